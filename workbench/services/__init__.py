"""What a user does, as plain functions and small objects: the window and the command line call the same ones."""
