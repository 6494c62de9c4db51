"""The words that tell how a customer feels about what was done, Spanish; accents do not count."""

from __future__ import annotations

SPANISH: tuple[tuple[str, float, str], ...] = (
    ("thanks", 1.0, """
        gracias / muchas|mil|muchisimas|infinitas gracias / agradezco|agradecemos|agradecido|agradecida|
        agradecimiento / se agradece / muy agradecido|agradecida"""),
    ("good", 1.0, """
        bien|estupendamente|fenomenalmente / bueno|buena|buenos|buenas / perfecto|perfecta|perfectamente / genial / estupendo|estupenda /
        excelente / fantastico|fantastica / maravilloso|maravillosa / fenomenal / super / ok / okay / vale /
        de acuerdo / satisfecho|satisfecha|satisfechos|satisfactorio / contento|contenta|contentos / feliz|
        felices / encantado|encantada / funciona|funcionan|funcionando / solucionado|solucionada|
        solucionaron / resuelto|resuelta|resolvieron / arreglado|arreglada|arreglaron / reparado|reparada /
        reembolsado|devuelto|devolvieron / llego|llegado|llegaron / recibido|recibi|recibimos / entregado /
        correcto|correcta|correctamente / rapido|rapida|rapidamente / eficaz|eficiente / amable|amables|
        simpatico|atento|educado|profesional / limpio / recomiendo|recomendare / mejor / listo / conforme /
        me gusta|gusto / delicioso|rico / cambiado / agradable / en orden / impecable / diez"""),
    ("good", 2.0, """
        todo .. bien|perfecto|ok|correcto|orden|genial|arreglado|solucionado|resuelto|funciona|llego|
        estupendo|excelente|claro|aclarado|listo|vale|bueno|fenomenal / ya .. funciona|esta|bien|llego|
        recibi|solucionado|resuelto|arreglado / ningun|ninguna|sin .. problema|problemas|queja|quejas|pega|inconveniente|inconvenientes / no hay|tengo|tenemos|tuve|ha .. problema|problemas|queja|quejas / sin problema|problemas / no hay
        problema / no .. mas .. problemas / nada .. que|para .. objetar|decir|reprochar|anadir|quejarme|mejorar /
        ninguna queja / no .. quejo|quejamos|quejarme|quejar / ya no .. gotea|pierde|falla|suena|chirria|hace|da|huele / nada mal / no esta|estuvo mal / muy|totalmente|completamente|
        absolutamente|realmente bien|satisfecho|satisfecha|contento|contenta|bueno|feliz|amable|amables|
        satisfechos|agradable|rapido / funciona .. bien|perfectamente|perfecto|ahora|nuevamente|nuevo|otra|
        ya / problema|asunto|tema .. resuelto|solucionado|arreglado|cerrado / esta|estan|quedo|queda|sido .. resuelto|solucionado|arreglado|bien|perfecto|resuelta|solucionada|arreglada|reparado|listo /
        mucho mejor / va bien|mejor / vuelve|volvio a funcionar / no .. podia|puede .. mejor / ahora .. si|
        bien|funciona|perfecto"""),
    ("bad", 2.0, """
        no .. funciona|funcionan|servido|sirvio|sirve|va|llego|llega|llegado|recibi|recibido|recibimos|resuelto|
        solucionado|arreglado|solucionaron|resolvieron|arreglaron|bien|contento|contenta|satisfecho|
        satisfecha|bueno|bueno|correcto|respondio|responden|contestan|contesto|llamaron|llamo|vino|
        vinieron|cambiado|cambio|devuelto|devolvieron|reembolsado|gusta|gusto|recomiendo|conforme|hicieron|
        hizo|normal|mejor|acuerdo|aceptable|perfecto|cierra|enciende|calienta|reparado|amable|limpio|feliz /
        todavia|aun .. no|sin|nada|espero|esperando|falta|roto|mal|peor / sigue|siguen|sigo|seguimos .. sin|
        igual|roto|rota|mal|goteando|fallando|esperando|sucio|faltando|estropeado|averiado|perdiendo|
        haciendo|dando|teniendo|el / sigue|continua|siguen el|los .. problema|problemas / nunca .. llego|recibi|respondieron|
        llamaron|contestaron|vino|mas / nada .. cambio|cambiado|funciona|llego|hecho|hicieron|mejorado|resuelto|bien|contento|satisfecho|contenta|satisfecha / nadie .. me|nos|ha|llamo|
        responde|contesta|vino|contesto|respondio|vino / vez|nuevo|nuevamente .. roto|rota|mal|averiado|gotea|falla|estropeado|igual / vuelve|volvio|vuelto a .. romperse|fallar|gotear|pasar|ocurrir|estropearse / mal / malo|mala|malos|malas|malisimo|malisima / peor|pesimo|
        pesima / fatal / horrible|terrible|espantoso|desastre|desastroso|vergonzoso|verguenza|vergüenza|
        inaceptable|intolerable|lamentable|indignante|penoso / decepcionado|decepcionada|decepcion|
        decepcionante|defraudado / insatisfecho|insatisfecha|descontento|descontenta|disgustado / enfadado|
        enfadada|enojado|enojada|molesto|molesta|furioso|furiosa|indignado|harto|harta / roto|rota|rotos|
        averiado|defectuoso|defectuosa|danado|danada|estropeado|estropeada / gotea|falla|chirria / pierde agua / falta|faltan|incompleto|incompleta / equivocado|equivocada|erroneo / problema|averia .. persiste|sigue|continua|igual|todavia|aun / mismo|misma|otro|nuevo .. problema|fallo|averia|
        defecto / ninguna|sin|ningun .. respuesta|solucion|reembolso|noticias|mejora|cambio|devolucion|
        contestacion|novedades / desgraciadamente|lamentablemente|desgracia .. no|sigue|nada|todavia|aun / demasiado .. tarde|lento|caro|largo|pequeno|ruido / quiero .. dinero|reembolso|devolucion|devuelvan|devuelvas /
        nunca mas / perdida de tiempo / grosero|maleducado|antipatico|desagradable|incompetente / inutil|
        inservible / podria|pudo|podia .. mejor|mejorar / estafa / al contrario / todo
        .. mal|igual / gracias por nada / para nada|nada bien"""),
    # A greeting wishes something good and says nothing of it.
    ("polite", 0.0, """
        buenos|buen dias|dia / buenas tardes|noches / un cordial saludo / buen|bonito fin|dia / atentamente /
        buenas , / que tenga .. buen|bonito"""),
    ("unclear", 1.0, """
        si y no / regular / mas o menos / asi asi / ni fu ni fa / ni .. ni / no .. se / no .. lo se / ni
        idea / quiza|quizas / tal vez / a lo mejor / puede ser / no estoy .. seguro|segura / no .. probado|comprobado|mirado|revisado|abierto|podido|tiempo / todavia|aun no .. probado|comprobado|mirado|revisado|abierto|podido|tiempo|se|sabemos / depende / casi / en parte / a medias /
        parcialmente / veremos / esta por ver / demasiado pronto / sin opinion / no gracias /
        se puede mejorar / aceptable / tirando"""),
    ("unclear", 1.0, """
        hemos .. recibido .. su|tu|mensaje|correo|solicitud / responderemos|contestaremos .. lo antes|
        brevedad|pronto|antes|horas|plazo / fuera de la|mi .. oficina / de vacaciones|baja / ausente|
        ausencia / respuesta automatica / mensaje automatico / estare .. de vuelta|regreso|fuera"""),
    ("yes", 1.0, """
        si , / si gracias|todo|claro|perfecto|ya|muchas|por|muy|estoy|esta|senor|senora|que|bien|ahora|
        funciona|quedo|ha|lo|mil|es|va|senorita / claro / claro que si / por supuesto / desde luego /
        exacto|exactamente / efectivamente / en efecto / ciertamente / sin duda / afirmativo / asi es /
        de acuerdo / correcto / totalmente / absolutamente / como no / sip / vale / ok"""),
    ("no", 1.0, """
        no , / no todavia|aun|mucho|del|senor|senora|creo / todavia|aun no / claro que no /
        en absoluto / para nada / de ninguna|ningun manera|modo / negativo / que va / claro|luego|supuesto que no / nada de nada / ni hablar / nop / no creo|pienso"""),
    ("turn", 1.0, """
        pero / sin embargo / no obstante / aunque / excepto / salvo / a pesar de / sino / en cambio / solo
        que / lamentablemente / desgraciadamente / menos"""),
    ("pending", 1.0, """
        voy|vamos a .. ver|comprobar|probar|mirar|revisar|esperar|enviar / espero|esperamos|esperando / por
        favor / pueden|puede|podrian|podria .. enviar|mandar|decir|llamar|indicar|ayudar|me|nos / cuando /
        adjunto|adjunta|adjuntos / necesito|necesitamos / quiero|queria|quisiera|gustaria / pregunta|
        duda / en cuanto / avisen|aviso|avisare|avise / numero .. es|pedido / direccion es / manana|lunes|
        martes|miercoles|jueves|viernes .. bien|viene|va|puede|seria / llamen|llameme|llamenme"""),
)  # fmt: skip
#: A "no" before a good word turns it round, also over these small words.
DENIALS = "no ni nunca jamas nada tampoco sin ningun ninguna nadie"
FILLERS = "muy tan esta estoy estamos estan ha han sido es fue quedo me nos lo la se del todo realmente aun todavia he hemos ser"
