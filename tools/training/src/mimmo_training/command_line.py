"""What the commands of both models share."""

import argparse
from collections.abc import Callable
from pathlib import Path

#: Names and catalogues, as seen from the repository's root.
DATA = Path("../shared/data")


def add_command(commands: argparse._SubParsersAction, name: str, text: str, run: Callable) -> argparse.ArgumentParser:
    """A sub-parser whose help is `text` and whose options `run` takes."""
    parser = commands.add_parser(
        name, help=text, description=text, formatter_class=argparse.ArgumentDefaultsHelpFormatter
    )
    parser.set_defaults(run=run)
    return parser


def add_run_options(parser: argparse.ArgumentParser, runs: Path) -> None:
    """Where data is read and runs are written."""
    parser.add_argument("--data", type=Path, default=DATA, help="folder with names/ and catalog/")
    parser.add_argument("--runs", type=Path, default=runs, help="folder of all runs")
