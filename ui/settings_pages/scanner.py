"""Which scanner there is, whether it sounds, and a place to try it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.handing import read_manifest_no
from desk_app.domain.problems import Problem
from desk_app.domain.slips import read_slip_no
from ui.actions import Scan
from ui.background import Background
from ui.numbers import grouped_id
from ui.serial_scanner import BAUDS, Port, PortFound
from ui.settings_pages.page import SettingsPage
from ui.theme.tokens import Tone
from ui.widgets.basics import Card, KeyButton, label, set_tag, tag
from ui.widgets.field import SelectField

_WIDTH = 280


@dataclass(frozen=True, slots=True)
class ScannerPort:
    """What the page may ask. `ports` asks the system and is called aside."""

    ports: Callable[[], tuple[PortFound, ...]]
    port: Callable[[], Port]
    put_port: Callable[[Port], None]
    is_sound_on: Callable[[], bool]
    switch_sound: Callable[[bool], None]
    read_scan: Callable[[str], Scan]
    explain: Callable[[Scan], Problem | None]
    problem_text: Callable[[Problem], str]


class ScannerPage(SettingsPage):
    """What is chosen acts at once. Whatever is scanned while the page is open is only shown."""

    def __init__(self, port: ScannerPort, background: Background) -> None:
        super().__init__(
            self.tr("Scanner"),
            self.tr(
                "Most scanners type as a keyboard does and need nothing here. One at a serial port "
                "(COM) is chosen by its port. It acts at once."
            ),
        )
        self._port = port
        self._background = background
        self.where = SelectField(self.tr("Connected"), (("", self.tr("as a keyboard")),))
        self.baud = SelectField(self.tr("Speed (baud)"), [(str(one), str(one)) for one in BAUDS])
        self.sound = SelectField(
            self.tr("Sound when scanning"), (("1", self.tr("On")), ("", self.tr("Off")))
        )
        self.look = KeyButton(self.tr("Look for ports again"), "Alt+T", self)
        self._kind = tag("")
        self._said = label("", "value")
        self._raw = label("", "small")
        self._lay_out()
        for field in (self.where, self.baud):
            field.changed.connect(self._keep)
        self.sound.changed.connect(self._keep_sound)
        self.look.action.triggered.connect(self._look)

    def _lay_out(self) -> None:
        for pair in ((self.where, self.baud), (self.sound,)):
            row = QHBoxLayout()
            row.setSpacing(12)
            for field in pair:
                field.setFixedWidth(_WIDTH)
                row.addWidget(field)
            if self.baud in pair:
                row.addWidget(self.look)
            row.addStretch(1)
            self.box.addLayout(row)
        trial = Card("asking", margin=14, spacing=6)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(self.tr("Scan something to try"), "heading"))
        head.addWidget(self._kind)
        head.addStretch(1)
        trial.box.addLayout(head)
        for line in (self._said, self._raw):
            line.setWordWrap(True)
            trial.box.addWidget(line)
        self.box.addWidget(trial)
        self.box.addStretch(1)

    @property
    def said(self) -> str:
        """What the last scan was, in words."""
        return self._said.text()

    def begin(self) -> None:
        self.sound.set_value("1" if self._port.is_sound_on() else "")
        self.baud.set_value(str(self._port.port().baud))
        self._show_ports(())
        set_tag(self._kind, "", Tone.NEUTRAL)
        self._raw.setText("")
        self._said.setText(
            self.tr("A receipt, an identity card, a record: nothing is opened or stored here.")
        )
        self._look()

    def first(self) -> QWidget | None:
        return self.where.editor

    # --- ports ---------------------------------------------------------------------------------

    def _look(self) -> None:
        self._background.run(self, self._port.ports, self._show_ports, lane="scanner ports")

    def _show_ports(self, found: tuple[PortFound, ...]) -> None:
        """The keyboard, what the system knows, and the chosen port though it is not there."""
        chosen = self._port.port().name
        rows = [("", self.tr("as a keyboard"))]
        rows += [(one.name, f"{one.name} · {one.description}".rstrip(" ·")) for one in found]
        if chosen and chosen not in dict(rows):
            rows.append((chosen, self.tr("{port} (not there now)").format(port=chosen)))
        combo = self.where.combo
        combo.clear()
        for value, text in rows:
            combo.addItem(text, value)
        self.where.set_value(chosen)
        self.baud.setEnabled(bool(chosen))

    def _keep(self) -> None:
        self._port.put_port(Port(self.where.value, int(self.baud.value)))
        self.baud.setEnabled(bool(self.where.value))
        self.changed.emit("scanner")
        self.told.emit(self.tr("Stored."), False)

    def _keep_sound(self) -> None:
        self._port.switch_sound(bool(self.sound.value))
        self.told.emit(self.tr("Stored."), False)

    # --- the trial -----------------------------------------------------------------------------

    def take_scan(self, text: str) -> bool:
        """Say what it is; nothing is opened."""
        scan = self._port.read_scan(text)
        word, said, tone = self._in_words(scan)
        set_tag(self._kind, word, tone)
        self._said.setText(said)
        self._raw.setText(self.tr("As it came: {text}").format(text=text[:200]))
        return True

    def _in_words(self, scan: Scan) -> tuple[str, str, Tone]:
        manifest_no = read_manifest_no(scan.raw)
        if manifest_no:
            return self.tr("Record of a hand-over"), manifest_no, Tone.DONE
        slip_no = read_slip_no(scan.raw)
        if slip_no:
            return self.tr("Slip for outages"), slip_no, Tone.DONE
        if scan.kind == "dossier" and scan.dossier_no:
            tone = Tone.WARN if scan.needs_confirmation else Tone.DONE
            return self.tr("Dossier number"), scan.dossier_no, tone
        if scan.kind == "id_card" and scan.card is not None:
            said = f"{scan.card.name} · {grouped_id(scan.card.personal_id)}"
            tone = Tone.WARN if scan.problems or scan.needs_confirmation else Tone.DONE
            return self.tr("Identity card"), said, tone
        problem = self._port.explain(scan)
        said = self._port.problem_text(problem) if problem else scan.raw
        return self.tr("Not known"), said, Tone.DANGER
