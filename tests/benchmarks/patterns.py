"""What a case looks like in journal and tables: recorded once by the real use cases, then a form
to fill in. And the last two weeks of a large desk, which are real throughout."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from desk_app.config import DEMO_UNIT
from desk_app.domain.dossier import Dossier, PartReceived, Party, ReturnBy
from desk_app.domain.entries import NumberGranted, ReceiptPrinted
from desk_app.domain.intake import IntakeDraft
from desk_app.domain.moments import VIETNAM
from desk_app.domain.procedures import Channel
from desk_app.domain.quick import QuickDraft
from desk_app.store import schema
from desk_app.usecases import printing, quick, steps
from desk_app.usecases.desk import Desk
from desk_app.usecases.opening import init_desk
from desk_app.usecases.receiving import receive
from tests.ui.desks import BIRTH, FRIDAY, LONG, MARRIAGE, NAMES, StandingClock

CLERKS = ("Trần Thị Hồng Đào", "Lê Văn Tám", "Nguyễn Thị Lành", "Phạm Quốc Đượm")
CERTIFICATION = "2.000815"
PERSON = Party(
    "Ứng Thị Khuôn Mẫu",
    personal_id="079203001234",
    phone="0912345678",
    address="Ấp 1, xã Mỹ Yên, tỉnh Tây Ninh",
)
_DAY = datetime(2026, 3, 10, 10, 11, tzinfo=VIETNAM)
_LATER, _LAST = _DAY + timedelta(hours=1), _DAY + timedelta(hours=2)
_PAPERS = (PartReceived("Tờ khai theo mẫu", originals=1), PartReceived("Giấy tờ kèm theo", 0, 1))

Given = Mapping[str, object]
_READY: tuple[str, Given] = ("result_ready", {"result_no": "98765/TL", "issued_on": "2026-03-10"})
_BACK: tuple[str, Given] = (
    "returned",
    {"receiver": PERSON.name, "receiver_id": PERSON.personal_id, "satisfaction": "satisfied"},
)
_GONE: tuple[str, Given] = ("withdrawn", {"reason": "Công dân xin rút"})


@dataclass(frozen=True, slots=True)
class Pattern:
    """Lines (kind, form of the body) and the dossier's row as it stands after the last; `waits`:
    at most how many working days lie before each line but the first, 0 for the same minute."""

    weight: int
    lines: tuple[tuple[str, str], ...]
    row: dict[str, Any]
    person: str
    waits: tuple[int, ...]
    due_days: int
    may_vary: bool


def draft_of(procedure: str, person: Party = PERSON) -> IntakeDraft:
    return IntakeDraft(
        procedure_code=procedure,
        applicant=person,
        channel=Channel.DIRECT,
        parts=_PAPERS,
        return_by=ReturnBy.COUNTER,
    )


def certification(person: Party, book_no: str, receipt_no: str) -> QuickDraft:
    return QuickDraft(
        CERTIFICATION,
        person,
        2,
        3,
        book_no,
        10_000,
        receipt_series="1C26TAA",
        receipt_no=receipt_no,
    )


def learn(folder: Path) -> list[Pattern]:
    """Every pattern with its share of the cases: 95 in 100 end with the citizen."""
    clock = StandingClock(_DAY)
    with init_desk(folder, DEMO_UNIT, clock) as desk:
        with desk.book.change(desk.station, desk.now()) as change:
            change.record(NumberGranted("g-1", DEMO_UNIT.agency_code, 1, 9999), by="")
        return list(_patterns(desk, clock))


def _patterns(desk: Desk, clock: StandingClock) -> Iterator[Pattern]:
    shares = ((BIRTH, 12), (MARRIAGE, 9), (LONG[0], 14), (LONG[1], 14), (LONG[2], 14))
    for procedure, weight in shares:
        yield _learnt(desk, clock, procedure, (_READY, _BACK), weight, (0, 12, 4))
    for procedure in (LONG[0], LONG[1]):
        yield _learnt(desk, clock, procedure, (_GONE,), 2, (0, 5))
    done = quick.quick_entry(desk, certification(PERSON, "98765/TL", "7654321"))
    yield _pattern(desk, done, 32, (0, 0, 0), may_vary=False)


def _learnt(
    desk: Desk,
    clock: StandingClock,
    procedure: str,
    then: tuple[tuple[str, Given], ...],
    weight: int,
    waits: tuple[int, ...],
) -> Pattern:
    clock.at = max(clock.at, _DAY)
    dossier = receive(desk, draft_of(procedure))
    printing.printed(desk, printing.page_for(desk, dossier.dossier_no))
    for kind, given in then:
        dossier = steps.record(desk, dossier.dossier_no, kind, given)
    return _pattern(desk, dossier, weight, waits, may_vary=True)


def _pattern(
    desk: Desk, dossier: Dossier, weight: int, waits: tuple[int, ...], *, may_vary: bool
) -> Pattern:
    due = dossier.due.due_on if dossier.due else _DAY.date()
    forms = _Forms(desk, dossier, due.isoformat())
    with desk.book.look() as look:
        asked = "SELECT kind, body FROM journal WHERE dossier_id = ? ORDER BY seq"
        lines = look.cursor.execute(asked, (dossier.dossier_id,)).fetchall()
        asked = "SELECT * FROM dossiers WHERE dossier_id = ?"
        row = look.cursor.execute(asked, (dossier.dossier_id,)).fetchone()
        asked = "SELECT body FROM people WHERE person_key = ?"
        person = look.cursor.execute(asked, (PERSON.personal_id,)).fetchone()[0]
    names = [column.name for column in schema.dossiers.columns]
    stands = {name: forms.row(name, value) for name, value in zip(names, row, strict=True)}
    return Pattern(
        weight,
        tuple((kind, forms.line(body)) for kind, body in lines),
        stands,
        forms.text(person),
        waits,
        (due - _DAY.date()).days,
        may_vary,
    )


class _Forms:
    """Makes forms out of what was recorded: what differs from case to case becomes a blank."""

    def __init__(self, desk: Desk, dossier: Dossier, due: str) -> None:
        self._due = due
        self._blanks = (
            (dossier.dossier_id, "%(id)s"),
            (dossier.dossier_no, "%(no)s"),
            (desk.station, "%(station)s"),
            (PERSON.name, "%(name)s"),
            (PERSON.personal_id, "%(pid)s"),
            (PERSON.phone, "%(phone)s"),
            ("98765/TL", "%(book)s/TL"),
            (f'"by":"{desk.clerk}"', '"by":"%(clerk)s"'),
        )

    def text(self, text: str) -> str:
        text = text.replace("%", "%%")
        for found, blank in self._blanks:
            text = text.replace(found, blank)
        return text

    def line(self, body: str) -> str:
        head, _, tail = self.text(body).rpartition('"seq":')
        text = head + '"seq":%(seq)s,' + tail.partition(",")[2]
        moment = '"2026-03-10T10:11:00+07:00"'
        for place in ("recorded_at", "happened_at"):
            text = text.replace(f'"{place}":{moment}', f'"{place}":"%(at)s"')
        text = text.replace('"issued_on":"2026-03-10"', '"issued_on":"%(on)s"')
        text = text.replace("2026-03-10", "%(day)s").replace(self._due, "%(due)s")
        return text.replace("10:11", "%(hm)s")

    def row(self, name: str, value: Any) -> Any:
        if name == "clerk":
            return "%(clerk)s"
        if name in ("ready_at", "returned_at") and value:
            return "%(ready)s" if name == "ready_at" else "%(back)s"
        if not isinstance(value, str):
            return value
        text = self.text(value).replace("2026-03-10", "%(day)s").replace(self._due, "%(due)s")
        return text.replace("10:11", "%(hm)s")


# --- the last two weeks ------------------------------------------------------------------------

_OFFICER = {"to": {"kind": "officer", "name": "Nguyễn Thị Lành"}, "manifest_no": ""}
_WANTED: tuple[str, Given] = (
    "supplement_requested",
    {"papers": ["Giấy chứng sinh"], "reason": "Còn thiếu"},
)
_ENDS: tuple[tuple[tuple[str, Given], ...], ...] = (
    (_READY, _BACK),
    (_READY,),
    (("handed_over", {"to": _OFFICER["to"]}),),
    (_WANTED,),
    (),
    (_READY,),
)


def last_weeks(desk: Desk, clock: StandingClock, each_day: int = 60) -> None:
    """Some hundreds of open dossiers, as a morning finds them; the clock ends on FRIDAY."""
    person = 0
    for back in range(14, -1, -1):
        clock.at = (FRIDAY - timedelta(days=back)).replace(hour=8)
        if clock.at.weekday() > 4:
            continue
        for n in range(each_day):
            person += 1
            clock.at += timedelta(minutes=6)
            who = _somebody(person)
            if n % 4 == 3:
                quick.quick_entry(desk, certification(who, f"C{person}", f"{person:07d}"))
                continue
            dossier = receive(desk, draft_of((BIRTH, *LONG, MARRIAGE)[n % 5], who))
            if n % 9:
                dossier = _printed(desk, dossier)
            for kind, given in _ENDS[n % len(_ENDS)] if back else ():
                if kind == "result_ready":
                    given = {**given, "issued_on": clock.at.date().isoformat()}
                steps.record(desk, dossier.dossier_no, kind, given)
    clock.at = FRIDAY


def _printed(desk: Desk, dossier: Dossier) -> Dossier:
    """The line of a receipt that went to the printer; the page itself takes longest to make."""
    with desk.book.change(desk.station, desk.now()) as change:
        after = change.record(ReceiptPrinted("receipt", "a5", 1), desk.clerk, about=dossier)
    assert after is not None
    return after


def _somebody(n: int) -> Party:
    return Party(
        NAMES[n % len(NAMES)], personal_id=f"0792031{n:05d}", phone=f"0912{n:06d}", address="Ấp 2"
    )
