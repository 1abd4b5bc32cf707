"""Filling a template: optional parts are kept or dropped, slots are filled from the work and from the marks."""

import base64
import random
import re
import uuid

from mimmo_training.data.languages import LANGUAGES
from mimmo_training.data.style import group_name, readable_size

from . import made_words
from .marks import MARKS
from .marks_of_kinds import MARKS_OF_KINDS
from .marks_of_material import MARKS_OF_MATERIAL
from .works import Library, Work, local_title

#: What the slots say whose words do not depend on the work.
_TABLES = (MARKS, MARKS_OF_KINDS, MARKS_OF_MATERIAL)
_OPTIONAL = re.compile(r"<([^<>]*)>")
_SLOT = re.compile(r"\{(\w+)\}")
#: How often an author is written family name first.
_REVERSED_SHARE = 0.12
_DIGITS = "0123456789"
_HEX = "0123456789abcdef"
_ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def fill(rng: random.Random, template: str, work: Work, library: Library) -> str:
    """The template as a name of the work. Raises KeyError for a slot that nothing fills."""
    kept = rng.choice((0.15, 0.5, 0.85))
    chosen = _OPTIONAL.sub(lambda part: part[1] if rng.random() < kept else "", template)
    return _SLOT.sub(lambda slot: _value(rng, slot[1], work, library), chosen)


def _value(rng: random.Random, slot: str, work: Work, library: Library) -> str:
    for marks in _TABLES:
        if slot in marks:
            return rng.choice(marks[slot])
    if slot.startswith("local_"):
        return _local(rng, slot.removeprefix("local_"), work)
    if slot in ("title", "album", "track"):
        return work.title
    if slot == "artist":
        return work.person
    if slot == "author":
        return made_words.last_name_first(work.person) if rng.random() < _REVERSED_SHARE else work.person
    return _GENERATED[slot](rng, work, library)


def _local(rng: random.Random, field: str, work: Work) -> str:
    language = work.language or rng.choice(LANGUAGES)
    if field == "title":
        return local_title(rng, language)
    return rng.choice(getattr(language, field))


def _digits(rng: random.Random, low: int, high: int) -> str:
    return "".join(rng.choice(_DIGITS) for _ in range(rng.randint(low, high)))


def _alternative(rng: random.Random, work: Work, library: Library) -> str:
    return work.row.get("original_or_alt_title") or library.any_title(rng)


def _version(rng: random.Random, work: Work, _: Library) -> str:
    if work.row.get("version") and rng.random() < 0.6:
        return work.row["version"]
    return ".".join(str(rng.choice((rng.randint(0, 9), rng.randint(0, 30)))) for _ in range(rng.randint(2, 4)))


def _hash(rng: random.Random, *_: object) -> str:
    letters = "".join(rng.choice(_HEX) for _ in range(rng.choice((32, 40, 64, 24, 16))))
    return letters.upper() if rng.random() < 0.3 else letters


def _scrambled(rng: random.Random, *_: object) -> str:
    parts = ("".join(rng.choice(_ALPHANUMERIC) for _ in range(rng.randint(2, 6))) for _ in range(rng.randint(2, 6)))
    return rng.choice((".", "-", "_")).join(parts)


def _base64(rng: random.Random, *_: object) -> str:
    return base64.b64encode(rng.randbytes(rng.randint(9, 36))).decode()


def _word(rng: random.Random, *_: object) -> str:
    return group_name(rng).lower()


def _family_name(rng: random.Random, _: Work, library: Library) -> str:
    return library.person(rng).split(" ")[-1]


def _course(rng: random.Random, work: Work, _: Library) -> str:
    if rng.random() < 0.5:
        return work.title
    return f"{rng.choice(MARKS['study'])} {rng.choice(MARKS['subject'])}"


