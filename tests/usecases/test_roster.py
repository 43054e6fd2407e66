"""The roster, PINs and signing in, on a real desk; what needs the head is not to be had without."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.domain.dossier import Dossier
from desk_app.domain.entries import Extended, SupplementRequested
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Approval, Clerk, Role, Task
from desk_app.store import replay
from desk_app.usecases.clock import confirm_clock
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show_page
from desk_app.usecases.opening import open_desk
from desk_app.usecases.receiving import receive
from desk_app.usecases.roster import (
    clear_pin,
    has_roster,
    may_do,
    name_clerk,
    role_of,
    roster,
    set_pin,
)
from desk_app.usecases.signing_in import approve, begin_check, settle_check, sign_in
from desk_app.usecases.steps import record
from tests.support.clock import FixedClock
from tests.support.drafts import MARRIAGE_ON_THE_SPOT, draft
from tests.support.files import raw

DAO, HOA, TAM, UT = "Trần Thị Hồng Đào", "Phạm Thị Hoa", "Lê Văn Tám", "Nguyễn Văn Út"
PIN = "1937"
EXTENDED = {"letter_no": "12/PXL", "reason": "Chờ xác minh", "due_on": "2026-12-24"}
AGAIN = {"papers": ["Tờ khai"], "reason": "Mờ", "head_reason": "Sót giấy khai sinh"}


@pytest.fixture
def manned(granted: Desk) -> Desk:
    """An administrator at the counter, a head with a PIN, an officer."""
    name_clerk(granted, UT, Role.ADMINISTRATOR)
    name_clerk(granted, DAO, Role.CLERK)
    name_clerk(granted, HOA, Role.HEAD)
    name_clerk(granted, TAM, Role.CASE_OFFICER)
    set_pin(granted, HOA, PIN)
    return granted


@pytest.fixture
def dossier(manned: Desk) -> Dossier:
    return receive(manned, draft(procedure_code=MARRIAGE_ON_THE_SPOT))


def problem_of(refused: pytest.ExceptionInfo[Refused]) -> Problem:
    (problem,) = refused.value.problems
    return problem


# --- who works here ----------------------------------------------------------------------------


def test_a_desk_without_a_roster_asks_nobody(granted: Desk) -> None:
    assert roster(granted) == ()
    assert not has_roster(granted)
    assert role_of(granted, DAO) is None
    assert all(may_do(granted, task) for task in Task)
    number = receive(granted, draft(procedure_code=MARRIAGE_ON_THE_SPOT)).dossier_no
    assert record(granted, number, "extended", EXTENDED).extensions == 1


def test_the_roster_is_a_matter_of_the_journal_and_pins_are_not(manned: Desk) -> None:
    assert roster(manned) == (
        Clerk(TAM, Role.CASE_OFFICER),
        Clerk(UT, Role.ADMINISTRATOR),
        Clerk(HOA, Role.HEAD, has_pin=True),
        Clerk(DAO, Role.CLERK),
    )
    assert (has_roster(manned), role_of(manned, HOA)) == (True, Role.HEAD)
    assert replay.verify(manned.book).is_ok
    bodies = [line.body for line in manned.book.lines()]
    assert any('"pin_set"' in body for body in bodies)
    with raw(manned.book.path) as connection:
        (stored,) = connection.execute("SELECT hash FROM pins").fetchone()
    assert stored.startswith("$argon2id$")
    assert not any(PIN in body or stored in body for body in bodies)


def test_one_active_administrator_stays(granted: Desk) -> None:
    for role in (Role.CLERK, Role.HEAD, Role.CASE_OFFICER):
        with pytest.raises(Refused) as refused:
            name_clerk(granted, DAO, role)
        assert problem_of(refused).code == "administrator_needed"
    assert not has_roster(granted)
    name_clerk(granted, UT, Role.ADMINISTRATOR)
    for role, is_active in ((Role.ADMINISTRATOR, False), (Role.CLERK, True)):
        with pytest.raises(Refused) as refused:
            name_clerk(granted, UT, role, is_active)
        assert problem_of(refused).code == "administrator_needed"
    name_clerk(granted, HOA, Role.ADMINISTRATOR)
    assert name_clerk(granted, UT, Role.CLERK, False) == Clerk(UT, Role.CLERK, False)


def test_a_name_is_cleaned_compared_and_written_once(manned: Desk) -> None:
    lines = len(list(manned.book.lines()))
    assert name_clerk(manned, f"  {HOA} ", Role.HEAD).has_pin
    assert len(list(manned.book.lines())) == lines, "nothing changed, nothing written"
    with pytest.raises(Refused) as refused:
        name_clerk(manned, HOA.upper(), Role.CLERK)
    assert problem_of(refused) == Problem("name", "name_taken", {"got": HOA})
    with pytest.raises(Refused) as refused:
        name_clerk(manned, " ", Role.CLERK)
    assert problem_of(refused).code == "missing"


@pytest.mark.parametrize("task", Task)
def test_whoever_sits_here_may_what_the_table_says(manned: Desk, task: Task) -> None:
    manned.clerk = TAM
    assert may_do(manned, task) is (task in (Task.HAND_OVER, Task.STEP))
    manned.clerk = "somebody else"
    assert not may_do(manned, task)


# --- PINs and locks ----------------------------------------------------------------------------


def test_signing_in_says_who_writes_from_now_on(manned: Desk) -> None:
    assert manned.clerk != HOA
    assert sign_in(manned, HOA, PIN) == Clerk(HOA, Role.HEAD, has_pin=True)
    assert receive(manned, draft()).received_by == HOA


@pytest.mark.parametrize(
    ("name", "pin", "code"),
    [
        ("Ai đó", PIN, "clerk_unknown"),
        (TAM, PIN, "no_pin"),
        (HOA, "1938", "wrong_pin"),
        (HOA, "", "wrong_pin"),
    ],
)
def test_not_signed_in(manned: Desk, name: str, pin: str, code: str) -> None:
    before = manned.clerk
    with pytest.raises(Refused) as refused:
        sign_in(manned, name, pin)
    assert problem_of(refused).code == code
    assert manned.clerk == before


def test_five_wrong_pins_lock_for_a_growing_time_even_over_a_restart(
    manned: Desk, clock: FixedClock
) -> None:
    said = []
    for _ in range(5):
        with pytest.raises(Refused) as refused:
            sign_in(manned, HOA, "2846")
        said.append(problem_of(refused))
    assert [problem.params.get("left") for problem in said] == [4, 3, 2, 1, None]
    assert said[-1] == Problem("pin", "pin_locked", {"until": "09:01"})
    manned.close()
    with open_desk(manned.home, clock=clock) as again:
        with pytest.raises(Refused) as refused:
            sign_in(again, HOA, PIN)
        assert problem_of(refused).code == "pin_locked"
        clock.pass_(minutes=1)
        with pytest.raises(Refused) as refused:
            sign_in(again, HOA, "2846")
        assert problem_of(refused).params["until"] == "09:03"
        clock.pass_(minutes=2)
        assert sign_in(again, HOA, PIN).name == HOA
        with pytest.raises(Refused) as refused:
            sign_in(again, HOA, "2846")
        assert problem_of(refused).params["left"] == 4, "a right one begins anew"


def test_pulling_the_plug_in_the_middle_of_a_try_gains_nobody_a_try(manned: Desk) -> None:
    for _ in range(4):
        begin_check(manned, HOA)
    check = begin_check(manned, HOA)
    with pytest.raises(Refused) as refused:
        begin_check(manned, HOA)
    assert problem_of(refused).code == "pin_locked"
    assert settle_check(manned, check, check.matches(PIN)).name == HOA, "the fifth was right"
    assert sign_in(manned, HOA, PIN).name == HOA


def test_a_cleared_pin_opens_nothing_and_leaves_its_line(manned: Desk) -> None:
    clear_pin(manned, HOA)
    clear_pin(manned, HOA)
    with pytest.raises(Refused) as refused:
        sign_in(manned, HOA, PIN)
    assert problem_of(refused).code == "no_pin"
    bodies = [line.body for line in manned.book.lines() if '"pin_set"' in line.body]
    assert len(bodies) == 2
    with pytest.raises(Refused):
        clear_pin(manned, "Ai đó")


def test_who_no_longer_works_here_does_not_sign_in(manned: Desk) -> None:
    name_clerk(manned, HOA, Role.HEAD, is_active=False)
    with pytest.raises(Refused) as refused:
        sign_in(manned, HOA, PIN)
    assert problem_of(refused).code == "clerk_inactive"
    with pytest.raises(Refused) as refused:
        set_pin(manned, HOA, "2846")
    assert problem_of(refused).code == "clerk_inactive"


@pytest.mark.parametrize("pin", ["", "12", "1234", "abcd"])
def test_a_bad_pin_is_not_set(manned: Desk, pin: str) -> None:
    with pytest.raises(Refused):
        set_pin(manned, TAM, pin)
    assert not any(one.has_pin for one in roster(manned) if one.name == TAM)


def test_a_hash_that_was_damaged_lets_nobody_in(manned: Desk) -> None:
    with raw(manned.book.path) as connection:
        connection.execute("UPDATE pins SET hash = 'x'")
    with pytest.raises(Refused) as refused:
        sign_in(manned, HOA, PIN)
    assert problem_of(refused).code == "wrong_pin"


# --- the head ----------------------------------------------------------------------------------


def last_fact(desk: Desk, dossier: Dossier) -> object:
    return show_page(desk, dossier.dossier_no).history[-1].fact


def test_an_extension_needs_the_head_and_names_her(manned: Desk, dossier: Dossier) -> None:
    with pytest.raises(Refused) as refused:
        record(manned, dossier.dossier_no, "extended", EXTENDED)
    assert problem_of(refused) == Problem("head", "head_needed")
    yes = approve(manned, HOA, PIN, "extended")
    assert (yes.head, yes.why) == (HOA, "extended")
    assert record(manned, dossier.dossier_no, "extended", EXTENDED, yes).extensions == 1
    fact = last_fact(manned, dossier)
    assert isinstance(fact, Extended)
    assert (fact.head, fact.due_at.date()) == (HOA, date(2026, 12, 24))
    assert manned.clerk != HOA, "approving is not signing in"


def test_a_second_request_needs_the_head_whatever_the_fields_say(
    manned: Desk, dossier: Dossier
) -> None:
    number = dossier.dossier_no
    record(manned, number, "supplement-requested", AGAIN)
    record(manned, number, "supplemented", {})
    with pytest.raises(Refused) as refused:
        record(manned, number, "supplement-requested", {**AGAIN, "head": HOA})
    assert problem_of(refused).code == "head_needed"
    yes = approve(manned, HOA, PIN)
    with pytest.raises(Refused) as refused:
        record(manned, number, "supplement-requested", {**AGAIN, "head_reason": " "}, yes)
    assert problem_of(refused) == Problem("fields.head_reason", "missing")
    record(manned, number, "supplement-requested", AGAIN, yes)
    fact = last_fact(manned, dossier)
    assert isinstance(fact, SupplementRequested)
    assert fact.head == HOA


def test_only_a_head_who_works_here_and_has_a_pin_approves(manned: Desk, dossier: Dossier) -> None:
    set_pin(manned, DAO, "2846")
    for name, pin, code in ((DAO, "2846", "not_a_head"), (HOA, "2846", "wrong_pin")):
        with pytest.raises(Refused) as refused:
            approve(manned, name, pin)
        assert problem_of(refused).code == code
    yes = approve(manned, HOA, PIN)
    forged = Approval(DAO, "extended", manned.now())
    name_clerk(manned, HOA, Role.HEAD, is_active=False)
    for given in (yes, forged):
        with pytest.raises(Refused) as refused:
            record(manned, dossier.dossier_no, "extended", EXTENDED, given)
        assert problem_of(refused).code == "head_needed"
    name_clerk(manned, TAM, Role.HEAD)
    with pytest.raises(Refused) as refused:
        approve(manned, TAM, PIN)
    assert problem_of(refused).code == "no_pin"


def test_a_clock_that_jumped_is_confirmed_by_the_head(manned: Desk, clock: FixedClock) -> None:
    clock.pass_(days=-2)
    with pytest.raises(Refused) as refused:
        confirm_clock(manned, "Pin đồng hồ hết")
    assert problem_of(refused).code == "head_needed"
    yes = approve(manned, HOA, PIN, "clock")
    confirm_clock(manned, "Pin đồng hồ hết", yes)
    with manned.book.look() as look:
        head = look.head()
    line = list(manned.book.lines())[-1]
    assert head.seq == line.seq
    assert '"clock_confirmed"' in line.body
    assert HOA in line.body
