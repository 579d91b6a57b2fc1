"""A document that is a ZIP archive of parts (OOXML, OpenDocument): opened with suspicion, written part by part."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import PurePath, PurePosixPath

from lxml import etree

from resources.messages import message
from workbench.errors import FormatError

ZIP = b"PK\x03\x04"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""First bytes of a Compound File: an old binary document, or a new one under a password (MS-CFB, section 2.2)."""

LARGEST_PART = 64_000_000
"""Bytes of one unpacked part; a book of ten thousand paragraphs has about five million."""

LARGEST_WHOLE = 256_000_000
"""Bytes of all unpacked parts together."""

LARGEST_XML = 32_000_000
"""Bytes of a part that is read as XML; the tree of one takes several times as much."""

_BOMB_SIZE = 2_000_000
_BOMB_RATIO = 150
_MOST_PARTS = 20_000

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Package:
    """The parts of an archive. Nothing is unpacked before the whole directory was found harmless."""

    def __init__(self, data: bytes, name: str, *, backslashes: bool = False) -> None:
        """Open an archive; ``name`` is for messages. ``backslashes`` may part folders as some Windows programs write.

        Raises FormatError for what is empty, encrypted, damaged, far larger inside than outside, or has part names
        that climb out of it.
        """
        self.name = PurePath(name).name
        if not data:
            raise FormatError(message("formats.empty", name=self.name))
        if data.startswith(COMPOUND):
            raise FormatError(message("formats.package_locked", name=self.name))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError):
            raise FormatError(message("formats.package_damaged", name=self.name)) from None
        self._infos = self._zip.infolist()
        self._check(backslashes=backslashes)
        self.names = tuple(info.filename for info in self._infos)
        self._known = frozenset(self.names)

    def _check(self, *, backslashes: bool) -> None:
        if len(self._infos) > _MOST_PARTS:
            raise FormatError(message("formats.package_bomb", name=self.name, part=f"({len(self._infos)})"))
        seen: set[str] = set()
        whole = 0
        for info in self._infos:
            path = PurePosixPath(info.filename.replace("\\", "/"))
            if info.flag_bits & 0x1:
                raise FormatError(message("formats.package_locked", name=self.name))
            if (
                path.is_absolute()
                or ".." in path.parts
                or ("\\" in info.filename and not backslashes)
                or ":" in info.filename
            ):
                raise FormatError(message("formats.package_path", name=self.name, part=info.filename))
            if info.filename in seen:
                raise FormatError(message("formats.package_damaged", name=self.name))
            seen.add(info.filename)
            whole += info.file_size
            bomb = info.file_size > _BOMB_SIZE and info.file_size > _BOMB_RATIO * max(1, info.compress_size)
            if bomb or info.file_size > LARGEST_PART or whole > LARGEST_WHOLE:
                raise FormatError(message("formats.package_bomb", name=self.name, part=info.filename))

    def __contains__(self, part: str) -> bool:
        return part in self._known

    def read(self, part: str) -> bytes:
        """Return the bytes of a part; raises FormatError where it is missing or damaged."""
        try:
            return self._zip.read(part)
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError):
            raise FormatError(message("formats.package_part", name=self.name, part=part)) from None

    def tree(self, part: str) -> etree._Element:
        """Return the root element of an XML part.

        Raises FormatError where it is missing, is not well-formed, is too large, or declares entities.
        """
        data = self.read(part)
        if len(data) > LARGEST_XML:
            raise FormatError(message("formats.package_bomb", name=self.name, part=part))
        return parse_xml(data, self.name, part)

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the relations of a part ("" for the package): id to type and the part's name; outside ones left out.

        A type is the last step of its address («footnotes»): the two namespaces of OOXML differ in what is before.
        """
        path = PurePosixPath(part)
        file = str(path.parent / "_rels" / f"{path.name}.rels") if part else "_rels/.rels"
        if file not in self:
            return {}
        found: dict[str, tuple[str, str]] = {}
        for one in self.tree(file).iter(_RELATIONS):
            if one.get("TargetMode") != "External":
                target = _resolved(path.parent, one.get("Target", ""))
                if target in self:
                    found[one.get("Id", "")] = (one.get("Type", "").rpartition("/")[2], target)
        return found

    def outside(self, part: str) -> dict[str, str]:
        """Return the addresses outside of the package that a part has relations to, by id: those of its links."""
        path = PurePosixPath(part)
        file = str(path.parent / "_rels" / f"{path.name}.rels")
        if file not in self:
            return {}
        external = (one for one in self.tree(file).iter(_RELATIONS) if one.get("TargetMode") == "External")
        return {one.get("Id", ""): one.get("Target", "") for one in external}

    def related(self, part: str, *kinds: str) -> list[str]:
        """Return the parts that a part has relations of these types to, each once, in their order in the file."""
        related = self.relations(part).values()
        return list(dict.fromkeys(target for kind in kinds for one, target in related if one == kind))

    def main_part(self) -> str:
        """Return the name of the main part of an OOXML package; raises FormatError where there is none."""
        found = self.related("", "officeDocument")
        if not found:
            raise FormatError(message("formats.package_part", name=self.name, part="officeDocument"))
        return found[0]

    def written(self, changed: Mapping[str, bytes]) -> bytes:
        """Return the archive with other bytes for some parts; order, names, dates and all other bytes stay."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as made:
            made.comment = self._zip.comment
            for info in self._infos:
                copy = zipfile.ZipInfo(info.filename, info.date_time)
                copy.compress_type = info.compress_type
                copy.external_attr = info.external_attr
                copy.create_system = info.create_system
                if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                    copy.compress_type = zipfile.ZIP_DEFLATED
                made.writestr(copy, changed[info.filename] if info.filename in changed else self.read(info.filename))
        return out.getvalue()


def _resolved(folder: PurePosixPath, target: str) -> str:
    """Resolve a relation's target against the folder of its source part."""
    steps = [] if target.startswith("/") else [one for one in folder.parts if one != "."]
    for one in target.strip("/").split("/"):
        if one == "..":
            if steps:
                steps.pop()
        elif one not in (".", ""):
            steps.append(one)
    return "/".join(steps)


def parse_xml(data: bytes, name: str, part: str) -> etree._Element:
    """Parse XML of strangers; raises FormatError for what is not well-formed or declares entities."""
    if b"<!ENTITY" in data:
        raise FormatError(message("formats.package_entities", name=name, part=part))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise FormatError(message("formats.package_part", name=name, part=part)) from None
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and getattr(dtd, "entities", list)():
        raise FormatError(message("formats.package_entities", name=name, part=part))
    return root


def serialized(root: etree._Element) -> bytes:
    """Return a tree as bytes, with the declaration that OOXML and OpenDocument programs write."""
    info = root.getroottree().docinfo
    head = '<?xml version="1.0" encoding="UTF-8"'
    if info.standalone is not None:
        head += f' standalone="{"yes" if info.standalone else "no"}"'
    return f"{head}?>\n".encode() + etree.tostring(root.getroottree(), encoding="UTF-8", xml_declaration=False)
