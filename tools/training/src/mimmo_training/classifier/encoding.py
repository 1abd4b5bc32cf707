"""Texts as token ids in one flat array, and the batches that are made of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer

#: The id of the padding token: the first special token of the vocabulary.
PADDING_ID = 0
#: The id of the token that stands for any other.
UNKNOWN_ID = 1


@dataclass(frozen=True)
class Encoded:
    """All token ids one after the other; text `i` is `ids[offsets[i]:offsets[i + 1]]`."""

    ids: np.ndarray
    offsets: np.ndarray

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @property
    def lengths(self) -> np.ndarray:
        """Tokens of each text."""
        return np.diff(self.offsets)


def encode(tokenizer: Tokenizer, texts: Sequence[str], slice_size: int = 20_000) -> Encoded:
    """Token ids of every text; an empty one becomes one unknown token."""
    parts, lengths = [], []
    for start in range(0, len(texts), slice_size):
        for encoding in tokenizer.encode_batch_fast(texts[start : start + slice_size]):
            ids = encoding.ids or [UNKNOWN_ID]
            parts.append(np.asarray(ids, dtype=np.uint16))
            lengths.append(len(ids))
    offsets = np.concatenate(([0], np.cumsum(lengths)))
    return Encoded(np.concatenate(parts) if parts else np.empty(0, np.uint16), offsets)


def padded(encoded: Encoded, rows: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    """`input_ids` and `attention_mask` of the rows, padded to the longest of them."""
    lengths = encoded.lengths[rows]
    ids = np.full((len(rows), int(lengths.max())), PADDING_ID, dtype=np.int64)
    for at, row in enumerate(rows):
        ids[at, : lengths[at]] = encoded.ids[encoded.offsets[row] : encoded.offsets[row + 1]]
    mask = np.arange(ids.shape[1])[None, :] < lengths[:, None]
    return torch.from_numpy(ids), torch.from_numpy(mask.astype(np.int64))


def batches(encoded: Encoded, size: int, rng: np.random.Generator | None = None) -> Iterator[np.ndarray]:
    """Row numbers of batches of similar length; in random order with `rng`, from short to long without."""
    if rng is None:
        order = np.argsort(encoded.lengths, kind="stable")
        yield from (order[start : start + size] for start in range(0, len(order), size))
        return
    shuffled = rng.permutation(len(encoded))
    window = size * 64
    for start in range(0, len(shuffled), window):
        part = shuffled[start : start + window]
        part = part[np.argsort(encoded.lengths[part], kind="stable")]
        starts = np.arange(0, len(part), size)
        for at in rng.permutation(starts):
            yield part[at : at + size]
