"""The questions that are offered instead of a status check, by what it asked for (QUESTIONS-FIELD, table 4.4).

`{x}` is the subject, always the object of something, so that it can be one or many. None holds a date, a state or a
number, and each has a mark of the person of its own, so that none is read as a status check itself.
"""

from __future__ import annotations

from typing import Final

from oneonone.practice.status.finding import Asked

#: With the subject filled in. `easier` fits what is a piece of work ('the move'), and not a thing ('the flour').
EN: Final[dict[Asked, tuple[str, ...]]] = {
    Asked.DATE: (
        "What would make {x} easier for you?",
        "What do you need from me for {x}?",
        "What worries you most about {x}?",
        "What would give you more peace of mind about {x}?",
    ),
    Asked.DONE: (
        "What would help you most with {x}?",
        "What gets in your way with {x}?",
        "What would make you really happy with {x}?",
        "What do you need from me for {x}?",
    ),
    Asked.PROGRESS: (
        "What would make {x} easier for you?",
        "What do you enjoy about {x}?",
        "What takes most out of you with {x}?",
        "What are you learning from {x}?",
    ),
    Asked.LATE: (
        "What is hard for you about {x}?",
        "What would you need from me for {x}?",
        "How is it for you, the way things go with {x}?",
        "What would take some weight off you with {x}?",
    ),
    Asked.ACTIVITY: (
        "What gives you energy when you work on {x}?",
        "What takes most out of you with {x}?",
        "What would you love to do differently with {x}?",
        "What help would you like with {x}?",
    ),
    Asked.NUMBERS: (
        "What are you proud of in your work on {x}?",
        "What do you do for {x} that nobody sees?",
        "What worries you about {x}?",
        "What would you like to be different about {x}?",
    ),
    Asked.CONTACT: (
        "How do you feel about the contact with {x}?",
        "What would help you with {x}?",
        "What do you hope to hear from {x}?",
        "How can I support you with {x}?",
    ),
    Asked.NEWS: (
        "What do you hope for with {x}?",
        "How do you feel about {x}?",
        "What is on your mind about {x}?",
        "What do you need from me with {x}?",
    ),
}
EN_BARE: Final[dict[Asked, tuple[str, ...]]] = {
    Asked.DATE: (
        "What would make this easier for you?",
        "What do you need from me to do this calmly?",
        "What would take some pressure off you?",
        "What worries you most about this?",
    ),
    Asked.DONE: (
        "What would help you most with this?",
        "What gets in your way?",
        "What would make you really happy with the result?",
        "What do you need from me here?",
    ),
    Asked.PROGRESS: (
        "What would make this easier for you?",
        "What do you enjoy about this?",
        "What takes most out of you?",
        "What are you learning from it?",
    ),
    Asked.LATE: (
        "What is hard for you about this?",
        "What would you need from me?",
        "How is it for you, the way things go?",
        "What would take some weight off you?",
    ),
    Asked.ACTIVITY: (
        "What gave you energy lately?",
        "What took more out of you than you expected?",
        "What would you like to have more time for?",
        "What are you proud of that nobody saw?",
    ),
    Asked.NUMBERS: (
        "What are you proud of that no list shows?",
        "What do you do for this that nobody sees?",
        "What worries you about this?",
        "What would you like to be different?",
    ),
    Asked.CONTACT: (
        "How do you feel about that contact?",
        "What would help you with that conversation?",
        "What do you hope to hear?",
        "How can I support you with this?",
    ),
    Asked.NEWS: (
        "What do you hope for?",
        "How do you feel about it?",
        "What is on your mind about this?",
        "What do you need from me here?",
    ),
}
#: Dutch, each with the text for 'je' and for 'u'.
NL: Final[dict[Asked, tuple[tuple[str, str], ...]]] = {
    Asked.DATE: (
        ("Wat zou {x} makkelijker voor je maken?", "Wat zou {x} makkelijker voor u maken?"),
        ("Wat heb je van mij nodig voor {x}?", "Wat hebt u van mij nodig voor {x}?"),
        ("Waar maak je je zorgen over bij {x}?", "Waar maakt u zich zorgen over bij {x}?"),
        ("Wat zou je meer rust geven bij {x}?", "Wat zou u meer rust geven bij {x}?"),
    ),
    Asked.DONE: (
        ("Wat zou jou het meest helpen bij {x}?", "Wat zou u het meest helpen bij {x}?"),
        ("Waar loop je tegenaan bij {x}?", "Waar loopt u tegenaan bij {x}?"),
        ("Wat zou maken dat je echt tevreden bent over {x}?", "Wat zou maken dat u echt tevreden bent over {x}?"),
        ("Wat heb je van mij nodig voor {x}?", "Wat hebt u van mij nodig voor {x}?"),
    ),
    Asked.PROGRESS: (
        ("Wat zou {x} makkelijker voor je maken?", "Wat zou {x} makkelijker voor u maken?"),
        ("Waar heb je plezier in bij {x}?", "Waar hebt u plezier in bij {x}?"),
        ("Wat kost je de meeste energie bij {x}?", "Wat kost u de meeste energie bij {x}?"),
        ("Wat leer je van {x}?", "Wat leert u van {x}?"),
    ),
    Asked.LATE: (
        ("Wat is er voor jou lastig aan {x}?", "Wat is er voor u lastig aan {x}?"),
        ("Wat zou je van mij nodig hebben bij {x}?", "Wat zou u van mij nodig hebben bij {x}?"),
        ("Wat doet het met je, zoals het nu gaat met {x}?", "Wat doet het met u, zoals het nu gaat met {x}?"),
        ("Wat zou je lucht geven bij {x}?", "Wat zou u lucht geven bij {x}?"),
    ),
    Asked.ACTIVITY: (
        ("Wat geeft je energie bij {x}?", "Wat geeft u energie bij {x}?"),
        ("Wat kost je de meeste energie bij {x}?", "Wat kost u de meeste energie bij {x}?"),
        ("Wat zou je graag anders doen bij {x}?", "Wat zou u graag anders doen bij {x}?"),
        ("Waar kun je hulp bij gebruiken als het om {x} gaat?", "Waar kunt u hulp bij gebruiken als het om {x} gaat?"),
    ),
    Asked.NUMBERS: (
        ("Waar ben je trots op bij {x}, ook al staat het in geen lijstje?",
         "Waar bent u trots op bij {x}, ook al staat het in geen lijstje?"),
        ("Wat vraagt het werk aan {x} van jou wat niemand ziet?",
         "Wat vraagt het werk aan {x} van u wat niemand ziet?"),
        ("Waar maak je je zorgen over bij {x}?", "Waar maakt u zich zorgen over bij {x}?"),
        ("Wat zou je graag anders zien bij {x}?", "Wat zou u graag anders zien bij {x}?"),
    ),
    Asked.CONTACT: (
        ("Hoe voelt het contact met {x} voor jou?", "Hoe voelt het contact met {x} voor u?"),
        ("Wat zou jou helpen in het contact met {x}?", "Wat zou u helpen in het contact met {x}?"),
        ("Wat hoop je van {x} te horen?", "Wat hoopt u van {x} te horen?"),
        ("Hoe kan ik je steunen in het contact met {x}?", "Hoe kan ik u steunen in het contact met {x}?"),
    ),
    Asked.NEWS: (
        ("Waar hoop je op bij {x}?", "Waar hoopt u op bij {x}?"),
        ("Wat voor gevoel heb je bij {x}?", "Wat voor gevoel hebt u bij {x}?"),
        ("Wat speelt er door je hoofd als het om {x} gaat?", "Wat speelt er door uw hoofd als het om {x} gaat?"),
        ("Wat heb je van mij nodig bij {x}?", "Wat hebt u van mij nodig bij {x}?"),
    ),
}  # fmt: skip
NL_BARE: Final[dict[Asked, tuple[tuple[str, str], ...]]] = {
    Asked.DATE: (
        ("Wat zou dit makkelijker voor je maken?", "Wat zou dit makkelijker voor u maken?"),
        ("Wat heb je van mij nodig om dit in alle rust te doen?",
         "Wat hebt u van mij nodig om dit in alle rust te doen?"),
        ("Wat zou de druk voor jou verlichten?", "Wat zou de druk voor u verlichten?"),
        ("Waar maak je je hierbij zorgen over?", "Waar maakt u zich hierbij zorgen over?"),
    ),
    Asked.DONE: (
        ("Wat zou jou hierbij het meest helpen?", "Wat zou u hierbij het meest helpen?"),
        ("Waar loop je tegenaan?", "Waar loopt u tegenaan?"),
        ("Wat zou maken dat je er echt tevreden over bent?", "Wat zou maken dat u er echt tevreden over bent?"),
        ("Wat heb je hierbij van mij nodig?", "Wat hebt u hierbij van mij nodig?"),
    ),
    Asked.PROGRESS: (
        ("Wat zou dit makkelijker voor je maken?", "Wat zou dit makkelijker voor u maken?"),
        ("Waar heb je plezier in?", "Waar hebt u plezier in?"),
        ("Wat kost je de meeste energie?", "Wat kost u de meeste energie?"),
        ("Wat leer je ervan?", "Wat leert u ervan?"),
    ),
    Asked.LATE: (
        ("Wat maakt dit lastig voor je?", "Wat maakt dit lastig voor u?"),
        ("Wat zou je van mij nodig hebben?", "Wat zou u van mij nodig hebben?"),
        ("Wat doet het met je, zoals het nu gaat?", "Wat doet het met u, zoals het nu gaat?"),
        ("Wat zou je lucht geven?", "Wat zou u lucht geven?"),
    ),
    Asked.ACTIVITY: (
        ("Waar kreeg je de laatste tijd energie van?", "Waar kreeg u de laatste tijd energie van?"),
        ("Wat vroeg meer van jou dan je had verwacht?", "Wat vroeg meer van u dan u had verwacht?"),
        ("Waar zou je graag meer tijd voor hebben?", "Waar zou u graag meer tijd voor hebben?"),
        ("Waar ben je trots op wat niemand gezien heeft?", "Waar bent u trots op wat niemand gezien heeft?"),
    ),
    Asked.NUMBERS: (
        ("Waar ben je trots op, ook al staat het in geen lijstje?",
         "Waar bent u trots op, ook al staat het in geen lijstje?"),
        ("Wat vraagt dit van jou wat niemand ziet?", "Wat vraagt dit van u wat niemand ziet?"),
        ("Waar maak je je zorgen over?", "Waar maakt u zich zorgen over?"),
        ("Wat zou je graag anders zien?", "Wat zou u graag anders zien?"),
    ),
    Asked.CONTACT: (
        ("Hoe voelt dat contact voor jou?", "Hoe voelt dat contact voor u?"),
        ("Wat zou jou helpen in dat gesprek?", "Wat zou u helpen in dat gesprek?"),
        ("Wat hoop je te horen?", "Wat hoopt u te horen?"),
        ("Hoe kan ik je hierbij steunen?", "Hoe kan ik u hierbij steunen?"),
    ),
    Asked.NEWS: (
        ("Waar hoop je op?", "Waar hoopt u op?"),
        ("Wat voor gevoel heb je erbij?", "Wat voor gevoel hebt u erbij?"),
        ("Wat speelt er door je hoofd?", "Wat speelt er door uw hoofd?"),
        ("Wat heb je zolang van mij nodig?", "Wat hebt u zolang van mij nodig?"),
    ),
}  # fmt: skip
