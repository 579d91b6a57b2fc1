"""Writes ``egiz-model.json`` for a folder in CTranslate2's format, from what is known of its family."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from models.base import Quality
from models.conversion.families import TRAITS, Family, Pair, marian_tokens, read_vocabulary
from models.description import FILE_NAME, SCHEMA, ModelDescription, read_description
from models.errors import ModelError
from models.naming import LanguageNaming, Scheme
from models.progress import NOBODY, Watcher
from resources.messages import message

_KEPT = ("model.bin", "config.json", "README.md", "LICENSE")


@dataclass(frozen=True, slots=True)
class Identity:
    """What a folder does not say about itself. ``origin`` names where the files came from, for people."""

    id: str
    name: str
    family: Family
    pairs: Sequence[Pair]
    licence: str = ""
    origin: str = ""
    tokens: Mapping[str, str] = field(default_factory=dict)
    quality: Sequence[Quality] = ()


def vocabulary_file(folder: Path) -> Path:
    """Return the file with the source's vocabulary. Raises ModelError where there is none."""
    names = ("shared_vocabulary", "source_vocabulary")
    for name in (f"{stem}{suffix}" for stem in names for suffix in (".json", ".txt")):
        if (folder / name).is_file():
            return folder / name
    raise ModelError(message("models.install.missing", folder=str(folder), file="shared_vocabulary.json"))


def describe(folder: Path, identity: Identity, watcher: Watcher = NOBODY) -> ModelDescription:
    """Write the description beside the files, each of them hashed, and read it back as a stranger's.

    Raises ModelError: no weights, vocabulary or tokeniser, or no token for a direction.
    """
    traits = TRAITS[identity.family]
    vocabulary = read_vocabulary(vocabulary_file(folder))
    tokenisers = [name for name in traits.tokenisers if (folder / name).is_file()]
    if not tokenisers:
        raise ModelError(message("models.install.missing", folder=str(folder), file=traits.tokenisers[0]))
    tokens = dict(identity.tokens or traits.tokens)
    scheme = traits.scheme
    if identity.family is Family.MARIAN:
        tokens = tokens or marian_tokens(vocabulary, identity.pairs)
        scheme = Scheme.PREFIX if tokens else Scheme.NONE
    _check_tokens(identity, LanguageNaming(scheme, tokens), vocabulary)
    names = [name for name in (*_KEPT, *tokenisers) if (folder / name).is_file()]
    names += sorted(path.name for path in folder.iterdir() if path.stem.endswith("_vocabulary"))
    about = {
        "schema": SCHEMA,
        "id": identity.id,
        "name": identity.name,
        "kind": "ctranslate2",
        "pairs": [{"source": source, "target": target} for source, target in identity.pairs],
        "languages": {"scheme": scheme.value, **({"tokens": tokens} if tokens else {})},
        "source_tokeniser": tokenisers[0],
        "target_tokeniser": tokenisers[-1] if identity.family is Family.MARIAN else tokenisers[0],
        "decoder_start": traits.decoder_start,
        "decoding": {"beam": 4, "repetition_penalty": 1.1},
        "max_source_tokens": traits.max_source,
        "max_target_tokens": traits.max_target,
        "attention": False,
        "files": hashed(folder, names, watcher),
        "licence": identity.licence,
        "origin": identity.origin,
        "weak": False,
        "quality": [asdict(one) for one in identity.quality],
    }
    text = json.dumps(about, ensure_ascii=False, indent=2) + "\n"
    (folder / FILE_NAME).write_text(text, encoding="utf-8")
    return read_description(folder)


def hashed(folder: Path, names: Sequence[str], watcher: Watcher = NOBODY) -> dict[str, dict[str, int | str]]:
    """Return size and SHA-256 of files."""
    total = sum((folder / name).stat().st_size for name in names)
    done = 0
    found: dict[str, dict[str, int | str]] = {}
    for name in names:
        digest = hashlib.sha256()
        with (folder / name).open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
                done += len(block)
                watcher.check()
                watcher.tell(done, total, message("models.doing.hashing", file=name))
        found[name] = {"size": (folder / name).stat().st_size, "sha256": digest.hexdigest()}
    return found


def _check_tokens(identity: Identity, naming: LanguageNaming, vocabulary: Sequence[str]) -> None:
    known = set(vocabulary)
    for source, target in identity.pairs:
        if not naming.names(source, target):
            raise ModelError(message("models.convert.no_target", target=target))
        for token in (*naming.source_tokens(source, target), *naming.target_tokens(target)):
            if token not in known:
                raise ModelError(message("models.install.no_token", model=identity.name, token=token))
