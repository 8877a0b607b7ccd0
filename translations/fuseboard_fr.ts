<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AlertRows</name>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>passed, %1</source>
        <translation>réussie, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>échouée, %1</translation>
    </message>
    <message>
        <source>failed, %1: %2</source>
        <translation>échouée, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>en pause&#x202f;: %1</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Levée par</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Warning over</source>
        <translation>Avertissement &gt;</translation>
    </message>
    <message>
        <source>Critical over</source>
        <translation>Critique &gt;</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine passée</translation>
    </message>
    <message>
        <source>Tells you</source>
        <translation>Prévient</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 bad, %2 good</source>
        <translation>%1 KO, %2 OK</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <comment>noun: a check that is made on a schedule</comment>
        <translation>Vérification</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at least %Ln samples</source>
        <translation>
            <numerusform>%1&#x202f;: %2, au moins %Ln mesure</numerusform>
            <numerusform>%1&#x202f;: %2, au moins %Ln mesures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>operational</source>
        <translation>opérationnel</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>panne partielle</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>panne majeure</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>p95 time to first token</source>
        <translation>Premier token p95</translation>
    </message>
    <message>
        <source>Rate limited calls</source>
        <translation>Appels limités en débit</translation>
    </message>
    <message>
        <source>Open circuits</source>
        <translation>Circuits ouverts</translation>
    </message>
    <message>
        <source>Share of fallbacks</source>
        <translation>Part des replis</translation>
    </message>
    <message>
        <source>Cost against budget</source>
        <translation>Coût / budget</translation>
    </message>
    <message>
        <source>Failed checks in a row</source>
        <translation>Vérifications échouées d’affilée</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Page de statut</translation>
    </message>
    <message>
        <source>Refused keys</source>
        <translation>Clés refusées</translation>
    </message>
    <message>
        <source>Refused for quota</source>
        <translation>Refus pour quota</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 when it fired, over %2</source>
        <translation>%1 au déclenchement, seuil %2</translation>
    </message>
    <message>
        <source>; worst %1</source>
        <translation>&#x202f;; pic %1</translation>
    </message>
    <message>
        <source>; cleared by %1</source>
        <translation>&#x202f;; levée à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>le tableau de bord</translation>
    </message>
    <message>
        <source>every provider</source>
        <translation>chaque fournisseur</translation>
    </message>
    <message>
        <source>every chain</source>
        <translation>chaque chaîne</translation>
    </message>
    <message>
        <source>chains %1</source>
        <translation>chaînes %1</translation>
    </message>
    <message>
        <source>%1 bad to fire, %2 good to clear</source>
        <translation>%1 KO pour déclencher, %2 OK pour lever</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>less than $%1</source>
        <translation>moins de $%1</translation>
    </message>
    <message>
        <source>Overdue checks</source>
        <translation>Vérifications en retard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>It is part of: %1</source>
        <translation>Fait partie de&#x202f;: %1</translation>
    </message>
    <message>
        <source>The webhook is not told: its address must begin with https.</source>
        <translation>Le webhook n’est pas prévenu&#x202f;: son adresse doit commencer par https.</translation>
    </message>
    <message>
        <source>The command for alerts failed: %1</source>
        <translation>La commande d’alerte a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>il est injoignable</translation>
    </message>
    <message>
        <source>The webhook at %1 did not take an alert: %2</source>
        <translation>Le webhook de %1 n’a pas accepté une alerte&#x202f;: %2</translation>
    </message>
    <message>
        <source>The settings were changed.</source>
        <translation>Les paramètres ont été modifiés.</translation>
    </message>
    <message>
        <source>The network works again.</source>
        <translation>Le réseau fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>Mettre en veille 1 heure</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>taux d’erreur</translation>
    </message>
    <message>
        <source>latency, 95th percentile</source>
        <translation>latence, 95e centile</translation>
    </message>
    <message>
        <source>first token, 95th percentile</source>
        <translation>premier token, 95e centile</translation>
    </message>
    <message>
        <source>calls over the rate limit, a minute</source>
        <translation>appels au-delà de la limite de débit, par minute</translation>
    </message>
    <message>
        <source>open circuits</source>
        <translation>circuits ouverts</translation>
    </message>
    <message>
        <source>prompts answered by a fallback</source>
        <translation>prompts traités par un repli</translation>
    </message>
    <message>
        <source>share of the daily budget</source>
        <translation>part du budget quotidien</translation>
    </message>
    <message>
        <source>checks overdue</source>
        <translation>vérifications en retard</translation>
    </message>
    <message>
        <source>failed probes in a row</source>
        <translation>sondes échouées d’affilée</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>page de statut</translation>
    </message>
    <message>
        <source>calls refused for the key</source>
        <translation>appels refusés à cause de la clé</translation>
    </message>
    <message>
        <source>calls refused for quota or billing</source>
        <translation>appels refusés pour quota ou facturation</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>opérationnel</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>panne partielle</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>panne majeure</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1: %2 (limit: %3)</source>
        <translation>%1&#x202f;: %2 (limite&#x202f;: %3)</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>chaîne %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: many calls fail</source>
        <translation>%1&#x202f;: beaucoup d’appels échouent</translation>
    </message>
    <message>
        <source>%1 is slow</source>
        <translation>%1 est lent</translation>
    </message>
    <message>
        <source>%1 limits the rate of calls</source>
        <translation>%1 limite le débit des appels</translation>
    </message>
    <message>
        <source>%1: circuit open</source>
        <translation>%1&#x202f;: circuit ouvert</translation>
    </message>
    <message>
        <source>%1: fallbacks answer</source>
        <translation>%1&#x202f;: les replis répondent</translation>
    </message>
    <message>
        <source>The daily budget is exceeded</source>
        <translation>Le budget quotidien est dépassé</translation>
    </message>
    <message>
        <source>Checks are overdue</source>
        <translation>Des vérifications sont en retard</translation>
    </message>
    <message>
        <source>%1: probes fail</source>
        <translation>%1&#x202f;: les sondes échouent</translation>
    </message>
    <message>
        <source>%1: the status page reports an outage</source>
        <translation>%1&#x202f;: la page de statut signale une panne</translation>
    </message>
    <message>
        <source>%1 refuses your key</source>
        <translation>%1 refuse votre clé</translation>
    </message>
    <message>
        <source>%1: quota or credit is used up</source>
        <translation>%1&#x202f;: quota ou crédit épuisé</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Chaîne %1</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>Your connection is down</source>
        <translation>Votre connexion est coupée</translation>
    </message>
    <message>
        <source>%1 reports an incident</source>
        <translation>%1 signale un incident</translation>
    </message>
    <message>
        <source>%1 is failing, not announced yet</source>
        <translation>%1 est défaillant, pas encore annoncé</translation>
    </message>
    <message>
        <source>%1: one model fails</source>
        <translation>%1&#x202f;: un modèle échoue</translation>
    </message>
    <message>
        <source>Your connection is back</source>
        <translation>Votre connexion est rétablie</translation>
    </message>
    <message>
        <source>%1 is back to normal</source>
        <translation>%1&#x202f;: retour à la normale</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Terminé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 indique&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, maintenance: %2</source>
        <translation>%1, maintenance&#x202f;: %2</translation>
    </message>
    <message>
        <source>Fuseboard was not running</source>
        <translation>Fuseboard était arrêté</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Partial outage</source>
        <translation>Panne partielle</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>Panne majeure</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>AttemptText</name>
    <message>
        <source>tokens %1 in, %2 out</source>
        <translation>tokens&#x202f;: %1 entrée, %2 sortie</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimé)</translation>
    </message>
    <message>
        <source>retry %1</source>
        <translation>réessai %1</translation>
    </message>
    <message>
        <source>Waiting, next try in %1</source>
        <translation>En attente, prochain essai dans %1</translation>
    </message>
    <message>
        <source>Waited %1 before the next try</source>
        <translation>Attente de %1 avant le prochain essai</translation>
    </message>
    <message>
        <source>Running… %1</source>
        <translation>En cours… %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignoré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>(HTTP status %1)</source>
        <translation>(statut HTTP %1)</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>Il demande d’attendre %1.</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>attente %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>connection re-used</source>
        <translation>connexion réutilisée</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>premier token %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>Answered by %1 / %2</source>
        <translation>Réponse de %1 / %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>finish reason %1</source>
        <translation>motif de fin %1</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Répond…</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>In a Flatpak only the desktop can do this: allow it to run in the background in the settings of the desktop.</source>
        <translation>Dans un Flatpak, seul le bureau peut le faire&#x202f;: autorisez l’exécution en arrière-plan dans les paramètres du bureau.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Remove it by hand.</source>
        <translation>%1 ne peut pas être supprimé&#x202f;: %2. Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Make it, or mend its permissions.</source>
        <translation>Le dossier %1 ne peut pas être créé. Créez-le ou corrigez ses permissions.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Mend its permissions, or make room on the disk.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2. Corrigez ses permissions ou libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>%1, retry %2</source>
        <translation>%1, réessai %2</translation>
    </message>
    <message>
        <source>new, in %1</source>
        <translation>nouvelle, en %1</translation>
    </message>
    <message>
        <source>re-used</source>
        <translation>réutilisée</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>half open</source>
        <translation>semi-ouvert</translation>
    </message>
    <message>
        <source>Waited before</source>
        <translation>Attente avant</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Négociation TLS</translation>
    </message>
    <message>
        <source>First byte after</source>
        <translation>Premier octet après</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Premier token après</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrée, %2 sortie</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimé)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Chain, step</source>
        <translation>Chaîne, étape</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Tokens entrée / sortie</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminé %1</translation>
    </message>
    <message>
        <source>Outside of the chains</source>
        <translation>Hors des chaînes</translation>
    </message>
    <message>
        <source>Chain %1, step %2</source>
        <translation>Chaîne %1, étape %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Scheduled check</source>
        <translation>Vérification planifiée</translation>
    </message>
    <message>
        <source>Key check</source>
        <translation>Vérification de clé</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>Tentative %1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, étape %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>%1, retry %2 of this step</source>
        <translation>%1, réessai %2 de cette étape</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>as a stream</source>
        <translation>en flux</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>en un seul bloc</translation>
    </message>
    <message>
        <source>Circuit then</source>
        <translation>Circuit alors</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Asks to wait</source>
        <translation>Demande d’attendre</translation>
    </message>
    <message>
        <source>Same step again</source>
        <translation>Même étape à nouveau</translation>
    </message>
    <message>
        <source>yes, after a pause</source>
        <translation>oui, après une pause</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>may be tried</source>
        <translation>peut être tentée</translation>
    </message>
    <message>
        <source>would fail as well</source>
        <translation>échouerait aussi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Failed at</source>
        <translation>Échec chez</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Transmis par</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Circuit open, next try in %1</source>
        <translation>Circuit ouvert, prochain essai dans %1</translation>
    </message>
    <message>
        <source>Circuit open</source>
        <translation>Circuit ouvert</translation>
    </message>
    <message>
        <source>Circuit half-open</source>
        <translation>Circuit semi-ouvert</translation>
    </message>
    <message>
        <source>Circuit closed</source>
        <translation>Circuit fermé</translation>
    </message>
    <message>
        <source>Circuit open after 1 failure</source>
        <translation>Circuit ouvert après 1 échec</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>Back on trial: one call at a time decides whether the circuit closes.</source>
        <translation>À l’essai&#x202f;: un appel à la fois décide si le circuit se ferme.</translation>
    </message>
    <message>
        <source>No calls in %1.</source>
        <translation>Aucun appel sur %1.</translation>
    </message>
    <message>
        <source>Answering. %1 in %2, none failed.</source>
        <translation>Répond. %1 sur %2, aucun échec.</translation>
    </message>
    <message>
        <source>Answering. %1 of %2 failed in %3.</source>
        <translation>Répond. %2 sur %3, %1 en échec.</translation>
    </message>
    <message>
        <source>Not answering. %1 of %2 failed: %3.</source>
        <translation>Ne répond pas. %2, %1 en échec&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Unsteady. %1 of %2 failed: %3.</source>
        <translation>Instable. %2, %1 en échec&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Semi-ouvert</translation>
    </message>
    <message>
        <source>%1. %2 Error rate %3, p50 %4, p95 %5, first token %6. %7.</source>
        <translation>%1. %2 Taux d’erreur %3, p50 %4, p95 %5, premier token %6. %7.</translation>
    </message>
    <message numerus="yes">
        <source>Circuit closed, %1 of %Ln failures</source>
        <translation>
            <numerusform>Circuit fermé, échec&#x202f;: %1 sur %Ln</numerusform>
            <numerusform>Circuit fermé, échecs&#x202f;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circuit open after %Ln failures</source>
        <translation>
            <numerusform>Circuit ouvert après %Ln échec</numerusform>
            <numerusform>Circuit ouvert après %Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a circuit: no call is let through</comment>
        <translation>Ouvert</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Set password…</source>
        <translation>Définir le mot de passe…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Type or paste the password, then press Enter</source>
        <translation>Saisissez ou collez le mot de passe, puis Entrée</translation>
    </message>
    <message>
        <source>Type or paste the new password, then press Enter</source>
        <translation>Saisissez ou collez le nouveau mot de passe, puis Entrée</translation>
    </message>
    <message>
        <source>Store password</source>
        <translation>Stocker le mot de passe</translation>
    </message>
    <message>
        <source>Delete password</source>
        <translation>Supprimer le mot de passe</translation>
    </message>
    <message>
        <source>The password is deleted.</source>
        <translation>Le mot de passe est supprimé.</translation>
    </message>
    <message>
        <source>Nothing of a password is shown by itself.</source>
        <translation>Un mot de passe n’est jamais affiché spontanément.</translation>
    </message>
    <message>
        <source>Password card %1</source>
        <translation>Carte de mot de passe %1</translation>
    </message>
    <message>
        <source>Masked password of %1</source>
        <translation>Mot de passe masqué de %1</translation>
    </message>
    <message>
        <source>Set password of %1</source>
        <translation>Définir le mot de passe de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Store password of %1</source>
        <translation>Stocker le mot de passe de %1</translation>
    </message>
    <message>
        <source>Check password of %1</source>
        <translation>Vérifier le mot de passe de %1</translation>
    </message>
    <message>
        <source>Show password of %1</source>
        <translation>Afficher le mot de passe de %1</translation>
    </message>
    <message>
        <source>Shown password of %1</source>
        <translation>Mot de passe affiché de %1</translation>
    </message>
    <message>
        <source>Hide password of %1</source>
        <translation>Masquer le mot de passe de %1</translation>
    </message>
    <message>
        <source>Copy password of %1</source>
        <translation>Copier le mot de passe de %1</translation>
    </message>
    <message>
        <source>Delete password of %1</source>
        <translation>Supprimer le mot de passe de %1</translation>
    </message>
    <message>
        <source>Undo deleting the password of %1</source>
        <translation>Annuler la suppression du mot de passe de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Use the new password of %1 all the same</source>
        <translation>Utiliser quand même le nouveau mot de passe de %1</translation>
    </message>
    <message>
        <source>Keep the old password of %1</source>
        <translation>Garder l’ancien mot de passe de %1</translation>
    </message>
    <message>
        <source>Set key…</source>
        <translation>Définir la clé…</translation>
    </message>
    <message>
        <source>Paste the key, then press Enter</source>
        <translation>Collez la clé, puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Paste the new key, then press Enter: it is tried first</source>
        <translation>Collez la nouvelle clé, puis appuyez sur Entrée&#x202f;: elle est d’abord essayée</translation>
    </message>
    <message>
        <source>Store key</source>
        <translation>Stocker la clé</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>La clé est supprimée.</translation>
    </message>
    <message>
        <source>The beginning and the last four characters.</source>
        <translation>Le début et les quatre derniers caractères.</translation>
    </message>
    <message>
        <source>Key card %1</source>
        <translation>Carte de clé %1</translation>
    </message>
    <message>
        <source>Masked key of %1</source>
        <translation>Clé masquée de %1</translation>
    </message>
    <message>
        <source>Set key of %1</source>
        <translation>Définir la clé de %1</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Clé de %1</translation>
    </message>
    <message>
        <source>Store key of %1</source>
        <translation>Stocker la clé de %1</translation>
    </message>
    <message>
        <source>Check key of %1</source>
        <translation>Vérifier la clé de %1</translation>
    </message>
    <message>
        <source>Show key of %1</source>
        <translation>Afficher la clé de %1</translation>
    </message>
    <message>
        <source>Shown key of %1</source>
        <translation>Clé affichée de %1</translation>
    </message>
    <message>
        <source>Hide key of %1</source>
        <translation>Masquer la clé de %1</translation>
    </message>
    <message>
        <source>Copy key of %1</source>
        <translation>Copier la clé de %1</translation>
    </message>
    <message>
        <source>Delete key of %1</source>
        <translation>Supprimer la clé de %1</translation>
    </message>
    <message>
        <source>Undo deleting the key of %1</source>
        <translation>Annuler la suppression de la clé de %1</translation>
    </message>
    <message>
        <source>Remove provider %1</source>
        <translation>Retirer le fournisseur %1</translation>
    </message>
    <message>
        <source>Use the new key of %1 all the same</source>
        <translation>Utiliser quand même la nouvelle clé de %1</translation>
    </message>
    <message>
        <source>Keep the old key of %1</source>
        <translation>Garder l’ancienne clé de %1</translation>
    </message>
    <message>
        <source>Cancel entering the password of %1</source>
        <translation>Annuler la saisie du mot de passe de %1</translation>
    </message>
    <message>
        <source>Cancel entering the key of %1</source>
        <translation>Annuler la saisie de la clé de %1</translation>
    </message>
</context>
<context>
    <name>ChainEdit</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Retirer une étape</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Déplacer une étape</translation>
    </message>
    <message>
        <source>Change the provider of step %1</source>
        <translation>Changer le fournisseur de l’étape %1</translation>
    </message>
    <message>
        <source>Change the model of step %1</source>
        <translation>Changer le modèle de l’étape %1</translation>
    </message>
    <message>
        <source>Change the reasoning of step %1</source>
        <translation>Changer le raisonnement de l’étape %1</translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation>Modifier les étapes</translation>
    </message>
    <message>
        <source>Rename the chain</source>
        <translation>Renommer la chaîne</translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <translation>Modifier %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Change the chain</source>
        <translation>Modifier la chaîne</translation>
    </message>
</context>
<context>
    <name>ChainLinkText</name>
    <message>
        <source>%1. %2: %3 (reasoning)</source>
        <translation>%1. %2&#x202f;: %3 (raisonnement)</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Steps: %1 → %2</source>
        <translation>Étapes&#x202f;: %1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>New provider %1 at a new host: %2. This address comes from the link; prompts of this chain go there. It gets no key: the configuration says &quot;none&quot; until you change that.</source>
        <translation>Nouveau fournisseur %1 sur un nouvel hôte&#x202f;: %2. Cette adresse vient du lien&#x202f;; les prompts de cette chaîne y vont. Il ne reçoit aucune clé&#x202f;: la configuration indique «&#x202f;none&#x202f;» jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <source>New provider %1 at %2, without a key: the configuration says &quot;none&quot; until you change that.</source>
        <translation>Nouveau fournisseur %1 à %2, sans clé&#x202f;: la configuration indique «&#x202f;none&#x202f;» jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <source>New provider %1 at %2, the known address of “%3”.</source>
        <translation>Nouveau fournisseur %1 à %2, l’adresse connue de «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>Your provider %1 stays as it is; the link means another one of that name.</source>
        <translation>Votre fournisseur %1 reste tel quel&#x202f;; le lien en désigne un autre du même nom.</translation>
    </message>
    <message>
        <source>This is no link to a chain. Such links begin with fuseboard://chain?v=1&amp;d= and are made on the page Chains.</source>
        <translation>Ce n’est pas un lien vers une chaîne. Ces liens commencent par fuseboard://chain?v=1&amp;d= et se créent sur la page Chaînes.</translation>
    </message>
    <message>
        <source>The link is too long for a chain. It is not read.</source>
        <translation>Le lien est trop long pour une chaîne. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>The link is from a newer Fuseboard. Update this one to read it.</source>
        <translation>Le lien vient d’un Fuseboard plus récent. Mettez celui-ci à jour pour le lire.</translation>
    </message>
    <message>
        <source>The link cannot be read: it is damaged or cut off. Ask for it again.</source>
        <translation>Le lien est illisible&#x202f;: il est endommagé ou tronqué. Redemandez-le.</translation>
    </message>
    <message>
        <source>The link is nested deeper than any chain. It is not read.</source>
        <translation>Le lien est plus imbriqué que n’importe quelle chaîne. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>There must be exactly one chain of 1 to 32 steps in a link, and the providers that they name.</source>
        <translation>Un lien doit contenir exactement une chaîne de 1 à 32 étapes, et les fournisseurs qu’elles nomment.</translation>
    </message>
    <message>
        <source>The link holds something that is never shared (%1), so none of it is taken over.</source>
        <translation>Le lien contient quelque chose qui n’est jamais partagé (%1)&#x202f;: rien n’en est repris.</translation>
    </message>
    <message>
        <source>There are hidden letters in a name, which can make it look like another one. None of it is taken over.</source>
        <translation>Un nom contient des lettres cachées, qui peuvent le faire passer pour un autre. Rien n’en est repris.</translation>
    </message>
    <message>
        <source>The host %1 has international letters, which can look like others. Such hosts are not shared by link.</source>
        <translation>L’hôte %1 contient des lettres internationales, qui peuvent ressembler à d’autres. Ces hôtes ne se partagent pas par lien.</translation>
    </message>
    <message>
        <source>The host %1 is reached by plain http, which sends keys and prompts unencrypted. Such hosts are not shared by link.</source>
        <translation>L’hôte %1 est joint en HTTP simple, qui envoie clés et prompts non chiffrés. Ces hôtes ne se partagent pas par lien.</translation>
    </message>
    <message>
        <source>Something in it has the shape of a key. Keys are never shared by link.</source>
        <translation>Un élément a la forme d’une clé. Les clés ne se partagent jamais par lien.</translation>
    </message>
    <message>
        <source>What the link holds is no valid chain. %1</source>
        <translation>Le contenu du lien n’est pas une chaîne valide. %1</translation>
    </message>
    <message>
        <source>Chain “%1” from a link</source>
        <translation>Chaîne «&#x202f;%1&#x202f;» d’un lien</translation>
    </message>
