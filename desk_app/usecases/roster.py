"""The roster of the desk: who works here, in which role, with which PIN."""

from __future__ import annotations

from desk_app.domain.entries import ClerkNamed, PinSet
from desk_app.domain.people import check_name, clean_name
from desk_app.domain.problems import Problem, Refused
from desk_app.domain.roster import Clerk, Role, Task, check_pin, may
from desk_app.domain.search import fold
from desk_app.store import roster as stored
from desk_app.store.book import Look
from desk_app.usecases.desk import Desk
from desk_app.usecases.pin_hash import hash_pin


def roster(desk: Desk) -> tuple[Clerk, ...]:
    """Everybody named at this desk: who works here first, then by name."""
    with desk.book.look() as look:
        known = stored.clerks(look)
    return tuple(sorted(known, key=lambda clerk: (not clerk.is_active, fold(clerk.name))))


def has_roster(desk: Desk) -> bool:
    """A desk without one asks nobody for a PIN."""
    with desk.book.look() as look:
        return bool(stored.clerks(look))


def role_of(desk: Desk, name: str) -> Role | None:
    """The role of a person; None on a desk without a roster (or for a name that is not in it)."""
    with desk.book.look() as look:
        found = stored.clerk_named(look, clean_name(name))
    return found.role if found else None


def may_do(desk: Desk, what: Task) -> bool:
    """Whether whoever sits here is offered this."""
    with desk.book.look() as look:
        known = stored.clerks(look)
    found = next((one for one in known if one.name == desk.clerk and one.is_active), None)
    return not known or (found is not None and may(found.role, what))


def name_clerk(desk: Desk, name: str, role: Role, is_active: bool = True) -> Clerk:
    """Put a person into the roster, or change the role, or say that they no longer work here.

    The first one named is an administrator, and one active administrator stays at all times:
    otherwise Refused("administrator_needed"). A name already there but for capitals or accents'
    spelling is refused too: two people must not be mistaken for one another in the journal.
    """
    problems = list(check_name(name, "name"))
    if problems:
        raise Refused(*problems)
    wanted = ClerkNamed(clean_name(name), role, is_active)
    with desk.book.change(desk.station, desk.now()) as change:
        known = {clerk.name: clerk for clerk in stored.clerks(change)}
        before = known.get(wanted.name)
        alike = [one for one in known if one.casefold() == wanted.name.casefold()]
        if before is None and alike:
            raise Refused(Problem("name", "name_taken", {"got": alike[0]}))
        has_pin = before is not None and before.has_pin
        after = Clerk(wanted.name, role, is_active, has_pin)
        if not any(_administers(one) for one in {**known, after.name: after}.values()):
            raise Refused(Problem("role", "administrator_needed"))
        if after != before:
            change.record(wanted, desk.clerk)
    desk.remember(change)
    return after


def _administers(clerk: Clerk) -> bool:
    return clerk.is_active and clerk.role is Role.ADMINISTRATOR


def set_pin(desk: Desk, name: str, pin: str) -> None:
    """Give a person a PIN, or another one. Slow by intention (Argon2).

    Raises Refused for a PIN that is too short or too easy, or a name that is not in the roster.
    """
    problems = list(check_pin(pin))
    if problems:
        raise Refused(*problems)
    put_pin(desk, name, hash_pin(pin))


def put_pin(desk: Desk, name: str, hashed: str) -> None:
    """Store a PIN that was checked and hashed aside. The journal hears that, never what."""
    with desk.book.change(desk.station, desk.now()) as change:
        clerk = active_clerk(change, name)
        stored.put_pin(change, stored.Pin(clerk.name, hashed))
        change.record(PinSet(clerk.name), desk.clerk or clerk.name)
    desk.remember(change)


def clear_pin(desk: Desk, name: str) -> None:
    """Take a forgotten PIN away: the person chooses a new one at the next sign-in."""
    with desk.book.change(desk.station, desk.now()) as change:
        clerk = stored.clerk_named(change, clean_name(name))
        if clerk is None:
            raise Refused(Problem("name", "clerk_unknown", {"got": name[:60]}))
        if clerk.has_pin:
            stored.drop_pin(change, clerk.name)
            change.record(PinSet(clerk.name, is_cleared=True), desk.clerk)
    desk.remember(change)


def active_clerk(look: Look, name: str) -> Clerk:
    """The person, when they work here. Raises Refused."""
    found = stored.clerk_named(look, clean_name(name))
    if found is None:
        raise Refused(Problem("name", "clerk_unknown", {"got": name[:60]}))
    if not found.is_active:
        raise Refused(Problem("name", "clerk_inactive", {"got": found.name}))
    return found
