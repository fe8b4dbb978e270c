"""Hidden checks of dropout_modes.

None of them depends on luck: a right prediction draws no random number. A wrong one that drops differs even where it
happens to drop nothing, because what is left is multiplied.
"""

import torch

from grader.authoring import expect, expect_close, expect_same, expect_type, expect_unchanged, points

CLASSES = ("Linear", "ReLU", "Dropout", "Linear")

#: A network that two lines of arithmetic follow: 2 features, 3 hidden numbers, 2 outputs.
LAYERS = [
    (torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]), torch.tensor([1.0, 1.0, 1.0])),
    (torch.tensor([[1.0, 2.0, 3.0], [-1.0, 1.0, 0.0]]), torch.tensor([0.0, 100.0])),
]


def draw_inputs(draw, rows, features, hidden, outputs):
    """Weight and bias of two layers, and rows that fit."""
    layers = [
        (draw.normal(hidden, features), draw.normal(hidden)),
        (draw.normal(outputs, hidden), draw.normal(outputs)),
    ]
    return layers, draw.normal(rows, features)


def layers_named(network, name):
    """The layers of one class in any module that holds some; fails the check when it is no module at all."""
    expect_type(network, "Module")
    return [layer for _, layer in network.children if name in (layer.class_name, *kinds(layer))]


def kinds(layer):
    """The names of the classes that a layer is derived from."""
    return [base.rpartition(".")[2] for base in layer.bases]


def without_gradients(predictions):
    """The predictions alone: whether they carry gradients is up to the learner."""
    return [value.detach() if isinstance(value, torch.Tensor) else value for value in predictions]


def expect_same_afterwards(seen, required, hint):
    """Fail unless there is a prediction, whatever its values, and all else that a scenario saw is as required."""
    expect_type(seen["prediction"], "Tensor")
    expect_close({**seen, "prediction": required["prediction"]}, required, hint=hint)


@points(2)
def test_layers_come_in_order(learner):
    """build_network returns an nn.Sequential of linear, ReLU, dropout and linear, in this order."""
    network = learner.build_network()

    expect_type(network, "Sequential")
    expect(len(network.children) == 4, f"it holds {len(network.children)} layers instead of 4")
    for (_, layer), name in zip(network.children, CLASSES, strict=True):
        expect_type(layer, name)


@points(1)
def test_linear_layers_have_the_sizes(learner):
    """The linear layers take 8 and 16 numbers, give 16 and 4, and have a bias."""
    layers = layers_named(learner.build_network(), "Linear")

    expect(len(layers) == 2, f"there are {len(layers)} linear layers instead of 2")
    for place, layer, (before, after) in zip(("first", "second"), layers, ((8, 16), (16, 4)), strict=True):
        takes, gives = layer.attributes.get("in_features"), layer.attributes.get("out_features")
        expect(takes == before, f"the {place} linear layer takes {takes} numbers instead of {before}")
        expect(gives == after, f"the {place} linear layer gives {gives} numbers instead of {after}")
        expect(layer.state.get("bias") is not None, f"the {place} linear layer has no bias")


@points(1)
def test_drops_with_the_probability(learner):
    """The dropout sets numbers to 0 with the probability that the task names."""
    layers = layers_named(learner.build_network(), "Dropout")

    expect(len(layers) > 0, "there is no nn.Dropout in the network")
    for layer in layers:
        expect_close(layer.attributes.get("p"), 0.3, hint="Look up what the number means that nn.Dropout takes.")


@points(1)
def test_each_call_builds_a_new_network(learner, reference, draw):
    """Each call builds a network of its own."""
    hint = "Filling one network with numbers should leave the network of the other call alone."

    expect_same(learner, reference, hint=hint).run("fill_two_networks", draw.number(1, 2), draw.number(3, 4))


@points(1)
def test_predicts_two_rows(learner, reference):
    """predict gives what the model gives when nothing is dropped."""
    x = torch.tensor([[1.0, 2.0], [3.0, 0.0]])

    expect_same(learner, reference).run("predict_from", "training", LAYERS, x)


@points(2)
def test_predicts_the_same_every_time(learner, reference, draw):
    """Three predictions in a row are alike, for models and batches of any size."""
    hint = "Numbers that change from call to call come from a dropout that is still at work."

    for sizes in ((6, 8, 16, 4), (4, 4, 4, 4), (1, 3, 20, 2)):
        inputs = draw_inputs(draw, *sizes)
        predictions = without_gradients(learner.run("predict_three_times", "training", *inputs))
        for prediction in predictions[1:]:
            expect_close(prediction, predictions[0], hint=hint)
        required = without_gradients(reference.run("predict_three_times", "training", *inputs))
        expect_close(predictions, required, atol=1e-5)


@points(1)
def test_goes_back_to_training(learner, reference, draw):
    """A model that comes in training mode is in training mode after predict."""
    hint = "Whoever trains the model may predict in between, and go on training with dropout."
    inputs = ("training", *draw_inputs(draw, 3, 4, 5, 2))

    expect_same_afterwards(learner.run("modes_after", *inputs), reference.run("modes_after", *inputs), hint)


@points(1)
def test_stays_in_evaluation(learner, reference, draw):
    """A model that comes in evaluation mode is in evaluation mode after predict."""
    hint = "A model that is finished and in use should not start to drop numbers because somebody has predicted."
    inputs = ("evaluation", *draw_inputs(draw, 3, 4, 5, 2))

    expect_same_afterwards(learner.run("modes_after", *inputs), reference.run("modes_after", *inputs), hint)


@points(1)
def test_other_layers_with_two_modes(learner, reference, draw):
    """Nested layers of any kind predict in evaluation mode too, and a batch norm remembers what it did."""
    hint = "Beside a dropout this model holds a batch norm, and a layer that is none of PyTorch's: each has two modes."
    statistics = draw.normal(6), draw.uniform(6, low=0.5, high=2.0)
    inputs = (*draw_inputs(draw, 5, 4, 6, 3), *statistics)

    expect_same(learner, reference, atol=1e-5, hint=hint).run("predict_with_a_batch_norm", "training", *inputs)


@points(1)
def test_leaves_model_and_rows_unchanged(learner, reference, draw):
    """The parameters, the probability of the dropout and x are the same after predict."""
    hint = "A prediction reads the model; only the mode is switched for a while."
    inputs = draw_inputs(draw, 3, 4, 5, 2)

    after = expect_unchanged(learner, hint=hint).run("model_after", "training", *inputs)
    expect_same_afterwards(after, reference.run("model_after", "training", *inputs), hint)
