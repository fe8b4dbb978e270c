"""Hidden checks of capstone_feature_learning."""

import torch

from grader.authoring import CheckFailed, expect, expect_close, expect_type, expect_unchanged, needs, points

CORNERS = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])

#: How many features are allowed, so that nobody hides a network of random ones in them.
MOST_FEATURES = 20


def draw_points(draw, count):
    """Points with a little distance from the axes, in all four quadrants alike."""
    signs = torch.cat([CORNERS] * (count // 4 + 1))[draw.permutation(count)]
    return signs * draw.uniform(count, 2, low=0.1, high=1.0)


def classes_of(coordinates):
    """1 where the signs differ."""
    return (coordinates.prod(dim=1) < 0).long()


def expect_features(features, rows):
    """Fail the check unless `features` is what hand_crafted returns for `rows` points."""
    expect_type(features, "Tensor")
    expect(
        features.ndim == 2,
        f"the shape is {tuple(features.shape)}; two dimensions are needed, a row for each point",
        hint="A column of numbers has two dimensions as well: (rows, 1). Slices and keepdim=True keep them.",
    )
    expect(len(features) == rows, f"for {rows} points there are {len(features)} rows")
    expect(
        1 <= features.shape[1] <= MOST_FEATURES,
        f"each point has {features.shape[1]} features; from 1 to {MOST_FEATURES} are allowed",
    )
    expect(features.dtype == torch.float32, f"the dtype is {features.dtype} instead of torch.float32")
    expect(bool(features.isfinite().all()), "some features are NaN or infinite")


def fit_linear_layer(features, classes):
    """A linear layer fitted to these features, as a function from features to classes.

    It is logistic regression by Newton's method, which finds the best layer in a millisecond, always the same one. The
    features are brought to one scale first, so theirs does not matter.
    """
    features = features.detach().double()
    center, scale = features.mean(dim=0), features.std(dim=0).clamp(min=1e-12)

    def with_ones(rows):
        scaled = (rows.detach().double() - center) / scale
        return torch.cat([scaled, torch.ones(len(rows), 1, dtype=torch.float64)], dim=1)

    rows = with_ones(features)
    weight, small = torch.zeros(rows.shape[1], dtype=torch.float64), 1e-5
    for _ in range(25):
        predicted = (rows @ weight).sigmoid()
        slope = rows.T @ (predicted - classes) / len(rows) + small * weight
        curvature = (rows.T * (predicted * (1 - predicted))) @ rows / len(rows)
        weight -= torch.linalg.solve(curvature + small * torch.eye(len(weight)), slope)
    return lambda other: (with_ones(other) @ weight > 0).long()


def predicted_classes(scores, rows):
    """The answers in the scores of a network; fails the check when they are no scores."""
    expect_type(scores, "Tensor")
    shape = tuple(scores.shape)
    if shape not in ((rows, 2), (rows, 1), (rows,)):
        raise CheckFailed(
            f"for {rows} points the network gives scores of the shape {shape}",
            returned=scores,
            hint="Two scores for each point are wanted, or one number: (rows, 2), (rows, 1) or (rows,).",
        )
    expect(
        scores.is_floating_point(),
        f"the dtype of the scores is {scores.dtype}; scores, logits and probabilities are decimals",
        hint="A network says how much speaks for a class. Picking one is left to whoever asks it.",
    )
    expect(bool(scores.isfinite().all()), "some scores are NaN or infinite")
    if shape == (rows, 2):
        return scores.argmax(dim=1)
    scores = scores.flatten()
    is_probability = bool(((scores >= 0) & (scores <= 1)).all())
    return (scores > (0.5 if is_probability else 0.0)).long()


def expect_right(predicted, classes, share, whose, hint=""):
    """Fail the check unless more than `share` of the answers are right."""
    right = (predicted == classes).double().mean().item()
    expect(right > share, f"{whose} is right on {right:.1%} of the points; more than {share:.0%} are wanted", hint=hint)


def expect_learned(scores, classes, share):
    """The same for the scores of a network, with a hint that depends on how far it got."""
    predicted = predicted_classes(scores, len(classes))
    right = (predicted == classes).double().mean().item()
    hint = "It has learned something: train longer, take larger steps, or make the hidden layer wider."
    if right <= 0.8:
        hint = (
            "One straight line gets up to three of four: is there a hidden layer, with an activation behind it and "
            "before the last layer? If so, train longer or make it wider."
        )
    if right <= 0.6:
        hint = (
            "That is close to guessing: is there an activation behind the hidden layer, does every turn take a step "
            "with the same network, does the loss go with one score or two, and do the shapes fit?"
        )
    expect(right > share, f"it is right on {right:.1%} of new points; more than {share:.0%} are wanted", hint=hint)


@points(2)
def test_one_row_of_features_for_each_point(learner, draw):
    """hand_crafted returns a row of float32 features for each point, for any number of points."""
    expect_features(learner.hand_crafted(CORNERS), 4)
    for rows in (1, 2, 7):
        expect_features(learner.hand_crafted(draw_points(draw, rows)), rows)


@points(2)
@needs(test_one_row_of_features_for_each_point)
def test_features_tell_the_corners_apart(learner):
    """A linear layer on the hand-crafted features gets the four corners right."""
    # Both calls before the first comparison: what is the same in the corners may differ half way to the center.
    cases = [(points, learner.hand_crafted(points)) for points in (CORNERS, CORNERS / 2)]

    hint = "Write down the features of the four corners, and the class beside each: could one weighted sum part them?"
    for corners, features in cases:
        expect_features(features, 4)
        layer = fit_linear_layer(features, classes_of(corners))
        expect_right(layer(features), classes_of(corners), 0.95, "a linear layer on the features", hint)


@points(3)
@needs(test_features_tell_the_corners_apart)
def test_features_tell_new_points_apart(learner, draw):
    """A linear layer fitted to the features of some points is right on more than 95 % of others."""
    known, new = draw_points(draw, 300), draw_points(draw, 500)
    features, others = learner.hand_crafted(known), learner.hand_crafted(new)

    expect_features(features, 300)
    expect_features(others, 500)
    expect(features.shape[1] == others.shape[1], "the number of features depends on the number of points")
    layer = fit_linear_layer(features, classes_of(known))
    expect_right(layer(others), classes_of(new), 0.95, "a linear layer on the features")


@points(1)
@needs(test_one_row_of_features_for_each_point)
def test_features_depend_on_their_own_point(learner, draw):
    """The hand-crafted features of a point are the same whatever points stand around it."""
    hint = "Means, maxima and sums over all points change with the other points; work along the row of each point."
    some = draw_points(draw, 6)

    together = learner.hand_crafted(some)
    expect_features(together, 6)
    for rows in (slice(0, 1), slice(2, 5)):
        expect_close(learner.hand_crafted(some[rows]), together[rows], hint=hint)


@points(1)
@needs(test_one_row_of_features_for_each_point)
def test_hand_crafted_leaves_points_unchanged(learner, draw):
    """hand_crafted leaves the points as they were."""
    expect_unchanged(learner).hand_crafted(draw_points(draw, 5))


@points(2)
def test_returns_a_network(learner, draw):
    """learn_features returns an nn.Module."""
    some = draw_points(draw, 40)

    expect_type(learner.learn_features(some, classes_of(some)), "Module")


@points(1)
@needs(test_returns_a_network)
def test_network_takes_raw_points(learner, draw):
    """The network takes raw points and scores each of them, one point or many."""
    some = draw_points(draw, 40)
    many, one = draw_points(draw, 7), draw_points(draw, 1)

    scores = learner.run("scores_of_other_numbers_of_points", some, classes_of(some), many, one)
    predicted_classes(scores["many"], 7)
    predicted_classes(scores["one"], 1)


@points(3)
@needs(test_network_takes_raw_points)
def test_beats_a_straight_line(learner, draw):
    """The network is right on more than 80 % of new points, which no straight line is."""
    known, new = draw_points(draw, 200), draw_points(draw, 400)

    scores = learner.run("scores_of_new_points", known, classes_of(known), new)
    expect_learned(scores, classes_of(new), 0.8)


@points(3)
@needs(test_network_takes_raw_points)
def test_right_on_new_points(learner, draw):
    """The network is right on more than 93 % of new points."""
    known, new = draw_points(draw, 200), draw_points(draw, 400)

    scores = learner.run("scores_of_new_points", known, classes_of(known), new)
    expect_learned(scores, classes_of(new), 0.93)


@points(1)
@needs(test_beats_a_straight_line)
def test_each_call_learns_from_its_own_classes(learner, draw):
    """Each call trains a new network on the classes that it is given, and leaves earlier networks alone."""
    known, new = draw_points(draw, 200), draw_points(draw, 400)

    scores = learner.run("scores_of_two_networks", known, classes_of(known), new)
    expect_learned(scores["first, before the second"], classes_of(new), 0.8)
    for name, classes in (("first", classes_of(new)), ("second", 1 - classes_of(new))):
        right = (predicted_classes(scores[name], len(new)) == classes).double().mean().item()
        expect(
            right > 0.8,
            f"two networks learned opposite classes; then the {name} one is right on {right:.1%} of new points",
            hint="Build network and optimizer inside the function, and take the classes from the argument.",
        )


@points(1)
@needs(test_returns_a_network)
def test_learning_leaves_points_unchanged(learner, draw):
    """learn_features leaves the points and their classes as they were."""
    some = draw_points(draw, 40)

    expect_unchanged(learner).learn_features(some, classes_of(some))
