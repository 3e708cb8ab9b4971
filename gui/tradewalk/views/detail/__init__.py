"""The detail page: quote header, order book, transactions, events, and the way to the ticket."""
