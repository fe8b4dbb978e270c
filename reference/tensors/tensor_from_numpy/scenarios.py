"""What to do with shared_tensor and copied_tensor, and what to look at afterwards.

Every change is in place: a rebinding such as `array = array + step` would leave the tensor alone, shared or not.
"""


def array_changes_after_sharing(learner, array, step):
    """The tensor, after `tensor = shared_tensor(array)` and then `array += step`."""
    tensor = learner.shared_tensor(array)
    array += step
    return tensor


def tensor_changes_after_sharing(learner, array, step):
    """The array, after `tensor = shared_tensor(array)` and then `tensor += step`."""
    tensor = learner.shared_tensor(array)
    tensor += step
    return array


def array_changes_after_sharing_parts(learner, array, step):
    """Both tensors, after `shared_tensor(array[1:])`, `shared_tensor(array[:, 1:])` and then `array += step`."""
    rows = learner.shared_tensor(array[1:])
    columns = learner.shared_tensor(array[:, 1:])
    array += step
    return rows, columns


def array_changes_after_copying(learner, array, step):
    """The tensor, after `tensor = copied_tensor(array)` and then `array += step`."""
    tensor = learner.copied_tensor(array)
    array += step
    return tensor


def tensor_changes_after_copying(learner, array, step):
    """The array, after `tensor = copied_tensor(array)` and then `tensor += step`."""
    tensor = learner.copied_tensor(array)
    tensor += step
    return array
