"""What the window says about a finished act, and how undo and history name it."""

from collections.abc import Mapping

from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

ACTS: dict[str, tuple[str, str]] = {
    # key: (done, name of the act)
    "move": ("{who} moved to {stage}", "Move {who} to {stage}"),
    "reorder": ("{who} moved within the column", "Move {who} within the column"),
    "add_to_job": ("{who} added to {job}", "Add {who} to {job}"),
    "end": ("{who} off the job: {reason}", "Take {who} off the job"),
    "restore": ("{who} restored", "Restore {who}"),
    "hold": ("{who} put on hold", "Put {who} on hold"),
    "resume": ("{who} resumed", "Resume {who}"),
    "hire": ("{who} hired", "Hire {who}"),
    "unhire": ("{who} is not hired any more", "Take back the hire of {who}"),
    "transfer": ("{who} transferred to {job}", "Transfer {who} to {job}"),
    "copy_to_job": ("{who} copied to {job}", "Copy {who} to {job}"),
    "pin_card": ("{who} pinned to the top", "Pin {who}"),
    "unpin_card": ("{who} unpinned", "Unpin {who}"),
    "set_soft_limit": ("{stage} has a soft limit of {limit}", "Set the soft limit of {stage} to {limit}"),
    "clear_soft_limit": ("{stage} has no soft limit", "Take the soft limit off {stage}"),
    "set_next_step": ("Next step saved", "Change the next step of {who}"),
    "add_job": ("{job} added", "Add {job}"),
    "edit_job": ("{job} saved", "Edit {job}"),
    "close_job": ("{job} closed", "Close {job}"),
    "reopen_job": ("{job} reopened", "Reopen {job}"),
    "hold_job": ("{job} put on hold", "Put {job} on hold"),
    "resume_job": ("{job} resumed", "Resume {job}"),
    "pin_job": ("{job} pinned", "Pin {job}"),
    "unpin_job": ("{job} unpinned", "Unpin {job}"),
    "close_jobs": ("{jobs} closed", "Close {jobs}"),
    "hold_jobs": ("{jobs} put on hold", "Put {jobs} on hold"),
    "pin_jobs": ("{jobs} pinned", "Pin {jobs}"),
    "unpin_jobs": ("{jobs} unpinned", "Unpin {jobs}"),
    "save_job_template": ("Template “{name}” saved", "Save the job template “{name}”"),
    "rename_job_template": ("Template renamed to “{name}”", "Rename a job template to “{name}”"),
    "delete_job_template": ("Template “{name}” deleted", "Delete the job template “{name}”"),
    "add_client": ("{client} added", "Add {client}"),
    "edit_client": ("{client} saved", "Edit {client}"),
    "add_candidate": ("{who} added", "Add {who}"),
    "edit_candidate": ("{who} saved", "Edit {who}"),
    "delete_candidates": ("{who} moved to the bin", "Delete {who}"),
    "erase_candidates": ("{who} erased for good", "Erase {who} for good"),
    "restore_candidates": ("{who} taken out of the bin", "Take {who} out of the bin"),
    "merge_candidates": ("{other} merged into {who}", "Merge {other} into {who}"),
    "add_note": ("Note saved", "Add a note to {who}"),
    "put_tags": ("{who} tagged", "Tag {who}"),
    "take_off_tags": ("Tags taken off {who}", "Take tags off {who}"),
    "change_tags": ("Tags of {who} changed", "Change the tags of {who}"),
    "remove_tag": ("Tag “{tag}” removed", "Remove the tag “{tag}”"),
    "rename_tag": ("Tag renamed to “{tag}”", "Rename a tag to “{tag}”"),
    "save_search": ("“{search}” saved", "Save “{search}”"),
    "rename_search": ("Renamed to “{search}”", "Rename a saved search to “{search}”"),
    "forget_search": ("Saved search “{search}” removed", "Remove the saved search “{search}”"),
    "import_list": ("{count} rows of a list imported", "Import {count} rows of a list"),
    "take_over_file": ("The file is {who}’s now", "Give a file to {who}"),
    "import": ("{count} CVs imported", "Import {count} CVs"),
    "export_shortlist": ("Shortlist for {job} exported", "Export a shortlist for {job}"),
    "import_shortlist": (
        "Client’s answers on {who} taken over",
        "Take over the client’s answers on {who}",
    ),
    "issue_agreement": ("{document} issued", "Issue {document}"),
    "edit_agency": ("Agency saved", "Edit the agency"),
    "set_setting": ("Setting saved", "Change a setting"),
    "edit_stages": ("Stages of {job} saved", "Change the stages of {job}"),
    "edit_default_stages": ("Stages for new jobs saved", "Change the stages for new jobs"),
    "add_reason": ("Reason “{reason}” added", "Add the reason “{reason}”"),
    "rename_reason": ("Reason renamed to “{reason}”", "Rename the reason “{reason}”"),
    "arrange_reasons": ("Reasons put in order", "Change the order of reasons"),
    "retire_reason": ("Reason “{reason}” taken off the list", "Take “{reason}” off the reasons"),
    "add_skill": ("Skill “{skill}” added", "Add the skill “{skill}”"),
    "edit_skill": ("Skill “{skill}” saved", "Edit the skill “{skill}”"),
    "add_skill_spelling": ("New spelling of “{skill}” saved", "Add a spelling of “{skill}”"),
    "merge_skills": ("“{merged_skill}” is “{skill}” now", "Merge “{merged_skill}” into “{skill}”"),
    "retire_skill": ("Skill “{skill}” taken off the list", "Take “{skill}” off the skills"),
    "ignore_skill_words": ("Not suggested again", "Suggest words no more"),
    "read_skills_again": ("New skills found on {who}", "Read the skills of {who} again"),
    "add_source": ("Source “{source}” added", "Add the source “{source}”"),
    "rename_source": ("Source renamed to “{source}”", "Rename the source “{source}”"),
    "arrange_sources": ("Sources put in order", "Change the order of sources"),
    "retire_source": ("Source “{source}” taken off the list", "Take “{source}” off the sources"),
    "add_user": ("{user} added to the people here", "Add {user} to the people here"),
    "rename_user": ("{user} renamed", "Rename {user}"),
    "leave_user": ("{user} works here no more", "Mark that {user} has left"),
    "return_user": ("{user} works here again", "Mark that {user} is back"),
    "note_samples": ("Sample data added", "Add sample data"),
    "remove_samples": ("Sample data removed", "Remove the sample data"),
    "create_agency": ("Agency created", "Create the agency"),
    "undo": ("Undone: {act_name}", "Undo {act_name}"),
    "redo": ("Done again: {act_name}", "Redo {act_name}"),
}
"""By the key of the act: the sentence when it is done, and its name in Undo, Redo and History."""

_OTHER = ("Done", "Last change")


def done(key: str, values: Mapping[str, object]) -> str:
    """Say that an act is done, such as "Sidra Gondal moved to Interviewed"; values are names, not keys."""
    return say("acts", ACTS.get(key, _OTHER)[0], _filled(values))


def name(key: str, values: Mapping[str, object]) -> str:
    """Name an act, such as "Move 3 candidates to Interviewed"."""
    return say("acts", ACTS.get(key, _OTHER)[1], _filled(values))


def _filled(values: Mapping[str, object]) -> dict[str, object]:
    """Add ``who`` (a name, or how many) and, for undo and redo, the name of the act they were about."""
    filled = dict(values)
    count = values.get("count")
    if isinstance(values.get("stage"), str):
        filled["stage"] = labels.stage_name(str(values["stage"]))
    if values.get("candidate"):
        filled["who"] = values["candidate"]
    elif isinstance(count, int):
        filled["who"] = counted(count, "candidate", "candidates")
    if isinstance(count, int):
        filled["jobs"] = counted(count, "job", "jobs")
    act = values.get("act")
    if isinstance(act, str):
        rest = {key: value for key, value in values.items() if key != "act"}
        filled["act_name"] = name(act, rest)
    return filled
