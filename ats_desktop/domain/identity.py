"""Keys of records: made on the laptop, never counted, never shared."""

import os
import threading
import time
import uuid

_LINK_NAMESPACE = uuid.UUID("6f1c1e0a-5c58-5b0e-9a54-0d6f2a1d7c11")

_lock = threading.Lock()
_last_tick = [0]


def new_key() -> str:
    """Return a UUIDv7 (RFC 9562) as text; keys made by one process sort in the order they were made."""
    with _lock:
        tick = _last_tick[0] = max(time.time_ns() // 250_000 << 2, _last_tick[0] + 1)
    milliseconds, fraction = divmod(tick, 1 << 4)
    random = int.from_bytes(os.urandom(9), "big")
    value = (milliseconds & ((1 << 48) - 1)) << 80
    value |= 0x7 << 76
    value |= (fraction << 8 | (random >> 64) & 0xFF) << 64
    value |= 0b10 << 62
    value |= random & ((1 << 62) - 1)
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def link_key(*parts: str) -> str:
    """Return the UUIDv5 of a natural key, so that two laptops that make the same link make one row."""
    return str(uuid.uuid5(_LINK_NAMESPACE, "\x1f".join(parts)))
