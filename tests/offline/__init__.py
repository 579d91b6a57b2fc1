"""Installation without a network (slow: `make offline`)."""
