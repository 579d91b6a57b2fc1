"""What the side panels say about the current segment, as cards: pure functions of values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossary.concepts import Concept, Enforce, Status, TermMatch, Verified
from resources.messages import Message, message
from ui.i18n import Texts
from ui.itemmodels.segments import LANGUAGE_WORDS
from ui.reviewing.remarks import COMMENT
from ui.widgets.cards import Card
from workbench.commands import TERMS_BY_KEY, command
from workbench.core.segments import Candidate, CandidateKind, Finding, Severity, TermDecision, Waiver

REASONS: dict[str, Message] = {
    "preferred": message("ui.reason.preferred"),
    "admitted": message("ui.reason.admitted"),
    "equivalent": message("ui.reason.equivalent"),
    "context": message("ui.reason.context"),
    "dropped": message("ui.reason.dropped"),
    "absent": message("ui.reason.absent"),
    "too_few": message("ui.reason.too_few"),
    "no_target_term": message("ui.reason.no_target_term"),
    "forbidden": message("ui.reason.forbidden"),
    "illicit_form": message("ui.reason.illicit_form"),
}
"""Why a term is, or is not, satisfied: the verdict's reason in words."""

STEPS: dict[str, Message] = {
    "already": message("ui.by.already"),
    "n-best": message("ui.by.n_best"),
    "prompted": message("ui.by.prompted"),
    "glossary": message("ui.by.glossary"),
    "code-switched": message("ui.by.code_switched"),
    "stand-in": message("ui.by.stand_in"),
    "annotated": message("ui.by.annotated"),
    "retried": message("ui.by.retried"),
    "repaired": message("ui.by.repaired"),
    "spliced": message("ui.by.spliced"),
    "human": message("ui.by.human"),
}
"""Who or what put a term in its place."""

FILLED: dict[str, Message] = {
    "confirmed": message("ui.by.confirmed"),
    "date": message("ui.by.date"),
    "glossary": message("ui.by.glossary"),
}
"""What filled a segment without an engine; an engine is called by its id."""

STATUSES: dict[Status, Message] = {
    Status.PREFERRED: message("ui.term.preferred"),
    Status.ADMITTED: message("ui.term.admitted"),
    Status.FORBIDDEN: message("ui.term.forbidden"),
    Status.PROPOSED: message("ui.term.proposed"),
}

BINDINGS: dict[Enforce, Message] = {
    Enforce.MUST: message("ui.term.must"),
    Enforce.PREFER: message("ui.term.prefer"),
    Enforce.INFORM: message("ui.term.inform"),
}

_ASKED: dict[Enforce, Message] = {
    Enforce.MUST: message("ui.term.asked.must"),
    Enforce.PREFER: message("ui.term.asked.prefer"),
    Enforce.INFORM: message("ui.term.asked.inform"),
}

KINDS: dict[CandidateKind, Message] = {
    CandidateKind.DRAFT: message("ui.candidate.draft"),
    CandidateKind.PLAIN: message("ui.candidate.plain"),
    CandidateKind.SUGGESTION: message("ui.candidate.suggestion"),
    CandidateKind.MEMORY: message("ui.candidate.memory"),
    CandidateKind.HUMAN: message("ui.candidate.human"),
}

_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "muted"}
_SIGNS = {
    Severity.ERROR: message("ui.finding.error"),
    Severity.WARNING: message("ui.finding.warning"),
    Severity.NOTE: message("ui.finding.note"),
}


@dataclass(frozen=True, slots=True)
class ListedTerm:
    """A term of the current segment: all its occurrences with the same expected text are one entry."""

    number: int
    decisions: tuple[TermDecision, ...]
    match: TermMatch | None

    @property
    def first(self) -> TermDecision:
        """Its first occurrence."""
        return self.decisions[0]

    @property
    def insertable(self) -> str:
        """The text that its key inserts."""
        return self.first.expected

    @property
    def lacking(self) -> bool:
        """Say whether a required occurrence is not satisfied."""
        return any(d.required and not d.satisfied for d in self.decisions)


