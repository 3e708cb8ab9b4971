"""The presenter's own window: this step and the next, private notes, the time, and what leads through a run."""
