"""Plausible file lists: what is inside a release of each kind, with sizes, and what strangers add to it."""

import random
from collections.abc import Callable

from mimmo_training.data.names import File
from mimmo_training.data.style import group_name, site_mark

from .file_lists_of_kinds import MAKERS_OF_KINDS
from .file_lists_of_material import MAKERS_OF_MATERIAL
from .marks import MARKS
from .works import Library, Work

MB = 10**6
GB = 10**9


def files_of(rng: random.Random, kind: str, name: str, work: Work, library: Library) -> tuple[File, ...]:
    """The files of a release of the given kind; paths are relative and joined by `/`."""
    main = _MAKERS[kind](rng, name, work, library)
    files = main + _strangers(rng) if rng.random() < 0.35 else main
    if rng.random() < 0.06:
        files = [File(file.path, 0) for file in files]
    rng.shuffle(files)
    return tuple(files)


def _size(rng: random.Random, low: float, high: float) -> int:
    return int(low * (high / low) ** rng.random())


def _one_of(rng: random.Random, slot: str) -> str:
    return rng.choice(MARKS[slot])


def _stem(rng: random.Random, name: str, work: Work) -> str:
    return rng.choice((name, name, work.title, group_name(rng).lower(), "movie")).replace("/", " ")


def _movie(rng: random.Random, name: str, work: Work, _: Library) -> list[File]:
    roll = rng.random()
    if roll < 0.1:
        return [File(f"BDMV/STREAM/{at:05}.m2ts", _size(rng, 50 * MB, 30 * GB)) for at in range(rng.randint(3, 12))]
    if roll < 0.18:
        return [File(f"VIDEO_TS/VTS_01_{at}.VOB", GB) for at in range(1, rng.randint(3, 7))] + [
            File("VIDEO_TS/VIDEO_TS.IFO", 12288)
        ]
    if roll < 0.26:
        sample = File(f"Sample/{group_name(rng).lower()}.avi", 20 * MB)
        return [*_volumes(rng, _stem(rng, name, work), 50 * MB), sample]
    stem = _stem(rng, name, work)
    files = [File(f"{stem}.{_one_of(rng, 'video_extension')}", _size(rng, 300 * MB, 30 * GB))]
    if rng.random() < 0.3:
        files.append(File(f"Sample/sample-{stem}.mkv", _size(rng, 5 * MB, 80 * MB)))
    if rng.random() < 0.4:
        files.append(
            File(
                f"{rng.choice(('Subs/', ''))}{stem}.{rng.choice(('srt', 'sub', 'idx', 'ass'))}",
                _size(rng, 30_000, 5 * MB),
            )
        )
    return files


def _show(rng: random.Random, name: str, work: Work, library: Library) -> list[File]:
    if rng.random() < 0.35:
        return _movie(rng, name, work, library)
    extension, season = _one_of(rng, "video_extension"), rng.randint(1, 9)
    folder = rng.choice(("", f"Season {season}/", f"S{season:02}/"))
    pattern = rng.choice(
        ("{t} S{s:02}E{e:02}", "{t} - {e:02}", "{e:02}. {t}", "s{s:02}e{e:02}", "{t}.{s}x{e:02}", "{e}")
    )
    title = work.title.replace("/", " ").replace("{", "(").replace("}", ")")
    size = _size(rng, 80 * MB, 4 * GB)
    return [
        File(f"{folder}{pattern.format(t=title, s=season, e=at)}.{extension}", int(size * rng.uniform(0.8, 1.2)))
        for at in range(1, rng.randint(2, 26))
    ]


