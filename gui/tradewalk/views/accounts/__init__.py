"""The practice accounts: to choose from, to make, to rename, to reset."""
