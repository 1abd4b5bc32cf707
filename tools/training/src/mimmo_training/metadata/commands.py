"""The commands of the metadata model; `python -m mimmo_training metadata <command> --help` says what each takes."""

import argparse
import json
import os
from pathlib import Path

from mimmo_training.command_line import DATA, add_command, add_run_options

from .workflow import PRECISIONS, Workspace

_RUNS = Path("runs/metadata")
_OUT = Path("models/metadata-extractor")
_REFERENCES = Path("packages/metadata-llm/testdata/shipped")
_VERSION = "0.1.0"
_SHARDS, _SHARD_SIZE, _HELD_OUT = 25, 20_000, 2_000
_SERVICES = ("offline", "musicbrainz", "tmdb", "spotify")


def add_commands(commands: argparse._SubParsersAction) -> None:
    """Add one sub-parser for each command."""
    _matching(commands)
    _sampling(commands)
    _dataset(commands)
    _training(commands)
    _evaluation(commands)
    _export(commands)
    _everything(commands)
    _fine_tuning(commands)
    _tiny(commands)


def _run_options(parser: argparse.ArgumentParser) -> None:
    add_run_options(parser, _RUNS)
    parser.add_argument("--name", default="main", help="name of this run's folder")


def _workspace(options: argparse.Namespace) -> Workspace:
    return Workspace(options.data, options.runs, options.name)


def _matching(commands: argparse._SubParsersAction) -> None:
    parser = add_command(
        commands, "match", "Keep the labelled names whose reading a catalogue confirms; resumable.", _match
    )
    parser.add_argument("names", type=Path, help="labelled names, *.jsonl.gz")
    parser.add_argument("out", type=Path, help="JSON lines to write")
    parser.add_argument("--data", type=Path, default=DATA, help="folder with catalog/, for `offline`")
    parser.add_argument("--catalogue", choices=_SERVICES, nargs="+", default=["offline"], help="asked in this order")
    parser.add_argument("--cache", type=Path, default=_RUNS / "answers.sqlite", help="answers of services")
    parser.add_argument("--base", help="address of the service, for a mirror or a fake")
    parser.add_argument("--token-from", default="CATALOGUE_TOKEN", help="environment variable with the service's token")


def _match(options: argparse.Namespace) -> None:
    from .ground_truth.match import match

    read, kept = match(options.names, options.out, [_catalogue(name, options) for name in options.catalogue])
    print(f"{kept} of {read} names confirmed")


def _catalogue(name: str, options: argparse.Namespace):
    from .ground_truth.http_catalogue import HttpCatalogue
    from .ground_truth.offline import OfflineCatalogue
    from .ground_truth.services import MusicBrainz, Spotify, Tmdb

    if name == "offline":
        return OfflineCatalogue(options.data)
    given = {"base": options.base} if options.base else {}
    if name == "musicbrainz":
        return HttpCatalogue(MusicBrainz(**given), options.cache)
    service = {"tmdb": Tmdb, "spotify": Spotify}[name]
    return HttpCatalogue(service(token=os.environ.get(options.token_from, ""), **given), options.cache)


def _sampling(commands: argparse._SubParsersAction) -> None:
    parser = add_command(commands, "sample", "Print synthesised names with their answers, to be read.", _sample)
    _run_options(parser)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)


def _sample(options: argparse.Namespace) -> None:
    for example in _workspace(options).sample(options.seed, options.count):
        print(example.subtype, example.name, json.dumps(dict(example.values), ensure_ascii=False), sep="\t")


def _dataset(commands: argparse._SubParsersAction) -> None:
    parser = add_command(commands, "dataset", "Write tokenizer, training shards and the held-out set.", _make_dataset)
    _run_options(parser)
    _dataset_options(parser)


def _dataset_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--shards", type=int, default=_SHARDS, help="shards of examples")
    parser.add_argument("--shard-size", type=int, default=_SHARD_SIZE, help="examples in each")
    parser.add_argument("--held-out", type=int, default=_HELD_OUT, help="names of unseen works, to measure on")


