"""The forms in which a day is written, one small reader a form."""
