<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AsTheyWould</name>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n place to look at</numerusform>
            <numerusform>%n places to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n line(s) are newer in the copy</source>
        <translation>
            <numerusform>%n line is newer in the copy</numerusform>
            <numerusform>%n lines are newer in the copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are not here (any more) come back</source>
        <translation>
            <numerusform>%n line that is not here (any more) comes back</numerusform>
            <numerusform>%n lines that are not here (any more) come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are only here go</source>
        <translation>
            <numerusform>%n line that is only here goes</numerusform>
            <numerusform>%n lines that are only here go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that you changed since are as they were</source>
        <translation>
            <numerusform>%n line that you changed since is as it was</numerusform>
            <numerusform>%n lines that you changed since are as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older one(s)</source>
        <translation>
            <numerusform>Show %n older one</numerusform>
            <numerusform>Show %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n place(s) the reader might stumble over</source>
        <translation>
            <numerusform>%n place the reader might stumble over</numerusform>
            <numerusform>%n places the reader might stumble over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n come(s) back</source>
        <translation>
            <numerusform>%n comes back</numerusform>
            <numerusform>%n come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%n in the trash</numerusform>
            <numerusform>%n in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) brought in</source>
        <translation>
            <numerusform>%n line brought in</numerusform>
            <numerusform>%n lines brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer here</source>
        <translation>
            <numerusform>%n newer here</numerusform>
            <numerusform>%n newer here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer in the file</source>
        <translation>
            <numerusform>%n newer in the file</numerusform>
            <numerusform>%n newer in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n line(s)</source>
        <translation>
            <numerusform>Bring in %n line</numerusform>
            <numerusform>Bring in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s), {day}</source>
        <translation>
            <numerusform>every %n week, {day}</numerusform>
            <numerusform>every %n weeks, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not understood (%n)</source>
        <translation>
            <numerusform>Not understood (%n)</numerusform>
            <numerusform>Not understood (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>only the first %n is shown</numerusform>
            <numerusform>the first %n are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message numerus="yes">
        <source>%n kept copy(ies) cleaned.</source>
        <translation>
            <numerusform>%n kept copy cleaned.</numerusform>
            <numerusform>%n kept copies cleaned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of others, or of your own, in which {name} is named.</source>
        <translation>
            <numerusform>%n line of others, or of your own, in which {name} is named.</numerusform>
            <numerusform>%n lines of others, or of your own, in which {name} is named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting line(s) about {name}.</source>
        <translation>
            <numerusform>%n waiting line about {name}.</numerusform>
            <numerusform>%n waiting lines about {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n month(s)</source>
        <translation>
            <numerusform>Kept for %n month</numerusform>
            <numerusform>Kept for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same from %n kept copy(ies).</source>
        <translation>
            <numerusform>The same from %n kept copy.</numerusform>
            <numerusform>The same from %n kept copies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n told back or let go</source>
        <translation>
            <numerusform>%n told back or let go</numerusform>
            <numerusform>%n told back or let go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own</source>
        <translation>
            <numerusform>%n of your own</numerusform>
            <numerusform>%n of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) left out</source>
        <translation>
            <numerusform>%n other line left out</numerusform>
            <numerusform>%n other lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) found</source>
        <translation>
            <numerusform>%n question found</numerusform>
            <numerusform>%n questions found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) imported</source>
        <translation>
            <numerusform>%n question imported</numerusform>
            <numerusform>%n questions imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to choose from</source>
        <translation>
            <numerusform>%n question to choose from</numerusform>
            <numerusform>%n questions to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written to {file}</source>
        <translation>
            <numerusform>%n question written to {file}</numerusform>
            <numerusform>%n questions written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n question(s)</source>
        <translation>
            <numerusform>Import %n question</numerusform>
            <numerusform>Import %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None here with these words, but %n elsewhere.</source>
        <translation>
            <numerusform>None here with these words, but %n elsewhere.</numerusform>
            <numerusform>None here with these words, but %n elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You promised {count} thing(s) for today</source>
        <translation>
            <numerusform>You promised {count} thing for today</numerusform>
            <numerusform>You promised {count} things for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} in {count} minute(s)</source>
        <translation>
            <numerusform>{who} in {count} minute</numerusform>
            <numerusform>{who} in {count} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundOff</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private line(s) left out</source>
        <translation>
            <numerusform>%n private line left out</numerusform>
            <numerusform>%n private lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private line(s) still in the text</source>
        <translation>
            <numerusform>%n private line still in the text</numerusform>
            <numerusform>%n private lines still in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teammate</name>
    <message numerus="yes">
        <source>kept for %n month(s)</source>
        <translation>
            <numerusform>kept for %n month</numerusform>
            <numerusform>kept for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>{count} conversation(s) today</source>
        <translation>
            <numerusform>{count} conversation today</numerusform>
            <numerusform>{count} conversations today</numerusform>
        </translation>
    </message>
</context>
</TS>
