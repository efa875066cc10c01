"""Where the files that ship with the program are."""

from pathlib import Path

from ats_desktop.errors import UserError

_PACKAGE = Path(__file__).resolve().parent


class ResourcesMissingError(UserError):
    """The shipped files are not where the program lies: the installation is incomplete.

    values: folder (where the program looked).
    """

    code = "resources_missing"


def folder() -> Path:
    """Give the folder of shipped files; an installed program holds it inside, a checkout beside itself.

    A frozen program is laid out like an installed one. A ``resources`` folder beside the package counts
    only next to a ``pyproject.toml``: beside an installed package it would belong to somebody else.

    Raises ResourcesMissingError.
    """
    inside = _PACKAGE / "_resources"
    if inside.is_dir():
        return inside
    beside = _PACKAGE.parent / "resources"
    if beside.is_dir() and (_PACKAGE.parent / "pyproject.toml").is_file():
        return beside
    raise ResourcesMissingError(folder=inside)


def path(*parts: str) -> Path:
    """Give the place of one shipped file or folder, such as ``path("fonts", "inter")``.

    The file itself need not exist. Raises ResourcesMissingError.
    """
    return folder().joinpath(*parts)
