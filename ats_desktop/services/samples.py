"""Invented people to look around with, and their leaving."""

from dataclasses import replace

from ats_desktop.domain.agency import Setting
from ats_desktop.domain.application import Application
from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.client import Client
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.job import Job
from ats_desktop.domain.rows.settings import SampleState
from ats_desktop.services.changes import Changes
from ats_desktop.services.clients import ClientForm, Clients
from ats_desktop.services.job_templates import JobTemplates
from ats_desktop.services.jobs import Jobs
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.storage.queries import choices, facts

_NAME = "samples"
_KEY = link_key("setting", _NAME)


class Samples:
    """One invented client with one job; the people are those whom imports onto this job bring in."""

    def __init__(self, ledger: Ledger, clients: Clients, jobs: Jobs) -> None:
        """Work on an open database."""
        self._ledger = ledger
        self._clients = clients
        self._jobs = jobs

    def state(self) -> SampleState:
        """Return whether samples are here, and how many people they are."""
        with self._ledger.reading() as connection:
            found = facts.setting(connection, _KEY)
            if not isinstance(found, dict):
                return SampleState(is_there=False)
            return SampleState(True, len(choices.sample_people(connection, str(found["job"]))))

    def fill(self) -> str:
        """Add the client and the job; return the job's key. Their CVs are imported onto it afterwards."""
        client_id = self._clients.add(ClientForm(name="Karvan Logistics", city="Karachi")).made or ""
        form = replace(JobTemplates(self._ledger).form("backend"), client_id=client_id, openings=2)
        job_id = self._jobs.add(form).made or ""
        with self._ledger.act("note_samples") as work:
            value = {"client": client_id, "job": job_id}
            setting = work.session.get(Setting, _KEY)
            if setting is None:
                work.add(Setting(id=_KEY, name=_NAME, value=value))
            else:
                setting.value, setting.deleted = value, False
        return job_id

    def remove(self) -> Changes:
        """Take the invented client, its job and its people away in one act; people on other jobs stay."""
        with self._ledger.act("remove_samples") as work:
            setting = work.find(Setting, _KEY)
            if setting is None or not isinstance(setting.value, dict):
                return changes_of(work)
            job_id, client_id = str(setting.value["job"]), str(setting.value["client"])
            people = choices.sample_people(work.connection, job_id)
            for candidate in work.where_in(Candidate, "id", people):
                candidate.deleted = True
            for application in work.where(Application, job_id=job_id):
                application.deleted = True
            job = work.find(Job, job_id)
            if job is not None:
                job.deleted = True
            client = work.find(Client, client_id)
            if client is not None and not work.where(Job, client_id=client_id):
                client.deleted = True
            setting.deleted = True
            work.describe({"count": len(people)})
        return changes_of(work)
