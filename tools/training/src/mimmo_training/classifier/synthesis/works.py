"""The works that names are made of: catalogue rows, and titles made of neutral words of many languages."""

import random
from dataclasses import dataclass
from pathlib import Path

from mimmo_training.data.catalogue import CatalogueFilter, Row, read_catalogue
from mimmo_training.data.languages import LANGUAGES, Language
from mimmo_training.data.style import fold_diacritics, group_name

#: The catalogues that each kind of name is made from.
KIND_CATALOGUES = {
    "movie": ("movies", "movie_titles_no_year"),
    "show": ("shows", "episodes"),
    "concert": ("albums", "tracks"),
    "sport": ("movies",),
    "album": ("albums",),
    "track": ("tracks",),
    "discography": ("albums",),
    "audiobook": ("audiobooks", "books"),
    "book": ("books", "books", "courses", "audiobooks"),
    "comic": ("comics",),
    "magazine": ("magazines",),
    "game": ("games",),
    "application": ("software",),
    "other": ("movies", "albums", "books", "games", "software", "shows"),
    "plain-video": ("movies", "movie_titles_no_year", "shows", "anime_titles"),
    "match": ("movies",),
    "course": ("courses",),
    "crate": ("tracks", "albums"),
    "classical": ("albums",),
    "stage": ("albums",),
    "samples": ("albums", "software"),
    "chapters": ("audiobooks", "books", "books_calibre"),
    "podcast": ("shows", "tracks", "audiobooks"),
    "rom": ("games",),
    "disk": ("games", "games", "movie_titles_no_year"),
    "arcade": ("games",),
    "phone": ("games", "software"),
    "download": ("software",),
    "source": ("software",),
    "shelf": ("books", "books_calibre", "books_calibre", "books_zh", "audiobooks", "courses"),
    "scanlation": ("comics", "anime_titles"),
    "periodical": ("magazines",),
    "subtitles": ("movies", "shows"),
    "fonts": ("software",),
    "pictures": ("movies", "albums"),
    "data": ("software",),
    "driver": ("software",),
    "addon": ("software", "software", "games"),
    "system": ("software",),
    "small-program": ("software", "games"),
    "dumps": ("games",),
    "subtitle-packs": ("movies", "shows", "anime_titles"),
    "letters": ("software", "albums"),
    "images": ("movies", "albums"),
    "signs": ("software",),
    "templates": ("albums",),
    "maps": ("movies",),
    "figures": ("software",),
    "shapes": ("movies", "games"),
}

#: How often a name is made of another language's neutral words instead of a catalogue's work.
_LOCAL_SHARE = 0.33
#: How often a title is of words that mean nothing, so that unknown words say nothing about the medium.
_MEANINGLESS_SHARE = 0.06
#: How often a title is borrowed from any catalogue: books become films, songs share titles with games.
_BORROWED_SHARE = 0.15

_TITLE_COLUMNS = ("title", "album", "track", "name", "show")
_PERSON_COLUMNS = ("artist", "author")


@dataclass(frozen=True)
class Work:
    """What a name is made of; `language` is set where its words and marks are to be of that language."""

    title: str
    person: str
    year: int
    language: Language | None
    row: Row


class Library:
    """The catalogues in memory, and the drawing of works from them."""

    def __init__(self, data: Path, admitted: CatalogueFilter, limit: int | None = None):
        kinds = sorted({kind for kinds in KIND_CATALOGUES.values() for kind in kinds})
        rows = {kind: _at_most(read_catalogue(data, kind, admitted), limit) for kind in kinds}
        #: A catalogue of which every source is left out is as if it were not there.
        self._rows = {kind: own for kind, own in rows.items() if own}

    def draw(self, rng: random.Random, kind: str) -> Work:
        """One work for a name of the given kind (a key of `KIND_CATALOGUES`)."""
        if rng.random() < _LOCAL_SHARE:
            return self._local(rng)
        row = rng.choice(self._rows[rng.choice([own for own in KIND_CATALOGUES[kind] if own in self._rows])])
        title = _first(row, _TITLE_COLUMNS)
        if rng.random() < _BORROWED_SHARE:
            title = _first(rng.choice(self._rows[rng.choice(tuple(self._rows))]), _TITLE_COLUMNS)
        if rng.random() < _MEANINGLESS_SHARE:
            title = " ".join(group_name(rng).title() for _ in range(rng.randint(1, 4)))
        person = _first(row, _PERSON_COLUMNS) or self.person(rng)
        year = (
            int(row["year"]) if row.get("year", "").isdigit() else rng.choice((*range(1960, 2026), *range(2005, 2026)))
        )
        language = rng.choice(LANGUAGES) if rng.random() < 0.15 else None
        return Work(title or "Untitled", person, year, language, row)

    def person(self, rng: random.Random) -> str:
        """A performer or a writer."""
        kind, column = rng.choice(
            (("albums", "artist"), ("tracks", "artist"), ("audiobooks", "author"), ("books", "author"))
        )
        rows = self._rows[kind]
        return rng.choice(rows).get(column) or rng.choice(rng.choice(LANGUAGES).people)

    def any_title(self, rng: random.Random) -> str:
        """A title out of any catalogue."""
        return _first(rng.choice(self._rows[rng.choice(tuple(self._rows))]), _TITLE_COLUMNS)

    def _local(self, rng: random.Random) -> Work:
        language = rng.choice(LANGUAGES)
        title = local_title(rng, language)
        person = rng.choice(language.people) if rng.random() < 0.7 else self.person(rng)
        if rng.random() < 0.15:
            title, person = fold_diacritics(title), fold_diacritics(person)
        return Work(title, person, rng.choice(range(1970, 2026)), language, {})


def local_title(rng: random.Random, language: Language) -> str:
    """One to five neutral words of the language."""
    words = rng.sample(language.words, rng.randint(1, 5))
    joiner = "" if language.code in ("zh", "ja") and rng.random() < 0.9 else " "
    title = joiner.join(words)
    return title[:1].upper() + title[1:] if rng.random() < 0.7 else title.title()


def _first(row: Row, columns: tuple[str, ...]) -> str:
    return next((row[column] for column in columns if row.get(column)), "")


def _at_most(rows, limit: int | None) -> list[Row]:
    if limit is None:
        return list(rows)
    return [row for _, row in zip(range(limit), rows, strict=False)]
