"""A count looks at the seals of the receipts it is shown, whoever asks it to count."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk_app.domain.findings import FindingKind as K
from desk_app.domain.seals import Seal
from desk_app.domain.stock_take import TRAY, Verdict
from desk_app.usecases.desk import Desk
from desk_app.usecases.finding import show
from desk_app.usecases.sealing import seal_for
from desk_app.usecases.stock_take import count_scan, open_count
from sync.keys import SigningKey
from sync.sealing import StationSealer
from tests.support.folders import taken_in


@pytest.fixture
def seal(granted: Desk, tmp_path: Path) -> Seal:
    """Of the one folder in the tray."""
    granted.sealer = StationSealer(tmp_path / "keys", granted.station)
    (no,) = taken_in(granted, 1)
    made = seal_for(granted, show(granted, no), "receipt")
    assert made is not None
    return made


def kind_of(desk: Desk, text: str) -> K | None:
    answer = count_scan(desk, open_count(desk, TRAY), text)
    return answer.finding.kind if answer.finding else None


def test_a_genuine_receipt_is_good(granted: Desk, seal: Seal) -> None:
    answer = count_scan(granted, open_count(granted, TRAY), seal.text)
    assert (answer.verdict, answer.finding) == (Verdict.GOOD, None)


def test_another_due_date_is_an_altered_receipt(granted: Desk, seal: Seal) -> None:
    assert seal.stamp.due_at is not None
    later = replace(seal.stamp, due_at=seal.stamp.due_at + timedelta(days=3))
    assert kind_of(granted, replace(seal, stamp=later).text) is K.ALTERED_RECEIPT


def test_a_seal_cut_off_is_an_altered_receipt(granted: Desk, seal: Seal) -> None:
    assert kind_of(granted, seal.text[:-1]) is K.ALTERED_RECEIPT


def test_a_number_without_a_seal_is_not(granted: Desk, seal: Seal) -> None:
    assert kind_of(granted, seal.stamp.dossier_no) is None


def test_another_counters_receipt_is_that_and_not_altered(granted: Desk, seal: Seal) -> None:
    number = f"{seal.stamp.dossier_no[:-4]}0311"
    stamp = replace(seal.stamp, dossier_no=number, station_tag="ZZZZ")
    signed = Seal(stamp, bytes.fromhex(SigningKey.generate().sign(stamp.signed())))
    assert kind_of(granted, signed.text) is K.ANOTHER_COUNTER
