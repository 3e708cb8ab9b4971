"""The chart of one instrument: Today's line and daily candles, each with its volume."""
