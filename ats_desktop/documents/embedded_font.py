"""Typefaces as reportlab embeds them: a subset that many papers share is made and packed once."""

import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFont
from typing_extensions import override

_USUAL = "“”‘’–—·…•"
"""What stands in most papers beside ASCII; it takes the first places of every subset."""
_MOST_KEPT = 8192
_SYMBOLIC, _NONSYMBOLIC = 1 << 2, 1 << 5
_TAG_LETTERS = "ABCDEFGHIJ"


class _Subset(NamedTuple):
    """The parts of one embedded subset, ready for a file."""

    widths: bytes
    unicode_map: bytes
    program: bytes
    program_size: int


class EmbeddedFont(TTFont):
    """A typeface that sets ASCII and usual signs with the same codes in every paper."""

    def __init__(self, name: str, file: str) -> None:
        """Read a TrueType file."""
        super().__init__(name, file, shapable=False)
        self._usual = frozenset(map(chr, range(32, 127))) | (
            frozenset(_USUAL) & frozenset(map(chr, self.face.charToGlyph))
        )
        self._encoded: dict[str, list[tuple[int, bytes]]] = {}
        self._subset = lru_cache(maxsize=16)(self._made)

    @override
    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        if doc not in self.state:
            super().splitString(_USUAL, doc)
        known = self._encoded.get(text)
        if known is None:
            known = super().splitString(text, doc, encoding)
            if self._usual.issuperset(text):
                self._keep(text, known)
        return known

    @override
    def addObjects(self, doc: Any) -> None:
        for number, characters in enumerate(self.state[doc].subsets):
            internal = self.getSubsetInternalName(number, doc)[1:]
            name = f"{_tag(number)}+{self.face.name.decode('latin-1')}"
            subset = self._subset(tuple(characters))
            font: Any = pdfdoc.PDFTrueTypeFont()
            font.Name, font.BaseFont = internal, name
            font.FirstChar, font.LastChar, font.Widths = 0, len(characters) - 1, subset.widths
            font.ToUnicode = doc.Reference(_packed(subset.unicode_map), f"unicode map of {name}")
            font.FontDescriptor = doc.Reference(self._descriptor(doc, name, subset), f"descriptor of {name}")
            doc.Reference(font, internal)
            doc.idToObject["BasicFonts"].dict[internal] = font
        del self.state[doc]

    def _keep(self, text: str, encoded: list[tuple[int, bytes]]) -> None:
        if len(self._encoded) >= _MOST_KEPT:
            self._encoded.clear()
        self._encoded[text] = encoded

    def _made(self, characters: tuple[int, ...]) -> _Subset:
        known = self.face.charWidths
        program = self.face.makeSubset(list(characters))
        widths = " ".join(fp_str(known.get(code, self.face.defaultWidth)) for code in characters)
        return _Subset(
            f"[ {widths} ]".encode("ascii"),
            zlib.compress(_unicode_map(characters)),
            zlib.compress(program),
            len(program),
        )

    def _descriptor(self, doc: Any, name: str, subset: _Subset) -> Any:
        program = _packed(subset.program)
        program.dictionary["Length1"] = subset.program_size
        face = self.face
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{name}",
                "Flags": face.flags & ~_NONSYMBOLIC | _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(face.bbox),
                "Ascent": face.ascent,
                "Descent": face.descent,
                "CapHeight": face.capHeight,
                "ItalicAngle": face.italicAngle,
                "StemV": face.stemV,
                "MissingWidth": face.defaultWidth,
                "FontFile2": doc.Reference(program, f"program of {name}"),
            }
        )


def _packed(data: bytes) -> Any:
    """Give a stream of data that is compressed already."""
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary({"Filter": "/FlateDecode"}), data)


def _tag(number: int) -> str:
    """Give the six capitals that mark a subset's name."""
    return "".join(_TAG_LETTERS[int(digit)] for digit in f"{number:06}")


def _unicode_map(characters: Sequence[int]) -> bytes:
    """Give the CMap by which readers turn codes back into characters, in blocks of at most 100 lines."""
    lines = [f"<{code:02X}> <{character:04X}>" for code, character in enumerate(characters)]
    blocks = (
        block
        for first in range(0, len(lines), 100)
        for part in [lines[first : first + 100]]
        for block in (f"{len(part)} beginbfchar", *part, "endbfchar")
    )
    return "\n".join(_cmap(blocks, len(characters) - 1)).encode("ascii")


def _cmap(blocks: Iterable[str], last: int) -> Iterable[str]:
    yield "/CIDInit /ProcSet findresource begin 12 dict begin begincmap"
    yield "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def"
    yield "/CMapName /Adobe-Identity-UCS def /CMapType 2 def"
    yield f"1 begincodespacerange <00> <{last:02X}> endcodespacerange"
    yield from blocks
    yield "endcmap CMapName currentdict /CMap defineresource pop end end"