#: Slot → how it is made. Each takes the random source, the work and the library.
_GENERATED = {
    "year": lambda rng, work, _: str(work.year),
    "year2": lambda rng, work, _: str(min(2026, work.year + rng.randint(1, 20))),
    "group": lambda rng, *_: group_name(rng),
    "crc": lambda rng, *_: "".join(rng.choice(_HEX) for _ in range(8)).upper(),
    "letter": lambda rng, *_: rng.choice(_ALPHANUMERIC[:26]),
    "digit": lambda rng, *_: str(rng.randint(1, 9)),
    "n": lambda rng, *_: str(rng.randint(1, 20)),
    "nn": lambda rng, *_: f"{rng.randint(1, 12):02}",
    "nn2": lambda rng, *_: f"{rng.randint(1, 26):02}",
    "nn3": lambda rng, *_: str(rng.randint(13, 60)),
    "nnn": lambda rng, *_: f"{rng.randint(1, 400):03}",
    "nnn2": lambda rng, *_: str(rng.randint(100, 900)),
    "hundred": lambda rng, *_: rng.choice(("10", "40", "50", "100", "500", "1000")),
    "count": lambda rng, *_: rng.choice(("30", "50", "100", "150", "250", "500", "1000", "5000", "20000")),
    "releases": lambda rng, *_: str(rng.randint(4, 60)),
    "discs": lambda rng, *_: str(rng.randint(2, 10)),
    "day": lambda rng, *_: f"{rng.randint(1, 31):02}",
    "month_number": lambda rng, *_: f"{rng.randint(1, 12):02}",
    "episode_title": lambda rng, work, library: work.row.get("episode_title") or library.any_title(rng),
    "alternative": _alternative,
    "person": lambda rng, _, library: library.person(rng),
    "person2": lambda rng, _, library: library.person(rng),
    "artist2": lambda rng, _, library: library.person(rng),
    "catalogue_number": lambda rng, *_: group_name(rng).upper()[:5] + _digits(rng, 2, 5),
    "isbn": lambda rng, *_: f"978{_digits(rng, 10, 10)}",
    "size_text": lambda rng, *_: readable_size(rng, int(10 ** rng.uniform(5, 10))),
    "version": _version,
    "build": lambda rng, *_: _digits(rng, 4, 8),
    "hash": _hash,
    "uuid": lambda rng, *_: str(uuid.UUID(int=rng.getrandbits(128))),
    "base64": _base64,
    "scrambled": _scrambled,
    "letters_and_digits": lambda rng, *_: "".join(rng.choice(_ALPHANUMERIC) for _ in range(rng.randint(8, 32))),
    "word": _word,
    "sorted_title": lambda rng, work, _: made_words.sorted_title(work.title),
    "author_last_first": lambda rng, work, _: made_words.last_name_first(work.person),
    "author_initials": lambda rng, work, _: made_words.with_initials(rng, work.person),
    "short_title": lambda rng, work, _: made_words.short_title(work.title),
    "slug_title": lambda rng, work, _: made_words.slug(work.title),
    "arcade_name": lambda rng, work, _: made_words.arcade_name(rng, work.title),
    "dos_name": lambda rng, work, _: made_words.dos_name(rng, work.title),
    "short_word": lambda rng, work, _: made_words.short_word(rng, work.title),
    "program_word": lambda rng, work, _: made_words.program_word(rng, work.title),
    "phone_package": lambda rng, work, _: made_words.phone_package(rng, work.title),
    "repository": lambda rng, work, _: made_words.repository(rng, work.title),
    "content_id": lambda rng, *_: made_words.content_id(rng),
    "commit": lambda rng, *_: made_words.commit(rng),
    "classical_work": lambda rng, *_: made_words.classical_work(rng, rng.choice(MARKS_OF_KINDS["classical_form"])),
    "artist_short": lambda rng, work, _: made_words.short_word(rng, work.person),
    "person_family": _family_name,
    "person_family2": _family_name,
    "course": _course,
}
