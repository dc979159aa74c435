"""What notes tell of someone's situation, in both languages. How the patterns are written: see patterns.py.

Weight 3 is a sign that stands on its own; of lighter ones it takes more than one.
"""

from __future__ import annotations

from enum import StrEnum

from oneonone.model.kinds import Situation


class Sign(StrEnum):
    """A situation, or something that says more about one."""

    TIRED = "tired"
    UNDER_PRESSURE = "under_pressure"
    AFTER_LEAVE = "after_leave"
    NEW_IN_ROLE = "new_in_role"
    NEW_TOGETHER = "new_together"
    CONFLICT = "conflict"
    WIN = "win"
    RESTLESS = "restless"
    QUIET = "quiet"
    STUCK = "stuck"
    CHANGE = "change"
    LOSS = "loss"
    ILL = "ill"
    BURNOUT = "burnout"
    #: Someone near is ill or in need of care.
    NEAR_ILL = "near_ill"
    #: A separation, a crisis at home, or something told in confidence.
    HOME = "home"
    #: What takes a sign back.
    THING_DIED = "thing_died"
    OTHERS_ILL = "others_ill"
    NO_QUARREL = "no_quarrel"
    SETTLED = "settled"
    RECOVERED = "recovered"


#: The situations that a sign stands for.
SITUATIONS: dict[Sign, frozenset[Situation]] = {
    Sign.TIRED: frozenset({Situation.TIRED}),
    Sign.UNDER_PRESSURE: frozenset({Situation.UNDER_PRESSURE}),
    Sign.AFTER_LEAVE: frozenset({Situation.AFTER_LEAVE}),
    Sign.NEW_IN_ROLE: frozenset({Situation.NEW_IN_ROLE}),
    Sign.NEW_TOGETHER: frozenset({Situation.NEW_TOGETHER}),
    Sign.CONFLICT: frozenset({Situation.AFTER_CONFLICT}),
    Sign.WIN: frozenset({Situation.AFTER_WIN}),
    Sign.RESTLESS: frozenset({Situation.RESTLESS}),
    Sign.QUIET: frozenset({Situation.QUIET}),
    Sign.STUCK: frozenset({Situation.STUCK}),
    Sign.CHANGE: frozenset({Situation.CHANGE}),
    Sign.LOSS: frozenset({Situation.BEREAVEMENT}),
    Sign.ILL: frozenset({Situation.ILLNESS}),
    Sign.BURNOUT: frozenset({Situation.ILLNESS, Situation.TIRED}),
    Sign.NEAR_ILL: frozenset({Situation.ILLNESS}),
    Sign.HOME: frozenset({Situation.BEREAVEMENT}),
}

#: What each of these takes back.
TAKES_BACK: dict[Sign, frozenset[Sign]] = {
    Sign.THING_DIED: frozenset({Sign.LOSS}),
    Sign.OTHERS_ILL: frozenset({Sign.ILL, Sign.BURNOUT}),
    Sign.NO_QUARREL: frozenset({Sign.CONFLICT}),
    Sign.SETTLED: frozenset({Sign.CONFLICT}),
    Sign.RECOVERED: frozenset({Sign.ILL, Sign.BURNOUT, Sign.NEAR_ILL}),
}

_NEAR_EN = (
    "mother/father/mum/mom/dad/parents/sister/brother/son/daughter/wife/husband/partner/girlfriend/boyfriend/child/kid/"
    "baby/grandmother/grandfather/grandma/grandpa/gran/granny/nan/aunt/uncle/cousin/niece/nephew/friend/twin/"
    "mother_in_law/father_in_law"
).replace("/mother_in_law/father_in_law", "")
_PET_EN = "dog/cat/horse/puppy/pet/rabbit"
_NEAR_NL = (
    "moeder/vader/ma/pa/mama/papa/ouders/zus/zusje/broer/broertje/zoon/zoontje/dochter/dochtertje/vrouw/man/partner/"
    "vriendin/vriend/kind/kindje/baby/oma/opa/tante/oom/neef/nicht/schoonmoeder/schoonvader/schoonzus/zwager"
)
_PET_NL = "hond/kat/paard/hondje/poes/konijn"

