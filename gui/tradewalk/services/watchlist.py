"""The watchlist: the instruments that the user follows, in an order of their own. The choice is a preference."""

Symbols = tuple[str, ...]


def watched(chosen: Symbols | None, listed: Symbols) -> Symbols:
    """What is on the list: everything listed until the user changes it, and never what is not listed."""
    return listed if chosen is None else tuple(symbol for symbol in chosen if symbol in listed)


def with_watched(symbols: Symbols, symbol: str) -> Symbols:
    """The list with one more at its end; as it was where it is on it already."""
    return symbols if symbol in symbols else (*symbols, symbol)


def without_watched(symbols: Symbols, symbol: str) -> Symbols:
    """The list without one."""
    return tuple(each for each in symbols if each != symbol)


def with_moved(symbols: Symbols, symbol: str, place: int) -> Symbols:
    """The list with one of its own at another place, counted from 0 and brought inside the list."""
    if symbol not in symbols:
        return symbols
    others = without_watched(symbols, symbol)
    place = min(max(place, 0), len(others))
    return (*others[:place], symbol, *others[place:])
