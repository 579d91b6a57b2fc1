"""Other programs read what Egiz writes (``make peers``): each as a process of its own, under its own licence.

A test whose program is not installed is skipped, and says what to install.
"""
