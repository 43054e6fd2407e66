"""Texts of the forms in the unit's own words, the shipped ones beside."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.problems import Refused
from desk_app.domain.search import fold
from ui.models.rows import RowsColumn, Tag, tag_column
from ui.ports.wording import FormText, WordingPort
from ui.settings_pages.page import SettingsPage
from ui.theme.tokens import Tone
from ui.trouble import Trouble
from ui.widgets.basics import KeyButton, label, scaled
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import TextField
from ui.widgets.rows_table import RowsTable

_AREA = 74


class WordingPage(SettingsPage):
    can_save = True

    def __init__(self, port: WordingPort) -> None:
        super().__init__(
            self.tr("Wording of the forms"),
            self.tr(
                "Texts of the forms in this unit's own words. Titles, form numbers and signatures "
                "that the circulars give stay as they are. Papers already printed stay as they are."
            ),
        )
        self._port = port
        self.line = QLineEdit()
        self.line.setMaxLength(100)
        self.line.setAccessibleName(self.tr("Find a text"))
        self.line.setPlaceholderText(self.tr("Words of the text, with or without accents"))
        self._count = label("", "second")
        self.table: RowsTable[FormText] = RowsTable(
            (
                RowsColumn(self.tr("Text"), lambda one: one.shown.strip()),
                tag_column(self.tr("Changed"), self._tag, 118),
            ),
            self.tr("Texts of the forms"),
            lambda one: one.key,
        )
        self.shipped = TextField(self.tr("As shipped"))
        self.shipped.area.setReadOnly(True)
        self.own = TextField(self.tr("This unit's words"))
        self._errors = ErrorLine()
        self.own.error_line = self._errors
        self._kept = label("", "second")
        self.reset = KeyButton(self.tr("As shipped again"), "Ctrl+R", self)
        self._lay_out()
        self.line.textEdited.connect(lambda _: self._show_rows())
        self.line.returnPressed.connect(self.table.setFocus)
        self.table.moved.connect(self._show)
        self.table.opened.connect(lambda _: self.own.area.setFocus())
        self.reset.action.triggered.connect(self._reset)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.line, 1)
        top.addWidget(self._count)
        texts = QHBoxLayout()
        texts.setSpacing(12)
        for field in (self.shipped, self.own):
            field.area.setFixedHeight(scaled(_AREA))
            texts.addWidget(field, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        self._kept.setWordWrap(True)
        foot.addWidget(self._kept, 1)
        foot.addWidget(self.reset)
        under = QVBoxLayout()
        under.setSpacing(4)
        under.addLayout(texts)
        under.addWidget(self._errors)
        under.addLayout(foot)
        self.box.addLayout(top)
        self.box.addWidget(self.table, 1)
        self.box.addLayout(under)

    def _tag(self, one: FormText) -> Tag:
        return (self.tr("own words"), Tone.ACCENT) if one.own else ("", Tone.NEUTRAL)

    # --- what is shown -------------------------------------------------------------------------

    def begin(self) -> None:
        self._show_rows()

    def first(self) -> QWidget | None:
        return self.line

    def _show_rows(self) -> None:
        """Every text in which all the words occur; the one that was chosen stays chosen."""
        words = fold(self.line.text()).split()
        texts = self._port.texts()
        found = [one for one in texts if all(w in fold(f"{one.shipped} {one.own}") for w in words)]
        self.table.set_rows(found)
        own = sum(1 for one in texts if one.own)
        said = self.tr("{count} texts, {own} in own words")
        self._count.setText(said.format(count=len(found), own=own))
        self._show()

    def _show(self) -> None:
        here = self.table.current
        self.own.set_problem("")
        self.shipped.set_text(here.shipped.strip() if here else "")
        self.own.set_text(here.shown.strip() if here else "")
        self.own.area.setEnabled(here is not None)
        places = ", ".join(f"{{{name}}}" for name in here.places) if here else ""
        said = self.tr("Keep {places}: values are printed there.").format(places=places)
        self._kept.setText(said if places else "")
        may_reset = bool(here and here.own)
        self.reset.setEnabled(may_reset)
        self.reset.action.setEnabled(may_reset)

    # --- what is changed -----------------------------------------------------------------------

    def save(self) -> None:
        here = self.table.current
        if here is None or self.own.text == here.shown.strip():
            self.told.emit(self.tr("Nothing was changed."), False)
            return
        self.own.set_problem("")
        try:
            self._port.put(here.key, self.own.text)
        except Refused as refused:
            said = " ".join(self._port.problem_text(one) for one in refused.problems)
            self.own.set_problem(said)
            self.own.area.setFocus()
            self.told.emit(self.tr("Not stored."), True)
            return
        except Trouble as trouble:
            self.told.emit(str(trouble), True)
            return
        self._done(self.tr("Stored. New papers say it from now on."))

    def _reset(self) -> None:
        here = self.table.current
        if here is None or not here.own:
            return
        try:
            self._port.reset(here.key)
        except Trouble as trouble:
            self.told.emit(str(trouble), True)
            return
        self._done(self.tr("The text is as shipped again."))

    def _done(self, said: str) -> None:
        self._show_rows()
        self.changed.emit("unit")
        self.told.emit(said, False)
