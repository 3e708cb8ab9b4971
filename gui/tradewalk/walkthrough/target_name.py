"""How a step names what it points at: ``ticket.price``, ``search.results[symbol=688256.SH]``, ``chart.event[last]``.

Between brackets stand the fields by which a row, a cell or a painted part is found. ``last`` alone is the last one;
as a value it is the row of the highest number: ``orders.table[order=last,column=status]``.
"""

import re
from dataclasses import dataclass

LAST = "last"
PLACE = "place"
"""The field of a row that stands for its place, counted from 1; ``[last]`` is short for ``[place=last]``."""
COLUMN = "column"
"""The field that picks one cell of a row."""

_WORD = r"[A-Za-z0-9_-]+"
_NAME = re.compile(rf"(?P<name>{_WORD}(?:\.{_WORD})*)(?:\[(?P<fields>[^\[\]]*)\])?")
_FIELD = re.compile(rf"(?P<field>[a-z_-]+)=(?P<value>{_WORD}(?:\.{_WORD})*)")


class NotATarget(ValueError):
    """A text that names no target. The message is one sentence."""


@dataclass(frozen=True, slots=True)
class TargetName:
    """The logical name of a widget, and by which fields a part of it is found; none for all of it."""

    name: str
    fields: tuple[tuple[str, str], ...] = ()

    @classmethod
    def read(cls, text: str) -> "TargetName":
        """The target that a text names. Raises NotATarget."""
        found = _NAME.fullmatch(text)
        if found is None:
            raise NotATarget(
                f"“{text}” names no target; write it like ticket.price or search.results[symbol=…]."
            )
        if found["fields"] is None:
            return cls(found["name"])
        fields = tuple(_field(text, part.strip()) for part in found["fields"].split(","))
        if len({field for field, _ in fields}) != len(fields):
            raise NotATarget(f"“{text}” says a field twice; say it once.")
        return cls(found["name"], fields)

    def __str__(self) -> str:
        inside = ",".join(value if field == PLACE else f"{field}={value}" for field, value in self.fields)
        return f"{self.name}[{inside}]" if inside else self.name


def _field(text: str, part: str) -> tuple[str, str]:
    if part == LAST or part.isdecimal():
        return PLACE, part
    found = _FIELD.fullmatch(part)
    if found is None:
        raise NotATarget(
            f"“{text}” has “{part}” between brackets; write field=value, such as symbol=688256.SH."
        )
    return found["field"], found["value"]