def _make_dataset(options: argparse.Namespace) -> None:
    _workspace(options).make_dataset(options.shards, options.shard_size, options.held_out)


def _training(commands: argparse._SubParsersAction) -> None:
    parser = add_command(commands, "train", "Train from scratch for a planned time, or go on.", _train)
    _run_options(parser)
    _training_options(parser)


def _training_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--minutes", type=float, default=50.0, help="of training; the rate is planned by it")
    parser.add_argument("--processes", type=int, default=2, help="training together, one thread each")
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=5)
    parser.add_argument("--heads", type=int, default=8)
    parser.add_argument("--inner", type=int, default=704, help="width of the feed-forward part")
    parser.add_argument("--learning-rate", type=float, default=2.5e-3)
    parser.add_argument(
        "--begin-with", default="", help="weights of an earlier training to go on from; needs its shape and tokenizer"
    )


def _train(options: argparse.Namespace) -> None:
    from .model import Shape
    from .train import TrainingOptions

    shape = Shape(width=options.width, layers=options.layers, heads=options.heads, inner=options.inner)
    plan = TrainingOptions(minutes=options.minutes, learning_rate=options.learning_rate, begin_with=options.begin_with)
    _workspace(options).train(shape, plan, options.processes)


def _evaluation(commands: argparse._SubParsersAction) -> None:
    parser = add_command(
        commands, "evaluate", "Exact answers on works never trained on, what precisions cost, confidence.", _evaluate
    )
    _run_options(parser)


def _evaluate(options: argparse.Namespace) -> None:
    print(json.dumps(_workspace(options).evaluate(), indent=2))


def _export(commands: argparse._SubParsersAction) -> None:
    parser = add_command(commands, "export", "Write GGUF, manifest, card and reference files.", _export_all)
    _run_options(parser)
    _export_options(parser)


def _export_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=_OUT, help="the model package's folder")
    parser.add_argument("--references", type=Path, default=_REFERENCES, help="folder of the reference files")
    parser.add_argument("--version", default=_VERSION, help="the weights' version")
    parser.add_argument(
        "--precision",
        choices=(*PRECISIONS, "smallest"),
        default="q8_0",
        help="of the weights; `smallest`: the smallest that loses less than 0.3 points of exact answers",
    )


def _export_all(options: argparse.Namespace) -> None:
    _workspace(options).export(options.out, options.references, options.version, options.precision)


def _everything(commands: argparse._SubParsersAction) -> None:
    parser = add_command(commands, "reproduce", "From data to the shipped folder: every step in order.", _reproduce)
    _run_options(parser)
    _dataset_options(parser)
    _training_options(parser)
    _export_options(parser)


def _reproduce(options: argparse.Namespace) -> None:
    for step in (_make_dataset, _train, _evaluate, _export_all):
        step(options)


def _fine_tuning(commands: argparse._SubParsersAction) -> None:
    parser = add_command(
        commands, "finetune", "LoRA of a Hugging Face causal model with the chat prompt, merged.", _fine_tune
    )
    _run_options(parser)
    parser.add_argument("base", help="folder or name of the model, such as HuggingFaceTB/SmolLM-360M-Instruct")
    parser.add_argument("out", type=Path, help="folder of the merged model")
    parser.add_argument("--count", type=int, default=20_000, help="names to train on")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--alpha", type=int, default=32)
    parser.add_argument("--learning-rate", type=float, default=2e-4)


def _fine_tune(options: argparse.Namespace) -> None:
    from .finetune import FineTuning, fine_tune

    examples = _workspace(options).sample(1, options.count)
    plan = FineTuning(rank=options.rank, alpha=options.alpha, learning_rate=options.learning_rate)
    print("loss", fine_tune(options.base, options.out, examples, plan))


def _tiny(commands: argparse._SubParsersAction) -> None:
    parser = add_command(commands, "tiny", "Write a tiny model with its reference files, for tests.", _write_tiny)
    parser.add_argument("--out", type=Path, default=Path("packages/metadata-llm/testdata/tiny"))


def _write_tiny(options: argparse.Namespace) -> None:
    from .tiny_model import write_tiny_model

    write_tiny_model(options.out)
