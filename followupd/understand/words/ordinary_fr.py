"""French: by which words a mail is weighed as something other than a complaint; accents do not count.

Groups as in `ordinary_en`.
"""

from __future__ import annotations

FRENCH: tuple[tuple[str, float, str], ...] = (
    ("thanks", 0.9, """
        merci / mille mercis / remercie|remercions / je vous remercie / reconnaissant|reconnaissante / grand
        merci"""),
    ("neutral", 0.0, """
        merci d avance|par avance / merci de|pour .. me|nous|votre .. reponse|retour|comprehension|
        confirmer|dire|envoyer|attention|aide|indiquer|preciser|faire|votre / vous remerciant .. par|d|de /
        vous remercie .. par|d|de|pour .. avance|votre|reponse / desole|desolee|excusez|pardon|excuses ..
        pour .. retard|derangement|reponse|tardive|confusion|erreur|mon / excusez moi|nous / pas de souci|
        probleme|soucis|problemes|mal / aucun souci|probleme / sans souci|probleme / pas grave / mauvais
        temps / en cas de .. probleme|souci|questions|besoin|empechement / si .. probleme|souci|question|
        besoin|convient / n ai|avons plus besoin / salle d attente / liste d attente / en attente de votre|
        vous / dans l attente de .. votre|vous|lire / bonne journee|soiree|continuation|fin / n hesitez pas
        / ne .. peux|pourrai|pourrons|pouvons .. pas|plus .. venir|assister|participer|etre|me|honorer /
        plus besoin / service client|reclamations|apres / retard .. du|de|mon|train|metro|bus / fait ..
        cassee|le|la|tomber .. jambe|bras|poignet|cheville / pas .. urgent|presse / rien ne presse|urge /
        toujours .. disponible|libre|interesse|interessee|valable|ouvert|ravi|aussi|autant|plaisir|vacant|
        prevu|maintenue / toujours .. d accord / jamais .. decu|decue|decus / jambe|bras|poignet|cheville ..
        casse|cassee|plein la / sans gluten|lactose|sucre|alcool|engagement|frais / froid|chaud dehors /
        plat|plats|boissons|froids / buffet froid / trop tard .. pour|je|si / sauf erreur .. de|part /
        remboursement .. mutuelle|securite|cpam|assurance / faux plafond / faux mouvement|piece jointe|
        jointes / plus de .. details|renseignements|precisions|informations"""),
    ("praise", 1.8, """
        tres|vraiment|super|extremement|tellement|entierement|pleinement .. satisfait|satisfaite|satisfaits|
        content|contente|contents|heureux|heureuse|ravi|ravie|ravis|bon|bonne|beau|belle|agreable|gentil|
        gentille|aimable|professionnel|professionnelle|efficace|rapide|sympathique|sympa|bien|accueillant|
        joli|propre / ravi|ravie|ravis|enchante|conquis|conquise / excellent|excellente|excellents|
        magnifique|parfait|parfaite|impeccable|formidable|merveilleux|merveilleuse|superbe|delicieux|
        delicieuse|remarquable|exceptionnel|exceptionnelle|adorable|nickel|genial|geniale|extraordinaire|
        sublime|top / recommande|recommandons|recommanderai|recommanderons|conseille .. vivement|sans|vous|
        a|chaudement|volontiers|votre|cette / reviendrons|reviendrai|reviendra .. avec|plaisir|bientot|
        surement|l|volontiers|certainement / rien .. a redire|casse|cassee|manque / rien .. a a dire / rien
        .. a a reprocher dire / rien .. a a signaler reprocher|manque|a dire / aucun|aucune .. reproche|
        probleme|plainte|reclamation|souci|critique|defaut / bon|beau|excellent|super|bonne|belle|
        magnifique|joli .. travail|accueil|service|sejour|soiree|moment|repas|qualite|equipe|experience|
        boulot|week / tres bon .. travail|accueil|service|sejour|soiree|moment|repas|qualite|equipe|
        experience|boulot|week / bien .. arrive|arrivee|recu|recue|arrives|livre|fonctionne|marche|mange|
        dormi|recus / tout .. est|etait|va|fonctionne|marche .. parfait|bien|bon|ordre|arrive|impeccable|
        regle|rentre|resolu|delicieux|nickel|ok|super / fonctionne|marche|roule|va|tient .. parfaitement|
        bien|tres|nickel|merveille|nouveau|impeccablement|mieux / felicitations .. a|pour .. toute|votre|
        equipe|cuisine|accueil / bravo .. a|pour .. toute|equipe|votre|vous|la|ce .. equipe|cuisine|travail|
        accueil|professionnalisme|beau / adore|adorons|adoree .. le|la|les|votre|vos|notre|mon / sauve ..
        la|notre|soiree|vie|mon|journee|vacances / merci .. infiniment|mille|beaucoup|votre|encore|pour ..
        travail|tout|gentillesse|accueil|professionnalisme|rapidite|intervention|aide|patience|reparation|
        soin|votre|soiree|moment / merci .. pour tout .. travail|tout|gentillesse|accueil|professionnalisme|
        rapidite|intervention|aide|patience|reparation|soin|votre|soiree|moment / c etait .. parfait|genial|
        super|top|delicieux|excellent|magnifique|bon / mieux que / au dela .. attentes|de / agreablement
        surpris|surprise / bonne surprise / probleme|souci .. regle|resolu|disparu / probleme est regle|
        resolu / plus .. aucun|de|un .. probleme|souci|bruit|fuite|fuites / ne .. fuit|goutte|grince|coule|
        coince plus / pile .. temps|heure / a l heure / comme neuf|neuve / continuez .. ainsi|comme"""),
    ("request", 1.8, """
        voudrais|souhaite|souhaiterais|souhaitons|souhaiterions|aimerais|aimerions|voudrions|desire|
        desirons|desirerais .. commander|reserver|savoir|prendre|acheter|louer|connaitre|obtenir|recevoir|
        inscrire|organiser|faire|un|une|des|avoir|changer|modifier|deplacer|reporter|annuler|resilier|
        participer|visiter|confirmer|offrir|poser|venir .. rendez|devis|renseignements|informations|
        informer|table|chambre|cours|tarifs|catalogue|place|places|les|l|si|commander|reserver|date|ma|mon|
        pour|un|une / voudrais|souhaite|souhaiterais|souhaitons|souhaiterions|aimerais|aimerions|voudrions|
        desire|desirons|desirerais .. m inscrire .. rendez|devis|renseignements|informations|informer|table|
        chambre|cours|tarifs|catalogue|place|places|les|l|si|commander|reserver|date|ma|mon|pour|un|une /
        je|nous voudrais|souhaite|voudrions|souhaitons .. commander|reserver|acheter|louer|savoir|inscrire|
        resilier|annuler|reporter / quels|quel|quelle|quelles .. sont|est|serait .. vos|votre|les|le|la|
        heures|delai|prix / horaires .. d|ouverture|vos|pendant|de / etes|serez .. vous|ouvert|ouverts|
        ouverte .. ouvert|ouverts|dimanche|lundi|samedi / combien .. coute|couterait|coutent|ca|cela|serait|
        est|faut|prenez|dure / a combien / prix pour|d|de|des / devis .. pour|gratuit|de|concernant / un
        devis / pourriez|pouvez .. vous .. m envoyer|nous|me|recommander|conseiller|renvoyer|indiquer|
        confirmer|dire|transmettre|faire|passer|livrer|reserver|garder|donner|communiquer|etablir|preparer
        .. devis|tarifs|catalogue|facture|si|informations|documentation|copie|un|une|le|brochure|prix|les /
        faites|vendez|proposez|livrez|avez|acceptez|reparez|louez|prenez|disposez|auriez vous .. aussi|des|
        encore|la|le|les|un|une|du|de|en|l|toujours / avez|auriez vous .. places|chambre|table|produits|
        stock|rayon|creneau|disponibilite|disponibilites|libre / est ce que .. je|vous|on|puis|avez|faites|
        livrez|la|le|l / puis je|pouvons nous|peut on|pourrait on .. retourner|echanger|venir|apporter|
        annuler|modifier|reserver|payer|passer|avoir|changer|encore|amener|prendre|commander|louer / est il|
        serait il est|serait possible .. de|d|pour|que / possible .. de|d .. reporter|decaler|changer|
        modifier|annuler|avoir|reserver|venir|commander|livrer / reserver|reservation .. table|chambre|pour|
        une|place|places|salle|# / table pour / prendre .. rendez|rdv|un / rendez vous|rdv .. pour|le|libre|
        possible|disponible|avec|annuler|reporter / annuler|reporter|deplacer|decaler|confirmer|modifier|
        avancer .. mon|notre|ma|le|rendez|reservation|rdv|commande|cours / dois|doit|devons .. annuler|
        reporter|decaler|deplacer / cherche|recherche|cherchons|recherchons .. un|une|des|a|nounou|le|la /
        interesse|interessee|interesses .. par|a / question .. sur|concernant|au|a|rapide / petite question
        / renseignement|renseignements / avant .. de|d .. commander|acheter|reserver|commande / en stock|
        disponible|disponibles|disponibilite|disponibilites / acompte pour / facture .. pour|comptable|
        impots|comptabilite / duplicata|copie .. de|facture|la / mon comptable / resilier|resilie|
        resiliation .. de|mon|abonnement|fin|a / merci .. de .. me|nous|livrer|confirmer|m|reserver|
        preparer|mettre|noter .. confirmer|envoyer|preparer|reserver|livrer|communiquer|# / prends|
        commandons|prendrai|prendrons .. #|le|comme|modele|exemplaires|cartons|pieces / comme d habitude|l
        annee / a qui|ou .. dois|puis|peut|faut|s|adresser / que .. passe|faire .. si|en cas / comment ..
        faire|faut|puis|peut|fonctionne|ca|se|proceder|retourner|reserver|s .. pour|retour|je|retourner|
        reservation|on|reclamation / si .. taille|convient|article|produit / passer .. voir|cette|dans|
        prochaine|mesurer|demain / la semaine prochaine / retourner|echanger .. article|si|neuf / petit
        dejeuner vers|a # / chambre .. calme|libre|double|pour / recommander .. un|une|bon|restaurant /
        encore .. modifier|commander|changer|reserver|inscrire / est .. pret|prete|prets|disponible / livrer
        .. #|desormais|au|chez|a / quelle taille|pointure|couleur .. conseillez|me|faut|prendre / taille|
        taillent .. petit|grand|normalement"""),
    ("business", 3.6, """
        ci joint|jointe|jointes|apres .. notre|nos|la|votre|une|les .. facture|factures|devis|releve|bon|
        commande|avoir / veuillez|vous .. trouver|trouverez|adresse|adressons|prie|transmets|transmettons
        ... facture|factures|devis|releve|avoir|tarifs / notre|nos .. facture|factures|creance|tarifs|
        conditions|releve|comptabilite|entrepot|fournisseur|clients|client|usine / facture .. impayee|reste|
        echue|echeance|reglement|demeure|solde|anciennete / impaye|impayee|impayes|impayees / echeance|echu|
        echue / reglement .. trente|#|a|par|facture|de|virement|sous / proceder|procedez .. au|reglement|
        paiement|virement / relance .. #|facture|premiere|deuxieme|derniere / sauf erreur .. notre|de|ou /
        penalites de retard / rappel .. facture|paiement|echeance|# / a ce jour .. pas|non|reglement|solde|
        impayee / vous avez .. deja|entre .. regle|temps / mise en recouvrement|service comptabilite|
        comptable / coordonnees bancaires|rib / bon de commande|livraison / fournisseur|fournisseurs /
        tarifs .. augmentent|augmentation|evoluent|revalorises|au / hausse .. des|matieres|prix|tarifs /
        nous|avons .. bien|avons|procede .. expedie|expediee|envoye|recu .. votre|commande|colis|reglement|
        paiement / compte rendu|proces verbal / ordre du jour / reunion .. d|equipe|lundi|de|du|mardi /
        collegues|interne / nos clients|votre client|cliente / chers|cher .. partenaires|partenaire|
        confrere|clients|fournisseur / conges annuels|inventaire"""),
    ("business", 3.6, """
        derniere|seconde|# relance / mise en contentieux / facture ... non reglee|impayee"""),
    ("own", 2.4, """
        j ai|nous avons .. rate|manque|saute .. le|mon|la|notre|dernier|derniere"""),
    ("request", 3.4, """
        a qui|ou|comment ... reclamation|plainte|plaindre / serons|sommes|serions ... au lieu de .. #"""),
    ("purpose", 0.0, "facture ... reglee|payee|soldee / confirme .. notre|ma|la|le|venue|presence"),
    ("own", 2.6, "achete|achetee|achetes|pris|commande ailleurs"),
    ("job", 3.6, """
        candidature|candidatures|postule|postuler / cv|curriculum / lettre de motivation / stage .. de|chez|
        dans|conventionne|recherche / apprentissage|alternance|apprenti|apprentie / poste de|d|propose|
        vacant|en / annonce|offre .. pour|d|de .. emploi|poste|serveur|serveuse|vendeur|travail / emploi ..
        de|saisonnier|etudiant|chez / experience .. dans|en|de|comme|ans / ans|annees .. d experience /
        entretien d embauche / recrut* / me former|formation de|diplome de|d / disponible immediatement|de
        suite"""),
    ("advert", 3.2, """
        newsletter / desinscrire|desabonner|desinscription / soldes|promotion|promotions|promo / ventes
        privees / %|pourcent / offre|offres .. speciale|exclusive|exclusives|limitee|speciales|
        promotionnelle|d|decouverte / code promo|reduction|avantage / cliquez|cliquant|cliquer / profitez|
        decouvrez|beneficiez / commandez vite / seo|referencement|visibilite / audit .. gratuit|seo / votre
        site .. internet|web|merite|lent|google|apparait|pourrait / nous .. proposons|aidons|accompagnons|
        offrons|creons|developpons|fabriquons|commercialisons .. une|des|un|les|votre|audit|aux / nous ..
        sommes specialises .. une|des|un|les|votre|audit|aux / notre|nos .. solution|solutions|gamme|
        logiciel|nouvelle|plateforme|produits|experts|offre|offres|catalogue / notre|nos .. nouvelle
        collection / augmentez|boostez|developpez|optimisez .. vos|votre / webinaire|salon professionnel /
        demo|demonstration|essai .. gratuit|gratuite / compte .. sera|est|a|ete .. suspendu|bloque|limite|
        desactive|ferme / verifier|verifiez|confirmer|confirmez|mettre .. vos|votre .. informations|compte|
        identite|coordonnees / mot de passe / gagne|gagnant|loterie|heritage|bitcoin|cryptomonnaie / frais
        de douane|colis .. en attente|instance|attend|bloque|bureau / pret|credit|financement .. rapide|
        sans|personnel|taux|professionnel / taux d interet / partenariat|sponsor* / communique de presse /
        invitation|invitons|convions / sondage|enquete|questionnaire|satisfaction / black friday / avis
        google .. plus|negatifs|supprimer|obtenir|booster / appel .. minutes|decouverte|quinze / rendez vous
        telephonique / sans engagement / leads|prospects"""),
    ("circular", 2.4, """
        chers|cheres|cher|bonjour|salut|coucou .. parents|voisins|membres|amis|adherents|collegues|tous|
        toutes|equipe|benevoles|coproprietaires|residents|locataires|licencies / assemblee generale / venez
        nombreux|nombreuses / prochaine .. reunion|seance|rencontre|repetition|sortie|entrainement /
        benevoles .. recherches|bienvenus|besoin|pour / sortie|excursion .. vendredi|scolaire|est|de|du|a|au
        / mon service|poste|shift|tour .. de|samedi|du / prendre|remplacer|echanger .. mon|service|ma garde
        / qui peut .. prendre|remplacer|apporter|aider|venir / planning / le comite|bureau|conseil|tresorier
        . / prevoyez|prevoir|apportez .. pique|chaussures|gateau|gateaux|boissons|votre / pensez a .. pique|
        chaussures|gateau|gateaux|boissons|votre / club .. de|aura|organise"""),
    ("own", 2.4, """
        j ai|nous avons|on a .. casse|perdu|egare|renverse|oublie|laisse|abime|cabosse|raye|mes|marche ..
        mon|ma|mes|la|le|un|une|notre|vitre|ecran|cle|clef|facture|ticket|sur / j ai|nous avons|on a .. fait
        tomber .. mon|ma|mes|la|le|un|une|notre|vitre|ecran|cle|clef|facture|ticket|sur / me|m .. suis|etais
        .. trompe|trompee|casse|cassee|coince|blesse|ferme|fermee|foule / ma|mon|de .. ma faute|erreur|part
        / par erreur .. de ma|j|je|clique|commande / c est ma faute|moi / fautif|fautive c / serai|arrive|
        arriverai|serons|aurai .. en retard / en retard .. de #|train|ce matin / train|bus|metro|vol .. en|
        est|a .. retard|panne|annule|bloque / suis|est|etre|sommes malade|malades|souffrante|souffrant|
        grippe|grippee|enceinte|coince / mon|ma|notre .. fils|fille|chien|chat|enfant .. est malade|renverse
        / mon|ma|notre .. fils|fille|chien|chat|enfant .. est a casse / mon|ma|notre .. fils|fille|chien|
        chat|enfant .. est malade|a fait tomber / mon|ma|notre .. fils|fille|chien|chat|enfant .. est
        malade|a casse|fait a mange / ancien|ancienne|autre|precedent|precedente .. garagiste|dentiste|
        plombier|coiffeur|fournisseur|magasin|medecin|prestataire|bailleur|boulanger|hotel|banque|garage /
        trouve .. vos|votre .. coordonnees|numero|nom|adresse|site|contact / recommande .. par un / vous ..
        m|nous .. avez|etes|a .. ete .. recommande|conseille / chaudiere|machine|robinet|voiture|velo|four|
        ordinateur|portable|toiture|serrure|volet|frigo .. est .. en panne|casse|cassee|fuit|coule|bloque|
        mort / lave linge .. est .. en panne|casse|cassee|fuit|coule|bloque|mort / tempete|orage|grele|
        cambriolage|cambrioles|vent / combien .. couterait|coute|cout .. reparation|remplacement|cela|ca|le|
        la|un / remplacer .. ma|mon|notre|vieille|ancienne|un|une / a remplacer|reparer|changer . / je ..
        dois|doit .. encore|vous .. #|euros"""),
    ("own", 2.0, """
        n ai|avons pas|jamais .. recu .. votre|la|vos|de .. facture|devis|catalogue|rib / pas encore recu ..
        votre|la|facture|devis"""),
    ("purpose", 0.0, """
        veuillez .. noter|trouver|agreer / trouverez / suis absent|absente / fermes|fermee|ferme .. du|pour|
        au|exceptionnellement / je|nous .. confirme|confirmons|joins|joignons|transmets / comme .. convenu|
        prevu|demande|discute / voici / ci joint|jointe / pour .. information|rappel|info / a .. mardi|
        lundi|demain|jeudi|vendredi|samedi|bientot|mercredi|dimanche|plus / nous serons|serai|viendrai|
        viendrons|passerai|passe|arriverons|arriverai / convient|conviendrait / d accord .. pour / joyeux|
        joyeuses|bonne|bonnes|meilleurs anniversaire|noel|fetes|annee|voeux|vacances / oublie|laisse|perdu
        .. mon|ma|mes|echarpe|parapluie|veste|lunettes|cles|telephone|sac|carte / retrouve|trouvee /
        adresse|numero|telephone|rib .. a change|nouvelle|nouveau / nouvelle|nouveau adresse|numero|
        coordonnees / demenage|demenageons|demenagement / virement .. est|a|parti|effectue|fait|ce|envoye /
        vire|effectue|paye .. ce matin|virement|aujourdhui / desormais / pret|prete|prets .. a|pour .. etre|
        retirer|recuperer / vendre|louer|donner .. a / peux|pouvez|pourriez .. vous|tu|je|etre / voudrais|
        souhaite|souhaiterais|aimerais|voulons / besoin .. d|de|un / cherche|cherchons / viendra|viendront
        pas|demain / toujours disponible|libre|a vendre / mal .. au|aux|a .. dos|dents|gorge|ventre|genou|
        tete|dent / mariage|anniversaire|bapteme|seminaire .. en|le|de|pour / il .. me|faut|faudrait /
        photos .. pour|de|du|toiture / mesures|plans|documents"""),
)  # fmt: skip
