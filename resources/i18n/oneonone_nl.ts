<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
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
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
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
        <source>Kept in the inbox, on Today</source>
        <translation>Bewaard in de inbox, bij Vandaag</translation>
    </message>
    <message>
        <source>Kept with {name}</source>
        <translation>Bewaard bij {name}</translation>
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
        <source>who? {names}</source>
        <translation>wie? {names}</translation>
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
        <translation>Geven aan…</translation>
    </message>
    <message>
        <source>Whose is this?</source>
        <translation>Bij wie hoort dit?</translation>
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
        <source>Once a quarter a question about you comes up when you prepare. What you note on it is kept here.</source>
        <translation>Eens per kwartaal komt er bij het voorbereiden een vraag over jou langs. Wat je daarbij noteert, staat hier.</translation>
    </message>
    <message>
        <source>said ✓</source>
        <translation>gezegd ✓</translation>
    </message>
    <message>
        <source>What I was told</source>
        <translation>Wat ik te horen kreeg</translation>
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
        <source>Go</source>
        <translation>Ga naar</translation>
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
        <source>Write</source>
        <translation>Schrijven</translation>
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
        <source>Drop</source>
        <translation>Laten vervallen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
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
        <source>Later this week</source>
        <translation>Later deze week</translation>
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
        <source>Plan a coffee</source>
        <translation>Koffie plannen</translation>
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
        <source>worth asking</source>
        <translation>goed om te vragen</translation>
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
        <source>Done again</source>
        <translation>Opnieuw gedaan</translation>
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
        <translation>op een andere manier</translation>
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
