"""What the side of the page of documents tells of a paper or a shortlist."""

from collections.abc import Callable, Sequence
from functools import partial

from ats_desktop.domain.rows.documents import DocumentRow
from ats_desktop.domain.rows.overviews import ShortlistPerson, ShortlistRow
from ats_desktop.domain.submission import ClientDecision
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.fact_sheet import FactSheet
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

_Act = tuple[str, str, Callable[[], None]]
_DECISIONS: dict[ClientDecision, str] = {
    ClientDecision.NONE: "No answer yet",
    ClientDecision.INTERVIEW: "To interview",
    ClientDecision.HOLD: "On hold",
    ClientDecision.REJECT: "Declined",
}


def tell_paper(sheet: FactSheet, paper: DocumentRow, status: str, tone: Token, acts: Sequence[_Act]) -> None:
    """Fill an empty sheet with an issued paper."""
    sheet.heading(paper.number, paper.title, status, tone)
    sheet.acts(acts)
    sheet.section(say("papers", "Facts"))
    sheet.fact(say("papers", "Candidate"), paper.candidate)
    sheet.fact(say("papers", "Client"), paper.client)
    sheet.fact(say("papers", "Issued"), labels.date_text(paper.issued_on))
    sheet.fact(say("papers", "Pages"), f"{paper.pages:,}")
    sheet.words(
        say("papers", "The pages are kept as they were issued. A correction is issued anew."), "caption"
    )


def tell_shortlist(
    sheet: FactSheet,
    sent: ShortlistRow,
    people: tuple[ShortlistPerson, ...],
    status: str,
    tone: Token,
    acts: Sequence[_Act],
    open_person: Callable[[str], None],
) -> None:
    """Fill an empty sheet with a shortlist: to whom it went, who was on it, and the answers."""
    sheet.heading(sent.number, " · ".join((sent.job, sent.client)), status, tone)
    sheet.acts(acts)
    sheet.section(say("papers", "Facts"))
    sheet.fact(say("papers", "Sent"), labels.date_text(sent.sent_at.astimezone().date()))
    sheet.fact(say("papers", "To"), sent.contact)
    sheet.fact(say("papers", "File"), sent.file_name)
    sheet.section(counted(len(people), "candidate", "candidates").capitalize())
    for person in people:
        parts = (say("papers", _DECISIONS[person.decision]), person.comment)
        sheet.line(
            "user",
            person.candidate,
            " · ".join(part for part in parts if part),
            partial(open_person, person.candidate_id),
        )
