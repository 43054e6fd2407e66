"""To whom folders go: what kind of holder, its name, and those named before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desk_app.domain.dossier import Holder, HolderKind
from ui.models.rows import RowsColumn, Tag, tag_column
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, StepHeading, add_key, label, scaled
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import Field, SelectField
from ui.widgets.flat_table import ROW_HEIGHT
from ui.widgets.rows_table import RowsTable

_SUGGESTED = 4


class HolderCard(Card):
    """`changed` while it is filled in, `settled` when one of those named before was taken."""

    changed = Signal()
    settled = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=4)
        kinds = (
            (HolderKind.OFFICER.value, self.tr("Case officer")),
            (HolderKind.AGENCY.value, self.tr("Another agency")),
            (HolderKind.CENTER.value, self.tr("The centre")),
            (HolderKind.DESK.value, self.tr("Back to the desk")),
            (HolderKind.SHELF.value, self.tr("Result shelf")),
        )
        self.kind = SelectField(self.tr("Goes to"), kinds)
        self.name = Field("", longest=200)
        self.note = Field(self.tr("Note on the record"), longest=2000)
        self.name.error_line = ErrorLine()
        columns: tuple[RowsColumn[Holder], ...] = (
            RowsColumn("", lambda to: to.name),
            tag_column("", self._kind_tag, 118),
        )
        self.used = RowsTable(columns, self.tr("Handed to lately"), has_header=False)
        self.used.setFixedHeight(scaled(ROW_HEIGHT) * _SUGGESTED + 2)
        self._used_title = label(self.tr("Handed to lately"), "label")
        self._lately: tuple[Holder, ...] = ()
        self._places: tuple[str, ...] = ()
        self.box.addWidget(StepHeading(1, self.tr("To whom")))
        for part in (self.kind, self.name, self.name.error_line, self._used_title, self.used):
            self.box.addWidget(part)
        self.box.addWidget(self.note)
        self.kind.changed.connect(self._kind_chosen)
        self.name.changed.connect(self._typed)
        self.used.picked.connect(self._take)
        add_key(self, "Alt+1", self.kind.combo.setFocus)
        self._name_it()

    @property
    def holder(self) -> Holder:
        return Holder(HolderKind(self.kind.value), self.name.text)

    def set_holder(self, to: Holder) -> None:
        self.kind.set_value(to.kind.value)
        self.name.set_text(to.name)
        self._name_it()
        self._typed()

    def suggest(self, used: Sequence[Holder], places: Sequence[str]) -> None:
        """Those named before, the most frequent first; for the shelf its `places`, all of them."""
        self._lately, self._places = tuple(used), tuple(places)
        self._show_suggested()

    def _show_suggested(self) -> None:
        if self.holder.kind is HolderKind.SHELF and self._places:
            named = [Holder(HolderKind.SHELF, place) for place in self._places]
            self._used_title.setText(self.tr("Places of the shelf"))
        else:
            named = [to for to in self._lately if to.name][:_SUGGESTED]
            self._used_title.setText(self.tr("Handed to lately"))
        self.used.set_rows(named)
        self.used.setVisible(bool(named))
        self._used_title.setVisible(bool(named))

    def _kind_tag(self, to: Holder) -> Tag:
        words = {
            HolderKind.OFFICER: self.tr("Officer"),
            HolderKind.AGENCY: self.tr("Agency"),
            HolderKind.CENTER: self.tr("Centre"),
            HolderKind.DESK: self.tr("Desk"),
            HolderKind.SHELF: self.tr("Shelf"),
        }
        return words.get(to.kind, ""), Tone.NEUTRAL

    def say(self, text: str) -> None:
        """What is wrong with the name; the focus goes there."""
        self.name.set_problem(text)
        if text:
            self.name.line.setFocus()

    def _name_it(self) -> None:
        titles = {
            HolderKind.OFFICER: self.tr("Officer's name"),
            HolderKind.AGENCY: self.tr("Agency"),
            HolderKind.CENTER: self.tr("Who receives at the centre"),
            HolderKind.DESK: self.tr("Place at the desk (may stay empty)"),
            HolderKind.SHELF: self.tr("Shelf and compartment"),
        }
        self.name.set_title(titles[HolderKind(self.kind.value)])
        self._show_suggested()

    def _kind_chosen(self) -> None:
        self.name.set_text("")
        self._name_it()
        self._typed()
        self.name.line.setFocus()

    def _typed(self) -> None:
        self.name.set_problem("")
        self.changed.emit()

    def _take(self, to: Holder) -> None:
        self.set_holder(to)
        self.settled.emit()
