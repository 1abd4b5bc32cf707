import json
from dataclasses import replace

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from mimmo_training.classifier.architectures import Shape, build
from mimmo_training.classifier.encoding import PADDING_ID, UNKNOWN_ID, batches, encode, padded
from mimmo_training.classifier.export import GRAPH, TOKENIZER, VOCABULARY_FILE, export_onnx, write_manifest
from mimmo_training.classifier.references import CASES, write_references
from mimmo_training.classifier.text_format import FILE_MARK
from mimmo_training.classifier.tiny_bert import write_tiny_bert
from mimmo_training.classifier.tokenizer import SPECIAL, load_tokenizer, train_tokenizer
from mimmo_training.classifier.train import TrainingOptions, TrainingSet, load_model, logits_of, train
from mimmo_training.classifier.vocabulary import write_vocabulary
from mimmo_training.data.names import MEDIA

WORDS = {"audio": "flac", "video": "1080p", "software": "keygen", "book": "epub", "other": "wallpapers"}
TEXTS = [f"Some.Title.{number} {word}{FILE_MARK}a.bin" for number in range(60) for word in WORDS.values()]
LABELS = [MEDIA.index(medium) for _ in range(60) for medium in WORDS]
ARCHITECTURES = ("bag", "convolution", "encoder")


@pytest.fixture(scope="module")
def tokenizer():
    torch.set_num_threads(1)
    return train_tokenizer(TEXTS, 400, 32)


@pytest.fixture(scope="module")
def examples(tokenizer):
    return TrainingSet(
        encode(tokenizer, TEXTS), np.eye(len(MEDIA), dtype=np.float32)[LABELS], np.ones(len(TEXTS), np.float32)
    )


def shape(architecture: str) -> Shape:
    return Shape(architecture, 400, 16, hidden=16, layers=1, max_length=32)


@pytest.fixture(scope="module")
def trained(tmp_path_factory, examples):
    run = tmp_path_factory.mktemp("run")
    model = train(run, shape("convolution"), examples, TrainingOptions(epochs=12, batch_size=20, learning_rate=1e-2))
    return run, model


def test_separators_and_case_make_no_difference_to_the_tokenizer(tokenizer):
    spellings = ("Some.Title.2019", "some title 2019", "SOME_TITLE_2019", " some..title  2019 ")
    assert len({tuple(tokenizer.encode(text).ids) for text in spellings}) == 1
    assert tokenizer.encode("some title-2019").ids != tokenizer.encode("some title 2019").ids


def test_special_tokens_have_the_ids_that_the_code_relies_on(tokenizer):
    assert [tokenizer.token_to_id(token) for token in SPECIAL] == [PADDING_ID, UNKNOWN_ID, 2]
    assert tokenizer.encode(f"a{FILE_MARK}b").ids.count(2) == 1
    assert len(tokenizer.encode("word " * 500).ids) == 32


def test_the_vocabulary_has_every_merge_in_the_order_of_its_key(tokenizer, tmp_path):
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    write_vocabulary(tmp_path / "tokenizer.json", tmp_path / "vocabulary.bin")
    model = json.loads((tmp_path / "tokenizer.json").read_text())["model"]
    content = (tmp_path / "vocabulary.bin").read_bytes()
    count = len(content) // 6
    keys, made = np.frombuffer(content, "<u4", count), np.frombuffer(content, "<u2", count, 4 * count)
    assert count == len(model["merges"]) > 0
    assert (np.diff(keys.astype(np.int64)) > 0).all()
    tokens = model["vocab"]
    expected = {(tokens[left], tokens[right]): tokens[left + right] for left, right in model["merges"]}
    assert {divmod(int(key), 1 << 16): int(token) for key, token in zip(keys, made, strict=True)} == expected


def test_batches_cover_every_row_once_in_any_order(examples):
    for rng in (None, np.random.default_rng(1)):
        rows = np.concatenate(list(batches(examples.encoded, 7, rng)))
        assert sorted(rows) == list(range(len(TEXTS)))


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_padding_makes_no_difference_to_the_logits(architecture, examples):
    torch.manual_seed(1)
    model = build(shape(architecture)).eval()
    ids, mask = padded(examples.encoded, np.array([0]))
    wider = torch.nn.functional.pad
    with torch.inference_mode():
        alone = model(ids, mask)
        together = model(wider(ids, (0, 9)), wider(mask, (0, 9)))
    torch.testing.assert_close(alone, together, atol=1e-5, rtol=1e-5)


