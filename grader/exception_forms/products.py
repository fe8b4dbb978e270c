"""Products of matrices, vectors and stacks of them."""

from __future__ import annotations

from grader.exception_forms.form import form

FORMS = (
    form(
        "RuntimeError",
        "mat1 and mat2 shapes cannot be multiplied (<n>x<n:c> and <n:d>x<n>)",
        "a matrix product needs as many columns on the left as rows on the right; here {c} columns meet {d} rows",
    ),
    form(
        "RuntimeError",
        "size mismatch, got input (<n>), mat (<n>x<n:c>), vec (<n:d>)",
        "a matrix times a vector needs one column for each entry; here {c} columns meet {d} entries",
    ),
    form(
        "RuntimeError",
        "inconsistent tensor size, expected tensor [<n:a>] and src [<n:b>] to have the same number of elements, "
        "but got <n> and <n> elements respectively",
        "a product of two vectors needs as many entries in one as in the other; here {a} meet {b}",
    ),
    form(
        "RuntimeError",
        "Expected size for first two dimensions of batch2 tensor to be: <shape> but got: <shape>.",
        "a product of two stacks needs as many matrices on the left as on the right, and as many columns as rows",
    ),
    form("RuntimeError", "mat2 must be a matrix", "this function multiplies two matrices and nothing else"),
    form("RuntimeError", "self must be a matrix", "this function multiplies two matrices and nothing else"),
    form(
        "RuntimeError",
        "mat2 must be a matrix, got <n>-D tensor",
        "this function multiplies two matrices, and the second one has another number of dimensions",
    ),
    form(
        "RuntimeError",
        "batch<n> must be a 3D tensor",
        "this function multiplies two stacks of matrices and nothing else",
    ),
    form(
        "RuntimeError",
        "both arguments to matmul need to be at least 1D, but they are <n>D and <n>D",
        "a single number is neither a matrix nor a vector; `*` multiplies with it",
    ),
    form(
        "ValueError",
        "matmul: Input operand 1 has a mismatch in its core dimension <n><rest>",
        "a matrix product needs as many columns on the left as rows on the right",
    ),
    form(
        "RuntimeError",
        "1D tensors expected, but got <n:a>D and <n:b>D tensors",
        "dot multiplies two vectors, and these have {a} and {b} dimensions",
    ),
    form("RuntimeError", "<name:f>: Expected 1-D argument <name>, but got <n>-D", "{f} multiplies two vectors"),
    form(
        "RuntimeError",
        "einsum(): subscript <letter> has size <n:a> for operand <n> which does not broadcast with previously seen "
        "size <n:b>",
        "a letter stands for one size; here it is {a} in one place and {b} in another",
    ),
    form(
        "RuntimeError",
        "einsum(): more operands were provided than specified in the equation",
        "the equation names the dimensions of each tensor, separated by commas",
    ),
    form(
        "RuntimeError",
        "vector + matrix @ vector expected, got <n>, <n:a>, <n:b>",
        "mv multiplies a matrix with a vector; here the first has {a} dimensions and the second {b}",
    ),
    form(
        "RuntimeError",
        "both arguments to linear need to be at least 1D, but they are <n:a>D and <n:b>D",
        "a linear layer works on features, and a tensor without dimensions has none; here there are {a} "
        "and {b} dimensions",
    ),
    form(
        "RuntimeError",
        "inner() the last dimension must match on both input tensors but got shapes <shape:a> and <shape:b>",
        "inner adds products along the last dimension, which has to be of one size; here the shapes are {a} and {b}",
    ),
    form(
        "RuntimeError",
        "contracted dimensions need to match, but first has size <n:a> in dim <number> and second has "
        "size <n:b> in dim <number>",
        "sums run over dimensions of one size; here {a} meets {b}",
    ),
)
