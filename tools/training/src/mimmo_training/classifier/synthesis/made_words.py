"""Words that are made of a title: the short names of sets, programs, packages and repositories,"
" and authors turned round."""

import random
import re

from mimmo_training.data.style import fold_diacritics, group_name

_WORDS = re.compile(r"[A-Za-z0-9]+")
_ARTICLE = re.compile(r"^(The|A|An|Le|La|Les|Die|Der|Das|El|Los) (.+)$")
_VOWELS = re.compile(r"(?<=.)[aeiou]", re.IGNORECASE)
#: Code points that calibre keeps of a title in the name of a file.
_CALIBRE_LENGTH = 31
_PROGRAM_TAILS = (
    "",
    "",
    "",
    "Lite",
    "Pro",
    "Studio",
    "Viewer",
    "Editor",
    "Manager",
    "Player",
    "Tool",
    "Desktop",
    "2",
    "3",
    "64",
)
_REPOSITORY_HEADS = (
    "",
    "",
    "",
    "",
    "lib",
    "py",
    "go-",
    "node-",
    "awesome-",
    "react-",
    "vue-",
    "docker-",
    "simple-",
    "my",
    "rust-",
)
_REPOSITORY_TAILS = (
    *(
        "",
        "",
        "",
        "",
        ".js",
        "-cli",
        "-api",
        "-server",
        "-client",
        "-rs",
        "-py",
        "-go",
        "-plugin",
        "-web",
        "-bot",
        "-ui",
        "js",
    ),
    *("-docs", "-utils", "-core", "-app", "-tools", "-example", "-parser", "-downloader", ".vim", ".nvim", "-scraper"),
)
_REPOSITORY_WORDS = (
    *(
        "torrent",
        "stream",
        "parser",
        "tracker",
        "cache",
        "queue",
        "engine",
        "player",
        "search",
        "index",
        "proxy",
        "crawler",
    ),
    *(
        "config",
        "dotfiles",
        "blog",
        "notes",
        "chat",
        "game",
        "map",
        "video",
        "music",
        "image",
        "subtitle",
        "anime",
        "manga",
        "book",
    ),
    *(
        "reader",
        "theme",
        "editor",
        "compiler",
        "router",
        "logger",
        "scheduler",
        "dashboard",
        "feed",
        "bot",
        "web",
        "movie",
        "media",
    ),
)
_KEYS = ("C", "D", "E", "F", "G", "A", "B", "C-sharp", "E flat", "B flat", "F#", "A-flat", "Es", "h")
_MODES = ("major", "minor", "Major", "Minor", "moll", "dur")
_OPUS = ("Op.", "Op", "op.", "BWV", "K.", "KV", "D.", "Hob.", "RV", "WoO", "opus")
_HEX = "0123456789abcdef"


def sorted_title(title: str) -> str:
    """`Legend of the Harbour, The`, as catalogues of dumps sort."""
    found = _ARTICLE.match(title)
    return f"{found[2]}, {found[1]}" if found else title


def last_name_first(person: str) -> str:
    """`King, Stephen`, as libraries sort."""
    *given, family = person.split(" ")
    return f"{family}, {' '.join(given)}" if given else family


def with_initials(rng: random.Random, person: str) -> str:
    """`King S.`, `S. King`, `King S`."""
    *given, family = person.split(" ")
    initials = "".join(f"{name[:1].upper()}." for name in given)
    return rng.choice((f"{family} {initials}", f"{initials} {family}", f"{family}_{initials}", f"{family}, {initials}"))


def short_title(title: str) -> str:
    """A title as calibre cuts it: no accents, no signs that a file's name may not have, 31 letters."""
    plain = re.sub(r"[:?*|<>\"/\\]", "_", fold_diacritics(title))
    return plain[:_CALIBRE_LENGTH].strip(" .") or "Untitled"


def slug(title: str) -> str:
    """`the-last-harbour`, as addresses of pages have it."""
    return "-".join(word.lower() for word in _WORDS.findall(fold_diacritics(title))) or "untitled"


