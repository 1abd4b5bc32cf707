"""The decoder: a Llama (RMSNorm, rotary positions, SwiGLU, tied embeddings) of a few million parameters."""

from dataclasses import asdict, dataclass

import torch
from torch import nn
from torch.nn import functional

from .tokenizer import VOCABULARY


@dataclass(frozen=True)
class Shape:
    """The model's sizes; the defaults are those of the shipped one."""

    vocabulary: int = VOCABULARY
    width: int = 256
    layers: int = 6
    heads: int = 8
    inner: int = 704
    context: int = 512
    epsilon: float = 1e-5
    rope_base: float = 10_000.0

    @property
    def head_width(self) -> int:
        """Numbers of one head."""
        return self.width // self.heads

    def as_dict(self) -> dict:
        """What `Shape(**...)` takes."""
        return asdict(self)


class Attention(nn.Module):
    """Causal self-attention with rotary positions.

    Written out: names are so short that the fused kernel of the processor costs three times as much.
    """

    def __init__(self, shape: Shape):
        super().__init__()
        self.heads, self.head_width = shape.heads, shape.head_width
        self.qkv = nn.Linear(shape.width, 3 * shape.width, bias=False)
        self.output = nn.Linear(shape.width, shape.width, bias=False)

    def forward(self, hidden: torch.Tensor, rotation: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """(batch, length, width) to the same; right padding needs no mask, since it is only ever looked back at."""
        batch, length, width = hidden.shape
        parts = self.qkv(hidden).view(batch, length, 3, self.heads, self.head_width).permute(2, 0, 3, 1, 4)
        turned = rotate(parts[:2].contiguous(), rotation)
        q, k = turned.reshape(2, batch * self.heads, length, self.head_width)
        v = parts[2].reshape(batch * self.heads, length, self.head_width)
        scores = torch.bmm(q, k.transpose(1, 2)).mul_(self.head_width**-0.5) + mask.to(q.dtype)
        mixed = torch.bmm(torch.softmax(scores, -1).to(v.dtype), v)
        return self.output(
            mixed.view(batch, self.heads, length, self.head_width).transpose(1, 2).reshape(batch, length, width)
        )


class Block(nn.Module):
    """One layer: attention, then SwiGLU, each on the normalised residual."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.attention_norm = nn.RMSNorm(shape.width, shape.epsilon)
        self.attention = Attention(shape)
        self.feed_norm = nn.RMSNorm(shape.width, shape.epsilon)
        self.gate_up = nn.Linear(shape.width, 2 * shape.inner, bias=False)
        self.down = nn.Linear(shape.inner, shape.width, bias=False)

    def forward(self, hidden: torch.Tensor, rotation: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """(batch, length, width) to the same."""
        hidden = hidden + self.attention(self.attention_norm(hidden), rotation, mask)
        gate, up = self.gate_up(self.feed_norm(hidden)).chunk(2, -1)
        return hidden + self.down(functional.silu(gate) * up)


class Decoder(nn.Module):
    """Token ids to the hidden states before the output layer, which is the embedding itself."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(shape.width, shape.epsilon)
        self.register_buffer("rotation", rotation_table(shape), persistent=False)
        self._initialise()

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """(batch, length) ids to (batch, length, width)."""
        hidden = self.embedding(ids)
        length = ids.shape[1]
        rotation = self.rotation[:, :length].to(_working_type())
        mask = torch.full((length, length), -1e4, dtype=rotation.dtype).triu(1)
        for block in self.blocks:
            hidden = block(hidden, rotation, mask)
        return self.norm(hidden)

    def logits(self, hidden: torch.Tensor) -> torch.Tensor:
        """Hidden states to one number a token of the vocabulary."""
        return functional.linear(hidden, self.embedding.weight)

    def _initialise(self) -> None:
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                deep = name.endswith(("output.weight", "down.weight"))
                nn.init.normal_(parameter, std=0.02 / (2 * self.shape.layers) ** 0.5 if deep else 0.02)


def rotation_table(shape: Shape) -> torch.Tensor:
    """(2, context, head width): cosine, and sine with the sign of its half, of each position and number of a head."""
    frequencies = shape.rope_base ** -(torch.arange(0, shape.head_width, 2).double() / shape.head_width)
    angles = torch.outer(torch.arange(shape.context).double(), frequencies)
    sines = torch.cat((-angles.sin(), angles.sin()), -1)
    return torch.stack((torch.cat((angles.cos(), angles.cos()), -1), sines)).float()


def rotate(heads: torch.Tensor, rotation: torch.Tensor) -> torch.Tensor:
    """Turn number i and i + half of every head by its position's angle; `gguf_export` reorders them."""
    return heads * rotation[0] + heads.roll(heads.shape[-1] // 2, -1) * rotation[1]


def _working_type() -> torch.dtype:
    return torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu") else torch.float32


def parameter_count(model: nn.Module) -> int:
    """Numbers that are learnt."""
    return sum(parameter.numel() for parameter in model.parameters())
