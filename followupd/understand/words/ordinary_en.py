"""English: by which words a mail is weighed as something other than a complaint."""

from __future__ import annotations

#: (group, weight, phrases). Groups: thanks, praise, request (orders and questions), business, job and advert
#: speak against a complaint; purpose says what else a mail is for; neutral takes words out of the others.
ENGLISH: tuple[tuple[str, float, str], ...] = (
    ("praise", 1.8, """
        no more .. drip*|leak*|cold|noise|problems|waiting / is a dream / a dream come true / never late"""),
    ("request", 2.0, """
        too long|short|big|small|tight|wide .. for me|him|her|us / not been worn|used|opened|washed|
        unpacked / please send us .. #|the|a / how does that|it work"""),
    ("praise", 1.8, """
        worth every penny|cent / best .. ever|had / tell .. the chef|team|staff / enjoyed .. training|
        working|being|our|the"""),
    ("request", 2.0, """
        end .. my|our .. membership|contract|subscription .. on|at|from / moved to another / any chance of
        .. something|later|slot|appointment / how .. deal .. with complaints / send me your .. procedure|
        policy|price / are there .. steps|stairs|any|toilets"""),
    ("advert", 3.2, """
        rebuilt|redesigned|built .. sites|websites|shops / send you .. ideas|suggestions|examples / at no
        cost|charge / many .. shops|businesses|firms in your area / claim .. your|dollars|prize|#|pounds|
        euros / email address .. selected|won / inheritance|beneficiary|millions|million / do not ignore
        this / hope .. find you well / winner"""),
    ("business", 3.6, """
        your account .. balance|shows / days overdue / disregard this letter|reminder|notice / if you have
        already paid / we have shipped|dispatched|sent .. to you / follow on monday|tuesday|wednesday|
        thursday|friday"""),
    ("job", 3.6, """
        worked .. in|as|at|for .. hotels|kitchens|shops|restaurants|offices|years / last|previous job /
        start at once|immediately / role|vacancy|post|position"""),
    ("own", 2.4, """
        running late / i|we will miss my|our / i|have|we .. broke|chipped|lost|cracked .. a|my tooth|
        filling|crown|nail|leg|arm / bit on / train|bus|flight .. is|was stuck|late|delayed|cancelled /
        ring|call me if / acting up / use .. the spare|other|small / could|can you .. fit|squeeze me in /
        missed .. last bus|train / university|school|research project|thesis|essay / new job|position ..
        is|in / two|one|some of us have|are|is"""),
    ("own", 2.6, """
        before .. i|we .. buy|order|book|purchase|sign|decide / i dropped|broke|cracked|spilled .. my|the|
        it / start|begin .. with .. please|the|cold|see / please start|begin|unlock|open|prep / case|if it|
        they .. stops|breaks|fails / still need .. helpers|volunteers|people / dear parents|pupils"""),
    ("advert", 3.2, """
        your parcel|package|shipment|delivery .. could|not|is|has .. delivered|held|waiting|pending /
        unpaid|customs fee|fees|duty / avoid .. return"""),
    ("praise", 1.8, """
        thank|thanks .. for .. being|your|the .. kind|care|help|kindness|work|support|patience|effort|
        lovely|wonderful|great / thank you for being / came .. home|back .. smiling|happy"""),
    ("request", 3.4, """
        who|whom|where do|can|should i|we|one .. complain|write|turn .. to|about"""),
    ("business", 3.6, """
        raise|adjust|increase .. our|prices / our prices / poor harvest / dear .. partners|partner|
        supplier|customers .. owing|due|because|we / loyalty / # remains unpaid / passed|handed|pass .. to
        .. our|solicitors|lawyers|collection .. without|solicitors / unless .. we .. receive / salary|
        payroll / change .. my .. bank"""),
    ("advert", 3.2, """
        followers|follower / your .. feed|reach|audience|brand|profile .. tired|grow|bigger|sales|boost /
        missing out / or .. you .. do not .. pay / or your money back / dm me"""),
    ("request", 2.0, """
        would|could|can you .. take|have .. look .. if|at / take a look if|when / does .. anyone|anybody|
        somebody .. repair|fix / there will be .. of us / start|stop .. our|my|the|again .. milk|delivery|
        paper|papers|from|on / still be / sold out / by november|december|january|february|march|april|
        june|july|august|september|october / drop in .. with / come and .. measure|look|see|fit"""),
    ("neutral", 0.0, """
        not want|wish to .. be|get|have|risk .. turned|stuck|late|lost|wait|waiting|disappointed / hope ..
        not .. problem|trouble|too / rather than / is hope that .. problem|okay / in spite of"""),
    ("praise", 3.0, """
        can not thank .. enough / saved our|my|the|us / you made .. happen|day|possible|perfect / not one
        .. wilted|single .. leaf|fault|scratch / could not have .. done|managed .. without"""),
    ("own", 2.2, """
        first|previous|other|another|last|old|different|former shop|store|company|dentist|builder|landlord|
        garage|florist|baker|supplier|hotel|agency|restaurant|doctor|firm|salon|vet .. let|was|had|did|
        never|went|closed|could|would|retired|refused|cancelled|said / i|we have called|phoned|ordered|
        booked|told|asked .. engineer|technician|plumber|electrician|supplier|landlord|a|the .. engineer|
        technician|plumber|already / who|where .. do|can|should i|we|one .. write|turn|complain .. to|about
        / whom .. write|turn|contact / it is my .. fault|mistake / i clicked|ordered|chose|typed .. when|
        wrong|instead / my mistake / my .. grandfather|grandmother|old|neighbour|uncle|aunt .. clock|watch|
        bike|chair|radio .. stopped|broke|broken|has|needs|is / minutes .. attached / please bring /
        whoever left"""),
    ("own", 1.0, """
        not .. received|had|got .. your|an|the|any invoice|bill|quote|quotation|catalogue|offer / still
        waiting for your invoice|bill|quote"""),
    ("advert", 3.2, """
        your website|site|webpage|homepage|page|listing|profile|store|shop .. slow|slowly|errors|error|not|
        loads|mobile|seo|redesign|redesigned|traffic|speed|ranking|rank|google|found|outdated|broken|
        losing|design|designed|visible|visitors|customers / came|stumbled|come across|upon your .. website|
        site|business|shop|profile|company|store / was|been|looking|looked|browsing|visited|visiting|
        checked|saw|found|on|at|through your .. website|site|homepage|online .. and|found|noticed|saw|
        would|could|that|it / backlinks|backlink / page 1|one .. google|of|search / first page .. google|
        of|search / search .. results|engine|engines|ranking|rankings / on google / rank|ranks .. higher|
        better / organic traffic / leads|conversions|outreach|roi / # .. usd|dollars|eur|euro .. per|a|
        month / only|just .. # .. per|a month / we|i|team|agency|company .. fix|build|rebuild|redesign|
        design|develop|remove|offer|deliver|write|manage|create .. this|it|websites|sites|apps|reviews|
        your|seo|small|for .. for|small|businesses|website|shops|price|from|site|only|guaranteed / small
        businesses / # minute|minutes .. call|chat|demo|meeting / are you .. free|available .. for .. call|
        chat|demo|meeting / quick|short call|chat / schedule|book|show|arrange|give .. you|a|free .. demo|
        call|presentation|walkthrough|preview / loan|loans / business|personal|instant loan|loans|credit|
        funding|financing|finance / funding|financing / pre|been .. approved / credit check / cash flow /
        working capital / interest rate|rates / account|marketing|sales|growth|seo|business|development
        executive|consultant|manager|specialist|expert|strategist|partners|agency / affordable|competitive|
        very price|prices|rates|affordable / shall|may|can|could i|we .. send|show|share .. quote|price|
        pricing|proposal|details|examples|portfolio|demo|audit|report|list|information / shops|businesses|
        companies|restaurants|hotels|practices|stores|firms like yours / free .. quote|audit|report|
        analysis|trial|demo|sample|samples|month|assessment / reply .. with .. your|yes / reply stop / to
        opt out / opt out / review|reputation tool|platform|management|partners|removal|service / we ..
        remove|delete|boost|increase|improve|generate|guarantee / bad|negative|fake review|reviews .. cost|
        before|hurting|from|google|go|deleted|removed|public|online / losing|lose .. customers|sales|
        business .. every|day|because|to / customers .. complain|leave|leaving .. about|without|such /
        guaranteed .. results|or|ranking / proven / outsource|outsourcing / investment|investor|investors|
        opportunity / wholesale|manufacturer|factory direct / best regards .. team / no obligation /
        interested . / grow your|faster / win more customers"""),
    ("advert", 3.2, """
        your .. mailbox|account|password|card|payment|subscription|storage|email|inbox|profile|bank ..
        exceeded|full|suspended|hold|expired|expire|verify|update|locked|limit|deactivated|blocked|removed|
        terminated|unusual|restricted|failed|quota / verify|confirm|update|validate|renew your .. account|
        details|identity|card|information|data|payment|mailbox|password / click|press|follow .. here|below|
        link / account .. will|be|been .. deleted|suspended|closed|deactivated|terminated / suspension / it
        helpdesk|department|desk|support|administrator / sign in|attempt|attempts .. from|unusual|
        suspicious / suspicious .. sign|login|activity / parcel|package|shipment|delivery .. customs|hold|
        fee|redelivery|rescheduled|pending / avoid .. losing|suspension|interruption|closure / dear ..
        user|account|beneficiary"""),
    ("circular", 2.4, """
        dear|hello|hi|hey .. neighbours|neighbors|members|member|friends|parents|colleagues|volunteers|
        residents|readers|singers|players|supporters|gardeners|everyone|folks|owners|tenants|runners|
        families|pupils|students / the committee|board|chairman|treasurer|organisers|organizers . /
        volunteers .. welcome|needed|wanted|please / bring .. cake|cakes|chairs|friends|own|dish|salad|warm
        / our next meeting|rehearsal|match|session|reading|evening|walk / see you all / these letters|this
        letter / reading|book|sports|garden|walking|chess club"""),
    ("circular", 2.4, """
        rota|stocktake|stocktaking / stock count|take|room / early|late|night|morning|evening shift / back
        office|room / take|cover|swap .. shift|shifts|for .. me|shift|shifts|monday|tuesday / is off ..
        monday|tuesday|wednesday|thursday|friday|today|sick|next|until / the till / count .. again /
        picking up .. her|his|their .. at / comes .. at # / we .. are|run|running .. short|low .. on|of|
        compared / have|has ordered some|more / can you .. order|count|cover|unlock|open|close|lock|take ..
        shift|up|again|the|more|mugs|shop"""),
    ("own", 2.6, """
        my|our own .. fault|mistake|stupidity|clumsiness|silly|carelessness / fault .. mine|my own / silly
        me / my|our .. cat|dog|son|daughter|child|kids|children|toddler|husband|wife|baby .. dropped|broke|
        knocked|pushed|threw|smashed|chewed|ate|spilled|spilt|tore|scratched|sat|stepped .. it|the|your|my|
        off|over|on|up / i|we|have accidentally|stupidly|clumsily / i|we .. dropped|knocked|spilled|spilt|
        misplaced|mislaid / i|have lost .. invoice|receipt|bill|key|card|ticket|copy|umbrella|label|manual|
        password|booklet|instructions / i|we .. miscounted|misread|mistyped / i .. was|am .. wrong|mistaken
        / my .. mistake|error|fault ."""),
    ("own", 2.2, """
        not .. bought|purchased .. from|at you|yours / found|got|have .. your number|name|address|details
        .. on|from|through|in|online|web / recommended .. you|to|by / a ball|branch|storm|tree|burglar|
        break .. went|through|fell|broke|last|in .. window|roof|fence|shop|night|our|my / need|want|looking
        .. new|replacement .. one|glass|pane|roof|door|window / do you .. repair|mend|fix .. such|these|
        this|old|bikes|them|it|also / what .. would|does|will .. it|this|that|a .. cost|come|charge / price
        .. and .. date|time / give .. me|us .. price|quote|estimate|rough / what would .. cost|charge"""),
    ("request", 2.0, """
        how .. do|does|would|can i|one|we|people .. complain|return|report|claim|give / who .. pays|pay ..
        for|the .. return|shipping|postage|it / return label / send .. it .. back .. within|unused / within
        .. # .. days / does .. not go with|match|suit / one .. too many|lamp|more / still .. in .. box|
        packaging|wrapping|original / with receipt / would be .. handy|useful|great .. if|to|for / on your
        .. list|roadmap / pause|freeze|suspend .. my|our|the|membership / is there .. parking|a|any|still|
        also|form|breakfast|wifi|lift / will|is .. reception|shop|anyone .. still|there|open / could|can|
        may|might we|i .. have|get|pause|bring|come|stay|order|use|pay|add|take / one .. of .. us .. is|can
        / please knock|ring|note|leave|use|add|keep|book|charge|reserve|put / neighbour|neighbor .. at|if|
        take|number / free slot|slots|appointment / have .. to .. cancel|postpone|move|reschedule .. my|
        our|appointment|the|booking / next week instead / same again / as always|usual|ever / usual
        address|order|delivery|amount / po number / out of stock .. just|send|please|then / free of charge
        / until when / long .. does|will .. take / which|what size / should .. i .. order|take|choose|get|
        buy / come|comes|run|fall up .. small|large / small or|large / feedback|complaints .. or|form|
        should|to|address|procedure|officer / is there .. form|address|person / form for .. feedback|
        complaints / book .. table|a|room|appointment|lesson|for / no longer|not need|want|require|use|have
        / stop|end .. it|my|our|subscription .. from|next|at|as / please .. stop|end|cancel|close .. it|my|
        our|the / moved|moving .. out|house|away|abroad|to / due .. for .. service|check|inspection|mot|
        cleaning|yearly|annual / yearly|annual service"""),
    ("business", 3.6, """
        despite our|several|repeated .. reminder|reminders|letter|letters|invoice / second|final|third|
        last|first reminder|notice|demand / still|yet not|have .. received .. your payment / charge .. late
        fees|interest|fee / payment|pay within|by|is|was .. # .. days|due|overdue|outstanding / please pay
        .. by|within|the|before|# / stop .. further .. deliveries|supply|services / our records .. show|
        indicate / open items|invoices|balance / arrange|kindly .. payment|remittance|settlement / credit
        control|accounts department|receivable / overdue .. by|since|# / we thank you .. for .. business|
        order|custom / invoice # .. for / debt|collection agency"""),
    ("job", 3.6, """
        trial day|shift / apprentice|trainee|intern / finish|leave|finished school / learn .. your|the
        trade / my cv|resume / apply .. for .. job|position|post|role / saw .. your|the advert|ad|
        advertisement|vacancy / years .. of .. experience / last|previous|former|current employer|job|boss"""),
    ("praise", 1.8, """
        thank|thanks .. so|very much|again|everyone / we|i .. will .. be back|again|return / you were right
        / it .. is|was|looks|turned|came .. perfect|perfectly|gorgeous|beautiful|lovely|fantastic|wonderful
        / no .. leaks|mess|fuss|problems|complaints|delays|hassle / finished|done|ready|came .. early|
        sooner / been .. great|wonderful|lovely|fantastic|brilliant|perfect|good / complaints|complaint|
        moan|complain .. from .. everyone|all|people|those|them .. who|did|not|get|because|second / only ..
        complaint / gone .. in|within .. minutes|seconds|time / what|nothing .. to|left|now .. moan|
        complain|grumble .. about / thanks for everything / love|xxx . / always .. been|was|were .. happy|
        satisfied|pleased|great|good"""),
    ("thanks", 0.9, "thank you / thanks / cheers / much appreciated / grateful"),
    ("neutral", 0.0, """
        thank|thanks|thanking .. in advance|anticipation / thank|thanks .. for your .. time|reply|email|
        message|mail|understanding|attention|answer|response|help / no longer .. need* / no problem if /
        not a problem if / no rush / no hurry / please .. let me know / let me know / as soon as possible
        if / wrong about / broke|broken|fractured .. arm|leg|foot|wrist|ankle|finger|hip|rib / heart|ice|
        record|news broken / still .. love|talk|talking|remember|enjoy|enjoying|dream|happy|available|
        possible|free|open|have .. room|rooms|space|places|time / still .. need|want|interested|looking|
        like|works|up for / in need of / sorry for|about .. my|the .. late|delay|delayed|inconvenience|
        trouble|confusion|mistake|wrong|slow|misunderstanding / sorry .. for|to .. bother|disturb|trouble|
        interrupt / bad weather|luck|news / broken into / late fee policy / late night|evening|shift|
        afternoon|summer|autumn|check|checkout|checkin|2 / wrong number / any .. problem|problems|issue|
        issues|questions|trouble / too late to|for / never mind / cold|hot drinks|drink|buffet|snacks /
        problem solved|solved / complaint management|software|handling|solution|department / customer
        complaints|complaint / report .. a .. problem|bug / no wonder / damage|damages deposit|waiver|
        insurance / how long .. does|will|would .. take|delivery|shipping|last / waiting list|room|time|
        times / error message / stain remover|resistant / scratch resistant / leak test|proof / raw
        material|materials|denim|honey / # minutes late|later for|to|than / be|running .. # minutes late /
        will|might|may be .. late / late to the / already .. looking|love|excited / rubbish bin|collection|
        bag|bags / shame .. that .. i|we .. can / garbage collection|collector / too hot|cold .. today|
        outside / no later than"""),
    ("praise", 1.8, """
        very|really|so|extremely|absolutely|completely|perfectly|totally|quite .. happy|pleased|satisfied|
        impressed|delighted|grateful|thankful|content / great|excellent|wonderful|fantastic|amazing|
        outstanding|superb|perfect|brilliant|lovely|good|friendly|kind|fabulous|beautiful|delicious|fast|
        quick|prompt|awesome|nice .. service|job|work|staff|stay|team|food|quality|experience|help|meal|
        repair|delivery|response|communication|haircut|care|evening|dinner|result / well done / highly|
        definitely|gladly|strongly|happily recommend / recommend you|your|it / keep up / keep it up / could
        not .. be|been|have .. happier|better|nicer|asked|more / no complaints|complaint|problems|problem|
        issues|issue|trouble|reason|cause / nothing .. to complain|criticise|criticize|improve|fault / not
        .. complain|fault|bad|wrong|disappointed / can|could not complain|fault / works|working|runs|
        running .. perfectly|great|fine|again|well|beautifully|wonderfully|like / arrived|came|received|
        delivered .. safely|today|early|well|quickly|promptly|sooner|undamaged|perfectly|fine / arrived|
        came|delivered .. on time / all .. good|fine|well|perfect|sorted|resolved|great / everything ..
        good|fine|well|perfect|sorted|great|ok|okay|works|arrived|perfectly / love|loved .. it|the|your|
        them|every / best .. ever|service|i|we|in / appreciate .. help|service|work|quick|effort|kindness|
        how / enjoyed / compliment* / exceeded|exceeds / five star|stars / pleasant surprise|surprised /
        pleasantly surprised / not bad at all / without .. problem|problems|issue|hitch|trouble|complaint /
        nothing .. broken|damaged|missing|wrong|scratched|lost / no damage|harm|worries / has been ..
        resolved|fixed|sorted|solved|settled / is|are|was|got now .. resolved|fixed|sorted|solved|settled|
        working|fine|perfect / look forward .. to .. coming|visiting|next|seeing|ordering|returning"""),
    ("request", 1.8, """
        would|want|wish|we'd|could|can|may|should .. like .. to .. order|book|reserve|buy|make|schedule|
        arrange|rent|hire|purchase|know|ask|inquire|enquire|visit|join|register|sign|invite|reschedule|
        move|change|add|extend|place / like to .. know|ask whether|if / place an order / please send|email|
        give .. me|us .. quote|offer|catalogue|brochure|price|prices|quotation|estimate|copy|information|
        details / quote|quotation|estimate for / do you .. offer|have|sell|repair|stock|deliver|ship|
        accept|do|rent|provide|fix|carry|still|also|know|allow / how much .. does|would|is|do|for|will /
        opening hours|times / are you .. open|closed / when .. do|are you .. open|close / is|are ..
        available|possible / in stock / what .. is|are your .. policy|price|prices|rates|hours|procedure|
        process|opening / return|returns|refund|cancellation|complaints|complaint policy|procedure|process|
        form|terms / how .. do|does|can|would|should .. i|we|one|it .. return|exchange|cancel|order|
        register|complain|make|file|work|claim|change / can|could|may i|we|you .. return|exchange|cancel|
        change|book|reserve|bring|pay|order|reschedule|move|collect|pick|quote|offer|repair|recommend /
        reschedule / make|need|book|get .. appointment / cancel|change|move|confirm|postpone my|our|the|
        this .. appointment|booking|reservation|table|lesson|class|delivery / looking for .. a|an|some /
        interested in / table for # / would it be possible / could you .. please .. send|tell|quote|confirm
        / possible to / please confirm|reserve|book|cancel / unable to .. make|come|attend / can not ..
        make|come|attend / need .. new|some|a / does .. it|this|the|that .. come|have|fit|include|support|
        work / invoice for my|our .. records|accountant|tax / what would .. cost|be / what does .. cost /
        let us know what you think / does .. the|your|it .. have|fit|include / which .. one|size|model|type
        .. fits|fit|do you|would|is / is|are .. still available / taking .. patients|bookings|orders /
        withdraw from .. purchase|contract|order / within .. # days|withdrawal / right of withdrawal /
        unworn|unused|unopened|sealed / copy of .. invoice|receipt / question about|regarding / quick
        question / i|we .. wondering|wonder .. if|whether / before i .. order|buy|book|purchase / thinking
        of|about .. buying|ordering|booking / deliver to|within / come .. and .. look|repair|fix|give|
        check|quote / send .. someone|somebody .. to / could|can you|someone .. come|repair|fix|fit /
        changed my mind / no longer need|want|required"""),
    ("business", 3.6, """
        invoice|statement|bill .. attached|enclosed / attached|enclosed|find|sending .. invoice|statement|
        quotation / our .. invoice|invoices / payment|friendly reminder / outstanding|unpaid|open ..
        invoice|invoices|balance|payment|amount|sum / please .. remit|settle|transfer|pay / your ..
        payment|account .. is .. overdue|due|outstanding / we .. received .. your .. payment / overdue
        invoice|invoices|payment|account / amount due|payable / bank details / not .. received .. your|any
        payment|payments / receipt of .. payment / net # days / statement of account / purchase order /
        supplier|vendor / account .. past due / remittance advice / late payment interest|fee|fees /
        minutes of|from .. meeting / for your .. team|colleagues|customers|clients / customer of ours|mr|
        mrs / internal / agenda / colleagues / team meeting / case is|was closed / our warehouse|factory|
        customers|clients / your customers|clients|business / on behalf of .. our|client|company"""),
    ("job", 3.6, """
        apply|applying|application .. position|job|role|vacancy|post|apprenticeship|internship|place / my
        cv|resume|curriculum / job application|advert|advertisement / cover letter / your vacancy /
        apprenticeship / internship / work experience / vacancy / years .. experience|years' .. as|in /
        attached .. cv|resume / interview / unsolicited application"""),
    ("advert", 3.0, """
        newsletter / unsubscribe / % off / special offer|offers|price|discount / limited time|offer / our
        .. services|solution|solutions|software|platform|range|experts|newest|latest / we help|offer|
        provide|specialise|specialize|supply|manufacture / boost your / seo / webinar / click here / free
        trial|demo|consultation|shipping|guide / increase your / press release / guest post / google
        ranking|reviews|page / dear .. business owner|customers|sir or madam we / discount code /
        exclusive|offer|offers only / black friday / new collection / verify your account / your account ..
        suspended|limited|locked|blocked / password / whitepaper / sponsor* / partnership / invitation|
        invite .. to .. our|event|conference / survey / log in to / confirm your .. account|identity|
        details / conference / register now / lottery / inheritance / bitcoin / crypto / parcel .. held|
        customs"""),
    ("purpose", 0.0, """
        please note|find|see|be aware / ready for|to .. collection|pick|collect|you / i|we confirm|attach|
        enclose / happy|pleased|glad|delighted to .. confirm|welcome|inform|offer|hear|help / your order ..
        shipped|confirmed|way|dispatched|ready / will reach|arrive|call|visit|be .. you|on|at|between|
        there|with|away|closed / looking forward / look forward / reminder / moved|new address|number|
        email|bank / just to|wanted .. let .. know / let .. know .. that / for your information / fyi / see
        you / regret to inform / out of stock / in stock / congratulations / happy birthday|new|easter /
        merry christmas / best|kind wishes / good|great|lovely|nice|wonderful time|evening|day|weekend|stay
        / want|wants to .. come|return .. back|again / left .. scarf|umbrella|jacket|coat|bag|phone|
        glasses|keys|hat|gloves / hand|handed in / lost .. my .. card|key|password|receipt|ticket|glasses|
        wallet / forgot .. my|password / bring .. my|our|him|her|it .. in|along|over|to / extend .. our|my|
        the / my .. tooth|teeth|back|knee|ear|dog|cat .. hurts|aches|has|is|needs / anything .. free|
        available / do you .. deliver|ship|take|accept / is there .. charge|fee|room|parking|space / free
        of charge / for free|sale|rent|hire / transferred|transfer .. today|the|money|rent / could|can|
        would you .. please / could|can you .. forward|send|tell|give|recommend|call|come / i|we will ..
        come|pick|collect|bring|be|call|send|arrive|pay|transfer / terminate|end|cancel .. my|our ..
        membership|contract|subscription / moving .. abroad|house|away / happy|willing to .. pay|help / not
        .. received .. invoice|bill / suits|works for me|us / calendar / agreed|deal then / as discussed|
        agreed|requested|promised i|we|here|attached / here .. is|are .. my|the|our / magnificent|superb|
        terrific"""),
)  # fmt: skip
