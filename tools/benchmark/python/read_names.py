"""Reads names with a parser written in Python, for the benchmark.

    read_names.py PARSER               as JSON on the standard input: a list of names
    read_names.py PARSER --version

PARSER is one of guessit, PTT, neurelease and anitomy_ng.

Prints JSON: {"seconds": processor time of the reading alone, "answers": [...]}, an answer per name, with the fields of the benchmark's
`Answer`; or the version. Exits with 3 where the parser is not installed.
"""

import json
import sys
import time
from importlib import import_module, metadata

DISTRIBUTIONS = {"guessit": "guessit", "PTT": "parsett", "neurelease": "neurelease", "anitomy_ng": "anitomy-ng"}

#: What NeuRelease calls the media.
NEURELEASE_MEDIA = {
    "video": "video",
    "music": "audio",
    "audiobook": "audio",
    "book": "book",
    "comic": "book",
    "software": "software",
    "game": "software",
    "image": "other",
    "subtitle": "other",
    "archive": "other",
}
#: Numbers of a range that are told one by one.
MOST_OF_RANGE = 400


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


def numbers(first_one, last, spans):
    """The numbers of a range, and those of further spans that name one each."""
    if first_one is None:
        return None
    found = list(range(first_one, min(last or first_one, first_one + MOST_OF_RANGE) + 1))
    return found + [int(span.value) for span in spans[1:] if span.value.isdigit() and int(span.value) not in found]


def from_neurelease(found):
    def spans(field):
        return [origin for origin in found.origins if origin.field.name == field and origin.begin >= 0]

    episodes = numbers(found.episode, found.episode_end, spans("EPISODE"))
    return {
        "medium": NEURELEASE_MEDIA.get(found.medium),
        "title": found.title or None,
        "year": found.year,
        "seasons": numbers(found.season, found.season_end, spans("SEASON")),
        "episodes": episodes or numbers(found.absolute_episode, found.absolute_episode_end, spans("EPISODE")),
        "resolution": None if found.screen_size == "unknown" else found.screen_size,
        "group": found.release_group[0] if found.release_group else None,
    }


def from_anitomy(found):
    def values(kind):
        return [element.value for element in found if element.kind.value == kind]

    def whole(kind):
        return [int(value) for value in values(kind) if value.isdigit()] or None

    return {
        "title": first(values("title")) or None,
        "year": first(values("year")) or None,
        "seasons": whole("season"),
        "episodes": whole("episode"),
        "resolution": first(values("video_resolution")) or None,
        "group": first(values("release_group")) or None,
    }


def reader(parser):
    """What parses a name, and what says it in the fields of the benchmark."""
    try:
        module = import_module(parser)
    except ImportError:
        sys.exit(3)
    if parser == "neurelease":
        return module.Parser().parse, from_neurelease
    return {
        "guessit": lambda: (module.guessit, from_guessit),
        "PTT": lambda: (module.parse_title, from_ptt),
        "anitomy_ng": lambda: (module.parse, from_anitomy),
    }[parser]()


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
            found.append(None)
    seconds = time.process_time() - start
    print(json.dumps({"seconds": seconds, "answers": [{} if answer is None else flatten(answer) for answer in found]}, default=str))


main(*sys.argv[1:])
