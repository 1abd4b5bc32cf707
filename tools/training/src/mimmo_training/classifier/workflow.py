"""The steps from data to the shipped folder, on the files of one workspace, each skipped when its file is there."""

import gzip
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from mimmo_training.data.corrections import is_mislabelled
from mimmo_training.data.magnetico import CrawledRelease, sample_magnetico
from mimmo_training.data.names import File, read_names
from mimmo_training.data.splits import BASE, FOLDS, Fold

from .architectures import Shape
from .compare import compare
from .consensus import ConsensusOptions, label_releases
from .dataset import Mixture, read_dataset, write_base, write_fold
from .earlier_version import take_earlier_version
from .encoding import encode
from .export import GRAPH, TOKENIZER, VOCABULARY_FILE, export_onnx, write_manifest
from .heads import measure_heads
from .predictions import left_out_rows, predict, read_predictions, write_predictions
from .references import write_references
from .report import draw_reliability, figures, fit_temperatures
from .sureness.measure import NUMBERS, measure
from .synthesis.works import Library
from .tokenizer import load_tokenizer, train_tokenizer
from .train import TrainingOptions, TrainingSet, load_model, train
from .vocabulary import write_vocabulary
from .with_rules_report import figures_with_rules

#: The shipped model's shape and training.
VOCABULARY = 24_000
WIDTH = 128
LAYERS = 2
#: How often what a fold adds is read; the base is read once.
EPOCHS = 2
MAX_LENGTH = 96
#: Learning rate of what a fold adds, at its highest.
FOLD_RATE = 1e-3

_DATASET = "dataset.jsonl.gz"
_TRAINED = "training.json"

#: Texts that the tokenizer learns from.
_TOKENIZER_TEXTS = 150_000
#: What a label counts that only a majority of the models agreed on.
_MAJORITY_WEIGHT = 0.5


def use_threads(count: int) -> None:
    """Threads of every training and prediction."""
    torch.set_num_threads(count)


@dataclass(frozen=True)
class Workspace:
    """The files of one fold: data shared by all models, and one folder a model."""

    data: Path
    runs: Path
    fold: Fold

    @property
    def _base(self) -> Path:
        return _made(self.runs / "data" / BASE.name)

    @property
    def _texts(self) -> Path:
        return _made(self.runs / "data" / self.fold.name) / _DATASET

    def _run(self, name: str) -> Path:
        return _made(self.runs / name / self.fold.name)

    @property
    def _tokenizer(self) -> Tokenizer:
        return load_tokenizer(self._base / TOKENIZER)

    def make_base(self, scale: float, vocabulary: int) -> int:
        """Write the texts that all folds begin with, and the tokenizer; returns how many rows there are."""
        count = write_base(self._base / _DATASET, self.data, Mixture().scaled(scale))
        path = self._base / TOKENIZER
        if not path.exists():
            texts, _, _ = read_dataset(self._base / _DATASET)
            train_tokenizer(texts[:_TOKENIZER_TEXTS], vocabulary, MAX_LENGTH).save(str(path), pretty=False)
        return count

    def take_earlier_version(self, name: str, folder: Path) -> None:
        """Begin with the weights of a shipped folder, unless the base is there."""
        run = self.runs / name / BASE.name
        if not (run / _TRAINED).exists():
            take_earlier_version(folder, run, self._base / TOKENIZER)

    def make_dataset(self, scale: float, extra: Sequence[Path]) -> int:
        """Write what the fold adds; returns how many rows there are."""
        more = [row for path in extra for row in read_names(path)]
        return write_fold(self._texts, self.data, self.fold, Mixture().scaled(scale), self._base / _DATASET, more)

    def train_base(self, name: str, architecture: str, width: int, layers: int) -> None:
        """Train what all folds begin with, unless it is there."""
        run = _made(self.runs / name / BASE.name)
        if (run / _TRAINED).exists():
            return
        shape = Shape(architecture, self._tokenizer.get_vocab_size(), width, layers=layers, max_length=MAX_LENGTH)
        train(run, shape, self._examples(self._base / _DATASET), TrainingOptions())

    def train(self, name: str, epochs: int) -> None:
        """Train the fold on, unless its model is there."""
        run, start = self._run(name), self.runs / name / BASE.name
        if (run / _TRAINED).exists():
            return
        shape = Shape(**json.loads((start / "shape.json").read_text()))
        train(run, shape, self._examples(self._texts), TrainingOptions(epochs=epochs, learning_rate=FOLD_RATE), start)

    def _examples(self, path: Path) -> TrainingSet:
        texts, labels, weights = read_dataset(path)
        return TrainingSet(encode(self._tokenizer, texts), np.array(labels, np.float32), np.array(weights, np.float32))

    def predict(self, name: str) -> None:
        """Write the predictions on what the fold leaves out."""
        rows = left_out_rows(self.data, self.fold)
        library = Library(self.data, self.fold.catalogue_filter)
        predictions = predict(load_model(self._run(name)), self._tokenizer, rows, library)
        write_predictions(self._run(name) / "predictions.jsonl.gz", predictions)

    def measure_heads(self, name: str) -> Iterator[str]:
        """Write the predictions of every fold by models whose heads alone are trained; yields the folds' names."""
        base = self.runs / name / BASE.name
        return measure_heads(self.data, self.runs / name, self._base / _DATASET, load_model(base), self._tokenizer)

    def export(self, name: str, out: Path, references: Path, version: str) -> None:
        """Write the folder that is shipped, the figures beside it, and the reference files."""
        run = self._run(name)
        folds = all_predictions(self.runs, name)
        kept = self.runs / name / NUMBERS
        numbers = json.loads(kept.read_text()) if kept.exists() else _temperatures(folds)
        training = json.loads((run / "training.json").read_text()) | {"fold": self.fold.name}
        training |= {"shape": json.loads((run / "shape.json").read_text())}
        _made(out)
        export_onnx(load_model(run), out / GRAPH)
        self._tokenizer.save(str(out / TOKENIZER), pretty=False)
        write_vocabulary(out / TOKENIZER, out / VOCABULARY_FILE)
        write_manifest(out, version, numbers, MAX_LENGTH, training)
        draw_reliability(folds, out / "reliability.png")
        write_references(out, _made(references))

    def compare(self, names: Sequence[str]) -> str:
        """The fold's models side by side; kept as `comparison.md` among the runs of the first."""
        text = compare(self.runs, self.fold.name, names, self._tokenizer)
        (self.runs / names[0] / "comparison.md").write_text(text + "\n", encoding="utf-8")
        return text


