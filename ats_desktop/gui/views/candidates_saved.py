"""Saved searches of the page of candidates: read, run, kept, renamed and deleted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.domain.rows.search import SavedSearchRow
from ats_desktop.domain.saved_search import SavedSearchKind
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.operations import search
from ats_desktop.gui.widgets.saved_search_list import SavedSearchList
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.gui.views.candidates_page import CandidatesPage

_KIND = SavedSearchKind.CANDIDATES


class CandidatesSaved(QObject):
    """Connects the list of saved searches with the page that runs them."""

    def __init__(self, context: WindowContext, listed: SavedSearchList, page: "CandidatesPage") -> None:
        super().__init__(page)
        self._context = context
        self._list = listed
        self._page = page
        listed.chosen.connect(self._on_chosen)
        listed.save_wanted.connect(self.save)
        listed.rename_wanted.connect(self._on_rename)
        listed.replace_wanted.connect(self._on_replace)
        listed.forget_wanted.connect(self._on_forget)

    def read(self) -> None:
        """Read the saved searches."""
        self._context.worker.submit(search.read_saved(_KIND), self._list.show_saved, self._context.fail, self)

    def save(self) -> None:
        """Ask for a name and keep the present search under it."""
        from ats_desktop.gui.dialogs.save_search_dialog import SaveSearchDialog

        query, sort, is_descending = self._page.present()
        what = query or say("candidates", "All candidates")
        SaveSearchDialog(
            self._context,
            forms.say_title("Save search"),
            what,
            lambda name: search.save(_KIND, name, query, sort, is_descending=is_descending, options={}),
            self._page.window(),
        ).open()

    def _on_chosen(self, saved: SavedSearchRow) -> None:
        self._page.show_saved(saved.query, saved.sort, is_descending=saved.is_descending)

    def _on_rename(self, saved: SavedSearchRow) -> None:
        from ats_desktop.gui.dialogs.save_search_dialog import SaveSearchDialog

        SaveSearchDialog(
            self._context,
            forms.say_title("Rename search"),
            saved.query,
            lambda name: search.rename(saved.id, name),
            self._page.window(),
            saved.name,
        ).open()

    def _on_replace(self, saved: SavedSearchRow) -> None:
        query, sort, is_descending = self._page.present()
        self._context.perform(
            search.save(_KIND, saved.name, query, sort, is_descending=is_descending, options={})
        )

    def _on_forget(self, saved: SavedSearchRow) -> None:
        self._context.perform(search.forget(saved.id))
