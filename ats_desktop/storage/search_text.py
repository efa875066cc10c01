"""The one normalised form of text for sorting and searching: accents, case and Urdu spellings folded."""

import re
import unicodedata

_FOLDED = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ئ": "ی",
        "ك": "ک",
        "ۀ": "ہ",
        "ة": "ہ",
        "ه": "ہ",
        "ھ": "ہ",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ؤ": "و",
        "ـ": "",
        "‌": " ",
        "\x00": "",
    }
)
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r'"([^"]*)"|(\S+)')
_SEARCHABLE = re.compile(r"[\w+#]")


def folded(text: str) -> str:
    """Return text in lower case without accents and vowel marks, its spaces single."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_FOLDED))
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _SPACE.sub(" ", unicodedata.normalize("NFC", plain).casefold()).strip()


def match_expression(query: str, *, shortest_prefix: int = 1) -> str | None:
    """Return the full-text expression of what a person typed, None where it holds no word.

    Every word must occur; words in quotes as a phrase; the last word may go on when it has so many letters.
    Each is handed over as a quoted string, so that no character of it is syntax: ``C++``, ``node.js`` and
    ``NEAR(`` are words like others.
    """
    terms: list[str] = []
    for phrase, word in _WORD.findall(folded(query)):
        term = (phrase or word).replace('"', " ")
        if _SEARCHABLE.search(term):
            terms.append(f'"{term}"')
    if not terms:
        return None
    is_whole = query.rstrip().endswith('"') or query.endswith(" ")
    if not is_whole and len(terms[-1].strip('"')) >= shortest_prefix:
        terms[-1] += "*"
    return " AND ".join(terms)


def excerpt(body: str, query: str, width: int = 140) -> str:
    """Return the part of a text round the first word of the query, hits between U+0002 and U+0003."""
    words = [folded(phrase or word) for phrase, word in _WORD.findall(query)]
    words = [word for word in words if _SEARCHABLE.search(word)]
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
