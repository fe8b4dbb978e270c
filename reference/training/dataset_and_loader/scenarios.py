"""What the checks of dataset_and_loader do with make_dataset and make_loader."""

from torch.utils.data import Dataset, TensorDataset


class _Rows(Dataset):
    """A dataset that knows its length and its samples, and nothing more."""

    def __init__(self, rows, labels):
        self._samples = list(zip(rows, labels, strict=True))

    def __len__(self):
        return len(self._samples)

    def __getitem__(self, number):
        return self._samples[number]


def samples_of_the_dataset(learner, features, labels):
    """make_dataset, and then every sample of the dataset by its number."""
    dataset = learner.make_dataset(features, labels)
    return {"class": _classes(dataset), "samples": [dataset[number] for number in range(len(dataset))]}


def batches_of_epochs(learner, rows, labels, batch_size, shuffle, epochs):
    """The batches of a loader in one epoch after another."""
    loader = learner.make_loader(TensorDataset(rows, labels), batch_size, shuffle)
    return {f"epoch {epoch}": _batches(loader) for epoch in range(1, epochs + 1)}


def batches_of_another_dataset(learner, rows, labels, batch_size):
    """The batches of one epoch, from a dataset that is no TensorDataset and knows its length and its samples."""
    return _batches(learner.make_loader(_Rows(rows, labels), batch_size, False))


def class_of_the_loader(learner, rows, labels, batch_size, shuffle):
    """make_loader on a dataset of given tensors, and the class of what it returns."""
    return _classes(learner.make_loader(TensorDataset(rows, labels), batch_size, shuffle))


def _batches(loader):
    return {f"batch {number}": tuple(batch) for number, batch in enumerate(loader, start=1)}


def _classes(value):
    """The name of a value's class, and those of the classes that it is derived from."""
    return [kind.__name__ for kind in type(value).__mro__]
