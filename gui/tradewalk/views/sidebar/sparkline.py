"""The points of a sparkline, for a box of any size."""

from PySide6.QtCore import QPointF, QRectF


def sparkline_points(closes: tuple[int, ...], box: QRectF) -> list[QPointF]:
    """One point a close from the left edge to the right, the lowest at the bottom; a level line in the middle."""
    if len(closes) < 2:
        return []
    low, high = min(closes), max(closes)
    step, span = box.width() / (len(closes) - 1), high - low
    return [
        QPointF(
            box.left() + number * step,
            box.bottom() - (close - low) / span * box.height() if span else box.center().y(),
        )
        for number, close in enumerate(closes)
    ]
