"""Confidence: how likely a field is right, from the log-probabilities of its tokens."""

from collections.abc import Mapping, Sequence

import numpy as np
from sklearn.linear_model import LogisticRegression
from tokenizers import Tokenizer

from .decoding import Written, field_log_probabilities
from .synthesis.marked import Example
from .text_format import FIELDS, pad, parse_answer

Calibration = dict[str, dict[str, float]]

_ALL_FIELDS = ("title", "artist", "year")
#: Subtypes that are counted together as well.
_GROUPS = {"films and shows": ("movie", "episode", "season", "series"), "music": ("album", "track", "collection")}


def fit_confidence(tokenizer: Tokenizer, examples: Sequence[Example], answers: Sequence[Written]) -> Calibration:
    """Per field the coefficients of `1 / (1 + exp(-(intercept + mean * meanLogProb + min * minLogProb)))`."""
    rows: dict[str, list[tuple[float, float, bool]]] = {field: [] for field in _ALL_FIELDS}
    for example, written in zip(examples, answers, strict=True):
        given = parse_answer(example.subtype, written.answer)
        for field, (mean, least) in field_log_probabilities(tokenizer, example.subtype, written).items():
            rows[field].append((mean, least, given.get(field, "") == pad(example.values.get(field, ""))))
    return {field: _fit(np.array(values, np.float64)) for field, values in rows.items()}


def confidence(calibration: Mapping[str, float], mean: float, least: float) -> float:
    """The chance, 0 to 1, that a field with these log-probabilities is right."""
    return float(
        1 / (1 + np.exp(-(calibration["intercept"] + calibration["mean"] * mean + calibration["min"] * least)))
    )


def share_right(examples: Sequence[Example], answers: Sequence[Written]) -> dict[str, float]:
    """Share of exact answers by subtype, over all of a medium, and by field over all subtypes that have it."""
    counts: dict[str, list[bool]] = {}
    for example, written in zip(examples, answers, strict=True):
        given = parse_answer(example.subtype, written.answer)
        right = {field: given.get(field, "") == pad(example.values.get(field, "")) for field in FIELDS[example.subtype]}
        groups = [example.subtype, "all", *(name for name, subtypes in _GROUPS.items() if example.subtype in subtypes)]
        for group in groups:
            counts.setdefault(group, []).append(all(right.values()))
        for field, hit in right.items():
            counts.setdefault(field, []).append(hit)
    return {key: round(float(np.mean(hits)), 4) for key, hits in sorted(counts.items())}


def _fit(rows: np.ndarray) -> dict[str, float]:
    right = rows[:, 2] > 0 if len(rows) else np.zeros(0, bool)
    if not len(rows) or right.all() or not right.any():
        return {"intercept": 3.0, "mean": 1.0, "min": 0.5}
    fitted = LogisticRegression(C=1.0, max_iter=1000).fit(rows[:, :2], right)
    mean, least = (round(float(value), 4) for value in fitted.coef_[0])
    return {"intercept": round(float(fitted.intercept_[0]), 4), "mean": mean, "min": least}
