"""A receipt in hand is judged at the desk, without a line: genuine, replaced, altered, strange."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.config import DEMO_UNIT
from desk_app.domain.numbering import SAFE_TAG_LETTERS
from desk_app.domain.scanning import read_scan
from desk_app.domain.seal_verdicts import KnownKey, SealState, SealVerdict
from desk_app.domain.seals import Seal, qr_text
from desk_app.store import replay
from desk_app.store.station_keys import KeyBook, own_keys, signing_keys
from desk_app.usecases.desk import Desk
from desk_app.usecases.enrolling import accept_enrolment
from desk_app.usecases.finding import show
from desk_app.usecases.opening import init_desk
from desk_app.usecases.printing import page_for, page_of, preview_form, printed
from desk_app.usecases.receiving import receive
from desk_app.usecases.sealing import seal_for
from desk_app.usecases.steps import record
from desk_app.usecases.verifying import seal_state, verify
from sync.sealing import StationSealer
from tests.conftest import ENROLLED, GRANT
from tests.domain.scanner_damages import vietnamese_layout
from tests.support.clock import FixedClock
from tests.support.drafts import draft

KEPT_KEYS = "keys"


@pytest.fixture
def sealing(desk: Desk, tmp_path: Path) -> Desk:
    """A desk whose machine holds its key."""
    desk.sealer = StationSealer(tmp_path / KEPT_KEYS, desk.station)
    return desk


def receipt(desk: Desk) -> Seal:
    """A dossier is taken in and its receipt printed."""
    dossier = receive(desk, draft())
    printed(desk, page_for(desk, dossier.dossier_no))
    seal = seal_for(desk, dossier, "receipt")
    assert seal is not None
    return seal


def told(desk: Desk, text: str) -> SealVerdict:
    verdict = verify(desk, read_scan(text))
    assert verdict is not None
    return verdict


def test_what_was_printed_is_genuine_and_the_latest(sealing: Desk) -> None:
    seal = receipt(sealing)
    verdict = told(sealing, qr_text(seal.text, sealing.unit))
    assert (verdict.state, verdict.version, verdict.latest) == (SealState.GENUINE, 1, 1)
    assert (verdict.is_genuine, verdict.is_false, verdict.changes) == (True, False, ())


@pytest.mark.parametrize(
    "unit",
    [
        replace(DEMO_UNIT, verify_url="https://dvc.tayninh.gov.vn/v/"),
        replace(DEMO_UNIT, verify_url="https://dvc.tayninh.gov.vn/kiem-tra?giay="),
        replace(DEMO_UNIT, lookup_url="https://dvc.tayninh.gov.vn/tra-cuu?ma="),
        DEMO_UNIT,
    ],
)
def test_it_is_genuine_whatever_address_stands_before_it(sealing: Desk, unit: object) -> None:
    sealing.unit = unit  # type: ignore[assignment]  # parametrized
    text = qr_text(receipt(sealing).text, sealing.unit)
    for state_of_the_keyboard in (text, text.swapcase(), text.lower()):
        assert told(sealing, state_of_the_keyboard).state is SealState.GENUINE


def test_the_same_record_gives_the_same_seal_and_page(sealing: Desk) -> None:
    seal = receipt(sealing)
    dossier = show(sealing, seal.stamp.dossier_no)
    assert (
        seal_for(sealing, dossier, "receipt") == seal == seal_for(sealing, dossier, "appointment")
    )
    assert page_of(sealing, dossier).pdf == page_of(sealing, dossier).pdf


def test_a_preview_signs_nothing(sealing: Desk) -> None:
    dossier = receive(sealing, draft())
    before = preview_form(sealing, dossier)
    sealing.sealer = None
    assert preview_form(sealing, dossier) == before != page_of(sealing, dossier)


def test_the_key_is_journaled_once_before_the_first_sealed_receipt(sealing: Desk) -> None:
    receipt(sealing)
    receipt(sealing)
    with sealing.book.look() as look:
        keys, seq = signing_keys(look), look.head().seq
    assert sealing.sealer is not None
    assert keys == (sealing.sealer.public_key,)
    assert seq == 6, "opened; received, keyed, printed; received, printed"
    assert replay.verify(sealing.book).is_ok


def test_every_field_changed_by_one_character_is_never_genuine(sealing: Desk) -> None:
    seal = receipt(sealing)
    text = seal.text
    seen: set[SealState | None] = set()
    for at, letter in enumerate(text):
        for other in ("0", "7", "X", "A", ""):
            if other == letter:
                continue
            changed = text[:at] + other + text[at + 1 :]
            verdict = verify(sealing, read_scan(changed))
            seen.add(verdict.state if verdict else None)
            assert verdict is None or not verdict.is_genuine, changed
    assert {SealState.ALTERED, SealState.UNKNOWN_STATION, None} <= seen
    assert SealState.UNSIGNED not in seen


def test_an_altered_due_date_says_what_the_record_has(sealing: Desk) -> None:
    seal = receipt(sealing)
    due = seal.stamp.due_at
    assert due is not None
    forged = Seal(replace(seal.stamp, due_at=due.replace(day=due.day + 1)), seal.signature)
    verdict = told(sealing, forged.text)
    assert verdict.state is SealState.ALTERED
    (change,) = verdict.changes
    assert (change.field, change.before[:10]) == ("due_at", due.date().isoformat())


def test_a_receipt_cut_off_or_with_foreign_letters_is_altered(sealing: Desk) -> None:
    text = receipt(sealing).text
    for damaged in (text[:-1], text[:60], text[:-1] + "A", text.replace("/1/", "/0/", 1)):
        assert told(sealing, damaged).state is SealState.ALTERED, damaged


def test_a_corrected_dossier_supersedes_its_old_receipt_and_says_what_changed(
    sealing: Desk,
) -> None:
    seal = receipt(sealing)
    number = seal.stamp.dossier_no
    other = {"name": "Trần Thị Hồng Đạo", "personal_id": "080185012345"}
    record(sealing, number, "corrected", {"reason": "Sai tên", "applicant": other})
    verdict = told(sealing, seal.text)
    assert (verdict.state, verdict.version, verdict.latest) == (SealState.SUPERSEDED, 1, 2)
    assert verdict.is_genuine
    said = {change.field: (change.before, change.after) for change in verdict.changes}
    assert said["applicant"] == ("Trần Thị Hồng Đào", "Trần Thị Hồng Đạo")
    assert "due_at" not in said
    second = seal_for(sealing, show(sealing, number), "receipt")
    assert second is not None
    assert told(sealing, second.text).state is SealState.GENUINE


def test_the_official_number_supersedes_the_provisional_one(sealing: Desk) -> None:
    seal = receipt(sealing)
    (official,) = accept_enrolment(sealing, ENROLLED, (GRANT,))
    verdict = told(sealing, seal.text)
    assert (verdict.state, verdict.latest) == (SealState.SUPERSEDED, 2)
    assert [(one.field, one.after) for one in verdict.changes] == [("dossier_no", official)]


def test_without_a_key_on_this_machine_nothing_is_signed_and_it_says_so(
    sealing: Desk, tmp_path: Path
) -> None:
    sealing.sealer = StationSealer(tmp_path / KEPT_KEYS, sealing.station, "ab" * 32)
    dossier = receive(sealing, draft())
    page = page_for(sealing, dossier.dossier_no)
    assert (page.signed_with, seal_for(sealing, dossier, "receipt")) == ("", None)
    printed(sealing, page)
    with sealing.book.look() as look:
        assert own_keys(look) == ()
    assert not (tmp_path / KEPT_KEYS).exists(), "an enrolled station makes no second key"
    assert told(sealing, dossier.dossier_no).state is SealState.UNSIGNED


def test_an_old_receipt_without_a_seal_is_read_as_before(sealing: Desk) -> None:
    number = receipt(sealing).stamp.dossier_no
    record(sealing, number, "corrected", {"reason": "Sai", "note": "Đã đọc lại"})
    verdict = told(sealing, f"{number};v1")
    assert (verdict.state, verdict.version, verdict.latest) == (SealState.UNSIGNED, 1, 2)
    assert verdict.is_superseded
    assert not told(sealing, f"{number};v2").is_superseded


# --- the receipts of other counters ------------------------------------------------------------


@pytest.fixture
def sibling(tmp_path: Path, clock: FixedClock) -> Desk:
    made = init_desk(tmp_path / "sibling", DEMO_UNIT, clock)
    made.clerk = DEMO_UNIT.clerks[0]
    made.sealer = StationSealer(tmp_path / "keys-2", made.station)
    return made


def list_keys(desk: Desk, *keys: KnownKey) -> None:
    assert KeyBook(desk.book).put(keys, desk.now(), desk.now())


def key_of(desk: Desk, *, is_revoked: bool = False) -> KnownKey:
    assert desk.sealer is not None
    return KnownKey(desk.station, desk.sealer.public_key, "Quầy 2", is_revoked)


def test_a_siblings_receipt_is_genuine_once_its_key_is_known(sealing: Desk, sibling: Desk) -> None:
    with sibling:
        text = receipt(sibling).text
        assert told(sealing, text).state is SealState.UNKNOWN_STATION
        list_keys(sealing, key_of(sibling))
        verdict = told(sealing, text)
        assert (verdict.state, verdict.station_name) == (SealState.ELSEWHERE, "Quầy 2")
        assert verdict.is_genuine
        other = text[:-1] + ("0" if text[-1] != "0" else "1")
        assert told(sealing, other).state is SealState.ALTERED
        list_keys(sealing, key_of(sibling, is_revoked=True))
        assert told(sealing, text).state is SealState.REVOKED


def test_an_older_list_does_not_make_a_revoked_station_good_again(
    sealing: Desk, sibling: Desk, clock: FixedClock
) -> None:
    with sibling:
        text, before = receipt(sibling).text, clock.now()
        clock.pass_(hours=1)
        list_keys(sealing, key_of(sibling, is_revoked=True))
        assert not KeyBook(sealing.book).put((key_of(sibling),), before, clock.now())
        assert told(sealing, text).state is SealState.REVOKED


def test_a_signed_receipt_that_the_record_contradicts_is_not_called_altered(
    sealing: Desk,
) -> None:
    """Signed by the station, yet of another record: a number given twice, not a forged paper."""
    seal = receipt(sealing)
    assert sealing.sealer is not None
    stamp = replace(seal.stamp, received_at=seal.stamp.received_at.replace(minute=59))
    verdict = told(sealing, Seal(stamp, sealing.sealer.sign(stamp.signed())).text)
    assert verdict.state is SealState.CONTRADICTED
    assert [change.field for change in verdict.changes] == ["received_at"]
    newer = replace(seal.stamp, version=9)
    signed = Seal(newer, sealing.sealer.sign(newer.signed()))
    assert told(sealing, signed.text).state is SealState.NEWER


def test_a_reading_the_keyboard_has_damaged_is_not_called_altered(sealing: Desk) -> None:
    """Marks composed with their letters may have changed places: only then the signature tells."""
    states = set()
    for _ in range(12):
        text = receipt(sealing).text
        composed = unicodedata.normalize("NFC", vietnamese_layout(text))
        states.add(told(sealing, composed).state)
    assert states <= {SealState.GENUINE, SealState.UNREADABLE}
    assert SealState.UNREADABLE in states


def test_the_signature_is_spelt_in_letters_no_input_method_rewrites(sealing: Desk) -> None:
    letters = set(receipt(sealing).text.rpartition("/")[2])
    assert letters <= set(SAFE_TAG_LETTERS)
    assert not letters & set("AEIOUYDW")


def test_a_count_asks_within_the_view_it_has_open(sealing: Desk) -> None:
    text = receipt(sealing).text
    alone = told(sealing, text)
    with sealing.book.look() as look:
        assert seal_state(sealing, look, read_scan(text)) == alone
