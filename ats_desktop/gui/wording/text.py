"""How a sentence is put together: translated first, then filled in, with the right plural."""

from collections.abc import Mapping
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

_ISOLATE, _POP = "\u2068", "\u2069"


def say(context: str, sentence: str, values: Mapping[str, object] | None = None) -> str:
    """Translate a sentence and fill its ``{name}`` places; a place without a value shows as "…"."""
    translated = QCoreApplication.translate(context, sentence)
    if values and QGuiApplication.isRightToLeft():
        values = {
            name: isolated(value) if isinstance(value, str) else value for name, value in values.items()
        }
    return translated.format_map(_Known(values or {}))


def counted(number: int, one: str, other: str) -> str:
    """Say a number with its noun: ``counted(3, "candidate", "candidates")`` gives "3 candidates"."""
    # The plural is the key: a translation answers with the form that its language has for the number.
    noun = QCoreApplication.translate("counted", other, None, number)
    if number == 1 and noun == other:
        noun = one
    return f"{number:,} {noun}"


def listed(names: list[str], most: int = 2) -> str:
    """Name people: "Maham Raza", "Maham Raza and Usman Gondal", "Maham Raza and 4 others"."""
    if len(names) <= 1:
        return "".join(names)
    if len(names) <= most:
        return say("listed", "{first} and {last}", {"first": ", ".join(names[:-1]), "last": names[-1]})
    return say("listed", "{first} and {count} others", {"first": names[0], "count": len(names) - 1})


def isolated(text: str) -> str:
    """Keep a name, a phone number or code reading left to right inside a mirrored window."""
    if not text or not QGuiApplication.isRightToLeft() or begins_at_right(text):
        return text
    return f"{_ISOLATE}{text}{_POP}"


def begins_at_right(text: str) -> bool:
    """Whether the first letter that has a direction is read from the right; isolated parts do not count."""
    if text.isascii():
        return False
    depth = 0
    for letter in text:
        kind = bidirectional(letter)
        if kind in {"LRI", "RLI", "FSI"}:
            depth += 1
        elif kind == "PDI":
            depth -= 1
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


class _Known(dict[str, object]):
    """Values of a sentence; what is not known is an ellipsis rather than a crash."""

    def __missing__(self, key: str) -> str:
        return "…"
