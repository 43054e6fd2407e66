"""Handing over: to whom, which folders, and what still must go today."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.dossier import Holder, HolderKind
from desk_app.domain.handing import OUTSIDE, Folder, Owed, shelf_place
from desk_app.domain.problems import Refused
from ui.dates import day_text
from ui.models.rows import RowsColumn, Tag, tag_column
from ui.ports.handover import HandoverPort
from ui.theme.tokens import Tone
from ui.verdict import Verdict
from ui.widgets.basics import (
    Card,
    KeyButton,
    StepHeading,
    add_key,
    in_tab_order,
    label,
    scaled,
    set_tag,
    tag,
)
from ui.widgets.holder_card import HolderCard
from ui.widgets.rows_table import RowsTable

SIDE = 372


@dataclass(frozen=True, slots=True)
class PileRow:
    """A folder and which of the pile it is, from 1."""

    at: int
    folder: Folder


class GivePanel(QWidget):
    """Emits `done` with the pile that was handed over, `said` with a word, a sentence, and whether
    it is trouble. Its keys answer while it is shown.
    """

    done = Signal(object)
    said = Signal(str, str, bool)

    def __init__(self, port: HandoverPort) -> None:
        super().__init__()
        self._port = port
        self._nos: list[str] = []
        self._folders: tuple[Folder, ...] = ()
        self._owed: tuple[Owed, ...] = ()
        self.target = HolderCard()
        self._make_lists()
        self.give = KeyButton(self.tr("Hand over and print the record"), "F9", self, "main")
        self.clear_it = KeyButton(self.tr("Start anew"), "Esc", self, "quiet")
        self._lay_out()
        self._connect()

    # --- parts ---------------------------------------------------------------------------------

    def _make_lists(self) -> None:
        self.owed = RowsTable(
            self._owed_columns(),
            self.tr("Must still be handed over"),
            lambda one: one.dossier_no,
            has_header=False,
        )
        self._owed_count = tag("")
        self.pile = RowsTable(
            self._pile_columns(), self.tr("Scanned folders"), lambda row: row.folder.dossier_no
        )
        self._count = label("", "second")
        self._empty = label(
            self.tr("Scan the folders, in any order. A number may also be typed (F2)."), "second"
        )
        self._problem = label("", "error")
        self._problem.setWordWrap(True)

    def _owed_columns(self) -> tuple[RowsColumn[Owed], ...]:
        return RowsColumn("", lambda one: one.dossier_no, 186), tag_column("", self._by)

    def _pile_columns(self) -> tuple[RowsColumn[PileRow], ...]:
        return (
            RowsColumn(self.tr("No."), lambda row: str(row.at), 44),
            RowsColumn(self.tr("Dossier number"), lambda row: row.folder.dossier_no, 186),
            RowsColumn(self.tr("Owner"), lambda row: row.folder.owner, 190),
            RowsColumn(self.tr("Procedure"), lambda row: row.folder.procedure_name),
            RowsColumn(self.tr("Due"), lambda row: _due(row.folder), 98),
            tag_column(self.tr("State"), self._state, 136),
        )

    def _lay_out(self) -> None:
        waiting = Card(spacing=4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Must still be handed over"), "heading"))
        head.addWidget(self._owed_count)
        head.addStretch(1)
        waiting.box.addLayout(head)
        waiting.box.addWidget(self.owed, 1)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self.target)
        side.addWidget(waiting, 1)
        for card in (self.target, waiting):
            card.setFixedWidth(scaled(SIDE))
        sheet = Card(spacing=6)
        heading = StepHeading(2, self.tr("Folders"))
        heading.add(self._count)
        heading.row.addStretch(1)
        heading.add(self.clear_it)
        sheet.box.addWidget(heading)
        sheet.box.addWidget(self._empty)
        sheet.box.addWidget(self.pile, 1)
        sheet.box.addWidget(self._problem)
        sheet.box.addWidget(self.give)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(side)
        row.addWidget(sheet, 1)

    def _connect(self) -> None:
        self.target.changed.connect(self._check_pile)
        self.target.settled.connect(self.pile.setFocus)
        self.owed.picked.connect(lambda one: self.add(one.dossier_no))
        self.pile.removed.connect(lambda row: self.remove(row.folder.dossier_no))
        self.give.action.triggered.connect(self.hand_over)
        self.clear_it.action.triggered.connect(self.clear)
        add_key(self, "Alt+2", self.pile.setFocus)
        add_key(self, "Alt+3", self.owed.setFocus)
        target = self.target
        in_tab_order(target.kind.combo, target.name.line, target.used, target.note.line)
        in_tab_order(target.note.line, self.owed, self.clear_it, self.pile, self.give)

    # --- what is shown -------------------------------------------------------------------------

    def begin(self) -> None:
        self.look_again()
        to = self.target.holder
        named = to.name or to.kind not in OUTSIDE
        (self.pile if named else self.target.name.line).setFocus()

    def look_again(self) -> None:
        """What must go, who was named lately, and whether the pile may still go."""
        self.target.suggest(self._port.holders_used(), self._port.shelf_places())
        self._owed = tuple(self._port.owed())
        self._show_owed()
        self._check_pile()

    @property
    def nos(self) -> tuple[str, ...]:
        """The folders of the pile, as scanned."""
        return tuple(self._nos)

    @property
    def problem(self) -> str:
        return self._problem.text()

    def _show_owed(self) -> None:
        now = self._port.now()
        waiting = [one for one in self._owed if one.dossier_no not in self._nos]
        self.owed.set_rows(waiting)
        late = sum(1 for one in waiting if one.hand_over.is_late(now))
        said = str(len(waiting))
        if late:
            said = self.tr("{count}, {late} late").format(count=len(waiting), late=late)
        set_tag(self._owed_count, said, Tone.DANGER if late else Tone.NEUTRAL)

    def _by(self, one: Owed) -> Tag:
        """Until when, in words: the colour only repeats it."""
        now, due, day = self._port.now(), one.hand_over, f"{one.hand_over.by:%d/%m}"
        if due.is_late(now):
            return self.tr("late, was due {day}").format(day=day), Tone.DANGER
        if due.by.date() == now.date():
            said = self.tr("this morning") if due.is_at_opening else self.tr("today")
            return said, Tone.WARN
        by = self.tr("early on {day}") if due.is_at_opening else self.tr("by {day}")
        return by.format(day=day), Tone.NEUTRAL

    def _check_pile(self) -> None:
        """Ask of every folder whether it may still go to whoever is named."""
        self.give.set_caption(self._what_it_does())
        asked = self._nos
        self._folders = tuple(self._port.folders(asked, self.target.holder)) if asked else ()
        self._show_pile()

    def _what_it_does(self) -> str:
        """Only what leaves the desk is signed for: the desk's own places want no record."""
        return {
            HolderKind.SHELF: self.tr("Put on the result shelf"),
            HolderKind.DESK: self.tr("Take back to the desk"),
        }.get(self.target.holder.kind, self.tr("Hand over and print the record"))

    def _show_pile(self) -> None:
        self.pile.set_rows([PileRow(at, one) for at, one in enumerate(self._folders, 1)])
        self._count.setText(self.tr("{count} folders").format(count=len(self._folders)))
        self._count.setVisible(bool(self._folders))
        self._empty.setVisible(not self._folders)
        wrong = [one.problem for one in self._folders if one.problem]
        said = ""
        if wrong:
            head = self.tr("{count} cannot go; Delete takes a line away.").format(count=len(wrong))
            said = f"{head} {self._port.problem_text(wrong[0])}"
        self._problem.setText(said)

    def _state(self, row: PileRow) -> Tag:
        problem = row.folder.problem
        if problem is None:
            return self.tr("may go"), Tone.DONE
        words = {
            "unknown_dossier": self.tr("unknown"),
            "not_for_hand_over": self.tr("not to be sent"),
            "on_its_way": self.tr("on its way"),
            "already_there": self.tr("there already"),
            "shelf_without_result": self.tr("no result yet"),
        }
        return words.get(problem.code, self.tr("cannot go")), Tone.DANGER

    # --- what is done --------------------------------------------------------------------------

    def add(self, dossier_no: str) -> Verdict:
        """A folder was scanned, or taken from the list; a second time changes nothing."""
        (folder,) = self._port.folders([dossier_no], self.target.holder)
        number = folder.dossier_no  # a former number is known too
        if number in self._nos:
            self.pile.choose(self._nos.index(number))
            self.said.emit(number, self.tr("is in the pile already."), False)
            return Verdict.KNOWN
        self._nos.append(number)
        self._folders = (*self._folders, folder)
        self._show_pile()
        self._show_owed()
        self.pile.choose(len(self._nos) - 1)
        if folder.problem is not None:
            self.said.emit("", self._port.problem_text(folder.problem), True)
            return Verdict.WRONG
        self.said.emit(folder.dossier_no, folder.owner, False)
        return Verdict.GOOD

    def take_place(self, text: str) -> Verdict | None:
        """The label of a place on the shelf was scanned; None when the text is none."""
        place = shelf_place(text, self._port.shelf_places())
        if place is None:
            return None
        self.target.set_holder(Holder(HolderKind.SHELF, place))
        self.pile.setFocus()
        self.said.emit(place, self.tr("is where the scanned folders go."), False)
        return Verdict.GOOD

    def remove(self, dossier_no: str) -> None:
        self._nos.remove(dossier_no)
        self._folders = tuple(one for one in self._folders if one.dossier_no != dossier_no)
        self._show_pile()
        self._show_owed()

    def resume(self, nos: tuple[str, ...]) -> None:
        """Take up a pile that was being put together."""
        self._nos[:] = nos
        self.look_again()

    def clear(self) -> None:
        self._nos.clear()
        self.target.note.set_text("")
        self.target.say("")
        self.look_again()
        self.pile.setFocus()

    def hand_over(self) -> None:
        try:
            made = self._port.hand_over(self._nos, self.target.holder, self.target.note.text)
        except Refused as refused:
            self._show_refusal(refused)
            return
        self.clear()
        self.done.emit(made)

    def _show_refusal(self, refused: Refused) -> None:
        self._check_pile()
        for problem in refused.problems:
            if problem.place.startswith("to"):
                self.target.say(self._port.problem_text(problem))
                return
        if not self._nos:
            self.said.emit("", self.tr("No folder was scanned yet."), True)
            return
        self.pile.choose(next((at for at, one in enumerate(self._folders) if one.problem), 0))
        self.pile.setFocus()
        self.said.emit("", self._port.problem_text(refused.problems[0]), True)


def _due(folder: Folder) -> str:
    return day_text(folder.due_on) if folder.due_on else ""
