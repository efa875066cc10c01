"""Words off pictures of pages by Tesseract, which runs in this process with the model of the set-up."""

import math
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from ats_desktop.intake.layout import Word

if TYPE_CHECKING:
    from PIL.Image import Image

MAXIMUM_PAGES = 5
"""Pages of one file that are recognised: about a second each, and a CV says who somebody is on the first."""
DOTS_PER_INCH = 200
_LEAST_SURE = 25
"""Words below this confidence of 0 to 100 are specks and lines, no words."""
_SURE = 80
_UPRIGHT = 0.4
"""Share of words of three and more letters, read surely, from which on a page is taken to stand upright:
a page on its side gives many short, unsure ones."""
_CROOKED = math.radians(0.3)
_LONG_LINE = 0.25
_LONGEST_SIDE, _SHORTEST_SIDE = 3400, 1300
"""Pixels: larger pictures only cost time, smaller ones are read better enlarged."""
_INCHES_TALL = 11.7
_POINTS = 72.0


def is_available() -> bool:
    """Tell whether this computer can recognise words: a wheel of the engine does not exist for every one."""
    return _engine() is not None


def page_words(picture: "Image") -> tuple[list[Word], float, float]:
    """Return a page's words in points from its top left corner, its width, and the mean confidence (0–1)."""
    from PIL import ImageOps

    # Nothing is cut off at the ends: on a page of three lines the ink is less than a hundredth.
    image = _resized(ImageOps.autocontrast(ImageOps.exif_transpose(picture).convert("L")))
    best = _Reading([], 0.0, 0.0, 0.0, 0.0)
    for turn in (0, 90, 270, 180):
        turned = image if turn == 0 else image.rotate(turn, expand=True, fillcolor=255)
        read = _recognised(turned)
        if read.clear > best.clear or turn == 0:
            best = read
        if best.clear >= _UPRIGHT or not best.words:
            image = turned
            break
    if abs(best.slope) > _CROOKED:
        # Lines that run downhill share their height with their neighbours and come apart.
        straight = image.rotate(math.degrees(best.slope), expand=True, fillcolor=255)
        best = max(best, _recognised(straight), key=lambda read: read.clear)
    return best.words, best.width, best.sureness


@dataclass(frozen=True)
class _Reading:
    """One try at a picture: words and width in points, mean confidence and share of clear words, 0 to 1.

    ``slope`` is how far its lines run downhill, in radians.
    """

    words: list[Word]
    width: float
    sureness: float
    clear: float
    slope: float = 0.0


def _resized(image: "Image") -> "Image":
    longest = max(image.size)
    if longest > _LONGEST_SIDE:
        image.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    elif longest < _SHORTEST_SIDE:
        image = image.resize((image.width * 2, image.height * 2))
    return image


def _recognised(image: "Image") -> _Reading:
    engine = _engine()
    assert engine is not None
    scale = _INCHES_TALL * _POINTS / max(image.size)
    engine.SetImage(image)
    engine.SetSourceResolution(round(max(image.size) / _INCHES_TALL))
    engine.Recognize()
    found: list[Word] = []
    total = clear = 0.0
    for text, sure, box, line in _words(engine.GetIterator()):
        if sure < _LEAST_SURE or not text.strip():
            continue
        total += sure
        # The engine also reads lines that stand upright on their end: such a page lies on its side.
        lies = box[2] - box[0] > box[3] - box[1]
        clear += sure >= _SURE and len(text.strip()) > 2 and lies
        found.append(_word(text.strip(), box, line, scale))
    slope = _slope(engine.GetIterator(), image.width)
    engine.Clear()
    count = max(1, len(found))
    return _Reading(found, image.width * scale, total / count / 100, clear / count, slope)


def _slope(iterator: Any, width: int) -> float:
    """Return the median fall of the lines that reach over a good part of the page, in radians."""
    import tesserocr

    falls = []
    for line in tesserocr.iterate_level(iterator, tesserocr.RIL.TEXTLINE):
        baseline = line.Baseline(tesserocr.RIL.TEXTLINE)
        if baseline:
            (x0, y0), (x1, y1) = baseline
            if x1 - x0 > width * _LONG_LINE:
                falls.append(math.atan2(y1 - y0, x1 - x0))
    return median(falls) if falls else 0.0


_Box = tuple[int, int, int, int]


def _words(iterator: Any) -> Iterator[tuple[str, float, _Box, _Box]]:
    """Give text, confidence and box of each word, and the box of the line it stands in."""
    import tesserocr

    level, line = tesserocr.RIL.WORD, tesserocr.RIL.TEXTLINE
    for word in tesserocr.iterate_level(iterator, level):
        box, around = word.BoundingBox(level), word.BoundingBox(line)
        if box is not None and around is not None:
            yield word.GetUTF8Text(level), word.Confidence(level), box, around


def _word(text: str, box: _Box, line: _Box, scale: float) -> Word:
    # A word's own box is as high as its ink: "name" is lower than "Apply". The line's height is common.
    height = min(line[3] - line[1], 2 * (box[3] - box[1]))
    top = line[1] if height == line[3] - line[1] else box[1]
    return Word(
        text,
        box[0] * scale,
        top * scale,
        box[2] * scale,
        (top + height) * scale,
        round(height * scale * 0.8, 1),
        bold=False,
    )


@cache
def _engine() -> Any:
    # Several threads of one page gain nothing here and cost the other reading processes their core.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    try:
        import tesserocr
    except ImportError:
        return None
    model = Path(sys.prefix) / "share" / "tessdata"
    if not (model / "eng.traineddata").is_file():
        return None
    return tesserocr.PyTessBaseAPI(
        path=str(model), lang="eng", psm=tesserocr.PSM.AUTO, oem=tesserocr.OEM.LSTM_ONLY
    )
