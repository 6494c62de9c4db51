"""Mails to shops, workshops, hotels and practices, written for the tests.

Complaints that are polite, understated, buried in praise or written for somebody else, each with the topics
that would do; and ordinary mails that use the same words.
"""

from __future__ import annotations

#: (topics that would do, text)
POLITE_COMPLAINTS = (
    (
        "product",
        "Kettle from last month. Hi, I bought one of your enamel kettles in February and was very happy "
        "with it at first. Since about a week ago the whistle has stopped working and there is rust "
        "around the spout. I know these things happen, but at that price I did expect it to last a little"
        " longer. Could you let me know what you can do? Many thanks Joan Pettifer",
    ),
    (
        "service",
        "Our stay in room 214. Dear Manager, We have just come home from two nights with you. The "
        "breakfast was wonderful and the lady at reception could not have been kinder. I would only "
        "mention that we hardly slept, as there was a wedding party below our window until half past "
        "three and nobody seemed to feel responsible when we rang down. I thought you would want to know."
        " Yours sincerely Margaret Ellison",
    ),
    (
        "service",
        "My mother's appointment. I am writing on behalf of my mother, Mrs Iris Holt, who is 84. She had "
        "an appointment at your clinic at 9.15 on Thursday and sat in the corridor until ten to twelve "
        "before anyone spoke to her. When she asked at the desk she was told to 'just sit down, love'. "
        "She was quite upset when she got home. Stephanie Holt",
    ),
    (
        "billing/cancellation",
        "membership. Hi there I cancelled my membership in April (have the email from Lee confirming) but"
        " you took another £32 out of my account on the 1st. And in May too. Please can you sort this and"
        " put the money back. Thanks Kayleigh",
    ),
    (
        "service",
        "Cleaning on Wednesday. Dear Sunita, I have been pleased with your team up to now. This week, "
        "though, the bins were not emptied, the kitchen floor was sticky and somebody left the back door "
        "unlocked overnight. That last point really worries me. Would you please have a word with them? "
        "Best wishes Helen Marsh",
    ),
    (
        "delivery/communication",
        "sofa. So the sofa was due between 8 and 12 today. I took the day off work. It is now 5pm, no "
        "sofa, no call. Your hotline plays music. What now? Fatima",
    ),
    (
        "service",
        "haircut. Hi, I was in on Friday for a trim with Jade. I asked for an inch off and she took off "
        "about five. It's uneven at the back too. I've had to wear it up all weekend. I don't blame her "
        "as she's new, but I would like someone more experienced to fix it without paying again. Sophie",
    ),
    (
        "service/product",
        "Year 4 lunches. Dear Mrs Okoro, My son has come home hungry three days running because there was"
        " nothing left by the time his class went in. He has a nut allergy and on Monday was given a "
        "biscuit with hazelnuts in it. I am sure you will agree that this must not happen. Yours Dr A. "
        "Bianchi",
    ),
    (
        "cancellation",
        "flat on Harbour Road. We had booked the flat for the first week of August in January and paid "
        "the deposit. Yesterday your office told us it has been let to someone else. The children have "
        "been talking about nothing else for months. There is nothing else left in town for that week. We"
        " would like to know how you propose to put this right. The Fosters",
    ),
    (
        "product",
        "Duvet cover. Washed your linen duvet cover once, at 30 as the label says. It has come out two "
        "sizes smaller and the buttons have fallen off. I've got a photo if you want one.",
    ),
    (
        "delivery",
        "any news?. Hello, just wondering about my curtains. You said two weeks when I paid, that was "
        "seven weeks ago. I've rung a few times and been told they're 'on their way'. We have guests "
        "coming and bare windows. Any idea? Pam",
    ),
    (
        "product/service",
        "Ceiling. Hi Marek, hope you had a good holiday. The paint in the hallway has started to come "
        "away in strips, and you can see the patches where the damp was. It's only been three weeks. "
        "Would you mind popping round? Thanks, Nick",
    ),
    (
        "product",
        "Kaffeemaschine. Guten Tag, ich habe im März bei Ihnen eine Kaffeemaschine gekauft, mit der ich "
        "eigentlich sehr zufrieden war. Seit ein paar Tagen tropft sie jedoch unten heraus, und der "
        "Milchschäumer tut gar nichts mehr. Es wäre schön, wenn Sie sich das einmal ansehen könnten. "
        "Freundliche Grüße Renate Ziegler",
    ),
    (
        "service/product",
        "Unser Aufenthalt vom 3. bis 5. Mai. Sehr geehrte Frau Direktorin, das Frühstück war köstlich und"
        " die Lage Ihres Hauses ist einmalig. Umso mehr hat es uns erstaunt, dass im Bad Haare des "
        "vorigen Gastes lagen und das Fenster sich nicht schließen ließ. An der Rezeption hieß es nur, "
        "man sei ausgebucht. Wir wollten Ihnen das nicht verschweigen. Mit besten Grüßen Ehepaar "
        "Hollstein",
    ),
    (
        "product/service",
        "Golf, Kennzeichen KA-TM 114. Hallo, hab das Auto gestern bei euch geholt und die Kontrollleuchte"
        " ist schon wieder an. Genau dasselbe wie vor der Reparatur. 640 Euro für nichts?? Wann kann ich "
        "kommen? Tobias",
    ),
    (
        "product",
        "Export. Hallo zusammen, seit dem Update am Montag lassen sich keine Rechnungen mehr als PDF "
        "speichern, das Programm hängt sich jedes Mal auf. Wir müssen bis Freitag die Umsatzsteuer "
        "abgeben. Bitte dringend um Rückmeldung. S. Petrowski",
    ),
    (
        "communication",
        "Nochmals: Ersatzteil. Guten Tag, ich habe Ihnen am 2. und am 10. geschrieben und auf den "
        "Anrufbeantworter gesprochen. Bisher kam keine Reaktion. Lesen Sie diese Adresse überhaupt? "
        "Wolfgang Thiele",
    ),
    (
        "product",
        "Torte. Liebe Frau Konrad, es fällt mir schwer, das zu schreiben, weil Sie immer so freundlich "
        "sind. Die Torte zur Taufe war innen noch roh, wir konnten sie den Gästen nicht anbieten und "
        "haben schnell im Supermarkt etwas gekauft. Vielleicht können Sie uns beim Preis entgegenkommen? "
        "Herzlich Annika",
    ),
    (
        "delivery",
        "Bestellung 4471. Moin, im Karton waren nur drei von fünf Lampen, auf dem Lieferschein stehen "
        "fünf. Schickt ihr die zwei noch nach? Grüße Hauke",
    ),
    (
        "service/product",
        "Mittagessen in der Kita. Liebe Frau Stein, unsere Tochter hat am Montag und heute wieder Nudeln "
        "mit Käse bekommen, obwohl wir die Laktoseintoleranz schon bei der Anmeldung angegeben und "
        "zweimal daran erinnert haben. Sie hatte beide Male die ganze Nacht Bauchweh. Bitte sorgen Sie "
        "dafür, dass das nicht noch einmal vorkommt. Viele Grüße Mareike Voss",
    ),
    (
        "product",
        "Ihre Jacke. Hallo, die Regenjacke, die ich letzten Herbst bei Ihnen gekauft habe, ist an den "
        "Schultern nach einer Stunde Regen durch. Für 240 Euro hatte ich mir da schon etwas anderes "
        "vorgestellt. Gilt da noch die Gewährleistung? Beste Grüße Sören",
    ),
    (
        "service/product/billing",
        "Transporter am Wochenende. Kurze Rückmeldung zum Mietwagen: Der roch stark nach Rauch, und der "
        "Tank war bei der Abholung fast leer, obwohl im Protokoll 'voll' steht. Die 60 Euro für Diesel "
        "ziehen Sie doch sicher von der Rechnung ab? M. Lindner",
    ),
    (
        "service",
        "Ton am Telefon. Ich habe heute früh wegen meines Rezepts angerufen und wurde von Ihrer "
        "Mitarbeiterin regelrecht abgekanzelt. So muss man mit Patienten nicht umgehen, finde ich. Ich "
        "bin seit zwanzig Jahren bei Ihnen und habe so etwas noch nie erlebt. H. Achterberg",
    ),
    (
        "communication/product",
        "Zugang. seit dem 2. Mai stehen meine drei Tickets auf 'in Bearbeitung', im Chat antwortet keiner"
        " und am Telefon läuft nur Musik. Ich komme nicht in meinen eigenen Shop. Jeder Tag kostet mich "
        "Bestellungen. Jens Ohlsen",
    ),
    (
        "product",
        "Order 2291 - jacket. Hi team, I received my jacket today and I love the fit. There's just one "
        "thing: the stitching on the left cuff is coming undone. I'd hate to send it back, so if there's "
        "a way to get it repaired or exchanged that would be great. Thanks so much, Emily",
    ),
    (
        "delivery",
        "Flowers for my grandmother. Hello, I ordered a bouquet for my grandmother's 90th birthday on the"
        " 14th. She never got it. On the 15th someone left a half-dead bunch with the neighbours. We were"
        " heartbroken.",
    ),
    (
        "communication",
        "Quote promised. I contacted you three weeks ago about the loft and was promised a quote within "
        "days. Since then, silence. If you're too busy, that's fine, but please say so.",
    ),
    (
        "service",
        "Table 9. We had the tasting menu on Friday. The first three courses were superb. The fish, "
        "however, was overcooked, and we sat for fifty minutes before the dessert. With the bill at £240 "
        "I'd have expected more attention.",
    ),
    (
        "service",
        "Gym showers. I hate to moan, but the showers in the men's changing room have been cold for two "
        "weeks and the floor is always slimy. I pay £55 a month.",
    ),
    (
        "cancellation/communication/billing",
        "Workshop. I booked the bread workshop in February as a present for my husband. This morning I "
        "read on Facebook that it's been cancelled. Not even an email. How do I get my money back?",
    ),
    (
        "product",
        "Shoes. Third pair, third time the sole comes off after a month. I used to recommend you to "
        "everyone.",
    ),
    (
        "product",
        "Bestellung 2291 - Jacke. Liebes Team, die Jacke ist heute angekommen und sitzt wunderbar. Nur an"
        " der linken Manschette geht die Naht schon auf. Ich würde sie ungern zurückschicken, vielleicht "
        "können Sie sie ausbessern oder umtauschen? Vielen Dank und liebe Grüße Emilia",
    ),
    (
        "delivery",
        "Blumen für meine Oma. Hallo, ich hatte zum 90. Geburtstag meiner Oma am 14. einen Strauß "
        "bestellt. Er kam nicht. Am 15. stand ein halb verwelkter Bund bei den Nachbarn. Wir waren alle "
        "sehr traurig.",
    ),
    (
        "product",
        "Lizenz. Auf Ihren Rat hin sind wir auf die Pro-Version umgestiegen. Seitdem dauert der Import "
        "vierzig statt fünf Minuten, und zweimal war unsere Kundenliste weg. Ich möchte zurück auf die "
        "alte Version und die Differenz erstattet haben.",
    ),
    (
        "product/service",
        "Wohnung 3B. Hallo, der Heizkörper im Schlafzimmer bleibt seit dem Wochenende kalt, im Portal "
        "habe ich es zweimal gemeldet. Unser Baby hustet. Wann kommt jemand?",
    ),
    (
        "delivery/product",
        "Falscher Farbton. Sie haben mir 'Nebel' statt 'Salbei' geschickt. Gemerkt habe ich es erst, als "
        "die erste Wand fertig war. Was jetzt?",
    ),
    (
        "service/billing",
        "Im Auftrag von Herrn Adam. Ich schreibe für meinen Nachbarn Herrn Adam, der schlecht sieht. Ihr "
        "Techniker hat ihm zwei Stunden berechnet, war aber nur zwanzig Minuten in der Wohnung, und der "
        "Fernseher zeigt noch immer kein Bild.",
    ),
    (
        "service",
        "Zahnarzttermin. Nur zur Information: Am Montag saß ich mit Zahnschmerzen 75 Minuten in Ihrem "
        "Wartezimmer, dann hieß es, der Arzt sei schon weg. Ein neuer Termin im nächsten Monat hilft mir "
        "nicht wirklich.",
    ),
    (
        "service/product",
        "Window fitters. Hi, since your fitters were here the kitchen window won't close properly and "
        "there's a draught. They also left a big scratch on the sill. Please advise.",
    ),
    (
        "billing",
        "Cleaning invoice May. Dear Mrs Lowe, on your invoice for May you charged four visits. We only "
        "had three, as the bank holiday was skipped. Could you correct this, please?",
    ),
    (
        "service",
        "Restaurant visit. I wanted to let you know that we waited 45 minutes before anyone took our "
        "order, and when my wife asked, the waitress rolled her eyes. We won't be rushing back.",
    ),
    (
        "cancellation/service",
        "Ferry cabin. We booked and paid for a cabin with a window and were given one next to the engine "
        "room. The desk said it had been changed and there was nothing they could do.",
    ),
    (
        "service/product",
        "Neue Fenster. Hallo, seit dem Einbau schließt das Küchenfenster nicht richtig und es zieht. Auf "
        "der Fensterbank ist außerdem ein tiefer Kratzer. Wie geht es weiter?",
    ),
    (
        "billing",
        "Rechnung Mai. Liebe Frau Lohe, für Mai haben Sie vier Einsätze berechnet, es waren aber nur "
        "drei, weil der Feiertag ausgefallen ist. Würden Sie das bitte berichtigen?",
    ),
    (
        "communication",
        "Reparaturstand. Mein Laptop liegt seit einem Monat bei Ihnen. Viermal habe ich angerufen, jedes "
        "Mal hieß es, man melde sich. Bis jetzt hat sich keiner gemeldet.",
    ),
    (
        "product",
        "Hustensaft. Die Flasche, die ich gestern bei Ihnen bekommen habe, ist im Januar abgelaufen. Zum "
        "Glück habe ich nachgesehen, bevor ich sie meiner Tochter gab.",
    ),
)

