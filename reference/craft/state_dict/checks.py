"""Hidden checks of state_dict."""

import torch

from grader.authoring import expect, expect_close, expect_raises, expect_same, expect_type, needs, points


def draw_numbers(draw, features, hidden, classes):
    """The state of a network with batch norm, in the order of its state dict."""
    return [
        draw.normal(hidden, features),
        draw.normal(hidden),
        draw.uniform(hidden, low=0.5, high=2.0),
        draw.normal(hidden),
        draw.normal(hidden),  # running mean
        draw.uniform(hidden, low=0.5, high=2.0),  # running variance
        torch.tensor(draw.integer(10, 1000)),  # batches seen
        draw.normal(classes, hidden),
        draw.normal(classes),
    ]


def expect_saved(held, expected, hint):
    """Fail the check unless the file holds a dict with these tensors."""
    expect(held is not None, "the file is empty", hint="What save_model makes has to be written to `path`.")
    expect(not isinstance(held, bytes), "torch.load cannot read the file", hint="Let torch.save write it.")
    expect_type(held, "dict", hint=hint)
    expect_close(held, expected, hint=hint)


@points(2)
def test_file_holds_a_dict_of_tensors(learner, reference, draw):
    """save_model writes the state dict of a layer, a dict of tensors by name."""
    hint = "The file holds the state dict itself: not the model, and nothing around it."

    for weight, bias in (
        (torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), torch.tensor([7.0, 8.0])),
        (draw.normal(4, 4), draw.normal(4)),
    ):
        held = learner.run("file_of_a_linear_layer", weight, bias)
        expect_saved(held, reference.run("file_of_a_linear_layer", weight, bias), hint)


@points(1)
@needs(test_file_holds_a_dict_of_tensors)
def test_file_holds_the_buffers(learner, reference, draw):
    """The file holds everything that a state dict has, the running numbers of batch norm among it."""
    hint = "Not all numbers of a model are parameters."
    numbers = draw_numbers(draw, 3, 5, 2)

    held = learner.run("file_of_a_network", numbers)
    expect_saved(held, reference.run("file_of_a_network", numbers), hint)


@points(1)
@needs(test_file_holds_a_dict_of_tensors)
def test_saving_replaces_the_file(learner, reference, draw):
    """Saving again replaces what was in the file: the last one counts."""
    models = [draw_numbers(draw, 3, 3, 3) for _ in range(3)]

    held = learner.run("file_saved_three_times", *models)
    expect_saved(held, reference.run("file_saved_three_times", *models), "")


@points(1)
@needs(test_file_holds_a_dict_of_tensors)
def test_saving_leaves_the_model_alone(learner, reference, draw):
    """save_model returns nothing and leaves the model as it was, in the mode that it was in."""
    numbers = draw_numbers(draw, 3, 5, 2)

    for training, other in ((True, "evaluation mode"), (False, "training mode")):
        network = expect_same(learner, reference).run("network_after_saving", numbers, training)["network"]
        modes = [network.training, *(layer.training for _, layer in network.children)]
        expect(modes.count(training) == len(modes), f"the model is in {other} after it was saved")


@points(2)
def test_loads_a_given_file(learner, reference, draw):
    """load_model gives the numbers of a file to a new model and returns that model."""
    hint = "The model that build() returns has random numbers until those of the file are put in."

    for sizes in ((3, 5, 2), (4, 4, 4)):
        run = expect_same(learner, reference, hint=hint).run
        run("network_loaded_from_a_given_file", draw_numbers(draw, *sizes))


@points(2)
@needs(test_loads_a_given_file)
def test_loaded_model_is_in_evaluation_mode(learner, draw):
    """The loaded model is in evaluation mode, all of its layers."""
    loaded = learner.run("network_loaded_from_a_given_file", draw_numbers(draw, 3, 5, 2))

    expect_type(loaded, "Module")
    modes = [loaded.training, *(layer.training for _, layer in loaded.children)]
    expect(
        not any(modes),
        "it is in training mode",
        hint="A model that is built is in training mode, and the file does not know about modes.",
    )


@points(1)
@needs(test_loads_a_given_file)
def test_names_that_do_not_fit_raise(learner, draw):
    """A file that lacks numbers of the model raises a RuntimeError."""
    hint = "A layer that the file knows nothing about would keep its random numbers, and nobody would notice."

    expect_raises(learner, "RuntimeError", hint=hint).run(
        "network_loaded_from_another_structure", draw_numbers(draw, 3, 5, 2)
    )


@points(2)
def test_there_and_back_again(learner, reference, draw):
    """A model that was saved comes back with its numbers, even after the first one is gone."""
    hint = "The saved model is filled with zeros before it is loaded, so its numbers can only come from the file."

    for sizes in ((3, 5, 2), (4, 4, 4)):
        expect_same(learner, reference, hint=hint).run("loaded_network", draw_numbers(draw, *sizes))
