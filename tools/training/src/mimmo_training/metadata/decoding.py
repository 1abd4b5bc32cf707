"""Greedy decoding in PyTorch: what llama.cpp must write too."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer

from .model import Decoder
from .text_format import FIELD_SEPARATOR, FIELDS, format_name
from .tokenizer import END_ID, PAD_ID, prompt_ids

MAX_ANSWER_TOKENS = 96

#: Log-probabilities are held above this, here and in TypeScript: a hopeless token must not outweigh all others.
LEAST_LOG_PROBABILITY = -20.0


@dataclass(frozen=True)
class Written:
    """What the model wrote for one name: the ids with the end token, each one's log-probability, and the text."""

    prompt: tuple[int, ...]
    ids: tuple[int, ...]
    log_probabilities: tuple[float, ...]
    answer: str


def answer_names(
    model: Decoder, tokenizer: Tokenizer, names: Sequence[tuple[str, str]], batch_size: int = 64
) -> list[Written]:
    """Answers to (subtype, name) pairs, in order."""
    prompts = [prompt_ids(tokenizer, subtype, format_name(name)) for subtype, name in names]
    order = sorted(range(len(prompts)), key=lambda at: len(prompts[at]))
    written: dict[int, Written] = {}
    for start in range(0, len(order), batch_size):
        rows = order[start : start + batch_size]
        for row, ids, chances in zip(rows, *_decode(model, [prompts[row] for row in rows]), strict=True):
            text = tokenizer.decode([token for token in ids if token != END_ID])
            written[row] = Written(tuple(prompts[row]), tuple(ids), tuple(chances), text)
    return [written[row] for row in range(len(prompts))]


def field_log_probabilities(tokenizer: Tokenizer, subtype: str, written: Written) -> dict[str, tuple[float, float]]:
    """Mean and least log-probability of each field's tokens, the separator or the end behind it included."""
    (separator,) = tokenizer.encode(FIELD_SEPARATOR).ids
    parts: list[list[float]] = [[]]
    for token, chance in zip(written.ids, written.log_probabilities, strict=True):
        parts[-1].append(max(chance, LEAST_LOG_PROBABILITY))
        if token == separator:
            parts.append([])
    return {
        field: (float(np.mean(part)), min(part)) for field, part in zip(FIELDS[subtype], parts, strict=False) if part
    }


@torch.inference_mode()
def _decode(model: Decoder, prompts: Sequence[Sequence[int]]) -> tuple[list[list[int]], list[list[float]]]:
    rows = torch.arange(len(prompts))
    ends = torch.tensor([len(prompt) for prompt in prompts])
    ids = torch.full((len(prompts), int(ends.max()) + MAX_ANSWER_TOKENS), PAD_ID)
    for row, prompt in enumerate(prompts):
        ids[row, : len(prompt)] = torch.tensor(prompt)
    written: list[list[int]] = [[] for _ in prompts]
    chances: list[list[float]] = [[] for _ in prompts]
    open_rows = torch.ones(len(prompts), dtype=torch.bool)
    for _ in range(MAX_ANSWER_TOKENS):
        active = rows[open_rows]
        if not len(active):
            break
        hidden = model(ids[active, : int(ends[active].max())])
        log_probabilities = model.logits(hidden[torch.arange(len(active)), ends[active] - 1]).float().log_softmax(-1)
        best = log_probabilities.max(-1)
        ids[active, ends[active]] = best.indices
        ends[active] += 1
        for row, token, chance in zip(active.tolist(), best.indices.tolist(), best.values.tolist(), strict=True):
            written[row].append(token)
            chances[row].append(chance)
        open_rows[active] = best.indices != END_ID
    return written, chances
