"""Colours, fonts and cell styles of the shortlist workbook."""

from collections.abc import Callable
from functools import cache
from typing import Literal

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.workbook import Workbook

from ats_desktop.documents.shortlist_protocol import DECISIONS

FONT = "Calibri"
ROW_SIZE = 10.5
NAME_SIZE = 11.0
INK = "1B1F24"
NAVY = "14365C"
MUTED = "5A6572"
RULE = "C8CFD6"
AMBER = "8A5A00"
ANSWER_HEAD = "F2C94C"
ANSWER = "FFF8E1"
LINK = "000080"
WHITE = "FFFFFF"

STRONG_SCORE = 85
GOOD_SCORE = 70
STRONG_BAND = ("DDF1E4", "14613A")
GOOD_BAND = ("DDE8F4", NAVY)
LOW_BAND = ("ECEFF2", MUTED)
DECISION_COLOURS = dict(
    zip(DECISIONS, (("DDF1E4", "14613A"), ("FFE9B8", "7A4B00"), ("F7DADA", "8C1D1D")), strict=True)
)

_LAKH = r"[>=10000000]##\,##\,##\,##0;[>=100000]##\,##\,##0;##,##0"
_LAKH_CURRENCIES = frozenset({"PKR", "INR", "BDT", "NPR", "LKR"})


@cache
def font(size: float, colour: str = INK, *, bold: bool = False, italic: bool = False) -> Font:
    """Give the workbook's font in a size and a colour."""
    return Font(name=FONT, sz=size, b=bold, i=italic, color=f"FF{colour}")


@cache
def fill(colour: str) -> PatternFill:
    """Give a plain background."""
    return PatternFill("solid", fgColor=f"FF{colour}")


@cache
def line(colour: str, weight: Literal["thin", "medium"] = "thin") -> Side:
    """Give one side of a border."""
    return Side(style=weight, color=f"FF{colour}")


@cache
def aligned(horizontal: str | None = None, *, indent: int = 0, wrap: bool = True) -> Alignment:
    """Give an alignment, always centred vertically."""
    return Alignment(horizontal=horizontal, vertical="center", wrap_text=wrap, indent=indent)


def money_format(currency: str) -> str:
    """Give the number format of an amount: grouped in lakh and crore where the currency's country does so."""
    return _LAKH if currency.upper() in _LAKH_CURRENCIES else "#,##0"


def band(score: float) -> tuple[str, str]:
    """Give background and letter colour for a fit score of 0 to 100."""
    if score >= STRONG_SCORE:
        return STRONG_BAND
    return GOOD_BAND if score >= GOOD_SCORE else LOW_BAND


def decision_style(decision: str) -> DifferentialStyle:
    """Give the colours that an answer cell takes on when the client chooses this decision."""
    background, letters = DECISION_COLOURS[decision]
    return DifferentialStyle(
        font=Font(b=True, color=f"FF{letters}"),
        fill=PatternFill(bgColor=f"FF{background}", fill_type="solid"),
    )


class RowStyles:
    """The style numbers of the table's cells in one workbook; every cell of a kind shares one style."""

    def __init__(self, workbook: Workbook, currency: str) -> None:
        self._sheet = workbook.worksheets[0]
        below = Border(bottom=line(RULE))
        answer = Border(bottom=line(RULE), left=line(RULE), right=line(RULE))
        row, centre, left = font(ROW_SIZE), aligned("center"), aligned("left", indent=1)

        def cell(**parts: object) -> int:
            return self._number({"font": row, "border": below, **parts})

        self.count = cell(alignment=centre)
        self.money = cell(alignment=aligned("right", indent=1), number_format=money_format(currency))
        self.link = cell(alignment=centre, font=Font(name=FONT, sz=ROW_SIZE, u="single", color=f"FF{LINK}"))
        self.empty = cell(alignment=left)
        self.text = self._pair(lambda **more: cell(alignment=left, **more))
        self.name = self._pair(lambda **more: cell(alignment=left, font=font(NAME_SIZE, bold=True), **more))
        self.decision = cell(
            alignment=centre,
            border=answer,
            fill=fill(ANSWER),
            font=font(ROW_SIZE),
            protection=Protection(locked=False),
        )
        self.comment = cell(
            alignment=left, border=answer, fill=fill(ANSWER), protection=Protection(locked=False)
        )
        self._scores = {
            look: cell(
                alignment=centre,
                fill=fill(look[0]),
                font=font(ROW_SIZE, look[1], bold=True),
                number_format="0",
            )
            for look in (STRONG_BAND, GOOD_BAND, LOW_BAND)
        }

    def score(self, score: float) -> int:
        """Give the style of a fit score, by its band."""
        return self._scores[band(score)]

    @staticmethod
    def _pair(make: Callable[..., int]) -> tuple[int, int]:
        """Give the style of ordinary text and of text that must stay text when it is edited."""
        return make(), make(quotePrefix=True)

    def _number(self, parts: dict[str, object]) -> int:
        cell = Cell(self._sheet, row=1, column=1)
        for part, value in parts.items():
            setattr(cell, part, value)
        return cell.style_id
