<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About oneonone</source>
        <translation>Over oneonone</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied: the program and the system, nothing about you</source>
        <translation>Gekopieerd: over het programma en het systeem, niets over jou</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Gegevens kopiëren voor een melding</translation>
    </message>
    <message>
        <source>It carries no text of its own; its licence is {licence}.</source>
        <translation>Er zit geen eigen tekst bij; de licentie is {licence}.</translation>
    </message>
    <message>
        <source>It never looks for updates by itself and sends nothing anywhere. Newer versions are at {home}.</source>
        <translation>Het programma kijkt nooit zelf of er iets nieuwers is en verstuurt niets. Nieuwere versies staan op {home}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>The sign of oneonone</source>
        <translation>Het teken van oneonone</translation>
    </message>
    <message>
        <source>Version {version} · one-on-ones that are about the person</source>
        <translation>Versie {version} · gesprekken die over de ander gaan</translation>
    </message>
    <message>
        <source>What it is made with, and under which licences</source>
        <translation>Waarmee het is gemaakt, en onder welke licenties</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Je notities</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About oneonone</source>
        <translation>Over oneonone</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Archive and trash</source>
        <translation>Archief en prullenbak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Bring in notes from elsewhere</source>
        <translation>Notities van elders inlezen</translation>
    </message>
    <message>
        <source>Discreet: initials, and blurred until pointed at</source>
        <translation>Discreet: initialen, en wazig tot je het aanwijst</translation>
    </message>
    <message>
        <source>Draw the curtain</source>
        <translation>Gordijn dichttrekken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>Zoek of ga naar</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>My own page</source>
        <translation>Mijn eigen pagina</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snel noteren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Small wins</source>
        <translation>Kleine successen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>Stilstaan bij de week</translation>
    </message>
    <message>
        <source>Weekly round</source>
        <translation>Weekronde</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>A conversation</source>
        <translation>Een gesprek</translation>
    </message>
    <message>
        <source>Archive and trash</source>
        <translation>Archief en prullenbak</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Teruggehaald</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Voorgoed verwijderen</translation>
    </message>
    <message>
        <source>Delete this for good, with everything that belongs to it?</source>
        <translation>Dit voorgoed verwijderen, met alles wat erbij hoort?</translation>
    </message>
    <message>
        <source>Empty. What you delete waits here for thirty days.</source>
        <translation>Leeg. Wat je verwijdert, blijft hier dertig dagen staan.</translation>
    </message>
    <message>
        <source>For good, and from the kept copies too</source>
        <translation>Voorgoed, en ook uit de bewaarde kopieën</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergeten…</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>In het archief</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>bewaard tot {day}</translation>
    </message>
    <message>
        <source>Nobody. Archiving keeps everything, out of the daily view.</source>
        <translation>Niemand. In het archief blijft alles bewaard, alleen niet meer elke dag in beeld.</translation>
    </message>
    <message>
        <source>This cannot be undone. Copies made on earlier days still hold it.</source>
        <translation>Dit kun je niet ongedaan maken. In kopieën van eerdere dagen staat het nog wel.</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} is terug</translation>
    </message>
