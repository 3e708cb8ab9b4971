"""The published states of a run itself. The conductor answers for them; no window does."""

from tradewalk.walkthrough.published import PublishedState, StateKind

RUN_STATES = (
    PublishedState(
        "answer.<step>",
        StateKind.NAME,
        "The key of the last answer to the question of a step; nothing before.",
    ),
)
