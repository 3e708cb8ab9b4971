"""The question before a cancel, with keeping the order as its default answer."""

from tradewalk.views.question import Question


class CancelQuestion(Question):
    """Asks about the open shares of an order."""

    def say(self, count: str) -> None:
        """Put the words to so many open shares."""
        text = self.tr("Cancel the open {count}? Their place in the queue is lost.").format(count=count)
        self.put(text, self.tr("Yes, cancel"), self.tr("Keep the order"))
