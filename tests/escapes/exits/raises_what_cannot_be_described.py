"""Raises an exception whose text, name and class fail when they are asked for."""

# kata: double
# outcome: RAISED
# points: 0


class Liar(type):
    @property
    def __name__(cls):
        raise SystemExit(0)

    @property
    def __module__(cls):
        raise SystemExit(0)

    def __subclasscheck__(cls, other):
        raise SystemExit(0)


class Unspeakable(BaseException, metaclass=Liar):
    def __str__(self):
        raise SystemExit(0)

    __repr__ = __str__


def double(x):
    raise Unspeakable
