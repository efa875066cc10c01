"""The colours and paragraph styles of issued papers."""

from functools import lru_cache
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle

from ats_desktop.documents.typefaces import (
    INTER,
    INTER_MEDIUM,
    INTER_SEMIBOLD,
    SERIF,
    SERIF_ITALIC,
    SERIF_SEMIBOLD,
    register,
)

INK, NAVY, MUTED = HexColor("#1B1F24"), HexColor("#14365C"), HexColor("#5A6572")
RULE, TINT, FIELD_LINE = HexColor("#C8CFD6"), HexColor("#F2F5F8"), HexColor("#8A95A1")
WHITE, DRAFT_GREY = HexColor("#FFFFFF"), HexColor("#D6D6D6")


def style(font: str, size: float, leading: float, colour: Color = INK, **more: Any) -> ParagraphStyle:
    """Make a left-aligned paragraph style without widows, orphans or hyphenation."""
    return ParagraphStyle(
        f"{font} {size}",
        fontName=font,
        bulletFontName=font,
        fontSize=size,
        bulletFontSize=size,
        leading=leading,
        textColor=colour,
        bulletColor=colour,
        allowWidows=0,
        allowOrphans=0,
        **more,
    )


@lru_cache(maxsize=1)
def styles() -> dict[str, ParagraphStyle]:
    """Give the paragraph styles by name; sizes are in points."""
    register()
    return _text_styles() | _table_styles()


def _text_styles() -> dict[str, ParagraphStyle]:
    clause: dict[str, Any] = {"leftIndent": 30, "bulletIndent": 0}
    return {
        "title": style(SERIF_SEMIBOLD, 20, 25, NAVY),
        "subtitle": style(SERIF_ITALIC, 11, 14, MUTED),
        "opening": style(SERIF, 9.6, 13.2, spaceBefore=7.8, spaceAfter=6.2),
        "party-name": style(SERIF_SEMIBOLD, 11, 14.5),
        "party-detail": style(SERIF, 8.8, 11.8),
        "section": style(SERIF_SEMIBOLD, 11.2, 14.5, NAVY, spaceBefore=8.2, spaceAfter=4, keepWithNext=1),
        "term-label": style(INTER_MEDIUM, 7.6, 13, MUTED),
        "term-value": style(SERIF, 9.6, 13),
        "heading": style(
            SERIF_SEMIBOLD, 11.2, 14.5, NAVY, spaceBefore=9.5, spaceAfter=3.6, keepWithNext=1, **clause
        ),
        "numbered": style(SERIF, 9.6, 13.2, spaceAfter=4.5, **clause),
        "leading-in": style(SERIF, 9.6, 13.2, spaceAfter=4.5, keepWithNext=1, **clause),
        "plain": style(SERIF, 9.6, 13.2, spaceAfter=4.5),
        "item": style(SERIF, 9.6, 13.2, spaceAfter=2.6, leftIndent=52, bulletIndent=30),
    }


def _table_styles() -> dict[str, ParagraphStyle]:
    return {
        "schedule-label": style(INTER_MEDIUM, 7.6, 11, MUTED, spaceBefore=22, keepWithNext=1),
        "schedule-title": style(SERIF_SEMIBOLD, 14, 18, NAVY, spaceAfter=6, keepWithNext=1),
        "table-head": style(INTER_SEMIBOLD, 7.4, 10, INK),
        "table-head-right": style(INTER_SEMIBOLD, 7.4, 10, INK, alignment=2),
        "cell": style(SERIF, 9.2, 12.4),
        "cell-right": style(SERIF, 9.2, 12.4, alignment=2),
        "total": style(SERIF_SEMIBOLD, 9.2, 12.4),
        "total-right": style(SERIF_SEMIBOLD, 9.2, 12.4, alignment=2),
        "form-label": style(INTER_MEDIUM, 7.4, 10, MUTED),
        "signature-title": style(SERIF_SEMIBOLD, 14, 18, NAVY),
        "signature-label": style(INTER_MEDIUM, 7.6, 11, MUTED),
        "signature-row": style(INTER_MEDIUM, 7.4, 11, MUTED),
        "signature-value": style(SERIF, 10, 12.4),
        "check-title": style(INTER_SEMIBOLD, 7.6, 10.5, NAVY),
        "check": style(INTER, 7.6, 10.5, MUTED),
    }
