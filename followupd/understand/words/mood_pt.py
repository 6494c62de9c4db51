"""The words that tell how a customer feels about what was done, Portuguese; accents do not count."""

from __future__ import annotations

PORTUGUESE: tuple[tuple[str, float, str], ...] = (
    ("thanks", 1.0, """
        obrigado|obrigada|obrigadissimo|obrigadissima|brigado / muito obrigado|obrigada / agradeco|
        agradecemos|agradecido|agradecida|agradecimento|agradecimentos / grato|grata|gratos / valeu /
        bem haja"""),
    ("good", 1.0, """
        bem / bom|boa|bons|boas / otimo|otima|optimo|optima|otimos / perfeito|perfeita|perfeitamente /
        excelente / fantastico|fantastica / maravilhoso|maravilhosa / fixe / porreiro / legal / beleza /
        impecavel / espetacular|espectacular / super / top / ok / okay / de acordo / satisfeito|satisfeita|
        satisfeitos|satisfatorio / contente|contentes / feliz|felizes / encantado|encantada / funciona|
        funcionam|funcionando|funcionar / resolvido|resolvida|resolveram / reparado|reparada / consertado|
        consertada|arranjado|arranjada / reembolsado|reembolsada|devolvido / substituido|trocado / chegou|
        chegaram / recebi|recebido|recebemos / entregue / correto|correta|certo|certinho / rapido|rapida|
        rapidamente / eficiente|eficaz / simpatico|simpatica|simpaticos|amavel|atencioso|atenciosos|
        educado|gentil|profissional / limpo / recomendo|recomendarei / melhor / gostei|gosto|adorei|amei /
        delicioso / em ordem / agradavel / tranquilo / joia / show / bacana"""),
    ("good", 2.0, """
        tudo .. bem|certo|ok|otimo|perfeito|resolvido|ordem|bom|funciona|correto|tranquilo|joia|certinho|
        chegou|impecavel|funcionando|optimo|esclarecido|100 / sem|nenhum|nenhuma .. problema|problemas|reclamacao|reclamacoes|queixa|queixas / nao ha|tenho|temos|houve .. problema|problemas|reclamacao|reclamacoes|queixa|queixas / sem problema|problemas / nada
        .. a .. apontar|reclamar|dizer|acrescentar|melhorar / nada a reclamar|apontar / nao .. queixo|queixar|queixarme / ja nao .. pinga|verte|falha|range|vaza / nao .. pinga|vaza|verte|falha|range .. mais / nada mal / nao esta mal / muito|totalmente|completamente|
        bastante|super|plenamente|realmente bem|bom|boa|satisfeito|satisfeita|contente|feliz|simpaticos|
        rapido|atenciosos|simpatico / ja .. funciona|chegou|recebi|resolvido / funciona
        .. bem|perfeitamente|novamente|agora|novo|outra / problema|assunto|questao .. resolvido|resolvida|
        solucionado / esta|estao|foi|ficou .. resolvido|tudo|bem|otimo|perfeito|resolvida|reparado|
        arranjado|consertado|solucionado|trocado|certo / muito melhor / voltou a funcionar / nao podia ..
        melhor / agora .. sim|funciona|bem|tudo / correu .. bem"""),
    ("bad", 2.0, """
        nao .. funciona|funcionam|funcionou|esta|estou|chegou|chegaram|recebi|recebemos|resolvido|resolveu|
        resolveram|bem|bom|satisfeito|satisfeita|contente|correto|certo|responderam|respondeu|respondem|
        ligaram|ligou|veio|vieram|mudou|gostei|gosto|recomendo|aceitavel|normal|serve|reparado|reembolsado|
        devolveram|feliz|perfeito|ficou|foi|fecha|liga|aquece|tive|concordo|otimo|melhor|simpatico|limpo|
        arranjado|consertado / ainda .. nao|nada|sem|estou|espero|falta|partido|avariado|quebrado|aguardo|com|
        pinga|por / continua|continuo|continuam .. sem|igual|partido|avariado|quebrado|mal|a|com|na|o|
        estragado|danificado|sujo / nunca .. chegou|recebi|responderam|ligaram|veio|mais / nada .. mudou|
        funciona|chegou|feito|foi|resolvido|fizeram|melhorou|bem|satisfeito|contente|satisfeita / ninguem ..
        me|nos|respondeu|ligou|veio|responde|apareceu|atende|resolve / novo|novamente|vez .. avariado|partido|quebrado|estragado|pinga|mal|errado / voltou a .. avariar|partir|falhar|
        pingar|acontecer|quebrar|estragar / avariou|quebrou|estragou|partiu / mal / mau|ma|maus / ruim|ruins / pior|pessimo|pessima / horrivel|terrivel|desastre|vergonha|vergonhoso|
        inaceitavel|lamentavel|absurdo|escandalo|inadmissivel|porcaria / dececionado|dececionada|
        decepcionado|decepcionada|desiludido|desiludida|desapontado|desapontada|decepcao|desilusao /
        insatisfeito|insatisfeita|descontente|insatisfeitos / zangado|zangada|chateado|chateada|irritado|
        irritada|furioso|furiosa|indignado|indignada|farto|farta / partido|partida|avariado|avariada|
        quebrado|quebrada|defeituoso|defeituosa|estragado|estragada|danificado|danificada / pinga|verte|
        vaza|range / falta|faltam|incompleto|incompleta / errado|errada / problema ..
        persiste|continua|mantem|ainda|permanece|nao / mesmo|outro|novo .. problema|defeito|avaria /
        nenhuma|sem|nenhum|qualquer .. resposta|solucao|reembolso|noticias|noticia|melhoria|mudanca|
        devolucao|retorno / infelizmente .. nao|ainda|nada|continua|nenhuma / nao infelizmente / demasiado|
        muito .. tarde|lento|caro|demorado|pequeno|barulho|mau|ma|mal|ruim / quero .. dinheiro|reembolso|
        devolucao / nunca mais / perda de tempo / mal educado|educados|educada|atendido|atendida / antipatico|grosseiro|
        incompetente|incompetentes / inutil|inutilizavel / podia|poderia|pode .. melhor|melhorar / burla|fraude / pelo contrario / obrigado por nada / nada bem|satisfeito|
        contente / de modo nenhum / deixa .. a desejar / estou .. espera|esperando|aguardar"""),
    # A greeting wishes something good and says nothing of it.
    ("polite", 0.0, """
        bom dia|fim|domingo|feriado|trabalho|fds / boa tarde|noite|semana / com .. cumprimentos / melhores cumprimentos /
        bons dias / tudo de bom"""),
    ("unclear", 1.0, """
        sim e nao / mais ou menos / assim assim / nem .. nem / nao .. sei / nao faco ideia /
        sei la / talvez / se calhar / quem sabe / nao .. certeza / nao .. experimentei|testei|verifiquei|tempo|vi|abri|tentei|experimentamos / ainda nao .. experimentei|testei|verifiquei|tempo|vi|abri|tentei|experimentamos|sei / depende / quase / em parte / a meio /
        parcialmente / veremos / vamos .. ver / a ver / cedo demais / muito cedo / nao obrigado|obrigada /
        razoavel|razoavelmente / medio|mediano / vai andando / aceitavel"""),
    ("unclear", 1.0, """
        recebemos .. sua|mensagem|mail|pedido / responderemos .. breve|possivel|brevidade|logo|horas /
        fora do escritorio / de ferias / ausente|ausencia / resposta automatica / mensagem automatica /
        estarei .. de volta|ausente|regresso|fora / regresso|retorno .. dia"""),
    ("yes", 1.0, """
        sim / claro / claro que sim / com certeza / certamente / sem duvida / exato|exatamente|exactamente /
        efetivamente|efectivamente / de facto|fato / isso mesmo / evidentemente / naturalmente / obviamente
        / de acordo / correto / pois / pois sim|claro / absolutamente / totalmente / concordo / confirmo /
        afirmativo / esta bem / ta bom|bem / ok / ta / uhum"""),
    ("no", 1.0, """
        nao , / nao de|mesmo|ainda|senhor|por|totalmente|muito|completamente / ainda nao / de modo|maneira|forma nenhum|nenhuma|algum|alguma / de jeito nenhum / claro|certamente que nao / nem pensar / nada
        disso / negativo / em absoluto / nem por isso / acho|penso|creio que nao / nao acho|creio|penso /
        nunca / nem um pouco"""),
    ("turn", 1.0, """
        mas / porem / contudo / no entanto / todavia / embora / exceto|excepto / salvo / apesar de / senao /
        so que / infelizmente / em contrapartida / tirando"""),
    ("pending", 1.0, """
        vou|vamos .. ver|verificar|testar|experimentar|tentar|esperar|enviar / aguardo|aguardamos|espero|
        esperamos / por favor / se faz favor / podem|pode|poderiam|poderia|podiam .. enviar|mandar|dizer|
        ligar|indicar|ajudar|me / quando / em anexo|anexo / preciso|precisamos / quero|queria|gostaria|
        gostava / pergunta|duvida / assim que / avisem|aviso|avise / numero .. e|encomenda / morada|
        endereco .. e / amanha|segunda|terca|quarta|quinta|sexta .. pode|bem|da|serve|seria / liguem|
        ligue|contactem / logo que"""),
)  # fmt: skip
#: A "no" before a good word turns it round, also over these small words.
DENIALS = "nao nem nunca nada sem nenhum nenhuma ninguem jamais pouco"
FILLERS = "muito tao esta estou estamos estao foi ficou e ser me nos lhe totalmente realmente ainda la tenho temos ficamos"
