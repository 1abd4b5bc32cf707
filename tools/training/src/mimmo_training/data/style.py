"""The primitives of a release name's style: separators, diacritics, tails, site marks, damage.

Each takes the random source first and returns a new name; none changes what the release is.
"""

import random
import re
import unicodedata

#: Sites are invented: what a mark looks like matters, not whose it is.
_SITE_WORDS = ("torrent", "share", "media", "peer", "seed", "leech", "release", "world", "planet", "hub", "zone", "box")
_SITE_ENDINGS = ("com", "org", "net", "to", "me", "ru", "in", "cc", "io", "se")
_BRACKETED_TAGS = ("tgx", "eztv", "ettv", "rartv", "rarbg", "ethd", "publichd", "glodls", "req", "repost", "uploaded")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SPACES = re.compile(r"\s+")
#: Marks on Latin letters only: Cyrillic й and Japanese が are letters of their own.
_LATIN_MARKS = re.compile(r"([A-Za-z])[\u0300-\u036f]+")
_PUNCTUATION = re.compile(r"[^\w\s]+")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def separate(rng: random.Random, name: str) -> str:
    """Write the name with dots, underscores, plus signs, or nothing but spaces between its words."""
    roll = rng.random()
    if roll < 0.45:
        return name
    spaced = name.replace(" - ", rng.choice((" - ", "-", " "))) if roll < 0.9 else name
    separator = "." if roll < 0.75 else "_" if roll < 0.92 else "+" if roll < 0.94 else "-"
    return _SPACES.sub(separator, spaced)


def change_case(rng: random.Random, name: str) -> str:
    """Lower, upper or title case, now and then; usually as it is."""
    roll = rng.random()
    if roll < 0.75:
        return name
    return name.lower() if roll < 0.88 else name.upper() if roll < 0.93 else name.title()


def fold_diacritics(name: str) -> str:
    """Latin letters without their marks, German ones spelt out, as many uploaders write them."""
    return unicodedata.normalize("NFC", _LATIN_MARKS.sub(r"\1", unicodedata.normalize("NFD", name.translate(_GERMAN))))


def drop_punctuation(name: str) -> str:
    """The words alone."""
    return _SPACES.sub(" ", _PUNCTUATION.sub(" ", name)).strip()


def group_name(rng: random.Random) -> str:
    """An invented release group: four to nine letters in mixed case, sometimes a number."""
    letters = "".join(rng.choice(_LETTERS) for _ in range(rng.randint(2, 9)))
    cased = rng.choice((str.upper, str.title, str.lower, _mixed))(letters)
    return cased + (str(rng.randint(1, 99)) if rng.random() < 0.12 else "")


def site_mark(rng: random.Random) -> str:
    """An invented site, as sites sign names."""
    site = f"{rng.choice(_SITE_WORDS)}{rng.choice(('', '-', str(rng.randint(1, 99))))}{rng.choice(_SITE_WORDS)}"
    return f"{rng.choice(('www.', ''))}{site}.{rng.choice(_SITE_ENDINGS)}"


def sign(rng: random.Random, name: str) -> str:
    """Add a site's or an uploader's mark before or after the name."""
    roll = rng.random()
    if roll < 0.3:
        return f"[{rng.choice((rng.choice(_BRACKETED_TAGS), site_mark(rng)))}] {name}"
    if roll < 0.45:
        return f"{site_mark(rng)} - {name}"
    if roll < 0.75:
        return f"{name} [{rng.choice(_BRACKETED_TAGS)}]"
    if roll < 0.9:
        return f"{name} {rng.choice(('by', 'from', '@', '-='))} {group_name(rng)}"
    return f"{name} ({rng.randint(1, 3)})"


def cut(rng: random.Random, name: str) -> str:
    """Lose the tail, as listings do that shorten long names."""
    if len(name) < 24:
        return name
    kept = rng.randint(len(name) * 6 // 10, len(name) - 1)
    return name[:kept].rstrip() + rng.choice(("", "", "...", "…"))


def readable_size(rng: random.Random, size: int) -> str:
    """A size as people write it: `1.4 GB`, `700MB`."""
    unit, divisor = ("GB", 10**9) if size >= 10**9 else ("MB", 10**6) if size >= 10**6 else ("KB", 10**3)
    number = f"{size / divisor:.1f}" if size < 10 * divisor else str(size // divisor)
    return f"{number}{rng.choice((' ', ''))}{unit}"


def _mixed(letters: str) -> str:
    return "".join(
        letter.upper() if at % 2 == 0 or at == len(letters) - 1 else letter for at, letter in enumerate(letters)
    )
