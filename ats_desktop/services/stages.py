"""The columns of a job's board, and those that a new job starts with."""

from collections.abc import Mapping, Sequence
from typing import Any

from ats_desktop.domain.agency import Setting
from ats_desktop.domain.application import Application
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.job import Job
from ats_desktop.domain.rows.settings import StagePlan
from ats_desktop.domain.stage import JobStage, StageKind, default_stages
from ats_desktop.errors import UserError
from ats_desktop.services.absent import JobAbsentError, StageAbsentError
from ats_desktop.services.changes import Changes
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.placing import end_positions
from ats_desktop.storage.queries import choices, facts
from ats_desktop.storage.unit_of_work import UnitOfWork

_DEFAULTS = "default_stages"
_KEY = link_key("setting", _DEFAULTS)
_ENDS = (StageKind.APPLIED, StageKind.HIRED)


class StageOrderError(UserError):
    """A board begins with its one applied stage and ends with its one hired stage (R11); no values."""

    code = "stage_order"


class StageOccupiedError(UserError):
    """People stand in a stage that is to go; they need another one (R11); values: stage, count."""

    code = "stage_occupied"


class StageNumberError(UserError):
    """A limit or a number of days is below one; values: stage."""

    code = "stage_number"


class Stages:
    """Columns: planned as a whole, so that one act brings a board from one order to another."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def defaults(self) -> tuple[StagePlan, ...]:
        """Return the columns that a new job starts with."""
        with self._ledger.reading() as connection:
            return _plans(facts.setting(connection, _KEY))

    def set_defaults(self, plans: Sequence[StagePlan]) -> Changes:
        """Say which columns a new job starts with; jobs that are there keep theirs.

        Raises:
            StageOrderError, NameMissingError, StageNumberError: these make no board.
        """
        require_sound(plans)
        value = [_plain(plan) for plan in plans]
        with self._ledger.act("edit_default_stages") as work:
            setting = work.session.get(Setting, _KEY)
            if setting is None:
                work.add(Setting(id=_KEY, name=_DEFAULTS, value=value))
            elif setting.value != value or setting.deleted:
                setting.value, setting.deleted = value, False
        return changes_of(work)

    def of_job(self, job_id: str) -> tuple[StagePlan, ...]:
        """Return the columns of a job, each with the number of people there, ended ones too."""
        with self._ledger.reading() as connection:
            return choices.stages(connection, job_id)

    def change(
        self, job_id: str, plans: Sequence[StagePlan], targets: Mapping[str, str] | None = None
    ) -> Changes:
        """Give a job these columns in this order; one that is not among them goes (R11).

        Everybody in a stage that goes, ended ones too, is put into the stage that ``targets`` names for it,
        with an entry in their history; the history still names the old stage.

        Raises:
            JobAbsentError, StageAbsentError: no such job, or no such stage of it.
            StageOrderError, NameMissingError, StageNumberError: these make no board.
            StageOccupiedError: people stand in a stage that goes and no target is named; nothing has changed.
        """
        require_sound(plans)
        with self._ledger.act("edit_stages", job=job_id) as work:
            if work.find(Job, job_id) is None:
                raise JobAbsentError(reference=job_id)
            present = {stage.id: stage for stage in work.where(JobStage, job_id=job_id)}
            kept = _arrange(work, job_id, plans, present)
            for stage in present.values():
                if stage.id not in kept:
                    _clear(work, stage, kept.get((targets or {}).get(stage.id, "")))
                    stage.deleted = True
        return changes_of(work)


def require_sound(plans: Sequence[StagePlan]) -> None:
    """Raise what is wrong with planned columns: their ends, a missing name, a number below one."""
    kinds = [plan.kind for plan in plans]
    is_ended = kinds[:1] == [StageKind.APPLIED] and kinds[-1:] == [StageKind.HIRED]
    if not is_ended or any(kinds.count(kind) != 1 for kind in _ENDS):
        raise StageOrderError
    for plan in plans:
        if not plan.name.strip():
            raise NameMissingError(field="stage")
        if plan.ageing_days < 1 or (plan.soft_limit is not None and plan.soft_limit < 1):
            raise StageNumberError(stage=plan.name.strip())


def stages_for_new_job(work: UnitOfWork, job_id: str) -> list[JobStage]:
    """Return the columns that a new job starts with, as the agency wants them."""
    setting = work.find(Setting, _KEY)
    return [
        JobStage(
            job_id=job_id,
            kind=plan.kind,
            name=plan.name,
            position=place,
            soft_limit=plan.soft_limit,
            ageing_days=plan.ageing_days,
        )
        for place, plan in enumerate(_plans(setting.value if setting is not None else None))
    ]


def _arrange(
    work: UnitOfWork, job_id: str, plans: Sequence[StagePlan], present: Mapping[str, JobStage]
) -> dict[str, JobStage]:
    """Give the wanted stages their places; return them by key."""
    kept: dict[str, JobStage] = {}
    for place, plan in enumerate(plans):
        if plan.id is None:
            stage = work.add(JobStage(job_id=job_id, kind=plan.kind, name="", position=place))
        elif plan.id in present:
            stage = present[plan.id]
            if stage.kind is not plan.kind and (stage.kind in _ENDS or plan.kind in _ENDS):
                raise StageOrderError
        else:
            raise StageAbsentError(stage_id=plan.id)
        stage.kind, stage.name, stage.position = plan.kind, plan.name.strip(), place
        stage.soft_limit, stage.ageing_days = plan.soft_limit, plan.ageing_days
        kept[stage.id] = stage
    return kept


def _clear(work: UnitOfWork, stage: JobStage, target: JobStage | None) -> None:
    """Put everybody in a stage into another one; refuse where none is named and somebody is there."""
    if stage.kind in _ENDS:
        raise StageOrderError
    people = work.where(Application, job_id=stage.job_id, stage_id=stage.id)
    if not people:
        return
    if target is None or target.kind is StageKind.HIRED:
        raise StageOccupiedError(stage=stage.name, count=len(people))
    positions = end_positions(work, target.id, len(people))
    for application, position in zip(sorted(people, key=lambda each: each.position), positions, strict=True):
        work.add(application.leave_removed_stage(target, stage, work.stamp))
        application.position = position


def _plans(value: object) -> tuple[StagePlan, ...]:
    if not isinstance(value, list):
        return tuple(
            StagePlan(None, stage.kind, stage.name, stage.soft_limit, stage.ageing_days)
            for stage in default_stages("")
        )
    return tuple(_plan(each) for each in value)


def _plan(plain: Mapping[str, Any]) -> StagePlan:
    kind = StageKind(plain["kind"])
    return StagePlan(None, kind, plain["name"], plain["soft_limit"], plain["ageing_days"])


def _plain(plan: StagePlan) -> dict[str, object]:
    return {
        "kind": plan.kind.value,
        "name": plan.name.strip(),
        "soft_limit": plan.soft_limit,
        "ageing_days": plan.ageing_days,
    }
