"""Layouts mined from real names: where title, artist and year stand, so that another work can take their place.

A skeleton is a marked name. Only strict readings are used; what is kept of a name is its layout, separators and tail.
"""

import gzip
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .marked import MARKS, mark, unmark

#: Names of one kind that are kept: enough for every layout, few enough for memory.
KEPT = 40_000

_YEAR = r"(?:19|20)\d\d"
_MOVIE = re.compile(rf"^(?P<title>[^\[\]()]{{2,90}}?)(?P<gap>[ ._]*[ ._(\[])(?P<year>{_YEAR})(?=[^0-9xp]|$)")
_SHOW = re.compile(
    rf"^(?P<title>[^\[\]()]{{2,80}}?)(?P<gap>[ ._-]+)(?P<rest>(?:\(?{_YEAR}\)?[ ._-]+)?"
    r"(?:[Ss]\d{1,2}(?:[ ._]?[Ee]\d|[ ._-]|$)|\d{1,2}x\d\d|Season[ ._]\d|Staffel[ ._]\d|Stagione[ ._]\d).*)$"
)
_ANIME = re.compile(r"^(?P<before>\[[^\]]+\][ _]?)(?P<title>[^\[\]]{2,80}?)(?P<rest>[ _]-[ _]\d{2,4}.*)$")
_BILINGUAL = re.compile(
    r"^(?P<before>(?:\[[^\]]*\]\s*)*)(?P<other>[^/()\[\]]{2,80}?)(?P<slash>\s*/\s*)(?P<title>[^/()\[\]]{2,80}?)(?P<rest>\s*[(\[].*)$"
)
_NATIVE = re.compile(r"^(?P<before>(?:\[[^\]]*\]\s*)*)(?P<title>[^/()\[\]]{2,80}?)(?P<rest>\s*[(\[].*)$")
_AUDIOBOOK = re.compile(rf"^(?P<artist>.{{3,60}}?) - (?P<title>.+?)(?: (?P<year>{_YEAR}))?(?P<rest> Hörbuch.*)$")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LAST_NUMBER = re.compile(rf"(?<!\d){_YEAR}(?!\d)")

#: What stands for the title of the other language in a bilingual skeleton.
OTHER_SLOT = "\ue010"


@dataclass(frozen=True)
class Skeleton:
    """A marked real name, what separates its words, and what it is."""

    marked: str
    separator: str
    subtype: str


