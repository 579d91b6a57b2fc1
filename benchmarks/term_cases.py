"""The check of a Kazakh term's case: how often it blames translations by people, and how many wrong cases it finds.

False alarms on the official news of the KazNU corpora (``../shared/parallel``): each name of the starter glossary, of
the CLDR list of territories and of twenty statesmen that stands on both sides. Found faults on carrier sentences that
fix the case, each name of the carriers in every other case. The rules were made from the KazNU corpora; of NTREX
two came of the Chinese side, none of the English.
"""

from __future__ import annotations

import argparse
import lzma
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from glossary.cases import case_faults, piled
from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.languages.kazakh.government import case_fault
from glossary.languages.kazakh.governors import GOVERNMENT
from glossary.roles import role_of
from glossary.termbase import Termbase
from workbench.benchmarking.carriers import FRAMES, carrier_set
from workbench.benchmarking.oracle.kazakh import CASES, slot_forms
from workbench.benchmarking.term_sets import default_data, name_concepts, names, starter
from workbench.paths import find_paths

NAME = "term_cases"

_STATESMEN = (
    ("Нұрсұлтан Назарбаев", "Nursultan Nazarbayev"), ("Владимир Путин", "Vladimir Putin"),
    ("Шавкат Мирзиёев", "Shavkat Mirziyoyev"), ("Си Цзиньпин", "Xi Jinping"), ("Ильхам Әлиев", "Ilham Aliyev"),
    ("Александр Лукашенко", "Alexander Lukashenko"), ("Асқар Мамин", "Askar Mamin"),
    ("Бақытжан Сағынтаев", "Bakytzhan Sagintayev"), ("Дональд Трамп", "Donald Trump"),
    ("Эммануэль Макрон", "Emmanuel Macron"), ("Ангела Меркель", "Angela Merkel"),
    ("Дариға Назарбаева", "Dariga Nazarbayeva"), ("Владимир Зеленский", "Volodymyr Zelensky"),
    ("Роман Скляр", "Roman Sklyar"), ("Сооронбай Жээнбеков", "Sooronbay Jeenbekov"),
    ("Эмомали Рахмон", "Emomali Rahmon"), ("Бердібек Сапарбаев", "Berdibek Saparbayev"),
    ("Мәулен Әшімбаев", "Maulen Ashimbayev"), ("Ерлан Қошанов", "Yerlan Koshanov"),
    ("Бейбіт Атамқұлов", "Beibut Atamkulov"),
)  # fmt: skip
"""Names that the corpora have; `Term` finds their harmony by rule."""

CHINESE_FRAMES = {
    "GEN": ("{}的历史很长。", "{} тарихы ұзақ."),
    "DAT": ("代表团飞往{}。", "Делегация {} ұшты."),
    "ACC": ("专家把{}介绍给来宾。", "Сарапшы қонақтарға {} таныстырды."),
    "LOC": ("这一习俗在{}保持至今。", "Бұл дәстүр {} осы күнге дейін сақталған."),
    "ABL": ("代表团从{}出发。", "Делегация {} жолға шықты."),
    "INS": ("他们与{}保持联系。", "Олар {} байланыс орнатты."),
}


def main(arguments: list[str]) -> int:
    """Print both tables."""
    parser = argparse.ArgumentParser(prog="term_cases", description=__doc__)
    parser.add_argument("--data", type=Path, default=default_data())
    parser.add_argument("--show", type=int, default=0, help="print so many of the blamed translations")
    parser.add_argument("--government", action="store_true", help="count the case before each verb of the table, too")
    options = parser.parse_args(arguments)
    if not options.data.is_dir():
        print(f"no parallel data in {options.data}")
        return 0
    _false_alarms(options.data, options.show)
    _found(options.data)
    if options.government:
        _government(options.data)
    return 0


def _false_alarms(data: Path, show: int) -> None:
    base = list(starter(find_paths(), "kk").concepts.values())
    own = {term.text for concept in base for term in concept.terms_in("kk")}
    people = [
        Concept(en, Kind.PERSON, Enforce.MUST, (Term("kk", kk), Term("en", en)))
        for kk, en in _STATESMEN
    ]  # fmt: skip
    termbase = Termbase([*base, *name_concepts(names(data, ("territories",)), own), *people])
    mentions: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    blamed: Counter[str] = Counter()
    doubled: Counter[str] = Counter()
    for kk, en, corpus in _pairs(data):
        matches = termbase.matches(en, "zh-Hans" if corpus.endswith("Chinese") else "en")
        verdicts = termbase.check(matches, kk, "kk") if matches else []
        there = [v.match for v in verdicts if v.satisfied and v.match.concept.enforce is Enforce.MUST]
        mentions[corpus] += len(there)
        asked[corpus] += sum((role := role_of(m, en)) is not None and role.whole for m in there)
        faults = case_faults(termbase, matches, en, kk)
        blamed[corpus] += len(faults)
        doubled[corpus] += len(piled(termbase, matches, kk))
        for match, fault in faults[: max(0, show - sum(blamed.values()) + len(faults))]:
            print(f"  {match.surface}: {fault.seen} for {fault.asked}\n    {en}\n    {kk}")
    print(
        "| corpus | names on both sides | with a role in the source | blamed | called doubled |\n|---|---|---|---|---|"
    )
    for corpus in [*mentions, ""]:
        counted = (mentions, asked, blamed, doubled)
        values = [sum(one.values()) if not corpus else one[corpus] for one in counted]
        share = f"{values[2]} ({values[2] / values[0]:.2%})"
        print(f"| {corpus or 'all'} | {values[0]:,} | {values[1]:,} | {share} | {values[3]} |")


