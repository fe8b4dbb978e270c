"""Hidden checks of capstone_digits.

The pictures are those that scikit-learn ships, read without importing it, which would take a second or more. Which of
them are held out, and which label stands for which digit, is drawn anew for each submission: no table of answers and no
network that was trained elsewhere knows them.
"""

import functools
import gzip
import importlib.util
from math import prod
from pathlib import Path

import numpy as np
import torch

from grader.authoring import (
    CheckFailed,
    expect,
    expect_close,
    expect_same,
    expect_type,
    expect_unchanged,
    needs,
    points,
)

MOST_PARAMETERS = 100_000


@functools.cache
def all_digits():
    """1,797 pictures as float64 (rows, 64), from 0 to 16, and the digits on them as int64 (rows,)."""
    found = importlib.util.find_spec("sklearn")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("scikit-learn, which brings the pictures, is not installed; run `make setup`")
    with gzip.open(Path(found.origin).with_name("datasets") / "data/digits.csv.gz", "rt") as file:
        table = np.loadtxt(file, delimiter=",")
    return table[:, :64], table[:, 64].astype(np.int64)


def draw_digits(draw, *counts):
    """For each count that many pictures and labels, none of them twice, with the ten digits under other names."""
    images, digits = all_digits()
    rows, names = draw.permutation(len(digits)).numpy(), draw.permutation(10).numpy()
    parts = np.split(rows, np.cumsum(counts))[: len(counts)]
    return [(images[part], names[digits[part]]) for part in parts]


def draw_tensors(draw, count):
    """The same as tensors, as prepare makes them."""
    [(images, labels)] = draw_digits(draw, count)
    return torch.from_numpy(images / 16).float(), torch.from_numpy(labels)


def draw_layers(draw, hidden):
    """Random weights and biases of a network with one hidden layer, of the size that nn.Linear would draw."""
    return [
        (draw.uniform(gives, takes, low=-1, high=1) / takes**0.5, draw.uniform(gives, low=-1, high=1) / takes**0.5)
        for takes, gives in ((64, hidden), (hidden, 10))
    ]


def expect_scores(scores, rows):
    """Fail the check unless there are ten finite float32 scores for each row."""
    expect_type(scores, "Tensor")
    shape = tuple(scores.shape)
    if shape != (rows, 10):
        raise CheckFailed(f"for {rows} pictures the scores have the shape {shape}; ({rows}, 10) is wanted")
    expect(scores.dtype == torch.float32, f"the dtype of the scores is {scores.dtype} instead of torch.float32")
    expect(bool(scores.isfinite().all()), "some scores are NaN or infinite")


def right_share(scores, labels):
    return (scores.argmax(dim=1) == torch.as_tensor(labels)).double().mean().item()


def expect_read(scores, labels, share):
    """Fail the check unless more than `share` are right, with a hint that depends on how far it got."""
    expect_scores(scores, len(labels))
    right = right_share(scores, labels)
    hint = (
        "It has learned something. Do all pictures take part, and does each turn clear the gradients first? "
        "If so, train for more epochs, take larger steps, or make the hidden layer wider."
    )
    if right <= 0.3:
        hint = (
            "Guessing gets 10 %: is it this model that is trained, does every turn clear the gradients and take a step "
            "that is neither tiny nor huge, and does each picture stand beside its own label?"
        )
    expect(right > share, f"{right:.1%} of new digits are read correctly; more than {share:.0%} are wanted", hint=hint)


@points(2)
def test_prepare_scales_the_pixels(learner, reference):
    """prepare returns float32 images, divided by 16, and int64 labels."""
    images = np.stack([np.arange(64) % 17.0, np.zeros(64), np.full(64, 4.0)])

    hint = "The images come first, then the labels. A division by 16 keeps all shades between 0 and 1."
    expect_same(learner, reference, hint=hint).prepare(images, np.array([7, 0, 9]))


