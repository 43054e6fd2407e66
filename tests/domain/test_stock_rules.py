"""One folder gives the one finding that says most; order and repetition of scans change nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.dossier import Holder, HolderKind, Status
from desk_app.domain.findings import FindingKind as K
from desk_app.domain.stock_rules import RULES, judge, verdict_of
from desk_app.domain.stock_take import (
    DRAWER,
    SHELF,
    TRAY,
    Code,
    CodeState,
    FolderRecord,
    PaperScan,
    Sight,
    Verdict,
    is_at,
    is_expected_at,
    sight_of,
)

NO = "H40.15.03-261005-0048"
TAM = Holder(HolderKind.OFFICER, "Lê Văn Tám")
UT = Holder(HolderKind.OFFICER, "Nguyễn Thị Út")
AGENCY = Holder(HolderKind.AGENCY, "Sở Tư pháp")
A1, A2 = Holder(HolderKind.SHELF, "A1"), Holder(HolderKind.SHELF, "A2")
BROUGHT = Holder(HolderKind.DESK, "Lê Văn Tám")
CITIZEN = Holder(HolderKind.CITIZEN)
S = Status


def record(status: Status = S.RECEIVED, holder: Holder = TRAY, **more: object) -> FolderRecord:
    made = FolderRecord(1, NO, "Trần Thị Hồng Đào", status, 2, holder)
    return replace(made, **more)


def found(place: Holder | None, folder: FolderRecord, **sight: object) -> K | None:
    seen = Sight(Code(NO, CodeState.RECORDED, folder), **sight)  # type: ignore[arg-type]
    finding = judge(place, seen, frozenset({"A1", "A2"}))
    return finding.kind if finding else None


READY, WORK = S.RESULT_READY, S.IN_PROGRESS
TABLE: tuple[tuple[Holder | None, FolderRecord, K | None], ...] = (
    # where the record says
    (TRAY, record(), None),
    (TRAY, record(holder=BROUGHT), None),
    (TAM, record(WORK, TAM), None),
    (AGENCY, record(WORK, AGENCY), None),
    (SHELF, record(READY, A1), None),
    (A1, record(READY, A1), None),
    (A1, record(READY, SHELF), None),
    (A1, record(READY, Holder(HolderKind.SHELF, "Trần Thị Đào")), None),
    (None, record(), None),
    (None, record(READY, A1), None),
    (TRAY, record(S.AWAITING_SUPPLEMENT), None),
    (TRAY, record(S.REGISTERED, is_received=False), None),
    # elsewhere
    (TAM, record(), K.WRONG_PLACE),
    (TRAY, record(WORK, TAM), K.WRONG_PLACE),
    (UT, record(WORK, TAM), K.WRONG_PLACE),
    (AGENCY, record(WORK, Holder(HolderKind.AGENCY, "Sở Xây dựng")), K.WRONG_PLACE),
    (A2, record(READY, A1), K.WRONG_PLACE),
    (None, record(WORK, TAM), K.WRONG_PLACE),
    # on its way: whoever has it
    (TRAY, record(WORK, handed_to=TAM), K.ON_ITS_WAY),
    (TAM, record(WORK, handed_to=TAM), K.ON_ITS_WAY),
    (None, record(WORK, handed_to=TAM), K.ON_ITS_WAY),
    (SHELF, record(READY, handed_to=AGENCY), K.ON_ITS_WAY),
    # the shelf and the result
    (TRAY, record(READY), K.NOT_ON_SHELF),
    (TRAY, record(READY, A1), K.NOT_ON_SHELF),
    (TAM, record(READY, TAM), K.NOT_ON_SHELF),
    (TRAY, record(READY, handed_to=TAM), K.NOT_ON_SHELF),
    (None, record(READY), K.NOT_ON_SHELF),
    (SHELF, record(), K.NO_RESULT_YET),
    (A1, record(WORK, TAM), K.NO_RESULT_YET),
    (A1, record(WORK, A1), K.NO_RESULT_YET),
    (None, record(WORK, A1), K.NO_RESULT_YET),
    (SHELF, record(WORK, handed_to=TAM), K.NO_RESULT_YET),
    # the end
    (TRAY, record(S.RETURNED, CITIZEN), K.ALREADY_RETURNED),
    (A1, record(S.RETURNED, CITIZEN), K.ALREADY_RETURNED),
    (TRAY, record(S.RETURNED, TRAY), K.ALREADY_RETURNED),
    (TRAY, record(S.REFUSED, CITIZEN, is_received=False), K.ALREADY_CLOSED),
    (TRAY, record(S.WITHDRAWN), K.ALREADY_CLOSED),
    (TAM, record(S.STOPPED, TRAY, handed_to=TAM), K.ALREADY_CLOSED),
    (TRAY, record(S.WITHDRAWN, CITIZEN), K.ALREADY_CLOSED),
)


@pytest.mark.parametrize(("place", "folder", "kind"), TABLE)
def test_what_is_wrong_with_a_folder(
    place: Holder | None, folder: FolderRecord, kind: K | None
) -> None:
    assert found(place, folder) is kind
    # the paper inside is looked at last, an altered one first of all
    assert found(place, folder, old_paper="1") is (kind or K.SUPERSEDED_RECEIPT)
    assert found(place, folder, old_paper="1", is_altered=True) is K.ALTERED_RECEIPT


def test_the_table_of_folders_tries_every_rule() -> None:
    tried = {kind for _, _, kind in TABLE} - {None} | {K.ALTERED_RECEIPT, K.SUPERSEDED_RECEIPT}
    assert tried == {kind for kind, _ in RULES}


def test_a_finding_says_where_it_should_be_and_where_it_was() -> None:
    def finding(place: Holder | None, folder: FolderRecord, old: str = "") -> object:
        return judge(place, Sight(Code(NO, CodeState.RECORDED, folder), old))

    wrong = finding(TRAY, record(WORK, TAM))
    assert (wrong.expected, wrong.seen, wrong.subject) == (TAM, TRAY, NO)  # type: ignore[attr-defined]
    on_way = finding(TRAY, record(WORK, handed_to=UT))
    assert on_way.expected == UT  # type: ignore[attr-defined]
    not_there = finding(TRAY, record(READY))
    assert not_there.expected == SHELF  # type: ignore[attr-defined]
    older = finding(TRAY, record(), "1")
    assert dict(older.params)["version"] == "2"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (CodeState.VOIDED, K.VOIDED_NUMBER),
        (CodeState.LOST, K.NUMBER_LOST),
        (CodeState.BLANK_SLIP, K.SLIP_NOT_ENTERED),
        (CodeState.SPOILT_SLIP, K.SPOILT_SLIP),
        (CodeState.NOT_ENTERED, K.NOT_ENTERED),
        (CodeState.OTHER_COUNTER, K.ANOTHER_COUNTER),
        (CodeState.OTHER_UNIT, K.ANOTHER_UNIT),
        (CodeState.FOREIGN, K.FOREIGN_CODE),
    ],
)
def test_a_paper_without_a_record(state: CodeState, kind: K) -> None:
    finding = judge(TRAY, Sight(Code("x", state, detail="why")))
    assert finding is not None
    assert (finding.kind, finding.subject, finding.params) == (kind, "x", (("detail", "why"),))
    altered = judge(TRAY, Sight(Code("x", state), is_altered=True))
    assert altered is not None
    assert altered.kind is K.ALTERED_RECEIPT


def test_a_blank_slip_belongs_into_the_drawer() -> None:
    blank, spoilt = Code("PG-1", CodeState.BLANK_SLIP), Code("PG-2", CodeState.SPOILT_SLIP)
    assert judge(DRAWER, Sight(blank)) is None
    assert verdict_of(DRAWER, Sight(blank), None) is Verdict.GOOD
    assert judge(DRAWER, Sight(spoilt)) is not None
    assert judge(None, Sight(blank)) is not None


EXPECTED: tuple[tuple[Holder | None, FolderRecord, bool], ...] = (
    (TRAY, record(), True),
    (TRAY, record(holder=BROUGHT), True),
    (None, record(), True),
    (None, record(READY, A1), True),
    (None, record(WORK, TAM), False),
    (TAM, record(WORK, TAM), True),
    (UT, record(WORK, TAM), False),
    (SHELF, record(READY, A1), True),
    (A1, record(READY, A1), True),
    (A1, record(READY, SHELF), False),
    (TRAY, record(READY), True),
    (TRAY, record(WORK, handed_to=TAM), False),
    (TAM, record(WORK, handed_to=TAM), False),
    (TRAY, record(S.WITHDRAWN), True),
    (TRAY, record(S.STOPPED), True),
    (TRAY, record(S.WITHDRAWN, CITIZEN), False),
    (TRAY, record(S.WITHDRAWN, is_received=False), False),
    (TRAY, record(S.REGISTERED, is_received=False), False),
    (TRAY, record(S.REFUSED, CITIZEN), False),
    (TRAY, record(S.RETURNED, CITIZEN), False),
    (TRAY, record(S.RETURNED, TRAY), False),
    (DRAWER, record(), False),
)


@pytest.mark.parametrize(("place", "folder", "is_awaited"), EXPECTED)
def test_which_folders_must_be_there(
    place: Holder | None, folder: FolderRecord, is_awaited: bool
) -> None:
    assert is_expected_at(place, folder) is is_awaited


def test_without_a_list_of_positions_every_name_on_the_shelf_is_one() -> None:
    assert not is_at(A1, A2)
    assert not is_at(A1, A2, frozenset({"A1", "A2"}))
    assert is_at(A1, A2, frozenset({"A1"}))


def test_what_a_scan_sounds_like() -> None:
    def verdict(place: Holder | None, folder: FolderRecord) -> Verdict:
        sight = Sight(Code(NO, CodeState.RECORDED, folder))
        return verdict_of(place, sight, judge(place, sight))

    assert verdict(TRAY, record()) is Verdict.GOOD
    assert verdict(TAM, record()) is Verdict.WRONG
    assert verdict(TRAY, record(S.REGISTERED, is_received=False)) is Verdict.KNOWN


# --- several scans of one paper ----------------------------------------------------------------

FORMER, SLIP = "TAM-2345-261005-0001", "PG-2345-00001"


@pytest.mark.parametrize(
    ("scans", "old"),
    [
        ([], ""),
        ([PaperScan(NO)], ""),
        ([PaperScan(NO, 2)], ""),
        ([PaperScan(NO, 3)], ""),
        ([PaperScan(NO, 1)], "1"),
        ([PaperScan(NO, 1), PaperScan(NO)], "1"),
        ([PaperScan(NO, 1), PaperScan(NO, 2)], ""),
        ([PaperScan(FORMER)], FORMER),
        ([PaperScan(FORMER), PaperScan(NO)], ""),
        ([PaperScan(FORMER, 1)], "1"),
        ([PaperScan(FORMER, 1), PaperScan(NO)], "1"),
        ([PaperScan(SLIP)], ""),
        ([PaperScan(SLIP), PaperScan(FORMER)], FORMER),
    ],
)
def test_which_paper_lies_in_the_folder(scans: list[PaperScan], old: str) -> None:
    code = Code(NO, CodeState.RECORDED, record())
    assert sight_of(code, scans).old_paper == old


any_scan = st.builds(
    PaperScan, st.sampled_from([NO, FORMER, SLIP]), st.integers(0, 3), st.booleans()
)


@given(st.lists(any_scan, max_size=6).flatmap(lambda s: st.tuples(st.just(s), st.permutations(s))))
def test_order_and_repetition_of_scans_change_nothing(
    scans: tuple[list[PaperScan], list[PaperScan]],
) -> None:
    code = Code(NO, CodeState.RECORDED, record())
    one, other = scans
    assert sight_of(code, one) == sight_of(code, other + one + other)
