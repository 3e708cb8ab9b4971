"""Tradewalk: practise a real trade flow over a simulated market, without a real trade."""

__version__ = "0.1.0"