ENGLISH: dict[Sign, str] = {
    Sign.LOSS: f"""
3: passed_away, funeral*, bereave*, grief, griev*, mourn*, miscarr*, stillb*, widow*, condolence*, suicide, cremat*,
{_NEAR_EN}/{_PET_EN}/colleague/neighbour/neighbor/client/patient/pupil died/dying/death/dead/killed, died/dying,
death_of, death in_the_family/her/his/their, buried her/his/their/a, burying her/his/their, lost/losing/lose
her/his/their/a {_NEAR_EN}/{_PET_EN}/pregnancy, loss of/her/his {_NEAR_EN}/{_PET_EN}, put_to_sleep, hospice,
palliative, terminal/terminally ill/cancer/illness, no_longer_with us, days to_live, months to_live, suddenly_gone,
gone_suddenly, passed_on, passed last/this/on/in/at, laid_to_rest, wake_on, memorial_service, lost_the_baby,
lost_a_baby, lost_his_baby, lost_her_baby, pregnancy_loss, in_memoriam, death_of_her, death_of_his, cancer_took,
did_not_make_it, heart_stopped, drowned, fatal, friend killed, killed_in, fatal_accident, lost_his_dad,
lost_her_mum, lost_a_friend, lost_a_close, took_his_own, took_her_own, ended_his_life, stillbirth
""",
    Sign.ILL: """
3: cancer, tumour, tumor, chemo*, radiotherapy, surgery, operated_on,
her/his/an/knee/back/heart/hip/small_operation, operation, in/into/from/to/at_hospital, hospital
result*/test*/scan/appointment*, result*/test*/scan hospital, biops*, mri, scan, diagnos*, sick_leave, off_sick,
signed_off_sick, called_in_sick, on_sick, company_doctor, occupational_health, long_covid, heart_attack, stroke,
depress*, nervous_breakdown, mental_breakdown, had_a_breakdown, reintegrat*, phased_return, chronic*, seriously ill,
accident, broke_her/his/their leg/arm/ankle/wrist/hip/foot, broken leg/arm/ankle/wrist/hip/foot, epilep*, diabet*,
rehab*, addict*, panic_attack*, eating_disorder, self_harm, recovering_from, ill/sick for/since/again, medication,
psychiat*, migraine_attack*, attacks, off_with_her_back, off_with_his_back, hernia, slipped_disc, concussion,
long_term_sick, gp_says, doctor_says, doctor_told, in_treatment, off_work_with, off_with_flu, fainted, collapsed,
ambulance, a_e, emergency_room, icu, seizure, infection, blood_pressure, specialist, round_of chemo, in_bed_with,
down_with, bedridden, laid_up, put_her_back, put_his_back, back_went, broken_back, slipped_a_disc, medical,
sick_note, fit_note, rehabilitation, physio*, crutches, wheelchair, cast_on, hospitalis*, hospitaliz*, ms_diagnosis
2: ill, sick, unwell, flu, covid, pneumonia, fever, injur*, in_pain, pain, doctor, therapist, therapy, health,
poorly
""",
    Sign.BURNOUT: """
3: burnout*, burn_out*, burnt_out, burned_out, burning_out, signed_off with/for stress, off_with stress, collapsed,
can_not go_on, cannot_go_on, broke_down, breaking_down, falling_apart, fell_apart, end_of_tether, end_of_rope,
breakdown
""",
    Sign.NEAR_ILL: f"""
3: {_NEAR_EN}
hospital/cancer/surgery/operation/operated/tumour/tumor/chemo*/stroke/accident/diagnos*/depress*/dying/terminal*/attack/icu,
cancer/hospital/surgery/operation/diagnos*/stroke/accident her/his/their {_NEAR_EN}
2: {_NEAR_EN} ill/sick/illness/dementia/alzheimer*/unwell/sickness/fell/nursing/care, caring_for, care_home,
nursing_home, carer, ill/sick {_NEAR_EN}
""",
    Sign.HOME: """
3: divorc*, separat*_from, separated, splitting_up, split_up, broke_up, break_up, husband/wife/partner
left/moved_out/leaving, moved_out, left_her_for, left_him_for, left_by_her, left_by_his, custody, domestic,
restraining, evict*, house_fire, burgl*, assault*, mugged, war home/family, family in_a_war, missing_person, police,
arrested, debt_collector*, bankrupt*, asylum, deport*, husband_has_left, wife_has_left, walked_out_on,
getting_a_divorce, marriage is/over/ended/breaking, marriage_trouble, relationship ended/over/broke,
restraining_order, lost_his_home, lost_her_home, flooded house/home, son_arrested, daughter_missing,
abusive_relationship, social_services
2: trouble_at_home, problems_at_home, hard_at_home, difficult_at_home, keep_it_between, debts, money_worries,
relationship
""",
    Sign.CONFLICT: """
3: conflict*, row_with, row_about, had_a_row, the_row, big_row, blazing, argu*_with, argument*, quarrel*,
fight_with, fought_with, fell_out, falling_out, fallen_out, bust_up, clash*, voices_raised, raised_voices,
raised_voice, shouted, shouting, yelled, screamed, stormed_out, walked_out, slammed, insult*, not
speaking/talking_to, not_on_speaking, speaking_terms, has_avoided, avoids_her, avoids_him, avoided_him, avoided_her,
only email, bully*, bullied, harass*, threaten*, harsh_words, angry_words, cross_words, heated, formal_complaint,
complaint_against, grievance, hr_case, mediat*, humiliated her/him, trouble_with_colleague, at_loggerheads, soured,
things_between, bad_blood, can_not_stand her/him/the/working/each, refuses_to_work, will_not_work_with,
will_not_talk_to, same_room, other_end of, not_on_good_terms, under_the_bus, backstab*, thrown_under,
lost_his_temper, lost_her_temper, blew_up_at, had_words, words_with, had_it_out, fallout, dispute*, feud*, hostil*,
animosity, standoff, stand_off, confront*, at_each_other, shouting_match, match_in, apologised_to_me, only_through
me/others/notes/email, only_via, stopped_talking_to, stopped_speaking, stopped_greeting, no_longer_talks_to,
no_longer_speaks_to, hardly_speak to, scuffle, squared_up, came_to_blows, nasty_words, ugly_scene, threw
2: tension*, friction*, angry_with, angry_at, furious, annoyed_with, snapped_at, betray*, trouble_with, avoid*,
two_camps, blame*, icy, frosty, sour, cold_between, awkward_between, disagreement, disagreed, grudge, resent*
""",
    Sign.TIRED: """
3: tired*, exhaust*, worn_out, drained, knackered, shattered, fatigue*, weary, wiped_out, run_down, burnt_out,
on_empty, running_on_empty, sleep*/slept bad*/poor*/little/hardly/barely/not, bad*/poor*/hardly/barely/not
sleep*/slept, nothing left, no_energy, falls_asleep, fell_asleep, insomnia, awake, dozed, dozing, nodded_off,
nodding_off, dead_on_feet, like_a_zombie, zombie, brain_fog, burning_out, no_weekend, rings_under, bags_under,
dark_circles, up_all_night, up_half_the_night, broken_nights, wrecked, every three/two/few hours, fried, jaded,
up_at_night, hours_a_day, twelve_hour, sixteen_hour, worn_thin, no_energy_left, barely_awake, half_asleep
2: nights, night_shift*, yawn*, sluggish, pale, dragging, low_energy, each_way, long_drive, yawning, heavy_eyes,
red_eyes, eyes_red
""",
    Sign.UNDER_PRESSURE: """
3: deadline*, pressure, overload*, swamped, snowed_under, drowning, stress*, overwhelm*, two_people_work/job*,
double_shift*, workload, head full, full head, everything urgent/once/important/priority, too_much_work,
too_much_on, overtime, understaffed, short_staffed, flat_out, stretched_thin, stretched_too, hectic, frantic,
full_tilt, back_to_back, rushed_off, run_off feet, off_her_feet, off_his_feet, off_their_feet, backlog, too_many,
sprint_commitments, overcommit*, spinning_plates, plates_spinning, relentless, piling_up, peak_season,
christmas_rush, two_jobs, three_projects, all_hands, firefight*, crisis, no_assistant, too_much_at_once, a_lot_on,
context_switching, all_urgent, all_rush, can_not_keep_up, hands_full, every_morning now, short_of_staff, one_short,
two_short, at_the_door, in_the_weeds
2: busy, urgent, audit, peak, short_of, tight, late_nights, falls_behind, fell_behind, behind_on, behind_schedule,
overdue, crunch, inspection, off_sick, off_ill, until_christmas, juggl*, two_bosses, covering, rush, intense, pile,
hectic_week, heavy_load, non_stop, aggressive, tight_timeline*, overrun*, last_minute
""",
    Sign.AFTER_LEAVE: """
3: back from
leave/holiday*/vacation/maternity/paternity/parental/weeks/week/sabbatical/honeymoon/break/away/trip/hospital/abroad/sick/months,
just_back, back_at_work, back_after, return*_from, first_day_back, first_week_back, day_back, week_back, back_since,
back_this_week, came_back, is_back, back_half, weeks_off, weeks_away, week_away, no_signal, first_day_after,
first_week_after, return_to_work, returned_to_work, returns_from, after_her_leave, after_his_leave,
after_the_holiday*, tanned, first_shift_after, first_day_since, after_paternity, after_maternity, after_parental,
after_sick_leave, paternity_leave, maternity_leave, after_her_holiday, after_his_holiday, after_three_weeks,
after_two_weeks
2: returned, rested
""",
    Sign.NEW_IN_ROLE: """
3: first week*/month*/day* as/in/on/here, weeks_in, months_in, week_in, just_started, just_joined, recently_joined,
newly, new_in_role, new_to the, new_role, new_job, started_as, started_in, probation, onboarding, promoted_to,
became_team, just_become, recently_promoted, took_over_as, new_starter, settling_in, new_team, since she_became,
since he_became, joined us/the/in, as_team_lead since, took_over the, took_over_from, taken_over_from, weeks_ago
took, started two/three/four/six/last, since_september, second_week, third_week_here, still_learning_the_ropes,
learning_the_ropes, new_joiner, first_quarter_as, first_time_manager, freshly, stepped_up_to, promoted_last,
just_promoted, recently_started, joined two/three/four/last, new
violin/nurse/teacher/driver/cook/chef/colleague/manager/lead/designer/developer/analyst/assistant, settling_into,
growing_into_the, onboarding_feedback, adjusting_to
2: former_peers, still_new, is_new, new_here
""",
    Sign.NEW_TOGETHER: """
3: our_first, first_one_on_one, first_talk, first_meeting_with, first_conversation, new_manager, inherited,
we_just_met, do_not_know_each, did_not_know_me, i_am_new, i_just_took, i_took_over
""",
    Sign.WIN: """
3: went brilliant*/great/fantastic*/superb*/really_well/very_well, nailed, passed her/his/their/the/with, won,
award, prize, clapped, clapping, applau*, standing_ovation, glow*, beam*, radiant, distinction, promoted,
promotion_came, got_the_job, got_the, landed, pulled_off, pulled_it, milestone, celebrat*, proud_of, so_proud,
very_proud, success*, triumph*, hit_the_target, record, over_the_moon, chuffed, graduated, five_stars, first_ever,
shook_her_hand, shook_his_hand, shook_their_hand, got_into, made_it_into, got_in, smashed, aced, exceeded,
best_month, best_week, cheered, buzzing, cloud_nine, nominated, shortlisted, big_win, pulled_it_off, signed_the,
closed_the_deal, sold_out, rave_review*, biggest_order, biggest_deal, biggest_sale, solved it in_ten/in_no_time,
loved_it, praised_by, excellent_feedback, great_reviews, thriving, got_the_grant, got_promoted, passed_the,
passed_her, passed_his, finished_the_marathon
2: proud, first_time, finally, managed_to, praised, compliment*, card, thrilled, delighted, finished, completed,
went_well, good_news, great_feedback, solved, shipped, published, launched, delivered
""",
    Sign.RESTLESS: """
3: bored*, boring, vacanc*, job_ad*, headhunter*, recruiter*, linkedin, looking_around, look*_elsewhere,
thinking_of_leaving, think*_about_leaving, leaving, is_this_it, this_it, same_seat, restless, itch*, same_old, quit,
quitting, resign*, hand*_in notice, something_else, something_different, another_job, other_job, in_her_sleep,
in_his_sleep, autopilot, stuck_in_a_rut, rut, dead_end, standing_still, wants_a_change, new_challenge, outgrown,
fed_up, is_hiring, applied_elsewhere, updated_cv, cv, interview_elsewhere, got_an_offer, offer_from, one_foot_out,
checked_out, counting_down, sees_no_future, no_future_here, wants_out, own_business, freelance*, if_she_still,
if_he_still, if_they_still, gone_by, be_gone, half_joking that, want*_out, looking_for_something,
looking_for_another, looking_for_a_new, fancies, toying_with, moving_on, move_on_to, next_challenge,
ready_for_something, jumping_ship
2: wonder*, routine, too_easy, plateau*, coasting, ten_years, unfulfil*, sick_of, cynic*, motivation, something_new
""",
    Sign.QUIET: """
3: quiet, silent, short_answers, one_word, monosyllab*, says_little, said_little, says_less, said_less, hardly_said,
hardly_says, barely_said, barely_spoke, withdrawn, withdraws, closed_off, shut_down, did_not_say much, not say
much/anything, not_much_to, clammed, distant, camera_off, cameras_off, says_nothing, said_nothing, few_words,
not_say_a_word, kept_quiet, keeps_quiet, went_quiet, goes_quiet, gone_quiet, hardly_talks, barely_talks,
gave_nothing, on_mute, muted, uncommunicative, closed_up, guarded, something_off, something_is_off, not_say_what,
would_not_say, will_not_say, did_not_want_to_talk, keeps_to_herself, keeps_to_himself, pulled_back, withdrew,
hard_to_read, not_herself, not_himself, not_themselves, evasive, changed_the_subject, changes_the_subject
2: shrugged, subdued, looked_away, vague, shy, reserved, just_does, used_to volunteer, no_eye, avoided_my,
not_a_word, without_a_word
""",
    Sign.STUCK: """
3: stuck, blocked, blocker*, can_not move/go/get_on/get_any/continue/proceed, no_further, going_in_circles,
in_circles, hit*_a_wall, brick_wall, dead_end, deadlock, gridlock, on_hold, in_limbo, not_reply, no_reply,
no_progress, bogged_down, rang times, called times, no_movement, at_a_standstill, standstill, no_way_forward,
does_not_know_how, does_not_get_any, hitting_a_wall, banging_her_head, banging_his_head, chasing, on_somebody_desk,
on_someone_desk, spinning_wheels, treading_water, out_of_ideas, out_of_options, for_weeks nobody/no, weeks nobody,
been_with the for, takes_a_decision, nobody decides, no_one decides, waiting_on, hands_tied, in_a_loop,
nothing_moves, no_further_with, can_not_find_a_way
2: wait*_for, no_answer, held_up, pillar_to_post, struggl*, wrestl*, keeps freezing/failing/breaking, freezes,
hopeless, pending, chases, permit, keeps_waiting, no_decision
""",
    Sign.CHANGE: """
3: reorgani*, restructur*, reshuffl*, merger, merged, takeover, taken_over_by, redundan*, layoff*, lay_off*,
laid_off, closing the, closure, relocat*, office_move, new_structure, new_system, new_owner*, new_director,
transition, split_the_team, changes_at, all_the_changes, rumour*, rumor*, new_targets, new_owners, moved_to_another,
moves_to_another, new_office, new_way_of_working, rolled_out, phased_out, cutbacks, budget_cuts, cuts_at,
team_split, split_up_the_team, transition_to, roles_change*, the_merger, will_close, close_down, branch_closing,
shut_down the, new_rota, new_strategy, being_replaced, made_redundant, job_cuts, contract_not, will_be_moved
2: chang*, new_manager, new_boss, move, decided_about, different_team, contract, not_renewed, transferred,
outsourc*, automat*
""",
    Sign.THING_DIED: """
3:
laptop/server*/battery/phone/car/engine/project*/idea*/deal/plant*/printer/motor/machine/line/connection/disk/boiler/fridge/proposal/motion/till/computer/drive/tablet/mic/talk/discussion/initiative
died/dead/dying, dead_end, dead_line, dead_tired, dead_on, dead_beat, died_down, dying_to, died_laughing, dying_for,
to_die_for, died_out, wake/waking_the_dead, mourning_process
""",
    Sign.OTHERS_ILL: """
3: with colleague*/half/two/three/four off/ill/sick/down, colleague*/teammate*/others/people/half/coworker*
ill/sick/off_sick/flu/burnout/burn_out, off_sick she/he/they_is/has/does/covers, team sick/ill/flu,
cover*/filling_in/fills_in/standing_in/stands_in/takes_over/took_over_for/from/while/because_of
sick/ill/illness/burnout, covers/covering for, sick_of, sick_and_tired, ill_at_ease, ill_prepared, ill_advised,
patient*/resident*/client*/pupil*/customer* ill/sick/flu/cancer/hospital/operation/depress*, health_and_safety,
health_insurance, health_system, health_check system, healthcare, health_care, accident report/in_the_warehouse,
with_joost_off, scan the/a/all/every/to, scan_paper*, scanned, operation_of_the, operations, stroke_of, budget
surgery, depressing, pain_point*, spin_doctor
""",
    Sign.NO_QUARREL: """
3: merge_conflict*, scheduling_conflict*, calendar_conflict*, conflict_of_interest, conflict*
calendar/schedule/diary/agenda/merge, clash* calendar/schedule/diary/dates, colour_clash*, in_a_row, row_of,
rows_of, second_row, first_row, conflicting priorit*/dates/messages, conflict_training, conflict_resolution, course
conflict, avoid*_mistakes, avoid*_delays, tension_of, snowball fight
""",
    Sign.SETTLED: """
3: made_up, sorted_it_out, sorted_out, cleared_the_air, resolved, talked_it_out, talked_it_through, apologised and,
buried_the_hatchet, get_on_again, behind_them, settled, shook_hands, worked_it_out
""",
    Sign.RECOVERED: """
3: fully_recovered, all_clear, better_again, back_to_full, completely_better, results good/fine/clear, fit_again,
recovered well/completely/nicely, over_the_flu
""",
}

