"""The net: hashed words, a look at the neighbours, layers of attention, a label a word and the verdicts.

Names are seen once or twice, so that nothing is learnt by heart: no dropout beyond the words that training blinds.
"""

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from .features import BUCKETS, FEATURE_SIZES
from .labels import CLASSES, HEADS

#: Width of the table of each feature, in the order of `FEATURE_SIZES`.
_FEATURE_WIDTHS = (24, 32, 32, 16, 12, 12, 8, 4, 4)
_FAR = -1e4


@dataclass(frozen=True)
class Shape:
    """What is needed to build the net again."""

    embedding: int = 96
    width: int = 128
    layers: int = 3
    heads: int = 4
    hidden: int = 256
    #: How far apart two words may be to be told by their distance.
    reach: int = 24

    def as_dict(self) -> dict:
        """For a JSON file."""
        return asdict(self)


class Layer(nn.Module):
    """Attention by content and distance, then two linear layers; norms come first."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.heads, self.reach = shape.heads, shape.reach
        self.attention_norm = nn.LayerNorm(shape.width)
        self.projection = nn.Linear(shape.width, 3 * shape.width)
        self.output = nn.Linear(shape.width, shape.width)
        self.hidden_norm = nn.LayerNorm(shape.width)
        self.hidden = nn.Linear(shape.width, shape.hidden)
        self.narrowed = nn.Linear(shape.hidden, shape.width)
        self.distance = nn.Embedding(2 * shape.reach + 1, shape.heads)
        nn.init.zeros_(self.distance.weight)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """`mask` (batch × 1 × 1 × words) is 0 for words and very low after the last."""
        batch, count, width = states.shape
        parts = self.projection(self.attention_norm(states)).view(batch, count, 3, self.heads, width // self.heads)
        queries, keys, values = parts.permute(2, 0, 3, 1, 4)
        at = torch.arange(count, device=states.device)
        apart = (at[None] - at[:, None]).clamp(-self.reach, self.reach) + self.reach
        bias = self.distance(apart).permute(2, 0, 1)[None] + mask
        scores = queries @ keys.transpose(-1, -2) * (width // self.heads) ** -0.5 + bias
        attended = (scores.softmax(-1) @ values).transpose(1, 2).reshape(batch, count, width)
        states = states + self.output(attended)
        return states + self.narrowed(functional.relu(self.hidden(self.hidden_norm(states))))


class NameReader(nn.Module):
    """See the module. A name has the same logits whatever it is padded with."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.words = nn.EmbeddingBag(BUCKETS, shape.embedding, mode="sum", padding_idx=0)
        nn.init.normal_(self.words.weight, std=0.05)
        with torch.no_grad():
            self.words.weight[0] = 0
        self.features = nn.ModuleList(
            nn.Embedding(size, width) for size, width in zip(FEATURE_SIZES, _FEATURE_WIDTHS, strict=True)
        )
        self.input = nn.Linear(shape.embedding + sum(_FEATURE_WIDTHS), shape.width)
        self.neighbours = nn.Linear(3 * shape.width, shape.width)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.norm = nn.LayerNorm(shape.width)
        self.labels = nn.Linear(shape.width, CLASSES)
        self.verdicts = nn.ModuleDict({head: nn.Linear(2 * shape.width, len(of)) for head, of in HEADS.items()})

    def forward(self, ids: Tensor, features: Tensor, lengths: Tensor) -> tuple[Tensor, ...]:
        """The logits of `labels`, then of each head in the order of `HEADS`."""
        batch, count, _ = ids.shape
        at = torch.arange(count, device=ids.device)
        present = (at[None] < lengths[:, None]).unsqueeze(2)
        real = present.to(self.input.weight.dtype)
        hashed = self._hashed(ids) / (ids != 0).sum(2, keepdim=True).clamp(min=1).to(real.dtype).sqrt()
        described = [table(features[:, :, each]) for each, table in enumerate(self.features)]
        states = functional.relu(self.input(torch.cat([hashed, *described], 2))) * real
        # A linear layer over three words is a convolution, and learns faster than one on processors.
        around = functional.pad(states, (0, 0, 1, 1))
        states = states + functional.relu(self.neighbours(torch.cat((around[:, :-2], states, around[:, 2:]), 2)))
        mask = ((1 - real) * _FAR).view(batch, 1, 1, count)
        for layer in self.layers:
            states = layer(states, mask)
        states = self.norm(states) * real
        mean = states.sum(1) / lengths.clamp(min=1).unsqueeze(1).to(real.dtype)
        greatest = (states + (1 - real) * _FAR).amax(1)
        whole = torch.cat((mean, greatest), 1)
        return self.labels(states), *(self.verdicts[head](whole) for head in HEADS)

    def _hashed(self, ids: Tensor) -> Tensor:
        """The sum of each word's rows. Exported, it is a look-up and a sum, which all runtimes have."""
        if torch.compiler.is_exporting():
            return functional.embedding(ids, self.words.weight).sum(2)
        return self.words(ids.flatten(0, 1)).view(*ids.shape[:2], -1)
