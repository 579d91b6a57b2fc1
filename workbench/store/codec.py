"""Values of the workbench as the JSON that the store keeps."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from glossary.concepts import Enforce
from glossary.edits import Edit
from resources.messages import Message
from workbench.core.segments import Finding, Severity, TermDecision, Waiver
from workbench.store.protocols import EnforceOverride, GlossaryLink, ProjectSettings

_DECISION = tuple(field.name for field in fields(TermDecision))


def dump(value: object) -> str:
    """Return compact JSON with every letter as it is."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def message_to_json(text: Message) -> dict[str, Any]:
    """Return a message, with the messages among its parameters, as plain values."""
    params = {
        name: message_to_json(value) if isinstance(value, Message) else value for name, value in text.params.items()
    }
    return {"id": text.id, "params": params}


def message_from_json(value: dict[str, Any]) -> Message:
    """Read what :func:`message_to_json` made."""
    params = {name: message_from_json(one) if isinstance(one, dict) else one for name, one in value["params"].items()}
    return Message(value["id"], params)


def decisions_to_text(decisions: Iterable[TermDecision]) -> str:
    """Return decisions as JSON, ``""`` for none."""
    rows = [{name: getattr(decision, name) for name in _DECISION} for decision in decisions]
    return dump(rows) if rows else ""


def decisions_from_text(text: str) -> tuple[TermDecision, ...]:
    """Read what :func:`decisions_to_text` wrote; a field that this Egiz does not know is left out."""
    if not text:
        return ()
    rows = [{name: value for name, value in row.items() if name in _DECISION} for row in json.loads(text)]
    return tuple(
        TermDecision(**{**row, "spans": tuple((start, end) for start, end in row.get("spans", ()))}) for row in rows
    )


def findings_to_text(findings: Iterable[Finding]) -> str:
    """Return findings as JSON, ``""`` for none."""
    rows = [
        {
            "check": f.check,
            "severity": f.severity.value,
            "message": message_to_json(f.message),
            "start": f.start,
            "end": f.end,
            "in_source": f.in_source,
            "fix": [list(edit) for edit in f.fix],
            **({"waived": [f.waived.reason, f.waived.by, f.waived.when]} if f.waived is not None else {}),
        }
        for f in findings
    ]
    return dump(rows) if rows else ""


def findings_from_text(text: str) -> tuple[Finding, ...]:
    """Read what :func:`findings_to_text` wrote."""
    if not text:
        return ()
    return tuple(
        Finding(
            row["check"],
            Severity(row["severity"]),
            message_from_json(row["message"]),
            row["start"],
            row["end"],
            row["in_source"],
            tuple(Edit(*edit) for edit in row["fix"]),
            _waiver(row.get("waived")),
        )
        for row in json.loads(text)
    )


def _waiver(value: object) -> Waiver | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 3 or not all(isinstance(one, str) for one in value):
        raise ValueError("a waiver of a reason, a name and a time was expected")
    return Waiver(*value)


def settings_to_text(settings: ProjectSettings) -> str:
    """Return project settings as JSON."""
    return dump(
        {
            "name": settings.name,
            "source_language": settings.source_language,
            "target_languages": settings.target_languages,
            "glossaries": [{"id": g.id, "path": g.path, "version": g.version} for g in settings.glossaries],
            "overrides": [
                {"concept": o.concept, "enforce": o.enforce.value, "target": o.target} for o in settings.overrides
            ],
            "engines": settings.engines,
            "profiles": settings.profiles,
        }
    )


def settings_from_text(text: str) -> ProjectSettings:
    """Read what :func:`settings_to_text` wrote."""
    value = json.loads(text)
    return ProjectSettings(
        value["name"],
        value["source_language"],
        tuple(value["target_languages"]),
        tuple(GlossaryLink(g["id"], g["path"], g.get("version", "")) for g in value["glossaries"]),
        tuple(EnforceOverride(o["concept"], Enforce(o["enforce"]), o["target"]) for o in value["overrides"]),
        dict(value["engines"]),
        tuple(value.get("profiles", ())),
    )
