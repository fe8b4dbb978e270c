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
    form("RuntimeError", "one_hot is only applicable to index tensor of type LongTensor."),
    form(
        "RuntimeError",
        "Class values must be smaller than num_classes.",
        "a label is the number of a class, counted from 0",
    ),
)
