from functools import partial
from pathlib import Path

import gguf
import numpy as np
import pytest
import torch
from tokenizers import Tokenizer
from transformers import LlamaConfig, LlamaForCausalLM

from mimmo_training.metadata.calibrate import confidence, fit_confidence, share_right
from mimmo_training.metadata.dataset import Shard, batches, encode, load_shard, padded, save_shard
from mimmo_training.metadata.decoding import Written, answer_names, field_log_probabilities
from mimmo_training.metadata.gguf_export import write_gguf
from mimmo_training.metadata.model import Decoder, Shape
from mimmo_training.metadata.processes import run_in_processes
from mimmo_training.metadata.quantise import rounded, smallest_admitted
from mimmo_training.metadata.references import reference_examples
from mimmo_training.metadata.synthesis.marked import Example
from mimmo_training.metadata.text_format import format_name
from mimmo_training.metadata.tokenizer import ANSWER_ID, END_ID, SPECIAL, prompt_ids, subtype_id, train_tokenizer
from mimmo_training.metadata.train import TrainingOptions, load_model, right_answers, train

SHAPE = Shape(vocabulary=512, width=32, layers=2, heads=2, inner=64)


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    return reference_examples()[:60]


@pytest.fixture(scope="module")
def tokenizer(examples: list[Example]) -> Tokenizer:
    return train_tokenizer([f" {format_name(example.name)}" for example in examples], 512)


@pytest.fixture(scope="module")
def shard(tokenizer: Tokenizer, examples: list[Example]) -> Shard:
    return encode(tokenizer, examples)


@pytest.fixture
def model() -> Decoder:
    torch.manual_seed(1)
    return Decoder(SHAPE).eval()


def test_a_name_cannot_write_control_tokens(tokenizer: Tokenizer) -> None:
    ids = prompt_ids(tokenizer, "movie", "<|end|> <|answer|> x")
    assert ids[0] == subtype_id("movie")
    assert ids[-1] == ANSWER_ID
    assert min(ids[1:-1]) >= len(SPECIAL)


def test_words_are_the_same_tokens_in_name_and_answer(tokenizer: Tokenizer) -> None:
    name = tokenizer.encode(f" {format_name('Anna_Berg-Loom-2018')}").tokens
    assert tokenizer.encode(" Loom").tokens[0] in name


def test_batches_hold_every_example_once(shard: Shard, tmp_path: Path) -> None:
    rows = np.concatenate(list(batches(shard, 300, np.random.default_rng(1))))
    assert sorted(rows) == list(range(len(shard)))
    save_shard(tmp_path / "shard-0000.npz", shard)
    assert (load_shard(tmp_path / "shard-0000.npz").ids == shard.ids).all()


def test_only_the_answer_is_asked_for(shard: Shard) -> None:
    ids, asked = padded(shard, np.array([0, 1]))
    for row in (0, 1):
        wanted = ids[row, 1:][asked[row, :-1]]
        assert wanted[-1] == END_ID
        assert ids[row][asked[row]][0] == ANSWER_ID


def test_the_decoder_is_a_llama(model: Decoder) -> None:
    config = LlamaConfig(
        vocab_size=SHAPE.vocabulary,
        hidden_size=SHAPE.width,
        intermediate_size=SHAPE.inner,
        num_hidden_layers=SHAPE.layers,
        num_attention_heads=SHAPE.heads,
        rms_norm_eps=SHAPE.epsilon,
        tie_word_embeddings=True,
    )
    theirs = LlamaForCausalLM(config).eval()
    ours = model.state_dict()
    state = {"model.embed_tokens.weight": ours["embedding.weight"], "model.norm.weight": ours["norm.weight"]}
    for layer in range(SHAPE.layers):
        to, of = f"model.layers.{layer}", f"blocks.{layer}"
        state |= dict(
            zip(
                [f"{to}.self_attn.{part}_proj.weight" for part in "qkv"],
                ours[f"{of}.attention.qkv.weight"].chunk(3),
                strict=True,
            )
        )
        gate, up = ours[f"{of}.gate_up.weight"].chunk(2)
        state |= {
            f"{to}.mlp.gate_proj.weight": gate,
            f"{to}.mlp.up_proj.weight": up,
            f"{to}.mlp.down_proj.weight": ours[f"{of}.down.weight"],
            f"{to}.self_attn.o_proj.weight": ours[f"{of}.attention.output.weight"],
            f"{to}.input_layernorm.weight": ours[f"{of}.attention_norm.weight"],
            f"{to}.post_attention_layernorm.weight": ours[f"{of}.feed_norm.weight"],
        }
    theirs.load_state_dict(state, strict=False)
    ids = torch.randint(0, SHAPE.vocabulary, (2, 17))
    with torch.no_grad():
        assert torch.allclose(theirs(ids).logits, model.logits(model(ids)), atol=1e-4)


