"""Dutch: the marks of a question about the person, and of arrangements. `lexicon.Mark` says what each class means."""

from __future__ import annotations

from typing import Final

from oneonone.practice.status.lexicon import Mark
from oneonone.practice.status.verbs import dutch_forms

PERSON: Final[dict[Mark, str]] = {
    Mark.NEEDING: dutch_forms(
        """
            mee … huis, voelen, vinden, missen, willen, durven, genieten, beleven, leren, slapen, twijfelen, hopen,
            wensen, verlangen, vrezen, vertrouwen, waarderen, piekeren, tobben, hechten, wennen, ontspannen, rusten,
            lachen, huilen, houden van, uit|kijken, op|kijken tegen, tegen|komen, op|zien tegen, ontwikkelen, groeien,
            aan|kunnen, vol|houden, los|laten, bij|komen, op|laden, ergeren, schamen, verdragen, haten, vermijden,
            balen, worstelen, terecht|komen, her|kennen
        """
    )
    + """
        ,
        hoef, hoeft, hoeven, wil, wilt, wou, vond, vonden, voelde, miste, genoot, ervaar, ervaart, ervaren, beleefd,
        nodig hebt, hebt nodig, heb … nodig, hebt … nodig, hebben … nodig, nodig heb, nodig hebben, behoefte,
        houd je van, kijk … uit, kijkt … uit, kijk je terug, terugkijken, kijk … terug, zie je … zitten,
        ziet ge … zitten, kijk je … aan, denk je aan, denk je over, denk je van, trots, heb je gemist, gevoeld,
        geleerd, genoten, geslapen, gelachen, gehoopt
    """,
    Mark.TOUCHING: """
        zit/zat/zitten je/jou/u dwars, dwarszit, dwarszat, dwars zit, raakt/raakte/geraakt je/jou/u,
        helpt/hielp/geholpen/helpen je/jou/u, je … geholpen, je helpen, u helpen, jou helpen,
        kost/kostte/kosten je/jou/u, je gekost, je … gekost, je … kost, je … kostte, geeft/gaf/geven je/jou/u,
        je … geeft, je … gaf, je … gegeven, doet/deed/doen je/jou/u, met je gedaan, met je doet, met u doet,
        met jou doet, met jou gedaan, maakt/maakte/maken je/jou/u, houdt/hield/houden je/jou/u, je … tegen,
        je in de weg, u in de weg, jou in de weg, staat je in, bezorgt je, stoort/stoorde/storen je/jou/u,
        verrast/verraste je/jou/u,
        irriteert/frustreert/motiveert/inspireert/boeit/raakt/verveelt/vermoeit/trekt/drijft/verbaast je/jou/u,
        valt/viel/vallen je/jou/u zwaar, valt je, viel je, ligt je, liggen je, bevalt/beviel/bevallen,
        weegt/woog/wegen … je/jou/u, je wakker, bevalt het je, past bij je/jou/u, bij je past,
        betekent/betekende … voor, brengt je, leert je, leerde je, je geleerd, hangt je boven, gaat je … af,
        ging je … af, je aan het hart, je hoofd, je bedankt, je gesteund, u gesteund, sleept je, houdt je … tegen,
        remt je, blokkeert je, put je uit, slokt, lukt het je, lukt het jou, lukt het u om, hoe is het je … bevallen,
        je bevallen, wat doet dat met je, wordt je, werd je, word je, ben je blij, voor je lichter,
        voor je makkelijker, aan je, spreekt je aan, spreekt jou aan, vraagt … van je/jou/u, verwacht … van je/jou/u,
        kom je verder, komt ge verder, kom je tot, kom je nog tot
    """,
    Mark.NEED_WORD: """
        ergste, tussen ons, bij/met/aan/op/voor wie je, iets waar/wat/dat je, iemand die je, balans tussen,
        privébalans, uit balans, goesting, je buik, zenuwen, schrik, het meest, leuks, van streek, enthousiasme,
        enthousiast, energie, rust, rustig, uitgerust, stress, gestrest, gestresst, stressvol, druk op je/jou/u,
        onder druk, werkdruk, zorgen, bezorgd over, bezorgd om, mezelf, angst, bang, nerveus, zenuwachtig, gespannen,
        spanning, spanningen, moe, vermoeid, vermoeiend, uitgeput, uitputtend, overweldigd, overweldigend, burn-out,
        burnout, trots, blij, blijer, blijst, gelukkig, gelukkiger, ongelukkig, verdrietig, boos, gefrustreerd,
        frustrerend, frustratie, frustraties, frustreert, irritatie, irritaties, teleurgesteld, teleurstellend,
        opgelucht, opluchting, dankbaar, eenzaam, alleen voor, buitengesloten, gewaardeerd, waardering, erkenning,
        erkend, gezien voelt, voelt, voel, voelen, gevoel, gevoelens, gerespecteerd, respect, vertrouwen in, onveilig,
        veilig genoeg, veilig voel, zelfvertrouwen, zeker voel, comfortabel, op je gemak, op uw gemak, gemak, thuis,
        thuisvoelen, erbij hoort, erbij te horen, gemotiveerd, motivatie, geïnspireerd, inspiratie, verveeld, saai,
        leuk, leuker, leukst, leukste, plezier, lol in, lol hebt, lol had, lol gehad, fijn, fijner, fijnst, fijnste,
        prettig, prettiger, prettigst, passie, betekenis, betekenisvol, zinvol, zin in, zin van, zingeving,
        de moeite waard, voldoening, tevreden, content, kalm, kalmte, vrede, welzijn, gezondheid, humeur, je stemming,
        emotioneel, leren, leert, leer je, leerpunt, leerpunten, groei, groeien, ontwikkeling van jezelf,
        sterke kanten, sterke punten, talent, talenten, *talenten, ambitie, ambities, droom, dromen, loopbaan,
        carrière, uitdaging, uitdagend, uitgedaagd, feedback voor/van/aan/over mij, genoeg/te feedback, feedback,
        steun, gesteund, ondersteund, ondersteuning van mij, hulp nodig, genoeg hulp, om hulp, hulp vragen, helpend,
        lastigst, lastigste, lastig, lastiger, moeilijk, moeilijker, moeilijkst, moeilijkste, moeite mee, moeite met,
        moeite, zwaarst, zwaarste, zwaar, zwaarder, lichter, makkelijkst, makkelijker, makkelijk, gemakkelijker,
        hoogtepunt, dieptepunt, lievelings*, favoriete, genoeg tijd, tijd voor jezelf, voor jezelf, jezelf, uzelf,
        jezelve, eigen tempo, tempo, avonden, 's avonds, ademruimte, lucht krijgt, ruimte … om, ruimte om,
        ruimte voor, hoeveel ruimte, liefst, liever, bed uit, tijd naar huis, op tijd thuis, zou je graag, je graag,
        gaat het wel met, gaat het met je, ruimte krijg*, ruimte geven, meer ruimte, genoeg ruimte, vrijheid, vrij in,
        inspraak, zeggenschap, zelf beslissen, zelf bepalen, zelf kiezen, eigen manier, eigen ideeën, jouw ideeën,
        je ideeën, mening, twijfel, twijfels, twijfel je, twijfelt, twijfelen, onzeker, onzekerheid, onduidelijk,
        duidelijk wat, je duidelijk, duidelijk voor, oneerlijk, eerlijkheid, vol te houden, volhouden, hou je vol,
        vol houdt, draaglijk, werkdruk … te doen, behapbaar, te veel, teveel, te weinig, te snel voor, boven je hoofd,
        op je best, op zijn best, op je plek, op je plaats, het beste in je, worsteling, worstelt, sfeer, teamgeest,
        band met, relatie met, verhouding met, conflict, ruzie, botsing, gekwetst, rouw, verlies van, begrafenis,
        uitvaart, crematie, ziek, ziekte, pijn, naar uit, zie je op, tegenop, op tegen, anders doen, anders doet,
        het voor het zeggen, aan jou, als het aan jou lag, mocht je kiezen, kiezen, gekozen hebt, gekozen hebben,
        keuze, keuzes, stoppen, mee stoppen, mee beginnen, overnemen, van je overnemen, uit handen, loslaten,
        los te laten, verwacht van, van je verwacht, van me verwacht, van mij, over mij, aan mij, beter doen, vieren,
        gevierd, bedankt, bedanken, dankjewel, bedankje, compliment, complimenten, applaus, pauze, pauzes,
        vrij genomen, vrij nemen, vrij gehad, vrije tijd, vrije dagen, even weg, hersteld, bijgekomen, bijkomen,
        ontspannen, opladen, uitrusten, aan toe aan, aan jezelf, eigen doelen, je doelen, als mens, comfortzone,
        in je hoofd, door je hoofd, je hoofd, je hart, onderbuik, buikgevoel, waarden, hoe is de druk,
        de druk in/van/op, voelde, voelden, het om te,
        je gezin/familie/kinderen/moeder/vader/man/vrouw/partner/zoon/dochter/gezondheid/lijf/lichaam,
        uw gezin/familie/kinderen, het je te, te stil, in handen, vrij … nemen, vrij … genomen,
        waar/wat/zoals/dat/die jij, met mij, me graag, graag had, op uw/je lever, van houdt/hou/houd, het meest op,
        wakker, slaap, slapen, slaapt, slapeloos, geniet, genieten, genoten, genoot, mis je, gewend, wennen, gewennen,
        ingewerkt voel, nodig hebt, nodig, behoefte, nieuwe energie, op adem, één mens, een mens, te dragen,
        de druk nog, spannend, spannends, interessants, interesse, belangrijk voor, belangrijk vindt, erg vond,
        vriendelijk, luister, geluisterd, luisteren, begrepen, schuldig, geschaamd, schaamte, beschaamd, kwaad, woede,
        vrees, hoop je, hoop, wens, wensen, verlang*, je grenzen, je grens, grenzen aangeven, grenzen stellen,
        mentaal, zin, hechten, gehecht, terugkijkend, kijk je terug, kijkt u terug, uitkijkt, naar je zin,
        naar uw zin, zit in je vel, in je vel, je vel, aankan, aankunt, aan kan, kan … aan, goed voor jezelf,
        ziet … zitten, zie … zitten, nog zitten, verdwaald, eigenwaarde, geroddel, ontevreden, wringt, schuurt,
        knaagt, dwars, dwarszit, tegengehouden, ambieert, opzien, opziet, *plezier, werkplezier, erg in, blij met,
        blij mee, trots op, trotst, trotse, opgebrand, overvraagd, overprikkeld, eenzame, rot, rotst, kwetsbaar,
        kwetsbaarheid, durft, durf, durven, gunt, gun, bezighoudt, emoties, emotie, huilen, lachen, gelachen,
        geholpen, helpt, helpen, steunen, ontlasten, ontzien, genoeg slaap, genoeg steun, te druk, drukte, druk hebt,
        zo druk, veel op je bord, op je bord
    """,
    Mark.FOR_YOU: """
        jouw kant van, met u, bij u, voor jou, voor jullie, bij jou, met jou, voor u, volgens jou, jou, aan jou,
        wat jou betreft, voor jouw gevoel, jouw ogen
    """,
    Mark.OBSTACLE: """
        vastloopt, vastlopen, loop/loopt … vast, loop je … op vast, op vast, tegenaan, tegen aan, in de weg, obstakel,
        obstakels, belemmering, belemmeringen, belemmert, belemmeren, hindert, hinderen, hinder, drempel, drempels,
        struikelblok, struikel, struikelt, tegenhoudt, blokkade, blokkades, blokkeert, vastgelopen, vast te lopen
    """,
    Mark.PEOPLE: """
        de anderen, moeder, vader, mama, papa, ma, pa, zoon, dochter, vrouw, man, partner, kind, kleine, baby, gezin,
        familie, je huisarts, zus, zusje, broer, broertje, oma, opa, vriend, vriendin, vrienden, hond, kat, baas,
        collega, collega's, teamgenoot, teamgenoten, team, ploeg, nieuweling, buren, buurman, buurvrouw, leven,
        je werk/job/baan/rol/vak/week/dag, jouw werk/job/baan/rol/vak/week/dag, uw werk/job/baan/rol/vak/week/dag,
        schoonmoeder, schoonvader, schoonouders, ouders van je
    """,
    Mark.PRIVATE: """
        je rug/knie/schouder/hart/lijf/handen/ogen/stem/benen/voeten/nek, uw rug/knie, je weekend, uw weekend,
        jouw weekend, dit weekend, vakantie, vakantie gehad, bruiloft, huwelijk, begrafenis, verjaardag, geboorte,
        marathon, pols, knieën, je knie, je rug, operatie, je huisarts, je vlucht, uw vlucht, je trein, jetlag,
        nieuwe huis, je avond, je verlof, uw verlof, ouderschapsverlof, zwangerschapsverlof, bevallingsverlof,
        sabbatical, kine, fysio, therapeut, slaap, hobby, reis, huisje, zwangerschap, verbouwing thuis
    """,
    Mark.EXPERIENCE: """
        gemerkt, gedacht, gevoeld, geweten, ervaren, beleefd, geslapen, gegeten, gedronken, genoten, geleerd,
        herinnerd, vergeten, gedroomd, gewenst, gewild, geleefd, gerust, gelachen, gehuild, overwogen, beseft,
        thuisgekomen, gezien, gehoord, bedankt, vertrouwd, gedurfd, betreurd, ingehouden, gegroeid, afgevraagd,
        geluisterd, geholpen, gesteund, geleden, geworsteld, hersteld, gemist, gevierd, geworden, begrepen, geloofd,
        bedoeld, gezeten, gestaan, gewandeld, gezwommen, gespeeld, gereisd, ontmoet, geërgerd, getwijfeld, verwacht,
        gezegd, verrast, behandeld gevoeld, gebleven, gezongen, gedanst, veranderd, gestopt, laten zien, gewend,
        kennisgemaakt, meegemaakt, doorgemaakt, bijgekomen, uitgerust, gelegen, gewaardeerd, bevallen, geaard,
        gesetteld, opgevallen, gezellig, tegengekomen, opgekeken, uitgekeken, teruggekeken, nagedacht, stilgestaan,
        besproken met je, verteld, gekozen
    """,
}
PERSON[Mark.LIGHT] = """
    kijken, gehad, geweest, gekomen, meegenomen, gekregen, gevonden, genomen, geprobeerd, gegaan, gebruikt, gelaten,
    verlaten, gegeven, getoond, gehouden, bekeken, gekeken, gelezen, verteld, gehaald, gebracht, vinden, krijgen,
    nemen, geven, komen, komt, kwam, gaat, vertrekt, gezet
"""
PERSON[Mark.OPINION] = """
    goed, slecht, nuttig, zinnig, relevant, logisch, realistisch, verstandig, belangrijk, interessant, mooi, nodig,
    gevarieerd, beter, best, slechter, koud, warm, oké, groot, klein, mogelijk, minder, meer, genoeg, anders,
    haalbaar, handig, duidelijk, duur
"""
ARRANGEMENTS: Final[dict[Mark, str]] = {
    Mark.GREETING: """
        hallo, hoi, hey, hee, hé, dag, goedemorgen, goeiemorgen, goedemiddag, goeiemiddag, goedenavond, goedenmiddag,
        goeiendag, morgen allemaal, hoe gaat het, hoe is het, hoe gaat ie, hoe gaat hij, alles goed, alles oké,
        alles goed met je, alles kits, hoe gaat het met je, hoe gaat het ermee, hoe is het ermee,
        hoe gaat het vandaag, leuk/fijn/goed je/u weer te zien, leuk/fijn/goed je te zien, welkom, welkom terug,
        tot ziens, tot later, tot donderdag, tot maandag, tot dinsdag, tot woensdag, tot vrijdag, bedankt, dank je,
        dankjewel, dank u, gefeliciteerd, proficiat, lang niet gezien, hoe was je weekend/week/dag/vakantie/verlof,
        hoe is je dag/week, hoe gaat het op het werk, beste, sorry, geen haast, geen stress, rustig aan,
        fijn weekend gehad, goed weekend gehad, goed geslapen, lekker weekend gehad, hoe gaat alles, hoe loopt het,
        lukt het een beetje, lukt het, lukt alles, kleine vraag, vraagje, korte vraag, snelle vraag, gaat het,
        gaat het wel, gaat het goed, hoe maakt u het
    """,
    Mark.ARRANGING: """
        regende, regent, sneeuwt, het water op, bus/trein … te laat, *barbecue, *borrel, *uitje, *lunch,
        ben/bent/zijt je/u/ge er ook/maandag/dinsdag/woensdag/donderdag/vrijdag/morgen/vandaag, geparkeerd, ver naar,
        barbecue, bbq, lunchpauze, jouw pauze, je pauze, heb jij pauze, ons gesprek/overleg/volgende/praatje,
        onze afspraak/bila/1-op-1, volgend gesprek, volgende gesprek, dit gesprek, volgende bila, het lokaal,
        lokaal kunnen vinden, de kamer, kamer voor, een kamer, een zaal boeken, welke kamer, welk lokaal,
        welke zaal zitten, de link, mijn uitnodiging, mijn bericht, mijn mail, mijn mailtje, mijn voicemail,
        agenda-uitnodiging, schikt, past het je, past het u, past dat, uitkomen, komt het … uit, komt dat … uit,
        camera, microfoon, mute, hoor je me, zie je me, mijn scherm, meeschrijf, meeschrijven, maakt … de notulen,
        notuleert, koffie, thee, lunch, lunchen, eten we, te eten, gegeten, drinken, een biertje, borrel, kerstborrel,
        trein, kan … parkeren, kun … parkeren, waar … parkeren, parkeerplaats, geluncht, ontbeten, de kantine,
        het lopen, te lopen, deze stoel, deze tafel, vier uur klaar, drie uur klaar, vijf uur klaar, thuisgekomen,
        hier gekomen, hierheen, op vakantie, met vakantie, vakantie heb, heb je vakantie, met verlof, verlof hebt,
        op kantoor, terug van vakantie/verlof, ben/bent je/u terug, thuis werken, thuis werk, werk … thuis,
        thuiswerken, erbij zijn, er ook bij, er bij, sluit … aan, aansluiten, kom je ook, kom je … naar,
        komt ge … naar, teamuitje, teamlunch, zomerfeest ook, kerstfeest, zelfde tijd, zelfde uur, halfuur,
        een uurtje, half uurtje, wil jij beginnen, wie begint, buiten zitten, we … gaan zitten, we gaan zitten,
        rondje lopen, lopen we, een rondje lopen, rondje om, wandelen, afspreken, spreken we af, spreken we elkaar,
        zien we elkaar, elkaar weer, zullen we, zal ik, laten we buiten, laten we gaan, laten we eerst,
        verzetten naar, naar donderdag verzetten, verplaatsen naar, verzetten, staat KPI voor, staat … voor kpi,
        contactpersoon, een pen, warm genoeg, airco, je laptop, je laptop mee, tijd voor een, heb je … tijd,
        hebt ge … tijd, heeft u … tijd, tijd om, vrij op, bereikbaar op, beschikbaar op, inbellen, je telefoon,
        op stil, hier aan, hier binnen, hier koud, hier niet koud, zoom, teamslink, je agenda, tijdslot,
        ben je … op kantoor, je adres, het adres van, telefoonnummer, taart, wc, toilet, hoe werkt de/het,
        waar ligt de/het formulier/sleutel/map, waar vind ik, waar staat kpi, wie is de, welk project bedoel,
        bedoel je, wat bedoel, weer buiten, file, je trein, klapke, babbel, goed als ik/we/wij, koekjes, oplader,
        deze ruimte, dit lokaal, raam open, vind je het goed, weekend doen, tof weekend, verjaardagstaart,
        parkeerplaatsen, jas, raam, deur dicht, de deur dichtdoen, binnenkomen, wanneer ben je terug,
        terug van vakantie, ben je terug, waterkoker, toiletten, paraplu, parkeercode, koffieautomaat, bezoekerspas
    """,
    Mark.REQUEST: """
        kun/kan/zou/wil/kunt/zoudt je/u/jij/ge me/mij/ons, kun je me de, neem je, neemt u, breng je,
        kun je … meenemen, kun je … boeken, boek jij, boek je, wil je … boeken, kun je … sturen, kan je … sturen,
        wil je … sturen, kun je … mailen, wil jij, wilt u, vraag jij, regel jij, pak jij, bel jij, doe jij
    """,
}
