"""Months as people type them."""

import pytest

from ats_desktop.domain.months import read_month


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        ("2021-03", "2021-03"),
        ("2021-3", "2021-03"),
        ("3/2021", "2021-03"),
        ("03.2021", "2021-03"),
        ("Mar 2021", "2021-03"),
        ("march, 2021", "2021-03"),
        ("Sept. 2021", "2021-09"),
        (" 2021 ", "2021-01"),
        ("2021-13", None),
        ("0/2021", None),
        ("1821", None),
        ("mix 2021", None),
        ("now", None),
        ("", None),
    ],
)
def test_a_month_is_read_in_each_way_it_is_written(typed: str, month: str | None) -> None:
    assert read_month(typed) == month
