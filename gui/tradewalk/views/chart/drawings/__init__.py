"""Drawings on the chart: their shapes in pixels, the tools, and the item that paints them."""
