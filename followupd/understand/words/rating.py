"""The words around a number from 1 to 5 that make it a rating, and those that make it something else."""

from __future__ import annotations

from followupd.understand.words import matching
from followupd.understand.words.matching import bare

#: English, German, French, Spanish, Dutch, Italian, Portuguese. What is also the article "a" stands below
#: among the words before a number.
_NAMES = (
    ("one", "eins", "uno"),
    ("two", "zwei", "deux", "dos", "twee", "due", "dois", "duas"),
    ("three", "drei", "trois", "drie", "tre"),  # not "tres": "Très bien" starts with it
    ("four", "vier", "quatre", "cuatro", "quattro", "quatro"),
    ("five", "fünf", "cinq", "cinco", "vijf", "cinque"),
)


def _words(lines: str) -> frozenset[str]:
    return frozenset(bare(lines).split())


def _texts(lines: str) -> frozenset[str]:
    """Whole texts as they are compared, parted by slashes."""
    read = (matching.bared(matching.read(line)).words for line in lines.split("/"))
    return frozenset(" ".join(word.text for word in words) for words in read)


#: A number written out, which counts when nothing but a stop, stars or thanks follows.
NUMBER_NAMES: dict[str, int] = {bare(name): value for value, names in enumerate(_NAMES, 1) for name in names}

#: What may stand before the number: "my rating: 4", "Ich gebe eine 4", "definitely a 5".
LEADING_WORDS = _words("""
    a an my our rating note score grade mark marks answer definitely clearly solid clear is would be i
    we give it you say rate this that its it'd get gets deserve deserves strong full firm easy eine ein
    einen meine unsere bewertung wertung antwort klare glatte ganz klar ist wäre ich wir gebe geben
    vergebe vergeben sage würde euch ihnen dir es das dafür ihr bekommt bekommen verdient punktzahl
    volle
    un une ma mon notre nos nous je j vous lui mets met mettons donne donnons donnerais mettrais dirais note
    évaluation réponse c'est serait de chiffre appréciation
    una mi nuestra nuestro yo le les os doy damos pongo ponemos daría pondría diría nota puntuación
    valoración respuesta calificación número es sería calificación puntúo
    een het mijn ons onze ik wij geef geven gaf zou cijfer beoordeling antwoord score waardering waarde
    il la mia nostra io do diamo darei assegno metto metterei direi voto valutazione risposta punteggio
    vi numero sarebbe
    um uma o meu minha nossa eu dou damos daria atribuo ponho classificação avaliação resposta pontuação
    seria
""")
#: "4 stars", "4 Punkte".
UNITS = _words("""
    star stars point points stern sterne sternen punkt punkte punkten
    étoile étoiles estrella estrellas punto puntos ster sterren punten stella stelle punti estrela estrelas
    ponto pontos valores
""")
#: What may follow the number without a comma: a judgement, not a thing that is counted.
FOLLOWING_WORDS = _words("""
    thanks thank thx cheers great good very excellent perfect super fine all everything nice happy
    satisfied brilliant awesome amazing wonderful fantastic lovely ok okay terrible awful bad poor
    horrible because but as since works best top disappointed disappointing unfortunately still not
    danke dank vielen herzlichen besten alles sehr gut gute prima toll bestens perfekt klasse wunderbar
    zufrieden schlecht schlechter leider weil aber da denn von nicht immer katastrophe furchtbar
    mangelhaft enttäuscht passt
    merci très tout parfait super bien excellent génial impeccable malheureusement mais parce satisfait satisfaite content contente nul décevant
    gracias muy muchas todo perfecto genial excelente bien estupendo desgraciadamente lamentablemente pero
    porque satisfecho satisfecha contento contenta fatal
    bedankt dank hartelijk alles heel zeer erg goed prima perfect uitstekend helaas maar omdat
    tevreden slecht matig
    grazie molto tutto perfetto ottimo bene eccellente purtroppo ma perché soddisfatto soddisfatta
    contento pessimo
    obrigado obrigada muito tudo perfeito ótimo bem excelente infelizmente mas porque satisfeito
    satisfeita péssimo
""")
#: "4 out of 5", "4 von 5", "4/5", "4 sur 5", "4 de 5", "4 van de 5", "4 op 5", "4 su 5", "4 em 5".
OUT_OF = (
    *(("out", "of"), ("von",), ("of",), ("/",), ("sur",), ("sobre",), ("de",), ("van", "de"), ("van",)),
    *(("op",), ("su",), ("em",)),
)
#: "a 5 from me".
FROM = frozenset(
    {
        *(("from", "me"), ("from", "us"), ("von", "mir"), ("von", "uns")),
        *(("de", "moi"), ("de", "ma"), ("de", "notre"), ("pour", "moi"), ("pour", "nous")),
        *(("de", "mi"), ("de", "nuestra"), ("por", "mi"), ("para", "mi"), ("para", "mim")),
        *(("van", "mij"), ("van", "me"), ("van", "ons"), ("voor", "mij"), ("voor", "ons")),
        *(("da", "parte"), ("da", "me"), ("da", "noi"), ("per", "me"), ("per", "noi")),
        *(("da", "minha"), ("da", "nossa"), ("de", "minha")),
    }
)
#: "4, maybe 5" or "2 or 3" leaves the number open.
OPEN_WORDS = _words("""
    maybe or perhaps to till until and almost oder bis und vielleicht eher fast beziehungsweise bzw
    ou peut presque voire jusqu plutôt quizá quizás casi hasta misschien bijna tot forse quasi oppure
    magari talvez o
""")
#: How a letter begins before it comes to the point.
GREETINGS = _words("""
    hello hi hey dear good hallo guten lieber liebe liebes moin servus sehr grüezi morning
    bonjour bonsoir salut madame monsieur mesdames messieurs cher chère chers
    hola buenos buenas buen estimado estimada estimados estimadas señor señora señores
    goedendag goedemorgen goedemiddag goedenavond beste geachte dag hoi heer mevrouw
    buongiorno buonasera buon buona salve ciao gentile gentili egregio egregi spettabile
    olá bom boa caro cara caros prezado prezada prezados exmo exma exmos oi
""")

