"""What stands around a mail's words in French, Spanish, Italian, Portuguese, Catalan and Romanian."""

from __future__ import annotations

from followupd.understand.words.mailwords import MailWords

FRENCH = MailWords(
    language="fr",
    begins="le / du / en date du",
    wrote="a écrit / écrit / a ecrit / ont écrit / à écrit / a envoyé / écrivait / a écrit ce qui suit",
    quoting="citation de / quoting / selon",
    sender="de / expéditeur / expediteur",
    sent="envoyé / envoye / date / envoyé le / date d'envoi / envoyé à",
    to="à / a / pour / destinataire / destinataires",
    subject="objet / sujet",
    copy="cc / cci / copie / copie à / répondre à / importance / priorité / pièces jointes",
    sent_by="envoyé par",
    original="message d'origine / message original / message initial / e-mail d'origine / courriel original / mail original / rendez-vous d'origine",
    forwarded="""message transféré / message transmis / message réexpédié / mail transféré / courriel transféré / e-mail transféré /
        message transfere / transféré par""",
    begins_forward="""début du message réexpédié / début du message transféré / début de message transféré / début du courriel transféré /
        début du message transmis""",
    forward_subject="tr / fwd / fw",
    reply_above="au-dessus de cette ligne",
    footers="""envoyé de ~ / envoyé depuis ~ / envoyé à partir de ~ / envoyé à partir d'~ / envoyé d'~ / envoyé avec @ / envoyé via @ /
        envoyé par @ / envoyé sur @ / télécharger outlook pour ~ / obtenir outlook pour ~ / obtenez outlook pour ~ /
        provenance : courrier pour ~ / provenance : ~ windows ~ / désolé pour les fautes ~ / message envoyé depuis ~ /
        obtenir bluemail pour ~ / message tronqué] ~""",
    excuses="fautes / coquilles / brièveté / concision",
    sign_offs="""cordialement / bien cordialement / très cordialement / cordialement vôtre / bien à vous / bien à toi / salutations / cordiales salutations /
        meilleures salutations / sincères salutations / salutations distinguées / salutations cordiales / meilleurs sentiments / sentiments les meilleurs / considération distinguée /
        parfaite considération / cdlt / cdt / bien cdlt / bàv / bav / bien sincèrement /
        sincèrement / amicalement / bonne journée / belle journée / bonne soirée / bonne fin de journée / respectueusement / sentiments distingués /
        avec mes salutations / avec mes meilleures salutations / en vous remerciant / dans l'attente de votre réponse / dans l'attente de vous lire""",
    greetings="salutations",
    greets_from="de / depuis",
    closings="""je vous prie d'agréer / je vous prie de recevoir / je vous prie de croire /
        nous vous prions d'agréer / nous vous prions de recevoir / nous vous prions de croire /
        veuillez agréer / veuillez recevoir / veuillez croire / recevez, / dans l'attente de vous lire /
        dans l'attente de votre réponse / dans l'attente de votre retour / vous en souhaitant bonne réception""",
    thanks="""merci / merci beaucoup / merci d'avance / merci par avance / avec mes remerciements / avec tous mes remerciements / mille mercis /
        merci bien""",
    legal="""confidentiel / strictement personnel / confidentiels / confidentielle / confidentielles / confidentialité / destinataire prévu / à l'usage exclusif /
        à l'attention exclusive / usage exclusif / établis à l'intention exclusive / non autorisée / non autorisé""",
    first_person="je / j'ai / moi / mon / mes",
    this_mail="ce message / ce courriel / cet e-mail / cet email / ce mail / ce courrier",
    legal_besides="""par erreur / pièces jointes / destinataire / destinataires / l'expéditeur / détruire / supprimer / diffusion /
        interdite / reproduction / informations / responsabilité""",
    added="""pensez à l'environnement avant / pensons à l'environnement / n'imprimez ce / avant d'imprimer ce m / avant d'imprimer cet e /
        a été vérifiée par le logiciel antivirus / sans virus. www / sans virus.www / absence de virus dans ce courrier /
        pour vous désabonner de ce groupe""",
    banners="""vous n'obtenez pas souvent d'e-mail / vous ne recevez pas souvent de courriers / découvrez pourquoi cela est important / découvrez pourquoi ceci est important / provient de l'extérieur de""",
)
SPANISH = MailWords(
    language="es",
    begins="el / el día / el dia / con fecha / en",
    wrote="escribió / escribio / ha escrito / escribía / escribieron / escribe",
    quoting="citando a / mensaje citado por",
    sender="de / remitente",
    sent="enviado / fecha / enviado el / fecha de envío / enviada / enviado a las",
    to="para / destinatario / a",
    subject="asunto",
    copy="cc / cco / copia / con copia / responder a / importancia / prioridad / datos adjuntos / adjuntos",
    sent_by="enviado por",
    original="mensaje original / correo original / mensaje anterior / cita original / mensaje de origen",
    forwarded="mensaje reenviado / correo reenviado / forwarded message / reenviado por",
    begins_forward="inicio del mensaje reenviado / comienzo del mensaje reenviado / inicio de mensaje reenviado / principio del mensaje reenviado",
    forward_subject="rv / fwd / fw / reenv",
    reply_above="encima de esta línea / sobre esta línea",
    footers="""enviado desde ~ / enviado con @ / enviado de ~ / enviado a través de @ / enviado mediante @ / enviado por @ / mandado desde ~ /
        obtener outlook para ~ / obtenga outlook para ~ / descargar outlook para ~ / consigue outlook para ~ / escrito desde ~ /
        obtener bluemail para ~ / mensaje recortado] ~""",
    excuses="brevedad / erratas / faltas de ortografía",
    sign_offs="""saludos / un saludo / saludos cordiales / atentamente / cordialmente / un cordial saludo / cordiales saludos / un saludo cordial /
        un abrazo / abrazos / reciba un cordial saludo / reciban un cordial saludo / muy atentamente / le saluda atentamente / saludos atentos /
        les saluda atentamente / sin otro particular / mis mejores saludos / un fuerte abrazo / atte / que tenga un buen día / buen día / quedo a la espera /
        quedo a la espera de su respuesta / con un cordial saludo / slds / bss / besos / en espera de su respuesta / a la espera de su respuesta""",
    greetings="saludo / saludos",
    greets_from="desde",
    closings="""sin otro particular / sin más por el momento / quedo a la espera de su respuesta /
        quedo a la espera de sus noticias / a la espera de su respuesta / a la espera de sus noticias /
        le saluda / les saluda / reciba un / reciba mis / reciban un / reciban mis""",
    thanks="gracias / muchas gracias / gracias de antemano / muchas gracias de antemano / mil gracias / gracias y saludos / gracias por todo",
    legal="""confidencial / confidenciales / confidencialidad / destinatario indicado / destinatario previsto / uso exclusivo / exclusivamente a su destinatario /
        secreto profesional / no autorizada""",
    first_person="yo / mi / mis / me",
    this_mail="este mensaje / este correo / este email / este e-mail / esta comunicación",
    legal_besides="""por error / destinatario / remitente / eliminar / elimine / borrar / destruir / adjuntos / archivos / prohibida /
        divulgación / reproducción / información / protección de datos""",
    added="""piense en el medio ambiente / antes de imprimir este / proteja el medio ambiente, / cuide el medio ambiente, /
        libre de virus. www / libre de virus.www / en busca de virus por / para cancelar tu suscripción a este grupo /
        para anular la suscripción a este grupo""",
    banners="""no suele recibir correos electrónicos de / no suele recibir correo electrónico de / por qué es esto importante / por qué esto es importante / procede de fuera de""",
)
ITALIAN = MailWords(
    language="it",
    begins="il / il giorno / in data / alle / nel messaggio",
    wrote="ha scritto / scrisse / scrive / hanno scritto / ha inviato",
    quoting="citazione di / quoting / citando / cita",
    sender="da / mittente",
    sent="inviato / data / inviato il / data invio / inviata",
    to="a / per / destinatario",
    subject="oggetto",
    copy="cc / ccn / copia / rispondi a / priorità / importanza / allegati",
    sent_by="inviato da",
    original="messaggio originale / messaggio originario / messaggio di origine / email originale / messaggio precedente",
    forwarded="messaggio inoltrato / forwarded message / email inoltrata / mail inoltrata / messaggio inoltrato da",
    begins_forward="inizio messaggio inoltrato / inizio del messaggio inoltrato",
    forward_subject="i / fwd / fw / inoltro",
    reply_above="sopra questa riga / sopra questa linea",
    footers="""inviato da ~ / inviato dal ~ / inviato dalla ~ / inviato con @ / inviato tramite @ / inviato via @ / inviato dall'~ / scritto da ~ /
        scarica outlook per @ / ottieni outlook per @ / inviata da ~ /
        scarica bluemail per ~ / messaggio troncato] ~""",
    excuses="brevità / refusi / errori di battitura",
    sign_offs="""cordiali saluti / distinti saluti / saluti / un saluto / un cordiale saluto / cordialmente / i migliori saluti / migliori saluti / buona giornata /
        cordialità / saluti cordiali / con i migliori saluti / in attesa di riscontro / in attesa di un riscontro / porgo distinti saluti /
        in fede / un caro saluto / buona serata / buon lavoro / a presto / con osservanza / tanti saluti / resto in attesa di riscontro /
        resto in attesa di un riscontro / resto in attesa""",
    greetings="saluto / saluti",
    greets_from="da",
    closings="""in attesa di un vostro riscontro / in attesa di vostro riscontro / in attesa di un suo riscontro /
        in attesa di un cortese riscontro / in attesa di un vostro cortese riscontro / porgo / porgiamo /
        vogliate gradire / voglia gradire""",
    thanks="grazie / grazie mille / grazie in anticipo / vi ringrazio / la ringrazio / tante grazie / ringraziando anticipatamente / grazie e saluti",
    legal="""riservato / riservati / riservate / riservata / riservatezza / confidenziale / confidenziali / esclusivamente al destinatario / destinate esclusivamente /
        uso esclusivo / non autorizzato""",
    first_person="io / mio / mia / mi",
    this_mail="questo messaggio / questa email / questa e-mail / la presente / presente messaggio",
    legal_besides="""per errore / destinatario / destinatari / mittente / eliminare / cancellare / distruggere / allegati / vietata /
        divulgazione / diffusione / informazioni / privacy""",
    added="""pensa all'ambiente prima / pensate all'ambiente prima / prima di stampare questa e / prima di stampare questo m /
        rispetta l'ambiente: / privo di virus. www / privo di virus.www / priva di virus. www / priva di virus.www /
        per annullare l'iscrizione a questo gruppo""",
    banners="""non si riceve spesso posta elettronica da / non si ricevono spesso messaggi di posta elettronica da / non si ricevono spesso messaggi da / scopri perché è importante""",
)
PORTUGUESE = MailWords(
    language="pt",
    begins="em / no dia / a / em ter / na / no",
    wrote="escreveu / escreveram / escrevia / escreve",
    quoting="citando / citação de / mensagem citada por",
    sender="de / remetente",
    sent="enviado / enviada em / enviada / data / enviado em / data de envio / enviada a / enviado a",
    to="para / destinatário / a",
    subject="assunto",
    copy="cc / cco / bcc / cópia / com cópia / responder a / prioridade / importância / anexos",
    sent_by="enviado por",
    original="mensagem original / e-mail original / email original / mensagem de origem / mensagem anterior",
    forwarded="mensagem encaminhada / mensagem reencaminhada / forwarded message / e-mail encaminhado / email reencaminhado",
    begins_forward="""início da mensagem reencaminhada / início da mensagem encaminhada / início de mensagem encaminhada /
        início de mensagem reencaminhada / início do e-mail encaminhado""",
    forward_subject="enc / res / fwd / fw",
    reply_above="acima desta linha",
    footers="""enviado do ~ / enviado da ~ / enviado de ~ / enviado a partir do ~ / enviado a partir da ~ / enviado a partir de ~ / enviado com @ /
        enviado pelo @ / enviado por @ / enviado via @ / enviada do ~ / obter outlook para ~ / obter o outlook para ~ / obtenha o outlook para ~ /
        baixe o outlook para ~ / transferir o outlook para ~ /
        obter bluemail para ~ / mensagem cortada] ~""",
    excuses="brevidade / erros de digitação / gralhas",
    sign_offs="""atenciosamente / cumprimentos / com os melhores cumprimentos / melhores cumprimentos / os melhores cumprimentos / com os meus cumprimentos /
        cordialmente / atentamente / abraço / abraços / um abraço / att / saudações / respeitosamente / com estima / cordiais saudações / cumps / bom dia /
        tenha um bom dia / grato / grata / fico no aguardo / aguardo retorno / sem mais / abs / bjs / beijos / beijinhos / aguardo resposta /
        aguardo a vossa resposta / aguardo a sua resposta / fico a aguardar""",
    greetings="cumprimentos / saudações",
    greets_from="de",
    closings="""sem outro assunto / sem mais, / aguardo a vossa resposta / aguardo a sua resposta /
        aguardo o vosso contacto / aguardo o seu contacto / fico a aguardar a vossa resposta / subscrevo-me /
        subscrevemo-nos""",
    thanks="obrigado / obrigada / muito obrigado / muito obrigada / desde já obrigado / desde já obrigada / agradecido / agradecida / obrigado desde já / obrigada desde já",
    legal="""confidencial / confidenciais / confidencialidade / destinatário pretendido / uso exclusivo / exclusivamente ao destinatário / sigilo /
        legalmente protegida / não autorizada / não autorizado""",
    first_person="eu / meu / minha / me",
    this_mail="esta mensagem / este e-mail / este email / este correio",
    legal_besides="""por engano / por erro / destinatário / remetente / apagar / elimine / eliminar / anexos / proibida / divulgação /
        cópia / informações / informação""",
    added="""pense no meio ambiente antes / pense no ambiente antes / antes de imprimir este / antes de imprimir esta m /
        livre de vírus. www / livre de vírus.www / sem vírus. www / sem vírus.www / para cancelar inscrição nesse grupo""",
    banners="""não costuma receber emails de / não costuma receber e-mails de / saiba por que isso é importante / saiba por que motivo isto é importante""",
)
CATALAN = MailWords(
    language="ca",
    begins="el / el dia / missatge de / a",
    wrote="va escriure / ha escrit / escriu / escrigué",
    quoting="citant / citant a",
    sender="de / remitent",
    sent="enviat / data / enviat el / data d'enviament",
    to="per a / per / a / destinatari",
    subject="assumpte / tema",
    copy="cc / a/c / còpia / importància",
    original="missatge original / missatge d'origen / correu original",
    forwarded="missatge reenviat / forwarded message / missatge remès / correu reenviat",
    begins_forward="inici del missatge reenviat / inici de missatge reenviat",
    forward_subject="rv / fwd / fw",
    reply_above="per sobre d'aquesta línia",
    footers="enviat des del ~ / enviat des de ~ / enviat des d'~ / enviat amb @ / enviat de ~ / enviat mitjançant @ / baixeu outlook per a ~ / obteniu outlook per a ~",
    sign_offs="""salutacions / salutacions cordials / cordialment / atentament / ben cordialment / una salutació / una abraçada / salut / fins aviat /
        records / rebeu una salutació cordial / una salutació cordial""",
    thanks="gràcies / moltes gràcies / gràcies per endavant / gràcies per avançat / mercès",
    legal="confidencial / confidencials / confidencialitat / ús exclusiu / destinatari indicat / no autoritzada",
    first_person="jo / em / meu",
    this_mail="aquest missatge / aquest correu",
    legal_besides="""per error / destinatari / remitent / elimineu / esborrar / esborreu / adjunts / prohibida / divulgació /
        informació""",
    added="penseu en el medi ambient / abans d'imprimir aquest / lliure de virus. www / sense virus. www",
)
ROMANIAN = MailWords(
    language="ro",
    begins="pe / în / in / la data / în data de / la",
    wrote="a scris / au scris / scrie / a scris următoarele",
    quoting="citând / citat din",
    sender="de la / expeditor",
    sent="trimis / data / trimis la / trimisă / expediat / trimis pe",
    to="către / catre / la / pentru / destinatar",
    subject="subiect / subiectul",
    copy="cc / copie / importanță / prioritate",
    original="mesaj original / mesajul original / mesaj inițial / mesajul inițial / e-mail original",
    forwarded="mesaj redirecționat / mesaj redirectionat / mesaj retrimis / forwarded message / mesaj transmis mai departe",
    begins_forward="începutul mesajului redirecționat / început mesaj redirecționat / începe mesajul redirecționat / început mesaj trimis mai departe",
    forward_subject="fwd / fw / redir",
    reply_above="deasupra acestei linii",
    footers="trimis de pe ~ / trimis din ~ / trimis cu @ / trimis de la ~ / trimis prin @ / obțineți outlook pentru ~ / descarcă outlook pentru ~ / expediat de pe ~",
    sign_offs="""cu stimă / cu respect / cu drag / cu considerație / toate cele bune / numai bine / o zi bună / salutări / cele bune / cu deosebită considerație /
        cu deosebită stimă / o zi frumoasă / al dumneavoastră / cu prietenie / cu stima""",
    greetings="salutări",
    thanks="mulțumesc / vă mulțumesc / mulțumesc anticipat / mulțumim / multumesc / mersi / mulțumesc frumos",
    legal="confidențial / confidențiale / confidențialitate / destinatarul vizat / exclusiv destinatarului / neautorizată / confidentiale / confidential",
    first_person="eu / mi-a / meu",
    this_mail="acest mesaj / acest e-mail / acest email",
    legal_besides="""din greșeală / din eroare / destinatar / destinatarul / destinatarului / expeditorul / ștergeți / atașamente /
        interzisă / divulgarea / informații""",
    added="""gândiți-vă la mediu înainte / gândește-te la mediu înainte / înainte de a imprima acest / înainte de a tipări acest /
        fără viruși. www / fără viruși.www""",
)
ROMANCE = (FRENCH, SPANISH, ITALIAN, PORTUGUESE, CATALAN, ROMANIAN)
