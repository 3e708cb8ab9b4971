"""What a user calls a board on the command line."""

from tradewalk.domain.instruments import Board

BOARD_NAMES = {
    "sse": Board.SSE_MAIN,
    "star": Board.SSE_STAR,
    "szse": Board.SZSE_MAIN,
    "chinext": Board.SZSE_CHINEXT,
    "bse": Board.BSE,
    "sse-etf": Board.SSE_ETF,
    "hkex": Board.HKEX_MAIN,
    "hkex-etf": Board.HKEX_ETP,
    "northbound-sse": Board.NORTHBOUND_SSE,
    "northbound-szse": Board.NORTHBOUND_SZSE,
    "northbound-star": Board.NORTHBOUND_STAR,
    "northbound-chinext": Board.NORTHBOUND_CHINEXT,
    "northbound-etf": Board.NORTHBOUND_ETF,
    "us": Board.US_LISTED,
}


def name_of_board(board: Board) -> str:
    """The name of a board; of one that nobody asks for by name, its own word."""
    return next((name for name, named in BOARD_NAMES.items() if named is board), board.value)
