"""Segmentation rules in SRX 2.0 (LISA/OSCAR, 2008): read, checked, compiled over ``regex``.

SRX regular expressions are ICU's; ``regex`` reads what rules use of them (``\\p{Lu}``, groups, lookaround, inline
flags). Where the two differ, ``regex`` holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import regex
from lxml import etree

from resources.messages import message
from workbench.errors import InputError

NAMESPACE = "{http://www.lisa.org/srx20}"
OURS = {"kk": "kk.srx", "kk-Latn": "kk.srx", "kk-Arab": "kk.srx", "en": "en.srx", "zh-Hans": "zh.srx", "ru": "kk.srx"}
OURS["zh-Hant"] = OURS["zh-Hans"]

_LARGEST_FILE = 2_000_000
"""Bytes; a real rule file has some hundred kilobytes at most."""

_RULE_SECONDS = 2.0
"""Seconds that one rule may think about one line: longer is a rule that never ends."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: at a place where ``before`` ends and ``after`` begins, it decides whether to break."""

    breaks: bool
    before: str
    after: str
    place: str
    """File and rule number, for a sentence that names the rule."""

    @property
    def pattern(self) -> str:
        """The rule as one zero-width pattern."""
        # What follows is tested first: it fails sooner than a look back into the line.
        return f"(?={self.after})(?<={self.before})" if self.before else f"(?={self.after})"


class Rules:
    """The rules for one language in the order in which they are asked: the first that matches decides."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(rules)
        self._compiled = [(rule, compiled(rule)) for rule in self.rules]
        self._finders = [
            (rule, regex.compile(f"(?:{rule.before})(?={rule.after})" if rule.before else f"(?={rule.after})"))
            for rule in self.rules
            if rule.breaks
        ]

    def breaks(self, line: str) -> list[int]:
        """Return the places (code points into the line) where it divides, in order; never 0 or its length.

        Raises InputError where a rule needs longer than two seconds for the line.
        """
        return [place for place in sorted(self._candidates(line)) if self._decide(line, place)]

    def _candidates(self, line: str) -> set[int]:
        found: set[int] = set()
        for rule, finder in self._finders:
            try:
                for match in finder.finditer(line, overlapped=True, timeout=_RULE_SECONDS):
                    found.add(match.end())
            except TimeoutError:
                raise _too_slow(rule) from None
        return found - {0, len(line)}

    def _decide(self, line: str, place: int) -> bool:
        for rule, pattern in self._compiled:
            try:
                if pattern.match(line, place, timeout=_RULE_SECONDS) is not None:
                    return rule.breaks
            except TimeoutError:
                raise _too_slow(rule) from None
        return False


def _too_slow(rule: Rule) -> InputError:
    return InputError(message("segmentation.rule_slow", place=rule.place))


def compiled(rule: Rule) -> regex.Pattern[str]:
    """Compile a rule; raises InputError with its place and what is wrong with it."""
    try:
        # Each side alone first: an unbalanced bracket must not be balanced by the other side.
        regex.compile(rule.before)
        regex.compile(rule.after)
        return regex.compile(rule.pattern)
    except regex.error as error:
        raise InputError(message("segmentation.rule_broken", place=rule.place, error=str(error))) from None


def parse(data: bytes, language: str, name: str) -> list[Rule]:
    """Return the rules of an SRX file for a language, in order; none where no language map speaks of it.

    ``name`` is the file's name for messages. Raises InputError for what is not SRX 2.0, or has entities.
    """
    root = _root(data, name)
    cascade = _child(root, "header", name).get("cascade", "no") == "yes"
    body = _child(root, "body", name)
    groups = {
        group.get("languagerulename"): group
        for group in _child(body, "languagerules", name).iterfind(f"{NAMESPACE}languagerule")
    }
    rules: list[Rule] = []
    for entry in _child(body, "maprules", name).iterfind(f"{NAMESPACE}languagemap"):
        pattern, group_name = entry.get("languagepattern", ""), entry.get("languagerulename", "")
        try:
            applies = regex.fullmatch(pattern, language, regex.IGNORECASE) is not None
        except regex.error as error:
            place = f"{name}, languagemap {pattern}"
            raise InputError(message("segmentation.rule_broken", place=place, error=str(error))) from None
        if not applies:
            continue
        if group_name not in groups:
            raise InputError(message("segmentation.no_group", file=name, group=group_name))
        rules.extend(_rules(groups[group_name], f"{name}, {group_name}"))
        if not cascade:
            break
    return rules


def _root(data: bytes, name: str) -> etree._Element:
    if len(data) > _LARGEST_FILE:
        raise InputError(message("segmentation.not_srx", file=name, error=f"{len(data)} bytes"))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError(message("segmentation.not_srx", file=name, error=str(error))) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise InputError(message("segmentation.not_srx", file=name, error="DOCTYPE"))
    if root.tag != f"{NAMESPACE}srx":
        raise InputError(message("segmentation.not_srx", file=name, error=f"<{root.tag}>"))
    return root


def _child(parent: etree._Element, tag: str, name: str) -> etree._Element:
    found = parent.find(f"{NAMESPACE}{tag}")
    if found is None:
        raise InputError(message("segmentation.not_srx", file=name, error=f"no <{tag}>"))
    return found


def _rules(group: etree._Element, place: str) -> Iterator[Rule]:
    for number, node in enumerate(group.iterfind(f"{NAMESPACE}rule"), 1):
        before, after = node.find(f"{NAMESPACE}beforebreak"), node.find(f"{NAMESPACE}afterbreak")
        rule = Rule(
            node.get("break", "yes") != "no",
            "" if before is None else "".join(str(part) for part in before.itertext()),
            "" if after is None else "".join(str(part) for part in after.itertext()),
            f"{place}, rule {number}",
        )
        compiled(rule)
        yield rule


@cache
def our_rules(language: str) -> tuple[Rule, ...]:
    """Return the rules that come with the program; a language without its own gets the Kazakh ones."""
    file = files("resources") / "segmentation" / OURS.get(language, "kk.srx")
    code = file.name.removesuffix(".srx")
    return tuple(parse(file.read_bytes(), code, file.name))


def user_rules(folder: Path, language: str) -> list[Rule]:
    """Return the user's rules from all ``.srx`` files of a folder, by file name; they are asked before ours.

    Raises InputError where a file cannot be read or a rule is broken: a rule is never left out unsaid.
    """
    rules: list[Rule] = []
    if not folder.is_dir():
        return rules
    for file in sorted(folder.glob("*.srx")):
        try:
            data = file.read_bytes()
        except OSError as error:
            raise InputError(message("segmentation.not_srx", file=file.name, error=error.strerror or "")) from None
        rules.extend(parse(data, language, file.name))
    return rules


@cache
def _our_compiled(language: str) -> Rules:
    return Rules(our_rules(language))


def rules_for(language: str, folder: Path | None = None) -> Rules:
    """Return the rules for a language: the user's in ``folder``, then ours."""
    own = user_rules(folder, language) if folder is not None else []
    return Rules([*own, *our_rules(language)]) if own else _our_compiled(language)
