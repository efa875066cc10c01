"""The words of a sample agreement, taken from the program before anything is measured."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from ats_desktop.documents import clauses, templates, typefaces
from ats_desktop.documents.field_values import CheckedValues
from ats_desktop.documents.paper_text import markup
from ats_desktop.domain import money
from tests.support import agreements

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Block:
    """One paragraph or heading as markup, with the name of its style and the number before it."""

    style: str
    text: str
    number: str = ""
    anchor: str = ""
    outline: str = ""


@dataclass(frozen=True)
class Words:
    """All that a paper says; the styles ``milestones``, ``changeform`` and ``signatures`` are whole parts."""

    title: str
    subtitle: str
    number: str
    version: str
    parties: tuple[tuple[str, tuple[str, ...]], ...]
    key_terms: Pairs
    blocks: tuple[Block, ...]
    milestones: tuple[tuple[str, ...], ...]
    signatories: tuple[Pairs, ...]
    is_long: bool


def bare(text: str) -> str:
    """Name the script's own typefaces instead of the program's."""
    return text.replace("AtsSerif", "BareSerif").replace("AtsInter", "BareInter")


def words_of(key: str, number: str) -> Words:
    """Give the words of the sample agreement of a shipped template."""
    template = templates.load_shipped(key)
    values = CheckedValues(template.fields, agreements.values(), typefaces.first_unshapeable)
    filled = template.fill(values.context)
    wording = clauses.Wording(filled.texts[-1], filled.values)
    sources = [party.source for party in template.head.parties]
    return Words(
        title=template.title,
        subtitle=template.head.subtitle,
        number=number,
        version=template.version,
        parties=tuple((party.role, tuple(_lines(values, party.source))) for party in template.head.parties),
        key_terms=tuple(
            (term.label, bare(markup(wording.inline(text.strip()))))
            for term, text in zip(template.head.key_terms, filled.texts, strict=False)
        ),
        blocks=tuple(chain.from_iterable(map(_blocks, wording.blocks))),
        milestones=tuple(_milestones(values)) if "milestones" in template.specials else (),
        signatories=tuple(_signatory(values, source) for source in sources),
        is_long=template.head.layout == "agreement",
    )


def _lines(values: CheckedValues, source: str) -> Iterator[str]:
    own = {"client": ("kind", "reg", "address", "signatory"), "contractor": ("relation", "cnic", "address")}
    for name in ("name", *own[source]):
        yield values.text(f"{source}.{name}").replace("&", "&amp;")


def _blocks(block: clauses.Block) -> Iterator[Block]:
    if isinstance(block, clauses.Clause):
        text = bare(markup(block.heading))
        yield Block("heading", text, f"{block.number}.", block.anchor, clauses.plain(block.heading))
    elif isinstance(block, clauses.Schedule):
        yield Block("schedule-label", f"SCHEDULE {block.number}")
        yield Block("schedule-title", bare(markup(block.title)), "", block.anchor, clauses.plain(block.title))
    elif isinstance(block, clauses.Item):
        yield Block("item", bare(markup(block.text)), block.letter)
    elif isinstance(block, clauses.Paragraph):
        leads = block.number and clauses.plain(block.text).rstrip().endswith(":")
        style = "leading-in" if leads else "numbered" if block.number else "plain"
        yield Block(style, bare(markup(block.text)), block.number)
    else:
        yield Block(str(block), "")


def _milestones(values: CheckedValues) -> Iterator[tuple[str, ...]]:
    for place, row in enumerate(values.rows("milestones"), start=1):
        fee = row["fee"]
        assert isinstance(fee, int)
        yield (
            str(place),
            str(row["name"]),
            str(row["criteria"]),
            f"{row['due']:%d %b %Y}",
            money.group_lakh(fee),
        )


def _signatory(values: CheckedValues, source: str) -> Pairs:
    if source == "client":
        named = (("Name", "signatory"), ("Designation", "signatory_title"), ("CNIC", "signatory_cnic"))
        return (*((label, values.text(f"client.{name}")) for label, name in named), ("Date", ""))
    named = (("Name", "name"), ("CNIC", "cnic"))
    filled = tuple((label, values.text(f"contractor.{name}")) for label, name in named)
    return (*filled, ("Place", ""), ("Date", ""))
