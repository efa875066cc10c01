"""What every new agency starts with."""

from ats_desktop.domain.application import ReasonParty, RejectionReason
from ats_desktop.domain.identity import link_key
from ats_desktop.services.applying import TRANSFERRED
from ats_desktop.services.jobs import JOB_CLOSED

_REASONS = {
    ReasonParty.AGENCY: (
        "Skills do not match",
        "Too little experience",
        "Expected pay above budget",
        "Notice period too long",
        "Failed assessment",
        "Failed interview",
        "No answer",
        "Another candidate was better",
    ),
    ReasonParty.CLIENT: (
        "Client: skills do not match",
        "Client: not a fit for the team",
        "Client: pay above budget",
        "Client: chose another candidate",
        "Client: role on hold",
    ),
    ReasonParty.CANDIDATE: (
        "Accepted another offer",
        "Not interested",
        "Pay too low",
        "Staying with present employer",
        "Cannot relocate",
        "Did not come to the interview",
    ),
    ReasonParty.SYSTEM: (JOB_CLOSED, TRANSFERRED),
}


def rejection_reasons() -> list[RejectionReason]:
    """Return the shipped reasons for each party; the same on every laptop."""
    return [
        RejectionReason(id=link_key("reason", name), name=name, party=party, position=place)
        for party, names in _REASONS.items()
        for place, name in enumerate(names)
    ]
