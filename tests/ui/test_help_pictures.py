"""The pictures of help show what the window shows."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.ui.help_pictures import FIRST_START, MOST_CELLS, SCENES, differing, is_same
from ui.help_pages import PICTURES

ROOT = PICTURES.parents[2]
COMMAND = "python -m tests.ui.help_pictures"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All pictures, drawn anew in a process of their own."""
    folder = tmp_path_factory.mktemp("pictures")
    order = [sys.executable, "-m", "tests.ui.help_pictures", "--to", str(folder)]
    subprocess.run(order, cwd=ROOT, check=True, env=os.environ, timeout=300)
    return folder


def test_the_stored_pictures_are_those_of_the_scenes() -> None:
    names = {f"{name}.png" for name in (*SCENES, FIRST_START)}
    assert {path.name for path in PICTURES.glob("*.png")} == names


def test_the_stored_pictures_show_the_screens_as_they_are(fresh: Path) -> None:
    stale = [path.name for path in PICTURES.glob("*.png") if not is_same(path, fresh / path.name)]
    assert not stale, f"{', '.join(stale)}: the screen changed. Run `{COMMAND}` and look at it."


def test_all_of_them_are_small() -> None:
    assert sum(path.stat().st_size for path in PICTURES.glob("*.png")) < 1_500_000


def test_a_changed_word_is_noticed_and_a_smoother_edge_is_not(tmp_path: Path) -> None:
    stored, other = PICTURES / "today.png", tmp_path / "today.png"
    shutil.copyfile(stored, other)
    assert is_same(stored, other)
    with Image.open(stored) as picture:
        image = picture.convert("RGB")
    image.point(lambda value: min(value + 6, 255)).save(other)
    assert is_same(stored, other)
    ImageDraw.Draw(image).text((110, 620), "H40.15.03-261119-0008", fill="black")
    image.save(other)
    assert differing(stored, other) > MOST_CELLS
    image.resize((1300, 768)).save(other)
    assert not is_same(stored, other)
