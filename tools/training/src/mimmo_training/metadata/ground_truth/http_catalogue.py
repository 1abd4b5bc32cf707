"""Catalogue services over HTTP: cached, no faster than they allow, patient when they say so."""

import json
import sqlite3
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from .claims import Claim, Entry
from .services import Service

_RETRIES = 4
_LONGEST_WAIT = 120.0


class HttpCatalogue:
    """A service as a catalogue.

    Every answer is kept in `cache` (an SQLite file), so that a run that was cut off asks nothing twice. Raises
    urllib.error.URLError when the service stays away; what was answered so far is kept.
    """

    def __init__(self, service: Service, cache: Path, sleep: Callable[[float], None] = time.sleep):
        self._service = service
        self._sleep = sleep
        self._asked_at = float("-inf")
        cache.parent.mkdir(parents=True, exist_ok=True)
        self._cache = sqlite3.connect(cache)
        self._cache.execute("CREATE TABLE IF NOT EXISTS answers (url TEXT PRIMARY KEY, body TEXT NOT NULL)")

    def find(self, claim: Claim) -> list[Entry]:
        """Works that the service offers for the claim; none where it does not know this kind."""
        url = self._service.url(claim)
        return self._service.entries(claim, json.loads(self._answer(url))) if url else []

    def close(self) -> None:
        """Close the cache."""
        self._cache.close()

    def _answer(self, url: str) -> str:
        kept = self._cache.execute("SELECT body FROM answers WHERE url = ?", (url,)).fetchone()
        if kept:
            return kept[0]
        body = self._ask(url)
        self._cache.execute("INSERT OR REPLACE INTO answers VALUES (?, ?)", (url, body))
        self._cache.commit()
        return body

    def _ask(self, url: str) -> str:
        request = urllib.request.Request(url, headers=self._service.headers)
        for attempt in range(_RETRIES + 1):
            self._keep_pace()
            try:
                with urllib.request.urlopen(request, timeout=30) as response:
                    return response.read().decode("utf-8")
            except urllib.error.HTTPError as error:
                if error.code == 404:
                    return "{}"
                if error.code not in (429, 500, 502, 503, 504) or attempt == _RETRIES:
                    raise
                self._sleep(_wait(error.headers.get("Retry-After"), attempt))
        raise AssertionError("The last attempt returns or raises.")

    def _keep_pace(self) -> None:
        wait = self._asked_at + self._service.seconds_between - time.monotonic()
        if wait > 0:
            self._sleep(wait)
        self._asked_at = time.monotonic()


def _wait(stated: str | None, attempt: int) -> float:
    seconds = float(stated) if stated and stated.isdigit() else 2.0**attempt
    return min(seconds, _LONGEST_WAIT)
