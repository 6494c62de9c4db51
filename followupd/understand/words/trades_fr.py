"""French: what goes wrong in shops, workshops, hotels and practices, also when it is said politely.

Groups as in `trades_en`; accents do not count.
"""

from __future__ import annotations

FRENCH: tuple[tuple[str, float, str], ...] = (
    ("failure", 2.4, """
        descelle|descellee|desserre|desserree|bancale|instable|lache|devisse|devissee / failli|manque .. tomber|glisser|me|se|nous|
        chuter|faire / en morceaux|miettes|lambeaux|pieces / inverse|inverses|inversee|confondu|intervertis|melange / a l envers /
        cloque|ecaille|ecaillee|gondole|gondolee|boursoufle|craquelle|pele / fourmis|cafards|punaises|souris|araignees|mites|guepes|asticots /
        au premier|premiere lavage|utilisation|usage|essai / bouchonne|tourne|aigre|eventee|insipide|fade / hors .. service|usage / en panne / ne ..
        coupent|colle|rentre|fait .. plus|pas / mauvaise|mauvais .. dent|jambe|genou|oeil|oreille|personne|verre|version|livre|cle / mal .. a la .. tete|au
        dos|au ventre / vomi|malade|malades .. apres|toute|toute la nuit / efface|effacee|effaces|supprime|supprimee|supprimes|ecrase ..
        photos|donnees|compte|messages|dossier|fichiers|tous|mes / reservoir|frigo|bouteille|minibar|carton|boite .. vide / illisible|
        flou|floue|floues|decentre|decentree / trop .. courts|longs|courtes|petits|petites|grandes|serres|etroites|epais|epaisse|fin / de .. # ..
        centimetres|centimetre|cm|millimetres / portions|portion .. ridicules|ridicule|minuscules|petites|chiches / reconditionne|
        reconditionnee|occasion .. comme|neuf|neuve|vendu / comme .. neuve|neuf .. serie|alors|mais / dans une .. chambre .. pour .. deux|trois|
        une / # dans|dans .. chambre|lit .. pour # / effondre|effondree|traumatise|traumatisee / signer|signe .. sans .. comprendre|lire /
        demarchage|demarcheur / piece .. avalee|bouche|coupante / danger|coupant / plus|pas .. nettoyees|nettoyes|entretenus|entretenues|
        ramassees|chauffes|eclaires / refusez|refusent|refuse .. l|de|echange|rembourser|reprendre|repondre|mon|ma / grince|craque|fuit ..
        plus|davantage|encore .. qu|qu avant|apres"""),
    ("absence", 2.4, """
        le lendemain|apres .. de|la|l .. ceremonie|fete|date|anniversaire|mariage|evenement|depart / toujours|systematiquement|chaque ..
        retard|apres l heure|tard / entre .. # .. et .. # / il est #|midi / devait|devaient|devrait .. passer|venir|livrer|arriver .. entre|
        hier|lundi|mardi|mercredi|jeudi|vendredi|ce|avant / absent|absente .. depuis / pas|jamais|n est .. remplace|remplacee|remplaces / aucun
        remplacant / sonne occupe|occupe / repondeur / # jours|semaines|heures|mois .. sans / deux|trois|quatre fois . / je|nous .. l ai|avons ..
        deja .. demande|dit|signale|ecrit / deja .. demande|signale|dit|prevenu|ecrit|relance / avais|avait|avions .. precise|demande|
        specifie|indique|reserve|prevenu / malgre .. nos|mes|notre|ma .. precisions|demandes|demande|remarques|allergie|consignes / affiche|
        indique|marque|note .. livre|livree|distribue|remis / rien .. dans|trouve|boite / plus .. a me|nous / n|ne .. arrive|parviens|parvient ..
        plus|pas .. a / foutu|fichu / transmet|transmettons|remonte .. l information|elle|qu / l assistance|depannage .. mis|# / renvoie|renvoient ..
        vers|faq|autre / ni .. ni"""),
    ("money", 2.4, """
        un avoir|bon .. au lieu|propose|mais|seulement / preferons|prefererions|prefererais|prefere .. etre .. rembourses|rembourse|
        remboursee / facture|facturez|factures .. de .. #|option|service / option|service|garantie|assurance .. jamais|pas .. demande|demandee|
        souscrite|voulue / on m|nous .. avait .. dit .. # / quand meme .. compte|facture|paye|payer|fait / compte|facture .. quand meme / il doit y
        avoir .. erreur / avait|avions|etait .. convenu|dit|annonce ... # .. euros ... # / au lieu de .. # .. euros"""),
    ("failure", 2.3, """
        a quelqu un d autre / autre .. personne|client|patient|famille / fermee|ferme|fermes|hors .. depuis|toute / a .. # degres / # degres ..
        dans / laissent|laisse|passe|entre|entrent .. passer .. air|eau|froid|bruit|vent|pluie / s infiltre / encore|toujours .. froid|
        froide|froids|tiede|sale|en|cru / n .. existe|existait|existent .. pas|plus|jamais / # .. defauts|erreurs|fautes|trous|taches|rayures|
        fuites|pannes / presque .. rien|pas|jamais / a peine .. parlait|mange|tiede|chaud|#|ouvert|utilise / parlait|parle .. a peine / plante|
        bugge|gele|freeze .. des|a|sans|quand|depuis|chaque / soi disant / avez|ont|a .. tondu|arrache|coupe|abattu|jete|repeint|deplace ..
        mes|mon|ma|nos|notre / au lieu .. de|des .. # / # .. minutes|heures .. au lieu"""),
    ("absence", 2.3, """
        avec .. # .. minutes|heures|jours .. de retard / # .. minutes|heures|jours .. apres|plus .. tard|l heure / mis|met|mettent|mettez ..
        en attente / de repasser|revenir|rappeler .. un autre|demain|plus / deja .. occupe|occupee|pris|prise|loue|vendu|complet / n .. pas ete ..
        prolonge|prolongee|remplace|compense|rattrape / il manquait|manque|manquent / voila .. # .. jours|semaines|mois / sans que .. personne /
        reconduit|renouvele .. sans"""),
    ("money", 2.3, """
        me|nous|m .. demande|demandent|reclame|reclament|reclamez .. # .. euros / viens .. de .. comprendre|decouvrir|constater / coute|
        coutait .. finalement|en fait|reellement / gratuit|gratuite .. coute|coutait|facture|# / cotisation|abonnement|loyer|tarif .. pleine|
        plein|entier|complet .. alors|pour|quand"""),
    ("failure", 2.3, """
        a|ont|avez .. raye|casse|tache|abime|cogne .. notre|nos|mon|ma|mes|le|la / tres|vraiment peu professionnel|serieux|aimable|soigne / pot|sac|carton|
        flacon|bouteille .. perce|eventre|creve|ouvert / ne sont|est pas .. ceux|celui|celle|celles .. choisi|choisis|commande|que"""),
    ("absence", 2.3, "sans .. rien dire|mot / a|ont change .. # .. fois / m entendre .. dire / patiente .. # .. minutes|heures"),
    ("money", 2.5, "m|nous .. avez|a|ont .. preleve|debite|facture ... alors|malgre|sans / preleve ... alors .. que"),
    ("emotion", 2.4, """
        avoir honte|honte / j|nous .. trouve|trouvons ... ridicule|ridicules|abuse|exagere|leger|limite|cher|dommage / ca fait beaucoup / pas
        du genre .. a / quelle .. deception|honte|desillusion / heureusement que / avec regret / de quel droit / on se demande / personne ..
        reagi|bouge|intervenu / rien .. fait"""),
    ("demand", 1.8, """
        pourquoi .. avoir|avez|ont|n / explication .. ecrite / j attends|attendons|attend .. une|un|des|votre / comment .. fait|faire|fait on ..
        pour / merci de .. retirer|cesser|arreter|reparer|corriger|remplacer|faire / merci de .. renvoyer .. la bonne|le bon"""),
    ("relation", 0.9, """
        vos|votre .. menuisiers|escaliers|affiches|commercial|opticien|ouvriers|application|assistance|camping|gite|chantier|location|
        traiteur|panier|boulanger|paysagiste|chauffagiste|locaux|parking|voiture / opticien|chauffagiste|professeur|prof|serveur|
        patissier|carreleur|garagiste|veterinaire|masseur|moniteur|kine|syndic|bailleur|gerant|caissiere|guichet|standardiste / parties
        communes|communs / mes|nos|les rideaux|chaussures|lunettes|verres|meubles|eleves|photos / le cours|stage|traitement|support / la housse|
        location|peinture|fenetre|toiture|serrure|batterie|prestation|couronne / vous|on .. m|nous .. arrache|compte|facturez|facture|
        refuse|coupe|place|places|mis / vous .. refusez|facturez|aviez|proposez"""),
)  # fmt: skip
