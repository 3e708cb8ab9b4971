"""The illustrated guide: pictures with marks, and what is written around them."""
