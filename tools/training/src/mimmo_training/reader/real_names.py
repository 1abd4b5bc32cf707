"""Real names with labels: what the parser's marks and a second reading say together."""

import gzip
import json
import pickle
import random
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mimmo_training.data.catalogue import read_catalogue
from mimmo_training.data.names import SCENE

from .labelled import Labelled
from .left_out import MOST_OF_ONE, SCENE_QUOTA, is_left_out
from .silver import BY_PLACE, Mark, from_marks, masked, with_value
from .tokens import plain_text

#: What writes the parser's marks; it needs built packages.
MARKS = Path(__file__).parents[3] / "marks.mjs"
FILES = ("scene", "p2p", "p2p-more", "p2p-3", "p2p-4")

_KINDS = {
    "movie": "movie",
    "episode": "episode",
    "season": "season",
    "series": "series",
    "course": "course",
    "album": "album",
    "track": "track",
    "collection": "collection",
    "audiobook": "audiobook",
    "book": "book",
    "comic": "comic",
    "magazine": "magazine",
    "game": "game",
    "app": "app",
    "application": "app",
}
_NUMBERS = ("season", "episode", "year")
#: A group is known that so many names are signed by.
_KNOWN_GROUP = 4
_LEAST, _MOST = 3, 220
_TITLE_COLUMNS = (
    ("movies", "title"),
    ("shows", "title"),
    ("episodes", "show"),
    ("albums", "album"),
    ("albums", "artist"),
    ("tracks", "track"),
    ("tracks", "artist"),
    ("audiobooks", "title"),
    ("audiobooks", "author"),
    ("books", "title"),
    ("books", "author"),
    ("comics", "title"),
    ("magazines", "title"),
    ("software", "name"),
    ("games", "name"),
    ("courses", "title"),
    ("anime_titles", "title"),
)


@dataclass(frozen=True, slots=True)
class RealName:
    """A name with what is known of its words; `is_confirmed` where two readings agree on its title."""

    labelled: Labelled
    medium: str
    kind: str | None
    collection: str
    is_confirmed: bool
    #: Whether layouts may be made of it: the rules' reading contradicts no field.
    is_layout: bool


def real_names(data: Path, kept: Path) -> list[RealName]:
    """All of them, from the file `kept` where it is there."""
    if not kept.exists():
        names = real_names_of(rows_of(data, left_out=False), data)
        kept.write_bytes(pickle.dumps(names))
        return names
    return pickle.loads(kept.read_bytes())


