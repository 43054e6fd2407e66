"""Random entries and random histories of dossiers, for Hypothesis."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from desk_app.domain.deadlines import Due, Reason
from desk_app.domain.dossier import (
    FeeLine,
    Holder,
    HolderKind,
    Intake,
    PartReceived,
    Party,
    ReturnBy,
)
from desk_app.domain.entries import (
    ConflictResolved,
    Corrected,
    DayClosed,
    Entry,
    Extended,
    Fact,
    HandedOver,
    IntakeRefused,
    NoteAdded,
    NumberAssigned,
    NumberGranted,
    Paid,
    PaymentRequested,
    ReceiptPrinted,
    Received,
    Registered,
    ResultReady,
    Returned,
    Stopped,
    Supplemented,
    SupplementRequested,
    TakenOver,
    Unknown,
    Withdrawn,
)
from tests.sync.desk import START

STATIONS = ("st-aaaaaaaaaa", "st-bbbbbbbbbb", "st-cccccccccc")
NAMES = st.sampled_from(["Nguyễn Thị Đào", "Trần Văn Ổn", "O'Neil <script>", "😀"])
MOMENTS = st.integers(0, 60 * 24 * 30).map(lambda minutes: START + timedelta(minutes=minutes))
PARTS = st.lists(
    st.builds(PartReceived, NAMES, st.integers(0, 3), photocopies=st.integers(0, 2)), max_size=2
).map(tuple)
PARTIES = st.builds(
    Party, NAMES, phone=st.just("0912345678"), born_on=st.none() | st.just(START.date())
)
INTAKES = st.builds(
    Intake, st.just("1.001193"), NAMES, PARTIES, owner=st.none() | PARTIES, parts=PARTS
)
NUMBERS = st.integers(1, 4).map(lambda n: f"H40.15.03-261120-{n:04d}")
FEES = st.lists(
    st.builds(FeeLine, NAMES, st.integers(0, 9), receipt_no=st.sampled_from(["", "7"])), max_size=2
).map(tuple)
TERMS = (10, "working_day", "civil_code", "15:00", "07:30-11:30,13:30-17:00", "2026")
DUES = st.builds(lambda at: Due(at, at, at, *TERMS, why=(Reason("x", at.date()),)), MOMENTS)
NO_DUE = st.none() | DUES
REASONS = st.sampled_from(["thiếu giấy", ""])
HOLDERS = st.builds(Holder, st.sampled_from(list(HolderKind)), NAMES)

STARTS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(Received, NUMBERS, INTAKES, st.just("2026"), NO_DUE, st.booleans()),
    st.builds(Registered, NUMBERS, INTAKES, st.booleans()),
)
STEPS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(Received, NUMBERS, INTAKES, st.just("2026"), NO_DUE),
    st.builds(IntakeRefused, REASONS),
    st.builds(HandedOver, HOLDERS),
    st.builds(TakenOver, NAMES, NO_DUE),
    st.builds(SupplementRequested, st.lists(NAMES, max_size=2).map(tuple), REASONS, NAMES),
    st.builds(Supplemented, PARTS, NO_DUE),
    st.builds(PaymentRequested, FEES),
    st.builds(Paid, FEES),
    st.builds(Extended, st.just("7/PXL"), REASONS, MOMENTS),
    st.builds(ResultReady, st.sampled_from(["12/QĐ", ""]), st.just(START.date())),
    st.builds(Returned, NAMES, way=st.sampled_from(list(ReturnBy))),
    st.builds(Withdrawn, REASONS),
    st.builds(Stopped, REASONS),
    st.builds(Corrected, REASONS, st.none() | INTAKES, NO_DUE),
    st.builds(NumberAssigned, NUMBERS),
    st.builds(ConflictResolved, st.sampled_from(STATIONS), st.integers(1, 9), REASONS),
    st.builds(Unknown, st.just("blessed"), st.just({"by": "x"})),
)
REMARKS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(
        ReceiptPrinted, st.just("receipt"), st.just("a5"), st.integers(1, 3), st.integers(1, 2)
    ),
    st.builds(NoteAdded, NAMES),
)
DESK_FACTS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(NumberGranted, st.just("g"), st.just("H40"), st.integers(1, 9), st.integers(10, 99)),
    st.builds(
        DayClosed,
        st.just(START.date()),
        *[st.integers(0, 9)] * 6,
        st.just("ab" * 32),
    ),
)


def entries() -> st.SearchStrategy[Entry]:
    """Any one entry of a known kind, sensible or not."""
    known = st.one_of(STARTS, STEPS, REMARKS, DESK_FACTS).filter(
        lambda fact: not isinstance(fact, Unknown)
    )
    return st.builds(
        Entry,
        st.sampled_from(STATIONS),
        st.integers(1, 9),
        MOMENTS,
        MOMENTS,
        NAMES,
        known,
        st.none() | st.just("d-1"),
        st.none() | st.integers(1, 9),
    )


@st.composite
def happenings(draw: st.DrawFn) -> tuple[Fact, str | None, int | None]:
    """A fact with its dossier and revision; now and then against every custom."""
    dossier = draw(st.sampled_from(["d-1", "d-2", "d-3"]))
    revision = draw(st.integers(1, 6))
    what = draw(st.integers(0, 20))
    if what < 5:
        return draw(STARTS), dossier, draw(st.sampled_from([1, 1, 1, revision]))
    if what < 15:
        return draw(STEPS), dossier, revision
    if what < 18:
        return draw(REMARKS), dossier, None
    if what == 18:
        return draw(REMARKS), dossier, revision  # a remark needs none
    if what == 19:
        return draw(STEPS), dossier, None  # a step needs one
    return draw(DESK_FACTS), None, None
