"""How people say that they are away, one row a language; accents left out, words parted by " / ".

It owns the words; it must not know which of them together make an absence note.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceWords:
    """The words of one language around an absence."""

    #: ISO 639-1.
    language: str
    #: Whole subjects, which people write as well: "Holiday".
    subjects: str
    #: That somebody is not there.
    away: str
    #: Before the day on which they are there again.
    until: str
    #: Whom to turn to, or what becomes of the mail, meanwhile.
    instead: str
    #: What somebody wants of us, or tells of the past: then a person wrote. "Können Sie" alone is not here:
    #: notes say so of their owner's colleagues.
    asks: str


ENGLISH = AbsenceWords(
    language="en",
    subjects="""
        absent / absence / away / vacation / holiday / holidays / leave / annual leave / on leave / on holiday
        / on annual leave / sick leave / parental leave / maternity leave / not available / unavailable""",
    away="""
        out of office / out of the office / away / absent / on leave / annual leave / parental leave
        / maternity leave / sick leave / on holiday / on vacation / not in the office / not available
        / unavailable / out of town / no longer with the company / no longer works for / no longer works at
        / no longer employed / has left the company / left the company""",
    until="until / till / through / back on / return on / returning on / be back / returning / return / from",
    instead="""
        urgent / in my absence / during my absence / please contact / instead / my colleague / will reply
        / will respond / will answer / upon my return / on my return / when i return / not be forwarded""",
    asks="""
        could you / can you / would you / i want / i need / i would like / i'd like / i ordered / i bought
        / my order / my parcel / my package / my delivery / my invoice / my money / refund / send me / send it
        / deliver / deliver it / ship it / cancel / please confirm / please wait / please call me / i was / we were""",
)
GERMAN = AbsenceWords(
    language="de",
    subjects="""
        abwesend / abwesenheit / urlaub / im urlaub / bin im urlaub / ich bin im urlaub / jahresurlaub
        / betriebsurlaub / betriebsferien / ferien / ferienabwesenheit / elternzeit / mutterschutz
        / nicht erreichbar / nicht da""",
    away="""
        abwesend / im urlaub / in urlaub / in den ferien / ausser haus / nicht im buro / nicht im hause
        / nicht im haus / nicht erreichbar / nicht zu erreichen / in elternzeit / im mutterschutz
        / betriebsurlaub / betriebsferien / ferienhalber / nicht am arbeitsplatz / nicht mehr im unternehmen
        / nicht mehr bei uns beschaftigt / nicht mehr fur uns tatig / unternehmen verlassen / außer haus""",
    until="bis / ab / ab dem / am / wieder / zuruck / vom",
    instead="""
        dringend / in dringenden fallen / wahrend meiner abwesenheit / in meiner abwesenheit / vertretung
        / vertritt mich / meine kollegin / meinen kollegen / mein kollege / wenden sie sich / kontaktieren sie
        / nicht weitergeleitet / nach meiner ruckkehr / nicht gelesen""",
    asks="""
        konnen sie mir / konnen sie uns / konnten sie / konnt ihr / konntet ihr / ich mochte / ich will / ich hatte gern
        / ich hatte gerne / ich brauche / ich habe bestellt / bestellt / gekauft / meine bestellung / mein paket
        / meine lieferung / meine rechnung / mein geld / liefern / geliefert / zustellen / schicken sie / senden sie mir
        / stornieren / bitte bestatigen / bitte warten / rufen sie mich / erstattung / ich war / wir waren""",
)
FRENCH = AbsenceWords(
    language="fr",
    subjects="absent / absente / absence / vacances / en vacances / conges / conge / en conge / en conges",
    away="""
        absent / absente / absent(e) / en conge / en conges / en vacances / hors du bureau / pas au bureau
        / pas joignable / injoignable / indisponible / ne travaille plus chez / quitte l'entreprise / quitte la societe""",
    until="jusqu'au / jusqu'a / jusque / de retour / retour / a partir du / du / au",
    instead="""
        urgence / urgent / urgente / en mon absence / pendant mon absence / durant mon absence / contacter
        / adresser a / mon collegue / ma collegue / des mon retour / a mon retour""",
    asks="""
        pouvez-vous / pourriez-vous / pouvez vous / pourriez vous / je voudrais / je souhaite / je veux
        / j'ai besoin / j'ai commande / ma commande / mon colis / ma livraison / ma facture / mon argent
        / remboursement / merci de me / envoyez-moi / envoyer / livrer / livrez / annuler / attendre / j'etais
        / nous etions""",
)
SPANISH = AbsenceWords(
    language="es",
    subjects="ausente / ausencia / vacaciones / de vacaciones / no disponible / baja",
    away="""
        ausente / de vacaciones / fuera de la oficina / fuera de oficina / no estoy en la oficina
        / no estare en la oficina / no estare disponible / no disponible / de baja / ya no trabaja en""",
    until="hasta / a partir del / vuelvo / volvere / regreso / regresare / del / desde",
    instead="""
        urgente / urgencia / en mi ausencia / durante mi ausencia / contacte / contactar / contacten
        / pongase en contacto / dirijase / mi companero / mi companera / a mi regreso / a mi vuelta""",
    asks="""
        puede enviarme / pueden enviarme / puede decirme / pueden decirme / podria / podrian / quiero / quisiera / me gustaria / necesito / he pedido / he comprado
        / mi pedido / mi paquete / mi factura / mi dinero / reembolso / devolucion / envienme / envieme / entregar
        / entreguen / cancelar / esperen / estaba / estuve / estabamos""",
)
DUTCH = AbsenceWords(
    language="nl",
    subjects="afwezig / afwezigheid / vakantie / op vakantie / verlof / met verlof / niet bereikbaar",
    away="""
        afwezig / op vakantie / met vakantie / met verlof / niet op kantoor / niet aanwezig / niet bereikbaar
        / buiten kantoor / niet meer werkzaam""",
    until="tot / tot en met / t/m / terug / vanaf / weer / van",
    instead="""
        dringend / dringende / spoed / spoedeisende / tijdens mijn afwezigheid / in mijn afwezigheid
        / contact opnemen / neem contact op / mijn collega / na mijn terugkeer / niet doorgestuurd""",
    asks="""
        kunt u mij / kunt u me / kunt u ons / kunnen jullie / zou u / ik wil / ik zou graag / ik heb nodig / besteld / gekocht
        / mijn bestelling / mijn pakket / mijn levering / mijn factuur / mijn geld / terugbetaling / bezorgen / leveren / sturen
        / annuleren / wachten / ik was / we waren / wij waren""",
)
ITALIAN = AbsenceWords(
    language="it",
    subjects="assente / assenza / ferie / in ferie / vacanza / in vacanza / chiusura estiva / non disponibile",
    away="""
        assente / in ferie / in vacanza / fuori ufficio / fuori sede / non in ufficio / non saro in ufficio
        / non disponibile / non reperibile / non lavora piu presso""",
    until="fino al / fino a / rientro / rientrero / tornero / di ritorno / a partire dal / dal",
    instead="""
        urgente / urgenti / urgenza / in mia assenza / durante la mia assenza / contattare / rivolgersi
        / il mio collega / la mia collega / al mio rientro / al mio ritorno""",
    asks="""
        potete dirmi / puo dirmi / potete inviarmi / potreste / potrebbe / vorrei / voglio / ho bisogno / ho ordinato / ho comprato
        / il mio ordine / il mio pacco / la mia fattura / i miei soldi / rimborso / consegnare / consegnate / spedire
        / inviatemi / annullare / aspettate / ero / eravamo""",
)
PORTUGUESE = AbsenceWords(
    language="pt",
    subjects="ausente / ausencia / ferias / de ferias / em ferias / indisponivel",
    away="""
        ausente / de ferias / em ferias / fora do escritorio / nao estarei no escritorio / nao estou no escritorio
        / indisponivel / nao disponivel / ja nao trabalha na / nao trabalha mais na""",
    until="ate / ate ao / a partir de / regresso / volto / voltarei / de",
    instead="""
        urgente / urgencia / na minha ausencia / durante a minha ausencia / contacte / contactar / contate
        / entre em contato / o meu colega / a minha colega / no meu regresso""",
    asks="""
        pode dizer / podem dizer / pode enviar / podem enviar / poderia / poderiam / quero / queria / gostaria / preciso / encomendei / comprei
        / a minha encomenda / meu pedido / a minha fatura / meu dinheiro / reembolso / entregar / entreguem / enviem
        / cancelar / esperem / estava / estive / estavamos""",
)

ABSENCES = (ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, ITALIAN, PORTUGUESE)
