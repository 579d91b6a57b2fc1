"""Reads the paragraphs of a PDF in a process of its own: ``python -m workbench.formats.pdf_child SECONDS MB < FILE``.

A PDF of strangers can unpack without end, or keep its reader busy for hours. Here it can do so only until the limits
of this process, and the program beside it goes on. Each paragraph is a line of JSON on the standard output: its text,
and the level of a heading or 0. The last line is an object that says how it ended.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import math
import sys
from collections.abc import Iterable, Iterator

from workbench.formats.pdf_lines import Letter, page_lines
from workbench.formats.pdf_paragraphs import PrintedLine, paragraphs

MOST_PAGES = 3_000
"""Pages of a document that is read at all."""

MOST_CHARACTERS = 6_000_000
"""Code points of all pages."""


def limit(seconds: int, megabytes: int) -> None:
    """Let the system end this process when it has used so much; where there are no such limits, its parent does."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1_000_000,) * 2)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def pages(data: bytes) -> Iterator[tuple[float, list[Letter]]]:
    """Yield the height of each page (points) and its letters."""
    from pdfminer.converter import PDFPageAggregator
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdfpage import PDFPage

    resources = PDFResourceManager(caching=True)
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    for source in PDFPage.get_pages(io.BytesIO(data), maxpages=MOST_PAGES + 1):
        interpreter.process_page(source)
        page = device.get_result()
        yield page.height, list(_letters(page))


def _letters(container: Iterable[object]) -> Iterator[Letter]:
    """Yield the letters of a page and of the drawings on it; a turned one as if it stood upright."""
    from pdfminer.layout import LTChar, LTFigure

    for one in container:
        if isinstance(one, LTChar):
            a, b, _, _, right, up = one.matrix
            along = abs(one.adv) * math.hypot(a, b)
            size = one.height
            if abs(b) > abs(a):
                size = one.width
                right, up = (up, -right) if b > 0 else (-up, right)
            if size > 0.5:
                yield Letter(right, right + along, up, size, one.get_text())
        elif isinstance(one, LTFigure):
            yield from _letters(one)


def main(arguments: list[str]) -> int:
    """Write the paragraphs, then how it ended: ``ok``, ``locked``, ``damaged``, ``large``."""
    limit(int(arguments[0]), int(arguments[1]))
    logging.disable(logging.CRITICAL)
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect

    out = sys.stdout
    characters = 0
    lines: list[list[PrintedLine]] = []
    heights: list[float] = []
    found = enumerate(pages(sys.stdin.buffer.read()))
    while True:
        try:
            number, (height, letters) = next(found)
        except StopIteration:
            ended = "ok"
            break
        except (PDFPasswordIncorrect, PDFEncryptionError):
            ended = "locked"
            break
        except MemoryError:
            ended = "large"
            break
        except Exception:  # noqa: BLE001 - a damaged file raises whatever its reader came to: KeyError, struct.error …
            ended = "damaged"
            break
        characters += len(letters)
        if number >= MOST_PAGES or characters > MOST_CHARACTERS:
            ended = "large"
            break
        lines.append(
            [PrintedLine(number, o.left, o.bottom, o.right, o.top, o.size, o.text) for o in page_lines(letters)]
        )
        heights.append(height)
    for one in paragraphs(list(zip(heights, lines, strict=True))) if ended == "ok" else ():
        out.write(json.dumps([one.text, one.level]) + "\n")
    out.write(json.dumps({"ended": ended}) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
