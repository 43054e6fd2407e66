"""Taking over: a pile that is on its way, scanned again by whoever receives it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.handing import OUTSIDE, Comparison, OpenManifest, Pile, Stray, compare
from desk_app.domain.manifests import Manifest
from desk_app.domain.problems import Refused
from ui.dates import clock_text, day_text
from ui.models.rows import RowsColumn, Tag, tag_column
from ui.ports.handover import HandoverPort
from ui.theme.tokens import Tone
from ui.verdict import Verdict
from ui.widgets.basics import Card, KeyButton, add_key, in_tab_order, label, scaled, set_tag, tag
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import Field
from ui.widgets.give_panel import SIDE
from ui.widgets.progress_line import ProgressLine
from ui.widgets.rows_table import RowsTable


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder of the pile, or one scanned that does not belong to it, and how it stands."""

    dossier_no: str
    owner: str
    procedure_name: str
    state: Tag


class TakePanel(QWidget):
    """Emits `done` with the report of what was taken over, `said` as the other panel does.

    A pile that is not whole is taken over only when asked for twice: what is missing or does not
    belong is told before anything is stored.
    """

    done = Signal(object)
    said = Signal(str, str, bool)

    def __init__(self, port: HandoverPort) -> None:
        super().__init__()
        self._port = port
        self._pile: Pile | None = None
        self._scanned: list[str] = []
        self._strays: dict[str, Stray] = {}
        self._asked_about: Comparison | None = None
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show()

    def _make_parts(self) -> None:
        self.waiting = RowsTable(
            self._waiting_columns(),
            self.tr("Piles on their way"),
            lambda one: one.manifest_no,
            has_header=False,
        )
        self._waiting_count = label("", "second")
        self.lines = RowsTable(
            self._folder_columns(), self.tr("Folders of the pile"), lambda row: row.dossier_no
        )
        self._title = label("", "strong")
        self._under = label("", "second")
        self._progress = label("", "number")
        self._bar = ProgressLine()
        self._state = tag("")
        self.taken_by = Field(self.tr("Taken over by"), longest=200)
        self.taken_by.error_line = ErrorLine()
        self._asking = label("", "value")
        self._asking.setWordWrap(True)
        self._strip = Card("asking", margin=12, spacing=0)
        self._strip.box.setContentsMargins(12, 6, 12, 6)
        self._strip.box.addWidget(self._asking)
        self.take = KeyButton(self.tr("Take over"), "F9", self, "main")
        self.clear_it = KeyButton(self.tr("Scan anew"), "Esc", self, "quiet")

    def _waiting_columns(self) -> tuple[RowsColumn[OpenManifest], ...]:
        def to_whom(one: OpenManifest) -> str:
            return f"{one.to.name or self.tr('The desk')} · {one.handed_at:%d/%m %H:%M}"

        def still_open(one: OpenManifest) -> str:
            return f"{one.still_open} / {one.folders}"

        return RowsColumn("", to_whom), RowsColumn("", still_open, 70, is_right=True)

    def _folder_columns(self) -> tuple[RowsColumn[FolderRow], ...]:
        return (
            RowsColumn(self.tr("Dossier number"), lambda row: row.dossier_no, 200),
            RowsColumn(self.tr("Owner"), lambda row: row.owner, 210),
            RowsColumn(self.tr("Procedure"), lambda row: row.procedure_name),
            tag_column(self.tr("State"), lambda row: row.state, 186),
        )

    def _lay_out(self) -> None:
        piles = Card(spacing=4)
        piles.setFixedWidth(scaled(SIDE))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Piles on their way"), "heading"))
        head.addWidget(self._waiting_count)
        head.addStretch(1)
        piles.box.addLayout(head)
        piles.box.addWidget(
            label(self.tr("Scan the record, or choose it here and press Enter."), "small")
        )
        piles.box.addWidget(self.waiting, 1)
        sheet = Card(spacing=6)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._under)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(words, 1)
        top.addWidget(self.clear_it)
        top.addWidget(self._state)
        top.addWidget(self._progress)
        sheet.box.addLayout(top)
        sheet.box.addWidget(self._bar)
        sheet.box.addWidget(self.lines, 1)
        sheet.box.addWidget(self.taken_by)
        assert self.taken_by.error_line is not None
        sheet.box.addWidget(self.taken_by.error_line)
        sheet.box.addWidget(self._strip)
        sheet.box.addWidget(self.take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(piles)
        row.addWidget(sheet, 1)

    def _connect(self) -> None:
        self.waiting.picked.connect(lambda one: self.open(one.manifest_no))
        self.lines.removed.connect(lambda row: self.remove(row.dossier_no))
        self.taken_by.changed.connect(lambda: self.taken_by.set_problem(""))
        self.take.action.triggered.connect(self.take_over)
        self.clear_it.action.triggered.connect(self.clear)
        add_key(self, "Alt+1", self.waiting.setFocus)
        add_key(self, "Alt+2", self.lines.setFocus)
        in_tab_order(self.waiting, self.clear_it, self.lines, self.taken_by.line, self.take)

    # --- what is shown -------------------------------------------------------------------------

    @property
    def manifest(self) -> Manifest | None:
        """The whole pile that is open here."""
        return self._pile.manifest if self._pile else None

    @property
    def progress(self) -> str:
        return self._progress.text()

    @property
    def warning(self) -> str:
        """What is told before a pile that is not whole is taken over; "" when nothing is."""
        return self._asking.text() if self._strip.isVisible() else ""

    def begin(self) -> None:
        self.look_again()
        (self.lines if self._pile else self.waiting).setFocus()

    def look_again(self) -> None:
        piles = self._port.open_manifests()
        self.waiting.set_rows(piles)
        self._waiting_count.setText(str(len(piles)) if piles else self.tr("none"))
        if self._pile is not None:
            self._pile = self._port.pile(self._pile.manifest.manifest_no)
        self._show()

    def _told(self) -> Comparison:
        assert self._pile is not None
        return compare(self._pile.awaited, self._scanned)

    def _show(self) -> None:
        pile = self._pile
        for part in (self.take, self.taken_by, self._bar, self.clear_it, self.lines):
            part.setVisible(pile is not None)
        for button in (self.take, self.clear_it):
            button.action.setEnabled(pile is not None)
        self._progress.setVisible(pile is not None)
        if pile is None or self._told() != self._asked_about:
            self._withdraw_question()
        if pile is None:
            self._title.setText(self.tr("No pile is open"))
            self._under.setText(self.tr("Folders are scanned once a pile is open."))
            set_tag(self._state, "", Tone.NEUTRAL)
            self.lines.set_rows([])
            return
        self._show_pile(pile, self._told())

    def _withdraw_question(self) -> None:
        """What was asked about is no longer what would be done."""
        self._asking.setText("")
        self._strip.hide()
        self._asked_about = None

    def _show_pile(self, pile: Pile, told: Comparison) -> None:
        made, awaited = pile.manifest, len(pile.awaited.lines)
        self._title.setText(f"{made.manifest_no} · {made.to.name}")
        handed = self.tr("Handed over by {name}, {day} at {time}").format(
            name=made.handed_by,
            day=day_text(made.handed_at.date()),
            time=clock_text(made.handed_at),
        )
        self._under.setText(handed)
        self._progress.setText(f"{len(told.present)} / {awaited}")
        self._bar.show_progress(len(told.present), awaited)
        said = []
        if told.missing:
            said.append(self.tr("{count} to come").format(count=len(told.missing)))
        if told.extra:
            said.append(self.tr("{count} extra").format(count=len(told.extra)))
        tone = Tone.DANGER if told.extra else Tone.WARN if told.missing else Tone.DONE
        set_tag(self._state, " · ".join(said) or self.tr("complete"), tone)
        self.lines.set_rows(self._rows(pile, told))

    def _rows(self, pile: Pile, told: Comparison) -> list[FolderRow]:
        """What does not belong, then what is still to come, then what was scanned."""
        to_come = self.tr("to come"), Tone.WARN
        scanned = self.tr("scanned"), Tone.DONE
        before = self.tr("settled before"), Tone.NEUTRAL
        sent_on = self.tr("sent on since"), Tone.NEUTRAL
        parts: dict[Tag, list[FolderRow]] = {to_come: [], scanned: [], sent_on: [], before: []}
        for line in pile.manifest.lines:
            state = sent_on if line.dossier_no in pile.sent_on_nos else before
            if line.dossier_no in pile.open_nos:
                state = scanned if line.dossier_no in told.present else to_come
            row = FolderRow(line.dossier_no, line.owner_name, line.procedure_name, state)
            parts[state].append(row)
        extra = [self._extra(self._strays.get(no) or Stray(no)) for no in told.extra]
        return [*extra, *(row for part in parts.values() for row in part)]

    def _extra(self, one: Stray) -> FolderRow:
        """A folder that does not belong here: of which other pile it is, where that is known."""
        said = self.tr("not of this pile")
        if one.manifest_no:
            said = self.tr("of {number}").format(number=one.manifest_no)
        elif one.problem is not None:
            said = self.tr("unknown here")
        return FolderRow(one.dossier_no, one.owner, one.procedure_name, (said, Tone.DANGER))

    def _not_of_this(self, one: Stray) -> str:
        if one.manifest_no:
            said = self.tr("belongs to {number}, not to this pile. Put it aside.")
            return said.format(number=one.manifest_no)
        if one.problem is not None:
            why = self._port.problem_text(one.problem)
            return f"{self.tr('does not belong to this pile. Put it aside.')} {why}"
        return self.tr("does not belong to this pile. Put it aside.")

    # --- what is done --------------------------------------------------------------------------

    def open(self, manifest_no: str) -> Verdict:
        """A pile was scanned or chosen; what was scanned of another is forgotten."""
        try:
            pile = self._port.pile(manifest_no)
        except Refused as refused:
            self.said.emit("", self._port.problem_text(refused.problems[0]), True)
            return Verdict.WRONG
        self._pile = pile
        self._scanned.clear()
        to = pile.manifest.to
        self.taken_by.set_text(to.name if to.kind in OUTSIDE else "")
        self.taken_by.set_problem("")
        self._show()
        self.lines.setFocus()
        if pile.open_nos:
            return Verdict.GOOD
        self.said.emit(manifest_no, self.tr("was taken over completely."), False)
        return Verdict.KNOWN

    def add(self, dossier_no: str) -> Verdict:
        """A folder was scanned; a second time changes nothing."""
        if self._pile is None:
            self.said.emit("", self.tr("Open a pile first: scan its record."), True)
            return Verdict.WRONG
        verdict = Verdict.GOOD
        if dossier_no not in self._pile.open_nos:
            one = self._port.stray(dossier_no)
            dossier_no = one.dossier_no  # a former number is known too
            self._strays[dossier_no] = one
        if dossier_no in self._scanned:
            verdict = Verdict.KNOWN
            self.said.emit(dossier_no, self.tr("was scanned already."), False)
        else:
            self._scanned.append(dossier_no)
            self._show()
            if dossier_no in self._told().extra:
                verdict = Verdict.WRONG
                self.said.emit(dossier_no, self._not_of_this(self._strays[dossier_no]), True)
            else:
                self.said.emit(dossier_no, self.tr("scanned"), False)
        keys = [row.dossier_no for row in self.lines.rows]
        self.lines.choose(keys.index(dossier_no))
        return verdict

    def remove(self, dossier_no: str) -> None:
        """What was scanned by mistake is taken back."""
        if dossier_no in self._scanned:
            self._scanned.remove(dossier_no)
            self._show()

    def clear(self) -> None:
        self._scanned.clear()
        self._show()
        self.lines.setFocus()

    def take_over(self) -> None:
        if self._pile is None:
            return
        told = self._told()
        if told.present and not told.is_whole and told != self._asked_about:
            self._ask(told)
            return
        number = self._pile.manifest.manifest_no
        try:
            report = self._port.take_over(number, self._scanned, self.taken_by.text)
        except Refused as refused:
            self._show_refusal(refused)
            return
        self._scanned.clear()
        if not report.missing:
            self._pile = None
        self.look_again()
        self.done.emit(report)

    def _ask(self, told: Comparison) -> None:
        self._asked_about = told
        self._asking.setText(
            self.tr(
                "{missing} missing, {extra} not of this pile. F9 again takes over {present}; what "
                "is missing stays open, what does not belong stays where it is."
            ).format(missing=len(told.missing), extra=len(told.extra), present=len(told.present))
        )
        self._strip.show()

    def _show_refusal(self, refused: Refused) -> None:
        for problem in refused.problems:
            if problem.place == "taken_by":
                self.taken_by.set_problem(self._port.problem_text(problem))
                self.taken_by.line.setFocus()
                return
        self.said.emit("", self._port.problem_text(refused.problems[0]), True)