@points(2)
@needs(test_prepare_scales_the_pixels)
def test_prepare_works_for_any_pictures(learner, reference, draw):
    """prepare divides by 16 whatever the pictures are: many or one, dark or pale."""
    hint = "The same pixel has to become the same number, whatever other pixels come with it."
    (some, one), pale = draw_digits(draw, 40, 1), np.floor(draw.uniform(5, 64, low=0, high=7).double().numpy())

    expect_same(learner, reference, hint=hint).prepare(*some)
    expect_same(learner, reference, hint=hint).prepare(*one)
    expect_same(learner, reference, hint=hint).prepare(pale, np.array([1, 2, 3, 4, 5]))


@points(1)
@needs(test_prepare_scales_the_pixels)
def test_prepare_leaves_the_arrays_unchanged(learner, draw):
    """prepare leaves the two arrays as they were."""
    [some] = draw_digits(draw, 20)
    expect_unchanged(learner, hint="torch.from_numpy shares the memory of the array.").prepare(*some)


@points(2)
def test_model_gives_ten_scores(learner, draw):
    """build_model takes rows of 64 pixels and gives ten scores for each, for many rows or one."""
    batches = [draw.uniform(7, 64), draw.uniform(1, 64)]
    scores = learner.run("scores_of_a_new_model", batches)

    for batch, given in zip(batches, scores, strict=True):
        expect_scores(given, len(batch))


@points(2)
@needs(test_model_gives_ten_scores)
def test_scores_are_logits(learner, draw):
    """The scores are logits, with no softmax and no other activation behind the last layer."""
    [scores] = learner.run("scores_of_a_new_model", [draw.uniform(6, 64)])

    expect_scores(scores, 6)
    are_shares = bool(((scores.sum(dim=1) - 1).abs() < 1e-4).all())
    expect(
        not are_shares,
        "the ten scores of every row add up to one, as after a softmax",
        hint="The loss that compares scores with labels turns them into probabilities itself.",
    )

    # Large weights make large logits, so scores that stay small or never fall below zero went through something else.
    hint = (
        "What is the last layer of the network? Activations stand between the linear layers, and none behind the last."
    )
    [scores] = learner.run("scores_of_a_model_with_large_weights", [draw.uniform(30, 64)])
    expect_type(scores, "Tensor")
    bounded = bool((scores.abs() <= 1).all())
    expect(not bounded, "however large the weights are, all scores stay between -1 and 1", hint=hint)
    cut_off = scores.min().item() == 0 and scores.max().item() > 0
    expect(not cut_off, "no score is below zero, and those that would be are exactly 0", hint=hint)


@points(1)
@needs(test_model_gives_ten_scores)
def test_model_is_small(learner):
    """The model has fewer than 100,000 parameters."""
    count = sum(map(prod, learner.run("parameters_of_a_new_model")))

    expect(count > 0, "the model has no parameters, so there is nothing to train")
    expect(count < MOST_PARAMETERS, f"it has {count:,} parameters; fewer than {MOST_PARAMETERS:,} are wanted")


@points(1)
@needs(test_model_gives_ten_scores)
def test_each_call_builds_a_new_model(learner, reference, draw):
    """Each call of build_model builds a model of its own."""
    hint = "Filling one model with numbers should leave the model of the other call alone."

    expect_same(learner, reference, hint=hint).run("fill_two_models", draw.number(1, 2), draw.number(3, 4))


@points(4)
def test_fit_trains_the_given_model(learner, draw):
    """fit trains the model that it is given: afterwards it reads most of its training digits."""
    x, y = draw_tensors(draw, 400)

    scores = learner.run("fit_a_small_model", draw_layers(draw, 40), x, y)
    expect_scores(scores, len(y))
    right = right_share(scores, y)
    hint = (
        "It has learned something. Do all pictures take part, and does each turn clear the gradients first? "
        "If so, train for more epochs, take more steps in each, or larger ones."
    )
    if right <= 0.3:
        hint = (
            "Guessing gets 10 %: does the optimizer hold the parameters of the given model, does every turn clear the "
            "gradients, compute new ones and take a step that is neither tiny nor huge, and does each picture stand "
            "beside its own label?"
        )
    expect(right > 0.7, f"it reads {right:.1%} of its own training digits; more than 70% are wanted", hint=hint)


