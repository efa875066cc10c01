"""The child process that draws pages of a PDF or a picture; it knows no database and no key.

Started by file with ``python -I``, so that only the standard library, pypdfium2 and Pillow are imported.
Requests are JSON lines on standard input, answers JSON lines on standard output, raw bytes after a line that
says how many.
"""

import json
import sys
from typing import Any, BinaryIO

_MEMORY = 768 * 1024 * 1024
_CPU_SECONDS = 120
_OPEN_FILES = 64
_FRAMES, _PIXELS = 10, 60_000_000
_LONGEST = 842.4
"""Points of the longer side of a picture of a page, whatever its pixels are: that of A4."""


def main() -> int:
    """Answer requests until standard input ends."""
    _limit()
    import pypdfium2

    asked, answered = sys.stdin.buffer, sys.stdout.buffer
    document: Any = None
    while line := asked.readline():
        request = json.loads(line)
        try:
            if request["do"] == "open":
                document = pypdfium2.PdfDocument(asked.read(request["bytes"]))
                sizes = [list(document.get_page_size(place)) for place in range(len(document))]
                _answer(answered, {"pages": sizes})
            elif request["do"] == "open picture":
                document = _frames(asked.read(request["bytes"]))
                _answer(answered, {"pages": [_frame_size(frame) for frame in document]})
            elif request["do"] == "draw" and isinstance(document, list):
                _draw_frame(answered, document[request["page"]], request["width"])
            elif request["do"] == "draw":
                _draw(answered, document, request["page"], request["width"])
            elif request["do"] == "find":
                _answer(answered, {"boxes": _find(document, request["text"])})
        except (
            pypdfium2.PdfiumError,
            ValueError,
            IndexError,
            TypeError,
            MemoryError,
            OSError,
            SyntaxError,
        ) as error:
            _answer(answered, {"error": type(error).__name__})
    return 0


def _frames(data: bytes) -> list[Any]:
    """Return the pages of a picture, as one holds them upright."""
    import io

    from PIL import Image, ImageOps, ImageSequence

    Image.MAX_IMAGE_PIXELS = None
    found: list[Any] = []
    with Image.open(io.BytesIO(data)) as opened:
        for frame in ImageSequence.Iterator(opened):
            if len(found) == _FRAMES or frame.width * frame.height > _PIXELS:
                break
            found.append(ImageOps.exif_transpose(frame).convert("RGB"))
    if not found:
        raise ValueError("no picture")
    return found


def _frame_size(frame: Any) -> list[float]:
    scale = _LONGEST / max(frame.size)
    return [frame.width * scale, frame.height * scale]


def _draw_frame(answered: BinaryIO, frame: Any, width: int) -> None:
    height = max(1, round(frame.height * width / frame.width))
    data = frame.resize((width, height)).convert("RGBX").tobytes()
    shape = {"width": width, "height": height, "stride": width * 4, "bytes": len(data)}
    _answer(answered, shape, data)


def _draw(answered: BinaryIO, document: Any, place: int, width: int) -> None:
    page = document[place]
    picture = page.render(scale=width / page.get_width(), rev_byteorder=True, prefer_bgrx=True)
    data = bytes(picture.buffer)
    shape = {"width": picture.width, "height": picture.height, "stride": picture.stride, "bytes": len(data)}
    _answer(answered, shape, data)


def _find(document: Any, text: str) -> list[list[float]]:
    """Return [page, left, top, right, bottom] of each place of a text, in points from the top left."""
    boxes: list[list[float]] = []
    for place in range(len(document)):
        page = document[place]
        height = page.get_height()
        letters = page.get_textpage()
        search = letters.search(text, match_case=True)
        while (found := search.get_next()) is not None:
            start, count = found
            for box in range(letters.count_rects(start, count)):
                left, bottom, right, top = letters.get_rect(box)
                boxes.append([place, left, height - top, right, height - bottom])
    return boxes


def _answer(answered: BinaryIO, values: dict[str, object], data: bytes = b"") -> None:
    answered.write(json.dumps(values).encode() + b"\n" + data)
    answered.flush()


def _limit() -> None:
    """Bound what a hostile file can take, where the system can."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (_OPEN_FILES, _OPEN_FILES))


if __name__ == "__main__":
    sys.exit(main())
