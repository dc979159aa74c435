"""English verbs and turns of phrase of promises, folded."""

from __future__ import annotations

from oneonone.capture.words.phrase import phrases, word_set

#: What someone does for someone else at work, as in "send", with the forms that do not follow from it.
ACTIONS = word_set(
    """
    add announce answer apply approve arrange ask assign attend book bring build buy calculate call cancel chair chase
    check clarify clean clear close coach collect come compare compile complete confirm connect contact convert
    coordinate copy correct cost count cover create debug deliver demo deploy design develop discuss dig document
    download draft draw drop edit email enter escalate estimate evaluate explain explore extend file fill finalise
    finalize find finish fix follow forward gather get give hand help hire host improve inform install introduce intro
    investigate invite invoice join keep label lead let list log look mail make map measure meet mention merge message
    migrate move name negotiate nominate nudge open order organise organize outline pack pair pass pay phone pick
    pilot ping plan polish post practise practice prep prepare present print prioritise prioritize process produce
    propose provide publish push put raise reach read record recommend refactor refer register release remind remove
    renew repair replace reply report request reschedule research reserve resolve respond return review revise rewrite
    ring rotate run scan schedule select sell send set share ship shortlist show sign simplify sketch solve sort speak
    specify store submit suggest summarise summarize supply support swap take talk teach tell test text thank tidy
    track train transfer translate try turn type unblock update upload verify walk wrap write
    """
)
#: With "will" or "going to", someone's own life or state: no promise.
LIFE = word_set(
    """
    adopt be become begin celebrate cry enjoy feel fly go graduate grow hate have know leave like live look lose love
    marry miss move need quit rest resign retire sleep start stay stop struggle study travel turn visit want work
    never always probably not
    """
)
#: Verbs of LIFE that are a promise when such a word follows: "work on", "go through", "have … ready".
LIFE_BUT = {
    "go": word_set("through over ask talk and check see via"),
    "work": word_set("on out through up"),
    "look": word_set("into at over up for through"),
    "come": word_set("back"),
    "move": word_set("the it that this all"),
    "turn": word_set("in the it this that"),
    "start": word_set("with on writing preparing"),
    "leave": word_set("the a it"),
    "stop": word_set("by"),
}
#: Nouns and words that make of taking, having, getting or giving a matter of someone's own life.
OWN_LIFE = word_set(
    """
    leave holiday holidays vacation off married baby birth break rest surgery operation sick pregnant parental
    retirement sabbatical marathon exam exams house wedding funeral hospital dentist doctor birthday home married
    divorced
    """
)
#: "I'll have a word with her", "she'll have a look".
HAVE_A = word_set(
    """
    word look chat talk go think call coffee try conversation meeting read stab quiet closer proper quick
    """
)
READY = word_set("ready done finished complete fixed sorted written")
#: After "I'll", thoughts and feelings: no promise.
THOUGHTS = word_set("be never always miss feel admit remember know need probably have not forget love hate")
#: After "I'd" and "she'd", a wish or a guess: "said she'd rather …".
WISHES = word_set("rather like love prefer hate be have been never not appreciate want need")
#: After "I have to" and its kind: "I have to say", "I must admit".
SAYING = word_set(
    """
    say admit confess agree laugh smile be have think stop remember know hear understand feel learn accept
    """
)

I_WILL = phrases(
    "i'll", "i will", "i shall", "i'm going to", "i am going to", "im going to", "i'm gonna", "i'm planning to",
    "i plan to", "i intend to", "i am planning to", "let me", "i'll have to", "i will have to", "i'll need to",
    "i'm supposed to", "i am supposed to", "i'm meant to",
)  # fmt: skip
I_MUST = phrases(
    "i need to", "i have to", "i've got to", "i've to", "i must", "i should", "i ought to", "i still need to",
    "i still have to", "i'd better", "i really need to", "i really should",
)  # fmt: skip
#: The same without a subject.
MUST = phrases("need to", "have to", "still need to", "still have to", "must", "should")
REMEMBER = phrases(
    "remind me to", "remember to", "don't forget to", "do not forget to", "must remember to", "don't forget",
    "note to self to", "not to forget", "i must remember to", "i have to remember to", "i need to remember to",
    "i won't forget to", "i will not forget to", "i mustn't forget to", "i must not forget to",
)  # fmt: skip
#: After whom promises what: "she'll", "Noor is going to"; the first word is a pronoun or the name.
THEY_WILL = phrases("'ll", "will", "shall", "'s going to", "is going to", "are going to", "'re going to", "'s gonna",
                    "plans to", "is planning to", "'s planning to", "intends to", "going to")  # fmt: skip
THEY_MUST = phrases(
    "has to", "needs to", "must", "should", "have to", "need to", "is to", "'s to", "was going to", "was to",
    "'s supposed to", "is supposed to", "was supposed to", "still has to", "still needs to",
)  # fmt: skip
PROMISED = word_set("promised promise promises agreed agrees offered offers committed volunteered undertook")
SAID = word_set("said says told tells")
HAVE = word_set("have 've has 's had")
WOULD = phrases("i'd", "i'll", "i would", "i will", "he'd", "she'd", "they'd", "he'll", "she'll", "they'll", "he would",
                "she would", "they would", "he will", "she will", "they will")  # fmt: skip
THEY = word_set("he she they")
#: To whom something is promised or told.
TO_WHOM = word_set("me you him her them us")
NEGATIONS = word_set("not never no won't can't cannot don't doesn't didn't nobody none")
SUBORDINATORS = word_set("if whether that which who why how what where when because so until unless once after")
HABITS = word_set("always usually often every each sometimes normally weekly daily generally never rarely")

#: Right after a verb in the imperative: "send the …", "ask HR"; and not "call with the vendor".
AFTER_IMPERATIVE = word_set(
    """
    a an the her him them his my our their its it this that these those all both some any back out up new one two
    three everyone someone whether if about into hr it finance legal
    """
)
#: And what some verbs take before it: "check in with", "talk to", "look into".
BEFORE_OBJECT = {
    "in": word_set("check drop look"),
    "into": word_set("look"),
    "to": word_set("talk speak reply write respond return listen"),
    "with": word_set("check meet speak talk share discuss"),
    "on": word_set("check"),
}
#: Finite verbs that make a sentence of what looked like a task.
FINITE = word_set("was were is are went felt had has did made said came got took gave told we")
#: Verbs that begin a task; those that are mostly nouns ("plan", "book club") are left out.
IMPERATIVES = ACTIONS - word_set("come cost count host label lead list log map mail name report run set store text")


def singular(verb: str) -> str:
    """The base form of "sends", "tries", "finishes", or the word itself."""
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    if verb.endswith(("shes", "ches", "sses", "xes", "zes", "oes")):
        return verb[:-2] if verb[:-2] in ACTIONS else verb[:-1]
    return verb[:-1] if verb.endswith("s") else verb


def from_ing(verb: str) -> str | None:
    """The base form of "sending", "making", "getting"; None when it is none of the ACTIONS."""
    if not verb.endswith("ing"):
        return None
    stem = verb[:-3]
    tried = (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
    return next((one for one in tried if one in ACTIONS), None)
