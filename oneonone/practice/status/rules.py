"""What in a clause about no one in particular makes it a status check, and of which kind.

The rules look at the frame first (what the clause opens with, its auxiliary, its subject) and then for a mark of
status that fits it; QUESTIONS-FIELD section 4 has the table they follow.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from oneonone.practice.status.clause import Clause, Subject, possessive
from oneonone.practice.status.lexicon import Mark, word_set
from oneonone.practice.status.person import awaits


class Asked(Enum):
    """What a status check asks for; each has its own questions to offer instead."""

    DATE = auto()
    DONE = auto()
    PROGRESS = auto()
    LATE = auto()
    ACTIVITY = auto()
    NUMBERS = auto()
    CONTACT = auto()
    NEWS = auto()


@dataclass(frozen=True, slots=True)
class Finding:
    asked: Asked
    score: float


_IDIOMS: Final = (
    (Mark.ACTIVITY_IDIOM, Asked.ACTIVITY),
    (Mark.LATE_IDIOM, Asked.LATE),
    (Mark.NUMBER_IDIOM, Asked.NUMBERS),
    (Mark.DATE_IDIOM, Asked.DATE),
    (Mark.PROGRESS_IDIOM, Asked.PROGRESS),
    (Mark.DONE_IDIOM, Asked.DONE),
    (Mark.NEWS_IDIOM, Asked.NEWS),
)
_FRAGMENT_WORDS: Final = 9
LET_US: Final = (("let", "us"), ("laten", "we"))


def status(clause: Clause) -> Finding | None:
    """The status check in `clause`, which is not about the person."""
    habit = clause.has(Mark.HABIT) and clause.opener is not Mark.WHY and not clause.wrapped
    if habit or _weighs_choice(clause):
        return None
    if clause.words[:2] in LET_US:
        return _idiom(clause) or _noted(clause)
    if clause.asked or _wants_to_hear(clause):
        found = _idiom(clause) or _frame(clause) or _noted(clause)
        if found or clause.finite:
            return found
    if not clause.finite and len(clause.words) <= _FRAGMENT_WORDS and not clause.starting(0, Mark.HANDING_OUT):
        return fragment(clause)
    return None


def _weighs_choice(clause: Clause) -> bool:
    """'What would you build if nobody asked for a date?'"""
    supposed = clause.auxiliary is not None and clause.words[clause.auxiliary] in ("would", "zou", "zoudt")
    return supposed and clause.subject is Subject.YOU and not clause.has(Mark.FINISH, Mark.STATE)


def _wants_to_hear(clause: Clause) -> bool:
    """'I'd like an update on the lease', 'give me the latest': a wish or an order, without a question."""
    if clause.starting(0, Mark.KNOWING) and clause.auxiliary is not None and clause.subject is not Subject.ME:
        return not clause.starting(0, Mark.HANDING_OUT)
    if clause.subject is Subject.ME or clause.subject is Subject.WE:
        return clause.has(Mark.NEEDING, Mark.KNOWING)
    return clause.has(Mark.KNOWING) and clause.auxiliary != 0 and not clause.starting(0, Mark.HANDING_OUT)


def _idiom(clause: Clause) -> Finding | None:
    if clause.opener is Mark.WHAT and (_of_yours(clause) or _is_yours(clause)):
        return None
    mine = clause.starting(0, Mark.NEWS_IDIOM) and clause.words[0] in _OWN_NEWS and not clause.asked
    own = clause.opener is Mark.HOW_MANY and clause.mentions_yours and not clause.has(Mark.TASK, Mark.METRIC)
    if mine or own:
        return None
    if clause.opener is Mark.HOW_MANY and clause.subject is Subject.YOU and _habitual(clause):
        return None
    for mark, asked in _IDIOMS:
        if mark is Mark.DATE_IDIOM and clause.opener is Mark.HOW:
            continue
        if clause.says(mark) and not (asked is Asked.ACTIVITY and clause.private):
            if asked is Asked.NEWS and clause.has(Mark.REACHING):
                asked = Asked.CONTACT
            return Finding(asked, 0.9 if asked is Asked.DATE else 0.95)
    return None


def _is_yours(clause: Clause) -> bool:
    """'Wat zegt je buik over …': the subject is something of the person's own."""
    at = clause.subject_at
    if at + 1 >= len(clause.words) or clause.at(at + 1, Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN):
        return False
    return clause.at(at, Mark.YOUR) or (clause.at(at, Mark.YOU) and possessive(clause, at))


def _of_yours(clause: Clause) -> bool:
    """'What is left of your enthusiasm': of something that no board knows."""
    return any(
        clause.words[index - 1] in ("of", "van")
        and (clause.at(index, Mark.YOUR) or possessive(clause, index))
        and not clause.at(index + 1, Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN)
        for index in range(1, len(clause.words) - 1)
    )


