"""The exchange: order book, call auction, order types, the trading day. Standard library only."""
