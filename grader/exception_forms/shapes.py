"""Shapes that do not fit, dimensions and positions that do not exist."""

from __future__ import annotations

from grader.exception_forms.form import form

_BROADCAST = "shapes fit when, counted from the last dimension, sizes are equal or one of them is 1"

FORMS = (
    form(
        "RuntimeError",
        "The size of tensor a (<n:a>) must match the size of tensor b (<n:b>) at non-singleton dimension <n:d>",
        "element by element, sizes must be equal or 1; in dimension {d} they are {a} and {b}",
    ),
    form("ValueError", "operands could not be broadcast together with shapes <tuple> <tuple>", _BROADCAST),
    form(
        "RuntimeError",
        "output with shape <shape> doesn't match the broadcast shape <shape>",
        "an operation in place keeps the shape of its tensor, and this result has another one",
    ),
    form(
        "RuntimeError",
        "The expanded size of the tensor (<n>) must match the existing size (<n>) at non-singleton dimension <n>."
        "<rest>",
        "only a dimension of size 1 can be repeated to fill another size",
    ),
    form(
        "RuntimeError",
        "Sizes of tensors must match except in dimension <n:d>. Expected size <n:a> but got size <n:b> for tensor "
        "number <n> in the list.",
        "tensors joined along dimension {d} need equal sizes in every other one; here {a} meets {b}",
    ),
    form(
        "RuntimeError",
        "Tensors must have same number of dimensions: got <n> and <n>",
        "tensors are joined along a dimension that both have; a new one is made by stacking",
    ),
    form(
        "RuntimeError",
        "stack expects each tensor to be equal size, but got <shape> at entry <n> and <shape> at entry <n>",
        "stacking makes a new dimension, and for that all shapes must be the same",
    ),
    form(
        "RuntimeError",
        "shape '<shape>' is invalid for input of size <n:a>",
        "a new shape has to hold as many numbers as the old one, here {a}",
    ),
    form(
        "RuntimeError",
        "view size is not compatible with input tensor's size and stride <rest>",
        "the numbers do not lie in memory in the order of the new shape",
    ),
    form("RuntimeError", "t() expects a tensor with <= 2 dimensions, but self is <n>D"),
    form(
        "RuntimeError",
        "permute(<name>): number of dimensions in the tensor input does not match the length of the desired ordering "
        "of dimensions i.e. input.dim() = <n:a> is not equal to len(dims) = <n:b>",
        "an order of dimensions names each one once; the tensor has {a} and the order has {b}",
    ),
    form("RuntimeError", "Trying to create tensor with negative dimension -<n>: <shape>", "a size is 0 or more"),
    form(
        "ValueError",
        "expected sequence of length <n:a> at dim <n> (got <n:b>)",
        "rows of different lengths ({a} and {b}) do not make a tensor",
    ),
    form("TypeError", "not a sequence", "rows and single numbers at the same level do not make a tensor"),
    form(
        "IndexError",
        "Dimension out of range (expected to be in range of [<number:a>, <number:b>], but got <number:c>)",
        "dimensions are counted from 0, or from -1 at the end; here they go from {a} to {b}",
    ),
    form(
        "IndexError",
        "index <value> is out of bounds for dimension <n> with size <n:a>",
        "positions go from 0 to one less than the size, which is {a} here",
    ),
    form(
        "IndexError",
        "too many indices for tensor of dimension <n:a>",
        "the tensor has {a} dimensions, and there are more positions in the brackets",
    ),
    form(
        "IndexError",
        "invalid index of a 0-dim tensor. <rest>",
        "a tensor without dimensions holds one number and has nothing to choose from",
    ),
    form(
        "IndexError",
        "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices <rest>",
    ),
    form("IndexError", "tensors used as indices must be long, int, byte or bool tensors"),
    form("RuntimeError", "<name>(): Expected dtype int32/int64 for index", "positions are whole numbers"),
    form(
        "IndexError", "list index out of range", "the list is shorter; positions go from 0 to one less than its length"
    ),
    form(
        "IndexError",
        "tuple index out of range",
        "the tuple is shorter; positions go from 0 to one less than its length",
    ),
    form("IndexError", "string index out of range", "the text is shorter; positions go from 0"),
    form("RuntimeError", "stack expects a non-empty TensorList", "there is nothing to stack"),
    form("RuntimeError", "only one dimension can be inferred", "-1 stands for one size, the one that is left over"),
    form(
        "IndexError",
        "The shape of the mask <shape:a> at index <n> does not match the shape of the indexed tensor <shape:b> "
        "at index <n>",
        "a mask has the shape of the tensor, or of its first dimensions; here {a} meets {b}",
    ),
    form(
        "RuntimeError",
        "expand(<value>, size=<shape>): the number of sizes provided (<n>) must be greater or equal to the number of "
        "dimensions in the tensor (<n>)",
        "the value has more dimensions than the place or the shape it should fill",
    ),
    form(
        "RuntimeError",
        "shape mismatch: value tensor of shape <shape:a> cannot be broadcast to indexing result of shape <shape:b>",
        "what is put into a place has to fit it; here {a} meets {b}",
    ),
    form(
        "RuntimeError",
        "index <value> is out of bounds for dimension <n> with size <n:a>",
        "positions go from 0 to one less than the size, which is {a} here",
    ),
    form(
        "RuntimeError",
        "Index tensor must have the same number of dimensions as input tensor",
        "the positions need as many dimensions as the tensor that they choose from",
    ),
    form(
        "RuntimeError",
        "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor",
        "repeat takes one number for each dimension",
    ),
    form("RuntimeError", "selected index k out of range", "there are fewer values than are asked for"),
    form(
        "ValueError",
        "At least one stride in the given numpy array is negative, <rest>",
        "a tensor cannot share the memory of an array that runs backwards; a copy of it runs forwards",
    ),
)
