"""Slots of works, people, groups and whatever else has a name."""

import uuid

from mimmo_training.data.style import group_name, site_mark

from .. import marks
from ..works import any_year
from .making import Filled, Making, SlotMaker, group_text, one_of


def _title(making: Making) -> Filled:
    return making.work.title, "title"


def _alternative(making: Making) -> Filled:
    return making.work.other or making.works.draw(making.rng, "movie").title, "alternativeTitle"


def _inner(making: Making) -> Filled:
    rng = making.rng
    title = making.work.inner or making.works.inner(rng)
    if rng.random() < 0.09:
        # Numbers of a title that follow numbers of the episode.
        number = rng.choice(
            (
                str(rng.randint(2, 60)),
                f"{rng.randint(1, 20)}th",
                str(rng.randint(100, 1000)),
                f"{rng.randint(1, 9)}-{rng.randint(10, 60)}",
            )
        )
        title = rng.choice(
            (
                f"{number} {title}",
                f"{title} {number}",
                f"Part {rng.randint(1, 9)}",
                "Pilot",
                f"Day {number}",
                f"{number} Hours",
            )
        )
    return title, "episodeTitle"


def _subtitled(making: Making) -> Filled:
    """A book's title with its subtitle, which is part of it."""
    rng = making.rng
    return f"{making.work.title}{rng.choice((': ', '_ ', ' - ', '. ', ' _ '))}{making.works.inner(rng)}", "title"


def _artist(making: Making) -> Filled:
    return making.work.person or making.works.person(making.rng), "artist"


def _author(making: Making) -> Filled:
    return making.work.person or making.works.person(making.rng), "author"


def _author_reversed(making: Making) -> Filled:
    *given, family = (making.work.person or making.works.person(making.rng)).split(" ")
    return (f"{family}, {' '.join(given)}" if given else family), "author"


def _family_first(making: Making) -> Filled:
    """`Marwood Ellen`, as Russian catalogues have it, and `Marwood E. J.`."""
    *given, family = (making.work.person or making.works.person(making.rng)).split(" ")
    return " ".join((family, *given)), "author"


def _initials(making: Making) -> Filled:
    rng = making.rng
    *given, family = (making.work.person or making.works.person(rng)).split(" ")
    letters = rng.choice((".", ". ", " ", "")).join(part[:1] for part in given)
    letters += "." if rng.random() < 0.8 and letters else ""
    return (f"{letters} {family}" if rng.random() < 0.6 else f"{family} {letters}").strip(), "author"


def _authors(making: Making) -> Filled:
    rng = making.rng
    one, other = making.work.person or making.works.person(rng), making.works.person(rng)
    joint = rng.choice((" & ", ", ", " and ", "; ", " и ", " und ", " et ", " y ", " with ", " _ "))
    return one + joint + other + (rng.choice((", et al", " et al.", "")) if rng.random() < 0.1 else ""), "author"


def _person_with(label: str, *endings: str) -> SlotMaker:
    return lambda making: (f"{making.works.person(making.rng)}{making.rng.choice(endings)}", label)


def _quoted(making: Making) -> Filled:
    before, after = making.rng.choice(("«»", "«»", "“”", '""', "''", "„“", "「」", "《》", "『』"))
    return [(before, None), (making.work.title, "title"), (after, None)]


def _classical(making: Making) -> Filled:
    """A work of classical music: `Symphony No. 5 in C minor, Op. 67`."""
    rng = making.rng
    form, key, mode = rng.choice(marks.FORMS), rng.choice("CDEFGAB"), rng.choice(marks.MODES)
    number = rng.choice(
        (
            f" No. {rng.randint(1, 41)}",
            f" No.{rng.randint(1, 20)}",
            f" {rng.randint(1, 9)}",
            f" Nos. {rng.randint(1, 5)} & {rng.randint(6, 9)}",
            "",
        )
    )
    opus = rng.choice(
        (
            f", Op. {rng.randint(1, 135)}",
            f", Op.{rng.randint(1, 135)} No.{rng.randint(1, 6)}",
            f", BWV {rng.randint(1, 1100)}",
            f" K. {rng.randint(1, 626)}",
            "",
            "",
            "",
        )
    )
    return f"{form}{number}{rng.choice((f' in {key}{mode}', ''))}{opus}", "title"


def _short_name(making: Making) -> Filled:
    """The eight letters that arcade sets and old systems call a game by."""
    rng = making.rng
    letters = [unit for unit in making.work.title.lower() if unit.isascii() and unit.isalnum()]
    kept = [unit for at, unit in enumerate(letters) if at == 0 or unit not in "aeiou" or rng.random() < 0.5]
    return "".join(kept[: rng.randint(4, 8)]) or "puzzle", "title"


def _year(making: Making) -> Filled:
    return making.work.year or any_year(making.rng), "year"


