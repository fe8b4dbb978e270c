"""Hidden checks of chain_features."""

from itertools import pairwise

from grader.authoring import CheckFailed, expect, expect_same, expect_type, expect_unchanged, needs, points
from grader.comparing import kind

#: One hidden layer, none, two of one size, and many; square layers and layers with a single number.
SIZES = ([5, 7, 2], [3, 2], [4, 4, 4, 4], [6, 1, 3, 3, 8, 2])


def layers_of(network):
    """The layers in any module that holds some; fails the check when it is no module at all."""
    expect_type(network, "Module")
    return [layer for _, layer in network.children]


def linears_of(network):
    """The linear layers of a network, those in stacks inside it as well."""
    return [linear for layer in layers_of(network) for linear in linears_of_one(layer)]


def linears_of_one(layer):
    """A linear layer itself, or those in a stack."""
    return [layer] if "in_features" in layer.attributes else linears_of(layer)


def expect_chain(layers, sizes):
    """Fail the check unless these linear layers chain the sizes."""
    for number, (layer, (before, after)) in enumerate(zip(layers, pairwise(sizes), strict=True), start=1):
        takes, gives = layer.attributes.get("in_features"), layer.attributes.get("out_features")
        expect(takes == before, f"linear layer {number} takes {takes} numbers instead of {before}")
        expect(gives == after, f"linear layer {number} gives {gives} numbers instead of {after}")


@points(1)
def test_builds_a_sequential(learner):
    """It returns an nn.Sequential, for two sizes as for many."""
    for sizes in SIZES:
        expect_type(learner.build_mlp(list(sizes)), "Sequential")


@points(1)
def test_one_hidden_layer(learner):
    """Three sizes make two linear layers, each as large as its two sizes say."""
    sizes = [3, 4, 2]
    layers = linears_of(learner.build_mlp(list(sizes)))

    expect(len(layers) == 2, f"the number of linear layers is {len(layers)} instead of 2")
    expect_chain(layers, sizes)


@points(2)
def test_any_sizes_form_a_chain(learner, draw):
    """Any list of sizes makes a chain: each linear layer takes what the one before it gives."""
    hint = "There is one linear layer for each pair of neighbours in the list."

    for sizes in ([4, 7, 3, 2], [2, 5], *SIZES, [draw.integer(2, 90) for _ in range(5)]):
        layers = linears_of(learner.build_mlp(list(sizes)))

        found, wanted = len(layers), len(sizes) - 1
        reason = f"for {len(sizes)} sizes, the number of linear layers is {found} instead of {wanted}"
        expect(found == wanted, reason, hint=hint)
        expect_chain(layers, sizes)


@points(2)
def test_activations_stand_between(learner):
    """An nn.ReLU stands between each two linear layers, none in front of the first and none behind the last."""
    for sizes in SIZES:
        layers = layers_of(learner.build_mlp(list(sizes)))

        expect(len(layers) > 0, "the network is empty")
        for number, layer in enumerate(layers, start=1):
            name = "Linear" if number % 2 == 1 else "ReLU"
            if number % 2 == 0 and not any(linears_of_one(rest) for rest in layers[number - 1 :]):
                raise CheckFailed(f"behind the last linear layer there is {kind(layer)}")
            if name not in {base.rpartition(".")[2] for base in (layer.qualified_name, *layer.bases)}:
                raise CheckFailed(f"layer {number} of {len(layers)} is {kind(layer)} instead of an nn.{name}")
        expect(len(layers) > 1 or len(sizes) == 2, "there is no nn.ReLU")


@points(1)
def test_keeps_the_biases(learner):
    """Every linear layer has its bias."""
    for sizes in SIZES:
        for number, layer in enumerate(linears_of(learner.build_mlp(list(sizes))), start=1):
            expect(layer.state.get("bias") is not None, f"linear layer {number} has no bias")


@points(2)
@needs(test_builds_a_sequential)
def test_no_layer_stands_in_two_places(learner, reference, draw):
    """Each linear layer has random numbers of its own, also where several have the same size."""
    hint = "Fill one linear layer of a network with ones: the others should keep their numbers."

    for sizes in SIZES:
        numbers = [draw.number(position, position + 1) for position in range(len(sizes) - 1)]
        expect_same(learner, reference, hint=hint).run("number_the_layers", list(sizes), numbers)
        for number, layer in enumerate(linears_of(learner.build_mlp(list(sizes))), start=1):
            weight = layer.state["weight"]
            different = weight.numel() == 1 or weight.unique().numel() > 1
            expect(different, f"all numbers in the weight of linear layer {number} are the same")


@points(1)
@needs(test_builds_a_sequential, test_any_sizes_form_a_chain)
def test_sends_rows_through(learner, reference, draw):
    """Rows go through the layers in order, and negative numbers become 0 between them and nowhere else."""
    for sizes in SIZES:
        # A stack of normal weights makes large numbers; this keeps them readable.
        layers = [(draw.normal(after, before) / before**0.5, draw.normal(after)) for before, after in pairwise(sizes)]

        expect_same(learner, reference, atol=1e-5).run("send_through", layers, draw.normal(4, sizes[0]))


@points(1)
@needs(test_one_hidden_layer)
def test_each_call_builds_a_new_network(learner, reference, draw):
    """Each call builds a network of its own, also for sizes that were there before."""
    hint = "Filling one network with numbers should leave the network of the other call alone."

    for sizes in ([3, 4, 2], [4, 4, 4]):
        inputs = sizes, draw.number(1, 2), draw.number(3, 4)
        expect_same(learner, reference, hint=hint).run("fill_two_networks", *inputs)


@points(1)
def test_leaves_the_sizes_unchanged(learner):
    """The list of sizes is the same after the call as before."""
    hint = "pop, append, insert, reverse and del change the list that was handed in."

    for sizes in SIZES:
        expect_unchanged(learner, hint=hint).build_mlp(list(sizes))
