"""The weekly reflection: three questions, one at a time, for nobody but me."""

from __future__ import annotations

from oneonone.app.pages.page import Page


class ReflectionPage(Page):
    def refresh(self) -> None:
        """Nothing is shown yet."""
