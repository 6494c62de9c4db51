"""What people ask for, threaten with and were hurt by, Portuguese; the groups are those of `model.facts`."""

from __future__ import annotations

#: A fall hurts where a person falls; handles and pictures fall too.
_PERSON = (
    "mae|pai|mama|papa|filho|filha|crianca|bebe|marido|mulher|esposa|esposo|companheiro|companheira|avo|neto|neta|"
    "cliente|amigo|amiga|tia|tio|irma|irmao|senhora|senhor|pessoa|alguem|menino|menina"
)

PORTUGUESE: tuple[tuple[str, str], ...] = (
    ("refund", """
        reembols* / reembolso / devolucao .. dinheiro|valor|montante|quantia|pago|total|imediata / devolv* .. dinheiro|valor|montante|quantia|pago|euros|reais|# / dinheiro de volta / meu|nosso dinheiro / estorno / estorn* / ressarc* .. valor / restitu* .. valor|dinheiro|montante / creditar .. conta|cartao / de volta .. dinheiro / a devolucao / reaver .. dinheiro"""),
    ("replacement", """
        substitu* / substituicao / troca / trocar / troquem / trocado / trocada / um novo / uma nova / novo|nova|outro|outra .. produto|artigo|aparelho|peca|unidade|exemplar|envio / enviem|enviar|mandem|mandar|remetam .. novo|nova|outro|outra|correto|correta|certo|certa|falta|peca|pecas / reenvi* / reposicao / produto|artigo certo|correto"""),
    ("repair", """
        reparar|reparem|repare|repara|reparas / reparad* / reparac* / reparo / consert* / conserto / arranj* .. maquina|aparelho|defeito|isto|lo|la / arranjem / enviem|enviar|mandem|mandar .. tecnico|canalizador|encanador|alguem / visita .. tecnico / corrigir .. defeito / solucionar .. avaria|defeito / assistencia tecnica .. venha|envie|mande"""),
    ("discount", """
        desconto / abatimento / reducao .. preco|fatura|valor / reduzir .. preco|fatura|valor / vale .. compras|desconto|presente / cupom / cupao / compensacao / compens* / indemniz* / indeniz* / ressarcimento / voucher / gesto comercial / # por cento / # porcento"""),
    ("apology", """
        desculpas / pedido de desculpas / um pedido de desculpa / se desculpem / pecam desculpa|desculpas / pedir desculpa|desculpas / retratacao"""),
    ("information", """
        explicacao / explicacoes / expliqu* / explicar|explicarem|explicar me / saber .. quando|onde|porque|por|se|como|que / dizer|digam|diga|dizerem .. quando|onde|porque|por|se|como|que|me / informem|informar|informarem|informe .. me|nos|sobre|quando|se|por / onde esta|estao|para .. meu|minha|meus|minhas|o|a / quando .. cheg*|receb*|sera|vou|posso|vao|entreg* / esclarec* / confirm* .. se|que|quando|por / codigo .. rastreio|rastreamento .. favor / ponto da situacao / novidades|noticias .. sobre|da|do / uma resposta|posicao / me avisem"""),
    ("lawyer", """
        advogad* / tribunal / tribunais / justica / via|vias|meios|medidas|acao|acoes legal|legais|judicial|judiciais / processo .. judicial|contra|tribunal / processar / processa los / julgado|julgados de paz / pequenas causas / juizado / queixa crime / apresentar queixa / judicialmente / juridic* / advocacia / accao judicial"""),
    ("review", """
        ma|mas|negativa|negativas|pessima|honesta|publica .. avaliacao|avaliacoes|critica|opiniao|classificacao|resenha / avaliacao|critica|comentario|opiniao .. negativa|negativo|google|trustpilot|tripadvisor|internet / deixar|deixarei|escrever|escreverei|publicar|publicarei|fazer|farei|postar|postarei .. avaliacao|critica|comentario|opiniao|resenha / redes sociais / publicar|publicarei|postar|postarei|partilhar|compartilhar|divulgar .. facebook|twitter|instagram|internet|redes / trustpilot / tripadvisor / uma estrela / avisar|alertar|avisarei|alertarei .. outros|todos|amigos|pessoas|consumidores / contar .. a todos|todo mundo|toda a gente / portal da queixa / reclame aqui / reclameaqui"""),
    ("chargeback", """
        chargeback / contestar|contestarei|contestacao .. cobranca|compra|pagamento|debito|banco|cartao|paypal / paypal .. disputa|reclamacao|caso|contestacao / disputa .. paypal|abrir|banco / abrir|abrirei .. disputa|contestacao / cancelar|anular|reverter .. debito|pagamento|cobranca .. banco / meu banco .. reverter|anular|cancelar|devolver|recuperar|estornar / reverter .. pagamento|debito|cobranca"""),
    ("authority", """
        deco / procon / asae / anacom / erse / livro de reclamacoes / defesa do consumidor / direcao geral do consumidor / associacao .. consumidores|consumidor / direitos .. consumidor / centro de arbitragem / arbitragem / provedor .. cliente|justica / regulador / entidade|entidades .. reguladora|competentes|competente|fiscalizadora / autoridade / autoridades / policia / psp / gnr / ministerio publico / vigilancia sanitaria / anvisa / anatel / cnpd / mediacao / ouvidoria"""),
    ("press", """
        imprensa / jornal|jornais .. contactar|contar|contatar|local|contarei|falar / jornalist* / comunicacao social / meios de comunicacao / para a midia"""),
    ("injury", """
        ferid* / feriu / ferir* / machuc* / magoou se|me / magoei me / lesao / lesoes / lesion* / sangr* / sangue / queim* .. mao|maos|dedo|dedos|braco|perna|pe|cara|rosto|olho|olhos|pele|boca|lingua|costas / cort* .. mao|maos|dedo|dedos|braco|perna|pe|cara|rosto|pele|boca|lingua / parti|partiu|quebrei|quebrou|fraturou|torceu .. braco|perna|dente|pulso|tornozelo|dedo|pe|costela /
        me cortei|queimei|magoei|machuquei / cortei|queimei|magoei|cortou|queimou|magoou me|se / queimadura* / hospital / urgencia|urgencias / pronto socorro / ambulancia / fratura / levar|levou|levei .. pontos / cai|caiu .. escada|escadas / escorreg* / desmai* / inconsciente / concussao / ao medico / dente partido|quebrado / dor|dores .. mao|braco|costas|perna"""),
    ("fire", """
        fogo / incendi* / chamas|chama .. saiu|saiam|altas|da|do / em chamas / sair|saia|sai|deitar|deitava .. fumo|fumaca / fumo|fumaca .. sair|saia|sai|preto|preta|do|da|comecou / comecou .. fumo|fumaca|arder|queimar|fumegar / ardeu|arder|a arder / faisca* / explod* / explosao / sobreaquec* / superaquec* / derret* / cheiro|cheira|cheirava .. queimado / queimou .. tomada|carregador|cabo|mesa|tapete / pegou fogo / curto circuito .. fogo"""),
    ("electric shock", """
        choque|choques eletrico|eletricos|electrico|electricos / eletrocut* / electrocut* / levei|levou|apanhei|apanhou|tomei .. choque / dava|deu|da choque / curto circuito* / fio|fios|cabo|cabos .. descarnado|descarnados|soltos|expostos|desencapados|exposto"""),
    ("allergy", """
        alerg* / anafila* / urticaria / erupcao / manchas vermelhas / inch* .. cara|rosto|labios|garganta|lingua|olhos / cara|rosto|labios|garganta|lingua|olhos .. inch* / continha|contem|tinha|levava .. nozes|gluten|amendoim|leite|ovo|soja|sesamo|lactose|frutos / gluten|amendoim|lactose|nozes .. embora|apesar|mesmo / celiac* / comichao / coceira"""),
    ("choking", """
        engasg* / asfixi* / sufoc* / engoli* / engoliu / estrangul* / pecas|partes pequenas / pequenas pecas|partes / na boca .. peca|pos|meteu|colocou / pos|meteu|colocou .. na boca / pilha de botao|botao"""),
    ("food poisoning", """
        intoxic* / envenen* / vomit* / diarreia / salmonel* / listeria / passei|passamos|passou|ficamos|fiquei|ficou .. mal|doente|doentes .. depois|apos|jantar|almoco|comer|comida|comi / ficamos|fiquei|ficou|ficaram doente|doentes / passei|passamos|passou mal / gastroenterite / dor|dores .. barriga|estomago / colicas / larva* / verme|vermes|bicho|bichos .. na|no / carne|peixe|frango .. estragado|estragada|podre|cru / comida estragada"""),
    ("gas or fumes", """
        fuga|vazamento|escape de gas / cheiro a|de gas / cheira|cheirava a gas / gas .. vazando|vazar|fuga|escapar / monoxido / vapores / toxic* / gases / cheiro .. quimico|quimicos|solvente / veneno*"""),
    ("hazard", """
        perigos* / perigo / risco .. incendio|vida|seguranca|saude|acidente|lesao|grave / inseguro|insegura / nao .. e seguro|segura / podia|poderia|podiamos .. ter|morrer|matar / ter .. morrido|ferido|matado / quase .. morri|morreu|caiu|cai|matou|feriu / travoes|freios .. falharam|falham|falhou|funcionam / borda|bordas|aresta|arestas cortante|cortantes|afiada|afiadas / pedaco|pedacos|estilhaco|estilhacos|caco|cacos de vidro|metal|plastico / vidro|metal|plastico .. na|no|dentro .. comida|prato|sopa|salada|pao|garrafa"""),
    ("refund", """
        devolvam|devolver|devolverem .. paguei|pago|dinheiro|valor / que paguei|pagamos / quero|exijo|peco|solicito|reclamo .. dinheiro|valor / me devolvam|reembolsem|restituam / credit* .. conta|cartao|valor / o que paguei / ser reembolsad* / ressarcid*"""),
    ("replacement", """
        enviar me|mandar me|enviem me / enviam|mandam .. outro|outra|novo|nova|certo|certa / enviar|enviem|mandar|mandem .. tamanho|cor|certo|certa|correto|correta / tamanho|cor|modelo certo|correto / pecas|peca em falta|que falta|faltam / outro|outra .. igual|exemplar|unidade / nova entrega|encomenda / substituam|substituir|troquem"""),
    ("repair", """
        vem|venham|vir|virem|vinham .. arranjar|reparar|consertar|ver|acabar|terminar / arranjar|arranjem|arranjado|arranjada .. caldeira|maquina|carro|torneira|aparelho|isto / garantia .. repar*|arranj*|consert* / quando .. arranjar|reparar|tecnico|consertar / acabar|terminar .. obra|trabalho / resolver .. avaria|defeito"""),
    ("discount", """
        desconto / descontar|descontem / reembolso|devolucao parcial / baixar|reduzir|baixem .. preco|valor|fatura / mais barato / oferta .. mes|noite|portes / gratis|gratuito .. mes|envio|noite / credito .. loja|compensar / algum|alguma .. compensacao|gesto / indemnizacao|indenizacao"""),
    ("apology", """
        pediu|pediram .. desculpa|desculpas|perdao / ninguem .. desculp* / nem|sequer .. desculpa|desculpas / desculparam|desculpou"""),
    ("information", """
        perceber|entender|compreender .. o|que|porque|como / gostaria|gostava|queria|quero .. saber|perceber|entender / o que .. aconteceu|passa|vao fazer|pretendem / pergunto me|me pergunto / podem|poderiam|pode|poderia .. dizer|informar|confirmar|explicar|indicar|verificar / aguardo .. resposta|esclarecimento|noticias|retorno|explicacao|contacto / fico a aguardar|espera / ponto .. situacao / estado .. encomenda|pedido|reclamacao|processo / por que|porque .. aconteceu|razao"""),
    ("lawyer", """
        em tribunal / vemo nos / vemos nos|em / vias judiciais|legais / medidas legais|judiciais / por via judicial / meu|minha|um advogado|advogada / na justica / processo .. judicial|crime / danos morais / carta registada .. advogado / injuncao"""),
    ("review", """
        contar|contarei|divulgar|divulgarei|falar|partilhar|expor .. redes|todos|mundo|amigos|gente|internet / nas redes / no google|facebook|instagram|trustpilot|twitter|tripadvisor / na internet / boca a boca / nao .. recomendo|recomendarei|aconselho .. ninguem|nunca|amigos / ma publicidade / toda a gente|mundo .. saber|saiba / publicar|publicarei|postar"""),
    ("chargeback", """
        banco|paypal|cartao|visa .. anule|anular|reverta|reverter|devolva|estorne|cancele|contest*|bloqueie / anular|reverter|contestar|cancelar .. debito|cobranca|pagamento|transacao|compra / pedir .. estorno .. banco|cartao|operadora / debito direto .. cancelar|anular|revogar / chargebacks"""),
    ("authority", """
        queixar me|apresentar|apresentarei|reclamar|reclamarei|denunciar|denunciarei|participar .. deco|procon|asae|policia|autoridades|regulador|entidade|anacom|camara / a deco / ao procon|regulador / a asae / livro .. reclamacoes / queixa .. deco|policia|psp|gnr|asae|autoridades / denuncia* .. autoridades|asae|procon|policia|anvisa / inspecao .. trabalho|sanitaria / camara municipal / banco de portugal|central / ordem dos medicos|advogados / entidade reguladora / consumidor gov"""),
    ("press", """
        contactar|contatar|chamar|escrever|falar|informar|avisar|contar .. jornais|jornal|imprensa|media|midia|jornalistas / contactar|contatar|chamar|avisar a|uma|as televisao|televisoes|radio|tv / ir|vou|irei|contar|contarei .. a televisao|tv|radio / os|aos|nos jornais / a comunicacao social / telejornal / reportagem"""),
    ("injury", """
        cortou|cortei|queimou|queimei|magoou|magoei|feriu|feri|machucou|machuquei .. se|me|na|no|com / se cortou|queimou|machucou|feriu|magoou / borda|vidro|lamina .. cortou|cortei / cadeira|escada|banco .. partiu|cedeu|quebrou .. cai|caiu / hematoma* / nodoa* negra|negras / entorse / cicatriz* / corte .. mao|dedo|pe / ferida* / torci|torceu|parti|partiu .. pe|braco|pulso|tornozelo"""),
    ("fire", """
        incendi* / ardeu|ardeu|arder / pegou|pegar|apanhou .. fogo / fogo / fumo|fumaca .. saiu|da|do|muito|tomada / deitava|deitar|largar fumo / aqueceu|aquece .. demasiado|muito|tanto / bateria .. inchada|inchou|explodiu|estufada / queimou .. sozinho|tomada|ficha|cabo / carboniz* / chamuscad* / rebentou"""),
    ("electric shock", """
        apanhei|apanhou|levei|levou|tomei|tomou|apanhar|levar .. choque / choque .. ao tocar|quando|na|no|eletrico / da|dava|deu .. choque / descarga eletrica"""),
    ("allergy", """
        intoleran* / apesar .. alergia / alergia .. tinha|mas|continha|havia / nozes|gluten|lactose|amendoim|leite .. no|na|dentro / irritacao / vermelhidao / manchas .. pele|corpo / reacao .. pele|cutanea|alergica"""),
    ("choking", """
        engasg* / na garganta / sem respirar|ar / parou de respirar / meteu|pos|colocou .. boca / nao .. respirar|respirava"""),
    ("food poisoning", """
        vomit* / nauseas|enjoo|enjoos / ficamos|ficaram|ficou|fiquei|passamos|passou .. doente|doentes|mal / barata|baratas|rato|mosca|inseto|lesma .. no|na .. comida|prato|salada|sopa|quarto / frango .. cru|mal passado|rosa / indisposi* / dor|dores de barriga|estomago / marisco .. estragado|mau"""),
    ("gas or fumes", """
        cheira|cheirava|cheiro .. gas|quimico|solvente|tinta / gas .. cheiro|fuga|escapar|vazar / dor de cabeca|tonturas .. cheiro|gas|vapores / inalar|inalei|inalamos"""),
    ("hazard", """
        podia|poderia .. ter|ser .. pior|grave|tragedia|acabado|corrido / acidente / por pouco / por um triz / milagre / caiu .. em cima|quase / cedeu|desabou / risco / corpo estranho / nao .. seguro|segura|normas / roda .. soltou|saiu"""),
    ("unwanted", """
        nao .. quero|queremos|peco|pedimos|procuro|desejo|pretendo|preciso|precisamos|exijo|espero|interessa|intencao|precisam|precisa|tenciono / em vez de|do|da / se .. queria|queriamos|preferia|preferiamos / recuso|recusamos .. um|uma|qualquer / ao inves de / sem .. precisar|recorrer|ter / nao e preciso"""),
    ("needless", """
        nao .. e|sao|era .. necessario|necessaria|preciso|precisas|necessarias|o|suficiente / nao .. me|nos interessa|serve|basta|chega / nao .. interessa|quero|adianta / desnecessari* / dispenso|dispensamos"""),
    ("aside", """
        obrigado|obrigada ... reembolso|substituicao|troca|reparacao|desconto|explicacao|desculpas|informacao|esclarecimento / recebi|recebemos|recebido .. reembolso|devolucao / reembolso .. recebido|chegou|efetuado / politica|condicoes|prazo|direito .. devolucao|devolucoes|troca|trocas|reembolso / foi|ja|sido .. reembolsado|substituido|trocado|reparado / minhas desculpas / peco|pedimos desculpa|desculpas / desculpe|desculpem .. incomodo|atraso|a|o|por|pelo / codigo|cupom|cupao .. desconto|nao|funciona / sou advogado|advogada / boas|otimas|excelentes|positivas avaliacoes|opinioes / li|vi .. avaliacoes|comentarios / minha opiniao|sua / em troca / troca de .. mensagens|emails|correio|turno|palavra / fogo de artificio|lume|fogos / lume brando / fogao / sangue frio / conta|botija|fornecedor .. gas / assessoria de imprensa / sem perigo / mas noticias / deco* / corte .. cabelo|energia|agua|luz|fornecimento"""),
    ("aside", """
        brincar|brincam com .. fogo / a brincar com .. fogo / vermelho|vermelha sangue / cor de sangue / tom|palavras|atitude|forma|resposta .. magoou*|magoaram|magoado|magoada / doente de tanto|ver|ouvir|esperar /
        chocolate|chocolates|gelado|gelados|sorvete|manteiga|queijo|bolo|bombons|cera|vela|velas .. derret* / trabalho|trabalha num|no|em .. hospital / li|vi|lemos|vimos ... no google|trustpilot|tripadvisor|facebook"""),
    ("refund", """
        quero|exijo|peco|devolv* ... euros|euro|reais .. de volta"""),
    ("replacement", """
        envi*|mand* .. em falta / envi*|mand* .. que falta|faltam"""),
    ("choking", """
        bebe|filho|filha|crianca|menino|menina ... na boca"""),
    ("unwanted", """
        se quisesse|quisessemos / mesmo que|se me|nos"""),
    ("aside", """
        guardem|guarde as|o|a|os|vosso|vossas|suas|seu ... desculpas|vale|desconto|dinheiro"""),
    ("authority", """
        no|ao|do procon / no reclame aqui"""),
    ("injury", f"""
        eu cai / {_PERSON} caiu|escorregou / caiu|cairam .. em cima|no|na|sobre .. pe|pes|cabeca|mao|dedo|braco|perna|mim"""),
    ("refund", """
        so|apenas|simplesmente o meu|nosso dinheiro / so|apenas meu|nosso dinheiro"""),
    ("unwanted", """
        nunca|jamais pedi|pedimos|quis|quisemos|solicitei"""),
    ("needless", """
        nao .. chegam|chega|bastam|basta"""),
    ("aside", """
        advogado|advogada ... recomendou|aconselhou|recomenda a|o|vossa|vosso|sua|seu|esta|este / advogado do diabo / encontrei|encontramos|vi|vimos|descobri|conheci|achei|li vos|voces|os|a|o no|na google|facebook|instagram|trustpilot|tripadvisor|internet / encontrei|vi|vimos|descobri|achei|li a|o|um|uma|sua|seu|vosso|vossa .. no|na google|facebook|instagram|trustpilot|tripadvisor|internet"""),
    ("information", """
        onde esta|encontro|posso|vejo|fica|estao"""),
    ("aside", """
        aceito|aceitamos|aceitar .. desculpas|desculpa / justica seja feita"""),
    ("injury", """
        bateu|atingiu|acertou ... cabeca|olho|pe|mao|perna|braco|joelho|costas|ombro"""),
)  # fmt: skip

DENIALS = "nao nunca jamais nenhum nenhuma ninguem sem nada nem tampouco"
ENDS = "mas que porque so ate embora entendo compreendo senao"
