"""Values of the workbench: texts with marks, segments, states, changes. Frozen, and without input or output."""
