"""The pool of opinions as @mimmo/cascade has it, the doubt that @mimmo/mimmo holds it to, and the choice of the numbers.

The numbers are the temperature of the model, and what its probabilities, a rule's odds, a rule's voice and the name reader's
probabilities count. They are chosen from a grid, on collections of kinds that neither the model nor the rules' counts know; to judge
them, on the kinds of the other folds alone. No other names have a say.
"""

import itertools
from dataclasses import dataclass, replace

import numpy as np

from ..calibrate import probabilities
from .evidence import JUST_BELOW, NOBODY, THRESHOLD, Evidence

_TEMPERATURES = (1.0, 1.2, 1.4)
_WEIGHED = (0.8, 0.9, 1.0)
_NAMED = (0.15, 0.3)
_SPOKEN = (0.7, 1.0, 1.3)
_READER = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5)
_UNPROVEN = (JUST_BELOW, 0.8, 0.7)
#: What the name reader counts, and what a title alone is given at most, while the other numbers are chosen.
_FIRST = (0.3, 0.7)
#: Sure answers that a collection needs for its share of wrong ones to say something.
FEWEST_SURE = 100
#: Share of sure answers that may be wrong in any collection.
ALLOWED_WRONG = 0.03
#: What the worst collection's excess and the answers that are right count beside the calibration error.
_WORST_WEIGHT, _RIGHT_WEIGHT = 1.0, 0.6
_BUCKETS = 10
_LEAST = 1e-6


@dataclass(frozen=True)
class Pool:
    """What opinions count."""

    temperature: float
    weighed: float
    named: float
    spoken: float
    #: What the name reader's probabilities count; it is asked where the model is not sure by itself.
    reader: float = 0.0
    #: What is said at most of a name that shows a title alone.
    unproven: float = JUST_BELOW


@dataclass(frozen=True)
class Answered:
    """Medium, confidence, and whether it is right, of each name."""

    medium: np.ndarray
    confidence: np.ndarray
    right: np.ndarray


def answered(evidence: Evidence, pool: Pool, doubt: bool = True) -> Answered:
    """What the cascade answers: files or a rule that are sure by themselves, everything else in the pool."""
    model = probabilities(evidence.logits, pool.temperature)
    scores = pool.weighed * np.log(np.maximum(model, _LEAST))
    for medium, stated in ((evidence.named, evidence.stated), (evidence.filed, evidence.filed_stated)):
        spoke = np.flatnonzero(medium != NOBODY)
        likely = np.clip(stated[spoke], _LEAST, 1 - _LEAST)
        scores[spoke, medium[spoke]] += pool.spoken + pool.named * np.log(likely / (1 - likely))
    asked = ~np.isnan(evidence.read[:, 0]) & (model.max(1) < THRESHOLD)
    scores[asked] += pool.reader * np.log(np.maximum(evidence.read[asked], _LEAST))
    shares = probabilities(scores, 1.0)
    medium, confidence = shares.argmax(1), shares.max(1)
    for named, stated in ((evidence.named, evidence.stated), (evidence.filed, evidence.filed_stated)):
        sure = (named != NOBODY) & (stated >= THRESHOLD)
        medium, confidence = np.where(sure, named, medium), np.where(sure, stated, confidence)
    if doubt:
        confidence = np.where(evidence.title_only, np.minimum(confidence, pool.unproven), confidence)
    return Answered(medium, confidence, medium == evidence.labels)


def fit_pool(evidence: Evidence) -> Pool:
    """The numbers that are best on this evidence: those of rules and model, then what is said of titles alone, and then what the name
    reader counts beside them."""
    grid = (Pool(*numbers, *_FIRST) for numbers in itertools.product(_TEMPERATURES, _WEIGHED, _NAMED, _SPOKEN))
    pool = min(grid, key=lambda pool: loss(evidence, answered(evidence, pool)))
    held = (replace(pool, unproven=most) for most in _UNPROVEN)
    pool = min(held, key=lambda other: loss(evidence, answered(evidence, other)))
    read = evidence.where(~np.isnan(evidence.read[:, 0]))
    if len(read.labels) == 0:
        return pool
    return min(
        (replace(pool, reader=weight) for weight in _READER), key=lambda other: loss(read, answered(read, other))
    )


def fit_temperature_with_files(evidence: Evidence, pool: Pool) -> float:
    """The temperature for names with files, the rest of the pool being what names alone want."""
    candidates = [replace(pool, temperature=temperature) for temperature in (0.6, 0.7, *_TEMPERATURES)]
    return min(candidates, key=lambda other: loss(evidence, answered(evidence, other))).temperature


def weights_of(collections: np.ndarray) -> np.ndarray:
    """Each collection counts by the square root of its size."""
    names, counts = np.unique(collections, return_counts=True)
    roots = dict(zip(names.tolist(), np.sqrt(counts).tolist(), strict=True))
    return np.array([1 / roots[name] for name in collections.tolist()])


def calibration_error(given: Answered, weights: np.ndarray) -> float:
    """Expected calibration error over ten buckets."""
    bucket = np.minimum((given.confidence * _BUCKETS).astype(int), _BUCKETS - 1)
    gaps = weights * (given.confidence - given.right)
    return float(sum(abs(gaps[bucket == at].sum()) for at in range(_BUCKETS)) / weights.sum())


def worst_share(evidence: Evidence, given: Answered) -> float:
    """The largest share of sure answers that is wrong in a collection with enough of them."""
    sure = given.confidence >= THRESHOLD
    shares = [
        1 - given.right[own].mean()
        for name in np.unique(evidence.collections)
        if (own := sure & (evidence.collections == name)).sum() >= FEWEST_SURE
    ]
    return float(max(shares, default=0.0))


def loss(evidence: Evidence, given: Answered) -> float:
    """What the numbers are chosen by: calibration, the worst collection, and answers that are right."""
    weights = weights_of(evidence.collections)
    excess = max(0.0, worst_share(evidence, given) - ALLOWED_WRONG)
    right = float(np.average(given.right, weights=weights))
    return calibration_error(given, weights) + _WORST_WEIGHT * excess - _RIGHT_WEIGHT * right
