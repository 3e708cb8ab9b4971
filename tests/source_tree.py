"""The project's modules, parsed: which imports each one has, and how long its parts are."""

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
IMPORTING = ("import_module", "__import__")


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name: `module` is dotted and absolute, `name` is what is taken out of it, if anything."""

    module: str
    name: str
    line: int
    is_deferred: bool
    """Inside a function, or for the type checker alone: not done when the module is loaded."""

    def is_of(self, package: str) -> bool:
        """Whether this imports the package, something in it, or something out of it."""
        return any(f"{full}.".startswith(f"{package}.") for full in (self.module, self.full))

    @property
    def full(self) -> str:
        return f"{self.module}.{self.name}" if self.name else self.module


@dataclass(frozen=True)
class Module:
    """One source file under its dotted name."""

    name: str
    source: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        has_calls = any(name in self.source for name in IMPORTING)
        inside = ast.iter_child_nodes if has_calls else _statements_in
        return tuple(_imports(self.tree, self.name, inside, is_deferred=False))

    def functions_longer_than(self, lines: int) -> list[tuple[str, int]]:
        """The names and first lines of the functions with more lines than that."""
        functions = (n for n in _every_statement(self.tree) if isinstance(n, FUNCTIONS))
        return [(f.name, f.lineno) for f in functions if (f.end_lineno or 0) - f.lineno + 1 > lines]


Tree = Mapping[str, Module]


def tree_of(sources: Mapping[str, str]) -> Tree:
    """Modules made from dotted names and texts."""
    return {name: Module(name, source) for name, source in sources.items()}


def read_tree() -> Tree:
    """The modules of the application and of its resources."""
    folders = (ROOT / "gui", ROOT / "resources")
    files = [(folder, path) for folder in folders for path in sorted(folder.rglob("*.py"))]
    return tree_of({_dotted(path.relative_to(folder)): path.read_text("utf-8") for folder, path in files})


def loaded_with(name: str, tree: Tree) -> set[str]:
    """The project's modules that Python loads when it loads this one, itself and packages included."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        module = waiting.pop()
        if module in found or module not in tree:
            continue
        found.add(module)
        waiting.append(module.rpartition(".")[0])
        waiting += [full for each in tree[module].imports if not each.is_deferred for full in _both(each)]
    return found


def _both(imported: Import) -> tuple[str, str]:
    return imported.module, imported.full


def _dotted(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _statements_in(node: ast.AST) -> Iterator[ast.AST]:
    """The statements of a statement, and what holds some: its handlers and cases."""
    for part in ("body", "handlers", "cases", "orelse", "finalbody"):
        yield from getattr(node, part, ())


def _every_statement(node: ast.AST) -> Iterator[ast.AST]:
    for child in _statements_in(node):
        yield child
        yield from _every_statement(child)


def _imports(
    node: ast.AST, module: str, inside: Callable[[ast.AST], Iterator[ast.AST]], *, is_deferred: bool
) -> Iterator[Import]:
    for child in inside(node):
        is_later = is_deferred or isinstance(child, (*FUNCTIONS, ast.Lambda))
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            is_later = True
        yield from _own_imports(child, module, is_deferred=is_later)
        yield from _imports(child, module, inside, is_deferred=is_later)


def _own_imports(node: ast.AST, module: str, *, is_deferred: bool) -> Iterator[Import]:
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield Import(alias.name, "", node.lineno, is_deferred)
    elif isinstance(node, ast.ImportFrom):
        for alias in node.names:
            yield Import(_origin(node, module), alias.name, node.lineno, is_deferred)
    elif isinstance(node, ast.Call) and _is_import_call(node.func):
        for argument in node.args[:1]:
            yield Import(str(getattr(argument, "value", "")), "", node.lineno, is_deferred)


def _origin(node: ast.ImportFrom, module: str) -> str:
    """The absolute module of a `from` import; `module` counts as a plain module, not as a package."""
    if not node.level:
        return node.module or ""
    package = ".".join(module.split(".")[: -node.level])
    return f"{package}.{node.module}" if node.module else package


def _is_import_call(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in IMPORTING
