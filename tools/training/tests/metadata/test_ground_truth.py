import gzip
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlparse

import pytest

from mimmo_training.metadata.ground_truth.claims import Claim, Entry, confirms, fold
from mimmo_training.metadata.ground_truth.http_catalogue import HttpCatalogue
from mimmo_training.metadata.ground_truth.match import claim_of, match
from mimmo_training.metadata.ground_truth.offline import OfflineCatalogue
from mimmo_training.metadata.ground_truth.services import MusicBrainz, Spotify, Tmdb

ALBUM = Claim("album", "northern lights", "Anna Berg", 2018)
FILM = Claim("film", "The Lighthouse Keeper", None, 2019)
ANSWERS = {
    "/ws/2/release-group": {
        "release-groups": [
            {"title": "Northern Lights", "first-release-date": "2018-02-01", "artist-credit": [{"name": "Anna Berg"}]}
        ]
    },
    "/3/search/movie": {
        "results": [{"title": "Lighthouse Keeper", "original_title": "Fyrvaktaren", "release_date": "2019-05-05"}]
    },
    "/3/search/tv": {"results": [{"name": "Harbour Tales", "first_air_date": ""}]},
    "/v1/search": {
        "albums": {"items": [{"name": "Northern Lights", "release_date": "2018", "artists": [{"name": "Anna Berg"}]}]}
    },
}


