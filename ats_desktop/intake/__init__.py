"""CV files in: bytes become a draft of a candidate."""
