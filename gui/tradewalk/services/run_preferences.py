"""The preferences by which a run of a walkthrough is shown: the user's look, and whatever else is usual.

What is chosen in a run of charts, lists and tickets ends with it: so equal runs are equal for all users, and leave the
user's own choices as they are.
"""

from pathlib import Path
from typing import Any

from tradewalk.services.preferences import Preferences, PreferenceStore

LOOK = frozenset(
    {
        "language", "palette", "price_colours", "text_size", "has_reduced_motion", "has_sounds", "is_phone",
        "window", "is_maximised",
    }
)  # fmt: skip
"""These are the user's in a run as well: they say how it is seen, and no walkthrough asks about them."""


class RunPreferences(PreferenceStore):
    """Follows the user's look, and brings to him what is chosen of it. What is drawn on charts lies in *folder*."""

    def __init__(self, users: PreferenceStore, folder: Path) -> None:
        super().__init__(None, Preferences(**_look_of(users.value)))
        self.folder = folder
        self._users = users
        users.changed.connect(self._follow)

    def change(self, **choices: Any) -> None:
        """Make choices, by the names of the fields."""
        self._users.change(**{name: value for name, value in choices.items() if name in LOOK})
        super().change(**{name: value for name, value in choices.items() if name not in LOOK})

    def _follow(self, _before: Preferences, after: Preferences) -> None:
        super().change(**_look_of(after))


def _look_of(preferences: Preferences) -> dict[str, Any]:
    return {name: getattr(preferences, name) for name in LOOK}
