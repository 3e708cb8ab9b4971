"""The debrief as a document: the words of the page, in tables."""

from PySide6.QtCore import QCoreApplication

from tradewalk.views import formatting
from tradewalk.views.brand_words import brand_name
from tradewalk.views.debrief.entries import Entry
from tradewalk.views.debrief.entry_words import check_entries, mistake_entries, step_entries
from tradewalk.views.debrief.fees_card import fee_lines
from tradewalk.views.debrief.props import DebriefProps
from tradewalk.views.debrief.way_words import way_headings, way_notes, way_texts, ways_sentence
from tradewalk.views.debrief.words import ending_sentence, mode_word, said, score_sentence, score_word
from tradewalk.views.paper import Paper, PaperColumn, PaperLine, PaperSection
from tradewalk.views.profile_words import profile_name

translate = QCoreApplication.translate


def debrief_paper(props: DebriefProps, version: str) -> Paper:
    """The whole debrief; *version* is the application's."""
    title = translate("Debrief", "Debrief: {walkthrough}").format(walkthrough=said(props.title))
    sections = (
        _entries("steps", translate("Debrief", "Step by step"), step_entries(props)),
        _entries("checks", translate("Debrief", "Questions"), check_entries(props)),
        _entries("mistakes", translate("Debrief", "Mistakes"), mistake_entries(props)),
        fees_section(props),
        ways_section(props),
    )
    return Paper(title, _lines(props, version), tuple(each for each in sections if each is not None))


def _lines(props: DebriefProps, version: str) -> tuple[PaperLine, ...]:
    at = translate("States", "{day}, {time}").format(
        day=formatting.long_date(formatting.day_of(props.at)), time=formatting.clock_time(props.at)
    )
    score = props.score
    scored = () if score is None else (f"{score_word(score)}. {score_sentence(score)}",)
    return (
        PaperLine(translate("Debrief", "Walkthrough"), props.walkthrough_id),
        PaperLine(translate("Debrief", "Mode"), mode_word(props.mode)),
        PaperLine(translate("Debrief", "Practice account"), profile_name(props.profile)),
        PaperLine(translate("Debrief", "Simulated time at the end"), at),
        PaperLine(translate("Debrief", "Rule book as of"), formatting.long_date(props.rules_as_of)),
        PaperLine(translate("Debrief", "{brand} version").format(brand=brand_name()), version),
        *(PaperLine(translate("Debrief", "Score"), text) for text in scored),
        PaperLine(translate("Debrief", "Result"), ending_sentence(props)),
    )


def _entries(key: str, heading: str, entries: tuple[Entry, ...]) -> PaperSection | None:
    """A row an entry; sentences stand in lines of their own."""
    if not entries:
        return None
    has_number = any(entry.number for entry in entries)
    columns = (
        *((PaperColumn(translate("Debrief", "No.")),) if has_number else ()),
        PaperColumn(_about(key)),
        PaperColumn(translate("Debrief", "What was found")),
        PaperColumn(translate("Debrief", "Where") if key == "mistakes" else translate("Debrief", "Result")),
    )
    rows = tuple((*((entry.number,) if has_number else ()), *_cells(entry)) for entry in entries)
    return PaperSection(key, heading, columns, rows)


def _about(key: str) -> str:
    return {
        "steps": translate("Debrief", "What was to be done"),
        "checks": translate("Debrief", "Question"),
        "mistakes": translate("Debrief", "Mistake"),
    }[key]


def _cells(entry: Entry) -> tuple[str, ...]:
    about = "\n".join(filter(None, (entry.heading, entry.text)))
    return about, "\n".join(entry.sentences), entry.verdict


def fees_section(props: DebriefProps) -> PaperSection:
    """Every fee, and their sums."""
    columns = (
        PaperColumn(translate("Debrief", "Fee")),
        PaperColumn(translate("Debrief", "Amount"), is_figure=True),
    )
    rows = tuple((label, amount) for label, amount, _ in fee_lines(props.fees))
    empty = translate("Debrief", "No fee was paid.")
    heading = translate("Debrief", "Fees paid")
    return PaperSection("fees", heading, columns, rows, empty, totals=1 if len(props.fees) == 1 else 0)


def ways_section(props: DebriefProps) -> PaperSection:
    """The counterfactual table, with what it is and why a way was none."""
    ways = props.ways
    heading = translate("Debrief", "The same order in other ways")
    if ways is None:
        empty = translate("Debrief", "Nothing was ordered, so there is nothing to compare.")
        return PaperSection("ways", heading, (), (), empty)
    first, *headings = way_headings(ways)
    columns = (PaperColumn(first), *(PaperColumn(each, is_figure=True) for each in headings))
    rows = tuple(way_texts(row, ways) for row in ways.rows)
    return PaperSection("ways", heading, columns, rows, remarks=(ways_sentence(ways), *way_notes(ways)))
