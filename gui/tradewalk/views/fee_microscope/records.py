"""The two tables of the fee microscope in words: what is compared, and the fees of two rows side by side."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.fees import FeeLine
from tradewalk.domain.money import ZERO
from tradewalk.views import formatting
from tradewalk.views.fee_microscope.props import FeeMicroscopeProps, FeeRow
from tradewalk.views.fee_microscope.words import cause_words, more_word, part_word, row_word, worked_out_words
from tradewalk.views.fee_words import SEPARATOR, fee_name
from tradewalk.views.record_table import Record

translate = QCoreApplication.translate


def row_headings() -> tuple[str, ...]:
    """What is compared."""
    return (
        translate("FeeMicroscope", "The same order"),
        translate("FeeMicroscope", "Fees"),
        translate("FeeMicroscope", "Of the value"),
        translate("FeeMicroscope", "More or less"),
        translate("FeeMicroscope", "What decides"),
    )


def row_record(row: FeeRow) -> Record:
    """One row, or one card."""
    head, total, part = row_word(row), formatting.number(row.compared.fees.total, 2), part_word(row.compared)
    more, cause = more_word(row), cause_words(row)
    words = translate("FeeMicroscope", "fees {fees}, {part} of the value").format(fees=total, part=part)
    card = (head, SEPARATOR.join(filter(None, (words, more, cause))))
    return Record(row.key, (head, total, part, more, cause), card)


def line_headings(*, is_beside: bool = True) -> tuple[str, ...]:
    """How two rows differ; where nothing stands beside the order, the last two have no heading."""
    headings = (
        translate("FeeMicroscope", "Fee"),
        translate("FeeMicroscope", "How it is worked out"),
        translate("FeeMicroscope", "This order"),
        translate("FeeMicroscope", "Beside it"),
        translate("FeeMicroscope", "Difference"),
    )
    return headings if is_beside else (*headings[:3], "", "")


def line_records(props: FeeMicroscopeProps) -> tuple[Record, ...]:
    """Every fee of either row, in the order of the chosen one's, and the totals."""
    here, there = (_lines(row) for row in (props.asked, props.chosen))
    fees = dict.fromkeys((*there, *here))
    return (*(_line(props, here.get(fee), there.get(fee)) for fee in fees), _total(props))


def _lines(row: FeeRow) -> dict[str, FeeLine]:
    return {line.fee_id: line for line in row.compared.fees.lines}


def _line(props: FeeMicroscopeProps, here: FeeLine | None, there: FeeLine | None) -> Record:
    row, line = (props.chosen, there) if there is not None else (props.asked, here)
    assert line is not None, "a fee is of one of the two"
    how = worked_out_words(line, row.compared.order.value)
    return _record(
        props, line.fee_id, (fee_name(line), how), (_amount(here), _amount(there)), _more(here, there)
    )


def _amount(line: FeeLine | None) -> str:
    """An amount; in brackets where another fee holds it."""
    amount = formatting.number(ZERO if line is None else line.amount, 2)
    return amount if line is None or line.is_charged else f"({amount})"


def _more(here: FeeLine | None, there: FeeLine | None) -> Decimal:
    """How much more is charged; what another fee holds is not charged by itself."""
    before, now = (line.amount if line is not None and line.is_charged else ZERO for line in (here, there))
    return now - before


def _total(props: FeeMicroscopeProps) -> Record:
    here, there = (row.compared.fees.total for row in (props.asked, props.chosen))
    name = translate("FeeMicroscope", "Fees in total")
    amounts = (formatting.number(here, 2), formatting.number(there, 2))
    return _record(props, None, (name, ""), amounts, there - here)


def _record(
    props: FeeMicroscopeProps, key: str | None, said: tuple[str, str], amounts: tuple[str, str], more: Decimal
) -> Record:
    """A fee of both rows; where only the order itself is chosen, nothing stands beside it."""
    beside = (amounts[1], formatting.signed(more, 2)) if props.is_beside else ("", "")
    texts = (*said, amounts[0], *beside)
    told = (f"{heading} {text}" for heading, text in zip(line_headings()[2:], texts[2:], strict=True) if text)
    return Record(key, texts, (said[0], SEPARATOR.join(filter(None, (said[1], *told)))))
