"""A user installs a model: licence, hub, interruption, archive, default, removal; all on loopback."""

from __future__ import annotations

import json
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from models.base import Decoding, Request
from models.catalog.entries import Catalog, CatalogEntry, RemoteFile, RemotePart, catalog
from models.conversion.describing import Identity, describe
from models.conversion.families import ALL_PAIRS, Family
from models.description import ModelDescription
from models.errors import ModelError
from models.installing import archives, folders
from models.installing.staging import INCOMING
from models.registry import EngineRegistry
from resources.messages import message
from tests.models.hub import Hub, serve
from tests.models.tiny_models import ARCHITECTURES, make_marian, make_model
from workbench.cli.main import egiz
from workbench.errors import CancelledError
from workbench.jobs import Job, JobContext, JobHandle, JobRunner, Progress, run_inline
from workbench.paths import Paths, find_paths
from workbench.services import model_installing
from workbench.services.engines import choose_engine, installed_engines
from workbench.services.model_defaults import default_model, read_defaults, set_default
from workbench.services.model_installing import (
    LicenceError,
    browse,
    convert_folder,
    identify,
    install_entry,
    install_path,
    measure,
    pack,
    remove_model,
)

NLLB = "nllb-200-distilled-600m"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    with serve() as found:
        monkeypatch.setenv("HF_ENDPOINT", found.endpoint)
        for name in ("HF_HUB_OFFLINE", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setattr("models.installing.hub._WAIT", 0.01)
        yield found


@pytest.fixture(autouse=True)
def tried(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the process that tries a finished model, half a second each; a test named for it has it."""
    if "tried" not in request.node.name:
        for place in (model_installing, folders, archives):
            monkeypatch.setattr(place, "probe", lambda folder, watcher: None)


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("tiny")
    return {family: make_model(family, folder / family) for family in ARCHITECTURES}


@pytest.fixture
def nllb(hub: Hub, tiny: dict[str, Path]) -> Hub:
    hub.add(catalog().get(NLLB).parts[0].repository, tiny["nllb"])
    return hub


@pytest.fixture
def paths() -> Paths:
    return find_paths()


@pytest.fixture
def registry(paths: Paths) -> Iterator[EngineRegistry]:
    found = installed_engines(paths)
    yield found
    found.close()


def cancel_within(handle: JobHandle[Any]) -> None:
    """Cancel while the weights are on their way."""
    note = handle.progress.note
    if note and note.params.get("file") == "model.bin":
        handle.cancel()


def ids(registry: EngineRegistry) -> list[str]:
    return [model.id for model in registry.models()]


def test_from_the_list_to_a_draft_an_archive_and_back(
    nllb: Hub, paths: Paths, registry: EngineRegistry, tmp_path: Path
) -> None:
    [row] = [row for row in browse(paths, registry, "kk", "zh-Hans", paid=False) if row.entry.id == NLLB]
    assert (row.installed, row.partial, row.entry.licence) == (False, 0, "CC-BY-NC-4.0")
    assert nllb.requests == [], "a list asks nobody"
    with pytest.raises(LicenceError, match="CC-BY-NC"):
        install_entry(paths, NLLB)
    assert nllb.requests == []

    seen: list[Progress] = []
    job = install_entry(paths, NLLB, accepted=True, registry=registry)
    about = run_inline(job, lambda handle: seen.append(handle.progress))
    assert about.folder == paths.models / NLLB
    assert about.origin == "JustFrederik/nllb-200-distilled-600M-ct2-int8@302d78f00e6fdb50a1064059df7c392b735e9d05"
    assert {one.note.id for one in seen if one.note} >= {"models.doing.downloading", "models.doing.hashing"}
    assert not list((paths.models / INCOMING).glob(f"{NLLB}/*"))
    assert NLLB in ids(registry)
    registry.verify_model(next(model for model in registry.models() if model.id == NLLB))

    engine = choose_engine(registry, paths, "kk", "zh-Hans")
    assert engine.info.id == NLLB
    [[draft]] = engine.translate([Request("Кездесу")], "kk", "zh-Hans", Decoding())
    assert draft.text

    archive = run_inline(pack(registry, NLLB, tmp_path))
    assert archive == tmp_path / f"{NLLB}.egizmodel"
    set_default(paths, registry, "kk", "en", NLLB)
    assert remove_model(paths, registry, NLLB) > 100_000
    assert NLLB not in ids(registry)
    assert read_defaults(paths) == {}
    assert not (paths.models / NLLB).exists()

    with pytest.raises(LicenceError):
        install_path(paths, archive)
    again = run_inline(install_path(paths, archive, accepted=True, registry=registry))
    assert again.files == about.files
    [[same]] = registry.get(NLLB).translate([Request("Кездесу")], "kk", "zh-Hans", Decoding())
    assert same.text == draft.text


def entry_for(family: str, hub: Hub, folder: Path, **changed: Any) -> CatalogEntry:
    hub.add(f"test/{family}", folder)
    files = tuple(RemoteFile(name) for name in sorted(hub.repositories[f"test/{family}"]))
    base = catalog().get(NLLB)
    fields = {"id": f"tiny-{family}", "name": family, "family": Family(family), "commercial": True, "licence": "MIT"}
    return replace(base, **{**fields, "parts": (RemotePart(f"test/{family}", "main", files),), **changed})


def use(monkeypatch: pytest.MonkeyPatch, *entries: CatalogEntry) -> None:
    known = Catalog(entries, tuple(entry.id for entry in entries))
    monkeypatch.setattr(model_installing, "catalog", lambda: known)


@pytest.mark.parametrize("family", ["m2m", "madlad", "marian"])
def test_each_family_is_installed_and_drafts(
    family: str,
    hub: Hub,
    tiny: dict[str, Path],
    paths: Paths,
    registry: EngineRegistry,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pairs = (("en", "kk"),) if family == "marian" else ALL_PAIRS
    use(monkeypatch, entry_for(family, hub, tiny[family], pairs=pairs))
    about = run_inline(install_entry(paths, f"tiny-{family}", registry=registry))
    named = {"m2m": {}, "madlad": {"kk": "<2kk>", "en": "<2en>", "zh-Hans": "<2zh>"}, "marian": {"kk": ">>kaz_Cyrl<<"}}
    assert about.naming.tokens == named[family]
    assert about.origin.startswith(f"test/{family}@0123456789abcdef")
    engine = registry.get(about.id)
    for source, target in pairs:
        [[draft]] = engine.translate([Request("Hello Кездесу 会谈")], source, target, Decoding(max_tokens=8))
        assert not {"<unk>"} & set(draft.tokens)
    measured = run_inline(measure(registry, about.id))
    assert measured.tokens_per_second > 0
    assert measured.load_ms > 0


@pytest.mark.parametrize("where", ["info", "model.bin"])
def test_a_download_that_stalls_is_cancelled_within_a_second(where: str, nllb: Hub, paths: Paths) -> None:
    nllb.stalls.add(where)
    runner = JobRunner()
    try:
        handle = runner.start(install_entry(paths, NLLB, accepted=True))
        assert nllb.stalled.wait(10)
        began = time.monotonic()
        handle.cancel()
        with pytest.raises(CancelledError):
            handle.result(10)
        assert time.monotonic() - began < 1
    finally:
        nllb.go_on.set()
        runner.close()


def test_an_interrupted_download_goes_on_where_it_was(
    nllb: Hub, paths: Paths, registry: EngineRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_installing, "_TOLD", 0.0)
    nllb.cut_after["model.bin"] = 5000
    with pytest.raises(CancelledError):
        run_inline(install_entry(paths, NLLB, accepted=True), cancel_within)
    assert NLLB not in ids(registry)
    [row] = [row for row in browse(paths, registry) if row.entry.id == NLLB]
    [part] = (paths.models / INCOMING / NLLB).glob("*.part")
    assert row.partial > part.stat().st_size == 5000
    before = len(nllb.requests)
    nllb.cut_after["model.bin"] = 1000
    run_inline(install_entry(paths, NLLB, accepted=True, registry=registry))
    fetched = [path for path in nllb.requests[before:] if path.startswith("/storage")]
    assert {Path(path).name for path in fetched} == {"model.bin"}, "what is whole is not fetched again"
    assert nllb.ranges == ["model.bin bytes=5000-", "model.bin bytes=6000-"]
    assert run_inline(measure(registry, NLLB)).engine == NLLB


def test_a_server_without_ranges_costs_the_file_again_and_nothing_else(nllb: Hub, paths: Paths) -> None:
    nllb.no_ranges = True
    nllb.cut_after["model.bin"] = 5000
    assert run_inline(install_entry(paths, NLLB, accepted=True)).id == NLLB


@pytest.mark.parametrize("file", ["model.bin", "config.json"])
def test_a_file_that_is_not_what_was_promised_is_refused_and_thrown_away(
    file: str, nllb: Hub, paths: Paths, registry: EngineRegistry
) -> None:
    nllb.spoiled.add(file)
    with pytest.raises(ModelError, match=file):
        run_inline(install_entry(paths, NLLB, accepted=True))
    assert not list(paths.models.rglob(f"{file}*"))
    assert NLLB not in ids(registry)
    nllb.spoiled.clear()
    assert run_inline(install_entry(paths, NLLB, accepted=True)).id == NLLB


def test_a_repository_with_other_files_than_the_catalogue_names_is_not_downloaded(
    hub: Hub, tiny: dict[str, Path], paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = entry_for("nllb", hub, tiny["nllb"])
    pinned = RemotePart("test/nllb", "main", (RemoteFile("model.bin", sha256="0" * 64),))
    use(monkeypatch, replace(entry, parts=(pinned,)))
    with pytest.raises(ModelError, match="not the one that the catalogue names"):
        run_inline(install_entry(paths, entry.id))
    assert not any(path.startswith("/storage") for path in hub.requests)


@pytest.mark.parametrize(
    ("fault", "said"),
    [({"status": 500}, "HTTP 500"), ({"status": 404}, "does not have"), ({"gated": True}, "HF_TOKEN")],
)
def test_a_hub_that_does_not_give_is_told_in_one_sentence(
    fault: dict[str, Any], said: str, nllb: Hub, paths: Paths
) -> None:
    for name, value in fault.items():
        setattr(nllb, name, value)
    with pytest.raises(ModelError, match=said):
        run_inline(install_entry(paths, NLLB, accepted=True))


def test_a_finished_model_is_tried_before_it_is_listed(
    hub: Hub, tiny: dict[str, Path], paths: Paths, registry: EngineRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = entry_for("m2m", hub, tiny["m2m"])
    use(monkeypatch, entry)
    whole = hub.repositories["test/m2m"]["model.bin"]
    # Its publisher made it so: the hash is right, the weights are not.
    hub.repositories["test/m2m"]["model.bin"] = whole[: len(whole) // 2]
    with pytest.raises(ModelError, match="could not be made into a model"):
        run_inline(install_entry(paths, entry.id))
    assert entry.id not in ids(registry)
    assert not list((paths.models / INCOMING).glob("*/*"))
    hub.repositories["test/m2m"]["model.bin"] = whole
    assert run_inline(install_entry(paths, entry.id)).id == entry.id


def test_offline_and_nobody_there(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(ModelError, match="HF_HUB_OFFLINE"):
        run_inline(install_entry(paths, NLLB, accepted=True))
    monkeypatch.delenv("HF_HUB_OFFLINE")
    with pytest.raises(ModelError, match="HF_ENDPOINT"):
        run_inline(install_entry(paths, NLLB, accepted=True))


def test_a_full_disk_is_noticed_before_the_download(nllb: Hub, paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.installing.staging.MARGIN", 2**60)
    with pytest.raises(ModelError, match="GB free"):
        run_inline(install_entry(paths, NLLB, accepted=True))
    assert not any(path.startswith("/storage") for path in nllb.requests)


def test_no_token_and_no_telemetry_is_sent(nllb: Hub, paths: Paths) -> None:
    run_inline(install_entry(paths, NLLB, accepted=True))
    assert not any("authorization" in {name.lower() for name in headers} for headers in nllb.headers)
    assert {path.split("/")[1] for path in nllb.requests} == {"api", "JustFrederik", "storage"}


def test_a_folder_without_a_description_needs_an_id_and_gets_one(
    tiny: dict[str, Path], paths: Paths, registry: EngineRegistry
) -> None:
    with pytest.raises(ModelError, match="--id"):
        run_inline(install_path(paths, tiny["m2m"]))
    identity = identify(tiny["m2m"], "own", pairs=(("kk", "en"),))
    assert identity.family is Family.M2M
    about = run_inline(install_path(paths, tiny["m2m"], identity=identity, registry=registry))
    assert about.pairs == (("kk", "en"),)
    with pytest.raises(ModelError, match="installed already"):
        run_inline(install_path(paths, tiny["m2m"], identity=identity))
    replaced = replace(identity, name="Newer")
    assert run_inline(install_path(paths, tiny["m2m"], identity=replaced, replace=True)).name == "Newer"
    # Described now, it is a model like any other.
    wrong = Identity("two", "two", Family.NLLB, ALL_PAIRS)
    with pytest.raises(ModelError, match="kaz_Cyrl"):
        run_inline(install_path(paths, tiny["m2m"], identity=wrong))
    assert "two" not in ids(installed_engines(paths))
    assert not (paths.models / INCOMING / "two").exists()


def test_a_pickle_is_not_installed(tiny: dict[str, Path], paths: Paths, tmp_path: Path) -> None:
    import shutil

    folder = Path(shutil.copytree(tiny["m2m"], tmp_path / "m"))
    for head in (b"\x80\x04hostile", b"PK\x03\x04hostile"):
        (folder / "model.bin").write_bytes(head)
        with pytest.raises(ModelError, match="pickle"):
            run_inline(install_path(paths, folder, identity=Identity("m", "m", Family.M2M, ALL_PAIRS)))
    assert not (paths.models / "m").exists()


def test_a_marian_checkpoint_is_converted_in_a_process_of_its_own(
    paths: Paths, registry: EngineRegistry, tmp_path: Path
) -> None:
    folder = make_marian(tmp_path / "hplt")
    with pytest.raises(ModelError, match="--pair"):
        identify(folder, "own-marian")
    identity = identify(folder, "own-marian", pairs=(("kk", "en"),))
    about = run_inline(convert_folder(paths, folder, identity, registry=registry))
    assert sorted(about.files) == ["config.json", "model.bin", "shared_vocabulary.json", "source.spm"]
    [[draft]] = registry.get("own-marian").translate([Request("Кездесу")], "kk", "en", Decoding(max_tokens=8))
    assert draft.text


def test_a_cancelled_conversion_ends_its_process_and_leaves_nothing(paths: Paths, tmp_path: Path) -> None:
    folder = make_marian(tmp_path / "hplt")
    identity = identify(folder, "own-marian", pairs=(("kk", "en"),))

    def stop(handle: JobHandle[Any]) -> None:
        if handle.progress.note and handle.progress.note.id == "models.doing.converting":
            handle.cancel()

    with pytest.raises(CancelledError):
        run_inline(convert_folder(paths, folder, identity), stop)
    assert [path.name for path in (paths.models / INCOMING).iterdir() if path.is_dir()] == []


def test_weights_that_no_converter_reads_are_told_in_one_sentence(paths: Paths, tmp_path: Path) -> None:
    folder = make_marian(tmp_path / "hplt")
    (folder / "model.npz.best-chrf.npz").write_bytes(b"\x80\x04hostile pickle")
    identity = identify(folder, "own-marian", pairs=(("kk", "en"),))
    with pytest.raises(ModelError, match="could not be made into a model"):
        run_inline(convert_folder(paths, folder, identity))


def test_the_extra_is_named_where_it_is_missing(paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sentencepiece  # noqa: F401 - the folder's tokeniser is only copied

    folder = tmp_path / "opus"
    folder.mkdir()
    (folder / "config.json").write_text('{"model_type": "marian"}', encoding="utf-8")
    for name in ("source.spm", "target.spm", "model.safetensors"):
        (folder / name).write_bytes(b"x")
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    (blocked / "torch.py").write_text("raise ModuleNotFoundError(\"No module named 'torch'\")", encoding="utf-8")
    monkeypatch.syspath_prepend(str(blocked))
    identity = identify(folder, "opus", pairs=(("kk", "en"),))
    with pytest.raises(ModelError, match=r"egiz\[convert\]"):
        run_inline(convert_folder(paths, folder, identity))


def test_the_choice_for_a_direction_is_kept_and_falls_back(
    tiny: dict[str, Path], paths: Paths, registry: EngineRegistry
) -> None:
    identity = Identity("own", "own", Family.M2M, ALL_PAIRS)
    run_inline(install_path(paths, tiny["m2m"], identity=identity, registry=registry))
    set_default(paths, registry, "kk", "en", "starter-kk-en")
    assert choose_engine(registry, paths, "kk", "en").info.id == "starter-kk-en"
    with pytest.raises(ModelError, match="does not translate"):
        set_default(paths, registry, "en", "kk", "starter-kk-en")
    with pytest.raises(ModelError, match="no installed model"):
        set_default(paths, registry, "kk", "en", "no-such")
    set_default(paths, registry, "kk", "en", "own")
    remove_model(paths, registry, "own")
    assert default_model(paths, registry, "kk", "en") == ""
    (paths.config / "models.json").write_text('{"defaults": {"kk>en": "gone"}}', encoding="utf-8")
    assert choose_engine(registry, paths, "kk", "en").info.id == "starter-kk-en"
    (paths.config / "models.json").write_text("[" * 100_000, encoding="utf-8")
    assert read_defaults(paths) == {}


@pytest.mark.parametrize("model_id", ["../evil", "/tmp/evil", "Big", "", ".incoming", "a" * 65])
def test_an_id_that_is_a_path_or_no_id_is_refused(model_id: str, tiny: dict[str, Path], paths: Paths) -> None:
    with pytest.raises(ModelError, match="cannot be the id"):
        run_inline(install_path(paths, tiny["m2m"], identity=Identity(model_id, "m", Family.M2M, ALL_PAIRS)))
    assert not paths.models.exists()


def test_the_id_of_a_bundled_model_is_taken(tiny: dict[str, Path], paths: Paths, registry: EngineRegistry) -> None:
    identity = Identity("starter-kk-en", "m", Family.M2M, ALL_PAIRS)
    with pytest.raises(ModelError, match="already has the id"):
        install_path(paths, tiny["m2m"], identity=identity, registry=registry)


def test_the_bundled_model_stays(paths: Paths, registry: EngineRegistry) -> None:
    with pytest.raises(ModelError, match="comes with Egiz"):
        remove_model(paths, registry, "starter-kk-en")
    with pytest.raises(ModelError, match="no installed model"):
        remove_model(paths, registry, "no-such")


def test_a_linked_model_loses_its_link_alone(
    tiny: dict[str, Path], paths: Paths, registry: EngineRegistry, tmp_path: Path
) -> None:
    import shutil

    folder = Path(shutil.copytree(tiny["m2m"], tmp_path / "elsewhere"))
    describe(folder, Identity("elsewhere", "Elsewhere", Family.M2M, ALL_PAIRS))
    paths.models.mkdir(parents=True)
    (paths.models / "elsewhere").symlink_to(folder)
    assert "elsewhere" in ids(registry)
    assert remove_model(paths, registry, "elsewhere") == 0
    assert (folder / "model.bin").is_file()
    assert "elsewhere" not in ids(registry)


def test_two_installations_of_one_model_do_not_meet(nllb: Hub, paths: Paths) -> None:
    import filelock

    (paths.models / INCOMING).mkdir(parents=True)
    with (
        filelock.FileLock(paths.models / INCOMING / f"{NLLB}.lock"),
        pytest.raises(ModelError, match="another Egiz"),
    ):
        run_inline(install_entry(paths, NLLB, accepted=True))


def test_progress_says_the_seconds_left_and_is_not_told_for_every_block(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Progress] = []
    handle = JobHandle(Job(message("models.job.install", model="m"), lambda context: None), None)
    monkeypatch.setattr(handle, "tell_progress", told.append)
    times = iter([0.0, 0.01, 2.0, 4.0])
    teller = model_installing._Teller(JobContext(handle), lambda: next(times))
    note = message("models.doing.downloading", file="model.bin")
    for done in (0, 1, 50, 100):
        teller.tell(done, 100, note)
    assert [one.done for one in told] == [0, 50, 100]
    assert told[1].seconds_left == pytest.approx(2.0)


def test_packing_twice_gives_the_same_bytes(tiny: dict[str, Path], paths: Paths, registry: EngineRegistry) -> None:
    job: Job[ModelDescription] = install_path(
        paths, tiny["m2m"], identity=Identity("own", "own", Family.M2M, ALL_PAIRS), registry=registry
    )
    run_inline(job)
    first = run_inline(pack(registry, "own", paths.data / "a.egizmodel")).read_bytes()
    second = run_inline(pack(registry, "own", paths.data / "b.egizmodel")).read_bytes()
    assert first == second
    with zipfile.ZipFile(paths.data / "a.egizmodel") as packed:
        assert packed.namelist()[0] == "egiz-model.json"
        assert json.loads(packed.read("egiz-model.json"))["id"] == "own"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(egiz, ["models", *arguments])


def test_the_same_by_commands(nllb: Hub, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EGIZ_LANGUAGE", "en")
    listed = run("available", "--from", "kk", "--to", "zh", "--unpaid")
    assert listed.exit_code == 0
    for words in ("madlad400-3b", "Recommended", "Apache-2.0", "not for paid work", "no published quality"):
        assert words in listed.stdout
    assert "tilmash" not in listed.stdout
    refused = run("install", NLLB)
    assert isinstance(refused.exception, LicenceError)
    assert refused.exception.licence == "CC-BY-NC-4.0"
    assert nllb.requests == []
    assert run("install", NLLB, "--accept-licence").exit_code == 0
    assert run("verify", NLLB).exit_code == 0
    [row] = [one for one in json.loads(run("available", "--json").stdout)["models"] if one["id"] == NLLB]
    assert (row["installed"], row["advice"]) == (True, None)
    assert run("default", NLLB, "--from", "kk", "--to", "zh").exit_code == 0
    chosen = json.loads(run("default", "--json").stdout)
    assert chosen == {"defaults": [{"source": "kk", "target": "zh-Hans", "model": NLLB}]}
    figures = json.loads(run("bench", NLLB, "--json").stdout)
    assert figures["tokens_per_second"] > 0
    archive = tmp_path / "stick.egizmodel"
    assert run("pack", NLLB, str(archive)).exit_code == 0
    assert run("remove", NLLB).exit_code == 0
    assert json.loads(run("default", "--json").stdout) == {"defaults": []}
    again = run("install", str(archive), "--accept-licence", "--json")
    assert json.loads(again.stdout)["model"]["origin"].startswith("JustFrederik/")
    unknown = run("install", "no-such-model")
    assert isinstance(unknown.exception, ModelError)
