"""The five steps of a ticket, and the one table of how it moves between them."""

from enum import StrEnum

from tradewalk.domain.refusals import Reason


class TicketStep(StrEnum):
    """Where a ticket stands. CONFIRM is the question within the last step; SUBMITTED the end: a ticket is used once."""

    SIDE_AND_PRICE = "side-and-price"
    QUANTITY = "quantity"
    VALIDITY = "validity"
    REVIEW = "review"
    UNLOCK = "unlock"
    CONFIRM = "confirm"
    SUBMITTED = "submitted"


class TicketTrigger(StrEnum):
    """What moves a ticket."""

    CONTINUE = "continue"
    BACK = "back"
    ASK = "ask"
    SUBMIT = "submit"


class TicketField(StrEnum):
    """What a refusal is about: its card stands under this field."""

    ACCOUNT = "account"
    TYPE = "type"
    MOMENT = "moment"
    PRICE = "price"
    STOP = "stop"
    TRAIL = "trail"
    QUANTITY = "quantity"
    VALIDITY = "validity"


STEPS = (
    TicketStep.SIDE_AND_PRICE,
    TicketStep.QUANTITY,
    TicketStep.VALIDITY,
    TicketStep.REVIEW,
    TicketStep.UNLOCK,
)

FILLING_IN = STEPS[:3]
"""The steps in which the order is still being put together; from Review on it stands as it is."""

MOVES = {
    (TicketStep.SIDE_AND_PRICE, TicketTrigger.CONTINUE): TicketStep.QUANTITY,
    (TicketStep.QUANTITY, TicketTrigger.CONTINUE): TicketStep.VALIDITY,
    (TicketStep.VALIDITY, TicketTrigger.CONTINUE): TicketStep.REVIEW,
    (TicketStep.REVIEW, TicketTrigger.CONTINUE): TicketStep.UNLOCK,
    (TicketStep.QUANTITY, TicketTrigger.BACK): TicketStep.SIDE_AND_PRICE,
    (TicketStep.VALIDITY, TicketTrigger.BACK): TicketStep.QUANTITY,
    (TicketStep.REVIEW, TicketTrigger.BACK): TicketStep.VALIDITY,
    (TicketStep.UNLOCK, TicketTrigger.BACK): TicketStep.REVIEW,
    (TicketStep.UNLOCK, TicketTrigger.ASK): TicketStep.CONFIRM,
    (TicketStep.CONFIRM, TicketTrigger.BACK): TicketStep.UNLOCK,
    # Nothing leaves SUBMITTED, neither Back nor a second Submit: that is what sends an order once.
    (TicketStep.CONFIRM, TicketTrigger.SUBMIT): TicketStep.SUBMITTED,
}

STEP_OF = {
    TicketField.ACCOUNT: TicketStep.SIDE_AND_PRICE,
    TicketField.TYPE: TicketStep.SIDE_AND_PRICE,
    TicketField.MOMENT: TicketStep.SIDE_AND_PRICE,
    TicketField.PRICE: TicketStep.SIDE_AND_PRICE,
    TicketField.STOP: TicketStep.SIDE_AND_PRICE,
    TicketField.TRAIL: TicketStep.SIDE_AND_PRICE,
    TicketField.QUANTITY: TicketStep.QUANTITY,
    TicketField.VALIDITY: TicketStep.VALIDITY,
}

