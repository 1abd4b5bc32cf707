"""Training by the clock, in one process or several, on shards that may still be growing in number; it goes on where it
was cut off."""

import json
import math
import random
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from mimmo_training.metadata.processes import average_parameters, rank, shared_number, world_size

from .dataset import Shard, read_shard
from .features import FEATURES, IDS
from .labels import HEADS
from .net import NameReader, Shape

WEIGHTS = "weights.pt"
STATE = "state.pt"
LOG = "training.jsonl"
TRAINING = "training.json"


@dataclass(frozen=True)
class TrainingOptions:
    """How long and how. The learning rate follows the clock."""

    minutes: float
    #: Steps after which it ends earlier.
    steps: int | None = None
    learning_rate: float = 2e-3
    last_learning_rate: float = 5e-5
    warm_up_steps: int = 100
    #: Words of a step and process, padding included.
    words: int = 1_400
    label_smoothing: float = 0.01
    verdict_weight: float = 0.08
    #: Words that lose all ids, and ids that are lost.
    blinded: float = 0.04
    forgotten: float = 0.05
    weight_decay: float = 0.01
    seed: int = 1
    bfloat16: bool = False
    seconds_between_states: int = 180
    #: Processes learn by themselves for so many steps, then go on from their mean: where a machine is shared, waiting
    #: for each other at every step would cost more than learning.
    steps_apart: int = 8


@dataclass(frozen=True)
class Batch:
    """Some names, padded: what `NameReader` takes and what it should say."""

    ids: Tensor
    features: Tensor
    lengths: Tensor
    classes: Tensor
    verdicts: Tensor
    weights: Tensor


def train(data: Path, run: Path, shape: Shape, options: TrainingOptions, begin_with: Path | None = None) -> NameReader:
    """Train on the shards below `data`; writes weights and a log to `run`. `begin_with` are weights to go on from."""
    torch.manual_seed(options.seed)
    model = NameReader(shape)
    if begin_with is not None:
        model.load_state_dict(torch.load(begin_with))
    optimiser = torch.optim.AdamW(
        _groups(model, options.weight_decay), lr=options.learning_rate, betas=(0.9, 0.98), fused=True
    )
    run.mkdir(parents=True, exist_ok=True)
    spent, step, names = _resumed(run / STATE, model, optimiser)
    started = kept = time.monotonic() - spent
    seconds = options.minutes * 60
    elapsed = spent
    model.train()
    for batch in batches(data, options, seed=options.seed + 1000 * rank() + step):
        if step % options.steps_apart == 0:
            average_parameters(model)
            elapsed = shared_number(time.monotonic() - started)
        share = max(elapsed / seconds, step / options.steps if options.steps else 0)
        if share >= 1:
            break
        rate = _learning_rate(options, share, step)
        for group in optimiser.param_groups:
            group["lr"] = rate
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.bfloat16):
            said = model(batch.ids, batch.features, batch.lengths)
        loss, right = loss_of(said, batch, options)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        names += len(batch.weights)
        if rank() == 0 and step % 100 == 0:
            _note(run, step=step, seconds=round(elapsed), loss=loss.item(), right=right, rate=rate, names=names)
        is_meeting = step % options.steps_apart == 0
        if rank() == 0 and is_meeting and elapsed - (kept - started) > options.seconds_between_states:
            kept = started + elapsed
            _keep(run, model, optimiser, seconds=elapsed, step=step, names=names)
    if rank() == 0:
        torch.save(model.state_dict(), run / WEIGHTS)
        described = {
            **asdict(options),
            "steps": step,
            "names": names * world_size(),
            "processes": world_size(),
            "parameters": sum(parameter.numel() for parameter in model.parameters()),
            "shape": shape.as_dict(),
        }
        (run / TRAINING).write_text(json.dumps(_with_earlier(described, begin_with), indent=1))
    return model


def load_reader(run: Path, weights: str = WEIGHTS) -> NameReader:
    """A trained net, ready to answer."""
    shape = json.loads((run / TRAINING).read_text())["shape"] if (run / TRAINING).exists() else {}
    model = NameReader(Shape(**shape))
    model.load_state_dict(torch.load(run / weights))
    return model.eval()


def batches(data: Path, options: TrainingOptions, seed: int) -> Iterator[Batch]:
    """Batches of names of like length, without end; each process draws its own. New shards are read as they come."""
    rng = np.random.default_rng(seed)
    shuffled: list[Path] = []
    while True:
        if not shuffled:
            shuffled = sorted(data.glob("shard-*.npz"))
            if not shuffled:
                raise ValueError(f"No shards in {data}: make them with the command dataset.")
            shuffled = [path for path in shuffled if ".part." not in path.name]
            random.Random(int(rng.integers(2**31))).shuffle(shuffled)
        shard = read_shard(shuffled.pop())
        for rows in grouped(np.diff(shard.starts), options.words, rng):
            yield batch_of(shard, rows, options, rng)


