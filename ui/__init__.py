"""The window: it draws what services return, and is the only package that imports Qt."""
