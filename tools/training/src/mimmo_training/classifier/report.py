"""The figures of the model card, from the predictions on everything that was left out of some training."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mimmo_training.data.names import MEDIA, SCENE

from .calibrate import fit_temperature, reliability
from .metrics import Answers, abstain_curve, answers, by_medium, confusion, scores
from .predictions import Prediction, balanced_weights, is_scene, label_indices, logits_matrix
from .tables import collections_of, languages_of, scores_table, table, values_table


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
    """All tables on the model by itself, as Markdown."""
    predictions, alone = cross_fitted(folds, files=False)
    _, together = cross_fitted(folds, files=True)
    p2p = np.array([not is_scene(prediction) for prediction in predictions])
    collections = collections_of(predictions)
    sections = [
        "### The model by itself",
        values_table(_summary(predictions, alone, together)),
        "#### Names alone, by collection left out",
        scores_table({name: alone.where(rows) for name, rows in collections.items()}),
        "#### Names with file lists, by collection left out",
        scores_table({name: together.where(rows) for name, rows in collections.items()}),
        "#### By medium (peer-to-peer, names alone)",
        _medium_table(alone.where(p2p)),
        "#### By language (peer-to-peer, names alone)",
        scores_table({name: alone.where(rows) for name, rows in languages_of(predictions).items()}),
        "#### Confusion (peer-to-peer, names alone; rows are labels)",
        confusion_table(alone.where(p2p)),
        "#### Answers withheld (peer-to-peer, names alone)",
        abstain_table(alone.where(p2p)),
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


def _summary(predictions: Sequence[Prediction], alone: Answers, together: Answers) -> list[tuple[str, float]]:
    p2p = np.array([not is_scene(prediction) for prediction in predictions])
    real = np.array([prediction.real_files for prediction in predictions])
    russian = np.array([prediction.language == "ru" for prediction in predictions])
    return [
        *headline(predictions, alone),
        *share_right("right, trackers never seen (language seen)", alone, p2p & ~russian),
        *share_right("right, language never seen in real names (Russian)", alone, p2p & russian),
        *share_right("right with real file lists", together, real),
        *share_right("right with made file lists", together, p2p & ~real),
    ]


def share_right(name: str, given: Answers, chosen: np.ndarray) -> list[tuple[str, float]]:
    """The named share of the chosen answers that is right; nothing where none is chosen."""
    return [(name, float(given.right[chosen].mean()))] if chosen.any() else []


def headline(predictions: Sequence[Prediction], given: Answers) -> list[tuple[str, float]]:
    """The figures that the model is judged by, of names alone."""
    p2p = np.array([not is_scene(prediction) for prediction in predictions])
    collections = collections_of(predictions)
    each = [scores(given.where(rows)) for name, rows in collections.items() if name != SCENE]
    pooled = scores(given.where(p2p))
    lines = [
        ("macro-F1, mean over left-out peer-to-peer collections", float(np.mean([score.macro_f1 for score in each]))),
        ("macro-F1, all left-out peer-to-peer names together", pooled.macro_f1),
        ("right, mean over left-out peer-to-peer collections", float(np.mean([score.accuracy for score in each]))),
        ("right, all left-out peer-to-peer names", pooled.accuracy),
        ("expected calibration error, left-out peer-to-peer names", pooled.calibration_error),
    ]
    if p2p.all():
        return lines
    later = scores(given.where(~p2p))
    return [*lines, ("macro-F1 on later scene names", later.macro_f1), ("right on later scene names", later.accuracy)]


def _medium_table(given: Answers) -> str:
    rows = [(name, *(f"{value:.3f}" for value in values), str(count)) for name, *values, count in by_medium(given)]
    return table(("medium", "precision", "recall", "F1", "names"), rows)


def confusion_table(given: Answers) -> str:
    """Labels against answers."""
    rows = [(MEDIA[at], *(str(count) for count in counts)) for at, counts in enumerate(confusion(given))]
    return table(("", *MEDIA), rows)


def abstain_table(given: Answers) -> str:
    """Accuracy by the share of the names that is answered, the surest first."""
    rows = [(f"{share:.0%}", f"{least:.3f}", f"{right:.4f}") for share, least, right in abstain_curve(given)]
    return table(("answered", "least confidence", "right"), rows)
