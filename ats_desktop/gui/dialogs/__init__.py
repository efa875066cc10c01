"""Sheets that ask a person for something."""