</context>
<context>
    <name>AsTheyWould</name>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n plek om naar te kijken</numerusform>
            <numerusform>%n plekken om naar te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>As {name} would read it</source>
        <translation>Zoals {name} het zou lezen</translation>
    </message>
    <message>
        <source>Change it where it stands</source>
        <translation>Aanpassen waar het staat</translation>
    </message>
    <message>
        <source>I will</source>
        <translation>ik ga</translation>
    </message>
    <message>
        <source>my doubt</source>
        <translation>mijn twijfel</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behoefte</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>Nothing to stumble over. It reads as you would say it.</source>
        <translation>Niets om over te struikelen. Het leest zoals je het zou zeggen.</translation>
    </message>
    <message>
        <source>Nothing was written yet that {name} could read.</source>
        <translation>Er staat nog niets dat {name} zou kunnen lezen.</translation>
    </message>
    <message>
        <source>one word each</source>
        <translation>ieder één woord</translation>
    </message>
    <message>
        <source>Only what is marked</source>
        <translation>Alleen wat gemarkeerd is</translation>
    </message>
    <message>
        <source>Only what is marked, or all</source>
        <translation>Alleen wat gemarkeerd is, of alles</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Aan het lezen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>gesprekspunt</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>eigen woorden</translation>
    </message>
    <message>
        <source>they will</source>
        <translation>zij gaan</translation>
    </message>
    <message>
        <source>To the timeline</source>
        <translation>Naar de tijdlijn</translation>
    </message>
    <message>
        <source>What is private too</source>
        <translation>Ook wat privé is</translation>
    </message>
    <message>
        <source>what matters</source>
        <translation>wat telt</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>win</source>
        <translation>succes</translation>
    </message>
    <message>
        <source>{name} may ask what you keep: notes on your own machine can fall under the right of access as well. What is underlined may be hard to read; nothing is changed for you.</source>
        <translation>{name} mag vragen wat je bewaart: ook notities op je eigen computer kunnen onder het recht op inzage vallen. Wat onderstreept is, leest misschien niet prettig; er wordt niets voor je veranderd.</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Nothing from the question bank was asked yet.</source>
        <translation>Er is nog geen vraag uit de vragenbank gesteld.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>This could not be saved just now. It is kept here, and saving is tried again.</source>
        <translation>Bewaren lukte net niet. De tekst blijft hier staan en het wordt zo weer geprobeerd.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n line(s) are newer in the copy</source>
        <translation>
            <numerusform>%n regel is nieuwer in de kopie</numerusform>
            <numerusform>%n regels zijn nieuwer in de kopie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are not here (any more) come back</source>
        <translation>
            <numerusform>%n regel die hier niet (meer) staat, komt terug</numerusform>
            <numerusform>%n regels die hier niet (meer) staan, komen terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are only here go</source>
        <translation>
            <numerusform>%n regel die alleen hier staat, verdwijnt</numerusform>
            <numerusform>%n regels die alleen hier staan, verdwijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you changed since are as they were</source>
        <translation>
            <numerusform>%n regel die je daarna hebt veranderd, is weer zoals toen</numerusform>
            <numerusform>%n regels die je daarna hebt veranderd, zijn weer zoals toen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>A checked copy is made every day. Each is one file, that can be moved to another machine.</source>
        <translation>Elke dag wordt een gecontroleerde kopie gemaakt. Elke kopie is één bestand, dat je ook op een andere computer kunt zetten.</translation>
    </message>
    <message>
        <source>A checked copy was made: {file}</source>
        <translation>Er is een gecontroleerde kopie gemaakt: {file}</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>voor een nieuwe versie</translation>
    </message>
    <message>
        <source>before putting back</source>
        <translation>voor het terugzetten</translation>
    </message>
    <message>
        <source>Bring in notes…</source>
        <translation>Notities inlezen…</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>met de hand</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>checked: every page is sound</source>
        <translation>gecontroleerd: elke pagina is gaaf</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>dagelijks</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Kijken wat er zou veranderen…</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Nu een kopie maken</translation>
    </message>
    <message>
        <source>Nothing would change: it is the same as what is here.</source>
        <translation>Er zou niets veranderen: het is hetzelfde als wat hier staat.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back a copy</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>Put back from a file</source>
        <translation>Terugzetten uit een bestand</translation>
    </message>
    <message>
        <source>Put back from a file…</source>
        <translation>Terugzetten uit een bestand…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Elders een kopie bewaren…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older one(s)</source>
        <translation>
            <numerusform>Nog %n oudere tonen</numerusform>
            <numerusform>Nog %n oudere tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy has been put back</source>
        <translation>De kopie is teruggezet</translation>
    </message>
    <message>
        <source>The copy is sound</source>
        <translation>De kopie is gaaf</translation>
    </message>
    <message>
        <source>There is none yet; the first one follows shortly.</source>
        <translation>Er is er nog geen; de eerste volgt zo.</translation>
    </message>
    <message>
        <source>What is here now is kept among the backups first, so that this can be taken back. Steps of before cannot be undone any more.</source>
        <translation>Wat hier nu staat wordt eerst bij de back-ups bewaard, zodat je dit weer kunt terugdraaien. Eerdere stappen kun je daarna niet meer ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>Done: {text}</source>
        <translation>Gedaan: {text}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Afspraak nagekomen</translation>
    </message>
    <message>
        <source>Told back</source>
        <translation>Verteld wat ervan kwam</translation>
    </message>
    <message>
        <source>Told back: {need}</source>
        <translation>Verteld wat ervan kwam: {need}</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>? need · ! I will · - they will · + win · &gt; their words · ~ my doubt</source>
        <translation>? behoefte · ! ik ga · - de ander gaat · + succes · &gt; letterlijk · ~ mijn twijfel</translation>
    </message>
    <message>
        <source>@Name and what you want to keep…</source>
        <translation>@Naam en wat je wilt onthouden…</translation>
    </message>
    <message>
        <source>change kind</source>
        <translation>ander soort</translation>
    </message>
    <message>
        <source>close, text kept</source>
        <translation>sluiten, tekst blijft</translation>
    </message>
    <message>
        <source>I will</source>
        <translation>ik ga</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Kept in the inbox, on Today</source>
        <translation>Bewaard in de inbox, bij Vandaag</translation>
    </message>
    <message>
        <source>Kept with {name}</source>
        <translation>Bewaard bij {name}</translation>
    </message>
    <message>
        <source>Kept; it is filed in a moment</source>
        <translation>Bewaard; het komt zo op zijn plek</translation>
    </message>
    <message>
        <source>my doubt</source>
        <translation>mijn twijfel</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Namen die passen</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behoefte</translation>
    </message>
    <message>
        <source>Nobody yet: to the inbox</source>
        <translation>Nog niemand: naar de inbox</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snel noteren</translation>
    </message>
    <message>
        <source>save</source>
        <translation>bewaren</translation>
    </message>
    <message>
        <source>small win</source>
        <translation>klein succes</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>letterlijk</translation>
    </message>
    <message>
        <source>they will</source>
        <translation>de ander gaat</translation>
    </message>
    <message>
        <source>to talk about</source>
        <translation>gesprekspunt</translation>
    </message>
    <message>
        <source>to the inbox</source>
        <translation>naar de inbox</translation>
    </message>
    <message>
        <source>who do you mean?</source>
        <translation>wie bedoel je?</translation>
    </message>
    <message>
        <source>{name} is not known: to the inbox</source>
        <translation>{name} is niet bekend: naar de inbox</translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message>
        <source>Today's backup could not be made: {why}</source>
        <translation>De back-up van vandaag is niet gelukt: {why}</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>F9 opens the curtain</source>
        <translation>F9 opent het gordijn</translation>
    </message>
    <message>
        <source>The curtain is drawn. Press F9 to open it.</source>
        <translation>Het gordijn is dicht. Druk op F9 om het te openen.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n place(s) the reader might stumble over</source>
        <translation>
            <numerusform>%n plek waar de lezer over kan struikelen</numerusform>
            <numerusform>%n plekken waar de lezer over kan struikelen</numerusform>
        </translation>
    </message>
    <message>
        <source>A summary to send</source>
        <translation>Een samenvatting om te sturen</translation>
    </message>
    <message>
        <source>All of it in plain words, when someone asks what you keep. Names of others become initials.</source>
        <translation>Alles in gewone woorden, als iemand vraagt wat je bewaart. Namen van anderen worden initialen.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Allemaal</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Agenda (iCalendar)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything, to keep or to move</source>
        <translation>Alles, om te bewaren of te verhuizen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Files of the same name in it are replaced; all others stay.</source>
        <translation>Bestanden met dezelfde naam worden vervangen; alle andere blijven staan.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Initials instead of names</source>
        <translation>Initialen in plaats van namen</translation>
    </message>
    <message>
        <source>JSON is made for programs: it holds every row as it is, and the program reads it in again without any loss.</source>
        <translation>JSON is bedoeld voor programma’s: alles staat erin zoals het is, en dit programma leest het zonder enig verlies weer in.</translation>
    </message>
    <message>
        <source>JSON, without any loss</source>
        <translation>JSON, zonder enig verlies</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Markdown and JSON can be read in again.</source>
        <translation>Markdown en JSON kun je later weer inlezen.</translation>
    </message>
    <message>
        <source>Markdown, also for Obsidian</source>
        <translation>Markdown, ook voor Obsidian</translation>
    </message>
    <message>
        <source>Of one conversation, one person, a period or a search.</source>
        <translation>Van één gesprek, één persoon, een periode of een zoekopdracht.</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Only what a search finds</source>
        <translation>Alleen wat je met zoeken vindt</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Overschrijven</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, om af te drukken</translation>
    </message>
    <message>
        <source>Quarter by quarter, so that spring weighs as much as last week. Without doubts and coffee.</source>
        <translation>Kwartaal voor kwartaal, zodat het voorjaar even zwaar telt als vorige week. Zonder twijfels en koffie.</translation>
    </message>
    <message>
        <source>Review season</source>
        <translation>Voor het beoordelingsgesprek</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export opslaan</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Opgeslagen: {name}</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Rekenblad (CSV)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>That did not work: {why}</source>
        <translation>Dat lukte niet: {why}</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>het begin</translation>
    </message>
    <message>
        <source>The notes as they are</source>
        <translation>De notities zoals ze zijn</translation>
    </message>
    <message>
        <source>The text as it will be</source>
        <translation>De tekst zoals die wordt</translation>
    </message>
    <message>
        <source>This ends before it begins.</source>
        <translation>Dit eindigt voor het begint.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webpagina (HTML)</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>What is in it now is replaced.</source>
        <translation>Wat er nu in staat wordt vervangen.</translation>
    </message>
    <message>
        <source>What is kept about someone</source>
        <translation>Wat er over iemand wordt bewaard</translation>
    </message>
    <message>
        <source>What you talked about and promised, in the language of your teammate.</source>
        <translation>Wat jullie bespraken en afspraken, in de taal van je teamlid.</translation>
    </message>
    <message>
        <source>Where the new folder goes</source>
        <translation>Waar de nieuwe map komt</translation>
    </message>
    <message>
        <source>Which conversation</source>
        <translation>Welk gesprek</translation>
    </message>
    <message>
        <source>With my doubts and looking back</source>
        <translation>Met mijn twijfels en terugblikken</translation>
    </message>
    <message>
        <source>With my private lines</source>
        <translation>Met mijn privéregels</translation>
    </message>
    <message>
        <source>Word (DOCX), to write on</source>
        <translation>Word (DOCX), om in verder te schrijven</translation>
    </message>
    <message>
        <source>Write for instance March 2026, 2026-03-01 or last month.</source>
        <translation>Schrijf bijvoorbeeld maart 2026, 2026-03-01 of vorige maand.</translation>
    </message>
    <message>
        <source>… and so on.</source>
        <translation>… enzovoort.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Geen</translation>
    </message>
    <message>
        <source>, was for {day}</source>
        <translation>, was voor {day}</translation>
    </message>
    <message>
        <source>A new promise</source>
        <translation>Een nieuwe afspraak</translation>
    </message>
    <message>
        <source>A promise needs words.</source>
        <translation>Schrijf eerst wat er is afgesproken.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All, mine or theirs</source>
        <translation>Alle, die van mij of die van hen</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Geordend</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Op dag</translation>
    </message>
    <message>
        <source>By day, by person, or done</source>
        <translation>Op dag, per persoon of gedaan</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Per persoon</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Voor wanneer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijzigen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Comes back every so many weeks; nought is once</source>
        <translation>Komt om de zoveel weken terug; nul is eenmalig</translation>
    </message>
    <message>
        <source>conversation of {day}</source>
        <translation>gesprek van {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>gedaan {day}</translation>
    </message>
    <message>
        <source>Done, or open after all</source>
        <translation>Gedaan, of toch nog open</translation>
    </message>
    <message>
        <source>Done; the next one is noted</source>
        <translation>Gedaan; de volgende staat klaar</translation>
    </message>
    <message>
        <source>down, up</source>
        <translation>op en neer</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every {n} weeks</source>
        <translation>om de {n} weken</translation>
    </message>
    <message>
        <source>Every … weeks</source>
        <translation>Elke … weken</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Former promise</source>
        <translation>Vorige afspraak</translation>
    </message>
    <message>
        <source>give</source>
        <translation>geven</translation>
    </message>
    <message>
        <source>Give it to a person first; then it can answer a need of theirs.</source>
        <translation>Zet deze afspraak eerst bij iemand; dan kan ze bij een behoefte van die persoon horen.</translation>
    </message>
    <message>
        <source>I will</source>
        <translation>Ik ga</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>laat maar</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslaten</translation>
    </message>
    <message>
        <source>let go {day}</source>
        <translation>losgelaten {day}</translation>
    </message>
    <message>
        <source>Let go, with a reason</source>
        <translation>Loslaten, met een reden</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Loslaten…</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Gekoppeld</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behoefte</translation>
    </message>
    <message>
        <source>needed {need}</source>
        <translation>nodig: {need}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>Next and former as well</source>
        <translation>Ook volgende en vorige</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>Volgende afspraak</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>Niet meer gekoppeld</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Hoeft niet</translation>
    </message>
    <message>
        <source>No need of {name}’s is open.</source>
        <translation>Er staat geen behoefte van {name} open.</translation>
    </message>
    <message>
        <source>No need to tell</source>
        <translation>Hoeft niet verteld</translation>
    </message>
    <message>
        <source>No promise is open. What you or they take on in a conversation shows up here, and you can note one yourself.</source>
        <translation>Er staat geen afspraak open. Wat jij of de ander in een gesprek op zich neemt, komt hier te staan; je kunt er ook zelf een noteren.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Van niemand in het bijzonder</translation>
    </message>
    <message>
        <source>Nobody owes you anything right now.</source>
        <translation>Van anderen staat er nu niets open.</translation>
    </message>
    <message>
        <source>None of yours. That is a quiet place to be.</source>
        <translation>Van jou staat er niets open. Dat geeft rust.</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Afspraak noteren</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>noted {day}</source>
        <translation>genoteerd {day}</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Er staat niets open.</translation>
    </message>
    <message>
        <source>Nothing yet. What you keep, or let go, stays to be seen here.</source>
        <translation>Nog niets. Wat je nakomt of loslaat, blijft hier te zien.</translation>
    </message>
    <message>
        <source>Now with {name}</source>
        <translation>Nu bij {name}</translation>
    </message>
    <message>
        <source>On the list for {name}</source>
        <translation>Op de lijst voor {name}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>Open after all</source>
        <translation>Toch nog open</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer open</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Naar het gesprek</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Priya: what I will do, by thursday (begin with - for what they will do)</source>
        <translation>Priya: wat ik doe, uiterlijk donderdag (begin met - voor wat de ander doet)</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>uitstellen</translation>
    </message>
    <message>
        <source>Put off for the third time. Tell {name} that it takes longer?</source>
        <translation>Voor de derde keer uitgesteld. Laat je {name} weten dat het langer duurt?</translation>
    </message>
    <message>
        <source>put off once</source>
        <translation>één keer uitgesteld</translation>
    </message>
    <message>
        <source>put off twice</source>
        <translation>twee keer uitgesteld</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Uitgesteld tot {day}</translation>
    </message>
    <message>
        <source>Put off until…</source>
        <translation>Uitstellen tot…</translation>
    </message>
    <message>
        <source>put off {n} times</source>
        <translation>{n} keer uitgesteld</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Uitstellen…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle tonen</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Ligt er nog</translation>
    </message>
    <message>
        <source>the beginning of a name…</source>
        <translation>het begin van een naam…</translation>
    </message>
    <message>
        <source>The conversation it comes from</source>
        <translation>Het gesprek waar ze uit komt</translation>
    </message>
    <message>
        <source>The need it answers</source>
        <translation>De behoefte waar ze bij hoort</translation>
    </message>
    <message>
        <source>The need it answers…</source>
        <translation>De behoefte waar ze bij hoort…</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>De afspraak</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Van hen</translation>
    </message>
    <message>
        <source>they will</source>
        <translation>de ander gaat</translation>
    </message>
    <message>
        <source>This was not noted in a conversation.</source>
        <translation>Dit is niet in een gesprek genoteerd.</translation>
    </message>
    <message>
        <source>This was noted without a person.</source>
        <translation>Dit is zonder persoon genoteerd.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>thursday, in two weeks, 3 dec…</source>
        <translation>donderdag, over twee weken, 3 dec…</translation>
    </message>
    <message>
        <source>To someone else</source>
        <translation>Naar iemand anders</translation>
    </message>
    <message>
        <source>to someone else</source>
        <translation>naar een ander</translation>
    </message>
    <message>
        <source>To someone else…</source>
        <translation>Naar iemand anders…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Type the beginning of another name: {names}.</source>
        <translation>Typ het begin van een andere naam: {names}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Tot wanneer?</translation>
    </message>
    <message>
        <source>Until when? Try tomorrow, thursday, in two weeks.</source>
        <translation>Tot wanneer? Bijvoorbeeld morgen, donderdag, over twee weken.</translation>
    </message>
    <message>
        <source>What was done, and what was let go.</source>
        <translation>Wat gedaan is, en wat is losgelaten.</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>Wat is er afgesproken?</translation>
    </message>
    <message>
        <source>where from</source>
        <translation>herkomst</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar ze vandaan komt</translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation>Wie bedoel je: {names}?</translation>
    </message>
    <message>
        <source>Who: {names}?</source>
        <translation>Wie: {names}?</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>Wiens afspraak</translation>
    </message>
    <message>
        <source>Why let it go?</source>
        <translation>Waarom loslaten?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Bij wie hoort het?</translation>
    </message>
    <message>
        <source>Yes, tell them next time</source>
        <translation>Ja, de volgende keer vertellen</translation>
    </message>
    <message>
        <source>You had promised {name} this. Tell {name} that you let it go?</source>
        <translation>Dit had je {name} beloofd. Vertel je {name} dat je het loslaat?</translation>
    </message>
    <message>
        <source>{all} open: {mine} of yours, {theirs} of theirs.</source>
        <translation>{all} open: {mine} van jou, {theirs} van anderen.</translation>
    </message>
    <message>
        <source>{day} is not ahead. Put it off to a day to come.</source>
        <translation>Uitstellen kan alleen tot een dag die nog komt, en dat is {day} niet.</translation>
    </message>
    <message>
        <source>{name} will</source>
        <translation>{name} gaat</translation>
    </message>
    <message>
        <source>“{text}” is not a day I know. Try thursday, in two weeks, 3 dec.</source>
        <translation>“{text}” ken ik niet als dag. Probeer donderdag, over twee weken, 3 dec.</translation>
    </message>
</context>
<context>
    <name>HardTalk</name>
    <message>
        <source>Enter keeps it as a small win of {name}, Escape leaves it.</source>
        <translation>Met Enter bewaar je het als klein succes van {name}, met Escape laat je het.</translation>
    </message>
    <message>
        <source>How is it after {day}?</source>
        <translation>Hoe is het na {day}?</translation>
    </message>
    <message>
        <source>It went well</source>
        <translation>Het is goed gegaan</translation>
    </message>
    <message>
        <source>Jot a line</source>
        <translation>Iets noteren</translation>
    </message>
    <message>
        <source>Kept as a small win</source>
        <translation>Bewaard als klein succes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not now: how is it after {day}</source>
        <translation>Nu niet: hoe is het na {day}</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Komt niet meer terug</translation>
    </message>
    <message>
        <source>That was a hard conversation with {name}. A short word now may do good.</source>
        <translation>Dat was een zwaar gesprek met {name}. Even iets laten horen kan nu goed doen.</translation>
    </message>
    <message>
        <source>The hard conversation of {day} did good</source>
        <translation>Het zware gesprek van {day} heeft goed gedaan</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Wat er goed ging</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n come(s) back</source>
        <translation>
            <numerusform>%n komt terug</numerusform>
            <numerusform>%n komen terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%n in de prullenbak</numerusform>
            <numerusform>%n in de prullenbak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) brought in</source>
        <translation>
            <numerusform>%n regel ingelezen</numerusform>
            <numerusform>%n regels ingelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer here</source>
        <translation>
            <numerusform>%n hier nieuwer</numerusform>
            <numerusform>%n hier nieuwer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer in the file</source>
        <translation>
            <numerusform>%n nieuwer in het bestand</numerusform>
            <numerusform>%n nieuwer in het bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n was er al</numerusform>
            <numerusform>%n waren er al</numerusform>
        </translation>
    </message>
    <message>
        <source>An export of oneonone, Markdown (also a folder from Obsidian), CSV or a calendar. Nothing changes before you have seen what would become what.</source>
        <translation>Een export van oneonone, Markdown (ook een map uit Obsidian), CSV of een agenda. Er verandert niets voordat je hebt gezien wat er zou gebeuren.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Inlezen</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n line(s)</source>
        <translation>
            <numerusform>%n regel inlezen</numerusform>
            <numerusform>%n regels inlezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>Notities inlezen</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>voor {day}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Celebrated on</source>
        <translation>Gevierd op</translation>
    </message>
    <message>
        <source>Celebrating</source>
        <translation>Vieren</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here. Archives are not opened: unpack them first.</source>
        <translation>Kies een bestand, of sleep er een hierheen. Archieven worden niet geopend: pak ze eerst uit.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Een bestand kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Een map kiezen…</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>kolom {n}</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>komt terug</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>twijfel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s), {day}</source>
        <translation>
            <numerusform>elke %n week, {day}</numerusform>
            <numerusform>elke %n weken, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every … weeks</source>
        <translation>Elke … weken</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Nagekomen op</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>terugkijken</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>van mij</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behoefte</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>newer here: yours stays</source>
        <translation>hier nieuwer: die van jou blijft</translation>
    </message>
    <message>
        <source>newer in the file: takes the place of yours</source>
        <translation>nieuwer in het bestand: vervangt die van jou</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message numerus="yes">
        <source>Not understood (%n)</source>
        <translation>
            <numerusform>Niet begrepen (%n)</numerusform>
            <numerusform>Niet begrepen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Notes (*.json *.md *.markdown *.txt *.csv *.tsv *.ics)</source>
        <translation>Notities (*.json *.md *.markdown *.txt *.csv *.tsv *.ics)</translation>
    </message>
    <message>
        <source>Nothing in it can be brought in.</source>
        <translation>Er staat niets in dat ingelezen kan worden.</translation>
    </message>
    <message>
        <source>Past ones were held</source>
        <translation>Voorbije gesprekken zijn gehouden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>planned: {when}</source>
        <translation>gepland: {when}</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>small win</source>
        <translation>klein succes</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ster</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>gesprekspunt</translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>alleen de eerste %n staat hieronder</numerusform>
            <numerusform>de eerste %n staan hieronder</numerusform>
        </translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>van de ander</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>was er al</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>unfinished text</source>
        <translation>onaffe tekst</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekdag</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Wat erbij komt</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat je ziet</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Wat belangrijk is</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Wat de rijen zijn</translation>
    </message>
    <message>
        <source>What would become what</source>
        <translation>Wat er zou gebeuren</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Successen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>you deleted it: stays in the trash</source>
        <translation>door jou verwijderd: blijft in de prullenbak</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Filed with {name}</source>
        <translation>Staat nu bij {name}</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Hoort bij…</translation>
    </message>
    <message>
        <source>Whose is this?</source>
        <translation>Bij wie hoort dit?</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key for quick capture: {key}</source>
        <translation>Toets voor snel noteren: {key}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen toets</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Druk de toetsen in…</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message numerus="yes">
        <source>%n kept copy(ies) cleaned.</source>
        <translation>
            <numerusform>%n bewaarde kopie opgeschoond.</numerusform>
            <numerusform>%n bewaarde kopieën opgeschoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of others, or of your own, in which {name} is named.</source>
        <translation>
            <numerusform>%n regel van anderen of van jezelf waarin {name} voorkomt.</numerusform>
            <numerusform>%n regels van anderen of van jezelf waarin {name} voorkomt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting line(s) about {name}.</source>
        <translation>
            <numerusform>%n wachtende regel over {name}.</numerusform>
            <numerusform>%n wachtende regels over {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles blijft bewaard</translation>
    </message>
    <message>
        <source>Everything noted about {name} goes, from the kept copies too.</source>
        <translation>Alles wat je over {name} noteerde verdwijnt, ook uit de bewaarde kopieën.</translation>
    </message>
    <message>
        <source>Everything, as long as you like</source>
        <translation>Alles, zo lang je wilt</translation>
    </message>
    <message>
        <source>Follow-ups, needs, and what came of them</source>
        <translation>Afspraken, behoeften en wat daarvan kwam</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Forget {name} for good?</source>
        <translation>{name} voorgoed vergeten?</translation>
    </message>
    <message>
        <source>Forget {name}…</source>
        <translation>{name} vergeten…</translation>
    </message>
    <message>
        <source>Forget · {name}</source>
        <translation>Vergeten · {name}</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Bezig met vergeten</translation>
    </message>
    <message>
        <source>How long to keep</source>
        <translation>Hoelang bewaren</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Dit is niet terug te draaien.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep and let go · {name}</source>
        <translation>Bewaren en loslaten · {name}</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Zo bewaren</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n month(s)</source>
        <translation>
            <numerusform>%n maand bewaard</numerusform>
            <numerusform>%n maanden bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Months to keep</source>
        <translation>Aantal maanden bewaren</translation>
    </message>
    <message>
        <source>Not finished: {why} It goes on at the next start.</source>
        <translation>Nog niet klaar: {why} Bij de volgende start gaat het verder.</translation>
    </message>
    <message>
        <source>Not reached: {copies}.</source>
        <translation>Niet bereikt: {copies}.</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>Er verdwijnt niets vanzelf.</translation>
    </message>
    <message>
        <source>Nothing is that old yet.</source>
        <translation>Zo oud is nog niets.</translation>
    </message>
    <message>
        <source>Nothing: nobody else’s lines name {name}.</source>
        <translation>Niets: in regels van anderen komt {name} niet voor.</translation>
    </message>
    <message>
        <source>Now would go, for good: {what}.</source>
        <translation>Nu zou voorgoed verdwijnen: {what}.</translation>
    </message>
    <message>
        <source>Of what is older, keep only what was agreed</source>
        <translation>Van wat ouder is alleen bewaren wat is afgesproken</translation>
    </message>
    <message>
        <source>Only the name and what you told about it.</source>
        <translation>Alleen de naam en wat je daarbij invulde.</translation>
    </message>
    <message>
        <source>Out of reach from here: copies you made elsewhere, exports, and what you printed or sent.</source>
        <translation>Van hieruit niet te bereiken: kopieën die je elders maakte, exports, en wat je hebt afgedrukt of verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>The same from %n kept copy(ies).</source>
        <translation>
            <numerusform>Hetzelfde uit %n bewaarde kopie.</numerusform>
            <numerusform>Hetzelfde uit %n bewaarde kopieën.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is noted, for so many months:</source>
        <translation>Wat genoteerd is, zoveel maanden:</translation>
    </message>
    <message>
        <source>What is still open between you stays. It is looked at once a day, in the kept copies too.</source>
        <translation>Wat nog openstaat tussen jullie blijft. Er wordt eens per dag gekeken, ook in de bewaarde kopieën.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <source>What would go, for good</source>
        <translation>Wat voorgoed zou verdwijnen</translation>
    </message>
    <message>
        <source>{name} is forgotten.</source>
        <translation>{name} is vergeten.</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Stay silent a little longer. They are still thinking.</source>
        <translation>Blijf nog even stil. De ander denkt nog na.</translation>
    </message>
    <message>
        <source>Sum up in your own words: “So what I hear is…”</source>
        <translation>Vat samen in je eigen woorden: “Dus wat ik hoor, is…”</translation>
    </message>
    <message>
        <source>“And what else?”</source>
        <translation>“En wat nog meer?”</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>a status check</source>
        <translation>een statusvraag</translation>
    </message>
    <message>
        <source>a talking point</source>
        <translation>een gesprekspunt</translation>
    </message>
    <message>
        <source>a week, larger where there were more</source>
        <translation>een week, groter waar het er meer waren</translation>
    </message>
    <message>
        <source>about even</source>
        <translation>ongeveer gelijk</translation>
    </message>
    <message>
        <source>another talking point</source>
        <translation>een ander gesprekspunt</translation>
    </message>
    <message>
        <source>as you said when you rounded off</source>
        <translation>zoals je het bij het afronden aangaf</translation>
    </message>
    <message>
        <source>celebrated</source>
        <translation>gevierd</translation>
    </message>
    <message>
        <source>celebrated on {day}</source>
        <translation>gevierd op {day}</translation>
    </message>
    <message>
        <source>coffee, no agenda</source>
        <translation>koffie zonder agenda</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tekening (*.svg)</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Halfjaar</translation>
    </message>
    <message>
        <source>How far to look back</source>
        <translation>Hoe ver je terugkijkt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>nagekomen</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>mostly the other</source>
        <translation>vooral de ander</translation>
    </message>
    <message>
        <source>mostly you</source>
        <translation>vooral jij</translation>
    </message>
    <message>
        <source>noticed on {day}</source>
        <translation>gezien op {day}</translation>
    </message>
    <message>
        <source>noticed, to be told</source>
        <translation>gezien, nog te vertellen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Afbeelding (*.png)</translation>
    </message>
    <message>
        <source>promised on {day}</source>
        <translation>beloofd op {day}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Stilstaan bij de week</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>Opslaan als tekening (SVG)…</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>Opslaan als afbeelding (PNG)…</translation>
    </message>
    <message>
        <source>Save the picture you are at</source>
        <translation>Deze grafiek opslaan</translation>
    </message>
    <message>
        <source>Save “{title}”</source>
        <translation>‘{title}’ opslaan</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Opgeslagen als {file}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>Small wins you noticed</source>
        <translation>Kleine successen die je zag</translation>
    </message>
    <message>
        <source>status check</source>
        <translation>statusvraag</translation>
    </message>
    <message>
        <source>Status checks among your talking points</source>
        <translation>Statusvragen onder je gesprekspunten</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>staat nog open</translation>
    </message>
    <message>
        <source>They ask where the work stands. Fine to ask, and good to see.</source>
        <translation>Ze vragen hoe het werk ervoor staat. Dat mag best, en het is goed om te zien.</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>nog te vertellen</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>week van {day}</translation>
    </message>
    <message>
        <source>Weekly round</source>
        <translation>Weekronde</translation>
    </message>
    <message>
        <source>What you asked about</source>
        <translation>Waar je naar vroeg</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Wat je beloofde</translation>
    </message>
    <message>
        <source>Who talked most</source>
        <translation>Wie het meest aan het woord was</translation>
    </message>
    <message>
        <source>Whom you spoke with</source>
        <translation>Wie je sprak</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Your own habits, to look at. Nothing here is about how anyone is doing.</source>
        <translation>Je eigen gewoonten, om naar te kijken. Hier staat niets over hoe iemand het doet.</translation>
    </message>
    <message>
        <source>Your talking points are being read…</source>
        <translation>Je gesprekspunten worden gelezen…</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} t/m {end}</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (in het archief)</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Check box</source>
        <translation>Afvinkvakje</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Italics</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>{address} openen</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Plakken zonder opmaak</translation>
    </message>
    <message>
        <source>Tick the check box</source>
        <translation>Vakje afvinken</translation>
    </message>
    <message>
        <source>{address}
