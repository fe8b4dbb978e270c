"""Dtypes that do not fit, and numbers that are none."""

from __future__ import annotations

from grader.exception_forms.form import form

_DTYPES_DIFFER = "the two have different dtypes ({a} and {b}), and PyTorch does not convert by itself here"
_NO_TRUTH = "Boolean value of Tensor with more than one value is ambiguous"

FORMS = (
    form("RuntimeError", "mat1 and mat2 must have the same dtype, but got <dtype:a> and <dtype:b>", _DTYPES_DIFFER),
    form("RuntimeError", "expected m1 and m2 to have the same dtype, but got: <dtype:a> != <dtype:b>", _DTYPES_DIFFER),
    form("RuntimeError", "expected scalar type <dtype:a> but found <dtype:b>", _DTYPES_DIFFER),
    form(
        "RuntimeError",
        "dot : expected both vectors to have same dtype, but found <dtype:a> and <dtype:b>",
        _DTYPES_DIFFER,
    ),
    form(
        "RuntimeError",
        "addmv input tensors must have the same dtype, but got <dtype>, <dtype:a>, and <dtype:b>",
        _DTYPES_DIFFER,
    ),
    form(
        "RuntimeError",
        "result type <dtype:a> can't be cast to the desired output type <dtype:b>",
        "an operation in place keeps the dtype of its tensor, and {a} numbers do not fit into {b}",
    ),
    form(
        "RuntimeError",
        "mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. "
        "Got: <dtype:a>",
        "a mean of whole numbers is not a whole number: the tensor is {a}, and a floating-point dtype is needed",
    ),
    form(
        "RuntimeError",
        "std and var only support floating point and complex dtypes",
        "the tensor holds whole numbers, and a floating-point dtype is needed",
    ),
    form(
        "NotImplementedError RuntimeError",
        "\"<name>\" not implemented for '<dtype:a>'",
        "PyTorch does not have this operation for {a} tensors",
    ),
    form(
        "RuntimeError",
        "Could not infer dtype of <name:a>",
        "a tensor is made of numbers; here one of the entries is of type {a}",
    ),
    form(
        "TypeError",
        "new(): invalid data type '<name:a>'",
        "a tensor is made of numbers; here one of the entries is of type {a}",
    ),
    form(
        "TypeError",
        "can't convert np.ndarray of type <name:a>.<rest>",
        "a tensor is made of numbers, and this array holds something else",
    ),
    form(
        "ValueError",
        "only one element tensors can be converted to Python scalars",
        "a number is made of a tensor that holds exactly one",
    ),
    form(
        "RuntimeError",
        "a Tensor with <n> elements cannot be converted to Scalar",
        "item() takes the number out of a tensor that holds exactly one",
    ),
    form(
        "RuntimeError",
        _NO_TRUTH,
        "whether something is there at all is asked with `is None`; a tensor of several values has no one truth value",
        line=r"\b(?:if|while|and|or|not) +[\w.\[\]]*\.(?:grad|bias|weight) *(?:[:)]|and\b|or\b|else\b|$)",
    ),
    form(
        "RuntimeError",
        _NO_TRUTH,
        "Python's max, min and sorted need one truth value of a comparison, and tensors are compared number by number",
        line=r"(?<![.\w])(?:max|min|sorted)\(",
    ),
    form(
        "RuntimeError",
        _NO_TRUTH,
        "a layer or loss is made with settings first, and then called with tensors; here tensors stand in their place",
        line=r"^(?!.*\b(?:if|while|assert|and|or|not|in)\b).*(?<!\w)[A-Z]\w*\([^)]",
    ),
    form(
        "RuntimeError",
        _NO_TRUTH,
        "`if`, `and`, `or`, `not` and `in` ask for one truth value, and a tensor with several numbers has none",
    ),
    form(
        "RuntimeError",
        "Boolean value of Tensor with no values is ambiguous",
        "`if`, `and` and `not` ask for one truth value, and an empty tensor has none",
    ),
    form(
        "RuntimeError",
        "where expected condition to be a boolean tensor, but got a tensor with dtype <dtype:a>",
        "a condition holds True and False, as comparisons give them, and here it is {a}",
    ),
    form(
        "RuntimeError",
        "masked_fill_ only supports boolean masks, but got mask with dtype <dtype:a>",
        "a mask holds True and False, as comparisons give them, and here it is {a}",
    ),
    form(
        "RuntimeError",
        "<name:f>(): Expected self.dtype to be equal to src.dtype",
        "{f} puts numbers of one dtype into a tensor of the same",
    ),
    form(
        "RuntimeError",
        "<name>: Expected a floating point or complex tensor as input. Got <dtype:a>",
        "the tensor is {a}, and a floating-point dtype is needed",
    ),
    form("RuntimeError", "Subtraction, the `-` operator, with two bool tensors is not supported. <rest>"),
    form("RuntimeError", "Negation, the `-` operator, on a bool tensor is not supported. <rest>"),
    form(
        "TypeError",
        "<name:f>(): argument 'size' failed to unpack the object at pos <n> with error "
        '"type must be tuple of ints,but got <name:a>"',
        "sizes are whole numbers, and here one is of type {a}",
    ),
    form(
        "RuntimeError",
        "Invalid device string: '<name:a>'",
        "this is no device; a dtype is given without quotes, as in torch.float32",
    ),
    form("ValueError", "invalid type: '<name>'", "a dtype is given without quotes, as in torch.float32"),
    form(
        "TypeError",
        "expected TensorOptions(dtype=<dtype:a>, <rest> (got TensorOptions(dtype=<dtype:b>, <rest>",
        "this class takes tensors of dtype {a} alone, and here one is {b}; to(...) changes the dtype",
    ),
    form("TypeError", "must be real number, not <name:a>", "a number is needed here, and not something of type {a}"),
    form(
        "ValueError", "too many dimensions '<name:a>'", "a tensor is made of numbers; here the entries are of type {a}"
    ),
    form("RuntimeError", "value cannot be converted to type <name:a> without overflow", "{a} has no such number"),
    form(
        "RuntimeError",
        "self.size(-1) must be divisible by <n> to view <dtype:a> as <dtype:b> (different element sizes), but got <n>",
        "view reads the same bits as another dtype; to(...) converts numbers",
    ),
    form(
        "RuntimeError",
        "<dtype:a> did not match <dtype:b>",
        "the two are compared in one dtype, and here one is {a} and the other {b}",
    ),
    form(
        "RuntimeError",
        "multinomial only supports floating-point dtypes for input, got: <dtype:a>",
        "probabilities are floating-point numbers, and these are {a}",
    ),
    form(
        "RuntimeError",
        "For integral input tensors, argument alpha must not be a floating point number.",
        "whole numbers are multiplied with a whole number here",
    ),
    form(
        "TypeError",
        "~ (operator.invert) is only implemented on integer and Boolean-type tensors",
        "`~` turns True and False around, and the tensor holds other numbers",
    ),
    form(
        "RuntimeError",
        "masked_select: expected BoolTensor for mask",
        "a mask holds True and False, as comparisons give them",
    ),
    form(
        "RuntimeError",
        "Input type (<dtype:a>) and bias type (<dtype:b>) should be the same",
        "the input is {a} and the layer {b}, and PyTorch does not convert by itself here",
    ),
    form(
        "RuntimeError",
        "mixed dtype (CPU): all inputs must share same datatype.",
        "the input has another dtype than the layer",
    ),
    form(
        "TypeError",
        "nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.<name:a>",
        "parameters have gradients, and {a} numbers have none; a floating-point dtype is needed",
    ),
    form(
        "TypeError",
        "cannot create 'torch.dtype' instances",
        "dtypes are there already, such as torch.float32; a tensor tells its own with .dtype",
    ),
    form(
        "RuntimeError",
        "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found <value>",
        'a quotient is rounded with "trunc", towards 0, or with "floor", down',
    ),
)
