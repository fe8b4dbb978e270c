"""`python -m grader` and the command `kata`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NoReturn


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit.

    Args:
        arguments: without the program's name; those of the process when None.

    Raises:
        SystemExit: always. 0 is success, 1 something failed, 2 broken or bad usage, 130 interrupted.
    """
    from grader import prestart

    prestart.prestart(sys.argv[1:] if arguments is None else arguments)
    try:
        from grader.cli import app

        app(args=arguments, prog_name="kata")
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        # Python's own code for this is 1, which says that a learner failed.
        import traceback

        traceback.print_exc()
        print("kata: this is a fault in the grader; please report it with the lines above", file=sys.stderr)
        sys.exit(2)
    finally:
        prestart.discard()
    sys.exit(0)


if __name__ == "__main__":
    main()
