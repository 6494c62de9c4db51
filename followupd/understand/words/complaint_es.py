"""Spanish: by which words a mail is weighed as a complaint; accents do not count.

Groups as in `complaint_en` and `trades_en`.
"""

from __future__ import annotations

SPANISH: tuple[tuple[str, float, str], ...] = (
    ("declared", 3.4, """
        poner|presentar|interponer|hacer|tramitar|formular|elevar|trasladar|realizar|registrar|presento|
        pongo .. reclamacion|queja|denuncia|reclamo / reclamacion|queja|reclamo .. por|sobre|contra|formal|
        relativa|relacionada|respecto|acerca|del|referente / reclamacion|queja|reclamo .. en relacion /
        reclamacion|queja|reclamo .. de mi relacion / mi|nuestra|esta|una|segunda|tercera|la presente
        reclamacion|queja|reclamo / quejarme|quejarnos|reclamar .. por|de|porque|sobre|formalmente|que|del /
        quiero|queremos|debo|tengo|quisiera|deseo .. reclamar|quejarme|quejarnos|denunciar / me quejo|nos
        quejamos / hoja|hojas|libro de reclamaciones|reclamacion|quejas / manifestar|expresar|mostrar|
        transmitir|trasladar .. descontento|malestar|disconformidad|enfado|decepcion|insatisfaccion|queja|
        indignacion / mi|nuestro|nuestra|total disconformidad|malestar|descontento|indignacion /
        comunicarles|comunicarle|informarles|informarle|avisarles|comentarles|comentarle|hacerles|hacerle|
        senalarles .. que|un|una|saber ... no|mal|roto|rota|falta|problema|averia|sucio|defecto / burofax"""),
    ("declared", 1.8, """
        reclamacion|reclamaciones|reclamo|reclamos / queja|quejas / disconforme|disconformidad / denuncia|
        denunciar"""),
    ("absence", 3.2, """
        sigo|seguimos|sigue|siguen|continua|continuo|seguia .. sin|esperando|igual|roto|rota|averiado|
        averiada|goteando|estropeado|estropeada|fallando|mal|pendiente|con|haciendo|perdiendo|sucio|sonando
        / todavia|aun no|sin|nadie|nada|espero|esperando|estoy|estamos / no .. todavia|aun / nunca|jamas ..
        llego|llegado|recibi|recibido|vino|venido|contestaron|contestan|respondieron|aparecio|llamaron|
        devolvieron|presento|me|nos|ha|hemos|he|cogen|contesta / no .. ha|han|he|hemos .. llegado|recibido|
        venido|contestado|respondido|devuelto|aparecido|solucionado|arreglado|reparado|entregado|hecho|
        llamado|enviado|avisado|reembolsado|abonado|cumplido|dado|presentado|resuelto|pasado|limpiado|
        informado|servido|dicho|funcionado|tenido|cambiado|ingresado|pedido|recogido|atendido|traido / no ..
        llego|llegaron|vino|vinieron|aparecio|aparecieron|presento|presentaron|contestan|contesta|
        contestaron|responden|respondieron|responde|cogen|coge|llamaron|avisaron|aviso|devolvieron|
        devuelven|arreglaron|cumplieron|cumplen|solucionan|limpiaron|limpio|vacio|barrio|dieron|entregaron|
        entrego|hicieron|atendieron|atienden|atendio|dicen|dijeron|explicaron|disculparon|disculpo|pidio|
        pidieron|recogieron|hacen / nadie .. contesta|contestan|responde|respondio|vino|viene|aparecio|sabe|
        sabia|ha|me|nos|coge|atiende|atendio|aviso|llamo|llama|da|hace|hizo|explica|explico|dice|dijo|
        dijera|avisara|disculpo|hablo|puede|se / sin .. respuesta|noticias|solucion|contestacion|avisar|
        aviso|previo|explicacion|explicaciones|disculpa|agua|calefaccion|luz|internet|resolver|recibir|saber
        / sin .. que nadie / ni .. una|un|siquiera|me|nos|se .. respuesta|llamada|disculpa|correo|mensaje|
        explicacion|miro|aviso|contestan|disculparon|llamaron|perdon|mirado|dignado / ni siquiera / ninguna|
        ningun .. respuesta|noticia|explicacion|solucion|llamada|disculpa|contestacion|aviso|correo|
        responsable / llevo|llevamos|lleva|llevan .. #|un|una|mas|desde|ya|semanas|dias|meses|toda|varios
        ... esperando|sin|horas|dias|semanas|meses|averiado|roto|rota|desbordados|estropeado|reclamando|
        llamando|intentando / espero|esperamos|esperando|esperado|espere|esperar .. desde|hace|#|mas|una|
        dos|casi|toda|horas|semanas / hace .. # .. dias|semanas|meses|horas|semana|anos ... no|sin|
        esperando|nada|nadie|sigo|pedi|encargue|compre|solicite|hice|espero / desde .. hace|el|# ... no|sin|
        esperando|nada|nadie / # .. horas|minutos|semanas|dias .. de retraso|tarde / con .. retraso|demora /
        donde esta|estan .. mi|el|nuestro|la / cuanto .. tiempo|mas .. tengo|hay|tenemos|debo|esperar|falta
        / nada de nada / no se .. nada|presento|presentaron|ha|han|hizo|nos|me"""),
    ("absence", 2.6, """
        por|es|la .. segunda|tercera|cuarta|quinta|enesima|#a|2|3 vez|ocasion / otra vez .. roto|rota|
        averiado|averiada|estropeado|sin|lo|el|mal|tarde|cancelado|falla|igual / de nuevo|otra vez ..
        averiado|averiada|roto|rota|mal|sin|retraso|tarde|fallo / vez|vuelto|vuelve|volvio a .. averiar|
        romper|encender|fallar|estropear|pasar|ocurrir|gotear|salir / se .. vuelto|volvio|vuelve a / mismo|
        misma .. problema|averia|fallo|error|defecto|historia / a pesar de|pese a .. varios|mis|#|varias|
        nuestras|haber|reiteradas|llamar|numerosos|las|los|que / # veces / # .. correos|mensajes|llamadas|
        emails|mails|reclamaciones / he|hemos .. llamado|escrito|reclamado|intentado|insistido|preguntado|
        avisado .. veces|ya|mil|varias|# / llamo|llame|llamamos|escribi|avise|reclame .. nadie|sigue|no|
        veces|# / cambian|cambiaron|cambiado|aplazado|aplazan|aplazaron|pospuesto|cancelan|cancelaron|
        cancelado|anulado|anularon|anulo|cancelo|retrasan .. veces|cita|ultima|sin|avisar|otra|vez|# / a
        ultima hora / en el ultimo momento / prometieron|prometio|prometido|aseguraron|aseguro|garantizaron|
        dijeron|dijo|quedaron|quedo|confirmaron|comprometieron .. que|el|la|para|y|pero|en|una|un|llamar|
        venir|devolver / deberia|debia|deberian|debian|tenia|tenian|tendria|iba|iban|habria .. haber|llegar|
        estar|venir|ser|llamar|entregar|recibir / debia|deberia|deberian|tendria haber|haberme|haberse /
        dejaron|dejado|dejan|dejo .. tirado|tirada|tirados|plantado|plantada|plantados|esperando|colgado|
        sin|abandonado|fuera / plantado|plantada|plantados / ignoran|ignoraron|ignorado|ignorada|ignorando /
        dan|dando|dado|dieron largas / me|nos toman|tomaron el pelo / tomadura de pelo / ilocalizable|
        ilocalizables / imposible .. hablar|contactar|localizar|comunicar|que|conseguir|obtener|comunicarse
        / colgaron|colgado|colgo|cuelgan .. telefono|me|nos / han colgado / perdieron|perdido|extraviado|
        extraviaron .. mi|mis|el|la|nuestra|nuestro|paquete|maleta / desaparecido|desaparecida|desaparecio /
        desde entonces / sin .. que nadie|me|nos|previo .. avise|dijera|aviso|explicara|avisar|avisaran|
        preguntar|consultar|mi / sin .. avisar|preguntar|consentimiento|permiso|autorizacion|consultar|
        explicacion / hicimos|hice .. para nada / para nada / en balde|vano / pasaron de"""),
    ("absence", 1.6, """
        nadie / retraso|retrasos|demora|demoras|retrasado|retrasada / tarde / olvidaron|olvidado|olvido /
        cancelado|cancelada|cancelaron|anulado|anulada / tuve|tuvimos|obligado|obligaron|toco .. que|a ..
        pagar|comprar|esperar|llamar|ir|irnos|irme|dormir|cancelar|volver|limpiar|hacer|buscar|comer|salir|
        coger / hemos tenido .. que|a .. pagar|comprar|esperar|llamar|ir|irnos|irme|dormir|cancelar|volver|
        limpiar|hacer|buscar|comer|salir|coger / he tenido tenido|obligado|obligaron|toco .. que|a .. pagar|
        comprar|esperar|llamar|ir|irnos|irme|dormir|cancelar|volver|limpiar|hacer|buscar|comer|salir|coger /
        solo .. #|uno|una|llego|llegaron|recibi|habia / faltan|falta|faltaba|faltaban|faltado .. #|un|una|
        dos|el|la|los|las|piezas|tornillos|por|varias|parte / en lugar|vez de / perdi|perdimos|perdido|
        perdiendo .. el|un|la|mi|nuestro|vuelo|tren|avion|dia|manana|tiempo|clientes / pedi|pedido|cogi|
        tomado .. dia libre|el dia / dia libre / tardan|tardaron|tardado|tardo|lento|lenta|lentos|lentitud /
        al dia siguiente / avisar|avisara|avisaran|avisado .. cuando|antes|si|nada|que / noticias de|del /
        nada|nadie .. avanza|se sabe / avanza"""),
    ("absence", 0.6, """
        todavia|aun / otra vez / de nuevo / ya / desde / ayer / semana|semanas / tampoco / sigue /
        supuestamente / finalmente"""),
    ("failure", 2.6, """
        no .. funciona|funcionan|funcionaba|funcionaban|funciono|va|iba|iban|van|enciende|encienden|carga|
        cierra|cierran|abre|arranca|enfria|calienta|sirve|sirven|corresponde|coincide|encaja|agarran|baja|
        bajan|sube|suben|imprime|dura|aguanta|pega|responde|corta|conecta|deja|huele|arrancaba|queda|desagua
        / ha|han|se dejado de funcionar / dejo de funcionar / se .. rompio|rompe|rompieron|estropeo|cayo|
        caen|cae|despega|despegan|despego|despegando|descose|descosio|desprendio|agrieto|bloquea|cuelga|
        apaga|apago|encendio|oxido|oxidado|decoloro|encogio|encogido|deshace|deshizo|fundio|inundo|solto|
        partio|pelo|moja|sale|cierra|desconecta|desmonta|raya / se .. ha estropeado / se .. ha roto
        estropeado|estropeo|cayo|caen|cae|despega|despegan|despego|despegando|descose|descosio|desprendio|
        agrieto|bloquea|cuelga|apaga|apago|encendio|oxido|oxidado|decoloro|encogio|encogido|deshace|deshizo|
        fundio|inundo|solto|partio|pelo|moja|sale|cierra|desconecta|desmonta|raya / se .. esta|estan ..
        despegando|cayendo|rompiendo|pelando|desmontando|deshaciendo|levantando|descascarillando / gotea|
        goteando|goteaba|gotera|goteras|pierde .. agua|mas|desde|que|otra|aceite|sin|aire|por|gas / gotea|
        gotean|goteando|chorrea|rebosa|rebosan|desbordado|desbordados / a los .. # .. dias|meses|kilometros|
        minutos|semanas|usos|lavados / pelo|pelos|cabello|cabellos|bicho|bichos|cucaracha|cucarachas|
        chinches|raton|ratones|ratas|hormigas|mosca|moscas|gusano|trozo|cristal|plastico .. en|por|sopa|
        ducha|cama|ensalada|plato|bano|cocina / cucaracha|cucarachas|chinches / incomible|incomestible /
        moho|mohoso|mohosa / intoxicacion|intoxicados|intoxique / comida|carne|sopa|pescado|pizza|cafe|cena|
        platos|plato|patatas|agua|ducha|desayuno|paella .. frio|fria|frios|frias|helada|cruda|crudo|quemado|
        quemada|salada|salado|seco|seca|dura|templada|helado|incomible / equivocado|equivocada|equivocados|
        equivocadas|erroneo|erronea / talla|color|modelo|producto|articulo|pieza|direccion|habitacion|plato|
        pedido .. equivocado|equivocada|incorrecto|incorrecta|mal / no .. es .. lo|el|la .. que .. pedi|
        pedimos|encargue|compre|acordamos|solicite|habia|pago|me|esperaba / no .. estaba|estaban|esta|era|
        venia|quedo|es|eran .. limpio|limpia|limpias|lista|listo|terminado|terminada|fresco|fresca|como|
        recto|igual|bien|preparada|cerrado|disponible|completo|completa|nuevo|nivelado|hecha|hecho|seco /
        llego|llegaron|llega|recibi|recibido|recibimos|venia|venian|vino|entregaron|viene .. roto|rota|
        rotos|rotas|abierto|abierta|danado|danada|golpeado|golpeada|vacio|vacia|incompleto|incompleta|
        marchitas|marchito|rayado|rayada|sucio|sucia|mojado|mojada|defectuoso|defectuosa|frio|fria|frias|
        tarde|usado|usada|estropeado|caducado|aplastado|aplastada|mal|sin|abollado / ha llegado .. roto|
        rota|rotos|rotas|abierto|abierta|danado|danada|golpeado|golpeada|vacio|vacia|incompleto|incompleta|
        marchitas|marchito|rayado|rayada|sucio|sucia|mojado|mojada|defectuoso|defectuosa|frio|fria|frias|
        tarde|usado|usada|estropeado|caducado|aplastado|aplastada|mal|sin|abollado / tiene|tenia|tienen|
        presenta|hay|habia|aparecio|aparecieron|trae .. agujero|agujeros|rasguno|aranazo|aranazos|mancha|
        manchas|grieta|grietas|golpe|golpes|roto|defecto|defectos|abolladura|rotura|desperfecto|
        desperfectos|humedad|raya|rayas|fuga|desgarro|holgura / no|sin|ni .. hay|habia|tenemos|tenia|queda|
        quedaba|tuvimos|teniamos|agua|luz .. agua|luz|calefaccion|toallas|jabon|papel|internet|wifi|aire|
        conexion|sabanas|caliente|cobertura|ascensor|mesa / medio|media|mitad .. vacio|crudo|terminar|hacer|
        cruda|vacia|vacias / imposible .. dormir|entrar|usar|utilizar|abrir|descansar|acceder|conectarse|
        comer|cerrar|trabajar|conectar / no .. puedo|podemos|pude|pudimos|podia|podiamos|puede|consigo|logro
        .. entrar|dormir|usar|utilizar|acceder|masticar|andar|abrir|comer|descansar|trabajar|cerrar|poner|
        conectarme|ducharme|ducharnos|conducir|caminar|salir|imprimir|lavar|llevar|iniciar|hacer"""),
    ("failure", 2.2, """
        roto|rota|rotos|rotas / averiado|averiada|averiados|averia|averias / defectuoso|defectuosa|
        defectuosos|defectuosas / danado|danada|danados|danos|desperfecto|desperfectos / estropeado|
        estropeada|estropeados|estropeo / rayado|rayada|aranazo|aranazos|rasgunos / manchado|manchada|
        manchados|manchas|mancha / agujero|agujeros|rasgado|rasgada|desgarrado / grieta|grietas|agrietado|
        rajado|rajada / abollado|abollada|abolladura / torcido|torcida|deformado|doblado|doblada|
        desnivelado|cojea / faltan|falta|faltaba|faltaban / incompleto|incompleta / caducado|caducada|
        caducados|podrido|podrida|rancio|rancia|agrio / sucio|sucia|sucios|sucias|suciedad|mugre|mugriento|
        polvo|asqueroso|asquerosa|asco / huele|olia|olor|olores|apesta|apestaba|peste .. mal|a|cloaca|
        humedad|tabaco|raro|horrible|fatal|fuerte|insoportable|desagradable|quemado / marchito|marchita|
        marchitas|mustias|mustio / empapado|empapada|empapados|inundado|inundada|inundacion / destenido|
        encogido|oxidado|oxidada|descolorido / ruido|ruidos|chirria|cruje|vibra|parpadea|golpetea|rechina ..
        en|toda|raro|extrano|horrible|insoportable|al|noche|que|desde|hasta|del|constante|y / atascado|
        atascada|bloqueado|bloqueada|atasco / mal .. montado|instalado|instalada|colocado|escrito|escrita|
        cosido|pintado|cortado|cocinado|hecho|hecha|acabado|acabada|puesto|atendido|atendida|atendidos|
        arreglado|tratado|tratada|pegado|ajustado|planchado|reparado|explicado|olor|servicio|estado /
        chapuza|chapuzas|chapuceros / destrozado|destrozada|destrozaron|destrozo|arruinado|arruinada|
        arruinaron|estropearon / error .. en|de|suyo|vuestro|factura|pedido / se .. equivocaron|han
        equivocado|equivoco|confundieron|confundido / quemadura|quemaduras|quemado|quemada|quemo|herida|
        heridas|corte|cortes|irritacion|sarpullido|granos|infeccion|infectado|infectada|alergia|hinchado|
        hinchada|sangra|sangrado|sangraba|moratones|moraton|mordisco|mareos|diarrea|dolor|duele|dolores|
        vomitos / demasiado|muy|bastante .. pequeno|pequena|grande|corto|corta|larga|largo|salado|salada|
        alto|alta|apretado|frio|fria|caliente|ruidoso|ruidosa|lento|lenta|estrecho|estrecha|oscuro|dura|
        duro|seco|seca|crudo|cruda|tarde|sucio|sucia|flojo / ruidoso|ruidosa / testigo|luz .. encendido|
        encender|encendida|encendio / hojas|paginas en blanco / pantalla .. negra|azul|muerta|rota / muerto|
        murio|marchitado / seco|seca|crudo|cruda|chamuscado / transparenta|transparente / usado|usada|
        abierto|abierta .. caja|venia|con|antes / huellas|marcas .. de|uso / tirar|basura .. para|todo|
        directamente / tirar|basura .. a la / humedad|humedades|gotera|goteras / mal montado"""),
    ("failure", 2.5, """
        maleducado|maleducada|educada / mal educado / borde|bordes|grosero|grosera|groseros|groseria /
        desagradable|desagradables|antipatico|antipatica / malos|mala|malas|peor .. modales|maneras|
        educacion|gana|ganas|formas|contestaciones|trato / prepotente|soberbio|soberbia|arrogante|chulo|
        chuleria|prepotencia / falta|faltas|faltaron .. de|al .. respeto|profesionalidad|educacion|seriedad|
        higiene|interes|consideracion|limpieza|organizacion|tacto|empatia|cuidado / incompetente|
        incompetentes|incompetencia|inutiles / poco .. profesional|profesionales|serio|seria|serios|amable|
        amables|educado|claro|honesto / nada .. profesional|amable|serio|limpio|claro|profesionales / grito|
        gritaron|gritado|gritando|gritos|insulto|insultaron|insultado / rieron|reian|reirse|reia|burlo|
        burlaron|burlan .. de|cara / llorando|lagrimas|lloro|lloraba / atendio|atendieron|atendido|atendida|
        atienden|trato|trataron|tratado|tratada|tratan|tratar|tratados .. mal|fatal|desgana|muy|pesimo|
        pesimamente|como|asi|borde|peor|desprecio|malas|de / fatal|fatales / como .. un|una|si .. perro|
        idiota|ladron|tonto|tonta|numero|molestara|fuera|basura / tono .. su|con|que|empleado|telefono|
        companero|utilizo / mala|pesima|baja|escasa|dudosa|malisima|nula|deficiente|horrible|lamentable ..
        calidad|atencion|experiencia|gestion|praxis|educacion|imagen|impresion|organizacion|limpieza|
        higiene|comunicacion / mal|pesimo|malo|deficiente|nefasto|horrible|lamentable|penoso .. servicio|
        trabajo|estado|trato|producto|sabor|olor|resultado / servicio|atencion|trato|calidad|comida ..
        pesimo|pesima|malo|mala|nefasto|nefasta|lamentable|deficiente|penosa|penoso|deja|fatal|horrible|
        inexistente|nulo|nula|horroroso|malisimo|malisima / no .. se parece|tiene|corresponde .. nada|foto|
        ver|descripcion|anunciado / nada que ver .. con|la|lo / no .. como .. foto|anuncio|acordado|
        descripcion|en|dijeron|pedi|web / enganado|enganada|enganaron|enganan|engano|enganosa|enganoso|
        estafa|estafado|estafada|estafadores|timo|timado|timaron|mentira|mentiras|mienten|mintieron|mintio|
        fraude / peligroso|peligrosa|peligro / echando|echaron|echan|echado .. nos|de|ya|me / distinto|
        diferente|diferentes|distinta .. de|a|al|lo|foto|acordado / al lado|junto|cerca|frente .. de los|
        del|al .. banos|bano|lavabos|cocina|obra|basura|carretera|ascensor / al lado|junto|cerca|frente ..
        de de la .. banos|bano|lavabos|cocina|obra|basura|carretera|ascensor / no .. pago|pagamos|pague ..
        para|por eso / no .. gusto|gustado .. nada|el|la|tono|como|forma|trato|que / ninguna explicacion|
        disculpa|profesionalidad|higiene / acabamos|acabe|pusieron .. lado|junto|fondo|pasillo|cocina|
        comiendo|pasando|durmiendo / nos sentaron .. lado|junto|fondo|pasillo|cocina|comiendo|pasando|
        durmiendo"""),
    ("failure", 1.0, """
        problema|problemas / fallo|fallos|falla|fallas / defecto|defectos / error|errores|equivocacion /
        incidencia|incidencias / perdido|perdida / mal / malo|mala|malos / incorrecto|incorrecta / dificil /
        incomodo|incomoda / ruido|ruidos / se niega|niegan|negaron|nego / negligencia|descuido / desgaste|
        desgastado|gastado / molesto|molestia|molestias / confuso|lio / caos|desastre"""),
    ("aftermath", 2.2, """
        desde .. que|la|su|el|vuestra .. repararon|arreglaron|vino|vinieron|instalaron|pusieron|
        actualizacion|reparacion|visita|revision|ultima|cambiaron|estuvo|obra|lavado|tratamiento|obras|
        intervencion|mudanza|reformaron ... no|peor|gotea|hace|pierde|sin|mal|ruido|blanco|falla|imposible|
        duele|dolor|mas / mas|peor que antes / peor que .. antes|nunca / que .. pusieron|instalaron|
        vendieron|repararon|arreglaron|enviaron|montaron|trajeron|recomendaron|hicieron|pintaron|colocaron|
        hizo|cambiaron / que .. nos puso / que .. me puso puso|hizo|cambiaron / su|sus|vuestro|vuestros|el|
        los .. repartidor|pintores|operario|operarios|tecnico|tecnicos|fontanero|empleado|limpiadora|
        mudanza|transportista|mecanico|albanil|albaniles|electricista ... dejo|dejaron|rompio|rompieron|
        rayo|rayaron|mancho|mancharon|perdio|olvido|ensucio|golpeo|dano|fue|tiro|negaron|marcho / dejo|
        dejaron|han dejado .. manchas|sucio|sucia|marcas|agujeros|polvo|escombros|medias|perdido|hecho|
        abierta|abierto|lluvia|mojado|terminar|tirado|basura|puerta / recogi|recogimos|volvio|salio|
        devolvieron|volvimos|sali ... rayado|aranazo|ruido|testigo|mancha|corte|herida|mordisco|llorando|
        roto|averia|agujero|sucio|mal|peor|dolor|encogido / antes no estaba|hacia|pasaba|tenia"""),
    ("money", 2.8, """
        cobrado|cobraron|cobran|cobro|cobrando|cargado|cargaron|cargo|facturado|facturaron|pagado|pague|
        pasado .. #|dos|doble|demas|veces|mas|duplicado|indebidamente|tambien / cobrado|cobraron|cobran|
        cobro|cobrando|cargado|cargaron|cargo|facturado|facturaron|pagado|pague|pasado .. de mas / doble|
        duplicado cobro|cargo|recibo|factura / siguen|sigue|continuan|seguis .. cobrando|cobrandome|
        cargando|facturando|pasando|pasandome|reclamando|cobrandonos / cobro|cargo|recibo|cargos|comision|
        domiciliacion|recibos .. indebido|indebidos|duplicado|no|sin|desconocido|injustificado|abusivo|dado
        / cobro|cargo|recibo|cargos|comision|domiciliacion|recibos .. que no / error .. factura|cobro|
        importe|precio|cuenta|facturacion / factura|importe|cuenta|precio|total|recibo .. incorrecta|
        incorrecto|erronea|erroneo|mal|equivocada|equivocado|desorbitada|no|superior|duplicada|inflada|alta
        / me|nos|le|te cobran|cobraron|cobrado|cobrais|cobrasteis|facturan|facturaron|quitaron|reclaman|
        descontaron / me|nos|le|te quieren cobrar / me|nos|le|te han facturado cobrar|quitaron|reclaman|
        descontaron / me|nos|le|te han cobrado facturado|quitaron|reclaman|descontaron / me|nos|le|te han
        cobrado quieren cobrar / gastos|cargos|costes|suplemento|suplementos|comisiones|extras .. ocultos|
        no|nadie|sin|que|injustificados|abusivos|sorpresa / gastos|cargos|costes|suplemento|suplementos|
        comisiones|extras .. de gestion / mas .. de lo|que|caro|del .. presupuestado|presupuesto|acordado|
        acordamos|anunciado|prometido|dijeron / el doble .. de|del|que / di|dimos|baja|cancele|cancelado|
        anule ... cobran|cobrando|cobraron|cobro|recibo|cargo|siguen / de baja ... cobran|cobrando|cobrado|
        cobraron|siguen / fianza|deposito|senal|anticipo ... no|sin|devuelto|devuelven|devolver|todavia|aun|
        quedado|retenida|descontado / devuelv* .. la fianza|mi|diferencia|importe|lo / devuelv* .. la el
        dinero / no .. devuelto|devuelven|devolvieron|devolver|reembolsado|reembolsan|abonado / reembolso|
        devolucion .. no|sin|rechazado|rechazan|noticias|todavia|aun|niegan|nunca|pendiente / no .. pedi|
        contrate|autorice|solicite|firme|encargue|acepte|autorizado|contratado / es un|una|vaya|menudo robo|
        atraco|timo|estafa|abuso / robo|atraco|timo / desorbitado|desorbitada|abusivo|abusiva|abusivos|
        exorbitante / pago|pagamos|pague|pagado .. por .. servicio|algo|eso|nada|completo|adelantado|urgente
        / facturado|cobrado|cobraron|cobran ... cuando|pero|entero|entera|aunque|apenas|solo|sin|y /
        ofrecen|ofrecieron|ofrece|devuelven .. #|solo|un|vale / moroso|morosos|recobro|embargo / han|se ..
        quedado|quedan .. con .. dinero|fianza|senal / me|nos .. han|he .. cobrado|cargado|facturado|
        descontado"""),
    ("money", 1.2, """
        caro|cara|caros|carisimo|carisima / ese|este|tal precio / sobreprecio|sobrecoste / por .. # ..
        euros|la / no vale|valia|merece / precio|precios .. alto|altos|excesivo / precio|precios .. no
        corresponde / recibo|domiciliado / euros por"""),
    ("demand", 2.4, """
        exijo|exigimos|solicito|solicitamos|quiero|queremos|pido|pedimos|reclamo|reclamamos|espero|
        esperamos|ruego|demando|deseo|necesito .. devolucion|devuelvan|reembolso|dinero|indemnizacion|
        compensacion|disculpa|disculpas|explicacion|explicaciones|solucion|cambio|sustitucion|reparacion|
        respuesta|abono|rebaja|descuento|solucionen|arreglen|reembolsen|compensen / devuelvan|devuelvanme|
        devolvedme|devuelvannos|devolverme|devolvernos|reembolsen|reembolsarme|abonen|abonarme .. dinero|
        importe|lo|la|el|diferencia|por / mi|nuestro|el dinero .. de vuelta|devuelto / quiero|queremos|pido
        mi|nuestro|el|que .. dinero|devuelvan / indemniz*|compens*|resarc* / que .. piensan|van|pensais|
        vais|proponen|ofrecen|pueden .. hacer|a|solucion|arreglar|ofrecer / lo que .. piensan|van .. hacer|a
        / cuando .. piensan|van|vendran|vienen|pensais|recibire|llegara|tendre|podre|solucionaran / cuando
        .. van a / abogado|abogados|juzgado|juzgados|tribunales|demanda|legal|legales|judicial / consumo|
        consumidores|consumidor|ocu|facua|omic|arbitraje|defensor|profeco|inspeccion|sanidad / devolvere|
        devuelvo|devolver|rechazare .. el recibo|recibos|el cargo / resena|resenas|valoracion|opinion|
        google|tripadvisor .. negativa|mala|malas|una|en|pondre|publicare / redes sociales / una estrella /
        si no .. recibo|recibimos|responden|solucionan|tengo|contestan|devuelven|obtengo .. en|respuesta|
        antes|noticias|me / en .. plazo .. # .. dias|horas / ultimo aviso|ultima oportunidad / esperabamos|
        esperaba|esperabas|esperaria|espera .. otra|mas|mejor|algo|bastante / tendre que|tendremos que|me
        vere .. acudir|denunciar|demandar|reclamar|tomar|obligado / acudir|acudire|acudiremos .. a"""),
    ("demand", 1.3, """
        cambien|cambienme|cambiarlo|cambiarla|cambiarme|sustituyan|repongan|sustituir|reponer|arreglen|
        arreglarlo|reparen|repararlo|corrijan|corregir|rectifiquen|rectificar|revisen|solucionen|solucionar|
        solucionarlo|resuelvan|envienme|manden / lo antes posible|urgente|urgentemente|inmediatamente|
        inmediata|ya / lo antes de inmediato / lo antes cuanto antes inmediato|ya / por que / como .. es
        posible|puede|se|pueden|explican|solucionamos / que .. hago|hacemos|paso|ocurre|pasa|debo|tengo ..
        ahora|con|hacer|yo / que .. ha pasado .. ahora|con|hacer|yo / alguien .. me|nos|puede|que|podria|
        explique|explicar|venga|responda|solucione / podrian|pueden|puede|podria .. explicarme|explicar|
        decirme|decir|solucionar|arreglar|revisar|venir|corregir|mirar|aclarar .. donde|por|que|cuando|esto|
        lo|a|otra|el|este / explic* .. por|que|esto|como / me|nos gustaria saber .. que|por|cuando|como|si /
        quisiera|querria|quiero .. saber|una .. que|por|explicacion|cuando|solucion / solucion / volver .. a
        arreglar|repetir|hacer|terminar|revisar / en garantia / garantia / aceptan .. devolucion /
        devolucion|reembolso / hacerse cargo|hagan cargo / quien .. paga|responde|me / quien .. se hace"""),
    ("emotion", 2.8, """
        inaceptable|inaceptables / inadmisible|intolerable|intolerables / vergonzoso|vergonzosa|verguenza|
        vergueenza|bochornoso|bochorno / indignante|indignado|indignada|indignados|indignacion / nunca|jamas
        .. mas|volvere|volveremos|compro|compraremos|recomendare|pisare|repetiremos|vuelvo / no .. volvere|
        volveremos|vuelvo|recomiendo|recomendaria|recomendare|repetire|repetiremos|recomendamos|pienso|
        pisare|vuelvan|comprare|compro .. mas|volver|nadie|a|en|nunca|este|pisar|aqui|su|esta / no ..
        recomiendo|recomendaria|volvere|volveremos|repetiremos|recomendamos / muy|totalmente|realmente|
        sumamente|profundamente|bastante|francamente|tan .. decepcionado|decepcionada|decepcionados|
        descontento|descontenta|enfadado|enfadada|molesto|molesta|disgustado|disgustada|insatisfecho|
        insatisfecha|decepcionante|defraudado|indignado|mala|mal|malo / decepcionado|decepcionada|
        decepcionados|decepcion|decepcionante|defraudado|defraudada / furioso|furiosa|cabreado|cabreada|
        enfadado|enfadada|enfadados|indignados / harto|harta|hartos|hartas narices|cansado de|cansada de|
        estoy harto / hasta las narices|cansado de|cansada de|estoy harto / el|la|lo peor .. que|
        experiencia|servicio|hotel|restaurante|de|compra|atencion|sitio / tomadura|tomando|toman|cachondeo|
        broma|burla|risa .. pelo|de|mal|pesado / tomadura|tomando|toman|cachondeo|broma|burla|risa .. es una
        / pesadilla|calvario|desastre|desastroso|desastrosa|catastrofe|caos|infierno|odisea / lamentable|
        lamentables|penoso|penosa|deplorable|nefasto|nefasta|pesimo|pesima|horrible|horroroso|horrorosa|
        terrible|espantoso|patetico|impresentable|impresentables / arruino|arruinaron|arruinado|estropeo|
        estropearon|fastidio|fastidiaron|amargo|chafo .. el|la|nuestra|nuestro|mi|cumpleanos|boda|
        vacaciones|noche|fiesta|dia|cena|celebracion / perdida de tiempo|perder el tiempo|pierdo|perdiendo
        el tiempo|dinero tirado|tirar el dinero / perdida de tiempo|perder el tiempo perdido el tiempo|
        dinero tirado|tirar el dinero / deja|dejaba|dejo .. mucho|bastante .. que desear / de mal en peor /
        de risa / de locos risa|surrealista|incomprensible|inconcebible / me increible locos|surrealista|
        incomprensible|inconcebible / me increible de risa / no .. es|parece|son|fue .. normal|serio|forma|
        formas|manera|logico|aceptable|justo|razonable|correcto|profesional|digno / no .. es|parece|son|fue
        .. lo que / no .. es|parece|son|fue .. de recibo que|digno / no .. estoy|estamos|quede|quedamos|
        satisfecho .. contento|contenta|contentos|satisfecho|satisfecha|satisfechos|conforme / no .. estoy|
        estamos|quede|quedamos|satisfecho .. de acuerdo / lejos de .. ser|lo|estar / por debajo .. de|lo /
        no .. esperaba|esperabamos|imaginaba que / no .. es lo que / gracias por nada / vaya|menudo|menuda|
        valiente .. cumpleanos|servicio|desastre|atencion|organizacion|verguenza|sorpresa|vacaciones|
        decepcion|timo|robo|forma|manera|chasco / esto .. ya .. empieza|cansa|es|basta"""),
    ("emotion", 2.0, """
        descontento|descontenta|insatisfecho|insatisfecha / frustrado|frustrada|frustrante|frustracion /
        molesto|molesta|molestos|disgusto|disgustado / sorprendido|sorprendida|sorprende|sorprendio|extrana|
        extrano|asombra|asombrado|perpleja|perplejo|atonito|atonita|chocante / lamento|lamentamos|siento|
        sentimos .. que|decir|tener|comunicar|mucho / una pena|lastima / pena|lastima .. que|porque /
        triste|tristeza|dolido|dolida / preocupado|preocupada|preocupa|preocupante|preocupados|inquieta /
        hubiera|hubiese|habria|hubieramos|habriamos .. gustado|agradecido|sido|esperado|preferido|estado /
        estaria|seria|hubiera|habria .. bien|bueno|estado|sido|detalle|agradable|deseable|logico .. que|si|
        avisar|alguien|un|bien / estaria|seria|hubiera|habria .. de agradecer .. que|si|avisar|alguien|un|
        bien / a|por|para ese|este|tal|estos precio|precios / no .. entiendo|entendemos|comprendo|
        comprendemos|explico|veo|creo|parece|concibo .. por|que|como|bien|normal|el|justo|correcto|razonable
        / me|nos parece .. mal|excesivo|raro|caro|injusto|fatal|poco|una|increible|exagerado|extrano|
        abusivo|que|muy / empieza|empiezo|comienza .. a .. cansar|preocupar|perder|pensar|ser /
        sinceramente|francamente|la verdad / confianza .. perdido|perdida|perder|perdi / perdido|perdi ..
        confianza|paciencia / insulto|insultante|humillante|humillado|humillada|ofensivo / estres|
        estresante|angustia|angustiado|disgusto / no .. me atrevo / imaginen|imaginese|imaginense / crei|
        creia|creiamos|pensaba|pensabamos|pense|suponia .. que|haber|comprar|era|estar|contratar /
        increible|alucinante|inexplicable|incomprensible / malestar|incomodo|incomoda / abuso|injusto|
        injusta|injusticia / cutre|basura|mierda|asco|porqueria|chasco / atreven"""),
    ("emotion", 0.8, """
        lamentablemente|desgraciadamente|desafortunadamente / por desgracia / perdon|perdonen|disculpen ..
        la molestia|que|pero / sin embargo|no obstante / al parecer|por lo visto|aparentemente / encima / ni
        siquiera / apenas / de verdad / se supone|suponia / como minimo|al menos / para colmo"""),
    ("sarcasm", 2.0, """
        enhorabuena|felicidades|felicito|bravo|genial|fantastico|estupendo|maravilloso|perfecto|gracias ..
        por|otra|de|a|la|el|hacer ... espera|retraso|nada|rapidez|cumpleanos|semanas|horas|perdido|
        estropear|arruinar|roto|puntualidad|nunca|averia|colgado|tarde|todavia|encima|equivocado|tirar|
        esperar|colgar / muchas gracias .. por|otra|de|a|la|el|hacer ... espera|retraso|nada|rapidez|
        cumpleanos|semanas|horas|perdido|estropear|arruinar|roto|puntualidad|nunca|averia|colgado|tarde|
        todavia|encima|equivocado|tirar|esperar|colgar / gracias por nada / a eso|esto .. llaman|le llaman /
        vaya|menuda|menudo .. servicio|atencion|profesionalidad|rapidez|nivel|calidad|manera / la proxima
        vez .. lo|traere|llevo|yo|ire|traigo / sera|debe ser .. que|mucho|pedir / es .. mucho|demasiado
        pedir / tanto cuesta|costaba / hay que|tengo que .. adivinar|rogar|suplicar / hay que|tengo que ..
        ser adivino / que nivel|nivelazo / me encanta .. esperar|pagar / y encima / un aplauso / de traca"""),
    ("relation", 0.9, """
        su|sus|vuestro|vuestra|vuestros|vuestras .. servicio|servicios|empresa|tienda|equipo|tecnico|
        tecnicos|repartidor|repartidores|fontanero|electricista|taller|hotel|restaurante|personal|empleado|
        empleada|empleados|companero|companera|vendedor|vendedora|camarero|camarera|pagina|web|aplicacion|
        gimnasio|clinica|consulta|escuela|academia|guarderia|factura|producto|productos|atencion|oficina|
        establecimiento|local|pintores|operario|operarios|mecanico|recepcion|agencia|compania|anuncio|
        promesa|oferta|programa|actualizacion|chofer|conductor|inmobiliaria|limpiadora|instalador|cocina|
        piscina|camping|software|centro|peluqueria|panaderia|residencia|transportista|parte / les|os ..
        compre|pedi|encargue|pague|llame|escribi|escribo|alquile|compramos|dije|avise|confie|contrate / me|
        nos .. vendieron|enviaron|prometieron|cobraron|cobrado|instalaron|dijeron|aseguraron|repararon|
        arreglaron|pusieron|atendieron|atendio|dejaron|entregaron|hicieron|corto|dieron|facturan|facturado|
        mandaron|han|vendio|aseguro|cambiaron|perdieron|ofrecen|contestaron|dijo|puso|trajeron|hizo|cobran /
        compre|comprado|compramos|pedi|pedimos|encargue|encargamos|contrate|contratamos|alquile|alquilamos|
        reserve|reservamos|adquiri|solicite .. en|una|un|a|el|la|los|por|unas|unos|con|su|dos|# / habiamos
        reservado .. en|una|un|a|el|la|los|por|unas|unos|con|su|dos|# / con ustedes|vosotros / mi|nuestro|
        nuestra|el|del|n pedido|reserva|cuenta|contrato|expediente|suscripcion|encargo|cita|paquete|fianza|
        estancia|reembolso|devolucion|factura|cuota|habitacion|piso / pedido|reserva|contrato|expediente|
        factura .. numero|n|no|# / cliente|clienta|clientes .. desde|habitual|fiel|hace / perdieron|
        pusieron|instalaron|repararon|trajeron|prometieron|arreglaron|vendieron|enviaron|cortaron|cambiaron|
        cobraron|cobran / la|el|los .. vendedor|repartidor|tecnico|peluquera|camarero|camarera|
        recepcionista|monitor|profesor|dentista|taxi|portero|limpiadora|instalador|dependienta|dependiente|
        mecanico|chofer|conductor|medico|doctor|enfermera|casero|propietario|guia|encargado|encargada"""),
    ("setting", 0.7, """
        mi|mis|nuestro|nuestra|nuestros .. hija|hijo|madre|padre|marido|mujer|perro|gato|casa|cocina|coche|
        bici|ninos|pelo|padres|movil|ordenador|sofa|salon|vestido|caldera|bano|bebe|abuela|pantalon|vecinos|
        lavadora|traje|maleta|novia|novio / la habitacion|mesa|piscina|sopa|carne|entrega|factura|comida|
        caldera|cena|ducha|tarta / cenamos|comimos|cene|estuvimos|estuve|alojamos|desayuno|reservado|pasamos
        / nos alojamos / pague|pagamos|pagado|euros / el|la|las|los wifi|ascensor|aire|paquete|desayuno|
        camas|sabanas|agua|clase|plato|platos|comunidad|finca|bolso|sofa|vestido / recogi|recogimos|recibi|
        recibimos|recibido / ayer|anoche|sabado|domingo"""),
    ("turn", 0.5, """
        pero / sin embargo / no obstante / aunque / ahora bien / lamentablemente / solo que / salvo que"""),
    ("doubt", 1.4, """
        es|seria|sera|esto .. normal|correcto|habitual / es|seria|sera|esto .. un error / es normal
        .. que|esto / sera .. error / no se si .. es|normal|puede / hay|habra .. error|algun|alguna ..
        error|equivocacion|problema / deberia .. ser|hacer|sonar / me pregunto si"""),
)  # fmt: skip

#: A "no" before a grievance.
NEGATORS = "no nada nunca jamas sin ningun ninguna ninguno ni nadie tampoco"
#: Behind these the "no" rules no longer: "no solo llego tarde, sino".
NEGATION_ENDS = (
    "solo solamente unicamente que y pero sino entiendo comprendo creo como por porque desde ya todavia aun"
)
CONDITIONS = "si caso supongamos"
#: A question with one of these is no plain one.
PRESSING = """
    cuando como nadie nunca nada no que donde todavia aun sigue siguen piensan sin ningun ninguna quien
"""
OPENERS = """
    es son esta estan hay tienen tiene tendrian hacen hace pueden puede podrian podria puedo podemos aceptan venden
    reparan arreglan admiten entregan envian seria se sirven me quedan queda saben sabe ofrecen tambien
"""
NUMBERS = """
    dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cien varios varias
    algunos algunas
"""
