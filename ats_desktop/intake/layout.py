"""From words on a page to lines in reading order: pieces, columns, rows."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from ats_desktop.intake import dates, headings
from ats_desktop.intake.lines import Line
from ats_desktop.intake.repair import BULLET, repaired

_PIECE_GAP = 1.25
"""A gap wider than this many type sizes parts two pieces of a row."""
_VALLEY_STEP = 6.0
_MINIMUM_ROWS = 4


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands on the page, in points from the top left corner."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    bold: bool

    @property
    def is_right_to_left(self) -> bool:
        """Whether the word is written in Arabic letters."""
        return any("\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc" for letter in self.text)


@dataclass(slots=True)
class _Piece:
    """Words of one row without a wide gap between them."""

    words: list[Word]
    x0: float = field(init=False)
    x1: float = field(init=False)
    y0: float = field(init=False)
    y1: float = field(init=False)
    middle: float = field(init=False)

    def __post_init__(self) -> None:
        self.x0 = min(word.x0 for word in self.words)
        self.x1 = max(word.x1 for word in self.words)
        self.y0 = min(word.y0 for word in self.words)
        self.y1 = max(word.y1 for word in self.words)
        self.middle = (self.y0 + self.y1) / 2

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


def page_lines(words: list[Word], page: int, width: float) -> list[Line]:
    """Return the lines of one page in reading order; the order in which words were drawn does not count."""
    pieces = _pieces(words)
    lines: list[Line] = []
    for column, flows, region in _regions(pieces, width, 0):
        region_lines = [_line(row, page, column) for row in _rows(region)]
        region_lines = [line for line in region_lines if line.text or line.in_list]
        if flows and region_lines:
            first = region_lines[0]
            region_lines[0] = replace(first, flows=True)
        lines += _with_bullets(region_lines)
    return lines


def _rows_of_words(words: Iterable[Word]) -> list[list[Word]]:
    """Group words whose middles lie in one another's height, top row first.

    Some fonts give points and dashes a box no higher than their ink; these join the row they stand in.
    """
    rows: list[list[Word]] = []
    tops: list[tuple[float, float]] = []
    marks: list[Word] = []
    for word in sorted(words, key=lambda each: ((each.y0 + each.y1) / 2, each.x0)):
        if not any(letter.isalnum() for letter in word.text):
            marks.append(word)
            continue
        middle = (word.y0 + word.y1) / 2
        height = word.y1 - word.y0
        for index in range(len(rows) - 1, max(-1, len(rows) - 6), -1):
            row_middle, row_height = tops[index]
            if abs(middle - row_middle) < 0.33 * min(height, row_height) + 0.2:
                rows[index].append(word)
                break
        else:
            rows.append([word])
            tops.append((middle, height))
    for mark in marks:
        _place_mark(mark, rows, tops)
    return rows


def _place_mark(mark: Word, rows: list[list[Word]], tops: list[tuple[float, float]]) -> None:
    middle = (mark.y0 + mark.y1) / 2
    inside = [
        (abs(middle - row_middle), index)
        for index, (row_middle, height) in enumerate(tops)
        if abs(middle - row_middle) < 0.55 * height
    ]
    if inside:
        rows[min(inside)[1]].append(mark)
    else:
        rows.append([mark])
        tops.append((middle, mark.y1 - mark.y0))


def _pieces(words: list[Word]) -> list[_Piece]:
    pieces: list[_Piece] = []
    for row in _rows_of_words(words):
        row.sort(key=lambda each: each.x0)
        current = [row[0]]
        for word in row[1:]:
            last = current[-1]
            if word.x0 - last.x1 > _PIECE_GAP * max(last.size, word.size) and not _are_spaced_letters(
                last, word
            ):
                pieces.append(_Piece(current))
                current = [word]
            else:
                current.append(word)
        pieces.append(_Piece(current))
    pieces.sort(key=lambda piece: (piece.middle, piece.x0))
    return pieces


def _are_spaced_letters(left: Word, right: Word) -> bool:
    return (
        len(left.text) == 1 == len(right.text)
        and right.x0 - left.x1 < 2.5 * left.size
        and left.text.isalpha()
    )


def _regions(pieces: list[_Piece], width: float, column: int) -> list[tuple[int, bool, list[_Piece]]]:
    """Cut a page into column number, whether it flows on from the one before, and pieces."""
    valley = _best_valley(pieces, width) if len(pieces) >= 2 * _MINIMUM_ROWS else None
    if valley is None:
        return [(column, False, pieces)] if pieces else []
    x, top, bottom = valley
    above = [piece for piece in pieces if piece.middle <= top]
    below = [piece for piece in pieces if piece.middle >= bottom]
    inside = [piece for piece in pieces if top < piece.middle < bottom]
    left = [piece for piece in inside if piece.x1 <= x + 1]
    right = [piece for piece in inside if piece.x1 > x + 1]
    widths = sorted((_extent(left), _extent(right)))
    flows = widths[0] > 0.75 * widths[1] and not _begins_with_heading(right)
    first = column * 2 + 1
    result = _regions(above, width, column)
    result += _regions(left, width, first)
    for index, (number, goes_on, region) in enumerate(_regions(right, width, first + 1)):
        result.append((number, (flows and index == 0) or goes_on, region))
    return result + _regions(below, width, column)


def _extent(pieces: list[_Piece]) -> float:
    return max(piece.x1 for piece in pieces) - min(piece.x0 for piece in pieces)


def _begins_with_heading(pieces: list[_Piece]) -> bool:
    first = min(pieces, key=lambda piece: piece.middle)
    return headings.named(repaired(first.text)) is not None


def _best_valley(pieces: list[_Piece], width: float) -> tuple[float, float, float] | None:
    """Find a blank strip between two columns: its x, and the y above and below it.

    The pieces must come from top to bottom.
    """
    best: tuple[float, tuple[float, float, float]] | None = None
    middles = [piece.middle for piece in pieces]
    seen: set[tuple[int, ...]] = set()
    x = width * 0.18
    while x < width * 0.85:
        crossing = [piece.middle for piece in pieces if piece.x0 < x + 2 and piece.x1 > x - 2]
        for top, bottom in pairwise((-1e9, *crossing, 1e9)):
            inside = pieces[bisect_right(middles, top) : bisect_left(middles, bottom)]
            if len(inside) < 2 * _MINIMUM_ROWS:
                continue
            left = [piece for piece in inside if piece.x1 <= x]
            score = min(len(left), len(inside) - len(left)) + 0.2 * len(inside)
            if min(len(left), len(inside) - len(left)) < _MINIMUM_ROWS or (best and score <= best[0]):
                continue
            sides = (len(inside), *(id(piece) for piece in left))
            if sides not in seen and _are_columns(left, [piece for piece in inside if piece.x1 > x]):
                best = (score, (x, top, bottom))
            seen.add(sides)
        x += _VALLEY_STEP
    return best[1] if best else None


def _are_columns(left: list[_Piece], right: list[_Piece]) -> bool:
    """Tell two columns from dates in a gutter, a rail of labels and the cells of a table."""
    minor, major = sorted((left, right), key=lambda side: sum(piece.x1 - piece.x0 for piece in side))
    rows = _merged_rows(minor)
    texts = [repaired(" ".join(piece.text for piece in row)) for row in rows]
    if len(rows) < _MINIMUM_ROWS or not _share_height(left, right) or _is_flush_right(right):
        return False
    dated = sum(dates.is_mostly_date(text) for text in texts)
    if dated >= 0.4 * len(rows):
        return False
    aligned = _aligned(rows, major)
    for side, across in ((rows, major), (_merged_rows(major), minor)):
        titles = sum(
            headings.named(repaired(" ".join(piece.text for piece in row))) is not None for row in side
        )
        if titles < 2 and _aligned(side, across) >= 0.55 * len(side):
            return False
    named = [headings.named(text) is not None for text in texts]
    labels = sum(text.endswith(":") or headings.is_label(text) for text in texts)
    plain = len(rows) - sum(named) - labels - dated
    if labels >= 0.4 * len(rows) or plain < 2:
        return False
    if sum(named) >= 2 or (sum(named) == 1 and aligned < 0.8 * len(rows)):
        return True
    return aligned < 0.6 * len(rows) and len(rows) >= 2 * _MINIMUM_ROWS


def _share_height(left: list[_Piece], right: list[_Piece]) -> bool:
    """Tell whether two sides stand beside one another and not above or below."""
    top, bottom = max(left[0].y0, right[0].y0), min(left[-1].y1, right[-1].y1)
    beside = [sum(top <= piece.middle <= bottom for piece in side) for side in (left, right)]
    return min(beside) >= _MINIMUM_ROWS - 1


def _is_flush_right(right: list[_Piece]) -> bool:
    """Tell whether pieces end, and do not begin, on one line: dates and places set to the margin."""
    begin, end = min(piece.x0 for piece in right), max(piece.x1 for piece in right)
    ending = sum(piece.x1 > end - 3 for piece in right)
    beginning = sum(piece.x0 < begin + 3 for piece in right)
    return ending >= 0.7 * len(right) and beginning < 0.5 * len(right)


def _aligned(rows: list[list[_Piece]], pieces: list[_Piece]) -> int:
    """Count the rows that stand on the line of a piece of the other side."""
    middles = [piece.middle for piece in pieces]
    return sum(
        any(abs(row[0].middle - middle) < 0.25 * (row[0].y1 - row[0].y0) for middle in middles)
        for row in rows
    )


def _merged_rows(pieces: list[_Piece]) -> list[list[_Piece]]:
    rows: list[list[_Piece]] = []
    for piece in pieces:
        if rows and abs(rows[-1][0].middle - piece.middle) < 0.35 * (piece.y1 - piece.y0):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _rows(pieces: list[_Piece]) -> list[list[_Piece]]:
    rows = _merged_rows(sorted(pieces, key=lambda piece: (piece.middle, piece.x0)))
    for row in rows:
        row.sort(key=lambda piece: piece.x0)
    return rows


def _line(row: list[_Piece], page: int, column: int) -> Line:
    words = [word for piece in row for word in piece.words]
    text = "\t".join(_piece_text(piece.words) for piece in row)
    bullet = BULLET.match(text.replace("\uf0b7", "•").replace("\uf0a7", "•"))
    indent = row[0].x0
    if bullet:
        rest = [word for word in words if word.x0 > row[0].x0 + 1]
        indent = rest[0].x0 if rest else indent
    text = repaired(text)
    text = BULLET.sub("", text) if bullet else text
    letters = sum(len(word.text) for word in words)
    return Line(
        text=text.strip(),
        page=page,
        x0=row[0].x0,
        y0=min(piece.y0 for piece in row),
        x1=max(piece.x1 for piece in row),
        y1=max(piece.y1 for piece in row),
        size=max(word.size for word in words),
        bold=sum(len(word.text) for word in words if word.bold) > 0.6 * letters,
        in_list=bool(bullet),
        indent=indent,
        column=column,
    )


def _piece_text(words: list[Word]) -> str:
    words = _in_writing_order(words)
    gaps = [right.x0 - left.x1 for left, right in pairwise(words)]
    if not gaps:
        return words[0].text
    singles = sum(len(word.text) == 1 for word in words)
    if len(words) >= 4 and singles >= 0.7 * len(words):
        wide = 1.6 * median(gaps) + 0.5
    else:
        # A typed double blank parts two values; in justified text every gap is wide, so none is.
        wide = max(0.42 * words[0].size, 1.6 * sorted(gaps)[(len(gaps) - 1) // 3])
    text = words[0].text
    for gap, word in zip(gaps, words[1:], strict=True):
        text += ("   " if gap > wide else " ") + word.text
    return text


def _in_writing_order(words: list[Word]) -> list[Word]:
    """Turn runs of words in Arabic letters round: they read from the right."""
    if not any(word.is_right_to_left for word in words):
        return words
    result: list[Word] = []
    run: list[Word] = []
    for word in words:
        if word.is_right_to_left:
            run.append(word)
            continue
        result += reversed(run)
        run = []
        result.append(word)
    return result + run[::-1]


def _with_bullets(lines: list[Line]) -> list[Line]:
    """Drop bullets that stand alone, and mark the lines that go on from a list item."""
    result: list[Line] = []
    item: Line | None = None
    for line in lines:
        if not line.text:
            continue
        if line.in_list:
            item = line
        elif (
            item is not None
            and abs(line.x0 - item.indent) < 0.3 * line.size
            and line.x0 > item.x0 + 2
            and line.y0 - result[-1].y1 < 0.9 * line.size
            and not line.bold
        ):
            line = replace(line, in_list=True, indent=line.x0)  # noqa: PLW2901
        else:
            item = None
        result.append(line)
    return result
