"""Names the system libraries that Qt needs and this machine lacks, in one apt line, instead of an abort inside Qt.

``python -m workbench.preflight [--offscreen]`` exits 2 where something is missing.
"""

from __future__ import annotations

import ctypes
import os
import sys

OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Debian's packages by library, as measured on a bare Debian 12 with PySide6-Essentials 6.11.3."""

XCB = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def no_display() -> bool:
    """Say whether no screen is there: neither a display nor a Qt platform that draws without one."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages(*, offscreen: bool) -> list[str]:
    """Return Debian's names of the packages whose library cannot be loaded (none on other systems)."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = OFFSCREEN if offscreen else OFFSCREEN | XCB
    return [package for library, package in wanted.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def main() -> int:
    """Print the apt line where something is missing."""
    missing = missing_packages(offscreen="--offscreen" in sys.argv[1:])
    if missing:
        from workbench.cli.output import texts

        sys.stderr.write(texts().text("preflight.missing", packages=" ".join(missing)) + "\n")
    return 2 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
