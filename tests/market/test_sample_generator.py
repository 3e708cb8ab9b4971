"""The generator writes the shipped pack to the byte, and further days that are as sound as its own."""

import ast
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import pytest

from tests.market.day_shapes import (
    CAMBRICON,
    CHIP_FUND,
    MOUTAI,
    NEW_SHARE,
    SECOND,
    ST_SHARE,
    DayOfBars,
    further_day,
    generated_days,
    rule_book,
    sample_pack,
)
from tests.market.legal_days import check_legal_day
from tradewalk.domain.instruments import Board
from tradewalk.domain.sessions import trading_day
from tradewalk.market.day_grid import grid_of
from tradewalk.market.sample_generator import rebuild as rebuild_module
from tradewalk.market.sample_generator.chance import apportion, bell, bridge
from tradewalk.market.sample_generator.rebuild import rebuild
from tradewalk.resources import resource

SYMBOLS = tuple(instrument.symbol for instrument in sample_pack().instruments)


def test_a_rebuild_equals_the_shipped_files_to_the_byte(tmp_path: Path) -> None:
    shipped = Path(str(resource("sample")))
    written = {path.relative_to(tmp_path) for path in rebuild(tmp_path, resource("sample"), rule_book())}
    assert written == {path.relative_to(shipped) for path in shipped.rglob("*") if path.is_file()}
    for path in sorted(written):
        assert (tmp_path / path).read_bytes() == (shipped / path).read_bytes(), path


def test_the_shipped_files_are_small_and_plain() -> None:
    files = [path for path in Path(str(resource("sample"))).rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 3_000_000
    for path in files:
        content = path.read_bytes()
        assert b"\r" not in content
        assert content.endswith(b"\n")
        assert content.isascii() or path.suffix == ".json" or path.name == "instruments.csv"


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_a_further_day_is_legal_and_the_same_again(symbol: str) -> None:
    close = sample_pack().daily_bars(symbol)[-1].close
    first = further_day(symbol, close, date(2025, 8, 29), seed=7)
    assert first == further_day(symbol, close, date(2025, 8, 29), seed=7)
    assert first != further_day(symbol, close, date(2025, 8, 29), seed=8)
    check_legal_day(DayOfBars(symbol, symbol, close, *first))


def test_further_days_are_legal(count_of: Callable[[int, int], int]) -> None:
    for day in generated_days(count_of(30, 200), (CAMBRICON, MOUTAI, ST_SHARE, CHIP_FUND, NEW_SHARE)):
        check_legal_day(day)


def test_a_further_day_keeps_to_the_grid_it_is_given() -> None:
    half_day = date(2025, 12, 24)
    grid = grid_of(trading_day(rule_book(), Board.HKEX_MAIN, half_day))
    _, bars = further_day("00700.HK", 599_000, half_day, seed=1, grid=grid)
    assert [bar.start for bar in bars] == sorted((*grid.prints, *grid.minutes))
    assert len(bars) == 152


def test_the_generator_has_neither_floats_nor_random_methods_that_use_them() -> None:
    for path in Path(str(rebuild_module.__file__)).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not isinstance(getattr(node, "value", None), float), path
            assert not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)) or _is_path(node), path
            if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "random":
                assert node.attr in {"randrange", "getrandbits"}, path


def _is_path(node: ast.BinOp) -> bool:
    """Whether the slash joins a path: something named folder, or a joined path, on its left."""
    left = node.left
    return (isinstance(left, ast.Name) and left.id == "folder") or isinstance(left, ast.BinOp)


def test_a_bridge_ends_at_its_goal() -> None:
    for steps in (1, 2, 7, 240):
        values = bridge(Random(steps), 1_000, 1_234, steps, 30)
        assert len(values) == steps
        assert values[-1] == 1_234
    assert bridge(Random(1), 5, 5, 0, 30) == []


def test_a_bell_is_centred_and_bounded() -> None:
    random = Random(3)
    values = [bell(random, 1_000) for _ in range(4_000)]
    assert abs(sum(values)) < 4_000 * 60
    assert 900**2 < sum(value**2 for value in values) // 4_000 < 1_100**2
    assert max(map(abs, values)) <= 4_300
    assert bell(random, 0) == 0


def test_parts_sum_to_the_whole() -> None:
    assert apportion(10, [1, 0, 2, 1]) == [2, 0, 5, 3]
    assert sum(apportion(999_983, range(1, 200))) == 999_983


def test_the_pack_ends_where_the_further_days_begin() -> None:
    assert {sample_pack().daily_bars(symbol)[-1].day for symbol in SYMBOLS} == {SECOND}
