"""The colours of the window: every token in light and dark, and nothing else writes a colour."""

from enum import StrEnum

from ats_desktop.domain.stage import StageKind


class Token(StrEnum):
    """Names of the colours, by use."""

    APP = "app"
    NAV = "nav"
    SURFACE = "surface"
    SUNKEN = "sunken"
    RAISED = "raised"
    FIELD = "field"
    HOVER = "hover"
    PRESSED = "pressed"
    NAV_HOVER = "nav_hover"
    NAV_SELECTED = "nav_selected"
    BORDER = "border"
    BORDER_STRONG = "border_strong"
    CONTROL = "control"
    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    DISABLED = "disabled"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ACCENT_PRESSED = "accent_pressed"
    ON_ACCENT = "on_accent"
    ACCENT_TEXT = "accent_text"
    ACCENT_TINT = "accent_tint"
    ACCENT_BORDER = "accent_border"
    SELECTION = "selection"
    FOCUS = "focus"
    OK = "ok"
    OK_TINT = "ok_tint"
    INFO = "info"
    INFO_TINT = "info_tint"
    WARN = "warn"
    WARN_TINT = "warn_tint"
    BAD = "bad"
    BAD_TINT = "bad_tint"
    CHIP = "chip"
    CHIP_SELECTED = "chip_selected"
    CHIP_TEXT = "chip_text"
    MARK = "mark"
    TOOLTIP = "tooltip"
    TOOLTIP_TEXT = "tooltip_text"
    TOOLTIP_LINK = "tooltip_link"
    TOOLTIP_MUTED = "tooltip_muted"
    TOOLTIP_OK = "tooltip_ok"
    SCROLL = "scroll"
    SCROLL_HOVER = "scroll_hover"
    SCRIM = "scrim"
    SHADOW = "shadow"
    PAPER = "paper"
    STAGE_APPLIED = "stage_applied"
    STAGE_SCREENED = "stage_screened"
    STAGE_ASSESSED = "stage_assessed"
    STAGE_INTERVIEWED = "stage_interviewed"
    STAGE_HIRED = "stage_hired"
    STAGE_REJECTED = "stage_rejected"


