"""Real names as they could also have been written: other separators, lost groups, years, brackets and tails.

Marks are lost at random, so that a bare title is seen under every medium and the model learns to doubt it.
"""

import random
import re
from dataclasses import replace

from mimmo_training.data.names import LabelledName

from .synthesis.file_lists import files_of
from .synthesis.names import restyle
from .synthesis.works import Library, Work

_GROUP = re.compile(r"-[A-Za-z0-9_]{2,16}$")
_BRACKETS = re.compile(r"\s*(?:\[[^\[\]]*\]|\([^()]*\))")
_YEAR = re.compile(r"[\s._-]*[\[(]?(?:19|20)[0-9]{2}[\])]?")
_ENDING = re.compile(r"\.[A-Za-z0-9]{2,4}$")

#: Subcategory of a real name → the kind of file list that it gets; else the medium decides.
_KIND_OF = {
    "episode": "show",
    "season": "show",
    "series": "show",
    "movie": "movie",
    "musicvideo": "concert",
    "album": "album",
    "track": "track",
    "collection": "discography",
    "audiobook": "audiobook",
    "game": "game",
    "app": "application",
    "application": "application",
    "book": "book",
    "comic": "comic",
    "magazine": "magazine",
    "course": "course",
    "samplepack": "samples",
    "fonts": "fonts",
    "icons": "pictures",
    "dataset": "data",
    "podcast": "podcast",
}
_KINDS_OF_MEDIUM = {
    "audio": ("album", "album", "track", "discography"),
    "video": ("movie", "show"),
    "software": ("application", "game"),
    "book": ("book", "magazine"),
    "other": ("other", "data", "pictures"),
}


def augment(rng: random.Random, row: LabelledName, library: Library, files_share: float = 0.25) -> LabelledName:
    """One more way to meet this release: its name as it is or restyled, with or without files."""
    name = row.name if rng.random() < 0.45 else lose_marks(rng, restyle(rng, row.name))
    if row.files:
        return replace(row, name=name, files=row.files if rng.random() < 0.6 else ())
    if rng.random() >= files_share:
        return replace(row, name=name)
    return replace(with_files(rng, row, library), name=name)


def with_files(rng: random.Random, row: LabelledName, library: Library) -> LabelledName:
    """The row with a file list made for it."""
    kind = _KIND_OF.get(row.subcategory or "") or rng.choice(_KINDS_OF_MEDIUM[row.medium])
    work = Work(_words_of(row.name), library.person(rng), row.year or 2010, None, {})
    return replace(row, files=files_of(rng, kind, row.name, work, library))


def lose_marks(rng: random.Random, name: str) -> str:
    """The name without some of: its group, its brackets, its year, its ending, its last words; never empty."""
    shorter = name
    if rng.random() < 0.35:
        shorter = _GROUP.sub("", shorter)
    if rng.random() < 0.15:
        shorter = _BRACKETS.sub(lambda part: "" if rng.random() < 0.6 else part[0], shorter)
    if rng.random() < 0.3:
        shorter = _YEAR.sub("", shorter, count=1)
    if rng.random() < 0.3:
        shorter = _ENDING.sub("", shorter)
    if rng.random() < 0.12:
        words = re.split(r"(?<=[\s._])", shorter)
        shorter = "".join(words[: max(1, len(words) - rng.randint(1, 4))])
    return shorter.strip(" ._-") or name


def _words_of(name: str) -> str:
    return " ".join(re.split(r"[\s._]+", _GROUP.sub("", name))[:5])
