"""A trained net as the graph that is shipped: ONNX, its tables and matrices in int8 with a scale a row, multiplied out
when it is loaded.

Activations stay float32: dynamic quantisation would scale them by batch, and what a name says must not depend on its
neighbours.
"""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from mimmo_training.classifier.export import portable, quantise_embeddings

from .features import FEATURES, IDS, WINDOW
from .labels import HEADS
from .net import NameReader

#: Matrices of fewer numbers stay as they are.
_LEAST = 8_000


def export_onnx(model: NameReader, path: Path) -> None:
    """Write the graph; `decoding` says what it takes and gives."""
    model.eval()
    ids, features = torch.ones((2, 5, IDS), dtype=torch.int32), torch.ones((2, 5, FEATURES), dtype=torch.int32)
    lengths = torch.tensor([5, 3], dtype=torch.int32)
    batch, words = torch.export.Dim("batch"), torch.export.Dim("words", min=1, max=WINDOW)
    program = torch.onnx.export(
        model,
        (ids, features, lengths),
        input_names=["ids", "features", "lengths"],
        output_names=["labels", *HEADS],
        dynamic_shapes={"ids": {0: batch, 1: words}, "features": {0: batch, 1: words}, "lengths": {0: batch}},
        dynamo=True,
        verbose=False,
    )
    onnx.save(portable(_quantised_matrices(quantise_embeddings(program.model_proto))), path)


def _quantised_matrices(model: onnx.ModelProto) -> onnx.ModelProto:
    """Store each large matrix as int8 with a scale a column or row; runtimes multiply constants out once."""
    graph = model.graph
    large = {
        tensor.name: tensor
        for tensor in graph.initializer
        if tensor.data_type == TensorProto.FLOAT and len(tensor.dims) >= 2 and np.prod(tensor.dims) >= _LEAST
    }
    kept = [tensor for tensor in graph.initializer if tensor.name not in large]
    nodes = []
    for name, tensor in large.items():
        values = numpy_helper.to_array(tensor)
        scale = (
            np.maximum(np.abs(values).max(0 if values.ndim == 2 else (1, 2), keepdims=True), 1e-8).astype(np.float32)
            / 127
        )
        rounded = np.clip(np.round(values / scale), -127, 127).astype(np.int8)
        kept += (numpy_helper.from_array(rounded, f"{name}.int8"), numpy_helper.from_array(scale, f"{name}.scale"))
        nodes += (
            helper.make_node("Cast", [f"{name}.int8"], [f"{name}.float"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"{name}.float", f"{name}.scale"], [name]),
        )
    nodes += graph.node
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model
