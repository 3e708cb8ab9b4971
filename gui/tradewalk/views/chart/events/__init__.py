"""Splits, dividends, results and events at the foot of a chart."""
