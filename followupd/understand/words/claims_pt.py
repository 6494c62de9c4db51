"""What people ask for, threaten with and were hurt by, Portuguese; the groups are those of `model.facts`."""

from __future__ import annotations

PORTUGUESE: tuple[tuple[str, str], ...] = (
    ("refund", """
        reembols* / reembolso / devolucao .. dinheiro|valor|montante|quantia|pago|total|imediata / devolv* .. dinheiro|valor|montante|quantia|pago|euros|reais|# / dinheiro de volta / meu|nosso dinheiro / estorno / estorn* / ressarc* .. valor / restitu* .. valor|dinheiro|montante / creditar .. conta|cartao / de volta .. dinheiro / a devolucao / reaver .. dinheiro"""),
    ("replacement", """
        substitu* / substituicao / troca / trocar / troquem / trocado / trocada / um novo / uma nova / novo|nova|outro|outra .. produto|artigo|aparelho|peca|unidade|exemplar|envio / enviem|enviar|mandem|mandar|remetam .. novo|nova|outro|outra|correto|correta|certo|certa|falta|peca|pecas / reenvi* / reposicao / produto|artigo certo|correto"""),
    ("repair", """
        repar* / reparacao / reparo / consert* / conserto / arranj* .. maquina|aparelho|defeito|isto|lo|la / arranjem / enviem|enviar|mandem|mandar .. tecnico|canalizador|encanador|alguem / visita .. tecnico / corrigir .. defeito / solucionar .. avaria|defeito / assistencia tecnica .. venha|envie|mande"""),
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
        imprensa / jornal|jornais .. contactar|contar|contatar|local|contarei|falar / jornalist* / comunicacao social / meios de comunicacao / televisao / para a midia / na tv"""),
    ("injury", """
        ferid* / feriu / ferir* / machuc* / magoou se|me / magoei me / lesao / lesoes / lesion* / sangr* / sangue / queim* .. mao|maos|dedo|dedos|braco|perna|pe|cara|rosto|olho|olhos|pele|boca|lingua|costas / cort* .. mao|maos|dedo|dedos|braco|perna|pe|cara|rosto|pele|boca|lingua / parti|partiu|quebrei|quebrou|fraturou|torceu .. braco|perna|dente|pulso|tornozelo|dedo|pe|costela /
        me cortei|queimei|magoei|machuquei / cortei|queimei|magoei|cortou|queimou|magoou me|se / queimadura* / hospital / urgencia|urgencias / pronto socorro / ambulancia / fratura / levar|levou|levei .. pontos / cai|caiu .. escada|escadas|e|por|chao|porque / escorreg* / desmai* / inconsciente / concussao / ao medico / dente partido|quebrado / dor|dores .. mao|braco|costas|perna"""),
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
    ("unwanted", """
        nao .. quero|queremos|peco|pedimos|procuro|desejo|pretendo|preciso|precisamos|exijo|espero|interessa|intencao / em vez de|do|da / ao inves de / sem .. precisar|recorrer|ter / nao e preciso"""),
    ("needless", """
        nao .. e|sao|era .. necessario|necessaria|preciso|precisas|necessarias|o|suficiente / nao .. me|nos interessa|serve|basta|chega / nao .. interessa|quero|adianta / desnecessari* / dispenso|dispensamos"""),
    ("aside", """
        obrigado|obrigada ... reembolso|substituicao|troca|reparacao|desconto|explicacao|desculpas|informacao|esclarecimento / recebi|recebemos|recebido .. reembolso|devolucao / reembolso .. recebido|chegou|efetuado / politica|condicoes|prazo|direito .. devolucao|devolucoes|troca|trocas|reembolso / foi|ja|sido .. reembolsado|substituido|trocado|reparado / minhas desculpas / peco|pedimos desculpa|desculpas / desculpe|desculpem .. incomodo|atraso|a|o|por|pelo / codigo|cupom|cupao .. desconto|nao|funciona / sou advogado|advogada / boas|otimas|excelentes|positivas avaliacoes|opinioes / li|vi .. avaliacoes|comentarios / minha opiniao|sua / em troca / troca de .. mensagens|emails|correio|turno|palavra / fogo de artificio|lume|fogos / lume brando / fogao / sangue frio / conta|botija|fornecedor .. gas / assessoria de imprensa / sem perigo / mas noticias / deco* / corte .. cabelo|energia|agua|luz|fornecimento"""),
)  # fmt: skip

DENIALS = "nao nunca jamais nenhum nenhuma ninguem sem nada nem tampouco"
ENDS = "mas que porque so ate embora entendo compreendo senao"