</context>
<context>
    <name>ChainParameters</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Spreads retries over time. Full is gentlest on a provider that recovers: clients do not come back in step.</source>
        <translation>Étale les réessais dans le temps. «&#x202f;complète&#x202f;» ménage le plus un fournisseur qui se rétablit&#x202f;: les clients ne reviennent pas tous en même temps.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égale</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>décorrélée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Retries on one step</source>
        <translation>Réessais par étape</translation>
    </message>
    <message>
        <source>Beside the first attempt. Two catch most short faults; more only delay the next step.</source>
        <translation>En plus de la première tentative. Deux absorbent la plupart des erreurs brèves&#x202f;; davantage ne fait que retarder l’étape suivante.</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Première pause</translation>
    </message>
    <message>
        <source>Doubles with each retry. One second lets a hiccup pass.</source>
        <translation>Double à chaque réessai. Une seconde laisse passer un accroc.</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pause maximale</translation>
    </message>
    <message>
        <source>The doubling stops here: rate limits mostly count by the minute.</source>
        <translation>Le doublement s’arrête ici&#x202f;: les limites de débit se comptent le plus souvent à la minute.</translation>
    </message>
    <message>
        <source>Where another step is ready, no longer than this: nobody waits beside a free provider.</source>
        <translation>Quand une autre étape est prête, pas plus longtemps&#x202f;: personne n’attend à côté d’un fournisseur libre.</translation>
    </message>
    <message>
        <source>Longest Retry-After</source>
        <translation>Retry-After maximal</translation>
    </message>
    <message>
        <source>When a provider asks to wait longer, the step cools down and the chain goes on.</source>
        <translation>Quand un fournisseur demande d’attendre plus, l’étape est mise au repos et la chaîne continue.</translation>
    </message>
    <message>
        <source>Slowest stream</source>
        <translation>Débit minimal du flux</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>Below this over 20 s, an attempt fails: it moves, but nobody wants to read along. 0 switches it off.</source>
        <translation>En dessous pendant 20 s, une tentative échoue&#x202f;: ça avance, mais personne ne veut lire à ce rythme. 0 désactive.</translation>
    </message>
    <message>
        <source>Whole attempt</source>
        <translation>Tentative entière</translation>
    </message>
    <message>
        <source>Automatic: 30 s for each 1000 tokens of answer and 10 000 of prompt, four times that for reasoning models, at most 300 s.</source>
        <translation>Automatique&#x202f;: 30 s par tranche de 1000 tokens de réponse et de 10 000 de prompt, quatre fois plus pour les modèles de raisonnement, 300 s au plus.</translation>
    </message>
    <message>
        <source>Adapt to the request</source>
        <translation>Adapter à la requête</translation>
    </message>
    <message>
        <source>Longer limits for long prompts, long answers and reasoning models; a shorter one for the first token where a step is usually fast.</source>
        <translation>Limites plus longues pour les longs prompts, les longues réponses et les modèles de raisonnement&#x202f;; plus courte pour le premier token quand une étape est d’ordinaire rapide.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Name look-up, connection and encryption. Ten seconds cover a slow mobile network.</source>
        <translation>Résolution de nom, connexion et chiffrement. Dix secondes couvrent un réseau mobile lent.</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>From the request to the first word; four times as long for steps marked as reasoning.</source>
        <translation>De la requête au premier mot&#x202f;; quatre fois plus pour les étapes marquées comme raisonnement.</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Silence in the middle of an answer. Keep-alive signs do not count as tokens.</source>
        <translation>Silence au milieu d’une réponse. Les signes de vie (keep-alive) ne comptent pas comme tokens.</translation>
    </message>
    <message>
        <source>Failures to open</source>
        <translation>Échecs avant ouverture</translation>
    </message>
    <message>
        <source>So many within the window open the circuit: five are an outage, not bad luck.</source>
        <translation>Autant d’échecs dans la fenêtre ouvrent le circuit&#x202f;: cinq, c’est une panne, pas de la malchance.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Failures older than this are forgotten.</source>
        <translation>Les échecs plus anciens sont oubliés.</translation>
    </message>
    <message>
        <source>Pause while open</source>
        <translation>Pause à l’ouverture</translation>
    </message>
    <message>
        <source>Then one call at a time is let through to see whether the provider is back. Longer in a long outage, up to five minutes.</source>
        <translation>Ensuite, un appel à la fois passe pour voir si le fournisseur est de retour. Plus long lors d’une longue panne, jusqu’à cinq minutes.</translation>
    </message>
    <message>
        <source>Calls on trial</source>
        <translation>Appels à l’essai</translation>
    </message>
    <message>
        <source>At once, while half-open, after the first that succeeded: a provider that recovers is not flooded.</source>
        <translation>Simultanés, en semi-ouvert, après le premier réussi&#x202f;: un fournisseur qui se rétablit n’est pas submergé.</translation>
    </message>
    <message>
        <source>Successes to close</source>
        <translation>Succès avant fermeture</translation>
    </message>
    <message>
        <source>Two, as one good answer may be luck.</source>
        <translation>Deux, car une bonne réponse peut être un coup de chance.</translation>
    </message>
    <message>
        <source>Whole prompt</source>
        <translation>Prompt entier</translation>
    </message>
    <message>
        <source>All attempts and pauses together. After five minutes nobody waits any more.</source>
        <translation>Toutes les tentatives et pauses ensemble. Après cinq minutes, plus personne n’attend.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessais</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Longest pause while another step is free</source>
        <translation>Pause la plus longue tant qu’une autre étape est libre</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>default</source>
        <comment>the value of a setting</comment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>an entry of the configuration</comment>
        <translation>Ajout&#x202f;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>an entry of the configuration</comment>
        <translation>Retrait&#x202f;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>a value of the configuration</comment>
        <translation>Modification&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>Circuits, and below each what its status page claims</source>
        <translation>Circuits, et sous chacun ce qu’affirme sa page de statut</translation>
    </message>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer l’affichage</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ChartPainting</name>
    <message>
        <source>not running</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>429s: %1</source>
        <translation>429&#x202f;: %1</translation>
    </message>
    <message>
        <source>↑ alert at %1</source>
        <translation>↑ alerte à %1</translation>
    </message>
    <message>
        <source>critical above %1</source>
        <translation>critique &gt; %1</translation>
    </message>
    <message>
        <source>warning above %1</source>
        <translation>avertissement &gt; %1</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>p50 %1 · max %2</source>
        <translation>p50 %1 · max %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <extracomment>How a day is written, as in the documentation of QDate::toString.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>All failures</source>
        <translation>Tous les échecs</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>no providers</source>
        <translation>aucun fournisseur</translation>
    </message>
    <message>
        <source>%1 now %2, at most %3</source>
        <translation>%1 actuellement %2, au plus %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 median %2, 95 % below %3</source>
        <translation>%1 médiane %2, 95 % sous %3</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Taux d’erreur</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Délai du premier token</translation>
    </message>
    <message>
        <source>Calls and 429s</source>
        <translation>Appels et 429</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuits</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latence p50</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latence p99</translation>
    </message>
    <message>
        <source>Time to first token p50</source>
        <translation>Délai du premier token p50</translation>
    </message>
    <message>
        <source>Time to first token p95</source>
        <translation>Délai du premier token p95</translation>
    </message>
    <message>
        <source>Time to first token p99</source>
        <translation>Délai du premier token p99</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>429s</source>
        <translation>429</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>%1 no samples</source>
        <translation>%1 aucune mesure</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, state of its circuit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, its page says %2</source>
        <translation>%1, sa page indique %2</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Délai du premier token</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>And 1 more problem.</source>
        <translation>Et 1 autre problème.</translation>
    </message>
    <message>
        <source>%1 is broken. Running on the last good copy.</source>
        <translation>%1 est défectueux. La dernière bonne copie est utilisée.</translation>
    </message>
    <message>
        <source>%1 is broken. Running without providers.</source>
        <translation>%1 est défectueux. Fonctionne sans fournisseurs.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, et %2 de plus</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Afficher les alertes</translation>
    </message>
    <message>
        <source>Live watching goes on without history.</source>
        <translation>La surveillance en direct continue sans historique.</translation>
    </message>
    <message>
        <source>The history goes on.</source>
        <translation>L’historique continue.</translation>
    </message>
    <message>
        <source>The team&apos;s history does not take what is seen here.</source>
        <translation>L’historique d’équipe ne prend pas ce qui est observé ici.</translation>
    </message>
    <message>
        <source>The team&apos;s history is away. What is seen waits on this disk.</source>
        <translation>L’historique d’équipe est injoignable. Ce qui est observé attend sur ce disque.</translation>
    </message>
    <message>
        <source>Records are not exported.</source>
        <translation>Les enregistrements ne sont pas exportés.</translation>
    </message>
    <message>
        <source>Simulated providers. Nothing leaves this computer.</source>
        <translation>Fournisseurs simulés. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Configuration: 1 problem</source>
        <translation>Configuration&#x202f;: 1 problème</translation>
    </message>
    <message>
        <source>Configuration: none yet</source>
        <translation>Configuration&#x202f;: aucune</translation>
    </message>
    <message>
        <source>Configuration: in order</source>
        <translation>Configuration&#x202f;: OK</translation>
    </message>
    <message>
        <source>Records that could not be kept: %1</source>
        <translation>Enregistrements qui n’ont pas pu être conservés&#x202f;: %1</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historique&#x202f;: %1</translation>
    </message>
    <message>
        <source>History: nothing is kept</source>
        <translation>Historique&#x202f;: rien n’est conservé</translation>
    </message>
    <message>
        <source>History: off</source>
        <translation>Historique&#x202f;: désactivé</translation>
    </message>
    <message>
        <source>Records that wait on this disk: %1</source>
        <translation>Enregistrements en attente sur ce disque&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name of this board: %1</source>
        <translation>Nom de ce tableau de bord&#x202f;: %1</translation>
    </message>
    <message>
        <source>Team&apos;s history: connecting</source>
        <translation>Historique d’équipe&#x202f;: connexion</translation>
    </message>
    <message>
        <source>Team&apos;s history: %1 to send</source>
        <translation>Historique d’équipe&#x202f;: %1 à envoyer</translation>
    </message>
    <message>
        <source>Team&apos;s history: up to date</source>
        <translation>Historique d’équipe&#x202f;: à jour</translation>
    </message>
    <message>
        <source>Team&apos;s history: away, %1 waiting</source>
        <translation>Historique d’équipe&#x202f;: injoignable, %1 en attente</translation>
    </message>
    <message>
        <source>Team&apos;s history: failing, %1 waiting</source>
        <translation>Historique d’équipe&#x202f;: en échec, %1 en attente</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <translation>%1 est en pause&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>Échec de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Checks: paused</source>
        <translation>Vérifications&#x202f;: en pause</translation>
    </message>
    <message>
        <source>Checks: none yet</source>
        <translation>Vérifications&#x202f;: aucune</translation>
    </message>
    <message>
        <source>Exports: 1 fault</source>
        <translation>Exports&#x202f;: 1 erreur</translation>
    </message>
    <message>
        <source>Network: your connection</source>
        <translation>Réseau&#x202f;: connexion en panne</translation>
    </message>
    <message>
        <source>Network: working</source>
        <translation>Réseau&#x202f;: OK</translation>
    </message>
    <message>
        <source>Tray: none</source>
        <translation>Zone de notif.&#x202f;: aucune</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Fuseboard.</source>
        <translation>Ce bureau n’a pas de zone de notification. Fermer la fenêtre quitte Fuseboard.</translation>
    </message>
    <message>
        <source>Tray: shown</source>
        <translation>Zone de notif.&#x202f;: visible</translation>
    </message>
    <message>
        <source>Closing the window ends Fuseboard. Click to keep it running in the tray.</source>
        <translation>Fermer la fenêtre quitte Fuseboard. Cliquez pour le laisser actif dans la zone de notification.</translation>
    </message>
    <message>
        <source>Tray: keeps running</source>
        <translation>Zone de notif.&#x202f;: reste actif</translation>
    </message>
    <message>
        <source>Fuseboard goes on in the tray when the window is closed. Click to change that.</source>
        <translation>Fuseboard continue dans la zone de notification quand la fenêtre est fermée. Cliquez pour changer cela.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more problems.</source>
        <translation>
            <numerusform>Et %Ln autre problème.</numerusform>
            <numerusform>Et %Ln autres problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy %1 is broken. Its last good copy is in force.</source>
        <translation>La stratégie %1 est défectueuse. Sa dernière copie valide est en vigueur.</translation>
    </message>
    <message>
        <source>The policy %1 is broken. No policy is in force.</source>
        <translation>La stratégie %1 est défectueuse. Aucune stratégie n’est en vigueur.</translation>
    </message>
    <message>
        <source>Parts of %1 do not count: your organization has set them.</source>
        <translation>Des parties de %1 ne comptent pas&#x202f;: votre organisation les a définies.</translation>
    </message>
    <message>
        <source>The keychain does not work. Keys live in memory until Fuseboard is closed.</source>
        <translation>Le trousseau ne fonctionne pas. Les clés restent en mémoire jusqu’à la fermeture de Fuseboard.</translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked.</source>
        <translation>En attente du déverrouillage du trousseau.</translation>
    </message>
    <message numerus="yes">
        <source>Configuration: %Ln problems</source>
        <translation>
            <numerusform>Configuration&#x202f;: %Ln problème</numerusform>
            <numerusform>Configuration&#x202f;: %Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keychain: not checked yet</source>
        <translation>Trousseau&#x202f;: pas encore vérifié</translation>
    </message>
    <message>
        <source>Keychain: being checked</source>
        <translation>Trousseau&#x202f;: vérification</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Trousseau&#x202f;: %1</translation>
    </message>
    <message>
        <source>Keychain: waiting to be unlocked</source>
        <translation>Trousseau&#x202f;: en attente de déverrouillage</translation>
    </message>
    <message>
        <source>Keychain: not working, keys in memory</source>
        <translation>Trousseau&#x202f;: en panne, clés en mémoire</translation>
    </message>
    <message>
        <source>Keychain: not used</source>
        <translation>Trousseau&#x202f;: non utilisé</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 of %Ln fail</source>
        <translation>
            <numerusform>Vérifications en échec&#x202f;: %1 sur %Ln</numerusform>
            <numerusform>Vérifications en échec&#x202f;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %Ln pass</source>
        <translation>
            <numerusform>Vérifications&#x202f;: %Ln OK</numerusform>
            <numerusform>Vérifications&#x202f;: %Ln OK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports: %Ln faults</source>
        <translation>
            <numerusform>Exports&#x202f;: %Ln erreur</numerusform>
            <numerusform>Exports&#x202f;: %Ln erreurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>the demo&apos;s configuration</source>
        <translation>la configuration de la démo</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>The limit is of a short while, and fills up again.</source>
        <translation>La limite est de courte durée et se recharge.</translation>
    </message>
    <message>
        <source>The quota stays used up until its reset.</source>
        <translation>Le quota reste épuisé jusqu’à sa réinitialisation.</translation>
    </message>
    <message>
        <source>It stays so until the account is paid for.</source>
        <translation>Cela reste ainsi jusqu’au paiement du compte.</translation>
    </message>
    <message>
        <source>The same key will be refused again.</source>
        <translation>La même clé sera de nouveau refusée.</translation>
    </message>
    <message>
        <source>The same key has no access the next time either.</source>
        <translation>La même clé n’aura pas accès la prochaine fois non plus.</translation>
    </message>
    <message>
        <source>There will be no such model the next time either.</source>
        <translation>Ce modèle n’existera pas la prochaine fois non plus.</translation>
    </message>
    <message>
        <source>The same request is as long the next time.</source>
        <translation>La même requête sera aussi longue la prochaine fois.</translation>
    </message>
    <message>
        <source>The same words meet the same filter.</source>
        <translation>Les mêmes mots rencontrent le même filtre.</translation>
    </message>
    <message>
        <source>The same request is as wrong the next time.</source>
        <translation>La même requête sera aussi erronée la prochaine fois.</translation>
    </message>
    <message>
        <source>Capacity comes back, often within seconds.</source>
        <translation>La capacité revient, souvent en quelques secondes.</translation>
    </message>
    <message>
        <source>Such faults of a provider often pass within seconds.</source>
        <translation>Ces erreurs d’un fournisseur passent souvent en quelques secondes.</translation>
    </message>
    <message>
        <source>Once: the provider may have been slow, but may also stay so.</source>
        <translation>Une fois&#x202f;: le fournisseur était peut-être lent, mais peut aussi le rester.</translation>
    </message>
    <message>
        <source>Networks recover; a wrong address does not.</source>
        <translation>Les réseaux se rétablissent&#x202f;; une mauvaise adresse, non.</translation>
    </message>
    <message>
        <source>The same certificate fails the next time.</source>
        <translation>Le même certificat échouera la prochaine fois.</translation>
    </message>
    <message>
        <source>It would cost the same time once more.</source>
        <translation>Cela coûterait encore une fois le même temps.</translation>
    </message>
    <message>
        <source>The next answer may come whole.</source>
        <translation>La prochaine réponse arrivera peut-être entière.</translation>
    </message>
    <message>
        <source>A damaged reply may be a passing fault; a wrong address is not.</source>
        <translation>Une réponse endommagée peut être une erreur passagère&#x202f;; une mauvaise adresse, non.</translation>
    </message>
    <message>
        <source>Nobody knows yet what would come of it.</source>
        <translation>Nul ne sait encore ce que cela donnerait.</translation>
    </message>
    <message>
        <source>Only this provider refuses it; another one may take it.</source>
        <translation>Seul ce fournisseur la refuse&#x202f;; un autre peut l’accepter.</translation>
    </message>
    <message>
        <source>Every provider would refuse this request: mend it first.</source>
        <translation>Tous les fournisseurs refuseraient cette requête&#x202f;: corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>A model with a longer window may take it.</source>
        <translation>Un modèle avec une fenêtre plus longue peut l’accepter.</translation>
    </message>
    <message>
        <source>Filters differ: another model may answer.</source>
        <translation>Les filtres diffèrent&#x202f;: un autre modèle peut répondre.</translation>
    </message>
    <message>
        <source>The fault is of this provider or account alone.</source>
        <translation>L’erreur ne concerne que ce fournisseur ou ce compte.</translation>
    </message>
    <message>
        <source>Another provider would fail in the same way.</source>
        <translation>Un autre fournisseur échouerait de la même façon.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, after %1</source>
        <translation>Oui, après %1</translation>
    </message>
    <message>
        <source>provider not named</source>
        <translation>fournisseur non indiqué</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>Cause inconnue</translation>
    </message>
    <message>
        <source>Passes by itself</source>
        <translation>Passe tout seul</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Your rule</source>
        <translation>Votre règle</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <translation>%1, d’après «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 – as known from %2</source>
        <translation>%1 – connu de %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>one error</source>
        <translation>une erreur</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lus</translation>
    </message>
    <message>
        <source>It is very long: only a part of it was read.</source>
        <translation>Le texte est très long&#x202f;: seule une partie a été lue.</translation>
    </message>
    <message>
        <source>%1 were read, and nothing in them looks like a failed call: no HTTP status from 400 on, no error object, no words that providers use for errors.</source>
        <translation>%1 ont été lus, et rien n’y ressemble à un appel en échec&#x202f;: ni statut HTTP à partir de 400, ni objet d’erreur, ni termes que les fournisseurs emploient pour les erreurs.</translation>
    </message>
    <message>
        <source>Cursor makes its calls from its own servers, so its logs may not have them: paste what the chat shows instead.</source>
        <translation>Cursor émet ses appels depuis ses propres serveurs, ses journaux peuvent donc ne pas les contenir&#x202f;: collez plutôt ce que montre le chat.</translation>
    </message>
    <message>
        <source>Try the newest task, or paste what the Output panel shows under Cline.</source>
        <translation>Essayez la tâche la plus récente ou collez ce que montre le panneau Sortie sous Cline.</translation>
    </message>
    <message>
        <source>In VS Code its errors are in the developer tools&apos; console: paste them from there.</source>
        <translation>Dans VS Code, ses erreurs sont dans la console des outils de développement&#x202f;: collez-les à partir de là.</translation>
    </message>
    <message>
        <source>Record with the network tab open before the call is made, and save with content.</source>
        <translation>Enregistrez avec l’onglet Réseau ouvert avant l’appel, et sauvegardez avec le contenu.</translation>
    </message>
    <message>
        <source>Paste the whole reply with its status line and headers, or make the call fail once more with a more talkative log.</source>
        <translation>Collez la réponse entière avec sa ligne de statut et ses en-têtes, ou reproduisez l’échec avec un journal plus détaillé.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Try the same again</source>
        <translation>Réessayer à l’identique</translation>
    </message>
    <message>
        <source>Go on to another provider</source>
        <translation>Passer à un autre fournisseur</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>aucun appel</translation>
    </message>
    <message>
        <source>%1, none failed</source>
        <translation>%1, aucun échec</translation>
    </message>
    <message>
        <source>%1, %2 failed (%3)</source>
        <translation>%1, %2 en échec (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the reply, quoted</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different errors</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs différentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what was found in it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1. It is very long: only a part of it was read.</source>
        <translation>%1. Le texte est très long&#x202f;: seule une partie a été lue.</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Wait for the time the provider names, then try again more slowly.</source>
        <translation>Attendez le temps indiqué par le fournisseur, puis réessayez plus lentement.</translation>
    </message>
    <message>
        <source>Raise the tier of the account, or let the chain go to its next provider.</source>
        <translation>Passez le compte à un palier supérieur ou laissez la chaîne passer au fournisseur suivant.</translation>
    </message>
    <message>
        <source>The quota of the plan is used up: wait for its reset, or raise the plan.</source>
        <translation>Le quota de l’abonnement est épuisé&#x202f;: attendez sa remise à zéro, ou prenez un abonnement supérieur.</translation>
    </message>
    <message>
        <source>Put another provider into the chain until then.</source>
        <translation>Mettez un autre fournisseur dans la chaîne d’ici là.</translation>
    </message>
    <message>
        <source>Top up the balance, or set up a payment method, in the provider&apos;s console.</source>
        <translation>Rechargez le solde ou configurez un moyen de paiement dans la console du fournisseur.</translation>
    </message>
    <message>
        <source>Check that the key belongs to the account that was paid for.</source>
        <translation>Vérifiez que la clé appartient au compte qui a été payé.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or a line end around it.</source>
        <translation>Copiez de nouveau la clé, sans espace ni fin de ligne autour.</translation>
    </message>
    <message>
        <source>Check that it belongs to this provider and organization; rotate it if in doubt.</source>
        <translation>Vérifiez qu’elle appartient à ce fournisseur et à cette organisation&#x202f;; renouvelez-la en cas de doute.</translation>
    </message>
    <message>
        <source>Ask for access to the model, or to the feature, in the provider&apos;s console.</source>
        <translation>Demandez l’accès au modèle, ou à la fonction, dans la console du fournisseur.</translation>
    </message>
    <message>
        <source>Check project, organization and region of the key.</source>
        <translation>Vérifiez le projet, l’organisation et la région de la clé.</translation>
    </message>
    <message>
        <source>Compare the model&apos;s exact id with the provider&apos;s list of models.</source>
        <translation>Comparez l’identifiant exact du modèle avec la liste des modèles du fournisseur.</translation>
    </message>
    <message>
        <source>Prefer a pinned version: aliases get retired. Check the base URL as well.</source>
        <translation>Préférez une version figée&#x202f;: les alias finissent par être retirés. Vérifiez aussi l’URL de base.</translation>
    </message>
    <message>
        <source>Shorten the prompt or the history, or lower max_tokens.</source>
        <translation>Raccourcissez le prompt ou l’historique, ou réduisez max_tokens.</translation>
    </message>
    <message>
        <source>Choose a model with a longer context window.</source>
        <translation>Choisissez un modèle à plus grande fenêtre de contexte.</translation>
    </message>
    <message>
        <source>Reword the prompt.</source>
        <translation>Reformulez le prompt.</translation>
    </message>
    <message>
        <source>Relax the safety settings where the provider has them, or try another model.</source>
        <translation>Assouplissez les réglages de sécurité si le fournisseur en a, ou essayez un autre modèle.</translation>
    </message>
    <message>
        <source>Correct the parameter that the message names.</source>
        <translation>Corrigez le paramètre que le message nomme.</translation>
    </message>
    <message>
        <source>The SDK or the gateway may be out of date: update it.</source>
        <translation>Le SDK ou la passerelle est peut-être obsolète&#x202f;: mettez-le à jour.</translation>
    </message>
    <message>
        <source>Send less: fewer or smaller images and files.</source>
        <translation>Envoyez moins&#x202f;: des images et des fichiers moins nombreux ou plus petits.</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s status page with your own error rate.</source>
        <translation>Comparez la page de statut du fournisseur avec votre propre taux d’erreur.</translation>
    </message>
    <message>
        <source>Wait a little, or let the chain go to its next provider.</source>
        <translation>Attendez un peu ou laissez la chaîne passer au fournisseur suivant.</translation>
    </message>
    <message>
        <source>The fault is at the provider: see its status page beside your own error rate.</source>
        <translation>La faute est chez le fournisseur&#x202f;: comparez sa page de statut avec votre propre taux d’erreur.</translation>
    </message>
    <message>
        <source>Try again, or let the chain go to its next provider.</source>
        <translation>Réessayez ou laissez la chaîne passer au fournisseur suivant.</translation>
    </message>
    <message>
        <source>Check the base URL, the network and the proxy.</source>
        <translation>Vérifiez l’URL de base, le réseau et le proxy.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, and the CA file of a company network.</source>
        <translation>Vérifiez l’horloge de l’ordinateur et le fichier CA d’un réseau d’entreprise.</translation>
    </message>
    <message>
        <source>Raise the time limit for slow models, or choose a faster one.</source>
        <translation>Augmentez le délai pour les modèles lents, ou choisissez-en un plus rapide.</translation>
    </message>
    <message>
        <source>The answer is not complete: send the prompt again.</source>
        <translation>La réponse n’est pas complète&#x202f;: renvoyez le prompt.</translation>
    </message>
    <message>
        <source>Check the base URL: something else than the provider&apos;s API may answer there.</source>
        <translation>Vérifiez l’URL de base&#x202f;: autre chose que l’API du fournisseur y répond peut-être.</translation>
    </message>
    <message>
        <source>Read the raw reply, and report this reply so that a rule can be added.</source>
        <translation>Lisez la réponse brute et signalez-la, pour qu’une règle puisse être ajoutée.</translation>
    </message>
    <message>
        <source>The cause is in error.metadata.raw; see the request history of OpenRouter&apos;s dashboard, and allow fallbacks in the model&apos;s settings.</source>
        <translation>La cause est dans error.metadata.raw&#x202f;; consultez l’historique des requêtes du tableau de bord OpenRouter, et autorisez les replis dans les réglages du modèle.</translation>
    </message>
    <message>
        <source>The cause is in the headers X-Provider-Error-Code and X-Provider-Error-Message; quote the trace id to TokenMix support.</source>
        <translation>La cause est dans les en-têtes X-Provider-Error-Code et X-Provider-Error-Message&#x202f;; citez l’identifiant de trace à l’assistance TokenMix.</translation>
    </message>
    <message>
        <source>LiteLLM only passed it on: the cause is the innermost error in its message.</source>
        <translation>LiteLLM n’a fait que la transmettre&#x202f;: la cause est l’erreur la plus profonde de son message.</translation>
    </message>
    <message>
        <source>Portkey only passed it on: find the request in its logs by the trace id.</source>
        <translation>Portkey n’a fait que la transmettre&#x202f;: retrouvez la requête dans ses journaux par l’identifiant de trace.</translation>
    </message>
    <message>
        <source>Cursor: look for &quot;provider returned&quot; or &quot;completion_error&quot; in the newest file of its logs folder; try the exact model id; with a gateway between, see its dashboard, else go direct.</source>
        <translation>Cursor&#x202f;: cherchez «&#x202f;provider returned&#x202f;» ou «&#x202f;completion_error&#x202f;» dans le fichier le plus récent de son dossier de journaux&#x202f;; essayez l’identifiant exact du modèle&#x202f;; avec une passerelle intermédiaire, voyez son tableau de bord, sinon connectez-vous directement.</translation>
    </message>
    <message>
        <source>Cline: the stack with &quot;upstream_error&quot; is in the Output panel under Cline; switching the provider is the usual cure.</source>
        <translation>Cline&#x202f;: la pile avec «&#x202f;upstream_error&#x202f;» est dans le panneau Sortie sous Cline&#x202f;; changer de fournisseur est le remède habituel.</translation>
    </message>
    <message>
        <source>Continue: status and body of the failed call are in its console log.</source>
        <translation>Continue&#x202f;: le statut et le corps de l’appel en échec sont dans son journal de console.</translation>
    </message>
    <message>
        <source>Ollama may still be loading the model, which takes up to minutes: raise &quot;first_token_s&quot; of the chain, or mark the step with &quot;reasoning&quot;: true; OLLAMA_KEEP_ALIVE keeps a model in memory.</source>
        <translation>Ollama charge peut-être encore le modèle, ce qui peut prendre des minutes&#x202f;: augmentez «&#x202f;first_token_s&#x202f;» de la chaîne, ou marquez l’étape avec &quot;reasoning&quot;: true&#x202f;; OLLAMA_KEEP_ALIVE garde un modèle en mémoire.</translation>
    </message>
    <message>
        <source>Cursor Settings, Models, API Keys: paste the key again, and switch it on. Without a key of your own, sign in again and see your plan.</source>
        <translation>Cursor Settings, Models, API Keys&#x202f;: collez de nouveau la clé et activez-la. Sans clé à vous, reconnectez-vous et vérifiez votre abonnement.</translation>
    </message>
    <message>
        <source>Cursor Settings, Models: add the model by its exact id, switch on no other one of that key, and choose it in the chat.</source>
        <translation>Cursor Settings, Models&#x202f;: ajoutez le modèle par son identifiant exact, n’en activez aucun autre de cette clé, et choisissez-le dans le chat.</translation>
    </message>
    <message>
        <source>Cursor Settings, Models, API Keys, &quot;Override OpenAI Base URL&quot;: the address up to and with /v1. Cursor&apos;s servers call it, not this machine: it must be reachable from the internet, with a certificate that everybody knows.</source>
        <translation>Cursor Settings, Models, API Keys, «&#x202f;Override OpenAI Base URL&#x202f;»&#x202f;: l’adresse jusqu’à /v1 inclus. Ce sont les serveurs de Cursor qui l’appellent, pas cette machine&#x202f;: elle doit être joignable depuis internet, avec un certificat reconnu par tous.</translation>
    </message>
    <message>
        <source>Begin a new chat, and take files out of its context; &quot;Max Mode&quot; gives a model its whole window.</source>
        <translation>Commencez un nouveau chat et retirez des fichiers de son contexte&#x202f;; «&#x202f;Max Mode&#x202f;» donne à un modèle toute sa fenêtre.</translation>
    </message>
    <message>
        <source>Cursor has no setting for retries: send it again later, choose another model in the chat, or set &quot;Override OpenAI Base URL&quot; to a gateway with a fallback.</source>
        <translation>Cursor n’a pas de réglage des réessais&#x202f;: renvoyez plus tard, choisissez un autre modèle dans le chat, ou faites pointer «&#x202f;Override OpenAI Base URL&#x202f;» vers une passerelle avec repli.</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration: see that &quot;API Provider&quot; and &quot;API Key&quot; belong together, and paste the key again. Plan and Act may each have their own.</source>
        <translation>Cline, engrenage, API Configuration&#x202f;: vérifiez que «&#x202f;API Provider&#x202f;» et «&#x202f;API Key&#x202f;» vont ensemble, et collez de nouveau la clé. Plan et Act peuvent avoir chacun les leurs.</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Model ID&quot;: exactly as the provider lists it.</source>
        <translation>Cline, engrenage, API Configuration, «&#x202f;Model ID&#x202f;»&#x202f;: exactement tel que le fournisseur le liste.</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Base URL&quot; (&quot;OpenAI Compatible&quot;, or &quot;Use custom base URL&quot;): the address up to and with /v1. Proxy and certificates are those of VS Code: Settings, &quot;Http: Proxy&quot;.</source>
        <translation>Cline, engrenage, API Configuration, «&#x202f;Base URL&#x202f;» («&#x202f;OpenAI Compatible&#x202f;», ou «&#x202f;Use custom base URL&#x202f;»)&#x202f;: l’adresse jusqu’à /v1 inclus. Le proxy et les certificats sont ceux de VS Code&#x202f;: Paramètres, «&#x202f;Http: Proxy&#x202f;».</translation>
    </message>
    <message>
        <source>Start a new task, or switch on &quot;Auto Compact&quot; under Cline, gear, Features; with &quot;OpenAI Compatible&quot; see &quot;Context Window Size&quot; and &quot;Max Output Tokens&quot;.</source>
        <translation>Commencez une nouvelle tâche, ou activez «&#x202f;Auto Compact&#x202f;» sous Cline, engrenage, Features&#x202f;; avec «&#x202f;OpenAI Compatible&#x202f;», voyez «&#x202f;Context Window Size&#x202f;» et «&#x202f;Max Output Tokens&#x202f;».</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Request Timeout (ms)&quot; where the provider has it (Ollama, LM Studio); else choose a faster model.</source>
        <translation>Cline, engrenage, API Configuration, «&#x202f;Request Timeout (ms)&#x202f;» si le fournisseur le propose (Ollama, LM Studio)&#x202f;; sinon, choisissez un modèle plus rapide.</translation>
    </message>
    <message>
        <source>Cline tries again by itself, three times at most, and then offers &quot;Retry&quot;; another &quot;API Provider&quot; under gear, API Configuration, is the usual cure.</source>
        <translation>Cline réessaie de lui-même, trois fois au plus, puis propose «&#x202f;Retry&#x202f;»&#x202f;; changer d’«&#x202f;API Provider&#x202f;» sous engrenage, API Configuration, est le remède habituel.</translation>
    </message>
    <message>
        <source>config.yaml of Continue, this model&apos;s &quot;apiKey&quot;: write it anew, or see that the secret it names has a value.</source>
        <translation>config.yaml de Continue, «&#x202f;apiKey&#x202f;» de ce modèle&#x202f;: réécrivez-la, ou vérifiez que le secret qu’elle nomme a une valeur.</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;provider&quot; and &quot;model&quot; of this entry, the model exactly as the provider lists it.</source>
        <translation>config.yaml de Continue&#x202f;: «&#x202f;provider&#x202f;» et «&#x202f;model&#x202f;» de cette entrée, le modèle exactement tel que le fournisseur le liste.</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;apiBase&quot; of this model; proxy and certificates under its &quot;requestOptions&quot;: &quot;proxy&quot;, &quot;caBundlePath&quot;.</source>
        <translation>config.yaml de Continue&#x202f;: «&#x202f;apiBase&#x202f;» de ce modèle&#x202f;; proxy et certificats sous ses «&#x202f;requestOptions&#x202f;»&#x202f;: «&#x202f;proxy&#x202f;», «&#x202f;caBundlePath&#x202f;».</translation>
    </message>
    <message>
        <source>config.yaml of Continue, &quot;defaultCompletionOptions&quot; of this model: &quot;contextLength&quot; and &quot;maxTokens&quot;; or begin a new session.</source>
        <translation>config.yaml de Continue, «&#x202f;defaultCompletionOptions&#x202f;» de ce modèle&#x202f;: «&#x202f;contextLength&#x202f;» et «&#x202f;maxTokens&#x202f;»&#x202f;; ou commencez une nouvelle session.</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;timeout&quot; under &quot;requestOptions&quot; of this model.</source>
        <translation>config.yaml de Continue&#x202f;: «&#x202f;timeout&#x202f;» sous «&#x202f;requestOptions&#x202f;» de ce modèle.</translation>
    </message>
    <message>
        <source>Continue limits nothing by itself, and has no setting for retries: send it again later, or choose another model below the chat&apos;s field.</source>
        <translation>Continue ne limite rien de lui-même et n’a pas de réglage des réessais&#x202f;: renvoyez plus tard, ou choisissez un autre modèle sous le champ du chat.</translation>
    </message>
    <message>
        <source>Its &quot;User API Key Rate limit exceeded&quot; stands for any 429 or 5xx of the provider, and for an address that its servers cannot reach; &quot;Invalid API key&quot; for any 401.</source>
        <translation>Son «&#x202f;User API Key Rate limit exceeded&#x202f;» désigne tout 429 ou 5xx du fournisseur, ou une adresse que ses serveurs ne peuvent pas joindre&#x202f;; «&#x202f;Invalid API key&#x202f;», tout 401.</translation>
    </message>
    <message>
        <source>With OpenRouter or another gateway between, the cause is in that one&apos;s dashboard; else go direct.</source>
        <translation>Avec OpenRouter ou une autre passerelle intermédiaire, la cause est dans son tableau de bord&#x202f;; sinon, connectez-vous directement.</translation>
    </message>
    <message>
        <source>The whole stack, with &quot;upstream_error&quot;, is in the Output panel of VS Code under Cline.</source>
        <translation>La pile complète, avec «&#x202f;upstream_error&#x202f;», est dans le panneau Sortie de VS Code, sous Cline.</translation>
    </message>
    <message>
        <source>Switching the provider is the usual cure.</source>
        <translation>Changer de fournisseur est le remède habituel.</translation>
    </message>
    <message>
        <source>Status and body of the failed call are in core.log, and in VS Code under Help, Toggle Developer Tools, Console; &quot;Continue: Enable Console&quot; shows the prompts as well.</source>
        <translation>Le statut et le corps de l’appel en échec sont dans core.log, et dans VS Code sous Help, Toggle Developer Tools, Console&#x202f;; «&#x202f;Continue: Enable Console&#x202f;» montre aussi les prompts.</translation>
    </message>
    <message>
        <source>A recording holds the keys and cookies of its requests: give it to nobody as it is. Copied from here, a report has no keys.</source>
        <translation>Un enregistrement contient les clés et les cookies de ses requêtes&#x202f;: ne le donnez à personne tel quel. Copié d’ici, un rapport ne contient aucune clé.</translation>
    </message>
    <message>
        <source>The earliest retry is at %1, in %2.</source>
        <translation>Réessai au plus tôt à %1, dans %2.</translation>
    </message>
    <message>
        <source>The server sends on to %1 (status %2). That is not followed, so that the key reaches no other host: if the place is the right one, make it the base_url.</source>
        <translation>Le serveur redirige vers %1 (statut %2). Cette redirection n’est pas suivie, pour que la clé n’atteigne aucun autre hôte&#x202f;: si c’est le bon endroit, mettez-le dans base_url.</translation>
    </message>
    <message>
        <source>Correct base_url: the provider&apos;s API does not answer at the present address.</source>
        <translation>Corrigez base_url&#x202f;: l’API du fournisseur ne répond pas à l’adresse actuelle.</translation>
    </message>
    <message>
        <source>If the target is a sign-in page, a proxy or a captive portal of this network asks for a login first: open it in a browser.</source>
        <translation>Si la cible est une page de connexion, un proxy ou un portail captif de ce réseau demande d’abord de s’identifier&#x202f;: ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>The provider lists &quot;%1&quot;: this key may have no access to it, or it does not answer chats.</source>
        <translation>Le fournisseur liste «&#x202f;%1&#x202f;»&#x202f;: cette clé n’y a peut-être pas accès, ou ce modèle ne répond pas aux chats.</translation>
    </message>
    <message>
        <source>The provider lists %1 models, and none is called &quot;%2&quot;.</source>
        <translation>Le fournisseur liste %1 modèles, et aucun ne s’appelle «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Blocked by the provider&apos;s safety filter: %1</source>
        <translation>Bloqué par le filtre de sécurité du fournisseur&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, with an empty body</source>
        <translation>%1, avec un corps vide</translation>
    </message>
    <message>
        <source>The provider sent an error without a word</source>
        <translation>Le fournisseur a envoyé une erreur sans un mot</translation>
    </message>
    <message>
        <source>%1, with a web page instead of an answer</source>
        <translation>%1, avec une page web au lieu d’une réponse</translation>
    </message>
    <message>
        <source>A web page instead of an answer</source>
        <translation>Une page web au lieu d’une réponse</translation>
    </message>
    <message>
        <source>%1, with a body that says nothing of the cause</source>
        <translation>%1, avec un corps qui ne dit rien de la cause</translation>
    </message>
    <message>
        <source>The reply says nothing of the cause</source>
        <translation>La réponse ne dit rien de la cause</translation>
    </message>
    <message>
        <source>a success status without an answer behind it</source>
        <translation>un statut de succès sans réponse derrière</translation>
    </message>
    <message>
        <source>the provider&apos;s own mark of a blocked prompt or answer</source>
        <translation>la marque propre au fournisseur pour un prompt bloqué ou une réponse bloquée</translation>
    </message>
    <message>
        <source>a wait of more than an hour: no short limit has one</source>
        <translation>une attente de plus d’une heure&#x202f;: aucune limite courte n’en impose</translation>
    </message>
    <message>
        <source>a wait of minutes at most: a used-up quota has a longer one</source>
        <translation>une attente de quelques minutes au plus&#x202f;: un quota épuisé en impose une plus longue</translation>
    </message>
    <message>
        <source>nothing but the end of the stream</source>
        <translation>rien d’autre que la fin du flux</translation>
    </message>
    <message>
        <source>a redirection to another address</source>
        <translation>une redirection vers une autre adresse</translation>
    </message>
    <message>
        <source>the reply as a whole</source>
        <translation>la réponse entière</translation>
    </message>
    <message>
        <source>the record of a call that was made here</source>
        <translation>l’enregistrement d’un appel fait ici</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>circuit ouvert</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>mise au repos</translation>
    </message>
    <message>
        <source>local limit</source>
        <translation>limite locale</translation>
    </message>
    <message>
        <source>%1; next try in %2 (%3)</source>
        <translation>%1&#x202f;; prochaine tentative dans %2 (%3)</translation>
    </message>
    <message>
        <source>local limit: %1</source>
        <translation>limite locale&#x202f;: %1</translation>
    </message>
    <message>
        <source>the provider says until %1</source>
        <translation>jusqu’à %1 selon le fournisseur</translation>
    </message>
    <message>
        <source>as the provider asked</source>
        <translation>comme le fournisseur l’a demandé</translation>
    </message>
    <message>
        <source>for this model alone</source>
        <translation>pour ce modèle seulement</translation>
    </message>
    <message>
        <source>a probe is under way</source>
        <translation>une sonde est en cours</translation>
    </message>
    <message>
        <source>The deadline of the chain passed: no answer within %1.</source>
        <translation>L’échéance de la chaîne est dépassée&#x202f;: pas de réponse en %1.</translation>
    </message>
    <message>
        <source>Every step of the chain is closed off: none was called.</source>
        <translation>Toutes les étapes de la chaîne sont bloquées&#x202f;: aucune n’a été appelée.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>tokens d’entrée</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>tokens de sortie</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>all %1 concurrent calls are taken</source>
        <translation>les %1 appels simultanés sont tous pris</translation>
    </message>
    <message>
        <source>the provider refused the last calls as too many</source>
        <translation>le fournisseur a refusé les derniers appels comme trop nombreux</translation>
    </message>
    <message>
        <source>%1 %2 used up</source>
        <translation>quota de %1 %2 épuisé</translation>
    </message>
    <message>
        <source>the provider has %1 of %2 %3 left</source>
        <translation>il reste %1 %3 sur %2 chez le fournisseur</translation>
    </message>
    <message>
        <source>the provider has %1 %2 left</source>
        <translation>il reste %1 %2 chez le fournisseur</translation>
    </message>
    <message>
        <source>No first token within %1.</source>
        <translation>Pas de premier token en %1.</translation>
    </message>
    <message>
        <source>%1 times the usual 99th percentile of %2</source>
        <translation>%1 fois le 99e centile habituel de %2</translation>
    </message>
    <message>
        <source>the least limit, as the usual 99th percentile is %1</source>
        <translation>la limite minimale, car le 99e centile habituel est de %1</translation>
    </message>
    <message>
        <source>No first token within %1 (%2; the set limit is %3).</source>
        <translation>Pas de premier token en %1 (%2&#x202f;; la limite réglée est de %3).</translation>
    </message>
    <message>
        <source>The stream ended without its end marker: the answer is incomplete.</source>
        <translation>Le flux s’est terminé sans sa marque de fin&#x202f;: la réponse est incomplète.</translation>
    </message>
    <message>
        <source>An event of the stream cannot be read: the answer would lack a part.</source>
        <translation>Un événement du flux est illisible&#x202f;: il manquerait une partie de la réponse.</translation>
    </message>
    <message>
        <source>The answer has more than 1 MiB of text.</source>
        <translation>La réponse a plus de 1 Mio de texte.</translation>
    </message>
    <message>
        <source>No complete answer within %1.</source>
        <translation>Pas de réponse complète en %1.</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>Pas de connexion en %1.</translation>
    </message>
    <message>
        <source>The stream stalled: no token for %1.</source>
        <translation>Le flux s’est figé&#x202f;: aucun token depuis %1.</translation>
    </message>
    <message>
        <source>The stream is too slow: %1 tokens a second over the last %2.</source>
        <translation>Le flux est trop lent&#x202f;: %1 tokens par seconde sur les dernières %2.</translation>
    </message>
    <message>
        <source>There is no chain %1 in the configuration.</source>
        <translation>Il n’y a pas de chaîne %1 dans la configuration.</translation>
    </message>
    <message>
        <source>No chain names a model of %1: name the one to ask.</source>
        <translation>Aucune chaîne ne nomme un modèle de %1&#x202f;: indiquez celui à solliciter.</translation>
    </message>
    <message>
        <source>There is no provider %1 in the configuration.</source>
        <translation>Il n’y a pas de fournisseur %1 dans la configuration.</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Pas de réponse en %1 s.</translation>
    </message>
    <message>
        <source>The chain has no step.</source>
        <translation>La chaîne n’a aucune étape.</translation>
    </message>
    <message>
        <source>The provider %1 has no dialect yet.</source>
        <translation>Le fournisseur %1 n’a pas encore de dialecte.</translation>
    </message>
    <message>
        <source>an unnamed issuer</source>
        <translation>un émetteur sans nom</translation>
    </message>
    <message>
        <source>it is self-signed, and no authority this computer knows vouches for it</source>
        <translation>il est autosigné, et aucune autorité connue de cet ordinateur ne s’en porte garante</translation>
    </message>
    <message>
        <source>this computer does not know the authority that issued it</source>
        <translation>cet ordinateur ne connaît pas l’autorité qui l’a émis</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>il a expiré le %1</translation>
    </message>
    <message>
        <source>it is not valid before %1; check this computer&apos;s clock</source>
        <translation>il n’est pas valide avant %1&#x202f;; vérifiez l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>it is not made out to %1</source>
        <translation>il n’est pas établi pour %1</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>il a été révoqué</translation>
    </message>
    <message>
        <source>the server showed none</source>
        <translation>le serveur n’en a présenté aucun</translation>
    </message>
    <message>
        <source>If that is your company&apos;s own authority, set &quot;ca_file&quot; of the provider to the PEM file with its certificate.</source>
        <translation>Si c’est l’autorité de votre entreprise, faites pointer «&#x202f;ca_file&#x202f;» du fournisseur vers le fichier PEM qui contient son certificat.</translation>
    </message>
    <message>
        <source>The file %1 (&quot;ca_file&quot;) does not have it either: ask for the right one.</source>
        <translation>Le fichier %1 («&#x202f;ca_file&#x202f;») ne la contient pas non plus&#x202f;: demandez le bon.</translation>
    </message>
    <message>
        <source>Could not find the host %1.</source>
        <translation>Hôte %1 introuvable.</translation>
    </message>
    <message>
        <source>Could not look up the host %1: %2.</source>
        <translation>Impossible de résoudre l’hôte %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Connection refused by %1.</source>
        <translation>Connexion refusée par %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was being set up.</source>
        <translation>%1 a fermé la connexion pendant son établissement.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Pas de réponse de %1.</translation>
    </message>
    <message>
        <source>Could not reach %1: %2.</source>
        <translation>Impossible de joindre %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2.</source>
        <translation>La négociation TLS avec %1 a échoué&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login.</source>
        <translation>Le proxy vers %1 demande une identification.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed: %2.</source>
        <translation>Le proxy vers %1 a échoué&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>La connexion à %1 a échoué&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached. %2 Check &quot;proxy&quot; of the provider, or the system&apos;s proxy settings.</source>
        <translation>Le proxy %1 est injoignable. %2 Vérifiez «&#x202f;proxy&#x202f;» du fournisseur, ou les réglages de proxy du système.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>Le certificat de %1 a été refusé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2.</source>
        <translation>Émis par %1, valide jusqu’au %2.</translation>
    </message>
    <message>
        <source>The server&apos;s reply can&apos;t be read: %1.</source>
        <translation>La réponse du serveur est illisible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>Le serveur a fermé la connexion</translation>
    </message>
    <message>
        <source>The connection to %1 broke (%2)</source>
        <translation>La connexion à %1 s’est interrompue (%2)</translation>
    </message>
    <message>
        <source>%1 before it answered.</source>
        <translation>%1 avant la réponse.</translation>
    </message>
    <message>
        <source>%1 inside the head of its reply.</source>
        <translation>%1 dans l’en-tête de la réponse.</translation>
    </message>
    <message>
        <source>%1 inside its reply, after %2 bytes.</source>
        <translation>%1 au milieu de la réponse, après %2 octets.</translation>
    </message>
    <message>
        <source>The reply is larger than %1 MiB.</source>
        <translation>La réponse dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>%1 The proxy is %2.</source>
        <translation>%1 Le proxy est %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login (status 407), which is not supported. Name a proxy that asks for none, such as one on this computer that logs in for you, or write &quot;proxy&quot;: &quot;none&quot; beside the provider.</source>
        <translation>Le proxy %1 demande une identification (statut 407), ce qui n’est pas pris en charge. Indiquez un proxy qui n’en demande pas, par exemple un proxy de cet ordinateur qui s’identifie pour vous, ou écrivez &quot;proxy&quot;: &quot;none&quot; auprès du fournisseur.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the way to %2: status %3.</source>
        <translation>Le proxy %1 a refusé l’accès à %2&#x202f;: statut %3.</translation>
    </message>
    <message>
        <source>The certificate file %1 (&quot;ca_file&quot;) %2. %3</source>
        <translation>Le fichier de certificats %1 («&#x202f;ca_file&#x202f;») %2. %3</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>Correct the path, or take the setting out.</source>
        <translation>Corrigez le chemin, ou retirez ce réglage.</translation>
    </message>
    <message>
        <source>is no file of at most 1 MiB</source>
        <translation>n’est pas un fichier de 1 Mio au plus</translation>
    </message>
    <message>
        <source>Name a PEM file.</source>
        <translation>Indiquez un fichier PEM.</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>est illisible&#x202f;: %1</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Donnez-vous le droit de le lire.</translation>
    </message>
    <message>
        <source>has no certificate in it</source>
        <translation>ne contient aucun certificat</translation>
    </message>
    <message>
        <source>It needs blocks that begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>Il lui faut des blocs qui commencent par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>aucun proxy</translation>
    </message>
    <message>
        <source>system certificates</source>
        <translation>certificats du système</translation>
    </message>
    <message>
        <source>The environment variable %1 can&apos;t be used: %2. Correct it, or write &quot;proxy&quot;: &quot;none&quot; beside the provider.</source>
        <translation>La variable d’environnement %1 est inutilisable&#x202f;: %2. Corrigez-la, ou écrivez &quot;proxy&quot;: &quot;none&quot; auprès du fournisseur.</translation>
    </message>
    <message>
        <source>system proxy %1 (%2)</source>
        <translation>proxy système %1 (%2)</translation>
    </message>
    <message>
        <source>system proxy %1</source>
        <translation>proxy système %1</translation>
    </message>
    <message>
        <source>The server refuses stream_options; sent again without it.</source>
        <translation>Le serveur refuse stream_options&#x202f;; renvoyé sans.</translation>
    </message>
    <message>
        <source>The server refuses max_tokens; sent again with max_completion_tokens.</source>
        <translation>Le serveur refuse max_tokens&#x202f;; renvoyé avec max_completion_tokens.</translation>
    </message>
    <message>
        <source>The server refuses max_completion_tokens; sent again with max_tokens.</source>
        <translation>Le serveur refuse max_completion_tokens&#x202f;; renvoyé avec max_tokens.</translation>
    </message>
    <message>
        <source>Unlock the keychain when the system asks for its password, then try again.</source>
        <translation>Déverrouillez le trousseau quand le système demande son mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>Allow Fuseboard to use the keychain, then try again.</source>
        <translation>Autorisez Fuseboard à utiliser le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Install and start a keychain such as GNOME Keyring or KWallet, then try again. Or keep keys in the environment: set &quot;key&quot; to &quot;env:NAME&quot;.</source>
        <translation>Installez et démarrez un trousseau tel que GNOME Keyring ou KWallet, puis réessayez. Ou gardez les clés dans l’environnement&#x202f;: mettez «&#x202f;env:NAME&#x202f;» dans «&#x202f;key&#x202f;».</translation>
    </message>
    <message>
        <source>Look whether the keychain has a default collection and is not full or damaged, then try again. Or keep keys in the environment: set &quot;key&quot; to &quot;env:NAME&quot;.</source>
        <translation>Vérifiez que le trousseau a une collection par défaut et n’est ni plein ni endommagé, puis réessayez. Ou gardez les clés dans l’environnement&#x202f;: mettez «&#x202f;env:NAME&#x202f;» dans «&#x202f;key&#x202f;».</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no usable key for %2.</source>
        <translation>La variable d’environnement %1 ne contient pas de clé utilisable pour %2.</translation>
    </message>
    <message>
        <source>The keychain is locked: waiting for it to be unlocked to read the key of %1.</source>
        <translation>Le trousseau est verrouillé&#x202f;: en attente de déverrouillage pour lire la clé de %1.</translation>
    </message>
    <message>
        <source>The keychain could not be read for the key of %1: %2</source>
        <translation>Le trousseau n’a pas pu être lu pour la clé de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No key for %1 is stored. Set it on the Keys page or with &apos;fuseboardctl keys set %1&apos;.</source>
        <translation>Aucune clé n’est enregistrée pour %1. Définissez-la sur la page Clés ou avec «&#x202f;fuseboardctl keys set %1&#x202f;».</translation>
    </message>
    <message>
        <source>The keychain gave back another value.</source>
        <translation>Le trousseau a rendu une autre valeur.</translation>
    </message>
    <message>
        <source>The key of %1 does not come from the keychain, so it cannot be set here.</source>
        <translation>La clé de %1 ne vient pas du trousseau&#x202f;; elle ne peut donc pas être définie ici.</translation>
    </message>
    <message>
        <source>This cannot be a key: it is empty, or holds characters that no request can carry.</source>
        <translation>Ce ne peut pas être une clé&#x202f;: c’est vide, ou contient des caractères qu’aucune requête ne peut transporter.</translation>
    </message>
    <message>
        <source>The key is kept in memory until Fuseboard ends.</source>
        <translation>La clé reste en mémoire jusqu’à la fermeture de Fuseboard.</translation>
    </message>
    <message>
        <source>The keychain did not take the key: %1</source>
        <translation>Le trousseau n’a pas accepté la clé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The key of %1 does not come from the keychain, so it cannot be deleted here.</source>
        <translation>La clé de %1 ne vient pas du trousseau&#x202f;; elle ne peut donc pas être supprimée ici.</translation>
    </message>
    <message>
        <source>No key for %1 was stored.</source>
        <translation>Aucune clé n’était enregistrée pour %1.</translation>
    </message>
    <message>
        <source>The keychain did not delete the key: %1</source>
        <translation>Le trousseau n’a pas supprimé la clé&#x202f;: %1</translation>
    </message>
    <message>
        <source>A check of %1 is under way: try again after it.</source>
        <translation>Une vérification de %1 est en cours&#x202f;: réessayez ensuite.</translation>
    </message>
    <message>
        <source>The new key did not pass, so the one before stays: %1</source>
        <translation>La nouvelle clé n’a pas passé la vérification, la précédente reste donc&#x202f;: %1</translation>
    </message>
    <message>
        <source>no model answered.</source>
        <translation>aucun modèle n’a répondu.</translation>
    </message>
    <message>
        <source>The deleted key is forgotten: set it again.</source>
        <translation>La clé supprimée est oubliée&#x202f;: définissez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1 needs no key.</source>
        <translation>%1 n’a pas besoin de clé.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clé est vide.</translation>
    </message>
    <message>
        <source>The keychain is locked, and nobody unlocked it.</source>
        <translation>Le trousseau est verrouillé, et personne ne l’a déverrouillé.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Le trousseau n’a pas cette entrée.</translation>
    </message>
    <message>
        <source>The library of the Secret Service, libsecret-1, is not installed.</source>
        <translation>La bibliothèque du Secret Service, libsecret-1, n’est pas installée.</translation>
    </message>
    <message>
        <source>The keychain service does not start: %1</source>
        <translation>Le service de trousseau ne démarre pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keychain has no default collection to keep keys in, and none was made.</source>
        <translation>Le trousseau n’a pas de collection par défaut où garder des clés, et aucune n’a été créée.</translation>
    </message>
    <message>
        <source>The keychain has not answered within %1 s: it may be waiting to be unlocked.</source>
        <translation>Le trousseau n’a pas répondu en %1 s&#x202f;: il attend peut-être d’être déverrouillé.</translation>
    </message>
    <message>
        <source>No keychain service answers on the session bus (org.freedesktop.secrets).</source>
        <translation>Aucun service de trousseau ne répond sur le bus de session (org.freedesktop.secrets).</translation>
    </message>
    <message>
        <source>No session bus: DBUS_SESSION_BUS_ADDRESS is not set.</source>
        <translation>Pas de bus de session&#x202f;: DBUS_SESSION_BUS_ADDRESS n’est pas défini.</translation>
    </message>
    <message>
        <source>No session bus: nothing answers at the address in DBUS_SESSION_BUS_ADDRESS.</source>
        <translation>Pas de bus de session&#x202f;: rien ne répond à l’adresse de DBUS_SESSION_BUS_ADDRESS.</translation>
    </message>
    <message>
        <source>The session bus does not answer: %1</source>
        <translation>Le bus de session ne répond pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>The key has a line break or a control character inside. Copy it again.</source>
        <translation>La clé contient un saut de ligne ou un caractère de contrôle. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>The key has characters that no key can have. Copy it again.</source>
        <translation>La clé contient des caractères qu’aucune clé ne peut avoir. Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>This looks like a key of %1.</source>
        <translation>Cela ressemble à une clé de %1.</translation>
    </message>
    <message>
        <source>Keys of %1 usually begin with %2.</source>
        <translation>Les clés de %1 commencent d’habitude par %2.</translation>
    </message>
    <message>
        <source>Keys of %1 usually have %2 characters, this one has %3.</source>
        <translation>Les clés de %1 ont d’habitude %2 caractères, celle-ci en a %3.</translation>
    </message>
    <message>
        <source>Keys have no space inside, this one has.</source>
        <translation>Les clés ne contiennent pas d’espace, celle-ci en a.</translation>
    </message>
    <message>
        <source>Only the first %1 variables are read.</source>
        <translation>Seules les %1 premières variables sont lues.</translation>
    </message>
    <message>
        <source>This is not of the form NAME=value.</source>
        <translation>Ce n’est pas de la forme NAME=valeur.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Le guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>Something follows the closing quote.</source>
        <translation>Quelque chose suit le guillemet fermant.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB: this is hardly a .env file.</source>
        <translation>Le fichier dépasse %1 Kio&#x202f;: ce n’est sans doute pas un fichier .env.</translation>
    </message>
    <message>
        <source>The file is in UTF-16: save it as UTF-8, then try again.</source>
        <translation>Le fichier est en UTF-16&#x202f;: enregistrez-le en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>The file holds binary data: this is not a .env file.</source>
        <translation>Le fichier contient des données binaires&#x202f;: ce n’est pas un fichier .env.</translation>
    </message>
    <message>
        <source>The history %1 is damaged: %2.</source>
        <translation>L’historique %1 est endommagé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It is moved aside and a new one is begun.</source>
        <translation>Le fichier est mis de côté et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>Another program has locked the history %1.</source>
        <translation>Un autre programme a verrouillé l’historique %1.</translation>
    </message>
    <message>
        <source>Close the program that has this file open, for example a database browser.</source>
        <translation>Fermez le programme qui a ouvert ce fichier, par exemple un explorateur de bases de données.</translation>
    </message>
    <message>
        <source>The disk is full: the history %1 cannot grow.</source>
        <translation>Le disque est plein&#x202f;: l’historique %1 ne peut plus grandir.</translation>
    </message>
    <message>
        <source>Free some space, or lower history.max_mb in the configuration.</source>
        <translation>Libérez de la place, ou réduisez history.max_mb dans la configuration.</translation>
    </message>
    <message>
        <source>The history %1 cannot be written to.</source>
        <translation>Impossible d’écrire dans l’historique %1.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the file and to %1, or choose another folder with --data-dir.</source>
        <translation>Donnez-vous le droit d’écrire dans le fichier et dans %1, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened.</source>
        <translation>L’historique %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>See that %1 exists, that you may write there, and that it is on a disk with free space; or choose another folder with --data-dir.</source>
        <translation>Vérifiez que %1 existe, que vous pouvez y écrire et que son disque a de la place&#x202f;; ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The disk failed while the history %1 was written: %2.</source>
        <translation>Le disque a échoué pendant l’écriture de l’historique %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>See that the disk of %1 is there, sound and not full.</source>
        <translation>Vérifiez que le disque de %1 est présent, sain et non plein.</translation>
    </message>
    <message>
        <source>Some records could not be written to the history %1: %2.</source>
        <translation>Certains enregistrements n’ont pas pu être écrits dans l’historique %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Merci de le signaler.</translation>
    </message>
    <message>
        <source>The history %1 does not work: %2.</source>
        <translation>L’historique %1 ne fonctionne pas&#x202f;: %2.</translation>
    </message>
    <message>
        <source>See that SQLite&apos;s driver for Qt (libqt6sql6-sqlite) is installed.</source>
        <translation>Vérifiez que le pilote SQLite pour Qt (libqt6sql6-sqlite) est installé.</translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Fuseboard (version %2 of the file, this one knows %3). It is left as it is.</source>
        <translation>L’historique %1 a été écrit par un Fuseboard plus récent (version %2 du fichier, celui-ci connaît %3). Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>Update Fuseboard, or choose another folder with --data-dir.</source>
        <translation>Mettez Fuseboard à jour, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It is left as it is.</source>
        <translation>%1 est la base de données d’un autre programme. Elle est laissée telle quelle.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <translation>Déplacez-la, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Another Fuseboard (%1) keeps the history %2. This one reads along and keeps nothing.</source>
        <translation>Un autre Fuseboard (%1) tient l’historique %2. Celui-ci le lit et n’enregistre rien.</translation>
    </message>
    <message>
        <source>Close the other one, and this one takes over; or give this one a folder of its own with --data-dir.</source>
        <translation>Fermez l’autre, et celui-ci prend le relais&#x202f;; ou donnez à celui-ci son propre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, or not be written to.</source>
        <translation>Le dossier %1 ne peut pas être créé, ou on ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, free some space, or choose another folder with --data-dir.</source>
        <translation>Donnez-vous le droit d’y écrire, libérez de la place, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The history is of an older version and is copied before it is changed. %1</source>
        <translation>L’historique est d’une version plus ancienne et est copié avant d’être modifié. %1</translation>
    </message>
    <message>
        <source>Free some space, or move the old history away.</source>
        <translation>Libérez de la place, ou déplacez l’ancien historique.</translation>
    </message>
    <message>
        <source>The history was damaged. It was moved to %1, and a new one has begun.</source>
        <translation>L’historique était endommagé. Il a été déplacé vers %1, et un nouveau a commencé.</translation>
    </message>
    <message>
        <source>The history %1 was removed while it was in use. A new one has begun.</source>
        <translation>L’historique %1 a été supprimé pendant son utilisation. Un nouveau a commencé.</translation>
    </message>
    <message>
        <source>Remove it only while no Fuseboard runs.</source>
        <translation>Ne le supprimez que lorsqu’aucun Fuseboard ne tourne.</translation>
    </message>
    <message>
        <source>There is no history: it is switched off.</source>
        <translation>Il n’y a pas d’historique&#x202f;: il est désactivé.</translation>
    </message>
    <message>
        <source>%1 records could not be kept: the disk was too slow or did not take them for too long, or another Fuseboard kept the history.</source>
        <translation>%1 enregistrements n’ont pas pu être conservés&#x202f;: le disque était trop lent ou les a refusés trop longtemps, ou un autre Fuseboard tenait l’historique.</translation>
    </message>
    <message>
        <source>See that the disk of %1 has room and is not busy.</source>
        <translation>Vérifiez que le disque de %1 a de la place et n’est pas saturé.</translation>
    </message>
    <message>
        <source>The history lags: the disk of %1 is slow. What waits to be written is held in memory; none of it is lost.</source>
        <translation>L’historique prend du retard&#x202f;: le disque de %1 est lent. Ce qui attend d’être écrit est gardé en mémoire&#x202f;; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>See what keeps that disk busy, or choose another folder with --data-dir.</source>
        <translation>Voyez ce qui occupe ce disque, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Is the clock right? Before this week the last call in the history is of %1. Until there have been calls for a week, nothing is dropped for its age.</source>
        <translation>L’horloge est-elle juste&#x202f;? Avant cette semaine, le dernier appel de l’historique date du %1. Tant qu’il n’y a pas eu d’appels pendant une semaine, rien n’est supprimé pour son âge.</translation>
    </message>
    <message>
        <source>Correct the clock if it is ahead; if it is not, nothing is to be done.</source>
        <translation>Corrigez l’horloge si elle avance&#x202f;; sinon, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>There is no history here.</source>
        <translation>Il n’y a pas d’historique ici.</translation>
    </message>
    <message>
        <source>The history counts calls by provider, not by chain.</source>
        <translation>L’historique compte les appels par fournisseur, pas par chaîne.</translation>
    </message>
    <message>
        <source>The history does not keep the cost of each day.</source>
        <translation>L’historique ne conserve pas le coût de chaque jour.</translation>
    </message>
    <message>
        <source>The history does not tell probes from other calls.</source>
        <translation>L’historique ne distingue pas les sondes des autres appels.</translation>
    </message>
    <message>
        <source>The history keeps incidents, not every state of a page.</source>
        <translation>L’historique conserve les incidents, pas chaque état d’une page.</translation>
    </message>
    <message>
        <source>The settings were changed.</source>
        <translation>Les paramètres ont été modifiés.</translation>
    </message>
    <message>
        <source>The network works again.</source>
        <translation>Le réseau fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>It is asked again later, by itself.</source>
        <translation>Elle est interrogée de nouveau plus tard, d’elle-même.</translation>
    </message>
    <message>
        <source>Open the address in a browser; if the page has moved, correct &quot;status_page&quot;.</source>
        <translation>Ouvrez l’adresse dans un navigateur&#x202f;; si la page a déménagé, corrigez «&#x202f;status_page&#x202f;».</translation>
    </message>
    <message>
        <source>Check the proxy of this provider.</source>
        <translation>Vérifiez le proxy de ce fournisseur.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, and whether a company&apos;s certificate has to be trusted (&quot;ca_file&quot;).</source>
        <translation>Vérifiez la date de l’ordinateur, et s’il faut faire confiance au certificat d’une entreprise («&#x202f;ca_file&#x202f;»).</translation>
    </message>
    <message>
        <source>Check your connection and the address in &quot;status_page&quot;.</source>
        <translation>Vérifiez votre connexion et l’adresse dans «&#x202f;status_page&#x202f;».</translation>
    </message>
    <message>
        <source>The answer of %1 had not ended after %2 s.</source>
        <translation>La réponse de %1 n’était pas finie au bout de %2 s.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 n’a pas répondu en %2 s.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 a répondu avec le statut %2.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not followed.</source>
        <translation>%1 mène à une adresse qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>%1 leads on and on: %2 redirects are too many.</source>
        <translation>%1 redirige sans fin&#x202f;: %2 redirections, c’est trop.</translation>
    </message>
    <message>
        <source>No status document was found at %1.</source>
        <translation>Aucun document de statut n’a été trouvé à %1.</translation>
    </message>
    <message>
        <source>Open the page in a browser; if it has moved, or offers a feed, write that address into &quot;status_page&quot;.</source>
        <translation>Ouvrez la page dans un navigateur&#x202f;; si elle a déménagé, ou propose un flux, écrivez cette adresse dans «&#x202f;status_page&#x202f;».</translation>
    </message>
    <message>
        <source>Name your regions in &quot;status_regions&quot;: this page tells of every region there is.</source>
        <translation>Indiquez vos régions dans «&#x202f;status_regions&#x202f;»&#x202f;: cette page parle de toutes les régions existantes.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 est un dossier&#x202f;: choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>There is no file %1 any more: look for the logs again.</source>
        <translation>Le fichier %1 n’existe plus&#x202f;: recherchez de nouveau les journaux.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Choose a file that you may read.</source>
        <translation>Impossible de lire %1&#x202f;: %2. Choisissez un fichier que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 is longer than %2 MiB: record only the calls that fail.</source>
        <translation>%1 dépasse %2 Mio&#x202f;: n’enregistrez que les appels en échec.</translation>
    </message>
    <message>
        <source>%1 has errors and is kept as it is, so nothing can be saved.</source>
        <translation>%1 contient des erreurs et est laissé tel quel&#x202f;: rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away, and start Fuseboard again.</source>
        <translation>Corrigez le fichier, ou déplacez-le, et redémarrez Fuseboard.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Start Fuseboard again to read it, then repeat the change.</source>
        <translation>Redémarrez Fuseboard pour le lire, puis refaites la modification.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne de caractères</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>expected %1 from %2 to %3, found %4</source>
        <translation>attendu&#x202f;: %1 de %2 à %3, trouvé&#x202f;: %4</translation>
    </message>
    <message>
        <source>Write a number within these bounds.</source>
        <translation>Écrivez un nombre dans ces limites.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>attendu&#x202f;: un nombre entier, trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Leave the fraction out.</source>
        <translation>Omettez la partie décimale.</translation>
    </message>
    <message>
        <source>Keys do not belong into this file: put it into the keychain, and &quot;key&quot;: &quot;keychain&quot; here.</source>
        <translation>Les clés n’ont pas leur place dans ce fichier&#x202f;: mettez-la dans le trousseau, et &quot;key&quot;: &quot;keychain&quot; ici.</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>clé JSON inconnue %1</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Connues ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>attendu&#x202f;: %1, trouvé&#x202f;: %2</translation>
    </message>
    <message>
        <source>Write %1 here.</source>
        <translation>Écrivez ici %1.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ajoutez l’entrée.</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>un nombre de secondes</translation>
    </message>
    <message>
        <source>this looks like a key, and keys do not belong into this file</source>
        <translation>cela ressemble à une clé, et les clés n’ont pas leur place dans ce fichier</translation>
    </message>
    <message>
        <source>Take it out, put it into the keychain (fuseboardctl keys set NAME) and write &quot;keychain&quot; here, or &quot;env:NAME&quot; for an environment variable. As it was stored in a file, consider replacing the key.</source>
        <translation>Retirez-la, mettez-la dans le trousseau (fuseboardctl keys set NAME) et écrivez ici «&#x202f;keychain&#x202f;», ou «&#x202f;env:NAME&#x202f;» pour une variable d’environnement. Comme elle était stockée dans un fichier, envisagez de la remplacer.</translation>
    </message>
    <message>
        <source>expected a name of 1 to 64 characters, without control characters and &apos;/&apos;</source>
        <translation>attendu&#x202f;: un nom de 1 à 64 caractères, sans caractère de contrôle ni «&#x202f;/&#x202f;»</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>expected a model&apos;s name of 1 to 256 characters, without control characters</source>
        <translation>attendu&#x202f;: un nom de modèle de 1 à 256 caractères, sans caractère de contrôle</translation>
    </message>
    <message>
        <source>Write the name as the provider&apos;s documents have it.</source>
        <translation>Écrivez le nom tel qu’il figure dans la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>expected an address such as https://api.example.com/v1</source>
        <translation>attendu&#x202f;: une adresse telle que https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>Écrivez l’adresse entière, à partir de https://.</translation>
    </message>
    <message>
        <source>the address has a user name or password in it</source>
        <translation>l’adresse contient un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>Take the part up to the @ out: keys belong into the keychain.</source>
        <translation>Retirez la partie jusqu’au @&#x202f;: les clés vont dans le trousseau.</translation>
    </message>
    <message>
        <source>the address has a part after ? or # in it</source>
        <translation>l’adresse contient une partie après&#x202f;? ou #</translation>
    </message>
    <message>
        <source>Take it out: what is asked is appended to the address.</source>
        <translation>Retirez-la&#x202f;: ce qui est demandé est ajouté à l’adresse.</translation>
    </message>
    <message>
        <source>the proxy&apos;s address has a user name or password in it</source>
        <translation>l’adresse du proxy contient un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>Take the part up to the @ out: no secret belongs into this file, and proxies that ask for a login are not supported.</source>
        <translation>Retirez la partie jusqu’au @&#x202f;: aucun secret n’a sa place dans ce fichier, et les proxys qui demandent une identification ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>expected &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port</source>
        <translation>attendu&#x202f;: «&#x202f;system&#x202f;», «&#x202f;none&#x202f;», http://host:port ou socks5://host:port</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s whole address with its port, as in &quot;http://proxy.example.com:3128&quot;.</source>
        <translation>Écrivez l’adresse entière du proxy avec son port, comme «&#x202f;http://proxy.example.com:3128&#x202f;».</translation>
    </message>
    <message>
        <source>expected the absolute path of a file with certificates</source>
        <translation>attendu&#x202f;: le chemin absolu d’un fichier de certificats</translation>
    </message>
    <message>
        <source>Write the whole path of a PEM file, as in &quot;/etc/ssl/company.pem&quot;.</source>
        <translation>Écrivez le chemin entier d’un fichier PEM, comme «&#x202f;/etc/ssl/company.pem&#x202f;».</translation>
    </message>
    <message>
        <source>plain http to another machine sends keys and prompts unencrypted</source>
        <translation>le HTTP simple vers une autre machine envoie clés et prompts non chiffrés</translation>
    </message>
    <message>
        <source>Use https://, or write &quot;allow_insecure&quot;: true beside it if the network is yours.</source>
        <translation>Utilisez https://, ou écrivez &quot;allow_insecure&quot;: true à côté si le réseau est à vous.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Connus&#x202f;: %1.</translation>
    </message>
    <message>
        <source>the chain has no steps</source>
        <translation>la chaîne n’a pas d’étapes</translation>
    </message>
    <message>
        <source>Add at least one step, with a provider and a model.</source>
        <translation>Ajoutez au moins une étape, avec un fournisseur et un modèle.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken: %2 has it, in line %3</source>
        <translation>le nom «&#x202f;%1&#x202f;» est pris&#x202f;: %2 le porte, à la ligne %3</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Donnez un autre nom à l’un des deux.</translation>
    </message>
    <message>
        <source>There is none yet: add it to &quot;providers&quot;.</source>
        <translation>Il n’y en a pas encore&#x202f;: ajoutez-le à «&#x202f;providers&#x202f;».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existants&#x202f;: %1.</translation>
    </message>
    <message>
        <source>there is no provider &quot;%1&quot;</source>
        <translation>il n’y a pas de fournisseur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>beside &quot;history.url&quot; no provider can be called &quot;history&quot;</source>
        <translation>à côté de «&#x202f;history.url&#x202f;», aucun fournisseur ne peut s’appeler «&#x202f;history&#x202f;»</translation>
    </message>
    <message>
        <source>Give it another name: the keychain keeps the password of the history under this one.</source>
        <translation>Donnez-lui un autre nom&#x202f;: le trousseau garde le mot de passe de l’historique sous celui-ci.</translation>
    </message>
    <message>
        <source>plain http to another machine sends what is measured unencrypted</source>
        <translation>le HTTP simple vers une autre machine envoie les mesures non chiffrées</translation>
    </message>
    <message>
        <source>Use https://, or a collector on this machine.</source>
        <translation>Utilisez https://, ou un collecteur sur cette machine.</translation>
    </message>
    <message>
        <source>Write it as in &quot;postgresql://USER@HOST:5432/DATABASE&quot;.</source>
        <translation>Écrivez-la comme «&#x202f;postgresql://USER@HOST:5432/DATABASE&#x202f;».</translation>
    </message>
    <message>
        <source>the address has a password in it</source>
        <translation>l’adresse contient un mot de passe</translation>
    </message>
    <message>
        <source>Take it out, and put it into the keychain: fuseboardctl keys set history.</source>
        <translation>Retirez-le et mettez-le dans le trousseau&#x202f;: fuseboardctl keys set history.</translation>
    </message>
    <message>
        <source>expected the address of a PostgreSQL server</source>
        <translation>attendu&#x202f;: l’adresse d’un serveur PostgreSQL</translation>
    </message>
    <message>
        <source>expected the user, the host and one database in the address</source>
        <translation>attendu&#x202f;: l’utilisateur, l’hôte et une base de données dans l’adresse</translation>
    </message>
    <message>
        <source>expected &quot;env:NAME&quot; or &quot;none&quot;</source>
        <translation>attendu&#x202f;: «&#x202f;env:NAME&#x202f;» ou «&#x202f;none&#x202f;»</translation>
    </message>
    <message>
        <source>Put the whole value of the Authorization header into an environment variable, and write &quot;env:&quot; and its name here.</source>
        <translation>Mettez la valeur entière de l’en-tête Authorization dans une variable d’environnement, et écrivez ici «&#x202f;env:&#x202f;» suivi de son nom.</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters</source>
        <translation>attendu&#x202f;: 1 à %1 caractères</translation>
    </message>
    <message>
        <source>Shorten it, or leave the key out.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Raccourcissez-le, ou omettez l’entrée.</translation>
    </message>
    <message>
        <source>%1 entries are too many</source>
        <translation>%1 entrées, c’est trop</translation>
    </message>
    <message>
        <source>At most %1: take some out.</source>
        <translation>Au plus %1&#x202f;: retirez-en.</translation>
    </message>
    <message>
        <source>more often than once a minute</source>
        <translation>plus d’une fois par minute</translation>
    </message>
    <message>
        <source>Write 60 or more seconds.</source>
        <translation>Écrivez 60 secondes ou plus.</translation>
    </message>
    <message>
        <source>expected an https:// address without user name and password</source>
        <translation>attendu&#x202f;: une adresse https:// sans nom d’utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>Plain http:// is for this machine alone.</source>
        <translation>http:// simple est réservé à cette machine.</translation>
    </message>
    <message>
        <source>expected a time of the day such as 22:00</source>
        <translation>attendu&#x202f;: une heure de la journée telle que 22:00</translation>
    </message>
    <message>
        <source>Write hours and minutes.</source>
        <translation>Écrivez les heures et les minutes.</translation>
    </message>
    <message>
        <source>the rule has no threshold: it would never fire</source>
        <translation>la règle n’a pas de seuil&#x202f;: elle ne se déclencherait jamais</translation>
    </message>
    <message>
        <source>Add &quot;warning&quot;, &quot;critical&quot; or both.</source>
        <translation>Ajoutez «&#x202f;warning&#x202f;», «&#x202f;critical&#x202f;» ou les deux.</translation>
    </message>
    <message>
        <source>a window is either once or every week</source>
        <translation>une fenêtre est soit unique, soit hebdomadaire</translation>
    </message>
    <message>
        <source>Write &quot;from&quot; and &quot;to&quot;, or &quot;days&quot;, &quot;from_time&quot; and &quot;until_time&quot;.</source>
        <translation>Écrivez «&#x202f;from&#x202f;» et «&#x202f;to&#x202f;», ou «&#x202f;days&#x202f;», «&#x202f;from_time&#x202f;» et «&#x202f;until_time&#x202f;».</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>la fenêtre finit avant de commencer</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Vérifiez les deux heures.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Move the folder away, or name another file.</source>
        <translation>%1 est un dossier, pas un fichier. Déplacez le dossier, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Move it away, or name another file.</source>
        <translation>%1 est un périphérique ou un tube, pas un fichier. Déplacez-le, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed. Move the file away, or name another place.</source>
        <translation>%1 est un fichier là où il faut un dossier. Déplacez le fichier, ou indiquez un autre endroit.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2. Make it yourself, or name another place.</source>
        <translation>Impossible de créer le dossier %1&#x202f;: %2. Créez-le vous-même, ou indiquez un autre endroit.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the permissions of the file and of its folders.</source>
        <translation>Impossible de lire %1&#x202f;: %2. Vérifiez les permissions du fichier et de ses dossiers.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check the permissions of the file and of its folder, and that the disk is not read-only.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Vérifiez les permissions du fichier et de son dossier, et que le disque n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. The file is as it was. Make room on the disk and try again.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Le fichier est inchangé. Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>does not count: %1 has this setting</source>
        <translation>ne compte pas&#x202f;: %1 contient ce réglage</translation>
    </message>
    <message>
        <source>does not count: %1 has an entry &quot;%2&quot;</source>
        <translation>ne compte pas&#x202f;: %1 contient une entrée «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>does not count: %1 lets nobody add to &quot;%2&quot;</source>
        <translation>ne compte pas&#x202f;: %1 n’autorise aucun ajout à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>does not count: it needs the provider &quot;%1&quot;, which does not</source>
        <translation>ne compte pas&#x202f;: il lui faut le fournisseur «&#x202f;%1&#x202f;», qui ne compte pas non plus</translation>
    </message>
    <message>
        <source>It stays in the file, and counts again without the policy.</source>
        <translation>Reste dans le fichier, et comptera de nouveau sans la stratégie.</translation>
    </message>
    <message>
        <source>The policy of your organization (%1) does not have %2 among its &quot;allowed_hosts&quot;, so it is not called.</source>
        <translation>La stratégie de votre organisation (%1) n’a pas %2 parmi ses «&#x202f;allowed_hosts&#x202f;»&#x202f;; il n’est donc pas appelé.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the policy to allow it.</source>
        <translation>Demandez au responsable de la stratégie de l’autoriser.</translation>
    </message>
    <message>
        <source>%1 is set by your organization in %2</source>
        <translation>%1 est défini par votre organisation dans %2</translation>
    </message>
    <message>
        <source>Leave it as it is, or ask whoever looks after the policy.</source>
        <translation>Laissez tel quel, ou demandez au responsable de la stratégie.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a file; what is wrong there</comment>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <comment>of a file; name of the setting, what is wrong there</comment>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>%1 inside its reply, after %2 of %3 bytes.</source>
        <translation>%1 au milieu de la réponse, après %2 octets sur %3.</translation>
    </message>
    <message>
        <source>system certificates and %1</source>
        <translation>certificats du système et %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>A header&apos;s name has characters that may not stand in it.</source>
        <translation>Le nom d’un en-tête contient des caractères qui n’y sont pas permis.</translation>
    </message>
    <message>
        <source>The header “%1” is written by the application and can&apos;t be set.</source>
        <translation>L’en-tête «&#x202f;%1&#x202f;» est écrit par l’application et ne peut pas être défini.</translation>
    </message>
    <message>
        <source>The header “%1” has a line break or another control character in its value.</source>
        <translation>La valeur de l’en-tête «&#x202f;%1&#x202f;» contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>The address is not one of the form https://host/path.</source>
        <translation>L’adresse n’est pas de la forme https://hôte/chemin.</translation>
    </message>
    <message>
        <source>The method is not one of HTTP.</source>
        <translation>La méthode n’en est pas une de HTTP.</translation>
    </message>
    <message>
        <source>The key has a line break or another control character in it.</source>
        <translation>La clé contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>what came is not HTTP/1</source>
        <translation>ce qui est arrivé n’est pas du HTTP/1</translation>
    </message>
    <message>
        <source>its head is over 64 KiB</source>
        <translation>son en-tête dépasse 64 Kio</translation>
    </message>
    <message>
        <source>its status line is unreadable</source>
        <translation>sa ligne de statut est illisible</translation>
    </message>
    <message>
        <source>its first header is unreadable</source>
        <translation>son premier en-tête est illisible</translation>
    </message>
    <message>
        <source>one of its headers is unreadable</source>
        <translation>l’un de ses en-têtes est illisible</translation>
    </message>
    <message>
        <source>it has more than 256 headers</source>
        <translation>elle a plus de 256 en-têtes</translation>
    </message>
    <message>
        <source>it changed to another protocol, which was not asked for</source>
        <translation>elle est passée à un autre protocole, qui n’était pas demandé</translation>
    </message>
    <message>
        <source>it uses a transfer coding other than chunked</source>
        <translation>elle utilise un codage de transfert autre que chunked</translation>
    </message>
    <message>
        <source>its Content-Length is unreadable</source>
        <translation>son Content-Length est illisible</translation>
    </message>
    <message>
        <source>a chunk&apos;s size is unreadable</source>
        <translation>la taille d’un bloc est illisible</translation>
    </message>
    <message>
        <source>the extensions of its chunks are over 64 KiB</source>
        <translation>les extensions de ses blocs dépassent 64 Kio</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>un bloc est plus long qu’annoncé</translation>
    </message>
    <message>
        <source>its trailers are over 64 KiB</source>
        <translation>ses champs de fin dépassent 64 Kio</translation>
    </message>
    <message>
        <source>its compressed body ends too early</source>
        <translation>son corps compressé se termine trop tôt</translation>
    </message>
    <message>
        <source>it is compressed in a way that was not asked for</source>
        <translation>elle est compressée d’une façon qui n’était pas demandée</translation>
    </message>
    <message>
        <source>its compressed body is damaged</source>
        <translation>son corps compressé est endommagé</translation>
    </message>
    <message>
        <source>The proxy %1 sent a reply that can&apos;t be read: %2.</source>
        <translation>Le proxy %1 a envoyé une réponse illisible&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 sent something that nobody asked for.</source>
        <translation>Le proxy %1 a envoyé quelque chose que personne n’avait demandé.</translation>
    </message>
    <message>
        <source>it holds no address such as http://proxy.example.com:3128</source>
        <translation>elle ne contient pas d’adresse telle que http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>proxies are supported over http:// and socks5:// only</source>
        <translation>les proxys ne sont pris en charge qu’en http:// et socks5://</translation>
    </message>
    <message>
        <source>a place that can&apos;t be read</source>
        <translation>une cible illisible</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>Connexion refusée.</translation>
    </message>
    <message>
        <source>The connection was closed inside the reply.</source>
        <translation>La connexion a été fermée au milieu de la réponse.</translation>
    </message>
    <message>
        <source>an object is not closed, or a comma is missing between two keys</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>un objet n’est pas fermé, ou il manque une virgule entre deux clés JSON</translation>
    </message>
    <message>
        <source>Add the missing } or comma.</source>
        <translation>Ajoutez l’accolade } ou la virgule manquante.</translation>
    </message>
    <message>
        <source>expected a colon between a key and its value</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>attendu&#x202f;: deux-points entre une clé JSON et sa valeur</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value, with the key in double quotes.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Écrivez &quot;key&quot;: value, avec la clé JSON entre guillemets doubles.</translation>
    </message>
    <message>
        <source>a list is not closed, or a comma is missing between two entries</source>
        <translation>une liste n’est pas fermée, ou il manque une virgule entre deux entrées</translation>
    </message>
    <message>
        <source>Add the missing ] or comma.</source>
        <translation>Ajoutez le crochet ] ou la virgule manquante.</translation>
    </message>
    <message>
        <source>expected a comma between two entries</source>
        <translation>attendu&#x202f;: une virgule entre deux entrées</translation>
    </message>
    <message>
        <source>Add the comma.</source>
        <translation>Ajoutez la virgule.</translation>
    </message>
    <message>
        <source>expected a value: an object, a list, a string, a number, true, false or null</source>
        <translation>attendu&#x202f;: une valeur, soit un objet, une liste, une chaîne, un nombre, true, false ou null</translation>
    </message>
    <message>
        <source>Put text in double quotes; comments are not allowed in JSON.</source>
        <translation>Mettez le texte entre guillemets doubles&#x202f;; les commentaires ne sont pas permis en JSON.</translation>
    </message>
    <message>
        <source>the file ends within a number</source>
        <translation>le fichier se termine au milieu d’un nombre</translation>
    </message>
    <message>
        <source>Complete the file.</source>
        <translation>Complétez le fichier.</translation>
    </message>
    <message>
        <source>this number cannot be read</source>
        <translation>ce nombre est illisible</translation>
    </message>
    <message>
        <source>Write it as 5, 0.5 or 1e3.</source>
        <translation>Écrivez-le comme 5, 0.5 ou 1e3.</translation>
    </message>
    <message>
        <source>this escape is not known</source>
        <translation>cette séquence d’échappement est inconnue</translation>
    </message>
    <message>
        <source>Write a backslash within a string as \\.</source>
        <translation>Dans une chaîne, écrivez une barre oblique inverse comme \\.</translation>
    </message>
    <message>
        <source>a string is not valid UTF-8</source>
        <translation>une chaîne n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>une chaîne n’est pas fermée</translation>
    </message>
    <message>
        <source>Add the missing double quote.</source>
        <translation>Ajoutez le guillemet double manquant.</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>attendu&#x202f;: une clé JSON entre guillemets doubles</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Écrivez &quot;key&quot;: value.</translation>
    </message>
    <message>
        <source>more levels of nesting than can be read</source>
        <translation>plus de niveaux d’imbrication que ce qui peut être lu</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>il y a encore du texte après la fin du document</translation>
    </message>
    <message>
        <source>Take out what follows the last }.</source>
        <translation>Retirez ce qui suit la dernière }.</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>JSON knows no comments</source>
        <translation>JSON ne connaît pas les commentaires</translation>
    </message>
    <message>
        <source>Take the comment out.</source>
        <translation>Retirez le commentaire.</translation>
    </message>
    <message>
        <source>JSON knows no single quotes</source>
        <translation>JSON ne connaît pas les guillemets simples</translation>
    </message>
    <message>
        <source>Use double quotes.</source>
        <translation>Utilisez des guillemets doubles.</translation>
    </message>
    <message>
        <source>there is no comma before this key</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>il manque une virgule avant cette clé JSON</translation>
    </message>
    <message>
        <source>Put the key in double quotes.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Mettez la clé JSON entre guillemets doubles.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>Start with { &quot;version&quot;: 1, &quot;providers&quot;: [], &quot;chains&quot;: [] }.</source>
        <translation>Commencez par { &quot;version&quot;: 1, &quot;providers&quot;: [], &quot;chains&quot;: [] }.</translation>
    </message>
    <message>
        <source>there is a comma before a closing bracket</source>
        <translation>il y a une virgule avant un crochet ou une accolade fermante</translation>
    </message>
    <message>
        <source>Take the comma out.</source>
        <translation>Retirez la virgule.</translation>
    </message>
    <message>
        <source>this file is from a newer Fuseboard</source>
        <translation>ce fichier vient d’un Fuseboard plus récent</translation>
    </message>
    <message>
        <source>Update Fuseboard, or use a file of version %1.</source>
        <translation>Mettez Fuseboard à jour, ou utilisez un fichier de version %1.</translation>
    </message>
    <message>
        <source>there is no such version</source>
        <translation>cette version n’existe pas</translation>
    </message>
    <message>
        <source>Write &quot;version&quot;: %1.</source>
        <translation>Écrivez &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>le fichier dépasse 4 Mio</translation>
    </message>
    <message>
        <source>Check that it is the right file: a configuration has a few kilobytes.</source>
        <translation>Vérifiez que c’est le bon fichier&#x202f;: une configuration fait quelques kilo-octets.</translation>
    </message>
    <message>
        <source>more than 64 levels of nesting</source>
        <translation>plus de 64 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>this key stands twice; first in line %1</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>cette clé JSON figure deux fois&#x202f;; d’abord à la ligne %1</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>%1 (a link to %2)</source>
        <translation>%1 (un lien vers %2)</translation>
    </message>
    <message>
        <source>Cannot read %1: its symbolic links go in a circle. Replace the link.</source>
        <translation>Impossible de lire %1&#x202f;: ses liens symboliques tournent en rond. Remplacez le lien.</translation>
    </message>
    <message>
        <source>Cannot read %1: the link leads nowhere. Restore the file it points to, or remove the link.</source>
        <translation>Impossible de lire %1&#x202f;: le lien ne mène nulle part. Restaurez le fichier qu’il désigne, ou retirez le lien.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the disk.</source>
        <translation>Impossible de lire %1&#x202f;: %2. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Cannot read %1: it is larger than 4 MiB, which no configuration is. Move it away, or name another file.</source>
        <translation>Impossible de lire %1&#x202f;: il dépasse 4 Mio, ce n’est donc pas une configuration. Déplacez-le, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Cannot write %1: its symbolic links go in a circle. Replace the link.</source>
        <translation>Impossible d’écrire %1&#x202f;: ses liens symboliques tournent en rond. Remplacez le lien.</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep.</source>
        <translation>Le document est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>No status page is; check the address of the status page.</source>
        <translation>Ce n’est pas une page de statut&#x202f;; vérifiez l’adresse de la page de statut.</translation>
    </message>
    <message>
        <source>The document ends in the middle of its JSON.</source>
        <translation>Le document se termine au milieu de son JSON.</translation>
    </message>
    <message>
        <source>Fetch it again: the transfer was cut short.</source>
        <translation>Récupérez-le de nouveau&#x202f;: le transfert a été interrompu.</translation>
    </message>
    <message>
        <source>The document is no valid JSON: line %1, column %2: %3.</source>
        <translation>Le document n’est pas du JSON valide&#x202f;: ligne %1, colonne %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Check the address of the status page, or fetch it again.</source>
        <translation>Vérifiez l’adresse de la page de statut, ou récupérez-la de nouveau.</translation>
    </message>
    <message>
        <source>The document is larger than 4 MiB.</source>
        <translation>Le document dépasse 4 Mio.</translation>
    </message>
    <message>
        <source>Give the address of a summary instead of a whole history.</source>
        <translation>Indiquez l’adresse d’un résumé plutôt que d’un historique entier.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Le document est vide.</translation>
    </message>
    <message>
        <source>Fetch it again later, or check the address of the status page.</source>
        <translation>Récupérez-le plus tard, ou vérifiez l’adresse de la page de statut.</translation>
    </message>
    <message>
        <source>The document is neither JSON nor XML.</source>
        <translation>Le document n’est ni du JSON ni du XML.</translation>
    </message>
    <message>
        <source>Check the address of the status page.</source>
        <translation>Vérifiez l’adresse de la page de statut.</translation>
    </message>
    <message>
        <source>The feed is nested more than %1 levels deep.</source>
        <translation>Le flux est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>No status feed is; check the address of the status page.</source>
        <translation>Ce n’est pas un flux de statut&#x202f;; vérifiez l’adresse de la page de statut.</translation>
    </message>
    <message>
        <source>The feed declares a document type of its own, which may hide an XML bomb.</source>
        <translation>Le flux déclare son propre type de document, qui peut cacher une bombe XML.</translation>
    </message>
    <message>
        <source>Give the address of the page&apos;s JSON, or of another feed.</source>
        <translation>Indiquez l’adresse du JSON de la page, ou celle d’un autre flux.</translation>
    </message>
    <message>
        <source>The feed ends before its last element is closed.</source>
        <translation>Le flux se termine avant la fermeture de son dernier élément.</translation>
    </message>
    <message>
        <source>The feed is no well-formed XML: line %1, column %2: %3</source>
        <translation>Le flux n’est pas du XML bien formé&#x202f;: ligne %1, colonne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>C’est une page web, pas un flux.</translation>
    </message>
    <message>
        <source>Give the address of the page&apos;s JSON or feed, or of the page itself; behind a sign-in of the network, sign in first.</source>
        <translation>Indiquez l’adresse du JSON ou du flux de la page, ou celle de la page elle-même&#x202f;; si le réseau exige une connexion, identifiez-vous d’abord.</translation>
    </message>
    <message>
        <source>This is no status document of a known kind.</source>
        <translation>Ce n’est pas un document de statut d’un type connu.</translation>
    </message>
    <message>
        <source>This feed is not one of a status page: nothing in it tells of incidents.</source>
        <translation>Ce flux n’est pas celui d’une page de statut&#x202f;: rien n’y parle d’incidents.</translation>
    </message>
    <message>
        <source>Give the address of the provider&apos;s status page.</source>
        <translation>Indiquez l’adresse de la page de statut du fournisseur.</translation>
    </message>
    <message>
        <source>This status page tells neither its state nor any incident.</source>
        <translation>Cette page de statut n’indique ni son état ni aucun incident.</translation>
    </message>
    <message>
        <source>Give the address of its summary: …/api/v2/summary.json.</source>
        <translation>Indiquez l’adresse de son résumé&#x202f;: …/api/v2/summary.json.</translation>
    </message>
    <message>
        <source>%1 calls are not in it.</source>
        <translation>Il y manque %1 appels.</translation>
    </message>
    <message>
        <source>Cannot write the call log %1: %2.</source>
        <translation>Impossible d’écrire le journal d’appels %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or name another file (export.log.file).</source>
        <translation>Vérifiez les permissions de son dossier, ou indiquez un autre fichier (export.log.file).</translation>
    </message>
    <message>
        <source>Move it away, or name another file (export.log.file).</source>
        <translation>Déplacez-le, ou indiquez un autre fichier (export.log.file).</translation>
    </message>
    <message>
        <source>Make room on the disk, or name another file (export.log.file); it then goes on by itself.</source>
        <translation>Faites de la place sur le disque, ou indiquez un autre fichier (export.log.file)&#x202f;; la suite se fait d’elle-même.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made (%2)</source>
        <translation>impossible de créer le dossier %1 (%2)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>c’est un périphérique ou un tube</translation>
    </message>
    <message>
        <source>another program holds %1.lock</source>
        <translation>un autre programme détient %1.lock</translation>
    </message>
    <message>
        <source>It is tried again; where no other program runs, delete that file.</source>
        <translation>Un nouvel essai suit&#x202f;; si aucun autre programme ne tourne, supprimez ce fichier.</translation>
    </message>
    <message>
        <source>its folder is not writable, and the log is rotated there</source>
        <translation>son dossier n’est pas accessible en écriture, et c’est là que le journal est archivé par rotation</translation>
    </message>
    <message>
        <source>no file can be made beside it</source>
        <translation>impossible de créer un fichier à côté</translation>
    </message>
    <message>
        <source>it is full and cannot be rotated (%1)</source>
        <translation>il est plein et sa rotation échoue (%1)</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>ses liens symboliques tournent en rond</translation>
    </message>
    <message>
        <source>Cannot serve the metrics on port %1 of this machine: %2. End the program that has the port, or name another port (export.prometheus.port).</source>
        <translation>Impossible de servir les métriques sur le port %1 de cette machine&#x202f;: %2. Arrêtez le programme qui occupe le port, ou indiquez un autre port (export.prometheus.port).</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set: nothing is sent to the collector. Set it to the value of the Authorization header, and start again.</source>
        <translation>La variable d’environnement %1 n’est pas définie&#x202f;: rien n’est envoyé au collecteur. Donnez-lui la valeur de l’en-tête Authorization, puis redémarrez.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds a line break or another control character: nothing is sent to the collector. Correct it, and start again.</source>
        <translation>La variable d’environnement %1 contient un saut de ligne ou un autre caractère de contrôle&#x202f;: rien n’est envoyé au collecteur. Corrigez-la, puis redémarrez.</translation>
    </message>
    <message>
        <source>%1 spans were dropped, the oldest of more than %2 that waited.</source>
        <translation>%1 spans ont été abandonnés, les plus anciens de plus de %2 en attente.</translation>
    </message>
    <message>
        <source>Name an environment variable with the value of the Authorization header in &quot;authorization&quot;.</source>
        <translation>Indiquez dans «&#x202f;authorization&#x202f;» une variable d’environnement contenant la valeur de l’en-tête Authorization.</translation>
    </message>
    <message>
        <source>Check the value of the Authorization header in the environment variable %1.</source>
        <translation>Vérifiez la valeur de l’en-tête Authorization dans la variable d’environnement %1.</translation>
    </message>
    <message>
        <source>Redirects are not followed: put the final address into &quot;endpoint&quot;.</source>
        <translation>Les redirections ne sont pas suivies&#x202f;: mettez l’adresse finale dans «&#x202f;endpoint&#x202f;».</translation>
    </message>
    <message>
        <source>Check &quot;endpoint&quot;: it is the base address, without /v1/traces.</source>
        <translation>Vérifiez «&#x202f;endpoint&#x202f;»&#x202f;: c’est l’adresse de base, sans /v1/traces.</translation>
    </message>
    <message>
        <source>The collector&apos;s own log tells why.</source>
        <translation>Le journal du collecteur en donne la raison.</translation>
    </message>
    <message>
        <source>%1 rejected %2 of what was sent.</source>
        <translation>%1 a rejeté %2 éléments de l’envoi.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Il répond&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai suit automatiquement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be started: %2</source>
        <translation>Impossible de démarrer «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; crashed.</source>
        <translation>«&#x202f;%1&#x202f;» a planté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended with status %2.</source>
        <translation>«&#x202f;%1&#x202f;» s’est terminé avec le code %2.</translation>
    </message>
    <message>
        <source>No program is named.</source>
        <translation>Aucun programme n’est indiqué.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not started: %2 commands wait for their turn already.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été démarré&#x202f;: %2 commandes attendent déjà leur tour.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; took longer than %2 s and was stopped.</source>
        <translation>«&#x202f;%1&#x202f;» a duré plus de %2 s et a été arrêté.</translation>
    </message>
    <message>
        <source>The key is not UTF-8 text, which a keychain cannot keep.</source>
        <translation>La clé n’est pas du texte UTF-8&#x202f;; un trousseau ne peut pas la conserver.</translation>
    </message>
    <message>
        <source>The key holds a NUL character, where a keychain would cut it off.</source>
        <translation>La clé contient un caractère NUL, où un trousseau la couperait.</translation>
    </message>
    <message>
        <source>The key is longer than the 2560 bytes that Windows keeps.</source>
        <translation>La clé dépasse les 2560 octets que Windows conserve.</translation>
    </message>
    <message>
        <source>no further details</source>
        <translation>pas d’autres détails</translation>
    </message>
    <message>
        <source>The copy %1 could not be written: %2.</source>
        <translation>Impossible d’écrire la copie %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>What can still be read of it, &quot;sqlite3 %1 .recover&quot; shows.</source>
        <translation>Ce qui en est encore lisible, &quot;sqlite3 %1 .recover&quot; le montre.</translation>
    </message>
    <message>
        <source>after &quot;env:&quot; comes no name of an environment variable</source>
        <translation>«&#x202f;env:&#x202f;» n’est pas suivi d’un nom de variable d’environnement</translation>
    </message>
    <message>
        <source>Write letters, digits and underscores, as in &quot;env:OPENAI_API_KEY&quot;.</source>
        <translation>Écrivez des lettres, des chiffres et des tirets bas, comme dans «&#x202f;env:OPENAI_API_KEY&#x202f;».</translation>
    </message>
    <message>
        <source>expected &quot;keychain&quot;, &quot;env:NAME&quot; or &quot;none&quot;</source>
        <translation>attendu&#x202f;: «&#x202f;keychain&#x202f;», «&#x202f;env:NAME&#x202f;» ou «&#x202f;none&#x202f;»</translation>
    </message>
    <message>
        <source>Write where the key is to be found; the key itself does not belong here.</source>
        <translation>Écrivez où se trouve la clé&#x202f;; la clé elle-même n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>no header can have this name</source>
        <translation>aucun en-tête ne peut porter ce nom</translation>
    </message>
    <message>
        <source>Write letters, digits and dashes only, as in &quot;OpenAI-Organization&quot;.</source>
        <translation>N’écrivez que des lettres, des chiffres et des tirets, comme dans «&#x202f;OpenAI-Organization&#x202f;».</translation>
    </message>
    <message>
        <source>headers that carry a key do not belong into this file</source>
        <translation>les en-têtes qui portent une clé n’ont pas leur place dans ce fichier</translation>
    </message>
    <message>
        <source>Take it out; the key of the keychain is sent by itself (&quot;key&quot;: &quot;keychain&quot;).</source>
        <translation>Retirez-le&#x202f;; la clé du trousseau est envoyée d’elle-même (&quot;key&quot;: &quot;keychain&quot;).</translation>
    </message>
    <message>
        <source>no header can have this value: it has line breaks or other control characters in it, or more than 8192 characters</source>
        <translation>aucun en-tête ne peut avoir cette valeur&#x202f;: elle contient des sauts de ligne ou d’autres caractères de contrôle, ou plus de 8192 caractères</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>Écrivez la valeur sur une seule ligne.</translation>
    </message>
    <message>
        <source>this dialect is not known</source>
        <translation>ce dialecte est inconnu</translation>
    </message>
    <message>
        <source>this jitter is not known</source>
        <translation>cette gigue est inconnue</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters on one line</source>
        <translation>attendu&#x202f;: 1 à %1 caractères sur une seule ligne</translation>
    </message>
    <message>
        <source>there is no word in it to look for</source>
        <translation>il ne contient aucun mot à chercher</translation>
    </message>
    <message>
        <source>Write words of the provider&apos;s message; * stands for anything between.</source>
        <translation>Écrivez des mots du message du fournisseur&#x202f;; * remplace n’importe quoi entre eux.</translation>
    </message>
    <message>
        <source>this kind of error is not known</source>
        <translation>ce type d’erreur est inconnu</translation>
    </message>
    <message>
        <source>expected 1 to %1 statuses</source>
        <translation>attendu&#x202f;: 1 à %1 statuts</translation>
    </message>
    <message>
        <source>List the statuses, or leave &quot;status&quot; out for any.</source>
        <translation>Énumérez les statuts, ou omettez «&#x202f;status&#x202f;» pour tous.</translation>
    </message>
    <message>
        <source>the rule has no condition: it would apply to every error</source>
        <translation>la règle n’a pas de condition&#x202f;: elle s’appliquerait à toute erreur</translation>
    </message>
    <message>
        <source>Add &quot;status&quot;, &quot;code&quot; or &quot;contains&quot;.</source>
        <translation>Ajoutez «&#x202f;status&#x202f;», «&#x202f;code&#x202f;» ou «&#x202f;contains&#x202f;».</translation>
    </message>
    <message>
        <source>%1 rules are too many</source>
        <translation>%1 règles, c’est trop</translation>
    </message>
    <message>
        <source>expected a host such as api.example.com or *.example.com</source>
        <translation>attendu&#x202f;: un hôte tel que api.example.com ou *.example.com</translation>
    </message>
    <message>
        <source>Write the name alone: without https://, port and path.</source>
        <translation>Écrivez le nom seul&#x202f;: sans https://, port ni chemin.</translation>
    </message>
    <message>
        <source>no regular expression: %1 (at character %2)</source>
        <translation>ce n’est pas une expression rationnelle&#x202f;: %1 (au caractère %2)</translation>
    </message>
    <message>
        <source>Write it as for Perl, or use &quot;expect_text&quot; for plain words.</source>
        <translation>Écrivez-la comme pour Perl, ou utilisez «&#x202f;expect_text&#x202f;» pour de simples mots.</translation>
    </message>
    <message>
        <source>expected a time such as 2026-12-24T18:00:00Z</source>
        <translation>attendu&#x202f;: une heure telle que 2026-12-24T18:00:00Z</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>Écrivez la date, l’heure et le fuseau.</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>ce jour n’existe pas</translation>
    </message>
    <message>
        <source>there is no such measure</source>
        <translation>cette mesure n’existe pas</translation>
    </message>
    <message>
        <source>there is no such scope</source>
        <translation>cette portée n’existe pas</translation>
    </message>
    <message>
        <source>there are at least %1 more problems</source>
        <translation>il y a au moins %1 problèmes de plus</translation>
    </message>
    <message>
        <source>Correct the ones above first.</source>
        <translation>Corrigez d’abord ceux du dessus.</translation>
    </message>
    <message>
        <source>Write a section or the path of a setting, as in &quot;alerts&quot; or &quot;alerts.sound&quot;.</source>
        <translation>Écrivez une section ou le chemin d’un réglage, comme «&#x202f;alerts&#x202f;» ou «&#x202f;alerts.sound&#x202f;».</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>ce réglage n’existe pas</translation>
    </message>
    <message>
        <source>entries of a policy cannot be changed</source>
        <translation>les entrées d’une stratégie ne peuvent pas être modifiées</translation>
    </message>
    <message>
        <source>Take it out; users can add their own, unless &quot;locked&quot; has the list.</source>
        <translation>Retirez-la&#x202f;; les utilisateurs peuvent ajouter les leurs, sauf si «&#x202f;locked&#x202f;» contient la liste.</translation>
    </message>
    <message>
        <source>does not count: %1 has a provider called &quot;history&quot;</source>
        <translation>ne compte pas&#x202f;: %1 a un fournisseur nommé «&#x202f;history&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;history&quot; does not count: beside the history of %1 no provider can be called so</source>
        <translation>«&#x202f;history&#x202f;» ne compte pas&#x202f;: à côté de l’historique de %1, aucun fournisseur ne peut porter ce nom</translation>
    </message>
    <message>
        <source>The provider %1 of %2 has the host %3, which is not among its own &quot;allowed_hosts&quot;</source>
        <translation>Le fournisseur %1 de %2 a l’hôte %3, qui n’y figure pas parmi les «&#x202f;allowed_hosts&#x202f;»</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>Il n’y a pas de préréglage «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This provider has no preset and no dialect.</source>
        <translation>Ce fournisseur n’a ni préréglage ni dialecte.</translation>
    </message>
    <message>
        <source>Add &quot;preset&quot;, or &quot;dialect&quot; and &quot;base_url&quot;; this version speaks %1.</source>
        <translation>Ajoutez «&#x202f;preset&#x202f;», ou «&#x202f;dialect&#x202f;» et «&#x202f;base_url&#x202f;»&#x202f;; cette version parle %1.</translation>
    </message>
    <message>
        <source>There is no dialect &quot;%1&quot;: this version speaks %2.</source>
        <translation>Il n’y a pas de dialecte «&#x202f;%1&#x202f;»&#x202f;: cette version parle %2.</translation>
    </message>
    <message>
        <source>This provider has no base URL.</source>
        <translation>Ce fournisseur n’a pas d’URL de base.</translation>
    </message>
    <message>
        <source>Add &quot;base_url&quot;: the address up to the part before &quot;/chat/completions&quot; or &quot;/messages&quot;.</source>
        <translation>Ajoutez «&#x202f;base_url&#x202f;»&#x202f;: l’adresse jusqu’à ce qui précède «&#x202f;/chat/completions&#x202f;» ou «&#x202f;/messages&#x202f;».</translation>
    </message>
    <message>
        <source>The base URL is no web address.</source>
        <translation>L’URL de base n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Write it as https://host/path.</source>
        <translation>Écrivez-la sous la forme https://hôte/chemin.</translation>
    </message>
    <message>
        <source>The base URL has a user name, a query or a fragment in it.</source>
        <translation>L’URL de base contient un nom d’utilisateur, une requête ou un fragment.</translation>
    </message>
    <message>
        <source>Leave only https://host/path; a key belongs in the keychain.</source>
        <translation>Ne laissez que https://hôte/chemin&#x202f;; une clé a sa place dans le trousseau.</translation>
    </message>
    <message>
        <source>Plain http to %1 would send prompts and key readable for everyone between.</source>
        <translation>En http simple vers %1, prompts et clé seraient lisibles par tous en chemin.</translation>
    </message>
    <message>
        <source>Use https, or add &quot;allow_insecure&quot;: true beside it.</source>
        <translation>Utilisez https, ou ajoutez &quot;allow_insecure&quot;: true à côté.</translation>
    </message>
    <message>
        <source>Ollama&apos;s own dialect is not spoken below /v1.</source>
        <translation>Le dialecte propre à Ollama ne se parle pas sous /v1.</translation>
    </message>
    <message>
        <source>Leave &quot;/v1&quot; out, or write &quot;dialect&quot;: &quot;openai&quot;.</source>
        <translation>Omettez «&#x202f;/v1&#x202f;», ou écrivez &quot;dialect&quot;: &quot;openai&quot;.</translation>
    </message>
    <message>
        <source>The dialect &quot;ollama&quot; adds &quot;/api&quot; itself.</source>
        <translation>Le dialecte «&#x202f;ollama&#x202f;» ajoute lui-même «&#x202f;/api&#x202f;».</translation>
    </message>
    <message>
        <source>Leave &quot;/api&quot; out.</source>
        <translation>Omettez «&#x202f;/api&#x202f;».</translation>
    </message>
    <message>
        <source>Gemini&apos;s own dialect is not spoken below /openai.</source>
        <translation>Le dialecte propre à Gemini ne se parle pas sous /openai.</translation>
    </message>
    <message>
        <source>Leave &quot;/openai&quot; out, or write &quot;dialect&quot;: &quot;openai&quot;.</source>
        <translation>Omettez «&#x202f;/openai&#x202f;», ou écrivez &quot;dialect&quot;: &quot;openai&quot;.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, is damaged: %2.</source>
        <translation>La file d’envoi de l’historique d’équipe, %1, est endommagée&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, is locked by another program.</source>
        <translation>La file d’envoi de l’historique d’équipe, %1, est verrouillée par un autre programme.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot grow: the disk is full.</source>
        <translation>La file d’envoi de l’historique d’équipe, %1, ne peut pas grandir&#x202f;: le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de la place.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot be written to.</source>
        <translation>Impossible d’écrire dans la file d’envoi de l’historique d’équipe, %1.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot be opened.</source>
        <translation>Impossible d’ouvrir la file d’envoi de l’historique d’équipe, %1.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, does not work: %2.</source>
        <translation>La file d’envoi de l’historique d’équipe, %1, ne fonctionne pas&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, was written by a newer Fuseboard. It is left as it is.</source>
        <translation>La file d’envoi de l’historique d’équipe, %1, a été écrite par un Fuseboard plus récent. Elle est laissée telle quelle.</translation>
    </message>
    <message>
        <source>Another Fuseboard (%1) uses %2 for the team&apos;s history. This one tells the team nothing.</source>
        <translation>Un autre Fuseboard (%1) utilise %2 pour l’historique d’équipe. Celui-ci ne transmet rien à l’équipe.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history was damaged. It was moved to %1, and a new one has begun; what waited in it is not on the server.</source>
        <translation>La file d’envoi de l’historique d’équipe était endommagée. Elle a été déplacée vers %1, et une nouvelle a commencé&#x202f;; ce qui y attendait n’est pas sur le serveur.</translation>
    </message>
    <message>
        <source>What can still be read of it, &quot;sqlite3 %1 .recover&quot; shows. The board&apos;s own history is not concerned.</source>
        <translation>Ce qui en est encore lisible, &quot;sqlite3 %1 .recover&quot; le montre. L’historique propre du tableau de bord n’est pas concerné.</translation>
    </message>
    <message>
        <source>The outbox %1 was removed while it was in use. A new one has begun.</source>
        <translation>La file d’envoi %1 a été supprimée pendant son utilisation. Une nouvelle a commencé.</translation>
    </message>
    <message>
        <source>The outbox %1 is an older copy: the team&apos;s history knows more of this board than it does. This board goes on as another one of the same name.</source>
        <translation>La file d’envoi %1 est une copie ancienne&#x202f;: l’historique d’équipe en sait plus qu’elle sur ce tableau de bord. Celui-ci continue comme un autre du même nom.</translation>
    </message>
    <message>
        <source>Records that the copy held may be there twice. Give each machine a data folder of its own.</source>
        <translation>Les enregistrements de la copie peuvent y figurer deux fois. Donnez à chaque machine son propre dossier de données.</translation>
    </message>
    <message>
        <source>%1 records could not be kept for the team&apos;s history: its outbox %2 is full, or the disk was too slow.</source>
        <translation>%1 enregistrements n’ont pas pu être conservés pour l’historique d’équipe&#x202f;: sa file d’envoi %2 est pleine, ou le disque était trop lent.</translation>
    </message>
    <message>
        <source>See that the server can be reached and the disk is not busy.</source>
        <translation>Vérifiez que le serveur est joignable et que le disque n’est pas surchargé.</translation>
    </message>
    <message>
        <source>%1 records were refused by the server. They are put aside in the table &apos;refused&apos; of %2, with the reason.</source>
        <translation>%1 enregistrements ont été refusés par le serveur. Ils sont mis de côté dans la table «&#x202f;refused&#x202f;» de %2, avec la raison.</translation>
    </message>
    <message>
        <source>Please report the reasons that stand there.</source>
        <translation>Merci de signaler les raisons qui y figurent.</translation>
    </message>
    <message>
        <source>Keep the right password in the keychain entry &apos;history&apos;: fuseboardctl keys set history. Then see that the name of the user in history.url is right.</source>
        <translation>Mettez le bon mot de passe dans l’entrée «&#x202f;history&#x202f;» du trousseau&#x202f;: fuseboardctl keys set history. Vérifiez ensuite le nom d’utilisateur dans history.url.</translation>
    </message>
    <message>
        <source>Have TLS set up on the server; or name its authority with sslrootcert in history.url. sslmode=disable there does without, and sends everything in the clear.</source>
        <translation>Faites configurer TLS sur le serveur, ou indiquez son autorité avec sslrootcert dans history.url. sslmode=disable permet de s’en passer et envoie tout en clair.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: records wait here, and it is tried again.</source>
        <translation>Il n’y a rien à faire&#x202f;: les enregistrements attendent ici, et un nouvel essai suit.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not accept the password of %2.</source>
        <translation>L’historique d’équipe à %1 n’accepte pas le mot de passe de %2.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 asks for a password of %2.</source>
        <translation>L’historique d’équipe à %1 demande un mot de passe à %2.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not let %2 in.</source>
        <translation>L’historique d’équipe à %1 ne laisse pas entrer %2.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not know the user %2.</source>
        <translation>L’historique d’équipe à %1 ne connaît pas l’utilisateur %2.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 lets nobody called %2 in from this machine to this database.</source>
        <translation>L’historique d’équipe à %1 ne laisse entrer personne nommé %2 depuis cette machine dans cette base de données.</translation>
    </message>
    <message>
        <source>Ask the administrator for a line in pg_hba.conf.</source>
        <translation>Demandez à l’administrateur une ligne dans pg_hba.conf.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not let %2 use the database.</source>
        <translation>L’historique d’équipe à %1 ne laisse pas %2 utiliser la base de données.</translation>
    </message>
    <message>
        <source>Ask the administrator: GRANT CONNECT, CREATE ON DATABASE … TO this user.</source>
        <translation>Demandez à l’administrateur&#x202f;: GRANT CONNECT, CREATE ON DATABASE … TO cet utilisateur.</translation>
    </message>
    <message>
        <source>There is no database &apos;%3&apos; for the team&apos;s history at %1.</source>
        <translation>Il n’y a pas de base de données «&#x202f;%3&#x202f;» pour l’historique d’équipe à %1.</translation>
    </message>
    <message>
        <source>Have it made there, or correct history.url in the configuration.</source>
        <translation>Faites-la créer là-bas, ou corrigez history.url dans la configuration.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has too many connections.</source>
        <translation>L’historique d’équipe à %1 a trop de connexions.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is starting.</source>
        <translation>L’historique d’équipe à %1 démarre.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is shutting down.</source>
        <translation>L’historique d’équipe à %1 s’arrête.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 recovers from a crash.</source>
        <translation>L’historique d’équipe à %1 se remet d’un plantage.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not accept connections now.</source>
        <translation>L’historique d’équipe à %1 n’accepte pas de connexions pour le moment.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not offer TLS.</source>
        <translation>L’historique d’équipe à %1 ne propose pas TLS.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s history at %1 is not trusted.</source>
        <translation>Le certificat de l’historique d’équipe à %1 n’est pas approuvé.</translation>
    </message>
    <message>
        <source>TLS with the team&apos;s history at %1 failed.</source>
        <translation>TLS avec l’historique d’équipe à %1 a échoué.</translation>
    </message>
    <message>
        <source>The host of the team&apos;s history at %1 is unknown here.</source>
        <translation>L’hôte de l’historique d’équipe à %1 est inconnu ici.</translation>
    </message>
    <message>
        <source>See that this machine is on the right network, and that history.url is right.</source>
        <translation>Vérifiez que cette machine est sur le bon réseau et que history.url est correcte.</translation>
    </message>
    <message>
        <source>Nobody answers for the team&apos;s history at %1.</source>
        <translation>Personne ne répond pour l’historique d’équipe à %1.</translation>
    </message>
    <message>
        <source>See that PostgreSQL runs there and listens on that port.</source>
        <translation>Vérifiez que PostgreSQL y tourne et écoute sur ce port.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not answer in time.</source>
        <translation>L’historique d’équipe à %1 ne répond pas à temps.</translation>
    </message>
    <message>
        <source>See that this machine is on the right network, and what the firewall says.</source>
        <translation>Vérifiez que cette machine est sur le bon réseau, et ce que dit le pare-feu.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 cannot be reached.</source>
        <translation>L’historique d’équipe à %1 est injoignable.</translation>
    </message>
    <message>
        <source>Records wait here, and it is tried again. If this stays: see history.url, and the password in the keychain entry &apos;history&apos;.</source>
        <translation>Les enregistrements attendent ici, et un nouvel essai suit. Si cela dure&#x202f;: voyez history.url, et le mot de passe dans l’entrée «&#x202f;history&#x202f;» du trousseau.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has no room: its disk is full.</source>
        <translation>L’historique d’équipe à %1 n’a plus de place&#x202f;: son disque est plein.</translation>
    </message>
    <message>
        <source>Ask its administrator. Records wait here meanwhile.</source>
        <translation>Demandez à son administrateur. En attendant, les enregistrements restent ici.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 cannot be written to: it is read-only.</source>
        <translation>Impossible d’écrire dans l’historique d’équipe à %1&#x202f;: il est en lecture seule.</translation>
    </message>
    <message>
        <source>Name the primary server in history.url, not a standby.</source>
        <translation>Indiquez dans history.url le serveur primaire, pas un serveur de secours.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not allow &apos;%2&apos; what it needs.</source>
        <translation>L’historique d’équipe à %1 ne permet pas à «&#x202f;%2&#x202f;» ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>Ask its administrator: GRANT CREATE ON DATABASE %1 TO this user, or a schema %2 that belongs to it.</source>
        <translation>Demandez à son administrateur&#x202f;: GRANT CREATE ON DATABASE %1 TO cet utilisateur, ou un schéma %2 qui lui appartient.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is too busy.</source>
        <translation>L’historique d’équipe à %1 est trop occupé.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s history at %1 was lost.</source>
        <translation>La connexion à l’historique d’équipe à %1 a été perdue.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 refuses a record.</source>
        <translation>L’historique d’équipe à %1 refuse un enregistrement.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has other tables than this Fuseboard needs.</source>
        <translation>L’historique d’équipe à %1 a d’autres tables que celles qu’il faut à ce Fuseboard.</translation>
    </message>
    <message>
        <source>Ask its administrator whether somebody changed the schema %1; or use another one: schema=NAME in history.url.</source>
        <translation>Demandez à son administrateur si quelqu’un a modifié le schéma %1&#x202f;; ou utilisez-en un autre&#x202f;: schema=NAME dans history.url.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 fails (%2).</source>
        <translation>L’historique d’équipe à %1 échoue (%2).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL (QPSQL) is missing.</source>
        <translation>Le pilote PostgreSQL de Qt (QPSQL) est absent.</translation>
    </message>
    <message>
        <source>Install it; on Debian and Ubuntu the package is libqt6sql6-psql. Then start Fuseboard again. Records wait here meanwhile.</source>
        <translation>Installez-le&#x202f;; sous Debian et Ubuntu, le paquet est libqt6sql6-psql. Puis redémarrez Fuseboard. En attendant, les enregistrements restent ici.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 was set up by a newer Fuseboard (version %2 of its tables, this one knows %3). Records wait here.</source>
        <translation>L’historique d’équipe à %1 a été créé par un Fuseboard plus récent (version %2 de ses tables, celui-ci connaît %3). Les enregistrements attendent ici.</translation>
    </message>
    <message>
        <source>Update Fuseboard.</source>
        <translation>Mettez Fuseboard à jour.</translation>
    </message>
    <message>
        <source>history.url in the configuration: %1</source>
        <translation>history.url dans la configuration&#x202f;: %1</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST:5432/DATABASE, with the name and the address that the administrator of your team&apos;s database gave you.</source>
        <translation>Écrivez-la sous la forme postgresql://USER@HOST:5432/DATABASE, avec le nom et l’adresse donnés par l’administrateur de la base de données de votre équipe.</translation>
    </message>
    <message>
        <source>sslmode is one of %1.</source>
        <translation>sslmode est l’un de %1.</translation>
    </message>
    <message>
        <source>schema is a name of lower-case letters, digits and _.</source>
        <translation>schema est un nom fait de minuscules, de chiffres et de _.</translation>
    </message>
    <message>
        <source>%1 is an absolute path, without a semicolon.</source>
        <translation>%1 est un chemin absolu, sans point-virgule.</translation>
    </message>
    <message>
        <source>it does not begin with postgresql://.</source>
        <translation>elle ne commence pas par postgresql://.</translation>
    </message>
    <message>
        <source>there is a password in it, and the configuration is no place for one.</source>
        <translation>elle contient un mot de passe, et la configuration n’est pas faite pour cela.</translation>
    </message>
    <message>
        <source>Take it out, change it on the server, and keep the new one in the keychain: fuseboardctl keys set history.</source>
        <translation>Retirez-le, changez-le sur le serveur et conservez le nouveau dans le trousseau&#x202f;: fuseboardctl keys set history.</translation>
    </message>
    <message>
        <source>nothing is known of &apos;%1&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu.</translation>
    </message>
    <message>
        <source>Behind the question mark there may be sslmode, sslrootcert, sslcert, sslkey, host and schema.</source>
        <translation>Après le point d’interrogation peuvent figurer sslmode, sslrootcert, sslcert, sslkey, host et schema.</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>elle ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>it names no user.</source>
        <translation>elle ne nomme aucun utilisateur.</translation>
    </message>
    <message>
        <source>it names no database.</source>
        <translation>elle ne nomme aucune base de données.</translation>
    </message>
    <message>
        <source>there are control characters in it.</source>
        <translation>elle contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two reasons</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list, or a remark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where it is wrong, and what</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>EnvSource</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>too many requests for now</source>
        <translation>trop de requêtes pour l’instant</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>quota épuisé</translation>
    </message>
    <message>
        <source>payment needed</source>
        <translation>paiement requis</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>key has no access</source>
        <translation>clé sans accès</translation>
    </message>
    <message>
        <source>no such model there</source>
        <translation>modèle inexistant</translation>
    </message>
    <message>
        <source>prompt too long for the model</source>
        <translation>prompt trop long pour le modèle</translation>
    </message>
    <message>
        <source>blocked by a content filter</source>
        <translation>bloqué par un filtre de contenu</translation>
    </message>
    <message>
        <source>request not accepted</source>
        <translation>requête refusée</translation>
    </message>
    <message>
        <source>request too large</source>
        <translation>requête trop volumineuse</translation>
    </message>
    <message>
        <source>provider at capacity</source>
        <translation>fournisseur saturé</translation>
    </message>
    <message>
        <source>fault of the provider</source>
        <translation>erreur du fournisseur</translation>
    </message>
    <message>
        <source>provider not reachable behind its front end</source>
        <translation>fournisseur injoignable derrière son frontal</translation>
    </message>
    <message>
        <source>provider timed out</source>
        <translation>timeout du fournisseur</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>answer stalled</source>
        <translation>réponse figée</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>réponse interrompue</translation>
    </message>
    <message>
        <source>unusable reply</source>
        <translation>réponse inutilisable</translation>
    </message>
    <message>
        <source>cause unknown</source>
        <translation>cause inconnue</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>No reply came.</source>
        <translation>Aucune réponse reçue.</translation>
    </message>
    <message>
        <source>… cut here: only the first %1 are kept.</source>
        <translation>… coupé ici&#x202f;: seuls les %1 premiers sont conservés.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>les 5 dernières minutes</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>la dernière heure</translation>
    </message>
    <message>
        <source>the last 6 hours</source>
        <translation>les 6 dernières heures</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>les 24 dernières heures</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>les 7 derniers jours</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>les 30 derniers jours</translation>
    </message>
    <message>
        <source>the chosen time</source>
        <translation>la période choisie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date</comment>
        <extracomment>How a day is written: d is its number, MMM the month&apos;s short name, M its number, as in the documentation of QDate::toString; other letters stand in quotes.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>GapStrip</name>
    <message numerus="yes">
        <source>Longest gap %1, after %2 · usual gap %3 · %Ln pieces</source>
        <translation>
            <numerusform>Plus long écart %1, après %2 · écart habituel %3 · %Ln morceau</numerusform>
            <numerusform>Plus long écart %1, après %2 · écart habituel %3 · %Ln morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyImport</name>
    <message>
        <source>New: adds the provider</source>
        <translation>Nouveau&#x202f;: ajoute le fournisseur</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Replaces the key, if a check with the new one passes</source>
        <translation>Remplace la clé si une vérification de la nouvelle réussit</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Same key: nothing to do</source>
        <translation>Même clé&#x202f;: rien à faire</translation>
    </message>
    <message>
        <source>Read from the environment already</source>
        <translation>Déjà lue dans l’environnement</translation>
    </message>
    <message>
        <source>The provider needs no key</source>
        <translation>Le fournisseur n’a pas besoin de clé</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Only names another place where the key is</source>
        <translation>Indique seulement un autre emplacement de la clé</translation>
    </message>
    <message>
        <source>White space around the key is cut off.</source>
        <translation>Les espaces autour de la clé sont supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln times: line %1 counts.</source>
        <translation>
            <numerusform>Défini %Ln fois&#x202f;: la ligne %1 compte.</numerusform>
            <numerusform>Défini %Ln fois&#x202f;: la ligne %1 compte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Not looked for yet</source>
        <translation>Pas encore recherchée</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Password in memory</source>
        <translation>Mot de passe en mémoire</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Mot de passe défini</translation>
    </message>
    <message>
        <source>Key in memory</source>
        <translation>Clé en mémoire</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Clé définie</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Pas encore de mot de passe</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Pas de clé requise</translation>
    </message>
    <message>
        <source>Memory, until Fuseboard is closed</source>
        <translation>Mémoire, jusqu’à la fermeture de Fuseboard</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>Variable d’environnement %1</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Aucune requise</translation>
    </message>
    <message>
        <source>White space around the password was cut off.</source>
        <translation>Les espaces autour du mot de passe ont été supprimés.</translation>
    </message>
    <message>
        <source>White space around the key was cut off.</source>
        <translation>Les espaces autour de la clé ont été supprimés.</translation>
    </message>
    <message>
        <source>Set %1 before Fuseboard is started.</source>
        <translation>Définissez %1 avant de démarrer Fuseboard.</translation>
    </message>
    <message>
        <source>Works: answered in %1, at %2</source>
        <translation>Fonctionne&#x202f;: réponse en %1, à %2</translation>
    </message>
    <message numerus="yes">
        <source>Works: %n models answered, the slowest in %1, at %2</source>
        <translation>
            <numerusform>Fonctionne&#x202f;: %n modèle a répondu, le plus lent en %1, à %2</numerusform>
            <numerusform>Fonctionne&#x202f;: %n modèles ont répondu, le plus lent en %1, à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed at %1: %2.</source>
        <translation>Échec à %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 failed at %2: %3.</source>
        <translation>Échec de %1 à %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <translation>Via %1.</translation>
    </message>
    <message>
        <source>Certificates: %1.</source>
        <translation>Certificats&#x202f;: %1.</translation>
    </message>
    <message>
        <source>For the server that keeps the history of the team</source>
        <translation>Pour le serveur qui conserve l’historique d’équipe</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>Échec à %1</translation>
    </message>
    <message>
        <source>Keys are stored there, and nowhere else.</source>
        <translation>Les clés y sont stockées, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Keys that are set here live in memory until Fuseboard is closed.</source>
        <translation>Les clés saisies ici restent en mémoire jusqu’à la fermeture de Fuseboard.</translation>
    </message>
    <message>
        <source>Keys live in memory until Fuseboard is closed.</source>
        <translation>Les clés restent en mémoire jusqu’à la fermeture de Fuseboard.</translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked</source>
        <translation>En attente du déverrouillage du trousseau</translation>
    </message>
    <message>
        <source>The keychain could not be read</source>
        <translation>Le trousseau n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Keychain not checked yet</source>
        <translation>Trousseau pas encore vérifié</translation>
    </message>
    <message>
        <source>Keychain %1: being checked</source>
        <translation>Trousseau %1&#x202f;: vérification en cours</translation>
    </message>
    <message>
        <source>Keychain %1: works</source>
        <translation>Trousseau %1&#x202f;: fonctionne</translation>
    </message>
    <message>
        <source>Keychain %1: waiting to be unlocked</source>
        <translation>Trousseau %1&#x202f;: en attente de déverrouillage</translation>
    </message>
    <message>
        <source>Keychain %1: does not work</source>
        <translation>Trousseau %1&#x202f;: ne fonctionne pas</translation>
    </message>
    <message>
        <source>No keychain is used</source>
        <translation>Aucun trousseau utilisé</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens d’entrée</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>/h</source>
        <translation>/h</translation>
    </message>
    <message>
        <source>/day</source>
        <translation>/jour</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left.</source>
        <translation>%1&#x202f;: reste %2 sur %3.</translation>
    </message>
    <message>
        <source>Model %1.</source>
        <translation>Modèle %1.</translation>
    </message>
    <message>
        <source>Full again in %1.</source>
        <translation>De nouveau plein dans %1.</translation>
    </message>
    <message>
        <source>The provider says so.</source>
        <translation>Selon le fournisseur.</translation>
    </message>
    <message>
        <source>As configured.</source>
        <translation>Selon la configuration.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Every provider</source>
        <translation>Chaque fournisseur</translation>
    </message>
    <message>
        <source>%1, once: %2 to %3</source>
        <translation>%1, une fois&#x202f;: %2 à %3</translation>
    </message>
    <message>
        <source>%1, every week on %2 from %3 to %4</source>
        <translation>%1, chaque semaine, %2, de %3 à %4</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Carte de %1</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>Mettre en pause ou reprendre les graphiques</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Clé de %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>Appels de %1</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Probes</name>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>sur batterie</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>réseau limité</translation>
    </message>
    <message>
        <source>daily cap reached</source>
        <translation>plafond quotidien atteint</translation>
    </message>
