"""Values as JSON for people's scripts: every field said, also where it is empty."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from desk_app import words
from desk_app.domain.deadlines import Due
from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import Entry, Unknown
from desk_app.domain.findings import Finding
from desk_app.domain.moments import moment_text
from desk_app.domain.workflow import open_steps
from desk_app.store.queries import DossierRow


def full(value: Any) -> Any:
    """A domain value as plain JSON, defaults included."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [full(item) for item in value]
    if isinstance(value, Mapping):
        return {key: full(item) for key, item in value.items()}
    if is_dataclass(value):
        out = {f.name: full(getattr(value, f.name)) for f in fields(value)}
        if isinstance(value, Due):
            out["due_on"] = value.due_on.isoformat()
        return out
    return value


def kebab(kind: str) -> str:
    return kind.replace("_", "-")


def dossier_fields(dossier: Dossier) -> dict[str, Any]:
    """All stored fields; those of the intake stand beside the rest."""
    out: dict[str, Any] = full(dossier)
    out.update(out.pop("intake"))
    due = dossier.due
    return {
        **out,
        **standing(dossier),
        "received_at": full(dossier.received_at),
        "due_at": full(due.due_at) if due else None,
        "due_on": full(due.due_on) if due else None,
    }


def standing(dossier: Dossier) -> dict[str, Any]:
    return {
        "status": dossier.status.value,
        "status_code": dossier.status.code,
        "open_steps": [kebab(kind) for kind in open_steps(dossier)],
    }


def entry_fields(entry: Entry) -> dict[str, Any]:
    fact = entry.fact
    return {
        "station": entry.station,
        "seq": entry.seq,
        "kind": kebab(entry.kind),
        "revision": entry.revision,
        "happened_at": full(entry.happened_at),
        "recorded_at": full(entry.recorded_at),
        "by": entry.by,
        "fields": full(fact.fields if isinstance(fact, Unknown) else fact),
    }


def row_fields(row: DossierRow) -> dict[str, Any]:
    return {
        "dossier_no": row.dossier_no,
        "applicant": row.applicant,
        "owner": row.owner,
        "procedure_code": row.procedure_code,
        "procedure_name": row.procedure_name,
        "status": row.status.value,
        "status_code": row.status.code,
        "received_at": full(row.received_at),
        "due_on": full(row.due_on),
    }


def finding_fields(finding: Finding) -> dict[str, Any]:
    language = words.language()
    return {
        "kind": finding.kind.value,
        "subject": finding.subject,
        "dossier_no": finding.dossier_no,
        "owner": finding.owner,
        "expected": full(finding.expected),
        "seen": full(finding.seen),
        **dict(finding.params),
        "message": words.finding_text(finding, language),
        "step": words.finding_step(finding, language),
    }