DUTCH: dict[Sign, str] = {
    Sign.LOSS: f"""
3: overleden, overlijden*, overleed, begrafenis*, uitvaart*, crematie*, gecremeerd, begraven, miskraam, doodgeboren,
rouw*, rouwen, condoleance*, gecondoleerd, weduw*, zelfmoord, zelfdoding, euthanasie,
{_NEAR_NL}/{_PET_NL}/collega/buurman/buurvrouw/client/leerling/patient
dood/doodgegaan/gestorven/verloren/stervend/sterft/ingeslapen/overlijdt, dood van/haar/zijn, gestorven, sterfbed,
stervend*, ingeslapen, verloren/verloor/verlies/kwijt {_NEAR_NL}/{_PET_NL}, verlies van_haar/van_zijn/van_een,
hospice, palliatie*, terminaal, terminale, uitbehandeld, in_laten_slapen, laten_inslapen, weggevallen,
plotseling_weg, ontvallen, verscheiden, afscheid van_haar_moeder/van_zijn_moeder/van_haar_vader/van_zijn_vader,
heengegaan, laatste_eer, herdenking, kindje_verloren, zwangerschap_verloren, vruchtje, niet_gered, niet_overleefd,
verdronken, dodelijk, laatste_rustplaats, as_verstrooi*, dood_geboren, verongelukt, omgekomen, hun_kindje,
verloor_haar_vader, verloor_zijn_vader, verloor_haar_moeder, verloor_zijn_moeder, uit_het_leven, een_eind_aan
""",
    Sign.ILL: """
3: kanker, tumor, chemo*, bestraling*, operatie, geopereerd, in_het_ziekenhuis, naar_het_ziekenhuis,
uit_het_ziekenhuis, ziekenhuis uitslag*/onderzoek*/opname/afspraak, uitslag*, biopsie, scan, diagnose, opgenomen,
ziekgemeld, ziek_gemeld, ziekmelding, bedrijfsarts, arboarts, verzuim_sinds, langdurig_ziek, ziek_thuis, thuis_ziek,
ziek_geweest, hartaanval, hartinfarct, hersenschudding, beroerte, tia, depress*, depri, re_integr*, reintegr*,
long_covid, chronisch*, ongeluk, ongeval, gebroken_been, been gebroken, arm gebroken, enkel gebroken, pols gebroken,
epilep*, diabet*, verslav*, paniekaanval*, eetstoornis, medicijn*, psychiat*, psycholoog, zit thuis sinds,
zit_thuis, thuis_zit, uitgevallen, migraineaanval*, aanvallen, hernia, whiplash, langdurig_uit, uit_de_running,
thuis_met, geveld, in_behandeling, flauwgevallen, ambulance, ic, spoedeisende, infectie, bloeddruk, burnoutklachten,
arbo, ziektewet, verzuim, ziek_naar_huis, beter_worden_van, ligt_plat, plat_op, rug vast, rug_door, door_zijn_rug,
door_haar_rug, in_bed_met, in_het_gips, gips, krukken, rolstoel, revalid*, fysiotherap*, medisch*, opname, kuur,
chemokuur
2: ziek, ziekte, griep, corona, longontsteking, koorts, blessure, geblesseerd, pijn, huisarts, dokter, specialist,
therapie, therapeut, gezondheid*, fysio*, klachten
""",
    Sign.BURNOUT: """
3: burn_out*, burnout*, overspannen*, opgebrand, ingestort, instort*, klapt/klapte in_elkaar, omgevallen, valt_om,
stort_in, kan_niet_meer, trekt_het_niet_meer, op_is_op
""",
    Sign.NEAR_ILL: f"""
3: {_NEAR_NL}
ziekenhuis/kanker/operatie/geopereerd/tumor/chemo*/beroerte/ongeluk/diagnose/depress*/hartaanval/hartinfarct/opgenomen/terminaal/ic/uitbehandeld,
kanker/ziekenhuis/operatie/diagnose/beroerte/ongeluk bij/van haar/zijn/hun {_NEAR_NL}
2: {_NEAR_NL} ziek/zieke/dement*/alzheimer*/gevallen/verpleeghuis/verzorgingshuis, mantelzorg*, zieke {_NEAR_NL}
""",
    Sign.HOME: """
3: scheiding*, scheiden, scheidt, gescheiden, uit_elkaar, relatie uit/voorbij/over/verbroken, verlaten,
bij_haar_weg, bij_hem_weg, uit_huis_gezet, deurwaarder, voogdij, inbraak, ingebroken, brand_thuis, huis_uit,
mishandel*, aangerand, aangifte, oorlog familie/thuis, familie oorlog, politie, gearresteerd, failliet, asiel*,
uitgezet, huwelijk is/voorbij/stuk/loopt/op, bij_elkaar_weg, gaat_bij_haar_weg, relatiebreuk, relatieproblemen,
uit_huis, onder_curatele, veilig_thuis, jeugdzorg, huis_afgebrand, dakloos
2: problemen_thuis, thuis_problemen, lastig_thuis, zwaar_thuis, moeilijk_thuis, schulden, geldzorgen, tussen_ons,
onder_ons, relatie, thuis gedoe, gedoe_thuis
""",
    Sign.CONFLICT: """
3: ruzie*, conflict*, woorden_gehad, woorden_met, harde_woorden, flinke_woorden, woordenwisseling, aanvaring*,
botsing*, gebotst, botsen_met, botst_met, geschreeuwd, schreeuwde*, schreeuwen, uitgescholden, scheld*,
boos_weggelopen, wegge*_boos, met_deuren, deuren_geslagen, groeten_elkaar, groet_haar_niet, groet_hem_niet,
praten_niet_meer, praat_niet_meer, spreken_elkaar_niet, pest*, gepest, treiter*, intimid*, bedreig*,
klacht_ingediend, klacht_tegen, mediat*, knallende, knetterende, geescaleerd, escaleerde, uit_de_hand,
vliegen_elkaar, onder_elkaar_gegooid, is_het_mis, helemaal_mis, botert niet, door_een_deur, zelfde_groepje,
hetzelfde_groepje, niet_samen_met, weigert_samen, weigert_met, uitgevallen_tegen, viel_uit_tegen, kwaad_weggelopen,
boos_weg, ontploft, ontplofte, onenigheid, vete, vijandig*, bonje, heibel, trammelant, mot_met, mot_gehad, clash,
geclasht, fel_tegen, fel_uitgevallen, grote_mond, onder_de_bus, verwijten, verstoord*, niet_meer_met_elkaar,
kwade_woorden, lelijke_woorden, meningsverschil, alleen_nog_via, via_het_schrift*, via_briefjes, kijken_elkaar_niet,
kijkt_haar_niet_meer, kijkt_hem_niet_meer, zwijgen_elkaar, uitgekafferd, afgebrand, handgemeen, op_de_vuist, schold,
uitgemaakt_voor, verrot, scheldpartij, schreeuwpartij, deur_dichtgegooid, deur_dicht_gesmeten, elkaar_in_de_haren,
in_de_haren
2: spanning*, wrijving, boos_op, kwaad_op, woedend, afgesnauwd, snauw*, sneer*, ontwijk*, ontloopt, mijdt, verraden,
kampen, gekibbel, onmin, oneens, verwijt*, aan_de_stok, gekift, gesteggel, kibbel*, ijzig, kil, koele_sfeer,
bekoeld, wrok, rancune
""",
    Sign.TIRED: """
3: moe, vermoeid*, doodmoe, bekaf, kapot, uitgeput, afgepeigerd, gesloopt, opgebrand, uitgeblust, tandvlees,
slaap*/sliep* slecht/niet/weinig/amper/nauwelijks, slecht/niet/weinig/amper/nauwelijks geslapen/slapen/slaapt,
slapeloos, slapeloze, slaaptekort, hakken_erin, hakt_erin, energie op/kwijt/weg, geen_energie, weinig_energie,
ingedut, dommelde, knikkebol*, viel_in_slaap, valt_in_slaap, gaar, brak, geradbraakt, uitgewoond, sleept_zich,
gebroken_nachten, korte_nachten, korte_nacht, geen_oog_dicht, oog_dicht, doorwaakte, aan_rust_toe, aan_vakantie_toe,
toe_aan_vakantie, oogst*, zestien_uur, twaalf_uur, veertien_uur, boven_de_gootsteen, wallen_onder, kringen_onder,
omvallen_van, om_van_de_slaap, kwakkelt, geen_puf, puf, fut, fut_eruit, niet_vooruit_te_branden
2: nachten, nachtdienst*, wallen, gapen, gaapt, futloos, lusteloos, bleek, zwaar, wakker
""",
    Sign.UNDER_PRESSURE: """
3: deadline*, werkdruk, overbelast*, stress*, gestrest, te_druk, zo_druk, heel_druk, erg_druk, te_veel, teveel,
verzuip*, omkomt_in, komt_om_in, overuren, dubbele dienst*, dubbele_diensten, alles tegelijk, alles urgent, alles
moet, hoofd vol, vol_hoofd, onderbezet, onderbezetting, rennen, hollen, kopje_onder, werk_van_twee,
van_blok_tot_blok, van_hot_naar_her, ballen_in_de_lucht, veel_hooi, hooi_op, volle_agenda, agenda vol, overvolle,
te_veel_werk, veel_te_veel, veel_op_haar_bord, veel_op_zijn_bord, achterstanden, stapelt, berg_werk, alle_hens,
alle_zeilen, brandjes, crisis, chaos, geen_tijd, rent_zich, rent_van, hijgt, allemaal_spoed, alles_is_spoed,
alles_spoed, vijf_opdrachtgevers, aan_haar_hoofd, aan_zijn_hoofd, kan_het_niet_bijbenen, niet_bij_te_houden,
geen_assistent, personeelstekort, brandjes_blussen, gaten_vullen, dubbel_werk_door
2: druk, drukte, hectisch, haast, spoed, krap, tijdnood, avonden_door, zieken, inspectie, audit, piek, achterstand,
achter_op, moet_af, voor_kerst, voor_de_kerst, on_hold, pittig, pittige, intensief, piekperiode, drukke, eindsprint,
laatste_loodjes
""",
    Sign.AFTER_LEAVE: """
3: terug_van, terug_uit, weer_terug, net_terug, terug_na, weer_aan_het_werk, weer_begonnen, eerste_dag_terug,
eerste_week_terug, eerste_werkdag, weer_aan_de_slag, na_haar_verlof, na_zijn_verlof, na_de_vakantie,
na_haar_vakantie, na_zijn_vakantie, ze_is_er_weer, hij_is_er_weer, geen_bereik, weken
zweden/spanje/frankrijk/italie/portugal/griekenland/weg/vrij/vakantie/verlof, weken_weg, weken_vrij,
uitgerust_terug, terug_op_het_werk, na_haar_zwangerschapsverlof, na_zwangerschapsverlof, na_het_verlof, na_verlof,
eerste_dag_weer, eerste_week_weer, ouderschapsverlof, na_vaderschapsverlof, eerste_dienst_na, eerste_dag_na,
na_drie_weken, na_twee_weken, weer_op_kantoor
2: uitgerust, gebruind
""",
    Sign.NEW_IN_ROLE: """
3: net begonnen/gestart/bij_ons/binnen/teamleider, pas begonnen/gestart/bij_ons, weken_bij_ons, maanden_bij_ons,
eerste week/weken/maand/maanden als/in/bij/hier, nieuwe_rol, nieuwe_functie, nieuwe_baan, nieuw_in, nieuw_hier,
is_nieuw, proeftijd, inwerk*, ingewerkt, sinds_kort, kersvers*, gestart_als, begonnen_als, bevorderd, gepromoveerd,
teamleider_geworden, onboarding, overgenomen_van, neemt_het_stokje, stokje_overgenomen, pas_sinds, sinds_september,
tweede_week, derde_week_hier, eerste_kwartaal, nieuw_op, nieuw_als, net_nieuw, wegwijs, inwerkperiode,
nieuwe_collega, nieuwe_verpleegkundige, nieuwe_leraar, nieuwe_monteur, nieuwe_teamleider, nieuwe_rol_als,
sinds_een_maand, sinds_twee_maanden, paar_weken_bij, gewend_aan, draait_nog_mee
2: stagiair*, oud_collega, nog_niet_gewend, wennen, moet_wennen
""",
    Sign.NEW_TOGETHER: """
3: ons_eerste, eerste_bila, eerste_gesprek, kennismak*, nieuwe_leidinggevende, overgenomen_van, ik_ben_nieuw,
leren_kennen
""",
    Sign.WIN: """
3: ging_als_een, als_een_trein, geslaagd, gewonnen, prijs, applaus, geklapt, klapten, straal*, glunder*, glom,
apetrots, supertrots, heel_trots, zo_trots, promotie_gekregen, binnengehaald, binnengesleept, mijlpaal, gevierd,
gefeliciteerd, feliciteerde, cum_laude, knalde, topprestatie, vlekkeloos, fantastisch, geweldig, target_gehaald,
binnen_gehaald, klus_geklaard, gelukt_om, het_is_gelukt, hij_is_gelukt, aangenomen_op, toegelaten, uitverkocht,
vol_lof, lovende, in_de_wolken, dolblij, genomineerd, beste_maand, record, topdag, kanjer, gescoord,
mooie_recensie*, rode_stippen, eerste_solo, staande_ovatie, ovatie, grootste_order, grootste_klant, topresultaat,
ging_super, ging_heel_goed, goed_gelukt, vijf_sterren, heeft_iemand_leren, gehaald_met, diploma_gehaald,
diploma_binnen, rijbewijs_gehaald
2: trots, gelukt, voor_het_eerst, eindelijk, compliment*, succes, goede_reacties, opgelucht, afgerond, opgelost,
blij_met, goed_nieuws, taart, mooi_resultaat
""",
    Sign.RESTLESS: """
3: verveel*, saai, vacature*, linkedin, headhunter, recruiter, rondkijk*, kijkt_rond, orienteert, orienteren,
opzeggen, ontslag_nemen, weg_wil, wil_weg, wil_hier_weg, is_dit_het, dit_het_nou, andere_baan, iets_anders,
iets_heel_anders, sleur, kunstje*, uitgekeken, onrustig, jeuk*, kriebel*, restless, klaar_mee, vraagt_zich_af,
over_vijf_jaar, bore_out, afgehaakt, koffiedrinken_bij, koffie_gedronken_bij, gesolliciteerd, solliciteert,
sollicitatiegesprek, aanbod_gekregen, benaderd_door, been_buiten, voor_zichzelf_beginnen, cv, geen_toekomst,
ziet_zichzelf_hier, andere_school, ander_bedrijf, andere_werkgever, of_ze_dit_nog, of_hij_dit_nog, of_ze_nog,
of_hij_nog, toe_aan_iets, lol_eraf, lol_eruit, de_lol, zwager zoekt, zoekt_iets_anders, zoekt_wat_anders,
toe_aan_wat, andere_richting, halfgrappend, flirt_met, lonkt, lonken, elders, gras_groener
2: routine, zelfde, al_jaren, jaar_hetzelfde, cynisch, motivatie, stilstaan, zin_in_iets, toe_aan, iets_nieuws,
wat_anders
""",
    Sign.QUIET: """
3: stil, stilletjes, stiller, zei_weinig, zegt_weinig, zegt_niet_veel, zei_niet_veel, zei_niets, zei_niks,
zegt_niks, korte_antwoorden, kortaf, teruggetrokken, trekt_zich_terug, dichtgeklapt, klapte_dicht, klapt_dicht,
afstandelijk, afwezig, zegt_minder, zwijg*, zweeg, geen_woord, zei_amper, zei_bijna_niets, zei_bijna_niks,
zegt_amper, weinig_gezegd, niks_gezegd, niets_gezegd, hield_zijn_mond, hield_haar_mond, houdt_haar_mond,
houdt_zijn_mond, in_zichzelf_gekeerd, ingetogen, stilgevallen, viel_stil, op_mute, eenlettergrepig, weinig_woorden,
kwam_er_niet_uit, er_is_iets, wilde_niet_zeggen, wil_niet_zeggen, wilde_er_niet_over, er_niet_over_praten,
op_de_vlakte, houdt_zich_afzijdig, schulp, stil_en, zichzelf_niet, niet_zichzelf, niet_de_oude, afgetrokken,
ontwijkt_vragen, van_onderwerp
2: haalde_haar_schouders, haalde_zijn_schouders, schouders_op, keek_weg, keek veel, ontwijkend, terughoudend,
verlegen, camera_uit, gesloten
""",
    Sign.STUCK: """
3: vast, vastgelopen, vastloopt, loopt_vast, liep_vast, zit_vast, komt_niet_verder, niet_verder, komt_er_niet_uit,
er_niet_doorheen, niet_doorheen, geblokkeerd, kastje_naar, muur_gestuurd, kringetje*, draait_in, patstelling,
on_hold, geen_stap, ligt_stil, stilgelegd, geen_beweging, impasse, doodlopend*, weet_niet_hoe, weet_het_niet_meer,
hangt_al, ligt_al weken/maanden/een, blijft_liggen, blijft_hangen, stagneert, vastgeroest, neemt_niet_op,
nemen_niet_op, al_weken_bij, ligt_bij_de, kan_niet_verder, kan_pas_als, weet_niet_verder, weet_het_ook_niet,
geen_stap_verder, uitzichtloos, muurvast
2: wacht_op, wachten_op, wacht_nog, geen_antwoord, geen_reactie, worstelt, worstelen, ploeter*, stokt, hapert,
terug_te_bellen
""",
    Sign.CHANGE: """
3: reorganis*, herindeling, nieuwe_indeling, fusie*, overname, herstructurer*, sluiting, gaat_sluiten, boventallig*,
ontslagronde, nieuwe_directeur, nieuwe_structuur, nieuw_systeem, nieuwe_manager, nieuwe_baas, verhuizing,
veranderingen, transitie, geruchten, opgesplitst, samengevoegd, overgeplaatst, nieuwe_directie, nieuwe_eigenaar,
nieuwe_manier, nieuwe_werkwijze, ander_kantoor, nieuw_kantoor, andere_locatie, bezuinig*, krimp, samenvoeging,
contract doorgaat/afloopt/loopt, doorgaat_weet, overgang_naar, uitrol, roer_om, dichtgaat, gaat_dicht, gaan_dicht,
filiaal, wordt_gesloten, gesloten_wordt, opgeheven, opheffing, ontslagen, vervangen_door, nieuwe_strategie,
nieuw_rooster, nieuwe_planning, wordt_verplaatst
2: verander*, wijzig*, gewijzigd, contract, niet_verlengd, anders_ingericht, uitbesteed, omgegooid
""",
    Sign.THING_DIED: """
3:
laptop/server*/batterij/accu/telefoon/auto/motor/project*/idee*/deal/plant*/printer/machine/verbinding/computer/lijn/voorstel
dood/overleden/gestorven/overlijden, dood_punt, doodlopend, dooie, doodmoe, doodstil, doodsbang, doodnormaal,
dood_tij, bloedje
""",
    Sign.OTHERS_ILL: """
3: collega*/teamgenoot/teamgenoten/anderen/team/mensen/helft ziek/griep/uitgevallen/burn_out/burnout,
zieke_collega*, zieken in/op/dus/binnen, zieken, valt/vallen/springt/springen in_voor/voor, neemt waar/over,
ziek_van, ziek dus/waardoor, patient*/bewoner*/client*/leerling*/klant*/deelnemer*
ziek/kanker/ziekenhuis/operatie/griep, ziekenhuis_als, gezondheidszorg, pijnpunt*, scan_de, klachten_van_klanten,
klanten klachten, klachten klanten, dokter_bibber, specialist_op
""",
    Sign.NO_QUARREL: """
3: merge_conflict*, agendaconflict*, roosterconflict*, belangenconflict*, conflict* agenda/rooster/planning,
conflicterende, spanningsboog, spanningsveld, cursus conflict*, training conflict*, conflictbemiddel*,
conflicthantering, geen_ruzie
""",
    Sign.SETTLED: """
3: uitgepraat, bijgelegd, goedgemaakt, goed_gemaakt, weer_goed_tussen, lucht_geklaard, lucht_is_geklaard, opgelost,
het_is_weer_goed, weer_on_speaking, uitgesproken_met, weer_door_een_deur, excuses aanvaard/geaccepteerd
""",
    Sign.RECOVERED: """
3: helemaal_beter, weer_beter, hersteld, volledig_hersteld, goede_uitslag, uitslag goed/was_goed/gunstig, weer_fit,
beter_gemeld, betergemeld, genezen, schoon_verklaard
""",
}
