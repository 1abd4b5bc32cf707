"""The steps from data to the shipped folder, on the files of one workspace, each skipped where its files are there."""

import hashlib
import json
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from .calibrate import Calibration, fit_confidence, share_right
from .dataset import encode, load_shard, save_shard
from .decoding import MAX_ANSWER_TOKENS, answer_names
from .gguf_export import write_gguf
from .model import Shape
from .model_card import write_card
from .processes import run_in_processes
from .quantise import exact_match_by_precision, smallest_admitted
from .references import write_references
from .synthesis.generate import generate
from .synthesis.marked import Example
from .synthesis.skeletons import mine
from .synthesis.works import read_works
from .text_format import FIELDS, MAX_NAME_LENGTH, SUBTYPES, format_name
from .tokenizer import ANSWER, END, load_tokenizer, train_tokenizer
from .train import TrainingOptions, load_model, train

#: Precisions that are tried, from the one that all are compared with to the smallest.
PRECISIONS = ("f32", "q8_0", "q5_1", "q4_1", "q4_0")

GGUF = "model.gguf"
EXACT_GGUF = "model-f32.gguf"

_TOKENIZER_NAMES = 80_000
#: Seeds of the parts: no part may repeat another's names.
_TOKENIZER_SEED, _VALIDATION_SEED, _FIRST_SHARD_SEED = 999, 777, 1000


@dataclass(frozen=True)
class Workspace:
    """The files of one run below `runs / name`, made from `data`."""

    data: Path
    runs: Path
    name: str = "main"

    @property
    def _folder(self) -> Path:
        return self.runs / self.name

    @property
    def _shards(self) -> Path:
        return self.runs / "data" / "shards"

    @property
    def _tokenizer_path(self) -> Path:
        return self.runs / "data" / "tokenizer.json"

    @property
    def _held_out_path(self) -> Path:
        return self.runs / "data" / "held-out.jsonl"

    def sample(self, seed: int, count: int) -> list[Example]:
        """Examples to read before a training: their faults are the model's."""
        return list(generate(seed, read_works(self.data), mine(self.data), count))

    def make_dataset(self, shards: int, size: int, held_out: int) -> None:
        """Write tokenizer, shards of `size` examples, and the held-out set, whose works are in no shard."""
        self._shards.mkdir(parents=True, exist_ok=True)
        paths = [self._shards / f"shard-{number:04}.npz" for number in range(shards)]
        if self._held_out_path.exists() and all(path.exists() for path in paths):
            return
        works, skeletons = read_works(self.data), mine(self.data)
        if not self._tokenizer_path.exists():
            names = min(_TOKENIZER_NAMES, shards * size)
            texts = (f" {format_name(e.name)}" for e in generate(_TOKENIZER_SEED, works, skeletons, names))
            train_tokenizer(texts).save(str(self._tokenizer_path), pretty=False)
        tokenizer = load_tokenizer(self._tokenizer_path)
        if not self._held_out_path.exists():
            unseen = read_works(self.data, held_out=True)
            # Half to fit the confidence on, half to measure: nothing is measured on what it was fitted to.
            examples = list(generate(_VALIDATION_SEED, unseen, skeletons, 2 * held_out))
            save_shard(self._held_out_path.with_suffix(".npz"), encode(tokenizer, examples[:held_out]))
            _write_examples(self._held_out_path, examples)
        for number, path in enumerate(paths):
            if not path.exists():
                save_shard(path, encode(tokenizer, generate(_FIRST_SHARD_SEED + number, works, skeletons, size)))
                print(path.name, flush=True)

    def train(self, shape: Shape, options: TrainingOptions, processes: int) -> None:
        """Train from scratch or go on, unless the model is there."""
        if not (self._folder / "training.json").exists():
            run_in_processes(processes, self.runs / f"{self.name}.meeting", partial(_train, self, shape, options))

    def evaluate(self) -> dict:
        """Exact answers on the held-out half that is measured, by subtype and field and by precision."""
        model, tokenizer = load_model(self._folder), load_tokenizer(self._tokenizer_path)
        measured, fitted = _halves(_read_examples(self._held_out_path))
        answers = answer_names(model, tokenizer, _asked(measured))
        figures = {
            "heldOut": len(measured),
            "exactMatch": share_right(measured, answers),
            "byPrecision": exact_match_by_precision(model, encode(tokenizer, measured), PRECISIONS),
            "confidence": fit_confidence(tokenizer, fitted, answer_names(model, tokenizer, _asked(fitted))),
        }
        (self._folder / "figures.json").write_text(json.dumps(figures, indent=2) + "\n")
        return figures

    def export(self, out: Path, references: Path, version: str, precision: str) -> None:
        """Write the shipped weights, manifest and card, and the reference files; needs the figures of `evaluate`."""
        figures = json.loads((self._folder / "figures.json").read_text())
        training = json.loads((self._folder / "training.json").read_text())
        model, tokenizer = load_model(self._folder), load_tokenizer(self._tokenizer_path)
        chosen = smallest_admitted(figures["byPrecision"]) if precision == "smallest" else precision
        out.mkdir(parents=True, exist_ok=True)
        write_gguf(out / GGUF, model, tokenizer, chosen)
        write_gguf(self._folder / EXACT_GGUF, model, tokenizer, "f32")
        run = {**training, "shape": model.shape.as_dict(), "quantisation": chosen, "figures": _shown(figures)}
        write_manifest(out, version, figures["confidence"], run)
        write_references(references, model, tokenizer)
        write_card(out)


# How much surer than rules the model has to be: docs/decisions/0402. Of music the rules read the better titles, and the model
# knows artists that they miss; names in scripts without spaces it reads worse than it says. Choose it anew for other weights.
LEADS = {"audio": 1, "video": 0.2, "weakScripts": ["Han", "Hiragana", "Katakana", "Hangul"]}


def write_manifest(folder: Path, version: str, confidence: Calibration, training: dict) -> None:
    """Write `manifest.json` beside the weights."""
    weights = (folder / GGUF).read_bytes()
    manifest = {
        "name": "metadata-extractor",
        "version": version,
        "format": "raw",
        "promptTokens": {**{subtype: f"<|{subtype}|>" for subtype in SUBTYPES}, "answer": ANSWER, "end": END},
        "fields": {subtype: list(fields) for subtype, fields in FIELDS.items()},
        "maxNameLength": MAX_NAME_LENGTH,
        "maxAnswerTokens": MAX_ANSWER_TOKENS,
        "confidence": confidence,
        "leads": LEADS,
        "files": [{"path": GGUF, "sizeInBytes": len(weights), "sha256": hashlib.sha256(weights).hexdigest()}],
        "trainingRun": training,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


def _train(workspace: Workspace, shape: Shape, options: TrainingOptions) -> None:
    held_out = load_shard(workspace._held_out_path.with_suffix(".npz"))
    train(workspace._folder, shape, workspace._shards, held_out, options)


def _shown(figures: dict) -> dict:
    return {key: value for key, value in figures.items() if key != "confidence"}


def _asked(examples: list[Example]) -> list[tuple[str, str]]:
    return [(example.subtype, example.name) for example in examples]


def _halves(examples: list[Example]) -> tuple[list[Example], list[Example]]:
    half = len(examples) // 2
    return examples[:half], examples[half:]


def _write_examples(path: Path, examples: list[Example]) -> None:
    rows = (json.dumps([e.name, e.subtype, dict(e.values)], ensure_ascii=False) + "\n" for e in examples)
    path.write_text("".join(rows), encoding="utf-8")


def _read_examples(path: Path) -> list[Example]:
    return [Example(*json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]
