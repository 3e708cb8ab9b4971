"""The titles of what the rules rest on, in the language of the application.

The rule files cite in English; a citation keeps its English where the catalogues do not know it.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TITLES = (
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules"),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules, quantity of an order"),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules, limit orders"),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules, market orders: best five prices, the rest cancelled"),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "SSE Trading Rules, market orders: best five prices, the rest becomes a limit order"
    ),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "SSE Trading Rules (2023 revision), market orders: best price of the own side"
    ),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "SSE Trading Rules (2023 revision), market orders: best price of the other side"
    ),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules (2023 revision), valid declaration range"),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules (2023 revision); SZSE Trading Rules (2023 revision)"),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules (2026 revision), closing call auction of funds"),
    QT_TRANSLATE_NOOP(
        "RuleTitles",
        "SSE Trading Rules (2026 revision); SZSE Trading Rules (2026 revision), shares under risk warning",
    ),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "SSE Trading Rules and SZSE Trading Rules, minimum price movement of shares"
    ),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules, minimum price movement of funds"),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules, price limit of funds"),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules, price limit of funds on STAR and ChiNext indices"),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "SSE Trading Rules, shares under risk warning: purchases of one investor in one day"
    ),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules, trading hours before the closing call auction"),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "SSE Trading Rules, trading hours of funds before their closing call auction"
    ),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules; SZSE Trading Rules"),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules; SZSE Trading Rules, shares under risk warning"),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Trading Rules; SZSE Trading Rules, trading hours and call auctions"),
    QT_TRANSLATE_NOOP(
        "RuleTitles",
        "SSE and SZSE Trading Rules, sale of shares after the day of purchase; CSDC, settlement of cash on T+1",
    ),
    QT_TRANSLATE_NOOP("RuleTitles", "SZSE Trading Rules"),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE Special Provisions on Stock Trading on the STAR Market"),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "SSE Special Provisions on Stock Trading on the STAR Market, quantity of an order"
    ),
    QT_TRANSLATE_NOOP(
        "RuleTitles",
        "SSE Special Provisions on Stock Trading on the STAR Market, market orders with a protective price",
    ),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "SSE Special Provisions on Stock Trading on the STAR Market, valid declaration range"
    ),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "SSE investor suitability of the STAR Market: CNY 500,000 and 24 months of trading"
    ),
    QT_TRANSLATE_NOOP(
        "RuleTitles",
        "Stock Connect: STAR shares Northbound are for institutional professional investors only",
    ),
    QT_TRANSLATE_NOOP("RuleTitles", "CSRC management fee of securities trades"),
    QT_TRANSLATE_NOOP("RuleTitles", "China Securities Depository and Clearing, transfer fee of share trades"),
    QT_TRANSLATE_NOOP("RuleTitles", "SSE schedule of charges, handling fee of share trades"),
    QT_TRANSLATE_NOOP("RuleTitles", "Stamp tax on securities transactions"),
    QT_TRANSLATE_NOOP("RuleTitles", "Stamp tax on securities transactions, halved"),
    QT_TRANSLATE_NOOP("RuleTitles", "HKEX spread table of exchange traded products"),
    QT_TRANSLATE_NOOP("RuleTitles", "HKEX spread table, Part A, before the reduction of minimum spreads"),
    QT_TRANSLATE_NOOP("RuleTitles", "HKEX, Reduction of Minimum Spreads, Phase 1"),
    QT_TRANSLATE_NOOP("RuleTitles", "HKEX, Reduction of Minimum Spreads, Phase 2"),
    QT_TRANSLATE_NOOP("RuleTitles", "HKEX, Trading Hours on half days"),
    QT_TRANSLATE_NOOP("RuleTitles", "HKEX, Trading Hours; Pre-opening Session; Closing Auction Session"),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "Rules of the Exchange (SEHK), auction sessions: indicative equilibrium price"
    ),
    QT_TRANSLATE_NOOP("RuleTitles", "NYSE and Nasdaq, regular trading hours; opening and closing crosses"),
    QT_TRANSLATE_NOOP("RuleTitles", "Nasdaq Rules 4752 and 4754, opening and closing crosses, simplified"),
    QT_TRANSLATE_NOOP("RuleTitles", "NYSE holidays and early closings"),
    QT_TRANSLATE_NOOP("RuleTitles", "SEC Regulation NMS, Rule 612 (minimum pricing increment)"),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "Tradewalk practice plan, after what mainland brokers charge retail investors"
    ),
    QT_TRANSLATE_NOOP(
        "RuleTitles", "Tradewalk practice plan: a negotiated commission, handling and management included"
    ),
    QT_TRANSLATE_NOOP("RuleTitles", "Tradewalk: Northbound orders are not simulated in this version"),
    QT_TRANSLATE_NOOP("RuleTitles", "Tradewalk: markets on which orders are simulated"),
)
"""What the rules cite that a screen can show, for the catalogues."""


def title_word(title: str) -> str:
    """A title as the language in force cites it."""
    return QCoreApplication.translate("RuleTitles", title)
