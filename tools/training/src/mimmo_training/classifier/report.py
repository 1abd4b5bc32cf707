"""The figures of the model card, from the predictions on everything that was left out of some training."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mimmo_training.data.names import MEDIA

from .calibrate import fit_temperature, reliability
from .metrics import Answers, Scores, abstain_curve, answers, by_medium, confusion, scores
from .predictions import Prediction, balanced_weights, is_scene, label_indices, logits_matrix

#: Collections with fewer names are counted together as `smaller indexers`.
SMALL_COLLECTION = 100


@dataclass(frozen=True)
class Temperatures:
    """One for names alone, one for names with files."""

    name_only: float
    with_files: float


def fit_temperatures(predictions: Sequence[Prediction]) -> Temperatures:
    """Fitted on predictions that no training has seen, every collection counting the same."""
    labels, weights = label_indices(predictions), balanced_weights(predictions)
    return Temperatures(
        fit_temperature(logits_matrix(predictions, files=False), labels, weights),
        fit_temperature(logits_matrix(predictions, files=True), labels, weights),
    )


def cross_fitted(folds: dict[str, list[Prediction]], files: bool) -> tuple[list[Prediction], Answers]:
    """The answers of every fold at a temperature that was fitted on the other folds alone."""
    everything, parts = [], []
    for name, predictions in folds.items():
        others = [prediction for other, rows in folds.items() if other != name for prediction in rows]
        fitted = fit_temperatures(others or predictions)
        temperature = fitted.with_files if files else fitted.name_only
        parts.append(answers(logits_matrix(predictions, files), label_indices(predictions), temperature))
        everything += predictions
    joined = Answers(
        np.concatenate([part.labels for part in parts]), np.concatenate([part.probabilities for part in parts])
    )
    return everything, joined


def figures(folds: dict[str, list[Prediction]]) -> str:
    """All tables, as Markdown."""
    predictions, alone = cross_fitted(folds, files=False)
    _, together = cross_fitted(folds, files=True)
    p2p = np.array([not is_scene(prediction) for prediction in predictions])
    real = np.array([prediction.real_files for prediction in predictions])
    russian = np.array([prediction.language == "ru" for prediction in predictions])
    collections = _collections(predictions)
    sections = [
        "### Summary",
        _summary(alone, together, p2p, real, russian, collections),
        "### Names alone, by collection left out",
        _scores_table({name: alone.where(rows) for name, rows in collections.items()}),
        "### Names with file lists, by collection left out",
        _scores_table({name: together.where(rows) for name, rows in collections.items()}),
        "### By medium (peer-to-peer, names alone)",
        _medium_table(alone.where(p2p)),
        "### By language (names alone)",
        _scores_table({name: alone.where(rows) for name, rows in _languages(predictions).items()}),
        "### Confusion (peer-to-peer, names alone; rows are labels)",
        _confusion_table(alone.where(p2p)),
        "### Answers withheld (peer-to-peer, names alone)",
        _abstain_table(alone.where(p2p)),
    ]
    return "\n\n".join(sections) + "\n"


def draw_reliability(folds: dict[str, list[Prediction]], path: Path) -> None:
    """The reliability diagram of names alone and with files, as a PNG."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 2, figsize=(8, 3.6), dpi=110, sharey=True)
    for axis, files in zip(axes, (False, True), strict=True):
        predictions, given = cross_fitted(folds, files)
        table = reliability(given.confidence, given.right, balanced_weights(predictions))
        confidence, accuracy, share = zip(*table, strict=True)
        axis.plot([0, 1], [0, 1], color="#999999", linewidth=1)
        axis.plot(confidence, accuracy, marker="o", color="#1f5fa8")
        axis.bar(confidence, share, width=0.04, color="#1f5fa8", alpha=0.2)
        axis.set_title("name and files" if files else "name alone")
        axis.set_xlabel("confidence")
        axis.set_xlim(0, 1.02)
        axis.set_ylim(0, 1.02)
    axes[0].set_ylabel("right (line), share of names (bars)")
    figure.tight_layout()
    figure.savefig(path)
    pyplot.close(figure)


def _collections(predictions: Sequence[Prediction]) -> dict[str, np.ndarray]:
    rows: dict[str, list[int]] = defaultdict(list)
    for at, prediction in enumerate(predictions):
        rows[prediction.collection].append(at)
    grouped: dict[str, list[int]] = defaultdict(list)
    for name, positions in rows.items():
        grouped[name if len(positions) >= SMALL_COLLECTION else "smaller indexers"] += positions
    return {name: np.array(grouped[name]) for name in sorted(grouped)}


def _languages(predictions: Sequence[Prediction]) -> dict[str, np.ndarray]:
    rows: dict[str, list[int]] = defaultdict(list)
    for at, prediction in enumerate(predictions):
        if not is_scene(prediction):
            rows[prediction.language or "not stated"].append(at)
    return {name: np.array(rows[name]) for name in sorted(rows, key=lambda name: -len(rows[name]))}


def _summary(
    alone: Answers,
    together: Answers,
    p2p: np.ndarray,
    real: np.ndarray,
    russian: np.ndarray,
    collections: dict[str, np.ndarray],
) -> str:
    each = {name: scores(alone.where(rows)) for name, rows in collections.items() if name != "scene"}
    mean_f1 = np.mean([score.macro_f1 for score in each.values()])
    mean_accuracy = np.mean([score.accuracy for score in each.values()])
    lines = [
        ("macro-F1, mean over left-out peer-to-peer collections", mean_f1),
        ("right, mean over left-out peer-to-peer collections", mean_accuracy),
        ("macro-F1 over all left-out peer-to-peer names together", scores(alone.where(p2p)).macro_f1),
        ("right, all left-out peer-to-peer names", scores(alone.where(p2p)).accuracy),
        ("right, trackers never seen (language seen)", scores(alone.where(p2p & ~russian)).accuracy),
        ("right, language never seen in real names (Russian)", scores(alone.where(p2p & russian)).accuracy),
        ("expected calibration error, left-out peer-to-peer names", scores(alone.where(p2p)).calibration_error),
        ("right with real file lists", scores(together.where(real)).accuracy),
        ("right with made file lists", scores(together.where(p2p & ~real)).accuracy),
    ]
    if (~p2p).any():
        later = scores(alone.where(~p2p))
        lines += [("macro-F1 on later scene names", later.macro_f1), ("right on later scene names", later.accuracy)]
    return _table(("figure", "value"), [(name, f"{value:.4f}") for name, value in lines])


def _scores_table(rows: dict[str, Answers]) -> str:
    header = ("left out", "names", "right", "macro-F1", "mean confidence", "calibration error")
    return _table(header, [(name, *_cells(scores(given))) for name, given in rows.items()])


def _cells(score: Scores) -> tuple[str, ...]:
    values = (score.accuracy, score.macro_f1, score.confidence, score.calibration_error)
    return (str(score.count), *(f"{value:.3f}" for value in values))


def _medium_table(given: Answers) -> str:
    rows = [(name, *(f"{value:.3f}" for value in values), str(count)) for name, *values, count in by_medium(given)]
    return _table(("medium", "precision", "recall", "F1", "names"), rows)


def _confusion_table(given: Answers) -> str:
    rows = [(MEDIA[at], *(str(count) for count in counts)) for at, counts in enumerate(confusion(given))]
    return _table(("", *MEDIA), rows)


def _abstain_table(given: Answers) -> str:
    rows = [(f"{share:.0%}", f"{least:.3f}", f"{right:.4f}") for share, least, right in abstain_curve(given)]
    return _table(("answered", "least confidence", "right"), rows)


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
