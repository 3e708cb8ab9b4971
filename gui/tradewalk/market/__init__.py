"""The market data: bars, indicators, the sample pack, and the order flow generated from them. No Qt."""
