"""The slots of layouts: what each becomes, with the labels of its words."""

from .making import Making, SlotMaker, Slots
from .marks import MADE as MARKS
from .numbers import MADE as NUMBERS
from .works import MADE as WORKS

#: How each slot is filled.
SLOTS: dict[str, SlotMaker] = {**WORKS, **NUMBERS, **MARKS}


def slots_of(making: Making) -> Slots:
    """The slots of one name."""
    return Slots(making, SLOTS)
