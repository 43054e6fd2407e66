"""The step table: what is open where, what else each step asks for, and what it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk_app.domain.dossier import Dossier, FeeLine, HolderKind, ReturnBy, Status
from desk_app.domain.entries import KINDS, Corrected, Fact, Paid, ResultReady, Returned, Unknown
from desk_app.domain.workflow import REMARKS, STARTS, STEPS, NotAllowed, apply, open_steps
from tests.support.drafts import VAN_UT
from tests.support.entries import (
    ASKED,
    FACTS,
    RESOLVED,
    due_at,
    entry,
    received,
    standing_at,
)

#                        status: 1 2 3 4 5 6 7 8 9 10   (x: open)
TABLE = {
    "received":             "x . . . . . . . . .",
    "refused":              "x . . . . . . . . .",
    "handed_over":          ". x . x x x . . x .",
    "taken_over":           ". x . x x x . . x .",
    "supplement_requested": "x x . x . . . . . .",
    "supplemented":         ". . . . x . . . . .",
    "payment_requested":    ". x . x . . . . . .",
    "paid":                 "x x . x . x . . x .",
    "extended":             ". x . x . . . . . .",
    "result_ready":         ". x . x . . . . . .",
    "returned":             ". . . . . . . . x .",
    "withdrawn":            "x x . x x x . . . .",
    "stopped":              ". x . x x x . . . .",
    "corrected":            "x x . x x x . . x x",
    "folder_located":       ". x . x x x x x x x",
    "papers_given_back":    ". . . . . . x x . .",
    "number_assigned":      "x x x x x x x x x x",
    "conflict_resolved":    "x x x x x x x x x x",
}  # fmt: skip
CASES = [
    (kind, status, row.split()[status.code - 1] == "x")
    for kind, row in TABLE.items()
    for status in Status
]
# Where a step leads from the statuses that it changes; anything else stays.
LEADS_TO = {
    "received": Status.RECEIVED,
    "refused": Status.REFUSED,
    "supplement_requested": Status.AWAITING_SUPPLEMENT,
    "payment_requested": Status.AWAITING_PAYMENT,
    "result_ready": Status.RESULT_READY,
    "returned": Status.RETURNED,
    "withdrawn": Status.WITHDRAWN,
    "stopped": Status.STOPPED,
}


def take(dossier: Dossier, fact: Fact) -> Dossier:
    return apply(dossier, entry(fact, revision=dossier.revision + 1))


def refusal(dossier: Dossier, fact: Fact) -> str:
    with pytest.raises(NotAllowed) as refused:
        take(dossier, fact)
    assert refused.value.status is dossier.status
    assert refused.value.open_kinds == open_steps(dossier)
    return refused.value.code


def test_the_table_names_every_kind_about_a_dossier() -> None:
    about = {kind for kind, cls in KINDS.items() if cls.IS_ABOUT_DOSSIER}
    assert about == TABLE.keys() | REMARKS.keys() | {"registered"}
    assert STEPS.keys() == TABLE.keys()
    assert FACTS.keys() == about


@pytest.mark.parametrize(("kind", "status", "is_open"), CASES)
def test_each_kind_in_each_status(kind: str, status: Status, is_open: bool) -> None:
    dossier = standing_at(status)
    assert (kind in open_steps(dossier)) is is_open
    if not is_open:
        assert refusal(dossier, FACTS[kind]) == "step_not_open"
        return
    after = take(dossier, FACTS[kind])
    assert after.revision == dossier.revision + 1
    if kind in LEADS_TO:
        assert after.status is LEADS_TO[kind]


@pytest.mark.parametrize("status", Status)
def test_a_status_is_where_the_steps_lead(status: Status) -> None:
    assert standing_at(status).status is status
    assert [s.code for s in Status] == list(range(1, 11))


def test_handed_out_comes_only_after_the_result_exists() -> None:
    ways = {
        (status.code, take(standing_at(status), FACTS[kind]).status.code)
        for kind, status, is_open in CASES
        if is_open
    }
    assert {before for before, after in ways if after == 10 and before != 10} == {9}
    assert {before for before, after in ways if after == 9 and before != 9} == {2, 4}
    assert {after for before, after in ways if before in (3, 7, 8, 10)} == {3, 7, 8, 10}


@pytest.mark.parametrize("status", Status)
def test_a_remark_is_always_taken_and_counts_no_revision(status: Status) -> None:
    dossier = standing_at(status)
    noted = apply(dossier, entry(FACTS["note_added"]))
    printed = apply(noted, entry(FACTS["receipt_printed"], seq=4))
    assert printed.revision == dossier.revision
    assert [note.text for note in printed.notes] == ["Đã gọi điện"]
    assert printed.copies_of("receipt") == 1
    assert "note_added" in open_steps(dossier)
    assert ("receipt_printed" in open_steps(dossier)) is (status.code != 1)


def test_nothing_happens_to_a_dossier_that_never_began() -> None:
    assert open_steps(None) == ("registered", "received") == tuple(STARTS)
    for kind, fact in FACTS.items():
        if kind not in STARTS:
            with pytest.raises(NotAllowed) as refused:
                apply(None, entry(fact))
            assert (refused.value.code, refused.value.status) == ("no_such_dossier", None)


def test_a_second_beginning_is_refused() -> None:
    for kind in STARTS:
        assert refusal(received(), FACTS[kind]) == "step_not_open"


def test_an_unknown_kind_counts_and_changes_nothing_else() -> None:
    before = received()
    after = take(before, Unknown("weighed", {"grams": 12}))
    assert after == replace(before, revision=2)


# --- what else each step asks for --------------------------------------------------------------


def test_a_second_request_for_supplement_needs_the_head_and_a_reason() -> None:
    once = take(take(received(), ASKED), FACTS["supplemented"])
    assert refusal(once, ASKED) == "head_needed"
    assert refusal(once, replace(ASKED, head="Phạm Thị Hoa")) == "head_needed"
    assert refusal(once, replace(ASKED, head_reason="Sót giấy khai sinh")) == "head_needed"
    whole = replace(ASKED, head="Phạm Thị Hoa", head_reason="Sót giấy khai sinh")
    assert take(once, whole).supplement_requests == 2


def test_money_needs_its_fee_receipt_and_all_that_was_asked() -> None:
    waiting = take(received(), FACTS["payment_requested"])
    fee = FeeLine("Lệ phí", 30_000, "charge", "AB/26E", "0000123")
    assert refusal(waiting, Paid((replace(fee, receipt_no=""),))) == "fee_receipt_missing"
    assert refusal(waiting, Paid((replace(fee, receipt_series=""),))) == "fee_receipt_missing"
    assert refusal(waiting, Paid((replace(fee, amount=29_999),))) == "amount_short"
    paid = take(waiting, Paid((fee,)))
    assert (paid.status, paid.fees_paid, paid.fees_due) == (Status.RECEIVED, (fee,), ())


@pytest.mark.parametrize("number", ["", "  "])
def test_a_result_needs_its_number(number: str) -> None:
    assert refusal(received(), ResultReady(number, date(2026, 10, 5))) == "result_no_missing"


def test_a_result_is_not_of_tomorrow() -> None:
    assert refusal(received(), ResultReady("1/GCN", date(2026, 10, 6))) == "issued_in_future"


def test_a_return_needs_who_took_it_and_by_post_the_tracking_number() -> None:
    ready = standing_at(Status.RESULT_READY)
    assert refusal(ready, Returned(" ")) == "receiver_missing"
    by_post = Returned("Trần Thị Hồng Đào", way=ReturnBy.POST)
    assert refusal(ready, by_post) == "tracking_no_missing"
    returned = take(ready, replace(by_post, tracking_no="EA123456789VN"))
    assert returned.handing is not None
    assert (returned.handing.tracking_no, returned.holder.kind) == (
        "EA123456789VN",
        HolderKind.CITIZEN,
    )


def test_a_doubt_is_settled_by_its_own_name() -> None:
    dossier = standing_at(Status.IN_PROGRESS)
    assert refusal(dossier, replace(RESOLVED, seq=10)) == "no_such_doubt"
    after = take(dossier, RESOLVED)
    assert [doubt.is_settled for doubt in after.doubts] == [True]
    assert "conflict_resolved" not in open_steps(after)


def test_what_is_returned_is_corrected_but_its_promise_is_history() -> None:
    returned = standing_at(Status.RETURNED)
    other = replace(returned.intake, applicant=VAN_UT)
    after = take(returned, Corrected("Sai tên", other))
    assert (after.status, after.intake, after.due) == (Status.RETURNED, other, returned.due)
    assert after.version == returned.version + 1
    moved = Corrected("Sai hạn", other, due_at(20))
    assert refusal(returned, moved) == "due_not_after_return"


def test_a_correction_of_money_keeps_its_lines() -> None:
    fee = FeeLine("Lệ phí", 30_000, "charge", "AB/26E", "0000123")
    paid = take(received(), Paid((fee,)))
    right = replace(fee, amount=20_000)
    assert take(paid, Corrected("Sai", fees_paid=(right,))).fees_paid == (right,)
    assert refusal(paid, Corrected("Sai", fees_paid=())) == "payments_differ"
    assert refusal(paid, Corrected("Sai", fees_paid=(fee,))) == "nothing_changed"
