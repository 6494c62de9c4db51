"""The words that tell what a complaint is about."""

from __future__ import annotations

from itertools import chain

from followupd.understand.words import topics_es, topics_fr, topics_it, topics_nl, topics_pt
from followupd.understand.words.matching import Phrase, bare, phrases

_ENGLISH: tuple[tuple[str, float, str], ...] = (
    ("product", 2.6, """
        no sound|picture|power|signal / went silent|dead|dark|blank / stitching|seam|sole|zip|cuff|elbow|
        lining|strap|hinge|handle / headaches|headache / rattl* / past .. date / mould|mouldy|black|rotten
        inside / import|export|sync"""),
    ("billing", 3.0, """
        on|to my|our bill|card|statement / charged|put|billed me|us|him|her|£|# / gift card|voucher ..
        empty|not|rejected|expired|work / quoted .. charged|paid|billed"""),
    ("cancellation", 3.2, """
        moved|postponed|cancelled|rescheduled|changed .. my|our|the .. lesson|appointment|class|booking|
        date|course|table|flight|again|times / been|was|were|is .. cancelled|canceled|off|closed"""),
    ("service", 2.6, """
        # minutes|hours .. late|after / late to|for .. # / # minutes .. wait|dessert|doctor|table|before /
        colour|color done / on .. phone .. whole|time|lesson|session / looking at .. phone / out of tune /
        shouted at / spoken to"""),
    ("communication", 3.2, """
        silence / promised .. quote|call|callback|answer|reply|estimate / straight|clear answer / not even
        .. email|call|text / where do things stand / told .. # weeks / contacted .. weeks|days|months ..
        ago / since then"""),
    ("delivery", 3.0, """
        not|never .. arrived|arrive|delivered|received|come|shipped|dispatched|here|turned|reached|it /
        only # of|out|from .. # / only|just .. # .. of|in|instead / # .. missing / missing from .. parcel|
        box|order|delivery|package / parcel|package|order|delivery .. missing|late|lost|incomplete|never|
        short|nowhere|not / sent|delivered|got|received .. wrong|other|different / wrong .. item|size|
        colour|color|model|article|one|parcel|goods|product|shoes|book|books|address / ordered ... sent|
        got|received|came|delivered / still waiting for|on .. my|our|the / where is|are .. my|our|the /
        gone missing / due .. between|by|on|today / weeks|days .. late / delivery .. promised|due|date|
        week|window|slot / not|never .. handed .. me / half of / out of stock .. although|but / left|dumped
        .. rain|door|outside"""),
    ("delivery", 2.0, """
        parcel* / package / packages / courier / shipping / shipment / shipped / tracking / delivery /
        deliveries / delivered / driver / postal / dispatch* / turned up / in transit / on .. its|their way
        / any news"""),
    ("delivery", 0.8, "late / delay* / order / ordered / waiting / arrive / arrived / arrives / weeks ago"),
    ("product", 3.0, """
        arrived|came|delivered|received|parcel|package|box .. broken|damaged|cracked|smashed|faulty|
        defective|shattered|torn|chipped|in / stopped working / does|do|did|will|would not .. work|turn|
        start|charge|switch|close|open|fit|hold|last|print|export|load|save|heat|ring / broke .. on|after|
        within|in|when|first / fell|falls|come|came|comes|fallen apart|off|loose|undone|away / not as
        described / nothing like .. picture|photo|description / unable to .. export|log|use|open|print|
        save|access / keeps .. logging|crashing|switching|freezing|breaking|stopping / since .. update /
        too small|big|tight|large|short .. after|now / sizes .. smaller|bigger / out .. smaller|shrunk|
        pink|faded / lets .. in"""),
    ("product", 2.2, """
        broke / broken / expired / damaged / damage / defect* / faulty / crack* / torn / scratch* / chip /
        chipped / dent / dented / smashed / shattered / split / quality / warranty / guarantee / mouldy /
        moldy / rancid / stale / raw / undercooked / shrunk / shrank / faded / peel* / rust* / wobbl* /
        leak* / drip* / dribbl* / crash* / update / export* / bug / app / software / login / log in /
        snapped / bent / warped / frayed / blurred / smaller / washed / colour|color .. off|faded|
        different|wrong|than / rattl* / squeak* / overheats"""),
    ("product", 1.0, """
        product / item / machine / device / shoes / boots / dress / jacket / sofa / table / screen /
        battery / phone / laptop / cup / mug / bowl / vase / lamp / kettle / teapot / plate / bike / chair
        / mattress / curtains / washing machine|dishwasher / dishwasher / glasses / cake / bread / flowers
        / tent / paint / colour"""),
    ("billing", 3.4, """
        charged|billed|debited|taken|took|take|paid .. twice|double|again|too much|account|card|instead|
        although|more / another £|€|$ / overcharg* / double charged / invoice|bill .. wrong|says|not|too|
        higher|incorrect|for|twice / wrong|incorrect|corrected invoice|bill|amount|price / money .. out|
        from .. account|card / not recognise|recognize .. fee|charge|item / quoted / quote|estimate .. but|
        than|invoice / hidden fee|fees|costs / deposit .. back|not|keep|kept|withheld / refund .. not|
        never|still|missing|since / direct debit / charged .. for|me|us|#"""),
    ("billing", 1.8, """
        invoice* / bill / bills / billed / billing / charge / charges / charged / payment / payments /
        debit* / fee / fees / reminder fee / dunning / credit note / credit card / statement / overpaid"""),
    ("billing", 0.7, """
        price / deposit / refund* / money back / paid / pay / money / euros|euro|pounds|dollars|quid /
        expensive / amount / estimate / hours of labour"""),
    ("service", 3.0, """
        rude* / unfriendly / impolite / arrogant / unprofessional / incompetent / dismissive / shrugged /
        shouted / yelled / laughed at / hung up on / spoken|talked|spoke .. to .. as|like|though|child|way
        / treated / attitude / tone / did not show|turn up / hair|hairs .. in / waited|sat|waiting .. hour|
        hours|minutes|until .. table|corridor|doctor|food|before|seen|reception|desk / cold|lukewarm food|
        meal|soup|dinner|mains|starters|chips / food|meal|soup|mains|dinner|breakfast .. cold|lukewarm|raw|
        burnt|inedible / not .. cleaned|emptied|mopped|hoovered|swept|vacuumed|dusted|made / hardly|barely|
        not slept|sleep / asked .. for .. took|got|cut / repaired|fixed|serviced|fitted .. again|but|same|
        still|since|and / same .. as before / noise .. back|same|again / smelled|smelt|smells .. of|
        strongly|smoke / your .. plumber|technician|engineer|fitter|builders|painter|electrician|cleaner|
        cleaners|mechanic|receptionist|waiter|waitress|hairdresser|stylist / came|come home .. hungry|
        crying|upset|tears / double booked / overbooked"""),
    ("service", 1.6, """
        staff / waiter / waitress / receptionist / reception / technician / engineer / mechanic / fitter /
        plumber / electrician / employee* / trainer / teacher / instructor / doctor / nurse / dentist /
        hairdresser / stylist / therapist / cleaner / cleaners / cleaning / colleague / manager /
        appointment / workmanship / shoddy / botched / behaviour / behavior / service / repair* / installed
        / queue / haircut / trim / uneven / hair / room / rooms / shower / bathroom / breakfast /
        restaurant / table / lunch / hotel / bed / noisy / noise / dirty / filthy / stay / lesson / lessons
        / class / course / clinic / surgery / practice / treatment / brake|brakes / garage / boiler /
        heating / tap / roof / floor / smoke / cigarettes / tank / meal / food / soup / pizza / clean"""),
    ("communication", 3.4, """
        no .. reply|answer|response|call|callback|word|information|update|explanation / not .. had|got|
        received .. reply|answer|response|word / nobody|noone|none .. answers|answering|replies|calls|
        called|replied|answered|picks|back|responds|reads|reading / no one .. answers|answering|replies|
        calls|called|replied|answered|picks|back|responds / call|called back / on hold / ignored /
        unanswered / third|fourth|second .. time|mail|email .. asking|writing|i / is .. anyone|anybody ..
        reading|there / never|not .. replied|answered|called|informed|told|responded / knows nothing /
        wrong information / misinformed / misleading / put through / promised .. call*|reply / wrote|
        written|emailed .. and .. not|no|on / tickets|ticket .. progress|open|pending"""),
    ("communication", 1.4, "hotline / emails / phone line / newsletter* / rang / rung / chat / plays music / tickets"),
    ("cancellation", 3.4, """
        you|your|office|company .. cancelled|canceled / cancelled|canceled|called .. on|off|morning|notice|
        last|day|without / been .. let|given|sold|rented|cancelled|canceled .. to|someone|somebody|else|
        without|at / booked .. cancelled|canceled|told|let|gone / cancel .. my|our|the|immediately ..
        contract|membership|subscription|order|booking / end|ended|ending|terminate* .. contract|
        membership|subscription / contract|subscription .. still|continues|renewed|running / closed ..
        without|when|no / withdraw* / notice period / drove|driven|travelled .. to find"""),
    ("cancellation", 1.5, """
        cancel* / terminat* / subscription / membership / contract / unsubscribe* / return label / returned
        / return .. goods|item|shoes|product / sent .. back / cancellation"""),
)  # fmt: skip

