"""What the checks of make_layer do with it."""


def filled_layer(learner, weight, bias, x):
    """A layer is made, filled with given weights, and applied."""
    layer = learner.make_layer(weight.shape[1], weight.shape[0])
    layer.load_state_dict({"weight": weight, "bias": bias})
    return layer(x).detach()
