import json
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from mimmo_training.reader.calibrate import points_of
from mimmo_training.reader.dataset import read_shard, shard_of, write_shard
from mimmo_training.reader.decoding import calibrated
from mimmo_training.reader.export import export_onnx
from mimmo_training.reader.features import described
from mimmo_training.reader.invented import made_references
from mimmo_training.reader.labelled import Labelled
from mimmo_training.reader.labels import CLASSES, HEADS, LABELS
from mimmo_training.reader.manifest import GRAPH, write_manifest
from mimmo_training.reader.net import NameReader, Shape
from mimmo_training.reader.reading import Reading, graph_of, padded, read_all
from mimmo_training.reader.references import REFERENCES, write_references
from mimmo_training.reader.synthesis.generate import Example
from mimmo_training.reader.train import TrainingOptions, grouped, load_reader, train
from mimmo_training.reader.values import fields_of

SMALL = Shape(embedding=16, width=32, layers=1, heads=2, hidden=32)


def films(count: int) -> list[Example]:
    return [
        Example(
            Labelled.of([(f"Film {'Abc'[at % 3]}", "title"), (" (", None), (str(1990 + at % 30), "year"), (")", None)]),
            "video",
            "movie",
            "none",
            "none",
            "made",
        )
        for at in range(count)
    ]


@pytest.fixture(scope="module")
def model() -> NameReader:
    torch.manual_seed(3)
    return NameReader(SMALL).eval()


def test_padding_changes_nothing(model: NameReader):
    graph = graph_of(model)
    short, long = (described(name)[1:] for name in ("Film 2019", "A much longer name of some film 2019 1080p"))
    alone, together = graph(*padded([short])), graph(*padded([short, long]))
    np.testing.assert_allclose(alone[0][0], together[0][0, : len(short[0])], atol=1e-5)
    for one, both in zip(alone[1:], together[1:], strict=True):
        np.testing.assert_allclose(one[0], both[0], atol=1e-5)


def test_a_name_is_read_in_windows_and_one_without_words_is_read_too(model: NameReader):
    readings = read_all(graph_of(model), ["", "word " * 700, "Film"])
    assert [reading.name for reading in readings] == ["", "word " * 700, "Film"]
    assert readings[0].spans == []


def test_a_shard_is_read_as_it_was_written(tmp_path: Path):
    shard = shard_of(films(3))
    write_shard(tmp_path / "shard-000.npz", shard)
    again = read_shard(tmp_path / "shard-000.npz")
    for name, array in vars(shard).items():
        np.testing.assert_array_equal(array, getattr(again, name))


def test_groups_hold_every_row_once():
    lengths = np.random.default_rng(1).integers(1, 90, 500)
    groups = grouped(lengths, 300, np.random.default_rng(2))
    assert sorted(np.concatenate(groups).tolist()) == list(range(500))
    assert max(len(group) * lengths[group].max() for group in groups) <= 300


def test_it_learns_and_goes_on_where_it_stopped(tmp_path: Path):
    write_shard(tmp_path / "shard-000.npz", shard_of(films(400)))
    options = TrainingOptions(60, steps=64, words=400, learning_rate=4e-3, warm_up_steps=5, seconds_between_states=0)
    train(tmp_path, tmp_path / "run", SMALL, options)
    graph = graph_of(load_reader(tmp_path / "run"))
    (reading,) = read_all(graph, ["Film A (2001)"])
    assert fields_of(reading) == {"medium": "video", "title": "Film A", "year": 2001}
    steps = json.loads((tmp_path / "run" / "training.json").read_text())["steps"]
    (tmp_path / "run" / "weights.pt").unlink()
    train(tmp_path, tmp_path / "run", SMALL, options)
    assert json.loads((tmp_path / "run" / "training.json").read_text())["steps"] == steps == 64


def test_the_exported_folder_says_what_the_net_says(model: NameReader, tmp_path: Path):
    export_onnx(model, tmp_path / GRAPH)
    session = onnxruntime.InferenceSession(str(tmp_path / GRAPH), providers=["CPUExecutionProvider"])

    def graph(ids: np.ndarray, features: np.ndarray, lengths: np.ndarray) -> list[np.ndarray]:
        return session.run(None, {"ids": ids, "features": features, "lengths": lengths})

    batch = padded([described(name)[1:] for name in ("Film 2019", "x")])
    for exported, own in zip(graph(*batch), graph_of(model)(*batch), strict=True):
        np.testing.assert_allclose(exported, own, atol=0.05)
    table = ((0.0, 0.0), (1.0, 0.9))
    write_manifest(tmp_path, "0.0.1", dict.fromkeys(LABELS, table), dict.fromkeys(HEADS, table), {})
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    assert manifest["files"][0]["sizeInBytes"] == (tmp_path / GRAPH).stat().st_size
    write_references(graph, manifest, tmp_path, made_references()[:3])
    first, *_ = map(json.loads, (tmp_path / REFERENCES).read_text().splitlines())
    assert len(first["logits"]["labels"]) == len(first["words"])
    assert len(first["logits"]["labels"][0]) == CLASSES
    assert set(first["verdicts"]) == set(HEADS)


def test_calibration_rises_and_never_says_more_than_was_seen():
    said = [(at / 200, at % 4 != 0 if at < 100 else at % 25 != 0) for at in range(200)]
    points = points_of(said)
    assert [y for _, y in points] == sorted(y for _, y in points)
    assert calibrated(0.25, points) == pytest.approx(0.75, abs=0.1)
    assert points[-1][1] < 0.97
    assert points_of([(0.99, True)] * 40)[-1][1] < 0.96


@pytest.mark.parametrize(
    ("name", "spans", "fields"),
    [
        ("Show S02E03-E05", [("season", 6, 8), ("episode", 9, 15)], {"season": [2], "episode": [3, 4, 5]}),
        ("Show 103", [("seasonEpisode", 5, 8)], {"season": [1], "episode": [3]}),
        ("剧 第十二集", [("episode", 3, 5)], {"episode": [12]}),
        ("Show Second Season", [("season", 5, 11)], {"season": [2]}),
        ("Show 1, 2 & 4", [("season", 5, 13)], {"season": [1, 2, 4]}),
        ("Show.E11.12", [("episode", 6, 11)], {"episode": [11, 12]}),
        ("Some.Film.2019", [("title", 0, 9), ("year", 10, 14)], {"title": "Some Film", "year": 2019}),
    ],
)
def test_spans_have_values(name: str, spans: list, fields: dict):
    from mimmo_training.reader.decoding import Span

    video = np.eye(5)[1]
    reading = Reading(name, [Span(*span, 0.9) for span in spans], {"medium": video})
    assert fields_of(reading) == {"medium": "video", **fields}
