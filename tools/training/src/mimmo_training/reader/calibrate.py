"""How often the net is right at what it says, by label and head: points that turn what it says into a confidence."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from sklearn.isotonic import IsotonicRegression

from .decoding import Calibration
from .labelled import UNKNOWN, Labelled
from .labels import HEADS, LABELS
from .reading import Reading
from .synthesis.generate import Example

#: What is said, and whether it is right.
Said = tuple[float, bool]

_POINTS = 9
#: A label with fewer spans than this is calibrated with all the others that have few.
_LEAST = 60
#: Nothing is said with more than so many spans can show.
_PRIOR = 2


def spans_said(readings: Iterable[Reading], examples: Iterable[Example]) -> dict[str, list[Said]]:
    """By label, the confidence of each span and whether it is right; spans over unknown words are passed over."""
    said: dict[str, list[Said]] = defaultdict(list)
    for reading, example in zip(readings, examples, strict=True):
        expected = true_spans(example.labelled)
        for span in reading.spans:
            if any(code & UNKNOWN == UNKNOWN for code in example.labelled.labels[span.start : span.end]):
                continue
            said[span.label].append((span.confidence, (span.label, span.start, span.end) in expected))
    return said


def verdicts_said(readings: Iterable[Reading], examples: Iterable[Example]) -> dict[str, list[Said]]:
    """By head, the confidence of each verdict that is known, and whether it is right."""
    said: dict[str, list[Said]] = defaultdict(list)
    for reading, example in zip(readings, examples, strict=True):
        for (head, values), answer in zip(HEADS.items(), example.verdicts(), strict=True):
            if answer >= 0:
                value, confidence = reading.verdict(head)
                said[head].append((confidence, value == values[answer]))
    return said


def true_spans(labelled: Labelled) -> set[tuple[str, int, int]]:
    """The spans of a labelled name, each from its first letter or digit to its last."""
    spans: set[tuple[str, int, int]] = set()
    at = 0
    for text, label in labelled.pieces():
        letters = [offset for offset, unit in enumerate(text) if unit.isalnum()]
        if label is not None and label != "?" and letters:
            spans.add((label, at + letters[0], at + letters[-1] + 1))
        at += len(text)
    return spans


def tables(said: Mapping[str, Sequence[Said]], keys: Sequence[str]) -> dict[str, Calibration]:
    """The points of every key; those that are seldom said share one table."""
    few = [each for key in keys if len(said.get(key, ())) < _LEAST for each in said.get(key, ())]
    shared = points_of(few) if len(few) >= _LEAST else ((0.0, 0.0), (1.0, 0.9))
    return {key: points_of(said[key]) if len(said.get(key, ())) >= _LEAST else shared for key in keys}


def label_tables(said: Mapping[str, Sequence[Said]]) -> dict[str, Calibration]:
    """The points of every label."""
    return tables(said, LABELS)


def points_of(said: Sequence[Said]) -> Calibration:
    """Rising points through what was said, of which no last one is surer than the count of spans can show."""
    pairs = sorted(said)
    confidences = np.array([confidence for confidence, _ in pairs])
    right = np.array([float(is_right) for _, is_right in pairs])
    parts = np.array_split(np.arange(len(pairs)), min(_POINTS, max(1, len(pairs) // 15)))
    at = np.array([confidences[part].mean() for part in parts])
    # As if one wrong value had been seen beside them: a bin of 30 right ones shows no certainty.
    shares = np.array([(right[part].sum() + _PRIOR / 2) / (len(part) + _PRIOR) for part in parts])
    rising = IsotonicRegression(y_min=0, y_max=1).fit(at, shares, sample_weight=[len(part) for part in parts])
    points = {round(float(x), 4): round(float(y), 4) for x, y in zip(at, rising.predict(at), strict=True)}
    inner = [(x, y) for x, y in points.items() if 0 < x < 1]
    first, last = inner[0][1], inner[-1][1]
    return ((0.0, round(first * 0.5, 4)), *inner, (1.0, last))
