"""What is known about the current segment, asked from the same services that check it in the store."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence

from glossary.concepts import TermMatch
from resources.messages import message
from ui.editor.marks import Look, TextMark, source_marks, unsure_marks
from ui.i18n import Texts
from ui.itemmodels.segments import Row
from ui.panels import ListedTerm, candidate_cards, explain_match, explain_term, finding_cards, list_terms, term_cards
from ui.widgets.cards import Card
from workbench.commands import command
from workbench.core.content import Content
from workbench.core.segments import Candidate, Finding, Severity, TermDecision, with_waivers
from workbench.services.checking import Checking
from workbench.services.editing import Checker
from workbench.session import OpenProject

MATCHES_KEPT = 2000


class SegmentFacts:
    """Terms, candidates and findings of one segment and the text that stands in its cell."""

    def __init__(self, project: OpenProject, source_language: str) -> None:
        self._project = project
        self._source_language = source_language
        self._checking: dict[str, Checking] = {}
        self.awaited: set[str] = set()
        """The target languages of which the terms are being read: until then nothing is said of terms."""
        self._matches: OrderedDict[tuple[str, str, frozenset[str]], tuple[TermMatch, ...]] = OrderedDict()
        self._language = ""
        self._text = ""
        self._stored_are_old = False
        self._decisions: tuple[TermDecision, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._segment = 0
        self.of_source: Mapping[int, tuple[Finding, ...]] = {}
        """Findings in the source that only the whole document tells, by segment id."""
        self.candidates: list[Candidate] = []
        self._notes: list[Finding] = []
        self.terms: list[ListedTerm] = []
        self.source_marks: list[TextMark] = []
        self.target_marks: list[TextMark] = []
        self.unsure: list[TextMark] = []

    def checking(self, language: str) -> Checking:
        """Return the checks for a target language."""
        if language not in self._checking:
            self._checking[language] = self._project.checking(language)
        return self._checking[language]

    def checking_to_write(self, language: str) -> Checker:
        """Return the checks for what is written now: without the terms, where these are still being read."""
        return self._project.checking_to_write(language) if language in self.awaited else self.checking(language)

    def take_new_terms(self) -> None:
        """Ask everything anew: the terms are others now, also for what was checked and stored before."""
        self._checking.clear()
        self._matches.clear()
        self._stored_are_old = True

    def matches(self, row: Row, language: str) -> Sequence[TermMatch]:
        """Return the terms of a row's source, found once and kept for the last rows seen."""
        if not row.segment.kind.translatable or language in self.awaited:
            return ()
        mentioned = frozenset(self.checking(language).mentioned(row.segment))
        key = (row.segment.source.text, language, mentioned)
        found = self._matches.get(key)
        if found is None:
            termbase = self.checking(language).termbase
            found = tuple(termbase.matches(key[0], self._source_language, mentioned=mentioned))
            self._matches[key] = found
            while len(self._matches) > MATCHES_KEPT:
                self._matches.popitem(last=False)
        return found

    def look_at(self, row: Row, language: str, text: str) -> None:
        """Ask everything about a row and the text in its cell, stored or not."""
        stored = row.target
        self._notes = [
            Finding("note", Severity.NOTE, message("ui.row.note", note=note), in_source=True)
            for note in row.segment.notes
        ]
        self._language, self._text, self._segment = language, text, row.segment.id
        if stored.revision and text == stored.content.text and text and not self._stored_are_old:
            self._decisions, self._findings = stored.decisions, stored.findings
        elif language in self.awaited:  # nothing rather than something that may be wrong
            self._decisions, self._findings = (), ()
        elif stored.revision and text == stored.content.text and text:
            checked = self.checking(language).again(row.segment, stored)
            self._decisions, self._findings = checked.decisions, checked.findings
        else:
            self._decisions, self._findings = self.checking(language).check(
                row.segment, Content(text), language, earlier=stored.decisions
            )
            self._findings = with_waivers(self._findings, stored.findings)
            if not text:  # an untouched segment has nothing to find fault with
                self._findings = ()
        found = self.matches(row, language)
        self.candidates = self._project.reader.candidates(row.segment.id, language)
        self.terms = list_terms(self._decisions, found)
        self.source_marks = source_marks(found, self._decisions if text else ())
        self.target_marks = [
            TextMark(start, end, Look.PLACED)
            for decision in self._decisions
            if decision.required and decision.satisfied
            for start, end in decision.spans
        ]
        self.unsure = unsure_marks(row.target.state, text, row.confidence)
        self.target_marks += self.unsure

    @property
    def text(self) -> str:
        """The text that the findings are of."""
        return self._text

    def term_cards(self, texts: Texts) -> list[Card]:
        """Return the cards of the terms."""
        return term_cards(self.terms, texts, empty=not self._text)

    def candidate_cards(self, texts: Texts) -> list[Card]:
        """Return the cards of the candidates."""
        key = command("draft.plain").shortcuts[0]
        return candidate_cards(self.candidates, texts, self._language, self._text, key)

    def finding_cards(self, texts: Texts) -> list[Card]:
        """Return the cards of the findings."""
        found = (*self._findings, *self.of_source.get(self._segment, ()), *self._notes)
        return finding_cards(found, self.terms, texts)

    def explain_row(self, row: Row, language: str, place: int, texts: Texts) -> str:
        """Return what to say about a code-point place in the source of any row."""
        found = (match for match in self.matches(row, language) if match.start <= place < match.end)
        return explain_match(longest, texts) if (longest := min(found, key=_depth, default=None)) is not None else ""

    def explain_source(self, place: int, texts: Texts) -> str:
        """Return what to say about a code-point place in the source, empty where no term stands."""
        for term in self.terms:
            if any(d.start <= place < d.end for d in term.decisions):
                return explain_term(term, texts)
        return ""

    def explain_target(self, place: int, texts: Texts) -> str:
        """Return which source term a code-point place in the target answers, or that the model is unsure of it."""
        for term in self.terms:
            for decision in term.decisions:
                if any(start <= place < end for start, end in decision.spans):
                    return f"{decision.surface} → {decision.expected}"
        unsure = any(mark.start <= place < mark.end for mark in self.unsure)
        return texts.say(message("ui.doubt.word")) if unsure else ""


def _depth(match: TermMatch) -> int:
    return match.depth
