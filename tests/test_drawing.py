"""Random inputs: private, and the same wherever and whenever they are drawn."""

from __future__ import annotations

import torch

from grader.drawing import Draw, secret_for, seed_for


def test_secret_depends_on_key_and_every_part():
    secrets = {
        secret_for(b"key", "version", "submission"),
        secret_for(b"other", "version", "submission"),
        secret_for(b"key", "other", "submission"),
        secret_for(b"key", "version", "other"),
        secret_for(b"key", "versionsubmission"),
    }

    assert len(secrets) == 5


def test_seed_depends_on_secret_and_every_part():
    seeds = {
        seed_for(b"key", "draw", "linear"),
        seed_for(b"other", "draw", "linear"),
        seed_for(b"key", "calls", "linear"),
        seed_for(b"key", "draw", "softmax"),
        seed_for(b"key", "drawlinear"),
        seed_for(b"key"),
    }

    assert len(seeds) == 6
    assert all(0 <= seed < 2**48 for seed in seeds)


def test_seed_is_the_same_on_every_machine():
    assert seed_for(secret_for(b"key", "linear"), "draw", "test_rows") == 241_169_981_246_588


def test_seed_takes_text_that_utf_8_cannot_hold():
    assert seed_for(b"", "\ud800") != seed_for(b"", "")


def test_draw_repeats_itself_with_the_same_seed():
    one, two, other = Draw(1), Draw(1), Draw(2)

    first = one.normal(2, 3)

    assert torch.equal(first, two.normal(2, 3))
    assert not torch.equal(first, one.normal(2, 3))
    assert not torch.equal(first, other.normal(2, 3))


def test_draw_gives_these_numbers_on_every_machine():
    assert Draw(0).integers(4, low=0, high=100).tolist() == [44, 39, 33, 60]


def test_draw_leaves_the_generator_of_torch_alone():
    before = torch.default_generator.get_state()

    draw = Draw(1)
    (
        draw.normal(2),
        draw.uniform(2),
        draw.integers(2, low=0, high=5),
        draw.permutation(3),
        draw.number(),
        draw.integer(0, 2),
    )

    assert torch.equal(before, torch.default_generator.get_state())


def test_draw_makes_shapes_and_dtypes():
    draw = Draw(1)

    assert (draw.normal(2, 3).shape, draw.normal(2).dtype) == ((2, 3), torch.float32)
    assert (draw.normal().shape, draw.normal(1, dtype=torch.float64).dtype) == ((), torch.float64)
    assert (draw.uniform(2, 0).shape, draw.uniform(2).dtype) == ((2, 0), torch.float32)
    assert (draw.integers(5, low=0, high=2).shape, draw.integers(1, low=0, high=2).dtype) == ((5,), torch.int64)
    assert draw.integers(1, low=0, high=2, dtype=torch.int32).dtype is torch.int32


def test_draw_keeps_to_its_bounds():
    draw = Draw(1)

    uniform, integers = draw.uniform(1000, low=-2.0, high=3.0), draw.integers(1000, low=-2, high=3)

    assert -2 <= float(uniform.min()) < -1.9
    assert 2.9 < float(uniform.max()) < 3
    assert set(integers.tolist()) == {-2, -1, 0, 1, 2}


def test_draw_permutes_every_number_once():
    assert sorted(Draw(1).permutation(9).tolist()) == list(range(9))


def test_draw_gives_single_numbers_of_python():
    draw = Draw(1)

    number, integer = draw.number(0.5, 0.75), draw.integer(3, 5)

    assert type(number) is float
    assert 0.5 <= number < 0.75
    assert type(integer) is int
    assert integer in (3, 4)
