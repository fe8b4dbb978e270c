"""The pytest plugin behind `learner`, `reference` and `draw`, for bare `pytest` and for the grader alike.

Invariants: loading this module does not import torch, since every pytest run in the environment loads it; who plays
the learner is decided by a `Supply` in the configuration, so the grader supplies runners and an author gets modules of
this process.

An author runs `pytest reference/linear/linear_by_hand/checks.py` (the reference plays the learner) or
`pytest katas/linear/linear_by_hand/examples.py` (the stub does), with `-k`, `--pdb`, and with `--learner FILE` to let
another file play, such as a misconception.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

if TYPE_CHECKING:
    import types

    from grader.drawing import Draw
    from grader.sandbox.learner import Learner

#: The files in which the fixtures below mean something.
CHECK_FILES = ("checks.py", "examples.py")


class Supply(Protocol):
    """Hands a check what its parameters ask for."""

    def learner(self, item: pytest.Item) -> Learner: ...

    def reference(self, item: pytest.Item) -> Learner: ...

    def draw(self, item: pytest.Item) -> Draw: ...


SUPPLY = pytest.StashKey[Supply]()
_FAILED = pytest.StashKey[set[tuple[Path, str]]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("torch-katas")
    group.addoption("--learner", metavar="FILE", help="the file that plays the learner in checks.py and examples.py")
    group.addoption("--key", default="", metavar="TEXT", help="the course key that random inputs are drawn with")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "points(count): what the check is worth")
    config.addinivalue_line("markers", "needs(name, ...): skip unless these checks of the same file passed")
    config.addinivalue_line("markers", "timeout(seconds): how long the learner's calls of one check may take")
    if SUPPLY not in config.stash:
        config.stash[SUPPLY] = InProcessSupply(config.getoption("--learner"), config.getoption("--key"))


@pytest.fixture
def learner(request: pytest.FixtureRequest) -> Learner:
    """The functions under test, by name."""
    return request.config.stash[SUPPLY].learner(request.node)


@pytest.fixture
def reference(request: pytest.FixtureRequest) -> Learner:
    """The reference implementation, called the same way as `learner`."""
    return request.config.stash[SUPPLY].reference(request.node)


@pytest.fixture
def draw(request: pytest.FixtureRequest) -> Draw:
    """Random inputs that are the same on every run with the same key."""
    return request.config.stash[SUPPLY].draw(request.node)


class InProcessSupply:
    """Lets trusted files of this process play, for an author at work."""

    def __init__(self, learner: str | None, key: str) -> None:
        self._learner = Path(learner) if learner else None
        self._key = key

    def learner(self, item: pytest.Item) -> Learner:
        return self._play(item, self._learner or stub_beside(item.path))

    def reference(self, item: pytest.Item) -> Learner:
        return self._play(item, reference_for(item.path))

    def draw(self, item: pytest.Item) -> Draw:
        from grader.drawing import Draw

        return Draw(self._seed("draw", item))

    def _play(self, item: pytest.Item, path: Path) -> Learner:
        from grader.sandbox.learner import InProcess, Learner

        module = _load(path)
        scenarios = reference_for(item.path).with_name("scenarios.py")
        player = InProcess(module, _load(scenarios) if scenarios.exists() else None)
        return Learner(player, seed=self._seed("calls", item))

    def _seed(self, purpose: str, item: pytest.Item) -> int:
        from grader.drawing import secret_for, seed_for

        return seed_for(secret_for(self._key.encode(), item.path.parent.name), purpose, item.name)


def stub_beside(path: Path) -> Path:
    """The implementation in the folder of a checks.py or examples.py: reference and stub carry the folder's name."""
    return path.with_name(f"{path.parent.name}.py")


def reference_for(path: Path) -> Path:
    """The reference that belongs to `<root>/{katas,reference}/<section>/<slug>/<file>`."""
    root, section, slug = path.parents[3], path.parents[1].name, path.parent.name
    return root / "reference" / section / slug / f"{slug}.py"


def _load(path: Path) -> types.ModuleType:
    from grader.sandbox.learner import load_module

    return load_module(path.stem, str(path), path.read_text(encoding="utf-8"))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """In a bare run, `needs` skips as it does in the grader, which judges for one submission after another itself."""
    failed = item.config.stash.setdefault(_FAILED, set())
    for mark in item.iter_markers("needs"):
        for name in mark.args:
            if (item.path, name) in failed:
                pytest.skip(f"needs {name}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    report = yield
    bare = isinstance(item.config.stash[SUPPLY], InProcessSupply)
    if bare and not report.passed and item.path.name in CHECK_FILES:
        # Without its parameters, if it has any: a check needs all of another's runs.
        item.config.stash.setdefault(_FAILED, set()).add((item.path, getattr(item, "originalname", item.name)))
    return report