</context>
<context>
    <name>PromptCost</name>
    <message>
        <source>&lt; $%1</source>
        <translation>&lt; $%1</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Before: %1.</source>
        <translation>Avant&#x202f;: %1.</translation>
    </message>
    <message>
        <source>When it fired: %1.</source>
        <translation>Au déclenchement&#x202f;: %1.</translation>
    </message>
    <message>
        <source>After: %1.</source>
        <translation>Après&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>RehearsalText</name>
    <message>
        <source>%1, %2 of pauses</source>
        <translation>%1, %2 de pause</translation>
    </message>
    <message>
        <source>%1, no pause</source>
        <translation>%1, sans pause</translation>
    </message>
    <message>
        <source>%1 answers after %2 (%3).</source>
        <translation>%1 répond après %2 (%3).</translation>
    </message>
    <message>
        <source>No end after %1 (%2).</source>
        <translation>Pas de fin après %1 (%2).</translation>
    </message>
    <message>
        <source>No answer: the prompt fails after %1 (%2).</source>
        <translation>Pas de réponse&#x202f;: le prompt échoue après %1 (%2).</translation>
    </message>
    <message>
        <source>The circuit of step %1, %2, opens with prompt %3 for %4.</source>
        <translation>Le circuit de l’étape %1, %2, s’ouvre au prompt %3 pour %4.</translation>
    </message>
    <message>
        <source>It is closed or half-open again at the end.</source>
        <translation>À la fin, il est de nouveau fermé ou semi-ouvert.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>429 too many requests</source>
        <translation>429 trop de requêtes</translation>
    </message>
    <message>
        <source>503 overloaded</source>
        <translation>503 surchargé</translation>
    </message>
    <message>
        <source>500 server error</source>
        <translation>500 erreur serveur</translation>
    </message>
    <message>
        <source>stalls in its answer</source>
        <translation>se fige pendant sa réponse</translation>
    </message>
    <message>
        <source>breaks off its answer</source>
        <translation>interrompt sa réponse</translation>
    </message>
    <message>
        <source>refuses the key</source>
        <translation>refuse la clé</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>est injoignable</translation>
    </message>
    <message>
        <source>first token after 30 s</source>
        <translation>premier token après 30 s</translation>
    </message>
    <message>
        <source>The rehearsal was cut short there.</source>
        <translation>La simulation s’est arrêtée là.</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>Prompt %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln prompts are answered, in %2 (%3).</source>
        <translation>
            <numerusform>%1 sur %Ln prompt avec réponse, en %2 (%3).</numerusform>
            <numerusform>%1 sur %Ln prompts avec réponse, en %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: after %Ln prompts in a row the circuit of %1 opens, and it is passed over for %2.</source>
        <translation>
            <numerusform>Si cela continue&#x202f;: après %Ln prompt, le circuit de %1 s’ouvre, et ce fournisseur est sauté pendant %2.</numerusform>
            <numerusform>Si cela continue&#x202f;: après %Ln prompts d’affilée, le circuit de %1 s’ouvre, et ce fournisseur est sauté pendant %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed; %2 of %Ln prompts in a row pass it over, as it asked for a pause.</source>
        <translation>
            <numerusform>Si cela continue&#x202f;: le circuit de %1 reste fermé&#x202f;; %2 prompt sur %Ln le saute, car il a demandé une pause.</numerusform>
            <numerusform>Si cela continue&#x202f;: le circuit de %1 reste fermé&#x202f;; %2 prompts sur %Ln d’affilée le sautent, car il a demandé une pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed, and it is asked anew with each of %Ln prompts in a row.</source>
        <translation>
            <numerusform>Si cela continue&#x202f;: le circuit de %1 reste fermé, et ce fournisseur est de nouveau sollicité pour %Ln prompt.</numerusform>
            <numerusform>Si cela continue&#x202f;: le circuit de %1 reste fermé, et ce fournisseur est de nouveau sollicité à chacun des %Ln prompts d’affilée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>the history has nothing to try it on</source>
        <translation>l’historique n’a rien sur quoi l’essayer</translation>
    </message>
    <message>
        <source>never fired last week</source>
        <translation>aucun déclenchement la semaine passée</translation>
    </message>
    <message>
        <source>fired once last week, for %1</source>
        <translation>un déclenchement la semaine passée, pendant %1</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>le tableau de bord</translation>
    </message>
    <message>
        <source>%1, %2 for %3: %4, worst %5</source>
        <translation>%1, %2 pendant %3&#x202f;: %4, pic %5</translation>
    </message>
    <message>
        <source>and %1 before</source>
        <translation>et %1 avant</translation>
    </message>
    <message numerus="yes">
        <source>fired %Ln times last week, %1 in all</source>
        <translation>
            <numerusform>%Ln déclenchement la semaine passée, %1 au total</numerusform>
            <numerusform>%Ln déclenchements la semaine passée, %1 au total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SettingList</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>This is no address. Write it without spaces, as in the example.</source>
        <translation>Ce n’est pas une adresse. Écrivez-la sans espaces, comme dans l’exemple.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Automatic probes</source>
        <translation>Sondes automatiques</translation>
    </message>
    <message>
        <source>One short check of each provider and model that the chains name.</source>
        <translation>Une courte vérification de chaque fournisseur et modèle cité dans les chaînes.</translation>
    </message>
    <message>
        <source>Interval of the probes</source>
        <translation>Intervalle des sondes</translation>
    </message>
    <message>
        <source>How often each automatic probe is sent.</source>
        <translation>Fréquence d’envoi de chaque sonde automatique.</translation>
    </message>
    <message>
        <source>Cost cap of the probes</source>
        <translation>Plafond de coût des sondes</translation>
    </message>
    <message>
        <source>Probes pause for the rest of a day (UTC) once all of them have cost so much.</source>
        <translation>Les sondes s’interrompent pour le reste de la journée (UTC) une fois ce coût total atteint.</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sans plafond</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pause sur batterie</translation>
    </message>
    <message>
        <source>No automatic probes while this machine runs on its battery.</source>
        <translation>Pas de sondes automatiques tant que cette machine est sur batterie.</translation>
    </message>
    <message>
        <source>Pause on metered networks</source>
        <translation>Pause sur réseau limité</translation>
    </message>
    <message>
        <source>No automatic probes while the network says that its data costs.</source>
        <translation>Pas de sondes automatiques tant que le réseau indique que ses données sont payantes.</translation>
    </message>
    <message>
        <source>Read status pages</source>
        <translation>Lire les pages de statut</translation>
    </message>
    <message>
        <source>What the providers themselves say of their health.</source>
        <translation>Ce que les fournisseurs disent eux-mêmes de leur état.</translation>
    </message>
    <message>
        <source>Interval of the status pages</source>
        <translation>Intervalle des pages de statut</translation>
    </message>
    <message>
        <source>How often each page is read.</source>
        <translation>Fréquence de lecture de chaque page.</translation>
    </message>
    <message>
        <source>Budget a day</source>
        <translation>Budget par jour</translation>
    </message>
    <message>
        <source>Alerts warn at 120 % of it, by the prices in the configuration.</source>
        <translation>Les alertes avertissent à 120 %, d’après les prix de la configuration.</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sans budget</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Whether the rules are looked at; they stand on the Alerts page.</source>
        <translation>Si les règles sont évaluées&#x202f;; elles figurent sur la page Alertes.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Alerts are told on the desktop too.</source>
        <translation>Les alertes sont aussi signalées sur le bureau.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Notifications come with a sound.</source>
        <translation>Les notifications sont accompagnées d’un son.</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Garder un historique</translation>
    </message>
    <message>
        <source>Calls, incidents, circuits and alerts stay after the program ends. Prompts and answers are never in it.</source>
        <translation>Appels, incidents, circuits et alertes restent après la fin du programme. Les prompts et réponses n’y figurent jamais.</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Jours à garder</translation>
    </message>
    <message>
        <source>Older records are deleted.</source>
        <translation>Les enregistrements plus anciens sont supprimés.</translation>
    </message>
    <message>
        <source>Space on disk</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>When it is used up, the oldest records go first.</source>
        <translation>Quand il est épuisé, les enregistrements les plus anciens partent en premier.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>A PostgreSQL database that several boards write to: postgresql://USER@HOST:5432/DATABASE, without a password.</source>
        <translation>Une base PostgreSQL où écrivent plusieurs tableaux de bord&#x202f;: postgresql://USER@HOST:5432/DATABASE, sans mot de passe.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Name of this board</source>
        <translation>Nom de ce tableau de bord</translation>
    </message>
    <message>
        <source>How the records of this board are named there.</source>
        <translation>Comment les enregistrements de ce tableau de bord y sont nommés.</translation>
    </message>
    <message>
        <source>the name of this machine</source>
        <translation>le nom de cette machine</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Journal d’appels</translation>
    </message>
    <message>
        <source>One line of JSON for each call, in a file.</source>
        <translation>Une ligne JSON par appel, dans un fichier.</translation>
    </message>
    <message>
        <source>File of the call log</source>
        <translation>Fichier du journal d’appels</translation>
    </message>
    <message>
        <source>The whole path.</source>
        <translation>Le chemin complet.</translation>
    </message>
    <message>
        <source>calls.jsonl in the data folder</source>
        <translation>calls.jsonl dans le dossier de données</translation>
    </message>
    <message>
        <source>Size of the call log</source>
        <translation>Taille du journal d’appels</translation>
    </message>
    <message>
        <source>From this size on a new file is begun.</source>
        <translation>À partir de cette taille, un nouveau fichier est commencé.</translation>
    </message>
    <message>
        <source>Older call logs</source>
        <translation>Anciens journaux d’appels</translation>
    </message>
    <message>
        <source>How many full files are kept beside the current one.</source>
        <translation>Combien de fichiers pleins sont gardés à côté de l’actuel.</translation>
    </message>
    <message>
        <source>Prometheus metrics</source>
        <translation>Métriques Prometheus</translation>
    </message>
    <message>
        <source>Served at /metrics, to this machine alone.</source>
        <translation>Servies sous /metrics, à cette machine seulement.</translation>
    </message>
    <message>
        <source>Prometheus port</source>
        <translation>Port Prometheus</translation>
    </message>
    <message>
        <source>On 127.0.0.1.</source>
        <translation>Sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>OpenTelemetry endpoint</source>
        <translation>Point de terminaison OpenTelemetry</translation>
    </message>
    <message>
        <source>Spans and metrics go there by OTLP over HTTP, for example http://127.0.0.1:4318.</source>
        <translation>Les spans et métriques y vont par OTLP sur HTTP, par exemple http://127.0.0.1:4318.</translation>
    </message>
    <message>
        <source>OpenTelemetry authorization</source>
        <translation>Autorisation OpenTelemetry</translation>
    </message>
    <message>
        <source>Name of the environment variable with the value of the Authorization header.</source>
        <translation>Nom de la variable d’environnement contenant la valeur de l’en-tête Authorization.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&quot;none&quot;, http://host:port or socks5://host:port.</source>
        <translation>«&#x202f;none&#x202f;», http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>Authorities that are trusted beside the system&apos;s, as a PEM file.</source>
        <translation>Autorités reconnues en plus de celles du système, dans un fichier PEM.</translation>
    </message>
    <message>
        <source>the system&apos;s alone</source>
        <translation>ceux du système seuls</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>affects %1</source>
        <translation>concerne %1</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>En cours d’analyse</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Sous surveillance</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Post-mortem</translation>
    </message>
    <message>
        <source>State not told</source>
        <translation>État non indiqué</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>depuis %1, %2</translation>
    </message>
    <message>
        <source>Impact not told</source>
        <translation>Impact non indiqué</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Maintenance ahead</source>
        <translation>Maintenance à venir</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Components: %1</source>
        <translation>Composants&#x202f;: %1</translation>
    </message>
    <message>
        <source>announced in the minute of our first failure</source>
        <translation>annoncé dans la minute de notre premier échec</translation>
    </message>
    <message>
        <source>announced %1 after our first failure</source>
        <translation>annoncé %1 après notre premier échec</translation>
    </message>
    <message>
        <source>announced %1 before we noticed</source>
        <translation>annoncé %1 avant que nous l’ayons remarqué</translation>
    </message>
    <message>
        <source>our calls did not fail</source>
        <translation>nos appels n’ont pas échoué</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unknown: nothing tells of this day</source>
        <translation>inconnu&#x202f;: rien ne renseigne sur ce jour</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>aucun incident</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Opérationnel</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Partial outage</source>
        <translation>Panne partielle</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>Panne majeure</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>Flux RSS</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Flux Atom</translation>
    </message>
    <message>
        <source>last known: %1</source>
        <translation>dernier connu&#x202f;: %1</translation>
    </message>
    <message>
        <source>open incidents: %1</source>
        <translation>incidents ouverts&#x202f;: %1</translation>
    </message>
    <message>
        <source>components operational: all %1</source>
        <translation>composants opérationnels&#x202f;: tous (%1)</translation>
    </message>
    <message>
        <source>components operational: %1 of %2</source>
        <translation>composants opérationnels&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Last good reading %1.</source>
        <translation>Dernière lecture réussie %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochaine %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name of a day of the week, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>past: when it was read; %1: 5 min ago</comment>
        <translation>Lu %1</translation>
    </message>
