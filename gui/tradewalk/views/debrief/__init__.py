"""The debrief of a run of a walkthrough: what was expected and found, mistakes and money."""
