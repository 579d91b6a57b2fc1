"""The steps of training as commands; docs/training.md says how they are used together."""

from __future__ import annotations

import json
from collections import Counter
from itertools import chain
from pathlib import Path

import click

from models.training.annotating import TermPairs, learn_pairs, read_names
from models.training.cleaning import cleaned, looks_right, tidy
from models.training.packing import (
    Corpus,
    PackingRules,
    examples_of,
    monolingual_examples,
    pack,
    synthetic_examples,
)
from models.training.sources import SOURCES, lines_of, read_pairs
from models.training.vocabulary import MASK, learn_vocabulary, read_vocabulary

_FOLDER = click.Path(path_type=Path, file_okay=False)
_HELD_OUT_EVERY = 150


def _directions(texts: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    found = []
    for text in texts or ("kk-en", "en-kk", "kk-zh", "zh-kk", "en-zh", "zh-en"):
        source, _, target = text.partition("-")
        if not {source, target} <= {"kk", "en", "zh"} or source == target:
            raise click.BadParameter(f"{text} is no direction: write two of kk, en, zh, such as kk-en")
        found.append((source, target))
    return tuple(found)


@click.group()
def main() -> None:
    """Train a starter model from parallel text."""


@main.command()
@click.argument("data", type=_FOLDER)
@click.argument("work", type=_FOLDER)
@click.option("--direction", "names", multiple=True, help="such as kk-en; all six where none is given")
@click.option("--pieces", default=12_000, show_default=True, help="size of the vocabulary")
@click.option("--annotated", default=0.2, show_default=True, help="share of the examples repeated with terms")
@click.option("--formal-only", is_flag=True, help="take the official and written sources, no interface strings")
def prepare(data: Path, work: Path, names: tuple[str, ...], pieces: int, annotated: float, formal_only: bool) -> None:
    """Clean the texts of DATA, learn the vocabulary, pack everything into WORK."""
    directions = _directions(names)
    work.mkdir(parents=True, exist_ok=True)
    apart = frozenset(tidy(line) for path in sorted((data / "eval").glob("*")) for line in lines_of(path))
    wanted = {frozenset(direction) for direction in directions}
    pairs = [
        pair
        for pair in cleaned(read_pairs(data), apart)
        if frozenset((pair.first, pair.second)) in wanted and (pair.source.formal or not formal_only)
    ]
    mono = {
        language: _monolingual(data / f"mono.{language}.txt.xz", language, apart)
        for language in ("kk", "en")
        if any(target == language for _, target in directions)
    }
    sides = chain.from_iterable((pair.text, pair.other) for pair in pairs)
    learn_vocabulary(chain(sides, *mono.values()), work / "sentencepiece", pieces)
    cutter = read_vocabulary(work / "sentencepiece.model")
    terms = TermPairs()
    listed = read_names(data / "lex", terms)
    learned = learn_pairs(pairs, terms)
    rules = PackingRules(directions, annotated)
    held_out = [pair for index, pair in enumerate(pairs) if index % _HELD_OUT_EVERY == 0]
    trained = [pair for index, pair in enumerate(pairs) if index % _HELD_OUT_EVERY]
    labels = [f"{source}-{target}" for source, target in directions]
    synthetic = [
        synthetic_examples(_synthetic(path), (source, target), cutter, rules)
        for source, target in directions
        for path in sorted(work.glob(f"synthetic.{source}-{target}.tsv*"))
    ]
    corpus = pack(
        chain(
            examples_of(trained, cutter, rules, terms),
            *(monolingual_examples(texts, language, cutter, rules) for language, texts in mono.items()),
            *synthetic,
        ),
        labels,
    )
    corpus.save(work / "train.npz")
    pack(examples_of(held_out, cutter, PackingRules(directions, 0.0)), labels).save(work / "held_out.npz")
    counts = Counter((f"{pair.first}-{pair.second}", pair.source.pattern) for pair in trained)
    card = {
        "directions": labels,
        "examples": len(corpus),
        "terms": {"names": listed, "learned": learned},
        "pairs": {f"{pair} {pattern}": count for (pair, pattern), count in sorted(counts.items())},
        "sources": [
            {"source": source.pattern, "licence": source.licence, "what": source.what}
            for source in SOURCES
            if any(pattern == source.pattern for _, pattern in counts)
        ],
    }
    (work / "card.json").write_text(json.dumps(card, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    click.echo(f"{len(trained)} pairs, {len(corpus)} examples, {listed} names and {learned} learned terms")


@main.command()
@click.argument("work", type=_FOLDER)
@click.option("--minutes", required=True, type=float, help="the whole budget; a second run goes on where one stopped")
@click.option("--tokens", default=3000, show_default=True, help="pieces of one batch (GPU: 20000)")
@click.option("--width", default=384, show_default=True)
@click.option("--heads", default=6, show_default=True)
@click.option("--layers", nargs=2, default=(6, 3), show_default=True, help="of the encoder and the decoder")
@click.option("--dropout", default=0.1, show_default=True)
@click.option("--peak", default=1.2e-3, show_default=True, help="highest learning rate")
@click.option("--threads", default=2, show_default=True)
def train(
    work: Path,
    minutes: float,
    tokens: int,
    width: int,
    heads: int,
    layers: tuple[int, int],
    dropout: float,
    peak: float,
    threads: int,
) -> None:
    """Train on what `prepare` put into WORK; checkpoints go to WORK/checkpoints."""
    from models.training.learning import Settings, Training
    from models.training.network import Size

    cutter = read_vocabulary(work / "sentencepiece.model")
    size = Size(cutter.get_piece_size(), width, heads, 4 * width, *layers, dropout=dropout)
    training = Training(
        Corpus.load(work / "train.npz"),
        Corpus.load(work / "held_out.npz"),
        size,
        cutter.piece_to_id(MASK),
        Settings(minutes, tokens=tokens, peak=peak, threads=threads),
        work / "checkpoints",
    )
    training.run(click.echo)


@main.command()
@click.argument("work", type=_FOLDER)
@click.argument("folder", type=_FOLDER)
@click.option("--checkpoint", default="best.pt", show_default=True)
@click.option("--id", "model_id", required=True, help="stable name, such as starter-six")
@click.option("--name", required=True, help="name for people")
def export(work: Path, folder: Path, checkpoint: str, model_id: str, name: str) -> None:
    """Write the trained model as FOLDER, int8, with its description."""
    from models.training.exporting import describe
    from models.training.exporting import export as write
    from models.training.learning import read_network

    write(read_network(work / "checkpoints" / checkpoint), work / "sentencepiece.model", folder)
    card = json.loads((work / "card.json").read_text(encoding="utf-8"))
    about = {
        "id": model_id,
        "name": name,
        "decoding": {"beam": 4, "repetition_penalty": 1.1},
        "max_source_tokens": 120,
        "max_target_tokens": 512,
        "attention": True,
        "licence": "CC-BY-SA-4.0",
        "data": "; ".join(f"{source['what']} ({source['licence']})" for source in card["sources"])[:2000],
        "weak": True,
        "quality": [],
    }
    describe(folder, about, _directions(tuple(card["directions"])))
    click.echo(f"{sum(path.stat().st_size for path in folder.iterdir()) / 1e6:.1f} MB in {folder}")


@main.command()
@click.argument("folder", type=_FOLDER)
@click.argument("test_sets", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--direction", "names", multiple=True)
@click.option("--most", default=0, help="lines of each test set (0: all)")
def measure(folder: Path, test_sets: tuple[Path, ...], names: tuple[str, ...], most: int) -> None:
    """Measure FOLDER on TEST_SETS (paths without the language: eval/ntrex): BLEU, chrF, their signatures."""
    from models.training.measuring import measure as figures

    for test_set in test_sets:
        for found in figures(folder, test_set, _directions(names), most):
            source, target = found.direction
            click.echo(
                f"{found.test_set}\t{source}-{target}\tBLEU {found.bleu:.1f}\tchrF {found.chrf:.1f}\t{found.signature}"
            )


@main.command()
@click.argument("folder", type=_FOLDER)
@click.argument("texts", type=click.Path(path_type=Path))
@click.argument("written", type=click.Path(path_type=Path))
@click.option("--from", "source", required=True, help="language of TEXTS, the real side")
@click.option("--to", "target", required=True, help="language that the model in FOLDER writes, the synthetic side")
def synthesise(folder: Path, texts: Path, written: Path, source: str, target: str) -> None:
    """Back-translate TEXTS; name WRITTEN synthetic.<to>-<from>.tsv in the work folder, where `prepare` takes it."""
    from models.training.measuring import translate

    lines = [line for line in lines_of(texts) if looks_right(line, source)]
    made = translate(folder, lines, target, beam=1)
    rows = (f"{one}\t{other}\n" for one, other in zip(made, lines, strict=True) if one)
    written.write_text("".join(rows), encoding="utf-8")


def _monolingual(path: Path, language: str, apart: frozenset[str]) -> list[str]:
    if not path.exists():
        return []
    texts = (tidy(line) for line in lines_of(path))
    return [text for text in texts if 20 <= len(text) <= 400 and text not in apart and looks_right(text, language)]


def _synthetic(path: Path) -> list[tuple[str, str]]:
    rows = (line.split("\t") for line in lines_of(path))
    return [(row[0], row[1]) for row in rows if len(row) == 2]


if __name__ == "__main__":
    main()