_GERMAN: tuple[tuple[str, float, str], ...] = (
    ("product", 2.6, """
        kein|keinen ton|bild|strom|signal / naht|sohle|reißverschluss|manschette|ellenbogen|futter|henkel|
        griff|scharnier|bügel|akku / kopfschmerzen / datum .. vorbei / innen schwarz|schimmlig|faul /
        import|export / das dritte|vierte|zweite paar|mal|teil|gerät / gläser"""),
    ("billing", 3.4, """
        berechnet ... nur|aber|obwohl / auf .. meiner|unserer|der karte|rechnung|abrechnung .. #|steht|
        stehen|euro / rechnung|abrechnung .. fällt|auf / # .. stunden berechnet / gutschein .. null|nicht|
        abgelehnt|leer / minibar / berechnet .. #|obwohl|mehr"""),
    ("cancellation", 3.2, """
        verlegt|verschoben|abgesagt|ausgefallen|ausfällt / fällt .. aus / termin|kurs|stunde|fahrstunde|
        unterricht|buchung .. abgesagt|verschoben|verlegt|storniert|ausgefallen"""),
    ("service", 2.6, """
        # minuten|stunden .. zu spät|verspätung|nach|gewartet|wartezimmer / kam .. zu spät / wartezimmer /
        zum .. färben|schneiden / am handy|aufs handy / auf ihr|sein handy / verstimmt|gestimmt /
        angeschrien / duschen"""),
    ("communication", 3.2, """
        funkstille / nicht .. einmal .. mail|anruf|sms|nachricht / klare|konkrete auskunft|antwort /
        zugesagt* .. angebot|rückruf|antwort / angebot .. sollte|kam|nie|bisher / hieß es / angefragt /
        stand der dinge / wollte .. sich .. melden / weiß .. von nichts"""),
    ("delivery", 3.0, """
        statt .. geschickt|geliefert|bekommen|gekommen / nicht|nie|niemand .. angekommen|geliefert|
        erhalten|bekommen|eingetroffen|zugestellt|da|verschickt|versendet / nur # von / nur # .. statt|
        anstatt / # .. von # .. fehlen|fehlten / fehlt|fehlten|fehlen .. im|in|noch .. paket|karton|
        lieferung / paket|lieferung|sendung .. fehlt|fehlten|unvollständig|zu|verspätet|weg|verschwunden|
        nicht|nie / falsche|falscher|falsches|falschen .. artikel|größe|farbe|modell|ware|lieferung|teil|
        produkt|paket / bestellt .. gekommen|bekommen|erhalten|geliefert|kam|kamen / falsch geliefert / wo
        bleibt|ist|bleiben|sind .. meine|mein|unser|unsere|die|das|der / warte|warten|gewartet .. auf ..
        lieferung|bestellung|ware|paket|meine|mein / sollte|sollten .. kommen|geliefert|ankommen|zwischen|
        am|heute / immer noch .. nicht .. da / am regen|im regen / schickt|schicken .. nach"""),
    ("delivery", 2.0, """
        liefer* / paket* / päckchen / sendung* / versand* / zustell* / kurier* / spedition* / bote /
        postbote / sendungsverfolgung / dhl|hermes|dpd|gls|ups / nachbar* / fehllieferung* / karton /
        lieferschein / unterwegs"""),
    ("delivery", 0.8, "verspät* / bestellung / bestellt / warte* / zu spät / ware / angekommen / wochen"),
    ("product", 3.0, """
        kaputt|beschädigt|defekt|zerbrochen|zerkratzt .. angekommen|geliefert|geworden|gegangen /
        beschädigt .. an / funktioniert|funktionieren|geht|tut|tun .. nicht|nichts|nicht mehr|gar / lässt|
        lassen .. sich .. nicht|keine|kaum / passt .. nicht .. mehr / springt .. nicht an / hängt .. sich
        .. auf / stürzt .. ab / ab|auf gegangen / löst|lösen .. sich / seit .. update / nummern|größen ..
        kleiner|größer / tropft|leckt .. heraus|aus|unten / innen .. roh|schimmlig|schwarz|verbrannt / nach
        .. regen|wäsche|waschen / einmal .. gewaschen"""),
    ("product", 2.2, """
        kaputt* / abgelaufen / defekt* / beschädig* / undicht* / leckt / tropft / gebrochen / zerbrochen* /
        gerissen / riss / sprung / kratzer / zerkratzt* / delle / macke / qualität / garantie /
        gewährleistung / schimmel* / abgebrochen / abgefallen / abgegangen / auseinander* / verdorben /
        ranzig / roh / mangelhaft* / mangel / mängel / rost* / verfärbt / eingelaufen / wackelt / wackelig
        / quietscht / klemmt / update / software / app / programm / export / blättert / glasur / haarriss*
        / kontrollleuchte / zu klein|groß|kurz|lang|eng / gewaschen / umtausch"""),
    ("product", 1.0, """
        produkt / artikel / gerät / maschine / schuhe / kleid / jacke / hose / pullover / sofa / tisch /
        schrank / bildschirm / akku / handy / tasse / teller / vase / lampe / kanne / fahrrad / stuhl /
        matratze / vorhänge / kaffeemaschine / waschmaschine / spülmaschine / brille / sonnenbrille / torte
        / brot / blumen / zelt / farbe"""),
    ("billing", 3.4, """
        abgebucht / abbuchung* / doppelt|zweimal .. abgebucht|berechnet|bezahlt|belastet|eingezogen / zu
        viel|hoch .. berechnet|gezahlt|bezahlt|abgebucht / rechnung .. stimmt|falsch|stehen|steht|zu|höher|
        doppelt|nicht / falsche|korrigierte|korrigierten|berichtigte rechnung / keine rede / lastschrift* /
        mahngebühr* / inkasso* / kaution .. nicht|noch|behalten|einbehalten / statt .. # euro / berechnet
        .. obwohl|statt|mehr|für / überhöht*"""),
    ("billing", 1.8, """
        rechnung* / berechnet / gebühr* / mahnung* / kostenvoranschlag* / einzug / kreditkarte /
        gutschrift* / beitrag / konto"""),
    ("billing", 0.7, """
        preis* / kaution / erstatt* / rückerstattung / geld zurück / überweis* / bezahlt / gezahlt / zahlen
        / geld / euro / betrag / teuer / kosten"""),
    ("service", 3.0, """
        unfreundlich* / unhöflich* / patzig* / frech* / arrogant* / unverschämt* / herablassend* /
        inkompetent* / abgekanzelt / angeschrien / angeschnauzt / ausgelacht / nur gelacht / behandelt ..
        wie|worden|wurde / umgehen / verhalten / tonfall / ton .. am / gewartet|warten|saß|wartezeit ..
        essen|stunde|stunden|minuten|praxis|termin|flur / essen|suppe|schnitzel|pizza|frühstück|speisen ..
        kalt|lauwarm|roh|versalzen|labbrig / kaltes|kalte essen|suppe / haar|haare .. im|in|suppe|bad|bett|
        dusche|des / nicht .. gewischt|geputzt|gereinigt|gesaugt|geleert / nur .. einmal .. gewischt|
        geputzt|gereinigt / repariert|reparatur|monteur|eingebaut .. wieder|noch|nicht|dasselbe|danach /
        genau dasselbe|wie / wie vor der .. reparatur / ihr|ihre|ihrer|ihrem|ihren .. monteur|techniker|
        handwerker|kellner|mitarbeiter|mitarbeiterin|trainer|friseurin|leute|kollegin|kollege / ausgemacht
        .. war / rausgekommen .. ist|orange / roch|riecht|gestunken .. stark|nach|rauch / nicht ..
        schlafen|geschlafen / aufgerufen / hinausgeschickt|weggeschickt"""),
    ("service", 1.6, """
        mitarbeiter* / kellner* / bedienung / rezeption* / monteur* / techniker* / handwerker* /
        mechaniker* / werkstatt / installateur* / trainer* / lehrer* / arzt / ärztin / zahnarzt* / praxis /
        klinik / friseur* / strähnen / haarschnitt / reinigungskraft / putzfrau / chef* / personal /
        termin* / behandlung / service / reparier* / reparatur* / gepfuscht / pfusch* / eingebaut /
        montiert / montage / wartezeit* / treppenhaus / zimmer / bad / bett / dusche / frühstück / hotel /
        restaurant / tisch / essen / speisen / suppe / pizza / schnitzel / nudeln / mittagessen /
        aufenthalt / kurs / unterricht / dreckig* / schmutzig* / laut / lärm / heizung / therme / hahn /
        rauch / tank / reinigung / umgang / rezept / kalt"""),
    ("communication", 3.4, """
        keine .. antwort|rückmeldung|reaktion|auskunft|nachricht|info|information / niemand|keiner ..
        meldet|antwortet|erreichbar|zuständig|ruft|gemeldet|angerufen|liest / meldet|antwortet|ruft ..
        niemand|keiner / nicht .. erreichbar|gemeldet|informiert|geantwortet|reagiert|zurückgerufen|
        erreicht / rückruf* / zurückgerufen / warteschleife / aufgelegt / vertröstet / hingehalten /
        falsche auskunft|information* / ignoriert / unbeantwortet* / anrufbeantworter / läuft .. musik / in
        bearbeitung / lesen|liest sie|jemand .. adresse|mails|diese|das / zum .. dritten|zweiten|vierten
        mal .. schreibe|geschrieben / von nichts weiß"""),
    ("communication", 1.4, "hotline / newsletter* / telefonisch / mails / emails / tickets / chat / geschrieben / nochmals"),
    ("cancellation", 3.4, """
        ihre|eure|ihr|die absage / absage .. kam|bekommen|erhalten|vorher / kurzfristig .. abgesagt|
        storniert / abgesagt .. worden|wurde|haben|ohne / sie .. haben .. abgesagt|storniert / gebucht ..
        abgesagt|absage|storniert|vergeben / gekündigt .. trotzdem|läuft|weiter|noch|bestätigung / vertrag|
        abo .. läuft .. weiter|trotzdem / fällt|fiel|ausgefallen aus|ohne / storniert .. trotzdem|nicht|
        noch / widerruf* .. nicht|ignoriert"""),
    ("cancellation", 1.5, """
        kündig* / gekündigt / storn* / widerruf* / widerrufen / abo / abonnement / mitgliedschaft /
        vertrag* / rückgabe / zurückgeschickt / retoure* / rücksendung* / zurückgesandt / abbestell* /
        abgemeldet / abgesagt / absage"""),
)  # fmt: skip


def _phrases(blocks: tuple[tuple[str, float, str], ...]) -> tuple[Phrase, ...]:
    return tuple(chain.from_iterable(phrases(group, weight, bare(words)) for group, weight, words in blocks))


#: By language, without accents; the group of each phrase is a topic.
TOPICS: dict[str, tuple[Phrase, ...]] = {
    language: _phrases(blocks)
    for language, blocks in (
        ("en", _ENGLISH),
        ("de", _GERMAN),
        ("fr", topics_fr.FRENCH),
        ("es", topics_es.SPANISH),
        ("nl", topics_nl.DUTCH),
        ("it", topics_it.ITALIAN),
        ("pt", topics_pt.PORTUGUESE),
    )
}
