"""What dialogs share that need the room of a whole page."""

from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.dialogs.form_dialog import FormDialog

_WIDTH, _MOST_WIDTH, _HEIGHT = 1240, 0.94, 0.9


class WideDialog(FormDialog):
    """A dialog as large as its screen lets it be, whatever its fields need; these scroll."""

    @override
    def fit(self) -> None:
        free = self.screen().availableGeometry()
        width = min(theme.current().px(_WIDTH), round(free.width() * _MOST_WIDTH))
        self.resize(width, round(free.height() * _HEIGHT))
        self._fitted = self.size()
        self._centre()

    @override
    def _grow(self) -> None:
        """Stay as large as it is: there is no more room."""
