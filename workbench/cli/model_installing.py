"""``egiz models available, install, convert, pack, remove, default, bench``: the models that a user installs."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from models.catalog.recommending import gigabytes
from models.description import FILE_NAME, ModelDescription
from models.languages import language_name
from resources.messages import Message, listed, message
from workbench.cli.help import HelpCommand
from workbench.cli.output import emit_json, on_terminal, say, texts, warn
from workbench.core.languages import language_code
from workbench.errors import CancelledError, InputError
from workbench.jobs import Job, JobHandle, Listener, T, run_inline
from workbench.paths import find_paths
from workbench.services.engines import installed_engines
from workbench.services.model_defaults import read_defaults, set_default
from workbench.services.model_installing import (
    CatalogRow,
    browse,
    convert_folder,
    identify,
    install_entry,
    install_path,
    measure,
    pack,
    remove_model,
)


@click.command("available", cls=HelpCommand)
@click.option("--from", "source", metavar="LANG", help="Language to translate from: kk, en or zh.")
@click.option("--to", "target", metavar="LANG", help="Language to translate into.")
@click.option(
    "--unpaid", is_flag=True, help="The work is not paid: also advise models whose licence forbids paid work."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def available(source: str | None, target: str | None, *, unpaid: bool, as_json: bool) -> None:
    """Show the models that can be installed, and with a direction which of them to take on this machine.

    Nothing is asked of the network. Sizes are about; where no quality is named, none that was published is known.

    JSON: {"models": [{"id", "name", "pairs": [{"source", "target"}], "licence", "commercial", "gated", "conversion",
    "download", "installed_size", "memory", "installed", "partial", "repositories": [{"repository", "revision"}],
    "quality", "quality_source", "advice": {"recommended", "fits", "reason"} or null}]}; sizes are bytes.

    \b
    Examples:
      egiz models available
      egiz models available --from kk --to zh
    """
    if (source is None) != (target is None):
        raise InputError(message("cli.usage.together", names="--from, --to", command="egiz models"))
    first = language_code(source) if source else ""
    second = language_code(target) if target else ""
    paths = find_paths()
    rows = browse(paths, installed_engines(paths), first, second, paid=not unpaid)
    if as_json:
        emit_json({"models": [_record(row) for row in rows]})
        return
    if not rows:
        say(message("models.available.none", source=language_name(first), target=language_name(second)))
    for row in rows:
        click.echo(f"{row.entry.id}: {row.entry.name}")
        for line in _lines(row):
            click.echo(f"  {texts().render(line)}")


@click.command("install", cls=HelpCommand)
@click.argument("model", metavar="MODEL")
@click.option("--accept-licence", is_flag=True, help="Accept a licence that forbids paid work.")
@click.option("--replace", is_flag=True, help="Install over a model of the same id.")
@click.option("--id", "model_id", metavar="ID", default="", help="Id for a folder without a description.")
@click.option("--name", metavar="TEXT", default="", help="Name for a folder without a description.")
@click.option("--licence", metavar="TEXT", default="", help="Licence of a folder without a description.")
@click.option(
    "--pair", "pairs", metavar="PAIR", multiple=True, help="Direction of such a folder, as kk:en; repeatable."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def install(model: str, model_id: str, name: str, licence: str, pairs: tuple[str, ...], **flags: bool) -> None:
    """Install MODEL: an id of the catalogue (from the hub), an archive (.egizmodel), or a folder.

    An interrupted download goes on where it was. HF_ENDPOINT names a mirror of the hub, HF_TOKEN an access token;
    proxies are taken from the environment.

    JSON: {"model": {"id", "name", "folder", "licence", "origin"}}.

    \b
    Examples:
      egiz models install madlad400-3b
      egiz models install nllb-200-distilled-600m --accept-licence
      egiz models install /media/stick/madlad400-3b.egizmodel
    """
    paths = find_paths()
    registry = installed_engines(paths)
    accepted, replace = flags["accept_licence"], flags["replace"]
    path = Path(model)
    job: Job[ModelDescription]
    # A word is an id first, so that a folder of that name here does not stand in for it: ./name is the folder.
    known = any(row.entry.id == model for row in browse(paths, registry))
    if not known and path.exists():
        identity = None
        if path.is_dir() and not (path / FILE_NAME).exists() and model_id:
            identity = identify(path, model_id, name=name, licence=licence, pairs=_pairs(pairs))
        job = install_path(paths, path, identity=identity, accepted=accepted, replace=replace, registry=registry)
    else:
        job = install_entry(paths, model, accepted=accepted, replace=replace, registry=registry)
    _installed(_run(job), as_json=flags["as_json"])


@click.command("convert", cls=HelpCommand)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--id", "model_id", metavar="ID", required=True, help="Id of the new model.")
@click.option("--name", metavar="TEXT", default="", help="Name of the new model.")
@click.option("--licence", metavar="TEXT", default="", help="Licence of the model.")
@click.option("--pair", "pairs", metavar="PAIR", multiple=True, help="Direction, as kk:en; repeatable.")
@click.option("--quantization", type=click.Choice(["int8", "float32"]), default="int8", help="How weights are kept.")
@click.option("--replace", is_flag=True, help="Install over a model of the same id.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def convert(
    folder: Path, model_id: str, name: str, licence: str, pairs: tuple[str, ...], quantization: str, **flags: bool
) -> None:
    """Convert a Transformers, OPUS-MT or fairseq folder, and install the result.

    Transformers and fairseq need the extra egiz[convert]; a Marian model (.npz) needs nothing more.

    JSON: {"model": {"id", "name", "folder", "licence", "origin"}}.

    \b
    Examples:
      egiz models convert ~/opus-mt-trk-en --id opus-trk-en --pair kk:en
    """
    paths = find_paths()
    identity = identify(folder, model_id, name=name, licence=licence, pairs=_pairs(pairs))
    job = convert_folder(
        paths, folder, identity, quantization=quantization, replace=flags["replace"], registry=installed_engines(paths)
    )
    _installed(_run(job), as_json=flags["as_json"])


@click.command("pack", cls=HelpCommand)
@click.argument("model_id", metavar="ID")
@click.argument("archive", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def pack_archive(model_id: str, archive: Path, *, as_json: bool) -> None:
    """Write an installed model into one archive FILE (.egizmodel), to carry to a machine without a network.

    Its files are verified first. FILE may be a folder.

    JSON: {"archive", "size"}; the size is bytes.
    """
    archive = _run(pack(installed_engines(find_paths()), model_id, archive))
    if as_json:
        emit_json({"archive": str(archive), "size": archive.stat().st_size})
    else:
        say(message("models.packed", archive=str(archive), size=gigabytes(archive.stat().st_size)))


@click.command("remove", cls=HelpCommand)
@click.argument("model_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def remove(model_id: str, *, as_json: bool) -> None:
    """Remove an installed model, or what was fetched of one; a model that comes with the program stays.

    JSON: {"id", "freed"}; bytes.
    """
    paths = find_paths()
    freed = remove_model(paths, installed_engines(paths), model_id)
    if as_json:
        emit_json({"id": model_id, "freed": freed})
    else:
        say(message("models.removed", id=model_id, size=gigabytes(freed)))


@click.command("default", cls=HelpCommand)
@click.argument("model_id", metavar="[ID]", required=False)
@click.option("--from", "source", metavar="LANG", help="Language to translate from: kk, en or zh.")
@click.option("--to", "target", metavar="LANG", help="Language to translate into.")
@click.option("--clear", is_flag=True, help="Take the choice back: the best installed model is used again.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def default(model_id: str | None, source: str | None, target: str | None, *, clear: bool, as_json: bool) -> None:
    """Choose the model that drafts a direction where none is named; without ID show the choices.

    JSON: {"defaults": [{"source", "target", "model"}]}.

    \b
    Examples:
      egiz models default madlad400-3b --from kk --to zh
      egiz models default --from kk --to zh --clear
    """
    paths = find_paths()
    if model_id or clear:
        if not source or not target or (model_id and clear):
            raise InputError(message("cli.usage.default_needs", command="egiz models default"))
        set_default(paths, installed_engines(paths), language_code(source), language_code(target), model_id or "")
    chosen = sorted(read_defaults(paths).items())
    if as_json:
        emit_json({"defaults": [{"source": a, "target": b, "model": one} for (a, b), one in chosen]})
        return
    if not chosen:
        say(message("models.default.none"))
    for (first, second), one in chosen:
        say(message("models.default.line", source=language_name(first), target=language_name(second), model=one))


@click.command("bench", cls=HelpCommand)
@click.argument("model_id", metavar="ID")
@click.option("--from", "source", metavar="LANG", help="Language to translate from; the model's first if not given.")
@click.option("--to", "target", metavar="LANG", help="Language to translate into.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def bench(model_id: str, source: str | None, target: str | None, *, as_json: bool) -> None:
    """Measure a model on this machine: loading, one sentence, tokens a second, memory.

    JSON: {"model", "source", "target", "load_ms", "sentence_ms", "tokens_per_second", "sentences_per_second",
    "memory"}; memory is bytes, 0 where the system does not say.
    """
    first = language_code(source) if source else ""
    second = language_code(target) if target else ""
    registry = installed_engines(find_paths())
    try:
        found = _run(measure(registry, model_id, first, second))
    finally:
        registry.close()
    if as_json:
        emit_json(
            {
                "model": found.engine,
                "source": found.source,
                "target": found.target,
                "load_ms": round(found.load_ms, 1),
                "sentence_ms": round(found.sentence_ms, 1),
                "tokens_per_second": round(found.tokens_per_second, 1),
                "sentences_per_second": round(found.sentences_per_second, 2),
                "memory": found.memory,
            }
        )
        return
    say(
        message(
            "models.bench.line",
            model=found.engine,
            source=found.source,
            target=found.target,
            load=round(found.load_ms),
            sentence=round(found.sentence_ms),
            tokens=round(found.tokens_per_second),
            memory=gigabytes(found.memory),
        )
    )


COMMANDS = (available, install, convert, pack_archive, remove, default, bench)


def _run(job: Job[T]) -> T:
    """Run a job here, with a bar on a terminal; Ctrl-C stops it, and a download keeps what it has."""
    with _bar(job.name) as listener:
        try:
            return run_inline(job, listener)
        except (KeyboardInterrupt, CancelledError):
            warn(message("models.stopped"))
            raise click.exceptions.Exit(130) from None


@contextlib.contextmanager
def _bar(name: Message) -> Iterator[Listener]:
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not on_terminal()) as bar:
        task = bar.add_task(texts().render(name), total=None)

        def tell(handle: JobHandle[Any]) -> None:
            now = handle.progress
            described = texts().render(now.note) if now.note is not None else None
            bar.update(task, completed=now.done, total=now.total or None, description=described)

        yield tell


def _pairs(given: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    found = []
    for one in given:
        source, sign, target = one.partition(":")
        if not sign:
            raise InputError(message("cli.usage.pair", command="egiz models convert"))
        found.append((language_code(source), language_code(target)))
    return tuple(found)


def _installed(found: ModelDescription, *, as_json: bool) -> None:
    if as_json:
        record = {"id": found.id, "name": found.name, "folder": str(found.folder)}
        emit_json({"model": {**record, "licence": found.licence, "origin": found.origin}})
    else:
        say(message("models.installed", model=found.name, id=found.id, folder=str(found.folder)))


def _record(row: CatalogRow) -> dict[str, Any]:
    entry, advice = row.entry, row.advice
    return {
        "id": entry.id,
        "name": entry.name,
        "pairs": [{"source": source, "target": target} for source, target in entry.pairs],
        "licence": entry.licence,
        "commercial": entry.commercial,
        "gated": entry.gated,
        "conversion": entry.conversion or None,
        "download": entry.download,
        "installed_size": entry.installed,
        "memory": entry.memory,
        "installed": row.installed,
        "partial": row.partial,
        "repositories": [{"repository": one.repository, "revision": one.revision} for one in entry.parts],
        "quality": [
            {"metric": one.metric, "test_set": one.test_set, "source": one.source, "target": one.target,
             "value": one.value}
            for one in entry.quality
        ],
        "quality_source": entry.quality_source or None,
        "advice": {"recommended": advice.recommended, "fits": advice.fits, "reason": advice.reason.id}
        if advice
        else None,
    }  # fmt: skip


def _lines(row: CatalogRow) -> list[Message]:
    entry = row.entry
    lines = []
    if row.advice is not None:
        lines.append(row.advice.reason)
    if row.installed:
        lines.append(message("models.available.installed"))
    elif row.partial:
        lines.append(message("models.available.partial", size=gigabytes(row.partial)))
    lines.append(message("models.list.pairs", pairs=listed(f"{a} → {b}" for a, b in entry.pairs)))
    if entry.commercial:
        lines.append(message("models.list.licence", licence=entry.licence))
    else:
        lines.append(message("models.available.unpaid", licence=entry.licence))
    lines.append(
        message(
            "models.available.size",
            download=gigabytes(entry.download),
            installed=gigabytes(entry.installed),
            memory=gigabytes(entry.memory),
        )
    )
    if entry.conversion == "transformers":
        lines.append(message("models.available.converted"))
    if entry.gated:
        lines.append(message("models.available.gated"))
    if entry.note:
        lines.append(Message(entry.note))
    lines.extend(
        message(
            "models.list.quality",
            test_set=one.test_set,
            source=one.source,
            target=one.target,
            metric=one.metric,
            value=f"{one.value:g}",
        )
        for one in entry.quality
    )
    if entry.quality:
        lines.append(message("models.available.source", source=entry.quality_source))
    else:
        lines.append(message("models.available.no_quality"))
    lines.append(message("models.available.from", repository=listed(part.repository for part in entry.parts)))
    return lines
