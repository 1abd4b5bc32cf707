"""Words and ordinals as names write them."""

import random


def numeral(number: int, gap: str = "") -> str:
    """`1st`, `22nd`, and with a gap `1 st`."""
    suffix = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{gap}{suffix}"


def cased(rng: random.Random, word: str) -> str:
    """A word with a capital, as it is, or in capitals."""
    roll = rng.random()
    return word.title() if roll < 0.55 else word if roll < 0.85 else word.upper()
