"""Reference of double."""


def double(x):
    return 2 * x
