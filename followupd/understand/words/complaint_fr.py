"""French: by which words a mail is weighed as a complaint; accents do not count.

Groups as in `complaint_en` and `trades_en`.
"""

from __future__ import annotations

FRENCH: tuple[tuple[str, float, str], ...] = (
    ("declared", 3.4, """
        deposer|faire|formuler|adresser|introduire|porter|transmettre|enregistrer .. reclamation|plainte|
        doleance / reclamation|plainte .. concernant|suite|relative|au|a|contre|pour|concerne|sur|
        officielle|formelle / ma|notre|une|cette|seconde|deuxieme|troisieme|nouvelle reclamation|plainte /
        me plaindre|plains / nous plaindre|plaignons / vous signaler .. un|que|des|plusieurs|une|qu /
        signale|signalons .. que|un|une|des|probleme / faire part .. de mon|mecontentement|deception|
        insatisfaction|etonnement|notre / mecontentement|insatisfaction / mettre|mets|mettons en demeure /
        mise en demeure / exprimer .. mon|notre|deception|colere|mecontentement / objet .. reclamation|
        litige|plainte"""),
    ("declared", 1.8, """
        reclamation|reclamations / plainte|plaintes / litige / doleance|doleances"""),
    ("absence", 3.2, """
        toujours pas|rien|aucune|aucun|personne / n|ne .. ai|avons|a|est|ont|suis|sommes toujours pas|rien|
        aucune|aucun / toujours .. en panne|attente|casse|cassee|bloque|bloquee|sale|froid|sans / pas encore
        .. recu|livre|arrive|rembourse|repare|regle|resolu|repondu|venu|passe|eu|obtenu / encore .. rien|
        aucune|pas .. recu|eu|arrive|fait|reponse|nouvelle|nouvelles|repondu / jamais .. recu|venu|venue|
        arrive|arrivee|livre|livree|repondu|rappele|passe|presente|presentee|ete|eu|donne|rembourse|repare|
        prevenu|informe|excuse / n est .. jamais|pas .. venu|venue|arrive|arrivee|passe|presente|rappele|
        repare|regle|revenu|fait|resolu|rendu / rien .. n|ne .. ete|est|a|arrive|change|bouge|avance|vient|
        vu / rien recu|vu|eu|change|fait|bouge / personne .. ne|n|pour .. repond|repondu|vient|venu|
        rappelle|rappele|est|a|decroche|sait|savait|parle|prevenu|aide|bouge|explique|passe|occupe|excuse|
        daigne / personne au telephone|bout|accueil / aucune|sans|aucun .. reponse|nouvelle|nouvelles|
        retour|explication|explications|excuse|excuses|remboursement|livraison|solution|suivi|rappel|
        intervention|information|informations|trace|eau|chauffage|electricite|geste|prevenir .. de|depuis|a|
        votre|recue|pour|malgre|chaude|ni|aux|apres|recu|mot / pas de .. reponse|nouvelle|nouvelles|retour|
        explication|explications|excuse|excuses|remboursement|livraison|solution|suivi|rappel|intervention|
        information|informations|trace|eau|chauffage|electricite|geste|prevenir .. de|depuis|a|votre|recue|
        pour|malgre|chaude|ni|aux|apres|recu|mot / reste|restee|restent|restes .. sans|lettre .. reponse|
        suite|effet|morte / j|nous attends|attendons .. depuis|toujours|encore|mon|ma|mes|notre / attends|
        attendons|attendu|attente .. depuis|# / depuis .. # .. jours|semaines|mois|heures|semaine|annees ..
        rien|pas|sans|toujours|attends|aucune|nous|j / # .. jours|semaines|mois|heures|semaine .. de retard
        / retard .. de # / # fois|relances|mails|messages|appels|courriers .. que|sans|et|restes|laisses|
        deja|pour / malgre .. mes|nos|plusieurs|#|relances|appels|promesses|mails|rappels / ou est|en .. ma|
        mon|notre|est .. commande|colis|remboursement|livraison|dossier|paquet|argent|livreur|technicien /
        combien de temps .. encore|faut|dois|va|attendre"""),
    ("absence", 2.6, """
        attendu|attendre|attente|patiente .. #|une|plus|pres|presque|toute|deux .. heures|heure|minutes|
        jours|semaines|mois|journee|matinee / relance|relances|relancer|relancee .. fois|reponse|plusieurs|
        sans|deja / pour la .. deuxieme|troisieme|quatrieme|cinquieme|enieme|seconde|#|3eme|2eme|4eme ..
        fois / c est la .. deuxieme|troisieme|quatrieme|#|3eme|2eme|enieme .. fois / encore une fois / une
        fois de plus / a nouveau|encore|de nouveau .. en panne|casse|cassee|tombe|bloque|faux|retard|annule|
        annulee|reporte|oublie|perdu / meme .. probleme|panne|erreur|defaut|souci .. encore|nouveau|revient|
        reapparait|qu|que / repousse|repoussee|repoussez|reporte|reportee|reportez|decale|annule|annulez|
        annulee .. fois|sans|derniere|rendez|le|quatre|cours|encore|matin / a la derniere minute / au
        dernier moment / promis|promise|assure|annonce|garanti|certifie|convenu|dit .. mais|et|or|
        que|pour|hier|aujourdhui|lundi|mardi|mercredi|jeudi|vendredi|sous|avant / m|nous .. aviez|avez|
        avait|avaient|a promis|assure|annonce|garanti|dit|affirme|jure / devait|deviez|devaient|devrait|
        aurait .. arriver|etre|venir|passer|recevoir|livre|du|rappeler|me|nous|intervenir / aurait|auraient|
        aurais du / n .. pas ete .. fait|faite|livre|rembourse|respecte|repare|nettoye|nettoyee|resolu|
        prevenu|prevenus|informe|informes|traite|rendu|rendue|pris|prise|remplace|servi|servis|tenu|
        effectue|realise|changee|change|regle|termine|vide|videes|honore / pas .. repondu|rappele|rembourse|
        respecte|prevenu|prevenue|prevenus|informe|livre|repare|regle|resolu|venu|venue|revenu|recu|
        presente|tenu|vide|nettoye|rendu|rendue|fini|termine|fourni|honore|daigne|excuse / n ai|avons pas|
        plus|rien .. eu|recu|pu|trouve|vu / attend|attends|attendons toujours|encore / injoignable|
        injoignables / impossible .. de|d .. joindre|avoir|obtenir|parler|vous|me|se|contacter / balade|
        baladee|trimballe|renvoye .. service|autre|interlocuteur|a / ignore|ignores|ignoree .. mes|mails|
        appels|messages|notre|par / laisse|laisses|laissee tomber|seul|seule|seuls|attendre|poireauter|
        planter|plantes|plante|dehors / fait faux bond / pose .. lapin / introuvable|introuvables / perdu|
        perdue|egare|egaree|disparu|disparue .. par vous|vos|commande|colis|dossier|valise|mon|ma|notre|par
        / avez|a|ont perdu|egare|oublie .. mon|ma|mes|notre|nos|de|le|la / sans .. prevenir|avertir|excuse|
        explication|raison|demander|me|nous|personne|que|rien|mon .. prevenir|accord|dire|demander|
        consulter|parle|prevenu|avertir|personne / n avance .. pas / lettre morte"""),
    ("absence", 1.6, """
        personne / retard|retards / en vain / oublie|oubliee|oublies / annule|annulee / alors que .. avais|
        etais|vous|nous|j|on|le|la|avions / pris|pose|prendre|poser .. jour|journee|conge|apres|matinee /
        pour rien / nous|j|on .. avons|ai|a|suis|est|etait du|obliges|oblige|obligee|contraint|dus .. payer|
        acheter|dormir|attendre|appeler|partir|annuler|aller|faire|manger|me|nous|tout|racheter|renoncer|
        demander|laver / seulement .. #|un|une|au|sur / # .. au lieu|sur|seulement / au lieu .. de|des|du|d
        / il manque|manquait|manquaient|manquent / manque|manquait|manquaient|manquent .. une|un|des|deux|
        les|la|le|# / rate|ratee|manque .. notre|mon|avion|train|correspondance|rendez / raccroche .. au|
        nez|sans / tarde|traine|trainent|lent|lente|lents|lenteur / depuis .. votre|vos|ce|cette|le|la ..
        intervention|reparation|passage|visite|mise|pose|travaux|livraison|installation|entretien|
        changement|soin|traitement|lavage / nouvelles .. mon|ma|de|votre|notre / ni .. ni|excuse|reponse|
        explication / avait|avions|avais .. pourtant|bien .. reserve|demande|precise|dit|commande|confirme|
        prevenu"""),
    ("absence", 0.6, """
        toujours / encore / deja / depuis / pourtant / hier / semaines / semaine / a nouveau / normalement /
        finalement"""),
    ("failure", 2.6, """
        ne .. fonctionne|marche|tient|ferme|demarre|chauffe|charge|correspond|s|convient|tourne|allume|
        descendent|descend|monte|montent|fonctionnent|marchent|tiennent|correspondent|ouvre|ferment|imprime|
        coupe|reste|sert|repond|glisse|refroidit|fixe|colle .. pas|plus|rien|toujours|jamais|qu / marche|
        fonctionne|correspond|tient|va|chauffe|demarre|charge|ferme|marchait|fonctionnait|marchent|
        fonctionnent|tenait .. pas|plus|mal|rien / tombe|tombee|est|etait|sont|tombent .. en panne / fuit|
        fuient|fuite|fuites|goutte|suinte|coule|deborde|debordent / se decolle|decollent|detache|detachent|
        fissure|effrite|defait|dechire|demonte|devisse|desagrege|effiloche|bloque|deconnecte / s est|sont ..
        casse|cassee|decolle|decollee|rompu|rompue|effondre|dechire|dechiree|detache|detachee|arrete|eteint|
        rallume|ouvert|ouverte|fissure|coince|bloque|remis|remise / a lache|cede|casse|craque|perdu|rouille|
        fondu|deteint|retreci|explose|brule|plante / au bout de .. #|un|deux|une|quelques / apres .. #|une|
        quelques|seulement|seul .. jours|semaines|utilisation|utilisations|lavage|lavages|mois|jour|semaine|
        heures|kilometres / cheveu|cheveux|poil|poils|insecte|cafard|cafards|punaises|souris|rats|fourmis|
        morceau|plastique|verre .. dans|sur|soupe|salade|douche|lit|assiette|plat|chambre|partout|de /
        immangeable|immangeables / moisi|moisie|moisissure|moisissures / intoxication / glace|glacee|
        glacial|tiede|tiedes|froid|froide|froids|froides .. plat|plats|viande|soupe|repas|eau|douche|frites|
        cafe|chambre|arrivee|arrive|arrives / viande|plat|plats|repas|soupe|pizza|frites|cafe|poisson|steak
        .. froid|froide|froids|froides|tiede|tiedes|dur|dure|cru|crue|brule|brulee|sec|seche|immangeable|
        trop / mauvais|mauvaise|mauvaises .. article|taille|couleur|produit|piece|modele|adresse|commande|
        chambre|cote|date|plat|reference|pointure|quantite|dent|medicament|dose / recu .. au lieu|taille|
        mauvais|pas / pas .. bon|bonne|bons|bonnes .. taille|couleur|modele|produit|article|piece|chambre|
        plat|commande|adresse|pointure / n est|sont|etait|etaient pas|plus .. propre|propres|conforme|
        conformes|frais|fraiche|fini|etanche|droit|droite|nettoye|cuit|cuite|neuf|neuve|utilisable|normal|
        correct|termine|lisible|livre|faite|fait|complet|complete|celui|celle|ceux|ce / livre|arrive|recu|
        arrivee|livree|recue|arrives|livres .. casse|cassee|casses|ouvert|ouverte|abime|abimee|endommage|
        endommagee|vide|incomplet|incomplete|fane|fanee|fanees|raye|sale|trempe|trempee|defectueux|brise|
        brisee|froid|froide|retard|sans|mauvais|mauvaise / presente|presentait|presentent .. trou|defaut|
        defauts|rayure|rayures|fissure|fissures|dechirure|tache|taches|bosse|trace|traces / plus|pas .. d|de
        .. eau|chauffage|electricite|internet|courant|lumiere|serviettes|savon|clim|ascenseur|reseau|
        connexion|papier|place|ligne / a moitie vide|fini|crue|cuit|faite|pleine / impossible .. de|d .. me|
        se|dormir|connecter|utiliser|ouvrir|acceder|fermer|manger|imprimer|demarrer|allumer|regler|entrer|
        prendre|monter|travailler / ne peux|pouvons|puis|peut|pouvait|pouvais|pouvions .. plus|pas ..
        utiliser|me|manger|dormir|acceder|macher|marcher|ouvrir|porter|entrer|travailler|nous|sortir|fermer|
        laver|conduire|mettre"""),
    ("failure", 2.2, """
        casse|cassee|casses|cassees / brise|brisee|brises|brisees / defectueux|defectueuse|defectueuses /
        abime|abimee|abimes|abimees / endommage|endommagee|endommages|endommagees / fele|felee|ebreche|
        ebrechee / raye|rayee|rayure|rayures|eraflure / troue|trouee|trous / trou dans / dechire|dechiree|
        dechires / tache|tachee|taches|tachees / fissure|fissures|fissuree / cabosse|cabossee|bosse / tordu|
        tordue|deforme|deformee / vis|manquante|manquantes / voile voilee / incomplet|incomplete / manquant|
        manquante|manquants|manquantes / dysfonctionne|dysfonctionnement|dysfonctionnements|beug|bug|bugs|
        buggue|plante / perime|perimee|perimes|avarie|rance|pourri|pourrie|pourris / sale|sales|salete|
        crasseux|crasseuse|degoutant|degoutante|poussiereux|poussiere / odeur|odeurs|pue|puait|puent|sentait
        .. mauvais|mauvaise|egout|cigarette|tabac|moisi|humide|renferme|horrible|desagreable|chambre|fort /
        fane|fanee|fanees|fanes|fletri / trempe|trempee|trempes|inonde|inondee|inondation|degat|degats /
        delave|deteint|decolore|rouille|rouillee / grince|grincent|claque|vibre|siffle|clignote|couine|
        ronfle|broute / bloque|bloquee|coince|coincee|bouche|bouchee / bancal|bancale|tremble|branlant|mal
        .. fixe|fixee|pose|posee|monte|montee|regle|reglee|ecrit|ecrite|cuit|cuite|coupe|coupee|nettoye|
        repare|emballe|fini|finie|peint|conseille|traite|traitee|traites|recu|recue|recus|accueilli|
        accueillie|accueillis|servi|servis|fait|faite|ajuste|isole|parle|range / de travers / rate|ratee|
        massacre|massacree|saccage|bacle|baclee|loupe|loupee / travail .. bacle|mal|fait|amateur|non /
        erreur .. dans|sur|de|commande|votre|part / vous .. etes|avez trompe|trompes / brulure|brulures|
        brule|brulee|blesse|blessee|blessure|coupure|plaques|boutons|irritation|infection|infecte|allergie|
        gonfle|gonflee|saigne|saignait|bleu|bleus|douleur|douleurs / voyant|alarme .. rallume|allume|
        clignote|encore / trop .. petit|petite|grand|grande|court|courte|courtes|cuit|cuite|sale|salee|haut|
        haute|serre|serree|froid|froide|chaud|bruyant|bruyante|lent|lente|etroit|large|long|sombre|dur|fort|
        sec|seche|tard|gras / bruit|bruits|bruyant|bruyante|tapage|vacarme .. toute|nuit|insupportable|
        jusqu|incessant|travaux|impossible|dormir|infernal / pas ferme|fermi l / fermi / panne / pages
        blanches / ecran noir / morte|mort .. arrivee|apres / sec|seche|secs .. et|gateau|viande|poulet|
        comme / cru|crue|pas cuit / transparent|transparente .. tissu / deja .. ouvert|ouverte|utilise|
        porte|servi / traces .. de|doigts|usure|partout"""),
    ("failure", 2.5, """
        impoli|impolie|impolis / malpoli|malpolie / desagreable|desagreables / agressif|agressive|agressifs
        / mal .. recu|recue|accueilli|accueillie|eleve|aimable|parle|poli / arrogant|arrogante|hautain|
        hautaine|meprisant|meprisante|mepris|condescendant / irrespectueux|irrespectueuse|manque de respect|
        professionnalisme|serieux|consideration|rigueur|hygiene|politesse|proprete|tact|soin / incompetent|
        incompetente|incompetence|incompetents / amateurisme / pas .. tres|du tout|tres .. aimable|
        professionnel|serieux|poli|propre|accueillant|correct|commercant|honnete / crie|criait|hurle|
        hurlait|insulte|insultes|engueule|rembarre|moque|moques|envoye .. dessus|moi|balader|nous|ma|mon|
        sur|promener|paitre|de / ri|rit|rigole au nez / en pleurs|larmes / pleurait|pleure / leve les yeux /
        hausse les epaules / ton .. employe|collegue|sec|agressif|lequel|desagreable / traite|traitee|
        traites|traiter .. comme|chiens|gens|ainsi|mal|clients|moins / comme .. un|des|une .. chien|chiens|
        moins|idiot|mendiant|malpropre|numero|voleur / qualite .. mediocre|mauvaise|decevante|deplorable|
        nulle|plus|pas|pitoyable|inferieure|baisse / service .. deplorable|nul|lamentable|mauvais|
        inexistant|execrable|lent|desastreux|pas|mediocre|honteux / mauvaise|mauvais|mediocre|pietre|triste
        .. qualite|service|accueil|experience|travail|surprise|impression|foi|prestation|traitement|
        reparation|conseil|gout / ne correspond|correspondait|correspondent .. pas|en rien / pas .. comme ..
        photo|decrit|convenu|prevu|demande|annonce|commande|description|sur / rien a voir .. avec|photo /
        different|differente .. de|photo|commande|annonce|decrit / trompe|trompes|trompee|tromperie|
        mensonge|mensonger|mensongere|menti|mentez|mensonges / arnaque|arnaques|arnaquee|escroquerie|
        escrocs|vole|voleurs / dangereux|dangereuse|danger / on nous met|mis|jete dehors / dehors a|avant /
        pas .. ce .. que|pour .. demande|commande|convenu|paie|paye|voulu|achete|reserve|prevu / a cote|
        pres|face .. des toilettes|cuisine|chantier|route|poubelles / aucune .. explication|excuse|
        consideration|hygiene|organisation|reactivite / ne|n .. regarde|regardee|ecoute|ecoutee|excuse|
        excuses .. meme|pas"""),
    ("failure", 1.0, """
        probleme|problemes / souci|soucis / defaut|defauts / erreur|erreurs / anomalie / dommage|dommages /
        perdu|perdue / oubli / mal / faux|fausse / incorrect|incorrecte / manque / difficile / desordre /
        inconfortable / bruit / refuse|refusent|refus / usure|use|usee / negligence|negligent"""),
    ("aftermath", 2.2, """
        depuis .. votre|vos|l|la|cette|ce .. intervention|reparation|passage|visite|mise|installation|
        entretien|travaux|livraison|soin|traitement|pose|revision|vidange ... coule|fuit|panne|marche|
        fonctionne|mal|bruit|plus|pire|pas|impossible|encore / encore plus|pire .. qu|que|avant / pire qu
        avant / que vous avez|venez|aviez .. pose|posee|posees|installe|installes|installee|repare|reparee|
        vendu|vendue|livre|livree|monte|montee|fait|faite|change|changee|peint|recommande|envoye|envoyee|
        conseille / votre|vos .. ouvrier|ouvriers|peintre|peintres|livreur|livreurs|plombier|technicien|
        equipe|employe|employes|chauffeur|femme|demenageurs|macon ... laisse|casse|abime|raye|oublie|parti|
        tache|cogne|perdu|jete|refuse|salit / laisse|laissent|laissant .. taches|traces|trou|trous|
        poussiere|gravats|sale|chantier|salete|rayures|dechets|porte|ouvert|ouverte|pluie|devant / recupere|
        recuperee|recu|revenu|revenue|ressorti|rentre|rentree|sorti|sortie ... raye|rayure|casse|bruit|
        voyant|tache|coupure|blessure|morsure|pleurs|panne|trou|sale|mal|plus"""),
    ("money", 2.8, """
        debite|debitee|debites|preleve|prelevee|facture|facturee|facturees|factures|encaisse|paye|paiement|
        compte|regle .. #|deux|double|tort|trop|plusieurs .. fois|reprises / double|deux .. prelevement|
        facturation|paiement|debit|prelevements / en double / continuez|continue|continuent .. de|d|a|me ..
        prelever|debiter|facturer|preleve|encaisser / prelevement|prelevements|debit|retrait|facturation ..
        non|sans|abusif|injustifie|indu|inconnu|malgre|alors|apres / erreur .. facture|facturation|prix|
        montant|caisse|addition / facture|montant|addition|note|decompte .. faux|fausse|erreur|erronee|
        errone|incorrecte|trop|superieur|superieure|ne|plus|double|gonflee|salee / facture|montant|addition|
        note|decompte .. ne correspond / surfacture|surfacturation|surfacturee / frais .. caches|
        injustifies|supplementaires|abusifs|dont|non|jamais|prevus|pas|que / trop percu / plus|superieur|
        superieure .. que|au|a .. devis|convenu|annonce|affiche|tarif / au lieu de .. euros / resilie|
        resiliation|resiliee|annule|annulee ... preleve|prelevez|prelever|facture|facturez|debite|continuez|
        encore|toujours|prelevement / vous me|nous .. comptez|facturez|devez|reclamez|demandez|avez ..
        facture|compte|# / caution|depot|acompte|arrhes ... pas|jamais|toujours|non|rendu|rendue|retenu|
        retenue|conserve|garde|gardez|garder / rendez|rendre|redonnez .. moi|nous|argent|caution|me|l /
        rembours* .. pas|jamais|toujours|refuse|refusez|attends|aucun|attente|nouvelles|promis / pas|jamais
        .. ete|encore rembourse|remboursee|rembourses / pas|jamais|rien .. commande|autorise|signe|souscrit|
        demande|accepte .. ce|de|cette|ces|tel|cet|d / c est .. du vol|arnaque / hors|exorbitant|
        exorbitants|abusif|abusive prix / exorbitant|exorbitante|exorbitants / facture|facturee|comptees|
        facturees .. alors|entier|totalite|pour|quand|or|mais|malgre|sans / heures .. main|or|alors / me|
        nous|m|on .. propose|proposez|offre|rembourse|rendu .. #|seulement|que|un / huissier|recouvrement ..
        alors|sans|malgre|pour"""),
    ("money", 1.2, """
        cher|chere|chers prix / hors de prix / ce prix|tarif|cout .. la|une / pour .. #|ce prix .. euros|la|
        on / supplement|surcout / prelevement|prelevements|preleve / pas donne / valait|vaut pas"""),
    ("demand", 2.4, """
        exige|exigeons|demande|demandons|veux|voulons|souhaite|souhaitons|voudrais|reclame|reclamons|
        attends|aimerais|aimerions .. remboursement|rembourse|remboursee|dedommagement|dedommage|echange|
        remplacement|excuses|explication|explications|geste|indemnisation|compensation|reponse|solution|
        avoir|reparation|ristourne|reduction / exige|exigeons|demande|demandons|veux|voulons|souhaite|
        souhaitons|voudrais|reclame|reclamons|attends|aimerais|aimerions .. etre rembourse / merci de .. me|
        nous|bien vouloir .. rembourser|dedommager|restituer|recrediter / rembourser|rembourse|remboursez|
        remboursement / dedommag* / indemnis* / geste commercial / mon|notre argent / que|qu .. comptez|
        allez|envisagez|proposez|pouvez .. vous .. faire|me|nous|proposer / ce que .. comptez|allez|pensez|
        proposez|pouvez .. faire|me|nous|comme / quand .. comptez|allez|pensez|viendrez|serai|serons|vais|
        aurai|recevrai|sera .. vous|je|enfin|rembourse|livre|livree|il|elle|nous / avocat|tribunal|justice|
        juridique|juridiques|dgccrf fraudes|mediateur|mediation|conciliateur consommateurs|prudhommes|
        prefecture|saisir / avocat|tribunal|justice|juridique consommateurs|prudhommes|prefecture|saisir /
        juridiques de consommateurs|prudhommes|prefecture|saisir / dgccrf association de consommateurs|
        prudhommes|prefecture|saisir / repression des fraudes|mediateur|mediation|conciliateur
        consommateurs|prudhommes|prefecture|saisir / repression des association de consommateurs|prudhommes|
        prefecture|saisir / avocat|tribunal|justice|juridique|juridiques|dgccrf fraudes|mediateur|mediation
        choisir / avocat|tribunal|justice / juridique choisir / juridiques que choisir / dgccrf conciliateur
        que choisir / avocat|tribunal|justice choisir / juridique que choisir / juridiques de que choisir /
        dgccrf association de que choisir / repression des fraudes|mediateur|mediation choisir / repression
        des conciliateur que choisir / repression des association de que choisir / opposition .. au|
        paiement|prelevement|sur / avis .. negatif|google|internet|trustpilot|tripadvisor|mauvais|une / une
        etoile|seule / reseaux sociaux / sous # .. jours|heures|huit / sous|delai huit|huitaine|quinzaine /
        sans reponse|retour|nouvelles .. de votre|sous|je|nous / faute de .. reponse|quoi|retour / derniere
        .. chance|relance|fois|avant / m attendais|attendions .. a|mieux|autre / nous|je me|nous ..
        attendions|attendais .. mieux|autre"""),
    ("demand", 1.3, """
        echanger|echange|remplacer|remplacement|refaire|reprendre|recommencer|corriger|rectifier|recrediter|
        renvoyer .. le|la|rapidement|gratuitement|svp|cela|ce|facture|bonne|bon|quelqu / rapidement|urgent|
        urgence vite|immediatement|plus brefs delais / au plus vite|immediatement|plus brefs delais / faire
        .. le necessaire|quelque / intervenir|revenir|repasser|renvoyer .. rapidement|vite|voir|reparer|
        finir|terminer|regler|quelqu|un|gratuitement|corriger / pouvez|pourriez|merci .. vous|de .. m
        expliquer|nous|corriger|rectifier|verifier|regulariser|me|intervenir|regler|trouver|faire / expliqu*
        .. pourquoi|ce|comment|cette / pourquoi / comment .. est ce|se|possible|peut|expliquez|fait|pouvez /
        que .. dois|faire|puis|faut|devons .. je|faire|maintenant|nous / qu est ce .. on|que|je|qui .. fait|
        passe|fais / j aimerais .. savoir|comprendre|une|que / dire ou|quand|pourquoi .. elle|il|est|en /
        regler .. ce|cette|probleme|situation|rapidement / solution / trouver une solution / sous garantie /
        prenez .. en charge / qui .. va|doit|paie|paye|payer|rembourse"""),
    ("emotion", 2.8, """
        inadmissible|inadmissibles / inacceptable|inacceptables / scandaleux|scandaleuse|scandale / honteux|
        honteuse|honte / vous devriez / plus jamais|pieds / jamais .. plus|je|nous .. commander|commanderai|
        reviendrai|acheterai|recommanderai|reviendrons|chez|remettrai|mettrai / ne .. reviendrai|
        reviendrons|remettrai|recommande|recommanderai|recommanderons|commanderai|acheterai|remettrons|
        conseille|viendrai .. pas|plus|jamais|personne / extremement|tres|vraiment|particulierement|
        profondement|fort|franchement .. decu|decue|decus|mecontent|mecontente|mecontents|fache|contrarie|
        insatisfait|agace|deception|enerve|surpris|choque|choquee / decu|decue|decus|decues|deception|
        decevant|decevante / furieux|furieuse|colere|outre|outree|excede|excedee|scandalise|revolte|ecoeure|
        ecoeuree|indigne|indignee / ras le bol|marre|assez / ras le en ai / marre / pire .. experience|
        service|hotel|restaurant|que|j|moment|accueil / se moque|moquez|moquent|foutez|fout|fiche|fichez ..
        du|de|des|moi|nous|monde|clients|gueule / du grand n importe quoi / n importe quoi / foutage /
        catastrophe|catastrophique|cauchemar|desastre|desastreux|calvaire|fiasco / lamentable|deplorable|
        pitoyable|minable|execrable|affligeant|navrant|navrante|consternant|inqualifiable|intolerable|
        insupportable|invraisemblable|aberrant|incroyable .. que|de|mais|comme / gache|gachee|gacher ..
        notre|mon|la|soiree|anniversaire|fete|mariage|sejour|vacances|repas|tout / perte de temps|perdu mon|
        perdre mon|fait perdre / perds|perdons|perdu|perdre .. temps|journee|argent|clients|confiance|
        patience|apres / laisse|laissait|laissent .. a desirer / aucun respect / bon a|bonne a|bons a|juste
        jeter|mettre / a jeter / la goutte / la coupe / comble / pas .. normal|serieux|acceptable|correct|
        digne|professionnel|admissible|tolerable|satisfait|satisfaite|satisfaits|content|contente|contents|
        possible|honnete / pas .. la hauteur la|satisfait|satisfaite|satisfaits|content|contente|contents|
        possible|honnete / loin .. d etre|de .. satisfait|propre|parfait|attentes|satisfaisant / en dessous
        .. attentes|de|tout / pas .. attendions|attendais|esperais|esperions / n ai|avons pas .. apprecie|
        aime|compris|ete .. le|la|du|que|convaincu|satisfait|ton / merci pour rien|l anniversaire / pas ce
        .. pour quoi|pour lequel|que .. paie|paye|attendais / pire moment"""),
    ("emotion", 2.0, """
        decu|decue|decus / mecontent|mecontente / frustre|frustree|frustrant / agace|agacant|agacee /
        etonne|etonnee|etonnes|surpris|surprise|surprises|stupefait|sidere|choque|choquee|choques|choquant
        .. de|que|par|d|desagreablement / regrettable|regrette|regrettons / dommage / triste|attriste /
        penible|desagreable surprise / derangeant|genant|gene|genes / inquiet|inquiete|inquietant|inquiets /
        leger|limite|fort de cafe|abuse|exagere|exagerez|abusez / aurais|aurions|aurait .. apprecie|aime|
        prefere|pu|espere|souhaite|attendu|merite / serait|aurait ete .. bien|bienvenu|correct|poli|
        apprecie|souhaitable|gentil|professionnel|sympa|normal|moindre / la moindre .. choses|politesse / a
        ce prix|tarif / pour .. ce|un tel|un .. prix|tarif|montant / comprends|comprenons|comprend|trouve|
        trouvons .. pas|cela|ca|ce|comment|pourquoi|mal|que|dommage|inadmissible|deplorable|bizarre|etrange|
        anormal|limite|abusif|injuste / me|nous .. semble|parait|laisse .. anormal|excessif|cher|bizarre|
        injuste|etrange|leger|perplexe|sans|pas / commence .. a .. faire|etre|perdre|long|bien|me|nous|en /
        commence a bien faire / franchement / insatisfait|insatisfaite|insatisfaisant / perdu|perd confiance
        / confiance perdue|rompue / malheureux|malheureuse / stress|stressant|angoissant / n ose|osons ..
        plus|pas / imaginez|vous imaginez / je .. pensais|croyais|imaginais|pensions|croyions .. que|avoir|
        acheter|etre|pourtant / pas .. croire|en revenir|compris / quelle .. honte|deception|surprise|
        galere|blague|organisation / galere|bazar|pagaille|bordel / nul|nulle|pourri|bof|mediocre"""),
    ("emotion", 0.8, """
        malheureusement|helas / desole|desolee .. de|vous|mais|pour / cependant|toutefois|or|pourtant /
        apparemment|visiblement / vraiment / meme pas / a peine / autant dire / seul bemol / permets .. de|
        vous / enfin / tout de meme|quand meme"""),
    ("sarcasm", 2.0, """
        bravo|felicitations|chapeau|super|genial|magnifique|formidable|merci .. pour|encore|de|la|le|
        vraiment ... attente|retard|rien|rapidite|anniversaire|semaines|heures|perdu|gache|casse|
        ponctualite|jamais|panne|raccroche|poubelle|toujours|encore / merci pour rien / c est ca .. le|
        votre|que|service|qualite / vous appelez .. ca|cela / on .. m|nous|vous .. y reprendra / la
        prochaine fois .. j|je|on|apporterai|viendrai / il faut .. croire|sans|peut / faut il|dois je ..
        venir|vraiment|attendre|un|une|prendre|encore|moi / ca s appelle / drole .. de|facon|conception / et
        encore . / j adore .. attendre|payer / quel professionnalisme|accueil|serieux"""),
    ("relation", 0.9, """
        votre|vos .. service|services|equipe|societe|magasin|boutique|livreur|livreurs|technicien|
        techniciens|entreprise|agence|hotel|restaurant|personnel|employe|employes|employee|collegue|vendeur|
        vendeuse|serveur|serveuse|plombier|electricien|peintres|ouvrier|ouvriers|chauffeur|site|application|
        garage|cabinet|salon|salle|reparation|intervention|facture|mise|produit|produits|etablissement|
        clinique|ecole|creche|atelier|accueil|receptionniste|secretaire|mecanicien|conseiller|devis|
        promesse|annonce|part|camping|piscine|logiciel|moniteur|standard|hotline|agent|femme|coiffeuse|
        boulangerie|cuisine|menuisier|macon|transporteur|passage|prestation|cours / chez vous|eux / vous m|
        nous|ai|avons|aviez .. vendu|livre|facture|promis|envoye|installe|repare|dit|assure|pose|monte|
        perdu|donne|fait|achete|mis|laisse|pris|preleve|debite|commande|confirme|rendu|loue / vous l avez ..
        vendu|livre|facture|promis|envoye|installe|repare|dit|assure|pose|monte|perdu|donne|fait|achete|mis|
        laisse|pris|preleve|debite|commande|confirme|rendu|loue / vous avez|aviez .. vendu|livre|facture|
        promis|envoye|installe|repare|dit|assure|pose|posee|monte|perdu|donne|fait|mis|laisse|pris|oublie|
        coupe|change|casse|vendue|recommande / commande|achete|achetee|reserve|reservee|loue|louee|souscrit
        .. chez|a|le|en|sur|une|un|la|il|hier|cette / commande|reservation|dossier|contrat|abonnement|colis|
        facture|client|bail .. numero|n|no|nr|# / ma|mon|notre|nos .. commande|colis|reservation|rendez|
        abonnement|contrat|dossier|sejour|caution|remboursement|livraison|facture|chambre|voiture|
        appartement|logement|immeuble / client|cliente|clients .. depuis|fidele|chez / fidele client|cliente
        / livre|livree|installe|installee|pose|posee|vendu|vendue|loue .. par|la|le|hier|mardi|en|chez ..
        vous|vos|votre|semaine|hier|mardi / le|la|votre|notre .. livreur|technicien|vendeur|vendeuse|
        coiffeuse|serveur|serveuse|moniteur|plombier|gardien|femme|receptionniste|prothesiste|dentiste|
        chauffeur|taxi|professeur|coach|mecanicien|ouvrier|medecin|infirmiere|proprietaire|guide / m|nous a|
        ont|avait|aviez .. vendu|assure|coupe|dit|fait|promis|laisse|envoye|repondu|facture|mis|preleve|
        coute"""),
    ("setting", 0.7, """
        ma|mon|mes|notre|nos .. fille|fils|mere|pere|mari|femme|chien|chat|maison|cuisine|voiture|velo|
        enfants|cheveux|parents|telephone|ordinateur|canape|salon|robe|chaudiere|salle|parquet|enfant|bebe|
        voisins / la chambre|table|piscine|soupe|viande|livraison|facture|commande|reparation|facturation|
        cabine|piece|voiture / hier soir|samedi|dimanche / lors de|pendant .. notre|mon|sejour|visite|repas
        / paye|regle .. #|euros|pour|deja / dine|dejeune|sejourne|mange|passe .. chez|dans|a|la|une|deux|
        samedi|hier / le|la|les .. personnel|accueil|menage|wifi|clim|ascenseur|chauffage|colis|douche|
        draps|lit|cours|plat|plats|addition / le|la|les .. petit dejeuner"""),
    ("turn", 0.5, """
        mais / cependant / toutefois / pourtant / en revanche / par contre / sauf que / malheureusement /
        helas / or"""),
    ("doubt", 1.4, """
        est ce .. normal|habituel|correct|prevu / c est normal / normal que|qu / est il normal / s
        agit .. il .. erreur|oubli / y a t il .. erreur|probleme / une erreur de / je m interroge / me
        demande .. si|pourquoi|comment / y aurait .. il .. erreur / cela vient il .. de|il"""),
)  # fmt: skip

#: A "no" before a grievance; "ne" alone often says nothing.
NEGATORS = "pas jamais rien aucun aucune sans ni non guere nullement"
#: Behind these the "no" rules no longer: "pas seulement en retard, mais".
NEGATION_ENDS = """
    seulement uniquement que qu mais et pourquoi comment comprends croire parce car quand meme toujours encore depuis
"""
CONDITIONS = "si sinon cas supposons"
#: A question with one of these is no plain one.
PRESSING = """
    pourquoi quand comment rien personne jamais pas aucun aucune que qu quoi ou toujours encore enfin comptez
"""
OPENERS = """
    est avez pouvez pourriez faites vendez livrez acceptez reparez auriez puis peut y serait etes proposez
    avons pouvons peux as dois faut prenez sont sera avez existe
"""
NUMBERS = """
    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cent plusieurs quelques
"""