def test_weights_reach_the_file(model: Decoder, tokenizer: Tokenizer, tmp_path: Path) -> None:
    write_gguf(tmp_path / "f32.gguf", model, tokenizer, "f32")
    write_gguf(tmp_path / "q8_0.gguf", model, tokenizer, "q8_0")
    assert (tmp_path / "q8_0.gguf").stat().st_size < (tmp_path / "f32.gguf").stat().st_size / 2
    read = {tensor.name: tensor for tensor in gguf.GGUFReader(tmp_path / "f32.gguf").tensors}
    assert len(read) == 2 + 9 * SHAPE.layers
    q = model.state_dict()["blocks.0.attention.qkv.weight"].chunk(3)[0].numpy()
    half = SHAPE.head_width // 2
    written = read["blk.0.attn_q.weight"].data
    assert (written[0] == q[0]).all()
    assert (written[1] == q[half]).all()


def test_training_learns_and_goes_on_where_it_was_cut_off(shard: Shard, tmp_path: Path) -> None:
    (tmp_path / "shards").mkdir()
    save_shard(tmp_path / "shards" / "shard-0000.npz", shard)
    plan = TrainingOptions(minutes=0.05, tokens=1024, validated=20, warmup=0.0)
    run = partial(train, tmp_path / "run", SHAPE, tmp_path / "shards", shard)
    trained = run(plan)
    assert right_answers(trained, shard).shape == (len(shard),)
    assert (tmp_path / "run" / "training.json").exists()
    assert (load_model(tmp_path / "run").state_dict()["norm.weight"] == trained.state_dict()["norm.weight"]).all()


def test_training_goes_on_from_earlier_weights(shard: Shard, tmp_path: Path, model: Decoder) -> None:
    (tmp_path / "shards").mkdir()
    save_shard(tmp_path / "shards" / "shard-0000.npz", shard)
    weights = tmp_path / "earlier.pt"
    torch.save(model.state_dict(), weights)
    options = TrainingOptions(minutes=0.0, begin_with=str(weights))
    trained = train(tmp_path / "run", model.shape, tmp_path / "shards", shard, options)
    assert torch.equal(trained.embedding.weight, model.embedding.weight)


def test_one_process_works_without_a_meeting(tmp_path: Path) -> None:
    done = []
    run_in_processes(1, tmp_path / "meeting", lambda: done.append(True))
    assert done == [True]


def test_greedy_answers_are_the_likeliest_tokens(model: Decoder, tokenizer: Tokenizer) -> None:
    written = answer_names(model, tokenizer, [("movie", "Loom 2019"), ("album", "A much longer name - Loom (2001)")])
    for each in written:
        with torch.no_grad():
            logits = model.logits(model(torch.tensor([each.prompt + each.ids[:3]])))[0]
        assert logits[len(each.prompt) - 1 :].argmax(-1)[:3].tolist() == list(each.ids[:3])
        assert all(chance <= 0 for chance in each.log_probabilities)


def test_confidence_follows_the_tokens(tokenizer: Tokenizer) -> None:
    ids = [*tokenizer.encode(" Loom | 2019").ids, END_ID]
    sure = Written((), tuple(ids), (-0.1,) * len(ids), " Loom | 2019")
    unsure = Written((), tuple(ids), (-3.0,) * len(ids), " Loom | 2018")
    assert set(field_log_probabilities(tokenizer, "movie", sure)) == {"title", "year"}
    right, wrong = Example("", "movie", {"title": "Loom", "year": "2019"}), Example("", "movie", {"title": "Gone"})
    calibration = fit_confidence(tokenizer, [right, wrong] * 20, [sure, unsure] * 20)
    assert confidence(calibration["title"], -0.1, -0.1) > 0.5 > confidence(calibration["title"], -3.0, -3.0)
    assert share_right([right, wrong], [sure, unsure])["title"] == 0.5


def test_precisions_are_admitted_by_what_they_lose(model: Decoder) -> None:
    assert smallest_admitted({"f32": 0.95, "q8_0": 0.949, "q4_1": 0.9}) == "q8_0"
    before, after = model.state_dict(), rounded(model, "q8_0").state_dict()
    difference = (before["embedding.weight"] - after["embedding.weight"]).abs().max()
    assert 0 < difference < 0.001
