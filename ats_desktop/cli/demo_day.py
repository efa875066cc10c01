"""The day that the demo runs: every act goes through the services that the window and the commands use."""

import copy
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ats_desktop import resources
from ats_desktop.cli import demo_people as told
from ats_desktop.domain.application import ReasonParty
from ats_desktop.domain.job import JobType, PlannedMilestone, Requirement, WorkMode
from ats_desktop.domain.rows.board import Board
from ats_desktop.domain.rows.clients import ContactRow, FeeRow
from ats_desktop.domain.rows.imports import ImportSummary
from ats_desktop.domain.stage import StageKind

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.jobs import JobForm

Made = dict[str, object]
"""One thing that was made: what, details, path, and its number or key where it has one."""

CONTRACT, NDA = "contractor", "nda"
_CV_ENDINGS = frozenset({".pdf", ".docx", ".rtf", ".txt"})


def run(data: Path, papers: Path, *, say: Callable[[str], None]) -> list[Made]:
    """Make the agency in ``data`` and live its day; papers are written into the folder ``papers``.

    Raises what the services raise; ``say`` is told of each step.
    """
    from ats_desktop import bootstrap

    created = bootstrap.create_agency(
        data,
        name=told.AGENCY_NAME,
        short_name=told.AGENCY_SHORT,
        city=told.AGENCY_CITY,
        actor=told.RECRUITER,
    )
    day = Day(created.services, papers)
    try:
        day.services.agency.edit(**told.AGENCY_FACTS)
        day.note("Agency", told.AGENCY_SHORT, data)
        day.take_the_brief()
        say("Reading the sample CVs …")
        day.bring_in_cvs()
        say("Moving candidates through the stages …")
        day.work_the_board()
        say("Writing the shortlist, the contract and the NDA …")
        day.export_shortlist()
        day.hire()
        day.tell_the_board()
        day.issue(CONTRACT, "Contractor agreement")
        day.issue(NDA, "Mutual NDA")
        backup = day.services.backups.now()
        day.note("Backup", f"{backup.size:,} bytes, verified", backup.path)
    finally:
        day.services.close()
    return day.made