class Fake:
    """A service that answers from the table, after as many refusals as asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.authorisations: list[str | None] = []
        self.refusals: list[int] = []
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                fake.asked.append(self.path)
                fake.authorisations.append(self.headers.get("Authorization"))
                status = fake.refusals.pop(0) if fake.refusals else 200
                self.send_response(status)
                if status == 429:
                    self.send_header("Retry-After", "7")
                self.end_headers()
                if status == 200:
                    self.wfile.write(json.dumps(ANSWERS[urlparse(self.path).path]).encode())

            def log_message(self, *_: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def fake() -> Iterator[Fake]:
    service = Fake()
    yield service
    service.server.shutdown()
    service.server.server_close()


@pytest.mark.parametrize(
    ("entry", "claim", "confirmed"),
    [
        (Entry(("Lighthouse Keeper!",), (), 2019), FILM, True),
        (Entry(("Lighthouse Keeper",), (), 2020), FILM, True),
        (Entry(("Lighthouse Keeper",), (), 2012), FILM, False),
        (Entry(("Lighthouse Keeper",)), FILM, False),
        (Entry(("Other", "The Lighthouse Keeper"), (), 2019), FILM, True),
        (Entry(("Northern Lights",), ("Anna Berg",)), ALBUM, True),
        (Entry(("Northern Lights",), ("Someone",)), ALBUM, False),
        (Entry(("Harbour",), (), None, frozenset({(1, 2)})), Claim("show", "Harbour", season=1, episode=2), True),
        (Entry(("Harbour",), (), None, frozenset({(1, 2)})), Claim("show", "Harbour", season=1, episode=3), False),
        (Entry(("Harbour",)), Claim("show", "Harbour", season=1, episode=3), True),
    ],
)
def test_a_work_confirms_what_fits(entry: Entry, claim: Claim, confirmed: bool) -> None:
    assert confirms(entry, claim) is confirmed


def test_folding_ignores_how_a_title_is_written() -> None:
    assert fold("The Café & Friends!") == fold("cafe and friends")


def test_services_are_asked_in_their_own_shape(fake: Fake, tmp_path: Path) -> None:
    for service, claim in (
        (MusicBrainz(base=fake.base, seconds_between=0), ALBUM),
        (Tmdb("secret", base=fake.base, seconds_between=0), FILM),
        (Tmdb("secret", base=fake.base, seconds_between=0), Claim("show", "Harbour Tales")),
        (Spotify("secret", base=fake.base, seconds_between=0), ALBUM),
    ):
        catalogue = HttpCatalogue(service, tmp_path / "answers.sqlite")
        assert any(confirms(entry, claim) for entry in catalogue.find(claim))
        catalogue.close()
    query = parse_qs(urlparse(fake.asked[0]).query)["query"][0]
    assert query == 'releasegroup:"northern lights" AND artist:"Anna Berg"'
    assert fake.authorisations == [None, *["Bearer secret"] * 3]


def test_kinds_that_a_service_does_not_know_are_not_asked(fake: Fake, tmp_path: Path) -> None:
    assert HttpCatalogue(MusicBrainz(base=fake.base), tmp_path / "a.sqlite").find(FILM) == []
    assert HttpCatalogue(Tmdb("x", base=fake.base), tmp_path / "a.sqlite").find(ALBUM) == []
    assert fake.asked == []


def test_nothing_is_asked_twice(fake: Fake, tmp_path: Path) -> None:
    for _ in range(2):
        catalogue = HttpCatalogue(MusicBrainz(base=fake.base, seconds_between=0), tmp_path / "a.sqlite")
        catalogue.find(ALBUM)
        catalogue.close()
    assert len(fake.asked) == 1


def test_the_pace_is_kept(fake: Fake, tmp_path: Path) -> None:
    waits: list[float] = []
    catalogue = HttpCatalogue(MusicBrainz(base=fake.base, seconds_between=50), tmp_path / "a.sqlite", waits.append)
    catalogue.find(ALBUM)
    catalogue.find(Claim("album", "Loom", "The Weavers"))
    assert len(waits) == 1
    assert 40 < waits[0] <= 50


def test_a_busy_service_is_asked_again_when_it_says(fake: Fake, tmp_path: Path) -> None:
    waits: list[float] = []
    fake.refusals = [429, 503]
    catalogue = HttpCatalogue(MusicBrainz(base=fake.base, seconds_between=0), tmp_path / "a.sqlite", waits.append)
    assert catalogue.find(ALBUM)
    assert waits == [7.0, 2.0]


def test_a_refusal_for_good_is_raised(fake: Fake, tmp_path: Path) -> None:
    fake.refusals = [401]
    with pytest.raises(HTTPError):
        HttpCatalogue(MusicBrainz(base=fake.base), tmp_path / "a.sqlite").find(ALBUM)


def test_what_a_service_does_not_have_is_nothing(fake: Fake, tmp_path: Path) -> None:
    fake.refusals = [404]
    assert HttpCatalogue(MusicBrainz(base=fake.base), tmp_path / "a.sqlite").find(ALBUM) == []


def test_readings_become_claims() -> None:
    assert claim_of({"medium": "audio", "title": "X", "artist": "Y", "year": 2018}) == Claim("album", "X", "Y", 2018)
    assert claim_of({"medium": "video", "subcategory": "episode", "title": "X", "season": 1, "episode": 2}) == Claim(
        "show", "X", None, None, 1, 2
    )
    assert claim_of({"medium": "video", "title": "X"}) is None
    assert claim_of({"medium": "audio", "title": "X"}) is None
    assert claim_of({"medium": "software", "title": "X"}) is None


def test_matching_goes_on_where_it_was_cut_off(data: Path, tmp_path: Path) -> None:
    catalogue = OfflineCatalogue(data)
    known = next(entry for entries in catalogue._entries["film"].values() for entry in entries if entry.year)
    rows = [
        {"name": "a", "medium": "video", "title": known.titles[0], "year": known.year},
        {"name": "b", "medium": "video", "title": "Nobody Made This", "year": 2001},
        {"name": "c", "medium": "video", "title": known.titles[0], "year": known.year},
    ]
    names, out = tmp_path / "names.jsonl.gz", tmp_path / "out.jsonl"
    _write(names, rows[:2])
    assert match(names, out, [catalogue]) == (2, 1)
    with out.open("a") as stream:
        stream.write('{"name": "half')
    _write(names, rows)
    assert match(names, out, [catalogue]) == (3, 2)
    assert [json.loads(line)["name"] for line in out.read_text().splitlines()] == ["a", "c"]


def _write(path: Path, rows: list[dict]) -> None:
    with gzip.open(path, "wt", encoding="utf-8") as stream:
        stream.writelines(json.dumps(row) + "\n" for row in rows)
