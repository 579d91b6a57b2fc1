"""Names across scripts: Palladius and pinyin, Chinese characters, English variants; names that a text brings."""

from glossary.names.chinese_proposal import propose_chinese
from glossary.names.describing import NameReport, describe
from glossary.names.english import EnglishForm, Origin, english_forms
from glossary.names.hanzi import name_to_pinyin, word_to_pinyin
from glossary.names.palladius import standard_pinyin, to_palladius, to_pinyin
from glossary.names.surveying import Place, Survey, survey
from glossary.names.unknown import Proposal, unknown_in
from glossary.names.variants import VariantPair, variants_in

__all__ = [
    "EnglishForm",
    "NameReport",
    "Origin",
    "Place",
    "Proposal",
    "Survey",
    "VariantPair",
    "describe",
    "english_forms",
    "name_to_pinyin",
    "propose_chinese",
    "standard_pinyin",
    "survey",
    "to_palladius",
    "to_pinyin",
    "unknown_in",
    "variants_in",
    "word_to_pinyin",
]
