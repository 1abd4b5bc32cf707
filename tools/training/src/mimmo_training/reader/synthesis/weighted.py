"""A table of templates, some of which are commoner than others."""

import random
from collections.abc import Iterable
from itertools import accumulate

from .templates import chosen


class Weighted:
    """Templates with weights, one a line: `weight template`."""

    def __init__(self, lines: str):
        rows = [line.strip().split(" ", 1) for line in lines.strip().splitlines()]
        self.templates = tuple(template for _, template in rows)
        self._sums = list(accumulate(float(weight) for weight, _ in rows))

    def draw(self, rng: random.Random) -> str:
        """One of the templates, its options and choices made."""
        return chosen(rng, rng.choices(self.templates, cum_weights=self._sums)[0])


def often(rng: random.Random, options: Iterable[tuple[float, str]]) -> str:
    """One of the options by its weight."""
    weights, values = zip(*options, strict=True)
    return rng.choices(values, weights)[0]
