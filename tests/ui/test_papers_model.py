"""The checklist's model, without a window."""

from __future__ import annotations

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desk_app.domain.procedures import Part, PartKind
from ui.models.papers import MOST_COPIES, Column, PapersModel

PARTS = (
    Part(PartKind.SUBMIT, "Tờ khai", originals=1),
    Part(PartKind.PRESENT, "Giấy chứng nhận kết hôn", copies=2),
    Part(PartKind.NOTE, "Trường hợp khác thì ghi rõ"),
    Part(PartKind.SUBMIT, "Không ghi số"),
)


@pytest.fixture
def model(qtbot: QtBot) -> PapersModel:
    made = PapersModel()
    made.set_parts(PARTS)
    return made


def test_nothing_is_received_until_it_is_ticked(model: PapersModel) -> None:
    assert model.received() == ()
    assert model.tally() == (0, 3)


def test_ticking_puts_in_what_the_catalogue_asks(model: PapersModel) -> None:
    for row in range(4):
        model.toggle(row)
    counts = [(p.name, p.originals, p.photocopies, p.kind) for p in model.received()]
    assert counts == [
        ("Tờ khai", 1, 0, "submit"),
        ("Giấy chứng nhận kết hôn", 0, 2, "present"),
        ("Không ghi số", 1, 0, "submit"),
    ]
    model.toggle(0)
    assert model.tally() == (2, 3)


def test_counts_stay_within_bounds_and_notes_count_nothing(model: PapersModel) -> None:
    model.set_count(0, Column.CERTIFIED, 10_000)
    model.set_count(2, Column.ORIGINALS, 5)
    model.set_count(3, Column.PHOTOCOPIES, -4)
    (only,) = model.received()
    assert only.certified_copies == MOST_COPIES


def test_another_case_keeps_what_lies_there_and_what_was_added(model: PapersModel) -> None:
    model.toggle(0)
    model.toggle(1)
    model.add("Đơn viết tay")
    model.set_parts((PARTS[0], Part(PartKind.SUBMIT, "Khác", originals=1)))
    assert [p.name for p in model.received()] == ["Tờ khai", "Đơn viết tay"]


def test_the_model_keeps_the_rules_of_qt(model: PapersModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt leaves it so
    assert model.rowCount() == 4