def _noted(clause: Clause) -> Finding | None:
    """'Let's go through the milestones': no frame, but a word that means nothing else."""
    named = clause.has(Mark.STATUS_NOUN, Mark.METRIC) and clause.opener is None
    named = named and (clause.auxiliary is None or clause.words[:2] in LET_US)
    figures = not clause.has(Mark.STATUS_NOUN)
    return Finding(Asked.NUMBERS if figures else Asked.PROGRESS, 0.75) if named else None


def _frame(clause: Clause) -> Finding | None:
    if clause.private and clause.opener not in (Mark.WHEN, Mark.HOW_MANY, Mark.HOW_FAR, Mark.HOW_LONG):
        return None
    if clause.opener is None:
        return polar(clause)
    rule = _BY_OPENER.get(clause.opener)
    return rule(clause) if rule else None


def _when(clause: Clause) -> Finding | None:
    some = clause.subject is Subject.PERSON and not clause.at(clause.subject_at, Mark.THE)
    if clause.private or some or clause.subject is Subject.NONE:
        return None
    if clause.subject is Subject.YOU and any(word in _LAST_TIME for word in clause.words) and not clause.has(Mark.TASK):
        return None
    if clause.subject is Subject.ME:
        return Finding(Asked.DATE, 0.85) if awaits(clause) else None
    if clause.subject is Subject.WE and (awaits(clause) or any(word in _LEARNING for word in clause.words)):
        return Finding(Asked.DATE, 0.85)
    works = bool(clause.deeds(Mark.FINISH, Mark.DOING, Mark.REACHING)) or clause.has(Mark.STATE)
    if clause.subject is Subject.YOU and not clause.deeds(Mark.FINISH) and not _ready(clause):
        works = clause.has(Mark.TASK, Mark.METRIC) and not _habitual_you(clause)
    if clause.subject is Subject.THING:
        opinion = clause.at(clause.last(), Mark.OPINION) and clause.has(Mark.BE)
        certain = _particular(clause) or bool(clause.deeds(Mark.FINISH)) or (works and not _habitual(clause))
        certain = certain or (_ahead(clause) and clause.words[clause.subject_at] not in ("a", "an", "een"))
        return Finding(Asked.DATE, 0.9) if certain and not opinion else None
    if clause.subject is Subject.OTHERS:
        works = clause.has(Mark.STATE) or _ends_in_state(clause) or (works and _ahead(clause))
    elif clause.subject is Subject.WE:
        works = works or _ends_in_state(clause) or bool(clause.participles())
    return Finding(Asked.DATE, 0.85) if works else None


_LEARNING: Final = word_set("know hear learn weten horen")
#: 'News from the council' is what the manager brings.
_OWN_NEWS: Final = word_set("news nieuws word")
#: 'When did you last' asks for a story.
_LAST_TIME: Final = word_set("last laatst laatste")


def _ready(clause: Clause) -> bool:
    return clause.has(Mark.STATE_OF_YOU) or any(word in _READY for word in clause.words)


_READY: Final = word_set("ready done finished through live klaar gereed af rond zover")


def _habitual_you(clause: Clause) -> bool:
    """'When do you', as against 'when will you', 'how quickly can you'."""
    aux = clause.words[clause.auxiliary] if clause.auxiliary is not None else ""
    return aux in ("do", "would", "should", "could", "zou", "moet", "mag")


def _particular(clause: Clause) -> bool:
    """Whether the subject is one certain thing, and not any: 'when does praise', 'when is a day'."""
    if clause.words[clause.subject_at] in ("a", "an", "een", "some", "any"):
        return clause.has(Mark.TASK)
    return clause.at(clause.subject_at, Mark.THE, Mark.YOUR, Mark.TASK, Mark.METRIC) or clause.has(Mark.TASK, Mark.DATE)


def _ahead(clause: Clause) -> bool:
    """Whether one certain time to come is meant, and not what usually happens."""
    return clause.auxiliary is not None and clause.words[clause.auxiliary] in _TO_COME


_TO_COME: Final = word_set("will would shall can zal zullen zou gaat gaan kan kunnen wordt worden")


def _how_many(clause: Clause) -> Finding | None:
    people = clause.head(Mark.PEOPLE, Mark.PRIVATE)
    if people is not None and clause.auxiliary is not None and clause.opener_end <= people[0] < clause.auxiliary:
        return None
    if clause.subject is not Subject.YOU and clause.mentions_you and not clause.deeds(Mark.FINISH, Mark.REACHING):
        return Finding(Asked.NUMBERS, 0.8) if _counts_down(clause) else None
    if _counts_down(clause):
        return Finding(Asked.NUMBERS, 0.8)
    if clause.mentions_yours and not clause.has(Mark.TASK, Mark.METRIC):
        return None
    vague = clause.subject is Subject.OTHERS and clause.words[clause.subject_at] not in ("er", "there")
    if vague or clause.at(clause.subject_at, Mark.YOUR):
        return Finding(Asked.NUMBERS, 0.75) if clause.has(Mark.STATE, Mark.TASK, Mark.METRIC) else None
    if clause.subject is Subject.YOU and (_habitual(clause) or not clause.deeds(Mark.FINISH, Mark.DOING, Mark.REACHING)):
        verb = clause.verb()
        lived = verb is None or clause.at(verb, Mark.EXPERIENCE, Mark.LIGHT)
        lived = lived and not clause.has(Mark.DATE)
        counted = clause.has(Mark.HAVE, Mark.DID) and (clause.has(Mark.TASK, Mark.METRIC) or not lived)
        return Finding(Asked.NUMBERS, 0.65) if counted and not _habitual(clause) else None
    return Finding(Asked.NUMBERS, 0.85)


