"""Random inputs for checks, drawn from a private generator that no learner can foresee.

Invariants: the same seed gives the same inputs on every machine and on every regrade; torch's global generator is never
touched, because its default seed is a constant that everybody knows.
"""

from __future__ import annotations

import hashlib
import hmac

import torch
from torch import Tensor


def secret_for(key: bytes, *parts: str) -> bytes:
    """A code that nobody without the course key can compute: HMAC-SHA256 over the parts, 32 bytes."""
    return hmac.digest(key, _joined(parts), hashlib.sha256)


def seed_for(secret: bytes, *parts: str) -> int:
    """A seed in [0, 2**48) from a secret of `secret_for` and what the inputs are for: SHA-256 over all of it.

    An HMAC for every check would cost a tenth of what the check does.
    """
    return int.from_bytes(hashlib.sha256(secret + _joined(parts)).digest()[:6], "big")


def _joined(parts: tuple[str, ...]) -> bytes:
    return "\0".join(parts).encode("utf-8", "surrogatepass")


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
