"""Open orders as lines on the price pane, which can be dragged to another price."""
