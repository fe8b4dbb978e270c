"""A misconception is named only when it replies as the learner did, on every call, where the reference does not."""

from __future__ import annotations

from textwrap import dedent

import pytest
import torch
from torch import nn

from grader.diagnosis import Replays, agree, diagnose, explaining_misconceptions, replay
from grader.model import CheckResult, Misconception, Outcome
from grader.patience import PatienceLost
from grader.sandbox import wire
from grader.sandbox.learner import InProcess, Interaction, Learner, history, load_module

X = torch.tensor([1.0, 2.0, 3.0])


def maker(source, scenarios=""):
    """Makes players of this source, each with a module of its own."""

    def make():
        observer = load_module("scenarios", "scenarios.py", dedent(scenarios)) if scenarios else None
        return InProcess(load_module("kata", "kata.py", dedent(source)), observer)

    return make


def calls_of(source, *calls, scenarios="", seed=0):
    """The history of a learner with this source after the calls: (function, argument...)."""
    learner = Learner(maker(source, scenarios)(), seed=seed)
    for function, *args in calls:
        try:
            getattr(learner, function)(*args)
        except Exception:  # what it raised is in the history
            continue
    return history(learner)


def explained(learner, reference, *calls, **misconceptions):
    makers = {name: maker(source) for name, source in misconceptions.items()}
    return explaining_misconceptions(calls_of(learner, *calls), maker(reference), makers)


REFERENCE = "def f(x): return x + 1"
FORGETS = "def f(x): return x"
TWICE = "def f(x): return x + 2"


def test_misconception_is_found_by_its_value():
    assert explained("def f(y): return 1 * y", REFERENCE, ("f", X), forgets=FORGETS, twice=TWICE) == ("forgets",)


def test_misconception_is_found_up_to_rounding():
    assert explained("def f(x): return x * (1 + 1e-7)", REFERENCE, ("f", X), forgets=FORGETS) == ("forgets",)


def test_misconception_has_to_agree_on_every_call():
    learner = "def f(x): return x if x.sum() > 3 else x + 5"

    assert explained(learner, REFERENCE, ("f", X), ("f", X), forgets=FORGETS) == ("forgets",)
    assert explained(learner, REFERENCE, ("f", X), ("f", X - 9), forgets=FORGETS) == ()


def test_misconception_is_not_named_where_the_reference_replies_alike():
    assert explained(REFERENCE, REFERENCE, ("f", X), forgets=FORGETS, same=REFERENCE) == ()


def test_misconception_is_named_where_one_of_several_calls_is_wrong():
    learner = "def f(x): return x + 1 if x.sum() > 3 else x"

    assert explained(learner, REFERENCE, ("f", X), ("f", X - 9), same=learner, forgets=FORGETS) == ("same",)


def test_misconception_needs_a_call():
    assert explained(FORGETS, REFERENCE, forgets=FORGETS) == ()


def test_misconception_is_not_guessed_when_the_runner_was_lost():
    lost = Interaction(scenario=False, name="f", args=(X,), kwargs={}, seed=0, reply=None)

    calls = [*calls_of(FORGETS, ("f", X)), lost]

    assert explaining_misconceptions(calls, maker(REFERENCE), {"forgets": maker(FORGETS)}) == ()


def test_misconception_is_found_by_its_exception():
    learner = "def f(x): return (x @ x)[1]"

    found = explained(
        learner,
        REFERENCE,
        ("f", X),
        indexes="def f(a): return (a @ a)[5 - 4]",
        calls="def f(x): return x()",
        forgets=FORGETS,
    )

    assert found == ("indexes",)


def test_misconception_with_the_same_type_but_another_text_is_another():
    found = explained("def f(x): return x @ x[:2]", REFERENCE, ("f", X), other="def f(x): return x @ x[:1]")

    assert found == ()


def test_misconception_is_found_whatever_address_an_exception_names():
    learner = "def f(x): raise ValueError(object())"

    assert explained(learner, REFERENCE, ("f", X), same=learner) == ("same",)


def test_misconception_is_found_by_arguments_after_the_call():
    changes, keeps = "def f(x): x += 1", "def f(x): return None"

    assert explained(changes, "def f(x): return x", ("f", X), keeps=keeps, changes=changes) == ("changes",)


def test_misconception_is_found_by_gradients_that_are_recorded():
    learner = "def f(x): return (x + 1).detach()"
    x = X.clone().requires_grad_()

    found = explained(learner, REFERENCE, ("f", x), detaches="def f(x): return (x + 1).data", forgets=FORGETS)

    assert found == ("detaches",)


