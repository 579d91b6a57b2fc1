"""``egiz models``: list the installed models and verify their files; installing is ``model_installing``."""

from __future__ import annotations

from typing import Any

import click

from models.registry import EngineRegistry, InstalledModel, scope
from resources.messages import Message, RefusedError, listed, message
from workbench.cli import model_installing
from workbench.cli.help import HelpGroup
from workbench.cli.output import EXIT_REFUSED, emit_json, say, texts, warn
from workbench.paths import find_paths
from workbench.services.engines import installed_engines


@click.group(cls=HelpGroup)
def command() -> None:
    """List, install, verify, measure and remove translation models.

    \b
    Examples:
      egiz models list
      egiz models available --from kk --to zh
      egiz models install madlad400-3b
      egiz models verify starter-kk-en
    """


for _one in model_installing.COMMANDS:
    command.add_command(_one)


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def list_models(*, as_json: bool) -> None:
    """Show each model: directions, licence, data, what it is good for, measured figures.

    JSON: {"models": [{"id", "name", "folder", "pairs": [{"source", "target"}], "capabilities", "licence", "data",
    "weak", "scope", "max_tokens", "quality": [{"metric", "test_set", "source", "target", "value", "note"}],
    "problem"}]}; "problem" is null for a model that can be used, "scope" and "problem" are message ids.
    """
    models = installed_engines(find_paths()).models()
    if as_json:
        emit_json({"models": [_record(model) for model in models]})
        return
    if not models:
        say(message("models.list.none", folder=str(find_paths().models)))
    for model in models:
        _show(model)


@command.command("verify")
@click.argument("model_id", metavar="[ID]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_context
def verify_models(ctx: click.Context, model_id: str | None, *, as_json: bool) -> None:
    """Hash every file of a model, or of all models, and compare with its description.

    Exit code 2 where a model is damaged or unknown.

    JSON: {"models": [{"id", "folder", "ok", "problem"}]}; "problem" is a message id or null.
    """
    registry = installed_engines(find_paths())
    models = [model for model in registry.models() if model_id in (None, model.id)]
    if not models:
        folder = str(find_paths().models)
        problem = (
            message("models.unknown_model", id=model_id) if model_id else message("models.list.none", folder=folder)
        )
        warn(problem)
        ctx.exit(EXIT_REFUSED)
    problems = [_verify(registry, model) for model in models]
    if as_json:
        pairs = zip(models, problems, strict=True)
        records = [
            {"id": m.id, "folder": str(m.folder), "ok": p is None, "problem": p.id if p else None} for m, p in pairs
        ]
        emit_json({"models": records})
    for model, found in zip(models, problems, strict=True):
        if found is not None:
            warn(found)
        elif not as_json:
            say(message("models.verified", model=model.id))
    if any(problem is not None for problem in problems):
        ctx.exit(EXIT_REFUSED)


def _verify(registry: EngineRegistry, model: InstalledModel) -> Message | None:
    try:
        registry.verify_model(model)
    except RefusedError as error:
        return error.message
    return None


def _record(model: InstalledModel) -> dict[str, Any]:
    record: dict[str, Any] = {"id": model.id, "folder": str(model.folder)}
    if model.description is not None:
        info = model.description.info()
        record |= {
            "name": info.name,
            "pairs": [{"source": source, "target": target} for source, target in info.pairs],
            "capabilities": sorted(info.capabilities),
            "licence": info.licence,
            "data": info.data,
            "weak": info.weak,
            "scope": info.scope or None,
            "max_tokens": info.max_tokens,
            "quality": [
                {
                    "metric": one.metric,
                    "test_set": one.test_set,
                    "source": one.source,
                    "target": one.target,
                    "value": one.value,
                    "note": one.note,
                }
                for one in info.quality
            ],
        }
    record["problem"] = model.problem.id if model.problem else None
    return record


def _show(model: InstalledModel) -> None:
    click.echo(f"{model.id}: {model.description.name}" if model.description else model.id)
    for line in _lines(model):
        click.echo(f"  {texts().render(line)}")


def _lines(model: InstalledModel) -> list[Message]:
    lines = []
    if model.problem is not None:
        lines.append(message("models.list.problem", problem=model.problem))
    if model.description is not None:
        info = model.description.info()
        note = scope(info)
        if note is not None:
            lines.append(message("models.list.scope", scope=note))
        pairs = listed(f"{source} → {target}" for source, target in info.pairs)
        lines.append(message("models.list.pairs", pairs=pairs))
        lines.append(message("models.list.licence", licence=info.licence or "?"))
        if model.description.origin:
            lines.append(message("models.list.origin", origin=model.description.origin))
        if info.data:
            lines.append(message("models.list.data", data=info.data))
        lines.extend(
            message(
                "models.list.quality",
                test_set=one.test_set,
                source=one.source,
                target=one.target,
                metric=one.metric,
                value=f"{one.value:g}",
            )
            for one in info.quality
        )
    lines.append(message("models.list.folder", folder=str(model.folder)))
    return lines
