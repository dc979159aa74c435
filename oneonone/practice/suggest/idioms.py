"""Turns of phrase whose words mean nothing of what they seem to. How they are written: see patterns.py."""

IDIOMS = """
    in_a_row, no_problem, of_course, at_all, in_the_end, for_the_record, kind_of, sort_of, in_order_to, so_to_speak,
    on_the_way, by_the_way, as_well, well_and_truly, might_as_well, in_fact, fair_enough, third_party, party_wall,
    good_morning, on_time, in_time, for_good, so_far, as_soon, at_last, at_first, at_least, last_week, last_month,
    last_year, last_time, last_night, next_week, next_month, next_year, next_time, this_week, this_time, each_time,
    every_time, day_to_day, full_time, in_general, general_manager, project_manager, product_manager, account_manager,
    help_desk_tickets, test_results, unit_tests, in_person, had_better, would_rather, took_place, takes_place,
    take_place, in_the_meeting, in_our_meeting, van_de_week, op_tijd, in_elk_geval, in_ieder_geval, over_het_algemeen,
    af_en_toe, zo_nu_en_dan, op_dit_moment, over_twee, over_drie, in_het_overleg, ten_slotte, per_se, om_en_nabij,
    op_zich, van_harte, geen_probleem, natuurlijk, uit_de_losse, vorige_keer, volgende_keer, vorige_week,
    volgende_week, ten_opzichte, in_plaats_van, op_de_hoogte, rust_uit, zo_goed_als, lang_niet, kantoor_deur,
    voor_de_rest, de_rest, goed_idee, best_wel, best_een, voorlopig, zo_meteen, van_tevoren, met_name, door_de_week
"""
