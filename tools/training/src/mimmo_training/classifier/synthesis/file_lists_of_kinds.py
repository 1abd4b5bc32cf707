"""File lists of what has conventions of its own: dumps, sets, downloads, source trees, letters, pictures,"
" figures, sounds."""

import random

from mimmo_training.data.names import File
from mimmo_training.data.style import group_name

from . import made_words
from .marks import MARKS
from .marks_of_kinds import MARKS_OF_KINDS
from .works import Library, Work

MB = 10**6
GB = 10**9
_CODE = (
    "py",
    "js",
    "ts",
    "go",
    "rs",
    "c",
    "h",
    "cpp",
    "java",
    "md",
    "json",
    "yml",
    "html",
    "css",
    "lock",
    "toml",
    "svg",
    "png",
)
_FOLDERS = ("src", "lib", "docs", "tests", "app", "public", "assets", "cmd", "internal", "static")


def rom(rng: random.Random, name: str, _: Work, __: Library) -> list[File]:
    """One dump, named as the release; at times what a disc holds."""
    if rng.random() < 0.15:
        stem = _stem(name)
        return [File(f"{stem}.bin", _size(rng, 50 * MB, 800 * MB)), File(f"{stem}.cue", 120)]
    ending = rng.choice(MARKS_OF_KINDS[rng.choice(("cartridge", "cartridge", "disc_image", "console_package"))])
    return [File(f"{_stem(name)}.{ending}", _size(rng, 8_000, 8 * GB))]


def disk(rng: random.Random, name: str, work: Work, _: Library) -> list[File]:
    """One image of a disk or a tape, or the program that lies on it."""
    if rng.random() < 0.25:
        ending = rng.choice(MARKS_OF_KINDS["dos_extension"])
        return [File(f"{made_words.dos_name(rng, work.title)}.{ending}", _size(rng, 2_000, 2 * MB))]
    return [File(f"{_stem(name)}.{rng.choice(MARKS_OF_KINDS['disk'])}", _size(rng, 4_000, 4 * MB))]


def arcade(rng: random.Random, _: str, work: Work, __: Library) -> list[File]:
    """The chips of a machine."""
    stem = made_words.arcade_name(rng, work.title)[:4]
    ending = rng.choice(("bin", "rom", "", "u", "ic"))
    size = 2 ** rng.randint(11, 20)
    return [
        File(f"{stem}{rng.choice(('-', '_', ''))}{at:02}.{ending or f'{rng.randint(1, 9)}{chr(97 + at % 20)}'}", size)
        for at in range(rng.randint(3, 24))
    ]


def phone(rng: random.Random, name: str, _: Work, __: Library) -> list[File]:
    """One package."""
    ending = rng.choice(("apk", "jar", "prc", "sis", "xapk", "ipa", "jad", "zip", "pdb", "apk"))
    return [File(f"{_stem(name)}.{ending}", _size(rng, 20_000, 400 * MB))]


def download(rng: random.Random, name: str, _: Work, __: Library) -> list[File]:
    """The file itself, with what stands beside it on the page."""
    ending = rng.choice(MARKS_OF_KINDS["package"])
    main = File(f"{_stem(name)}.{ending}", rng.choice((0, _size(rng, MB, 900 * MB))))
    return [main, File(f"{main.path}.{rng.choice(('sha256', 'asc', 'sig'))}", 97)] if rng.random() < 0.1 else [main]


def source(rng: random.Random, _: str, __: Work, ___: Library) -> list[File]:
    """A tree of code with its papers."""
    paths = {
        f"{rng.choice((*_FOLDERS, ''))}/{made_words.repository(rng, 'main index')}.{rng.choice(_CODE)}".lstrip("/")
        for _ in range(rng.randint(4, 40))
    }
    papers = rng.sample(
        ("README.md", "LICENSE", "package-lock.json", "go.mod", "Cargo.toml", "setup.py", ".gitignore"), 3
    )
    return [File(path, _size(rng, 200, MB)) for path in (*sorted(paths), *papers)]


