"""Which article a noun takes when the line gave none: 'planning verhuizing' is about *de* verhuizing.

Only what is sure: a Dutch noun that no rule knows gets no article, and the question is asked without it.
"""

from __future__ import annotations

import re
from typing import Final

from oneonone.model.kinds import Language
from oneonone.practice.status.lexicon import word_set

_DE_ENDINGS: Final = re.compile(
    r".*(?:ing|tie|sie|heid|teit|iek|nis|schap|ij|age|ure|uur|theek|er|aar|eur|ist|or|ance|is|ade|ie|um?s)"
)
_HET_ENDINGS: Final = re.compile(r".*(?:isme|ment|sel|tje|pje|kje|etje|um|aal|ement|gram|gramma|fonds|werk)")
#: Endings of compounds whose last part is known; the longest that fits decides.
_HET: Final = word_set(
    """
    project contract rapport plan budget rooster dossier systeem gebouw dak magazijn archief beleid protocol formulier
    onderzoek overzicht voorstel verslag besluit advies akkoord verzoek bestek bezwaar boek handboek draaiboek concept
    festival concert congres feest evenement podium programma artikel hoofdstuk document netwerk certificaat register
    traject proces portaal platform model hek menu schap pakket transport onderhoud materiaal lesmateriaal ontwerp
    logo huis kantoor filiaal terrein plein park pad fietspad station lokaal museum ziekenhuis team bord jaarplan
    jaarverslag stuk beleidsstuk recept script beeld filmpje intranet ticket event kwartaal loket dashboard contact
    gesprek overleg experiment bestand abonnement examen rekenblad werk kassasysteem tapijt meubilair glas riool fonds
    bestuur college schema toestel apparaat voertuig zorgplan lastenboek eindwerk bouwwerk kapsalon
    """
)
_DE: Final = word_set(
    """
    begroting offerte factuur brochure folder flyer website site webshop app bug feature release server database code
    catalogus campagne audit inspectie beurs brief nieuwsbrief mailing agenda presentatie toets keuken lift brug weg
    vloer ketel fusie uitrol migratie overdracht overgang overstap sprint pilot proef studie kassa scanner printer
    update upgrade intake route douane winkel oogst lijst prijslijst takenlijst actielijst jaarrekening klacht
    subsidie vacature reparatie verzekering betaling levering order bestelling voorraad markt show dag bouw nieuwbouw
    sloop werf telling aanvraag opdracht aanpak dienst lening schuur kas stal kraan bus trein tent bar klas afdeling
    werkplaats wijk kaart menukaart map akte nota wet visie norm vraag taak stand tentoonstelling opening lancering
    enquête training cursus module koppeling storing inkoop verkoop administratie boekhouding post huur koop
    bouwvergunning uitbreiding
    """
)


def article(words: tuple[str, ...], language: Language, plural: bool) -> str | None:
    """'the', 'de' or 'het' for a noun phrase without one; None where Dutch cannot be sure."""
    if language is Language.EN:
        return "the"
    head = _head(words)
    if plural or (head.endswith(("en", "'s")) and len(head) > 4 and head not in _HET):
        return "de"
    known = max((noun for noun in _HET | _DE if head.endswith(noun)), key=len, default=None)
    if known is not None and (known == head or len(known) > 3):
        return "het" if known in _HET else "de"
    if _HET_ENDINGS.fullmatch(head):
        return "het"
    return "de" if _DE_ENDINGS.fullmatch(head) else None


def _head(words: tuple[str, ...]) -> str:
    """The noun: the last word before 'van', numbers left out."""
    before = words[: words.index("van")] if "van" in words[1:] else words
    return next((word for word in reversed(before) if not word[0].isdigit()), before[-1])
