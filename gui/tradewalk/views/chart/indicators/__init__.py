"""The window in which indicators are chosen, explained and set."""
