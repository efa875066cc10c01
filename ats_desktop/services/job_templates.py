"""Kinds of job that are placed often: what a new job of the kind begins with."""

import tomllib
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from ats_desktop.domain.identity import link_key
from ats_desktop.domain.job import JobTemplate, JobType, PlannedMilestone, Requirement, WorkMode
from ats_desktop.domain.rows.jobs import JobTemplateRow
from ats_desktop.errors import UserError
from ats_desktop.services.changes import Changes
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.jobs import JobForm
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.storage.queries import jobs
from ats_desktop.storage.unit_of_work import UnitOfWork

_KEPT = (
    "title", "type", "city", "work_mode", "pay_min", "pay_max", "currency", "pay_period", "description",
    "years_min", "years_max",
)  # fmt: skip
"""Plain values of a form that a template keeps; never the client, people or dates of one job."""

_Kept = tuple[str, str, Any]
"""Key, name and plain form of a template."""


class JobTemplateAbsentError(UserError):
    """No job template has this name or key; values: name."""

    code = "job_template_absent"


class JobTemplates:
    """The agency's job templates, in their order."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def rows(self) -> tuple[JobTemplateRow, ...]:
        """Return every template."""
        return tuple(_row(*each) for each in self._read())

    def find(self, template: str) -> JobTemplateRow:
        """Return the template of a key, of a name, or of the beginning of one name.

        Raises:
            JobTemplateAbsentError: none or several are called so.
        """
        return _row(*self._found(template))

    def form(self, template: str) -> JobForm:
        """Return what a template fills in; raise JobTemplateAbsentError as ``find`` does."""
        return form_of(self._found(template)[2])

    def save(self, name: str, form: JobForm) -> Changes:
        """Keep what a job's form says as a template; one of the same name is replaced.

        Raises:
            NameMissingError: no name.
        """
        name = _named(name)
        with self._ledger.act("save_job_template", name=name) as work:
            present = work.where(JobTemplate)
            template = next((each for each in present if each.name.casefold() == name.casefold()), None)
            if template is None:
                place = max((each.position for each in present), default=-1) + 1
                template = work.add(JobTemplate(name=name, position=place))
            template.form = plain_of(form)
        return changes_of(work, made=template.id)

    def rename(self, template_id: str, name: str) -> Changes:
        """Give a template another name; raise JobTemplateAbsentError or NameMissingError."""
        name = _named(name)
        with self._ledger.act("rename_job_template", name=name) as work:
            _template(work, template_id).name = name
        return changes_of(work)

    def forget(self, template_id: str) -> Changes:
        """Take a template away; raise JobTemplateAbsentError for none."""
        with self._ledger.act("delete_job_template") as work:
            template = _template(work, template_id)
            template.deleted = True
            work.describe({"name": template.name})
        return changes_of(work)

    def _read(self) -> tuple[_Kept, ...]:
        with self._ledger.reading() as connection:
            return jobs.templates(connection)

    def _found(self, template: str) -> _Kept:
        wanted = template.strip().casefold()
        kept = self._read()
        same = [each for each in kept if wanted in {each[0], each[1].casefold()}]
        same = same or [each for each in kept if wanted and each[1].casefold().startswith(wanted)]
        if len(same) != 1:
            raise JobTemplateAbsentError(name=template)
        return same[0]


def _row(key: str, name: str, plain: Mapping[str, Any]) -> JobTemplateRow:
    form = form_of(plain)
    musts = sum(asked.must for asked in form.requirements)
    return JobTemplateRow(key, name, form.title, musts, len(form.requirements) - musts)


def shipped_job_templates(folder: Path) -> list[JobTemplate]:
    """Return the templates of every ``*.toml`` of a folder; the same on every laptop."""
    made = []
    for place, path in enumerate(sorted(folder.glob("*.toml"))):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        asked = [{**row, "must": True} for row in content.pop("must", [])]
        asked += [{**row, "must": False} for row in content.pop("nice", [])]
        name = content.pop("name")
        form = plain_of(form_of({**content, "requirements": asked}))
        made.append(JobTemplate(id=link_key("job_template", name), name=name, position=place, form=form))
    return made


def form_of(plain: Mapping[str, Any]) -> JobForm:
    """Return the form that plain JSON describes; what it does not say is as in an empty form."""
    known = {field.name for field in fields(JobForm)}
    given = {name: value for name, value in plain.items() if name in known and name in _KEPT}
    form = replace(JobForm(title="", client_id=""), **given)
    return replace(
        form,
        type=JobType(form.type),
        work_mode=WorkMode(form.work_mode),
        requirements=tuple(Requirement(**row) for row in plain.get("requirements", ())),
        milestones=tuple(
            PlannedMilestone(row["name"], row.get("criteria", ""), None, row.get("fee"))
            for row in plain.get("milestones", ())
        ),
    )


def plain_of(form: JobForm) -> dict[str, Any]:
    """Return what a template keeps of a form, in plain JSON; milestones lose their dates."""
    plain: dict[str, Any] = {name: getattr(form, name) for name in _KEPT}
    plain["type"], plain["work_mode"] = form.type.value, form.work_mode.value
    plain["requirements"] = [
        {"skill": each.skill, "must": each.must, "min_years": each.min_years, "weight": each.weight}
        for each in form.requirements
    ]
    plain["milestones"] = [
        {"name": each.name, "criteria": each.criteria, "fee": each.fee} for each in form.milestones
    ]
    return plain


def _named(name: str) -> str:
    if not name.strip():
        raise NameMissingError(field="name")
    return name.strip()


def _template(work: UnitOfWork, template_id: str) -> JobTemplate:
    template = work.find(JobTemplate, template_id)
    if template is None:
        raise JobTemplateAbsentError(name=template_id)
    return template
