"""The sentences complaints are put together from; a name in braces is filled in for each mail."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """How people of one language complain."""

    domain: str
    #: Between pounds and pence, and behind the number of a day.
    comma: str
    dot: str
    months: tuple[str, ...]
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]
    items: tuple[str, ...]
    subjects: tuple[str, ...]
    greetings: tuple[str, ...]
    openings: tuple[str, ...]
    #: What went wrong: each of them a complaint by itself.
    grievances: tuple[str, ...]
    more: tuple[str, ...]
    wishes: tuple[str, ...]
    goodbyes: tuple[str, ...]


ENGLISH = Sentences(
    domain="customer",
    comma=".",
    dot="",
    months=("January", "February", "March", "April", "May", "June"),
    first_names=("Anna", "Ben", "Clara", "David", "Emily", "Frank", "Grace", "Henry", "Isla", "Jack", "Kate"),
    last_names=("Archer", "Brook", "Carter", "Dunn", "Ellis", "Fisher", "Grant", "Hale", "Irving", "Jones"),
    items=("teapot", "blue bowl", "dinner plate", "set of mugs", "vase", "butter dish", "milk jug", "dish"),
    subjects=(
        "Complaint about my order {order}", "Broken {item}", "Where is my {item}?", "Very disappointed",
        "Order {order}: still nothing", "Problem with the {item} from {day}", "Not happy with your service",
    ),
    greetings=("Hello,", "Dear Sir or Madam,", "Good morning,", "Hi there,", "Dear team at Linden Pottery,"),
    openings=(
        "I ordered a {item} from you on {day}, order number {order}.",
        "On {day} I bought a {item} in your shop for {price} (order {order}).",
        "I am writing about order {order}, a {item} I paid {price} for.",
        "My wife gave me a {item} from your shop, order {order}.",
    ),
    grievances=(
        "When I opened the parcel the {item} arrived broken into three pieces, and I am very disappointed.",
        "It still has not arrived after {days} days, although you promised delivery within a week.",
        "You charged me twice for it, and nobody has refunded the second payment of {price}.",
        "The {item} arrived damaged: the handle is cracked and it leaks. This is unacceptable.",
        "You sent me the wrong {item}, and I have been waiting {days} days for the right one.",
        "I am really annoyed: the parcel never arrived and nobody answers my messages.",
    ),
    more=(
        "It was meant as a present for my mother's birthday, and I had to turn up with empty hands.",
        "I have kept the box and the packing paper and can send you photographs of everything.",
        "On the telephone I was passed from one colleague to the next for half an hour.",
        "I have been a customer of yours for many years and nothing like this has happened before.",
        "The tracking page has shown the same line since {day}.",
        "The parcel itself looked fine from the outside, so the driver can hardly be to blame.",
        "A neighbour ordered the same {item} a week later and has had hers for days.",
        "Your website says that every piece is checked by hand before it leaves the workshop.",
        "I wrote to you through the form on your page as well and heard nothing.",
        "We are moving house at the end of the month, so please use the address in the order until then.",
    ),
    wishes=(
        "Please send me a replacement or give me my money back.",
        "I expect a full refund of {price} to my account.",
        "I want my money back, and an answer by the end of the week.",
        "This is not acceptable: I want my money back.",
    ),
    goodbyes=("Kind regards", "Yours sincerely", "Best wishes", "Regards"),
)  # fmt: skip

GERMAN = Sentences(
    domain="kundin",
    comma=",",
    dot=".",
    months=("Januar", "Februar", "März", "April", "Mai", "Juni"),
    first_names=("Änne", "Bernd", "Claudia", "Dieter", "Elke", "Franz", "Gisela", "Holger", "Jörg", "Käthe"),
    last_names=("Albers", "Böhm", "Claßen", "Dietrich", "Engel", "Förster", "Groß", "Hübner", "Jäger"),
    items=("Teekanne", "Schale", "Suppenschüssel", "Vase", "Butterdose", "Milchkanne", "Auflaufform"),
    subjects=(
        "Reklamation zu Bestellung {order}", "{item} kaputt", "Wo bleibt meine {item}?", "Sehr enttäuscht",
        "Bestellung {order}: immer noch nichts da", "Beschwerde", "Problem mit der {item} vom {day}",
    ),
    greetings=("Guten Tag,", "Sehr geehrte Damen und Herren,", "Hallo,", "Liebes Team vom Lindenhof,"),
    openings=(
        "am {day} habe ich bei Ihnen eine {item} bestellt, Bestellnummer {order}.",
        "ich schreibe Ihnen wegen der Bestellung {order}, einer {item} für {price} Euro.",
        "meine Tochter hat mir eine {item} aus Ihrem Laden geschenkt (Bestellung {order}).",
    ),
    grievances=(
        "Beim Auspacken war die {item} in drei Teile zerbrochen, und ich bin sehr enttäuscht.",
        "Sie ist nach {days} Tagen immer noch nicht angekommen, obwohl Sie eine Woche versprochen hatten.",
        "Sie haben mir den Betrag doppelt abgebucht, und niemand erstattet mir die {price} Euro.",
        "Die {item} ist beschädigt angekommen, der Henkel hat einen Riss. So etwas ist sehr ärgerlich.",
        "Sie haben mir die falsche {item} geschickt, und seit {days} Tagen warte ich auf die richtige.",
        "Ich bin wirklich verärgert: Das Paket ist nie angekommen, und niemand antwortet mir.",
    ),
    more=(
        "Es sollte ein Geschenk zum Geburtstag meiner Mutter sein, und ich stand mit leeren Händen da.",
        "Den Karton und das Füllmaterial habe ich aufgehoben und kann Ihnen gern Bilder schicken.",
        "Am Telefon wurde ich eine halbe Stunde lang von einem zum anderen weitergereicht.",
        "Ich kaufe seit vielen Jahren bei Ihnen, und so etwas ist noch nie vorgekommen.",
        "In der Sendungsverfolgung steht seit dem {day} dieselbe Zeile.",
        "Von außen sah das Paket ordentlich aus, am Fahrer kann es also kaum gelegen haben.",
        "Auf Ihrer Seite steht, dass jedes Stück von Hand geprüft wird, bevor es die Werkstatt verlässt.",
        "Ich hatte auch schon über Ihr Formular geschrieben, ohne Antwort.",
    ),
    wishes=(
        "Bitte schicken Sie mir Ersatz oder geben Sie mir mein Geld zurück.",
        "Ich erwarte die volle Erstattung von {price} Euro auf mein Konto.",
        "Ich möchte mein Geld zurück und bis Ende der Woche eine Antwort.",
        "So geht das nicht: Ich verlange mein Geld zurück.",
    ),
    goodbyes=("Mit freundlichen Grüßen", "Freundliche Grüße", "Viele Grüße", "Hochachtungsvoll"),
)  # fmt: skip
