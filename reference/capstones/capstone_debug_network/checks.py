"""Hidden checks of capstone_debug_network: one for each bug, and one for all of it together.

Each looks where no other bug acts. The loss is that of one batch before any step; gradients and samples are counted
with steps of size 0; a step is taken on one batch, whose loss falls with and without the softmax in front of it.
"""

from itertools import pairwise

import numpy as np
import torch

from grader.authoring import expect, expect_close, expect_same, expect_type, needs, points

#: Two features, two classes, no hidden layer: small enough to follow.
SMALL = [(torch.tensor([[1.0, -1.0], [0.5, 2.0]]), torch.tensor([0.0, 1.0]))]
SMALL_FEATURES = torch.tensor([[1.0, 0.0], [0.0, 1.0], [2.0, -1.0], [-1.0, 1.0]])
SMALL_LABELS = torch.tensor([1, 0, 0, 1])


def draw_layers(draw, *sizes):
    """Random weights and biases that chain these sizes, one pair for each layer."""
    return [(draw.normal(after, before) / before**0.5, draw.normal(after)) for before, after in pairwise(sizes)]


def draw_samples(draw, rows, features, classes):
    return draw.normal(rows, features), draw.integers(rows, low=0, high=classes)


@points(3)
def test_layers_form_a_chain(learner):
    """The linear layers of build_network chain 4 features, 16 hidden numbers and 3 logits; nothing else has changed."""
    network = learner.build_network()

    expect_type(network, "Sequential")
    layers = [layer for _, layer in network.children]
    names = ", ".join(layer.class_name for layer in layers)
    expect(
        names == "Linear, ReLU, Dropout, Linear",
        f"its layers are no longer those of the script, in their order: it has {names or 'none'}",
    )
    for number, takes, gives in ((1, 4, 16), (4, 16, 3)):
        attributes = layers[number - 1].attributes
        for name, wanted in (("in_features", takes), ("out_features", gives)):
            found = attributes.get(name)
            expect(found == wanted, f"layer {number} has {name} = {found} instead of {wanted}")
    expect(layers[2].attributes.get("p") == 0.5, "the dropout is no longer 0.5")


@points(3)
def test_dataset_has_the_right_dtypes(learner, reference, draw):
    """make_dataset keeps all samples, with features as float32 and labels as int64."""
    hint = "NumPy's decimals are float64, and layers compute with another dtype."
    same = expect_same(learner, reference, hint=hint, about="types")

    same.run("samples_of_a_dataset", np.array([[1.0, 2.0, 3.0, 4.0], [0.5, 0.0, -1.0, 8.0]]), np.array([2, 0]))
    features, labels = draw_samples(draw, 7, 4, 3)
    same.run("samples_of_a_dataset", features.double().numpy(), labels.numpy())


@points(3)
def test_loss_is_that_of_the_logits(learner, reference, draw):
    """The loss of the first batch is the cross-entropy of the model's logits."""
    hint = (
        "nn.CrossEntropyLoss takes logits, and does the rest by itself up to the mean. What else is done, or left out?"
    )
    same = expect_same(learner, reference, hint=hint)

    same.run("losses_of_one_batch", SMALL, SMALL_FEATURES, SMALL_LABELS)
    for rows, sizes in ((6, (3, 5, 4)), (3, (3, 3))):
        same.run("losses_of_one_batch", draw_layers(draw, *sizes), *draw_samples(draw, rows, sizes[0], sizes[-1]))


@points(3)
def test_gradients_are_those_of_one_batch(learner, draw):
    """The gradients of a batch hold nothing of the batch before it."""
    hint = "backward() adds to the gradients that are there. Is the line that clears them carried out, and how often?"

    for layers, (features, labels), batch_size in (
        (SMALL, (SMALL_FEATURES, SMALL_LABELS), 2),
        (draw_layers(draw, 3, 5, 4), draw_samples(draw, 6, 3, 4), 3),
    ):
        expect(learner.run("losses_of_one_batch", layers, features, labels) is not None, "train returned None")
        seen = learner.run("gradients_of_the_last_batch", layers, features, labels, batch_size)
        moved = sum(
            not torch.equal(new, old)
            for new, old in zip(seen["parameters"], (tensor for pair in layers for tensor in pair), strict=True)
        )
        expect(
            moved == 0,
            f"with a learning rate of 0 it moved {moved} of {len(seen['parameters'])} parameters",
            hint="How long a step is says the argument `lr`.",
        )
        expect_close(seen["after all batches"], seen["after the second alone"], hint=hint)


