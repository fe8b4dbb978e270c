"""Hidden checks of initialize_weights.

Random numbers are judged without luck: the sizes are so large that a right answer would break a bound less than once in
10^15 keys. Of 6,400 numbers that are spread evenly, a quarter of the range holds 1,600; the standard deviation of that
count is 35, and 320 are allowed.
"""

import math
from itertools import combinations, pairwise

import torch

from grader.authoring import expect, expect_close, expect_shape, points

#: What the scenarios fill all parameters with before the call.
BEFORE = 7.0

#: in_features and out_features; every weight has at least 6,400 numbers.
SIZES = ((100, 64), (64, 100), (80, 80), (400, 16))


def expect_reached(weight):
    """Fail unless a weight was given other numbers."""
    reached = bool((weight != BEFORE).any())
    hint = "Modules may hold modules that hold modules, and a layer may be the whole model."
    expect(reached, "a linear layer was not reached", hint=hint)


def expect_weight(values, name, in_features, out_features):
    """The weight of this name, which has the shape and the dtype that it had before."""
    weight = values.get(name)
    expect_shape(weight, (out_features, in_features))
    expect(weight.dtype == torch.float32, f"the dtype is {weight.dtype} instead of torch.float32")
    expect_reached(weight)
    return weight


def expect_within(weight, layer="the layer"):
    """Fail unless every number of a weight lies within its bound."""
    bound = 1 / math.sqrt(weight.shape[1])
    outside = int((~(weight.abs() <= bound * (1 + 1e-5))).sum())
    expect(
        outside == 0,
        f"{layer}: {outside} of {weight.numel()} weights lie outside of the bounds",
        hint="Work the two bounds out on paper for a layer with 16 inputs and one with 100, whatever their outputs.",
    )


def expect_even(weight, layer="the layer"):
    """Fail unless the numbers of a large weight are spread evenly over all of its range."""
    expect_within(weight, layer)
    bound = 1 / math.sqrt(weight.shape[1])
    expect(bool((weight < 0).any()), f"{layer}: no weight is negative")
    expect(bool((weight > 0).any()), f"{layer}: no weight is positive")
    expect(bool(weight.max() > 0.9 * bound), f"{layer}: the upper end of the range is never reached")
    expect(bool(weight.min() < -0.9 * bound), f"{layer}: the lower end of the range is never reached")
    quarters = torch.histc(weight, bins=4, min=-bound, max=bound) / weight.numel()
    expect(
        bool(((quarters - 0.25).abs() < 0.05).all()),
        f"{layer}: the weights are not spread evenly over the range",
        hint="Even means that every number in the range is as likely as any other; a bell curve prefers the middle.",
    )


def expect_all_drawn(weights, where):
    """Fail unless nearly all numbers are different, as they are when each was drawn."""
    expect(
        weights.unique().numel() > 0.9 * weights.numel(),
        f"{where}: the same numbers come again and again",
        hint="Think of how many random numbers a layer needs, and how many were drawn for it.",
    )


@points(1)
def test_biases_are_zero(learner, draw):
    """Every bias is 0 after the call."""
    for in_features, out_features in ((3, 2), (4, 4), (draw.integer(2, 9), draw.integer(10, 20))):
        layer = learner.run("initialise_one_layer", in_features, out_features)

        expect_close(layer.get("bias"), torch.zeros(out_features))


@points(2)
def test_weights_stay_within_the_bounds(learner):
    """No weight lies further from 0 than the inputs of its layer allow."""
    for in_features, out_features in SIZES:
        values = learner.run("initialise_one_layer", in_features, out_features)

        expect_within(expect_weight(values, "weight", in_features, out_features))


@points(2)
def test_weights_fill_the_range_evenly(learner):
    """The weights are spread evenly over the whole range, below and above 0."""
    for in_features, out_features in SIZES:
        values = learner.run("initialise_one_layer", in_features, out_features)

        expect_even(expect_weight(values, "weight", in_features, out_features))


