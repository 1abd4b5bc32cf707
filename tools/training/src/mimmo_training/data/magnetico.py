"""A reader for the SQLite database of the Magnetico crawler: samples of names with their largest files.

Tables: `torrents (id, name, total_size, …)` and `files (torrent_id, size, path)`. Dumps have tens of millions of rows,
so nothing is sorted or held in memory: whether a torrent belongs to the sample depends on its id and the seed alone.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .names import File

#: Parts of which a sample takes some; a share is rounded to one of these.
_PARTS = 1_000_000
#: Spreads neighbouring ids over the parts (Knuth, The Art of Computer Programming, volume 3, 6.4).
_SPREAD = 2_654_435_761


@dataclass(frozen=True)
class CrawledRelease:
    """A release as the crawler saw it: nobody has said what it is."""

    name: str
    size: int
    files: tuple[File, ...]


def sample_magnetico(database: Path, share: float, seed: int = 1, files: int = 3) -> Iterator[CrawledRelease]:
    """Stream about `share` (0 to 1) of the torrents, each with its `files` largest files.

    Raises FileNotFoundError for a missing database and sqlite3.DatabaseError for one without the tables.
    """
    if not database.exists():
        raise FileNotFoundError(f"No database at {database}")
    connection = sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        torrents = connection.execute(
            "SELECT id, name, total_size FROM torrents WHERE (id * ? + ?) % ? < ? ORDER BY id",
            (_SPREAD, seed * 7919, _PARTS, round(share * _PARTS)),
        )
        for identity, name, size in torrents:
            largest = connection.execute(
                "SELECT path, size FROM files WHERE torrent_id = ? ORDER BY size DESC, id LIMIT ?", (identity, files)
            )
            yield CrawledRelease(name, size or 0, tuple(File(path, length or 0) for path, length in largest))
    finally:
        connection.close()
