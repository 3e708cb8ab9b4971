"""The generator of the sample pack and of the days after it: integers and ``random.Random`` only.

What it makes is illustrative: shaped to published figures, not a record of trades.
"""
