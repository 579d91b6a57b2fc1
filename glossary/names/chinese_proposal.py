"""A proposed Chinese form of a Kazakh name: sounds to characters by a table. Never verified, and of modest quality.

The Kazakh letters are brought to their Russian neighbours (ә→а ғ→г қ→к ң→н ө→о ұ ү→у һ→х і→и), and the syllables
written in the manner of GB/T 17693.4, which does so for Russian. The table here is our own and small; forms that
usage has settled (努尔苏丹) do not follow it. Source: Kazakh reference tables, section 6.
"""

from __future__ import annotations

import re

_RUSSIAN = str.maketrans("әғқңөұүһіщ", "агкноуухиш")

_COLUMNS = ("", "а", "е", "и", "о", "у", "ю", "я", "ы", "ай", "ан", "ен", "ин", "он", "ун", "ау")
_ROWS = {
    "": "_ 阿 叶 伊 奥 乌 尤 亚 厄 艾 安 延 因 翁 温 奥",
    "б": "布 巴 别 比 博 布 比尤 比亚 贝 拜 班 本 宾 邦 本 包",
    "в": "夫 瓦 韦 维 沃 武 维尤 维亚 维 瓦伊 万 文 温 翁 文 沃",
    "г": "格 加 格 吉 戈 古 久 吉亚 格 盖 甘 根 金 贡 贡 高",
    "д": "德 达 杰 季 多 杜 久 佳 德 代 丹 坚 金 东 敦 道",
    "ж": "日 扎 热 日 若 茹 茹 扎 日 扎伊 然 任 任 容 容 饶",
    "з": "兹 扎 泽 济 佐 祖 久 贾 济 扎伊 赞 曾 津 宗 尊 藻",
    "к": "克 卡 克 基 科 库 丘 基亚 克 凯 坎 肯 金 孔 昆 考",
    "л": "尔 拉 列 利 洛 卢 柳 利亚 雷 莱 兰 连 林 隆 伦 劳",
    "м": "姆 马 梅 米 莫 穆 缪 米亚 梅 迈 曼 缅 明 蒙 蒙 毛",
    "н": "恩 纳 涅 尼 诺 努 纽 尼亚 内 奈 南 年 宁 农 农 瑙",
    "п": "普 帕 佩 皮 波 普 皮尤 皮亚 佩 派 潘 片 平 蓬 蓬 保",
    "р": "尔 拉 列 里 罗 鲁 留 里亚 雷 赖 兰 连 林 龙 伦 劳",
    "с": "斯 萨 谢 西 索 苏 休 夏 瑟 赛 桑 先 辛 松 孙 绍",
    "т": "特 塔 捷 季 托 图 秋 佳 特 泰 坦 坚 京 通 通 陶",
    "ф": "夫 法 费 菲 福 富 菲尤 菲亚 菲 法伊 凡 芬 芬 丰 丰 福",
    "х": "赫 哈 赫 希 霍 胡 休 希亚 黑 海 汉 亨 欣 洪 洪 豪",
    "ц": "茨 察 采 齐 措 楚 秋 齐亚 齐 采 灿 岑 钦 聪 聪 曹",
    "ч": "奇 恰 切 奇 乔 丘 丘 恰 奇 柴 昌 琴 钦 琼 琼 乔",
    "ш": "什 沙 舍 希 绍 舒 休 夏 希 沙伊 尚 申 申 雄 顺 绍",
}
_TABLE = {
    consonant + column: "" if written == "_" else written
    for consonant, row in _ROWS.items()
    for column, written in zip(_COLUMNS, row.split(), strict=True)
}
_VOWELS = "аеиоуыюя"
_SYLLABLE = re.compile(
    rf"(?P<consonant>[бвгджзклмнпрстфхцчш]?)"
    rf"(?P<rime>ай|а[ун](?![{_VOWELS}н])|[еиоу]н(?![{_VOWELS}н])|[{_VOWELS}]|)"
)
_DOUBLE = re.compile(r"([бвгджзклмпрстфхцчш])\1")
_FEMININE = re.compile("(?<=[ое])ва$")


def propose_chinese(name: str) -> str:
    """Return a proposal in simplified characters for a Kazakh name in Cyrillic; empty where it has other letters.

    The parts of a name are joined by ·; a hyphen is dropped. What comes back is unverified: show it as such.
    """
    words = [_word(word) for word in name.split()]
    return "·".join(words) if words and all(words) else ""


def _word(word: str) -> str:
    low = word.lower().replace("ё", "е").replace("э", "е").translate(_RUSSIAN)
    low = _DOUBLE.sub(r"\1", re.sub("[ьъ'’]", "", low).replace("иа", "ия"))
    if not re.fullmatch(rf"[{_VOWELS}бвгджзйклмнпрстфхцчш-]+", low):
        return ""
    feminine = _FEMININE.search(low)
    if feminine:
        low = low[: feminine.start()]
    parts = "".join(_part(part) for part in low.split("-"))
    return parts + ("娃" if feminine else "")


def _part(part: str) -> str:
    out = []
    at = 0
    while at < len(part):
        if part[at] == "й":
            out.append("伊")
            at += 1
            continue
        found = _SYLLABLE.match(part, at)
        assert found is not None
        syllable = found.group()
        # After a vowel, the soft sound has a character of its own (Тоқаев: 托卡耶夫).
        after_vowel = at > 0 and part[at - 1] in _VOWELS and syllable[0] == "е"
        out.append("耶" + ("恩" if syllable.endswith("н") else "") if after_vowel else _TABLE[syllable])
        at = found.end()
    return "".join(out)
