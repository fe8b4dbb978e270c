"""Tests of the stand-ins for torch's compiler.

This file is also the program under test: the tests start it once with stand-ins and once without. It runs each scenario
in a fork of its own, because what a scenario loads stays loaded, and prints what all of them observed as JSON.
"""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import json
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

DYNAMO = "torch._dynamo"
SYMBOLIC_SHAPES = "torch.fx.experimental.symbolic_shapes"
OPTIMIZERS = {
    "SGD": {"lr": 0.1, "momentum": 0.9},
    "Adam": {"lr": 0.01},
    "AdamW": {"lr": 0.01},
    "RMSprop": {"lr": 0.01},
    "Adagrad": {"lr": 0.1},
}


# What is observed


def observe_eager_results() -> dict[str, Any]:
    import torch
    from torch import nn

    def model() -> nn.Module:
        torch.manual_seed(0)
        return nn.Sequential(nn.Linear(5, 7), nn.Tanh(), nn.Linear(7, 3))

    def three_steps(name: str, settings: dict[str, float]) -> str:
        net = model()
        optimizer = getattr(torch.optim, name)(net[0].parameters(), **settings)
        optimizer.add_param_group({"params": net[2].parameters()})
        schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
        for inputs in torch.utils.data.DataLoader(torch.randn(12, 5), batch_size=4):
            optimizer.zero_grad()
            net(inputs).square().sum().backward()
            optimizer.step()
            schedule.step()
        optimizer.load_state_dict(optimizer.state_dict())
        return as_hex(net.parameters())

    def mismatch() -> str:
        try:
            model()(torch.randn(2, 5)).backward(gradient=torch.ones(3, 2))
        except RuntimeError as error:
            return str(error)
        return "nothing raised"

    net, inputs = model(), torch.randn(2, 5)
    net(inputs).backward(gradient=torch.randn(2, 3))
    weights = list(net.parameters())
    grad_outputs = torch.autograd.grad(net(inputs), weights, grad_outputs=torch.randn(2, 3))
    cubes = torch.func.grad(lambda x: (x**3).sum())

    return {
        "steps": {name: three_steps(name, settings) for name, settings in OPTIMIZERS.items()},
        "backward": as_hex(weight.grad for weight in weights),
        "grad_outputs": as_hex(grad_outputs),
        "mismatch": mismatch(),
        "func_grad": as_hex([cubes(inputs)]),
        "vmap": as_hex([torch.func.vmap(cubes)(inputs)]),
        "script": as_hex([torch.jit.script(net)(inputs)]),
        "trace": as_hex([torch.fx.symbolic_trace(net)(inputs)]),
        "check": torch._check(True),
    }


def observe_forward_mode_results() -> dict[str, Any]:
    import torch

    inputs = torch.arange(3.0)

    return {
        "jvp": as_hex(torch.func.jvp(torch.sin, (inputs,), (inputs,))),
        "hessian": as_hex([torch.func.hessian(lambda x: (x**3).sum())(inputs)]),
    }


def observe_questions_that_load_nothing() -> dict[str, Any]:
    return {
        "module_of_a_frame": inspect.getmodule(inspect.currentframe()).__name__,
        "test_attribute": hasattr(sys.modules[DYNAMO], "__warningregistry__"),
        "spec": importlib.util.find_spec(f"{DYNAMO}.config").name,
        "spec_of_nothing": importlib.util.find_spec(f"{DYNAMO}.nothing"),
    }


def observe_a_submodule_import() -> dict[str, Any]:
    step()
    stand_in = sys.modules[DYNAMO]

    import torch._dynamo.config
    from torch._dynamo.backends import registry

    return {
        "same_config": torch._dynamo.config is sys.modules[f"{DYNAMO}.config"] is stand_in.config,
        "spec_is_real": type(torch._dynamo.config.__spec__.loader).__name__,
        "in_sys_modules": inspect.getsourcefile(sys.modules[DYNAMO]).endswith("_dynamo/__init__.py"),
        "registry": registry is torch._dynamo.backends.registry,
        "stand_in_forwards": stand_in.disable is torch._dynamo.disable,
        "missing_submodule": raised_by(lambda: importlib.import_module(f"{DYNAMO}.nothing")),
        "finder_is_gone": not any("eager" in type(finder).__module__ for finder in sys.meta_path),
        "step_again": step(),
    }


