"""What the checks of keep do with it."""


def there_and_back(learner, numbers, *, scratch_file):
    """Numbers are saved, and loaded again."""
    learner.save(numbers, scratch_file)
    return learner.load(scratch_file)
