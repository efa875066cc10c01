"""How a sentence is put together: translated first, then filled in, with the right plural."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def say(context: str, sentence: str, values: Mapping[str, object] | None = None) -> str:
    """Translate a sentence and fill its ``{name}`` places; a place without a value shows as "…"."""
    return QCoreApplication.translate(context, sentence).format_map(_Known(values or {}))


def counted(number: int, one: str, other: str) -> str:
    """Say a number with its noun: ``counted(3, "candidate", "candidates")`` gives "3 candidates"."""
    # English has these two forms; a language with more of them answers through its translation.
    noun = QCoreApplication.translate("counted", one if number == 1 else other, None, number)
    return f"{number:,} {noun}"


def listed(names: list[str], most: int = 2) -> str:
    """Name people: "Maham Raza", "Maham Raza and Usman Gondal", "Maham Raza and 4 others"."""
    if len(names) <= 1:
        return "".join(names)
    if len(names) <= most:
        return say("listed", "{first} and {last}", {"first": ", ".join(names[:-1]), "last": names[-1]})
    return say("listed", "{first} and {count} others", {"first": names[0], "count": len(names) - 1})


class _Known(dict[str, object]):
    """Values of a sentence; what is not known is an ellipsis rather than a crash."""

    def __missing__(self, key: str) -> str:
        return "…"
