"""Keep torch's compiler out of a process that runs eager code, until something asks for the compiler.

torch 2.13 imports `torch._dynamo` (823 modules, 1.0 to 1.6 s) at the first optimizer step or `torch.func.grad`, to call
functions that do nothing in eager mode. At the first `backward(gradient=...)` it imports
`torch.fx.experimental.symbolic_shapes` (487 modules with SymPy, 0.3 s), to compare two tuples. Every runner is a fork,
so without help every runner would pay. A stand-in for each module answers exactly those calls; whatever else is asked
of it loads the real module.

Invariants:
- Eager results are the same, bit for bit, with and without stand-ins.
- A stand-in answers only calls that it recognises in full. Any other attribute, argument or submodule loads the real
  module, which then takes its place in `sys.modules`, in its parent package and for whoever still holds the stand-in.
- Once the real compiler is loaded, it is asked again about every function that it should leave alone.
- Nothing is replaced that is loaded already, and nothing in a torch that does not make these calls.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import find_spec
from types import ModuleType
from typing import Any
from weakref import WeakSet

import torch._compile

_DYNAMO = "torch._dynamo"
_SYMBOLIC_SHAPES = "torch.fx.experimental.symbolic_shapes"

# The attribute in which torch._compile keeps, on a function, what torch._dynamo.disable made of it.
_DISABLED = "__dynamo_disable"


def install() -> None:
    """Put a stand-in in the place of each module that eager code would import for nothing.

    Call it before the first fork. Calling it again, or after the real modules were loaded, changes nothing.
    """
    if _DYNAMO not in sys.modules and _asks_once_to_disable():
        _install(_DYNAMO, _Dynamo)
    if _SYMBOLIC_SHAPES not in sys.modules:
        _install(_SYMBOLIC_SHAPES, _SymbolicShapes)


def _install(name: str, understudy: type[_Understudy]) -> None:
    spec = find_spec(name)
    if spec is not None:
        understudy(spec).enter()


def _asks_once_to_disable() -> bool:
    """Tell whether torch asks `torch._dynamo.disable` once a function, in the words that `_Dynamo` recognises.

    True from the release on that keeps the answer on the function (2.13 does). Older ones ask at every call.
    """

    def probe() -> None: ...

    questions: list[tuple[tuple[object, ...], dict[str, object]]] = []

    def disable(*args: object, **kwargs: object) -> Callable[[], None]:
        questions.append((args, kwargs))
        return probe

    listener = ModuleType(_DYNAMO)
    vars(listener)["disable"] = disable
    sys.modules[_DYNAMO] = listener
    try:
        torch._compile._disable_dynamo(probe)()
    finally:
        del sys.modules[_DYNAMO]
    return questions == [((probe, True), {"wrapping": False})] and vars(probe).get(_DISABLED) is probe


class _StandIn(ModuleType):
    """What `sys.modules` holds for a module that is not loaded yet.

    It has no method of its own: each would hide a name of the real module.
    """

    def __init__(self, spec: ModuleSpec, load: Callable[[], ModuleType]) -> None:
        super().__init__(spec.name)
        facts = {"__spec__": spec, "__loader__": spec.loader, "__package__": spec.parent, "__file__": spec.origin}
        vars(self).update(facts, __load__=load)

    def __getattr__(self, name: str) -> Any:
        # inspect, warnings and unittest look for such names in all of sys.modules: that must load nothing.
        if name.startswith("__") and name != "__all__":
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        return getattr(self.__load__(), name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self.__load__(), name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self.__load__(), name)

    def __dir__(self) -> list[str]:
        return dir(self.__load__())


class _Understudy:
    """Plays a module with a few functions until the real one is wanted, and then fetches it."""

    def __init__(self, spec: ModuleSpec) -> None:
        self.spec = spec
        self.stand_in = _StandIn(spec, self.load)
        self.parent = sys.modules[spec.name.rpartition(".")[0]]
        self.child = spec.name.rpartition(".")[2]

    @property
    def is_playing(self) -> bool:
        return sys.modules.get(self.spec.name) is self.stand_in

    def attributes(self) -> dict[str, object]:
        """What the stand-in offers, by the names in the real module."""
        raise NotImplementedError

    def enter(self) -> None:
        vars(self.stand_in).update(self.attributes())
        vars(self.parent)[self.child] = self.stand_in
        sys.modules[self.spec.name] = self.stand_in

    def leave(self) -> None:
        del sys.modules[self.spec.name]
        vars(self.parent).pop(self.child, None)
        # Whoever still holds the stand-in gets everything from the real module now.
        for name in self.attributes():
            del vars(self.stand_in)[name]

    def load(self) -> ModuleType:
        """Return the real module; the first call loads it and puts it in the stand-in's place.

        Raises:
            ImportError: or whatever else the real import raises. The stand-in is back in its place then.
        """
        if not self.is_playing:
            return importlib.import_module(self.spec.name)

        self.leave()
        try:
            real = importlib.import_module(self.spec.name)
        except BaseException:
            self.enter()
            raise
        self.hand_over()
        return real

    def hand_over(self) -> None:
        """Tell the real module, which is loaded now, what it missed."""


class _Dynamo(_Understudy):
    """`torch._dynamo` as optimizers (`step`, `zero_grad`, `add_param_group`, `state_dict`) and `torch.func` know it."""

    def __init__(self, spec: ModuleSpec) -> None:
        super().__init__(spec)
        self.left_alone: WeakSet[Callable[..., Any]] = WeakSet()
        self.finder = _SubmoduleFinder(self)
        # A package, but an empty one: only our own finder may find its submodules.
        vars(self.stand_in)["__path__"] = []
        self.compiled_autograd = self.submodule("compiled_autograd", _disable=self.without_compiled_autograd)

    def submodule(self, child: str, **attributes: object) -> ModuleType:
        name = f"{self.spec.name}.{child}"
        stand_in = _StandIn(ModuleSpec(name, loader=None), lambda: importlib.import_module(name))
        vars(stand_in).update(attributes)
        return stand_in

    def attributes(self) -> dict[str, object]:
        return {
            "disable": self.disable,
            "graph_break": self.graph_break,
            "compiled_autograd": self.compiled_autograd,
        }

    def enter(self) -> None:
        super().enter()
        sys.meta_path.insert(0, self.finder)

    def leave(self) -> None:
        super().leave()
        sys.meta_path.remove(self.finder)

    def hand_over(self) -> None:
        # torch._compile asks the real `disable` at the next call of each. Eager results do not depend on it, but
        # code that is compiled from now on needs the marks that the real `disable` leaves.
        for function in self.left_alone:
            vars(function).pop(_DISABLED, None)
        self.left_alone.clear()

    def disable(self, *args: Any, **kwargs: Any) -> Any:
        """Return the function as it is: there is no compiler to keep away from it."""
        if len(args) == 2 and kwargs == {"wrapping": False}:  # the call in torch._compile, and only that one
            self.left_alone.add(args[0])
            return args[0]
        return self.load().disable(*args, **kwargs)

    @staticmethod
    def graph_break(msg: str = "") -> None:
        """Do nothing: without a compiler there is no graph to break."""

    def without_compiled_autograd(self) -> AbstractContextManager[None]:
        """Return a block in which gradients are not compiled, as they never are without a compiler."""
        return nullcontext() if self.is_playing else self.load().compiled_autograd._disable()


class _SymbolicShapes(_Understudy):
    """`symbolic_shapes` as `backward(gradient=...)`, `grad(grad_outputs=...)` and `torch._check` know it."""

    def attributes(self) -> dict[str, object]:
        return {"expect_true": self.expect_true, "sym_eq": self.sym_eq}

    def expect_true(self, a: Any, skip: int = 0) -> Any:
        """Return a plain truth value as it is, like the real function."""
        return a if type(a) is bool else self.load().expect_true(a, skip + 1)

    def sym_eq(self, x: Any, y: Any) -> Any:
        """Compare two shapes of plain numbers, like the real function."""
        return tuple(x) == tuple(y) if _is_plain(x) and _is_plain(y) else self.load().sym_eq(x, y)


def _is_plain(shape: Any) -> bool:
    return isinstance(shape, (tuple, list)) and all(type(size) is int for size in shape)


class _SubmoduleFinder(MetaPathFinder):
    """Finds the submodules of a package that is a stand-in."""

    def __init__(self, package: _Understudy) -> None:
        self.package = package

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.rpartition(".")[0] != self.package.spec.name:
            return None
        spec = PathFinder.find_spec(fullname, self.package.spec.submodule_search_locations, target)
        if spec is not None:
            spec.loader = _PackageFirst(self.package)
        return spec


class _PackageFirst(Loader):
    """Loads a submodule the way it would be without a stand-in: after its package, and not a second time.

    The package imports most of its submodules itself. A second copy of one would have settings and caches of its own.
    """

    def __init__(self, package: _Understudy) -> None:
        self.package = package
        self.real_spec: ModuleSpec | None = None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        self.package.load()
        module = importlib.import_module(spec.name)
        self.real_spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        # The module's code has run. The import system has marked the module as ours, which it is not. Past
        # __setattr__, because modules of settings refuse what is no setting.
        vars(module)["__spec__"] = self.real_spec
