"""What Dutch notes tell of someone's situation. How the patterns are written: see patterns.py.

Weight 3 is a sign that stands on its own; of lighter ones it takes more than one.
"""

from __future__ import annotations

from oneonone.practice.suggest.signs import Sign

_NEAR = (
    "moeder/vader/ma/pa/mama/papa/ouders/zus/zusje/broer/broertje/zoon/zoontje/dochter/dochtertje/vrouw/man/partner/"
    "vriendin/vriend/kind/kindje/baby/oma/opa/tante/oom/neef/nicht/schoonmoeder/schoonvader/schoonzus/zwager"
)
_PET = "hond/kat/paard/hondje/poes/konijn"

SIGNS: dict[Sign, str] = {
    Sign.LOSS: f"""
3: overleden, overlijden*, overleed, begrafenis*, uitvaart*, crematie*, gecremeerd, begraven, miskraam, doodgeboren,
rouw*, rouwen, condoleance*, gecondoleerd, weduw*, zelfmoord, zelfdoding, euthanasie,
{_NEAR}/{_PET}/collega/buurman/buurvrouw/client/leerling/patient
dood/doodgegaan/gestorven/verloren/stervend/sterft/ingeslapen/overlijdt, dood van/haar/zijn, gestorven, sterfbed,
stervend*, ingeslapen, verloren/verloor/verlies/kwijt {_NEAR}/{_PET}, verlies van_haar/van_zijn/van_een,
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
3: {_NEAR}
ziekenhuis/kanker/operatie/geopereerd/tumor/chemo*/beroerte/ongeluk/diagnose/depress*/hartaanval/hartinfarct/opgenomen/terminaal/ic/uitbehandeld,
kanker/ziekenhuis/operatie/diagnose/beroerte/ongeluk bij/van haar/zijn/hun {_NEAR}
2: {_NEAR} ziek/zieke/dement*/alzheimer*/gevallen/verpleeghuis/verzorgingshuis, mantelzorg*, zieke {_NEAR}
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