#: Whole texts that ask not to be asked again.
OPT_OUTS = _texts("""
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
    aufhören / aufhören / nicht mehr schreiben /

    arrêt / arrêter / arrêtez / arrêtez s'il vous plaît / désabonner / désabonnement / désinscription /
    désinscrire / me désabonner / me désinscrire / désabonnez moi / désinscrivez moi / merci de me
    désabonner / merci de me désinscrire / veuillez me désabonner / veuillez me désinscrire / stop s'il
    vous plaît / stop merci / stop svp / ne m'écrivez plus / ne me contactez plus / merci de ne plus me
    contacter / merci de ne plus m'écrire / merci de ne plus me demander / merci de ne plus m'envoyer de
    mails / veuillez ne plus me contacter / veuillez ne plus m'écrire / ne plus me contacter / ne plus
    m'écrire / plus de mails / plus de mails s'il vous plaît / plus de questions / plus de questions s'il
    vous plaît / je ne souhaite plus être contacté / je ne souhaite plus être contactée / je ne souhaite
    plus recevoir de mails / je ne souhaite plus recevoir vos mails / je ne souhaite plus recevoir cette
    question / laissez moi tranquille / fichez moi la paix /

    baja / darme de baja / darse de baja / quiero darme de baja / dar de baja / denme de baja / deme de
    baja / por favor denme de baja / solicito la baja / basta / basta ya / parar / paren / cancelar suscripción / anular suscripción / desuscribir / desuscribirme / no me escriban más / no me escriba más
    / por favor no me escriban más / no me pregunten más / no me pregunte más / no pregunten más / por
    favor no me pregunten más / no me contacten más / no me contacte más / por favor no me contacten más /
    no me envíen más correos / no me envíen más mensajes / no me manden más correos / por favor no me
    envíen más correos / no quiero recibir más correos / no quiero más correos / no deseo recibir más
    correos / no más correos / no más preguntas / no más correos por favor / déjenme en paz / déjeme en paz
    / stop por favor /

    uitschrijven / afmelden / meld mij af / meld me af / schrijf mij uit / schrijf me uit / graag
    uitschrijven / graag afmelden / wil me afmelden / ik wil me afmelden / ik wil mij afmelden / stop
    alstublieft / stop aub / stop hiermee / stoppen / graag stoppen / ophouden / niet meer vragen / graag
    niet meer vragen / vraag het niet meer / vraag het mij niet meer / niet meer mailen / graag niet meer
    mailen / mail mij niet meer / mail me niet meer / schrijf mij niet meer / schrijf me niet meer / geen
    mails meer / geen e mails meer / geen mail meer / graag geen mails meer / graag geen e mails meer / geen
    vragen meer / graag geen vragen meer / geen berichten meer / neem geen contact meer op / neem geen
    contact meer met mij op / ik wil geen mails meer / ik wil geen e mails meer / ik wil niet meer gevraagd
    worden / laat mij met rust / laat me met rust /

    cancellami / cancellatemi / cancellarmi / disiscrivimi / disiscrivetemi /
    disiscrizione / disiscrivermi / annulla iscrizione / annullare iscrizione / basta così / basta e mail /
    basta mail / basta email / basta domande / smettetela / smettete / smetta / fermatevi / stop per favore
    / stop grazie / non scrivetemi più / non scrivermi più / non mi scriva più / non mi scrivete più / per
    favore non scrivetemi più / non contattatemi più / non mi contattate più / non mi contatti più / per
    favore non contattatemi più / non chiedetemelo più / non chiedete più / non mi chieda più / non voglio
    più ricevere mail / non voglio più ricevere e mail / non voglio più ricevere email / non voglio più
    essere contattato / non voglio più essere contattata / niente più mail / niente più e mail / niente più
    domande / lasciatemi in pace / mi lasci in pace /

    sair / remover / removam me / remova me / anular subscrição / cancelar subscrição / cancelar
    inscrição / descadastrar / cancelem a subscrição / pare / parem / parem por favor / por favor parem /
    chega / não perguntem mais / não me perguntem mais / não pergunte mais / por favor não perguntem mais /
    não me escrevam mais / não me escreva mais / por favor não me escrevam mais / não me contactem mais /
    não me contatem mais / não me contacte mais / por favor não me contactem mais / não me enviem mais e
    mails / não me enviem mais emails / não me enviem mais mensagens / por favor não me enviem mais e mails
    / não quero receber mais e mails / não quero receber mais emails / não quero mais e mails / não quero
    mais emails / não quero ser mais contactado / não quero ser mais contactada / mais e mails não / chega
    de e mails / chega de emails / chega de perguntas / deixem me em paz / deixe me em paz
""")
