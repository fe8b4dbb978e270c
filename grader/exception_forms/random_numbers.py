"""Seeds, generators and draws of random numbers."""

from __future__ import annotations

from grader.exception_forms.form import form

_SEED = "a seed is one whole number"
_RANGE = "numbers are drawn from the first bound up to the second, and here the first is the greater one"
_EMPTY_RANGE = "whole numbers are drawn from the first bound up to the second, which is not drawn itself"
_DEVIATION = "a standard deviation is 0 or more"

FORMS = (
    form(
        "TypeError",
        "'torch._C.Generator' object does not support the context manager protocol",
        "a seed holds from here on; manual_seed is called in a line of its own, without `with`",
    ),
    form("ValueError", "Overflow when unpacking long long", "the number is too large for 64 bits, as int64 has them"),
    form(
        "RuntimeError",
        "Cannot access accelerator device when none is available.",
        "a number in the place of a device stands for a GPU, and there is none here",
    ),
    form("ValueError", "Seed must be between 0 and 2**32 - 1", _SEED),
    form(
        "TypeError",
        "The only supported seed types are: None, int, float, str, bytes, and bytearray.",
        _SEED,
    ),
    form("RuntimeError", "uniform_ expects to return a [from, to) range, but found from=<value> > to=<value>", _RANGE),
    form(
        "RuntimeError",
        "random_ expects 'from' to be less than 'to', but got from=<value> >= to=<value>",
        _EMPTY_RANGE,
    ),
    form("RuntimeError", "normal expects std >= 0.0, but found std <value>", _DEVIATION),
    form("ValueError", "scale < 0", _DEVIATION),
    form(
        "RuntimeError",
        "cannot sample n_sample > prob_dist.size(-1) samples without replacement",
        "without replacement, no more can be drawn than there are",
    ),
    form(
        "RuntimeError",
        "probability tensor contains either `inf`, `nan` or element < 0",
        "probabilities are numbers of 0 or more",
    ),
    form(
        "RuntimeError",
        "Expected p_in >= 0 && p_in <= 1 to be true, but got false. <rest>",
        "probabilities are numbers from 0 to 1",
    ),
    form("RuntimeError", "number of steps must be non-negative", "a number of steps is 0 or more"),
    form("ValueError", "expected non-negative integer", "a seed is a whole number of 0 or more"),
)
