"""The language of the window: which translation is loaded, and from which side one reads."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ats_desktop import resources
from ats_desktop.gui import theme

SYSTEM, ENGLISH = "system", "en"
TRANSLATED = ("ur",)
_RIGHT_TO_LEFT = frozenset({"ur"})


def install(wanted: str) -> str:
    """Load a language: "system", "en" or one of ``TRANSLATED``; returns the one that is used now.

    English needs no file. What has no translation yet stays English. Windows made before keep their words.
    """
    language = _chosen(wanted)
    translator = _translator()
    QCoreApplication.removeTranslator(translator)
    if language != ENGLISH and translator.load(_words(language)):
        QCoreApplication.installTranslator(translator)
    _read_from(is_right=language in _RIGHT_TO_LEFT)
    return language


def _read_from(*, is_right: bool) -> None:
    if is_right == QApplication.isRightToLeft():
        return
    QApplication.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_right else Qt.LayoutDirection.LeftToRight
    )
    if is_right:
        from ats_desktop.gui.mirrored_style import MirroredStyle

        QApplication.setStyle(MirroredStyle("Fusion"))
    else:
        QApplication.setStyle("Fusion")
    if theme.current().version:
        # The style sheet names edges.
        theme.current().apply()


def _chosen(wanted: str) -> str:
    if wanted in TRANSLATED:
        return wanted
    if wanted == SYSTEM:
        first = QLocale.system().uiLanguages()[:1]
        return next((each for each in TRANSLATED if first and first[0].split("-")[0] == each), ENGLISH)
    return ENGLISH


@cache
def _translator() -> QTranslator:
    return QTranslator()


@cache
def _words(language: str) -> bytes:
    """Read a language's file. Qt reads these bytes for ever; the file itself may be replaced meanwhile."""
    return resources.path("i18n", f"ats_desktop_{language}.qm").read_bytes()
