"""Rupees by lakh and crore."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ats_desktop.domain import money

_AMOUNTS = st.integers(min_value=0, max_value=10**15 - 1)


@pytest.mark.parametrize(
    ("amount", "shown", "said"),
    [
        (0, "PKR 0", "Rupees zero only"),
        (15, "PKR 15", "Rupees fifteen only"),
        (999, "PKR 999", "Rupees nine hundred and ninety-nine only"),
        (1_000, "PKR 1,000", "Rupees one thousand only"),
        (45_020, "PKR 45,020", "Rupees forty-five thousand and twenty only"),
        (100_000, "PKR 1,00,000", "Rupees one lakh only"),
        (1_800_000, "PKR 18,00,000", "Rupees eighteen lakh only"),
        (12_345_678, "PKR 1,23,45,678", "Rupees one crore twenty-three lakh "
         "forty-five thousand six hundred and seventy-eight only"),
        (10**9, "PKR 1,00,00,00,000", "Rupees one hundred crore only"),
    ],
)  # fmt: skip
def test_an_amount_is_shown_and_said_as_in_pakistan(amount: int, shown: str, said: str) -> None:
    assert money.pkr(amount) == shown
    assert money.pkr_words(amount) == said


@given(_AMOUNTS)
def test_a_shown_amount_reads_back(amount: int) -> None:
    assert money.parse_rupees(money.pkr(amount)) == amount


@given(_AMOUNTS, _AMOUNTS)
def test_no_two_amounts_are_said_alike(one: int, other: int) -> None:
    assert (money.pkr_words(one) == money.pkr_words(other)) == (one == other)


@pytest.mark.parametrize("text", ["", "PKR", "12.50", "-5", "1e6", "١٢", "12 000", "9" * 16, "USD 5"])
def test_what_is_not_whole_rupees_is_refused(text: str) -> None:
    assert money.parse_rupees(text) is None


def test_a_negative_amount_keeps_its_sign() -> None:
    assert money.pkr(-150_000) == "PKR -1,50,000"
    assert money.pkr_words(-5) == "Rupees minus five only"
