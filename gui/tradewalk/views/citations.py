"""How a rule's source is cited: the title in the language of the application, with its year or clause."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.rules import Source
from tradewalk.views.rule_titles import title_word

translate = QCoreApplication.translate


def citation(source: Source) -> str:
    """Title and clause, or title and year of what there is of each year."""
    name, _, year = source.title.rpartition(", ")
    if len(year) == len("2025") and year.isdecimal():
        return translate("Citations", "{title}, {year}").format(title=title_word(name), year=year)
    title = title_word(source.title)
    if source.clause is None:
        return title
    clause = source.clause.replace("SZSE", translate("Citations", "SZSE"))
    clause = clause.replace("SSE", translate("Citations", "SSE"))
    return translate("Citations", "{title}, clause {clause}").format(title=title, clause=clause)
