"""Italian: by which words a mail is weighed as a complaint; accents do not count.

Groups as in `complaint_en` and `trades_en`.
"""

from __future__ import annotations

ITALIAN: tuple[tuple[str, float, str], ...] = (
    ("declared", 3.4, """
        sporgere|fare|presentare|inoltrare|inviare|aprire|fermo|formale|effettuare .. reclamo|lamentela|
        segnalazione|denuncia / reclamo|lamentela|reclami .. per|su|riguardo|relativo|formale|nei|contro|
        circa|del|della / reclamo|lamentela|reclami .. in merito / mio|nostro|presente|questo|secondo|terzo|
        un reclamo / lamentarmi|lamentarci|lamento|lamentiamo|reclamare / segnalare|segnalo|segnaliamo|
        segnalarvi|segnalarle .. che|un|una|il|la|dei|alcuni|problema|disservizio / contesto|contestiamo|
        contestare|contestazione / disservizio|disservizi / esprimere|manifestare .. mio|nostro|disappunto|
        malcontento|delusione|rammarico|disagio / mio|nostro|tutto disappunto|malcontento|rammarico /
        mettere|mettervi|messa in mora / diffida|diffido|diffidiamo / insoddisfazione|malcontento|disappunto"""),
    ("declared", 1.8, """
        reclamo|reclami / lamentela|lamentele / contestazione / protesta|protestare"""),
    ("absence", 3.2, """
        non .. ancora .. arrivato|arrivata|arrivati|ricevuto|ricevuta|venuto|risposto|rimborsato|riparato|
        risolto|stato|stata|avuto|consegnato|visto|pronto|pronta|fatto|saputo|sistemato / ancora .. nulla|
        niente|nessuna|nessun|nessuno|non|rotto|rotta|guasto|senza|aspettando|fermo|attesa|sporco|aspetto|
        sto / tuttora|tutt'oggi .. non|nessuna|nessun|senza|in / a|ad oggi .. non|nessuna|nessun|niente|
        nulla|ancora / non .. e|ho|abbiamo|avete|ha|hanno|sono|si .. mai .. arrivato|arrivata|ricevuto|
        venuto|presentato|presentata|risposto|stato|richiamato|avuto|consegnato|visto|fatto|passato|successo
        / mai .. arrivato|arrivata|arrivati|ricevuto|ricevuta|venuto|presentato|risposto|richiamato|
        consegnato|rimborsato|visto|avuto|stata|stato / nessuno .. risponde|ha|e|si|viene|sa|sapeva|mi|ci|
        le|gli|richiama|chiama|interviene|fa|che|avvisa|aiuta / risponde|rispondono|risposto|arriva|viene|sa
        .. nessuno / nessuna|nessun|senza|alcuna|manco|neanche|nemmeno|neppure .. risposta|notizia|notizie|
        spiegazione|spiegazioni|scuse|avviso|preavviso|riscontro|rimborso|soluzione|comunicazione|avvisare|
        telefonata|acqua|riscaldamento|luce|scusa|intervento|consegna|chiamata|internet|mail / non ..
        rispondete|risponde|rispondono|risposto|richiamato|avvisato|avvisati|presentato|venuto|arrivato|
        arrivata|consegnato|rimborsato|restituito|riparato|funzionato|sistemato|pulito|svuotato|fatto|
        ricevuto|ricevuta|rispettato|mantenuto|mandato|informato|risolto|chiamato|ascoltato|stirato|scusato|
        aggiornato|cambiato|servito|passato|consegnata / aspetto|aspettiamo|aspettando|attendo|attendiamo|
        attendere|atteso|aspettato|aspettare .. da|ormai|invano|inutilmente|ancora|piu|oltre|quasi|un|#|
        tutto|tutta|ore|settimane / da .. # .. giorni|settimane|mesi|ore|settimana|mese|anni|minuti .. non|
        senza|aspetto|nessuna|nessuno|aspettiamo|fermo|che|aspettando|sto|attendo|rotto|guasto|ormai / da ..
        giorni|settimane|mesi|giovedi|lunedi|martedi|mercoledi|venerdi|sabato|domenica .. senza|non|che /
        senza .. da .. giorni|settimane|giovedi|lunedi|martedi|# / # .. giorni|settimane|mesi|ore|minuti ..
        di ritardo / giorno|giorni|settimana|ore|mese di ritardo / in|con .. ritardo .. di / dov|dove .. e|
        sono .. finito|finita|il|la|mio|mia / quanto .. devo|dobbiamo|tempo|bisogna .. aspettare|ancora|
        attendere / che fine / continuo .. a .. non|aspettare|ricevere / sono|siamo .. ancora .. in|senza ..
        attesa / si .. e .. mai / non si .. e|sono .. presentato|presentata|visto|fatto|presentati|fatti|
        vista / non .. pervenuto|pervenuta"""),
    ("absence", 2.6, """
        per la|e la .. seconda|terza|quarta|quinta|ennesima|#a|3|2 .. volta|mail|sollecito / ennesima|
        ennesimo .. volta|rinvio|ritardo|guasto|sollecito|problema|telefonata / ancora una volta / di nuovo|
        nuovamente|un altra .. rotto|rotta|guasto|guasta|senza|fermo|sbagliato|volta|in|spento / stesso|
        stessa|medesimo .. problema|guasto|errore|difetto|cosa|rumore / nonostante|malgrado .. i|le|
        ripetuti|vari|diversi|numerosi|mie|miei|#|avessi|avessimo|la|il|piu|varie|solleciti|aver / # ..
        volte|mail|email|messaggi|telefonate|solleciti .. che|senza|gia|e|ma|ho|inutilmente|in / ho|abbiamo|
        avendo .. chiamato|scritto|sollecitato|telefonato|provato|segnalato|chiesto .. volte|piu|gia|#|
        inutilmente|ripetutamente|invano / rimandato|rinviato|spostato|rimandate|rinviate|annullato|
        annullata|disdetto|cancellato|rimanda|rimandano|cancellata|annullate .. volte|volta|senza|all|
        ultimo|continuamente|appuntamento|quattro / all ultimo momento|minuto / promesso|promessa|
        assicurato|garantito|detto|confermato|concordato .. ma|che|e|per|invece|entro|il / avevate|avevano|
        aveva|avete|hanno|ha|era|erano .. promesso|assicurato|garantito|promessa / doveva|dovevate|dovevano|
        avrebbe|avreste|avrebbero|sarebbe .. arrivare|dovuto|essere|venire|passare|consegnare|chiamare|
        richiamare|esserci / lasciato|lasciata|lasciati|lasciate|piantato|piantati|mollato .. attesa|soli|
        solo|asso|senza|aspettare|fuori|strada|terra|sola / ignorato|ignorata|ignorati|ignorate|ignorano /
        rimbalzato|rimbalzata|sballottato|palleggiato / presi|preso|prendete|prendere|presa .. in giro /
        irreperibile|irreperibili|irraggiungibile / impossibile .. parlare|contattare|contattarvi|
        contattarli|avere|ottenere|mettersi|parlarvi|raggiungervi / riattaccato|messo giu|attaccato ..
        telefono|il|faccia|in / smarrito|smarrita|perso|persa|smarrite .. il|la|mio|mia|pacco|valigia|da|voi
        / avete perso|smarrito|dimenticato / sparito|sparita|spariti|scomparso / da allora / senza .. che ..
        nessuno / senza .. avvisare|avvisarmi|avvisarci|chiedere|consenso|autorizzazione|avvertire|dire|
        dirmi|interpellarmi / a vuoto / invano|inutilmente / neanche|nemmeno|neppure .. una|un|#|scusarsi|
        avvisarmi|mi|avvisato|guardata|scusa"""),
    ("absence", 1.6, """
        nessuno / ritardo|ritardi|in ritardo / tardi / dimenticato|dimenticata|dimenticati / annullato|
        annullata|cancellato|cancellata / dovuto|costretto|costretta|costretti|toccato|ho|abbiamo .. pagare|
        comprare|aspettare|chiamare|andare|andarcene|andar|dormire|annullare|tornare|pulire|rifare|cercare|
        mangiare|ricomprare|rinunciare / solo .. #|uno|una|arrivati|ricevuto|su / manca|mancano|mancava|
        mancavano|mancanti .. #|un|una|il|la|i|le|due|pezzi|pezzo|viti|all|ancora|su / manca|mancano|
        mancava|mancavano / invece di|che|del|della|dei / al posto .. di|del|della / perso .. il|la|un|volo|
        treno|giornata|mattinata|aereo|tempo|coincidenza|giorno / perdendo .. giornata|tempo|lavoro|clienti
        / preso|presa|chiesto .. ferie|permesso|giornata / ferie|permesso .. apposta|preso / lento|lenta|
        lenti|lentezza|lentissimo|lentissimi / notizie .. del|della|sul|da|di|dal / avvisato|avvisare|
        avvisati|avverte|avvertito .. nessuno|prima|quando|che / per niente|nulla / eppure|sebbene|pur|
        nonostante / anche se"""),
    ("absence", 0.6, """
        ancora / di nuovo / gia / ieri / settimane|settimana / finalmente / tuttora / sempre / ormai / poi"""),
    ("failure", 2.6, """
        non .. funziona|funzionano|funzionava|funzionavano|va|vanno|tiene|tengono|parte|carica|scalda|
        raffredda|chiude|chiudono|apre|stampa|dura|serve|entra|corrisponde|coincide|combacia|regge|scarica|
        frena|accende|sta|scendono|scende|sale|taglia|asciuga|resiste|andava .. funziona|piu|bene|mai|per|
        niente|affatto|apre|chiude|accende|connette|nemmeno / non .. funziona|funzionano|funzionava|
        funzionavano|va|vanno|tiene|tengono|parte|carica|scalda|raffredda|chiude|chiudono|apre|stampa|dura|
        serve|entra|corrisponde|coincide|combacia|regge|scarica|frena|accende|sta|scendono|scende|sale|
        taglia|asciuga|resiste|andava .. per niente / non .. funziona|funzionano|funzionava|funzionavano|
        corrisponde|corrispondono|tiene|tengono|scalda|carica|parte|regge|andava|scendono|frenano|stampa /
        smesso .. di|funzionare / si .. e|sono|sta|stanno .. rotto|rotta|rotti|staccato|staccata|staccando|
        scollato|scollata|scollando|strappato|strappata|guastato|spento|spenta|riaccesa|riacceso|bloccato|
        bloccata|scucito|scucita|sfaldato|sfaldando|rovinato|rovinata|ristretto|ristretta|scolorito|
        scolorita|arrugginito|bucato|spaccato|spaccata|crepato|allagato|sbriciolando|aperta|aperto|fermato|
        fermata|sciolto / si .. rompe|stacca|staccano|scolla|blocca|spegne|scuce|scucito|rotto|sfalda|apre|
        disconnette|scarica|muove / perde|perdono|perdeva|gocciola|gocciolano|sgocciola .. acqua|olio|piu|
        ancora|da|aria|pressione|sempre|di|gas|dal / gocciola|gocciolano|perdita|perdite|infiltrazione|
        infiltrazioni / dopo .. # .. giorni|settimane|mesi|lavaggi|usi|chilometri|ore|utilizzi / dopo ..
        solo|appena|neanche|nemmeno .. un|una|# / capelli|capello|peli|pelo|insetti|insetto|scarafaggio|
        scarafaggi|blatte|cimici|topi|topo|formiche|mosca|vermi|verme|pezzo|vetro|plastica .. nel|nella|in|
        nei|sul|sulla|di / scarafaggi|blatte|cimici / immangiabile|immangiabili / muffa|muffe|ammuffito|
        ammuffita / intossicazione|intossicati / carne|pasta|pizza|cibo|pesce|caffe|piatto|piatti|zuppa|
        primo|acqua|doccia|cena|colazione|bistecca .. fredda|freddo|freddi|cruda|crudo|bruciata|bruciato|
        salata|scotta|tiepida|gelida|secca|dura|immangiabile|congelata|bruciacchiata / sbagliato|sbagliata|
        sbagliati|sbagliate|errato|errata / taglia|colore|modello|prodotto|articolo|pezzo|indirizzo|camera|
        piatto|ordine .. sbagliata|sbagliato|errato|errata|diverso|diversa / non .. e|era|sono .. quello|
        quella|quelli .. che|ordinato|scelto|richiesto / non .. e|era|sono|erano .. pulito|pulita|pulite|
        pronto|pronta|finito|finita|come|conforme|dritto|uguale|fresco|freschi|fresca|cotto|cotta|completo|
        nuovo|nuova|disponibile|stata|stato|stati .. pulita|rifatta|cambiati|rimborsato / arrivato|arrivata|
        arrivati|arrivate|ricevuto|ricevuta|consegnato|consegnata|consegnati .. rotto|rotta|rotti|aperto|
        aperta|danneggiato|danneggiata|vuoto|vuota|incompleto|appassiti|graffiato|graffiata|sporco|bagnato|
        difettoso|difettosa|fredda|freddo|usato|rovinato|ammaccato|ammaccata|schiacciato|scaduto|sbagliato|
        tardi|ritardo / ha|aveva|presenta|c|era|presentano|e .. un|una|dei|delle|due .. buco|buchi|graffio|
        graffi|macchia|macchie|crepa|crepe|ammaccatura|difetto|difetti|strappo|rottura|segni|muffa / ci sono
        .. un|una|dei|delle|due .. buco|buchi|graffio|graffi|macchia|macchie|crepa|crepe|ammaccatura|
        difetto|difetti|strappo|rottura|segni|muffa / non .. c .. e|era .. acqua|riscaldamento|asciugamani|
        sapone|luce|internet|carta|posto|connessione|corrente|calda|wifi / mezzo|meta .. vuoto|vuota|crudo|
        vuoti|finito|cruda / impossibile .. dormire|accedere|usare|utilizzare|aprire|entrare|mangiare|
        chiudere|lavorare|collegarsi|riposare / non .. riesco|riusciamo|posso|possiamo|riuscivo|potevamo|
        potevo|riusciva|puo|abbiamo .. accedere|dormire|usare|usarlo|usarla|utilizzare|masticare|entrare|
        aprire|camminare|mangiare|lavorare|chiudere|collegarmi|aprirlo|lavarci|stampare|piu|dormito|potuto|
        indossare|uscire|chiuso|muovermi"""),
    ("failure", 2.2, """
        rotto|rotta|rotti|rotte / guasto|guasta|guasti|guaste / difettoso|difettosa|difettosi / danneggiato|
        danneggiata|danneggiati|danni|danno / rovinato|rovinata|rovinati|rovinate|rovinando / graffiato|
        graffiata|graffio|graffi / macchiato|macchiata|macchie|macchia / buco|buchi|bucato|strappato|
        strappata|scucito|scucita|strappo / crepa|crepe|crepato|incrinato|scheggiato|scheggiata / ammaccato|
        ammaccata|ammaccatura / storto|storta|storti|deformato|piegato|traballa|traballante|instabile /
        incompleto|incompleta / scaduto|scaduta|scaduti|marcio|marcia|rancido|avariato|acido / sporco|
        sporca|sporchi|sporche|sporcizia|lurido|lurida|sudicio|schifoso|polvere|schifo / puzza|puzzava|
        puzzo|puzzano|odore|odori .. di|muffa|fogna|terribile|forte|insopportabile|nauseante|fumo|
        sgradevole|cattivo|orribile / puzza|puzzava / appassiti|appassite|appassito|secchi / fradicio|
        fradicia|inzuppato|zuppo|allagato|allagata|allagamento / ristretto|ristretta|scolorito|stinto|
        arrugginito|ruggine / rumore|rumori|cigola|vibra|lampeggia|fischia|scricchiola|sbatte|stride ..
        strano|strani|continuo|tutta|notte|quando|come|infernale|fino|assordante|che|ancora|gia|e / cigola|
        cigolano|vibra|rumoroso|rumorosa / intasato|intasata|bloccato|bloccata|otturato|inceppato / montato|
        montata|installato|cucito|scritto|posato|tagliato|cotto|verniciato|eseguito|fatto|fatta|rifinito|
        trattato|trattata|trattati|stirato|incollato|servito|accolti|accolta|accolto|lavorato|pulito ..
        male|malissimo|storto / male .. montato|scritto|fatto|trattati|organizzato|trattato|trattata|servito
        / lavoro .. fatto .. male / pasticcio|pasticci|cani / errore .. nel|nella|vostro|di|sulla|fattura /
        avete|hanno|ha .. sbagliato|confuso|invertito / bruciatura|bruciature|bruciato|bruciata|ustione|
        ustioni|ferita|ferito|taglio|irritazione|sfogo|infezione|infettato|allergica|allergia|gonfio|gonfia|
        sanguina|sanguinava|livido|lividi|dolore|dolori|morso|vomito|bolle|brufoli|nausea|prurito / fa|
        faceva|fanno male / troppo|molto .. piccolo|piccola|grande|corto|corta|lungo|salato|salata|alta|
        alto|stretto|stretta|freddo|fredda|caldo|rumoroso|lento|cotto|cotta|duro|dura|secco|scuro|tardi|
        largo|cotti / spia .. accesa|riaccesa|accende|motore / pagine|fogli bianche|bianchi / schermo nero|
        spento / trasparente / usato|usata|aperta|aperto .. scatola|gia|confezione|invece|da / impronte|
        segni .. usura|di / buttare .. da|tutto|via / da buttare / umidita / di fuori traboccano|strabordano
        / traboccano"""),
    ("failure", 2.5, """
        maleducato|maleducata|maleducati|maleducazione / scortese|scortesi|scortesia / sgarbato|sgarbata|
        sgarbati|cafone|cafoni / antipatico|antipatica|acido|acida|scorbutico|scocciato|scocciata|svogliato|
        svogliata|seccato / arrogante|arroganti|arroganza|presuntuoso|supponente|supponenza|altezzoso|
        prepotente / irrispettoso|mancanza .. di .. rispetto|professionalita|igiene|serieta|pulizia|tatto|
        educazione|organizzazione|cortesia|comunicazione|attenzione / poco .. professionale|professionali|
        serio|seria|seri|gentile|gentili|cortese|cortesi|educato|disponibile|chiaro|pulito|pulita|
        accogliente|onesto|rispettoso|corretto / per niente|nulla|affatto gentile|gentili|professionale|
        pulito|cortese|disponibile / incompetente|incompetenti|incompetenza|incapaci|incapace / urlato|
        urlava|gridato|sgridato|insultato|insultata|offeso|offesa|deriso|riso|aggredito|aggredita|zittito ..
        contro|addosso|davanti|verbalmente|le|ci / urlato|urlava|gridato|sgridato|insultato|insultata|
        offeso|offesa|deriso|riso|aggredito|aggredita|zittito .. in faccia / in lacrime / piangendo|
        piangeva|pianto / risposto .. male|modo|scocciato|malamente|tono|sgarbato / modo|tono|maniera ..
        sgarbato|scortese|maleducato|arrogante|brusco|cui|del|della|inaccettabile / trattato|trattata|
        trattati|trattate|trattare .. male|malissimo|come|cosi|pesci|sufficienza|cane|cani|pezze|modo / come
        .. un|una|dei|delle|fossi|fossimo .. cane|cani|idiota|ladro|stupido|numero|pezza|scemi|idioti|bestie
        / guardato|guardata|guardati .. in|neanche|nemmeno|faccia / pessimo|pessima|pessimi|scadente|scarso|
        scarsa|cattivo|cattiva|brutta|mediocre|orribile|penoso|vergognoso|scarsissima|imbarazzante ..
        qualita|servizio|esperienza|lavoro|accoglienza|igiene|comunicazione|assistenza|organizzazione|stato|
        condizioni|gestione|cibo|impressione|sorpresa|figura|trattamento|educazione|pulizia|materiale /
        servizio|qualita|accoglienza|cibo|pulizia|assistenza|comunicazione .. pessimo|pessima|scadente|
        scarso|scarsa|inesistente|lascia|penoso|vergognoso|orribile|nulla|deludente|mediocre|imbarazzante|
        zero / non .. corrisponde|c entra|assomiglia .. nulla|niente|descrizione|foto|alla|a / niente|nulla
        .. a che|con|alla .. vedere|foto|descrizione / non .. come .. foto|descritto|concordato|pattuito|
        richiesto|promesso|sul|ordinato|da / diverso|diversa|diversi .. da|dalla|dal|rispetto .. foto|
        descrizione|quanto|quello|concordato|ordinato / ingannato|ingannati|ingannevole|ingannevoli|truffa|
        truffato|truffati|truffatori|imbrogliato|imbroglio|imbroglioni|fregatura|fregato|fregati|raggirato|
        bugie|bugia|mentito / mentite giro / presa in giro / pericoloso|pericolosa|pericolo / cacciato|
        cacciati|cacciata|sbattuti|buttati .. fuori|via / accanto|vicino|davanti .. al|ai|alla|alle ..
        bagno|bagni|cucina|cantiere|gabinetto|spazzatura|toilette / non .. pago|paghiamo|pagato .. per ..
        questo|cio / gradito|apprezzato|piaciuto .. non|per niente|affatto / non .. gradito|apprezzato|
        piaciuto|piaciuta .. affatto|il|per|come|la|nulla|tono / nessuna .. spiegazione|scusa|
        professionalita|igiene|cura|attenzione"""),
    ("failure", 1.0, """
        problema|problemi / guasto / difetto|difetti / errore|errori|sbaglio / inconveniente|inconvenienti /
        perso|persa|smarrito / male / cattivo|brutto|brutta / sbagliato / difficile / scomodo|scomoda|
        disagio|disagi / rumore / rifiuta|rifiutano|rifiutato|rifiutate / negligenza|trascuratezza|incuria /
        usurato|usura|consumato / confusione|caos|disastro / peccato / fastidio"""),
    ("aftermath", 2.2, """
        dopo|da|con|dalla|dall|dal .. il|la|vostro|vostra|ultimo|ultima|che|avete|intervento|riparazione ..
        intervento|riparazione|aggiornamento|visita|installazione|manutenzione|tagliando|trattamento|
        lavaggio|riparato|lavori|revisione ... perde|non|peggio|rumore|ancora|fa|male|rotto|piu|impossibile|
        dolore|si / da quando .. il|la|vostro|vostra|ultimo|ultima|che|avete|intervento|riparazione ..
        intervento|riparazione|aggiornamento|visita|installazione|manutenzione|tagliando|trattamento|
        lavaggio|riparato|lavori|revisione ... perde|non|peggio|rumore|ancora|fa|male|rotto|piu|impossibile|
        dolore|si / da allora .. perde|non|fa|mi|ho|e|si|dolore|male / peggio|piu .. di prima / peggio di
        prima / che .. avete|hanno|aveva|mi avete .. posato|installato|montato|riparato|venduto|consegnato|
        messo|fatto|mandato|consigliato|sostituito|verniciato|inviato|applicato|venduta / i vostri|vostro|
        vostra|il|gli|la .. operai|operaio|corriere|tecnico|tecnici|imbianchini|idraulico|muratori|
        traslocatori|ragazzi|dipendente|elettricista|ditta ... lasciato|rotto|graffiato|macchiato|sporcato|
        rovinato|perso|danneggiato|dimenticato|rifiutato|buttato|rigato / lasciato|lasciata|lasciando|
        lasciati .. macchie|sporco|polvere|buchi|segni|graffi|calcinacci|aperta|aperto|pioggia|meta|rifiuti|
        disordine|porta / ritirato|ritirata|riportato|tornata|tornato|uscita|uscito|ripreso|ripresa ...
        graffio|spia|macchia|taglio|rumore|lacrime|rotto|ferita|buco|sporco|peggio|morso|male|livido / prima
        .. non .. c era|faceva|aveva"""),
    ("money", 2.8, """
        addebitato|addebitata|addebitati|addebito|prelevato|fatturato|pagato|addebiti|scalato .. #|doppio|
        due|volte|piu|troppo|indebitamente|ancora|doppia / fatto pagare .. #|doppio|due|volte|piu|troppo|
        indebitamente|ancora|doppia / doppio|doppia addebito|pagamento|fattura|fatturazione|addebitato /
        continuate|continua|continuano .. a .. prelevarmi|addebitarmi|prelevare|addebitare|fatturare|
        fatturarmi|chiedermi|scalarmi|mandarmi / addebito|prelievo|addebiti|costo|spesa .. non|senza|
        indebito|ingiustificato|mai|nonostante|sconosciuto|dopo / errore .. fattura|fatturazione|importo|
        prezzo|conto|scontrino / fattura|importo|conto|prezzo|bolletta|totale .. sbagliata|sbagliato|errata|
        errato|non|superiore|gonfiata|doppia|piu|salatissimo|esagerato|gonfiato|corrisponde|salato / mi|ci|
        vi|ne .. avete|hanno|ha|viene|vengono|e|sono .. addebitato|addebitati|fatturato|scalato|prelevato|
        addebitata|chiesto / spese|costi|supplementi|supplemento|commissioni .. nascoste|nascosti|mai|
        nessuno|non|extra|senza|aggiuntivi|che|imprevisti / spese|costi|supplementi|supplemento|commissioni
        .. di cui / piu .. di|del|caro|quanto .. preventivo|pattuito|concordato|promesso|dovuto / il doppio
        .. di|del|rispetto / disdetto|disdetta|recesso|annullato|cancellato ... addebitato|prelevate|
        prelevarmi|addebito|continuate|pagare|fattura|ancora|prelievo / caparra|cauzione|acconto|deposito|
        anticipo ... non|mai|ancora|restituito|restituita|trattenuta|trattenuto|senza|indietro / restituito|
        restituita|restituire|ridato .. caparra|cauzione|soldi|deposito|acconto|nessuno / rimborso|
        rimborsato|rimborsata|rimborsare ... non|mai|negato|rifiutato|ancora|notizie|nessun|traccia|attesa /
        soldi .. indietro|buttati|spariti|rubati / non .. ho|abbiamo .. mai .. ordinato|autorizzato|firmato|
        richiesto|sottoscritto|accettato / mai .. ordinato|autorizzato|firmato|richiesto|sottoscritto|
        accettato|attivato / un furto / furto|ladri|rapina / esorbitante|esagerato|esagerata|spropositato|
        assurdo|folle .. prezzo|cifra|conto / esorbitante|spropositato / pagato|pago|paghiamo .. per|intero
        .. servizio|cosa|nulla|niente / fatturato|fatturate|addebitate|messo|pagate|addebitato ... ma|
        quando|solo|appena|intero|invece|anche|mentre / ore di manodopera / offrono|offerto|proposto|
        propongono .. #|solo|un|buono|euro / recupero crediti .. nonostante|per / trattenuto|trattenuta ..
        caparra|cauzione"""),
    ("money", 1.2, """
        caro|cara|cari|carissimo|costoso / quel|questo|tale|certi prezzo|cifra|prezzi / a .. # .. euro / per
        .. # .. euro / sovrapprezzo|supplemento / non .. vale|valeva|merita / prelevato|prelevarmi|addebito|
        addebitato / euro per / salato|salatissimo"""),
    ("demand", 2.4, """
        esigo|esigiamo|pretendo|pretendiamo|chiedo|chiediamo|richiedo|voglio|vogliamo|vorrei|vorremmo|
        gradirei|attendo|desidero|esigere .. rimborso|risarcimento|indennizzo|sostituzione|scuse|
        spiegazioni|spiegazione|soldi|rimborsato|rimborsata|soluzione|riparazione|cambio|chiarimenti|sconto|
        storno|risposta / mi aspetto .. rimborso|risarcimento|indennizzo|sostituzione|scuse|spiegazioni|
        spiegazione|soldi|rimborsato|rimborsata|soluzione|riparazione|cambio|chiarimenti|sconto|storno|
        risposta / rivoglio|rivogliamo|ridatemi|restituitemi|rimborsatemi|rimborsarmi|ridarmi|ridateci|
        rimborsarci|restituirmi / i miei|nostri|i soldi / soldi indietro / risarcimento|risarcito|risarcire|
        indennizzo / rimborso|rimborsato|rimborsare / cosa|come|che .. intendete|pensate|volete|proponete|
        potete|avete .. fare|rimediare|risolvere|procedere|intenzione|offrire|proporre / che cosa ..
        intendete|pensate|volete|proponete|potete|avete .. fare|rimediare|risolvere|procedere|intenzione|
        offrire|proporre / intendete .. fare|rimediare|risolvere|procedere|rimborsare|intervenire / quando
        .. pensate|intendete|venite|arriva|arrivera|ricevero|avro|verrete|potro|verra|sara .. di|il|la|
        tecnico|rimborso|rimborsate|venire|rimborsato / avvocato|avvocati|legale|legali|tribunale|giudice|
        querela / vie legali / associazione|associazioni consumatori / codacons|altroconsumo|
        federconsumatori|adiconsum|agcom|antitrust|asl|conciliazione|garante finanza|nas / guardia di
        finanza|nas / recensione|recensioni .. negativa|negative|google|una|pessima|tripadvisor|lascero|
        scrivero / social / una stella / stella / entro .. # .. giorni|ore / entro e non oltre / se .. non
        .. ricevo|riceviamo|rispondete|risolvete|avro|ottengo|ho|rimborsate|provvedete / in mancanza .. di|
        riscontro / ultimo sollecito|avviso / ultima occasione|possibilita / costretto|costretta|costretti
        .. a .. rivolgermi|rivolgerci|adire|agire|procedere|segnalare / mi|ci .. aspettavo|aspettavamo|
        aspettiamo .. di|altro|meglio|piu|ben|qualcosa / mi|ci .. sarei aspettato .. di|altro|meglio|piu|
        ben|qualcosa / bloccare .. pagamento|addebito"""),
    ("demand", 1.3, """
        sostituire|sostituirlo|sostituirla|sostituzione|cambiarlo|cambiarla|riparare|ripararlo|sistemare|
        sistemarlo|sistemate|correggere|correggete|rettificare|rimediare|rifare|rifarlo|risolvere|risolvete|
        provvedere|provvediate|intervenire|ritirare / al piu presto|piu presto|il prima possibile|subito|
        urgente|urgentemente|immediatamente|tempestivamente / al piu presto|piu presto|il prima con urgenza
        / al piu presto|piu presto|il prima prima possibile urgenza|tempestivamente / al piu presto|piu
        presto|il prima possibile|prima quanto prima urgenza|tempestivamente / cosa .. devo|dobbiamo|faccio|
        facciamo|e|sta|debbo .. fare|ora|adesso|successo|succedendo / qualcuno .. puo|potrebbe|mi|che|venga|
        viene|dovrebbe / potete|potreste|puo|potrebbe .. spiegarmi|spiegare|dirmi|verificare|controllare|
        sistemare|risolvere|intervenire|rimediare|correggere|tornare / vorrei|vorremmo|gradirei|amerei ..
        sapere|capire|una|che .. cosa|perche|come|quando|spiegazione|qualcuno|se / soluzione / in garanzia /
        garanzia / riprendete|riprendere|ritirate .. indietro / chi .. paga|mi|risponde|ripaga / mandate|
        inviate|mandatemi|inviatemi .. quello|quella|giusto|giusta|mancante|mancanti|corretto|nuovo|qualcuno
        / reso|restituire|restituirlo / tornare .. a|finire|sistemare"""),
    ("emotion", 2.8, """
        inaccettabile|inaccettabili|inammissibile|intollerabile|inqualificabile|indecente|indecenza|indegno|
        indegna|inconcepibile / vergognoso|vergognosa|vergogna|vergognatevi|vergognarvi / scandaloso|
        scandalosa|scandalo / mai .. piu|tornero|torneremo|comprero / non .. tornero|torneremo|consiglio|
        consigliamo|consiglierei|consigliero|raccomando|comprero|comprare|mettero|metteremo|rivedrete|
        ordinero|acquistero .. piu|nessuno|mai|piede|nulla|affatto|qui|a|questo|da / non .. tornero|
        torneremo|consiglio|consigliamo|consiglierei|raccomando / molto|davvero|estremamente|profondamente|
        veramente|decisamente|piuttosto|alquanto|assai|cosi|abbastanza|totalmente|francamente .. deluso|
        delusa|delusi|deludente|arrabbiato|arrabbiata|insoddisfatto|insoddisfatta|scontento|contrariato|
        amareggiato|amareggiata|infastidito|dispiaciuto|seccato|scortese|male|spiacevole|maleducato|
        scorretto|grave / deluso|delusa|delusi|deluse|delusione|deludente|deludenti / furioso|furiosa|
        furibondo|incazzato|incazzata|arrabbiato|arrabbiata|arrabbiati|indignato|indignata|indignati|
        sconcertato|sconcertata|esasperato|esasperata|esasperante|imbestialito / stufo|stufa|stufi|stanco ..
        di / stufo|stufa|stufi posso / non ne posso / peggiore|peggior|peggio .. esperienza|servizio|hotel|
        ristorante|mai|che|albergo|acquisto|posto / presa in giro|barzelletta|farsa|pagliacciata|ridicolo|
        ridicola|ridicoli / incubo|calvario|odissea|disastro|disastroso|disastrosa|catastrofe|inferno|caos /
        penoso|penosa|pessimo|pessima|orribile|orrendo|terribile|squallido|pietoso|pietosa|schifo|schifoso|
        disgustoso|disgustosa|disgustato|allucinante|imbarazzante / rovinato|rovinata|rovinando|guastato ..
        la|il|nostra|nostro|mia|compleanno|serata|festa|vacanza|matrimonio|cena|giornata|soggiorno|ferie /
        perdita|perso|spreco|buttato .. di|tempo|via .. tempo|soldi / perdita di tempo perso|perdere tempo|
        soldi buttati / lascia|lasciava|lasciano .. a|molto|desiderare / a desiderare / non .. e|sono|era|
        mi|ci .. normale|possibile|serio|seria|corretto|giusto|accettabile|ammissibile|professionale|modo|
        tollerabile|rispettoso|degno|onesto|bello|pare|sembra / non si fa|lavora|tratta / non .. sono|siamo|
        resto|posso .. soddisfatto|soddisfatta|soddisfatti|contento|contenta|contenti|dirmi|ritenermi / tutt
        altro che / lontano da / al di sotto .. delle|di / sotto le aspettative / non .. mi|ci .. aspettavo|
        aspettavamo / non e .. quello .. che / grazie .. per|di niente|nulla / perso .. fiducia|cliente|
        clienti / la goccia / senza parole|basito|basita|allibito|allibita|esterrefatto / zero rispetto|
        professionalita / roba da matti|non ci sono parole"""),
    ("emotion", 2.0, """
        insoddisfatto|insoddisfatta|scontento|scontenta / frustrato|frustrata|frustrante|frustrazione /
        infastidito|seccante|irritato|irritante|fastidioso|spiacevole|increscioso|sgradevole / stupito|
        stupita|stupiti|sorpreso|sorpresa|sorpresi|meravigliato|meravigliata|perplesso|perplessa|perplessi|
        scioccato|sconvolto / dispiace|dispiaciuto|dispiaciuta|rammarico|rammarica|amareggiato|amarezza|
        spiace / peccato / triste|tristezza / preoccupato|preoccupata|preoccupa|preoccupante|preoccupati /
        avrei|avremmo|sarebbe .. apprezzato|gradito|aspettato|aspettati|preferito|stato|bello|corretto|
        carino|gentile|opportuno|meglio|utile|sperato|voluto|bastato|educato / ci saremmo .. apprezzato|
        gradito|aspettato|aspettati|preferito|stato|bello|corretto|carino|gentile|opportuno|meglio|utile|
        sperato|voluto|bastato|educato / mi sarei saremmo .. apprezzato|gradito|aspettato|aspettati|
        preferito|stato|bello|corretto|carino|gentile|opportuno|meglio|utile|sperato|voluto|bastato|educato
        / a|per .. quel|questo|questa|quella|tale .. prezzo|cifra / per .. il prezzo / non .. capisco|
        capiamo|comprendo|trovo|troviamo|credo capire|spiego .. come|perche|giusto|corretto|normale|il|
        possibile|bello|che|onesto / non .. riesco a capire|spiego .. come|perche|giusto|corretto|normale|
        il|possibile|bello|che|onesto / mi|ci .. sembra|pare|lascia|chiedo .. strano|eccessivo|assurdo|
        ingiusto|esagerato|scorretto|poco|perplesso|un|se|caro|perplessi|assurda|come / comincia|inizia|
        cominciamo .. a .. stancare|essere|pesare|preoccupare|diventare|scocciare / sinceramente|
        francamente|onestamente / insulto|offensivo|umiliante|umiliato|umiliata|offesa / stress|stressante|
        ansia / non oso / immaginate|immaginatevi|immagini / credevo|credevamo|pensavo|pensavamo|immaginavo
        .. di|che|fosse|aver|avere / assurdo|assurda|incredibile|pazzesco|pazzesca|inspiegabile|
        incomprensibile credere|inaudito / da non credere|inaudito / ingiusto|ingiusta|scorretto|scorretta|
        scorrettezza / che .. delusione|vergogna|schifo|organizzazione|disastro|figura|servizio|modi /
        bidone|schifezza|fregatura|ciofeca|merda|schifo / mi aspettavo|aspettavamo / speravo|speravamo"""),
    ("emotion", 0.8, """
        purtroppo|sfortunatamente|ahime / scusate|scusi|mi spiace .. il disturbo|ma|se|per / tuttavia|pero|
        eppure / a quanto pare|evidentemente|apparentemente / nemmeno|neanche|neppure / per giunta|pure|
        addirittura / per in piu / per in teoria piu / quantomeno|almeno / appena / a dire il vero / in
        realta"""),
    ("sarcasm", 2.0, """
        complimenti|congratulazioni|bravi|bravissimi|ottimo|fantastico|grande|bel|bella|grazie|meno|
        perfetto|splendido|geniale|chapeau .. per|davvero|vivissimi|la|il|di|anche|male|lavoro|compleanno
        ... attesa|ritardo|niente|puntualita|velocita|settimane|ore|perso|rovinato|rotto|mai|nessuno|guasto|
        sbagliato|sbagliata|buttare|riattaccato|aspettare|tardi|ancora|pure / grazie .. per niente|di niente
        / bel|bella|bello|gran|proprio .. servizio|compleanno|sorpresa|figura|accoglienza|modo|
        professionalita|vacanza|serata / che bel .. servizio|compleanno|sorpresa|figura|accoglienza|modo|
        professionalita|vacanza|serata / questo|questa|lo|la .. chiamate|chiamano|sarebbe .. servizio|il|
        pulito|professionalita|assistenza / la prossima volta .. porto|mi|lo|vado|faccio|vengo / e ..
        chiedere .. troppo|tanto / chiedo .. troppo / devo .. forse|pregare|venire|indovinare|fare / devo ..
        per caso / ci vuole .. tanto / e pure / un applauso / mi piace .. aspettare / che servizio|
        professionalita|serieta"""),
    ("relation", 0.9, """
        vostro|vostra|vostri|vostre|suo|sua|suoi|sue|il|la .. servizio|negozio|tecnico|tecnici|corriere|
        idraulico|elettricista|officina|hotel|albergo|ristorante|personale|dipendente|dipendenti|collega|
        commesso|commessa|cameriere|cameriera|sito|app|palestra|clinica|studio|scuola|fattura|prodotto|
        prodotti|assistenza|ufficio|ditta|azienda|operaio|operai|imbianchini|meccanico|reception|promessa|
        autista|agenzia|fattorino|istruttore|addetto|addetta|segretaria|parrucchiera|staff|locale|struttura|
        preventivo|magazzino|software|venditore|filiale|portiere|dentista|medico|receptionist|padrone|
        proprietario|taxi|pizzeria|maestra|insegnante|centralino|campeggio|piscina / da|presso|con|a .. voi|
        vostro|vostra / mi|ci|le|ne .. avete|hanno|ha|aveva|avevate .. venduto|consegnato|promesso|
        addebitato|detto|installato|riparato|assicurato|mandato|inviato|tagliato|fatto|risposto|lasciato|
        trattato|dato|messo|servito|cambiato|chiesto|fatturato|perso / avete|avevate|hanno .. venduto|
        consegnato|promesso|addebitato|detto|installato|riparato|mandato|perso|rovinato|montato|messo|fatto|
        posato|sbagliato|lasciato|dimenticato|fatturato|cambiato|spedito / ho|abbiamo|avevo|avevamo ..
        ordinato|acquistato|comprato|prenotato|noleggiato|affittato|disdetto|richiesto|scelto|pagato|
        soggiornato|cenato|ritirato / comprato|comprata|acquistato|acquistata|ordinato|prenotato|noleggiato|
        ritirata|ritirato .. da|presso|in|ieri|sul|a|la|il|un|una / mio|mia|nostro|nostra|il|del|l ordine|
        prenotazione|pacco|contratto|abbonamento|pratica|rimborso|consegna|caparra|cauzione|soggiorno|
        appuntamento|camera|appartamento|condominio / ordine|prenotazione|fattura|contratto|pratica|cliente
        .. #|n|nr|numero / cliente|clienti .. da|fedele|affezionato|abituale"""),
    ("setting", 0.7, """
        mia|mio|nostra|nostro|miei|nostri figlia|figlio|madre|padre|moglie|marito|cane|gatto|casa|cucina|
        auto|macchina|bici|figli|capelli|genitori|telefono|computer|divano|vestito|caldaia|bagno|bambini|
        bambino|nonna|lavatrice|abito|vicini|terrazzo / la|nella|in camera|stanza|tavolo|piscina|zuppa|
        carne|consegna|fattura|cena|doccia|torta / cenato|mangiato|pranzato|soggiornato|alloggiato|dormito /
        pagato|euro / ritirato|ritirata|ricevuto / ieri|sabato|domenica / il|la|le|gli|i .. wifi|ascensore|
        pacco|colazione|letti|lenzuola|acqua|lezione|piatto|piatti|vestito|fiori|bici|borsa|scatola|corso"""),
    ("turn", 0.5, """
        ma / pero / tuttavia / purtroppo / peccato / eppure / sebbene / solo che / anche se"""),
    ("doubt", 1.4, """
        e|sara|sarebbe .. normale|corretto|giusto / e|sara|sarebbe .. un errore / e normale .. che
        / c|puo .. errore|sbaglio / potrebbe .. esserci .. errore|problema / mi chiedo se / non so se .. e|
        sia / dovrebbe .. essere|fare .. cosi"""),
)  # fmt: skip

#: A "no" before a grievance.
NEGATORS = "non nessun nessuna nessuno niente nulla mai senza ne neanche nemmeno"
#: Behind these the "no" rules no longer: "non solo in ritardo, ma".
NEGATION_ENDS = "solo soltanto che e ma capisco credo come perche anzi ancora gia da quando"
CONDITIONS = "se qualora caso"
#: A question with one of these is no plain one.
PRESSING = """
    perche quando come dove nessuno niente nulla mai non cosa che ancora intendete nessuna nessun
"""
OPENERS = """
    e sono siete avete fate potete puo posso possiamo si vendete accettate riparate sarebbe potreste potrebbe c ci
    consegnate spedite offrite avreste affittate devo dobbiamo
"""
NUMBERS = """
    due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cento diversi diverse
    parecchi parecchie varie vari
"""
