"""Which files a selection of files and folders stands for."""

from collections.abc import Iterable
from pathlib import Path

_SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini", "__macosx"})


def gather(paths: Iterable[Path]) -> list[Path]:
    """Return the files named and those inside the folders named, each once.

    Files stay in the order given; a folder's files come sorted, those of its subfolders included. Hidden
    files and the lock files that office programs leave (``~$…``) are passed over inside folders. A path
    that does not exist stays in the list: reading it gives the reason.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(
                each for each in path.rglob("*") if _counts(each.relative_to(path)) and each.is_file()
            )
            found.update(dict.fromkeys(inside))
        else:
            found[path] = None
    return list(found)


def _counts(relative: Path) -> bool:
    return not any(part.startswith((".", "~$")) or part.lower() in _SYSTEM_FILES for part in relative.parts)
