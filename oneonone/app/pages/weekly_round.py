"""The weekly round: one row at a time, one key a row, and it ends by itself."""

from __future__ import annotations

from oneonone.app.pages.page import Page


class WeeklyRoundPage(Page):
    def refresh(self) -> None:
        """Nothing is shown yet."""