def _album(rng: random.Random, _: str, work: Work, library: Library) -> list[File]:
    extension = _one_of(rng, "audio_extension")
    if rng.random() < 0.12:
        stem = f"{work.person} - {work.title}".replace("/", " ")
        return [
            File(f"{stem}.{rng.choice(('flac', 'ape', 'wv'))}", _size(rng, 200 * MB, 700 * MB)),
            File(f"{stem}.cue", 2000),
        ]
    size = _size(rng, 3 * MB, 60 * MB)
    pattern = rng.choice(
        ("{n:02} - {t}", "{n:02}. {t}", "{n:02} {a} - {t}", "{a} - {t}", "{n:02}-{a}-{t}", "Track {n:02}")
    )
    discs = rng.choice((1, 1, 1, 2, 3))
    files = [
        File(
            (f"CD{disc}/" if discs > 1 else "")
            + pattern.format(n=at, a=_plain(work.person), t=_plain(library.any_title(rng)))
            + f".{extension}",
            int(size * rng.uniform(0.5, 1.5)),
        )
        for disc in range(1, discs + 1)
        for at in range(1, rng.randint(4, 18))
    ]
    if rng.random() < 0.5:
        files.append(
            File(
                rng.choice(("cover.jpg", "folder.jpg", "Artwork/front.png", "Scans/booklet.pdf")),
                _size(rng, 50_000, 90 * MB),
            )
        )
    return files


def _track(rng: random.Random, name: str, work: Work, _: Library) -> list[File]:
    extension = _one_of(rng, "audio_extension")
    stem = name.removesuffix(f".{extension}") if rng.random() < 0.5 else f"{work.person} - {work.title}"
    return [File(f"{_plain(stem)}.{extension}", _size(rng, 3 * MB, 90 * MB))]


def _discography(rng: random.Random, name: str, work: Work, library: Library) -> list[File]:
    return [
        File(f"{rng.randint(1965, 2025)} - {_plain(library.any_title(rng))}/{file.path}", file.size)
        for _ in range(rng.randint(2, 4))
        for file in _album(rng, name, work, library)
    ]


def _audiobook(rng: random.Random, _: str, work: Work, __: Library) -> list[File]:
    title = _plain(work.title)
    if rng.random() < 0.3:
        return [File(f"{title}.{rng.choice(('m4b', 'mp3', 'm4a'))}", _size(rng, 80 * MB, 900 * MB))]
    pattern = rng.choice(("Chapter {n:02}", "{t} - {n:03}", "{n:02} - {t}", "Part {n}", "{t} Disc {n}", "{n:03}"))
    return [
        File(f"{pattern.format(n=at, t=title)}.mp3", _size(rng, 5 * MB, 60 * MB)) for at in range(1, rng.randint(4, 40))
    ]


def _book(rng: random.Random, name: str, work: Work, library: Library) -> list[File]:
    if rng.random() < 0.25:
        return [
            File(
                f"{_plain(library.person(rng))} - {_plain(library.any_title(rng))}.{_one_of(rng, 'book_extension')}",
                _size(rng, 200_000, 60 * MB),
            )
            for _ in range(rng.randint(2, 30))
        ]
    stem = _plain(rng.choice((name, work.title, f"{work.person} - {work.title}")))
    endings = rng.sample(MARKS["book_extension"], rng.choice((1, 1, 1, 2)))
    return [File(f"{stem}.{ending}", _size(rng, 200_000, 250 * MB)) for ending in endings]


def _comic(rng: random.Random, name: str, work: Work, library: Library) -> list[File]:
    title = _plain(work.title)
    if rng.random() < 0.15:
        return [File(f"{title} {rng.randint(1, 9):02}/{at:03}.jpg", _size(rng, 200_000, 2 * MB)) for at in range(1, 24)]
    ending = _one_of(rng, "comic_extension")
    return [
        File(f"{title} {at:03}.{ending}", _size(rng, 10 * MB, 300 * MB)) for at in range(1, rng.choice((2, 2, 8, 20)))
    ]


def _game(rng: random.Random, name: str, work: Work, _: Library) -> list[File]:
    roll = rng.random()
    if roll < 0.3:
        return [File(f"fg-{at:02}.bin", _size(rng, 100 * MB, 4 * GB)) for at in range(1, 6)] + [
            File("setup.exe", 5 * MB)
        ]
    if roll < 0.5:
        return [File(f"{group_name(rng).lower()}.iso", _size(rng, 300 * MB, 50 * GB))]
    if roll < 0.65:
        return _volumes(rng, group_name(rng).lower(), 250 * MB)
    if roll < 0.85:
        return [File(f"{_plain(work.title)}.{_one_of(rng, 'rom_extension')}", _size(rng, MB, 16 * GB))]
    return [
        File(f"{_plain(work.title)}/{path}", _size(rng, MB, 8 * GB))
        for path in (
            "data/pak0.pak",
            "game.exe",
            "data/level.dat",
            "bin/engine.dll",
            "data/sounds.bank",
            "resources.assets",
        )
    ]


