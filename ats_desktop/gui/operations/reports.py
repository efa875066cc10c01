"""Reading figures, the people behind them, and writing them out."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.domain.rows.reports import Report, ReportPerson, ReportScope, ReportSlice
from ats_desktop.gui.context import WindowContext

if TYPE_CHECKING:
    from ats_desktop.services import Services


def read(
    context: WindowContext, scope: ReportScope, on_done: Callable[[Report], None], parent: QObject
) -> None:
    """Work a report out on the database's thread."""
    context.worker.submit(lambda services: services.reports.report(scope), on_done, context.fail, parent)


def people(
    context: WindowContext,
    scope: ReportScope,
    part: ReportSlice,
    on_done: Callable[[tuple[ReportPerson, ...]], None],
    parent: QObject,
) -> None:
    """Read who is behind one number."""
    context.worker.submit(
        lambda services: services.reports.people(scope, part), on_done, context.fail, parent
    )


def export(
    context: WindowContext, scope: ReportScope, to: Path, on_done: Callable[[Path], None], parent: QObject
) -> None:
    """Write the report's workbook."""

    def work(services: "Services") -> Path:
        services.reports.export(scope, to)
        return to

    context.worker.submit(work, on_done, context.fail, parent)
