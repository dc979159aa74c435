"""English: the grammar of a question and the marks of a status check. `lexicon.Mark` says what each class means."""

from __future__ import annotations

from typing import Final

from oneonone.practice.status.lexicon import Mark, word_set
from oneonone.practice.status.verbs import english_forms

SHORTHAND: Final = {
    "u": "you", "ur": "your", "r": "are", "im": "i am", "ive": "i have", "youre": "you are", "whats": "what is",
    "what's": "what is", "wheres": "where is", "where's": "where is", "hows": "how is", "how's": "how is",
    "whens": "when is", "when's": "when is", "whos": "who is", "who's": "who is", "it's": "it is",
    "that's": "that is", "there's": "there is", "here's": "here is", "let's": "let us", "why's": "why is",
    "everything's": "everything is", "he's": "he is", "she's": "she is", "what're": "what are", "havent": "have not",
    "hasnt": "has not", "didnt": "did not", "isnt": "is not", "arent": "are not", "dont": "do not",
    "doesnt": "does not", "wont": "will not", "won't": "will not", "cant": "can not", "can't": "can not",
    "cannot": "can not", "pls": "please", "plz": "please", "thx": "thanks", "abt": "about", "tmrw": "tomorrow",
    "eod": "end of day", "eow": "end of week", "lets": "let us", "gonna": "going to", "wanna": "want to",
    "teh": "the", "hwo": "how", "waht": "what", "yuo": "you", "yoru": "your", "hav": "have", "whn": "when",
    "wen": "when", "ok": "okay", "dyou": "do you", "d'you": "do you", "cld": "could", "thru": "through", "&": "and",
    "+": "and", "w/": "with",
}  # fmt: skip

#: Words whose mistypings are understood; long enough that these are no other word.
OFTEN_TYPED: Final = """
    status, progress, schedule, finished, completed, deadline, delivered, already, report, invoice, project, planning,
    update, ready, signed, submitted, supplier, budget, delivery, received, approved, contract, proposal, review,
    presentation, together, working, going, feeling, worried, about, please, timeline, confirmed, published, released
"""

#: What an apostrophe hides at the end of a word.
CONTRACTIONS: Final = {"'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am", "n't": "not"}

