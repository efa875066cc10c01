"""Rows of a list become people, by what its columns mean; what cannot be read is said, cell by cell."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from ats_desktop import resources
from ats_desktop.domain import cnic
from ats_desktop.domain.draft import CandidateDraft, EducationDraft, PhoneDraft, SkillDraft
from ats_desktop.domain.listing import CellProblem, ListField, ListRecord, ListSheet
from ats_desktop.domain.skill import SHIPPED_ONLY, OwnSkills
from ats_desktop.intake import list_values
from ats_desktop.intake.fields.catalogue import SkillMatcher, matcher
from ats_desktop.intake.fields.education import degree_in
from ats_desktop.intake.fields.emails import emails_in
from ats_desktop.intake.fields.phones import number_of

_F = ListField
_SPLIT = re.compile(r"\s*[;,|/\n]\s*")


def records_of(
    sheet: ListSheet, mapping: Sequence[ListField], own: OwnSkills = SHIPPED_ONLY
) -> Iterator[ListRecord]:
    """Give a record for each row that is not blank; ``mapping`` has a meaning for each heading.

    Skills are found under their shipped names and the agency's own.

    Raises ValueError where it has not.
    """
    if len(mapping) != len(sheet.headers):
        raise ValueError(f"{len(mapping)} meanings for {len(sheet.headers)} columns")
    catalogue = matcher(resources.path("skills"), own)
    for number, row in zip(sheet.numbers, sheet.rows, strict=True):
        cells: defaultdict[ListField, list[str]] = defaultdict(list)
        for field, header, cell in zip(mapping, sheet.headers, row, strict=True):
            if cell and field is not _F.IGNORE:
                labelled = f"{header}: {cell}" if field is _F.NOTE else cell
                cells[field].append(labelled)
        if cells:
            yield _Row(number, cells, catalogue).record()


class _Row:
    """One row being read; every cell that does not fit its column becomes a problem."""

    def __init__(self, number: int, cells: dict[ListField, list[str]], catalogue: SkillMatcher) -> None:
        self._catalogue = catalogue
        self._number = number
        self._cells = cells
        self._problems: list[CellProblem] = []

    def record(self) -> ListRecord:
        draft = CandidateDraft(
            full_name=self._name(),
            emails=self._emails(),
            phones=self._phones(),
            links=tuple(dict.fromkeys(_link(cell) for cell in self._cells.get(_F.LINK, ()) if "." in cell)),
            cnic=self._cnic(),
            stated_years=self._read(_F.YEARS, list_values.years, "not_years"),
            skills=self._skills(),
            educations=self._educations(),
            father_name=self._text(_F.FATHER_NAME),
            name_urdu=self._text(_F.NAME_URDU),
            city=self._text(_F.CITY),
            headline=self._text(_F.HEADLINE),
            current_title=self._text(_F.TITLE),
            current_company=self._text(_F.EMPLOYER),
        )
        now = self._read(_F.PAY_NOW, list_values.money, "not_money")
        expected = self._read(_F.PAY_EXPECTED, list_values.money, "not_money")
        said = next((pay[1] for pay in (expected, now) if pay and pay[1]), "")
        return ListRecord(
            number=self._number,
            draft=draft,
            address=", ".join(self._cells.get(_F.ADDRESS, ())),
            pay_now=now[0] if now else None,
            pay_expected=expected[0] if expected else None,
            currency=("".join(self._cells.get(_F.CURRENCY, ())[:1]).upper() or said)[:3],
            notice_days=self._read(_F.NOTICE, list_values.notice_days, "not_notice"),
            available_from=self._read(_F.AVAILABLE, list_values.day, "not_a_date"),
            source=" / ".join(self._cells.get(_F.SOURCE, ())),
            note="\n".join(self._cells.get(_F.NOTE, ())),
            tags=tuple(
                dict.fromkeys(
                    tag for cell in self._cells.get(_F.TAGS, ()) for tag in _SPLIT.split(cell) if tag
                )
            ),
            problems=tuple(self._problems),
        )

    def _name(self) -> str:
        whole = self._cells.get(_F.FULL_NAME)
        parts = (
            whole[:1] if whole else [*self._cells.get(_F.FIRST_NAME, ()), *self._cells.get(_F.LAST_NAME, ())]
        )
        return " ".join(" ".join(parts).split())

    def _text(self, field: ListField) -> str:
        return " ".join(self._cells.get(field, ()))

    def _emails(self) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for cell in self._cells.get(_F.EMAIL, ()):
            addresses = emails_in(cell)
            if not addresses:
                self._problems.append(CellProblem(_F.EMAIL, cell, "not_an_email"))
            found.update(dict.fromkeys(addresses))
        return tuple(found)

    def _phones(self) -> tuple[PhoneDraft, ...]:
        found: dict[str, PhoneDraft] = {}
        for cell in self._cells.get(_F.PHONE, ()):
            for part in re.split(r"\s*[;,|\n]\s*|\s+/\s+", cell):
                e164 = number_of(part)
                if e164:
                    found.setdefault(e164, PhoneDraft(e164=e164, written=part.strip()))
                elif part.strip():
                    self._problems.append(CellProblem(_F.PHONE, part.strip(), "not_a_phone"))
        return tuple(found.values())

    def _cnic(self) -> str:
        for cell in self._cells.get(_F.CNIC, ()):
            number = cnic.normalise(cell)
            if number is not None:
                return number
            self._problems.append(CellProblem(_F.CNIC, cell, "not_a_cnic"))
        return ""

    def _skills(self) -> tuple[SkillDraft, ...]:
        found: dict[str, SkillDraft] = {}
        for cell in self._cells.get(_F.SKILLS, ()):
            for match in self._catalogue.find(cell):
                found.setdefault(match.skill.name, SkillDraft(name=match.skill.name, evidence=cell[:300]))
        return tuple(found.values())

    def _educations(self) -> tuple[EducationDraft, ...]:
        found = []
        for cell in self._cells.get(_F.DEGREE, ()):
            read = degree_in(cell, is_education=True)
            degree, level = read if read is not None else (cell, None)
            found.append(EducationDraft(degree=degree, level=level))
        return tuple(found)

    def _read(self, field: ListField, read: Any, code: str) -> Any:
        for cell in self._cells.get(field, ()):
            value = read(cell)
            if value is not None:
                return value
            self._problems.append(CellProblem(field, cell, code))
        return None


def _link(cell: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", cell.strip(), flags=re.IGNORECASE).rstrip("/")
