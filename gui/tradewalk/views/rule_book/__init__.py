"""The rule book: the rules in force on the simulated day, what changed since an earlier one, who says so, how sure."""