Ctrl+click opens it</source>
        <translation>{address}
Ctrl+klik opent de link</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A doubt of my own</source>
        <translation>Een twijfel van mezelf</translation>
    </message>
    <message>
        <source>a doubt of my own</source>
        <translation>mijn twijfel</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>Een behoefte</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Een notitie</translation>
    </message>
    <message>
        <source>A nudge to keep listening</source>
        <translation>Een zetje om te blijven luisteren</translation>
    </message>
    <message>
        <source>A small win</source>
        <translation>Een klein succes</translation>
    </message>
    <message>
        <source>All talked about. What else is there?</source>
        <translation>Alles is besproken. Wat is er verder nog?</translation>
    </message>
    <message>
        <source>Ask, then be quiet. Count to seven.</source>
        <translation>Stel de vraag en wees dan stil. Tel tot zeven.</translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation>Het staat weer gepland</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Terug naar de punten</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Gordijn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>Discreet</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Gedaan: {text}</translation>
    </message>
    <message>
        <source>Go deeper</source>
        <translation>Doorvragen</translation>
    </message>
    <message>
        <source>How are you, really?</source>
        <translation>Hoe gaat het nu echt met je?</translation>
    </message>
    <message>
        <source>I will</source>
        <translation>ik ga</translation>
    </message>
    <message>
        <source>It has not begun after all</source>
        <translation>Toch nog niet begonnen</translation>
    </message>
    <message>
        <source>Kept as a hard one</source>
        <translation>Onthouden als zwaar gesprek</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Leave for a moment; it goes on</source>
        <translation>Even weg; het gesprek loopt door</translation>
    </message>
    <message>
        <source>Let them begin.</source>
        <translation>Laat de ander beginnen.</translation>
    </message>
    <message>
        <source>More about this line</source>
        <translation>Meer over deze regel</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behoefte</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Volgend punt</translation>
    </message>
    <message>
        <source>Not a hard one after all</source>
        <translation>Toch geen zwaar gesprek</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Nog niet besproken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>Note a need</source>
        <translation>Behoefte noteren</translation>
    </message>
    <message>
        <source>Note a small win</source>
        <translation>Klein succes noteren</translation>
    </message>
    <message>
        <source>Note what I will do</source>
        <translation>Noteren wat ik ga doen</translation>
    </message>
    <message>
        <source>Note what they will do</source>
        <translation>Noteren wat de ander gaat doen</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Noteer…</translation>
    </message>
    <message>
        <source>Nothing is prepared, and that is fine: begin with listening.</source>
        <translation>Er is niets voorbereid, en dat is prima: begin met luisteren.</translation>
    </message>
    <message>
        <source>Open between you: {n}</source>
        <translation>Open tussen jullie: {n}</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Vorig punt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Private line</source>
        <translation>Regel privé</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Show or hide the minutes</source>
        <translation>Minuten tonen of verbergen</translation>
    </message>
    <message>
        <source>small win</source>
        <translation>klein succes</translation>
    </message>
    <message>
        <source>Stay a while. The best often comes at the end.</source>
        <translation>Blijf nog even. Het mooiste komt vaak aan het eind.</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>besproken</translation>
    </message>
    <message>
        <source>The line you had begun is kept as a private note</source>
        <translation>De regel waaraan je begonnen was, is bewaard als privénotitie</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>letterlijk</translation>
    </message>
    <message>
        <source>They will</source>
        <translation>De ander gaat</translation>
    </message>
    <message>
        <source>they will</source>
        <translation>de ander gaat</translation>
    </message>
    <message>
        <source>to talk about</source>
        <translation>gesprekspunt</translation>
    </message>
    <message>
        <source>What is open between you, to tick</source>
        <translation>Wat er tussen jullie openstaat, om af te vinken</translation>
    </message>
    <message>
        <source>Yours to say, if the moment is right.</source>
        <translation>Iets van jezelf: zeg het als het moment er is.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} van {count}</translation>
    </message>
    <message>
        <source>· {n} min</source>
        <translation>· {n} min</translation>
    </message>
