"""The one entry point: `python -m mimmo_training <group> <command> [options]`."""

import argparse
import importlib
import sys
from collections.abc import Sequence

#: Each group is a module with `add_commands(subparsers)`, which adds one sub-parser for each of its
#: commands and sets `run=<function of the parsed arguments, returning an exit status>` on it.
GROUPS = {
    "classifier": ("mimmo_training.classifier.commands", "the content classifier: which medium a release is"),
    "metadata": ("mimmo_training.metadata.commands", "the metadata extractor: title, artist and year of a name"),
    "reader": ("mimmo_training.reader.commands", "the name reader: what each word of a name is"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status. Only the chosen group's modules are imported."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(prog="mimmo_training", description=__doc__)
    groups = parser.add_subparsers(dest="group", required=True, metavar="group")
    for name, (module, help_text) in GROUPS.items():
        group = groups.add_parser(name, help=help_text, description=help_text)
        commands = group.add_subparsers(dest="command", required=True, metavar="command")
        if arguments[:1] == [name]:
            importlib.import_module(module).add_commands(commands)
    options = parser.parse_args(arguments)
    return options.run(options) or 0


if __name__ == "__main__":
    sys.exit(main())
