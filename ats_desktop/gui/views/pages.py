"""The pages beside the board; each is imported and made when it is first gone to."""

from collections.abc import Callable

from ats_desktop.gui.context import PageKey
from ats_desktop.gui.views.page import Page


def _candidates_page() -> Page:
    from ats_desktop.gui.views.candidates_page import CandidatesPage

    return CandidatesPage()


def _jobs_page() -> Page:
    from ats_desktop.gui.views.jobs_page import JobsPage

    return JobsPage()


def _clients_page() -> Page:
    from ats_desktop.gui.views.clients_page import ClientsPage

    return ClientsPage()


def _documents_page() -> Page:
    from ats_desktop.gui.views.documents_page import DocumentsPage

    return DocumentsPage()


def _reports_page() -> Page:
    from ats_desktop.gui.views.reports_page import ReportsPage

    return ReportsPage()


PAGES: dict[PageKey, Callable[[], Page]] = {
    PageKey.CANDIDATES: _candidates_page,
    PageKey.JOBS: _jobs_page,
    PageKey.CLIENTS: _clients_page,
    PageKey.DOCUMENTS: _documents_page,
    PageKey.REPORTS: _reports_page,
}
"""How each page is made."""
