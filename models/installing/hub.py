"""Downloads files of the Hugging Face hub, or of a mirror of it, with huggingface_hub's client.

Facts of huggingface_hub 2.4 that this module relies on: its session honours proxies and ``HF_TOKEN``;
``hf_hub_download`` starts anew after an interrupted process, so the bytes are read here, with ``Range``;
``model_info(files_metadata=True)`` gives each file's size and its hash: SHA-256 for a large file, git's SHA-1 of the
blob for a small one. ``HF_ENDPOINT`` and ``HF_HUB_OFFLINE`` are read here at each call.

Nothing is sent but the requests for the named files; telemetry is off.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.catalog.entries import RemotePart
from models.errors import ModelError
from models.installing.cutting import cut_on_cancel
from models.installing.staging import check_room, download_record
from models.progress import Watcher
from resources.messages import message

if TYPE_CHECKING:
    from hashlib import _Hash

_TRIES = 4
_WAIT = 0.5  # seconds before another try, doubled each time


@dataclass(frozen=True, slots=True)
class _Planned:
    """A file to fetch: its address, size and hash as the hub names them."""

    url: str
    name: str
    size: int
    sha256: str
    git_sha1: str


def download(parts: Sequence[RemotePart], folder: Path, watcher: Watcher) -> list[str]:
    """Fetch files into a folder; what an earlier call got is kept and gone on with.

    Returns where they came from, ``repository@commit`` a part. Each file is checked against the hash of the hub and
    that of the catalogue. Raises ModelError: offline, unreachable, not there, not allowed, no room, a wrong hash; the
    part that was fetched stays for the next try. A cancel is felt within a second, also where nothing comes.
    """
    if _is_true(os.environ.get("HF_HUB_OFFLINE")):
        raise ModelError(message("models.hub.offline"))
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    with _refusals(parts[0].repository):
        import huggingface_hub

        huggingface_hub.close_session()  # so that every connection is a new one, and can be cut
        try:
            with cut_on_cancel(huggingface_hub.get_session(), watcher):
                return _download(parts, folder, watcher)
        finally:
            huggingface_hub.close_session()


def _download(parts: Sequence[RemotePart], folder: Path, watcher: Watcher) -> list[str]:
    origins: list[str] = []
    planned: list[_Planned] = []
    for part in parts:
        watcher.check()
        watcher.tell(0, 0, message("models.doing.asking", repository=part.repository))
        commit, files = _plan(part)
        origins.append(f"{part.repository}@{commit}")
        planned.extend(files)
    _same_download(folder, origins)
    fetched = sum(_size(folder / one.name) + _size(_part(folder, one)) for one in planned)
    total = sum(one.size for one in planned)
    check_room(folder, max(0, total - fetched))
    done = 0
    for one in planned:
        _fetch(one, folder, done, total, watcher)
        done += one.size
    return origins


def _plan(part: RemotePart) -> tuple[str, list[_Planned]]:
    import huggingface_hub

    endpoint = os.environ.get("HF_ENDPOINT", "").rstrip("/") or None
    info = huggingface_hub.HfApi(endpoint=endpoint).model_info(
        part.repository, revision=part.revision, files_metadata=True
    )
    commit = str(info.sha or "")
    there = {one.rfilename: one for one in info.siblings or []}
    planned = []
    for file in part.files:
        remote = there.get(file.name) or there.get(file.instead)
        if remote is None and file.optional:
            continue
        if remote is None or remote.size is None:
            raise ModelError(message("models.hub.no_file", repository=part.repository, file=file.name))
        name = remote.rfilename
        sha256 = remote.lfs.sha256 if remote.lfs else ""
        if (file.size and file.size != remote.size) or (file.sha256 and sha256 and file.sha256 != sha256):
            raise ModelError(message("models.hub.changed", repository=part.repository, file=name))
        url = huggingface_hub.hf_hub_url(part.repository, name, revision=commit or part.revision, endpoint=endpoint)
        git_sha1 = "" if remote.lfs else (remote.blob_id or "")
        planned.append(_Planned(url, name, remote.size, file.sha256 or sha256, git_sha1))
    return commit, planned


def _fetch(one: _Planned, folder: Path, done: int, total: int, watcher: Watcher) -> None:
    place, part = folder / one.name, _part(folder, one)
    if _size(place) == one.size and place.is_file():
        return
    digests: list[_Hash] = _digests(one)
    have = 0
    if part.is_file():
        if part.stat().st_size > one.size:
            part.unlink()
        else:
            have = _hash_file(part, digests, watcher)
    wait, tries = _WAIT, 0
    while have < one.size:
        before = have
        try:
            have = _read_on(one, part, have, digests, lambda size: _tell(watcher, one, done + size, total))
        except _transient() as error:
            tries = 1 if _size(part) > before else tries + 1
            if tries > _TRIES:
                raise ModelError(message("models.hub.unreachable", reason=_reason(error))) from error
            digests = _digests(one)
            have = _hash_file(part, digests, watcher) if part.is_file() else 0
            _sleep(wait, watcher)
            wait = _WAIT if tries == 1 else wait * 2
    if not part.exists():  # an empty file
        part.touch()
    wanted = [value for value in (one.sha256, one.git_sha1) if value]
    got = [digest.hexdigest() for digest in digests]
    if got != wanted:
        part.unlink(missing_ok=True)
        raise ModelError(message("models.hub.wrong_hash", file=one.name))
    part.replace(place)


def _read_on(one: _Planned, part: Path, have: int, digests: list[_Hash], tell: Any) -> int:  # noqa: ANN401 - a function
    """Read from byte ``have`` to the end into the part; return the bytes that are there now."""
    import huggingface_hub
    from huggingface_hub.utils import build_hf_headers, hf_raise_for_status  # type: ignore[attr-defined]

    headers = {**build_hf_headers(), "Accept-Encoding": "identity"}
    if have:
        headers["Range"] = f"bytes={have}-"
    with huggingface_hub.get_session().stream("GET", one.url, headers=headers, follow_redirects=True) as response:
        hf_raise_for_status(response)
        if have and response.status_code != 206:
            # The server gives the whole file again.
            have = 0
            digests[:] = _digests(one)
        with part.open("ab" if have else "wb") as file:
            for block in response.iter_bytes():
                if have + len(block) > one.size:
                    raise ModelError(message("models.hub.wrong_hash", file=one.name))
                file.write(block)
                for digest in digests:
                    digest.update(block)
                have += len(block)
                tell(have)
    if have < one.size:
        raise ConnectionError(f"{one.name}: {have} of {one.size} bytes")
    return have


def _digests(one: _Planned) -> list[_Hash]:
    found = [hashlib.sha256()] if one.sha256 else []
    if one.git_sha1:
        # Git names a blob by the hash of this head and its content.
        found.append(hashlib.sha1(b"blob %d\0" % one.size, usedforsecurity=False))
    return found


def _hash_file(path: Path, digests: Sequence[_Hash], watcher: Watcher) -> int:
    size = 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            watcher.check()
            size += len(block)
            for digest in digests:
                digest.update(block)
    return size


def _same_download(folder: Path, origins: Sequence[str]) -> None:
    """Throw away what an earlier call fetched of other commits, and note what is fetched now."""
    state = download_record(folder)
    try:
        known = json.loads(state.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        known = None
    if known != list(origins):
        for path in folder.iterdir():
            if path.is_file() or path.is_symlink():
                path.unlink()
        state.write_text(json.dumps(list(origins)), encoding="utf-8")


def _tell(watcher: Watcher, one: _Planned, done: int, total: int) -> None:
    watcher.check()
    watcher.tell(done, total, message("models.doing.downloading", file=one.name))


def _sleep(seconds: float, watcher: Watcher) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        watcher.check()
        time.sleep(min(left, 0.1))


def _part(folder: Path, one: _Planned) -> Path:
    return folder / f"{one.name}.part"


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _transient() -> tuple[type[Exception], ...]:
    import httpx2

    return (httpx2.TransportError, ConnectionError)


@contextlib.contextmanager
def _refusals(repository: str) -> Iterator[None]:
    """Turn what the client raises into one sentence."""
    try:
        import httpx2
        from huggingface_hub.errors import (
            EntryNotFoundError,
            GatedRepoError,
            HfHubHTTPError,
            OfflineModeIsEnabled,
            RepositoryNotFoundError,
            RevisionNotFoundError,
        )
    except ImportError as error:
        raise ModelError(message("models.hub.no_client", reason=str(error))) from error
    try:
        yield
    except OfflineModeIsEnabled as error:
        raise ModelError(message("models.hub.offline")) from error
    except GatedRepoError as error:
        raise ModelError(message("models.hub.gated", repository=repository)) from error
    except (RepositoryNotFoundError, RevisionNotFoundError, EntryNotFoundError) as error:
        raise ModelError(message("models.hub.not_there", repository=repository)) from error
    except HfHubHTTPError as error:
        code = error.response.status_code
        if code == 404:
            raise ModelError(message("models.hub.not_there", repository=repository)) from error
        if code in (401, 403):
            raise ModelError(message("models.hub.gated", repository=repository)) from error
        raise ModelError(message("models.hub.unreachable", reason=f"HTTP {code}")) from error
    except (httpx2.HTTPError, ConnectionError, TimeoutError) as error:
        raise ModelError(message("models.hub.unreachable", reason=_reason(error))) from error
    except ValueError as error:
        # An answer that is no JSON, an address that is none.
        raise ModelError(message("models.hub.unreachable", reason=_reason(error))) from error


def _reason(error: BaseException) -> str:
    return (str(error).splitlines() or [""])[0][:200] or type(error).__name__


def _is_true(value: str | None) -> bool:
    return (value or "").upper() in ("1", "ON", "YES", "TRUE")
