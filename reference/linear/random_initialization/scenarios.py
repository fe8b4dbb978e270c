"""What the checks of random_initialization do with seeded_layer."""

import torch


def layers_with_seeds(learner, in_features, out_features, seeds):
    """One layer for each seed, with other random numbers drawn in between."""
    layers = []
    for number, seed in enumerate(seeds, start=1):
        layers.append(learner.seeded_layer(in_features, out_features, seed))
        torch.rand(number)
    return layers


def fill_two_layers(learner, in_features, out_features, seed, one, other):
    """Two layers with one seed; the first is filled with one number, then the second with another."""
    layers = [learner.seeded_layer(in_features, out_features, seed) for _ in range(2)]
    with torch.no_grad():
        for layer, number in zip(layers, (one, other), strict=True):
            for parameter in layer.parameters():
                parameter.fill_(number)
    first, second = (next(layer.parameters()).mean().item() for layer in layers)
    return {"first layer": first, "second layer": second}
