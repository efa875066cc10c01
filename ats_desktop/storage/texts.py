"""Long texts: kept once per content, compressed, under the SHA-256 of their UTF-8; the log holds the hash."""

import hashlib
import zlib

from ats_desktop.storage.columns import whole_text
from ats_desktop.storage.unit_of_work import UnitOfWork


def keep_text(work: UnitOfWork, text: str) -> str | None:
    """Keep a text in the transaction; return its hash, None for a blank one."""
    data = whole_text(text.replace("\x00", "")).encode()
    if not data.strip():
        return None
    sha256 = hashlib.sha256(data).hexdigest()
    work.session.connection().exec_driver_sql(
        "INSERT INTO text_body (sha256, body) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
        (sha256, zlib.compress(data, 6)),
    )
    return sha256
