"""Urdu lines on paper: Nastaliq outlines to read, and invisible letters under them to search and copy."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import uharfbuzz as hb
from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable
from typing_extensions import override

from ats_desktop.documents import typefaces

LATIN_SCALE = 0.78
_FILL_NON_ZERO = 1
_INVISIBLE: Final = 3
_RIGHT, _LEFT, _NUMBER = "rtl", "ltr", "number"

_OPERATORS = {"moveTo": "m", "lineTo": "l", "curveTo": "c", "qCurveTo": "c", "closePath": "h"}

_Segment = tuple[str, tuple[tuple[float, float], ...]]


_Glyph = tuple[int, float, float]
"""A glyph's number in the font, and where it stands in font units."""


@dataclass(frozen=True)
class _UrduRun:
    """Letters of one direction, ``width`` in points."""

    text: str
    direction: str
    width: float


@dataclass(frozen=True)
class UrduLine:
    """One shaped line, its runs from left to right, sizes in points."""

    runs: tuple[_UrduRun, ...]
    size: float
    width: float


def shape(text: str, size: float) -> UrduLine:
    """Shape one line whose base direction is from right to left."""
    runs = tuple(_shaped(part, direction, size) for part, direction in reversed(list(_split(text))))
    return UrduLine(runs, size, sum(run.width for run in runs))


def wrap(text: str, size: float, width: float) -> list[UrduLine]:
    """Break a text between words into lines no wider than ``width`` points, where words allow it."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and shape(longer, size).width <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return [shape(line, size) for line in lines]


def draw(canvas: Canvas, line: UrduLine, x: float, y: float, colour: Color) -> None:
    """Draw a line with its left edge at ``x`` and its baseline at ``y``.

    The runs go on paper in reading order, because some readers take text in the order of drawing.
    """
    x += line.width
    for run in reversed(line.runs):
        x -= run.width
        if run.direction != _LEFT:
            _draw_letters(canvas, run, line.size, x, y, colour)
        else:
            canvas.setFillColor(colour)
            canvas.setFont(typefaces.SERIF, line.size * LATIN_SCALE)
            canvas.drawString(x, y, run.text)


class UrduText(Flowable):
    """A text in Nastaliq on lines of a fixed height, at the right or the left edge."""

    def __init__(self, text: str, size: float, leading: float, colour: Color, *, right: bool = True) -> None:
        super().__init__()
        self._text, self._size, self._leading, self._colour, self._right = text, size, leading, colour, right
        self._lines: list[UrduLine] = []

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self._lines = wrap(self._text, self._size, aW)
        self.width, self.height = aW, self._leading * len(self._lines)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines from the top down."""
        for number, line in enumerate(self._lines, start=1):
            x = self.width - line.width if self._right else 0.0
            # Nastaliq hangs far below its baseline: a third of the line is kept for that.
            draw(self.canv, line, x, self.height - self._leading * (number - 0.36), self._colour)


def _split(text: str) -> Iterator[tuple[str, str]]:
    """Split a text into runs of one direction, in reading order; what has none joins its surroundings."""
    kinds = [_direction(char) for char in text]
    for place, kind in enumerate(kinds):
        if not kind:
            before = next((kinds[at] for at in range(place - 1, -1, -1) if kinds[at]), _RIGHT)
            after = next((other for other in kinds[place + 1 :] if other), _RIGHT)
            kinds[place] = before if before == after else _RIGHT
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or kinds[place] != kinds[start]:
            yield text[start:place], kinds[start]
            start = place


def _direction(char: str) -> str:
    bidi = unicodedata.bidirectional(char)
    if bidi in {"R", "AL", "NSM"}:
        return _RIGHT
    if bidi == "L" or (bidi == "EN" and char.isascii()):
        return _LEFT
    return _NUMBER if bidi in {"AN", "EN"} else ""


@lru_cache(maxsize=256)
def _shaped(text: str, direction: str, size: float) -> _UrduRun:
    if direction == _LEFT:
        return _UrduRun(text, direction, pdfmetrics.stringWidth(text, typefaces.SERIF, size * LATIN_SCALE))
    return _UrduRun(text, direction, _placed(text, direction)[1] * size / typefaces.nastaliq().face.upem)


@lru_cache(maxsize=256)
def _placed(text: str, direction: str) -> tuple[tuple[_Glyph, ...], float]:
    """Shape a run; gives its glyphs with their places, and its width, in font units."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if direction == _RIGHT else "ltr"
    buffer.script, buffer.language = "Arab", "ur"
    hb.shape(typefaces.nastaliq(), buffer, {})
    glyphs, x = [], 0.0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyphs.append((info.codepoint, x + position.x_offset, float(position.y_offset)))
        x += position.x_advance
    return tuple(glyphs), x


@lru_cache(maxsize=1024)
def _outline(glyph: int) -> tuple[_Segment, ...]:
    pen = _RecordingPen()
    typefaces.nastaliq().draw_glyph_with_pen(glyph, pen)
    return tuple(pen.segments)


class _RecordingPen:
    """Takes a glyph's outline in font units as moves, lines and cubic curves."""

    def __init__(self) -> None:
        self.segments: list[_Segment] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *points: self.segments.append((name, points))


def _draw_letters(canvas: Canvas, run: _UrduRun, size: float, x: float, y: float, colour: Color) -> None:
    _draw_hidden_text(canvas, run, size, x, y)
    scale = size / typefaces.nastaliq().face.upem
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(scale, scale)
    canvas.setFillColor(colour)
    canvas.drawPath(_outline_of(run.text, run.direction), stroke=0, fill=1, fillMode=_FILL_NON_ZERO)
    canvas.restoreState()


def _draw_hidden_text(canvas: Canvas, run: _UrduRun, size: float, x: float, y: float) -> None:
    """Put the letters under the outlines in the order of the eye; readers turn them back for search."""
    letters = run.text[::-1] if run.direction == _RIGHT else run.text
    natural = pdfmetrics.stringWidth(letters, typefaces.NASKH, size)
    text = canvas.beginText(x, y)
    text.setFont(typefaces.NASKH, size)
    text.setTextRenderMode(_INVISIBLE)
    text.setHorizScale(100 * run.width / natural if natural else 100)
    text.textOut(letters)
    text.setHorizScale(100)
    text.setTextRenderMode(0)
    canvas.drawText(text)


@lru_cache(maxsize=256)
def _outline_of(text: str, direction: str) -> PDFPathObject:
    """Give the outline of a run in font units, its origin at the left end of the baseline."""
    return PDFPathObject([_traced(_outline(glyph), x, y) for glyph, x, y in _placed(text, direction)[0]])


def _traced(outline: tuple[_Segment, ...], x: float, y: float) -> str:
    """Write an outline as drawing operators, moved by ``x`` and ``y``."""
    last = (0.0, 0.0)
    pieces = []
    for name, points in outline:
        cubic = points
        if name == "qCurveTo":
            control, end = points
            cubic = (_toward(last, control), _toward(end, control), end)
        places = " ".join(f"{x + part:.3f} {y + rise:.3f}" for part, rise in cubic)
        pieces.append(f"{places} {_OPERATORS[name]}".lstrip())
        if points:
            last = points[-1]
    return " ".join(pieces).replace(".000 ", " ")


def _toward(point: tuple[float, float], control: tuple[float, float]) -> tuple[float, float]:
    """Give the cubic control point that a quadratic control point stands for at one end."""
    return tuple(end + 2 / 3 * (middle - end) for end, middle in zip(point, control, strict=True))  # type: ignore[return-value]
