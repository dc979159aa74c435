"""Personal things that people mention in passing and are glad to be asked about, with their names in both languages.

Nothing medical is among them, and of other people's lives only that they exist.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class ThingKind(Enum):
    #: Happens once: 'how was …?'
    EVENT = auto()
    #: Happens once and may weigh: no question about what one looks forward to.
    TEST = auto()
    #: Goes on: 'how are you getting on with …?'
    ONGOING = auto()
    #: A small or four-footed member of the household: 'how are things with …?'
    HOUSEHOLD = auto()
    #: Someone near: 'how are things with …?'
    PERSON = auto()


@dataclass(frozen=True, slots=True)
class Thing:
    """How it is called to the person concerned, and by which words it is recognised (see patterns.py)."""

    en: str
    nl: str
    kind: ThingKind
    words: str
    plural: bool = False


_E, _T, _O, _H = ThingKind.EVENT, ThingKind.TEST, ThingKind.ONGOING, ThingKind.HOUSEHOLD

#: Also told by a place: 'three weeks in Portugal'.
TRIP = Thing(
    "the trip", "de reis", _E,
    "trip_to, road_trip, city_trip, her_trip, his_trip, their_trip, flies_to, flying_to, fly_to, travel*_to, "
    "travels_through, safari, interrail*, backpack*, reis_naar, rondreis, wereldreis, stedentrip, roadtrip, "
    "op_reis, vliegt_naar, vliegen naar, weeks_in "
    "norway/sweden/italy/spain/portugal/greece/france/japan/canada, weken_naar, weken_in "
    "italie/spanje/portugal/frankrijk/griekenland/noorwegen/japan/canada",
)  # fmt: skip

THINGS: tuple[Thing, ...] = (
    Thing(
        "the wedding", "de bruiloft", _E,
        "wedding*, gets_married, getting_married, got_married, is_marrying, marries, bruiloft*, trouwerij, "
        "trouwfeest, gaat trouwen, trouwt, getrouwd",
    ),
    Thing(
        "the honeymoon", "de huwelijksreis", _E,
        "honeymoon, huwelijksreis",
    ),
    Thing(
        "the holiday", "de vakantie", _E,
        "holiday, holidays, vacation, vakantie, zomervakantie, meivakantie, herfstvakantie, kerstvakantie",
    ),
    Thing(
        "the ski trip", "de wintersport", _E,
        "ski_trip, skiing_holiday, goes_skiing, going_skiing, wintersport, skivakantie",
    ),
    Thing(
        "the weekend away", "het weekendje weg", _E,
        "weekend_away, weekendje_weg, weekend_weg",
    ),
    Thing(
        "the camping trip", "het kamperen", _E,
        "camping, campsite, kamperen, kampeer*",
    ),
    Thing(
        "the hike", "de wandeltocht", _E,
        "hike, hiking, trek, trekking, camino, wandeltocht, huttentocht, pelgrim*",
    ),
    Thing(
        "the sailing trip", "de zeiltocht", _E,
        "sailing_trip, sailing_holiday, sailing_week, zeiltocht, zeilweek*",
    ),
    Thing(
        "the concert", "het concert", _E,
        "concert, concerto, recital, concert_van",
    ),
    Thing(
        "the performance", "het optreden", _E,
        "her_performance, his_performance, their_performance, gig, her_solo, his_solo, choir_performance, "
        "haar_optreden, zijn_optreden, optreden met/van",
    ),
    Thing(
        "the play", "de voorstelling", _E,
        "school_play, plays_in_a_play, opening_night, premiere, toneelvoorstelling",
    ),
    Thing(
        "the musical", "de musical", _E,
        "musical, eindmusical",
    ),
    Thing(
        "the festival", "het festival", _E,
        "festival",
    ),
    Thing(
        "the exhibition", "de expositie", _E,
        "her_exhibition, his_exhibition, their_exhibition, expositie",
    ),
    Thing(
        "the birthday", "de verjaardag", _E,
        "birthday*, turns forty/fifty/sixty/thirty, verjaardag*, jarig",
    ),
    Thing(
        "the party", "het feest", _E,
        "birthday_party, big_party, family_party, garden_party, leaving_party, throws_a_party, "
        "throwing_a_party, verjaardagsfeest*, tuinfeest, groot_feest, feestje, familiefeest",
    ),
    Thing(
        "the anniversary", "het jubileum", _E,
        "wedding_anniversary, trouwdag, huwelijksjubileum",
    ),
    Thing(
        "the reunion", "de reünie", _E,
        "reunion, reunie",
    ),
    Thing(
        "the christening", "de doop", _E,
        "christening, baptism, doop",
    ),
    Thing(
        "the graduation", "de diploma-uitreiking", _E,
        "graduation, graduates, graduating, diploma_uitreiking, diplomauitreiking",
    ),
    Thing(
        "the first day of school", "de eerste schooldag", _E,
        "first_day_of_school, starts_school, starting_school, start_school, first_school_day, eerste_schooldag, "
        "naar_de_basisschool, eerste_dag_school, begint op_school",
    ),
    Thing(
        "the marathon", "de marathon", _E,
        "marathon*",
    ),
    Thing(
        "the half marathon", "de halve marathon", _E,
        "half_marathon, halve_marathon",
    ),
    Thing(
        "the triathlon", "de triatlon", _E,
        "triathlon, triatlon, ironman",
    ),
    Thing(
        "the race", "de wedstrijd", _E,
        "running_race, cycling_race, bike_race, boat_race, ten_k, her_race, his_race, their_race, "
        "wielerwedstrijd, hardloopwedstrijd, haar_wedstrijd, zijn_wedstrijd",
    ),
    Thing(
        "the tournament", "het toernooi", _E,
        "tournament, toernooi",
    ),
    Thing(
        "the bike tour", "de fietstocht", _E,
        "bike_tour, cycle_tour, cycling_tour, cycling_trip, fietstocht, fietsvakantie, toertocht",
    ),
    Thing(
        "the driving test", "het rijexamen", _T,
        "driving_test, rijexamen, afrijden",
    ),
    Thing(
        "the citizenship test", "het inburgeringsexamen", _T,
        "citizenship_test, naturalisation_test, inburgeringsexamen",
    ),
    Thing(
        "the exam", "het examen", _T,
        "her_exam, his_exam, their_exam, her_final_exam, his_final_exam, haar_examen, zijn_examen, hun_examen, "
        "staatsexamen",
    ),
    Thing(
        "the exams", "de examens", _T,
        "her_exams, his_exams, their_exams, her_finals, his_finals, tentamens, haar_examens, zijn_examens",
        plural=True,
    ),
    Thing(
        "Christmas", "kerst", _E,
        "christmas_with, christmas_at, christmas_in, home_for_christmas, kerst_met, kerst_bij, kerst_thuis",
    ),
    Thing(
        "Eid", "het Suikerfeest", _E,
        "eid, suikerfeest",
    ),
    Thing(
        "Diwali", "Diwali", _E,
        "diwali, divali",
    ),
    Thing(
        "carnival", "carnaval", _E,
        "carnival, carnaval",
    ),
    Thing(
        "the move", "de verhuizing", _E,
        "moving_house, moves_house, move_house, moving_in_with, moving_home, house_move, moving_to a, "
        "moves_to_a, new_flat, new_house, new_apartment, gaat verhuizen, verhuisdozen, verhuist naar, "
        "nieuw_huis, nieuwe_huis, nieuwe_woning, nieuw_appartement, samenwonen, keys_to, sleutel_van",
    ),
    Thing(
        "the renovation", "de verbouwing", _O,
        "renovat*, new_kitchen, new_bathroom, builders_in, loft_conversion, verbouw*, nieuwe_keuken, "
        "nieuwe_badkamer",
    ),
    Thing(
        "the house hunt", "de zoektocht naar een huis", _O,
        "house_hunt*, flat_hunting, looking_for_a_house, looking_for_a_flat, zoekt een_huis, huizenjacht, "
        "op_huizenjacht",
    ),
    Thing(
        "the marathon training", "de marathontraining", _O,
        "train*_for marathon, marathon_training, marathontraining, traint voor marathon",
    ),
    Thing(
        "the running", "het hardlopen", _O,
        "goes_running, took_up_running, started_running, running_club, up_to_run, hardlopen, loopt_hard, "
        "hardloop*",
    ),
    Thing(
        "the cycling", "het fietsen", _O,
        "goes_cycling, cycling_club, racing_bike, wielren*, racefiets, fietsclub",
    ),
    Thing(
        "the climbing", "het klimmen", _O,
        "climbing_wall, goes_climbing, climbing_gym, bouldering, boulderen, klimhal, klimmuur",
    ),
    Thing(
        "the swimming", "het zwemmen", _O,
        "goes_swimming, swims, wild_swimming, open_water, baantjes",
    ),
    Thing(
        "the rowing", "het roeien", _O,
        "rowing, roeien, roeit",
    ),
    Thing(
        "the yoga", "de yoga", _O,
        "yoga",
    ),
    Thing(
        "the football", "het voetbal", _O,
        "plays_football, football_team, football_coach, coaches football, voetbalt, voetbalteam, voetbalt in",
    ),
    Thing(
        "the choir", "het koor", _O,
        "choir, koor, koorrepetitie",
    ),
    Thing(
        "the band", "de band", _O,
        "plays_in_a_band, her_band, his_band, their_band, in_een_band, bandje, haar_band, zijn_band",
    ),
    Thing(
        "the guitar", "de gitaar", _O,
        "guitar, gitaar, gitaarles*",
    ),
    Thing(
        "the piano", "de piano", _O,
        "piano*, pianoles*",
    ),
    Thing(
        "the violin", "de viool", _O,
        "violin, viool, vioolles*",
    ),
    Thing(
        "the drums", "het drummen", _O,
        "drums, drumming, drummen, drumles*",
    ),
    Thing(
        "the singing lessons", "de zangles", _O,
        "singing_lesson*, zangles*",
    ),
    Thing(
        "the theatre group", "de toneelgroep", _O,
        "theatre_group, amateur_theatre, drama_group, toneelgroep, toneelvereniging, speelt toneel",
    ),
    Thing(
        "the pottery", "het pottenbakken", _O,
        "pottery, ceramics, pottenbakken, keramiek, boetseren",
    ),
    Thing(
        "the painting", "het schilderen", _O,
        "painting_class*, paints, took_up_painting, started_painting, watercolour*, schilderles*, "
        "schildercursus, schildert",
    ),
    Thing(
        "the photography", "het fotograferen", _O,
        "photography, fotografie, fotograferen",
    ),
    Thing(
        "the knitting", "het breien", _O,
        "knitting, knits, crochet*, breien, breit, haken_en",
    ),
    Thing(
        "the book", "het boek", _O,
        "writing_a_book, writing_a_novel, her_novel, his_novel, schrijft een_boek, schrijft_aan_een, "
        "haar_roman, zijn_roman",
    ),
    Thing(
        "the garden", "de tuin", _O,
        "garden, gardening, tuin, tuinieren",
    ),
    Thing(
        "the allotment", "de volkstuin", _O,
        "allotment, vegetable_patch, vegetable_garden, volkstuin*, moestuin*",
    ),
    Thing(
        "the bees", "de bijen", _O,
        "beekeep*, bees, beehive*, imker*, bijen*",
    ),
    Thing(
        "the puppy", "de puppy", _H,
        "puppy, pup, puppycursus",
    ),
    Thing(
        "the new dog", "de nieuwe hond", _H,
        "new_dog, got_a_dog, getting_a_dog, rescue_dog, adopted_a_dog, nieuwe_hond, een_hond "
        "gekregen/genomen/gekocht",
    ),
    Thing(
        "the kitten", "de jonge kat", _H,
        "kitten, kittens, kitten_genomen",
    ),
    Thing(
        "the horse", "het paard", _H,
        "her_horse, his_horse, horse_riding, paardrijden, haar_paard, zijn_paard",
    ),
    Thing(
        "the boat", "de boot", _O,
        "her_boat, his_boat, their_boat, narrowboat, haar_boot, zijn_boot, hun_boot, zeilboot",
    ),
    Thing(
        "the camper van", "de camper", _O,
        "camper*, caravan",
    ),
    Thing(
        "the driving lessons", "de rijlessen", _O,
        "driving_lesson*, learning_to_drive, rijles*",
    ),
    Thing(
        "the language lessons", "de taallessen", _O,
        "learning spanish/french/italian/german/dutch/english/portuguese/arabic/japanese/turkish, "
        "language_course, dutch_lessons, spanish_lessons, taalcursus, taalles*, leert "
        "spaans/frans/italiaans/duits/nederlands/engels/portugees/arabisch",
    ),
    Thing(
        "the studies", "de studie", _O,
        "evening_school, evening_classes, part_time_degree, open_university, avondschool, avondstudie, "
        "deeltijdstudie",
    ),
    Thing(
        "the volunteering", "het vrijwilligerswerk", _O,
        "volunteers_at, volunteers_for, volunteering, volunteer_work, vrijwilliger*, food_bank, voedselbank",
    ),
    Thing(
        "the scouts", "de scouting", _O,
        "scouts, scout_group, scouting",
    ),
    Thing(
        "chess", "het schaken", _O,
        "chess, schaken, schaakclub, schaakt",
    ),
    Thing(
        "Ramadan", "de ramadan", _O,
        "ramadan",
    ),
    Thing(
        "the baby", "de baby", _H,
        "baby, newborn, baby_boy, baby_girl, babytje, pasgeboren*",
    ),
    Thing(
        "the twins", "de tweeling", _H,
        "twins, tweeling",
    ),
)  # fmt: skip

#: What is told of someone near that makes it worth asking how things are with them.
_TOLD = (
    "start*/school/university/college/studies/studying/graduat*/exam*/moves/moved/moving/move/care/nursing/dementia/"
    "alzheimer*/hospital/ill/sick/operation/surgery/fell/fallen/broke/born/visiting/visits/lives/struggl*/bullied/job/"
    "divorc*/better/worse/needs/cancer/stroke/lonely/alone/leaves/left/anxious/trouble"
)
_VERTELD = (
    "begint/begonnen/school/studeert/studie/examen*/geslaagd/verhuist/verhuisd/verhuizen/verpleeghuis/verzorgingshuis/"
    "dement*/alzheimer*/ziekenhuis/ziek/operatie/geopereerd/gevallen/viel/geboren/logeert/logeren/komt/woont/gepest/baan/"
    "moeite/beter/slechter/slecht/achteruit/kanker/beroerte/eenzaam/alleen/kamers/zorgen/zorg/hulp/nodig"
)


def _person(en: str, nl: str, words_en: str, words_nl: str) -> Thing:
    told = f"{words_en} {_TOLD}, {words_nl} {_VERTELD}"
    return Thing(f"your {en}", f"je {nl}", ThingKind.PERSON, told)


PEOPLE: tuple[Thing, ...] = (
    _person("mother", "moeder", "mother/mum/mom", "moeder/mama"),
    _person("father", "vader", "father/dad", "vader/papa"),
    _person("parents", "ouders", "parents", "ouders"),
    _person("parents-in-law", "schoonouders", "in_laws", "schoonouders"),
    _person("grandmother", "oma", "grandmother/grandma/gran/granny/nan", "oma"),
    _person("grandfather", "opa", "grandfather/grandpa/grandad", "opa"),
    _person("sister", "zus", "sister", "zus/zusje"),
    _person("brother", "broer", "brother", "broer/broertje"),
    _person("son", "zoon", "son", "zoon/zoontje"),
    _person("daughter", "dochter", "daughter", "dochter/dochtertje"),
    _person("children", "kinderen", "children/kids", "kinderen"),
    _person("wife", "vrouw", "wife", "vrouw"),
    _person("husband", "man", "husband", "man"),
    _person("partner", "partner", "partner", "partner"),
    _person("girlfriend", "vriendin", "girlfriend", "vriendin"),
    _person("boyfriend", "vriend", "boyfriend", "vriend"),
)
