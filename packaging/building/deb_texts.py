"""The texts of a .deb: who it is from, what it needs, what is new."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from textwrap import fill

from tradewalk.brand import Brand

RECOMMENDED = ("fonts-noto-cjk",)
"""What the bundled subset of Chinese glyphs does not have, as in a name that somebody types."""

OPENED_BY_NAME = ("libdbus-1-3",)
"""Packages of libraries that Qt opens when it runs, so that dpkg-shlibdeps does not see them."""


def maintainer_of(brand: Brand) -> str:
    """A publisher with an address that can reach nobody: a brand has none, and Debian wants one."""
    return f"{brand.publisher} <packages@{brand.command}.invalid>"


def control(brand: Brand, version: str, architecture: str, size: int, depends: str) -> str:
    """The control file. *size* is in bytes, *depends* what dpkg-shlibdeps found."""
    fields = {
        "Package": brand.command,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": maintainer_of(brand),
        "Installed-Size": str(-(-size // 1024)),
        "Depends": with_opened(depends),
        "Recommends": ", ".join(RECOMMENDED),
        "Section": "education",
        "Priority": "optional",
        **({"Homepage": brand.homepage} if brand.homepage else {}),
        "Description": description(brand),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def description(brand: Brand) -> str:
    """One line, then what it is and what it is not."""
    about = (
        f"{brand.name.en} is a desktop application to practise orders with, over a simulated market "
        "that obeys the rules of the exchanges. No order leaves the machine."
    )
    return "\n".join([synopsis(brand.summary.en), in_lines(about), " .", in_lines(brand.disclaimers.en)])


def in_lines(text: str) -> str:
    """A paragraph of a description: short lines, each behind a space."""
    return fill(text, 79, initial_indent=" ", subsequent_indent=" ")


def synopsis(summary: str) -> str:
    """A summary as Debian has it: no sentence, begun small unless with a name in capitals, at most 80 letters."""
    short = summary.rstrip(".")
    if len(short) > 80:
        short = short[:80].rpartition(" ")[0].rstrip(",;:")
    return short if short[1:2].isupper() else short[:1].lower() + short[1:]


def with_opened(depends: str) -> str:
    """What was found, and what is opened by its name, sorted."""
    found = [part.strip() for part in depends.split(",") if part.strip()]
    names = {part.split()[0] for part in found}
    return ", ".join(sorted([*found, *(package for package in OPENED_BY_NAME if package not in names)]))


def changelog(brand: Brand, version: str, epoch: int, entries: Iterable[str]) -> str:
    """Debian's changelog with one version."""
    date = format_datetime(datetime.fromtimestamp(epoch, UTC))
    lines = "".join(
        fill(entry, 78, initial_indent="  * ", subsequent_indent="    ") + "\n" for entry in entries
    )
    return f"{brand.command} ({version}) unstable; urgency=medium\n\n{lines}\n -- {maintainer_of(brand)}  {date}\n"


def newest_entries(text: str) -> list[str]:
    """The entries of the newest version in CHANGELOG.md, each in one line."""
    version = re.split(r"^## .*$", text, flags=re.MULTILINE)[1]
    entries = re.split(r"^- ", version, flags=re.MULTILINE)[1:]
    return [" ".join(entry.split()) for entry in entries]


def message_of_removal(brand: Brand) -> str:
    """What postrm says: whose the accounts are, and where."""
    return (
        "#!/bin/sh\n"
        "set -e\n"
        'case "$1" in\n'
        "remove | purge)\n"
        f"    echo 'The practice accounts of {brand.command} were left alone. Each user has them in"
        f" ~/.local/share/{brand.command}.'\n"
        "    ;;\n"
        "esac\n"
    )
