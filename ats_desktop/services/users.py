"""The people of the agency, and in whose name acts are done."""

from ats_desktop.domain.agency import User
from ats_desktop.domain.rows.settings import UserRow
from ats_desktop.errors import UserError
from ats_desktop.services.changes import Changes
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.naming import free_name, key_for
from ats_desktop.storage.queries import choices
from ats_desktop.storage.unit_of_work import UnitOfWork


class UserAbsentError(UserError):
    """Nobody of the agency has this key; values: user_id."""

    code = "user_absent"


class Users:
    """Those who work here; acts keep the name they were done in, also when the person has left."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    @property
    def present(self) -> str:
        """The name in which acts are done now, "" for nobody's."""
        return self._ledger.actor

    def rows(self) -> tuple[UserRow, ...]:
        """Return everybody, those who work here first."""
        with self._ledger.reading() as connection:
            return choices.users(connection)

    def work_as(self, name: str) -> None:
        """Do acts in this name from now on, until the agency is closed; nothing is written."""
        self._ledger.actor = name

    def add(self, name: str) -> Changes:
        """Add a person.

        Raises:
            NameMissingError, NameTakenError: the name cannot be used.
        """
        with self._ledger.act("add_user") as work:
            wanted = free_name(name, work.where(User))
            key, gone = key_for(work, User, "user", wanted)
            if gone is None:
                gone = work.add(User(id=key, name=wanted, initials=initials_of(wanted)))
            else:
                gone.deleted = gone.is_absent = False
                gone.name, gone.initials = wanted, initials_of(wanted)
            work.describe({"user": gone.id})
        return changes_of(work, made=gone.id)

    def rename(self, user_id: str, name: str) -> Changes:
        """Write a person's name anew; acts that are done keep the name they were done in.

        Raises:
            UserAbsentError: no such person.
            NameMissingError, NameTakenError: the name cannot be used.
        """
        with self._ledger.act("rename_user", user=user_id) as work:
            user = _user(work, user_id)
            old = user.name
            user.name = free_name(name, [each for each in work.where(User) if each.id != user_id])
            user.initials = initials_of(user.name)
        if self._ledger.actor == old:
            self._ledger.actor = user.name
        return changes_of(work)

    def set_absent(self, user_id: str, *, is_absent: bool) -> Changes:
        """Say that a person works here no more, or again.

        Raises:
            UserAbsentError: no such person.
        """
        with self._ledger.act("leave_user" if is_absent else "return_user", user=user_id) as work:
            _user(work, user_id).is_absent = is_absent
        return changes_of(work)


def initials_of(name: str) -> str:
    """Return the first letters of the first and the last word, at most two."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


def _user(work: UnitOfWork, user_id: str) -> User:
    user = work.find(User, user_id)
    if user is None:
        raise UserAbsentError(user_id=user_id)
    return user
