from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import WEDNESDAY, shipped_rule_book
from tradewalk.domain.instruments import Board
from tradewalk.domain.lots import LotRule, highest, lot_rule, nearest

MAIN = lot_rule(shipped_rule_book(), Board.SSE_MAIN, WEDNESDAY)
STAR = lot_rule(shipped_rule_book(), Board.SSE_STAR, WEDNESDAY)
QUANTITIES = st.integers(0, 1_200)


def legal_sales(lot: LotRule, holding: int, most: int) -> set[int]:
    """The sales that the text of the rules allows, counted out one by one."""
    every = range(1, min(holding, most) + 1)
    if lot is MAIN:
        return {each for each in every if each % 100 in {0, holding % 100}}
    return {each for each in every if each >= 200 or (holding < 200 and each == holding)}


@given(lot=st.sampled_from([MAIN, STAR]), holding=QUANTITIES, most=QUANTITIES, quantity=QUANTITIES)
def test_sales_are_those_of_the_rules_and_the_nearest_and_highest_are_found(
    lot: LotRule, holding: int, most: int, quantity: int
) -> None:
    legal, counted = lot.sales(holding, most), legal_sales(lot, holding, most)
    assert {each for part in legal for each in part} == counted
    assert highest(legal, quantity) == max((each for each in counted if each <= quantity), default=0)
    by_distance = sorted(counted, key=lambda each: (abs(each - quantity), each))
    assert nearest(legal, quantity) == (by_distance[0] if by_distance else None)


@given(lot=st.sampled_from([MAIN, STAR]), quantity=QUANTITIES)
def test_purchases_are_whole(lot: LotRule, quantity: int) -> None:
    is_legal = quantity >= lot.minimum and (lot is STAR or quantity % 100 == 0)
    assert (quantity in lot.purchases(1_200)) == is_legal
