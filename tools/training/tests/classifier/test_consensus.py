import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from mimmo_training.classifier.consensus import ConsensusOptions, Verdict, label_releases, verdict
from mimmo_training.data.magnetico import CrawledRelease
from mimmo_training.data.names import File

RELEASES = [
    CrawledRelease("Northern Lights FLAC", 1, (File("01.flac", 9),)),
    CrawledRelease("Rivers of the North", 1, ()),
    CrawledRelease("Kite Racer", 1, ()),
]


class FakeModels(ThreadingHTTPServer):
    """Answers as four models would; `answers` maps model and line's first word to a medium."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []
        self.answers: dict[str, dict[str, str]] = {}
        self.broken: set[str] = set()

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        assert self.path == "/api/generate"
        model = body["model"]
        self.server.asked.append(model)
        if model in self.server.broken:
            self.send_error(500)
            return
        lines = [line for line in body["prompt"].splitlines() if line[:1].isdigit()]
        known = self.server.answers.get(model, {})
        votes = {line.split(".")[0]: known.get(line.split()[1], "nonsense") for line in lines}
        payload = json.dumps({"response": json.dumps(votes)}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(payload)

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    with FakeModels() as fake:
        thread = threading.Thread(target=fake.serve_forever, daemon=True)
        thread.start()
        yield fake
        fake.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("votes", "expected"),
    [
        (["audio"] * 4, Verdict("audio", "unanimous")),
        (["audio", "audio", "audio", "book"], Verdict("audio", "majority")),
        (["audio", "audio", "audio", None], Verdict("audio", "majority")),
        (["audio", "audio", "book", "book"], Verdict(None, "discarded")),
        (["audio", "audio", "book", None], Verdict(None, "discarded")),
        ([None] * 4, Verdict(None, "discarded")),
        (["video", "video"], Verdict("video", "unanimous")),
    ],
)
def test_the_models_must_agree(votes, expected):
    assert verdict(votes) == expected


def test_releases_are_asked_in_batches_and_labelled_by_vote(server, tmp_path):
    agreed = {"Northern": "audio", "Rivers": "book", "Kite": "software"}
    server.answers = {"a": agreed, "b": agreed, "c": agreed, "d": agreed | {"Rivers": "video", "Kite": "not a medium"}}
    options = ConsensusOptions(server.endpoint, ("a", "b", "c", "d"), batch_size=2)
    found = [said for _, said in label_releases(RELEASES, tmp_path / "votes.jsonl", options)]
    assert found == [Verdict("audio", "unanimous"), Verdict("book", "majority"), Verdict("software", "majority")]
    assert server.asked == ["a", "a", "b", "b", "c", "c", "d", "d"]


def test_a_run_that_was_cut_off_asks_only_what_is_open(server, tmp_path):
    agreed = {"Northern": "audio", "Rivers": "book", "Kite": "software"}
    server.answers = {"a": agreed, "b": agreed}
    server.broken = {"b"}
    options = ConsensusOptions(server.endpoint, ("a", "b"))
    cache = tmp_path / "votes.jsonl"
    with pytest.raises(OSError):
        list(label_releases(RELEASES, cache, options))
    cache.write_text(cache.read_text() + '["half a li')
    server.broken, server.asked = set(), []
    found = [said.medium for _, said in label_releases(RELEASES, cache, options)]
    assert found == ["audio", "book", "software"]
    assert server.asked == ["b"]


def test_another_prompt_is_another_question(server, tmp_path):
    server.answers = {"a": {"Northern": "audio", "Rivers": "book", "Kite": "software"}}
    cache = tmp_path / "votes.jsonl"
    list(label_releases(RELEASES, cache, ConsensusOptions(server.endpoint, ("a",))))
    list(label_releases(RELEASES, cache, ConsensusOptions(server.endpoint, ("a",), prompt="Say it.\n")))
    assert server.asked == ["a", "a"]
