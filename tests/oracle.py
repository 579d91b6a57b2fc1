"""The independent judge, as the tests use it: it shares no code with ``glossary``."""

from workbench.benchmarking.oracle.english import ACCEPTED, absent_claims

__all__ = ["ACCEPTED", "absent_claims"]
