"""Printers: which form goes where, and a test page that is scanned back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.background import Background
from ui.models.routes import RouteRow, route_columns
from ui.paper.printer import Order, Printer
from ui.ports.printers import PrintersPort
from ui.printers import state_text, tray_text
from ui.routes import Route
from ui.theme.tokens import Tone
from ui.widgets.basics import KeyButton, label, set_tag, tag
from ui.widgets.field import SelectField
from ui.widgets.rows_table import RowsTable
from ui.words import paper_text

_MOST_COPIES = 9


class PrintersForm(QWidget):
    """What is chosen is kept at once. `take_scan` is told what is scanned meanwhile."""

    told = Signal(str, bool)
    changed = Signal()

    def __init__(self, port: PrintersPort, background: Background) -> None:
        super().__init__()
        self._port = port
        self._background = background
        self._printers: tuple[Printer, ...] = ()
        self._awaited = ""
        self.table = RowsTable(route_columns(), self.tr("Forms and printers"))
        self.printer = SelectField(self.tr("Printer"), ())
        self.paper = SelectField(self.tr("Paper"), ())
        self.tray = SelectField(self.tr("Tray"), ())
        self.copies = SelectField(
            self.tr("Copies"), [(str(n), str(n)) for n in range(1, _MOST_COPIES + 1)]
        )
        self.for_all = KeyButton(self.tr("This printer for every form"), "Alt+M", self)
        self.trial = KeyButton(self.tr("Print a test page"), "Ctrl+T", self)
        self._state = tag("")
        self._scanned = tag("")
        self._scanned.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(12)
        choice.addWidget(self.printer, 3)
        choice.addWidget(self.paper, 1)
        choice.addWidget(self.tray, 2)
        choice.addWidget(self.copies, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._state)
        row.addStretch(1)
        row.addWidget(self.for_all)
        trial = QHBoxLayout()
        trial.setSpacing(10)
        trial.addWidget(self.trial)
        about = label(
            self.tr("Scan the bars of the printed page: printer and scanner are proved together."),
            "second",
        )
        about.setWordWrap(True)
        trial.addWidget(about, 1)
        trial.addWidget(self._scanned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.table, 1)
        column.addLayout(choice)
        column.addLayout(row)
        column.addLayout(trial)

    def _connect(self) -> None:
        self.table.moved.connect(self._show_choice)
        self.table.opened.connect(lambda _: self.printer.editor.setFocus())
        self.printer.changed.connect(self._printer_chosen)
        for field in (self.paper, self.tray, self.copies):
            field.changed.connect(self._keep)
        self.for_all.action.triggered.connect(self._keep_for_all)
        self.trial.action.triggered.connect(self._print_trial)

    # --- what is there -------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the routes now, the machine's printers once they have answered."""
        self._show_rows()
        self._background.run(self, self._port.printers, self._found, lane="printers")

    def _found(self, printers: tuple[Printer, ...]) -> None:
        self._printers = printers
        self._show_choice()

    def _show_rows(self) -> None:
        routes, forms = self._port.routes, self._port.forms
        self.table.set_rows(
            [RouteRow(form, routes.of(form), papers[0]) for form, papers in forms.items()]
        )
        self._show_choice()

    @property
    def form(self) -> str:
        """The form whose route is shown."""
        return self.table.rows[max(self.table.row, 0)].form

    def _show_choice(self) -> None:
        if not self.table.rows:
            return
        route = self._port.routes.of(self.form)
        names = [printer.name for printer in self._printers]
        if route.printer and route.printer not in names:
            names.append(route.printer)
        _fill(self.printer, [("", self.tr("PDF file")), *((n, n) for n in names)], route.printer)
        papers = self._port.forms[self.form]
        _fill(self.paper, [(p, paper_text(p)) for p in papers], route.paper or papers[0])
        chosen = self._chosen_printer()
        trays = [(t.key, tray_text(t)) for t in chosen.trays] if chosen else []
        own = ("", self.tr("as the printer chooses"))
        _fill(self.tray, [own, *trays], route.tray)
        self.copies.set_value(str(route.copies))
        self._show_state(route, chosen)

    def _chosen_printer(self) -> Printer | None:
        name = self.printer.value
        return next((one for one in self._printers if one.name == name), None)

    def _show_state(self, route: Route, chosen: Printer | None) -> None:
        if not route.printer:
            text, tone = self.tr("pages are written as PDF files"), Tone.NEUTRAL
        elif chosen is None:
            text, tone = self.tr("not on this machine now"), Tone.WARN
        else:
            text = state_text(chosen.state)
            tone = Tone.DONE if chosen.is_ready else Tone.DANGER
        set_tag(self._state, text, tone)

    @property
    def state(self) -> str:
        return self._state.text()

    # --- what is chosen ------------------------------------------------------------------------

    def _printer_chosen(self) -> None:
        self.tray.set_value("")
        self._keep()

    def _route(self) -> Route:
        return Route(
            self.printer.value, self.tray.value, self.paper.value, int(self.copies.value or 1)
        )

    def _keep(self) -> None:
        self._port.routes.put(self.form, self._route())
        self._show_rows()
        self.changed.emit()

    def _keep_for_all(self) -> None:
        """Every form keeps its paper and copies; labels and sheets have no printer in common."""
        chosen, routes = self._route(), self._port.routes
        for form in self._port.forms:
            if routes.is_apart(form) is not routes.is_apart(self.form):
                continue
            before = routes.of(form)
            routes.put(form, Route(chosen.printer, chosen.tray, before.paper, before.copies))
        self._show_rows()
        self.changed.emit()
        self.told.emit(self.tr("Every form goes to this printer."), False)

    # --- the test page -------------------------------------------------------------------------

    @property
    def awaited(self) -> str:
        """The text that is to be scanned off the test page; "" when none is out."""
        return self._awaited

    def _print_trial(self) -> None:
        text, route = self._port.new_text(), self._route()
        order = Order(route.printer, route.tray)
        paper = route.paper or self._port.forms[self.form][0]
        self._awaited = text
        set_tag(self._scanned, self.tr("to be scanned: {text}").format(text=text), Tone.WARN)
        self._background.run(
            self,
            lambda: self._port.print_trial(order, paper, text),
            lambda where: self.told.emit(self.tr("Printing: {where}").format(where=where), False),
            self._trial_failed,
            lane="trial",
        )

    def _trial_failed(self, error: Exception) -> None:
        self._awaited = ""
        set_tag(self._scanned, "", Tone.NEUTRAL)
        self.told.emit(self.tr("The test page was not printed: {why}").format(why=error), True)

    def take_scan(self, text: str) -> bool:
        """True when it was the test page that was scanned."""
        if not self._awaited or text.strip().upper() != self._awaited.upper():
            return False
        self._awaited = ""
        set_tag(self._scanned, self.tr("scanned: printer and scanner work"), Tone.DONE)
        return True

    @property
    def scanned_text(self) -> str:
        return self._scanned.text()

    def tab_stops(self) -> tuple[QWidget, ...]:
        fields = (self.printer, self.paper, self.tray, self.copies)
        return (self.table, *(field.editor for field in fields), self.for_all, self.trial)


def _fill(field: SelectField, options: list[tuple[str, str]], chosen: str) -> None:
    field.combo.clear()
    for value, text in options:
        field.combo.addItem(text, value)
    field.set_value(chosen)
