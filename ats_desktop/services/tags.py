"""Tags: words that an agency sorts its people by."""

from collections.abc import Sequence

from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.folding import folded
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.rows.search import TagRow
from ats_desktop.domain.tag import CandidateTag, Tag
from ats_desktop.services.absent import TagAbsentError
from ats_desktop.services.changes import Changes
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.storage.queries import tags
from ats_desktop.storage.unit_of_work import UnitOfWork


class Tags:
    """The words on people; one is there as long as somebody has it.

    A change of who has which touches records of the kind ``candidate_tag``.
    """

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def rows(self) -> tuple[TagRow, ...]:
        """Return all tags by name, each with how many people have it."""
        with self._ledger.reading() as connection:
            return tags.tags(connection)

    def of(self, candidate_id: str) -> tuple[str, ...]:
        """Return the tags of a person by name."""
        with self._ledger.reading() as connection:
            return tags.tags_of(connection, candidate_id)

    def put(self, candidate_ids: Sequence[str], names: Sequence[str]) -> Changes:
        """Put tags on people; who has one already keeps it, and its spelling stays.

        Raises:
            NameMissingError: no name, or an empty one.
        """
        wanted = _names(names)
        with self._ledger.act("put_tags") as work:
            found = [_tag(work, name) for name in wanted]
            _describe(work, _put(work, candidate_ids, found), found)
        return changes_of(work)

    def take_off(self, candidate_ids: Sequence[str], names: Sequence[str]) -> Changes:
        """Take tags off people; who has none of them is left alone.

        Raises:
            NameMissingError: no name, or an empty one.
        """
        unwanted = _names(names)
        with self._ledger.act("take_off_tags") as work:
            found = _known(work, unwanted)
            _describe(work, _take_off(work, candidate_ids, found), found)
        return changes_of(work)

    def change(self, candidate_ids: Sequence[str], put: Sequence[str], take_off: Sequence[str]) -> Changes:
        """Put some tags on people and take others off, as one act.

        Raises:
            NameMissingError: an empty name.
        """
        with self._ledger.act("change_tags") as work:
            found = [_tag(work, name) for name in _names(put)] if put else []
            gone = _known(work, _names(take_off)) if take_off else []
            reached = _put(work, candidate_ids, found) | _take_off(work, candidate_ids, gone)
            _describe(work, reached, [*found, *gone])
        return changes_of(work)

    def rename(self, tag_id: str, name: str) -> Changes:
        """Give a tag another name; where that is another tag already, both become one.

        Raises:
            TagAbsentError: no such tag.
            NameMissingError: an empty name.
        """
        (wanted,) = _names([name])
        with self._ledger.act("rename_tag", tag=tag_id) as work:
            old = work.find(Tag, tag_id)
            if old is None:
                raise TagAbsentError(tag_id=tag_id)
            if folded(old.name) == folded(wanted):
                old.name = wanted
            else:
                # The key follows from the name, so another name is another record.
                new = _tag(work, wanted)
                links = work.where(CandidateTag, tag_id=tag_id)
                given = _Given(work, [link.candidate_id for link in links])
                for link in links:
                    link.deleted = True
                    given.put(link.candidate_id, new.id)
                old.deleted = True
                work.describe({"tag": new.id})
        return changes_of(work)

    def remove(self, tag_id: str) -> Changes:
        """Take a tag off everybody who has it.

        Raises:
            TagAbsentError: no such tag.
        """
        with self._ledger.act("remove_tag", tag=tag_id) as work:
            tag = work.find(Tag, tag_id)
            if tag is None:
                raise TagAbsentError(tag_id=tag_id)
            for link in work.where(CandidateTag, tag_id=tag_id):
                link.deleted = True
            tag.deleted = True
        return changes_of(work)


def put_on(work: UnitOfWork, candidate_ids: Sequence[str], names: Sequence[str]) -> None:
    """Put tags on people inside an act of any kind.

    Raises:
        NameMissingError: no name, or an empty one.
    """
    _put(work, candidate_ids, [_tag(work, name) for name in _names(names)])


class _Given:
    """The tags that some people have or once had, so that each is there once."""

    def __init__(self, work: UnitOfWork, candidate_ids: Sequence[str]) -> None:
        self._work = work
        self._known = {
            link.id: link
            for link in work.where_in(CandidateTag, "candidate_id", candidate_ids, with_deleted=True)
        }

    def put(self, candidate_id: str, tag_id: str) -> bool:
        """Give a person a tag; tell whether that is new."""
        key = link_key("candidate_tag", candidate_id, tag_id)
        link = self._known.get(key)
        if link is None:
            self._known[key] = self._work.add(CandidateTag(id=key, candidate_id=candidate_id, tag_id=tag_id))
            return True
        was_off, link.deleted = link.deleted, False
        return was_off


def _names(names: Sequence[str]) -> list[str]:
    tidy = {folded(name): " ".join(name.split()) for name in names}
    if not tidy or "" in tidy:
        raise NameMissingError(field="tag")
    return list(tidy.values())


def _tag(work: UnitOfWork, name: str) -> Tag:
    key = link_key("tag", folded(name))
    tag = work.session.get(Tag, key)
    if tag is None:
        return work.add(Tag(id=key, name=name))
    if tag.deleted:
        tag.deleted, tag.name = False, name
    return tag


def _known(work: UnitOfWork, names: Sequence[str]) -> list[Tag]:
    wanted = {folded(name) for name in names}
    return [tag for tag in work.where(Tag) if folded(tag.name) in wanted]


def _put(work: UnitOfWork, candidate_ids: Sequence[str], found: Sequence[Tag]) -> set[str]:
    """Give people tags; return the keys of those for whom something is new."""
    people = work.where_in(Candidate, "id", candidate_ids)
    given = _Given(work, [person.id for person in people])
    return {person.id for person in people for tag in found if given.put(person.id, tag.id)}


def _take_off(work: UnitOfWork, candidate_ids: Sequence[str], found: Sequence[Tag]) -> set[str]:
    """Take tags off people; return the keys of those who had one."""
    keys = {tag.id for tag in found}
    reached = set()
    for link in work.where_in(CandidateTag, "candidate_id", candidate_ids):
        if link.tag_id in keys:
            link.deleted = True
            reached.add(link.candidate_id)
    return reached


def _describe(work: UnitOfWork, reached: set[str], found: Sequence[Tag]) -> None:
    values: dict[str, object] = {"count": len(reached), "tags": len(found)}
    if len(reached) == 1:
        values["candidate"] = next(iter(reached))
    if len(found) == 1:
        values["tag"] = found[0].id
    work.describe(values)
