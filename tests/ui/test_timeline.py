"""The timeline in words: a sentence for every kind, with who, when, and what it changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.domain.dossier import Doubt, Holder, HolderKind, Outcome, ReturnBy, Status
from desk_app.domain.entries import (
    KINDS,
    Corrected,
    Entry,
    Extended,
    Fact,
    HandedOver,
    ReceiptPrinted,
    ResultReady,
    Returned,
    SupplementRequested,
    TakenOver,
    Unknown,
)
from desk_app.domain.workflow import fold
from tests.support.clock import MONDAY
from tests.support.drafts import HONG_DAO
from tests.support.entries import (
    FACTS,
    INTAKE,
    RECEIVED,
    due_at,
    entry,
    later,
    received,
    standing_at,
)
from ui.dossier_words import due_state
from ui.language import Language
from ui.sentences import sentences
from ui.theme.tokens import Tone
from ui.timeline import Event, timeline, whereabouts


@pytest.fixture(autouse=True)
def english(dressed: QApplication) -> Iterator[None]:
    """The sentences are told in the language of their source here."""
    language = Language(dressed)
    language.use("en")
    yield
    language.use("vi")


ABOUT_DOSSIERS = sorted(kind for kind, fact in KINDS.items() if fact.IS_ABOUT_DOSSIER)


def told(fact: Fact, **how: object) -> Event:
    """The event of a fact that follows the receiving."""
    first = entry(RECEIVED, seq=2, revision=1)
    (_, event) = timeline([first, replace(entry(fact), **how)])  # type: ignore[arg-type]
    return event


@pytest.mark.parametrize("kind", ABOUT_DOSSIERS)
def test_every_kind_has_a_sentence_of_its_own(kind: str) -> None:
    said, *details = sentences(entry(FACTS[kind]), received())
    whole = " ".join((said, *details))
    assert said
    assert not re.search(r"[{}]", whole), whole
    assert "_" not in whole, "a stored name is shown to a person"


def test_no_two_kinds_are_told_alike() -> None:
    told = {kind: sentences(entry(FACTS[kind]), received())[0] for kind in ABOUT_DOSSIERS}
    assert len(set(told.values())) == len(told)


def test_a_kind_of_a_newer_version_is_named() -> None:
    event = told(Unknown("weighed", {"grams": 5}))
    assert "weighed" in event.said


def test_handing_over_says_to_whom() -> None:
    officer = Holder(HolderKind.OFFICER, "Nguyễn Thị Lành")
    event = told(HandedOver(officer, "kèm đĩa", "BG-12"))
    assert event.said == "Handed over to Nguyễn Thị Lành (case officer)"
    assert event.details == ("With list BG-12", "Note: kèm đĩa")
    assert event.by == "Trần Thị Hồng Đào"


def test_a_correction_says_why_and_from_what_to_what() -> None:
    right = replace(INTAKE, applicant=replace(HONG_DAO, name="Trần Thị Hồng Đạo"), sets=2)
    event = told(Corrected("gõ nhầm dấu", right))
    assert event.said == "Corrected because: gõ nhầm dấu"
    assert event.details == (
        "Full name: from “Trần Thị Hồng Đào” to “Trần Thị Hồng Đạo”",
        "Sets: from “1” to “2”",
    )


def test_a_second_correction_is_told_against_the_first() -> None:
    wrong = replace(INTAKE, applicant=replace(HONG_DAO, name="Đạo"))
    right = replace(INTAKE, applicant=replace(HONG_DAO, name="Đảo"))
    entries = [
        entry(RECEIVED, seq=2, revision=1),
        entry(Corrected("một", wrong), seq=3, revision=2),
        entry(Corrected("hai", right), seq=4, revision=3),
    ]
    assert timeline(entries)[-1].details == ("Full name: from “Đạo” to “Đảo”",)


def test_an_extension_says_the_letter_and_both_dates() -> None:
    event = told(Extended("12/PXL", "Chờ xác minh", due_at(20).due_at, "Phạm Văn Sáu"))
    assert event.said == "Apologised and extended by letter 12/PXL"
    assert event.details == (
        "Due date from 08/10/2026, 17:00 to 20/10/2026, 17:00",
        "Reason: Chờ xác minh",
        "Signed by Phạm Văn Sáu",
    )


def test_a_second_request_names_the_head() -> None:
    asked = SupplementRequested(("Giấy A", "Giấy B"), "mờ", "Phạm Hoa", "sót", date(2026, 10, 20))
    event = told(asked)
    assert event.said == "More papers requested: Giấy A; Giấy B"
    assert event.details == (
        "Reason: mờ",
        "To be brought by 20/10/2026",
        "Agreed by Phạm Hoa: sót",
    )


def test_papers_brought_tell_the_new_due_date() -> None:
    asked = entry(FACTS["supplement_requested"], seq=3, revision=2)
    brought = entry(FACTS["supplemented"], seq=4, revision=3)
    event = timeline([entry(RECEIVED, seq=2, revision=1), asked, brought])[-1]
    assert event.said == "Papers brought: Giấy xác nhận (1 original)"
    assert event.details == ("Due date from 08/10/2026, 17:00 to 09/10/2026, 17:00",)
    assert event.tone is Tone.ACCENT  # it is received again


def test_a_result_says_its_number_and_how_it_stands_to_the_date() -> None:
    result = ResultReady("45/GCN", date(2026, 10, 5), Outcome.REFUSED, "Chưa đủ", "Phạm Hoa")
    event = told(result)
    assert event.said == "Result 45/GCN of 05/10/2026: refused with reasons"
    assert event.details == ("Finished 3 days early", "Chưa đủ", "Signed by Phạm Hoa")


def test_a_posted_result_says_its_tracking_number() -> None:
    event = told(Returned("Trần Thị Hồng Đào", "", ReturnBy.POST, "EB123", "satisfied"))
    assert event.said == "Result posted to Trần Thị Hồng Đào, tracking number EB123"
    assert event.details == ("Satisfaction: satisfied",)


def test_prints_say_form_copy_version_and_paper() -> None:
    assert told(ReceiptPrinted("receipt", "a5", 2)).said == "Receipt printed, copy 2, A5"
    second = told(ReceiptPrinted("receipt", "a5", 1, 2)).said
    assert second == "Receipt printed, version 2, copy 1, A5"


def test_what_was_entered_later_says_so() -> None:
    assert told(FACTS["withdrawn"]).recorded_at is None
    event = told(FACTS["withdrawn"], recorded_at=later(hours=3))
    assert (event.happened_at, event.recorded_at) == (MONDAY, later(hours=3))


def test_a_doubtful_entry_carries_its_doubt() -> None:
    doubt = Doubt(2, "st-2222", 3, "withdrawn", "conflict")
    events = timeline([entry(RECEIVED, seq=2, revision=1), entry(FACTS["withdrawn"])], [doubt])
    assert [event.doubt for event in events] == [None, doubt]
    assert events[1].tone is Tone.DANGER


def test_a_history_whose_beginning_is_missing_is_told_all_the_same() -> None:
    (event,) = timeline([entry(FACTS["extended"])])
    assert event.said == "Apologised and extended by letter 12/PXL"


def test_the_folder_lies_where_it_was_last_taken_over() -> None:
    walk: list[tuple[Fact, datetime]] = [
        (RECEIVED, MONDAY),
        (HandedOver(Holder(HolderKind.OFFICER, "Tám")), later(hours=1)),
        (TakenOver("Tám"), later(hours=2)),
        (FACTS["note_added"], later(hours=3)),
        (HandedOver(Holder(HolderKind.DESK)), later(hours=4)),
    ]
    entries: list[Entry] = []
    at = 0
    for seq, (fact, when) in enumerate(walk):
        at += 0 if fact.IS_REMARK else 1
        entries.append(entry(fact, seq=seq + 2, revision=at, at=when))
    dossier = fold(entries)
    assert dossier is not None
    found = whereabouts(dossier, entries)
    assert (found.holder, found.since) == ("Tám (case officer)", later(hours=2))
    assert (found.to, found.to_since) == ("the desk", later(hours=4))


def test_a_new_folder_lies_at_the_desk_since_it_was_received() -> None:
    found = whereabouts(received(), [entry(RECEIVED, seq=2, revision=1)])
    assert (found.holder, found.since, found.to) == ("the desk", MONDAY, "")


@pytest.mark.parametrize(
    ("day", "said", "tone"),
    [
        (date(2026, 10, 6), "2 days left", Tone.DONE),
        (date(2026, 10, 7), "1 day left", Tone.WARN),
        (date(2026, 10, 8), "due today", Tone.WARN),
        (date(2026, 10, 9), "1 day overdue", Tone.DANGER),
    ],
)
def test_how_a_running_dossier_stands_to_its_date(day: date, said: str, tone: Tone) -> None:
    assert due_state(received(), day) == (said, tone)


def test_a_waiting_dossier_is_in_time_and_a_withdrawn_one_is_not_judged() -> None:
    late = date(2026, 12, 1)
    said, tone = due_state(standing_at(Status.AWAITING_SUPPLEMENT), late)
    assert (said, tone) == ("the clock stands still", Tone.NEUTRAL)
    assert due_state(standing_at(Status.WITHDRAWN), late) == ("", Tone.NEUTRAL)


def test_a_finished_dossier_is_judged_by_the_day_of_its_result() -> None:
    ready = standing_at(Status.RESULT_READY)
    assert due_state(ready, date(2026, 12, 1)) == ("finished 3 days early", Tone.DONE)
    assert ready.judged_due_on is not None
    late = replace(ready, judged_due_on=ready.judged_due_on - timedelta(days=4))
    assert due_state(late, date(2026, 10, 5)) == ("finished 1 day late", Tone.DANGER)
