"""A dossier's page: where it is, what happened, and every step that may be taken now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from desk_app.domain.beside import Beside
from desk_app.domain.control_slip import passages
from desk_app.domain.dossier import Dossier, HolderKind, Status
from desk_app.domain.entries import Entry
from desk_app.domain.paper import CONTROL_SLIP, RECEIPT_LIST
from desk_app.domain.roster import task_of
from desk_app.domain.shared_receipt import in_order
from ui.actions import Actions, DossierPage, Scan
from ui.dates import moment_words
from ui.dossier_words import due_state
from ui.ports.dossier import DossierPort
from ui.prints import Errand
from ui.screen import Screen
from ui.steps.buttons import StepButtons
from ui.steps.choice import RETURN
from ui.steps.form import Value
from ui.steps.pages_menu import PagesMenu
from ui.steps.panel import AskHead, StepPanel
from ui.theme.tokens import Tone
from ui.verdict import Verdict
from ui.widgets.basics import KeyButton, label, scaled, set_tag, tag
from ui.widgets.dossier_facts import DossierFacts
from ui.widgets.dossier_story import DossierStory
from ui.words import STATUS_TONES, status_text, step_text

FACTS_WIDTH = 378


@dataclass(frozen=True, slots=True)
class Carried:
    """What the page showed when the language was changed, and what was being typed."""

    dossier_no: str
    kind: str
    values: Mapping[str, Value]


class DossierScreen(Screen):
    """Shows one dossier. `closed` asks to go back to where one came from; `return_asked` for the
    room where results are returned, with this dossier.
    """

    closed = Signal()
    return_asked = Signal(str)

    def __init__(self, actions: Actions, port: DossierPort, ask_head: AskHead) -> None:
        super().__init__()
        self._actions = actions
        self._port = port
        self.shown: Dossier | None = None
        self._history: tuple[Entry, ...] = ()
        self._number = label("", "title")
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._status = tag("")
        self._due = label("", "second")
        self._due_tag = tag("")
        self.leave = KeyButton(self.tr("Back"), "Esc", self, "quiet")
        self.facts = DossierFacts(actions.reason_text)
        self.facts.setFixedWidth(scaled(FACTS_WIDTH))
        self.story = DossierStory()
        self.steps = StepButtons(self)
        self.panel = StepPanel(self, actions, port, ask_head)
        self._lay_out()
        self.leave.action.triggered.connect(self.closed)
        self.steps.asked.connect(self.start)
        self.steps.print_asked.connect(self._print)
        self.steps.pages_asked.connect(self._offer_pages)
        self.steps.preview_asked.connect(self._preview)
        self.panel.recorded.connect(self._recorded)
        self.panel.closed.connect(self._show_story)

    def _lay_out(self) -> None:
        """What is said of a scanned paper stands over facts and timeline: the steps keep their
        room. A form takes the place of timeline and steps.
        """
        body = QGridLayout()
        body.setHorizontalSpacing(12)
        body.setVerticalSpacing(8)
        body.addWidget(self.paper, 0, 0, 1, 2)
        body.addWidget(self.facts, 1, 0)
        body.addWidget(self.story, 1, 1)
        body.addWidget(self.steps, 0, 2, 2, 1)
        body.addWidget(self.panel, 1, 1, 1, 2)
        body.setColumnStretch(1, 1)
        body.setRowStretch(1, 1)
        page = self.lay_page(
            self._number,
            self._status,
            self._due,
            self._due_tag,
            right=(self.leave,),
            places_paper=True,
        )
        page.addLayout(body, 1)

    # --- showing -------------------------------------------------------------------------------

    def open(self, dossier_no: str) -> None:
        """Show the dossier of a number, present or former. Raises Refused when there is none."""
        page = self._actions.show(dossier_no)
        self.panel.close_it()
        self.notice.hide()
        self.paper.clear()
        self._show(page)

    def keeps(self, dossier_no: str) -> bool:
        """Whether a form here holds what was typed: then another dossier is not opened over it,
        and the notice says how to go on.
        """
        if self.shown is None or not self.panel.holds_typed:
            return False
        here = self.shown.dossier_no
        said = self.tr("What is typed here is not recorded yet. F9 records it, Esc drops it.")
        if dossier_no not in self._numbers:
            again = self.tr("Then scan or open {number} again.").format(number=dossier_no)
            said = f"{said} {again}"
        self.notice.tell(here, said, tone=Tone.WARN)
        return True

    @property
    def _numbers(self) -> tuple[str, ...]:
        """The numbers of what is shown, also those of old."""
        return (self.shown.dossier_no, *self.shown.former_nos) if self.shown else ()

    def take_scan(self, scan: Scan) -> bool | Verdict:
        """A code scanned over a form that is being filled in opens nothing: what is typed stays.
        The folder itself, over a form that moves it, is what the form waits for.
        """
        if scan.kind != "dossier" or not scan.dossier_no:
            return False
        if self.shown is not None and scan.dossier_no in self._numbers and self.panel.take_folder():
            self.notice.tell(scan.dossier_no, self.tr("The folder was scanned."))
            return Verdict.GOOD
        return Verdict.WRONG if self.keeps(scan.dossier_no) else False

    def begin(self) -> None:
        if not self.panel.kind:
            self.story.take_focus()

    def look_again(self) -> None:
        if self.panel.kind and not self._port.may(task_of(self.panel.kind)):
            self.panel.close_it()  # somebody else sits here now
        if self.shown is not None:
            self._show(self._actions.show(self.shown.dossier_no))

    def _show(self, page: DossierPage) -> None:
        dossier = self.shown = page.dossier
        self._history = page.history
        self._number.setText(dossier.dossier_no)
        set_tag(self._status, status_text(dossier.status), STATUS_TONES[dossier.status])
        due = self.tr("Due {day}")
        self._due.setText(due.format(day=moment_words(dossier.due.due_at)) if dossier.due else "")
        set_tag(self._due_tag, *due_state(dossier, self._actions.now().date()))
        self.facts.show_dossier(dossier)
        self.story.show_page(page)
        self.steps.show_dossier(dossier, self._port.may)
        self.steps.wake(not self.panel.kind)

    def _show_story(self) -> None:
        """No form is open: the timeline and the steps are back."""
        for part in (self.facts, self.story, self.steps):
            part.show()
        self.steps.wake(True)
        self.leave.show()
        self.leave.action.setEnabled(True)
        self.story.take_focus()

    # --- steps ---------------------------------------------------------------------------------

    def start(self, kind: str, values: Mapping[str, Value] | None = None) -> None:
        """Begin a step: go to the room for it, or open its form in place."""
        if self.shown is None:
            return
        if kind == RETURN:
            self.return_asked.emit(self.shown.dossier_no)
            return
        self.notice.hide()
        self.paper.clear()  # it was read, and a form needs the room
        self.steps.wake(False)
        self.leave.hide()
        self.leave.action.setEnabled(False)
        self.story.hide()
        self.steps.hide()
        self.panel.open_it(self.shown, kind, values)
        self.facts.setVisible(not self.panel.is_wide)

    # --- pages ---------------------------------------------------------------------------------

    def _print(self, form: str) -> None:
        if self.shown is not None:
            self.print_asked.emit(self._errand(self.shown, form))

    def _errand(self, shown: Dossier, form: str) -> Errand:
        """A control slip is made of what happened, a shared receipt of the day's others too."""
        if form == CONTROL_SLIP:
            return Errand(shown, form, beside=Beside(passages=passages(self._history)))
        if form == RECEIPT_LIST:
            first, *others = in_order((shown, *self._actions.shared_with(shown)))
            return Errand(first, form, beside=Beside(others=tuple(others)))
        return Errand(shown, form)

    def _offer_pages(self, forms: tuple[str, ...]) -> None:
        """The pages without a key of their own; one receipt for all of this person and day too."""
        if self.shown is None:
            return
        others = len(self._actions.shared_with(self.shown))
        menu = PagesMenu(self, self.shown, forms, 1 + others)
        menu.picked.connect(self._print)
        button = self.steps.pages
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _preview(self, forms: tuple[str, ...]) -> None:
        if self.shown is not None:
            shown = self.shown
            self.preview_asked.emit(tuple(self._errand(shown, form) for form in forms))

    def _recorded(self, kind: str, after: Dossier) -> None:
        before = self.shown
        self._show(self._actions.show(after.dossier_no))
        said = self.tr("is recorded.")
        if before is not None and after.version > before.version:
            said = self.tr("is recorded. Print the new version of the receipt: Ctrl P.")
        if kind == "extended":
            said = self.tr("is recorded. Print the receipt: Ctrl P, and the letter: Ctrl 2.")
        elif kind == "stopped":
            said = self.tr("is recorded. Print the notice for the citizen: Ctrl P.")
        elif after.status is Status.AWAITING_SUPPLEMENT and kind == "supplement_requested":
            said = self.tr("is recorded. Print the request for the citizen: Ctrl P.")
        elif kind == "result_ready" and after.holder.kind is not HolderKind.SHELF:
            said = self.tr("is recorded. Put the folder on the result shelf: F7, then scan it.")
        self.notice.tell(step_text(kind), said)
        self.happened.emit()

    # --- a change of language ------------------------------------------------------------------

    def carry(self) -> object:
        if self.shown is None:
            return None
        values = self.panel.values() if self.panel.kind else {}
        return Carried(self.shown.dossier_no, self.panel.kind, values)

    def resume(self, carried: object) -> None:
        assert isinstance(carried, Carried)
        self.open(carried.dossier_no)
        if carried.kind:
            self.start(carried.kind, carried.values)
