"""Training of one model: seeded, checkpointed after every part of an epoch, resumed where it was cut off."""

import json
import math
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from .architectures import Shape, build
from .encoding import PADDING_ID, UNKNOWN_ID, Encoded, batches, padded

#: Steps between two checkpoints.
CHECKPOINT_STEPS = 200


@dataclass(frozen=True)
class TrainingOptions:
    """How to train; the defaults are those of the shipped model."""

    epochs: int = 1
    batch_size: int = 256
    learning_rate: float = 2e-3
    weight_decay: float = 0.01
    label_smoothing: float = 0.02
    #: Share of the tokens that are replaced by the unknown token, or by any token.
    token_noise: float = 0.1
    seed: int = 1


@dataclass(frozen=True)
class TrainingSet:
    """Encoded texts with their labels (how likely each medium is to be right, a row a text) and weights."""

    encoded: Encoded
    labels: np.ndarray
    weights: np.ndarray


def train(
    run: Path, shape: Shape, examples: TrainingSet, options: TrainingOptions, start: Path | None = None
) -> nn.Module:
    """Train from the weights of the run `start`, or go on training what `run` holds.

    Writes `model.pt`, `shape.json` and `training.json` there.
    """
    torch.manual_seed(options.seed)
    model = build(shape) if start is None else load_model(start)
    # Fused: the update of the large embedding would otherwise cost a third of each step.
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=options.learning_rate, weight_decay=options.weight_decay, fused=True
    )
    steps = options.epochs * math.ceil(len(examples.encoded) / options.batch_size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, options.learning_rate, total_steps=steps + 1, pct_start=0.08
    )
    checkpoint = run / "checkpoint.pt"
    done = _resume(checkpoint, model, optimizer, schedule)
    started, step, log = time.monotonic(), 0, []
    model.train()
    for epoch in range(options.epochs):
        rng = np.random.default_rng((options.seed, epoch))
        for rows in batches(examples.encoded, options.batch_size, rng):
            step += 1
            if step <= done:
                continue
            loss = _loss(model, examples, rows, options, step)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            log.append(loss.item())
            if step % CHECKPOINT_STEPS == 0:
                _save(checkpoint, model, optimizer, schedule, step)
                seconds = time.monotonic() - started
                print(f"step {step}/{steps} loss {np.mean(log[-CHECKPOINT_STEPS:]):.4f} {seconds:.0f}s", flush=True)
    model.eval()
    torch.save(model.state_dict(), run / "model.pt")
    (run / "shape.json").write_text(json.dumps(shape.as_dict(), indent=2) + "\n")
    record = {
        "rows": len(examples.encoded),
        "steps": steps,
        "seconds": round(time.monotonic() - started),
        **vars(options),
    }
    (run / "training.json").write_text(json.dumps(record, indent=2) + "\n")
    checkpoint.unlink(missing_ok=True)
    return model


def load_model(run: Path) -> nn.Module:
    """The trained model of a run, ready to answer."""
    model = build(Shape(**json.loads((run / "shape.json").read_text())))
    model.load_state_dict(torch.load(run / "model.pt", weights_only=True))
    return model.eval()


@torch.inference_mode()
def logits_of(model: nn.Module, encoded: Encoded, batch_size: int = 256) -> np.ndarray:
    """Logits of every text, in order."""
    logits = np.zeros((len(encoded), 5), np.float32)
    for rows in batches(encoded, batch_size):
        logits[rows] = model(*padded(encoded, rows)).float().numpy()
    return logits


def _loss(
    model: nn.Module, examples: TrainingSet, rows: np.ndarray, options: TrainingOptions, step: int
) -> torch.Tensor:
    ids, mask = padded(examples.encoded, rows)
    ids = _disturb(ids, options, torch.Generator().manual_seed(options.seed * 1_000_003 + step), examples)
    labels = torch.from_numpy(examples.labels[rows])
    weights = torch.from_numpy(examples.weights[rows])
    each = functional.cross_entropy(model(ids, mask), labels, reduction="none", label_smoothing=options.label_smoothing)
    return (each * weights).sum() / weights.sum()


def _disturb(
    ids: torch.Tensor, options: TrainingOptions, source: torch.Generator, examples: TrainingSet
) -> torch.Tensor:
    """Replace some tokens by the unknown one and some by others, as words of a new language would be."""
    roll = torch.rand(ids.shape, generator=source)
    real = ids != PADDING_ID
    unknown = real & (roll < options.token_noise * 0.7)
    other = real & (roll >= options.token_noise * 0.7) & (roll < options.token_noise)
    drawn = torch.randint(0, len(examples.encoded.ids), (int(other.sum()),), generator=source)
    disturbed = ids.masked_fill(unknown, UNKNOWN_ID)
    disturbed[other] = torch.from_numpy(examples.encoded.ids[drawn.numpy()].astype(np.int64))
    return disturbed


def _save(path: Path, model: nn.Module, optimizer: torch.optim.Optimizer, schedule, step: int) -> None:
    partial = path.with_suffix(".partial")
    state = {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "schedule": schedule.state_dict(),
        "step": step,
    }
    torch.save(state, partial)
    partial.rename(path)


def _resume(path: Path, model: nn.Module, optimizer: torch.optim.Optimizer, schedule) -> int:
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    return state["step"]
