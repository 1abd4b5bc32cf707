"""Names read by a trained net: spans and verdicts before calibration, in batches of like length."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from .decoding import Span, softmax, spans_of
from .features import FEATURES, IDS, WINDOW, described, windows_of
from .labels import CLASSES, HEADS
from .net import NameReader

#: What a model's graph computes: the logits of the labels and of each head, from ids, features and lengths.
Graph = Callable[[np.ndarray, np.ndarray, np.ndarray], Sequence[np.ndarray]]

_TOGETHER = 64


@dataclass(frozen=True)
class Reading:
    """A name as the net reads it; `verdicts` are the probabilities of each head."""

    name: str
    spans: list[Span]
    verdicts: dict[str, np.ndarray]

    def verdict(self, head: str) -> tuple[str, float]:
        """What a head says, and how sure it is."""
        at = int(self.verdicts[head].argmax())
        return HEADS[head][at], float(self.verdicts[head][at])

    def best(self, label: str) -> Span | None:
        """The surest span of a label."""
        return max((span for span in self.spans if span.label == label), key=lambda span: span.confidence, default=None)

    def text(self, span: Span) -> str:
        """What stands in the span. Offsets are UTF-16 units, as everywhere."""
        units = self.name.encode("utf-16-le", "surrogatepass")
        return units[2 * span.start : 2 * span.end].decode("utf-16-le", "replace")


def graph_of(model: NameReader) -> Graph:
    """A net in memory as a graph."""

    def run(ids: np.ndarray, features: np.ndarray, lengths: np.ndarray) -> list[np.ndarray]:
        with torch.no_grad():
            said = model(torch.from_numpy(ids), torch.from_numpy(features), torch.from_numpy(lengths))
        return [logits.numpy() for logits in said]

    return run


def read_all(graph: Graph, names: Sequence[str]) -> list[Reading]:
    """All names, in their order."""
    described_names = [described(name) for name in names]
    readings: list[Reading | None] = [None] * len(names)
    order = sorted(range(len(names)), key=lambda at: len(described_names[at][0]))
    for start in range(0, len(order), _TOGETHER):
        rows = order[start : start + _TOGETHER]
        if len(described_names[rows[-1]][0]) > WINDOW:
            for row in rows:
                readings[row] = _read_windows(graph, names[row], *described_names[row])
            continue
        said = graph(*padded([described_names[row][1:] for row in rows]))
        for at, row in enumerate(rows):
            words = described_names[row][0]
            readings[row] = Reading(
                names[row],
                spans_of(words, softmax(said[0][at, : len(words)])),
                {head: softmax(said[1 + each][at]) for each, head in enumerate(HEADS)},
            )
    return [reading for reading in readings if reading is not None]


def padded(rows: Sequence[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Ids and features of some names as one batch; a name without words has one that is nothing."""
    lengths = np.array([len(ids) for ids, _ in rows], np.int32)
    longest = max(1, int(lengths.max()))
    ids = np.zeros((len(rows), longest, IDS), np.int32)
    features = np.zeros((len(rows), longest, FEATURES), np.int32)
    for at, (row_ids, row_features) in enumerate(rows):
        ids[at, : lengths[at]] = row_ids
        features[at, : lengths[at]] = row_features
    return ids, features, lengths


def _read_windows(graph: Graph, name: str, words: list, ids: np.ndarray, features: np.ndarray) -> Reading:
    logits = np.zeros((len(words), CLASSES), np.float32)
    verdicts: dict[str, np.ndarray] = {}
    for start, end, kept_from, kept_to in windows_of(max(1, len(words))):
        said = graph(*padded([(ids[start:end], features[start:end])]))
        logits[kept_from:kept_to] = said[0][0, kept_from - start : kept_to - start]
        verdicts = verdicts or {head: softmax(said[1 + each][0]) for each, head in enumerate(HEADS)}
    return Reading(name, spans_of(words, softmax(logits)), verdicts)
