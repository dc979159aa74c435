"""Dutch, also as it is spoken in Flanders: the grammar of a question and the marks of a status check."""

from __future__ import annotations

from typing import Final

from oneonone.practice.status.lexicon import Mark, word_set
from oneonone.practice.status.verbs import dutch_forms

SHORTHAND: Final = {
    "den": "de", "nen": "een", "'t": "het", "t": "het", "'n": "een", "n": "een", "'k": "ik", "m'n": "mijn",
    "mn": "mijn", "z'n": "zijn", "zn": "zijn", "d'r": "er", "ist": "is het", "hoe's": "hoe is", "hoest": "hoe is het",
    "da's": "dat is", "das": "dat is", "wa": "wat", "da": "dat", "wnr": "wanneer", "wrm": "waarom", "ff": "even",
    "effe": "even", "effen": "even", "nr": "naar", "vd": "van de", "vh": "van het", "mss": "misschien",
    "idd": "inderdaad", "k": "ik", "kheb": "ik heb", "hebde": "hebt ge", "zijde": "zijt ge", "gade": "gaat ge",
    "kunde": "kunt ge", "moette": "moet ge", "zoude": "zoudt ge", "hedde": "hebt ge", "bende": "zijt ge",
    "weete": "weet ge", "ziede": "ziet ge", "hebje": "heb je", "benje": "ben je", "kunje": "kun je",
    "iemant": "iemand", "vrdag": "vrijdag", "mdag": "maandag", "asap": "zo snel mogelijk", "hbe": "heb",
    "wanner": "wanneer", "wannneer": "wanneer", "hoeveer": "hoever", "planing": "planning", "jr": "je", "ej": "je",
    "rapprot": "rapport", "oke": "oké", "ok": "oké", "hoelang": "hoe lang", "hoever": "hoe ver", "vant": "van het",
    "opt": "op het", "int": "in het", "isset": "is het", "&": "en", "+": "en", "gaat't": "gaat het",
    "gaat-ie": "gaat hij",
}  # fmt: skip
#: Words whose mistypings are understood; long enough that these are no other word.
OFTEN_TYPED: Final = """
    wanneer, voortgang, planning, rapport, factuur, offerte, contract, verstuurd, gestuurd, afgerond, opgeleverd,
    leverancier, project, begroting, vergunning, presentatie, deadline, status, besteld, geleverd, getekend, hoeveel,
    inmiddels, ondertussen, geregeld, ingediend, goedgekeurd, verhuizing, verbouwing, aanvraag, vandaag, volgende
"""
CONTRACTIONS: Final = {"'ie": "hij"}

