"""Every colour that carries meaning can be read: contrast by the formula of WCAG 2."""

import pytest
from PySide6.QtWidgets import QApplication

from ats_desktop.gui.theme import Scheme, Theme
from ats_desktop.gui.tokens import AVATARS, COLOURS, MORE_CONTRAST, STAGES, Token
from tests.support.contrast import contrast

TEXT, EDGE = 4.5, 3.0
GROUNDS = (Token.APP, Token.SURFACE, Token.SUNKEN, Token.NAV)
READ_ON = [
    *((text, ground) for text in (Token.TEXT, Token.TEXT2, Token.TEXT3) for ground in GROUNDS),
    *((text, Token.RAISED) for text in (Token.TEXT, Token.TEXT2, Token.TEXT3)),
    (Token.ON_ACCENT, Token.ACCENT),
    (Token.ON_ACCENT, Token.ACCENT_HOVER),
    (Token.ON_ACCENT, Token.ACCENT_PRESSED),
    (Token.ACCENT_TEXT, Token.SURFACE),
    (Token.ACCENT_TEXT, Token.ACCENT_TINT),
    (Token.OK, Token.OK_TINT),
    (Token.INFO, Token.INFO_TINT),
    (Token.WARN, Token.WARN_TINT),
    (Token.BAD, Token.BAD_TINT),
    (Token.OK, Token.SURFACE),
    (Token.INFO, Token.SURFACE),
    (Token.WARN, Token.SURFACE),
    (Token.BAD, Token.SURFACE),
    (Token.CHIP_TEXT, Token.CHIP),
    (Token.CHIP_TEXT, Token.CHIP_SELECTED),
    (Token.TEXT, Token.SELECTION),
    (Token.TEXT2, Token.SELECTION),
    (Token.TEXT, Token.MARK),
    (Token.TOOLTIP_TEXT, Token.TOOLTIP),
    (Token.TOOLTIP_LINK, Token.TOOLTIP),
    (Token.TOOLTIP_MUTED, Token.TOOLTIP),
    *((stage, Token.SUNKEN) for stage in [*STAGES.values(), Token.STAGE_REJECTED]),
]
SEEN_ON = [
    (Token.CONTROL, Token.SURFACE),
    (Token.CONTROL, Token.APP),
    (Token.FOCUS, Token.SURFACE),
    (Token.FOCUS, Token.SUNKEN),
    (Token.TOOLTIP_OK, Token.TOOLTIP),
    (Token.WARN, Token.SUNKEN),
    (Token.BAD, Token.SUNKEN),
]


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), READ_ON)
def test_text_can_be_read(text: Token, ground: Token, scheme: int) -> None:
    assert contrast(COLOURS[text][scheme], COLOURS[ground][scheme]) >= TEXT


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), SEEN_ON)
def test_edges_and_marks_can_be_seen(edge: Token, ground: Token, scheme: int) -> None:
    assert contrast(COLOURS[edge][scheme], COLOURS[ground][scheme]) >= EDGE


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_letters_of_avatars_can_be_read(scheme: int) -> None:
    worst = min(contrast(letters, fill) for fill, letters in (pair[scheme] for pair in AVATARS))
    assert worst >= 6.2


def test_every_token_has_a_colour() -> None:
    assert set(COLOURS) == set(Token)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_with_more_contrast_hairlines_and_captions_stand_out(scheme: int) -> None:
    for token, least in ((Token.BORDER, EDGE), (Token.TEXT2, 12.0), (Token.TEXT3, 12.0)):
        stronger = COLOURS[MORE_CONTRAST[token]][scheme]
        assert contrast(stronger, COLOURS[Token.SURFACE][scheme]) >= least


def test_the_theme_follows_the_wish_for_more_contrast(qapp: QApplication) -> None:
    wishes = [False]
    look = Theme(lambda: wishes[0])
    look.apply(Scheme.LIGHT)
    assert look.color(Token.TEXT3).name().upper() == COLOURS[Token.TEXT3][0]
    wishes[0] = True
    look.apply()
    assert look.color(Token.TEXT3) == look.color(Token.TEXT)
    assert look.color(Token.BORDER).name().upper() == COLOURS[Token.CONTROL][0]


def test_unwanted_motion_takes_no_time(qapp: QApplication) -> None:
    look = Theme()
    look.apply(is_motion_reduced=False)
    assert look.duration(160) == 160
    look.apply(is_motion_reduced=True)
    assert look.duration(160) == 0