def _counts_down(clause: Clause) -> bool:
    """'How many more interviews *before* you can decide', 'hoeveel nog *voor* …'."""
    until = next((index for index, word in enumerate(clause.words) if word in _UNTIL), None)
    return until is not None and (clause.auxiliary is None or clause.auxiliary > until)


_UNTIL: Final = word_set("before until till voor voordat tot")


def _how_long(clause: Clause) -> Finding | None:
    if clause.subject is Subject.WE and clause.has(Mark.HAVE):
        return None
    goes_on = (clause.has(Mark.YET, Mark.HAVE) or "will" in clause.words) and not _habitual(clause)
    if clause.subject is Subject.YOU and not (clause.has(Mark.TASK, Mark.METRIC) and goes_on):
        return None
    return Finding(Asked.DATE, 0.8)


def _how_far(clause: Clause) -> Finding | None:
    if clause.private:
        return None
    return Finding(Asked.PROGRESS, 0.9)


def _how(clause: Clause) -> Finding | None:
    """How a thing is going; the past ('how did it go') asks for a story as often as for a result."""
    if clause.subject in (Subject.PERSON, Subject.YOU, Subject.ME, Subject.NONE) or clause.private:
        return None
    if clause.auxiliary is not None and clause.words[clause.auxiliary] in ("was", "were", "waren"):
        return None
    if clause.subject is Subject.WE:
        return Finding(Asked.NUMBERS, 0.8) if clause.has(Mark.METRIC) and clause.has(Mark.BE) else None
    if clause.has(Mark.MOVING, Mark.BE) and clause.subject is Subject.OTHERS and _with_something(clause):
        return Finding(Asked.PROGRESS, 0.85)
    if any(word in _LOOKING for word in clause.words) and not clause.has(Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN):
        return None
    if clause.has(Mark.MOVING) and clause.subject is not Subject.OTHERS:
        return Finding(Asked.PROGRESS, 0.85)
    named = clause.has(Mark.TASK, Mark.STATUS_NOUN, Mark.METRIC)
    if clause.subject is Subject.THING and named and clause.has(Mark.MOVING, Mark.BE):
        return Finding(Asked.PROGRESS, 0.75)
    return None


#: 'How does it look' asks for a state only of what has one on paper.
_LOOKING: Final = word_set("look looks looking ziet zien eruit")


def _with_something(clause: Clause) -> bool:
    """'How is it coming *with the intranet*', 'hoe gaat het nou *met die vriezer*'."""
    for index, word in enumerate(clause.words[:-1]):
        if word in ("with", "on", "met") and clause.at(index + 1, Mark.THE, Mark.YOUR, Mark.TASK, Mark.METRIC):
            return clause.head(Mark.PEOPLE, Mark.PRIVATE) is None
    return False


def _what(clause: Clause) -> Finding | None:
    if clause.subject is Subject.THING and _concluded(clause):
        return Finding(Asked.NEWS, 0.7)
    if clause.subject is Subject.THING and any(word in _COSTING for word in clause.words):
        return Finding(Asked.NUMBERS, 0.8)
    if clause.starting(clause.opener_end, Mark.STATUS_NOUN, Mark.METRIC) and not clause.mentions_you:
        return Finding(Asked.PROGRESS, 0.65)
    asks_for = clause.has(Mark.STATUS_NOUN, Mark.METRIC) or (clause.has(Mark.LATE) and clause.subject is Subject.THING)
    if asks_for and clause.auxiliary is not None and clause.at(clause.auxiliary, Mark.BE):
        return Finding(Asked.DATE if clause.has(Mark.DATE_IDIOM) else Asked.NUMBERS, 0.85)
    activity = _activity(clause)
    if activity:
        return activity
    aimed = any(word in _AIMS for word in clause.words[clause.opener_end :]) or clause.has(
        Mark.STATUS_NOUN, Mark.METRIC
    )
    past = clause.auxiliary is not None and clause.words[clause.auxiliary] in (
        "did",
        "have",
        "heb",
        "hebt",
        "hebben",
        "were",
        "waren",
    )
    if aimed and past and clause.has(Mark.DATE, Mark.FINISH, Mark.STATUS_NOUN, Mark.METRIC, Mark.DOING):
        return Finding(Asked.NUMBERS, 0.8)
    late_verb = clause.auxiliary is None and clause.grammar.verb_last and not clause.mentions_you
    if late_verb or (clause.auxiliary is not None and clause.auxiliary > clause.opener_end):
        return completion(clause)
    return None


