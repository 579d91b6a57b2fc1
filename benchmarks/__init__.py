"""Measurements: each prints a table, as ratios against a peer or the raw engine in one run; none asserts a time."""
