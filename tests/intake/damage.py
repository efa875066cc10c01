"""Files that are broken or made to do harm, by the hundred: ``python -m tests.intake.damage --files 200``.

Each is read as an import reads it; the command prints what became of them and how long the longest took.
"""

import argparse
import io
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path
from random import Random

from reportlab.pdfgen.canvas import Canvas

from ats_desktop.intake.errors import UnreadableFileError
from ats_desktop.intake.reader_process import CvReader
from ats_desktop.resources import path
from tests.intake.making import docx, paragraph

LONG_NAME = "ع" * 60 + "n" * 120
"""As long as file systems take: Urdu letters have two bytes."""


def _cut(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(1, len(data))]


def _flipped(data: bytes, random: Random) -> bytes:
    broken = bytearray(data)
    for _ in range(random.randrange(1, 60)):
        broken[random.randrange(len(broken))] ^= 1 << random.randrange(8)
    return bytes(broken)


def _gap(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data))
    return data[:start] + data[start + random.randrange(1, 4000) :]


def _shuffled(data: bytes, random: Random) -> bytes:
    pieces = [data[start : start + 512] for start in range(0, len(data), 512)]
    random.shuffle(pieces)
    return b"".join(pieces)


def _zeros(data: bytes, random: Random) -> bytes:
    start = random.randrange(len(data))
    return data[:start] + b"\0" * min(len(data) - start, random.randrange(1, 50_000))


_DAMAGES: tuple[Callable[[bytes, Random], bytes], ...] = (_cut, _flipped, _gap, _shuffled, _zeros)


def _bomb() -> bytes:
    """Return a small document whose text unpacks to a gigabyte."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as part,
    ):
        for _ in range(1024):
            part.write(b" " * 1024 * 1024)
    return buffer.getvalue()


def _many_pages(number: int) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    for _ in range(number):
        canvas.drawString(60, 700, "Sana Sample sana@example.com experience and skills")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _entities() -> bytes:
    grows = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    body = f'<!DOCTYPE w [<!ENTITY e0 "x">{grows}]><w>&e11;</w>'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", body)
    return buffer.getvalue()


def harmful() -> Iterator[tuple[str, bytes]]:
    """Give the files that somebody must have made by hand."""
    yield "bomb.docx", _bomb()
    yield "pages.pdf", _many_pages(10_000)
    yield "entities.docx", _entities()
    yield "deep.html", b"<div>" * 200_000 + b"Sana Sample" + b"</div>" * 200_000
    yield "deep.rtf", b"{\\rtf1 " + b"{" * 200_000 + b"Sana" + b"}" * 200_000
    yield "line.txt", b"a" * 15_000_000
    yield (
        "deep.docx",
        docx("<w:sdt><w:sdtContent>" * 20_000 + paragraph("x") + "</w:sdtContent></w:sdt>" * 20_000),
    )
    yield "old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x01" * 2000
    yield "empty.pdf", b""
    yield f"{LONG_NAME}.txt", "ثنا سیمپل\nsana@example.com\n".encode()


def damaged(seed: int) -> Iterator[tuple[str, bytes]]:
    """Give samples damaged in turn, without end."""
    random = Random(seed)
    samples = sorted(path("samples", "cv").iterdir())
    for number in count():
        sample = samples[number % len(samples)]
        damage = _DAMAGES[number // len(samples) % len(_DAMAGES)]
        yield f"{number:03d}{damage.__name__}{sample.suffix}", damage(sample.read_bytes(), random)


def written(folder: Path, number: int, seed: int = 1) -> list[Path]:
    """Write so many files, the harmful ones among them, and return where they are."""
    made = [*harmful()]
    made += islice(damaged(seed), max(0, number - len(made)))
    files = []
    for name, data in made[:number]:
        file = folder / name
        file.write_bytes(data)
        files.append(file)
    return files


def main() -> None:
    """Read them all and print the counts."""
    parser = argparse.ArgumentParser(prog="python -m tests.intake.damage", description=__doc__)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    counts: Counter[str] = Counter()
    longest = (0.0, "")
    with tempfile.TemporaryDirectory() as folder, CvReader() as reader:
        files = written(Path(folder), given.files, given.seed)
        for file in files:
            begin = time.monotonic()
            try:
                draft = reader.read(file)
                counts[draft.reason or "read"] += 1
            except UnreadableFileError as error:
                counts[error.code] += 1
            longest = max(longest, (time.monotonic() - begin, file.name[:40]))
    for code, number in counts.most_common():
        print(f"{number:5}  {code}")
    total = sum(counts.values())
    print(f"{total:5}  files, each with an answer; the longest took {longest[0]:.1f} s ({longest[1]})")


if __name__ == "__main__":
    main()
