"""Names as the numbers that the net is trained on, in shards of one file each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .features import FEATURES, IDS, features_of, ids_of
from .labelled import NO_CLASS, word_classes
from .labels import HEADS
from .real_names import RealName
from .synthesis.generate import Example, verdicts_of
from .tokens import plain_text, words_of

#: Words of a name that are trained on.
MOST_WORDS = 96


@dataclass(frozen=True)
class Shard:
    """Names one after another; `starts` are where each begins among the words, with the end of the last."""

    ids: np.ndarray
    features: np.ndarray
    classes: np.ndarray
    starts: np.ndarray
    #: names × heads; -1 where a verdict is not known.
    verdicts: np.ndarray
    weights: np.ndarray

    def __len__(self) -> int:
        return len(self.weights)


def shard_of(examples: Iterable[Example]) -> Shard:
    """The examples as numbers; those without words are left out."""
    ids, features, classes, starts, verdicts, weights = [], [], [], [0], [], []
    for example in examples:
        text = plain_text(example.labelled.text)
        words = words_of(text)
        if not words:
            continue
        kept = words[:MOST_WORDS]
        ids.append(ids_of(text, words)[:MOST_WORDS])
        features.append(features_of(text, words)[:MOST_WORDS])
        classes.append(word_classes(kept, example.labelled.labels))
        starts.append(starts[-1] + len(kept))
        verdicts.append(example.verdicts())
        weights.append(example.weight)
    return Shard(
        np.concatenate(ids) if ids else np.zeros((0, IDS), np.uint16),
        np.concatenate(features) if features else np.zeros((0, FEATURES), np.uint8),
        np.concatenate(classes) if classes else np.zeros(0, np.int16),
        np.array(starts),
        np.array(verdicts, np.int8).reshape(-1, len(HEADS)),
        np.array(weights, np.float32),
    )


def write_shard(path: Path, shard: Shard) -> None:
    """Write a shard; it is there in whole or not at all."""
    unfinished = path.with_suffix(".part.npz")
    np.savez(unfinished, **vars(shard))
    unfinished.rename(path)


def read_shard(path: Path) -> Shard:
    """Read a shard."""
    with np.load(path) as arrays:
        return Shard(**{name: arrays[name] for name in arrays.files})


def silver_examples(names: Iterable[RealName]) -> Iterator[Example]:
    """Real names as far as two readings agree on them; those of which too little is known are left out."""
    for name in names:
        classes = word_classes(words_of(plain_text(name.labelled.text)), name.labelled.labels)
        known = np.count_nonzero(classes != NO_CLASS)
        if known < 2 or not (classes > 0).any():
            continue
        numbering, scope = verdicts_of(name.labelled, name.medium)
        weight = 0.8 if name.is_confirmed else 0.5
        yield Example(name.labelled, name.medium, name.kind, numbering, scope, "real", weight)
