"""The services on the command line: tables for people, one JSON object a line for programs."""
