"""What is wrong with a brand: file, line, field, and one sentence each."""

import re
from dataclasses import dataclass

_TABLE = re.compile(r"^\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?$")
_KEY = re.compile(r"""^\s*(?P<key>[A-Za-z0-9_-]+|"[^"]*"|'[^']*')\s*=""")


@dataclass(frozen=True, slots=True)
class BrandFault:
    """One thing that is wrong. ``line`` counts from 1, and is 0 where a file is wrong as a whole."""

    file: str
    line: int
    field: str
    sentence: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(filter(None, (place, self.field, self.sentence)))


class BrandError(Exception):
    """A folder holds no brand that could be used; the message has a line for each fault."""

    def __init__(self, faults: tuple[BrandFault, ...]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


class Lines:
    """Where the fields of a TOML text stand, for tables in brackets and one key a line."""

    def __init__(self, text: str) -> None:
        self._lines: dict[str, int] = {}
        table = ""
        for number, line in enumerate(text.splitlines(), 1):
            if found := _TABLE.match(line):
                table = found[1].replace('"', "").replace("'", "").replace(" ", "")
                self._lines.setdefault(table, number)
            elif found := _KEY.match(line):
                key = found["key"].strip("\"'")
                self._lines.setdefault(f"{table}.{key}" if table else key, number)

    def of(self, field: str) -> int:
        """The line of a field; of the nearest one around it where it does not stand; else the first."""
        while field and field not in self._lines:
            field = field.rpartition(".")[0]
        return self._lines.get(field, 1)
