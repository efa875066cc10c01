"""The top of the candidate panel: who it is, where in the list, and what can be done."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.candidates import ApplicationRow, CandidateDetail
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.delegates import cell_painting
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.tokens import STAGES, Token
from ats_desktop.gui.widgets.avatar import Avatar
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.widgets.menu_button import MenuButton
from ats_desktop.gui.widgets.score_ring import ScoreRing
from ats_desktop.gui.wording import cells, labels
from ats_desktop.gui.wording.text import say

_AVATAR = 48
_ICON_ACT = 34
"""Width of an act that is said by its icon alone."""
_ANY_WIDTH = (1 << 24) - 1
_STATUS_WORDS: dict[ApplicationStatus, str] = {
    ApplicationStatus.ON_HOLD: "{stage}, on hold",
    ApplicationStatus.REJECTED: "{stage}, rejected",
    ApplicationStatus.WITHDRAWN: "{stage}, withdrawn",
}


def stage_icon(kind: StageKind, ratio: float) -> QIcon:
    """Return a stage's dot as an icon."""
    side = theme.current().px(12)
    drawn = QPixmap(QSize(side, side) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    cell_painting.draw_dot(painter, QPointF(side / 2, side / 2), STAGES[kind])
    painter.end()
    return QIcon(drawn)


class PanelHeader(QWidget):
    """Shows a person and offers acts; it does none itself."""

    next_wanted = Signal()
    previous_wanted = Signal()
    close_wanted = Signal()
    note_wanted = Signal()
    contract_wanted = Signal()
    end_wanted = Signal()
    restore_wanted = Signal()
    pin_wanted = Signal()
    back_wanted = Signal()
    menu_wanted = Signal(object)
    """QMenu: to be filled with what can be done now."""
    stage_wanted = Signal(object)
    """str: the key of the stage to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: JobDetail | None = None
        look = theme.current()
        self.previous = self._icon_button("chevron-left", say("panel", "Previous person (K)"))
        self.next = self._icon_button("chevron-right", say("panel", "Next person (J)"))
        self.place = QLabel(self)
        self.place.setProperty("role", "caption")
        self.back = self._icon_button("arrow-left", say("panel", "Back (Esc)"))
        self.back.hide()
        self.pin = self._icon_button("pin", say("panel", "Pin to the top of the column (P)"))
        self.more = self._icon_button("ellipsis", say("panel", "More"))
        self.close_button = self._icon_button("x", say("panel", "Close panel (Esc)"))
        self.avatar = Avatar(_AVATAR, self)
        self.name = ElidedLabel(self)
        self.name.setProperty("role", "title")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.line = ElidedLabel(self)
        self.line.setProperty("role", "secondary-text")
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.ring = ScoreRing(self)
        self.stage = MenuButton(self)
        self.stage.setAccessibleName(say("panel", "Stage"))
        self._words = (say("panel", "Note"), say("panel", "Contract"))
        self.note = QPushButton(icon("message-square", Token.TEXT2), self._words[0], self)
        self.contract = QPushButton(icon("file-pen", Token.TEXT2), self._words[1], self)
        self.note.setAccessibleName(self._words[0])
        self.contract.setAccessibleName(self._words[1])
        self.end = QPushButton(say("panel", "Reject"), self)
        self.end.setProperty("role", "danger")
        beside_text(self.note)
        beside_text(self.contract)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(10), look.px(12), look.px(8))
        column.setSpacing(look.px(10))
        self._arrange(column)
        self._connect()

    def show_place(self, place: int, count: int, stage: str) -> None:
        """Say where in the list the person stands, from 1; nothing for a list of none."""
        words = {"place": place, "count": count, "stage": labels.stage_name(stage)}
        said = ""
        if count > 1:
            said = say("panel", "{place} of {count} in {stage}" if stage else "{place} of {count}", words)
        self.place.setText(said)
        self.previous.setEnabled(place > 1)
        self.next.setEnabled(place < count)

    def show_person(
        self, person: CandidateDetail, application: ApplicationRow | None, job: JobDetail | None
    ) -> None:
        """Show a person, and what can be done on the application that is looked at."""
        self._job = job
        self.avatar.show_person(person.id, person.full_name)
        self.name.show_text(person.full_name)
        parts = (person.headline or person.current_title, cells.years(person.total_years), person.city)
        self.line.show_text(" · ".join(part for part in parts if part))
        self.pin.setVisible(application is not None)
        if application is not None:
            self._show_pin(is_pinned=application.is_pinned)
        self.ring.setVisible(application is not None)
        self.ring.show_score(application.score if application is not None else None)
        self.stage.setVisible(application is not None)
        self.contract.setVisible(application is not None)
        self.end.setVisible(application is not None)
        if application is not None:
            self._show_application(application)
        self._fit_acts()

    def set_wide(self, *, is_wide: bool) -> None:
        """Offer the way back instead of closing, while the whole page is the candidate's."""
        self.back.setVisible(is_wide)
        self.close_button.setVisible(not is_wide)

    def _show_pin(self, *, is_pinned: bool) -> None:
        text = say("panel", "Unpin (P)" if is_pinned else "Pin to the top of the column (P)")
        self.pin.setIcon(
            icon("pin-off" if is_pinned else "pin", Token.ACCENT_TEXT if is_pinned else Token.TEXT2)
        )
        self.pin.setToolTip(text)
        self.pin.setAccessibleName(text)

    def _fit_acts(self) -> None:
        """Say the acts in words while there is room, else by their icons with a tooltip."""
        acts = ((self.note, self._words[0]), (self.contract, self._words[1]))
        for button, words in acts:
            button.setText(words)
            button.setToolTip("")
            button.setMinimumWidth(0)
            button.setMaximumWidth(_ANY_WIDTH)
        margins = self.contentsMargins().left() + self.contentsMargins().right()
        shown = [part for part in (self.stage, self.note, self.contract, self.end) if not part.isHidden()]
        wanted = sum(part.sizeHint().width() + theme.current().px(8) for part in shown)
        if wanted > self.width() - margins - theme.current().px(28):
            for button, words in acts:
                button.setText("")
                button.setToolTip(words)
                button.setFixedWidth(theme.current().px(_ICON_ACT))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_acts()

    def _show_application(self, application: ApplicationRow) -> None:
        template = _STATUS_WORDS.get(application.status, "{stage}")
        self.stage.setText(say("panel", template, {"stage": labels.stage_name(application.stage)}))
        self.stage.setIcon(stage_icon(application.stage_kind, self.devicePixelRatioF()))
        may_move = application.status is ApplicationStatus.ACTIVE
        self.stage.setEnabled(may_move)
        self.stage.setToolTip(say("panel", "Move to another stage") if may_move else "")
        is_closed = application.status.is_closed
        self.end.setText(say("panel", "Restore" if is_closed else "Reject"))
        self.end.setProperty("role", "secondary" if is_closed else "danger")
        self.end.style().unpolish(self.end)
        self.end.style().polish(self.end)
        self.end.setEnabled(is_closed or application.status.is_open)
        menu = QMenu(self.stage)
        for row in self._job.stages if self._job is not None else ():
            act = QAction(stage_icon(row.kind, self.devicePixelRatioF()), labels.stage_name(row.name), menu)
            act.setData(row.id)
            act.setEnabled(row.id != application.stage_id)
            menu.addAction(act)
        menu.triggered.connect(self._on_stage_triggered)
        old = self.stage.menu()
        self.stage.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def _arrange(self, column: QVBoxLayout) -> None:
        look = theme.current()
        top = QHBoxLayout()
        top.setSpacing(look.px(4))
        top.addWidget(self.back)
        top.addWidget(self.previous)
        top.addWidget(self.next)
        top.addWidget(self.place)
        top.addStretch(1)
        top.addWidget(self.pin)
        top.addWidget(self.more)
        top.addWidget(self.close_button)
        who = QHBoxLayout()
        who.setSpacing(look.px(12))
        who.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(look.px(2))
        names.addWidget(self.name)
        names.addWidget(self.line)
        who.addLayout(names, 1)
        who.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        acts = QHBoxLayout()
        acts.setSpacing(look.px(8))
        for part in (self.stage, self.note, self.contract):
            acts.addWidget(part)
        acts.addStretch(1)
        acts.addWidget(self.end)
        column.addLayout(top)
        column.addLayout(who)
        column.addLayout(acts)

    def _connect(self) -> None:
        self.next.clicked.connect(self.next_wanted)
        self.previous.clicked.connect(self.previous_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.note.clicked.connect(self.note_wanted)
        self.contract.clicked.connect(self.contract_wanted)
        self.end.clicked.connect(self._on_end_clicked)
        self.pin.clicked.connect(self.pin_wanted)
        self.back.clicked.connect(self.back_wanted)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(lambda: self.menu_wanted.emit(menu))
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _icon_button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "icon")
        button.setIcon(icon(name, Token.TEXT2))
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def _on_stage_triggered(self, act: QAction) -> None:
        self.stage_wanted.emit(act.data())

    def _on_end_clicked(self) -> None:
        if self.end.property("role") == "danger":
            self.end_wanted.emit()
        else:
            self.restore_wanted.emit()
