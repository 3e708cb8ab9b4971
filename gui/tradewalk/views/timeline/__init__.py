"""What became of one order: what the application shows beside what the market did."""
