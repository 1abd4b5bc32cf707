"""A BERT-shaped classifier of a few kilobytes in the Hugging Face layout: what the TypeScript tests load.

Its weights are random, from a seed: it knows nothing, but it has every part that a real one has: WordPiece, `[CLS]` and
`[SEP]`, `token_type_ids`, `id2label`.
"""

import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers
from transformers import BertConfig, BertForSequenceClassification

from mimmo_training.data.names import MEDIA

from .export import portable

_TEXTS = (
    "Anna Berg - Northern Lights (2018) [FLAC]",
    "The.Lighthouse.Keeper.2019.1080p.BluRay.x264-GROUP",
    "Johan Lind - The Winter Garden (epub)",
    "Kite Racer v1.4.2",
    "forest wallpapers",
    "",
    "word " * 100,
)
_MAX_LENGTH = 32


def write_tiny_bert(folder: Path, seed: int = 1) -> None:
    """Write `model.onnx`, `tokenizer.json`, `config.json` and `references.jsonl`."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = _tokenizer()
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    labels = dict(enumerate(MEDIA))
    config = BertConfig(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=_MAX_LENGTH,
        id2label=labels,
        label2id={label: at for at, label in labels.items()},
        initializer_range=0.8,
        attn_implementation="eager",
    )
    torch.manual_seed(seed)
    model = _Named(BertForSequenceClassification(config).eval())
    (folder / "config.json").write_text(json.dumps(config.to_diff_dict() | {"model_type": "bert"}, indent=2) + "\n")
    _export(model, folder / "model.onnx")
    _write_references(folder, tokenizer)


class _Named(torch.nn.Module):
    """BERT with its inputs in the order in which the graph names them, giving the logits alone."""

    def __init__(self, bert: BertForSequenceClassification):
        super().__init__()
        self.bert = bert

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> torch.Tensor:
        """Logits, batch × labels."""
        return self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).logits


def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    trainer = trainers.WordPieceTrainer(vocab_size=220, special_tokens=special, show_progress=False)
    tokenizer.train_from_iterator(_TEXTS, trainer)
    ends = (("[SEP]", tokenizer.token_to_id("[SEP]")), ("[CLS]", tokenizer.token_to_id("[CLS]")))
    tokenizer.post_processor = processors.BertProcessing(*ends)
    return tokenizer


def _export(model: torch.nn.Module, path: Path) -> None:
    ids = torch.ones((2, 6), dtype=torch.int64)
    dynamic = {0: torch.export.Dim.DYNAMIC, 1: torch.export.Dim.DYNAMIC}
    names = ["input_ids", "attention_mask", "token_type_ids"]
    program = torch.onnx.export(
        model,
        (ids, torch.ones_like(ids), torch.zeros_like(ids)),
        input_names=names,
        output_names=["logits"],
        dynamic_shapes={name: dynamic for name in names},
        dynamo=True,
        verbose=False,
    )
    onnx.save(portable(program.model_proto), path)


def _write_references(folder: Path, tokenizer: Tokenizer) -> None:
    session = onnxruntime.InferenceSession(str(folder / "model.onnx"), providers=["CPUExecutionProvider"])
    tokenizer.enable_truncation(_MAX_LENGTH)
    lines = []
    for text in _TEXTS:
        ids = np.array([tokenizer.encode(text).ids], dtype=np.int64)
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        logits = session.run(["logits"], inputs)[0][0]
        label = MEDIA[int(logits.argmax())]
        rounded = [round(float(logit), 5) for logit in logits]
        lines.append(json.dumps({"text": text, "ids": ids[0].tolist(), "logits": rounded, "label": label}))
    (folder / "references.jsonl").write_text("\n".join(lines) + "\n")
