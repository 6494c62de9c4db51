"""Portuguese: by which words a mail is weighed as something other than a complaint; accents do not count.

Groups as in `ordinary_en`.
"""

from __future__ import annotations

PORTUGUESE: tuple[tuple[str, float, str], ...] = (
    ("thanks", 0.9, """
        obrigado|obrigada|obrigados / agradeco|agradecemos|agradecer|grato|grata|gratos / muito obrigado|
        obrigada"""),
    ("neutral", 0.0, """
        obrigado|obrigada|agradeco|grato|grata .. desde ja|antecipadamente|antecipada|pela .. atencao|
        resposta / desde ja .. obrigado|obrigada|agradeco|grato|grata / agradeco .. me|que|a|se|vossa|
        informacao|informem|confirmacao|resposta|atencao|desde / obrigado|obrigada .. pela|por .. sua|vossa|
        tua|atencao|resposta|compreensao|ajuda|colaboracao / desculpe|desculpem|desculpa .. o|pelo|a|pela ..
        atraso|demora|confusao|engano|erro / peco desculpa .. o|pelo|a|pela .. atraso|demora|confusao|
        engano|erro / mau tempo / sem pressa / nao .. ha|tem .. pressa|problema / nao faz mal / nao tem
        problema / em caso de .. duvida|duvidas|necessidade|chuva / se .. tiver|tiverem|houver|precisar|
        surgir .. duvida|duvidas|problema|alguma|perguntas / qualquer .. duvida|coisa|questao|informacao /
        sala|lista de espera / a|fico|ficamos .. aguardar|espera .. da|de|do|a .. vossa|sua|resposta|
        contacto|confirmacao|retorno / aguardo|aguardamos .. retorno|resposta|confirmacao|contacto|contato|
        vossa|sua|noticias / ja nao .. preciso|precisamos|necessito / nao .. posso|poderei|podemos|
        poderemos|consigo|vou .. ir|comparecer|estar|vir|participar|conseguir / nao .. vou poder .. ir|
        comparecer|estar|vir|participar|conseguir / braco|perna|pe|pulso partido|partida|quebrado / parti|
        partiu|quebrei .. o|a .. braco|perna|pe|pulso / ainda .. disponivel|livre|interessado|interessada|
        valido|vaga|vagas|ha|tem|venda|posso|dispoem / ainda .. a tempo / nao hesite|hesitem / sem ..
        gluten|lactose|acucar|alcool|compromisso|custo / pratos|bebidas frios|frias / boa|boas tarde|tardes|
        noite / # tarde / mais tarde / tarde demais para / apoio ao cliente / nem mais / ate
        mais tarde / com atraso .. respondo|peco"""),
    ("praise", 1.8, """
        muito|super|realmente|extremamente|totalmente|tao|bastante|completamente .. satisfeito|satisfeita|
        satisfeitos|contente|contentes|feliz|felizes|bom|boa|bem|bonito|bonita|simpatico|simpatica|
        simpaticos|profissional|profissionais|rapido|rapida|agradavel|agradecido|agradecida|atencioso|
        atenciosos|limpo|saboroso|gentil|grato / mais que .. satisfeito|satisfeita|satisfeitos|contente|
        contentes|feliz|felizes|bom|boa|bem|bonito|bonita|simpatico|simpatica|simpaticos|profissional|
        profissionais|rapido|rapida|agradavel|agradecido|agradecida|atencioso|atenciosos|limpo|saboroso|
        gentil|grato / excelente|excelentes|otimo|otima|otimos|optimo|optima|perfeito|perfeita|
        perfeitamente|impecavel|impecaveis|maravilhoso|maravilhosa|fantastico|fantastica|espetacular|
        delicioso|deliciosa|lindo|linda|magnifico|magnifica|excecional|excepcional|inesquecivel|top|
        incansaveis|encantador / nota dez / cinco estrelas dez|top|incansaveis|encantador / adorei|adoramos|
        amei|amamos|gostei|gostamos .. muito|imenso|do|da|de|tudo|bastante|demais / recomendo|recomendamos|
        recomendarei|recomendaremos .. a|vivamente|sem|vos|todos|muito|o|este / voltaremos|voltarei|voltamos
        .. de certeza|certamente|com|mais / voltaremos|voltarei|voltamos .. de sem duvida / voltaremos|
        voltarei|voltamos .. de em breve duvida|mais / nada .. a .. apontar|dizer|reclamar|partido|criticar|
        assinalar / nada partido|estragado|danificado / nenhum|nenhuma|sem .. problema|queixa|reclamacao|
        problemas|defeito|razao|reparo / bom|boa|otimo|belo|excelente|lindo .. trabalho|servico|atendimento|
        comida|estadia|experiencia|equipa|equipe|qualidade|hospitalidade / chegou|correu|funciona|ficou|
        esta|recebi|anda .. tudo|bem|perfeito|otimo|otima|lindo|linda|impecavel|direitinho|perfeitamente|
        antes|excelente / chegou|correu|funciona|ficou|esta|recebi|anda .. a horas / tudo .. bem|perfeito|
        correto|otimo|resolvido|certo|impecavel|direitinho|ok / tudo .. em ordem / parabens .. a|ao|pela|
        pelo|aos .. toda|equipa|equipe|trabalho|vosso|excelente|chef|cozinha|otimo|atendimento / obrigado|
        obrigada .. por tudo|mil|imenso|pelo|pela|de .. vosso|trabalho|ajuda|simpatia|excelente|tudo|
        carinho|rapidez|paciencia|profissionalismo|dedicacao|coracao|reparacao|hospitalidade|otimo|noite|
        cuidado / mil|muitissimo|imenso obrigado|obrigada|obrigados / salvaram|salvou .. a|o|nossa|noite|
        vida|dia / foi .. um prazer|tudo|perfeito|otimo|incrivel|maravilhoso|excelente / superou|superaram
        .. expectativas|as|todas / problema .. resolvido|solucionado / ja .. nao .. pinga|faz|verte|vaza /
        como novo|nova / pontual|pontuais|pontualidade / agradavelmente surpreendido|surpreendida|
        surpreendidos / boa surpresa / continuem .. assim / ja .. funciona|esta .. bem|perfeitamente|otimo"""),
    ("request", 1.8, """
        gostaria|gostariamos|gostava|queria|queriamos|quero|queremos|desejo|desejamos|pretendo|pretendemos|
        preciso|precisamos|venho .. encomendar|reservar|saber|comprar|alugar|contratar|alterar|cancelar|
        inscrever|marcar|remarcar|visitar|solicitar|informacoes|perguntar|fazer|um|uma|confirmar|pedir|
        conhecer|receber|renovar|agendar|desmarcar|organizar|adiar|mudar|ampliar|celebrar|trocar ..
        orcamento|mesa|quarto|consulta|informacoes|se|precos|vaga|#|a|o|minha|os|as|me|para|uma|um|
        encomenda|reserva / queria|quero|gostaria|gostava .. de .. saber|encomendar|reservar|alugar|marcar|
        inscrever|comprar|cancelar / queria|quero|pretendo encomendar|reservar|comprar|alugar|cancelar|
        marcar|saber|inscrever / qual|quais .. sao|seria|horario|prazo .. o|a|os|vosso|prazo|horario|preco|
        precos|valor|tem|valores|horarios / horario|horarios .. de|funcionamento|no|natal|atendimento /
        estao|abrem|fecham .. abertos|ao|no|aos|domingo|sabados|hoje|em / quanto .. custa|custaria|custam|e|
        fica|ficaria|sai|cobram|tempo|levam|seria|demora / a quanto / orcamento .. para|de|por|sem|do / um
        orcamento / podem|podiam|pode|poderia|poderiam|podia|conseguem|importam .. enviar|reenviar|dizer|
        confirmar|indicar|reservar|guardar|dar|informar|passar|recomendar|fazer|preparar|entregar|ver|vir|
        ajudar|aconselhar|me .. um|uma|orcamento|fatura|se|ca|informacoes|copia|por|o|a|precos|os|esta|para|
        enviar|mandar|informar / podem|podiam|pode|poderia|poderiam|podia|conseguem|importam .. mandar me ..
        um|uma|orcamento|fatura|se|ca|informacoes|copia|por|o|a|precos|os|esta|para|enviar|mandar|informar /
        podem|podiam|pode|poderia|poderiam|podia|conseguem|importam .. enviar me me|reenviar|dizer|
        confirmar|indicar|reservar|guardar|dar|informar|passar|recomendar|fazer|preparar|entregar|ver|vir|
        ajudar|aconselhar .. um|uma|orcamento|fatura|se|ca|informacoes|copia|por|o|a|precos|os|esta|para|
        enviar|mandar|informar / reenviar / tem|teriam|ha|fazem|vendem|oferecem|aceitam|arranjam|reparam|
        alugam|entregam|consertam|servem|dispoem .. algum|alguma|produtos|quarto|quartos|vagas|mesa|livre|
        disponivel|caes|stock|estoque|cartao|estacionamento|maquinas|opcoes|disponibilidade|wifi|vaga|
        domicilio / posso|podemos|podia|poderia|poderiamos .. devolver|trocar|cancelar|reservar|pagar|
        passar|alterar|levar|ir|buscar|encomendar|remarcar|marcar|ainda|mudar|trazer|adiar / e possivel ..
        devolver|trocar|cancelar|reservar|pagar|passar|alterar|levar|ir|buscar|encomendar|remarcar|marcar|
        ainda|mudar|trazer|adiar / da para possivel .. devolver|trocar|cancelar|reservar|pagar|passar|
        alterar|levar|ir|buscar|encomendar|remarcar|marcar|ainda|mudar|trazer|adiar / da para .. remarcar|
        trocar|mudar|pagar|adiar / seria|e possivel / reservar|reserva .. mesa|uma|um|quarto|para|de|# /
        mesa para / consulta|marcacao .. para|de|com|desmarcar|remarcar / marcar|desmarcar|remarcar|
        cancelar|adiar|confirmar|alterar|agendar|reagendar .. consulta|a|minha|uma|reserva|aula|o|visita|
        hora|meu / tenho|temos|preciso .. de|que .. desmarcar|cancelar|remarcar|adiar / procuro|procuramos|
        ando a procura|estou a procura|busco .. um|uma|ama|alguem|de|casa|o|apartamento / interessado|
        interessada|interessados .. em|no|na|num|numa / tenho interesse / uma pergunta|duvida|questao|
        informacao / pergunta rapida / antes de .. comprar|encomendar|reservar|pedir / em stock|estoque|
        disponivel|disponiveis / fatura .. para|contabilista|contador|irs / contabilista|contador / segunda
        via|copia da|2 via / cancelar .. assinatura|a|minha|subscricao|contrato|inscricao|o / fim|final do
        mes / aguardo .. confirmacao|orcamento / solicito .. orcamento|confirmacao|informacoes|envio / a
        quem|onde .. me|devo|posso|tenho / o que .. acontece|faco|tenho|devo .. se|de fazer|caso / o que ..
        se passa .. se|de fazer|caso / como .. posso|se|funciona|faco|devo .. devolver|reservar|para|o|a|
        fazer|inscrever|pagar|proceder / como .. habitual|costume|sempre / como .. no ano / como .. de
        costume ano / fico com|ficamos com / que tamanho|numero|cor|modelo / tamanho .. servir|aconselham|
        me|certo / tamanho .. nao serve / passar .. ca|por|ai|esta|buscar / passar|vir ca / para a semana|
        proxima semana que vem / devolver|trocar .. artigo|se|produto / quarto .. sossegado|calmo|livre|
        duplo|para / pequeno almoco|cafe da manha .. as|incluido|por volta / recomendam|recomenda|
        aconselham|sugerem .. um|uma|algum|bom / ainda posso|podemos|da .. trocar|alterar|mudar / pronto|
        pronta .. esta|ja|para|? / entregar|entreguem|enviem|enviar .. #|em|na|por / trocar|alterar .. por|
        para"""),
    ("business", 3.6, """
        em anexo|anexamos|enviamos|remetemos|segue|seguem|junto|juntamos|encontra .. fatura|faturas|
        orcamento|nossa|proposta|extrato|a|o|guia|recibo|boleto .. fatura|de|faturas|orcamento|proposta|
        extrato|#|n|referente|boleto / nossa|nossas|nosso|nossos .. fatura|faturas|contabilidade|armazem|
        clientes|cliente|fornecedor|fabrica|condicoes|tabela|precos / fatura|faturas|valor|montante|saldo|
        boleto|titulo .. por|em|pendente|vencida|vencido|vencidas|aberto|atraso|divida|vencimento ..
        liquidar|pagar|aberto|regularizar|falta|divida / por|a liquidar / pagamento .. a|trinta|pendente|
        ate|#|por / pagamento .. em atraso / pagamento .. da fatura atraso|#|por / lembramos|relembramos|
        recordamos|lembrete|aviso .. que|fatura|pagamento|cobranca|vencimento / solicitamos|agradecemos|
        pedimos|rogamos .. pagamento|regularizacao|liquidacao|transferencia|regularize|que|procedam|o / se
        ja .. pagou|efetuou|efetuaram|regularizou|procedeu / juros de mora / dados bancarios|iban / nota de
        encomenda|ordem de compra|guia de remessa / fornecedor|fornecedores / precos|tarifas|tabela ..
        aumentam|aumento|sobem|atualizacao|reajuste / materias primas / sua|vossa .. encomenda|pedido ..
        foi|enviada|esta|chega|seguiu / sua|vossa .. encomenda|pedido .. a caminho / enviamos|recebemos|
        expedimos|despachamos .. sua|vossa|encomenda|pedido|pagamento|o / ata|ordem de trabalhos|ordem do
        dia / reuniao .. de|da|do|com|segunda|semanal / colegas|interno|interna / nossos clientes|vosso
        cliente / caros|estimados|prezados .. clientes|parceiros|fornecedores|colaboradores / encerrados|
        encerrado|encerramento .. para|ferias|por|de / inventario"""),
    ("business", 3.6, """
        ultimo|segundo aviso ... fatura|pagamento / fatura ... por .. pagar|liquidar"""),
    ("own", 2.4, """
        faltei|faltamos|perdi .. a|ao|aula|o .. aula|ultima|treino|comboio"""),
    ("request", 3.4, """
        a quem|onde|como ... reclamacao|queixa|reclamar / seremos|somos|vamos ... em vez de .. #"""),
    ("purpose", 0.0, "fatura ... paga|liquidada"),
    ("circular", 2.4, "caros|caras|estimados socios|pais|vizinhos|colegas|amigos|associados|moradores|condominos"),
    ("advert", 3.2, "seu|vosso|teu .. site|pagina .. merece|pode|lento|google|podia"),
    ("neutral", 0.0, "caros|caras clientes|senhores"),
    ("own", 2.6, "comprado|comprada|comprei|comprados .. noutro|noutra|outro .. sitio|lado|loja|lugar"),
    ("job", 3.6, """
        curriculo|curriculum|cv / candidatura|candidato|candidata / candidatar me / candidatar me me /
        estagio|estagiario|estagiaria|aprendiz / oferta|vaga|anuncio|vagas .. de .. emprego|trabalho|
        empregado|cozinheiro|rececionista|recepcionista|atendente|vendedor|vendedora / anos de experiencia /
        experiencia .. em|no|na|de|como|profissional / entrevista .. emprego|de / carta de apresentacao|
        motivacao / procuro .. emprego|trabalho|estagio / disponibilidade imediata / estao a contratar|
        recrutar|contratando"""),
    ("advert", 3.2, """
        newsletter|boletim / cancelar .. subscricao .. clique|aqui / clique|clica|carregue .. aqui|no|em /
        saldos|promocao|promocoes|oferta .. de|especial|ate|relampago|verao|limitada|exclusiva|imperdivel /
        % / desconto .. de|do|ate|exclusivo|na|em / codigo .. promocional|desconto|cupom|cupao / aproveite|
        aproveita|descubra|descobre / nao percas / nao perca percas / seo|visibilidade|posicionamento|
        trafego / auditoria|consultoria|demonstracao|teste|avaliacao .. gratuita|gratis|gratuito|seo / o
        site .. web|merece|pode|lento|nao|google|podia / oferecemos|ajudamos|somos|fabricamos|criamos|
        desenvolvemos|disponibilizamos|fornecemos .. a|uma|um|solucoes|empresas|servicos|especialistas|
        lideres|sites|negocios|fabricantes / nossa|nosso|nossos|nossas .. solucao|solucoes|software|
        plataforma|colecao|nova|novo|produtos|gama|servicos|catalogo|especialistas / aumente|melhore|
        impulsione|multiplique .. as|suas|o|seu|seus / webinar|feira|congresso / sua|tua conta .. sera|foi|
        esta|bancaria .. suspensa|bloqueada|limitada|cancelada / verifique|confirme|atualize .. os|seus|
        dados|conta|identidade / palavra passe|senha / ganhou|vencedor|loteria|lotaria|heranca|premio|
        bitcoin|criptomoedas / alfandega|aduaneira|encomenda .. retida|taxa|alfandega|aguarda / emprestimo|
        emprestimos|credito|financiamento .. rapido|pessoal|sem|para|aprovado / parceria|patrocin* /
        comunicado de imprensa / convidamos|convite .. vos|a|o|para / inquerito|pesquisa|questionario .. de|
        satisfacao / black friday / avaliacoes .. google|positivas|eliminar|obter|mais / chamada|reuniao ..
        de .. # .. minutos / sem compromisso / leads|potenciais clientes"""),
    ("circular", 2.4, """
        caros|caras|queridos|ola|estimados|prezados|oi .. pais|encarregados|vizinhos|socios|amigos|colegas|
        todos|todas|equipa|equipe|voluntarios|condominos|alunos|moradores|pessoal|familias / bom dia ..
        pais|encarregados|vizinhos|socios|amigos|colegas|todos|todas|equipa|equipe|voluntarios|condominos|
        alunos|moradores|pessoal|familias / assembleia .. geral|de|do|ordinaria|sera / contamos com|vossa
        presenca / proxima|proximo .. reuniao|aula|ensaio|jogo|encontro|treino / voluntarios|voluntarias /
        passeio|visita|excursao .. de|da|escolar|sexta|mantem / meu|o|um turno .. de|do|da|sabado / fazer|
        trocar|cobrir .. turno|meu|o / quem .. pode|quer|consegue|vai .. fazer|trocar|trazer|ajudar|cobrir|
        substituir / escala|escalas / a|o direcao|comissao|tesoureiro|presidente . / tragam|trazer ..
        lanche|roupa|calcado|bolo|cadeira|agua|um / clube|associacao .. organiza|informa"""),
    ("own", 2.4, """
        parti|quebrei|perdi|entornei|deixei|esqueci|risquei|derrubei|rasguei .. o|a|me|meu|minha|as|os|um|
        uma|ecra|chave|cair|fatura|talao|tela|cachecol|ai / parti|quebrei|perdi|entornei|deixei|esqueci|
        risquei|derrubei|rasguei .. sem querer / esqueci me|esqueci de|esquecemos .. de|um|uma|do|da|o|a|
        meu|nos / enganei|engano meu|erro meu|minha culpa minha|enganei me|foi culpa|me enganei / enganei ..
        me|no|na / me enganei|confundi / por engano .. meu|fiz|eu|encomendei / chego|chegarei|chegaremos|
        estou .. atrasado|atrasada|atrasados|#|dez|tarde|minutos / vamos chegar .. atrasado|atrasada|
        atrasados|#|dez|tarde|minutos / vou chegar chegar .. atrasado|atrasada|atrasados|#|dez|tarde|minutos
        / comboio|trem|autocarro|onibus|voo|metro|transito .. esta|atrasado|parado|cancelado|avariado /
        estou|esta|estamos|ficou .. doente|doentes|constipado|constipada|gripe|gripado|gripada|internado|
        gravida / meu|minha|o|filha|cao|gato|miudo|bebe .. doente|partiu|febre|deitou / a filho .. doente|
        partiu|esta|tem|febre|deitou / antigo|antiga|anterior|outro|outra .. oficina|dentista|canalizador|
        encanador|cabeleireiro|fornecedor|loja|medico|empresa|senhorio|hotel|contabilista|mecanico / oficina
        onde / encontrei|vi|achei|descobri|tenho .. vosso|seu|o|a .. numero|telefone|site|contacto|contato|
        anuncio|nome|pagina / recomendado|recomendada|recomendaram|indicacao|indicado .. por|um|uma|me|vos|
        amigo / caldeira|maquina|frigorifico|geladeira|torneira|carro|mota|moto|forno|computador|portatil|
        estore|fechadura|telhado|esquentador|chuveiro|fogao|bicicleta .. avariou|estragou|partiu|pinga|quebrou|parou / avariou|quebrou / tempestade|granizo|assalto|temporal .. partiu|na|caiu|em|levou
        / tempestade|granizo|assalto|temporal .. a noite / quanto .. custa|custaria|fica|ficaria ..
        reparacao|reparar|arranjar|trocar|a|o|uma|conserto|consertar / devo vos|devo lhe|fico a dever|ainda
        devo|vos devo / nao .. descobriu|encontrou|conseguiu .. avaria|a|arranjar|problema"""),
    ("own", 2.0, """
        nao .. recebi|recebemos .. a|o|vossa|sua .. fatura|orcamento|catalogo|proposta|nota / ainda ..
        recebi .. fatura|orcamento|catalogo"""),
    ("purpose", 0.0, """
        confirmo|confirmamos|anexo|anexamos|envio|mando|segue|seguem / em anexo / como .. combinado|
        acordado|falamos|pedido|conversamos|prometido / aqui .. vai|vao|esta|estao / para .. informacao|
        conhecimento / lembrete / ate .. terca|segunda|quarta|quinta|sexta|sabado|amanha|breve|logo|ja /
        vemo nos / da me|da|convem .. jeito|bem / feliz|felizes|boas|bom .. natal|ano|aniversario|festas|
        pascoa|ferias / esqueci|deixei|perdi .. cachecol|guarda|casaco|oculos|chaves|telemovel|bolsa|mala|
        celular / encontraram / mudei|mudamos|alterei|novo|nova .. de .. morada|endereco|telefone|numero|
        conta|casa / nova morada|novo endereco / mudanca de / transferencia .. foi|feita|esta|hoje|manha|ja|
        seguiu / a partir de / pronto|pronta .. para|levantar / vende se|aluga se|arrenda se|a venda / pode|
        podem|poderia|podiam|posso|podemos|podia / queria|gostaria|gostava|queremos|quero|pretendo /
        preciso|precisamos|procuro|procuramos / nao .. vai|ira|pode .. a aula|escola|amanha|vir / doi me|dor
        .. de|nas|dentes|costas|cabeca|garganta / casamento|aniversario|batizado|evento .. em|a|para|de /
        fotos|plantas|medidas|documentos .. do|da|para / prazo / disponivel|livre / passo|passarei|vou|venho
        .. amanha|ai|sabado|na|segunda|buscar"""),
)  # fmt: skip
