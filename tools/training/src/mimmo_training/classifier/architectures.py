"""The architectures compared: a bag of tokens, a convolution over tokens, a small encoder.

Each maps `input_ids` and `attention_mask` (batch × length, int64) to `logits` (batch × media, float32), and gives a
row the same logits whatever it is padded with.
"""

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Shape:
    """What is needed to build a model again."""

    architecture: str
    vocabulary: int
    width: int
    hidden: int = 192
    layers: int = 2
    max_length: int = 96
    media: int = 5
    dropout: float = 0.15

    def as_dict(self) -> dict:
        """For a JSON file."""
        return asdict(self)


def build(shape: Shape) -> nn.Module:
    """A model with random weights. Raises KeyError for an architecture that is not here."""
    return _ARCHITECTURES[shape.architecture](shape)


class Head(nn.Module):
    """Mean and maximum over the real tokens, then two linear layers."""

    def __init__(self, shape: Shape, width: int):
        super().__init__()
        self.hidden = nn.Linear(2 * width, shape.hidden)
        self.dropout = nn.Dropout(shape.dropout)
        self.output = nn.Linear(shape.hidden, shape.media)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """`states` are zero where `mask` (batch × length × 1) is."""
        return self.of_pooled(pooled(states, mask))

    def of_pooled(self, features: Tensor) -> Tensor:
        """The logits of what `pooled` makes of states."""
        return self.output(self.dropout(functional.gelu(self.hidden(features))))


def pooled(states: Tensor, mask: Tensor) -> Tensor:
    """Mean and maximum over the real tokens, side by side."""
    mean = states.sum(1) / mask.sum(1).clamp(min=1)
    maximum = (states - (1 - mask) * 1e4).amax(1)
    return torch.cat((mean, maximum), 1)


class Bag(nn.Module):
    """No order at all: the words decide."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.dropout = nn.Dropout(shape.dropout)
        self.head = Head(shape, shape.width)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """See the module."""
        mask = attention_mask.unsqueeze(2).to(self.embedding.weight.dtype)
        return self.head(self.dropout(self.embedding(input_ids)) * mask, mask)


class Convolution(nn.Module):
    """Each layer reads a token with both neighbours and adds what it finds: windows of 3, then 5, then 7 tokens."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.dropout = nn.Dropout(shape.dropout)
        self.layers = nn.ModuleList(nn.Conv1d(shape.width, shape.width, 3, padding=1) for _ in range(shape.layers))
        self.head = Head(shape, shape.width)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """See the module."""
        return self.head(*self._states(input_ids, attention_mask))

    def pooled(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """What the head makes its logits of."""
        return pooled(*self._states(input_ids, attention_mask))

    def _states(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Tensor, Tensor]:
        mask = attention_mask.unsqueeze(2).to(self.embedding.weight.dtype)
        states = self.dropout(self.embedding(input_ids)) * mask
        for layer in self.layers:
            found = functional.gelu(layer(states.transpose(1, 2))).transpose(1, 2)
            states = states + self.dropout(found) * mask
        return states, mask


class Encoder(nn.Module):
    """BERT-tiny-shaped: learned positions, self-attention with four heads."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.max_length, shape.width)
        layer = nn.TransformerEncoderLayer(
            shape.width, 4, 4 * shape.width, shape.dropout, "gelu", batch_first=True, norm_first=True
        )
        self.layers = nn.TransformerEncoder(layer, shape.layers, enable_nested_tensor=False)
        self.head = Head(shape, shape.width)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """See the module."""
        mask = attention_mask.unsqueeze(2).to(self.embedding.weight.dtype)
        at = torch.arange(input_ids.shape[1], device=input_ids.device)
        states = self.layers(self.embedding(input_ids) + self.positions(at), src_key_padding_mask=attention_mask == 0)
        return self.head(states * mask, mask)


_ARCHITECTURES = {"bag": Bag, "convolution": Convolution, "encoder": Encoder}
