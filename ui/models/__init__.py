"""The model window: what is installed, what can be, servers on this machine, and which model drafts."""
