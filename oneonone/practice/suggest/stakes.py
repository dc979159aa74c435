"""What is at stake for a teammate now: out of the last notes and those before, what is open, and what was long left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from oneonone.journal.background import Background
from oneonone.journal.records import Line, local_day
from oneonone.model.kinds import CaptureKind, NeedKind, PointState, Situation, TalkedMost
from oneonone.practice.suggest.excerpt import excerpt
from oneonone.practice.suggest.said import HEAVY, HEAVY_WEIGHT, Heard, Said, read
from oneonone.practice.suggest.signs import SITUATIONS, Sign

#: How long a heavy sign keeps out what would hurt, also when the last notes no longer speak of it.
_TENDER_WEEKS = {Sign.LOSS: 8, Sign.ILL: 4, Sign.BURNOUT: 8, Sign.NEAR_ILL: 4, Sign.HOME: 4, Sign.CONFLICT: 3}
#: What notes of earlier conversations still count for, by how many one-on-ones ago.
_FADING = {1: 1.0, 2: 0.3, 3: 0.15}
_OF_KIND = {CaptureKind.NOTE: 1.0, CaptureKind.NEED: 1.2, CaptureKind.WIN: 1.0, CaptureKind.FOLLOW_UP: 0.4}
#: The one word in which a talk was caught; it counts, but is no reason by itself.
_WORD = 0.8
#: Less than this is not worth quoting.
_WORTH_QUOTING = 2.0
_NEW_DAYS = 90
_FRESH_WIN_DAYS = 28


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a note: `ago` counts one-on-ones, 0 is noted since the last one."""

    words: str
    ago: int
    day: date


@dataclass(frozen=True, slots=True)
class Stake:
    """How much a need is at stake by what was noted, and where that shows best."""

    weight: float
    mention: Mention | None


@dataclass(frozen=True, slots=True)
class Noted:
    """One text with its day; `factor` is what its kind counts for, `ago` as in Mention."""

    text: str
    factor: float
    ago: int
    day: date
    quote: bool = False

    @property
    def said(self) -> Said:
        return read(self.text, self.quote)


@dataclass(frozen=True, slots=True)
class Stakes:
    needs: dict[NeedKind, Stake]
    #: In force now.
    situations: frozenset[Situation]
    #: What a question must not avoid; wider than what is in force.
    tender: frozenset[Situation]
    #: The signs of the last notes that change the tone, the gravest first.
    heavy: tuple[Sign, ...]
    #: Where the gravest shows.
    heavy_day: Mention | None
    #: The last day on which each need was asked or noted about.
    talked: dict[NeedKind, date]
    #: The last notes, oldest first.
    last: tuple[Noted, ...]
    #: From this day on the notes were read.
    read_from: date | None


def stakes(known: Background, today: date) -> Stakes:
    texts = list(_texts(known))
    needs = _needs(texts)
    signs = _signs(texts)
    last = {sign: text for sign, text in signs.items() if text.ago <= 1}
    heavy = tuple(sign for sign in _GRAVEST if sign in last and _is_heavy(last[sign], sign))
    situations = _situations(known, last.keys(), heavy, today)
    tender = set(situations)
    for sign, text in signs.items():
        if sign in HEAVY and today - text.day < timedelta(weeks=_TENDER_WEEKS[sign]):
            tender |= SITUATIONS[sign]
    if any(sign is not Sign.CONFLICT for sign in heavy):
        tender |= {Situation.BEREAVEMENT, Situation.ILLNESS}
    return Stakes(
        needs=needs,
        situations=frozenset(situations),
        tender=frozenset(tender),
        heavy=heavy,
        heavy_day=_mention(last[heavy[0]], last[heavy[0]].said.signs[heavy[0]]) if heavy else None,
        talked=_talked(known, texts),
        last=tuple(text for text in texts if text.ago <= 1 and text.factor >= 1),
        read_from=min((meeting.day for meeting in known.recent), default=None),
    )


_GRAVEST = (Sign.LOSS, Sign.BURNOUT, Sign.ILL, Sign.NEAR_ILL, Sign.HOME, Sign.CONFLICT)


