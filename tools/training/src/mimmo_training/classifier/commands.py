"""The commands of the content classifier; each says with `--help` what it takes."""

import argparse
import json
import os
import sys
from pathlib import Path

from mimmo_training.command_line import add_command, add_run_options
from mimmo_training.data.splits import EVERYTHING, FOLDS, fold_named

from . import workflow

_RUNS = Path("runs/classifier")


def add_commands(commands: argparse._SubParsersAction) -> None:
    """Add one sub-parser for each command."""
    _sampling(commands)
    _labelling(commands)
    _base(commands)
    _dataset(commands)
    _training(commands)
    _prediction(commands)
    _heads(commands)
    _figures(commands)
    _sureness(commands)
    _comparison(commands)
    _export(commands)
    _card(commands)
    _everything(commands)
    _tiny(commands)


def _run_options(parser: argparse.ArgumentParser) -> None:
    folds = ", ".join(fold.name for fold in (*FOLDS, EVERYTHING))
    add_run_options(parser, _RUNS)
    parser.add_argument("--fold", type=fold_named, default=EVERYTHING, help=f"what is left out: {folds}")
    parser.add_argument("--threads", type=int, default=1, help="threads of the processor")


def _model_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", default="convolution", help="name of the model's runs")
    parser.add_argument("--architecture", default="convolution", choices=("bag", "convolution", "encoder"))
    parser.add_argument("--width", type=int, default=workflow.WIDTH, help="numbers a token")
    parser.add_argument("--layers", type=int, default=workflow.LAYERS)
    parser.add_argument("--epochs", type=int, default=workflow.EPOCHS)


def _sampling(commands: argparse._SubParsersAction) -> None:
    parser = add_command(
        commands, "sample-magnetico", "Sample names and largest files from a Magnetico database.", _sample
    )
    parser.add_argument("database", type=Path, help="the SQLite file")
    parser.add_argument("out", type=Path, help="JSON lines to write")
    parser.add_argument("--share", type=float, default=0.01, help="share of the torrents, 0 to 1")
    parser.add_argument("--seed", type=int, default=1)


def _sample(options: argparse.Namespace) -> None:
    print(workflow.sample(options.database, options.out, options.share, options.seed), "releases sampled")


def _labelling(commands: argparse._SubParsersAction) -> None:
    from .consensus import DEFAULT_MODELS, ConsensusOptions

    parser = add_command(commands, "label", "Label sampled releases by the vote of several language models.", _label)
    parser.add_argument("releases", type=Path, help="what sample-magnetico wrote")
    parser.add_argument("out", type=Path, help="labelled names to write, *.jsonl.gz, for --extra")
    parser.add_argument("--cache", type=Path, default=_RUNS / "votes.jsonl", help="votes so far; a cut-off run goes on")
    parser.add_argument("--endpoint", default=ConsensusOptions.endpoint, help="an Ollama-compatible server")
    parser.add_argument("--models", nargs="+", default=list(DEFAULT_MODELS))
    parser.add_argument("--prompt", type=Path, help="a text file instead of the built-in instructions")
    parser.add_argument("--batch-size", type=int, default=ConsensusOptions.batch_size, help="releases a request")


def _label(options: argparse.Namespace) -> None:
    from .consensus import DEFAULT_PROMPT, ConsensusOptions

    prompt = options.prompt.read_text(encoding="utf-8") if options.prompt else DEFAULT_PROMPT
    consensus = ConsensusOptions(options.endpoint, tuple(options.models), prompt, options.batch_size)
    print(json.dumps(workflow.label(options.releases, options.out, options.cache, consensus)))


def _base(commands: argparse._SubParsersAction) -> None:
    text = "Write the texts that all folds begin with, the tokenizer, and train the model that knows them alone."
    parser = add_command(commands, "base", text, _make_base)
    _run_options(parser)
    _model_options(parser)
    parser.add_argument("--scale", type=float, default=1.0, help="size against the shipped model's")
    parser.add_argument("--vocabulary", type=int, default=workflow.VOCABULARY)
    _start_option(parser)


def _start_option(parser: argparse.ArgumentParser) -> None:
    text = "folder of an earlier version of the model, whose weights take the place of the base's"
    parser.add_argument("--start", type=Path, help=text)


def _make_base(options: argparse.Namespace) -> None:
    workspace = _workspace(options)
    if options.start is not None:
        workspace.take_earlier_version(options.name, options.start)
    print(workspace.make_base(options.scale, options.vocabulary), "rows")
    workspace.train_base(options.name, options.architecture, options.width, options.layers)


def _dataset(commands: argparse._SubParsersAction) -> None:
    parser = add_command(commands, "dataset", "Write the training texts that one fold adds.", _make_dataset)
    _run_options(parser)
    parser.add_argument("--scale", type=float, default=1.0, help="size against the shipped model's")
    parser.add_argument("--extra", type=Path, nargs="*", default=[], help="more labelled names, *.jsonl.gz")


def _make_dataset(options: argparse.Namespace) -> None:
    workspace = _workspace(options)
    print(workspace.make_dataset(options.scale, options.extra), "rows")


def _training(commands: argparse._SubParsersAction) -> None:
    parser = add_command(commands, "train", "Train one model on one fold; goes on where it was cut off.", _train)
    _run_options(parser)
    _model_options(parser)


def _train(options: argparse.Namespace) -> None:
    _workspace(options).train(options.name, options.epochs)


def _prediction(commands: argparse._SubParsersAction) -> None:
    parser = add_command(commands, "predict", "Write a fold's predictions on what it left out.", _predict)
    _run_options(parser)
    parser.add_argument("--name", default="convolution", help="name of the model's runs")


