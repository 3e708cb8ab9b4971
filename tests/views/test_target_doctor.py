"""The target doctor finds exactly one target, or says why there is none; the registry keeps nothing alive."""

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, QStringListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QLabel,
    QListView,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import tradewalk.views
from tradewalk.views.target_doctor import Target, Trouble, Unresolved, resolve
from tradewalk.views.target_parts import Painted
from tradewalk.views.target_reveal import bring_into_view
from tradewalk.views.target_words import trouble_sentence
from tradewalk.views.targets import name_target, paint_targets, registered, registered_names
from tradewalk.views.window_body import Body
from tradewalk.walkthrough.target_name import NotATarget, TargetName

SIZE = QRect(0, 0, 400, 300)


class Room(QMainWindow):
    """A window with one button in its middle, which is the target unless a test makes it otherwise."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.setGeometry(SIZE)
        self.inside = QWidget()
        self.setCentralWidget(self.inside)
        self.button = QPushButton("target", self.inside)
        self.button.setGeometry(100, 100, 80, 30)
        name_target(self.button, "room.button")

    def seen(self) -> "Room":
        self.show()
        QCoreApplication.processEvents()
        return self


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot).seen()


def found(name: str = "room.button") -> Target:
    target = resolve(name)
    assert isinstance(target, Target), target
    return target


def trouble(name: str = "room.button") -> Unresolved:
    unresolved = resolve(name)
    assert isinstance(unresolved, Unresolved), unresolved
    return unresolved


def test_a_target_is_found_with_its_place_on_the_screen(room: Room) -> None:
    assert found().widget is room.button
    assert found().rect == QRect(room.button.mapToGlobal(room.button.rect().topLeft()), room.button.size())


# Why there is none


def hide_its_tab(room: Room) -> None:
    tabs = QTabWidget()
    tabs.addTab(QLabel("first"), "first")
    tabs.addTab(room.inside, "second")
    room.setCentralWidget(tabs)


def scroll_it_out(room: Room) -> None:
    area, column = QScrollArea(), QWidget()
    layout = QVBoxLayout(column)
    layout.addSpacing(2_000)
    layout.addWidget(room.button)
    area.setWidget(column)
    room.setCentralWidget(area)


def build_another(room: Room) -> None:
    other = QPushButton("other", room.inside)
    other.setGeometry(200, 100, 80, 30)
    name_target(other, "room.button")
    other.show()


def destroy_it(room: Room) -> None:
    room.button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def lay_something_over_it(room: Room) -> QWidget:
    cover = QLabel("cover", room.inside)
    name_target(cover, "room.cover")
    cover.setGeometry(room.inside.rect())
    cover.show()
    return cover


def ask_something(room: Room) -> None:
    dialog = QDialog(room)
    name_target(dialog, "room.dialog")
    dialog.open()


TROUBLES: list[tuple[Callable[[Room], object], Trouble]] = [
    (hide_its_tab, Trouble.HIDDEN),
    (lambda room: room.hide(), Trouble.HIDDEN),
    (lambda room: room.button.setFixedSize(0, 0), Trouble.HIDDEN),
    (lambda room: room.button.setEnabled(False), Trouble.DISABLED),
    (lambda room: room.inside.setEnabled(False), Trouble.DISABLED),
    (scroll_it_out, Trouble.SCROLLED_OUT),
    (lambda room: room.button.move(2_000, 0), Trouble.SCROLLED_OUT),
    (lambda room: room.button.move(-60, 0), Trouble.SCROLLED_OUT),
    (build_another, Trouble.SEVERAL),
    (destroy_it, Trouble.NONE),
    (lambda room: name_target(room.button, "room.other"), Trouble.NONE),
    (lay_something_over_it, Trouble.COVERED),
    (ask_something, Trouble.COVERED),
]


@pytest.mark.parametrize(("change", "expected"), TROUBLES)
def test_each_trouble_is_told_from_the_others(
    room: Room, change: Callable[[Room], object], expected: Trouble
) -> None:
    found()
    change(room)
    QCoreApplication.processEvents()
    assert trouble().trouble is expected


def test_two_of_a_name_are_counted_and_a_hidden_one_is_no_rival(room: Room) -> None:
    build_another(room)
    assert trouble().count == 2
    room.button.hide()
    assert found().widget is not room.button


def test_what_lies_over_a_target_is_named_and_an_overlay_that_is_seen_through_is_none(room: Room) -> None:
    cover = lay_something_over_it(room)
    assert trouble().cover == "room.cover"
    assert isinstance(resolve("room.button", see_through=[cover]), Target)
    cover.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert isinstance(resolve("room.button"), Target)


def test_a_dialog_covers_the_window_that_it_asks_from_but_not_itself(room: Room) -> None:
    dialog = QDialog(room)
    done = QPushButton("done", dialog)
    name_target(done, "room.done")
    dialog.open()
    assert trouble("room.button").trouble is Trouble.COVERED
    assert found("room.done").widget is done


@pytest.mark.parametrize(
    ("screen", "is_on_it"), [(QRect(0, 0, 800, 600), True), (QRect(0, 0, 50, 50), False), (None, True)]
)
def test_a_window_beyond_every_screen_is_off_screen(room: Room, screen: QRect | None, is_on_it: bool) -> None:
    assert room.isVisible()
    answer = resolve("room.button", screens=None if screen is None else [screen])
    assert isinstance(answer, Target) is is_on_it
    assert is_on_it or (isinstance(answer, Unresolved) and answer.trouble is Trouble.OFF_SCREEN)


@pytest.mark.parametrize(
    "text", ["", "ticket price", "ticket.", "a[b", "a[b=]", "a[]", "a[b=1,b=2]", "a[b][c]"]
)
def test_what_is_no_name_is_refused(text: str) -> None:
    with pytest.raises(NotATarget):
        resolve(text)


@pytest.mark.parametrize(
    ("text", "name", "fields"),
    [
        ("ticket.price", "ticket.price", ()),
        ("search.results[symbol=688256.SH]", "search.results", (("symbol", "688256.SH"),)),
        ("a.b[last]", "a.b", (("place", "last"),)),
        ("a.b[2]", "a.b", (("place", "2"),)),
        ("a[order=last, column=status]", "a", (("order", "last"), ("column", "status"))),
    ],
)
def test_a_name_is_read(text: str, name: str, fields: tuple[tuple[str, str], ...]) -> None:
    assert TargetName.read(text) == TargetName(name, fields)
    assert TargetName.read(str(TargetName.read(text))) == TargetName(name, fields)


# Bringing it into view


def put_it_into_a_dock(room: Room) -> None:
    dock = QDockWidget()
    dock.setWidget(room.inside)
    room.setCentralWidget(QLabel("middle"))
    room.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.hide()


@pytest.mark.parametrize("hide", [hide_its_tab, scroll_it_out, put_it_into_a_dock])
def test_what_is_out_of_sight_is_brought_into_view(room: Room, hide: Callable[[Room], None]) -> None:
    room.inside.setMinimumSize(200, 200)
    hide(room)
    QCoreApplication.processEvents()
    assert trouble().trouble in (Trouble.HIDDEN, Trouble.SCROLLED_OUT)
    bring_into_view("room.button")
    QCoreApplication.processEvents()
    assert room.rect().contains(room.mapFromGlobal(found().rect.center()))
    assert found().rect.size() == room.button.size()


def test_the_drawer_of_a_narrow_window_is_opened(room: Room) -> None:
    sidebar = QWidget()
    sidebar.setMinimumWidth(100)
    body = Body(sidebar, QStackedWidget(), QWidget())
    room.button.setParent(sidebar)
    room.button.move(10, 100)
    room.setCentralWidget(body)
    QCoreApplication.processEvents()
    assert trouble().trouble is Trouble.HIDDEN
    bring_into_view("room.button")
    assert body.is_drawer_open
    assert found().widget is room.button


# Rows, entries of menus, painted parts


class NamedRows(QStringListModel):
    def fields_of(self, row: int) -> dict[str, str]:
        return {"order": str(row * 5 + 5)}


@pytest.fixture
def listed(room: Room) -> QListView:
    view = QListView()
    view.setModel(NamedRows([f"order {number}" for number in range(40)], view))
    name_target(view, "room.list")
    room.setCentralWidget(view)
    QCoreApplication.processEvents()
    return view


def test_a_row_is_found_by_a_field_or_its_place(listed: QListView) -> None:
    row = found("room.list[order=10]")
    assert row.widget is listed.viewport()
    assert row.rect.topLeft() == listed.viewport().mapToGlobal(
        listed.visualRect(listed.model().index(1, 0)).topLeft()
    )
    assert found("room.list[2]").rect == row.rect


@pytest.mark.parametrize(
    "name", ["room.list[order=7]", "room.list[symbol=1]", "room.list[0]", "room.list[41]"]
)
def test_a_row_that_is_not_there_is_no_such_part(listed: QListView, name: str) -> None:
    assert listed is not None
    assert trouble(name).trouble is Trouble.NO_SUCH_PART


@pytest.mark.parametrize("name", ["room.list[last]", "room.list[order=last]", "room.list[order=200]"])
def test_a_row_beyond_the_view_is_scrolled_to(listed: QListView, name: str) -> None:
    assert trouble(name).trouble is Trouble.SCROLLED_OUT
    bring_into_view(name)
    assert found(name).rect == found("room.list[40]").rect
    assert listed.verticalScrollBar().value() > 0


def test_an_entry_of_a_menu_can_be_seen_while_the_menu_is_open(room: Room) -> None:
    menu = QMenu(room)
    entry: QAction = menu.addAction("an entry as wide as the button")
    name_target(entry, "room.entry")
    assert trouble("room.entry").trouble is Trouble.HIDDEN
    menu.popup(room.button.mapToGlobal(room.button.rect().topLeft()))
    assert found("room.entry").widget is menu
    assert found("room.entry").rect.topLeft() == menu.mapToGlobal(menu.actionGeometry(entry).topLeft())
    assert trouble("room.button").trouble is Trouble.COVERED
    entry.setEnabled(False)
    assert trouble("room.entry").trouble is Trouble.DISABLED
    menu.close()


class Canvas(QWidget):
    """Paints a scale and two discs."""

    discs: tuple[QRect, ...] = (QRect(10, 10, 20, 20), QRect(50, 10, 20, 20))

    def painted(self, name: str) -> list[Painted]:
        if name == "room.scale":
            return [Painted(self, QRect(0, 90, 100, 10))]
        return [Painted(self, disc, {"order": str(n)}) for n, disc in enumerate(self.discs)]


def test_what_is_painted_is_found_in_the_widget_that_takes_its_input(room: Room) -> None:
    canvas = Canvas(room.inside)
    canvas.resize(100, 100)
    paint_targets(canvas, ("room.scale", "room.disc"))
    canvas.show()
    assert found("room.scale").rect == QRect(
        canvas.mapToGlobal(canvas.rect().topLeft()), canvas.size()
    ).adjusted(0, 90, 0, 0)
    assert found("room.disc[order=1]").rect == found("room.disc[last]").rect
    assert trouble("room.disc").count == 2
    canvas.discs = ()
    assert trouble("room.disc").trouble is Trouble.NO_SUCH_PART


# The registry


def test_the_registry_keeps_no_widget_alive(qapp: QApplication) -> None:
    assert qapp is not None
    widget = QLabel("alone")
    name_target(widget, "registry.alone")
    kept = weakref.ref(widget)
    assert registered("registry.alone") == [widget]
    del widget
    gc.collect()
    assert kept() is None
    assert registered("registry.alone") == []
    assert "registry.alone" not in registered_names()


def test_a_widget_that_qt_has_deleted_is_not_registered(room: Room) -> None:
    button = room.button
    destroy_it(room)
    assert registered("room.button") == []
    assert button is not None


def test_every_object_name_of_the_views_is_given_through_the_registry() -> None:
    """The coach and the bar of a recording alone have names of their own: no step points at them."""
    folder = Path(tradewalk.views.__file__).parent
    sources = {path.relative_to(folder): path.read_text(encoding="utf-8") for path in folder.rglob("*.py")}
    past = {str(path) for path, source in sources.items() if ".setObjectName(" in source}
    assert {path for path in past if not path.startswith(("coach/", "recording/"))} == {"targets.py"}


@pytest.mark.parametrize("reason", Trouble)
def test_every_trouble_has_its_sentence(reason: Trouble) -> None:
    said = trouble_sentence(Unresolved(TargetName("ticket.price"), reason, count=2, cover="room.cover"))
    others = {
        trouble_sentence(Unresolved(TargetName("ticket.price"), other, count=2, cover="room.cover"))
        for other in Trouble
        if other is not reason
    }
    assert "ticket.price" in said
    assert said not in others
