"""Forms of dialogs, compiled from ``ui/``; never edited by hand."""
