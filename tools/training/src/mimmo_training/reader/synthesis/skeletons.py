"""Real names in which other works, numbers and marks took the place of their own."""

import random

import regex

from ..labelled import Labelled, Piece
from ..real_names import RealName
from .dates import date_text
from .numbers import Languages, anime_count, episode_count, season_count
from .pools import POOLED, Pools, layout_text
from .style import text_in_style
from .works import Work, Works, any_year, is_latin, tricky_title

_LEAD = regex.compile(r"[SsTt]?$|(?:Season|Saison|Temporada|Staffel)[ ._]?$")
_NUMBERS = frozenset(("season", "episode", "seasonEpisode", "absoluteEpisode"))
#: How often a mark is drawn anew from real names.
_REDRAWN = 0.2
_RENUMBERED = 0.35


def refilled(rng: random.Random, name: RealName, works: Works, pools: Pools, languages: Languages) -> Labelled:
    """The name with another work in it, in its own style."""
    pieces = list(name.labelled.pieces())
    separator = layout_text(name.labelled)
    work = _work_for(rng, name, {label for _, label in pieces}, works)
    title = tricky_title(rng, work.title) if rng.random() < 0.08 else work.title
    made = [_piece(rng, piece, name.medium, separator, work, title, works, pools) for piece in pieces]
    if name.medium == "video" and rng.random() < _RENUMBERED:
        made = _renumbered(rng, made, separator, name.labelled.text.startswith("["), languages)
    return Labelled.of(made)


def _piece(
    rng: random.Random, piece: Piece, medium: str, separator: str, work: Work, title: str, works: Works, pools: Pools
) -> Piece:
    text, label = piece

    def styled(value: str) -> Piece:
        return text_in_style(rng, value, separator), label

    match label:
        case "title":
            new = text_in_style(rng, title, separator)
            return (new.lower() if text.islower() else new.upper() if text.isupper() and len(text) > 5 else new), label
        case "artist" | "author" if rng.random() < 0.85:
            return styled(work.person or works.person(rng))
        case "episodeTitle" if rng.random() < 0.7:
            return styled(works.inner(rng))
        case "alternativeTitle" if rng.random() < 0.7:
            other = works.draw(rng, "bilingual")
            return styled(other.title if is_latin(text) else other.other)
        case "narrator" if rng.random() < 0.7:
            return styled(works.person(rng))
        case "year" if rng.random() < 0.5:
            return any_year(rng), label
        case "date" if rng.random() < 0.4:
            return date_text(rng).replace(" ", separator), label
        case "group" if rng.random() < 0.4:
            return pools.text(rng, "group"), label
        case "track" | "volume" | "issue" | "chapter" if text.isdigit() and rng.random() < 0.5:
            return str(rng.randint(1, 10 ** len(text) - 1)).zfill(len(text)), label
        case _ if label in POOLED and label != "extension" and rng.random() < _REDRAWN:
            return styled(pools.text(rng, label))
    return piece


def _work_for(rng: random.Random, name: RealName, labels: set[str | None], works: Works) -> Work:
    if name.medium == "video":
        episodes = labels & _NUMBERS
        kind = (
            rng.choice(("latinAnime", "show"))
            if name.labelled.text.startswith("[")
            else rng.choice(("show", "episode"))
            if episodes
            else "movie"
        )
    elif name.medium == "audio":
        kind = "audiobook" if "author" in labels else "track" if "track" in labels or rng.random() < 0.3 else "album"
    elif name.medium == "book":
        kind = (
            "book"
            if "author" in labels
            else "comic"
            if labels & {"issue", "volume"}
            else rng.choice(("magazine", "book"))
        )
    elif name.medium == "software":
        kind = "app" if "version" in labels else "game"
    else:
        kind = "book"
    return works.draw(rng, kind)


def _renumbered(
    rng: random.Random, pieces: list[Piece], separator: str, is_anime: bool, languages: Languages
) -> list[Piece]:
    """Other numbers, in another way, where the numbers of the name stand side by side."""
    at = [index for index, (_, label) in enumerate(pieces) if label in _NUMBERS]
    if not at or at[-1] - at[0] > 2 or (at[0] and pieces[at[0] - 1][1] is not None):
        return pieces
    has_episode = any(pieces[index][1] != "season" for index in at)
    count = (anime_count if is_anime else episode_count if has_episode else season_count)(rng, languages)
    styled = [(text if label else text.replace(" ", separator), label) for text, label in count.pieces]
    before = pieces[: at[0]]
    if before:
        before[-1] = (_LEAD.sub("", before[-1][0]), None)
    return [*before, *styled, *pieces[at[-1] + 1 :]]
