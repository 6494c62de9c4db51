"""English: by which words a mail is weighed as a complaint."""

from __future__ import annotations

#: (group, weight, phrases). Groups: declared (says that it complains), absence (what did not come or happen),
#: failure (what is wrong), money, demand (what is wanted), emotion, sarcasm, relation (ties it to us),
#: setting (things of the writer's own).
ENGLISH: tuple[tuple[str, float, str], ...] = (
    ("declared", 3.4, """
        make|making|file|filing|lodge|lodging|raise|raising|register|submit|put|escalate .. complaint|
        grievance / formal|official|serious|written|urgent complaint / complain|complaining about|
        regarding|that / want|wish|like|need|have|forced|going .. to complain / this is|must be ..
        complaint / writing to complain / complaint about|regarding|concerning|re|against / my complaint /
        our complaint / second|third|another complaint"""),
    ("declared", 1.8, "complaint / complaints / complain / complaining / complained / grievance"),
    ("absence", 3.2, """
        still|yet .. not|never .. here|arrived|received|delivered|come|turned|shipped|refunded|fixed|
        repaired|working|works|work|resolved|answered|replied|sent|back|done|installed|finished|credited|
        heard|happened|show|shown|dispatched|got|processed|replaced|collected|solved|removed|called / still
        no .. answer|reply|response|sign|refund|delivery|parcel|package|order|news|word|update|replacement|
        appointment|call|heating|water|internet|solution|trace|money|one|technician|engineer|credit|
        confirmation / still nothing / still waiting / still missing / still have not|nothing|no / still ..
        broken|leaking|leaks|faulty|defective|dirty|wrong|outstanding|unresolved|unanswered|noisy|
        unfinished|damaged|dripping|drips|rattling|rattles|squeaking|squeaks|beeping|flickering / never
        arrived|came|received|showed|turned|delivered|got|heard|appeared|called|replied|answered|happened|
        responded|apologised|apologized|materialised / did not|never show|turn|turned up / no show / no
        sign of / failed to arrive|deliver|show|turn|respond|reply|appear / nobody|noone .. came|got|told|
        has|turned|showed|called|calls|answers|answered|replied|replies|responds|responded|picks|picked|
        rang|contacted|helped|cares|cared|bothered|bothers|knows|knew|informed|told|apologised|apologized /
        no one .. came|got|turned|showed|called|calls|answers|answered|replied|replies|responds|responded|
        picks|picked|rang|contacted|helped|cares|cared|bothered|bothers|knows|knew|informed|told|
        apologised|apologized / weeks|days|hours|months late|overdue|delayed|behind / without .. reply|
        answer|response|hot|heating|explanation|notice / how much longer / # .. days|weeks|months|hours
        late|overdue / nothing has happened|arrived|changed|come|been / nothing came|happened|arrived|since
        / not .. heard .. since|from|back"""),
    ("absence", 2.8, """
        waiting .. # .. days|weeks|months|hours|minutes|years / waiting|waited .. since|forever|ages|hours|
        weeks|months|days / waited .. # .. hours|weeks|days|minutes|months / waiting .. too|so long / wait
        .. # .. hours|minutes|weeks|days|months / weeks|days|months|hours|minutes .. waiting / hour|week|
        month .. waiting / waiting .. an|over|whole hour|week|month / keep|keeps|kept .. waiting|asking|
        calling|promising|saying|chasing|disconnecting|crashing|breaking|failing|coming|cancelling|
        canceling|postponing|ignoring|losing|happening|sending|charging|getting|telling|dripping|leaking|
        beeping|changing / called|phoned|rang|emailed|written|wrote|contacted|asked|chased|messaged|
        reported|reminded ... # times / # times .. called|phoned|emailed|written|asked|nobody|nothing|
        without / ignored|ignoring|ignores|ignore .. me|my|us|our / have|had|has been ignored / fobbed off
        / passed|pushed from / for the second|third|fourth|fifth|umpteenth|nth .. time / third|fourth|
        fifth|umpteenth .. time|email|mail|attempt|message|repair|visit|replacement|reminder|letter / once|
        yet again / again and again / over and over / same problem|issue|fault|mistake|thing|error|noise ..
        again|back|happened / broke|broken|happened|leaking|leaks|failed|stopped again / is back again /
        not the first|only time"""),
    ("absence", 2.2, """
        has|have|had|did|was|were|is|are|do|does not .. arrived|arrive|received|delivered|turned|come|
        shipped|answered|replied|reply|respond|responded|refunded|fixed|repaired|resolved|called|call|
        happened|kept|honoured|appeared|returned|dispatched|finished|completed|installed|collected|
        credited|removed|processed|updated / no reply|response|answer|callback|explanation|apology|warning|
        show|update|news / no .. reply|response|answer|callback|apology|heating|water / should have
        arrived|been|come|received|had|got|lasted / where is|are .. my|our|the .. order|parcel|package|
        delivery|refund|money|item|driver|technician|engineer|sofa|shipment / unanswered / cancelled|
        canceled .. last minute|notice|morning|without|again|twice / was|were|been supposed|promised|meant|
        due|told|assured .. to|be|arrive|today|yesterday|by|monday|tuesday|wednesday|thursday|friday|would|
        it / should .. have .. by now / weeks|days|months|hours .. and .. not|no|nothing|still|counting /
        weeks|days|months .. ago .. and|but|yet .. not|no|nothing|still / not .. as|what .. promised|
        agreed|described|advertised|ordered|expected|pictured|shown|booked|discussed|paid|requested|stated
        / far too late|long / took|taken .. too|so|forever|ages .. long|slow / nowhere .. seen|found / gone
        missing|silent / got lost / lost .. luggage|parcel|package|order|booking|suitcase|jacket|coat"""),
    ("absence", 1.6, """
        nobody / noone / no one / cancelled|canceled on me|us / cancelled|canceled ... again / waiting for
        your|the|my|our / in vain / only # .. of|instead|out / only # ... instead|ordered|paid|not /
        waited|waiting .. home|in / spent .. waiting|hold|phone|chasing|hours / without .. telling|
        informing|asking|warning|permission|consent|consulting / never .. told|informed|asked|got|saw|had /
        had to .. call|chase|wait|go|sleep|cancel|pay|buy|return|leave|ask|take|clean|move|throw|do|find|
        come|drive / not been .. looked|seen|touched|started|informed|told|contacted / has not|been ..
        looked|touched|started / vanished|disappeared|unreachable|unobtainable / no longer answer*|respon*|
        repl* / gone up|down / not informed|told|asked|warned|consulted"""),
    ("absence", 1.2, """
        late / delay|delays|delayed / overdue / again|already|how long .. must|have .. wait / promised /
        postponed / slow / supposed to / cancelled|canceled .. my|our / missed .. my|our|the|appointment /
        waste|wasted / stood me up / left standing|alone|waiting / not yet"""),
    ("absence", 0.7, "still / again / already / yesterday / last week / since / ago / weeks"),
    ("failure", 2.6, """
        smashed|shattered / in pieces / filthy / inedible / bedbugs / cockroach* / hair|hairs in .. soup|
        food|salad|pizza|meal|pasta|dish|bed|bath|shower|drain / mouldy|moldy / food poisoning / botched /
        fell|falls|fallen|fell|came|coming apart / heating|boiler|internet|power|electricity|water|lift|
        elevator|wifi|line|website|service .. off|down|out|dead|cold / stopped working / does|did not fit|
        work / took .. day off / no hot water / no heating / not .. what .. asked|ordered|agreed|booked|
        wanted|paid / got .. a .. instead|one .. of|instead / instead of .. got|received|came|sent|the /
        ordered .. and|but .. got|received|sent|was / left .. stains|scratches|marks|mess|rubbish|holes|
        damage|dirt|us|me|without|half / stains|scratches|marks|damage .. on|all .. our|my|the / who ..
        going .. pay|clean|fix / day|days|hour|hours|minutes|week|weeks late / running .. late / missed ..
        delivery|appointment|slot|window|deadline|flight|train / wrong .. dose|tooth|medication|
        prescription|leg|knee / does|do|did not .. match / find|found|needed|had .. another|other .. hotel|
        place|plumber|builder|dentist|company|restaurant|taxi|doctor|shop|one / booking|reservation|order|
        appointment|parcel|luggage|room .. lost|gone|vanished|deleted|forgotten|cancelled|missing|given /
        half .. cooked|finished|done|empty|raw / empty .. tank|box|bottle|package|parcel|envelope|room|
        fridge|minibar / fuel|tank|box|parcel|package .. empty / broke .. on|after|within|the|during|when|
        as|straight|first|in / will not .. heal|dry|stick|hold / died|dead .. after|within|on / no .. seat|
        seats|towels|soap|toilet|bed|parking|records|record|trace .. of|in|left|available|for|and"""),
    ("failure", 1.9, """
        ants|vermin|flies|spiders|rats / wilted|withered|dead .. flowers|roses|plant|plants|bouquet|tulips
        / half dead / stand|stood|standing .. at|in|outside .. hour|hours|cold|rain|bar / turned|sent away
        / what is the point of / humming|squealing|clicking|clunking|buzzing|whining .. noise|sound /
        misspelled|misspelt|misprinted / snapped / shrank|shrunk / bent / jammed / blurry|blurred /
        chipped|chip / frayed / wobbly|wobbles|wobble / sticky / sour / burst / split / melted / blocked|
        clogged / overflow* / soaked|soaking|drenched / warped|twisted|tilted / overheats|overheating /
        malfunction* / unusable / unreadable / illegible / bleeding|bled|bruise|bruised|bruises|swollen|
        rash|blister* / headache / in tears|pain|agony / cried|crying / laughed|shrugged|sneered|ignored|
        rolled / on his|her|their phone|mobile / talked|pressured|pushed|lured|tricked .. into / # sizes
        smaller|bigger|larger / too short|small|big|long|tight|loose|late|large|wide|narrow|dark|cold|hot|
        weak|soft|hard / can not .. log|access|use|reach|open|connect|sleep|walk|breathe|read|chew|park|
        login / can not .. get in|into|through|hold / losing .. day|work|business|customers|patience|money
        / made .. wrongly / wrongly|wrongfully|mistakenly / not|never .. there|clean|right|fresh|straight|
        ready|level|stay|last|long / was|were charged|billed|invoiced #|for / lasted / hardly .. works|
        worked|slept|any / half|twice .. price|size|what|the / lost .. a|the .. wheel|pedal|button|screw|
        crown|filling|tooth|page / lose|loses|losing water|air|oil|power|colour / out of .. shape|tune|
        alignment|order / off .. centre|center / turned out .. to|that / already .. broken|open|opened|
        used|worn|empty|gone / second hand|used .. instead|not|although|sold / unsealed|opened .. box|
        package|bottle"""),
    ("failure", 2.0, """
        broken / broke / breaks / defective / defect / defects / faulty / damaged / damage / leak|leaks|
        leaking|leaked|leaky / cracked|crack|cracks / scratched|scratch|scratches / torn / smashed /
        shattered / dented|dent|dents / stain|stained|stains / mouldy|moldy|mold|mould / rotten / stale /
        expired / out of date / spoiled|spoilt / inedible / undercooked / overcooked / burnt / food|meal|
        soup|dinner|breakfast|pizza|main|steak|chips|fish|it .. cold / cold food|meal|soup|chips|coffee|
        pizza|shower|water|showers|room / dirty / filthy / unclean / smelly / smelt|stank|stinks|stinking /
        smelled|smells|reeks .. of|bad|awful / bedbugs / cockroach* / mice / hair|hairs in / fell|fall|
        falls|falling|came|comes|coming apart|off|loose|undone / peeling / rusted|rusty|rust / does|do|did
        not .. work|turn|charge|switch|close|open|fit|function|match|start|heat|fit|help|hold|last|flush|
        connect|print|load / not working|functioning|usable|fit|clean|cleaned|sterile|edible|safe|hot|warm|
        fresh|cooked|finished|level|straight / stopped working|heating|charging / will not .. start|turn|
        switch|charge|open|close|connect|work|print|load|let|flush|heat / no longer works|working|heats|
        starts|turns|charges / wrong|incorrect item|size|colour|color|product|order|one|model|part|parts|
        address|name|date|parcel|article|room|dish|meal|medication|prescription|tyres|shade|version|
        flavour|key|document|books|tooth|side|person|way|day|time|dose / incomplete / half|part .. missing
        / missing from / is|are|was|were missing / missing .. item|items|part|parts|screws|piece|pieces|
        page|pages / damp / crooked / uneven / dripping|drips / rattling|rattles / squeaking|squeaks /
        grinding / flickering|flickers / crashes|crashing|crashed / botched / ruined|ruin / destroyed /
        overbooked / double booked / died|dead after / worn out|through after / shrunk|shrank / faded /
        infected|infection / allergic / food poisoning / sick|ill|unwell after|from / flooded|flooding /
        mess / shambles / hole|holes / bubbles / blisters"""),
    ("failure", 2.4, """
        poor|bad|shoddy|sloppy|terrible|lousy|awful|appalling|inferior|disappointing .. quality|service|
        work|workmanship|job|experience|communication|treatment|customer|condition|hygiene|attitude|
        installation|repair|cut|haircut|stay|food|product / rude|rudely|rudeness / unfriendly / impolite /
        arrogant / dismissive / unprofessional* / incompeten* / disrespect* / patronis*|patroniz* /
        unhelpful / condescending / careless* / negligen* / misdiagnos* / hung up on|the|during / shouted|
        yelled|swore|sworn|laughed|snapped at / treated like|badly|poorly|unfairly / way .. i was|were
        treated / spoken|talked .. to|down like|as|to|in / not as described|advertised|ordered|agreed|
        expected|pictured|shown|promised / nothing like .. picture|photo|photos|description|pictures|what|
        website / sent|delivered|received|given|got .. the wrong|somebody|someone|another / someone else /
        misleading|misled|lied / false advertising|promises|information / did not|never .. apologise|
        apologize|apologised|apologized|care|listen|bother|listened|cared|keep|kept|honour / no heating|
        hot|electricity|power|internet / hair came|turned / too short .. cut / burned|burnt|cut|hurt|
        injured .. me|my|her|his / tripped|slipped / unsafe|dangerous|hazard"""),
    ("failure", 1.0, """
        problem|problems / issue|issues / trouble / fault|faults / mistake|mistakes / error|errors / fail|
        failed|fails|failure|failing / missing / wrong / lost / loud|noisy|noise / too small|big|tight|
        large|short|long|salty|hard|soft|hot|cold|thin|high / incorrect|inaccurate / confusing / mix up /
        difficult / stuck / overcrowded|crowded / out of order / poor / bad|badly / uncomfortable / refuse|
        refuses|refused|refusing / damaging / unsatisfactory / neglected / forgot|forgotten / loose / rough
        / ignored"""),
    ("money", 2.8, """
        overcharged|overcharging|overcharge|overbilled|overpaid / double charged|billed|charge / charged|
        billed|debited|taken|paid|deducted|invoiced .. twice|double|again|two / charged|billed|invoiced ..
        wrong|more|too|although|despite|even|without|still|even / charged|billed .. for .. never|not /
        wrong|incorrect .. amount|invoice|bill|charge|price|total|figure / invoice|bill|amount|charge|
        total|statement .. wrong|incorrect|twice|higher|error / invoice|bill .. too high / hidden fee|fees|
        cost|costs|charge|charges / ripped off / rip off / scam|scammed|cheated|swindled|conned|fraudulent
        / deposit .. not|never|still / keep|keeping|kept|withhold|withholding .. deposit / keep|keeping|
        kept my|our money / already paid|cancelled|returned|sent / although|though|despite|even .. paid|
        cancelled|canceled|cancelling|cancellation|returned|agreed|promised|terminated / unauthorised|
        unauthorized .. charge|charges|payment|debit|transaction / more|higher than .. quoted|agreed|
        estimate|estimated|quote|advertised|offered|offer|discussed|told / twice the price|quote|estimate|
        amount / never .. agreed|ordered|signed|authorised|authorized|subscribed|requested|asked / did not
        .. agree|order|authorise|authorize|sign|subscribe / did not ask for / refund .. not|never|refused|
        denied|missing / not .. refunded|reimbursed|credited / exorbitant / taking .. money from / debt
        collector|collectors|collection .. although|even|for"""),
    ("money", 1.2, """
        expensive / overpriced / extra charge|charges|fee|cost / paid for / not worth / paid .. full /
        price .. high"""),
    ("demand", 2.4, """
        want|demand|expect|require|request|requesting|demanding|like|need|insist|entitled|deserve|owed|owe
        .. refund|replacement|compensation|apology|explanation|reimbursement|money|answer|solution|
        response|credit / money back / give|get|have|return .. my|our money / compensat* / what are you|
        your .. going|do|doing|plan|gonna / how|when .. do|are|will you .. intend|plan|going|resolve|fix|
        sort|remedy|rectify|put / put .. right / make .. right / sort .. out / expect|expected .. better|
        more / take .. further / consider .. legal|leaving|cancelling / lawyer|solicitor|attorney / small
        claims / trading standards / ombudsman / legal action|steps|advice / consumer protection|rights|
        advice / chargeback / dispute .. charge|payment|invoice|transaction / bad|negative|honest|one|poor
        .. star|review|reviews / one star / last chance / if .. not .. hear|receive|get .. i|we .. will|
        shall / cancel .. immediately"""),
    ("demand", 1.3, """
        refund|refunded|reimburse|reimbursed|reimbursement / replacement / replace / please .. fix|resolve|
        rectify|correct|investigate|explain|repair|replace|advise|refund|collect|sort / look into / taken|
        take .. seriously / within # .. days|hours|weeks / as soon as possible / asap / immediately /
        urgent|urgently / can|could|would|will|please .. someone|somebody|anyone|you .. explain|look|fix|
        sort / awaiting|await .. reply|response|answer / get back to / what .. happened|happening|wrong /
        i|we would appreciate / please .. respond|reply|answer|call|let / why .. is|was|were|did|does|do|
        has|have|are / how can|could|is|come|dare / explanation / apology / return .. it|them|this / send
        .. it|them|this back / back to you"""),
    ("emotion", 2.8, """
        unacceptable|unaccept* / not acceptable|ok|okay|on|fair / not good enough / never again / never ..
        buy|order|use|shop|book|come|return|stay|eat|recommend|visit|go|set .. again|back|you|this|your|
        here|foot|anyone / worst .. ever|experience|service|company|hotel|meal|customer|i|we / fed up /
        sick and tired / sick of / had enough / enough is / last straw / outrag* / disgust* / appall* /
        disgrace* / inexcusable / how dare / waste|wasted .. time|money|hours|day|evening|of / lost ..
        trust|faith|confidence|customer / lost .. a customer / left .. to be desired / leaves .. to be
        desired / not what .. order*|paid|pay|expected|expect|want*|agreed|promised|booked|wish*|asked /
        not .. expected|expecting|impressed|happy|satisfied|pleased|amused|okay|delighted|thrilled|content|
        convinced / less than .. happy|satisfied|impressed|ideal|pleased|satisfactory / below .. par|
        standard|expectations|expectation / fell short / falls short / substandard / far from .. happy|
        satisfied|clean|perfect|acceptable|ideal|good|finished / could|would not recommend / will not be ..
        returning|coming|ordering|back|recommending / thanks|thank .. for nothing / what a .. joke|mess|
        shambles|nightmare|disgrace|disappointment|waste|farce|disaster / so much for / a joke / laughable
        / not good|great|nice|professional|right .. at|enough|to|customer|service / had .. hoped|expected
        .. better|more|for / hoped|hoping for .. more|better / spoiled|spoilt|ruined .. our|my|the"""),
    ("emotion", 2.3, """
        disappoint* / frustrat* / angry|angrily / furious / fuming / livid / upset|upsetting / unhappy /
        dissatisf* / unsatisf* / displeased / annoyed / ridiculous / shocking|shocked / ashamed|shame|
        shameful / terrible / awful / horrible|horrific / horrend* / dreadful / atrocious / abysmal /
        pathetic / let down / unbelievabl* / nightmare / disaster|disastrous / scandal* / hopeless /
        infuriat* / exasperat* / embarrass* / humiliat* / distress* / insult* / poor show / could have|be
        .. better / regret .. buying|booking|choosing|ordering|coming"""),
    ("emotion", 2.0, """
        would|could|might .. have .. been .. nice|nicer|better|good|polite|helpful|courteous / have
        appreciated / would be .. nice|good|great if .. someone|somebody|you|anyone|your|people|staff / not
        to .. be|sound .. difficult|picky|fussy|rude|petty|that / not .. want .. make .. fuss / make a fuss
        / and now . / now what . / what now . / how is|can|could .. that|this|it .. possible|happen|be|fair
        / is|surely this|that .. how|what|fair|acceptable|legal|can / bring .. to your attention / draw
        your attention / feel .. let|cheated|tricked|ignored|unwelcome|unsafe|i should|stupid|taken / seem|
        seems|appears .. not|forgotten|ignored|forgot / find it .. odd|strange|hard|difficult|sad|unfair|
        rude|hard|remarkable|interesting / surely|hardly .. not|be|the|right|worth|can / taken aback / at a
        loss / beggars belief / beyond belief|me|words / speechless / lost for words / no excuse / is .. no
        way to / at least .. apolog*|call|tell|inform|answer|say / wonder|wondering why|how|whether .. you|
        anyone|your|this|any|it"""),
    ("emotion", 1.6, """
        useless / worthless / lousy / joke / crap / rubbish / garbage / suck|sucks / wtf / terribly /
        awfully"""),
    ("emotion", 1.4, """
        even though / on behalf of my / thought you|your|i|that .. should|ought|would|want|know / point out
        / feel that / for the price|money / at this|that price / feedback / less than / anything but /
        mixed|bad|odd|strange impression|experience|feeling / to my .. surprise|dismay|horror / funny ..
        that|how / not .. funny / no fun / annoying / surprised .. to|that|when|how|by|at / sorry to ..
        say|report|tell|have|write / hate to / not sure .. you|if .. aware|know / concerned|concern|
        concerns / worried|worry / inadequate / confused / puzzled / inconvenien* / stress|stressful /
        unfair / uncaring / dissapoint* / dissappoint* / disapoint* / not very .. good|nice|helpful|
        friendly|clean|happy|professional / not .. helpful|friendly|nice|easy|clear|fun / bit|little|
        somewhat|rather .. odd|off|much|steep|cheeky|strange|rich / seriously / honestly / frankly / not
        ideal|great|quite / must say"""),
    ("emotion", 0.8, """
        unfortunately / sadly / regrettably / regret / sorry / apparently / to be honest / however / worst
        / hardly / barely"""),
    ("sarcasm", 2.0, """
        great|brilliant|wonderful|fantastic|excellent|lovely|congratulations|bravo|super|nice|amazing|
        perfect ... again|another|usual|apparently|third|late|broken|nobody|waiting|nothing / thanks|thank
        .. lot|for|much ... ruining|ruined|wasting|breaking|losing|ignoring|forgetting|spoiling|leaving|
        making / apparently .. too much|difficult|hard / is it too much / do you even|actually|really ..
        read|care|work|want|answer / do i .. have|need .. really / or .. am i .. supposed / should i ..
        just|maybe .. / am i .. invisible|expected|supposed / call|calls|called that|this|itself ..
        service|clean|finished|repaired|luxury|fresh / anyone|anybody .. there|home|alive / must be nice /
        silly me / good job .. i / hats off"""),
    ("relation", 0.7, """
        your .. service|staff|technician|technicians|driver|company|shop|store|engineer|fitter|mechanic|
        receptionist|reception|website|team|employee|colleague|colleagues|waiter|trainer|doctor|nurse|
        cleaner|product|hotel|restaurant|office|plumber|electrician|courier|support|hotline|builder|
        builders|gym|clinic|garage|salon|app|assistant|salesman|van|agent|tutor|instructor / my|our ..
        order|delivery|parcel|package|booking|reservation|appointment|contract|account|membership|
        subscription|invoice|stay|deposit|refund / order #|no|number|nr / ordered / customer for|since|of /
        you|your .. installed|repaired|fixed|delivered|sent|promised|charged|fitted|serviced|cleaned|sold|
        told|assured|replaced|painted|mounted|mailed / loyal customer"""),
    ("setting", 0.7, """
        my|our room|car|repair|visit|money|boiler|heating|kitchen|sofa|bathroom|bike|laptop|phone|daughter|
        son|mother|father|wife|husband|flat|house|washing|dog|cat|suit|dress|hair|tyres / bought /
        purchased / paid / booked / stayed / received / picked up / collected / you|your .. built|treated|
        said / your people|men|workers|guys"""),
)  # fmt: skip
