"""The envelope of the data key: a random key opens the data, the passphrase opens the key."""

import base64
import json
import os
import secrets
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ats_desktop.storage.errors import DatabaseDamagedError, WrongPassphraseError, file_errors
from ats_desktop.storage.places import KEY_FILES

_KEY_BYTES = 32
_FORMAT = 1
_RECOVERY_ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""No letter or digit that paper turns into another."""


@dataclass(frozen=True)
class KdfCost:
    """Cost of Argon2id: memory in KiB, passes, lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 2


def calibrated_cost(target_seconds: float = 0.5) -> KdfCost:
    """Return at least 64 MiB and 3 passes, with as many passes as fit the target on this machine."""
    base = KdfCost()
    began = time.perf_counter()
    _derive("calibration", b"0" * 16, base)
    once = (time.perf_counter() - began) / base.passes
    return KdfCost(
        base.memory_kib, max(base.passes, min(12, int(target_seconds / max(once, 1e-3)))), base.lanes
    )


def new_data_key() -> bytes:
    """Return 32 random bytes, the key of both database files."""
    return os.urandom(_KEY_BYTES)


def new_recovery_key() -> str:
    """Return a printable key of eight groups of four characters, about 157 bits."""
    groups = ("".join(secrets.choice(_RECOVERY_ALPHABET) for _ in range(4)) for _ in range(8))
    return "-".join(groups)


def normalised_recovery_key(text: str) -> str:
    """Return a typed recovery key as it was printed: upper case, groups of four."""
    letters = "".join(character for character in text.upper() if character.isalnum())
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


@dataclass(frozen=True)
class Envelope:
    """The data key, wrapped once a slot; the slots are ``passphrase`` and ``recovery``."""

    slots: Mapping[str, Mapping[str, Any]]

    @staticmethod
    def seal(data_key: bytes, secrets_by_slot: Mapping[str, str], cost: KdfCost) -> "Envelope":
        """Return an envelope that each of the secrets opens."""
        return Envelope({slot: _wrap(data_key, secret, cost) for slot, secret in secrets_by_slot.items()})

    def open(self, slot: str, secret: str) -> bytes | None:
        """Return the data key, or None when the secret is not the slot's."""
        content = self.slots.get(slot)
        if content is None:
            return None
        wrapping = _derive(secret, base64.b64decode(content["salt"]), self.cost(slot))
        try:
            return AESGCM(wrapping).decrypt(
                base64.b64decode(content["nonce"]), base64.b64decode(content["wrapped"]), None
            )
        except InvalidTag:
            return None

    def with_slot(self, slot: str, data_key: bytes, secret: str, cost: KdfCost) -> "Envelope":
        """Return the envelope with one slot rewritten; the others still open it."""
        return Envelope({**self.slots, slot: _wrap(data_key, secret, cost)})

    def cost(self, slot: str) -> KdfCost:
        """Return what opening a slot costs."""
        content = self.slots[slot]
        return KdfCost(content["memory_kib"], content["passes"], content["lanes"])

    def to_json(self) -> str:
        """Return the text of the key file."""
        return json.dumps({"format": _FORMAT, "slots": dict(self.slots)}, indent=1, sort_keys=True)


def write_envelope(folder: Path, envelope: Envelope) -> None:
    """Write both copies, each whole or not at all, one after the other."""
    for name in KEY_FILES:
        part = folder / f"{name}.part"
        with part.open("w", encoding="utf-8") as file:
            file.write(envelope.to_json())
            file.flush()
            os.fsync(file.fileno())
        part.replace(folder / name)
    sync_folder(folder)


def read_envelope(folder: Path) -> Envelope | None:
    """Return the envelope of an encrypted agency, None where there is none.

    Raises:
        DatabaseDamagedError: key files exist and neither can be read.
    """
    found = _envelopes(folder)
    return found[0] if found else None


def unlock(folder: Path, passphrase: str | None, recovery_key: str | None) -> bytes:
    """Return the data key; both copies of the key file are alike and whole afterwards.

    The copies differ when a program was killed while it changed a secret. Whichever copy the secret opens
    is the one that stays, so that nobody is shut out by a change that was never told as done.

    Raises:
        WrongPassphraseError: neither secret opens either copy.
        DatabaseDamagedError: there is no copy that can be read.
    """
    for envelope in _envelopes(folder):
        data_key = envelope.open("passphrase", passphrase) if passphrase else None
        if data_key is None and recovery_key:
            data_key = envelope.open("recovery", normalised_recovery_key(recovery_key))
        if data_key is not None:
            if not _are_alike(folder, envelope):
                # Reading is what was asked for; a disk that refuses gets its copy the next time.
                with suppress(OSError):
                    write_envelope(folder, envelope)
            return data_key
    raise WrongPassphraseError(folder=str(folder))


def rewrite_slot(folder: Path, passphrase: str, slot: str, secret: str) -> None:
    """Let another secret open one slot, at the cost of the passphrase's own slot.

    Raises:
        WrongPassphraseError: the passphrase does not open the envelope; nothing has changed.
        DiskFullError, FolderReadOnlyError, DriveFailedError: it cannot be written.
    """
    data_key = unlock(folder, passphrase, None)
    envelope = read_envelope(folder)
    if envelope is None:
        raise WrongPassphraseError(folder=str(folder))
    cost = envelope.cost("passphrase")
    with file_errors(folder):
        write_envelope(folder, envelope.with_slot(slot, data_key, secret, cost))


def _envelopes(folder: Path) -> list[Envelope]:
    """Return what the copies of the key file hold, each content once, the first copy's first."""
    present = [folder / name for name in KEY_FILES if (folder / name).exists()]
    found: list[Envelope] = []
    for path in present:
        try:
            slots = json.loads(path.read_text(encoding="utf-8"))["slots"]
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if Envelope(slots) not in found:
            found.append(Envelope(slots))
    if present and not found:
        raise DatabaseDamagedError(folder=str(folder), path=str(present[0]))
    return found


def _are_alike(folder: Path, envelope: Envelope) -> bool:
    wanted = envelope.to_json()
    try:
        return all((folder / name).read_text(encoding="utf-8") == wanted for name in KEY_FILES)
    except (OSError, ValueError):
        return False


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; a no-op where folders cannot be opened (Windows)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _wrap(data_key: bytes, secret: str, cost: KdfCost) -> dict[str, Any]:
    salt, nonce = os.urandom(16), os.urandom(12)
    wrapped = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, data_key, None)
    return {
        "kdf": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": base64.b64encode(salt).decode(),
        "nonce": base64.b64encode(nonce).decode(),
        "wrapped": base64.b64encode(wrapped).decode(),
    }


def _derive(secret: str, salt: bytes, cost: KdfCost) -> bytes:
    kdf = Argon2id(
        salt=salt, length=_KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return kdf.derive(secret.encode())
