"""What a board says when no card is shown on it."""

from ats_desktop.gui.models.board_model import BoardModel
from ats_desktop.gui.wording.text import say


def notice_of(model: BoardModel) -> tuple[str, str]:
    """Give the sentence and the act that helps; two empty texts where cards are shown or no board is."""
    if model.job is None or model.shown:
        return "", ""
    if model.size:
        words = {"count": f"{model.size:,}"}
        text = say("filter", "No one on this board matches. {count} are hidden.", words)
        return text, say("filter", "Clear filters")
    text = say("board", "No one is on this job yet. Drop CVs on a column, or choose files.")
    return text, say("board", "Import CVs")
