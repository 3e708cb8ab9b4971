"""What the account holds: cash and shares."""
