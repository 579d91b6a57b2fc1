"""Chinese characters to pinyin; the other way there are only the characters that a glossary has.

Source of the readings: pypinyin. A surname is often read otherwise than the same character elsewhere; the commonest
of these are listed here. Source: Kazakh reference tables, section 6 (characters are never made from pinyin).
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product

_SURNAMES = {
    "单": "shan", "仇": "qiu", "曾": "zeng", "解": "xie", "任": "ren", "华": "hua", "区": "ou", "查": "zha",
    "朴": "piao", "翟": "zhai", "乐": "yue", "冼": "xian", "缪": "miao", "覃": "qin", "尹": "yin", "石": "shi",
    "盖": "ge", "宁": "ning", "纪": "ji", "葛": "ge", "召": "shao", "种": "chong", "秘": "bi", "员": "yun",
    "折": "she", "祭": "zhai", "繁": "po", "么": "yao", "句": "gou", "阚": "kan", "洗": "xian", "黑": "he",
    "盛": "sheng",
    "卜": "bu", "尉": "wei", "都": "du", "晟": "cheng", "那": "na", "哈": "ha", "撒": "sa", "牟": "mu", "燕": "yan",
    "於": "yu", "应": "ying", "车": "che", "曲": "qu", "隗": "wei", "郗": "xi", "郇": "xun", "令": "ling",
    "單": "shan", "區": "ou", "樂": "yue", "葉": "ye", "華": "hua", "蓋": "ge", "寧": "ning", "紀": "ji", "繆": "miao",
    "種": "chong", "員": "yun", "應": "ying", "車": "che", "賈": "jia", "贾": "jia", "闞": "kan",
}  # fmt: skip
_DOUBLE_SURNAMES = {
    "欧阳": "ouyang", "司马": "sima", "诸葛": "zhuge", "上官": "shangguan", "司徒": "situ", "东方": "dongfang",
    "夏侯": "xiahou", "皇甫": "huangfu", "尉迟": "yuchi", "公孙": "gongsun", "令狐": "linghu", "长孙": "zhangsun",
    "慕容": "murong", "宇文": "yuwen", "万俟": "moqi", "单于": "chanyu", "端木": "duanmu", "东郭": "dongguo",
    "呼延": "huyan", "赫连": "helian", "澹台": "tantai", "濮阳": "puyang", "淳于": "chunyu", "申屠": "shentu",
    "轩辕": "xuanyuan", "钟离": "zhongli", "司空": "sikong", "拓跋": "tuoba", "独孤": "dugu", "南宫": "nangong",
    "西门": "ximen", "完颜": "wanyan", "闻人": "wenren", "鲜于": "xianyu", "公冶": "gongye", "宗政": "zongzheng",
    "太叔": "taishu", "闾丘": "lüqiu", "左丘": "zuoqiu", "乐正": "yuezheng", "第五": "diwu", "百里": "baili",
    "歐陽": "ouyang", "司馬": "sima", "諸葛": "zhuge", "東方": "dongfang", "尉遲": "yuchi", "公孫": "gongsun",
    "長孫": "zhangsun", "單于": "chanyu", "赫連": "helian", "鍾離": "zhongli", "獨孤": "dugu", "軒轅": "xuanyuan",
    "鮮于": "xianyu", "東郭": "dongguo", "闾邱": "lüqiu",
}  # fmt: skip
_MOST_READINGS = 12
_VOWELS = frozenset("aeo")


def is_hanzi(text: str) -> bool:
    """Say whether a text is Chinese characters, but for the dot between the parts of a foreign name and spaces."""
    letters = [letter for letter in text if letter not in "·• "]
    return bool(letters) and all("\u3400" <= letter <= "\u9fff" for letter in letters)


def name_to_pinyin(name: str) -> tuple[str, ...]:
    """Return the pinyin of a person's name in Chinese characters, without tones, the likeliest first.

    Surname and given name are two words (Ma Xingrui). A foreign name (米拉斯·奥克诺夫) has the words it is written in.
    """
    name = name.strip()
    if not is_hanzi(name):
        return ()
    if any(mark in name for mark in "·• "):
        words = [part for part in name.replace("•", "·").replace(" ", "·").split("·") if part]
        return _choices([[_spelt(choice) for choice in _readings(word)] for word in words])
    for surname, sound in _DOUBLE_SURNAMES.items():
        if name.startswith(surname) and len(name) > len(surname):
            return _choices([[sound], [_spelt(choice) for choice in _readings(name[len(surname) :])]])
    surnames = [_SURNAMES[name[0]]] if name[0] in _SURNAMES else [one for (one,) in _readings(name[0])]
    if len(name) == 1:
        return _choices([surnames])
    # 重庆, 长春 are words, in which the first character is read as there.
    in_word = _readings(name[:2])[0][0]
    if in_word in surnames:
        surnames.sort(key=lambda sound: sound != in_word)
    return _choices([surnames, [_spelt(choice) for choice in _readings(name[1:])]])


def word_to_pinyin(word: str) -> tuple[str, ...]:
    """Return the pinyin of a place or another word in Chinese characters, as one word."""
    if not is_hanzi(word) or any(mark in word for mark in "·• "):
        return ()
    return _choices([[_spelt(choice) for choice in _readings(word)]])


def surname_sounds(name: str) -> frozenset[str]:
    """Return the pinyin (lower case) that a name in Chinese characters may begin with as its first word."""
    double = next((sound for surname, sound in _DOUBLE_SURNAMES.items() if name.startswith(surname)), None)
    return frozenset(_sounds_of(name[0]) | ({double} if double else set())) if is_hanzi(name) else frozenset()


@lru_cache(maxsize=32768)
def _sounds_of(letter: str) -> frozenset[str]:
    own = {_SURNAMES[letter]} if letter in _SURNAMES else set()
    return frozenset(own | {one for (one,) in _readings(letter)})


def _readings(word: str) -> list[tuple[str, ...]]:
    """Return the syllables of a word, each choice among those of several readings, the likeliest first."""
    # The dictionaries take some tens of MB: only who asks for pinyin pays for them.
    from pypinyin import Style, lazy_pinyin, pinyin

    likely = lazy_pinyin(word, style=Style.NORMAL, v_to_u=True)
    open_to = [[one[0]] for one in pinyin(word, style=Style.NORMAL, v_to_u=True)]
    if len(word) <= 2:
        several = [pinyin(letter, style=Style.NORMAL, heteronym=True, v_to_u=True)[0] for letter in word]
        open_to = [list(dict.fromkeys((first, *others))) for first, others in zip(likely, several, strict=True)]
    return list(product(*open_to))[:_MOST_READINGS]


def _spelt(syllables: tuple[str, ...]) -> str:
    out = syllables[0]
    for syllable in syllables[1:]:
        out += ("'" if syllable[0] in _VOWELS else "") + syllable
    return out


def _choices(words: list[list[str]]) -> tuple[str, ...]:
    found = (" ".join(word[:1].upper() + word[1:] for word in choice) for choice in product(*words))
    return tuple(dict.fromkeys(found))[:_MOST_READINGS]
