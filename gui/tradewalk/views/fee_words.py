"""The names of fees, and their rates as people read them."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.fees import FeeLine
from tradewalk.domain.rule_terms import FeeBasis, FeeRounding, FeeTerms
from tradewalk.views import formatting

translate = QCoreApplication.translate
SEPARATOR = " · "


def fee_word(fee: str) -> str:
    """The name of a fee; one that the words do not know yet keeps its id."""
    words = {
        "commission": translate("Fees", "Commission"),
        "platform": translate("Fees", "Platform fee"),
        "handling": translate("Fees", "Exchange handling fee"),
        "management": translate("Fees", "Regulatory fee"),
        "transfer": translate("Fees", "Transfer fee"),
        "hkscc-transfer": translate("Fees", "Transfer fee (HKSCC)"),
        "stamp-duty": translate("Fees", "Stamp duty"),
        "sfc-levy": translate("Fees", "SFC levy"),
        "afrc-levy": translate("Fees", "AFRC levy"),
        "trading-fee": translate("Fees", "HKEX trading fee"),
        "trading-tariff": translate("Fees", "HKEX trading tariff"),
        "settlement": translate("Fees", "Settlement fee"),
        "sec-fee": translate("Fees", "SEC fee"),
        "taf": translate("Fees", "Trading activity fee"),
        "cat": translate("Fees", "Audit trail fee"),
    }
    return words.get(fee, fee)


def fee_name(line: FeeLine) -> str:
    """The name of a fee, with ``of which`` where another fee holds it."""
    name = fee_word(line.fee_id)
    return name if line.is_charged else translate("Fees", "of which {fee}").format(fee=name)


def fee_line_word(line: FeeLine) -> str:
    """A fee with its rate: ``Commission (0.025%, min 5.00)``."""
    name, rate = fee_name(line), fee_rate_word(line.rate, line.per)
    if not line.minimum:
        return translate("Fees", "{fee} ({rate})").format(fee=name, rate=rate)
    least = formatting.number(line.minimum, 2)
    return translate("Fees", "{fee} ({rate}, min {least})").format(fee=name, rate=rate, least=least)


def fee_basis_word(line: FeeLine) -> str:
    """What a fee is worked out from: ``0.025% of 274,420.00, at least 5.00``; or that it is nil for a time."""
    if not (line.rate or line.minimum):
        return translate("Fees", "nothing is charged at this time")
    return SEPARATOR.join((_basis(line), *fee_limit_words(line)))


def fee_rate_word(rate: Decimal, per: FeeBasis) -> str:
    """A rate by what it is of: ``0.025%``, ``0.0049 a share``, ``15.00 an order``."""
    match per:
        case FeeBasis.VALUE:
            return rate_word(rate)
        case FeeBasis.SHARE:
            return translate("Fees", "{rate} a share").format(rate=amount_word(rate))
        case FeeBasis.ORDER:
            return translate("Fees", "{rate} an order").format(rate=amount_word(rate))


def fee_base_word(line: FeeLine) -> str:
    """What a rate is multiplied by: an amount, or a number of shares; nothing for the order as a whole."""
    match line.per:
        case FeeBasis.VALUE:
            return formatting.number(line.base, 2)
        case FeeBasis.SHARE:
            return formatting.quantity(int(line.base))
        case FeeBasis.ORDER:
            return ""


def fee_limit_words(fee: FeeLine | FeeTerms) -> list[str]:
    """What bounds a fee from above and how it is rounded, where that is not half-up to the cent."""
    words = []
    if fee.maximum is not None:
        words.append(translate("Fees", "at most {most}").format(most=amount_word(fee.maximum)))
    if fee.maximum_ratio is not None:
        words.append(
            translate("Fees", "at most {ratio} of the value").format(ratio=rate_word(fee.maximum_ratio))
        )
    if fee.rounding is FeeRounding.UP_TO_CENT:
        words.append(translate("Fees", "rounded up to 0.01"))
    if fee.rounding is FeeRounding.UP_TO_WHOLE:
        words.append(translate("Fees", "rounded up to a whole unit"))
    return words


def amount_word(amount: Decimal) -> str:
    """An amount with at least two decimals, and more where it has more: ``15.00``, ``0.000195``."""
    exponent = amount.normalize().as_tuple().exponent
    return formatting.number(amount, max(2, -exponent) if isinstance(exponent, int) else 2)


def rate_word(rate: Decimal) -> str:
    """A rate with all its digits and no more: ``0.00341%``."""
    exponent = (rate * 100).normalize().as_tuple().exponent
    return formatting.plain_percent(rate, max(0, -exponent) if isinstance(exponent, int) else 0)


def _basis(line: FeeLine) -> str:
    rate, base = fee_rate_word(line.rate, line.per), fee_base_word(line)
    least = formatting.number(line.minimum, 2)
    if line.per is FeeBasis.ORDER:
        return rate
    if line.per is FeeBasis.SHARE and line.minimum:
        text = translate("Fees", "{rate}, {base} shares, at least {least}")
    elif line.per is FeeBasis.SHARE:
        text = translate("Fees", "{rate}, {base} shares")
    elif line.minimum:
        text = translate("Fees", "{rate} of {base}, at least {least}")
    else:
        text = translate("Fees", "{rate} of {base}")
    return text.format(rate=rate, base=base, least=least)
