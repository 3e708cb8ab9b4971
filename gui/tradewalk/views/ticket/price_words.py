"""The words of the presets, and of a price that follows one of them."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.orders import OrderType, Side
from tradewalk.views import formatting
from tradewalk.views.ticket.presets import PresetOption, PresetProblem, PricePreset
from tradewalk.views.ticket.props import FollowedPrice

translate = QCoreApplication.translate


def preset_word(preset: PricePreset) -> str:
    """The name of a preset."""
    words = {
        PricePreset.BID: translate("Ticket", "Bid"),
        PricePreset.ASK: translate("Ticket", "Ask"),
        PricePreset.MID: translate("Ticket", "Mid"),
        PricePreset.LAST: translate("Ticket", "Last"),
        PricePreset.LIMIT_UP: translate("Ticket", "Limit-up"),
        PricePreset.LIMIT_DOWN: translate("Ticket", "Limit-down"),
        PricePreset.STOP: translate("Ticket", "At the stop"),
    }
    return words[preset]


def price_meaning(kind: OrderType, side: Side) -> str:
    """What the price does in an order of this type, or why there is none; empty where its name says it."""
    worst = (
        translate("Ticket", "The highest price that the order pays.")
        if side is Side.BUY
        else translate("Ticket", "The lowest price that the order accepts.")
    )
    words = {
        OrderType.ENHANCED_LIMIT: worst,
        OrderType.SPECIAL_LIMIT: worst,
        OrderType.AT_AUCTION_LIMIT: translate(
            "Ticket", "The worst price at which it takes part; it trades at the price of the auction."
        ),
        OrderType.AFTER_HOURS_FIXED: translate(
            "Ticket", "The worst price at which it takes part; it trades at the close."
        ),
        OrderType.STOP_LIMIT: translate("Ticket", "The limit of the order that goes out at the stop."),
        OrderType.ONE_CANCELS_OTHER: translate(
            "Ticket", "When a trade reaches it, a limit order at this price goes out, and the stop is gone."
        ),
        OrderType.AT_AUCTION: translate("Ticket", "It names no price: it takes that of the auction."),
        OrderType.AT_OPEN: translate("Ticket", "It names no price: it takes that of the auction."),
        OrderType.AT_CLOSE: translate("Ticket", "It names no price: it takes that of the auction."),
        OrderType.MARKET: translate("Ticket", "It names no price: it takes what there is."),
    }
    return words.get(kind, "")


def preset_problem(option: PresetOption) -> str:
    """Why a preset has no price now."""
    words = {
        PresetProblem.BOOK_NOT_READY: translate("Ticket", "The order book is being worked out."),
        PresetProblem.NO_BIDS: translate("Ticket", "There are no bids now."),
        PresetProblem.NO_ASKS: translate("Ticket", "There are no asks now."),
        PresetProblem.NO_SPREAD: translate("Ticket", "Without a bid and an ask there is no mid."),
        PresetProblem.NO_TRADE_YET: translate("Ticket", "Nothing has traded today yet."),
        PresetProblem.NO_LIMIT_TODAY: translate("Ticket", "There is no price limit today."),
        PresetProblem.NO_STOP_YET: translate("Ticket", "The stop has no price yet."),
    }
    return "" if option.problem is None else words[option.problem]


def follow_note(*, is_following: bool, can_follow: bool) -> str:
    """What the lock does, or what it waits for; nothing where its own words say enough."""
    if is_following:
        return translate(
            "Ticket", "The price moves with the market until Review. Typing or stepping stops it."
        )
    if not can_follow:
        return translate("Ticket", "Choose Bid, Ask, Mid or Last, and the price can follow it.")
    return ""


def followed_sentences(followed: FollowedPrice, decimals: int) -> str:
    """What became of a price that followed: how far it went, and what its preset is now."""
    values = {
        "preset": preset_word(followed.preset),
        "start": formatting.price(followed.start, decimals),
        "kept": formatting.price(followed.kept, decimals),
        "now": formatting.price(followed.now, decimals),
    }
    sentences = []
    if followed.start != followed.kept:
        text = translate(
            "Ticket", "The price followed {preset} from {start} to {kept}, and is held since Review."
        )
        sentences.append(text.format(**values))
    if followed.now is None:
        sentences.append(
            translate("Ticket", "{preset} has no price now; the order keeps {kept}.").format(**values)
        )
    elif followed.now != followed.kept:
        text = translate("Ticket", "{preset} is {now} now; the order keeps {kept}.")
        sentences.append(text.format(**values))
    return formatting.running_text(*sentences)
