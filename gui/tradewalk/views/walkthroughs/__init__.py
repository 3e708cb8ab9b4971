"""The walkthroughs to choose from, each with its modes and the run that was left."""