def list_terms(decisions: Sequence[TermDecision], matches: Sequence[TermMatch]) -> list[ListedTerm]:
    """Return the terms of a segment, numbered in reading order."""
    by_place = {(match.start, match.end): match for match in matches}
    gathered: dict[tuple[str, str], list[TermDecision]] = {}
    for decision in sorted(decisions, key=lambda d: (d.start, d.end)):
        gathered.setdefault((decision.concept, decision.expected), []).append(decision)
    return [
        ListedTerm(number, tuple(group), by_place.get((group[0].start, group[0].end)))
        for number, group in enumerate(gathered.values(), 1)
    ]


def term_cards(
    terms: Sequence[ListedTerm], texts: Texts, *, empty: bool, findings: Sequence[Finding] = ()
) -> list[Card]:
    """Return one card a term: what stands in the source, what is expected, whether and why it is in place.

    Nothing is called missing in a target that is still ``empty``, nor what one of the ``findings`` says is waived.
    """
    waivers = {(one.start, one.end): one.waived for one in findings if one.in_source and one.waived is not None}
    return [_term_card(term, texts, waivers, empty=empty) for term in terms]


def _term_card(term: ListedTerm, texts: Texts, waivers: Mapping[tuple[int, int], Waiver], *, empty: bool) -> Card:
    first = term.first
    reason = REASONS.get(next((d.reason for d in term.decisions if not d.satisfied), first.reason))
    why = texts.say(reason) if reason is not None else first.reason
    lacking = [waivers.get((one.start, one.end)) for one in term.decisions if one.required and not one.satisfied]
    waiver = lacking[0] if lacking and None not in lacking else None
    if empty:
        tone, note = "muted", texts.say(_ASKED[_binding(term)])
    elif waiver is not None:
        tone = "muted"
        note = texts.say(message("ui.finding.waived", by=waiver.by, day=waiver.when[:10], reason=waiver.reason))
    elif term.lacking:
        tone, note = "warning", texts.say(message("ui.term.lacking", why=why))
    elif first.satisfied:
        by = STEPS.get(first.step)
        if by is None:
            said = message("ui.term.in_place", why=why)
        elif first.reason == "preferred":  # the usual case: who put it there says enough
            said = message("ui.term.in_place", why=by)
        else:
            said = message("ui.term.in_place_by", why=why, by=by)
        tone, note = "good", texts.say(said)
    else:
        tone, note = "muted", texts.say(message("ui.term.shown", why=why))
    times = f" ×{len(term.decisions)}" if len(term.decisions) > 1 else ""
    return Card(
        title=f"{first.surface}{times}",
        body=f"→ {first.expected}" if first.expected else "",
        joined=True,
        note=note,
        tone=tone,
        badge=str(term.number) if term.number <= TERMS_BY_KEY else "·",
        key=f"Ctrl+{term.number}" if term.number <= TERMS_BY_KEY and first.expected else "",
        tip=explain_term(term, texts),
        data=term,
    )


def _binding(term: ListedTerm) -> Enforce:
    """Return how binding a term is here, which an override may have changed from what its concept says."""
    if term.first.required or term.match is None:
        return Enforce.MUST if term.first.required else Enforce.INFORM
    return term.match.concept.enforce if term.match.concept.enforce is not Enforce.MUST else Enforce.INFORM


def explain_term(term: ListedTerm, texts: Texts) -> str:
    """Return the tool tip of a term, empty where its match is not known."""
    return explain_match(term.match, texts) if term.match is not None else ""


def explain_match(match: TermMatch, texts: Texts) -> str:
    """Say why a term matched, and give its concept in all languages with its status."""
    suffixes = ", ".join(suffix.split(":")[-1] for suffix in match.suffixes)
    if suffixes:
        lines = [texts.say(message("ui.term.matched_with", term=match.term.text, suffixes=suffixes))]
    else:
        lines = [texts.say(message("ui.term.matched", term=match.term.text))]
    if match.erroneous:
        lines.append(texts.say(message("ui.term.erroneous", surface=match.surface, term=match.term.text)))
    return "\n".join(lines + _concept_lines(match.concept, texts))