def observe_compiling() -> dict[str, Any]:
    import torch

    step()
    zero_grad = torch.optim.SGD.zero_grad.__wrapped__
    unmarked = vars(zero_grad)["__dynamo_disable"] is zero_grad
    graphs = []

    def backend(graph: torch.fx.GraphModule, _inputs: list[torch.Tensor]) -> Callable[..., Any]:
        graphs.append(len(graph.graph.nodes))
        return graph.forward

    doubled = torch.compile(lambda x: x * 2, backend="eager")(torch.ones(2)).tolist()
    step()

    @torch.compile(backend=backend)
    def breaks_once(x: torch.Tensor) -> torch.Tensor:
        x = x + 1
        torch._dynamo.graph_break()
        return x * 2

    return {
        "unmarked_before": unmarked,
        "marked_after": vars(zero_grad)["__dynamo_disable"]._torchdynamo_disable,
        "doubled": doubled,
        "broken": breaks_once(torch.ones(2)).tolist(),
        "graphs": len(graphs),
        "reset": torch._dynamo.reset(),
        "install_again": (install(), is_stand_in(DYNAMO))[1],
    }


def observe_settings_and_symbols() -> dict[str, Any]:
    import torch
    from torch._dynamo import disable

    held = sys.modules[SYMBOLIC_SHAPES]
    early = held.sym_eq, held.expect_true
    shapes_before = is_stand_in(SYMBOLIC_SHAPES)
    disabled = disable(lambda: 7)
    torch._dynamo.note = "kept"

    return {
        "disabled": disabled(),
        "marked": disabled._torchdynamo_disable,
        "note": sys.modules[DYNAMO].note,
        "names": "optimize_assert" in dir(torch._dynamo),
        "shapes_before": shapes_before,
        "sym_eq": early[0]((1, (2, True)), (1, (2, True))),
        "expect_true": raised_by(lambda: early[1](1)),
        "shapes_after": is_stand_in(SYMBOLIC_SHAPES),
        "forwards": held.sym_eq is sys.modules[SYMBOLIC_SHAPES].sym_eq,
    }


def observe_a_failing_import() -> dict[str, Any]:
    class Refuses:
        @staticmethod
        def find_spec(fullname: str, path: Any, target: Any = None) -> None:
            if fullname == DYNAMO:
                raise ImportError("no compiler today")

    import torch

    sys.meta_path.insert(0, Refuses)
    raised = raised_by(lambda: torch._dynamo.config)

    return {"raised": raised, "stand_in_is_back": is_stand_in(DYNAMO), "step": step()}


def observe_a_torch_that_asks_differently() -> dict[str, Any]:
    import torch._compile

    remove_stand_in(DYNAMO)
    genuine = torch._compile._disable_dynamo
    torch._compile._disable_dynamo = lambda function: lambda: torch._dynamo.disable(function, True)()
    install()
    older = DYNAMO in sys.modules
    torch._compile._disable_dynamo = genuine
    install()

    return {"older": older, "genuine": is_stand_in(DYNAMO)}


SCENARIOS = [scenario for name, scenario in globals().items() if name.startswith("observe_")]


# The program


def install() -> None:
    from grader.sandbox import eager

    eager.install()


def as_hex(tensors: Any) -> str:
    return b"".join(tensor.detach().numpy().tobytes() for tensor in tensors).hex()


def step() -> list[float]:
    import torch

    weight = torch.nn.Parameter(torch.tensor([1.0, 2.0]))
    optimizer = torch.optim.SGD([weight], lr=0.25)
    optimizer.zero_grad()
    weight.square().sum().backward()
    optimizer.step()
    return weight.tolist()


def is_stand_in(name: str) -> bool:
    return type(sys.modules.get(name)).__name__ == "_StandIn"


def remove_stand_in(name: str) -> None:
    import torch

    del sys.modules[name]
    del torch._dynamo
    sys.meta_path[:] = [finder for finder in sys.meta_path if "eager" not in type(finder).__module__]


