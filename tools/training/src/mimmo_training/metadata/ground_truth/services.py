"""Services in the shape of MusicBrainz, TMDB and Spotify: how to ask them, and how to read what they answer.

The address and the token are the caller's; nothing here holds one.
"""

from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlencode

from .claims import Claim, Entry

_AGENT = "mimmo-training/0.1 (https://www.npmjs.com/package/mimmo)"


class Service(Protocol):
    """One service."""

    headers: dict[str, str]
    seconds_between: float

    def url(self, claim: Claim) -> str | None:
        """The search for the claim, or None where the service does not know this kind of work."""

    def entries(self, claim: Claim, answer: dict) -> list[Entry]:
        """The works in an answer."""


@dataclass
class MusicBrainz:
    """Albums: https://musicbrainz.org/doc/MusicBrainz_API/Search. One request a second is allowed."""

    base: str = "https://musicbrainz.org"
    seconds_between: float = 1.0
    headers: dict[str, str] = field(default_factory=lambda: {"User-Agent": _AGENT, "Accept": "application/json"})

    def url(self, claim: Claim) -> str | None:
        """A search for release groups by title and artist."""
        if claim.kind != "album" or not claim.artist:
            return None
        query = f'releasegroup:"{_quoted(claim.title)}" AND artist:"{_quoted(claim.artist)}"'
        return f"{self.base}/ws/2/release-group?{urlencode({'query': query, 'fmt': 'json', 'limit': 10})}"

    def entries(self, claim: Claim, answer: dict) -> list[Entry]:
        """Release groups with the names of their artists."""
        return [
            Entry(
                (group.get("title", ""),),
                tuple(credit["name"] for credit in group.get("artist-credit", ()) if "name" in credit),
                _year(group.get("first-release-date")),
            )
            for group in answer.get("release-groups", ())
        ]


@dataclass
class _WithToken:
    token: str

    @property
    def headers(self) -> dict[str, str]:
        """What every request says: who asks, and who is allowed to."""
        return {"User-Agent": _AGENT, "Accept": "application/json", "Authorization": f"Bearer {self.token}"}


@dataclass
class Tmdb(_WithToken):
    """Films and shows: https://developer.themoviedb.org/reference/search-movie."""

    base: str = "https://api.themoviedb.org"
    seconds_between: float = 0.05

    def url(self, claim: Claim) -> str | None:
        """A search for films by title and year, or for shows by title."""
        if claim.kind == "film":
            query = {"query": claim.title} | ({"year": claim.year} if claim.year else {})
            return f"{self.base}/3/search/movie?{urlencode(query)}"
        return f"{self.base}/3/search/tv?{urlencode({'query': claim.title})}" if claim.kind == "show" else None

    def entries(self, claim: Claim, answer: dict) -> list[Entry]:
        """Films or shows, with their original titles."""
        title, date = ("title", "release_date") if claim.kind == "film" else ("name", "first_air_date")
        return [
            Entry(
                tuple(found[key] for key in (title, f"original_{title}") if found.get(key)), (), _year(found.get(date))
            )
            for found in answer.get("results", ())
        ]


@dataclass
class Spotify(_WithToken):
    """Albums: https://developer.spotify.com/documentation/web-api/reference/search."""

    base: str = "https://api.spotify.com"
    seconds_between: float = 0.1

    def url(self, claim: Claim) -> str | None:
        """A search for albums by title and artist."""
        if claim.kind != "album" or not claim.artist:
            return None
        query = f'album:"{_quoted(claim.title)}" artist:"{_quoted(claim.artist)}"'
        return f"{self.base}/v1/search?{urlencode({'q': query, 'type': 'album', 'limit': 10})}"

    def entries(self, claim: Claim, answer: dict) -> list[Entry]:
        """Albums with the names of their artists."""
        return [
            Entry(
                (album.get("name", ""),),
                tuple(artist["name"] for artist in album.get("artists", ())),
                _year(album.get("release_date")),
            )
            for album in answer.get("albums", {}).get("items", ())
        ]


def _quoted(text: str) -> str:
    return text.replace("\\", " ").replace('"', " ")


def _year(date: str | None) -> int | None:
    return int(date[:4]) if date and date[:4].isdigit() else None