def arcade_name(rng: random.Random, title: str) -> str:
    """The short name of a set: at most eight letters and digits in lower case."""
    words = [word.lower() for word in _WORDS.findall(fold_diacritics(title))] or [group_name(rng).lower()]
    joined = "".join(words)
    made = rng.choice(
        (
            joined[:8],
            joined[:6] + rng.choice(("j", "u", "a", "b", "1", "2", "jp", "us", "bl")),
            _VOWELS.sub("", joined)[:7],
            "".join(word[:3] for word in words)[:8],
            words[0][:5] + str(rng.randint(2, 99)),
        )
    )
    return made[:8]


def dos_name(rng: random.Random, title: str) -> str:
    """Eight letters at most, in upper or in lower case."""
    made = arcade_name(rng, title)
    return made.upper() if rng.random() < 0.7 else made


def short_word(rng: random.Random, title: str) -> str:
    """One word in lower case, or its beginning with a number."""
    word = rng.choice([word.lower() for word in _WORDS.findall(title)] or [group_name(rng).lower()])
    return word + (str(rng.randint(1, 999)) if rng.random() < 0.25 else "")


def program_word(rng: random.Random, title: str) -> str:
    """A program's name in one word: `LinkViewer`, `photo-sorter`, `aria2`."""
    words = [word for word in _WORDS.findall(fold_diacritics(title))[:2]] or [group_name(rng)]
    if rng.random() < 0.3:
        words = [group_name(rng).lower()]
    tail = rng.choice(_PROGRAM_TAILS)
    joined = rng.choice(
        ("".join(word.title() for word in words), "-".join(words).lower(), "_".join(words), "".join(words).lower())
    )
    return joined + tail


def phone_package(rng: random.Random, title: str) -> str:
    """`com.maker.program`, as Android names programs."""
    head = rng.choice(("com", "com", "org", "io", "net", "air.com", "me", "de"))
    words = [word.lower() for word in _WORDS.findall(fold_diacritics(title))[:2]] or ["app"]
    return f"{head}.{group_name(rng).lower()}.{rng.choice(('', '.')).join(words)}"


def repository(rng: random.Random, title: str) -> str:
    """The name of a repository of source code."""
    if rng.random() < 0.65:
        body = rng.choice(("-", "-", "_", "")).join(rng.sample(_REPOSITORY_WORDS, rng.choice((1, 1, 2, 2, 3))))
    else:
        body = rng.choice(("-", "_", "")).join(_WORDS.findall(fold_diacritics(title))[:2]) or group_name(rng).lower()
    made = rng.choice(_REPOSITORY_HEADS) + body + rng.choice(_REPOSITORY_TAILS)
    return made.title().replace("-", "") if rng.random() < 0.12 else made


def content_id(rng: random.Random) -> str:
    """What shops of consoles call a package."""
    digits = "".join(rng.choice("0123456789") for _ in range(5))
    region = rng.choice(("UP", "EP", "JP", "HP"))
    label = "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") for _ in range(16))
    kind = rng.choice(("NPUB", "NPEB", "BLES", "CUSA", "PCSE", "NPJB", "BLUS"))
    return f"{region}{rng.randint(0, 9999):04}-{kind}{digits}_00-{label}"


def commit(rng: random.Random) -> str:
    """The name of a state of source code."""
    return "".join(rng.choice(_HEX) for _ in range(rng.choice((7, 8, 40))))


def classical_work(rng: random.Random, form: str) -> str:
    """`Symphony No. 5 in C minor, Op. 67`, in part or in full."""
    number = rng.choice((f" No. {rng.randint(1, 41)}", f" No.{rng.randint(1, 32)}", f" {rng.randint(1, 9)}", "s", ""))
    key = rng.choice((f" in {rng.choice(_KEYS)} {rng.choice(_MODES)}", f" in {rng.choice(_KEYS)}", "", ""))
    opus = rng.choice(
        (f", {rng.choice(_OPUS)} {rng.randint(1, 800)}", f" {rng.choice(_OPUS)}{rng.randint(1, 131)}", "", "")
    )
    return form + number + key + opus
