"""Dutch: by which words a mail is weighed as a complaint; accents do not count.

Groups as in `complaint_en` and `trades_en`.
"""

from __future__ import annotations

DUTCH: tuple[tuple[str, float, str], ...] = (
    ("declared", 3.4, """
        klacht|klachten|bezwaar .. indienen|indien|ingediend|over|melden|deponeren|maken|inzake|betreffende|
        tegen|neerleggen|voorleggen|betreft|kenbaar / een|mijn|onze|deze|formele|officiele|tweede|derde|
        schriftelijke klacht / dien .. klacht / maak|maken|teken .. bezwaar / beklag|beklagen / mij|me|ons
        .. beklagen / reclameren|reclamatie|reclamaties / ongenoegen|misnoegen|ontevredenheid .. over|uiten|
        kenbaar|uitspreken / mijn|ons|onze ongenoegen|misnoegen|ontevredenheid|teleurstelling|onvrede /
        wijzen|wijs|attenderen|attent .. op|dat|maken / erop wijzen|attenderen / ingebrekestelling / stel|
        stellen .. in gebreke|aansprakelijk / aansprakelijk / gebrek|gebreken .. melden|gemeld|vertoont"""),
    ("declared", 1.8, """
        klacht|klachten / klaag|klagen / bezwaar / onvrede|ontevreden|ontevredenheid|misnoegd"""),
    ("absence", 3.2, """
        nog steeds|altijd|immer .. niet|niets|geen|niemand|niks|kapot|stuk|zonder|lekt|open|koud|vies|
        wachten|aan|defect|bezig|dicht / nog .. niets|niks .. gehoord|ontvangen|gebeurd|gekregen|vernomen|
        gezien|gedaan|binnen / nog .. geen|niet .. antwoord|reactie|bericht|ontvangen|geleverd|gekregen|
        terug|gerepareerd|opgelost|betaald|binnen|terugbetaald|teruggestort|gehoord|hersteld|gekomen|
        geweest|bezorgd|verwerkt|gedaan|afgehandeld|klaar|gebeurd|gerealiseerd|nieuws|terugbetaling|monteur
        / nooit .. ontvangen|gekomen|geleverd|aangekomen|gekregen|gebeld|teruggebeld|gereageerd|verschenen|
        geantwoord|geweest|bezorgd|gehoord|geholpen|meer|iets / niemand .. neemt|nam|belt|belde|reageert|
        reageerde|antwoordt|komt|kwam|weet|wist|heeft|was|is|helpt|hielp|die|te|vertelde|zei|doet|
        verantwoordelijk|bereikbaar / neemt|nam|belt|komt|kwam|reageert .. niemand / geen .. antwoord|
        reactie|gehoor|bericht|reacties|excuses|excuus|uitleg|oplossing|terugkoppeling|levering|warm|
        verwarming|stroom|water|spoor|idee .. gekregen|ontvangen|op|van|meer|water|te|en / geen .. reactie|
        antwoord|gehoor|excuses|uitleg|terugkoppeling|bericht|oplossing|schot / niet .. komen opdagen|dagen
        / niet op|komen dagen|opdagen / kwam|kwamen|komt .. niet .. opdagen|langs|aan / wacht|wachten|
        gewacht .. al|nu|sinds|weken|dagen|uren|maanden|tevergeefs|eindeloos|ruim / zit|zitten .. al .. # ..
        zonder / zitten|zit|staan|sta .. al|sinds|nu .. zonder|in / zonder .. bericht|reactie|antwoord|warm|
        verwarming|uitleg|overleg|stroom|internet|water|iets|aankondiging|toestemming|excuses / zonder ..
        dat iemand / al .. # .. weken|dagen|maanden|uur|uren|keer|jaar|week .. niet|geen|niets|zonder|
        wachten|kapot|bezig|aan|wacht|stuk|op / al weken|maanden|dagen|tijden|uren / # .. weken|dagen|uur|
        uren|maanden|week|minuten .. te laat|vertraging / waar .. blijft|blijven|is|zijn .. mijn|de|onze|
        het|u|jullie|die / hoe lang .. nog|moet|gaat|moeten / sindsdien .. niets|niet|geen|niks|lekt|hoor|
        stil / ondanks .. meerdere|herhaalde|mijn|#|diverse|herhaaldelijke|verschillende|mails|toezegging|
        belofte|afspraak|aanmaning|alle|onze / tevergeefs"""),
    ("absence", 2.6, """
        # .. keer|maal|mails|berichten|telefoontjes .. dat|gebeld|gemaild|gevraagd|gemeld|verzet|afgezegd|
        zonder|ingesproken|gestuurd|geschreven|geprobeerd|en / voor|al de .. tweede|derde|vierde|vijfde|
        zoveelste|#e|2e|3e|4e keer|maal / de .. tweede|derde|vierde|vijfde|zoveelste|2e|3e|4e .. keer|maal|
        mail|herinnering|poging|klacht / weer|opnieuw|alweer|wederom .. kapot|stuk|niet|defect|lek|geen|
        verkeerd|uit|afgezegd|mis|fout|uitgevallen|vertraging|hetzelfde|geannuleerd|aan / weer|opnieuw|
        alweer|wederom .. te laat / zelfde|hetzelfde|dezelfde .. probleem|storing|fout|klacht|mankement|
        euvel / steeds|telkens|iedere|elke|constant .. uitgesteld|verzet|keer|weer|verschoven|dezelfde|
        afgewimpeld|doorverbonden / verzet|afgezegd|verplaatst|uitgesteld|geannuleerd|verschoven .. zonder|
        keer|alweer|weer|op|laatste|afspraak|door / op het laatste moment / beloofd|toegezegd|afgesproken|
        verzekerd|gegarandeerd|aangegeven|bevestigd .. maar|en|dat|niet|om|te|toen|voor|op|was|werd|zou /
        had|hadden|heeft|hebben|werd|zou|zouden .. beloofd|toegezegd|verzekerd|gegarandeerd / zou|zouden|
        had|hadden|moest .. komen|geleverd|terugbellen|bellen|langskomen|gerepareerd|klaar|worden|krijgen|
        moeten|opgehaald|terugkrijgen / niet .. geleegd|gedaan|schoongemaakt|gekomen|geleverd|ontvangen|
        gebeurd|teruggebeld|gebeld|nagekomen|gerepareerd|opgelost|hersteld|bezorgd|geweest|geholpen|
        terugbetaald|teruggestort|geinformeerd|doorgegaan|doorging|bereikbaar|verwerkt|gereinigd|
        gestofzuigd|gewijzigd|vermeld|gemeld|gezegd|verteld|serieus|afgemaakt|aangekomen|beantwoord|
        gereageerd|opgehaald|vervangen|klaar|schoon|gemaaid|gelezen / nergens .. te vinden|bekennen|te /
        kwijt|kwijtgeraakt|zoekgeraakt|verdwenen|vermist / raak|raken|ben|zijn .. dag|werkdag|geld|tijd|
        kwijt .. kwijt / onbereikbaar / genegeerd|negeert|negeren / afgepoeierd|afgescheept|afgewimpeld /
        aan het lijntje / van het kastje / in de steek / laten|gelaten .. zitten|wachten|staan|vallen|
        stikken|zwemmen / in de kou|steek|regen .. staan|laten|gelaten / aan mijn|ons lot / stil|stilte|
        doodstil / opgehangen|verbinding verbroken / in de wacht / niets|niks .. gehoord|gebeurd|gedaan|
        vernomen|veranderd|verbeterd|teruggehoord|ondernomen|opgelost / laat|lieten|liet .. niets .. weten|
        horen / onmogelijk .. om|iemand|te / krijg|kreeg|krijgen .. niemand|geen .. te|aan|lijn|gehoor|
        contact|antwoord|reactie / gehoord|verteld|gezegd|geinformeerd .. niemand|nooit|niet / niemand ..
        iets .. verteld|gezegd|over|gemeld / ophangen|opgehangen / komt .. geen .. schot|einde|antwoord|
        oplossing / er .. nooit .. is|werd|gekomen"""),
    ("absence", 1.6, """
        niemand / vertraging|vertraagd / te laat / vergeten / afgezegd|geannuleerd|geschrapt / moest|moesten
        .. zelf|wij|ik|we|maar .. betalen|kopen|wachten|bellen|slapen|schoonmaken|ophalen|afzeggen|regelen|
        terug|gaan|zoeken|doen|eten / slechts|maar # .. van|geleverd|ontvangen|in|gekregen / ontbreekt|
        ontbreken|ontbrak|ontbraken|mis|missen|miste .. #|een|de|er|het|twee|nog / ontbreekt|ontbreken|
        ontbrak|ontbraken / in plaats van / gemist|misten|miste .. vlucht|trein|afspraak|onze|mijn|
        aansluiting / vrij|vrije dag .. genomen|opgenomen|voor / vrije dag / voor niets|niks / terwijl ..
        ik|we|wij|u|jullie|het|de|er|dat / zonder .. dat|te|ons|mij|me .. iemand|iets|bellen|melden|overleg|
        vragen|weten|zeggen|waarschuwen|informeren / niet .. laten weten|vooraf|thuis / niet .. laten van
        tevoren / traag|trage|langzaam / lang duren|eindelijk / nog geen / laat .. bericht|weten|op zich /
        uit zichzelf / duurt|duurde .. lang|veel|eeuwen|te"""),
    ("absence", 0.6, """
        nog steeds / nog altijd / weer / opnieuw / alweer / sinds / gisteren / weken / al / terwijl /
        inmiddels / uiteindelijk / zogenaamd"""),
    ("failure", 2.6, """
        doet|deed|doen|deden .. het .. niet|nauwelijks|niks / het .. niet .. doet|deed|meer / werkt|werken|
        werkte|functioneert|sluit|sluiten|past|passen|paste|klopt|kloppen|klopte|brandt|start|laadt|opent|
        houdt|hecht|spoelt|koelt|verwarmt|blijft|pakken|pakt|gaat|gaan|ging|print|verbindt|draait|wil|
        houden|helpt|plakt|sloot|trekt .. niet|nooit|niks|amper|meer|nauwelijks|slecht / niet .. werkt|
        werkte|werkend|werken|past|klopt|gewerkt / lekt|lekken|lekte|lekkage|druppelt|druipt|gelekt / laat|
        laten|liet .. los|nu|al|afweten / laten .. los / losgelaten|afgebroken|gebroken|gescheurd|gebarsten|
        afgevallen|losgeraakt|doorgebrand|gesprongen|gekrompen|verkleurd|losgekomen|uitgelopen|afgebladderd|
        ingestort|omgevallen|bezweken|geknapt / begeven|begaf / haar|haren|beestjes|beest|kakkerlak|
        kakkerlakken|bedwantsen|muizen|muis|mieren|schimmel|plastic|glas|stuk|vliegen|insect .. in|op /
        kakkerlak|kakkerlakken|bedwantsen|muizen|ongedierte / oneetbaar|niet te eten|vreten / schimmel|
        beschimmeld|schimmelig / voedselvergiftiging / eten|vlees|soep|gerecht|pizza|koffie|vis|friet|
        ontbijt|maaltijd|hoofdgerecht|water|douche|biefstuk|kamer .. koud|lauw|ijskoud|rauw|aangebrand|taai|
        droog|verbrand|zout|koude|steenkoud / koud|koude geworden|lauwe|rauwe|rauw|lauw .. vlees|soep|eten|
        koffie|binnen|friet|kip|maaltijd|water|was|waren|gerechten / verkeerde|foute|onjuiste|verkeerd ..
        maat|kleur|artikel|product|model|adres|kamer|onderdeel|bestelling|gerecht|factuur|datum|kant|
        geleverd|gespeld|gestuurd|gemonteerd|aangesloten|tijd|medicijn|tand|boek|geholpen|bezorgd|berekend|
        gelegd|maten|sleutel|bedrag|been / niet .. wat .. we|ik|wij .. besteld|afgesproken|gevraagd|
        verwacht|betalen|gekozen / niet .. de juiste|goede .. maat|kleur|artikel / kwam|kwamen|komt|is|zijn|
        werd|was|geleverd|ontvangen|bezorgd .. beschadigd|kapot|open|geopend|gebroken|verlept|verwelkt|stuk|
        incompleet|leeg|gedeukt|gekrast|nat|vies|verkeerd|defect|bedorven|geplet|gescheurd .. aan|geleverd|
        ontvangen|aangekomen|bezorgd|binnen / kwam|kwamen|komt|is|zijn|werd|was|geleverd|ontvangen|bezorgd
        .. te laat .. aan|geleverd|ontvangen|aangekomen|bezorgd|binnen / zit|zat|zitten|zaten|bevat|heeft|
        had|vertoont .. gat|gaten|kras|krassen|deuk|deuken|scheur|scheuren|barst|barsten|vlek|vlekken|
        schade|haren|plastic|stuk|vuil|gebrek|mankement|lek / geen .. warm|water|verwarming|stroom|internet|
        handdoeken|wifi|airco|zeep|wc|licht|toiletpapier|plek|lakens|verbinding|bereik|ontvangst / half ..
        leeg|gaar|rauw|af|klaar|werk / kan|kon|konden|kunnen .. niet|nergens|nauwelijks .. inloggen|
        gebruiken|slapen|openen|eten|kauwen|lopen|in|dicht|douchen|werken|zitten|sluiten|rijden|betalen|
        printen|opstarten|dragen|verbinden|meer|wassen|gebruikt|koken / geen oog .. dicht / buiten|weer|
        opnieuw werking|gebruik"""),
    ("failure", 2.2, """
        kapot|kapotte|stuk / defect|defecte / beschadigd|beschadigde|beschadiging|beschadigingen / gebroken|
        gebarsten|barst|barsten / kras|krassen|bekrast / deuk|deuken|gedeukt / gat in / scheur|scheuren|
        gescheurd|ingescheurd / vlek|vlekken|bevlekt / krom|scheef|schots|verbogen|scheve|kromme|wiebelt|
        wankel|ongelijk / ontbrekende|incompleet|onvolledig / storing|storingen|hapert|bug|bugs|vastgelopen|
        crasht / over de datum|verlopen|bedorven|zuur|rot|rotte|muf|ranzig / vies|vieze|smerig|smerige|vuil|
        vuile|viezigheid|goor|gore|stof|stoffig|onhygienisch|ongewassen|plakkerig / stinkt|stonk|stank|
        ruikt|rook|lucht .. naar|vies|muf|riool|enorm|rook|vreselijk|in / stinkt|stonk|stank / verlept|
        verlepte|verwelkt|verwelkte|dood|dode bloemen / doorweekt|kletsnat|drijfnat|ondergelopen|
        waterschade|overstroomd|overstroming / verroest|roest|verkleurd|gekrompen|uitgelopen|verschoten /
        kraakt|piept|rammelt|trilt|knippert|bromt|tikt|ratelt|klappert|schuurt|sist / verstopt|geblokkeerd|
        klemt|vast / slecht|slordig|verkeerd|onzorgvuldig|lelijk|rommelig .. gemonteerd|geplaatst|afgewerkt|
        geverfd|geschilderd|gelegd|geknipt|gekookt|uitgevoerd|gerepareerd|genaaid|verpakt|behandeld|
        geholpen|schoongemaakt|geinstalleerd|gedaan|werk|ingepakt|opgeruimd|gevoegd|gekit|gespeld|ontvangen|
        gelukt / prutswerk|broddelwerk|geknoei|gepruts|prutsers|knoeiwerk / half werk / verpest|verknipt|
        vernield|geruineerd|verprutst|verknald|verpesten|mislukt / brandwond|brandwonden|verbrand|verwond|
        gewond|wond|snee|sneden|uitslag|irritatie|ontsteking|ontstoken|allergische|gezwollen|opgezwollen|
        bloedde|bloeden|plekken|beet|rode|bult|jeuk|bulten|pijn|buikpijn|misselijk|overgegeven / ziek
        geworden / blauwe plek geworden|buikpijn|misselijk|overgegeven / lampje|alarm .. brandt|brandde|
        weer|knippert|aan / veel|erg|zo|zeer|echt te .. klein|groot|kort|lang|zout|hoog|strak|koud|heet|
        lawaaiig|traag|smal|breed|donker|hard|laat|dun|duur|wijd|zacht|droog / te .. klein|groot|kort|krap|
        strak|hoog|laag|smal|zout|gaar|hard|dun|dik|droog|ver|los / herrie|lawaai|kabaal|geluidsoverlast|
        overlast|lawaaiig / rauw|rauwe|aangebrand|verbrand|taai|droog|doorgekookt|papperig / witte bladen|
        vellen / doorzichtig / vingerafdrukken|gebruikssporen|gebruikt|tweedehands / puilen|puilt uit /
        uitgevallen|plat|dood .. na|binnen|meteen / kraakt / weggooien|prullenbak .. kan|alles|direct|zo /
        alles kan weg / verkeerd|foutief / vol .. haren|stof|vlekken|schimmel|krassen / achtergelaten|
        achterlaten|achterlieten"""),
    ("failure", 2.5, """
        onbeleefd|onbeleefde|onbeschoft|onbeschofte|lomp|lompe|brutaal|brutale|bot|botte|kortaf|nors|norse|
        chagrijnig / onvriendelijk|onvriendelijke|onaardig|onaangenaam|onaangename / arrogant|arrogante|
        neerbuigend|hooghartig|denigrerend hoogte|minachtend / uit de hoogte|minachtend / respectloos|
        onrespectvol|disrespectvol / onprofessioneel|onprofessionele|onkundig|incompetent|incompetente|
        onbekwaam|klungels|amateurs|ondeskundig|onzorgvuldig|onzorgvuldige|slordig|slordige|nonchalant /
        gebrek aan .. respect|hygiene|communicatie|interesse|service|professionaliteit|fatsoen|begrip|
        inlevingsvermogen / geschreeuwd|schreeuwde|schreeuwen|uitgescholden|scheldt|gescholden|afgesnauwd|
        snauwde|snauwen|uitgelachen|lachte|lachten|uitgemaakt|beledigd|gesnauwd|weggestuurd / huilend|
        huilen|gehuild|tranen / toon .. van|waarop|tegen / toon .. van uw / behandeld|geholpen|ontvangen|
        bejegend|aangesproken .. als|slecht|onvriendelijk|alsof|onbeschoft|schandalig|zeer / als .. een|oud
        .. hond|crimineel|idioot|nummer|vuil|stuk|dief / als .. een|oud .. klein kind / keek|kijkt .. niet
        .. aan|eens|op / niet .. eens .. aan|gekeken|keek|sorry|excuses|bedankt|telefoontje|mailtje|bericht|
        moeite / slechte|matige|belabberde|bedroevende|waardeloze|beroerde|ondermaatse|erbarmelijke|
        abominabele|teleurstellende|vreselijke|inferieure|gebrekkige|dramatische|inferieur .. service|
        kwaliteit|ervaring|communicatie|bereikbaarheid|behandeling|bediening|dienstverlening|nazorg|staat|
        organisatie|hygiene|klantenservice|advies|reparatie|indruk|eten|smaak|garantie|beurt / service|
        kwaliteit|bediening|communicatie|eten|kamer|ontvangst|behandeling|nazorg .. slecht|matig|beneden|
        ondermaats|waardeloos|belabberd|nul|om|ver|bedroevend|dramatisch|afwezig|vreselijk|wenst / lijkt|
        leek|lijken|klopt|komt|voldoet|voldeed|kwam|kwamen|komen .. niet|niets|geenszins .. op|met|overeen|
        aan|foto / in niets / niet .. zoals .. besproken|afgesproken|beloofd|beschreven|op|in|gevraagd|
        verwacht|bedoeld|omschreven|getoond|besteld|hoort / niet .. zoals .. het hoort / niet .. zoals .. op
        de hoort|omschreven|getoond|besteld / niet .. wat .. afgesproken|beloofd / anders .. dan ..
        afgesproken|foto|beschreven|besteld|beloofd|op / misleid|misleidend|misleidende|misleiding|bedrogen|
        bedrog|opgelicht|oplichterij|oplichting|oplichters|belazerd|genept|gelogen|liegen|leugens|
        afzetterij|afgezet|zwendel|voorgelogen|bedonderd / gevaarlijk|gevaarlijke|onveilig|levensgevaarlijk
        / eruit|buiten .. gezet|gestuurd|gegooid / naast|vlak|tegenover .. de|het .. wc|toilet|toiletten|
        keuken|bouwplaats|afval|deur|snelweg / niet gediend|netjes|chic .. van / geen .. enkele .. uitleg|
        reactie|hulp|excuses|begrip|verontschuldiging / daar|hier|dit .. betaal|betalen .. niet .. voor"""),
    ("failure", 1.0, """
        probleem|problemen / fout|fouten / gebrek|gebreken|mankement|mankementen|euvel / vergissing / mis|
        misgegaan|mislopen / fout gegaan / verkeerd|verkeerde / slecht|slechte / kwijt / moeilijk|lastig /
        ongemak|ongemakkelijk / lawaai / weigert|weigeren|weigerde|geweigerd / nalatig|nalatigheid /
        slijtage|versleten / onduidelijk|verwarrend / chaos|rommel|bende|zooi|zooitje|puinhoop"""),
    ("aftermath", 2.2, """
        sinds .. de|uw|jullie|die|het|deze|laatste .. reparatie|update|installatie|onderhoudsbeurt|
        onderhoud|bezoek|behandeling|plaatsing|verbouwing|levering|beurt|wijziging|overstap|schoonmaak|
        storing ... niet|lekt|erger|pijn|kapot|geen|geluid|slechter|alleen|steeds|nog / sindsdien .. lekt|
        doet|werkt|pijn|erger|last|kan|is|heb|nog / nog erger .. dan / slechter dan voorheen|eerst|ervoor /
        die .. u|jullie|uw|we .. geplaatst|gelegd|geleverd|geinstalleerd|gemonteerd|verkocht|gerepareerd|
        gemaakt|gestuurd|plaatste|leverde|vervangen|geschilderd|aanbevolen|verkochten|leverden|plaatsten /
        uw|jullie|de|die .. bezorger|schilders|monteur|monteurs|loodgieter|verhuizers|medewerker|chauffeur|
        schoonmaakster|stukadoor|timmerman|aannemer|kapster|koerier ... achtergelaten|laten|liet|lieten|
        kapot|gebroken|kras|beschadigd|vergeten|krassen|geknipt|kwijt|afgeknipt|gemaakt|weggegaan|vlekken|
        weigerde / achtergelaten|achterlieten|lieten|liet|laten .. vlekken|rommel|troep|stof|gaten|krassen|
        bende|afval|vies|staan|liggen|open|regen|puin|deur / opgehaald|terug|teruggekregen|thuis|terugkwam|
        kwam ... kras|krassen|snee|lampje|beet|kapot|geluid|vlek|vlekken|huilend|deuk|gekrompen|gat|
        slechter|pijn / eerst .. niet .. zat|was|had|er / voorheen|daarvoor niet"""),
    ("money", 2.8, """
        dubbel|twee|tweemaal|#|teveel|onterecht|opnieuw .. keer|onrechte|te|afgeschreven|geincasseerd|
        berekend|betaald|gefactureerd|afgerekend|aangerekend .. afgeschreven|betaald|gefactureerd|berekend|
        geincasseerd|afgerekend|in / ten onrechte .. keer|onrechte|te|afgeschreven|geincasseerd|berekend|
        betaald|gefactureerd|afgerekend|aangerekend .. afgeschreven|betaald|gefactureerd|berekend|
        geincasseerd|afgerekend|in / dubbel|teveel|onterecht|tweemaal afgeschreven|betaald|berekend|
        gefactureerd|geincasseerd|gerekend|aangerekend / te veel .. betaald|berekend|gerekend|gevraagd|in|
        afgeschreven / ten onrechte / wordt|werd|worden|is|blijft|blijven .. nog|elke|steeds|maand|
        maandelijks|toch .. afgeschreven|geincasseerd|gefactureerd|incasseren|afschrijven / afschrijving|
        incasso|incassokosten .. onterecht|zonder|onbekende|terwijl|na|dubbele|dubbel|toch|ondanks|nooit /
        dubbele|onterechte|onbekende afschrijving|incasso|factuur|betaling|kosten / factuur|rekening|bedrag|
        nota|prijs|totaal .. klopt|kloppen|onjuist|fout|hoger|verkeerd|incorrect|dubbel|veel .. niet|dan|is|
        te / factuur|rekening|bedrag|nota|prijs|totaal .. te hoog .. niet|dan|is|te / hoger|duurder|meer ..
        dan .. afgesproken|offerte|beloofd|geoffreerd|begroot|besproken|aangegeven|vermeld|genoemd / hoger|
        duurder|meer .. dan .. de prijs / verborgen|onverwachte|bijkomende|extra|onaangekondigde kosten|
        toeslag|toeslagen|bedrag / kosten .. niemand|niet|nooit|onverwacht|waar|zonder|ineens|waarvan /
        opgezegd|geannuleerd|opzegging|beeindigd ... afgeschreven|incasseren|geincasseerd|factuur|betalen|
        nog|rekening / borg|waarborg|waarborgsom|aanbetaling|voorschot ... niet|nog|nooit|terug|ingehouden|
        terwijl|kwijt|houdt / geld .. terug|kwijt|teruggave|weg / terugbetaling|terugbetaald|teruggestort|
        restitutie .. niet|nog|nooit|geweigerd|geen|uitgebleven|waar / niet .. terugbetaald|teruggestort|
        vergoed|gecrediteerd / niet|nooit .. besteld|aangevraagd|akkoord|getekend|afgenomen|toestemming|
        gevraagd .. dit|deze|dat|die|gegeven|gegaan|om|maar / oplichterij|afzetterij|woekerprijs|
        woekerprijzen|diefstal / exorbitant|schandalig|belachelijk|absurd|buitensporig|onredelijk .. duur|
        hoog|bedrag|hoge|veel|prijs / veel te .. duur|hoog|bedrag|hoge|veel|prijs / in rekening .. gebracht|
        brengen|terwijl|brengt / rekent|rekende|rekenden|berekend|gerekend|factureert|factureren .. u|
        jullie|voor|uur|ik|er|#|twee|ons|mij / betaald .. maar|terwijl|voor|en|zonder .. niet|geen|nooit|
        nog|kapot / betaal|betalen .. wel|toch|# .. voor|maar / krijg|kreeg|krijgen .. #|maar|slechts ..
        euro .. aangeboden|terug|vergoed / aangeboden .. euro / deurwaarder|incassobureau .. terwijl|voor|
        zonder|nu|ondanks / nog .. geen|niet .. borg|geld|teruggekregen|creditnota"""),
    ("money", 1.2, """
        duur|dure|prijzig / die|deze|dat|zo'n|zo prijs|bedrag / voor|van .. # .. euro / meerkosten|toeslag|
        toeslagen / afgeschreven|afschrijving / het geld niet waard / niet waard / administratiekosten"""),
    ("demand", 2.4, """
        eis|eisen|wil|willen|verwacht|verwachten|verlang|wens|verzoek|vraag|sta|graag|zou|hoor .. geld
        terug|geld|terugbetaling|schadevergoeding|compensatie|vergoeding|excuses|uitleg|oplossing|
        terugbetaald|vervanging|restitutie|korting|teruggave|verklaring|reactie|genoegdoening|herstel|
        hersteld|vergoed / eis|eisen|wil|willen|verwacht|verwachten|verlang|wens|verzoek|vraag|sta|graag|
        zou|hoor .. geld nieuw exemplaar / mijn|ons|het geld .. terug / geld terug / schadevergoeding|
        compensatie|compenseren|gecompenseerd|vergoeden|vergoeding|restitutie|crediteren|creditnota /
        verschil|bedrag|geld|borg .. terugstorten|terugbetalen|teruggestort|retour|terug|terugboeken / wat
        .. gaat|gaan|bent|denkt|kunt|bieden|doet|doen|stelt .. u|jullie .. doen|hieraan|daaraan|hiermee|aan|
        mij|voor|eraan|betekenen|hier / wat .. gaat|gaan|bent|denkt|kunt|bieden|doet|doen|stelt .. u|jullie
        .. van plan / hieraan|hiermee|daaraan|eraan|hierop .. gaat|doen|bent|denkt / wanneer .. komt|komen|
        gaat|wordt|krijg|krijgen|denkt|kan|mag|bent .. u|jullie|ik|wij|het|de|we|mijn|nou|er / advocaat|
        rechter|rechtbank|juridische|juridisch|rechtsbijstand|gerechtelijke|incasso / kort geding /
        geschillencommissie|consumentenbond|consuwijzer|ombudsman|huurcommissie|tuchtcollege|
        consumentenautoriteit|inspectie|klachtencommissie|ombudsdienst|klachtenfunctionaris /
        storneren|storneer|gestorneerd|terugboeken|chargeback / slechte|negatieve|eerlijke|een review|
        recensie|beoordeling / review|recensie .. op|google|plaatsen|achterlaten|schrijven|tripadvisor / een
        ster / sociale|social media / binnen .. # .. dagen|uur|weken|werkdagen / laatste kans|keer|
        waarschuwing|aanmaning / anders|zo niet .. stap|ga|zie|zal|dan|neem|schakel / stap|stappen .. naar|
        ondernemen|verdere / genoodzaakt / verwacht|verwachten|verwachtte|verwachtten|gerekend|hoopte ..
        meer|beter|iets|anders|op / meer van .. verwacht|verwachtte / ontbind|ontbinden|ontbinding"""),
    ("demand", 1.3, """
        omruilen|ruilen|vervangen|vervang|vervanging|herstellen|repareren|corrigeren|rectificeren|overdoen|
        nazien|aanpassen|rechtzetten|oplossen|opgelost|verhelpen|verholpen / zo snel|spoedig mogelijk / per
        omgaande|direct|meteen|onmiddellijk|dringend|spoed|spoedig|urgent / per vandaag nog / nieuwe|nieuw|
        andere|juiste|ontbrekende|goede .. sturen|stuur|leveren|opsturen|toesturen|nasturen|factuur|
        exemplaar / waarom / hoe .. kan|is|kunnen|komt|gaan|durft .. dit|dat|het|u|jullie|mogelijk|we|nu /
        wat .. moet|moeten|nu|is|doe|doen|kan .. ik|wij|we|er|gebeurd|nu|mis / kunt|kan|kunnen|wilt|zou|
        graag .. u|jullie|iemand .. uitleggen|nakijken|oplossen|herstellen|rechtzetten|uitzoeken|bellen|
        reageren|langskomen|terugbellen|regelen|verklaren|corrigeren / kunt|kan|kunnen|wilt|zou|graag .. u|
        jullie|iemand .. laten weten / hoor|horen|verneem|vernemen|ontvang .. graag|hierop|zo|snel|wat|hoe|
        waar|wanneer|van / graag .. uitleg|reactie|oplossing|antwoord|actie|spoedig|snel|terugbellen|
        teruggebeld|contact / graag .. hoor|weten .. wat|hoe|wanneer|waarom / komen|kom|langskomen|
        terugkomen|stuur .. nakijken|oplossen|afmaken|herstellen|terug|repareren|opnieuw|opruimen / komen|
        kom|langskomen|terugkomen|stuur .. nog eens / nemen|neemt|neem .. terug|retour / garantie /
        oplossing / wie .. betaalt|gaat|draait|vergoedt|is .. dit|de|voor|schade|hier"""),
    ("emotion", 2.8, """
        onacceptabel|onacceptabele|ontoelaatbaar|onaanvaardbaar|onaanvaardbare|ongehoord|ongehoorde / niet
        acceptabel / schandalig|schandalige|schandelijk|schande|schandaal|beschamend / schaamteloos peil /
        beneden alle peil / nooit meer|weer|nimmer / mij|ons|me|jullie .. zien|ziet .. niet|nooit .. meer|
        terug / nooit .. meer / kom|komen|bestel|koop|boek|raad|beveel|bestellen|kopen .. hier|nooit|niet|
        nergens|iedereen|dit|deze .. meer|terug|aan|nooit|af / afraden|raad .. af / niemand .. aanraden|
        aanbevelen / erg|zeer|heel|ontzettend|enorm|diep|zwaar|bijzonder|uiterst|echt|behoorlijk|ronduit|
        flink|best|vreselijk|hoogst .. teleurgesteld|teleurstellend|ontevreden|boos|gefrustreerd|ontstemd|
        verontwaardigd|geirriteerd|kwaad|slecht|vervelend|onvriendelijk|jammer|onprettig|geschrokken|
        onbevredigend|ergerlijk / teleurgesteld|teleurstellend|teleurstellende|teleurstelling|tegenvallen|
        tegengevallen|tegenvaller|tegenviel|tegenvallend / viel tegen / woedend|woest|razend|kwaad|laaiend|
        verontwaardigd|boos|ziedend / zat|beu|klaar|genoeg .. ben|zijn|heb|er .. het|mee|van / beu|spuugzat
        / slechtste|ergste .. ervaring|service|hotel|restaurant|ooit|bedrijf|die|maaltijd|koop|garage /
        aanfluiting|lachertje|lachwekkend|farce|grap|klucht|zootje|poppenkast|wanvertoning / belachelijk|
        belachelijke|bespottelijk|absurd zotte|idioot|te gek voor woorden|waanzin / van de zotte|idioot|te
        gek voor woorden|waanzin / ramp|drama|dramatisch|rampzalig|nachtmerrie|catastrofe|hel|ellende|
        lijdensweg|fiasco / vreselijk|verschrikkelijk|afschuwelijk|waardeloos|abominabel|erbarmelijk|
        bedroevend|walgelijk / wanhopig huilen / om te huilen / verpest|verpestte|vergald|verknald|bedorven
        .. onze|mijn|de|avond|feest|verjaardag|bruiloft|vakantie|dag|weekend|uitje / in duigen .. onze|mijn|
        de|avond|feest|verjaardag|bruiloft|vakantie|dag|weekend|uitje / tijdverspilling|verspilling|
        verspilde .. tijd|geld|het|de / zonde van .. tijd|geld|het|de / weggegooid geld van .. tijd|geld|
        het|de / laat|liet .. te wensen over / te wensen over / ver|verre .. beneden|onder|van .. peil|maat|
        verwachting|de|tevreden|schoon|ideaal / beneden peil|alle / niet|allesbehalve|geenszins .. tevreden|
        blij|normaal|acceptabel|professioneel|netjes|fatsoenlijk|serieus|klantvriendelijk|kloppen|kunnen|
        oke|ok|eerlijk|gepast|bedoeling indruk|geweldig|prettig|best|manier / niet|allesbehalve|geenszins ..
        onder de indruk|geweldig|prettig|best|manier / niet|allesbehalve|geenszins .. de bedoeling de
        indruk|geweldig|prettig|best|manier / niet|allesbehalve|geenszins .. te doen bedoeling|onder de
        indruk|geweldig|prettig|best|manier / niet|allesbehalve|geenszins .. blij mee doen|kunnen|oke|ok|
        eerlijk|gepast|bedoeling indruk|geweldig|prettig|best|manier / niet|allesbehalve|geenszins .. blij
        mee onder de indruk|geweldig|prettig|best|manier / niet|allesbehalve|geenszins .. blij mee de
        bedoeling de indruk|geweldig|prettig|best|manier / kan toch niet / dat kan|zo niet / niet .. wat ..
        verwacht|verwachtte|mocht / bedankt|dank .. voor niets|niks / belachelijk lang / geen|zonder
        respect|stijl|manieren|fatsoen|manier / geen manier / geen stijl / niet .. om aan te zien / in|uit
        .. vertrouwen .. kwijt|weg|verloren / vertrouwen .. kwijt|verloren|weg|geschaad|geschonden"""),
    ("emotion", 2.0, """
        ontevreden|ontstemd|gefrustreerd|frustrerend|frustratie|ergernis|ergerlijk|geergerd|irritant|
        geirriteerd|vervelend / verbaasd|verbaast|verbazing|verwonderd|verrast|geschrokken|schokkend|schok|
        verbijsterd|verbluft|versteld|perplex / jammer|spijtig|betreurenswaardig|betreur|betreuren|sneu|
        pijnlijk|verdrietig|zonde / helaas pindakaas / zorgelijk|zorgen|bezorgd|verontrustend|ongerust /
        had|hadden|zou|zouden .. fijn|prettig|netjes|leuk|beter|fijner|anders|gewaardeerd|verwacht|gehoopt|
        mogen|handig|sieren|prijs .. geweest|zijn|gekund|als|verwachten|wat / zou .. fijn|prettig|netjes|
        handig|sieren|goed .. zijn .. als / voor .. die|dat|deze|zo .. prijs|bedrag|geld|tarief / mag|mogen|
        mocht .. je|ik|wij|we|toch .. verwachten|toch|meer|beter / begrijp|begrijpen|snap|snappen|vind|
        vinden|vonden|vond .. niet|het|dit|dat|hier|waarom .. kunnen|jammer|kan|niks|waarom|hoe|vreemd|raar|
        kwalijk|netjes|apart|onacceptabel|slordig|belachelijk|schandalig|niet|normaal|vervelend|slecht|
        onterecht|teleurstellend / begint|beginnen .. nu|wel|het|aardig|langzaam .. vervelend|lang|te|
        irritant|op / eerlijk gezegd / lichtelijk|nogal|tamelijk|behoorlijk .. vreemd|raar|slordig|duur|
        brutaal|onhandig|irritant|verbaasd / kwalijk / beledigend|vernederend|gekwetst|vernederd /
        onrechtvaardig|oneerlijk|onredelijk|onterecht / stress|stressvol / durf .. niet|nauwelijks / dacht|
        dachten|veronderstelde|meende .. dat|iets|te|een|nieuw / niet .. te geloven|voorstellen|leuk|
        grappig|fraai|fris|handig|chic / ongelooflijk|ongelofelijk|onbegrijpelijk|onvoorstelbaar|
        onverklaarbaar|bizar / wat een .. teleurstelling|puinhoop|bende|zooi|organisatie|gedoe|ellende|
        afknapper|toestand|service|rotzooi / gedoe|rotzooi|waardeloos|kut|klote|bagger|rommel|troep|flut|
        afknapper|miskoop / klein|punt|puntje .. puntje|van kritiek|over / kritiek / gelukkig niet|gediend /
        niet .. gediend"""),
    ("emotion", 0.8, """
        helaas / sorry|excuus .. dat|maar|voor / echter / blijkbaar|kennelijk|schijnbaar / nauwelijks|amper
        / toch wel|zelfs niet / op zijn minst|tenminste / best wel|toch|niet eens / best nota bene eens /
        eigenlijk / ronduit"""),
    ("sarcasm", 2.0, """
        complimenten|gefeliciteerd|bravo|knap|fijn|lekker|leuk|leuke|geweldig|prachtig|mooi|mooie|top|hulde|
        bedankt|fantastisch|heerlijk|chapeau .. hoor|is|dat|voor|weer|zo|verjaardag|service|om|dan|de|begin
        ... wachten|vertraging|niets|weken|uur|kapot|verkeerde|nooit|verpest|weer|verjaardag|vakantie|
        opgehangen|verknoeid|nog|niemand|verprutsen|geduld|wc / bedankt voor niets|niks / noemen|noemt|noem
        .. jullie|u|dat|je|men .. service|schoon|kwaliteit|een|vakwerk|luxe / dat|dit .. noemen|noem|heet|
        noemt .. dan|service|schoon|we / leuke|fijne|lekkere|mooie verjaardag|service|boel|manier|ontvangst|
        vakantie|start|verrassing / zeker te|teveel|veel .. moeite|gevraagd / is .. te veel|teveel gevraagd
        / of .. moet|mag ik .. zelf|soms|ook / moet ik .. soms|dan|nou|eerst|smeken|helderziend / volgende
        keer .. neem|breng|doe|kom|zelf / en dan ook nog / wat een .. service|timing|vakmanschap|
        klantvriendelijkheid / lekker dan|is dat"""),
    ("relation", 0.9, """
        uw|jullie|u .. service|winkel|bedrijf|monteur|monteurs|bezorger|bezorgers|medewerker|medewerkers|
        medewerkster|collega|collegas|loodgieter|schilders|garage|hotel|restaurant|personeel|website|app|
        webshop|sportschool|praktijk|kliniek|school|factuur|product|producten|klantenservice|receptie|balie|
        kapster|salon|aannemer|reparatie|update|software|kantoor|firma|vestiging|afdeling|helpdesk|offerte|
        belofte|advies|chauffeur|man|mensen|team|ploeg|keuken|bakkerij|verkoper|zaak|schoonmaakster|
        advertentie|camping|makelaar|gastouder|bouwbedrijf|zwembad / bij|van|aan .. u|jullie|uw .. gekocht|
        besteld|gegeten|gehuurd|geboekt|laten|geweest|opgehaald|afgenomen|kocht|bestelde|gehad|gezeten|
        overnacht|gebracht / gekocht|besteld|gehuurd|geboekt|aangeschaft|kocht|bestelde|huurde .. bij|via|
        in|op / in|op|vorige|gisteren .. bij|via .. u|jullie|uw / ik|we|wij .. heb|hebben|had|hadden ..
        besteld|gekocht|geboekt|gereserveerd|gehuurd|aangeschaft|betaald|opgezegd|aangevraagd|overnacht|
        afgesloten / heb|hebben|had|hadden .. besteld|gekocht|geboekt|gereserveerd|aangeschaft|opgezegd / u|
        jullie .. heeft|hebben|had|hebt|bent|zijn|hadden .. geleverd|geplaatst|gerepareerd|beloofd|verkocht|
        gemonteerd|gestuurd|gezegd|gelegd|berekend|geinstalleerd|gedaan|gemaakt|toegezegd|vergeten|
        kwijtgeraakt|laten|verzekerd|gefactureerd|mijn|onze|de / u|jullie .. beloofde|beloofden|leverde|
        leverden|zei|zeiden|rekent|rekende|verkocht|verkochten|stuurde|plaatste|zou|zouden|had / mijn|onze|
        de|het bestelling|pakket|reservering|abonnement|contract|dossier|borg|opdracht|verblijf|levering|
        aankoop|ketel|woning|afspraak|boeking|factuur|terugbetaling|lidmaatschap|contributie|huur|kamer /
        bestelling|order|factuur|ordernummer|boeking|contract|dossier|klantnummer .. #|nr|nummer / klant|
        klanten .. sinds|al|bij|vaste|van|trouwe / trouwe|vaste klant / de|een|het .. verkoper|verkoopster|
        monteur|bezorger|kapster|ober|serveerster|receptioniste|leraar|tandarts|taxi|schoonmaakster|
        loodgieter|huismeester|arts|chauffeur|pianoleraar|badmeester|trainer|huisbaas|verhuurder|bediening|
        receptie|balie|dokter|verpleegkundige|koerier|ontbijt"""),
    ("setting", 0.7, """
        mijn|onze|ons dochter|zoon|moeder|vader|man|vrouw|hond|kat|huis|keuken|auto|fiets|kinderen|haar|
        ouders|telefoon|laptop|bank|jurk|baby|badkamer|vloer|tuin|buren|wasmachine|bruiloft|dak|partner|oma|
        opa|broek|jas / kamer|tafel|zwembad|soep|vlees|levering|taart|lift / gegeten|overnacht|gelogeerd|
        gedineerd|verbleven|geluncht / betaald|euro|betaalde / opgehaald|ontvangen|gekregen / gisteren|
        zaterdag|zondag|afgelopen / de .. wifi|lift|airco|douche|lakens|bedden|les|lessen|schotel|bloemen|
        doos|tas|jurk|bestelling|bediening|ontvangst|printer|containers"""),
    ("turn", 0.5, """
        maar / echter / helaas / alleen / toch / behalve / jammer / daarentegen / desondanks"""),
    ("doubt", 1.4, """
        is|zou|kan|klopt .. dit|dat|het .. normaal|gebruikelijk|kloppen|juist|bedoeling|goed|wel|zo|horen /
        is|zou|kan|klopt .. dit|dat|het .. een vergissing / is|zou|kan|klopt .. dit|dat|het .. de bedoeling
        vergissing|goed|wel|zo|horen / hoort .. dit|dat|het .. zo|erbij / vraag .. me|mij .. af / klopt dit|
        dat / is .. hier|er|dit .. iets .. mis|misgegaan|fout / misschien .. vergissing|fout|verkeerd"""),
)  # fmt: skip

#: A "no" before a grievance.
NEGATORS = "niet geen niets niks nooit zonder niemand noch nimmer"
#: Behind these the "no" rules no longer: "niet alleen te laat, maar".
NEGATION_ENDS = (
    "alleen slechts enkel dat en maar of begrijp snap geloof waarom hoe omdat want eens nog meer steeds"
)
CONDITIONS = "als indien mocht mochten stel wanneer"
#: A question with one of these is no plain one.
PRESSING = """
    waarom wanneer waar hoe niemand nooit niets niks niet geen wat nog steeds nou eindelijk wie
"""
OPENERS = """
    is zijn kan kunt kunnen heeft hebben hebt doen doet mag mogen zou zouden bent ben levert leveren verkoopt verkopen
    repareren repareert accepteren wordt worden zal moet moeten biedt bieden past gaat verhuren verhuurt heb
"""
NUMBERS = """
    twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig veertig honderd enkele meerdere
    verschillende diverse tientallen
"""
