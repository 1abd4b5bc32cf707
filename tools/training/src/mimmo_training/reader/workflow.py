"""The steps from data to the shipped folder, on the files of one workspace, each skipped when its file is there."""

import json
import pickle
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import onnxruntime

from mimmo_training.metadata.processes import run_in_processes

from .card import collections_of, fields_table, labels_table, sure_table, write_card
from .dataset import shard_of, silver_examples, write_shard
from .export import export_onnx
from .invented import made_references
from .left_out import LEFT_OUT, LEFT_OUT_LANGUAGES
from .manifest import GRAPH, MANIFEST, write_manifest
from .measure import REFILLED, LeftOut, by_label, left_out, measured
from .net import Shape
from .reading import Graph, graph_of
from .real_names import RealName, real_names
from .references import write_references
from .synthesis.generate import Example, Maker
from .synthesis.pools import pools_of
from .synthesis.works import Works
from .train import TRAINING, WEIGHTS, TrainingOptions, load_reader, train

#: Names of a shard.
SHARD = 25_000
#: Share of names that are real ones, masked where nobody knows.
_SILVER = 0.14


@dataclass(frozen=True)
class Workspace:
    """The files of all steps."""

    data: Path
    runs: Path

    def folder(self, name: str) -> Path:
        """A run's folder."""
        folder = self.runs / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def real_names(self) -> list[RealName]:
        """Real names that are trained on, with what is known of them."""
        self.runs.mkdir(parents=True, exist_ok=True)
        return real_names(self.data, self.runs / "real.pkl")

    def make_dataset(self, name: str, seed: int, shards: int, *, all_languages: bool) -> None:
        """Write the shards of one data set that are not there yet."""
        folder = self.folder(f"data/{name}")
        missing = [at for at in range(shards) if not (folder / f"shard-{at:03}.npz").exists()]
        if not missing:
            return
        names = self.real_names()
        maker = Maker(Works(self.data), pools_of(names), () if all_languages else LEFT_OUT_LANGUAGES)
        silver = list(silver_examples(names))
        random.Random(seed).shuffle(silver)
        for at in missing:
            write_shard(folder / f"shard-{at:03}.npz", shard_of(_mixed(maker, silver, seed, at)))

    def train(self, name: str, data: str, options: TrainingOptions, processes: int, begin_with: str | None) -> None:
        """Train one run on a data set, from nothing or from another run's weights."""
        run = self.folder(name)
        if (run / WEIGHTS).exists():
            return
        first = self.runs / begin_with if begin_with else None
        work = _Training(self.folder(f"data/{data}"), run, options, first)
        run_in_processes(processes, run.absolute() / "meeting", work)

    def left_out(self) -> LeftOut:
        """The names that are never trained on."""
        path = self.runs / "left-out.pkl"
        if not path.exists():
            path.write_bytes(pickle.dumps(left_out(self.data, self.real_names(), Works(self.data))))
        return pickle.loads(path.read_bytes())

    def ship(self, name: str, before: str | None, folder: Path, references: Path, version: str) -> None:
        """Export, calibrate, and write manifest, card and references. `before` is the run without some languages."""
        export_onnx(load_reader(self.folder(name)), folder / GRAPH)
        graph, names = session_of(folder / GRAPH), self.left_out()
        result = measured(graph, names)
        training = json.loads((self.folder(name) / TRAINING).read_text())
        earlier = self.folder(before) if before and before != name else None
        write_manifest(folder, version, result.labels, result.heads, training)
        counting = {"after": labels_table(by_label(graph, names.other_languages))}
        if earlier:
            unseen = labels_table(by_label(graph_of(load_reader(earlier)), names.other_languages))
            counting = {"before": unseen, **counting}
        collections, languages = collections_of(result.counts)
        write_card(
            folder,
            {
                "collections": str(len(LEFT_OUT)),
                "all": fields_table(result.counts, ["all"]),
                "by_collection": fields_table(result.counts, collections),
                "by_language": fields_table(result.counts, languages),
                "sure": sure_table(result.counts),
                "by_label": labels_table(by_label(graph, names.labelled[-REFILLED:])),
                "left_out_languages": "\n\n".join(f"*{when}*\n\n{figures}" for when, figures in counting.items()),
            },
        )
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        write_references(graph, manifest, references, made_references())


def session_of(path: Path) -> Graph:
    """An exported graph on one thread."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(ids: np.ndarray, features: np.ndarray, lengths: np.ndarray) -> list[np.ndarray]:
        return session.run(None, {"ids": ids, "features": features, "lengths": lengths})

    return run


@dataclass(frozen=True)
class _Training:
    """One process's part of a training; it travels to the process."""

    data: Path
    run: Path
    options: TrainingOptions
    begin_with: Path | None

    def __call__(self) -> None:
        train(self.data, self.run, Shape(), self.options, self.begin_with)


def _mixed(maker: Maker, silver: list[Example], seed: int, at: int) -> Iterator[Example]:
    real = round(SHARD * _SILVER)
    yield from maker.examples(1000 * seed + at, SHARD - real)
    start = at * real % max(len(silver), 1)
    yield from islice((*silver[start:], *silver), real)