@points(3)
def test_steps_move_the_parameters(learner):
    """A step moves every parameter of the model, and the loss of its batch falls."""
    layers = [(torch.tensor([[1.0, 0.5], [-0.5, 1.0], [0.5, 1.0]]), torch.tensor([0.5, 0.0, 0.25])), *_second_layer()]

    seen = learner.run("one_step", layers, SMALL_FEATURES, SMALL_LABELS, 0.05)
    moved = [
        not torch.equal(old, new)
        for old, new in zip(seen["before"]["parameters"], seen["after"]["parameters"], strict=True)
    ]
    hint = "Which parameters does the step reach, and does the loss depend on all of them?"
    if not any(moved):
        hint = (
            "A new tensor under an old name is seen by nobody: the model keeps the parameter objects that it has. "
            "An optimizer moves them when its step is called while the gradients are there."
        )
    expect(all(moved), f"after a step {moved.count(False)} of {len(moved)} parameters are what they were", hint=hint)
    expect(
        seen["after"]["loss"] < seen["before"]["loss"],
        "the parameters moved, and the loss of the batch has grown",
        hint="The gradient points to where the loss grows.",
    )


def _second_layer():
    return [(torch.tensor([[0.5, -1.0, 1.0], [1.0, 0.5, -0.5]]), torch.tensor([0.25, -0.25]))]


@points(3)
def test_every_sample_is_used(learner, draw):
    """Every sample goes through the model in an epoch, also those of a smaller last batch."""
    for rows, batch_size in ((10, 4), (7, 3), (5, 4)):
        features, labels = draw_samples(draw, rows, 3, 2)

        used = learner.run("samples_used_in_an_epoch", draw_layers(draw, 3, 2), features, labels, batch_size)
        expect_type(used, "Tensor")
        missing = sum(not bool((used == row).all(dim=-1).any()) for row in features)
        expect(
            missing == 0,
            f"with {rows} samples in batches of {batch_size}, {missing} never went through the model",
            hint="The loader ends by itself, after its last batch.",
        )


@points(3)
def test_evaluate_switches_dropout_off(learner, reference, draw):
    """evaluate measures in evaluation mode, and gives the share of right answers over all samples."""
    hint = "In training mode dropout makes answers a matter of luck. And the share is over samples, not over batches."

    for rows, sizes, batch_size in ((30, (4, 3), 8), (21, (3, 6, 5), 4)):
        layers, (features, _) = draw_layers(draw, *sizes), draw_samples(draw, rows, sizes[0], sizes[-1])
        answers = features
        for number, (weight, bias) in enumerate(layers):
            answers = (answers.relu() if number else answers) @ weight.T + bias
        labels = answers.argmax(dim=1)
        last = slice(-(rows // 3), None)
        labels[last] = (labels[last] + 1) % sizes[-1]  # the last batches are all wrong, so their size counts

        share = learner.run("share_with_dropout", layers, features, labels, batch_size)
        expect_type(share, "float", hint="A tensor with one number has a method that gives the number.")
        expect_close(share, reference.run("share_with_dropout", layers, features, labels, batch_size), hint=hint)


@points(4)
@needs(
    test_layers_form_a_chain,
    test_dataset_has_the_right_dtypes,
    test_loss_is_that_of_the_logits,
    test_gradients_are_those_of_one_batch,
    test_steps_move_the_parameters,
    test_every_sample_is_used,
    test_evaluate_switches_dropout_off,
)
def test_trains_as_described(learner, reference, draw):
    """With all bugs repaired, train returns the right losses and leaves the right parameters, epoch after epoch."""
    hint = "Read the docstring of train again, word by word: the step, the mean over all samples, the mode."
    same = expect_same(learner, reference, atol=1e-5, hint=hint)

    for rows, sizes, batch_size in ((10, (4, 16, 3), 4), (7, (3, 3), 2)):
        samples = draw_samples(draw, rows, sizes[0], sizes[-1])
        same.run("two_trainings", draw_layers(draw, *sizes), *samples, batch_size, draw.number(0.05, 0.2))
    same.run("training_behind_a_closed_dropout", draw_layers(draw, 3, 2), *draw_samples(draw, 5, 3, 2), 2, 0.1)