class Day:
    """An agency's day in progress; ``made`` lists what there is to see afterwards, in the order of making."""

    def __init__(self, services: "Services", papers: Path) -> None:
        self.services = services
        self.made: list[Made] = []
        self._papers = papers
        self._job_id = ""
        self._people: dict[str, str] = {}
        """Stem of the sample file to key of the candidate."""
        self._start_on = first_monday_after(date.today() + timedelta(days=14))

    def note(self, what: str, details: str, path: object = "", **more: object) -> None:
        """List one thing that was made."""
        self.made.append({"what": what, "details": details, "path": path, **more})

    def take_the_brief(self) -> None:
        """Add the client with its contact, and the job with its brief."""
        from ats_desktop.services.clients import ClientForm

        fee = FeeRow("", valid_from=date(date.today().year, 1, 1), **told.FEE)
        added = self.services.clients.add(
            ClientForm(**told.CLIENT_FACTS), [ContactRow("", *told.CONTACT)], [fee]
        )
        client_id = str(added.made)
        contact_id = self.services.clients.detail(client_id).contacts[0].id
        self._job_id = str(self.services.jobs.add(self._job_form(client_id, contact_id)).made)
        self.services.jobs.pin(self._job_id, is_pinned=True)
        job = self.services.jobs.detail(self._job_id)
        self.note("Client", f"{job.client}, contact {job.contact}")
        self.note("Job", f"{job.reference} {job.title}, {job.openings} openings", id=job.id)

    def bring_in_cvs(self) -> None:
        """Import the sample CVs and put the people on the job."""
        files = sorted(
            each for each in resources.path("samples").rglob("*") if each.suffix.lower() in _CV_ENDINGS
        )
        summary = self.services.cv_import.run(files)
        for outcome in summary.outcomes:
            if outcome.candidate_id and outcome.result in {"added", "known", "updated"}:
                self._people.setdefault(Path(outcome.file_name).stem, outcome.candidate_id)
        people = list(dict.fromkeys(self._people.values()))
        self.services.pipeline.add(self._job_id, people, source="CV folder")
        self.note("CVs", f"{len(summary.outcomes)} files: {_counts(summary)}")
        self.note("Candidates", f"{len(people)} on the job's board")

    def work_the_board(self) -> None:
        """Give everybody their facts and place; one is rejected with a reason."""
        for stem, part in told.PARTS.items():
            candidate_id = self._people.get(stem)
            if candidate_id is not None:
                self._play(candidate_id, part)

    def tell_the_board(self) -> None:
        """Say how many stand where at the end of the day."""
        board = self._board()
        counts = [f"{column.name.lower()} {len(column.cards)}" for column in board.columns]
        self.note("Board", ", ".join([*counts, f"rejected {len(board.closed)}"]))

    def export_shortlist(self) -> None:
        """Write the workbook for the client."""
        target = self._papers / self.services.shortlists.file_name(self._job_id)
        contact_id = self._board().job.contact_id
        reply_by = date.today() + timedelta(days=7)
        values = self.services.shortlists.export(
            self._job_id, target, contact_id=contact_id, reply_by=reply_by
        ).values
        self.note("Shortlist", f"{values['number']}, {values['count']} candidates", values["path"])

    def hire(self) -> None:
        """Hire the one the client wants."""
        candidate_id = self._hired_person()
        self.services.candidates.edit(candidate_id, **told.HIRED_FACTS)
        application_id = self._application_of(candidate_id)
        self.services.pipeline.hire(application_id, self._start_on, pay=told.AGREED_PAY)
        person = self.services.candidates.detail(candidate_id)
        self.note("Hire", f"{person.full_name}, starting {self._start_on.isoformat()}")

    def issue(self, template: str, title: str) -> None:
        """Issue an agreement for the person hired."""
        from ats_desktop.cli.agreements import template_key

        candidate_id = self._hired_person()
        application_id = self._application_of(candidate_id)
        key = template_key(self.services, template)
        values = merged(self.services.agreements.draft(key, application_id).values, self._terms())
        name = self.services.candidates.detail(candidate_id).full_name
        target = self._papers / f"{title} - {name}.pdf"
        issued = self.services.agreements.issue(key, application_id, values, target).values
        self.note(title, str(issued["number"]), issued["path"])

    def _job_form(self, client_id: str, contact_id: str) -> "JobForm":
        from ats_desktop.services.jobs import JobForm

        wanted = [Requirement(skill, must=True, min_years=years) for skill, years in told.MUST]
        wanted += [Requirement(skill, must=False, min_years=years) for skill, years in told.NICE]
        return JobForm(
            title=told.JOB_TITLE,
            client_id=client_id,
            contact_id=contact_id,
            client_reference="KL-ENG-07",
            type=JobType.CONTRACT,
            city="Karachi",
            work_mode=WorkMode.HYBRID,
            pay_min=400_000,
            pay_max=550_000,
            openings=2,
            owner=told.OWNER,
            target_on=date.today() + timedelta(days=30),
            start_on=self._start_on,
            description=told.JOB_DESCRIPTION,
            years_min=4.0,
            years_max=8.0,
            requirements=tuple(wanted),
            milestones=tuple(
                PlannedMilestone(name, criteria, self._start_on + timedelta(days=days), fee)
                for name, criteria, days, fee in told.MILESTONES
            ),
        )

    def _play(self, candidate_id: str, part: told.Part) -> None:
        facts: dict[str, object] = {"summary": part.summary}
        facts |= {"pay_expected": part.pay_expected, "notice_days": part.notice_days}
        given = {name: value for name, value in facts.items() if value not in {None, ""}}
        if given:
            self.services.candidates.edit(candidate_id, **given)
        application_id = self._application_of(candidate_id)
        if part.stage is not StageKind.APPLIED:
            self._walk(application_id, part.stage)
        if part.next_step:
            self.services.pipeline.set_next_step(application_id, part.next_step)
        if part.note:
            self.services.candidates.note(candidate_id, part.note, application_id)
        if part.is_rejected:
            self.services.pipeline.end([application_id], self._reason_id(), told.REJECTION_NOTE)

    def _walk(self, application_id: str, goal: StageKind) -> None:
        """Move stage by stage, as a person would on different days."""
        stages = self._board().job.stages
        seen = stages[0].id
        for stage in stages[1:]:
            if stage.kind.order <= goal.order:
                self.services.pipeline.move([application_id], stage.id, {application_id: seen})
                seen = stage.id

    def _reason_id(self) -> str:
        reasons = [each for each in self.services.agency.reasons() if each.party is ReasonParty.AGENCY]
        return next((each for each in reasons if told.REJECTION_WORD in each.name.lower()), reasons[0]).id

    def _hired_person(self) -> str:
        stem = next(stem for stem, part in told.PARTS.items() if part.is_hired)
        return self._people[stem]

    def _application_of(self, candidate_id: str) -> str:
        rows = self.services.candidates.detail(candidate_id).applications
        return next(row.id for row in rows if row.job_id == self._job_id)

    def _board(self) -> Board:
        return self.services.pipeline.board(self._job_id)

    def _terms(self) -> dict[str, object]:
        terms: dict[str, object] = copy.deepcopy({**told.CONTRACT_TERMS})
        dates = {"start": self._start_on, "end": self._start_on + timedelta(days=181)}
        terms = merged(terms, {"dates": dates})
        terms["milestones"] = [
            {
                "name": name,
                "criteria": criteria,
                "due": self._start_on + timedelta(days=days),
                "fee": fee,
            }
            for name, criteria, days, fee in told.MILESTONES
        ]
        return terms


def first_monday_after(day: date) -> date:
    """Return the first Monday later than a day."""
    return day + timedelta(days=7 - day.weekday())


def merged(values: Mapping[str, object], more: Mapping[str, object]) -> dict[str, object]:
    """Return nested values with more of them put over; neither is changed."""
    result = dict(values)
    for name, value in more.items():
        inner = result.get(name)
        if isinstance(inner, Mapping) and isinstance(value, Mapping):
            result[name] = merged(inner, value)
        else:
            result[name] = copy.deepcopy(value)
    return result


def _counts(summary: ImportSummary) -> str:
    return ", ".join(
        f"{number} {name.replace('_', ' ')}" for name, number in summary.counts.items() if number
    )
