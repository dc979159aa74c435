"""Files of each kind, spoilt at random: what is in them follows from the seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import monotonic

from sqlalchemy import func, select

from oneonone.errors import OneOnOneError
from oneonone.exchange.basket import Reading
from oneonone.exchange.bringing_in import read_any
from oneonone.exchange.json_out import write_json
from oneonone.journal.taking_in import preview, take_in
from oneonone.model.kinds import Language
from oneonone.model.schema import metadata
from oneonone.store.store import Store

LONGEST = 5.0  # s
_PIECES = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"[" * 3000, b"{" * 500, b"\n", b"\r", b'"', b"'", b",", b";", b"99999-01-01",
    b"2026-02-30", b"---\n", b"```", b"- [ ] ", b"<!-- note id=x -->", b"<!--", b"BEGIN:VEVENT\r\n",
    b"END:VCALENDAR\r\n",
    b"RRULE:FREQ=SECONDLY\r\n", b"RRULE:FREQ=DAILY;COUNT=99999999\r\n", b"RRULE:FREQ=WEEKLY;BYDAY=5000XX\r\n",
    b"EXDATE:99991231T235959Z\r\n", b"DTSTART:00010101T000000Z\r\n", b"TZID=Mars/Olympus", b"null", b"1e999", b"NaN",
    b"\\ud800", b"\xed\xa0\x80", "é🙂\u202e".encode(), b"9" * 5000, b"a" * 20000, b"../../../etc/passwd", b"=cmd()",
    b"\x1b[31m", b"@" * 300, b"[[" * 300, b"> " * 500, b"# " * 500, b"\t" * 300,
)  # fmt: skip

MARKDOWN = b"""---
mood: fine
---
# Priya Raman

## 2026-01-13 14:00

- one
  - deeper
> her words
- [ ] call \xf0\x9f\x93\x85 2026-02-01
- [x] done \xe2\x9c\x85 2026-01-14
Need: rest
Win: said no

| a | b |
|---|---|
"""
OWN = b"""---
oneonone: 1
type: meeting
language: en
id: "00000000000000000000000000000001"
teammate: "[[Priya Raman]]"
teammate_id: "00000000000000000000000000000002"
date: 2026-01-13
kind: one_on_one
state: held
starts: 2026-01-13T13:00:00Z
minutes: 30
---

# A talk

## Noted

- Slept badly
  <!-- note id=00000000000000000000000000000003 at=2026-01-13T13:02:00Z -->
- [ ] Ask Mark
  <!-- follow_up id=00000000000000000000000000000004 at=2026-01-13T13:03:00Z owner=me due=2026-01-16 -->
"""
CSV = b"""Name;Date;Text;Private
Priya Raman;2026-01-13;"went; well";yes
Bas de Wit;13-1-2026;tired;no
"""
CALENDAR = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//x//\r
BEGIN:VEVENT\r
UID:1\r
SUMMARY:1:1 Priya Raman\r
DTSTART;TZID=Europe/London:20260901T160000\r
DTEND;TZID=Europe/London:20260901T163000\r
RRULE:FREQ=WEEKLY;INTERVAL=2\r
EXDATE;TZID=Europe/London:20260915T160000\r
ATTENDEE;CN=Priya Raman:mailto:priya@example.org\r
END:VEVENT\r
END:VCALENDAR\r
"""


def seeds(store: Store, folder: Path) -> dict[str, bytes]:
    """A sound file of each kind."""
    path = folder / "sound.json"
    with store.reading() as session:
        write_json(session, path, private=True)
    return {"all.json": path.read_bytes(), "Priya.md": MARKDOWN, "own.md": OWN, "list.csv": CSV, "work.ics": CALENDAR}


def spoilt(sound: bytes, seed: int) -> bytes:
    chance = random.Random(seed)
    made = bytearray(sound)
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(0, len(made))
        deeds: tuple[Callable[[], None], ...] = (
            lambda at=at: made.__setitem__(slice(at, at), chance.choice(_PIECES)),  # type: ignore[misc]
            lambda at=at: made.__setitem__(slice(at, at + chance.randint(1, 40)), b""),  # type: ignore[misc]
            lambda at=at: made.__setitem__(slice(at, at + 1), bytes([chance.randrange(256)])),  # type: ignore[misc]
            lambda at=at: made.__setitem__(slice(at, at), made[at : at + chance.randint(1, 400)]),  # type: ignore[misc]
            lambda at=at: made.__delitem__(slice(at, None)) if chance.random() < 0.3 else None,  # type: ignore[misc]
        )
        chance.choice(deeds)()
    return bytes(made)


def rows(store: Store) -> int:
    with store.reading() as session:
        tables = metadata.sorted_tables
        return sum(session.scalar(select(func.count()).select_from(table)) or 0 for table in tables)


def bring(store: Store, path: Path, now: datetime) -> tuple[float, str]:
    """How long it took (s), and what was said against it ('' when it came in). Whatever else is raised is a fault."""
    began, before = monotonic(), rows(store)
    said = ""
    try:
        plan = read_any(path, Reading(now, ("Priya Raman",)))
        for remark in plan.remarks:
            assert "Traceback" not in remark.words(Language.NL)
        with store.reading() as session:
            expected = preview(session, plan)
        with store.writing() as session:
            assert take_in(session, plan, now, Language.EN).changes == expected.changes
    except OneOnOneError as error:
        said = error.said(Language.EN)
        assert error.said(Language.NL)
        assert "Traceback" not in said
        assert rows(store) == before
    return monotonic() - began, said
