"""What the scripts of packaging/ give up with, and how they say so."""

import sys
from collections.abc import Callable


class Failure(Exception):
    """One sentence: what failed, and what to do about it."""


class WrongArguments(Exception):
    """The sentence that says what is wrong with the arguments."""


def exit_code_of(program: str, work: Callable[[], int]) -> int:
    """What *work* returns, or the code for what stopped it, which is said in one sentence."""
    try:
        return work()
    except WrongArguments as wrong:
        return _refused(program, str(wrong), 2)
    except Failure as failure:
        return _refused(program, str(failure), 1)
    except OSError as error:
        return _refused(program, f"the system refused something ({error}): mend that and run this again", 1)
    except KeyboardInterrupt:
        return _refused(program, "stopped", 130)


def _refused(program: str, sentence: str, code: int) -> int:
    print(f"{program}: {sentence}", file=sys.stderr, flush=True)
    return code
