"""Data that the program carries, and the words in which every layer speaks to people."""