def _pairs(data: Path) -> Iterator[tuple[str, str, str]]:
    """Yield Kazakh, the source and corpus: the official news, then NTREX, of which the Chinese side gave two rules."""
    with lzma.open(data / "train.kk-en.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            kk, en, corpus = line.rstrip("\n").split("\t")
            if corpus.startswith("kaznu"):
                yield kk, en, corpus
    texts = {
        one: (data / "eval" / f"ntrex.{one}").read_text(encoding="utf-8").splitlines() for one in ("kk", "en", "zh")
    }
    for source, corpus in (("en", "ntrex, English"), ("zh", "ntrex, Chinese")):
        yield from ((one, other, corpus) for one, other in zip(texts["kk"], texts[source], strict=True))


_ENDINGS = {
    "INS": re.compile("[мбп]ен$"), "GEN": re.compile("[ндт][ыі]ң$"), "ABL": re.compile("[ндт][ае]н$"),
    "LOC": re.compile("[дт][ае]$"), "DAT": re.compile("(?:[ғгқк][ае]|[ыі]н[ае])$"),
    "ACC": re.compile("(?:[ндт][ыі]|[ыі]н)$"),
}  # fmt: skip


def _government(data: Path) -> None:
    """Print how the word before each governor ends, in the Kazakh news texts."""
    texts = {kk.lower() for kk, _, corpus in _pairs(data) if corpus.startswith("kaznu")}
    with lzma.open(data / "mono.kk.txt.xz", "rt", encoding="utf-8") as lines:
        texts |= {line.strip().lower() for line in lines}
    whole = "\n".join(sorted(texts))
    print("\n| case | behind it | " + " | ".join(_ENDINGS) + " | other |\n|---|---|" + "---|" * (len(_ENDINGS) + 1))
    for cases, words in GOVERNMENT.items():
        for word in words.split():
            counts: Counter[str] = Counter()
            for found in re.finditer(r"(\w+) " + word.replace("_", " "), whole):
                counts[next((case for case, ending in _ENDINGS.items() if ending.search(found[1])), "")] += 1
            shown = word.replace("\\b", "").replace("_", " ").replace("(?:", "(").replace("|", "/")
            print(f"| {cases} | {shown} | " + " | ".join(str(counts[case]) for case in (*_ENDINGS, "")) + " |")


def _found(data: Path) -> None:
    carriers = carrier_set(find_paths(), data)
    terms = {}
    for item in carriers.items:
        for one in item.asked or ():
            terms[one.concept] = one.kazakh
    for language, frames in (("en", FRAMES), ("zh-Hans", CHINESE_FRAMES)):
        print(
            f"\nwrong cases found, from {language}\n| asked | " + " | ".join(CASES) + " |\n|---|" + "---|" * len(CASES)
        )
        right = false = all_wrong = all_found = mended = well = 0
        for asked, (source_frame, target_frame) in frames.items():
            if asked == "NOM":
                continue
            cells = []
            for case in CASES:
                found = total = 0
                for concept_id, kazakh in terms.items():
                    concept = carriers.termbase.concepts[concept_id]
                    cited = concept.preferred(language)
                    term = concept.preferred("kk")
                    if cited is None or term is None or kazakh is None:
                        continue
                    source = source_frame.format(cited.text)
                    before, after = target_frame.split("{}")
                    form = min(slot_forms(kazakh, "SG", "", case))
                    form = form if before else form[:1].upper() + form[1:]
                    matches = [m for m in carriers.termbase.matches(source, language) if m.concept.id == concept_id]
                    if not matches:
                        continue
                    role = role_of(matches[0], source)
                    target = before + form + after
                    fault = case_fault(term, concept.kind, role, target, len(before), len(before) + len(form))
                    total += 1
                    found += fault is not None
                    if fault is not None and fault.certain and case != asked:
                        mended += 1
                        good = {re.sub("^.", lambda m: m[0].upper(), one) if not before else one
                                for one in slot_forms(kazakh, "SG", "", asked)}  # fmt: skip
                        well += fault.written in good
                cells.append(f"{found}/{total}")
                if case == asked:
                    right, false = right + total, false + found
                else:
                    all_wrong, all_found = all_wrong + total, all_found + found
            print(f"| {asked} | " + " | ".join(cells) + " |")
        print(
            f"found {all_found} of {all_wrong} ({all_found / max(1, all_wrong):.1%}); blamed {false} of {right} right "
            f"ones; precision {all_found / max(1, all_found + false):.1%}; mended {mended}, of these {well} well"
        )
