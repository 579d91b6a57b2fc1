"""The CTranslate2 engine over the real starter model."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.base import Capability, Decoding, Doubt, Request
from models.ct2 import CTranslate2Engine, Threads, default_threads
from models.errors import ModelError
from models.naming import LanguageNaming, Scheme
from tests.models.conftest import STARTER, redescribe
from tests.models.contract import EngineContract

PRESIDENT = "Президент Қасым-Жомарт Тоқаев Қытай Халық Республикасына ресми сапары аясында Үрімжі қаласына келді."
SENTENCES = [
    PRESIDENT,
    "Мемлекет басшысы Үкімет отырысын өткізді",
    "Қазақстан мен Қытай арасындағы ынтымақтастық туралы келісімге қол қойылды.",
    "Премьер-Министр өңірлерге жұмыс сапарымен барды, онда ауыл шаруашылығы мәселелері талқыланды.",
    "Кездесу",
]
CLOSEST = 0.03  # two ways to the same score: the repetition penalty is in one of them


def first(engine: CTranslate2Engine, text: str, prefix: str = "", decoding: Decoding | None = None) -> str:
    return engine.translate([Request(text, prefix)], "kk", "en", decoding or Decoding())[0][0].text


class TestStarterModel(EngineContract):
    @pytest.fixture
    def engine(self, starter_engine: CTranslate2Engine) -> CTranslate2Engine:
        return starter_engine

    @pytest.fixture
    def sentences(self) -> list[str]:
        return SENTENCES


def test_drafts_equal_a_direct_call_of_the_decoder(starter_engine: CTranslate2Engine) -> None:
    import ctranslate2
    import sentencepiece

    pieces = sentencepiece.SentencePieceProcessor(model_file=str(STARTER / "sentencepiece.model"))
    translator = ctranslate2.Translator(str(STARTER), device="cpu", inter_threads=1, intra_threads=1)
    tokens = [["<2en>", *pieces.encode(text, out_type=str)] for text in SENTENCES]
    direct = translator.translate_batch(
        tokens, beam_size=4, num_hypotheses=3, repetition_penalty=1.1, return_scores=True
    )
    ours = starter_engine.translate([Request(text) for text in SENTENCES], "kk", "en", Decoding(hypotheses=3))
    for mine, raw in zip(ours, direct, strict=True):
        assert [one.text for one in mine] == [pieces.decode(tokens) for tokens in raw.hypotheses]
        assert [one.score for one in mine] == pytest.approx(raw.scores, abs=1e-4)


def test_recommended_decoding_is_that_of_the_data_card(starter_engine: CTranslate2Engine) -> None:
    assert (starter_engine.description.decoding.beam, starter_engine.description.decoding.repetition_penalty) == (
        4,
        1.1,
    )


def test_drafts_with_and_without_prefix_are_scored_alike(starter_engine: CTranslate2Engine) -> None:
    [[plain]] = starter_engine.translate([Request(PRESIDENT)], "kk", "en", Decoding())
    words = plain.text.split()
    # Forcing what the model would have said anyway changes neither text nor score.
    for count in (1, 3, 6):
        [[forced]] = starter_engine.translate([Request(PRESIDENT, " ".join(words[:count]))], "kk", "en", Decoding())
        assert forced.text == plain.text
        assert forced.score == pytest.approx(plain.score, abs=CLOSEST)
    [[wrong]] = starter_engine.translate([Request(PRESIDENT, "A dog and a cat")], "kk", "en", Decoding())
    assert wrong.score < plain.score - 1
    [scored] = starter_engine.score([(PRESIDENT, plain.text)], "kk", "en")
    assert scored.mean == pytest.approx(plain.score, abs=CLOSEST)
    assert scored.tokens[-1][0] == "</s>"


def test_prefix_is_followed_by_new_words_even_where_the_model_would_go_on_in_its_last(
    starter_engine: CTranslate2Engine,
) -> None:
    assert first(starter_engine, PRESIDENT, "Pres").startswith("Pres ")
    assert first(starter_engine, PRESIDENT, "President Kassym-Jomart Tokayev arriv").split()[3] == "arriv"


def test_prefix_keeps_what_the_tokeniser_would_normalise(starter_engine: CTranslate2Engine) -> None:
    prefix = "“Hello” … ﬁnal\u00a0Ⅳ  two "
    text = first(starter_engine, PRESIDENT, prefix)
    assert text.startswith(prefix)
    assert len(text) > len(prefix)
    assert not text[len(prefix)].isspace()


def test_opening_bracket_takes_no_space_after_it(starter_engine: CTranslate2Engine) -> None:
    text = first(starter_engine, PRESIDENT, "(")
    assert text[1].isalnum()


def test_alternatives_begin_differently_after_the_prefix(starter_engine: CTranslate2Engine) -> None:
    decoding = Decoding(hypotheses=4, alternatives=True)
    found = starter_engine.translate([Request(PRESIDENT, "The President")], "kk", "en", decoding)[0]
    continuations = [one.text.removeprefix("The President").split()[0] for one in found]
    assert len(set(continuations)) == len(found) == 4
    within = starter_engine.translate([Request(PRESIDENT, "Pres")], "kk", "en", decoding)[0]
    assert all(one.text.startswith("Pres") for one in within)
    assert any(one.text[4].isalpha() for one in within), "an unfinished word may be completed"


def test_attention_has_a_row_a_token_and_a_column_a_source_token(starter_engine: CTranslate2Engine) -> None:
    decoding = Decoding(attention=True, hypotheses=2)
    for prefix in ("", "The President of Kazakhstan"):
        for found in starter_engine.translate([Request(PRESIDENT, prefix)], "kk", "en", decoding)[0]:
            assert len(found.attention) == len(found.tokens) > 5
            assert {len(row) for row in found.attention} == {len(found.source_tokens)}
            assert not {"<2en>", "<s>", "</s>"} & {*found.tokens, *found.source_tokens}
            assert "".join(found.source_tokens).replace("▁", "") == PRESIDENT.replace(" ", "")
    [plain, _] = starter_engine.translate([Request(PRESIDENT)], "kk", "en", decoding)[0]
    row = plain.attention[plain.tokens.index("▁Tokayev")]
    assert plain.source_tokens[row.index(max(row))] == "▁Тоқаев"


def test_long_source_is_divided_and_nothing_of_it_is_lost(starter_engine: CTranslate2Engine) -> None:
    sentence = "{n} жылы Мемлекет басшысы Үкімет отырысын өткізді, онда {n} мәселе қаралды. "
    text = "".join(sentence.format(n=n) for n in range(1000, 1300)).strip()
    assert len(text.split()) >= 3000
    assert starter_engine.count_tokens(text) > 10 * starter_engine.info.max_tokens
    [found] = starter_engine.translate([Request(text)], "kk", "en", Decoding(beam=1, attention=True))
    # What the model read, joined again, is the text: 3,000 words, none left out.
    assert "".join(found[0].source_tokens).replace("▁", "") == text.replace(" ", "")
    assert len(found[0].text) > len(text) / 3
    assert {len(row) for row in found[0].attention} == {len(found[0].source_tokens)}


def test_a_word_longer_than_the_model_is_divided_too(starter_engine: CTranslate2Engine) -> None:
    text = "ұ" * 3000
    [[found]] = starter_engine.translate([Request(text)], "kk", "en", Decoding(beam=1, attention=True, max_tokens=8))
    assert "".join(found.source_tokens).replace("▁", "") == text


def test_prefix_of_a_divided_text_may_reach_into_its_later_pieces(starter_engine: CTranslate2Engine) -> None:
    text = " ".join([PRESIDENT] * 7)
    whole = first(starter_engine, text)
    cut = whole.rindex(" ", 0, len(whole) * 3 // 4)
    for prefix in (whole[:cut], whole[:cut] + " Ma Xingrui", "Ma Xingrui and", whole):
        draft = first(starter_engine, text, prefix)
        assert draft.startswith(prefix)
        # What the prefix covers already is not translated once more after it.
        assert 0.6 < len(draft) / len(whole) < 1.4
    assert first(starter_engine, text, whole) == whole
    two = starter_engine.translate([Request(text, whole[:cut])], "kk", "en", Decoding(hypotheses=2))[0]
    assert [one.text.startswith(whole[:cut]) for one in two] == [True, True]


def test_lines_stay_lines(starter_engine: CTranslate2Engine) -> None:
    one, two = first(starter_engine, SENTENCES[0]), first(starter_engine, SENTENCES[1])
    assert first(starter_engine, f"{SENTENCES[0]}\r\n\r\n{SENTENCES[1]}\n") == f"{one}\r\n\r\n{two}"


def test_language_tokens_in_a_text_are_letters_to_the_model(starter_engine: CTranslate2Engine) -> None:
    [[found]] = starter_engine.translate([Request("<2kk> Кездесу <2en>")], "kk", "en", Decoding(attention=True))
    assert not {"<2kk>", "<2en>"} & set(found.source_tokens)


def test_a_draft_cut_at_the_limit_is_flagged(starter_engine: CTranslate2Engine) -> None:
    [[cut], [whole]] = [
        starter_engine.translate([Request(PRESIDENT)], "kk", "en", Decoding(max_tokens=limit))[0] for limit in (5, 0)
    ]
    assert Doubt.LENGTH_CAPPED in cut.doubts
    assert whole.doubts == ()


def test_a_prefix_longer_than_the_decoder_comes_back_flagged(starter_engine: CTranslate2Engine) -> None:
    prefix = "President " * 600
    [[found]] = starter_engine.translate([Request(PRESIDENT, prefix)], "kk", "en", Decoding())
    assert found.text == prefix
    assert Doubt.LENGTH_CAPPED in found.doubts


def test_scoring_a_pair_longer_than_the_model(starter_engine: CTranslate2Engine) -> None:
    [score] = starter_engine.score([(" ".join([PRESIDENT] * 30), "The President of Kazakhstan. " * 200)], "kk", "en")
    assert -50 < score.mean < 0
    assert len(score.tokens) > 800


def test_special_tokens_follow_the_scheme_of_the_model(starter_engine: CTranslate2Engine) -> None:
    nllb = LanguageNaming(Scheme.NLLB)
    assert nllb.source_tokens("kk", "zh-Hans") == ["kaz_Cyrl"]
    assert nllb.target_tokens("zh-Hans") == ["zho_Hans"]
    assert LanguageNaming(Scheme.M2M).source_tokens("kk", "en") == ["__kk__"]
    assert LanguageNaming(Scheme.M2M).target_tokens("en") == ["__en__"]
    assert LanguageNaming(Scheme.NONE).source_tokens("kk", "en") == []
    assert starter_engine.description.naming.source_tokens("kk", "en") == ["<2en>"]
    assert starter_engine.description.naming.target_tokens("en") == []


class TestForcedLanguageTokens(EngineContract):
    """The starter model, described as one that is told both languages as NLLB is: it translates badly, but no less."""

    @pytest.fixture
    def engine(self, starter_copy: Path) -> Iterator[CTranslate2Engine]:
        path = starter_copy / "egiz-model.json"
        about = json.loads(path.read_text(encoding="utf-8"))
        about["languages"] = {"scheme": "nllb", "tokens": {"kk": "<2en>", "en": "▁The"}}
        path.write_text(json.dumps(about), encoding="utf-8")
        config = json.loads((starter_copy / "config.json").read_text(encoding="utf-8"))
        (starter_copy / "config.json").write_text(json.dumps({**config, "add_source_eos": False}), encoding="utf-8")
        redescribe(starter_copy)
        engine = CTranslate2Engine(starter_copy)
        yield engine
        engine.close()

    @pytest.fixture
    def sentences(self) -> list[str]:
        return SENTENCES

    @pytest.mark.parametrize("prefix", ["", "President of Kazakhstan"])
    def test_language_tokens_are_in_no_draft(self, engine: CTranslate2Engine, prefix: str) -> None:
        decoding = Decoding(attention=True, hypotheses=2, repetition_penalty=1.0)
        for found in engine.translate([Request(PRESIDENT, prefix)], "kk", "en", decoding)[0]:
            assert not found.text.startswith("The ")
            assert "".join(found.source_tokens).replace("▁", "") == PRESIDENT.replace(" ", "")
            assert len(found.attention) == len(found.tokens)
            assert {len(row) for row in found.attention} == {len(found.source_tokens)}
            [score] = engine.score([(PRESIDENT, found.text)], "kk", "en")
            assert score.mean == pytest.approx(found.score, abs=1e-3)
            assert "▁The" not in [token for token, _ in score.tokens[:1]]


def test_nothing_heavy_is_imported_before_loading() -> None:
    code = (
        "import sys; from pathlib import Path; from models.ct2 import CTranslate2Engine;"
        f"CTranslate2Engine(Path({str(STARTER)!r})).info;"
        "print([m for m in ('ctranslate2', 'sentencepiece', 'numpy') if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_counting_tokens_does_not_load_the_weights(starter_copy: Path) -> None:
    (starter_copy / "model.bin").write_bytes(b"")
    redescribe(starter_copy)
    engine = CTranslate2Engine(starter_copy)
    assert 1 <= engine.count_tokens("Кездесу") <= 7
    with pytest.raises(ModelError):
        engine.load()


def test_close_from_another_thread_lets_a_translation_end() -> None:
    engine = CTranslate2Engine(STARTER)
    engine.load()
    closer = threading.Timer(0.02, engine.close)
    closer.start()
    found = engine.translate([Request(PRESIDENT)] * 60, "kk", "en", Decoding())
    closer.join()
    assert len({one[0].text for one in found}) == 1
    engine.close()


def test_threads_are_chosen_for_the_processor() -> None:
    threads = default_threads()
    assert 1 <= threads.inter <= 4
    assert threads.intra >= 1
    assert CTranslate2Engine(STARTER, threads=Threads(1, 2)).threads == Threads(1, 2)


class TestDamagedModels:
    def refused(self, folder: Path) -> str:
        with pytest.raises(ModelError) as refusal:
            CTranslate2Engine(folder).translate([Request(PRESIDENT)], "kk", "en", Decoding())
        text = str(refusal.value)
        assert "\n" not in text
        return text

    @pytest.mark.parametrize("kept", [0, 100, 5000, -1])
    def test_a_file_cut_short_is_refused(self, starter_copy: Path, kept: int) -> None:
        weights = starter_copy / "model.bin"
        weights.write_bytes(weights.read_bytes()[:kept])
        assert "model.bin" in self.refused(starter_copy)
        redescribe(starter_copy)
        assert "could not be loaded" in self.refused(starter_copy)

    def test_a_changed_byte_is_found_before_the_decoder_reads_it(self, starter_copy: Path) -> None:
        weights = starter_copy / "model.bin"
        data = bytearray(weights.read_bytes())
        data[len(data) // 2] ^= 1
        weights.write_bytes(data)
        assert "SHA-256" in self.refused(starter_copy)

    def test_a_broken_tokeniser_is_refused(self, starter_copy: Path) -> None:
        (starter_copy / "sentencepiece.model").write_bytes(b"not a tokeniser")
        redescribe(starter_copy)
        assert "could not be loaded" in self.refused(starter_copy)

    @pytest.mark.parametrize("config", ["", "[]", "{", '{"decoder_start_token": "<other>"}', '{"eos_token": 1}'])
    def test_a_configuration_that_does_not_fit_is_refused(self, starter_copy: Path, config: str) -> None:
        (starter_copy / "config.json").write_text(config)
        redescribe(starter_copy)
        assert "could not be loaded" in self.refused(starter_copy)

    def test_a_file_that_goes_away_after_listing_is_refused(self, starter_copy: Path) -> None:
        engine = CTranslate2Engine(starter_copy)
        (starter_copy / "model.bin").unlink()
        with pytest.raises(ModelError, match=r"model\.bin"):
            engine.load()

    def test_a_model_whose_positions_are_fewer_than_described_says_so(self, starter_copy: Path) -> None:
        path = starter_copy / "egiz-model.json"
        about = json.loads(path.read_text(encoding="utf-8"))
        about["max_source_tokens"] = 4000
        path.write_text(json.dumps(about), encoding="utf-8")
        engine = CTranslate2Engine(starter_copy)
        with pytest.raises(ModelError, match="stopped while translating"):
            engine.translate([Request(" ".join([PRESIDENT] * 60))], "kk", "en", Decoding())


def test_capabilities_are_all_there(starter_engine: CTranslate2Engine) -> None:
    assert starter_engine.info.capabilities == frozenset(Capability) - {Capability.TERMS, Capability.ANNOTATED}
