"""By which way an account reaches an instrument."""

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.money import Currency
from tradewalk.domain.profiles import Region
from tradewalk.domain.rules import HOME_BOARD

_NORTHBOUND = {home: northbound for northbound, home in HOME_BOARD.items()}


def routed(instrument: Instrument, region: Region) -> Instrument:
    """The instrument as the accounts of a region trade it: for Hong Kong, the mainland is Northbound, paid in CNH.

    What has no Northbound segment, the Beijing exchange, stays as it is.
    """
    if region is not Region.HK or instrument.board not in _NORTHBOUND:
        return instrument
    return instrument._replace(board=_NORTHBOUND[instrument.board], currency=Currency.CNH)
