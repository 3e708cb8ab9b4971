"""What deserves a second look at Review: sentences with their numbers, in the ink of a caution. They stop nothing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from tradewalk.domain.instruments import Instrument
from tradewalk.views import formatting
from tradewalk.views.fee_words import fee_word
from tradewalk.views.own_money import own_money
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text
from tradewalk.views.ticket.cautions import Caution, CautionKind
from tradewalk.views.tones import Tone

translate = QCoreApplication.translate
OF_THE_ACCOUNT = (CautionKind.LARGE_SHARE_OF_CASH, CautionKind.PAID_IN_GOOD_FAITH)
"""The cautions that say how much the account has."""


class CautionList(QFrame):
    """One sentence a caution; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "ticket.cautions")
        self.setProperty("kind", "caution")
        self._text = sentence_label("ticket.cautions.text", Role.SMALL, Tone.PLAIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self._text)

    def show_cautions(self, cautions: tuple[Caution, ...], instrument: Instrument) -> None:
        """Show these cautions in their order."""
        set_text(self._text, "\n".join(caution_sentence(each, instrument) for each in cautions))
        self.setVisible(bool(cautions))


def caution_sentence(caution: Caution, instrument: Instrument) -> str:
    """A caution with its numbers."""
    texts = {
        CautionKind.ABOVE_LAST: translate(
            "Ticket", "The price {price} is {ratio} above the last price, {last}."
        ),
        CautionKind.BELOW_LAST: translate(
            "Ticket", "The price {price} is {ratio} below the last price, {last}."
        ),
        CautionKind.LARGE_SHARE_OF_CASH: translate(
            "Ticket", "The order takes {amount}: {ratio} of the available cash, {whole}."
        ),
        CautionKind.LIMIT_SHORT_OF_STOP: translate(
            "Ticket",
            "The limit {price} lies before the stop {last}: when a trade reaches the stop, the market is beyond the "
            "limit, and the order may wait in vain.",
        ),
        CautionKind.PAID_IN_GOOD_FAITH: translate(
            "Ticket",
            "{amount} of it are proceeds that are not settled yet: sell what they buy only when they are, or payment "
            "is not in good faith.",
        ),
        CautionKind.HIGH_MINIMUM_FEE: translate(
            "Ticket", "{fee} is at its minimum, {amount}: {ratio} of the order's value, {whole}."
        ),
    }
    money = own_money if caution.kind in OF_THE_ACCOUNT else formatting.money
    return texts[caution.kind].format(
        price=formatting.price(caution.value, instrument.decimals),
        last=formatting.price(caution.base, instrument.decimals),
        ratio=formatting.plain_percent(caution.ratio),
        amount=money(caution.value, instrument.currency),
        whole=money(caution.base, instrument.currency),
        fee=fee_word(caution.fee_id or ""),
    )
