"""Frozen read models, by screen: what a screen or a command shows, already joined and never a live record.

Cards and list rows are named tuples because ten thousand of them are made at once from the rows of a query.
Times in them are microseconds since 1970-01-01 UTC where the name ends in ``_us``.
"""
