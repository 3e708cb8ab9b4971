"""Asks ``tradewalk order-check`` within this process, and reads its JSON."""

import io
import json
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

from tests.journeys.commands import Ran
from tradewalk.cli import main

STAR = "--board star --previous-close 1372.10 --account cn-retail-star --type limit --at 2025-08-27T10:32:00"


def order_check(arguments: str) -> Ran:
    """Run the command with these arguments, words parted by spaces."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["order-check", *arguments.split()])
    return Ran(code, out.getvalue(), err.getvalue())


def answer(arguments: str, **more: object) -> Mapping[str, Any]:
    """The answer as JSON; *more* are further options, ``best_ask="10.00"`` being ``--best-ask 10.00``."""
    options = " ".join(f"--{name.replace('_', '-')} {value}" for name, value in more.items())
    ran = order_check(f"{arguments} {options} --json")
    assert (ran.code, ran.err) == (0, ""), ran
    said = json.loads(ran.out)
    assert isinstance(said, dict)
    return said


def codes(arguments: str, **more: object) -> list[str]:
    """The codes of the reasons; nothing where the order is accepted."""
    said = answer(arguments, **more)
    assert said["accepted"] == (not said["reasons"])
    return [reason["code"] for reason in said["reasons"]]
