"""How the kinds of rule are read that only Hong Kong and New York have."""

from tradewalk.domain.overseas_terms import (
    AuctionRangeTerms,
    BuyFreezeTerms,
    IssuerLotTerms,
    LimitBandTerms,
    MarketBreakerTerms,
    NominalMultipleTerms,
    OwnSideTerms,
    ProceedsTerms,
    ReferenceFixingTerms,
    RoundLotTerms,
    VolatilityControlTerms,
)
from tradewalk.domain.rule_fields import (
    TermsReader,
    decimal,
    flag,
    list_of,
    round_lot_tiers,
    text,
    time_of_day,
    whole_number,
)

OVERSEAS_READERS = {
    "issuer-lot": TermsReader(IssuerLotTerms, {"max_lots": whole_number}),
    "nominal-multiple": TermsReader(NominalMultipleTerms, {"times": whole_number}),
    "own-side-spreads": TermsReader(OwnSideTerms, {"spreads": whole_number}),
    "auction-range": TermsReader(AuctionRangeTerms, {"ratio": decimal}),
    "reference-fixing": TermsReader(
        ReferenceFixingTerms, {"snapshots": whole_number, "seconds_apart": whole_number}
    ),
    "volatility-control": TermsReader(
        VolatilityControlTerms,
        {
            "ratio": decimal,
            "reference_minutes": whole_number,
            "cooling_off_minutes": whole_number,
            "after_start": whole_number,
            "before_end": whole_number,
            "symbols": list_of(text),
        },
    ),
    "limit-band": TermsReader(
        LimitBandTerms,
        {
            "ratio": decimal,
            "middle_ratio": decimal,
            "cheap_ratio": decimal,
            "cheap_most": decimal,
            "cheap_below": decimal,
            "dear_above": decimal,
            "doubling_minutes": whole_number,
            "doubles_dear": flag,
            "limit_seconds": whole_number,
            "pause_minutes": whole_number,
            "reference_minutes": whole_number,
            "reference_step": decimal,
            "symbols": list_of(text),
        },
    ),
    "market-breaker": TermsReader(
        MarketBreakerTerms, {"ratio": decimal, "halt_minutes": whole_number, "until": time_of_day}
    ),
    "round-lot": TermsReader(RoundLotTerms, {"tiers": round_lot_tiers}),
    "buy-freeze": TermsReader(BuyFreezeTerms, {"factor": decimal}),
    "proceeds": TermsReader(ProceedsTerms, {"reusable_at_once": flag, "good_faith": flag}),
}
