"""The works that names are made of: rows of the catalogues, cleaned of what layouts add to them."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import regex

from mimmo_training.data.catalogue import Row, read_catalogue
from mimmo_training.data.languages import LANGUAGES, Language
from mimmo_training.metadata.synthesis.words import TRICKY_TITLES as TRICKY

#: Titles of neutral words, for languages that the catalogues lack, and of words that are none.
_LOCAL_SHARE = 0.12
_LONGEST = 80
#: Share of works whose title has a number or a word that elsewhere is a mark.
_MARKED_SHARE = 0.08
_MARKED = regex.compile(
    r"\d|\b(?:season|series|episode|part|chapter|volume|book|disc|track|final|complete|extended|uncut|proper|real|limited"
    r"|internal|web|cam|line|dual|live|special|edition|version|remastered|director|english|french|german|italian|spanish"
    r"|russian|danish|japanese|chinese|hindi|american|us|uk|usa|dvd|hd|x|v|ii|iii|iv|vs|week|day|year|january|march|may"
    r"|june|july|august|october|november|monday|friday|sunday|by|audio|video|digital|red|blue|ray|sub|raw|end|ost|ep|cd"
    r"|collection|trilogy|anthology|magazine|comics|game|update|patch|portable|android|windows|linux|switch)\b",
    regex.I,
)

_OTHER_SCRIPT = regex.compile(r"[^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]")
_YEAR = regex.compile(r"(?:18|19|20)\d\d")
_UNFIT = regex.compile(
    r"\b(?:sex|porn|xxx|erotic|hentai|nude|fuck|rape|nazi|slut|bitch|whore|cock|pussy|tits|milf|anal)\w*", regex.I
)
#: A season in a show's title is no part of it.
_SEASON = regex.compile(r"season|シーズン|第.{1,2}[期季部]|part ?\d| s\d| 第|[2-9]期", regex.I)
_NOTES = regex.compile(r"(?:\s*[(\[][^()\[\]]*[)\]])+\s*$")
_BOOK_SERIES = regex.compile(r"^(.+?)\s*\(([^()#]+?),?\s*#(\d+)\)$")
#: Volumes and issues, which layouts of comics add themselves.
_NUMBER_AT_END = regex.compile(r"(?: (?:T|v|Vol|Tome|Band|Bd|No|Nr|Issue)?\.? ?\d+)+$", regex.I)
_GUESTS = regex.compile(r"[ ,]+[(\[]?(?:feat|ft|featuring)\b.*$", regex.I)


@dataclass(frozen=True, slots=True)
class Work:
    """A work: `other` is its title in another script, `person` who made it, `inner` the title of a part of it."""

    title: str
    year: str = ""
    person: str = ""
    other: str = ""
    inner: str = ""
    #: The series of a book, and its number in it.
    series: str = ""
    number: str = ""
    #: Version of a program, platform of a game, provider of a course, publisher of a comic.
    detail: str = ""


class Works:
    """All works by kind, and how one is drawn."""

    def __init__(self, data: Path):
        self._by_kind = {kind: list(_fit(read(data))) for kind, read in _READERS.items()}
        pairs = (*self._by_kind["movie"], *self._by_kind["anime"])
        self._by_kind["bilingual"] = [both for work in pairs if (both := _latin_first(work))]
        self._by_kind["latinAnime"] = [work for work in self._by_kind["anime"] if is_latin(work.title)]
        self._by_kind["cycle"] = [work for work in self._by_kind["book"] if work.series]
        self._marked = {
            kind: [work for work in works if _MARKED.search(work.title)] or works
            for kind, works in self._by_kind.items()
        }

    def draw(self, rng: random.Random, kind: str) -> Work:
        """One work of a kind; now and then of neutral words of some language."""
        if kind not in ("bilingual", "cycle", "app") and rng.random() < _LOCAL_SHARE:
            language = rng.choice(LANGUAGES)
            return Work(
                local_title(rng, language), any_year(rng), rng.choice(language.people), inner=local_title(rng, language)
            )
        return rng.choice((self._marked if rng.random() < _MARKED_SHARE else self._by_kind)[kind])

    def person(self, rng: random.Random) -> str:
        """Somebody who reads, directs or sings."""
        return self.draw(rng, rng.choice(("audiobook", "book", "album"))).person or "Anna Berg"

    def inner(self, rng: random.Random) -> str:
        """The title of some episode."""
        return rng.choice(self._by_kind["episode"]).inner or "Pilot"


def is_latin(text: str) -> bool:
    """Whether a title is in Latin letters."""
    return not _OTHER_SCRIPT.search(text)


def any_year(rng: random.Random) -> str:
    """A year, rather a late one."""
    if rng.random() < 0.85:
        return str(min(2026, int(2026 - rng.expovariate(1 / 14))))
    return str(rng.randint(1920, 2029))


def is_fit(text: str) -> bool:
    """Whether a text may stand in a made name."""
    return not _UNFIT.search(text)


def local_title(rng: random.Random, language: Language) -> str:
    """One to five neutral words of a language."""
    words = rng.sample(language.words, rng.randint(1, 5))
    title = ("" if language.code in ("zh", "ja") and rng.random() < 0.9 else " ").join(words)
    return title[:1].upper() + title[1:] if rng.random() < 0.7 else title.title()


def tricky_title(rng: random.Random, title: str) -> str:
    """A title that looks like marks, or one with a number, a mark or a part of its own."""
    roll = rng.random()
    if title.startswith(("The ", "A ", "Der ", "Die ", "Les ", "El ", "La ")) and rng.random() < 0.4:
        article, rest = title.split(" ", 1)
        return f"{rest}, {article}"
    number = rng.choice((str(rng.randint(2, 9)), str(rng.randint(1900, 2050)), str(rng.randint(10, 100))))
    if roll < 0.3:
        return rng.choice(TRICKY)
    if roll < 0.4:
        return rng.choice((str(rng.randint(1, 999)), str(rng.randint(1850, 2060)), str(rng.randint(2, 30))))
    if roll < 0.65:
        ending = rng.choice(
            (number, number, "II", "III", "IV", "Part 2", "Vol. 2", "Chapter 3", "Part One", "Z", "X", "2.0")
        )
        return f"{title} {ending}"
    if roll < 0.78:
        return (
            f"{rng.choice((str(rng.randint(2, 99)), str(rng.randint(100, 999)), f'The {rng.randint(2, 500)}'))} {title}"
        )
    if roll < 0.85:
        return f"{rng.choice(('The ', 'A ', ''))}{rng.choice(TRICKY)} {' '.join(title.split()[:2])}"
    if roll < 0.92:
        return f"{' '.join(title.split()[:2])} {rng.choice(TRICKY)}"
    return title.split()[0]


def _fit(works: Iterator[Work]) -> Iterator[Work]:
    for work in works:
        texts = (work.title, work.person, work.other, work.inner, work.series)
        if work.title and max(map(len, texts)) < _LONGEST:
            yield work


def _latin_first(work: Work) -> Work | None:
    if not work.other or is_latin(work.title) == is_latin(work.other):
        return None
    return work if is_latin(work.title) else Work(work.other, work.year, other=work.title)


def _year(row: Row) -> str:
    found = _YEAR.fullmatch(row.get("year", ""))
    return found.group() if found else ""


def _movies(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "movies"):
        yield Work(row["title"], _year(row), other=row["original_or_alt_title"])
    for row in read_catalogue(data, "movie_titles_no_year"):
        yield Work(row["title"])


def _shows(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "shows"):
        if not _SEASON.search(row["title"]):
            yield Work(row["title"], _year(row))


def _episodes(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "episodes"):
        if not _SEASON.search(row["show"]) and "S0" not in row["episode_title"]:
            yield Work(row["show"], inner=row["episode_title"])


def _anime(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "anime_titles"):
        if not _SEASON.search(row["title"]):
            yield Work(row["title"], _year(row), other=row["info"])


def _albums(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "albums"):
        yield Work(_NOTES.sub("", row["album"]), _year(row), _GUESTS.sub("", row["artist"]))


def _tracks(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "tracks"):
        yield Work(row["track"], _year(row), _GUESTS.sub("", row["artist"]), inner=_NOTES.sub("", row["album"]))


def _audiobooks(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "audiobooks"):
        if row["author"]:
            yield Work(_NOTES.sub("", row["title"]), _year(row), row["author"])


def _books(data: Path) -> Iterator[Work]:
    for kind in ("books", "books_zh", "books_calibre"):
        for row in read_catalogue(data, kind):
            if not row["author"] or len(row["author"]) > 50:
                continue
            cycle = _BOOK_SERIES.match(row["title"])
            if cycle:
                yield Work(cycle[1], _year(row), row["author"], series=cycle[2], number=cycle[3])
            else:
                yield Work(_NOTES.sub("", row["title"]) or row["title"], _year(row), row["author"])


def _comics(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "comics"):
        yield Work(_NUMBER_AT_END.sub("", row["title"]), _year(row), detail=row["publisher"])


def _magazines(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "magazines"):
        yield Work(row["title"])


def _apps(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "software"):
        yield Work(row["name"], detail=row["version"] if len(row["version"]) < 18 else "")


def _games(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "games"):
        yield Work(row["name"], _year(row), detail=row["platform"])


def _courses(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "courses"):
        yield Work(row["title"], _year(row), detail=row["provider"])


_READERS: dict[str, Callable[[Path], Iterator[Work]]] = {
    "movie": _movies,
    "show": _shows,
    "episode": _episodes,
    "anime": _anime,
    "album": _albums,
    "track": _tracks,
    "audiobook": _audiobooks,
    "book": _books,
    "comic": _comics,
    "magazine": _magazines,
    "app": _apps,
    "game": _games,
    "course": _courses,
}
