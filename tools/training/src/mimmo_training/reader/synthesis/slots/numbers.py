"""Slots of numbers, days and counts."""

from collections.abc import Callable

from .. import marks
from ..dates import date_text
from ..numbers import anime_count, counted, episode_count, season_count
from ..works import any_year
from .making import Filled, Making, SlotMaker, one_of, padded, small


def _count(making: Making) -> Filled:
    make = {"episode": episode_count, "season": season_count, "anime": anime_count}[making.counts]
    making.count = make(making.rng, making.languages)
    return making.count.pieces


def _glued_code(making: Making) -> Filled:
    rng = making.rng
    season, episode = rng.randint(1, 9), rng.randint(1, 24)
    if rng.random() < 0.5:
        return f"{season}{episode:02}", "seasonEpisode"
    separator = rng.choice(("e", "E", "x"))
    lead = "" if separator == "x" else rng.choice(("s", "S"))
    return [
        (lead, None),
        (f"{season:02}" if lead else str(season), "season"),
        (separator, None),
        (f"{episode:02}", "episode"),
    ]


def _volume_count(making: Making) -> Filled:
    return counted(making.rng, making.language, "volume", "volume", small(making, 30))


def _chapter_count(making: Making) -> Filled:
    rng = making.rng
    if rng.random() < 0.5:
        return [
            (rng.choice(("c", "Ch. ", "Chapter ", "ch", "Ch.", "Chap ", "Ch")), None),
            (f"{rng.randint(1, 400):03}", "chapter"),
        ]
    return counted(rng, making.language, "chapter", "chapter", small(making, 200))


def _volume(making: Making) -> Filled:
    rng = making.rng
    if rng.random() < 0.6:
        return [
            (rng.choice(("v", "v", "Vol. ", "Vol.", "Vol ", "Book ", "T", "T0", "Tome ", "Vol")), None),
            (padded(rng, small(making, 40)), "volume"),
        ]
    return _volume_count(making)


def _volumes(making: Making) -> Filled:
    rng = making.rng
    first = rng.randint(1, 12)
    span = f"{first:02}{rng.choice(('-', '-', ' - ', '~', '–', '-v'))}{first + rng.randint(1, 12):02}"
    return [(rng.choice(("v", "Vol. ", "Vols ", "Vol ", "T", "Volumes ")), None), (span, "volume")]


def _version(making: Making) -> Filled:
    rng = making.rng
    if making.work.detail[:1].isdigit() and rng.random() < 0.6:
        return making.work.detail, "version"
    parts = rng.choice((1, 2, 2, 3, 3, 4))
    return ".".join(
        str(rng.choice((rng.randint(0, 9), rng.randint(0, 30), rng.randint(0, 300)))) for _ in range(parts)
    ), "version"


def _number(most: int, label: str | None) -> Callable[[Making], Filled]:
    return lambda making: (padded(making.rng, small(making, most)), label)


