"""The read side, by screen: plain rows out of plain statements, never a live record."""