@points(1)
def test_each_weight_is_drawn_on_its_own(learner):
    """No row, column or layer repeats the numbers of another."""
    values = learner.run("initialise_a_network", (80, 80, 80))

    first, second = (expect_weight(values, name, 80, 80) for name in ("0.weight", "2.weight"))
    expect_all_drawn(first, "the first layer")
    expect_all_drawn(torch.cat([first, second]), "two layers of one size")


@points(1)
def test_each_layer_has_its_own_bound(learner):
    """In a network every linear layer is initialised by its own number of inputs."""
    sizes = (400, 64, 100, 80)
    values = learner.run("initialise_a_network", sizes)

    for number, (in_features, out_features) in enumerate(pairwise(sizes)):
        weight = expect_weight(values, f"{2 * number}.weight", in_features, out_features)
        expect_even(weight, f"linear layer {number + 1}")


@points(1)
def test_nested_layers_are_reached(learner):
    """Linear layers inside other modules are initialised too."""
    values = learner.run("initialise_nested_layers", (64, 100, 80))

    for name, in_features, out_features in (("body.0.0", 64, 100), ("body.0.2", 100, 80), ("head", 80, 2)):
        weight = expect_weight(values, f"{name}.weight", in_features, out_features)
        expect_within(weight, "a nested layer")
        expect_close(values.get(f"{name}.bias"), torch.zeros(out_features))


@points(1)
def test_the_model_may_be_one_layer(learner):
    """A linear layer that is the whole model is initialised too."""
    values = learner.run("initialise_a_bare_layer", 100, 64)

    weight = expect_weight(values, "weight", 100, 64)
    expect_even(weight)
    expect_close(values.get("bias"), torch.zeros(64))


@points(1)
def test_layers_may_have_no_bias(learner):
    """A linear layer without a bias gets its weights, and still has no bias."""
    values = learner.run("initialise_one_layer", 100, 64, False)

    weight = expect_weight(values, "weight", 100, 64)
    expect_even(weight)
    expect("bias" not in values, "the layer has a bias now")


@points(1)
def test_other_layers_keep_their_values(learner, draw):
    """Layers of other kinds keep their values."""
    hint = "A batch norm and an embedding have a weight as well, and they are no linear layers."
    weight, bias = draw.normal(5, 4), draw.normal(4)
    values = learner.run("initialise_among_other_layers", 4, weight, bias)

    expect_reached(values["linear layer"])
    expected = {"embedding": weight, "batch norm, weight": bias, "batch norm, bias": -bias}
    expect_close(values["other layers"], expected, hint=hint)


@points(1)
def test_keeps_the_parameter_objects(learner, draw):
    """The parameters are the same objects as before, trainable or frozen as they were."""
    hint = "Whoever collected the parameters before, as an optimizer does, should see the new values in them."
    values = learner.run("initialise_what_was_collected", (5, 4, 3), draw.normal(6, 5), draw.normal(6, 3))

    expect_close(values["collected before"], values["in the model"], hint=hint)
    for name in ("0.weight", "1.weight"):
        expect_reached(values["in the model"][name])
    for name, gradient in values["gradients"].items():
        expect(bool((gradient != 0).any()), f"no gradient reaches {name}")
    expect("0.bias" in values["frozen"], "a parameter that was frozen before is not frozen any more")


@points(1)
def test_each_call_draws_anew(learner):
    """A second and a third call draw other numbers."""
    hint = "A seed inside the function makes every call draw the same numbers, and so does a layer that is not reached."
    first, second, third = learner.run("initialise_three_times", (6, 8, 5))

    for name, in_features, out_features in (("0.weight", 6, 8), ("2.weight", 8, 5)):
        weights = [expect_weight(values, name, in_features, out_features) for values in (first, second, third)]
        same = any(torch.equal(one, other) for one, other in combinations(weights, 2))
        expect(not same, "two calls gave a layer the same weights", hint=hint)
