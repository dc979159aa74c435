"""Dutch verbs and turns of phrase of promises, folded."""

from __future__ import annotations

from oneonone.capture.words.phrase import phrases, word_set

#: What someone does for someone else at work: the form with 'ik', and the infinitive.
_VERBS = """
adviseer adviseren, agendeer agenderen, analyseer analyseren, annuleer annuleren, app appen, beantwoord beantwoorden,
bedank bedanken, bedenk bedenken, begeleid begeleiden, bekijk bekijken, bel bellen, beloof beloven, benader benaderen,
benoem benoemen, bereid bereiden, bereik bereiken, bereken berekenen, bespreek bespreken, bestel bestellen,
betaal betalen, bevestig bevestigen, bezoek bezoeken, bied bieden, boek boeken, bouw bouwen, breng brengen,
bundel bundelen, cancel cancelen, check checken, claim claimen, coach coachen, contacteer contacteren,
controleer controleren, coordineer coordineren, corrigeer corrigeren, declareer declareren, deel delen,
definieer definieren, dien dienen, documenteer documenteren, doe doen, draag dragen, draai draaien, duik duiken,
escaleer escaleren, evalueer evalueren, factureer factureren, feliciteer feliciteren, fiks fiksen, fix fixen,
formuleer formuleren, ga gaan, geef geven, haak haken, haal halen, hak hakken, help helpen, herinner herinneren,
herschrijf herschrijven, herstel herstellen, hou houden, houd houden, informeer informeren, installeer installeren,
introduceer introduceren, inventariseer inventariseren, kaart kaarten, keur keuren, kies kiezen, kijk kijken,
klop kloppen, kom komen, koop kopen, koppel koppelen, laat laten, leen lenen, leer leren, lees lezen, leg leggen,
lever leveren, licht lichten, loop lopen, los lossen, maak maken, mail mailen, meet meten, meld melden, mik mikken,
motiveer motiveren, neem nemen, nodig nodigen, noem noemen, noteer noteren, onderteken ondertekenen,
onderzoek onderzoeken, onthaal onthalen, ontvang ontvangen, ontwerp ontwerpen, ontwikkel ontwikkelen, open openen,
optimaliseer optimaliseren, organiseer organiseren, overleg overleggen, pak pakken, pas passen, ping pingen,
plaats plaatsen, plan plannen, pols polsen, post posten, praat praten, presenteer presenteren, prik prikken,
print printen, probeer proberen, promoot promoten, publiceer publiceren, rapporteer rapporteren, reageer reageren,
regel regelen, regisseer regisseren, registreer registreren, reken rekenen, repareer repareren, reserveer reserveren,
ritsel ritselen, roep roepen, rond ronden, ruim ruimen, scan scannen, schakel schakelen, schets schetsen,
schrap schrappen, schrijf schrijven, schuif schuiven, sein seinen, selecteer selecteren, sluit sluiten, snij snijden,
sorteer sorteren, spar sparren, spreek spreken, sta staan, stap stappen, start starten, stel stellen, stem stemmen,
steun steunen, stuur sturen, teken tekenen, test testen, tik tikken, toets toetsen, toon tonen, train trainen,
tref treffen, trek trekken, typ typen, update updaten, upload uploaden, verdeel verdelen, verdiep verdiepen,
vergader vergaderen, vergelijk vergelijken, vergoed vergoeden, verhelp verhelpen, verhuur verhuren, verleng verlengen,
vermeld vermelden, verplaats verplaatsen, verstuur versturen, vertaal vertalen, vertel vertellen, vervang vervangen,
verwerk verwerken, verwijder verwijderen, verzamel verzamelen, verzend verzenden, verzet verzetten, verzorg verzorgen,
vind vinden, voeg voegen, voer voeren, volg volgen, vraag vragen, vul vullen, waarschuw waarschuwen, werk werken,
wijs wijzen, wijzig wijzigen, zeg zeggen, zet zetten, zie zien, zoek zoeken, zorg zorgen
"""
_PAIRS = [(pair.split()[0], pair.split()[1]) for pair in _VERBS.replace("\n", " ").split(",")]
#: 'regel' → 'regelen'
FIRST: dict[str, str] = dict(_PAIRS)
INFINITIVES = frozenset(FIRST.values())
#: 'regelt' → 'regelen'
THIRD = {first if first.endswith("t") else first + "t": infinitive for first, infinitive in _PAIRS} | {
    "doet": "doen", "ziet": "zien", "staat": "staan", "biedt": "bieden", "vindt": "vinden",
}  # fmt: skip
del THIRD["gat"], FIRST["ga"]

