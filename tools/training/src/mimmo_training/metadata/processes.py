"""Training in several processes of one machine, each with one thread: faster than threads where others use it, too."""

import os
from collections.abc import Callable
from pathlib import Path

import torch
from torch import distributed, multiprocessing, nn


def run_in_processes(count: int, meeting: Path, work: Callable[[], None]) -> None:
    """Call `work`, which must be picklable, in `count` processes that know of each other; in this one if `count` is 1.

    `meeting` is a file that must not exist: the processes find each other through it.
    """
    if count == 1:
        torch.set_num_threads(1)
        work()
        return
    meeting.unlink(missing_ok=True)
    multiprocessing.spawn(_join, (count, str(meeting), work), nprocs=count)
    meeting.unlink(missing_ok=True)


def rank() -> int:
    """The number of this process, 0 for the first or only one."""
    return distributed.get_rank() if distributed.is_initialized() else 0


def world_size() -> int:
    """How many processes train together."""
    return distributed.get_world_size() if distributed.is_initialized() else 1


def average_gradients(model: nn.Module) -> None:
    """Replace every gradient by the mean over all processes."""
    if world_size() == 1:
        return
    gradients = [parameter.grad for parameter in model.parameters() if parameter.grad is not None]
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    distributed.all_reduce(flat)
    flat /= world_size()
    for gradient, part in zip(gradients, flat.split([gradient.numel() for gradient in gradients]), strict=True):
        gradient.copy_(part.view_as(gradient))


def average_parameters(model: nn.Module) -> None:
    """Replace every parameter by the mean over all processes, for trainings that meet at some steps only."""
    if world_size() == 1:
        return
    with torch.no_grad():
        parameters = list(model.parameters())
        flat = torch.cat([parameter.flatten() for parameter in parameters])
        distributed.all_reduce(flat)
        flat /= world_size()
        for parameter, part in zip(parameters, flat.split([each.numel() for each in parameters]), strict=True):
            parameter.copy_(part.view_as(parameter))


def shared_number(number: float) -> float:
    """The first process's number, in every process: decisions by the clock must be the same everywhere."""
    if world_size() == 1:
        return number
    held = torch.tensor([number], dtype=torch.float64)
    distributed.broadcast(held, 0)
    return held.item()


def _join(number: int, count: int, meeting: str, work: Callable[[], None]) -> None:
    # A session of its own: schedulers that share the processor out by session then count every process.
    os.setsid()
    torch.set_num_threads(1)
    distributed.init_process_group("gloo", init_method=f"file://{meeting}", rank=number, world_size=count)
    work()
    distributed.destroy_process_group()
