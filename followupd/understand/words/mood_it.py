"""The words that tell how a customer feels about what was done, Italian; accents do not count."""

from __future__ import annotations

ITALIAN: tuple[tuple[str, float, str], ...] = (
    ("thanks", 1.0, """
        grazie / grazie mille|tante|infinite|davvero|ancora / mille|tante grazie / ringrazio|
        ringraziamo|ringraziamenti|ringraziarvi|ringraziarla / riconoscente / grato|grata"""),
    ("good", 1.0, """
        bene / buono|buona|buoni|buone / benissimo / ottimo|ottima|ottimi|ottimamente / perfetto|perfetta|
        perfettamente / eccellente / fantastico|fantastica / magnifico / splendido|splendida / meraviglioso|
        stupendo / super / top / ok / okay / d accordo / va bene / soddisfatto|soddisfatta|soddisfatti|
        soddisfacente / contento|contenta|contenti / felice|felici / lieto|lieta / funziona|funzionano|
        funzionante / risolto|risolta|risolti / sistemato|sistemata / riparato|riparata / rimborsato|
        rimborsata / sostituito|sostituita / arrivato|arrivata|arrivati / ricevuto|ricevuta / consegnato|
        consegnata / corretto|corretta / veloce|veloci|velocemente / rapido|rapida / efficiente / gentile|
        gentili|gentilissimi|gentilissima|cortese|cortesi|disponibile|professionale|simpatico / pulito /
        consiglio / consigliato / meglio / a posto / tutto ok / piaciuto|piace / delizioso|buonissimo /
        gradito / impeccabile / in ordine / bravi|bravissimi / puntuale|puntuali"""),
    ("good", 2.0, """
        tutto .. bene|ok|posto|perfetto|risolto|sistemato|ordine|benissimo|regolare|funziona|arrivato|
        chiaro|corretto|apposto|ottimo|okay|perfettamente / nessun|nessuna|senza .. problema|problemi|
        lamentela|reclamo|reclami|intoppo|obiezione / nessun problema / non .. ho|abbiamo|ci|sono .. problemi|lamentele|reclami / niente|nulla .. da .. ridire|dire|segnalare|aggiungere|eccepire|lamentare|migliorare / non .. lamento|lamentarmi|lamentare|male / non .. perde|gocciola|cigola .. piu / non male / non c e male / molto|davvero|pienamente|completamente|
        assolutamente|proprio|totalmente bene|soddisfatto|soddisfatta|soddisfatti|contento|contenta|gentili|
        gentile|felice|buono|buona|veloce|veloci|bravi / funziona .. bene|perfettamente|nuovo|ora|adesso|benissimo|tutto / problema|questione .. risolto|risolta|sistemato|chiuso / e|sono|stato|
        stata .. risolto|sistemato|risolta|riparato|rimborsato|sostituito|sistemata / molto|decisamente|
        meglio / molto meglio / va .. bene|meglio|benissimo / ora|adesso .. va|funziona|bene|ok|posto|
        perfetto|tutto / non poteva|potrebbe .. meglio"""),
    ("bad", 2.0, """
        non .. funziona|funzionano|serve|va|bene|risolto|sistemato|arrivato|arrivata|ricevuto|ricevuta|
        soddisfatto|soddisfatta|soddisfatti|contento|contenta|riparato|rimborsato|consegnato|risponde|
        rispondono|risposto|chiamato|venuto|cambiato|piace|piaciuto|consiglio|buono|corretto|posto|
        accettabile|ancora|normale|perfetto|accordo|chiude|parte|scalda|felice|gentile|gentili|veloce|pulito|proprio|tutto|completamente|meglio|richiamato|sostituito / ancora
        .. non|senza|rotto|rotta|niente|nulla|nessuna|nessun|aspetto|aspettando|attesa|difettoso|guasto|problemi|
        perde|gocciola|lo|sporco|danneggiato / sempre .. rotto|guasto|uguale|difettoso|sporco /
        nuovo|nuovamente|volta .. rotto|rotta|guasto|guasta|male|perde|sbagliato /
        si e .. rotto|rotta|guastato|guastata|fermato / mai .. arrivato|ricevuto|risposto|piu|chiamato|
        arrivata|risolto / niente|nulla .. cambiato|fatto|risolto|arrivato|affatto|funziona|migliorato|bene / nessuno .. mi|ci|ha|risponde|e|si / male|malissimo / cattivo|cattiva|pessimo|pessima|pessimi|
        pessimo / peggio|peggiore|peggiorato / orribile|terribile|disastro|disastroso|vergogna|
        vergognoso|scandaloso|inaccettabile|scandalo|schifo|penoso|indecente|inammissibile / deluso|
        delusa|delusi|deludente|delusione / insoddisfatto|insoddisfatta|scontento|scontenta|insoddisfatti /
        arrabbiato|arrabbiata|furioso|furiosa|seccato|infastidito|indignato|stufo|stufa / rotto|rotta|
        guasto|guasta|difettoso|difettosa|danneggiato|danneggiata|rovinato / perde|gocciola|cigola / manca|
        mancano|mancante|incompleto|incompleta / sbagliato|sbagliata|errato|errata / problema .. persiste|
        rimane|resta|continua|ancora|sempre|permane|non / stesso|altro|nuovo .. problema|difetto|guasto /
        nessuna|nessun|senza|alcuna .. risposta|soluzione|rimborso|notizia|novita|miglioramento|
        cambiamento|riscontro|scusa / purtroppo .. no|non|ancora|niente|nulla|nessuna / no purtroppo /
        troppo .. tardi|lento|caro|lungo|piccolo|rumore / voglio|pretendo .. soldi|rimborso / mai piu /
        perdita di tempo / maleducato|maleducati|scortese|scortesi|incompetente|incompetenti / inutile|
        inutilizzabile / potrebbe|poteva|puo .. meglio|migliorare / truffa / presa in giro /
        al contrario|anzi / grazie di|per niente|nulla / sto .. aspettando|ancora / aspetto .. ancora|da|il|sempre"""),
    # A greeting wishes something good and says nothing of it.
    ("polite", 0.0, """
        buon|buona giorno|sera|giornata|serata|settimana|lavoro|weekend|domenica / cordiali|distinti saluti /
        buon fine settimana / gentile|gentili signora|signore|signori|dottore|dottoressa|team|cliente"""),
    ("unclear", 1.0, """
        si e no / ni / cosi cosi / insomma / piu o meno / abbastanza / discreto|discretamente / non .. so /
        non .. saprei / boh / mah / forse / puo darsi / non .. sicuro|sicura / non .. provato|testato|controllato|verificato|modo|aperto|guardato / non .. ancora .. provato|testato|controllato|verificato|aperto|guardato|so / ancora non .. provato|so / dipende / quasi / in parte / a meta /
        parzialmente / vedremo / si vedra / vediamo / troppo presto / no grazie / ne .. ne / nella media /
        potrebbe andare peggio / niente di che"""),
    ("unclear", 1.0, """
        abbiamo .. ricevuto .. messaggio|mail|richiesta|email / risponderemo .. prima|presto|possibile|
        breve|entro / fuori .. ufficio|sede / in ferie|vacanza / assente|assenza / risposta automatica /
        messaggio automatico / saro .. di ritorno|assente|ufficio / rientro|rientrero"""),
    ("yes", 1.0, """
        si , / si grazie|tutto|certo|va|ora|adesso|perfetto|sono|e|ho|funziona|molto|abbiamo|per|bene|
        infatti|assolutamente|ok|signora|signore / certo|certamente / certo che si / sicuro|sicuramente /
        assolutamente / assolutamente si / esatto|esattamente / infatti / ovvio|ovviamente / naturalmente /
        senz altro / senza dubbio / d accordo / va bene / come no / volentieri / direi di si / confermo /
        affermativo / indubbiamente / penso|credo di si / proprio cosi / gia / ok / eccome"""),
    ("no", 1.0, """
        no / non ancora / ancora no / assolutamente|certamente|sicuramente no / niente affatto / affatto /
        per niente|nulla / in nessun modo / nient affatto / macche / neanche per sogno / mica tanto / non
        credo|penso|direi / direi|penso|credo di no / non proprio|esattamente / negativo /
        neppure / certo che no"""),
    ("turn", 1.0, """
        ma / pero / tuttavia / comunque / anche se / sebbene / eccetto / tranne / salvo / a parte / invece /
        solo che / purtroppo / nonostante"""),
    ("pending", 1.0, """
        vedro|verifico|verifichero|controllo|controllero|provo|provero / faro|faccio sapere /
        aspetto|attendo|attendiamo|attesa|aspettiamo / per favore|cortesia|piacere / potete|puo|potreste|potrebbe .. inviare|mandare|dire|chiamare|inviarmi|dirmi|indicare|confermare|aiutarmi|fare / quando
        / allego|allegato|allegata|allegati / ho bisogno / mi serve / vorrei|vorremmo|voglio / domanda /
        appena / fatemi|faccia sapere / numero .. e|ordine / indirizzo .. e / domani|lunedi|martedi|
        mercoledi|giovedi|venerdi .. va|bene|sarebbe|posso / chiamatemi|richiamatemi / mi chiami"""),
)  # fmt: skip
#: A "no" before a good word turns it round, also over these small words.
DENIALS = "non ne mai niente nulla nessun nessuna nessuno senza neanche poco"
FILLERS = "molto cosi tanto e sono sia stato stata proprio davvero del tutto ancora affatto ho abbiamo hanno mi ci si ha per"