GRAMMAR: Final[dict[Mark, str]] = {
    Mark.YOU: "you, ya, yourself",
    Mark.YOUR: "your, yours",
    Mark.ME: "i",
    Mark.WE: "we, us",
    Mark.OTHERS: """
        they, he, she, it, them, anyone, anybody, everyone, everybody, someone, somebody, nobody, no one, that, this,
        those, these, everything, anything, all, things, there, nothing, something
    """,
    Mark.THE: "the, a, an, our, my, this, that, these, those, their, his, her, its, any, all, every, each, both, some",
    Mark.BE: "is, are, was, were, be, been, being, am",
    Mark.HAVE: "have, has, had, having",
    Mark.DID: "do, does, did",
    Mark.MODAL: "will, would, can, could, shall, should, may, might, must, going to, able to, about to, due to",
    Mark.FILLER: """
        just, really, actually, currently, now, then, also, maybe, perhaps, finally, even, only, quite, pretty, all,
        well, right, please, honestly, roughly, exactly, already, yet, still, never, always, probably, possibly,
        approximately, so far, by now, at the moment, right now, by any chance, not, almost, nearly, recently, lately,
        when/if you can, when/if you get/have a chance/moment/minute, when/if you have time, if possible, in the end,
        after all, at all, again, too, fully, properly, successfully, completely, formally, officially, definitely,
        anyway, both, though, each, managed/manage/manages to, been able to, had time/chance to,
        had the/a time/chance to, have time/chance to, have the/a time/chance to, got/get/gotten a chance to,
        got/get/gotten the chance to, get/got/gotten round/around to, got/get to, able to, tried to, try to,
        remembered to, remember to, start/started to, happened/happen to, going to, yourself, personally
    """,
    Mark.HABIT: "usually, ever, normally, typically, generally, tend, often, sometimes",
    Mark.LINK: """
        for, from, with, about, of, to, on, at, by, in, into, before, after, until, till, since, than, as, because,
        or, and, but, if, whether, when, while, so, between, during, against, without, within, through, over, under,
        per, towards, regarding, around, via, among, despite, behind, ahead, who, which, what, how, where, out, off,
        up, along, once, next, last, this
    """,
    Mark.JOIN: "and, but, or, also, plus, so",
    Mark.WHEN: """
        when, what/which date, what/which day, what/which month, what/which week, what/which quarter, how soon,
        how quickly, what time, how early, how late
    """,
    Mark.HOW_MANY: """
        how many, how much, what/which percentage, what/which percent, what share, what proportion, what fraction,
        how big, how high, how large, how low, how full, what number, how often
    """,
    Mark.HOW_LONG: "how long, how much longer, how much more time, how many more days/weeks/months",
    Mark.HOW_FAR: "how far, how close, how near, how complete, how finished, how done, how advanced, how ready",
    Mark.HOW: "how",
    Mark.WHAT: "what, which",
    Mark.WHERE: "where",
    Mark.WHO: "who, whose, whom",
    Mark.WHY: "why, how come, what is the reason",
    Mark.WHETHER: "whether, if",
}
POLITENESS: Final[dict[Mark, str]] = {
    Mark.KNOWING: """
        after a/an/the, looking for, chasing, would appreciate, could do with, know, knows, tell, telling, wonder,
        wondering, wondered, curious, hear, see, check, checking, ask, asking, understand, find out, figure out, say,
        explain, remind, let me know, let me have, give me, give us, idea, clue, sure, certain, show, inform, confirm,
        clarify, interested, discuss, go over, look at, talk about, walk, run, take, fill, bring, update, feel for,
        touch base, follow up, following up, check in, checking in, provide, catch up, indication, estimate, inkling,
        sense, verify, indicate, share, report, sketch, outline, describe, hoping, pin down, summarise, summarize,
        picture, insight, overview, question is, word on, is it clear, clear
    """,
    Mark.THINKING: """
        can i tell the client/customer/board/team/director/council, would it be fair/right to say,
        do you think/feel/reckon/expect/believe/suppose/guess/figure/imagine/hope/see/estimate/foresee/say,
        would you say/expect/think/guess/estimate, did you say/think, do you have the/a feeling/impression/sense,
        do you get the feeling/impression/sense, are you confident/sure/certain/positive/convinced, is it likely,
        you think/feel/reckon/expect/believe/say, you/we said/mentioned/promised/told me, do you/you/i remember,
        remember, is it true/correct, am i right/correct, does it look/seem like, is it looking like, does it seem,
        can/may/could i/we assume, is there a/any chance, any chance, feel like, think, reckon, do me a favour and,
        do me a favor and, is it safe to say, i take it,
        i assume/guess/suppose/gather/hear/heard/understand/believe/think, do we think/expect/know,
        can/could you say/confirm, are you expecting, do you still expect/think/believe,
        am i right/correct in thinking/assuming
    """,
    Mark.HANDING_OUT: """
        share, announce, explain, introduce, celebrate, thank, apologise, apologize, mention, propose, suggest, offer,
        congratulate, praise, admit, compliment, tell the/them/her/him/everyone/about/my
    """,
}
STATUS: Final[dict[Mark, str]] = {
    Mark.PROGRESS_IDIOM: """
        the position on/with, where is … got to, where are … got to, quick check on, checking in on, check in on,
        following up on, follow up on, checking up on, touch base on/regarding/about, on plan,
        where are/is/were/do/does/did we/you/they/things/everyone stand,
        where are/is we/you/they/things with/on/at/in, where we/you/they/things are/stand with/on/at/in,
        where we/you/they/things stand, where does/do … stand, where … stands, where is/are … at,
        where is/are … up to, where … is at, where have/has/did you/we/they … get/got to, how do/does … stand,
        where you/we got to, where you/we/they have/has got/get to, where things are/stand, where things have got to,
        state of play, state of affairs, state of things, lie of the land, current/latest state, state of the,
        up to speed on/with/about, up to date on/with, coming along, come along, coming on, coming together,
        shaping up, moving along, how far along, how far … along, how much progress, how far you/we/they are/have/got,
        how far with, fill me in on, fill us in on, what/which/at stage/phase, at what/which point is,
        on the right track, rundown of/on, run-down of/on, status of/on/for, what is the status,
        of … is done/complete/finished, of … are done/complete/finished, leave off with, left off with,
        at what/which step, according to plan, going to plan, to plan, percent done/complete/finished,
        how are we/you/they/things doing on/against, how are we/you/they getting on/along with,
        how did you get on with, how is/are … looking, how … is/are looking, taking shape, pulse of,
        how is … progressing, how are … progressing, making … progress, made … progress, any closer, on track,
        on schedule, on course, in full swing,
        what does/do the schedule/planning/plan/numbers/figures/dashboard/board say, in the schedule,
        where did … land/end, what is done/finished, what is not, go or no-go, how … is going, how … are going,
        how … going with
    """,
    Mark.DATE_IDIOM: """
        date of the, date for the, a date from, any date, still feasible/realistic/achievable, eta, e.t.a,
        make/hit/meet/reach/miss … deadline/date/cut-off, on time, in time for, make it in time, in good time,
        release/delivery/due/end/completion/target/opening/go-live/launch/ship date, deadline for,
        by/before the deadline, how likely is it that,
        chances/chance/probability/odds of making/finishing/opening/getting,
        chance/chances/probability that we/the/it, probability we/the/it, chances/odds we/the/it,
        how confident/sure/certain are we, be good for,
        good for monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/today, keeps/keep us from the,
        between us and the, on target for, still good for, aiming for, still on for, planned for, scheduled for,
        time frame for, timeframe for, estimated/expected time/date, is/are … due, delivered by, firm date,
        a date yet, fixed date, make … in time, be in time
    """,
    Mark.DONE_IDIOM: """
        still owes/owe, left to do, still to do, still to be, to be done, needs/need to be done, needs/need doing,
        what is/was/else left, yet to, what is missing/outstanding/remaining/pending/open, what remains,
        who/which/what … still has/have/needs/need, what/who still has/have/needs/need, still has/have/needs/need to,
        still open/outstanding/pending/missing, anything/something/nothing left/outstanding/overdue/open,
        anything still, been dealt with, been taken care of, what has been done, who has not, who have not,
        which … not, been ticked off, to-do list, todo list, action list, action items/points,
        open actions/items/points/tasks/tickets/issues/ends, outstanding actions/items/points/tasks,
        actions from last time, everything in place, everything set/ready for, all set, over/across the line,
        out of the door, out the door, in the bag, good to go, loose ends, what else needs, what needs/has/must to,
        what needs/has to happen/be, get/got/gotten round/around to, got/get hold of,
        get/got it/this/that done/finished, have … ready/done/finished by/for/before,
        get … ready/done/finished by/for/before, crossed off, to-do's
    """,
    Mark.LATE_IDIOM: """
        running out of time, short of time, run out of time, still waiting, waiting on the, still no, slip, slips,
        holdup, hold-up, hold up with, holding up the, holding things up, what is holding up, what is delaying,
        taking/take/takes/took so/that/this long, taking ages/forever, behind schedule/plan/on, what is keeping the,
        cause/reason of/for the delay, slipped, slipping, running/runs/ran late, over budget, overrunning, overrun,
        fallen/falling/lagging/running behind, any delay/delays, still waiting for/on, what is causing the delay
    """,
    Mark.ACTIVITY_IDIOM: """
        what is/are … working on, working on at the moment, working on now/this, what are/were/is you/they working on,
        what you/they are/were working on, what have you been working on, what you have been working on,
        what are you busy with, what you are busy with, get/got done, getting done, get through this/last,
        what is/was/s on your plate/list/desk/to-do, on your list, your to-do, your to-dos, your task list,
        next steps on/for/with, what is next on/for/with, what comes next on/for/with, your priorities for/this/next,
        through your week, go over your week, through your tickets/tasks/list/hours, what keeps you busy,
        what kept you busy, what is/was planned for, plan/plans for this/next/the week/sprint/month/today,
        plan/plans for today/tomorrow, planned for this/next/today, what are you up to this/today
    """,
    Mark.NEWS_IDIOM: """
        come/came/comes back on/with/to, any luck, any sign/trace of,
        nothing/anything/something/much new on/about/from/with, any/some/more news,
        any update/updates/word/progress/movement/response/answer/reply/developments/development/headway,
        any result/results, news about/on/from, word from, heard/hear/hearing back, heard/hear anything from/about,
        heard/hear … from the, heard/hear from the, had/have/got/get/received an answer/reply/response,
        had/got/have any answer/reply/response, an answer/reply/response from, answer come,
        get/got/gotten/come/came/gets back to you/us/me, feedback from the, came/come/comes out of,
        what did … say about, outcome of, outcome on, result/results of, results from, what was/got decided,
        what has been decided, what did … decide, what happened with/to/about the, what has happened with/to,
        what is happening with/on/to, what is going on with the, what became of, what has become of,
        latest on/with/from/about, the latest, update/updates on/about/regarding/from/for, an update, quick update,
        status update, progress update, movement in/on, progress on/with/in/of, been made on, headway,
        what is new with/on
    """,
    Mark.NUMBER_IDIOM: """
        ahead of/behind last, ahead of/behind plan/budget/forecast/schedule, how likely is it that,
        hit/meet/met/reach/reached/made/make the/our/your/their target/targets/quota/numbers/goal,
        against the/our/your target/plan/budget, against target/plan/budget, on/above/below/under/over/off target,
        hit … target/targets, within/on/under/over the budget, within/on/under budget, of the budget, of … budget,
        add up, in the red, in the black, so far this month/year/quarter/week, month to date, year to date,
        compared to/with last, versus last, score on, number of, amount of, total number, the total
    """,
    Mark.STATUS_NOUN: """
        status, statuses, progress, update, updates, timeline, timelines, timescale, timescales, deadline, deadlines,
        milestone, milestones, deliverables, next steps, no-go, eta, roadmap, todo, to-do, to-dos, todos, kpi, kpis,
        okr, okrs, rundown, burndown, outstanding, pending, unpaid, backlog, action items, action points, action list,
        go-live, progress report, schedule for, checklist, standings, overdue, rag
    """,
    Mark.METRIC: """
        sick leave, sick days, trend, trends, figures, numbers, turnover, revenue, sales, forecast, forecasts, target,
        targets, percentage, occupancy, absenteeism, sick leave rate, waiting time, waiting times, waiting list,
        throughput, score, scores, count, headcount, turnout, pipeline, average, turnaround, handling time,
        cycle time, conversion, backlog, stock level, stock levels, footfall, attendance, complaints, defects,
        no-shows, output, uptime, downtime, response time, response times, error rate, rate, rates, margin, costs,
        spend, spending, balance, pass rate, coverage, yield, sign-ups, signups, registrations, bookings, vacancies,
        arrears, hours, utilisation, profit, takings, capacity, cash position, candidates, applicants, cover,
        burn rate, cancellations, replies, responses, rejections, absences, visitor numbers, statistics, stats,
        metrics, results, budget, backlogs
    """,
    Mark.STATE: """
        in writing, on the wall/walls, on paper, broken, correct, accurate, compliant, visible, reachable, secured,
        empty, calibrated, connected, legible, sharp enough, safe to use, in working order, on the road, in service,
        out of order, out of action, out of date, on the shelf, on the wall, at capacity, at the lab, at the cleaner,
        under contract, under construction, on the list, on display, on sale, did it work, has it worked,
        come/came/comes into force/effect, good with, good for, good on, through the, past the, all working, all good,
        known, published, got there, got here, get there, done, ready, finished, complete, completed, final,
        finalised, finalized, overdue, up and running, up to date, in place, in order, settled, sorted, sorted out,
        signed off, wrapped up, closed, resolved, fixed, approved, delivered, shipped, live, in production,
        in the post, on its/their way, under way, underway, outstanding, pending, operational, functional,
        functioning, back up, back online, back to normal, online, offline, in stock, sold out, on hold,
        at the printer/printers, with legal/finance, in review, in testing, in the system, on top of,
        go/going/gone/went/goes live, go/going/gone/went/goes out, come/coming/came/comes in/out/through,
        go/gone/went/going/get/got/made it through, out to tender, confirmed, fully booked, fully staffed, submitted,
        rolled out, available, passed, ahead of schedule, halfway, half way, nearly/almost there, there yet, on site,
        set up, cleared, work/works/working yet/again/now/properly, work/works/working the way it should,
        work/works/working as it should/intended/planned/expected, arrive, arrived, pass, drop, dropped,
        gone/go/went/going down/up, rise, risen, rose, fallen, fell, increased, decreased,
        getting smaller/bigger/shorter/longer, shrinking, in full swing, set in stone, through customs, in hand,
        checked off, up/in/out/back/off/through/here/open/over yet, in/out/back/open/up/off already, accounted for,
        dry, in full, watertight, waterproof, over and done with, still going, still broken, work correctly,
        in the mail, booked, arranged, out of stock, up to standard, up for, ready for, in use, in effect, in force,
        a go, all good for/with/on/to, short on/of, in the red, red, blocked, tidy, cleaned, locked, unlocked,
        stocked, intact, in the bag, staffed, stable, complete for, out for, out there, feature complete, green,
        legally binding, valid
    """,
    Mark.STATE_OF_YOU: """
        done with, are you done, you are done, are you finished, you are finished, finished with, through with,
        ready with, done, finished, still on the, still with, well on the way, on top of, halfway, half way,
        nearly/almost there/done/finished, on track, on schedule, up to date, behind with/on, ahead of schedule,
        still working/busy on/with, working on the/that, back on track, be done, be finished, be ready with,
        be through, you done, you finished, caught up, started on/with, begun with, far with, signed up
    """,
    Mark.STATE_AT_END: """
        free, in, out, back, up, through, off, open, over, gone, set, on, down, running, moving, clean, full, empty,
        covered, okay, fine, due, on order, live, firm, clear, sent, left, final
    """,
    Mark.MOVING: """
        going, coming, progressing, developing, advancing, proceeding, getting on, getting along, doing, running,
        looking, look, looks, unfolding, go, turning out, performing, evolving, progress, taking off, holding up,
        move forward, moving forward, moving, advance, proceed
    """,
    Mark.LATE: """
        late, delayed, delay, delays, overdue, slow, slower, so long, rescheduled, postponed, pushed back, stalled,
        backed up, put off, behind, incomplete, unfinished, missing, open
    """,
    Mark.YET: "yet, already, still, so far, by now, finally, at last, meanwhile, now",
    Mark.DATE: """
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, april, june, july, august,
        september, october, november, december, in/by/before/until may, in/by/before/until march, today, tomorrow,
        yesterday, tonight, since our/the last, before our/the next, until our/the next, since last,
        first/second/third/fourth quarter, this/next/last week/month/quarter/year/sprint/term/semester/season,
        end of the/this/next week/month/day/year/quarter/term/sprint, end of week/month/day, year end, year-end,
        month end, the weekend, by noon, noon, this morning/afternoon/evening, easter, christmas, summer, autumn,
        winter, spring, the holidays, q1, q2, q3, q4, on time, in time, before long, the deadline, soon, by then,
        in two/three/four weeks/days/months, lunchtime, midnight, new year, 1st, 2nd, 3rd, 4th, 5th, 6th, 7th, 8th,
        9th, 10th, 11th, 12th, 13th, 14th, 15th, 16th, 17th, 18th, 19th, 20th, 21st, 22nd, 23rd, 24th, 25th, 26th,
        27th, 28th, 29th, 30th, 31st
    """,
    Mark.FINISH: english_forms(
        """
            finish, complete, finalise, finalize, deliver, ship, submit, close, close off, close out, wrap up,
            hand in, hand over, send, send out, send off, release, publish, launch, deploy, merge, install, sign,
            sign off, file, upload, roll out, turn in, arrive, open, start, begin, kick off, happen, take place,
            make it, land, order, place, print, pay, receive, hire, fill, migrate, replace, be done, be ready,
            be finished, be out, be back, be live, be in, be complete, be online, be open, be sorted, be through,
            get done, get finished, get ready, go live, go out, come in, come out, come through, end, pass,
            be able to, be up, go ahead, move in, hand out, be over, pull off
        """
    ),
    Mark.DOING: english_forms(
        """
            look at, do, make, write, rewrite, draft, edit, update, check, review, proofread, book, buy, sell,
            invoice, bill, build, rebuild, repair, fix, mend, clean, clear, paint, lay, pour, hang, fit, mount, move,
            pack, load, unload, count, scan, copy, archive, sort, label, stack, stock, restock, prepare, plan,
            schedule, arrange, organise, organize, set up, set, fill in, fill out, process, handle, deal with,
            sort out, solve, resolve, test, measure, inspect, audit, pick up, calculate, analyse, analyze, compare,
            collect, gather, drop off, return, register, enter, log, record, request, apply for, approve, reject,
            confirm, cancel, renew, extend, negotiate, award, appoint, recruit, onboard, mark, grade, correct,
            translate, design, draw, sketch, develop, code, refactor, configure, connect, switch, upgrade, patch,
            back up, restore, reset, vaccinate, administer, discharge, admit, transfer, refer, plant, harvest, sow,
            cook, bake, distribute, post, forward, reply to, respond to, answer, advertise, reduce, cut, raise,
            increase, improve, reach, hit, achieve, follow up, look into, go through, go over, work through,
            get through, work on, agree, verify, validate, reconcile, spend, allocate, assign, escalate, document,
            evaluate, assess, score, select, put up, put in, take down, recycle, tidy, pass on, digitise, digitize,
            catalogue, shortlist, screen, accept, commit, promise, react, decline, refuse, purchase, procure, rent,
            lease, insure, claim, refund, transcribe, type up, draw up, tackle, brief, notify, inform, nominate,
            optimise, roll back, sand, varnish, weld, wire, tile, plaster, sweep, bind, rehearse
        """
    ),
    Mark.REACHING: english_forms(
        """
            call, phone, ring, reach, contact, speak to, speak with, talk to, talk with, email, mail, message,
            write to, get hold of, hear from, hear back from, meet with, get in touch with, sit down with, chase,
            chase up, consult
        """
    ),
    Mark.TASK: """
        manuscript, thesis, essay, essays, homework, kiln, boiler, pump, pumps, valve, motor, engine, tyre, tyres,
        brakes, bike, bikes, bus, buses, coach, trolley, bed, hoist, wheelchair, medication, prescription,
        prescriptions, dressing, samples, swab, vaccine, rota, lockers, locker, lights, lighting, heating, radiator,
        radiators, drain, drains, gutter, gutters, roof tiles, fire door, alarm, alarms, sprinkler, extinguishers,
        cameras, camera system, badge, badges, uniform, uniforms, aprons, gloves, masks, stock, seed, feed, hay,
        fodder, herd, fields, tractor, trailer, barn, timber, bricks, steel, glass, pipes, tanks, silo, grain,
        freezer, freezers, fridge, ovens, dough, flour, bread, recipe, recipes, labels, label, packaging, crates,
        kegs, barrels, wine list, tickets, seats, programme notes, costumes, lighting plan, instruments, score,
        rehearsal schedule, translation, subtitles, edit, footage, photos, layout, proofs, print run, cover, index,
        footnotes, dataset, query, script, endpoint, cluster, certificate, domain, licence key, tokens, logs, branch,
        patch, hotfix, ticketing, rollout plan, runbook, playbook, briefing, brief, deposition, verdict, ruling,
        hearing, petition, bylaw, ordinance, motion, by-election, ballots, census, permit application, visa, passport,
        visas, passports, residency, mortgage, loan, loans, savings, dividend, premium, premiums, claims, pension,
        payslips, payslip, tax return, vat return, ledger, reconciliation, accruals, closing balance, cash flow,
        project, projects, report, reports, audit, audits, plan, plans, proposal, proposals, contract, contracts,
        order, orders, invoice, invoices, quote, quotes, offer, tender, tenders, budget, budgets, roster, schedule,
        draft, drafts, migration, rollout, roll-out, release, releases, launch, delivery, deliveries, shipment,
        shipments, application, applications, permit, permits, licence, license, catalogue, brochure, leaflet,
        leaflets, flyer, flyers, poster, posters, campaign, website, site, app, portal, system, systems, software,
        server, servers, database, code, feature, features, bug, bugs, ticket, build, deploy, deployment, integration,
        api, module, prototype, design, designs, drawing, drawings, survey, surveys, inspection, inspections,
        inventory, stocktake, warehouse, renovation, refurbishment, extension, construction, building, works, repairs,
        repair, roof, kitchen, lift, floor, scaffolding, bridge, road, roadworks, sewer, move, relocation, merger,
        reorganisation, restructuring, transition, recruitment, vacancy, hiring, onboarding, curriculum, timetable,
        exam, exams, papers, test, tests, testing, syllabus, handbook, manual, guideline, guidelines, protocol,
        protocols, policy, procedure, form, forms, file, files, dossier, dossiers, case, cases, claim, complaint,
        grant, subsidy, funding, fundraising, event, events, festival, exhibition, concert, conference, show, gala,
        stand, booth, stage, programme, program, workshop, newsletter, mailing, letter, letters, minutes,
        presentation, slides, deck, paper, article, chapter, chapters, analysis, assessment, evaluation, evaluations,
        review, reviews, sprint, spec, specification, document, documents, documentation, paperwork, accounts, books,
        payroll, payment, payments, refund, refunds, return, returns, closing, statement, statements, purchase,
        procurement, parts, equipment, machine, machines, van, vans, truck, trucks, lorry, lorries, pallets,
        container, containers, parcel, parcels, package, packages, menu, menus, shelf, shelves, signage, list, lists,
        display, till, tills, checkout, scanner, scanners, printer, laptops, network, backup, backups, certificates,
        accreditation, registration, vaccines, beds, referral, referrals, discharge, intake, handover, switch,
        switchover, transfer, upgrade, upgrades, installation, implementation, setup, search, talks, negotiations,
        negotiation, deal, agreement, lease, settlement, appeal, objection, objections, decision, memo, bill,
        regulation, research, study, pilot, trial, sample, data, dashboard, dashboards, spreadsheet, model, estimate,
        overview, catering, recording, video, episode, harvest, greenhouse, fence, tasks, task, deliverable,
        deliverables, request, requests, insurance, archive, digitisation, collection, acquisition, restoration,
        refit, redesign, rebranding, logo, strategy, roadmap, cleaning, maintenance, overhaul, replacement, fix,
        issue, issues, booking, route, routes, transport, customs, batch, production, line, concrete, wiring,
        plumbing, playground, shop, ramp, signatures, signature, agenda, cards, page, pages, fund, deed, desk,
        services, kit, slot, slots, round, scheme, process, initiative, cutover, epic, stories, backlog, investigation
    """,
}

#: Words that end like a participle and are none.
NO_PARTICIPLES: Final = word_set(
    """
    need indeed feed speed bed shed hundred red seed weed exceed proceed succeed agreed bleed breed fed led unneeded
    moved-in hatred sacred naked wicked embed
    """
)
#: Participles that say nothing of a task done: what is allowed, meant, known, interested, located.
NO_STATE: Final = word_set(
    """
    allowed supposed meant used interested needed required expected married called named located based related
    concerned involved dedicated talented gifted mixed limited detailed complicated advanced tired scared united been
    had got known kept situated intended said thought felt born
    """
)
