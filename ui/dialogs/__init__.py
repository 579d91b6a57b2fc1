"""Dialogs: each works with Enter and Esc, and none of them does long work itself."""
