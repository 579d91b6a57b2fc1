"""Somebody else's XML, read as if it meant harm: no entities, nothing fetched, nothing expanded."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import IO, NamedTuple
from xml.parsers import expat

from glossary.errors import GlossaryError
from resources.messages import message

_PIECE = 65_536
_MOST_PROLOG = 4 * _PIECE


class _Done(Exception):  # noqa: N818 - no error: the root was seen
    pass


class Root(NamedTuple):
    """The first element of a file: its name without prefix, and its attributes."""

    name: str
    attributes: dict[str, str]


def look_at_root(file: IO[bytes], path: Path) -> Root:
    """Return the root element, and leave the file at its beginning.

    A DOCTYPE that names an external subset is passed over and nothing is fetched. Raises GlossaryError for one that
    declares entities (of any kind: by them files grow without end, and read other files), and for what is no XML.
    """
    root: Root | None = None
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def entity(*_: object) -> None:
        raise GlossaryError(message("exchange.entities", path=str(path)))

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal root
        root = Root(name.rpartition(" ")[2], attributes)
        raise _Done

    parser.EntityDeclHandler = entity
    parser.StartElementHandler = start
    read = 0
    try:
        while piece := file.read(_PIECE):
            read += len(piece)
            if read > _MOST_PROLOG:
                raise GlossaryError(message("exchange.not_tbx", path=str(path), root="-"))
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except _Done:
        file.seek(0)
        assert root is not None
        return root
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise GlossaryError(
            message(
                "exchange.broken_xml",
                path=str(path),
                line=getattr(error, "lineno", 1),
                error=expat.ErrorString(error.code) if isinstance(error, expat.ExpatError) else str(error),
            )
        ) from error
    raise GlossaryError(message("exchange.broken_xml", path=str(path), line=1, error="no element"))


def check_encoding(start: bytes, path: Path) -> None:
    """Refuse bytes that begin like UTF-32, which the parsers read each in its own way. Raises GlossaryError."""
    if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise GlossaryError(message("exchange.not_utf8", path=str(path)))
