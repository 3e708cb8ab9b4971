"""What is remembered of the window: where it stood, whether it is a phone, whether panels may move."""

from PySide6.QtCore import QObject

from tradewalk.services.preferences import Preferences, PreferenceStore
from tradewalk.views.main_window import AT_FIRST, MainWindow
from tradewalk.views.window_fit import frame_of, open_at, room_for


class WindowChoices(QObject):
    """Brings the choices to the window, and writes its place down when it closes."""

    def __init__(self, window: MainWindow, preferences: PreferenceStore) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        chosen = preferences.value
        if chosen.window is not None:
            is_maximised = chosen.is_maximised and not chosen.is_phone
            window.stand_at(chosen.window, is_maximised=is_maximised)
        else:
            open_at(window, *AT_FIRST)
        self._follow(chosen, chosen)
        window.first_painted.connect(self._fit)
        preferences.changed.connect(self._follow)
        window.closed.connect(self._keep_place)

    def _follow(self, _before: Preferences, after: Preferences) -> None:
        self._window.show_as_phone(after.is_phone)
        self._window.allow_motion(is_allowed=not after.has_reduced_motion)

    def _fit(self) -> None:
        """Now that the system has said how wide the frame is: a screen may be a smaller one than last time."""
        self._window.fit_into(room_for(self._window), frame_of(self._window))

    def _keep_place(self, place: tuple[int, int, int, int], is_maximised: bool) -> None:  # noqa: FBT001 - a signal's
        self._preferences.change(window=place, is_maximised=is_maximised)
