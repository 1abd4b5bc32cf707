"""LoRA fine-tuning of any Hugging Face causal model with the chat prompt, merged into one model at the end."""

import json
import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer

from .synthesis.marked import Example
from .text_format import FIELDS, clean

#: The subtype as the chat prompt names it.
CHAT_SUBTYPES = {
    subtype: f"{'audio' if 'artist' in fields else 'video'}/{subtype}" for subtype, fields in FIELDS.items()
} | {"video": "video", "audio": "audio"}

_IGNORED = -100


@dataclass(frozen=True)
class FineTuning:
    """How to fine-tune; rank and alpha are those of the ancestor of this model."""

    rank: int = 16
    alpha: int = 32
    dropout: float = 0.05
    learning_rate: float = 2e-4
    batch_size: int = 8
    epochs: int = 1
    max_tokens: int = 256
    seed: int = 1


def chat_prompt(subtype: str, name: str) -> str:
    """What the user says: `<|extract|>[audio/album] NAME`."""
    return f"<|extract|>[{CHAT_SUBTYPES[subtype]}] {clean(name)}"


def chat_answer(example: Example) -> str:
    """What the assistant says: `title | artist | year`."""
    return " | ".join(example.values.get(field, "") for field in FIELDS[example.subtype])


def fine_tune(base: str, out: Path, examples: Sequence[Example], options: FineTuning) -> float:
    """Train adapters on the answers' tokens, merge them, and save model and tokenizer to `out`; returns the last loss.

    `base` is a folder or a name that `from_pretrained` takes. The tokenizer needs a chat template.
    """
    torch.manual_seed(options.seed)
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = AutoModelForCausalLM.from_pretrained(base)
    adapters = LoraConfig(
        r=options.rank,
        lora_alpha=options.alpha,
        lora_dropout=options.dropout,
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )
    tuned = get_peft_model(model, adapters)
    optimizer = torch.optim.AdamW(
        [parameter for parameter in tuned.parameters() if parameter.requires_grad], lr=options.learning_rate
    )
    rng, loss = random.Random(options.seed), torch.tensor(0.0)
    tuned.train()
    for _ in range(options.epochs):
        order = list(examples)
        rng.shuffle(order)
        for start in range(0, len(order), options.batch_size):
            rows = [_encode(tokenizer, example, options) for example in order[start : start + options.batch_size]]
            loss = tuned(**_batch(rows, tokenizer.pad_token_id or tokenizer.eos_token_id)).loss
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
    merged = tuned.merge_and_unload()
    merged.save_pretrained(out)
    tokenizer.save_pretrained(out)
    record = {"base": base, "examples": len(examples), "loss": round(loss.item(), 4), **asdict(options)}
    (out / "finetuning.json").write_text(json.dumps(record, indent=2) + "\n")
    return loss.item()


def _encode(tokenizer, example: Example, options: FineTuning) -> tuple[list[int], list[int]]:
    said = [{"role": "user", "content": chat_prompt(example.subtype, example.name)}]
    prompt = tokenizer.apply_chat_template(said, add_generation_prompt=True, tokenize=False)
    asked = tokenizer(prompt, add_special_tokens=False)["input_ids"]
    answer = tokenizer(chat_answer(example), add_special_tokens=False)["input_ids"] + [tokenizer.eos_token_id]
    ids = (asked + answer)[: options.max_tokens]
    return ids, ([_IGNORED] * len(asked) + answer)[: options.max_tokens]


def _batch(rows: Sequence[tuple[list[int], list[int]]], padding: int) -> dict[str, torch.Tensor]:
    length = max(len(ids) for ids, _ in rows)
    fill = [(length - len(ids)) for ids, _ in rows]
    return {
        "input_ids": torch.tensor([ids + [padding] * more for (ids, _), more in zip(rows, fill, strict=True)]),
        "attention_mask": torch.tensor(
            [[1] * len(ids) + [0] * more for (ids, _), more in zip(rows, fill, strict=True)]
        ),
        "labels": torch.tensor([labels + [_IGNORED] * more for (_, labels), more in zip(rows, fill, strict=True)]),
    }
