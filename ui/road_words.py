"""How the road to the centre stands, in plain words: what is, what is safe, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.theme.tokens import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RoadWords:
    title: str
    advice: str
    tone: Tone


def road_words(state: str, unsent: int) -> RoadWords:
    """`state` as in `RoadState`; `unsent` lines wait here."""
    if state in ("sent", "nothing_to_send", "") and not unsent:
        return _all_sent(state)
    waiting = (
        translate("Road", "Waiting to be sent"),
        translate("Road", "It is sent by itself; F9 sends now."),
        Tone.ACCENT,
    )
    return RoadWords(*({**_stops(), **_pauses()}.get(state, waiting)))


def _all_sent(state: str) -> RoadWords:
    if not state:
        return RoadWords(translate("Road", "Asking the centre…"), "", Tone.NEUTRAL)
    return RoadWords(
        translate("Road", "Everything is sent"),
        translate("Road", "The centre has confirmed every line of this counter."),
        Tone.DONE,
    )


def _stops() -> dict[str, tuple[str, str, Tone]]:
    """What somebody must settle before anything is sent."""
    return {
        "forked": (
            translate("Road", "Sending has stopped: two journals of this counter exist"),
            translate(
                "Road",
                "The centre holds other lines under this counter's numbers: an older copy of the "
                "data was used somewhere. Nothing is lost and both sides are kept. No official "
                "number is given until it is settled; provisional ones are. Call the centre; do "
                "not copy or delete the data folder.",
            ),
            Tone.DANGER,
        ),
        "unknown_station": (
            translate("Road", "The centre does not know this counter"),
            translate(
                "Road",
                "Its key or its place at the centre was lost. Everything received is safe here "
                "and you can go on working. Ask the centre for a new enrolment code and enter it "
                "at the right: numbers and journal stay as they are.",
            ),
            Tone.DANGER,
        ),
        "refused": (
            translate("Road", "The centre refuses what is sent"),
            translate(
                "Road", "Everything is safe here and you can go on working. Call the centre."
            ),
            Tone.DANGER,
        ),
        "stopped": (
            translate("Road", "Sending has stopped by an error of the program"),
            translate("Road", "Everything is safe here. Press F9 to begin anew."),
            Tone.DANGER,
        ),
        "not_enrolled": (
            translate("Road", "This counter is not connected to a centre"),
            translate(
                "Road",
                "Dossiers are kept here, with provisional numbers. Enter the centre's address "
                "and the enrolment code you were given.",
            ),
            Tone.NEUTRAL,
        ),
    }


def _pauses() -> dict[str, tuple[str, str, Tone]]:
    """What passes by itself, or with the line."""
    return {
        "no_line": (
            translate("Road", "No line to the centre"),
            translate(
                "Road",
                "Everything is safe here and is sent by itself when the line is back. If it stays "
                "away, carry the lines on a USB stick.",
            ),
            Tone.WARN,
        ),
        "not_the_center": (
            translate("Road", "What answers is not the centre"),
            translate(
                "Road",
                "Perhaps a log-in page of the network, or a wrong address. Nothing was sent to "
                "it. Log in to the network, or ask who looks after it.",
            ),
            Tone.WARN,
        ),
        "busy": (
            translate("Road", "The centre is busy"),
            translate("Road", "Everything is safe here and is sent again by itself."),
            Tone.WARN,
        ),
        "sending": (
            translate("Road", "Sending…"),
            translate("Road", "You can go on working."),
            Tone.ACCENT,
        ),
    }
