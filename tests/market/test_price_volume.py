"""Volume by price: what is counted from a tape as it grows, in bands worked by hand."""

import pytest

from tradewalk.domain.quotes import Direction
from tradewalk.market.day_tally import TapeRow
from tradewalk.market.price_volume import PriceVolume, Shares

WAYS = {"B": Direction.BUY, "S": Direction.SELL, "A": Direction.AUCTION}


def tape(text: str) -> list[TapeRow]:
    """Trades as ``100xB200``: 200 shares at tick 100 that a buyer came for."""
    rows = (trade.split("x") for trade in text.split())
    return [(at, int(tick), int(rest[1:]), WAYS[rest[0]]) for at, (tick, rest) in enumerate(rows)]


def followed(text: str) -> PriceVolume:
    volume = PriceVolume()
    volume.follow(tape(text))
    return volume


def in_words(volume: PriceVolume, most: int) -> list[str]:
    """Bands as ``100-101 B3 S2 A1``."""
    return [
        f"{band.first}-{band.last} B{band.shares.buys} S{band.shares.sells} A{band.shares.auction}"
        for band in volume.bands(most)
    ]


@pytest.mark.parametrize(
    ("trades", "most", "bands"),
    [
        ("", 5, []),
        ("100xB200", 5, ["100-100 B200 S0 A0"]),
        ("100xB200 100xS300 100xA50", 5, ["100-100 B200 S300 A50"]),
        ("100xB1 102xB2", 5, ["102-102 B2 S0 A0", "101-101 B0 S0 A0", "100-100 B1 S0 A0"]),
        ("100xB1 102xB2", 2, ["102-103 B2 S0 A0", "100-101 B1 S0 A0"]),
        ("99xB1 102xB2", 2, ["100-104 B2 S0 A0", "95-99 B1 S0 A0"]),
        (
            "100xB1 149xS2",
            5,
            [
                "140-149 B0 S2 A0",
                "130-139 B0 S0 A0",
                "120-129 B0 S0 A0",
                "110-119 B0 S0 A0",
                "100-109 B1 S0 A0",
            ],
        ),
    ],
)
def test_bands_are_of_one_width_and_none_is_left_out(trades: str, most: int, bands: list[str]) -> None:
    assert in_words(followed(trades), most) == bands


@pytest.mark.parametrize("most", [1, 2, 10, 20])
def test_there_are_never_more_bands_than_asked_for(most: int) -> None:
    for low, high in ((1, 1), (1, 2), (99, 101), (1, 10_000), (134_102, 146_498)):
        volume = followed(f"{low}xB1 {high}xB1")
        bands = volume.bands(most)
        assert bands[-1].first <= low <= high <= bands[0].last
        assert len(bands) <= most or (most == 1 and low // 10**9 != high // 10**9)
        assert sum(band.shares.total for band in bands) == 2


def test_a_tape_that_grows_is_read_on_and_not_again() -> None:
    volume, trades = PriceVolume(), tape("100xB200 101xS100")
    volume.follow(trades)
    trades.extend(tape("101xA7"))
    volume.follow(trades)
    volume.follow(trades)
    assert volume.totals == Shares(200, 100, 7)


def test_another_tape_and_one_that_is_shorter_begin_anew() -> None:
    volume, trades = PriceVolume(), tape("100xB200 101xS100")
    volume.follow(trades)
    volume.follow(tape("100xA9"))
    assert volume.totals == Shares(0, 0, 9)
    volume.follow(trades)
    del trades[1:]
    volume.follow(trades)
    assert volume.totals == Shares(200, 0, 0)
