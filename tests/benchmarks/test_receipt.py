"""A receipt against a bare reportlab page with the same fonts and codes."""

from __future__ import annotations

from io import BytesIO

import segno
from barcode.codex import Code128
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desk_app.printing import fonts
from desk_app.printing.forms import render, words_for
from tests.benchmarks.conftest import Table, in_turn, median, said
from tests.printing.samples import UNIT, normal

ROUNDS = 120


def bare_page(text: str) -> bytes:
    """Two pages as the receipt has them: three fonts, a line of each, bars and QR drawn plainly."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=(148 * mm, 210 * mm), initialFontName=fonts.REGULAR)
    modules = Code128(text).build()[0]
    matrix = segno.make(text, error="m").matrix
    for _ in range(2):
        for n, face in enumerate((fonts.REGULAR, fonts.BOLD, fonts.ITALIC)):
            canvas.setFont(face, 10)
            canvas.drawString(
                20 * mm, (180 - 6 * n) * mm, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
            )
        for n, module in enumerate(modules):
            if module == "1":
                canvas.rect(20 * mm + n * 0.72, 150 * mm, 0.72, 40, stroke=0, fill=1)
        for y, row in enumerate(matrix):
            for x, dot in enumerate(row):
                if dot:
                    canvas.rect(20 * mm + x * 2, 60 * mm - y * 2, 2, 2, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_receipt(table: Table) -> None:
    dossier = normal()
    words = words_for(dossier.rule_set)
    ours = lambda: render("receipt", "a5", dossier, UNIT, words)  # noqa: E731
    floor = lambda: bare_page(dossier.dossier_no)  # noqa: E731
    assert ours().startswith(b"%PDF")
    assert floor().startswith(b"%PDF")
    mine, theirs = in_turn(ours, floor, ROUNDS)
    table.check(
        "receipt A5, two copies / bare reportlab pages, same fonts",
        said(median(mine)),
        said(median(theirs)),
        median(mine) / median(theirs),
        2.0,
    )
