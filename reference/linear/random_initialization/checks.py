"""Hidden checks of random_initialization."""

import torch

from grader.authoring import expect, expect_close, expect_same, expect_shape, expect_type, needs, points

#: Pairs of in_features and out_features: not square, square, and with one feature or output.
SIZES = ((3, 2), (4, 4), (1, 5), (6, 1))


def layers_with_seeds(learner, sizes, seeds):
    """The layers that calls in a row return; fails the check unless each is a layer with a weight."""
    layers = learner.run("layers_with_seeds", *sizes, seeds)
    for layer in layers:
        expect_type(layer, "Linear")
        expect_type(layer.state.get("weight"), "Tensor")
    return layers


@points(1)
def test_makes_a_layer_of_the_size(learner, draw):
    """It makes an nn.Linear that takes and gives as many numbers as asked for."""
    for in_features, out_features in SIZES:
        layer = learner.seeded_layer(in_features, out_features, draw.integer(1, 1000))

        expect_type(layer, "Linear")
        for name, size in (("in_features", in_features), ("out_features", out_features)):
            found = layer.attributes.get(name)
            expect(found == size, f"{name} is {found} instead of {size}")
        expect_shape(layer.state.get("weight"), (out_features, in_features))


@points(1)
def test_keeps_the_bias(learner, draw):
    """The layer has its bias, whatever the seed."""
    for seed in (0, 1, draw.integer(2, 1000)):
        layer = learner.seeded_layer(3, 2, seed)

        expect_type(layer, "Linear")
        expect(layer.state.get("bias") is not None, "with one of the seeds, the layer has a weight but no bias")


@points(2)
def test_same_seed_gives_the_same_numbers(learner, draw):
    """Three calls with one seed give the same numbers, whatever is drawn between them."""
    hint = "Print the weights of three layers made in a row with one seed."

    for sizes in SIZES:
        seed = draw.integer(1, 1000)
        first, *others = layers_with_seeds(learner, sizes, [seed] * 3)
        for layer in others:
            expect_close(layer.state, first.state, hint=hint)


@points(1)
def test_other_seeds_give_other_numbers(learner, draw):
    """Another seed gives other numbers."""
    hint = "The seed that is handed in should be the one that counts."

    for sizes in SIZES:
        seed = draw.integer(1, 1000)
        first, *others = layers_with_seeds(learner, sizes, [seed, seed + 1, seed + 1000])
        for layer in others:
            same = torch.equal(layer.state["weight"], first.state["weight"])
            expect(not same, "layers with different seeds have the same weight", hint=hint)


@points(2)
def test_draws_as_pytorch_does(learner, reference, draw):
    """The numbers are those that nn.Linear draws first after the generator was seeded."""
    hint = (
        "Follow the lesson's picture: where does the list begin, and who takes the first numbers from it? "
        "Then the layer keeps what it drew."
    )

    for sizes in SIZES:
        for seed in (0, 42, draw.integer(100, 10_000)):
            expect_same(learner, reference, hint=hint).seeded_layer(*sizes, seed)


@points(1)
@needs(test_makes_a_layer_of_the_size)
def test_each_call_makes_a_new_layer(learner, reference, draw):
    """Each call makes a layer of its own, also for a seed that was there before."""
    hint = "Filling one layer with numbers should leave the layer of the other call alone."
    inputs = 3, 2, draw.integer(1, 1000), draw.number(1, 2), draw.number(3, 4)

    expect_same(learner, reference, hint=hint).run("fill_two_layers", *inputs)
