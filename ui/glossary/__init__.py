"""The terminologist's desk: a window over the glossaries, and what of it is reached from the segments."""
