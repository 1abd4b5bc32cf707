"""Temperature scaling: one number that makes the model as sure as it is right.

Fitted on names of collections that the model was not trained on; on names like those of the training it would come out
too sure of itself. Guo et al., "On Calibration of Modern Neural Networks", 2017.
"""

import numpy as np

#: Buckets of the expected calibration error and of the reliability diagram.
BUCKETS = 15


def fit_temperature(logits: np.ndarray, labels: np.ndarray, weights: np.ndarray | None = None) -> float:
    """The temperature with the least weighted log loss, by golden-section search between 0.3 and 5."""
    weights = np.ones(len(labels)) if weights is None else weights
    low, high = np.log(0.3), np.log(5.0)
    ratio = (5**0.5 - 1) / 2
    for _ in range(60):
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        if _loss(logits, labels, weights, np.exp(left)) < _loss(logits, labels, weights, np.exp(right)):
            high = right
        else:
            low = left
    return round(float(np.exp((low + high) / 2)), 4)


def probabilities(logits: np.ndarray, temperature: float) -> np.ndarray:
    """Softmax at the temperature, row by row."""
    scaled = logits / temperature
    exponents = np.exp(scaled - scaled.max(1, keepdims=True))
    return exponents / exponents.sum(1, keepdims=True)


def calibration_error(confidence: np.ndarray, right: np.ndarray, weights: np.ndarray | None = None) -> float:
    """Expected calibration error: the mean distance of accuracy from confidence over equally wide buckets."""
    return float(sum(share * abs(mean - accuracy) for mean, accuracy, share in reliability(confidence, right, weights)))


def reliability(
    confidence: np.ndarray, right: np.ndarray, weights: np.ndarray | None = None
) -> list[tuple[float, float, float]]:
    """Of each bucket that is not empty: mean confidence, accuracy, share of all rows."""
    weights = np.ones(len(confidence)) if weights is None else weights
    bucket = np.minimum((confidence * BUCKETS).astype(int), BUCKETS - 1)
    table = []
    for at in range(BUCKETS):
        inside = bucket == at
        if inside.any():
            weight = weights[inside]
            table.append(
                (
                    float(np.average(confidence[inside], weights=weight)),
                    float(np.average(right[inside], weights=weight)),
                    float(weight.sum() / weights.sum()),
                )
            )
    return table


def _loss(logits: np.ndarray, labels: np.ndarray, weights: np.ndarray, temperature: float) -> float:
    likelihood = probabilities(logits, temperature)[np.arange(len(labels)), labels]
    return float(np.average(-np.log(np.maximum(likelihood, 1e-12)), weights=weights))
