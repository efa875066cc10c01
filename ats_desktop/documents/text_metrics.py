"""How wide a text is in the workbook's font, so that rows are as high as their text needs.

The widths are those of Carlito, which has the measures of Calibri. The slack is there because a machine
without either puts a wider font in their place.
"""

from functools import lru_cache

LINE_POINTS = 14.2
PADDING_POINTS = 8.0
HIGHEST_ROW = 409.0
"""Excel takes no row higher than this."""

_SLACK = 1.14
_UNITS = 2048
_OTHER = 1200
_WIDEST = 1.0
"""No printable ASCII letter is wider than this many times the font size."""
# fmt: off
_REGULAR = (
    463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038, 1038, 1038,
    1038, 1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831, 1185, 1114, 1092, 1260,
    1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356, 1058, 1378, 1112, 941, 998, 1314, 1162,
    1822, 1063, 998, 959, 628, 791, 628, 1020, 1020, 596, 981, 1076, 866, 1076, 1019, 625, 964, 1076, 470,
    490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714, 801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943,
    644, 1020,
)
_BOLD = (
    463, 667, 898, 1020, 1038, 1493, 1443, 478, 638, 638, 1020, 1020, 528, 627, 547, 880, 1038, 1038, 1038,
    1038, 1038, 1038, 1038, 1038, 1038, 1038, 565, 565, 1020, 1020, 1020, 949, 1840, 1241, 1148, 1084, 1291,
    999, 940, 1305, 1292, 546, 678, 1120, 866, 1790, 1349, 1385, 1090, 1405, 1153, 968, 1014, 1337, 1211,
    1856, 1128, 1064, 979, 665, 880, 665, 1020, 1020, 615, 1011, 1099, 857, 1099, 1031, 648, 971, 1099, 503,
    523, 983, 503, 1666, 1099, 1101, 1099, 1099, 728, 817, 710, 1099, 969, 1526, 941, 970, 814, 704, 973,
    704, 1020,
)
# fmt: on


@lru_cache(maxsize=20_000)
def _word_width(word: str, size: float, bold: bool) -> float:
    widths = _BOLD if bold else _REGULAR
    units = sum(widths[ord(letter) - 32] if " " <= letter <= "~" else _OTHER for letter in word)
    return units * size * _SLACK / _UNITS


def line_count(text: str, column_width: float, size: float, *, bold: bool = False) -> int:
    """Count the lines that a text takes in a wrapping cell.

    column_width is in Excel's unit (digits of the standard font), size in points.
    """
    room = (column_width * 7 - 1) * 0.75
    if len(text) * size * _WIDEST < room and "\n" not in text and text.isascii():
        return 1
    space = _word_width(" ", size, bold)
    lines = 0
    for paragraph in text.split("\n"):
        lines += 1
        used = 0.0
        for word in paragraph.split(" "):
            width = _word_width(word, size, bold)
            if used and used + space + width > room:
                lines += 1
                used = 0.0
            if width > room:
                lines += int(width // room)
                width %= room
            used += width + (space if used else 0.0)
    return lines


def row_points(lines: int) -> float:
    """Give the height, in points, of a row that holds so many lines of text."""
    return min(lines * LINE_POINTS + PADDING_POINTS, HIGHEST_ROW)
