"""People are called anything: long, in Urdu, with emoji, or nothing at all, and everything stays readable."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from ats_desktop import bootstrap
from ats_desktop.domain.job import Requirement
from ats_desktop.gui.program import Program
from ats_desktop.services.candidates import CandidateForm
from ats_desktop.services.clients import ClientForm
from ats_desktop.services.jobs import JobForm
from tests.support import window_walk
from tests.support.prepared_agency import PreparedAgency

LONG = "Muhammad " + "Abdurrahmanuddin " * 17
ODD = (LONG.strip()[:300], "محمد عبدالرحمن الرشید خان", "Zoë 🦊 Sample", "Ny", "ایمن Sample (Jr.)")


@pytest.fixture
def agency(tmp_path: Path) -> PreparedAgency:
    """An agency whose people, client and job have names that are hard to show."""
    folder = tmp_path / "agency"
    services = bootstrap.create_agency(folder, name="Agency " + "of Many Words " * 8, city="کراچی").services
    try:
        client = services.clients.add(ClientForm("گاہک " + "Client " * 30)).made
        assert client is not None
        form = JobForm("Engineer (C++) " + "and more " * 20, client, requirements=(Requirement("C++"),))
        job_id = services.jobs.add(form).made
        assert job_id is not None
        people = [
            services.candidates.add(
                CandidateForm(name, headline="Developer " * 20, emails=(f"o{n}@example.com",))
            )
            for n, name in enumerate(ODD)
        ]
        services.pipeline.add(job_id, [each.made for each in people if each.made is not None])
    finally:
        services.close()
    return PreparedAgency(folder, job_id)


def walked(program: Program, qtbot: QtBot) -> str:
    found = []
    for size in (QSize(1366, 768), QSize(1024, 640)):
        program.frame.resize(size)
        for name, page in window_walk.pages(program.window, qtbot):
            found += [f"{name} at {size.width()}: {each}" for each in window_walk.misplaced(page)]
    return "\n".join(dict.fromkeys(found))


def test_every_page_stays_readable(start: Callable[[], Program], qtbot: QtBot) -> None:
    assert walked(start(), qtbot) == ""


def test_every_page_stays_readable_mirrored(
    start: Callable[[], Program], qtbot: QtBot, mirrored: None
) -> None:
    assert walked(start(), qtbot) == ""


def test_the_window_is_no_wider_for_a_long_name(start: Callable[[], Program], qtbot: QtBot) -> None:
    program = start()
    program.frame.resize(1024, 640)
    for name, _ in window_walk.pages(program.window, qtbot):
        assert program.window.minimumSizeHint().width() <= 1024, name


def test_a_card_without_a_name_says_so(start: Callable[[], Program], qtbot: QtBot) -> None:
    from ats_desktop.gui.wording import labels
    from tests.support.board_rows import a_card

    assert labels.card_sentence(a_card(1)._replace(name=""), "Applied", labels.now_us()).startswith(
        "No name, "
    )
