"""What `kata prove` claims about every section and kata of this repository, each claim a test.

The claims of all katas are proved in one run, on every core, in the sandbox that learners get.
"""

from pathlib import Path

import pytest

from grader.catalog import load_curriculum, select
from grader.claims import course_claims
from grader.crew import Crew, usable_cores

CURRICULUM = load_curriculum(Path(__file__).parent.parent)
CLAIMS = list(course_claims(CURRICULUM))

#: Whichever test comes first waits for the proof of every kata.
pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def sentences(request):
    """What the proof says of each claim, "" where it holds, about what has a test in this session."""
    wanted = {item.callspec.params["slug"] for item in request.session.items if item.path == request.path}
    katas = select(CURRICULUM, sorted(wanted))
    with Crew(CURRICULUM.root, min(usable_cores(), len(katas))) as crew:
        return {(claim.kata, claim.name): claim.sentence for claim in crew.prove(katas)}


@pytest.mark.parametrize(("slug", "claim"), CLAIMS, ids=[f"{slug}-{claim}" for slug, claim in CLAIMS])
def test_claim_holds(sentences, slug, claim):
    assert sentences.get((slug, claim), "not proved, because an earlier claim about this kata is broken") == ""
