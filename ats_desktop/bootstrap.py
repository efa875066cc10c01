"""Putting the parts together: an agency's folder becomes Services; the only module that knows every part."""

import logging
import secrets
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from ats_desktop.errors import UserError
from ats_desktop.services import Services
from ats_desktop.storage.connection import RECORDS_FILE
from ats_desktop.storage.database import Database
from ats_desktop.storage.errors import (
    AgencyAbsentError,
    AgencyExistsError,
    PassphraseNeededError,
    file_errors,
)
from ats_desktop.storage.keys import (
    Envelope,
    KdfCost,
    calibrated_cost,
    new_data_key,
    new_recovery_key,
    read_envelope,
    unlock,
    write_envelope,
)
from ats_desktop.storage.lock import FolderLock, refuse_network_folder
from ats_desktop.storage.places import KEY_FILES, place_of
from ats_desktop.storage.replacing import finish_replacing, replace_data, sweep_unfinished

if TYPE_CHECKING:
    from ats_desktop.services.backups import Backups
    from ats_desktop.services.erasing import Erasing

_log = logging.getLogger(__name__)


class AgencyState(StrEnum):
    """What lies in a data folder."""

    ABSENT = "absent"
    PLAIN = "plain"
    ENCRYPTED = "encrypted"


@dataclass(frozen=True)
class Created:
    """A new agency, open; ``recovery_key`` is shown once and kept nowhere, None without a passphrase."""

    services: Services
    recovery_key: str | None


def agency_state(folder: Path) -> AgencyState:
    """Return what lies in a folder, without opening it."""
    if not place_of(folder, RECORDS_FILE).exists():
        return AgencyState.ABSENT
    is_locked = any(place_of(folder, name).exists() for name in KEY_FILES)
    return AgencyState.ENCRYPTED if is_locked else AgencyState.PLAIN


