"""What people ask for, threaten with and were hurt by, Spanish; the groups are those of `model.facts`."""

from __future__ import annotations

SPANISH: tuple[tuple[str, str], ...] = (
    ("refund", """
        reembols* / reintegr* / devolucion .. dinero|importe|total|pago|inmediata|cobrado|integra / devuelv* .. dinero|importe|pago|cobrado|euros|# / devolver .. dinero|importe|pago|euros|# / mi dinero / recuperar .. dinero|importe / me abonen|devuelvan / nos devuelvan / la devolucion / una devolucion / abono .. importe|cuenta|tarjeta"""),
    ("replacement", """
        reempla* / reemplazo / sustituci* / sustituy* / sustituir* / cambio .. producto|articulo|talla|por|del / el cambio / cambiar|cambien|cambiarlo|cambiarla / uno nuevo / una nueva / otro nuevo / envien|enviar|enviarme|manden|mandar .. otro|otra|nuevo|nueva|correcto|correcta|pieza|piezas|falta|faltan / reposicion / reenvi* / recambio / canje*"""),
    ("repair", """
        repar* / reparacion / arregl* / arreglo / subsan* / envien|enviar|manden|mandar .. tecnico|fontanero|alguien|operario / venga .. tecnico / puesta a punto / solucionar .. averia|defecto"""),
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
        prensa / periodico|periodicos .. contar|contactar|llamar|local / periodista* / medios .. comunicacion / a los medios / television / en la tele"""),
    ("injury", """
        herid* / lesion* / sangr* / quem* .. mano|manos|dedo|dedos|brazo|pierna|pie|cara|ojo|ojos|piel|boca|lengua|espalda / corte|cortado|corto|cortada|cortarse|cortarme .. mano|manos|dedo|dedos|brazo|pierna|pie|cara|piel|boca|lengua / rompi* .. brazo|pierna|diente|muneca|tobillo|dedo|muela|cadera / me|se corte|quemo|queme|corto .. con|al / quemadura* / hospital / urgencias / ambulancia / fractura* / puntos de sutura / dieron .. puntos / caida / se|me cayo|cai .. escalera|suelo|y|por|porque / resbal* / desmay* / inconsciente / conmocion / al medico / diente roto / accidente .. con|por|casa / dolor .. mano|brazo|espalda|pierna"""),
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
        peligros* / peligro / riesgo .. accidente|incendio|vida|seguridad|lesion|salud|grave / inseguro|insegura / no .. es seguro|segura / podria|podriamos|pudo|podia|hubiera .. haber|morir|matar|matado|herido / haber .. muerto|matado|herido|grave / casi .. mata|mato|caigo|muere|muero|cae|hiere / frenos .. fallaron|fallan|fallo|funcionan / filo|bordes|borde cortante|cortantes|afilado|afilados / trozo|trozos|cristal|cristales|pedazo|pedazos|esquirla* de|en vidrio|cristal|metal|plastico|la comida|el plato|la sopa"""),
    ("unwanted", """
        no .. quiero|queremos|pido|pedimos|exijo|busco|deseo|necesito|pretendo|intencion|espero|interesa / en vez de / en lugar de / sin .. necesidad|ir|recurrir / no hace|hacen falta"""),
    ("needless", """
        no .. es|son|era .. necesario|necesaria|necesarias|lo|suficiente / no .. hace|hacen falta / no me interesa|sirve|basta / innecesari*"""),
    ("aside", """
        gracias ... reembolso|devolucion|cambio|reparacion|descuento|explicacion|disculpas|informacion|aclaracion / recibido|recibi|he recibido .. reembolso|devolucion / reembolso .. recibido|llego|llegado / politica|condiciones|plazo .. devolucion|devoluciones|cambio|cambios|reembolso / sido|fue|ya .. reembolsado|reemplazado|reparado|sustituido / mis disculpas / disculpe|disculpen .. molestia|molestias|retraso|la|las|por / pido|pedimos disculpas|perdon / perdon por / codigo .. descuento / cupon .. no|funciona / soy abogado|abogada / buenas|excelentes|positivas opiniones|resenas / leido|lei|visto .. opiniones|resenas / en mi opinion / su|vuestra|mi opinion / mi cuenta .. cambio / cambio .. opinion|contrasena|direccion|fecha|divisa|hora|turno / a cambio / en cambio / fuegos artificiales / a fuego lento / arma de fuego / factura .. gas / compania .. gas / bombona / prensa .. ajos|frances|hidraulica / sin peligro / medio ambiente / corte .. pelo|luz|agua|suministro"""),
)  # fmt: skip

DENIALS = "no nunca jamas ningun ninguna ninguno nadie sin nada ni tampoco"
ENDS = "pero y sino que porque solo hasta aunque entiendo comprendo"
