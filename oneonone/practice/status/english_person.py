"""English: the marks of a question about the person, and of arrangements. `lexicon.Mark` says what each class means."""

from __future__ import annotations

from typing import Final

from oneonone.practice.status.lexicon import Mark, word_set
from oneonone.practice.status.verbs import english_forms

_YOU_IS_TOUCHED: Final = """
    worry, bother, help, drain, frustrate, annoy, excite, motivate, inspire, surprise, scare, satisfy, tire, affect,
    stop, challenge, stretch, support, bore, please, hurt, overwhelm, interest, relax, nag, block, free, spare, ease,
    cost, treat, make, leave, teach, suit, touch, lift, slow, hold, keep, bring, give, thank, stress, charge,
    energise, energize, upset, comfort, encourage, discourage, disappoint, trouble, puzzle, strengthen, weaken, move,
    reassure
"""

#: Nouns that may only describe what follows: the wellbeing survey, a growth plan.
DESCRIBING: Final = word_set(
    """
    energy stress loss grief fun fear feedback support help growth learning confidence career wellbeing
    well-being recovery workload talent pride motivation
    pressure strength recognition conflict purpose mood morale joy respect dream work-life feelings worry satisfaction
    """
)

PERSON: Final[dict[Mark, str]] = {
    Mark.NEEDING: english_forms(
        """
            settle, hope, believe in, stand for, feel, need, want, like, love, enjoy, worry, miss, wish, dare, prefer,
            hate, fear, sleep, cope, trust, appreciate, value, struggle, doubt, regret, dread, long for, dream, laugh,
            cry, relax, unwind, recharge, recover, breathe, thrive, suffer, hesitate, care, admire, belong, settle in,
            look forward to, look back, think of, think about, make of, hold up, switch off, let go, learn, grow,
            experience, tolerate, benefit, lean on, turn to, give up, burn out, stand behind, get used to,
            get better at, get out of, be proud, mind, view, handle stress, rest, take pride
        """
    ),
    Mark.TOUCHING: ", ".join(f"{form.strip()} you" for form in english_forms(_YOU_IS_TOUCHED).split(","))
    + """
        ,
        weigh/weighs/weighing/weighed on you, sit/sits/sat with you, do/does/did/doing/done to you,
        matter/matters/mattered to you, mean/means/meant to you, get/gets/got to you, out of you,
        do/does/did/done you good, land/landed/lands with you, work/works/worked for you, on your mind, on your chest,
        under your skin, ask/asks/demand/demands of you, expect/expects of/from you, feel/feels/felt to you,
        appeal/appeals to you, out of bed, keep/keeps/kept you awake, keep/keeps/kept you up, into your head,
        through your head, in your shoes, from where you sit
    """,
    Mark.NEED_WORD: """
        between us, worst, to learn, learn something, learn more,
        someone/something/anything/anyone/ones/place/thing you, yours, your nerves, what/as/than you expected/hoped,
        enthusiasm, energy, rested, stress, stressed, stressful, worry, worries, worried, worrying, anxious, afraid,
        nervous, tense, tension, tensions, tired, exhausted, exhausting, tiring, drained, draining, overwhelmed,
        overwhelming, burnout, proud, pride, proudest, happy, happier, happiest, unhappy, glad, sad, angry,
        frustrated, frustrating, frustration, frustrations, annoyed, annoying, disappointed, disappointing, relieved,
        relief, grateful, gratitude, lonely, alone, isolated, left out, valued, appreciated, appreciation,
        recognition, acknowledged, respected, trusted, unsafe, confident, confidence, comfortable, uncomfortable,
        at ease, at home, belonging, motivated, motivation, motivating, inspired, inspiring, bored, boring, fun, joy,
        pleasure, enjoyable, excited, exciting, passion, meaning, meaningful, worthwhile, worth it, purpose,
        fulfilling, rewarding, satisfying, satisfied, satisfaction, calm, calmly, peace, work-life, wellbeing,
        well-being, mood, feeling, feelings, emotionally, learning, lesson learned, growth, growing, strength,
        strengths, talent, talents, ambition, ambitions, dream, dreams, career, challenging,
        enough/too/your/more/less feedback, feedback from/to/for me, feedback to you, enough/your support, supported,
        backed up by, need help, enough help, asking/ask for help, hardest, so/too/how/it hard, hard for/to/on/about,
        harder, difficult, difficulty, toughest, tough, easiest, easier, heaviest, heavier, how/too heavy, lighter,
        favourite, favorite, best moment, highlight, highlights, low point,
        enough/too time/rest/sleep/help/support/space/room/say/challenge/variety, rest enough,
        any/some/get/proper rest, to rest, yourself, own pace, workload, work pressure, case load, caseload, evenings,
        breathing space/room, headspace, head space, free to, freedom, room for/to, space for/to, room … have for,
        say in/over, a say, much say, autonomy, own way, own/your ideas, opinion, opinions, doubt, doubts, unsure,
        insecure, unclear, clear to you, clarity, clear what, unfair, fairness, bearable, doable, manageable,
        sustainable, too much/many/little/fast for, too much pressure, too many, under pressure, pressure on you,
        over your head, at your best, best in you, comfortable with, okay/ok with, at peace with, happy with,
        struggle, struggles, struggling, team spirit, atmosphere, your relationship, conflict, hurt, grief, grieving,
        loss, funeral, sick, ill, illness, pain, feel, feels, felt, look/looking/looked forward, differently,
        up to you, if you could, would you change, your choice, hold/holding back, stop/start/keep doing,
        off your plate, take over from you, step back, expect of you/me, expect from you/me, expects of you, from me,
        about me, do better, celebrate, celebrated, compliment, credit for, applause, daydream, hobby, hobbies,
        a/proper/real break, time/day/days off, take time off, unwind, recharge, switch off, let go of, wind down,
        own goals, your own, the person, comfort zone, in your head, head full, full head, your mind, your heart,
        gut feeling, your values, losing sleep, lost sleep, lose sleep, enjoy, enjoying, enjoyed, settled in,
        find/found your feet, like about, what you need, you need, loneliest, scariest, nicest, most out of, cope,
        coping, kind to, listened to, heard by, understood by, included, excluded, guilty, ashamed, embarrassed,
        anger, fear, fears, hopes, resentment, boundary, boundaries, your limits, mental, morale, attached to,
        looking back, daughter, laugh, laughed, thanked, appreciate, feel like, on your own, confusing, confused,
        overloaded, lonelier, too little, of mine, your head, thank-you,
        your family/kids/children/mother/father/mum/dad/partner/husband/wife/son/daughter/health/body/sister/brother,
        was/is it like, take/takes home, one person, how is the pressure, the pressure in/of/on, too much, rather,
        are you all right/okay/alright, gladly, used to it, used to, homesick, restless, quiet time, focus time,
        uninterrupted, thrive, spark, flow for, personally, for yourself
    """,
    Mark.FOR_YOU: """
        for you, on you, for yourself, around you, inside you, within you, your side of it, your point of view
    """,
    Mark.OBSTACLE: """
        in your way, getting/get/got/gets in the way, in the way of, stand/stands in the way,
        holding/hold/held/holds you, stuck, obstacle, obstacles, hinder/hinders/hindered/hindering, barrier, barriers,
        hurdle, hurdles, stumble, stumbling, trip over, blocking, blocks, blocked, blocker, blockers, impediment,
        impediments
    """,
    Mark.OPINION: """
        enough, more, less, much, different, good, bad, great, useful, relevant, sensible, logical, realistic, right,
        wrong, wise, clear, important, interesting, nice, varied, fun, necessary, needed, worth, better, best, worse,
        cold, warm, noisy, okay, fine, big, small, true, possible
    """,
    Mark.PEOPLE: """
        mother, father, mum, mom, dad, parents-in-law, son, daughter, wife, husband, partner, kid, kids, baby, child,
        family, sister, brother, grandmother, grandfather, friend, friends, dog, cat, boss, colleague, colleagues,
        the others, teammate, teammates, team, newcomer, neighbour, neighbours, home, life,
        your work/job/role/craft/day/week/evenings/desk
    """,
    Mark.PRIVATE: """
        your back/knee/shoulder/heart/body/hands/eyes/voice/legs/feet/neck, weekend, weekends, holiday, holidays,
        vacation, wedding, birthday, honeymoon, marathon, wrist, knee, surgery, your doctor, your gp, commute,
        your flight, your train, your evening, your leave, maternity leave, parental leave, annual leave,
        paternity leave, on leave, sabbatical, sleep, hobby, jet lag, new flat, new house
    """,
    Mark.EXPERIENCE: english_forms(
        """
            see, hear, meet, notice, think, feel, know, experience, sleep, eat, drink, enjoy, like, love, learn,
            remember, imagine, dream, wish, want, need, live, rest, relax, laugh, cry, worry, consider, realise,
            realize, come, wake, taste, watch, read, fall asleep, thank, trust, dare, regret, hold, grow,
            change your mind, wonder, listen, help, change, improve, support, suffer, struggle, recover, miss,
            celebrate, become, understand, believe, mean, sit, stand, walk, swim, play, travel, join, argue, quarrel,
            mind, doubt, hesitate, expect, say, surprise, ask, treat, stay, sing, dance, stop, look, work
        """
    ),
    Mark.LIGHT: english_forms(
        "get, find, take, try, talk, tell, go, come, use, leave, bring, give, show, share, keep, put, let, read, add"
    ),
}
ARRANGEMENTS: Final[dict[Mark, str]] = {
    Mark.GREETING: """
        hello, hi, hey, good morning/afternoon/evening, morning, how are you, how are things, how is it going,
        how is life, how goes it, how do you do, how have you been, how is everything, all well, all good,
        nice/good to see you, welcome, welcome back, see you, thanks, thank you, happy birthday, congratulations,
        long time no see, what is up, how is/was your day/week/morning/weekend, how is work, how are things going,
        how are you doing, how is everything going, how has your day/week been, how are you keeping, everything okay,
        hope you are well, cheers, dear, sorry, no rush, no pressure, not urgent, no hurry
    """,
    Mark.ARRANGING: """
        the door, make/made it home, kettle, bus/train late, bus/train on time, train run, for dinner, had dinner,
        far from here, from here, barbecue, bbq, lunch break, quiz,
        status/update/progress/planning meeting/call/talk/session,
        our talk/meeting/chat/one-on-one/one-to-one/1-on-1/1:1/next/catch-up/session, this talk/meeting,
        next one-on-one, next 1:1, find/found/finding the room/place, find parking, link working/work/works, the link,
        shall we/i, book a room/table, which room/floor/entrance, my invitation/invite/message/mail/email/voicemail,
        the invite, calendar invite, suit/suits you, does … suit, is … okay, works/work for you, camera, microphone,
        mute, muted, hear me, see me, my screen, take/taking notes, take/taking the minutes, coffee, tea, lunch,
        a drink, drinks, eaten, breakfast, train, parking, get/got home, get/got here, on holiday, on leave, the café,
        the cafe, the canteen, the walk, to walk, this seat, this chair, this table, is there parking,
        we finish/end/stop by/at/before one/two/three/four/five/six/noon/eleven/twelve, finish/end/stop early,
        you back from, come to the office, in the office, at the office, working/work from home, at your desk,
        joining us, join us, joining, coming to the, going to the party, five/ten/two/few minutes, ok/okay/fine if,
        borrow, the biscuits, the cake, charger, couple of minutes, team outing, team lunch, summer party,
        christmas party, same time, half an hour, in here, go first, sit outside/down/here/somewhere,
        meet again/next/up, we meet, to meet, let us meet/plan/sit/walk/go for, go for a walk, go outside,
        quieter room, stand for, contact person, a pen, warm enough, air conditioning, your laptop, time on,
        time for this, time tomorrow, time next week, free on/at/tomorrow/this/next, available on/at/tomorrow/for a,
        reschedule, dial in, zoom, teams link, the room, this room, your calendar, your diary, time slot, around on,
        be at the office, phone number, your address, birthday cake, where is/are the toilet/form/key/keys/folder,
        who do i, how do i, where do i, where can i, which … do you mean, what do you mean, do you mean, weather,
        traffic, have a seat, sit with me, talk here, your train, your flight, your bus, the bus leave, for lunch,
        dress code, umbrella, kettle, the toilets, parking code, coffee machine, visitor badge, visitor's badge
    """,
    Mark.REQUEST: """
        can/could/will/would you give/tell/show me,
        can/could/will/would you send/bring/share/forward/book/invite/pass/put/add/move/lend/show/help/give me,
        can/could/will/would you bring/book/invite/ask/pass/come/put/add/move/take/lend/show/help/join/take over,
        please bring/send/add/put/take/invite, send me the link, would you like to, do you mind, would you mind if
    """,
}
