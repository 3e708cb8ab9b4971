"""A course's page as a browser would have it, as far as its script can tell: elements, windows, and a fake LMS.

The page is the real one, read by Python's HTML parser; the script runs in Qt's JavaScript engine.
"""

import json
import re
from html.parser import HTMLParser
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QJSEngine

from tradewalk import resources

EMPTY = ("meta", "link", "img", "input", "br")
_SETTABLE = {
    "cmi.core.lesson_status": r"passed|completed|failed|incomplete|browsed",
    "cmi.core.score.raw": r"100|\d{1,2}(\.\d+)?",
    "cmi.core.score.min": r"0",
    "cmi.core.score.max": r"100",
    "cmi.core.exit": r"time-out|suspend|logout|",
    "cmi.core.session_time": r"\d{2,4}:\d\d:\d\d(\.\d{1,2})?",
    "cmi.suspend_data": r".{0,4096}",
    r"cmi.interactions.\d+.id": r"[A-Za-z0-9_-]{1,255}",
    r"cmi.interactions.\d+.type": r"choice",
    r"cmi.interactions.\d+.correct_responses.\d+.pattern": r"[a-z0-9](,[a-z0-9])*",
    r"cmi.interactions.\d+.student_response": r"[a-z0-9](,[a-z0-9])*",
    r"cmi.interactions.\d+.result": r"correct|wrong|unanticipated|neutral",
}
"""What a SCO may set, and the data types of SCORM 1.2's run-time environment."""

DOM = """
function elementOf(node) {
  var element = {
    tag: node.tag, attributes: node.attributes, children: node.children.map(elementOf), textContent: node.text,
    checked: false, value: node.attributes.value, id: node.attributes.id || "", listeners: {},
    getAttribute: function (name) { return name in this.attributes ? this.attributes[name] : null; },
    addEventListener: function (name, listener) { this.listeners[name] = listener; },
    focus: function () { focused = this; },
    all: function () { return this.children.reduce((found, each) => found.concat([each], each.all()), []); },
    querySelectorAll: function (selector) {
      var [tag, kind] = selector.split(".");
      return this.all().filter(each => each.tag === tag
        && (!kind || (each.attributes["class"] || "").split(" ").indexOf(kind) >= 0));
    }
  };
  return element;
}
var focused = null, reloaded = 0;
function pageOf(root) {
  var page = elementOf(root);
  page.getElementById = id => page.all().filter(each => each.id === id)[0] || null;
  return page;
}
function windowIn(parent) {
  var view = { listeners: {}, location: { reload: function () { reloaded += 1; } },
    addEventListener: function (name, listener) { this.listeners[name] = listener; } };
  view.parent = parent || view;
  view.top = parent ? parent.top : view;
  return view;
}
function foreignWindowIn(parent) {
  var view = windowIn(parent);
  Object.defineProperty(view, "API", { get: function () { throw new Error("from elsewhere"); } });
  return view;
}
function choose(page, id, letter) {
  page.getElementById(id).querySelectorAll("input").forEach(each => { each.checked = each.value === letter; });
}
"""