#: A verb that is a promise only with one of these beside it; without, it is a state or a habit: 'werkt thuis'.
ONLY_WITH = {
    "komen": word_set("op erop daarop hierop met"),
    "laten": word_set("weten zien horen maken lezen testen nakijken checken uitzoeken regelen"),
    "werken": word_set("uit bij af in uitwerken bijwerken"),
    "lopen": word_set("na door mee langs"),
    "zeggen": word_set("af toe op tegen"),
    "kijken": word_set("naar na ernaar of hiernaar daarnaar mee er in wat"),
    "zien": word_set("toe"),
    "vinden": word_set("uit"),
    "leggen": word_set("uit vast voor neer klaar bij"),
    "zetten": word_set("op klaar in om uit neer erop door het de"),
    "maken": word_set("een de het af afspraak vrij er dat die werk"),
    "staan": frozenset(),
    "leren": word_set("in"),
    "passen": word_set("aan"),
    "trekken": word_set("aan na in"),
    "draaien": word_set("uit"),
    "doen": word_set("het dat dit de een"),
    "steunen": frozenset(),
    "volgen": word_set("op"),
    "starten": word_set("met op"),
    "gaan": word_set("na"),
    "houden": word_set("op vrij bij in een"),
    "lenen": word_set("uit"),
}
#: Words that make a verb a thought or a feeling: 'ik maak me zorgen', 'ik vraag me af', 'ik kijk uit naar'.
THOUGHTS = (
    ("maak", "me"), ("vraag", "me", "af"), ("uit", "naar"), ("ernaar", "uit"), ("hou", "van"), ("stel", "me", "voor"),
    ("houd", "van"), ("hou", "ervan"), ("doe", "mijn", "best"), ("zie", "op", "tegen"), ("geef", "toe"),
    ("erger", "me"),     ("vind", "het"), ("schrik",), ("neem", "aan"), ("leg", "me", "neer"), ("kom", "uit"), ("zie",),
)  # fmt: skip
#: Someone's own life: no promise, whatever the verb.
OWN_LIFE = word_set(
    """
    vakantie verlof ontslag afscheid pensioen vrij vrijaf jarig ziek ouderschapsverlof zwangerschapsverlof bevallen
    verjaardag bruiloft trouwdag huis verhuizing begrafenis ziekenhuis tandarts dokter huisarts operatie examen
    rijexamen marathon sabbatical thuis reis scheiding baby zwanger pauze rust dienst bevalling uitvaart
    """
)
LIFE = word_set(
    """
    zijn hebben worden trouwen verhuizen bevallen vertrekken stoppen beginnen starten vieren reizen vliegen scheiden
    samenwonen missen slapen rusten gaan wonen verbouwen studeren emigreren blijven voelen krijgen werken lopen zitten
    liggen staan uitrusten afstuderen afvallen kunnen willen moeten mogen vergeten weten geloven hoeven minderen
    """
)
PARTICLES = (
    "vooruit", "samen", "terug", "binnen", "achter", "tegen", "onder", "voort", "klaar", "langs", "vast", "door",
    "over", "voor", "rond", "mee", "uit", "aan", "bij", "toe", "weg", "vrij", "goed", "open", "neer", "los", "dicht",
    "bekend", "af", "na", "om", "op", "in",
)  # fmt: skip

