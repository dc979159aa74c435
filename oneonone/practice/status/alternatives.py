"""Questions about the person to ask instead: the topic stays, the angle moves from the work to whoever does it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from oneonone.model.kinds import Language
from oneonone.practice.status import templates
from oneonone.practice.status.finding import Asked
from oneonone.practice.status.lexicon import word_set

_OFFERED: Final = 3
_X: Final = "{x}"

#: Endings of what can itself be easier or harder: a piece of work ('the move'), and not a thing ('the flour').
_WORK: Final[dict[Language, tuple[str, ...]]] = {
    Language.EN: tuple(
        word_set(
            """
            tion tions sion ment ments ing rollout roll-out move merger launch release audit project projects report
            tender handover switchover switch changeover transfer plan proposal budget inspection inventory stocktake
            review study research campaign event festival fair exhibition conference trip procedure process analysis
            survey pilot trial works repairs renewal setup set-up upgrade update overhaul refit redesign application
            case rota schedule
            """
        )
    ),
    Language.NL: tuple(
        word_set(
            """
            ing ingen tie ties project projecten uitrol overgang overstap overdracht traject proces onderzoek audit
            verslag rapport plan voorstel begroting fusie bouw verbouw sloop aanpak opdracht taak release campagne
            beurs festival congres procedure analyse studie pilot proef werken werkzaamheden rooster aanvraag zaak
            sprint onderhoud aangifte jaarrekening toetsweek evenement feest draaiboek dossier
            """
        )
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
        return [pair[formal] for pair in (templates.NL_BARE if bare else templates.NL)[asked]]
    return (templates.EN_BARE if bare else templates.EN)[asked]


def _filled(text: str, subject: str, language: Language) -> str:
    work, thing = _EASIER[language]
    head = subject.split(" of ")[0].split(" van ")[0].lower()
    if work in text and not head.endswith(_WORK[language]):
        text = text.replace(work, thing)
    return text.replace(_X, subject)
