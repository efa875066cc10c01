"""What the window says when something did not work: what happened, then what to do."""

import errno

from ats_desktop.errors import UserError
from ats_desktop.gui.wording.text import say

UNEXPECTED = "That did not work. Nothing was changed."

SENTENCES: dict[str, str] = {
    # the agency's folder
    "agency_absent": "There is no agency in {folder}. Start a new one, or choose another folder.",
    "agency_exists": "There is an agency in {folder} already. Open it, or choose another folder.",
    "agency_in_use": "This agency is open in another window ({holder}). Close that one first.",
    "wrong_passphrase": "This passphrase does not open the agency. Check the keyboard layout and try again.",
    "passphrase_needed": "This agency is locked. Enter its passphrase.",
    "database_damaged": "The agency's file in {folder} is damaged. Restore the latest backup.",
    "database_newer": "A newer version of ATS Desktop wrote this agency. Install that version to open it.",
    "folder_read_only": "Nothing can be written in {path}. Choose another folder, or allow writing there.",
    "disk_full": "The disk is full. Free some space at {path} and try again. Nothing was lost.",
    "database_locked": "Another program is using the files in {folder}. Close it and try again.",
    "database_gone": "The agency's file was taken away from {folder}. Try again, and it is written back. "
    "If the folder is gone too, bring it back first.",
    "drive_failed": "The drive failed at {path}. Check it, then restore the latest backup.",
    "watched_folder_gone": "The folder {path} is not there. Choose another one to watch.",
    "watched_folder_remote": "{path} is on a network drive. Choose a folder on this computer to watch.",
    "folder_on_network": "{folder} is on a network drive, where the file could break. Choose a folder on "
    "this computer.",
    "resources_missing": "Files of the program are missing in {folder}. Install ATS Desktop again.",
    # the pipeline
    "already_applied": "{candidate} is on this job already.",
    "application_absent": "This card is gone. It was removed meanwhile.",
    "application_not_active": "This card is closed or on hold. Restore or resume it first.",
    "stage_conflict": "This card was moved meanwhile. It stays where it is now.",
    "hire_needs_sheet": "Hiring needs a start date. Use Hire on the card.",
    "stage_of_another_job": "This stage belongs to another job.",
    "not_closed": "Only a rejected or withdrawn candidate can be restored.",
    "not_on_hold": "This candidate is not on hold.",
    "not_hired": "This candidate is not hired.",
    "no_free_opening": "Every opening of this job is filled. Add an opening to the job first.",
    "job_not_open": "{reference} is {status} and takes no candidates. Reopen it first.",
    "job_status": "{reference} is {status} and cannot become {wanted}.",
    # searches and tags
    "query_mistake": "This search has a mistake.",
    "query_quote_open": "A quotation mark is missing at the end of this phrase.",
    "query_bracket_open": "This bracket is not closed.",
    "query_bracket_close": "This bracket was never opened.",
    "query_bracket_empty": "Nothing stands between these brackets.",
    "query_operand_missing": "Something is missing beside {operator}.",
    "query_field_unknown": "There is no field “{field}”. Fields are {fields}.",
    "query_value_missing": "Say what to look for after “{field}:”.",
    "query_number_wrong": "“{value}” is no number for {field}. Write 5, 4-9, 5+ or <=30.",
    "query_stage_unknown": "There is no stage “{value}”. Stages are {stages}.",
    "query_too_long": "This search has too many parts. The most is {most}.",
    "tag_absent": "This tag is not there any more.",
    "saved_search_absent": "This saved search is not there any more.",
    # records
    "stage_order": "A board begins with its one Applied stage and ends with its one Hired stage.",
    "stage_occupied": "Candidates are in {stage}: {count}. Choose where they go.",
    "stage_number": "Limits and days of {stage} start at 1.",
    "name_taken": "“{name}” is on the list already.",
    "skill_absent": "There is no skill “{name}”. Choose one of the list, or add it first.",
    "skill_taken": "“{name}” is {skill} already. Choose another spelling, or merge the two.",
    "skill_circle": "{name} would imply itself by way of {other}. Take {other} out.",
    "skill_too_long": "“{name}” is too long or has too many spellings. The most is {most}.",
    "source_absent": "This source is not on the list any more.",
    "user_absent": "This person is not on the list any more.",
    "passphrase_short": "Use at least {least} characters.",
    "locked_already": "This agency has a passphrase already. Change it instead.",
    "not_locked": "This agency has no passphrase.",
    "stage_absent": "This stage is not there any more.",
    "reason_absent": "This reason is not there any more. Choose another one.",
    "file_missing": "{path} is not there. Check the name, or choose another file.",
    "import_not_latest": "Something was done after this import. Undo that first, then the import.",
    "file_absent": "The file {file} is missing or was changed. Restore the latest backup.",
    "paper_erased": "This file was erased with a person in it. Only its number is kept.",
    "document_absent": "This document is not there any more.",
    "unknown_field": "This cannot be saved: there is no field {field}.",
    "erased_before": "{name} was not taken in: this person was erased for good. Enter them by hand if they "
    "came back by themselves.",
    "candidate_in_use": "This candidate is still on a job ({count}). Reject or withdraw there first, "
    "then move the person to the bin.",
    "job_on_hold": "{reference} is on hold, so no shortlist goes out. Resume the job first.",
    "job_template_absent": "There is no one job template called “{name}”. Choose another one.",
    "brief_agreement": "A shortlist of {reference} was sent. Say who agreed to another brief, and why.",
    "fee_overlap": "Two fee agreements hold on the same days. End the first one before the next begins.",
    "fee_period": "This fee agreement ends before it begins. Check its dates.",
    "fee_amount": "A fee agreement says no amount that can be right. Fill in a percentage, amount or steps.",
    "openings_taken": "{hired} people are hired on this job, so it needs at least as many openings.",
    "bad_range": "The smaller number goes first. Check {field}.",
    "merge_with_itself": "These two are one person already.",
    "candidate_absent": "This candidate is not here any more.",
    "client_absent": "There is no client called {name}.",
    "job_absent": "There is no job {reference}.",
    # files out
    "shortlist_empty": "Nobody is in Assessed or Interviewed yet. Choose candidates, then export.",
    "file_open_elsewhere": "{path} is open in another program. Close it there and export again.",
    "folder_missing": "The folder {path} is not there. Choose another one.",
    "path_is_folder": "A folder is called {path} already. Choose another name.",
    "file_name_refused": "{path} is not a possible file name here. Choose a shorter, plainer one.",
    "file_not_written": "{path} could not be written. Choose another folder.",
    "agreement_values": "The agreement is not complete. Fill in the marked fields.",
    "agreement_too_long": "A part of the agreement does not fit on one page. Shorten its texts.",
    "unknown_template": "This template is not installed.",
    "template_error": "This template cannot be used. Install ATS Desktop again.",
    "paper": "This paper size is not known.",
    "pages_unreadable": "The pages cannot be shown. Open the file with another program.",
    "agreement_incomplete": "The agreement is not complete. Fill in the marked fields.",
    # shortlists that come back
    "return_unknown": (
        "{name} holds no row of a shortlist that this agency sent. Check that it is the right file."
    ),
    "return_without_answers": (
        "{name} has no column “Your decision” with rows of a shortlist below it. Ask for the workbook itself."
    ),
    "return_changed": "Another answer was noted meanwhile and stays. Open the file again.",
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
    # history and backups
    "nothing_to_undo": "There is nothing to undo.",
    "nothing_to_redo": "There is nothing to redo.",
    "backup_bad": "The backup {path} cannot be used. Choose another one.",
    "changed_since": "This was changed again later, so it stays as it is.",
    # files in
    "scan": "This is a scan without text. Enter the person by hand.",
    "file_empty": "The file is empty.",
    "file_too_big": "The file is larger than 20 MB. Save a smaller copy.",
    "file_encrypted": "The file is protected by a password. Save a copy without one.",
    "file_damaged": "The file is damaged. Ask for it again.",
    "file_unknown_kind": "This kind of file cannot be read. Use PDF, DOCX, RTF or text.",
    "file_old_excel": "This is an old Excel workbook. Open it in Excel and save it as XLSX or CSV.",
    "workbook_expected": "{name} is no Excel workbook. Choose the XLSX file, or the ZIP around it.",
    "workbook_macros": "{name} holds macros ({part}). Ask for it again, saved as XLSX.",
    "workbook_part": "{name} is not safe to open: {part} is damaged or made to do harm. Ask for it again.",
    "workbook_too_big": "{name} is larger than a shortlist can be ({part}). Ask for it again.",
    "workbooks_several": "{name} holds {count} workbooks. Choose the one that is meant.",
    "file_old_word": "This is an old Word file. Open it in Word and save it as DOCX.",
    "file_took_too_long": "Reading took too long and was stopped. Enter the person by hand.",
    "file_used_too_much_memory": "Reading needed too much memory and was stopped. Enter the person by hand.",
    "file_unreadable": "The file cannot be opened. Check that it is still there.",
    "reader_unavailable": "No reading process could be started. Close other programs and try again.",
    "row_without_person": "The row has no name, e-mail or phone. Nothing was taken from it.",
    "cells_left_out": "Some cells do not say what their column means and were left out.",
    "maybe_same": "A like name and much the same CV are here already. Compare the two.",
    "no_cv_yet": "A letter or another paper came without a CV. Add the CV, or fill in by hand.",
    "read_off_picture": "The words were read off a picture. Check name, e-mail and phone.",
    "no_contact": "No e-mail and no phone number was found. Enter one by hand.",
    "same_file": "This file is here already.",
    "same_person": "This person is here already.",
    "name_missing": "A name is missing. Enter one.",
}
"""A sentence for each code of a UserError and of a failure; places are filled with the error's values."""


def sentence(error: BaseException) -> str:
    """Say an error in words; nothing of an exception's own text is shown."""
    if isinstance(error, UserError):
        return for_code(error.code, error.values)
    if isinstance(error, OSError):
        if error.errno == errno.ENOSPC:
            return for_code("disk_full", {"path": error.filename or ""})
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            return for_code("folder_read_only", {"path": error.filename or ""})
    return say("errors", UNEXPECTED)


def for_code(code: str, values: dict[str, object] | None = None) -> str:
    """Say a code in words; an unknown one is the unexpected."""
    return say("errors", SENTENCES.get(code, UNEXPECTED), values)
