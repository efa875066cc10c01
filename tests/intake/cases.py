"""What a CV of the tests is made of."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Case:
    """A file, its name and what must be read from it; only the keys given are judged."""

    name: str
    data: bytes
    expected: dict[str, object] = field(default_factory=dict)


def text_case(name: str, text: str, **expected: object) -> Case:
    """Make a case of a plain text file."""
    return Case(f"{name}.txt", text.strip("\n").encode("utf-8"), expected)
