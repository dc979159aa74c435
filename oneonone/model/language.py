"""The program's languages. By itself: a start and an error's sentence need it, and none of the other closed sets."""

from enum import StrEnum


class Language(StrEnum):
    """The languages of the interface, of questions and of texts that are sent."""

    EN = "en"
    NL = "nl"
