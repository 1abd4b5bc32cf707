"""What was read from a name, and when a work of a catalogue confirms it."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Protocol

_ARTICLE = re.compile(r"^(?:the|a|an|der|die|das|le|la|les|el) ")

#: Years that a release may be off from the catalogue's: premieres and releases differ.
YEAR_TOLERANCE = 1


@dataclass(frozen=True)
class Claim:
    """A reading: `kind` is `film`, `show` or `album`; what was not read is None."""

    kind: str
    title: str
    artist: str | None = None
    year: int | None = None
    season: int | None = None
    episode: int | None = None


@dataclass(frozen=True)
class Entry:
    """A work as a catalogue knows it. No year or no episodes: the catalogue does not say."""

    titles: tuple[str, ...]
    artists: tuple[str, ...] = ()
    year: int | None = None
    episodes: frozenset[tuple[int, int]] = frozenset()


class Catalogue(Protocol):
    """Where works are looked up."""

    def find(self, claim: Claim) -> list[Entry]:
        """Works that may be the claim's, the likeliest first."""


def confirms(entry: Entry, claim: Claim) -> bool:
    """Whether the work is the one that was read.

    A film needs its title and year, an album its title and artist (and a fitting year where both have one), a show its
    title, and the episode where the catalogue lists episodes.
    """
    if fold(claim.title) not in {fold(title) for title in entry.titles}:
        return False
    years_fit = claim.year is None or entry.year is None or abs(claim.year - entry.year) <= YEAR_TOLERANCE
    if claim.kind == "film":
        return claim.year is not None and entry.year is not None and years_fit
    if claim.kind == "album":
        artists = {fold(artist) for artist in entry.artists}
        return claim.artist is not None and fold(claim.artist) in artists and years_fit
    if claim.season is None or claim.episode is None or not entry.episodes:
        return years_fit
    return (claim.season, claim.episode) in entry.episodes


def fold(text: str) -> str:
    """Words without case, marks, punctuation and leading article: `The Café!` and `cafe` are one."""
    plain = unicodedata.normalize("NFKD", text.replace("&", " and ")).casefold()
    letters = "".join(character for character in plain if not unicodedata.combining(character))
    words = " ".join(re.sub(r"[^\w]+|_", " ", letters.replace("'", "").replace("’", "")).split())
    return _ARTICLE.sub("", words)
