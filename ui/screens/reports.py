"""F11: the desk's own figures by sector, of a day or a span; the same table as a spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from desk_app.domain.moments import parse_day
from desk_app.domain.problems import Refused
from desk_app.reports.sectors import Figures, SectorReport
from ui.background import Background
from ui.dates import clock_text, day_text
from ui.models.rows import RowsColumn
from ui.models.spans import Span, days_of
from ui.ports.reports import ReportsPort
from ui.prints import Sheet
from ui.screen import Screen
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, add_key, in_tab_order, label, scaled
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import Field, SelectField
from ui.widgets.rows_table import RowsTable
from ui.widgets.sector_chart import SectorChart

_SIDE = 286
_SHOWN = (
    "received",
    "direct",
    "online",
    "post",
    "returned",
    "early",
    "on_time",
    "overdue",
    "open",
    "open_overdue",
)
_LATE = ("overdue", "open_overdue")
BOOK = "register_pages"
"""The register book among the forms that have a printer."""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """The figures of a sector, or of all of them."""

    name: str
    figures: Figures
    tone: Tone = Tone.NEUTRAL


class ReportsScreen(Screen):
    """The figures come aside; `shown` says that they have."""

    shown = Signal()

    def __init__(self, port: ReportsPort, background: Background) -> None:
        super().__init__()
        self._port = port
        self._background = background
        self._report: SectorReport | None = None
        self._wanted: tuple[date, date] | None = None
        self._make_fields()
        self._make_figures()
        self._lay_out()
        self._connect()

    # --- parts ---------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        spans = (
            (Span.TODAY.value, self.tr("Today")),
            (Span.YESTERDAY.value, self.tr("Yesterday")),
            (Span.WEEK.value, self.tr("This week")),
            (Span.MONTH.value, self.tr("This month")),
            (Span.QUARTER.value, self.tr("This quarter")),
            (Span.YEAR.value, self.tr("This year")),
            (Span.CHOSEN.value, self.tr("Days of one's choice")),
        )
        self.span = SelectField(self.tr("Span"), spans)
        self.first = Field(self.tr("First day"), longest=10)
        self.last = Field(self.tr("Last day"), longest=10)
        self._errors = ErrorLine()
        for field in (self.first, self.last):
            field.error_line = self._errors
            field.setFixedWidth(scaled(132))
        self.span.setFixedWidth(scaled(220))

    def _make_figures(self) -> None:
        titles = (
            self.tr("Received"),
            self.tr("Counter"),
            self.tr("Online"),
            self.tr("Post"),
            self.tr("Returned"),
            self.tr("Early"),
            self.tr("On time"),
            self.tr("Overdue"),
            self.tr("Open"),
            self.tr("Open, late"),
        )
        widths = (76, 74, 82, 80, 62, 80, 78, 70, 84, 70)
        name: RowsColumn[ReportRow] = RowsColumn(
            self.tr("Sector"), lambda row: row.name, tag=lambda row: row.tone
        )
        counts = [
            _count_column(of, title, width)
            for of, title, width in zip(_SHOWN, titles, widths, strict=True)
        ]
        self.table = RowsTable((name, *counts), self.tr("Figures by sector"), lambda row: row.name)
        self.chart = SectorChart()
        self._counted = label("", "small")
        self._share = label("", "number")
        self._share_under = label("", "small")
        self._empty = label(self.tr("Nothing happened in these days."), "second")
        self.export = KeyButton(self.tr("Save as Excel workbook"), "F9", self, "main")
        self.book = KeyButton(self.tr("Print the register book"), "Ctrl+P", self)
        self.preview = KeyButton(self.tr("Preview of the book"), "Ctrl+Shift+P", self, "quiet")

    def _lay_out(self) -> None:
        asked = Card(spacing=2)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in (self.span, self.first, self.last):
            row.addWidget(field)
        row.addStretch(1)
        asked.box.addLayout(row)
        asked.box.addWidget(self._errors)
        sheet = Card(spacing=6)
        sheet.box.addWidget(label(self.tr("Figures by sector"), "heading"))
        sheet.box.addWidget(self._empty)
        sheet.box.addWidget(self.table, 1)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(asked)
        left.addWidget(sheet, 1)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addLayout(left, 1)
        body.addWidget(self._side())
        page = self.lay_page(label(self.tr("Reports"), "title"), right=(self._counted,))
        page.addLayout(body, 1)

    def _side(self) -> Card:
        side = Card(spacing=6)
        side.setFixedWidth(scaled(_SIDE))
        side.box.addWidget(label(self.tr("Done early or on time"), "label"))
        side.box.addWidget(self._share)
        side.box.addWidget(self._share_under)
        side.box.addWidget(label(self.tr("Received by sector"), "heading"))
        side.box.addWidget(self.chart, 1)
        side.box.addWidget(self.preview)
        side.box.addWidget(self.book)
        side.box.addWidget(self.export)
        return side

    def _connect(self) -> None:
        self.span.changed.connect(self._span_chosen)
        for field in (self.first, self.last):
            field.changed.connect(self._day_typed)
        self.export.action.triggered.connect(self.ask_where)
        self.book.action.triggered.connect(lambda: self._book_to(self.print_asked))
        self.preview.action.triggered.connect(lambda: self._book_to(self.preview_asked))
        add_key(self, "Alt+1", self.span.combo.setFocus)
        add_key(self, "Alt+2", self.table.setFocus)
        in_tab_order(self.span.combo, self.first.line, self.last.line, self.table)
        in_tab_order(self.table, self.preview, self.book, self.export)

    # --- what is shown -------------------------------------------------------------------------

    @property
    def report(self) -> SectorReport | None:
        return self._report

    def begin(self) -> None:
        if self.span.value != Span.CHOSEN:
            self._span_chosen()
        else:
            self.look_again()
        self.span.combo.setFocus()

    def look_again(self) -> None:
        """Count anew, aside; while the days are not whole there is nothing to count."""
        self._wanted = days = self._days()
        if days is None:
            self._show_nothing()
            return
        first, last = days
        self._counted.setText(self.tr("Counting…"))
        self._background.run(
            self,
            lambda: self._port.report(first, last),
            lambda report: self._show(report) if days == self._wanted else None,
            self._failed,
            lane="reports",
        )

    def _show(self, report: SectorReport) -> None:
        self._report = report
        counted = self.tr("{first} to {last}, counted at {time}").format(
            first=day_text(report.first),
            last=day_text(report.last),
            time=clock_text(self._port.now()),
        )
        self._counted.setText(counted)
        rows = [ReportRow(row.sector or "–", row.figures) for row in report.rows]
        if rows:
            rows.append(ReportRow(self.tr("Total"), report.total, Tone.ACCENT))
        self.table.set_rows(rows)
        self._empty.setVisible(not rows)
        bars = [(row.sector or "–", row.figures.received) for row in report.rows]
        self.chart.show_bars(bars, self.tr("Others"))
        self._show_share(report.total)
        self._let_save(True)
        self.shown.emit()

    def _show_nothing(self) -> None:
        """No figures stand beside days that are not days."""
        self._report = None
        self._counted.setText("")
        self.table.set_rows([])
        self.chart.show_bars([], "")
        self._share.setText("–")
        self._share_under.setText("")

    def _show_share(self, total: Figures) -> None:
        done = total.done
        share = f"{round(100 * (done - total.overdue) / done)} %" if done else "–"
        self._share.setText(share)
        self._share_under.setText(
            self.tr("{count} of {done} finished").format(count=done - total.overdue, done=done)
        )

    def _failed(self, error: Exception) -> None:
        self._counted.setText("")
        self._let_save(False)
        if not isinstance(error, Refused):
            self.notice.tell("", str(error), is_trouble=True)
            return
        for problem in error.problems:
            field = self.last if problem.place == "last" else self.first
            field.set_problem(self._port.problem_text(problem))

    def _let_save(self, may: bool) -> None:
        for key in (self.export, self.book, self.preview):
            key.action.setEnabled(may)

    # --- the days ------------------------------------------------------------------------------

    def _span_chosen(self) -> None:
        span = Span(self.span.value)
        if span is Span.CHOSEN:
            self.first.line.setFocus()
            self.first.line.selectAll()
            return
        first, last = days_of(span, self._port.now().date())
        self.first.set_text(day_text(first))
        self.last.set_text(day_text(last))
        self.look_again()

    def _day_typed(self) -> None:
        self.span.set_value(Span.CHOSEN.value)
        self.look_again()

    def _days(self) -> tuple[date, date] | None:
        """Both days, or None with what is wrong under the field."""
        found = []
        for field in (self.first, self.last):
            try:
                found.append(parse_day(field.text))
            except ValueError:
                field.set_problem(self.tr("Day/month/year, as 05/11/2026"))
            else:
                field.set_problem("")
        if len(found) == 2:
            return found[0], found[1]
        self._let_save(False)
        return None

    # --- the register book ---------------------------------------------------------------------

    def _book_to(self, asked: SignalInstance) -> None:
        """The book of the days that are shown (form 07), to the printer or to be looked at."""
        report = self._report
        if report is None:
            return
        first, last, register = report.first, report.last, self._port.register
        name = self.tr("Register {first} to {last}").format(
            first=f"{first:%d-%m-%Y}", last=f"{last:%d-%m-%Y}"
        )
        asked.emit(Sheet(BOOK, name, lambda _: register(first, last)))

    # --- the workbook --------------------------------------------------------------------------

    def ask_where(self) -> None:
        """Ask for a file; it is written aside."""
        report = self._report
        if report is None:
            return
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog = QFileDialog(self, self.tr("Save as Excel workbook"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel workbook (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        name = self.tr("Figures {first} to {last}").format(
            first=f"{report.first:%d-%m-%Y}", last=f"{report.last:%d-%m-%Y}"
        )
        dialog.selectFile(f"{name}.xlsx")
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Write what is shown to a file."""
        report = self._report
        if report is not None:
            self._background.run(
                self,
                lambda: self._port.save(report, path),
                lambda _: self.notice.tell(self.tr("Saved"), str(path)),
                lambda error: self.notice.tell("", str(error), is_trouble=True),
            )


def _count_column(of: str, title: str, width: int) -> RowsColumn[ReportRow]:
    """One count of the figures; what is late presses."""

    def count(row: ReportRow) -> int:
        return int(getattr(row.figures, of))

    def tone(row: ReportRow) -> Tone:
        return Tone.DANGER if of in _LATE and count(row) else row.tone

    return RowsColumn(title, lambda row: str(count(row)), width, is_right=True, tag=tone)
