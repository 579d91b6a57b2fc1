"""Small PDF files made by hand: letters at places, and what spoils a file."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

At = tuple[float, float, float, str]
"""Left and base line in points from the lower left corner, size, text."""

WIDTH, HEIGHT = 595, 842


def lines(text: str, left: float = 70, top: float = 760, size: float = 12, step: float = 14) -> list[At]:
    """Return the lines of a text one below the other."""
    return [(left, top - number * step, size, line) for number, line in enumerate(text.split("\n"))]


def objects(*bodies: bytes, root: int = 1, trailer: bytes = b"") -> bytes:
    """Return a PDF of numbered objects with its table of places."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(bodies) + 1,
        root,
        trailer,
        start,
    )
    return bytes(out)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries, data)


def pdf(*pages: Sequence[At], unicode: bool = True, trailer: bytes = b"") -> bytes:
    """Return a PDF of pages; ``unicode``: the font tells its letters. Han letters are wide, all others half as wide."""
    letters = sorted({letter for page in pages for *_, text in page for letter in text})
    told = b"\n".join(b"<%04x> <%04x>" % (ord(one), ord(one)) for one in letters)
    cmap = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        b"1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        b"%d beginbfchar\n%s\nendbfchar\nendcmap end end" % (len(letters), told)
    )
    wide = b" ".join(b"%d [1000]" % ord(one) for one in letters if ord(one) >= 0x2E80)
    count = len(pages)
    kids = b" ".join(b"%d 0 R" % (7 + 2 * number) for number in range(count))
    made = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (count, kids),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Serif /Encoding /Identity-H /DescendantFonts [4 0 R] %s >>"
        % (b"/ToUnicode 6 0 R" if unicode else b""),
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Serif /CIDSystemInfo << /Registry (Adobe) /Ordering "
        b"(Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 /W [%s] >>" % wide,
        b"<< /Type /FontDescriptor /FontName /Serif /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800 /Descent -200 >>",
        stream(cmap),
    ]
    for number, page in enumerate(pages):
        drawn = b"".join(
            b"BT /F1 %g Tf 1 0 0 1 %g %g Tm <%s> Tj ET\n"
            % (size, left, base, "".join(f"{ord(one):04x}" for one in text).encode())
            for left, base, size, text in page
        )
        made.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> "
            b">> >>" % (WIDTH, HEIGHT, 8 + 2 * number)
        )
        made.append(stream(drawn))
    return objects(*made, trailer=trailer)


def content_bomb() -> bytes:
    """Return a PDF of some kilobytes whose page unpacks to three hundred megabytes."""
    packed = _packed(b"0 0 m ", 50_000_000)
    return objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
        stream(packed, b"/Filter /FlateDecode"),
    )


def _packed(piece: bytes, times: int) -> bytes:
    packer = zlib.compressobj(9)
    block = piece * 100_000
    made = [packer.compress(block) for _ in range(times // 100_000)]
    return b"".join(made) + packer.flush()


def endless_pages() -> bytes:
    """Return a PDF that says it has a thousand million pages, and whose tree of pages leads back to itself."""
    return objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1000000000 /Kids [2 0 R 3 0 R 2 0 R] >>",
        b"<< /Type /Pages /Count 1000000000 /Kids [2 0 R 3 0 R] >>",
    )


def calling_itself() -> bytes:
    """Return a PDF whose drawing draws itself."""
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>"
    return objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
        b"/Resources << /XObject << /X 4 0 R >> >> >>",
        stream(b"/X Do /X Do /X Do", form),
        stream(b"/X Do"),
    )