I_AUX = word_set("zal ga zou")
REMEMBER = phrases(
    "niet vergeten om", "niet vergeten", "vergeet niet om", "vergeet niet", "herinner me eraan om", "denk eraan om",
    "herinner mij eraan om", "herinner me eraan dat ik", "herinner mij eraan dat ik", "niet vergeten dat ik",
    "ik mag niet vergeten om", "ik moet niet vergeten om", "ik zal niet vergeten om", "ik mag niet vergeten",
    "ik moet niet vergeten",
)  # fmt: skip
MUST = phrases("moet nog", "moet ik nog", "moet")
I = word_set("ik 'k k")  # noqa: E741
THEY = word_set("hij zij ze die hen")
THEY_WILL = word_set("zal gaat zou zullen gaan")
THEY_MUST = word_set("moet moeten")
#: With 'dat ik' behind it: 'ik heb tegen Bas gezegd dat ik …'.
TOLD = word_set("gezegd verteld")
ONLY_WITH_HAVE = word_set("afgesproken gezegd verteld")
SAID = word_set("zei zegt vertelde vertelt")
#: 'Ik ga erachteraan', 'ik ga bij haar langs'.
GO = word_set("achteraan erachteraan achterheen langs slag gesprek")
#: What may follow 'ik' and is no verb.
NO_VERBS = word_set(
    """
    en of maar ook zelf niet nu dan toch wel nog al altijd weer met voor van bij de het een die dat als want dus
    """
)
PROMISED = word_set("beloofd toegezegd aangeboden afgesproken")
I_PROMISE = word_set("beloof beloofde")
THEY_PROMISE = word_set("belooft beloofde beloofden beloven")
TO_WHOM = word_set("mij me jou je hem haar hun hen ons")
#: After 'zou', a wish and no promise.
WISHES = word_set("graag willen wel liever kunnen best moeten mogen eigenlijk")
SAYING = word_set("zeggen toegeven bekennen lachen wennen slikken erkennen denken")
NEGATIONS = word_set("niet geen nooit niemand niets niks")
SUBORDINATORS = word_set("of dat die als waarom hoe wat wie waar wanneer omdat zodat tot hoeveel welke")
HABITS = word_set("altijd vaak meestal elke elk iedere ieder soms dagelijks wekelijks steeds nooit iedereen")
#: Deeds that are a promise only with a date: 'ik help haar' is a habit too.
WITH_A_DATE = word_set(
    """
    doen geven helpen lezen werken lopen komen dragen bieden steunen zien trainen vergaderen praten vertellen leren
    staan
    """
)
#: What makes a deed in the present plainly one to come, even without a date: 'zoekt uit', 'laat weten'.
HANDED_OVER = {
    "laten": word_set("weten"),
    "komen": word_set("terug"),
    "zoeken": word_set("uit"),
    "sturen": word_set("door toe op nog"),
    "leveren": word_set("aan nog"),
    "bellen": word_set("terug nog"),
    "mailen": word_set("nog door"),
    "nemen": word_set("contact"),
    "vragen": word_set("na"),
    "regelen": word_set("nog"),
    "werken": word_set("uit"),
}
#: After 'ik', what one is, has, finds or feels.
STATES = word_set(
    """
    ben heb had was wil kan mag moest zat lag ging kwam zag vind denk hoop weet geloof voel merk hoor word werd blijf
    bleef zit lig snap begrijp mis ken krijg kreeg gaf nam deed zei sprak las schreef hield twijfel vrees vermoed durf
    verwacht wens haat verlies slaap woon reis vlieg verhuis trouw vertrek stop begin vier zal zou moet ga mocht wist
    dacht vond wou stond liep at dronk viel begreep hing won verloor
    """
)
#: Infinitives that are plural nouns too: 'plannen voor volgende week'.
NOUNS = word_set("plannen vragen boeken delen kaarten stappen testen werken scans tekenen mailen steunen")
#: What follows an infinitive that is not the last word: 'vragen aan HR of het mag'.
AFTER_INFINITIVE = word_set(
    """
    met aan bij over op voor of om dat wat hoe waarom waar wie naar na in uit door van tegen als , ; . (
    """
)
#: Finite verbs that make a sentence of what looked like a task.
FINITE = word_set(
    """
    is was waren heeft had hadden heb wordt werd werden worden wil wilde wilden kan kon konden gaat ging gingen moet
    moest moesten zou zouden zal zullen mag mocht komt kwam kwamen zegt zei vindt vond vonden weet wist we wij ik hij
    ze zij jullie
    """
)
#: After a verb that orders oneself: 'stuur de …', 'vraag HR'; and not 'mail van Joost'.
AFTER_IMPERATIVE = word_set(
    """
    de het een 'n haar hem me mij hen hun ons onze mijn zijn deze dit die dat alle iedereen iemand even nog alvast of
    bij met aan na over door hr ict it financien
    """
)
NEEDS = phrases("heeft behoefte aan", "hebben behoefte aan")


def infinitive_in(word: str) -> str | None:
    """The plain infinitive in 'uitzoeken' or 'zoeken'; None when it is none that is known."""
    if word in INFINITIVES:
        return word
    for particle in PARTICLES:
        if word.startswith(particle):
            rest = word[len(particle) :].removeprefix("te")
            if rest in INFINITIVES:
                return rest
            if word[len(particle) :] in INFINITIVES:
                return word[len(particle) :]
    return None
