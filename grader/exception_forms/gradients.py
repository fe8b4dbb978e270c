"""What autograd refuses."""

from __future__ import annotations

from grader.exception_forms.form import form

FORMS = (
    form(
        "RuntimeError",
        "a leaf Variable that requires grad is being used in an in-place operation.",
        "a parameter may only be changed in place where gradients are not recorded",
    ),
    form(
        "RuntimeError",
        "a view of a leaf Variable that requires grad is being used in an in-place operation.",
        "a parameter, or a part of it, may only be changed in place where gradients are not recorded",
    ),
    form(
        "RuntimeError",
        "element <n> of tensors does not require grad and does not have a grad_fn",
        "backward() needs a result that was computed from a tensor with requires_grad=True, and on the way here that "
        "was lost",
    ),
    form(
        "RuntimeError",
        "Trying to backward through the graph a second time <rest>",
        "the graph of one forward pass serves one backward(); compute the loss again before the next",
    ),
    form(
        "RuntimeError",
        "grad can be implicitly created only for scalar outputs",
        "backward() starts from a single number, such as a loss",
    ),
    form(
        "RuntimeError",
        "one of the variables needed for gradient computation has been modified by an inplace operation<rest>",
        "backward() needs the numbers as they were, and one was changed in place after it was used",
    ),
    form(
        "RuntimeError",
        "Mismatch in shape: grad_output[<n>] has a shape of torch.Size(<shape>) and "
        "output[<n>] has a shape of torch.Size(<shape>).",
        "backward() takes one factor for each number of the result",
    ),
    form(
        "RuntimeError",
        "The differentiated Tensor at index <n> appears to not have been used in the graph.<rest>",
        "the result was computed without this tensor, so there is no gradient for it",
    ),
    form(
        "RuntimeError",
        "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.",
        "a tensor that records gradients does not become an array by itself",
    ),
    form(
        "RuntimeError",
        "only Tensors of floating point dtype can require gradients",
        "whole numbers have no gradients; a floating-point dtype is needed",
    ),
    form(
        "RuntimeError",
        "Only Tensors of floating point and complex dtype can require gradients",
        "whole numbers have no gradients; a floating-point dtype is needed",
    ),
    form(
        "RuntimeError",
        "data set to a tensor that requires gradients must be floating point or complex dtype",
        "whole numbers have no gradients, and a parameter has some; a floating-point dtype is needed",
    ),
    form(
        "RuntimeError",
        "you can only change requires_grad flags of leaf variables.<rest>",
        "a computed result records gradients because its inputs do",
    ),
    form(
        "RuntimeError",
        "Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol <rest>",
        "a computed result that records gradients cannot be copied with deepcopy",
    ),
    form(
        "RuntimeError",
        "attempting to assign a gradient of size '<shape:a>' to a tensor of size '<shape:b>'. <rest>",
        "a gradient has the shape of its tensor; here {a} meets {b}",
    ),
    form(
        "RuntimeError",
        "attempting to assign a gradient with dtype '<dtype:a>' to a tensor with grad_dtype '<dtype:b>'. <rest>",
        "a gradient has the dtype of its tensor; here {a} meets {b}",
    ),
    form(
        "RuntimeError", "requires_grad must be a bool", "requires_grad is True or False, and here it got something else"
    ),
    form(
        "RuntimeError",
        "only Tensors of floating point and complex dtype can require gradients",
        "whole numbers have no gradients; a floating-point dtype is needed",
    ),
    form(
        "RuntimeError",
        "One of the differentiated Tensors does not require grad",
        "gradients exist for tensors with requires_grad=True, and one of these has it not",
    ),
    form(
        "RuntimeError",
        "`inputs` argument to `grad()` cannot be empty.",
        "grad() takes the tensors for which gradients are wanted, and here there are none",
    ),
    form(
        "RuntimeError",
        "all inputs have to be Tensors or GradientEdges, but got <name:a>",
        "gradients exist for tensors, and here one item is of type {a}",
    ),
    form("RuntimeError", "cannot resize variables that require grad", "a tensor that records gradients keeps its size"),
    form(
        "RuntimeError",
        "<name:f>(): functions with out=... arguments don't support automatic differentiation, <rest>",
        "`out` writes into a tensor, and gradients cannot be recorded there",
    ),
    form(
        "RuntimeError",
        "Setting requires_grad=True on inference tensor outside InferenceMode is not allowed.",
        "what was computed in inference_mode never records gradients",
    ),
    form(
        "RuntimeError",
        "Inplace update to inference tensor outside InferenceMode is not allowed.<rest>",
        "what was computed in inference_mode cannot be changed outside of it; a clone can",
    ),
    form(
        "RuntimeError",
        "Inference tensors cannot be saved for backward. <rest>",
        "what was computed in inference_mode cannot be trained with; a clone can",
    ),
)