def test_training_learns_the_marks(trained, examples):
    _, model = trained
    predicted = logits_of(model, examples.encoded).argmax(1)
    assert (predicted == examples.labels.argmax(1)).mean() > 0.98


def test_a_training_that_was_cut_off_ends_as_if_it_had_not_been(tmp_path, examples, monkeypatch):
    options = TrainingOptions(epochs=2, batch_size=50)
    whole = train(_folder(tmp_path / "whole"), replace(shape("bag"), dropout=0.0), examples, options)
    from mimmo_training.classifier import train as module

    monkeypatch.setattr(module, "CHECKPOINT_STEPS", 3)
    steps = module._loss
    calls = iter(range(100))

    def cut_off(*arguments):
        if next(calls) == 8:
            raise KeyboardInterrupt
        return steps(*arguments)

    monkeypatch.setattr(module, "_loss", cut_off)
    run = _folder(tmp_path / "cut")
    with pytest.raises(KeyboardInterrupt):
        train(run, replace(shape("bag"), dropout=0.0), examples, options)
    assert (run / "checkpoint.pt").exists()
    monkeypatch.setattr(module, "_loss", steps)
    resumed = train(run, replace(shape("bag"), dropout=0.0), examples, options)
    np.testing.assert_allclose(logits_of(resumed, examples.encoded), logits_of(whole, examples.encoded), atol=1e-5)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_the_exported_graph_answers_as_the_model_does(architecture, tmp_path, examples):
    torch.manual_seed(2)
    model = build(shape(architecture)).eval()
    export_onnx(model, tmp_path / GRAPH)
    session = onnxruntime.InferenceSession(str(tmp_path / GRAPH), providers=["CPUExecutionProvider"])
    for rows in (np.array([0]), np.arange(13)):
        ids, mask = padded(examples.encoded, rows)
        exported = session.run(["logits"], {"input_ids": ids.numpy(), "attention_mask": mask.numpy()})[0]
        with torch.inference_mode():
            expected = model(ids, mask).numpy()
        np.testing.assert_allclose(exported, expected, atol=0.05)
        assert (exported.argmax(1) == expected.argmax(1)).mean() > 0.9


def test_the_shipped_folder_is_complete_and_its_references_hold(trained, tokenizer, tmp_path):
    run, _ = trained
    export_onnx(load_model(run), tmp_path / GRAPH)
    tokenizer.save(str(tmp_path / TOKENIZER), pretty=False)
    write_vocabulary(tmp_path / TOKENIZER, tmp_path / VOCABULARY_FILE)
    write_manifest(tmp_path, "0.0.1", {"temperature": {"nameOnly": 1.5, "withFiles": 1.2}}, 32, {"rows": 1})
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    assert manifest["labels"] == list(MEDIA)
    assert manifest["temperature"] == {"nameOnly": 1.5, "withFiles": 1.2}
    assert {file["path"] for file in manifest["files"]} == {GRAPH, TOKENIZER, VOCABULARY_FILE}
    assert all(file["sizeInBytes"] == (tmp_path / file["path"]).stat().st_size for file in manifest["files"])
    write_references(tmp_path, tmp_path)
    lines = [json.loads(line) for line in (tmp_path / "references.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(lines) == len(CASES)
    again = load_tokenizer(tmp_path / TOKENIZER)
    assert all((again.encode(line["text"]).ids or [UNKNOWN_ID]) == line["ids"] for line in lines)


def test_the_graph_says_nothing_of_the_machine_that_made_it(tmp_path):
    export_onnx(build(shape("bag")).eval(), tmp_path / GRAPH)
    content = (tmp_path / GRAPH).read_bytes()
    assert b".py" not in content
    assert b"site-packages" not in content
    assert onnx.load_from_string(content).ir_version == 9


def test_the_tiny_bert_has_every_file_of_the_hub_layout(tmp_path):
    write_tiny_bert(tmp_path / "tiny")
    assert {path.name for path in (tmp_path / "tiny").iterdir()} == {
        "model.onnx",
        "tokenizer.json",
        "config.json",
        "references.jsonl",
    }
    lines = [json.loads(line) for line in (tmp_path / "tiny" / "references.jsonl").read_text().splitlines()]
    assert {line["label"] for line in lines} <= set(MEDIA)
    assert max(len(line["ids"]) for line in lines) == 32


def _folder(path):
    path.mkdir()
    return path
