"""Procedures of the catalogue as rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.actions import ProcedureHit
from ui.models.rows import RowsColumn, Tag, tag_column
from ui.theme.tokens import Tone

translate = QCoreApplication.translate


def procedure_columns() -> tuple[RowsColumn[ProcedureHit], ...]:
    return (
        RowsColumn(translate("Catalogue", "Code"), lambda hit: hit.code, 84),
        RowsColumn(translate("Catalogue", "Procedure"), lambda hit: hit.name),
        RowsColumn(translate("Catalogue", "Sector"), lambda hit: hit.sector, 112),
        tag_column(translate("Catalogue", "Note"), _note, 126),
    )


def _note(hit: ProcedureHit) -> Tag:
    if hit.is_limit_known:
        return "", Tone.NEUTRAL
    return translate("Catalogue", "limit not known"), Tone.WARN
