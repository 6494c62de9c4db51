"""Portuguese: by which words a mail is weighed as a complaint; accents do not count.

Of Portugal and of Brazil. Groups as in `complaint_en` and `trades_en`.
"""

from __future__ import annotations

PORTUGUESE: tuple[tuple[str, float, str], ...] = (
    ("declared", 3.4, """
        apresentar|fazer|registar|registrar|formalizar|abrir|apresento|faco|efetuar|deixar .. reclamacao|
        queixa|denuncia / reclamacao|queixa .. sobre|por|contra|relativa|formal|referente|acerca|
        relativamente|quanto|a|do|da / minha|nossa|esta|segunda|terceira reclamacao|queixa / reclamar .. do|
        da|de|sobre|que|porque|dos|das / venho|vimos|quero|queria|gostaria|preciso|tenho|devo .. reclamar|
        queixar|manifestar / me queixar me|queixo me|reclamo / livro .. de .. reclamacoes / reclame aqui /
        manifestar|expressar|demonstrar|mostrar|transmitir .. meu|minha|nosso|descontentamento|insatisfacao|
        indignacao|desagrado|desilusao / meu|minha|nossa|nosso|total descontentamento|insatisfacao|
        indignacao|desagrado / relatar|reportar|sinalizar|comunicar|avisar|informar|alertar .. que|um|uma|
        problema|situacao ... nao|problema|falta|avariado|partido|defeito|mal|sujo / insatisfacao|
        descontentamento|indignacao"""),
    ("declared", 1.8, """
        reclamacao|reclamacoes / queixa|queixas / reclamar|reclamo / denuncia|denunciar"""),
    ("absence", 3.2, """
        ainda .. nao|nada|sem|ninguem|estou|espero|aguardo .. chegou|recebi|recebemos|veio|foi|fui|esta|
        responderam|tive|houve|obtive|apareceu|resolveram|temos|tenho|consegui|aguardo|resposta|espera|
        devolveram|resolvido|arranjaram|consertaram / ainda sem|estou|aguardo|espero / ate .. agora|hoje|
        momento|data .. nao|nada|sem|nenhuma|ninguem|nunca|continuo / nunca .. chegou|recebi|recebemos|veio|
        vieram|apareceu|apareceram|responderam|respondeu|atendem|ligaram|devolveram|foi|mais|retornaram|fui|
        me|cumpriram / nao .. chegou|chegaram|recebi|recebemos|veio|vieram|apareceu|apareceram|respondem|
        responde|respondeu|responderam|atende|atendem|atendeu|ligaram|ligou|devolveram|devolvem|cumpriram|
        resolveram|resolvem|resolveu|arranjaram|consertaram|entregaram|entregou|limpou|limparam|avisaram|
        avisou|retornaram|retornam|fizeram|deram|explicaram|despejou|compareceu|compareceram|pediram|pediu
        .. ate|ao|me|nos|o|a|que|nada|ainda|ninguem|hoje|nenhuma / nao .. foi|foram .. entregue|resolvido|
        resolvida|reparado|devolvido|feito|feita|limpo|limpa|reembolsado|cumprido|atendido|consertado|
        entregues|informado|avisado|respeitado|creditado|tratado|trocado|estornado|enviado / nao .. chegou|
        apareceu|apareceram|responde|respondem|atende|atendem|veio|vieram|resolveram|devolveram|cumpriram|
        retornaram|retornam|consertaram|entregaram|compareceu|respondeu|responderam / ninguem .. atende|
        responde|respondeu|veio|apareceu|sabe|sabia|me|nos|disse|lhe|ligou|liga|resolve|faz|fez|explica|
        explicou|avisou|ajuda|ajudou|atendeu|se|pediu|da|quer / sem .. resposta|noticias|solucao|retorno|
        aviso|explicacao|agua|aquecimento|luz|internet|qualquer|nenhuma|energia|avisar|previo|justificacao|
        satisfacao|gas|desculpa|que .. quente|resposta|previo|explicacao|ninguem|avisasse|desde|ha / sem
        resposta|noticias|solucao|retorno|explicacao / nenhuma|nenhum|qualquer .. resposta|explicacao|
        noticia|solucao|retorno|desculpa|contacto|contato|aviso|satisfacao|justificacao|pedido / nem .. uma|
        um|sequer|me|se|pedido|resposta|desculpa|pediram|ligaram|avisaram / continuo|continuamos|continua|
        continuam .. sem|avariado|estragado|na|igual|com|pingando|aguardando|esperando|partido|mesma|vazando
        / continuo|continuamos|continua|continuam .. a pingar / continuo|continuamos|continua|continuam .. a
        espera pingar|aguardando|esperando|partido|mesma|vazando / estou|estamos|fiquei|ficamos|fico .. a
        espera|esperando|aguardando|sem|aguardar .. desde|ha|resposta|agua|luz|# / aguardo|espero|esperei|
        esperamos|esperando|aguardando|esperar|espera .. ha|desde|mais|#|quase|uma|horas|toda / aguardo|
        espero|esperei|esperamos|esperando|aguardando|esperar|espera .. mais de / ha|faz .. # .. semanas|
        dias|meses|horas|semana|anos ... nao|sem|nada|espera|aguardo|encomendei|comprei|pedi|ninguem|
        esperando|que|solicitei|avariado / # .. horas|minutos|dias|semanas|dia .. de atraso|atrasado|depois
        / dia|dias|semana|hora de atraso / com|em .. atraso / onde|cade .. esta|estao|anda|meu|minha|fica|o
        .. minha|meu|encomenda|reembolso|pedido|dinheiro / cade / quanto .. tempo .. mais|ainda|tenho|vou|
        preciso|temos / apesar .. de|das|dos .. ter|varias|varios|#|insistir|tantos|meus|minhas|diversos|
        muitos"""),
    ("absence", 2.6, """
        pela|a|e .. segunda|terceira|quarta|quinta|enesima|#a|3|2 .. vez|ocasiao|mensagem|tentativa / outra
        vez|novamente|de novo .. avariado|avariada|partido|sem|o|a|mal|errado|atrasado|estragado|quebrado|
        com|cancelado|defeito|acendeu / voltou|volta|voltaram .. a|o|os .. avariar|acender|pingar|partir|
        estragar|falhar|acontecer|dar|vazar|quebrar|problema / mesmo|mesma .. problema|avaria|erro|defeito|
        historia|coisa / # .. vezes|emails|chamadas|mensagens|ligacoes|mails|protocolos .. que|sem|e|ja|
        ninguem|mas|no|nao / ja .. liguei|escrevi|reclamei|telefonei|enviei|tentei|pedi|mandei|contactei ..
        vezes|varias|#|para / adiaram|adiado|adiada|remarcaram|remarcado|desmarcaram|desmarcou|desmarcada|
        cancelaram|cancelou|cancelado|mudaram|adiam .. vezes|sem|vez|a|ultima|hora|avisar|na|em|quatro|
        consulta / adiaram|adiado|adiada|remarcaram|remarcado|desmarcaram|desmarcou|desmarcada|cancelaram|
        cancelou|cancelado|mudaram|adiam .. a visita / em cima da hora / a|na ultima .. hora|da hora /
        prometeram|prometeu|prometido|garantiram|garantiu|disseram|asseguraram|confirmaram|combinaram|
        ficaram .. que|para|e|mas|de|o|me|a|ate|entregar|ligar|vir / devia|deviam|deveria|deveriam|era|
        ficou|ia|iam .. ter|chegar|estar|vir|ser|sido|suposto|entregar|entregue|ligar / tinham|tinha ..
        prometido|dito|garantido|combinado|assegurado|ficado / deixaram|deixou|deixado|deixam .. pendurado|
        pendurada|pendurados|espera|sem|plantado|mao|esperando|sozinhos / deixaram|deixou|deixado|deixam ..
        ao abandono / deixaram|deixou|deixado|deixam .. de fora abandono / deixaram|deixou|deixado|deixam ..
        na mao fora|sozinhos|ao abandono / deixaram|deixou|deixado|deixam .. a espera mao|esperando|sozinhos
        / deixaram|deixou|deixado|deixam .. a espera ao abandono / deixaram|deixou|deixado|deixam .. a
        espera de fora abandono / ignoram|ignoraram|ignorado|ignorada|ignorou|ignorando / empurrar|empurram|
        enrolar|enrolando|enrolam|enrolacao / desligaram|desligou|desligam .. telefone|me|na|o|cara /
        impossivel .. falar|contactar|contatar|conseguir|obter / nao .. consigo|conseguimos|consegui ..
        falar|contactar|contatar|ligar|resposta|ninguem / perderam|perdeu|extraviaram|extraviada|extraviado
        .. minha|meu|mala|encomenda|a|as|o / desapareceu|desaparecida|sumiu|sumiram|desaparecido / desde ..
        entao|ai / sem .. avisar|perguntar|autorizacao|consentimento|pedir|consultar|dizer|pedirem / sem ..
        me avisar / para|por nada / em vao / nem .. ca|la|aqui / passou .. prazo / prazo .. passou|expirou|
        nao|ja / fora do prazo / nunca mais"""),
    ("absence", 1.6, """
        ninguem / atraso|atrasos|atrasado|atrasada|atrasados|atrasou / tarde / esqueceram|esqueceu|
        esquecido|esquecida / cancelado|cancelada|desmarcada|desmarcado / tive|tivemos|obrigado|obrigados|
        obrigada|fui|fomos .. de|que|a .. pagar|comprar|esperar|ligar|ir|dormir|cancelar|voltar|limpar|
        fazer|procurar|comer|sair|buscar|refazer / so .. #|um|uma|chegou|chegaram|recebi|havia|vieram /
        faltam|falta|faltava|faltavam|faltaram|faltando .. #|um|uma|dois|duas|o|a|os|as|pecas|parafusos|
        parte / faltam|faltava|faltavam|faltou / em vez de|lugar|ao inves / perdi|perdemos|perdeu|perder|
        perdendo .. o|um|a|meu|nosso|voo|comboio|aviao|dia|manha|tempo|clientes|viagem / tirado|tirei|
        faltei|pedi .. dia|folga|trabalho / tirado|tirei|faltei|pedi .. o dia / demora|demoraram|demorou|
        demorado|lento|lenta|lentos|lentidao / noticias .. do|da|sobre / avisar|avisasse|avisassem|avisado
        .. quando|antes|ninguem|alguem / avanca|andamento / abandonado|abandonada"""),
    ("absence", 0.6, """
        ainda / outra vez / novamente / de novo / ja / desde / ontem / semana|semanas / continua /
        supostamente / finalmente / depois / tambem nao / nem"""),
    ("failure", 2.6, """
        nao .. funciona|funcionam|funcionava|funcionavam|liga|ligam|carrega|fecha|fecham|abre|arranca|
        aquece|gela|serve|servem|corresponde|segura|seguram|travam|desce|descem|sobe|sobem|imprime|dura|
        aguenta|cola|encaixa|presta|esquenta|corta|pega|segurou|encaixam|puxa|aspira|responde|condiz|bate /
        deixou|deixaram de funcionar|trabalhar|aquecer / parou .. de .. funcionar|trabalhar|aquecer|gelar /
        se .. partiu|soltou|rasgou|estragou|descolou|desfez|rompeu|quebrou / partiu|rasgou|estragou|avariou|
        descolou|descolar|descolando|soltou|rompeu|quebrou|desbotou|encolheu|enferrujou|queimou|rebentou|
        estourou|caiu|descosturou|descoseu|rachou|entupiu|inundou|manchou|descascou|derreteu|encravou|
        empenou|lascou|murchou .. se|a|o|logo|ao|na|no|com|em|depois|ja / pinga|pingar|pingando|pingava|
        vaza|vazando|vazamento|vazamentos|verte|verter|goteja|gotejando|infiltracao|infiltracoes|escorre|
        transborda|transbordam|transbordar / ao fim|depois de .. #|uma|um|poucos|poucas .. dias|meses|
        semanas|lavagens|utilizacoes|usos|lavagem|semana|mes / com .. # .. dias|semanas|meses de uso /
        cabelo|cabelos|pelo|pelos|bicho|bichos|insecto|inseto|insetos|barata|baratas|percevejos|rato|ratos|
        formigas|mosca|larva|larvas|bocado|pedaco|vidro|plastico .. na|no|nos|em|de|dentro / barata|baratas|
        percevejos / intragavel|incomestivel / mofo|bolor|bolorento|bolorenta|mofado|mofada / intoxicacao|
        intoxicados / comida|carne|sopa|peixe|pizza|cafe|jantar|prato|pratos|batatas|agua|chuveiro|banho|
        bife|arroz|lanche .. fria|frio|frios|frias|gelada|crua|cru|queimada|queimado|salgada|salgado|seca|
        seco|dura|morna|requentada|estragada / errado|errada|errados|erradas /
        tamanho|cor|modelo|produto|artigo|peca|morada|endereco|quarto|prato|pedido|encomenda .. errado|
        errada|diferente|trocado|trocada|incorreto / nao .. e|foi|era|sao .. o|a|isso|aquilo|esse .. que ..
        pedi|encomendei|comprei|combinamos|combinado|paguei|pago|escolhi / nao .. estava|estavam|esta|era|
        vinha|ficou|estao .. limpo|limpa|limpos|pronto|pronta|terminado|fresco|fresca|como|direito|igual|
        bem|disponivel|completo|la|funcionando|conforme|lavado / nao .. estava|estavam|esta|era|vinha|ficou|
        estao .. a funcionar / chegou|chegaram|recebi|veio|vieram|vinha|entregaram|recebemos|entregue|
        entregues|vem .. partido|partida|partidos|aberto|aberta|danificado|danificada|vazio|vazia|
        incompleto|incompleta|murchas|murcho|riscado|riscada|sujo|suja|molhado|molhada|defeituoso|amassado|
        amassada|quebrado|quebrada|usado|usada|estragado|estragada|errado|errada|fora|frio|fria|atrasado|
        avariado|defeito|faltando|sem|rasgado|trocado|mal / nao|sem|nem .. ha|havia|tinhamos|temos|tinha|
        tivemos .. agua|luz|aquecimento|toalhas|sabonete|papel|internet|wifi|ar|ligacao|quente|sinal|lencois
        / meio|metade .. vazio|crua|cru|cheio|terminar|fazer|vazia / impossivel .. dormir|entrar|usar|
        utilizar|abrir|descansar|aceder|acessar|comer|fechar|trabalhar|viver / nao .. consigo|conseguimos|
        consegui|conseguiu|posso|podemos|pude|da|conseguia .. entrar|dormir|usar|utilizar|aceder|acessar|
        mastigar|andar|abrir|comer|descansar|trabalhar|fechar|imprimir|tomar|ligar|conduzir|dirigir|sair|
        logar|conectar|lavar|vestir|ver"""),
    ("failure", 2.2, """
        partido|partida|partidos|partidas / quebrado|quebrada|quebrados|quebradas / avariado|avariada|
        avariados|avaria|avariou / defeituoso|defeituosa|defeito|defeitos / danificado|danificada|
        danificados|danos|estrago|estragos / estragado|estragada|estragados|estragaram|estragou / riscado|
        riscada|riscos / risco na / manchado|manchada|manchas|mancha|nodoas|nodoa / buraco|buracos|rasgado|
        rasgada|furado|furada / rachado|rachada|racha|rachas|rachadura|fissura / amassado|amassada|amolgado|
        amolgada|amolgadela / torto|torta|tortos|empenado|empenada|deformado|desnivelado|bambo|abana /
        incompleto|incompleta / fora do prazo .. validade / vencido|vencida|podre|podres|azedo|rancoso /
        sujo|suja|sujos|sujas|sujidade|sujeira|imundo|imunda|imundice|nojento|nojenta|nojo|po|poeira|
        porcaria|encardido / cheiro|cheira|cheirava|fedor|fede|fedia .. a|mau|mal|horrivel|esgoto|mofo|
        tabaco|muito|insuportavel|forte / mau cheiro .. a|mau|mal|horrivel|esgoto|mofo|tabaco|muito|
        insuportavel|forte / murchas|murcha|murcho|murchos / encharcado|encharcada|ensopado|alagado|alagada|
        inundado|inundacao / enferrujado|enferrujada|ferrugem|desbotado|encolhido / barulho|barulhos|ruido|
        ruidos|chia|range|vibra|pisca|estala|apita .. estranho|toda|noite|quando|ate|a|insuportavel|
        ensurdecedor|no|na|de|que|infernal|e / entupido|entupida|encravado|bloqueado|bloqueada|travado|
        travada|travando / mal .. montado|instalado|colocado|escrito|cosido|pintado|cortado|cozinhado|
        cozido|feito|feita|acabado|acabada|atendido|atendida|atendidos|reparado|tratado|tratada|colado|
        passado|passada|lavado|embalado|limpo|parafusado|humorado / porco|porcaria|trapalhada|gambiarra|
        remendo / errou|erraram|engano|trocaram|confundiram .. vosso|na|no|de|o|a|meu|pedido / enganaram se
        .. vosso|na|no|de|o|a|meu|pedido / erro .. na|no|de|vosso|fatura|da / queimadura|queimaduras|
        queimado|queimada|queimaram|ferida|feridas|corte|cortes|irritacao|alergia|borbulhas|infecao|
        infeccao|inchado|inchada|sangra|sangrar|sangue|hematoma|mordida|dores|dor|doi|diarreia|vomitos|
        manchas / passei mal / nodoas negras mal / muito|demasiado|bastante|tao .. pequeno|pequena|grande|
        curto|curta|comprido|salgado|salgada|alto|alta|apertado|frio|fria|quente|barulhento|barulhenta|
        lento|lenta|estreito|escuro|duro|dura|seco|seca|tarde|sujo|suja|largo|baixo|caro / barulhento|
        barulhenta / luz .. acendeu|acesa|acende|motor / folhas|paginas .. branco / ecra|tela .. preto|
        preta|partido|trincada|negro / transparente / usado|usada|aberta|aberto .. caixa|ja|vinha|embalagem|
        com / impressoes digitais|marcas .. de|uso / lixo .. para|tudo|direto|no / humidade|umidade|goteira|
        goteiras / tudo .. estragado|molhado|partido|errado|torto|sujo"""),
    ("failure", 2.5, """
        mal educado|educada|educados|criado|criada / malcriado|malcriada|grosseiro|grosseira|grosseria|
        grosso|grossa|rude|rudes|indelicado|indelicada / antipatico|antipatica|arrogante|arrogancia|
        arrogantes|prepotente|desagradavel|desagradaveis / cara feia / ma cara feia|desagradaveis / mal
        humorada cara feia|desagradaveis / mal humorado humorada|ma cara feia|desagradaveis / falta|
        faltaram|faltou .. de|ao|com .. respeito|profissionalismo|educacao|higiene|seriedade|interesse|
        consideracao|limpeza|organizacao|cuidado|comunicacao|transparencia|compromisso|empatia /
        desrespeito|desrespeitoso|desrespeitosa|desrespeitado|desrespeitada|desleixo|descaso|desleixado|
        desprezo / incompetente|incompetentes|incompetencia|amadores|despreparado|despreparados|despreparo /
        pouco .. profissional|profissionais|serio|simpatico|simpatica|educado|claro|atencioso|cuidado / nada
        .. profissional|simpatico|simpatica|serio|limpo / gritou|gritaram|gritar|gritado|gritos|insultou|
        insultaram|xingou|berrou|berrar|maltratou|humilhou|humilharam / riram|riu|rir|gozaram|gozar .. de|
        na|comigo|cara / a chorar|chorando|lagrimas|chorou|chorava / atendeu|atenderam|atendido|atendida|
        tratou|trataram|tratado|tratada|tratam|tratar|atendidos|atendimento .. mal|pessimo|pessima|horrivel|
        ma|muito|como|pessimamente|desprezo|assim|indiferenca|fraco / atendeu|atenderam|atendido|atendida|
        tratou|trataram|tratado|tratada|tratam|tratar|atendidos|atendimento .. ma vontade / atendimento ..
        pessimo|horrivel|mau|ruim|fraco|demorado|lamentavel|deixa / como .. um|uma|se .. cao|cachorro|
        idiota|ladrao|parvo|palhaco|numero|lixo|favor|estivesse / tom .. da|com|do|que|usado|arrogante|de /
        ma|mau|pessimo|pessima|baixa|fraca|fraco|horrivel|duvidosa|ruim|terrivel|lamentavel|pobre ..
        qualidade|servico|experiencia|atendimento|trabalho|estado|comunicacao|organizacao|impressao|limpeza|
        higiene|educacao|gestao|comida|assistencia|vontade|cheiro|imagem|ar / servico|qualidade|comida|
        limpeza|assistencia|apoio .. pessimo|pessima|mau|ma|ruim|fraco|fraca|lamentavel|deixa|horrivel|
        inexistente|nulo|mediocre|deploravel / nao .. tem|corresponde|condiz .. nada .. ver / nao ..
        corresponde|condiz .. descricao|foto|anuncio|ao|a|com / nada a ver .. com / nao .. como .. foto|
        anunciado|combinado|descricao|descrito|na|no|pedi|prometido / diferente|diferentes .. da|do|foto|
        combinado|anuncio|anunciado|que / enganado|enganada|enganaram|enganosa|enganoso|burla|burlado|
        burlada|burloes|golpe|fraude|mentira|mentiras|mentiram|mentiu|mentirosos|vigarice|vigaristas|
        aldrabice|aldraboes|aldrabado|picaretagem|lesado|lesada|trafulhice / perigoso|perigosa|perigo /
        expulsaram|expulsos|corridos|puseram .. na|fora|rua / ao lado|perto|junto .. da|das|do|dos .. casa|
        casas|cozinha|banheiro|banheiros|obra|lixo|wc / ao em frente .. da|das|do|dos .. casa|casas|cozinha|
        banheiro|banheiros|obra|lixo|wc / nao .. gostei|gostamos|gostaram .. nada|do|da|de / nao .. pago|
        pagamos|paguei .. para|por isso|isto / nenhuma explicacao|desculpa|higiene|consideracao / nem ..
        olhou|olharam|pediu|pediram|desculpa / nem .. bom dia"""),
    ("failure", 1.0, """
        problema|problemas / falha|falhas|falhou / erro|erros / defeito / engano|lapso / incidente|
        ocorrencia / perdido|perdida|perdeu / mal / mau|ma|ruim / incorreto|incorreta / dificil / incomodo|
        desconfortavel|desconforto / barulho / recusa|recusam|recusou|recusaram|negam|negou / negligencia|
        descuido / desgaste|gasto|desgastado / transtorno|transtornos|constrangimento / confusao|caos|
        desastre"""),
    ("aftermath", 2.2, """
        desde|depois|apos .. que|a|o|da|do|vossa|ultima|sua .. repararam|arranjaram|veio|instalaram|puseram|
        atualizacao|reparacao|visita|revisao|trocaram|intervencao|tratamento|consertaram|conserto|
        instalacao|limpeza|manutencao|obra|mudanca|obras ... nao|pior|pinga|faz|perde|sem|mal|barulho|falha|
        impossivel|doi|dor|mais|ainda|vaza / mais|pior ainda .. do que antes / pior .. que antes|do que /
        que .. puseram|instalaram|venderam|repararam|arranjaram|enviaram|montaram|trouxeram|recomendaram|
        fizeram|pintaram|colocaram|trocaram|consertaram|aplicaram|entregaram / vosso|vossos|o|os|seu|seus|a|
        sua .. estafeta|pintores|tecnico|tecnicos|canalizador|funcionario|funcionarios|empregado|empregada|
        motorista|entregador|eletricista|mecanico|pedreiro|pedreiros|encanador|mudancas|cabeleireira ...
        deixou|deixaram|partiu|partiram|riscou|riscaram|manchou|mancharam|perdeu|esqueceu|sujou|quebrou|
        quebraram|recusou|cortou|foi|esteve / deixou|deixaram|deixado|deixando .. manchas|sujo|suja|marcas|
        buracos|po|entulho|lixo|aberta|aberto|chuva|meio|metade|riscos|porta|tudo|molhado|portao / deixou|
        deixaram|deixado|deixando .. a caixa / fui buscar|levantei|voltou|veio|regressou|saiu|busquei|
        peguei|retirei ... risco|riscado|barulho|luz|mancha|corte|ferida|mordida|chorar|partido|buraco|sujo|
        mal|pior|dor|encolhido|amassado|manchado / que nao .. estava|tinha|havia|existia .. la|antes / nao
        estava la|antes"""),
    ("money", 2.8, """
        cobraram|cobrado|cobrada|cobrou|debitaram|debitado|debitada|faturaram|faturado|paguei|cobranca|pago|
        descontaram|lancaram .. #|duas|dobro|duplicado|mais|vezes|indevidamente|duplicidade|demais /
        cobraram|cobrado|cobrada|cobrou|debitaram|debitado|debitada|faturaram|faturado|paguei|cobranca|pago|
        descontaram|lancaram .. a mais / dupla|cobranca|debito|fatura .. cobranca|duplicada|duplicado|
        indevida|indevido / em|duplicidade .. duplicado|cobranca / continuam|continua|seguem|voltaram .. a
        .. cobrar|debitar|faturar|descontar|tirar|enviar / continuam|continua|seguem|voltaram .. a .. cobrar
        me / continuam cobrando|debitando|descontando / cobranca|debito|cobrancas|desconto|taxa|taxas|
        lancamento .. indevida|indevido|nao|sem|que|abusiva|abusivo|desconhecido|duplicado|injustificada|
        ninguem|escondidas|indevidas / erro .. na|de|no .. fatura|conta|cobranca|preco|valor / fatura|conta|
        valor|preco|montante|boleto|total .. errada|errado|incorreta|incorreto|nao|superior|duplicada|
        exagerado|exorbitante|veio|inflacionada|absurdo / cobram|cobraram|cobrado|cobrou|debitaram|debitado|
        faturaram|cobrando .. me|nos|lhe|#|uma|por|de|mim|horas|o|taxa|a / querem cobrar .. me|nos|lhe|#|
        uma|por|de|mim|horas|o|taxa|a / nos cobraram / me|nos cobraram me / gastos|taxas|custos|despesas|
        comissao|taxa|extras .. escondidas|ocultas|que|nao|ninguem|sem|extra|surpresa|adicionais|
        administrativa|nunca / mais .. do que|caro .. orcamento|combinado|orcamentado|acordado|prometido|
        anunciado / o dobro .. do|da|que / cancelei|cancelamos|cancelada|cancelamento|rescindi|rescindimos|
        anulei ... cobrar|debitar|cobrando|cobraram|debitando|fatura|debito|continuam|cobranca|mensalidade /
        caucao|sinal|deposito|calcao|adiantamento|entrada ... nao|sem|devolveram|devolvido|devolvida|
        devolver|ainda|retida|ficaram|devolvem|nunca / devolv* .. caucao|dinheiro|meu|diferenca|valor /
        reembolso|devolucao|estorno ... nao|sem|recusado|recusam|noticias|ainda|negado|nunca|pendente|cade|
        espera|nada|aguardo / nao .. fui|fomos|foi .. reembolsado|reembolsada|ressarcido|estornado / nao|nunca pedi / nao .. contratei|autorizei|solicitei|assinei|encomendei|aceitei|autorizado|subscrevi / nunca .. pedi|
        contratei|autorizei|solicitei|assinei|subscrevi|aceitei / e .. um|uma .. roubo|assalto|abuso|burla|
        roubalheira|exploracao / roubo|roubalheira|assalto|ladroes|rouba / exorbitante|exagerado|abusivo|
        abusiva|absurdo|absurda .. preco|valor|conta / exorbitante|abusivo|abusiva / paguei|pago|pagamos ..
        por .. servico|algo|isso|nada|completo|um / ofereceram|oferecem|ofereceu|devolveram|propoem .. so|
        apenas|#|um|vale / horas de mao / dinheiro .. de volta|devolvido|deitado|fora / serasa|spc|
        negativaram|negativado / me .. devem"""),
    ("money", 1.2, """
        caro|cara|caros|carissimo / esse|este|tal|aquele preco|valor / por .. # .. euros|reais / preco|valor
        .. alto|excessivo|elevado / nao .. vale|valeu|valia / debitar|debitado|cobrar|cobranca / euros|reais
        por|para"""),
    ("demand", 2.4, """
        exijo|exigimos|solicito|solicitamos|quero|queremos|peco|pedimos|reclamo|espero|esperamos|pretendo|
        pretendemos|desejo|agradeco|gostaria|gostava|preciso|aguardo|requeiro .. devolucao|devolvam|
        reembolso|dinheiro|indemnizacao|indenizacao|compensacao|desculpas|explicacao|explicacoes|solucao|
        troca|substituicao|reparacao|resposta|estorno|desconto|reembolsado|reembolsada|ressarcimento|
        ressarcido|providencias|esclarecimento|esclarecimentos / devolvam|devolver|reembolsem|reembolsar|
        estornem|estornar|ressarcir .. me|dinheiro|valor|lo|a|o|diferenca|meu / devolvam|reembolsem|estornem
        / meu|nosso|o dinheiro .. de volta|devolvido / indemniz*|indeniz*|ressarc*|compens* / o que ..
        pretendem|vao|tencionam|pensam|podem|propoem|sugerem .. fazer|a|resolver|oferecer|vao / pretendem|
        tencionam|resolver / vao fazer / quando .. pretendem|vao|vem|tencionam|pensam|recebo|chega|vou|
        receberei|terei|sera|resolvem|podem .. vir|resolver|entregar|receber|me|a|o|minha|meu / advogado|
        advogada|tribunal|justica|processo|processar|judicial|judiciais / acao legal / deco|procon|asae|
        consumidor|consumidores|reclame|anatel|juizado|provedor arbitragem|inspecao|vigilancia sanitaria /
        centro de arbitragem|inspecao|vigilancia sanitaria / opiniao|avaliacao|comentario|critica|resenha ..
        negativa|negativo|ma|google|vou|deixar|tripadvisor|publicar / redes sociais / uma estrella|estrela /
        se nao .. receber|recebermos|responderem|resolverem|obtiver|tiver|devolverem|houver / no prazo .. de
        .. # .. dias / prazo|dentro .. # .. dias|horas / ultimo aviso|ultima vez|oportunidade / esperava|
        esperavamos se|contava .. outra|mais|melhor|algo|outro / vou .. ter|terei|serei|vejo .. de|que|
        obrigado|obrigada|me .. recorrer|apresentar|processar|queixa|agir / recorrer .. a|ao / contestar|
        contestarei|bloquear .. pagamento|debito|cobranca|compra"""),
    ("demand", 1.3, """
        trocar|troquem|troca|substituir|substituam|substituicao|repor|reparar|arranjar|arranjem|consertar|
        corrigir|corrijam|retificar|refazer|rever|resolver|resolvam|solucionar|enviem|mandem .. me|o|a|isto|
        isso|esta|este|situacao|favor|gratuitamente|problema|fatura|certo|correto|alguem / trocar|troquem|
        troca|substituir|substituam|substituicao|repor|reparar|arranjar|arranjem|consertar|corrigir|
        corrijam|retificar|refazer|rever|resolver|resolvam|solucionar|enviem|mandem .. por favor / o mais ..
        rapido|rapidamente|breve|depressa|possivel / o mais .. cedo possivel / quanto antes|urgente|
        urgencia|urgentemente|imediatamente|imediato|brevidade / o que .. faco|fazemos|aconteceu|passou|
        devo|tenho .. agora|com|fazer|de / o que .. se passa .. agora|com|fazer|de / alguem .. me|nos|pode|
        que|podia|poderia|venha|explique|explica|ligue|ca / podem|podiam|pode|poderia|poderiam|podia ..
        explicar|dizer|resolver|arranjar|verificar|ver|corrigir|esclarecer|vir|mandar .. porque|onde|quando|
        isto|isso|a|esta|me|alguem|outra / podem|podiam|pode|poderia|poderiam|podia .. explicar|dizer|
        resolver|arranjar|verificar|ver|corrigir|esclarecer|vir|mandar .. o que / podem|podiam|pode|poderia|
        poderiam|podia .. explicar me .. porque|onde|quando|isto|isso|a|esta|me|alguem|outra / podem|podiam|
        pode|poderia|poderiam|podia .. explicar me .. o que / explic* .. porque|que|isto|como|por /
        gostaria|gostava|queria|queriamos|gostariamos|quero .. saber|perceber|entender|uma .. o que|porque|
        quando|como|explicacao|por|se / solucao / providencias / voltar .. a|ca .. arranjar|fazer|terminar|
        reparar / na garantia / garantia / aceitam .. devolucao / devolucao|reembolso / quem .. paga|vai|
        responde|assume / assumir .. responsabilidade|custo / responsabilizem"""),
    ("emotion", 2.8, """
        inaceitavel|inaceitaveis|inadmissivel|intoleravel|inconcebivel|indecente / vergonha|vergonhoso|
        vergonhosa|vergonhosos|lamentavel|lamentaveis|escandalo|escandaloso|escandalosa|revoltante|
        revoltado|revoltada|indignado|indignada|indignante|ultrajante / nunca|jamais .. mais / nao .. volto|
        voltarei|voltaremos|voltamos|recomendo|recomendamos|recomendaria|recomendarei|compro|comprarei|
        compra|repito|ponho|porei .. a|mais|ninguem|nunca|la|nem|este|o|os / nao .. recomendo|recomendamos|
        recomendaria|voltarei|voltaremos|volto / muito|bastante|realmente|extremamente|profundamente|tao|
        francamente|totalmente|completamente|imensamente .. desiludido|desiludida|desiludidos|dececionado|
        decepcionado|decepcionada|dececionada|insatisfeito|insatisfeita|descontente|chateado|chateada|
        aborrecido|aborrecida|triste|mau|ma|mal|desagradado|desagradavel|zangado|frustrada|frustrado /
        desiludido|desiludida|desiludidos|desilusao|decepcionado|decepcionada|dececionado|dececionada|
        decepcao|dececao|decepcionante|dececionante / furioso|furiosa|zangado|zangada|irritado|irritada|
        farto|farta|fartos|saturado|saturada|cansado|cansada / farto|farta|fartos .. de|disto / pior|piores
        .. experiencia|servico|hotel|restaurante|que|atendimento|compra|empresa|ja / pior|piores .. de
        sempre / brincadeira|palhacada|piada|anedota|gozar|gozo|palhaco / pesadelo|calvario|desastre|
        desastroso|desastrosa|catastrofe|inferno|odisseia / pessimo|pessima|horrivel|horroroso|horrorosa|
        terrivel|pavoroso|nojo|nojento|deploravel|miseravel|ridiculo|ridicula|patetico / estragou|
        estragaram|arruinou|arruinaram|acabaram .. a|o|nossa|nosso|meu|minha|aniversario|casamento|ferias|
        noite|festa|dia|jantar|viagem / acabou com .. a|o|nossa|nosso|meu|minha|aniversario|casamento|
        ferias|noite|festa|dia|jantar|viagem / perda de tempo|jogado|dinheiro fora / perda de perder tempo
        fora / perda de tempo|perder tempo perdido fora / perda de tempo|perder tempo dinheiro deitado fora
        / deixa|deixou|deixam .. muito|bastante|a .. desejar / a desejar / nao .. e|acho|parece|foi|sao ..
        normal|admissivel|aceitavel|serio|justo|correto|razoavel|profissional|maneira|forma|digno / nao ..
        e|acho|parece|foi|sao .. o que / nao se faz|trata|admite|compreende / nao .. estou|estamos|fiquei|
        ficamos .. satisfeito|satisfeita|satisfeitos|contente|contentes|feliz / longe de .. ser|estar /
        abaixo .. do|das|de / aquem / nao .. esperava|esperavamos|contava / esperava .. mais|melhor|outra /
        esperavamos .. mais|melhor|outra / falta .. de .. respeito|vergonha|consideracao / descaso|absurdo|
        absurda / um absurdo / perdi|perdemos|perderam .. confianca|um cliente|paciencia / gota de agua|
        cumulo / sem palavras|perplexo|perplexa|estupefacto|boquiaberto"""),
    ("emotion", 2.0, """
        descontente|insatisfeito|insatisfeita|insatisfeitos / frustrado|frustrada|frustrante|frustracao /
        chateado|chateada|aborrecido|aborrecida|incomodado|incomodada|irritante|desagradado|desagradada|
        desagradavel / surpreendido|surpreendida|surpreso|surpresa|surpreendidos|espantado|espantada|
        admirado|estranho|estranhamos|estranhei .. com|que|por|de|ver|muito|ao / lamento|lamentamos|lamenta
        .. que|ter|dizer|informar|muito|profundamente|esta / e .. pena / pena que|ter|nao|porque / uma pena
        / triste|tristeza|magoado|magoada / preocupado|preocupada|preocupa|preocupante|preocupados / teria|
        tinha|gostaria|gostava|era|seria|teriamos .. sido|gostado|apreciado|bom|de .. ter|bom|simpatico|
        melhor|esperado|avisado|agradavel|correto|preferido / a|por|com .. esse|este|aquele|tal|esses preco|
        precos|valor / pelo preco / nao .. percebo|entendo|percebemos|entendemos|compreendo|compreendemos|
        acho|vejo|creio|parece .. porque|como|que|bem|normal|justo|correto|bonito|o|admissivel / acho|
        parece|considero|achamos .. me|mal|estranho|caro|exagerado|injusto|um|uma|inaceitavel|lamentavel|
        muito|absurdo|inadmissivel|pouco|abuso|excessivo|que / comeca|comeco|comecamos .. a .. cansar|ser|
        ficar|preocupar|perder|passar|duvidar / sinceramente|francamente|honestamente / insulto|ofensivo|
        humilhante|humilhado|humilhada|humilhacao / stress|estresse|stressante|angustia|angustiante|
        constrangedor / imaginem|imagine / pensei|pensava|achei|achava|julgava|julguei|pensavamos|achavamos
        .. que|ter|comprar|estar|era|tinha / inacreditavel|incrivel|inexplicavel|incompreensivel|ridiculo|
        surreal / injusto|injusta|injustica|desonesto|desonesta|desonestidade / que .. desilusao|vergonha|
        decepcao|nojo|descaso|absurdo|falta|servico|desorganizacao|dececao / porcaria|lixo|merda|bosta|
        droga|treta / tenho .. vergonha|medo / transtorno"""),
    ("emotion", 0.8, """
        infelizmente|lamentavelmente / desculpem|desculpe .. incomodar|mas|que / desculpem|desculpe .. o
        incomodo / no entanto|contudo|todavia|porem / pelos vistos|aparentemente|ao que parece|pelo visto /
        ainda por cima|alem disso|para piorar / nem sequer|mal / pelo menos|no minimo|ao menos / suposto /
        enfim / a verdade e / de facto|na verdade / sequer"""),
    ("sarcasm", 2.0, """
        parabens|felicitacoes|bravo|otimo|optimo|excelente|fantastico|maravilha|lindo|bonito|belo|bela|
        obrigado|obrigada|espetaculo .. pela|pelo|por|mais|que|servico|a|dia|terem|de|me|nos|voces ...
        espera|atraso|nada|rapidez|aniversario|semanas|horas|perdido|estragar|estragado|partido|
        pontualidade|nunca|avaria|desligar|tarde|ainda|errada|errado|lixo|esperar|cima|ninguem / obrigado|
        obrigada por nada / a isto|isso .. chamam|chama|e que / rico|lindo|bonito|belo|bela|grande|que ..
        servico|aniversario|surpresa|atendimento|profissionalismo|figura|ferias|maneira|prenda / para a
        proxima|da proxima .. vez|trago|levo|faco / sera|deve .. que|ser .. pedir|muito|demais|preciso / e
        .. pedir .. muito|demais / e pedir / tenho de .. adivinhar|implorar / preciso desenhar / e ainda por
        cima / uma salva de palmas / adoro .. esperar|pagar|ficar / que .. nivel|profissionalismo|maravilha|
        categoria / nota zero"""),
    ("relation", 0.9, """
        vosso|vossa|vossos|vossas|seu|sua|seus|suas .. servico|servicos|empresa|loja|equipa|equipe|tecnico|
        tecnicos|estafeta|canalizador|eletricista|oficina|hotel|restaurante|pessoal|funcionario|
        funcionarios|funcionaria|colega|vendedor|vendedora|empregado|empregada|pagina|site|aplicacao|app|
        ginasio|academia|clinica|escola|creche|fatura|produto|produtos|atendimento|escritorio|
        estabelecimento|pintores|mecanico|rececao|recepcao|agencia|anuncio|promessa|programa|atualizacao|
        motorista|entregador|imobiliaria|padaria|lavandaria|lavanderia|consultorio|condominio|software|
        apoio|assistencia|cozinha|piscina|campismo|salao|medico|orcamento|sistema / de voces .. servico|
        servicos|empresa|loja|equipa|equipe|tecnico|tecnicos|estafeta|canalizador|eletricista|oficina|hotel|
        restaurante|pessoal|funcionario|funcionarios|funcionaria|colega|vendedor|vendedora|empregado|
        empregada|pagina|site|aplicacao|app|ginasio|academia|clinica|escola|creche|fatura|produto|produtos|
        atendimento|escritorio|estabelecimento|pintores|mecanico|rececao|recepcao|agencia|anuncio|promessa|
        programa|atualizacao|motorista|entregador|imobiliaria|padaria|lavandaria|lavanderia|consultorio|
        condominio|software|apoio|assistencia|cozinha|piscina|campismo|salao|medico|orcamento|sistema /
        comprei|comprado|compramos|encomendei|encomendamos|contratei|contratamos|aluguei|alugamos|reservei|
        reservamos|pedi|adquiri|solicitei .. vos|com|na|no|em|um|uma|a|o|umas|uns|ha|duas|#|os|as|ai / com|
        a|de voces|vos|vossemeces / convosco / me|nos|lhe|ca .. venderam|enviaram|prometeram|cobraram|
        instalaram|disseram|garantiram|repararam|arranjaram|puseram|atenderam|atendeu|deixaram|entregaram|
        fizeram|cortou|deram|faturaram|mandaram|colocaram|prometeu|garantiu|disse|vendeu|deixou / venderam|
        enviaram|prometeram|cobraram|instalaram|garantiram|repararam|arranjaram|consertaram|montaram|
        puseram|entregaram|perderam|cortaram|trocaram|mandaram|cobram|debitaram|cortou|deixou .. me|nos|o|a|
        um|uma|que|para|os|as|# / minha|meu|nossa|nosso|a|o|da|do encomenda|pedido|reserva|conta|contrato|
        processo|subscricao|assinatura|consulta|caucao|estadia|reembolso|devolucao|fatura|mensalidade|
        entrega|quarto|apartamento|condominio / encomenda|pedido|reserva|contrato|fatura|protocolo|processo|
        cliente .. #|n|numero|nr / cliente|clientes .. desde|ha|habitual|fiel|antigo / o|a|os|as|um|uma ..
        vendedor|vendedora|tecnico|estafeta|cabeleireira|empregado|rececionista|recepcionista|monitor|
        professor|dentista|taxi|porteiro limpeza|entregador|motorista|mecanico|medico|medica|enfermeira|
        senhorio|proprietario|guia|funcionario|funcionaria|atendente|garcom|canalizador|pintores|gerente|
        instrutor|professora / o|a|os|as|um|uma .. senhora da limpeza|entregador|motorista|mecanico|medico|
        medica|enfermeira|senhorio|proprietario|guia|funcionario|funcionaria|atendente|garcom|canalizador|
        pintores|gerente|instrutor|professora / ai .. no|na|sabado|jantamos|almocamos|jantei"""),
    ("setting", 0.7, """
        minha|meu|nossa|nosso|meus|minhas|nossos filha|filho|mae|pai|marido|mulher|cao|cachorro|gato|casa|
        cozinha|carro|bicicleta|filhos|cabelo|pais|telemovel|celular|computador|sofa|sala|vestido|caldeira|
        bebe|avo|vizinhos|maquina|fato|mala|esposa|namorada / o|no|a|na quarto|mesa|piscina|sopa|carne|
        entrega|fatura|bolo|chuveiro|jantar|comida / jantamos|almocamos|ficamos|jantei|almocei|hospedados|
        hospedei|estivemos|fomos|comemos / paguei|pagamos|pago|euros|reais / a|o|as|os .. wifi|elevador|
        encomenda|caixa|camas|lencois|agua|aula|prato|pratos|vestido|flores|predio|bolsa|geladeira|fogao /
        a|o|as|os .. pequeno almoco / a|o|as|os .. ar condicionado almoco|camas|lencois|agua|aula|prato|
        pratos|vestido|flores|predio|bolsa|geladeira|fogao / fui buscar|levantei|recebi|recebemos / ontem|
        sabado|domingo"""),
    ("turn", 0.5, """
        mas / porem / contudo / no entanto / todavia / infelizmente / embora / so que / apesar"""),
    ("doubt", 1.4, """
        e|sera|seria|isto|isso .. normal|correto|habitual|suposto / e|sera|seria|isto|isso .. um
        erro / e normal .. que|isto|isso / sera .. que .. engano|erro / ha|havera|houve .. algum|um .. erro|
        engano|problema|lapso / nao sei se .. e|sera / pergunto me se / devia .. ser|estar|fazer .. assim"""),
)  # fmt: skip

#: A "no" before a grievance.
NEGATORS = "nao nada nunca jamais sem nenhum nenhuma ninguem nem tampouco"
#: Behind these the "no" rules no longer: "nao so chegou tarde, mas".
NEGATION_ENDS = "so somente apenas que e mas entendo percebo creio como por porque desde ja ainda"
#: "se" is "oneself" as often as "if".
CONDITIONS = "caso suponhamos"
#: A question with one of these is no plain one.
PRESSING = """
    quando como ninguem nunca nada nao porque onde ainda cade continua sem nenhum nenhuma quem pretendem
"""
OPENERS = """
    e sao esta estao ha tem tem teriam fazem faz podem pode poderiam poderia posso podemos aceitam vendem arranjam
    reparam consertam entregam enviam seria da dao voces sabem sabe oferecem tambem existe
"""
NUMBERS = """
    dois duas tres quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cem varios varias
    alguns algumas diversas diversos
"""
