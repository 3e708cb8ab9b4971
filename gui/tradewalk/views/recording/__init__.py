"""Turns what somebody does in the window into the actions of a script."""
