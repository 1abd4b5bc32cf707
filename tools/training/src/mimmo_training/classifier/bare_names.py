"""What a name without any mark may be. A bare title proves no medium: films, songs, books and games share theirs.

Such names are trained on with a label that is spread over the media: as much of it as their look deserves stays with the
medium that they are of, the rest goes where bare names usually belong. The model so learns to doubt them.
"""

import re
from collections.abc import Sequence

from mimmo_training.data.languages import LANGUAGES
from mimmo_training.data.names import MEDIA

from .synthesis.marks import MARKS
from .synthesis.marks_of_kinds import MARKS_OF_KINDS
from .synthesis.marks_of_material import MARKS_OF_MATERIAL

#: How often a name without a mark is of each medium, in the order of `MEDIA`.
BARE_SHARES = (0.26, 0.33, 0.15, 0.19, 0.07)
#: What stays with the name's own medium: of a title alone, of one with a dash or a maker's name, of one with a year.
TITLE_SHARE = 0.45
DASHED_SHARE = 0.6
YEAR_SHARE = 0.7

_YEAR = re.compile(r"\s*(?:\((?:1[89]|20)\d\d\)|\[(?:1[89]|20)\d\d\]|\b(?:19|20)\d\d$)\s*$")
_DASH = re.compile(r"\s[-–—#]\s")
#: Brackets, and signs that titles do not have; a digit is a mark or may be one.
_SIGN = re.compile(r"[\d\[\](){}【】「」《》<>@+=~^|/\\]")
_ENDING = re.compile(r"\.[A-Za-z]{2,4}$")
_WORDS = re.compile(r"[^\W_]+")
#: Slots whose words tell a medium.
_TELLING = (
    *(
        "audio_format",
        "audio_extension",
        "medium_source",
        "video_source",
        "video_codec",
        "audio_codec",
        "video_extension",
    ),
    *("book_format", "book_extension", "comic_extension", "cure", "repacker", "scene_group", "application_platform"),
    *(
        "multilingual",
        "package_extension",
        "archive_extension",
        "image_extension",
        "font_extension",
        "league",
        "uploader",
    ),
)
_TELLING_OF_KINDS = (
    "sample_kind",
    "provider",
    "classical_form",
    "orchestra",
    "subtitles_word",
    "phone_mod",
    "download_system",
)
_TELLING_OF_MATERIAL = (
    *("subtitles_material", "fonts_material", "icons_material", "wallpapers_material", "photos_material"),
    *("clipart_material", "textures_material", "templates_material", "template_maker", "maps_material"),
    *("dataset_material", "model_kind", "shape_material", "driver_word", "firmware_word", "plugin_format"),
)
_FIELDS = (
    *("season", "episode", "video", "audiobook", "music", "discography", "book", "magazine", "comic", "volume", "game"),
    *("program", "images", "fonts"),
)


def label_of(name: str, medium: str) -> Sequence[float]:
    """How likely each medium is to be the right answer to a name alone, of which `medium` is known to be the one."""
    kept = _kept(name)
    own = MEDIA.index(medium)
    return [(kept if at == own else 0) + (1 - kept) * share for at, share in enumerate(BARE_SHARES)]


def certain(medium: str) -> Sequence[float]:
    """The label of what nobody doubts."""
    return [float(other == medium) for other in MEDIA]


def is_bare(name: str) -> bool:
    """Whether a name shows nothing but a title, with a maker or a year at most."""
    return _kept(name) < 1


def _kept(name: str) -> float:
    bare = _YEAR.sub("", name)
    if _SIGN.search(bare) or _ENDING.search(bare) or not bare.strip():
        return 1
    words = [word.lower() for word in _WORDS.findall(bare)]
    if any(word in _MARK_WORDS for word in words):
        return 1
    if bare != name:
        return YEAR_SHARE
    return DASHED_SHARE if _DASH.search(bare) else TITLE_SHARE


