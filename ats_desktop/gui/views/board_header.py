"""The head of the board: the job, how it stands, its brief in one line, and its main acts."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.job import JobStatus
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.gui import icons, theme
from ats_desktop.gui.actions import Actions
from ats_desktop.gui.commands import Command
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.action_button import ActionButton
from ats_desktop.gui.widgets.elastic_row import ElasticRow
from ats_desktop.gui.widgets.icon_text import IconText
from ats_desktop.gui.widgets.title_button import TitleButton
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

_SOON_DAYS = 3
_SKILLS_SHOWN = 3
_STATUS_ROLES = {
    JobStatus.DRAFT: "pill-plain",
    JobStatus.OPEN: "pill-ok",
    JobStatus.ON_HOLD: "pill-warn",
    JobStatus.CLOSED: "pill-plain",
}


class BoardHeader(QWidget):
    """Two lines about the job of the board; what finds no room is left out from the right."""

    switcher_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.title = TitleButton(self)
        self._status = QLabel(self)
        self._hired = HiredBar(self)
        self._first = ElasticRow(self)
        self._second = ElasticRow(self)
        self._import = ActionButton(actions[Command.IMPORT_CVS], "secondary", self, icon="upload")
        self._export = ActionButton(
            actions[Command.EXPORT_SHORTLIST], "primary", self, Token.ON_ACCENT, icon="file-spreadsheet"
        )
        self._more = QToolButton(self)
        self._brief = [IconText(icon, self) for icon in _BRIEF_ICONS]
        self._open_brief = QPushButton(say("board", "Open brief"), self)
        self._lay_out()

    def show_job(self, job: JobDetail | None) -> None:
        """Show a job, or that there is none."""
        self.title.show_title(job.title if job is not None else say("board", "No job yet"))
        self.title.setEnabled(job is not None)
        self._first.want(self._status, job is not None)
        self._first.want(self._hired, job is not None and job.openings > 0)
        self._first.want(self._export, job is not None)
        self._second.want(self._open_brief, job is not None)
        texts = _brief_texts(job) if job is not None else [""] * len(_BRIEF_ICONS)
        for part, text in zip(self._brief, texts, strict=True):
            part.show_text(text)
            self._second.want(part, bool(text))
        if job is None:
            self._first.arrange()
            return
        self.title.setAccessibleName(say("board", "{title}, switch job", {"title": job.title}))
        theme.dress(self._status, _STATUS_ROLES[job.status])
        status = say("status", labels.JOB_STATUS[job.status])
        self._status.setText(f"●  {status}")
        self._status.setAccessibleName(status)
        self._hired.show_count(job.hired, job.openings)
        self._brief[-1].set_token(_due_token(job))
        self._first.arrange()
        self._second.arrange()

    def add_menus(self, *menus: QMenu) -> None:
        """Offer menus of the tools also under "⋯", where they are when the tools find no room."""
        menu = self._more.menu()
        menu.addSeparator()
        for each in menus:
            menu.addMenu(each)

    def _lay_out(self) -> None:
        self.title.clicked.connect(self.switcher_wanted)
        theme.dress(self._more, "icon")
        self._more.setIcon(icons.icon("ellipsis"))
        self._more.setAccessibleName(say("board", "More about this job"))
        self._more.setToolTip(self._more.accessibleName())
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu())
        theme.dress(self._open_brief, "link")
        self._open_brief.clicked.connect(self._actions[Command.OPEN_BRIEF].trigger)
        first = self._first
        first.add(self.title, 100, shrinks=True, least=_LEAST_TITLE)
        first.add(self._status, 40, 12)
        first.add(self._hired, 20, 16)
        first.add_stretch()
        first.add(self._import, 60, 12)
        first.add(self._export, 80)
        first.add(self._more, 90)
        for place, part in enumerate(self._brief):
            # The due date outlives the facts before it: it may press.
            keep = 50 - place if part is not self._brief[-1] else 55
            self._second.add(part, keep, 18, shrinks=place == 0, least=_LEAST_CLIENT)
        self._second.add_stretch()
        self._second.add(self._open_brief, 60, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(7, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(first)
        layout.addWidget(self._second)

    def _menu(self) -> QMenu:
        return self._actions.menu(
            self,
            Command.IMPORT_CVS,
            Command.EXPORT_SHORTLIST,
            None,
            Command.MATCH_PEOPLE,
            Command.SEARCH_BRIEF,
            None,
            Command.OPEN_BRIEF,
            Command.PIN_JOB,
            Command.EDIT_STAGES,
            Command.SWITCH_JOB,
            Command.NEW_JOB,
            None,
            Command.HOLD_JOB,
            Command.RESUME_JOB,
            Command.CLOSE_JOB,
            Command.REOPEN_JOB,
            None,
            Command.SHOW_CLOSED,
            Command.DENSITY,
        )


class HiredBar(QWidget):
    """How many of the openings are filled, as a bar and in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hired = 0
        self._openings = 0

    def show_count(self, hired: int, openings: int) -> None:
        """Show so many hired of so many openings."""
        self._hired, self._openings = hired, openings
        self.setAccessibleName(self._text())
        self.updateGeometry()
        self.update()

    def _text(self) -> str:
        return say("board", "{hired} of {openings} hired", {"hired": self._hired, "openings": self._openings})

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        width = QFontMetricsF(look.font(12)).horizontalAdvance(self._text())
        return QSize(look.px(64 + 10) + round(width) + 2, look.px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, self.height() / 2 - 3, look.px(64), 6)
        painter.setBrush(look.color(Token.PRESSED))
        painter.drawRoundedRect(self._mirrored(whole), 3, 3)
        if self._hired:
            part = QRectF(whole)
            part.setWidth(max(6.0, whole.width() * min(1.0, self._hired / max(1, self._openings))))
            painter.setBrush(look.color(Token.OK))
            painter.drawRoundedRect(self._mirrored(part), 3, 3)
        painter.setFont(look.font(12))
        painter.setPen(look.color(Token.TEXT2))
        words = QRectF(look.px(74), 0, self.width() - look.px(74), self.height())
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(self._mirrored(words), Qt.AlignmentFlag.AlignVCenter, self._text())
        painter.end()

    def _mirrored(self, rect: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())


_LEAST_TITLE, _LEAST_CLIENT = 220, 200
_BRIEF_ICONS = ("building-2", "code", "briefcase", "wallet", "map-pin", "calendar-clock")


def _brief_texts(job: JobDetail) -> list[str]:
    """Give client, skills, years, pay, place and due date."""
    must = [each.skill for each in job.brief.requirements if each.must][:_SKILLS_SHOWN]
    mode = say("dialogs", labels.WORK_MODE[job.work_mode])
    place = say("board", "{city}, {mode}", {"city": job.city, "mode": mode}) if job.city else mode
    due = ""
    if job.target_on is not None:
        due = say("board", "Shortlist {due}", {"due": labels.due(job.target_on, date.today())})
    return [
        job.client,
        ", ".join(must),
        labels.year_range(job.brief.years_min, job.brief.years_max),
        labels.pay_range(job.pay_min, job.pay_max, job.currency, job.pay_period),
        place,
        due,
    ]


def _due_token(job: JobDetail) -> Token:
    if job.target_on is None:
        return Token.TEXT2
    left = (job.target_on - date.today()).days
    if left < 0:
        return Token.BAD
    return Token.WARN if left <= _SOON_DAYS else Token.TEXT2
