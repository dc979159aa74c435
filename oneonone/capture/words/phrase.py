"""Lists of words and phrases, written as a person reads them."""

from __future__ import annotations

_ENDINGS = ("'ll", "'s", "'d", "'re", "'ve", "'m")


def word_set(text: str) -> frozenset[str]:
    """The words in `text`, which may run over lines."""
    return frozenset(text.split())


def phrases(*texts: str) -> tuple[tuple[str, ...], ...]:
    """Phrases as the words of a clause: "i'll ask" is i, 'll, ask."""
    return tuple(tuple(word for part in text.split() for word in apart(part)) for text in texts)


def apart(word: str) -> tuple[str, ...]:
    """`she'll` is she and 'll; a word without such an ending is itself."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return word[: -len(ending)], ending
    return (word,)