</context>
<context>
    <name>TrayLamp</name>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Critical: %1, warnings: %2</source>
        <translation>Critiques&#x202f;: %1, avertissements&#x202f;: %2</translation>
    </message>
    <message>
        <source>In order: %1 of %2</source>
        <translation>En ordre&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The only call failed.</source>
        <translation>Le seul appel a échoué.</translation>
    </message>
    <message>
        <source>The only call succeeded.</source>
        <translation>Le seul appel a réussi.</translation>
    </message>
    <message>
        <source>No call is made while its circuit is open.</source>
        <translation>Aucun appel n’est émis tant que son circuit est ouvert.</translation>
    </message>
    <message>
        <source>The newest call, %1 ago, failed.</source>
        <translation>Le dernier appel, il y a %1, a échoué.</translation>
    </message>
    <message>
        <source>%1 says: maintenance.</source>
        <translation>%1 indique&#x202f;: maintenance.</translation>
    </message>
    <message>
        <source>%1 says: maintenance, %2.</source>
        <translation>%1 indique&#x202f;: maintenance, %2.</translation>
    </message>
    <message>
        <source>%1 says: maintenance, %2, until %3.</source>
        <translation>%1 indique&#x202f;: maintenance, %2, jusqu’à %3.</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 indique&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 says: %2 since %3.</source>
        <translation>%1 indique&#x202f;: %2 depuis %3.</translation>
    </message>
    <message>
        <source>The last answer came %1 ago.</source>
        <translation>La dernière réponse date de %1.</translation>
    </message>
    <message>
        <source>No call was answered yet.</source>
        <translation>Aucun appel n’a encore reçu de réponse.</translation>
    </message>
    <message>
        <source>All calls of the last 5 minutes succeeded: %1.</source>
        <translation>Tous les appels des 5 dernières minutes ont réussi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Refused because of the prompt: %1.</source>
        <translation>Refusés à cause du prompt&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The newest failure, %1 ago: %2</source>
        <translation>Le dernier échec, il y a %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The newest failure, %1 ago, with %2: %3</source>
        <translation>Le dernier échec, il y a %1, avec %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Failing: %1. Answering: %2.</source>
        <translation>En échec&#x202f;: %1. Répondent&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Its status page could not be read.</source>
        <translation>Sa page de statut n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Its status page could not be read for too long to rely on it.</source>
        <translation>Sa page de statut est illisible depuis trop longtemps pour s’y fier.</translation>
    </message>
    <message>
        <source>Its status page says that all is well.</source>
        <translation>Sa page de statut indique que tout va bien.</translation>
    </message>
    <message>
        <source>Its status page: %1 (%2)</source>
        <translation>Sa page de statut&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Its status page: %1</source>
        <translation>Sa page de statut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its status page does not say how it is.</source>
        <translation>Sa page de statut n’indique pas son état.</translation>
    </message>
    <message>
        <source>Its circuit is open.</source>
        <translation>Son circuit est ouvert.</translation>
    </message>
    <message>
        <source>Its circuit is half-open: single calls try whether it is back.</source>
        <translation>Son circuit est semi-ouvert&#x202f;: des appels isolés testent s’il est de retour.</translation>
    </message>
    <message>
        <source>Neutral hosts answer: your connection works.</source>
        <translation>Des hôtes neutres répondent&#x202f;: votre connexion fonctionne.</translation>
    </message>
    <message>
        <source>Neutral hosts do not answer either.</source>
        <translation>Les hôtes neutres ne répondent pas non plus.</translation>
    </message>
    <message>
        <source>Neutral hosts did not answer then either.</source>
        <translation>Les hôtes neutres ne répondaient pas non plus à ce moment-là.</translation>
    </message>
    <message>
        <source>The certificates of neutral hosts are not trusted either.</source>
        <translation>Les certificats des hôtes neutres ne sont pas reconnus non plus.</translation>
    </message>
    <message>
        <source>Other providers can be reached.</source>
        <translation>D’autres fournisseurs sont joignables.</translation>
    </message>
    <message>
        <source>Other providers that cannot be reached: %1 of %2.</source>
        <translation>Autres fournisseurs injoignables&#x202f;: %1 sur %2.</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>opérationnel</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>degraded performance</source>
        <translation>performances dégradées</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>panne partielle</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>panne majeure</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Your connection fails: neither %1 nor a neutral host can be reached.</source>
        <translation>Votre connexion est en panne&#x202f;: ni %1 ni un hôte neutre n’est joignable.</translation>
    </message>
    <message>
        <source>Your connection works again. %1 has not been asked since.</source>
        <translation>Votre connexion fonctionne à nouveau. %1 n’a pas été sollicité depuis.</translation>
    </message>
    <message>
        <source>Your connection fails: the certificates of %1 and of others are not trusted.</source>
        <translation>Votre connexion est en panne&#x202f;: les certificats de %1 et d’autres ne sont pas reconnus.</translation>
    </message>
    <message>
        <source>Your connection fails: neither %1 nor any other provider can be reached.</source>
        <translation>Votre connexion est en panne&#x202f;: ni %1 ni aucun autre fournisseur n’est joignable.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Your own connection is being checked.</source>
        <translation>%1 est injoignable. Votre propre connexion est en cours de vérification.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Il n’y a pas de clé pour %1.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be read from the keychain.</source>
        <translation>La clé de %1 ne peut pas être lue dans le trousseau.</translation>
    </message>
    <message>
        <source>%1 does not accept your key. %2</source>
        <translation>%1 n’accepte pas votre clé. %2</translation>
    </message>
    <message>
        <source>At %1, your key has no access to %2.</source>
        <translation>Chez %1, votre clé n’a pas accès à %2.</translation>
    </message>
    <message>
        <source>At %1, your key has no access to what you ask for.</source>
        <translation>Chez %1, votre clé n’a pas accès à ce que vous demandez.</translation>
    </message>
    <message>
        <source>You send more than %1 allows. %2</source>
        <translation>Vous envoyez plus que %1 ne permet. %2</translation>
    </message>
    <message>
        <source>Your account at %1 needs a payment.</source>
        <translation>Votre compte chez %1 requiert un paiement.</translation>
    </message>
    <message>
        <source>Your quota at %1 is used up.</source>
        <translation>Votre quota chez %1 est épuisé.</translation>
    </message>
    <message>
        <source>%1 does not have what you ask for.</source>
        <translation>%1 n’a pas ce que vous demandez.</translation>
    </message>
    <message>
        <source>%1 has no model %2.</source>
        <translation>%1 n’a pas de modèle %2.</translation>
    </message>
    <message>
        <source>%1 answers, but not with %2.</source>
        <translation>%1 répond, mais pas avec %2.</translation>
    </message>
    <message>
        <source>Nothing answers for %1 on this machine.</source>
        <translation>Rien ne répond pour %1 sur cette machine.</translation>
    </message>
    <message>
        <source>A call to %1 failed: %2. Nothing is announced.</source>
        <translation>Un appel à %1 a échoué&#x202f;: %2. Rien n’est annoncé.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, not announced. %2</source>
        <translation>%1 est injoignable, sans annonce. %2</translation>
    </message>
    <message>
        <source>%1 is failing, not announced: %2. %3</source>
        <translation>%1 est défaillant, sans annonce&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>%1 cannot be reached. %2</source>
        <translation>%1 est injoignable. %2</translation>
    </message>
    <message>
        <source>%1 is failing: %2. %3</source>
        <translation>%1 est défaillant&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>A call to %1 failed: %2. One alone may be chance.</source>
        <translation>Un appel à %1 a échoué&#x202f;: %2. Un seul peut être un hasard.</translation>
    </message>
    <message>
        <source>%1 answers you. %2</source>
        <translation>%1 vous répond. %2</translation>
    </message>
    <message>
        <source>%1 answers, but refuses what your prompts ask.</source>
        <translation>%1 répond, mais refuse ce que demandent vos prompts.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>%1 answers again. %2</source>
        <translation>%1 répond à nouveau. %2</translation>
    </message>
    <message>
        <source>%1 answers. %2</source>
        <translation>%1 répond. %2</translation>
    </message>
    <message>
        <source>%1 says that all is well. %2</source>
        <translation>%1 indique que tout va bien. %2</translation>
    </message>
    <message>
        <source>Nothing is known of %1. %2</source>
        <translation>On ne sait rien de %1. %2</translation>
    </message>
    <message>
        <source>Check the network, VPN and proxy of this computer.</source>
        <translation>Vérifiez le réseau, le VPN et le proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, and name the CA file of your company&apos;s network.</source>
        <translation>Vérifiez l’horloge de l’ordinateur et indiquez le fichier CA du réseau de votre entreprise.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or see the Keys page.</source>
        <translation>Déverrouillez le trousseau ou consultez la page Clés.</translation>
    </message>
    <message>
        <source>Set it on the Keys page.</source>
        <translation>Saisissez-la sur la page Clés.</translation>
    </message>
    <message>
        <source>Check or replace the key on the Keys page.</source>
        <translation>Vérifiez ou remplacez la clé sur la page Clés.</translation>
    </message>
    <message>
        <source>Ask for access in the provider&apos;s console; check project and region of the key.</source>
        <translation>Demandez l’accès dans la console du fournisseur&#x202f;; vérifiez le projet et la région de la clé.</translation>
    </message>
    <message>
        <source>Send more slowly, raise the tier, or let the chain go to its next provider.</source>
        <translation>Envoyez plus lentement, passez à un palier supérieur ou laissez la chaîne passer au fournisseur suivant.</translation>
    </message>
    <message>
        <source>Top up the balance, or set up a payment method, in the provider&apos;s console.</source>
        <translation>Rechargez le solde ou configurez un moyen de paiement dans la console du fournisseur.</translation>
    </message>
    <message>
        <source>Wait for the quota&apos;s reset, or raise the plan.</source>
        <translation>Attendez la réinitialisation du quota ou changez de forfait.</translation>
    </message>
    <message>
        <source>Compare the model&apos;s exact id with the provider&apos;s list, and check the base URL.</source>
        <translation>Comparez l’identifiant exact du modèle avec la liste du fournisseur et vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>Use another of its models meanwhile.</source>
        <translation>Utilisez en attendant un autre de ses modèles.</translation>
    </message>
    <message>
        <source>Wait, or let the chain go to its next provider.</source>
        <translation>Attendez ou laissez la chaîne passer au fournisseur suivant.</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Suivre %1</translation>
    </message>
    <message>
        <source>Start its server, or correct the base URL.</source>
        <translation>Démarrez son serveur ou corrigez l’URL de base.</translation>
    </message>
    <message>
        <source>Check the base URL, and whether a firewall or proxy blocks that host.</source>
        <translation>Vérifiez l’URL de base et si un pare-feu ou un proxy bloque cet hôte.</translation>
    </message>
    <message>
        <source>Let the chain go to its next provider, and look again in some minutes.</source>
        <translation>Laissez la chaîne passer au fournisseur suivant et revenez voir dans quelques minutes.</translation>
    </message>
    <message>
        <source>Correct the prompt or its parameters.</source>
        <translation>Corrigez le prompt ou ses paramètres.</translation>
    </message>
    <message>
        <source>Ask again, or check it on the Keys page.</source>
        <translation>Réessayez ou vérifiez-le sur la page Clés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %Ln calls failed.</source>
        <translation>
            <numerusform>Échec de %1 sur %Ln appel.</numerusform>
            <numerusform>Échec de %1 des %Ln derniers appels.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no calls recently.</source>
        <translation>Pas d’appel récent.</translation>
    </message>
    <message numerus="yes">
        <source>Failed in the last 5 minutes: %1 of %Ln calls (%2).</source>
        <translation>
            <numerusform>Appels en échec ces 5 dernières minutes&#x202f;: %1 sur %Ln (%2).</numerusform>
            <numerusform>Appels en échec ces 5 dernières minutes&#x202f;: %1 sur %Ln (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures in a row: %1.</source>
        <translation>Échecs d’affilée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>format of date and time</comment>
        <extracomment>How a time is written, as in the documentation of QDateTime::toString.</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format of date and time</comment>
        <extracomment>How a time is written, as in the documentation of QDateTime::toString.</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers. None of the last %Ln calls failed.</source>
        <translation>
            <numerusform>%1 répond. Aucun échec sur %Ln appel.</numerusform>
            <numerusform>%1 répond. Aucun des %Ln derniers appels n’a échoué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>little is left of the day&apos;s limit</source>
        <translation>il reste peu de la limite du jour</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>waited</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>premier octet</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>premier token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>re-used connection</source>
        <translation>connexion réutilisée</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::AddKeyCard</name>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Paste the key of a provider. It goes to the keychain of this computer, and nowhere else but to the provider.</source>
        <translation>Collez la clé d’un fournisseur. Elle va dans le trousseau de cet ordinateur, et nulle part ailleurs que chez le fournisseur.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter la clé</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Collez la clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nom du modèle</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>Où obtenir une clé</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>Obtenir une clé sur %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::AddProviderPanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Other, speaks %1</source>
        <translation>Autre, parle %1</translation>
    </message>
    <message>
        <source>Provider preset</source>
        <translation>Préréglage de fournisseur</translation>
    </message>
    <message>
        <source>Provider name</source>
        <translation>Nom du fournisseur</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Key source</source>
        <translation>Source de la clé</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Pas de clé requise</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>Où obtenir une clé</translation>
    </message>
    <message>
        <source>Add this provider</source>
        <translation>Ajouter ce fournisseur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel adding a provider</source>
        <translation>Annuler l’ajout d’un fournisseur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Clé depuis</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>Obtenir une clé sur %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::AlertCard</name>
    <message>
        <source>Show its calls</source>
        <translation>Afficher ses appels</translation>
    </message>
    <message>
        <source>Opens the calls of that time</source>
        <translation>Ouvre les appels de cette période</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>since %1 – %2</source>
        <translation>depuis %1 – %2</translation>
    </message>
    <message>
        <source>Show calls of %1</source>
        <translation>Afficher les appels de %1</translation>
    </message>
    <message>
        <source>Past alert %1</source>
        <translation>Alerte passée %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Alerte %1</translation>
    </message>
    <message>
        <source>Cleared by: %1</source>
        <translation>Levée par&#x202f;: %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>En veille jusqu’à %1</translation>
    </message>
    <message>
        <source>Told nobody: its rule is muted, or it is a maintenance window</source>
        <translation>Personne n’a été prévenu&#x202f;: sa règle est en sourdine, ou c’est une fenêtre de maintenance</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>alert, when it fired</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Notifications banner</source>
        <translation>Bandeau des notifications</translation>
    </message>
    <message>
        <source>Past alerts</source>
        <translation>Alertes passées</translation>
    </message>
    <message>
        <source>Scheduled checks</source>
        <translation>Vérifications planifiées</translation>
    </message>
    <message>
        <source>Alerts now</source>
        <translation>Alertes en cours</translation>
    </message>
    <message>
        <source>Send every scheduled check that is not paused</source>
        <translation>Envoyer chaque vérification planifiée qui n’est pas en pause</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Rien n’est encore surveillé</translation>
    </message>
    <message>
        <source>Alerts, scheduled checks and costs are shown here as soon as there are providers to watch.</source>
        <translation>Les alertes, vérifications planifiées et coûts s’affichent ici dès qu’il y a des fournisseurs à surveiller.</translation>
    </message>
    <message>
        <source>No notification service answers; alerts are shown here only.</source>
        <translation>Aucun service de notification ne répond&#x202f;; les alertes ne s’affichent qu’ici.</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Coût du jour</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Fenêtres de maintenance</translation>
    </message>
    <message>
        <source>Critical: %1, warnings: %2</source>
        <translation>Critiques&#x202f;: %1, avertissements&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::AnswerPanel</name>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Report this reply</source>
        <translation>Signaler la réponse</translation>
    </message>
    <message>
        <source>Prompt failure</source>
        <translation>Échec du prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The answer streams in here.</source>
        <translation>La réponse s’affiche ici.</translation>
    </message>
    <message>
        <source>Prompt status</source>
        <translation>Statut du prompt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Result and attempts as JSON, as fuseboardctl send --json prints them</source>
        <translation>Résultat et tentatives en JSON, tels que les affiche fuseboardctl send --json</translation>
    </message>
    <message>
        <source>Copies the reply that could not be understood as one line, its keys and names taken out, to be sent to the makers of Fuseboard</source>
        <translation>Copie sur une ligne la réponse qui n’a pas pu être comprise, clés et noms retirés, à envoyer aux auteurs de Fuseboard</translation>
    </message>
    <message>
        <source>Reasoning – not part of the answer</source>
        <translation>Raisonnement – ne fait pas partie de la réponse</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Partial answer of %1 (%2) – not part of the answer</source>
        <translation>Réponse partielle de %1 (%2) – ne fait pas partie de la réponse</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimé)</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Pas de réponse.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>No text: the model asks for a tool.</source>
        <translation>Pas de texte&#x202f;: le modèle demande un outil.</translation>
    </message>
    <message>
        <source>Explain this error</source>
        <translation>Expliquer cette erreur</translation>
    </message>
    <message>
        <source>Tool calls – asked for by the model, not carried out</source>
        <translation>Appels d’outils – demandés par le modèle, non exécutés</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>fuseboard::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>“System” follows the desktop, also when it changes.</source>
        <translation>«&#x202f;Système&#x202f;» suit le bureau, même quand il change.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>How much space the controls take.</source>
        <translation>La place que prennent les contrôles.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Chart palette</source>
        <translation>Palette des graphiques</translation>
    </message>
    <message>
        <source>Lines have dashes of their own too, so none is told by colour alone.</source>
        <translation>Les lignes ont aussi leurs propres tirets&#x202f;: aucune ne se distingue par la seule couleur.</translation>
    </message>
    <message>
        <source>Wong</source>
        <translation>Wong</translation>
    </message>
    <message>
        <source>Tol</source>
        <translation>Tol</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the texts, and of numbers and times.</source>
        <translation>Des textes, ainsi que des nombres et des heures.</translation>
    </message>
