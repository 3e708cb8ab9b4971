"""The top bar: whose simulation, what time it is in it, whether it runs, the cash, and the search."""
