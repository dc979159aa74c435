"""What English notes tell of someone's situation. How the patterns are written: see patterns.py.

Weight 3 is a sign that stands on its own; of lighter ones it takes more than one.
"""

from __future__ import annotations

from oneonone.practice.suggest.signs import Sign

_NEAR = (
    "mother/father/mum/mom/dad/parents/sister/brother/son/daughter/wife/husband/partner/girlfriend/boyfriend/child/kid/"
    "baby/grandmother/grandfather/grandma/grandpa/gran/granny/nan/aunt/uncle/cousin/niece/nephew/friend/twin"
)
_PET = "dog/cat/horse/puppy/pet/rabbit"

SIGNS: dict[Sign, str] = {
    Sign.LOSS: f"""
3: passed_away, funeral*, bereave*, grief, griev*, mourn*, miscarr*, stillb*, widow*, condolence*, suicide, cremat*,
{_NEAR}/{_PET}/colleague/neighbour/neighbor/client/patient/pupil died/dying/death/dead/killed, died/dying,
death_of, death in_the_family/her/his/their, buried her/his/their/a, burying her/his/their, lost/losing/lose
her/his/their/a {_NEAR}/{_PET}/pregnancy, loss of/her/his {_NEAR}/{_PET}, put_to_sleep, hospice,
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
3: {_NEAR}
hospital/cancer/surgery/operation/operated/tumour/tumor/chemo*/stroke/accident/diagnos*/depress*/dying/terminal*/attack/icu,
cancer/hospital/surgery/operation/diagnos*/stroke/accident her/his/their {_NEAR}
2: {_NEAR} ill/sick/illness/dementia/alzheimer*/unwell/sickness/fell/nursing/care, caring_for, care_home,
nursing_home, carer, ill/sick {_NEAR}
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
