"""What PyTorch, NumPy and Python warn of: nothing has failed yet, and the numbers may be wrong."""

from __future__ import annotations

from grader.exception_forms.form import form

FORMS = (
    form(
        "UserWarning",
        "Using a target size (torch.Size(<shape:b>)) that is different to the input size (torch.Size(<shape:a>)). "
        "This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.",
        "prediction and target need one shape, and here they have {a} and {b}",
    ),
    form(
        "UserWarning",
        "Implicit dimension choice for <small> has been deprecated. Change the call to include dim=X as an argument.",
        "say along which dimension: dim=1 for each row of a batch",
    ),
    form(
        "UserWarning",
        "To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or "
        "sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).",
        "torch.tensor was given what is a tensor already",
    ),
    form(
        "UserWarning",
        "The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be "
        "populated during autograd.backward().<rest>",
        "gradients are kept for tensors that were not computed from others, such as the weights",
    ),
    form(
        "UserWarning",
        "Detected call of `lr_scheduler.step()` before `optimizer.step()`.<rest>",
        "the optimizer's step comes first, and then the scheduler's",
    ),
    form(
        "UserWarning",
        "The given NumPy array is not writable, and PyTorch does not support non-writable tensors.<rest>",
        "a write into the tensor would change an array that is marked as read-only",
    ),
    form(
        "UserWarning",
        "<small:f>(): degrees of freedom is <= 0. Correction should be strictly less than the reduction factor "
        "(input numel divided by output numel).",
        "of one number alone there is no {f} of a sample, so the result is nan; correction=0 divides by n",
    ),
    form(
        "UserWarning",
        "The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw "
        "an error in a future release.<rest>",
        "`.T` is for tensors of two dimensions",
    ),
    form(
        "UserWarning",
        "Creating a tensor from a list of numpy.ndarrays is extremely slow.<rest>",
        "np.array or np.stack makes one array of them first",
    ),
    form("UserWarning", "Initializing zero-element tensors is a no-op", "a layer has the size 0"),
    form(
        "UserWarning",
        "Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior. Consider using "
        "tensor.detach() first.",
        "a Python number knows no gradient; .item() says that this is meant",
    ),
    form("UserWarning", "Casting complex values to real discards the imaginary part"),
    form(
        "UserWarning",
        "size_average and reduce args will be deprecated, please use reduction='<small>' instead.",
    ),
    form(
        "UserWarning",
        "torch.range is deprecated and will be removed in a future release<rest>",
        "torch.arange leaves its end out, as Python's range does",
    ),
    form(
        "UserWarning",
        "indexing with dtype torch.uint8 is now deprecated, please use a dtype torch.bool instead.",
        "a mask is a tensor of bool",
    ),
    form(
        "UserWarning",
        "To get the last learning rate computed by the scheduler, please use `get_last_lr()`.",
    ),
    form(
        "RuntimeWarning",
        "divide by zero encountered in <small>",
        "NumPy goes on with inf",
    ),
    form("RuntimeWarning", "invalid value encountered in <small>", "NumPy goes on with nan"),
    form("RuntimeWarning", "overflow encountered in <small>", "NumPy goes on with inf"),
    form("RuntimeWarning", "Mean of empty slice", "the mean of no numbers is nan"),
)
