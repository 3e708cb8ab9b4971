from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from tradewalk.views.formatting import choose_locale


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    """Numbers as the application writes them in English, whatever the machine speaks."""
    before = QLocale()
    choose_locale()
    yield
    QLocale.setDefault(before)
