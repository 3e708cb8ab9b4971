"""What the user draws on a chart: where it stands by date and price, and the changes that can be undone."""
