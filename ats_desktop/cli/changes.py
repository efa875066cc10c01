"""How the outcome of an act is told: what was done, and which parts could not be."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ats_desktop.cli import sentences
from ats_desktop.cli.output import Output
from ats_desktop.cli.parsing import DONE, USER_CAN_ACT

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes


def report(out: Output, changes: "Changes", sentence: str, extra: Mapping[str, object] | None = None) -> None:
    """Print what was done; ``sentence`` is said unless nothing but failures came of it."""
    failed = [
        {"id": each.id, "code": each.code, "reason": sentences.of_code(each.code, each.values)}
        for each in changes.failed
    ]
    record = {
        "act": changes.key,
        "operation": changes.operation_id,
        "changed": changes.operation_id is not None,
        **(extra or {}),
        "failed": failed,
    }
    has_only_failed = changes.operation_id is None and bool(failed)
    if out.as_json:
        out.record(record)
    elif not has_only_failed:
        out.say(sentence)
    for failure in failed:
        out.complain(str(failure["reason"]))


def status_of(changes: "Changes") -> int:
    """Return the exit status of an act: 1 when a part of it could not be done."""
    return USER_CAN_ACT if changes.failed else DONE
