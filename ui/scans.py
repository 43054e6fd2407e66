"""What happens to a scan: the room one is in has the first say, then the window does the usual.

Every scan is answered by a sound, a colour and a word, and what cannot be used is explained.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from desk_app.domain.handing import read_manifest_no
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.slips import SlipState, read_slip_no
from ui.actions import Actions, Scan
from ui.making_way import ScanTaker, asks, make_way
from ui.paper_words import PaperNews, paper_news
from ui.screen import Screen
from ui.sounds import Sounds
from ui.theme.tokens import Tone
from ui.verdict import Verdict
from ui.widgets.topbar import ScanBox

_HERE_ALL_THE_SAME = ("number_replaced", "receipt_superseded", "receipt_version_unknown")


def _is_ours(text: str) -> bool:
    """Whether it is a pile's number or a slip's."""
    return read_manifest_no(text) is not None or read_slip_no(text) is not None


class House(Protocol):
    """The window, as scans see it."""

    @property
    def screen(self) -> Screen: ...
    @property
    def scan_box(self) -> ScanBox: ...
    def open_dossier(self, dossier_no: str) -> bool: ...
    def take_card(self, scan: Scan) -> None: ...
    def take_slip(self, slip_no: str) -> bool: ...
    def open_manifest(self, scan: Scan) -> bool | Verdict: ...
    def look_for(self, text: str) -> None: ...


class Scans(QObject):
    """Takes what was scanned (`take`) and what was typed into the scan box (`take_typed`)."""

    def __init__(self, parent: QObject, house: House, actions: Actions, sounds: Sounds) -> None:
        super().__init__(parent)
        self._house = house
        self._actions = actions
        self._sounds = sounds

    def take(self, raw: str | bytes) -> None:
        """From a scanner: several codes may have come in one go."""
        dialog = make_way()
        for scan in self._actions.read_scans(raw):
            if isinstance(dialog, ScanTaker) and dialog.take_scan(scan):
                self._answer(Verdict.GOOD)
            elif dialog is not None and asks(dialog):
                self._answer(Verdict.WRONG)
                self._tell(self.tr("Not scanned:"), self.tr("first answer what is asked."))
            else:
                self._take(scan)

    def take_typed(self, text: str) -> None:
        """From the hand: codes are opened, anything else is looked for."""
        scans = self._actions.read_scans(text)
        if all(scan.kind == "unknown" and not _is_ours(scan.raw) for scan in scans):
            self._house.look_for(text)
            return
        for scan in scans:
            self._take(scan)

    def _take(self, scan: Scan) -> None:
        self._house.screen.paper.clear()
        news = self._paper_news(scan)
        is_sure = news is not None and news.verdict is Verdict.GOOD  # a signature is right, or not
        if scan.kind == "dossier" and scan.needs_confirmation and not is_sure:
            self._ask(scan)
            self._answer(Verdict.KNOWN, news)
            return
        used = (
            self._house.screen.take_scan(scan)
            or self._house.open_manifest(scan)
            or self._take_slip(scan)
        )
        if used:
            self._answer(used if isinstance(used, Verdict) else Verdict.GOOD, news)
        elif scan.kind == "id_card":
            self._house.take_card(scan)
            is_doubtful = bool(scan.problems) or scan.needs_confirmation
            self._answer(Verdict.KNOWN if is_doubtful else Verdict.GOOD)
        elif scan.kind == "dossier" and scan.dossier_no:
            self._answer(self._open(scan, scan.dossier_no, news), news)
        else:
            self._explain_unknown(scan)

    def _take_slip(self, scan: Scan) -> bool | Verdict:
        """A slip that nobody has typed in yet: a blank one is, now. False for another code."""
        slip_no = read_slip_no(scan.raw) if scan.kind == "unknown" else None
        if slip_no is None:
            return False
        try:
            slip = self._actions.slip(slip_no)
        except Refused as refused:
            self._tell("", " ".join(self._actions.problem_text(one) for one in refused.problems))
            return Verdict.WRONG
        if slip.state is SlipState.SPOILT:
            params = {"slip_no": slip_no, "reason": slip.reason}
            self._tell("", self._actions.problem_text(Problem("slip_no", "slip_spoilt", params)))
            return Verdict.WRONG
        return self._house.take_slip(slip_no) or Verdict.WRONG

    def _paper_news(self, scan: Scan) -> PaperNews | None:
        """What the paper itself is worth, wherever it was scanned."""
        verdict = self._actions.verify(scan) if scan.kind == "dossier" else None
        if verdict is None:
            return None
        return paper_news(
            verdict, lambda v: self._actions.seal_text(v, scan), self._actions.changed_text
        )

    def _open(self, scan: Scan, dossier_no: str, news: PaperNews | None) -> Verdict:
        """A dossier's page, with a word about its paper; or why there is none."""
        problem = self._actions.explain(scan)
        if problem is None:
            is_open = self._house.open_dossier(dossier_no)
            return Verdict.GOOD if is_open else Verdict.WRONG
        words = self._actions.problem_text(problem)
        if problem.code in _HERE_ALL_THE_SAME and self._house.open_dossier(dossier_no):
            if problem.code != "receipt_superseded":  # of that the strip says more
                self._house.screen.notice.tell(dossier_no, words, tone=Tone.WARN)
            return Verdict.KNOWN
        self._tell(dossier_no, words)
        return news.verdict if news else Verdict.WRONG

    def _ask(self, scan: Scan) -> None:
        """A reading that may be wrong is shown, never acted upon: Enter says that it is right."""
        box = self._house.scan_box
        box.offer(scan.dossier_no or "")
        self._house.screen.notice.tell(
            self.tr("Is it {number}?").format(number=scan.dossier_no),
            self.tr("The scan came damaged: compare with the paper, then press Enter."),
            tone=Tone.WARN,
        )

    def _explain_unknown(self, scan: Scan) -> None:
        problem = self._actions.explain(scan)
        words = self._actions.problem_text(problem) if problem else ""
        self._tell(self.tr("Scanned:"), words)
        self._answer(Verdict.WRONG)

    def _tell(self, strong: str, words: str) -> None:
        self._house.screen.notice.tell(strong, words, is_trouble=True)

    def _answer(self, verdict: Verdict, news: PaperNews | None = None) -> None:
        """By the worse of what became of the scan and what its paper is worth."""
        if news is not None and news.strong:
            self._house.screen.paper.tell(news.strong, news.sentence, news.lines, news.tone)
        worse = max(verdict, news.verdict, key=list(Verdict).index) if news else verdict
        mark = news.mark if news and news.verdict is worse else ""
        self._sounds.tell(worse)
        self._house.scan_box.flash(worse, mark)
