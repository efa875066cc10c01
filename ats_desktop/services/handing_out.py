"""Files that an act hands out: in their place together with the record of them, or as they were before."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ats_desktop.errors import UserError


@contextmanager
def as_it_was_on_failure(path: Path | None) -> Iterator[None]:
    """Put a file back as it was when the act that replaces it fails after all.

    Use it round the act: a commit can fail after the file got its place, and its number will be given again.
    """
    before = _content(path)
    is_new = path is not None and before is None and not path.exists()
    try:
        yield
    except BaseException:
        if path is not None:
            with suppress(OSError, UserError):
                _put_back(path, before, is_new=is_new)
        raise


def _content(path: Path | None) -> bytes | None:
    with suppress(OSError):
        return None if path is None else path.read_bytes()
    return None


def _put_back(path: Path, before: bytes | None, *, is_new: bool) -> None:
    from ats_desktop.documents.output import write_whole

    if is_new:
        path.unlink(missing_ok=True)
    elif before is not None and path.read_bytes() != before:
        write_whole(path, before)
