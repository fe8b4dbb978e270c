"""A Python function came back that converts temperatures with the right formula. It has no weight and no bias, so
nothing in it could ever be learned. The formula's two numbers belong into a layer.
"""

from collections.abc import Callable

from torch import Tensor

CAUGHT_BY = ("test_makes_a_layer_of_one_feature", "test_weight_fits_the_scale", "test_bias_fits_the_scale")


def fahrenheit_layer() -> Callable[[Tensor], Tensor]:
    return lambda celsius: 1.8 * celsius + 32.0
