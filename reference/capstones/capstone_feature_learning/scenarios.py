"""What the checks of capstone_feature_learning do with learn_features."""

import torch


def scores_of_new_points(learner, points, classes, new_points):
    """learn_features trains on points and their classes; then the module gets new points."""
    return _scores(learner.learn_features(points, classes), new_points)


def scores_of_other_numbers_of_points(learner, points, classes, many, one):
    """learn_features trains on points and their classes; then the module gets many points, and one."""
    model = learner.learn_features(points, classes)
    return {"many": _scores(model, many), "one": _scores(model, one)}


def scores_of_two_networks(learner, points, classes, new_points):
    """One network learns the classes, a second one the classes exchanged; then both get new points."""
    first = learner.learn_features(points, classes)
    before = _scores(first, new_points)
    second = learner.learn_features(points, 1 - classes)
    return {
        "first, before the second": before,
        "first": _scores(first, new_points),
        "second": _scores(second, new_points),
    }


def _scores(model, points):
    with torch.no_grad():
        return model.eval()(points)
