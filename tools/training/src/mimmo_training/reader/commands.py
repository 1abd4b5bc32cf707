"""`python -m mimmo_training reader ...`: see tools/training/README.md."""

import argparse
from pathlib import Path

from mimmo_training.command_line import add_command, add_run_options

from .train import TrainingOptions
from .workflow import Workspace

RUNS = Path("runs/reader")
#: How the shipped model was made: shards of the two data sets, minutes of the two trainings, first rate of the second,
#: and how many processes trained.
FIRST_SHARDS, SECOND_SHARDS = 22, 30
FIRST_MINUTES, SECOND_MINUTES, SECOND_RATE = 33, 66.5, 1.5e-3
PROCESSES = 1


def add_commands(commands: argparse._SubParsersAction) -> None:
    """One sub-parser a command."""
    dataset = add_command(commands, "dataset", "make names, as shards of numbers", _dataset)
    add_run_options(dataset, RUNS)
    dataset.add_argument("--name", default="second", help="folder of the shards")
    dataset.add_argument("--seed", type=int, default=2)
    dataset.add_argument("--shards", type=int, default=SECOND_SHARDS, help="of 25,000 names")
    dataset.add_argument("--without-some-languages", action="store_true", help="count in no left-out language")

    training = add_command(commands, "train", "train on a data set; goes on where it was cut off", _train)
    add_run_options(training, RUNS)
    training.add_argument("--name", default="second", help="folder of the run")
    training.add_argument("--dataset", default="second", help="folder of the shards")
    training.add_argument("--minutes", type=float, default=30)
    training.add_argument("--learning-rate", type=float, default=TrainingOptions.learning_rate)
    training.add_argument("--words", type=int, default=TrainingOptions.words, help="of a step and process")
    training.add_argument("--seed", type=int, default=1)
    training.add_argument("--processes", type=int, default=2, help="of one thread each")
    training.add_argument("--bfloat16", action="store_true", help="faster where the processor knows it")
    training.add_argument("--begin-with", help="weights below --runs to go on from: first/weights.pt")

    ship = add_command(commands, "ship", "export, calibrate, measure, write manifest, card and reference files", _ship)
    add_run_options(ship, RUNS)
    ship.add_argument("--name", default="second", help="the run that is shipped")
    ship.add_argument("--before", default="first", help="the run that has not seen some languages; empty for none")
    _add_shipping(ship)

    reproduce = add_command(
        commands, "reproduce", "all of it: real names, two data sets, two trainings, the folder", _reproduce
    )
    add_run_options(reproduce, RUNS)
    reproduce.add_argument("--processes", type=int, default=PROCESSES, help="of one thread each")
    reproduce.add_argument("--seed", type=int, default=1)
    reproduce.add_argument("--first-minutes", type=float, default=FIRST_MINUTES)
    reproduce.add_argument("--second-minutes", type=float, default=SECOND_MINUTES)
    _add_shipping(reproduce)


def _add_shipping(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", type=Path, default=Path("models/name-reader"), help="folder of the shipped model")
    parser.add_argument("--references", type=Path, default=Path("packages/name-reader/testdata"))
    parser.add_argument("--version", default="0.2.0")


def _workspace(options: argparse.Namespace) -> Workspace:
    return Workspace(options.data, options.runs)


def _dataset(options: argparse.Namespace) -> None:
    _workspace(options).make_dataset(
        options.name, options.seed, options.shards, all_languages=not options.without_some_languages
    )


def _train(options: argparse.Namespace) -> None:
    how = TrainingOptions(
        options.minutes,
        learning_rate=options.learning_rate,
        words=options.words,
        seed=options.seed,
        bfloat16=options.bfloat16,
    )
    _workspace(options).train(options.name, options.dataset, how, options.processes, options.begin_with)


def _ship(options: argparse.Namespace) -> None:
    _workspace(options).ship(options.name, options.before or None, options.model, options.references, options.version)


def _reproduce(options: argparse.Namespace) -> None:
    workspace = _workspace(options)
    seed = options.seed
    workspace.make_dataset("first", seed, FIRST_SHARDS, all_languages=False)
    workspace.train("first", "first", TrainingOptions(options.first_minutes, seed=seed), options.processes, None)
    workspace.make_dataset("second", seed + 1, SECOND_SHARDS, all_languages=True)
    second = TrainingOptions(options.second_minutes, learning_rate=SECOND_RATE, seed=seed + 1)
    workspace.train("second", "second", second, options.processes, "first/weights.pt")
    workspace.ship("second", "first", options.model, options.references, options.version)
