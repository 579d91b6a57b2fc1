"""Brings model folders to their place: from the hub, from a folder, from an archive; always beside first."""
