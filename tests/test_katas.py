"""What `kata prove` claims about every section and kata of this repository, each claim a test.

The claims are proved in the sandbox that learners get. Alone, pytest proves all katas in one run, on every core. Where
pytest-xdist spreads the tests, each of its processes has one host, and proves the katas that come to it.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grader.catalog import load_curriculum, select
from grader.claims import course_claims
from grader.crew import Crew, usable_cores

CURRICULUM = load_curriculum(Path(__file__).parent.parent)

#: The page of a section is proved with the first of its katas.
PROVED_WITH = {section.slug: section.katas[0].slug for section in CURRICULUM.sections}

CLAIMS = tuple(course_claims(CURRICULUM))

#: Whichever test comes first waits for the proof of every kata.
pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="session")
def sentence_of(request: pytest.FixtureRequest) -> Iterator[Callable[[str, str], str]]:
    """What the proof says of a claim, "" where it holds; proves what has a test in this process and is not proved."""
    spread = hasattr(request.config, "workerinput")
    tested = {item.callspec.params["slug"] for item in request.session.items if item.path == Path(__file__)}
    katas = {PROVED_WITH.get(slug, slug) for slug in tested}
    sentences: dict[tuple[str, str], str] = {}
    proved: set[str] = set()

    with Crew(CURRICULUM.root, 1 if spread else min(usable_cores(), len(katas))) as crew:

        def sentence_of(slug: str, claim: str) -> str:
            kata = PROVED_WITH.get(slug, slug)
            if kata not in proved:
                wanted = {kata} if spread else katas
                sentences.update(
                    {
                        (found.kata, found.name): found.sentence
                        for found in crew.prove(select(CURRICULUM, sorted(wanted)))
                    }
                )
                proved.update(wanted)
            return sentences.get((slug, claim), "not proved, because an earlier claim about this kata is broken")

        yield sentence_of


# Ids begin with the kata that is proved, by which conftest.py keeps claims together.
@pytest.mark.parametrize(
    ("slug", "claim"), CLAIMS, ids=[f"{PROVED_WITH.get(slug, slug)}-{claim}" for slug, claim in CLAIMS]
)
def test_claim_holds(sentence_of: Callable[[str, str], str], slug: str, claim: str) -> None:
    assert sentence_of(slug, claim) == ""
