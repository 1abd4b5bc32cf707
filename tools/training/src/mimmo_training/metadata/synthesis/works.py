"""The works of the catalogues, sorted by what they are, and those of them that are never trained on."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path

from mimmo_training.data.catalogue import read_catalogue
from mimmo_training.data.splits import stable_share

from ..ground_truth.claims import fold

#: Share of the works that only the held-out set is made from; decided by the title, so that it holds across catalogues.
HELD_OUT = 0.02

#: Where the titles of a catalogue's works stand, the one that decides first.
_TITLE_COLUMNS = {
    "movies": ("title", "original_or_alt_title"),
    "movie_titles_no_year": ("title",),
    "shows": ("title",),
    "episodes": ("show",),
    "albums": ("album",),
    "tracks": ("track",),
    "audiobooks": ("title",),
    "books": ("title",),
}

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u1fff\u2e80-\ud7ff]")
_YEAR = re.compile(r"^(?:18|19|20)\d\d$")
#: Tags that release names leave at the end of a title, and guests that they leave in an artist.
_TAG_AT_END = re.compile(
    r" (?:german|french|italian|spanish|swedish|danish|polish|hindi|dubbed|subbed|repack|dvdrip|web)$", re.I
)
#: Seasons at the end of a show's title: they are no part of it in an answer.
_SEASON_AT_END = re.compile(r"[ :,-]+(?:\d+(?:st|nd|rd|th) season|season \d+|s\d+)$", re.I)
_GUESTS = re.compile(r"[ ,]+[(\[]?(?:feat|ft|featuring)\b.*$", re.I)
#: Series and editions behind a book's title, editions behind an album's: layouts put them there as what they are.
_BOOK_NOTE = re.compile(r"(?:\s*\([^()]*\))+\s*$")
_EDITION_NOTE = re.compile(
    r"(?:\s*[(\[][^()\[\]]*\b(?:edition|version|remaster(?:ed)?|deluxe|expanded|bonus|reissue)\b[^()\[\]]*[)\]])+\s*$",
    re.I,
)


@dataclass(frozen=True)
class Work:
    """A work: `other` is the same title in another language or script, `inner` an episode's or a track's own title."""

    title: str
    year: str = ""
    artist: str = ""
    other: str = ""
    inner: str = ""
    language: str = ""


@dataclass
class Works:
    """Works by kind."""

    movies: list[Work] = field(default_factory=list)
    shows: list[Work] = field(default_factory=list)
    episodes: list[Work] = field(default_factory=list)
    albums: list[Work] = field(default_factory=list)
    tracks: list[Work] = field(default_factory=list)
    audiobooks: list[Work] = field(default_factory=list)
    bilingual: list[Work] = field(default_factory=list)


def is_latin(text: str) -> bool:
    """Whether the text has Latin letters and none of another script."""
    return bool(_LATIN.search(text)) and not _OTHER_SCRIPT.search(text)


def read_works(data: Path, held_out: bool = False) -> Works:
    """All works of the catalogues below `data`: those to train on, or those held out."""
    works = Works()
    admitted = _admission(held_out)
    films = [work for work in map(_latin_first, _movies(data)) if admitted(work.title, work.other)]
    works.movies = films
    works.shows = [work for work in _shows(data) if admitted(work.title, work.other)]
    works.bilingual = [
        work for work in films + works.shows if work.other and not is_latin(work.other) and is_latin(work.title)
    ]
    works.episodes = [
        Work(row["show"], other="", inner=row["episode_title"], language=row["language"])
        for row in read_catalogue(data, "episodes")
        if row["show"] and admitted(row["show"])
    ]
    works.albums = [
        Work(_without(_EDITION_NOTE, row["album"]), _year(row["year"]), _GUESTS.sub("", row["artist"]))
        for row in read_catalogue(data, "albums")
        if row["album"] and row["artist"] and admitted(row["album"])
    ]
    works.tracks = [
        Work(row["track"], _year(row["year"]), _GUESTS.sub("", row["artist"]), inner=row["album"])
        for row in read_catalogue(data, "tracks")
        if row["track"] and row["artist"] and admitted(row["track"])
    ]
    works.audiobooks = [
        Work(_without(_BOOK_NOTE, row["title"]), _year(row["year"]), row["author"], language=row["language"])
        for kind in ("audiobooks", "books")
        for row in read_catalogue(data, kind)
        if row["title"] and row["author"] and admitted(row["title"])
    ]
    return _unlike_trained(data, works) if held_out else works


def pick(rng: random.Random, works: list[Work]) -> Work:
    """Any of the works, short titles a little more often, as they are in use."""
    work = rng.choice(works)
    if len(work.title) > 60 and rng.random() < 0.6:
        work = rng.choice(works)
    return work


def _movies(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "movies"):
        if row["title"]:
            yield Work(row["title"], _year(row["year"]), other=row["original_or_alt_title"], language=row["language"])
    for row in read_catalogue(data, "movie_titles_no_year"):
        if row["title"]:
            yield Work(row["title"])


def _shows(data: Path) -> Iterator[Work]:
    for row in read_catalogue(data, "shows"):
        if row["title"]:
            language, _, native = row["language"].partition(":")
            title = _SEASON_AT_END.sub("", row["title"])
            yield Work(title, _year(row["year"]), other=native, language=language)


def _latin_first(work: Work) -> Work:
    if work.other and not is_latin(work.title) and is_latin(work.other):
        return Work(work.other, work.year, other=work.title, language=work.language)
    return work


def _admission(held_out: bool) -> Callable[..., bool]:
    def admitted(title: str, *others: str) -> bool:
        if _TAG_AT_END.search(title):
            return False
        # A work one of whose titles is held out is not trained on; it is held out by its first title alone.
        if held_out:
            return _is_held_out(title)
        return not any(_is_held_out(each) for each in (title, *others) if each)

    return admitted


def _unlike_trained(data: Path, works: Works) -> Works:
    """Those whose title no work of any catalogue has that is trained on, whatever its case, marks or language."""
    trained = {
        fold(title)
        for kind, columns in _TITLE_COLUMNS.items()
        for row in read_catalogue(data, kind)
        if row[columns[0]] and not _is_held_out(row[columns[0]])
        for title in (row[column] for column in columns)
    }
    kept = {
        each.name: [work for work in getattr(works, each.name) if fold(work.title) not in trained]
        for each in fields(works)
    }
    return Works(**kept)


def _is_held_out(title: str) -> bool:
    return stable_share(title.lower()) < HELD_OUT


def _without(note: re.Pattern[str], title: str) -> str:
    return note.sub("", title) or title


def _year(text: str) -> str:
    return text if _YEAR.match(text or "") else ""
