"""Architectures side by side on one fold: how often right, how large, how fast."""

import json
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from .encoding import encode, padded
from .export import export_onnx
from .metrics import answers, scores
from .predictions import Prediction, is_scene, label_indices, logits_matrix, read_predictions
from .report import fit_temperatures
from .tables import table
from .train import load_model

#: Names timed one by one in the ONNX runtime, on one thread.
_TIMED = 400


def compare(runs: Path, fold: str, names: Sequence[str], tokenizer: Tokenizer) -> str:
    """A Markdown table with one line a model; each must have been trained and asked on the fold."""
    rows = [_row(runs / name / fold, name, tokenizer) for name in names]
    header = ("model", "parameters", "trained in s", "p2p right", "p2p, files", "scene right", "ms a name", "ONNX MB")
    return table(header, rows)


def _row(run: Path, name: str, tokenizer: Tokenizer) -> tuple[str, ...]:
    predictions = read_predictions(run / "predictions.jsonl.gz")
    training = json.loads((run / "training.json").read_text())
    p2p = [prediction for prediction in predictions if not is_scene(prediction)]
    scene = [prediction for prediction in predictions if is_scene(prediction)]
    model = load_model(run)
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(folder) / "model.onnx"
        export_onnx(model, graph)
        milliseconds, megabytes = _speed(graph, tokenizer, p2p), graph.stat().st_size / 1e6
    return (
        name,
        f"{sum(weights.numel() for weights in model.parameters()) / 1e6:.1f}M",
        str(training["seconds"]),
        f"{_right(p2p, False):.4f}",
        f"{_right(p2p, True):.4f}",
        f"{_right(scene, False):.4f}" if scene else "",
        f"{milliseconds:.3f}",
        f"{megabytes:.1f}",
    )


def _right(predictions: Sequence[Prediction], files: bool) -> float:
    fitted = fit_temperatures(predictions)
    temperature = fitted.with_files if files else fitted.name_only
    return scores(answers(logits_matrix(predictions, files), label_indices(predictions), temperature)).accuracy


def _speed(graph: Path, tokenizer: Tokenizer, predictions: Sequence[Prediction]) -> float:
    """Median milliseconds of one name, without its tokenisation."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])
    encoded = encode(tokenizer, [prediction.name for prediction in predictions[:_TIMED]])
    times = []
    for at in range(len(encoded)):
        ids, mask = padded(encoded, np.array([at]))
        feeds = {"input_ids": ids.numpy(), "attention_mask": mask.numpy()}
        started = time.perf_counter()
        session.run(None, feeds)
        times.append(time.perf_counter() - started)
    return float(np.median(times)) * 1000
