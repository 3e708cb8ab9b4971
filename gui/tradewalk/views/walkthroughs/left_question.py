"""Whether a run that was left goes on, where its walkthrough is opened again."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from tradewalk.views.formatting import language_tag
from tradewalk.views.targets import name_target
from tradewalk.views.walkthroughs.props import WalkthroughRow
from tradewalk.views.walkthroughs.words import mode_button

translate = QCoreApplication.translate


def asks_to_go_on(window: QWidget, row: WalkthroughRow) -> bool:
    """Ask, and wait for the answer; whoever does not answer goes on, since nothing is lost by that."""
    assert row.left is not None, "a run was left"
    box = QMessageBox(window)
    name_target(box, "walkthroughs.left")
    box.setWindowTitle(row.title.in_language(language_tag()))
    words = translate("WalkthroughCard", "You left it at step {number} ({mode}).")
    box.setText(words.format(number=row.left.number, mode=mode_button(row.left.mode)))
    go_on = box.addButton(translate("WalkthroughCard", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    anew = box.addButton(translate("WalkthroughCard", "Begin anew"), QMessageBox.ButtonRole.ResetRole)
    name_target(go_on, "walkthroughs.left.go_on")
    name_target(anew, "walkthroughs.left.anew")
    box.setDefaultButton(go_on)
    box.setEscapeButton(go_on)
    box.exec()
    return box.clickedButton() is not anew
