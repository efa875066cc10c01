"""The typefaces of issued papers: loaded once, embedded as subsets, and asked what they can set."""

from functools import lru_cache
from threading import Lock

import uharfbuzz as hb
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics

from ats_desktop import resources
from ats_desktop.documents.embedded_font import EmbeddedFont
from ats_desktop.documents.fields import FieldForm

SERIF = "AtsSerif"
SERIF_SEMIBOLD = "AtsSerifSemiBold"
SERIF_ITALIC = "AtsSerifItalic"
INTER = "AtsInter"
INTER_MEDIUM = "AtsInterMedium"
INTER_SEMIBOLD = "AtsInterSemiBold"
NASKH = "AtsNaskh"

_FILES = {
    SERIF: ("source-serif-4", "SourceSerif4-Regular.ttf"),
    SERIF_SEMIBOLD: ("source-serif-4", "SourceSerif4-SemiBold.ttf"),
    SERIF_ITALIC: ("source-serif-4", "SourceSerif4-Italic.ttf"),
    INTER: ("inter", "Inter-Regular.ttf"),
    INTER_MEDIUM: ("inter", "Inter-Medium.ttf"),
    INTER_SEMIBOLD: ("inter", "Inter-SemiBold.ttf"),
    NASKH: ("noto-naskh-arabic", "NotoNaskhArabic-Regular.ttf"),
}
_NASTALIQ = ("noto-nastaliq-urdu", "NotoNastaliqUrdu-Regular.ttf")
_lock = Lock()


def register() -> None:
    """Make the typefaces known to reportlab, once, and shut reportlab off from the network."""
    with _lock:
        rl_config.trustedHosts = None
        rl_config.trustedSchemes = []
        # Text armour of streams costs a tenth of the time and a fifth of the size, and nobody reads it.
        rl_config.useA85 = 0
        known = set(pdfmetrics.getRegisteredFontNames())
        for name, (family, file) in _FILES.items():
            if name not in known:
                pdfmetrics.registerFont(EmbeddedFont(name, str(resources.path("fonts", family, file))))


@lru_cache(maxsize=1)
def nastaliq() -> hb.Font:
    """Give the Nastaliq face for shaping; its unit is the font's own."""
    return hb.Font(_face(*_NASTALIQ))


def first_unshapeable(text: str, form: FieldForm) -> str:
    """Give the first character that a text of this form cannot show; nothing when all can be set.

    Latin text is set in Source Serif. Urdu needs its letters in Nastaliq and, for the text that a search
    finds, in Naskh; digits and Latin within it are set in Source Serif.
    """
    latin = _letters("source-serif-4", "SourceSerif4-Regular.ttf") & _letters("inter", "Inter-Regular.ttf")
    if form is not FieldForm.URDU:
        return next((char for char in text if ord(char) not in latin or not char.isprintable()), "")
    urdu = _letters(*_NASTALIQ) & _letters(*_FILES[NASKH])
    return next((char for char in text if not _fits_urdu(char, latin, urdu)), "")


def _fits_urdu(char: str, latin: frozenset[int], urdu: frozenset[int]) -> bool:
    return char.isprintable() and (ord(char) in urdu or ord(char) in latin)


@lru_cache(maxsize=8)
def _letters(family: str, file: str) -> frozenset[int]:
    return frozenset(_face(family, file).unicodes)


@lru_cache(maxsize=8)
def _face(family: str, file: str) -> hb.Face:
    return hb.Face(hb.Blob.from_file_path(str(resources.path("fonts", family, file))))
