"""Paragraphs of issued papers: their markup is read once, their lines are broken once for each width."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Self
from xml.sax.saxutils import escape

from reportlab.platypus import Paragraph
from typing_extensions import override

from ats_desktop.documents.clauses import Inline, Run
from ats_desktop.documents.paper_styles import styles
from ats_desktop.documents.typefaces import SERIF_SEMIBOLD

_MOST_KEPT = 2048


@dataclass(frozen=True)
class _Setting:
    """What a text comes to in a style; the same for every paper that has it, and never changed."""

    fragments: tuple[Any, ...]
    lines: dict[float, tuple[Any, float]] = field(default_factory=dict)
    """Width in points to reportlab's broken lines, and their height."""


class Text(Paragraph):
    """A paragraph that shares its broken lines with all others of the same words, style and width."""

    _setting: _Setting | None = None
    _broken_for: float | None = None

    @classmethod
    def of(cls, text: Inline, style_name: str, bullet: str = "") -> Self:
        """Make a paragraph of a text with bold terms and references."""
        setting = _read(text, style_name)
        made = cls("", styles()[style_name], bulletText=bullet or None, frags=list(setting.fragments))
        made._setting = setting
        return made

    @override
    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        # The layout asks several times, and a split that fails throws the lines away.
        if self._broken_for == availWidth and hasattr(self, "blPara"):
            return self.width, self.height
        known = self._setting.lines.get(availWidth) if self._setting else None
        if known:
            self.width, (self.blPara, self.height) = availWidth, known
        else:
            super().wrap(availWidth, availHeight)
            if self._setting:
                self._setting.lines[availWidth] = (self.blPara, self.height)
        self._broken_for = availWidth
        return self.width, self.height


def markup(text: Inline) -> str:
    """Give reportlab's markup for a text; nothing but our own tags can come out of it."""
    pieces = []
    for run in text:
        piece = escape(run.text).replace("\n", "<br/>")
        if run.bold:
            piece = f'<font name="{SERIF_SEMIBOLD}">{piece}</font>'
        if run.target:
            piece = f'<a href="#{run.target}" color="#1B1F24">{piece}</a>'
        pieces.append(piece)
    return "".join(pieces)


def words(text: str, style_name: str) -> Text:
    """Give a paragraph of plain words."""
    return Text.of((Run(text),), style_name)


@lru_cache(maxsize=_MOST_KEPT)
def _read(text: Inline, style_name: str) -> _Setting:
    return _Setting(tuple(Paragraph(markup(text), styles()[style_name]).frags))
