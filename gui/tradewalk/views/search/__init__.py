"""The search: a field at the top right, and the instruments that fit what is typed below it."""
