"""Dutch: by which words a mail is weighed as something other than a complaint; accents do not count.

Groups as in `ordinary_en`.
"""

from __future__ import annotations

DUTCH: tuple[tuple[str, float, str], ...] = (
    ("thanks", 0.9, """
        bedankt|dank|dankjewel|dankuwel|bedanken / dankbaar / hartelijk|heel erg|veel dank|bedankt / dank
        je|u wel"""),
    ("neutral", 0.0, """
        alvast|bij voorbaat .. bedankt|dank|hartelijk / bedankt|dank .. voor .. uw|je|jullie|de|het ..
        reactie|antwoord|bericht|mail|tijd|begrip|hulp|moeite|medewerking|snelle / sorry|excuses|excuus ..
        voor .. de|het|mijn|late|verlate .. late|vertraging|ongemak|storing|verwarring|vergissing|reactie /
        excuses voor het ongemak / slecht weer / geen haast|probleem|punt|zorgen / maakt niet uit / niet erg
        / mocht|mochten|als .. u|er|je|jullie|nog .. vragen|problemen|iets|vraag / bij .. vragen|problemen|
        storing|klachten / vragen|opmerkingen .. hoor|dan / wachtkamer|wachtlijst / in afwachting .. van /
        niet meer nodig / kan|kunnen .. niet .. aanwezig|komen|bij|mee|langskomen / kan|kunnen .. niet ..
        deelnemen zijn / nog steeds|altijd|nog .. beschikbaar|vrij|geinteresseerd|open|interesse|blij|
        tevreden|genieten|welkom|plek|plaatsen / nog steeds|altijd|nog .. van plan / nog steeds|altijd|nog
        .. te koop plan|welkom|plek|plaatsen / nog .. te koop / gebroken .. been|arm|pols|voet / been|arm|
        pols|voet|enkel gebroken / te laat .. om|ben|kom / te laat .. voor mij / ik .. ben|kom|word .. te
        laat|later|# / kapot .. gemaakt / koude|koud buffet|drankjes|gerechten|buiten|weer / glutenvrij|
        lactosevrij|vrijblijvend / niet .. vergeten|aarzelen|nodig / aarzel niet / klachtenregeling|
        klachtenprocedure|klantenservice / rode wijn|rode draad / geen .. dank / tot .. laat in /
        aansprakelijkheidsverzekering / stuk|stukje|stuks .. taart|zeep|fruit|kaas|grond|bestellen|papier|
        voor / op de bank"""),
    ("praise", 1.8, """
        heel|erg|zeer|ontzettend|super|echt|enorm|bijzonder|helemaal|uiterst|zo|dik .. blij|tevreden|mooi|
        goed|aardig|lekker|fijn|vriendelijk|dankbaar|netjes|professioneel|behulpzaam|gelukkig|leuk|
        enthousiast|snel|gezellig|content|genoten|prettig / meer dan .. blij|tevreden|mooi|goed|aardig|
        lekker|fijn|vriendelijk|dankbaar|netjes|professioneel|behulpzaam|gelukkig|leuk|enthousiast|snel|
        gezellig|content|genoten|prettig / geweldig|geweldige|fantastisch|fantastische|uitstekend|
        uitstekende|perfect|perfecte|prachtig|prachtige|heerlijk|heerlijke|schitterend|voortreffelijk|
        uitmuntend|super|top|prima|subliem|onvergetelijk|fenomenaal / raad|bevelen|beveel|aanrader|aanraden|
        aanbevelen .. aan|iedereen|u|jullie|zeker|een|absolute / raad|bevelen|beveel|aanrader|aanraden|
        aanbevelen .. van harte / aanrader / komen|kom .. zeker|graag|beslist|absoluut|gauw .. terug|weer /
        niets|niks .. te klagen|aan te merken|kapot|mis / niets|niks .. te klagen|aan te op aan / geen ..
        klachten|klacht|problemen|klagen|opmerkingen|schade / geen .. enkel probleem / goede|mooie|snelle|
        vriendelijke|prettige|fijne|goed|mooi|leuke|vlotte|vakkundige|lekkere|nette|uitstekende .. service|
        werk|ontvangst|verblijf|ervaring|team|reparatie|bediening|eten|avond|kwaliteit|hulp|samenwerking|
        levering|begeleiding|vakwerk / goed|heel|netjes|prima|veilig|snel|vlot|keurig .. aangekomen|
        geleverd|ontvangen|gelukt|geholpen|geslapen|gegeten|verzorgd|verlopen|gedaan|gemaakt / op tijd ..
        aangekomen|geleverd|ontvangen|gelukt|geholpen|geslapen|gegeten|verzorgd|verlopen|gedaan|gemaakt /
        alles .. goed|prima|perfect|werkt|opgelost|super|top|heel|binnen|geregeld / alles .. naar wens /
        alles .. in orde wens|opgelost|super|top|heel|binnen|geregeld / werkt|rijdt|doet|loopt|functioneert
        .. weer|perfect|prima|goed|uitstekend|als / werkt|rijdt|doet|loopt|functioneert .. het weer /
        complimenten .. aan|voor .. de|het|jullie|kok|team|keuken / compliment / genoten .. van|hebben|
        heerlijk|erg / gered .. onze|mijn|de|avond|dag / duizendmaal|nogmaals|hartelijk|heel veel|ontzettend
        dank|bedankt / bedankt voor .. alles|jullie|het|de|geweldige .. zorg|werk|service|alles|avond|
        verblijf|hulp|moeite|reparatie|begeleiding / bedankt voor .. de goede .. zorg|werk|service|alles|
        avond|verblijf|hulp|moeite|reparatie|begeleiding / probleem|storing .. opgelost|verholpen|weg /
        lekt|kraakt|piept .. niet .. meer / als nieuw / boven verwachting|verwachtingen / verwachtingen ..
        overtroffen / aangenaam verrast / vijf sterren / ga zo door / ziet .. er .. mooi|goed|prachtig|
        netjes|fantastisch / mooi|prachtig|goed|super geworden / binnen .. no time|een kwartier|mum /
        precies op tijd / gelukkig|eindelijk .. alles|weer"""),
    ("request", 1.8, """
        wil|willen|zou|zouden|wilde|wilden|graag|zoek|wens .. graag|bestellen|reserveren|boeken|huren|kopen|
        weten|vragen|afspraak|maken|informeren|aanmelden|inschrijven|opzeggen|verzetten|wijzigen|annuleren|
        afspreken|ontvangen|aanvragen|plannen|langskomen|verlengen|ruilen|doorgeven|afzeggen|bezichtigen|
        bezoeken .. bestellen|reserveren|boeken|huren|kopen|weten|willen|afspraak|offerte|tafel|een|kamer|
        informatie|of|zaal|de|mijn|inschrijven|opzeggen|aanmelden|# / graag .. reserveren|bestellen|willen|
        boeken|afspraak|offerte|kamer|tafel|leveren|bevestiging|informatie|prijsopgave|maken|# / wat ..
        zijn|is|kost|kosten|zou|rekent|rekenen .. openingstijden|prijzen|levertijd|tarieven|kosten|prijs|u|
        jullie|een|de|het|adres|mogelijkheden / openingstijden / bent|zijn|is .. u|jullie|winkel .. open|
        geopend|dicht / bent|zijn|is .. de winkel .. open|geopend|dicht / hoeveel .. kost|is|rekent|tijd|
        moet|bedraagt / offerte .. sturen|maken|aanvragen|voor|ontvangen|opstellen|graag / prijsopgave /
        kunt|kan|kunnen|zou|zouden|wilt|willen .. u|jullie|je .. mij|me|ons|een|de|offerte|deze|volgende|
        bevestigen|sturen|aanbevelen|aanraden|doorgeven|nog .. offerte|sturen|factuur|informatie|toesturen|
        mailen|maken|bevestigen|langskomen|week|doorgeven|reserveren|adviseren|bellen|kijken|prijs|wijn|
        aanraden|leveren / kunt|kan|kunnen|zou|zouden|wilt|willen .. u|jullie|je .. mij|me|ons|een|de|
        offerte|deze|volgende|bevestigen|sturen|aanbevelen|aanraden|doorgeven|nog .. laten weten / heeft|
        hebben|verkopen|verkoopt|repareren|repareert|doen|leveren|levert|verhuren|accepteren|maakt|maken|
        biedt|bieden .. u|jullie .. ook|nog|een|producten|kamer|kamers|plaats|de|glutenvrije|plek|naar|op|
        voorraad|tijd|die|dit / is|zijn .. er|het|dit|deze|de .. nog|ook|mogelijk|plaatsen|
        parkeergelegenheid|parkeerplaats|beschikbaar|plek|vrij|leverbaar|kamers|honden|ruimte|al|
        verkrijgbaar / is|zijn .. er|het|dit|deze|de .. op voorraad / is|zijn .. er|het|dit|deze|de .. te
        koop voorraad / kan|kunnen|mag|mogen|zou .. ik|we|wij|het|men|mijn|de .. retourneren|ruilen|
        annuleren|wijzigen|reserveren|langskomen|betalen|ophalen|verzetten|verzet|bestellen|brengen|
        meenemen|inschrijven|terugsturen|krijgen|afspraak|boeken|huren|omruilen|nog|komen|verplaatst / is ..
        het .. mogelijk / zou .. mogelijk .. zijn / reserveren|reservering|boeken .. tafel|voor|kamer|een|
        op|van|# / tafel .. voor|reserveren / afspraak .. maken|verzetten|afzeggen|annuleren|bevestigen|
        plannen|inplannen|voor|verplaatsen|wijzigen|van / bevestig|bevestigen .. afspraak|reservering|onze|
        de / moet|moeten|wil .. afspraak|reservering|les|mijn .. afzeggen|verzetten|annuleren|verplaatsen /
        zoek|zoeken|op zoek .. naar|een|oppas|iemand|cadeau|woning|nog / interesse|geinteresseerd .. in|om|
        voor|heb / vraag|vraagje|vragen .. over|een|korte|klein|kort / korte vraag / voordat .. ik ..
        bestel|koop|boek / op voorraad|leverbaar / factuur .. voor .. boekhouder|belasting|administratie|
        boekhouding / mijn boekhouder|accountant / kopie .. van|factuur / opzeggen|opzegging|beeindigen ..
        abonnement|lidmaatschap|per|contract|mijn / opzeggen|opzegging|beeindigen .. met ingang / per ..
        eind|1|einde .. van|maand / hierbij .. bestel|zeg|bevestig|wil / wij|ik .. bestel|bestellen|neem|
        nemen .. graag|#|het|de / zoals gewoonlijk|altijd|vorig jaar / bij wie|waar|tot wie .. moet|kan|
        kunnen|moeten .. ik|we|men / wat .. gebeurt|moet|doe|als .. er .. als|gebeurt / hoe .. kan|werkt|
        moet|gaat|lang|dien|retourneer .. ik|het|de|retourneren|dat|duurt|we|retour|een / welke maat|kleur|
        model / maat .. past|valt|niet|vallen|hebben / ontbijten|ontbijt .. om|rond|inbegrepen / rustige
        kamer|tweepersoonskamer / adviseren|aanraden|aanbevelen .. een|bij / al klaar / nog .. wijzigen|
        veranderen|aanpassen|vrij|plek / volgende week .. komen|langs|kijken|naar / langskomen|komen kijken|
        opmeten / retourneren|terugsturen .. artikel|als|pakket|binnen"""),
    ("business", 3.6, """
        bijgaand|bijgevoegd|bijlage|hierbij|ingesloten|bijgesloten|toegezonden .. onze|de|uw|factuur|
        offerte|facturen|rekening|creditnota|overzicht .. factuur|offerte|facturen|opdrachtbevestiging|
        pakbon|overzicht|van|nr / onze|ons .. factuur|facturen|tarieven|administratie|magazijn|klant|
        klanten|leverancier|fabriek|voorwaarden|boekhouding|vordering|opdrachtbevestiging / factuur|
        facturen|bedrag|rekening|saldo|post .. open|openstaand|openstaande|vervallen|staat|vervaldatum|
        betalingstermijn|voldaan|openstaat / openstaande|vervallen|onbetaalde factuur|facturen|posten|bedrag
        / betaling .. binnen|dertig|nog|van|uiterlijk|voldoen / betaling .. niet ontvangen / herinnering|
        aanmaning|betalingsherinnering|sommatie .. factuur|#|betaling|eerste|tweede|laatste /
        betalingsherinnering|sommatie / verzoeken .. u|wij|om .. bedrag|betalen|over|betaling|binnen / over
        te maken / incassobureau .. uit handen|overgedragen / rente .. wettelijke|en / indien .. u .. reeds|
        al .. betaald|voldaan / bankrekeningnummer|iban|bankgegevens / inkooporder|pakbon|orderbevestiging /
        leverancier|leveranciers / tarieven|prijzen .. omhoog|stijgen|verhoging|per|aangepast|worden|gaan /
        grondstofprijzen|prijsverhoging|indexering / uw bestelling|zending|order|pakket .. is|wordt|
        verzonden|onderweg|komt .. verzonden|onderweg|bezorgd|aan / hebben .. uw .. betaling|bestelling|
        order .. ontvangen|verzonden|verwerkt / notulen|agenda|overleg|teamoverleg|vergadering|werkoverleg
        .. van|in|om|maandag|dinsdag|bijlage / collegas|intern|interne / beste|geachte relatie|relaties|
        klant|klanten|partners|leverancier / onze klanten|uw klant / gesloten .. wegens|vanwege|van|ivm|
        tijdens / inventarisatie"""),
    ("business", 3.6, """
        laatste|tweede|# aanmaning|herinnering / factuur ... niet voldaan|betaald"""),
    ("own", 2.4, """
        heb|hebben .. les|bus|trein|afspraak|vorige .. gemist"""),
    ("request", 3.4, """
        bij|tot|waar|hoe .. wie|kan|moet|dien ... klacht|klachten / zijn|komen ... in plaats van .. #|
        personen / repareren|repareert|herstellen|maken .. jullie|u"""),
    ("purpose", 0.0, "factuur ... betaald|voldaan"),
    ("neutral", 0.0, "een|nog|nog|ieder|elk|ander .. stuk / stuk taart|fruit"),
    ("own", 2.6, "ergens anders gekocht|besteld / elders gekocht|besteld"),
    ("job", 3.6, """
        sollicitatie|solliciteren|solliciteer|sollicitant / cv|motivatiebrief|curriculum / vacature|
        vacatures / stage|stageplek|stageplaats|stagiair|stagiaire / leerplek|leerwerkplek|bijbaan|
        bijbaantje|leerling / baan .. als|bij|zoek / jaar .. ervaring|werkervaring / ervaring .. in|als|met
        .. horeca|de|winkel|zorg / werkervaring / sollicitatiegesprek / per direct beschikbaar / functie ..
        van|als|bij / open sollicitatie / zoek .. werk|baan"""),
    ("advert", 3.2, """
        nieuwsbrief / afmelden|uitschrijven|afmeldt|unsubscribe .. hier|klik|voor|nieuwsbrief|u / klik ..
        hier|op|nu|link / sale|zomersale|korting|kortingscode|kortingen|uitverkoop|aanbieding|aanbiedingen|
        actie|actieprijs|koopjes / % / alleen .. vandaag|deze week / profiteer|ontdek|mis .. het|niet|nu /
        bestel nu .. het|niet|nu / seo|vindbaarheid|zichtbaarheid|zoekmachine|zoekmachines|zoekresultaten /
        gratis .. scan|seo|advies|demo|proefperiode|kennismaking|offerte|website|adviesgesprek|whitepaper|
        webinar / uw|je|jullie website|site|webshop .. verdient|kan|traag|google|beter|niet|mist|verdienen /
        wij .. bieden|helpen|ontwikkelen|leveren|maken|bouwen|verzorgen .. een|bedrijven|u|ondernemers|
        oplossingen|webshops|websites|aan|gratis / wij .. zijn gespecialiseerd .. een|bedrijven|u|
        ondernemers|oplossingen|webshops|websites|aan|gratis / onze .. oplossing|oplossingen|software|
        platform|collectie|diensten|producten|experts|assortiment / onze .. nieuwe collectie / verhoog|
        vergroot|verbeter|boost .. uw|je|jullie / webinar|beurs|congres / uw|je account|rekening|pas|mailbox
        .. wordt|is|geblokkeerd|opgeschort|vol|verloopt|gedeactiveerd / controleer|bevestig|verifieer|werk
        .. uw|je .. gegevens|account|identiteit / wachtwoord / gewonnen|winnaar|loterij|erfenis|bitcoin|
        crypto / douanekosten|invoerkosten|pakket .. wacht|vast|douane / douanekosten|invoerkosten|pakket ..
        niet bezorgd / lening|leningen|krediet|financiering .. zakelijke|snel|zonder|voor|persoonlijke|
        binnen / rente vanaf / samenwerking|sponsor*|partnerschap / persbericht / nodigen|uitnodiging|
        uitgenodigd .. u|je|uit|voor / enquete|klanttevredenheid|onderzoek / black friday / reviews ..
        google|verwijderen|meer|positieve / vrijblijvend|vrijblijvende|kennismakingsgesprek / leads / #
        minuten bellen"""),
    ("circular", 2.4, """
        beste|lieve|hoi|hallo|dag|geachte .. ouders|buren|leden|vrijwilligers|bewoners|vrienden|allemaal|
        iedereen|team|collegas|clubgenoten|huurders|eigenaren|leerlingen|toppers / ledenvergadering|vve|
        buurtbbq|clubavond|ouderavond / algemene vergadering / komt allen / volgende .. bijeenkomst|
        repetitie|wedstrijd|training|vergadering|les / vrijwilligers .. gezocht|gevraagd|nodig|voor / uitje|
        schoolreis|excursie .. van|gaat|op|naar / mijn|een|de|late|vroege dienst .. van|overnemen|ruilen|op
        / overnemen|ruilen .. dienst|mijn / wie .. kan|wil|neemt|heeft .. dienst|overnemen|ruilen|meenemen|
        helpen|mee / rooster / het bestuur|penningmeester|comite . / neem|neemt|breng .. mee|lunchpakket|
        wandelschoenen|stoel|taart|vrienden / club|vereniging .. organiseert|houdt"""),
    ("own", 2.4, """
        ik|wij|we|heb|hebben .. laten vallen|kwijt|kwijtgeraakt|verloren|gemorst|omgestoten|gebroken ..
        mijn|de|het|een|sleutel|bon|kaartje|pas / ik|wij|we|heb|hebben .. laten laten liggen .. mijn|de|het|
        een|sleutel|bon|kaartje|pas / ik|wij|we .. per ongeluk / per ongeluk / heb|hebben .. me|mij|ons ..
        vergist|verslapen|buitengesloten|bezeerd / vergist .. bij|in|met / mijn|onze eigen .. schuld|fout|
        domme / mijn fout|vergissing|schuld / laten liggen / heb|ben .. mijn|de|een .. verloren|vergeten|
        kwijt|laten / kom|ben|zijn|komen .. # .. minuten later|te / trein|bus|vlucht|metro .. heeft|is|
        vertraging|uitgevallen|stilgevallen / ben|is|zijn|lig .. ziek|grieperig|griep|verkouden|zwanger|
        geveld / mijn|onze|ons .. zoon|dochter|kind|hond|kat|baby .. ziek|heeft .. koorts|gebroken|laten|
        omgegooid|opgegeten / vorige|vorig|andere|oude|eerdere .. garage|tandarts|loodgieter|kapper|
        leverancier|winkel|huisarts|aannemer|bedrijf|verhuurder|hotel|boekhouder / vond|gevonden|zag .. uw|
        je|jullie .. nummer|site|website|naam|contactgegevens|gegevens|advertentie|via / kreeg ik .. uw|je|
        jullie .. nummer|site|website|naam|contactgegevens|gegevens|advertentie|via / aanbevolen|getipt ..
        door|via / mijn|onze|de .. ketel|wasmachine|kraan|auto|fiets|laptop|koelkast|vaatwasser|oven|
        telefoon|cv|dak|slot|computer|vriezer .. is|gaf|doet .. kapot|stuk|lek|gebarsten|defect|storing /
        mijn|onze|de .. ketel|wasmachine|kraan|auto|fiets|laptop|koelkast|vaatwasser|oven|telefoon|cv|dak|
        slot|computer|vriezer .. is|gaf|doet .. het niet / scherm .. gebarsten|kapot / storm|hagel|inbraak|
        ingebroken|onweer .. tijdens|door|na|bij|ons|de / wat .. kost|zou|gaat .. reparatie|kosten|
        vervangen|nieuw|het|repareren / wat .. kost|zou|gaat .. een nieuwe / ben .. u .. schuldig / nog ..
        schuldig / schuldig|verschuldigd .. euro|u / kon .. storing|het|oorzaak .. niet .. vinden|verhelpen"""),
    ("own", 2.0, """
        nog .. geen|niet .. factuur|offerte|rekening|catalogus / uw factuur|offerte|rekening .. nog|niet ..
        ontvangen|niet|gekregen / factuur .. nog niet ontvangen"""),
    ("purpose", 0.0, """
        hierbij|bijgaand|bijgevoegd / bevestig|bevestigen / zoals .. besproken|afgesproken|gevraagd|beloofd
        / ter .. info|informatie|herinnering / tot .. dinsdag|maandag|woensdag|donderdag|vrijdag|zaterdag|
        morgen|ziens|straks|snel|dan|volgende / komt .. goed|mij|ons .. uit|goed / gelukkig|gelukkige|fijne|
        prettige|vrolijk .. nieuwjaar|kerst|dagen|verjaardag|kerstdagen|vakantie|weekend|feestdagen / laten
        liggen|vergeten .. sjaal|jas|paraplu|bril|sleutels|tas|telefoon|muts|laten / gevonden / nieuw|
        nieuwe|gewijzigd .. adres|telefoonnummer|nummer / nieuw|nieuwe|gewijzigd .. rekeningnummer is /
        adres .. gewijzigd|veranderd / verhuizen|verhuisd|verhuizing / overgemaakt|betaald|overboeking ..
        vanochtend|vandaag|vanmorgen|is|gisteren|het / voortaan / klaar .. om|voor|staat|is .. op|ophalen|
        afhalen / te koop|huur / kunt|kan|kunnen|zou|wilt .. u|jullie|ik|wij|we|iemand / graag / nodig /
        zoek|zoeken .. een / komt|kom .. niet|morgen|zaterdag .. les|naar|langs / pijn .. in|aan .. rug|
        kies|tand|keel|knie|hoofd / kiespijn|rugpijn|hoofdpijn / bruiloft|verjaardag|feest|communie .. in|
        op|voor|van / fotos|tekeningen|maten|documenten|foto .. van|voor|de / ophalen|haal|langs ..
        zaterdag|morgen|op / beschikbaar|vrij / levertijd"""),
)  # fmt: skip
