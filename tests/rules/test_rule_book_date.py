"""The date of the rule book is that of the rules which it stands over."""

import hashlib
import tomllib
from datetime import date

from tradewalk.about_facts import newest_rule, rule_book_date
from tradewalk.resources import names_in, read_text

REMEDY = (
    "The rules have changed: resources/tradewalk_resources/rule_book.toml gets the day of the change as its as_of, "
    "and this digest: {}"
)


def test_the_rule_book_has_the_date_of_its_last_change() -> None:
    said = tomllib.loads(read_text("rule_book.toml"))
    assert said["digest"] == digest_of_the_rules(), REMEDY.format(digest_of_the_rules())
    assert rule_book_date() == said["as_of"]
    assert isinstance(rule_book_date(), date)


def test_the_newest_rule_is_one_that_is_shipped() -> None:
    assert any(f"from = {newest_rule()}" in read_text("rules", name) for name in names_in("rules"))


def digest_of_the_rules() -> str:
    """A digest of every rule file with its name."""
    whole = "".join(f"{name}\n{read_text('rules', name)}" for name in names_in("rules"))
    return hashlib.sha256(whole.encode()).hexdigest()[:16]
