"""Samples come as one job and go in one act, without anybody who is real."""

from pathlib import Path

from ats_desktop.services import Services
from tests.support.agencies import a_candidate, a_job, found


def _cv(folder: Path, name: str, number: int) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / f"{number}.txt"
    file.write_text(f"{name}\nKarachi\nE-mail: p{number}@example.com\n\nSKILLS\nPython\n", encoding="utf-8")
    return file


def test_one_act_removes_the_samples_and_leaves_the_rest(services: Services, tmp_path: Path) -> None:
    assert not services.samples.state().is_there
    assert services.samples.remove().operation_id is None
    a_candidate(services, "Real Person")
    job = services.samples.fill()
    folder = tmp_path / "cvs"
    for number, name in enumerate(("Aster Example", "Bela Sample", "Cyrus Specimen")):
        _cv(folder, name, number)
    services.cv_import.run([folder], job_id=job)
    cards = [card for column in services.pipeline.board(job).columns for card in column.cards]
    assert services.samples.state().candidates == len(cards) == 3
    kept = next(card for card in cards if card.name == "Bela Sample")
    services.pipeline.add(a_job(services), [kept.candidate_id])
    before = services.agency.counts()
    services.samples.remove()
    assert {row.name for row in found(services)} == {"Real Person", "Bela Sample"}
    assert not services.samples.state().is_there
    assert [row.name for row in services.clients.rows()] == ["Karvan Logistics"]
    services.history.undo()
    after = services.agency.counts()
    assert (after.candidates, after.jobs, after.clients) == (before.candidates, before.jobs, before.clients)
    assert services.checks.check().problems == ()
