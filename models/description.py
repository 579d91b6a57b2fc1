"""A model folder and its description file, ``egiz-model.json``: what the model is, and the hash of every file.

The folder may come from anywhere, so the description is read strictly, and names of files stay inside the folder.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from models.base import Capability, Decoding, EngineInfo, Quality, StandIn, TermMarks
from models.errors import ModelError
from models.naming import LanguageNaming, Scheme
from models.strict_json import Fields, MalformedError, read_json
from resources.messages import catalogue, message

FILE_NAME = "egiz-model.json"
SCHEMA = 1

_ID = r"[a-z0-9][a-z0-9._-]{0,63}"
_LANGUAGE = r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"
_SCOPES = "models.scope."
_FILE = r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}"
_SHA256 = r"[0-9a-f]{64}"
_LANGUAGE_MARK = r"[^\s]{1,32}"
_SPECIAL_TOKENS = 4  # language token, </s> and room for one more on either side

_FEATURES = frozenset({Capability.N_BEST, Capability.PREFIX, Capability.ALTERNATIVES, Capability.SCORE})


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file of the folder: its size in bytes and its SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ModelDescription:
    """What ``egiz-model.json`` says.

    ``kind`` is a key of the registry's list of engine classes. ``max_source_tokens`` and ``max_target_tokens`` count
    the model's positions, special tokens included. ``source_tokeniser`` and ``target_tokeniser`` are files of the
    folder, often the same one. ``attention`` says that attention follows the alignment of words. ``origin`` names
    where the files came from, for people. ``terms`` says how a term is written into the source for a model that was
    trained to follow it, None for one that was not.
    """

    folder: Path
    id: str
    name: str
    kind: str
    pairs: tuple[tuple[str, str], ...]
    naming: LanguageNaming
    source_tokeniser: str
    target_tokeniser: str
    decoding: Decoding
    decoder_start: str
    max_source_tokens: int
    max_target_tokens: int
    attention: bool
    files: Mapping[str, ModelFile]
    licence: str
    origin: str
    data: str
    scope: str
    weak: bool
    quality: tuple[Quality, ...]
    stand_ins: tuple[StandIn, ...]
    terms: TermMarks | None = None

    def info(self) -> EngineInfo:
        """Return what a user should know."""
        features = _FEATURES | ({Capability.ATTENTION} if self.attention else frozenset())
        if self.terms is not None:
            features |= {Capability.ANNOTATED}
        return EngineInfo(
            id=self.id,
            name=self.name,
            pairs=self.pairs,
            capabilities=features,
            licence=self.licence,
            data=self.data,
            scope=self.scope,
            weak=self.weak,
            max_tokens=self.max_source_tokens - _SPECIAL_TOKENS,
            quality=self.quality,
            stand_ins=self.stand_ins,
        )


def read_description(folder: Path) -> ModelDescription:
    """Read a model folder's description and look that its files are there, in their size.

    Hashes are not computed here (see :func:`verify`). Raises ModelError with one sentence.
    """
    path = folder / FILE_NAME
    try:
        if path.is_symlink():
            raise MalformedError("the file is a link")
        found = parse_description(folder, read_json(path))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ModelError(message("models.no_description", folder=str(folder), reason=reason)) from error
    except MalformedError as error:
        raise ModelError(message("models.bad_description", folder=str(folder), problem=str(error))) from error
    for file in found.files.values():
        _check_size(found, file)
    return found


def parse_description(folder: Path, fields: Fields) -> ModelDescription:
    """Read a description; its files are not looked at. Raises ModelError for a newer one, and MalformedError."""
    if fields.integer("schema", least=1, most=10**6) > SCHEMA:
        raise ModelError(message("models.newer_description", folder=str(folder)))
    return _description(folder, fields)


def verify(description: ModelDescription) -> None:
    """Hash each file of a model folder. Raises ModelError for the first one that is missing or differs."""
    for file in description.files.values():
        _check_size(description, file)
        digest = hashlib.sha256()
        with (description.folder / file.name).open("rb") as data:
            while block := data.read(1 << 20):
                digest.update(block)
        if digest.hexdigest() != file.sha256:
            raise ModelError(message("models.wrong_hash", model=description.name, file=file.name))


def _check_size(description: ModelDescription, file: ModelFile) -> None:
    path = description.folder / file.name
    try:
        inside = path.resolve(strict=True).is_relative_to(description.folder.resolve(strict=True))
        size = path.stat().st_size if path.is_file() else -1
    except (OSError, RuntimeError):
        raise ModelError(message("models.missing_file", model=description.name, file=file.name)) from None
    if not inside:
        raise ModelError(message("models.link_outside", model=description.name, file=file.name))
    if size != file.size:
        raise ModelError(message("models.wrong_size", model=description.name, file=file.name))


def _description(folder: Path, fields: Fields) -> ModelDescription:
    naming = _naming(fields.object("languages"))
    pairs = _pairs(fields, naming)
    files = _files(fields.object("files"))
    source_tokeniser = fields.text("source_tokeniser", pattern=_FILE)
    target_tokeniser = fields.text("target_tokeniser", source_tokeniser, pattern=_FILE)
    for name in (source_tokeniser, target_tokeniser):
        if name not in files:
            raise fields.wrong("files", f"{name} is not among them")
    decoding = fields.object("decoding", optional=True)
    terms = _term_marks(fields.object("terms", optional=True))
    weak = fields.flag("weak", default=False)
    found = ModelDescription(
        folder=folder,
        id=fields.text("id", pattern=_ID),
        name=fields.text("name", longest=100, pattern=r".*\S.*"),
        kind=fields.text("kind", pattern=_ID),
        pairs=pairs,
        naming=naming,
        source_tokeniser=source_tokeniser,
        target_tokeniser=target_tokeniser,
        decoding=Decoding(
            beam=decoding.integer("beam", 4, least=1, most=16),
            repetition_penalty=decoding.number("repetition_penalty", 1.1, least=1.0, most=3.0),
        ),
        decoder_start=fields.text("decoder_start", "", longest=32),
        max_source_tokens=fields.integer("max_source_tokens", least=16, most=8192),
        max_target_tokens=fields.integer("max_target_tokens", least=32, most=8192),
        attention=fields.flag("attention", default=False),
        files=files,
        licence=fields.text("licence", ""),
        origin=fields.text("origin", ""),
        data=fields.text("data", "", longest=2000),
        scope=_scope(fields.text("scope", "", longest=100), weak=weak),
        weak=weak,
        quality=read_quality(fields.items("quality", most=200, optional=True)),
        stand_ins=_stand_ins(fields.items("stand_ins", most=500, optional=True)),
        terms=terms,
    )
    decoding.end()
    fields.end()
    return found


def _pairs(fields: Fields, naming: LanguageNaming) -> tuple[tuple[str, str], ...]:
    found = []
    for index, member in enumerate(fields.items("pairs", most=1000)):
        pair = Fields(member, f"pairs[{index}]")
        source, target = pair.text("source", pattern=_LANGUAGE), pair.text("target", pattern=_LANGUAGE)
        pair.end()
        if not naming.names(source, target):
            raise pair.wrong("target", "the languages have no token for this pair")
        found.append((source, target))
    if not found:
        raise fields.wrong("pairs", "at least one was expected")
    return tuple(found)


def _naming(fields: Fields) -> LanguageNaming:
    schemes = "|".join(Scheme)
    scheme = Scheme(fields.text("scheme", pattern=schemes))
    given = fields.object("tokens", optional=True)
    tokens = {}
    for language in given.keys():  # noqa: SIM118 - not a dict
        if not language or len(language) > 16:
            raise given.wrong(language, "a language code was expected")
        tokens[language] = given.text(language, pattern=_LANGUAGE_MARK)
    fields.end()
    return LanguageNaming(scheme, tokens)


def _files(fields: Fields) -> dict[str, ModelFile]:
    names = fields.keys()
    if not 1 <= len(names) <= 64:
        raise MalformedError("files: from 1 to 64 were expected")
    found = {}
    lower = set()
    for name in names:
        record = fields.object(name)
        # A name that differs by capitals alone is one file on some systems.
        if not _is_file_name(name) or name.lower() in lower:
            raise fields.wrong(name, "a plain file name in the model's folder was expected")
        lower.add(name.lower())
        size = record.integer("size", least=0, most=2**40)
        found[name] = ModelFile(name, size, record.text("sha256", pattern=_SHA256))
        record.end()
    return found


def _is_file_name(name: str) -> bool:
    return re.fullmatch(_FILE, name) is not None and name != FILE_NAME


def read_quality(items: list[object]) -> tuple[Quality, ...]:
    """Read a list of measured figures. Raises MalformedError."""
    found = []
    for index, item in enumerate(items):
        fields = Fields(item, f"quality[{index}]")
        found.append(
            Quality(
                metric=fields.text("metric", longest=40),
                test_set=fields.text("test_set", longest=200),
                source=fields.text("source", pattern=_LANGUAGE),
                target=fields.text("target", pattern=_LANGUAGE),
                value=fields.number("value", least=-1e6, most=1e6),
                note=fields.text("note", ""),
            )
        )
        fields.end()
    return tuple(found)


def _scope(wanted: str, *, weak: bool) -> str:
    """Return the message id that says what a model is good for; a stranger's id that has no text is never shown."""
    if wanted.startswith(_SCOPES) and wanted in catalogue("en").entries:
        return wanted
    return message("models.scope.weak").id if weak else ""


