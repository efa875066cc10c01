"""Brings the translation files in ``resources/i18n`` up to date with the texts of the window.

python packaging/extract_texts.py           add new texts, drop unused ones, compile what changed
python packaging/extract_texts.py --check   write nothing; say what is stale or cannot be followed, exit 1
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from text_sources import Text, TextSources

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = CHECKOUT / "ats_desktop"
FOLDER = CHECKOUT / "resources" / "i18n"
PLURAL_FORMS = {"ur": 2}
# Not by its path: where the command itself lies differs between systems.
COMPILER = (sys.executable, "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()")
_EDITING = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")
QT_TEXTS = {"QLineEdit": _EDITING, "QWidgetTextControl": _EDITING}
"""Texts of Qt itself that the window shows."""

Translations = dict[Text, tuple[str, ...]]


def texts_of(package: Path) -> tuple[set[Text], list[str]]:
    """Give every text of the window, and where one could not be followed."""
    sources = TextSources(package)
    of_qt = {Text(context, source) for context, all_of in QT_TEXTS.items() for source in all_of}
    return sources.texts | of_qt, sources.lost


def read(file: Path) -> Translations:
    """Read the translations of a file: one form, or one for each number; "" is not translated yet."""
    found: Translations = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            is_plural = message.get("numerus") == "yes"
            text = Text(context.findtext("name", ""), message.findtext("source", ""), is_plural)
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [each.text or "" for each in translation.iter("numerusform")]
            found[text] = tuple(forms) if is_plural else (translation.text or "",)
    return found


def written(language: str, texts: set[Text], known: Translations) -> str:
    """Give the file's text: every text once, sorted, each translation marked as still to be reviewed."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted({text.context for text in texts}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        inside = sorted(each for each in texts if each.context == context)
        for text in inside:
            lines += _message(text, known, PLURAL_FORMS[language])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, known: Translations, count: int) -> list[str]:
    forms = known.get(text, ())
    lines = [
        '    <message numerus="yes">' if text.is_plural else "    <message>",
        f"        <source>{escape(text.source)}</source>",
    ]
    if text.is_plural:
        padded = (*forms, *[""] * count)[:count]
        lines.append('        <translation type="unfinished">')
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in padded]
        lines.append("        </translation>")
    else:
        words = escape(forms[0]) if forms else ""
        lines.append(f'        <translation type="unfinished">{words}</translation>')
    return [*lines, "    </message>"]


def compiled(source: Path) -> bytes:
    """Give the compiled form of a translation file."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "compiled.qm"
        subprocess.run(
            [*COMPILER, "-silent", "-removeidentical", str(source), "-qm", str(target)], check=True
        )
        return target.read_bytes()


def stale(folder: Path, package: Path) -> tuple[list[str], dict[Path, str]]:
    """Give what cannot be followed, and the right text of each file that differs from the program."""
    texts, lost = texts_of(package)
    different = {}
    for file in sorted(folder.glob("ats_desktop_*.ts")):
        language = file.stem.rpartition("_")[2]
        right = written(language, texts, read(file))
        if right != file.read_text(encoding="utf-8"):
            different[file] = right
    return lost, different


def main(arguments: list[str]) -> int:
    """Bring the files up to date, or only tell which are not; gives the exit status."""
    lost, different = stale(FOLDER, PACKAGE)
    for place in lost:
        print(f"{place} cannot be followed to its words")
    if "--check" in arguments:
        names = [file.name for file in different]
        names += [each.name for each in _uncompiled(FOLDER)]
        for name in names:
            print(f"{name} is stale; type: python packaging/extract_texts.py")
        return 1 if lost or names else 0
    for file, right in different.items():
        file.write_text(right, encoding="utf-8", newline="\n")
        print(file.relative_to(CHECKOUT))
    for file in _uncompiled(FOLDER):
        file.write_bytes(compiled(file.with_suffix(".ts")))
        print(file.relative_to(CHECKOUT))
    return 1 if lost else 0


def _uncompiled(folder: Path) -> list[Path]:
    """Give the compiled files that are missing or differ from their source."""
    return [
        target
        for target in (each.with_suffix(".qm") for each in sorted(folder.glob("ats_desktop_*.ts")))
        if not target.exists() or target.read_bytes() != compiled(target.with_suffix(".ts"))
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
