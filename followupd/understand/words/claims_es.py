"""What people ask for, threaten with and were hurt by, Spanish; the groups are those of `model.facts`."""

from __future__ import annotations

#: A fall hurts where a person falls; handles and pictures fall too.
_PERSON = (
    "madre|padre|mama|papa|hijo|hija|nino|nina|bebe|marido|mujer|esposa|esposo|pareja|abuela|abuelo|nieto|nieta|cliente|"
    "clienta|amigo|amiga|tia|tio|hermana|hermano|senora|senor|persona|alguien|chico|chica"
)

SPANISH: tuple[tuple[str, str], ...] = (
    ("refund", """
        reembols* / reintegr* / devolucion .. dinero|importe|total|pago|inmediata|cobrado|integra / devuelv* .. dinero|importe|pago|cobrado|euros|# / devolver .. dinero|importe|pago|euros|# / mi dinero / recuperar .. dinero|importe / me abonen|devuelvan / nos devuelvan / la devolucion / una devolucion / abono .. importe|cuenta|tarjeta"""),
    ("replacement", """
        reempla* / reemplazo / sustituci* / sustituy* / sustituir* / cambio .. producto|articulo|talla|por|del / el cambio / cambiar|cambien|cambiarlo|cambiarla / uno nuevo / una nueva / otro nuevo / envien|enviar|enviarme|envian|enviais|manden|mandar|mandan|mandais .. otro|otra|nuevo|nueva|correcto|correcta|pieza|piezas|falta|faltan / reposicion / reenvi* / recambio / canje*"""),
    ("repair", """
        repara* / repare* / reparo / arregl* / arreglo / subsan* / envien|enviar|manden|mandar .. tecnico|fontanero|alguien|operario / venga .. tecnico / puesta a punto / solucionar .. averia|defecto"""),
    ("discount", """
        descuento / rebaja / reduccion .. precio|factura / compensaci* / compens* / indemniz* / vale .. descuento|compra|regalo|compensacion / bonific* / cupon / rebajar|reducir .. precio|factura / gesto comercial / # por ciento"""),
    ("apology", """
        disculpa / disculpas / pidan perdon / pedir perdon / una disculpa / se disculpen / disculparse / disculpen se / pidan disculpas"""),
    ("information", """
        explicaci* / explique* / expliquen|explicar|explicarme / inform* .. sobre|de|cuando|si|estado|me / informen|informarme|informar|informeme / saber .. cuando|donde|por|si|que|como / digan|decir|decirme|diga .. cuando|donde|por|si|que|como / donde esta|estan .. mi|mis|el|la / cuando .. llega*|recib*|va|tendre|estara|van / aclaraci* / aclar* / confirm* .. si|que|cuando|por / numero de seguimiento .. favor / que pasa|ocurre|sucede .. con / noticias de|sobre / una respuesta|explicacion / mantengan .. informado|informada"""),
    ("lawyer", """
        abogad* / acciones|medidas|vias legales|judiciales / via judicial|legal / tribunal / tribunales / juzgado / juzgados / demandar* / demanda .. judicial|contra|interpon* / interponer .. demanda|denuncia / denunci* / denuncia / juicio / juez / querella / legalmente / los tribunales / asesoria juridica / burofax"""),
    ("review", """
        mala|malas|negativa|negativas|pesima|honesta|publica .. resena|resenas|opinion|opiniones|valoracion|valoraciones|critica|calificacion / resena|resenas|opinion|valoracion .. negativa|mala|google|trustpilot|tripadvisor|internet / dejar|dejare|escribir|escribire|publicar|publicare|poner|pondre .. resena|opinion|valoracion|comentario|critica / redes sociales / publicar|publicare|compartir|subir .. facebook|twitter|instagram|internet|redes / trustpilot / tripadvisor / una estrella / advertir|avisar .. otros|todos|amigos|gente|demas / contar .. todo el mundo|todos|amigos / no recomend* .. nadie"""),
    ("chargeback", """
        contracargo / retroceso|retroceder|retrocedere .. cargo|pago|cobro / disputa .. paypal|banco|pago|cargo|tarjeta / disputar .. cargo|pago|cobro / paypal .. disputa|reclamacion|caso|denuncia / abrir|abrire .. disputa|caso|reclamacion / anular|anulare|rechazar|cancelar .. cargo|pago|recibo .. banco / mi banco .. devolver|anular|retroceder|recuperar|cargo|devuelva / devolver|devolvere .. recibo / chargeback"""),
    ("authority", """
        hoja|hojas de reclamacion|reclamaciones / consumo .. oficina|omic|reclam*|denuncia / oficina .. consumidor|consumo / omic / facua / ocu / junta arbitral / arbitraje / organismo|organizacion|asociacion|defensa|proteccion .. consumidor|consumidores|consumo / profeco / sernac / indecopi / defensor .. pueblo|consumidor|cliente / autoridad|autoridades / policia / guardia civil / sanidad / inspeccion / inspector / agencia .. proteccion|consumo / aepd / ayuntamiento .. denuncia"""),
    ("press", """
        prensa / periodico|periodicos .. contar|contactar|llamar|local / periodista* / medios .. comunicacion / a los medios / en la tele"""),
    ("injury", """
        herid* / lesion* / sangr* / quem* .. mano|manos|dedo|dedos|brazo|pierna|pie|cara|ojo|ojos|piel|boca|lengua|espalda / corte|cortado|corto|cortada|cortarse|cortarme .. mano|manos|dedo|dedos|brazo|pierna|pie|cara|piel|boca|lengua / rompi* .. brazo|pierna|diente|muneca|tobillo|dedo|muela|cadera / me|se corte|quemo|queme|corto .. con|al / quemadura* / hospital / urgencias / ambulancia / fractura* / puntos de sutura / dieron .. puntos / caida / se|me|nos cayo|cai|caimos .. escalera|escaleras / resbal* / desmay* / inconsciente / conmocion / al medico / diente roto / accidente .. con|por|casa / dolor .. mano|brazo|espalda|pierna"""),
    ("fire", """
        fuego / incendi* / llamas / salia|sale|salir|echar|echo .. humo / humo .. salia|salir|sale|negro|del|empezo / empezo|comenzo .. humo|arder|humear|quemarse / ardio|ardiendo|arder / chispa* / chispazo* / explot* / explosion / sobrecalent* / recalent* / derreti* / olor|huele|olia .. quemado / quemo .. enchufe|cargador|cable|mesa|alfombra|casa / chamusc*"""),
    ("electric shock", """
        descarga|descargas electrica|electricas / electrocut* / calambre .. tocar|al|electrico|enchuf* / dio .. calambre|corriente|descarga / cortocircuito* / cable|cables .. pelado|pelados|suelto|sueltos|expuesto|expuestos"""),
    ("allergy", """
        alerg* / anafila* / urticaria / sarpullido / erupcion / ronchas / hinch* .. cara|labios|garganta|lengua|ojos / cara|labios|garganta|lengua|ojos .. hinch* / contenia|contiene|llevaba|lleva .. nueces|gluten|cacahuete*|leche|huevo|soja|sesamo|lactosa|frutos / gluten|cacahuetes|lactosa|nueces .. aunque|pese|avis* / celiac* / picor"""),
    ("choking", """
        atragant* / asfixi* / ahog* / trag* .. pieza|boton|pila|iman|trozo|bola / estrangul* / pieza|piezas pequena|pequenas / en la boca / pila de boton"""),
    ("food poisoning", """
        intoxic* / envenen* / vomit* / diarrea / salmonel* / listeria / enferm* .. despues|tras|comer|cenar|comida|por / puso|pusimos|puse|pusieron .. enfermo|enferma|enfermos|malo|mala|malos / sento|sentado .. mal|fatal / gastroenteritis / dolor|dolores .. estomago|barriga|tripa / retortijones / gusano|gusanos / larva* / carne|pescado|pollo .. podrido|podrida|mal estado|crudo / mal estado"""),
    ("gas or fumes", """
        fuga|escape de|del gas / olor a gas / huele|olia a gas / monoxido / vapores / toxic* / gases / olor .. quimico|disolvente / veneno*"""),
    ("hazard", """
        peligros* / peligro / riesgo .. accidente|incendio|vida|seguridad|lesion|salud|grave / inseguro|insegura / no .. es seguro|segura / podria|podriamos|pudo|podia|hubiera .. haber|morir|matar|matado|herido / haber .. muerto|matado|herido|grave / casi .. mata|mato|caigo|muere|muero|cae|hiere / frenos .. fallaron|fallan|fallo|funcionan / filo|bordes|borde cortante|cortantes|afilado|afilados / vidrio|cristal|cristales|metal .. en .. comida|plato|sopa|ensalada|pan"""),
    ("refund", """
        devuelv* / quiero|exijo|reclamo|pido .. dinero / devuelvan .. pague|pagado / lo que .. pague|pagado / ingres* .. cuenta|dinero|importe / que me .. devuelvan|reembolsen|abonen"""),
    ("replacement", """
        mandarme|enviarme|mandar|mandarnos|mandame|mandenme|mandennos|envieme|envienme|enviennos|cambiarme .. talla|color|correcto|correcta|bueno|buena|nuevo|nueva|otro|otra / talla|color|modelo|producto|articulo correcto|correcta / otro|otra .. unidad|ejemplar|igual / piezas|pieza que|faltan|falta / cambien .. por / recambio"""),
    ("repair", """
        arregl* / vengan|venir|vienen|venga .. arreglar|reparar|ver|terminar / garantia .. arregl*|repar* / cuando .. arreglar|arreglan|tecnico / terminar .. obra|trabajo / corregir .. defecto|error|fallo"""),
    ("discount", """
        rebaj* / rebajarme|descontar|descontarme|descuenten / algun|alguna .. compensacion|descuento|detalle / detalle .. parte / menos .. precio / devolucion parcial / reembolso parcial / gratis .. mes|noche|envio / precio .. reduc*|baj*"""),
    ("apology", """
        disculpado|disculparon|disculpo / nadie .. disculp* / pedido|pidio|pidieron perdon|disculpas / ni .. perdon|disculpa / lo siento .. ni"""),
    ("information", """
        saber .. que .. pasado|paso|ocurrido|pasa / gustaria|quisiera|querria|quiero saber|entender|conocer / por que .. paso|ocurrio / que .. piensan|van a hacer / quedo a la espera / espero .. respuesta|explicacion|noticias|contestacion / pueden|podrian|puede|podria decirme|informarme|confirmarme|explicarme|decir|aclararme / me pregunto / estado .. pedido|envio|reclamacion / solucion"""),
    ("lawyer", """
        nos veremos|vemos en / en los tribunales|juzgados / tomar*|emprender* .. acciones|medidas / letrado / reclamacion judicial / monitorio / asesor*|asesoria legal|juridico / por lo legal"""),
    ("review", """
        contare|contar|contarlo|dire|hablare .. todas|todos|redes|mundo|amigos|conocidos / en todas .. redes / en google|facebook|trustpilot|tripadvisor|instagram|twitter|internet / boca a boca / nunca .. recomend* / no .. recomend* / publicar|publicarlo|publicare|subire / que todos|todo .. sepa|sepan|mundo / mala publicidad|fama"""),
    ("chargeback", """
        banco|tarjeta|paypal|visa .. anule|anular|devuelva|retroceda|reclamar|reclamare|cancele|bloquee / reclamar|reclamare .. paypal|banco|visa / reclamar|reclamare .. cargo|pago|cobro .. banco|tarjeta|paypal / anular .. cargo|pago|cobro / reversar|reversion .. cargo|pago / rechazar .. recibo|cargo / orden de no pago"""),
    ("authority", """
        denunci* .. consumo|omic|policia|ante|autoridades|facua|ocu / en consumo / reclam* .. consumo|omic|ocu|facua|oficial|ayuntamiento|junta / hoja .. reclamaciones|oficial / direccion general / procuraduria / superintendencia / inspeccion .. sanidad|trabajo|sanitaria / comisaria / defensa .. consumidor / queja formal .. ante / arbitraje .. consumo / organismos oficiales"""),
    ("press", """
        llamar|contactar|contar|contare|acudir|ir|escribir|avisar|hablar .. periodico|periodicos|prensa|medios|periodistas / llamar|contactar|acudir|ir|escribir a la|una television|tele|radio|prensa / salir|saldra|saldreis|contarlo|contare .. en la television|tele|radio / noticias|telediario .. contar|salir / a la prensa / diario local"""),
    ("injury", """
        se|me .. corto|corte|quemo|queme|rompio|rompi|hizo|lesiono|golpeo|cayo|clavo .. con|dedo|mano|pie|dano|borde|cristal / se hizo dano / me hice dano / corto .. borde|cristal|tapa / golpe .. cabeza|espalda / esguince / moraton* / puntos .. urgencias|sutura|mano / heridas / cicatriz / se hundio|rompio .. silla|cai|caimos / torcedura"""),
    ("fire", """
        incendi* / se prendio|prendio fuego / ardi* / se quemo .. solo|enchufe|aparato|maquina / echaba|echo|echar humo / olor a quemado / se calienta|calento .. mucho|demasiado|tanto / bateria .. hinchada|hincho|exploto|quemo / salto|saltaron|salian chispas / reventó|revento / carboniz* / humo"""),
    ("electric shock", """
        calambre|calambrazo .. tocar|lampara|al|aparato|grifo / dio|da .. corriente|calambre|calambrazo|descarga / calambrazo / descarga .. al|electr* / corriente .. al tocar"""),
    ("allergy", """
        intoleran* / alergia .. llevaba|llevaban|habia|y|pero / nueces|gluten|lactosa|cacahuetes|marisco .. en|llevaba|habia / pica|picaba|picores / reaccion .. piel|cutanea|alergica / granos|manchas .. piel|cara / irritacion"""),
    ("choking", """
        se .. atraganto|ahogo|trago|metio .. boca|pieza / en la garganta / dejo de respirar / metio .. en la boca / no podia respirar"""),
    ("food poisoning", """
        vomit* / vomitando / devolviendo|devolver .. toda|noche|comida / nauseas / malos .. del estomago / indigestion / enfermos|enfermo .. tras|todos|despues / mal de estomago|barriga / cucaracha*|raton|mosca|insecto|bicho .. en .. comida|plato|sopa|ensalada|habitacion / pollo .. crudo|rosa / marisco .. malo|mal"""),
    ("gas or fumes", """
        huele|olia|olor .. gas|quimico|butano|disolvente / escape|fuga .. gas|butano / mareos|mareo|dolor de cabeza .. olor|gas|vapores / intoxicacion .. monoxido|humo"""),
    ("hazard", """
        pudo .. haber|ser .. grave|peor|tragedia|muerto / accidente / de milagro / por poco / se vino|vinimos abajo / se desplomo|hundio / riesgo / cuerpo extrano / no cumple .. normativa|seguridad / rueda .. solto|salio"""),
    ("unwanted", """
        no .. quiero|queremos|pido|pedimos|exijo|busco|deseo|necesito|pretendo|intencion|espero|interesa / en vez de / en lugar de / sin .. necesidad|ir|recurrir / no hace|hacen falta / si .. queria|queriamos|preferia|preferiamos|deseaba / rechazo|rechazamos .. un|una|su|vuestro|cualquier"""),
    ("needless", """
        no .. es|son|era .. necesario|necesaria|necesarias|lo|suficiente / no .. hace|hacen falta / no me interesa|sirve|basta / innecesari*"""),
    ("aside", """
        gracias ... reembolso|devolucion|cambio|reparacion|descuento|explicacion|disculpas|informacion|aclaracion / recibido|recibi|he recibido .. reembolso|devolucion / reembolso .. recibido|llego|llegado / politica|condiciones|plazo .. devolucion|devoluciones|cambio|cambios|reembolso / sido|fue|ya .. reembolsado|reemplazado|reparado|sustituido / mis disculpas / disculpe|disculpen .. molestia|molestias|retraso|la|las|por / pido|pedimos disculpas|perdon / perdon por / codigo .. descuento / cupon .. no|funciona / soy abogado|abogada / buenas|excelentes|positivas opiniones|resenas / leido|lei|visto .. opiniones|resenas / en mi opinion / su|vuestra|mi opinion / mi cuenta .. cambio / cambio .. opinion|contrasena|direccion|fecha|divisa|hora|turno / a cambio / en cambio / fuegos artificiales / a fuego lento / arma de fuego / factura .. gas / compania .. gas / bombona / prensa .. ajos|frances|hidraulica / sin peligro / medio ambiente / corte .. pelo|luz|agua|suministro"""),
    ("aside", """
        jugar|juegan|jugando|juega con .. fuego / chocolate|chocolates|helado|helados|bombones|mantequilla|queso|tarta|cera|vela|velas .. derret* / a mi|nuestro|su juicio / color|rojo sangre /
        pagina|web|sitio|sistema|llamada|linea|servidor|conexion|app|red .. cayo|caia|caido / me cayo el|la|un|una movil|telefono|paquete|alma ... y|por|porque / me cayo|caen mal|gordo / trabajo|trabaja en un|el hospital / he|habia|hemos leido|visto ... en google|trustpilot|tripadvisor|facebook / vi|lei|vimos|leimos ... en google|trustpilot|tripadvisor|facebook"""),
    ("replacement", """
        envi*|mand* .. que falta|faltan|faltaban"""),
    ("hazard", """
        trozo|trozos|pedazo|pedazos|esquirla* de vidrio|cristal|metal|plastico|madera|alambre"""),
    ("unwanted", """
        si quisiera|quisiese|quisieramos / aunque|incluso si me|nos"""),
    ("aside", """
        guardense|guardese|guardaos|quedense|quedese|metanse|metase sus|su|con|el|la|las|vuestras ... disculpas|disculpa|vale|descuento|dinero|explicaciones|cupon"""),
    ("replacement", """
        prefiero|preferimos|quiero|queremos|deseo|solicito|pido un cambio"""),
    ("injury", f"""
        me cai / nos caimos / {_PERSON} se cayo|cae|resbalo / cayo|cayeron .. en|sobre|encima ... pie|pies|cabeza|mano|dedo|brazo|pierna|hijo|hija|nino|nina"""),
    ("refund", """
        solo|solamente|simplemente mi|nuestro|el dinero"""),
    ("unwanted", """
        nunca|jamas pedi|pedimos|pedido|quise|quisimos|solicite"""),
    ("aside", """
        abogado|abogada ... recomendo|recomienda|aconsejo su|sus|vuestra|vuestro|tu|esta|este / abogado del diablo / encontre|encontramos|encontrado|vi|vimos|visto|descubri|conoci|lei en google|facebook|instagram|trustpilot|tripadvisor|internet / encontre|vi|vimos|descubri|lei su|sus|vuestro|vuestra|el|la|un|una .. en google|facebook|instagram|trustpilot|tripadvisor|internet / dolio|duele|hirio .. tono|trato|comentario|respuesta"""),
    ("food poisoning", """
        intoxiqu*"""),
    ("aside", """
        acepto|aceptamos|aceptar .. disculpas|disculpa"""),
    ("injury", """
        golpeo|golpee|golpeado|golpeada ... cabeza|cara|ojo|pie|mano|pierna|brazo|rodilla|espalda|hombro"""),
)  # fmt: skip

DENIALS = "no nunca jamas ningun ninguna ninguno nadie sin nada ni tampoco"
ENDS = "pero y sino que porque solo hasta aunque entiendo comprendo"
