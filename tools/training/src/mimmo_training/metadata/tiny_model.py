"""A decoder of a few kilobytes that knows a handful of made-up names by heart: what the TypeScript tests load.

It has every part that the shipped one has: its tokenizer, its prompt, its manifest, its reference files.
"""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch.nn import functional

from .gguf_export import write_gguf
from .model import Decoder, Shape
from .references import write_lines, write_readings
from .text_format import FIELDS, MAX_NAME_LENGTH, SUBTYPES, format_answer, format_name
from .tokenizer import ANSWER, END, END_ID, PAD_ID, prompt_ids, train_tokenizer

#: Subtype, name, and the fields of the right answer.
_KNOWN = (
    ("movie", "The.Lighthouse.Keeper.2019.1080p.BluRay.x264-GROUP", ("The Lighthouse Keeper", "2019")),
    ("movie", "Quiet_Harbour_[720p]", ("Quiet Harbour", "")),
    ("movie", "2046.2004.DVDRip", ("2046", "2004")),
    ("episode", "[Group] Paper Kites! - 05v2 (1080p) [0A1B2C3D].mkv", ("Paper Kites!",)),
    ("season", "Kite.Racers.S01.2160p.WEB-DL", ("Kite Racers",)),
    ("series", "Garden+of+Winter+S01-S04", ("Garden of Winter",)),
    ("video", "Крылья и море / Wings and Sea 2004", ("Wings and Sea", "2004")),
    ("album", "Anna Berg - Northern Lights (2018) [FLAC]", ("Northern Lights", "Anna Berg", "2018")),
    ("album", "VA-Harbour_Songs-(CAT01)-WEB-2021-GRP", ("Harbour Songs", "VA", "2021")),
    ("track", "03 - Johan Lind - The Winter Garden.mp3", ("The Winter Garden", "Johan Lind", "")),
    ("collection", "Maria Sol - Discography 1999-2009", ("", "Maria Sol", "")),
    ("audio", "海の歌EP 2011", ("海の歌EP", "", "2011")),
)
_SHAPE = {"width": 32, "layers": 2, "heads": 2, "inner": 64, "context": 512}
_VOCABULARY = 320
_STEPS = 700
_MAX_ANSWER_TOKENS = 48


def write_tiny_model(folder: Path, seed: int = 1) -> None:
    """Write `model.gguf`, `manifest.json`, `formatter.jsonl`, `tokens.jsonl` and `greedy.jsonl`."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    tokenizer = train_tokenizer((f" {format_name(name)}" for _, name, _ in _KNOWN), _VOCABULARY)
    model = Decoder(Shape(vocabulary=_VOCABULARY, **_SHAPE))
    _learn_by_heart(model, [_example(tokenizer, *known) for known in _KNOWN])
    for parameter in model.parameters():
        parameter.data = parameter.data.half().float()
    write_gguf(folder / "model.gguf", model, tokenizer, "f16")
    _write_manifest(folder)
    _write_references(folder, model, tokenizer)


def _example(tokenizer: Tokenizer, subtype: str, name: str, values: Sequence[str]) -> tuple[list[int], list[int]]:
    answer = format_answer(subtype, dict(zip(FIELDS[subtype], values, strict=True)))
    return prompt_ids(tokenizer, subtype, format_name(name)), [*tokenizer.encode(answer).ids, END_ID]


def _learn_by_heart(model: Decoder, examples: Sequence[tuple[list[int], list[int]]]) -> None:
    length = max(len(prompt) + len(answer) for prompt, answer in examples)
    ids = torch.full((len(examples), length), PAD_ID)
    targets = torch.full((len(examples), length), -100)
    for row, (prompt, answer) in enumerate(examples):
        ids[row, : len(prompt) + len(answer)] = torch.tensor(prompt + answer)
        targets[row, len(prompt) - 1 : len(prompt) + len(answer) - 1] = torch.tensor(answer)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, _STEPS)
    for _ in range(_STEPS):
        loss = functional.cross_entropy(model.logits(model(ids)).flatten(0, 1), targets.flatten())
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()


def _write_manifest(folder: Path) -> None:
    weights = (folder / "model.gguf").read_bytes()
    calibration = {"intercept": 3.0, "mean": 1.0, "min": 0.5}
    manifest = {
        "name": "tiny-metadata-extractor",
        "version": "0.0.0",
        "format": "raw",
        "promptTokens": {**{subtype: f"<|{subtype}|>" for subtype in SUBTYPES}, "answer": ANSWER, "end": END},
        "fields": {subtype: list(fields) for subtype, fields in FIELDS.items()},
        "maxNameLength": MAX_NAME_LENGTH,
        "maxAnswerTokens": _MAX_ANSWER_TOKENS,
        "confidence": dict.fromkeys(("title", "artist", "year"), calibration),
        "files": [{"path": "model.gguf", "sizeInBytes": len(weights), "sha256": hashlib.sha256(weights).hexdigest()}],
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


def _write_references(folder: Path, model: Decoder, tokenizer: Tokenizer) -> None:
    write_readings(folder, tokenizer, [name for _, name, _ in _KNOWN])
    rows = [
        {"name": name, "subtype": subtype, **_greedy(model, tokenizer, subtype, name)} for subtype, name, _ in _KNOWN
    ]
    write_lines(folder / "greedy.jsonl", rows)


@torch.no_grad()
def _greedy(model: Decoder, tokenizer: Tokenizer, subtype: str, name: str) -> dict:
    prompt = prompt_ids(tokenizer, subtype, format_name(name))
    written: list[int] = []
    log_probabilities: list[float] = []
    while len(written) < _MAX_ANSWER_TOKENS and END_ID not in written:
        logits = model.logits(model(torch.tensor([prompt + written])))[0, -1]
        best = int(logits.argmax())
        written.append(best)
        log_probabilities.append(round(float(logits.log_softmax(-1)[best]), 5))
    text = tokenizer.decode([token for token in written if token != END_ID])
    return {"prompt": prompt, "answer": text, "ids": written, "logprobs": log_probabilities}
