"""What an erasure would take away."""

from typing import NamedTuple


class Held(NamedTuple):
    """How much the records hold of people."""

    files: int
    notes: int
    papers: int
    shortlists: int
    applications: int
    open_applications: int


class ErasePreview(NamedTuple):
    """Whom an erasure is about, how much there is of them, and how many backups hold them still."""

    names: tuple[str, ...]
    held: Held
    backups: int
