"""A data folder of the real layout with a handful of invented rows."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mimmo_training.metadata.invented import invented_works

SCENE = [
    {
        "name": "The.Lighthouse.Keeper.2019.1080p.BluRay.x264-GRP",
        "medium": "video",
        "subcategory": "movie",
        "title": "The Lighthouse Keeper",
        "year": 2019,
    },
    {
        "name": "Harbour.Tales.S01E02.720p.HDTV.x264-GRP",
        "medium": "video",
        "subcategory": "episode",
        "title": "Harbour Tales",
        "season": 1,
        "episode": 2,
    },
    {
        "name": "Anna_Berg-Northern_Lights-WEB-2018-GRP",
        "medium": "audio",
        "title": "Northern Lights",
        "artist": "Anna Berg",
        "year": 2018,
    },
    {"name": "Kite_Racer-GRP", "medium": "software", "subcategory": "game"},
]
P2P = [
    {"name": "[VIDEO] Тайна города / The City Secret (Иван Лес) [2011, драма, DVDRip]", "medium": "video"},
    {"name": "Johan Lind - The Winter Garden 2012 Hörbuch", "medium": "audio", "subcategory": "audiobook"},
    {"name": "[Subs] Kaze no Uta - 07 [720p].mkv", "medium": "video", "subcategory": "episode"},
    {"name": "Quiet Harbour (2004) [720p]", "medium": "video", "subcategory": "movie"},
]


@pytest.fixture(scope="session")
def data(write_data: Callable[..., Path]) -> Path:
    works = invented_works(count=200)
    tables = {
        "movies": (
            "title\tyear\toriginal_or_alt_title\tlanguage\tsource",
            [f"{w.title}\t{w.year}\t\ten\ta" for w in works.movies]
            + [f"{w.other}\t{w.year}\t{w.title}\tru\ta" for w in works.bilingual],
        ),
        "movie_titles_no_year": ("title\tx\tsource", [f"{w.title}\t\ta" for w in works.movies]),
        "shows": ("title\tyear\tlanguage\tinfo\tsource", [f"{w.title}\t\tja:{w.other}\t\ta" for w in works.shows]),
        "episodes": (
            "show\tseason\tepisode\tepisode_title\tlanguage\tsource",
            [f"{w.title}\t1\t2\t{w.inner}\t\ta" for w in works.episodes],
        ),
        "albums": (
            "artist\talbum\tyear\ttrack_count\tsource",
            [f"{w.artist}\t{w.title}\t{w.year}\t\ta" for w in works.albums],
        ),
        "tracks": (
            "artist\ttrack\talbum\tyear\tsource",
            [f"{w.artist}\t{w.title}\t{w.inner}\t{w.year}\ta" for w in works.tracks],
        ),
        "audiobooks": (
            "author\ttitle\tyear\tlanguage\tsource",
            [f"{w.artist}\t{w.title}\t{w.year}\ten\ta" for w in works.audiobooks],
        ),
        "books": ("author\ttitle\tyear\tlanguage\tnote\tsource", []),
    }
    return write_data(tables, {"scene": SCENE, "p2p": P2P, "p2p-more": []})
