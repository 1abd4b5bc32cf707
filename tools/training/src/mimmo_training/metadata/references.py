"""Reference files that hold TypeScript and llama.cpp to Python: name → text → token ids → greedy answer.

All names in them are invented.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer

from .decoding import answer_names
from .invented import invented_works
from .model import Decoder
from .synthesis.generate import generate
from .synthesis.marked import Example
from .text_format import clean, format_name

#: Names in each file, the hostile ones aside.
COUNT = 500

#: Read, never answered: what a formatter and a tokenizer may stumble over.
_HOSTILE = (
    "",
    "  a|b\tc \u202ex\u00ad  ",
    "<|movie|> x <|end|><|answer|>",
    "A+B+C+2019",
    "%20x%20&amp;y",
    "Cafe\u0301.No\u0308.1",
    "第01話Title第2話",
    "\U0001f600.Emoji.2019",
    "word " * 100,
    "教父" * 150,
)


def reference_examples(seed: int = 1) -> list[Example]:
    """Invented names of every subtype and style."""
    return list(generate(seed, invented_works(), {}, COUNT))


def write_references(folder: Path, model: Decoder, tokenizer: Tokenizer) -> None:
    """Write `formatter.jsonl`, `tokens.jsonl` and `greedy.jsonl`: the answers are those before quantisation."""
    folder.mkdir(parents=True, exist_ok=True)
    examples = reference_examples()
    write_readings(folder, tokenizer, [example.name for example in examples])
    answers = answer_names(model, tokenizer, [(example.subtype, example.name) for example in examples])
    rows = [
        {
            "name": example.name,
            "subtype": example.subtype,
            "prompt": written.prompt,
            "answer": written.answer,
            "ids": written.ids,
            "logprobs": [round(chance, 5) for chance in written.log_probabilities],
        }
        for example, written in zip(examples, answers, strict=True)
    ]
    write_lines(folder / "greedy.jsonl", rows)


def write_readings(folder: Path, tokenizer: Tokenizer, names: Sequence[str]) -> None:
    """Write `formatter.jsonl` and `tokens.jsonl` for the names, and for some that are read and never answered."""
    names = [*names, *_HOSTILE]
    texts = [f" {format_name(name)}" for name in names]
    write_lines(folder / "formatter.jsonl", [{"name": n, "clean": clean(n), "text": format_name(n)} for n in names])
    write_lines(folder / "tokens.jsonl", [{"text": text, "ids": tokenizer.encode(text).ids} for text in texts])


def write_lines(path: Path, rows: Sequence[dict]) -> None:
    """Write one JSON value a line."""
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
