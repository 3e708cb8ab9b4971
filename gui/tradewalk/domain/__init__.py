"""What a trade is made of: money, instruments, orders, rules, fees, sessions. Standard library only."""
