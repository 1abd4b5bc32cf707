import json

import pytest

from mimmo_training.__main__ import main

TINY = ["--runs", "runs", "--scale", "0.00005", "--vocabulary", "400"]


@pytest.mark.parametrize(
    "command",
    [
        "sample-magnetico",
        "label",
        "base",
        "dataset",
        "train",
        "predict",
        "heads",
        "sureness",
        "evaluate",
        "compare",
        "export",
        "card",
        "reproduce",
        "tiny-bert",
    ],
)
def test_every_command_explains_itself(command, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["classifier", command, "--help"])
    assert stopped.value.code == 0
    assert "usage" in capsys.readouterr().out


def test_one_command_goes_from_the_data_to_the_shipped_folder(data, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    arguments = [
        "classifier",
        "reproduce",
        "--data",
        str(data),
        *TINY,
        "--width",
        "16",
        "--layers",
        "1",
        "--epochs",
        "1",
    ]
    assert main([*arguments, "--out", "model", "--references", "references", "--name", "tiny"]) == 0
    manifest = json.loads((tmp_path / "model" / "manifest.json").read_text())
    assert manifest["training"]["fold"] == "everything"
    assert (tmp_path / "model" / "reliability.png").exists()
    assert (tmp_path / "references" / "references.jsonl").exists()
    assert "Names alone" in (tmp_path / "runs" / "tiny" / "figures.md").read_text()
    card = (tmp_path / "model" / "MODEL_CARD.md").read_text()
    assert "macro-F1" in card
    assert "{{" not in card


def test_models_of_one_fold_are_put_side_by_side(data, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    options = ["--data", str(data), "--runs", "runs", "--fold", "russian-and-downloads"]
    for name in ("bag", "convolution"):
        shape = ["--name", name, "--architecture", name, "--width", "16", "--layers", "1", "--epochs", "1"]
        assert main(["classifier", "base", *options, *shape, "--scale", "0.00005", "--vocabulary", "400"]) == 0
        assert main(["classifier", "dataset", *options, "--scale", "0.00005"]) == 0
        assert main(["classifier", "train", *options, *shape]) == 0
        assert main(["classifier", "predict", *options, "--name", name]) == 0
    assert main(["classifier", "compare", *options, "convolution", "bag"]) == 0
    lines = (tmp_path / "runs" / "convolution" / "comparison.md").read_text().splitlines()
    assert [line.split(" | ")[0] for line in lines[2:]] == ["| convolution", "| bag"]


def test_a_training_goes_on_from_an_earlier_version(data, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    tiny = ["--data", str(data), *TINY, "--width", "16", "--layers", "1", "--epochs", "1"]
    assert main(["classifier", "reproduce", *tiny, "--out", "first", "--references", "references"]) == 0
    assert (
        main(["classifier", "base", "--data", str(data), "--runs", "again", "--scale", "0.00005", "--start", "first"])
        == 0
    )
    assert json.loads((tmp_path / "again" / "convolution" / "base" / "training.json").read_text())["version"] == "0.3.0"
    assert (tmp_path / "again" / "data" / "base" / "tokenizer.json").read_bytes() == (
        tmp_path / "first" / "tokenizer.json"
    ).read_bytes()
