"""Imports under way on this laptop, so that one that was killed can go on where it was."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ats_desktop.domain.rows.imports import UnfinishedImport
from ats_desktop.services.ledger import Ledger
from ats_desktop.storage.queries import facts

_NAME = "open_imports"


class OpenImports:
    """What was chosen for each batch that is not finished; its paths mean something on this laptop only."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def note(self, batch_id: str, paths: Sequence[Path], stage_id: str | None) -> None:
        """Remember a batch that begins."""
        chosen = {"paths": [str(path.absolute()) for path in paths], "stage": stage_id}
        self._keep({**self._kept(), batch_id: chosen})

    def forget(self, batch_id: str) -> None:
        """Forget a batch that is finished or not wanted any more."""
        kept = self._kept()
        if kept.pop(batch_id, None) is not None:
            self._keep(kept)

    def stage_of(self, batch_id: str) -> str | None:
        """Return the stage that the people of a batch go to, None for the first."""
        stage = self._kept().get(batch_id, {}).get("stage")
        return None if stage is None else str(stage)

    def unfinished(self) -> tuple[UnfinishedImport, ...]:
        """Return the batches that can go on, oldest first; those that were undone are forgotten."""
        kept = self._kept()
        with self._ledger.reading() as connection:
            batches = facts.open_batches(connection, list(kept))
            return tuple(
                UnfinishedImport(
                    batch_id=batch_id,
                    source=source,
                    paths=tuple(Path(path) for path in kept[batch_id]["paths"]),
                    job_id=job_id,
                    done=facts.import_size(connection, batch_id),
                )
                for batch_id, source, job_id in batches
            )

    def kept_names(self, batch_id: str) -> tuple[str, ...]:
        """Return the names of the files of a batch that are kept, in their order."""
        with self._ledger.reading() as connection:
            return tuple(outcome.file_name for outcome in facts.import_outcomes(connection, batch_id))

    def _kept(self) -> dict[str, Any]:
        text = self._ledger.database.local_state(_NAME)
        kept = json.loads(text) if text else {}
        return kept if isinstance(kept, dict) else {}

    def _keep(self, kept: dict[str, Any]) -> None:
        self._ledger.database.set_state(_NAME, json.dumps(kept))


def not_kept(files: Sequence[Path], names: Sequence[str]) -> list[Path]:
    """Return the files that are not kept yet.

    A file that is found by name among those kept is passed over once for each time it was kept; should it be
    another one, reading it again costs time and nothing else: the same file attaches once (R17).
    """
    kept = Counter(names)
    found = []
    for file in files:
        if kept[file.name]:
            kept[file.name] -= 1
        else:
            found.append(file)
    return found