COLOURS: dict[Token, tuple[str, str]] = {
    Token.APP: ("#F6F7F9", "#111418"),
    Token.NAV: ("#ECEFF3", "#0C0E12"),
    Token.SURFACE: ("#FFFFFF", "#1B1F26"),
    Token.SUNKEN: ("#EEF1F5", "#15181D"),
    Token.RAISED: ("#FFFFFF", "#232831"),
    Token.FIELD: ("#FFFFFF", "#15181D"),
    Token.HOVER: ("#F1F4F8", "#242A33"),
    Token.PRESSED: ("#E4E9F0", "#2C333E"),
    Token.NAV_HOVER: ("#E1E6ED", "#181C22"),
    Token.NAV_SELECTED: ("#FFFFFF", "#232831"),
    Token.BORDER: ("#DFE3E9", "#2B313B"),
    Token.BORDER_STRONG: ("#C3CAD4", "#3D4552"),
    Token.CONTROL: ("#818B9C", "#737E8F"),
    Token.TEXT: ("#161A22", "#ECEFF4"),
    Token.TEXT2: ("#454E5E", "#B7BFCC"),
    Token.TEXT3: ("#5A6475", "#97A1B0"),
    Token.DISABLED: ("#9AA3B2", "#5F6978"),
    Token.ACCENT: ("#2F57D4", "#3F69E6"),
    Token.ACCENT_HOVER: ("#2548B8", "#355EDB"),
    Token.ACCENT_PRESSED: ("#1D3A98", "#2B51C4"),
    Token.ON_ACCENT: ("#FFFFFF", "#FFFFFF"),
    Token.ACCENT_TEXT: ("#2A4FC4", "#93B0FF"),
    Token.ACCENT_TINT: ("#EAEFFD", "#1D2945"),
    Token.ACCENT_BORDER: ("#B9C8F7", "#3A5194"),
    Token.SELECTION: ("#F0F4FF", "#1C2740"),
    Token.FOCUS: ("#2F57D4", "#8FADFF"),
    Token.OK: ("#17704A", "#5BCB96"),
    Token.OK_TINT: ("#E2F4EA", "#15312A"),
    Token.INFO: ("#0A6483", "#62C3E3"),
    Token.INFO_TINT: ("#E0F2F8", "#132E39"),
    Token.WARN: ("#8A5200", "#F0B45A"),
    Token.WARN_TINT: ("#FFF1D6", "#352A16"),
    Token.BAD: ("#B3261E", "#FF8F86"),
    Token.BAD_TINT: ("#FDE8E6", "#3C1F21"),
    Token.CHIP: ("#EEF1F5", "#2A303A"),
    Token.CHIP_SELECTED: ("#E1E6F1", "#2A303A"),
    Token.CHIP_TEXT: ("#3B4454", "#C9D0DB"),
    Token.MARK: ("#FFE9A8", "#5A4A14"),
    Token.TOOLTIP: ("#1F2530", "#E6EAF1"),
    Token.TOOLTIP_TEXT: ("#F4F6FA", "#161A22"),
    Token.TOOLTIP_LINK: ("#93B0FF", "#2A4FC4"),
    Token.TOOLTIP_MUTED: ("#B7BFCC", "#454E5E"),
    Token.TOOLTIP_OK: ("#5BCB96", "#17704A"),
    Token.SCROLL: ("#C3CAD4", "#3D4552"),
    Token.SCROLL_HOVER: ("#8E98A8", "#5F6978"),
    Token.SCRIM: ("#61111621", "#96000000"),
    Token.SHADOW: ("#45111621", "#AB000000"),
    Token.PAPER: ("#FFFFFF", "#FFFFFF"),
    Token.STAGE_APPLIED: ("#56657F", "#A3B1C8"),
    Token.STAGE_SCREENED: ("#0A7592", "#5CC4E2"),
    Token.STAGE_ASSESSED: ("#6D45C4", "#B99BFF"),
    Token.STAGE_INTERVIEWED: ("#A15A00", "#F0B45A"),
    Token.STAGE_HIRED: ("#17704A", "#5BCB96"),
    Token.STAGE_REJECTED: ("#8B3A3A", "#E09A9A"),
}
"""Light and dark of each token, as #RRGGBB or #AARRGGBB."""

AVATARS: tuple[tuple[tuple[str, str], tuple[str, str]], ...] = (
    (("#DCE6FD", "#26459F"), ("#24345F", "#B6C9FF")),
    (("#DDF2E6", "#14593B"), ("#1B3F31", "#93E0BC")),
    (("#FBE6D3", "#84410A"), ("#4A3017", "#FFC691")),
    (("#EBE1FB", "#54309F"), ("#3A2C5C", "#D3C0FF")),
    (("#D6F0F5", "#0B566B"), ("#173E49", "#94DDF0")),
    (("#FADFE6", "#93224A"), ("#4C2434", "#FFB3CC")),
    (("#EEEBD2", "#5B5310"), ("#3E3A17", "#E6DC8C")),
    (("#E3E7EE", "#3B4658"), ("#333B49", "#C5CEDC")),
)
"""Fill and letters of an avatar, light and dark; a person keeps one by the key modulo eight."""

STAGES: dict[StageKind, Token] = {
    StageKind.APPLIED: Token.STAGE_APPLIED,
    StageKind.SCREENED: Token.STAGE_SCREENED,
    StageKind.ASSESSED: Token.STAGE_ASSESSED,
    StageKind.INTERVIEWED: Token.STAGE_INTERVIEWED,
    StageKind.HIRED: Token.STAGE_HIRED,
}

MORE_CONTRAST: dict[Token, Token] = {
    Token.BORDER: Token.CONTROL,
    Token.TEXT2: Token.TEXT,
    Token.TEXT3: Token.TEXT,
}
"""What a token becomes when the system asks for more contrast."""
