"""Sizes of files as people read them."""

import pytest

from ats_desktop.gui.wording.sizes import size_text


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (0, "1 kB"),
        (999, "1 kB"),
        (640_000, "640 kB"),
        (4_200_000, "4.2 MB"),
        (250_000_000, "250 MB"),
        (1_300_000_000, "1.3 GB"),
        (5_000_000_000_000, "5,000 GB"),
    ],
)
def test_bytes_are_written_in_the_unit_that_fits(size: int, expected: str) -> None:
    assert size_text(size) == expected