def _mark_words() -> frozenset[str]:
    texts = [text for slot in _TELLING for text in MARKS[slot]]
    texts += [text for slot in _TELLING_OF_KINDS for text in MARKS_OF_KINDS[slot]]
    # Words of phrases (`data set`, `street map`) stand in titles, too: one word that is the material tells, a phrase does not.
    texts += [text for slot in _TELLING_OF_MATERIAL for text in MARKS_OF_MATERIAL[slot] if text.isalnum()]
    texts += [text for language in LANGUAGES for field in _FIELDS for text in getattr(language, field)]
    words = _MORE | {word.lower() for text in texts for word in _WORDS.findall(text)}
    return frozenset(word for word in words if len(word) > 2 and not word.isdigit() and word not in _OF_TITLES)


#: Words that tell a medium and stand in layouts alone.
_MORE = frozenset(
    [
        "lecture",
        "lectures",
        "tutorial",
        "tutorials",
        "training",
        "course",
        "courses",
        "masterclass",
        "bootcamp",
        "subtitles",
        "subs",
        "subpack",
        "font",
        "fonts",
        "icons",
        "wallpapers",
        "wallpaper",
        "screenshots",
        "photos",
        "cursors",
        "audiobook",
        "audiobooks",
        "unabridged",
        "chapterized",
        "podcast",
        "ost",
        "soundtrack",
        "remix",
        "bootleg",
        "cover",
        "lyrics",
        "feat",
        "acoustic",
        "unplugged",
        "webtoon",
        "manga",
        "roms",
        "romset",
        "master",
        "main",
        "develop",
        "cli",
        "api",
        "dataset",
        "documentary",
        "trailer",
        "episode",
        "season",
        "symphony",
        "concerto",
        "sonata",
        "quartet",
        "discography",
        "anthology",
        "magazine",
        "issue",
        "weekly",
        "handbook",
        "textbook",
        "dictionary",
        "encyclopedia",
        "novel",
        "ebook",
        "epub",
        "workbook",
        "cookbook",
        "setup",
        "installer",
        "plugin",
        "firmware",
        "keygen",
        "trainer",
        "dlc",
    ]
)
#: Words of marks that titles have as often.
_OF_TITLES = frozenset(
    [
        "the",
        "and",
        "for",
        "with",
        "great",
        "one",
        "game",
        "games",
        "key",
        "fix",
        "patch",
        "team",
        "film",
        "movie",
        "movies",
        "story",
        "stories",
        "book",
        "books",
        "part",
        "full",
        "premium",
        "paid",
        "pro",
        "studio",
        "best",
        "live",
        "collection",
        "complete",
        "world",
        "academy",
        "early",
        "access",
        "bad",
        "line",
        "web",
        "tape",
        "promo",
        "zero",
        "mastery",
        "area",
        "cup",
        "super",
        "formula",
        "euro",
        "masters",
        "ring",
        "loader",
        "portable",
        "final",
        "retail",
        "empress",
        "fairlight",
        "razor1911",
        "prophet",
        "venom",
        "plaza",
        "windows",
        *(
            "data",
            "archive",
            "snapshot",
            "benchmark",
            "boundaries",
            "checkpoint",
            "badges",
            "styles",
            "materials",
            "posters",
        ),
        *(
            "patterns",
            "frames",
            "ornaments",
            "pictures",
            "images",
            "captions",
            "backgrounds",
            "slides",
            "sketch",
            "affinity",
        ),
        *("bilder", "foto", "karten", "карты", "карти", "poi", "tiles", "clap", "statistics", "corpus", "embedding"),
        *(
            "figma",
            "canva",
            "glyphs",
            "illustrations",
            "recovery",
            "рамки",
            "legendas",
            "fondos",
            "motifs",
            "maps",
            "mapas",
        ),
    ]
)
_MARK_WORDS = _mark_words()
