"""Where learner code runs: apart from everything that is worth stealing.

Theory of operation. Four processes, each with less than the one before:

- front end (`grader.hosting`): arguments, files, terminal. Starts the host with a literal environment.
- host (`grader.host`): torch, checks, references, the course key. Forks the zygote while it knows only torch.
- zygote (`zygote`): torch, one thread, one socket to the host. Leaves the namespaces where it may; forks runners.
- runner (`runner`): confines itself (`confine`), says READY, and only then gets the submission's text. Two pipes.

What holds a runner is one module a layer: `namespaces`, `landlock`, `seccomp`, `rights` (user, capabilities, limits);
`library` says what it may still read, `kernel` is how all of them speak to the kernel.

The host talks to a runner through a `Remote` (`remote`): frames of the `wire`, in lock-step, bounded before memory is
taken, within a deadline that the host measures. What comes back is data, never code and never a verdict. `spawning`
hands out runners and refuses to when its self-test (`probe`) gets through; `learner` is what checks see of all this.

Blame: before READY whatever goes wrong is ours or the machine's (`SandboxError`); afterwards it is the learner's
(`PlayerLost`, an outcome). `eager`, `warmth` and `memory` change nothing but speed.
"""
