"""The command line's plain English: one sentence for every code, one for every act."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ats_desktop.cli.output import words
from ats_desktop.errors import UserError

_UNKNOWN = "That did not work ({code}). Nothing was changed."

ERRORS: dict[str, str] = {
    # the data on disk
    "user_error": "That did not work. Nothing was changed.",
    "agency_absent": (
        "There is no agency in {folder}. Make one with “init --name NAME”, or name another folder with "
        "--data."
    ),
    "agency_exists": "{folder} holds an agency already. Name another folder with --data.",
    "agency_in_use": "{folder} is open in another program ({holder}). Close it there and try again.",
    "wrong_passphrase": (
        "That passphrase does not open {folder}. Try again, or use the recovery key with --recovery-key-file."
    ),
    "passphrase_needed": (
        "{folder} is encrypted. Give the passphrase with --passphrase-file or ATS_PASSPHRASE."
    ),
    "passphrase_missing": (
        "Give the new passphrase with --passphrase-file or ATS_PASSPHRASE, or type it at a terminal."
    ),
    "passphrases_differ": "The two passphrases differ. Nothing was made; try again.",
    "secret_file_unreadable": (
        "{path} cannot be read. Name a text file whose first line is the passphrase or recovery key."
    ),
    "secret_file_empty": "{path} is empty. Put the passphrase or recovery key on its first line.",
    "database_damaged": (
        "The data in {folder} are damaged. Restore the latest backup with “backup restore BACKUP”."
    ),
    "database_newer": (
        "The data in {folder} were written by a newer version of this program. Install that version."
    ),
    "database_locked": "Another program keeps the data in {folder} locked. Close it and try again.",
    "database_gone": (
        "The data is not in {folder} any more. Bring the folder or the drive back, and try again."
    ),
    "drive_failed": (
        "The drive failed while {path} was used. Check the drive, then try again from a backup."
    ),
    "watched_folder_gone": "The folder {path} is not there. Choose another one to watch.",
    "watched_folder_remote": "{path} is on a network drive. Choose a folder on this computer to watch.",
    "folder_on_network": (
        "{folder} is on a network drive, where a database is not safe. Choose a folder on this computer."
    ),
    "folder_read_only": "{path} may not be written to. Allow it or choose another folder.",
    "disk_full": "The drive of {path} is full. Make room and try again; nothing was lost.",
    "resources_missing": "The program's own files are missing from {folder}. Install the program again.",
    "check_failed": (
        "The check found {count} problems. Make a copy of the data folder, then restore the latest good "
        "backup."
    ),
    "backup_bad": "{path} is not a whole backup ({why}). Choose another one; “backup list” shows them.",
    # searches and tags
    "query_mistake": "The search has a mistake.",
    "query_quote_open": "A quotation mark is missing at the end of a phrase of the search.",
    "query_bracket_open": "A bracket of the search is not closed.",
    "query_bracket_close": "A bracket of the search was never opened.",
    "query_bracket_empty": "Nothing stands between two brackets of the search.",
    "query_operand_missing": "Something is missing beside {operator} in the search.",
    "query_field_unknown": "There is no field “{field}”. Fields are {fields}.",
    "query_value_missing": "Say what to look for after “{field}:”.",
    "query_number_wrong": "“{value}” is no number for {field}. Write 5, 4-9, 5+ or <=30.",
    "query_stage_unknown": "There is no stage “{value}”. Stages are {stages}.",
    "query_too_long": "The search has too many parts. The most is {most}.",
    "tag_absent": "There is no tag “{tag_id}”. “tag list” shows them.",
    "saved_search_absent": "There is no saved search “{name}”. “saved list” shows them.",
    # files written
    "check_damaged": "The database file is damaged: {detail}.",
    "check_reference": "A row of {table} points at a row of {to} that is not there.",
    "check_log": "Entry {entry} of the change log is not as it was written.",
    "check_unlogged": "The change log knows nothing of row {row} of {table}.",
    "check_differs": "Row {row} of {table} differs from the change log in {columns}.",
    "check_lost": "Row {row} of {table} is in the change log and not in the table.",
    "check_file_missing": "The file {sha256} is missing.",
    "check_file_damaged": "The file {sha256} is damaged.",
    "check_text_missing": "The text of a file is missing ({sha256}).",
    "file_open_elsewhere": "{path} is open in another program. Close it there and try again.",
    "folder_missing": "The folder {path} is not there. Make it or choose another one.",
    "path_is_folder": "{path} is a folder. Give the name of a file.",
    "file_name_refused": "The drive does not take the name {path}. Choose a shorter, plainer one.",
    "file_not_written": "{path} could not be written ({reason}). Choose another place.",
    # files read
    "path_missing": "{path} is not there. Check the name.",
    "file_missing": "The file is not there or may not be opened.",
    "file_unreadable": "The file could not be read. Open it, save it as PDF or DOCX and try again.",
    "file_empty": "The file is empty. Ask for it again.",
    "file_too_big": "The file is larger than a CV may be (20 MB). Save a smaller copy.",
    "file_encrypted": "The file needs a password. Save a copy without one.",
    "file_damaged": "The file is damaged. Ask for it again.",
    "file_unknown_kind": "The file is not a PDF, DOCX, RTF or text file. Save it as one of these.",
    "file_old_excel": "“{name}” is an old Excel workbook (.xls). Save it as XLSX or CSV.",
    "workbook_expected": "“{name}” is no Excel workbook. Name the .xlsx, or the .zip around it.",
    "workbook_macros": "“{name}” holds macros ({part}). Ask for it again, saved as XLSX.",
    "workbook_part": "“{name}” is not safe to open: {part} is damaged or made to do harm. Ask for it again.",
    "workbook_too_big": "“{name}” is larger than a shortlist can be ({part}). Ask for it again.",
    "workbooks_several": "“{name}” holds {count} workbooks. Name the one that is meant.",
    "file_old_word": "The file is an old Word document (.doc). Save it as DOCX or PDF.",
    "file_took_too_long": (
        "The file took too long to read and was left out. Save it anew as PDF and try again."
    ),
    "file_used_too_much_memory": (
        "The file needs too much memory and was left out. Save it anew as PDF and try again."
    ),
    "reader_unavailable": (
        "The file was not read: no reading process could be started. Close other programs and try again."
    ),
    "scan": "The file is a scan without text. Type the person's data by hand.",
    "no_words": "The file's text is not readable. Type the person's data by hand.",
    "column_unknown": "“{given}” is not COLUMN=FIELD with a column of the list and a known field.",
    "row_without_person": "The row has no name, e-mail or phone. Nothing was taken from it.",
    "cells_left_out": "Some cells do not say what their column means and were left out.",
    "maybe_same": "A like name and much the same CV are here already. Compare the two.",
    "no_cv_yet": "A letter or another paper came without a CV. Add the CV, or fill in by hand.",
    "read_off_picture": "The words were read off a picture. Check name, e-mail and phone.",
    "no_contact": "No e-mail or phone was found. Add one by hand.",
    "name_missing": "A name is missing. Type it by hand.",
    "same_file": "This very file was brought in before.",
    "same_person": (
        "This is somebody the agency knows: same e-mail, phone or link. The file was added to them."
    ),
    # pipeline
    "already_applied": "That candidate is on the job already. Move the application instead.",
    "application_not_active": (
        "The application is {status}. Only an active one can do that; restore or resume it first."
    ),
    "stage_conflict": "The card has been moved meanwhile. Look at the board and try again.",
    "hire_needs_sheet": "Nobody is moved into Hired. Use “hire APPLICATION --start DATE”.",
    "stage_of_another_job": "That stage belongs to another job. Use a stage of this one.",
    "not_closed": "The application is {status}. Only a rejected or withdrawn one can be restored.",
    "not_on_hold": "The application is {status}, not on hold. There is nothing to resume.",
    "not_hired": "The application is {status}, not hired. There is nothing to take back.",
    "no_free_opening": "Every opening of {job} is filled. Give the job more openings first.",
    "job_not_open": "{reference} is {status} and takes nobody now. Open the job first.",
    "job_status": "{reference} is {status} and cannot become {wanted}.",
    "application_absent": "There is no such application. “board REF” lists them.",
    "application_not_found": "No application is called “{words}”. “board REF” lists them.",
    "application_ambiguous": "“{words}” fits several: {found}. Use one of these.",
    "stage_not_found": "{job} has no stage “{words}”. Its stages are {stages}.",
    "stage_ambiguous": "“{words}” fits several stages of {job}: {stages}. Use the name.",
    "reason_not_found": "There is no reason “{words}”. The reasons are: {reasons}.",
    # records
    "name_not_found": "Nothing is called “{words}” here. There are: {known}.",
    "option_unknown": "There is no setting {words}. There are: {known}.",
    "option_value": "{words} does not fit {name}. Give a whole number.",
    "stage_order": "A board begins with its one applied stage and ends with its one hired stage.",
    "stage_occupied": "Candidates are in {stage}: {count}. Name the stage they go to.",
    "stage_number": "A limit or a number of days of {stage} is below 1.",
    "skill_absent": "There is no skill “{name}”. “skill list” shows them.",
    "skill_taken": "“{name}” is {skill} already. Use another spelling, or “skill merge”.",
    "skill_circle": "{name} would imply itself by way of {other}. Leave {other} out.",
    "skill_too_long": "“{name}” is too long or has too many spellings. The most is {most}.",
    "name_taken": "“{name}” is on the list already. Use another name.",
    "source_absent": "There is no such source. “source list” shows them.",
    "user_absent": "There is nobody of that name. “user list” shows who works here.",
    "passphrase_short": "The new passphrase needs at least {least} letters.",
    "locked_already": "The data has a passphrase already. Use “passphrase change”.",
    "not_locked": "The data has no passphrase.",
    "stage_absent": "There is no such stage. “job show REF” lists them.",
    "reason_absent": "There is no such reason. Try “reject” with another one.",
    "file_absent": "That file is missing or damaged. Restore the latest good backup.",
    "paper_erased": "That file was erased with a person in it. Only its number is kept.",
    "document_absent": "There is no such paper.",
    "unknown_field": "Candidates have no field {field}.",
    "bad_range": "The range of {field} runs backwards: {low} to {high}. Turn it round.",
    "job_on_hold": "{reference} is on hold, so no shortlist goes out. “job resume {reference}” opens it.",
    "job_template_absent": "There is no one job template called “{name}”. “job template list” shows them.",
    "brief_agreement": (
        "A shortlist of {reference} was sent, so the brief changes only with --agreed-by and --why."
    ),
    "fee_overlap": (
        "The fee agreement from {first} holds on days of another one. End that one before it begins."
    ),
    "fee_period": "The fee agreement ends ({last}) before it begins ({first}).",
    "fee_amount": "The {kind} fee agreement says no amount that can be right.",
    "openings_taken": "{hired} are hired already, so the job needs at least as many openings.",
    "erased_before": "This person was erased for good and is not taken in again. Add them by hand if they "
    "came back by themselves.",
    "candidate_in_use": "That candidate is still on a job. End the application first.",
    "merge_with_itself": "Both names lead to the same person.",
    "job_absent": "There is no job {reference}. “job list” shows them.",
    "client_absent": "There is no client {name}. “client list” shows them, “client add NAME” makes one.",
    "candidate_absent": "There is no such candidate. “candidate list” shows them.",
    "candidate_not_found": "Nobody is called “{words}”. Try “search”.",
    "candidate_ambiguous": "“{words}” fits several people: {found}. Use a key.",
    "nothing_to_undo": "There is nothing to undo.",
    "nothing_to_redo": "There is nothing to do again.",
    "changed_since": "A part was changed afterwards and stays as it is.",
    # papers
    "shortlist_empty": "Nobody on that job is assessed or interviewed yet. Move somebody there first.",
    "agreement_incomplete": (
        "The agreement is not complete: {problems}. Give the values with --set KEY=VALUE."
    ),
    "agreement_values": "The agreement is not complete: {problems}. Give the values with --set KEY=VALUE.",
    "agreement_too_long": "A part of the agreement does not fit on {paper}. Shorten the longest text.",
    "paper": "There is no paper {paper} with {reserve_mm} mm kept free. There are: {known}.",
    "unknown_template": "There is no template {key}. There are: {known}.",
    "template_not_found": "“{words}” names no one template. There are: {known}.",
    "template_error": "The template cannot be used: line {line}, {reason} {detail}.",
    "setting_malformed": "“{words}” is not KEY=VALUE, such as client.signatory='Nadia Rehan'.",
    "output_lost": "The results could not be written out. What the command did is kept.",
    # shortlists that come back
    "return_unknown": (
        "“{name}” holds no row of a shortlist that this agency sent. Check that it is the right file."
    ),
    "return_without_answers": (
        "“{name}” has no column “Your decision” with rows of a shortlist below. Ask for the workbook itself."
    ),
    "return_changed": "Another answer was noted meanwhile and stays. “shortlist import” it again.",
    "return_manifest_missing": "The workbook’s hidden sheet is missing, as after copying into another one.",
    "return_manifest_altered": "The workbook’s hidden sheet was altered.",
    "return_manifest_other_format": "The workbook is of another version of the format.",
    "return_strange_rows": "Rows that are on no shortlist of this agency were left out: {rows}.",
    "return_missing": "Not in the workbook any more, and left as they are: {candidates}.",
    "return_several": "The workbook answers several shortlists: {numbers}.",
    "return_gone": "This person is not here any more.",
    "return_twice": "The rows {rows} answer differently about the same person. Check by hand.",
    "return_unclear": "“{text}” is neither Interview, Hold nor Reject. Check by hand.",
    "return_formula": "A formula stands where the answer belongs ({cells}). Check by hand.",
    "return_altered": "Cells are not as they were sent ({cells}). Check by hand whom the answer is about.",
    "return_cut": "The comment was cut after {count} characters.",
    "return_older": "A newer shortlist with this person was sent: {number}.",
    "return_again": "The client had answered before: {before}.",
    "return_ended": "The application is {status} and stays so. The answer is only noted.",
    "return_on_hold": "The application is on hold and stays so. The answer is only noted.",
    # demo
    "demo_folder_taken": "{path} holds files that no demo made. Name another folder with --out.",
}
"""Each code's sentence; names in braces are the error's values."""

ACTS: dict[str, str] = {
    "create_agency": "Made the agency",
    "edit_agency": "Changed the agency's details",
    "set_setting": "Changed a setting",
    "edit_stages": "Changed the stages of {job}",
    "edit_default_stages": "Changed the stages for new jobs",
    "add_reason": "Added the reason {reason}",
    "rename_reason": "Renamed a reason to {reason}",
    "arrange_reasons": "Changed the order of reasons",
    "retire_reason": "Took {reason} off the reasons",
    "add_source": "Added the source {source}",
    "rename_source": "Renamed a source to {source}",
    "arrange_sources": "Changed the order of sources",
    "retire_source": "Took {source} off the sources",
    "add_skill": "Added the skill {skill}",
    "edit_skill": "Changed the skill {skill}",
    "add_skill_spelling": "Added a spelling of {skill}",
    "merge_skills": "Merged {merged_skill} into {skill}",
    "retire_skill": "Took {skill} off the skills",
    "ignore_skill_words": "Took words off the suggested skills",
    "read_skills_again": "Read the skills of {who} again",
    "add_user": "Added {user} to the people here",
    "rename_user": "Renamed {user}",
    "leave_user": "Marked that {user} has left",
    "return_user": "Marked that {user} is back",
    "note_samples": "Added sample data",
    "remove_samples": "Removed the sample data",
    "add_client": "Added the client {client}",
    "edit_client": "Changed the client {client}",
    "add_job": "Added the job {job}",
    "edit_job": "Changed the job {job}",
    "close_job": "Closed the job {job}",
    "reopen_job": "Opened the job {job} again",
    "hold_job": "Put the job {job} on hold",
    "resume_job": "Went on with the job {job}",
    "pin_job": "Pinned the job {job}",
    "unpin_job": "Unpinned the job {job}",
    "close_jobs": "Closed {count} jobs",
    "hold_jobs": "Put {count} jobs on hold",
    "pin_jobs": "Pinned {count} jobs",
    "unpin_jobs": "Unpinned {count} jobs",
    "save_job_template": "Saved the job template {name}",
    "rename_job_template": "Renamed a job template to {name}",
    "delete_job_template": "Deleted the job template {name}",
    "add_candidate": "Added {who}",
    "edit_candidate": "Changed {who}",
    "add_note": "Added a note on {who}",
    "delete_candidates": "Moved {who} to the bin",
    "erase_candidates": "Erased {who} for good",
    "restore_candidates": "Took {who} out of the bin",
    "merge_candidates": "Merged {other} into {who}",
    "put_tags": "Tagged {who}",
    "take_off_tags": "Took tags off {who}",
    "change_tags": "Changed the tags of {who}",
    "remove_tag": "Removed the tag {tag}",
    "rename_tag": "Renamed a tag to {tag}",
    "save_search": "Saved the search {search}",
    "rename_search": "Renamed a saved search to {search}",
    "forget_search": "Removed the saved search {search}",
    "import_list": "Imported a list",
    "import": "Imported CVs",
    "take_over_file": "Gave a file to {who}",
    "add_to_job": "Added {who} to {job}",
    "move": "Moved {who} to {stage}",
    "reorder": "Moved {who} within the column",
    "end": "Ended the application of {who}: {reason}",
    "restore": "Restored {who}",
    "hold": "Put {who} on hold",
    "resume": "Went on with {who}",
    "hire": "Hired {who}",
    "unhire": "Took back the hire of {who}",
    "set_next_step": "Changed the next step of {who}",
    "transfer": "Transferred {who} to {job}",
    "copy_to_job": "Copied {who} to {job}",
    "pin_card": "Pinned {who} to the top",
    "unpin_card": "Unpinned {who}",
    "set_soft_limit": "Set the soft limit of {stage} to {limit}",
    "clear_soft_limit": "Took the soft limit off {stage}",
    "export_shortlist": "Exported a shortlist of {job}",
    "import_shortlist": "Took over the client's answers on {who}",
    "issue_agreement": "Issued {document}",
}
"""What each act did, for the history."""

_PROBLEMS = {
    "missing": "is missing",
    "too_long": "is too long",
    "not_shapeable": "has letters that the paper's fonts do not have",
    "bad_cnic": "is not a CNIC like 42101-1234567-1",
    "not_money": "is not an amount like 1800000",
    "not_a_date": "is not a date like 2026-12-01",
    "not_a_number": "is not a whole number",
    "not_yes_or_no": "is not yes or no",
    "not_a_choice": "is not one of the choices",
    "not_text": "is not text",
    "not_a_list": "is not a list",
    "unknown_field": "is not a field of this template",
    "wrong_count": "has too many rows",
    "milestones_do_not_add_up": "does not add up to the fees in total",
    "ends_before_start": "is before the start",
}


class _Filling(dict[str, str]):
    """Values for a sentence; one that is not there leaves a gap instead of an error."""

    def __missing__(self, key: str) -> str:
        return "…"


def of(error: UserError) -> str:
    """Return the sentence of an error."""
    return of_code(error.code, error.values)


def of_code(code: str, values: Mapping[str, object] | None = None) -> str:
    """Return the sentence of a code, filled with its values."""
    sentence = ERRORS.get(code)
    if sentence is None:
        return _UNKNOWN.format(code=code)
    return sentence.format_map(_filling(values or {}))


def act(key: str, values: Mapping[str, object] | None = None) -> str:
    """Return what an act did, such as “Moved 3 candidates to Interviewed”, without the full stop."""
    sentence = ACTS.get(key)
    if sentence is None:
        return key.replace("_", " ").capitalize()
    return sentence.format_map(_filling({"who": _who(values or {}), **(values or {})}))


def people(count: int) -> str:
    """Say how many candidates."""
    return "1 candidate" if count == 1 else f"{count:,} candidates"


def _who(values: Mapping[str, object]) -> str:
    count, name = values.get("count"), values.get("candidate")
    if name:
        return str(name)
    if isinstance(count, int):
        return people(count)
    return "a candidate"


def _filling(values: Mapping[str, object]) -> _Filling:
    return _Filling({name: _written(name, value) for name, value in values.items()})


def _written(name: str, value: Any) -> str:
    if name == "problems" and isinstance(value, Sequence) and not isinstance(value, str):
        return "; ".join(_problem(each) for each in value)
    if isinstance(value, Path):
        return str(value)
    return words(value)


def _problem(problem: Any) -> str:
    field, code = getattr(problem, "field", ""), getattr(problem, "code", "")
    return f"{field} {_PROBLEMS.get(code, code)}".strip()
