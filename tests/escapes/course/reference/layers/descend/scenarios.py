"""What the checks of descend do with it."""


def three_steps(learner, weights, gradients, lr):
    """Three steps, and the weights after each."""
    seen = []
    for _ in range(3):
        learner.descend(weights, gradients, lr)
        seen.append(weights.clone())
    return seen
