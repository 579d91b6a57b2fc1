"""Checks of a target against its source: one small class each, with a stable id."""
