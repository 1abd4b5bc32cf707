"""An earlier version of the shipped model as what a training begins with,"
" in place of a base that is trained from nothing."""

import json
import shutil
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from .architectures import Shape
from .export import GRAPH, MANIFEST, TOKENIZER


def take_earlier_version(folder: Path, run: Path, tokenizer: Path) -> None:
    """Write the weights of a shipped folder as the run of a base, and its tokenizer beside the base's texts.

    Raises KeyError for a graph whose tables have other names than this package gives them.
    """
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    tables = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(folder / GRAPH).graph.initializer}
    embedding = tables.pop("embedding.weight.int8") * tables.pop("embedding.weight.scale")
    weights = {name: table for name, table in tables.items() if name.startswith(("layers.", "head."))}
    state = {name: torch.tensor(table) for name, table in (weights | {"embedding.weight": embedding}).items()}
    shape = Shape(**manifest["training"]["shape"])
    run.mkdir(parents=True, exist_ok=True)
    tokenizer.parent.mkdir(parents=True, exist_ok=True)
    torch.save(state, run / "model.pt")
    (run / "shape.json").write_text(json.dumps(shape.as_dict(), indent=2) + "\n")
    (run / "training.json").write_text(json.dumps({"version": manifest["version"]}, indent=2) + "\n")
    shutil.copyfile(folder / TOKENIZER, tokenizer)