def _roman(making: Making) -> Filled:
    return making.rng.choice(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")), "volume"


def _months(making: Making) -> Filled:
    """Two months in the language of the name: `July-August 2016`."""
    rng, months = making.rng, making.language.months
    first = rng.randint(0, 10)
    texts = [rng.choice(months[at] or (str(at + 1),)) for at in (first, first + 1)]
    texts = [text.title() for text in texts] if rng.random() < 0.7 else texts
    return f"{rng.choice(('-', '/', ' ', ' - ', ' & ', '–')).join(texts)} {any_year(rng)}", "date"


def _range_of_anime(making: Making) -> Filled:
    rng = making.rng
    first = rng.choice((1, 1, 1, rng.randint(1, 100)))
    return f"{first:02}{rng.choice(('-', '-', '~', ' - '))}{first + rng.choice((11, 12, 23, 24, 25, 9)):02}", "episode"


MADE: dict[str, SlotMaker] = {
    "roman": _roman,
    "two_local_months": _months,
    "arange": _range_of_anime,
    "full_date": lambda making: (date_text(making.rng, making.language), "date"),
    "months": lambda making: (making.rng.choice(("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep")), None),
    "v": lambda making: (str(making.rng.randint(2, 4)), "version"),
    "vol1": lambda making: (padded(making.rng, small(making, 40)), "volume"),
    "part1": lambda making: (str(making.rng.randint(1, 9)), None),
    "chapter3": lambda making: (f"{making.rng.randint(1, 400):03}", "chapter"),
    "build3": lambda making: (str(making.rng.randint(80, 180)), None),
    "side": lambda making: (str(making.rng.choice((16, 24, 32, 48, 64, 128, 256, 512))), None),
    "side2": lambda making: (str(making.rng.choice((16, 24, 32, 48, 64, 128, 256, 512))), None),
    "year_free": lambda making: (any_year(making.rng), "year"),
    "date": lambda making: (date_text(making.rng, making.language), "date"),
    "yyyymmdd": lambda making: (date_text(making.rng).replace(" ", ""), "date"),
    "month_text": lambda making: (date_text(making.rng, making.language, with_day=making.rng.random() < 0.2), "date"),
    "two_months": lambda making: (
        f"January{making.rng.choice(('-', '/', ' '))}February {any_year(making.rng)}",
        "date",
    ),
    "month_day": lambda making: (f"{making.rng.randint(1, 12):02}-{making.rng.randint(1, 28):02}", None),
    "mm": lambda making: (f"{making.rng.randint(1, 12):02}", None),
    "dd": lambda making: (f"{making.rng.randint(1, 28):02}", None),
    "count": _count,
    "code": _glued_code,
    "code_episode": lambda making: [
        ("S", None),
        (f"{making.rng.randint(1, 9):02}", "season"),
        ("E", None),
        (f"{making.rng.randint(1, 24):02}", "episode"),
    ],
    "s": lambda making: (str(making.rng.randint(1, 12)), "season"),
    "s2": lambda making: (f"{making.rng.randint(1, 12):02}", "season"),
    "e": lambda making: (str(making.rng.randint(1, 120)), "episode"),
    "e2": lambda making: (f"{making.rng.randint(1, 30):02}", "episode"),
    "part": lambda making: (making.rng.choice(("1", "2", "3", "4", "01", "02", "One", "Two", "II", "I")), "part"),
    "disc": lambda making: (making.rng.choice(("1", "2", "3", "4", "01", "02")), "disc"),
    "track": lambda making: (f"{small(making, 24):02}", "track"),
    "track1": lambda making: (str(making.rng.randint(1, 8)), "track"),
    "number": _number(30, "volume"),
    "volume": _number(20, "volume"),
    "vol": _volume,
    "volumes": _volumes,
    "chapter": _number(60, "chapter"),
    "chap": _chapter_count,
    "issue": lambda making: (
        padded(making.rng, small(making, 400)) + making.rng.choice(("",) * 20 + (".1", ".5", "AU")),
        "issue",
    ),
    "issue2": lambda making: (f"{making.rng.randint(1, 12):02}", "issue"),
    "issue_or_chapter": lambda making: (f"{small(making, 200):03}", making.rng.choice(("issue", "chapter"))),
    "issues": lambda making: (
        f"{making.rng.randint(1, 20):03}{making.rng.choice(('-', ' - ', '-'))}{making.rng.randint(21, 80):03}",
        "issue",
    ),
    "no": one_of(marks.ISSUE_WORDS, None),
    "total": one_of(("3", "4", "5", "6", "10", "12", "13", "24", "26"), None),
    "place": lambda making: (padded(making.rng, making.rng.randint(1, 99)), None),
    "build": lambda making: (str(making.rng.randint(100, 9_999_999)), None),
    "version": _version,
    "version1": lambda making: (making.rng.choice(("1", "2", "A", "B", "3")), "version"),
}
