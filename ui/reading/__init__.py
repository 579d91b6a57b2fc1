"""A document read in another script of Kazakh."""
