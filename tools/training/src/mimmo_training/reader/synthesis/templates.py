"""How a template is filled: `{slot}` becomes its pieces, `<...>` is there or not, `«a|b»` is one of its choices."""

import random
from collections.abc import Mapping, Sequence

import regex

from ..labelled import Piece

_OPTIONAL = regex.compile(r"<([^<>]*)>")
_CHOICE = regex.compile(r"«([^«»]*)»")
_SLOT = regex.compile(r"\{(\w+)\}")


def chosen(rng: random.Random, template: str) -> str:
    """A template without options and choices."""
    kept = rng.choice((0.2, 0.5, 0.85))
    while "<" in template:
        template = _OPTIONAL.sub(lambda part: part[1] if rng.random() < kept else "", template)
    while "«" in template:
        template = _CHOICE.sub(lambda part: rng.choice(part[1].split("|")), template)
    return template


def pieces_of(template: str, slots: Mapping[str, Piece | Sequence[Piece]]) -> list[Piece]:
    """The pieces of a template; raises KeyError for a slot that nothing fills."""
    pieces: list[Piece] = []
    at = 0
    for slot in _SLOT.finditer(template):
        pieces.append((template[at : slot.start()], None))
        value = slots[slot[1]]
        if isinstance(value, tuple):
            pieces.append(value)
        else:
            pieces += value
        at = slot.end()
    pieces.append((template[at:], None))
    return [piece for piece in pieces if piece[0]]
