"""The table of segments and the cell in which one writes."""
