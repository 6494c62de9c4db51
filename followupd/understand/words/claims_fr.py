"""What people ask for, threaten with and were hurt by, French; the groups are those of `model.facts`."""

from __future__ import annotations

FRENCH: tuple[tuple[str, str], ...] = (
    ("refund", """
        rembours* / remboursement integral|complet|partiel|total / recuperer .. argent / mon|notre argent / rendez|rendre|restituer|restituez .. argent / recrediter|recreditez / credit* .. mon compte|ma carte / annuler .. vente / restitution .. somme|prix / avoir .. montant"""),
    ("replacement", """
        remplac* / echange / echanger / echangez / en echange / nouveau|nouvel|nouvelle|autre .. exemplaire|produit|article|appareil|modele|piece|lampe|colis / renvoyer|renvoyez|reexpedier|reexpediez|envoyer|envoyez .. nouveau|nouvelle|nouvel|autre|bon|bonne|manquant|manquante|manquantes|piece|pieces / reexpedition / bon|bonne article|taille|couleur|modele / un neuf|une neuve"""),
    ("repair", """
        repar* / reparation / remise en etat|marche / remettre en etat|marche|ordre / depann* / envoyer|envoyez .. technicien|depanneur|reparateur|quelqu / intervention .. technicien / revenir .. finir|reparer / refaire / corriger .. defaut"""),
    ("discount", """
        remise / rabais / reduction / ristourne / geste commercial / bon d achat / bon de reduction / avoir commercial / dedommag* / indemnis* / compensation / baisse .. prix / reduire .. prix|facture / dommages et interets / # pour cent .. reduction"""),
    ("apology", """
        excuses / des excuses / vos excuses / excusez vous / vous excuser / lettre d excuses / excuse"""),
    ("information", """
        explication / explications / expliquer / expliquez / savoir .. quand|ou|pourquoi|si|comment|ce / dire|dites .. quand|ou|pourquoi|si|ce|comment / informer|informez .. moi|nous / tenir|tenez .. au courant|informe|informee / nouvelles .. de ma|mon|notre / ou .. est|en est|sont .. ma|mon|mes|notre|la|le / quand .. vais|sera|recevr*|arrive* / eclaircissement* / renseign* / numero de suivi .. svp|merci / confirmer|confirmez .. que|si|moi / des nouvelles / pouvez|pourriez vous .. dire|indiquer|confirmer|preciser / precisions / merci de .. m|me|nous .. indiquer|informer|preciser|confirmer"""),
    ("lawyer", """
        avocat / avocate / avocats / tribunal / tribunaux / justice / en justice / action .. justice|judiciaire / poursuites / poursuivre / poursuivrai / porter plainte / plainte .. penale|police / porterai plainte / plainte sera deposee / saisir .. juge|tribunal|justice|conciliateur / mise en demeure / mets .. en demeure / huissier / voie|voies judiciaire|judiciaires|legale|legales|droit / juridique / protection juridique / assign*"""),
    ("review", """
        mauvais|mauvaise|negatif|negative|honnete|public|publique|etoile .. avis|note|commentaire|evaluation / avis .. negatif|negatifs|defavorable|mauvais|google|trustpilot|tripadvisor|internet / laisser|laisserai|poster|posterai|publier|publierai|mettre|mettrai|ecrire .. avis|commentaire|note / trustpilot / tripadvisor / reseaux sociaux / facebook|twitter|instagram|internet .. publier|poster|partager|raconter / publier|poster|publierai|posterai|partager .. facebook|twitter|instagram|internet|reseaux / une etoile / deconseill* / prevenir|avertir .. autres|amis|entourage|clients / mauvaise publicite / faire savoir .. tout|tous"""),
    ("chargeback", """
        opposition .. paiement|banque|carte|prelevement / faire|ferai|fais opposition / contester|conteste|contesterai .. paiement|debit|transaction|prelevement|banque / litige .. paypal|banque|carte / paypal .. litige|reclamation|plainte / ouvrir|ouvrirai .. litige|reclamation / retrofacturation / chargeback / ma banque .. annuler|rejeter|rembourser|recuperer / rejeter .. prelevement / rejet .. prelevement"""),
    ("authority", """
        dgccrf / repression des fraudes / direction de la concurrence / ufc / que choisir / 60 millions / association .. consommateurs / defense .. consommateurs / protection .. consommateurs / mediateur / mediation / ombudsman / signal .. conso / signalconso / signaler|signalerai|signalement .. autorites|fraudes|dgccrf|vous|police|services / autorites / police|gendarmerie / prefecture / cnil / services d hygiene|veterinaires|sanitaires / inspection .. sanitaire|travail / spf economie / test achats / conciliateur"""),
    ("press", """
        presse / journal|journaux .. contacter|alerter|informer|local / contacter|alerter|informer|saisir|prevenir .. presse|journal|journaux|medias|journaliste|journalistes|television / medias / journaliste|journalistes / television / julien courbet"""),
    ("injury", """
        bless* / brul* .. main|mains|doigt|doigts|bras|jambe|pied|visage|oeil|yeux|peau|bouche|langue|dos / coupe|coupee|casse|cassee|ecrase|coince|ebouillante|foule|fracture .. main|mains|doigt|doigts|bras|jambe|pied|visage|peau|bouche|langue|dos|dent|genou|poignet|cheville|tete / sang / saign* / brulure* / hopital / urgences / ambulance / samu / pompiers / fracture / points de suture / tombe .. dans|sur|de|et|car|escalier / suis|est tombe|tombee / chute / glisse .. tombe / commotion / evanoui* / inconscient* / douleur|douleurs .. main|bras|dos|jambe / chez le medecin / arret de travail / dent cassee"""),
    ("fire", """
        feu / incendie / flamme* / sort*|degage*|sortait .. fumee / fumee .. sort*|s echapp*|noire|remplit|du|de l|appareil / pris feu / etincelle* / explos* / explosion / surchauff* / fondu / fondue / fond / brule .. plastique|prise|chargeur|cable|tapis|table|trou / odeur de brule / sent|sentait|odeur .. brule / court circuit .. feu / a fume"""),
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
    ("unwanted", """
        ne|n .. demande|veux|voulons|souhaite|souhaitons|cherche|attends|exige|reclame pas|aucun|aucune / pas besoin / pas .. la peine / au lieu de|d / plutot que / sans .. aller|passer / inutile de|d / pas .. l intention / rien a|besoin / pas .. question"""),
    ("needless", """
        n est|sont|etait pas .. necessaire|utile|ce|suffisant|indispensable / ne .. interesse|suffit|sert .. pas|rien / n interesse pas / inutile / superflu"""),
    ("aside", """
        merci ... remboursement|remplacement|reparation|remise|explication|explications|excuses|geste / bien recu|recu .. remboursement|remplacement / remboursement .. recu|arrive|effectue / politique|conditions|service .. remboursement|echange|retour / ete|deja rembourse|remboursee|remplace|remplacee|repare|reparee / mes|nos|toutes mes excuses / excuse|excusez moi|nous / m excuse|excuser / vous prie .. m excuser / code .. reduction|promo|remise / bon de reduction .. ne|n|pas|refuse / suis avocat|avocate / bons avis / avis .. positif|positifs|bon|lu|lus|excellents / votre avis / a mon avis / lu|vu .. avis / bureau de presse / presse agrume|agrumes|purees|ail / feu rouge|vert|d artifice|de camp|doux|vif / plein feu / coup de feu / chute de prix / sang froid / bon|en bonne sante .. vous / justice soit / echange .. mail|mails|courriel|courriels|telephonique|numero / en danger de|d perdre / avoir blesse .. sentiments / prix .. gaz / facture .. gaz / bouteille de gaz / sans danger"""),
)  # fmt: skip

DENIALS = "pas ne n ni jamais aucun aucune sans rien personne guere non nul nulle"
ENDS = "mais et que car parce seulement tant pourquoi comprends comprendre jusqu sauf"
