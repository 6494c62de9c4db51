"""What people ask for, threaten with and were hurt by, English; the groups are those of `model.facts`."""

from __future__ import annotations

ENGLISH: tuple[tuple[str, str], ...] = (
    ("refund", """
        refund / refunds / refunding / refunded / full|partial|complete|immediate refund / money back / reimburse* /
        give|send|return|repay|credit|get .. my|our|the money / money .. returned|refunded|repaid / want|claim my money /
        credit .. my|our|the card|account / not|never .. received|got|had|seen .. refund / not|never .. been|was refunded /
        still no refund / got|had|received no refund / waiting|chasing .. refund / where is .. refund / repay* /
        refund .. not|never .. arrived|come|received|processed|appeared"""),
    ("replacement", """
        replacement / replacements / replace / have|get|be|want|need|needs|must .. replaced|exchanged / not .. replaced|exchanged / exchange / swap .. for / new one / send|ship .. another|new /
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
        explanation / please|pls|can|could|you|to explain / explain to me|us / explain why|how|what|yourself|yourselves / let me know|have / please|can|could|you tell me|us / like|want|need|love to know|understand / please|pls confirm|clarify / clarify / clarification /
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
        chargeback / charge back / charge it|this back / dispute .. charge|charges|payment|transaction|bank|card|paypal / reverse .. payment|charge|debit|transaction / paypal .. case|claim|dispute|complaint|protection /
        open|raise|file|start .. dispute|claim|case .. paypal|bank|card / stop|cancel .. direct debit / section 75 / bank|card company .. claim|back|recall|dispute|reverse|reclaim / recall .. debit|payment"""),
    ("authority", """
        trading standards / ombudsman / consumer .. protection|association|rights|advice|council|agency|authority|organisation|organization|affairs|forum / citizens advice / better business bureau / bbb /
        regulator / watchdog / report|reporting .. you|this|your|company|matter .. to / go|going|call|contact|involve|inform|report|complain .. police|authorities / attorney general / ofcom / ofgem / ftc /
        data protection .. authority|commissioner|office / arbitration|adjudication / environmental health / health inspector|inspectors|department / hse"""),
    ("press", """
        go|going|contact|contacting|inform|informing|talk|write|tell|telling|turn|take|taking|call|involve .. press|media|newspaper|newspapers|papers|journalist|journalists|tv|bbc / newspaper .. story|interested|article / go public / going public"""),
    ("injury", """
        injury / injuries / injured / injure / hurt / hurts / hurting / wound / wounded / bleed / bleeding / bled / blood / burnt|burned|scalded|cut|hurt|broke|broken|fractured|sprained|bruised|crushed|trapped|sliced|gashed .. hand|hands|finger|fingers|arm|leg|foot|toe|toes|face|eye|eyes|
        skin|mouth|tongue|head|knee|wrist|ankle|back|neck|tooth|teeth|thumb|shoulder|hip|rib|ribs|nose|lip|himself|herself|myself / scald* / burn|burns .. on|to|my|his|her / to|into|in .. hospital .. with|for|because|after / taken|rushed|went|go|had|admitted|drove|brought|ended|end|landed|straight|visit .. hospital / hospital visit|treatment / ambulance / emergency room|department / a and e / stitches / fracture* / concussion / unconscious / fainted /
        slipped .. fell|broke / fell .. down|on|off|and|through|because / chemical burns|burn / had to see .. doctor / seen by .. doctor / paramedic* / cuts .. hand|hands|finger|fingers / skin .. peel*|blister* / blister* / chipped .. tooth"""),
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
    ("unwanted", """
        no need|reason|wish|point|intention / not need|want|ask|asking|asked|wanted|expect|expecting|looking|interested|after|about|wish|require|request*|demand*|here|seek* / instead of / rather than / not .. take|taking / without .. going|involving / do not bother"""),
    ("needless", """
        not .. necessary|needed|required|wanted|important|enough|point / unnecessary / is not .. what / pointless / no use"""),
    ("aside", """
        refund|refunds|return|returns|exchange policy|policies|terms|form|button|page / received|got|had .. my|the|your|a refund|replacement / refund|replacement .. arrived|received / thank|thanks ... refund|replacement|repair|discount|apology|explanation|update /
        been|was|were|already refunded|replaced|repaired|fixed / after|since|before|despite .. repair|repairs|replacement / the|your|last|first|previous repair|repairs|replacement .. was|were|has|did|lasted|failed|does|is|broke|came|arrived / money back guarantee / discount code|codes .. not|did|work|expired / with .. discount|voucher / my voucher|discount / a voucher .. which|that|from|for / i|we apologise|apologize / my|our apologies|apology /
        apologise|apologize for .. my|the late|long|delay|bothering|trouble / am|is|are .. lawyer|solicitor|attorney / tennis|basketball|food|football court / read|reading|saw|seen|good|great|positive|nice|glowing|five|star review|reviews / leave|left|write|wrote|post|posted .. good|great|positive|nice|glowing|five .. review|reviews / your reviews / under review /
        fire extinguisher|alarm|door|doors|pit|department|station|place|escape|exit|wood|stick / fire him|her|them|you|someone|your|that / cease fire / hurt .. feelings|pride|feels|business|reputation / animal|children|the|your|vet hospital .. called|named / work|works .. hospital /
        hard|bitter .. swallow / in danger of / danger of .. losing|missing / small parts .. list|included|missing|drawer / send|sent me|us a new .. link|password|code|invoice / fix .. appointment|date / exchange .. emails|mails|rate|contact / allergy|allergen information|menu|list / petrol|gas station|bill|company|meter|boiler|supplier|prices"""),
)  # fmt: skip

DENIALS = "no not never nobody noone none nothing without neither nor hardly any avoid"
ENDS = "but and only just because until unless believe understand why how that although"
