"""The words around a number from 1 to 5 that make it a rating, and those that make it something else."""

from __future__ import annotations

from followupd.understand.words.matching import phrase_set, word_set

_NAMES = (
    ("one", "eins"),
    ("two", "zwei"),
    ("three", "drei"),
    ("four", "vier"),
    ("five", "fünf", "fuenf"),
)
#: A number written out, which counts when nothing but a stop, stars or thanks follows.
NUMBER_NAMES: dict[str, int] = {name: value for value, names in enumerate(_NAMES, start=1) for name in names}

#: What may stand before the number: "my rating: 4", "Ich gebe eine 4", "definitely a 5".
LEADING_WORDS = word_set("""
    a an my our rating note score grade mark marks answer definitely clearly solid clear is would be i
    we give it you say rate this that its it'd get gets deserve deserves strong full firm easy eine ein
    einen meine unsere bewertung wertung antwort klare glatte ganz klar ist wäre ich wir gebe geben
    vergebe vergeben sage würde euch ihnen dir es das dafür ihr bekommt bekommen verdient punktzahl
    volle
""")
#: "4 stars", "4 Punkte".
UNITS = word_set("""
    star stars point points stern sterne sternen punkt punkte punkten
""")
#: What may follow the number without a comma: a judgement, not a thing that is counted.
FOLLOWING_WORDS = word_set("""
    thanks thank thx cheers great good very excellent perfect super fine all everything nice happy
    satisfied brilliant awesome amazing wonderful fantastic lovely ok okay terrible awful bad poor
    horrible because but as since works best top disappointed disappointing unfortunately still not
    danke dank vielen herzlichen besten alles sehr gut gute prima toll bestens perfekt klasse wunderbar
    zufrieden schlecht schlechter leider weil aber da denn von nicht immer katastrophe furchtbar
    mangelhaft enttäuscht passt
""")
#: "4 out of 5", "4 von 5", "4/5".
OUT_OF = (("out", "of"), ("von",), ("of",), ("/",))
#: "a 5 from me".
FROM = frozenset({("from", "me"), ("from", "us"), ("von", "mir"), ("von", "uns")})
#: "4, maybe 5" or "2 or 3" leaves the number open.
OPEN_WORDS = word_set("""
    maybe or perhaps to till until and almost oder bis und vielleicht eher fast beziehungsweise bzw
""")
#: How a letter begins before it comes to the point.
GREETINGS = word_set("""
    hello hi hey dear good hallo guten lieber liebe liebes moin servus sehr grüezi morning
""")

#: Whole texts that ask not to be asked again.
OPT_OUTS = phrase_set("""
    stop / stopp / unsubscribe / unsubscribe me / please unsubscribe / please unsubscribe me / opt
    out / optout / remove me / please remove me / no more mails / no more emails / no more mail /
    please stop / stop it / stop asking / please stop asking / stop asking me / stop emailing me /
    stop mailing me / stop writing to me / stop sending me mails / stop sending me emails / please
    stop emailing me / please stop writing to me / do not ask again / do not ask me again / please
    do not ask again / please do not ask me again / do not contact me again / please do not contact
    me again / do not contact me anymore / no more questions / do not email me again / please do not
    email me again / do not write to me again / leave me alone / please leave me alone / do not
    write again / please do not write again / do not email me / do not contact me / do not ask me
    anymore / no more questions please / no more emails please / no more mails please / abbestellen
    / abmelden / austragen / bitte abmelden / bitte abbestellen / bitte austragen / bitte nicht mehr
    fragen / nicht mehr fragen / bitte nicht mehr nachfragen / bitte nicht mehr schreiben / bitte
    keine mails mehr / keine mails mehr / bitte keine emails mehr / keine emails mehr / bitte keine
    e mails mehr / keine e mails mehr / bitte keine nachfragen mehr / keine nachfragen mehr / bitte
    keine weiteren mails / keine weiteren mails / bitte keine weiteren fragen / keine weiteren
    fragen / bitte keine weiteren emails / bitte keine weiteren nachrichten / bitte nicht mehr
    kontaktieren / nicht mehr kontaktieren / bitte nicht mehr anschreiben / nicht mehr anschreiben /
    nicht mehr nachfragen / bitte fragen sie nicht mehr / bitte fragen sie mich nicht mehr / bitte
    schreiben sie mir nicht mehr / bitte schreiben sie nicht mehr / hören sie auf / lassen sie mich
    in ruhe / bitte lassen sie mich in ruhe / bitte kontaktieren sie mich nicht mehr / bitte melden
    sie mich ab / ich möchte keine mails mehr / ich möchte nicht mehr gefragt werden / bitte
    aufhören / aufhören / nicht mehr schreiben
""")
