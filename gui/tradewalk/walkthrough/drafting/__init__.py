"""From what somebody did in the window to the draft of a walkthrough."""
