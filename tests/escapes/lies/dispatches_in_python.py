"""Returns a tensor that computes its values in Python when they are read: another answer each time."""

# kata: double
# outcome: FAILED
# points: 0

import torch


class Mirage(torch.Tensor):
    @staticmethod
    def __new__(cls, like):
        return torch.Tensor._make_wrapper_subclass(cls, like.shape, dtype=like.dtype)

    @classmethod
    def __torch_dispatch__(cls, function, types, args=(), kwargs=None):
        raise RuntimeError("ESCAPED: the grader ran a method of the learner's")


def double(x):
    return Mirage(x)