def _concluded(clause: Clause) -> bool:
    """'What did the inspector conclude?', 'what was the verdict?': what came of something."""
    did = clause.auxiliary is not None and clause.words[clause.auxiliary] == "did"
    if did and clause.at(clause.subject_at, Mark.THE) and not clause.has(Mark.YOU, Mark.YOUR, Mark.OPINION):
        return True
    if any(word in _CONCLUDING for word in clause.words) and not clause.mentions_you:
        return True
    return any(word in _CONCLUSIONS for word in clause.words)


_CONCLUDING: Final = word_set("besloten beslist geantwoord gezegd decided concluded ruled answered")
_CONCLUSIONS: Final = word_set(
    """
    conclusion verdict decision ruling finding findings reaction outcome conclusie besluit uitspraak reactie oordeel
    bevinding bevindingen uitslag
    """
)


_AIMS: Final = word_set("goals targets priorities objectives milestones doelen doelstellingen prioriteiten mijlpalen")
_COSTING: Final = word_set("cost costs kost kostte gekost kosten")


def _activity(clause: Clause) -> Finding | None:
    """What someone did, does or is going to do, with a time or a task to it."""
    they = clause.subject is Subject.OTHERS and clause.words[clause.subject_at] in ("they", "ze", "zij")
    if not (they or clause.subject in (Subject.YOU, Subject.WE)) or clause.private:
        return None
    if not clause.deeds(Mark.FINISH, Mark.DOING) or _obliged(clause) or clause.has(Mark.OPINION):
        return None
    managed = any(word in ("manage", "managed", "kunnen") for word in clause.words) and clause.deeds(Mark.FINISH)
    if not _habitual(clause) and (managed or clause.has(Mark.DATE, Mark.TASK, Mark.YET)):
        return Finding(Asked.ACTIVITY, 0.85)
    return None


def _habitual(clause: Clause) -> bool:
    if clause.auxiliary is None:
        return not clause.wrapped
    return clause.words[clause.auxiliary] in _HABIT


def _obliged(clause: Clause) -> bool:
    return any(word in ("moeten", "moest", "moet") for word in clause.words) or "have to" in " ".join(clause.words)


#: 'What do you do', 'what would you do' ask for habits and choices, not for an account of the week.
_HABIT: Final = word_set("do does would could should can may might zou zouden kun kan moet mag doe")


def _who(clause: Clause) -> Finding | None:
    if clause.subject is Subject.YOU:
        return None
    signed = clause.opener_end < len(clause.words) and clause.grammar.is_participle(clause.words[clause.opener_end])
    if signed and clause.has(Mark.TASK) and not clause.has(Mark.YOU, Mark.EXPERIENCE):
        return Finding(Asked.DONE, 0.7)
    if clause.has(Mark.YET) or _denied(clause) or clause.has(Mark.TASK):
        return completion(clause)
    return None


def _why(clause: Clause) -> Finding | None:
    if clause.subject in (Subject.PERSON, Subject.ME):
        return None
    if any(word in _TAKING for word in clause.words) and clause.subject is not Subject.YOU:
        return Finding(Asked.LATE, 0.8)
    if clause.has(Mark.LATE) or (_denied(clause) and completion(clause)) or clause.has(Mark.YET):
        return Finding(Asked.LATE, 0.9)
    return None


_TAKING: Final = word_set("take takes duurt duren")


def _denied(clause: Clause) -> bool:
    return any(word in ("not", "no", "niet", "geen", "nooit") for word in clause.words)


def _where(clause: Clause) -> Finding | None:
    if clause.subject in (Subject.WE, Subject.YOU) and clause.has(Mark.BE, Mark.HAVE):
        if clause.words[0] not in ("where", "waar") or clause.has(Mark.OPINION):
            return None
        return Finding(Asked.PROGRESS, 0.85) if _on_something(clause) else None
    if clause.subject is not Subject.THING:
        return None
    if clause.has(Mark.LATE, Mark.OBSTACLE):
        return Finding(Asked.LATE, 0.8)
    return Finding(Asked.PROGRESS, 0.75) if clause.has(Mark.TASK) and (clause.wrapped or clause.has(Mark.YET)) else None


def _on_something(clause: Clause) -> bool:
    """'Where have we landed *on pricing*', 'waar zijn jullie *met de beurs*'."""
    for index in range(clause.subject_at, len(clause.words) - 1):
        named = clause.at(index + 1, Mark.THE, Mark.YOUR, Mark.TASK, Mark.METRIC)
        if clause.words[index] in ("with", "met", "against", "on") and (named or clause.subject is Subject.WE):
            return True
        if clause.words[index] in ("in", "at") and clause.has(Mark.TASK):
            return True
    return False


