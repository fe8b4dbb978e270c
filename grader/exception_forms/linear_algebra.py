"""Equations of einsum, and what torch.linalg refuses."""

from __future__ import annotations

from grader.exception_forms.form import form

_LETTERS = "einsum takes one letter for each dimension of a tensor; here letters and dimensions are {a} and {b}"
_NOT_NEW = "a letter behind `->` also stands before it"
_ONE_ELLIPSIS = "`...` is three dots, and stands at most once for each tensor and once behind `->`"
_SQUARE = "this needs as many rows as columns; here there are {a} rows and {b} columns"
_SINGULAR = "this matrix has no inverse: its rows depend on each other"
_TWO_DIMENSIONS = "this works with matrices, and the tensor has fewer than two dimensions"

FORMS = (
    form(
        "RuntimeError",
        "einsum(): fewer operands were provided than specified in the equation",
        "the equation describes more tensors than follow it; commas in it separate one tensor from the next",
    ),
    form(
        "RuntimeError",
        "einsum(): the number of subscripts in the equation (<n:a>) does not match the number of dimensions (<n:b>) "
        "for operand <n> and no ellipsis was given",
        _LETTERS,
    ),
    form(
        "RuntimeError",
        "einsum(): the number of subscripts in the equation (<n:a>) is more than the number of dimensions (<n:b>) "
        "for operand <n>",
        "`...` stands for the other dimensions, if any; here letters beside it and dimensions are {a} and {b}",
    ),
    form(
        "RuntimeError",
        "einsum(): output subscript <letter> does not appear in the equation for any input operand",
        _NOT_NEW,
    ),
    form(
        "RuntimeError",
        "einsum(): output subscript <letter> appears more than once in the output",
        "behind `->` each letter stands once",
    ),
    form(
        "RuntimeError",
        "einsum(): subscript <letter> is repeated for operand <n> but the sizes don't match, <n:a> != <n:b>",
        "a letter stands for one size; here it is {a} in one place and {b} in another",
    ),
    form(
        "RuntimeError",
        "einsum(): invalid subscript given at index <n> in the equation string, subscripts must be in [a-zA-Z]",
        "an equation is made of letters, with `,` between the tensors and one `->` before the result",
    ),
    form("RuntimeError", "einsum(): found '.' for operand <n> <rest>", _ONE_ELLIPSIS),
    form("RuntimeError", "einsum(): found '.' for output <rest>", _ONE_ELLIPSIS),
    form(
        "ValueError",
        "einsum(): must specify the equation string and at least one operand, <rest>",
        "einsum takes an equation first, and behind it the tensors",
    ),
    form(
        "RuntimeError",
        "<name>: A must be batches of square matrices, but they are <n:a> by <n:b> matrices",
        _SQUARE,
    ),
    form(
        "torch._C._LinAlgError",
        "linalg.inv: The diagonal element <n> is zero, the inversion could not be completed because the input matrix "
        "is singular.",
        _SINGULAR,
    ),
    form(
        "torch._C._LinAlgError",
        "torch.linalg.solve: The solver failed because the input matrix is singular.",
        _SINGULAR,
    ),
    form(
        "torch._C._LinAlgError",
        "linalg.cholesky: The factorization could not be completed because the input is not positive-definite <rest>",
        "only symmetric matrices with positive eigenvalues have this factorization",
    ),
    form("RuntimeError", "<name>: The input tensor A must have at least 2 dimensions.", _TWO_DIMENSIONS),
    form(
        "RuntimeError",
        "linalg.solve: Incompatible shapes of A and B for the equation AX = B (<n:a>x<n> and <n:b>x<n>)",
        "both sides of an equation need as many rows; here there are {a} and {b}",
    ),
    form("RuntimeError", "trace: expected a matrix, but got tensor with dim <n>", "a matrix has two dimensions"),
    form("RuntimeError", "<name>: input tensor must have at least 2 dimensions", _TWO_DIMENSIONS),
    form(
        "RuntimeError",
        "tensor.mT is only supported on matrices or batches of matrices. Got <n>-D tensor.",
        _TWO_DIMENSIONS,
    ),
    form("RuntimeError", "diag(): Supports 1D or 2D tensors. Got <n:a>D", "diag takes a vector or a matrix, not {a}D"),
    form(
        "RuntimeError",
        "multi_dot(): tensors <n> and <n> with shapes [<n>, <n:c>] and [<n:d>, <n>] cannot be multiplied",
        "a matrix product needs as many columns on the left as rows on the right; here {c} columns meet {d} rows",
    ),
    form("RuntimeError", "multi_dot(): expected at least 2 tensors but got <n>"),
)