def test_misconception_is_found_by_the_mode_of_a_module():
    network = "from torch import nn\ndef f(): return nn.Sequential(nn.Dropout(0.5))"
    evaluates = f"{network}.eval()"

    assert explained(network, evaluates, ("f",), trains=network, evaluates=evaluates) == ("trains",)


def test_misconception_is_found_with_the_same_random_numbers():
    learner = "import torch\ndef f(): return torch.rand(3)"
    reference = "import torch\ndef f(): return torch.rand(3) + 1"

    assert explained(learner, reference, ("f",), ("f",), draws=learner) == ("draws",)


def test_misconception_keeps_its_state_from_call_to_call():
    counts = "count = 0\ndef f():\n    global count\n    count += 1\n    return count"
    forgets = "def f(): return 1"

    assert explained(counts, forgets, ("f",), ("f",), ("f",), counts=counts) == ("counts",)
    assert explained(forgets, counts, ("f",), ("f",), forgets=forgets) == ("forgets",)


def test_misconception_is_found_by_a_scenario():
    scenarios = "def observe(learner, x): return learner.f(x) * 2"
    learner = Learner(maker(FORGETS, scenarios)())
    learner.run("observe", X)

    found = explaining_misconceptions(
        history(learner),
        maker(REFERENCE, scenarios),
        {"twice": maker(TWICE, scenarios), "forgets": maker(FORGETS, scenarios)},
    )

    assert found == ("forgets",)


@pytest.mark.parametrize(
    ("calls", "made"),
    [
        ([[("f", X)], [("f", X)]], 2),
        ([[("f", X)], [("f", X), ("f", X - 1)]], 2),
        ([[("f", X), ("f", X - 1)], [("f", X)]], 2),
        ([[("f", X)], [("f", X - 1)]], 4),
        ([[("f", X), ("f", X - 1)], [("f", X), ("f", X - 2)]], 3),
    ],
)
def test_replays_play_what_was_asked_before_only_once(calls, made):
    players = []

    def counted(source):
        def make():
            players.append(source)
            return maker(source)()

        return make

    replays = Replays()
    for one in calls:
        found = explaining_misconceptions(
            calls_of(FORGETS, *one), counted(REFERENCE), {"forgets": counted(FORGETS)}, replays
        )
        assert found == ("forgets",)

    assert len(players) == made


def test_replays_begin_anew_with_a_player_that_broke_off():
    """What a player has not finished, for instance when patience was lost, is not taken for its reply."""
    replays, calls, makes = Replays(), calls_of(FORGETS, ("f", X)), []

    class Breaks:
        def call(self, *request):
            raise PatienceLost

    def make():
        makes.append(1)
        return Breaks() if len(makes) == 1 else maker(FORGETS)()

    assert explaining_misconceptions(calls, maker(REFERENCE), {"forgets": make}, replays) == ()
    assert explaining_misconceptions(calls, maker(REFERENCE), {"forgets": make}, replays) == ("forgets",)


def test_replay_repeats_name_arguments_keywords_and_seed():
    asked = []

    class Recorder:
        def call(self, *request, after=True):
            asked.append(("call", *request))

        def run(self, *request, after=True):
            asked.append(("run", *request))

    replay(Recorder(), Interaction(scenario=False, name="f", args=(1,), kwargs={"a": 2}, seed=3, reply=None))
    replay(Recorder(), Interaction(scenario=True, name="g", args=(), kwargs={}, seed=4, reply=None))

    assert asked == [("call", "f", (1,), {"a": 2}, 3), ("run", "g", (), {}, 4)]


# Agreement


def returned(value, *args, **kwargs):
    return wire.Returned(id=1, value=wire.plain(value), args=args, kwargs=kwargs, printed="")


def raised(type_="ValueError", text=""):
    return wire.Raised(id=1, type=type_, bases=(), text=text, line=0, function="", args=(), kwargs={}, printed="")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (returned(X), returned(X + 1)),
        (returned(X), returned(X.double())),
        (returned(X), returned(X.reshape(3, 1))),
        (returned(X), returned(X.tolist())),
        (returned(X), returned(None)),
        (returned(2), returned(2.0)),
        (returned({"a": 1}), returned({"a": 1, "b": 2})),
        (returned(X), returned(X.clone().requires_grad_())),
        (returned([X]), returned([X.clone().requires_grad_()])),
        (returned(nn.ReLU()), returned(nn.ReLU().eval())),
        (returned(1, X), returned(1, X + 1)),
        (returned(1, a=X), returned(1, a=X + 1)),
        (returned(1), raised()),
        (raised(), raised("TypeError")),
        (raised(text="a"), raised(text="b")),
        (returned(1), None),
        (None, None),
    ],
    ids=lambda reply: repr(reply)[:30],
)
def test_agree_tells_replies_apart_both_ways(one, other):
    assert not agree(one, other)
    assert not agree(other, one)


