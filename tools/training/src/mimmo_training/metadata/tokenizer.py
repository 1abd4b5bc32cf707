"""The tokenizer: byte-level BPE with GPT-2's pre-tokenisation, which llama.cpp implements exactly."""

from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from .text_format import SUBTYPES

PAD, END, ANSWER = "<|pad|>", "<|end|>", "<|answer|>"
PAD_ID, END_ID, ANSWER_ID = 0, 1, 2

#: Control tokens in the order of their ids; a name can never hold one, since it is tokenised as plain text.
SPECIAL = (PAD, END, ANSWER, *(f"<|{subtype}|>" for subtype in SUBTYPES))

#: Tokens in all, the control tokens and the 256 bytes included.
VOCABULARY = 6144


def subtype_id(subtype: str) -> int:
    """The id of the control token that opens the prompt of this subtype."""
    return SPECIAL.index(f"<|{subtype}|>")


def train_tokenizer(texts: Iterable[str], vocabulary: int = VOCABULARY) -> Tokenizer:
    """Learn the merges from formatted names, each with its leading space."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=list(SPECIAL),
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        min_frequency=2,
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.encode_special_tokens = True
    return tokenizer


def load_tokenizer(path: Path) -> Tokenizer:
    """A saved tokenizer. Control tokens written in a text are read as plain text."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.encode_special_tokens = True
    return tokenizer


def prompt_ids(tokenizer: Tokenizer, subtype: str, text: str) -> list[int]:
    """The prompt of a formatted name: subtype, text, and the token that asks for the answer."""
    return [subtype_id(subtype), *tokenizer.encode(f" {text}").ids, ANSWER_ID]
