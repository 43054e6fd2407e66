"""One receipt for several dossiers, and the slip that is made of what happened."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp

from desk_app.domain.beside import Beside
from desk_app.domain.problems import Refused
from desk_app.domain.scanning import read_scan
from desk_app.domain.seal_verdicts import SealState
from desk_app.usecases.desk import Desk
from desk_app.usecases.evening import evening_of
from desk_app.usecases.figures import unprinted
from desk_app.usecases.finding import show
from desk_app.usecases.printing import page_for, page_of, preview_form, print_form, printed
from desk_app.usecases.receiving import receive, refuse
from desk_app.usecases.sharing import shared_with
from desk_app.usecases.steps import record
from desk_app.usecases.verifying import verify
from sync.sealing import StationSealer
from tests.printing.reading import codes, pictures, text_of
from tests.support.drafts import HONG_DAO, MARRIAGE_ON_THE_SPOT, PARENTHOOD, VAN_UT, draft

QR = zxingcpp.BarcodeFormat.QRCode
OFFICER = {"to": {"kind": "officer", "name": "Nguyễn Thị Lành"}}


def three(desk: Desk) -> list[str]:
    """Of one person, with another's between them."""
    first = receive(desk, draft()).dossier_no
    receive(desk, draft(applicant=VAN_UT))
    second = receive(desk, draft(procedure_code=MARRIAGE_ON_THE_SPOT)).dossier_no
    third = receive(desk, draft(procedure_code=PARENTHOOD, owner=VAN_UT)).dossier_no
    return [first, second, third]


def test_what_one_person_brought_today_is_found_in_its_order(granted: Desk) -> None:
    numbers = three(granted)
    for number in numbers:
        found = [one.dossier_no for one in shared_with(granted, show(granted, number))]
        assert found == [one for one in numbers if one != number]


def test_a_person_without_a_number_is_found_by_name_and_telephone(granted: Desk) -> None:
    nameless = replace(HONG_DAO, personal_id="")
    first = receive(granted, draft(applicant=nameless)).dossier_no
    receive(granted, draft(applicant=replace(nameless, phone="0900000001")))
    other = receive(granted, draft(applicant=nameless, procedure_code=PARENTHOOD)).dossier_no
    found = shared_with(granted, show(granted, first))
    assert [one.dossier_no for one in found] == [other]


def test_what_was_refused_shares_nothing(granted: Desk) -> None:
    three(granted)
    no = refuse(granted, draft(), "Không thuộc thẩm quyền giải quyết")
    assert shared_with(granted, no) == ()


def test_a_shared_receipt_names_each_and_counts_for_each(granted: Desk, tmp_path: Path) -> None:
    first, *others = three(granted)
    assert unprinted(granted) == 4
    to = tmp_path / "chung.pdf"
    page = print_form(granted, first, "receipt_list", "", to, others)
    text = text_of(to.read_bytes())
    for number in (first, *others):
        assert text.count(number) >= 2  # on both leaves
        (made,) = show(granted, number).prints
        assert (made.form, made.copy, made.sha256) == ("receipt_list", 1, page.sha256)
    assert "03 hồ sơ theo danh sách" in text
    assert "Hồ sơ của: Nguyễn Văn Út" in text
    assert (page.dossier_no, [one.dossier_no for one in page.others]) == (first, others)
    assert unprinted(granted) == 1  # the other person's
    assert len(evening_of(granted, granted.now().date()).unprinted) == 1
    again = print_form(granted, others[0], "receipt_list", "", to, [first])
    assert (again.copy, [one.copy for one in again.others]) == (2, [2])
    assert text_of(to.read_bytes()).count("Bản in lần 2") == 2


def test_each_dossier_keeps_its_own_count_of_copies(granted: Desk) -> None:
    first, second, _ = three(granted)
    print_form(granted, first, "receipt_list")
    page = print_form(granted, first, "receipt_list", with_nos=[second])
    assert (page.copy, [one.copy for one in page.others]) == (2, [1])
    assert "Bản in lần 2" in text_of(page.pdf)


def test_a_number_given_twice_stands_once(granted: Desk) -> None:
    first, second, _ = three(granted)
    page = print_form(granted, first, "receipt_list", with_nos=[second, first, second])
    assert [one.dossier_no for one in page.others] == [second]


def test_nothing_of_another_person_gets_on_the_list_and_nothing_is_journaled(
    granted: Desk, tmp_path: Path
) -> None:
    first, *_ = three(granted)
    strange = receive(granted, draft(applicant=VAN_UT)).dossier_no
    with pytest.raises(Refused) as refused:
        print_form(granted, first, "receipt_list", "", tmp_path / "x.pdf", [strange])
    assert [p.code for p in refused.value.problems] == ["not_shared"]
    assert show(granted, first).prints == ()
    assert list(tmp_path.glob("x*")) == []


def test_any_other_form_is_of_one_dossier(granted: Desk) -> None:
    first, second, _ = three(granted)
    with pytest.raises(Refused) as refused:
        print_form(granted, first, "receipt", with_nos=[second])
    assert refused.value.problems[0].code == "form_of_one"


def test_a_page_of_several_is_journaled_once_it_went_out(granted: Desk) -> None:
    first, second, _ = three(granted)
    others = (show(granted, second),)
    page = page_of(granted, show(granted, first), "receipt_list", "a5", Beside(others=others))
    assert show(granted, second).prints == ()
    printed(granted, page)
    assert [p.paper for p in show(granted, second).prints] == ["a5"]
    assert [p.paper for p in show(granted, first).prints] == ["a5"]


def test_the_control_slip_is_made_of_what_happened(granted: Desk) -> None:
    number = receive(granted, draft()).dossier_no
    empty = text_of(page_for(granted, number, "control_slip").pdf)
    assert "Nguyễn Thị Lành" not in empty
    record(granted, number, "handed_over", OFFICER)
    record(granted, number, "taken_over", {"taken_by": "Nguyễn Thị Lành"})
    page = print_form(granted, number, "control_slip")
    text = text_of(page.pdf)
    assert "Nhận: Nguyễn Thị Lành (cán bộ thụ lý)" in text
    assert page_for(granted, number, "control_slip").copy == 2
    assert preview_form(granted, show(granted, number), "control_slip") != page.pdf


@pytest.mark.parametrize("paper", ["a4", "a5"])
def test_every_row_of_a_shared_receipt_is_sealed_on_its_own(
    paper: str, granted: Desk, tmp_path: Path
) -> None:
    granted.sealer = StationSealer(tmp_path / "keys", granted.station)
    first, *others = three(granted)
    page = print_form(granted, first, "receipt_list", paper, with_nos=others)
    assert page.signed_with == granted.sealer.public_key
    for dpi in (203, 300):
        found = [text for one in pictures(page.pdf, dpi) for text in codes(one, QR)]
        assert len(found) == 2 * 3  # on both leaves
        for text, number in zip(sorted(found), sorted([first, *others] * 2), strict=True):
            scan = read_scan(text)
            verdict = verify(granted, scan)
            assert verdict is not None
            assert (scan.dossier_no, verdict.state) == (number, SealState.GENUINE)
