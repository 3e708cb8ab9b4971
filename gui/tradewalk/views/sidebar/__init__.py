"""The sidebar: every instrument with its price, and the way to the portfolio and the orders."""
