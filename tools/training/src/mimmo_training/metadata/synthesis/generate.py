"""Examples in any number: half from layouts of our own, half in the layout of a real name."""

import random
from collections.abc import Callable, Iterator

from . import music, video
from .marked import Example, read_off
from .restyle import damage, drop_value, restyle, value_in_style
from .skeletons import Skeleton, fill
from .tails import random_year
from .works import Work, Works, is_latin, pick

_MAKERS: dict[str, Callable[[random.Random, Works], str]] = {
    "movie": video.movie,
    "episode": video.episode,
    "season": video.season,
    "series": video.series,
    "album": music.album,
    "track": music.track,
    "collection": music.collection,
}
_WEIGHTS = {"movie": 26, "episode": 25, "season": 10, "series": 4, "album": 22, "track": 10, "collection": 3}

#: Share of names in a real name's layout; which kinds of skeleton stand for which subtype, with their weights.
_SKELETON_SHARE = 0.42
_SKELETONS = {
    "movie": (("movie", 5), ("bilingual", 2.5), ("native", 0.8), ("video", 0.8)),
    "episode": (("episode", 5), ("anime", 1)),
    "season": (("season", 5), ("bilingual", 1.2)),
    "album": (("album", 5), ("audiobook", 0.6)),
    "collection": (("collection", 1),),
}
_VIDEO = ("movie", "episode", "season", "series")


def generate(seed: int, works: Works, skeletons: dict[str, list[Skeleton]], count: int) -> Iterator[Example]:
    """`count` examples, the same for the same seed."""
    rng = random.Random(seed)
    made = 0
    while made < count:
        example = make(rng, works, skeletons)
        if example is not None:
            made += 1
            yield example


def make(rng: random.Random, works: Works, skeletons: dict[str, list[Skeleton]]) -> Example | None:
    """One example, or None where a name lost its answer."""
    subtype = rng.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
    marked = None
    if rng.random() < _SKELETON_SHARE:
        marked = _from_skeleton(rng, subtype, works, skeletons)
    if marked is None:
        marked = restyle(rng, _MAKERS[subtype](rng, works))
    marked = damage(rng, marked)
    example = read_off(_without_foreign_marks(marked, subtype), _asked(rng, subtype))
    return example if example and example.values.get("title") and len(example.name) < 400 else None


def _from_skeleton(rng: random.Random, subtype: str, works: Works, skeletons: dict[str, list[Skeleton]]) -> str | None:
    kinds = [(kind, weight) for kind, weight in _SKELETONS.get(subtype, ()) if skeletons.get(kind)]
    if not kinds:
        return None
    kind = rng.choices([kind for kind, _ in kinds], [weight for _, weight in kinds])[0]
    skeleton = rng.choice(skeletons[kind])
    if kind in ("bilingual", "native") and skeleton.subtype != subtype:
        return None
    work = _work_for(rng, kind, subtype, works)
    other = ""
    if kind == "bilingual":
        latin, other = (work.title, work.other) if is_latin(work.title) else (work.other, work.title)
        work = Work(latin, work.year)
    elif kind == "native":
        work = Work(work.other if is_latin(work.title) else work.title, work.year)
    # A name of one part is not always in the style of its words: some makers keep the catalogue's punctuation.
    title, artist = (value_in_style(rng, value, skeleton.separator) for value in (work.title, work.artist))
    return fill(skeleton, title, artist, work.year or random_year(rng), other)


def _work_for(rng: random.Random, kind: str, subtype: str, works: Works) -> Work:
    if kind in ("bilingual", "native"):
        return pick(rng, works.bilingual)
    if kind == "audiobook":
        return pick(rng, works.audiobooks)
    if subtype == "episode":
        return pick(rng, works.episodes if rng.random() < 0.5 and kind != "anime" else works.shows)
    pools = {"movie": works.movies, "season": works.shows, "album": works.albums, "collection": works.albums}
    return pick(rng, pools[subtype])


def _asked(rng: random.Random, subtype: str) -> str:
    """The subtype in the prompt: now and then the unknown one of the medium, or a wrong one."""
    roll = rng.random()
    medium = _VIDEO if subtype in _VIDEO else ("album", "track", "collection")
    if roll < 0.14:
        return "video" if subtype in _VIDEO else "audio"
    return rng.choice(medium) if roll < 0.18 else subtype


def _without_foreign_marks(marked: str, subtype: str) -> str:
    return marked if subtype not in _VIDEO else drop_value(marked, "artist")
