"""What a new user sees: an empty board, and four ways to begin."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop import resources
from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.agency_dialog import AgencyChoice, AgencyDialog
from ats_desktop.gui.dialogs.recovery_dialog import RecoveryDialog
from ats_desktop.gui.icons import pixmap
from ats_desktop.gui.operations import agency
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views import faint_board
from ats_desktop.gui.widgets.bulk_bar import shadow
from ats_desktop.gui.widgets.choice_button import ChoiceButton
from ats_desktop.gui.widgets.language_button import LanguageButton
from ats_desktop.gui.widgets.message_bar import MessageBar
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording.text import say

_CARD_WIDTH = 618


class FirstRunPage(QWidget):
    """Begin with CVs, with a job, with data from elsewhere, or look round with samples.

    The agency is named, made and opened on the way; ``opened`` comes once, before the chosen act goes on.
    """

    opened = Signal()
    """The agency is open on the database's thread."""
    locked = Signal()
    """The agency that is to be opened asks for its passphrase."""
    language_chosen = Signal(object)
    """Its code, str; it is kept already."""

    def __init__(self, folder: Path, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._state = state
        self._context: WindowContext | None = None
        self._then: Callable[[], None] | None = None
        self._dialog: AgencyDialog | None = None
        self._name = ""
        self.setAcceptDrops(True)
        self.setAccessibleName(say("first-run", "First steps"))
        self.card = QFrame(self)
        self.card.setProperty("role", "sheet-card")
        self.bar = MessageBar(self.card)
        self.cvs = ChoiceButton(
            "folder-up",
            say("first-run", "Choose a folder of CVs"),
            say("first-run", "PDF and Word files, any number"),
            "Ctrl I",
            self.card,
        )
        self.job = ChoiceButton(
            "briefcase",
            say("first-run", "Add your first job"),
            say("first-run", "A title and a client are enough"),
            "Ctrl J",
            self.card,
        )
        self.existing = ChoiceButton(
            "database",
            say("first-run", "Open an existing file or restore a backup"),
            say("first-run", "From another computer or a USB drive"),
            "Ctrl O",
            self.card,
        )
        self.drop = QFrame(self.card)
        self.samples = QPushButton(say("first-run", "Look around with sample data"), self.card)
        self.language = LanguageButton(state, self.card)
        self.language.language_chosen.connect(self.language_chosen)
        self._mark = QLabel(self.card)
        self._shield = QLabel(self.card)
        self._build()
        self.setFocusProxy(self.cvs)
        # The window's own commands are held while there is no agency, so these keys are free.
        QShortcut(QKeySequence("Ctrl+I"), self, self.choose_folder)
        QShortcut(QKeySequence("Ctrl+J"), self, self.add_job)
        QShortcut(QKeySequence("Ctrl+O"), self, self.open_existing)
        self.cvs.clicked.connect(self.choose_folder)
        self.job.clicked.connect(self.add_job)
        self.existing.clicked.connect(self.open_existing)
        self.samples.clicked.connect(self.look_around)
        theme.current().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_context(self, context: WindowContext) -> None:
        """Take the window's services."""
        self._context = context

    def choose_folder(self) -> None:
        """Ask for the folder of CVs, then name the agency and import them."""
        dialog = QFileDialog(self.window(), say("first-run", "Choose a folder of CVs"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_cvs_selected)
        dialog.open()

    def import_paths(self, paths: list[Path]) -> None:
        """Name the agency and import these files."""
        context = self._context
        if context is not None:
            self._begin(lambda: context.import_files(paths))

    def add_job(self) -> None:
        """Name the agency and open the dialog of a new job."""
        context = self._context
        if context is not None:
            self._begin(context.actions[Command.NEW_JOB].trigger)

    def look_around(self) -> None:
        """Make an agency of invented people; one undo removes them."""
        if self._context is None:
            return
        self.card.setEnabled(False)
        self._then = self._fill_with_samples
        choice = AgencyChoice(say("first-run", "Sample agency"), "", "Karachi", None)
        self._create(choice, self._on_failed)

    def open_existing(self) -> None:
        """Ask for an agency's folder or a backup, and open it."""
        dialog = QFileDialog(self.window(), say("first-run", "Open an agency's folder or a backup"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_existing_selected)
        dialog.open()

    def open_folder(self, chosen: Path) -> None:
        """Open an agency's folder where it lies; bring a backup into this computer's own folder first."""
        context = self._context
        if context is None:
            return
        from ats_desktop import bootstrap
        from ats_desktop.services import backups

        if backups.is_backup(chosen):
            self.card.setEnabled(False)
            agency.bring_back(
                context,
                chosen,
                self._folder,
                on_done=self._on_brought_back,
                on_failed=self._on_failed,
                parent=self,
            )
        elif bootstrap.agency_state(chosen) is bootstrap.AgencyState.ABSENT:
            self.bar.say(
                say("first-run", "There is no agency and no backup in {name}.", {"name": chosen.name})
            )
        else:
            self._folder = chosen
            context.folder = chosen
            self._open()

    def _begin(self, then: Callable[[], None]) -> None:
        if self._dialog is not None:
            return
        self._then = then
        dialog = AgencyDialog(self.window())
        dialog.chosen.connect(self._on_agency_chosen)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    def _create(self, choice: AgencyChoice, on_failed: Callable[[Exception], None]) -> None:
        if self._context is None:
            return
        self._name = choice.name
        agency.create(
            self._context,
            self._folder,
            name=choice.name,
            short_name=choice.short_name,
            city=choice.city,
            passphrase=choice.passphrase,
            user=choice.user,
            on_done=self._on_created,
            on_failed=on_failed,
            parent=self,
        )

    def _open(self) -> None:
        from ats_desktop import bootstrap

        if self._context is None:
            return
        if bootstrap.agency_state(self._folder) is bootstrap.AgencyState.ENCRYPTED:
            self.card.setEnabled(True)
            self._context.folder = self._folder
            self.locked.emit()
            return
        agency.open_plain(
            self._context,
            self._folder,
            on_done=self._on_opened,
            on_failed=self._on_failed,
            parent=self,
        )

    def _go_on(self) -> None:
        self.opened.emit()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _fill_with_samples(self) -> None:
        if self._context is not None:
            agency.fill_with_samples(self._context, on_done=self._on_samples_ready, parent=self)

    def _on_samples_ready(self, job_id: str) -> None:
        if self._context is not None:
            self._context.import_files([resources.path("samples", "cv")], job_id)

    def _on_agency_chosen(self, choice: AgencyChoice) -> None:
        self._create(choice, self._on_create_failed)

    def _on_create_failed(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(error)
        else:
            self._on_failed(error)

    def _on_created(self, recovery_key: str | None) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        if recovery_key is None or self._context is None:
            self._go_on()
            return
        dialog = RecoveryDialog(self._context.pool, recovery_key, self._name, self.window())
        dialog.accepted.connect(self._go_on)
        dialog.open()

    def _on_dialog_finished(self, _: int) -> None:
        self._dialog = None

    def _on_opened(self, _: None) -> None:
        self._go_on()

    def _on_brought_back(self, _: None) -> None:
        self._open()

    def _on_failed(self, error: Exception) -> None:
        self.card.setEnabled(True)
        self.bar.show_error(error)

    def _on_cvs_selected(self, name: str) -> None:
        self.import_paths([Path(name)])

    def _on_existing_selected(self, name: str) -> None:
        self.open_folder(Path(name))

    def _build(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self.card)
        column.setContentsMargins(look.px(32), look.px(28), look.px(32), look.px(24))
        column.setSpacing(look.px(10))
        column.addWidget(self._mark)
        title = QLabel(say("first-run", "Start with the CVs you already have"), self.card)
        title.setProperty("role", "welcome")
        title.setWordWrap(True)
        column.addSpacing(look.px(8))
        column.addWidget(title)
        lead = QLabel(
            say(
                "first-run",
                "Point at the folder where you keep them. Names, phones, skills and years are read on this"
                " computer, and duplicates are found for you.",
            ),
            self.card,
        )
        lead.setProperty("role", "secondary-text")
        lead.setWordWrap(True)
        column.addWidget(lead)
        column.addWidget(self.bar)
        column.addSpacing(look.px(4))
        for choice in (self.cvs, self.job, self.existing):
            column.addWidget(choice)
        self._build_drop(column)
        self.samples.setProperty("role", "link")
        column.addWidget(self.samples, 0, Qt.AlignmentFlag.AlignLeading)
        line = QFrame(self.card)
        line.setProperty("role", "line")
        column.addWidget(line)
        foot = QHBoxLayout()
        foot.setSpacing(look.px(8))
        foot.addWidget(self._shield)
        promise = QLabel(
            say("first-run", "Nothing leaves this computer. No account, no internet."), self.card
        )
        promise.setProperty("role", "secondary-text")
        promise.setWordWrap(True)
        foot.addWidget(promise, 1)
        foot.addWidget(self.language)
        column.addLayout(foot)
        self.card.setMaximumWidth(look.px(_CARD_WIDTH))
        shadow(self.card)
        self._centre()

    def _centre(self) -> None:
        """Hold the card in the middle; it scrolls where the window is too low for it."""
        holder = QWidget(self)
        holder.setProperty("role", "scrolled")
        middle = QVBoxLayout(holder)
        middle.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 20)
        row.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _build_drop(self, column: QVBoxLayout) -> None:
        look = theme.current()
        self.drop.setProperty("role", "drop-area")
        self.drop.setMinimumHeight(look.px(46))
        inside = QHBoxLayout(self.drop)
        text = QLabel(say("first-run", "or drop a folder of CVs anywhere in this window"), self.drop)
        text.setProperty("role", "secondary-text")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setWordWrap(True)
        inside.addWidget(text)
        column.addWidget(self.drop)

    def _on_theme_changed(self) -> None:
        look = theme.current()
        self._mark.setPixmap(faint_board.mark(look.px(40), self.devicePixelRatioF()))
        side = look.px(16)
        self._shield.setPixmap(pixmap("shield-check", Token.OK, side, self.devicePixelRatioF()))
        for choice in (self.cvs, self.job, self.existing):
            choice.show_theme()
        self.update()

    def _show_target(self, *, is_target: bool) -> None:
        self.drop.setProperty("isTarget", is_target)
        self.drop.style().unpolish(self.drop)
        self.drop.style().polish(self.drop)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cvs.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            self._show_target(is_target=True)
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: object) -> None:
        self._show_target(is_target=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_target(is_target=False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.import_paths(paths)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the empty board faintly."""
        painter = QPainter(self)
        faint_board.paint_board(painter, self.rect(), is_mirrored=self.isRightToLeft())
        painter.end()
