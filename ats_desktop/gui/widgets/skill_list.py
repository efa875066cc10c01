"""A person's skills against what a brief asks for."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ats_desktop.domain.candidate import SkillOrigin
from ats_desktop.domain.job import Requirement
from ats_desktop.domain.ranking import Fit, FitLine, FitScore
from ats_desktop.domain.rows.candidates import SkillRow
from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import cells
from ats_desktop.gui.wording.text import say

_ROW = 22
_FULL_YEARS = 8.0
_BETWEEN, _A_LIST = re.compile(r"[,;|•·]"), 2
"""What stands between the names of a list, and how often at least."""
_ORIGINS: dict[SkillOrigin, str] = {
    SkillOrigin.CV: "listed in the CV",
    SkillOrigin.PERSON: "typed in",
    SkillOrigin.ASSESSED: "assessed",
}
"""Where a skill without a line of a CV is known from."""


@dataclass(frozen=True)
class SkillLine:
    """One line: a skill that is there, asked for or not, or one that is asked for and missing."""

    name: str
    years: float | None
    evidence: str
    is_required: bool
    is_missing: bool
    found: str = ""
    """Where it was found, in words."""

    def sentence(self) -> str:
        """Say the line to those who listen."""
        if self.is_missing:
            return say("skills", "{name}: required, not found in the CV", {"name": self.name})
        return ", ".join(part for part in (self.name, cells.years(self.years)) if part)


def compare(
    skills: tuple[SkillRow, ...], requirements: tuple[Requirement, ...], fit: FitScore | None = None
) -> tuple[SkillLine, ...]:
    """Put required skills first, then the person's others, then the missing ones.

    With ``fit`` a required skill is there also under another spelling, or when it follows from another one.
    """
    held = {skill.name.casefold(): skill for skill in skills}
    lines = fit.lines if fit is not None else ()
    spelt = {line.requirement.casefold(): line.skill.casefold() for line in lines if line.fit is Fit.MET}
    implied = {line.requirement.casefold(): line for line in lines if line.fit is Fit.IMPLIED}
    must = [asked.skill for asked in requirements if asked.must]
    own = {name: spelt.get(name.casefold(), name.casefold()) for name in must}
    found = [_line(held[key], is_required=True) for key in own.values() if key in held]
    found.sort(key=lambda line: -(line.years or 0))
    rest = [name for name in must if own[name] not in held]
    found += [_implied(implied[name.casefold()]) for name in rest if name.casefold() in implied]
    others = [
        _line(skill, is_required=False) for skill in skills if skill.name.casefold() not in own.values()
    ]
    missing = [
        SkillLine(name, None, "", is_required=True, is_missing=True)
        for name in rest
        if name.casefold() not in implied
    ]
    return (*found, *others, *missing)


def _line(skill: SkillRow, *, is_required: bool) -> SkillLine:
    evidence = " ".join(skill.evidence.split())
    return SkillLine(
        skill.name,
        skill.years,
        evidence,
        is_required=is_required,
        is_missing=False,
        found=_found_in(evidence, skill),
    )


def _found_in(evidence: str, skill: SkillRow) -> str:
    """Say where a skill was found: its line, or that it is listed, for a list begins alike for all of it."""
    if evidence.casefold() == skill.name.casefold() or len(_BETWEEN.findall(evidence)) >= _A_LIST:
        return say("skills", "listed")
    return evidence or say("skills", _ORIGINS[skill.origin])


def _implied(line: FitLine) -> SkillLine:
    evidence = " ".join(line.evidence.split())
    return SkillLine(
        line.requirement,
        line.years,
        evidence,
        is_required=True,
        is_missing=False,
        found=evidence or say("skills", "follows from another skill"),
    )


class SkillList(QWidget):
    """Lines of icon, name, bar of years, years and where the skill was found; missing ones in red."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[SkillLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: tuple[SkillLine, ...]) -> None:
        """Show other skills."""
        self.lines = lines
        self.setAccessibleName(say("skills", "Skills"))
        self.setAccessibleDescription("; ".join(line.sentence() for line in lines))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(300), self._row() * len(self.lines))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = event.pos().y() // max(1, self._row())
            tip = self._tip(self.lines[place]) if 0 <= place < len(self.lines) else ""
            if tip:
                QToolTip.showText(event.globalPos(), tip, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._row()
        for place, line in enumerate(self.lines):
            rect = QRect(0, place * row, self.width(), row)
            if rect.intersects(event.rect()):
                self._draw(painter, rect, line)
        painter.end()

    def _tip(self, line: SkillLine) -> str:
        """Return the whole of a name and a line that may be elided."""
        return "\n".join(part for part in (line.name, line.evidence) if part)

    def _row(self) -> int:
        look = theme.current()
        return max(look.px(_ROW), QFontMetrics(look.font(13)).lineSpacing() + look.px(4))

    def _draw(self, painter: QPainter, rect: QRect, line: SkillLine) -> None:
        look = theme.current()

        def place(left: int, width: int) -> QRect:
            part = QRect(rect.left() + left, rect.top(), width, rect.height())
            return cell_painting.mirrored(part, rect, self.layoutDirection())

        side = look.px(14)
        if line.is_required:
            name, token = ("x", Token.BAD) if line.is_missing else ("check", Token.OK)
            mark = place(0, side)
            drawn = icons.pixmap(name, token, side, self.devicePixelRatioF())
            painter.drawPixmap(mark.left(), rect.center().y() - side // 2, drawn)
        name_width = look.px(110)
        cell_painting.draw_text(painter, place(look.px(24), name_width), line.name, look.font(13), Token.TEXT)
        left = look.px(24) + name_width + look.px(8)
        if line.is_missing:
            words = say("skills", "required, not found in the CV")
            cell_painting.draw_text(
                painter, place(left, rect.width() - left), words, look.font(12), Token.BAD
            )
            return
        bar_width = look.px(108)
        if line.years is not None:
            bar = place(left, bar_width)
            height = look.px(5)
            groove = QRectF(bar.left(), bar.center().y() - height / 2, bar_width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(Token.PRESSED))
            painter.drawRoundedRect(groove, height / 2, height / 2)
            filled = QRectF(groove)
            filled.setWidth(max(height, bar_width * min(1.0, line.years / _FULL_YEARS)))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                filled.moveRight(groove.right())
            painter.setBrush(look.color(Token.ACCENT))
            painter.drawRoundedRect(filled, height / 2, height / 2)
        left += bar_width + look.px(8)
        years_width = look.px(52)
        font = look.font(12, tabular=True)
        cell_painting.draw_text(painter, place(left, years_width), cells.years(line.years), font, Token.TEXT2)
        left += years_width
        room = max(0, rect.width() - left)
        cell_painting.draw_text(painter, place(left, room), line.found, look.font(12), Token.TEXT3)