</context>
<context>
    <name>Mine</name>
    <message>
        <source>About you, and for you alone. It is in nothing that is sent.</source>
        <translation>Over jou, en alleen voor jou. Het staat in niets wat je verstuurt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete what I wrote in {week}</source>
        <translation>Verwijderen wat ik schreef in {week}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Eerdere weken</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>My doubts</source>
        <translation>Mijn twijfels</translation>
    </message>
    <message>
        <source>My own page</source>
        <translation>Mijn eigen pagina</translation>
    </message>
    <message>
        <source>None written down. A line that begins with ~ is one.</source>
        <translation>Nog geen opgeschreven. Een regel die met ~ begint, is er een.</translation>
    </message>
    <message>
        <source>Nothing yet. Three questions wait for you each week; three minutes will do.</source>
        <translation>Nog niets. Elke week liggen er drie vragen klaar; aan drie minuten heb je genoeg.</translation>
    </message>
    <message>
        <source>Once a quarter a question about you comes up when you prepare. What you note on it is kept here.</source>
        <translation>Eens per kwartaal komt er bij het voorbereiden een vraag over jou langs. Wat je daarbij noteert, staat hier.</translation>
    </message>
    <message>
        <source>said ✓</source>
        <translation>gezegd ✓</translation>
    </message>
    <message>
        <source>To this week’s questions</source>
        <translation>Naar de vragen van deze week</translation>
    </message>
    <message>
        <source>What I was told</source>
        <translation>Wat ik te horen kreeg</translation>
    </message>
    <message>
        <source>What I wrote on my weeks</source>
        <translation>Wat ik over mijn weken schreef</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n told back or let go</source>
        <translation>
            <numerusform>%n verteld of losgelaten</numerusform>
            <numerusform>%n verteld of losgelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>gedaan {day}</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape leaves it.</source>
        <translation>Met Enter bewaar je het, met Escape laat je het.</translation>
    </message>
    <message>
        <source>How did that go? A word, or nothing</source>
        <translation>Hoe ging dat? Een woord, of niets</translation>
    </message>
    <message>
        <source>I tried…</source>
        <translation>Geprobeerd…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Loslaten…</translation>
    </message>
    <message>
        <source>Link a promise</source>
        <translation>Afspraak koppelen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Gekoppeld</translation>
    </message>
    <message>
        <source>Needed {need}, and something was tried. Tell how it went.</source>
        <translation>Nodig: {need}. Er is iets geprobeerd; vertel hoe het ging.</translation>
    </message>
    <message>
        <source>Needed {need}. That was {ago}, and nothing is promised yet.</source>
        <translation>Nodig: {need}. Dat was {ago}, en er is nog niets toegezegd.</translation>
    </message>
    <message>
        <source>Needed {need}; {done}. Tell how it went.</source>
        <translation>Nodig: {need}; {done}. Vertel hoe het ging.</translation>
    </message>
    <message>
        <source>No other promise is open.</source>
        <translation>Er staat geen andere afspraak open.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>Nothing is waiting. A line that begins with ? is what {name} needs.</source>
        <translation>Er ligt niets. Een regel die met ? begint, is iets wat {name} nodig heeft.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer open</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Iets toezeggen…</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Op de lijst zetten</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>To talk about next time</source>
        <translation>Om het de volgende keer over te hebben</translation>
    </message>
    <message>
        <source>To the follow-up</source>
        <translation>Naar de afspraak</translation>
    </message>
    <message>
        <source>Told back</source>
        <translation>Verteld wat ervan kwam</translation>
    </message>
    <message>
        <source>Told back…</source>
        <translation>Verteld…</translation>
    </message>
    <message>
        <source>tried: {what}</source>
        <translation>geprobeerd: {what}</translation>
    </message>
    <message>
        <source>What did you try, in a word or two?</source>
        <translation>Wat heb je geprobeerd, in een paar woorden?</translation>
    </message>
    <message>
        <source>What will you do about it, and by when?</source>
        <translation>Wat ga je eraan doen, en voor wanneer?</translation>
    </message>
    <message>
        <source>What {name} has not heard yet</source>
        <translation>Wat {name} nog niet gehoord heeft</translation>
    </message>
    <message>
        <source>What {name} needs</source>
        <translation>Wat {name} nodig heeft</translation>
    </message>
    <message>
        <source>Why let it go? A word, or nothing</source>
        <translation>Waarom loslaten? Een woord, of niets</translation>
    </message>
    <message>
        <source>Write what you promise.</source>
        <translation>Schrijf wat je toezegt.</translation>
    </message>
    <message>
        <source>Write what you tried, so that you can tell it.</source>
        <translation>Schrijf wat je geprobeerd hebt, dan kun je het vertellen.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jij</translation>
    </message>
