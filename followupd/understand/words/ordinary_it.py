"""Italian: by which words a mail is weighed as something other than a complaint; accents do not count.

Groups as in `ordinary_en`.
"""

from __future__ import annotations

ITALIAN: tuple[tuple[str, float, str], ...] = (
    ("thanks", 0.9, """
        grazie / ringrazio|ringraziamo|ringraziarvi / grato|grata|grati / mille grazie"""),
    ("neutral", 0.0, """
        grazie .. in anticipo|anticipatamente / ringraziando .. anticipo / grazie .. per .. la|il|vostra|
        sua|tua|vostro .. risposta|attenzione|tempo|comprensione|disponibilita|collaborazione|riscontro /
        scusi|scusate|scusa|scusami .. il|per|del .. ritardo|confusione|errore|risposta / maltempo|brutto
        tempo / nessuna fretta / nessun problema .. se|per|anche / non .. c|ce .. fretta / non si preoccupi
        / non .. fa niente / in caso di .. dubbi|problemi|necessita|pioggia / se .. ha|avete|ci|avesse|hai
        .. domande|dubbi|problemi|bisogno / per qualsiasi .. dubbio|problema|informazione|cosa / sala d
        attesa / lista d attesa / in attesa .. di|della|del|vostra|vostro .. riscontro|risposta|sentirvi|
        conferma|vostre|gentile|risentirci|un / in attesa di un / non .. posso|potro|possiamo|potremo|
        riesco|riusciremo .. venire|esserci|partecipare|essere / non .. serve|servono|occorre .. piu /
        braccio|gamba|polso|caviglia .. rotto|rotta / rotto|rotta .. un|il|la .. braccio|gamba|polso|
        caviglia / ancora .. disponibile|libero|libera|valido|interessato|interessata|posti|aperte|vendita|
        grazie|possibile|posso / senza .. glutine|lattosio|zucchero|impegno|alcol|fretta / piatti|bevande
        freddi|fredde / buffet freddo / piu tardi / troppo tardi per / ufficio reclami / servizio clienti /
        non esitate / perdita di peso|dati / tardo pomeriggio / tarda .. sera|serata"""),
    ("praise", 1.8, """
        molto|davvero|veramente|super|estremamente|proprio|cosi|tanto|pienamente|completamente ..
        soddisfatto|soddisfatta|soddisfatti|contento|contenta|contenti|felice|felici|bello|bella|bene|buono|
        buona|gentile|gentili|professionale|professionali|disponibile|disponibili|cordiale|accogliente|
        veloce|bravo|bravi|cortese|cortesi|grato|grata|pulito / piu che .. soddisfatto|soddisfatta|
        soddisfatti|contento|contenta|contenti|felice|felici|bello|bella|bene|buono|buona|gentile|gentili|
        professionale|professionali|disponibile|disponibili|cordiale|accogliente|veloce|bravo|bravi|cortese|
        cortesi|grato|grata|pulito / ottimo|ottima|ottimi|ottime|eccellente|eccellenti|perfetto|perfetta|
        perfettamente|splendido|splendida|fantastico|fantastica|meraviglioso|meravigliosa|bellissimo|
        bellissima|buonissimo|buonissima|squisito|squisita|impeccabile|impeccabili|delizioso|stupendo|
        stupenda|magnifico|magnifica|gentilissimo|gentilissima|gentilissimi|bravissimo|bravissima|
        bravissimi|incantevole|favoloso|contentissima|contentissimo|soddisfattissimi / consiglio|
        consigliamo|consigliero|consigliatissimo|raccomando .. a|vivamente|tutti|caldamente|il|vostro|
        questo|la / torneremo|tornero .. sicuramente|presto|volentieri|con|di|sicuro|certamente / nulla|
        niente .. da|di .. ridire|rotto|obiettare|segnalare|dire|criticare / nessun|nessuna|senza ..
        problema|lamentela|reclamo|problemi|difetto|intoppo|danno / bel|bella|buon|ottimo|grande|splendido|
        bellissimo .. lavoro|servizio|soggiorno|serata|accoglienza|qualita|cibo|esperienza|squadra / e|
        tutto|arrivato|arrivata|arrivati|funziona|va|riuscito|venuto .. bene|perfetto|perfettamente|
        benissimo|perfetta|splendidamente|integro / e|tutto|arrivato|arrivata|arrivati|funziona|va|riuscito|
        venuto .. a posto / e|tutto|arrivato|arrivata|arrivati|funziona|va|riuscito|venuto .. alla grande
        posto|integro / tutto .. bene|ok|perfetto|risolto|sistemato|regolare|buonissimo / tutto .. in ordine
        / tutto .. a posto ordine|risolto|sistemato|regolare|buonissimo / funziona|va|cammina .. di nuovo|
        benissimo|perfettamente|bene|come / complimenti .. a|per|al|alla|allo|ai .. tutti|tutto|la|il|cuoco|
        staff|vostro|vostra|cucina|chef|bellissimo|lavoro / mi|ci .. e|sono|ha .. piaciuto|piaciuta|
        piaciuti|trovati|trovato .. molto|tanto|tutto|benissimo|bene / ci|mi .. siamo|sono trovati|trovato|
        trovata .. bene|benissimo / adoro|adoriamo|amato / salvato .. la|il|serata|vita|giornata / grazie ..
        mille|infinite|ancora|tantissime|per .. lavoro|gentilezza|tutto|ospitalita|professionalita|pazienza|
        serata|cura|bella|bellissima|splendida|riparazione|velocissima / grazie .. per tutto .. lavoro|
        gentilezza|tutto|ospitalita|professionalita|pazienza|serata|cura|bella|bellissima|splendida|
        riparazione|velocissima / grazie .. di tutto tutto|tantissime|per .. lavoro|gentilezza|tutto|
        ospitalita|professionalita|pazienza|serata|cura|bella|bellissima|splendida|riparazione|velocissima /
        grazie .. di cuore tutto|tantissime|per .. lavoro|gentilezza|tutto|ospitalita|professionalita|
        pazienza|serata|cura|bella|bellissima|splendida|riparazione|velocissima / grazie .. di cuore per
        tutto .. lavoro|gentilezza|tutto|ospitalita|professionalita|pazienza|serata|cura|bella|bellissima|
        splendida|riparazione|velocissima / mille grazie / stato|stata .. un piacere|perfetto|bellissimo|
        bellissima|gentilissimo|splendido / oltre|superato .. le .. aspettative / piacevolmente|
        positivamente sorpreso|sorpresa|sorpresi / problema .. risolto|sistemato / non .. perde|gocciola|
        cigola .. piu / come nuovo|nuova / in|con anticipo|puntualissimi|puntuale|puntuali / cinque stelle /
        continuate cosi / siete .. stati .. gentilissimi|bravissimi|fantastici|tutti|unici|grandi"""),
    ("request", 1.8, """
        vorrei|vorremmo|volevo|volevamo|desidero|desideriamo|desidererei|gradirei|voglio|intendo ..
        ordinare|prenotare|sapere|acquistare|comprare|affittare|noleggiare|disdire|annullare|spostare|
        cambiare|iscrivermi|iscrivere|chiedere|fissare|richiedere|ricevere|informazioni|confermare|avere|
        visitare|organizzare|un|una|regalare|prendere|cancellare|rinnovare .. preventivo|tavolo|camera|
        appuntamento|informazioni|se|prezzi|catalogo|#|il|la|mio|l|abbonamento|copie|per|un|una|posto|gli|
        quanto / avrei bisogno .. ordinare|prenotare|sapere|acquistare|comprare|affittare|noleggiare|
        disdire|annullare|spostare|cambiare|iscrivermi|iscrivere|chiedere|fissare|richiedere|ricevere|
        informazioni|confermare|avere|visitare|organizzare|un|una|regalare|prendere|cancellare|rinnovare ..
        preventivo|tavolo|camera|appuntamento|informazioni|se|prezzi|catalogo|#|il|la|mio|l|abbonamento|
        copie|per|un|una|posto|gli|quanto / ci piacerebbe bisogno|gradirei|voglio|intendo .. ordinare|
        prenotare|sapere|acquistare|comprare|affittare|noleggiare|disdire|annullare|spostare|cambiare|
        iscrivermi|iscrivere|chiedere|fissare|richiedere|ricevere|informazioni|confermare|avere|visitare|
        organizzare|un|una|regalare|prendere|cancellare|rinnovare .. preventivo|tavolo|camera|appuntamento|
        informazioni|se|prezzi|catalogo|#|il|la|mio|l|abbonamento|copie|per|un|una|posto|gli|quanto / mi
        piacerebbe piacerebbe|desidererei|gradirei|voglio|intendo .. ordinare|prenotare|sapere|acquistare|
        comprare|affittare|noleggiare|disdire|annullare|spostare|cambiare|iscrivermi|iscrivere|chiedere|
        fissare|richiedere|ricevere|informazioni|confermare|avere|visitare|organizzare|un|una|regalare|
        prendere|cancellare|rinnovare .. preventivo|tavolo|camera|appuntamento|informazioni|se|prezzi|
        catalogo|#|il|la|mio|l|abbonamento|copie|per|un|una|posto|gli|quanto / mi piacerebbe avrei bisogno
        .. ordinare|prenotare|sapere|acquistare|comprare|affittare|noleggiare|disdire|annullare|spostare|
        cambiare|iscrivermi|iscrivere|chiedere|fissare|richiedere|ricevere|informazioni|confermare|avere|
        visitare|organizzare|un|una|regalare|prendere|cancellare|rinnovare .. preventivo|tavolo|camera|
        appuntamento|informazioni|se|prezzi|catalogo|#|il|la|mio|l|abbonamento|copie|per|un|una|posto|gli|
        quanto / vorrei|vorremmo|volevo|volevamo|voglio .. ordinare|prenotare|acquistare|disdire|iscrivere|
        iscrivermi|affittare|noleggiare|chiedere / quali|qual|quale .. sono|e|sarebbe .. gli|i|il|orari|
        prezzi|prezzo|tempi|vostri|vostre|costo / orari .. di|apertura|durante|avete|per|natale / orario|
        orari .. apertura / siete|sarete|rimanete .. aperti|chiusi / quanto .. costa|costerebbe|costano|
        viene|verrebbe|sarebbe|chiedete|dura|tempo|prendete|pago / un preventivo .. per|di|gratuito / mi|ci|
        potete|potreste|puo|potrebbe .. mandare|inviare|consigliare|confermare|dire|fare|rimandare|inviarmi|
        mandarmi|indicare|passare|prenotare|riservare|tenere|spedire|consigliarmi|dirmi|farmi|preparare|
        guardare|consegnare|fornirmi .. un|una|il|la|preventivo|fattura|se|informazioni|catalogo|copia|
        questa|gli|prezzi|quando|i / rimandate|mandate|inviate .. la|il|preventivo|fattura / avete|vendete|
        riparate|offrite|accettate|spedite|consegnate|fate|affittate|disponete|avreste|effettuate|
        organizzate .. anche|ancora|una|un|prodotti|camere|posti|cani|in|disponibilita|dei|delle|la|il|
        carte|macchine|a|tavoli|corsi|libero / c e|sono .. parcheggio|posto|posti|disponibilita|camere|
        possibilita / posso|possiamo|potrei|potremmo .. restituire|cambiare|annullare|prenotare|pagare|
        venire|portare|spostare|ordinare|avere|ancora|modificare|ritirare|passare|disdire|cambiarla|rendere
        / si puo .. restituire|cambiare|annullare|prenotare|pagare|venire|portare|spostare|ordinare|avere|
        ancora|modificare|ritirare|passare|disdire|cambiarla|rendere / si puo .. spostare|cambiare|pagare|
        prenotare|anticipare / sarebbe|e .. possibile .. spostare|prenotare|avere|cambiare|anticipare|un|
        modificare|venire|ritirare / prenotare|prenotazione .. tavolo|un|per|una|camera|di|# / tavolo per /
        appuntamento .. per|disdire|spostare|di|con|libero|annullare|fissare|confermare / disdire|spostare|
        annullare|confermare|rimandare|anticipare|cancellare .. mio|appuntamento|la|l|prenotazione|il|
        abbonamento|lezione / devo|dobbiamo|dovrei .. disdire|annullare|spostare|rimandare / cerco|
        cerchiamo|sto cercando .. un|una|babysitter|casa|qualcuno|il|regalo / sono|siamo|sarei interessato|
        interessata|interessati .. a|al|alla|ad|per / mi interessa|interesserebbe / una domanda|curiosita|
        informazione|richiesta / domanda veloce / domanda .. su|sul|riguardo / prima di .. ordinare|
        acquistare|comprare|prenotare / disponibile|disponibili|disponibilita / in magazzino / fattura ..
        per .. commercialista|tasse|detrazione / serve|servirebbe .. al|per .. commercialista|detrazione|il
        / commercialista / copia .. della|fattura / disdire|disdetta|recedere .. abbonamento|dal|contratto|
        iscrizione / disdire|disdetta|recedere .. a fine / attendo|attendiamo|aspetto conferma|istruzioni|
        info / come al solito|sempre / come l anno scorso / a chi|dove .. devo|posso|bisogna|possiamo / cosa
        .. succede|devo|bisogna|faccio .. se|fare .. per / cosa succede se / come .. posso|si|funziona|
        faccio .. restituire|prenotare|fa|il|per|la|iscrivermi|reclamo|reso / prendo .. il|la|modello|# /
        quale taglia|taglie|modello / taglia .. va|veste|piccola|grande / taglia .. non va / passare|venire
        .. questa|la|a|domani|prossima|ritirare|vedere|misurare / la prossima settimana / ancora ..
        cambiarla|cambiarlo|modificare|posti|disponibili / colazione .. alle|verso|inclusa|compresa / camera
        .. tranquilla|libera|doppia|singola|matrimoniale / consigliare|consigliate|consigliarmi .. un|una|
        buon / e .. pronto|pronta / e gia pronto|pronta / consegnare|spedire|inviare .. #|in|a / restituire
        .. articolo|se|un / disponibile|libera .. dal|per"""),
    ("business", 3.6, """
        in allegato|allegata|alleghiamo|inviamo|trasmettiamo|trova|trovate|allega .. fattura|fatture|
        preventivo|nostra|la|estratto|offerta|nota|listino|ddt|bolla|ordine .. fattura|preventivo|di|n|
        fatture|conto|estratto|per|richiesta|marzo / nostra|nostre|nostro|nostri .. fattura|fatture|
        amministrazione|magazzino|clienti|cliente|fornitore|condizioni|tariffe|listino|credito / fattura|
        fatture|importo|saldo|pagamento .. insoluta|insolute|insoluto|scaduta|scadute|scaduto|scadenza|
        aperta|sospeso|risulta|sollecito|pendente / pagamento .. a|trenta|entro|non|della|bonifico|# /
        sollecito .. di pagamento|# / le|vi ricordiamo .. che|fattura|il|pagamento / la|vi|le preghiamo ..
        di|provvedere|saldare|effettuare / provvedere .. al .. pagamento|saldo|bonifico / non .. risulta ..
        pagamento|pervenuto|pagata|saldata / se .. avete|ha .. gia .. provveduto|pagato / interessi di mora
        / coordinate bancarie|iban / ordine di acquisto|bolla|ddt / fornitore|fornitori / tariffe|prezzi|
        listino .. aumentano|aumento|aumenteranno|adeguamento|subiranno / materie prime / suo|vostro|il
        ordine|pacco .. e .. stato|in / abbiamo .. spedito|ricevuto|evaso .. il|vostro|suo|ordine|pagamento
        / verbale|ordine del giorno / riunione .. di|del|della|lunedi|con|settimanale / colleghi|interno|
        interna / nostri clienti|vostro cliente / gentili|cari|spettabili .. clienti|partner|fornitori|
        collaboratori / chiusura .. estiva|per ferie|natalizia / inventario"""),
    ("business", 3.6, """
        ultimo|secondo|# sollecito / fattura ... non pagata|saldata|insoluta"""),
    ("own", 2.4, """
        ho|abbiamo .. saltato|perso .. la|il|l|ultima|lezione"""),
    ("request", 3.4, """
        a chi|dove|come ... reclamo|reclami|lamentela / saremo|siamo ... invece che|di .. #"""),
    ("purpose", 0.0, "fattura ... pagata|saldata"),
    ("own", 2.6, "comprata|comprato|acquistato|acquistata|presa|preso altrove"),
    ("job", 3.6, """
        candidatura|candidarmi|candido|candidata / curriculum|cv|vitae / lettera di presentazione|
        motivazionale / tirocinio|stage|apprendista|apprendistato|tirocinante / posto .. di|da|come ..
        lavoro|apprendista|cameriere|commessa / annuncio .. di|per|lavoro .. lavoro|cameriere|commessa /
        offerta di lavoro / posizione .. di|aperta|lavorativa / anni di esperienza / esperienza .. nel|in|
        come|di|lavorativa / colloquio / cerco .. lavoro|impiego / disponibilita immediata|subito
        disponibile / assunzione|assumete"""),
    ("advert", 3.2, """
        newsletter / clicca|clicchi|cliccando|cliccate .. qui|sul|per / cancellarti|disiscriverti|
        disiscriversi iscrizione / annullare l iscrizione / saldi|promozione|promozioni|promo|offerta|
        sconti|sconto .. speciale|estivi|del|fino|esclusiva|esclusivo|imperdibile|lancio|limitata|su|
        invernali|riservato / % / codice sconto|promozionale / approfitta|approfittane|scopri|scoprite / non
        perderti / non perdere perderti / seo|visibilita|posizionamento / analisi|consulenza|prova|demo|
        preventivo|audit .. gratuita|gratuito|gratis|seo / vostro|tuo|suo sito .. web|merita|potrebbe|lento|
        non|google / offriamo|aiutiamo|siamo|realizziamo|proponiamo|forniamo|produciamo|sviluppiamo|creiamo
        .. un|una|le|soluzioni|aziende|servizi|specializzati|leader|siti|alle|produttori|analisi / nostra|
        nostre|nostri|nostro .. soluzione|soluzioni|software|piattaforma|collezione|nuova|nuovo|prodotti|
        gamma|servizi|catalogo|esperti / aumenta|aumentate|migliora|incrementa|moltiplica .. le|il|i|la|tue
        / webinar|fiera|convegno / suo|tuo|vostro conto|account|casella .. verra|sara|e|stato .. sospeso|
        bloccato|limitato|disattivato / verifica|verifichi|conferma|confermi|aggiorna|aggiorni .. suoi|tuoi|
        i|il|dati|account|identita / password / vinto|vincitore|lotteria|eredita|premio|bitcoin|criptovalute
        / dogana|doganali|pacco .. giacenza|spese|dogana / dogana|doganali|pacco .. in attesa / prestito|
        prestiti|finanziamento|finanziamenti|mutuo .. veloce|personale|senza|aziende|immediato /
        collaborazione|sponsor* / comunicato stampa / invitiamo|invito .. a|al|alla / sondaggio|
        questionario|black friday / recensioni .. google|positive|eliminare|ottenere|aumentare / chiamata ..
        conoscitiva|# .. minuti / senza impegno / lead|contatti qualificati"""),
    ("circular", 2.4, """
        cari|care|gentili|ciao|carissimi|buongiorno .. genitori|vicini|soci|socie|amici|colleghi|tutti|
        tutte|ragazzi|volontari|condomini|famiglie|iscritti|inquilini|allievi / assemblea .. condominiale|
        ordinaria|del|si / assemblea .. dei soci / vi aspettiamo / prossima|prossimo .. riunione|prova|
        lezione|partita|incontro|allenamento / volontari|volontarie / gita .. di|del|scolastica|venerdi|e /
        mio|il|un turno .. di|sabato|domenica / coprire|scambiare|prendere .. turno|mio|il / chi .. puo|
        vuole|viene|riesce .. coprire|portare|aiutare|sostituirmi|fare|a|venire / turni / il|la comitato|
        tesoriere|presidente|segreteria . / portate|portare .. il|pranzo|scarpe|dolce|torta|da|sedia /
        associazione|circolo|club .. organizza|comunica"""),
    ("own", 2.4, """
        mi|ci .. si|e .. e|sono .. rotto|rotta|caduto|caduta|perso|guastato|guastata|bloccata|rotti / ho|
        abbiamo .. rotto|perso|smarrito|dimenticato|dimenticata|rovesciato|lasciato|bucato|graffiato .. il|
        la|mio|mia|le|una|un|gli|chiavi|sciarpa|l / ho|abbiamo .. fatto cadere .. il|la|mio|mia|le|una|un|
        gli|chiavi|sciarpa|l / ho|abbiamo .. sbagliato|confuso .. io|a|quando|taglia|data|ordine|indirizzo|
        nell|il|la|numero / mi sono .. sbagliato|sbagliata|confuso|confusa|dimenticato|dimenticata|chiuso|
        chiusa|ammalato / per errore .. mio|ho|mia / colpa mia colpa|errore mio errore / arrivero|
        arriveremo|faro|saro|sono|arrivo|siamo .. ritardo|tardi|#|dieci .. minuti|tardi|ritardo / treno|
        autobus|volo|metro .. e|ha|in|fermo|ritardo|cancellato / sono|e|siamo|sto .. malato|malata|ammalato|
        influenzato|influenza|male|febbre|incinta / mio|mia|nostro .. figlio|figlia|cane|gatto|bambino .. e|
        ha|sta .. malato|malata|febbre|rotto|fatto|mangiato|male / vecchio|vecchia|precedente|altro|altra|ex
        .. meccanico|dentista|idraulico|parrucchiere|fornitore|negozio|medico|padrone|ditta|hotel|
        commercialista|officina / trovato|visto|avuto .. vostro|il|suo|vostri|vostra .. numero|sito|nome|
        contatto|annuncio|recapito|contatti / consigliato|raccomandato|consigliata .. da|un|una|voi /
        caldaia|lavatrice|frigo|frigorifero|rubinetto|auto|macchina|moto|forno|computer|telefono|tapparella|
        serratura|tetto|bici|lavastoviglie .. e|si|mi|non|perde .. guasta|guasto|rotta|rotto|parte|guastata|
        bloccata|fermata / temporale|grandine|furto|tempesta .. ha|di|in|notte|la|il / quanto .. costa|
        costerebbe|verrebbe|viene .. riparazione|riparare|ripararlo|ripararla|sostituire|cambiare|la|il /
        vi|le devo .. ancora|# / devo .. ancora .. euro|darvi / non .. trovato|capito|risolto .. il|guasto|
        problema|la"""),
    ("own", 2.0, """
        non .. ancora .. ricevuto .. fattura|preventivo|catalogo|la|il|vostra / non .. ricevuto .. la|il|
        vostra|vostro .. fattura|preventivo|catalogo / ancora ricevuto .. fattura|preventivo"""),
    ("purpose", 0.0, """
        confermo|confermiamo|allego|alleghiamo|invio|mando / vi invio / in allegato invio / come ..
        concordato|richiesto|anticipato|detto / come .. d accordo / come .. concordato|d da accordi / ecco /
        per .. conoscenza|informazione|vostra / promemoria / a .. domani|presto|martedi|lunedi|mercoledi|
        giovedi|venerdi|sabato|dopo / ci vediamo / va|andrebbe .. bene|benissimo / mi|ci va bene / buon|
        buone|buona|felice|felici .. natale|anno|compleanno|pasqua|feste|vacanze|ferie / dimenticato|
        lasciato|perso .. sciarpa|ombrello|giacca|occhiali|chiavi|telefono|borsa / trovata|trovato .. l
        avete|qualcuno / cambiato .. indirizzo|numero|iban|telefono / nuovo|nuova .. indirizzo|numero|iban|
        sede / trasloco|traslochiamo|traslocato / bonifico .. e|effettuato|partito|fatto|stamattina|oggi|
        inviato / d ora in poi / pronto|pronta|pronti .. per|da|ritiro / vendesi|affittasi|in affitto / in
        vendita affitto / puo|potete|potrebbe|potreste|posso|possiamo / vorrei|vorremmo|gradirei / mi
        piacerebbe / bisogno / cerco|cerchiamo / non .. verra|venira|sara .. lezione|domani|presente / non
        .. ci sara .. lezione|domani|presente / mal .. di .. denti|schiena|testa|gola / matrimonio|
        compleanno|comunione|battesimo|evento .. a|il|per|di / foto|misure|planimetrie|documenti .. del|
        della|per / disponibile|libero / passo|passero|vengo|verro .. domani|sabato|a|lunedi|in"""),
)  # fmt: skip