def polar(clause: Clause) -> Finding | None:
    """Yes or no: is it done, have you done it, will it be done, is there any."""
    if clause.auxiliary is None and not clause.wrapped and not clause.viewed and clause.finite:
        return None
    if clause.has(Mark.OBSTACLE) and clause.has(Mark.DATE, Mark.TASK) and clause.subject is not Subject.YOU:
        return Finding(Asked.DATE, 0.7)
    handed = any(word in _HANDING for word in clause.words) and clause.subject is Subject.YOU
    asked_for = clause.auxiliary is not None and clause.words[clause.auxiliary] in _CAN_YOU
    if handed and asked_for and clause.has(Mark.STATUS_NOUN, Mark.METRIC):
        return Finding(Asked.NUMBERS, 0.95)
    if (
        clause.subject is Subject.ME
        and clause.has(Mark.TASK, Mark.METRIC)
        and any(w in _COUNTING_ON for w in clause.words)
    ):
        return Finding(Asked.DATE, 0.75)
    return completion(clause) or _possession(clause) or _impersonal(clause)


_CAN_YOU: Final = word_set("can could will would kun kan kunt zou wil wilt")
_HANDING: Final = word_set("run walk take talk give tell show send share geven sturen laten mailen vertellen doorgeven")


def _impersonal(clause: Clause) -> Finding | None:
    """A yes-or-no question about one thing, in which no person and no judgement comes: 'Hangt de bewegwijzering?'."""
    if clause.auxiliary != 0 or clause.subject is not Subject.THING or not clause.at(clause.subject_at, Mark.THE):
        return None
    verb = clause.words[0]
    again = verb in ("does", "do") and any(word in ("again", "yet", "now", "already") for word in clause.words)
    if (verb in _MERE_BE and not again) or _chosen(clause) or clause.words[clause.subject_at] in ("a", "an", "een"):
        return None
    if clause.has(Mark.YOU, Mark.YOUR, Mark.ME, Mark.WE, Mark.OPINION, Mark.NEEDING, Mark.EXPERIENCE, Mark.PEOPLE):
        return None
    return Finding(Asked.DONE, 0.55)


_MERE_BE: Final = word_set("will is are was were am zijn waren kan kun mag moet moeten do does can may must shall zal")
_COUNTING_ON: Final = word_set("expect count verwachten rekenen tegemoetzien")


def _possession(clause: Clause) -> Finding | None:
    """'Do we have the figures', 'is there a date', 'are there any delays'."""
    there_is = _there_is(clause)
    if clause.has(Mark.HAVE) and clause.subject in (Subject.YOU, Subject.WE) and _holds(clause):
        return Finding(Asked.DONE, 0.6)
    if there_is and not clause.mentions_you and _expected(clause):
        return Finding(Asked.DONE, 0.65)
    if (there_is or clause.has(Mark.HAVE)) and clause.has(Mark.STATUS_NOUN, Mark.METRIC, Mark.LATE):
        return Finding(Asked.LATE if clause.has(Mark.LATE) else Asked.NUMBERS, 0.75)
    return None


def _expected(clause: Clause) -> bool:
    """'Is er al een leverdag', 'are there any trucks without a driver tomorrow'."""
    already = any(word in _ALREADY for word in clause.words)
    return already or (clause.has(Mark.TASK) and clause.has(Mark.DATE))


def _holds(clause: Clause) -> bool:
    """'Do you have the signed lease': one certain piece of work as what is had."""
    task = next((start for start, _end in clause.marks.get(Mark.TASK, ())), None)
    if task is None or clause.private:
        return False
    article = next((index for index in range(task - 1, clause.subject_at, -1) if clause.at(index, Mark.THE)), None)
    before = clause.words[article - 1] if article is not None else ""
    return article is not None and clause.words[article] not in _ANY and before in _HOLDING


_ANY: Final = word_set("a an any some een every each elke")
_HOLDING: Final = word_set("have you je ge u we jij gij wij al already")


def _there_is(clause: Clause) -> bool:
    return clause.has(Mark.BE) and any(word in ("there", "er") for word in clause.words[:3])


def completion(clause: Clause) -> Finding | None:
    """A state, an ending or a deed that can be ticked off."""
    if clause.subject is Subject.PERSON and clause.at(clause.subject_at, Mark.THE) and not clause.private:
        return _told(clause)
    if clause.subject in (Subject.ME, Subject.PERSON) or clause.private:
        return None
    if _chosen(clause) and not clause.has(Mark.STATE, Mark.DATE):
        return None
    if clause.subject is Subject.YOU:
        return _yours(clause)
    enough = any(word in ("enough", "genoeg") for word in clause.words) and clause.has(Mark.DATE)
    if clause.subject is Subject.WE and (clause.has(Mark.METRIC) or enough) and clause.auxiliary is not None:
        return Finding(Asked.NUMBERS, 0.8)
    if _makes_date(clause):
        return Finding(Asked.DATE, 0.8)
    if clause.subject is Subject.OTHERS and clause.mentions_you:
        return None
    if _there_is(clause) and any(word in ("a", "an", "een") for word in clause.words) and not clause.has(Mark.YET):
        stated = clause.has(Mark.STATE) or any(not clause.at(index, Mark.EXPERIENCE) for index in clause.participles())
        return Finding(Asked.DONE, 0.7) if stated and not clause.mentions_you else None
    if _has_state(clause) or _ends_in_state(clause):
        return Finding(Asked.DONE, 0.9)
    if clause.has(Mark.LATE) and clause.has(Mark.BE):
        return Finding(Asked.LATE, 0.85)
    deed = _deed(clause)
    if deed:
        return deed
    if clause.subject is Subject.THING and clause.has(Mark.METRIC) and clause.auxiliary is not None:
        return Finding(Asked.NUMBERS, 0.75)
    moving = clause.has(Mark.MOVING) and not any(word in _LOOKING for word in clause.words)
    return Finding(Asked.PROGRESS, 0.7) if moving and clause.subject is Subject.THING else None


