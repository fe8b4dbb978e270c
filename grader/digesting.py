"""The digest of a file's text, which tells an untouched stub and binds random inputs to what was handed in."""

from __future__ import annotations

import hashlib


def digest(text: str) -> str:
    """SHA-256 of a file's text, in hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
