"""What is measured of labelled answers: accuracy, macro-F1, calibration, answers withheld."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import confusion_matrix, f1_score, precision_recall_fscore_support

from mimmo_training.data.names import MEDIA

from .calibrate import calibration_error, probabilities

#: Media with fewer labels in a set are left out of its macro-F1: one name alone would decide a fifth of it.
FEWEST_FOR_F1 = 10


@dataclass(frozen=True)
class Scores:
    """Of one set of answers. `macro_f1` is over the media of at least `FEWEST_FOR_F1` labels; over all if none has."""

    count: int
    accuracy: float
    macro_f1: float
    confidence: float
    calibration_error: float


@dataclass(frozen=True)
class Answers:
    """Labels and probabilities of some names; row by row the same names."""

    labels: np.ndarray
    probabilities: np.ndarray

    @property
    def predicted(self) -> np.ndarray:
        """The likeliest medium of each."""
        return self.probabilities.argmax(1)

    @property
    def confidence(self) -> np.ndarray:
        """Its probability."""
        return self.probabilities.max(1)

    @property
    def right(self) -> np.ndarray:
        """Whether it is the label."""
        return self.predicted == self.labels

    def where(self, chosen: np.ndarray) -> "Answers":
        """The chosen ones alone."""
        return Answers(self.labels[chosen], self.probabilities[chosen])


def answers(logits: np.ndarray, labels: np.ndarray, temperature: float) -> Answers:
    """The calibrated answers."""
    return Answers(labels, probabilities(logits, temperature))


def scores(given: Answers) -> Scores:
    """Scores of at least one answer."""
    counts = np.bincount(given.labels, minlength=len(MEDIA))
    present = np.flatnonzero(counts >= FEWEST_FOR_F1)
    present = present if present.size > 0 else np.flatnonzero(counts)
    return Scores(
        len(given.labels),
        float(given.right.mean()),
        float(f1_score(given.labels, given.predicted, labels=present, average="macro", zero_division=0)),
        float(given.confidence.mean()),
        calibration_error(given.confidence, given.right),
    )


def by_medium(given: Answers) -> list[tuple[str, float, float, float, int]]:
    """Medium, precision, recall, F1, number of names."""
    columns = precision_recall_fscore_support(given.labels, given.predicted, labels=range(len(MEDIA)), zero_division=0)
    return [
        (MEDIA[at], *(float(column[at]) for column in columns[:3]), int(columns[3][at])) for at in range(len(MEDIA))
    ]


def confusion(given: Answers) -> np.ndarray:
    """Rows: the label; columns: the answer."""
    return confusion_matrix(given.labels, given.predicted, labels=range(len(MEDIA)))


def abstain_curve(
    given: Answers, shares: Sequence[float] = (1.0, 0.99, 0.95, 0.9, 0.8, 0.5)
) -> list[tuple[float, float, float]]:
    """Share answered when the least sure answers are withheld, the confidence that takes, and the accuracy then."""
    order = np.argsort(-given.confidence, kind="stable")
    kept = [order[: max(1, round(share * len(order)))] for share in shares]
    return [
        (share, float(given.confidence[rows[-1]]), float(given.right[rows].mean()))
        for share, rows in zip(shares, kept, strict=True)
    ]
