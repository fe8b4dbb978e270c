"""Reference of descend."""


def descend(weights, gradients, lr):
    weights -= lr * gradients