@points(1)
def test_fit_trains_in_training_mode(learner, draw):
    """fit switches the model to training mode, even when it arrives in evaluation mode."""
    x, y = draw_tensors(draw, 60)

    seen = learner.run("rows_seen_in_each_mode", draw_layers(draw, 16), x, y)
    expect(sum(seen.values()) > 0, "not a single row went through the given model")
    expect(
        seen["training mode"] > 0,
        "all rows went through the model in evaluation mode",
        hint="Which mode does fit itself switch on? Whoever measured the model before left it in the other one.",
    )


@points(1)
@needs(test_fit_trains_the_given_model)
def test_fit_leaves_the_pictures_unchanged(learner, draw):
    """fit leaves pictures and labels as they were."""
    x, y = draw_tensors(draw, 60)

    expect_close(learner.run("pictures_after_fit", draw_layers(draw, 16), x, y), (x, y), atol=0)


@points(2)
def test_score_is_the_share_of_right_answers(learner, reference, draw):
    """score returns the share of right answers as a Python float."""
    always_two = torch.zeros(10, 64), (torch.arange(10) == 2).float()
    cases = [
        (*always_two, torch.zeros(len(labels), 64), torch.tensor(labels))
        for labels in ([2, 2, 3, 2], [2, 2], [5, 6, 7], [2, 3] * 65)
    ]
    for rows in (10, 33):
        weight, bias, x = draw.normal(10, 64), draw.normal(10), draw.uniform(rows, 64)
        # About half of the labels are what the model answers.
        y = torch.where(
            draw.uniform(rows) < 0.5, (x @ weight.T + bias).argmax(dim=1), draw.integers(rows, low=0, high=10)
        )
        cases.append((weight, bias, x, y))

    # All calls before the first comparison: several shares tell mistakes apart where one would be the same by chance.
    shares = [learner.run("score_of_a_linear_model", *case) for case in cases]
    hint = "It is a number from 0 to 1: how many rows are right, divided by the number of all rows, not rounded."
    for share, case in zip(shares, cases, strict=True):
        expect_close(share, reference.run("score_of_a_linear_model", *case), hint=hint)


@points(1)
@needs(test_score_is_the_share_of_right_answers)
def test_score_uses_evaluation_mode(learner, reference, draw):
    """score measures in evaluation mode, even when the model arrives in training mode."""
    weight, bias, x = draw.normal(10, 64), draw.normal(10), draw.uniform(200, 64)
    y = (x @ weight.T + bias).argmax(dim=1)

    hint = "A model with dropout gives other scores at every call while it is in training mode."
    expect_same(learner, reference, hint=hint).run("score_of_a_model_with_dropout", weight, bias, x, y)


@points(4)
@needs(test_prepare_scales_the_pixels, test_model_gives_ten_scores, test_fit_trains_the_given_model)
def test_learns_from_500_digits(learner, draw):
    """After training on 500 digits, your model reads more than 75 % of new ones."""
    known, new = draw_digits(draw, 500, 400)

    expect_read(learner.run("learn_to_read", *known, new[0]), new[1], 0.75)


@points(4)
@needs(test_prepare_scales_the_pixels, test_model_gives_ten_scores, test_fit_trains_the_given_model)
def test_learns_from_1400_digits(learner, draw):
    """After training on 1,400 digits, your model reads more than 90 % of the other 397."""
    known, new = draw_digits(draw, 1400, 397)

    expect_read(learner.run("learn_to_read", *known, new[0]), new[1], 0.9)


@points(2)
@needs(test_prepare_scales_the_pixels, test_model_gives_ten_scores, test_fit_trains_the_given_model)
def test_reads_well(learner, draw):
    """After training on another 1,400 digits, it reads more than 94 % of the other 397."""
    known, new = draw_digits(draw, 1400, 397)

    expect_read(learner.run("learn_to_read", *known, new[0]), new[1], 0.94)
