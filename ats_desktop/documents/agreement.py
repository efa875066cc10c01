"""Agreements: values checked against a template, and the paper that is made of both."""

import hashlib
import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from reportlab.platypus import Flowable
from reportlab.platypus.doctemplate import LayoutError

from ats_desktop.documents import agreement_parts as parts
from ats_desktop.documents import page, typefaces
from ats_desktop.documents.clauses import Block, Clause, Item, Schedule, Special, Wording
from ats_desktop.documents.field_values import CheckedValues, Problem, missing_problems
from ats_desktop.documents.fields import FieldForm
from ats_desktop.documents.front_matter import Party
from ats_desktop.documents.page import AgencyLook, Furniture, PaperDocument, Sheet
from ats_desktop.documents.paper_text import words
from ats_desktop.documents.signatures import Rows, Signatory, SignatureBlock
from ats_desktop.documents.template_grammar import FilledText, TemplateError, long_date
from ats_desktop.documents.templates import AgreementTemplate
from ats_desktop.errors import UserError

__all__ = ["AgencyLook", "AgreementValuesError", "Problem", "RenderedAgreement", "check", "render"]

_WITNESS_COUNTS = (0, 2, 3)
_LOOK_TEXTS = ("short", "strapline", "address", "phone", "email")


class AgreementValuesError(UserError):
    """The values do not make an agreement; no paper was made and no number is spent.

    values: problems (a tuple of Problem), field and problem (the name and code of the first one).
    """

    code = "agreement_values"

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems=problems, field=problems[0].field, problem=problems[0].code)


class AgreementTooLongError(UserError):
    """A part of the agreement does not fit on one page of the paper chosen; values: paper."""

    code = "agreement_too_long"


@dataclass(frozen=True)
class RenderedAgreement:
    """A finished paper; the same input gives the same bytes in every process.

    ``content_sha256`` covers template, number, date and values; its first 16 digits are printed.
    """

    pdf: bytes
    pages: int
    content_sha256: str
    pdf_sha256: str


def check(template: AgreementTemplate, values: Mapping[str, object]) -> list[Problem]:
    """List everything that keeps an agreement from being issued, in the template's order; empty when ready.

    Raises TemplateError when the template itself fails on these values.
    """
    return _Filled(template, values).problems


def render(
    template: AgreementTemplate,
    values: Mapping[str, object],
    *,
    number: str | None,
    issued_on: date,
    look: AgencyLook,
    paper: str = "A4",
    stamp_reserve_mm: float = 0,
) -> RenderedAgreement:
    """Make the paper; without a number it is a draft, and says so on every page.

    With a stamp reserve the top of page 1 stays blank for that many millimetres and the letterhead is
    dropped. Raises AgreementValuesError, TemplateError, PaperError, AgreementTooLongError.
    """
    filled = _Filled(template, values)
    problems = [*filled.problems, *_look_problems(look)]
    if problems:
        raise AgreementValuesError(tuple(problems))
    content = _content_sha256(template, filled.values, number, issued_on)
    furniture = _furniture(template, number, issued_on, look, content)
    on = page.sheet(paper, stamp_reserve_mm)
    out = BytesIO()
    document = PaperDocument(out, on, furniture)
    try:
        document.build(list(_Story(filled, furniture, on)))
    except LayoutError as error:
        raise AgreementTooLongError(paper=paper) from error
    pdf = out.getvalue()
    return RenderedAgreement(pdf, document.pages, content, hashlib.sha256(pdf).hexdigest())


