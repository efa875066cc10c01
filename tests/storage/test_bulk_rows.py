"""Rows brought in many at once are the same as rows brought in one by one, in the tables and in the log."""

import dataclasses
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ats_desktop.domain.candidate import Attachment, AttachmentKind, Candidate, TextStatus
from ats_desktop.domain.job import Job, JobVersion, Requirement
from ats_desktop.domain.record import Record
from ats_desktop.storage.change_log import ENTRY_COLUMNS, digest_of, entry_of
from ats_desktop.storage.database import Database
from ats_desktop.storage.mapping import TABLE_OF
from ats_desktop.storage.row_writing import writer_of
from ats_desktop.storage.unit_of_work import Act, UnitOfWork, raw_values

_STAMPED = ("created_at", "created_by", "updated_at", "updated_by")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path, None)
    yield database
    database.close()


@pytest.mark.parametrize(
    "record",
    [
        Candidate(full_name='Quote " \\ \x00 \n عائشہ \ud800', total_years=2.0, do_not_contact=True),
        Candidate(full_name="", available_from=date(2026, 12, 1), pay_now=1),
        Attachment(
            candidate_id="c", kind=AttachmentKind.CV, file_name="é.pdf", media_type="", size=3, sha256="ab",
            text_status=TextStatus.OK,
        ),
        JobVersion(job_id="j", requirements=(Requirement("C++", min_years=2.5),)),
        Job(reference="JOB-0001", title="Backend", client_id="k"),
    ],
    ids=lambda record: type(record).__name__,
)  # fmt: skip
def test_a_row_is_written_as_the_mapping_says(record: Record) -> None:
    table = TABLE_OF[type(record)]
    record.created_at = record.updated_at = datetime(2026, 1, 1, tzinfo=UTC)
    raw = raw_values(table, record)
    stamps = {name: raw[name] for name in _STAMPED}
    written = writer_of(type(record), table).write(vars(record), stamps)
    assert dict(zip(raw, written.cells, strict=True)) == raw
    logged = {name: raw[name] for name in json.loads(written.data)}
    assert json.loads(written.data) == logged
    assert written.row_id == record.id


def test_fields_that_are_not_named_have_their_defaults(database: Database) -> None:
    with UnitOfWork(database, Act("load"), "Sana") as work:
        (key,) = work.insert_rows(Candidate, [{"full_name": "Ayesha Sample", "nosuch": 1}])
        assert work.insert_rows(Candidate, []) == []
    with UnitOfWork(database, Act("look")) as work:
        found = work.find(Candidate, key)
        assert found is not None
        plain = Candidate(id=key, full_name="Ayesha Sample", sort_name="ayesha sample")
        for field in dataclasses.fields(Candidate):
            if field.name not in _STAMPED:
                assert getattr(found, field.name) == getattr(plain, field.name), field.name
        assert (found.created_by, found.created_at) == ("Sana", found.updated_at)


def test_every_entry_has_its_digest_and_the_chain_goes_on(database: Database) -> None:
    with UnitOfWork(database, Act("load"), "Sana") as work:
        first = work.add(Candidate(full_name="One by One"))
        keys = work.insert_rows(Candidate, [{"full_name": f"Person {number}"} for number in range(3)])
        work.insert_many([Candidate(full_name="As a Record")])
    with database.reading() as connection:
        rows = connection.exec_driver_sql(f"SELECT {ENTRY_COLUMNS} FROM change_log ORDER BY seq").all()
    entries = [entry_of(row) for row in rows]
    assert [entry.row_id for entry in entries[:4]] == [first.id, *keys]
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    assert all(entry.digest == digest_of(entry) for entry in entries)
    assert {entry.subject_id for entry in entries[1:4]} == set(keys)