def rows_of(data: Path, *, left_out: bool, seed: int = 7) -> list[dict]:
    """Rows of `names/` that are trained on, or those of the collections left out."""
    shown = _shown(data)
    rng = random.Random(seed)
    rows: list[dict] = []
    for name in FILES:
        with gzip.open(data / "names" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as stream:
            rows += [_small(json.loads(line)) for line in stream]
    rng.shuffle(rows)
    counts: Counter[str] = Counter()
    seen: set[str] = set()
    chosen = []
    for row in rows:
        name, collection = row["name"], row["collection"]
        if (
            name in seen
            or name.lower() in shown
            or not _LEAST <= len(name) <= _MOST
            or left_out != is_left_out(collection)
        ):
            continue
        quota, most = (row["medium"], SCENE_QUOTA[row["medium"]]) if collection == SCENE else (collection, MOST_OF_ONE)
        if counts[quota] < most:
            counts[quota] += 1
            seen.add(name)
            chosen.append(row)
    return chosen


def marks_of(rows: list[dict]) -> Iterator[list[Mark]]:
    """The parser's marks of each row's plain name, the medium being known."""
    lines = "".join(
        json.dumps({"name": plain_text(row["name"]), "medium": row["medium"]}, ensure_ascii=False) + "\n"
        for row in rows
    )
    done = subprocess.run(["node", str(MARKS)], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return (json.loads(line) for line in done.stdout.splitlines())


def folded(text: object) -> str:
    """Letters and digits alone, in lower case."""
    return "".join(filter(str.isalnum, str(text).lower()))


def real_names_of(rows: list[dict], data: Path) -> list[RealName]:
    """The rows with what marks and a second reading say of them, but for rows whose marks are not understood."""
    return list(_read(rows, data))


def _read(rows: list[dict], data: Path) -> Iterator[RealName]:
    all_marks = list(marks_of(rows))
    titles = _catalogued(data)
    groups = Counter(folded(mark[3]) for marks in all_marks for mark in marks if mark[0] == "group")
    for row, marks in zip(rows, all_marks, strict=True):
        labelled = from_marks(plain_text(row["name"]), marks)
        if labelled is not None:
            yield _confirmed(row, labelled, marks, titles, groups)


def _confirmed(
    row: dict, labelled: Labelled, marks: list[Mark], titles: frozenset[str], groups: Counter[str]
) -> RealName:
    fields = _fields(row)
    read = {property_name: value for property_name, _, _, value in reversed(marks)}
    contradicted = {field for field in _NUMBERS if field in row and not _same_numbers(row[field], read.get(field))}
    wrong = {label for label, value in fields.items() if not _agrees(label, value, labelled)}
    known = {folded(value) for value in fields.values()}
    is_layout = not contradicted and not wrong
    for label in wrong:
        labelled = with_value(labelled, label, fields[label]) or masked(labelled, lambda found, _: found in BY_PLACE)
    is_confirmed = bool(fields) and not wrong and "title" in fields

    def is_doubted(label: str, text: str) -> bool:
        if label == "group":
            return groups[folded(text)] < _KNOWN_GROUP and row.get("group") != text
        if label in contradicted or (
            contradicted & {"season", "episode"} and label in ("season", "episode", "seasonEpisode")
        ):
            return True
        text = folded(text)
        return (
            label in BY_PLACE
            and text not in known
            and text not in titles
            and (label != "episodeTitle" or not is_confirmed)
        )

    kind = _KINDS.get(row.get("subcategory") or "")
    if not (is_layout and is_confirmed):
        labelled = masked(labelled, is_doubted)
    return RealName(labelled, row["medium"], kind, row["collection"], is_confirmed, is_layout)


def _fields(row: dict) -> dict[str, str]:
    title = row.get("album") if row["medium"] == "audio" and "album" in row else row.get("title")
    fields = {"title": title, "artist": row.get("artist"), "author": row.get("author")}
    return {label: str(value) for label, value in fields.items() if value and folded(value)}


def _agrees(label: str, value: str, labelled: Labelled) -> bool:
    like = (
        ("title", "alternativeTitle")
        if label == "title"
        else ("artist", "author")
        if label in ("artist", "author")
        else (label,)
    )
    return any(found in like and folded(text) == folded(value) for text, found in labelled.pieces())


def _same_numbers(expected: object, read: object) -> bool:
    def numbers(value: object) -> list[int]:
        values = value if isinstance(value, list) else [value]
        return [int(each) for each in values if str(each).isdigit()]

    return numbers(expected) == numbers(read)


def _small(row: dict) -> dict:
    kept = (
        "name",
        "medium",
        "subcategory",
        "title",
        "artist",
        "album",
        "author",
        "year",
        "season",
        "episode",
        "group",
        "lang",
    )
    return {field: row[field] for field in kept if field in row} | {"collection": row.get("collection", SCENE)}


def _catalogued(data: Path) -> frozenset[str]:
    return frozenset(
        name
        for kind, column in _TITLE_COLUMNS
        for row in read_catalogue(data, kind)
        if len(name := folded(row.get(column, ""))) > 3
    )


def _shown(data: Path) -> frozenset[str]:
    """Names of the shown cases, which nothing is trained on."""
    return frozenset(
        json.loads(line)["name"].lower()
        for path in (data / "cases").glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    )