class _Filled:
    """A template with its values read, its text filled in, and what is wrong with them."""

    def __init__(self, template: AgreementTemplate, values: Mapping[str, object]) -> None:
        self.template = template
        self.values = CheckedValues(template.fields, values, typefaces.first_unshapeable)
        self.text: FilledText = template.fill(self.values.context)
        found = self.values.problems
        framed = [spec.name for spec in template.fields if spec.required and not self._has(spec.name)]
        found += missing_problems(found, [*framed, *self.text.missing, *self._missing_in_rows()])
        found += self._disagreements()
        order = {spec.name: place for place, spec in enumerate(template.fields)}
        self.problems = sorted(found, key=lambda one: order.get(one.field.partition("[")[0], len(order)))

    def _has(self, name: str) -> bool:
        return self.values.get(name) not in ("", [])

    def _missing_in_rows(self) -> Iterator[str]:
        if Special.MILESTONES in self.template.specials:
            for place, row in enumerate(self.values.rows("milestones")):
                yield from (f"milestones[{place}].{name}" for name, value in row.items() if value == "")

    def _disagreements(self) -> Iterator[Problem]:
        fees = [row.get("fee") for row in self.values.rows("milestones")]
        total = self.values.get("fees.total")
        if fees and isinstance(total, int) and all(isinstance(fee, int) for fee in fees):
            added = sum(fee for fee in fees if isinstance(fee, int))
            if added != total:
                yield Problem("milestones", "milestones_do_not_add_up", str(added))
        start, end = self.values.get("dates.start"), self.values.get("dates.end")
        if isinstance(start, date) and isinstance(end, date) and end < start:
            yield Problem("dates.end", "ends_before_start")
        witnesses = len(self.values.rows("witnesses"))
        if witnesses not in _WITNESS_COUNTS:
            yield Problem("witnesses", "wrong_count", str(witnesses))


def _look_problems(look: AgencyLook) -> Iterator[Problem]:
    for name in _LOOK_TEXTS:
        text = " ".join(getattr(look, name).split())
        odd = typefaces.first_unshapeable(text, FieldForm.LATIN)
        if odd:
            yield Problem(f"agency.{name}", "not_shapeable", odd)
    if not look.short.strip():
        yield Problem("agency.short", "missing")


def _content_sha256(template: AgreementTemplate, values: CheckedValues, number: str | None, day: date) -> str:
    content = {"template": template.sha256, "number": number, "date": day, "values": values.context}
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _furniture(
    template: AgreementTemplate, number: str | None, day: date, look: AgencyLook, content: str
) -> Furniture:
    digits = content[:16].upper()
    reference = " ".join(digits[place : place + 4] for place in range(0, 16, 4))
    first, second = template.head.parties
    return Furniture(
        title=template.title,
        subject=f"{template.title} {number}" if number else f"{template.title}, draft",
        number=number or "",
        version=template.version,
        reference=reference if number else "",
        issued_on=day,
        language=template.head.language,
        roles=(first.role, second.role),
        look=look,
    )