def _years(making: Making) -> Filled:
    first = int(making.work.year or any_year(making.rng))
    return f"{first}{making.rng.choice(('-', '-', ' - ', '–'))}{min(2026, first + making.rng.randint(1, 25))}", None


def _series(making: Making) -> Filled:
    return making.work.series or " ".join(making.works.draw(making.rng, "book").title.split()[:3]), "series"


def _fansub(making: Making) -> Filled:
    return group_text(making) + making.rng.choice(marks.FANSUB_ENDINGS), "group"


def _words(making: Making) -> Filled:
    rng = making.rng
    return rng.choice((" ", "_", "-", " ")).join(rng.sample(marks.WORDS, rng.randint(1, 3))), None


def _code(making: Making) -> Filled:
    rng = making.rng
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if rng.random() < 0.5 else "abcdefghijklmnopqrstuvwxyz"
    return "".join(rng.choice(letters + "0123456789") for _ in range(rng.randint(6, 24))), None


_HEX = "0123456789abcdef"
MADE: dict[str, SlotMaker] = {
    "title": _title,
    "low_title": lambda making: (
        making.work.title.lower().replace(" ", making.rng.choice(("", ".", "_", "."))),
        "title",
    ),
    "alternative": _alternative,
    "inner": _inner,
    "album": lambda making: (making.work.inner or making.works.draw(making.rng, "album").title, "alternativeTitle"),
    #: An episode's title right behind its number.
    "glued_inner": lambda making: (making.works.inner(making.rng), "episodeTitle"),
    "subtitled": _subtitled,
    "artist": _artist,
    "author": _author,
    "author_reversed": _author_reversed,
    "family_first": _family_first,
    "initials": _initials,
    "authors": _authors,
    "quoted": _quoted,
    "classical": _classical,
    "short_name": _short_name,
    "composer": one_of(marks.COMPOSERS, "artist"),
    "orchestra": one_of(marks.ORCHESTRAS, "other"),
    "narrators": _person_with("narrator", "", "", " & others", " и др."),
    #: Where a concert was: nobody says which part of it is a title.
    "venue": one_of(marks.VENUES, "?"),
    "season_word": one_of(marks.SEASON_WORDS, None),
    "key": one_of(marks.KEYS, None),
    "various": one_of(marks.VARIOUS, "artist"),
    "dj": lambda making: (f"{making.rng.choice(('DJ ', '', ''))}{making.works.person(making.rng)}", "artist"),
    "narrator": lambda making: (making.works.person(making.rng), "narrator"),
    "person": lambda making: (making.works.person(making.rng), "other"),
    "person2": lambda making: (making.works.person(making.rng), "other"),
    "year": _year,
    "years": _years,
    "season_years": _years,
    "series": _series,
    "group": lambda making: (group_text(making), "group"),
    "fansub": _fansub,
    "fansub2": _fansub,
    "site": lambda making: (site_mark(making.rng), "site"),
    "publisher": one_of(marks.PUBLISHERS, "publisher"),
    "isbn": lambda making: (f"978{making.rng.randint(10**9, 10**10 - 1)}", "id"),
    "catalogue": lambda making: (
        f"{group_name(making.rng).upper()[:5]}{making.rng.choice(('', '-', ' '))}{making.rng.randint(1, 9999):03}",
        "id",
    ),
    "id": lambda making: (
        f"{making.rng.choice(('imdb-tt', 'tmdbid-', 'tmdb-', 'tvdbid-', 'tt'))}{making.rng.randint(1000, 9_999_999)}",
        "id",
    ),
    "title_id": lambda making: (
        making.rng.choice(
            (
                f"0100{making.rng.getrandbits(48):012X}",
                f"CUSA{making.rng.randint(0, 99999):05}",
                f"BLES-{making.rng.randint(0, 99999):05}",
            )
        ),
        "id",
    ),
    "league": lambda making: (making.rng.choice(marks.LEAGUES), "title"),
    "team": one_of(marks.TEAMS, "episodeTitle"),
    "team2": one_of(marks.TEAMS, "episodeTitle"),
    "session": one_of(marks.SESSIONS, "other"),
    "placename": one_of(marks.PLACES, "other"),
    "season_folder": one_of(marks.SEASON_FOLDERS, None),
    "low_word": one_of(marks.WORDS, None),
    "low_word2": one_of(marks.WORDS, "title"),
    "font": one_of(marks.FONTS, "title"),
    "words": _words,
    "scrambled": _code,
    "hash": lambda making: (
        "".join(making.rng.choice(_HEX) for _ in range(making.rng.choice((32, 40, 64)))),
        "checksum",
    ),
    "uuid": lambda making: (str(uuid.UUID(int=making.rng.getrandbits(128))), None),
}
