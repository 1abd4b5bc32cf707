"""The tables below `catalog/` as a catalogue."""

from collections import defaultdict
from pathlib import Path

from mimmo_training.data.catalogue import read_catalogue

from .claims import Claim, Entry, fold

#: A catalogue row's source that comes from release names: such a row would confirm what it was parsed from.
_FROM_NAMES = "predb"


class OfflineCatalogue:
    """Films, shows and albums by folded title. Rows that come out of release names themselves are left out."""

    def __init__(self, data: Path):
        self._entries: dict[str, dict[str, list[Entry]]] = {
            kind: defaultdict(list) for kind in ("film", "show", "album")
        }
        for row in self._rows(data, "movies"):
            self._add("film", (row["title"], row["original_or_alt_title"]), year=row["year"])
        episodes: dict[str, set[tuple[int, int]]] = defaultdict(set)
        for row in self._rows(data, "episodes"):
            if row["season"].isdigit() and row["episode"].isdigit():
                episodes[row["show"]].add((int(row["season"]), int(row["episode"])))
        for title, known in episodes.items():
            self._add("show", (title,), episodes=frozenset(known))
        for row in self._rows(data, "shows"):
            self._add("show", (row["title"],), year=row["year"])
        for row in self._rows(data, "albums"):
            self._add("album", (row["album"],), (row["artist"],), row["year"])

    def find(self, claim: Claim) -> list[Entry]:
        """Works of the claim's title."""
        return self._entries[claim.kind].get(fold(claim.title), [])

    def _rows(self, data: Path, kind: str):
        return (row for row in read_catalogue(data, kind) if _FROM_NAMES not in row["source"])

    def _add(self, kind: str, titles, artists=(), year="", episodes=frozenset()) -> None:
        named = tuple(title for title in titles if title)
        entry = Entry(named, tuple(artists), int(year) if year.isdigit() else None, episodes)
        for title in {fold(title) for title in named}:
            self._entries[kind][title].append(entry)
