"""The hidden half of a kata: reference, scenarios, accepted solutions and misconceptions, read from `reference/`.

Invariants: only the host, after the zygote was forked, an author's own tools and `kata solution` read it; every file is
trusted and runs in this process; whoever plays gets a module of its own, so no state passes from one replay to the
next; torch is imported only when somebody plays.
"""

from __future__ import annotations

import ast
import inspect
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from grader.errors import KataError
from grader.model import Kata, Misconception

if TYPE_CHECKING:
    from grader.sandbox.learner import InProcess


@dataclass(frozen=True)
class Bank:
    """Everything hidden that belongs to one kata, read when it is first needed.

    Raises:
        KataError: from every property, when a file is missing or cannot be run.
    """

    kata: Kata

    @cached_property
    def scenarios_text(self) -> str:
        """The text of scenarios.py, which travels to runners; empty when the kata has none."""
        path = self.kata.scenarios
        return read_text(path) if path.exists() else ""

    @cached_property
    def scenarios(self) -> types.ModuleType | None:
        return run_file(self.kata.scenarios) if self.scenarios_text else None

    @cached_property
    def scenario_titles(self) -> dict[str, str]:
        """What each scenario does, for messages: the first line of its docstring."""
        functions = vars(self.scenarios).items() if self.scenarios else ()
        return {
            name: (inspect.getdoc(function) or name).splitlines()[0].rstrip(".")
            for name, function in functions
            if isinstance(function, types.FunctionType)
        }

    @cached_property
    def signatures(self) -> dict[str, inspect.Signature]:
        """Signatures of the reference's functions and of the scenarios, by name."""
        functions = {**vars(self.scenarios)} if self.scenarios else {}
        functions |= vars(run_file(self.kata.reference))
        return {
            name: inspect.signature(function)
            for name, function in functions.items()
            if isinstance(function, types.FunctionType)
        }

    @cached_property
    def reference(self) -> Callable[[], InProcess]:
        """Makes a player of the reference."""
        return self.player(self.kata.reference)

    @cached_property
    def accepted(self) -> dict[str, Path]:
        """The other right solutions, by name."""
        return _modules(self.kata.reference_folder / "accepted")

    @cached_property
    def misconception_files(self) -> dict[str, Path]:
        return _modules(self.kata.reference_folder / "misconceptions")

    @cached_property
    def misconceptions(self) -> dict[str, Misconception]:
        """The named wrong solutions; the docstring is the message. Read without running them."""
        return {name: _misconception(name, path) for name, path in self.misconception_files.items()}

    @cached_property
    def misconception_players(self) -> Mapping[str, Callable[[], InProcess]]:
        return {name: self.player(path) for name, path in self.misconception_files.items()}

    def player(self, path: Path) -> Callable[[], InProcess]:
        """Makes players of one file: compiled once, executed anew for each."""
        from grader.sandbox.learner import InProcess, seed_all

        code = _compile(path)

        def make() -> InProcess:
            seed_all(0)  # as a runner does before it imports a file: weights may be drawn while it is imported
            return InProcess(_execute(code, path), self.scenarios)

        return make


def run_file(path: Path) -> types.ModuleType:
    """A trusted file as a module that is not in `sys.modules`.

    Raises:
        KataError: when it is missing, or raises.
    """
    return _execute(_compile(path), path)


def parse_file(path: Path) -> ast.Module:
    """The syntax tree of a trusted file, which is not run.

    Raises:
        KataError: when it is missing, or is not Python.
    """
    tree = _compiled(path, ast.PyCF_ONLY_AST)
    assert isinstance(tree, ast.Module)
    return tree


def course_path(path: Path) -> str:
    """A path as an author knows it, from `reference/` or `katas/` on."""
    parts = path.parts
    start = max((n for n, part in enumerate(parts) if part in ("reference", "katas")), default=0)
    return "/".join(parts[start:])


def _compile(path: Path) -> types.CodeType:
    code = _compiled(path)
    assert isinstance(code, types.CodeType)
    return code


def _compiled(path: Path, flags: int = 0) -> object:
    try:
        return compile(read_text(path), str(path), "exec", flags, dont_inherit=True)
    except SyntaxError as error:
        line = f":{error.lineno}" if error.lineno else ""  # a NUL has none
        raise KataError(f"{course_path(path)}{line}: {error.msg}") from error
    except ValueError as error:  # what a NUL was before Python 3.11.4
        raise KataError(f"{course_path(path)}: {error}") from error


def _execute(code: types.CodeType, path: Path) -> types.ModuleType:
    module = types.ModuleType(path.stem)
    module.__file__ = str(path)
    try:
        exec(code, module.__dict__)
    except (Exception, SystemExit) as error:
        raise KataError(f"{course_path(path)} cannot be imported: {type(error).__name__}: {error}") from error
    return module


def read_text(path: Path) -> str:
    """The text of a trusted file.

    Raises:
        KataError: it is missing, or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise KataError(f"{course_path(path)} cannot be read: {reason}") from error


def _modules(folder: Path) -> dict[str, Path]:
    return {path.stem: path for path in sorted(folder.glob("*.py"))}


def _misconception(name: str, path: Path) -> Misconception:
    tree = parse_file(path)
    message = " ".join((ast.get_docstring(tree) or "").split())
    return Misconception(name=name, message=message, caught_by=_caught_by(tree, path))


def _caught_by(tree: ast.Module, path: Path) -> tuple[str, ...]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["CAUGHT_BY"]:
            return _names(node.value, path)
    return ()


def _names(node: ast.expr, path: Path) -> tuple[str, ...]:
    """A tuple of strings that stands in a file word for word."""
    values = node.elts if isinstance(node, ast.Tuple) else [node]
    names = [value.value for value in values if isinstance(value, ast.Constant) and isinstance(value.value, str)]
    if not isinstance(node, ast.Tuple) or len(names) < len(values):
        raise KataError(
            f'{course_path(path)}:{node.lineno}: CAUGHT_BY is not a tuple of names; write ("test_name",) with its comma'
        )
    return tuple(names)
