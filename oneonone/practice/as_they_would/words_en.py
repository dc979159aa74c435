"""English words that may make the one they are about stumble; the pieces are regular expressions of whole words."""

from __future__ import annotations

#: What somebody has, or what is done about it. That somebody is ill, and for how long, is no such detail.
ILLNESS = """
burn(?:ed|t)?[- ]?out(?:s)?(?! (?:the|of ideas))
depress(?:ion|ions|ed|ive)|anxiety|panic (?:attack|disorder)s?|ptsd|trauma(?:tised|tized)|bipolar|psychosis|psychotic
adhd|autis(?:m|tic)|dyslexi(?:a|c)|eating disorder|anorexia|bulimia|suicid(?:e|al)|self[- ]harm\\w*
flu|influenza|(?:long )?covid(?:-19)?|bronchitis|pneumonia|tonsillitis|shingles|glandular fever|hay fever|lyme
migraines?|headaches|a headache|back (?:pain|trouble|problems?|complaints?)|bad back|slipped disc|sciatica|rsi
whiplash
concussion|tendinitis|carpal tunnel|frozen shoulder|arthritis|rheumatism|fibromyalgia
cancer|tumou?rs?|leuk(?:a)?emia|chemo(?:therapy)?|radiotherapy|metasta\\w+|mastectomy
diabet(?:es|ic)|asthma(?:tic)?|epilep(?:sy|tic)|crohn(?:'s)?|endometriosis|multiple sclerosis|parkinson(?:'s)?|hiv
heart (?:attack|condition|problems?|surgery)|(?:had|has had|suffered) a stroke|high blood pressure
stomach (?:ulcer|flu|bug)
(?:knee|hip|back|heart|eye|shoulder|gall bladder) (?:surgery|operation)|had surgery|needs surgery
after (?:the|her|his|their) surgery
operated on|miscarriages?|ivf|menopause|hysterectomy|abortion
broken (?:arm|leg|wrist|ankle|foot|rib|ribs|hip|collarbone|finger|toe)
broke (?:an|a|her|his|their) (?:arm|leg|wrist|ankle|foot|rib|hip)
diagnos(?:is|ed|es)(?: with)?(?! of the (?:problem|bug|issue))|antidepressants?|medication|sleeping pills?|painkillers
psychologists?|psychiatrists?|psychotherap\\w+|in therapy|her therapist|his therapist|their therapist
the therapist|rehab
(?:alcohol|drinking|drug|gambling) (?:problem|addiction)s?|addicted|alcoholic|in (?:the )?hospital
hospitali[sz]ed|to the hospital
stress[- ]related|stress (?:complaints|symptoms)|nervous breakdown|dementia|alzheimer(?:'s)?|overstrain(?:ed)?
chronic (?:pain|fatigue|illness)
"""

#: In front of these an illness is a time or a thing, and nobody's.
NOT_ILLNESS_AFTER = "since during before after post pre the"
NOT_ILLNESS_BEFORE = "test tests time times period era measures rules shot jab policy research charity fund"

#: Said of somebody, nothing else than a verdict.
VERDICTS = """
lazy|laziness|unmotivated|arrogant|arrogance|selfish|whiny|moody|stubborn|bossy|incompetent|incompetence|unreliable
immature|childish|manipulative|dishonest|two-faced|passive[- ]aggressive|high[- ]maintenance|narcissistic|egocentric
clueless|entitled|spineless|gullible|vindictive|lazybones|big-headed|thick-skinned|thin-skinned|oversensitive
over-sensitive|overly sensitive|hysterical|good[- ]for[- ]nothing|unprofessional|ungrateful
"""
#: What somebody is called.
NOUNS = """
slackers?|slacking off|know-it-alls?|troublemakers?|trouble-maker|complainers?|moaners?|whiners?|liars?
control freaks?
drama queens?|prima donnas?|dead ?wood|dead weight|bad apple|bad attitude|attitude problem|pushovers?
cry ?bab(?:y|ies)
snowflakes?|bull(?:y|ies)(?! ?ing)|narcissists?|idiots?|morons?|losers?|show-?offs?|freeloaders?|loose cannon
(?:has|have|shows) no (?:backbone|ambition|discipline|initiative|work ethic)
lacks? (?:ambition|discipline|backbone|initiative)
"""
#: A verdict of somebody; of a thing they are an ordinary word.
OF_PEOPLE = """
difficult|impossible|stupid|dumb|weak|slow|negative|passive|aggressive|chaotic|disorgani[sz]ed|sloppy|careless
hopeless
useless|boring|cold|rude|toxic|dramatic|needy|clumsy|annoying|irritating|unpleasant|weird|odd|naive|rigid|inflexible
defensive|emotional|too sensitive|irresponsible|untrustworthy|mediocre|ungovernable|cynical|lax|mean|nasty|petty
"""

COPULAS = "is was are were be been being 's 're seems seemed becomes became gets got acts acted remains stays can"
PERSON = "he she they him her them who everyone everybody someone somebody"
THING = "it that this these those there what which everything something nothing"
SELF = "i we me us myself you my our"
ADVERBS = """
so very too really rather quite pretty a bit little always often sometimes just simply still again also now today
basically plainly downright incredibly extremely somewhat kind sort of never-endingly lately usually mostly absolutely
being both more most increasingly such
"""
NOT = "not n't never hardly isn't wasn't aren't less"
FEELS = "feel feels felt feeling"
ARTICLES = "a an the such another most"
PEOPLE_NOUNS = """
person people man woman guy girl boy lady colleague colleagues employee employees team-mate teammate manager boss lead
developer designer engineer tester analyst intern junior senior character customer type personality attitude bunch one
"""
#: After a verdict these go on with the sentence: what is judged is not a noun that follows.
GOES_ON = """
and or but about with in at on when while if because as to towards today again lately this last since yesterday for
person people man woman guy colleague employee type about during after before than
"""
