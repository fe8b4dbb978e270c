"""A TOML file read strictly: each key is asked for by name and type, and what nobody asked for is an error.

Invariants: whatever the bytes of the file are, the only exception is `KataError`, one sentence that names the file
and the line or the key.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from grader.errors import KataError
from grader.sanitising import sanitise


class TomlTable:
    """One table of a TOML file; its keys are taken one by one and `finish` refuses the rest.

    Args:
        values: the table as tomllib returns it.
        path: the file, as messages name it.
        prefix: what stands before a key of this table in messages, e.g. `limits.`.
    """

    def __init__(self, values: Mapping[str, object], path: str, prefix: str = "") -> None:
        self._values = dict(values)
        self._path = path
        self._prefix = prefix
        self._known: list[str] = []

    @classmethod
    def read(cls, file: Path, path: str) -> TomlTable:
        """Parse `file`; messages call it `path`.

        Raises:
            KataError: the file is missing, is not UTF-8 or is not TOML.
        """
        try:
            text = file.read_bytes().decode("utf-8-sig")
        except FileNotFoundError:
            raise KataError(f"{path} is missing: write it, or bring it back with `git checkout {path}`") from None
        except OSError as error:
            raise KataError(f"{path} cannot be read: {error.strerror}; mend the file or its permissions") from None
        except UnicodeDecodeError as error:
            raise KataError(f"{path} is not UTF-8 at byte {error.start + 1}: save it as UTF-8") from None
        return cls.parse(text, path)

    @classmethod
    def parse(cls, text: str, path: str) -> TomlTable:
        """Parse TOML `text`; messages call it `path`.

        Raises:
            KataError: the text is not TOML.
        """
        try:
            return cls(tomllib.loads(text), path)
        # Besides TOMLDecodeError, itself a ValueError: an integer of too many digits, and brackets nested too deep.
        except (ValueError, RecursionError) as error:
            reason = sanitise(str(error)).rstrip(".")
            raise KataError(f"{path} is not valid TOML: {reason}; mend it there") from None

    def error(self, key: str, problem: str) -> KataError:
        """The error that says what is wrong with `key` of this table and where; for the caller to raise."""
        return KataError(f'{self._path}, key "{self._prefix}{sanitise(key, 80)}": {problem}')

    def line(self, key: str, default: str | None = None) -> str:
        """One line of printable text; required unless there is a default."""
        if default is not None and key not in self._values:
            self._known.append(key)
            return default
        value = self._take(key)
        if not isinstance(value, str) or not value.strip() or not value.isprintable():
            raise self.error(key, "write one line of text in quotes")
        return value

    def lines(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """A list of distinct lines of printable text; empty when the key is optional and missing."""
        if not required and key not in self._values:
            self._known.append(key)
            return ()
        value = self._take(key)
        if not isinstance(value, list) or (required and not value):
            raise self.error(key, 'write a list of texts, such as ["linear"]')
        for item in value:
            if not isinstance(item, str) or not item.strip() or not item.isprintable():
                raise self.error(key, "each item is one line of text in quotes")
        if twice := _first_duplicate(value):
            raise self.error(key, f'"{sanitise(twice, 80)}" is listed twice: remove one')
        return tuple(value)

    def flag(self, key: str) -> bool:
        """A truth value; False when it is missing."""
        value = self._take(key, False)
        if not isinstance(value, bool):
            raise self.error(key, "write true or false, without quotes")
        return value

    def positive_integer(self, key: str, default: int | None = None) -> int:
        """A whole number above 0; required unless there is a default."""
        value = self._take(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
            raise self.error(key, "write a whole number above 0")
        return value

    def integer_up_to(self, key: str, limit: int, default: int) -> int:
        """A whole number from 0 to `limit`."""
        value = self._take(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= limit:
            raise self.error(key, f"write a whole number from 0 to {limit}")
        return value

    def positive_number(self, key: str, default: float) -> float:
        """A finite number above 0."""
        value = self._take(key, default)
        if isinstance(value, int | float) and not isinstance(value, bool):
            try:
                number = float(value)
            except OverflowError:
                number = math.inf
            if 0 < number < math.inf:
                return number
        raise self.error(key, "write a number above 0")

    def table(self, key: str) -> TomlTable:
        """A table inside this one; empty when it is missing."""
        value = self._take(key, {})
        if not isinstance(value, dict):
            raise self.error(key, f"write a table: [{key}] on a line of its own")
        return TomlTable(value, self._path, f"{self._prefix}{key}.")

    def tables(self, key: str) -> tuple[TomlTable, ...]:
        """An array of tables, numbered from 1 in messages; required."""
        value = self._take(key)
        if not isinstance(value, list) or not value or not all(isinstance(item, dict) for item in value):
            raise self.error(key, f"write tables: [[{key}]] on a line of its own before each")
        return tuple(
            TomlTable(item, self._path, f"{self._prefix}{key}[{number}].") for number, item in enumerate(value, start=1)
        )

    def finish(self) -> None:
        """Refuse keys that were not asked for.

        Raises:
            KataError: names the first one and the keys that exist.
        """
        if self._values:
            raise self.error(
                next(iter(self._values)), f"unknown key; remove it or use one of: {', '.join(self._known)}"
            )

    def _take(self, key: str, default: object = None) -> object:
        self._known.append(key)
        value = self._values.pop(key, default)
        if value is None:
            raise self.error(key, "missing; add it")
        return value


def _first_duplicate(items: Iterable[str]) -> str:
    seen: set[str] = set()
    for item in items:
        if item in seen:
            return item
        seen.add(item)
    return ""
