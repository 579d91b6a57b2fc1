"""What is known about the current segment, asked from the same services that check it in the store."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence

from glossary.concepts import TermMatch
from resources.messages import Message, message
from ui.documents.versions import earlier_source_card
from ui.editor.chips import ChipState
from ui.editor.delegate import row_looks, source_states, target_states
from ui.editor.marks import Look, TextMark, put_in_marks, source_marks, unsure_marks
from ui.i18n import Texts
from ui.itemmodels.segments import Row
from ui.panels import ListedTerm, candidate_cards, explain_match, explain_term, finding_cards, list_terms, term_cards
from ui.reviewing.remarks import remarks_of
from ui.widgets.cards import Card
from workbench.commands import command
from workbench.core.content import Content
from workbench.core.segments import Candidate, Finding, Severity, TermDecision, with_waivers
from workbench.core.tags import TagRole, missing, same
from workbench.formats.tag_names import tag_names
from workbench.qa.marks import NEXT_KEY, guessed_tags
from workbench.qa.put_in import of_put_in
from workbench.qa.settling import still_guessed
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
        self._source = ""
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
        self.tag_names: dict[str, Message] = {}
        self.source_tags: dict[str, ChipState] = {}
        self.target_tags: dict[str, ChipState] = {}

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

    def look_at(self, row: Row, language: str, typed: str | Content) -> None:
        """Ask everything about a row and the text in its cell, stored or not."""
        stored = row.target
        content = Content(typed) if isinstance(typed, str) else typed
        text = content.text
        as_stored = bool(stored.revision and text) and same(content, stored.content)
        self._notes = [
            Finding("note", Severity.NOTE, message("ui.row.note", note=note), in_source=True)
            for note in row.segment.notes
        ]
        self._notes += remarks_of(self._project.reader, row.segment.id)
        self._language, self._text, self._segment = language, text, row.segment.id
        self._source = row.segment.source.text
        if as_stored and not self._stored_are_old:
            self._decisions, self._findings = stored.decisions, stored.findings
        elif language in self.awaited:  # nothing rather than something that may be wrong
            self._decisions, self._findings = (), ()
        elif as_stored:
            checked = self.checking(language).again(row.segment, stored)
            self._decisions, self._findings = checked.decisions, checked.findings
        else:
            self._decisions, self._findings = self.checking(language).check(
                row.segment, content, language, earlier=stored.decisions
            )
            self._findings = with_waivers(self._findings, stored.findings)
            self._findings += still_guessed(stored.findings, stored.content, content)
            if not text:  # an untouched segment has nothing to find fault with
                self._findings = ()
        found = self.matches(row, language)
        self._look_at_tags(row.segment.source, content)
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
        self.target_marks += put_in_marks(self._findings, self.unsure) + self.unsure

    def _look_at_tags(self, source: Content, content: Content) -> None:
        """Take the names of the tags, and what is to be said of each in source and target."""
        if not source.marks and not content.marks:
            self.tag_names, self.source_tags, self.target_tags = {}, {}, {}
            return
        self.tag_names = {key: name.words for key, name in tag_names(source, content).items()}
        lost = missing(source, content) if content.text else ()
        self.source_tags = dict.fromkeys((mark.id for mark in lost), ChipState.LACKING)
        known = {mark.id for mark in source.marks}
        guessed = dict.fromkeys(guessed_tags(self._findings), ChipState.GUESSED)
        strange = (mark.id for mark in content.marks if mark.id not in known)
        self.target_tags = guessed | dict.fromkeys(strange, ChipState.STRANGE)

    @property
    def decisions(self) -> tuple[TermDecision, ...]:
        """What became of the terms in the text that was looked at last."""
        return self._decisions

    @property
    def text(self) -> str:
        """The text that the findings are of."""
        return self._text

    def term_cards(self, texts: Texts) -> list[Card]:
        """Return the cards of the terms."""
        return term_cards(self.terms, texts, empty=not self._text, findings=self._findings)

    def candidate_cards(self, texts: Texts) -> list[Card]:
        """Return the cards of the candidates."""
        key = command("draft.plain").shortcuts[0]
        cards = candidate_cards(self.candidates, texts, self._language, self._text, key)
        earlier = dict.fromkeys(one.source for one in self.candidates if one.source and one.source != self._source)
        return [*(earlier_source_card(one, self._source, self._source_language, texts) for one in earlier), *cards]

    def finding_cards(self, texts: Texts) -> list[Card]:
        """Return the cards of the findings."""
        found = (*self._findings, *self.of_source.get(self._segment, ()), *self._notes)
        return finding_cards(found, self.terms, texts)

    def explain_tag(self, tag: str, role: TagRole, texts: Texts, *, in_source: bool, half: bool = False) -> str:
        """Return what to say about a tag of the current segment; ``half`` says that one end of it is missing."""
        words = self.tag_names.get(tag)
        states = self.source_tags if in_source else self.target_tags
        state = ChipState.HALF if half else states.get(tag, ChipState.FINE)
        return explain_tag(words, role, state, texts) if words is not None else ""

    def explain_row_tag(self, row: Row, tag: str, role: TagRole, texts: Texts, *, in_source: bool) -> str:
        """Return what to say about a tag of any row."""
        look = row_looks(row).get(tag)
        state = (source_states(row) if in_source else target_states(row)).get(tag, ChipState.FINE)
        return explain_tag(look.name.words, role, state, texts) if look is not None else ""

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
        """Return which source term a code-point place in the target answers, or why to look at it."""
        put_in = next((one for one in self._findings if of_put_in(one) and one.start <= place < one.end), None)
        if put_in is not None:
            return texts.say(put_in.message)
        for term in self.terms:
            for decision in term.decisions:
                if any(start <= place < end for start, end in decision.spans):
                    return f"{decision.surface} → {decision.expected}"
        unsure = any(mark.start <= place < mark.end for mark in self.unsure)
        return texts.say(message("ui.doubt.word")) if unsure else ""


def explain_tag(words: Message, role: TagRole, state: ChipState, texts: Texts) -> str:
    """Return a tag in words: which side of a pair it is, and what is to be done about it."""
    if state is ChipState.HALF:
        return texts.say(message("tags.half", tag=words, key=NEXT_KEY))
    if state is ChipState.GUESSED:
        return texts.say(message("tags.guessed", tag=words))
    if state is ChipState.LACKING:
        return texts.say(message("tags.lacking", tag=words, key=NEXT_KEY))
    if state is ChipState.STRANGE:
        return texts.say(message("tags.strange", tag=words))
    if role is TagRole.START:
        return texts.say(message("tags.start", tag=words))
    return texts.say(message("tags.end", tag=words) if role is TagRole.END else words)


def _depth(match: TermMatch) -> int:
    return match.depth
