"""`import` as it was before PySide6 put one of its own in its place."""

import builtins


def plain_imports() -> None:
    """To be called once PySide6 is there. Its `import` looks at the source of every module imported after it, for who
    uses its `__feature__`s, and Python keeps what was read: a tenth of the time to Today, and 20 MB. Here nobody does.

    What is put back is Python's own, or shiboken's thin one around it, which only sees to `from … import *`.
    """
    own = getattr(builtins, "__orig_import__", None)
    if own is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = own
