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
    middle = fraction << 8 | random >> 64
    last = 0b10 << 62 | random & ((1 << 62) - 1)
    # Version 7 and variant 2, put together as text: a UUID object costs more than all the rest.
    return (
        f"{milliseconds >> 16:08x}-{milliseconds & 0xFFFF:04x}-7{middle:03x}"
        f"-{last >> 48:04x}-{last & 0xFFFF_FFFF_FFFF:012x}"
    )


def link_key(*parts: str) -> str:
    """Return the UUIDv5 of a natural key, so that two laptops that make the same link make one row."""
    return str(uuid.uuid5(_LINK_NAMESPACE, "\x1f".join(parts)))
