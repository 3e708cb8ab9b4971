"""Whether every text is there in every language."""

import re
from collections.abc import Iterator

from tradewalk.walkthrough.lint_finding import Finding, Known
from tradewalk.walkthrough.references import texts
from tradewalk.walkthrough.script import LANGUAGES, Walkthrough

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_PLACEHOLDER = re.compile(r"[\s.…?-]*|(?i:todo|tbd|xxx)\b.*")


def text_findings(walkthrough: Walkthrough, known: Known) -> Iterator[Finding]:  # noqa: ARG001  # as every check
    """Texts that are still to be written, English in a Chinese place, Chinese in an English one."""
    for path, words in texts(walkthrough):
        for language, text in zip(LANGUAGES, words, strict=True):
            if _PLACEHOLDER.fullmatch(text):
                yield Finding((*path, language), f"the text in `{language}` is still to be written")
            elif language != "en" and text == words.en and " " in text.strip():
                yield Finding((*path, language), f"the text in `{language}` is the English one; translate it")
            elif language == "en" and len(_CHINESE.findall(text)) > len(text) / 2:
                yield Finding((*path, language), "the text in `en` is Chinese; write it in English")
