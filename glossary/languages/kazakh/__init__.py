"""Kazakh nominal morphology: one suffix table, used to analyse and to generate."""
