"""CV files read in child processes: on any thread, without a database."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from ats_desktop.domain.draft import CandidateDraft
from ats_desktop.domain.skill import SHIPPED_ONLY, OwnSkills


@dataclass(frozen=True)
class ReadFile:
    """One file that was read: a draft, or the reason why there is none."""

    path: Path
    draft: CandidateDraft | None
    data: bytes = b""
    reason: str = ""
    values: dict[str, object] = field(default_factory=dict)


def gathered_files(paths: Sequence[Path], room: Path | None = None) -> AbstractContextManager[list[Path]]:
    """Give the files in files, folders and archives, in order, as long as the block lasts.

    Archives are unpacked below ``room``, by default where the system keeps what is temporary.
    """
    from ats_desktop.intake.gathering import gathered

    return gathered(paths, room)


def read_files(
    paths: Sequence[Path],
    *,
    skills: OwnSkills = SHIPPED_ONLY,
    is_cancelled: Callable[[], bool] | None = None,
) -> Iterator[ReadFile]:
    """Read files, in order, in child processes; on any thread, without a database."""
    from ats_desktop.intake.errors import UnreadableFileError
    from ats_desktop.intake.reader_process import CvReader

    with CvReader(skills=skills) as reader:
        for path, result in reader.read_many(paths):
            if is_cancelled is not None and is_cancelled():
                return
            if isinstance(result, UnreadableFileError):
                yield ReadFile(path, None, reason=result.code, values=dict(result.values))
                continue
            try:
                data = path.read_bytes()
            except OSError:
                yield ReadFile(path, None, reason="file_unreadable", values={"name": path.name})
                continue
            yield ReadFile(path, result, data, result.reason)
