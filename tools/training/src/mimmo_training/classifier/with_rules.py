"""The answers of rules and model together: what MIMMO says, where `report` alone measures the model by itself.

The rules are those of `@mimmo/patterns`; `rules-and-model.mjs` asks them, so the packages must have been built.
"""

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mimmo_training.data.names import MEDIA

from .metrics import Answers
from .predictions import Prediction

_SCRIPT = Path(__file__).parents[3] / "rules-and-model.mjs"


@dataclass(frozen=True)
class Decided:
    """Medium and confidence of every answer, and which stage gave it."""

    answers: Answers
    sources: np.ndarray


def with_rules(predictions: Sequence[Prediction], model: Answers, files: bool) -> Decided:
    """What the cascade makes of the model's answers. Raises CalledProcessError where the packages are not built."""
    asked = [
        {
            "name": prediction.name,
            "files": [{"path": path, "size": size} for path, size in prediction.files] if files else [],
            "medium": MEDIA[medium],
            "confidence": float(probabilities[medium]),
            "probabilities": dict(zip(MEDIA, probabilities.tolist(), strict=True)),
        }
        for prediction, medium, probabilities in zip(predictions, model.predicted, model.probabilities, strict=True)
    ]
    lines = "".join(json.dumps(row) + "\n" for row in asked)
    run = subprocess.run(["node", str(_SCRIPT)], input=lines, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    sources = np.array([row["source"] for row in rows])
    return Decided(Answers(model.labels, _probabilities(rows)), sources)


def _probabilities(rows: Sequence[dict]) -> np.ndarray:
    """Confidence for the medium that was answered; what remains is shared by the others."""
    table = np.array([[(1 - row["confidence"]) / (len(MEDIA) - 1)] * len(MEDIA) for row in rows])
    for at, row in enumerate(rows):
        table[at, MEDIA.index(row["medium"])] = row["confidence"]
    return table
