"""Reads names with a parser written in Python, for the benchmark.

    read_names.py guessit|PTT          as JSON on the standard input: a list of names
    read_names.py guessit|PTT --version

Prints JSON: {"seconds": processor time of the reading alone, "answers": [...]}, an answer per name, with the fields of the benchmark's
`Answer`; or the version. Exits with 3 where the parser is not installed.
"""

import json
import sys
import time
from importlib import import_module, metadata

DISTRIBUTIONS = {"guessit": "guessit", "PTT": "parsett"}


def as_list(value):
    if value is None:
        return None
    return value if isinstance(value, list) else [value]


def first(value):
    return value[0] if isinstance(value, list) and value else value


def from_guessit(found):
    return {
        "title": first(found.get("title")),
        "year": first(found.get("year")),
        "seasons": as_list(found.get("season")),
        "episodes": as_list(found.get("episode")),
        "resolution": first(found.get("screen_size")),
        "group": first(found.get("release_group")),
    }


def from_ptt(found):
    return {
        "title": found.get("title"),
        "year": found.get("year"),
        "seasons": found.get("seasons"),
        "episodes": found.get("episodes"),
        "resolution": found.get("resolution"),
        "group": found.get("group"),
    }


def reader(parser):
    try:
        module = import_module(parser)
    except ImportError:
        sys.exit(3)
    return (module.guessit, from_guessit) if parser == "guessit" else (module.parse_title, from_ptt)


def main(parser, *options):
    parse, flatten = reader(parser)
    if "--version" in options:
        print(json.dumps(metadata.version(DISTRIBUTIONS[parser])))
        return
    names = json.load(sys.stdin)
    start = time.process_time()
    found = []
    for name in names:
        try:
            found.append(parse(name))
        except Exception:  # a name that a parser cannot stand is one that it does not read
            found.append({})
    seconds = time.process_time() - start
    print(json.dumps({"seconds": seconds, "answers": [flatten(answer) for answer in found]}, default=str))


main(*sys.argv[1:])
