"""Where learner code runs: apart from everything that is worth stealing."""