def grouped(lengths: np.ndarray, words: int, rng: np.random.Generator) -> list[np.ndarray]:
    """Rows of like length, in groups of so many words, in random order."""
    rows = np.argsort(lengths + rng.random(len(lengths)) * 2, kind="stable")
    groups, start = [], 0
    while start < len(rows):
        end, longest = start, 0
        while end < len(rows) and (end + 1 - start) * max(longest, lengths[rows[end]]) <= max(
            words, lengths[rows[start]]
        ):
            longest = max(longest, lengths[rows[end]])
            end += 1
        groups.append(rows[start : max(end, start + 1)])
        start = max(end, start + 1)
    rng.shuffle(groups)
    return groups


def batch_of(shard: Shard, rows: np.ndarray, options: TrainingOptions, rng: np.random.Generator) -> Batch:
    """The rows of a shard, padded, with words blinded and ids forgotten."""
    lengths = np.diff(shard.starts)[rows]
    longest = int(lengths.max())
    ids = np.zeros((len(rows), longest, IDS), np.int32)
    features = np.zeros((len(rows), longest, FEATURES), np.int32)
    classes = np.full((len(rows), longest), -1, np.int64)
    for at, row in enumerate(rows):
        words = slice(shard.starts[row], shard.starts[row + 1])
        ids[at, : lengths[at]] = shard.ids[words]
        features[at, : lengths[at]] = shard.features[words]
        classes[at, : lengths[at]] = shard.classes[words]
    ids[rng.random(ids.shape[:2]) < options.blinded] = 0
    ids[rng.random(ids.shape) < options.forgotten] = 0
    return Batch(
        torch.from_numpy(ids),
        torch.from_numpy(features),
        torch.from_numpy(lengths.astype(np.int64)),
        torch.from_numpy(classes),
        torch.from_numpy(shard.verdicts[rows].astype(np.int64)),
        torch.from_numpy(shard.weights[rows]),
    )


def loss_of(said: tuple[Tensor, ...], batch: Batch, options: TrainingOptions) -> tuple[Tensor, float]:
    """The loss, and the share of words whose class is right."""
    logits = said[0].float()
    known = batch.classes >= 0
    each = functional.cross_entropy(
        logits.transpose(1, 2), batch.classes.clamp(min=0), reduction="none", label_smoothing=options.label_smoothing
    )
    weights = batch.weights[:, None] * known
    loss = (each * weights).sum() / weights.sum().clamp(min=1)
    for at, head in enumerate(HEADS):
        answers = batch.verdicts[:, at]
        if (answers >= 0).any():
            verdict = functional.cross_entropy(said[1 + at].float(), answers, ignore_index=-1)
            loss = loss + options.verdict_weight * (2 if head == "medium" else 1) * verdict
    right = ((logits.argmax(-1) == batch.classes) & known).sum() / known.sum().clamp(min=1)
    return loss, right.item()


def _with_earlier(described: dict, begin_with: Path | None) -> dict:
    """The description of a training, with what it took together with those that it goes on from."""
    earlier = begin_with.parent / TRAINING if begin_with else None
    before = json.loads(earlier.read_text()) if earlier and earlier.exists() else {}
    totals = {
        f"all_{spent}": described[spent] + before.get(f"all_{spent}", 0) for spent in ("steps", "names", "minutes")
    }
    return described | totals


def _groups(model: nn.Module, weight_decay: float) -> list[dict]:
    matrices = [parameter for parameter in model.parameters() if parameter.dim() > 1]
    vectors = [parameter for parameter in model.parameters() if parameter.dim() <= 1]
    return [{"params": matrices, "weight_decay": weight_decay}, {"params": vectors, "weight_decay": 0.0}]


def _learning_rate(options: TrainingOptions, share: float, step: int) -> float:
    falling = 0.5 * (1 + math.cos(math.pi * min(share, 1)))
    warm = min(1, (step + 1) / options.warm_up_steps)
    return warm * (options.last_learning_rate + (options.learning_rate - options.last_learning_rate) * falling)


def _keep(run: Path, model: nn.Module, optimiser: torch.optim.Optimizer, **spent: float) -> None:
    unfinished = run / f"{STATE}.part"
    torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), **spent}, unfinished)
    unfinished.rename(run / STATE)


def _resumed(path: Path, model: nn.Module, optimiser: torch.optim.Optimizer) -> tuple[float, int, int]:
    """Seconds, steps and names of this process that were spent already."""
    if not path.exists():
        return 0.0, 0, 0
    state = torch.load(path)
    model.load_state_dict(state["model"])
    optimiser.load_state_dict(state["optimiser"])
    return state["seconds"], state["step"], state["names"]


def _note(run: Path, **what: object) -> None:
    with (run / LOG).open("a") as log:
        log.write(json.dumps(what) + "\n")
