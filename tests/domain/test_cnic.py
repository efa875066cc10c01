"""Identity numbers."""

import pytest

from ats_desktop.domain import cnic


@pytest.mark.parametrize("text", ["4220198765434", "42201-9876543-4", " 42201 9876543 4 "])
def test_a_cnic_is_written_in_three_groups(text: str) -> None:
    assert cnic.normalise(text) == "42201-9876543-4"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "42201-987654-4",
        "02201-9876543-4",
        "92201-9876543-4",
        "42201_9876543_4",
        "٤٢٢٠١٩٨٧٦٥٤٣٤",
        "42201-9876543-4\n5",
    ],
)
def test_what_is_no_cnic_is_refused(text: str) -> None:
    assert cnic.normalise(text) is None
