"""Concepts and terms, concept-oriented as in TBX (ISO 30042): one concept, any number of terms per language."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a concept names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    TITLE = "title"
    PLACE = "place"
    INITIATIVE = "initiative"
    ABBREVIATION = "abbreviation"
    FORMULA = "formula"
    TERM = "term"


class Enforce(StrEnum):
    """How binding a concept is: *must* is required and flagged, *prefer* chooses among good drafts, *inform* shows."""

    MUST = "must"
    PREFER = "prefer"
    INFORM = "inform"


class Status(StrEnum):
    """The standing of a term within its concept."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    FORBIDDEN = "forbidden"
    PROPOSED = "proposed"


class Verified(StrEnum):
    """Whether a source was seen for the term: ``yes``, ``standard`` (common usage), ``no``. Apart from status."""

    YES = "yes"
    STANDARD = "standard"
    NO = "no"


class PartOfSpeech(StrEnum):
    """The word class of a term: the list of TBX-Basic and, from TBX 2008, the proper noun."""

    NOUN = "noun"
    PROPER_NOUN = "proper-noun"
    VERB = "verb"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    OTHER = "other"


class RelationKind(StrEnum):
    """How a concept stands to another one: the concept that has the relation is the subject.

    A person is *holder-of* a title, a title is *title-in* an organisation, an abbreviation is *abbreviation-of* its
    full form, and a concept has a *broader* one.
    """

    FULL_FORM_OF = "full-form-of"
    ABBREVIATION_OF = "abbreviation-of"
    HOLDER_OF = "holder-of"
    TITLE_IN = "title-in"
    BROADER = "broader"
    SEE_ALSO = "see-also"


class Harmony(StrEnum):
    """The vowel class that decides suffixes, stored only where the rules do not find it (reference: Kazakh §1)."""

    BACK = "back"
    FRONT = "front"


@dataclass(frozen=True, slots=True)
class Term:
    """One expression of a concept in one language (BCP-47: ``kk``, ``en``, ``zh-Hans``, ...).

    The last five fields are Kazakh facts that rules cannot find, ``None`` or empty where the rules are right.
    ``izafet`` says that the citation form already ends in a third-person possessive that belongs to it («бюросы»);
    ``head`` is then the bare last word («бюро»). ``read_as`` spells an acronym as it is spoken («қы-кі-пы»).
    ``errors`` are wrong spellings met in sources: they match, and warn. ``variants`` are other right spellings of the
    same term: they match and satisfy, and are not written. ``verified_by`` is the name of who verified the term,
    ``verified_where`` the source or its address. ``profiles`` are the names of the style profiles in which this term
    is the one to write. ``valid_from`` and ``valid_to`` are the first and last day on which the term is in use, as ISO
    8601 dates (``2019-03-23``), months (``2019-03``) or years, empty where there is no bound.
    """

    language: str
    text: str
    status: Status = Status.PREFERRED
    verified: Verified = Verified.NO
    errors: tuple[str, ...] = ()
    note: str = ""
    standalone: bool = True
    harmony: Harmony | None = None
    read_as: str = ""
    izafet: bool | None = None
    head: str = ""
    px_stem: str = ""
    part_of_speech: PartOfSpeech | None = None
    usage: str = ""
    variants: tuple[str, ...] = ()
    verified_by: str = ""
    verified_where: str = ""
    profiles: tuple[str, ...] = ()
    valid_from: str = ""
    valid_to: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation to another concept, named by its id, which may stand in another glossary.

    ``valid_from`` and ``valid_to`` are its first and last day, as in :class:`Term` (a person holds an office).
    """

    kind: RelationKind
    concept: str
    valid_from: str = ""
    valid_to: str = ""


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept with its terms.

    ``equivalents`` names concepts whose terms satisfy this one too (an abbreviation and its full form);
    ``dropped_before`` names concepts before which a target language leaves this one out («ҚХР» before Xinjiang's
    full name: the official English and Chinese titles drop "of the PRC"). ``valid_from`` and ``valid_to`` are the
    first and last day of the thing itself (a ministry that was renamed), as in :class:`Term`.
    """

    id: str
    kind: Kind = Kind.TERM
    enforce: Enforce = Enforce.MUST
    terms: tuple[Term, ...] = ()
    domain: str = ""
    definition: str = ""
    note: str = ""
    source: str = ""
    equivalents: tuple[str, ...] = ()
    dropped_before: tuple[str, ...] = ()
    relations: tuple[Relation, ...] = ()
    valid_from: str = ""
    valid_to: str = ""

    def related(self, *kinds: RelationKind) -> tuple[str, ...]:
        """Return the ids of the concepts to which this one stands in a relation of these kinds."""
        return tuple(relation.concept for relation in self.relations if relation.kind in kinds)

    def terms_in(self, language: str) -> tuple[Term, ...]:
        """Return the terms of one language, preferred first, forbidden ones not among them."""
        order = (Status.PREFERRED, Status.ADMITTED, Status.PROPOSED)
        found = [term for term in self.terms if term.language == language and term.status in order]
        return tuple(sorted(found, key=lambda term: order.index(term.status)))

    def preferred(self, language: str) -> Term | None:
        """Return the term to write in a language, or None where the concept has none."""
        found = self.terms_in(language)
        return found[0] if found else None


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A term found in a text. Offsets are code points into the text as given, not as normalised.

    ``suffixes`` are tags with the letters seen, ``("PL:тар", "PX3:ы", "ACC:н")``; the possessive that belongs to the
    citation form is not listed unless a plural stands inside it. ``why`` names the rule that matched.
    ``depth`` is 0 for a longest match and counts the matches that enclose it otherwise.
    """

    concept: Concept
    term: Term
    start: int
    end: int
    surface: str
    suffixes: tuple[str, ...] = ()
    why: str = "exact"
    erroneous: bool = False
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether one source match is satisfied in a target text.

    ``spans`` are the code-point ranges in the target that satisfy it (empty where the language drops the concept).
    ``reason`` is a stable key: ``preferred``, ``admitted``, ``equivalent``, ``context`` (said in
    passing, as 中哈 says both countries), ``dropped``, ``absent``,
    ``too_few`` (present, but fewer times than in the source), ``no_target_term``, ``forbidden``, ``illicit_form``.
    """

    match: TermMatch
    satisfied: bool
    reason: str
    spans: tuple[tuple[int, int], ...] = ()
    form: str = ""


@dataclass(frozen=True, slots=True)
class GlossaryInfo:
    """A glossary file: its stable id, its name, whether it may be written, and a revision that grows with change."""

    id: str
    name: str
    read_only: bool
    revision: int
    concepts: int
    path: str = ""
    languages: tuple[str, ...] = field(default=())
