"""`desk enroll`, `desk sync`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from desk_app import words
from desk_app.cli.answer import DONE, ENVIRONMENT, INTEGRITY, Answer, Failed, command, failure
from desk_app.domain.problems import Problem, Refused

EXIT = {"sent": DONE, "nothing_to_send": DONE, "forked": INTEGRITY}


@command("enroll")
@click.option("--center", "center_url", required=True, help="The centre's address, https://…")
@click.option("--code", required=True, help="The one-time code the centre gave.")
def enroll(home: Path, clerk: str, center_url: str, code: str) -> Answer:
    """Make this station known to its centre; number ranges come with it."""
    from desk_app.cli import wiring
    from desk_app.usecases.opening import open_desk

    center_url = _address(center_url)
    with open_desk(home, clerk) as desk:
        enrolled, granted, assigned = wiring.enroll(desk, center_url, code)
        fields = {
            "station": desk.station,
            "center_id": enrolled.center_id,
            "center_name": enrolled.center_name,
            "granted": granted,
            "assigned": list(assigned),
        }
    return Answer(fields, words.sentence("said", "enrolled", fields, words.language()))


def _address(text: str) -> str:
    url = text.strip().rstrip("/")
    if not url.startswith(("http://", "https://")) or any(c.isspace() for c in url):
        raise Refused(Problem("center", "not_an_address", {"got": text[:100]}))
    return url


@command("sync")
@click.option("--center", "center_url", help="Instead of the stored address.")
def sync(home: Path, clerk: str, center_url: str | None) -> Answer:
    """Send what is unsent, one pass."""
    from desk_app.cli import wiring
    from desk_app.usecases.opening import enrolment, open_desk

    with open_desk(home, clerk) as desk:
        known = enrolment(desk)
        if known is None:
            raise Failed("not_enrolled", ENVIRONMENT)
        outcome = wiring.push(desk, known, _address(center_url or known.center_url))
    if outcome is None:
        raise Failed("no_key", ENVIRONMENT)
    state = outcome.state.value
    fields: dict[str, Any] = {
        "sent": outcome.sent,
        "acked_seq": outcome.acked_seq,
        "unsent": outcome.unsent,
        "state": state,
        "is_clock_doubtful": outcome.is_clock_doubtful,
    }
    status = EXIT.get(state, ENVIRONMENT)
    if status == DONE:
        return Answer(fields, words.sentence("said", "sent", fields, words.language()))
    told = {**fields, "detail": outcome.code, "seen": outcome.forked_seq or outcome.acked_seq}
    code = "older_copy" if outcome.code == "behind" else state
    told["here"] = outcome.acked_seq + outcome.unsent
    error = failure(code, told, status)
    return Answer(
        {**fields, "error": {**error["error"], "detail": outcome.code}}, error.text, status
    )


@command("carry")
@click.option("--to", type=click.Path(path_type=Path), help="Write what is unsent to this file.")
@click.option("--ack", type=click.Path(path_type=Path), help="Read the centre's answer.")
def carry(home: Path, clerk: str, to: Path | None, ack: Path | None) -> Answer:
    """The road by stick: the same bundle as a file, and the centre's answer back."""
    from desk_app.cli import wiring
    from desk_app.usecases.opening import enrolment, open_desk

    if (to is None) == (ack is None):
        raise click.UsageError("give either --to FILE or --ack FILE")
    if ack is not None and not ack.is_file():
        raise Refused(Problem("ack", "no_such_file", {"file": str(ack)}))
    with open_desk(home, clerk) as desk:
        known = enrolment(desk)
        if known is None:
            raise Failed("not_enrolled", ENVIRONMENT)
        outcome = (
            wiring.carry(desk, known, to.absolute())
            if to is not None
            else wiring.take_ack(desk, known, (ack or Path()).absolute())
        )
    if outcome is None:
        raise Failed("no_key", ENVIRONMENT)
    fields: dict[str, Any] = {
        "lines": outcome.sent,
        "acked_seq": outcome.acked_seq,
        "unsent": outcome.unsent,
        "path": str(to or ack),
    }
    said = "carried" if to is not None else "sent"
    told = {**fields, "sent": outcome.sent}
    return Answer(fields, words.sentence("said", said, told, words.language()))


@command("recover")
@click.option("--center", "center_url", help="Instead of the stored address.")
@click.option("--accept-loss", "reason", default="", help="Go on although lines are lost; say why.")
def recover(home: Path, clerk: str, center_url: str | None, reason: str) -> Answer:
    """Bring an older copy of the folder up to what the centre holds of this station."""
    from desk_app.cli import wiring
    from desk_app.usecases.opening import check_witness, enrolment, open_desk
    from desk_app.usecases.recovering import accept_loss

    language = words.language()
    with open_desk(home, clerk, trusting=True) as desk:
        known = enrolment(desk)
        if known is None and not reason:
            raise Failed("not_enrolled", ENVIRONMENT)
        count = 0  # a station that was never enrolled has nobody to ask: only a person can decide
        if known is not None:
            found = wiring.recover(desk, known, _address(center_url or known.center_url))
            if found is None:
                raise Failed("no_key", ENVIRONMENT)
            count = found
        fields: dict[str, Any] = {"recovered": count, "lost_numbers": []}
        lines = [words.sentence("said", "recovered", fields, language)]
        if reason:
            fields["lost_numbers"] = list(accept_loss(desk, reason))
            told = {"numbers": ", ".join(fields["lost_numbers"]) or "–"}
            lines.append(words.sentence("said", "loss_accepted", told, language))
        check_witness(desk)
    return Answer(fields, lines)
