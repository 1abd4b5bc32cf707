"""Which collections and languages the figures of the card are measured on: none of their names is trained on."""

from mimmo_training.data.names import SCENE

#: Whole collections of real names that are left out of training, of every kind of medium and maker.
LEFT_OUT = (
    "playlist_films",
    "playlist_series",
    "films_vi",
    "seedbox_zh",
    "kodi_films_zh",
    "fansub_ed2k_zh",
    "radarr_films",
    "mejortorrent_es",
    "psp_umd_video",
    "album_file_names",
    "music_libraries",
    "audiobook_topics_ru",
    "calibre_libraries_3",
    "ebooks_genre_en",
    "mobile_palm_j2me",
    "tracker_api_answers",
    "arr_indexer_fixtures",
    "kat_tv_2012",
)

#: Languages whose words of counting the first training does not see, so that others can be measured on them.
LEFT_OUT_LANGUAGES = ("tr", "hu", "el", "ro")

#: Names of one collection that are trained on, at most: games and anime must not drown the rest.
MOST_OF_ONE = 8_000
#: Scene pre-releases that are read, by medium.
SCENE_QUOTA = {"video": 40_000, "audio": 18_000, "software": 12_000, "book": 14_000, "other": 3_000}


def is_left_out(collection: str) -> bool:
    """Whether a collection is for measuring only."""
    return collection != SCENE and collection in LEFT_OUT
