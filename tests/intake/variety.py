"""CVs of many makes, each with what a careful person reads out of it."""

from tests.intake import variety_documents as documents
from tests.intake import variety_odd_texts as odd
from tests.intake import variety_texts as texts

CASES = (
    texts.PLAIN,
    texts.BIODATA,
    texts.SPACED,
    texts.NO_HEADINGS_BUT_LABELS,
    texts.URDU,
    texts.AMERICAN,
    texts.SECOND_TITLE,
    odd.NUMBERED,
    odd.SENTENCES,
    odd.FROM_TO_TABLE,
    odd.EXPORTED_PROFILE,
    odd.SPRINGFIELD,
    odd.BARE,
    odd.ACADEMIC,
    odd.STACKS,
    documents.BOXED,
    documents.LAYOUT_TABLE,
    documents.HIDDEN_LINK,
    documents.SIDEBAR,
    documents.EUROPASS,
    documents.MODERN,
    documents.LETTER_SPACED_PDF,
)
