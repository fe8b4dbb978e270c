"""Reports that exercise every exporter: one of a whole course, and builders for the smallest ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from grader.model import (
    Cell,
    CheckResult,
    Comparison,
    Diagnosis,
    Evidence,
    KataReport,
    LayerRow,
    Outcome,
    Plane,
    Report,
)

SECTIONS = (("tensors", "Tensors"), ("activations", "Activations"), ("training", "Training"))


def a_check(
    name: str, title: str, outcome: Outcome = Outcome.PASSED, *, points: int = 1, **fields: object
) -> CheckResult:
    """A check worth `points`, all of them earned when it passed."""
    return CheckResult(
        name=f"test_{name}",
        title=title,
        outcome=outcome,
        points=points if outcome is Outcome.PASSED else 0,
        points_possible=points,
        **fields,
    )


def a_kata(slug: str, title: str, section: str, **fields: object) -> KataReport:
    """A kata whose points and outcome follow from its checks unless they are given."""
    checks = fields.get("checks", ())
    outcomes = [result.outcome for result in checks if result.outcome is not Outcome.PASSED]
    defaults = {
        "path": f"katas/{section}/{slug}/{slug}.py",
        "outcome": Outcome.BROKEN if Outcome.BROKEN in outcomes else next(iter(outcomes), Outcome.PASSED),
        "points": sum(result.points for result in checks),
        "points_possible": sum(result.points_possible for result in checks),
    }
    return KataReport(kata=slug, title=title, section=section, **defaults | fields)


def a_report(*katas: KataReport, sandbox: str = "confined", submission: str = "alice") -> Report:
    present = {kata.section for kata in katas}
    return Report(
        submission=submission,
        course="Introduction to deep learning with PyTorch",
        sandbox=sandbox,
        sections=tuple(section for section in SECTIONS if section[0] in present),
        katas=katas,
    )


@pytest.fixture
def make_check() -> Callable[..., CheckResult]:
    return a_check


@pytest.fixture
def make_kata() -> Callable[..., KataReport]:
    return a_kata


@pytest.fixture
def make_report() -> Callable[..., Report]:
    return a_report


@pytest.fixture
def passed() -> KataReport:
    return a_kata(
        "tensor_from_list",
        "Tensor from a Python list",
        "tensors",
        examples=(a_check("returns_a_tensor", "Returns a tensor", points=0),),
        checks=(
            a_check("keeps_the_shape", "Keeps the shape of nested lists", points=2),
            a_check("makes_floats", "Gives float32 whatever the list holds", points=2),
        ),
        also_right="torch.as_tensor(values, dtype=torch.float32)",
    )


@pytest.fixture
def failed() -> KataReport:
    """The mock of the house style, with a diagnosis, an example, and a check that needs another one."""
    message = "the sum of each row differs from 1"
    return a_kata(
        "softmax",
        "Softmax over classes",
        "activations",
        examples=(
            a_check(
                "two_equal_scores",
                "Two equal scores share the probability",
                Outcome.FAILED,
                points=0,
                message="2 of 2 values differ",
                diagnosis="sums_over_the_batch",
                evidence=Evidence(
                    reason="2 of 2 values differ",
                    called="softmax(x)",
                    arguments="x: float32 (1, 2) [[3.0, 3.0]]",
                    returned="float32 (1, 2) [[1.0, 1.0]]",
                    expected="float32 (1, 2) [[0.5, 0.5]]",
                    printed="exp: tensor([[20.0855, 20.0855]])\nsum: tensor([[20.0855, 20.0855]])\n",
                ),
            ),
        ),
        checks=(
            a_check("same_shape", "The result has the shape of the scores"),
            a_check(
                "rows_sum_to_one",
                "Each row sums to one",
                Outcome.FAILED,
                points=2,
                message=message,
                diagnosis="sums_over_the_batch",
                evidence=Evidence(
                    reason=message,
                    called="softmax(logits)",
                    arguments="logits: float32 (8, 5)",
                    returned="float32 (8, 5), rows sum to 0.31 ... 2.04",
                    expected="rows sum to 1 (within 1e-06)",
                    hint="Look at which dimension disappears in the sum.",
                ),
            ),
            a_check(
                "large_scores",
                "Large scores do not overflow",
                Outcome.SKIPPED,
                points=2,
                message="waits for: Each row sums to one",
            ),
            a_check(
                "gradients",
                "Gradients flow to the scores",
                Outcome.SKIPPED,
                message="waits for: Each row sums to one",
            ),
        ),
        diagnoses=(
            Diagnosis(
                misconception="sums_over_the_batch",
                message=(
                    "normalises over the batch instead of the classes, so that each\n"
                    "column sums to one and the prediction of one sample depends on the others in its batch.\n"
                    "\n"
                    "The classes are in the last dimension."
                ),
                checks=("test_two_equal_scores", "test_rows_sum_to_one"),
            ),
        ),
    )


@pytest.fixture
def raised() -> KataReport:
    """Five checks that raise in the same line, and one that runs out of time."""
    text = "RuntimeError: mat1 and mat2 shapes cannot be multiplied (4x3 and 2x3)"

    def raises(name: str, title: str, arguments: str) -> CheckResult:
        return a_check(
            name,
            title,
            Outcome.RAISED,
            points=2,
            message=text,
            evidence=Evidence(
                reason=text,
                called="linear(x, weight, bias)",
                arguments=arguments,
                location="katas/training/linear_by_hand/linear_by_hand.py:14",
                line="    return x @ weight + bias",
            ),
        )

    return a_kata(
        "linear_by_hand",
        "What nn.Linear computes: x @ W.T + b",
        "training",
        checks=(
            raises("small", "A batch of four", "x: float32 (4, 3), weight: float32 (2, 3), bias: float32 (2,)"),
            raises("one_row", "A batch of one", "x: float32 (1, 3), weight: float32 (2, 3), bias: float32 (2,)"),
            raises("three_dimensions", "A batch of sequences, with the features last", "x: float32 (2, 4, 3)"),
            a_check("square", "As many outputs as inputs", Outcome.TIMED_OUT, message="no answer within 2 seconds"),
        ),
    )


@pytest.fixture
def diagnosed() -> KataReport:
    """One mistake that most checks meet: the report is to fit on one screen."""

    def refused(*shapes: str) -> dict[str, object]:
        reason = (
            f"RuntimeError: mat1 and mat2 shapes cannot be multiplied ({' and '.join(shapes)}) (a matrix product needs "
            "as many columns on the left as rows on the right; here 3 columns meet 2 rows)"
        )
        return {
            "outcome": Outcome.RAISED,
            "message": reason,
            "evidence": Evidence(
                reason=reason,
                called="linear(x, weight, bias)",
                arguments=(
                    "x: [[2., 3., 4.]]  float32 (1, 3), "
                    "weight: [[ 1., 0., -1.], [ 0., 2., 0.]]  float32 (2, 3), bias: [0.5000, 1.0000]  float32 (2,)"
                ),
                location="katas/training/linear_by_hand/linear_by_hand.py:6",
                line="    return x @ weight + bias",
            ),
        }

    different = Evidence(
        reason="9 of 9 values differ",
        called="linear(x, weight, bias)",
        arguments="x: float32 (3, 3), weight: float32 (3, 3), bias: float32 (3,)",
        returned="float32 (3, 3)",
        expected="float32 (3, 3)",
    )
    mistake = {"diagnosis": "multiplies_without_transpose"}
    return a_kata(
        "linear_by_hand",
        "What nn.Linear computes",
        "training",
        examples=(
            a_check("no_bias", "A bias of zero changes nothing", points=0),
            a_check("one_row", "One row becomes one row of two numbers", points=0, **refused("1x3", "2x3")),
            a_check("square", "A square weight", Outcome.FAILED, points=0, evidence=different),
        ),
        checks=(
            a_check("is_a_tensor", "The result is a tensor"),
            a_check("any_sizes", "Any number of rows and features", points=2, **refused("2x3", "2x3"), **mistake),
            a_check("square", "A square weight", Outcome.FAILED, points=2, evidence=different, **mistake),
            a_check("gradients", "Gradients flow back to the weight", **refused("4x3", "2x3"), **mistake),
        ),
        diagnoses=(
            Diagnosis(
                misconception="multiplies_without_transpose",
                message="`x` was multiplied with the weight as it lies, so that the product sums over the outputs.",
                checks=("test_any_sizes", "test_square", "test_gradients"),
            ),
        ),
    )


@pytest.fixture
def unreadable() -> KataReport:
    return a_kata(
        "matmul",
        "Matrix multiplication",
        "tensors",
        points=0,
        points_possible=6,
        outcome=Outcome.RAISED,
        problem="katas/tensors/matmul/matmul.py cannot be compiled: line 7: '(' was never closed",
    )


@pytest.fixture
def untouched() -> KataReport:
    """Details are in it on purpose: no renderer may show them."""
    return a_kata(
        "training_loop",
        "Training loop",
        "training",
        started=False,
        checks=(a_check("loss_falls", "The loss falls", Outcome.RAISED, points=8, message="NotImplementedError"),),
    )


@pytest.fixture
def broken() -> KataReport:
    return a_kata(
        "zero_grad",
        "Gradients accumulate",
        "training",
        checks=(
            a_check("accumulates", "Two backward passes add up"),
            a_check(
                "zeroes", "Gradients are zero again", Outcome.BROKEN, points=3, message="the check raised KeyError: 'w'"
            ),
        ),
    )


@pytest.fixture
def course(
    passed: KataReport,
    unreadable: KataReport,
    failed: KataReport,
    raised: KataReport,
    broken: KataReport,
    untouched: KataReport,
) -> Report:
    """One of each."""
    return a_report(passed, unreadable, failed, raised, broken, untouched)


@pytest.fixture
def compared(failed: KataReport) -> KataReport:
    """An example with tensors and layers to look at: the smallest, and some that are wider than a phone."""

    def plane(*rows: tuple[float | None, ...], name: str = "", shape: tuple[int, ...] = (), row: int = 0) -> Plane:
        cells = tuple(tuple("nan" if number is None else f"{number:g}" for number in numbers) for numbers in rows)
        shape = shape or (len(rows), len(rows[0]))
        return Plane(name=name, dtype="float32", shape=shape, row=row, cells=cells, numbers=rows)

    small = Comparison(
        place="second item",
        inputs=(plane((2.0, 3.0), (1.0, -1.0), name="x"), plane((7.5,), name="weight", shape=())),
        actual=plane((1.5, None), (2.0, 0.0)),
        expected=plane((4.0, 0.25), (2.0, 0.0)),
        total=4,
        differing=2,
        grid=("##", ".."),
        first=(Cell(index=(0, 0), actual="1.5", expected="4"),),
        worst=Cell(index=(0, 1), actual="nan", expected="0.25"),
        layers=(
            LayerRow(actual="Sequential", expected="Sequential"),
            LayerRow(actual="", expected="ReLU()", depth=1, differs=True),
        ),
    )
    ramp = tuple(tuple(float(column - row) for column in range(24)) for row in range(16))
    wide = Comparison(
        actual=plane(*ramp, shape=(200, 24), row=8),
        expected=plane(*([(0.0,) * 24] * 16), shape=(200, 24), row=8),
        total=4800,
        differing=4000,
        grid=("#" * 24,) * 16,
    )
    endless = replace(
        wide, actual=plane(*([(1.0,) * 64] * 40)), expected=plane(*([(0.0,) * 64] * 40)), grid=("#" * 35,) * 12
    )
    first = failed.examples[0]
    examples = tuple(
        replace(first, name=f"test_{number}", evidence=replace(first.evidence, comparison=comparison))
        for number, comparison in enumerate((small, wide, endless))
    )
    return replace(failed, kata="log_softmax", examples=examples)
