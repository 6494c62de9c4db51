"""What people ask for, threaten with and were hurt by, Italian; the groups are those of `model.facts`."""

from __future__ import annotations

#: A fall hurts where a person falls; handles and pictures fall too.
_PERSON = (
    "madre|padre|mamma|papa|figlio|figlia|bambino|bambina|bimbo|bimba|neonato|marito|moglie|compagno|compagna|nonna|"
    "nonno|nipote|cliente|amico|amica|zia|zio|sorella|fratello|signora|signore|persona|qualcuno|ragazzo|ragazza"
)

ITALIAN: tuple[tuple[str, str], ...] = (
    ("refund", """
        rimbors* / rimborso / restitu* .. soldi|importo|denaro|somma|pagato|pagata|euro|# / i miei soldi / miei soldi / ridat* .. soldi / soldi indietro / indietro .. soldi / riavere .. soldi|denaro|importo / riaccredit* / storno / stornare / accredit* .. importo|conto|carta / recesso / recedere / risoluzione .. contratto"""),
    ("replacement", """
        sostitu* / sostituzione / cambio .. merce|prodotto|articolo|taglia / il cambio / cambiare .. prodotto|articolo|taglia|lo|la|con / cambiarlo|cambiarla / uno nuovo / una nuova / nuovo|nuova .. prodotto|articolo|pezzo|apparecchio|lampada|spedizione|invio / inviar*|inviate*|spedire|spedite|mandate|mandare|mandarmi .. nuovo|nuova|altro|altra|corretto|corretta|giusto|giusta|mancante|mancanti|pezzo / rispedi* / rimpiazz* / ricambio / prodotto|articolo giusto|corretto"""),
    ("repair", """
        ripara* / ripari* / aggiust* / sistemare / sistemarlo|sistemarla|sistemate / mandare|mandate|inviare|inviate|mandi|invii .. tecnico|idraulico|qualcuno|elettricista / intervento .. tecnico|garanzia / eliminare .. difetto / messa a punto / rimettere .. posto|funzione"""),
    ("discount", """
        sconto / riduzione .. prezzo|importo / ridurre .. prezzo|fattura|importo / buono .. sconto|acquisto|spesa|regalo / risarc* / indenniz* / compens* / compensazione / voucher / abbuono / rimborso parziale / # per cento"""),
    ("apology", """
        scuse / le scuse / delle scuse / vi scusiate / scusarvi / si scusi / chiedere scusa / chiediate scusa / lettera di scuse"""),
    ("information", """
        spiegazion* / spieg* .. perche|come|cosa|mi|ci / spiegarmi|spiegarci|spiegate / sapere .. quando|dove|perche|se|come|che|cosa|lo / dirmi|dirci|ditemi|dica .. quando|dove|perche|se|come|cosa / far|fatemi|fateci sapere / dov|dove .. e|sono|trova|finito|finita .. mio|mia|miei|il|la|l / quando .. arriv*|ricever*|sara|potro|verra|consegn* / chiariment* / chiarire / informazion* .. su|sul|sulla|riguardo|in|circa / informarmi|informatemi|informare / conferm* .. se|che|quando|mi / confermarmi|confermate / aggiornamento|aggiornamenti / codice .. tracking|tracciamento .. favore / notizie / una risposta / delucidazioni"""),
    ("lawyer", """
        avvocat* / legale / legali / vie legali / per vie legali / azione|azioni|tutele legale|legali|giudiziarie / tribunale / giudice .. pace / giudice / denunc* / querela / querel* / causa .. contro|legale|fare|faro / fare|faro causa / diffida / diffid* / citare .. giudizio / in giudizio / adire / sede|sedi giudiziaria|legale|opportune|competenti|opportuna"""),
    ("review", """
        brutta|pessima|negativa|negative|pessime|onesta|cattiva .. recensione|recensioni|valutazione|opinione / recensione|recensioni|valutazione .. negativa|negative|pessima|google|trustpilot|tripadvisor|internet|stella / lasciare|lascero|scrivere|scrivero|pubblicare|pubblichero|mettere|fare|faro .. recensione|recensioni|commento|valutazione / recensir* / social .. network|media|pubblic* / sui social / trustpilot / tripadvisor / una stella / pubblicare|pubblichero|postare|postero|condividere .. facebook|twitter|instagram|internet|social|online / avvisare|avvertire|avvertiro|sconsigliare|sconsigliero .. altri|tutti|amici|clienti / sconsigli* .. tutti|chiunque|amici / dire .. a tutti / pubblicita negativa"""),
    ("chargeback", """
        chargeback / contestare|contestero|contestazione .. addebito|pagamento|transazione|banca|carta|paypal / paypal .. contestazione|controversia|reclamo|disputa / controversia .. paypal|aprire / aprire|apriro .. controversia|contestazione|disputa / disconosc* / storno .. banca|addebito|pagamento / banca .. stornare|annullare|bloccare|revocare|recuperare / revocare|bloccare .. addebito|pagamento|rid / revoca .. addebito|rid"""),
    ("authority", """
        associazione|associazioni .. consumatori|consumatore / consumatori / altroconsumo / codacons / adiconsum / federconsumatori / antitrust / agcm / agcom / garante / autorita / ombudsman / arbitro / conciliazione|conciliatore / guardia di finanza / polizia / carabinieri / polizia postale / nas / asl / ispettorato / segnal* .. autorita|antitrust|agcm|asl|nas|organi|polizia / organi competenti / camera di commercio / mediazione .. civile|obbligatoria / arera"""),
    ("press", """
        alla stampa / stampa locale|nazionale / giornale|giornali .. contattare|rivolg*|raccontare|locale|scrivere / giornalist* / ai giornali / ai media / mezzi .. informazione|stampa / striscia la notizia / le iene"""),
    ("injury", """
        ferit* / ferir* / lesion* / sangu* / ustion* / bruci*|scott* .. mano|mani|dito|dita|braccio|gamba|piede|viso|faccia|occhio|occhi|pelle|bocca|lingua|schiena / mano|mani|dito|dita|braccio|gamba|piede|viso|pelle .. bruci*|scott*|tagli*|rotto|rotta|fratturat*|schiacciat* / tagliat*|tagliato|rotto|rotta|fratturat*|slogat*|schiacciat* .. mano|mani|dito|dita|braccio|gamba|piede|viso|pelle|bocca|lingua|dente|polso|caviglia|ginocchio|testa /
        mi|si sono|e tagliato|tagliata|bruciato|bruciata|scottato|scottata|ferito|ferita / fatto .. male / ospedale / pronto soccorso / ambulanza / frattura / punti di sutura / cadut* .. scala|scale / sono caduto|caduta / caduta .. causa|scale / scivolat* / svenut* / privo di sensi / trauma / dal medico / dente rotto / dolore|dolori .. mano|braccio|schiena|gamba"""),
    ("fire", """
        fuoco / incendi* / fiamme|fiamma / fumo .. usciva|uscire|esce|nero|dal|dalla|cominciato|iniziato / usciva|uscito|esce|uscire|fuoriusciva .. fumo / iniziato|cominciato .. fumo|fumare|bruciare / scintill* / esplos* / esplosione / scoppiat* / surriscald* / fus* .. plastica|cavo|presa / sciolto|sciolta / preso fuoco / odore|puzza .. bruciato|plastica bruciata / bruciato .. presa|caricatore|cavo|tavolo|tappeto / a fuoco"""),
    ("electric shock", """
        scossa|scosse elettrica|elettriche / preso|prendo|presa .. scossa / la scossa / folgor* / fulminat* / cortocircuito* / corto circuito / cavo|cavi|filo|fili .. scoperto|scoperti|scoperta|nudi"""),
    ("allergy", """
        allerg* / anafila* / shock anafilattico / orticaria / eruzione cutanea / sfogo|sfoghi / gonfi* .. viso|labbra|gola|lingua|occhi / viso|labbra|gola|lingua|occhi .. gonfi* / contiene|conteneva|contenevano|c era .. noci|glutine|arachidi|latte|uovo|uova|soia|sesamo|lattosio|nocciole / glutine|arachidi|lattosio|noci .. nonostante|anche|malgrado / celiac* / prurito"""),
    ("choking", """
        soffoc* / strozz* / ingoi* / inghiott* / ingeri* / strangol* / pezzi|parti piccoli|piccole / piccoli|piccole pezzi|parti / in bocca .. pezzo|messo|aveva / messo|messa .. in bocca / pila|batteria a bottone / di traverso"""),
    ("food poisoning", """
        intossic* / avvelen* / vomit* / diarrea / salmonell* / listeria / sono|siamo|e stato|stata|stati|state male .. dopo|cena|pranzo|mangiato / stare|stato|stati|stata male / mal di pancia|stomaco / crampi / gastroenterite / verme|vermi / larv* / carne|pesce|pollo .. avariato|avariata|marcio|marcia|crudo|andato / cibo avariato|guasto"""),
    ("gas or fumes", """
        fuga|fughe|perdita di gas / odore|puzza di gas / gas .. perde|perdita|usciva|fuoriusc* / monossido / esalazion* / vapori / tossic* / fumi / odore .. chimico|solvente / velen*"""),
    ("hazard", """
        pericolos* / pericolo / rischio .. incendio|vita|sicurezza|salute|lesioni|incidente|folgorazione|grave / poco|non .. sicuro|sicura / insicur* / rischiato .. di|la / poteva|potevo|potevamo|avrebbe potuto .. morire|uccidere|farsi|ferir*|finire|male / quasi .. ucciso|caduto|caduta|morto|ferito|colpito / freni .. rotti|funzionano|funzionavano|ceduto / bordo|bordi|spigolo|spigoli tagliente|taglienti|affilato|affilati / pezzo|pezzi|frammento|frammenti|scheggia|schegge di vetro|metallo|plastica / vetro|metallo|plastica .. nel|nella|dentro .. cibo|piatto|zuppa|insalata|pane|bottiglia"""),
    ("refund", """
        restituir* / restituirmi|ridarmi|renderci|rendermi / quanto pagato|speso|versato / quello|cio che .. pagato / rivoglio / voglio|chiedo|pretendo|esigo .. soldi|denaro|indietro / indietro / riaccreditarmi|riaccredito / bonifico .. importo|rimborso"""),
    ("replacement", """
        mandarmi|inviarmi|spedirmi|mandatemi|inviatemi|speditemi|mandateci|inviateci .. taglia|colore|giusto|giusta|corretto|corretta|nuovo|nuova|altro|altra / taglia|colore|modello giusto|giusta|corretto|corretta / pezzi|pezzo|parti mancanti|mancante / altro|altra .. esemplare|uguale|al posto / nuova consegna|spedizione|fornitura"""),
    ("repair", """
        venire|verrete|vengano|venite|viene .. riparare|sistemare|aggiustare|finire|controllare / riparare / in garanzia .. ripar*|sistem* / quando .. tecnico|riparare|sistemare / completare|finire .. lavoro|lavori / risolvere .. guasto|difetto"""),
    ("discount", """
        sconto / scontare|scontarmi / rimborso .. parziale|parte / venire incontro / venirmi incontro / abbassare .. prezzo / prezzo .. ridotto|abbassat*|ridurre / gratis .. mese|notte|spedizione / omaggio / risarcirmi"""),
    ("apology", """
        scusato|scusata|scusati / nessuno .. scus* / chiesto scusa / nemmeno .. scusa|scuse|dispiace / neanche .. scusa|scuse"""),
    ("information", """
        capire .. cosa|come|perche|che / vorrei|vorremmo|gradirei .. sapere|capire|conoscere / cosa .. successo|intendete|pensate fare / mi chiedo / potete|potreste|puo|potrebbe .. dirmi|spiegarmi|confermarmi|indicarmi|farmi / attendo|aspetto|resto in attesa .. risposta|riscontro|spiegazioni|notizie|chiarimenti / resto in attesa / a che punto / stato .. ordine|spedizione|reclamo|pratica / perche .. successo|mai"""),
    ("lawyer", """
        in tribunale / ci vedremo / le|mie vie legali|giudiziarie / adiro / agiro|agire legalmente|sedi|giudizio / mio|un|nostro legale|avvocato / raccomandata .. avvocato|legale / tutelar* .. sedi|legalmente|miei diritti / esposto / risarcimento danni .. giudice|tribunale"""),
    ("review", """
        raccontero|racconterlo|raccontare|diro|parlero|scrivero .. tutti|social|ovunque|giro|amici|internet / su tutti .. social / i social|suoi / su google|facebook|trustpilot|tripadvisor|instagram|twitter|internet / passaparola / non .. consigliero|consiglio|raccomando .. nessuno|mai|amici / cattiva pubblicita / tutti .. sappiano|sapranno / pubblicare|pubblichero|pubblico"""),
    ("chargeback", """
        banca|paypal|carta|visa .. bloccare|annullare|stornare|contest*|rimborso|recuperare|revoca / bloccare|annullare|stornare|revocare .. addebito|pagamento|bonifico|rid|sdd / contestare|contestero .. pagamento|addebito|transazione|spesa / protezione acquirenti / riaddebito"""),
    ("authority", """
        segnalero|segnalare|denuncero|rivolgero|rivolgermi|esposto .. antitrust|agcm|autorita|asl|nas|polizia|carabinieri|finanza|consumatori|codacons|altroconsumo|garante|comune / all antitrust|autorita / arbitro bancario / conciliazione / ispettorato .. lavoro / organi di controllo / vigili .. fuoco|urbani / difensore civico / sportello .. consumatore|consumatori / ivass / ufficio igiene"""),
    ("press", """
        contattare|contattero|chiamare|chiamero|scrivere|scrivero|parlare|informare|avvisare .. giornali|giornale|giornalisti|stampa|media / contattare|contattero|chiamare|chiamero la|una|le televisione|televisioni|tv|radio / andare|andro|andremo|finire|finirete|raccontare|raccontero .. in|alla televisione|tv|radio / ai|i|al giornali|giornale|quotidiano / telegiornale / programma televisivo / le iene|striscia"""),
    ("injury", """
        si|mi .. tagliata|tagliato|bruciata|bruciato|ustionat*|fatta male|ferita|rotta|slogata .. con|il|la|un|dito|mano|bordo|vetro / tagliat* .. bordo|vetro|coperchio|lama / caduto|caduta|caduti .. indietro / sedia|scala|sgabello .. rotta|ceduto|crollata / crollat* / ematom* / livid* / distorsione / contusion* / cicatric* / taglio .. mano|dito / si .. rotto .. braccio|polso|gamba|dente|caviglia"""),
    ("fire", """
        prese|preso|prende|prendere fuoco / incendi* / bruciava|bruciato|bruciata .. solo|presa|cavo|spina / fumo / fumava|fumare / scoppio|esploso|esplosa / surriscald* / scotta|scottava|bollente .. caricatore|batteria|telefono|molto / batteria .. gonfia|gonfiata|esplosa|rigonfia / carbonizz* / annerit* / fusa|fuso"""),
    ("electric shock", """
        prendere|prendo|preso|presa|dato|dava|da .. scossa / scossa .. toccando|toccato|elettrica|dalla|dal / corrente .. toccando|scossa / dispersione elettrica"""),
    ("allergy", """
        intolleran* / nonostante .. allergia / allergia .. ma|era|c|conteneva / noci|glutine|arachidi|lattosio|latte .. nella|nel|dentro / irritazione / macchie rosse / rossore|arrossamento .. pelle|viso / reazione .. cutanea|pelle|allergica / pruriti"""),
    ("choking", """
        andato|andata di traverso / in gola / nella gola / non .. respirare|respirava / messo .. bocca / si e strozzato"""),
    ("food poisoning", """
        vomitato|vomitando|vomitava / nausea / siamo|sono|stati|stata .. male .. tutti|dopo|notte|stomaco / mal|dolori .. pancia|stomaco / scarafagg*|topo|mosca|insetto|lumaca|blatta .. nel|nella .. piatto|cibo|insalata|zuppa|camera / pollo .. crudo|rosa / indigestione / cozze|pesce|vongole .. andat*|avariat*|male"""),
    ("gas or fumes", """
        odore|puzza|sente|sentiva .. gas|chimico|solvente|bruciato / gas / mal di testa .. odore|esalazioni|vapori / monossido"""),
    ("hazard", """
        poteva .. finire|essere .. peggio|male|tragedia|grave / rischiato / incidente / per miracolo|poco / crollat* / ceduto .. peso|sotto / rischio / corpo estraneo / non .. norma|sicuro|sicura / ruota .. staccata|persa"""),
    ("unwanted", """
        non .. voglio|vogliamo|chiedo|chiediamo|cerco|desidero|pretendo|serve|occorre|intendo|intenzione|interessa|bisogno|aspetto / invece di|che|del|della / anziche / al posto di|del / se volevo|volevamo|preferivo|preferivamo|desideravo|desideravamo / rifiuto|rifiutiamo .. un|una|il|la|qualsiasi / piuttosto che / senza .. andare|ricorrere|dover / inutile .. che|scusarvi|chiedere"""),
    ("needless", """
        non .. e|sono|era .. necessario|necessaria|necessarie|cio|quello|sufficiente / non .. serve|servono|occorre|occorrono|interessa|interessano|basta|bastano|voglio|vogliamo / superflu* / inutil*"""),
    ("aside", """
        non .. sono stati|state feriti|vittime|danni / non .. stato ferito / grazie ... rimborso|sostituzione|riparazione|sconto|spiegazione|scuse|informazioni|chiarimento / ricevuto|arrivato .. rimborso|sostituzione / rimborso .. ricevuto|arrivato|effettuato / politica|condizioni|diritto|termini .. rimborso|rimborsi|reso|resi|cambio / stato|stata|gia|sono .. rimborsato|rimborsata|sostituito|sostituita|riparato|riparata / mie|nostre scuse / chiedo|chiediamo scusa / mi|ci scuso|scusiamo / scusate|scusi|scusa .. il|per|se|disturbo|ritardo / codice .. sconto / buono .. non funziona|accettato|rifiutato / sono avvocato|avvocata|un avvocato / ottime|buone|positive|belle recensioni / letto|visto .. recensioni / sede legale / rappresentante legale / ora legale / garanzia legale / a causa / in cambio / cambio .. idea|indirizzo|data|password|turno|gestione|valuta / fuochi d artificio / fuoco lento / messa a fuoco / bolletta .. gas / fornitore .. gas / sangue freddo / garante .. qualita / senza pericolo / stampa .. etichetta|documento|ricevuta|qualita|foto|su|digitale"""),
    ("aside", """
        scherzare|scherzate|giocare|giocate|giocando con il fuoco / giocare|giocate|giocando|scherzate col fuoco / sito|linea|chiamata|connessione|server|sistema|telefonata .. caduto|caduta / caduto|caduta .. linea|chiamata|nuvole|connessione /
        tono|parole|modo|comportamento|atteggiamento|frase .. ferit* / cioccolato|cioccolata|cioccolatini|gelato|gelati|burro|formaggio|torta|candela|candele|cera .. sciolt*|fuso|fusa|fusi / sede legale / rosso sangue /
        gamba|braccio|testa|schienale|piede|collo|occhio del|della|dello|dell .. tavolo|tavolino|sedia|lampada|poltrona|divano|letto|bambola|statua|orologio|spazzolino|macchina|scrivania / lavoro in .. ospedale / ho|avevo|abbiamo|avevamo letto|visto ... su google|trustpilot|tripadvisor|facebook"""),
    ("replacement", """
        sped*|invia*|manda* .. mancante|mancanti / lo|la|li|le potete|puo|potreste cambiare|sostituire"""),
    ("choking", """
        bambino|bambina|figlio|figlia|neonato ... in bocca"""),
    ("fire", """
        puzza|odore di bruciato"""),
    ("unwanted", """
        se volessi|volessimo / anche se mi|ci"""),
    ("aside", """
        tenetevi|tenete|tenga le|il|lo|la|i|vostre|suo ... scuse|sconto|buono|rimborso|soldi"""),
    ("injury", f"""
        {_PERSON} e|era caduto|caduta|scivolato|scivolata / siamo caduti|cadute / cadut* .. su|sul|sulla|sui|in .. piede|piedi|testa|mano|dito|gamba|braccio|me"""),
    ("refund", """
        solo|soltanto|semplicemente i miei soldi / solo|soltanto il mio denaro"""),
    ("unwanted", """
        mai .. chiesto|voluto|richiesto"""),
    ("aside", """
        avvocato|avvocata ... consigliato|raccomandato|consiglia voi|il|la|i|questo|questa / avvocato del diavolo / trovato|trovati|trovata|visto|visti|scoperto|scoperti|conosciuto|conosciuti|letto su google|facebook|instagram|trustpilot|tripadvisor|internet / visto|letto|trovato la|il|un|una|i|le .. su google|facebook|instagram|trustpilot|tripadvisor|internet"""),
    ("information", """
        dove trovo|posso|si|scarico|vedo / come posso|faccio"""),
    ("aside", """
        accetto|accettiamo|accettare .. scuse"""),
    ("injury", """
        colpito|colpita|colpi|sbattuto ... testa|faccia|viso|occhio|piede|mano|gamba|braccio|ginocchio|schiena|spalla"""),
)  # fmt: skip

DENIALS = "non no mai nessun nessuna nessuno senza niente nulla neanche nemmeno"
ENDS = "ma che perche solo finche fino capisco sebbene pero"
