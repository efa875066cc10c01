"""What forms say: their titles and buttons, and what is wrong in a field."""

from collections.abc import Mapping

from ats_desktop.gui.wording.text import say

MISTAKES: dict[str, str] = {
    "title_missing": "Say what the job is called.",
    "client_missing": "Choose the client, or add a new one.",
    "name_missing": "Write the name.",
    "reason_missing": "Choose a reason.",
    "start_missing": "Say when the work starts.",
    "note_missing": "Write the note.",
    "person_missing": "Choose a person. Type the beginning of the name.",
    "job_missing": "Choose a job.",
    "people_missing": "Tick at least one candidate.",
    "file_missing": "Say where the file goes.",
    "secret_missing": "Type it in.",
    "passphrase_short": "Use at least 8 characters.",
    "passphrases_differ": "The two are not the same.",
    "key_not_kept": "Save, print or write down the key first.",
    "month_wrong": "Write months like Mar 2021, the end not before the beginning.",
    "year_wrong": "Write a year like 2016.",
    "not_a_date": "Write a date like 1 Dec 2025.",
    "date_past": "This date has passed.",
    "not_a_limit": "Write a whole number from 1 to 9,999.",
    "unhire_reason_missing": "Say why the hire fell through.",
    "view_name_missing": "Name the view.",
    "not_a_number": "Write a number, such as 420,000.",
    "range_reversed": "This is less than where the range begins.",
    "contact_name_missing": "Every contact needs a name.",
    "agreed_missing": "Say who agreed to the change.",
    "why_missing": "Say why the brief changes.",
    "fee_missing": "Say how much: a percentage up to 100, an amount, or the steps.",
    "fee_period": "It ends before it begins. Check its dates.",
    "fee_overlap": "Two agreements hold on the same days. End the first before the next begins.",
    "cnic_wrong": "A CNIC has 13 digits, such as 12345-1234567-1.",
    "email_wrong": "“{value}” is not an email address.",
    "missing": "Fill this in.",
    "too_long": "Shorten this to {detail} characters.",
    "not_shapeable": "“{detail}” cannot be printed here. Write it in Latin letters.",
    "bad_cnic": "A CNIC has 13 digits, such as 12345-1234567-1.",
    "not_money": "Write an amount, such as 420,000.",
    "not_yes_or_no": "Choose yes or no.",
    "not_a_choice": "Choose one from the list.",
    "wrong_count": "There are too many or too few of these.",
    "milestones_do_not_add_up": "The milestones come to {detail}, not to the fees in total.",
    "ends_before_start": "This is before the start date.",
}
"""By code: the sentence under a field."""

_OTHER = "This cannot be used. Write it another way."


def mistake(code: str, values: Mapping[str, object] | None = None) -> str:
    """Say what is wrong in a field."""
    return say("mistakes", MISTAKES.get(code, _OTHER), values)


def say_button(text: str) -> str:
    """Translate the words of a button."""
    return say("buttons", text)


def say_title(text: str, values: Mapping[str, object] | None = None) -> str:
    """Translate the title or a standing sentence of a dialog."""
    return say("dialogs", text, values)
