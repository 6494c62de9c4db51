"""The words that tell what a complaint is about."""

from __future__ import annotations

from itertools import chain

from followupd.understand.words.matching import Phrase, phrases

_ENGLISH: tuple[tuple[str, float, str], ...] = (
    ("delivery", 2.0, """
        not|never .. arrived|delivered|received|come|shipped|dispatched|here / parcel* / package /
        packages / courier / shipping / shipment / shipped / tracking / delivery / deliveries /
        delivered / delivery driver / arrive / arrived / arrives / postal / dispatch* /
        where is|are .. my|our / turned up / wrong address / left|dumped .. rain / in transit"""),
    ("delivery", 1.0, "late / delay* / driver / order / waiting"),
    ("product", 2.0, """
        broke* / damaged / defect* / faulty / leak* / crack* / torn / scratch* / stopped working /
        not work* / does|do|did|will not .. work|turn|start|charge|switch|close|open|fit /
        wrong size|colour|color|item|model|part|article|one / quality / warranty / guarantee /
        mould* / mold* / missing part* / parts .. missing / fell apart / falls apart /
        came|come|coming apart|off|loose / not as described / stain* / peel* / rust* / smell* /
        dirty / filthy / cold food / food .. cold / undercooked / raw / stale / noisy /
        hair .. soup|food|salad|dish|pizza"""),
    ("product", 1.0, """
        product / item / machine / device / shoes / dress / jacket / sofa / table / screen /
        battery / phone / laptop / room / shower / food / meal / soup / pizza / heating / boiler /
        tap / paint / colour"""),
    ("billing", 2.2, """
        invoice* / bill / bills / billed / billing / charge / charged / charges / overcharg* /
        payment / payments / paid twice / debit* / direct debit / price / deposit / fee / fees /
        refund* / money back / credit card / credit note / double charged / quoted / estimate /
        reminder fee / dunning"""),
    ("billing", 1.0, "paid / pay / money / euros|euro|pounds|dollars / expensive / amount"),
    ("service", 2.0, """
        rude* / unfriendly / impolite / arrogant / unprofessional / incompetent / dismissive /
        staff / waiter / waitress / receptionist / reception / technician / engineer / mechanic /
        fitter / plumber / electrician / employee* / trainer / doctor / nurse / dentist /
        hairdresser / stylist / cleaner / colleague / manager / attitude / appointment /
        workmanship / shoddy / botched / treated / behaviour / behavior / service / repair* /
        installed badly / did not show|turn up / not clean* / queue"""),
    ("communication", 2.2, """
        no .. reply|answer|response|call|callback|word|information|update|explanation /
        nobody|noone .. answers|replies|calls|called|replied|answered /
        no one .. answers|replies|calls|called|replied|answered / call* back / called back / hung
        up / on hold / hotline / not|never .. answer*|repl*|inform*|told|call*|respond* / ignored /
        unanswered / emails / wrong information / misinformed / misleading / promised .. call* /
        phone line / newsletter*"""),
    ("cancellation", 2.4, """
        cancel* / terminat* / end|ended|ending .. contract|membership|subscription / withdraw* /
        subscription / membership / notice period / contract / unsubscribe* / return label /
        returned / return .. goods|item|shoes|product / sent .. back"""),
)  # fmt: skip

