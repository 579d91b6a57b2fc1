"""What the window does with documents: from the clipboard, counted, updated, dropped, copied, printed."""
