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
    form(
        "TypeError",
        "can't assign a <name:a> to a torch.<name>",
        "a place in a tensor takes a number or a tensor, and here it got something of type {a}",
    ),
    form(
        "AttributeError",
        "attribute 'dtype' of 'torch._C.TensorBase' objects is not writable",
        "a tensor keeps its dtype; to(...) gives a new tensor with another one",
    ),
    form(
        "AttributeError",
        "attribute 'shape' of 'torch._C.TensorBase' objects is not writable",
        "a tensor keeps its shape; reshape(...) gives one with another",
    ),
    form(
        "AttributeError",
        "attribute 'device' of 'torch._C.TensorBase' objects is not writable",
        "a tensor stays on its device; to(...) gives one on another",
    ),
    form(
        "AttributeError",
        "attribute '<name:p>' of 'torch._C.TensorBase' objects is not writable",
        "`{p}` tells something of a tensor and cannot be set",
    ),
    form(
        "ValueError",
        "step must be greater than zero",
        "a slice of a tensor goes forwards; flip(...) turns a tensor around",
    ),
    form("RuntimeError", "permute(): duplicate dims are not allowed.", "an order of dimensions names each one once"),
    form(
        "RuntimeError",
        "dim <n:a> appears multiple times in the list of dims",
        "each dimension is named once, and {a} is named again",
    ),
    form(
        "RuntimeError",
        "zero-dimensional tensor (at position <n>) cannot be concatenated",
        "a tensor without dimensions has nothing to join along; stack makes a new dimension",
    ),
    form(
        "RuntimeError",
        "invalid shape dimension -<n> at index <n> of shape <shape>",
        "a size is 0 or more, or -1 for the one that is left over",
    ),
    form("RuntimeError", "zeros: Dimension size must be non-negative.", "a size is 0 or more"),
    form("RuntimeError", "n must be greater or equal to 0, got <number>", "a size is 0 or more"),
    form(
        "RuntimeError",
        "flatten() has invalid args: start_dim cannot come after end_dim",
        "the first dimension to flatten comes before the last one",
    ),
    form(
        "RuntimeError",
        "split_with_sizes expects split_sizes to sum exactly to <n:a> (input tensor's size at dimension "
        "<n>), but got split_sizes=<value>",
        "the parts have to add up to the size, which is {a} here",
    ),
    form("RuntimeError", "split expects split_size be non-negative, but got split_size=<value>", ""),
    form("RuntimeError", "chunk expects `chunks` to be greater than 0, got: <number>", ""),
    form(
        "RuntimeError",
        "Index tensor must have the same number of dimensions as self tensor",
        "the positions need as many dimensions as the tensor that they choose from",
    ),
    form(
        "RuntimeError",
        "Expected index <shape:a> to be no larger than self <shape:b> apart from dimension <n:d><rest>",
        "apart from dimension {d}, there are at most as many positions as the tensor has places; here {a} meets {b}",
    ),
    form(
        "RuntimeError",
        "Size does not match at dimension <n> expected index <shape:a> to be no larger than self "
        "<shape:b> apart from dimension <n:d>",
        "apart from dimension {d}, there are at most as many positions as the tensor has places; here {a} meets {b}",
    ),
    form(
        "IndexError",
        "index_select(): Index is supposed to be a vector",
        "index_select takes its positions as a tensor of one dimension",
    ),
    form("RuntimeError", "index_select(): Expected dtype int32 or int64 for index", "positions are whole numbers"),
    form(
        "IndexError",
        "out of range: tried to access index <value> on a tensor of <n:a> elements.",
        "positions go from 0 to one less than there are numbers, which are {a} here",
    ),
    form(
        "RuntimeError",
        "Input shapes should be of type ints, a tuple of ints, or a list of ints, got <rest>",
        "broadcast_shapes takes shapes, such as a.shape, and no tensors",
    ),
    form(
        "RuntimeError",
        "Attempting to broadcast a dimension of length <n:a> at <number:d>! Mismatching argument at "
        "index <n> had <rest>",
        "sizes fit when they are equal or one of them is 1; in dimension {d} one of them is {a}",
    ),
    form(
        "RuntimeError",
        "requested resize to <value> (<n> elements in total), but the given tensor has a size of "
        "<value> (<n:a> elements). <rest>",
        "a new shape has to hold as many numbers as the old one, here {a}",
    ),
    form(
        "RuntimeError",
        "fill_ only supports 0-dimension value tensor but got tensor with <n:a> dimensions.",
        "fill_ puts one number everywhere, and here it got a {a}D tensor",
    ),
    form(
        "RuntimeError",
        "masked_fill_ only supports a 0-dimensional value tensor, but got tensor with <n:a> dimension(s).",
        "masked_fill puts one number into all places, and here it got a {a}D tensor",
    ),
    form(
        "RuntimeError",
        "<name:f>(): Expected reduction dim to be specified for input.numel() == 0.<rest>",
        "the tensor is empty, and has no greatest or smallest number",
    ),
    form(
        "IndexError",
        "<name:f>(): Expected reduction dim to be specified for input.numel() == 0.<rest>",
        "the tensor is empty, and has no greatest or smallest number",
    ),
    form(
        "IndexError",
        "<name:f>(): Expected reduction dim <n:a> to have non-zero size.",
        "dimension {a} is empty, and has no greatest or smallest number",
    ),
    form(
        "IndexError",
        "Dimension specified as 0 but tensor has no dimensions",
        "a tensor without dimensions holds one number",
    ),
    form(
        "RuntimeError",
        "each element in list of batch should be of equal size",
        "samples that go into one batch need the same number of items",
    ),
    form(
        "RuntimeError",
        "Padding length should be less than or equal to two times the input dimension but got padding "
        "length <n> and input of dimension <n>",
        "padding takes two numbers for each dimension, and here there are more",
    ),
    form(
        "IndexError",
        "list assignment index out of range",
        "a place in a list can be replaced only where there is one; append(...) makes a new one",
    ),
    form("IndexError", "pop from empty list", "there is no item left to take out"),
)
