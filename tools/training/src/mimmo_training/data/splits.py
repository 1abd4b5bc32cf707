"""Splits by collection and by time, never by row alone: names of one collection share their makers' habits."""

import zlib
from dataclasses import dataclass

from .catalogue import CatalogueFilter
from .names import SCENE, LabelledName

#: Scene names that carry this year or a later one are left out in the fold `later-scene`.
LATER_SCENE_YEAR = 2022


#: Catalogue rows that come out of the same calibre libraries as names do.
_CALIBRE_SOURCES = (
    *("MishoTrif", "74ls00", "BEESSampaio", "Blubrypi", "873578156", "Phuccc6903", "MensInvictaManet", "EvanGyori"),
    "programthink",
)


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


#: Every peer-to-peer collection is left out exactly once, and with it everything of its kind: collections of one kind share
#: their makers' habits, and what is wanted is the score on a kind that nobody has seen.
FOLDS = (
    Fold(
        "sets-and-shows",
        (
            *("nointro_dats", "tosec_dats", "dos_dat", "mame_2000_sets", "mobile_palm_j2me", "psp_umd_video"),
            *("rarbg_shows", "kat_tv", "arr_", "medusa_providers", "sickchill_cassettes", "tpb_"),
        ),
    ),
    Fold(
        "music-and-german",
        (
            *(
                "dj_collections",
                "music_libraries",
                "album_file_names",
                "music_announces",
                "drum_samples",
                "extrange_beet",
            ),
            "deutschetorrents",
        ),
        sources=("deutschetorrents",),
        scene_from_year=LATER_SCENE_YEAR,
    ),
    Fold(
        "books-and-material",
        (
            *("calibre_libraries", "ebooks_", "loose_ebooks", "mteam_ebooks", "academic_torrents"),
            *("data_folders", "font_folders", "icon_themes"),
        ),
        sources=_CALIBRE_SOURCES,
    ),
    Fold(
        "films-and-repacks",
        (
            *("playlist_", "films_", "radarr_films", "kodi_films", "seedbox_zh", "ftp_films", "mejortorrent_es"),
            *("anime_fansubs", "fansub_ed2k", "games_fitgirl", "games_1337x"),
        ),
    ),
    Fold(
        "russian-and-downloads",
        (
            *("rutracker", "games_rutor", "rutor", "audiobook_"),
            *("application_downloads", "os_images", "source_trees", "torrent_files_clients", "tracker_api_answers"),
        ),
        sources=("rutracker", "kinopoisk"),
    ),
)

#: What all trainings begin with knows no peer-to-peer collection, no later scene names, and no work out of what a fold leaves out.
BASE = Fold(
    "base",
    ("",),
    sources=(*_CALIBRE_SOURCES, "deutschetorrents", "rutracker", "kinopoisk"),
    scene_from_year=LATER_SCENE_YEAR,
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