</context>
<context>
    <name>fuseboard::AttemptRow</name>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>Phases of %1</source>
        <translation>Phases de %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::Banner</name>
    <message>
        <source>Dismiss %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>fuseboard::BannerArea</name>
    <message>
        <source>Configuration banner</source>
        <translation>Bandeau de la configuration</translation>
    </message>
    <message>
        <source>History banner</source>
        <translation>Bandeau de l’historique</translation>
    </message>
    <message>
        <source>Team&apos;s history banner</source>
        <translation>Bandeau de l’historique d’équipe</translation>
    </message>
    <message>
        <source>Export banner</source>
        <translation>Bandeau d’export</translation>
    </message>
    <message>
        <source>Alert banner</source>
        <translation>Bandeau d’alerte</translation>
    </message>
    <message>
        <source>Demo banner</source>
        <translation>Bandeau de la démo</translation>
    </message>
    <message>
        <source>Policy banner</source>
        <translation>Bandeau de la stratégie</translation>
    </message>
    <message>
        <source>Keychain banner</source>
        <translation>Bandeau du trousseau</translation>
    </message>
</context>
<context>
    <name>fuseboard::BusyView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallDetail</name>
    <message>
        <source>Copy JSON</source>
        <translation>Copier JSON</translation>
    </message>
    <message>
        <source>Copy the call as JSON</source>
        <translation>Copier l’appel en JSON</translation>
    </message>
    <message>
        <source>The attempt as fuseboardctl send --json has it</source>
        <translation>La tentative telle que la donne fuseboardctl send --json</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>Copier cURL</translation>
    </message>
    <message>
        <source>Copy the call as cURL</source>
        <translation>Copier l’appel en cURL</translation>
    </message>
    <message>
        <source>A call of the same model, with the key as a variable. The words of the prompt are not kept in the history.</source>
        <translation>Un appel du même modèle, avec la clé en variable. Le texte du prompt n’est pas conservé dans l’historique.</translation>
    </message>
    <message>
        <source>Diagnose this</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <source>Diagnose this call</source>
        <translation>Diagnostiquer cet appel</translation>
    </message>
    <message>
        <source>Open the raw reply on the page Diagnose</source>
        <translation>Ouvrir la réponse brute sur la page Diagnostic</translation>
    </message>
    <message>
        <source>Fields of the call</source>
        <translation>Champs de l’appel</translation>
    </message>
    <message>
        <source>Error of the call</source>
        <translation>Erreur de l’appel</translation>
    </message>
    <message>
        <source>Call in detail</source>
        <translation>Détail de l’appel</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Ce qui a été copié</translation>
    </message>
    <message>
        <source>Close the call in detail</source>
        <translation>Fermer le détail de l’appel</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Waterfall of the call</source>
        <translation>Cascade de l’appel</translation>
    </message>
    <message>
        <source>Other attempts of this prompt</source>
        <translation>Autres tentatives de ce prompt</translation>
    </message>
    <message>
        <source>Call in detail, to scroll</source>
        <translation>Détail de l’appel, à faire défiler</translation>
    </message>
    <message>
        <source>Raw reply of the call</source>
        <translation>Réponse brute de l’appel</translation>
    </message>
    <message>
        <source>Raw reply, secrets replaced</source>
        <translation>Réponse brute, secrets remplacés</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the raw reply</source>
        <translation>Copier la réponse brute</translation>
    </message>
    <message>
        <source>Raw reply copied.</source>
        <translation>Réponse brute copiée.</translation>
    </message>
    <message>
        <source>Show attempt %1 of this prompt</source>
        <translation>Afficher la tentative %1 de ce prompt</translation>
    </message>
    <message>
        <source>Show this attempt</source>
        <translation>Afficher cette tentative</translation>
    </message>
    <message>
        <source>JSON copied.</source>
        <translation>JSON copié.</translation>
    </message>
    <message>
        <source>Your prompt</source>
        <translation>Votre prompt</translation>
    </message>
    <message>
        <source>cURL command copied.</source>
        <translation>Commande cURL copiée.</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallFilterBar</name>
    <message>
        <source>Filter by time</source>
        <translation>Filtrer par période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Filter by provider</source>
        <translation>Filtrer par fournisseur</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Tout fournisseur</translation>
    </message>
    <message>
        <source>Filter by model</source>
        <translation>Filtrer par modèle</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <source>Filter by outcome</source>
        <translation>Filtrer par résultat</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tout résultat</translation>
    </message>
    <message>
        <source>Filter by cause</source>
        <translation>Filtrer par cause</translation>
    </message>
    <message>
        <source>Any cause</source>
        <translation>Toute cause</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Filter by words in the message</source>
        <translation>Filtrer par mots du message</translation>
    </message>
    <message>
        <source>Words in the message (Ctrl+F)</source>
        <translation>Mots du message (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by HTTP status</source>
        <translation>Filtrer par statut HTTP</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>HTTP status, three digits</source>
        <translation>Statut HTTP, trois chiffres</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Own span…</source>
        <translation>Autre période…</translation>
    </message>
    <message>
        <source>First moment of the span</source>
        <translation>Début de la période</translation>
    </message>
    <message>
        <source>Last moment of the span</source>
        <translation>Fin de la période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallTable</name>
    <message>
        <source>Calls, newest first</source>
        <translation>Appels, du plus récent au plus ancien</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallsEmpty</name>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>No history is kept</source>
        <translation>Aucun historique conservé</translation>
    </message>
    <message>
        <source>Calls are listed from the history, and it is switched off. They are kept from the moment it is switched on.</source>
        <translation>Les appels viennent de l’historique, qui est désactivé. Ils sont conservés à partir du moment où il est activé.</translation>
    </message>
    <message>
        <source>Go to the setting</source>
        <translation>Aller au réglage</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d’appel</translation>
    </message>
    <message>
        <source>Every attempt to reach a provider is listed here: of prompts, scheduled checks and key checks.</source>
        <translation>Chaque tentative de joindre un fournisseur est listée ici&#x202f;: prompts, vérifications planifiées et vérifications de clé.</translation>
    </message>
    <message>
        <source>Send a prompt</source>
        <translation>Envoyer un prompt</translation>
    </message>
    <message>
        <source>No call matches</source>
        <translation>Aucun appel ne correspond</translation>
    </message>
    <message>
        <source>The history has no calls that fit all filters.</source>
        <translation>L’historique n’a aucun appel qui corresponde à tous les filtres.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>How many calls are shown</source>
        <translation>Nombre d’appels affichés</translation>
    </message>
    <message>
        <source>Show the new calls</source>
        <translation>Afficher les nouveaux appels</translation>
    </message>
    <message>
        <source>Go to the newest calls and follow them</source>
        <translation>Aller aux appels les plus récents et les suivre</translation>
    </message>
    <message>
        <source>Pause the calls</source>
        <translation>Mettre les appels en pause</translation>
    </message>
    <message>
        <source>New calls are counted, but do not join the list</source>
        <translation>Les nouveaux appels sont comptés, mais ne rejoignent pas la liste</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>Write the calls that match the filters to a file</source>
        <translation>Écrire dans un fichier les appels qui correspondent aux filtres</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nouveaux&#x202f;: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Diagnose this</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <source>Only calls of %1</source>
        <translation>Seulement les appels de %1</translation>
    </message>
    <message>
        <source>Only calls with this cause</source>
        <translation>Seulement les appels avec cette cause</translation>
    </message>
    <message>
        <source>The oldest calls (Ctrl+End)</source>
        <translation>Les appels les plus anciens (Ctrl+Fin)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Chain name</source>
        <translation>Nom de la chaîne</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Asked in this order. When one fails, the next one follows.</source>
        <translation>Sollicitées dans cet ordre. Si l’une échoue, la suivante prend le relais.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainListModel</name>
    <message>
        <source>%1 (unsaved)</source>
        <translation>%1 (non enregistré)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainUndo</name>
    <message>
        <source>Add a chain</source>
        <translation>Ajouter une chaîne</translation>
    </message>
    <message>
        <source>Duplicate the chain</source>
        <translation>Dupliquer la chaîne</translation>
    </message>
    <message>
        <source>Delete the chain</source>
        <translation>Supprimer la chaîne</translation>
    </message>
    <message>
        <source>Bring the chain back</source>
        <translation>Restaurer la chaîne</translation>
    </message>
    <message>
        <source>Revert every change</source>
        <translation>Abandonner toutes les modifications</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainsPage</name>
    <message>
        <source>Deleted chain</source>
        <translation>Chaîne supprimée</translation>
    </message>
    <message>
        <source>Chain problem</source>
        <translation>Problème de chaîne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save every change on this page (Ctrl+S)</source>
        <translation>Enregistrer toutes les modifications de cette page (Ctrl+S)</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>Revenir au dernier enregistrement</translation>
    </message>
    <message>
        <source>Undo the chain edit</source>
        <translation>Annuler la modification de la chaîne</translation>
    </message>
    <message>
        <source>Redo the chain edit</source>
        <translation>Rétablir la modification de la chaîne</translation>
    </message>
    <message>
        <source>Chain list</source>
        <translation>Liste des chaînes</translation>
    </message>
    <message>
        <source>Add chain</source>
        <translation>Ajouter une chaîne</translation>
    </message>
    <message>
        <source>Duplicate chain</source>
        <translation>Dupliquer la chaîne</translation>
    </message>
    <message>
        <source>Delete chain</source>
        <translation>Supprimer la chaîne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler&#x202f;: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Rétablir&#x202f;: %1 (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Pas encore de fournisseur</translation>
    </message>
    <message>
        <source>A chain is made of providers. Add a key, use a local model, or try the demo first.</source>
        <translation>Une chaîne se compose de fournisseurs. Ajoutez une clé, utilisez un modèle local ou essayez d’abord la démo.</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <translation>Pas encore de chaîne</translation>
    </message>
    <message>
        <source>A chain says which model is asked first, and which ones follow when it fails.</source>
        <translation>Une chaîne indique quel modèle est sollicité en premier, et lesquels prennent le relais s’il échoue.</translation>
    </message>
    <message>
        <source>Make a chain</source>
        <translation>Créer une chaîne</translation>
    </message>
    <message>
        <source>Chain %1 is deleted when you save.</source>
        <translation>La chaîne %1 sera supprimée à l’enregistrement.</translation>
    </message>
    <message>
        <source>Chain link</source>
        <translation>Lien de la chaîne</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy link of the chain</source>
        <translation>Copier le lien de la chaîne</translation>
    </message>
    <message>
        <source>For somebody else: shown and confirmed there before it is taken over. Keys are never in it.</source>
        <translation>Pour quelqu’un d’autre&#x202f;: la chaîne y est affichée et confirmée avant d’être reprise. Jamais de clés.</translation>
    </message>
    <message>
        <source>No link can be made of chain %1</source>
        <translation>Aucun lien ne peut être créé pour la chaîne %1</translation>
    </message>
    <message>
        <source>The link of chain %1 is in the clipboard</source>
        <translation>Le lien de la chaîne %1 est dans le presse-papiers</translation>
    </message>
    <message>
        <source>In it are the steps and settings of the chain, and the names, presets, dialects and addresses of its providers. Keys, headers, proxies, limits and everything else are not.</source>
        <translation>Il contient les étapes et les réglages de la chaîne, et les noms, préréglages, dialectes et adresses de ses fournisseurs. Mais ni clés, ni en-têtes, ni proxys, ni limites, ni rien d’autre.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartControls</name>
    <message>
        <source>Latencies</source>
        <translation>Latences</translation>
    </message>
    <message>
        <source>How latencies are shown</source>
        <translation>Affichage des latences</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Show p50, p95 and p99</source>
        <translation>Afficher p50, p95 et p99</translation>
    </message>
    <message>
        <source>Show p50 only</source>
        <translation>Afficher p50 seulement</translation>
    </message>
    <message>
        <source>Show p95 only</source>
        <translation>Afficher p95 seulement</translation>
    </message>
    <message>
        <source>Show p99 only</source>
        <translation>Afficher p99 seulement</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Show latencies as a heat map</source>
        <translation>Afficher les latences en heatmap</translation>
    </message>
    <message>
        <source>Scale of latencies</source>
        <translation>Échelle des latences</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Linear latency scale</source>
        <translation>Échelle de latence linéaire</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic latency scale</source>
        <translation>Échelle de latence logarithmique</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Exporter les graphiques</translation>
    </message>
    <message>
        <source>Save exactly what is shown</source>
        <translation>Enregistrer exactement ce qui est affiché</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>Valeurs (CSV)…</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartPanel</name>
    <message>
        <source>Circuits, and below each what its status page claims</source>
        <translation>Circuits, et sous chacun ce qu’affirme sa page de statut</translation>
    </message>
    <message>
        <source>Circuit timeline</source>
        <translation>Chronologie des circuits</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartSection</name>
    <message>
        <source>%1 chart</source>
        <translation>Graphique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Legend of the %1 chart</source>
        <translation>Légende du graphique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Click or Space: hide or show. Double click, Ctrl+click or Enter: isolate.</source>
        <translation>Clic ou Espace&#x202f;: masquer ou afficher. Double clic, Ctrl+clic ou Entrée&#x202f;: isoler.</translation>
    </message>
    <message>
        <source>Values of the %1 chart</source>
        <translation>Valeurs du graphique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 sous forme de tableau</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Afficher les valeurs en tableau</translation>
    </message>
    <message>
        <source>How failures are grouped</source>
        <translation>Regroupement des échecs</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Échecs par cause</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Failures by provider</source>
        <translation>Échecs par fournisseur</translation>
    </message>
    <message>
        <source>share of the calls that failed, by cause, per %1</source>
        <translation>part des appels en échec, par cause, par %1</translation>
    </message>
    <message>
        <source>share of the calls that failed, by provider, per %1</source>
        <translation>part des appels en échec, par fournisseur, par %1</translation>
    </message>
    <message>
        <source>lines: calls a minute; ◆: 429s a minute; per %1</source>
        <translation>lignes&#x202f;: appels par minute&#x202f;; ◆&#x202f;: 429 par minute&#x202f;; par %1</translation>
    </message>
    <message>
        <source>strong line p95, above it p99, below it p50; successful calls, per %1</source>
        <translation>ligne épaisse p95, au-dessus p99, au-dessous p50&#x202f;; appels réussis, par %1</translation>
    </message>
    <message>
        <source>%1 of successful calls, per %2</source>
        <translation>%1 des appels réussis, par %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 sur %2 en échec</translation>
    </message>
    <message>
        <source>No samples here</source>
        <translation>Aucune mesure ici</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>how many successful calls took how long, per %1; a stronger colour means more calls</source>
        <translation>durée des appels réussis, par %1&#x202f;; une couleur plus forte signifie plus d’appels</translation>
    </message>
</context>
<context>
    <name>fuseboard::CheckButton</name>
    <message>
        <source>Check all providers now</source>
        <translation>Vérifier tous les fournisseurs maintenant</translation>
    </message>
    <message>
        <source>One cheap call for each model of the chains</source>
        <translation>Un appel peu coûteux par modèle des chaînes</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>%1 sur %2 vérifiés</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>Tout vérifier</translation>
    </message>
</context>
<context>
    <name>fuseboard::CheckForm</name>
    <message>
        <source>Provider of the check</source>
        <translation>Fournisseur de la vérification</translation>
    </message>
    <message>
        <source>Model of the check</source>
        <translation>Modèle de la vérification</translation>
    </message>
    <message>
        <source>Save check</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Nom de la vérification</translation>
    </message>
    <message>
        <source>Expected text of the check</source>
        <translation>Texte attendu de la vérification</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>Expected pattern of the check</source>
        <translation>Motif attendu de la vérification</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expression régulière</translation>
    </message>
    <message>
        <source>Latency budget of the check</source>
        <translation>Budget de latence de la vérification</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Minutes between two checks</source>
        <translation>Minutes entre deux vérifications</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not save the check</source>
        <translation>Ne pas enregistrer la vérification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Provider and model</source>
        <translation>Fournisseur et modèle</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>The answer contains</source>
        <translation>La réponse contient</translation>
    </message>
    <message>
        <source>The answer matches</source>
        <translation>La réponse correspond à</translation>
    </message>
    <message>
        <source>Slower than this fails</source>
        <translation>Plus lent, c’est un échec</translation>
    </message>
    <message>
        <source>Sent on a schedule, with at most %1 tokens of answer, within the daily cost cap of probes.</source>
        <translation>Envoyée selon un planning, avec au plus %1 tokens de réponse, dans la limite du plafond de coût quotidien des sondes.</translation>
    </message>
    <message>
        <source>The check needs a name.</source>
        <translation>La vérification doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a check of that name already.</source>
        <translation>Une vérification porte déjà ce nom.</translation>
    </message>
    <message>
        <source>The check needs a model.</source>
        <translation>La vérification doit avoir un modèle.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1.</source>
        <translation>Le motif n’est pas valide&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A check&apos;s prompt has at most %1 characters.</source>
        <translation>Le prompt d’une vérification a au plus %1 caractères.</translation>
    </message>
</context>
<context>
    <name>fuseboard::CircuitTimeline</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>page: %1</source>
        <translation>page&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::CompareColumn</name>
    <message>
        <source>Provider of column %1</source>
        <translation>Fournisseur de la colonne %1</translation>
    </message>
    <message>
        <source>Model of column %1</source>
        <translation>Modèle de la colonne %1</translation>
    </message>
    <message>
        <source>Remove column %1</source>
        <translation>Retirer la colonne %1</translation>
    </message>
    <message>
        <source>Status of column %1</source>
        <translation>Statut de la colonne %1</translation>
    </message>
    <message>
        <source>Answer of column %1</source>
        <translation>Réponse de la colonne %1</translation>
    </message>
    <message>
        <source>The answer streams in here.</source>
        <translation>La réponse s’affiche ici.</translation>
    </message>
    <message>
        <source>Gaps of column %1</source>
        <translation>Écarts de la colonne %1</translation>
    </message>
    <message>
        <source>Repeats of column %1</source>
        <translation>Répétitions de la colonne %1</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>En attente du premier token…</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimé)</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Pas de réponse.</translation>
    </message>
