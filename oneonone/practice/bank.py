"""The question bank: what can be asked, after which need, how deep, and when it would be out of place.

It is read from `resources/questions`: a file a need, and `needs.toml` for the needs themselves.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from oneonone.errors import OneOnOneError
from oneonone.model.kinds import Language, NeedKind, QuestionRole, Situation
from oneonone.model.words import Phrase
from oneonone.resource import resource

_MALFORMED = Phrase(
    "The question bank cannot be read: {file}, {entry}: {problem}.",
    "De vragen kunnen niet worden gelezen: {file}, {entry}: {problem}.",
)
_UNREADABLE = Phrase(
    "The question bank cannot be read: {file}: {problem}.",
    "De vragen kunnen niet worden gelezen: {file}: {problem}.",
)
_NEEDS_FILE = "needs.toml"
_DEPTHS = (1, 2, 3)
_FIELDS = frozenset({"id", "role", "depth", "en", "nl", "deeper_en", "deeper_nl", "suits", "avoid"})
_Kind = TypeVar("_Kind", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the bank, in both languages, with the ways to go on from it."""

    id: str
    need: NeedKind
    role: QuestionRole
    #: 1 preferences and practical matters, 2 experiences and feelings about work, 3 values, doubts, the two of us.
    depth: int
    en: str
    nl: str
    deeper_en: tuple[str, ...]
    deeper_nl: tuple[str, ...]
    suits: frozenset[Situation]
    avoid: frozenset[Situation]

    def text(self, language: Language) -> str:
        return self.nl if language is Language.NL else self.en

    def deeper(self, language: Language) -> tuple[str, ...]:
        """One or two questions that follow on this one."""
        return self.deeper_nl if language is Language.NL else self.deeper_en


@dataclass(frozen=True, slots=True)
class NeedText:
    """A need in words; its phrases are called with a language."""

    need: NeedKind
    name: Phrase
    #: The noun in a reason: 'energy' in 'energy not talked about for ten weeks'.
    topic: Phrase
    sentence: Phrase
    #: What the need rests on and where the evidence ends.
    research: Phrase
    sources: tuple[str, ...]


class Bank:
    """All shipped questions, in the order of the needs and of their files."""

    def __init__(self, questions: tuple[Question, ...], needs: Mapping[NeedKind, NeedText]) -> None:
        self.questions = questions
        self.needs: Mapping[NeedKind, NeedText] = MappingProxyType(dict(needs))
        self._by_id = {question.id: question for question in questions}
        self._by_text = {_plain(text): question for question in questions for text in (question.nl, question.en)}
        self._by_need = {need: tuple(each for each in questions if each.need is need) for need in NeedKind}

    def get(self, question_id: str) -> Question | None:
        return self._by_id.get(question_id)

    def of(self, need: NeedKind) -> tuple[Question, ...]:
        return self._by_need[need]

    def find_text(self, text: str) -> Question | None:
        """The question that reads exactly so in either language; case and outer space do not matter."""
        return self._by_text.get(_plain(text))


@cache
def load_bank() -> Bank:
    """The shipped bank. It cannot change while the program runs, so it is read once."""
    return read_bank(resource("questions"))


def read_bank(folder: Path) -> Bank:
    """The bank in `folder`; needs without a file of questions are simply empty.

    Raises OneOnOneError, naming the file and the question, when something in it is not as it should be.
    """
    needs = _read_needs(folder / _NEEDS_FILE)
    questions: list[Question] = []
    seen: set[str] = set()
    for need in NeedKind:
        path = folder / f"{need}.toml"
        if not path.is_file():
            continue
        for question in _read_questions(path, need):
            if question.id in seen:
                raise _malformed(path, question.id, "this id is used twice")
            seen.add(question.id)
            questions.append(question)
    return Bank(tuple(questions), needs)


def _read_needs(path: Path) -> dict[NeedKind, NeedText]:
    tables = _table(path, _parse(path), "need")
    needs = {need: _need_text(path, need, _table(path, tables, str(need))) for need in NeedKind}
    for unknown in tables.keys() - {str(need) for need in NeedKind}:
        raise _malformed(path, unknown, "there is no such need")
    return needs


def _need_text(path: Path, need: NeedKind, table: Mapping[str, Any]) -> NeedText:
    def phrase(field: str) -> Phrase:
        return Phrase(
            _text(path, need, table, f"{field}_{Language.EN}"), _text(path, need, table, f"{field}_{Language.NL}")
        )

    return NeedText(
        need=need,
        name=phrase("name"),
        topic=phrase("topic"),
        sentence=phrase("sentence"),
        research=phrase("research"),
        sources=_texts(path, need, table, "sources"),
    )


def _read_questions(path: Path, need: NeedKind) -> list[Question]:
    content = _parse(path)
    if content.get("need") != need:
        raise _malformed(path, "need", f"expected '{need}'")
    entries = content.get("question")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise _malformed(path, "question", "there are no questions")
    return [_question(path, need, place, entry) for place, entry in enumerate(entries, start=1)]


def _question(path: Path, need: NeedKind, place: int, entry: Mapping[str, Any]) -> Question:
    name = _text(path, f"question {place}", entry, "id")
    for unknown in sorted(entry.keys() - _FIELDS):
        raise _malformed(path, name, f"unknown field '{unknown}'")
    depth = entry.get("depth")
    if depth not in _DEPTHS or isinstance(depth, bool):
        raise _malformed(path, name, "depth must be 1, 2 or 3")
    deeper_en, deeper_nl = (_texts(path, name, entry, f"deeper_{language}") for language in (Language.EN, Language.NL))
    if len(deeper_en) != len(deeper_nl):
        raise _malformed(path, name, "as many ways to go deeper are needed in both languages")
    return Question(
        id=name,
        need=need,
        role=_kind(path, name, QuestionRole, entry.get("role")),
        depth=depth,
        en=_text(path, name, entry, "en"),
        nl=_text(path, name, entry, "nl"),
        deeper_en=deeper_en,
        deeper_nl=deeper_nl,
        suits=_situations(path, name, entry.get("suits", [])),
        avoid=_situations(path, name, entry.get("avoid", [])),
    )


def _situations(path: Path, entry: str, values: object) -> frozenset[Situation]:
    if not isinstance(values, list):
        raise _malformed(path, entry, "suits and avoid must be lists")
    return frozenset(_kind(path, entry, Situation, value) for value in values)


def _kind(path: Path, entry: str, kinds: type[_Kind], value: object) -> _Kind:
    for kind in kinds:
        if kind == value:
            return kind
    raise _malformed(path, entry, f"'{value}' is none of {', '.join(kinds)}")


def _text(path: Path, entry: str, table: Mapping[str, Any], field: str) -> str:
    value = table.get(field)
    if not isinstance(value, str) or not value.strip():
        raise _malformed(path, entry, f"'{field}' is missing")
    return value


def _texts(path: Path, entry: str, table: Mapping[str, Any], field: str) -> tuple[str, ...]:
    values = table.get(field)
    if not isinstance(values, list) or not values or not all(isinstance(each, str) and each.strip() for each in values):
        raise _malformed(path, entry, f"'{field}' must be a list of texts")
    return tuple(values)


def _table(path: Path, tables: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = tables.get(name)
    if not isinstance(value, dict):
        raise _malformed(path, name, "it is missing")
    return value


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise OneOnOneError(_UNREADABLE, file=path.name, problem=error) from error


def _malformed(path: Path, entry: str, problem: str) -> OneOnOneError:
    return OneOnOneError(_MALFORMED, file=path.name, entry=entry, problem=problem)


def _plain(text: str) -> str:
    return text.strip().casefold()
