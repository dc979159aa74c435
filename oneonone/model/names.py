"""Names of people."""

from __future__ import annotations

#: Parts of a surname that do not count for initials, in lower case.
PARTICLES = frozenset((
    "van", "de", "den", "der", "het", "'t", "ten", "ter", "te", "von", "zu", "el", "al", "la", "le", "du", "da", "di",
    "do", "dos", "des", "op", "in", "aan", "'d", "d'", "bin", "ibn", "y", "e",
))  # fmt: skip


def initials_of(name: str) -> str:
    """At most two letters: 'Joost van den Berg' → 'JB', 'Priya' → 'P'; '' for an empty name."""
    parts = [part for part in name.split() if part.lower() not in PARTICLES] or name.split()
    letters = [next((char for char in part if char.isalnum()), part[0]) for part in parts]
    return "".join(letters[:1] + letters[1:][-1:]).upper()


def folded(text: str) -> str:
    """Without case and diacritics, for comparing: 'Tomás' → 'tomas'."""
    if text.isascii():
        return text.lower()
    import unicodedata

    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))
