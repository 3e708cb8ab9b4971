"""Where a walkthrough comes from: a file, or what is shipped. One that has faults is refused with the first of them."""

from pathlib import Path

from tradewalk.check_command import faults_of, known_here
from tradewalk.resources import brand
from tradewalk.shipped import NotShipped, Shipped
from tradewalk.shipped_walkthroughs import names, read
from tradewalk.walkthrough.file_names import OWN_SUFFIX, is_walkthrough_name
from tradewalk.walkthrough.reading.walkthrough_file import load_walkthrough
from tradewalk.walkthrough.script import Walkthrough
from tradewalk.walkthrough.unplayable import Unplayable


class NoWalkthrough(Exception):
    """There is no walkthrough that could be played. The message is one sentence, for a terminal."""

    def __init__(self, sentence: str, why: Unplayable = Unplayable.OTHERWISE) -> None:
        super().__init__(sentence)
        self.why = why


def walkthrough_of(name: str) -> Walkthrough:
    """The walkthrough of a file, or the shipped one of an id. Raises NoWalkthrough."""
    if name in names():
        return read(name)
    if not is_walkthrough_name(Path(name)):
        raise NoWalkthrough(
            f"There is no walkthrough {name!r}; give a file that ends in .yaml or {OWN_SUFFIX}, "
            f"or one of {', '.join(names())}.",
            Unplayable.UNKNOWN,
        )
    return _of_file(Path(name))


def _of_file(path: Path) -> Walkthrough:
    faults = faults_of(path, known_here())
    if faults:
        more = "" if len(faults) == 1 else f" (and {len(faults) - 1} more: {brand().command} check {path})"
        raise NoWalkthrough(f"{faults[0].in_file(str(path))}{more}", Unplayable.FAULTY)
    return load_walkthrough(str(path), path.read_bytes())


def check_world(walkthrough: Walkthrough, shipped: Shipped) -> None:
    """Refuse a walkthrough that wants what is not shipped. Raises NoWalkthrough."""
    given = walkthrough.given
    try:
        shipped.setting(given.account)
        shipped.check_instant(given.at)
        for symbol in (given.symbol, *(each.symbol for each in given.holdings)):
            if symbol is not None:
                shipped.symbol(symbol)
    except NotShipped as error:
        sentence = f"The walkthrough {walkthrough.id!r} cannot be played: {error}"
        raise NoWalkthrough(sentence, Unplayable.OTHER_WORLD) from error
    if given.pack != (pack := brand().default_pack):
        raise NoWalkthrough(
            f"The walkthrough {walkthrough.id!r} wants the pack {given.pack!r}, and the only one is {pack!r}.",
            Unplayable.OTHER_WORLD,
        )
