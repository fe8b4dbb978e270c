"""The function hands nothing back, so its caller receives None. Printing shows a value to a person; only a `return`
with the dict behind it hands it to the code that called the function.
"""

import torch

CAUGHT_BY = (
    "test_returns_three_named_facts",
    "test_shape",
    "test_shape_of_a_single_number",
    "test_dtype",
    "test_device_of_a_tensor_on_the_cpu",
    "test_device_of_a_tensor_elsewhere",
)


def describe(t: torch.Tensor) -> None:
    print({"shape": t.shape, "dtype": t.dtype, "device": t.device})
