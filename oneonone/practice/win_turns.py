"""Turns of phrase that point to a kind of win: who did what to whom, and how it went, whatever the trade.

Where `win_signs` knows the words, this knows how such a line is built: somebody is told something they would rather
not hear, somebody stands firm while others look on, work is done *for* somebody, a first is a first, a result is
measured. A name inside the line reads as `qname`; the rest is as in `win_signs`.
"""

from __future__ import annotations

from oneonone.model.kinds import WinKind
from oneonone.practice.win_signs import HINT, LIKELY, PLAIN

#: Somebody who is told something, who is helped; several before whom one stands.
_ONE = (
    r"(?:qname|him|her|them|me|us|(?:the|a|an|his|her|their|our|my|one|two) (?:own |two |new |other )?(?!whole|"
    r"full|team|room)\w+)"
)
_IEMAND = (
    r"(?:qname|hem|haar|hen|hun|mij|me|ons|(?:de|het|een|zijn|haar|hun|onze|mijn|twee) "
    r"(?:eigen |twee |nieuwe |andere )?(?!hele|team|zaal)\w+)"
)
_ALL = (
    r"(?:everyone|everybody|us all|(?:the|his|her|their|our) (?:(?:whole|full|entire) )?(?:team|room|board|"
    r"department|meeting|group|floor|crew|staff))"
)
_ALLEN = (
    r"(?:iedereen|ons allemaal|(?:de|het|haar|zijn|hun|ons) (?:(?:hele|volle|voltallige) )?(?:team|zaal|groep|"
    r"afdeling|vergadering|directie|ploeg|club|kantine))"
)
_NO = r"(?:no|not|cannot|\w+n't|never|wrong|late|over|ends?|stops?|too|less|cut|without|closed?|failed|hurts?)"
_NEE = r"(?:niet|geen|nooit|fout|verkeerd|stop(?:t|te)?|weg|kwets\w*|pijn|minder|ophoudt|voorbij|mislukt|pas)"
_FAULT = (
    r"(?:(?:was|were|is|had been) (?:his|hers|theirs|down to|wrong|to blame)|(?:his|her|"
    r"their) (?:own )?(?:fault|mistake|doing|slip|error))"
)
_SCHULD = (
    r"(?:aan (?:hem|haar|hen) (?:zelf )?lag|(?:zijn|haar|hun) (?:eigen )?(?:fout|schuld|vergissing|blunder)|"
    r"er (?:zelf )?naast zat)"
)

