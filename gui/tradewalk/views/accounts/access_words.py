"""What a kind of account may trade, in sentences: from the rule book, board by board."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.access import BOARD_OF_PERMISSION, Access
from tradewalk.domain.profiles import Profile
from tradewalk.views import formatting
from tradewalk.views.accounts.props import Boards
from tradewalk.views.order_words import board_word

translate = QCoreApplication.translate


def access_sentences(boards: Boards) -> Iterator[str]:
    """A sentence for each kind of access that the account has to some board."""
    sentences = {
        Access.TRADES: translate("AccessWords", "Trades: {boards}."),
        Access.NEEDS_PERMISSION: translate("AccessWords", "Refused for want of a permission: {boards}."),
        Access.CLOSED: translate("AccessWords", "Closed to this account: {boards}."),
        Access.ONLY_SHOWN: translate("AccessWords", "Only shown, orders are not simulated yet: {boards}."),
    }
    between = translate("AccessWords", "; ", "between the names of markets")
    for access, sentence in sentences.items():
        names = [board_word(board) for board, each in boards if each is access]
        if names:
            yield sentence.format(boards=between.join(names))


def permission_sentence(profile: Profile, boards: Boards) -> str:
    """Which permissions the account was granted, and what they are about; none for a board that is not among these."""
    listed = {board for board, _ in boards}
    words = {
        "star": translate(
            "AccessWords",
            "STAR permission: granted. A mainland investor gets it with CNY 500,000 and 24 months of trading.",
        ),
        "chinext": translate(
            "AccessWords",
            "ChiNext permission: granted. A mainland investor gets it with CNY 100,000 and 24 months of trading.",
        ),
        "bse": translate(
            "AccessWords",
            "BSE permission: granted. A mainland investor gets it with CNY 500,000 and 24 months of trading.",
        ),
        "institutional-professional": translate(
            "AccessWords",
            "Institutional professional investor: the only kind that Stock Connect lets trade STAR shares.",
        ),
    }
    granted = [
        sentence
        for permission, sentence in words.items()
        if permission in profile.permissions and BOARD_OF_PERMISSION.get(permission) in {None, *listed}
    ]
    return formatting.running_text(*granted) or translate(
        "AccessWords", "No permission beyond the usual ones."
    )