GRAMMAR: Final[dict[Mark, str]] = {
    Mark.YOU: "je, jij, u, ge, gij, jullie, jou, gijlie, jezelf, uzelf",
    Mark.YOUR: "jouw, uw, jouwe",
    Mark.ME: "ik",
    Mark.WE: "we, wij",
    Mark.OTHERS: """
        zij, ze, hij, het, iemand, iedereen, niemand, dat, dit, die, deze, alles, iets, niets, er, men, allemaal,
        daar, hier
    """,
    Mark.THE: """
        de, het, een, dat, dit, die, deze, onze, ons, mijn, hun, haar, zijn, alle, elke, ieder, elk, beide,
        de/het laatste
    """,
    Mark.BE: """
        is, zijn, was, waren, ben, bent, zijt, wordt, worden, word, werd, werden, geweest, geworden, staat, staan,
        ligt, liggen, zit, zitten, sta, blijft, blijven, raakt, raken, geraakt, geraken, geraak, lijkt, lijken, zat,
        stond, lag
    """,
    Mark.HAVE: "heb, hebt, heeft, hebben, had, hadden",
    Mark.DID: "deed",
    Mark.MODAL: """
        zal, zult, zullen, zul, zou, zouden, kan, kun, kunt, kunnen, kon, konden, mag, mogen, moet, moeten, moest,
        gaat, gaan, ga, ging, gingen, komt, komen, kwam, krijgt, krijg, krijgen, kreeg
    """,
    Mark.FIRST: dutch_forms(
        """
            schiet, start, sluit, zit, laat, wacht, past, rust, haat, lukken, lopen, werken, draaien, kloppen, halen,
            redden, starten, beginnen, verwachten, leveren, sturen, ronden, maken, schieten, vorderen, verlopen,
            gebeuren, vallen, openen, sluiten, plannen, vlotten, zien, houden, passen, pakken, brengen, geven,
            vertrekken, voldoen, branden, blijken, stijgen, dalen, functioneren, hangen, nemen, duren, zetten,
            betalen, bestellen, willen, liggen, staan, zitten, slagen, heten, tekenen, verzenden, arriveren, horen,
            lossen, plaatsen, publiceren, keuren, scoren, verkopen, groeien, krimpen, verhuizen, verschijnen, volgen,
            ontvangen, blijven, raken, geraken, doen, komen, gaan, krijgen, vinden, voelen, kennen, weten, denken,
            lezen, schrijven, wachten, bellen, spreken, dienen, lanceren, vertrouwen, bevallen, helpen, kijken,
            dragen, stoppen, testen, mailen, laten
        """
    )
    + ", kom, hou, wil, wilt, wou, had",
    Mark.FILLER: """
        even, eens, eigenlijk, nou, nu, toch, maar, dan, ook, wel, al, nog, inmiddels, ondertussen, intussen,
        eindelijk, reeds, misschien, echt, gewoon, ongeveer, precies, zo, helemaal, bijna, net, straks, alvast, graag,
        alsjeblieft, alstublieft, aub, svp, dus, trouwens, overigens, zeg, tja, vooral, zelf, weer, steeds, telkens,
        niet, nooit, altijd, allemaal, beetje, een beetje, allebei, min of meer, op dit moment, momenteel, tot nu toe,
        tot dusver, vandaag de dag, volledig, geheel, officieel, definitief, kort, snel, tijdig, alleen, zeker,
        waarschijnlijk, vermoedelijk, grofweg, concreet, nogal, best, heel, erg, ff, als je kunt, als je tijd hebt,
        als het kan, wanneer het uitkomt, wanneer je tijd hebt, natuurlijk, uiteindelijk, onlangs, laatst, eerlijk,
        hoor, he, hé, hè
    """,
    Mark.HABIT: "weleens, wel eens, meestal, doorgaans, soms, vaak, normaal, gewoonlijk, ooit, normaal gesproken",
    Mark.LINK: """
        van, voor, met, over, naar, op, aan, bij, in, uit, tot, na, om, door, tussen, tegen, zonder, binnen, buiten,
        onder, sinds, vanaf, tijdens, per, rond, rondom, omtrent, inzake, via, als, of, en, dat, omdat, want, dan,
        toen, terwijl, voordat, nadat, zodat, te, qua, wat, wie, hoe, waar, ten, ter, volgende, vorige, komende
    """,
    Mark.JOIN: "en, maar, of, want, plus",
    Mark.WHEN: """
        wanneer, tegen/voor/vanaf/sinds/tot wanneer, welke datum/dag/week/maand, op welke datum/dag,
        in welke week/maand, hoe snel, hoe laat, wat voor datum, hoe vroeg, welk kwartaal, tegen welke datum
    """,
    Mark.HOW_MANY: """
        hoeveel, hoe veel, hoe groot, hoe hoog, hoe vol, hoe vaak, hoe dikwijls, welk percentage,
        welk deel van de/het, welk aandeel, wat voor percentage, hoe laag, hoeveelste
    """,
    Mark.HOW_LONG: "hoe lang, hoelang, hoe lang nog, hoeveel langer, hoeveel tijd nog, hoeveel dagen/weken nog",
    Mark.HOW_FAR: "hoe ver, hoever, hoe dicht, hoe dichtbij, hoe af, hoe klaar, in hoeverre",
    Mark.HOW: "hoe",
    Mark.WHAT: "wat, welke, welk",
    Mark.WHERE: "waar, waarmee, waaraan, waarvoor, waarover, waarvan, waarop, waarin, waarbij, waarnaar, waaruit",
    Mark.WHO: "wie",
    Mark.WHY: "waarom, hoe komt het, hoe kan het, hoezo, waardoor",
    Mark.WHETHER: "of",
}
POLITENESS: Final[dict[Mark, str]] = {
    Mark.KNOWING: """
        langslopen, doorlopen, langsgaan, nalopen, weten, weet, benieuwd, vertel, vertellen, vertelt, zeg, zeggen,
        zegt, hoor, horen, hoort, vroeg, vraag, vragen, afvragen, nieuwsgierig, laat … weten, laten weten,
        laat … zien, laten zien, check, checken, nagaan, navragen, toelichten, licht … toe, aangeven, geef, geven,
        aan te geven, idee, zicht op, inschatten, inschatting, schatten, begrijpen, snap, snappen, zien, kijken, kijk,
        bespreken, doornemen, meenemen, bijpraten, praat, delen, deel, uitleggen, leg … uit, herinneren, help, helpen,
        help me, overzicht, beeld, duidelijk, bekend, bevestigen, uitzoeken, inzicht, schets, schetsen, informeren,
        peilen, mededelen, melden, vraagje, vraag is, enig idee
    """,
    Mark.THINKING: """
        neem ik aan, denk ik, dacht ik, kan ik tegen de klant zeggen,
        denk/denkt/verwacht/geloof/gelooft/vermoed/reken/schat/hoop/hoopt/meen je/jij/u/ge/gij/jullie,
        denken/verwachten we/jullie, dacht je/u, vind/vindt je/jij/u/ge dat, heb je/u/jij het/de idee/gevoel/indruk,
        heeft u het/de idee/gevoel/indruk, zou je/u zeggen, lijkt het erop, is de kans groot, is het waarschijnlijk,
        mag/kan ik aannemen, mag/kan ik ervan uitgaan, doe me een lol en, doe me een plezier en, weet je/u/jij/ge nog,
        je/jij/u zei/vertelde/beloofde, we zeiden, kun/kan/kunt je/u/ge bevestigen, klopt het, is het juist,
        had je/u/jij het/de idee/gevoel/indruk, ga je ervan uit, gaan we ervan uit, ben je/jij/u er zeker van,
        weet je/u zeker, ik neem aan, ik ga ervan uit, ik denk, ik begrijp, ik hoor, ik geloof, ik hoop,
        zie je het gebeuren, lijkt het je haalbaar, acht je/u het
    """,
    Mark.HANDING_OUT: """
        vertellen, uitleggen, bedanken, delen, aankondigen, voorstellen, complimenteren, feliciteren, vieren,
        uitnodigen, uitleg, aankondiging, mededelen, melden, excuses, bekennen, toegeven
    """,
}
STATUS: Final[dict[Mark, str]] = {
    Mark.PROGRESS_IDIOM: """
        de staat van, vooruit met, even … checken, even … nalopen, ligt/liggen/staat/staan … erbij,
        wat zegt/zeggen de planning/cijfers/begroting, in de planning, waar … op uitgekomen, op de helft,
        over de helft, wat is er af/klaar, go of no-go, ze er al, die er al, stand van zaken, stavaza, stand van,
        laatste stand, huidige stand, de stand bij, hoe staat/gaat/zit het daarmee/ermee, hoe staat het met,
        hoe … met … staat, hoe het met … staat, hoe het staat met, hoe het gaat met de/het, hoe het zit met,
        hoe staat/staan … ervoor, hoe … ervoor staat/staan, staat/staan … ervoor, hoe staat/staan we/jullie ervoor,
        hoe het ervoor staat, waar staan we/jullie, waar we staan, waar je staat, waar we … staan, waar staat … nu,
        waar … staat met, waar zijn we/jullie met, waar ben je/jij met, hoe zit het met, hoe het … zit met,
        schiet/schieten … op, schot in, vaart in, volgens plan, volgens planning, op schema, op koers, in welke fase,
        welke fase, in welk stadium, welk stadium, op welk punt, hoe ver met, praat/praten … bij over, bijpraten over,
        waar ben/bent/zijn je/jij/u/we/jullie gebleven, gebleven met, al verder met, nog verder gekomen,
        verder gekomen met, verder geraakt met, opgeschoten met, opgeschoten, status van, de status,
        hoe vordert/vorderen/vlot/vlotten, hoe … vordert/vlot, hoe verloopt/verlopen, hoe … verloopt,
        hoe loopt/lopen de/het/onze/uw/jouw/die/dat/dit/deze, hoe … loopt, op de rails, bij welke stap, in welke stap,
        op de goede weg, op het goede spoor, al vooruitgang, vooruitgang geboekt, vooruitgang in/met/bij, vlot het/de,
        vlotten de, geraak/geraakt … vooruit, gaat het vooruit met, gaat … vooruit, gaan … vooruit,
        met rasse schreden, hoe doen we het, op de hoogte van de stand, al ver met, al ver gevorderd, ver gevorderd,
        beweging in
    """,
    Mark.DATE_IDIOM: """
        een datum van, nog haalbaar/realistisch, deadline halen, de deadline,
        haal/haalt/halen/redt/redden/red/halen … deadline, haal/haalt/halen … planning, op tijd, op tijd klaar/af,
        opleverdatum, leverdatum, einddatum, streefdatum, startdatum, lanceerdatum, openingsdatum, releasedatum,
        datum voor, datum van, al een datum, de datum, *datum, de kans dat we/de/het, hoe groot is de kans,
        hoe zeker zijn we, zitten goed voor, goed voor maandag/dinsdag/woensdag/donderdag/vrijdag, gaat het lukken,
        gaat dat lukken, gaan we … halen, gaan we het halen, ga je het halen, ga je … halen, gaat ge … halen,
        halen we het/dat, redden we het, haalt … nog, gaat … lukken, gaat lukken, gaat het … lukken, lukt dat nog,
        lukt het nog, lukt het met, lukt het om de/het, lukt dat voor/tegen, lukt … voor/tegen/op, tegen wanneer,
        haalbaar voor, haalbaar om, staat gepland, staat … gepland voor, staan gepland, op de planning voor,
        van de eerste afhoudt, van de eerste af, levertijd, doorlooptijd, deadline van/voor, nieuwe deadline,
        huidige deadline, voor de deadline, tegen de deadline, tijdig, op de afgesproken datum, red je de/het/dat,
        red je … voor, op tijd is/zijn/staat/komt, komt het goed met, komt … goed, goedkomen, komt dat goed,
        hoe laat is … klaar, ga je dat halen, gaan jullie … halen, nog voor … klaar
    """,
    Mark.DONE_IDIOM: """
        wie moet/moeten … nog doen/tekenen/betalen/insturen/inleveren/invullen/maken/sturen, moeten we nog,
        moeten jullie nog, welke … nog open/niet/nagekeken, welke … moeten nog, welke moeten nog, moet/moeten er nog,
        er nog moet/moeten, wat moet er nog, wat … nog moet, moet … nog gebeuren, nog te doen, nog doen aan,
        nog gedaan worden, nog gebeuren, nog open, staat/staan … open, staat … nog open, openstaande, open punten,
        open acties, open taken, openstaand, nog op je bureau/bord/lijst, op je bureau,
        nog niet af/klaar/binnen/rond/gedaan/ingeleverd/getekend, wie moet/moeten nog, wie heeft … nog niet,
        wie … nog moet, actielijst, actiepunten, actiepuntenlijst, takenlijst, to-dolijst, todolijst, to-do's,
        afvinken, afgevinkt, op je lijst, de deur uit, over de streep, in kannen en kruiken, in orde, alles klaar,
        alles geregeld, er al/nog aan toe, eraan toegekomen, eraan toe gekomen, toegekomen aan, ertoe gekomen,
        aan … toegekomen, aan … toe gekomen, aan toe gekomen, ervan gekomen, nog aan toe om, kom je toe aan,
        komt ge toe aan, komt ge … toe, geraakt … aan toe, geraakt … rond, geraakt … af, geraakt … klaar,
        geraken … af, geraken … klaar, krijg/krijgt … af, krijg/krijgt … klaar, krijg/krijgt … rond, losse eindjes,
        gelukt met, gelukt om, is het gelukt, is dat gelukt, gelukt de/het, nog te gebeuren, openstaat, wat mist er,
        er mist, wat rest, wat ontbreekt, wat er ontbreekt, ontbreekt er nog, ontbreekt er, ontbreken er,
        wat blijft er over, nog over, blijft … liggen, wat ligt er nog, wat is er al, wat is er nog, al gebeurd,
        resteert, rest er, achter de rug, er klaar voor, nog iets te doen, nog wat te doen, valt er nog, werk af te
    """,
    Mark.LATE_IDIOM: """
        in tijdnood, tijd tekort, te weinig tijd, nog steeds geen, nog geen, nog altijd geen, nog steeds wachten,
        wachten we/jullie nog, wacht … nog op, is … blijven liggen, bleef … liggen, loopt/lopen … uit, uitloop,
        uitgelopen, waar blijft/blijven, waar hangt/hangen, waar zit de vertraging, waar zit het vast,
        loopt/lopen … achter, achterop, achter op schema, achter op de planning, duurt/duren … zo lang, duurt … lang,
        duurt het, zo lang duurt/duren, waar wacht/wachten, waar … op wacht/wachten, waarop wacht/wachten,
        vertraging bij/met/op/in, vertraging opgelopen, oorzaak van de vertraging, te laat is/zijn,
        achterstand bij/in/op, blijft … uit, waar ligt het aan dat, over tijd, over budget, waar stokt, stokt, hapert,
        nog steeds niet, loopt … vertraging op, vertraagd
    """,
    Mark.ACTIVITY_IDIOM: """
        wat heb je af, wat hebt ge af, wat heb je allemaal af, wat heb je al af, waar ben/bent je/jij/u mee bezig,
        waar je mee bezig bent, waar zijt/zijn ge/jullie mee bezig, waar … mee bezig, waar werk/werkt je/jij/u/ge aan,
        waar je aan werkt, waar heb/hebt je/jij/u/ge … aan gewerkt, waar hou/houd je je mee bezig,
        waarmee ben je bezig, wat staat/stond er … op je lijst/planning/bord/agenda,
        wat staat/stond er … op de planning/agenda/rol, wat staat er op je, wat staat er allemaal op, op de planning,
        op je planning, op je lijst, volgende stappen, volgende stap bij/in/voor, wat ga je … oppakken,
        wat pak/pakt je/u/ge/jij … op, wat heb/hebt je/jij/u/ge … afgerond, wat heb/hebt je/jij/u/ge … opgeleverd,
        wat heb/hebt je/jij/u/ge … bereikt, wat heb/hebt je/jij/u/ge … klaargekregen, wat heb je … afgekregen,
        loop/loopt je week door, loop … door wat, je week langs, neem me mee door je week, waar was je mee bezig,
        wat ben/bent je/jij/u aan het doen, wat zijt ge aan het doen, nog bezig met, bezig met de/het/die,
        wat doe je deze/vandaag/morgen, wat doe je aan de/het, wat doe je nu, waar gaat je tijd heen
    """,
    Mark.NEWS_IDIOM: """
        al beweging, al schot, iets te zien van, is/zijn … terechtgekomen, is/zijn … beland, geworden van,
        terechtgekomen van, wat zei/zeiden/zegt/zeggen … over, al laten weten, ze … laten weten,
        niks/niets/iets nieuws, nog/al/enig nieuws, nieuws over/van/uit, is er nieuws, iets gehoord/vernomen van,
        gehoord/vernomen van de/het, iets … gehoord, iets … vernomen, nog/al iets gehoord, nog/al iets vernomen,
        al gehoord, al/nog antwoord, antwoord van/op/gekregen, al/nog reactie, reactie van/op, al/nog bericht,
        bericht van/gekregen, terug gehoord, teruggehoord, al teruggebeld, iets teruggekregen, terugkoppeling van,
        uitkomst van, uitkomst bij, de uitslag, resultaat van, resultaten van, wat is er uit, uit … gekomen,
        wat kwam er uit, wat is er besloten, wat … besloten, besloten over, wat is er … gebeurd, is … gebeurd,
        wat gebeurt er met, wat is er van … terechtgekomen, beweging in, schot in, iets bekend over, iets bekend,
        al bekend, bekend over, weten we/jullie al, weet je/u/jij al, weet ge al, weten … al meer, al meer bekend,
        meer duidelijk over, al duidelijkheid over, al duidelijk wanneer/of, een update, update over/van/voor,
        statusupdate, updates over, update geven, korte update, laatste nieuws, het laatste over,
        laatste ontwikkelingen, hoe is het afgelopen met, afgelopen met, de voortgang, voortgang van/met/op/bij/in,
        vooruitgang
    """,
    Mark.NUMBER_IDIOM: """
        voor op vorig/het/de, achter op vorig/het/de, doelen/doel/target/targets/doelstellingen … gehaald,
        doel/doelen/target/targets/norm/omzet/quotum/streefcijfer gehaald, doel/target/norm/omzet halen,
        haal/halen/haalt … doel/target/omzet/norm, ten opzichte van het/de target/doel/plan/begroting,
        binnen/boven/onder/over budget, binnen de begroting, binnen het budget, boven de begroting, van het budget,
        van de begroting, tot nu toe, aantal, het aantal, totaal, hoe hoog, in de plus, in de min, in de rode cijfers,
        ten opzichte van vorig, vergeleken met vorig, sluitend
    """,
    Mark.STATUS_NOUN: """
        status, voortgang, stavaza, update, updates, planning, tijdlijn, tijdspad, tijdpad, deadline, deadlines,
        vervolgstappen, stoplicht, opleveringen, no-go, mijlpaal, mijlpalen, statusupdate, weekupdate, roadmap, todo,
        to-do, todo's, kpi, kpi's, okr, okr's, eta, voortgangsrapport, voortgangsrapportage, voortgangsoverzicht,
        statusrapport, statusrapportage, statusoverzicht, statuslijst, *voortgang, *status, *update, vorderingen,
        achterstand, *achterstand, backlog, inhaalslag, vooruitgang, oplevering, opleverdatum, mijlpaalplanning,
        *planning, actiepunten, actielijst, takenlijst, *deadline, *deadlines, werkvoorraad, openstaande, afvinklijst,
        checklist, stand
    """,
    Mark.METRIC: """
        overuren, werkuren, manuren, draaiuren, lesuren, trend, trends, kaspositie, *positie, cijfers, *cijfers,
        cijfer, *cijfer, omzet, *omzet, verzuim, *verzuim, bezetting, *bezetting, achterstand, achterstanden,
        *achterstand, wachttijd, wachttijden, wachtlijst, afhandeltijd, responstijd, responstijden, reactietijd,
        behandeltijd, verwerkingstijd, looptijd, gemiddelde, gemiddeld, doorlooptijd, *percentage, percentage, score,
        scores, *score, *scores, prognose, prognoses, forecast, target, targets, kosten, *kosten, uitgaven, verkoop,
        *verkoop, marge, winst, aantallen, aantal, statistieken, resultaten, *resultaten, resultaat, uren, saldo,
        voorraad, *voorraad, standen, klachten, storingen, aanmeldingen, inschrijvingen, sollicitaties, vacatures,
        rate, *rate, velocity, productie, uitval, opkomst, orderportefeuille, backlog, *backlog, kandidaten,
        sollicitanten, afzeggingen, afmeldingen, reacties, budget, kwartaalcijfers, begroting, no-shows,
        bezoekersaantallen, bezoekers, opbrengst, conversie, levertijd, levertijden, tevredenheidscijfer, rendement
    """,
    Mark.STATE: """
        stuk, kapot, heel, correct, juist, leesbaar, zichtbaar, geldig, aangesloten, bereikbaar, in reparatie,
        in aanbouw, in de verkoop, te koop, buiten gebruik, buiten werking, op de weg, op slot, onder contract,
        ter ondertekening, op de lijst, in dienst, bekend, onbetaald, over op, al over, stabiel, ter plaatse,
        aanwezig, verholpen, goed met, in balans, in evenwicht, door de, door het, klaar, af, gereed, afgerond, rond,
        afgewerkt, voltooid, definitief, in orde, geregeld, gelukt, gefikst, op schema, op koers, volgens plan,
        up-to-date, bijgewerkt, live, online, in productie, in gebruik, operationeel, verzonden, verstuurd, opgelost,
        gesloten, goedgekeurd, getekend, ondertekend, akkoord, afgehandeld, weg, binnen, onderweg, op tijd, geleverd,
        ingediend, voorbij, achter de rug, beschikbaar, aan de gang, voor elkaar, voor mekaar, op orde, dicht,
        helemaal dicht, op weg, de deur uit, bij de drukker, bij de notaris, bij juridische zaken, bij legal,
        van start, doorgegaan, aangekomen, gearriveerd, besteld, betaald, gedaan, gebeurd, gepubliceerd, geplaatst,
        vastgesteld, vast, vergund, leverbaar, weer in bedrijf, in bedrijf, uitverkocht, volgeboekt, bezet, ingevuld,
        sluitend, kloppend, waterdicht, startklaar, gebruiksklaar, instapklaar, speelklaar, terecht, door de keuring,
        door de controle, geslaagd, opgeruimd, schoon, vrij, done, ready, complete, feature complete, final, up,
        on track, in review, up and running, tekort, er bijna, er al bijna, bijna zover, rood, groen, opgeleverd,
        compleet, volledig, halverwege, zover, half af, bijna klaar, in gang, in gang gezet, in voege, droog, erdoor,
        er al door, gemaakt, bevestigd, in behandeling, ter inzage, ter goedkeuring, bij de klant, voltallig, gedekt,
        op stapel, op peil, van de baan, vlot getrokken, gegund, *klaar
    """,
    Mark.STATE_OF_YOU: """
        door … heen, erdoorheen, er doorheen, klaar met, klaar, af, mee rond, rond met, er al uit, eruit,
        begonnen met, begonnen aan, al begonnen, al verder, verder met, nog bezig, bezig met, halverwege, zover,
        op schema, bij met, helemaal bij, achter met, er al aan, aan de slag, rond geraakt, klaar geraakt,
        aan begonnen, begonnen, gestart, al gestart, gestart met, ermee klaar, er klaar mee, uit de startblokken,
        mee klaar, gereed, bijna klaar, opgeschoten, up-to-date, mee begonnen, toegekomen
    """,
    Mark.STATE_AT_END: """
        in, uit, weg, binnen, terug, rond, open, er, over, door, dicht, vast, aan, aangekomen, vertrokken, op, erin,
        erop, eruit, live, vol, leeg, onderweg, toe
    """,
    Mark.MOVING: """
        doet … het, doen … het, vordert, loopt, lopen, gaat, gaan, vorderen, verloopt, verlopen, vlot, vlotten,
        opschiet, opschieten, schiet, evolueert, evolueren, ontwikkelt, ontwikkelen, voortgaat, draait, draaien,
        presteert, presteren, ervoor, ziet, zien
    """,
    Mark.LATE: """
        iets stil, ligt … stil, te laat, vertraging, vertragingen, vertraagd, verschoven, opgeschoven, uitgesteld,
        uitstel, achterstand, achterstallig, traag, zo lang, nog niet, nog altijd niet, oponthoud, hapert, stokt,
        stilgevallen, stilligt, vast, on hold, uitloop
    """,
    Mark.YET: """
        al, nog, inmiddels, ondertussen, intussen, eindelijk, reeds, alweer, nu, nog steeds, nog altijd, tot nu toe,
        tot dusver, alvast, toch nog
    """,
    Mark.DATE: """
        maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april, mei, juni,
        juli, augustus, september, oktober, november, december, sinds de vorige/laatste, tot de volgende,
        voor de volgende, sinds vorige, vannacht, gisteravond, vandaag, morgen, overmorgen, gisteren, vanavond,
        vanmiddag, vanochtend, deze/volgende/vorige/komende/afgelopen week/maand/sprint/periode,
        dit/volgend/vorig/komend jaar/kwartaal/weekend, het weekend, weekend, weekeinde, eind van de/deze week/maand,
        einde van de/deze week/maand, eind deze/volgende week/maand, eind van het/dit jaar/kwartaal, kwartaal, q1, q2,
        q3, q4, jaareinde, kerst, pasen, pinksteren, zomer, zomervakantie, de vakantie, het verlof, bouwverlof,
        herfst, winter, lente, voorjaar, najaar, op tijd, de deadline, eerste, tweede, derde, vierde, vijfde,
        twaalfde, vijftiende, twintigste, dertigste, *tiende, *twintigste, binnenkort, 's avonds, volgende keer,
        tegen dan, twee/drie/vier weken/dagen/maanden, schooljaar, seizoen, de middag, nieuwjaar, sinterklaas
    """,
    Mark.FINISH: dutch_forms(
        """
            doorlopen, af|ronden, af|maken, af|werken, af|krijgen, af|hebben, op|leveren, leveren, in|leveren,
            in|dienen, in|sturen, sturen, door|sturen, op|sturen, versturen, verzenden, uit|sturen, publiceren,
            lanceren, starten, beginnen, openen, sluiten, af|sluiten, af|handelen, ondertekenen, tekenen, installeren,
            uitrollen, uit|rollen, vertrekken, aan|komen, gebeuren, voltooien, regelen, rond|krijgen, klaar|krijgen,
            klaar|hebben, deployen, mergen, releasen, verschijnen, door|gaan, lukken, slagen, halen, redden, in|gaan,
            plaats|vinden, beëindigen, finaliseren, verhuizen, over|dragen, over|gaan, bezorgen, op|lossen,
            binnen|komen, weg|gaan, live|gaan, klaar|zetten, vast|leggen, draaien, binnen|krijgen, vol|krijgen,
            van start gaan
        """
    )
    + """
        ,
        merge/deploy/release/ship/push/fix je/jij/jullie/we/ge, gedeployed, gedeployd, gemerged, gepusht, gereleaset,
        gereleased, geshipt, gecommit, gefixt, live gaan, gaat … live, gaan … live, gaat … van start,
        gaan … van start, komt/komen … binnen, komt/komen … aan, kwam/kwamen … binnen, is/zijn er, klaar zijn,
        klaar is, af zijn, af is, open gaat/gaan/kan, kan … open, gaat/gaan … open, gaat … door, gaan … door,
        werkt/werken … weer/al/nu, doet/doen … het, draait/draaien … al/weer, klopt/kloppen, haalt de/het, slaagt,
        voldoet, in werking treedt, van kracht, de lucht in, opstaat, oplevert, kan … beginnen,
        wordt/worden … gelegd/geplaatst/geleverd
    """,
    Mark.DOING: dutch_forms(
        """
            maken, schrijven, bestellen, kopen, boeken, betalen, bouwen, herstellen, repareren, nakijken, na|kijken,
            opgepakt, aangepakt, weggewerkt, gedaan, gemaakt, controleren, checken, testen, bij|werken, updaten,
            plannen, in|plannen, uit|werken, voor|bereiden, vertalen, ontwerpen, tekenen, tellen, scannen, archiveren,
            schoon|maken, op|ruimen, schilderen, leggen, hangen, monteren, verhuizen, in|pakken, uit|pakken, laden,
            lossen, verdelen, uit|delen, reserveren, registreren, in|voeren, in|vullen, verwerken, behandelen,
            beoordelen, goed|keuren, af|keuren, bevestigen, annuleren, verlengen, onderhandelen, gunnen, aan|nemen,
            werven, aan|vragen, op|vragen, toe|kennen, vaccineren, planten, oogsten, zaaien, koken, bakken,
            verspreiden, mailen, posten, beantwoorden, reageren, rapporteren, factureren, berekenen, analyseren,
            vergelijken, verzamelen, op|halen, inventariseren, meten, keuren, inspecteren, programmeren, migreren,
            koppelen, over|zetten, installeren, configureren, reviewen, af|stemmen, uit|zoeken, na|vragen, na|gaan,
            op|pakken, aan|passen, wijzigen, verbeteren, corrigeren, digitaliseren, ondertekenen, agenderen,
            op|stellen, doen, klaar|maken, ontvangen, bezoeken, verkopen, huren, verhuren, aan|melden, af|geraken,
            rond|geraken, klaar|geraken, in|schrijven, instemmen, presenteren, besteden, aan|pakken, weg|werken,
            verwijderen, vervangen, door|voeren, af|bouwen, op|bouwen
        """
    ),
    Mark.REACHING: dutch_forms("""
        bellen, spreken, bereiken, contacteren, mailen, benaderen, op|bellen, terug|bellen, praten, overleggen,
        aan|spreken, na|bellen, vast|krijgen
    """)
    + """
        ,
        gebeld, gesproken, bereikt, gecontacteerd, gemaild, benaderd, opgebeld, teruggebeld, gepraat, overlegd,
        aangesproken, nagebeld, contact opgenomen, contact gehad, te pakken gekregen, vastgekregen, contact gelegd,
        aan de lijn gehad, aan de lijn gekregen, gebeld met, gezeten met, afspraak gemaakt met
    """,
    Mark.TASK: """
        *schrift, bezwaarschrift, verzoekschrift, manuscript, scriptie, werkstuk, oven, pomp, pompen, klep, motor,
        banden, remmen, fiets, fietsen, tillift, rolstoel, rolstoelen, medicatie, recept, recepten, verband, kluisjes,
        lampen, verlichting, radiator, goot, goten, afvoer, afvoeren, brandblussers, camera-installatie, badge,
        badges, uniform, uniformen, schorten, handschoenen, zaaigoed, voer, hooi, kudde, akkers, trekker, aanhanger,
        schuur, hout, stenen, staal, glas, leidingen, tanks, silo, graan, vriezer, vriezers, koelkast, koelcel, deeg,
        bloem, brood, etiketten, labels, verpakking, kratten, fusten, vaten, kaartjes, stoelen, kostuums, decor,
        lichtplan, instrumenten, partituur, ondertitels, beelden, opmaak, drukproef, drukproeven, omslag, register,
        dataset, script, endpoint, cluster, domein, logs, branch, patch, hotfix, briefing, dagvaarding, vonnis,
        uitspraak, zitting, hoorzitting, petitie, verordening, motie, stembiljetten, stembussen, visum, paspoort,
        paspoorten, hypotheek, lening, leningen, premie, premies, pensioenopgave, loonstroken, loonstrook,
        btw-aangifte, grootboek, overlopende posten, kasboek, geldstroom, ladder, sleutels, sleutel, *budget,
        *programma, budget, loonschaal, *schaal, project, *project, projecten, *projecten, rapport, *rapport,
        rapporten, rapportage, *rapportage, audit, audits, *audit, plan, *plan, plannen, *plannen, voorstel,
        *voorstel, voorstellen, contract, *contract, contracten, *contracten, order, *order, orders, *orders,
        bestelling, *bestelling, bestellingen, *bestellingen, factuur, *factuur, facturen, *facturen, offerte,
        *offerte, offertes, *offertes, aanbesteding, *aanbesteding, begroting, *begroting, rooster, *rooster,
        roosters, *roosters, concept, migratie, *migratie, uitrol, *uitrol, release, *release, releases, lancering,
        *lancering, levering, *levering, leveringen, oplevering, zending, *zending, aanvraag, *aanvraag, aanvragen,
        *aanvragen, vergunning, *vergunning, vergunningen, *vergunningen, catalogus, brochure, folder, *folder,
        folders, flyer, flyers, poster, posters, affiche, affiches, campagne, *campagne, website, *site, site,
        webshop, app, *app, portaal, *portaal, systeem, *systeem, systemen, *systemen, software, server, servers,
        database, code, feature, features, bug, bugs, ticket, tickets, deploy, deployment, koppeling, *koppeling,
        module, *module, prototype, ontwerp, *ontwerp, tekening, tekeningen, *tekeningen, enquête, *enquête,
        inspectie, *inspectie, inventaris, inventarisatie, telling, *telling, magazijn, verbouwing, *verbouwing,
        renovatie, *renovatie, uitbreiding, *uitbreiding, bouw, *bouw, de werken, werkzaamheden, *werkzaamheden,
        reparatie, *reparatie, dak, *dak, keuken, *keuken, ketel, lift, vloer, *vloer, steiger, brug, weg, riolering,
        verhuizing, *verhuizing, fusie, reorganisatie, transitie, werving, *werving, vacature, onboarding,
        lesprogramma, lesmateriaal, *materiaal, lesrooster, examen, examens, *examens, toetsen, *toetsen, toets, test,
        tests, testen, handboek, *handboek, handleiding, *handleiding, richtlijn, *richtlijn, protocol, *protocol,
        protocollen, *protocollen, beleid, beleidsstuk, *stuk, *stukken, stukken, procedure, *procedure, formulier,
        *formulier, formulieren, *formulieren, dossier, *dossier, dossiers, *dossiers, zaak, *zaak, zaken, claim,
        *claim, klacht, *klacht, klachten, subsidie, *subsidie, fonds, fondsenwerving, evenement, evenementen,
        festival, *festival, beurs, *beurs, tentoonstelling, *tentoonstelling, concert, *concert, congres, *congres,
        feest, *feest, show, gala, open dag, stand, podium, programma, workshop, nieuwsbrief, mailing, brief, *brief,
        brieven, *brieven, notulen, agenda, presentatie, *presentatie, slides, verslag, *verslag, verslagen,
        *verslagen, artikel, hoofdstuk, *hoofdstuk, vertaling, *vertaling, analyse, *analyse, beoordeling,
        *beoordeling, beoordelingen, evaluatie, *evaluatie, sprint, document, *document, documenten, *documenten,
        documentatie, papierwerk, jaarrekening, *rekening, boekhouding, boeken, loonadministratie, *administratie,
        administratie, salarissen, betaling, *betaling, betalingen, *betalingen, teruggave, aangifte, *aangifte,
        afsluiting, *afsluiting, inkoop, onderdelen, *onderdelen, apparatuur, machine, *machine, machines, *machines,
        bus, vrachtwagen, vrachtwagens, pallets, container, containers, pakket, pakketten, menu, menukaart,
        menukaarten, schap, schappen, lijst, *lijst, lijsten, *lijsten, kassa, *kassa, kassa's, scanner, *scanner,
        scanners, printer, *printer, printers, laptops, netwerk, *netwerk, back-up, certificaat, *certificaat,
        certificering, accreditatie, registratie, *registratie, vaccins, vaccinatie, *vaccinatie, prik, *prik,
        zorgplan, zorgplannen, bedden, verwijzing, *verwijzing, ontslag, intake, *intake, overdracht, *overdracht,
        overgang, *overgang, overstap, *overstap, omschakeling, upgrade, update, installatie, *installatie,
        implementatie, *implementatie, invoering, *invoering, onderhandeling, onderhandelingen, *onderhandelingen,
        deal, akkoord, *akkoord, overeenkomst, *overeenkomst, huurcontract, bezwaar, bezwaren, besluit, *besluit,
        beslissing, *beslissing, nota, *nota, regeling, *regeling, onderzoek, *onderzoek, studie, *studie, pilot,
        *pilot, proef, *proef, monsters, gegevens, *gegevens, data, dashboard, *dashboard, dashboards, spreadsheet,
        model, *model, berekening, *berekening, schatting, overzicht, *overzicht, catering, draaiboek, *draaiboek,
        opname, opnames, video, *video, oogst, kas, hek, bomen, taken, *taken, taak, verzoek, verzoeken, *verzoek,
        verzekering, archief, *archief, digitalisering, collectie, restauratie, huisstijl, logo, strategie, jaarplan,
        schoonmaak, onderhoud, *onderhoud, vervanging, *vervanging, storing, *storing, boeking, boekingen,
        reservering, route, routes, transport, *transport, douane, batch, *batch, productie, lijn, beton, bedrading,
        bekabeling, leidingwerk, speelplaats, speeltuin, winkel, filiaal, helling, handtekeningen, ovens, uren,
        kosten, urenstaat, urenstaten, advies, *advies, akte, *akte, verkoop, *verkoop, sloop, nieuwbouw, werf,
        gebouw, *gebouw, traject, *traject, voorraad, *voorraad, prijslijst, pull request, verwarming, parkeergarage,
        bestek, lastenboek, eindwerk, uitnodigingen, deel, meterkast, *kast, aanvulling, kwartaalcijfers, *cijfers,
        spullen, inwerkprogramma, kaarten, *kaarten, aanpassing, aanpassingen, wijziging, wijzigingen, *wijziging
    """,
}
NO_PARTICIPLES: Final = word_set(
    """
    gebied gebruik geluid gezicht gewicht gerecht gebouwen gebouw geduld geld gemeente gesprekken gesprek getallen
    geval gevallen gewoonten beleid bericht berichten begin beginnen bedrijf bedragen besluiten besluit bestand
    bestanden verhaal verkeer verlof verslag verschil verschillen verder verband verbeteren vergadering vergunningen
    verzoeken vergunning verkopen versturen vertellen verwachten vertragingen verplichtingen verleden vervolgen herfst
    hertenen ontwerp onderzoek ontwerpen ontvangst onderdelen ontslag berekeningen bestellingen besprekingen bedden
    benen gegevens genoeg gewoon gezin geen gemiddeld geheel gemak geest beter best beide bewoners betalen bestellen
    bereiken behandelen berekenen beoordelen bespreken beslissen begrijpen bekijken verzenden verwerken verhuizen
    verkoop vergelijken verlengen verdelen veranderen herstellen erven ernstig ervoor eraan ermee eruit erbij ergens
    ervan erdoor erin erop hersenen overdracht overzicht overleg overuren overstap gezond gerust gelukkig gevoel
    gedachten gedachte gedrag gevoelens verantwoordelijkheden verdriet geloof gelegenheid beurs ver verf vergaderen
    gedoe bezwaren verzekering berg bed beeld been beperkt gericht geschikt gewend gezamenlijk verwacht overal
    overeenkomst overzet verantwoord bekend bereid ontspannen getrouwd ervaren geïnteresseerd meerderheid eert keert
    rapporteert gebeurt gebruikt gelooft gemeend verloopt verandert bedoelt betekent bepaalt vertelt vertrekt vergeet
    begrijpt beseft besteedt ontbreekt ontwikkelt functioneert arriveert
    """
)
NO_STATE: Final = word_set(
    """
    bedoeld gewenst verplicht toegestaan geschikt bekend gehad gevoeld gezien gewend bereid gericht getrouwd ervaren
    geïnteresseerd genoemd gelegen
    """
)
