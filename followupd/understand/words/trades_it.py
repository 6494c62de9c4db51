"""Italian: what goes wrong in shops, workshops, hotels and practices, also when it is said politely.

Groups as in `trades_en`; accents do not count.
"""

from __future__ import annotations

ITALIAN: tuple[tuple[str, float, str], ...] = (
    ("failure", 2.4, """
        staccato|staccata|staccati|allentato|allentata|lento|instabile|pericolante / stavo|stava|quasi|rischiato .. cadere|scivolare|di|per .. cadere|
        scivolare|farmi / frantumi|pezzi|briciole / invertito|invertite|invertiti|scambiato|scambiate|confuso / al contrario|rovescio / scrosta|
        scrostando|scrostata|sfoglia|gonfia|gonfiata|screpola|sollevando / formiche|scarafaggi|cimici|topi|vespe|vermi|tarme|ragni / primo|prima ..
        lavaggio|utilizzo|uso / ristretta|ristretto|ristretti|stinta|scolorita / sapeva|sa .. di .. tappo|aceto|niente|bruciato / fuori uso|servizio /
        dente|gamba|occhio|ginocchio|persona|versione|medicina .. sbagliato|sbagliata / marcio|marcia|marci|marce|guasto|andata|andato .. a / marcia|marce|
        ammuffita / cancellato|eliminato|perso .. foto|dati|messaggi|tutte|tutto|account|mie / serbatoio|frigo|bottiglia|scatola .. vuoto|vuota / sfocato|
        sfocata|sfocate|illeggibile / corte|corti|lunghe|larghe|strette .. di|centimetri|troppo / # centimetri .. corte|in|di / porzioni|porzione ..
        ridicole|ridicola|minuscole|scarse|misere / ricondizionato|ricondizionata|usato|usata .. come|per|spacciato .. nuovo|nuova / in .. # .. in .. una
        .. camera|stanza|letto / camera|stanza .. da|per .. # .. benche|anche|ma|invece / distrutta|distrutto|traumatizzata / firmato .. contratto ..
        non|senza / pezzetto|pezzo .. bocca|staccato / rifiutate|rifiutano|rifiuta|rifiutato .. di|il|la / scricchiola|cigola|perde|gocciola .. piu|
        ancora|peggio .. di / mal .. di .. testa|schiena|pancia / rotte|rotti .. dietro|nascoste|dentro|nascosti / lasciati|lasciato|lasciata .. a piedi|
        strada|terra|secco / celiaca|celiaco|allergica|allergico|allergia ... messo|servito|pane|dato|conteneva / guardava|guardando|sempre .. cellulare|
        telefono / non .. si .. chiude|apre|accende|stacca|blocca|sente|spegne|vede|asciuga|scalda"""),
    ("absence", 2.4, """
        il giorno|giorno dopo .. la|il .. cerimonia|festa|matrimonio|compleanno|data|evento / dopo .. la .. cerimonia|festa / sempre .. in|con|un .. ritardo|
        tardi / quarto d ora .. di ritardo / tra .. le .. # .. e .. le / fra le .. # / sono le # . / doveva|dovevano .. passare|venire|arrivare|
        consegnare|chiamare .. tra|ieri|entro|oggi|lunedi / manca .. da / non .. c|hanno .. supplente|sostituto / sempre .. occupato / segreteria telefonica / #
        .. giorni|settimane|mesi|ore .. senza / # volte . / avevo|avevamo|avevamo .. chiesto|detto|precisato|avvisato|specificato|richiesto .. senza|
        che|di|espressamente|chiaramente / risulta|figura|segna .. consegnato|consegnata / non .. c .. e|era .. niente|nulla / prende|prendono|preso
        nota / rimanda|rimandano|rimandato .. alle|al|ad|faq / mi .. dite|dicono|avete|hanno .. solo|detto / nessuno .. pulisce|ritira|apre|
        ripara|reagito|controlla / arrivato|arrivata|arrivati .. tardi|dopo .. # / finito|chiuso|andato .. prima|in anticipo / annullato|
        annullata|sospeso .. mattina|stesso|stessa / ancora .. fuori|guasto|rotto|chiuso|da / da .. # .. mesi|settimane|giorni|anni / da settimane|mesi|
        giorni|tempo / soccorso|assistenza .. dopo|arrivato"""),
    ("money", 2.4, """
        buono|voucher .. invece|solo|al / danno|dato|offerto .. solo .. buono / preferiamo|preferisco|preferirei|vogliamo .. riavere|rimborso|i soldi|
        rimborsati|soldi / riavere .. soldi|denaro / pago|paghiamo|fatturate|addebitate .. da|un|una .. opzione|servizio|mesi / opzione|servizio|
        assicurazione .. mai|non .. chiesto|richiesto|attivato|voluto|chiesta / mi|ci .. avevano|avevate|avete .. detto|promesso .. # .. euro / ci ..
        dev|deve|sara .. essere|un .. errore / sul|nel .. conto / ritrovati|ritrovato .. sul .. conto / rifiutate|rifiutano .. rimborso|rimborsare|cambiare|
        cambiarmi|sostituire"""),
    ("failure", 2.3, """
        a .. un altra|altro|un altro .. persona|cliente|paziente / un altra persona / chiusa|chiuso|chiusi .. da|dall|dallo|dalla / a .. # gradi / # gradi ..
        in|dentro / entra|passa|entrano|filtra .. aria|acqua|freddo|vento|rumore|pioggia|l / di nuovo|sempre|ancora .. freddo|fredda|sporco|sporca|
        chiuso|crudo / non .. esiste|esisteva|esistono|esistevano / # .. difetti|errori|guasti|buchi|macchie|graffi / quasi niente|nulla|mai / a malapena /
        si .. blocca|pianta|impalla|chiude .. ogni|quando|appena|sempre|mentre / potato|tagliato|buttato|strappato|abbattuto|verniciato .. le|i|il|mie|
        nostre|senza / invece .. di|del|che .. # / volevo|volevamo|avevo .. chiesto .. e .. sono|ho / montati|montato|messo|messi .. contrario|male"""),
    ("absence", 2.3, """
        # .. minuti|ore|giorni .. dopo|in ritardo|di ritardo|piu .. tardi / mettono|messo|lasciano|tengono .. in attesa / di .. tornare|richiamare|
        ripassare .. un altro|domani|piu / occupato|occupata|venduto|pieno .. gia|da / non .. stata|stato .. allungata|recuperata|compensata|
        sostituita / mancava|mancavano|manca .. uno|una|un|il|la / chiamo|scrivo|aspetto|sollecito .. da .. # .. giorni|settimane|mesi / rinnovato|
        rinnovata .. senza|automaticamente / senza .. chiedere|avvisare|che .. mi|ci|avvertisse"""),
    ("money", 2.3, """
        vogliono|chiedono|chiede|pretendono|vuole .. # .. euro / scopro|scoperto|scopriamo|risulta .. che / gratuito|gratis|gratuita .. costa|
        costava|# / quota|canone|affitto|abbonamento|prezzo .. intera|intero|pieno .. e|ma|anche|mentre"""),
    ("failure", 2.3, """
        graffiato|rotto|macchiato|rovinato|ammaccato .. nostro|nostra|mio|mia|il|la / molto poco professionale|serio|gentile|pulito / barattolo|sacco|scatola|
        flacone .. bucato|rotto|aperto / non .. sono .. quelle|quelli|quella|quello .. che"""),
    ("absence", 2.3, """
        senza .. dire .. niente|nulla / non .. si .. e .. mosso|fatto|visto .. nulla|niente / per sentirmi .. dire / segnalato|segnalata|segnalati .. e|ma|da /
        # .. insegnanti|tecnici .. diversi"""),
    ("emotion", 2.4, """
        dovreste|dovrebbe|dovreste .. vergognarvi|vergognarsi / che .. delusione|peccato|tristezza|vergogna / per fortuna .. me|ce|mi / ridicolo|ridicola|
        ridicole|ridicoli / si esagera|esagerato / non .. sono|sono .. uno|una|tipo .. che|che .. lamenta|protesta / qui si esagera / ora basta|adesso
        basta / con che diritto / distrutta"""),
    ("demand", 1.8, """
        perche .. avete|hanno|non|nessuno|ha|mi / spiegazione .. scritta|iscritto / attendo|attendiamo|aspetto|pretendo .. una|un|vostra / come .. si ..
        fa|puo .. ad|a|avere / cosa .. intendete|pensate|volete .. fare / togliete|smettete|riparate|sistemate|mandate .. subito|i|la|il|qualcuno"""),
    ("relation", 0.9, """
        vostri|vostre|vostro|vostra|vostre .. falegnami|scale|commerciale|ottico|app|assistenza|campeggio|cantiere|catering|giardiniere|parcheggio|
        noleggio|caldaia|pulizie|agenzia|cassetta|struttura / ottico|massaggiatore|caldaista|professore|prof|pasticcere|muratore|veterinario|fisioterapista|
        amministratore|padrone|cassiera|agenzia|assistenza|fattorino / le|il|la|i|mie|miei tende|scarpe|occhiali|lenti|mobili|foto|lezione|corso|fodera|
        pittura|finestra|serratura|batteria|parquet|scale|maglia|giocattolo|cassetta|citofono|torta|serbatoio|dente|porzioni|vino|caparra / l .. app|auto|
        officina|ottico|istruttore|idraulico|imbianchino|abbonamento / mi|ci .. hanno|avete|ha|danno|dite .. tolto|venduto|lasciati|rotto|solo|detto|
        mandato|messo / avete .. mandato|preso|prese|cambiato|tolto / vi .. rifiutate|siete / abbiamo dormito|mangiato|aspettato"""),
)  # fmt: skip
