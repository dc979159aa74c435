"""Why a question is suggested: a few true words in the language of the interface."""

from __future__ import annotations

from datetime import date

from oneonone.model.kinds import Language
from oneonone.model.words import MONTHS, Phrase, month_year, number, weeks_ago
from oneonone.practice.bank import NeedText
from oneonone.practice.suggest.signs import Sign
from oneonone.practice.suggest.stakes import Mention

_LAST_TIME = Phrase("mentioned last time: “{words}”", "vorige keer genoemd: “{words}”")
_SINCE = Phrase("noted since: “{words}”", "sindsdien genoteerd: “{words}”")
_EARLIER = Phrase("mentioned {when}: “{words}”", "{when} genoemd: “{words}”")
_NEVER_ASKED = Phrase("{topic} · never asked", "{topic} · nog nooit gevraagd")
_NOT_TALKED = Phrase("{topic} not talked about for {count} weeks", "al {count} weken niet over {topic} gehad")
_NOT_ASKED = Phrase("no question about {topic} for {span}", "al {span} geen vraag over {topic}")
_EASY = Phrase("an easy way to begin", "een rustig begin")
_CAME_UP_LAST = Phrase("{topic} · came up last time", "{topic} · vorige keer ook ter sprake")
_LAST_TALKED = Phrase("{topic} · last talked about {when}", "{topic} · {when} voor het laatst over gehad")
_OPEN_NEED = Phrase("open need since {since}: “{words}”", "open behoefte sinds {since}: “{words}”")
_WIN = Phrase("a win nobody has celebrated yet", "een succes dat nog niet gevierd is")
_PROMISE = Phrase("still open between you: “{words}”", "nog open tussen jullie: “{words}”")
_ABOUT_ME_NEVER = Phrase("a question about you · never asked", "een vraag over jou · nog nooit gesteld")
_ABOUT_ME = Phrase("no question about you for {span}", "al {span} geen vraag over jou")
_NEW = Phrase("to get to know each other", "om elkaar te leren kennen")
_OWN = Phrase("one of your own questions", "een van je eigen vragen")
_STARRED = Phrase("starred by you", "door jou met een ster gemerkt")
_WEEKS = Phrase("{count} weeks", "{count} weken")
_MONTHS = Phrase("{count} months", "{count} maanden")
_GENTLY: dict[Sign, Phrase] = {
    Sign.LOSS: Phrase("gently, after the loss {told}", "voorzichtig, na het verlies waar het {told} over ging"),
    Sign.BURNOUT: Phrase("gently: being worn out came up {told}", "voorzichtig: het was te veel, bleek {told}"),
    Sign.ILL: Phrase("gently: not being well came up {told}", "voorzichtig: ziek zijn kwam {told} ter sprake"),
    Sign.NEAR_ILL: Phrase(
        "gently: worries about someone near came up {told}",
        "voorzichtig: zorgen om een naaste kwamen {told} ter sprake",
    ),
    Sign.HOME: Phrase("gently: things at home came up {told}", "voorzichtig: de situatie thuis kwam {told} ter sprake"),
    Sign.CONFLICT: Phrase("gently, after the quarrel {told}", "voorzichtig, na de botsing waar het {told} over ging"),
}
_TOLD = Phrase("mentioned last time", "vorige keer")
_CAME_UP = Phrase("last time", "vorige keer")
_TOLD_SINCE = Phrase("noted since", "onlangs")
_CAME_UP_SINCE = Phrase("since", "onlangs")
_NO_TALK_WEEKS = 3


def mentioned(mention: Mention, language: Language, today: date) -> str:
    if mention.ago == 0:
        return _SINCE(language, words=mention.words)
    if mention.ago == 1:
        return _LAST_TIME(language, words=mention.words)
    return _EARLIER(language, words=mention.words, when=weeks_ago((today - mention.day).days, language))


def gently(sign: Sign, mention: Mention, language: Language) -> str:
    noun = sign in (Sign.LOSS, Sign.CONFLICT)
    since = mention.ago == 0
    told = (_TOLD_SINCE if since else _TOLD) if noun else (_CAME_UP_SINCE if since else _CAME_UP)
    return _GENTLY[sign](language, told=told(language))


def neglected(
    need: NeedText, talked: date | None, read_from: date | None, language: Language, today: date
) -> str | None:
    """That a need has not come up for long; None when it has not been long.

    `read_from` is the day from which the notes were read: within it 'not talked about' is known to be true, beyond it
    only that it was not asked.
    """
    topic = need.topic(language)
    if talked is None:
        return _NEVER_ASKED(language, topic=topic)
    days = (today - talked).days
    if days < 7 * _NO_TALK_WEEKS:
        return None
    if read_from is not None and talked >= read_from:
        return _NOT_TALKED(language, topic=topic, count=number(round(days / 7), language))
    return _NOT_ASKED(language, topic=topic, span=span(days, language))


def easy_start(language: Language) -> str:
    return _EASY(language)


def last_talked(need: NeedText, talked: date, last: date | None, language: Language, today: date) -> str:
    """When a need came up last; `last` is the day of the last conversation."""
    if last is not None and talked >= last:
        return _CAME_UP_LAST(language, topic=need.topic(language))
    return _LAST_TALKED(language, topic=need.topic(language), when=weeks_ago((today - talked).days, language))


def open_need(words: str, since: date, language: Language, today: date) -> str:
    near = abs((today - since).days) < 335
    month = MONTHS[language][since.month - 1] if near else month_year(since, language)
    return _OPEN_NEED(language, since=month, words=words)


def uncelebrated_win(language: Language) -> str:
    return _WIN(language)


def open_promise(words: str, language: Language) -> str:
    return _PROMISE(language, words=words)


def about_me(last: date | None, language: Language, today: date) -> str:
    if last is None:
        return _ABOUT_ME_NEVER(language)
    return _ABOUT_ME(language, span=span((today - last).days, language))


def new_together(language: Language) -> str:
    return _NEW(language)


def own(language: Language) -> str:
    return _OWN(language)


def starred(language: Language) -> str:
    return _STARRED(language)


def span(days: int, language: Language) -> str:
    """'fourteen weeks', or months from half a year on."""
    if days < 7 * 26:
        return _WEEKS(language, count=number(round(days / 7), language))
    return _MONTHS(language, count=number(round(days / 30.44), language))