FIELD_OF = {
    Reason.MARKET_NOT_SIMULATED: TicketField.ACCOUNT,
    Reason.ACCOUNT_CANNOT_REACH_MARKET: TicketField.ACCOUNT,
    Reason.NO_PERMISSION: TicketField.ACCOUNT,
    Reason.NOT_ELIGIBLE: TicketField.ACCOUNT,
    Reason.SELL_ONLY: TicketField.ACCOUNT,
    Reason.PRICE_MISSING: TicketField.PRICE,
    Reason.OFF_TICK: TicketField.PRICE,
    Reason.BELOW_PRICE_TABLE: TicketField.PRICE,
    Reason.ABOVE_PRICE_TABLE: TicketField.PRICE,
    Reason.ABOVE_LIMIT_UP: TicketField.PRICE,
    Reason.BELOW_LIMIT_DOWN: TicketField.PRICE,
    Reason.ABOVE_OPENING_RANGE: TicketField.PRICE,
    Reason.BELOW_OPENING_RANGE: TicketField.PRICE,
    Reason.ABOVE_PRICE_CAGE: TicketField.PRICE,
    Reason.BELOW_PRICE_CAGE: TicketField.PRICE,
    Reason.BELOW_NOMINAL_RANGE: TicketField.PRICE,
    Reason.ABOVE_NOMINAL_RANGE: TicketField.PRICE,
    Reason.BELOW_SPREAD_RANGE: TicketField.PRICE,
    Reason.ABOVE_SPREAD_RANGE: TicketField.PRICE,
    Reason.BELOW_AUCTION_RANGE: TicketField.PRICE,
    Reason.ABOVE_AUCTION_RANGE: TicketField.PRICE,
    Reason.BELOW_HALT_BAND: TicketField.PRICE,
    Reason.ABOVE_HALT_BAND: TicketField.PRICE,
    Reason.STOP_PRICE_MISSING: TicketField.STOP,
    Reason.STOP_PRICE_OFF_TICK: TicketField.STOP,
    Reason.STOP_ON_THE_WRONG_SIDE: TicketField.STOP,
    Reason.PROFIT_ON_THE_WRONG_SIDE: TicketField.PRICE,
    Reason.TRAIL_MISSING: TicketField.TRAIL,
    Reason.TRAIL_OFF_TICK: TicketField.TRAIL,
    Reason.TRAIL_TOO_WIDE: TicketField.TRAIL,
    Reason.QUANTITY_BELOW_MINIMUM: TicketField.QUANTITY,
    Reason.QUANTITY_OFF_STEP: TicketField.QUANTITY,
    Reason.QUANTITY_ABOVE_MAXIMUM: TicketField.QUANTITY,
    Reason.ODD_LOT_MUST_GO_WHOLE: TicketField.QUANTITY,
    Reason.NOT_ENOUGH_CASH: TicketField.QUANTITY,
    Reason.NOT_ENOUGH_SHARES: TicketField.QUANTITY,
    Reason.BOUGHT_TODAY: TicketField.QUANTITY,
    Reason.MARKET_CLOSED: TicketField.MOMENT,
    Reason.ENTRY_PAUSED: TicketField.MOMENT,
    Reason.TYPE_NOT_ALLOWED_NOW: TicketField.TYPE,
    Reason.TYPE_NOT_ON_BOARD: TicketField.TYPE,
    Reason.NO_PRICE_LIMIT_TODAY: TicketField.TYPE,
    Reason.VOID_AT_THE_CLOSE: TicketField.PRICE,
    Reason.NO_COUNTERPARTY: TicketField.TYPE,
    Reason.VALID_TOO_LONG: TicketField.VALIDITY,
    # Those of a cancel and of a change never meet a ticket; they stand here so that the table is whole.
    Reason.CANCEL_NOT_ALLOWED_NOW: TicketField.VALIDITY,
    Reason.ALREADY_DONE: TicketField.VALIDITY,
    Reason.NOT_AMENDABLE: TicketField.TYPE,
    Reason.AMEND_NOT_ALLOWED_NOW: TicketField.VALIDITY,
    Reason.REQUEST_UNDER_WAY: TicketField.VALIDITY,
    Reason.NOTHING_CHANGED: TicketField.QUANTITY,
    Reason.ALREADY_FILLED: TicketField.QUANTITY,
}


def field_of(reason: Reason, *, is_kept: bool) -> TicketField:
    """Under which field a refusal stands.

    What a broker keeps may be kept until it is cancelled: there an hour that is over speaks against the day alone.
    """
    field = FIELD_OF[reason]
    return TicketField.VALIDITY if is_kept and field is TicketField.MOMENT else field


def move(step: TicketStep, trigger: TicketTrigger) -> TicketStep:
    """The step after a trigger; a trigger that the table does not know changes nothing."""
    return MOVES.get((step, trigger), step)


def shown_step(step: TicketStep) -> TicketStep:
    """The step whose page is on show: a sent ticket still shows what was asked last."""
    return TicketStep.CONFIRM if step is TicketStep.SUBMITTED else step


def number_of(step: TicketStep) -> int:
    """1 to 5; the question before sending belongs to the fifth, and a sent ticket has done all five."""
    return STEPS.index(step) + 1 if step in STEPS else len(STEPS)
