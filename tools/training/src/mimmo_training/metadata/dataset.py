"""Encoded examples in shards: token ids one after the other, where each example begins, and where its answer does."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .synthesis.marked import Example
from .text_format import format_answer, format_name
from .tokenizer import END_ID, PAD_ID, prompt_ids

#: Tokens of prompt and answer together; longer examples are left out.
MAX_TOKENS = 256


@dataclass(frozen=True)
class Shard:
    """`ids[starts[i]:starts[i + 1]]` is example i; its answer begins at `answers[i]` tokens into it."""

    ids: np.ndarray
    starts: np.ndarray
    answers: np.ndarray

    def __len__(self) -> int:
        return len(self.answers)


def encode(tokenizer: Tokenizer, examples: Iterable[Example]) -> Shard:
    """Prompt, answer and end token of every example."""
    ids: list[int] = []
    starts, answers = [0], []
    for example in examples:
        prompt = prompt_ids(tokenizer, example.subtype, format_name(example.name))
        answer = [*tokenizer.encode(format_answer(example.subtype, example.values)).ids, END_ID]
        if len(prompt) + len(answer) > MAX_TOKENS:
            continue
        ids += prompt + answer
        starts.append(len(ids))
        answers.append(len(prompt))
    return Shard(np.array(ids, np.uint16), np.array(starts, np.int64), np.array(answers, np.int32))


def save_shard(path: Path, shard: Shard) -> None:
    """Write a shard; it is complete as soon as it is there."""
    partial = path.with_suffix(".partial.npz")
    np.savez(partial, ids=shard.ids, starts=shard.starts, answers=shard.answers)
    partial.rename(path)


def load_shard(path: Path) -> Shard:
    """Read a shard that `save_shard` wrote."""
    arrays = np.load(path)
    return Shard(arrays["ids"], arrays["starts"], arrays["answers"])


def batches(shard: Shard, tokens: int, rng: np.random.Generator | None = None) -> Iterator[np.ndarray]:
    """Rows of about `tokens` padded tokens, each batch of like lengths; in random order where `rng` is given."""
    lengths = np.diff(shard.starts)
    order = np.argsort(lengths + (rng.random(len(lengths)) if rng else 0), kind="stable")
    rows, groups, at = [], [], 0
    while at < len(order):
        end = at
        while end < len(order) and (end - at + 1) * lengths[order[end]] <= tokens:
            end += 1
        rows = order[at : max(end, at + 1)]
        groups.append(rows)
        at += len(rows)
    if rng:
        rng.shuffle(groups)
    yield from groups


def padded(shard: Shard, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(batch, length) ids padded at the right, and whether the next token of each place belongs to the answer."""
    lengths = np.diff(shard.starts)[rows]
    ids = np.full((len(rows), int(lengths.max())), PAD_ID, np.int64)
    asked = np.zeros(ids.shape, bool)
    for at, row in enumerate(rows):
        ids[at, : lengths[at]] = shard.ids[shard.starts[row] : shard.starts[row + 1]]
        asked[at, shard.answers[row] - 1 : lengths[at] - 1] = True
    return ids, asked
