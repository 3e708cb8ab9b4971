"""Walkthroughs: what a script says, when a condition holds, and how a run goes from step to step. No Qt, no world."""
