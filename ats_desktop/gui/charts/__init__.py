"""Charts of the reports page, painted from theme tokens; each carries its numbers as a table and in words."""