class _Story:
    """The flowables of one agreement, in order."""

    def __init__(self, filled: _Filled, furniture: Furniture, on: Sheet) -> None:
        self._values = filled.values
        self._head = filled.template.head
        self._furniture = furniture
        self._width, self._tallest = on.text_width, on.text_height
        self._wording = Wording(filled.text.texts[-1], filled.text.values)
        self._terms = [
            (term.label, self._wording.inline(text.strip()))
            for term, text in zip(self._head.key_terms, filled.text.texts, strict=False)
        ]
        if self._wording.blocks.count(Special.SIGNATURES) != 1:
            raise TemplateError(reason="signatures")

    def __iter__(self) -> Iterator[Flowable]:
        yield parts.TitleBlock(self._furniture, self._head.title, self._head.subtitle)
        opening = f"This Agreement is made at {self._text('law.place')} on {self._day} between:"
        yield words(opening, "opening")
        yield parts.PartyBoxes([self._party(party) for party in self._head.parties])
        air = 3.3 if self._is_long else 0
        yield from parts.key_terms([term for term in self._terms if term[1]], self._width, air)
        for block in self._wording.blocks:
            yield from self._drawn(block)

    def _drawn(self, block: Block) -> Iterator[Flowable]:
        if isinstance(block, Clause):
            yield from parts.clause_heading(block)
        elif isinstance(block, Schedule):
            yield from parts.schedule_heading(block, has_change_form=self._has_change_form(block))
        elif isinstance(block, Item):
            yield parts.item(block)
        elif block is Special.MILESTONES:
            yield parts.milestone_table(self._values.rows("milestones"), self._width)
        elif block is Special.CHANGE_FORM:
            yield parts.change_form(self._furniture.roles, self._width)
        elif block is Special.SIGNATURES:
            yield from self._signatures()
        else:
            yield parts.paragraph(block)

    def _has_change_form(self, schedule: Schedule) -> bool:
        blocks = self._wording.blocks
        after = blocks[blocks.index(schedule) + 1 :]
        own = itertools.takewhile(lambda block: not isinstance(block, Schedule), after)
        return Special.CHANGE_FORM in own

    @property
    def _is_long(self) -> bool:
        return self._head.layout == "agreement"

    @property
    def _day(self) -> str:
        return long_date(self._furniture.issued_on)

    def _text(self, name: str) -> str:
        return self._values.text(name)

    def _line(self, name: str) -> str:
        return " ".join(self._text(name).split())

    def _party(self, party: Party) -> parts.PartyText:
        source = party.source
        name = self._text(f"{source}.name")
        if source == "client":
            body = ", ".join(filter(None, (self._text("client.kind"), self._text("client.reg"))))
            signs = ", ".join((self._text("client.signatory"), self._text("client.signatory_title")))
            lines = (body, self._line("client.address"), f"Represented by {signs}")
            return parts.PartyText(party.role, name, tuple(filter(None, lines)))
        lines = (
            self._text(f"{source}.relation"),
            f"CNIC {self._text(f'{source}.cnic')}",
            self._line(f"{source}.address"),
        )
        return parts.PartyText(
            party.role,
            name,
            tuple(filter(None, lines)),
            self._text(f"{source}.urdu"),
            self._text(f"{source}.address_urdu"),
        )

    def _signatures(self) -> Iterator[Flowable]:
        yield parts.page_room(whole_page=self._is_long)
        has_schedules = any(isinstance(block, Schedule) for block in self._wording.blocks)
        read = "its Key Terms and schedules" if has_schedules else "its Key Terms"
        yield SignatureBlock(
            f"The parties have read every page of this Agreement, including {read}, and sign it on the dates "
            "written below.",
            [self._signatory(party) for party in self._head.parties],
            self._witnesses(),
            self._check_note(),
            self._code,
            self._tallest,
        )

    def _signatory(self, party: Party) -> Signatory:
        name = self._text(f"{party.source}.name")
        if party.source == "client":
            rows: Rows = (
                ("Name", self._text("client.signatory")),
                ("Designation", self._text("client.signatory_title")),
                ("CNIC", self._text("client.signatory_cnic")),
                ("Date", ""),
            )
            return Signatory(f"Signed for and on behalf of the {party.role}", name, "", rows)
        rows = (("Name", name), ("CNIC", self._text(f"{party.source}.cnic")), ("Place", ""), ("Date", ""))
        return Signatory(f"Signed by the {party.role}", name, self._text(f"{party.source}.urdu"), rows)

    def _witnesses(self) -> list[Rows]:
        given = self._values.rows("witnesses") or [{} for _ in range(self._head.witnesses)]
        return [
            (
                ("Name", str(row.get("name", ""))),
                ("CNIC", str(row.get("cnic", ""))),
                ("Address", str(row.get("address", ""))),
                ("", ""),
            )
            for row in given
        ]

    @property
    def _code(self) -> str:
        if self._furniture.is_draft:
            return ""
        return f"{self._furniture.number} Ref {self._furniture.reference}"

    def _check_note(self) -> str:
        made = f"template {self._head.key} v{self._head.version}"
        ntn = self._text("agency.ntn")
        by = f"Prepared by {self._text('agency.name')}" + (f", NTN {ntn}." if ntn else ".")
        if self._furniture.is_draft:
            return f"This is a draft from {made}; it has no number and is not for signing. {by}"
        return (
            f"{self._furniture.number}, issued {self._day} from {made}. Content reference "
            f"{self._furniture.reference}. The same reference is printed at the foot of every page. {by}"
        )
