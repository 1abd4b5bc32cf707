import json
from pathlib import Path

from transformers import AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from mimmo_training.metadata.finetune import FineTuning, chat_answer, chat_prompt, fine_tune
from mimmo_training.metadata.references import reference_examples
from mimmo_training.metadata.synthesis.marked import Example
from mimmo_training.metadata.tokenizer import END, PAD, train_tokenizer

TEMPLATE = (
    "{% for message in messages %}<|user|>{{ message.content }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)


def test_the_chat_prompt_names_medium_and_subtype() -> None:
    example = Example("Anna_Berg-Loom-2018", "album", {"title": "Loom", "artist": "Anna Berg"})
    assert chat_prompt(example.subtype, example.name) == "<|extract|>[audio/album] Anna Berg-Loom-2018"
    assert chat_answer(example) == "Loom | Anna Berg | "
    assert chat_prompt("movie", "Loom") == "<|extract|>[video/movie] Loom"


def test_adapters_are_trained_and_merged(tmp_path: Path) -> None:
    base, out = tmp_path / "base", tmp_path / "tuned"
    examples = reference_examples()[:24]
    tokenizer = train_tokenizer([example.name for example in examples], 400)
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token=END, pad_token=PAD, chat_template=TEMPLATE
    ).save_pretrained(base)
    config = LlamaConfig(
        vocab_size=400, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=2
    )
    LlamaForCausalLM(config).save_pretrained(base)
    first = fine_tune(str(base), out / "a", examples, FineTuning(epochs=1, batch_size=8, learning_rate=5e-3))
    last = fine_tune(str(base), out / "b", examples, FineTuning(epochs=8, batch_size=8, learning_rate=5e-3))
    assert last < first
    merged = AutoModelForCausalLM.from_pretrained(out / "b")
    assert not any("lora" in name for name, _ in merged.named_parameters())
    record = json.loads((out / "b" / "finetuning.json").read_text())
    assert (record["rank"], record["alpha"]) == (16, 32)
