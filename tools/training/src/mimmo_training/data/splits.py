"""Splits by collection and by time, never by row alone: names of one collection share their makers' habits."""

import zlib
from dataclasses import dataclass

from .catalogue import CatalogueFilter
from .names import SCENE, LabelledName

#: Scene names that carry this year or a later one are left out in the fold `later-scene`.
LATER_SCENE_YEAR = 2022


@dataclass(frozen=True)
class Fold:
    """What one training leaves out: whole collections (by prefix), catalogue sources, and later scene names."""

    name: str
    collections: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    scene_from_year: int | None = None

    def leaves_out(self, row: LabelledName) -> bool:
        """Whether the row belongs to the part that is measured, and so may not be trained on."""
        if row.collection == SCENE:
            return self.scene_from_year is not None and (row.year or 0) >= self.scene_from_year
        return row.collection.startswith(self.collections) if self.collections else False

    @property
    def catalogue_filter(self) -> CatalogueFilter:
        """The catalogue rows that this fold may use for synthesis."""
        return CatalogueFilter(self.sources, self.scene_from_year)


#: Every peer-to-peer collection is left out exactly once. `russian` leaves out everything in a language,
#: so its score is that of a language never seen in real names.
FOLDS = (
    Fold(
        "russian",
        ("rutracker", "games_rutor", "rutor"),
        sources=("rutracker", "kinopoisk"),
    ),
    Fold(
        "german-academic-later",
        ("deutschetorrents", "academic_torrents"),
        sources=("deutschetorrents",),
        scene_from_year=LATER_SCENE_YEAR,
    ),
    Fold("public-ebooks", ("tpb_", "mteam_ebooks")),
    Fold(
        "repacks-shows-indexers",
        (
            "games_fitgirl",
            "games_1337x",
            "rarbg_shows",
            "kat_tv",
            "arr_",
            "extrange_beet",
            "medusa_providers",
            "sickchill_cassettes",
        ),
    ),
)

#: The fold of the shipped model: it leaves nothing out.
EVERYTHING = Fold("everything")


def fold_named(name: str) -> Fold:
    """The fold of that name; raises ValueError with the known names otherwise."""
    for fold in (*FOLDS, EVERYTHING):
        if fold.name == name:
            return fold
    known = ", ".join(fold.name for fold in (*FOLDS, EVERYTHING))
    raise ValueError(f"No fold named {name!r}; known folds: {known}")


def stable_share(text: str, seed: int = 0) -> float:
    """A number from 0 to 1 that depends on the text alone: equal names always fall into the same part."""
    return zlib.crc32(f"{seed}:{text}".encode()) / 2**32
