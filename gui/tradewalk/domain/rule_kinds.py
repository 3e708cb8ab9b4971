"""The kinds of rule that a file may hold, and how the value of each is read."""

from tradewalk.domain.amend_terms import AmendMethod, AmendTerms, ConditionTerms, WatchedPrice
from tradewalk.domain.mainland_terms import EligibilityTerms, FirstDaysPauseTerms, OpeningRangeTerms
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.overseas_kinds import OVERSEAS_READERS
from tradewalk.domain.phases import Phase
from tradewalk.domain.rule_fields import (
    TermsReader,
    auction_ties,
    cut_off,
    days,
    decimal,
    flag,
    list_of,
    one_of,
    phase_starts,
    text,
    tick_bands,
    time_of_day,
    whole_number,
)
from tradewalk.domain.rule_terms import (
    AuctionPrices,
    AuctionReference,
    AuctionTerms,
    CageTerms,
    CalendarTerms,
    DailyBuyTerms,
    FeeBasis,
    FeePlanTerms,
    FeeRounding,
    FeeTerms,
    FreeDaysTerms,
    LimitRounding,
    LotTerms,
    OddLot,
    OrderTypeTerms,
    PermissionTerms,
    PriceLimitTerms,
    PriceUse,
    ReachTerms,
    SessionTerms,
    SettlementTerms,
    TickTerms,
    TradingTerms,
)

READERS = {
    "tick": TermsReader(TickTerms, {"bands": tick_bands, "lowest": decimal, "highest": decimal}),
    "lot": TermsReader(
        LotTerms,
        {
            "minimum": whole_number,
            "step": whole_number,
            "odd_lot": one_of(OddLot),
            "max_limit": whole_number,
            "max_market": whole_number,
            "max_after_hours": whole_number,
        },
    ),
    "daily-buy": TermsReader(DailyBuyTerms, {"maximum": whole_number}),
    "price-limit": TermsReader(
        PriceLimitTerms, {"ratio": decimal, "rounding": one_of(LimitRounding), "least_ticks": whole_number}
    ),
    "free-days": TermsReader(FreeDaysTerms, {"days": whole_number}),
    "cage": TermsReader(CageTerms, {"buy": decimal, "sell": decimal, "ticks": whole_number}),
    "session": TermsReader(SessionTerms, {"zone": text, "phases": phase_starts}),
    "calendar": TermsReader(CalendarTerms, {"closed": days, "half_days": days}),
    "order-type": TermsReader(
        OrderTypeTerms,
        {
            "phases": list_of(one_of(Phase)),
            "price": one_of(PriceUse),
            "needs_price_limit": flag,
            "levels": whole_number,
            "spreads": whole_number,
            "waits_overnight": flag,
            "cut_off": cut_off,
        },
    ),
    "settlement": TermsReader(
        SettlementTerms, {"sellable_after_days": whole_number, "cash_after_days": whole_number}
    ),
    "permission": TermsReader(PermissionTerms, {"permission": text}),
    "reach": TermsReader(ReachTerms, {"regions": list_of(text)}),
    "trading": TermsReader(TradingTerms, {"order_types": list_of(one_of(OrderType))}),
    "opening-range": TermsReader(OpeningRangeTerms, {"lowest": decimal, "highest": decimal}),
    "first-days-pause": TermsReader(
        FirstDaysPauseTerms,
        {"thresholds": list_of(decimal), "minutes": whole_number, "until": time_of_day},
    ),
    "eligibility": TermsReader(
        EligibilityTerms,
        {"buy_and_sell": list_of(text), "sell_only": list_of(text), "is_risk_warned_sell_only": flag},
    ),
    "auction": TermsReader(
        AuctionTerms,
        {
            "ties": auction_ties,
            "prices": one_of(AuctionPrices),
            "opening_reference": one_of(AuctionReference),
            "closing_reference": one_of(AuctionReference),
            "closes_at_reference": flag,
            "takes_unpriced": flag,
        },
    ),
    "fee": TermsReader(
        FeeTerms,
        {
            "fee": text,
            "rate": decimal,
            "sides": list_of(one_of(Side)),
            "per": one_of(FeeBasis),
            "minimum": decimal,
            "maximum": decimal,
            "maximum_ratio": decimal,
            "rounding": one_of(FeeRounding),
            "included_in": text,
        },
    ),
    "fee-plan": TermsReader(FeePlanTerms, {"fees": list_of(text), "same_as": text}),
    "amend": TermsReader(
        AmendTerms,
        {
            "method": one_of(AmendMethod),
            "phases": list_of(one_of(Phase)),
            "smaller_keeps_place": flag,
            "fixed_types": list_of(one_of(OrderType)),
        },
    ),
    "condition": TermsReader(
        ConditionTerms,
        {
            "types": list_of(one_of(OrderType)),
            "watches": one_of(WatchedPrice),
            "longest_days": whole_number,
            "freezes": flag,
            "sends_as": one_of(OrderType),
        },
    ),
    **OVERSEAS_READERS,
}
