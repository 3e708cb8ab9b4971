"""The page about the application: what it is, what it is made of, and what a report of a fault wants to know."""
