"""Dividing texts into segments by SRX 2.0 rules."""

from workbench.segmentation.splitting import Span, split
from workbench.segmentation.srx import Rules, rules_for

__all__ = ["Rules", "Span", "rules_for", "split"]
