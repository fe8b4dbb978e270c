"""Grade hostile submissions on a real host, and look for everything that they should not have been able to do."""