_GERMAN: tuple[tuple[str, float, str], ...] = (
    ("delivery", 2.0, """
        nicht|nie .. angekommen|geliefert|erhalten|bekommen|eingetroffen|zugestellt|gekommen|da|
        verschickt|versendet / liefer* / paket* / päckchen / sendung* / versand* / zustell* /
        kurier* / spedition* / angekommen / bote / postbote / sendungsverfolgung /
        wo bleibt|ist|bleiben|sind / dhl|hermes|dpd|gls|ups / nachbar* / fehllieferung*"""),
    ("delivery", 1.0, "verspät* / bestellung / bestellt / warte* / zu spät / ware"),
    ("product", 2.0, """
        kaputt* / defekt* / beschädig* / undicht* / leckt / tropft / gebrochen / gerissen / riss /
        kratzer / zerkratzt* / funktioniert* .. nicht / funktioniert* /
        geht .. nicht .. mehr|an|auf|zu / lässt sich nicht /
        falsche größe|farbe|artikel|modell|ware|teil* /
        falscher|falsches|falschen .. artikel|modell|teil|ersatzteil / qualität / garantie /
        gewährleistung / schimmel* / löst sich / abgebrochen / abgefallen / auseinander* / flecken
        / fleckig / dreckig* / schmutzig* / verdorben / ranzig / versalzen /
        haar .. suppe|essen|salat|pizza / essen .. kalt / kalt* essen / mangelhaft* / mangel /
        mängel / teil|teile .. fehlt|fehlen / fehlt|fehlen .. teil|teile|schrauben / rost* / stinkt
        / laut / verfärbt / eingelaufen"""),
    ("product", 1.0, """
        produkt / artikel / gerät / maschine / schuhe / kleid / jacke / hose / sofa / tisch /
        schrank / bildschirm / akku / handy / zimmer / dusche / essen / suppe / pizza / heizung /
        therme / hahn / farbe / matratze"""),
    ("billing", 2.2, """
        rechnung* / abgebucht / abbuchung* / berechnet / zu viel berechnet|gezahlt|bezahlt|
        abgebucht / doppelt abgebucht|berechnet|bezahlt / lastschrift* / preis* / kaution / gebühr*
        / mahnung* / mahngebühr* / erstatt* / rückerstattung / geld zurück / gutschrift* /
        überweis* / kostenvoranschlag* / einzug / konto / kreditkarte / inkasso*"""),
    ("billing", 1.0, "bezahlt / gezahlt / zahlen / geld / euro / betrag / teuer / kosten"),
    ("service", 2.0, """
        unfreundlich* / unhöflich* / patzig* / frech* / arrogant* / unverschämt* / herablassend* /
        inkompetent* / mitarbeiter* / kellner* / bedienung / rezeption* / monteur* / techniker* /
        handwerker* / mechaniker* / werkstatt / installateur* / trainer* / arzt / ärztin /
        zahnarzt* / friseur* / reinigungskraft / putzfrau / chef* / personal / termin* / behandelt
        / verhalten / service / reparier* / reparatur* / gepfuscht / pfusch* / eingebaut / montiert
        / montage / wartezeit* / behandlung"""),
    ("communication", 2.2, """
        keine .. antwort|rückmeldung|reaktion|auskunft|nachricht|info|information /
        niemand .. meldet|antwortet|erreichbar|zuständig|ruft|gemeldet / meldet sich niemand|
        keiner / antwortet niemand|keiner /
        nicht .. erreichbar|gemeldet|informiert|geantwortet|reagiert|zurückgerufen|erreicht /
        rückruf* / zurückgerufen / warteschleife / hotline / aufgelegt / vertröstet / hingehalten /
        falsche auskunft|information* / ignoriert / unbeantwortet* / newsletter* / telefonisch /
        mails / emails"""),
    ("cancellation", 2.4, """
        kündig* / gekündigt / storn* / widerruf* / widerrufen / abo / abonnement / mitgliedschaft /
        vertrag* / rückgabe / zurückgeschickt / retoure* / rücksendung* / zurückgesandt /
        abbestell* / abgemeldet"""),
)  # fmt: skip


def _phrases(blocks: tuple[tuple[str, float, str], ...]) -> tuple[Phrase, ...]:
    return tuple(chain.from_iterable(phrases(*block) for block in blocks))


#: By language; the group of each phrase is a topic.
TOPICS: dict[str, tuple[Phrase, ...]] = {"en": _phrases(_ENGLISH), "de": _phrases(_GERMAN)}