def test_agree_takes_nan_for_nan():
    nan = returned(torch.tensor([float("nan"), 1.0]))

    assert agree(nan, returned(torch.tensor([float("nan"), 1.0])))


def test_agree_does_not_look_at_what_was_printed_or_where_it_raised():
    assert agree(returned(X), wire.Returned(id=9, value=X, args=(), kwargs={}, printed="loud"))
    assert agree(raised(text="at 0x7f00"), raised(text="at 0x7fff"))


# Which one to name


def results(*names):
    return [CheckResult(name=name, title=name, outcome=Outcome.FAILED, points=0, points_possible=1) for name in names]


def catalogue(**caught_by):
    return {
        name: Misconception(name=name, message=f"About {name}.", caught_by=checks) for name, checks in caught_by.items()
    }


def named(found):
    return [(diagnosis.misconception, diagnosis.checks) for diagnosis in found]


def test_diagnose_is_empty_when_nothing_explains():
    assert diagnose(results("a"), {"a": ()}, {}) == ()
    assert diagnose(results("a"), {}, {}) == ()


def test_diagnose_carries_the_message():
    (found,) = diagnose(results("a"), {"a": ("forgets",)}, catalogue(forgets=("a",)))

    assert (found.misconception, found.message, found.checks) == ("forgets", "About forgets.", ("a",))


def test_diagnose_prefers_what_explains_more_checks():
    explained = {"a": ("rare", "common"), "b": ("common",), "c": ("common",)}

    found = diagnose(results("a", "b", "c"), explained, catalogue(rare=("a",), common=("a", "b", "c")))

    assert named(found) == [("common", ("a", "b", "c"))]


def test_diagnose_names_a_second_one_for_what_is_left():
    explained = {"a": ("one",), "b": ("one",), "c": ("other",), "d": ()}

    found = diagnose(results("a", "b", "c", "d"), explained, catalogue(one=("a", "b"), other=("c",)))

    assert named(found) == [("one", ("a", "b")), ("other", ("c",))]


def test_diagnose_gives_each_check_to_one():
    explained = {"a": ("one",), "b": ("one", "other"), "c": ("other",)}

    found = diagnose(results("a", "b", "c"), explained, catalogue(one=("a", "b"), other=("b", "c")))

    assert named(found) == [("one", ("a", "b")), ("other", ("c",))]


def test_diagnose_prefers_the_one_whose_failures_are_most_alike():
    explained = {"a": ("narrow", "wide")}

    assert named(diagnose(results("a", "b"), explained, catalogue(narrow=("a",), wide=("a", "b")))) == [
        ("narrow", ("a",))
    ]
    assert named(diagnose(results("a", "b"), explained | {"b": ()}, catalogue(narrow=("a",), wide=("a", "b")))) == [
        ("wide", ("a",))
    ]


def test_diagnose_decides_by_name_when_nothing_else_does():
    explained = {"a": ("second", "first")}

    assert named(diagnose(results("a"), explained, catalogue(second=("a",), first=("a",)))) == [("first", ("a",))]


def test_diagnose_names_none_that_most_of_its_checks_contradict():
    misconceptions = catalogue(drops=("a", "b", "c"))

    assert diagnose(results("a", "b", "c"), {"a": ("drops",), "b": (), "c": ()}, misconceptions) == ()
    assert named(diagnose(results("a", "b"), {"a": ("drops",), "b": ()}, misconceptions)) == [("drops", ("a",))]
    assert named(diagnose(results("a", "d"), {"a": ("drops",), "d": ()}, misconceptions)) == [("drops", ("a",))]


def test_diagnose_names_none_whose_own_checks_passed():
    assert diagnose(results("b"), {"b": ("turns",)}, catalogue(turns=("a",))) == ()


def test_diagnose_lists_checks_in_the_authors_order():
    explained = {"c": ("one",), "a": ("one",), "b": ("one",)}

    assert named(diagnose(results("b", "a", "c"), explained, catalogue(one=("c",)))) == [("one", ("b", "a", "c"))]
