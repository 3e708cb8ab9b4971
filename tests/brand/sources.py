"""Every text in the sources and in the resources that has a certain word in it, but for the names of formats."""

import ast
import re
from collections.abc import Iterator

from tests.brand.folders import FIRST, ROOT

FORMATS = re.compile(
    r"tradewalk-(walkthrough|run|guide)/1|tradewalk\.qss|tradewalk_(resources|\{|zh)|tradewalk-sample|from tradewalk|"
    r"tradewalk\.[a-z_]+|import tradewalk"
)
"""What files are told by, on the disk and to one another: the same under every brand, so that they can be exchanged."""
SOURCES = ROOT / "gui" / "tradewalk"
PACKAGE = {"tradewalk_"}
"""How the names of the catalogues begin."""
TEXTS = {".toml", ".yaml", ".json", ".csv", ".js", ".css", ".qss", ".ts"}


def names_in_sources(word: str) -> set[str]:
    """The texts of the application's sources that have this word; documentation and the brand's reader left out."""
    found = set()
    for path in sorted(SOURCES.rglob("*.py")):
        source = path.read_text("utf-8")
        if path.parent == SOURCES / "brand" or not has(source, word):
            continue
        tree = ast.parse(source)
        kept = {id(each) for each in documentation(tree)}
        texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in kept)
        found |= {text.value for text in texts if isinstance(text.value, str) and has(text.value, word)}
    return found - PACKAGE


def documentation(tree: ast.AST) -> Iterator[ast.expr]:
    """Texts that are statements of their own: nobody but a reader of the source sees them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield node.value


def names_in_resources(word: str) -> set[str]:
    """The lines of shipped texts that have this word, the brand's own and remarks left out."""
    paths = [path for path in FIRST.parent.rglob("*") if path.suffix in TEXTS and FIRST not in path.parents]
    lines = (line for path in sorted(paths) for line in path.read_text("utf-8").splitlines())
    return {line for line in lines if has(line.partition("# ")[0], word)}


def has(text: str, word: str) -> bool:
    """Whether a text has a word, but for the names of formats."""
    return word in FORMATS.sub("", text).lower()
