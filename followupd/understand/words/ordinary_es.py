"""Spanish: by which words a mail is weighed as something other than a complaint; accents do not count.

Groups as in `ordinary_en`.
"""

from __future__ import annotations

SPANISH: tuple[tuple[str, float, str], ...] = (
    ("thanks", 0.9, """
        gracias / agradezco|agradecemos / agradecido|agradecida|agradecidos / mil gracias"""),
    ("neutral", 0.0, """
        gracias .. de antemano|por adelantado|anticipadas / gracias .. por .. su|tu|la|vuestra .. respuesta|
        atencion|tiempo|comprension|ayuda|confirmacion|colaboracion / agradeceria|agradeceriamos .. me|que|
        su|si|una / perdon|perdone|perdonen|disculpe|disculpen|siento|lamento .. el|la|por|mi .. retraso|
        tardanza|demora|confusion|error|malentendido|equivocacion / mal tiempo / sin prisa / no .. hay|
        corre|tengo .. prisa / no .. pasa nada / ningun problema .. si|en|con|para / en caso de .. duda|
        dudas|problema|problemas|necesidad / si .. tiene|tienen|hay|teneis|surge .. dudas|duda|problema|
        alguna|preguntas|algun / cualquier .. duda|problema|cosa|consulta / sala|lista de espera / a la
        espera .. de|su / quedo|quedamos .. a la espera|pendiente|atento|atentos / en espera de .. su|sus /
        ya no .. necesito|necesitamos|hace falta / no .. puedo|podre|podremos|podemos|puede|podra .. ir|
        asistir|acudir|venir|llegar / libro|hoja de .. firmas / brazo|pierna|pie|muneca .. roto|rota|romper
        / me|se he|ha roto .. brazo|pierna|pie|muneca / sigue|siguen|todavia|aun .. disponible|disponibles|
        libre|vigente|quedan|hay|abierto|interesado|interesada|queda|en pie / sigue|siguen|todavia|aun .. en
        venta pie / no .. dude|duden|dudeis / sin gluten|lactosa|alcohol|azucar|compromiso|coste / platos|
        bebidas frios|frias / mucho frio|calor / hace frio|calor / no te preocupes|preocupen|preocupe /
        demasiado tarde para / mas tarde .. noche / por la tarde / buenas tardes|noches / esta|de|la|una|
        dos|tres|# .. tarde / tardes / muy tarde .. llegar|para / queja|reclamaciones departamento /
        atencion al cliente / nada mas|menos"""),
    ("praise", 1.8, """
        muy|realmente|super|totalmente|mas|tan|sumamente|completamente|encantada|encantado .. satisfecho|
        satisfecha|satisfechos|contento|contenta|contentos|feliz|bien|bueno|buena|bonito|bonita|amable|
        amables|profesional|profesionales|rapido|rapida|agradable|rico|ricos|agradecido|agradecida|limpio|
        atento|atentos|simpatico|recomendable / encantado|encantada|encantados|encanto|encantador|
        encantadores|encantadora / excelente|excelentes|magnifico|magnifica|perfecto|perfecta|perfectamente|
        impecable|maravilloso|maravillosa|maravilla|fantastico|fantastica|estupendo|estupenda|delicioso|
        deliciosa|genial|precioso|preciosa|inmejorable|espectacular|fenomenal|riquisimo|buenisimo|
        excepcional / recomiendo|recomendamos|recomendare|recomendaremos|recomendable .. a|totalmente|sin|
        su|mucho|cien|100|vuestro|este|el / volveremos|volvere|repetiremos|repetire .. seguro|pronto|
        encantados|sin|el|con / ninguna|ningun|sin .. queja|problema|pega|reclamacion|problemas|defecto|
        desperfecto|incidencia|quejas / nada .. roto|que objetar|que reprochar|de que quejarnos|malo que /
        no .. tengo|tenemos|hay|puedo .. queja|quejas|quejarme|ninguna|pega|reproche / buen|buena|gran|
        excelente|bonita|magnifico|estupendo .. trabajo|servicio|trato|atencion|comida|estancia|experiencia|
        equipo|calidad|rato|noche|profesional / llego|llegado|recibido|funciona|va|quedado|salio|quedo ..
        todo|bien|perfecto|perfecta|perfectamente|genial|estupendamente|muy|maravilla|precioso|impecable|
        antes|fenomenal / llego|llegado|recibido|funciona|va|quedado|salio|quedo .. de maravilla / ha
        llegado .. todo|bien|perfecto|perfecta|perfectamente|genial|estupendamente|muy|maravilla|precioso|
        impecable|antes|fenomenal / ha llegado .. de maravilla / todo .. bien|perfecto|correcto|genial|
        solucionado|resuelto|arreglado|estupendo|maravilloso / todo .. en orden / funciona|va|anda .. de
        nuevo|perfectamente|bien / funciona|va|anda .. de otra vez / felicidades|enhorabuena|felicitar .. a|
        por .. todo|el|su|vuestro|equipo|trabajo|los / nos|me encanto|encanta|ha gustado / nos|me gusto
        mucho gustado / nos|me han salvado mucho|ha gustado / nos|me ha encantado salvado|gusto mucho|ha
        gustado / salvado .. la|nuestra|el|vida / gracias .. por .. todo|vuestro|su|el|la|tan|una|cuidar|
        hacer .. trabajo|trato|ayuda|amabilidad|todo|rapida|rapidez|reparacion|carino|paciencia|
        profesionalidad|atencion|estancia|noche / mil|muchisimas|infinitas|un millon gracias / ha sido .. un
        placer|perfecto|genial|estupendo|una maravilla / fue|era|estuvo .. perfecto|genial|estupendo|
        delicioso|todo|maravilloso|muy / mejor .. que|experiencia|de|imposible / mejor .. de lo / supero ..
        expectativas|nuestras|mis / superado .. expectativas / problema|asunto .. resuelto|solucionado|
        arreglado / ya .. no .. gotea|pierde|hace|suena|falla / puntual|puntuales|puntualidad / como nuevo|
        nueva / un diez / seguid|sigan .. asi / ya .. funciona|esta .. bien|perfecto|arreglado|solucionado"""),
    ("request", 1.8, """
        quisiera|quisieramos|querria|querriamos|quiero|queremos|deseo|deseamos|desearia|gustaria|necesito|
        necesitamos|queria|queriamos .. pedir|encargar|reservar|saber|comprar|alquilar|contratar|cambiar|
        anular|cancelar|dar|apuntarme|apuntar|inscribirme|inscribir|visitar|solicitar|informacion|preguntar|
        consultar|hacer|una|un|confirmar|pedirles|conocer|obtener|recibir|renovar|aplazar|concertar|
        modificar|ampliar|celebrar|organizar|matricular|hablar .. cita|presupuesto|informacion|mesa|
        habitacion|si|precio|precios|catalogo|plaza|#|la|el|mi|los|las|para|un|una|de|hora|pedido|reserva /
        quisiera|quisieramos|querria|querriamos|quiero|queremos|deseo|deseamos|desearia|gustaria|necesito|
        necesitamos|queria|queriamos .. pedir|encargar|reservar|saber|comprar|alquilar|contratar|cambiar|
        anular|cancelar|dar|apuntarme|apuntar|inscribirme|inscribir|visitar|solicitar|informacion|preguntar|
        consultar|hacer|una|un|confirmar|pedirles|conocer|obtener|recibir|renovar|aplazar|concertar|
        modificar|ampliar|celebrar|organizar|matricular|hablar .. de baja / nos gustaria .. pedir|encargar|
        reservar|saber|comprar|alquilar|contratar|cambiar|anular|cancelar|dar|apuntarme|apuntar|inscribirme|
        inscribir|visitar|solicitar|informacion|preguntar|consultar|hacer|una|un|confirmar|pedirles|conocer|
        obtener|recibir|renovar|aplazar|concertar|modificar|ampliar|celebrar|organizar|matricular|hablar ..
        cita|presupuesto|informacion|mesa|habitacion|si|precio|precios|catalogo|plaza|#|la|el|mi|los|las|
        para|un|una|de|hora|pedido|reserva / nos gustaria .. pedir|encargar|reservar|saber|comprar|alquilar|
        contratar|cambiar|anular|cancelar|dar|apuntarme|apuntar|inscribirme|inscribir|visitar|solicitar|
        informacion|preguntar|consultar|hacer|una|un|confirmar|pedirles|conocer|obtener|recibir|renovar|
        aplazar|concertar|modificar|ampliar|celebrar|organizar|matricular|hablar .. de baja / me gustaria
        gustaria|necesito|necesitamos|queria|queriamos .. pedir|encargar|reservar|saber|comprar|alquilar|
        contratar|cambiar|anular|cancelar|dar|apuntarme|apuntar|inscribirme|inscribir|visitar|solicitar|
        informacion|preguntar|consultar|hacer|una|un|confirmar|pedirles|conocer|obtener|recibir|renovar|
        aplazar|concertar|modificar|ampliar|celebrar|organizar|matricular|hablar .. cita|presupuesto|
        informacion|mesa|habitacion|si|precio|precios|catalogo|plaza|#|la|el|mi|los|las|para|un|una|de|hora|
        pedido|reserva / me gustaria gustaria|necesito|necesitamos|queria|queriamos .. pedir|encargar|
        reservar|saber|comprar|alquilar|contratar|cambiar|anular|cancelar|dar|apuntarme|apuntar|inscribirme|
        inscribir|visitar|solicitar|informacion|preguntar|consultar|hacer|una|un|confirmar|pedirles|conocer|
        obtener|recibir|renovar|aplazar|concertar|modificar|ampliar|celebrar|organizar|matricular|hablar ..
        de baja / queria|quiero|quisiera saber .. si|el|la|los|cuanto|cual|que / cual|cuales|son|seria|
        serian|horario|horarios|precio|precios|plazo|tarifas .. su|sus|el|la|horario|precio|tienen|tienes|
        teneis|plazo / que es .. su|sus|el|la|horario|precio|tienen|tienes|teneis|plazo / horario|horarios
        .. de|apertura|en|navidad|tienen / estan|abren|abris|cierran|estais .. abiertos|abierto|domingo|
        domingos|sabados|hoy / cuanto .. cuesta|costaria|cuestan|vale|seria|cobran|es|tardan|tarda|valdria|
        dura|sale / a cuanto / presupuesto .. para|de|por|sin / enviar|enviarme|enviarnos|mandarme|mandar|
        mandarnos|facilitarme|pasarme|hacerme|darme|reenviar|remitirme|indicarme|prepararme .. un|el|la|los|
        su|una|presupuesto|catalogo|factura|tarifas|informacion|copia|precios / pueden|podrian|puede|podria|
        podeis|podriais .. enviar|enviarme|mandar|mandarme|mandarnos|recomendar|reenviar|decirme|confirmar|
        confirmarme|pasar|hacerme|indicarme|reservar|guardar|darme|informarme|venir|enviarnos|preparar|
        ayudarme|entregar|recoger|mirar .. un|una|el|la|si|presupuesto|esta|por|los|que|me|mi|mas / tienen|
        tiene|tendrian|teneis|hay|hacen|venden|ofrecen|aceptan|admiten|reparan|arreglan|alquilan|envian|
        entregan|sirven|disponen|quedan|queda .. algun|alguna|productos|habitacion|habitaciones|plazas|mesa|
        libre|disponible|disponibles|perros|stock|a|tarjeta|aparcamiento|maquinas|domicilio|hora|cita|
        servicio|parking|opciones|menu|en|todavia|aun / puedo|podemos|podria|podriamos|podre .. devolver|
        cambiar|anular|reservar|llevar|pagar|pasar|modificar|venir|recoger|hacer|comprar|ir|encargar|traer|
        aplazar|alquilar|dejar / se puede .. devolver|cambiar|anular|reservar|llevar|pagar|pasar|modificar|
        venir|recoger|hacer|comprar|ir|encargar|traer|aplazar|alquilar|dejar / se .. puede .. cambiar|
        anular|pagar|reservar|devolver|aplazar / seria|es|sera posible .. cambiar|reservar|aplazar|
        adelantar|que|tener|una|hacer|recoger / reservar|reserva .. mesa|una|habitacion|para|un|# / mesa|
        habitacion|pista|libre / cita para / cita .. para|previa|libre|con|del|anular|cancelar / anular|
        cancelar|cambiar|aplazar|confirmar|modificar|mover|adelantar .. mi|la|nuestra|el|una|cita|reserva|
        pedido / tengo|tenemos|debo .. que .. anular|cancelar|cambiar|aplazar / busco|buscamos|estamos
        buscando .. un|una|a|ninera|algo|alguien|el|la / estoy buscando buscando .. un|una|a|ninera|algo|
        alguien|el|la / me interesa|interesaria|interesado|interesada|interesados .. en|por|el|la|un|una /
        pregunta|consulta|duda .. sobre|rapida|acerca|es|tengo / antes de .. comprar|encargar|reservar|
        pedir|hacer / en stock|existencias|disponibilidad / factura .. para|de|mi .. gestor|hacienda|
        contabilidad|gestoria|renta / copia|duplicado .. de la|factura|del / mi gestor|gestoria / de baja ..
        mi|la|suscripcion|abono|contrato|en|cuota|a|para / ruego|rogamos|solicito|solicitamos|agradeceria|
        pido .. confirmacion|confirmen|envien|presupuesto|informacion|nos|sirvan|manden / ruego|rogamos|
        solicito|solicitamos|agradeceria|pido .. me envien / ruego|rogamos|solicito|solicitamos|agradeceria|
        pido .. nos sirvan envien|sirvan|manden / a quien|donde .. tengo|puedo|debo|hay|me|dirigirme|se /
        que .. pasa|ocurre|sucede|hago|en caso / que .. hacer si caso / como .. puedo|se|funciona|hago|va|
        debo .. devolver|reservar|hacer|pide|presento|pongo|para|la|el|un|una|pagar|reclamar|devolucion|
        apuntarme / como siempre|habitualmente|la ultima / como el ano ultima / como de costumbre ano|la
        ultima / me quedo|nos quedamos con / que talla|color|tamano|modelo / talla .. es|me|pequena|grande|
        corresponde / pasar .. a .. recoger|buscar|ver|medir|por / podrian|pueden|puede|podriais pasar|venir
        .. esta|a|el|la|manana|proxima / la semana que viene|proxima semana / devolver|cambiar .. articulo|
        prenda|producto / devolver|cambiar .. si no / desayunaremos|llegaremos|llegare / habitacion
        tranquila|libre|doble|individual|para / recomienda|recomiendan|recomendar .. un|una|algun|buen /
        aun|todavia puedo cambiarla|se puede / esta .. lista|listo|preparado|preparada|disponible / servir|
        sirvan|entreguen|envien|manden .. #|en|a / cambiarla|cambiarlo .. por|de"""),
    ("business", 3.6, """
        adjunto|adjuntamos|adjunta|adjuntos|remitimos|enviamos|encontraran|encontrara .. factura|facturas|
        presupuesto|albaran|extracto|nuestra|oferta|tarifa|pedido|su / nuestra|nuestras|nuestros|nuestro ..
        factura|facturas|cuenta|tarifas|contabilidad|almacen|clientes|cliente|proveedor|fabrica|condiciones|
        departamento|precios / factura|facturas|importe|saldo|recibo .. pendiente|impagada|impagado|vencida|
        vencido|vencimiento|adeudado|sin pagar / factura|facturas|importe|saldo|recibo .. sin abonar pagar /
        factura|facturas|importe|saldo|recibo .. por pagar abonar|sin pagar / pendiente de pago / pago|abono
        .. a|pendiente|de la factura|treinta|#|vencido|antes / rogamos|le|les|proceda|procedan|solicitamos
        .. pago|ingreso|abono|transferencia|efectue|regularice|efectuen / recordatorio .. de pago|factura|#
        / le|les recordamos .. que|factura|pago / requerimiento .. de pago / no .. consta|hemos recibido ..
        pago|abono|ingreso|transferencia / no .. consta|hemos recibido .. su pago / si ya .. ha|han ..
        pagado|abonado|realizado / intereses .. de demora / via judicial|departamento de cobros / numero de
        cuenta|iban|datos bancarios / orden de compra|albaran / proveedor|proveedores / tarifas|precios ..
        aumentan|suben|subida|incremento|actualizacion|incrementan / materias primas / hemos .. enviado|
        recibido|expedido|tramitado .. su|pedido|pago|a / su pedido .. ha sido|esta|n|fue|llegara / acta|
        orden del dia / reunion .. de|del|el|equipo|lunes|semanal / companeros|interno|interna / nuestros
        clientes|su cliente / estimados .. clientes|colaboradores|socios|proveedores / cierre por|inventario"""),
    ("business", 3.6, """
        ultimo aviso ... factura|pago / factura ... impagada|pendiente"""),
    ("own", 2.4, """
        me perdi|falte|faltamos .. a|la|el|ultima|clase"""),
    ("request", 3.4, """
        a quien|donde|como ... reclamacion|queja|reclamar / seremos|somos|vamos ... en lugar|vez de .. #"""),
    ("purpose", 0.0, "factura ... pagada|abonada"),
    ("own", 2.6, "compre|comprado|comprada|comprados .. otro|otra .. sitio|lado|tienda"),
    ("job", 3.6, """
        curriculum|cv|curriculo|vitae / candidatura|candidato|candidata|postular|postulo / puesto .. de|
        vacante|trabajo|ofrecen|como|aprendiz / oferta .. de .. empleo|trabajo|camarero|camarera|
        dependienta|dependiente|cocinero / vacante|vacantes / practicas .. en|de|formativas|curriculares /
        aprendiz|becario|becaria / anos de .. experiencia / experiencia .. en|de|como|laboral|previa /
        entrevista .. de trabajo / incorporacion inmediata / busco .. trabajo|empleo|puesto / busco .. un
        puesto / carta de presentacion"""),
    ("advert", 3.2, """
        newsletter|boletin / darse|darte|date de baja .. aqui|haga|clic|pulse|de este / haga|haz|pulse|
        pincha|aqui|en .. aqui|enlace / clica clic .. aqui|enlace / rebajas|promocion|promociones|oferta ..
        especial|hasta|limitada|exclusiva|verano|flash|invierno / % / descuento .. del|de|exclusivo|hasta|
        codigo|en / codigo .. descuento|promocional / aprovecha|aproveche|descubre|descubra|no te pierdas|no
        se pierda / seo|posicionamiento|visibilidad|trafico organico / su|tu|vuestra pagina|web|sitio ..
        web|podria|google|lenta|merece|no aparece / auditoria|demo|prueba|consulta|asesoria .. gratuita|
        gratis|seo / ofrecemos|ayudamos|somos|fabricamos|disenamos|creamos|proporcionamos|desarrollamos ..
        a|una|un|soluciones|empresas|servicios|lideres|los|especialistas|fabricantes|paginas|negocios /
        nuestra|nuestras|nuestro|nuestros .. solucion|soluciones|software|plataforma|coleccion|nueva|nuevo|
        productos|gama|servicios|catalogo|expertos / aumente|aumenta|mejore|mejora|impulsa|multiplica|
        incremente .. sus|tus|su|tu|las / webinar|feria|congreso / su|tu cuenta .. sera|esta|bancaria ..
        suspendida|bloqueada|limitada|cancelada / su|tu cuenta .. ha sido .. suspendida|bloqueada|limitada|
        cancelada / verifique|verifica|confirme|confirma|actualice|actualiza .. sus|tus|su|tu|los .. datos|
        cuenta|identidad|informacion / contrasena / ganador|ganadora|loteria|herencia|premio|bitcoin|
        criptomonedas / aduana|aduanas|tasas .. paquete|de / paquete .. retenido|pendiente|aduana / paquete
        .. en espera / prestamo|prestamos|credito|financiacion .. rapido|personal|sin|para|inmediato|
        empresas / colaboracion|patrocinio|patrocin* / nota de prensa / le|les|te|os invitamos|invitacion /
        encuesta|satisfaccion / black friday / resenas|opiniones .. google|eliminar|conseguir|mas|positivas
        / llamada .. de|quince|# .. minutos / sin compromiso / clientes potenciales|leads / suscribete"""),
    ("circular", 2.4, """
        queridos|queridas|estimados|estimadas|hola|apreciados|buenas .. padres|madres|familias|vecinos|
        vecinas|socios|socias|amigos|companeros|companeras|todos|todas|equipo|chicos|voluntarios|alumnos|
        propietarios|inquilinos|compis / queridos|queridas|estimados|estimadas|hola|apreciados|buenas .. a
        todos / asamblea .. general|del|ordinaria|de|extraordinaria|sera / os|les esperamos / proxima|
        proximo .. reunion|sesion|ensayo|partido|encuentro|entrenamiento / voluntarios|voluntarias /
        excursion|salida .. del|de|al|escolar|viernes / mi|el|un|de turno .. de|del|el / cubrir|cambiar|
        coger .. mi|el|turno|alguien / quien .. puede|viene|se|quiere .. cubrir|cambiar|traer|ayudar|apunta|
        hacer / cuadrante / la junta|comite|tesorero|presidente|ampa / traed|traer|traigan .. bocadillo|
        comida|ropa|calzado|bebida|algo|silla|vuestra / club .. de|sera|organiza / comunidad de propietarios
        .. convoca|junta"""),
    ("own", 2.4, """
        se .. me|nos .. ha|han|cayo|rompio|cae|olvido|perdio|quedo|estropeo|averio .. roto|caido|perdido|
        olvidado|estropeado|averiado|el|la|al|en|mi|derramado|pasado / he|hemos .. perdido|roto|derramado|
        rayado|dejado|extraviado|olvidado|pinchado .. mi|el|la|mis|las|los|una|un / me|nos .. deje|dejamos|
        olvide|olvidamos .. un|una|mi|las|los|el|la|unas|en / me|nos .. equivoque|equivocamos|confundi|hemos
        equivocado / me|nos .. he equivocado equivocado / por error .. mio|he|hice|mi|elegi / error mio|
        fallo mio|culpa mia|mi culpa|mi error|es culpa / llegare|llegaremos|llego|voy .. tarde|retraso|
        minutos / el|mi tren|autobus|vuelo|metro .. va|lleva|tiene|esta|se|ha|con .. retraso|averiado|
        cancelado|parado / estoy|esta|estamos|estado .. enfermo|enferma|enfermos|malo|resfriado|resfriada|
        ingresado|embarazada / estoy|esta|estamos|estado .. con gripe / mi|el|la hijo|hija|nino|nina|perro|
        gato .. enfermo|enferma|rompio|tiro|se ha comido|malo|mala / mi|el|la hijo|hija|nino|nina|perro|gato
        .. enfermo|enferma|rompio|tiro|se ha tiene fiebre / mi|el|la hijo|hija|nino|nina|perro|gato .. ha
        roto ha comido|malo|mala / mi|el|la hijo|hija|nino|nina|perro|gato .. ha roto ha tiene fiebre /
        antiguo|antigua|anterior|otro|otra|ultimo .. taller|dentista|fontanero|peluqueria|proveedor|tienda|
        medico|empresa|casero|gestor|seguro|hotel|mecanico / encontrado|encontre|visto|vi|conseguido .. su|
        sus|vuestro|vuestra .. telefono|numero|web|contacto|direccion|anuncio|datos|pagina / recomendado|
        recomendo|recomendaron|recomendacion .. un|una|mi|su|sus|de / lavadora|caldera|nevera|grifo|coche|
        moto|horno|ordenador|portatil|persiana|cerradura|tejado|bici .. se|me .. ha estropeado|averio|
        estropeo / lavadora|caldera|nevera|grifo|coche|moto|horno|ordenador|portatil|persiana|cerradura|
        tejado|bici .. se|me .. ha ha roto / tormenta|granizo|robo .. en|cayo|anoche|el|casa|rompio|se /
        cuanto .. costaria|cuesta|cobran|seria|valdria|saldria .. arreglar|arreglarla|arreglarlo|reparar|
        repararlo|cambiar|una|un|la|el / todavia|aun .. les debo|le debo|os debo / les|le|os debo .. #|
        todavia|aun / no .. encontro|supo|dio .. averia|arreglar|con / tengo|tiene .. fiebre|gripe|covid"""),
    ("own", 2.0, """
        no .. he|hemos .. recibido .. su|la|vuestra .. factura|presupuesto|catalogo|oferta / no he recibido|
        me ha llegado .. factura|presupuesto|catalogo"""),
    ("purpose", 0.0, """
        confirmo|confirmamos|adjunto|adjuntamos|adjunta|envio|mando|les envio / como .. hablamos|acordamos|
        quedamos|comentamos|convenido / aqui .. van|tiene|tienen|esta|estan|teneis / para su informacion /
        recordatorio / hasta .. el|manana|luego|pronto|lunes|martes|miercoles|jueves|viernes|sabado / nos
        vemos / me|nos viene|va bien|perfecto|fenomenal / feliz|felices|felicidades navidad|ano|cumpleanos|
        fiestas|pascua|vacaciones / deje|dejado|perdido|olvidado .. mi|una|un|bufanda|paraguas|chaqueta|
        gafas|llaves|movil|bolso / han|habeis encontrado / cambiado|cambio|nueva|nuevo .. de .. direccion|
        telefono|cuenta|numero|domicilio / nos mudamos|mudanza / transferencia .. ha|he|hecha|realizada|
        esta|hoy|hecho / a partir de / listo|lista .. para|recoger / se vende|alquila|en venta / puede|
        pueden|podrian|podria|puedo|podemos|podeis / quisiera|querria|queremos|nos gustaria / me gustaria
        gustaria / necesito|necesitamos|busco|buscamos / no .. ira|iremos|vendra|asistira / me duele|dolor
        .. la|de .. muela|espalda|cabeza|rodilla|garganta / boda|cumpleanos|comunion|bautizo|evento .. en|
        el|para|de / fotos|planos|medidas|documentos .. de|del|para / plazo / disponible|libre / paso|
        pasare|ire|vendre|voy .. manana|el|a|sabado|por"""),
)  # fmt: skip
