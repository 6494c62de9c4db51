"""What people ask for, threaten with and were hurt by, French; the groups are those of `model.facts`."""

from __future__ import annotations

#: A fall hurts where a person falls; handles and pictures fall too.
_PERSON = (
    "mere|pere|maman|papa|fils|fille|enfant|bebe|mari|femme|epouse|compagnon|compagne|mamie|papi|client|cliente|ami|amie|"
    "garcon|petit|petite|tante|oncle|soeur|frere|dame|monsieur|personne|quelqu'un|qui"
)

FRENCH: tuple[tuple[str, str], ...] = (
    ("refund", """
        rembours* / remboursement integral|complet|partiel|total / recuperer .. argent / mon|notre argent / rendez|rendre|restituer|restituez .. argent / recrediter|recreditez / credit* .. mon compte|ma carte / annuler .. vente / restitution .. somme|prix / avoir .. montant"""),
    ("replacement", """
        remplac* / echange / echanger / echangez / en echange / nouveau|nouvel|nouvelle|autre .. exemplaire|produit|article|appareil|modele|piece|lampe|colis / renvoyer|renvoyez|reexpedier|reexpediez|envoyer|envoyez .. nouveau|nouvelle|nouvel|autre|bon|bonne|manquant|manquante|manquantes|piece|pieces / reexpedition / bon|bonne article|taille|couleur|modele / un neuf|une neuve"""),
    ("repair", """
        repara* / repare* / remise en etat|marche / remettre en etat|marche|ordre / depann* / envoyer|envoyez .. technicien|depanneur|reparateur|quelqu / intervention .. technicien / revenir .. finir|reparer / refaire / corriger .. defaut"""),
    ("discount", """
        remise / rabais / effort .. prix|commercial|financier / reduction / ristourne / geste commercial / bon d achat / bon de reduction / avoir commercial / dedommag* / indemnis* / compensation / baisse .. prix / reduire .. prix|facture / dommages et interets / # pour cent .. reduction"""),
    ("apology", """
        excuses / des excuses / vos excuses / excusez vous / vous excuser / lettre d excuses / excuse"""),
    ("information", """
        explication / explications / expliquer / expliquez / savoir .. quand|ou|pourquoi|si|comment|ce / dire|dites .. quand|ou|pourquoi|si|ce|comment / informer|informez .. moi|nous / tenir|tenez .. au courant / tenir|tenez .. informe|informee|informes / nouvelles .. de ma|mon|notre / ou .. est|en est|sont .. ma|mon|mes|notre|la|le / quand .. vais|sera|recevr*|arrive* / eclaircissement* / renseign* / numero de suivi .. svp|merci / confirmer|confirmez .. que|si|moi / des nouvelles / pouvez|pourriez vous .. dire|indiquer|confirmer|preciser / precisions / merci de .. m|me|nous .. indiquer|informer|preciser|confirmer"""),
    ("lawyer", """
        avocat / avocate / avocats / tribunal / tribunaux / justice / en justice / action .. justice|judiciaire / poursuites / poursuivre / poursuivrai / porter plainte / plainte .. penale|police / porterai plainte / plainte sera deposee / saisir .. juge|tribunal|justice|conciliateur / mise en demeure / mets .. en demeure / huissier / voie|voies judiciaire|judiciaires|legale|legales|droit / juridique / protection juridique / assign*"""),
    ("review", """
        mauvais|mauvaise|negatif|negative|honnete|public|publique|etoile .. avis|note|commentaire|evaluation / avis .. negatif|negatifs|defavorable|mauvais|google|trustpilot|tripadvisor|internet / laisser|laisserai|poster|posterai|publier|publierai|mettre|mettrai|ecrire .. avis|commentaire|note / trustpilot / tripadvisor / reseaux sociaux / facebook|twitter|instagram|internet .. publier|poster|partager|raconter / publier|poster|publierai|posterai|partager .. facebook|twitter|instagram|internet|reseaux / une etoile / deconseill* / prevenir|avertir .. autres|amis|entourage|clients / mauvaise publicite / faire savoir .. tout|tous"""),
    ("chargeback", """
        opposition .. paiement|banque|carte|prelevement / faire|ferai|fais opposition / contester|conteste|contesterai .. paiement|debit|transaction|prelevement|banque / litige .. paypal|banque|carte / paypal .. litige|reclamation|plainte / ouvrir|ouvrirai .. litige|reclamation / retrofacturation / chargeback / ma banque .. annuler|rejeter|rembourser|recuperer / rejeter .. prelevement / rejet .. prelevement"""),
    ("authority", """
        dgccrf / repression des fraudes / direction de la concurrence / ufc / que choisir / 60 millions / association .. consommateurs / defense .. consommateurs / protection .. consommateurs / mediateur / mediation / ombudsman / signal .. conso / signalconso / signaler|signalerai|signalement .. autorites|fraudes|dgccrf|vous|police|services / autorites / police|gendarmerie / prefecture / cnil / services d hygiene|veterinaires|sanitaires / inspection .. sanitaire|travail / spf economie / test achats / conciliateur"""),
    ("press", """
        presse / journal|journaux .. contacter|alerter|informer|local / contacter|alerter|informer|saisir|prevenir .. presse|journal|journaux|medias|journaliste|journalistes / medias / journaliste|journalistes / julien courbet"""),
    ("injury", """
        bless* / brul* .. main|mains|doigt|doigts|bras|jambe|pied|visage|oeil|yeux|peau|bouche|langue|dos / coupe|coupee|casse|cassee|ecrase|coince|ebouillante|foule|fracture .. main|mains|doigt|doigts|bras|jambe|pied|visage|peau|bouche|langue|dos|dent|genou|poignet|cheville|tete / sang / saign* / brulure* / hopital / urgences / ambulance / samu / pompiers / fracture / points de suture / tombe|tombee .. escalier|escaliers / suis|sommes tombe|tombee|tombes|tombees / chute / glisse .. tombe / commotion / evanoui* / inconscient* / douleur|douleurs .. main|bras|dos|jambe / chez le medecin / arret de travail / dent cassee"""),
    ("fire", """
        feu / incendie / flamme* / sort*|degage*|sortait .. fumee / fumee .. sort*|echapp*|noire|remplit|appareil / pris feu / etincelle* / explos* / explosion / surchauff* / fondu / fondue / fond / brule .. plastique|prise|chargeur|cable|tapis|table|trou / odeur de brule / sent|sentait|odeur .. brule / court circuit .. feu / a fume"""),
    ("electric shock", """
        choc|chocs|decharge|decharges electrique|electriques / electrocut* / electris* / coup de jus / pris .. jus|decharge / court circuit|circuits / fil|fils|cable|cables .. nu|nus|denude|denudes|apparent|apparents"""),
    ("allergy", """
        allerg* / anaphyla* / urticaire / eruption cutanee / plaques rouges|sur / gonfle*|enfle* .. visage|levres|gorge|langue|yeux / visage|levres|gorge|langue|yeux .. gonfl*|enfl* / contient|contenait|contenu .. noix|gluten|arachide*|lait|oeuf|soja|sesame|lactose|noisettes / gluten|arachides|lactose|noix .. alors|pourtant|malgre|non / coeliaque / oedeme / demangeaisons"""),
    ("choking", """
        etouff* / avale .. piece|bouton|pile|aimant|morceau|bille / a avale / suffoqu* / etrangl* / petite|petites piece|pieces / dans la bouche / pile bouton"""),
    ("food poisoning", """
        intoxication / intoxique* / empoisonn* / vomi / vomir / vomissements / diarrhee / salmonell* / listeria / malade|malades .. apres|mange|repas|diner / rendu|rendus|rendue malade|malades / tombe|tombes|tombee malade|malades / mal au ventre / crampes / maux de ventre|d estomac / gastro / asticot* / ver|vers .. dans /  viande|poisson|poulet .. avarie|avariee|pourri|pourrie|cru"""),
    ("gas or fumes", """
        fuite de|du gaz / odeur de gaz / sent|sentait le gaz / gaz .. fuit|fuite|echappe / monoxyde / vapeurs / toxique|toxiques / emanations / odeur .. chimique|produits chimiques|solvant / poison"""),
    ("hazard", """
        dangereux|dangereuse|dangereuses / danger / risque .. accident|blessure|incendie|grave|vie|securite / pas .. securise|sur|sure / mise en danger / aurait|aurions|aurais pu .. mourir|blesser|tuer|grave|brule / failli .. mourir|tomber|tuer|blesser|etre / freins .. lache|lachent|fonctionne|defaill* / tranchant|tranchante|coupant|coupante|coupants / eclat|eclats|morceau|morceaux|bout|bouts de verre|metal|plastique / debris de|verre"""),
    ("refund", """
        rembourse / recuperer .. somme|montant|mise / somme .. rendue|restituee|remboursee / recrediter / argent .. retour|retourne / ce que .. paye / me rendre|restituer / remboursee"""),
    ("replacement", """
        m|me|nous .. envoyer|renvoyer|expedier .. bon|bonne|autre|nouveau|nouvelle / bonne taille|couleur|reference / nouvelle|nouveau .. commande|livraison|envoi / piece|pieces manquante|manquantes|detachee|detachees / remplace|remplacee / produit|article conforme|neuf"""),
    ("repair", """
        venir .. reparer|finir|voir|constater / quand .. reparer|technicien|intervenir / intervenir / intervention / remettre .. etat|service / sous garantie .. repar*|prise / reprendre .. travaux|chantier / rectifi*"""),
    ("discount", """
        ristourne / geste / moins cher / remboursement partiel / dedommagement / bon .. achat|reduction / avoir .. valoir / prix .. baisser|baisse|reduit / gratuit* .. mois|nuit|livraison / remise .. prix|facture|exceptionnelle"""),
    ("apology", """
        s est .. excuse|excusee / se sont .. excuses / s excuser / m a .. presente .. excuses / presenter .. excuses / desolé .. meme"""),
    ("information", """
        comprendre .. ce|pourquoi|comment|passe / ou .. est|sont|reste|restent .. colis|commande|commandes|paquet|paquets|livraison|remboursement|argent / j aimerais|je voudrais|souhaite .. savoir|comprendre|connaitre|avoir .. reponse|explication / que s est .. passe / que se passe / je me demande / que comptez vous|faire / quelles suites|solution / qu en est / repondre .. ma question|questions / attends .. reponse|explication|explications|retour / m en dire|expliquer / reponse claire"""),
    ("lawyer", """
        juge / droits .. valoir / juridiction* / action en justice / conciliateur de justice / saisir .. justice / contentieux / courrier recommande|d avocat / lettre recommandee / mise en demeure"""),
    ("review", """
        raconter|raconterai|parler|parlerai|dire .. tous|tout|reseaux|autour|entourage|monde / bouche a oreille / sur tous .. reseaux / sur google|facebook|trustpilot|tripadvisor|instagram|internet|twitter / ne .. recommande|recommanderai|conseille .. personne|pas / faire .. savoir / eviter .. magasin|boutique|restaurant|enseigne / publier"""),
    ("chargeback", """
        contester .. paiement|debit|transaction|achat|banque / rembours* .. par|via|aupres .. ma banque|paypal|carte / opposition / procedure .. chargeback|bancaire / faire annuler .. paiement|prelevement|debit / bloquer .. prelevement|paiement"""),
    ("authority", """
        prevenir|prevenir*|alerter|alerterai|contacter|contacterai|saisir|saisirai .. mediateur|dgccrf|fraudes|autorites|association|mairie|ars|services / repression .. fraudes / fraudes / inspection .. travail|sanitaire|hygiene / agence regionale|de sante / ars / arcep / amf / mairie .. signaler / ordre des medecins|dentistes / service de mediation / plainte .. gendarmerie|police|commissariat / centre europeen"""),
    ("press", """
        contact*|alert*|inform*|appel*|prevenir|ecrire|raconter .. presse|journal|journaux|journalistes|medias / contacter|alerter|appeler|prevenir la|une television|radio|chaine / passer|passera|passerez .. a la television|tele|radio / le parisien / france 2|3|bleu / dans le journal / emission .. tele|television|consommation|consommateurs / magazine capital"""),
    ("injury", """
        s est|me suis|suis .. coupe|coupee|brule|brulee|blesse|blessee|cogne|tordu|fracture|casse / coupe|coupee .. avec|sur .. bord|verre|lame|couvercle / tombe|tombee .. arriere|renverse / s est .. effondre|effondree|casse .. sous / entorse / bleu|bleus|hematome* / plaie* / cicatrice* / points de suture / brulures / bandage / oeil .. blesse|touche"""),
    ("fire", """
        enflamm* / embras* / a brule / pris .. feu / a explose / chauffe .. trop|anormalement|fort|brulant / brulant au toucher / fumait / fumee / batterie .. gonflee|gonfle|explose / carbonis* / noirci* / cramé|crame|cramee"""),
    ("electric shock", """
        recu|pris|prend|prends|pris .. decharge|jus|chataigne / decharge .. en touchant|electrique|quand|lorsque / electris* / mis|met .. courant .. carcasse"""),
    ("allergy", """
        malgre .. allergie / noix|gluten|arachides|lait|oeuf|lactose .. dans / intoleran* / reaction cutanee|allergique|sur la peau / rougeurs|plaques .. peau|visage|corps / gratte|grattait / peau .. rouge|irritee|brulee / irritation*"""),
    ("choking", """
        s est etouffe|etouffee / dans la gorge / arrete de respirer / mis .. bouche / s etrangl*"""),
    ("food poisoning", """
        vomi|vomissait|vomit|vomissaient / tous malades / nausees / indigestion / ete malade|malades / cafard*|souris|insecte|limace|mouche .. dans .. assiette|plat|salade|soupe|cuisine / pas cuit|cuite|cru .. poulet|viande|dedans / poulet .. pas cuit|cru|rose"""),
    ("gas or fumes", """
        sent .. gaz|brule|solvant|chimique / gaz .. depuis|odeur|sent / intoxication .. monoxyde|fumee / mal a la tete .. odeur|vapeurs / suffocant* / produits toxiques"""),
    ("hazard", """
        aurait pu .. etre|finir .. grave|drame|mal|pire / frole .. catastrophe|accident|drame / accident / cede|cedé .. sous|poids / effondr* / risque / pas .. aux normes|normes / corps etranger / roue .. detachee|perdue"""),
    ("unwanted", """
        ne|n .. demande|veux|voulons|souhaite|souhaitons|cherche|attends|exige|reclame pas|aucun|aucune / pas besoin / pas .. la peine / au lieu de|d / plutot que / sans .. aller|passer / inutile de|d / pas .. l intention / ne|n .. compte pas / rien a|besoin / pas .. question / ai|avons que faire / je|nous refuse|refusons .. un|une|votre|vos|tout|toute|cet|cette / si je|nous voulais|voulions|souhaitais|souhaitions|preferais|preferions|desirais"""),
    ("needless", """
        n est|sont|etait pas .. necessaire|utile|ce|suffisant|indispensable / ne .. interesse|suffit|sert .. pas|rien / n interesse pas / inutile / superflu"""),
    ("aside", """
        merci ... remboursement|echange|remplacement|reparation|remise|explication|explications|excuses|geste / bien recu|recu .. remboursement|remplacement / remboursement .. recu|arrive|effectue / politique|conditions|service .. remboursement|echange|retour / ete|deja rembourse|remboursee|remplace|remplacee|repare|reparee / mes|nos|toutes mes excuses / excuse|excusez moi|nous / m excuse|excuser / vous prie .. m excuser / code .. reduction|promo|remise / bon de reduction .. ne|n|pas|refuse / suis avocat|avocate / bons avis / avis .. positif|positifs|bon|lu|lus|excellents / votre avis / a mon avis / lu|vu .. avis / bureau de presse / presse agrume|agrumes|purees|ail / feu rouge|vert|doux|vif / feu d artifice / feu de camp / plein feu / coup de feu / chute de prix / sang froid / bon|en bonne sante .. vous / justice soit / echange .. mail|mails|courriel|courriels|telephonique|numero / en danger de|d perdre / avoir blesse .. sentiments / prix .. gaz / facture .. gaz / bouteille de gaz / sans danger"""),
    ("aside", """
        joue|jouer|jouez|jouent avec le feu / pas le feu / tombe|tombee|tombes|tombees en panne|rade / tombe|tombee|tombes sur votre|vos|ce|cette|cet|un|une .. site|annonce|offre|page|publicite|boutique|magasin|message|repondeur|article|produit|commentaire /
        site|serveur|reseau|ligne|appel|telephone|prix|systeme .. est|etait|a tombe|tombee|tombes / chocolat|chocolats|glace|glaces|beurre|fromage|gateau|sorbet|bougie|bougies|cire .. fondu|fondue|fondus|fondues / fromage|chocolat fondu /
        couleur|rouge sang / blessant|blessante|blessants|blessantes / blesse|blessee par votre|vos|son|ses|le|ce|ces ton|propos|attitude|remarque|remarques|mots|comportement|maniere|reponse / travaille a l hopital / travaille dans|en|au .. hopital /
        fer|centrale|nettoyeur|generateur .. vapeur|vapeurs / je juge / danger public / avis .. google .. bon|bons|bonnes|etaient / ai|avais|avons|avions lu|vu ... sur google|trustpilot|tripadvisor|facebook"""),
    ("refund", """
        recuperer|rendre|rendez ... euros|euro"""),
    ("information", """
        quand .. serai|serons|vais|allons|sera"""),
    ("unwanted", """
        plutot qu / meme si vous"""),
    ("aside", """
        gardez|garde vos|votre|le|la|les|ton|tes .. excuses|bon|remise|avoir|argent|explications|rabais / tombe|tombee|tombes|tombees des nues / bras .. tombent"""),
    ("injury", f"""
        {_PERSON} est|soit|etait tombe|tombee / tombe|tombee|tombes|tombees .. sur|dans .. pied|pieds|tete|main|doigt|doigts|jambe|bras|moi"""),
    ("refund", """
        juste|seulement|simplement mon|notre argent"""),
    ("unwanted", """
        jamais .. demande|voulu|souhaite"""),
    ("needless", """
        excuses|excuse|bon|remise .. ne .. suffit|suffisent|suffira|suffiront"""),
    ("aside", """
        avocat|avocate ... conseille|recommande votre|vos|ce|cette / avocat|avocats ... mur|mure|murs|pourri|pourris|noir|noirs|brun|dur|durs / salade|salades|toast|toasts|huile|puree|tartine|tartines|creme|sandwich|guacamole .. avocat|avocats / avocat du diable / trouve|trouves|trouvee|vu|vus|vue|decouvert|decouverts|connu|connus|lu sur google|facebook|instagram|trustpilot|tripadvisor|internet / vu|lu|trouve|decouvert votre|vos|une|un|la|le .. sur google|facebook|instagram|trustpilot|tripadvisor|internet / ton|propos|mots|attitude|reponse|remarque|remarques .. m|nous a|ont blesse|blessee|blesses"""),
    ("aside", """
        accepte|accepter|acceptons .. excuses|excuse / presse a|agrume agrumes|ail|puree|jus|fruits|viande / justice soit faite|rendue"""),
    ("injury", """
        heurte|frappe|cogne ... tete|visage|oeil|pied|main|jambe|bras|doigt|genou|dos|epaule"""),
)  # fmt: skip

DENIALS = "pas ne n ni jamais aucun aucune sans rien personne guere non nul nulle"
ENDS = "mais et que car parce seulement tant pourquoi comprends comprendre jusqu sauf"
