"""What a user's words mean: a candidate, application, stage, reason, tag or saved search by name or key."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ats_desktop.domain.folding import folded
from ats_desktop.domain.rows.agency import ReasonRow
from ats_desktop.domain.rows.board import Board, BoardCard, BoardColumn, StageRow
from ats_desktop.domain.rows.search import SavedSearchRow, TagRow
from ats_desktop.domain.rows.skills import CatalogueRow
from ats_desktop.domain.saved_search import SavedSearchKind
from ats_desktop.domain.skill import spelling_key
from ats_desktop.errors import UserError
from ats_desktop.services.absent import SavedSearchAbsentError, TagAbsentError

if TYPE_CHECKING:
    from ats_desktop.services import Services

_KEY_LENGTH = 36
_LEAST_PREFIX = 6
_KEY_LETTERS = frozenset("0123456789abcdef-")
_SHOWN = 6
_LOOKED_AT = 100
"""People whose names are looked through for the one that is meant."""


class CandidateNotFoundError(UserError):
    """Nobody goes by these words; values: words."""

    code = "candidate_not_found"


class CandidateAmbiguousError(UserError):
    """Several people go by these words; values: words, found."""

    code = "candidate_ambiguous"


class ApplicationNotFoundError(UserError):
    """No application goes by these words; values: words."""

    code = "application_not_found"


class ApplicationAmbiguousError(UserError):
    """Several applications go by these words; values: words, found (how each can be named)."""

    code = "application_ambiguous"


class StageNotFoundError(UserError):
    """The job has no stage of this name or kind; values: words, job, stages."""

    code = "stage_not_found"


class StageAmbiguousError(UserError):
    """Several stages of the job go by these words; values: words, job, stages."""

    code = "stage_ambiguous"


class ReasonNotFoundError(UserError):
    """There is no such reason for ending an application; values: words, reasons."""

    code = "reason_not_found"


@dataclass(frozen=True)
class FoundApplication:
    """An application on its board."""

    board: Board
    card: BoardCard

    @property
    def stage(self) -> StageRow:
        """The stage the card stands in."""
        return next(stage for stage in self.board.job.stages if stage.id == self.card.stage_id)

    @property
    def label(self) -> str:
        """Words that name it again: job and candidate, or its key where that is needed."""
        return f"{self.board.job.reference}:{self.card.name}"


def candidate(services: "Services", words: str) -> str:
    """Return the key of the one person whom ``words`` name: key, whole name, or beginnings of the names.

    Raises CandidateNotFoundError, CandidateAmbiguousError.
    """
    text = words.strip()
    if len(text) == _KEY_LENGTH and text.count("-") == 4:
        return text.casefold()
    hits = services.search.names(text, limit=_LOOKED_AT)
    found = [hit for hit in hits if hit.name.casefold() == text.casefold()] or hits
    if not found:
        raise CandidateNotFoundError(words=words)
    if len(found) > 1:
        shown = [f"{hit.name} ({hit.id})" for hit in found[:_SHOWN]]
        raise CandidateAmbiguousError(words=words, found="; ".join(shown))
    return found[0].id


def tag(services: "Services", name: str) -> TagRow:
    """Return the tag of a name, letter case aside; raise TagAbsentError."""
    wanted = folded(name)
    for row in services.tags.rows():
        if folded(row.name) == wanted:
            return row
    raise TagAbsentError(tag_id=name)


def skill(services: "Services", name: str) -> CatalogueRow:
    """Return the skill of a name or another spelling, case and punctuation aside; raise SkillAbsentError."""
    wanted = spelling_key(name)
    for row in services.skills.rows():
        if wanted in map(spelling_key, (row.name, *row.aliases)):
            return row
    from ats_desktop.services.skills import SkillAbsentError

    raise SkillAbsentError(name=name)


def saved_search(services: "Services", name: str) -> SavedSearchRow:
    """Return the kept search of candidates of a name, letter case aside; raise SavedSearchAbsentError."""
    wanted = folded(name)
    for row in services.search.saved(SavedSearchKind.CANDIDATES):
        if folded(row.name) == wanted:
            return row
    raise SavedSearchAbsentError(name=name)


def application(services: "Services", words: str, *, statuses: frozenset[str]) -> FoundApplication:
    """Find the application that ``words`` name: key or its first six characters, name, or JOB-0001:Name.

    Where several fit, those whose status is among ``statuses`` (what the command can act on) are preferred.

    Raises ApplicationNotFoundError, ApplicationAmbiguousError, and what ``jobs.find`` raises.
    """
    key = words.strip().casefold()
    if len(key) == _KEY_LENGTH and set(key) <= _KEY_LETTERS:
        row = services.pipeline.application(key)
        board = services.pipeline.board(row.job_id)
        return next(found for found in _of_board(board) if found.card.application_id == key)
    reference, colon, name = words.partition(":")
    if colon and name.strip():
        board = services.pipeline.board(services.jobs.find(reference.strip()).id)
        candidates, name = list(_of_board(board)), name.strip()
    else:
        candidates, name = list(_everywhere(services, words)), words.strip()
    return _only(_matches(candidates, name), words, statuses)


def stage(board: Board, words: str) -> StageRow:
    """Find the stage of a job by its name, its kind or its number from 1.

    Raises StageNotFoundError, StageAmbiguousError.
    """
    stages = board.job.stages
    wanted = words.strip().casefold()
    by_name = [each for each in stages if each.name.casefold() == wanted]
    by_kind = [each for each in stages if each.kind.value == wanted]
    by_number = [each for number, each in enumerate(stages, 1) if str(number) == wanted]
    found = by_name or by_kind or by_number
    names = ", ".join(each.name for each in stages)
    if not found:
        raise StageNotFoundError(words=words, job=board.job.reference, stages=names)
    if len(found) > 1:
        names = ", ".join(each.name for each in found)
        raise StageAmbiguousError(words=words, job=board.job.reference, stages=names)
    return found[0]


def reason(services: "Services", words: str) -> ReasonRow:
    """Find a reason by its name, or by a part of it that no other has.

    Raises ReasonNotFoundError.
    """
    reasons = services.agency.reasons()
    wanted = words.strip().casefold()
    same = [each for each in reasons if each.name.casefold() == wanted]
    alike = [each for each in reasons if wanted and wanted in each.name.casefold()]
    if same:
        return same[0]
    if len(alike) == 1:
        return alike[0]
    raise ReasonNotFoundError(words=words, reasons="; ".join(each.name for each in reasons))


def column_of(board: Board, card: BoardCard) -> BoardColumn:
    """Return the column of a board that a card belongs to, also when the card is closed."""
    return next(column for column in board.columns if column.stage_id == card.stage_id)


def _everywhere(services: "Services", words: str) -> Iterator[FoundApplication]:
    """Give the applications that words may mean: those of such names, all of them for a piece of a key."""
    if _is_key(words):
        jobs = [job.id for job in services.jobs.rows()]
    else:
        hits = services.search.names(words, limit=_LOOKED_AT)
        people = [services.candidates.detail(hit.id) for hit in hits]
        jobs = list(dict.fromkeys(each.job_id for person in people for each in person.applications))
    for job_id in jobs:
        yield from _of_board(services.pipeline.board(job_id))


def _is_key(words: str) -> bool:
    wanted = words.strip().casefold()
    return len(wanted) >= _LEAST_PREFIX and set(wanted) <= _KEY_LETTERS


def _of_board(board: Board) -> Iterator[FoundApplication]:
    for column in board.columns:
        for card in column.cards:
            yield FoundApplication(board, card)
    for card in board.closed:
        yield FoundApplication(board, card)


def _matches(candidates: list[FoundApplication], words: str) -> list[FoundApplication]:
    wanted = " ".join(words.casefold().split())
    if not wanted:
        return []
    if _is_key(wanted):
        by_key = [each for each in candidates if each.card.application_id.startswith(wanted)]
        if by_key:
            return by_key
    names = [(" ".join(each.card.name.casefold().split()), each) for each in candidates]
    same = [each for name, each in names if name == wanted]
    return same or [each for name, each in names if wanted in name]


def _only(found: list[FoundApplication], words: str, statuses: frozenset[str]) -> FoundApplication:
    fitting = [each for each in found if each.card.status in statuses] or found
    if not fitting:
        raise ApplicationNotFoundError(words=words)
    if len(fitting) > 1:
        shown = [f"{each.label} ({each.card.application_id})" for each in fitting[:_SHOWN]]
        if len(fitting) > _SHOWN:
            shown.append("…")
        raise ApplicationAmbiguousError(words=words, found="; ".join(shown))
    return fitting[0]