</context>
<context>
    <name>Nudge</name>
    <message>
        <source>Another</source>
        <translation>Een andere</translation>
    </message>
    <message>
        <source>Ask this</source>
        <translation>Dit vragen</translation>
    </message>
    <message>
        <source>Fine to ask. A board can tell you the status; only {name} can tell you this:</source>
        <translation>Dat mag. Maar de status zie je ook op een bord; dit kan alleen {name} je vertellen:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>De mijne houden</translation>
    </message>
    <message>
        <source>This one reads like a status check.</source>
        <translation>Dit klinkt als een statusvraag.</translation>
    </message>
    <message>
        <source>Turned around</source>
        <translation>Omgedraaid</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A person, a page, something to do…</source>
        <translation>Een naam, een pagina, iets om te doen…</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>in het archief</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>Zoek of ga naar</translation>
    </message>
    <message>
        <source>Nothing by that name.</source>
        <translation>Niets gevonden met die naam.</translation>
    </message>
    <message>
        <source>Prepare · {name}</source>
        <translation>Voorbereiden · {name}</translation>
    </message>
    <message>
        <source>Search everything for “{words}”</source>
        <translation>Overal zoeken naar “{words}”</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>in their own words</source>
        <translation>het liefst letterlijk</translation>
    </message>
    <message>
        <source>It took place · {name}</source>
        <translation>Al gehad · {name}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>On paper or on a walk. A minute now, so that it is not lost; every blank may stay empty.</source>
        <translation>Op papier of tijdens een wandeling. Neem nu een minuut, dan gaat het niet verloren; alles mag leeg blijven.</translation>
    </message>
    <message>
        <source>something small that deserves to be told</source>
        <translation>iets kleins dat gezegd mag worden</translation>
    </message>
    <message>
        <source>The rest, as far as you want to keep it</source>
        <translation>De rest, voor zover je die wilt bewaren</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>Wat ik heb beloofd</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Wat er goed ging</translation>
    </message>
    <message>
        <source>What {name} needs</source>
        <translation>Wat {name} nodig heeft</translation>
    </message>
    <message>
        <source>When? Empty means today</source>
        <translation>Wanneer? Leeg betekent vandaag</translation>
    </message>
    <message>
        <source>with a date if you like: … by thursday</source>
        <translation>met een datum als je wilt: … voor donderdag</translation>
    </message>
    <message>
        <source>“{text}” is not a day I know, or it has yet to come. Try yesterday, monday, 20 nov.</source>
        <translation>“{text}” herken ik niet als dag, of die dag moet nog komen. Probeer gisteren, maandag of 20 nov.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>A doubt shared is trust given. What are you unsure about yourself, that {name} may know?</source>
        <translation>Wie een twijfel deelt, geeft vertrouwen. Waar twijfel je zelf over, en mag {name} dat weten?</translation>
    </message>
    <message>
        <source>Add something to talk about</source>
        <translation>Iets toevoegen om over te praten</translation>
    </message>
    <message>
        <source>Add something to talk about…</source>
        <translation>Iets toevoegen om over te praten…</translation>
    </message>
    <message>
        <source>Add to what you talk about</source>
        <translation>Bij je gesprekspunten zetten</translation>
    </message>
    <message>
        <source>Add: {question}</source>
        <translation>Toevoegen: {question}</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Een andere</translation>
    </message>
    <message>
        <source>carried over from {day}</source>
        <translation>meegenomen van {day}</translation>
    </message>
    <message>
        <source>Celebrated</source>
        <translation>Gevierd</translation>
    </message>
    <message>
        <source>coffee, no agenda</source>
        <translation>koffie zonder agenda</translation>
    </message>
    <message>
        <source>Delete this</source>
        <translation>Dit verwijderen</translation>
    </message>
    <message>
        <source>Delete this point</source>
        <translation>Dit punt verwijderen</translation>
    </message>
    <message>
        <source>Delete this point: {text}</source>
        <translation>Dit punt verwijderen: {text}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Gedaan: {text}</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down</source>
        <translation>Slepen, of Alt+↑ en Alt+↓</translation>
    </message>
    <message>
        <source>Go on talking</source>
        <translation>Verder praten</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehoord</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>It is a coffee now; your points wait for the next conversation</source>
        <translation>Het is nu koffie; je punten wachten op het volgende gesprek</translation>
    </message>
    <message>
        <source>It took place, away from the screen</source>
        <translation>Al gehad, zonder scherm erbij</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Vorige keer</translation>
    </message>
    <message>
        <source>Looking for what is worth asking…</source>
        <translation>Even kijken wat goed is om te vragen…</translation>
    </message>
    <message>
        <source>Make it a coffee instead</source>
        <translation>Maak er koffie van</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation>Meer over deze vraag</translation>
    </message>
    <message>
        <source>Needed {need}</source>
        <translation>Nodig: {need}</translation>
    </message>
    <message>
        <source>Never again for {name}</source>
        <translation>Nooit meer voor {name}</translation>
    </message>
    <message>
        <source>No notes were made.</source>
        <translation>Er zijn geen notities gemaakt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not suggested again for {name}</source>
        <translation>Wordt voor {name} niet meer voorgesteld</translation>
    </message>
    <message>
        <source>Noted {day}</source>
        <translation>Genoteerd op {day}</translation>
    </message>
    <message>
        <source>Nothing is open. Promises, needs and wins that are waiting show up here.</source>
        <translation>Er staat niets open. Afspraken, behoeften en successen die nog wachten, komen hier te staan.</translation>
    </message>
    <message>
        <source>Nothing more to suggest today. Your own question is often the best.</source>
        <translation>Vandaag geen suggesties meer. Je eigen vraag is vaak de beste.</translation>
    </message>
    <message>
        <source>Nothing yet, and that is fine. Add a topic, or take one of the questions on the right.</source>
        <translation>Nog niets, en dat is prima. Voeg een onderwerp toe, of neem een van de vragen rechts.</translation>
    </message>
    <message>
        <source>Nothing yet. After your first conversation with {name}, you will find here what was said.</source>
        <translation>Nog niets. Na je eerste gesprek met {name} vind je hier wat er gezegd is.</translation>
    </message>
    <message>
        <source>Open between you</source>
        <translation>Open tussen jullie</translation>
    </message>
    <message>
        <source>Prepare · {name}</source>
        <translation>Voorbereiden · {name}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Afspraak nagekomen</translation>
    </message>
    <message>
        <source>Put away for a month</source>
        <translation>Een maand weggelegd</translation>
    </message>
    <message>
        <source>Remembered as said</source>
        <translation>Onthouden: je hebt het gezegd</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Deze keer overslaan</translation>
    </message>
    <message>
        <source>Skipped; what you prepared waits</source>
        <translation>Overgeslagen; wat je hebt voorbereid, blijft staan</translation>
    </message>
    <message>
        <source>small win</source>
        <translation>klein succes</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Iets van jezelf</translation>
    </message>
    <message>
        <source>Something you are unsure about… (stays private)</source>
        <translation>Iets waar je over twijfelt… (blijft privé)</translation>
    </message>
    <message>
        <source>Start conversation</source>
        <translation>Gesprek starten</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>Take it along on a card</source>
        <translation>Meenemen op een kaartje</translation>
    </message>
    <message>
        <source>Talking point down</source>
        <translation>Gesprekspunt omlaag</translation>
    </message>
    <message>
        <source>Talking point up</source>
        <translation>Gesprekspunt omhoog</translation>
    </message>
    <message>
        <source>Talking point: {text}</source>
        <translation>Gesprekspunt: {text}</translation>
    </message>
    <message>
        <source>tell back</source>
        <translation>vertellen</translation>
    </message>
    <message>
        <source>the last one was {ago}</source>
        <translation>het vorige was {ago}</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Om over te praten</translation>
    </message>
    <message>
        <source>To the timeline</source>
        <translation>Naar de tijdlijn</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Vandaag {time}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Told back</source>
        <translation>Verteld wat ervan kwam</translation>
    </message>
    <message>
        <source>Told back: {need}</source>
        <translation>Verteld wat ervan kwam: {need}</translation>
    </message>
    <message>
        <source>Told: {win}</source>
        <translation>Gezegd: {win}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>Goed om te vragen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jij</translation>
    </message>
    <message>
        <source>your first conversation</source>
        <translation>jullie eerste gesprek</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own</source>
        <translation>
            <numerusform>%n van jezelf</numerusform>
            <numerusform>%n van jezelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) left out</source>
        <translation>
            <numerusform>%n andere regel weggelaten</numerusform>
            <numerusform>%n andere regels weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>%n vraag gevonden</numerusform>
            <numerusform>%n vragen gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) imported</source>
        <translation>
            <numerusform>%n vraag toegevoegd</numerusform>
            <numerusform>%n vragen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to choose from</source>
        <translation>
            <numerusform>%n vraag om uit te kiezen</numerusform>
            <numerusform>%n vragen om uit te kiezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written to {file}</source>
        <translation>
            <numerusform>%n vraag bewaard in {file}</numerusform>
            <numerusform>%n vragen bewaard in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n had je al</numerusform>
            <numerusform>%n had je al</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of questions</source>
        <translation>Een lijst met vragen</translation>
    </message>
    <message>
        <source>A question a line, with or without bullets and titles…</source>
        <translation>Op elke regel een vraag, met of zonder bolletjes en kopjes…</translation>
    </message>
    <message>
        <source>A status check</source>
        <translation>Een statusvraag</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An open question, the way you would say it. It may be longer than a line.</source>
        <translation>Een open vraag, zoals jij hem zou stellen. Hij mag langer zijn dan een regel.</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Een andere</translation>
    </message>
    <message>
        <source>Any depth</source>
        <translation>Elke diepte</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Ask whom?</source>
        <translation>Aan wie vragen?</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>gevraagd op {day}</translation>
    </message>
    <message>
        <source>Back among the questions</source>
        <translation>Weer terug bij de vragen</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>Per behoefte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change it, or make a version of your own</source>
        <translation>Wijzigen, of er een eigen versie van maken</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>diep</translation>
    </message>
    <message>
        <source>Deep: values, doubts, the two of you</source>
        <translation>Diep: waarden, twijfels, jullie twee</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete your own question</source>
        <translation>Je eigen vraag verwijderen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>Easy: preferences and practical things</source>
        <translation>Licht: voorkeuren en praktische dingen</translation>
    </message>
    <message>
        <source>Easy: preferences and practical things. Middle: experiences and feelings about the work. Deep: values, doubts, the two of you.</source>
        <translation>Licht: voorkeuren en praktische dingen. Midden: ervaringen en gevoelens over het werk. Diep: waarden, twijfels, jullie twee.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>English and Dutch</source>
        <translation>Engels en Nederlands</translation>
    </message>
    <message>
        <source>Export your own questions</source>
        <translation>Je eigen vragen exporteren</translation>
    </message>
    <message>
        <source>Export your own questions…</source>
        <translation>Je eigen vragen exporteren…</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Een vraag zoeken</translation>
    </message>
    <message>
        <source>Find a question…</source>
        <translation>Zoek een vraag…</translation>
    </message>
    <message>
        <source>Fine to ask. A board can tell you the status; only the person can tell you this.</source>
        <translation>Dat mag. Maar de status zie je ook op een bord; dit kan alleen de ander je vertellen.</translation>
    </message>
    <message>
        <source>Fine to ask. A board can tell you the status; only the person can tell you this:</source>
        <translation>Dat mag. Maar de status zie je ook op een bord; dit kan alleen de ander je vertellen:</translation>
    </message>
    <message>
        <source>For anyone</source>
        <translation>Voor iedereen</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Voor {name}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hidden; it is suggested to nobody</source>
        <translation>Verborgen; wordt voor niemand meer voorgesteld</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>higher up in this list: “{question}”</source>
        <translation>staat hierboven al: “{question}”</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>Hoe diep</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n question(s)</source>
        <translation>
            <numerusform>%n vraag importeren</numerusform>
            <numerusform>%n vragen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Vragen importeren</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Vragen importeren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>in het Nederlands</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in het Engels</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>De mijne houden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Lists (*.txt *.md *.markdown *.csv *.tsv)</source>
        <translation>Lijsten (*.txt *.md *.markdown *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Make a version of your own…</source>
        <translation>Een eigen versie maken…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>May be suggested to {name} again</source>
        <translation>Mag weer voor {name} worden voorgesteld</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>midden</translation>
    </message>
    <message>
        <source>Middle: experiences and feelings about the work</source>
        <translation>Midden: ervaringen en gevoelens over het werk</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Much like: “{question}”</source>
        <translation>Lijkt erg op: “{question}”</translation>
    </message>
    <message>
        <source>never asked {name}</source>
        <translation>nog niet gevraagd aan {name}</translation>
    </message>
    <message>
        <source>Never suggest to {name}</source>
        <translation>Nooit voorstellen voor {name}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>No question with these words. Try fewer, or write it yourself.</source>
        <translation>Geen vraag met deze woorden. Probeer er minder, of schrijf hem zelf op.</translation>
    </message>
    <message>
        <source>No questions of this depth here.</source>
        <translation>Hier zijn geen vragen van deze diepte.</translation>
    </message>
    <message>
        <source>No stars yet. Give one (S) to a question you like: it will be suggested sooner.</source>
        <translation>Nog geen sterren. Geef er een (S) aan een vraag die je mooi vindt: die wordt dan eerder voorgesteld.</translation>
    </message>
    <message numerus="yes">
        <source>None here with these words, but %n elsewhere.</source>
        <translation>
            <numerusform>Hier geen met deze woorden, maar ergens anders %n.</numerusform>
            <numerusform>Hier geen met deze woorden, maar ergens anders %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your own yet. The questions you already ask are often the best: write one down, or bring in a list.</source>
        <translation>Nog geen van jezelf. De vragen die je al stelt, zijn vaak de beste: schrijf er een op, of haal een lijst binnen.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>not suggested to {name}</source>
        <translation>niet voorgesteld voor {name}</translation>
    </message>
    <message>
        <source>Not suggested to {name} again</source>
        <translation>Wordt voor {name} niet meer voorgesteld</translation>
    </message>
    <message>
        <source>Nothing is hidden any more.</source>
        <translation>Er is niets meer verborgen.</translation>
    </message>
    <message>
        <source>Off the list for {name}</source>
        <translation>Van de lijst voor {name} gehaald</translation>
    </message>
    <message>
        <source>on the list for next time</source>
        <translation>op de lijst voor de volgende keer</translation>
    </message>
    <message>
        <source>On the list for {name}</source>
        <translation>Op de lijst voor {name} gezet</translation>
    </message>
    <message>
        <source>On the list ✓</source>
        <translation>Op de lijst ✓</translation>
    </message>
    <message>
        <source>Only what {name} was never asked</source>
        <translation>Alleen wat {name} nog niet gevraagd is</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Open a list of questions</source>
        <translation>Een lijst met vragen openen</translation>
    </message>
    <message>
        <source>Paste a list or open a text, CSV or Markdown file. Nothing is kept before you have seen it.</source>
        <translation>Plak een lijst of open een tekst-, CSV- of Markdownbestand. Er wordt niets bewaard voordat je het gezien hebt.</translation>
    </message>
    <message>
        <source>perhaps not a question</source>
        <translation>misschien geen vraag</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation>Vraag verwijderd</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>vragen</translation>
    </message>
    <message>
        <source>Questions for…</source>
        <translation>Vragen voor…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Weer tonen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Toch tonen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster geven</translation>
    </message>
    <message>
        <source>Star taken off</source>
        <translation>Ster weggehaald</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Met een ster</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>met een ster</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Ster weghalen</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Deze nemen</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>there already: “{question}”</source>
        <translation>is er al: “{question}”</translation>
    </message>
    <message>
        <source>There are none of your own yet to export.</source>
        <translation>Je hebt nog geen eigen vragen om te exporteren.</translation>
    </message>
    <message>
        <source>This does not read like a status check. Ask it as it is.</source>
        <translation>Dit klinkt niet als een statusvraag. Stel hem gerust zo.</translation>
    </message>
    <message>
        <source>This one asks about the person already. Ask it as it is.</source>
        <translation>Deze vraag gaat al over de ander. Stel hem gerust zo.</translation>
    </message>
    <message>
        <source>This one reads like a status check.</source>
        <translation>Dit klinkt als een statusvraag.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message>
        <source>to close with</source>
        <translation>om mee te eindigen</translation>
    </message>
    <message>
        <source>to go deeper</source>
        <translation>om door te vragen</translation>
    </message>
    <message>
        <source>to open with</source>
        <translation>om mee te beginnen</translation>
    </message>
    <message>
        <source>Turn a status check around</source>
        <translation>Draai een statusvraag om</translation>
    </message>
    <message>
        <source>What it asks about</source>
        <translation>Waar de vraag over gaat</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>When in a conversation</source>
        <translation>Wanneer in een gesprek</translation>
    </message>
    <message>
        <source>When will the report be finished?</source>
        <translation>Wanneer is het rapport af?</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>Waarom dit ertoe doet</translation>
    </message>
    <message>
        <source>Why this need matters</source>
        <translation>Waarom deze behoefte ertoe doet</translation>
    </message>
    <message>
        <source>Without a need</source>
        <translation>Zonder behoefte</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Een vraag schrijven</translation>
    </message>
    <message>
        <source>Write a question of your own</source>
        <translation>Een eigen vraag schrijven</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Zelf schrijven</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Zelf schrijven</translation>
    </message>
    <message>
        <source>you have: “{question}”</source>
        <translation>heb je al: “{question}”</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Van jezelf</translation>
    </message>
    <message>
        <source>Your question is among the others</source>
        <translation>Je vraag staat bij de andere</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>van jou</translation>
    </message>
    <message>
        <source>yours, written {day}</source>
        <translation>van jou, geschreven op {day}</translation>
    </message>
    <message>
        <source>{name} was asked all of these. Some are worth asking again.</source>
        <translation>Aan {name} heb je deze allemaal gevraagd. Sommige zijn het waard om nog eens te vragen.</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>A word or a page, as it comes…</source>
        <translation>Eén woord of een bladzij, net wat er komt…</translation>
    </message>
    <message>
        <source>A year ago you wrote</source>
        <translation>Een jaar geleden schreef je</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>For you alone: kept as you type, and in nothing that is sent or exported.</source>
        <translation>Alleen voor jou: bewaard terwijl je typt, en nooit in iets wat wordt verstuurd of geëxporteerd.</translation>
    </message>
    <message>
        <source>Kept. In a year you will read it again.</source>
        <translation>Bewaard. Over een jaar lees je het terug.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Voor nu stoppen</translation>
    </message>
    <message>
        <source>My own page</source>
        <translation>Mijn eigen pagina</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Nothing written, and that is fine too.</source>
        <translation>Niets opgeschreven, en ook dat is goed.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>the week of {day}</source>
        <translation>de week van {day}</translation>
    </message>
    <message>
        <source>The weekly round</source>
        <translation>De weekronde</translation>
    </message>
    <message>
        <source>Three minutes for yourself</source>
        <translation>Drie minuten voor jezelf</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} van {count}</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>During a conversation, behind the curtain and in quiet hours they wait. What has been overtaken by then is not told any more.</source>
        <translation>Tijdens een gesprek, achter het gordijn en in stille uren wachten ze. Wat dan al voorbij is, komt niet meer.</translation>
    </message>
    <message>
        <source>In the morning at</source>
        <translation>’s Ochtends om</translation>
    </message>
    <message>
        <source>In the morning, what I promised for today</source>
        <translation>’s Ochtends wat ik voor vandaag heb beloofd</translation>
    </message>
    <message>
        <source>Looking how this system shows notifications…</source>
        <translation>Even kijken hoe dit systeem meldingen toont…</translation>
    </message>
    <message>
        <source>Names and what I wrote may stand in them; others may be looking along</source>
        <translation>Namen en wat ik schreef mogen erin staan; er kan iemand meekijken</translation>
    </message>
    <message>
        <source>On Friday at</source>
        <translation>Op vrijdag om</translation>
    </message>
    <message>
        <source>On Friday, an invitation to look back</source>
        <translation>Op vrijdag een uitnodiging om terug te kijken</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stil vanaf</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille uren</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Stil tot</translation>
    </message>
    <message>
        <source>Ten minutes before a conversation</source>
        <translation>Tien minuten voor een gesprek</translation>
    </message>
    <message>
        <source>They appear as notifications of your system.</source>
        <translation>Ze verschijnen als meldingen van je systeem.</translation>
    </message>
    <message>
        <source>This system offers no notifications, so they appear at the foot of this window while it is open.</source>
        <translation>Dit systeem heeft geen meldingen; ze verschijnen daarom onder in dit venster zolang het open is.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Eentje proberen</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A coffee</source>
        <translation>Koffie</translation>
    </message>
    <message>
        <source>A conversation</source>
        <translation>Een gesprek</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>en nog {count}</numerusform>
            <numerusform>en nog {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>At {time}.</source>
        <translation>Om {time}.</translation>
    </message>
    <message>
        <source>Coffee with {name}</source>
        <translation>Koffie met {name}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Stilstaan</translation>
    </message>
    <message>
        <source>Shall we look back on the week?</source>
        <translation>Even terugkijken op de week?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>De ronde</translation>
    </message>
    <message>
        <source>The round takes five minutes, the reflection three.</source>
        <translation>De ronde kost vijf minuten, stilstaan drie.</translation>
    </message>
    <message>
        <source>There is still time for it.</source>
        <translation>Het kan nog.</translation>
    </message>
    <message>
        <source>This one is only a trial.</source>
        <translation>Dit is alleen een proef.</translation>
    </message>
    <message>
        <source>To begin with: “{text}”</source>
        <translation>Om te beginnen: “{text}”</translation>
    </message>
    <message numerus="yes">
        <source>You promised {count} thing(s) for today</source>
        <translation>
            <numerusform>Je hebt voor vandaag {count} ding beloofd</numerusform>
            <numerusform>Je hebt voor vandaag {count} dingen beloofd</numerusform>
        </translation>
    </message>
    <message>
        <source>Your conversation with {name}</source>
        <translation>Je gesprek met {name}</translation>
    </message>
    <message>
        <source>{who} begins now</source>
        <translation>{who} begint nu</translation>
    </message>
    <message numerus="yes">
        <source>{who} in {count} minute(s)</source>
        <translation>
            <numerusform>{who}, over {count} minuut</numerusform>
            <numerusform>{who}, over {count} minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} was at {time}</source>
        <translation>{who} stond gepland om {time}</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>A few more</source>
        <translation>Nog een paar</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>een behoefte</translation>
    </message>
    <message>
        <source>A need: tell what came of it</source>
        <translation>Een behoefte: vertel wat ervan kwam</translation>
    </message>
    <message>
        <source>a promise</source>
        <translation>een afspraak</translation>
    </message>
    <message>
        <source>a small win</source>
        <translation>een klein succes</translation>
    </message>
    <message>
        <source>A small win nobody has heard about</source>
        <translation>Een klein succes waar nog niemand van weet</translation>
    </message>
    <message>
        <source>a talk</source>
        <translation>een gesprek</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Comes back on {day}</source>
        <translation>Komt terug op {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>voor {day}</translation>
    </message>
    <message>
        <source>heard {ago}</source>
        <translation>{ago} gehoord</translation>
    </message>
    <message>
        <source>How they like it: {text}</source>
        <translation>Liefst zo: {text}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Leave the round</source>
        <translation>Stoppen met de ronde</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Nobody is waiting for a word from you.</source>
        <translation>Niemand wacht op een woord van je.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not really spoken to for a while</source>
        <translation>Al een tijdje niet echt gesproken</translation>
    </message>
    <message>
        <source>Nothing is waiting: all told, all kept.</source>
        <translation>Er blijft niets liggen: alles is verteld en nagekomen.</translation>
    </message>
    <message>
        <source>noticed {ago}</source>
        <translation>{ago} gezien</translation>
    </message>
    <message>
        <source>Plan a coffee</source>
        <translation>Koffie plannen</translation>
    </message>
    <message>
        <source>promised {ago}</source>
        <translation>{ago} beloofd</translation>
    </message>
    <message>
        <source>That is enough for this week.</source>
        <translation>Zo is het genoeg voor deze week.</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>de laatste</translation>
    </message>
    <message>
        <source>The weekly round</source>
        <translation>De weekronde</translation>
    </message>
    <message>
        <source>then {name}, {what}</source>
        <translation>hierna {name}, {what}</translation>
    </message>
    <message>
        <source>then {what}</source>
        <translation>hierna {what}</translation>
    </message>
    <message>
        <source>Three minutes for yourself</source>
        <translation>Drie minuten voor jezelf</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verteld</translation>
    </message>
    <message>
        <source>Told back</source>
        <translation>Verteld wat ervan kwam</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>We did speak</source>
        <translation>We spraken elkaar</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>Wat ik heb beloofd</translation>
    </message>
    <message>
        <source>What was done: {text}</source>
        <translation>Wat er is gedaan: {text}</translation>
    </message>
    <message>
        <source>What you put off or left comes back by itself.</source>
        <translation>Wat je uitstelde of liet liggen, komt vanzelf terug.</translation>
    </message>
    <message>
        <source>{key} takes the last one back.</source>
        <translation>Met {key} haal je de laatste terug.</translation>
    </message>
    <message>
        <source>{key} takes the last one back. Leave whenever you like; what is left comes back by itself.</source>
        <translation>Met {key} haal je de laatste terug. Stop wanneer je wilt; wat blijft liggen, komt vanzelf terug.</translation>
    </message>
    <message>
        <source>{name} and you have not really spoken yet.</source>
        <translation>{name} en jij hebben elkaar nog niet echt gesproken.</translation>
    </message>
    <message>
        <source>{name} and you last really spoke {ago}.</source>
        <translation>{name} en jij spraken elkaar {ago} voor het laatst echt.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} van {count}</translation>
    </message>
