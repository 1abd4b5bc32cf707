"""Kinds of doubt side by side, each fitted on four folds and judged on the fifth."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..tables import table
from .evidence import JUST_BELOW, NOBODY, THRESHOLD, Evidence
from .pool import FEWEST_SURE, Answered, Pool, answered, calibration_error, weights_of

#: Learns from the evidence of some folds what to make of the answers, and answers another.
Doubt = Callable[[Evidence, Evidence, Pool], Answered]
#: How much the weights of a regression are held towards 0.
_RIDGE = 2.0
_STEPS = 25
#: Groups with fewer names keep the slope of all.
_FEWEST = 200


def compared(evidence: Evidence, pools: dict[str, Pool]) -> str:
    """A row for each kind of doubt."""
    weights = weights_of(evidence.collections)
    rows = []
    for name, doubt in _DOUBTS:
        given = _judged(evidence, pools, doubt)
        sure = given.confidence >= THRESHOLD
        share, worst = _worst(evidence, given)
        rows.append(
            (
                name,
                f"{100 * np.average(given.right, weights=weights):.1f}",
                f"{calibration_error(given, weights):.3f}",
                f"{100 * np.average(sure, weights=weights):.1f}",
                f"{100 * (1 - np.average(given.right[sure], weights=weights[sure])):.1f}",
                f"{100 * share:.1f} ({worst})",
            )
        )
    header = ("doubt", "right %", "calibration error", "sure %", "of those wrong %", "wrong in the worst collection %")
    return table(header, rows)


def _judged(evidence: Evidence, pools: dict[str, Pool], doubt: Doubt) -> Answered:
    medium, confidence = np.zeros(len(evidence.labels), int), np.zeros(len(evidence.labels))
    for fold, pool in pools.items():
        own = evidence.folds == fold
        given = doubt(evidence.where(~own), evidence.where(own), pool)
        medium[own], confidence[own] = given.medium, given.confidence
    return Answered(medium, confidence, medium == evidence.labels)


def _worst(evidence: Evidence, given: Answered) -> tuple[float, str]:
    sure = given.confidence >= THRESHOLD
    return max(
        (
            (1 - float(given.right[own].mean()), name)
            for name in np.unique(evidence.collections).tolist()
            if (own := sure & (evidence.collections == name)).sum() >= FEWEST_SURE
        ),
        default=(0.0, "none"),
    )


def _none(_: Evidence, other: Evidence, pool: Pool) -> Answered:
    return answered(other, pool, doubt=False)


def _titles(_: Evidence, other: Evidence, pool: Pool) -> Answered:
    return answered(other, pool)


def _without_reader(_: Evidence, other: Evidence, pool: Pool) -> Answered:
    return answered(other, replace(pool, reader=0.0))


def _reader_as_doubt(_: Evidence, other: Evidence, pool: Pool) -> Answered:
    """Where the name reader holds another medium for likelier, the answer is not sure; it has no say in which it is."""
    given = answered(other, replace(pool, reader=0.0))
    read = ~np.isnan(other.read[:, 0])
    differs = read & (np.nan_to_num(other.read).argmax(1) != given.medium)
    return replace(given, confidence=np.where(differs, np.minimum(given.confidence, JUST_BELOW), given.confidence))


def _slopes(known: Evidence, other: Evidence, pool: Pool) -> Answered:
    """A line through the log-odds for each kind of evidence: a title alone; rules that agree, differ, are silent."""
    before, after = answered(known, pool), answered(other, pool)
    own, others = _kinds(known, before), _kinds(other, after)
    weights = weights_of(known.collections)
    confidence = after.confidence.copy()
    for kind in np.unique(others):
        learnt = own == kind if (own == kind).sum() >= _FEWEST else np.ones(len(own), bool)
        line = _fitted(_odds(before.confidence)[learnt][:, None], before.right[learnt], weights[learnt])
        confidence[others == kind] = _likely(line, _odds(after.confidence)[others == kind][:, None])
    return _held(other, replace(after, confidence=confidence), pool)


def _am_i_right(known: Evidence, other: Evidence, pool: Pool) -> Answered:
    """A logistic regression over everything that is known of an answer."""
    before, after = answered(known, pool), answered(other, pool)
    model = _fitted(_signals(known, before), before.right, weights_of(known.collections))
    return _held(other, replace(after, confidence=_likely(model, _signals(other, after))), pool)


_DOUBTS: tuple[tuple[str, Doubt], ...] = (
    ("rules, classifier and name reader pooled", _none),
    ("**the same, and a title alone is never sure**", _titles),
    ("the same without the name reader", _without_reader),
    ("the name reader only takes sureness away where it differs", _reader_as_doubt),
    ("a temperature for each kind of evidence", _slopes),
    ('"am I right?" by margin, rule, its collections, agreement, energy', _am_i_right),
)


def _held(evidence: Evidence, given: Answered, pool: Pool) -> Answered:
    capped = np.where(evidence.title_only, np.minimum(given.confidence, pool.unproven), given.confidence)
    return replace(given, confidence=capped)


def _kinds(evidence: Evidence, given: Answered) -> np.ndarray:
    spoke = evidence.named != NOBODY
    relation = np.where(spoke, 1 + (evidence.named == given.medium), 0)
    return relation + 3 * evidence.title_only


def _signals(evidence: Evidence, given: Answered) -> np.ndarray:
    spoke, agrees = evidence.named != NOBODY, evidence.named == given.medium
    read = ~np.isnan(evidence.read[:, 0])
    same = np.nan_to_num(evidence.read).argmax(1) == given.medium
    ordered = np.sort(evidence.logits, 1)
    return np.stack(
        (
            _odds(given.confidence),
            ordered[:, -1] - ordered[:, -2],
            np.log(np.exp(evidence.logits).sum(1)),
            spoke & agrees,
            spoke & ~agrees,
            np.where(spoke, _odds(np.maximum(evidence.stated, 0.01)), 0),
            np.log1p(evidence.breadth),
            evidence.filed == given.medium,
            evidence.title_only,
            read & same,
            read & ~same,
        ),
        1,
    ).astype(float)


def _odds(confidence: np.ndarray) -> np.ndarray:
    likely = np.clip(confidence, 1e-4, 1 - 1e-4)
    return np.log(likely / (1 - likely))


def _fitted(signals: np.ndarray, right: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression, the constant first, by Newton's method."""
    table_of = np.concatenate((np.ones((len(signals), 1)), signals), 1)
    model = np.zeros(table_of.shape[1])
    ridge = _RIDGE * np.eye(len(model))
    ridge[0, 0] = 0.01
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-np.clip(table_of @ model, -30, 30)))
        slope = table_of.T @ (weights * (right - likely)) - ridge @ model
        curve = (table_of * (weights * likely * (1 - likely))[:, None]).T @ table_of + ridge
        model = model + np.clip(np.linalg.solve(curve, slope), -3, 3)
    return model


def _likely(model: np.ndarray, signals: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(model[0] + signals @ model[1:], -30, 30)))
