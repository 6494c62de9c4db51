"""English: what goes wrong in shops, workshops, hotels and practices, also when it is said politely."""

from __future__ import annotations

#: (group, weight, phrases), groups as in `complaint_en`; doubt asks whether something is as it should be,
#: turn is where praise ends and the matter begins.
ENGLISH: tuple[tuple[str, float, str], ...] = (
    ("absence", 2.2, """
        no .. coffee|milk|towels|soap|bread|toilet|hot|chairs|staff|lights .. left|and|no|paper|or|in /
        empty trays|shelves|plates|buffet|dispenser / given|got|had .. one .. next|without|instead|facing|
        over / on the # .. and .. today is|it|now"""),
    ("money", 2.3, """
        charged|billed|invoiced|paid ... only|but ... #|had|came|used|were / on .. your|the|my invoice|bill
        .. you .. charged|billed / paid .. for .. express|priority|premium"""),
    ("emotion", 2.0, """
        letdown|disappointment / it is .. pity|shame that / will not be .. rushing|hurrying back / nothing
        .. they|he|she|we .. could do"""),
    ("failure", 2.3, """
        smoke .. came|out|from / came out of .. the / caught fire / short circuit / fright|frightened me /
        exactly|just like it did / oil .. on / stone cold / out of .. reach / swollen"""),
    ("absence", 2.3, """
        agreed|promised|confirmed|assured ... now|but|yet / things .. gone missing|disappeared / gone
        missing / almost|nearly|over|more # .. weeks|months"""),
    ("relation", 0.9, """
        unwrapped|unpacked / opened .. box|parcel|package / your .. lot|bar|app|farm|house|place|people|
        cleaner|teacher / you agreed|promised|confirmed"""),
    ("demand", 1.8, """
        have|get|be|has|having .. replaced|exchanged|repaired|refunded|reimbursed|corrected|reversed|
        remade|redone|fixed / reverse .. this|it|payment|charge / like .. to .. return .. it / what .. we|i
        .. do . / know why"""),
    ("failure", 2.2, """
        been|is|are|was|were cold|broken|out|off|dead|blocked .. since|for / slimy|slippery / darker|
        lighter|smaller|bigger|shorter|louder .. than .. picture|before|ordered|expected|photo|shown /
        still .. shows|shows no|nothing / sore|burning|itching"""),
    ("absence", 2.3, """
        not even .. email|mail|call|text|apology|word|note|message|sorry / silence / reported|told|asked|
        mentioned|raised .. it|this|them .. twice|times|repeatedly|already / late to|for .. # .. of / did
        not .. come|arrive|turn .. at all / never .. got|received|saw|had .. it|them|one"""),
    ("emotion", 1.9, """
        taken aback / do not .. think .. i .. will|shall|would .. book|come|order|return|be / that is why
        .. i .. surprised|taken|sad / beginning|starting to .. think|wonder|doubt|lose / thought it ..
        hilarious|funny|acceptable|normal / is .. not .. what / could .. explain|tell|say .. it|why|me"""),
    ("demand", 1.6, """
        what would|do|can you suggest|propose|recommend|offer|advise / attend to this|it / take .. into
        account|consideration / see to it|this|that / i would be .. glad|grateful .. answer|explanation|if"""),
    ("failure", 2.2, """
        is|was|are|has back|returned .. and|again|already / funny|strange|odd|awful|horrible|musty smell|
        taste|noise|colour / more pain|noise|damage / past .. its|their|the .. date|best / black|green|
        brown|mouldy|rotten inside|underneath|spots / puddle|puddles / every|each time .. rains|i|it|we|
        you|use|open / lying in|on|under .. garden|bed|street|yard|floor / went|gone|going|has silent|
        quiet|dead|blank|dark|missing|off / still flat|loose|cold|wet|out|there|damp|dark|dirty|red|swollen
        / what .. page|website|brochure|advert|listing|label .. promises|promised|says|said|states|showed /
        not .. what .. page|website|brochure|advert|listing|you .. promise|promises|says|said|promised|
        advertise / out of tune|true|level|place|balance|shape / was|is empty|blank|blocked|closed|gone /
        jumped|bit|scratched|bumped .. at|up|into|my|our / cheek|burn|burns|burned|blister* / bare sticks|
        wires|walls|floor"""),
    ("absence", 1.8, """
        # .. minutes|hours|days|weeks|week|hour after|before|past .. start|date|date|the|agreed|i|we / a
        week|day|month|year|hour after .. date|the|it|they|we|i / moved|changed|postponed|rescheduled|
        shifted .. times|again|twice|once|# / left|ended|closed .. early / an hour|two hours|day|minutes
        before / fourth|fifth|sixth|third .. this|in|within .. year|month|week|row / half of .. the|them|
        my|our|it / out of # / # out of .. # / looked the other way / looks|looked|looking|stared|staring
        .. at .. phone|screen|mobile / where .. things stand / straight|clear|proper .. answer|explanation
        / was|were told / in .. march|april|may|june|july|january|february .. weeks|again|not"""),
    ("emotion", 2.0, """
        do not understand|see|get why|how"""),
    ("absence", 1.6, """
        # weeks|days|months now|already / no tracking|confirmation|idea|update|progress|refund|money|
        answer|help"""),
    ("relation", 0.9, """
        the|a|our|her|his|my|their .. waiter|waitress|driver|courier|receptionist|engineer|technician|
        plumber|builder|builders|mechanic|instructor|trainer|dentist|assistant|painter|decorator|physio|
        tutor|teacher|nurse|doctor|hairdresser|stylist|fitter|fitters|salesman|cleaner|cleaners|chef|
        gardener|electrician|movers|agent|groomer|barber|coach .. was|were|had|came|did|told|said|left|has|
        have|never|shrugged|cancelled|yelled|shouted|laughed|refused|arrived|turned|put|cut|took|made|kept|
        ignored|just|only|who / was|were .. in .. on|for|last|yesterday|today|monday|tuesday|wednesday|
        thursday|friday|saturday|sunday / his|her|my|their class|group|teacher|coach|instructor|school /
        trim|haircut|appointment|session|massage|lesson with / been .. a|your .. member|customer|patient|
        guest / member|customer .. for # years"""),
    ("failure", 2.1, """
        mistake|error .. in your|the / for the wrong / different lengths|sizes|heights|colours|shades|
        patterns / turned .. away / refused .. to / a|the wrong .. evening|day|floor|name|colour"""),
    ("aftermath", 2.2, """
        since .. update|upgrade|repair|service|visit|collected|picked|appointment|treatment|fitted|
        installed|installation|delivery|cleaning|haircut|renovation|move|switch .. i|we|it|the|there|my|
        our|is|has / since|after your|you .. update|visit|came|fixed|repaired|fitted|installed|serviced|
        changed|worked|left|replaced|put / after .. first|one|single|two|second wash|use|wear|day|week|
        night|rain|shower|trip|ride|walk / after only|just|barely .. #|a|one|few / washed .. once|label|
        degrees / as|like|though .. label .. says|said|instructions / only|just been|had .. # .. weeks|
        days|months / had it|them since / only .. had .. it|them / within|in .. first .. week|day|month|
        hour|hours / less than .. week|month|year|fortnight / not .. even|lasted .. week|month|day|year / #
        .. weeks|days|months|hours old|later / bought|purchased|got|fitted|installed|delivered .. last|in|
        on|from .. and|but .. already|now|has|it / ever since"""),
    ("doubt", 1.4, """
        is|are this|that|it|these|they .. normal|usual|right|expected|supposed|meant|okay|ok / is it ..
        meant|supposed to / whether|if .. this|that|it .. is|are .. normal|usual|right|meant / should .. i
        .. worried|worry|concerned / anything to worry / cause for concern / am i .. doing .. wrong|
        something / did i .. do .. wrong / supposed .. to .. like that|this / normal or / or is ..
        something .. wrong / or not ."""),
    ("turn", 0.5, """
        but / however / though / although / unfortunately / sadly / afraid / only / except / apart from /
        otherwise / this time|week / up to now / until now|recently / so far / at first / initially / yet /
        a pity|shame / on the other hand / nevertheless / that said"""),
    ("failure", 2.3, """
        stopped|ceased|quit .. *ing / keeps|kept|keep .. *ing / cuts|cutting|cut out / switches|turns|
        shuts|switched|turned|shut .. itself|off|down|by / froze|hangs|hung|stuck .. again|every|all|when|
        at|on|whenever|since / goes|went|gone|turned|turning .. white|black|blank|brown|green|yellow|
        mouldy|dead|dark|pink|grey|off / lets|letting in|through / lets .. water|rain|draught|draughts|air
        / let in .. water|rain / seeps|seeping|dribbles|dribbling|drips|dripped|trickles|trickling /
        flaking|flakes|flaked|bubbling / peels|peeled / came|come|coming|comes|fell|fallen|fall|falling|
        worn|wore|snapped|broke|broken|tore|torn .. away|off|undone|unstuck|unglued|out|loose|through|apart
        / wobbles|wobbling|wobbled|sags|sagging|creaks|creaking|sticks|jams|slips|hums|humming / does|do|
        will|did|would|could|can not .. stay|fit|shut|lock|sit|stand|recognise|recognize|accept|save|load|
        sync|charge|close|open|print|heat|drain|flush|brake|steer|ring|light|dry|rise|last|hold|seal|send|
        export|import|update|connect|respond|start|switch|turn|work|function|match|line|recline|fold /
        unable to .. export|log|use|open|access|save|print|connect|reach|pay|sleep|sit|walk|eat|wear|drive|
        work|get|find|enjoy|play|park|wash|shower|cook|stand|contact|speak / no difference|better|
        improvement|change|change / worse than|now|afterwards|still / same .. as before / exactly .. same /
        noise|problem|fault|smell|light|warning|leak|pain|error .. back|same|again|worse|remains|persists|
        returned|continues / sleepless / did|could|can|do not .. sleep|slept / hardly|barely|scarcely ..
        slept|sleep|work|working|works|worked|eat|move|any|hear|see|edible|touched|used|usable|recognise|
        warm|walk|stand / sizes .. smaller|larger|bigger / lopsided|patchy|streaky|blotchy|crooked|skewed|
        wonky|misaligned|uneven|squashed|dishevelled|mangled|lumpy|greasy|grubby|grimy|mucky|musty|mildew|
        soggy|lukewarm|tepid|bland|overdone|underdone|uncooked|rancid|bruised|limp|watery|unplayable|
        unreadable|threadbare|discoloured|discolored|tarnished|chipped|pitted|buckled|bent|dribbles|
        draughty|freezing|stuffy / tasted|tastes|smelled|smells|smelt .. off|odd|strange|bitter|metallic|
        burnt|smoke|cigarettes|strongly|funny|damp|mould|petrol|sour|chemicals|drains|sewage|rotten|fishy|
        like|of / raw|dry|tough|stale|rotten .. inside|middle|centre|center|chicken|meat|bread|cake|and /
        middle|inside|centre|chicken|meat|burger|fish|rice .. raw|cold|burnt|uncooked|pink|tough|frozen /
        served|arrived|came|brought|was|were|are|is|went .. cold|lukewarm|raw|burnt|frozen|soggy|flat|stale
        / was|were|been|is|are not .. *ed / were|was not .. swept|made|done|hung|there|right|clean /
        nobody|noone *ed / left .. unlocked|open|running|behind|uncovered|unfinished|untouched|dirty|
        unattended|exposed|loose|lying|standing / light .. on again|back / warning light .. on|again|back"""),
    ("failure", 2.1, """
        crack|cracks|chip|chips|dent|dents|scratch|scratches|hole|holes|tear|tears|stain|stains|mark|marks|
        gap|gaps|rust|mould|mold|crease|lump|patch|patches|rip|split|flaw|fault|defect|bubble|bubbles ..
        in|on|along|across|near|at|around|round|down|through|under|where|between|from / white|greasy|
        sticky|brown|black|oily|thick film|residue|marks|stains|spots|layer|dust|streaks / hair|hairs|
        insect|insects|glass|plastic|metal|fly|beetle|maggot|stone|cobwebs|dust|crumbs|rubbish .. in|on|
        under|everywhere / smells|smelled|smelt|stinks|reeks .. of|like / seam|seams|zip|zipper|button|
        buttons|handle|strap|heel|sole|soles|hinge|hinges|lid|spout|drawer|lining|hem|elbow|stitching|slat|
        castor|wheel|screen|battery|pump|thermostat|fan|motor|engine|brake|brakes|gears|chain|lock|whistle|
        tap|drain|toilet|shower|radiator|boiler|lift|light|lights .. split|broke|burst|gone|stuck|undone|
        missing|loose|dead|cracked|faulty|broken|failed|torn|bent|off|wobbly|rusty|blocked|blown|frayed|
        not|stopped|seized|leaking|ripped|crooked|warped|snapped|jammed|flickering|clogged|wobble|stiff|
        failing|squeals|squealed|hardly|barely / noise|noises|music|party|drilling|hammering|barking|
        traffic|shouting|building|construction .. until|night|under|outside|below|above|early|morning|woke|
        every|all|unbearable|constantly / until .. half|three|two|four|midnight|one .. past|in|am|morning /
        hungry|thirsty|soaked|freezing|locked|stranded|trapped .. out|home|because|three|in|for|all|outside
        / allergy|allergic|intolerance|coeliac|vegetarian|vegan .. given|got|served|although|but|and|ate|
        despite / given|served|fed .. with|containing|nuts|hazelnuts|gluten|milk|meat|wrong / upset|ill|
        sick|unwell|poorly|shaken|worried|tears|exhausted|frightened .. when|afterwards|after|because|all|
        by|since|home / made .. me|her|him|us|them .. feel|cry|ill|sick|wait|pay / spoiled|spoilt|spoil|
        ruined|marred|dampened|overshadowed / took|taken|cut .. off .. much|more|far|too|about|five|several
        / asked|ask .. for ... and|but ... took|got|received|gave|came|ended|is|was|brought|made / not ..
        asked|ordered|wanted|chose|requested .. for|and / nothing like .. picture|photo|website|what / lost
        .. data|work|file|files|draft|booking|order|orders|documents|form / logs|logged|kicks|throws .. me|
        us out / crashes|crashed|crashing / error .. message|when|every|again|appears / update|upgrade ..
        broke|since|slower|lost|gone / in .. a|your|the .. mistake|error in"""),
    ("absence", 2.3, """
        only # of|out|from .. # / only|just # .. of|in|instead|out|arrived|came|rather|of / # .. short|
        missing / delivery|packing note|slip|sheet|list .. says|said|shows|showed|states / ordered ... and|
        but ... sent|received|got|given|gave|came|delivered|brought / ordered|asked|booked|paid|reserved
        ... received|sent|got|given|came|brought|turned|had / sent|gave|given|delivered|brought|got|
        received .. wrong|different|other|another|someone|somebody / sent|gave|delivered|brought me|us ..
        #|small|medium|large|instead / nobody|noone|none|no one .. *ing|seemed|seems|responsible|spoke|
        noticed|offered|explained|looked|let|apologised|mentioned|said|warned|understands|takes|took|read|
        reads|wants|wanted|listens|listened|came|there|appeared|available|home|on / before .. anyone|
        anybody|someone|somebody|we|they .. spoke|came|noticed|looked|asked|were|got|was / no .. call|
        calls|explanation|reply|email|text|word|notice|note|sign|apology|message|acknowledgement|news|
        callback|warning|information|driver|delivery|sofa|parcel .. no|not|and|just|since|from|either / not
        .. had|have|got|received|seen|heard .. reply|response|answer|word|anything|acknowledgement|back|
        single|thing|from|credit|refund / is|was .. now|already .. #|and|no|nearly|almost / due .. between|
        by|on|today|yesterday|monday|tuesday|wednesday|thursday|friday|last|before .. and|but|it|now|not|no
        / took|taken|taking|booked|lost .. day|morning|afternoon|days off|work|leave / you|they|he|she|we|
        someone|office|colleague|man said|told|promised|assured|quoted|agreed|confirmed .. # .. weeks|days|
        hours|months|minutes|week|day / # .. weeks|days|months ago .. and|but|still|no|now / that was .. #
        .. weeks|days|months|hours .. ago / rung|called|rang|phoned|written|emailed|tried .. few|several|
        many|number|three|four|five|twice|# .. times|days|weeks|mails|emails|and|no|not|but / told .. way|
        soon|patient|later|tomorrow|wait|busy|just|each|every|that|nothing|it|they|to / wrote|written|
        emailed|called|rang|messaged .. on .. and .. on|again|no|not|nothing|have|got / third|fourth|fifth|
        second time .. asking|of|i|we|that|this|in|now / in .. progress|process|pending .. since|for|weeks|
        days|months / plays|playing music / picks up / let|sold|given|rented|booked|promised|passed .. to
        .. someone|somebody|another|others|other else / been .. let|sold|given|rented|booked|cancelled|
        closed .. to|without|and|although|on|just|at / sat|stood|waited|waiting|queued|wait|sitting|
        standing .. until|hours|hour|minutes|for .. #|hours|nearly|over|almost|more|ages / not .. been ..
        since|for|yet|there|back / closed|off|shut .. without|when|no|although|despite|on|and|door|note|
        note / out of service|action|use|date|order .. all|whole|during|for|since|the|and / on hold .. for|
        since|minutes|hours / left .. waiting|standing|sitting|alone|without|stranded|hanging / signed ..
        never|nobody|not / says .. delivered|handed|collected|received"""),
    ("absence", 1.6, """
        had to .. throw|pay|wear|redo|clean|buy|find|walk|push|sit|stand|sleep|leave|ask|call|ring|wait|
        send|drive|return|repeat|explain|chase|cook|eat|carry|take / ended up .. *ing / end up .. *ing /
        any .. news|idea|update|progress|word .. on|about|regarding|yet|when / days|weeks|months ..
        running|row|later|on / in a row / every|each|any .. time .. i|we .. ring|rang|call|called|ask|
        asked|phone|phoned|come|write|use|open|try / gone .. by|past|since / ever since / where things
        stand / drove|driven|travelled|came .. to .. find|only / to find .. closed|door|note|that|it|
        nobody|no"""),
    ("failure", 2.5, """
        spoken|talked|spoke|talk .. to|down .. as|like|child|idiot|manner|way|tone|rudely / as .. though ..
        i|we|she|he were|was|had / brushed|fobbed|waved|palmed .. off|aside|away / dismissed|belittled|
        mocked|ridiculed|scolded|insulted|shouted|yelled|screamed|swore|snapped|barked .. at|by|me|us|her|
        him / shrugged|shrug|sighed|smirked|sneered|laughed|rolled|tutted|sulked .. when|and|at|off|eyes|
        said|told|me|us|it|his|her|its|in / raised .. voice / grumpy|surly|abrupt|curt|offhand|brusque|
        stroppy|sullen|cheeky|gruff|hostile|unkind|unwelcoming|inattentive|disinterested|uninterested|
        clueless|unsympathetic / did|does|do not .. seem .. care|know|mind|bother|interested|want|
        understand|to / told .. to .. just|sit|wait|leave|calm|come|shut / tone .. of|was|voice|your|she|
        he|not / better things to do / rushed|hurried .. through|us|me|out|off / had .. no .. idea|clue|
        time|interest|manners|patience / talked|spoke .. over|across"""),
    ("money", 2.5, """
        took|taken|taking|take|collected|collecting|debited .. out|from|again|payment|money .. my|our|
        account|card|bank / another £|€ / took|taken|take .. another .. # / put .. money back / # .. hours
        .. but|i|make|they|were|was|your|and|on / i make that|it .. #|only|less|at|eight / do|did|does not
        .. recognise|recognize|understand .. charge|fee|payment|item|amount|the|this|items / never|not|
        nowhere .. mentioned|in|on|part .. quote|offer|estimate|contract|agreed|quoted|price|menu / quoted|
        quote|said|offered|told|agreed|advertised|estimate ... charged|charge|billed|invoiced|paid|asked|
        invoice|bill|cost|but / charged|billed|paid|asked ... although|instead|not|but|quoted|agreed|said|
        only|when|for .. quoted|agreed|only|should|told|said|never|nothing|not|work / should .. not .. have
        .. to .. pay|buy / pay .. full|whole .. amount|price|bill|sum / without .. paying|being charged /
        for .. no|zero|little .. difference|result|effect|improvement|change|benefit|reason / is a .. lot
        .. of .. money / charged .. for .. something|a|the|not|things|work|extra|breakfast|parking|
        cleaning|minibar / more .. than .. quoted|agreed|usual / still .. being|been .. charged|billed|
        debited / keep|keeping|kept|withheld .. of|my|our .. deposit / price .. on .. shelf|tag|website|
        menu|label .. but|was|said|and / discount|voucher|code|coupon .. not|never|was .. applied|deducted|
        accepted|taken"""),
    ("demand", 1.6, """
        come|pop|call|send|look|round|visit .. back|again|round .. look|fix|finish|redo|put|check|sort|see|
        repair|and|someone / another look / bring .. it .. back|in .. again|back|in / have|having a .. word
        .. with / speak|talk .. to|with .. manager|owner|charge|responsible|them|him|her|superior|boss|
        head|someone|whoever / corrected|amended|revised|accurate .. invoice|bill|statement / come|comes|
        coming|take|taken|taking|knock|knocked|deduct .. off .. bill|invoice|price|total|next|it / deduct|
        deducted / knock|take .. something|some|bit .. off / something .. could|can|might|to .. be .. done|
        arranged / what|anything .. you .. can|could|will|would|propose|intend|suggest|might .. do|offer|
        about|make|advise|help|say|put / how .. you .. propose|intend|plan|think|mean|suggest|wish|going ..
        put|resolve|to|deal|handle|proceed|make / send|deliver|post|let .. me|us|the|out|on .. missing|
        other|right|correct|rest|remaining|others|new|one|replacement|another|proper / exchange|swap|swop
        .. it|them|this|for|please|would / guarantee|warranty .. still|cover|covered|claim|work|on|under|
        apply|valid|year|period / goodwill|gesture|partial|reduction|discount .. would|for|think|seems|
        please|fair|appropriate|on|off|refund / fix|redo|repair|do|replace|remake|clean|repaint|correct ..
        it|them|this|that .. again|free|without|properly|cost|please|paying|over|for|soon|before / prefer|
        rather|like .. different|another|someone|somebody .. one|machine|person|else|than|more|please|
        instead|to / put .. things|this|it|matters .. right / make .. up|good for|to|it / how .. we|i|you
        .. proceed|go|move .. on|from|forward|about|now / urgently|urgent"""),
    ("emotion", 1.9, """
        did|do|had|would|have .. expect|expected|hope|hoped|think|thought .. it|to|they|that|better|more|
        this .. last|be|would|work|better|more|longer|hold|different|have|at|least|should|little|lasted|
        included / must|should|can|may not .. happen|occur|be allowed|become .. again|to|like|at|with|that|
        this / lost .. confidence|trust|faith|patience|heart / worries|worry|worried|concerns|bothers|
        troubles .. me|us|really|greatly|very / thought .. you .. want|would|should|ought|might|may ..
        know|like|to|want / you .. may|might|should|ought|will .. want|like|wish|to|be .. know|hear|aware|
        informed / would|wanted|want|wish|should|like|must|have|need .. only|just|merely|to .. mention|
        point|raise|report|say .. that|out|to|it|one|is|the|a / felt|feel|feeling .. i|we .. should|had|
        ought|must|have .. to|tell|write|mention|let|not|pay / put off .. writing / reluctant|reluctantly|
        loath|hesitated / do|did|would|does not|hate .. want|wish|like|mean|to|intend .. to|be|seem|sound|
        make|cause .. difficult|fuss|awkward|rude|unkind|picky|petty|trouble|be|seem|sound|complain|a|moan|
        nag|ungrateful / never|not .. known|seen|had|experienced|happened|been|met|heard .. anything|such|
        like|treated|before|here|of|this|so|to / in # .. years / not .. what|how|like|as .. we|i|you ..
        used|know|expect|remember|are|usually|normally / spoiled|spoilt|spoil|ruined|dampened|marred .. it|
        things|evening|day|holiday|party|birthday|stay|mood|our|the|my|everything / it|that|this|which was|
        is|seems|felt .. pity|shame|annoying|inconvenient|poor|unhelpful|unpleasant|uncomfortable|
        embarrassing|stressful|scary|frightening|dangerous|worrying|awkward|upsetting|unfair|unnecessary /
        great|such|real|bit|what pity|shame|letdown / not .. the .. first|standard|service|level / is|was|
        are no .. joke|fun|excuse|way|good|use|help / not .. great|on|ideal|funny|fun|right|fair|
        acceptable|nice|okay|good|pleasant|professional|reassuring|encouraging|amusing|enough|impressed|
        sure / least .. i|we|you .. could|expect|expected|can|do / would|could|might .. have .. let|told|
        thought|warned|called|rung|asked|hoped|expected|liked|appreciated|been|informed|mentioned / not ..
        think .. should|fair|right|acceptable|on|it|that / surprised .. to|that|when|by|at|how /
        astonished|dismayed|baffled|bewildered|perplexed|alarmed|unimpressed|sorry to .. say|report|tell"""),
    ("relation", 0.9, """
        your .. lad|man|men|girl|lady|people|crew|boy|guys|guy|workers|workmen|fitters|movers|drivers|
        waiters|therapist|stylist|hairdresser|physio|teacher|coach|chef|kitchen|cook|bar|gardener|painter|
        painters|electricians|plumbers|cleaners|carer|helpdesk|invoice|bill|office|call|note|advice|update|
        version|software|showroom|workshop|delivery|parcel|warranty|quote|promise|colleague|chat|practice|
        surgery|school|nursery|pool|spa|café|cafe|pub|bakery|campsite|apartment|cottage|flat|bikes|cars|
        pizza|food|breakfast|cake|linen|lessons|classes|course|receptionists|desk|lot|department / you|
        you've have|had .. sent|delivered|fitted|charged|taken|billed|promised|installed|let|forgotten|
        given|told|not|repaired|serviced|made|cut|done|taken / you .. quoted|fixed|fitted|supplied|
        delivered|repaired|recommended|confirmed|rented|dispensed|prescribed|booked|painted|collected|
        charged / you .. took|gave|said|cut|made|did|put|forgot|left|lent|sold|sent|told|promised|brought|
        built .. me|us|my|our|up|in / bought|purchased .. from|at|in|with|of|one|your|last|this|two|# /
        bought / ordered|reserved|rented|hired|preordered / picked .. up|it|them / collected|fetched ..
        from|it|them|my|the|our|yesterday|on|last / stayed|stay|visit|evening|dinner|lunch|breakfast|meal|
        weekend|nights .. with|at|in .. you|your|us / was|were|been|came|come|went|had .. at|in|with|to|
        from you|your|yours / come|came|got|get|returned|back home .. from / from|with|by you|yours /
        table|lesson|class|course|appointment|booking|room|membership|ticket|treatment|account|order|
        deposit|subscription|plan|tickets .. at|with|in|for|from|on .. you|your / paid .. you|your|# / we|i
        pay .. you|every|monthly|# / my|our .. tickets|ticket|order|table|room|cake|lesson|stylist|haircut|
        prescription|curtains|sofa|kitchen|repair|trim|treatment|course|plan|membership|contract|deposit /
        the .. room|table|reception|desk|parcel|order|repair|mains|starter|dish|dessert|meal|invoice ..
        was|were|had|came|contained|arrived|cost"""),
)  # fmt: skip
