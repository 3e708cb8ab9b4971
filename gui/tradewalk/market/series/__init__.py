"""Bars as columns of numbers, for charts: where float and numpy begin. Nothing that simulates imports this."""
