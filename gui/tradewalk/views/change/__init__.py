"""Changing an order that has been sent."""
