"""Changes the texts of a walkthrough file and nothing else of it: comments, order and layout stay its author's."""
