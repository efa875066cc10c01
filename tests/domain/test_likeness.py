"""Likeness of names and texts: what tells people apart and what half of them share."""

import pytest

from ats_desktop.domain.likeness import LIKE_NAME, LIKE_TEXT, containment, name_likeness, name_words, shingles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Muhammad Bilal Khan", "M. Bilal Khan"),
        ("Bilal Khan", "Khan Bilal"),
        ("Engr. Syed Owais Raza", "Owais Raza"),
        ("Ayesha Siddiqui", "Ayesha Siddiqi"),
        ("Usman Gondal", "Usman Ghondal"),
    ],
)
def test_names_that_are_alike(one: str, other: str) -> None:
    assert name_likeness(one, other) >= LIKE_NAME


@pytest.mark.parametrize(
    ("one", "other"),
    [("Bilal Khan", "Hira Khan"), ("Muhammad Ali", "Muhammad Umar"), ("", "Bilal"), ("۔", "!")],
)
def test_names_that_are_not(one: str, other: str) -> None:
    assert name_likeness(one, other) < LIKE_NAME


def test_a_name_of_common_words_alone_keeps_them() -> None:
    assert name_words("Syed Muhammad") == ("muhammad", "syed")


WORK = (
    "Built payment services in Python for a bank of the north with nine branches and a million accounts and "
    "moved its ledger from one large database to four small ones without a night of downtime\n"
)


def test_an_older_cv_is_held_by_the_newer_one_and_contacts_do_not_count() -> None:
    older = f"Bilal Khan\nbilal@example.com\n{WORK}"
    newer = f"Bilal Khan\nnew@example.org 0300-0000001\n{WORK}Led a team of nine since then\n"
    assert containment(shingles(older), shingles(newer)) == 1
    other = "Hira Baig\n" + "Taught mathematics at two schools and wrote a book on it with a friend " * 3
    assert containment(shingles(other), shingles(newer)) < LIKE_TEXT


def test_short_texts_are_alike_by_chance_and_say_nothing() -> None:
    short = shingles("Backend Engineer at Example Systems since 2021")
    assert containment(short, short) == 0
