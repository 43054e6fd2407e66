"""Pictures of every form on every paper, to be looked at by people.

python -m tests.printing.pictures DIR
"""

from __future__ import annotations

import sys
from pathlib import Path

from desk_app.printing.forms import FORMS, render, words_for
from tests.printing.reading import pictures
from tests.printing.samples import SAMPLES, UNIT


def main(folder: Path, dpi: int = 110) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for form, papers in FORMS.items():
        for paper in papers:
            for name, (dossier, copy) in SAMPLES.items():
                words = words_for(dossier.rule_set)
                pdf = render(form, paper, dossier, UNIT, words, copy)
                for number, picture in enumerate(pictures(pdf, dpi), start=1):
                    picture.save(folder / f"{form}-{paper}-{name}-{number}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
