import json
from pathlib import Path

import pytest

from mimmo_training.__main__ import main
from mimmo_training.metadata import decoding, references, tiny_model

COMMANDS = ("match", "sample", "dataset", "train", "evaluate", "export", "reproduce", "finetune", "tiny")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_takes(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["metadata", command, "--help"])
    assert exit_.value.code == 0
    assert command in capsys.readouterr().out


def test_samples_are_printed(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["metadata", "sample", "--data", str(data), "--count", "3"])
    assert len(capsys.readouterr().out.splitlines()) == 3


def test_one_command_goes_from_data_to_the_shipped_folder(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A model that has learnt nothing writes until it is stopped.
    monkeypatch.setattr(references, "COUNT", 20)
    monkeypatch.setattr(decoding, "MAX_ANSWER_TOKENS", 4)
    out, written = tmp_path / "out", tmp_path / "references"
    arguments = f"--data {data} --runs {tmp_path / 'runs'} --shards 1 --shard-size 60 --held-out 20 --minutes 0.02"
    shape = "--width 32 --layers 1 --heads 2 --inner 32 --processes 1"
    command = f"metadata reproduce {arguments} {shape} --out {out} --references {written} --precision smallest"
    main(command.split())
    manifest = json.loads((out / "manifest.json").read_text())
    assert manifest["files"][0]["sizeInBytes"] == (out / "model.gguf").stat().st_size
    assert manifest["fields"]["album"] == ["title", "artist", "year"]
    assert manifest["leads"]["audio"] == 1
    assert "{{" not in (out / "MODEL_CARD.md").read_text()
    assert len((written / "greedy.jsonl").read_text().splitlines()) == 20
    weights = (out / "model.gguf").read_bytes()
    main(command.split())
    assert (out / "model.gguf").read_bytes() == weights


def test_the_tiny_model_has_every_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiny_model, "_STEPS", 2)
    main(["metadata", "tiny", "--out", str(tmp_path)])
    expected = ["formatter.jsonl", "greedy.jsonl", "manifest.json", "model.gguf", "tokens.jsonl"]
    assert sorted(path.name for path in tmp_path.iterdir()) == expected
