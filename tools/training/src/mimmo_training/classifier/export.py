"""A trained model as the folder that is shipped: ONNX, tokenizer, manifest, and the reference files for TypeScript.

The embedding, nearly all of the weights, is stored as int8 with one scale a row and multiplied out when it is looked
up. Activations stay float32: dynamic quantisation would scale them by batch, and a name's label must not depend on
its neighbours.
"""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from mimmo_training.data.names import MEDIA

GRAPH = "model.onnx"
TOKENIZER = "tokenizer.json"
VOCABULARY_FILE = "vocabulary.bin"
MANIFEST = "manifest.json"
#: The `ir_version` written: runtimes of 2023 take it, and what newer ones add is number types that are not used here.
NEWEST_CONTAINER = 9


def export_onnx(model: nn.Module, path: Path) -> None:
    """Write the model with int8 embeddings; `input_ids` and `attention_mask` → `logits`."""
    model.eval()
    ids = torch.tensor([[3, 4, 5, 6], [7, 8, 0, 0]])
    mask = torch.tensor([[1, 1, 1, 1], [1, 1, 0, 0]])
    batch, length = torch.export.Dim("batch"), torch.export.Dim("length", min=1, max=512)
    dynamic = {0: batch, 1: length}
    program = torch.onnx.export(
        model,
        (ids, mask),
        input_names=["input_ids", "attention_mask"],
        output_names=["logits"],
        dynamic_shapes={"input_ids": dynamic, "attention_mask": dynamic},
        dynamo=True,
        verbose=False,
    )
    onnx.save(portable(quantise_embeddings(program.model_proto)), path)


def portable(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same graph for any runtime and from any machine.

    What the exporter notes on every node about its code is dropped: it is large, and true of one machine only.
    """
    model.ir_version = min(model.ir_version, NEWEST_CONTAINER)
    for part in (
        model,
        model.graph,
        *model.graph.node,
        *model.graph.value_info,
        *model.graph.input,
        *model.graph.output,
    ):
        part.ClearField("doc_string")
        part.ClearField("metadata_props")
    return model


def quantise_embeddings(model: onnx.ModelProto) -> onnx.ModelProto:
    """Replace each table that only look-ups read by int8 values and a float scale a row."""
    tables = {tensor.name: tensor for tensor in model.graph.initializer if tensor.data_type == TensorProto.FLOAT}
    nodes = []
    for node in model.graph.node:
        if node.op_type != "Gather" or node.input[0] not in tables:
            nodes.append(node)
            continue
        table, ids, output = node.input[0], node.input[1], node.output[0]
        values = numpy_helper.to_array(tables.pop(table))
        scale = np.maximum(np.abs(values).max(1, keepdims=True), 1e-8).astype(np.float32) / 127
        rounded = np.clip(np.round(values / scale), -127, 127).astype(np.int8)
        remaining = [tensor for tensor in model.graph.initializer if tensor.name != table]
        del model.graph.initializer[:]
        model.graph.initializer.extend(remaining)
        model.graph.initializer.append(numpy_helper.from_array(rounded, f"{table}.int8"))
        model.graph.initializer.append(numpy_helper.from_array(scale, f"{table}.scale"))
        nodes += [
            helper.make_node("Gather", [f"{table}.int8", ids], [f"{output}.int8"]),
            helper.make_node("Gather", [f"{table}.scale", ids], [f"{output}.scale"]),
            helper.make_node("Cast", [f"{output}.int8"], [f"{output}.float"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"{output}.float", f"{output}.scale"], [output]),
        ]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


def write_manifest(folder: Path, version: str, numbers: dict, max_length: int, training: dict) -> None:
    """Write `manifest.json` with temperatures and weights (`numbers`),"
    " the sha256 and the size of every file that the model is made of."""
    files = []
    for name in (GRAPH, TOKENIZER, VOCABULARY_FILE):
        content = (folder / name).read_bytes()
        files.append({"path": name, "sizeInBytes": len(content), "sha256": hashlib.sha256(content).hexdigest()})
    manifest = {
        "name": "content-classifier",
        "version": version,
        "labels": list(MEDIA),
        "maxLength": max_length,
        **numbers,
        "files": files,
        "training": training,
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n")
