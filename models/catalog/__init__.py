"""Models that a user may install: what they are, where they come from, and which of them to take."""
