"""Hidden checks of evaluation_loop.

None of them depends on luck: in evaluation mode no random number is drawn.
"""

from itertools import pairwise

import torch

from grader.authoring import expect, expect_close, expect_same, expect_type, points

MEAN = "Write down two batches of different size and their losses, and work out by hand what the mean over samples is."


def draw_evaluation(draw, samples, *sizes):
    """Random layers that chain these sizes, and samples with targets that fit."""
    layers = [(draw.normal(after, before) / before**0.5, draw.normal(after) / 2) for before, after in pairwise(sizes)]
    return layers, draw.normal(samples, sizes[0]), draw.normal(samples, sizes[-1])


def expect_same_afterwards(learner, reference, scenario, inputs, hint=""):
    """Fail unless the model was used at all, and everything that the scenario looked at afterwards is right."""
    seen, required = learner.run(scenario, *inputs), reference.run(scenario, *inputs)

    expect(seen["predictions"] > 0, "the model made no predictions")
    expect_close({**seen, "predictions": required["predictions"]}, required, atol=1e-5, hint=hint)


@points(1)
def test_mean_of_full_batches(learner, reference):
    """The result is the mean loss of the batches when all of them have the same size."""
    layers = [(torch.tensor([[1.0, 2.0], [0.0, -1.0]]), torch.tensor([1.0, 0.0]))]
    x = torch.tensor([[1.0, 0.0], [0.0, 1.0], [2.0, 1.0], [1.0, 1.0]])
    y = torch.tensor([[2.0, 1.0], [0.0, 0.0], [1.0, 3.0], [4.0, 4.0]])

    for batch_size in (4, 2):
        expect_same(learner, reference, atol=1e-5).run("losses_of_three_evaluations", layers, x, y, batch_size)


@points(2)
def test_mean_over_samples(learner, reference, draw):
    """Every sample counts as much as any other, also in a last batch that is smaller."""
    for samples, batch_size, sizes in ((20, 8, (3, 5, 2)), (7, 3, (4, 4)), (5, 4, (2, 3, 1))):
        inputs = (*draw_evaluation(draw, samples, *sizes), batch_size)

        expect_same(learner, reference, atol=1e-5, hint=MEAN).run("losses_of_three_evaluations", *inputs)


@points(1)
def test_uses_the_criterion(learner, reference, draw):
    """The loss is that of the criterion, for instance of one for class labels."""
    layers, x, _ = draw_evaluation(draw, 12, 3, 5, 4)
    labels = draw.integers(12, low=0, high=4)

    expect_same(learner, reference, atol=1e-5).run("loss_of_classes", layers, x, labels, 6)


@points(2)
def test_evaluates_in_evaluation_mode(learner, reference, draw):
    """A model that comes in training mode is evaluated in evaluation mode."""
    hint = "If the other losses are right: this model holds layers that compute something else in training mode."
    statistics = draw.normal(6), draw.uniform(6, low=0.5, high=2.0)
    inputs = (*draw_evaluation(draw, 12, 3, 6, 2), 4, *statistics)

    expect_same(learner, reference, atol=1e-5, hint=hint).run("loss_in_training_mode", *inputs)


@points(1)
def test_records_nothing(learner, reference, draw):
    """While the predictions are made, nothing is recorded for backward()."""
    hint = "`requires_grad` of a prediction tells whether it was recorded."
    # How many predictions there are is the business of other checks.
    seen = learner.run("predictions_seen", *draw_evaluation(draw, 8, 3, 4, 2), 4)

    recorded, made = len(seen["recorded"]), seen["not recorded"]
    expect(recorded == 0, f"the predictions for {recorded} samples were recorded", hint=hint)
    expect(len(made) > 0, "the model made no predictions")


@points(1)
def test_goes_back_to_training(learner, reference, draw):
    """A model that comes in training mode is in training mode afterwards."""
    hint = "Whoever trains the model may evaluate it after each epoch, and go on training with dropout."
    inputs = ("training", *draw_evaluation(draw, 6, 3, 4, 2), 4)

    expect_same_afterwards(learner, reference, "modes_after", inputs, hint=hint)


@points(1)
def test_stays_in_evaluation(learner, reference, draw):
    """A model that comes in evaluation mode is in evaluation mode afterwards."""
    hint = "A model that is finished and in use should not start to drop numbers because somebody has evaluated it."
    inputs = ("evaluation", *draw_evaluation(draw, 6, 3, 4, 2), 4)

    expect_same_afterwards(learner, reference, "modes_after", inputs, hint=hint)


@points(1)
def test_returns_a_python_float(learner, draw):
    """The result is a Python float."""
    loss = learner.run("returned_by_one_evaluation", *draw_evaluation(draw, 6, 3, 2), 4)

    # A number of NumPy's derives from float.
    if not isinstance(loss, float):
        expect_type(loss, "float", hint="A tensor has a method that takes the one number out of it.")


@points(1)
def test_leaves_the_model_as_it_was(learner, reference, draw):
    """The parameters, their gradients and their flags are the same afterwards."""
    layers, x, y = draw_evaluation(draw, 6, 3, 4, 2)
    gradients = [draw.normal(*tensor.shape) for layer in layers for tensor in layer]

    expect_same_afterwards(learner, reference, "model_after", (layers, gradients, x, y, 4))


@points(1)
def test_recording_works_again(learner, reference, draw):
    """After the evaluation gradients can be computed again."""
    hint = "What is switched off for a while should switch on again by itself."
    inputs = (*draw_evaluation(draw, 6, 3, 4, 2), 4)

    expect_same_afterwards(learner, reference, "gradients_computed_after", inputs, hint=hint)
