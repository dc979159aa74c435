"""Kills a program in which somebody types, and tells what of it is not in the store."""

from __future__ import annotations

import contextlib
import json
import os
import random
import selectors
import signal
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic

from sqlalchemy import text

from oneonone.journal import lines, talking
from oneonone.journal.teammates import team
from oneonone.model.kinds import CaptureKind, Language
from oneonone.practice.plant import fill_sample
from oneonone.store.doctor import examine
from oneonone.store.store import Store, open_store

ROOT = Path(__file__).resolve().parents[2]
#: What was typed longer ago than this when the program is killed must be there.
KEPT_AFTER = 0.5  # s
_STARTS_WITHIN = 60.0  # s; a machine that is busy with something else
_WRITTEN = ("draft", "note", "doubt", "need", "follow_up", "win", "talking_point")


@dataclass(frozen=True, slots=True)
class Key:
    at: float  # s, monotonic
    spell: int
    field: str
    char: str


@dataclass(frozen=True, slots=True)
class Killed:
    """One kill: `lost` are the spells of which more is missing than may be; `lag` is how old (s) the oldest key that is
    not in the store was, 0 when all are; `twice` are lines that were kept and still stand in their field; `unsound` is
    what the doctor does not like."""

    keys: int
    lost: tuple[str, ...]
    lag: float
    twice: tuple[str, ...]
    unsound: tuple[str, ...]
    goes_on: bool


def plant(folder: Path, now: datetime) -> None:
    """A store in which a conversation goes on, with a line noted."""
    store = open_store(folder)
    with store.writing() as session:
        fill_sample(session, Language.EN, now)
        mate = team(session)[0]
        meeting = talking.start(session, mate.id, now)
        for said in ("Slept badly", "The move went well"):
            lines.note_line(session, CaptureKind.NOTE, said, now, teammate_id=mate.id, meeting_id=meeting.id)
    store.close()


def kill_while_typing(folder: Path, seed: int, longest: float) -> Killed:
    """Starts the victim on a planted store, kills it at a random moment within `longest` seconds of its first key."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.app.typing_victim", str(folder), str(seed)],
        cwd=ROOT, env=environment, stdout=subprocess.PIPE,
    ) as victim:  # fmt: skip
        assert victim.stdout is not None
        try:
            said = _read_until_killed(victim, random.Random(-seed).uniform(0.2, longest))
        finally:
            with contextlib.suppress(ProcessLookupError):
                victim.kill()
    killed_at, keys = said
    store = open_store(folder)
    try:
        found = _texts(store, _WRITTEN)
        entered = set(_texts(store, _WRITTEN[1:]))
        twice = tuple(one for one in (_bare(draft) for draft in _texts(store, _WRITTEN[:1])) if one in entered)
        with store.reading() as session:
            goes_on = talking.running(session) is not None
    finally:
        store.close()
    unsound = tuple(one.said(Language.EN) for one in examine(folder) if not one.sound)
    kept = [key for key in keys if key.at < killed_at - KEPT_AFTER]
    lost = tuple(spell for spell in _spells(kept) if not any(spell in one for one in found))
    return Killed(len(keys), lost, _oldest_missing(keys, found, killed_at), twice, unsound, goes_on)


def _read_until_killed(victim: subprocess.Popen[bytes], after: float) -> tuple[float, list[Key]]:
    """What it told, and when it was killed: `after` seconds from its first key."""
    assert victim.stdout is not None
    pipe = victim.stdout.fileno()
    told = b""
    until = monotonic() + _STARTS_WITHIN
    begun = False
    with selectors.DefaultSelector() as waiting:
        waiting.register(pipe, selectors.EVENT_READ)
        while (left := until - monotonic()) > 0:
            if waiting.select(left):
                piece = os.read(pipe, 65536)
                if not piece:
                    raise AssertionError("the program ended by itself")
                told += piece
                if not begun:
                    begun, until = True, monotonic() + after
    if not begun:
        raise AssertionError("the program did not begin")
    killed_at = monotonic()
    victim.send_signal(signal.SIGKILL)
    told += victim.stdout.read()
    return killed_at, [Key(**json.loads(line)) for line in told.splitlines()]


def _spells(keys: list[Key]) -> list[str]:
    """The text of each spell, without its mark and without Enter."""
    texts: dict[int, str] = {}
    for key in keys:
        texts[key.spell] = texts.get(key.spell, "") + key.char
    return [text for text in (_bare(one) for one in texts.values()) if text]


def _bare(text: str) -> str:
    return text.lstrip("?!+ ").rstrip()


def _oldest_missing(keys: list[Key], found: list[str], killed_at: float) -> float:
    """The age at the kill of the oldest key without which all the others would be in the store."""
    by_spell: dict[int, list[Key]] = {}
    for key in keys:
        by_spell.setdefault(key.spell, []).append(key)
    oldest = killed_at
    for spell in by_spell.values():
        for end in range(len(spell), 0, -1):
            texts = _spells(spell[:end])
            if not texts or any(texts[0] in one for one in found):
                break
            oldest = min(oldest, spell[end - 1].at)
    return killed_at - oldest


def _texts(store: Store, tables: Iterable[str]) -> list[str]:
    """Everything written in these tables."""
    every = " UNION ALL ".join(f"SELECT text FROM {table}" for table in tables)
    with store.reading() as session:
        return [row[0] for row in session.execute(text(every))]
