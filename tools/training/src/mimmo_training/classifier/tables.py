"""Markdown tables of scores, and the groups that they are about."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from .metrics import Answers, Scores, scores
from .predictions import Prediction, is_scene

#: Collections with fewer names are counted together as `smaller indexers`.
SMALL_COLLECTION = 100


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def values_table(rows: Sequence[tuple[str, float]]) -> str:
    """Named figures with four digits."""
    return table(("figure", "value"), [(name, f"{value:.4f}") for name, value in rows])


def scores_table(rows: dict[str, Answers]) -> str:
    """One line of scores for each group."""
    header = ("left out", "names", "right", "macro-F1", "mean confidence", "calibration error")
    return table(header, [(name, *_cells(scores(given))) for name, given in rows.items()])


def collections_of(predictions: Sequence[Prediction]) -> dict[str, np.ndarray]:
    """Collection → positions of its predictions; small collections together."""
    rows: dict[str, list[int]] = defaultdict(list)
    for at, prediction in enumerate(predictions):
        rows[prediction.collection].append(at)
    grouped: dict[str, list[int]] = defaultdict(list)
    for name, positions in rows.items():
        grouped[name if len(positions) >= SMALL_COLLECTION else "smaller indexers"] += positions
    return {name: np.array(grouped[name]) for name in sorted(grouped)}


def languages_of(predictions: Sequence[Prediction]) -> dict[str, np.ndarray]:
    """Stated language → positions of the peer-to-peer predictions, the commonest first."""
    rows: dict[str, list[int]] = defaultdict(list)
    for at, prediction in enumerate(predictions):
        if not is_scene(prediction):
            rows[prediction.language or "not stated"].append(at)
    return {name: np.array(rows[name]) for name in sorted(rows, key=lambda name: -len(rows[name]))}


def _cells(score: Scores) -> tuple[str, ...]:
    values = (score.accuracy, score.macro_f1, score.confidence, score.calibration_error)
    return (str(score.count), *(f"{value:.3f}" for value in values))
