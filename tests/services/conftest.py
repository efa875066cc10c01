"""Every test here runs on a plain and on an encrypted agency."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ats_desktop.services import Services
from tests.support.agencies import PASSPHRASE, PreparedAgency, prepare_agency


@pytest.fixture(scope="session", params=["plain", "encrypted"])
def prepared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> PreparedAgency:
    folder = tmp_path_factory.mktemp("prepared") / request.param
    return prepare_agency(folder, PASSPHRASE if request.param == "encrypted" else None)


@pytest.fixture
def services(prepared: PreparedAgency, tmp_path: Path) -> Iterator[Services]:
    with prepared.opened(tmp_path / "agency") as opened:
        yield opened
