"""The command line: the services without a window. Its outputs are a contract that other programs rely on."""
