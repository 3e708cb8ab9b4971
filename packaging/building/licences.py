"""Whose work a bundle holds, and on what terms."""

from building.job import Job


def copyright_text(job: Job) -> str:
    """The machine-readable copyright file of a .deb."""
    return f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {job.command}

"""
