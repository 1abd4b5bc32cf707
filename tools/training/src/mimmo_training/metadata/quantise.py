"""What a smaller precision costs: the model with its weights as they come out of that precision."""

import copy

import gguf
import torch

from .dataset import Shard
from .gguf_export import PRECISIONS
from .model import Decoder
from .train import right_answers

#: A smaller precision is taken only if it loses less than this many of a hundred exact answers.
MOST_LOST_POINTS = 0.3


def rounded(model: Decoder, precision: str) -> Decoder:
    """A copy whose matrices went through the precision and back."""
    copied = copy.deepcopy(model)
    kind, _ = PRECISIONS[precision]
    for parameter in copied.parameters():
        if parameter.dim() == 2 and precision != "f32":
            values = parameter.detach().float().numpy()
            halved = precision == "f16"
            back = values.astype("float16").astype("float32") if halved else _through(values, kind)
            parameter.data = torch.from_numpy(back).reshape(parameter.shape)
    return copied


def exact_match_by_precision(model: Decoder, validation: Shard, precisions: tuple[str, ...]) -> dict[str, float]:
    """Share of exact answers in each precision, 0 to 1."""
    return {name: round(float(right_answers(rounded(model, name), validation).mean()), 4) for name in precisions}


def smallest_admitted(shares: dict[str, float]) -> str:
    """The last precision, in the order given, that is within `MOST_LOST_POINTS` of the first."""
    full = next(iter(shares.values()))
    return [name for name, share in shares.items() if (full - share) * 100 < MOST_LOST_POINTS][-1]


def _through(values, kind):
    return gguf.quants.dequantize(gguf.quants.quantize(values, kind), kind)
