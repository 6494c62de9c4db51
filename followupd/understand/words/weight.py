"""What gives a grievance more weight in seven languages: whom it hit, that it is not the first time, that it presses.

Notation as in `words.matching`; accents do not count.
"""

from __future__ import annotations

#: Language → (group, phrases).
WEIGHT: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("vulnerable person", """
            my|our|a|the|with|his|her baby|newborn|toddler|infant|child|children|kid|kids / little one / year old son|daughter|
            child|girl|boy|mother|father|mum|mom|dad|grandmother|grandfather|nan|gran|lady|man|woman / months|weeks old /
            pregnant / # months pregnant / wheelchair / walking frame|stick / disabled|disability / elderly / dementia|
            alzheimer* / blind / deaf / my grandmother|grandfather|nan|gran|grandson|granddaughter / palliative / epilep* /
            diabetic|diabetes / heart condition|attack / after .. surgery|operation|stroke / care home"""),
        ("not the first time", """
            second|third|fourth|fifth|sixth|2nd|3rd|4th|5th time / # times / yet again / once again|more / again and again /
            time and again / over and over / not the first|second time / same problem|thing|issue|fault .. again|before|back /
            still not|no|waiting|the same / already .. written|emailed|called|rung|phoned|complained|reported / every time|
            week|month|single time / keeps|keep happening|coming / my .. second|third|fourth|fifth|previous|last
            mail|email|message|letter|call|complaint|reminder / for .. weeks|months now"""),
        ("urgent", """
            urgent|urgently / asap / as soon as possible / immediately / right now|away / at once / today please / by
            tonight|tomorrow / tonight / cannot|can not wait / without further delay / emergency"""),
    ),
    "de": (
        ("vulnerable person", """
            mein|meine|meinem|meiner|unser|unsere|unserem|unserer|das|ein|dem baby|säugling|kleinkind|kind|kinder|kindern|kleine|
            kleiner|kleinen|enkel|enkelin|oma|opa|großmutter|großvater / jährig* / #jährig* / jahre|monate|wochen alt|alte|alter|alten /
            schwanger* / rollstuhl* / rollator / gehbehinder* / behinder* / schwerbehinder* / pflegebedürftig* / pflegegrad /
            demen* / alzheimer* / blind / gehörlos / seniorin|senior / betagt* / herzkrank* / diabetik* / nach .. op|operation|
            schlaganfall / pflegeheim"""),
        ("not the first time", """
            zum|das|der|die zweite|zweiten|dritte|dritten|vierte|vierten|fünfte|fünften|x-ten mal|male|anlauf|versuch|termin / # mal /
            zweimal / dreimal / viermal / schon wieder / erneut / immer wieder / wiederholt* / nicht das|zum erste|ersten mal /
            immer noch|noch immer / wieder das|der|die gleiche|selbe|dasselbe|gleichen / bereits|schon .. geschrieben|angerufen|gemeldet|
            reklamiert|gemailt|beschwert / jedes mal / jede woche / meine zweite|dritte|vierte|letzte mail|nachricht|mahnung|
            reklamation|beschwerde / seit .. wochen|monaten"""),
        ("urgent", """
            dringend* / eilt sehr / sofort* / umgehend* / unverzüglich* / so schnell|bald wie möglich / schnellstmöglich* / noch heute /
            bis heute|morgen / notfall* / asap / kann|können nicht .. warten"""),
    ),
    "fr": (
        ("vulnerable person", """
            mon|ma|mes|notre|nos|un|une|le|la bébé|nourrisson|nouveau-né|enfant|enfants|petit|petite|fille|fils|petit-fils|petite-fille
            .. mois|ans / bébé / nourrisson / mon|ma|notre grand-mère|grand-père|mamie|papi / enceinte / fauteuil roulant /
            déambulateur / handicap* / personne|personnes âgée|âgées / âgé|âgée de # / démence / alzheimer / aveugle /
            malentendant* / diabétique / cardiaque / épilep* / après .. opération|avc / maison de retraite|repos / ehpad /
            ma mère|mon père .. ans"""),
        ("not the first time", """
            deuxième|troisième|quatrième|cinquième|énième|2e|3e|4e fois|mail|message|relance|rendez-vous|réclamation / # fois / encore une
            fois / à nouveau|de nouveau / une fois de plus / pas la première|seconde|deuxième fois / toujours pas|rien|le|la|en|sans /
            même problème|panne|chose .. encore|que / déjà .. écrit|appelé|signalé|contacté|relancé / à chaque fois / chaque fois|
            semaine|mois / depuis .. semaines|mois"""),
        ("urgent", """
            urgent|urgente|urgence|urgemment / immédiatement / tout de suite / sans délai|tarder|attendre / dès que possible / au plus
            vite / le plus vite|rapidement possible / aujourd'hui même / dès aujourd'hui|ce soir|demain / ne peux|peut|pouvons plus|pas attendre"""),
    ),
    "es": (
        ("vulnerable person", """
            mi|mis|nuestro|nuestra|un|una|el|la bebé|bebe|recién nacido|recien nacida|niño|niña|niños|hijo|hija|nieto|nieta .. años|meses /
            bebé / mi|nuestra abuela|abuelo / embarazada / silla de ruedas / andador / discapacidad / discapacitad* / minusval* /
            persona|personas mayor|mayores / señora|señor mayor / anciano|anciana|ancianos / demencia / alzheimer / ciego|ciega /
            sordo|sorda / diabétic* / cardíac* / epilep* / después de|tras .. operación|ictus / residencia de mayores /
            mi madre|padre .. años"""),
        ("not the first time", """
            segunda|tercera|cuarta|quinta|enésima vez|reclamación|queja / segundo|tercer|cuarto|quinto correo|mensaje|intento|aviso / # veces /
            otra vez / de nuevo / una vez más / no es la primera|segunda vez / sigue|siguen|sigo|seguimos sin / mismo problema|fallo /
            ya .. escribí|escrito|llamé|llamado|avisé|reclamado|reclamé / cada vez / todas las semanas|veces / desde hace|hace ..
            semanas|meses"""),
        ("urgent", """
            urgente|urgentemente|urge|urgencia / inmediatamente / de inmediato / ahora mismo / cuanto antes / lo antes posible / hoy mismo /
            antes de mañana / no puedo|podemos esperar / ya mismo"""),
    ),
    "nl": (
        ("vulnerable person", """
            mijn|onze|ons|het|een|de baby|pasgeboren*|peuter|kleuter|kindje|kind|kinderen|zoontje|dochtertje|kleinkind|kleinzoon|kleindochter /
            jarig* / #-jarig* / #jarig* / jaar|maanden|weken oud / zwanger* / rolstoel* / rollator / gehandicapt* / mindervalid* / hulpbehoevend* /
            bejaard* / hoogbejaard* / oma / opa / dement* / dementie / alzheimer / blind / doof / slechtziend* / slechthorend* /
            diabet* / hartpatiënt* / epilep* / na .. operatie|beroerte / verzorgingshuis / verpleeghuis / woonzorgcentrum"""),
        ("not the first time", """
            tweede|derde|vierde|vijfde|zoveelste keer|maal|mail|bericht|herinnering|klacht|afspraak|poging / # keer|maal / alweer / opnieuw /
            nog een keer / weer hetzelfde|dezelfde / steeds weer / telkens weer|opnieuw / niet de|het eerste keer / nog steeds|altijd /
            al .. gemaild|gebeld|geschreven|gemeld|geklaagd|doorgegeven / elke keer|week / iedere keer|week / al .. weken|maanden"""),
        ("urgent", """
            dringend* / spoed* / onmiddellijk / direct / meteen / zo snel mogelijk / zsm / z.s.m / per direct / vandaag nog / voor morgen /
            kan|kunnen niet .. wachten / noodgeval"""),
    ),
    "it": (
        ("vulnerable person", """
            mio|mia|nostro|nostra|un|una|il|la bambino|bambina|bimbo|bimba|neonato|neonata|figlio|figlia|nipote|nipotino|nipotina .. anni|mesi /
            neonato|neonata / bambini / mio|mia nonno|nonna / incinta / sedia a rotelle / carrozzina / deambulatore / disabil* / invalid* /
            persona|persone anziana|anziane / anziano|anziana|anziani / demenza / alzheimer / cieco|cieca / sordo|sorda / diabetic* /
            cardiopatic* / epile* / dopo .. operazione|intervento|ictus / casa di riposo / mia madre|mio padre .. anni / non autosufficiente"""),
        ("not the first time", """
            seconda|terza|quarta|quinta|ennesima volta|mail|email|segnalazione|richiesta / secondo|terzo|quarto|quinto messaggio|sollecito|
            tentativo|appuntamento / # volte / di nuovo / un'altra volta / ancora una volta / per l'ennesima / non è la prima|seconda volta /
            stesso problema|guasto / stessa cosa / già .. scritto|chiamato|segnalato|telefonato|sollecitato / ogni volta|settimana /
            ancora niente|nulla|nessuna|nessun|non / da .. settimane|mesi"""),
        ("urgent", """
            urgente|urgenza|urgentemente|urgentissim* / immediatamente / subito / al più presto / il prima possibile / quanto prima / entro oggi|
            stasera|domani / oggi stesso / non posso|possiamo .. aspettare"""),
    ),
    "pt": (
        ("vulnerable person", """
            meu|minha|nosso|nossa|um|uma|o|a bebé|bebê|bebe|recém-nascido|recém-nascida|filho|filha|neto|neta|menino|menina|criança ..
            anos|meses / bebé / bebê / crianças / minha|meu|a|o avó|avô|vó / grávida / gestante / cadeira de rodas / andarilho / andador / deficiente* /
            deficiência / pessoa|pessoas idosa|idosas / idoso|idosa|idosos / acamad* / demência / alzheimer / cego|cega / surdo|surda /
            diabétic* / cardíac* / epil* / depois da|de .. operação|cirurgia|avc / após .. operação|cirurgia|avc / lar de idosos /
            minha mãe|meu pai .. anos"""),
        ("not the first time", """
            segunda|terceira|quarta|quinta|enésima vez|reclamação|mensagem / segundo|terceiro|quarto|quinto email|e-mail|mail|contacto|
            contato|aviso|pedido / # vezes / outra vez / de novo / novamente / mais uma vez / não é a primeira|segunda vez / mesmo
            problema|defeito / mesma coisa / já .. escrevi|liguei|reclamei|avisei|mandei|enviei / cada vez|semana / toda vez|semana /
            continuo|continua|continuamos sem / há|faz .. semanas|meses"""),
        ("urgent", """
            urgente|urgência|urgentemente / imediatamente / de imediato / já hoje / ainda hoje / o mais rápido possível / quanto antes /
            o mais depressa possível / com a máxima brevidade / até amanhã / não posso|podemos .. esperar"""),
    ),
}  # fmt: skip
