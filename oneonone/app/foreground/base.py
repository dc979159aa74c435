"""What every platform can tell of the window that has the keyboard; this one is for where none can be told."""

from __future__ import annotations


class Foreground:
    """Windows of other programs go by the number that the platform gives them; 0 is none."""

    def active(self) -> int:
        return 0

    def bring(self, window: int, time: int = 0) -> None:
        """Gives the keyboard to `window`. `time`: the platform's, of the key that asked for it."""

    def see_through(self) -> bool:
        """Whether a window may have corners through which one sees."""
        return True
