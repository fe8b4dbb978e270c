"""What tells one text from another in stored facts: the stub as shipped, the text that was graded last."""

from __future__ import annotations


def digest(text: str) -> str:
    """SHA-256 of a file's text, in hexadecimal digits."""
    import hashlib  # loads OpenSSL, which commands that compare no texts need not wait for

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
