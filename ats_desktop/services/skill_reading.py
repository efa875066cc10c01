"""Looking for skills in CVs that are here already, part by part, as one step of undo."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ats_desktop.domain.candidate import CandidateSkill
from ats_desktop.domain.draft import ReadSkills, SkillDraft
from ats_desktop.domain.identity import new_key
from ats_desktop.domain.rows.skills import KnownText, ReadingProgress, Rereading
from ats_desktop.domain.skill import OwnSkills, own_skills, spelling_key
from ats_desktop.services.changes import Changes
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.person_skills import known_skills
from ats_desktop.storage.database import ReadConnection
from ats_desktop.storage.queries import skills
from ats_desktop.storage.queries.skills import HeldSkill
from ats_desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from ats_desktop.intake.reader_process import CvReader

PART = 100
"""CVs that are looked through between two looks at whether to go on."""


class TextsRead(NamedTuple):
    """A part of the CVs; ``last`` is the key behind which the next part begins, "" at the end."""

    texts: tuple[KnownText, ...]
    last: str


def reader_for(own: OwnSkills) -> "CvReader":
    """Return a reader that knows an agency's own skills; to be closed, on any thread."""
    from ats_desktop.intake.reader_process import CvReader

    return CvReader(skills=own)


def read_texts(
    reader: "CvReader", texts: Sequence[KnownText], *, is_cancelled: Callable[[], bool] | None = None
) -> Iterator[tuple[str, ReadSkills]]:
    """Give people and the skills that their CVs prove besides the known ones; by a child process.

    On any thread, without a database. What cannot be read is left out: the words were read once.

    Raises:
        ReaderUnavailableError: no child process could be started.
    """
    from ats_desktop.intake.errors import ReaderUnavailableError, UnreadableFileError

    for item in texts:
        if is_cancelled is not None and is_cancelled():
            return
        try:
            found = reader.read_skills(item.text, item.known, item.file_name)
        except ReaderUnavailableError:
            raise
        except UnreadableFileError:
            continue
        if found.skills:
            yield item.candidate_id, found


def skills_for_reading(connection: ReadConnection) -> OwnSkills:
    """Return what a reader has to know of the agency's skills besides those that ship."""
    from ats_desktop import resources
    from ats_desktop.intake.fields.catalogue import shipped

    return own_skills(shipped(resources.path("skills")), skills.kept(connection))


class SkillReading:
    """Skills of people whose CVs came before the catalogue knew them; nothing is taken from anybody."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def begin(self) -> Rereading:
        """Return what there is to look through."""
        with self._ledger.reading() as connection:
            return Rereading(new_key(), skills.text_count(connection), skills_for_reading(connection))

    def texts(self, after: str = "", most: int = PART) -> TextsRead:
        """Return the next CVs and what is not to be looked for in them."""
        with self._ledger.reading() as connection:
            rows = skills.texts(connection, after, most)
            held = known_skills(connection, list(dict.fromkeys(row.candidate_id for row in rows)))
            by_key = _names(connection)
        known: dict[str, set[str]] = {}
        for row in held:
            name = by_key.get(spelling_key(row.skill))
            if name is not None and not _is_bare(row, by_key):
                known.setdefault(row.candidate_id, set()).add(name)
        texts = tuple(
            KnownText(
                row.candidate_id, row.file_name, row.text, tuple(sorted(known.get(row.candidate_id, ())))
            )
            for row in rows
        )
        return TextsRead(texts, rows[-1].id if len(rows) == most else "")

    def keep(self, group: str, found: Sequence[tuple[str, ReadSkills]]) -> Changes:
        """Give people the skills that were found, in one transaction; parts of a group are one undo.

        A skill that is known by nothing but its name gets its years and the line that proves it.
        """
        with self._ledger.act("read_skills_again", group=group) as work:
            names = _names(work.connection)
            people = list(dict.fromkeys(candidate_id for candidate_id, _ in found))
            held = {
                (row.candidate_id, spelling_key(row.skill)): row
                for row in known_skills(work.connection, people)
            }
            new: dict[tuple[str, tuple[str, ...]], CandidateSkill] = {}
            proofs: dict[str, SkillDraft] = {}
            for candidate_id, read in found:
                for draft in read.skills:
                    place = (candidate_id, spelling_key(draft.name))
                    row = held.get(place)
                    if row is None:
                        new.setdefault(place, _row(candidate_id, draft))
                    elif not row.is_deleted and _is_bare(row, names):
                        proofs.setdefault(row.id, draft)
            work.insert_many(list(new.values()))
            changed = _prove(work, proofs)
            work.describe({"count": len(changed | {row.candidate_id for row in new.values()})})
        return changes_of(work)

    def run(
        self,
        on_progress: Callable[[ReadingProgress], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> ReadingProgress:
        """Look through all CVs on this thread; stopping keeps what was found."""
        plan = self.begin()
        done, people, last = 0, 0, ""
        with reader_for(plan.skills) as reader:
            while True:
                part = self.texts(last)
                found = list(read_texts(reader, part.texts, is_cancelled=is_cancelled))
                people += int(str(self.keep(plan.group, found).values["count"]))
                done += len(part.texts)
                if on_progress is not None:
                    on_progress(ReadingProgress(done, plan.total, people))
                last = part.last
                if not last or (is_cancelled is not None and is_cancelled()):
                    return ReadingProgress(done, plan.total, people)


def _row(candidate_id: str, draft: SkillDraft) -> CandidateSkill:
    return CandidateSkill(
        candidate_id=candidate_id,
        skill=draft.name,
        years=draft.years,
        last_used=draft.last_used,
        evidence=draft.evidence,
    )


def _prove(work: UnitOfWork, proofs: Mapping[str, SkillDraft]) -> set[str]:
    """Give rows their years and proof; return the people for whom that is new."""
    reached = set()
    for row in work.where_in(CandidateSkill, "id", proofs):
        draft = proofs[row.id]
        if (row.years, row.evidence) == (draft.years, draft.evidence):
            continue
        row.years, row.last_used, row.evidence = draft.years, draft.last_used, draft.evidence
        reached.add(row.candidate_id)
    return reached


def _names(connection: ReadConnection) -> dict[tuple[str, ...], str]:
    """Return the names of the skills by the key of each spelling."""
    return {
        spelling_key(spelling): row.name
        for row in skills.kept(connection)
        if not row.is_retired
        for spelling in (*row.aliases, row.name)
    }


def _is_bare(row: HeldSkill, names: Mapping[tuple[str, ...], str]) -> bool:
    """Tell whether a skill was taken from a word of the CV alone, without its line and years."""
    return not row.is_deleted and bool(row.evidence) and names.get(spelling_key(row.evidence)) == row.skill
