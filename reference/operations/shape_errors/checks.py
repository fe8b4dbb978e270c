"""Hidden checks of shape_errors."""

import torch

from grader.authoring import expect_raises, expect_same, expect_unchanged, points


def expect_verdicts(learner, reference, draw, pairs, *, hint=""):
    """Fail the check unless random tensors of each pair of shapes are added or refused, in both orders."""
    for one, other in pairs:
        for first, second in ((one, other), (other, one)):
            expect_same(learner, reference, hint=hint).try_add(draw.normal(*first), draw.normal(*second))


def expect_a_sum(learner, reference):
    """Fail the check unless two plain vectors are added: to fail at everything, or to return None, earns nothing."""
    expect_same(learner, reference).try_add(torch.tensor([1, 2]), torch.tensor([3, 4]))


@points(1)
def test_equal_shapes_are_added(learner, reference, draw):
    """Two tensors of one shape are added."""
    expect_same(learner, reference).try_add(torch.tensor([[1, 2], [3, 4]]), torch.tensor([[50, 60], [70, 80]]))
    expect_verdicts(learner, reference, draw, (((4,), (4,)), ((2, 3), (2, 3)), ((3, 3), (3, 3))))


@points(2)
def test_compatible_shapes_are_added(learner, reference, draw):
    """Two tensors of different and compatible shapes are added, whichever comes first."""
    hint = "Shapes need not be equal, and either of the two may be the one that is stretched."

    expect_same(learner, reference, hint=hint).try_add(torch.tensor([[1, 2], [3, 4], [5, 6]]), torch.tensor([10, 20]))
    pairs = (((2, 3), (3,)), ((2, 4), (2, 1)), ((3, 3), (3,)), ((4, 1), (3,)), ((2, 3), (1,)), ((2, 3), ()))
    expect_verdicts(learner, reference, draw, pairs, hint=hint)


@points(1)
def test_vectors_of_different_lengths_give_none(learner, reference, draw):
    """Two vectors of different lengths give None."""
    expect_a_sum(learner, reference)
    expect_same(learner, reference).try_add(torch.tensor([1, 2, 3]), torch.tensor([1, 2]))
    expect_verdicts(learner, reference, draw, (((3,), (4,)), ((6,), (2,))))


@points(2)
def test_incompatible_shapes_give_none(learner, reference, draw):
    """Two tensors whose sizes clash give None, also where other sizes agree."""
    hint = "Line the two shapes up on the right: one pair of sizes that clashes is enough."

    expect_a_sum(learner, reference)
    expect_same(learner, reference, hint=hint).try_add(torch.tensor([[1, 2], [3, 4], [5, 6]]), torch.tensor([1, 2, 3]))
    pairs = (((2, 3), (2,)), ((2, 3), (2, 4)), ((2, 3), (4, 3)), ((4, 2), (4,)))
    expect_verdicts(learner, reference, draw, pairs, hint=hint)


@points(1)
def test_equal_counts_give_none(learner, reference, draw):
    """Two tensors with equally many values in incompatible shapes give None."""
    hint = "Nobody turns or reshapes a tensor here to make it fit."

    expect_a_sum(learner, reference)
    expect_verdicts(learner, reference, draw, (((2, 3), (3, 2)), ((6,), (2, 3)), ((4, 2), (2, 2, 2))), hint=hint)


@points(1)
def test_three_dimensions(learner, reference, draw):
    """The rule holds for three dimensions: compatible shapes are added, others give None."""
    compatible = (((2, 3, 4), (3, 4)), ((2, 3, 4), (3, 1)), ((2, 1, 4), (3, 1)), ((3, 3, 3), (3,)))
    incompatible = (((4, 2, 3), (4, 3)), ((2, 3, 4), (2, 3)), ((2, 3, 4), (3, 3, 4)))

    expect_verdicts(learner, reference, draw, compatible + incompatible)


@points(1)
def test_other_problems_stay_errors(learner, reference, draw):
    """A text or None in the place of a tensor raises an exception."""
    hint = "Catch the one kind of exception that PyTorch raises for shapes, and let all others pass."

    expect_a_sum(learner, reference)
    for problem in ("text", None):
        expect_raises(learner, "Exception", hint=hint).try_add(draw.normal(3), problem)
        expect_raises(learner, "Exception", hint=hint).try_add(problem, draw.normal(3))


@points(1)
def test_leaves_the_inputs_unchanged(learner, draw):
    """A sum comes back where there is one, and both tensors stay as they were, added or not."""
    hint = "Operators such as += and methods whose name ends in _ change the tensor that they are given."

    for one, other in (((3,), (3,)), ((2, 3), (3,))):
        expect_unchanged(learner, hint=hint).try_add(draw.normal(*one), draw.normal(*other))
    expect_unchanged(learner, hint=hint, or_none=True).try_add(draw.normal(2, 3), draw.normal(2))
