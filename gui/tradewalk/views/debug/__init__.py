"""What an author looks at beside a running walkthrough: targets, states, and the log of the run."""