#: Per kind and strength.
TURNS: dict[tuple[WinKind, int], str] = {
    (WinKind.HARD_CONVERSATION, PLAIN): rf"""
        sat (?:\w+ )?down with {_ONE} (?:\w+ )?(?:about|over|after|to (?:talk|say|clear|sort)); had it out with;
        had a (?:quiet |private |frank |serious )?word with; to (?:his|her|their|the \w+|qname) face;
        on (?:good|better|friendly|speaking) terms; as friends; fell out; falling.out; (?:broke|break) (?:it|the news);
        face to face (?:with|about); between the two; two (?:sides|colleagues|people) who; both sides; heard .* out\b;
        (?:raised|brought up|addressed) .* with {_ONE}; not (?:been )?speaking; stopped speaking; bad blood;
        la(?:id|y) .* off; dismiss(?:ed|al); gave .* notice;
        end(?:ed|ing) (?:the|a|his|her) (?:contract|trial|probation); let {_ONE} go\b; rejected;
        turned .* down (?:kindly|gently|in person); (?:asked|told) {_ONE} why; without (?:blame|accus)\w*;
        (?:told|warned|telling|said to) {_ONE} .*\b{_NO}\b; (?:explained|made clear) to {_ONE} (?:that|why) .*\b{_NO}\b;
        om (?:de )?tafel (?:met|om|over); met {_IEMAND} om (?:de )?tafel; gesprek (?:aangegaan|gevoerd|aangedurfd);
        (?:ging|gaat|durfde) het gesprek; het gesprek (?:\w+ ){{0,4}}(?:aan(?:gegaan)?|gevoerd)\b; op de man af;
        in (?:\w+ )?gezicht (?:gezegd|zei); (?:recht )?in (?:zijn|haar|hun|het) gezicht; zonder omwegen;
        ontsla(?:g|an|gen)\b; contract (?:\w+ )?(?:stopt|afloopt|niet|beeindig\w*|opzeg\w*|ontbonden); proeftijd;
        afgewezen; afwijz;
        (?:zei|zegt|gezegd|vertelde|verteld|vertellen|uitgelegd)(?: tegen| aan)? {_IEMAND} .*\bdat .*\b{_NEE};
        tegen {_IEMAND} gezegd dat; {_IEMAND} (?:verteld|vertellen|gezegd|duidelijk gemaakt) dat .*\b{_NEE};
        vroeg(?: aan)? {_IEMAND} (?:\w+ )*waarom; gevraagd waarom; aangekaart; kaartte .* aan\b; bespreekbaar;
        ter sprake; met {_IEMAND} uitgesproken; uitgesproken met; spanning(?:en)? tussen; gladgestreken;
        weer door een deur; niet meer (?:met elkaar )?(?:spra\w+|praat\w*)|elkaar niet meer; verwijt; beide kanten;
        oud zeer
    """,
    (WinKind.HARD_CONVERSATION, LIKELY): r"""
        (?:about|over) (?:the|his|her|their|being|coming) (?:\w+ )?(?:tone|absences?|lateness|late|missed|
        mistakes?|delays?|smell|drinking|behaviour|remarks?|jokes?|email|mail|row);
        (?:over|om) (?:het|de|zijn|haar|hun|dat) (?:te laat|toon|afspraken|gedrag|verzuim|fouten|drank\w*|
        opmerking\w*|grap\w*|mail\w*|vertraging|uitbarsting);
        with (?:dignity|kindness|respect|tact|care and); decently; met (?:respect|tact|begrip|gevoel); netjes afscheid
    """,
    (WinKind.HARD_CONVERSATION, HINT): r"""
        tension; upset; hurt; disappoint; spanning; teleurgesteld; teleurstell; kwets; kwaad; boos
    """,
    (WinKind.COURAGE, PLAIN): rf"""
        hands? up\b; went first;
        (?:was|were) (?:the )?(?:first|only) (?:one )?(?:to|who|in|person)\b.*(?:say|said|speak|spoke|stand|
        stood|ask|dared?)?;
        (?:her|his|their) (?:voice|hands|legs) (?:was |were )?(?:\w+ )?(?:shak|trembl|crack);
        (?:though|although|while|even though) .*(?:terrif|frighten|dread|hated?|panick|scar|afraid|nerv|shy|
        sweat|heart);
        terrif; dread; stage fright; butterflies;
        (?:stuck|kept|stick) (?:firmly )?(?:to|with) (?:her|his|their) (?:\w+ )?(?:guns|advice|view|opinion|
        point|word|position|plan|principles?);
        stood (?:firm|fast|by|(?:her|his|their) ground|alone);
        (?:held|holding) (?:firm|(?:her|his|their) (?:own|ground|line));
        (?:did|would) not (?:budge|give in|back down|sign|bend|be hurried); (?:called|calling) (?:\w+ ){{0,2}}off\b;
        pulled the (?:plug|brake|cord); cancelled .*(?:because|before|although|even);
        (?:halted|stopped) .*(?:line|launch|release|rollout|train|shipment|order);
        (?:told|wrote to|said to|mailed|emailed|announced to) {_ALL} .*\b{_FAULT}; (?:said|wrote|told \w+) .*\b{_FAULT};
        took the blame; owned (?:it|his|her|their|the mistake);
        (?:no idea|not know|did not (?:know|understand)|lost|stuck)\b.*(?:in front|out loud|meeting|aloud)|
        (?:out loud|aloud) .*(?:no idea|not know);
        had no idea; spoke (?:out|against|before|to a)\b; voted against; contradict; opposed;
        against (?:the|his|her|their|all|our) (?:\w+ )?(?:boss|board|advice|majority|wish\w*|odds|director|will|whole);
        when (?:the|all|every)\w* .*(?:wanted|said|thought|voted|else|otherwise);
        what (?:everyone|everybody|nobody|no one|we all) (?:was |were )?(?:thought|thinking|felt|said|dared);
        nobody else (?:would|did); live on (?:air|tv|radio|camera);
        before (?:a|an|the) (?:full|packed|crowded|audience|crowd); (?:hundred|thousand) people;
        (?:out of|outside) (?:his|her|their) comfort; (?:stood|staan|stond|gestaan) op in; zeepkist; op de bres;
        zei (?:hardop )?wat (?:\w+ )*(?:dacht|dachten|durfde|zei); hardop; voet bij stuk; rug recht; poot stijf;
        been stijf;
        (?:bleef|blijft|gebleven) (?:bij|achter) (?:zijn|haar|hun) (?:\w+ )?(?:standpunt|mening|advies|punt|
        woord|idee|keuze|besluit|plan);
        (?:stond|staat|ging) (?:\w+ )?(?:pal|achter (?:zijn|haar|hun))\b; tegengehouden; hield .* tegen\b; stilgelegd;
        afgeblazen; blies .* af\b; noodrem; afgelast;
        (?:zei|schreef|mailde|vertelde|gaf|meldde|gezegd|verteld) .*\b{_SCHULD}; {_SCHULD}; schuld op zich;
        nam de schuld; {_ALLEN} (?:verteld|gezegd|gemaild) dat;
        (?:niet|geen) (?:meer )?(?:wist|idee|begreep|snapte) .*(?:hardop|vergadering|overleg);
        het (?:ook |even |echt )?niet (?:meer )?wist;
        toch (?:gegaan|gedaan|gezegd|gezongen|gesprongen|doorgezet|gevraagd|ingediend|gedurfd);
        wakker (?:van )?(?:gelegen|lag|ligt); plankenkoorts; lampenkoorts; hoogtevrees; doodeng; drempel; met klotsende;
        bibber; als (?:eerste|enige) (?:\w+ )?(?:op|het|haar|zijn|de|iets|nee|in)?; de enige die;
        tegen de (?:wil|zin|meerderheid|directie|zaal|stroom|klippen)\b; in (?:zijn|haar|hun) nek; (?:volle|grote) zaal;
        (?:honderd|duizend|\d\d+) (?:mensen|man|collega's)
    """,
    (WinKind.COURAGE, LIKELY): rf"""
        in front of; with {_ALL} (?:watching|listening|in the room); (?:the|an?) (?:audience|crowd|microphone|camera);
        (?:ten overstaan|ten overstaande) van; de zaal\b; microfoon; camera; publiek; voor {_ALLEN};
        terwijl (?:ze|zij|hij) .*(?:bang|eng|opzag|nacht|hart); opzag tegen; zag .* tegenop; bang;
        (?:did not|didn't) feel (?:safe|right|ready)
    """,
    (WinKind.COURAGE, HINT): r"""
        (?:though|although|despite|even though); ondanks; terwijl; toch; durf; hardly slept; heart
    """,
    (WinKind.HELPING, PLAIN): r"""
        under (?:his|her|their) wing;
        so (?:that )?(?:qname|he|she|they|his|her|another|the (?:others|rest|new|night|late)) (?:\w+ )?(?:could|
        can|had|would not|did not);
        until (?:qname|it|he|she|they) (?:got|understood|could|clicked|dared|was sure|felt|made sense|had it);
        (?:took|picked up|did|finished|carried|handled|answered) (?:half|part|some|most|all|
        the rest) of (?:qname|his|her|their|the other);
        (?:took|picked up|did|finished|carried|covered|answered) (?:qname's|another|someone else's|
        a colleague's|the other);
        swapped (?:his|her|their|a|the|with|shifts?|days?|weekends?);
        (?:gave|giving) (?:up )?(?:his|her|their) (?:own )?(?:day|lunch|evening|weekend|place|seat|holiday|turn|
        break|slot|budget)\b;
        (?:noticed|saw) (?:that )?(?:qname|someone|somebody|a colleague|the (?:new|other|intern|trainee|
        apprentice)\w*|his neighbour|her neighbour) (?:\w+ )*(?:was|were|struggl|needed|could not|had|looked|
        did not|drown);
        drowning; struggl; overwhelm; swamped; (?:dropped|left) (?:everything|(?:his|her|their) own);
        without being asked; unasked; nobody (?:had )?asked (?:him|her|them); (?:quiet|shy|new) ones?; apprentice;
        temp\b; new starter; first.timer; (?:stay|sat)\w* (?:\w+ )?(?:till|until|up|with|beside|next);
        (?:gave|passing|passed|gives) (?:\w+ )?(?:all )?(?:the )?(?:credit|praise|compliments?) (?:to|on);
        put in a (?:good )?word; shield; hand.?over .* for; (?:lift|drove qname|drove (?:him|her)) home;
        made sure (?:that )?(?:qname|everyone|everybody|nobody|no one|the (?:others|new|night)|her colleague|
        his colleague);
        for qname\b; to qname's?\b.*(?:rescue|aid); on (?:her|his|their) (?:day off|own evening);
        onder (?:zijn|haar|hun) (?:hoede|vleugels?); (?:aan|bij) de hand (?:ge)?n\w*m\w*; aan de hand;
        (?:er )?(?:\w+ )*doorheen (?:gesleept|geholpen|geloodst); sleepte .* door;
        zodat (?:qname|de ander|hij|zij|ze|die|haar|zijn) (?:\w+ )*(?:kon|kan|mocht|konden|hoefde|niet);
        tot(?:dat)? (?:qname|het|hij|zij|ze|de ander|iedereen) (?:\w+ )*(?:snapte|begreep|lukte|viel|kon|durfde|
        doorhad|zat);
        kwartje; verzo(?:op|pen)|verzuip; kopje onder; omkwam in; vastliep; liep vast\b; overliep;
        pakte .* (?:over|op)\b; overgenomen (?:van|zodat|toen); overgepakt; (?:ruilde|geruild|ruilt); ongevraagd;
        uit (?:zichzelf|eigen beweging); zonder (?:\w+ )*(?:te vragen|iets te zeggen|dat iemand (?:het|erom) vroeg);
        ving .* op\b; opgevangen; te hulp; een handje; bijgestaan; stond .* bij\b; liet alles vallen; goed woordje;
        maatje; leerling; uitzendkracht; nieuweling;
        (?:zag|merkte|had door) dat (?:qname|een collega|iemand|de (?:ander|nieuwe|stagiair\w*|leerling)) (?:\w+ )*;
        (?:bleef|gebleven|blijft) (?:\w+ )?(?:tot|zitten|wachten|bij (?:qname|hem|haar|de)\b(?! standpunt));
        op (?:zijn|haar|hun) vrije (?:dag|avond|middag);
        gaf (?:zijn|haar|hun) (?:vrije|plek|beurt|plaats|pauze|lunch|weekend); complimenten? (?:\w+ )*doorge;
        de eer aan; voor qname\b;
        omdat (?:haar|zijn|hun|qnames?|qname's) (?:\w+ )*(?:ziek|jarig|opgenomen|moest|vader|moeder|kind)
    """,
    (WinKind.HELPING, LIKELY): r"""
        qname's\b; whose (?:mother|father|child|wife|husband|son|daughter|partner|laptop); patient(?:ly)?; quietly;
        junior; student; beginner; new (?:hire|girl|guy|colleague|person); buddy; in (?:his|her|their) (?:break|lunch);
        geduldig; stilletjes; junior; beginner; buddy; in (?:zijn|haar|hun) (?:pauze|lunch); meegekeken; keek .* mee\b;
        dacht .* mee\b; meegedacht
    """,
    (WinKind.SOMETHING_NEW, PLAIN): r"""
        (?:his|her|their|our|a) (?:very )?first\b; taught (?:him|her|them)sel; (?:had|has|have) never;
        never (?:\w+ )+before; and now (?:he|she|they|runs?|does|makes?|leads?|it|we|nobody|everyone); for a change;
        (?:thought|dreamt|dreamed|made) up; devis; sketched;
        (?:passed|took|got|earned) (?:the|his|her|their|an?) (?:\w+ ){0,2}(?:exam|test|certificate|licen[cs]e|
        diploma|degree|course|badge);
        certificat; diploma; graduat; qualified as; evening class; lessons\b; enrol; swapped .* for (?!qname);
        turned .* into; on a whim; a game of; trial; test run; dry run; mock.?up; unheard of;
        different(?:ly)? (?:this time|from)?; the other way (?:a)?round; upside down; reinvent;
        new (?:way|form|kind|approach|recipe|format|routine); tinker; proof of concept;
        built (?:a|an|his|her|their) (?:little|small|own|first|tiny); moved into .* role; first .* ever\b;
        (?:haar|zijn|hun|een) (?:aller)?eerste\b;
        (?:zich|zichzelf|zelf) (?:\w+ )*(?:leren|aangeleerd|geleerd|bijgebracht|eigen gemaakt);
        (?:had|heeft|hadden) (?:\w+ )?nog nooit; nooit (?:eerder|gedaan);
        en (?:nu|sindsdien) (?:\w+ )*(?:wil|doet|doen|maakt|leidt|draait|werkt|iedereen|niemand|de hele); geslaagd;
        examen; certificaat; diploma; rijbewijs; papiertje; (?:cursus|opleiding) (?:afgerond|gehaald|gevolgd);
        avondschool; les(?:sen)? (?:genomen|gevolgd); voor de verandering;
        eens (?:een keer )?(?:anders|zonder|op een andere); kwam (?:met|op) (?:het|een) (?:\w+ )?(?:idee|plan); opgezet;
        op poten; proefje; proefdraai; uitgeprobeerd; uitproberen; omgegooid; gooide .* om\b; omgedraaid;
        draaide .* om\b; geknutseld; knutsel; uitgedacht; ontworpen;
        ander(?:e|s) (?:manier|opzet|vorm|route|volgorde|dan anders); (?:niemand|nooit) meer (?:anders|terug);
        zelfgemaakt; zelfgebouwd; nieuwe rol
    """,
    (WinKind.SOMETHING_NEW, LIKELY): r"""
        invented; instead\b; idea\b; self.?taught; since (?:\w+ )?weeks? (?:ago)?;
        (?:they|we|everyone) (?:will|want to|now) keep; turns? out; zelf (?:aan|leren|bedacht|gemaakt); idee\b; ineens;
        nieuw(?:e)? (?:\w+ )?(?:manier|vorm|aanpak|opzet|idee|recept|rooster|werkwijze|techniek|methode)
    """,
    (WinKind.CRAFT, PLAIN): r"""
        (?:right|correct|good|approved|accepted|passed|spot on) (?:\w+ )?(?:the |at the )?first (?:time|go|try);
        first.time.right; (?:in|at) (?:one|the first) (?:go|attempt|try); down to the;
        to the (?:minute|penny|cent|second|letter|millimet\w+|day);
        not (?:one|a|a single) (?:\w+ )?(?:mistake|error|mix.?up|complaint|gap|question|typo|slip|defect|flaw|
        fault|word too|return|crack|hitch);
        (?:no|zero|without (?:a|an|any|one|losing|missing)(?: single)?) (?:\w+ )?(?:mistakes?|errors?|
        complaints?|loose ends|gaps?|mix.?ups?|typos?|defects?|downtime|hitch|waste|findings?|remarks?|crack|
        leak|order|row|record|minute|day|fault|snag);
        flawless; spotless; immaculate; seamless; watertight; rock.?solid; meticulous; to perfection; like clockwork;
        in perfect; masterly; (?:down |back |up |cut |brought |went )?from \w+(?: \w+)? (?:down )?to \w+;
        (?:nobody|no one|none of us) (?:had|has|needed|needs) to; need(?:s|ed|ing)? (?:no|hardly|only one|just one);
        (?:reads|read|looks|sounds|runs|works) like;
        (?:closed|won|landed|signed) (?:the|a|that|it|on|us) (?:\w+ )?(?:bid|contract|tender|order|deal|account|
        pitch|client|the spot);
        (?:signed|bought|agreed|approved|paid) (?:it )?(?:the same|on the|at once|within|straight|immediately|right);
        in een keer (?:goed|raak|door|goedgekeurd|geslaagd|klopte)?;
        (?:meteen|direct) (?:goed|raak|akkoord|getekend|goedgekeurd); tot op (?:de|het)\b;
        (?:geen|niet een|zonder)(?: enkele)? (?:\w+ )?(?:fout\w*|klacht\w*|misser\w*|vergissing\w*|gaten|
        vlek\w*|uitval|gedoe|opmerking\w*|bevinding\w*|storing\w*|haperen|verspilling|kras\w*|lek\w*|te weinig|
        te veel);
        foutloos; vlekkeloos; feilloos; waterdicht; haarfijn; gesmeerd; als een (?:trein|zonnetje|klok); smetteloos;
        onberispelijk; om door een ringetje; puntgaaf; vakwerk; vakman; meesterlijk;
        van \w+(?: \w+)? (?:naar|terug naar|terug tot|tot) \w+;
        (?:hoefde|hoefden|hoeft) (?:niemand|geen mens|ik|we|geen)|niemand hoefde; leest als;
        (?:meteen|dezelfde dag|direct) (?:getekend|tekende|akkoord); binnengehaald;
        (?:opdracht|klant|order|contract|hem|'m|aanbesteding) binnen\b;
        klopte (?:geen|alles|tot|als|helemaal|precies|in een)
    """,
    (WinKind.CRAFT, LIKELY): r"""
        (?:cut|brought|halved|reduced|doubled|tripled|shaved|shortened|trimmed|slimmed) .*(?:by|to|down|half|off|in)\b;
        (?:twice|half|ten times|three times) (?:as|the|faster); faster; quicker; (?:in order|sorted (?:out)?); ahead of;
        before the deadline; (?:under|within|on) budget; backlog;
        (?:delivered|shipped|finished|completed|handed in|turned in) .*(?:on|in|ahead|before|early|days?|weeks?|
        hours?)\b;
        saved (?:us )?(?:\w+ ){0,2}(?:euros?|pounds|hours?|days?|money|thousand); neat; crisp; elegant; thorough;
        precise; accurate; careful; polished; beautiful; (?:so|very|crystal) clear; clear(?:ly)? written; tight;
        skilful; sharp eye; eye for;
        noticed (?:that )?(?:two|the (?:total|figure|number|sum|date|invoice|bill|leak|crack)\w*);
        (?:ran|runs|run) in (?:\w+ )?(?:minutes|seconds); under a (?:second|minute); strak; zorgvuldig; secuur; precies;
        nauwkeurig; helder; keurig; prachtig; knap\b; puik; degelijk; grondig; teruggebracht; gehalveerd; halveerde;
        verdubbeld; ingekort; weggewerkt; bijgewerkt; achterstand; sneller; (?:twee|drie|tien) keer zo; op orde;
        ruim (?:voor|op tijd); voor de deadline; binnen (?:het )?budget; onder budget;
        iedereen (?:snapte|begreep|het begreep|kon); afgerond; opgeleverd; bespaar; scheel(?:t|de) (?:ons )?; kloppend;
        sluitend; sloot (?:\w+ )?aan; oog voor; fijnzinnig; goed geschreven
    """,
    (WinKind.CRAFT, HINT): r"""
        report; figures; numbers; slides; spreadsheet; minutes; invoice; offer\b; quote\b; tender; letter\b; dashboard;
        migration; audit; inventory; stock\b; schedule; planning; query; code\b; tests?\b; release; docs; documentation;
        archive; drawing; weld; paint; wall\b; menu; recipe; verslag; rapport; cijfers; jaarrekening; spreadsheet;
        notulen; factuur; facturen; offerte; aanbesteding; brief\b; migratie; voorraad; magazijn; schema; planning;
        code\b; testen\b; release; documentatie; archief; tekening; metsel; muur; gevel; dak\b; receptuur
    """,
}