def mine(data: Path, seed: int = 1) -> dict[str, list[Skeleton]]:
    """Skeletons by subtype (audiobooks apart), a random sample of `KEPT` of each kind and origin."""
    rng = random.Random(seed)
    kept: dict[tuple[str, str], list[Skeleton]] = defaultdict(list)
    seen: dict[tuple[str, str], int] = defaultdict(int)
    for origin, kind, skeleton in _all(data):
        key = (origin, kind)
        seen[key] += 1
        if len(kept[key]) < KEPT:
            kept[key].append(skeleton)
        elif (at := rng.randrange(seen[key])) < KEPT:
            kept[key][at] = skeleton
    merged: dict[str, list[Skeleton]] = defaultdict(list)
    for (origin, kind), skeletons in sorted(kept.items()):
        # Other origins are few: each of their layouts stands for more names.
        copies = 1 if origin == "scene" else max(1, min(4, KEPT // (2 * len(skeletons))))
        merged[kind] += skeletons * copies
    return dict(merged)


def _all(data: Path) -> Iterator[tuple[str, str, Skeleton]]:
    for row in _rows(data / "names" / "scene.jsonl.gz"):
        if row["medium"] in ("audio", "video") and "title" in row and (skeleton := from_silver(row)):
            yield "scene", skeleton.subtype, skeleton
    for file in ("p2p.jsonl.gz", "p2p-more.jsonl.gz"):
        for row in _rows(data / "names" / file):
            if row["medium"] in ("audio", "video") and (found := from_layout(row)):
                yield row.get("collection", "p2p"), *found


def from_silver(row: dict) -> Skeleton | None:
    """A scene name whose strict syntax gave title (and artist and year)."""
    name = row["name"]
    spaced = name.replace(".", " ").replace("_", " ")
    spans = []
    start = spaced.find(row["title"], spaced.find(row["artist"]) + len(row["artist"]) if row.get("artist") else 0)
    if start < 0:
        return None
    spans.append((start, start + len(row["title"]), "title"))
    if row.get("artist"):
        at = spaced.find(row["artist"])
        if at < 0 or at + len(row["artist"]) > start:
            return None
        spans.append((at, at + len(row["artist"]), "artist"))
    if row.get("year"):
        at = name.rfind(str(row["year"]))
        if at < start + len(row["title"]):
            return None
        spans.append((at, at + 4, "year"))
    subtype = row.get("subcategory") or row["medium"]
    if row["medium"] == "audio" and subtype == "audio":
        subtype = "album"
    if subtype not in ("movie", "episode", "season", "series", "album", "track", "collection", "video", "audiobook"):
        return None
    marked = name
    for begin, end, field in sorted(spans, reverse=True):
        marked = marked[:begin] + mark(field, name[begin:end]) + marked[end:]
    return Skeleton(marked, _separator(name), subtype)


def from_layout(row: dict) -> tuple[str, Skeleton] | None:
    """A peer-to-peer name that one of the strict layouts fits."""
    name, subcategory = row["name"], row.get("subcategory")
    separator = _separator(name)
    if row["medium"] == "audio":
        found = _AUDIOBOOK.match(name)
        if not found:
            return None
        year = f" {mark('year', found['year'])}" if found["year"] else ""
        marked = f"{mark('artist', found['artist'])} - {mark('title', found['title'])}{year}{found['rest']}"
        return "audiobook", Skeleton(marked, separator, "audiobook")
    if _CYRILLIC.search(name):
        return _russian(name, separator)
    if anime := _ANIME.match(name):
        marked = anime["before"] + mark("title", anime["title"]) + anime["rest"]
        return "anime", Skeleton(marked, separator, "episode")
    if subcategory in ("episode", "season", None) and (show := _SHOW.match(name)):
        kind = subcategory or ("episode" if re.search(r"[Ee]\d|\dx\d", show["rest"]) else "season")
        return kind, Skeleton(mark("title", show["title"]) + show["gap"] + show["rest"], separator, kind)
    if subcategory in ("movie", None) and (movie := _MOVIE.match(name)):
        marked = mark("title", movie["title"]) + movie["gap"] + mark("year", movie["year"]) + name[movie.end() :]
        return "movie", Skeleton(marked, separator, "movie")
    return None


def fill(skeleton: Skeleton, title: str, artist: str, year: str, other: str = "") -> str:
    """The skeleton with another work in it; a missing year keeps the skeleton's."""
    marked = skeleton.marked
    for field, value in (("title", title), ("artist", artist), ("year", year)):
        opening, closing = MARKS[field]
        start, end = marked.find(opening), marked.find(closing)
        if start < 0 or not value or (field == "artist" and unmark(marked[start:end]) in ("VA", "Various Artists")):
            continue
        marked = marked[:start] + mark(field, value) + marked[end + 1 :]
    return marked.replace(OTHER_SLOT, other)


def _russian(name: str, separator: str) -> tuple[str, Skeleton] | None:
    subtype = "season" if re.search(r"сери[яий]|сезон|\[S\d|\d+[xх]\d+|\[\d\d", name, re.I) else "movie"
    if found := _BILINGUAL.match(name):
        if not re.search(r"[A-Za-z]", found["title"]) or _CYRILLIC.search(found["title"]):
            return None
        marked = (
            found["before"] + OTHER_SLOT + found["slash"] + mark("title", found["title"]) + _marked_year(found["rest"])
        )
        return "bilingual", Skeleton(marked, separator, subtype)
    if (found := _NATIVE.match(name)) and _CYRILLIC.search(found["title"]):
        return "native", Skeleton(
            found["before"] + mark("title", found["title"]) + _marked_year(found["rest"]), separator, subtype
        )
    return None


def _marked_year(rest: str) -> str:
    found = _LAST_NUMBER.search(rest)
    return rest[: found.start()] + mark("year", found[0]) + rest[found.end() :] if found else rest


def _separator(name: str) -> str:
    counts = {separator: name.count(separator) for separator in (" ", ".", "_", "+")}
    best = max(counts, key=lambda separator: counts[separator])
    return best if counts[best] else " "


def _rows(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            yield json.loads(line)
