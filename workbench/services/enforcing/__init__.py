"""The enforcement ladder: drafts in which the glossary's terms stand, or are said to be missing.

Steps, each run only for the segments that the step before left unsatisfied: the plain n-best, a copy of the source with
the target terms written in, repair of a wrong rendering, a term forced as target prefix, and the check again. The
guarantee is the last check, never a step.
"""

from workbench.services.enforcing.ladder import EnforcedDraft, Ladder, LadderSettings

__all__ = ["EnforcedDraft", "Ladder", "LadderSettings"]
