"""Writing of the decoder and its tokenizer as one GGUF file, in the precision asked for."""

import json
from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
from tokenizers import Tokenizer

from .model import Decoder
from .tokenizer import END_ID, PAD_ID, SPECIAL

#: Name of a precision, its tensor type, and the file type that GGUF states for it.
PRECISIONS = {
    "f32": (gguf.GGMLQuantizationType.F32, gguf.LlamaFileType.ALL_F32),
    "f16": (gguf.GGMLQuantizationType.F16, gguf.LlamaFileType.MOSTLY_F16),
    "q8_0": (gguf.GGMLQuantizationType.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0),
    "q5_1": (gguf.GGMLQuantizationType.Q5_1, gguf.LlamaFileType.MOSTLY_Q5_1),
    "q5_0": (gguf.GGMLQuantizationType.Q5_0, gguf.LlamaFileType.MOSTLY_Q5_0),
    "q4_1": (gguf.GGMLQuantizationType.Q4_1, gguf.LlamaFileType.MOSTLY_Q4_1),
    "q4_0": (gguf.GGMLQuantizationType.Q4_0, gguf.LlamaFileType.MOSTLY_Q4_0),
}


def write_gguf(path: Path, model: Decoder, tokenizer: Tokenizer, precision: str = "f32") -> None:
    """Write the file; norms stay in float32, and so does nothing else in a smaller precision."""
    tensor_type, file_type = PRECISIONS[precision]
    shape = model.shape
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_name("mimmo-metadata-extractor")
    writer.add_file_type(file_type)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.inner)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(shape.rope_base)
    _add_tokenizer(writer, tokenizer, shape.vocabulary)
    for name, values in _tensors(model):
        if values.ndim == 1 or precision == "f32":
            writer.add_tensor(name, values)
        elif precision == "f16":
            writer.add_tensor(name, values.astype(np.float16))
        else:
            writer.add_tensor(name, gguf.quants.quantize(values, tensor_type), raw_dtype=tensor_type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _tensors(model: Decoder) -> Iterator[tuple[str, np.ndarray]]:
    state = {name: values.float().numpy() for name, values in model.state_dict().items()}
    yield "token_embd.weight", state["embedding.weight"]
    yield "output_norm.weight", state["norm.weight"]
    for layer in range(model.shape.layers):
        theirs, ours = f"blk.{layer}", f"blocks.{layer}"
        q, k, v = np.split(state[f"{ours}.attention.qkv.weight"], 3)
        gate, up = np.split(state[f"{ours}.gate_up.weight"], 2)
        yield f"{theirs}.attn_norm.weight", state[f"{ours}.attention_norm.weight"]
        yield f"{theirs}.attn_q.weight", _neighbouring(q, model.shape.heads)
        yield f"{theirs}.attn_k.weight", _neighbouring(k, model.shape.heads)
        yield f"{theirs}.attn_v.weight", v
        yield f"{theirs}.attn_output.weight", state[f"{ours}.attention.output.weight"]
        yield f"{theirs}.ffn_norm.weight", state[f"{ours}.feed_norm.weight"]
        yield f"{theirs}.ffn_gate.weight", gate
        yield f"{theirs}.ffn_up.weight", up
        yield f"{theirs}.ffn_down.weight", state[f"{ours}.down.weight"]


def _neighbouring(weight: np.ndarray, heads: int) -> np.ndarray:
    """Rows so that the two numbers that are turned together are neighbours, as llama.cpp's `llama` expects."""
    rows, columns = weight.shape
    return np.ascontiguousarray(
        weight.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)
    )


def _add_tokenizer(writer: gguf.GGUFWriter, tokenizer: Tokenizer, vocabulary: int) -> None:
    by_id = {number: token for token, number in tokenizer.get_vocab().items()}
    tokens = [by_id.get(number, f"<|unused{number}|>") for number in range(vocabulary)]
    types = [
        gguf.TokenType.CONTROL
        if number < len(SPECIAL)
        else gguf.TokenType.NORMAL
        if number in by_id
        else gguf.TokenType.UNUSED
        for number in range(vocabulary)
    ]
    merges = json.loads(tokenizer.to_str())["model"]["merges"]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges([merge if isinstance(merge, str) else " ".join(merge) for merge in merges])
    writer.add_bos_token_id(END_ID)
    writer.add_eos_token_id(END_ID)
    writer.add_pad_token_id(PAD_ID)
    writer.add_add_bos_token(False)
    writer.add_add_space_prefix(False)