</context>
<context>
    <name>RoundOff</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private line(s) left out</source>
        <translation>
            <numerusform>%n privéregel weggelaten</numerusform>
            <numerusform>%n privéregels weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private line(s) still in the text</source>
        <translation>
            <numerusform>nog %n privéregel in de tekst</numerusform>
            <numerusform>nog %n privéregels in de tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>a hard one</source>
        <translation>een zwaar gesprek</translation>
    </message>
    <message>
        <source>A private line is still in the text. Take it out, or go back to the notes.</source>
        <translation>Er staat nog een privéregel in de tekst. Haal die eruit, of kies ‘Herstellen’.</translation>
    </message>
    <message>
        <source>A small thing worth celebrating</source>
        <translation>Iets kleins om te vieren</translation>
    </message>
    <message>
        <source>A small win</source>
        <translation>Een klein succes</translation>
    </message>
    <message>
        <source>about even</source>
        <translation>evenveel</translation>
    </message>
    <message>
        <source>Another promise…</source>
        <translation>Nog iets wat je belooft…</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Terug naar het gesprek</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>by when?</source>
        <translation>wanneer?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Gesprek verwijderd</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Samenvatting kopiëren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete this conversation</source>
        <translation>Dit gesprek verwijderen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Did it open something?</source>
        <translation>Maakte de vraag iets los?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Gedaan: {text}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Mailen</translation>
    </message>
    <message>
        <source>Email the summary</source>
        <translation>Samenvatting mailen</translation>
    </message>
    <message>
        <source>Export the summary</source>
        <translation>De samenvatting exporteren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>How many minutes it took</source>
        <translation>Hoeveel minuten het duurde</translation>
    </message>
    <message>
        <source>How was it, in one word?</source>
        <translation>Hoe was het, in één woord?</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Het duurde</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Soort: {kind}</translation>
    </message>
    <message>
        <source>mostly me</source>
        <translation>ik</translation>
    </message>
    <message>
        <source>mostly {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>No mail program was found; the text is copied</source>
        <translation>Geen mailprogramma gevonden; de tekst is gekopieerd</translation>
    </message>
    <message>
        <source>not this time</source>
        <translation>deze keer niet</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Nog niets gepland</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Rounded off</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>said it right away ✓</source>
        <translation>meteen gezegd ✓</translation>
    </message>
    <message>
        <source>Something small that went well…</source>
        <translation>Iets kleins dat goed ging…</translation>
    </message>
    <message>
        <source>This was a hard one</source>
        <translation>Dit was een zwaar gesprek</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>To send to {name}</source>
        <translation>Voor {name}</translation>
    </message>
    <message>
        <source>Too long for the mail program: it has been copied, paste it into the mail</source>
        <translation>Te lang voor het mailprogramma: de tekst is gekopieerd, plak hem in de mail</translation>
    </message>
    <message>
        <source>tuesday, 8 dec, in three weeks…</source>
        <translation>dinsdag, 8 dec, over drie weken…</translation>
    </message>
    <message>
        <source>Two or three days later you are asked, once, how it is</source>
        <translation>Twee of drie dagen later wordt je één keer gevraagd hoe het is</translation>
    </message>
    <message>
        <source>Was open between you</source>
        <translation>Stond open tussen jullie</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Wat ik ga doen</translation>
    </message>
    <message>
        <source>What {name} takes on…</source>
        <translation>Wat {name} oppakt…</translation>
    </message>
    <message>
        <source>What {name} will do</source>
        <translation>Wat {name} gaat doen</translation>
    </message>
    <message>
        <source>Who talked most?</source>
        <translation>Wie praatte het meest?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you: …</source>
        <translation>jij: …</translation>
    </message>
    <message>
        <source>Your changes are dropped; the text follows the notes again</source>
        <translation>Je wijzigingen vervallen; de tekst volgt de notities weer</translation>
    </message>
    <message>
        <source>{name}: …</source>
        <translation>{name}: …</translation>
    </message>
    <message>
        <source>“{text}” is not a date I know. Try thursday, in two weeks, end of month.</source>
        <translation>“{text}” herken ik niet als datum. Probeer donderdag, over twee weken of eind van de maand.</translation>
    </message>
    <message>
        <source>“{text}” is not a date I know. Try tuesday, 8 dec, in three weeks.</source>
        <translation>“{text}” herken ik niet als datum. Probeer dinsdag, 8 dec of over drie weken.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>"four days"</source>
        <translation>"vier dagen"</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>about one person; a part of the name will do</source>
        <translation>over één persoon; een deel van de naam is genoeg</translation>
    </message>
    <message>
        <source>before:2026</source>
        <translation>voor:2026</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste eerst</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>Everything you wrote, in one place</source>
        <translation>Alles wat je schreef, bij elkaar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Deze zoekopdracht vergeten</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>from a year, a month or a day; also last-week</source>
        <translation>uit een jaar, een maand of van een dag; ook vorige-week</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>in:march-2026</source>
        <translation>in:maart-2026</translation>
    </message>
    <message>
        <source>is:open</source>
        <translation>is:open</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Zoekopdracht bewaren</translation>
    </message>
    <message>
        <source>Kept: it shows up here when the field is empty.</source>
        <translation>Bewaard: je vindt hem hier terug als het veld leeg is.</translation>
    </message>
    <message>
        <source>kind:win</source>
        <translation>soort:succes</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Newest first or best first</source>
        <translation>Nieuwste of beste eerst</translation>
    </message>
    <message>
        <source>not settled yet; also is:done and is:private</source>
        <translation>nog niet afgerond; ook is:klaar en is:privé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>Notes, needs, wins, promises, talking points, people and your own questions. The beginning of a word is enough; capitals and accents do not matter. Narrow it down with:</source>
        <translation>Notities, behoeften, successen, afspraken, gesprekspunten, mensen en je eigen vragen. Het begin van een woord is genoeg; hoofdletters en accenten maken niet uit. Zoek gerichter met:</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Nothing with these words</source>
        <translation>Niets met deze woorden</translation>
    </message>
    <message>
        <source>older; after: is newer</source>
        <translation>ouder; na: is nieuwer</translation>
    </message>
    <message>
        <source>one kind: win, need, note, follow-up, doubt, point, meeting, person or question</source>
        <translation>één soort: succes, behoefte, notitie, afspraak, twijfel, punt, gesprek, persoon of vraag</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>own question</source>
        <translation>eigen vraag</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>reflectie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search everything you wrote</source>
        <translation>Zoek in alles wat je schreef</translation>
    </message>
    <message>
        <source>Search everything you wrote…</source>
        <translation>Zoek in alles wat je schreef…</translation>
    </message>
    <message>
        <source>Searches you kept</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>gesprekspunt</translation>
    </message>
    <message>
        <source>The first {n}; more as you scroll.</source>
        <translation>De eerste {n}; scrol verder voor meer.</translation>
    </message>
    <message>
        <source>these words, next to each other</source>
        <translation>precies deze woorden, naast elkaar</translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation>Naar het zoekveld</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Geweest</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of one; or leave a filter out.</source>
        <translation>Probeer minder woorden, of alleen het begin van een woord; of laat een filter weg.</translation>
    </message>
    <message>
        <source>with:priya</source>
        <translation>met:priya</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A checked copy is made every day; the first one follows shortly.</source>
        <translation>Elke dag wordt een kopie gemaakt en gecontroleerd; de eerste komt zo.</translation>
    </message>
    <message>
        <source>A checked copy is made every day; the newest is of {day}.</source>
        <translation>Elke dag wordt een kopie gemaakt en gecontroleerd; de nieuwste is van {day}.</translation>
    </message>
    <message>
        <source>Archive and trash</source>
        <translation>Archief en prullenbak</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Everything is in {folder}, readable by you alone.</source>
        <translation>Alles staat in {folder}, en alleen jij kunt het lezen.</translation>
    </message>
    <message>
        <source>F8 switches discreet mode on and off. F9 draws the curtain over everything, and only F9 opens it.</source>
        <translation>Met F8 zet je discreet aan en uit. Met F9 gaat het gordijn over alles dicht, en alleen met F9 weer open.</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Tijdens een gesprek</translation>
    </message>
    <message>
        <source>In company</source>
        <translation>In gezelschap</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Local notes about colleagues can fall under their right of access: write as if they read along.</source>
        <translation>Ook notities op je eigen computer kunnen onder het inzagerecht van collega’s vallen: schrijf alsof ze meelezen.</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snel noteren</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the sample team</source>
        <translation>Voorbeeldteam verwijderen</translation>
    </message>
    <message>
        <source>Remove the sample team and everything noted about it, for good?</source>
        <translation>Het voorbeeldteam voorgoed verwijderen, met alles wat erover genoteerd is?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Show how many minutes have passed (never a countdown)</source>
        <translation>Tonen hoeveel minuten er voorbij zijn (nooit aftellen)</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Start in discreet mode: initials, and what was written blurred until pointed at</source>
        <translation>Discreet beginnen: initialen, en wat je schreef wazig tot je het aanwijst</translation>
    </message>
    <message>
        <source>The sample team is gone</source>
        <translation>Het voorbeeldteam is weg</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Je notities</translation>
    </message>
</context>
<context>
    <name>SettingsCapture</name>
    <message>
        <source>Another program holds {key}, so it opens quick capture in this window only. Choose another key, or bind this command in your desktop's settings.</source>
        <translation>{key} is al van een ander programma en opent snel noteren alleen in dit venster. Kies een andere toets, of koppel dit commando aan een toets in de instellingen van je bureaublad.</translation>
    </message>
    <message>
        <source>Closing the window keeps oneonone in the tray</source>
        <translation>Als je het venster sluit, blijft oneonone in het systeemvak</translation>
    </message>
    <message>
        <source>Command: {command}</source>
        <translation>Commando: {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Kopieer het commando</translation>
    </message>
    <message>
        <source>Escape keeps the key as it was.</source>
        <translation>Met Escape blijft de toets zoals hij was.</translation>
    </message>
    <message>
        <source>Here {key} is already '{action}'. Choose another.</source>
        <translation>Hier is {key} al '{action}'. Kies een andere.</translation>
    </message>
    <message>
        <source>It opens with {given}, which your desktop has given it.</source>
        <translation>Snel noteren opent met {given}; die toets kwam van je bureaublad.</translation>
    </message>
    <message>
        <source>Key that opens it in every program</source>
        <translation>Toets die het vanuit elk programma opent</translation>
    </message>
    <message>
        <source>Nearly every program needs {key} for itself. Choose another.</source>
        <translation>Bijna elk programma heeft {key} zelf nodig. Kies een andere.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen toets</translation>
    </message>
    <message>
        <source>No key is taken from other programs. Your desktop can bind this command to a key.</source>
        <translation>Er is nu geen toets die overal werkt. Je bureaublad kan dit commando aan een toets koppelen.</translation>
    </message>
    <message>
        <source>On this desktop a program cannot have a key in every other program. Bind this command to a key in your desktop's settings, and quick capture opens just as fast.</source>
        <translation>Op dit bureaublad kan een programma geen toets hebben die overal werkt. Koppel dit commando aan een toets in de instellingen van je bureaublad, dan opent snel noteren net zo vlot.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends the program. Minimise it instead, and the key goes on working.</source>
        <translation>Dit bureaublad heeft geen systeemvak, dus als je het venster sluit, stopt het programma. Minimaliseer het, dan blijft de toets werken.</translation>
    </message>
    <message>
        <source>This keyboard has no {key}. Choose another key, or bind this command in your desktop's settings.</source>
        <translation>Dit toetsenbord heeft geen {key}. Kies een andere toets, of koppel dit commando aan een toets in de instellingen van je bureaublad.</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Gewone toets</translation>
    </message>
    <message>
        <source>Your desktop did not give {key} to oneonone. Choose another key, or bind this command in your desktop's settings.</source>
        <translation>Je bureaublad heeft {key} niet aan oneonone gegeven. Kies een andere toets, of koppel dit commando aan een toets in de instellingen van je bureaublad.</translation>
    </message>
    <message>
        <source>Your desktop has been asked for {key}…</source>
        <translation>Je bureaublad is om {key} gevraagd…</translation>
    </message>
    <message>
        <source>{key} alone is for typing. Add Ctrl, Alt or the system key.</source>
        <translation>Met alleen {key} typ je. Voeg Ctrl, Alt of de systeemtoets toe.</translation>
    </message>
    <message>
        <source>{key} opens quick capture from any program.</source>
        <translation>{key} opent snel noteren vanuit elk programma.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Check box</source>
        <translation>Afvinkvakje</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In a longer text</source>
        <translation>In een langere tekst</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Plakken zonder opmaak</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Follow-ups</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Successen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>A6, what to have in mind on one side. The back stays empty, to write on.</source>
        <translation>A6, met op één kant wat je in gedachten wilt houden. De achterkant blijft leeg, om op te schrijven.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Kaartje afdrukken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als pdf…</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Kaartje bewaren</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Bewaard als {name}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Something of my own too</source>
        <translation>Ook iets van mezelf</translation>
    </message>
    <message>
        <source>Take it along on a card</source>
        <translation>Meenemen op een kaartje</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Gesprek met {name}</translation>
    </message>
    <message>
        <source>The card for {name}</source>
        <translation>Het kaartje voor {name}</translation>
    </message>
</context>
<context>
    <name>Teammate</name>
    <message>
        <source>+ Add a date</source>
        <translation>+ Datum toevoegen</translation>
    </message>
    <message>
        <source>A conversation took place, away from the screen</source>
        <translation>Gesprek gehad, zonder scherm erbij</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Naar het archief</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>in het archief</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Terughalen uit het archief</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Coffee noted</source>
        <translation>Koffie genoteerd</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Datums om te onthouden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete {name} and everything noted?</source>
        <translation>{name} verwijderen, met alles wat je hebt genoteerd?</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>every week, {at}</source>
        <translation>elke week, {at}</translation>
    </message>
    <message>
        <source>every {n} weeks, {at}</source>
        <translation>elke {n} weken, {at}</translation>
    </message>
    <message>
        <source>Every … weeks</source>
        <translation>Elke … weken</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Zoeken in de tijdlijn</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Voor- en achternaam</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>For instance March 2024, or 2024-03-01</source>
        <translation>Bijvoorbeeld maart 2024, of 2024-03-01</translation>
    </message>
    <message>
        <source>How long to keep, or forget</source>
        <translation>Hoelang bewaren, of vergeten</translation>
    </message>
    <message>
        <source>How they like to be celebrated</source>
        <translation>Hoe successen gevierd mogen worden</translation>
    </message>
    <message>
        <source>It stays in the trash for thirty days and can be brought back until then.</source>
        <translation>Het blijft dertig dagen in de prullenbak; tot dan kun je het terughalen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n month(s)</source>
        <translation>
            <numerusform>%n maand bewaard</numerusform>
            <numerusform>%n maanden bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of date</source>
        <translation>Soort datum</translation>
    </message>
    <message>
        <source>Language of questions and summaries</source>
        <translation>Taal van vragen en samenvattingen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>None of these yet.</source>
        <translation>Nog niets van deze soort.</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>Iets noteren</translation>
    </message>
    <message>
        <source>Note something… (? need, ! I will, + win)</source>
        <translation>Noteer iets… (? behoefte, + succes)</translation>
    </message>
    <message>
        <source>Nothing with these words. Try fewer, or only the beginning of one.</source>
        <translation>Niets gevonden met deze woorden. Probeer er minder, of alleen het begin van een woord.</translation>
    </message>
    <message>
        <source>Nothing yet. What you note above, or in a conversation with {name}, shows up here.</source>
        <translation>Nog niets. Wat je hierboven of in een gesprek met {name} noteert, komt hier te staan.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>People and things they care about, what to be mindful of. Markdown works.</source>
        <translation>Mensen en dingen die ertoe doen, waar je op let. Markdown werkt.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Read it as they would</source>
        <translation>Lezen zoals je teamlid het zou lezen</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Deze datum verwijderen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Said in private, a note, in the team…</source>
        <translation>Onder vier ogen, met een briefje, in het team…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>the last six months</source>
        <translation>het afgelopen halfjaar</translation>
    </message>
    <message>
        <source>This day does not exist in that month.</source>
        <translation>Die dag bestaat niet in die maand.</translation>
    </message>
    <message>
        <source>This is not a date I understand. Write for instance March 2024 or 2024-03-01.</source>
        <translation>Deze datum begrijp ik niet. Schrijf bijvoorbeeld maart 2024 of 2024-03-01.</translation>
    </message>
    <message>
        <source>We had coffee</source>
        <translation>Koffie gedronken</translation>
    </message>
    <message>
        <source>We have a fixed rhythm</source>
        <translation>We spreken elkaar in een vast ritme</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>Wat belangrijk is</translation>
    </message>
    <message>
        <source>What matters to {name}</source>
        <translation>Wat {name} belangrijk vindt</translation>
    </message>
    <message>
        <source>What they do, in a word or two</source>
        <translation>Wat iemand doet, in een paar woorden</translation>
    </message>
    <message>
        <source>What you have asked about</source>
        <translation>Waar je naar vroeg</translation>
    </message>
    <message>
        <source>What {name} cares about, people who matter, what to be mindful of…</source>
        <translation>Waar {name} om geeft, wie belangrijk is, waar je op let…</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Succes</translation>
    </message>
    <message>
        <source>With you since</source>
        <translation>In je team sinds</translation>
    </message>
    <message>
        <source>with you since {month}</source>
        <translation>in je team sinds {month}</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>Jubileum</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} is terug</translation>
    </message>
    <message>
        <source>{name} is in the archive</source>
        <translation>{name} staat in het archief</translation>
    </message>
    <message>
        <source>{name} is in the trash</source>
        <translation>{name} staat in de prullenbak</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>A blank is still open. Fill it in, or press again to go on as it is.</source>
        <translation>Er is nog iets in te vullen. Doe dat, of druk nog eens om zo door te gaan.</translation>
    </message>
    <message>
        <source>A note for {name}</source>
        <translation>Een briefje voor {name}</translation>
    </message>
    <message>
        <source>Another beginning</source>
        <translation>Een ander begin</translation>
    </message>
    <message>
        <source>Between the brackets is a blank for you to fill in.</source>
        <translation>Tussen de haken vul je zelf iets in.</translation>
    </message>
    <message>
        <source>Card as PDF…</source>
        <translation>Kaart als pdf…</translation>
    </message>
    <message>
        <source>Card for {name}</source>
        <translation>Kaart voor {name}</translation>
    </message>
    <message>
        <source>Celebrated {how}</source>
        <translation>Gevierd: {how}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Mailen</translation>
    </message>
    <message>
        <source>It is long, so it was copied: paste it into the mail.</source>
        <translation>Het is lang, dus het is gekopieerd: plak het in de mail.</translation>
    </message>
    <message>
        <source>It stands in your mail program, for you to send.</source>
        <translation>Het staat klaar in je mailprogramma; versturen doe je zelf.</translation>
    </message>
    <message>
        <source>No mail program answered. The note was copied instead.</source>
        <translation>Er reageerde geen mailprogramma. Het briefje is gekopieerd.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>De kaart afdrukken</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>Kaart afdrukken…</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>De kaart opslaan</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Opgeslagen als {name}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Het briefje</translation>
    </message>
    <message>
        <source>There is nothing in the note yet.</source>
        <translation>Er staat nog niets in het briefje.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Celebrated</source>
        <translation>Gevierd</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change this line</source>
        <translation>Deze regel wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>gedaan op {day}</translation>
    </message>
    <message>
        <source>Export the conversation…</source>
        <translation>Het gesprek exporteren…</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Not celebrated yet</source>
        <translation>Nog niet gevierd</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Toch niet gedaan</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Gesprek openen</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gezegd</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Told back</source>
        <translation>Verteld wat ervan kwam</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>All told. What did you see go well lately?</source>
        <translation>Alles is gezegd. Wat zag je de laatste tijd goed gaan?</translation>
    </message>
    <message>
        <source>Another moment: type it here</source>
        <translation>Een ander moment? Typ het hier</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Een andere keer</translation>
    </message>
    <message>
        <source>Celebrated</source>
        <translation>Gevierd</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>koffie</translation>
    </message>
    <message>
        <source>Coffee noted</source>
        <translation>Koffie genoteerd</translation>
    </message>
    <message>
        <source>Coffee planned for {day}</source>
        <translation>Koffie gepland op {day}</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Gedaan: {text}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>voor {day}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>going on since {time}</source>
        <translation>bezig sinds {time}</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Al gehad</translation>
    </message>
    <message>
        <source>Last time, {day}</source>
        <translation>Vorige keer, {day}</translation>
    </message>
    <message>
        <source>Last time, {day}: {said}</source>
        <translation>Vorige keer, {day}: {said}</translation>
    </message>
    <message>
        <source>no conversations today</source>
        <translation>vandaag geen gesprekken</translation>
    </message>
    <message>
        <source>Nobody today. The next is {name}, on {day}.</source>
        <translation>Vandaag niemand. {name} is de eerstvolgende, op {day}.</translation>
    </message>
    <message>
        <source>not celebrated yet</source>
        <translation>nog niet gevierd</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not now: {name}</source>
        <translation>Nu niet: {name}</translation>
    </message>
    <message>
        <source>Nothing is planned. Give a teammate a rhythm, and the next conversation shows up here.</source>
        <translation>Er staat niets gepland. Geef een teamlid een ritme, dan komt het volgende gesprek hier te staan.</translation>
    </message>
    <message>
        <source>nothing prepared yet</source>
        <translation>nog niets voorbereid</translation>
    </message>
    <message>
        <source>Nothing this week. Promises you make show up here.</source>
        <translation>Niets deze week. Wat je belooft, komt hier te staan.</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Alleen de eerste</translation>
    </message>
    <message>
        <source>Plan a coffee</source>
        <translation>Koffie plannen</translation>
    </message>
    <message>
        <source>Plan a coffee: {name}</source>
        <translation>Plan een koffie: {name}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Prepare with {name}</source>
        <translation>Gesprek met {name} voorbereiden</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>voorbereid</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Afspraak nagekomen</translation>
    </message>
    <message>
        <source>Room for nothing in particular</source>
        <translation>Zomaar een koffie</translation>
    </message>
    <message>
        <source>small win</source>
        <translation>klein succes</translation>
    </message>
    <message>
        <source>Small wins to celebrate</source>
        <translation>Kleine successen om te vieren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start with {name}</source>
        <translation>Start met {name}</translation>
    </message>
    <message>
        <source>The days ahead</source>
        <translation>De komende dagen</translation>
    </message>
    <message>
        <source>to talk about</source>
        <translation>gesprekspunt</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Told: {text}</source>
        <translation>Gezegd: {text}</translation>
    </message>
    <message>
        <source>was planned for {day}, {time}</source>
        <translation>stond gepland op {day}, {time}</translation>
    </message>
    <message>
        <source>We had coffee</source>
        <translation>Koffie gedronken</translation>
    </message>
    <message>
        <source>When: coffee with {name}</source>
        <translation>Wanneer: koffie met {name}</translation>
    </message>
    <message>
        <source>when? thursday 15:00</source>
        <translation>wanneer? donderdag 15:00</translation>
    </message>
    <message>
        <source>Who else it has been long ago with</source>
        <translation>Met wie het ook lang geleden is</translation>
    </message>
    <message>
        <source>worth asking</source>
        <translation>goed om te vragen</translation>
    </message>
    <message>
        <source>You and {name} have not really spoken yet.</source>
        <translation>Jij en {name} hebben elkaar nog niet echt gesproken.</translation>
    </message>
    <message>
        <source>You and {name} last really spoke {ago}.</source>
        <translation>Jij en {name} spraken elkaar {ago} voor het laatst echt.</translation>
    </message>
    <message>
        <source>You have a conversation then, at {time}.</source>
        <translation>Dan heb je al een gesprek, om {time}.</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Je hebt beloofd</translation>
    </message>
    <message>
        <source>you promised</source>
        <translation>beloofd</translation>
    </message>
    <message>
        <source>Your first conversation</source>
        <translation>Jullie eerste gesprek</translation>
    </message>
    <message numerus="yes">
        <source>{count} conversation(s) today</source>
        <translation>
            <numerusform>vandaag {count} gesprek</numerusform>
            <numerusform>vandaag {count} gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} and you have not had coffee without an agenda yet.</source>
        <translation>Jij en {name} hebben nog geen koffie zonder agenda gehad.</translation>
    </message>
    <message>
        <source>{name} and you last had coffee without an agenda {ago}.</source>
        <translation>Jij en {name} dronken {ago} voor het laatst koffie zonder agenda.</translation>
    </message>
    <message>
        <source>{time} · {minutes} min</source>
        <translation>{time} · {minutes} min</translation>
    </message>
    <message>
        <source>“How are you?”</source>
        <translation>“Hoe gaat het met je?”</translation>
    </message>
    <message>
        <source>“{text}” is not a moment to come that I know. Try thursday 15:00.</source>
        <translation>‘{text}’ herken ik niet als moment dat nog komt. Probeer donderdag 15:00.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Open oneonone</source>
        <translation>oneonone openen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Snel noteren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Your notes cannot be opened right now</source>
        <translation>Je notities kunnen nu niet worden geopend</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Add your first teammate</source>
        <translation>Je eerste teamlid toevoegen</translation>
    </message>
    <message>
        <source>Look around with a sample team</source>
        <translation>Rondkijken met een voorbeeldteam</translation>
    </message>
    <message>
        <source>One-on-ones that are about the person</source>
        <translation>Gesprekken waarin het om de ander gaat</translation>
    </message>
    <message>
        <source>oneonone remembers what was said, helps you ask what someone needs, keeps your promises and notices small wins. Everything stays on this computer.</source>
        <translation>oneonone onthoudt wat er gezegd is, helpt je te vragen wat iemand nodig heeft, let op je beloften en ziet kleine successen. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>You can remove the sample team in one step, in Settings.</source>
        <translation>Het voorbeeldteam haal je in één stap weer weg, bij Instellingen.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Back to the follow-ups</source>
        <translation>Terug naar de afspraken</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Opnieuw gedaan</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Something went wrong. What you typed is kept; the log tells more.</source>
        <translation>Er ging iets mis. Wat je typte is bewaard; in het logboek staat meer.</translation>
    </message>
    <message>
        <source>Something you typed could not be saved yet. Close again to leave all the same.</source>
        <translation>Iets wat je typte, kon nog niet worden bewaard. Sluit nog een keer om toch te stoppen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>Wins</name>
    <message>
        <source>@Name and the small thing that went well…</source>
        <translation>@Naam en wat er goed ging, hoe klein ook…</translation>
    </message>
    <message>
        <source>A small thing is enough. Escape puts the line away.</source>
        <translation>Iets kleins is genoeg. Met Escape gaat deze regel weer weg.</translation>
    </message>
    <message>
        <source>All of them told.</source>
        <translation>Alles is verteld.</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Een andere soort</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Een andere keer</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Elke soort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Celebrated</source>
        <translation>Gevierd</translation>
    </message>
    <message>
        <source>Celebrated on another day, or in another way</source>
        <translation>Gevierd op een andere dag, of anders</translation>
    </message>
    <message>
        <source>Celebrated: {how}</source>
        <translation>Gevierd: {how}</translation>
    </message>
    <message>
        <source>Change this small win</source>
        <translation>Dit kleine succes wijzigen</translation>
    </message>
    <message>
        <source>Change words, person, kind or day</source>
        <translation>Tekst, persoon, soort of dag wijzigen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Enter keeps it · another kind with a click</source>
        <translation>Enter bewaart het · een andere soort met een klik</translation>
    </message>
    <message>
        <source>Find a win</source>
        <translation>Een succes zoeken</translation>
    </message>
    <message>
        <source>Find a win…</source>
        <translation>Zoek een succes…</translation>
    </message>
    <message>
        <source>How it was celebrated</source>
        <translation>Hoe het gevierd is</translation>
    </message>
    <message>
        <source>How was it celebrated?</source>
        <translation>Hoe is het gevierd?</translation>
    </message>
    <message>
        <source>How, and when</source>
        <translation>Hoe, en wanneer</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In de tijdlijn</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Soort: {kind}</translation>
    </message>
    <message>
        <source>Look a little closer</source>
        <translation>Kijk eens wat beter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>No small wins yet. A bug found, a hard talk, a hand lent: what did you see go well lately?</source>
        <translation>Nog geen kleine successen. Een fout gevonden, een lastig gesprek gevoerd, iemand geholpen: wat zag je de laatste tijd goed gaan?</translation>
    </message>
    <message>
        <source>None of these yet.</source>
        <translation>Daar heb je er nog geen van.</translation>
    </message>
    <message>
        <source>Not celebrated yet</source>
        <translation>Nog niet gevierd</translation>
    </message>
    <message>
        <source>Not celebrated yet, after all</source>
        <translation>Toch nog niet gevierd</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not now: {name}</source>
        <translation>Nu niet: {name}</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Nog niet gezegd</translation>
    </message>
    <message>
        <source>Not yet, after all</source>
        <translation>Toch nog niet</translation>
    </message>
    <message>
        <source>Note a win</source>
        <translation>Noteer een succes</translation>
    </message>
    <message>
        <source>Note one</source>
        <translation>Noteer er een</translation>
    </message>
    <message>
        <source>Note one of {name}</source>
        <translation>Noteer er een van {name}</translation>
    </message>
    <message>
        <source>Noted with {name}</source>
        <translation>Genoteerd bij {name}</translation>
    </message>
    <message>
        <source>Of anyone</source>
        <translation>Van iedereen</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>Op een andere dag…</translation>
    </message>
    <message>
        <source>One nobody has heard about yet.</source>
        <translation>Van één weet nog niemand.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Put the line away</source>
        <translation>De regel sluiten</translation>
    </message>
    <message>
        <source>Say first whose small win it is (E)</source>
        <translation>Zeg eerst van wie dit succes is (E)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Small wins</source>
        <translation>Kleine successen</translation>
    </message>
    <message>
        <source>The conversation it came from</source>
        <translation>Het gesprek waar het uit komt</translation>
    </message>
    <message>
        <source>The day it happened</source>
        <translation>Op welke dag</translation>
    </message>
    <message>
        <source>The next card</source>
        <translation>De volgende kaart</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>De vorige</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>today, last friday, 20 nov…</source>
        <translation>vandaag, afgelopen vrijdag, 20 nov…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>What did you see go well lately?</source>
        <translation>Wat zag je de laatste tijd goed gaan?</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Wat er goed ging</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where it was noted</source>
        <translation>Waar het genoteerd is</translation>
    </message>
    <message>
        <source>Who is meant: {names}? Write a little more of the name, or choose.</source>
        <translation>Wie bedoel je: {names}? Schrijf iets meer van de naam, of kies.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Whose small win is it? Begin with @ and a name, or choose beside the line.</source>
        <translation>Van wie is dit succes? Begin met @ en een naam, of kies naast de regel.</translation>
    </message>
    <message>
        <source>Whose: {name}</source>
        <translation>Van wie: {name}</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>Van wie?</translation>
    </message>
    <message>
        <source>Wins of a kind…</source>
        <translation>Successen van een soort…</translation>
    </message>
    <message>
        <source>Wins of…</source>
        <translation>Successen van…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Schrijf een briefje</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Schrijf een briefje…</translation>
    </message>
    <message>
        <source>You have not noted a small thing of {name}’s for {span}. It may be there, unseen.</source>
        <translation>Je hebt al {span} niets kleins van {name} genoteerd. Misschien was het er wel, en zag je het niet.</translation>
    </message>
    <message>
        <source>You have not noted a small thing of {name}’s yet. It may be there, unseen.</source>
        <translation>Je hebt nog niets kleins van {name} genoteerd. Misschien was het er wel, en zag je het niet.</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} maanden</translation>
    </message>
    <message>
        <source>{count} nobody has heard about yet.</source>
        <translation>{count} waar nog niemand van weet.</translation>
    </message>
    <message>
        <source>{count} since {month}.</source>
        <translation>{count} sinds {month}.</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} weken</translation>
    </message>
    <message>
        <source>“{text}” is not a day I know, or one to come. Try yesterday, or 20 nov.</source>
        <translation>‘{text}’ herken ik niet als dag, of die moet nog komen. Probeer gisteren, of 20 nov.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>a hard conversation</source>
        <translation>een lastig gesprek</translation>
    </message>
    <message>
        <source>clarity</source>
        <translation>duidelijkheid</translation>
    </message>
    <message>
        <source>Coffee, no agenda</source>
        <translation>Koffie zonder agenda</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>courage</source>
        <translation>durf</translation>
    </message>
    <message>
        <source>craft</source>
        <translation>vakwerk</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energie</translation>
    </message>
    <message>
        <source>feedback to you</source>
        <translation>feedback aan jou</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>groei</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehoord</translation>
    </message>
    <message>
        <source>helping</source>
        <translation>een ander geholpen</translation>
    </message>
    <message>
        <source>I will</source>
        <translation>ik ga</translation>
    </message>
    <message>
        <source>in another way</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>in the team</source>
        <translation>in het team</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>life outside work</source>
        <translation>leven naast het werk</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>betekenis</translation>
    </message>
    <message>
        <source>my doubt</source>
        <translation>mijn twijfel</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behoefte</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>waardering</translation>
    </message>
    <message>
        <source>room to decide</source>
        <translation>eigen ruimte</translation>
    </message>
    <message>
        <source>something new</source>
        <translation>iets nieuws</translation>
    </message>
    <message>
        <source>support</source>
        <translation>steun</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>letterlijk</translation>
    </message>
    <message>
        <source>they will</source>
        <translation>de ander gaat</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>told back</source>
        <translation>verteld wat ervan kwam</translation>
    </message>
    <message>
        <source>told in person</source>
        <translation>persoonlijk gezegd</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>geprobeerd</translation>
    </message>
    <message>
        <source>trust and belonging</source>
        <translation>vertrouwen en verbinding</translation>
    </message>
    <message>
        <source>was {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>win</source>
        <translation>succes</translation>
    </message>
    <message>
        <source>with a card</source>
        <translation>met een kaartje</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>met een briefje</translation>
    </message>
    <message>
        <source>{n} w</source>
        <translation>{n} wk</translation>
    </message>
</context>
</TS>
