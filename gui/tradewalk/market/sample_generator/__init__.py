"""The generator of the sample pack, and of the days after it. Integers and seeded streams of ``random.Random`` only.

What it makes is illustrative: shaped to published figures, not a record of trades.
"""
