"""Examples for dataset_and_loader: five samples, whose features tell which they are."""

import numpy as np
import torch

from grader.authoring import expect_close

FEATURES = np.array([[0.0, 0.5], [1.0, 1.5], [2.0, 2.5], [3.0, 3.5], [4.0, 4.5]])
LABELS = np.array([2, 0, 1, 0, 2])


def test_samples_are_pairs(learner):
    """The dataset has five samples; sample 1 is the second row and its label."""
    seen = learner.run("samples_of_the_dataset", FEATURES, LABELS)

    expect_close(len(seen["samples"]), 5)
    expect_close(seen["samples"][1], (torch.tensor([1.0, 1.5]), torch.tensor(0)))


def test_batches_in_order(learner):
    """Without shuffling, five samples in batches of two are 0 1, 2 3 and 4."""
    rows, labels = torch.from_numpy(FEATURES).float(), torch.from_numpy(LABELS)
    epochs = learner.run("batches_of_epochs", rows, labels, 2, False, 1)

    batches = {
        "batch 1": (rows[0:2], labels[0:2]),
        "batch 2": (rows[2:4], labels[2:4]),
        "batch 3": (rows[4:5], labels[4:5]),
    }
    expect_close(epochs, {"epoch 1": batches})
