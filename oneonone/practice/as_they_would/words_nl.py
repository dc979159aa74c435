"""Dutch words that may make the one they are about stumble; the pieces are regular expressions of whole words."""

from __future__ import annotations

#: What somebody has, or what is done about it. That somebody is ill, and for how long, is no such detail.
ILLNESS = """
burn[- ]?outs?|burn-?outklachten|opgebrand|overspannen(?:heid)?|overspanning|depressies?|depressief|depressieve
angst(?:stoornis|klachten|aanvallen|aanval)|paniek(?:aanval|aanvallen|stoornis)|ptss|trauma's|getraumatiseerd|bipolair
psychoses?|psychotisch|adhd|add|autis(?:me|tisch|tische)|dyslexie|eetstoornis|anorexia|boulimia|suïcidaal|suicidaal
zelfmoord(?:poging|gedachten)?
(?:buik)?griep|verkouden(?:heid)?|corona|(?:long )?covid|bronchitis|longontsteking|keelontsteking|gordelroos|pfeiffer
hooikoorts|koorts|lyme|migraine(?:s|aanval|aanvallen)?|(?:hoofd|kop)pijn(?:en|klachten)?
rug(?:klachten|pijn|problemen)|hernia
nek(?:klachten|pijn)|rsi|whiplash|hersenschudding|peesontsteking|artrose|artritis|reuma|fibromyalgie|spit
(?:borst|darm|huid|long|prostaat|baarmoeder)?kanker|tumor(?:en)?|leukemie|chemo(?:kuur|kuren|therapie)?
bestraling(?:en)?
uitzaaiing(?:en)?|diabetes|suikerziekte|astma|epilepsie|epileptisch|crohn|endometriose|parkinson|hiv|ms
hart(?:aanval|infarct|klachten|problemen|operatie)|beroerte|hoge bloeddruk|maag(?:zweer|klachten)|darmklachten
(?:knie|heup|rug|oog|schouder|galblaas)operatie|geopereerd|onder het mes|miskra(?:am|men)|ivf|overgangsklachten
abortus
gebroken (?:arm|been|pols|enkel|voet|rib|ribben|heup|sleutelbeen|vinger|teen)
(?:arm|been|pols|enkel|voet|heup) gebroken
diagnoses?|gediagnosticeerd|antidepressiva|medicatie|medicijnen|slaappillen|pijnstillers|oxazepam
psycholo(?:og|oge|gen)|psychiaters?|psychotherap\\w+|in therapie|therapeute?|afkick(?:en|kliniek)|verslaafd
verslaving(?:en)?
(?:alcohol|drank|gok|drugs)(?:probleem|problemen|verslaving)|alcoholist|in het ziekenhuis|naar het ziekenhuis
ziekenhuisopname|stress ?(?:klachten|gerelateerd|gerelateerde)|zenuwinzinking|chronische (?:pijn|vermoeidheid|ziekte)
chronisch ziek|dementie|dement|alzheimer|vermoeidheidsklachten|psychische klachten|lichamelijke klachten
klachten aan (?:haar|zijn|hun|de) \\w+
"""

NOT_ILLNESS_AFTER = "sinds tijdens voor na door de het"
NOT_ILLNESS_BEFORE = "tijd periode maatregelen regels prik onderzoek fonds beleid test tests"

VERDICTS = """
lui|luie|luiheid|gemakzuchtig(?:e)?|ongemotiveerd(?:e)?|arrogant(?:e)?|arrogantie|egoïstisch(?:e)?|egoistisch(?:e)?
eigenwijs|eigenwijze|koppig(?:e)?|chagrijnig(?:e)?|incompetent(?:e)?|incapabel(?:e)?|onbetrouwbaar|onbetrouwbare
onvolwassen|kinderachtig(?:e)?|manipulatief|manipulatieve|oneerlijk tegen|achterbaks(?:e)?|onhandelbaar|onhandelbare
passief[- ]agressief|narcistisch(?:e)?|egocentrisch(?:e)?|verwend(?:e)?|ruggengraatloos|laks|lakse|nukkig(?:e)?
humeurig(?:e)?|bazig(?:e)?|betweterig(?:e)?|zeurderig(?:e)?|klagerig(?:e)?|overgevoelig(?:e)?|labiel|labiele
hysterisch(?:e)?|asociaal|asociale|onprofessioneel|ondankbaar|ondankbare|brutaal|brutale|zweverig(?:e)?
lichtgeraakt(?:e)?
"""
NOUNS = """
luiaards?|zeurpiet(?:en)?|zeurkous(?:en)?|zeurder|betweters?|aanstellers?|dramaqueens?|drama queen
controlfreaks?|klagers?
profiteurs?|slapjanus|lapzwans|leugenaars?|pestkop(?:pen)?|etter|eikels?|sukkels?|lastpak(?:ken)?|dwarsligger(?:s)?
querulant(?:en)?|ruziezoekers?|aandachttrekkers?|narcist(?:en)?|watje|ja-?knikker|rotte appel|stoorzender
slijmbal|flierefluiter
geen (?:ruggengraat|ambitie|discipline|werkethos)|verkeerde (?:houding|mentaliteit)
slechte (?:houding|mentaliteit|instelling)
loopt? de kantjes er ?(?:van)? ?af|kantjes eraf
"""
OF_PEOPLE = """
lastig(?:e)?|moeilijk(?:e)?|onmogelijk(?:e)?|dom|domme|zwak|zwakke|traag|trage|negatief|negatieve|passief|passieve
agressief|agressieve|chaotisch(?:e)?|slordig(?:e)?|hopeloos|hopeloze|nutteloos|nutteloze|saai|saaie|kil|kille
bot|botte
toxisch|dramatisch|onhandig(?:e)?|irritant(?:e)?|vervelend(?:e)?|onaangenaam|raar|rare|vreemd(?:e)?|naïef|naïeve|naief
star|starre|stug|stugge|defensief|emotioneel|te gevoelig|onverantwoordelijk|middelmatig|cynisch|gemeen|gemene
kleinzielig
onbeschoft|ongeschikt|ongeïnteresseerd|ongeinteresseerd|afwezig van geest|sloom|slome
"""

COPULAS = "is was zijn waren wordt werd blijft bleef lijkt leek doet deed kan overkomt"
PERSON = "hij zij ze hem haar die iedereen iemand hen hun"
THING = "het dat dit er wat alles iets niets deze"
SELF = "ik wij we mij me mezelf je jij ons mijn"
ADVERBS = """
zo heel snel erg te echt nogal best wel wat een beetje altijd vaak soms gewoon nog weer ook nu vandaag
behoorlijk tamelijk
vrij ronduit ontzettend enorm vreselijk steeds meestal heel-erg enigszins gewoonweg absoluut zowel meer steeds toch
laatst ongelooflijk eigenlijk
"""
NOT = "niet nooit geen nauwelijks allesbehalve minder"
FEELS = "voelt voelde voel zich"
ARTICLES = "een de zo'n zulke wat'n"
PEOPLE_NOUNS = """
mens mensen man vrouw persoon vent collega collega's medewerker medewerkers teamlid leidinggevende manager baas
ontwikkelaar ontwerper tester analist stagiair junior senior type karakter klant figuur houding iemand kerel
"""
GOES_ON = """
en of maar over met in op bij als toen terwijl omdat want tegen naar vandaag weer laatst deze vorige sinds
gisteren voor
mens man vrouw persoon vent collega medewerker type tijdens na dan geweest gedrag
"""
