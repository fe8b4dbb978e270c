"""Random inputs for checks, drawn from a private generator that no learner can foresee.

Invariants: the same seed gives the same inputs on every machine and on every regrade; torch's global generator is never
touched, because its default seed is a constant that everybody knows.
"""

from __future__ import annotations

import hashlib
import hmac

import torch
from torch import Tensor


def seed_for(key: bytes, *parts: str) -> int:
    """A seed in [0, 2**48) from the course key and what the inputs are for: HMAC-SHA256 over the parts."""
    message = "\0".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(hmac.digest(key, message, hashlib.sha256)[:6], "big")


class Draw:
    """A source of inputs; each call draws further."""

    def __init__(self, seed: int) -> None:
        self._generator = torch.Generator().manual_seed(seed)

    def normal(self, *shape: int, dtype: torch.dtype = torch.float32) -> Tensor:
        """Standard normal values, shape `shape`."""
        return torch.randn(shape, generator=self._generator, dtype=dtype)

    def uniform(self, *shape: int, low: float = 0.0, high: float = 1.0, dtype: torch.dtype = torch.float32) -> Tensor:
        """Values evenly spread over [low, high), shape `shape`."""
        return torch.rand(shape, generator=self._generator, dtype=dtype) * (high - low) + low

    def integers(self, *shape: int, low: int, high: int, dtype: torch.dtype = torch.int64) -> Tensor:
        """Whole numbers in [low, high), shape `shape`."""
        return torch.randint(low, high, shape, generator=self._generator, dtype=dtype)

    def permutation(self, count: int) -> Tensor:
        """The numbers 0 ... count - 1 in random order, int64, shape (count,)."""
        return torch.randperm(count, generator=self._generator)

    def number(self, low: float = 0.0, high: float = 1.0) -> float:
        """One float in [low, high)."""
        return float(self.uniform(1, low=low, high=high, dtype=torch.float64))

    def integer(self, low: int, high: int) -> int:
        """One int in [low, high)."""
        return int(self.integers(1, low=low, high=high))
