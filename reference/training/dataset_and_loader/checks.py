"""Hidden checks of dataset_and_loader.

Shuffling is judged without luck: two orders of 60 samples agree less than once in 10^80 times.
"""

import numpy as np
import torch

from grader.authoring import expect, expect_close, expect_same, expect_type, expect_unchanged, points

MANY = 60


def draw_arrays(draw, samples, features, kind=np.float64, label_kind=np.int64):
    """Random features and labels as NumPy arrays of these dtypes."""
    # Quarters are exact in every floating point dtype, and integer dtypes get whole numbers of 0 to 49.
    quarters = draw.integers(samples, features, low=0, high=200).numpy() / 4
    return quarters.astype(kind), draw.integers(samples, low=0, high=10).numpy().astype(label_kind)


def draw_samples(draw, samples, features=3):
    """Random rows and, as labels, the numbers of the rows."""
    return draw.normal(samples, features), torch.arange(samples)


def samples_in(seen):
    """The samples of a dataset as rows and labels, each pair looked at."""
    expect(len(seen["samples"]) > 0, "the dataset has no samples")
    for sample in seen["samples"]:
        expect_pair(sample, "a sample")
    return [row for row, _ in seen["samples"]], [label for _, label in seen["samples"]]


def numbered(what, tensors):
    """Tensors by the name that a learner reads when one of them differs."""
    return {f"{what} of sample {number}": tensor for number, tensor in enumerate(tensors)}


def expect_pair(value, what):
    """Fail unless a value is two tensors."""
    pair = isinstance(value, tuple | list) and len(value) == 2
    expect(pair, f"{what} is not a pair of features and label")
    for part in value:
        expect_type(part, "Tensor")


def labels_in(epoch, batch_size):
    """The labels of an epoch in the order in which they came, each batch looked at."""
    for batch in epoch.values():
        expect_pair(batch, "a batch")
        expect(batch[1].dim() == 1, "the labels of a batch are not a list of numbers")
    expect(len(epoch) > 0, "an epoch has no batches", hint="A loader can be walked through more than once.")
    sizes = [len(labels) for _, labels in epoch.values()]
    expect(all(size == batch_size for size in sizes[:-1]), "a batch before the last has another size than asked for")
    return torch.cat([labels for _, labels in epoch.values()])


def expect_same_batches(learner, reference, rows, labels, batch_size, epochs):
    """Fail unless the batches of every epoch, in the order of the dataset, are those of the reference."""
    inputs = rows, labels, batch_size, False, epochs
    seen, required = learner.run("batches_of_epochs", *inputs), reference.run("batches_of_epochs", *inputs)

    hint = "`batch_size` says how many samples a batch has, and the last batch has what is left."
    for name, batches in required.items():
        count = f"batches in an epoch: {len(seen[name])} instead of {len(batches)}"
        expect(len(seen[name]) == len(batches), count, hint=hint)
    expect_close(seen, required)


@points(1)
def test_makes_a_tensor_dataset(learner):
    """make_dataset returns a TensorDataset."""
    classes = learner.run("samples_of_the_dataset", np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([0, 1]))["class"]

    expect("TensorDataset" in classes, "what it returns is not a TensorDataset")


@points(2)
def test_samples_are_rows_with_their_labels(learner, draw):
    """Sample i of the dataset is row i with label i, for any number of rows and features."""
    fixed = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), np.array([7, 8])
    for features, labels in (fixed, draw_arrays(draw, 5, 4), draw_arrays(draw, 3, 3), draw_arrays(draw, 1, 2)):
        rows, numbers = samples_in(learner.run("samples_of_the_dataset", features, labels))

        expect(len(rows) == len(features), f"the dataset has {len(rows)} samples instead of {len(features)}")
        # The dtypes have checks of their own.
        expect_close(numbered("features", [row.double() for row in rows]), numbered("features", torch.tensor(features)))
        expect_close(numbered("label", [number.long() for number in numbers]), numbered("label", torch.tensor(labels)))


