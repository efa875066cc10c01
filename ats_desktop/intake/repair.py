"""Repair of what file formats do to words: ligatures, icons, letter-spacing, soft hyphens."""

import re
import unicodedata

_LIGATURES = {0x1B: "ff", 0x1C: "fi", 0x1D: "fl", 0x1E: "ffi", 0x1F: "ffl", 0x0B: "ff", 0x0C: "fi"}
"""TeX's old encoding of ligatures, which PDF libraries hand through as control codes."""
_ICONS = {
    0xF08C: "\tLinkedIn: ",
    0xF0E1: "\tLinkedIn: ",
    0xF09B: "\tGitHub: ",
    0xF092: "\tGitHub: ",
    0xF113: "\tGitHub: ",
}
_BULLET_ICONS = {0xF0B7, 0xF0A7, 0xF0D8, 0xF0FC, 0xF076, 0xF06C, 0xF02D}
_OTHER = {
    0xA0: " ",
    0xAD: "",
    0x200B: "",
    0x200C: "",
    0x200D: "",
    0x200E: "",
    0x200F: "",
    0xFEFF: "",
    0x2060: "",
}
_REPAIRS: dict[int, str] = {**_LIGATURES, **_ICONS, **dict.fromkeys(_BULLET_ICONS, "•"), **_OTHER}
_REPAIRS.update({code: "" for code in (*range(9), *range(0x0E, 0x1B), 0x7F) if code != 2})

_NEEDS_REPAIR = re.compile(r"[^\t\n\x20-\x7e]")
_PRIVATE = re.compile(r"[\ue000-\uf8ff]")
_WIDE_GAP = re.compile(r"(?<![.!?:;,]) {2,}| {4,}|[ ]*\t[ \t]*")
BULLET = re.compile(r"^\s*(?:[•●▪■◦‣∙·○◆❖➢➤►▶✓✔⁃\u2219]|[-–—*](?=\s)|o(?=\s[A-Z]))\s*")
"""A list item's mark at the start of a line."""


def repaired(text: str) -> str:
    """Return one line of text with ligatures, icons, blanks and letter-spacing put right.

    Wide gaps come back as single tabs. U+0002 at the end, a hyphen of a broken word, is kept for the
    caller that sees the next line.
    """
    if _NEEDS_REPAIR.search(text):
        text = text.translate(_REPAIRS)
        text = _PRIVATE.sub("\t", text)
        text = unicodedata.normalize("NFKC", text)
    text = _joined_letters(text)
    return _WIDE_GAP.sub("\t", text).strip()


def _joined_letters(text: str) -> str:
    """Join "J O H N   S M I T H"; the wider gaps are the gaps between words."""
    words = text.split()
    if len(words) < 4 or sum(len(word) == 1 for word in words) < max(4, len(words) * 0.7):
        return text
    wide = re.split(r"[ ]{2,}|\t", text.strip())
    if len(wide) > 1 or all(len(word) == 1 for word in words):
        return " ".join("".join(part.split()) for part in wide)
    return text


def joined_lines(texts: list[str]) -> list[str]:
    """Join words that were broken at a line's end (U+0002 or a soft hyphen); the list keeps its length."""
    result = list(texts)
    for index, text in enumerate(result):
        if re.search(r"\bC\+$", text) and result[index + 1 : index + 2] and result[index + 1].startswith("+"):
            result[index], result[index + 1] = text + "+", result[index + 1][1:].lstrip(" ,;")
            continue
        if not text.endswith(("\x02", "\u00ad")):
            continue
        stem = text[:-1]
        following = result[index + 1] if index + 1 < len(result) else ""
        head, _, tail = following.partition(" ")
        if re.search(r"[@/]|\.\w+$", re.split(r"\s", stem)[-1]):
            # The hyphen is the address's own; whoever reads addresses finds the rest.
            result[index] = stem + "-"
        elif head[:1].islower():
            result[index], result[index + 1] = stem + head, tail
        else:
            result[index] = stem + "-"
    return [text.replace("\x02", "-") for text in result]
