"""The palette's card: the box, whom commands act on, the list, and the keys that help."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ats_desktop.gui import icons, theme
from ats_desktop.gui.context import Selection
from ats_desktop.gui.delegates.palette_delegate import PaletteDelegate
from ats_desktop.gui.models.palette_model import Entry, Kind, PaletteModel, Role, heading
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.wording.text import say

_WIDTH, _TOP, _FOOT = 700, 108, 24
_MOST_LIST, _LEAST_LIST = 420, 80
_MOST_NAMES = 3
_PILL_PAD = 12
_WORDS_SHARE = 0.62


class PaletteCard(QFrame):
    """Stands in the upper middle of its parent and is as high as what it lists."""

    def __init__(self, model: PaletteModel, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self, "sheet-card")
        self._model = model
        self._cover = parent
        self._icon = QLabel(self)
        self._scope = QLabel(self)
        theme.dress(self._scope, "pill-info")
        self.box = QLineEdit(self)
        theme.dress(self.box, "palette")
        self.box.setAccessibleName(say("palette", "Search everything"))
        self._what = QLabel(self)
        theme.dress(self._what, "caption")
        self.selection = ElidedLabel(self)
        theme.dress(self.selection, "pill-accent")
        self.list = QListView(self)
        theme.dress(self.list, "palette")
        self.list.setModel(model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self._on_entered)
        self.list.setAccessibleName(say("palette", "Results"))
        self.nothing = QLabel(self)
        self.nothing.setWordWrap(True)
        theme.dress(self.nothing, "secondary-text")
        self._foot = QWidget(self)
        self._lay_out()
        theme.current().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_selection(self, selection: Selection) -> None:
        """Say whom commands will act on."""
        count = len(selection.candidate_ids)
        names = ", ".join(selection.names[:_MOST_NAMES]) + (" …" if count > _MOST_NAMES else "")
        words = {"count": f"{count:,}", "names": names}
        text = say("palette", "{count} selected: {names}", words) if count else ""
        # As wide as its words, and elided where they find no room.
        self.selection.setMaximumWidth(
            self.selection.fontMetrics().horizontalAdvance(text) + theme.current().px(2 * _PILL_PAD)
        )
        self.selection.show_text(text)
        self.selection.setVisible(bool(count))

    def show_scope(self, scope: Kind | None) -> None:
        """Say what alone is searched."""
        self._scope.setText(heading(scope) if scope is not None else "")
        self._scope.setVisible(scope is not None)
        everything = say("palette", "Searches everything: commands, people, jobs, clients, documents")
        self._what.setText(everything if scope is None else say("palette", "Tab for the next kind"))
        asked = {
            None: say("palette", "Type a command, a name or a number"),
            Kind.PERSON: say("palette", "Type a name, e-mail or phone number"),
            Kind.JOB: say("palette", "Type a job's title, client or number"),
            Kind.CLIENT: say("palette", "Type a client's name"),
            Kind.DOCUMENT: say("palette", "Type a paper's number or name"),
        }
        self.box.setPlaceholderText(asked.get(scope, ""))

    def show_rows(self, typed: str) -> None:
        """Take the height of what is listed, or say that nothing is."""
        is_empty = self._model.count == 0
        self.list.setVisible(not is_empty)
        self.nothing.setVisible(is_empty)
        if is_empty:
            self.nothing.setText(say("palette", "Nothing is called “{typed}”.", {"typed": typed}))
        self.place()

    def place(self) -> None:
        """Take the upper middle of the parent, within it."""
        look, room = theme.current(), self._cover.rect()
        top = min(look.px(_TOP), room.height() // 8)
        wanted = sum(self.list.sizeHintForRow(row) for row in range(self._model.rowCount()))
        around = self._height_with(0)
        most = max(look.px(_LEAST_LIST), min(look.px(_MOST_LIST), room.height() - top - _FOOT - around))
        width = min(look.px(_WIDTH), room.width() - 2 * _FOOT)
        # The least important goes first: what the box is for is said by its name as well.
        self._what.setVisible(self._what.sizeHint().width() < width * _WORDS_SHARE)
        self.resize(width, self._height_with(max(1, min(wanted, most))))
        self.move((room.width() - width) // 2, top)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Let rows come and go while the cursor stays on its entry."""
        index = self.list.currentIndex()
        entry = index.data(Role.ENTRY)
        yield
        found = self._model.first()
        if isinstance(entry, Entry):
            for row in range(self._model.rowCount()):
                place = self._model.index(row)
                other = place.data(Role.ENTRY)
                if isinstance(other, Entry) and other.mark == entry.mark:
                    found = place
                    break
        self.list.setCurrentIndex(found)

    def _height_with(self, listed: int) -> int:
        """Give the list a height, and return the card's."""
        self.list.setFixedHeight(listed)
        layout = self.layout()
        if layout is None:
            return 0
        layout.invalidate()
        layout.activate()
        return layout.totalSizeHint().height()

    def _lay_out(self) -> None:
        look = theme.current()
        top = QHBoxLayout()
        top.setContentsMargins(look.px(18), look.px(10), look.px(18), look.px(6))
        top.setSpacing(look.px(10))
        top.addWidget(self._icon)
        top.addWidget(self._scope)
        top.addWidget(self.box, 1)
        top.addWidget(self._what)
        chosen = QHBoxLayout()
        chosen.setContentsMargins(look.px(16), 0, look.px(16), look.px(8))
        chosen.addWidget(self.selection, 1)
        chosen.addStretch(0)
        listed = QVBoxLayout()
        listed.setContentsMargins(look.px(8), look.px(4), look.px(8), look.px(6))
        listed.addWidget(self.list)
        self.nothing.setContentsMargins(look.px(24), look.px(12), look.px(24), look.px(12))
        listed.addWidget(self.nothing)
        self._fill_foot()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addLayout(chosen)
        whole.addWidget(self._line())
        whole.addLayout(listed)
        whole.addWidget(self._line())
        whole.addWidget(self._foot)

    def _fill_foot(self) -> None:
        look = theme.current()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(look.px(16), look.px(7), look.px(16), look.px(8))
        row.setSpacing(look.px(6))
        helps = (
            (("↑", "↓"), say("palette", "choose")),
            (("Enter",), say("palette", "run")),
            (("Tab",), say("palette", "people, jobs, clients or documents only")),
            (("Esc",), say("palette", "close")),
        )
        for keys, words in helps:
            if keys == ("Esc",):
                row.addStretch(1)
            for key in keys:
                chip = QLabel(key, self._foot)
                theme.dress(chip, "key")
                row.addWidget(chip)
            text = QLabel(words, self._foot)
            theme.dress(text, "caption")
            row.addWidget(text)
            row.addSpacing(look.px(10))

    def _line(self) -> QFrame:
        line = QFrame(self)
        theme.dress(line, "line")
        return line

    def _on_entered(self, index: QModelIndex) -> None:
        if isinstance(index.data(Role.ENTRY), Entry):
            self.list.setCurrentIndex(index)

    def _on_theme_changed(self) -> None:
        side = theme.current().px(17)
        self._icon.setPixmap(icons.pixmap("search", Token.TEXT2, side, self.devicePixelRatioF()))
