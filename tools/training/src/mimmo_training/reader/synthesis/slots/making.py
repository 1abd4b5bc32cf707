"""What a name is being made of, and slots that are filled when they are first asked for."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from mimmo_training.data.style import group_name

from ...labelled import Piece
from ...languages import LanguageWords, language_words
from ...mark_labels import label_of_mark
from ..numbers import Count, Languages
from ..pools import Pools
from ..works import Work, Works

#: What a slot becomes: a piece, or several.
Filled = Piece | Sequence[Piece]


@dataclass
class Making:
    """What a name is being made of."""

    rng: random.Random
    works: Works
    pools: Pools
    work: Work
    #: What `{count}` counts: `episode`, `season` or `anime`.
    counts: str = "episode"
    #: The languages that it may count in, and the one of its other words.
    languages: Languages = field(default_factory=language_words)
    language: LanguageWords = field(default_factory=lambda: language_words()[0])
    count: Count | None = None


#: How a slot is filled.
SlotMaker = Callable[[Making], Filled]


class Slots(dict[str, Filled]):
    """The slots of one name."""

    def __init__(self, making: Making, makers: Mapping[str, SlotMaker]):
        super().__init__()
        self._making, self._makers = making, makers

    def __missing__(self, slot: str) -> Filled:
        self[slot] = self._makers[slot](self._making)
        return self[slot]


def group_text(making: Making) -> str:
    """A release group: a real one's name, or one that never was."""
    if making.rng.random() < 0.6:
        return making.pools.text(making.rng, "group")
    return group_name(making.rng)


def small(making: Making, most: int) -> int:
    """A number from 1 on, rather a small one."""
    return making.rng.randint(1, making.rng.choice((6, 12, most)))


def padded(rng: random.Random, number: int) -> str:
    """A number with noughts before it, or none."""
    return rng.choice((str(number), f"{number:02}", f"{number:02}", f"{number:03}"))


def one_of(table: Sequence[str], label: str | None) -> SlotMaker:
    """Any text of a table."""

    def made(making: Making) -> Filled:
        text = making.rng.choice(table)
        return text, label and label_of_mark(text, label)

    return made
