"""Rule sets and form numbers by the date of receipt."""

from __future__ import annotations

from datetime import date

import pytest

from desk_app.domain.ruleset import SupplementClock, form_on, rule_set_on, rule_sets_from
from desk_app.store.shipped import load_rule_sets

RULE_SETS = load_rule_sets()


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2010-01-01", "2018"),
        ("2025-06-30", "2018"),
        ("2025-07-01", "2025"),
        ("2026-08-04", "2025"),
        ("2026-08-05", "2026"),
        ("2031-01-01", "2026"),
    ],
)
def test_the_date_of_receipt_chooses_the_rules(day: str, name: str) -> None:
    assert rule_set_on(RULE_SETS, date.fromisoformat(day)).name == name


def test_what_the_rule_sets_say() -> None:
    said = {
        r.name: (r.supplement, r.supplement_days, r.clock_starts_at_takeover) for r in RULE_SETS
    }
    assert said == {
        "2018": (SupplementClock.PAUSE, None, False),
        "2025": (SupplementClock.RESTART, 15, False),
        "2026": (SupplementClock.RESTART, 15, True),
    }


@pytest.mark.parametrize(
    ("day", "form_id", "number"),
    [
        ("2025-06-30", "control_slip", "05"),
        ("2025-07-01", "control_slip", "05"),  # NĐ 118/2025 applies, TT 03/2025 does not yet
        ("2025-09-14", "register", "06"),
        ("2025-09-15", "control_slip", "06"),
        ("2026-11-20", "register", "07"),
        ("2026-11-20", "intake_receipt", "01"),
        ("2010-01-01", "intake_receipt", "01"),
    ],
)
def test_form_numbers_change_with_the_circular(day: str, form_id: str, number: str) -> None:
    form = form_on(RULE_SETS, form_id, date.fromisoformat(day))
    assert form is not None
    assert form.number == number


def test_a_form_names_its_own_circular() -> None:
    old, new = (form_on(RULE_SETS, "extension_letter", date(2025, m, 15)) for m in (8, 9))
    assert old is not None
    assert new is not None
    assert old.title == "Phiếu xin lỗi và hẹn lại ngày trả kết quả"
    assert old.legal_footer.endswith("01/2018/TT-VPCP")
    assert new.title == "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết"
    assert new.legal_footer.endswith("03/2025/TT-VPCP")
    assert form_on(RULE_SETS, "stop_notice", date(2025, 6, 30)) is None


def test_two_sets_from_the_same_day_are_refused() -> None:
    row: dict[str, object] = {
        "name": "a",
        "starts_on": "2026-01-01",
        "legal_basis": "",
        "supplement": "pause",
        "supplement_days": None,
        "clock_starts_at_takeover": False,
        "forms_start_on": "2026-01-01",
        "legal_footer": "",
        "forms": {},
    }
    with pytest.raises(ValueError, match="same day"):
        rule_sets_from({"rule_sets": [row, {**row, "name": "b"}]})
