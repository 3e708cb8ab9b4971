"""The choice of a practice account at the start."""
