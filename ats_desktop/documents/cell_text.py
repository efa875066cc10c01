"""What text may stand in a cell: never a formula, never a character that spoils the file."""

import re

LONGEST_TEXT = 32_000
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "'")

_LINE_END = re.compile(r"\r\n?")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_SPECIAL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")


def clean(text: str) -> str:
    """Give the text as a cell holds it: line ends as LF, no other control characters, 32,000 characters.

    Whoever opens the workbook reads exactly this text.
    """
    if len(text) > LONGEST_TEXT:
        text = text[:LONGEST_TEXT]
    if _SPECIAL.search(text) is None:
        return text
    return _UNPRINTABLE.sub("", _LINE_END.sub("\n", text))


def needs_quote(text: str) -> bool:
    """Tell whether the text would become a formula once a person edits its cell: quotePrefix prevents it."""
    return text.startswith(FORMULA_STARTS)


def to_xml(text: str) -> str:
    """Write a clean text as the content of an XML element."""
    return unescapable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescapable(text: str) -> str:
    """Write a clean text so that Excel decodes nothing in it: it reads _x000D_ as a control character."""
    return _LOOKS_ESCAPED.sub("_x005F_", text) if "_x" in text else text


def footer_text(text: str, limit: int) -> str:
    """Write a text for a page footer, where & begins a command and the whole may not pass 255 characters."""
    line = " ".join(clean(text).split())[:limit]
    return line.replace("&", "&&")
