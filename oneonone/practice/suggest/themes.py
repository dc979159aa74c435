"""Finer strands within the needs, by which a question is found that fits what was said.

The same words are looked for in notes and in the questions of the bank.
"""

from __future__ import annotations

THEMES: dict[str, str] = {
    "own project": """
        own_project, lead*, start_to_finish, take*_charge, in_charge, of_own, of_her_own, of_his_own, own something,
        something_of, wants_to_own, like_to_own, responsib*, herself, himself, trekken, trekt, leiden, leiding,
        van_zichzelf, begin_tot_eind, eigen project/ding/klus/plan, verantwoordelijk*, in_je_eentje, helemaal_zelf,
        zelf_een, zelf_eens
    """,
    "decisions": """
        decide*, decision*, say_in, a_say, more_say, without_asking, consult*, in_the_room, over_heads, besluit*,
        besloten, beslis*, zeggenschap, inspraak, meepra*, meebeslis*, aan_tafel, buiten_om, over_haar_hoofd,
        over_zijn_hoofd, zonder_overleg
    """,
    "control": """
        over shoulder, micromanag*, check*, too_close, step_back, back_off, watching, approv*, permission, sign_off,
        on_top_of, bovenop, gang_gaan, op_de_huid, stapje_terug, controle*, vingers, meekijk*, meekeek, toestemming,
        goedkeuring, loslaten, laat_los, rule, rules, regel, regels, trusted
    """,
    "own time": """
        hours, schedule, timetable, roster, rota, from_home, at_home, working_day, hour, start later/at, flexib*,
        part_time, werkdag, rooster*, thuiswerk*, thuis, werktijden, uur, later_beginnen, begintijd, dag_thuis, place
    """,
    "learning": """
        learn*, course*, train*, skill*, shadow*, study, studies, sit_in, teach*, workshop*, certificate, leren,
        leert, geleerd, cursus*, opleiding*, meelopen, meekijken, bijleren, studie*, training*
    """,
    "boredom": """
        bored*, boring, same_old, routine*, in_sleep, in_her_sleep, in_his_sleep, familiar, autopilot, challeng*,
        too_easy, used_to, verveel*, saai*, kunstje*, sleur, uitdag*, vertrouwd, bekend_werk, te_makkelijk,
        vroeger_deed
    """,
    "confidence": """
        doubt*, good_enough, confiden*, insecure, unsure, dare*, mistake*, wrong, fail*, impost*, not_up_to, slow,
        stupid, able, twijfel*, onzeker*, goed_genoeg, zelfvertrouwen, fout*, mislukk*, faal*, durf*, aankan, dom,
        niet_goed
    """,
    "next step": """
        next, promot*, senior, career*, grow_towards, grow_into, step_up, become, apply, applied, role_after, years,
        volgende_stap, groei*, doorgroei*, promotie, loopbaan, carriere, worden, sollicit*, toekomst, over_jaar
    """,
    "thanks": """
        thank*, prais*, compliment*, credit*, notic*, unnoticed, seen, unseen, recogni*, appreciat*, said_a_word,
        name, bedank*, complimen*, waarder*, gewaardeerd, gezien, opgemerkt, onopgemerkt, eer, schouderklop*, pluim
    """,
    "pride": """
        proud*, pride, celebrat*, success*, won, passed, went, well, first_time, glow*, clapp*, trots, vier*, gevierd,
        succes*, geslaagd, gelukt, goed_gedaan, ging_goed, voor_het_eerst, blij
    """,
    "pay": """
        salary, pay, rise, raise, bonus, paid, salaris*, opslag, betaald, loon*, beloon*
    """,
    "quarrel": """
        conflict*, row, argu*, quarrel*, tense, tension*, clash*, fight, disagree*, get_on, raised, colleague you,
        air, ruzie*, spanning*, botsing*, gebotst, oneens, woorden_gehad, aanvaring*, uitpra*, lucht, collega
    """,
    "belonging": """
        belong*, lunch*, alone, outsider, left_out, know*_nobody, get_to_know, know_better, welcome, newcomer, new,
        team, remote, misses, alleen, erbij, buitensta*, leren_kennen, welkom, thuis_voelen, team*, lunch*, mist,
        gezellig
    """,
    "speaking up": """
        speak*, say, said, quiet, silent, keep_quiet, hold*_back, honest*, open, out_loud, zegg*, zwijg*, stil, zei,
        uitspreken, inhoud*, eerlijk, hardop
    """,
    "trust": """
        trust*, rely*, confid*, let_down, promise*, betray*, count_on, vertrouw*, rekenen, in_de_steek, beloof*,
        doorverteld
    """,
    "fairness": """
        fair*, unfair*, shared_out, favour*, equal*, eerlijk_verdeeld, oneerlijk*, voorgetrokken, verdeeld, gelijk
    """,
    "respect": """
        joke*, remark*, accent, respect*, laugh*, fun_of, insult*, comment*, grap*, opmerking*, lach*, belachelijk,
        beledig*
    """,
    "waiting": """
        wait*, stuck, block*, reply, answer, door_open, door, hinder*, in_the_way, further, wacht*, vast*, deur,
        antwoord, reactie, kastje, muur, verder, tegenaan, in_de_weg
    """,
    "tools": """
        laptop*, computer*, tool*, system*, software, till, printer*, machine*, broken, annoyance, annoy*, buy,
        equipment, systeem*, kassa*, apparat*, stuk, kapot, erger*, kopen, spullen, ict
    """,
    "help": """
        help*, ask_for, hard_to_ask, spar*, alone_with, take_over, take_off, hand_over, sounding, lean, support*,
        hulp, vragen, overnemen, geholpen, alleen_voor, steun*, sparren, klankbord
    """,
    "load": """
        too_much, busy, overload*, two_people, double, plate, deadline*, full, pressure, list, stress*, no_to, covers,
        covering, te_veel, druk, dubbele, bord*, vol, werkdruk, lijstje, nee_tegen, overuren, zieken
    """,
    "priorities": """
        priorit*, first, urgent, at_once, choose, most_important, two_bosses, let_go, drop, voorrang, voorga*,
        tegelijk, belangrijk*, urgent, kiezen, kies, eerst, blijven_liggen
    """,
    "expectations": """
        expect*, guess*, good_enough, standard*, bar, done_enough, want_from, between_the_lines, judge*, verwacht*,
        raden, lat, eisen, goed_genoeg, bedoel*, tussen_de_regels
    """,
    "change": """
        chang*, reorg*, restructur*, rumour*, uncertain*, certain*, hear_from, heard_in, corridor, news, merger,
        closing, verander*, reorg*, gerucht*, onzeker*, horen, gehoord, wandelgang*, fusie, nieuws, zekerheid
    """,
    "roles": """
        role*, job_is, task*, who_does, belong_somewhere, responsible_for, rol, rollen, taak, taken, wie_wat,
        waarover, hoort, indeling, bordje
    """,
    "sleep": """
        sleep*, slept, awake, night*, rested, tired*, worn_out, exhaust*, energy, slaap*, wakker, nacht*, uitgerust,
        moe, uitgeput, energie, tandvlees
    """,
    "recovery": """
        break*, rest, holiday*, days_off, away, back, switch_off, evening*, weekend*, ease_back, pauze*, vakantie*,
        vrije_dag*, vrij, terug, weg, afschakel*, avond*, weer_op_gang, bijkomen
    """,
    "peace": """
        noise, open_office, open_plan, disturb*, focus, concentrat*, where work, peace, kantoortuin, lawaai, gestoord,
        ongestoord, concentr*, prikkels
    """,
    "worry": """
        worr*, head, mind, anxious, dread*, looking_forward, zorgen, pieker*, hoofd, gerust, opzien, tegenop, bang,
        spannend
    """,
    "what for": """
        what_for, what it_is_for, point, useless, useful, paperwork, nobody_reads, reports, nut, zin, zinloos,
        waarvoor, waartoe, papierwerk, vinklijst*
    """,
    "leaving": """
        leav*, vacanc*, quit*, another_job, stay*, years_from, in_years, is_this_it, recruiter*, vertrek*, vacature*,
        stoppen, andere_baan, blijven, blijft, over_vijf, weggaan
    """,
    "values": """
        stand_behind, values, believe*, conscience, ethic*, hold_dear, sell*, achter_staat, achter_staan, waarden,
        geweten, geloof*, verkopen
    """,
    "joy": """
        love*, lit_up, enjoy*, fun, joy, glad, why_i_do, difference, pupils, patients, mooiste, mooi, plezier, lol,
        genoten, doet_het_voor, verschil, leerlingen
    """,
    "family": """
        kid, kids, child*, son, daughter*, family, mother, father, parents, husband, wife, partner, school, kinderen,
        kind, zoon*, dochter*, gezin, moeder, vader, ouders, familie, man, vrouw, thuis
    """,
    "free time": """
        hobby*, sport*, music, friends, garden*, weekend*, outside_work, besides, muziek, vrienden, tuin, vrije_tijd,
        naast, buiten_het_werk
    """,
    "my word": """
        i_promised, i_cancel*, my_word, keep_my, i_forgot, i_owe, promised_you, ik_beloof*, ik_had_beloofd, afgezegd,
        ik_vergat, nakomen, woord
    """,
    "my ear": """
        i_listen*, i_interrupt*, talk*_over, answer_for, heard, listen*, ear, over_heen, luister*, gehoord, onderbr*,
        in_de_rede
    """,
    "my candour": """
        hear_from_me, from_me, straight, i_admit*, honest_with, tell_me, dare_to_tell, feedback, van_mij,
        eerlijk_tegen, ik_toegeef, toegaf, rechtstreeks
    """,
}