def evaluate(runs: Path, name: str, with_rules: bool) -> str:
    """The figures over all folds that have predictions; kept as `figures.md`, the diagram beside it."""
    folds = all_predictions(runs, name)
    draw_reliability(folds, runs / name / "reliability.png")
    text = (figures_with_rules(folds) + "\n" if with_rules else "") + figures(folds)
    (runs / name / "figures.md").write_text(text, encoding="utf-8")
    return text


def _temperatures(folds: dict) -> dict:
    """The numbers of a model that was not measured beside rules: its answers count as opinions of their own."""
    fitted = fit_temperatures([prediction for rows in folds.values() for prediction in rows])
    return {"temperature": {"nameOnly": fitted.name_only, "withFiles": fitted.with_files}}


def sureness(runs: Path, name: str, docs: Path, sample: Path, model: Path) -> str:
    """How sure answers are on kinds left out: the page, the sample that tests hold,"
    " and the numbers that are shipped with the model."""
    records = [json.loads(path.read_text()) for fold in FOLDS if (path := runs / name / fold.name / _TRAINED).exists()]
    how = _HEADS_ALONE if any(record.get("trained") == "head" for record in records) else _WHOLE
    return measure(all_predictions(runs, name), runs / name, docs, sample, model, how)


_WHOLE = "The classifiers that were measured learnt from fewer names than the shipped one, which leaves nothing out."
_HEADS_ALONE = (
    "The classifiers that were measured have the words and convolutions of the base, which knows none of these kinds,"
    " and a head that each fold trained anew (`classifier heads`); the shipped one was trained whole,"
    " and leaves nothing out."
)


def all_predictions(runs: Path, name: str) -> dict:
    """Predictions by fold, but for names whose labels are known to be wrong.

    Raises FileNotFoundError when there are none.
    """
    paths = {fold.name: runs / name / fold.name / "predictions.jsonl.gz" for fold in FOLDS}
    found = {
        fold: [prediction for prediction in read_predictions(path) if not is_mislabelled(prediction)]
        for fold, path in paths.items()
        if path.exists()
    }
    if not found:
        raise FileNotFoundError(f"No predictions under {runs / name}; run `predict` for each fold first.")
    return found


def sample(database: Path, out: Path, share: float, seed: int) -> int:
    """Write sampled releases as JSON lines; returns how many."""
    count = 0
    with out.open("w", encoding="utf-8") as stream:
        for release in sample_magnetico(database, share, seed):
            files = [[file.path, file.size] for file in release.files]
            stream.write(json.dumps([release.name, release.size, files], ensure_ascii=False) + "\n")
            count += 1
    return count


def label(releases: Path, out: Path, cache: Path, options: ConsensusOptions) -> dict[str, int]:
    """Write the releases that the models agree on as labelled names; returns how many of each agreement."""
    _made(cache.parent)
    crawled = [_crawled(line) for line in releases.read_text(encoding="utf-8").splitlines()]
    counts: Counter[str] = Counter()
    with gzip.open(out, "wt", encoding="utf-8") as stream:
        for release, verdict in label_releases(crawled, cache, options):
            counts[verdict.agreement] += 1
            if verdict.medium is not None:
                row = {
                    "name": release.name,
                    "medium": verdict.medium,
                    "size": release.size,
                    "files": [{"path": file.path, "size": file.size} for file in release.files],
                    "collection": "consensus",
                    "weight": 1.0 if verdict.agreement == "unanimous" else _MAJORITY_WEIGHT,
                }
                stream.write(json.dumps(row, ensure_ascii=False) + "\n")
    return dict(counts)


def _crawled(line: str) -> CrawledRelease:
    name, size, files = json.loads(line)
    return CrawledRelease(name, size, tuple(File(path, length) for path, length in files))


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