def _predict(options: argparse.Namespace) -> None:
    _workspace(options).predict(options.name)


def _heads(commands: argparse._SubParsersAction) -> None:
    text = "Write all folds' predictions by models that are trained in their heads alone: minutes in place of hours."
    parser = add_command(commands, "heads", text, _measure_heads)
    _run_options(parser)
    parser.add_argument("--name", default="convolution", help="name of the model's runs")


def _measure_heads(options: argparse.Namespace) -> None:
    for fold in _workspace(options).measure_heads(options.name):
        print(fold, flush=True)


def _figures(commands: argparse._SubParsersAction) -> None:
    parser = add_command(
        commands, "evaluate", "Figures over all folds' predictions, and the reliability diagram.", _evaluate
    )
    parser.add_argument("--runs", type=Path, default=_RUNS, help="folder of all runs")
    parser.add_argument("--name", default="convolution", help="name of the model's runs")
    _rules_option(parser)


def _sureness(commands: argparse._SubParsersAction) -> None:
    text = "How sure rules and model are on kinds of collections left out; the numbers of the pool. Needs the "
    "built packages."
    parser = add_command(commands, "sureness", text, _measure_sureness)
    parser.add_argument("--out", type=Path, default=Path("models/content-classifier"), help="folder that is shipped")
    parser.add_argument("--runs", type=Path, default=_RUNS, help="folder of all runs")
    parser.add_argument("--name", default="convolution", help="name of the model's runs")


def _measure_sureness(options: argparse.Namespace) -> None:
    sample = Path("tools/calibrate/sureness-sample.jsonl")
    print(workflow.sureness(options.runs, options.name, Path("docs"), sample, options.out))


def _rules_option(parser: argparse.ArgumentParser) -> None:
    text = "also measure rules and model together; needs Node and the built packages"
    parser.add_argument("--with-rules", action="store_true", help=text)


def _evaluate(options: argparse.Namespace) -> None:
    print(workflow.evaluate(options.runs, options.name, options.with_rules))


def _comparison(commands: argparse._SubParsersAction) -> None:
    parser = add_command(commands, "compare", "Put models that were trained on one fold side by side.", _compare)
    _run_options(parser)
    parser.add_argument("names", nargs="+", help="names of the models' runs; the shipped one first")


def _compare(options: argparse.Namespace) -> None:
    print(_workspace(options).compare(options.names))


def _export(commands: argparse._SubParsersAction) -> None:
    text = "Calibrate on all folds' predictions and write the shipped model's folder."
    parser = add_command(commands, "export", text, _write_model)
    _run_options(parser)
    parser.add_argument("--name", default="convolution", help="name of the model's runs")
    parser.add_argument("--out", type=Path, default=Path("models/content-classifier"))
    parser.add_argument("--references", type=Path, default=Path("packages/classifier-onnx/testdata"))
    parser.add_argument("--version", default="0.3.0", help="version of the model's package")


def _write_model(options: argparse.Namespace) -> None:
    _workspace(options).export(options.name, options.out, options.references, options.version)


def _card(commands: argparse._SubParsersAction) -> None:
    parser = add_command(
        commands, "card", "Write the model card from the figures of `evaluate` and `compare`.", _write_card
    )
    parser.add_argument("--runs", type=Path, default=_RUNS, help="folder of all runs")
    parser.add_argument("--name", default="convolution", help="name of the model's runs")
    parser.add_argument("--out", type=Path, default=Path("models/content-classifier"))


def _write_card(options: argparse.Namespace) -> None:
    from .card import write_card

    write_card(options.out, options.runs / options.name)


def _everything(commands: argparse._SubParsersAction) -> None:
    text = "Everything from the data to the shipped folder: the model, heads that leave kinds out, figures. An hour."
    parser = add_command(commands, "reproduce", text, _reproduce)
    _run_options(parser)
    _model_options(parser)
    parser.add_argument("--scale", type=float, default=1.0, help="size against the shipped model's")
    parser.add_argument("--vocabulary", type=int, default=workflow.VOCABULARY)
    parser.add_argument("--out", type=Path, default=Path("models/content-classifier"))
    parser.add_argument("--references", type=Path, default=Path("packages/classifier-onnx/testdata"))
    parser.add_argument("--version", default="0.3.0", help="version of the model's package")
    _start_option(parser)
    _rules_option(parser)


def _reproduce(options: argparse.Namespace) -> None:
    _make_base(options)
    options.fold = EVERYTHING
    workspace = _workspace(options)
    workspace.make_dataset(options.scale, ())
    workspace.train(options.name, options.epochs)
    _measure_heads(options)
    if options.with_rules:
        _measure_sureness(options)
    print(workflow.evaluate(options.runs, options.name, options.with_rules))
    _write_model(options)
    _write_card(options)


def _tiny(commands: argparse._SubParsersAction) -> None:
    parser = add_command(
        commands, "tiny-bert", "Write the BERT-shaped model that the TypeScript tests load.", _write_tiny
    )
    parser.add_argument("--out", type=Path, default=Path("packages/classifier-onnx/testdata/tiny-bert"))


def _write_tiny(options: argparse.Namespace) -> None:
    from .tiny_bert import write_tiny_bert

    write_tiny_bert(options.out)


def _workspace(options: argparse.Namespace) -> workflow.Workspace:
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    workflow.use_threads(options.threads)
    return workflow.Workspace(options.data, options.runs, options.fold)
