"""Plurals of English nouns: the rules of spelling, and the nouns that do not follow them.

Source: common knowledge of English grammar; nouns of news and administration first.
"""

from __future__ import annotations

_IRREGULAR = {
    "child": ("children",), "foot": ("feet",), "goose": ("geese",), "louse": ("lice",), "man": ("men",),
    "mouse": ("mice",), "ox": ("oxen",), "person": ("people", "persons"), "tooth": ("teeth",), "woman": ("women",),
    "analysis": ("analyses",), "axis": ("axes",), "basis": ("bases",), "crisis": ("crises",),
    "diagnosis": ("diagnoses",), "hypothesis": ("hypotheses",), "synthesis": ("syntheses",), "thesis": ("theses",),
    "criterion": ("criteria",), "phenomenon": ("phenomena",), "bacterium": ("bacteria",), "stratum": ("strata",),
    "curriculum": ("curricula", "curriculums"), "memorandum": ("memoranda", "memorandums"),
    "forum": ("forums", "fora"), "referendum": ("referendums", "referenda"), "medium": ("media", "mediums"),
    "alumnus": ("alumni",), "nucleus": ("nuclei",), "stimulus": ("stimuli",), "syllabus": ("syllabuses", "syllabi"),
    "appendix": ("appendices", "appendixes"), "index": ("indexes", "indices"), "matrix": ("matrices", "matrixes"),
    "vertex": ("vertices",), "formula": ("formulas", "formulae"), "bureau": ("bureaus", "bureaux"),
    "plateau": ("plateaus", "plateaux"), "echo": ("echoes",), "embargo": ("embargoes",), "hero": ("heroes",),
    "cargo": ("cargoes", "cargos"), "potato": ("potatoes",), "tomato": ("tomatoes",), "torpedo": ("torpedoes",),
    "veto": ("vetoes",), "volcano": ("volcanoes", "volcanos"), "bus": ("buses",), "gas": ("gases",),
    "quiz": ("quizzes",), "life": ("lives",), "knife": ("knives",), "wife": ("wives",), "half": ("halves",),
    "leaf": ("leaves",), "loaf": ("loaves",), "scarf": ("scarves", "scarfs"), "self": ("selves",),
    "shelf": ("shelves",), "thief": ("thieves",), "wolf": ("wolves",), "wharf": ("wharves", "wharfs"),
}  # fmt: skip

_UNCHANGED = frozenset(
    {"aircraft", "spacecraft", "hovercraft", "sheep", "deer", "offspring", "series", "species", "means",
     "headquarters", "crossroads", "news", "police", "personnel", "information", "equipment"}
)  # fmt: skip

_NO_MEN = frozenset({"german", "human", "roman", "shaman", "talisman", "ottoman", "norman", "turkman", "turkoman"})
_ENDS = {"woman": "women", "man": "men", "wife": "wives", "child": "children"}


def plurals_of(word: str) -> tuple[str, ...]:
    """Return the plurals of a lower-case noun; none for what looks like one already."""
    if word in _UNCHANGED:
        return ()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith(("man", "wife", "child")) and word not in _NO_MEN:
        for end, plural_end in _ENDS.items():
            if word.endswith(end) and len(word) > len(end) + 1:
                return (word[: -len(end)] + plural_end,)
    if word[-1] == "s" and word[-2:-1] != "s" and not word.endswith(("us", "is", "as")):
        return ()
    if word[-1].isdigit():
        return ()
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return (word + "es",)
    if word[-1] == "y" and word[-2:-1] not in "aeiou":
        return (word[:-1] + "ies",)
    return (word + "s",)


def plural_ending(plural: str) -> str:
    """Return what a plural is shown by: "s", or the whole of one that does not end in it (men)."""
    return "s" if plural.endswith("s") else plural
