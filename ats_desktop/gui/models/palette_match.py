"""How well typed letters fit a name, and which of its letters they are."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_WHOLE, _START, _WORD, _INSIDE, _INITIALS, _SLIPPED = 100, 90, 80, 50, 60, 40
_SLIPS_FROM = 4
"""Letters from which one wrong letter leaves enough of a word."""
_KEPT = 16_384
"""Names that are kept as they are compared: each letter that is typed goes through all of them."""
_WORDS = re.compile(r"[^\W_]+")
_LONGEST_RUN_LESS = 2
"""Letters of a word that may stand inside another one: "rt" inside "shortlist" means nothing."""


class Match(NamedTuple):
    """A fit: the higher the score the better; ``places`` are the letters of the name that were typed."""

    score: float
    places: tuple[int, ...]


def match(typed: str, name: str, *, allows_slips: bool = False) -> Match | None:
    """Fit what was typed to a name; None where it does not fit.

    Every typed word has to fit: at the start of the name, of one of its words, inside a word (from three
    letters on), or letter by letter at the starts of words ("es" finds "Export shortlist"). Nothing typed
    fits everything. Case and accents make no difference. A slip, where it is allowed, is one wrong letter
    after the first, or two neighbours that are swapped, in a word of four letters and more.
    """
    words = folded(typed).split()
    if not words:
        return Match(0, ())
    plain = folded(name)
    if len(plain) != len(name):
        plain = name.lower()
    score, places = 0.0, set[int]()
    for word in words:
        found = _fit(word, plain)
        if found is None and allows_slips:
            found = _slipped(word, plain)
        if found is None:
            return None
        score += found.score
        places.update(found.places)
    # Of two names that fit alike the shorter one was meant.
    return Match(score / len(words) - len(name) / 1000, tuple(sorted(places)))


@lru_cache(maxsize=_KEPT)
def folded(text: str) -> str:
    """Write a text without case and accents, letter for letter."""
    return "".join(_plain(letter) for letter in text)


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if len(base) == 1 else letter


@lru_cache(maxsize=_KEPT)
def _starts(name: str) -> tuple[int, ...]:
    return tuple(found.start() for found in _WORDS.finditer(name))


def _fit(word: str, name: str) -> Match | None:
    if name == word:
        return Match(_WHOLE, tuple(range(len(word))))
    if name.startswith(word):
        return Match(_START, tuple(range(len(word))))
    # Few names have a word that begins so: the others are done with at once.
    starts = [start for start in _starts(name) if name[start] == word[0]]
    for start in starts:
        if name.startswith(word, start):
            return Match(_WORD, tuple(range(start, start + len(word))))
    if starts and len(word) > 1:
        by_starts = _by_starts(word, name, _starts(name))
        if by_starts is not None:
            return Match(_INITIALS, by_starts)
    place = name.find(word) if len(word) > _LONGEST_RUN_LESS else -1
    return None if place < 0 else Match(_INSIDE, tuple(range(place, place + len(word))))


def _slipped(word: str, name: str) -> Match | None:
    if len(word) < _SLIPS_FROM:
        return None
    for start in _starts(name):
        if _is_slip(word, name[start : start + len(word)]):
            return Match(_SLIPPED, tuple(range(start, start + len(word))))
    return None


def _is_slip(word: str, meant: str) -> bool:
    if len(word) != len(meant):
        return False
    wrong = [place for place, pair in enumerate(zip(word, meant, strict=True)) if pair[0] != pair[1]]
    match wrong:
        case [one]:
            return one > 0
        case [one, other]:
            return other == one + 1 and word[one] == meant[other] and word[other] == meant[one]
    return False


def _by_starts(word: str, name: str, starts: tuple[int, ...]) -> tuple[int, ...] | None:
    """Take the word apart into beginnings of words of the name, in their order."""

    def fit(rest: str, first: int) -> tuple[int, ...] | None:
        if not rest:
            return ()
        for number in range(first, len(starts)):
            start = starts[number]
            length = 0
            while length < len(rest) and name[start + length : start + length + 1] == rest[length]:
                length += 1
            for taken in range(length, 0, -1):
                later = fit(rest[taken:], number + 1)
                if later is not None:
                    return (*range(start, start + taken), *later)
        return None

    return fit(word, 0)
