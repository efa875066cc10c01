"""The one normalised form of text for sorting and searching: accents, case and Urdu spellings folded."""

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
        "\u200c": " ",
        "\x00": "",
    }
)


def folded(text: str) -> str:
    """Return text in lower case without accents and vowel marks, its spaces single."""
    if text.isascii():
        return " ".join(text.replace("\x00", "").lower().split())
    # Nearly all words of a CV are plain, and only the others cost a look at each letter.
    words = (word.lower() if word.isascii() else _plain(word) for word in text.split())
    return " ".join(" ".join(words).replace("\x00", "").split())


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.translate(_FOLDED))
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return unicodedata.normalize("NFC", bare).casefold()
