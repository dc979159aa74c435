"""What English notes tell: words that show which need is at stake. How they are written: see patterns.py."""

from __future__ import annotations

from oneonone.model.kinds import NeedKind

NEEDS: dict[NeedKind, str] = {
    NeedKind.WELLBEING: """
3: tired*, tiring, exhaust*, worn_out, drained, draining, knackered, shattered, fatigue*, weary, zonked, wiped_out
3: sleep*/slept bad*/poor*/little/hardly/barely/not/terribl*/worse/broken, bad*/poor*/hardly/barely/not sleep*/slept
3: insomnia, awake at, awake night*, wakes/waking/woke up/at/with, lies/lying awake, sleepless, nightmare*, lose*/losing sleep
3: overwhelm*, burnt_out, burned_out, burnout, burn_out, stress*, overwork*, overload*, swamped, drowning, snowed_under
3: stretched too/thin, too_much on/work/for/at, running_on_empty, on_empty, on_fumes, no/little/low/less/lost energy, head full, full head
3: nothing left, breather, breathing_space, recharg*, rested, unwind*, switch*_off, wind*_down, workload, work_load
3: overtime, double_shift*, two people_work/job*, work/job* of_two, at/over/past limit*, breaking_point, end_of tether/rope
3: can_not/can cope, not coping, on_edge, panic*, anxious*, anxiety, tearful, in_tears, cried, crying, burst* tears
3: skip*/no/without/through lunch/break*, no/enough/more/some/proper/little rest, needs/wants/take*/took a_break
3: energy, long hours/days/weeks, late night*, works/working/worked/work/worked_all evening*/weekend*/nights/sunday*
3: running_ragged, ragged, frazzled, on_knees, hanging_by, hanging_on, keep* head_above, head_above_water, treading_water
3: dead_on feet, fall*/fell asleep, yawn*, dark circles, bags_under, pale, run_down, worn_down, grinding down
2: worr*, tense, nervous, dread*, pressure, hectic, frantic, flat_out, non_stop, nonstop, busy, crazy week*, hard_time
2: headache*, migraine*, back_pain, palpitation*, weekend gone, evenings gone, noise, noisy, open_office, open_plan, quiet_place
2: concentrat*, focus, distract*, work_from home, pace, slow_down, slowing_down, struggling, low_mood, feeling/felt/feels low/down/flat, off_form
2: not herself/himself/themselves/themself, pushing_through, push*_through, soldier* on, keep*_going, wears/wearing her/him/them_down
2: costs her/him/them more, hold*_up, holding_together, catch*_breath, day*_off, time_off, holiday*, annual_leave, vacation, weekend_work, on_call
2: stays/stayed/staying late, leaves/left late, answer* mail*/email*/messages evening*/night*/weekend*/midnight, mail*/email* at_night/midnight, mails_at
2: commute, calm*, relax*, rest, recover*, health*, therap*, mental*, mindful*, exercise, irritable, snappy, short_fuse, temper, grumpy
1: monday*, full, enough, smile, weekend*, evening*, night*, feel* fine/ok/okay, managing, pale
""",
    NeedKind.AUTONOMY: """
3: own_way, micromanag*, over shoulder, breathing_down, own_idea*, own_call, own_decision*, own_choice*, own_terms, own_approach
3: wants/want/wanted/like/loves/love/asked/hopes/ready to lead/run/own/decide/choose/head, something of own, of her/his/their_own, project of_own
3: by_himself, by_herself, by_themselves, by_themself, by_oneself, decide*/choose*/plan*/arrange*/fix*/do*/pick* herself/himself/themselves/themself
3: more_say, a_say, any_say, no_say, have/has/had/having/get say, say_in, without asking/consult*/involving/telling/input/discussing
3: decided/decision*/settled/agreed over/without/above/behind, over heads, over_her/his/their head*, over the_heads, heard in_the_corridor, done_deal, fait_accompli
3: approval*, sign_off, permission, ask* for_permission, go_past, check* up_on, checks everything, check* every*, double_check* her/his/their
3: freedom, free_hand, free_rein, free*_to, room_to, leeway, independen*, autonom*, trust* to_decide, trust* her/him/them_to, wants/want/needs/asks_for/more/some room
3: let/lets/letting her/him/them get_on/do/decide/try/run/go, leave/leaves/left her/him/them_to, told how/exactly, dictat*, imposed, from_above, top_down, handed_down
3: hands_off, interfer*, meddl*, step*_back, back_off, control*, own_hours/schedule/timetable/planning/pace/rhythm/roster/rota/diary/calendar
3: take*_charge, taking_charge, in_charge, start_to finish, hands_tied, tied hands, script*, on_a leash, straitjacket, straightjacket, box_ticking, ownership
3: changed/changes/changing/rewrote/rewrites/rewritten/redo*/redid/overrul*/overrid*/overrode/overturn* her/his/their/everything/it, rewrote, rewritten, overrul*, overrid*, overrode, vetoed
2: not_allowed, allowed_to, may_not, has_to_ask, have_to ask, must_ask, ask*_first, initiative*, work*_from_home, home_office, home_working, remote_work*, from_home, day*_at_home
2: flexib*, start* later/earlier/at, rules, ruled, rigid, imposes, on_own, own_project, own_team, own_client*, responsibilit*, alone_on, entirely, idea*_of
2: choose, chose, choice*, decide*, decision*, pushed_into, forced, forces, told_to, has_no_choice, no_choice, ordered, lead/leading/run/running a/the/project/something
2: try/trying/tries/tried out/something/own, experiment*, idea*, proposal*, propos*, suggestion*, suggested, veto*, last_word, final_word
1: own, plan*, trust*, let, part_time, four_days, hours
""",
    NeedKind.COMPETENCE_GROWTH: """
3: learn*, course*, training_course/day*, train*_as, certificat*, certified, diploma, degree, stud*_for, evening_school, evening_class*, master*, apprentic*
3: grow, grows, growing, growth, promot*, next step*/level/role/move/job, what_next, what comes_next, career*, ready_for more/the/a/next, become/becoming a/an/senior/manager/lead/head, step*_up
3: challeng*, stretch*, bored*, boring, routine*, same_old, same thing/trick/work/tasks/things, in her_sleep, in his_sleep, in their_sleep, autopilot, too_easy, coasting, on_repeat
3: skill*, mentor*, coach*, shadow, shadows, shadowing, sit*_in with/on, work*_alongside, get*/getting better at, improve*, improving, better_at
3: impost*, not good_enough, good_enough for/to, not_up_to, not up_to, confiden*, self_doubt, doubts herself/himself/themselves/whether, doubt* own, insecure, unsure_of, out_of_depth, out_of her/his/their_depth, feels slow/stupid/behind
3: ambiti*, potential, appl*_for, application_for, talent*, underused, under_used, under_challenged, overqualified, wasted, plateau*, stagnat*, standing_still, stuck_in, dead_end, going_nowhere, no_further
3: try*/do*/something/anything new, something_new, new_things, interesting/tricky/difficult/hard*/complex/fun/good/juicy cases/work/projects/jobs/ones/stuff/assignments go/goes/always/all, more_responsib*, take*_on_more, take_more_on, wants_more, more_difficult, harder_things
3: specialis*, specializ*, expert*, qualif*, exam, exams, passed, conference*, workshop*, training, internship, secondment, placement, study, studies, studying
3: first_time, for_the_first, presented, presentation*, develop, develops, developing, development*_plan, personal_development, career_development, gets_no_feedback, feedback_on
2: development, craft, knowledge, variety, varied, mistake*, fail*, messed_up, review_stung, performance_review, appraisal, read* up/about/books, book_about, curious*, picked_up, picking_up
2: strength*, good_at, better, talk_at, spoke_at, speaking, public_speaking, teach*_her, teach*_him, teach*_them, explain*_to her/him, practis*, practic*, senior, seniority, junior, lead_role, team_lead, leadership, manager_role, take*_over
2: new_role, new_job, vacancy_for, applied, rejected, turned_down, job_interview, experience*, capable, competent, competence, nail*, aced, handle*_it, able_to, can_do_more, more_than_this, could_do, out_of_date, rusty
1: new, try*, progress, feedback, tests, job, level, understand*, goal*, next
""",
    NeedKind.RELATEDNESS_TRUST: """
3: trust*, distrust*, mistrust*, belong*, outsider, left_out, leave*_out, excluded, exclud*, lonely, loneliness, isolat*, cut_off, lunch* at_desk/alone/his/her, lunch alone, eats alone, not_invited, invited_to, uninvited
3: gossip*, behind back, bully*, bullied, harass*, snide, nasty, mean_to, joke*/remark*/comment* about/line/over, over_the_line, crossed a_line, inappropriate*, conflict*, argu*, row, rowed, quarrel*, fight_with, fought
3: clash*, tension*, tense_with, falling_out, fell_out, fallen_out, bust_up, not speaking/talking_to, not_on_speaking, speaking_terms, avoid*, ignor*, cold_shoulder, silent_treatment, atmosphere, does_not_fit, not_fit_in, fit*_in
3: safe, unsafe, dare, dares, dared, afraid/scared/frightened/nervous to, speak*_up, spoke_up, hold*_back, bit_her, bite*_tongue, bit_his, respect*, disrespect*, unfair*, fair, fairness, favourit*, favorit*, blam*, apolog*, sorry_to, sorry_for, misunderst*
3: bond*, connection, connected, accepted, welcom*, included, inclusion, only_one in/who, the_only, misses the_team, misses_colleagues, clique*, in_group, in_confidence, confidential, betray*, heard_it back, let_down, lets_her/him/them_down, rel*_on, secret
3: accent, discriminat*, racis*, sexis*, laughed_at, laugh*_at, made_fun, make*_fun, mock*, shouted, shout*_at, yell*, insult*, voices_raised, raised_voices, raised_voice, cross_words, harsh_words, sharp_words, words_with, only email, with_me_in_copy, in_copy, scapegoat*
3: knows nobody, nobody knows, knows_no_one, no_one knows, nobody talks, new in_team, getting_to_know, get*_to_know, get*_along, get*_on_with, does_not_get_on, friction*, team_spirit, team_building, cold_war, two_camps, camps, sides
2: colleague*, team, teammate*, coworker*, co_worker*, peers, friend*, remote, remotely, working_alone, alone, coffee_machine, coffee_corner, water_cooler, drinks, team_lunch, outing, social*, banter, joke*, connect*, together, relationship*, chemistry
2: lunch*, newcomer*, new_colleague*, honest*, open_about, open_up, opened_up, opening_up, vulnerab*, shy, quiet, silent, withdrawn, withdraws, closed, distant, closed_off, hardly_says, says_little, says_less, said_little, said_less, support_each
2: neighbour*, desk, group_chat, group_app, whatsapp, stupid, embarrass*, asham*, humiliat*, judged, watched, jealous*, envious, envy, rival*, competition, compet*, resent*, angry_with, angry_at, furious_with, annoyed_with, irritat* by/with, difficult_with, trouble_with
1: nobody, everybody, meeting, misses, people, together, with
""",
    NeedKind.SUPPORT_OBSTACLES: """
3: help, helped, helping, support*, stuck, block*, unblock*, waiting_for, waiting_on, waits_for, wait*_for, waited, no_reply, no_answer, not reply/replied/answer*/respond*, not get_back, get_back_to, no_response, held_up, hold*_up, hold_up, bottleneck*, in_the_way, obstacle*, hurdle*, delay*
3: bureaucra*, red_tape, tool, tools, tooling, equipment, laptop*, computer*, printer*, machine*, till, software, system*, server*, broken, breaks_down, broke_down, breakdown, freez*, crash*, keeps failing/breaking/stopping/crashing, budget*, resource*, understaffed, short_staffed, short_handed, short_of, shortage*
3: missing figure*/data/information/parts, half missing, lack*, no_time_for, not enough time/people/hands/budget/money, deadline*, can_not get_on/move/go/further/continue/carry_on, can_not_do without, move_on_without, on_hold, in_limbo, wild_goose, pillar_to_post, from_pillar, sent_around, passed_around
3: ask*_for_help, asking_for, sounding_board, spar*, back*_up, have* her_back, has_her_back, has_his_back, second_pair, pair_of_hands, struggl*, alone_with, left_alone, on_her_own_with, carry*_alone, carries_alone, on_shoulders, cover*_for, covering, fill*_in_for, filling_in, off_sick, two_people, two_jobs, dumped_on, left_with
3: access_to, no_access, licence*, license*, password*, no_one_answered, nobody_answered, no_one helps, nobody helps, no_one_to, nobody_to, handover, complain*, complaint*, angry client*/customer*/parent*/patient*, vacanc* unfilled/open, figure_out alone, battl*, wrestl*, grappl*, uphill
2: difficult*, hard, trouble, problem*, issue*, frustrat*, annoy*, fix*, need, needs, needed, supplier*, legal, finance, it_desk, helpdesk, service_desk, hr, slow*, late, errors, bug, bugs, outage*, technical, test_environment, data, tight, too_few, workaround*, manual*, by_hand, paper
2: takes_on, taken_on, took_on, juggl*, plate, short, replacement*, temp, temps, agency, extra_hands, hire*, hiring, recruit*, budget_cut*, cuts, priority_from, escalat*, permission, promised, waiting, wait, dependen*, depends_on, other_department*, other_team*, promises
1: work, customer*, client*, parents, reported, ask, asked, again, nobody, cannot, without, missing
""",
    NeedKind.CLARITY: """
3: clear, unclear, clearer, clarity, clarif*, expect*, priorit*, comes_first, come_first, which first, number_one*, not_know what/where/which/whether/who/how_much/when/if, not_sure what/which/who/whether/where/how, unsure what/which/who/whether/where/about, wants_to_know, what her_job, what his_job, what their_job
3: job_description, who decides/does/owns/leads, who_is responsible, responsible_for_what, vague, confus*, contradict*, conflicting, two_bosses, two_managers, two_masters, goalpost*, moving_target, bar moving/moves, keeps moving/changing/shifting, scope, direction, strateg*, criteria, good_enough, when_is_it, done_enough
3: guess*, read*_between, between_the_lines, mixed_messages, mixed_signals, in_the_dark, uncertain*, rumour*, rumor*, what_is going, going_on, no_idea what/where/how/who, what_will happen, what_happens, what_is happening, reorgani*, restructur*, reshuffl*, everything is/at urgent/once/important/priority, urgent, urgency
3: plan* keep*/keeps changing/changed, chang* every week/day, every_week something, different_story, something_else, understand* why/what, told_why, told what, not_told, hears_last, hear_last, hears nothing, heard_nothing, why_this, what_for, asked_me what, keeps_asking, asks_me what, role_is, role_means, mean_for, means_for
3: outlook, which_of, torn_between, who_to, whom_to, one_says, another_says, says_one_thing, instruction*, briefing, brief_was, agreement*, agreed_on, definition, boundar*, what_matters, what_counts, what_it_takes, what_is_needed, big_picture, where we_stand, where_we_are_going, where_this_is_going
2: goal*, target*, role, roles, responsib*, explain*, explanation, plan, plans, planning, schedule, contract, permanent, fixed_term, extended, renew*, future_of, know, knows, knowing, decide*, decision, standard*, announce*, news, information, informed, communicat*, message, change*, changing, new_structure, order, overview, structure, merger, takeover, closing, closure, move_to
1: job, boss*, why, what, which, whether, informed, mail
""",
    NeedKind.RECOGNITION: """
3: recogni*, appreciat*, unappreciated, thank*, nobody/no_one said/says/noticed/notices/saw/sees/mentioned/asked/cared, not_a_word, a_word about, without_a_word, unnoticed, unseen, invisible, overlooked, granted, credit*, compliment*, prais*, proud*, pride, celebrat*, congratulat*
3: applau*, clapped, clapping, standing_ovation, well_done, shout_out, shoutout, award*, prize, employee_of, bonus*, rise, raise refused/rejected/no, pay_rise, pay_raise, salary, underpaid, paid_less, undervalued, valued, values_her, like_a_number, just_a_number, a_cog, feels_seen, felt_seen, be_seen, not_seen
3: glow*, beam*, radiant*, went brilliant*/great/fantastic*/superb*, went_well, brilliant*, achiev*, accomplish*, card, flowers, chocolates, passed_over, snubbed, as_hers, as_his, as_theirs, as_own, took_credit, takes_credit, stole, steal*, acknowledg*, won_the, winning, nailed, pulled_off, pulled_it_off, milestone*, on_own_merit
3: her/his/their name not/missing/left, name was, not_mentioned, never_mentioned, not_thanked, no_thanks, noticed, without recogn*, done_by_her, did_it_all, single_handed*, all_alone, only_hear when, only when_wrong, goes_wrong, hear_when, anniversary, five_stars, five_star, compliments, made_her_day, made_his_day, made_their_day, meant_a_lot, highlight
2: deserv*, effort*, extra_mile, hard_work, worked_hard, hard_on, good_feedback, great_feedback, nice_feedback, kind_words, pat_on, smile*, happy_with, pleased, delighted, over_the_moon, chuffed, grin*, success*, closed_the, landed, finished, first_time, worth, matters, noted, stung, hurt*, disappoint*, saw, seen, bother*, thankless, ungrateful, share*_around
1: well, good, great, win, won, passed, best, finally, nobody, happy, told
""",
    NeedKind.MEANING_PURPOSE: """
3: meaning*, purpose*, point_of, the_point, pointless, no_point, what_for, what all are_for, reports are_for, worth_it, worth_while, worthwhile, worth_more, difference_to, makes_a_difference, make_a_difference, why_i_do, why_she_does, why_he_does, why_they_do, do_this_job, doing_this_for, does_it_for, for_nothing, useless, nobody_reads
3: stand*_behind, cannot_stand_behind, believe*_in, believes, ethic*, conscience, moral*, integrit*, passion*, lit_up, light*_up, eyes shone/shine/sparkl*, heart_in, heart_is, lost_heart, calling, vocation, is_this_it, this_it, leaving, thinking_of_leaving, think*_about_leaving, quit, quitting, hand*_in notice, gave_notice, vacanc*, job_ad*, headhunter*, recruiter*, linkedin
3: resign*, another_job, another_employer, other_job, other_employer, new_employer, looking_around, look*_elsewhere, something_else, something_different, fulfil*, motivat*, unmotivated, demotivat*, enthus*, spark, inspir*, cynic*, impact, bigger_picture, contribut*, future here, future_here, years_from, in_five_years, in_ten_years, years_in, ten_years, twenty_years, same_seat, see*_herself, see*_himself, still_wants, still_want
3: why_am_i, why_are_we, mission, rewarding, soul, soulless, empty, emptiness, drift*, going_through_the, motions, disillusion*, lost_interest, lost_joy, joy, no_joy, fun_is, not_fun, no_fun, no_longer_fun, fun_out, loves, love_for, values, care_about, cares_about, what_matters_to, mid_life, midlife, retire*, retirement, legacy, changed_career, different_career, sense_of, make*_sense
2: wonder*, job_for, paperwork, patient*, pupil*, student*, resident*, satisf*, proud_of, helping people, grateful, gratitude, important_to, idealis*, sustainab*, climate, society, dream*, always_wanted, loved, enjoy*, interest*, engaged, disengaged, indifferent, pushed_into, sell*, why, restless
1: love, hope*, feel*, why, heart, real, important
""",
    NeedKind.FEEDBACK_TO_MANAGER: """
3: said_that_i, asked_me_to, wants_me_to, want_me_to, wish* i, would_like_me, would_rather_i, rather hear from_me, from_me, hear*_from_me, i_cancel*, i_interrupt*, i_talk*_over, i_talked, i_spoke, i_forgot, i_promised, i_did_not, i_should_have, i_was_late, i_answer, i_keep, i_kept, i_admitted, i_never, i_always, i_had_not, i_have_not, i_missed, i_moved, i_postponed, i_rushed, i_snapped, i_decided
3: feedback_for_me, feedback_to_me, feedback_about_me, disagree*_with_me, disagrees_with_my, my decision, my_behaviour, my_tone, my_mail*, my_email*, my_style, my_feedback, my_plan, my_way, my_fault, my_mistake, my_part, my_silence, my_absence, my_announcement, annoyed_with_me, annoyed_at_me, angry_with_me, angry_at_me, disappointed_in_me, disappointed_with_me, critic*_me
3: trusted_me, tell*_me, honest_with_me, open_with_me, i_had_done, i_had, i_could, i_could_have, i_too, i_am_too, i_do_not, i_was_not, not_listen*, never_listen*, listened_to, not_heard, feel_heard, feels_heard, unheard, be_heard, me_to_be, expects_me, expected_me, wants_from_me, needs_from_me, need_from_me, asked_me whether, when_i, that_i, if_i, whether_i
3: idea*_ignored, suggestion*_ignored, nothing_happens, nothing_happened, nothing_comes, never_hear_back, never_hears_back, no_one_listens, nobody_listens, falls_on_deaf, deaf_ears, shot_down, brushed_aside, brushed_off, dismiss*, speak_up, spoke_up, management, afraid_of_me, hold*_back_with_me, my_door, around_me, about_me, to_me, with_me, at_me
2: said i, says i, my, boss, manager, opinion*, disagree*, critic*, honest*, frank*, blunt*, carefully, candid*, raise*_it, raised_it, dares_to_say, feedback, suggest*, listen*, voice*, input, asked_me, complain*_about, said_it, out_loud
1: i, told_me, me, said, says, tell, told, ask
""",
    NeedKind.LIFE_OUTSIDE_WORK: """
3: wedding*, married, marry, marries, marrying, engaged_to, engagement, honeymoon, baby, toddler, newborn, pregnan*, maternity, paternity, parental_leave, child, children, childcare, kid, kids, son, sons, daughter*, school_run, nursery, kindergarten, creche, babysitter, teenager*, stepson, stepdaughter, twins
3: mother*, father*, mum, mums, mom, dad, dads, parents_in_law, mother_in_law, father_in_law, her_parents, his_parents, their_parents, grandmother, grandfather, grandma, grandpa, gran, granny, grandchild*, grandson, granddaughter, sister*, brother*, aunt, uncle, cousin*, niece, nephew, sibling*, family, families
3: husband, wife, partner, girlfriend, boyfriend, fiance*, ex, divorc*, separat*_from, separated, split_up, broke_up, break_up, moved_out, custody, single_mother, single_father, single_parent, relationship_ended, caring_for, carer, care_home, nursing_home, dementia, alzheimer*, informal_care, hospice
3: hobby, hobbies, choir, band, guitar, piano, violin, drum*, marathon, half_marathon, triathlon, running_club, runs, cycling, cycle_tour, bike_tour, football, tennis, swimming, yoga, climbing, hike*, hiking, sailing, pottery, painting, paints, garden*, allotment, knitting, chess, theatre_group, volunteer*, charity, church, mosque, ramadan, christmas, eid, diwali
3: moving_house, move_house, new_house, new_flat, new_home, new_apartment, house_move, bought_house, bought_a_house, bought_a_flat, mortgage, renovat*, kitchen_at_home, builders, landlord, dog, puppy, cat, kitten, horse, pet, birthday*, party, holiday*, vacation*, trip, travel*, camping, festival*, concert*, safari, retreat_in, home_situation, back_home, home_life, at_home_with
3: funeral, passed_away, died, miscarr*, bereave*, grief, griev*, mourning, debt*, money_worries, private_life, personal_life, private_matter*, life_outside, work_life, balance, evenings_with, leave early, leaves early, pick*_up her/his/the/kids/children, drop*_off, early_on, bring* to_school, starts_school, part_time, four_days, day_off, ill_at_home
2: garden, weekend*, school, evening*, at_night, house, flat, sport*, gym, running, music, club, lessons, language_course, driving_lessons, driving_licence, driving_test, citizenship, visa, residence_permit, volunteering, friends, neighbours, cooking, baking, photography, reading, thursday*_off, commute
1: home, at_home, move, moving, private*, personal*, keep_it_between, between_us, holiday, sunday*, saturday*
""",
}
