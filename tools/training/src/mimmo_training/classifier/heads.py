"""Models that leave kinds of collections out, made in a minute: the words and convolutions of the base, which knows none
of these collections, with a head for each fold that is trained without what the fold leaves out.

They stand in for models that are trained whole: what is measured is doubt, and doubt is the head's.
"""

import copy
import json
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

from mimmo_training.data.corrections import is_mislabelled
from mimmo_training.data.names import LabelledName, read_p2p
from mimmo_training.data.splits import BASE, FOLDS, Fold

from .augment import augment
from .dataset import certain, drawn_by_collection, label_of, read_dataset
from .encoding import batches, encode, padded
from .predictions import Prediction, left_out_rows, write_predictions
from .synthesis.works import Library
from .text_format import content_text

#: Texts that heads learn from: of collections (before a fold leaves some out), and of the base.
P2P_TEXTS, BASE_TEXTS = 42_000, 24_000
_FILES_SHARE = 0.16
_EPOCHS, _RATE, _BATCH = 4, 1e-3, 256


@dataclass(frozen=True)
class _Learnt:
    """What a head learns from: features, labels and weights, a row a text, and the name where a collection has it."""

    features: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    rows: Sequence[LabelledName | None]


def measure_heads(data: Path, run: Path, base: Path, model: nn.Module, tokenizer: Tokenizer) -> Iterator[str]:
    """Write the predictions of every fold; yields the name of each that is done."""
    learnt = _learnt(data, base, model, tokenizer)
    for fold in FOLDS:
        started = time.monotonic()
        kept = [row is None or not fold.leaves_out(row) for row in learnt.rows]
        head = _trained(model.head, learnt, np.array(kept))
        folder = run / fold.name
        folder.mkdir(parents=True, exist_ok=True)
        write_predictions(folder / "predictions.jsonl.gz", _predictions(data, fold, model, head, tokenizer))
        record = {"rows": sum(kept), "seconds": round(time.monotonic() - started), "trained": "head"}
        (folder / "training.json").write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
        yield fold.name


def _learnt(data: Path, base: Path, model: nn.Module, tokenizer: Tokenizer) -> _Learnt:
    rng, library = random.Random(1), Library(data, BASE.catalogue_filter)
    known = [row for row in read_p2p(data) if not is_mislabelled(row)]
    rows = [augment(rng, row, library, _FILES_SHARE) for row in drawn_by_collection(rng, known, P2P_TEXTS)]
    texts, labels, weights = (column[:BASE_TEXTS] for column in read_dataset(base))
    own = [certain(row.medium) if row.files else label_of(row.name, row.medium) for row in rows]
    return _Learnt(
        _features(model, tokenizer, [*(content_text(row.name, row.files) for row in rows), *texts]),
        np.array([*own, *labels], np.float32),
        np.array([*(row.weight for row in rows), *weights], np.float32),
        [*rows, *(None for _ in texts)],
    )


@torch.inference_mode()
def _features(model: nn.Module, tokenizer: Tokenizer, texts: Sequence[str]) -> np.ndarray:
    """What the head sees of each text."""
    encoded = encode(tokenizer, texts)
    seen = np.zeros((len(texts), model.head.hidden.in_features), np.float32)
    for rows in batches(encoded, _BATCH):
        ids, mask = padded(encoded, rows)
        seen[rows] = model.pooled(ids, mask).numpy()
    return seen


def _trained(start: nn.Module, learnt: _Learnt, kept: np.ndarray) -> nn.Module:
    torch.manual_seed(1)
    head = copy.deepcopy(start).train()
    features, labels, weights = (
        torch.from_numpy(each[kept]) for each in (learnt.features, learnt.labels, learnt.weights)
    )
    optimizer = torch.optim.AdamW(head.parameters(), lr=_RATE, weight_decay=0.01)
    steps = _EPOCHS * -(-len(features) // _BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=steps + 1, pct_start=0.08)
    for _ in range(_EPOCHS):
        for rows in torch.randperm(len(features)).split(_BATCH):
            logits = head.of_pooled(features[rows])
            each = functional.cross_entropy(logits, labels[rows], reduction="none", label_smoothing=0.02)
            optimizer.zero_grad()
            ((each * weights[rows]).sum() / weights[rows].sum()).backward()
            optimizer.step()
            schedule.step()
    return head.eval()


def _predictions(
    data: Path, fold: Fold, model: nn.Module, head: nn.Module, tokenizer: Tokenizer
) -> Iterator[Prediction]:
    """Of names alone, and of those that have real files with these."""
    rows = left_out_rows(data, fold)
    listed = [row for row in rows if row.files]

    @torch.inference_mode()
    def logits(texts: Sequence[str]) -> np.ndarray:
        return head.of_pooled(torch.from_numpy(_features(model, tokenizer, texts))).numpy()

    alone = logits([content_text(row.name, ()) for row in rows])
    together = iter(logits([content_text(row.name, row.files) for row in listed]))
    for row, own in zip(rows, alone, strict=True):
        yield Prediction(
            row.name,
            row.medium,
            row.collection.split("/")[0],
            row.language,
            tuple(map(float, own)),
            tuple(map(float, next(together) if row.files else own)),
            bool(row.files),
            tuple((file.path, file.size) for file in row.files),
        )
