"""Portuguese: what goes wrong in shops, workshops, hotels and practices, also when it is said politely.

Groups as in `trades_en`; accents do not count.
"""

from __future__ import annotations

PORTUGUESE: tuple[tuple[str, float, str], ...] = (
    ("failure", 2.4, """
        solto|solta|soltos|soltas|frouxo|frouxa|bambo|bamba|descolado|descolada / quase .. cai|caia|escorreguei|me|caimos / cacos|pedacos|estilhacos|
        migalhas / trocou|trocaram|trocadas|trocados|invertidas .. as|os|lentes|pecas|sem|medicamentos / ao contrario|avesso / descascar|descascando|
        descasca|estala|empolar|empolou|bolhas / formigas|baratas|percevejos|ratos|vespas|tracas|aranhas|larvas / primeira|primeiro .. lavagem|
        utilizacao|uso|banho / encolheu|encolhida|desbotou|tingiu / sabia .. a .. rolha|vinagre|nada|queimado / fora .. de .. servico|uso / dente|perna|
        olho|joelho|pessoa|versao|remedio .. errado|errada / podre|podres|estragada|estragadas|azeda|passada|passado / apagou|apagaram|eliminou|perdeu|sumiu
        .. fotos|fotografias|dados|mensagens|conta|todas|tudo|ficheiros|arquivos / deposito|tanque|frigorifico|garrafa|caixa .. vazio|vazia / desfocada|
        desfocadas|desfocado|ilegivel / curtos|curtas|compridos|largas|estreitas .. centimetros|demais|demasiado|e / # centimetros .. curtos|curtas|a
        mais|a menos / doses|dose|porcoes|porcao .. ridiculas|ridicula|minusculas|pequenas|mingua / recondicionado|recondicionada|usado|usada|segunda .. mao ..
        como|novo|por / como .. se .. fosse .. novo|nova / # .. num|no|em .. quarto|cama .. para / quarto .. para .. # .. embora|apesar|mas / de
        rastos|arrasada|arrasado|traumatizada / assinou|assinar .. contrato|sem .. percebia|entendia|perceber|ler / peca|pecas .. pequena|boca|soltou /
        recusam|recusa|recusaram|recusou .. a|o|se|troca|devolver|fazer / range|chia|pinga|vaza .. mais|ainda|pior .. agora|do / dores|dor .. de ..
        cabeca|barriga|costas|dentes / partidas|partidos|quebradas|quebrados .. atras|escondidas|dentro|no / deixou|deixaram .. nos|me|na .. autoestrada|
        estrada|rua / celiaca|celiaco|alergica|alergico|alergia ... puseram|serviram|pao|tinha|colocaram / telemovel|celular .. o|todo|tempo|esteve|sempre /
        gelada|gelado|fria .. e|sem|chegou|veio / tem|tinha|apresenta|havia|veio|vinha|traz|apareceu .. um|uma|com .. buraco|risco|mancha|racha|
        defeito|mossa|rasgao|furo"""),
    ("absence", 2.4, """
        no dia .. a seguir|seguinte / depois|seguir .. da|do|a .. cerimonia|festa|casamento|aniversario|data|evento / sempre .. atrasado|atrasada|atrasados|atraso|
        tarde|depois / comeca .. atrasada|tarde|sempre / entre .. as .. # .. e .. as / sao # .. da|horas|tarde / devia|deviam|ficou|tinha .. vir|
        passar|chegar|entregar|ligar|de / falta|faltou .. desde|ha / nao .. ha|puseram|houve .. substituto|substituta|professor / sempre .. ocupado|
        impedido / gravador|atendedor|caixa postal / # .. dias|semanas|meses|horas .. sem / # vezes . / pedi|pedimos|avisei|avisamos|disse|solicitei|
        encomendei .. sem|que|claramente|expressamente|para / diz|consta|aparece|dada|deu .. como|que .. entregue|entregues|foi / nao .. esta|ha|estava|havia
        .. nada / toma|tomou|tomaram|tomam nota / nao .. fecha|abre|acende .. ha|desde / so .. me|nos .. mandam|dizem|disseram|dao / mandam|manda .. me|nos ..
        ler|desligar|ligar|esperar / ninguem .. limpa|recolhe|arranja|abre|reagiu|vigia|conserta / demorou|demoraram|levou|levaram .. #|mais / chegou|
        chegaram .. tarde|as|depois / acabou|terminou|fechou|saiu|acabaram .. antes|mais cedo / cancelado|cancelada|cancelaram .. propria|mesma|mesmo|no|manha /
        continua|continuam .. avariado|avariada|estragado|igual|sem|quebrado|solto / ha semanas|meses|dias|anos / ha .. # .. meses|semanas|dias"""),
    ("money", 2.4, """
        vale|voucher|credito .. em vez|so|apenas|nos|me / dao|deram|oferecem .. um .. vale / preferimos|prefiro|preferia .. o|dinheiro|reembolso|devolucao / dinheiro
        de volta / pago|pagamos|cobram|faturam .. ha|por|uma .. opcao|servico|meses|mensalidade / opcao|servico|seguro .. que|nunca|nao .. pedi|contratei|
        solicitei / disseram .. me|nos .. # .. euros|reais / deve|deveria|so .. haver|ser|ter .. engano|erro|lapso / veio|foi|apareceu .. na|para|de .. conta|
        fatura / mesmo assim .. veio|cobraram|pagamos|cobrado|paguei / recusam|recusa|recusaram .. troca|devolucao|reembolso|devolver|trocar"""),
    ("failure", 2.3, """
        a|para .. outra .. pessoa|cliente|familia / outra pessoa / fechada|fechado|fechados .. desde|ha / a .. # graus / # graus .. no|na|dentro / entra|
        entram|passa .. vento|agua|frio|ar|chuva|barulho / outra vez|de novo|novamente|sempre .. fria|frio|suja|sujo|fechado|cru / nao .. existe|
        existia|existiam|existem / # .. defeitos|erros|falhas|buracos|manchas|riscos|avarias / quase nada|nunca / quase .. nao / mal .. falava|fala|
        funciona|comeu|aquece|da / bloqueia|encrava|trava|crasha .. sempre|quando|cada|ao|assim / supostamente / cortaram|cortou|podaram|deitaram|arrancaram ..
        me|as|os|a|o .. minhas|meus|sem|rosas / em vez .. de .. # / montaram|montado|puseram .. contrario|mal"""),
    ("absence", 2.3, """
        # .. minutos|horas|dias .. depois|atrasado|atrasada|de atraso|mais .. tarde / poem|puseram|deixam|fico|ficar .. em espera / para .. voltar|
        ligar|passar .. outro|noutro|amanha|mais / ocupado|ocupada|vendido|cheio .. ja|por / nao .. foi .. prolongada|compensada|substituida / faltava|
        faltavam .. uma|um|a|o / ligo|escrevo|espero|aguardo .. ha .. # .. dias|semanas|meses / ha .. # .. dias|semanas|meses .. que / renovada|
        renovado|renovaram .. sem|automaticamente / sem .. perguntar|avisar|ninguem .. avisar|perguntar|me"""),
    ("money", 2.3, """
        querem|pedem|exigem|quer|pede .. # .. euros|reais / afinal .. custa|cobram|nao|era|o|a / gratis|gratuito|gratuita .. custa|custava|# / quota|
        mensalidade|renda|preco|valor .. inteira|inteiro|completa|completo .. e|mas|embora|apesar"""),
    ("failure", 2.3, """
        riscou|partiu|manchou|amassou|riscaram|partiram|estragou .. nossa|nosso|minha|meu|a|o / muito pouco profissional|serio|simpatico|cuidadoso / lata|saco|
        caixa|frasco .. furada|rasgado|aberta|partido / nao .. sao .. os|as .. que / cheirava|cheira .. tabaco|mofo|esgoto|fumo / encolheu|encolheram .. os ..
        ombros"""),
    ("absence", 2.3, """
        sem .. dizer .. nada / nao .. se .. mexeu|fez|resolveu / para me .. dizerem|mandarem / # .. professores|tecnicos .. diferentes / continua|continuam .. sem ..
        pegar|funcionar|abrir"""),
    ("relation", 0.9, "vos|lhes comprei|encomendei|paguei|aluguei|pedi|confiei"),
    ("emotion", 2.4, """
        deviam|devia|deveriam .. ter .. vergonha / que .. desilusao|decepcao|vergonha|tristeza|pena / ainda bem .. que / ridiculo|ridicula|ridiculas|
        ridiculos / isto|isso .. e .. demais|demasiado / nao .. costumo|sou .. reclamar|de|queixar / e demais|passou dos limites / com que direito / de
        rastos / estou .. arrasada|arrasado|chocada|chocado"""),
    ("demand", 1.8, """
        porque|por que .. enviaram|mandaram|nao|ninguem|me|e|cobraram / explicacao .. por .. escrito / aguardo|espero|exijo .. uma|um|explicacao|resposta / como ..
        e|se .. que .. consegue / como .. se .. consegue / o que .. pretendem|vao .. fazer / retirem|parem|arranjem|mandem|resolvam|consertem .. os|a|
        alguem|isto|isso|de"""),
    ("relation", 0.9, """
        vossos|vossas|vosso|vossa|seus|suas .. carpinteiros|escada|escadas|comercial|oculista|aplicacao|apoio|parque|obra|catering|cabaz|padeiro|
        jardineiro|estacionamento|carro|caldeira|limpeza|instalacoes / oculista|massagista|professor|pasteleiro|pedreiro|veterinario|fisioterapeuta|
        administrador|senhorio|caixa|agencia|apoio|estafeta|vendedor|atendente / os|as|o|a|meus|minhas cortinados|cortinas|sapatos|oculos|lentes|moveis|fotos|
        aula|curso|capa|tinta|janela|fechadura|bateria|soalho|escadas|brinquedo|cabaz|intercomunicador|bolo|dente|doses|vinho|predio|aplicacao|pizza|escada|
        corrimao|carro|copos / por|com|de voces / arrancaram|venderam|recusam|trocou|deixaram|disseram|cobraram .. me|nos|a|o|as|os / dormimos|jantamos|comemos|
        esperamos .. #|em|num|na|no|ai / medidas .. foram|tiradas / pedido de / fiz .. um .. pedido"""),
)  # fmt: skip
