"""Text as the full-text index holds it, and the part of a CV that shows a hit."""

import re
from collections.abc import Sequence

from ats_desktop.domain.folding import folded

_SPACE = re.compile(r"\s+")
_DOT_NET = re.compile(r"\.net(?![a-z])")
_BEFORE_DOT_NET = re.compile(r"(?:^|\W|\b(?:asp|vb|ado))$")


def searchable(text: str) -> str:
    """Return folded text in which the index keeps apart what punctuation alone tells apart.

    The index splits at full stops, so ``.NET`` would be any net, and every address that ends in it.
    """
    plain = folded(text)
    return _DOT_NET.sub(_dot_net, plain) if ".net" in plain else plain


def _dot_net(found: "re.Match[str]") -> str:
    before = found.string[max(0, found.start() - 4) : found.start()]
    return " +net" if _BEFORE_DOT_NET.search(before) else found.group()


def excerpt(body: str, words: Sequence[str], width: int = 140) -> str:
    """Return the part of a text round the first of some folded words, hits between U+0002 and U+0003."""
    words = [word for word in words if word]
    hit = _first_hit(body, [word.split(" ", 1)[0] for word in words])
    if hit is None:
        return ""
    start = max(0, hit - width // 3)
    # Only what is shown is made tidy: a CV is a hundred times longer.
    part = _SPACE.sub(" ", body[start : start + 2 * width].replace("\x02", "").replace("\x03", ""))
    is_cut = len(part) > width or start + 2 * width < len(body)
    pattern = re.compile("|".join(rf"(?<![\w]){re.escape(word)}" for word in words), re.IGNORECASE)
    marked = pattern.sub(lambda found: f"\x02{found.group()}\x03", part[:width])
    return f"{'…' if start else ''}{marked}{'…' if is_cut else ''}"


def _first_hit(body: str, words: list[str]) -> int | None:
    """Return where the first of the words begins a word of the text, in any case."""
    lowered = body.lower()
    hits: list[int] = []
    for word in words:
        place = lowered.find(word)
        while place > 0 and (lowered[place - 1].isalnum() or lowered[place - 1] == "_"):
            place = lowered.find(word, place + 1)
        if place >= 0:
            hits.append(place)
    return min(hits, default=None)
