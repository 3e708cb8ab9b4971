"""The coach: the overlay that shows where to look, the gate that lets nothing else happen, the card that tells."""
