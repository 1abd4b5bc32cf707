"""A data folder of the real layout with a handful of invented rows."""

from collections.abc import Callable
from pathlib import Path

import pytest

CATALOGUES = {
    "albums": (
        "artist\talbum\tyear\ttrack_count\tsource",
        ["Anna Berg\tNorthern Lights\t2018\t\ta", "The Weavers\tLoom\t1999\t9\tb"],
    ),
    "tracks": ("artist\ttrack\talbum\tyear\tsource", ["Anna Berg\tSnowfall\tNorthern Lights\t2018\ta"]),
    "audiobooks": ("author\ttitle\tyear\tlanguage\tsource", ["Johan Lind\tThe Winter Garden\t2012\tsv\ta"]),
    "anime_titles": ("title\tyear\tlanguage\tinfo\tsource", ["Kaze no Uta\t2009\tja\t風の歌\ta"]),
    "books_calibre": ("author\ttitle\tyear\tlanguage\tnote\tsource", ["Mary Stone\tRivers\t2004\ten\t\ta"]),
    "books_zh": ("author\ttitle\tyear\tlanguage\tnote\tsource", ["王明\t河流\t\tzh\t\ta"]),
    "books": ("author\ttitle\tyear\tlanguage\tnote\tsource", ["Mary Stone\tRivers of the North\t2004\ten\t\ta"]),
    "comics": ("title\tyear\tlanguage\tpublisher\tsource", ["Captain Harbour\t2015\t\tLantern\ta"]),
    "courses": ("title\tprovider\tyear\tsource", ["Baking for Beginners\tCampus\t2016\ta"]),
    "episodes": ("show\tseason\tepisode\tepisode_title\tlanguage\tsource", ["Harbour Tales\t1\t2\tThe Storm\t\ta"]),
    "games": ("name\tplatform\tyear\tpublisher\tsource", ["Kite Racer\tPC\t2011\tLantern\ta"]),
    "magazines": ("title\tlanguage\treleases\texample_release\tsource", ["Garden Weekly\tEnglish\t3\tx\ta"]),
    "movie_titles_no_year": ("title\tx\tsource", ["The Paper Boat\t\ta"]),
    "movies": (
        "title\tyear\toriginal_or_alt_title\tlanguage\tsource",
        ["The Lighthouse Keeper\t2019\tFyrvaktaren\tsv\ta"],
    ),
    "shows": ("title\tyear\tlanguage\tinfo\tsource", ["Harbour Tales\t2010\t\t\ta"]),
    "software": ("name\tversion\tplatform_or_extra\tsource", ["Photo Sorter\t3.1\tWindows\ta"]),
}
SCENE = [
    {"name": "The.Lighthouse.Keeper.2019.1080p.BluRay.x264-GRP", "medium": "video", "subcategory": "movie"},
    {"name": "Harbour.Tales.S01E02.720p.HDTV.x264-GRP", "medium": "video", "subcategory": "episode"},
    {"name": "Later.Film.2023.1080p.WEB.H264-GRP", "medium": "video", "subcategory": "movie"},
    {"name": "Anna_Berg-Northern_Lights-WEB-2018-GRP", "medium": "audio"},
    {"name": "Kite_Racer-GRP", "medium": "software", "subcategory": "game"},
    {"name": "Mary.Stone.Rivers.of.the.North.2004.RETAiL.ePub.eBook-GRP", "medium": "book", "subcategory": "book"},
    {"name": "Campus.Baking.for.Beginners-GRP", "medium": "video", "subcategory": "course", "ambiguous": True},
    {"name": "Norden.Sans.Font-GRP", "medium": "other", "subcategory": "font"},
]
P2P = [
    {"name": "Тайна города [2011, DVDRip]", "medium": "video", "collection": "rutracker_c24_c29", "lang": "ru"},
    {"name": "Parts Catalogue 2012 [Multi + RUS]", "medium": "video", "collection": "rutracker_c24_c29", "lang": "ru"},
    {
        "name": "Johan Lind - The Winter Garden Hörbuch",
        "medium": "audio",
        "collection": "deutschetorrents",
        "lang": "de",
    },
    {"name": "Kite Racer - 1.2", "medium": "software", "collection": "games_1337x_jc141"},
    {"name": "Rivers of the North PDF", "medium": "book", "collection": "mteam_ebooks"},
    {
        "name": "On Rivers.pdf",
        "medium": "book",
        "collection": "academic_torrents",
        "files": [{"path": "On Rivers.pdf", "size": 120000}],
    },
]
P2P_3 = [
    {"name": "Kite Racer (Europe) (En,Fr)", "medium": "software", "collection": "nointro_dats"},
    {"name": "Anna Berg - Snowfall", "medium": "audio", "collection": "dj_collections"},
    {"name": "The Paper Boat (2004)", "medium": "video", "collection": "films_ru_own"},
]


@pytest.fixture(scope="session")
def data(write_data: Callable[..., Path]) -> Path:
    return write_data(CATALOGUES, {"scene": SCENE, "p2p": P2P, "p2p-more": [], "p2p-3": P2P_3, "p2p-4": []})
