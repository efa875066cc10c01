"""What every new agency starts with."""

from ats_desktop.domain.agency import CandidateSource, User
from ats_desktop.domain.application import ReasonParty, RejectionReason
from ats_desktop.domain.identity import link_key
from ats_desktop.services.applying import TRANSFERRED
from ats_desktop.services.jobs import JOB_CLOSED
from ats_desktop.services.users import initials_of

CLIENT_DECLINED = "Client: declined"
"""The reason of a rejection about which the client said no more."""

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
        CLIENT_DECLINED,
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

_SOURCES = (
    "Referral",
    "CV folder",
    "WhatsApp",
    "University",
    "Bootcamp",
    "Meetup",
    "Conference",
    "Rozee",
    "LinkedIn",
    "Indeed",
    "Walk-in",
)


def rejection_reasons() -> list[RejectionReason]:
    """Return the shipped reasons for each party; the same on every laptop."""
    return [
        RejectionReason(id=link_key("reason", name), name=name, party=party, position=place)
        for party, names in _REASONS.items()
        for place, name in enumerate(names)
    ]


def candidate_sources() -> list[CandidateSource]:
    """Return the shipped sources; the same on every laptop."""
    return [
        CandidateSource(id=link_key("source", name), name=name, position=place)
        for place, name in enumerate(_SOURCES)
    ]


def first_user(name: str) -> list[User]:
    """Return the person who makes the agency, nobody where no name is given."""
    trimmed = " ".join(name.split())
    return (
        [User(id=link_key("user", trimmed), name=trimmed, initials=initials_of(trimmed))] if trimmed else []
    )
