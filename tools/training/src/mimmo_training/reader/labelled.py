"""A text with a label at each of its characters, as names are put together, restyled and read."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from .labels import LABELS, OUTSIDE
from .tokens import Word

#: At a character: nothing, `1 + k` for `LABELS[k]`, or `UNKNOWN`; `BEGINS` is added where a span begins.
UNKNOWN = 63
BEGINS = 64
#: The class of a word that nobody knows: the training passes it over.
NO_CLASS = -1

#: A piece of a name: its text, and its label; None for none, `?` for not known.
Piece = tuple[str, str | None]
_CODES = {label: at + 1 for at, label in enumerate(LABELS)} | {"?": UNKNOWN}


@dataclass(slots=True)
class Labelled:
    """A text and the label at each character."""

    text: str = ""
    labels: bytearray = field(default_factory=bytearray)

    @classmethod
    def of(cls, pieces: Iterable[Piece]) -> "Labelled":
        """The pieces in one; each labelled one is a span of its own that begins at its first letter or digit."""
        texts, labels = [], bytearray()
        for text, label in pieces:
            texts.append(text)
            start = len(labels)
            code = _CODES[label] if label else 0
            labels += bytes((code,)) * len(text)
            if code:
                first = next((at for at, unit in enumerate(text) if unit.isalnum()), None)
                if first is None:
                    labels[start:] = bytes(len(text))
                else:
                    labels[start + first] |= BEGINS
        return cls("".join(texts), labels)

    def kept(self, at: Sequence[int]) -> "Labelled":
        """What stands at these offsets. A span whose first character goes begins at its next."""
        text, labels = self.text, self.labels
        if len(at) == len(text):
            return self
        kept, last = bytearray(), -1
        for offset in at:
            label = labels[offset]
            if offset > last + 1 and label & UNKNOWN and any(labels[gone] & BEGINS for gone in range(last + 1, offset)):
                label |= BEGINS
            kept.append(label)
            last = offset
        return Labelled("".join(text[offset] for offset in at), kept)

    def pieces(self) -> Iterator[Piece]:
        """The text in pieces of one label each."""
        start = 0
        for at in range(1, len(self.text) + 1):
            if at == len(self.text) or self.labels[at] & BEGINS or self.labels[at] != self.labels[start] & UNKNOWN:
                yield self.text[start:at], name_of(self.labels[start])
                start = at


def name_of(code: int) -> str | None:
    """The label of a character's code."""
    code &= UNKNOWN
    return None if code == 0 else "?" if code == UNKNOWN else LABELS[code - 1]


def code_of(label: str) -> int:
    """A label's code, without `BEGINS`."""
    return _CODES[label]


def word_classes(words: Sequence[Word], labels: bytes) -> np.ndarray:
    """The class of each word: that of most of its characters."""
    classes = np.full(len(words), NO_CLASS, np.int16)
    before = 0
    for at, (start, end) in enumerate(words):
        code = labels[start] & UNKNOWN
        if end - start > 1 and code != labels[end - 1] & UNKNOWN:
            code = Counter(unit & UNKNOWN for unit in labels[start:end]).most_common(1)[0][0]
        if code == 0:
            classes[at] = OUTSIDE
        elif code != UNKNOWN:
            begins = code != before or any(unit & BEGINS for unit in labels[start:end])
            classes[at] = 2 * code - 1 if begins else 2 * code
        before = code
    return classes
