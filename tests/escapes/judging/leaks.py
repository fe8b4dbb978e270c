"""What must not be in a report: secrets, hidden numbers, signs of success, what a terminal obeys, too much text."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import asdict
from typing import Any

from grader.export.to_text import to_text
from grader.model import Report

#: Digits of numbers that hidden checks send in; they must not come out again.
HIDDEN_NUMBERS = re.compile("7351|48271|90617")

TEXT_LIMIT, REPORT_LIMIT = 20_000, 100_000  # characters


def leaks(report: Report, secrets: Collection[str]) -> Iterator[str]:
    """One sentence for everything in a report, and on the page made of it, that must not be there."""
    texts = list(_texts(asdict(report)))
    page = to_text(report, colour=False)
    for place, text in [*texts, ("the page", page)]:
        if any(secret in text for secret in secrets):
            yield f"{place} holds a secret: {text[:300]!r}"
        if "ESCAPED" in text:
            yield f"{place} says ESCAPED: {text[:300]!r}"
        if HIDDEN_NUMBERS.search(text):
            yield f"{place} holds a hidden number: {text[:300]!r}"
        if _is_obeyed(text, allowed="\n" if place == "the page" else "\n\t" if place.endswith("printed") else ""):
            yield f"{place} holds what a terminal would obey: {text[:300]!r}"
    for place, text in texts:
        if len(text) > TEXT_LIMIT:
            yield f"{place} has {len(text)} characters"
    if len(json.dumps(asdict(report), default=str)) > REPORT_LIMIT:
        yield "the report is too long"


def _is_obeyed(text: str, *, allowed: str) -> bool:
    return any(not character.isprintable() for character in text if character not in allowed)


def _texts(value: Any, place: str = "report") -> Iterator[tuple[str, str]]:
    """Every string in a report made of dicts and sequences, with its place."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, f"{place}.{name}")
    elif isinstance(value, (tuple, list)):
        for number, item in enumerate(value):
            yield from _texts(item, f"{place}[{number}]")