@points(1)
def test_features_are_float32(learner, draw):
    """The features of a sample are float32, whatever the array has."""
    for kind in (np.float64, np.float32, np.int64, np.uint8):
        features, labels = draw_arrays(draw, 3, 2, kind=kind)
        rows, _ = samples_in(learner.run("samples_of_the_dataset", features, labels))

        for row in rows:
            expect(row.dtype == torch.float32, f"features of {features.dtype} became {row.dtype}")


@points(1)
def test_labels_are_int64(learner, draw):
    """The label of a sample is int64, whatever the array has."""
    for kind in (np.int64, np.int32, np.uint8):
        features, labels = draw_arrays(draw, 3, 2, label_kind=kind)
        _, numbers = samples_in(learner.run("samples_of_the_dataset", features, labels))

        for number in numbers:
            expect(number.dtype == torch.int64, f"labels of {labels.dtype} became {number.dtype}")


@points(1)
def test_arrays_stay_as_they_were(learner, draw):
    """The two arrays are the same after make_dataset."""
    hint = "Make new tensors of the arrays; whoever called may need the arrays again."

    for kind in (np.float64, np.float32):
        arrays = draw_arrays(draw, 4, 3, kind=kind)
        samples_in(expect_unchanged(learner, hint=hint).run("samples_of_the_dataset", *arrays))


@points(1)
def test_makes_a_data_loader(learner):
    """make_loader returns a DataLoader."""
    for shuffle in (False, True):
        rows, labels = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), torch.tensor([0, 1, 2])
        classes = learner.run("class_of_the_loader", rows, labels, 2, shuffle)

        expect("DataLoader" in classes, "what it returns is not a DataLoader")


@points(2)
def test_batches_come_in_order(learner, reference):
    """Without shuffling, ten samples come as batches of four, four and two, in order and in every epoch."""
    rows, labels = torch.arange(20.0).reshape(10, 2), torch.arange(10)

    expect_same_batches(learner, reference, rows, labels, 4, 3)


@points(1)
def test_batches_of_any_size(learner, reference, draw):
    """Batches of any size hold all samples of any dataset, also when the size does not divide their number."""
    for samples, batch_size in ((10, 5), (9, 2), (7, 10), (6, 1), (8, 3)):
        inputs = draw_samples(draw, samples)

        expect_same_batches(learner, reference, *inputs, batch_size, 1)
        expect_same(learner, reference).run("batches_of_another_dataset", *inputs, batch_size)


@points(1)
def test_shuffling_keeps_every_sample(learner, draw):
    """With shuffling, every epoch has every sample once, each with its own label, in batches of the same sizes."""
    rows, labels = draw_samples(draw, MANY)
    for batch_size in (8, 60):
        for epoch in learner.run("batches_of_epochs", rows, labels, batch_size, True, 2).values():
            order = labels_in(epoch, batch_size)
            expect(len(order) == MANY, f"an epoch has {len(order)} samples instead of {MANY}")
            expect(torch.equal(order.sort().values, labels), "some samples come twice and others do not come at all")
            for features, numbers in epoch.values():
                expect_close(features, rows[numbers.long()], hint="A row and its label belong together.")


@points(1)
def test_shuffling_gives_every_epoch_its_order(learner, draw):
    """With shuffling, the order is not that of the dataset, and every epoch has another."""
    rows, labels = draw_samples(draw, MANY)
    orders = [labels_in(epoch, 8) for epoch in learner.run("batches_of_epochs", rows, labels, 8, True, 3).values()]

    expect(not any(torch.equal(order, labels) for order in orders), "the order is that of the dataset")
    first, second, third = orders
    expect(
        not (torch.equal(first, second) or torch.equal(second, third)),
        "two epochs have the same order",
        hint="The loader itself can shuffle, each time that it is walked through.",
    )
