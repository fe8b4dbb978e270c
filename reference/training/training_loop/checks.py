"""Hidden checks of training_loop."""

from itertools import pairwise

import torch

from grader.authoring import expect, expect_close, expect_same, expect_type, points

MEAN = "Write down two batches of different size and their losses, and work out by hand what the mean over samples is."


def draw_training(draw, samples, *sizes):
    """Random layers that chain these sizes, and samples with targets that fit."""
    layers = [(draw.normal(after, before) / before**0.5, draw.normal(after) / 2) for before, after in pairwise(sizes)]
    return layers, draw.normal(samples, sizes[0]), draw.normal(samples, sizes[-1])


@points(1)
def test_takes_one_step(learner, reference):
    """One epoch with one batch is one step of the optimizer."""
    layers = [(torch.tensor([[1.0, -1.0], [0.5, 2.0]]), torch.tensor([0.0, 1.0]))]
    x, y = torch.tensor([[1.0, 2.0], [3.0, 0.0]]), torch.tensor([[1.0, 1.0], [0.0, 2.0]])

    expect_same(learner, reference).run("parameters_after_training", layers, x, y, 2, 0.25, 1)


@points(2)
def test_takes_a_step_for_every_batch(learner, reference, draw):
    """In one epoch every batch gets its step, the smaller last one too."""
    for samples, batch_size, sizes in ((20, 8, (3, 5, 2)), (7, 3, (4, 4))):
        inputs = draw_training(draw, samples, *sizes)

        expect_same(learner, reference, atol=1e-5).run("parameters_after_training", *inputs, batch_size, 0.1, 1)


@points(2)
def test_trains_for_all_epochs(learner, reference, draw):
    """After five epochs the parameters are where the steps lead."""
    for sizes in ((3, 5, 2), (4, 4, 4)):
        inputs = draw_training(draw, 20, *sizes)

        expect_same(learner, reference, atol=1e-4).run("parameters_after_training", *inputs, 8, 0.04, 5)


@points(1)
def test_uses_the_criterion(learner, reference, draw):
    """The loss is that of the criterion, for instance of one for class labels."""
    layers, x, _ = draw_training(draw, 20, 3, 5, 4)
    labels = draw.integers(20, low=0, high=4)

    expect_same(learner, reference, atol=1e-5).run("parameters_after_classification", layers, x, labels, 8, 0.1, 3)


@points(1)
def test_uses_the_optimizer(learner, reference, draw):
    """Every step is one of the given optimizer, also when train is called three times."""
    inputs = draw_training(draw, 10, 3, 4, 2)

    expect_same(learner, reference, atol=1e-4).run("parameters_after_each_of_three_trainings", *inputs, 4, 0.04, 1)


@points(2)
def test_trains_in_training_mode(learner, reference, draw):
    """A model that arrives in evaluation mode is trained in training mode."""
    hint = "If the other parameters are right: this model holds a layer that works in another way in evaluation mode."
    inputs = draw_training(draw, 20, 3, 6, 2)

    expect_same(learner, reference, atol=1e-4, hint=hint).run("parameters_after_an_evaluation", *inputs, 8, 0.04, 3)


@points(2)
def test_returns_the_mean_loss_of_each_epoch(learner, reference, draw):
    """train returns a list with the mean loss over the samples of each epoch."""
    for samples, batch_size, sizes, epochs in ((20, 8, (3, 5, 2), 4), (7, 3, (4, 4), 2), (6, 6, (2, 1), 4)):
        inputs = (*draw_training(draw, samples, *sizes), batch_size, 0.04, epochs)
        losses = learner.run("losses_of_training", *inputs)

        expect_type(losses, "list")
        expect(len(losses) == epochs, f"the list has the length {len(losses)}, and there were {epochs} epochs")
        expected = reference.run("losses_of_training", *inputs)
        for number, (loss, required) in enumerate(zip(losses, expected, strict=True), start=1):
            expect_close({f"epoch {number}": loss}, {f"epoch {number}": required}, atol=1e-4, hint=MEAN)


@points(1)
def test_losses_are_python_floats(learner, draw):
    """The losses in the list are Python floats."""
    losses = learner.run("returned_by_training", *draw_training(draw, 6, 3, 2), 4, 0.04, 2)

    expect_type(losses, "list")
    expect(len(losses) > 0, "the list is empty")
    for loss in losses:
        # A number of NumPy's derives from float.
        if not isinstance(loss, float):
            expect_type(loss, "float", hint="A tensor has a method that takes the one number out of it.")