def _told(clause: Clause) -> Finding | None:
    """'Has the family been told about the move': people, as those to whom something was done."""
    if clause.deeds(Mark.FINISH) and clause.has(Mark.DID, Mark.HAVE) and not clause.mentions_you:
        return Finding(Asked.DONE, 0.65)
    participles = [index for index in clause.participles() if not clause.at(index, Mark.EXPERIENCE)]
    passive = any(word in ("been", "geweest", "is", "zijn", "worden") for word in clause.words)
    return Finding(Asked.DONE, 0.65) if participles and passive else None


def _done(clause: Clause, verb: int) -> bool:
    """'Have you sent', 'did you send', 'ben je begonnen'; but not 'do you have'."""
    if "did" in clause.words or "able" in clause.words:
        return True
    if clause.auxiliary is None or clause.wrapped or clause.viewed:
        return clause.has(Mark.HAVE, Mark.BE)
    if clause.at(clause.auxiliary, Mark.HAVE):
        return True
    being = clause.at(clause.auxiliary, Mark.BE) and clause.grammar.is_participle(clause.words[verb])
    return being and clause.has(Mark.YET, Mark.TASK)


def _chosen(clause: Clause) -> bool:
    """'Should we close early'; but 'shouldn't it be in by now' asks where it stays."""
    return (
        not (_denied(clause) and clause.has(Mark.YET, Mark.STATE))
        and clause.auxiliary is not None
        and clause.words[clause.auxiliary] in _CHOICE
    )


def _has_state(clause: Clause) -> bool:
    """A word of state; the Dutch 'af' only where it is no part of another verb ('vraag je je af')."""
    spans = clause.marks.get(Mark.STATE, ())
    if clause.has(Mark.BE, Mark.HAVE, Mark.MODAL) or not clause.grammar.verb_last:
        return bool(spans)
    return any(end - start > 1 or clause.words[start] not in _PARTICLES for start, end in spans)


_PARTICLES: Final = word_set("af rond over dicht vast weg binnen voorbij")


def _makes_date(clause: Clause) -> bool:
    """'We'll make Friday', 'halen we vrijdag'."""
    return clause.has(Mark.DATE) and any(word in _MAKING for word in clause.words)


_MAKING: Final = word_set("make making hit halen haal haalt redden red redt")


def _yours(clause: Clause) -> Finding | None:
    """What the person asked has done or is about to do."""
    having = clause.has(Mark.HAVE) and not any(word in ("a", "an", "een") for word in clause.words)
    if clause.has(Mark.STATE_OF_YOU) or (having and (_ends_in_state(clause) or clause.has(Mark.STATE))):
        return Finding(Asked.DONE, 0.85)
    if _makes_date(clause):
        return Finding(Asked.DATE, 0.8)
    verb = clause.verb()
    if verb is None or (clause.auxiliary is None and not (clause.wrapped or clause.viewed)):
        return None
    if clause.words[verb] == "have":
        return _possession(clause)
    if clause.at(verb, Mark.REACHING):
        return _contact(clause)
    done = _done(clause, verb)
    if _chosen(clause):
        return None
    if clause.at(verb, Mark.FINISH):
        if done or clause.has(Mark.DATE, Mark.YET) or clause.grammar.verb_last:
            return Finding(Asked.DONE, 0.9)
        return None
    if clause.at(verb, Mark.DOING):
        return Finding(Asked.DONE, 0.85) if (done and _definite(clause)) or clause.has(Mark.DATE) else None
    if clause.at(verb, Mark.LIGHT):
        worked = clause.has(Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN) and _definite(clause)
        already = any(word in _ALREADY for word in clause.words)
        return Finding(Asked.DONE, 0.65) if done and (worked or already) else None
    if clause.at(verb, Mark.EXPERIENCE):
        return None
    if done and (clause.has(Mark.TASK, Mark.YET, Mark.METRIC) or clause.has(Mark.THE)):
        return Finding(Asked.DONE, 0.7)
    return None


