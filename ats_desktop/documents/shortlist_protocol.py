"""How a returned shortlist is recognised: row references, hashes of locked cells, the manifest.

The format is called ats-shortlist/1. Each row carries a reference that only the agency can make, so that an
answer finds its candidate after sorting, deleting and pasting. The hash of the locked cells tells a row whose
cells were sorted apart. The manifest in the hidden sheet only serves to warn.
"""

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Mapping, Sequence

SCHEMA = "ats-shortlist/1"
DECISION_HEADER = "Your decision"
COMMENT_HEADER = "Your comment"
DECISIONS = ("Interview", "Hold", "Reject")
COMMENT_LIMIT = 2_000
MANIFEST_SHEET = "_ats"
EXPORT_PROPERTY = "ATS export"

_ESCAPED_UNDERSCORE = re.compile(r"_x005F_(?=x[0-9A-Fa-f]{4}_)")
_LONGEST_PIECE = 32_000


def refs(key: bytes, export_id: str, candidate_id: str) -> str:
    """Give the reference of a candidate's row: 16 letters and digits, another one in every export."""
    digest = hmac.new(key, f"{export_id}|{candidate_id}".encode(), hashlib.sha256).digest()
    return base64.b32encode(digest[:10]).decode("ascii")


def locked_hash(cells: Sequence[object]) -> str:
    """Give the SHA-256 of a row's locked cells, as written or as read back.

    The cells are those of the columns left of the decision, in their order, without the number and the CV.
    A whole number and the same number with a decimal point are one, None and "" are one, and so are the
    ways of ending a line: programs that save a workbook again change these.
    """
    plain = json.dumps([plain_cell(cell) for cell in cells], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()


def manifest(export_id: str, job: str, at: str, anonymous: bool, rows: Mapping[str, str]) -> str:
    """Give the canonical JSON of an export; rows maps each reference to its hash, at is an ISO date."""
    content = {
        "schema": SCHEMA,
        "export": export_id,
        "job": job,
        "at": at,
        "n": len(rows),
        "anon": anonymous,
        "rows": dict(rows),
    }
    return json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def manifest_seal(key: bytes, text: str) -> str:
    """Give the HMAC-SHA256 of a manifest in hexadecimal."""
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def manifest_pieces(text: str) -> list[str]:
    """Cut a manifest into cells; joined down the first column they are the manifest again."""
    return [text[start : start + _LONGEST_PIECE] for start in range(0, len(text), _LONGEST_PIECE)]


def plain_cell(cell: object) -> str:
    """Give what a cell says whichever program saved it: 5.0 is 5, nothing is "", every line ends alike."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    text = _ESCAPED_UNDERSCORE.sub("_", str(cell))
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
