"""Several instruments on one chart, in percent."""
