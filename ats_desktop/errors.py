"""The errors that cross a layer; the core raises codes and values, the front ends own the sentences."""

from typing import ClassVar

from typing_extensions import override


class AtsError(Exception):
    """Anything this program raises on purpose."""


class UserError(AtsError):
    """Something the user can act on.

    ``code`` names the sentence in each front end's table, ``values`` fill it in. An error never
    carries a sentence of its own, so that every front end can speak its own language.
    """

    code: ClassVar[str] = "user_error"

    def __init__(self, **values: object) -> None:
        super().__init__(self.code, values)
        self.values = values

    @override
    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.code}({shown})"


class FolderReadOnlyError(UserError):
    """Nothing may be written there; values: path."""

    code = "folder_read_only"


class DiskFullError(UserError):
    """The drive has no room left; values: path."""

    code = "disk_full"