def create_agency(
    folder: Path,
    *,
    name: str,
    short_name: str = "",
    city: str = "Karachi",
    passphrase: str | None = None,
    actor: str = "",
    user: str = "",
    kdf_cost: KdfCost | None = None,
) -> Created:
    """Make a new agency in a folder and open it; encrypted when a passphrase is given.

    ``user`` is the first of its people, in whose name acts are done when no ``actor`` is given.

    It is made beside and put in place last, so that a program killed meanwhile leaves no half agency.

    Raises:
        AgencyExistsError: the folder holds one already; nothing has changed.
        FolderOnNetworkError, FolderReadOnlyError, DiskFullError: it cannot be made there.
    """
    with file_errors(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    refuse_network_folder(folder)
    lock = FolderLock(folder)
    try:
        if agency_state(folder) is not AgencyState.ABSENT:
            raise AgencyExistsError(folder=str(folder))
        key = recovery_key = None
        sweep_unfinished(folder)
        stage = folder / "creating.part"
        with file_errors(folder):
            stage.mkdir(mode=0o700)
            if passphrase:
                key, recovery_key = new_data_key(), new_recovery_key()
                slots = {"passphrase": passphrase, "recovery": recovery_key}
                write_envelope(stage, Envelope.seal(key, slots, kdf_cost or calibrated_cost()))
        _fill_in(stage, key, name, short_name, city, actor or user, user)
        replace_data(stage, folder)
        database = Database(folder, key)
    except BaseException:
        lock.release()
        raise
    return Created(_services(database, lock, actor or user), recovery_key)


def open_agency(
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_key: str | None = None,
    actor: str = "",
) -> Services:
    """Open the agency in a folder.

    Raises:
        AgencyAbsentError: there is none.
        AgencyInUseError: another program has it open.
        PassphraseNeededError: it is encrypted and neither passphrase nor recovery key was given.
        WrongPassphraseError: neither opens it.
        DatabaseDamagedError, DatabaseNewerError, FolderOnNetworkError, FolderReadOnlyError: it cannot be
        used.
    """
    return _open(folder, lambda: _key(folder, passphrase, recovery_key), actor)


def _open(folder: Path, key: Callable[[], bytes | None], actor: str) -> Services:
    if agency_state(folder) is AgencyState.ABSENT:
        raise AgencyAbsentError(folder=str(folder))
    refuse_network_folder(folder)
    lock = FolderLock(folder)
    try:
        finish_replacing(folder)
        sweep_unfinished(folder)
        database = Database(folder, key())
    except BaseException:
        lock.release()
        raise
    services = _services(database, lock, actor)
    try:
        services.erasing.try_to_obey_list()
    except BaseException:
        database.close()
        lock.release()
        raise
    return services


def _key(folder: Path, passphrase: str | None, recovery_key: str | None) -> bytes | None:
    if read_envelope(folder) is None:
        return None
    if not passphrase and not recovery_key:
        raise PassphraseNeededError(folder=str(folder))
    return unlock(folder, passphrase, recovery_key)


def _fill_in(
    stage: Path, key: bytes | None, name: str, short_name: str, city: str, actor: str, user: str
) -> None:
    """Make the files of a new agency with what it starts with: itself, its lists, the skill catalogue."""
    from ats_desktop import resources
    from ats_desktop.domain.agency import Agency
    from ats_desktop.domain.identity import link_key
    from ats_desktop.domain.skill import Skill
    from ats_desktop.intake.fields.catalogue import load_catalogue
    from ats_desktop.services.job_templates import shipped_job_templates
    from ats_desktop.services.starting import candidate_sources, first_user, rejection_reasons
    from ats_desktop.storage.unit_of_work import Act, UnitOfWork

    with (
        closing(Database(stage, key)) as database,
        UnitOfWork(database, Act("create_agency", is_final=True), actor) as work,
    ):
        work.add(
            Agency(
                name=name.strip(), short_name=short_name.strip(), city=city, export_key=secrets.token_hex(32)
            )
        )
        work.add_all(rejection_reasons())
        work.add_all(shipped_job_templates(resources.path("job_templates")))
        work.add_all(candidate_sources())
        work.add_all(first_user(user))
        work.insert_many(
            [
                Skill(
                    id=link_key("skill", item.name),
                    name=item.name,
                    group=item.group,
                    aliases=item.aliases,
                    implies=item.implies,
                )
                for item in load_catalogue(resources.path("skills"))
            ]
        )


def _put_back(database: Database) -> None:
    """Write files that were taken away to their place before the last that is known of them is closed."""
    if database.is_gone:
        try:
            database.put_back()
        except UserError as error:
            _log.error("the data cannot be put back: %s", error.code)


def _close(database: Database, lock: FolderLock, erasing: "Erasing", backups: "Backups") -> None:
    database.require_own_thread()
    try:
        if not database.is_closed:
            _put_back(database)
            if not database.is_gone:
                erasing.wipe()
            backups.make_when_due()
            database.close()
            database.reserve.keep()
    finally:
        lock.release()


def _services(database: Database, lock: FolderLock, actor: str) -> Services:
    from ats_desktop.services.agency import AgencyService
    from ats_desktop.services.agreements import Agreements
    from ats_desktop.services.backups import Backups
    from ats_desktop.services.bin import Bin
    from ats_desktop.services.candidates import Candidates
    from ats_desktop.services.checks import Checks
    from ats_desktop.services.clients import Clients
    from ats_desktop.services.cv_import import CvImport
    from ats_desktop.services.erasing import Erasing
    from ats_desktop.services.history import History
    from ats_desktop.services.job_templates import JobTemplates
    from ats_desktop.services.jobs import Jobs
    from ats_desktop.services.ledger import Ledger
    from ats_desktop.services.list_import import ListImport
    from ats_desktop.services.merging import Merging
    from ats_desktop.services.passphrases import Passphrases
    from ats_desktop.services.pipeline import Pipeline
    from ats_desktop.services.ranking import Ranking
    from ats_desktop.services.reasons import Reasons
    from ats_desktop.services.reports import Reports
    from ats_desktop.services.samples import Samples
    from ats_desktop.services.search import Search
    from ats_desktop.services.shortlist_returns import ShortlistReturns
    from ats_desktop.services.shortlists import Shortlists
    from ats_desktop.services.skills import Skills
    from ats_desktop.services.sources import Sources
    from ats_desktop.services.stages import Stages
    from ats_desktop.services.tags import Tags
    from ats_desktop.services.users import Users

    ledger = Ledger(database, actor)
    backups = Backups(ledger)
    erasing = Erasing(ledger, backups)
    agency = AgencyService(ledger)
    clients, jobs = Clients(ledger), Jobs(ledger)

    def close() -> None:
        _close(database, lock, erasing, backups)

    def reopen() -> Services:
        if not database.is_closed and database.is_gone:
            database.put_back()
        close()
        is_locked = agency_state(database.folder) is AgencyState.ENCRYPTED
        return _open(database.folder, lambda: database.key if is_locked else None, ledger.actor)

    return Services(
        folder=database.folder,
        agency=agency,
        candidates=Candidates(ledger),
        search=Search(ledger),
        tags=Tags(ledger),
        merging=Merging(ledger),
        bin=Bin(ledger),
        erasing=erasing,
        clients=clients,
        jobs=jobs,
        job_templates=JobTemplates(ledger),
        pipeline=Pipeline(ledger),
        cv_import=CvImport(ledger),
        list_import=ListImport(ledger),
        shortlists=Shortlists(ledger),
        shortlist_returns=ShortlistReturns(ledger),
        agreements=Agreements(ledger),
        history=History(ledger),
        ranking=Ranking(ledger),
        reports=Reports(ledger, agency),
        stages=Stages(ledger),
        reasons=Reasons(ledger),
        skills=Skills(ledger),
        sources=Sources(ledger),
        users=Users(ledger),
        samples=Samples(ledger, clients, jobs),
        passphrases=Passphrases(ledger),
        backups=backups,
        checks=Checks(ledger),
        close=close,
        reopen=reopen,
    )
