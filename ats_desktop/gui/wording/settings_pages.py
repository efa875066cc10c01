"""The pages of the settings: what each is called, its picture, and what is found on it."""

from enum import StrEnum, auto


class SettingsPage(StrEnum):
    """Pages of the settings, in order."""

    AGENCY = auto()
    LOOK = auto()
    STAGES = auto()
    REASONS = auto()
    SOURCES = auto()
    SKILLS = auto()
    TAGS = auto()
    USERS = auto()
    IMPORT = auto()
    DATA = auto()


WORDS = {
    SettingsPage.AGENCY: ("building-2", "Agency"),
    SettingsPage.LOOK: ("sun", "Look"),
    SettingsPage.STAGES: ("square-kanban", "Stages and ageing"),
    SettingsPage.REASONS: ("circle-x", "Reasons"),
    SettingsPage.SOURCES: ("link", "Sources"),
    SettingsPage.SKILLS: ("code", "Skills"),
    SettingsPage.TAGS: ("tag", "Tags"),
    SettingsPage.USERS: ("users", "People"),
    SettingsPage.IMPORT: ("upload", "Importing"),
    SettingsPage.DATA: ("database", "Data and backup"),
}
"""Icon and name; the name is of the context "settings"."""

HOLDS = {
    SettingsPage.AGENCY: "Name, letterhead, currency, working hours, goal",
    SettingsPage.LOOK: "Language, English or Urdu, light or dark theme, text size, font, motion, letter keys",
    SettingsPage.STAGES: "Stages of new jobs, ageing, days of waiting",
    SettingsPage.REASONS: "Why people are rejected or withdraw",
    SettingsPage.SOURCES: "Where candidates come from",
    SettingsPage.SKILLS: "List of skills, other spellings, reading CVs again",
    SettingsPage.TAGS: "Words that candidates are tagged with",
    SettingsPage.USERS: "Users, who works here, names in the history",
    SettingsPage.IMPORT: "Watched folder for new CVs",
    SettingsPage.DATA: "Backup, restore, passphrase, encryption, recovery key, lock, check",
}
"""What a page holds, of the context "settings-holds"."""
