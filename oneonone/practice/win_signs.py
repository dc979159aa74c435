"""Words and turns of phrase that point to a kind of win, in English and in Dutch, without case and accents.

Each is a regular expression that fits from the beginning of a word; a semicolon parts them.
"""

from __future__ import annotations

from oneonone.model.kinds import WinKind

#: How plainly a sign points to its kind.
PLAIN, LIKELY, HINT = 3, 2, 1

#: Per kind and strength.
SIGNS: dict[tuple[WinKind, int], str] = {
    (WinKind.HARD_CONVERSATION, PLAIN): r"""
        made? peace; talk(?:ed)? it (?:out|over|through); clear(?:ed)? the air; (?:bad|hard) news;
        (?:hard|difficult|tough|honest|awkward) (?:talk|conversation|feedback|word|truth); apologi[sz]; confront;
        disagree; settled the (?:argument|row|dispute|conflict|quarrel); mediat; reconcil; the truth; had the talk;
        turned down the candidate; (?:conflict|quarrel); made it up with; vrede; praatten? het uit; uitgepraat;
        uit te praten; slechte? nieuws; excuses;
        (?:moeilijk|lastig|pittig|eerlijk|stevig)e? (?:gesprek|feedback|woord|boodschap); conflict; ruzie;
        sprak (?:\w+ ){1,4}aan op; aangesproken; oneens; klaarde de lucht; bijgelegd; goedgemaakt; bemiddel;
        slechtnieuwsgesprek; wees (?:\w+ ){1,5}af\b; tegenspr; tegengesproken; (?:said|says|say) sorry; zei sorry;
        spijt betuigd; negotiat; onderhandel; complain; klacht;
        (?:angry|furious|upset|difficult) (?:customer|client|user|parent|caller|colleague|reader);
        misunderstanding; (?:boze|kwade|woedende|lastige|moeilijke) (?:klant|gebruiker|ouder|beller|collega|lezer);
        misverstand; de-?escalat; calmed (?:\w+ )?down; tempered; suste; gesust; kalmeerde; compromis;
        (?:told|said to) me that (?:my|i); (?:vertelde me|zei (?:tegen )?me|zei tegen mij) dat (?:mijn|ik);
        who does what; wie wat doet; before it became a fight; uit de hand liep; performance review;
        functioneringsgesprek; let (?:\w+ )?(?:someone|somebody) go; expectations? with;
        verwachtingen (?:uit|door)
    """,
    (WinKind.HARD_CONVERSATION, LIKELY): r"""
        (?:told|said to|asked) (?:the|her|his|their|our) (?:own )?(?:vendor|supplier|client|customer);
        (?:told|said to|asked) (?:the|her|his|their|our) (?:own )?(?:director|boss|manager|board|chief|contractor);
        (?:gave|given|giving) (?:\w+ ){0,3}feedback;
        (?:vertelde|zei tegen|vroeg) (?:de|het|haar|zijn|hun|onze) (?:eigen )?(?:leverancier|klant|directeur|baas);
        (?:vertelde|zei tegen|vroeg) (?:de|het|haar|zijn|hun|onze) (?:eigen )?(?:leidinggevende|aannemer|directie);
        gaf (?:\w+ ){0,3}feedback
    """,
    (WinKind.HARD_CONVERSATION, HINT): r"""
        honest; argument; \brow\b; his tone; eerlijk; (?:zijn|haar) toon
    """,
    (WinKind.COURAGE, PLAIN): r"""
        said (?:no|yes) to; asked for help; dared? to; spoke up; speak up; admitt; owned up; volunteer;
        stood up (?:for|to|in); raised (?:her|his|their) hand; (?:courage|brave);
        first (?:talk|presentation|speech); in front of (?:everyone|the); although \w+ was (?:nervous|afraid);
        despite (?:the |her |his )?(?:nerves|fear); in the (?:full|big|whole|all.hands) meeting;
        everyone was thinking; nobody (?:else )?(?:would|dared|had asked); not finished; stuck (?:her|his) neck;
        pushed back; set a boundary; took the (?:leap|floor|stage); blew the whistle; zei (?:nee|ja) tegen;
        vroeg om hulp; hulp gevraagd; durfde; gedurfd; toegegeven; dapper; gaf (?:\w+ ){0,5}toe\b; vinger op;
        hand op; meldde zich; zich aangemeld; aan de bel; eerste (?:praatje|presentatie|toespraak);
        waar iedereen bij (?:was|zat); zenuw; spannend; in het grote overleg; iedereen dacht; nog niet af;
        kwam op voor; opgekomen voor; moed; sprak zich uit; uitgesproken dat; grens aangegeven;
        gaf (?:\w+ ){0,3}grens; nam het woord; vroeg niemand; over haar schaduw; over zijn schaduw; interrupt;
        onderbrak; stopped the; (?:zette|legde) .* stil\b; shaking; trill; knees; knikkende;
        (?:asked|asks) for (?:a raise|more|time|clarity|feedback);
        vroeg om (?:opslag|meer|tijd|feedback|duidelijkheid); let go of; liet .* los\b; losgelaten; refus; weiger;
        challeng; object(?:ed|s) to; bezwaar; question(?:ed|s) the; vraagtekens; (?:applied|applies) for;
        solliciteer; risk; risico; protest; on (?:the )?stage; podium; voor de groep; confess; bekende; biechtte;
        against the (?:grain|plan); tegen de stroom; took on the; nam .* op zich; vulnerab; kwetsba; said out loud;
        hardop gezegd; that (?:she|he|they) (?:did|do|does) not (?:know|understand);
        dat (?:ze|zij|hij) het niet (?:wist|snapte|begreep); called (?:it|a) (?:stop|halt); riep halt
    """,
    (WinKind.COURAGE, HINT): r"""
        nervous; afraid; scared; alone; out loud
    """,
    (WinKind.HELPING, PLAIN): r"""
        help(?:ed|ing|s)?\b(?! before); took \w+ (?:through|along|under); showed \w+; cover(?:ed|ing) (?:for|the);
        stay(?:ed)? (?:late|behind|on); explain; guide\b; mentor; coach; train(?:ed|ing) ; onboard; jumped in;
        stepped in; stood in for; sat (?:with|next|down with); shar(?:ed|ing) (?:his|her|their) notes; welcom;
        newcomer; new colleague; gave \w+ the idea; got a turn; lent a hand; made room for; picked up .* for;
        swapped (?:shifts|the shift); walked \w+ through; taught; hielp; geholpen; nam \w+ (?:\w+ ){0,3}mee\b;
        liet \w+ .*zien\b(?!.*niet af); legde .* uit\b; uitgelegd; handleiding; nam .* over\b;
        bleef (?:\w+ )?(?:langer|na|hangen); werkte .* in\b; ingewerkt; sprong (?:in|bij); bijgesprongen;
        viel in voor; ingevallen; naast .* zitten; deelde (?:zijn|haar|hun) aantekeningen; nieuwe collega;
        nieuw(?:eling|komer); rondleiding; wegwijs; op het idee; aan de beurt; begeleid; ondersteund;
        ruilde .* dienst; onder de arm; for (?:the whole|everyone|all|whoever);
        voor (?:de hele|het hele|iedereen|allemaal|wie (?:er )?na); everyone's; ieders; keep(?:s|ing)? an eye on;
        kept an eye on; in de gaten; drove to .* to bring; reed naar; brought \w+ (?:a|an|the|home|soup|lunch);
        bracht \w+ (?:een|de|het|soep|naar huis); listened to; luisterde; comfort; troost; cheered; monterde;
        answered .*questions; beantwoordde; looked after; zorgde voor; pair(?:ed|ing) with;
        samen met (?:de|een) (?:nieuwe|stagiair|junior); lent \w+; leende; took over .*(?:shift|from); relieved;
        loste .* af\b; thank; bedankte; organi[sz]ed .*(?:party|farewell|birthday|lunch); afscheid;
        checked (?:in )?on \w+; vroeg hoe het (?:met|ging);
        gave (?:up )?(?:her|his|their) (?:seat|day|evening|slot)
    """,
    (WinKind.HELPING, LIKELY): r"""
        interns?\b; trainee; stagiai; for (?:the )?others; voor een ander; voor anderen
    """,
    (WinKind.SOMETHING_NEW, PLAIN): r"""
        tri(?:ed|es) ; try(?:ing)? out; for the first time; first time; experiment; prototype; pilot; rehears;
        start(?:ed|ing) (?:a|an|over|with); learn(?:ed|t|ing)?\b; took a course; different way; new way;
        instead of; switched to; came up with; invent; just to see; and asked where; picked up \w+ing; probeer;
        geprobeerd; voor het eerst; eerste keer; experimenteer; proef; generale; begon (?:een|opnieuw|met);
        begonnen (?:met|aan); leerde; geleerd; cursus; andere manier; nieuwe manier; in plaats van; stapte over;
        overgestapt; bedacht; verzon; gewoon om te kijken; en vroeg waar; nieuwe aanpak; workshop; opleiding;
        held .* outside; hield .* buiten; for a (?:week|day|month|change);
        een (?:dag|week|maand)(?: lang)?\b(?! eerder); swapped roles; van rol; reads? (?:about|a book|up on);
        leest .* over; las .* over; boek over; podcast; by hand; met de hand;
        asked a (?:customer|user|reader|client) to; vroeg een (?:klant|gebruiker|lezer) om; sign(?:ed|s) up for;
        schreef zich in; conference; conferentie; studi(?:ed|es); studeer; stud(?:y|ie)\b; curious; nieuwsgierig;
        playing with; speelde met; discover; unusual; ongewoon; invited .* to; never (?:done|did|made) before;
        nooit eerder; nog nooit; uitgevonden; hobby; introduc; voerde .* in\b
    """,
    (WinKind.SOMETHING_NEW, HINT): r"""
        \bnew (?!colleague|newcomer); \bnieuwe? (?:tool|manier|aanpak|methode|taal|vorm|programma); \bcourse;
        \bidea; \bidee
    """,
    (WinKind.CRAFT, LIKELY): r"""
        halv; fix(?:ed|es); found the; solv; untangl; rewr; refactor; caught; spotted;
        clear(?:ed)? .*(?:leftovers|backlog); tid(?:y|ied); without a (?:single|word); a week early; \bvond de;
        loste; opgelost; ontdekte; ontwar; herschr; netjes; een week eerder; zonder (?:een|1) (?:woord|fout);
        ruimde; opgeruimd; op tijd
    """,
}
