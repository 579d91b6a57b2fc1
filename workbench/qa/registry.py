"""The checks, in the order in which their findings are shown. A new check is one file and one line here."""

from workbench.qa.base import Check
from workbench.qa.cases import TermCaseCheck
from workbench.qa.chains import ChainsCheck
from workbench.qa.completeness import CompletenessCheck
from workbench.qa.doubtful import DoubtfulDraftCheck
from workbench.qa.numbers import NumbersCheck
from workbench.qa.placeholders import PlaceholdersCheck
from workbench.qa.strangers import StrangersCheck
from workbench.qa.style import StyleCheck
from workbench.qa.terms import TermsCheck
from workbench.qa.validity import ValidityCheck

CHECKS: tuple[Check, ...] = (
    TermsCheck(),
    TermCaseCheck(),
    ChainsCheck(),
    ValidityCheck(),
    NumbersCheck(),
    PlaceholdersCheck(),
    StrangersCheck(),
    StyleCheck(),
    CompletenessCheck(),
    DoubtfulDraftCheck(),
)
