"""Questions about the person to ask instead, chosen by what the status check asked for (QUESTIONS-FIELD, table 4.4).

Each keeps the topic and moves the question from the state of the work to whoever does it. None holds a date, a state or
a number, and each has a mark of the person of its own, so that none is read as a status check itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from oneonone.model.kinds import Language
from oneonone.practice.status.rules import Asked

_OFFERED: Final = 3
_X: Final = "{x}"

#: With the subject filled in. `easier` fits what is a piece of work ('the move'), and not a thing ('the flour').
_EN: Final[dict[Asked, tuple[str, ...]]] = {
    Asked.DATE: (
        "What would make {x} easier for you?",
        "What do you need from me for {x}?",
        "What worries you most about {x}?",
        "What would give you more peace of mind about {x}?",
    ),
    Asked.DONE: (
        "What would help you most with {x}?",
        "What gets in your way with {x}?",
        "What would make you really happy with {x}?",
        "What do you need from me for {x}?",
    ),
    Asked.PROGRESS: (
        "What would make {x} easier for you?",
        "What do you enjoy about {x}?",
        "What takes most out of you with {x}?",
        "What are you learning from {x}?",
    ),
    Asked.LATE: (
        "What is hard for you about {x}?",
        "What would you need from me for {x}?",
        "How is it for you, the way things go with {x}?",
        "What would take some weight off you with {x}?",
    ),
    Asked.ACTIVITY: (
        "What gives you energy in {x}?",
        "What takes most out of you with {x}?",
        "What would you love to do differently with {x}?",
        "What help would you like with {x}?",
    ),
    Asked.NUMBERS: (
        "What are you proud of in your work on {x}?",
        "What do you do for {x} that nobody sees?",
        "What worries you about {x}?",
        "What would you like to be different about {x}?",
    ),
    Asked.CONTACT: (
        "How do you feel about the contact with {x}?",
        "What would help you with {x}?",
        "What do you hope to hear from {x}?",
        "How can I support you with {x}?",
    ),
    Asked.NEWS: (
        "What do you hope for with {x}?",
        "How do you feel about {x}?",
        "What is on your mind about {x}?",
        "What do you need from me with {x}?",
    ),
}
_EN_BARE: Final[dict[Asked, tuple[str, ...]]] = {
    Asked.DATE: (
        "What would make this easier for you?",
        "What do you need from me to do this calmly?",
        "What would take some pressure off you?",
        "What worries you most about this?",
    ),
    Asked.DONE: (
        "What would help you most with this?",
        "What gets in your way?",
        "What would make you really happy with the result?",
        "What do you need from me here?",
    ),
    Asked.PROGRESS: (
        "What would make this easier for you?",
        "What do you enjoy about this?",
        "What takes most out of you?",
        "What are you learning from it?",
    ),
    Asked.LATE: (
        "What is hard for you about this?",
        "What would you need from me?",
        "How is it for you, the way things go?",
        "What would take some weight off you?",
    ),
    Asked.ACTIVITY: (
        "What gave you energy lately?",
        "What took more out of you than you expected?",
        "What would you like to have more time for?",
        "What are you proud of that nobody saw?",
    ),
    Asked.NUMBERS: (
        "What are you proud of that no list shows?",
        "What do you do for this that nobody sees?",
        "What worries you about this?",
        "What would you like to be different?",
    ),
    Asked.CONTACT: (
        "How do you feel about that contact?",
        "What would help you with that conversation?",
        "What do you hope to hear?",
        "How can I support you with this?",
    ),
    Asked.NEWS: (
        "What do you hope for?",
        "How do you feel about it?",
        "What is on your mind about this?",
        "What do you need from me while this is open?",
    ),
}
#: Dutch, each with the text for 'je' and for 'u'.
_NL: Final[dict[Asked, tuple[tuple[str, str], ...]]] = {
    Asked.DATE: (
        ("Wat zou {x} makkelijker voor je maken?", "Wat zou {x} makkelijker voor u maken?"),
        ("Wat heb je van mij nodig voor {x}?", "Wat hebt u van mij nodig voor {x}?"),
        ("Waar maak je je zorgen over bij {x}?", "Waar maakt u zich zorgen over bij {x}?"),
        ("Wat zou je meer rust geven bij {x}?", "Wat zou u meer rust geven bij {x}?"),
    ),
    Asked.DONE: (
        ("Wat zou jou het meest helpen bij {x}?", "Wat zou u het meest helpen bij {x}?"),
        ("Waar loop je tegenaan bij {x}?", "Waar loopt u tegenaan bij {x}?"),
        ("Wat zou maken dat je echt tevreden bent over {x}?", "Wat zou maken dat u echt tevreden bent over {x}?"),
        ("Wat heb je van mij nodig voor {x}?", "Wat hebt u van mij nodig voor {x}?"),
    ),
    Asked.PROGRESS: (
        ("Wat zou {x} makkelijker voor je maken?", "Wat zou {x} makkelijker voor u maken?"),
        ("Waar heb je plezier in bij {x}?", "Waar hebt u plezier in bij {x}?"),
        ("Wat kost je de meeste energie bij {x}?", "Wat kost u de meeste energie bij {x}?"),
        ("Wat leer je van {x}?", "Wat leert u van {x}?"),
    ),
    Asked.LATE: (
        ("Wat is er voor jou lastig aan {x}?", "Wat is er voor u lastig aan {x}?"),
        ("Wat zou je van mij nodig hebben bij {x}?", "Wat zou u van mij nodig hebben bij {x}?"),
        ("Hoe voelt het voor jou, zoals het gaat met {x}?", "Hoe voelt het voor u, zoals het gaat met {x}?"),
        ("Wat zou je lucht geven bij {x}?", "Wat zou u lucht geven bij {x}?"),
    ),
    Asked.ACTIVITY: (
        ("Wat geeft je energie bij {x}?", "Wat geeft u energie bij {x}?"),
        ("Wat kost je de meeste energie bij {x}?", "Wat kost u de meeste energie bij {x}?"),
        ("Wat zou je graag anders doen bij {x}?", "Wat zou u graag anders doen bij {x}?"),
        ("Waar kun je hulp bij gebruiken als het om {x} gaat?", "Waar kunt u hulp bij gebruiken als het om {x} gaat?"),
    ),
    Asked.NUMBERS: (
        ("Waar ben je trots op bij {x} wat in geen lijstje staat?",
         "Waar bent u trots op bij {x} wat in geen lijstje staat?"),
        ("Wat vraagt het werk aan {x} van jou wat niemand ziet?", "Wat vraagt het werk aan {x} van u wat niemand ziet?"),
        ("Waar maak je je zorgen over bij {x}?", "Waar maakt u zich zorgen over bij {x}?"),
        ("Wat zou je graag anders zien bij {x}?", "Wat zou u graag anders zien bij {x}?"),
    ),
    Asked.CONTACT: (
        ("Hoe voelt het contact met {x} voor jou?", "Hoe voelt het contact met {x} voor u?"),
        ("Wat zou jou helpen in het contact met {x}?", "Wat zou u helpen in het contact met {x}?"),
        ("Wat hoop je van {x} te horen?", "Wat hoopt u van {x} te horen?"),
        ("Hoe kan ik je steunen in het contact met {x}?", "Hoe kan ik u steunen in het contact met {x}?"),
    ),
    Asked.NEWS: (
        ("Waar hoop je op bij {x}?", "Waar hoopt u op bij {x}?"),
        ("Wat voor gevoel heb je bij {x}?", "Wat voor gevoel hebt u bij {x}?"),
        ("Wat speelt er door je hoofd als het om {x} gaat?", "Wat speelt er door uw hoofd als het om {x} gaat?"),
        ("Wat heb je van mij nodig bij {x}?", "Wat hebt u van mij nodig bij {x}?"),
    ),
}  # fmt: skip
_NL_BARE: Final[dict[Asked, tuple[tuple[str, str], ...]]] = {
    Asked.DATE: (
        ("Wat zou dit makkelijker voor je maken?", "Wat zou dit makkelijker voor u maken?"),
        ("Wat heb je van mij nodig om dit in alle rust te doen?", "Wat hebt u van mij nodig om dit in alle rust te doen?"),
        ("Wat zou de druk voor jou verlichten?", "Wat zou de druk voor u verlichten?"),
        ("Waar maak je je hierbij zorgen over?", "Waar maakt u zich hierbij zorgen over?"),
    ),
    Asked.DONE: (
        ("Wat zou jou hierbij het meest helpen?", "Wat zou u hierbij het meest helpen?"),
        ("Waar loop je tegenaan?", "Waar loopt u tegenaan?"),
        ("Wat zou maken dat je er echt tevreden over bent?", "Wat zou maken dat u er echt tevreden over bent?"),
        ("Wat heb je hierbij van mij nodig?", "Wat hebt u hierbij van mij nodig?"),
    ),
    Asked.PROGRESS: (
        ("Wat zou dit makkelijker voor je maken?", "Wat zou dit makkelijker voor u maken?"),
        ("Waar heb je plezier in?", "Waar hebt u plezier in?"),
        ("Wat kost je de meeste energie?", "Wat kost u de meeste energie?"),
        ("Wat leer je ervan?", "Wat leert u ervan?"),
    ),
    Asked.LATE: (
        ("Wat maakt dit lastig voor je?", "Wat maakt dit lastig voor u?"),
        ("Wat zou je van mij nodig hebben?", "Wat zou u van mij nodig hebben?"),
        ("Hoe voelt het voor jou, zoals het gaat?", "Hoe voelt het voor u, zoals het gaat?"),
        ("Wat zou je lucht geven?", "Wat zou u lucht geven?"),
    ),
    Asked.ACTIVITY: (
        ("Waar kreeg je de laatste tijd energie van?", "Waar kreeg u de laatste tijd energie van?"),
        ("Wat vroeg meer van jou dan je had verwacht?", "Wat vroeg meer van u dan u had verwacht?"),
        ("Waar zou je graag meer tijd voor hebben?", "Waar zou u graag meer tijd voor hebben?"),
        ("Waar ben je trots op wat niemand gezien heeft?", "Waar bent u trots op wat niemand gezien heeft?"),
    ),
    Asked.NUMBERS: (
        ("Waar ben je trots op wat in geen lijstje staat?", "Waar bent u trots op wat in geen lijstje staat?"),
        ("Wat vraagt dit van jou wat niemand ziet?", "Wat vraagt dit van u wat niemand ziet?"),
        ("Waar maak je je zorgen over?", "Waar maakt u zich zorgen over?"),
        ("Wat zou je graag anders zien?", "Wat zou u graag anders zien?"),
    ),
    Asked.CONTACT: (
        ("Hoe voelt dat contact voor jou?", "Hoe voelt dat contact voor u?"),
        ("Wat zou jou helpen in dat gesprek?", "Wat zou u helpen in dat gesprek?"),
        ("Wat hoop je te horen?", "Wat hoopt u te horen?"),
        ("Hoe kan ik je hierbij steunen?", "Hoe kan ik u hierbij steunen?"),
    ),
    Asked.NEWS: (
        ("Waar hoop je op?", "Waar hoopt u op?"),
        ("Wat voor gevoel heb je erbij?", "Wat voor gevoel hebt u erbij?"),
        ("Wat speelt er door je hoofd?", "Wat speelt er door uw hoofd?"),
        ("Wat heb je zolang van mij nodig?", "Wat hebt u zolang van mij nodig?"),
    ),
}  # fmt: skip

#: What can itself be easier or harder: a piece of work, known by its ending.
_WORK: Final[dict[Language, tuple[str, ...]]] = {
    Language.EN: tuple(
        ["tion", "tions", "sion", "ment", "ments", "ing", "rollout", "roll-out", "move", "merger", "launch", "release", "audit", "project", "projects", "report", "tender", "handover", "switchover", "switch", "changeover", "transfer", "plan", "proposal", "budget", "inspection", "inventory", "stocktake", "review", "study", "research", "campaign", "event", "festival", "fair", "exhibition", "conference", "trip", "procedure", "process", "analysis", "survey", "pilot", "trial", "works", "repairs", "renewal", "setup", "set-up", "upgrade", "update", "overhaul", "refit", "redesign", "application", "case", "rota", "schedule"]
    ),
    Language.NL: tuple(
        ["ing", "ingen", "tie", "ties", "project", "projecten", "uitrol", "overgang", "overstap", "overdracht", "traject", "proces", "onderzoek", "audit", "verslag", "rapport", "plan", "voorstel", "begroting", "fusie", "bouw", "verbouw", "sloop", "aanpak", "opdracht", "taak", "release", "campagne", "beurs", "festival", "congres", "procedure", "analyse", "studie", "pilot", "proef", "werken", "werkzaamheden", "rooster", "aanvraag", "zaak", "sprint", "overstap", "onderhoud", "aangifte", "jaarrekening", "toetsweek", "evenement", "feest", "draaiboek", "dossier"]
    ),
}
_EASIER: Final[dict[Language, tuple[str, str]]] = {
    Language.EN: ("make {x} easier", "make things around {x} easier"),
    Language.NL: ("zou {x} makkelijker", "zou het rond {x} makkelijker"),
}


def alternatives(
    asked: Asked, language: Language, subject: str | None, *, formal: bool, variant: int
) -> tuple[str, ...]:
    """Three questions to offer; `variant` turns to the next ones, `formal` writes Dutch with 'u'."""
    texts = _texts(asked, language, subject is None, formal)
    first = variant % len(texts)
    turned = [texts[(first + index) % len(texts)] for index in range(_OFFERED)]
    if subject is None:
        return tuple(turned)
    return tuple(_filled(text, subject, language) for text in turned)


def _texts(asked: Asked, language: Language, bare: bool, formal: bool) -> Sequence[str]:
    if language is Language.NL:
        return [pair[formal] for pair in (_NL_BARE if bare else _NL)[asked]]
    return (_EN_BARE if bare else _EN)[asked]


def _filled(text: str, subject: str, language: Language) -> str:
    work, thing = _EASIER[language]
    head = subject.split(" of ")[0].split(" van ")[0].lower()
    if work in text and not head.endswith(_WORK[language]):
        text = text.replace(work, thing)
    return text.replace(_X, subject)
