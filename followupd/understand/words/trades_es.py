"""Spanish: what goes wrong in shops, workshops, hotels and practices, also when it is said politely.

Groups as in `trades_en`; accents do not count.
"""

from __future__ import annotations

SPANISH: tuple[tuple[str, float, str], ...] = (
    ("failure", 2.4, """
        suelto|suelta|sueltos|flojo|floja|inestable|tambalea|despegado|despegada / casi .. me|se|nos .. caigo|cae|caemos|resbalo|mato|cayo / anicos|
        hecho|hecha|hechos|hechas .. pedazos|anicos|trizas|polvo|asco / al reves|del reves / levantando|levanta|pela|pelando|desconcha|
        desconchando|descascarilla|abomba|abombado / hormigas|cucarachas|chinches|ratones|avispas|polillas|gusanos|aranas / al|en .. primer ..
        lavado|uso|intento / encogio|encogido|destino|despinto / picado|picada|avinagrado|agria|rancio|insipido / fuera de servicio|uso /
        muela|diente|pierna|ojo|rodilla|persona|version .. equivocada|equivocado|equivocadas / podrido|podrida|podridas|podridos|pasado|pasada / borrado|
        borraron|borro|eliminado|eliminaron .. fotos|datos|cuenta|mensajes|todas|todo|mis|las|los / deposito|nevera|botella|minibar|caja ..
        vacio|vacia / borroso|borrosa|borrosas|ilegible|descentrado / cortas|cortos|largas|anchas|estrechas .. centimetros|demasiado|quedaron|y / #
        centimetros .. cortas|cortos|mas|menos|de / raciones|racion|porciones .. ridiculas|minusculas|pequenas|escasas / reacondicionado|
        reacondicionada|segunda mano .. como|nuevo|por / como .. si .. fuera|fuese .. nuevo / dormimos|metieron|pusieron .. # .. en|habitacion / # en .. una|
        habitacion .. para # / destrozada|destrozado|hundida|traumatizada / firmo|firmar .. contrato|sin .. entendia|entender|leer / pieza ..
        pequena|boca|suelta / se|me|nos niegan|niega|negaron|nego .. a / cruje|chirria|gotea|suena .. mas|peor|todavia .. que|ahora / dolor .. de ..
        cabeza|espalda|tripa|barriga|muelas / rotas|rotos .. escondidas|escondidos|detras|dentro|en / depositos|tirados|tirado .. en|autopista|carretera /
        dejo|dejaron .. tirados|tirado|tirada / celiaca|celiaco|alergica|alergico|alergia ... pusieron|sirvieron|llevaba|pan|puso / miraba|mirando ..
        movil"""),
    ("absence", 2.4, """
        al dia siguiente|despues .. de|la .. ceremonia|fiesta|boda|fecha|cumpleanos|evento / siempre .. tarde|retraso|despues / tarde .. siempre / entre ..
        las|la .. # .. y|las / son las # / son ya las # / tenia|tenian|debia|iba .. que .. venir|pasar|llegar|entregar|llamar / falta|faltan ..
        desde / no .. han|hay|ha .. puesto|habido .. sustituto|sustituta|reemplazo / sustituto / comunica .. todo|siempre|dia / contestador / # .. dias|
        semanas|meses|horas .. sin / # veces . / ya .. lo .. dije|avise|pedi|comente|he / pedi|pedimos|avise|avisamos|adverti|dije|encargue .. sin|de|que|
        expresamente|claramente / figura|consta|aparece|sale .. como|entregado|entregada / no .. hay|habia .. nada / sin cerrar|arreglar|
        funcionar|limpiar|calefaccion|luz|agua / toman|tomaron|tomado nota / lo .. unico .. que .. dicen|hacen / nadie .. limpia|recoge|
        arregla|vigila|abre|reacciono / manda|mandan|remiten .. preguntas|otro|faq / tardo|tardaron .. # / llego|llegaron .. tarde / acabo|termino|
        cerraron|acabaron .. antes|pronto / suspendieron|suspendido|cancelaron .. misma|mismo|el / sigue|siguen .. estropeado|estropeada|sin|igual"""),
    ("money", 2.4, """
        vale|bono .. en vez|en lugar|solo|nos|me / preferimos|prefiero|preferiria .. que|devuelvan|dinero|devolucion / facturan|facturais|
        cobran|cobrais|cobraron .. una|un|por .. opcion|servicio|botella|seguro|extra|algo / opcion|servicio|seguro .. que|nunca|no .. pedi|
        contrate|solicite / me|nos dijeron .. # .. euros / debe .. haber .. error / de .. # .. euros .. y .. # / se .. niegan|niega|negaron .. a ..
        devolver|devolverme|cambiarme|cambiar|devolvernos|pagar"""),
    ("failure", 2.3, """
        a otra persona|cliente|paciente|familia / otra persona / cerrada|cerrado|cerrados .. desde / a .. # grados / # grados .. en|dentro / entra|
        entran|pasa|filtra|cuela .. aire|agua|frio|viento|lluvia|ruido / otra vez|de nuevo|siempre .. fria|frio|sucia|sucio|cerrado|crudo / no .. existe|
        existia|existian|existen / # .. fallos|errores|defectos|agujeros|manchas|aranazos|averias / casi nada|nunca / apenas .. hablaba|habla|como|
        comio|#|funciona|dura|calienta / se .. cuelga|bloquea|congela|cierra .. cada|cuando|al|sin|siempre / supuestamente / podado|cortado|tirado|
        arrancado|talado|pintado .. mis|mi|los|nuestros|nuestro|el|sin / en vez|lugar de .. # / el .. que .. no .. era / que no era"""),
    ("absence", 2.3, """
        # .. minutos|horas|dias .. tarde|despues|de retraso / dejan|dejaron|ponen|tienen .. en espera / que .. volviera|volvieramos|llamara|
        volviese .. otro|manana|mas / ocupada|ocupado|vendida|completo .. por|ya / no .. se .. alargo|recupero|compenso / faltaba|faltaban|
        falta .. una|un|dos|la|el / llevo|llevamos .. # .. dias|semanas|meses|horas / renovaron|renovado|renovo .. sin|automaticamente / sin
        preguntar|avisar|consultar"""),
    ("money", 2.3, """
        piden|pide|quieren|exigen|reclaman .. # .. euros / resulta .. que / gratis|gratuita|gratuito .. cuesta|costaba|cobran|# / cuota|
        mensualidad|abono|alquiler|precio .. completa|completo|entera|entero .. y|aunque|pero|cuando"""),
    ("failure", 2.3, """
        rayo|rompio|mancho|rayaron|rompieron|mancharon|golpeo .. nuestra|nuestro|mi|mis|la|el|una / muy|bastante poco profesional|serio|amable|cuidadoso /
        bote|saco|caja|frasco .. roto|reventado|abierto|perdida / no .. son .. los|las .. que"""),
    ("absence", 2.3, "sin .. decir .. nada / no .. se .. mueve|movido|movio / ni caso|respuesta / para .. que .. me .. dijeran / # .. profesores|tecnicos"),
    ("relation", 0.9, "les|os compre|compramos|encargue|pague|alquile|pedi|confie"),
    ("emotion", 2.4, """
        darles|daros|darle|tener verguenza|vergueenza / que .. decepcion|desilusion|verguenza|chasco / menos mal .. que|me / ridiculo|ridicula|
        ridiculas|ridiculos / esto .. ya .. es|demasiado|pasa / no .. suelo|soy .. protestar|quejarme|quejica|persona|de / ya es demasiado / y eso que /
        destrozada|destrozado / con que derecho"""),
    ("demand", 1.8, """
        por que .. han|enviaron|no|me|mandaron|nadie / explicacion .. por escrito|escrita / espero|esperamos .. una|un|su|respuesta / como
        .. se .. consigue|puede / que .. piensan|van / retiren|dejen|cesen|arreglen|manden|solucionen"""),
    ("relation", 0.9, """
        su|sus|vuestro|vuestra .. carpinteros|escalera|comercial|optico|aplicacion|soporte|camping|obra|catering|cesta|panadero|jardinero|
        parking|coche|caldera|instalaciones|limpieza|agencia / optico|masajista|calefactor|profesor|profe|pastelero|albanil|veterinario|
        fisio|administrador|casero|cajera|cajero|agencia|soporte / la|el|las|los|mi|mis cortinas|zapatos|gafas|cristales|muebles|fotos|clase|curso|funda|
        pintura|ventana|cerradura|bateria|parque|portal|prenda|juguete|aplicacion|cesta|factura|escalera|portero|deposito|botella|tarta / nos|me .. sirvieron|
        sacaron|monto|borrado|dejo|negaron|dijeron|pusieron|vendieron|facturan|dan / dormimos|alojamos / volvi .. del|de"""),
)  # fmt: skip
