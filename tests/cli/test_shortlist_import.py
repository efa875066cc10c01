"""``shortlist import`` shows first, applies when told to, and says when there is nothing more to do."""

import re
from pathlib import Path

import pytest

from ats_desktop.domain.rows.returns import BY_HAND, IMPOSSIBLE
from tests.support import returned_books as client
from tests.support.command_line import CommandLine

NAMES = ("Ayesha Example", "Bilal Sample", "Bilal Specimen")


@pytest.fixture(name="returned")
def _returned(agency: CommandLine, tmp_path: Path) -> Path:
    for name in NAMES:
        assert agency.ats("move", name, "Assessed").status == 0
    path = tmp_path / "list.xlsx"
    agency.json("shortlist", "export", "JOB-0001", "--to", path)
    client.answer(
        path,
        {
            "Ayesha Example": ("Interview", "On Monday"),
            "Bilal Sample": ("reject", None),
            "Bilal Specimen": ("perhaps", None),
        },
    )
    return path


def test_without_apply_it_prints_the_differences_and_writes_nothing(
    agency: CommandLine, returned: Path
) -> None:
    before = agency.json("history").out
    ran = agency.ats("shortlist", "import", returned)
    assert ran.status == 0
    assert "Ayesha Example  interview  Assessed   Interviewed" in ran.out
    assert "“perhaps” is neither Interview, Hold nor Reject." in ran.out
    assert ran.out.endswith("Nothing was changed. With --apply answers are taken over: 2.\n")
    assert agency.json("history").out == before


def test_apply_takes_them_over_once_and_undo_takes_them_back(agency: CommandLine, returned: Path) -> None:
    *rows, whole = agency.json("shortlist", "import", returned, "--apply").rows
    assert {row["candidate"]: (row["decision"], row["step"], row["chosen"]) for row in rows} == {
        "Ayesha Example": ("interview", "move", True),
        "Bilal Sample": ("reject", "end", True),
        "Bilal Specimen": ("", "none", False),
    }
    assert (whole["applied"], whole["failed"], whole["shortlists"]) == (2, [], ["SL-2026-0001"])
    assert whole["operation"]
    again = agency.ats("shortlist", "import", returned, "--apply")
    assert again.status == 0
    assert "This workbook was taken over on" in again.out
    assert agency.json("undo").row
    *_, whole = agency.json("shortlist", "import", returned).rows
    assert (whole["imported_at"], whole["ready"], whole["operation"]) == (None, 2, None)


def test_one_row_can_be_asked_for(agency: CommandLine, returned: Path) -> None:
    *rows, _ = agency.json("shortlist", "import", returned).rows
    number = next(row["row"] for row in rows if row["candidate"] == "Bilal Sample")
    *_, whole = agency.json("shortlist", "import", returned, "--apply", "--row", number).rows
    assert whole["applied"] == 1


def test_a_file_that_is_no_shortlist_is_refused_with_a_sentence(agency: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "other.xlsm"
    path.write_bytes(b"PK\x03\x04 and no more")
    ran = agency.ats("shortlist", "import", path)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err


def test_every_remark_has_a_sentence_in_both_front_ends() -> None:
    from ats_desktop import services
    from ats_desktop.cli import sentences
    from ats_desktop.documents.shortlist_return import Manifest
    from ats_desktop.gui.wording import errors

    folder = Path(services.__file__).parent
    source = "".join(
        folder.joinpath(name).read_text(encoding="utf-8")
        for name in ("return_reading.py", "shortlist_returns.py")
    )
    codes = set(re.findall(r'"(return_\w+)"', source)) | {IMPOSSIBLE, *BY_HAND}
    codes |= {f"return_manifest_{state}" for state in Manifest if state is not Manifest.WHOLE}
    assert len(codes) > 15
    assert codes - set(sentences.ERRORS) == set()
    assert codes - set(errors.SENTENCES) == set()
