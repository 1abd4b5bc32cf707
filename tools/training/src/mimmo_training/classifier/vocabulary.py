"""The vocabulary of a byte-level BPE tokenizer in a form that is ready to be searched.

A text of JSON with 24,000 names takes longer to read than all that a program does at its start besides; these are the
same merges as numbers: of each pair of tokens that are joined the key `left * 65536 + right`, in order, as uint32; then
of each the token that they become, as uint16. All little-endian. Tokens are numbered as training numbers them: special
ones, the 256 bytes in the order of the letters that stand for them, and what merges make, the first learnt first.
"""

import json
from pathlib import Path

import numpy as np

from .tokenizer import SPECIAL

#: Tokens that stand for one byte.
_BYTES = 256
_MOST_TOKENS = 1 << 16


def write_vocabulary(tokenizer: Path, path: Path) -> None:
    """Write the vocabulary of a `tokenizer.json` that `train_tokenizer` made; raises ValueError for any other."""
    model = json.loads(tokenizer.read_text(encoding="utf-8"))["model"]
    tokens, merges = model["vocab"], [tuple(merge) for merge in model["merges"]]
    first = len(SPECIAL) + _BYTES
    made = [tokens[left + right] for left, right in merges]
    letters = sorted((token, text) for text, token in tokens.items() if len(SPECIAL) <= token < first)
    is_plain = [text for _, text in letters] == sorted(text for _, text in letters)
    if made != list(range(first, len(tokens))) or not is_plain or len(tokens) > _MOST_TOKENS:
        raise ValueError(f"{tokenizer} does not number its tokens as training does")
    keys = np.array([tokens[left] * _MOST_TOKENS + tokens[right] for left, right in merges], "<u4")
    order = np.argsort(keys)
    path.write_bytes(keys[order].tobytes() + np.array(made, "<u2")[order].tobytes())
