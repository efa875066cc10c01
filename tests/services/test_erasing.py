"""R18: an erased person is out of records, log, files and backups, stays out, and still counts."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from ats_desktop.domain.candidate import Attachment
from ats_desktop.domain.listing import ListSheet
from ats_desktop.domain.rows.lists import ListCounts
from ats_desktop.domain.rows.reports import Report, ReportScope
from ats_desktop.domain.stage import StageKind
from ats_desktop.errors import DiskFullError
from ats_desktop.services import Services
from ats_desktop.services.absent import CandidateAbsentError, PaperErasedError
from ats_desktop.services.backups import bring_back
from ats_desktop.services.candidates import CandidateInUseError
from ats_desktop.services.cv_import import ReadFile
from ats_desktop.services.history import NothingToUndoError
from ats_desktop.storage import erasing as storage_erasing
from ats_desktop.storage.schema import SYNCED, metadata
from tests.support import agreements as sample
from tests.support.agencies import (
    PreparedAgency,
    a_candidate,
    a_job,
    a_reason,
    found,
    move,
    prepare_agency,
)
from tests.support.people import a_draft_of

NAME, EMAIL, CNIC = "Quirrelbeth Sample", "quirrelbeth@example.com", "42201-9876543-4"
WORDS = b"Quirrelbeth Sample knows Zanzeflorn telemetry"
SECRETS = (b"Quirrelbeth", b"quirrelbeth", b"923000000077", b"Zanzeflorn", b"zanzeflorn", CNIC.encode())


def take_in(services: Services, name: str = "Quirrelbeth-cv.txt", words: bytes = WORDS) -> str:
    """Import one CV; return what became of it."""
    batch = services.cv_import.begin(name)
    (outcome,) = services.cv_import.store(
        batch, [ReadFile(Path(name), a_draft_of(NAME, words, cnic=CNIC), words)]
    )
    services.cv_import.finish(batch)
    return f"{outcome.result} {outcome.reason}".strip()


def a_known_person(services: Services) -> str:
    take_in(services)
    (person,) = services.search.ids("Zanzeflorn").ids
    services.candidates.note(person, "Quirrelbeth wants to leave in June")
    services.tags.put([person], ["Strong"])
    services.candidates.edit(person, father_name="Quirrelbeth Elder", links=("example.com/quirrelbeth",))
    return person


def on_a_job(services: Services, person: str, kind: StageKind = StageKind.INTERVIEWED) -> tuple[str, str]:
    job = a_job(services)
    application = services.pipeline.add(job, [person]).made
    assert application is not None
    services.pipeline.set_next_step(application, "Ring Quirrelbeth")
    move(services, job, application, kind)
    return job, application


def ended(services: Services, person: str) -> tuple[str, str]:
    job, application = on_a_job(services, person)
    services.pipeline.end([application], a_reason(services), note="Quirrelbeth asked for more")
    return job, application


def a_report(services: Services) -> Report:
    return services.reports.report(ReportScope(6, datetime.now(UTC).astimezone().date()))


def erase(services: Services, *people: str) -> None:
    services.erasing.erase(people)
    assert services.erasing.wipe()


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def words_in_index(services: Services) -> set[str]:
    with services.history._ledger.reading() as connection:
        found = set()
        for table in ("person_fts", "search_fts"):
            connection.exec_driver_sql(
                f"CREATE VIRTUAL TABLE temp.words_{table} USING fts5vocab('main', '{table}', 'row')"
            )
            found |= set(connection.exec_driver_sql(f"SELECT term FROM temp.words_{table}").scalars())
            connection.exec_driver_sql(f"DROP TABLE temp.words_{table}")
        return found


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> PreparedAgency:
    return prepare_agency(tmp_path_factory.mktemp("plain") / "agency", None)


@pytest.fixture
def open_files(plain: PreparedAgency, tmp_path: Path) -> Iterator[Services]:
    """An agency whose files can be searched for words."""
    with plain.opened(tmp_path / "open-agency") as services:
        yield services


def test_a_person_is_gone_and_their_number_counts(services: Services) -> None:
    person = a_known_person(services)
    job, application = ended(services, person)
    before = a_report(services)
    changes = services.erasing.erase([person])
    assert changes.touches("candidate", person)
    assert found(services) == ()
    assert services.bin.rows() == ()
    with pytest.raises(CandidateAbsentError):
        services.candidates.detail(person)
    with pytest.raises(CandidateAbsentError):
        services.erasing.erase([person])
    after = a_report(services)
    assert (after.funnel, after.figures) == (before.funnel, before.figures)
    assert services.pipeline.application(application).status == "rejected"
    assert services.pipeline.board(job).closed == ()
    assert services.checks.check().problems == ()


def test_no_byte_of_them_is_left_in_any_file(open_files: Services, tmp_path: Path) -> None:
    services = open_files
    other = a_candidate(services, "Patient Sample", emails=("patient@example.com",))
    person = a_known_person(services)
    ended(services, person)
    assert all(secret in bytes_of(services.folder) for secret in SECRETS[:2])
    erase(services, person)
    assert [secret for secret in SECRETS if secret in bytes_of(services.folder)] == []
    assert not {word for word in words_in_index(services) if word.startswith(("quirrel", "zanze"))}
    assert b"patient@example.com" in bytes_of(services.folder)
    assert services.candidates.detail(other).full_name == "Patient Sample"
    services.close()
    assert [secret for secret in SECRETS if secret in bytes_of(services.folder)] == []


def test_the_log_is_whole_and_says_nothing_of_them(services: Services) -> None:
    person = a_known_person(services)
    ended(services, person)
    with services.history._ledger.reading() as connection:
        seals = connection.exec_driver_sql("SELECT replica, seq, digest, chain FROM change_log").all()
    erase(services, person)
    with services.history._ledger.reading() as connection:
        after = connection.exec_driver_sql("SELECT replica, seq, digest, chain FROM change_log").all()
        said = " ".join(
            str(text) for text in connection.exec_driver_sql("SELECT data FROM change_log").scalars()
        )
    assert set(seals) <= set(after)
    assert "Quirrelbeth" not in said
    assert "Erased 1" in said
    assert services.checks.check().problems == ()


def test_papers_and_kept_shortlists_keep_their_numbers_only(services: Services, tmp_path: Path) -> None:
    person = a_known_person(services)
    job, application = on_a_job(services, person)
    sent = services.shortlists.export(job, tmp_path / "list.xlsx").made
    paper = services.agreements.issue("mutual-nda", application, sample.values()).made
    assert sent is not None
    assert paper is not None
    services.pipeline.end([application], a_reason(services))
    erase(services, person)
    assert [row.number for row in services.shortlists.rows()] == ["SL-2026-0001"]
    with pytest.raises(PaperErasedError):
        services.shortlists.workbook(sent)
    with pytest.raises(PaperErasedError):
        services.agreements.pdf(paper)
    assert len(services.agreements.rows()) == 1
    assert services.checks.check().problems == ()


def test_whoever_has_an_open_application_stays(services: Services) -> None:
    person = a_known_person(services)
    on_a_job(services, person)
    with pytest.raises(CandidateInUseError):
        services.erasing.erase([person])
    assert services.candidates.detail(person).full_name == NAME
    assert not (services.folder / "erased.json").exists()


def test_people_in_the_bin_can_be_erased_together(services: Services) -> None:
    people = [a_candidate(services, f"{name} Sample") for name in ("First", "Second")]
    services.candidates.delete(people)
    services.erasing.erase(people)
    assert services.bin.rows() == ()
    with services.history._ledger.reading() as connection:
        names = set(connection.exec_driver_sql("SELECT full_name FROM candidate").scalars())
    assert names == {"Erased 1", "Erased 2"}


def test_records_that_were_merged_into_them_go_too(services: Services) -> None:
    person = a_known_person(services)
    twin = a_candidate(services, "Quirrelbeth S.", emails=("twin@example.com",))
    services.merging.merge(person, twin)
    erase(services, twin)
    with services.history._ledger.reading() as connection:
        assert set(connection.exec_driver_sql("SELECT full_name FROM candidate").scalars()) == {"Erased 1"}
    assert services.checks.check().problems == ()


def test_who_was_merged_with_them_by_mistake_keeps_nothing_of_theirs(open_files: Services) -> None:
    services = open_files
    person = a_known_person(services)
    other = a_candidate(services, "Patient Sample", emails=("patient@example.com",))
    services.merging.merge(other, person, ["full_name"])
    services.history.undo()
    services.history.redo()
    services.history.undo()
    erase(services, person)
    assert [secret for secret in SECRETS if secret in bytes_of(services.folder)] == []
    assert services.candidates.detail(other).full_name == "Patient Sample"
    assert [point.value for point in services.candidates.detail(other).contacts] == ["patient@example.com"]
    assert services.checks.check().problems == ()


def test_the_same_bytes_of_another_person_stay(services: Services) -> None:
    person = a_known_person(services)
    other = a_candidate(services, "Patient Sample")
    services.candidates.note(other, "stays")
    with services.history._ledger.act("edit_candidate") as work:
        (file,) = work.where(Attachment, candidate_id=person)
        kept = work.add(
            Attachment(
                candidate_id=other,
                kind=file.kind,
                file_name="same.txt",
                media_type=file.media_type,
                size=file.size,
                sha256=file.sha256,
                text_sha256=file.text_sha256,
                text_status=file.text_status,
            )
        )
    erase(services, person)
    assert services.candidates.file(kept.id) == WORDS
    assert services.candidates.text(kept.id) == WORDS.decode()
    assert services.checks.check().problems == ()


def test_r16_nothing_takes_it_back_nor_what_was_before_it(services: Services) -> None:
    person = a_known_person(services)
    services.erasing.erase([person])
    with pytest.raises(NothingToUndoError):
        services.history.undo()
    (row,) = services.history.rows()
    assert (row.key, row.is_final) == ("erase_candidates", True)


@pytest.mark.parametrize(
    "words", [WORDS, b"Quirrelbeth Sample, a newer CV"], ids=["same file", "same e-mail"]
)
def test_an_import_does_not_bring_them_back(services: Services, words: bytes) -> None:
    person = a_known_person(services)
    erase(services, person)
    assert take_in(services, "again.txt", words) == "needs_you erased_before"
    assert found(services) == ()
    with services.history._ledger.reading() as connection:
        said = str(connection.exec_driver_sql("SELECT data FROM change_log").all())
    assert "Quirrelbeth" not in said
    assert services.history._ledger.database.files.hashes() == set()
    assert services.checks.check().problems == ()


def test_a_list_does_not_bring_them_back(services: Services) -> None:
    erase(services, a_known_person(services))
    sheet = ListSheet(
        headers=("Name", "Email"),
        rows=((NAME, EMAIL), ("Patient Sample", "patient@example.com")),
        numbers=(2, 3),
    )
    mapping = services.list_import.mapping_for(sheet.headers)
    keys = [frozenset({("email", EMAIL)}), frozenset({("email", "patient@example.com")}), None]
    assert services.list_import.count(keys, set()) == ListCounts(added=1, blank=1, erased=1)
    summary = services.list_import.apply(sheet, mapping, source="list.csv")
    assert (summary.outcomes[0].result, summary.outcomes[0].reason) == ("needs_you", "erased_before")
    assert [row.name for row in found(services)] == ["Patient Sample"]
    assert services.checks.check().problems == ()


def test_who_is_typed_in_again_is_a_new_person(services: Services) -> None:
    erase(services, a_known_person(services))
    again = a_candidate(services, NAME, emails=(EMAIL,))
    assert services.candidates.detail(again).full_name == NAME
    assert take_in(services) == "updated same_person"


def test_a_restored_backup_does_not_bring_them_back(prepared: PreparedAgency, tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    with prepared.opened(folder) as services:
        person = a_known_person(services)
        on_a_job(services, person)
        a_candidate(services, "Patient Sample")
        kept = Path(services.backups.now().path)
        (application,) = services.candidates.detail(person).applications
        services.pipeline.end([application.id], a_reason(services))
        erase(services, person)
        services.backups.restore(kept)
        again = services.reopen()
        assert [row.name for row in found(again)] == ["Patient Sample"]
        with pytest.raises(CandidateAbsentError):
            again.candidates.detail(person)
        assert again.pipeline.application(application.id).status == "rejected"
        assert again.checks.check().problems == ()
        assert take_in(again) == "needs_you erased_before"
        again.close()


def test_a_backup_brought_to_another_folder_obeys_the_list_beside_it(
    prepared: PreparedAgency, tmp_path: Path
) -> None:
    with prepared.opened(tmp_path / "agency") as services:
        person = a_known_person(services)
        kept = Path(services.backups.now().path)
        erase(services, person)
    bring_back(kept, tmp_path / "other")
    with prepared.opened(tmp_path / "other") as services:
        assert found(services) == ()
        assert services.checks.check().problems == ()


def test_older_backups_can_go_as_well(open_files: Services) -> None:
    services = open_files
    person = a_known_person(services)
    services.backups.now()
    assert services.erasing.preview([person]).backups == 1
    erase(services, person)
    assert b"Zanzeflorn" not in bytes_of(services.folder / "backups") or services.backups.rows()
    assert services.erasing.remove_older_backups() == 1
    assert [secret for secret in SECRETS if secret in bytes_of(services.folder)] == []
    assert len(services.backups.rows()) == 1


def test_large_files_are_written_anew_by_the_next_backup(open_files: Services) -> None:
    services = open_files
    person = a_known_person(services)
    services.erasing.erase([person])
    assert not services.erasing.wipe(at_most=1)
    assert services.history._ledger.database.files.hashes() == set()
    services.backups.now()
    assert services.erasing.wipe(at_most=1)
    assert [secret for secret in SECRETS if secret in bytes_of(services.folder)] == []


def test_an_unfinished_import_forgets_their_file(open_files: Services, tmp_path: Path) -> None:
    services = open_files
    chosen = tmp_path / "Quirrelbeth-cv.txt"
    batch = services.cv_import.begin(chosen.name, paths=[chosen])
    services.cv_import.store(batch, [ReadFile(chosen, a_draft_of(NAME, WORDS, cnic=CNIC), WORDS)])
    (person,) = services.search.ids("Zanzeflorn").ids
    erase(services, person)
    assert [secret for secret in SECRETS if secret in bytes_of(services.folder)] == []
    (unfinished,) = services.cv_import.unfinished()
    assert "Quirrelbeth" not in f"{unfinished.source} {unfinished.paths}"


def test_an_erasure_that_cannot_be_kept_leaves_the_person_whole(
    prepared: PreparedAgency, tmp_path: Path
) -> None:
    def refuse(_: Session) -> None:
        raise DiskFullError(path="drive")

    with prepared.opened(tmp_path / "agency") as services:
        person = a_known_person(services)
        event.listen(Session, "before_commit", refuse)
        try:
            with pytest.raises(DiskFullError):
                services.erasing.erase([person])
        finally:
            event.remove(Session, "before_commit", refuse)
        assert services.candidates.detail(person).full_name == NAME
        assert services.checks.check().problems == ()
    with prepared.opened(tmp_path / "agency") as services:
        assert services.candidates.detail(person).full_name == NAME


@pytest.mark.parametrize("content", [None, "not a list", '{"people": [{"id": 7}]}'])
def test_a_list_that_is_lost_or_damaged_is_made_again(
    prepared: PreparedAgency, tmp_path: Path, content: str | None
) -> None:
    folder = tmp_path / "agency"
    with prepared.opened(folder) as services:
        person = a_known_person(services)
        erase(services, person)
    listed = (folder / "erased.json").read_text(encoding="utf-8")
    if content is None:
        (folder / "erased.json").unlink()
    else:
        (folder / "erased.json").write_text(content, encoding="utf-8")
    with prepared.opened(folder) as services:
        assert found(services) == ()
    assert (folder / "erased.json").read_text(encoding="utf-8") == listed


def test_the_list_beside_the_data_names_nobody(services: Services) -> None:
    erase(services, a_known_person(services))
    listed = (services.folder / "erased.json").read_bytes()
    assert b"Erased" not in listed
    assert [secret for secret in SECRETS if secret in listed] == []


def test_what_would_go_is_said_before(services: Services) -> None:
    person = a_known_person(services)
    ended(services, person)
    preview = services.erasing.preview([person])
    assert (preview.names, preview.held.files, preview.held.notes, preview.held.applications) == (
        (NAME,),
        1,
        1,
        1,
    )
    assert preview.held.open_applications == 0
    with pytest.raises(CandidateAbsentError):
        services.erasing.preview(["nobody"])


def test_every_table_about_people_says_what_an_erasure_does_to_it() -> None:
    of_people = {
        table.name
        for table in metadata.tables.values()
        if table.info["scope"] == SYNCED and "candidate_id" in table.columns
    }
    assert of_people == {*storage_erasing.DELETED, *storage_erasing.EMPTIED}
