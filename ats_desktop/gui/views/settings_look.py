"""Settings of how the window looks and answers on this computer."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.theme import LARGEST_TEXT, SMALLEST_TEXT, TEXT_STEP, Scheme
from ats_desktop.gui.views.settings_view import SettingsView
from ats_desktop.gui.widgets.language_button import LANGUAGES, language_name
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording.text import say

_SCHEMES = {Scheme.SYSTEM: "As the system", Scheme.LIGHT: "Light", Scheme.DARK: "Dark"}


class LookSettings(SettingsView):
    """Everything shows at once. Nothing of it is agency data."""

    def __init__(self, context: WindowContext, state: WindowState, parent: QWidget) -> None:
        super().__init__(say("settings", "Look"), context, state, parent)
        self.scheme = QComboBox(self)
        for scheme, text in _SCHEMES.items():
            self.scheme.addItem(say("settings", text), scheme)
        self.text_size = QComboBox(self)
        for percent in range(SMALLEST_TEXT, LARGEST_TEXT + 1, TEXT_STEP):
            self.text_size.addItem(say("settings", "{percent} %", {"percent": percent}), percent)
        self.language = QComboBox(self)
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.font_box = QCheckBox(say("settings", "Use the system font"), self)
        self.motion_box = QCheckBox(say("settings", "Reduce motion"), self)
        self.density_box = QCheckBox(say("settings", "Compact cards"), self)
        self.letters_box = QCheckBox(say("settings", "Letters act on cards and rows"), self)
        self._lay_out()
        self._connect()
        theme.current().changed.connect(self.load)

    @override
    def load(self) -> None:
        look = theme.current()
        shown: list[tuple[QComboBox, object]] = [
            (self.scheme, look.scheme),
            (self.text_size, look.text_size),
            (self.language, self.state.language),
        ]
        for box, value in shown:
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(value)))
        ticked = [
            (self.font_box, look.uses_system_font),
            (self.motion_box, look.is_motion_reduced),
            (self.density_box, self.context.actions[Command.DENSITY].isChecked()),
            (self.letters_box, self.state.has_letter_keys),
        ]
        for tick, is_on in ticked:
            with QSignalBlocker(tick):
                tick.setChecked(is_on)

    def _lay_out(self) -> None:
        look = self.section(say("settings", "Colours and text"))
        self.line(look, say("settings", "Theme"), self.scheme, say("settings", "Ctrl+Shift+L switches it."))
        hint = say("settings", "Ctrl+= and Ctrl+- change it by one step, Ctrl+0 sets 100 %.")
        self.line(look, say("settings", "Text size"), self.text_size, hint)
        look.addWidget(self.font_box)
        words = self.section(say("settings", "Language"))
        hint = say("settings", "The window is made anew in it. An encrypted agency asks for its passphrase.")
        self.line(words, say("settings", "Language of the window"), self.language, hint)
        work = self.section(say("settings", "Movement and keys"))
        work.addWidget(self.motion_box)
        work.addWidget(self.density_box)
        work.addWidget(self.letters_box)
        hint = say("settings", "Such as N for a note and X for a rejection. F1 shows them all.")
        work.addWidget(self.caption(hint, self))
        self.finish()

    def _connect(self) -> None:
        look = theme.current()
        self.scheme.activated.connect(lambda _: look.apply(Scheme(self.scheme.currentData())))
        self.text_size.activated.connect(lambda _: look.apply(text_size=int(self.text_size.currentData())))
        self.language.activated.connect(self._on_language)
        self.font_box.toggled.connect(lambda is_on: look.apply(uses_system_font=is_on))
        self.motion_box.toggled.connect(lambda is_on: look.apply(is_motion_reduced=is_on))
        self.density_box.toggled.connect(self.context.actions[Command.DENSITY].setChecked)
        self.letters_box.toggled.connect(self._on_letters)

    def _on_language(self) -> None:
        self.state.language = str(self.language.currentData())
        self.context.language_chosen.emit(self.state.language)

    def _on_letters(self, is_on: bool) -> None:
        self.state.has_letter_keys = is_on
        self.context.actions.set_letter_keys(is_on)
