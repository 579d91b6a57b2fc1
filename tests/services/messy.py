"""A messy workbook of 5,000 rows, the same each time, with every fault that real lists have, and the truth about each.

``python -m tests.services.messy FILE.xlsx`` writes it, to look at.
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from opencc import OpenCC
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from glossary.concepts import Concept, Term
from glossary.scripts import to_arabic, to_latin

ROWS = 5000
SEED = 20_26
FIRST_ROW = 4
"""Two rows of a title and a row of headings stand above."""

HEADINGS = ("№", "Қазақша термин", "Русский", "English", "中文", "Ескерту")


def _words(table: str) -> list[list[str]]:
    """Return rows of Kazakh, English, Chinese, Russian; an underscore is a blank."""
    rows = [row.split() for row in table.replace("\n", ";").split(";") if row.strip()]
    return [[word.replace("_", " ") for word in row] for row in rows]


FIRST = _words("""
жаңа new 新 новый; өңірлік regional 地区 региональный; ұлттық national 国家 национальный
халықаралық international 国际 международный; стратегиялық strategic 战略 стратегический
экономикалық economic 经济 экономический; мәдени cultural 文化 культурный; ғылыми scientific 科学 научный
әлеуметтік social 社会 социальный; құқықтық legal 法律 правовой; өнеркәсіптік industrial 工业 промышленный
цифрлық digital 数字 цифровой; жергілікті local 地方 местный; ресми official 正式 официальный
бірлескен joint 联合 совместный; ашық open 开放 открытый; тұрақты stable 稳定 устойчивый
көлік transport 交通 транспортный; қаржылық financial 金融 финансовый; әкімшілік administrative 行政 административный
негізгі main 主要 главный; аграрлық agrarian 农业 аграрный; энергетикалық energy 能源 энергетический
көпжақты multilateral 多边 многосторонний; екіжақты bilateral 双边 двусторонний; шекаралық border 边境 пограничный
сыртқы external 对外 внешний; ішкі internal 国内 внутренний
""")
SECOND = _words("""
даму development 发展 план_развития; сауда trade 贸易 торговый; қауіпсіздік security 安全 безопасный
білім education 教育 образовательный; су water 水利 водный; жер land 土地 земельный; денсаулық health 卫生 медицинский
құрылыс construction 建设 строительный; туризм tourism 旅游 туристический; еңбек labour 劳动 трудовой
тарих history 历史 исторический; байланыс communication 通信 информационный; инвестиция investment 投资 инвестиционный
қоғам community 社区 общественный; сот court 司法 судебный; баспа press 新闻 печатный
""")
THIRD = _words("""
келісімі agreement 协定 договор; бағдарламасы programme 计划 проект_программы; орталығы centre 中心 центр
кеңесі council 委员会 совет; қоры fund 基金 фонд; форумы forum 论坛 форум; жобасы project 项目 проект
жүйесі system 体系 механизм; саясаты policy 政策 курс; агенттігі agency 署 комитет; институты institute 研究所 институт
қауымдастығы association 协会 союз
""")


@dataclass
class Truth:
    """What a row is: its class, its terms by language, and what was wrong with it."""

    kind: str
    terms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    fault: str = "none"
    split: bool = False


@dataclass
class Messy:
    """The rows as they are written, the truth by row number, and the glossary that they meet."""

    rows: list[list[Any]]
    truth: dict[int, Truth]
    glossary: list[Concept]


def make(rows: int = ROWS, seed: int = SEED) -> Messy:
    chance = random.Random(seed)
    words = [(one, two, three) for one in FIRST for two in SECOND for three in THIRD]
    chance.shuffle(words)
    if rows > len(words):
        raise ValueError(rows)
    made = Messy([["Терминдер тізімі"], [], list(HEADINGS)], {}, [])
    maker = _Maker(chance, made)
    faults = list(_FAULTS)
    weights = [_FAULTS[one] for one in faults]
    waiting: list[tuple[str, str, str, str]] = []
    for place in range(rows):
        one, two, three = words[place]
        kk, en, ru = (f"{one[n]} {two[n]} {three[n]}" for n in (0, 1, 3))
        zh = one[2] + two[2] + three[2]
        number = FIRST_ROW + place
        fault = chance.choices(faults, weights)[0]
        if waiting and chance.random() < 0.03:
            fault, (kk, ru, en, zh) = "joined", waiting.pop(0)
        row, truth = maker.row(fault, kk, ru, en, zh)
        if fault == "half":
            waiting.append((kk, ru, en, zh))
        made.rows.append([place + 1, *row] if row else [])
        if truth is not None:
            made.truth[number] = truth
    return made


_FAULTS = {
    "none": 440, "semicolon": 50, "newline": 30, "slash": 20, "quoted": 30, "bracket": 40, "abbreviation": 40,
    "variant": 20, "swapped_kk_ru": 40, "swapped_en_zh": 30, "arabic": 20, "latin": 20, "traditional": 30,
    "look_alike": 30, "blanks": 40, "duplicate": 40, "conflict": 20, "half": 30, "one_language": 20, "control": 8,
    "damaged": 8, "error_value": 8, "too_long": 8, "wrong_language": 10, "headings": 2, "formula": 5, "empty": 10,
    "in_glossary": 20, "adds_to_glossary": 20, "other_in_glossary": 10, "bullet": 15, "suffix": 10, "dash": 15,
}  # fmt: skip


class _Maker:
    def __init__(self, chance: random.Random, made: Messy) -> None:
        self._chance = chance
        self._made = made
        self._to_traditional = OpenCC("s2t")
        self._plain: list[tuple[list[Any], Truth]] = []

    def row(self, fault: str, kk: str, ru: str, en: str, zh: str) -> tuple[list[Any], Truth | None]:
        """Return the cells of a row and the truth about it."""
        terms: dict[str, tuple[str, ...]] = {"kk": (kk,), "ru": (ru,), "en": (en,), "zh-Hans": (zh,)}
        truth = Truth("new", {**terms}, fault)
        cells: list[Any] = [kk, ru, en, zh, None]
        find = getattr(self, f"_{fault}", None)
        if find is None:
            self._plain.append((cells, truth))
            return cells, truth
        changed: tuple[list[Any], Truth | None] = find(cells, truth)
        return changed

    def _semicolon(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        other = f"{cells[0]} кеңсесі"
        truth.terms["kk"] = (cells[0], other)
        truth.split = True
        cells[0] = f"{cells[0]}; {other}"
        return cells, truth

    def _newline(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        truth.terms["en"] = (cells[2], f"{cells[2]} office")
        truth.split = True
        cells[2] = f"{cells[2]}\n  {cells[2]} office "
        return cells, truth

    def _slash(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        truth.terms["zh-Hans"] = (cells[3], f"{cells[3]}处")
        truth.split = True
        cells[3] = f"{cells[3]}／{cells[3]}处" if self._chance.random() < 0.5 else f"{cells[3]} / {cells[3]}处"
        return cells, truth

    def _quoted(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[0] = f"«Бір белдеу, бір жол; {cells[0]}»"
        cells[2] = f"“One belt, one road; {cells[2]}”"
        truth.terms |= {"kk": (cells[0],), "en": (cells[2],)}
        return cells, truth

    def _bracket(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[0] = f"{cells[0]} (көне атауы)"
        cells[3] = f"{cells[3]}（旧称）"
        return cells, truth

    def _abbreviation(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        for place, language in ((0, "kk"), (2, "en")):
            short = "".join(word[0].upper() for word in cells[place].split())
            truth.terms[language] = (cells[place], short)
            cells[place] = f"{cells[place]} ({short})"
        truth.split = True
        return cells, truth

    def _variant(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        truth.terms |= {"kk": (cells[0], f"{cells[0]} мекемесі"), "en": (cells[2], f"{cells[2]} body")}
        cells[0] = f"{cells[0]} (немесе {cells[0]} мекемесі)"
        cells[2] = f"{cells[2]} (also: {cells[2]} body)"
        truth.split = True
        return cells, truth

    def _swapped_kk_ru(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[0], cells[1] = cells[1], cells[0]
        return cells, truth

    def _swapped_en_zh(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[2], cells[3] = cells[3], cells[2]
        return cells, truth

    def _arabic(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[0] = to_arabic(cells[0])
        truth.terms["kk-Arab"] = (cells[0],)
        del truth.terms["kk"]
        return cells, truth

    def _latin(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[0] = to_latin(f"{cells[0]} қоғамдық ұйымы")
        truth.terms["kk-Latn"] = (cells[0],)
        del truth.terms["kk"]
        return cells, truth

    def _traditional(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[3] = f"{cells[3]}國際學會"
        cells[3] = self._to_traditional.convert(cells[3])
        truth.terms["zh-Hant"] = (cells[3],)
        del truth.terms["zh-Hans"]
        return cells, truth

    def _look_alike(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        # Latin a, e, o, p, c typed in Kazakh, Cyrillic а, е, о in English.
        cells[0] = cells[0].replace("а", "a").replace("с", "c")
        cells[2] = cells[2].replace("o", "о").replace("e", "е")
        return cells, truth

    def _blanks(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[0] = f"\u00a0 {cells[0]}\u200b ,"
        cells[2] = f"  {cells[2].replace(' ', '  ')};"
        cells[3] = f"{cells[3]}\u3000"
        return cells, truth

    def _bullet(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[0] = f"• {cells[0]}"
        cells[2] = f"12. {cells[2]}"
        return cells, truth

    def _dash(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        """What says that there is no term."""
        cells[1] = "—"
        del truth.terms["ru"]
        return cells, truth

    def _suffix(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[0] = f"-{cells[0]}"
        cells[2] = f"+{cells[2]}"
        truth.terms |= {"kk": (cells[0],), "en": (cells[2],)}
        return cells, truth

    def _duplicate(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        if not self._plain:
            return cells, truth
        other, same = self._chance.choice(self._plain)
        return [*other], Truth("duplicate", same.terms, "duplicate")

    def _conflict(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        if not self._plain:
            return cells, truth
        other, _ = self._chance.choice(self._plain)
        return [other[0], None, cells[2], None, None], Truth(
            "conflicting", {"kk": (other[0],), "en": (cells[2],)}, "conflict"
        )

    def _half(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        del truth.terms["ru"], truth.terms["zh-Hans"]
        return [cells[0], None, cells[2], None, None], truth

    def _joined(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        del truth.terms["ru"], truth.terms["en"]
        return [cells[0], None, None, cells[3], None], truth

    def _in_glossary(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        self._keep(cells, ("kk", "ru", "en", "zh-Hans"))
        truth.kind = "duplicate"
        return cells, truth

    def _adds_to_glossary(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        self._keep(cells, ("kk", "en"))
        truth.kind = "changed"
        return cells, truth

    def _other_in_glossary(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        self._keep([cells[0], None, f"another {cells[2]}", None], ("kk", "en"))
        truth.kind = "conflicting"
        return cells, truth

    def _keep(self, cells: list[Any], languages: tuple[str, ...]) -> None:
        order = ("kk", "ru", "en", "zh-Hans")
        terms = tuple(Term(one, cells[order.index(one)]) for one in languages)
        self._made.glossary.append(Concept(f"G{len(self._made.glossary)}", terms=terms))

    def _one_language(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        return [cells[0], None, "n/a", "-", None], Truth("refused", {}, truth.fault)

    def _control(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        # The format writes a control character so.
        cells[2] = f"{cells[2]}_x0007_"
        return cells, Truth("refused", {}, truth.fault)

    def _damaged(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[0] = "?????? ????"
        return cells, Truth("refused", {}, truth.fault)

    def _error_value(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[2] = self._chance.choice(["#N/A", "#REF!", "#ИМЯ?", "#ЗНАЧ!"])
        return cells, Truth("refused", {}, truth.fault)

    def _too_long(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[2] = "a sentence that somebody put here " * 8
        return cells, Truth("refused", {}, truth.fault)

    def _wrong_language(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        """Chinese where English should be, and Chinese is there already."""
        cells[2] = f"{cells[3]}英文"
        return cells, Truth("refused", {}, truth.fault)

    def _headings(self, _cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        return list(HEADINGS[1:]), Truth("refused", {}, truth.fault)

    def _formula(self, cells: list[Any], truth: Truth) -> tuple[list[Any], Truth]:
        cells[2] = '="trade"&" forum"'
        return cells, Truth("refused", {}, truth.fault)

    def _empty(self, _cells: list[Any], _truth: Truth) -> tuple[list[Any], None]:
        return [], None


def write(messy: Messy, path: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("терминдер")
    for row in messy.rows:
        made: list[Any] = []
        for value in row:
            cell = WriteOnlyCell(sheet, value)
            if isinstance(value, str) and not value.startswith('="'):
                cell.data_type = "s"
            made.append(cell)
        sheet.append(made)
    book.save(path)


if __name__ == "__main__":
    write(make(), Path(sys.argv[1]))
