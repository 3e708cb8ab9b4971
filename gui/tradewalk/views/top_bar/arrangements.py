"""How the top bar's items stand, the roomiest way first. What an arrangement lacks is in the overflow menu."""

from tradewalk.views.rows_layout import SPREAD, Arrangement

CLOCK = ("clock", "hold", "speed")
SESSIONS = ("sessions", "jump")
CHOICES = ("account", "language", "view")

BARS: tuple[Arrangement, ...] = (
    (("name", "simulated", *CLOCK, *SESSIONS, SPREAD, *CHOICES, "search"),),
    (("simulated", *CLOCK, *SESSIONS, SPREAD, *CHOICES, "search"),),
    (("name", "simulated", *CLOCK, SPREAD, *CHOICES, "search"), SESSIONS),
    (("simulated", *CLOCK, SPREAD, *CHOICES, "search"), SESSIONS),
    (("simulated", *CLOCK, SPREAD, "search"), (*SESSIONS, SPREAD, *CHOICES)),
    (("simulated", SPREAD, "search"), (*CLOCK, SPREAD, *CHOICES), SESSIONS),
    (
        ("simulated", SPREAD, "search"),
        ("clock", SPREAD, "hold"),
        ("account", SPREAD, "speed", "more"),
        ("sessions",),
    ),
    (("simulated", SPREAD, "more"), ("search",), ("clock",), ("hold", SPREAD, "account"), ("sessions",)),
    (("simulated", SPREAD, "more"), ("search",), ("clock",), ("hold", SPREAD, "speed")),
)
DRAWER_BARS: tuple[Arrangement, ...] = tuple((("drawer", *first), *others) for first, *others in BARS)
"""The same with the button that opens the sidebar, where that is a drawer."""

PHONE_BARS: tuple[Arrangement, ...] = (
    (
        ("drawer", "simulated", SPREAD, "search"),
        ("clock", SPREAD, "hold"),
        ("account", SPREAD, "speed", "more"),
        ("sessions",),
    ),
    (("drawer", "search", "more"), ("simulated", "account", SPREAD, "hold"), ("clock",)),
    (("drawer", "search", "more"), ("simulated", SPREAD, "hold"), ("clock",)),
)
"""A phone is for its page: large text leaves the bar what is looked at and pressed all the time."""
