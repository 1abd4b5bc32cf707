"""Slots of technical marks, tails and endings."""

from collections.abc import Callable, Sequence

from mimmo_training.data.style import readable_size

from ...labelled import Piece
from .. import marks
from ..local_tails import LOCAL_TAILS, LOCAL_WORDS
from ..tails import music_tail, video_tail
from ..templates import pieces_of
from ..works import any_year
from .making import Filled, Making, SlotMaker, Slots, group_text, one_of
from .works import MADE as WORKS

#: Share of tails that are those of some country's sites.
_LOCAL = 0.14


def _tail(making: Making) -> Filled:
    if making.rng.random() < _LOCAL:
        return pieces_of(LOCAL_TAILS.draw(making.rng), Slots(making, {**WORKS, **MADE}))
    return video_tail(making.rng, making.pools, group_text(making))


def _local(key: str) -> SlotMaker:
    label = "subtitleLanguage" if key.endswith("_sub") else "language"
    return one_of(tuple(LOCAL_WORDS[key].split("|")), label)


def _short_date(making: Making) -> Filled:
    """`180725`: the day on which a Korean show was on."""
    rng = making.rng
    return f"{any_year(rng)[2:]}{rng.randint(1, 12):02}{rng.randint(1, 28):02}", "date"


def _glued_tail(making: Making) -> Filled:
    rng = making.rng
    pieces: list[Piece] = []
    for table, label in (
        (marks.SOURCES, "source"),
        (("x264", "xvid", "h264", "hevc"), "codec"),
        (("720p", "1080p"), "resolution"),
    ):
        if rng.random() < 0.5:
            pieces += [(rng.choice((".", "-", ".")), None), (rng.choice(table).lower(), label)]
    return pieces


def _junk(making: Making) -> Filled:
    rng = making.rng
    pieces: list[Piece] = []
    for _ in range(rng.choice((0, 0, 1, 1, 2, 3))):
        text = rng.choice(marks.JUNK)
        pieces += [
            (" ", None),
            (text, "platform" if text in marks.PLATFORM_JUNK else "edition" if text == "Final" else "other"),
        ]
    if rng.random() < 0.35:
        pieces += [(rng.choice(("-", "-", " [", " by ")), None), (group_text(making), "group")]
        if pieces[-2][0] == " [":
            pieces.append(("]", None))
    return pieces


def _extension(*tables: Sequence[str]) -> Callable[[Making], Filled]:
    def made(making: Making) -> Filled:
        ending = making.rng.choice(making.rng.choice(tables))
        return [(".", None), (ending[1:], "extension")] if ending else []

    return made


def _pooled(table: Sequence[str], label: str, own: float = 0.5) -> Callable[[Making], Filled]:
    def made(making: Making) -> Filled:
        rng = making.rng
        return (making.pools.text(rng, label) if rng.random() < own else rng.choice(table)), label

    return made


def _audio_end(making: Making) -> Filled:
    rng = making.rng
    if rng.random() < 0.55:
        return _AUDIO_FILE(making)
    pieces: list[Piece] = []
    if rng.random() < 0.3:
        pieces = [(rng.choice((" [", " (", " ")), None), (rng.choice(marks.BITRATES), "audio")]
        pieces.append(({"[": "]", "(": ")"}.get(pieces[0][0].strip(), ""), None))
    return pieces


def _book_end(making: Making) -> Filled:
    if making.rng.random() < 0.55:
        return _BOOK_FILE(making)
    return [(" ", None), (making.rng.choice(marks.BOOK_FORMATS), "other")]


_AUDIO_FILE = _extension(marks.AUDIO_ENDINGS)
_BOOK_FILE = _extension(marks.BOOK_ENDINGS)
MADE: dict[str, SlotMaker] = {
    "tail": _tail,
    **{key: _local(key) for key in LOCAL_WORDS},
    "short_date": _short_date,
    "source": _pooled(marks.SOURCES, "source", 0.3),
    "codec": _pooled(marks.CODECS, "codec", 0.3),
    "network": one_of(marks.NETWORKS, "network"),
    "glued_tail": _glued_tail,
    "music_tail": lambda making: music_tail(making.rng, group_text(making)),
    "audio_end": _audio_end,
    "audio_ext": _AUDIO_FILE,
    "book_end": _book_end,
    "book_ext": _BOOK_FILE,
    "comic_ext": _extension(marks.COMIC_ENDINGS),
    "rom_ext": _extension(marks.ROM_ENDINGS),
    "package": _extension(marks.PACKAGES),
    "word_ext": _extension(marks.WORD_ENDINGS),
    "sub_ext": _extension(marks.SUBTITLE_ENDINGS),
    "extension": _extension(marks.VIDEO_ENDINGS, ("",)),
    "resolution": _pooled(marks.RESOLUTIONS, "resolution", 0.3),
    "language": _pooled(marks.LANGUAGES, "language"),
    "language2": one_of(marks.SCENE_LANGUAGES, "language"),
    "rom_languages": one_of(marks.ROM_LANGUAGES, "language"),
    "sub": one_of(marks.ANIME_SUBTITLES, "subtitleLanguage"),
    "edition": _pooled(marks.EDITIONS, "edition"),
    "music_edition": one_of(marks.MUSIC_EDITIONS, "edition"),
    "scene_edition": one_of(marks.SCENE_EDITIONS, "edition"),
    "edition_book": one_of(marks.BOOK_EDITIONS, "edition"),
    "mix": one_of(marks.MIXES, "edition"),
    "carrier": one_of(marks.CARRIERS, "source"),
    "sound": one_of(marks.SOUNDS, "audio"),
    "music_sound": one_of(marks.MUSIC_FORMATS, "audio"),
    "bitrate": one_of(marks.BITRATES, "audio"),
    "scan": one_of(marks.SCANS, "source"),
    "country": one_of(marks.COUNTRIES, "other"),
    "size": lambda making: (readable_size(making.rng, making.rng.randint(10**8, 2 * 10**10)), "size"),
    "genre": one_of(marks.GENRES, "other"),
    "music_genre": one_of(marks.MUSIC_GENRES, "other"),
    "music_genre2": one_of(marks.MUSIC_GENRES, "other"),
    "genre_app": one_of(marks.APP_KINDS, "other"),
    "m4b": one_of(("m4b", "[m4b]", "(m4b)", "MP3", "64k", "[MP3]"), "audio"),
    "cn": one_of(marks.CHINESE, "other"),
    "cntag": one_of(marks.CHINESE_TAGS, "other"),
    "noise": one_of(marks.NOISE, None),
    "junk": _junk,
    "os": one_of(marks.SYSTEMS, "platform"),
    "arch": one_of(marks.ARCHITECTURES, "platform"),
    "platform": _pooled(marks.CONSOLES, "platform", 0.3),
    "phone": one_of(marks.PHONES, "platform"),
    "pixels": one_of(marks.PIXELS, "resolution"),
    "region": one_of(marks.REGIONS, "other"),
    "region2": one_of(marks.SHORT_REGIONS, "other"),
    "region_words": one_of(marks.SHORT_REGIONS, "other"),
    "goodtools": one_of(marks.GOODTOOLS, "other"),
    "rom_flags": one_of(marks.ROM_FLAGS, "other"),
}
