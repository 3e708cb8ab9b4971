"""The statement of a day that the account has lived."""
