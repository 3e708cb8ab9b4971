"""What dev.py gives up with."""


class Failure(Exception):
    """One sentence: what failed, and what to do about it."""
