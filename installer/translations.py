"""Brings the window's translations up to date with its source strings.

`python -m installer.translations` updates resources/translations/*.ts and compiles the *.qm;
`--check` changes nothing and exits 1 where something is not up to date or not translated.
Source strings are English; `en` only exists so that Qt knows the language is complete.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path("resources/translations")
LANGUAGES = ("vi", "en")


def sources(root: Path = ROOT) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in (root / "ui").rglob("*.py"))


def tool(name: str) -> str:
    """A tool of PySide6, from beside the running interpreter."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing: install PySide6_Essentials")
    return found


def run(order: list[str], root: Path) -> None:
    done = subprocess.run(order, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


def update(root: Path, folder: Path) -> None:
    """Take new source strings in, drop those that are gone, compile."""
    for language in LANGUAGES:
        source = folder / f"{language}.ts"
        order = ["-locations", "none", "-no-obsolete", "-source-language", "en_US"]
        order += ["-target-language", {"vi": "vi_VN", "en": "en_US"}[language]]
        run([tool("pyside6-lupdate"), *order, *sources(root), "-ts", str(source)], root)
        if language == "en":
            _say_as_written(source)
        compiled = source.with_suffix(".qm")
        run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(compiled)], root)


def _say_as_written(path: Path) -> None:
    """English is said as it stands in the source."""
    tree = ET.parse(path)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None:
            translation.text = message.findtext("source")
            translation.attrib.pop("type", None)
    ET.indent(tree, "    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")


def unfinished(path: Path) -> Iterator[str]:
    """Source strings of a .ts file that have no finished translation."""
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            is_done = (
                translation is not None and translation.text and "type" not in translation.attrib
            )
            if not is_done:
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def stale(root: Path = ROOT) -> list[str]:
    """What is not up to date, in words; empty when all is well."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            shutil.copy(root / FOLDER / f"{language}.ts", fresh)
        update(root, fresh)
        for language in LANGUAGES:
            for suffix in (".ts", ".qm"):
                file = f"{language}{suffix}"
                if (fresh / file).read_bytes() != (root / FOLDER / file).read_bytes():
                    found.append(f"{file} is not up to date")
            missing = unfinished(fresh / f"{language}.ts")
            found += [f"{language}.ts: not translated: {one}" for one in missing]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if not parser.parse_args().check:
        update(ROOT, ROOT / FOLDER)
    found = stale()
    sys.stdout.writelines(f"{one}\n" for one in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
