"""The texts of a walkthrough, edited beside the card on which they will stand."""
