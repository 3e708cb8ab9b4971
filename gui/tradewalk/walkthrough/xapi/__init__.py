"""A run told to a training department: statements of the Experience API (xAPI 1.0.3), one JSON object each. Pure."""
