"""The name of an instrument in the language of the application."""

from tradewalk.domain.instruments import Instrument
from tradewalk.views import formatting


def instrument_name(instrument: Instrument) -> str:
    """Its English name, or its Chinese one in the script of the language."""
    names = {"zh-Hans": instrument.name_hans, "zh-Hant": instrument.name_hant}
    return names.get(formatting.language_tag(), instrument.name_en)
