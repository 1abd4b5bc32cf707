"""Training from scratch: planned by wall clock, checkpointed, resumed, validated by exact match."""

import json
import math
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from .dataset import Shard, batches, load_shard, padded
from .model import Decoder, Shape, parameter_count
from .processes import average_gradients, rank, shared_number, world_size

#: How often, in seconds of training.
CHECKPOINT_SECONDS = 240
REPORT_SECONDS = 60
VALIDATION_SECONDS = 600


@dataclass(frozen=True)
class TrainingOptions:
    """How to train; the defaults are those of the shipped model."""

    minutes: float = 60.0
    tokens: int = 4096
    learning_rate: float = 2.5e-3
    weight_decay: float = 0.05
    warmup: float = 0.03
    #: Share of the time after which the rate falls to nothing.
    anneal_from: float = 0.35
    validated: int = 1024
    seed: int = 1
    #: Weights to begin with, of a model with the same shape and tokenizer; from nothing where it is empty.
    begin_with: str = ""


def train(run: Path, shape: Shape, shards: Path, validation: Shard, options: TrainingOptions) -> Decoder:
    """Train, or go on, on `shards/*.npz` in order, round and round; writes `model.pt`, `shape.json`, `training.json`.

    The rate follows the time spent, not the steps: a run ends when it is planned to, on any machine.
    """
    torch.manual_seed(options.seed)
    model = Decoder(shape)
    if options.begin_with:
        model.load_state_dict(torch.load(options.begin_with, weights_only=True))
    optimizers = _optimizers(model, options)
    run.mkdir(parents=True, exist_ok=True)
    checkpoint = run / "checkpoint.pt"
    state = _resume(checkpoint, model, optimizers)
    total, clock = options.minutes * 60, _Clock(state["seconds"])
    losses: list[float] = []
    tokens = state["tokens"]
    step, read, within = state["step"], state["shard"], state["batch"]
    due = {
        "report": clock.seconds(),
        "checkpoint": clock.seconds() + CHECKPOINT_SECONDS,
        "validation": clock.seconds() + VALIDATION_SECONDS,
    }
    while shared_number(clock.seconds()) < total:
        shard = load_shard(_shard(shards, read))
        groups = list(batches(shard, options.tokens, np.random.default_rng((options.seed, read))))
        # Every process takes as many batches as the others: each step needs them all.
        for at, rows in enumerate(groups[: len(groups) // world_size() * world_size()]):
            if at < within or at % world_size() != rank():
                continue
            seconds = shared_number(clock.seconds())
            if seconds >= total:
                break
            _set_rate(optimizers, options, seconds / total)
            ids, asked = padded(shard, rows)
            losses.append(_step(model, optimizers, ids, asked))
            step, tokens = step + 1, tokens + ids.size * world_size()
            if rank() > 0:
                continue
            if seconds >= due["report"]:
                due["report"] = seconds + REPORT_SECONDS
                recent = float(np.mean(losses[-200:]))
                print(
                    f"{seconds:.0f}s step {step} tokens {tokens / 1e6:.2f}M shard {read} loss {recent:.4f}", flush=True
                )
            if seconds >= due["validation"]:
                due["validation"] = seconds + VALIDATION_SECONDS
                print(f"{seconds:.0f}s exact match {exact_match(model, validation, options.validated):.4f}", flush=True)
            if seconds >= due["checkpoint"]:
                due["checkpoint"] = seconds + CHECKPOINT_SECONDS
                progress = {
                    "step": step,
                    "tokens": tokens,
                    "shard": read,
                    "batch": at + world_size(),
                    "seconds": clock.seconds(),
                }
                _save(checkpoint, model, optimizers, progress)
        read, within = read + 1, 0
    model.eval()
    if rank() > 0:
        return model
    torch.save(model.state_dict(), run / "model.pt")
    (run / "shape.json").write_text(json.dumps(shape.as_dict(), indent=2) + "\n")
    record = {
        "parameters": parameter_count(model),
        "steps": step,
        "tokens": tokens,
        "shards": read,
        "loss": round(float(np.mean(losses[-200:])), 4) if losses else None,
        "exactMatch": round(exact_match(model, validation, options.validated), 4),
        "options": {name: value for name, value in asdict(options).items() if name != "begin_with"},
        "beganWith": _record(Path(options.begin_with).parent) if options.begin_with else None,
    }
    (run / "training.json").write_text(json.dumps(record, indent=2) + "\n")
    print(json.dumps(record), flush=True)
    return model


def load_model(run: Path) -> Decoder:
    """The trained model of a run, ready to answer; that of its last checkpoint where it is not finished."""
    finished = run / "model.pt"
    if finished.exists():
        model = Decoder(Shape(**json.loads((run / "shape.json").read_text())))
        model.load_state_dict(torch.load(finished, weights_only=True))
        return model.eval()
    state = torch.load(run / "checkpoint.pt", weights_only=True)
    model = Decoder(Shape(**state["shape"]))
    model.load_state_dict(state["model"])
    return model.eval()


@torch.inference_mode()
def right_answers(model: Decoder, shard: Shard, tokens: int = 8192) -> np.ndarray:
    """Of each example, whether greedy decoding writes exactly its answer.

    Every token of the right answer is the likeliest after those before it: that is what greedy decoding would write.
    """
    was_training = model.training
    model.eval()
    right = np.zeros(len(shard), bool)
    for rows in batches(shard, tokens):
        ids, asked = (torch.from_numpy(array) for array in padded(shard, rows))
        logits = model.logits(model(ids)[asked])
        hit = torch.ones(ids.shape, dtype=torch.bool)
        hit[asked] = logits.argmax(-1) == ids[:, 1:][asked[:, :-1]]
        right[rows] = hit.all(1).numpy()
    model.train(was_training)
    return right


def exact_match(model: Decoder, shard: Shard, count: int) -> float:
    """Share of the first `count` examples that are answered exactly."""
    ends = shard.starts[: count + 1]
    part = Shard(shard.ids[: ends[-1]], ends, shard.answers[:count])
    with torch.autocast("cpu", torch.bfloat16):
        return float(right_answers(model, part).mean())


class _Clock:
    def __init__(self, spent: float):
        self._from = time.monotonic() - spent

    def seconds(self) -> float:
        return time.monotonic() - self._from


def _optimizers(model: Decoder, options: TrainingOptions) -> list[torch.optim.Optimizer]:
    """Muon for the layers' matrices, which learns from half the names that AdamW needs; AdamW for the rest."""
    matrices = [
        parameter for name, parameter in model.named_parameters() if parameter.dim() == 2 and "embedding" not in name
    ]
    rest = [parameter for name, parameter in model.named_parameters() if parameter.dim() != 2 or "embedding" in name]
    muon = torch.optim.Muon(
        matrices, lr=options.learning_rate, weight_decay=options.weight_decay, adjust_lr_fn="match_rms_adamw"
    )
    adam = torch.optim.AdamW(rest, lr=options.learning_rate, weight_decay=0.0, betas=(0.9, 0.98), fused=True)
    return [muon, adam]


def _set_rate(optimizers: list[torch.optim.Optimizer], options: TrainingOptions, spent: float) -> None:
    share = min(1.0, spent / options.warmup) if options.warmup else 1.0
    if spent > options.anneal_from:
        left = (1 - spent) / (1 - options.anneal_from)
        share = 0.5 * (1 - math.cos(math.pi * left))
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["lr"] = options.learning_rate * max(share, 0.002)


def _step(model: Decoder, optimizers: list[torch.optim.Optimizer], ids: np.ndarray, asked: np.ndarray) -> float:
    inputs, wanted = torch.from_numpy(ids), torch.from_numpy(asked)
    with torch.autocast("cpu", torch.bfloat16):
        logits = model.logits(model(inputs[:, :-1])[wanted[:, :-1]])
    loss = functional.cross_entropy(logits.float(), inputs[:, 1:][wanted[:, :-1]])
    for optimizer in optimizers:
        optimizer.zero_grad(set_to_none=True)
    loss.backward()
    average_gradients(model)
    nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    for optimizer in optimizers:
        optimizer.step()
    return loss.item()


def _shard(folder: Path, number: int) -> Path:
    """The shard of that number, counted round and round."""
    paths = sorted(folder.glob("shard-*.npz"))
    paths = [path for path in paths if ".partial" not in path.name]
    if not paths:
        raise FileNotFoundError(f"No shards in {folder}; make some with `metadata dataset`.")
    return paths[number % len(paths)]


def _record(run: Path) -> dict:
    """How the weights of a run were trained, as far as it says."""
    path = run / "training.json"
    return json.loads(path.read_text()) if path.exists() else {}


def _save(path: Path, model: Decoder, optimizers: list[torch.optim.Optimizer], progress: dict) -> None:
    partial = path.with_suffix(".partial")
    state = {
        "model": model.state_dict(),
        "optimizers": [optimizer.state_dict() for optimizer in optimizers],
        "shape": model.shape.as_dict(),
        **progress,
    }
    torch.save(state, partial)
    partial.rename(path)


def _resume(path: Path, model: Decoder, optimizers: list[torch.optim.Optimizer]) -> dict:
    if not path.exists():
        return {"step": 0, "tokens": 0, "shard": 0, "batch": 0, "seconds": 0.0}
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    for optimizer, saved in zip(optimizers, state["optimizers"], strict=True):
        optimizer.load_state_dict(saved)
    return state
