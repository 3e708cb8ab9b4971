"""Who a statement is about: by an address for mail, or by an account somewhere; an unnamed learner otherwise."""

import re
from dataclasses import dataclass
from typing import Any

from tradewalk.walkthrough.xapi.vocabulary import BASE

HOW = 'write "Ann Lee <ann@example.com>", ann@example.com, an account as 12345@https://lms.example.com, or a name alone'
_NAMED = re.compile(r"(?P<name>[^<>]*?)\s*<(?P<id>[^<>]+)>")
_MAIL = re.compile(r"(?:mailto:)?(?P<mail>[A-Za-z0-9.+_&=!$*~'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)")
_ACCOUNT = re.compile(r"(?P<account>\S+?)@(?P<home>https?://[A-Za-z0-9][^\s<>\"{}|\\^`]*)")


class ActorUnclear(ValueError):
    """What was written names nobody. The message is one sentence."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A person: either a ``mailbox``, or an ``account`` of the system at ``home_page``; the name is for readers."""

    name: str = ""
    mailbox: str = ""
    account: str = ""
    home_page: str = BASE

    def as_agent(self) -> dict[str, Any]:
        """The Agent of a statement."""
        name = {"name": self.name} if self.name else {}
        if self.mailbox:
            return {"objectType": "Agent", **name, "mbox": f"mailto:{self.mailbox}"}
        return {"objectType": "Agent", **name, "account": {"homePage": self.home_page, "name": self.account}}


UNNAMED = Actor(account="unnamed-learner")


def actor_of(text: str) -> Actor:
    """The person that a text names. Raises ActorUnclear."""
    named = _NAMED.fullmatch(text.strip())
    name, identifier = (named["name"], named["id"].strip()) if named else ("", text.strip())
    if account := _ACCOUNT.fullmatch(identifier):
        return Actor(name, account=account["account"], home_page=account["home"])
    if mail := _MAIL.fullmatch(identifier):
        return Actor(name, mailbox=mail["mail"])
    if named is None and identifier and not set("@<>") & set(identifier):
        return Actor(identifier, account=identifier)
    raise ActorUnclear(f"{text!r} names nobody; {HOW}.")
