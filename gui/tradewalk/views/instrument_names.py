"""What an instrument is called in the language of the application, and what else it is called."""

from tradewalk.domain.instruments import Exchange, Instrument
from tradewalk.views import formatting


def shown_name(instrument: Instrument) -> str:
    """The name in the language of the application."""
    names = {"zh-Hans": instrument.name_hans, "zh-Hant": instrument.name_hant}
    return names.get(formatting.language_tag(), instrument.name_en)


def second_name(instrument: Instrument) -> str:
    """The name beside it: Chinese, in the script of the exchange, beside English; English beside Chinese."""
    if formatting.language_tag() != "en":
        return instrument.name_en
    return instrument.name_hant if instrument.exchange is Exchange.HKEX else instrument.name_hans