def raised_by(call: Callable[[], object]) -> str:
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "nothing raised"


def in_a_fork(scenario: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            observed = scenario()
        except BaseException:
            observed = {"raised": traceback.format_exc()}
        observed["loaded"] = [name for name in (DYNAMO, SYMBOLIC_SHAPES) if not is_stand_in(name)]
        with os.fdopen(writing, "w") as pipe:
            json.dump(observed, pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        observed = json.load(pipe)
    os.waitpid(child, 0)
    return observed


def main(mode: str) -> None:
    import torch

    torch.set_num_threads(1)
    if mode == "with":
        install()
        print(json.dumps({scenario.__name__: in_a_fork(scenario) for scenario in SCENARIOS}))
    else:
        print(json.dumps([observe_eager_results(), observe_forward_mode_results()]))


# The tests


def run_this_file(mode: str) -> Any:
    repository = Path(__file__).parents[2]
    finished = subprocess.run(
        [sys.executable, "-W", "ignore", __file__, mode],
        env={**os.environ, "PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    return json.loads(finished.stdout)


@pytest.fixture(scope="module")
def observed() -> dict[str, Any]:
    return run_this_file("with")


def test_results_are_the_same_with_and_without_stand_ins(observed: dict[str, Any]) -> None:
    eager, forward_mode = run_this_file("without")

    assert observed["observe_eager_results"] == eager | {"loaded": []}
    # torch's own rules for forward mode compute with symbols.
    assert observed["observe_forward_mode_results"] == forward_mode | {"loaded": [SYMBOLIC_SHAPES]}
    assert len(set(eager["steps"].values())) == len(OPTIMIZERS)
    assert "Mismatch in shape" in eager["mismatch"]


def test_questions_about_modules_load_nothing(observed: dict[str, Any]) -> None:
    assert observed["observe_questions_that_load_nothing"] == {
        "module_of_a_frame": "__main__",
        "test_attribute": False,
        "spec": "torch._dynamo.config",
        "spec_of_nothing": None,
        "loaded": [],
    }


def test_submodule_import_loads_the_package_once(observed: dict[str, Any]) -> None:
    assert observed["observe_a_submodule_import"] == {
        "same_config": True,
        "spec_is_real": "SourceFileLoader",
        "in_sys_modules": True,
        "registry": True,
        "stand_in_forwards": True,
        "missing_submodule": "ModuleNotFoundError: No module named 'torch._dynamo.nothing'",
        "finder_is_gone": True,
        "step_again": [0.5, 1.0],
        "loaded": [DYNAMO, SYMBOLIC_SHAPES],
    }


def test_compiling_after_a_step_uses_the_real_compiler(observed: dict[str, Any]) -> None:
    assert observed["observe_compiling"] == {
        "unmarked_before": True,
        "marked_after": True,
        "doubled": [2.0, 2.0],
        "broken": [4.0, 4.0],
        "graphs": 2,
        "reset": None,
        "install_again": False,
        "loaded": [DYNAMO, SYMBOLIC_SHAPES],
    }


def test_calls_that_are_not_recognised_reach_the_real_modules(observed: dict[str, Any]) -> None:
    assert observed["observe_settings_and_symbols"] == {
        "disabled": 7,
        "marked": True,
        "note": "kept",
        "names": True,
        "shapes_before": True,
        "sym_eq": True,
        "expect_true": "AssertionError: Expected bool, got 1",
        "shapes_after": False,
        "forwards": True,
        "loaded": [DYNAMO, SYMBOLIC_SHAPES],
    }


def test_stand_in_returns_when_the_real_import_fails(observed: dict[str, Any]) -> None:
    assert observed["observe_a_failing_import"] == {
        "raised": "ImportError: no compiler today",
        "stand_in_is_back": True,
        "step": [0.5, 1.0],
        "loaded": [],
    }


def test_install_does_nothing_when_torch_asks_differently(observed: dict[str, Any]) -> None:
    assert observed["observe_a_torch_that_asks_differently"] == {
        "older": False,
        "genuine": True,
        "loaded": [],
    }


if __name__ == "__main__":
    main(sys.argv[1])
