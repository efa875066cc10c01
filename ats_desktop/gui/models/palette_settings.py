"""Pages of the settings as entries of the palette, found by name and by what they hold."""

from ats_desktop.gui.actions import Actions
from ats_desktop.gui.commands import Command
from ats_desktop.gui.models.palette_model import Entry, Kind
from ats_desktop.gui.wording.settings_pages import HOLDS, WORDS, SettingsPage
from ats_desktop.gui.wording.text import say


def setting_entries(actions: Actions) -> list[Entry]:
    """Make an entry of every page; in any language the English words find it too."""
    why_not = actions.why_not(Command.SETTINGS)
    return [
        Entry(
            Kind.SETTING,
            page.value,
            say("settings", WORDS[page][1]),
            say("settings-holds", HOLDS[page]),
            icon=WORDS[page][0],
            why_not=why_not,
            also=f"{WORDS[page][1]}, {HOLDS[page]}",
        )
        for page in SettingsPage
    ]
