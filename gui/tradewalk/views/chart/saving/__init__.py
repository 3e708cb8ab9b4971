"""What is in view of a chart as a file: a picture, a drawing, or figures."""