def openness(known: Background) -> int:
    """Above zero when talks have gone below the surface: questions that opened something, needs and words voiced."""
    voiced = sum(line.kind is CaptureKind.NEED or line.quote for meeting in known.recent for line in meeting.lines)
    talk = {TalkedMost.THEM: 1, TalkedMost.ME: -1}
    most = sum(talk.get(meeting.talked_most, 0) for meeting in known.recent if meeting.talked_most is not None)
    return known.opened - known.not_opened + min(voiced, 3) + max(-2, min(most, 2))


def _texts(known: Background) -> Iterator[Noted]:
    """Every text that tells something, oldest first."""
    for meeting in reversed(known.recent):
        for line in meeting.lines:
            yield _of_line(line, meeting.ago, meeting.day)
        if meeting.word:
            yield Noted(meeting.word, _WORD, meeting.ago, meeting.day)
    for line in known.since:
        yield _of_line(line, 0, local_day(line.noted_at))


def _of_line(line: Line, ago: int, day: date) -> Noted:
    return Noted(line.text, _OF_KIND.get(line.kind, 0.0), ago, day, line.quote)


def _needs(texts: Iterable[Noted]) -> dict[NeedKind, Stake]:
    """Adds up over the texts, each further one counting for less."""
    found: dict[NeedKind, list[tuple[float, Noted, Heard]]] = defaultdict(list)
    for text in texts:
        factor = text.factor * _FADING.get(max(text.ago, 1), 0.0)
        if factor > 0:
            for need, heard in text.said.needs.items():
                found[need].append((heard.weight * factor, text, heard))
    stakes: dict[NeedKind, Stake] = {}
    for need, parts in found.items():
        parts.sort(key=lambda part: (-part[0], part[1].ago, part[1].text))
        weight = sum(part[0] / place for place, part in enumerate(parts, start=1))
        _, text, heard = parts[0]
        told = heard.strongest >= _WORTH_QUOTING and text.factor >= 1
        stakes[need] = Stake(weight, _mention(text, heard) if told else None)
    return _quoted_once(stakes)


def _quoted_once(stakes: dict[NeedKind, Stake]) -> dict[NeedKind, Stake]:
    """The same words tell most of the need that they tell of most; of others they are no sign by themselves."""
    quoted: set[str] = set()
    for need in sorted(stakes, key=lambda one: (-stakes[one].weight, one)):
        mention = stakes[need].mention
        if mention is not None and mention.words in quoted:
            stakes[need] = Stake(stakes[need].weight, None)
        elif mention is not None:
            quoted.add(mention.words)
    return stakes


def _signs(texts: Iterable[Noted]) -> dict[Sign, Noted]:
    """The newest text with each sign, unless a later one takes it back."""
    found: dict[Sign, Noted] = {}
    for text in texts:
        if text.factor < 1:
            continue
        said = text.said
        for sign in said.over:
            found.pop(sign, None)
        for sign in said.signs:
            found[sign] = text
    return found


def _is_heavy(text: Noted, sign: Sign) -> bool:
    return text.said.signs[sign].weight >= HEAVY_WEIGHT


def _situations(known: Background, signs: Iterable[Sign], heavy: tuple[Sign, ...], today: date) -> set[Situation]:
    found: set[Situation] = set()
    for sign in signs:
        found |= SITUATIONS.get(sign, frozenset())
    if known.held < 3:
        found.add(Situation.NEW_TOGETHER)
    since = known.teammate.since
    if since is not None and timedelta(0) <= today - since < timedelta(days=_NEW_DAYS):
        found.add(Situation.NEW_IN_ROLE)
    if heavy:
        found.discard(Situation.AFTER_WIN)
    elif any(today - local_day(win.noted_at) < timedelta(days=_FRESH_WIN_DAYS) for win in known.wins):
        found.add(Situation.AFTER_WIN)
    return found


def _talked(known: Background, texts: Iterable[Noted]) -> dict[NeedKind, date]:
    talked = dict(known.asked_about)
    days = {meeting.ago: meeting.day for meeting in known.recent}
    for point in known.asked:
        if point.need is not None and point.state is PointState.TALKED_ABOUT and point.ago in days:
            talked[point.need] = max(talked.get(point.need, days[point.ago]), days[point.ago])
    for text in texts:
        for need, heard in text.said.needs.items():
            if heard.weight >= HEAVY_WEIGHT:
                talked[need] = max(talked.get(need, text.day), text.day)
    return talked


def _mention(text: Noted, heard: Heard) -> Mention:
    return Mention(excerpt(text.text, heard.start, heard.end), text.ago, text.day)