</context>
<context>
    <name>fuseboard::CompareView</name>
    <message>
        <source>Add column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compare one more, of at most %1</source>
        <translation>En comparer un de plus, %1 au maximum</translation>
    </message>
</context>
<context>
    <name>fuseboard::Composer</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <source>Copies a command for bash, with a variable in place of the key</source>
        <translation>Copie une commande pour bash, avec une variable à la place de la clé</translation>
    </message>
    <message>
        <source>Save prompt</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keeps the prompt under a name (Ctrl+S)</source>
        <translation>Conserve le prompt sous un nom (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save as check</source>
        <translation>Créer une vérification</translation>
    </message>
    <message>
        <source>Sends the prompt on a schedule and judges its answer</source>
        <translation>Envoie le prompt selon un planning et juge sa réponse</translation>
    </message>
    <message>
        <source>Prompt text</source>
        <translation>Texte du prompt</translation>
    </message>
    <message>
        <source>Ask something. Ctrl+Enter sends, Esc stops, Alt+Up brings earlier prompts back.</source>
        <translation>Posez une question. Ctrl+Entrée envoie, Échap arrête, Alt+Haut rappelle les prompts précédents.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>System prompt, max tokens, temperature, repeat</source>
        <translation>Prompt système, tokens max., température, répétition</translation>
    </message>
    <message>
        <source>Prompt note</source>
        <translation>Note sur le prompt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send %1 ×</source>
        <translation>Envoyer %1 ×</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Envoyer (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ConfirmRow</name>
    <message>
        <source>Confirm: %1, %2</source>
        <comment>label of a button, what it is done to</comment>
        <translation>Confirmer&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Cancel: %1, %2</source>
        <comment>label of a button, what it is done to</comment>
        <translation>Annuler&#x202f;: %1, %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::CostCard</name>
    <message>
        <source>Cost today</source>
        <translation>Coût du jour</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Tokens used since midnight UTC, times the prices of the configuration</source>
        <translation>Tokens utilisés depuis minuit UTC, multipliés par les prix de la configuration</translation>
    </message>
    <message>
        <source>Checks of today</source>
        <translation>Vérifications du jour</translation>
    </message>
    <message>
        <source>Their part of it; at the cap no check is sent until midnight UTC</source>
        <translation>Leur part&#x202f;; une fois le plafond atteint, aucune vérification n’est envoyée avant minuit UTC</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 sur %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>no budget is set</source>
        <translation>aucun budget défini</translation>
    </message>
    <message>
        <source>no cap is set</source>
        <translation>aucun plafond défini</translation>
    </message>
    <message>
        <source>Not counted, as the configuration has no price for it: %1</source>
        <translation>Non compté, car la configuration n’a pas de prix&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Diagnose another</source>
        <translation>Autre diagnostic</translation>
    </message>
    <message>
        <source>What an error means, what decided, and what to do about it</source>
        <translation>Ce que signifie une erreur, ce qui a été décisif et ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Back to where text and logs are chosen</source>
        <translation>Revenir au choix du texte et des journaux</translation>
    </message>
    <message>
        <source>Diagnose what is in the clipboard</source>
        <translation>Diagnostiquer le contenu du presse-papiers</translation>
    </message>
    <message>
        <source>Diagnose a file…</source>
        <translation>Diagnostiquer un fichier…</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>Le presse-papiers est vide</translation>
    </message>
    <message>
        <source>Copy an error message, a reply or a part of a log first; a file that was copied works as well.</source>
        <translation>Copiez d’abord un message d’erreur, une réponse ou une partie d’un journal&#x202f;; un fichier copié fonctionne aussi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open an error, a log or a HAR</source>
        <translation>Ouvrir une erreur, un journal ou un HAR</translation>
    </message>
    <message>
        <source>Logs and replies (*.log *.txt *.json *.jsonl *.har *.html)</source>
        <translation>Journaux et réponses (*.log *.txt *.json *.jsonl *.har *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Lecture du texte…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>No error found</source>
        <translation>Aucune erreur trouvée</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Lecture impossible</translation>
    </message>
</context>
<context>
    <name>fuseboard::EnvironmentCard</name>
    <message>
        <source>Use keys found in the environment</source>
        <translation>Utiliser les clés de l’environnement</translation>
    </message>
    <message>
        <source>Other tools keep their keys there. Fuseboard reads them at each start and stores nothing. They are asked in this order.</source>
        <translation>D’autres outils y gardent leurs clés. Fuseboard les lit à chaque démarrage et ne stocke rien. Elles sont sollicitées dans cet ordre.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces clés</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nom du modèle</translation>
    </message>
    <message>
        <source>Model of %1</source>
        <translation>Modèle de %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ErrorDetail</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>What the provider says</source>
        <translation>Ce que dit le fournisseur</translation>
    </message>
    <message>
        <source>Copy report of this error</source>
        <translation>Copier le rapport de cette erreur</translation>
    </message>
    <message>
        <source>Cause, evidence, advice and the reply, without keys</source>
        <translation>Cause, indices, conseil et réponse, sans les clés</translation>
    </message>
    <message>
        <source>Reply with the deciding words marked</source>
        <translation>Réponse avec les mots décisifs marqués</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Éléments décisifs</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>The reply, its keys taken out</source>
        <translation>La réponse, clés retirées</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>No word, code or status in it is known. The reply below is all there is.</source>
        <translation>Aucun mot, code ou statut n’y est connu. La réponse ci-dessous est tout ce qu’il y a.</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>About recordings</source>
        <translation>À propos des enregistrements</translation>
    </message>
    <message>
        <source>Try the same again?</source>
        <translation>Réessayer à l’identique&#x202f;?</translation>
    </message>
    <message>
        <source>Go on to another provider?</source>
        <translation>Passer à un autre fournisseur&#x202f;?</translation>
    </message>
    <message>
        <source>What to do in %1</source>
        <translation>Que faire dans %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ExchangeView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Attempt whose request is shown</source>
        <translation>Tentative dont la requête est affichée</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>Requête brute</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Raw reply</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>Copier le texte brut</translation>
    </message>
    <message>
        <source>Copies what is shown; keys are replaced in it</source>
        <translation>Copie ce qui est affiché&#x202f;; les clés y sont remplacées</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Here stand the raw request and reply of each attempt, with keys replaced.</source>
        <translation>Rien n’a encore été envoyé. Ici figurent la requête et la réponse brutes de chaque tentative, clés remplacées.</translation>
    </message>
    <message>
        <source>Raw request or reply</source>
        <translation>Requête ou réponse brute</translation>
    </message>
</context>
<context>
    <name>fuseboard::ExportPanel</name>
    <message>
        <source>Export banner</source>
        <translation>Bandeau d’export</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting the calls: %1 written so far</source>
        <translation>Export des appels&#x202f;: %1 pour l’instant</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>The calls could not be exported</source>
        <translation>Les appels n’ont pas pu être exportés</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder, or make room, and export again.</source>
        <translation>%1&#x202f;: %2. Choisissez un autre dossier ou libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>Export annulé&#x202f;; aucun fichier écrit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls exported</source>
        <translation>
            <numerusform>%Ln appel exporté</numerusform>
            <numerusform>%Ln appels exportés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::FailureBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Échecs par cause</translation>
    </message>
</context>
<context>
    <name>fuseboard::FaultsForm</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Asks to wait</source>
        <translation>Demande d’attendre</translation>
    </message>
    <message>
        <source>Rehearsed prompts in a row</source>
        <translation>Prompts simulés d’affilée</translation>
    </message>
    <message>
        <source>One second apart: enough of them open a circuit.</source>
        <translation>À une seconde d’intervalle&#x202f;: en nombre suffisant, ils ouvrent un circuit.</translation>
    </message>
    <message>
        <source>Prompts in a row</source>
        <translation>Prompts d’affilée</translation>
    </message>
    <message>
        <source>Rehearsed fault of step %1</source>
        <translation>Erreur simulée de l’étape %1</translation>
    </message>
    <message>
        <source>Calls of step %1 that fail</source>
        <translation>Appels de l’étape %1 qui échouent</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Retry-After of step %1 in seconds</source>
        <translation>Retry-After de l’étape %1 en secondes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>so many calls at the beginning fail</comment>
        <translation>premiers %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::FeedCard</name>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Their page says</source>
        <translation>Leur page dit</translation>
    </message>
    <message>
        <source>We see</source>
        <translation>Nous voyons</translation>
    </message>
    <message>
        <source>Open status page of %1</source>
        <translation>Ouvrir la page de statut de %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien de mesuré encore</translation>
    </message>
    <message>
        <source>Status card %1</source>
        <translation>Carte de statut %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>We see: our verdict</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>Providers, chains and these settings. Keys are never in it.</source>
        <translation>Fournisseurs, chaînes et ces paramètres. Jamais de clés.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Everything else that is kept.</source>
        <translation>Tout le reste de ce qui est conservé.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>A SQLite database.</source>
        <translation>Une base de données SQLite.</translation>
    </message>
    <message>
        <source>Call log file</source>
        <translation>Fichier du journal d’appels</translation>
    </message>
    <message>
        <source>Written where the call log is on.</source>
        <translation>Écrit quand le journal d’appels est activé.</translation>
    </message>
    <message>
        <source>Window file</source>
        <translation>Fichier de fenêtre</translation>
    </message>
    <message>
        <source>The look, the place and the last page.</source>
        <translation>L’aspect, la position et la dernière page.</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Chemin&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>Ouvrir le dossier&#x202f;: %1</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Aucun programme n’a ouvert le dossier.</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>rien n’est conservé</translation>
    </message>
</context>
<context>
    <name>fuseboard::FormField</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::GapStrip</name>
    <message>
        <source>Gaps between the pieces of the stream</source>
        <translation>Écarts entre les morceaux du flux</translation>
    </message>
    <message>
        <source>A bar for each pause between two pieces of the answer; its height is the root of its length.</source>
        <translation>Une barre par pause entre deux morceaux de la réponse&#x202f;; sa hauteur est la racine de sa durée.</translation>
    </message>
</context>
<context>
    <name>fuseboard::GuideView</name>
    <message>
        <source>Guide page</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>fuseboard::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Guide contents</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Words to find in the guide</source>
        <translation>Mots à chercher dans le guide</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – Guide</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Rien dans le guide ne contient ces mots.</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>Le guide est en anglais.</translation>
    </message>
</context>
<context>
    <name>fuseboard::HealthBar</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Engine: starting</source>
        <translation>Moteur&#x202f;: démarrage</translation>
    </message>
    <message>
        <source>Configuration: being read</source>
        <translation>Configuration&#x202f;: lecture</translation>
    </message>
    <message>
        <source>Engine: not answering</source>
        <translation>Moteur&#x202f;: ne répond pas</translation>
    </message>
    <message>
        <source>Engine: running</source>
        <translation>Moteur&#x202f;: actif</translation>
    </message>
</context>
<context>
    <name>fuseboard::HistoryUsage</name>
    <message>
        <source>Clean up now</source>
        <translation>Nettoyer maintenant</translation>
    </message>
    <message>
        <source>Space that the history uses</source>
        <translation>Espace utilisé par l’historique</translation>
    </message>
    <message>
        <source>Clean up the history now</source>
        <translation>Nettoyer l’historique maintenant</translation>
    </message>
    <message>
        <source>Delete what is older than it is to be kept, and give the space back</source>
        <translation>Supprimer ce qui dépasse la durée de conservation et libérer l’espace</translation>
    </message>
    <message>
        <source>The history is being cleaned up</source>
        <translation>Nettoyage de l’historique en cours</translation>
    </message>
    <message>
        <source>How the history was cleaned up</source>
        <translation>Résultat du nettoyage de l’historique</translation>
    </message>
    <message>
        <source>Cleaned up at %1.</source>
        <translation>Nettoyé à %1.</translation>
    </message>
    <message>
        <source>Not cleaned up. %1</source>
        <translation>Non nettoyé. %1</translation>
    </message>
    <message>
        <source>The history is kept</source>
        <translation>L’historique est conservé</translation>
    </message>
    <message>
        <source>Nothing can be kept</source>
        <translation>Rien ne peut être conservé</translation>
    </message>
    <message>
        <source>No history is kept</source>
        <translation>Aucun historique conservé</translation>
    </message>
    <message>
        <source>Records lost since the start: %1.</source>
        <translation>Enregistrements perdus depuis le démarrage&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Uses %1 of %2 MB</source>
        <translation>Utilise %1 sur %2 Mo</translation>
    </message>
</context>
<context>
    <name>fuseboard::ImportPanel</name>
    <message>
        <source>Choose a .env file…</source>
        <translation>Choisir un fichier .env…</translation>
    </message>
    <message>
        <source>Look in the environment</source>
        <translation>Chercher dans l’environnement</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>Choisir un fichier .env</translation>
    </message>
    <message>
        <source>Look for keys in the environment</source>
        <translation>Chercher des clés dans l’environnement</translation>
    </message>
    <message>
        <source>The variables that Fuseboard was started with</source>
        <translation>Les variables avec lesquelles Fuseboard a été démarré</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Problem with the import</source>
        <translation>Problème d’importation</translation>
    </message>
    <message>
        <source>Import the chosen keys</source>
        <translation>Importer les clés choisies</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des clés</translation>
    </message>
    <message>
        <source>A file can also be dropped on this page. You see what was found first; nothing is taken over before you say so.</source>
        <translation>Un fichier peut aussi être déposé sur cette page. Vous voyez d’abord ce qui a été trouvé&#x202f;; rien n’est repris sans votre accord.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel importing keys</source>
        <translation>Annuler l’importation de clés</translation>
    </message>
    <message>
        <source>Files with variables (.env .env.* *.env *.txt)</source>
        <translation>Fichiers de variables (.env .env.* *.env *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>l’environnement</translation>
    </message>
    <message>
        <source>%1 holds no key of a provider.</source>
        <translation>Aucune clé de fournisseur dans %1.</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>Trouvé dans %1.</translation>
    </message>
    <message>
        <source>Other variables, which are left alone: %1.</source>
        <translation>Autres variables, laissées telles quelles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Import %1 for %2</source>
        <translation>Importer %1 pour %2</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>Importer (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>fuseboard::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Ce que l’import change</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge the file into the configuration</source>
        <translation>Fusionner le fichier dans la configuration</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace the configuration by the file</source>
        <translation>Remplacer la configuration par le fichier</translation>
    </message>
    <message>
        <source>Import the configuration now</source>
        <translation>Importer la configuration maintenant</translation>
    </message>
    <message>
        <source>Cancel importing the configuration</source>
        <translation>Annuler l’import de la configuration</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is there already.</source>
        <translation>Rien ne changerait&#x202f;: tout y est déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes. Nothing is taken over before you say so.</source>
        <translation>
            <numerusform>%n modification. Rien n’est repris avant votre accord.</numerusform>
            <numerusform>%n modifications. Rien n’est repris avant votre accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <translation>Laissé tel quel&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyCard</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show it for ten seconds</source>
        <translation>Afficher pendant dix secondes</translation>
    </message>
    <message>
        <source>Copy it; the clipboard is cleared after ten seconds</source>
        <translation>Copier&#x202f;; le presse-papiers est vidé après dix secondes</translation>
    </message>
    <message>
        <source>Delete it; that can be undone for half a minute</source>
        <translation>Supprimer&#x202f;; annulable pendant une demi-minute</translation>
    </message>
    <message>
        <source>Take the provider out of the configuration</source>
        <translation>Retirer le fournisseur de la configuration</translation>
    </message>
    <message>
        <source>The new key has passed and is in force.</source>
        <translation>La nouvelle clé fonctionne et est désormais active.</translation>
    </message>
    <message>
        <source>%1 is a step of %2. Take it out on the Chains page first.</source>
        <translation>%1 est une étape de %2. Retirez-la d’abord sur la page Chaînes.</translation>
    </message>
    <message>
        <source>Remove %1 and delete its key?</source>
        <translation>Retirer %1 et supprimer sa clé&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>verb: check this key now</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>Historique d’équipe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set by your organization in %1. The key is your own.</source>
        <translation>Défini par votre organisation dans %1. La clé est la vôtre.</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyField</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyringPanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keychain state</source>
        <translation>État du trousseau</translation>
    </message>
    <message>
        <source>Keychain detail</source>
        <translation>Détail du trousseau</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Check progress</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>Vérifier toutes les clés</translation>
    </message>
    <message>
        <source>One cheap call for each provider</source>
        <translation>Un appel peu coûteux par fournisseur</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des clés</translation>
    </message>
    <message>
        <source>From a .env file or the environment, with a preview</source>
        <translation>Depuis un fichier .env ou l’environnement, avec aperçu</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Pas encore de fournisseur</translation>
    </message>
    <message>
        <source>Add a provider, then give it its key. Keys go to the keychain of this computer.</source>
        <translation>Ajoutez un fournisseur, puis donnez-lui sa clé. Les clés vont dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Taken over from %1.</source>
        <translation>Repris de %1.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Copié. Le presse-papiers sera vidé dans %1 s.</translation>
    </message>
    <message>
        <source>This desktop lets only the window in front clear the clipboard: it is cleared when Fuseboard is in front again, or ends.</source>
        <translation>Ce bureau ne laisse que la fenêtre de devant vider le presse-papiers&#x202f;: il sera vidé quand Fuseboard sera de nouveau devant, ou à sa fermeture.</translation>
    </message>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>Le presse-papiers est vidé.</translation>
    </message>
    <message>
        <source>Something else is in the clipboard by now; it was left alone.</source>
        <translation>Le presse-papiers contient désormais autre chose&#x202f;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>%1 sur %2 vérifiés</translation>
    </message>
    <message>
        <source>The keychain has answered while another window was in front: ask again.</source>
        <translation>Le trousseau a répondu pendant qu’une autre fenêtre était devant&#x202f;: redemandez.</translation>
    </message>
</context>
<context>
    <name>fuseboard::LegendModel</name>
    <message>
        <source>%1, shown</source>
        <translation>%1, affiché</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, masqué</translation>
    </message>
    <message>
        <source>The last minute, or the last bucket where that is longer</source>
        <translation>La dernière minute, ou le dernier intervalle s’il est plus long</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
</context>
<context>
    <name>fuseboard::LinkPanel</name>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Chain from a link</source>
        <translation>Chaîne d’un lien</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>Ce qu’apporte le lien</translation>
    </message>
    <message>
        <source>Take the chain over</source>
        <translation>Reprendre la chaîne</translation>
    </message>
    <message>
        <source>Dismiss the chain</source>
        <translation>Rejeter la chaîne</translation>
    </message>
    <message>
        <source>This link is not taken over</source>
        <translation>Ce lien n’est pas repris</translation>
    </message>
    <message>
        <source>Exactly this chain is there already. There is nothing to take over.</source>
        <translation>Exactement cette chaîne existe déjà. Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>It would replace your chain of the same name. Nothing is changed and nobody is called until you take it over.</source>
        <translation>Elle remplacerait votre chaîne du même nom. Rien n’est modifié et personne n’est appelé tant que vous ne la reprenez pas.</translation>
    </message>
    <message>
        <source>It would be a new chain. Nothing is changed and nobody is called until you take it over.</source>
        <translation>Ce serait une nouvelle chaîne. Rien n’est modifié et personne n’est appelé tant que vous ne la reprenez pas.</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>Différences avec la vôtre</translation>
    </message>
    <message>
        <source>Different from the defaults</source>
        <translation>Différences avec les valeurs par défaut</translation>
    </message>
    <message>
        <source>The configuration file has mistakes. Mend them first; then the chain can be taken over.</source>
        <translation>Le fichier de configuration contient des erreurs. Corrigez-les d’abord&#x202f;; la chaîne pourra ensuite être reprise.</translation>
    </message>
    <message>
        <source>Not taken over. %1</source>
        <translation>Non reprise. %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::LockNote</name>
    <message>
        <source>Set by your organization in %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>Défini par votre organisation dans %1.</translation>
    </message>
</context>
<context>
    <name>fuseboard::LogList</name>
    <message>
        <source>Logs on this machine</source>
        <translation>Journaux sur cette machine</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Look for logs again</source>
        <translation>Chercher à nouveau des journaux</translation>
    </message>
    <message>
        <source>Looking for logs of Cursor, Cline and Continue…</source>
        <translation>Recherche de journaux de Cursor, Cline et Continue…</translation>
    </message>
    <message>
        <source>There are none of Cursor, Cline or Continue in their usual places. A log that lies elsewhere can be dropped here.</source>
        <translation>Il n’y en a pas de Cursor, Cline ou Continue aux endroits habituels. Un journal situé ailleurs peut être déposé ici.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>button: read the file %1</comment>
        <translation>Lire %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::MainWindow</name>
    <message>
        <source>Fuseboard (demo)</source>
        <translation>Fuseboard (démo)</translation>
    </message>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>aide touches clavier</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>aide manuel guide documentation</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>files directory history</source>
        <translation>fichiers répertoire historique</translation>
    </message>
    <message>
        <source>Open the folder of the configuration</source>
        <translation>Ouvrir le dossier de la configuration</translation>
    </message>
    <message>
        <source>files directory config.json settings</source>
        <translation>fichiers répertoire config.json paramètres</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Démarrer la démo</translation>
    </message>
    <message>
        <source>simulated providers</source>
        <translation>fournisseurs simulés</translation>
    </message>
    <message>
        <source>Keep running in the tray when closed, or not</source>
        <translation>Rester ou non dans la zone de notification à la fermeture</translation>
    </message>
    <message>
        <source>background close hide</source>
        <translation>arrière-plan fermer masquer tray</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>sortir fin</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Commande à chercher</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>A page, a provider, a chain, an action …</source>
        <translation>Une page, un fournisseur, une chaîne, une action…</translation>
    </message>
    <message>
        <source>Nothing answers to that.</source>
        <translation>Rien n’y correspond.</translation>
    </message>
    <message>
        <source>Shortcut to find</source>
        <translation>Raccourci à chercher</translation>
    </message>
    <message>
        <source>Shortcuts found</source>
        <translation>Raccourcis trouvés</translation>
    </message>
    <message>
        <source>Find a shortcut by what it does</source>
        <translation>Chercher un raccourci par son effet</translation>
    </message>
    <message>
        <source>No shortcut answers to that.</source>
        <translation>Aucun raccourci n’y correspond.</translation>
    </message>
    <message>
        <source>Fuseboard goes on watching from here. Quit in this menu, or with Ctrl+Q in the window.</source>
        <translation>Fuseboard continue de surveiller d’ici. Quittez par ce menu ou avec Ctrl+Q dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>fuseboard::MaintenanceForm</name>
    <message>
        <source>Maintenance editor</source>
        <translation>Éditeur de maintenance</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the maintenance window</source>
        <translation>Enregistrer la fenêtre de maintenance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the maintenance window</source>
        <translation>Annuler la fenêtre de maintenance</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every provider</source>
        <translation>Chaque fournisseur</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>of</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>from the time</source>
        <translation>à partir de l’heure</translation>
    </message>
    <message>
        <source>until the time</source>
        <translation>jusqu’à l’heure</translation>
    </message>
    <message>
        <source>Maintenance: %1</source>
        <translation>Maintenance&#x202f;: %1</translation>
    </message>
    <message>
        <source>Of the next day.</source>
        <translation>Le lendemain.</translation>
    </message>
</context>
<context>
    <name>fuseboard::MaintenancePanel</name>
    <message>
        <source>None. While one lasts, alerts are noted here but tell nobody.</source>
        <translation>Aucune. Pendant une maintenance, les alertes sont notées ici mais ne préviennent personne.</translation>
    </message>
    <message>
        <source>Add a maintenance window</source>
        <translation>Ajouter une fenêtre de maintenance</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (terminée)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit maintenance %1: %2</source>
        <translation>Modifier la maintenance %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete maintenance %1: %2</source>
        <translation>Supprimer la maintenance %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::MeasuredPanel</name>
    <message>
        <source>The same cause was met here: %1.</source>
        <translation>La même cause a été rencontrée ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>It works from here: look at that application&apos;s own settings.</source>
        <translation>D’ici, cela fonctionne&#x202f;: examinez les paramètres de cette application.</translation>
    </message>
    <message>
        <source>This cause was not met here.</source>
        <translation>Cette cause n’a pas été rencontrée ici.</translation>
    </message>
    <message>
        <source>See these calls</source>
        <translation>Voir ces appels</translation>
    </message>
    <message>
        <source>%1, measured here in %2</source>
        <translation>%1, mesuré ici sur %2</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Mesuré ici</translation>
    </message>
    <message>
        <source>This provider is not set up here. With a key on the Keys page, its errors and times are measured, and can be compared with such a log.</source>
        <translation>Ce fournisseur n’est pas configuré ici. Avec une clé sur la page Clés, ses erreurs et délais sont mesurés et comparables à un tel journal.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation>p50 %1 · p95 %2</translation>
    </message>
    <message>
        <source>See the calls of %1</source>
        <translation>Voir les appels de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ModelLists</name>
    <message>
        <source>1 model in the provider&apos;s list</source>
        <translation>1 modèle dans la liste du fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n models in the provider&apos;s list</source>
        <translation>
            <numerusform>%n modèle dans la liste du fournisseur</numerusform>
            <numerusform>%n modèles dans la liste du fournisseur</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list of models…</source>
        <translation>Lecture de la liste des modèles…</translation>
    </message>
    <message>
        <source>The list of models cannot be read: %1</source>
        <translation>La liste des modèles est illisible&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::NameField</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the saved prompt</source>
        <translation>Nom du prompt enregistré</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save under this name</source>
        <translation>Enregistrer sous ce nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not save the prompt</source>
        <translation>Ne pas enregistrer le prompt</translation>
    </message>
    <message>
        <source>Replaces the prompt of that name.</source>
        <translation>Remplace le prompt de ce nom.</translation>
    </message>
</context>
<context>
    <name>fuseboard::Navigation</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>En cours&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::NetworkSection</name>
    <message>
        <source>Encrypted (TLS) to %1.</source>
        <translation>Chiffré (TLS) jusqu’à %1.</translation>
    </message>
    <message>
        <source>Plain http, within this machine.</source>
        <translation>HTTP simple, au sein de cette machine.</translation>
    </message>
    <message>
        <source>Not encrypted: plain http to %1, as &quot;allow_insecure&quot; says.</source>
        <translation>Non chiffré&#x202f;: HTTP simple jusqu’à %1, comme le permet «&#x202f;allow_insecure&#x202f;».</translation>
    </message>
    <message>
        <source>Proxies and certificates</source>
        <translation>Proxys et certificats</translation>
    </message>
    <message>
        <source>There are no providers yet.</source>
        <translation>Il n’y a pas encore de fournisseur.</translation>
    </message>
    <message>
        <source>No call yet.</source>
        <translation>Pas encore d’appel.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>Last call (%1): %2.</source>
        <translation>Dernier appel (%1)&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>fuseboard::OllamaCard</name>
    <message>
        <source>Use Ollama on this computer</source>
        <translation>Utiliser Ollama sur cet ordinateur</translation>
    </message>
    <message>
        <source>An Ollama answers here. It needs no key, and prompts stay on this computer.</source>
        <translation>Un Ollama répond ici. Il n’a pas besoin de clé, et les prompts restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use Ollama</source>
        <translation>Utiliser Ollama</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Ollama model</source>
        <translation>Modèle Ollama</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nom du modèle</translation>
    </message>
</context>
<context>
    <name>fuseboard::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Waiting for the first values</source>
        <translation>En attente des premières valeurs</translation>
    </message>
    <message>
        <source>No news since %1</source>
        <translation>Rien de nouveau depuis %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>5 dernières minutes</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the charts</source>
        <translation>Mettre les graphiques en pause</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>Mettre en pause ou reprendre les graphiques</translation>
    </message>
    <message>
        <source>hold freeze stop live</source>
        <translation>suspendre figer arrêter direct</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume the charts</source>
        <translation>Reprendre les graphiques</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>En pause, nouveaux&#x202f;: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Pas encore de fournisseur</translation>
    </message>
    <message>
        <source>Add the key of a provider, or start with --demo to see four simulated ones. Then this page shows how each of them does.</source>
        <translation>Ajoutez la clé d’un fournisseur, ou démarrez avec --demo pour en voir quatre simulés. Cette page montre alors comment va chacun d’eux.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Nothing measured in %1</source>
        <translation>Rien de mesuré sur %1</translation>
    </message>
    <message>
        <source>Every call to a provider is measured: error rate, latency, time to the first token. Send a prompt to see the first values here.</source>
        <translation>Chaque appel à un fournisseur est mesuré&#x202f;: taux d’erreur, latence, délai du premier token. Envoyez un prompt pour voir ici les premières valeurs.</translation>
    </message>
    <message>
        <source>Send a prompt</source>
        <translation>Envoyer un prompt</translation>
    </message>
</context>
<context>
    <name>fuseboard::ParameterField</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Par défaut&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>fuseboard::PastPanel</name>
    <message>
        <source>Last 90 days – with incidents: %1, unknown (hatched): %2</source>
        <translation>90 derniers jours – avec incidents&#x202f;: %1, inconnus (hachurés)&#x202f;: %2</translation>
    </message>
    <message>
        <source>Last 90 days – with incidents: %1</source>
        <translation>90 derniers jours – avec incidents&#x202f;: %1</translation>
    </message>
    <message>
        <source>90 days of %1</source>
        <translation>90 jours de %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::PasteCard</name>
    <message>
        <source>Paste or drop an error, a log or a HAR</source>
        <translation>Coller ou déposer une erreur, un journal ou un HAR</translation>
    </message>
    <message>
        <source>Each error in it is named with its cause, with the words that decided, and with what to do. Everything stays on this machine; keys are taken out before anything is shown.</source>
        <translation>Chaque erreur est nommée avec sa cause, les mots décisifs et ce qu’il faut faire. Tout reste sur cette machine&#x202f;; les clés sont retirées avant tout affichage.</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Coller le presse-papiers</translation>
    </message>
    <message>
        <source>Ctrl+V works anywhere on this page</source>
        <translation>Ctrl+V fonctionne partout sur cette page</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>A log, a saved reply or a HAR (Ctrl+O)</source>
        <translation>Un journal, une réponse enregistrée ou un HAR (Ctrl+O)</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <source>A log</source>
        <translation>Un journal</translation>
    </message>
    <message>
        <source>Output of curl -v</source>
        <translation>Sortie de curl -v</translation>
    </message>
    <message>
        <source>A HAR</source>
        <translation>Un HAR</translation>
    </message>
    <message>
        <source>saved from the network tab of a browser&apos;s developer tools</source>
        <translation>enregistré depuis l’onglet Réseau des outils de développement d’un navigateur</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptLibrary</name>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not keep a history</source>
        <translation>Ne pas garder d’historique</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>List of prompts</source>
        <translation>Liste des prompts</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts enregistrés</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of prompts</source>
        <translation>Historique des prompts</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Rechercher un prompt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Load the chosen prompt</source>
        <translation>Charger le prompt choisi</translation>
    </message>
    <message>
        <source>Puts it into the editor (Enter)</source>
        <translation>Le place dans l’éditeur (Entrée)</translation>
    </message>
    <message>
        <source>Rename the chosen prompt</source>
        <translation>Renommer le prompt choisi</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen prompt</source>
        <translation>Supprimer le prompt choisi</translation>
    </message>
    <message>
        <source>Delete (Del); it can be undone</source>
        <translation>Supprimer (Suppr)&#x202f;; annulable</translation>
    </message>
    <message>
        <source>Undo the deletion of a prompt</source>
        <translation>Annuler la suppression d’un prompt</translation>
    </message>
    <message>
        <source>Prompts that are sent are remembered no longer; those so far are forgotten</source>
        <translation>Les prompts envoyés ne sont plus mémorisés&#x202f;; ceux d’avant sont oubliés</translation>
    </message>
    <message>
        <source>There is a prompt “%1” already.</source>
        <translation>Il y a déjà un prompt «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» supprimé.</translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation>Aucun prompt ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save prompt” keeps what is in the editor.</source>
        <translation>Rien n’est encore enregistré. «&#x202f;Enregistrer&#x202f;» conserve le contenu de l’éditeur.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>Aucun historique conservé.</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptOptions</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <translation>Tokens max.</translation>
    </message>
    <message>
        <source>provider&apos;s default</source>
        <translation>valeur du fournisseur</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Repeat the prompt</source>
        <translation>Répéter le prompt</translation>
    </message>
    <message>
        <source>How often the prompt is sent, one after another; percentiles are shown for more than one</source>
        <translation>Combien de fois le prompt est envoyé, l’un après l’autre&#x202f;; les percentiles s’affichent à partir de deux</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Pause between repeats</source>
        <translation>Pause entre les répétitions</translation>
    </message>
    <message>
        <source>Pause between the end of one and the next</source>
        <translation>Pause entre la fin de l’une et la suivante</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Max tokens must be a whole number from 1 to %1.</source>
        <translation>Tokens max. doit être un entier de 1 à %1.</translation>
    </message>
    <message>
        <source>Temperature must be a number from 0 to 2.</source>
        <translation>La température doit être un nombre de 0 à 2.</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptPage</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Send along a chain</source>
        <translation>Envoyer via une chaîne</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Un modèle</translation>
    </message>
    <message>
        <source>Send to one model</source>
        <translation>Envoyer à un modèle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare providers</source>
        <translation>Comparer des fournisseurs</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Saved prompts and history</source>
        <translation>Prompts enregistrés et historique</translation>
    </message>
    <message>
        <source>Saved prompts and history (Ctrl+L)</source>
        <translation>Prompts enregistrés et historique (Ctrl+L)</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Raw request and reply</source>
        <translation>Requête et réponse brutes</translation>
    </message>
    <message>
        <source>Send the prompt</source>
        <translation>Envoyer le prompt</translation>
    </message>
    <message>
        <source>Save the prompt under a name</source>
        <translation>Enregistrer le prompt sous un nom</translation>
    </message>
    <message>
        <source>Save the prompt as a check</source>
        <translation>Enregistrer le prompt comme vérification</translation>
    </message>
    <message>
        <source>Copy the prompt as cURL</source>
        <translation>Copier le prompt en cURL</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It is too long to be saved.</source>
        <translation>Trop long pour être enregistré.</translation>
    </message>
    <message>
        <source>Saved as the check “%1”.</source>
        <translation>Enregistré comme vérification «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <translation>Pas encore de chaîne</translation>
    </message>
    <message>
        <source>A chain says which model is asked first, and which ones follow when it fails.</source>
        <translation>Une chaîne indique quel modèle est sollicité en premier, et lesquels prennent le relais s’il échoue.</translation>
    </message>
    <message>
        <source>Make a chain</source>
        <translation>Créer une chaîne</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Pas encore de fournisseur</translation>
    </message>
    <message>
        <source>Add a key, use a local model, or try the demo. Then prompts can be sent from here.</source>
        <translation>Ajoutez une clé, utilisez un modèle local ou essayez la démo. Vous pourrez alors envoyer des prompts d’ici.</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Copied for %1 / %2.</source>
        <translation>Copié pour %1 / %2.</translation>
    </message>
    <message>
        <source>Copied for %1 / %2, its key as $%3.</source>
        <translation>Copié pour %1 / %2, sa clé en $%3.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Route through the chain</source>
        <translation>Parcours dans la chaîne</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptStore</name>
    <message>
        <source>Prompts cannot be kept: %1 cannot be read (%2).</source>
        <translation>Les prompts ne peuvent pas être conservés&#x202f;: %1 est illisible (%2).</translation>
    </message>
    <message>
        <source>The file of prompts was damaged; it is now %1.</source>
        <translation>Le fichier des prompts était endommagé&#x202f;; il s’appelle désormais %1.</translation>
    </message>
    <message>
        <source>Prompts cannot be kept in %1: %2</source>
        <translation>Les prompts ne peuvent pas être conservés dans %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ProviderCard</name>
    <message>
        <source>Calls over time</source>
        <translation>Appels dans le temps</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Share of the calls that failed</source>
        <translation>Part des appels en échec</translation>
    </message>
    <message>
        <source>429s/min</source>
        <translation>429/min</translation>
    </message>
    <message>
        <source>Calls a minute that were refused for a rate limit</source>
        <translation>Appels par minute refusés pour limite de débit</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls in the range</source>
        <translation>Appels de la période</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Median latency of the calls that succeeded</source>
        <translation>Latence médiane des appels réussis</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 % of the successful calls were faster</source>
        <translation>95 % des appels réussis ont été plus rapides</translation>
    </message>
    <message>
        <source>1st token</source>
        <translation>1er token</translation>
    </message>
    <message>
        <source>Median time to the first token</source>
        <translation>Délai médian du premier token</translation>
    </message>
</context>
<context>
    <name>fuseboard::QuietCard</name>
    <message>
        <source>Alerts are off</source>
        <translation>Les alertes sont désactivées</translation>
    </message>
    <message>
        <source>No rule is in force. Set &quot;enabled&quot; of &quot;alerts&quot; in the configuration.</source>
        <translation>Aucune règle n’est active. Définissez «&#x202f;enabled&#x202f;» de «&#x202f;alerts&#x202f;» dans la configuration.</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>Aucune alerte en cours</translation>
    </message>
    <message>
        <source>Rules in force: %1. Last scheduled check: %2.</source>
        <translation>Règles actives&#x202f;: %1. Dernière vérification planifiée&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Rules in force: %1. No scheduled check was sent yet.</source>
        <translation>Règles actives&#x202f;: %1. Aucune vérification planifiée envoyée pour l’instant.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ReasonRow</name>
    <message>
        <source>Cleared</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>%1 – %2&#xa0;to&#xa0;%3</source>
        <translation>%1 – %2&#xa0;à&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 – since&#xa0;%2</source>
        <translation>%1 – depuis&#xa0;%2</translation>
    </message>
    <message>
        <source>Values around the firing of %1</source>
        <translation>Valeurs autour du déclenchement de %1</translation>
    </message>
    <message>
        <source>The values around the moment it fired, which is marked; the dashed line is the threshold.
%1</source>
        <translation>Les valeurs autour du moment du déclenchement, qui est marqué&#x202f;; la ligne pointillée est le seuil.
%1</translation>
    </message>
    <message>
        <source>Unmute this rule</source>
        <translation>Réactiver cette règle</translation>
    </message>
    <message>
        <source>Mute this rule</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Unmute rule %1</source>
        <translation>Réactiver la règle %1</translation>
    </message>
    <message>
        <source>Mute rule %1</source>
        <translation>Mettre en sourdine la règle %1</translation>
    </message>
    <message>
        <source>Tell again when this rule fires</source>
        <translation>Prévenir à nouveau quand cette règle se déclenche</translation>
    </message>
    <message>
        <source>Note when this rule fires, but tell nobody</source>
        <translation>Noter quand cette règle se déclenche, mais ne prévenir personne</translation>
    </message>
</context>
<context>
    <name>fuseboard::RehearsalCard</name>
    <message>
        <source>Waterfall of the rehearsal</source>
        <translation>Cascade de la simulation</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>What happens on a 429</source>
        <translation>Que se passe-t-il sur un 429</translation>
    </message>
    <message>
        <source>503</source>
        <translation>503</translation>
    </message>
    <message>
        <source>What happens on a 503</source>
        <translation>Que se passe-t-il sur un 503</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>What happens on a stall</source>
        <translation>Que se passe-t-il sur un blocage</translation>
    </message>
    <message>
        <source>Bad key</source>
        <translation>Mauvaise clé</translation>
    </message>
    <message>
        <source>What happens with a bad key</source>
        <translation>Que se passe-t-il avec une mauvaise clé</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Rehearse faults of your choice</source>
        <translation>Simuler des erreurs de votre choix</translation>
    </message>
    <message>
        <source>Imagined providers, the chain&apos;s own rules and no real time: nothing is sent.</source>
        <translation>Fournisseurs imaginaires, règles de la chaîne et aucun temps réel&#x202f;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Each call to step 1, %1: %2, with the request to wait %3 s. The other steps answer.</source>
        <translation>Chaque appel à l’étape 1, %1&#x202f;: %2, avec la demande d’attendre %3 s. Les autres étapes répondent.</translation>
    </message>
    <message>
        <source>Each call to step 1, %1: %2. The other steps answer.</source>
        <translation>Chaque appel à l’étape 1, %1&#x202f;: %2. Les autres étapes répondent.</translation>
    </message>
    <message>
        <source>Nothing to rehearse: %1</source>
        <translation>Rien à simuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>What happens on:</source>
        <translation>Ce qui se passe pour&#x202f;:</translation>
    </message>
</context>
<context>
    <name>fuseboard::RepeatPanel</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>réponses&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 prévus</translation>
    </message>
    <message>
        <source>stopped, %1 were planned</source>
        <translation>arrêté, %1 étaient prévus</translation>
    </message>
    <message>
        <source>most failed by: %1</source>
        <translation>cause principale&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 p50 %2, p95 %3</source>
        <translation>%1 p50 %2, p95 %3</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Tokens/s p50 %1</source>
        <translation>Tokens/s p50 %1</translation>
    </message>
    <message>
        <source>All together %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progression&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ResultView</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Errors found</source>
        <translation>Erreurs trouvées</translation>
    </message>
</context>
<context>
    <name>fuseboard::RevealRow</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>It is on the screen for some seconds and is not read aloud; it can be copied.</source>
        <translation>À l’écran pendant quelques secondes, sans lecture à voix haute&#x202f;; peut être copié.</translation>
    </message>
    <message>
        <source>Hidden in %1 s</source>
        <translation>Masqué dans %1 s</translation>
    </message>
</context>
<context>
    <name>fuseboard::RouteView</name>
    <message>
        <source>Here stands the way that a prompt takes: each attempt with its phases, each pause, and what was skipped and why.</source>
        <translation>Ici figure le parcours d’un prompt&#x202f;: chaque tentative avec ses phases, chaque pause, et ce qui a été sauté et pourquoi.</translation>
    </message>
    <message>
        <source>Attempts of the prompt</source>
        <translation>Tentatives du prompt</translation>
    </message>
    <message>
        <source>Colours of the phases</source>
        <translation>Couleurs des phases</translation>
    </message>
</context>
<context>
    <name>fuseboard::RuleEditor</name>
    <message>
        <source>In force</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rule editor</source>
        <translation>Éditeur de règle</translation>
    </message>
    <message>
        <source>Firings of the last week</source>
        <translation>Déclenchements de la semaine passée</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Each provider</source>
        <translation>Chaque fournisseur</translation>
    </message>
    <message>
        <source>Each chain</source>
        <translation>Chaque chaîne</translation>
    </message>
    <message>
        <source>The board as a whole</source>
        <translation>Le tableau de bord entier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>looks at</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>of</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>seulement</translation>
    </message>
    <message>
        <source>warning over</source>
        <translation>avertissement au-delà de</translation>
    </message>
    <message>
        <source>critical over</source>
        <translation>critique au-delà de</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>calls at least</source>
        <translation>appels au moins</translation>
    </message>
    <message>
        <source>bad checks to fire</source>
        <translation>vérifications KO pour déclencher</translation>
    </message>
    <message>
        <source>good checks to clear</source>
        <translation>vérifications OK pour lever</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Back to the default rule</source>
        <translation>Revenir à la règle par défaut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Back to the default of rule %1</source>
        <translation>Revenir à la valeur par défaut de la règle %1</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>Supprimer la règle %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#x202f;: %1.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>le tableau de bord</translation>
    </message>
    <message>
        <source>A built-in rule.</source>
        <translation>Une règle intégrée.</translation>
    </message>
    <message>
        <source>With commas between: %1.</source>
        <translation>Séparés par des virgules&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Fires over %1.</source>
        <translation>Se déclenche au-delà de %1.</translation>
    </message>
    <message>
        <source>With fewer it does not judge.</source>
        <translation>En dessous, elle ne juge pas.</translation>
    </message>
    <message>
        <source>In a row, one every ten seconds.</source>
        <translation>D’affilée, une toutes les dix secondes.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Counting how often it would have fired last week…</source>
        <translation>Calcul du nombre de déclenchements la semaine passée…</translation>
    </message>
    <message>
        <source>As it stands here, it %1.</source>
        <translation>Avec ces valeurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>Pas d’aperçu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cancel editing the rule</source>
        <translation>Annuler la modification de la règle</translation>
    </message>
</context>
<context>
    <name>fuseboard::RulesPanel</name>
    <message>
        <source>Rules in force</source>
        <translation>Règles actives</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Edit the chosen rule</source>
        <translation>Modifier la règle choisie</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Une règle doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Une règle porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>fuseboard::SessionSection</name>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start with the session, in the tray</source>
        <translation>Démarrer avec la session, dans la zone de notification</translation>
    </message>
    <message>
        <source>Watches from the login on, without a window. Where there is no tray, the window is shown.</source>
        <translation>Surveille dès l’ouverture de session, sans fenêtre. Sans zone de notification, la fenêtre est affichée.</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingField</name>
    <message>
        <source>Set %1</source>
        <translation>Définir %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>Problème avec %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Probes and status pages</source>
        <translation>Sondes et pages de statut</translation>
    </message>
    <message>
        <source>Budget and alerts</source>
        <translation>Budget et alertes</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>Aucun paramètre ne contient ces mots</translation>
    </message>
    <message>
        <source>More can be set in the configuration file: rules, checks, chains.</source>
        <translation>D’autres réglages se font dans le fichier de configuration&#x202f;: règles, vérifications, chaînes.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Afficher tous les paramètres</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Les modifications sont enregistrées aussitôt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>clean up space vacuum</source>
        <translation>nettoyer purger espace vacuum</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>Historique d’équipe</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the exports.</source>
        <translation>Rien ne gêne les exports.</translation>
    </message>
    <message>
        <source>Everything here can be done by keyboard.</source>
        <translation>Tout ici peut se faire au clavier.</translation>
    </message>
    <message>
        <source>Show all shortcuts (F1)</source>
        <translation>Afficher tous les raccourcis (F1)</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>touches clavier aide</translation>
    </message>
    <message>
        <source>State of the exports</source>
        <translation>État des exports</translation>
    </message>
</context>
<context>
    <name>fuseboard::SharingSection</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>share team export import</source>
        <translation>partager partage équipe export exporter import importer</translation>
    </message>
    <message>
        <source>Providers, chains, rules and settings as one file, to give to others or to take over from them. Keys are never in it.</source>
        <translation>Fournisseurs, chaînes, règles et paramètres en un seul fichier, à donner à d’autres ou à reprendre d’eux. Jamais de clés.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exporter la configuration</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>Undo the import of the configuration</source>
        <translation>Revenir sur l’import de la configuration</translation>
    </message>
    <message>
        <source>What came of the export or import</source>
        <translation>Résultat de l’export ou de l’import</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configurations (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Written to %1. Left out, as it looks like a secret: %2.</source>
        <translation>Écrit dans %1. Omis, car cela ressemble à un secret&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The configuration is imported.</source>
        <translation>La configuration est importée.</translation>
    </message>
    <message>
        <source>The configuration is as it was before the import.</source>
        <translation>La configuration est telle qu’avant l’import.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::SingleInstance</name>
    <message>
        <source>%1 belongs to another user, so nothing is sent there. Remove it, or set XDG_RUNTIME_DIR to a directory of yours.</source>
        <translation>%1 appartient à un autre utilisateur, rien n’y est donc envoyé. Supprimez-le ou donnez à XDG_RUNTIME_DIR un répertoire à vous.</translation>
    </message>
    <message>
        <source>Fuseboard runs already on %1 (process %2) and does not answer. End it, or give this one a directory of its own with --data-dir.</source>
        <translation>Fuseboard s’exécute déjà sur %1 (processus %2) et ne répond pas. Arrêtez-le ou donnez à celui-ci son propre répertoire avec --data-dir.</translation>
    </message>
</context>
<context>
    <name>fuseboard::SnoozeBar</name>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Autres durées</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow, 08:00</source>
        <translation>Jusqu’à demain, 08:00</translation>
    </message>
    <message>
        <source>Own time…</source>
        <translation>Autre durée…</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Fin de veille</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>Veille 1 h</translation>
    </message>
    <message>
        <source>End snooze of %1</source>
        <translation>Mettre fin à la veille de %1</translation>
    </message>
    <message>
        <source>Snooze %1 for 1 hour</source>
        <translation>Mettre %1 en veille 1 heure</translation>
    </message>
    <message>
        <source>Other snooze times of %1</source>
        <translation>Autres durées de veille de %1</translation>
    </message>
    <message>
        <source>Hours to snooze %1</source>
        <translation>Heures de veille de %1</translation>
    </message>
    <message>
        <source>Snooze %1 for these hours</source>
        <translation>Mettre %1 en veille pour ces heures</translation>
    </message>
    <message>
        <source>Cancel snoozing %1</source>
        <translation>Annuler la mise en veille de %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::SpanPicker</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show this span</source>
        <translation>Afficher cette période</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Own span, %1</source>
        <translation>Autre période, %1</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Own span</source>
        <translation>Autre période</translation>
    </message>
    <message>
        <source>Choose from when to when</source>
        <translation>Choisir le début et la fin</translation>
    </message>
    <message>
        <source>The end must be at least a minute after the beginning.</source>
        <translation>La fin doit être au moins une minute après le début.</translation>
    </message>
    <message>
        <source>A span can have at most a year.</source>
        <translation>Une période peut durer un an au plus.</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>C’est encore dans le futur.</translation>
    </message>
</context>
<context>
    <name>fuseboard::StatusPage</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Status pages now</source>
        <translation>Pages de statut maintenant</translation>
    </message>
    <message>
        <source>Read every status page now</source>
        <translation>Lire maintenant chaque page de statut</translation>
    </message>
    <message>
        <source>No status pages known</source>
        <translation>Aucune page de statut connue</translation>
    </message>
    <message>
        <source>Each provider that has a status page is shown here, as soon as there are providers. Most presets know the page of theirs.</source>
        <translation>Chaque fournisseur qui a une page de statut s’affiche ici, dès qu’il y a des fournisseurs. La plupart des préréglages connaissent cette page.</translation>
    </message>
    <message>
        <source>Open Keys</source>
        <translation>Ouvrir Clés</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 done</source>
        <translation>Lecture&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Operational: %1 of %2, unknown: %3</source>
        <translation>Opérationnels&#x202f;: %1 sur %2, inconnus&#x202f;: %3</translation>
    </message>
    <message>
        <source>Operational: %1 of %2</source>
        <translation>Opérationnels&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::StatusRow</name>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: open the page in the browser</comment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>fuseboard::StepItem</name>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Monter l’étape %1</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Descendre l’étape %1</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Retirer l’étape %1</translation>
    </message>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation>Glisser pour changer l’ordre, ou Alt+Haut et Alt+Bas</translation>
    </message>
    <message>
        <source>Step %1 provider</source>
        <translation>Fournisseur de l’étape %1</translation>
    </message>
    <message>
        <source>Step %1 model</source>
        <translation>Modèle de l’étape %1</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nom du modèle</translation>
    </message>
    <message>
        <source>Step %1 reasoning</source>
        <translation>Raisonnement de l’étape %1</translation>
    </message>
    <message>
        <source>A reasoning model thinks before it answers: its time limits are four times as long.</source>
        <translation>Un modèle de raisonnement réfléchit avant de répondre&#x202f;: ses délais limites sont quatre fois plus longs.</translation>
    </message>
</context>
<context>
    <name>fuseboard::StepsEditor</name>
    <message>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
</context>
<context>
    <name>fuseboard::TargetBar</name>
    <message>
        <source>Provider to ask</source>
        <translation>Fournisseur à solliciter</translation>
    </message>
    <message>
        <source>Model to ask</source>
        <translation>Modèle à solliciter</translation>
    </message>
    <message>
        <source>All columns are asked at the same moment.</source>
        <translation>Toutes les colonnes sont sollicitées au même moment.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
</context>
<context>
    <name>fuseboard::TargetPicker</name>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
</context>
<context>
    <name>fuseboard::TeamHealth</name>
    <message>
        <source>Waiting for the first connection</source>
        <translation>En attente de la première connexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Away: records wait on this disk</source>
        <translation>Injoignable&#x202f;: les enregistrements attendent sur ce disque</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>No team history</source>
        <translation>Pas d’historique d’équipe</translation>
    </message>
    <message>
        <source>%1, as board “%2”.</source>
        <translation>%1, comme tableau de bord «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Records that wait here: %1.</source>
        <translation>Enregistrements en attente ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Records lost since the start: %1.</source>
        <translation>Enregistrements perdus depuis le démarrage&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Open Keys</source>
        <translation>Ouvrir Clés</translation>
    </message>
    <message>
        <source>Its password is never in the configuration: it is on the Keys page, under “Team history”.</source>
        <translation>Son mot de passe n’est jamais dans la configuration&#x202f;: il est sur la page Clés, sous «&#x202f;Historique d’équipe&#x202f;».</translation>
    </message>
    <message>
        <source>Open Keys for the password of the team history</source>
        <translation>Ouvrir Clés pour le mot de passe de l’historique d’équipe</translation>
    </message>
</context>
<context>
    <name>fuseboard::TimelineKey</name>
    <message>
        <source>Not running</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Page: all well</source>
        <translation>Page&#x202f;: tout va bien</translation>
    </message>
    <message>
        <source>Page: degraded</source>
        <translation>Page&#x202f;: dégradé</translation>
    </message>
    <message>
        <source>Page: outage</source>
        <translation>Page&#x202f;: panne</translation>
    </message>
    <message>
        <source>Page: maintenance</source>
        <translation>Page&#x202f;: maintenance</translation>
    </message>
</context>
<context>
    <name>fuseboard::TrialRow</name>
    <message>
        <source>Use it all the same</source>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancienne valeur</translation>
    </message>
    <message>
        <source>Trying the new key… The old one stays in force.</source>
        <translation>Essai de la nouvelle clé… L’ancienne reste active.</translation>
    </message>
</context>
<context>
    <name>fuseboard::UndoRow</name>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Annuler (%1 s)</translation>
    </message>
</context>
<context>
    <name>fuseboard::Waterfall</name>
    <message>
        <source>Waterfall of the attempts</source>
        <translation>Cascade des tentatives</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>skipped: nothing was sent</source>
        <translation>ignoré&#x202f;: rien n’a été envoyé</translation>
    </message>
    <message>
        <source>connection re-used</source>
        <translation>connexion réutilisée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>total: %1</source>
        <translation>total&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::WelcomePage</name>
    <message>
        <source>Welcome problem</source>
        <translation>Problème à l’accueil</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Four simulated providers with errors, outages and rate limits, in a window of its own. Nothing leaves this computer, and nothing is stored.</source>
        <translation>Quatre fournisseurs simulés avec erreurs, pannes et limites de débit, dans leur propre fenêtre. Rien ne quitte cet ordinateur et rien n’est stocké.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Démarrer la démo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Welcome to Fuseboard</source>
        <translation>Bienvenue dans Fuseboard</translation>
    </message>
    <message>
        <source>See whether each provider works for you right now, why not, and what to do about it. Choose how to begin.</source>
        <translation>Voyez si chaque fournisseur fonctionne pour vous en ce moment, sinon pourquoi, et que faire. Choisissez par où commencer.</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>La clé n’a pas été acceptée</translation>
    </message>
</context>
<context>
    <name>fuseboard::WindowActions</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>open page go to</source>
        <translation>ouvrir page aller à</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>ask send test</source>
        <translation>demander envoyer tester</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>probe test refresh</source>
        <translation>sonde tester actualiser</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>Vérifier toutes les clés</translation>
    </message>
    <message>
        <source>test credentials</source>
        <translation>tester identifiants</translation>
    </message>
    <message>
        <source>Read all status pages</source>
        <translation>Lire toutes les pages de statut</translation>
    </message>
    <message>
        <source>incidents refresh</source>
        <translation>incidents actualiser</translation>
    </message>
    <message>
        <source>Snooze all alerts for 1 hour</source>
        <translation>Mettre toutes les alertes en veille 1 heure</translation>
    </message>
    <message>
        <source>quiet silence mute</source>
        <translation>calme silence sourdine</translation>
    </message>
    <message>
        <source>unlock keychain wallet</source>
        <translation>déverrouiller trousseau keychain wallet</translation>
    </message>
    <message>
        <source>Make the history smaller</source>
        <translation>Réduire l’historique</translation>
    </message>
    <message>
        <source>vacuum database disk</source>
        <translation>vacuum base de données disque</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>theme look colours</source>
        <translation>thème aspect couleurs</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Thème&#x202f;: comme le bureau</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#x202f;: clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#x202f;: sombre</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thème&#x202f;: contraste élevé</translation>
    </message>
    <message>
        <source>Density: comfortable or compact</source>
        <translation>Densité&#x202f;: aérée ou compacte</translation>
    </message>
    <message>
        <source>Chart colours: Wong</source>
        <translation>Couleurs des graphiques&#x202f;: Wong</translation>
    </message>
    <message>
        <source>Chart colours: Tol</source>
        <translation>Couleurs des graphiques&#x202f;: Tol</translation>
    </message>
    <message>
        <source>Chart colours: grey, told by dashes</source>
        <translation>Couleurs des graphiques&#x202f;: gris, distinguées par tirets</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Chaîne %1</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows whether each LLM provider works for you right now, why not, and what to do.</source>
        <translation>Montre si chaque fournisseur de LLM fonctionne pour vous en ce moment, sinon pourquoi, et que faire.</translation>
    </message>
    <message>
        <source>Show simulated providers; nothing is kept.</source>
        <translation>Afficher des fournisseurs simulés&#x202f;; rien n’est conservé.</translation>
    </message>
    <message>
        <source>Open this page.</source>
        <translation>Ouvrir cette page.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast ou system.</translation>
    </message>
    <message>
        <source>Use this configuration file.</source>
        <translation>Utiliser ce fichier de configuration.</translation>
    </message>
    <message>
        <source>Keep data in this directory.</source>
        <translation>Conserver les données dans ce répertoire.</translation>
    </message>
    <message>
        <source>Open the page Prompt, ready to write.</source>
        <translation>Ouvrir la page Prompt, prête pour la saisie.</translation>
    </message>
    <message>
        <source>Check every provider now.</source>
        <translation>Vérifier tous les fournisseurs maintenant.</translation>
    </message>
    <message>
        <source>Start hidden in the tray, where there is one.</source>
        <translation>Démarrer caché dans la zone de notification, s’il y en a une.</translation>
    </message>
    <message>
        <source>Show the chain of a fuseboard:// link.</source>
        <translation>Afficher la chaîne d’un lien fuseboard://.</translation>
    </message>
</context>
</TS>