class Tree(HTMLParser):
    """Reads a page into nested nodes; whatever is not closed in its order is an error."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.root: dict[str, Any] = {"tag": "", "attributes": {}, "children": [], "text": ""}
        self._open = [self.root]
        self.feed(html)
        self.close()
        assert self._open == [self.root], f"{self._open[-1]['tag']} is not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"{tag} has an attribute twice"
        attributes = {name: value or "" for name, value in attrs}
        node: dict[str, Any] = {"tag": tag, "attributes": attributes, "children": [], "text": ""}
        self._open[-1]["children"].append(node)
        if tag not in EMPTY:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1]["tag"] == tag, f"{tag} closes {self._open[-1]['tag']}"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1]["text"] += data


class FakeLms(QObject):
    """A learning management system of SCORM 1.2 that takes nothing out of order, and remembers every call.

    ``known`` are values that it has; ``refused`` names that it does not take.
    """

    def __init__(self, refused: tuple[str, ...] = (), **known: str) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.faults: list[str] = []
        self.values = {"cmi.core.lesson_status": "not attempted", "cmi.core.lesson_mode": "normal"}
        self.values |= {name.replace("__", "."): value for name, value in known.items()}
        self._refused, self._stands = refused, "before"

    @Slot(str, result=str)
    def LMSInitialize(self, nothing: str) -> str:
        return self._turn("LMSInitialize", nothing, "before", "open")

    @Slot(str, result=str)
    def LMSFinish(self, nothing: str) -> str:
        return self._turn("LMSFinish", nothing, "open", "over")

    @Slot(str, result=str)
    def LMSCommit(self, nothing: str) -> str:
        return self._turn("LMSCommit", nothing, "open", "open")

    @Slot(str, result=str)
    def LMSGetValue(self, name: str) -> str:
        self._turn("LMSGetValue", "", "open", "open", name)
        return self.values.get(name, "")

    @Slot(str, str, result=str)
    def LMSSetValue(self, name: str, value: str) -> str:
        if (
            self._turn("LMSSetValue", "", "open", "open", f"{name}={value}") != "true"
            or name in self._refused
        ):
            return "false"
        types = [kind for pattern, kind in _SETTABLE.items() if re.fullmatch(pattern, name)]
        if not types or not re.fullmatch(types[0], value):
            self.faults.append(f"{name} was set to {value!r}")
            return "false"
        self.values[name] = value
        return "true"

    def _turn(self, name: str, nothing: str, before: str, after: str, said: str = "") -> str:
        self.calls.append(f"{name} {said}".strip())
        if self._stands != before or nothing or name in self._refused:
            if name not in self._refused:
                self.faults.append(f"{name} was called {self._stands}")
            return "false"
        self._stands = after
        return "true"

    @property
    def sets(self) -> list[str]:
        """What was set, in its order."""
        return [call.removeprefix("LMSSetValue ") for call in self.calls if call.startswith("LMSSetValue")]

    @property
    def course_of_calls(self) -> list[str]:
        """The names of the calls, those that follow each other once; without what only asks."""
        names = [call.partition(" ")[0] for call in self.calls if not call.startswith("LMSGet")]
        return [name for place, name in enumerate(names) if place == 0 or names[place - 1] != name]


class Browser:
    """The page of a course, opened; ``frames`` are the windows around it, the innermost last."""

    def __init__(self, html: str, lms: FakeLms | None, frames: str = "windowIn(windowIn(holder))") -> None:
        self._engine, self._lms = QJSEngine(), lms
        self.run(DOM)
        self.run(resources.read_text("scorm", "course.js"))
        self.run("var holder = windowIn(null), opener = windowIn(null), now = 0;")
        if lms is not None:
            self._engine.globalObject().setProperty("lms", self._engine.newQObject(lms))
            QJSEngine.setObjectOwnership(lms, QJSEngine.ObjectOwnership.CppOwnership)
            self.run("holder.API = lms;")
        self.run(f"var view = {frames}; var page = pageOf({json.dumps(Tree(html).root)});")
        self.run("course.open(view, page, () => now);")

    def run(self, script: str) -> Any:
        result: Any = self._engine.evaluate(script)
        assert not result.isError(), f"{result.toString()} (line {result.property('lineNumber').toInt()})"
        return result.toVariant()

    def answer(self, **letters: str) -> "Browser":
        """Choose answers and press the button: ``check_1="b"``."""
        for check, letter in letters.items():
            self.run(f"choose(page, {check.replace('_', '-')!r}, {letter!r})")
        self.run("page.getElementById('course').listeners.submit({ preventDefault: function () {} });")
        return self

    def change(self, check: str, letter: str) -> "Browser":
        """Choose an answer, as whoever presses it does."""
        self.run(f"choose(page, {check!r}, {letter!r})")
        self.run(f"page.getElementById('course').listeners.change({{ target: {{ name: {check!r} }} }});")
        return self

    def wait(self, milliseconds: int) -> "Browser":
        self.run(f"now += {milliseconds};")
        return self

    def leave(self) -> None:
        """The window goes; it says so twice."""
        self.run("view.listeners.pagehide({}); view.listeners.unload({});")

    def text(self, place: str) -> str:
        return str(self.run(f"page.getElementById({place!r}).textContent"))

    @property
    def focus(self) -> str:
        """The id of the element with the keyboard, or its name."""
        return str(self.run("focused ? focused.id || focused.attributes.name : ''"))

    def chosen(self, check: str) -> str:
        found = f"page.getElementById({check!r}).querySelectorAll('input').filter(each => each.checked)"
        return str(self.run(f"{found}.map(each => each.value).join()"))
