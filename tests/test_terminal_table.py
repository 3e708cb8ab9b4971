from tradewalk.terminal_table import Column, table_text

COLUMNS = (Column("id", 8), Column("says", 12, takes_rest=True))
ROWS = [("a-long-name", "one two three four five"), ("b", "")]


def test_a_cell_wraps_under_its_heading_and_the_rest_of_the_width_is_used() -> None:
    assert table_text(COLUMNS, ROWS, 30) == [
        "",
        "id        says",
        "--------  --------------------",
        "a-long-   one two three four",
        "name      five",
        "b",
    ]


def test_where_columns_do_not_fit_each_row_is_a_block() -> None:
    assert table_text(COLUMNS, ROWS, 20) == [
        "",
        "id: a-long-name",
        "    says: one two",
        "        three four",
        "        five",
        "",
        "id: b",
    ]


def test_without_rows_there_is_nothing() -> None:
    assert table_text(COLUMNS, [], 80) == []