def _term_marks(fields: Fields) -> TermMarks | None:
    """Read how a model wants a term in its source, None where it says nothing of it."""
    mark = f"({_LANGUAGE_MARK})?"
    marks = [fields.text(key, "", pattern=mark) for key in ("open", "middle", "close")]
    form = fields.text("form", "lemma", pattern="lemma|surface")
    fields.end()
    if not any(marks):
        return None
    if not all(marks) or len(set(marks)) < 3:
        raise fields.wrong("close", "three different marks were expected: open, middle, close")
    return TermMarks(marks[0], marks[1], marks[2], form)


def _stand_ins(items: list[object]) -> tuple[StandIn, ...]:
    found = []
    for index, item in enumerate(items):
        fields = Fields(item, f"stand_ins[{index}]")
        leaks = fields.items("leaks", most=20, optional=True)
        if not all(isinstance(leak, str) and 0 < len(leak) <= 100 for leak in leaks):
            raise fields.wrong("leaks", "texts of up to 100 characters were expected")
        found.append(
            StandIn(
                kind=fields.text("kind", pattern="person|place|organisation|title"),
                source=fields.text("source", pattern=_LANGUAGE),
                target=fields.text("target", pattern=_LANGUAGE),
                source_text=fields.text("source_text", longest=100, pattern=r".*\S.*"),
                target_text=fields.text("target_text", longest=100, pattern=r".*\S.*"),
                leaks=tuple(str(leak) for leak in leaks),
            )
        )
        fields.end()
    return tuple(found)
