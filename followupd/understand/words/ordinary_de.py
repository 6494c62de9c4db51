"""German: by which words a mail is weighed as something other than a complaint."""

from __future__ import annotations

#: (group, weight, phrases). Groups: thanks, praise, request (orders and questions), business, job and advert
#: speak against a complaint; purpose says what else a mail is for; neutral takes words out of the others.
GERMAN: tuple[tuple[str, float, str], ...] = (
    ("praise", 1.8, """
        kein|keine|keinen .. tropfend*|kalte|kalten|lärm|ärger mehr / ist .. ein traum / immer pünktlich /
        grüßen sie / nie unpünktlich"""),
    ("advert", 3.2, """
        schlechte|negative|verärgerte|verärgerten|unzufriedene|unzufriedenen .. bewertungen|rezensionen|
        kunden / lust auf .. gespräch|kostenloses|call / strategiegespräch / stammgäste|stammkunden .. aus|
        machen"""),
    ("request", 2.0, """
        mir|ihm|ihr|uns .. zu lang|kurz|groß|klein|eng|weit / senden|schicken|liefern sie uns|mir .. #|den|
        die|das|bitte / wie läuft|funktioniert das / bestätigen sie .. preis|liefertermin|termin|eingang"""),
    ("praise", 1.8, """
        jeden cent wert / das beste|beste unseres|meines|je / sagen sie .. koch|team|küche / hat .. mir|uns
        .. spaß|freude gemacht / immer spaß"""),
    ("request", 2.0, """
        möchte|möchten .. aufhören|austreten|beenden|kündigen / auf .. anderen|andere .. umbuchen|verlegen|
        tauschen / ginge .. etwas|später / kann man|ich .. umbuchen|verlegen|tauschen / schicken sie mir ..
        ablauf|infos|unterlagen|verfahren"""),
    ("advert", 3.2, """
        läden|betriebe|firmen|praxen .. neu gestaltet|betreut / in ihrer gegend|region|nähe / ideen|
        vorschläge|beispiele .. schicken|zeigen|senden / ohne kosten / ganz kostenlos / erbschaft|erben|
        nachlass|millionen|verstorben / vertraulich / am handy .. seite|schwer / ich hoffe .. es geht ihnen
        gut / gestalten|gestaltet neu / neu gestaltet|gestalten"""),
    ("business", 3.6, """
        ihr konto .. saldo|weist|offenen / offenen|offener saldo / gegenstandslos / sollten sie .. bereits|
        schon / haben wir .. an sie .. versandt|verschickt|geliefert / paletten / ihre firma"""),
    ("job", 3.6, """
        jahre|jahren .. in|als|bei .. gearbeitet / letzte|letzten|vorige stelle|job|arbeit / sofort
        anfangen|beginnen / spülkraft|küchenhilfe|servicekraft|aushilfe|kellnerstelle"""),
    ("own", 2.4, """
        ich|wir schaffe|schaffen .. nicht mehr|doch|termin / mein|der|unser zug|bus|flug .. steht|hat|ist|
        fällt / mir .. zahn|füllung|krone|nagel|bein|arm .. abgebrochen|gebrochen|rausgefallen / zahn|
        füllung|krone abgebrochen|rausgefallen / noch nirgends / drannehmen|dazwischenschieben|einschieben
        / ruf|ruft|rufe an / nimm|nehmt das|die|den|solange / letzten bus|zug .. verpasst / hausarbeit|
        bachelorarbeit|masterarbeit|seminararbeit|studienprojekt|abschlussarbeit / neue arbeit|stelle|
        arbeitsstelle / gebissen .. habe|und|mir"""),
    ("own", 2.6, """
        bevor .. ich|wir .. bestelle|bestellen|kaufe|kaufen|buche|buchen|unterschreibe / mir|uns ..
        runtergefallen|heruntergefallen|hingefallen|umgefallen|ins wasser / fang|nimm|mach|hol|stell|denk|
        bring|sag .. bitte|mit|doch|an / fehlen .. uns|noch .. helfer|leute|kuchen / noch helfer / habe ..
        aber|schon .. schon|so .. so|eine|einen|ein|eins"""),
    ("advert", 3.2, """
        ihr|ihre paket|sendung|lieferung .. konnte|wartet|wurde .. zugestellt|auf|zurückgehalten|nicht /
        zahlen sie .. binnen|sofort|jetzt|hier|innerhalb / agentur"""),
    ("praise", 1.8, """
        danke|dank .. dass|das .. sie|ihr|du .. so|uns|mir|meine|meiner / mit .. lächeln / so lieb|nett|
        freundlich|herzlich|gut .. zu|waren|war"""),
    ("business", 3.6, """
        rechnung .. nicht|noch .. bezahlt|beglichen|überwiesen / nach unseren büchern|unterlagen|
        aufzeichnungen"""),
    ("request", 3.4, """
        an wen .. wendet|wende|wenden|schreibe|schreibt|schreiben .. man|ich|wir|sich / wo .. beschwert|
        beschwere .. man|ich"""),
    ("business", 3.6, """
        letzte|zweite|dritte|erste aufforderung / trotz .. schreiben|mahnung|erinnerung|mahnungen .. nicht|
        noch / rechnung # / unserem|unseren rechtsanwalt|anwalt|inkasso / geht .. betrag .. ein / meine
        bankverbindung / gehalt|gehaltskonto|lohn"""),
    ("advert", 3.2, """
        follower / dein|ihr|euer profil|feed|kanal / sonst .. zahlst|zahlen .. nichts|du|sie / schreib mir|
        verkäufe verloren|entgehen / ernte|preisanpassung|preiserhöhung / preise .. anheben|erhöhen|
        anpassen / ihre|eure treue / geschäftspartner|partner wegen"""),
    ("request", 2.0, """
        blick .. darauf|drauf|auf .. werfen|wirfst|werft / würden|könnten|können sie|ihr .. mal|sich|auch
        .. ansehen|anschauen|reparieren|blick / wenn .. ich .. bringe|vorbeibringe|vorbeikomme|komme /
        repariert .. niemand|jemand|keiner / gibt es .. noch|auch .. karten|plätze|zimmer|tickets / sind ..
        wir .. statt|personen|zu|fünf|vier|sechs|mehr / liefern|schicken sie .. vom|bis|keine|ab|keine /
        wie gewohnt / wir brauchen .. bis / zum messen|ausmessen|anprobieren"""),
    ("neutral", 0.0, """
        möchten|wollen|möchte|will .. nicht .. vor|verschlossener|umsonst|warten|im / macht .. keine
        umstände|probleme|ärger / ist bestellt / hoffe .. kein|keine .. problem|umstände"""),
    ("praise", 3.0, """
        nicht genug danken / gar nicht genug danken / gerettet / haben sie alles .. geschafft|möglich /
        kein einziges|einziger|einzige .. blatt|kratzer|fehler|fleck|mal|problem / ohne sie|euch .. nicht|
        nie"""),
    ("own", 2.2, """
        der|die|das|mein|unser|unsere erste|voriger|vorige|andere|anderer|alte|alter|letzte|letzter|
        früherer|frühere laden|firma|zahnarzt|betrieb|hotel|händler|werkstatt|arzt|anbieter|friseur|bäcker|
        vermieter / techniker|monteur|installateur|klempner|elektriker ist|habe|hab .. bestellt|angerufen|
        gerufen|informiert|unterwegs / an wen .. wendet|wende|wenden|schreibt|schreiben / wo .. kann|könnte
        .. beschweren|beschwerde / ich .. habe|hab .. auf|falsch .. geklickt|getippt / mein|eigener fehler
        / bringt|bringen .. am .. mit / protokoll anbei / und wer .. hat|mag|kann / uhr|rad|radio|stuhl
        meines|meiner .. großvaters|opas|oma|großmutter|onkels|tante / nicht eingetippt|gebucht|eingetragen
        habe"""),
    ("own", 1.0, """
        noch .. keine|keinen rechnung|katalog|kostenvoranschlag .. bekommen|erhalten|von"""),
    ("advert", 3.2, """
        ihre|ihrer|ihren|deine|eure webseite|website|internetseite|homepage|seite|webseiten|auftritt|
        internetauftritt|onlineshop|firma .. langsam|fehler|ladezeiten|ladezeit|nicht|veraltet|google|
        gefunden|optimiert|mobil|sichtbar|handys|handy|kunden|besucher|ranking|aufgefallen|stießen|
        gestoßen|analysiert|bei|modern|überarbeiten / durchsicht|analyse|prüfung|besuch ihrer|deiner|eurer
        .. internetseite|website|webseite|homepage|seite / ladezeiten|backlinks|suchergebnisse|
        suchergebnissen|onlinemarketing|webdesign|webagentur|suchmaschine|suchmaschinen|reichweite|
        neukunden|leads|sichtbarkeit|landingpage / bei google .. auf|auf|seite|ganz|sie|besser|nach / auf
        seite 1|eins / google .. bewertungen|bewertung|rezensionen / verlieren sie|ihre .. jeden|tag|
        kunden|täglich|umsatz|geld|gäste / ärgert ihre|ihren .. gäste|kunden / wir|unser|team|agentur ..
        bringen|erstellen|löschen|optimieren|gestalten|programmieren|überarbeiten|machen|entfernen|
        erstellt|vermitteln|verhelfen|gewinnen .. sie|ihnen|ihre|neue|neuen|für|negative|schlechte / schon
        .. ab .. # / ab # euro / ab .. # .. euro .. im|pro monat / festpreis|pauschalpreis / unverbindlich|
        unverbindliches|unverbindlichen .. angebot|gespräch|beratung|erstgespräch|test|analyse / wann passt
        .. ihnen|dir / kurzes|kurzen gespräch|telefonat|termin|austausch|call / darf|dürfen|soll ich|wir ..
        ihnen|dir .. angebot|infos|informationen|zeigen|vorstellen|senden|zusenden|machen|unterbreiten /
        interesse . / erste .. analyse|beratung|stunde|monat|test .. gratis|kostenlos|frei / gratis|
        kostenlos .. testen|analyse|beratung|erstgespräch|test|anfordern / sonst .. geld zurück / geld
        zurück garantie / kredit|kredite|darlehen|schufa|finanzierung|sofortkredit|umschuldung|vorkosten /
        antworten sie .. noch heute|jetzt|auf diese / schlechte|negative .. bewertung|bewertungen|
        rezensionen .. kostet|kosten|löschen|löschung|entfernen|google|schaden|verlieren / ihr|euer team
        von|vom / investition|investoren|rendite|photovoltaik|großhändler|hersteller .. aus|von|für|mit /
        modern|moderner|moderne auftritt|webseite|website / steigern|steigerung .. umsatz|umsätze|sie /
        unternehmen|betriebe|firmen|shops|restaurants wie ihres|ihre|sie"""),
    ("advert", 3.2, """
        ihr|ihre|ihrem|ihren|dein .. konto|passwort|postfach|karte|zahlung|abo|speicher|kundenkonto|daten
        .. gesperrt|eingeschränkt|gelöscht|bestätigen|verifizieren|aktualisieren|abgelaufen|voll|
        fehlgeschlagen|sperren|deaktiviert|läuft|überschritten / bestätigen|aktualisieren|verifizieren ..
        sie .. ihre|ihr|bitte .. daten|konto|identität|zahlungsdaten|innerhalb|angaben / konto ..
        vorübergehend|gesperrt|sperren|gelöscht|eingeschränkt / hier .. klicken|klick|zahlen|bestätigen /
        zahlen sie hier / zoll|zollgebühren|zollgebühr / zustellung .. fehlgeschlagen / sendung|paket ..
        wartet auf sie / sehr geehrter|lieber kunde|nutzer / innerhalb .. # stunden .. daten|konto|sonst|
        gesperrt"""),
    ("circular", 2.4, """
        liebe|lieber|hallo|werte .. nachbarn|nachbarinnen|mitglieder|vereinsmitglieder|freunde|freundinnen|
        eltern|kollegen|kolleginnen|gartenfreunde|sänger|sängerinnen|leser|leserinnen|spieler|bewohner|
        bewohnerinnen|mieter|vereinsfreunde|sportfreunde|wanderfreunde|helfer|helferinnen|alle|leute|
        gemeinde|eigentümer|schüler / euer|eure|der|ihr vorstand|chorleitung|komitee|festausschuss|
        vereinsvorstand|elternbeirat|orgateam|trainer . / wer bringt|kann .. kuchen|helfen|mit|salat|grill|
        auf|stühle / bitte .. mitbringen / sommerfest|vereinsabend|mitgliederversammlung|
        jahreshauptversammlung|probe|chorprobe|elternabend|stammtisch|gemeindehaus|vereinsheim|vorstand /
        neues aus|vom"""),
    ("circular", 2.4, """
        dienstplan|inventur|schichtplan|frühschicht|spätschicht|nachtschicht|schicht|vertretung|kasse
        machen / fehlt|fehlen|krank .. montag|dienstag|mittwoch|donnerstag|freitag|heute|morgen .. kannst|
        und|dienstag|bis|können / kannst|könntest|zählst|holst|machst|bestellst du / habe|hab .. welches|
        welche|neue|neues bestellt / holt .. um|ab|heute|morgen .. ihr|ihre|sein|seine|ab|rad|auto|wagen|um
        / gegenüber .. der|liste / verzählt|verrechnet / paketdienst|lieferant kommt .. jetzt|um|heute|erst"""),
    ("own", 2.6, """
        selber|selbst schuld / meine|eigene|unsere eigene|schuld|dummheit|ungeschick / mein|unser fehler|
        versehen / versehentlich|aus versehen / unsere|meine|mein|unser|die .. katze|hund|sohn|tochter|
        kind|kinder|mann|frau .. vom tisch|geworfen|umgeworfen|fallen|zerbrochen|runtergeworfen|umgestoßen|
        heruntergeworfen|zerbissen|kaputtgemacht|zerkaut / habe|hab|haben .. fallen lassen|gelassen|
        verlegt|umgestoßen|runtergeworfen / finde .. rechnung|beleg|bon|quittung|karte|unterlagen .. nicht|
        mehr / finde .. nicht .. mehr|wieder / habe|hab|haben .. rechnung|beleg|bon|quittung|karte|
        schlüssel|passwort|anleitung|brille .. verloren|verlegt / geirrt|vertippt|verlesen|verwechselt ..
        habe|hatte|ich|mich / ich .. habe|hab .. vergessen"""),
    ("own", 2.2, """
        nicht .. bei .. ihnen|euch .. gekauft / ihre nummer|adresse .. habe|hab|von|im|aus / ihre|eure
        nummer|telefonnummer|adresse|kontakt .. von|gefunden|im / empfohlen|empfehlung .. hat|von|worden|
        sie|wurden / wir wohnen .. in|im|an / ich wohne .. in|im|an / ball|ast|baum|sturm|hagel|einbrecher
        .. durch|auf|fenster|scheibe|dach|zaun|unser|schaufenster / brauchen|brauche|benötige|benötigen|
        suchen .. neue|neuen|neues|ersatz / machen sie .. so|etwas|sowas|das|auch / was .. würde .. kosten|
        ungefähr / preis und termin / nennen sie .. mir|uns .. preis|termin|kosten / schaufenster / ersatz|
        neue .. scheibe"""),
    ("request", 2.0, """
        wo|wie kann|muss|können ich|man|wir .. reklamieren|beschweren|melden|zurückgeben|umtauschen / wer
        .. zahlt|trägt .. dann|rückporto|porto|versand|kosten|rücksendung / retourenetikett|
        rücksendeetikett|retourenschein|rücksendeschein / innerhalb .. # .. tage|tagen / unbenutzt|
        ungebraucht|originalverpackt / original verpackt / noch verpackt / passt .. nicht .. zu .. unserem|
        unserer|meinem|meiner|unseren|boden|möbeln / zu viel .. gekauft|bestellt / praktisch|toll|schön|
        super wäre / wäre .. praktisch|toll|super|auch|gut|schön / habt ihr|haben sie .. vor|geplant /
        rezeption|laden|geschäft|jemand .. noch|dann .. besetzt|offen|geöffnet|da / gibt es .. parkplätze|
        bei|noch|formular|einen|eine|ein|frühstück|wlan|aufzug / bitte .. klopfen|klingeln|abstellen|
        abgeben|nicht oben|hinterlegen|vormerken / nachbarn .. abgeben|nummer|nr|klingeln|abstellen / falls
        .. niemand .. da|zuhause / termin|buchung|reservierung|kurs .. absagen|verschieben|frei|verlegen /
        ginge .. es|das|auch|nächste / zur .. jährlichen|inspektion|untersuchung|vorsorge|wartung /
        inspektion|hauptuntersuchung|tüv|ölwechsel / leihwagen .. wäre|bräuchte|brauche|gut / ruhen lassen
        / pausieren / attest / hiermit kündige|kündigen|widerrufe / kündige|kündigen .. ich|wir .. vertrag|
        mitgliedschaft|abo|meinen|unseren|fristgerecht / bestätigen sie .. mir|bitte|den|die|uns ..
        eingang|kündigung|erhalt / wir|ich .. ziehen|ziehe .. um|weg|aus / brauche|brauchen|benötige|
        benötigen .. nicht|kein|keine|keinen|nicht mehr / beenden|kündigen|stoppen sie .. abo|bitte|
        vertrag|das|zum / zum nächsten monat / bitte nochmal .. dasselbe|das|die / wie immer|üblich|
        gewohnt|letztes / bekannte|übliche adresse|anschrift|menge|lieferung / bestellen .. bitte|wir|ich
        .. #|bitte / nicht lieferbar|vorrätig .. nur|dann|schick|bitte / kostenfrei|kostenlos stornieren /
        bis wann / formular|stelle|adresse .. für .. lob|beschwerden|rückmeldungen|feedback / lob und|oder
        / lob|feedback|rückmeldungen .. beschwerden|kritik / wohin .. mit|kann|soll / verbraucherratgeber|
        ratgeber / welche größe / fallen|fällt .. klein|groß .. aus / soll .. ich .. lieber|besser|
        bestellen|nehmen / lieber .. größe|l|m|xl|bestellen / wie lange .. dauert / zurzeit / kopie|
        zweitschrift|duplikat .. steuer|schicken|rechnung|bitte|für / tisch .. für .. # / personen ..
        bestellen|reservieren|tisch|mit / neue|neuen anschrift|adresse / ab dann|sofort .. an / noch
        einmal|mal da / sofort .. wieder .. kaufen|bestellen"""),
    ("business", 3.6, """
        trotz unserer|unseres|mehrfacher|wiederholter .. erinnerung|mahnung|erinnerungen|schreibens|
        mahnungen / zahlbar .. innerhalb|bis|binnen|sofort|ohne / # mahnung / mahnung . / fordern .. sie ..
        auf / unserer buchhaltung / laut unserer|unserem .. buchhaltung|unterlagen|konto / rechnung|
        rechnungen .. überfällig|fällig|offen / überfällig .. zahlung|rechnung|tage / bitten .. um ..
        zahlung|begleichung|ausgleich|überweisung / vielen dank für .. ihren|den auftrag / offene posten /
        sehen wir uns gezwungen / anwalt .. zu .. geben|übergeben / zu begleichen / mahnlauf|mahnstufe"""),
    ("job", 3.6, """
        tag .. zur probe|probearbeiten|probetag|schnuppertag / zur probe|schnuppern .. kommen|arbeiten /
        ihr handwerk .. lernen|erlernen / ausbildung|ausbildungsplatz|lehrstelle|praktikumsplatz / mit ..
        schule .. fertig|abgeschlossen / meine unterlagen|bewerbungsunterlagen / ihre|eure anzeige ..
        gelesen|gesehen / mit großem interesse / erfahrung|berufserfahrung .. als|habe|leider|noch|bringe /
        mein .. jetziger|letzter|früherer|bisheriger .. betrieb|arbeitgeber|chef"""),
    ("praise", 1.8, """
        tausend|allerherzlichsten|ganz lieben dank / kommen|komme .. wieder|bald|gern|gerne / sie hatten
        recht / ist|war|sieht|wurde .. perfekt|wunderschön|traumhaft|toll|prima|super|großartig|klasse /
        kein .. fleck|dreck|stress|ärger|problem|kratzer|staub / früher|pünktlich|schneller fertig|da|
        geliefert / in .. minuten weg / war .. immer .. prima|super|toll|zufrieden|schön|gut|bestens /
        beschwert|beschweren|beschwerden .. nur|haben|höchstens|sich .. die|weil|darüber|dass|kein|nicht /
        worüber|was soll|kann|könnte .. jetzt|noch|beschweren|meckern / danke .. für .. alles / gefreut ..
        sehr|riesig|über|haben"""),
    ("thanks", 0.9, "danke / vielen|herzlichen|besten|lieben|tausend dank / dankeschön / bedanke / dankbar"),
    ("neutral", 0.0, """
        danke|dank .. im voraus|vorab / vielen|besten|herzlichen dank .. im voraus|vorab / danke|dank für
        .. ihre|die|eure|deine .. antwort|mail|nachricht|rückmeldung|mühe|hilfe|email|zeit|verständnis|e /
        nicht .. mehr .. benötige|benötigen|brauche|brauchen / kein .. problem|stress|thema / keine .. eile
        / leider .. verhindert|krank|absagen|verschieben|kurzfristig / entschuldigung|entschuldigen|
        verzeihung|sorry .. für|die .. verspätete|späte|störung|meine|verzögerung|verspätung|
        missverständnis / schlechtes wetter / beschwerdemanagement|beschwerdestelle /
        reklamationsabteilung|reklamationsverfahren|reklamationsformular / falls|sollte|sollten .. fragen|
        probleme|rückfragen / bei .. fragen|problemen|rückfragen / laut .. vertrag|angebot|unserer|unserem|
        rechnung|plan|internet|website|ihrer|ihrem|gesetz|agb / zu spät .. komme|komme|kommen / spät ..
        abends|schicht / freue .. mich|uns / arm|bein|fuß|hand|rippe|finger|handgelenk .. gebrochen /
        warte|warten .. dann|morgen|vor|draußen|unten|gerne|gern / schwärmen|schwärme|denken|reden .. immer
        noch / immer noch .. gut|begeistert|gerne|gern|interesse|zu haben|frei|zufrieden|super|davon /
        fehlende|fehlenden .. unterlagen|angaben|daten|formular|dokumente / im datum|termin geirrt /
        mängelfrei|mangelfrei / fleckenfrei / keine .. ursache / wartezimmer|warteliste / schade .. dass ..
        ich|wir .. nicht / ich .. warte auf|ihre .. ihre|antwort|rückmeldung / kalte .. getränke|platte|
        küche|buffet / nicht vergessen|nur|zu / frohes|gutes .. neues"""),
    ("praise", 1.8, """
        sehr|super|wirklich|rundum|absolut|vollkommen|völlig|mehr|äußerst|total|vollauf .. zufrieden|
        glücklich|begeistert|dankbar|freundlich|nett|angetan|schön|lecker|gefreut / tolle|toller|tolles|
        super|hervorragende|hervorragender|hervorragendes|ausgezeichnete|ausgezeichneter|großartige|
        großartiger|perfekte|perfekter|klasse|schöne|schöner|gute|guter|gutes|prima|wunderbare|wunderbarer|
        spitzen|exzellente|exzellenter|schnelle|schneller|nette|freundliche|kompetente|leckere|leckeres ..
        arbeit|service|essen|team|aufenthalt|qualität|beratung|lieferung|bedienung|mitarbeiter|erfahrung|
        abend|hilfe|ware|betreuung|reparatur|personal|zimmer|kundenservice|haarschnitt|abwicklung / weiter
        so / weiterempfehlen|empfehle|empfehlen|empfehlung .. gerne|gern|sie|euch|weiter|wärmstens|jedem /
        gerne|gern .. weiterempfehlen|wieder|weiter / keine .. beschwerde|beschwerden|probleme|mängel|
        reklamation|klagen|beanstandungen|schäden|kritik / kein .. grund|problem|mangel|anlass / nichts ..
        zu .. beanstanden|meckern|bemängeln|kritisieren|reklamieren|klagen|beschweren / nicht ..
        beschweren|meckern|klagen / nichts .. kaputt|beschädigt|defekt|gefehlt|fehlt|passiert .. ist|war|
        worden / funktioniert|läuft|klappt|geht|klappte|funktionierte .. wieder|wunderbar|super|perfekt|
        einwandfrei|tadellos|bestens|prima|problemlos|hervorragend|toll|reibungslos / gut|heil|
        wohlbehalten|pünktlich|schnell|unversehrt|sicher|prompt .. angekommen|geliefert|da|erhalten / alles
        .. gut|bestens|super|perfekt|prima|ordnung|okay|ok|geklappt|wunderbar|bestens|da|angekommen|
        erledigt|top|paletti / großes|dickes|ganz lob / lob / begeistert / gefällt / hat .. gefallen|
        geschmeckt / top / einwandfrei|tadellos / nicht schlecht / ohne .. probleme|beanstandung|mängel|
        komplikationen / angenehm überrascht / positiv .. überrascht / ist|hat|wurde|sind .. gelöst|
        behoben|erledigt|geklärt|repariert / freuen .. uns .. auf|schon|wieder"""),
    ("request", 1.8, """
        möchte|möchten|würde|würden|will|wollen|wollte|wollten|hätte|hätten .. gern|gerne|ich|wir|einen|
        ein|eine|für|mich|sie|nur|bei|uns|hiermit .. bestellen|buchen|reservieren|kaufen|wissen|fragen|
        erkundigen|anfragen|vereinbaren|mieten|anmelden|einladen|verschieben|ändern|verlängern|wünschen|
        bewerben|umbuchen|termin|angebot|tisch|zimmer|kostenvoranschlag|informationen|erfahren / bestelle|
        bestellen .. hiermit|ich / hiermit .. bestelle|bestellen / bitte .. um .. angebot|
        kostenvoranschlag|termin|information|informationen|zusendung|rückruf|preis|preise|bestätigung|
        katalog / kostenvoranschlag / angebot .. für|über|machen|erstellen / öffnungszeiten / geöffnet|
        offen .. haben|sie|habt|am / haben|habt sie|ihr .. offen|geöffnet|auch|noch|einen|ein|eine|am|das|
        die|den / bieten|verkaufen|liefern|reparieren|führen|vermieten|machen|versenden|nehmen|akzeptieren|
        verschicken sie .. auch|nach|noch|an|den|die|das|einen|eine / was|wieviel .. kostet|kosten / wie ..
        viel|lange|hoch|teuer .. kostet|kosten|dauert|ist|wäre|beträgt / wie .. funktioniert|läuft|kann|
        gehe|reklamiere|geht|muss|widerrufe .. die|das|ich|man|eine|der .. rückgabe|umtausch|retoure|
        reklamation|zurückgeben|zurückschicken|umtauschen|widerrufen|bestellen|kündigen|vor|ab|stornieren /
        kann|könnte|können|könnten|dürfte|darf .. ich|wir|man|sie .. zurückgeben|umtauschen|stornieren|
        ändern|buchen|reservieren|bringen|bestellen|abholen|verschieben|empfehlen|anbieten|verlegen|
        bezahlen|vorbeikommen|mitbringen|schicken|bestätigen|reparieren|ansehen|anschauen / ist .. es|das
        .. möglich / wäre .. es .. möglich / termin .. verschieben|absagen|vereinbaren|ausmachen|
        bestätigen|buchen|frei|verlegen / reserviere|reservieren|reservierung .. tisch|zimmer|für|einen /
        tisch für / suche|suchen .. einen|eine|ein|nach / interesse|interessiere|interessieren .. an|mich|
        uns|für / frage .. zu|zum|zur|bezüglich / kurze frage / verfügbar|lieferbar|vorrätig / rechnung ..
        für .. steuer|buchhaltung|finanzamt|unterlagen / rechnungskopie / was .. kostet|würde|kosten /
        kostet .. bei ihnen|ein|eine|das / nehmen|haben sie .. noch|neue / kann|könnte .. vertrag|
        mitgliedschaft|abo .. ruhen|pausieren / widerrufe .. hiermit|ich|den / hiermit widerrufe /
        ungetragen|unbenutzt|ungeöffnet|originalverpackt / was .. passiert .. wenn|falls / passt .. der|
        die|das .. auch|in|zu / bevor .. ich .. bestelle|kaufe / absagen|umbuchen / anbei|im anhang ..
        bestellung / gefällt .. mir|uns|ihr|ihm .. nicht .. umtauschen|zurückgeben / nicht gefallen /
        probetraining|beratungstermin|schnupper*"""),
    ("business", 3.6, """
        rechnung .. anbei|anhang|beigefügt|beiliegend|übersende|übersenden|senden / anbei|anhang|beigefügt|
        beiliegend|hiermit|übersende|übersenden .. rechnung|angebot|auftragsbestätigung|lieferschein|
        mahnung|kontoauszug / unsere|unserer rechnung|rechnungen|forderung|lieferung .. nr|vom|noch|über|
        ist|#|wurde / zahlungserinnerung / zahlungseingang .. nicht|kein|bisher|noch|feststellen / keinen
        zahlungseingang / offene|offener|offenen|fällige|fälliger|ausstehende|ausstehender|ausstehenden ..
        rechnung|betrag|betrages|forderung|posten|zahlung|beträge / bitten .. wir .. sie .. zahlung|
        überweisung|ausgleich|begleichen|überweisen|den / überweisen sie .. den|bitte|betrag|umgehend /
        begleichen|ausgleichen sie .. den|die|bitte / verzugszinsen / zahlungsverzug / in verzug ..
        zahlung|mit|der / bankverbindung / fälligkeit / zahlungsfrist|zahlungsziel / protokoll .. der|vom|
        zur / besprechung|teammeeting|agenda|tagesordnung / intern|interne / liebe|hallo .. kolleginnen|
        kollegen|team|mitarbeiter / unsere|unserer|unseren kunden|kundin|mandant|mandanten|mandantin|lager|
        werk|auftragsbestätigung / ihre kunden / lieferant* / die dritte|zweite|letzte mahnung /
        mahnverfahren"""),
    ("job", 3.6, """
        bewerbung / bewerbe .. mich|um / bewerben .. als|um|auf|bei / lebenslauf / stellenanzeige|
        stellenausschreibung|stellenangebot / ausbildungsplatz|ausbildungsstelle|praktikum|praktikumsplatz|
        aushilfe|minijob|nebenjob / bewerbungsunterlagen|initiativbewerbung|anschreiben /
        vorstellungsgespräch / zeugnisse"""),
    ("advert", 3.0, """
        newsletter / abmelden|abbestellen .. hier|newsletter|klicken / rabatt|rabattcode|rabattaktion /
        sonderangebot|sonderaktion|angebote|schnäppchen / % / nur .. heute|noch|kurze .. zeit|gültig|tage|
        wenige / jetzt .. kaufen|bestellen|sichern|anmelden|entdecken|registrieren / unsere|unser|unserer|
        unseren .. leistungen|produkte|software|lösung|sortiment|plattform|neue|neuen|neuer|angebot|
        angebote|experten / wir .. helfen|bieten|unterstützen|liefern|vertreiben|entwickeln|laden .. ihnen|
        sie|unternehmen|firmen|herzlich|an / umsatz .. steigern|mehr / google|suchmaschinen* .. ranking|
        bewertungen|optimierung / seo / webinar / kostenlose|kostenloser|kostenloses|gratis .. demo|
        beratung|testen|erstgespräch|test|versand|ratgeber / pressemitteilung / konto .. gesperrt|
        eingeschränkt|verifizieren|bestätigen / passwort / umfrage / kooperation|partnerschaft|sponsor* /
        einladung / messe / gewinnspiel|gewonnen / black friday / kollektion / zollgebühr* / klicken sie /
        partnerprogramm"""),
    ("purpose", 0.0, """
        bitte beachten|bestätigen|finden|entnehmen / liegt|liegen|steht|stehen|ist|sind .. zur|zum ..
        abholung|bereit|abholen|unterschrift / gern|gerne|hiermit bestätigen|bestätige|kündige|teile|sende|
        schicke|widerrufe / kündige|kündigen|beenden .. vertrag|mitgliedschaft|abo|zum / zum ..
        nächstmöglichen|ablauf|ende / bestellung .. unterwegs|versandt|versendet|eingegangen|bestätigt /
        freuen uns|mich / erinnerung / neue adresse|anschrift|nummer|telefonnummer|bankverbindung|
        kontonummer / umgezogen|umzug / kurze|zur info|information|erinnerung|kenntnis / wollte .. nur|kurz
        / nur .. kurz / bescheid geben|sagen|geben / bis dann|morgen|später|bald|montag|dienstag|mittwoch|
        donnerstag|freitag|nächste / sehen uns / nicht lieferbar / herzlichen glückwunsch / frohe|schöne|
        alles|gutes weihnachten|ostern|feiertage|gute|neues / so schön|nett|lecker|gemütlich|toll /
        wiederkommen|wieder kommen / liegen|vergessen .. lassen|bei|jacke|schirm|schal|brille|tasche|mütze
        / verloren .. meine|meinen|wo / schlüsselkarte|geldbeutel / länger .. behalten|bleiben|mieten /
        verlängern / zahnschmerzen|rückenschmerzen|halsschmerzen / tut .. weh / noch .. frei|etwas / kostet
        das|es|extra / liefern sie .. auch|nach / kostenlos|kostenfrei / zu verkaufen|vermieten|
        verschenken|haben / überwiesen|überweise|überweisung .. heute|gestern|ist|habe / können|könnten|
        würden sie .. bitte|mir|uns|nächste|heute|morgen / können|könnten|dürfen|dürften wir|ich / hätte|
        hätten gern|gerne / ich|wir möchte|möchten|würde|würden / braucht|brauche|brauchen|benötige|
        benötigen .. neue|neuen|neues|einen|eine|ein / wann .. hätten|haben|hat|kann|können|passt / ich|wir
        komme|kommen|bringe|bringen|hole|holen|melde|melden|schicke|sende|zahle|bezahle / ist .. stelle|
        wohnung|tisch .. frei|haben / noch .. zu haben / für .. klassenfahrt|geburtstag|feier|hochzeit|
        weihnachtsfeier|steuer|buchhaltung / geburtstag / suchen|suche wir|ich|noch|einen|eine|ein / gern|
        gerne .. bezahlen|zahlen|überweisen|helfen / noch keine rechnung / wegen .. feiertags|krankheit|
        urlaub|ferien|umbau / fällt .. aus / passt mir|uns / wie besprochen|gewünscht|telefonisch / hier ..
        ist|sind|kommen|kommt .. mein|die|der|meine|das / pläne|unterlagen|muster"""),
)  # fmt: skip
