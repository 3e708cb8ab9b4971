"""The order ticket: five steps from a side to a sent order."""
