"""People as files tell of them."""

from ats_desktop.domain.candidate import AttachmentKind, TextStatus
from ats_desktop.domain.draft import CandidateDraft, PhoneDraft


def a_draft_of(name: str, words: bytes, *, cnic: str = "") -> CandidateDraft:
    """Return what reading a CV gives, with an e-mail and a phone."""
    return CandidateDraft(
        full_name=name,
        emails=(f"{name.split(maxsplit=1)[0].lower()}@example.com",),
        phones=(PhoneDraft(e164="+923000000077", written="0300 0000077"),),
        cnic=cnic,
        city="Lahore",
        kind=AttachmentKind.CV,
        media_type="text/plain",
        text=words.decode(),
        text_status=TextStatus.OK,
        pages=1,
    )
