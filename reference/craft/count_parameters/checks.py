"""Hidden checks of count_parameters."""

import numpy as np
import torch

from grader.authoring import expect_close, expect_type, points


def number(value):
    """A count as a Python int, also where it came as a tensor or a NumPy number: a check of its own looks at that."""
    if (isinstance(value, torch.Tensor) and value.numel() == 1) or isinstance(value, np.generic):
        value = value.item()
    return int(value) if isinstance(value, float) and value.is_integer() else value


def numbers(values):
    """The same for a list of counts."""
    return [number(value) for value in values]


def draw_sizes(draw, count):
    """Random sizes for a chain of layers."""
    return tuple(draw.integer(2, 30) for _ in range(count))


@points(1)
def test_counts_one_layer(learner, reference, draw):
    """All weights and biases of one linear layer are counted, square or not."""
    for features, outputs in ((3, 2), (4, 4), (draw.integer(5, 20), draw.integer(5, 20))):
        count = number(learner.run("count_all_of_one_layer", features, outputs))

        expect_close(count, reference.run("count_all_of_one_layer", features, outputs))


@points(1)
def test_counts_every_layer_of_a_network(learner, reference, draw):
    """All layers of a network are counted, with layers that have nothing to count between them."""
    for sizes in ((9, 4, 2, 1), (10, 18, 20, 5), draw_sizes(draw, 4), draw_sizes(draw, 3)):
        count = number(learner.run("count_all_of_a_network", sizes))

        expect_close(count, reference.run("count_all_of_a_network", sizes))


@points(1)
def test_counts_layers_without_a_bias(learner, reference, draw):
    """Layers without a bias are counted with their weights alone."""
    for sizes in ((5, 3), (4, 4, 2), draw_sizes(draw, 3)):
        count = number(learner.run("count_all_of_a_network", sizes, (), False))

        expect_close(count, reference.run("count_all_of_a_network", sizes, (), False))


@points(1)
def test_counts_any_kind_of_layer(learner, reference, draw):
    """Nested layers and layers other than nn.Linear are counted, and buffers are not."""
    hint = (
        "The model holds an nn.BatchNorm1d, and layers inside layers; think of what every module can tell about itself."
    )
    inputs = draw.integer(3, 9), draw.integer(10, 20)

    counts = numbers(learner.run("count_with_other_layers", *inputs))
    expect_close(counts, reference.run("count_with_other_layers", *inputs), hint=hint)


@points(1)
def test_counts_a_shared_layer_once(learner, reference, draw):
    """A layer that the model uses twice is counted once."""
    width = draw.integer(3, 12)

    counts = numbers(learner.run("count_with_a_shared_layer", width))
    expect_close(counts, reference.run("count_with_a_shared_layer", width))


@points(1)
def test_counts_frozen_layers_as_parameters(learner, reference, draw):
    """count_parameters counts frozen layers too."""
    for frozen in ([0], [1, 2]):
        inputs = draw_sizes(draw, 4), frozen

        expect_close(
            number(learner.run("count_all_of_a_network", *inputs)), reference.run("count_all_of_a_network", *inputs)
        )


@points(1)
def test_trainable_leaves_frozen_parameters_out(learner, reference, draw):
    """count_trainable leaves out what is frozen, and nothing else."""
    hint = "Frozen is a property of each parameter: a layer may have a frozen bias and a weight that is trained."

    for frozen in ([], [0], [1, 2], [0, 1, 2]):
        inputs = draw_sizes(draw, 4), frozen
        count = number(learner.run("count_trainable_of_a_network", *inputs))
        expect_close(count, reference.run("count_trainable_of_a_network", *inputs), hint=hint)

    sizes = draw_sizes(draw, 3)
    count = number(learner.run("count_trainable_with_frozen_biases", sizes))
    expect_close(count, reference.run("count_trainable_with_frozen_biases", sizes), hint=hint)


@points(1)
def test_returns_python_ints(learner):
    """Both functions return a Python int."""
    for scenario in ("count_all_of_a_network", "count_trainable_of_a_network"):
        count = learner.run(scenario, (4, 3, 2))

        expect_type(count, "int", hint="A Python int prints as a bare number; `type(...)` shows what a value is.")


@points(1)
def test_leaves_the_model_as_it_was(learner, reference, draw):
    """The values, the shapes and the frozen parameters of the model are the same after counting."""
    hint = (
        "Counting reads the parameters; look for a line that gives one of them other values, or another shape or flag."
    )
    layers = [(draw.normal(4, 3), draw.normal(4)), (draw.normal(2, 4), draw.normal(2))]

    seen, required = (player.run("model_after_counting", layers) for player in (learner, reference))
    for count in numbers(seen["counts"]):
        expect_type(count, "int")
    expect_close(seen["parameters"], required["parameters"], hint=hint)