_ALREADY: Final = word_set("yet already al reeds inmiddels ondertussen intussen eindelijk")
#: 'Would you close the shop earlier' weighs a choice.
_CHOICE: Final = word_set("would should could might zou zouden")


def _contact(clause: Clause) -> Finding | None:
    people = clause.head(Mark.PEOPLE)
    if people is not None and not clause.has(Mark.TASK):
        return None
    return Finding(Asked.CONTACT, 0.85) if clause.has(Mark.THE, Mark.TASK, Mark.YET) else None


def _definite(clause: Clause) -> bool:
    return clause.has(Mark.THE, Mark.YOUR, Mark.TASK, Mark.METRIC, Mark.YET, Mark.DATE)


def _deed(clause: Clause) -> Finding | None:
    """Something that someone or something else has done, or that has been done."""
    owned = any(word.endswith(("'s", "s'")) for word in clause.words[clause.subject_at :])
    definite = owned or clause.at(clause.subject_at, Mark.THE, Mark.YOUR, Mark.TASK, Mark.OTHERS)
    worked = min((start for start in clause.deeds(Mark.FINISH, Mark.DOING, Mark.REACHING)), default=len(clause.words))
    lived = any(
        clause.subject_at < start < worked and not clause.at(start - 1, Mark.THE, Mark.YOUR)
        for start in clause.deeds(Mark.EXPERIENCE)
    )
    if lived and clause.has(Mark.DID):
        return None
    light = clause.has(Mark.BE) or definite
    by_be = clause.auxiliary is not None and clause.at(clause.auxiliary, Mark.BE)
    passive = definite and (by_be or any(word in ("been", "being") for word in clause.words))
    verbs = [
        index
        for index in clause.participles()
        if (passive or not clause.at(index, Mark.EXPERIENCE)) and (light or not clause.at(index, Mark.LIGHT))
    ]
    if verbs and clause.has(Mark.BE, Mark.HAVE):
        return Finding(Asked.DONE, 0.8)
    finishing = [
        start
        for start in clause.deeds(Mark.FINISH)
        if (start >= clause.subject_at or start == clause.auxiliary) and _as_verb(clause, start)
    ]
    if finishing and (clause.finite or clause.wrapped or clause.viewed):
        return Finding(Asked.DONE, 0.8)
    doing = [start for start in clause.deeds(Mark.DOING, Mark.REACHING) if start > clause.subject_at]
    if doing and clause.has(Mark.DID):
        return Finding(Asked.CONTACT if clause.at(doing[0], Mark.REACHING) else Asked.DONE, 0.75)
    if definite and clause.has(Mark.YET) and clause.has(Mark.DATE):
        return Finding(Asked.DATE, 0.65)
    lightly = [
        start
        for start, _end in clause.marks.get(Mark.LIGHT, ())
        if start > clause.subject_at or start == clause.auxiliary
    ]
    if (
        lightly
        and definite
        and (clause.has(Mark.DATE) or (clause.has(Mark.DID) and _definite_after(clause, lightly[0])))
    ):
        return Finding(Asked.DONE, 0.65)
    if _lies_somewhere(clause):
        return Finding(Asked.PROGRESS, 0.6)
    asks_yes = clause.opener in (None, Mark.WHETHER)
    if asks_yes and definite and clause.has(Mark.YET) and clause.has(Mark.TASK) and not clause.has(Mark.OPINION):
        return Finding(Asked.PROGRESS, 0.6)
    past = clause.auxiliary is not None and clause.words[clause.auxiliary] == "did"
    if past and clause.at(clause.subject_at, Mark.THE) and not clause.has(Mark.NEEDING, Mark.OPINION, Mark.YOU):
        return Finding(Asked.NEWS, 0.6)
    return None


def _lies_somewhere(clause: Clause) -> bool:
    """'Is the risk plan with the police?', 'are the drawings in the portal?': where a piece of work has got to."""
    if clause.opener is not None or clause.auxiliary != 0 or not clause.at(0, Mark.BE) or clause.has(Mark.OPINION):
        return False
    if not clause.at(clause.subject_at, Mark.THE, Mark.YOUR):
        return False
    end = clause.subject_at + 1
    while end < len(clause.words) and not clause.at(end, Mark.LINK):
        end += 1
    return end < len(clause.words) and clause.words[end] in _PLACES and clause.at(end - 1, Mark.TASK)


_PLACES: Final = word_set("with in at on bij in op")


def _as_verb(clause: Clause, index: int) -> bool:
    """Whether an English word such as 'place' or 'order' can be a verb here: as a base form it needs 'do' or 'will'."""
    word = clause.words[index]
    if clause.grammar.verb_last or word.endswith(("ed", "ing")) or clause.grammar.is_participle(word):
        return True
    helped = clause.auxiliary is not None and clause.at(clause.auxiliary, Mark.DID, Mark.MODAL)
    return helped or clause.wrapped or clause.viewed


def _definite_after(clause: Clause, verb: int) -> bool:
    return any(clause.at(index, Mark.THE, Mark.TASK) for index in range(verb + 1, len(clause.words)))


