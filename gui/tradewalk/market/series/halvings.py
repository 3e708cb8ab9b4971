"""A growing table in groups of 2, 4, 8 … columns, each made of two of the one below when it is first asked for."""

from collections.abc import Callable

import numpy as np

from tradewalk.market.series.bar_series import Numbers

Halve = Callable[[Numbers, Numbers], Numbers]


class _Level:
    """The whole groups of a size, with room at the end."""

    __slots__ = ("count", "table")

    def __init__(self, rows: int) -> None:
        self.table = np.empty((rows, 0))
        self.count = 0

    @property
    def groups(self) -> Numbers:
        """Rows × number of groups."""
        return self.table[:, : self.count]

    def append(self, added: Numbers) -> None:
        """Put further groups at the end."""
        count = self.count + added.shape[1]
        if count > self.table.shape[1]:
            larger = np.empty((len(self.table), 2 * count if self.count else count))
            larger[:, : self.count] = self.groups
            self.table = larger
        self.table[:, self.count : count] = added
        self.count = count


class Halvings:
    """The levels over a table. ``halve`` makes one group of each left and right neighbour.

    What a longer table costs is what it is longer by: whole groups stay.
    """

    def __init__(self, halve: Halve) -> None:
        self._halve = halve
        self._table = np.empty((0, 0))
        self._levels: list[_Level] = []

    def show(self, table: Numbers, *, is_longer: bool) -> None:
        """Take another table, or one that ``is_longer`` than the last and begins with it."""
        self._table = table
        if not is_longer:
            self._levels = []

    def groups(self, step: int) -> Numbers:
        """The whole groups of 2^step columns."""
        below = self._table
        for place in range(step):
            if place == len(self._levels):
                self._levels.append(_Level(len(below)))
            level = self._levels[place]
            if (count := below.shape[1] // 2) > level.count:
                fresh = below[:, 2 * level.count : 2 * count]
                level.append(self._halve(fresh[:, ::2], fresh[:, 1::2]))
            below = level.groups
        return below