SIMILAR_OTHERS = (
    "Order for the office. Hi, please could we have 12 boxes of the A4 paper and 3 toner cartridges (the "
    "black ones) delivered to the usual address before the end of the month? PO number 8812. Thanks "
    "Denise",
    "New address. Dear all, we are moving on 1 July. Please note our new address for all deliveries and "
    "invoices: 14 Quay Street, Bristol. The old one is not valid after that date. Regards Carla Menendez",
    "Second reminder: invoice 90-1077. Dear Sir or Madam, despite our reminder of 2 May we have still not"
    " received your payment of 418.00 for invoice 90-1077. Please pay by 30 May, otherwise we will have "
    "to charge late fees and stop further deliveries. Accounts, Millstone Flour Ltd",
    "Business loan approved. Dear business owner, are late payments and unpaid invoices hurting your cash"
    " flow? You have been pre-approved for up to 250,000 USD at 2%. No credit check, money in 24 hours. "
    "Reply with your phone number. Capital Direct",
    "What we did in May. Hello friends of the reading club, in May we read three novels, none of which "
    "made anybody happy, and argued until midnight. In June it is your turn to choose. Bring cake! As "
    "always, write back if you do not want these letters any more. Yours, Winnie",
    "Return of the blue rug. Hello, the rug is beautiful but does not go with our floor, so I would like "
    "to send it back within the 14 days. Unused and in its wrapping. Do you have a return label for me? "
    "Thanks Wendy Lomax",
    "appointment. Good morning, my car is due for its yearly service and the left front tyre is worn "
    "down. When would you have a free slot? I'd need a lift to the station. Kim Sorensen",
    "Repair wanted. Hello, I have an old bicycle, not bought from you, with a broken gear cable and a "
    "flat tyre. Do you repair such bikes and what would it cost roughly? Thanks Hattie",
    "Invoice copy. Hello, I have lost the invoice for my order of 3 March (order 55012). Could you send "
    "me a copy for my tax return, please? Kind regards T. Nakamura",
    "Gym: freeze. Hi, I'm having a knee operation in June so won't be able to train for about two months."
    " Can I pause my membership until August? Happy to send a doctor's note. Reece",
    "Feature idea. Hi, we use your planner every day and like it. It would be handy if the week could "
    "start on Sunday. Is that on your list? Lars",
    "Anreise Freitag. Hallo, wir kommen am Freitag erst gegen 22 Uhr an. Ist die Rezeption dann noch "
    "besetzt, und gibt es Parkplätze am Haus? Ein Kinderbett wäre auch schön. Beste Grüße Ingo Frosch",
    "Rechnung 90-1182. Sehr geehrte Kundin, sehr geehrter Kunde, anbei erhalten Sie unsere Rechnung über "
    "das im Mai gelieferte Mehl, 612,40 EUR, zahlbar innerhalb von 14 Tagen. Vielen Dank für Ihren "
    "Auftrag. Mühle Stein GmbH",
    "Bewerbung als Konditorin. Sehr geehrter Herr Roth, mit großem Interesse habe ich Ihre Anzeige "
    "gelesen. Ich arbeite seit fünf Jahren in einer Backstube und war dort auch für Reklamationen "
    "zuständig. Leider schließt mein jetziger Betrieb zum Sommer. Meine Unterlagen finden Sie im Anhang. "
    "Antonia Brix",
    "Ihr Konto wurde eingeschränkt. Sehr geehrter Kunde, bei Ihrer letzten Zahlung ist ein Problem "
    "aufgetreten, daher mussten wir Ihr Konto vorübergehend sperren. Bestätigen Sie bitte innerhalb von "
    "24 Stunden Ihre Daten, sonst wird Ihr Konto gelöscht. Ihre Sparbank",
    "Danke!. Liebe Frau Konrad, die Torte war in zehn Minuten weg, und beschwert haben sich nur die, die "
    "kein zweites Stück mehr bekommen haben. Tausend Dank, wir kommen wieder! Ihre Familie Lutz",
    "Dienstplan. Hi Jo, Lukas fehlt Montag und Dienstag, kannst du die Frühschicht nehmen? Der Drucker "
    "hinten hat schon wieder kein Papier, ich hab welches bestellt. Frau Grabner holt um drei ihr Rad ab."
    " Gruß Sabine",
    "Frage vor der Bestellung. Hallo, bevor ich bei Ihnen bestelle: Wo kann ich reklamieren, wenn etwas "
    "beschädigt ankommt, und wer zahlt dann das Rückporto? Auf Ihrer Seite steht dazu nichts. Oliver "
    "Naumann",
    "Rohr undicht. Guten Tag, unter unserer Spüle tropft ein Rohr. Könnten Sie diese Woche vorbeikommen "
    "und es reparieren? Wir wohnen in der Mühlgasse 5, Ihre Nummer habe ich von Frau Kern. Dr. Stein",
    "Die Kanne und die Katze. Liebe Töpferinnen, gestern hat unsere Katze Ihre schöne Kanne vom Tisch "
    "geworfen, sie ist in tausend Scherben zersprungen. Selber schuld. Haben Sie die Kanne noch einmal "
    "da? Ich würde sie sofort wieder kaufen. Flora Tann",
    "Kündigung zum Jahresende. Sehr geehrte Damen und Herren, hiermit kündige ich meinen Vertrag "
    "(Kundennummer 30881) fristgerecht zum 31. Dezember. Bitte bestätigen Sie mir den Eingang. Mit Ihrer "
    "Arbeit war ich immer zufrieden, wir ziehen weg. Mit freundlichen Grüßen Gerd Mohr",
    "New order. Hello, please put us down for 15 kg of tomatoes and two crates of lettuce for Friday. "
    "Delivery before seven if you can. Trattoria Sole",
    "Moving our appointment. Good morning, unfortunately I can't make Tuesday at 3 after all. Is there "
    "anything on Wednesday? Sorry for the short notice.",
    "Payment reminder. Dear Sirs, according to our books invoice 5390 is still open. Perhaps it got lost "
    "in the post? Please transfer 214.00 by the end of the week.",
    "Urgent: unpaid customs fee. Your parcel could not be delivered because of an unpaid fee of $2.99. "
    "Pay within 24 hours to avoid return to sender.",
    "Thank you. Dear Dr Lane, thank you for being so kind to my mother. She was frightened and in pain "
    "when she arrived and came home smiling.",
    "Cancelling my contract. Dear Sir or Madam, please cancel my internet contract, customer number "
    "88123, at the end of the term, as I am moving in with my partner. Please confirm in writing.",
    "Warranty. Hello, before I order the washing machine: what exactly does the warranty cover, and what "
    "do I have to do if it stops working?",
    "Allergie. Hallo! Am Sonntag möchten wir mit meiner Nichte kommen, die Nüsse schlecht verträgt. "
    "Welche Gerichte kann sie essen?",
    "Erinnerung. Sehr geehrte Damen und Herren, nach unseren Büchern ist die Rechnung 5390 noch nicht "
    "bezahlt. Vielleicht ist sie in der Post verloren gegangen? Bitte überweisen Sie 214,00 EUR bis Ende "
    "der Woche.",
    "Platz 1 bei Google. Guten Tag, bringt Ihre Website zu wenig Kunden? Viele Inhaber sind von ihrer "
    "Agentur enttäuscht. Wir garantieren Seite 1 oder Sie bekommen Ihr Geld zurück. Antworten Sie JA für "
    "eine kostenlose Analyse.",
    "Schulfest. Liebe Eltern, letztes Jahr war das Fest wegen des Regens ein ziemliches Chaos, deshalb "
    "feiern wir diesmal in der Halle. Für den Kuchenstand fehlen uns noch Helfer!",
    "Vertragskündigung. Sehr geehrte Damen und Herren, ich kündige meinen Internetvertrag, Kundennummer "
    "88123, zum Ende der Laufzeit, da ich zu meinem Partner ziehe. Bitte bestätigen Sie die Kündigung "
    "schriftlich.",
    "Handy kaputt. Hallo, mir ist das Handy runtergefallen und das Display ist gesprungen. Was kostet ein"
    " neues und wie lange dauert es?",
    "Order. Dear Sir or Madam, please send us 40 m of the grey felt, item 2210, and confirm the price and"
    " delivery date.",
    "Invoice from Baker & Sons. Please find enclosed our invoice for the repair of your oven. The faulty "
    "part has been replaced under guarantee, so you only pay for the labour.",
    "Summer job. Hi, I'm a student and I'd love to help out in your ice cream shop this summer. I live "
    "round the corner. Is there still a place?",
    "Return. Hello, the dress is nice but too long for me. I would like to return it, it has not been "
    "worn. How does that work?",
    "Bestellung. Sehr geehrte Damen und Herren, bitte senden Sie uns 40 m grauen Filz, Artikel 2210, und "
    "bestätigen Sie Preis und Liefertermin.",
    "Neue Handynummer. Guten Tag, nur kurz zur Info: Meine Nummer hat sich geändert, die neue ist 0170 "
    "1234567. Bitte für die Terminerinnerung verwenden.",
    "Ferienjob. Hallo, ich bin Schülerin und würde im Sommer gern in Ihrer Eisdiele helfen. Ich wohne um "
    "die Ecke. Ist noch etwas frei?",
    "Dank von Familie Müller. Das neue Bad ist ein Traum. Kein tropfender Hahn mehr, keine kalte Dusche! "
    "Grüßen Sie bitte Ihre beiden Monteure, sie waren sauber und immer pünktlich.",
)
