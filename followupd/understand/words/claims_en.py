"""What people ask for, threaten with and were hurt by, English; the groups are those of `model.facts`."""

from __future__ import annotations

#: A fall hurts where a person falls; handles and pictures fall too.
_PERSON = (
    "i|we|he|she|who|somebody|someone|mother|father|mum|mom|dad|son|daughter|child|kid|baby|toddler|wife|husband|partner|"
    "grandmother|grandfather|gran|nan|grandad|grandson|granddaughter|girl|boy|woman|man|lady|guest|guests|customer|friend|aunt|uncle"
)

ENGLISH: tuple[tuple[str, str], ...] = (
    ("refund", """
        refund / refunds / refunding / refunded / full|partial|complete|immediate refund / money back / reimburse* /
        give|send|return|repay|credit|get .. my|our|the money / money .. returned|refunded|repaid / want|claim my money /
        credit .. my|our|the card|account / not|never .. received|got|had|seen .. refund / not|never .. been|was refunded /
        still no refund / got|had|received no refund / waiting|chasing .. refund / where is .. refund / repay* /
        refund .. not|never .. arrived|come|received|processed|appeared"""),
    ("replacement", """
        replacement / replacements / replace / have|get|be|want|need|needs|must .. replaced|exchanged / not .. replaced|exchanged / exchange / swap .. for / new one / send|ship|post me|us|out|over .. another|new / send|ship another|new /
        another one / resend / reship / the correct|right one|item|size|colour|color|product|order / missing part|parts|item|piece|pieces"""),
    ("repair", """
        repair / fix / mend / have|get|getting|be|want|need|needs|must .. repaired|fixed|mended / not .. repaired|fixed / put .. right / come .. back .. finish|fix|repair /
        send .. engineer|technician|someone|plumber / redo / redone / service engineer"""),
    ("discount", """
        discount / price reduction / reduction / reduce|lower .. price|bill|invoice / money off / # percent off / # off / partial credit / voucher /
        compensation / compensate* / goodwill gesture / gesture of goodwill / some money off / waive .. fee|charge|charges|fees"""),
    ("apology", """
        apology / apologies / apologise / apologize / say|saying sorry / a sorry"""),
    ("information", """
        explanation / please|pls|can|could|you explain / explain to me|us / explain why|how|what|yourself|yourselves / let me know|have / please|can|could|you tell me|us / like|want|need|love to know|understand / please|pls confirm|clarify / clarify / clarification /
        where is .. my|our|the / when will|can|do|is .. my|our|it|i|the|you / update .. on / an update / any news / tracking number .. please / what is happening|going /
        can|could you .. confirm|check|advise|say / please advise|inform|check / keep me informed|posted / how long|do|can .. i|will|does|should"""),
    ("lawyer", """
        lawyer / lawyers / solicitor / solicitors / attorney / attorneys / legal action|steps|advice|proceedings|representation|measures|route|team|claim / to|in court / court action|proceedings|case|order|papers / county court / small claims / sue you|your|them|the / to|will|shall|would|going sue / suing /
        take .. legal / my legal / litigation / barrister / hear from .. legal"""),
    ("review", """
        bad|negative|honest|poor|terrible|scathing|damning|public|star review|reviews|rating / leave|leaving|write|writing|post|posting|publish|left .. review|reviews|rating /
        review|reviews .. on|at .. google|trustpilot|tripadvisor|yelp|amazon|facebook|checkatrade / trustpilot / tripadvisor / one|1 star /
        social media / post|posting|share|put .. facebook|twitter|instagram|tiktok|online|internet|web|x / tell everyone|everybody|friends|all|people / warn others|people|other|everyone|friends / name and shame"""),
    ("chargeback", """
        chargeback / charge back / claw .. back / charge it|this back / dispute .. charge|charges|payment|transaction|bank|card|paypal / reverse .. payment|charge|debit|transaction / paypal .. case|claim|dispute|complaint|protection /
        open|raise|file|start .. dispute|claim|case .. paypal|bank|card / stop|cancel .. direct debit / section 75 / bank|card company .. claim|back|recall|dispute|reverse|reclaim / recall .. debit|payment"""),
    ("authority", """
        trading standards / ombudsman / consumer .. protection|association|rights|advice|council|agency|authority|organisation|organization|affairs|forum / citizens advice / better business bureau / bbb /
        regulator / watchdog / report|reporting .. you|this|your|company|matter .. to / go|going|call|contact|involve|inform|report|complain .. police|authorities / attorney general / ofcom / ofgem / ftc /
        data protection .. authority|commissioner|office / arbitration|adjudication / environmental health / health inspector|inspectors|department / hse"""),
    ("press", """
        go|going|contact|contacting|inform|informing|talk|write|tell|telling|turn|call|involve .. press|media|newspaper|newspapers|papers|journalist|journalists|bbc / take|taking .. to the|a press|media|newspaper|newspapers|papers|tv|bbc / go|going to the|be on tv|television / go|going .. on tv|television / daily mail / rip off britain / newspaper .. story|interested|article / go public / going public"""),
    ("injury", """
        injury / injuries / injured / injure / hurt / hurts / hurting / wound / wounded / bleed / bleeding / bled / blood / burnt|burned|scalded|cut|hurt|broke|broken|fractured|sprained|bruised|crushed|trapped|sliced|gashed .. hand|hands|finger|fingers|arm|leg|foot|toe|toes|face|eye|eyes|
        skin|mouth|tongue|head|knee|wrist|ankle|back|neck|tooth|teeth|thumb|shoulder|hip|rib|ribs|nose|lip|himself|herself|myself / scald* / burn|burns .. on|to|my|his|her / to|into|in .. hospital .. with|for|because|after / taken|rushed|went|go|had|admitted|drove|brought|ended|end|landed|straight|visit .. hospital / hospital visit|treatment / ambulance / emergency room|department / a and e / stitches / fracture* / concussion / unconscious / fainted /
        slipped .. fell|broke / fell .. stairs|steps|downstairs / chemical burns|burn / had to see .. doctor / seen by .. doctor / paramedic* / cuts .. hand|hands|finger|fingers / skin .. peel*|blister* / blister* / chipped .. tooth"""),
    ("fire", """
        fire / fires / flames / flame .. from|shot|out / smoke .. came|coming|pouring|from|out|rising|filled / started|began|starts .. smoke|smoking / smoking .. plug|socket|charger|battery / spark|sparks|sparked|sparking / exploded / explode|explodes / explosion / burst into /
        overheat* / melted / melting / scorch* / smoulder* / burning smell / smell|smells|smelled|smelt .. burning|burnt|smoke .. plastic|from|rubber / smell of burning / burned|burnt .. down|hole|table|carpet|worktop|through"""),
    ("electric shock", """
        electric|electrical shock|shocks / electrocut* / shock .. when .. touched|plugged|switched|touch / shock from / live wire|wires|cable / short circuit* / short circuited / bare|exposed|loose wire|wires|wiring|cable|cables"""),
    ("allergy", """
        allerg* / anaphyla* / epipen / hives / rash|rashes / contains|contained .. nuts|nut|gluten|peanut*|milk|egg|eggs|wheat|soy|soya|sesame|lactose / nuts .. although|despite|not listed / undeclared / coeliac / celiac / face|lips|throat|tongue|eyes .. swell|swelled|swollen|swelling / swollen .. face|lips|throat|tongue|eyes"""),
    ("choking", """
        choke|chokes|choked|choking / swallowed|swallow .. part|piece|button|battery|magnet|it / suffocat* / strangl* / small part|parts / in his|her|their|its mouth / button cell|battery .. child|baby|swallowed|toddler"""),
    ("food poisoning", """
        food poisoning / food poisoned / poisoned / poisoning / vomit* / threw up / throwing up / diarrh* / salmonella / listeria / e coli / stomach cramps|pains|pain|upset|ache / sick|ill .. after .. eating|eat|meal|dinner|lunch|food|your|the|having / made|making .. me|us|him|her|them .. sick|ill /
        all|both|were|was|been|got|fell violently|very|really sick|ill / maggot* / worm|worms .. in / off|rotten meat|fish|chicken / raw chicken|pork"""),
    ("gas or fumes", """
        gas leak|leaks|smell|alarm / smell|smells|smelled|smelt|smelling .. gas|fumes|chemical|chemicals / carbon monoxide / fumes / toxic / gas .. leak*|escap* / poisonous / co alarm / noxious"""),
    ("hazard", """
        dangerous / danger / hazard* / unsafe / not safe / safety .. risk|hazard|issue|concern|problem|defect / could|might have .. killed|died|hurt|injured / nearly|almost .. killed|hurt|hit|died|fell|injured / life threatening / brake|brakes .. failed|fail|not work / sharp edge|edges / razor sharp / broken glass /
        glass|metal|plastic|needle|blade .. in .. food|soup|salad|meal|bread|burger|dish|bottle|jar / piece|pieces|shard|shards|splinter|splinters of glass|metal|plastic|wood / death trap / accident waiting"""),
    ("refund", """
        credited|credit .. back / credited .. card|account / cost|price|amount .. back|credited|returned / paid .. back / process .. refund / return .. for .. money / every penny back / back in|into|to my account|card / recompense / out of pocket"""),
    ("replacement", """
        like|want|prefer|need|expect|send|get|demand .. new|fresh|working|undamaged|proper one|item|unit|pair|product|kettle|lamp|phone|machine|set|copy|chair|table|screen|version|part|battery / different size|colour|color|one / exchange it|them|this|these|for / come .. and collect .. replace|deliver / deliver .. again|correct|right / free replacement"""),
    ("repair", """
        come|sort|someone .. sort out|sort the|sort it / sort .. boiler|tap|leak|machine|heating|problem|fault|defect / rectify|rectified|remedy|remedied / make good / finish .. job|work / under .. warranty|guarantee .. repair|fix|look / have .. looked at / get .. working"""),
    ("discount", """
        knock|take .. off .. bill|price|total|invoice|it|something / something|some|money|amount off .. bill|price|total|next / partial refund / a gesture / compensated / lower price / reduced price|rate / make it up / free .. month|night|meal|delivery|upgrade / store credit / money towards"""),
    ("apology", """
        said|say|saying|says .. sorry / apologised|apologized / not even|so .. sorry|apology / written apology / acknowledge .. mistake|fault|error"""),
    ("information", """
        tell me .. when|where|why|what|how|if|whether / want|like .. answer|answers|clarity|update / why .. happened / i wonder|wondering .. when|where|if|what / please tell|say / what .. happens|happened .. now|next|with / need|want|expect .. explanation|answer|answers|reply|response / status of / look into|investigate"""),
    ("lawyer", """
        legally / lawsuit / legal department|counsel|representative|remedy|remedies|recourse / seek|taking|take .. advice from / letter before action / ccj / money claim / prosecute* / magistrate*"""),
    ("review", """
        sharing|share|shared .. experience|story|this / everyone|everybody .. knows|know|hear|hears|told|reads / google .. review|reviews|stars|rating / tell .. friends|family|neighbours|others|world / spread the word / never recommend / word of mouth / expose / post .. about|video|photos|pictures / feefo / glassdoor / local group"""),
    ("chargeback", """
        reverse|reversed|reversing .. charge|payment|transaction / bank|visa|mastercard|amex|card company|provider|issuer .. dispute|reverse|chargeback|refund|claim|fraud|claw / claim|money back .. through|via|from .. paypal|bank|card|visa / cancel .. payment|cheque / stop .. payment|cheque"""),
    ("authority", """
        complain|complaint|report|reported|referred|refer|escalate .. ombudsman|regulator|council|authorities|standards|bbb|commission|agency / consumer rights act|group|helpline / which magazine / competition authority / financial .. ombudsman / industry body / licensing / fire brigade .. report|inform / better business / advertising standards / product safety .. authority|office|commission|agency / cpsc / rspca / health and safety .. executive|report"""),
    ("press", """
        local|national paper|papers|press|newspaper|tv|radio|news / reporters / story .. paper|press|media / news .. outlet|outlets|channel / consumer .. programme|show|column / watchdog"""),
    ("injury", """
        cut himself|herself|myself|themselves|his|her|my / cut .. on|with .. edge|rim|glass|blade|lid|metal|sharp / collapsed .. fell|under|while|and / gave way / pain .. in|since .. my|his|her / bruise* / bruised / sprain* / broken wrist|arm|leg|tooth|nose|finger|bone|bones|ankle / knocked .. out|unconscious / splinter .. in|hand|finger|foot / burns / first degree|second degree / electr* burn / lost consciousness / whiplash / needed .. stitches|treatment|surgery|doctor"""),
    ("fire", """
        caught|catch|catches|set|went|goes .. fire|flames|light / up in flames|smoke / flames / smoking .. hot|and|when|from|plug / smoke alarm .. went / too hot .. touch|hold / hot .. to touch / burn|burned|burnt .. mark|marks|hole / fumes / popped .. smoke / blew up / battery .. swollen|swelled|bulging / charred / singed / sparks"""),
    ("electric shock", """
        nasty|severe|mild|bad|big|huge|small|static shock .. from|off|when|touching / shock .. from|off .. plug|socket|kettle|machine|casing|lamp|switch|cable|appliance / shocked .. me|when / tingle|tingling .. touch* / zapped"""),
    ("allergy", """
        allergen|allergens .. not|missing|wrong|undeclared / swelled up / itching|itchy|itch .. all|skin|since|after / skin .. reaction|irritation|red / reaction .. to .. product|cream|food|nuts / intolerance|intolerant .. served|but / nuts in|traces / broke out in"""),
    ("choking", """
        stuck in .. throat / put|had .. in .. mouth / came off|loose|apart .. baby|child|toddler|son|daughter|mouth|swallow / windpipe / stopped breathing|gagg*"""),
    ("food poisoning", """
        violently|horribly|terribly ill|sick / ill|sick .. after|from .. oysters|chicken|fish|meal|food|curry|prawns|restaurant|eating / been ill|sick / stomach bug|upset / hair|insect|fly|cockroach|mouse|slug|bug in .. food|soup|salad|meal / undercooked|uncooked chicken|meat|burger|pork / bad|dodgy oysters|prawns|chicken / throwing|throw up / upset stomach"""),
    ("gas or fumes", """
        gas .. smell|leak|leaking|escaping / strong|awful|horrible smell .. gas|chemical|chemicals|solvent|plastic / breathing .. in|problems|difficulty / headache|dizzy .. fumes|smell|gas|paint"""),
    ("hazard", """
        could .. have been .. worse|serious|killed|hurt|fatal / almost|nearly .. accident|burned|burnt|crashed / accident .. because|due|caused / collapsed / exposed .. nail|nails|screw|blade|metal / recall .. safety|product / not .. safe / health risk|hazard / came off .. driving|motorway|while / loose wheel|brakes / risk of .. fire|injury|shock|falling"""),
    ("replacement", """
        send|get|give|want|need|deliver .. one .. that works / working one / one .. that works"""),
    ("chargeback", """
        open|raise|file|start|opened|raised|filed .. dispute|chargeback"""),
    ("unwanted", """
        no need|reason|wish|point|intention / not need|want|ask|asking|asked|wanted|expect|expecting|looking|interested|after|about|wish|require|request*|demand*|here|seek* / instead of / rather than / not .. take|taking / without .. going|involving / do not bother|worry / you|they .. not have to / i|we refuse|decline|reject .. a|an|any|your|the|another / asked|asks|asking me|us .. if|whether i|we .. wanted|want|prefer|preferred"""),
    ("needless", """
        not .. necessary|needed|required|wanted|important|enough|point / unnecessary / is not .. what / pointless / no use / no good|use|help to|for me|us / not help|helps me|us / not why i|we"""),
    ("aside", """
        refund|refunds|return|returns|exchange policy|policies|terms|form|button|page / received|got|had .. my|the|your|a refund|replacement / refund|replacement .. arrived|received / thank|thanks ... refund|replacement|repair|discount|apology|explanation|update /
        been|was|were|already refunded|replaced|repaired|fixed / after|since|before|despite .. repair|repairs|replacement / the|your|last|first|previous repair|repairs|replacement .. was|were|has|did|lasted|failed|does|is|broke|came|arrived / money back guarantee / discount code|codes .. not|did|work|expired / with .. discount|voucher / my voucher|discount / a voucher .. which|that|from|for / i|we apologise|apologize / my|our apologies|apology /
        apologise|apologize for .. my|the late|long|delay|bothering|trouble / am|is|are .. lawyer|solicitor|attorney / tennis|basketball|food|football court / read|reading|saw|seen|good|great|positive|nice|glowing|five review|reviews / five|four|5|4 star review|reviews|rating / leave|left|write|wrote|post|posted .. good|great|positive|nice|glowing|five .. review|reviews / your reviews / under review /
        fire extinguisher|alarm|door|doors|pit|department|station|place|escape|exit|wood|stick / fire him|her|them|you|someone|your|that / cease fire / hurt .. feelings|pride|feels|business|reputation / animal|children|the|your|vet hospital .. called|named / work|works .. hospital /
        hard|bitter .. swallow / in danger of / danger of .. losing|missing / small parts .. list|included|missing|drawer / send|sent me|us a new .. link|password|code|invoice / fix .. appointment|date / exchange .. emails|mails|rate|contact / allergy|allergen information|menu|list / petrol|gas station|bill|company|meter|boiler|supplier|prices"""),
    ("aside", """
        play|plays|playing with fire / burned|burnt|burning .. hole .. pocket|wallet|budget / nearly|almost died laughing / nearly|almost died of|from|with laughter|boredom|embarrassment|shame|laughing /
        this|these .. is|are fire . / absolute|pure|straight fire / set .. inbox|mailbox .. fire / inbox|mailbox .. exploded|explodes / shocked|choked when|as i|we saw|read|opened|heard|got|received|realised|realized|noticed|looked|found /
        hurts to see|read|say|hear|think|admit / rash decision|judgement|judgment|driver|purchase / i recall / fire tablet|hd|stick / poisonous|toxic tone|attitude|atmosphere|words|people / blood orange|oranges|red|pressure|sugar /
        chocolate|chocolates|ice|cream|butter|cheese|cake|icing|frosting|sorbet|sweets|pralines|truffles|candle|candles|wax .. melted|melting / melted chocolate|chocolates|cheese|butter|ice|cream|wax /
        colour|colours|color|colors|dye|dyes|ink|red|print|pattern|jeans|paint .. bled|bleed|bleeds|bleeding / pressure|gas|voltage|temperature|heat regulator / coffee|french|garlic|printing|juice|trouser press /
        toaster|oven|grill|pan|hob|machine burns|burn .. toast|bread|food|cake|pizza|coffee|milk|rice|everything / candle|candles burns|burn .. fast|quickly|slowly|unevenly|down|out / your|the google|amazon|tripadvisor|trustpilot|facebook reviews|rating|stars / saw|found|checked ... on google|trustpilot|tripadvisor|amazon|facebook /
        the|our|this new one .. is|was|works|has|looks|does|came|arrived|broke|fits|also / love .. new one"""),
    ("refund", """
        want|get|give|send|put .. pounds|dollars|euros|euro|quid|bucks|payment|deposit .. back / give|send|put .. back .. pounds|dollars|euros|quid|bucks|payment|deposit / return .. payment|deposit / give .. back what i|we / back what i|we paid"""),
    ("replacement", """
        missing screw|screws|bolt|bolts|cable|lid|parts|accessories / send .. missing"""),
    ("injury", """
        in|to a e .. because|with|after|for"""),
    ("refund", """
        give|return|refund|pay me|us what i|we paid|spent"""),
    ("replacement", """
        send|ship|post .. the right|correct .. part|parts"""),
    ("discount", """
        knock|take something|some|# off"""),
    ("review", """
        leave|give|write .. one|1|two|zero star review|rating"""),
    ("chargeback", """
        disputed|disputing .. charge|charges|payment|transaction|bank|paypal"""),
    ("hazard", """
        brake failed|failure"""),
    ("injury", """
        tooth|teeth broke|chipped|cracked|snapped"""),
    ("unwanted", """
        if i|we wanted / if i|we had wanted / you think|thought i|we want|wanted / even if|though you / please do not send|offer|give|issue / not just|only|simply offer|give|send / than / not your|their / no claim|claims"""),
    ("aside", """
        keep|stuff your|the .. discount|voucher|vouchers|coupon|refund|money|apology|apologies|replacement|credit|explanation|explanations / bleeding money|cash|customers / toxic staff|people|person|attitude|culture|atmosphere|customer|work|workplace / staff|team|colleagues|people|manager|culture is|are .. toxic / blood boil|boiling|pressure / makes|made|making my|our blood / exploded|explodes with|in .. colour|color|colours|colors|flavour|flavor / sales|prices|costs|demand|popularity explode|exploded"""),
    ("injury", f"""
        {_PERSON} fell|tripped|slipped / {_PERSON} nearly|almost|then|actually|also|even fell|tripped|slipped / fell .. on|onto|against .. me|him|them|foot|feet|toe|toes|head|hand|leg|arm|child|baby|son|daughter|toddler|wife|husband|mother|father"""),
    ("refund", """
        cash back / just|only|simply my|our money"""),
    ("replacement", """
        send the|those|my|our|that .. part|parts|piece|pieces|screws / send|sent me|us the|those .. part|parts|piece|pieces|screws"""),
    ("unwanted", """
        never asked|wanted|requested|needed|expected / stop sending|offering|giving|promising"""),
    ("needless", """
        not .. enough|sufficient"""),
    ("aside", """
        lawyer|solicitor|attorney|barrister ... recommended|recommends you|your|this|the / recommended .. by .. lawyer|solicitor|attorney|barrister / read|saw|seen|checked|found .. review|reviews|ratings .. on|at / because of|on .. review|reviews .. on|at / hurt|hurts|wounded .. by your|the|his|her|their tone|words|reply|answer|attitude|comment|comments|remark|remarks|manner / allergy friendly|sufferer|sufferers / hypoallergenic / anti allergy|allergenic"""),
    ("refund", """
        need|want|prefer the money"""),
    ("injury", """
        back|neck|knee|shoulder|wrist|chest|stomach pain|pains|ache|aches|hurts / pain|pains|ache .. back|neck|knee|shoulder|wrist|arm|leg"""),
    ("food poisoning", """
        fish|salmon|meat|chicken|ham|milk|prawns|shrimp|mince was|were|is|are off|rotten|rancid|mouldy"""),
    ("hazard", """
        dangerously"""),
    ("aside", """
        accept|accepted|accepting .. apology|apologies / apology|apologies .. not .. bring|help|mean|change|undo / discount|voucher|coupon|credit ... i|we declined|refused|rejected / pain in the neck|backside|bum"""),
    ("injury", """
        hit|struck|bashed|whacked ... on|in|across .. head|face|eye|foot|toe|toes|hand|leg|arm|knee|back|chest|shoulder|nose|mouth / got|get|has|had a|some|several splinter|splinters / in|to|at a e / urgent care / minor injuries unit / walk in centre|clinic / to casualty"""),
    ("aside", """
        nail on the head"""),
)  # fmt: skip

DENIALS = "no not never nobody noone none nothing without neither nor hardly any avoid"
ENDS = "but and only just because until unless believe understand why how that although stop put extinguish"
