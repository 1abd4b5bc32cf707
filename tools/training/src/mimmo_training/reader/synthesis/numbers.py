"""How names count seasons, episodes and the like: codes that all use, and the words of every language."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from ..labelled import Piece
from ..languages import LanguageWords, language_words
from . import marks
from .codes import ANIME_CODES, EPISODE_CODES, SEASON_CODES
from .templates import pieces_of
from .weighted import Weighted
from .words import cased, numeral
from .works import any_year

#: The languages that a name may count in, English first.
Languages = Sequence[LanguageWords]

_RANGE = ("-", "-", "-", "~", "–", "-E", "-e", " to ", " ~ ", "--", "-EP", " - ", "..")
_LIST = ("+", "&", " & ", ", ", ",", "E", "e", ".E", "-E", " E", "_E", "EP", " and ", " et ")
_SEASON_RANGE = ("-", " - ", "~", " to ", " & ", ", ", ":", "–", "&", "+", " à ", " a ", " bis ", " по ", "至")
#: How often a count is written in words of a language rather than as a code.
_WORDED = 0.3
#: How often the words are English ones.
_ENGLISH = 0.3


@dataclass(frozen=True, slots=True)
class Count:
    """Pieces of a name that count, and what they say of the whole."""

    pieces: list[Piece]
    #: Whether it is all of a series.
    is_complete: bool = False


def episode_count(rng: random.Random, languages: Languages) -> Count:
    """An episode or several, with or without the season."""
    if rng.random() < _WORDED:
        return Count(_worded_episode(rng, language_for(rng, languages)))
    return Count(_coded(rng, EPISODE_CODES))


def anime_count(rng: random.Random, languages: Languages) -> Count:
    """An episode or several, as fan groups of anime write them."""
    if rng.random() < 0.1:
        return Count(_worded_episode(rng, language_for(rng, languages)))
    return Count(_coded(rng, ANIME_CODES))


def season_count(rng: random.Random, languages: Languages) -> Count:
    """A season or several."""
    language = language_for(rng, languages)
    pieces = _worded_season(rng, language) if rng.random() < 0.5 else _coded(rng, SEASON_CODES)
    text = "".join(text for text, _ in pieces).lower()
    if rng.random() < 0.12:
        word = rng.choice(language.complete)
        pieces = [(word + " ", None), *pieces] if rng.random() < 0.4 else [*pieces, (" " + word, None)]
        text += " " + word.lower()
    several = sum(label == "season" for _, label in pieces) > 1 or any(
        label == "season" and len([part for part in text if part.isdigit()]) > 2 for text, label in pieces
    )
    return Count(pieces, is_complete=several and ("complete" in text or language.complete[0].lower() in text))


def counted(rng: random.Random, language: LanguageWords, kind: str, label: str, number: int) -> list[Piece]:
    """One number with the word that says what it counts: `Staffel 2`, `2. évad`, `第二季`, `Second Season`."""
    words = language.counters[kind]
    written = _written(rng, language, number)
    forms: list[list[Piece]] = []
    gap = "" if language.is_unspaced else rng.choice((" ", " ", " ", ".", "", ": ", " #"))
    for word in (*words.before, *words.before, *words.short):
        forms.append([(cased(rng, word) + (gap or ("" if language.is_unspaced else " ")), None), (written, label)])
    if rng.random() < 0.3:
        forms += [
            [(cased(rng, word) + rng.choice(("", "", ".", " ")), None), (written, label)]
            for word in words.weak
            if len(word) > 1
        ]
    if rng.random() < 0.3:
        # `3.sez.`, `2 сез`: a short word after the number.
        forms += [
            [(written, label), (rng.choice((".", " ", "", ". ", "-")) + cased(rng, word), None)]
            for word in words.short
            if len(word) > 2
        ]
    for word in words.after:
        link = "" if language.is_unspaced else rng.choice((" ", " ", ". ", ".", "-", ""))
        suffix = rng.choice(language.ordinal_suffixes) if language.ordinal_suffixes and rng.random() < 0.5 else ""
        prefix = rng.choice(language.ordinal_prefixes) if language.ordinal_prefixes and rng.random() < 0.8 else ""
        dash = "-" if suffix and language.script == "Cyrl" else ""
        if suffix and rng.random() < 0.12:
            dash = " " + dash
        forms.append(
            [
                (prefix, None),
                (written, label),
                (dash + suffix + (link or (" " if suffix else "")) + cased(rng, word), None),
            ]
        )
        ordinals = language.ordinals[number - 1] if number <= len(language.ordinals) else ()
        if ordinals and rng.random() < 0.4:
            forms.append(
                [
                    (cased(rng, rng.choice(ordinals)), label),
                    (("" if language.is_unspaced else " ") + cased(rng, word), None),
                ]
            )
    if words.before and number <= len(language.numbers) and language.numbers[number - 1] and rng.random() < 0.1:
        forms.append(
            [
                (cased(rng, rng.choice(words.before)) + " ", None),
                (cased(rng, rng.choice(language.numbers[number - 1])), label),
            ]
        )
    return rng.choice(forms) if forms else [("#", None), (written, label)]


def language_for(rng: random.Random, languages: Languages) -> LanguageWords:
    """English often (the first), any other as often as another."""
    return languages[0] if rng.random() < _ENGLISH else rng.choice(languages)


def _worded_episode(rng: random.Random, language: LanguageWords) -> list[Piece]:
    season, episode = _season_number(rng), _episode_number(rng)
    roll = rng.random()
    episodes = counted(rng, language, "episode", "episode", episode)
    if roll < 0.2:
        numbers = _range_of(rng, episode, language)
        episodes = [(numbers, label) if label == "episode" else (text, label) for text, label in episodes]
        if rng.random() < 0.15:
            episodes = [(f"({text})", label) if label == "episode" else (text, label) for text, label in episodes]
        if rng.random() < 0.4:
            total = rng.choice(language.words["of"] or ("of",))
            episodes = [*episodes, (f" {total} {episode + rng.randint(1, 20)}", None)]
    if roll > 0.6:
        return episodes
    seasons = counted(rng, language, "season", "season", season)
    link = "" if language.is_unspaced and rng.random() < 0.6 else rng.choice((" ", " ", " ", ", ", " - ", ".", " / "))
    if rng.random() < 0.12:
        episodes = [(str(episode).zfill(2), "episode")]
    if rng.random() < 0.06:
        return [("(", None), *seasons, (link, None), *episodes, (")", None)]
    return [*episodes, (link, None), *seasons] if rng.random() < 0.12 else [*seasons, (link, None), *episodes]


def _worded_season(rng: random.Random, language: LanguageWords) -> list[Piece]:
    season = _season_number(rng)
    words = language.counters["season"]
    roll = rng.random()
    if roll < 0.75 or not words.plural:
        pieces = counted(rng, language, "season", "season", season)
        if roll < 0.15:
            pieces = [
                (_seasons_of(rng, season), label) if label == "season" and text.isdigit() else (text, label)
                for text, label in pieces
            ]
        return pieces
    plural = cased(rng, rng.choice(words.plural))
    if rng.random() < 0.3:
        # A count of seasons: all of a series, from the first.
        return [(str(season + 1), "season"), (" " + plural, None)]
    return [(plural + " ", None), (_seasons_of(rng, season), "season")]


def _coded(rng: random.Random, codes: Weighted) -> list[Piece]:
    season, episode = _season_number(rng), _episode_number(rng)
    absolute = rng.choice((rng.randint(1, 26), rng.randint(20, 200), rng.randint(100, 1100)))
    last = episode + rng.choice((1, 1, 2, 3, 5, 9, 11))
    width = rng.choice((2, 2, 2, 1, 3))
    slots: dict[str, Piece] = {
        "s": (str(season), "season"),
        "s2": (f"{season:02}", "season"),
        "e": (str(episode), "episode"),
        "e2": (f"{episode:02}", "episode"),
        "e3": (f"{episode:03}", "episode"),
        "next": (f"{episode + 1:02}", "episode"),
        "next2": (f"{episode + 2:02}", "episode"),
        "range": (_range_of(rng, episode), "episode"),
        "list": (_list_of(rng, episode, width), "episode"),
        "a": (str(absolute), "episode"),
        "a2": (str(absolute).zfill(width), "episode"),
        "arange": (
            f"{absolute:02}{rng.choice(('-', '~', ' - ', '-', ' to '))}{absolute + rng.choice((1, 1, 2, 11, 12)):02}",
            "episode",
        ),
        "alist": (f"{absolute:02}{rng.choice(('+', '&', '-', ' & ', ', '))}{absolute + 1:02}", "episode"),
        "over": (str(absolute), "absoluteEpisode"),
        "overs": (f"{absolute}-{absolute + last - episode}", "absoluteEpisode"),
        "half": (f"{episode:02}.5" if rng.random() < 0.5 else f"{episode}.5", "episode"),
        "big": (str(rng.choice((480, 540, 576, 720, 1080, 1440, rng.randint(400, 1600)))), "episode"),
        "when": (any_year(rng), "season"),
        "disc_word": (rng.choice(marks.DISC_WORDS), None),
        "part_word": (rng.choice(marks.PART_WORDS), None),
        "seasons": (_seasons_of(rng, season), "season"),
        "seasons2": (_season_codes(rng, season), "season"),
        "ordinal": (_english_ordinal(rng, season), "season"),
        "glued": (f"{season}{episode:02}", "seasonEpisode"),
        "glued4": (f"{season:02}{episode:02}", "seasonEpisode"),
        "glued_next": (f"{season}{episode + 1:02}", "seasonEpisode"),
        "total": (str(rng.choice((12, 13, 24, 25, 26, 10, 8, 50))), None),
        "disc": (str(rng.randint(1, 8)), "disc"),
        "part": (rng.choice((str(rng.randint(1, 9)), "One", "Two", "II", "III")), "part"),
        "v": (str(rng.randint(2, 4)), "version"),
        "S": (rng.choice(("S", "S", "s")), None),
        "E": (rng.choice(("E", "E", "e", "EP", "Ep", ".E", " E", " Ep", "_E", "x", "-E")), None),
        "x": (rng.choice(("x", "x", "x", "X", "х")), None),
        "of": (rng.choice(("of", "из", "de", "/", "z", " of ", "von", "sur")), None),
        "join": (rng.choice((".", "-", " - ", " ", "_", "+", "&", " & ", "")), None),
        "end": (rng.choice(("END", "Fin", "FIN", "完", "End", "完结", "全", "Final")), None),
        "special": (rng.choice(marks.SPECIALS), "other"),
    }
    return pieces_of(codes.draw(rng), slots)


def _season_number(rng: random.Random) -> int:
    if rng.random() < 0.02:
        return int(any_year(rng))
    return rng.choice((1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 26))


def _episode_number(rng: random.Random) -> int:
    return rng.choice((rng.randint(1, 12), rng.randint(1, 26), rng.randint(1, 99)))


def _written(rng: random.Random, language: LanguageWords, number: int) -> str:
    roll = rng.random()
    if language.digits and roll < 0.45 and number < 20:
        tens, ones = divmod(number, 10)
        ten = "十" if language.script in ("Hani", "Jpan") else ""
        if number < 10 or ten:
            return ("" if tens == 0 else ten) + (language.digits[ones] if ones or not tens else "")
    return str(number) if roll < 0.6 else f"{number:02}"


def _range_of(rng: random.Random, first: int, language: LanguageWords | None = None) -> str:
    width = rng.choice((2, 2, 2, 1, 3))
    last = first + rng.choice((1, 1, 2, 3, 5, 9, 11, 23))
    to = rng.choice(_RANGE)
    if language and language.words["to"] and rng.random() < 0.4:
        to = rng.choice(language.words["to"])
        to = to if language.is_unspaced else f" {to} "
    return f"{str(first).zfill(width)}{to}{str(last).zfill(width)}"


def _list_of(rng: random.Random, first: int, width: int) -> str:
    """Two to five numbers in a row, now and then with a gap among them."""
    step = rng.choice((1, 1, 1, 1, 2))
    numbers = [str(first + step * at).zfill(width) for at in range(rng.choice((2, 2, 2, 3, 3, 4, 5)))]
    if len(numbers) > 2 and rng.random() < 0.3:
        return (
            ", ".join(numbers[:-1]) + rng.choice((" & ", ", & ", " and ", " y ", " et ", " und ", " e ")) + numbers[-1]
        )
    return rng.choice(_LIST).join(numbers)


def _seasons_of(rng: random.Random, first: int) -> str:
    if first > 1900:
        return f"{first}-{first + 1}"
    if rng.random() < 0.25:
        sep = rng.choice((", ", ".", " ", "&", ",", " & ", "+"))
        listed = sep.join(str(first + at) for at in range(rng.randint(2, 5)))
        return listed + rng.choice(("", "", sep.strip() and f" & {first + 6}"))
    return f"{first}{rng.choice(_SEASON_RANGE)}{first + rng.choice((1, 2, 3, 5))}"


def _season_codes(rng: random.Random, first: int) -> str:
    sep = rng.choice(("-S", "-", "--S", "-s", "~S", " - S", "+S", " S", "&", ".S", "-S"))
    return f"{first:02}{sep}{first + rng.choice((1, 1, 2, 3, 6)):02}"


def _english_ordinal(rng: random.Random, number: int) -> str:
    english = language_words()[0]
    if number <= 10 and rng.random() < 0.5:
        return english.ordinals[number - 1][0].title()
    return numeral(number, rng.choice(("", "", "", "", "", " ")))
