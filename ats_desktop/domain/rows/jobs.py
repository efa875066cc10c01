"""Rows of lists about jobs beside the jobs themselves."""

from typing import NamedTuple


class JobTemplateRow(NamedTuple):
    """One job template: its name, the title it fills in, and how many skills it asks for."""

    id: str
    name: str
    title: str
    musts: int
    nices: int
