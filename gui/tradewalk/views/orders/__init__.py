"""All orders of the account."""
