"""What is said of models, servers and entries of the catalogue: their cards, and the facts beside the list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from models.base import EngineInfo, EngineKind, Quality
from models.benchmarking import Benchmark
from models.catalog.recommending import gigabytes
from models.llm.address import Server, host_of, is_this_machine
from resources.messages import Message, message
from ui.i18n import Texts
from ui.itemmodels.segments import LANGUAGE_WORDS
from ui.models.facts import Fact
from ui.widgets.cards import Card

if TYPE_CHECKING:
    from workbench.services.model_installing import CatalogRow
    from workbench.services.model_overview import EngineRow, Overview

_PARTED = " · "
_PUBLIC = ("NTREX", "FLORES")
_SMALL = 100_000_000
"""Below so many bytes a size is said in MB."""

_IN_WINDOW: Mapping[str, Message] = {
    "models.install.exists": message("models.window.exists"),
    "models.convert.no_pair": message("models.window.no_pair"),
    "models.load_failed": message("models.window.load_failed"),
    "models.wrong_pair": message("models.window.wrong_pair"),
    "models.unknown_model": message("models.window.unknown"),
    "engines.server_slow": message("models.window.server_slow"),
    "engines.host_not_allowed": message("models.window.host_not_allowed"),
    "engines.unknown_server": message("models.window.unknown_server"),
}
"""Refusals that speak of the command line, in the words of the window; their parameters stay."""


def in_window(text: Message) -> Message:
    """Return a refusal without commands in it, where the window has other means."""
    known = _IN_WINDOW.get(text.id)
    return Message(known.id, text.params) if known is not None else text


def size_of(size: int) -> Message:
    """Return bytes in the unit that suits them."""
    if size < _SMALL:
        return message("models.window.mb", size=f"{size / 1e6:.1f}")
    return message("models.window.gb", size=gigabytes(size))


def direction(source: str, target: str) -> Message:
    """Return the name of a direction."""
    return message("models.window.direction", source=_language(source), target=_language(target))


def badges(texts: Texts, info: EngineInfo, source: str = "", target: str = "") -> list[str]:
    """Return what must be said of an engine wherever it is offered: weak, two in a row, a server, its figure."""
    found = []
    if info.weak:
        found.append(texts.say(message("models.window.weak")))
    if info.kind is EngineKind.PIVOT:
        found.append(texts.say(message("models.window.pivot", via=_language(info.via))))
    if info.kind is EngineKind.SERVER:
        found.append(texts.say(message("models.window.server")))
    figures = [one for one in info.quality if (one.source, one.target) == (source, target)]
    if figures:
        # Of several the one that compares best with other models: chrF, on a public test set.
        best = min(figures, key=lambda one: (one.metric.casefold() != "chrf", not one.test_set.startswith(_PUBLIC)))
        found.append(_figure(best))
    return found


def engine_card(row: EngineRow, now: Overview, texts: Texts) -> Card:
    """Return the card of an installed model, as it stands for the direction shown."""
    say = texts.say
    if row.problem is not None:
        return Card(row.name, note=say(message("models.window.damaged")), tone="error", badge="⚠", data=row)
    notes = []
    if row.drafts:
        notes.append(say(message("models.window.chosen") if row.chosen else message("models.window.drafts")))
    elif not row.serves:
        notes.append(say(message("models.window.other_direction")))
    if row.info is not None:
        notes += badges(texts, row.info, now.source, now.target)
        notes.append(row.info.licence)
    doubtful = row.info is not None and (row.info.weak or row.kind is EngineKind.PIVOT)
    return Card(
        row.name,
        note=_PARTED.join(one for one in notes if one),
        tone="muted" if not row.serves else "warning" if doubtful else "good" if row.drafts else "muted",
        badge="●" if row.drafts else "○" if row.serves else "",
        key=_size(row.size, texts) if row.size else "",
        data=row,
        words=row.id,
    )


def engine_facts(row: EngineRow, now: Overview, measured: Sequence[Benchmark], texts: Texts) -> list[Fact]:
    """Return what is known of an installed model."""
    facts = []
    if row.problem is not None:
        facts.append(Fact(None, in_window(row.problem), "error"))
    info = row.info
    if info is None:
        return [*facts, Fact(message("models.window.folder"), row.folder)]
    if row.drafts:
        using = message("models.window.drafts_chosen") if row.chosen else message("models.window.drafts_best")
        facts.append(Fact(direction(now.source, now.target), using, "good"))
    elif not row.serves:
        facts.append(Fact(direction(now.source, now.target), message("models.window.not_served"), "warning"))
    if info.weak:
        facts.append(Fact(None, message("models.window.weak_fact"), "warning"))
    if info.kind is EngineKind.PIVOT:
        facts.append(Fact(None, message("models.window.pivot_fact", via=_language(info.via)), "warning"))
    if info.kind is EngineKind.SERVER:
        facts.append(Fact(None, message("models.window.server_fact")))
    elif info.scope and info.kind is EngineKind.MODEL:
        facts.append(Fact(message("models.window.scope"), Message(info.scope)))
    facts.append(Fact(message("models.window.directions"), _pairs(info.pairs, texts)))
    facts.append(Fact(message("models.window.licence"), info.licence))
    facts.append(Fact(message("models.window.size"), _size(row.size, texts) if row.size else ""))
    facts += [_quality(one, texts) for one in info.quality]
    if info.kind is EngineKind.MODEL and not info.quality:
        facts.append(Fact(message("models.window.quality"), message("models.window.no_quality")))
    facts += [_measured(one) for one in measured]
    facts.append(Fact(message("models.window.data"), info.data))
    facts.append(Fact(message("models.window.origin"), row.origin))
    facts.append(Fact(message("models.window.id"), row.id))
    facts.append(Fact(message("models.window.folder"), row.folder))
    if info.kind is EngineKind.MODEL and not row.own:
        facts.append(Fact(None, message("models.window.bundled"), "muted"))
    return facts


def catalogue_card(row: CatalogRow, texts: Texts) -> Card:
    """Return the card of an entry of the catalogue."""
    advice, say = row.advice, texts.say
    notes = []
    if row.installed:
        notes.append(say(message("models.available.installed")))
    elif row.partial:
        notes.append(say(message("models.window.partial", size=size_of(row.partial))))
    if advice is not None:
        notes.append(say(advice.reason))
    recommended = advice is not None and advice.recommended
    against = advice is not None and not advice.fits
    return Card(
        row.entry.name,
        note=_PARTED.join(notes),
        tone="good" if recommended or row.installed else "warning" if against else "muted",
        badge="✔" if row.installed else "★" if recommended else "",
        key=_size(row.entry.download, texts),
        data=row,
        words=row.entry.id,
    )


def catalogue_facts(row: CatalogRow, texts: Texts) -> list[Fact]:
    """Return what is known of an entry of the catalogue."""
    entry, advice = row.entry, row.advice
    facts = []
    if row.installed:
        facts.append(Fact(None, message("models.available.installed"), "good"))
    elif row.partial:
        facts.append(Fact(None, message("models.window.partial_fact", size=size_of(row.partial)), "good"))
    if advice is not None:
        tone = "good" if advice.recommended else "text" if advice.fits else "warning"
        facts.append(Fact(None, advice.reason, tone))
    facts.append(Fact(message("models.window.licence"), entry.licence))
    if entry.must_accept:
        facts.append(Fact(None, message("models.window.unpaid"), "warning"))
    facts.append(
        Fact(
            message("models.window.size"),
            message(
                "models.available.size",
                download=gigabytes(entry.download),
                installed=gigabytes(entry.installed),
                memory=gigabytes(entry.memory),
            ),
        )
    )
    facts.append(Fact(message("models.window.directions"), _pairs(entry.pairs, texts)))
    if entry.conversion == "transformers":
        facts.append(Fact(None, message("models.available.converted")))
    if entry.gated:
        facts.append(Fact(None, message("models.available.gated"), "warning"))
    if entry.note:
        facts.append(Fact(None, Message(entry.note)))
    facts += [_quality(one, texts) for one in entry.quality]
    if entry.quality:
        facts.append(Fact(message("models.window.published"), entry.quality_source))
    else:
        facts.append(Fact(message("models.window.quality"), message("models.available.no_quality")))
    facts.append(Fact(message("models.window.from"), ", ".join(part.repository for part in entry.parts)))
    facts.append(Fact(message("models.window.id"), entry.id))
    return facts


def server_card(server: Server, texts: Texts) -> Card:
    """Return the card of a server of a language model."""
    here = _is_here(server)
    note = message("models.window.on_this_machine") if here else message("models.window.elsewhere")
    return Card(
        server.model,
        note=f"{texts.say(note)}{_PARTED}{server.address}",
        tone="muted" if here else "warning",
        data=server,
        words=server.name,
    )


def server_facts(server: Server) -> list[Fact]:
    """Return what is known of a server."""
    here = _is_here(server)
    facts = [
        Fact(message("models.window.server_name"), server.name),
        Fact(message("models.window.server_address"), server.address),
        Fact(message("models.window.server_model"), server.model),
        Fact(message("models.window.server_seconds"), f"{server.seconds:g}"),
    ]
    if here:
        facts.append(Fact(None, message("models.window.texts_stay"), "good"))
    elif _host(server) in server.allowed:
        facts.append(Fact(None, message("models.window.texts_go", host=_host(server)), "warning"))
    else:
        facts.append(Fact(None, message("models.window.host_not_allowed", host=_host(server)), "error"))
    return facts


def _is_here(server: Server) -> bool:
    return is_this_machine(_host(server))


def _host(server: Server) -> str:
    return host_of(server.address)


def _language(code: str) -> Message | str:
    return LANGUAGE_WORDS.get(code, code)


def _pairs(pairs: Sequence[tuple[str, str]], texts: Texts) -> str:
    return ", ".join(texts.say(direction(*pair)) for pair in pairs)


def _size(size: int, texts: Texts) -> str:
    return texts.say(size_of(size))


def _figure(one: Quality) -> str:
    return f"{one.metric} {one.value:g} ({one.test_set})"


def _quality(one: Quality, texts: Texts) -> Fact:
    pair = texts.say(direction(one.source, one.target))
    return Fact(message("models.window.quality"), f"{pair}: {_figure(one)}")


def _measured(one: Benchmark) -> Fact:
    found = message(
        "models.window.measured",
        direction=direction(one.source, one.target),
        load=f"{one.load_ms / 1000:.1f}",
        sentence=round(one.sentence_ms),
        tokens=round(one.tokens_per_second),
        memory=gigabytes(one.memory),
    )
    return Fact(message("models.window.here"), found, "good")
