"""The pool of opinions as @mimmo/cascade has it, and the choice of its numbers by the worst collection.

The numbers are the temperature of the model and what its probabilities, a rule's odds and a rule's voice count. They are chosen
from a grid, on collections of kinds that neither the model nor the rules' counts know; to judge them, on the kinds of the other
folds alone.
"""

import itertools
from dataclasses import dataclass

import numpy as np

from ..calibrate import probabilities
from .evidence import NOBODY, THRESHOLD, Evidence

_TEMPERATURES = (0.8, 1.0, 1.2, 1.4)
_WEIGHED = (0.7, 0.8, 0.9, 1.0)
_NAMED = (0.15, 0.3, 0.45)
_SPOKEN = (0.5, 1.0, 1.5, 2.0)
#: Sure answers that a collection needs for its share of wrong ones to say something.
FEWEST_SURE = 100
#: Share of sure answers that may be wrong in any collection.
ALLOWED_WRONG = 0.03
#: What the worst collection's excess and the answers that are right count beside the calibration error.
_WORST_WEIGHT, _RIGHT_WEIGHT = 0.5, 0.3
_BUCKETS = 10
#: Films on discs for a console of games, named as its games are: no name tells them apart, so no choice hangs on them.
UNTOLD = "psp_umd_video"


@dataclass(frozen=True)
class Pool:
    """What opinions count."""

    temperature: float
    weighed: float
    named: float
    spoken: float


@dataclass(frozen=True)
class Answered:
    """Medium, confidence, and whether it is right, of each name."""

    medium: np.ndarray
    confidence: np.ndarray
    right: np.ndarray


def answered(evidence: Evidence, pool: Pool) -> Answered:
    """What the cascade answers: a sure rule by itself, everything else in the pool."""
    scores = pool.weighed * np.log(np.maximum(probabilities(evidence.logits, pool.temperature), 1e-6))
    spoke = np.flatnonzero(evidence.named != NOBODY)
    likely = np.clip(evidence.stated[spoke], 1e-6, 1 - 1e-6)
    scores[spoke, evidence.named[spoke]] += pool.spoken + pool.named * np.log(likely / (1 - likely))
    shares = probabilities(scores, 1.0)
    sure = evidence.stated >= THRESHOLD
    medium = np.where(sure, evidence.named, shares.argmax(1))
    confidence = np.where(sure, evidence.stated, shares.max(1))
    return Answered(medium, confidence, medium == evidence.labels)


def fit_pool(evidence: Evidence) -> Pool:
    """The numbers that are best on this evidence."""
    told = evidence.where(evidence.collections != UNTOLD)
    grid = (Pool(*numbers) for numbers in itertools.product(_TEMPERATURES, _WEIGHED, _NAMED, _SPOKEN))
    return min(grid, key=lambda pool: _loss(told, answered(told, pool)))


def fit_temperature_with_files(evidence: Evidence, pool: Pool) -> float:
    """The temperature for names with files, the rest of the pool being what names alone want."""
    told = evidence.where(evidence.collections != UNTOLD)
    candidates = [Pool(t, pool.weighed, pool.named, pool.spoken) for t in (0.6, 0.7, *_TEMPERATURES)]
    return min(candidates, key=lambda other: _loss(told, answered(told, other))).temperature


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


def _loss(evidence: Evidence, given: Answered) -> float:
    weights = weights_of(evidence.collections)
    excess = max(0.0, worst_share(evidence, given) - ALLOWED_WRONG)
    right = float(np.average(given.right, weights=weights))
    return calibration_error(given, weights) + _WORST_WEIGHT * excess - _RIGHT_WEIGHT * right
