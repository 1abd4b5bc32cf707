"""Matching of labelled names: a name is kept when a catalogue confirms what was read from it."""

import gzip
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from .claims import Catalogue, Claim, confirms

_SHOWS = ("episode", "season", "series")


def claim_of(row: dict) -> Claim | None:
    """The reading of a labelled name (its silver fields), or None where there is too little to look up."""
    title = row.get("album") or row.get("title")
    if not title:
        return None
    if row["medium"] == "audio":
        return Claim("album", title, row.get("artist"), row.get("year")) if row.get("artist") else None
    if row["medium"] != "video":
        return None
    if row.get("subcategory") in _SHOWS:
        return Claim("show", title, None, row.get("year"), row.get("season"), row.get("episode"))
    return Claim("film", title, None, row["year"]) if row.get("year") else None


def match(names: Path, out: Path, catalogues: Sequence[Catalogue]) -> tuple[int, int]:
    """Append the confirmed rows of `names` (`*.jsonl.gz`) to `out` (JSON lines); returns how many were read and kept.

    `out.progress` holds how many rows are done, so that a run goes on where it was cut off.
    """
    progress = out.with_name(out.name + ".progress")
    done, kept, kept_bytes = json.loads(progress.read_text()) if progress.exists() else (0, 0, 0)
    out.touch()
    with out.open("r+", encoding="utf-8") as stream:
        # What was written after the last note of progress is written again.
        stream.truncate(kept_bytes)
        stream.seek(kept_bytes)
        read = done
        for read, row in enumerate(_rows(names), 1):
            if read <= done:
                continue
            claim = claim_of(row)
            if claim and any(confirms(entry, claim) for catalogue in catalogues for entry in catalogue.find(claim)):
                stream.write(json.dumps(row, ensure_ascii=False) + "\n")
                kept += 1
            if read % 100 == 0:
                _note(progress, stream, read, kept)
        _note(progress, stream, read, kept)
    return read, kept


def _note(progress: Path, stream: TextIO, read: int, kept: int) -> None:
    stream.flush()
    progress.write_text(json.dumps([read, kept, stream.tell()]))


def _rows(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            yield json.loads(line)
