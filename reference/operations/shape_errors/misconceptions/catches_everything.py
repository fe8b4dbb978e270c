"""A text in the place of a tensor became None: it was caught with a bare `except:` or with `except Exception`, or
sorted out beforehand. It is not a matter of shapes but a mistake in the calling code, and this hides it. Answer with
None to the one kind of exception that stands for incompatible shapes, and to nothing else.
"""

import torch

CAUGHT_BY = ("test_other_problems_stay_errors",)


def try_add(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor | None:
    try:
        return a + b
    except Exception:
        return None
