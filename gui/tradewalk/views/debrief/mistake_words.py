"""What a mistake is called, what it would have cost, and how that is reckoned."""

from PySide6.QtCore import QCoreApplication

from tradewalk.views import formatting
from tradewalk.views.debrief.props import DebriefProps, MistakeProps
from tradewalk.views.debrief.words import said, state_sentence, step_word
from tradewalk.walkthrough.mistake_costs import Cost, CostPart
from tradewalk.walkthrough.mistakes import Kind

translate = QCoreApplication.translate


def mistake_word(kind: str) -> str:
    """The name of a mistake; nothing for one without a name of its own."""
    return _names().get(kind, "")


def place_sentence(mistake: MistakeProps) -> str:
    """In which step, and when."""
    text = translate("Debrief", "{step}, {time}")
    return text.format(step=step_word(mistake.step), time=formatting.clock_time(mistake.at))


def mistake_sentences(mistake: MistakeProps, props: DebriefProps) -> tuple[str, ...]:
    """What stood there, what it would have cost and how that is reckoned, where to go back to."""
    found = tuple(state_sentence(each, props) for each in mistake.found)
    return tuple(filter(None, (*found, cost_sentence(mistake), way_back_sentence(mistake))))


def way_back_sentence(mistake: MistakeProps) -> str:
    """Where one would go on from."""
    text = translate("Debrief", "Go back to step {number}: {task}")
    return text.format(number=formatting.quantity(mistake.back_to.number), task=said(mistake.back_to.says))


def cost_sentence(mistake: MistakeProps) -> str:
    """What a mistake would have cost, of what, and how that is reckoned."""
    cost = mistake.cost
    if not mistake.is_reckoned:
        return translate("Debrief", "What it would have cost is being worked out…")
    if cost is None:
        return translate("Debrief", "What it would have cost cannot be said in money.")
    if cost.is_refused:
        return translate("Debrief", "Such an order would have been refused, so it would have cost nothing.")
    return formatting.running_text(_total(cost), _parts(cost), reckoning_sentence(mistake.kind))


def _total(cost: Cost) -> str:
    amount = formatting.money(abs(cost.total), cost.currency)
    if not cost.total:
        return translate("Debrief", "This time it would have cost nothing.")
    if cost.total < 0:
        text = translate("Debrief", "This time it would have saved {amount}, which was luck.")
    elif all(part is CostPart.SHORT for part, _ in cost.parts):
        text = translate("Debrief", "{amount} were missing.")
    else:
        text = translate("Debrief", "It would have cost {amount}.")
    return text.format(amount=amount)


def _parts(cost: Cost) -> str:
    """Of what the cost is made, where that is more than one thing."""
    if len(cost.parts) < 2:
        return ""
    texts = {
        CostPart.PRICE: translate("Debrief", "price {amount}"),
        CostPart.FEES: translate("Debrief", "fees {amount}"),
        CostPart.MISSED: translate("Debrief", "market move {amount}"),
        CostPart.SHORT: translate("Debrief", "missing cash {amount}"),
    }
    said_parts = (texts[part].format(amount=formatting.number(amount, 2)) for part, amount in cost.parts)
    return translate("Debrief", "Of that: {parts}.").format(parts=" · ".join(said_parts))


def reckoning_sentence(kind: str) -> str:
    """How the cost of a named mistake is reckoned; nothing for one without a name."""
    sentences: dict[str, str] = {name: sentence for names, sentence in _reckonings() for name in names}
    return sentences.get(kind, "")


def _reckonings() -> tuple[tuple[tuple[Kind, ...], str], ...]:
    return (
        (
            (Kind.WRONG_STOCK, Kind.WRONG_SIDE, Kind.SUBMITTED_TWICE),
            translate(
                "Debrief",
                "Reckoned as traded at the best price of that moment and traded back at once: the spread, and the "
                "fees of both ways.",
            ),
        ),
        (
            (Kind.LOTS_FOR_SHARES, Kind.EXTRA_ZERO),
            translate(
                "Debrief",
                "Reckoned at the best prices of that moment: shares too many are traded back at once, for shares too "
                "few a second order pays its own fees.",
            ),
        ),
        (
            (Kind.ODD_LOT,),
            translate(
                "Debrief",
                "Reckoned as if the shares beyond whole lots were an order of their own, with its fees.",
            ),
        ),
        (
            (Kind.MARKET_INTO_WIDE_SPREAD,),
            translate("Debrief", "Reckoned against the middle of bid and ask at that moment."),
        ),
        (
            (Kind.LIMIT_THROUGH_MARKET,),
            translate("Debrief", "Reckoned against the best price of the other side at that moment."),
        ),
        *_later_reckonings(),
    )


def _later_reckonings() -> tuple[tuple[tuple[Kind, ...], str], ...]:
    return (
        (
            (
                Kind.LIMIT_FAR_FROM_MARKET, Kind.SENT_TAKEN_FOR_FILLED, Kind.PART_FILL_OVERLOOKED,
                Kind.FORGOTTEN_VALIDITY,
            ),
            translate(
                "Debrief",
                "Reckoned as if what was not filled were traded at the best price at the end of the run, by an order "
                "with fees of its own.",
            ),
        ),
        (
            (Kind.CANCEL_AFTER_FILL,),
            translate(
                "Debrief",
                "Reckoned as if what was filled were traded back at the end of the run, with the fees of both ways.",
            ),
        ),
        (
            (Kind.MORE_THAN_CASH,),
            translate("Debrief", "The order and its fees, less the cash that was there. Nothing was lost."),
        ),
        (
            (Kind.CONFIRMATION_NOT_READ,),
            translate(
                "Debrief",
                "Reckoned against what was meant: what was not meant is traded back at once, another price counts by "
                "its difference.",
            ),
        ),
    )  # fmt: skip


def _names() -> dict[str, str]:
    return {
        Kind.WRONG_STOCK: translate("Debrief", "Another share"),
        Kind.WRONG_SIDE: translate("Debrief", "Buy and sell mixed up"),
        Kind.LOTS_FOR_SHARES: translate("Debrief", "Lots for shares"),
        Kind.ODD_LOT: translate("Debrief", "Odd lot"),
        Kind.MARKET_INTO_WIDE_SPREAD: translate("Debrief", "Market order into a wide spread"),
        Kind.LIMIT_THROUGH_MARKET: translate("Debrief", "Limit through the market"),
        Kind.LIMIT_FAR_FROM_MARKET: translate("Debrief", "Limit far from the market"),
        Kind.EXTRA_ZERO: translate("Debrief", "A zero too many"),
        Kind.SUBMITTED_TWICE: translate("Debrief", "Submitted twice"),
        Kind.CANCEL_AFTER_FILL: translate("Debrief", "Cancelled after the fill"),
        Kind.SENT_TAKEN_FOR_FILLED: translate("Debrief", "“Sent” taken for “filled”"),
        Kind.PART_FILL_OVERLOOKED: translate("Debrief", "Part fill overlooked"),
        Kind.MORE_THAN_CASH: translate("Debrief", "More than the cash"),
        Kind.FORGOTTEN_VALIDITY: translate("Debrief", "Validity forgotten"),
        Kind.CONFIRMATION_NOT_READ: translate("Debrief", "Confirmation not read"),
    }
