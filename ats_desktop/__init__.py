"""ATS Desktop: an offline applicant-tracking program for recruitment agencies."""

__version__ = "0.1.0"
