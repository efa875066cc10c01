"""How large dialogs were made by hand, so that each comes up like that again."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class DialogSizes:
    """Sizes by kind of dialog, for the text size they were chosen at; one a process.

    Invariant: every size is two positive numbers, whatever a file said.
    """

    def __init__(self) -> None:
        self._sizes: dict[str, tuple[int, int]] = {}

    def take(self, kept: Mapping[str, object]) -> None:
        """Take over what was remembered; what is no size is left out."""
        self._sizes = {}
        for name, size in kept.items():
            if (
                isinstance(size, list)
                and len(size) == 2
                and all(type(side) is int and side > 0 for side in size)
            ):
                self._sizes[name] = (size[0], size[1])

    def given(self) -> dict[str, list[int]]:
        """Give what is to be remembered."""
        return {name: list(size) for name, size in self._sizes.items()}

    def size_of(self, dialog: QWidget) -> QSize | None:
        """Give the size that was chosen for a dialog's kind, if one was."""
        size = self._sizes.get(type(dialog).__name__)
        return None if size is None else QSize(*size)

    def keep(self, dialog: QWidget) -> None:
        """Remember a dialog's size for its kind."""
        self._sizes[type(dialog).__name__] = (dialog.width(), dialog.height())


@cache
def current() -> DialogSizes:
    """Give the program's dialog sizes."""
    return DialogSizes()
