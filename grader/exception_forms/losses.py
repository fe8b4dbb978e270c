"""Losses and their targets."""

from __future__ import annotations

from grader.exception_forms.form import form

FORMS = (
    form(
        "RuntimeError",
        "expected target dtype to be Long or Byte, but got <dtype:a>",
        "class numbers are whole numbers, and here the labels are {a}",
    ),
    form(
        "RuntimeError",
        "Expected floating point type for target with class probabilities, got <dtype:a>",
        "labels with the shape of the logits count as probabilities; class numbers have one dimension fewer",
    ),
    form(
        "ValueError",
        "Expected input batch_size (<n:a>) to match target batch_size (<n:b>).",
        "there are {a} rows and {b} labels",
    ),
    form("IndexError", "Target <value> is out of bounds.", "a label is the number of a class, counted from 0"),
    form(
        "RuntimeError",
        "one_hot is only applicable to index tensor of type LongTensor.",
        "class numbers are whole numbers, and one_hot wants them as int64",
    ),
    form(
        "RuntimeError",
        "Class values must be smaller than num_classes.",
        "a label is the number of a class, counted from 0",
    ),
    form("RuntimeError", "Class values must be non-negative.", "a label is the number of a class, counted from 0"),
    form(
        "RuntimeError",
        "0D or 1D target tensor expected, multi-target not supported",
        "the labels are one class number for each row, in one dimension",
    ),
    form(
        "RuntimeError",
        "all elements of input should be between 0 and 1",
        "this loss takes probabilities; scores go through a sigmoid first, or to the loss with logits",
    ),
    form(
        "ValueError",
        "Using a target size (torch.Size(<shape:b>)) that is different to the input size (torch.Size(<shape:a>)) is "
        "deprecated. Please ensure they have the same size.",
        "prediction and target need one shape, and here they have {a} and {b}",
    ),
    form(
        "ValueError",
        "Target size (torch.Size(<shape:b>)) must be the same as input size (torch.Size(<shape:a>))",
        "prediction and target need one shape, and here they have {a} and {b}",
    ),
    form(
        "RuntimeError",
        "Found dtype <dtype:a> but expected <dtype:b>",
        "prediction and target need one dtype, and here one is {a} and the other {b}",
    ),
    form("ValueError", "<name:a> is not a valid value for reduction", 'a reduction is "mean", "sum" or "none"'),
    form(
        "ValueError",
        "For 1D input, 1D target must have size 1, but got target size: <n:a>",
        "logits of one dimension belong to one row, and here there are {a} labels",
    ),
    form(
        "RuntimeError",
        "weight tensor should be defined either for all <n:a> classes or no classes but got weight "
        "tensor of shape: <shape:b>",
        "the loss needs a weight for each of {a} classes, and the weights have the shape {b}",
    ),
    form(
        "RuntimeError",
        "Expected target size <shape:a>, got <shape:b>",
        "with these logits, whose classes are dimension 1, labels have the shape {a}, and here {b}",
    ),
    form(
        "ValueError",
        "Expected 1 or more dimensions (got 0)",
        "logits have a dimension for the classes, and this tensor has no dimensions",
    ),
    form(
        "RuntimeError",
        "all elements of target should be between 0 and 1",
        "the targets of this loss are probabilities from 0 to 1",
    ),
    form(
        "RuntimeError",
        "Can not infer total number of classes from empty tensor.",
        "there are no labels, and num_classes is not given",
    ),
)
