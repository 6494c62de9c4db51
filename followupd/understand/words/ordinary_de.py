"""German: by which words a mail is weighed as something other than a complaint."""

from __future__ import annotations

#: (group, weight, phrases). Groups: thanks, praise, request (orders and questions), business, job and advert
#: speak against a complaint; purpose says what else a mail is for; neutral takes words out of the others.
GERMAN: tuple[tuple[str, float, str], ...] = (
    ("thanks", 0.9, "danke / vielen|herzlichen|besten|lieben|tausend dank / dankeschön / bedanke / dankbar"),
    ("neutral", 0.0, """
        danke|dank .. im voraus|vorab / vielen|besten|herzlichen dank .. im voraus|vorab / danke|dank für ..
        ihre|die|eure|deine .. antwort|mail|nachricht|rückmeldung|mühe|hilfe|email|zeit|verständnis|e /
        nicht .. mehr .. benötige|benötigen|brauche|brauchen / kein .. problem|stress|thema /
        keine .. eile / leider .. verhindert|krank|absagen|verschieben|kurzfristig / entschuldigung|
        entschuldigen|verzeihung|sorry .. für|die .. verspätete|späte|störung|meine|verzögerung|verspätung|
        missverständnis / schlechtes wetter / beschwerdemanagement|beschwerdestelle /
        reklamationsabteilung|reklamationsverfahren|reklamationsformular /
        falls|sollte|sollten .. fragen|probleme|rückfragen / bei .. fragen|problemen|rückfragen /
        laut .. vertrag|angebot|unserer|unserem|rechnung|plan|internet|website|ihrer|ihrem|gesetz|agb /
        zu spät .. komme|komme|kommen / spät .. abends|schicht / freue .. mich|uns /
        arm|bein|fuß|hand|rippe|finger|handgelenk .. gebrochen /
        warte|warten .. dann|morgen|vor|draußen|unten|gerne|gern /
        schwärmen|schwärme|denken|reden .. immer noch /
        immer noch .. gut|begeistert|gerne|gern|interesse|zu haben|frei|zufrieden|super|davon /
        fehlende|fehlenden .. unterlagen|angaben|daten|formular|dokumente / im datum|termin geirrt /
        mängelfrei|mangelfrei / fleckenfrei / keine .. ursache / wartezimmer|warteliste /
        schade .. dass .. ich|wir .. nicht / ich .. warte auf|ihre .. ihre|antwort|rückmeldung /
        kalte .. getränke|platte|küche|buffet / nicht vergessen|nur|zu / frohes|gutes .. neues"""),
    ("praise", 1.8, """
        sehr|super|wirklich|rundum|absolut|vollkommen|völlig|mehr|äußerst|total|vollauf .. zufrieden|
        glücklich|begeistert|dankbar|freundlich|nett|angetan|schön|lecker|gefreut / tolle|toller|tolles|
        super|hervorragende|hervorragender|hervorragendes|ausgezeichnete|ausgezeichneter|großartige|
        großartiger|perfekte|perfekter|klasse|schöne|schöner|gute|guter|gutes|prima|wunderbare|wunderbarer|
        spitzen|exzellente|exzellenter|schnelle|schneller|nette|freundliche|kompetente|leckere|leckeres ..
        arbeit|service|essen|team|aufenthalt|qualität|beratung|lieferung|bedienung|mitarbeiter|erfahrung|
        abend|hilfe|ware|betreuung|reparatur|personal|zimmer|kundenservice|haarschnitt|abwicklung /
        weiter so /
        weiterempfehlen|empfehle|empfehlen|empfehlung .. gerne|gern|sie|euch|weiter|wärmstens|jedem /
        gerne|gern .. weiterempfehlen|wieder|weiter /
        keine .. beschwerde|beschwerden|probleme|mängel|reklamation|klagen|beanstandungen|schäden|kritik /
        kein .. grund|problem|mangel|anlass /
        nichts .. zu .. beanstanden|meckern|bemängeln|kritisieren|reklamieren|klagen|beschweren /
        nicht .. beschweren|meckern|klagen /
        nichts .. kaputt|beschädigt|defekt|gefehlt|fehlt|passiert .. ist|war|worden / funktioniert|läuft|
        klappt|geht|klappte|funktionierte .. wieder|wunderbar|super|perfekt|einwandfrei|tadellos|bestens|
        prima|problemlos|hervorragend|toll|reibungslos / gut|heil|wohlbehalten|pünktlich|schnell|
        unversehrt|sicher|prompt .. angekommen|geliefert|da|erhalten / alles .. gut|bestens|super|perfekt|
        prima|ordnung|okay|ok|geklappt|wunderbar|bestens|da|angekommen|erledigt|top|paletti /
        großes|dickes|ganz lob / lob / begeistert / gefällt / hat .. gefallen|geschmeckt / top /
        einwandfrei|tadellos / nicht schlecht / ohne .. probleme|beanstandung|mängel|komplikationen /
        angenehm überrascht / positiv .. überrascht /
        ist|hat|wurde|sind .. gelöst|behoben|erledigt|geklärt|repariert /
        freuen .. uns .. auf|schon|wieder"""),
    ("request", 1.8, """
        möchte|möchten|würde|würden|will|wollen|wollte|wollten|hätte|hätten .. gern|gerne|ich|wir|einen|
        ein|eine|für|mich|sie|nur|bei|uns|hiermit .. bestellen|buchen|reservieren|kaufen|wissen|fragen|
        erkundigen|anfragen|vereinbaren|mieten|anmelden|einladen|verschieben|ändern|verlängern|wünschen|
        bewerben|umbuchen|termin|angebot|tisch|zimmer|kostenvoranschlag|informationen|erfahren /
        bestelle|bestellen .. hiermit|ich / hiermit .. bestelle|bestellen / bitte .. um .. angebot|
        kostenvoranschlag|termin|information|informationen|zusendung|rückruf|preis|preise|bestätigung|
        katalog / kostenvoranschlag / angebot .. für|über|machen|erstellen / öffnungszeiten /
        geöffnet|offen .. haben|sie|habt|am /
        haben|habt sie|ihr .. offen|geöffnet|auch|noch|einen|ein|eine|am|das|die|den / bieten|verkaufen|
        liefern|reparieren|führen|vermieten|machen|versenden|nehmen|akzeptieren|verschicken sie .. auch|
        nach|noch|an|den|die|das|einen|eine / was|wieviel .. kostet|kosten /
        wie .. viel|lange|hoch|teuer .. kostet|kosten|dauert|ist|wäre|beträgt / wie .. funktioniert|läuft|
        kann|gehe|reklamiere|geht|muss|widerrufe .. die|das|ich|man|eine|der .. rückgabe|umtausch|retoure|
        reklamation|zurückgeben|zurückschicken|umtauschen|widerrufen|bestellen|kündigen|vor|ab|stornieren /
        kann|könnte|können|könnten|dürfte|darf .. ich|wir|man|sie .. zurückgeben|umtauschen|stornieren|
        ändern|buchen|reservieren|bringen|bestellen|abholen|verschieben|empfehlen|anbieten|verlegen|
        bezahlen|vorbeikommen|mitbringen|schicken|bestätigen|reparieren|ansehen|anschauen /
        ist .. es|das .. möglich / wäre .. es .. möglich /
        termin .. verschieben|absagen|vereinbaren|ausmachen|bestätigen|buchen|frei|verlegen /
        reserviere|reservieren|reservierung .. tisch|zimmer|für|einen / tisch für /
        suche|suchen .. einen|eine|ein|nach / interesse|interessiere|interessieren .. an|mich|uns|für /
        frage .. zu|zum|zur|bezüglich / kurze frage / verfügbar|lieferbar|vorrätig /
        rechnung .. für .. steuer|buchhaltung|finanzamt|unterlagen / rechnungskopie /
        was .. kostet|würde|kosten / kostet .. bei ihnen|ein|eine|das / nehmen|haben sie .. noch|neue /
        kann|könnte .. vertrag|mitgliedschaft|abo .. ruhen|pausieren / widerrufe .. hiermit|ich|den /
        hiermit widerrufe / ungetragen|unbenutzt|ungeöffnet|originalverpackt /
        was .. passiert .. wenn|falls / passt .. der|die|das .. auch|in|zu /
        bevor .. ich .. bestelle|kaufe / gutschein / absagen|umbuchen / anbei|im anhang .. bestellung /
        gefällt .. mir|uns|ihr|ihm .. nicht .. umtauschen|zurückgeben / nicht gefallen /
        probetraining|beratungstermin|schnupper*"""),
    ("business", 3.6, """
        rechnung .. anbei|anhang|beigefügt|beiliegend|übersende|übersenden|senden / anbei|anhang|beigefügt|
        beiliegend|hiermit|übersende|übersenden .. rechnung|angebot|auftragsbestätigung|lieferschein|
        mahnung|kontoauszug /
        unsere|unserer rechnung|rechnungen|forderung|lieferung .. nr|vom|noch|über|ist|#|wurde /
        zahlungserinnerung / zahlungseingang .. nicht|kein|bisher|noch|feststellen /
        keinen zahlungseingang / offene|offener|offenen|fällige|fälliger|ausstehende|ausstehender|
        ausstehenden .. rechnung|betrag|betrages|forderung|posten|zahlung|beträge /
        bitten .. wir .. sie .. zahlung|überweisung|ausgleich|begleichen|überweisen|den /
        überweisen sie .. den|bitte|betrag|umgehend / begleichen|ausgleichen sie .. den|die|bitte /
        verzugszinsen / zahlungsverzug / in verzug .. zahlung|mit|der / bankverbindung / fälligkeit /
        zahlungsfrist|zahlungsziel / protokoll .. der|vom|zur /
        besprechung|teammeeting|agenda|tagesordnung / intern|interne /
        liebe|hallo .. kolleginnen|kollegen|team|mitarbeiter /
        unsere|unserer|unseren kunden|kundin|mandant|mandanten|mandantin|lager|werk|auftragsbestätigung /
        ihre kunden / lieferant* / die dritte|zweite|letzte mahnung / mahnverfahren"""),
    ("job", 3.6, """
        bewerbung / bewerbe .. mich|um / bewerben .. als|um|auf|bei / lebenslauf /
        stellenanzeige|stellenausschreibung|stellenangebot /
        ausbildungsplatz|ausbildungsstelle|praktikum|praktikumsplatz|aushilfe|minijob|nebenjob /
        bewerbungsunterlagen|initiativbewerbung|anschreiben / vorstellungsgespräch / zeugnisse"""),
    ("advert", 3.0, """
        newsletter / abmelden|abbestellen .. hier|newsletter|klicken / rabatt|rabattcode|rabattaktion /
        sonderangebot|sonderaktion|angebote|schnäppchen / % /
        nur .. heute|noch|kurze .. zeit|gültig|tage|wenige /
        jetzt .. kaufen|bestellen|sichern|anmelden|entdecken|registrieren / unsere|unser|unserer|unseren ..
        leistungen|produkte|software|lösung|sortiment|plattform|neue|neuen|neuer|angebot|angebote|experten /
        wir .. helfen|bieten|unterstützen|liefern|vertreiben|entwickeln|laden .. ihnen|sie|unternehmen|
        firmen|herzlich|an / umsatz .. steigern|mehr /
        google|suchmaschinen* .. ranking|bewertungen|optimierung / seo / webinar / kostenlose|kostenloser|
        kostenloses|gratis .. demo|beratung|testen|erstgespräch|test|versand|ratgeber / pressemitteilung /
        konto .. gesperrt|eingeschränkt|verifizieren|bestätigen / passwort / umfrage /
        kooperation|partnerschaft|sponsor* / einladung / messe / gewinnspiel|gewonnen / black friday /
        kollektion / zollgebühr* / klicken sie / partnerprogramm"""),
    ("purpose", 0.0, """
        bitte beachten|bestätigen|finden|entnehmen /
        liegt|liegen|steht|stehen|ist|sind .. zur|zum .. abholung|bereit|abholen|unterschrift /
        gern|gerne|hiermit bestätigen|bestätige|kündige|teile|sende|schicke|widerrufe /
        kündige|kündigen|beenden .. vertrag|mitgliedschaft|abo|zum / zum .. nächstmöglichen|ablauf|ende /
        bestellung .. unterwegs|versandt|versendet|eingegangen|bestätigt / freuen uns|mich / erinnerung /
        neue adresse|anschrift|nummer|telefonnummer|bankverbindung|kontonummer / umgezogen|umzug /
        kurze|zur info|information|erinnerung|kenntnis / wollte .. nur|kurz / nur .. kurz /
        bescheid geben|sagen|geben /
        bis dann|morgen|später|bald|montag|dienstag|mittwoch|donnerstag|freitag|nächste / sehen uns /
        nicht lieferbar / herzlichen glückwunsch /
        frohe|schöne|alles|gutes weihnachten|ostern|feiertage|gute|neues /
        so schön|nett|lecker|gemütlich|toll / wiederkommen|wieder kommen /
        liegen|vergessen .. lassen|bei|jacke|schirm|schal|brille|tasche|mütze /
        verloren .. meine|meinen|wo / schlüsselkarte|geldbeutel / länger .. behalten|bleiben|mieten /
        verlängern / zahnschmerzen|rückenschmerzen|halsschmerzen / tut .. weh / noch .. frei|etwas /
        kostet das|es|extra / liefern sie .. auch|nach / kostenlos|kostenfrei /
        zu verkaufen|vermieten|verschenken|haben /
        überwiesen|überweise|überweisung .. heute|gestern|ist|habe /
        können|könnten|würden sie .. bitte|mir|uns|nächste|heute|morgen /
        können|könnten|dürfen|dürften wir|ich / hätte|hätten gern|gerne /
        ich|wir möchte|möchten|würde|würden /
        braucht|brauche|brauchen|benötige|benötigen .. neue|neuen|neues|einen|eine|ein /
        wann .. hätten|haben|hat|kann|können|passt /
        ich|wir komme|kommen|bringe|bringen|hole|holen|melde|melden|schicke|sende|zahle|bezahle /
        ist .. stelle|wohnung|tisch .. frei|haben / noch .. zu haben /
        für .. klassenfahrt|geburtstag|feier|hochzeit|weihnachtsfeier|steuer|buchhaltung / geburtstag /
        suchen|suche wir|ich|noch|einen|eine|ein / gern|gerne .. bezahlen|zahlen|überweisen|helfen /
        noch keine rechnung / wegen .. feiertags|krankheit|urlaub|ferien|umbau / fällt .. aus /
        passt mir|uns / wie besprochen|gewünscht|telefonisch /
        hier .. ist|sind|kommen|kommt .. mein|die|der|meine|das / pläne|unterlagen|muster"""),
)  # fmt: skip
