"""What can go wrong, each with a sentence for a person: the interface shows it in place, the terminal on one line."""


class OneOnOneError(Exception):
    """A request that could not be met. `str(error)` is a plain sentence in the interface's language."""
