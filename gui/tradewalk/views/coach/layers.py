"""The coach's layers over a window: overlay, card, pointer, in this order, above whatever else is put into it."""

from PySide6.QtWidgets import QWidget

LAYERS = ("coach.overlay", "coach", "coach.pointer")


def is_of_coach(widget: QWidget) -> bool:
    """Whether a child of a window is one of the layers."""
    return widget.objectName() in LAYERS


def rise(layer: QWidget) -> None:
    """Bring a layer above all that is below it in the order. Where it is already, nothing is painted anew."""
    parent = layer.parentWidget()
    if parent is None or layer.isWindow():
        return
    siblings = [each for each in parent.children() if isinstance(each, QWidget) and not each.isWindow()]
    later = siblings[siblings.index(layer) + 1 :]
    if any(_rank(each) < _rank(layer) for each in later if each.isVisible()):
        layer.raise_()


def _rank(widget: QWidget) -> int:
    return LAYERS.index(widget.objectName()) if is_of_coach(widget) else -1
