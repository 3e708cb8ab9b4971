"""Walkthrough files: YAML from anybody, read by a table of fields or refused with line and column."""