def _ends_in_state(clause: Clause) -> bool:
    """'Are they *in*?', 'is the menu *back* from the printer': a small word that says it all, at the end of its phrase."""
    if clause.at(clause.subject_at, Mark.YOUR) and not clause.has(Mark.TASK, Mark.METRIC):
        return False
    if clause.grammar.verb_last and not clause.has(Mark.BE, Mark.HAVE, Mark.MODAL):
        return False
    last = clause.last()
    begin = clause.opener_end if clause.opener is Mark.WHAT else clause.subject_at
    if last > begin and clause.at(last, Mark.STATE_AT_END) and clause.finite:
        return True
    return clause.has(Mark.BE) and any(
        index > clause.subject_at
        and (
            (word in _BACK and clause.at(index + 1, Mark.LINK))
            or (clause.at(index, Mark.STATE_AT_END) and clause.words[index + 1] in _FOR_WHOM)
        )
        for index, word in enumerate(clause.words[:-1])
    )


_BACK: Final = word_set("back gone terug weg binnen")
_FOR_WHOM: Final = word_set("for with voor")


def fragment(clause: Clause) -> Finding | None:
    """A note without a verb: 'catalogue: latest state', 'rota december ready?'."""
    idiom = _idiom(clause)
    if idiom:
        return idiom
    if clause.private:
        return None
    if clause.head(Mark.STATUS_NOUN) or (clause.has(Mark.STATUS_NOUN) and len(clause.words) <= 4):
        return Finding(Asked.PROGRESS, 0.8)
    if any(word in _ON_PAPER or word.endswith("cijfers") for word in clause.words):
        return Finding(Asked.NUMBERS, 0.7)
    if clause.has(Mark.YET) and (clause.has(Mark.STATE) or _ends_small(clause)):
        return Finding(Asked.DONE, 0.75)
    return None


#: Figures that are nothing but figures; 'hours' may be opening hours.
_ON_PAPER: Final = word_set(
    """
    figures numbers stats statistics turnover sales revenue forecast headcount omzet verzuim aantallen statistieken
    prognose verkoopcijfers kpi kpis
    """
)


def tail(clause: Clause) -> Finding | None:
    """What may follow a topic and a colon, a comma or a question mark: 'sent?', 'how far', 'when'."""
    if len(clause.words) > 4 or clause.words[:2] in LET_US:
        return None
    if clause.opener is Mark.WHEN and len(clause.words) <= 2:
        return Finding(Asked.DATE, 0.8)
    if clause.opener is Mark.WHO and clause.participles() and not clause.has(Mark.EXPERIENCE, Mark.YOU):
        return Finding(Asked.DONE, 0.7)
    if clause.words in (("al", "iets"), ("nog", "iets"), ("anything",), ("anything", "yet")):
        return Finding(Asked.NEWS, 0.7)
    if clause.opener is Mark.WHERE and clause.subject is Subject.OTHERS and clause.has(Mark.YET):
        return Finding(Asked.PROGRESS, 0.8)
    if clause.opener is Mark.HOW_FAR or (clause.opener is Mark.WHERE and clause.has(Mark.WE)):
        return Finding(Asked.PROGRESS, 0.8)
    if clause.finite:
        return None
    return verbless(clause)


def verbless(clause: Clause) -> Finding | None:
    """A state or a participle without a verb: 'ready?', 'already signed?'."""
    if clause.has(Mark.STATE, Mark.STATE_OF_YOU) or _ends_small(clause):
        return Finding(Asked.DONE, 0.75)
    begun = clause.starting(0, Mark.FINISH, Mark.DOING) or clause.words[0] in ("got", "heard", "found")
    if begun and not clause.mentions_you and _definite(clause):
        return Finding(Asked.DONE, 0.7)
    if clause.words in (("in", "time"), ("on", "time"), ("op", "tijd")):
        return Finding(Asked.DATE, 0.7)
    if clause.mentions_you:
        return None
    if clause.has(Mark.LATE):
        return Finding(Asked.LATE, 0.7)
    if any(not clause.at(index, Mark.EXPERIENCE) for index in clause.participles()):
        return Finding(Asked.DONE, 0.7)
    if clause.head(Mark.METRIC):
        return Finding(Asked.NUMBERS, 0.65)
    return None


def _ends_small(clause: Clause) -> bool:
    last = clause.last()
    return last >= 0 and clause.at(last, Mark.STATE_AT_END)


_BY_OPENER: Final[dict[Mark, Callable[[Clause], Finding | None]]] = {
    Mark.WHEN: _when,
    Mark.HOW_LONG: _how_long,
    Mark.HOW_MANY: _how_many,
    Mark.HOW_FAR: _how_far,
    Mark.HOW: _how,
    Mark.WHAT: _what,
    Mark.WHERE: _where,
    Mark.WHO: _who,
    Mark.WHY: _why,
    Mark.WHETHER: polar,
}
