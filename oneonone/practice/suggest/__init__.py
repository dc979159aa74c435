"""Three questions for a teammate, now, each with a true reason."""

from oneonone.practice.suggest.candidates import is_about_me
from oneonone.practice.suggest.choose import THREAD, Suggestion, suggest, suggest_for_text

__all__ = ["THREAD", "Suggestion", "is_about_me", "suggest", "suggest_for_text"]
