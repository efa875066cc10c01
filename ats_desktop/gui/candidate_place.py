"""Where the window shows a candidate: in the panel at the side, or over the whole page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.context import CandidateRequest, WindowContext
from ats_desktop.gui.widgets.sidebar import Sidebar
from ats_desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from ats_desktop.gui.views.candidate_panel import CandidatePanel

_FOLDS_BELOW = 1500
_LEAST_PANEL = 380


class CandidatePlace(QObject):
    """Opens, widens and closes the one candidate panel of a window; it is made when it is first needed.

    Invariant: the panel is in the splitter beside the pages, or in their stack as the page that is shown.
    """

    stepped = Signal(object)
    """CandidateRequest: the panel went on to another person of its list."""
    changed = Signal()
    """The panel opened, widened, narrowed or went away."""
    closed = Signal()
    """The panel went away; the focus is the page's again."""

    def __init__(
        self,
        context: WindowContext,
        splitter: QSplitter,
        stack: QStackedWidget,
        sidebar: Sidebar,
        state: WindowState,
    ) -> None:
        super().__init__(splitter)
        self._context = context
        self._splitter = splitter
        self._stack = stack
        self._sidebar = sidebar
        self._state = state
        self.panel: CandidatePanel | None = None
        self.has_folded = False
        """Whether the sidebar is folded for the panel, not by the user."""
        self._page: QWidget | None = None
        self._was_at_side = False

    @property
    def is_full_page(self) -> bool:
        """Whether a candidate is shown over the whole page."""
        return self.panel is not None and self._stack.currentWidget() is self.panel

    @property
    def is_open(self) -> bool:
        """Whether a candidate is shown at all."""
        return self.panel is not None and not self.panel.isHidden()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown, or that lies behind a candidate."""
        shown = self._stack.currentWidget()
        return self._page if self.is_full_page and self._page is not None else shown

    def show(self, request: CandidateRequest) -> None:
        """Show a person where the request says; one who is shown over the whole page stays there."""
        panel = self._panel()
        if request.is_full_page and not self.is_full_page:
            self._widen(panel)
        elif not self.is_full_page and panel.isHidden():
            self._open_at_side(panel)
        panel.show_request(request)
        self.changed.emit()

    def step_back(self) -> None:
        """Leave the whole page for where the panel was before, or close the panel."""
        if self.is_full_page and self._was_at_side:
            self.leave_page()
            if self.panel is not None:
                self._open_at_side(self.panel)
                self.panel.take_focus()
            self.changed.emit()
        else:
            self.close()

    def leave_page(self) -> None:
        """Give the whole page back to the page that was there; the panel is closed."""
        panel = self.panel
        if panel is None or not self.is_full_page:
            return
        self._stack.removeWidget(panel)
        panel.set_wide(is_wide=False)
        self._put_at_side(panel)
        panel.hide()
        if self._page is not None:
            self._stack.setCurrentWidget(self._page)

    def close(self) -> None:
        """Close the panel; the page has the focus again."""
        if self.is_open:
            self.put_away()
            self.closed.emit()

    def put_away(self) -> None:
        """Take the panel away, because another page is gone to, and give the sidebar back its width."""
        if not self.is_open or self.panel is None:
            return
        if self.is_full_page:
            self.leave_page()
        else:
            self.keep_width()
            self.panel.hide()
        if self.has_folded:
            self.has_folded = False
            self._sidebar.set_folded(False)
        self.changed.emit()

    def keep_width(self) -> None:
        """Note down how wide the panel is at the side."""
        if self.panel is not None and self.panel.isVisible() and not self.is_full_page:
            self._state.panel_width = self.panel.width()

    def _panel(self) -> "CandidatePanel":
        if self.panel is None:
            from ats_desktop.gui.views.candidate_panel import CandidatePanel

            self.panel = CandidatePanel(self._splitter)
            self.panel.set_context(self._context)
            self.panel.closed.connect(self.step_back)
            self.panel.person_changed.connect(self.stepped)
            self._put_at_side(self.panel)
            self.panel.hide()
        return self.panel

    def _put_at_side(self, panel: "CandidatePanel") -> None:
        panel.setMinimumWidth(_LEAST_PANEL)
        self._splitter.addWidget(panel)
        self._splitter.setCollapsible(1, False)
        self._splitter.setStretchFactor(0, 1)

    def _open_at_side(self, panel: "CandidatePanel") -> None:
        if self._splitter.window().width() < theme.current().px(_FOLDS_BELOW) and not self._sidebar.is_folded:
            self.has_folded = True
            self._sidebar.set_folded(True)
        panel.show()
        width = self._state.panel_width
        self._splitter.setSizes([max(1, self._splitter.width() - width), width])

    def _widen(self, panel: "CandidatePanel") -> None:
        self._was_at_side = panel.isVisible()
        self.keep_width()
        self._page = self._stack.currentWidget()
        panel.setMinimumWidth(0)
        self._stack.addWidget(panel)
        panel.set_wide(is_wide=True)
        self._stack.setCurrentWidget(panel)
        panel.show()
        panel.take_focus()
