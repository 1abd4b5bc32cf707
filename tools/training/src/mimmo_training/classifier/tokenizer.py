"""The byte-level BPE tokenizer, blind to case and to what separates words.

Dots, underscores and spaces are the same to it, so `The.Title.2019` and `the title 2019` are one text: style, which
differs from site to site, cannot be learnt instead of words. Each word starts with a space of its own.
"""

from collections.abc import Iterable
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

from .text_format import FILE_MARK

PADDING = "<pad>"
UNKNOWN = "<unk>"
SPECIAL = (PADDING, UNKNOWN, FILE_MARK)

#: A run of letters and digits is a word, and so is every other character by itself.
_WORD = r"[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]"
_SEPARATORS = r"[._\s]+"


def train_tokenizer(texts: Iterable[str], vocabulary: int, max_length: int) -> Tokenizer:
    """A tokenizer of at most `vocabulary` tokens that cuts texts after `max_length` tokens."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFKC(),
            normalizers.Lowercase(),
            # Whether lower-casing makes a sigma at a word's end final differs between the two tokenizer libraries.
            normalizers.Replace("ς", "σ"),
            normalizers.Replace(Regex(_SEPARATORS), " "),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_WORD), behavior="removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=True, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=list(SPECIAL),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        min_frequency=8,
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.enable_truncation(max_length)
    return tokenizer


def load_tokenizer(path: Path) -> Tokenizer:
    """A tokenizer that `train_tokenizer` made and that was saved."""
    return Tokenizer.from_file(str(path))
