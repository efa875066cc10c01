"""Qt models over the frozen rows of the services."""
