"""A box with words beside it, as the rest of the application draws its boxes."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from tradewalk.views.tick_painting import paint_tick_box


class CheckBox(QCheckBox):
    """The style sheet leaves the box out; it is painted here."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        paint_tick_box(
            painter,
            QRectF(place),
            self.palette(),
            is_ticked=self.isChecked(),
            has_focus=self.hasFocus(),
        )
