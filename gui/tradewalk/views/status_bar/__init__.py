"""The status bar: what is local, which pack, the rule book of which day, and what the data are not."""
