"""The third card of intake: what they brought."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.dossier import ReturnBy
from desk_app.domain.fee_texts import single_fee
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.procedures import Channel, Procedure
from ui.models.papers import COUNTS, PapersModel
from ui.widgets.basics import Card, KeyButton, StepHeading, label, scaled
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.line import Line
from ui.widgets.more_panel import MorePanel
from ui.widgets.papers_table import PapersTable
from ui.widgets.post_line import PostLine
from ui.words import channel_text, return_text

EXTRA = "extra"
"""The place of a paper's name that was typed and not yet added."""
_CONDITION = re.compile(r"\b(nếu|khi|trường hợp|đối với)\b")
_ASIDE = re.compile(r"\([^)]*\)?|[:;.].*", re.DOTALL)
_LONGEST_CASE = 84
"""Letters of a case's name that fit beside the heading; the whole name is in the tool tip."""


class PapersCard(Card):
    """③ The checklist of the chosen case, how many sets, which way in and out; and, on its other
    side, what few dossiers need.
    """

    changed = Signal()
    left = Signal(str)

    def __init__(self, fee_names: Mapping[str, str]) -> None:
        super().__init__(spacing=4)
        self._fee_names = fee_names
        self.model = PapersModel()
        self.table = PapersTable(self.model)
        self._procedure: Procedure | None = None
        self.case = QComboBox()
        self.case.setProperty("role", "inline")
        self.case.setAccessibleName(self.tr("Case"))
        self.case.setToolTip("Alt 3")
        self.case.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.case.setMinimumContentsLength(10)
        self._tally = label("", "second")
        self._problem = label("", "error")
        self._problem.hide()
        heading = StepHeading(3, self.tr("Papers"))
        heading.row.addWidget(self.case, 1)
        heading.row.addStretch(0)
        heading.add(self._tally)
        self.more = MorePanel()
        self.open_more = KeyButton("", "Alt+G", self, "link")
        self.open_more.action.triggered.connect(self.turn)
        heading.row.addSpacing(6)
        heading.add(self.open_more)
        self.box.addWidget(heading)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_papers())
        self._pages.addWidget(self.more)
        self.box.addWidget(self._pages, 1)
        self.box.setContentsMargins(14, 10, 14, 8)
        self.case.hide()
        self.show_procedure(None)
        self.case.currentIndexChanged.connect(self._case_chosen)
        self.model.rows_changed.connect(self._count)
        self.more.changed.connect(self.changed)
        self.show_more(False)

    def _make_papers(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.table, 1)
        column.addWidget(self._problem)
        column.addLayout(self._make_options())
        self.post = PostLine()
        self.post.changed.connect(self.changed)
        self.post.left.connect(lambda: self.left.emit("return_address"))
        column.addWidget(self.post)
        return page

    @property
    def return_address(self) -> Field:
        return self.post.address

    def _show_post(self) -> None:
        self.post.setVisible(self.return_by.value == ReturnBy.POST.value)
        self.changed.emit()

    def _make_options(self) -> QHBoxLayout:
        self.extra = Line()
        self.extra.setProperty("role", "small")
        self.extra.set_hint(self.tr("Another paper, by name (Enter adds)"))
        self.extra.setAccessibleName(self.tr("Another paper, by name"))
        self.extra.returnPressed.connect(self._add_paper)
        self.extra.textEdited.connect(lambda _: self.changed.emit())
        self.sets = QLineEdit("1")
        self.sets.setProperty("role", "small")
        self.sets.setFixedWidth(scaled(36))
        self.sets.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sets.setAccessibleName(self.tr("Sets"))
        digits = QRegularExpression("[0-9]{0,3}")
        self.sets.setValidator(QRegularExpressionValidator(digits, self.sets))
        self.sets.textEdited.connect(lambda _: self.changed.emit())
        self.sets.returnPressed.connect(self.focusNextChild)
        self.return_by = Choice(
            self.tr("Result"), [(w.value, return_text(w)) for w in ReturnBy], "Alt R"
        )
        self.channel = Choice(
            self.tr("Came"), [(c.value, channel_text(c)) for c in Channel], "Alt K"
        )
        sets_label = label(self.tr("Sets:"), "second")
        sets_label.setBuddy(self.sets)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.extra, 1)
        row.addSpacing(8)
        row.addWidget(sets_label)
        row.addWidget(self.sets)
        row.addSpacing(4)
        row.addWidget(self.return_by)
        row.addWidget(self.channel)
        self.sets.editingFinished.connect(lambda: self.left.emit("sets"))
        self.return_by.changed.connect(self._show_post)
        self.channel.changed.connect(self.changed)
        return row

    # --- the other side: note, money, another agency -------------------------------------------

    @property
    def shows_more(self) -> bool:
        return self._pages.currentWidget() is self.more

    def show_more(self, is_shown: bool) -> None:
        """Turn the card to its other side, or back to the papers."""
        policy = QSizePolicy.Policy
        height = policy.Preferred if is_shown else policy.Ignored  # hidden, it takes no room
        self.more.setSizePolicy(policy.Preferred, height)
        self._pages.setCurrentIndex(int(is_shown))
        self._name_turn()

    def turn(self) -> None:
        """To the other side, and into it."""
        self.show_more(not self.shows_more)
        (self.more.note.editor if self.shows_more else self.table).setFocus()

    def reveal(self, widget: QWidget) -> None:
        """Turn to the side this widget is on, if it is on this card at all."""
        if self._pages.isAncestorOf(widget):
            self.show_more(self.more.isAncestorOf(widget))

    def _name_turn(self) -> None:
        entered = self.more.summary()
        if self.shows_more:
            caption = self.tr("Back to the papers")
        elif entered:
            caption = self.tr("More: {entered}").format(entered=entered)
        else:
            caption = self.tr("More: note, fees, other agency")
        self.open_more.set_caption(caption)

    def missing(self) -> tuple[tuple[str, bool], ...]:
        """Papers that are not there, and whether every such dossier needs them: one that names a
        condition may not be needed at all.
        """
        rows = (row for row in self.model.rows if not row.is_ticked and not row.is_note)
        heads = ((row.name, _ASIDE.sub("", row.name).casefold()) for row in rows)
        return tuple((name, not _CONDITION.search(head)) for name, head in heads)

    # --- the papers ----------------------------------------------------------------------------

    def show_procedure(self, procedure: Procedure | None) -> None:
        self._procedure = procedure
        self.case.blockSignals(True)
        self.case.clear()
        names = procedure.case_names() if procedure else ()
        for name in names:
            short = name if len(name) <= _LONGEST_CASE else f"{name[:_LONGEST_CASE]}…"
            self.case.addItem(self.tr("Case: {name}").format(name=short), name)
            self.case.setItemData(self.case.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        self.case.setVisible(bool(names))
        self.case.blockSignals(False)
        self.model.set_rows(())
        self._show_parts()
        fee = single_fee(procedure.fee_text, self._fee_names) if procedure else None
        self.more.offer(fee)
        self.table.set_hint(
            self.tr("The catalogue lists no papers: add them by name")
            if procedure
            else self.tr("The papers appear when a procedure is chosen")
        )

    @property
    def case_name(self) -> str:
        return str(self.case.currentData() or "")

    def choose_case(self, name: str) -> None:
        if (at := self.case.findData(name)) >= 0:
            self.case.setCurrentIndex(at)

    def _case_chosen(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        if self._procedure is not None:
            self.model.set_parts(self._procedure.parts(self.case_name))

    def _add_paper(self) -> None:
        name = " ".join(self.extra.text().split())
        if not name:
            self.focusNextChild()
            return
        self.extra.setText("")
        self.model.add(name)
        self.table.scrollToBottom()
        self.left.emit("parts")

    def _count(self) -> None:
        ticked, total = self.model.tally()
        text = self.tr("{ticked} / {total} papers").format(ticked=ticked, total=total)
        self._tally.setText(text if total else "")
        self.changed.emit()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """In reading order; the way to the other side comes last, most never need it."""
        papers = (self.case, self.table, self.extra, self.sets, self.return_by, self.channel)
        beyond = (self.return_address.editor, self.open_more)
        return (*papers, *beyond, *self.more.tab_stops())

    def set_count(self) -> int:
        """The sets as typed; 0, which is refused, when nothing is there."""
        return int(self.sets.text() or 0)

    def take(self, draft: IntakeDraft) -> None:
        """Counts, sets and ways of a draft; papers that are not on the list are added by name."""
        names = {row.name: at for at, row in enumerate(self.model.rows)}
        for part in draft.parts:
            if part.name not in names:
                self.model.add(part.name)
                names[part.name] = self.model.rowCount() - 1
            counts = (part.originals, part.certified_copies, part.photocopies)
            for column, count in zip(COUNTS, counts, strict=True):
                self.model.set_count(names[part.name], column, count)
        self.sets.setText(str(draft.sets))
        self.return_by.set_value(draft.return_by.value)
        self.channel.set_value(draft.channel.value)
        self.return_address.set_text(draft.return_address)
        self.post.setVisible(draft.return_by is ReturnBy.POST)
        self.extra.setText(next((t.text for t in draft.typed if t.place == EXTRA), ""))
        self.more.take(draft)
        self._name_turn()

    def set_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def clear(self) -> None:
        self.show_procedure(None)
        self.extra.setText("")
        self.post.clear()
        self.sets.setText("1")
        self.return_by.set_value(ReturnBy.COUNTER.value)
        self.channel.set_value(Channel.DIRECT.value)
        self.set_problem("")
        self.more.clear()
        self.show_more(False)
