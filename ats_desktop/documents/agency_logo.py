"""The small square picture in a letterhead: the agency's logo, or its initials on navy."""

import io
import struct
import warnings
import zlib

from PIL import Image, ImageDraw, ImageFont

from ats_desktop import resources
from ats_desktop.documents.shortlist_values import Letterhead

_PIXELS = 174
"""Three for each point of the screen that the picture takes, so that it prints sharp."""
_OVERSIZE = 2
_NAVY = (0x14, 0x36, 0x5C, 255)
_WHITE = (255, 255, 255, 255)


def logo_png(agency: Letterhead) -> bytes:
    """Give a square PNG; a logo that cannot be read gives the initials, so that it never stops a paper."""
    picture = _opened(agency.logo) if agency.logo else None
    if picture is None:
        picture = _initials_square(initials(agency.short_name or agency.name))
    return _png(picture)


def initials(name: str) -> str:
    """Give the first letters of the first two words, in capitals."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in words[:2]).upper()


def _opened(logo: bytes) -> Image.Image | None:
    """Read the logo and fit it into the square; None when it is no picture or is too large to be one."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(logo), formats=("PNG", "JPEG")) as source:
                fitted = source.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None
    fitted.thumbnail((_PIXELS, _PIXELS))
    square = Image.new("RGBA", (_PIXELS, _PIXELS), (255, 255, 255, 0))
    square.paste(fitted, ((_PIXELS - fitted.width) // 2, (_PIXELS - fitted.height) // 2))
    return square


def _initials_square(letters: str) -> Image.Image:
    side = _PIXELS * _OVERSIZE
    square = Image.new("RGBA", (side, side), (255, 255, 255, 0))
    pen = ImageDraw.Draw(square)
    pen.rounded_rectangle((0, 0, side - 1, side - 1), radius=side // 8, fill=_NAVY)
    face = ImageFont.truetype(resources.path("fonts", "inter", "Inter-Medium.ttf"), side * 4 // 10)
    pen.text((side / 2, side / 2), letters, font=face, fill=_WHITE, anchor="mm")
    return square.reduce(_OVERSIZE)


def _png(picture: Image.Image) -> bytes:
    """Write an RGBA picture as a PNG; the library's own way loads every picture format that there is."""
    pixels, stride = picture.tobytes(), 4 * picture.width
    lines = b"".join(b"\0" + pixels[start : start + stride] for start in range(0, len(pixels), stride))
    size = struct.pack(">IIBBBBB", picture.width, picture.height, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", size), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
