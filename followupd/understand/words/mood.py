"""The words that tell how a customer feels about what was done, English and German; the pictures of all."""

from __future__ import annotations

from itertools import chain

from followupd.understand.words.matching import Phrase, phrases

_BLOCKS: tuple[tuple[str, float, str], ...] = (
    ("thanks", 1.0, """
        thank you|u|god|goodness / thanks / thx / thnx / cheers / ta / many thanks /
        much|really|very|greatly appreciated / appreciate|appreciated / grateful / thankful /
        bless you / you are .. star|best|great|wonderful|amazing|lifesaver / danke / dankeschön /
        vielen|herzlichen|besten|lieben|tausend dank / dank / dankbar / bedanke|bedanken .. mich|
        uns / merci / danke schön|sehr|dir|ihnen|euch"""),
    ("good", 1.0, """
        best / fabulous|fab / courteous / satisfaction / reassuring|reassured / dedicated / caring
        / effective|effectively / gold standard / first class / never .. let .. down / good / great
        / fine / perfect|perfectly / excellent|excellently / wonderful / fantastic / brilliant /
        lovely / happy / pleased / satisfied / delighted / super / superb / awesome / amazing /
        nice|nicely / well / ok / okay / alright / all right / content / glad / impressed /
        outstanding / works|working|worked / running|runs / fixed / solved / resolved /
        sorted|sorted out / settled / repaired / replaced / refunded / arrived / delivered /
        received / correct / dry|tight|clean|warm|quiet|quick|quickly|fast|prompt|promptly|
        friendly|helpful|polite|professional|kind|efficient|spotless|delicious|comfortable /
        enjoyed|love|loved|like|liked / recommend / no longer .. leak*|broken|problem*|drip*|nois*
        / spot on / top notch|marks / sweet / cool / yay /
        is|was|are|feels|looks|got|getting|lot|much better / improved|improvement / problem solved
        / case closed / done / up and running / gut|guter|gute|gutes / bestens / prima / perfekt /
        toll|tolle|toller|tolles / klasse / wunderbar / hervorragend / einwandfrei / tadellos /
        zufrieden / glücklich / begeistert / freue|freuen|freut / gefreut / passt / stimmt /
        ordnung / funktioniert|funktionieren|funktionierte / läuft|laufen|lief / geklappt|klappt /
        geht .. wieder|jetzt|gut|nun|mir|einwandfrei / erledigt / gelöst / geklärt / behoben /
        repariert / ersetzt / erstattet / ausgetauscht / angekommen / erhalten / eingetroffen /
        dicht / sauber / freundlich / hilfsbereit / schnell / pünktlich / spitze / top / lecker /
        schön|schöne|schöner|schönes / nett|nette|netter / wohl|wohlgefühlt / weiterempfehlen /
        empfehle|empfehlen / gefällt|gefallen / geschmeckt / besser / einverstanden /
        zufriedenstellend / zuverlässig / kompetent|kompetente|kompetenter / erfreut /
        ausgezeichnet / großartig / rundum / reibungslos / fertig / alles klar"""),
    ("good", 2.0, """
        does|do|did not leak|drip|rattle|squeak|smell|hurt|beep|flicker|hurt|happen|stick|crash ..
        anymore|more|longer|now|again|since / no|any complaints|complaint|problem|problems|issue|
        issues|trouble|worries|concerns .. anymore|more|longer|since|now|whatsoever|at /
        no complaints|complaint|problems|issues|worries|concerns|trouble|regrets /
        no problem|problem .. anymore|any|now|longer|since|at /
        nothing .. to .. complain|criticise|criticize|improve|add|fault|report /
        nothing .. wrong|broken|missing|else / can|could not .. complain|fault|better|happier|wish
        / not .. have .. been .. better|happier|nicer / not .. be .. better|happier /
        not|never .. bad|wrong|worse|complain|problem|problems|disappoint*|regret*|leaking|broken /
        never better / all|everything .. good|fine|well|ok|okay|perfect|great|sorted|right|
        resolved|solved|fixed|works|working|arrived|alright|clear|settled|done|excellent|correct /
        works|working|works|running|runs .. again|now|perfectly|fine|great|well|like|properly /
        is|are|got|been|was .. fixed|resolved|solved|sorted|settled|refunded|replaced|repaired ..
        now / now .. works|working|fine|good|ok|okay|happy|fixed|perfect|satisfied|sorted|
        resolved|all / could|would not ask for / without .. problem|problems|complaint|hitch|issue
        / keine .. beschwerden|beschwerde|probleme|mängel|klagen|beanstandungen|fragen|sorgen|
        schwierigkeiten|reklamation / kein .. problem|probleme|mangel|grund|ärger .. mehr|zur|zum|
        zu / kein problem / nichts .. zu .. beanstanden|meckern|bemängeln|kritisieren|reklamieren|
        klagen|beschweren|verbessern / nichts .. auszusetzen|kaputt|gefehlt|hinzuzufügen /
        nicht .. beschweren|meckern|klagen|schlecht|verkehrt|schlimm|schief|enttäuscht /
        nicht .. besser .. sein|laufen|machen / nicht .. kaputt|undicht|laut .. mehr /
        nicht schlecht|übel|verkehrt / nicht .. meckern|beschweren|klagen /
        kann .. nicht .. meckern|klagen|beschweren / nicht .. mehr .. kaputt|undicht|laut|defekt /
        tropft|leckt|quietscht|klappert|klemmt|stinkt|wackelt|rauscht .. nicht .. mehr /
        nichts .. mehr .. kaputt|undicht|zu / alles .. gut|bestens|super|perfekt|prima|ordnung|
        okay|ok|geklappt|wunderbar|da|angekommen|erledigt|top|paletti|geklärt|gelöst|schön|
        einwandfrei|klar|fein|tipptopp|wieder|passt|roger|zufriedenstellend / funktioniert|läuft|
        klappt|geht|laufen|funktionieren .. wieder|wunderbar|super|perfekt|einwandfrei|tadellos|
        bestens|prima|problemlos|jetzt|nun|endlich|gut|alles|reibungslos / jetzt|nun|inzwischen|
        mittlerweile .. gut|ordnung|passt|funktioniert|läuft|geht|zufrieden|dicht|da|angekommen|
        alles|erledigt|gelöst|behoben|heil|okay|ok / hat .. geklappt|sich erledigt /
        wieder .. dicht|heil|ganz|warm|ordnung|gut|sauber|da|zufrieden|gesund|einsatzbereit /
        hätte .. nicht .. besser / besser .. geht .. nicht / ohne .. probleme|beanstandung|mängel /
        not bad / better now / much|lot better / viel besser /
        very|completely|really|fully|absolutely|totally happy|satisfied|pleased|content|good|well /
        sehr|voll|absolut|total|rundum|völlig|vollkommen|super|richtig|echt zufrieden|gut|
        glücklich|schön|nett|freundlich"""),
    ("bad", 2.0, """
        could|should|would|might .. have .. sooner|faster|earlier|better|quicker /
        not .. think|thing so / less than .. happy|satisfied|good|perfect|ideal|great|pleased /
        far from / anything but /
        alles andere als .. gut|zufrieden|ordnung|schön|freundlich|toll|perfekt|begeistert /
        alles andere als / schlimm* / not at all / not|never|hardly .. good|great|fine|happy|
        pleased|satisfied|ok|okay|well|perfect|impressed|working|works|work|fixed|solved|resolved|
        sorted|settled|arrived|received|delivered|refunded|replaced|right|better|acceptable|
        helpful|friendly|nice|clean|dry|tight|warm|content|correct|amused|there|done|recommend|
        enough|agree|heard|anything|finished|complete|here|thrilled|delighted|repaired|changed|
        improved / not really|quite|exactly|entirely|completely|much|particularly|especially /
        unhappy / unsatisf* / dissatisf* / disappoint* / dissapoint* / still|always .. not|broken|
        leaking|leaks|dripping|waiting|missing|nothing|no|wrong|noisy|cold|same|defective|faulty|
        dirty|damaged|problem*|issue*|bad|open|unresolved|hurts|happening|late|smells|off|out|
        rattles|rattling|stuck|down / still .. does not|problem /
        again .. broken|leaking|wrong|late|down / broken|leaking|happened|failed|broke|leaks|
        stopped|wrong|cold|noisy|dripping|back|late|dirty|off again / worse|worst /
        terrible|awful|horrible|bad|badly|poor|poorly / useless /
        angry|furious|annoyed|frustrated|frustrating|upset /
        nothing .. changed|happened|improved|done|arrived|came|works|good|resolved|better /
        nobody|noone .. came|called|answered|replied|contacted|showed|got|turned|has|cares /
        no one .. came|called|answered|replied|contacted|showed|got|cares / no .. reply|answer|
        response|refund|improvement|difference|solution|change|better|luck|apology|heating|call|
        news|progress|way|good|idea .. yet|still|far|so /
        no .. reply|answer|response|refund|improvement|solution|apology|luck|progress|call /
        never .. again|came|arrived|happened|received|got|fixed|called|back /
        unfortunately .. not|no|still / unfortunately not|no / sadly .. not|no / afraid .. not|no /
        disagree / unacceptable / rubbish|crap|joke / fed up / want .. refund|money / waste /
        could|should .. have .. been .. better|faster|quicker|nicer /
        could|should|must be .. better|improved|faster|quicker / needs|need .. improve* /
        room for improvement / same problem|issue|fault|again / came|come apart|off|loose /
        stopped working / thanks for nothing / wrong|incorrect one|item|size|part|colour|amount|
        again / too late|slow|expensive|long|cold|loud|small / does|did|do|will|would not .. work|
        help|start|fit|turn|close|arrive|come|happen|call|heat|hold|last|care|change|think|agree /
        waste of .. time|money /
        faulty|defective|damaged|broken|leaking|leaks|dripping|drips|missing|incomplete /
        rude|unfriendly|unhelpful|unprofessional|ignored / worse than /
        problem|problems persist|persists|remains|remain|continues|again|is|not|back|still|has|
        with / another .. problem|issue|leak|fault|defect /
        new .. problem|leak|fault|defect|scratch|crack /
        regret|complain|complaint|mess|shame|shambles|nightmare / give up / nicht|nie|kaum|
        keineswegs|überhaupt|weder .. gut|zufrieden|glücklich|begeistert|ordnung|okay|ok|gelöst|
        behoben|geklärt|erledigt|repariert|angekommen|erhalten|da|funktioniert|geklappt|dicht|
        sauber|besser|passt|richtig|fertig|freundlich|toll|schön|hilfreich|weiterempfehlen|
        empfehlen|einverstanden|erstattet|gekommen|gemeldet|passiert|warm|so|viel|ganz|wirklich|
        getan|geändert|gefallen|geschmeckt|gehalten|überzeugt|optimal|alles|pünktlich|schnell|nett
        / geht|funktioniert|passt|läuft|klappt|stimmt|hält|heizt|schließt|gefällt|hilft .. nicht|
        gar|kaum|leider / unzufrieden* / enttäusch* / immer noch .. nicht|kaputt|undicht|defekt|
        tropft|warte|keine|kein|nichts|falsch|laut|kalt|offen|das|dasselbe|probleme|niemand|
        schmutzig / immer noch|immer nicht / noch .. nicht|kein|keine|nichts|niemand|offen /
        noch immer .. nicht|kaputt|undicht|defekt|tropft|keine|kein|nichts|falsch|niemand / wieder|
        erneut|schon .. kaputt|undicht|defekt|tropft|ausgefallen|falsch|laut|kalt|dasselbe|nicht|
        probleme|verspätet|schmutzig / schlecht|schlechter|schlechte|schlechtes|mies|miese /
        leider .. nein|nicht|noch|wieder|kein|keine|nie / nein leider /
        besser .. sein|werden|machen|laufen .. können|könnte / könnte|hätte|hätten|muss|müsste|
        sollte .. besser|schneller|freundlicher|netter .. sein|laufen|gehen|können / luft nach oben
        / verbesserungs* / ausbaufähig / niemand|keiner .. gekommen|kam|gemeldet|meldet|angerufen|
        reagiert|antwortet|geantwortet|da|erreichbar|interessiert|hilft /
        nichts .. passiert|geändert|getan|gekommen|gelöst|verbessert|gehört|besser|funktioniert|
        gut / keine .. antwort|besserung|lösung|rückmeldung|reaktion|erstattung|änderung|
        entschuldigung|hilfe /
        tropft|leckt|klappert|quietscht|klemmt|wackelt|stinkt|spinnt|streikt|rauscht /
        kaputt|defekt|undicht|beschädigt|falsch|fehlt|fehlen|unvollständig /
        sauer|wütend|verärgert|genervt|frustriert|frech|unfreundlich|unverschämt|unhöflich /
        ärger|ärgerlich|ärgert / katastrophe|katastrophal|miserabel|furchtbar|schrecklich|
        frechheit|unverschämtheit|zumutung|unmöglich|lächerlich|unbrauchbar|witz / nie wieder|mehr
        / will|möchte .. geld / geld zurück / danke für nichts /
        zu spät|langsam|teuer|lange|laut|kalt|klein|kurz /
        problem|probleme .. besteht|bestehen|bleibt|weiterhin|wieder|nicht|immer|noch|mit /
        ganz|überhaupt|gar im gegenteil|nicht / im gegenteil /
        neues|neuer|neue .. problem|fehler|mangel|schaden|kratzer / schade / stimmt nicht /
        wie vorher|zuvor / warte|warten .. noch|immer|auf|seit / mal schauen"""),
    ("unclear", 1.0, """
        yes and no / so so / not sure / do not know / dunno / no idea / maybe / perhaps / kind|
        sort of / okay ish / meh / more or less / partly / partially / half / we will|shall see /
        i guess / i suppose / too early / not .. tried|tested|checked|had .. yet|chance|time /
        mixed / depends / remains to be seen / could be worse / no opinion / mostly / almost /
        nearly / jein / so lala / lala / geht so / na ja / naja / teils / teilweise / weiß .. nicht
        / keine ahnung / vielleicht / mal sehen / mal abwarten /
        noch .. nicht .. ausprobiert|getestet|probiert|geschaut|geprüft|gesehen|dazu|sicher|sagen /
        halbwegs / mittel|mittelmäßig / einigermaßen / durchwachsen / es geht / kommt drauf|darauf
        an / fast / größtenteils / im großen und ganzen / bin .. nicht sicher / ging so / zu früh /
        no thanks|thank / nein danke / wie man .. nimmt"""),
    # A machine's receipt or absence, which came without any header that says so: no answer of a person.
    ("unclear", 1.0, """
        have .. received .. your .. message|email|mail|request|enquiry /
        received .. message|email|mail .. will .. reply|respond|answer|get /
        will .. reply|respond|answer .. shortly|soon|days|hours|return / get back to you /
        out of the|my office / out of office / away until|from / on .. leave|holiday|vacation ..
        until|from|back / back in the office / limited access to / automatic|automated reply|response|
        message / ihre .. nachricht|mail|anfrage .. eingegangen|erhalten /
        melden uns .. kürze|bald|schnellstmöglich|umgehend / nicht im büro|haus|dienst / abwesend /
        abwesenheit / im urlaub / außer haus / bin .. wieder .. da|erreichbar|zurück|büro|haus /
        automatische antwort|nachricht / wird nicht weitergeleitet"""),
    ("yes", 1.0, """
        yes / yep / yeah / yup / yea / sure / of course / absolutely / definitely / certainly /
        indeed / affirmative / agree|agreed / correct / exactly / totally / ja / jo / jep / jawohl
        / klar / natürlich / selbstverständlich / sicher / gerne / gern / genau / aber ja /
        auf jeden fall / jupp / joa / yes indeed / i do / i am / we are"""),
    ("no", 1.0, """
        no / nope / nah / nein / nö / nee / ne / negative / absolutely|certainly|definitely not /
        of course not / auf keinen fall / keineswegs / not yet / noch nicht / not at all / gar
        nicht / überhaupt nicht / leider nein / do|did|does not think so / denke|glaube nicht"""),
    ("turn", 1.0, """
        but / however / though / although / except / nevertheless / still though / only that / aber
        / jedoch / allerdings / trotzdem / doch leider / bis auf / außer / nur dass / nur leider /
        dennoch / sondern"""),
    ("pending", 1.0, """
        will .. let|get|check|try|wait|send|see|call|write|come|test|report|look|be / i'll|we'll /
        get back to / waiting / wait / please / could you / can you / would you / would like / when
        / attached / enclosed / need / want / question / looking forward|into / as soon as /
        let me know / order number|no|nr / address is / number is /
        tomorrow|monday|tuesday|wednesday|thursday|friday .. fine|works|suits|at|would|is /
        melde .. mich / werde|werden .. ich|wir|es|das|sie|mich / warte|warten / bitte / können sie
        / könnten sie / wann / anbei / anhang / brauche|benötige / frage /
        möchte|möchten|hätte .. gern|gerne|ich|noch|einen / nummer .. ist|lautet /
        adresse .. ist|lautet / sobald / versuche|probiere / bestellnummer|kundennummer|
        auftragsnummer / bis .. wann /
        morgen|montag|dienstag|mittwoch|donnerstag|freitag .. passt|um|wäre|ist|geht"""),
)  # fmt: skip

#: Groups: thanks, good, bad, unclear, yes, no, turn ("but"), pending (something is still to come), polite.
MOODS: tuple[Phrase, ...] = tuple(chain.from_iterable(phrases(*block) for block in _BLOCKS))
#: A "no" before a good word turns it round, also over the small words.
DENIALS = """
    not no never nothing hardly without neither nicht kein keine keinen nie kaum ohne nichts weder
"""
FILLERS = """
    very so really too that yet quite all any sehr so wirklich ganz gerade besonders mehr zu recht
"""
#: One picture says it all.
GOOD_PICTURES = frozenset("👍👌😊🙂😀😃😄😁😍🥰🤩❤♥💚🎉✅☺😉🙌💪💯😇🤗🥳👏✔")
BAD_PICTURES = frozenset("👎😡😠🤬😞😟🙁☹😢😭😤❌💩😒😕😣😖😩🤮💔")
THANKS_PICTURES = frozenset("🙏💐🌹")
