import pytest

from tradewalk.services.watchlist import watched, with_moved, with_watched, without_watched

ABC = ("a", "b", "c")


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [(None, ABC), ((), ()), (("c", "a"), ("c", "a")), (("gone", "b"), ("b",))],
)
def test_everything_listed_is_watched_until_the_user_chooses(
    chosen: tuple[str, ...] | None, shown: tuple[str, ...]
) -> None:
    assert watched(chosen, ABC) == shown


def test_one_more_comes_to_the_end_and_comes_once() -> None:
    assert with_watched(ABC, "d") == ("a", "b", "c", "d")
    assert with_watched(ABC, "b") == ABC


def test_one_less_leaves_the_others_in_order() -> None:
    assert without_watched(ABC, "b") == ("a", "c")
    assert without_watched(ABC, "d") == ABC


@pytest.mark.parametrize(
    ("symbol", "place", "after"),
    [("a", 2, "bca"), ("c", 0, "cab"), ("b", 1, "abc"), ("a", 9, "bca"), ("c", -1, "cab"), ("d", 0, "abc")],
)
def test_one_is_moved_among_the_others(symbol: str, place: int, after: str) -> None:
    assert with_moved(ABC, symbol, place) == tuple(after)
