"""New layers of the same size were put into the model, frozen, so whatever the old ones had learned is gone.
Freezing keeps the numbers: it is the same layer, with its flags changed. Layers inside other modules were not
found.
"""

from torch import nn

CAUGHT_BY = (
    "test_freezes_the_first_layer",
    "test_freezes_as_many_as_asked_for",
    "test_training_changes_the_others_only",
    "test_layers_may_have_no_bias",
    "test_nested_layers_are_found",
    "test_layers_frozen_before_stay_frozen",
    "test_values_and_mode_stay",
)


def freeze_first(model: nn.Module, k: int) -> None:
    left = k
    for number, layer in enumerate(model):
        if isinstance(layer, nn.Linear) and left > 0:
            model[number] = nn.Linear(layer.in_features, layer.out_features).requires_grad_(False)
            left -= 1
