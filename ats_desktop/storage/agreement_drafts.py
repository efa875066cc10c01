"""Under which names this laptop keeps agreements that are being filled in, and taking them out in an act."""

from collections.abc import Iterable

from ats_desktop.storage.unit_of_work import UnitOfWork

_PREFIX = "agreement_draft"


def name_of(application_id: str, template_key: str) -> str:
    """Return the name of the local fact that holds the draft of a template for an application."""
    return f"{_PREFIX}:{application_id}:{template_key}"


def drop(work: UnitOfWork, application_id: str, template_key: str) -> None:
    """Remove a draft inside the act that makes it needless."""
    name = name_of(application_id, template_key)
    work.execute_derived_many("DELETE FROM local_state WHERE name = ?", [(name,)])


def drop_all(work: UnitOfWork, application_ids: Iterable[str]) -> None:
    """Remove every draft of applications, whatever the template."""
    work.execute_derived_many(
        "DELETE FROM local_state WHERE name >= ? AND name < ?",
        # The semicolon comes right after the colon, so that every template is between the two.
        [(f"{_PREFIX}:{key}:", f"{_PREFIX}:{key};") for key in application_ids],
    )
