"""The network: a pre-norm Transformer with one embedding for source, target and output, in the layout of CTranslate2.

Vaswani et al. 2017, with layer normalisation before each part (Xiong et al. 2020).
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.training.vocabulary import PAD


@dataclass(frozen=True, slots=True)
class Size:
    """The size of a network: pieces, width, heads, feed-forward width, layers, positions."""

    pieces: int
    width: int = 384
    heads: int = 6
    inner: int = 1536
    encoder_layers: int = 6
    decoder_layers: int = 3
    positions: int = 512
    dropout: float = 0.1

    def as_dict(self) -> dict[str, float]:
        """Return the numbers by name, for a checkpoint."""
        return asdict(self)


class Attention(nn.Module):
    """Attention with several heads, from ``queries`` (batch, n, width) to ``memory`` (batch, m, width)."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.out = nn.Linear(width, width)

    def forward(self, queries: Tensor, memory: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
        """Return what the queries take from the memory, (batch, n, width); ``mask`` is true where they may look."""
        batch, length, width = queries.shape

        def apart(values: Tensor) -> Tensor:
            return values.view(batch, values.shape[1], self.heads, -1).transpose(1, 2)

        mixed = functional.scaled_dot_product_attention(
            apart(self.query(queries)),
            apart(self.key(memory)),
            apart(self.value(memory)),
            attn_mask=mask,
            is_causal=causal,
        )
        found: Tensor = self.out(mixed.transpose(1, 2).reshape(batch, length, width))
        return found


class FeedForward(nn.Module):
    """Two linear maps with a ReLU between."""

    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)

    def forward(self, values: Tensor) -> Tensor:
        """Return the values mapped, (batch, n, width)."""
        found: Tensor = self.narrow(functional.relu(self.widen(values)))
        return found


class EncoderLayer(nn.Module):
    """Self-attention and feed-forward, each on normalised values, added to them."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.attention_norm = nn.LayerNorm(size.width)
        self.attention = Attention(size.width, size.heads)
        self.forward_norm = nn.LayerNorm(size.width)
        self.feed = FeedForward(size.width, size.inner)
        self.drop = nn.Dropout(size.dropout)

    def forward(self, values: Tensor, mask: Tensor) -> Tensor:
        """Return the values of the next layer, (batch, n, width)."""
        normal = self.attention_norm(values)
        values = values + self.drop(self.attention(normal, normal, mask))
        found: Tensor = values + self.drop(self.feed(self.forward_norm(values)))
        return found


class DecoderLayer(nn.Module):
    """Causal self-attention, attention to the source, feed-forward."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.attention_norm = nn.LayerNorm(size.width)
        self.attention = Attention(size.width, size.heads)
        self.cross_norm = nn.LayerNorm(size.width)
        self.cross = Attention(size.width, size.heads)
        self.forward_norm = nn.LayerNorm(size.width)
        self.feed = FeedForward(size.width, size.inner)
        self.drop = nn.Dropout(size.dropout)

    def forward(self, values: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        """Return the values of the next layer, (batch, n, width); ``memory`` is the encoded source."""
        normal = self.attention_norm(values)
        values = values + self.drop(self.attention(normal, normal, causal=True))
        values = values + self.drop(self.cross(self.cross_norm(values), memory, mask))
        found: Tensor = values + self.drop(self.feed(self.forward_norm(values)))
        return found


def positions(length: int, width: int) -> Tensor:
    """Return sinusoid positions, (length, width), sines in the first half and cosines in the second."""
    half = width // 2
    speeds = torch.exp(torch.arange(half) * -(math.log(10_000) / (half - 1)))
    angles = torch.arange(length)[:, None] * speeds
    return torch.cat([angles.sin(), angles.cos()], dim=1)


class Network(nn.Module):
    """An encoder-decoder; ids of shape (batch, pieces), padded with 0."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.size = size
        self.embedding = nn.Embedding(size.pieces, size.width)
        nn.init.normal_(self.embedding.weight, std=size.width**-0.5)
        self.register_buffer("places", positions(size.positions, size.width), persistent=False)
        self.encoder = nn.ModuleList(EncoderLayer(size) for _ in range(size.encoder_layers))
        self.decoder = nn.ModuleList(DecoderLayer(size) for _ in range(size.decoder_layers))
        self.encoder_norm = nn.LayerNorm(size.width)
        self.decoder_norm = nn.LayerNorm(size.width)
        self.output_bias = nn.Parameter(torch.zeros(size.pieces))
        self.drop = nn.Dropout(size.dropout)

    def _embed(self, ids: Tensor) -> Tensor:
        places = self.get_buffer("places")[: ids.shape[1]]
        found: Tensor = self.drop(self.embedding(ids) * math.sqrt(self.size.width) + places)
        return found

    def encode(self, source: Tensor) -> tuple[Tensor, Tensor]:
        """Return the encoded source and its mask."""
        mask = (source != PAD)[:, None, None, :]
        values = self._embed(source)
        for layer in self.encoder:
            values = layer(values, mask)
        return self.encoder_norm(values), mask

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        """Return the logits of each next piece, (batch, target pieces, vocabulary)."""
        memory, mask = self.encode(source)
        values = self._embed(target)
        for layer in self.decoder:
            values = layer(values, memory, mask)
        return functional.linear(self.decoder_norm(values), self.embedding.weight, self.output_bias)
