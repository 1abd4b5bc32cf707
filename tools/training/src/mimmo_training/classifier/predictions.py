"""What a fold's model says about the names that it was not trained on, with names alone and with file lists."""

import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer
from torch import nn

from mimmo_training.data.names import MEDIA, SCENE, LabelledName, read_p2p, read_scene
from mimmo_training.data.splits import Fold

from .augment import with_files
from .encoding import encode
from .synthesis.works import Library
from .text_format import content_text
from .train import logits_of

#: Later scene names measured, at most; the same ones every time.
SCENE_SAMPLE = 4_000
#: Names measured of one peer-to-peer collection, at most; the same ones every time.
COLLECTION_SAMPLE = 1_500
#: Seed of the file lists that are made for measuring; training uses others.
_FILES_SEED = 77


@dataclass(frozen=True)
class Prediction:
    """One left-out name: its label, and the logits for its name alone and for its name with files."""

    name: str
    medium: str
    collection: str
    language: str | None
    logits: tuple[float, ...]
    logits_with_files: tuple[float, ...]
    real_files: bool
    #: Path and size in bytes of each file that the second logits are of.
    files: tuple[tuple[str, int], ...]


def left_out_rows(data: Path, fold: Fold) -> list[LabelledName]:
    """A sample of each peer-to-peer collection that the fold leaves out, and of its later scene names."""
    collections: dict[str, list[LabelledName]] = defaultdict(list)
    for row in read_p2p(data):
        if fold.leaves_out(row):
            collections[row.collection].append(row)
    rows = [row for own in collections.values() for row in _sample(own, COLLECTION_SAMPLE)]
    if fold.scene_from_year is not None:
        scene = [row for row in read_scene(data) if fold.leaves_out(row) and not row.ambiguous]
        rows += _sample(scene, SCENE_SAMPLE)
    return rows


def _sample(rows: list[LabelledName], count: int) -> list[LabelledName]:
    return random.Random(1).sample(rows, min(count, len(rows)))


def predict(model: nn.Module, tokenizer: Tokenizer, rows: Sequence[LabelledName], library: Library) -> list[Prediction]:
    """The model's logits for every row, alone and with its files: real ones where it has them, made ones otherwise."""
    rng = random.Random(_FILES_SEED)
    alone = logits_of(model, encode(tokenizer, [content_text(row.name, ()) for row in rows]))
    listed = [row if row.files else with_files(rng, row, library) for row in rows]
    together = logits_of(model, encode(tokenizer, [content_text(row.name, row.files) for row in listed]))
    return [
        Prediction(
            row.name,
            row.medium,
            row.collection.split("/")[0],
            row.language,
            tuple(float(logit) for logit in alone[at]),
            tuple(float(logit) for logit in together[at]),
            bool(row.files),
            tuple((file.path, file.size) for file in listed[at].files),
        )
        for at, row in enumerate(rows)
    ]


def write_predictions(path: Path, predictions: Iterable[Prediction]) -> None:
    """Write one JSON line a prediction."""
    with gzip.open(path, "wt", encoding="utf-8") as stream:
        stream.writelines(json.dumps(vars(prediction), ensure_ascii=False) + "\n" for prediction in predictions)


def read_predictions(path: Path) -> list[Prediction]:
    """What `write_predictions` wrote."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return [Prediction(**json.loads(line)) for line in stream]


def label_indices(predictions: Sequence[Prediction]) -> np.ndarray:
    """Index into MEDIA of each."""
    return np.array([MEDIA.index(prediction.medium) for prediction in predictions])


def logits_matrix(predictions: Sequence[Prediction], files: bool) -> np.ndarray:
    """Logits, one row a prediction."""
    return np.array([prediction.logits_with_files if files else prediction.logits for prediction in predictions])


def balanced_weights(predictions: Sequence[Prediction]) -> np.ndarray:
    """Weights under which every collection counts the same, so that the largest does not decide alone.

    Collections of fewer than a hundred names share one weight; scene names are a collection like another.
    """
    sizes: dict[str, int] = {}
    for prediction in predictions:
        sizes[prediction.collection] = sizes.get(prediction.collection, 0) + 1
    return np.array([1 / max(sizes[prediction.collection], 100) for prediction in predictions])


def is_scene(prediction: Prediction) -> bool:
    """Whether the name is a later scene name, and not peer-to-peer."""
    return prediction.collection == SCENE
