"""What a wheel holds: files that are no modules have to be named in pyproject.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_file_beside_the_modules_is_package_data():
    data = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["package-data"]
    named = {path for package, patterns in data.items() for pattern in patterns for path in files(package, pattern)}
    present = {
        path
        for path in (ROOT / "grader").rglob("*")
        if path.is_file() and path.suffix != ".py" and "__pycache__" not in path.parts
    }

    assert present == named


def files(package: str, pattern: str) -> list[Path]:
    return list((ROOT / package.replace(".", "/")).glob(pattern))
