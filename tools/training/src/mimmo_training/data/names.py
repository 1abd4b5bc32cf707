"""Readers of the labelled release names: scene pre-releases and peer-to-peer collections."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

#: The media in the order of the model's outputs. The same order as `MEDIA` of @mimmo/core.
MEDIA = ("audio", "video", "software", "book", "other")

#: The collection's name of every scene pre-release: these carry none of their own.
SCENE = "scene"

_YEAR = re.compile(r"(?<![0-9])(?:19[0-9]{2}|20[0-4][0-9])(?![0-9])")


@dataclass(frozen=True)
class File:
    """One file of a release: its path inside it, and its size in bytes (0: unknown)."""

    path: str
    size: int = 0


@dataclass(frozen=True)
class LabelledName:
    """A release name with its medium; `files` is empty where only the name is known."""

    name: str
    medium: str
    subcategory: str | None = None
    language: str | None = None
    collection: str = SCENE
    files: tuple[File, ...] = field(default=())
    ambiguous: bool = False
    weight: float = 1.0

    @property
    def year(self) -> int | None:
        """The last year written in the name, or None."""
        years = _YEAR.findall(self.name)
        return int(years[-1]) if years else None


def read_names(path: Path) -> Iterator[LabelledName]:
    """Stream one `*.jsonl.gz` of labelled names."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            yield _labelled(json.loads(line))


def read_scene(data: Path) -> Iterator[LabelledName]:
    """Stream the scene pre-releases."""
    return read_names(data / "names" / "scene.jsonl.gz")


def read_p2p(data: Path) -> Iterator[LabelledName]:
    """Stream the peer-to-peer names of every collection."""
    for name in ("p2p", "p2p-more", "p2p-3", "p2p-4"):
        yield from read_names(data / "names" / f"{name}.jsonl.gz")


def _labelled(row: dict) -> LabelledName:
    return LabelledName(
        name=row["name"],
        medium=row["medium"],
        subcategory=row.get("subcategory"),
        language=row.get("lang"),
        collection=row.get("collection", SCENE),
        files=tuple(File(file["path"], file.get("size") or 0) for file in row.get("files", ())),
        ambiguous=bool(row.get("ambiguous")),
        weight=row.get("weight", 1.0),
    )