def subtitles(rng: random.Random, _: str, work: Work, __: Library) -> list[File]:
    """Words to one film, or to every episode."""
    ending = rng.choice(("srt", "srt", "ass", "sub", "idx", "vtt", "rar", "zip"))
    title = _stem(work.title)
    if rng.random() < 0.4:
        return [File(f"{title}.{rng.choice(MARKS['language_short'])}.{ending}", _size(rng, 20_000, 200_000))]
    season = rng.randint(1, 9)
    return [
        File(f"{title}.S{season:02}E{at:02}.{ending}", _size(rng, 20_000, 90_000))
        for at in range(1, rng.randint(3, 25))
    ]


def fonts(rng: random.Random, _: str, __: Work, ___: Library) -> list[File]:
    """The weights of one family."""
    word, ending = rng.choice(MARKS_OF_KINDS["font_word"]), rng.choice(MARKS["font_extension"])
    weights = rng.sample(MARKS_OF_KINDS["font_weight"], rng.randint(1, 8))
    return [File(f"{word}-{weight}.{ending}", _size(rng, 20_000, 600_000)) for weight in weights]


def pictures(rng: random.Random, _: str, __: Work, ___: Library) -> list[File]:
    """Icons by their places, or photographs by their numbers."""
    if rng.random() < 0.5:
        place = rng.choice(MARKS_OF_KINDS["icon_place"])
        return [
            File(
                f"{rng.choice((f'{place}/', ''))}{made_words.repository(rng, 'icon')}.{rng.choice(('svg', 'png'))}",
                4_000,
            )
            for _ in range(rng.randint(3, 50))
        ]
    ending = rng.choice(MARKS["image_extension"])
    return [
        File(f"{rng.choice(('DSC_', 'IMG_', ''))}{at:04}.{ending}", _size(rng, MB, 30 * MB))
        for at in range(1, rng.randint(2, 60))
    ]


def data(rng: random.Random, _: str, __: Work, ___: Library) -> list[File]:
    """Tables and shapes, with the paper that explains them."""
    ending = rng.choice((*MARKS["data_extension"], *MARKS_OF_KINDS["shape_extension"]))
    words = rng.sample(MARKS_OF_KINDS["data_word"], rng.randint(1, 4))
    files = [File(f"{word}.{ending}", _size(rng, 500, 5 * GB)) for word in words]
    return [*files, File("README.md", 700)] if rng.random() < 0.4 else files


def samples(rng: random.Random, _: str, __: Work, ___: Library) -> list[File]:
    """Short sounds, many of them."""
    drum, ending = rng.choice(MARKS_OF_KINDS["drum"]), rng.choice(("wav", "wav", "WAV", "aif", "nki", "sf2", "mid"))
    folder = rng.choice(("", f"{drum.title()}s/"))
    return [File(f"{folder}{at:03}_{drum}.{ending}", _size(rng, 2_000, 3 * MB)) for at in range(rng.randint(3, 50))]


def course(rng: random.Random, _: str, __: Work, library: Library) -> list[File]:
    """Lessons in their chapters, with their exercises."""
    files = [
        File(
            f"{chapter:02} {_stem(library.any_title(rng))[:24]}/{lesson:03} {_stem(library.any_title(rng))[:30]}.mp4",
            _size(rng, 4 * MB, 200 * MB),
        )
        for chapter in range(1, rng.randint(2, 6))
        for lesson in range(1, rng.randint(2, 8))
    ]
    return [*files, File("Exercise Files.zip", _size(rng, MB, 60 * MB))] if rng.random() < 0.5 else files


def _size(rng: random.Random, low: float, high: float) -> int:
    return int(low * (high / low) ** rng.random())


def _stem(text: str) -> str:
    """A text as the name of a file."""
    return text.replace("/", " ").strip(" .") or group_name(random.Random(text)).lower()


#: Kind → what its releases hold.
MAKERS_OF_KINDS = {
    "rom": rom,
    "disk": disk,
    "arcade": arcade,
    "phone": phone,
    "download": download,
    "source": source,
    "subtitles": subtitles,
    "fonts": fonts,
    "pictures": pictures,
    "data": data,
    "samples": samples,
    "course": course,
}
