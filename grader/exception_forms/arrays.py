"""What NumPy says of its arrays."""

from __future__ import annotations

from grader.exception_forms.form import form

FORMS = (
    form(
        "ValueError",
        "setting an array element with a sequence. The requested array has an inhomogeneous shape <rest>",
        "items of different shapes do not make an array",
    ),
    form(
        "ValueError",
        "cannot reshape array of size <n:a> into shape <tuple>",
        "a new shape has to hold as many numbers as the old one, here {a}",
    ),
    form(
        "IndexError",
        "index <value> is out of bounds for axis <n> with size <n:a>",
        "positions go from 0 to one less than the size, which is {a} here",
    ),
    form(
        "IndexError",
        "too many indices for array: array is <n:a>-dimensional, but <n:b> were indexed",
        "the array has {a} dimensions, and there are {b} positions in the brackets",
    ),
    form(
        "IndexError",
        "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are "
        "valid indices",
    ),
    form(
        "numpy.exceptions.AxisError",
        "axis <number:a> is out of bounds for array of dimension <n:b>",
        "axes are counted from 0, or from -1 at the end; the array has {b} of them",
    ),
    form(
        "TypeError",
        "only integer scalar arrays can be converted to a scalar index",
        "an array stands where NumPy takes one whole number; arrays to be joined stand in one list",
    ),
    form(
        "ValueError",
        "all the input arrays must have same number of dimensions, but the array at index <n> has <n:a> dimension(s) "
        "and the array at index <n> has <n:b> dimension(s)",
        "arrays are joined along an axis that all of them have; here {a} dimensions meet {b}",
    ),
    form("ValueError", "all input arrays must have the same shape", "stacking needs arrays of one shape"),
    form(
        "ValueError",
        "shapes <tuple> and <tuple> not aligned: <n:a> (dim <n>) != <n:b> (dim <n>)",
        "a product needs as many columns on the left as rows on the right; here {a} meet {b}",
    ),
    form(
        "TypeError",
        "loop of ufunc does not support argument <n> of type <name:a> which has no callable <name> method",
        "NumPy's functions take numbers and arrays, and here something of type {a}",
    ),
)