def _application(rng: random.Random, name: str, work: Work, _: Library) -> list[File]:
    stem = _plain(rng.choice((name, work.title, "Setup", "setup")))
    files = [File(f"{stem}.{_one_of(rng, 'package_extension')}", _size(rng, MB, 5 * GB))]
    if rng.random() < 0.5:
        files.append(
            File(
                rng.choice(("Crack/patch.exe", "keygen.exe", "Serial.txt", "Crack/activator.exe", "Readme.txt")),
                _size(rng, 1000, 10 * MB),
            )
        )
    return files


def _other(rng: random.Random, name: str, _: Work, __: Library) -> list[File]:
    roll = rng.random()
    if roll < 0.35:
        ending = _one_of(rng, "image_extension")
        return [
            File(f"{rng.choice(('IMG_', 'DSC', ''))}{at:04}.{ending}", _size(rng, 100_000, 20 * MB))
            for at in range(1, rng.randint(2, 60))
        ]
    if roll < 0.5:
        ending = _one_of(rng, "font_extension")
        return [
            File(f"{group_name(rng).title()}-{weight}.{ending}", _size(rng, 20_000, 400_000))
            for weight in ("Regular", "Bold", "Italic")
        ]
    if roll < 0.6:
        return [File(f"{_plain(name)}.{rng.choice(('srt', 'ass', 'sub', 'idx'))}", _size(rng, 20_000, 3 * MB))]
    if roll < 0.8:
        ending = _one_of(rng, "data_extension")
        return [
            File(f"{group_name(rng).lower()}{at}.{ending}", _size(rng, 10_000, 20 * GB))
            for at in range(1, rng.randint(2, 8))
        ]
    return [
        File(
            f"{rng.choice((_plain(name), group_name(rng).lower()))}.{_one_of(rng, 'archive_extension')}",
            _size(rng, MB, 20 * GB),
        )
    ]


def _volumes(rng: random.Random, stem: str, size: int) -> list[File]:
    count = rng.randint(3, 40)
    return [File(f"{_plain(stem)}.{'rar' if at == 0 else f'r{at - 1:02}'}", size) for at in range(count)]


def _strangers(rng: random.Random) -> list[File]:
    """What uploaders add to anything: a note, a link, a checksum, a picture."""
    site = site_mark(rng)
    choices = (
        f"{site}.txt",
        f"Downloaded from {site}.url",
        "info.nfo",
        "cover.jpg",
        "release.nfo",
        "checksum.sfv",
        "readme.html",
    )
    return [File(path, _size(rng, 50, 500_000)) for path in rng.sample(choices, rng.randint(1, 3))]


def _plain(text: str) -> str:
    return text.replace("/", " ").replace("{", "(").replace("}", ")").strip() or "untitled"


#: Kind → what its releases hold.
_MAKERS: dict[str, Callable[[random.Random, str, Work, Library], list[File]]] = {
    "movie": _movie,
    "show": _show,
    "concert": _movie,
    "sport": _movie,
    "album": _album,
    "track": _track,
    "discography": _discography,
    "audiobook": _audiobook,
    "book": _book,
    "comic": _comic,
    "magazine": _book,
    "game": _game,
    "application": _application,
    "other": _other,
    "plain-video": _show,
    "match": _movie,
    "crate": _track,
    "classical": _album,
    "stage": _album,
    "chapters": _audiobook,
    "podcast": _track,
    "shelf": _book,
    "scanlation": _comic,
    "periodical": _book,
    **MAKERS_OF_KINDS,
    **MAKERS_OF_MATERIAL,
    "subtitle-packs": MAKERS_OF_KINDS["subtitles"],
    "letters": MAKERS_OF_KINDS["fonts"],
    "images": MAKERS_OF_KINDS["pictures"],
    "signs": MAKERS_OF_KINDS["pictures"],
    "small-program": _application,
}
