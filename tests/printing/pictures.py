"""Pictures of every form on every paper, to be looked at by people.

python -m tests.printing.pictures DIR
"""

from __future__ import annotations

import sys
from pathlib import Path

from desk_app.printing.forms import FORMS, words_for
from desk_app.printing.papers import PAPERS
from desk_app.printing.records import handover_record, trial_page
from tests.printing.reading import pictures
from tests.printing.samples import RECEIVED, TRIAL, UNIT, made_of, manifest, samples_of


def main(folder: Path, dpi: int = 110) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for form, papers in FORMS.items():
        for paper in papers:
            fine = 203 if PAPERS[paper].is_label else dpi
            for name in samples_of(form):
                save(made_of(form, paper, name), folder / f"{form}-{paper}-{name}", fine)
    words = words_for("2026")
    for count in (1, 20, 60):
        save(handover_record(manifest(count), UNIT, words), folder / f"handover-{count}", dpi)
    for paper in PAPERS:
        pdf = trial_page(TRIAL, "Laser quầy 1", "", RECEIVED, UNIT, words, paper)
        save(pdf, folder / f"trial-{paper}", dpi)


def save(pdf: bytes, stem: Path, dpi: int) -> None:
    for number, picture in enumerate(pictures(pdf, dpi), start=1):
        picture.save(stem.with_name(f"{stem.name}-{number}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
