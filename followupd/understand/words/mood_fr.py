"""The words that tell how a customer feels about what was done, French; accents do not count."""

from __future__ import annotations

FRENCH: tuple[tuple[str, float, str], ...] = (
    ("thanks", 1.0, """
        merci / mille mercis / remercie|remercions|remerciements / vous remercie / reconnaissant|
        reconnaissante / grand merci / merci beaucoup|infiniment|bien|encore"""),
    ("good", 1.0, """
        bien / bon|bons / parfait|parfaite|parfaitement / super / genial|geniale / top /
        excellent|excellente / nickel / impeccable|impec / formidable / satisfait|satisfaite|satisfaits|
        satisfaisant|satisfaction / content|contente|contents / heureux|heureuse / ravi|ravie / ok / okay / ras /
        d accord / ca marche|roule / marche|fonctionne|fonctionnent / regle|reglee / resolu|resolue /
        repare|reparee / rembourse|remboursee / remplace|remplacee / arrive|arrivee / recu|recue / livre|
        livree / correct|correcte|conforme / rapide|rapidement / efficace / aimable|sympa|sympathique|
        agreable|serviable|poli|professionnel / propre / recommande|recommanderai / mieux / merveilleux /
        chouette / apprecie / adore / extra / delicieux / c est bon / au point / en ordre"""),
    ("good", 2.0, """
        tout .. va|est|fonctionne|marche .. bien|bon|parfait|ok|ordre|regle|resolu|nouveau|parfaitement|
        parfaitement|correctement|rentre|arrive|impeccable|nickel / tout bon|va|roule|ok|marche|fonctionne /
        tout est .. bien|bon|parfait|ok|ordre|regle|resolu|arrive|rentre|clair / tout va .. bien|mieux /
        aucun|aucune .. probleme|souci|plainte|reclamation|reproche|remarque|difficulte|fuite / n|ne ai|avons pas .. plaindre / n est plus casse|cassee|bloque|en / n est pas mal / pas|plus de .. probleme|problemes|souci|soucis|fuite|fuites /
        rien .. a .. redire|signaler|reprocher|ajouter|dire|ameliorer / rien a redire / sans .. probleme|
        souci|reproche|faute / ne|n .. fuit|coule|grince|bouge|bloque|coince|clignote .. plus / pas mal /
        pas .. me plaindre / c est .. parfait|bon|super|regle|resolu|ok|bien|nickel|impeccable|mieux|
        genial|excellent / ca .. va|marche|fonctionne .. bien|mieux|maintenant|parfaitement|enfin|nouveau|
        tres / tres|vraiment|entierement|pleinement|totalement|completement bien|satisfait|satisfaite|
        content|contente|bon|heureux|heureuse|satisfaits|gentil|aimable / probleme|souci .. regle|resolu|
        disparu / fonctionne|marche .. de nouveau|parfaitement|bien|tres|enfin|nickel|maintenant /
        beaucoup|bien mieux / va mieux / rien .. ne manque / on ne peut .. mieux / tout a fait .. bien|satisfait|satisfaite|regle|content|daccord"""),
    ("bad", 2.0, """
        ne|n .. fonctionne|marche|va|suis|sommes|est|sont|repond|repondez|correspond|tient|ferme|demarre|chauffe|convient .. pas|toujours|jamais|plus|rien|guere|aucunement / n .. ai|avons|a|ont .. pas|jamais|rien|toujours|aucune|aucun .. recu|eu|ete|repondu|regle|change|fini|fait|rembourse|resolu|aime|apprecie|reponse|nouvelles|nouvelle|vu|servi / fonctionne|marche|
        va|convient .. pas|plus / toujours .. pas|rien|attente|casse|cassee|panne|aucun|aucune / pas .. encore .. recu|regle|resolu|fini|arrive|
        rembourse|repare / pas .. bien|bon|bonne|content|contente|satisfait|satisfaite|regle|resolu|ok|
        recu|arrive|rembourse|normal|acceptable|serieux|accord|vraiment|top|terrible|conforme|
        correct|repare|change|mieux|propre|aimable / pas du tout / pas encore|vraiment / jamais .. recu|
        arrive|repondu|rappele|venu|eu|vu / rien .. change|fait|recu|bouge|ameliore|resolu|marche|arrive|fonctionne|va / personne .. ne|n / encore .. casse|cassee|panne|faux|pire / a|de nouveau .. casse|cassee|panne|fuit /
        toujours casse|cassee|defectueux|mauvais|bloque|present / j attends|attendons .. toujours|
        encore|depuis|mon|ma / attends toujours / mal / mauvais|mauvaise / pire / nul|nulle / horrible|
        affreux|affreuse|catastrophe|catastrophique|lamentable|scandaleux|inadmissible|inacceptable|
        honteux|honte|deplorable|desastreux|minable / decu|decue|decus|decevant|deception / mecontent|
        mecontente|insatisfait|insatisfaite / furieux|furieuse|fache|fachee|enerve|enervee|frustre / casse|
        cassee|casses|defectueux|defectueuse|abime|abimee|endommage|endommagee / fuit|coule|grince|
        clignote / manque|manquant|manquante|incomplet / faux|fausse|errone / en panne / tombe en panne /
        probleme|souci .. persiste|demeure|subsiste|reste|toujours|encore|continue|pas / meme|nouveau|
        autre .. probleme|souci|defaut|panne / aucune|aucun|sans .. reponse|nouvelle|nouvelles|solution|remboursement|retour|changement|amelioration|rappel|suite / pas de reponse|nouvelle|nouvelles|solution|remboursement|retour|changement /
        malheureusement|helas .. non|pas|toujours|rien|encore / non malheureusement / trop .. tard|lent|
        cher|long|petit|bruyant / remboursez / veux|exige .. rembourse|remboursement|argent /
        plus jamais / perte de temps / se moque|moquez / impoli|desagreable|malpoli|incompetent /
        inutile|inutilisable / pourrait|aurait|peut .. mieux / plus rapide / au contraire /
        merci pour rien"""),
    # A greeting wishes something good and says nothing of it.
    ("polite", 0.0, """
        bonne|belle journee|soiree|continuation|reception|semaine|annee|matinee / bon week end|weekend /
        bien a vous / bien|tres cordialement / meilleures|sinceres salutations / bonne apres midi"""),
    ("unclear", 1.0, """
        oui et non / bof / comme ci comme ca / moyen|moyenne|moyennement / mitige|mitigee / plus ou moins /
        sais .. pas / sais pas encore / aucune idee / peut etre / pas sur|sure / pas encore teste|essaye|verifie|regarde|vu|pu / pas .. encore .. teste|essaye|verifie|regarde|ouvert|temps / presque / en partie / partiellement / a moitie / ca depend / on verra / a voir / trop tot /
        sans opinion|avis / non merci / couci couca / pas trop mal / ca peut aller / ni .. ni"""),
    ("unclear", 1.0, """
        avons .. recu .. message|demande|courriel|mail / bien recu .. votre|message|demande|mail /
        repondrons|reviendrons|recontacterons .. delais|bientot|vers / absent|absente .. du|jusqu|bureau / absence / en conges|vacances / reponse automatique / message automatique /
        serai .. retour / de retour le"""),
    ("yes", 1.0, """
        oui / ouais / ouaip / mais oui / bien sur / absolument / exactement / exact / tout a fait /
        certainement / effectivement / en effet / evidemment / bien entendu / d accord / volontiers /
        sans aucun doute / affirmatif / entendu / carrement"""),
    ("no", 1.0, """
        non / nan / pas du tout / absolument|certainement|surement pas / pas vraiment / pas encore /
        negatif / aucunement / en aucun cas / jamais de la vie / mais non / ne crois|pense pas"""),
    ("turn", 1.0, """
        mais / cependant / toutefois / pourtant / neanmoins / sauf / par contre / en revanche / sauf que /
        bien que / hormis / excepte / seulement / malheureusement"""),
    ("pending", 1.0, """
        vais|allons .. voir|verifier|essayer|regarder|tester|vous / attends|attendons / attente / s il vous
        plait / svp / stp / pouvez|pourriez|pouvons .. vous / quand / ci joint|jointe / piece jointe /
        besoin / voudrais|souhaite|aimerais / veux / question / des que / tenez|tiens .. courant /
        numero .. est|commande / adresse est / demain|lundi|mardi|mercredi|jeudi|vendredi .. convient|
        va|me|serait|est / rappelez|appelez|contactez / reviens|reviendrai vers"""),
)  # fmt: skip
#: A "no" before a good word turns it round, also over these small words.
DENIALS = "pas ne n ni jamais aucun aucune sans rien guere non"
FILLERS = "tres si vraiment tout a fait du encore toujours bien assez trop tellement de est suis ete"
