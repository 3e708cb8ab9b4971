"""A process of its own, because a platform is chosen once: a window that goes to a screen with other scaling.

Prints, for each screen, its scaling and how far the hole lies from the target at most.
"""

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.views.coach_builders import a_card
from tradewalk.views.coach.overlay import Overlay
from tradewalk.views.coach.place import on_screen, place_of
from tradewalk.views.coach.view import CoachView
from tradewalk.views.theme import Appearance, Palette, theme_of

SCREENS = [
    {"name": "left", "x": 0, "y": 0, "width": 1200, "height": 900, "dpr": 1.0},
    {"name": "right", "x": 1200, "y": 0, "width": 1600, "height": 1200, "dpr": 2.0},
]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "screens.json")
        file.write_text(json.dumps({"screens": SCREENS}))
        application = QApplication([sys.argv[0], "-platform", f"offscreen:configfile={file}"])
    window, field = QWidget(), QLineEdit()
    field.setParent(window)
    field.setGeometry(40, 300, 200, 30)
    window.resize(600, 500)
    coach = CoachView(window, Appearance(application, theme_of(Palette.LIGHT)), lambda _name: place_of(field))
    window.move(50, 50)
    window.show()
    coach.render(a_card())
    for left in (50, 1300):
        window.move(left, 50)
        for _ in range(4):
            application.processEvents()
        print(window.screen().devicePixelRatio(), _distance(window, field))


def _distance(window: QWidget, field: QWidget) -> int:
    overlay = window.findChild(QWidget, "coach.overlay")
    assert isinstance(overlay, Overlay)
    hole, target = overlay.holes[0].translated(window.mapToGlobal(QPoint(0, 0))), on_screen(field)
    corners = hole.topLeft() - target.topLeft(), hole.bottomRight() - target.bottomRight()
    return max(abs(side) for corner in corners for side in (corner.x(), corner.y()))


if __name__ == "__main__":
    main()