def _concept_lines(concept: Concept, texts: Texts) -> list[str]:
    lines = []
    for language, word in LANGUAGE_WORDS.items():
        found = concept.terms_in(language)
        if found:
            shown = "; ".join(term.text for term in found)
            status = [STATUSES[found[0].status]]
            if found[0].verified is Verified.NO:
                status.append(message("ui.term.unverified"))
            words = ", ".join(texts.say(one) for one in status)
            lines.append(f"{texts.say(word)}: {shown} ({words})")
    lines.append(texts.say(BINDINGS[concept.enforce]))
    if concept.definition:
        lines.append(concept.definition)
    return lines


def candidate_cards(
    candidates: Sequence[Candidate], texts: Texts, language: str, current: str, plain_key: str
) -> list[Card]:
    """Return one card a candidate; texts that stand twice stand once."""
    cards: dict[tuple[str, CandidateKind], Card] = {}
    plain_seen = False
    drafts = {one.content.text for one in candidates if one.kind is CandidateKind.DRAFT}
    for candidate in candidates:
        text = candidate.content.text
        if candidate.kind is CandidateKind.PLAIN and text in drafts:
            continue  # the glossary changed nothing: the draft says it already
        parts = [texts.say(KINDS[candidate.kind])]
        lacking = sum(1 for d in candidate.decisions if d.required and not d.satisfied)
        if candidate.engine:
            by = FILLED.get(candidate.engine)
            parts.append(texts.say(by) if by else candidate.engine)
        if lacking:
            parts.append(texts.say(message("ui.candidate.lacking", count=lacking)))
        if text == current:
            parts.append(texts.say(message("ui.candidate.in_use")))
        plain = candidate.kind is CandidateKind.PLAIN and not plain_seen
        plain_seen = plain_seen or plain
        cards.setdefault(
            (text, candidate.kind),
            Card(
                title=text,
                brief=text == current,
                note=" · ".join(parts),
                tone="warning" if lacking else "muted",
                key=plain_key if plain else "",
                language=language,
                data=candidate,
            ),
        )
    return list(cards.values())


def finding_cards(findings: Sequence[Finding], terms: Sequence[ListedTerm], texts: Texts) -> list[Card]:
    """Return one card a finding: what and why, and the key that settles it."""
    order = list(Severity)
    return [
        Card(
            title=texts.say(finding.message),
            note=" · ".join(filter(None, (texts.say(_SIGNS[finding.severity]), _settles(finding, terms, texts)))),
            tone=_SEVERITIES[finding.severity] if finding.waived is None else "muted",
            data=finding,
        )
        for finding in sorted(findings, key=lambda one: (one.waived is not None, order.index(one.severity)))
    ]


def _settles(finding: Finding, terms: Sequence[ListedTerm], texts: Texts) -> str:
    """Say which key settles a finding; where only a person can, that confirming leaves it as it is."""
    if finding.waived is not None:
        waiver = finding.waived
        return texts.say(message("ui.finding.waived", by=waiver.by, day=waiver.when[:10], reason=waiver.reason))
    how = _key_of(finding, terms, texts)
    if finding.severity is not Severity.ERROR:
        return how
    waive = message("ui.finding.waive", key=command("segment.waive").shortcuts[0])
    return ", ".join(filter(None, (how, texts.say(waive))))


def _key_of(finding: Finding, terms: Sequence[ListedTerm], texts: Texts) -> str:
    if finding.fix:
        return texts.say(message("ui.finding.fix"))
    if finding.check == COMMENT:
        return texts.say(message("comments.answer", key=command("segment.comment").shortcuts[0]))
    if finding.in_source and finding.severity is Severity.ERROR:
        for term in terms:
            places = {(d.start, d.end) for d in term.decisions}
            if (finding.start, finding.end) in places and term.insertable and term.number <= TERMS_BY_KEY:
                return texts.say(message("ui.finding.insert", key=f"Ctrl+{term.number}"))
    return texts.say(message("ui.finding.confirm")) if finding.severity is not Severity.NOTE else ""
