"""One module a file format: bytes become lines with their place on the page."""
