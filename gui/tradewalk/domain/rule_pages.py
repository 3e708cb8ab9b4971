"""Rule files read page by page: a page is one ``[[rule]]``, and is parsed when it is first asked for.

Before that only its kind, scope and id are known, by their shape in the text. A page whose kind or scope cannot be
told that way is parsed with the first question. What spans pages, such as an id that is given twice, is checked by
``rule_files.load_rule_book``, which reads everything.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from tradewalk.domain.rule_files import entries_of, rule_of
from tradewalk.domain.rule_kinds import READERS
from tradewalk.domain.rule_terms import Terms
from tradewalk.domain.rules import Rule, RuleBook, Scope

_START = re.compile(r"^[ \t]*\[\[\s*rule\s*\]\]", re.MULTILINE)
_KIND = re.compile(r'^kind *= *"([^"\n]*)"', re.MULTILINE)
_ID = re.compile(r'^id *= *"([^"\n]*)"', re.MULTILINE)
_SCOPE = re.compile(r"^scope *= *\[([^\]#]*)\]", re.MULTILINE)
_QUOTED = re.compile(r'"([^"\n]*)"')


class Page:
    """One ``[[rule]]`` of a file: its text, and what the text says at a glance."""

    def __init__(self, file: str, content: str, start: int, end: int) -> None:
        self._file = file
        self._content = content
        self._span = start, end
        kind, scope, name = (each.search(content, start, end) for each in (_KIND, _SCOPE, _ID))
        self.kind = kind[1] if kind else ""
        self.scopes = tuple(_QUOTED.findall(scope[1])) if scope else ()
        self.id = name[1] if name else ""

    @cached_property
    def rule(self) -> Rule[Terms]:
        """The rule that the page holds. Raises RuleFileError, which names the line within the whole file."""
        start, end = self._span
        lines_before = self._content.count("\n", 0, start)
        (entry,) = entries_of(self._file, self._content[start:end], lines_before)
        return rule_of(entry)


class RulePages:
    """The pages of rule files, given as name → text; each is parsed at most once."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._pages = [page for file, content in files.items() for page in _pages_of(file, content)]
        self._by_place: dict[tuple[str, str], list[Page]] = defaultdict(list)
        self._unplaced = [page for page in self._pages if not (page.kind and page.scopes)]
        for page in self._pages:
            for scope in page.scopes if page.kind else ():
                self._by_place[page.kind, scope].append(page)

    def __iter__(self) -> Iterator[Rule[Terms]]:
        return (page.rule for page in self._pages)

    def about(self, kind: type, scope: Scope) -> Iterable[Rule[Terms]]:
        """The rules of a kind for exactly this board or exchange."""
        names = (name for name, reader in READERS.items() if reader.terms is kind)
        placed = (page for name in names for page in self._by_place.get((name, scope.value), ()))
        rules = (page.rule for page in (*placed, *self._unplaced))
        return [rule for rule in rules if isinstance(rule.terms, kind) and scope in rule.scopes]

    def named(self, rule_id: str) -> Rule[Terms]:
        """The rule with this id. Raises KeyError."""
        for page in self._pages:
            if page.id in (rule_id, "") and page.rule.id == rule_id:
                return page.rule
        raise KeyError(rule_id)


def open_rule_book(files: Mapping[str, str]) -> RuleBook:
    """The rule book of these files, of which each rule is read when a question first touches it.

    A wrong rule raises RuleFileError then; ``load_rule_book`` raises it at once.
    """
    return RuleBook(pages=RulePages(files))


def _pages_of(file: str, content: str) -> Iterator[Page]:
    starts = [match.start() for match in _START.finditer(content)]
    for start, end in zip(starts, [*starts[1:], len(content)], strict=True):
        yield Page(file, content, start, end)
