"""From the net's numbers to spans. `@mimmo/name-reader` does the same, which the reference files check.

*The model's graph* (`model.onnx`) takes three int32 tensors: `ids` (batch × words × IDS), `features` (batch × words ×
FEATURES) and `lengths` (batch: how many words a name has; what is past them is 0 and changes nothing). It gives
float32 logits: `labels` (batch × words × CLASSES), and `medium`, `kind`, `numbering`, `packScope` (batch × size of
the head). Batches of any size and 1 to WINDOW words.

*Spans*: of all sequences of classes in which `I` of a label follows only `B` or `I` of the same label, the one with
the greatest sum of log-probabilities (softmax over the classes of each word); of equals, the one whose last class is
the smallest, and so on backwards. A span reaches from its first word's start to its last word's end.

*Confidence* of a span: the least of the probability of `B` at its first word, of `I` at each further word, and of
anything but `I` at the word after it (if there is one); then `calibrated` by the table of its label. That of a
verdict: the greatest probability of its softmax, calibrated by the table of its head.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from .labels import CLASSES, LABELS, label_of
from .tokens import Word

#: Points `(what the net says, how often that is right)`, rising in the first, which begin at 0 and end at 1.
Calibration = Sequence[tuple[float, float]]


class Span(NamedTuple):
    """A part of a name: `label`, UTF-16 offsets, and confidence before calibration."""

    label: str
    start: int
    end: int
    confidence: float


def softmax(logits: np.ndarray) -> np.ndarray:
    """Probabilities over the last axis."""
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def best_classes(probabilities: np.ndarray) -> list[int]:
    """The best allowed sequence of classes of a name (words × CLASSES), as the module says."""
    if len(probabilities) == 0:
        return []
    scores = np.log(np.maximum(probabilities, 1e-12))
    going_on = np.arange(2, CLASSES, 2)
    total = scores[0].copy()
    total[going_on] = -np.inf
    came_from = []
    for row in scores[1:]:
        best = int(total.argmax())
        origin = np.full(CLASSES, best)
        # `I` of a label: from its `B` or its `I`; of equals, `B`, the smaller class.
        from_beginning = total[going_on - 1] >= total[going_on]
        origin[going_on] = np.where(from_beginning, going_on - 1, going_on)
        total = total[origin] + row
        came_from.append(origin)
    path = [int(total.argmax())]
    for origin in reversed(came_from):
        path.append(int(origin[path[-1]]))
    return path[::-1]


def spans_of(words: Sequence[Word], probabilities: np.ndarray) -> list[Span]:
    """The spans of a name, in their order."""
    classes = best_classes(probabilities)
    spans: list[Span] = []
    at = 0
    while at < len(classes):
        label = label_of(classes[at])
        end = at + 1
        if label is not None:
            going_on = 2 + 2 * LABELS.index(label)
            while end < len(classes) and classes[end] == going_on:
                end += 1
            sure = [probabilities[at, going_on - 1], *probabilities[at + 1 : end, going_on]]
            if end < len(classes):
                sure.append(1 - probabilities[end, going_on])
            spans.append(Span(label, words[at].start, words[end - 1].end, float(min(sure))))
        at = end
    return spans


def calibrated(confidence: float, points: Calibration) -> float:
    """The confidence that a table gives, on straight lines between its points."""
    at = min(max(bisect_right([said for said, _ in points], confidence), 1), len(points) - 1)
    (low, low_right), (high, high_right) = points[at - 1], points[at]
    share = (confidence - low) / (high - low) if high > low else 1.0
    return low_right + share * (high_right - low_right)
