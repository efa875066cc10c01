"""Which words of a line are hits of a search."""

import re

from ats_desktop.domain.folding import folded
from ats_desktop.gui.delegates.cell_painting import HIT_BEGINS, HIT_ENDS

_WORD = re.compile(r"[^\s,;:()/|·–-]+")
_MOST = 4096


class HitMarks:
    """Lines with their hits between U+0002 and U+0003; a hit is a whole word, as the search folds it."""

    def __init__(self) -> None:
        self._hits: frozenset[str] = frozenset()
        self._lines: dict[str, str] = {}

    def look_for(self, hits: frozenset[str]) -> None:
        """Mark these folded words from now on."""
        self._hits = hits
        self._lines.clear()

    def marked(self, line: str) -> str:
        """Return a line with its hits marked; the line itself where it has none."""
        if not self._hits:
            return line
        if line not in self._lines:
            if len(self._lines) > _MOST:
                self._lines.clear()
            self._lines[line] = _WORD.sub(self._mark, line)
        return self._lines[line]

    def _mark(self, found: re.Match[str]) -> str:
        word = found[0]
        return f"{HIT_BEGINS}{word}{HIT_ENDS}" if folded(word) in self._hits else word
