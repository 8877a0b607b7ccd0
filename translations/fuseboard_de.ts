<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AlertRows</name>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>passed, %1</source>
        <translation>bestanden, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>fehlgeschlagen, %1</translation>
    </message>
    <message>
        <source>failed, %1: %2</source>
        <translation>fehlgeschlagen, %1: %2</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>pausiert: %1</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Warning over</source>
        <translation>Warnung über</translation>
    </message>
    <message>
        <source>Critical over</source>
        <translation>Kritisch über</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Tells you</source>
        <translation>Meldet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 bad, %2 good</source>
        <translation>%1 schlecht, %2 gut</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <comment>noun: a check that is made on a schedule</comment>
        <translation>Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at least %Ln samples</source>
        <translation>
            <numerusform>%1: %2, mindestens %Ln Messwert</numerusform>
            <numerusform>%1: %2, mindestens %Ln Messwerte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>operational</source>
        <translation>betriebsbereit</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>Teilausfall</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>schwerer Ausfall</translation>
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
        <translation>T</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95-Latenz</translation>
    </message>
    <message>
        <source>p95 time to first token</source>
        <translation>p95-Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Rate limited calls</source>
        <translation>Rate-limitierte Aufrufe</translation>
    </message>
    <message>
        <source>Open circuits</source>
        <translation>Offene Circuits</translation>
    </message>
    <message>
        <source>Share of fallbacks</source>
        <translation>Fallback-Anteil</translation>
    </message>
    <message>
        <source>Cost against budget</source>
        <translation>Kosten zu Budget</translation>
    </message>
    <message>
        <source>Failed checks in a row</source>
        <translation>Fehlgeschlagene Prüfungen in Folge</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Refused keys</source>
        <translation>Abgelehnte Schlüssel</translation>
    </message>
    <message>
        <source>Refused for quota</source>
        <translation>Wegen Kontingent abgelehnt</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 when it fired, over %2</source>
        <translation>%1 beim Auslösen, über %2</translation>
    </message>
    <message>
        <source>; worst %1</source>
        <translation>; Spitze %1</translation>
    </message>
    <message>
        <source>; cleared by %1</source>
        <translation>; beendet bei %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>das Board</translation>
    </message>
    <message>
        <source>every provider</source>
        <translation>jeder Anbieter</translation>
    </message>
    <message>
        <source>every chain</source>
        <translation>jede Kette</translation>
    </message>
    <message>
        <source>chains %1</source>
        <translation>Ketten %1</translation>
    </message>
    <message>
        <source>%1 bad to fire, %2 good to clear</source>
        <translation>%1 schlechte lösen aus, %2 gute beenden</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>less than $%1</source>
        <translation>unter $%1</translation>
    </message>
    <message>
        <source>Overdue checks</source>
        <translation>Überfällige Prüfungen</translation>
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
        <translation>Teil von: %1</translation>
    </message>
    <message>
        <source>The webhook is not told: its address must begin with https.</source>
        <translation>Der Webhook wird nicht benachrichtigt: Seine Adresse muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The command for alerts failed: %1</source>
        <translation>Der Alarm-Befehl ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>The webhook at %1 did not take an alert: %2</source>
        <translation>Der Webhook bei %1 hat einen Alarm nicht angenommen: %2</translation>
    </message>
    <message>
        <source>The settings were changed.</source>
        <translation>Die Einstellungen wurden geändert.</translation>
    </message>
    <message>
        <source>The network works again.</source>
        <translation>Das Netzwerk funktioniert wieder.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>1 Stunde zurückstellen</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>latency, 95th percentile</source>
        <translation>Latenz, 95. Perzentil</translation>
    </message>
    <message>
        <source>first token, 95th percentile</source>
        <translation>erstes Token, 95. Perzentil</translation>
    </message>
    <message>
        <source>calls over the rate limit, a minute</source>
        <translation>Aufrufe über dem Rate-Limit, pro Minute</translation>
    </message>
    <message>
        <source>open circuits</source>
        <translation>offene Circuits</translation>
    </message>
    <message>
        <source>prompts answered by a fallback</source>
        <translation>von einem Fallback beantwortete Prompts</translation>
    </message>
    <message>
        <source>share of the daily budget</source>
        <translation>Anteil am Tagesbudget</translation>
    </message>
    <message>
        <source>checks overdue</source>
        <translation>überfällige Prüfungen</translation>
    </message>
    <message>
        <source>failed probes in a row</source>
        <translation>fehlgeschlagene Testaufrufe in Folge</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>calls refused for the key</source>
        <translation>wegen des Schlüssels abgelehnte Aufrufe</translation>
    </message>
    <message>
        <source>calls refused for quota or billing</source>
        <translation>wegen Kontingent oder Abrechnung abgelehnte Aufrufe</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>betriebsbereit</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>Teilausfall</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>schwerer Ausfall</translation>
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
        <translation>%1: %2 (Grenze: %3)</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>Kette %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: many calls fail</source>
        <translation>%1: viele Aufrufe scheitern</translation>
    </message>
    <message>
        <source>%1 is slow</source>
        <translation>%1 ist langsam</translation>
    </message>
    <message>
        <source>%1 limits the rate of calls</source>
        <translation>%1 begrenzt die Aufrufrate</translation>
    </message>
    <message>
        <source>%1: circuit open</source>
        <translation>%1: Circuit offen</translation>
    </message>
    <message>
        <source>%1: fallbacks answer</source>
        <translation>%1: Fallbacks antworten</translation>
    </message>
    <message>
        <source>The daily budget is exceeded</source>
        <translation>Das Tagesbudget ist überschritten</translation>
    </message>
    <message>
        <source>Checks are overdue</source>
        <translation>Prüfungen sind überfällig</translation>
    </message>
    <message>
        <source>%1: probes fail</source>
        <translation>%1: Testaufrufe scheitern</translation>
    </message>
    <message>
        <source>%1: the status page reports an outage</source>
        <translation>%1: Statusseite meldet einen Ausfall</translation>
    </message>
    <message>
        <source>%1 refuses your key</source>
        <translation>%1 lehnt Ihren Schlüssel ab</translation>
    </message>
    <message>
        <source>%1: quota or credit is used up</source>
        <translation>%1: Kontingent oder Guthaben erschöpft</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Kette %1</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>Your connection is down</source>
        <translation>Ihre Verbindung ist unterbrochen</translation>
    </message>
    <message>
        <source>%1 reports an incident</source>
        <translation>%1 meldet eine Störung</translation>
    </message>
    <message>
        <source>%1 is failing, not announced yet</source>
        <translation>%1 ist gestört, noch nicht gemeldet</translation>
    </message>
    <message>
        <source>%1: one model fails</source>
        <translation>%1: ein Modell ist gestört</translation>
    </message>
    <message>
        <source>Your connection is back</source>
        <translation>Ihre Verbindung ist wieder da</translation>
    </message>
    <message>
        <source>%1 is back to normal</source>
        <translation>%1 ist wieder normal</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Vorbei: %1</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 meldet: %2</translation>
    </message>
    <message>
        <source>%1, maintenance: %2</source>
        <translation>%1, Wartung: %2</translation>
    </message>
    <message>
        <source>Fuseboard was not running</source>
        <translation>Fuseboard lief nicht</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Partial outage</source>
        <translation>Teilausfall</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>Schwerer Ausfall</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AttemptText</name>
    <message>
        <source>tokens %1 in, %2 out</source>
        <translation>Token: %1 ein, %2 aus</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (geschätzt)</translation>
    </message>
    <message>
        <source>retry %1</source>
        <translation>Neuversuch %1</translation>
    </message>
    <message>
        <source>Waiting, next try in %1</source>
        <translation>Wartet, nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Waited %1 before the next try</source>
        <translation>%1 bis zum nächsten Versuch gewartet</translation>
    </message>
    <message>
        <source>Running… %1</source>
        <translation>Läuft&#xa0;… %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>(HTTP status %1)</source>
        <translation>(HTTP-Status %1)</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>Er bittet um %1 Wartezeit.</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>gewartet %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>connection re-used</source>
        <translation>Verbindung wiederverwendet</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>gesamt %1</translation>
    </message>
    <message>
        <source>Answered by %1 / %2</source>
        <translation>Beantwortet von %1 / %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>finish reason %1</source>
        <translation>Abschlussgrund %1</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Antwortet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>In a Flatpak only the desktop can do this: allow it to run in the background in the settings of the desktop.</source>
        <translation>In einem Flatpak kann das nur der Desktop: Erlauben Sie in dessen Einstellungen die Ausführung im Hintergrund.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Remove it by hand.</source>
        <translation>%1 kann nicht entfernt werden: %2. Entfernen Sie es von Hand.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Make it, or mend its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Legen Sie ihn an oder korrigieren Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Mend its permissions, or make room on the disk.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Korrigieren Sie die Zugriffsrechte oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>%1, retry %2</source>
        <translation>%1, Neuversuch %2</translation>
    </message>
    <message>
        <source>new, in %1</source>
        <translation>neu, in %1</translation>
    </message>
    <message>
        <source>re-used</source>
        <translation>wiederverwendet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>half open</source>
        <translation>halb offen</translation>
    </message>
    <message>
        <source>Waited before</source>
        <translation>Zuvor gewartet</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>First byte after</source>
        <translation>Erstes Byte nach</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Erstes Token nach</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (geschätzt)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Chain, step</source>
        <translation>Kette, Schritt</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Token ein / aus</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>Outside of the chains</source>
        <translation>Außerhalb der Ketten</translation>
    </message>
    <message>
        <source>Chain %1, step %2</source>
        <translation>Kette %1, Schritt %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Scheduled check</source>
        <translation>Geplante Prüfung</translation>
    </message>
    <message>
        <source>Key check</source>
        <translation>Schlüsselprüfung</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>Versuch %1: %2, %3</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>%1, retry %2 of this step</source>
        <translation>%1, Neuversuch %2 dieses Schritts</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Abschlussgrund</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>as a stream</source>
        <translation>als Stream</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>in einem Stück</translation>
    </message>
    <message>
        <source>Circuit then</source>
        <translation>Circuit dabei</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Asks to wait</source>
        <translation>Bittet um Pause</translation>
    </message>
    <message>
        <source>Same step again</source>
        <translation>Schritt wiederholen</translation>
    </message>
    <message>
        <source>yes, after a pause</source>
        <translation>ja, nach einer Pause</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>may be tried</source>
        <translation>kann versucht werden</translation>
    </message>
    <message>
        <source>would fail as well</source>
        <translation>würde auch fehlschlagen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Failed at</source>
        <translation>Fehler bei</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Weitergeleitet von</translation>
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
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Circuit open, next try in %1</source>
        <translation>Circuit offen, nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Circuit open</source>
        <translation>Circuit offen</translation>
    </message>
    <message>
        <source>Circuit half-open</source>
        <translation>Circuit halb offen</translation>
    </message>
    <message>
        <source>Circuit closed</source>
        <translation>Circuit geschlossen</translation>
    </message>
    <message>
        <source>Circuit open after 1 failure</source>
        <translation>Circuit offen nach 1 Fehler</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>Back on trial: one call at a time decides whether the circuit closes.</source>
        <translation>Auf Probe: Einzelne Aufrufe entscheiden, ob der Circuit schließt.</translation>
    </message>
    <message>
        <source>No calls in %1.</source>
        <translation>Keine Aufrufe (%1).</translation>
    </message>
    <message>
        <source>Answering. %1 in %2, none failed.</source>
        <translation>Antwortet. %1, keiner fehlgeschlagen (%2).</translation>
    </message>
    <message>
        <source>Answering. %1 of %2 failed in %3.</source>
        <translation>Antwortet. %2, davon %1 fehlgeschlagen (%3).</translation>
    </message>
    <message>
        <source>Not answering. %1 of %2 failed: %3.</source>
        <translation>Antwortet nicht. %2, davon %1 fehlgeschlagen: %3.</translation>
    </message>
    <message>
        <source>Unsteady. %1 of %2 failed: %3.</source>
        <translation>Instabil. %2, davon %1 fehlgeschlagen: %3.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Halb offen</translation>
    </message>
    <message>
        <source>%1. %2 Error rate %3, p50 %4, p95 %5, first token %6. %7.</source>
        <translation>%1. %2 Fehlerrate %3, p50 %4, p95 %5, erstes Token %6. %7.</translation>
    </message>
    <message numerus="yes">
        <source>Circuit closed, %1 of %Ln failures</source>
        <translation>
            <numerusform>Circuit geschlossen, %1 von %Ln Fehler</numerusform>
            <numerusform>Circuit geschlossen, %1 von %Ln Fehlern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circuit open after %Ln failures</source>
        <translation>
            <numerusform>Circuit offen nach %Ln Fehler</numerusform>
            <numerusform>Circuit offen nach %Ln Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a circuit: no call is let through</comment>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Set password…</source>
        <translation>Passwort eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Type or paste the password, then press Enter</source>
        <translation>Passwort eingeben oder einfügen, dann Enter drücken</translation>
    </message>
    <message>
        <source>Type or paste the new password, then press Enter</source>
        <translation>Neues Passwort eingeben oder einfügen, dann Enter drücken</translation>
    </message>
    <message>
        <source>Store password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <source>Delete password</source>
        <translation>Passwort löschen</translation>
    </message>
    <message>
        <source>The password is deleted.</source>
        <translation>Das Passwort ist gelöscht.</translation>
    </message>
    <message>
        <source>Nothing of a password is shown by itself.</source>
        <translation>Von einem Passwort wird nie von selbst etwas gezeigt.</translation>
    </message>
    <message>
        <source>Password card %1</source>
        <translation>Passwortkarte %1</translation>
    </message>
    <message>
        <source>Masked password of %1</source>
        <translation>Maskiertes Passwort von %1</translation>
    </message>
    <message>
        <source>Set password of %1</source>
        <translation>Passwort von %1 eingeben</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Store password of %1</source>
        <translation>Passwort von %1 speichern</translation>
    </message>
    <message>
        <source>Check password of %1</source>
        <translation>Passwort von %1 prüfen</translation>
    </message>
    <message>
        <source>Show password of %1</source>
        <translation>Passwort von %1 anzeigen</translation>
    </message>
    <message>
        <source>Shown password of %1</source>
        <translation>Angezeigtes Passwort von %1</translation>
    </message>
    <message>
        <source>Hide password of %1</source>
        <translation>Passwort von %1 verbergen</translation>
    </message>
    <message>
        <source>Copy password of %1</source>
        <translation>Passwort von %1 kopieren</translation>
    </message>
    <message>
        <source>Delete password of %1</source>
        <translation>Passwort von %1 löschen</translation>
    </message>
    <message>
        <source>Undo deleting the password of %1</source>
        <translation>Löschen des Passworts von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Use the new password of %1 all the same</source>
        <translation>Neues Passwort von %1 trotzdem verwenden</translation>
    </message>
    <message>
        <source>Keep the old password of %1</source>
        <translation>Altes Passwort von %1 behalten</translation>
    </message>
    <message>
        <source>Set key…</source>
        <translation>Schlüssel eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Paste the key, then press Enter</source>
        <translation>Schlüssel einfügen, dann Enter drücken</translation>
    </message>
    <message>
        <source>Paste the new key, then press Enter: it is tried first</source>
        <translation>Neuen Schlüssel einfügen, dann Enter drücken: Er wird zuerst getestet</translation>
    </message>
    <message>
        <source>Store key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>Der Schlüssel ist gelöscht.</translation>
    </message>
    <message>
        <source>The beginning and the last four characters.</source>
        <translation>Der Anfang und die letzten vier Zeichen.</translation>
    </message>
    <message>
        <source>Key card %1</source>
        <translation>Schlüsselkarte %1</translation>
    </message>
    <message>
        <source>Masked key of %1</source>
        <translation>Maskierter Schlüssel von %1</translation>
    </message>
    <message>
        <source>Set key of %1</source>
        <translation>Schlüssel von %1 eingeben</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Store key of %1</source>
        <translation>Schlüssel von %1 speichern</translation>
    </message>
    <message>
        <source>Check key of %1</source>
        <translation>Schlüssel von %1 prüfen</translation>
    </message>
    <message>
        <source>Show key of %1</source>
        <translation>Schlüssel von %1 anzeigen</translation>
    </message>
    <message>
        <source>Shown key of %1</source>
        <translation>Angezeigter Schlüssel von %1</translation>
    </message>
    <message>
        <source>Hide key of %1</source>
        <translation>Schlüssel von %1 verbergen</translation>
    </message>
    <message>
        <source>Copy key of %1</source>
        <translation>Schlüssel von %1 kopieren</translation>
    </message>
    <message>
        <source>Delete key of %1</source>
        <translation>Schlüssel von %1 löschen</translation>
    </message>
    <message>
        <source>Undo deleting the key of %1</source>
        <translation>Löschen des Schlüssels von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Remove provider %1</source>
        <translation>Anbieter %1 entfernen</translation>
    </message>
    <message>
        <source>Use the new key of %1 all the same</source>
        <translation>Neuen Schlüssel von %1 trotzdem verwenden</translation>
    </message>
    <message>
        <source>Keep the old key of %1</source>
        <translation>Alten Schlüssel von %1 behalten</translation>
    </message>
    <message>
        <source>Cancel entering the password of %1</source>
        <translation>Eingabe des Passworts von %1 abbrechen</translation>
    </message>
    <message>
        <source>Cancel entering the key of %1</source>
        <translation>Eingabe des Schlüssels von %1 abbrechen</translation>
    </message>
</context>
<context>
    <name>ChainEdit</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>Change the provider of step %1</source>
        <translation>Anbieter von Schritt %1 ändern</translation>
    </message>
    <message>
        <source>Change the model of step %1</source>
        <translation>Modell von Schritt %1 ändern</translation>
    </message>
    <message>
        <source>Change the reasoning of step %1</source>
        <translation>Reasoning von Schritt %1 ändern</translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation>Schritte ändern</translation>
    </message>
    <message>
        <source>Rename the chain</source>
        <translation>Kette umbenennen</translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <translation>%1 ändern: %2</translation>
    </message>
    <message>
        <source>Change the chain</source>
        <translation>Kette ändern</translation>
    </message>
</context>
<context>
    <name>ChainLinkText</name>
    <message>
        <source>%1. %2: %3 (reasoning)</source>
        <translation>%1. %2: %3 (Reasoning)</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Steps: %1 → %2</source>
        <translation>Schritte: %1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New provider %1 at a new host: %2. This address comes from the link; prompts of this chain go there. It gets no key: the configuration says &quot;none&quot; until you change that.</source>
        <translation>Neuer Anbieter %1 auf einem neuen Host: %2. Diese Adresse stammt aus dem Link; Prompts dieser Kette gehen dorthin. Er erhält keinen Schlüssel: In der Konfiguration steht „none“, bis Sie das ändern.</translation>
    </message>
    <message>
        <source>New provider %1 at %2, without a key: the configuration says &quot;none&quot; until you change that.</source>
        <translation>Neuer Anbieter %1 unter %2, ohne Schlüssel: In der Konfiguration steht „none“, bis Sie das ändern.</translation>
    </message>
    <message>
        <source>New provider %1 at %2, the known address of “%3”.</source>
        <translation>Neuer Anbieter %1 unter %2, der bekannten Adresse von „%3“.</translation>
    </message>
    <message>
        <source>Your provider %1 stays as it is; the link means another one of that name.</source>
        <translation>Ihr Anbieter %1 bleibt unverändert; der Link meint einen anderen dieses Namens.</translation>
    </message>
    <message>
        <source>This is no link to a chain. Such links begin with fuseboard://chain?v=1&amp;d= and are made on the page Chains.</source>
        <translation>Das ist kein Link zu einer Kette. Solche Links beginnen mit fuseboard://chain?v=1&amp;d= und werden auf der Seite „Ketten“ erstellt.</translation>
    </message>
    <message>
        <source>The link is too long for a chain. It is not read.</source>
        <translation>Der Link ist zu lang für eine Kette. Er wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The link is from a newer Fuseboard. Update this one to read it.</source>
        <translation>Der Link stammt aus einem neueren Fuseboard. Aktualisieren Sie dieses, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>The link cannot be read: it is damaged or cut off. Ask for it again.</source>
        <translation>Der Link ist nicht lesbar: Er ist beschädigt oder abgeschnitten. Bitten Sie erneut darum.</translation>
    </message>
    <message>
        <source>The link is nested deeper than any chain. It is not read.</source>
        <translation>Der Link ist tiefer verschachtelt als jede Kette. Er wird nicht gelesen.</translation>
    </message>
    <message>
        <source>There must be exactly one chain of 1 to 32 steps in a link, and the providers that they name.</source>
        <translation>Ein Link muss genau eine Kette mit 1 bis 32 Schritten enthalten, dazu die darin genannten Anbieter.</translation>
    </message>
    <message>
        <source>The link holds something that is never shared (%1), so none of it is taken over.</source>
        <translation>Der Link enthält etwas, das nie geteilt wird (%1), daher wird nichts davon übernommen.</translation>
    </message>
    <message>
        <source>There are hidden letters in a name, which can make it look like another one. None of it is taken over.</source>
        <translation>Ein Name enthält verborgene Zeichen, die ihn wie einen anderen aussehen lassen können. Nichts davon wird übernommen.</translation>
    </message>
    <message>
        <source>The host %1 has international letters, which can look like others. Such hosts are not shared by link.</source>
        <translation>Der Host %1 enthält internationale Zeichen, die wie andere aussehen können. Solche Hosts werden nicht per Link geteilt.</translation>
    </message>
    <message>
        <source>The host %1 is reached by plain http, which sends keys and prompts unencrypted. Such hosts are not shared by link.</source>
        <translation>Der Host %1 wird über einfaches http erreicht, das Schlüssel und Prompts unverschlüsselt sendet. Solche Hosts werden nicht per Link geteilt.</translation>
    </message>
    <message>
        <source>Something in it has the shape of a key. Keys are never shared by link.</source>
        <translation>Etwas darin hat die Form eines Schlüssels. Schlüssel werden nie per Link geteilt.</translation>
    </message>
    <message>
        <source>What the link holds is no valid chain. %1</source>
        <translation>Was der Link enthält, ist keine gültige Kette. %1</translation>
    </message>
    <message>
        <source>Chain “%1” from a link</source>
        <translation>Kette „%1“ aus einem Link</translation>
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
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Spreads retries over time. Full is gentlest on a provider that recovers: clients do not come back in step.</source>
        <translation>Verteilt Neuversuche über die Zeit. „Voll“ schont einen Anbieter, der sich erholt, am meisten: Clients kommen nicht im Gleichschritt zurück.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>dekorreliert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Retries on one step</source>
        <translation>Neuversuche je Schritt</translation>
    </message>
    <message>
        <source>Beside the first attempt. Two catch most short faults; more only delay the next step.</source>
        <translation>Zusätzlich zum ersten Versuch. Zwei fangen die meisten kurzen Fehler ab; mehr verzögern nur den nächsten Schritt.</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Erste Pause</translation>
    </message>
    <message>
        <source>Doubles with each retry. One second lets a hiccup pass.</source>
        <translation>Verdoppelt sich mit jedem Neuversuch. Eine Sekunde überbrückt einen Aussetzer.</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>The doubling stops here: rate limits mostly count by the minute.</source>
        <translation>Hier endet das Verdoppeln: Rate-Limits zählen meist pro Minute.</translation>
    </message>
    <message>
        <source>Where another step is ready, no longer than this: nobody waits beside a free provider.</source>
        <translation>Wenn ein anderer Schritt bereit ist, höchstens so lange: Niemand wartet neben einem freien Anbieter.</translation>
    </message>
    <message>
        <source>Longest Retry-After</source>
        <translation>Längstes Retry-After</translation>
    </message>
    <message>
        <source>When a provider asks to wait longer, the step cools down and the chain goes on.</source>
        <translation>Will ein Anbieter eine längere Pause, kühlt der Schritt ab und die Kette geht weiter.</translation>
    </message>
    <message>
        <source>Slowest stream</source>
        <translation>Langsamster Stream</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Below this over 20 s, an attempt fails: it moves, but nobody wants to read along. 0 switches it off.</source>
        <translation>Liegt ein Versuch über 20 s darunter, schlägt er fehl: So langsam will niemand mitlesen. 0 schaltet dies ab.</translation>
    </message>
    <message>
        <source>Whole attempt</source>
        <translation>Ganzer Versuch</translation>
    </message>
    <message>
        <source>Automatic: 30 s for each 1000 tokens of answer and 10 000 of prompt, four times that for reasoning models, at most 300 s.</source>
        <translation>Automatisch: 30 s je 1000 Token Antwort und 10 000 Token Prompt, bei Reasoning-Modellen das Vierfache, höchstens 300 s.</translation>
    </message>
    <message>
        <source>Adapt to the request</source>
        <translation>An die Anfrage anpassen</translation>
    </message>
    <message>
        <source>Longer limits for long prompts, long answers and reasoning models; a shorter one for the first token where a step is usually fast.</source>
        <translation>Längere Grenzen für lange Prompts, lange Antworten und Reasoning-Modelle; eine kürzere für das erste Token, wenn ein Schritt sonst schnell ist.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Name look-up, connection and encryption. Ten seconds cover a slow mobile network.</source>
        <translation>Namensauflösung, Verbindung und Verschlüsselung. Zehn Sekunden reichen auch für ein langsames Mobilfunknetz.</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>From the request to the first word; four times as long for steps marked as reasoning.</source>
        <translation>Von der Anfrage bis zum ersten Wort; viermal so lang bei Schritten, die als Reasoning markiert sind.</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>Silence in the middle of an answer. Keep-alive signs do not count as tokens.</source>
        <translation>Stille mitten in einer Antwort. Keep-Alive-Zeichen zählen nicht als Token.</translation>
    </message>
    <message>
        <source>Failures to open</source>
        <translation>Fehler bis zum Öffnen</translation>
    </message>
    <message>
        <source>So many within the window open the circuit: five are an outage, not bad luck.</source>
        <translation>So viele innerhalb des Fensters öffnen den Circuit: Fünf sind ein Ausfall, kein Pech.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Failures older than this are forgotten.</source>
        <translation>Ältere Fehler werden vergessen.</translation>
    </message>
    <message>
        <source>Pause while open</source>
        <translation>Pause, solange offen</translation>
    </message>
    <message>
        <source>Then one call at a time is let through to see whether the provider is back. Longer in a long outage, up to five minutes.</source>
        <translation>Dann wird ein Aufruf nach dem anderen durchgelassen, um zu sehen, ob der Anbieter wieder da ist. Bei langem Ausfall länger, bis zu fünf Minuten.</translation>
    </message>
    <message>
        <source>Calls on trial</source>
        <translation>Probeaufrufe</translation>
    </message>
    <message>
        <source>At once, while half-open, after the first that succeeded: a provider that recovers is not flooded.</source>
        <translation>Gleichzeitig, solange halb offen, nach dem ersten Erfolg: Ein Anbieter, der sich erholt, wird nicht überflutet.</translation>
    </message>
    <message>
        <source>Successes to close</source>
        <translation>Erfolge bis zum Schließen</translation>
    </message>
    <message>
        <source>Two, as one good answer may be luck.</source>
        <translation>Zwei, denn eine gute Antwort kann Glück sein.</translation>
    </message>
    <message>
        <source>Whole prompt</source>
        <translation>Ganzer Prompt</translation>
    </message>
    <message>
        <source>All attempts and pauses together. After five minutes nobody waits any more.</source>
        <translation>Alle Versuche und Pausen zusammen. Nach fünf Minuten wartet niemand mehr.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Neuversuche</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Zeitlimits</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Circuit Breaker</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Longest pause while another step is free</source>
        <translation>Längste Pause, solange ein anderer Schritt frei ist</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>default</source>
        <comment>the value of a setting</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>an entry of the configuration</comment>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>an entry of the configuration</comment>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>a value of the configuration</comment>
        <translation>Geändert: %1</translation>
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
        <translation>Circuits, darunter jeweils, was die Statusseite angibt</translation>
    </message>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Anzeige speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>ChartPainting</name>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>429s: %1</source>
        <translation>429er: %1</translation>
    </message>
    <message>
        <source>↑ alert at %1</source>
        <translation>↑ Alarm ab %1</translation>
    </message>
    <message>
        <source>critical above %1</source>
        <translation>kritisch über %1</translation>
    </message>
    <message>
        <source>warning above %1</source>
        <translation>Warnung über %1</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>p50 %1 · max %2</source>
        <translation>p50 %1 · max. %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <extracomment>How a day is written, as in the documentation of QDate::toString.</extracomment>
        <translation>d. MMM yyyy</translation>
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
        <translation>Alle Fehler</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>no providers</source>
        <translation>keine Anbieter</translation>
    </message>
    <message>
        <source>%1 now %2, at most %3</source>
        <translation>%1 jetzt %2, höchstens %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 median %2, 95 % below %3</source>
        <translation>%1 Median %2, 95 % unter %3</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Calls and 429s</source>
        <translation>Aufrufe und 429er</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
        <translation>Latenz p50</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latenz p95</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latenz p99</translation>
    </message>
    <message>
        <source>Time to first token p50</source>
        <translation>Zeit bis zum ersten Token p50</translation>
    </message>
    <message>
        <source>Time to first token p95</source>
        <translation>Zeit bis zum ersten Token p95</translation>
    </message>
    <message>
        <source>Time to first token p99</source>
        <translation>Zeit bis zum ersten Token p99</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>429s</source>
        <translation>429er</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>%1 no samples</source>
        <translation>%1 keine Messwerte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, state of its circuit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, its page says %2</source>
        <translation>%1, laut Statusseite %2</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>And 1 more problem.</source>
        <translation>Und 1 weiteres Problem.</translation>
    </message>
    <message>
        <source>%1 is broken. Running on the last good copy.</source>
        <translation>%1 ist fehlerhaft. Läuft mit der letzten guten Kopie.</translation>
    </message>
    <message>
        <source>%1 is broken. Running without providers.</source>
        <translation>%1 ist fehlerhaft. Läuft ohne Anbieter.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Alarme anzeigen</translation>
    </message>
    <message>
        <source>Live watching goes on without history.</source>
        <translation>Die Live-Überwachung läuft ohne Verlauf weiter.</translation>
    </message>
    <message>
        <source>The history goes on.</source>
        <translation>Der Verlauf läuft weiter.</translation>
    </message>
    <message>
        <source>The team&apos;s history does not take what is seen here.</source>
        <translation>Der Team-Verlauf nimmt nicht an, was hier beobachtet wird.</translation>
    </message>
    <message>
        <source>The team&apos;s history is away. What is seen waits on this disk.</source>
        <translation>Der Team-Verlauf ist nicht erreichbar. Beobachtetes wartet auf dieser Festplatte.</translation>
    </message>
    <message>
        <source>Records are not exported.</source>
        <translation>Einträge werden nicht exportiert.</translation>
    </message>
    <message>
        <source>Simulated providers. Nothing leaves this computer.</source>
        <translation>Simulierte Anbieter. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Configuration: 1 problem</source>
        <translation>Konfiguration: 1 Problem</translation>
    </message>
    <message>
        <source>Configuration: none yet</source>
        <translation>Konfiguration: noch keine</translation>
    </message>
    <message>
        <source>Configuration: in order</source>
        <translation>Konfiguration: OK</translation>
    </message>
    <message>
        <source>Records that could not be kept: %1</source>
        <translation>Einträge, die nicht gespeichert werden konnten: %1</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>History: nothing is kept</source>
        <translation>Verlauf: nichts wird gespeichert</translation>
    </message>
    <message>
        <source>History: off</source>
        <translation>Verlauf: aus</translation>
    </message>
    <message>
        <source>Records that wait on this disk: %1</source>
        <translation>Auf dieser Festplatte wartende Einträge: %1</translation>
    </message>
    <message>
        <source>Name of this board: %1</source>
        <translation>Name dieses Boards: %1</translation>
    </message>
    <message>
        <source>Team&apos;s history: connecting</source>
        <translation>Team-Verlauf: verbindet</translation>
    </message>
    <message>
        <source>Team&apos;s history: %1 to send</source>
        <translation>Team-Verlauf: %1 zu senden</translation>
    </message>
    <message>
        <source>Team&apos;s history: up to date</source>
        <translation>Team-Verlauf: aktuell</translation>
    </message>
    <message>
        <source>Team&apos;s history: away, %1 waiting</source>
        <translation>Team-Verlauf: nicht erreichbar, %1 wartend</translation>
    </message>
    <message>
        <source>Team&apos;s history: failing, %1 waiting</source>
        <translation>Team-Verlauf: gestört, %1 wartend</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <translation>%1 ist pausiert: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Checks: paused</source>
        <translation>Prüfungen: pausiert</translation>
    </message>
    <message>
        <source>Checks: none yet</source>
        <translation>Prüfungen: noch keine</translation>
    </message>
    <message>
        <source>Exports: 1 fault</source>
        <translation>Exporte: 1 Fehler</translation>
    </message>
    <message>
        <source>Network: your connection</source>
        <translation>Netzwerk: Verbindung gestört</translation>
    </message>
    <message>
        <source>Network: working</source>
        <translation>Netzwerk: OK</translation>
    </message>
    <message>
        <source>Tray: none</source>
        <translation>Tray: fehlt</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Fuseboard.</source>
        <translation>Dieser Desktop hat keinen Infobereich (Tray). Das Schließen des Fensters beendet Fuseboard.</translation>
    </message>
    <message>
        <source>Tray: shown</source>
        <translation>Tray: sichtbar</translation>
    </message>
    <message>
        <source>Closing the window ends Fuseboard. Click to keep it running in the tray.</source>
        <translation>Das Schließen des Fensters beendet Fuseboard. Klicken, um es im Tray weiterlaufen zu lassen.</translation>
    </message>
    <message>
        <source>Tray: keeps running</source>
        <translation>Tray: läuft weiter</translation>
    </message>
    <message>
        <source>Fuseboard goes on in the tray when the window is closed. Click to change that.</source>
        <translation>Fuseboard läuft im Tray weiter, wenn das Fenster geschlossen wird. Klicken, um das zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more problems.</source>
        <translation>
            <numerusform>Und %Ln weiteres Problem.</numerusform>
            <numerusform>Und %Ln weitere Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy %1 is broken. Its last good copy is in force.</source>
        <translation>Die Richtlinie %1 ist defekt. Ihre letzte gültige Fassung ist aktiv.</translation>
    </message>
    <message>
        <source>The policy %1 is broken. No policy is in force.</source>
        <translation>Die Richtlinie %1 ist defekt. Keine Richtlinie ist aktiv.</translation>
    </message>
    <message>
        <source>Parts of %1 do not count: your organization has set them.</source>
        <translation>Teile von %1 zählen nicht: Ihre Organisation hat sie festgelegt.</translation>
    </message>
    <message>
        <source>The keychain does not work. Keys live in memory until Fuseboard is closed.</source>
        <translation>Der Schlüsselbund funktioniert nicht. Schlüssel bleiben im Arbeitsspeicher, bis Fuseboard geschlossen wird.</translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked.</source>
        <translation>Wartet auf das Entsperren des Schlüsselbunds.</translation>
    </message>
    <message numerus="yes">
        <source>Configuration: %Ln problems</source>
        <translation>
            <numerusform>Konfiguration: %Ln Problem</numerusform>
            <numerusform>Konfiguration: %Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Keychain: not checked yet</source>
        <translation>Schlüsselbund: noch nicht geprüft</translation>
    </message>
    <message>
        <source>Keychain: being checked</source>
        <translation>Schlüsselbund: wird geprüft</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>Keychain: waiting to be unlocked</source>
        <translation>Schlüsselbund: wartet auf Entsperren</translation>
    </message>
    <message>
        <source>Keychain: not working, keys in memory</source>
        <translation>Schlüsselbund: gestört, Schlüssel im Speicher</translation>
    </message>
    <message>
        <source>Keychain: not used</source>
        <translation>Schlüsselbund: nicht genutzt</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 of %Ln fail</source>
        <translation>
            <numerusform>Prüfungen: %1 von %Ln fehlerhaft</numerusform>
            <numerusform>Prüfungen: %1 von %Ln fehlerhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %Ln pass</source>
        <translation>
            <numerusform>Prüfungen: %Ln bestanden</numerusform>
            <numerusform>Prüfungen: %Ln bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports: %Ln faults</source>
        <translation>
            <numerusform>Exporte: %Ln Fehler</numerusform>
            <numerusform>Exporte: %Ln Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>the demo&apos;s configuration</source>
        <translation>die Konfiguration der Demo</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>The limit is of a short while, and fills up again.</source>
        <translation>Das Limit gilt für kurze Zeit und füllt sich wieder auf.</translation>
    </message>
    <message>
        <source>The quota stays used up until its reset.</source>
        <translation>Das Kontingent bleibt bis zum Zurücksetzen erschöpft.</translation>
    </message>
    <message>
        <source>It stays so until the account is paid for.</source>
        <translation>Das bleibt so, bis die Rechnung des Kontos bezahlt ist.</translation>
    </message>
    <message>
        <source>The same key will be refused again.</source>
        <translation>Derselbe Schlüssel wird wieder abgelehnt.</translation>
    </message>
    <message>
        <source>The same key has no access the next time either.</source>
        <translation>Derselbe Schlüssel hat auch beim nächsten Mal keinen Zugriff.</translation>
    </message>
    <message>
        <source>There will be no such model the next time either.</source>
        <translation>Auch beim nächsten Mal gibt es dieses Modell nicht.</translation>
    </message>
    <message>
        <source>The same request is as long the next time.</source>
        <translation>Dieselbe Anfrage ist beim nächsten Mal genauso lang.</translation>
    </message>
    <message>
        <source>The same words meet the same filter.</source>
        <translation>Dieselben Worte treffen auf denselben Filter.</translation>
    </message>
    <message>
        <source>The same request is as wrong the next time.</source>
        <translation>Dieselbe Anfrage ist beim nächsten Mal genauso falsch.</translation>
    </message>
    <message>
        <source>Capacity comes back, often within seconds.</source>
        <translation>Kapazität wird wieder frei, oft innerhalb von Sekunden.</translation>
    </message>
    <message>
        <source>Such faults of a provider often pass within seconds.</source>
        <translation>Solche Fehler eines Anbieters vergehen oft innerhalb von Sekunden.</translation>
    </message>
    <message>
        <source>Once: the provider may have been slow, but may also stay so.</source>
        <translation>Einmal: Der Anbieter war vielleicht nur langsam, kann es aber auch bleiben.</translation>
    </message>
    <message>
        <source>Networks recover; a wrong address does not.</source>
        <translation>Netzwerke erholen sich; eine falsche Adresse nicht.</translation>
    </message>
    <message>
        <source>The same certificate fails the next time.</source>
        <translation>Dasselbe Zertifikat schlägt auch beim nächsten Mal fehl.</translation>
    </message>
    <message>
        <source>It would cost the same time once more.</source>
        <translation>Das würde noch einmal dieselbe Zeit kosten.</translation>
    </message>
    <message>
        <source>The next answer may come whole.</source>
        <translation>Die nächste Antwort kommt vielleicht vollständig.</translation>
    </message>
    <message>
        <source>A damaged reply may be a passing fault; a wrong address is not.</source>
        <translation>Eine beschädigte Antwort kann ein vorübergehender Fehler sein; eine falsche Adresse nicht.</translation>
    </message>
    <message>
        <source>Nobody knows yet what would come of it.</source>
        <translation>Was dabei herauskäme, weiß noch niemand.</translation>
    </message>
    <message>
        <source>Only this provider refuses it; another one may take it.</source>
        <translation>Nur dieser Anbieter lehnt sie ab; ein anderer nimmt sie vielleicht an.</translation>
    </message>
    <message>
        <source>Every provider would refuse this request: mend it first.</source>
        <translation>Jeder Anbieter würde diese Anfrage ablehnen: Korrigieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A model with a longer window may take it.</source>
        <translation>Ein Modell mit größerem Kontextfenster nimmt sie vielleicht an.</translation>
    </message>
    <message>
        <source>Filters differ: another model may answer.</source>
        <translation>Filter unterscheiden sich: Ein anderes Modell antwortet vielleicht.</translation>
    </message>
    <message>
        <source>The fault is of this provider or account alone.</source>
        <translation>Der Fehler betrifft nur diesen Anbieter oder dieses Konto.</translation>
    </message>
    <message>
        <source>Another provider would fail in the same way.</source>
        <translation>Ein anderer Anbieter würde genauso scheitern.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, after %1</source>
        <translation>Ja, nach %1</translation>
    </message>
    <message>
        <source>provider not named</source>
        <translation>Anbieter nicht genannt</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>Ursache nicht bekannt</translation>
    </message>
    <message>
        <source>Passes by itself</source>
        <translation>Geht von selbst vorbei</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Eingriff nötig</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Your rule</source>
        <translation>Ihre Regel</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <translation>%1, durch „%2“</translation>
    </message>
    <message>
        <source>%1 – as known from %2</source>
        <translation>%1 – bekannt von %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>one error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>It is very long: only a part of it was read.</source>
        <translation>Der Text ist sehr lang: Nur ein Teil wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 were read, and nothing in them looks like a failed call: no HTTP status from 400 on, no error object, no words that providers use for errors.</source>
        <translation>%1 wurden gelesen, und nichts darin sieht nach einem fehlgeschlagenen Aufruf aus: kein HTTP-Status ab 400, kein Fehlerobjekt, keine bei Anbietern üblichen Fehlertexte.</translation>
    </message>
    <message>
        <source>Cursor makes its calls from its own servers, so its logs may not have them: paste what the chat shows instead.</source>
        <translation>Cursor macht seine Aufrufe von eigenen Servern aus, sie fehlen daher womöglich in seinen Logs: Fügen Sie stattdessen ein, was der Chat zeigt.</translation>
    </message>
    <message>
        <source>Try the newest task, or paste what the Output panel shows under Cline.</source>
        <translation>Versuchen Sie es mit der neuesten Aufgabe oder fügen Sie ein, was der Ausgabebereich unter Cline zeigt.</translation>
    </message>
    <message>
        <source>In VS Code its errors are in the developer tools&apos; console: paste them from there.</source>
        <translation>In VS Code stehen die Fehler in der Konsole der Entwicklertools: Fügen Sie sie von dort ein.</translation>
    </message>
    <message>
        <source>Record with the network tab open before the call is made, and save with content.</source>
        <translation>Zeichnen Sie bei geöffneter Netzwerkanalyse auf, bevor der Aufruf erfolgt, und speichern Sie mit Inhalt.</translation>
    </message>
    <message>
        <source>Paste the whole reply with its status line and headers, or make the call fail once more with a more talkative log.</source>
        <translation>Fügen Sie die ganze Antwort mit Statuszeile und Headern ein oder lösen Sie den Fehler mit ausführlicherem Log noch einmal aus.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden durch</translation>
    </message>
    <message>
        <source>Try the same again</source>
        <translation>Dasselbe noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on to another provider</source>
        <translation>Zu einem anderen Anbieter wechseln</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>keine Aufrufe</translation>
    </message>
    <message>
        <source>%1, none failed</source>
        <translation>%1, keiner fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2 failed (%3)</source>
        <translation>%1, %2 fehlgeschlagen (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the reply, quoted</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln verschiedene Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what was found in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. It is very long: only a part of it was read.</source>
        <translation>%1. Der Text ist sehr lang: Nur ein Teil wurde gelesen.</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Wait for the time the provider names, then try again more slowly.</source>
        <translation>Warten Sie so lange, wie der Anbieter angibt, und versuchen Sie es dann langsamer erneut.</translation>
    </message>
    <message>
        <source>Raise the tier of the account, or let the chain go to its next provider.</source>
        <translation>Erhöhen Sie die Stufe des Kontos oder lassen Sie die Kette zum nächsten Anbieter weitergehen.</translation>
    </message>
    <message>
        <source>The quota of the plan is used up: wait for its reset, or raise the plan.</source>
        <translation>Das Kontingent des Tarifs ist erschöpft: Warten Sie, bis es zurückgesetzt wird, oder wählen Sie einen höheren Tarif.</translation>
    </message>
    <message>
        <source>Put another provider into the chain until then.</source>
        <translation>Nehmen Sie bis dahin einen anderen Anbieter in die Kette auf.</translation>
    </message>
    <message>
        <source>Top up the balance, or set up a payment method, in the provider&apos;s console.</source>
        <translation>Laden Sie in der Konsole des Anbieters Guthaben auf oder richten Sie dort eine Zahlungsmethode ein.</translation>
    </message>
    <message>
        <source>Check that the key belongs to the account that was paid for.</source>
        <translation>Prüfen Sie, ob der Schlüssel zu dem bezahlten Konto gehört.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or a line end around it.</source>
        <translation>Kopieren Sie den Schlüssel erneut, ohne Leerzeichen oder Zeilenende davor und danach.</translation>
    </message>
    <message>
        <source>Check that it belongs to this provider and organization; rotate it if in doubt.</source>
        <translation>Prüfen Sie, ob er zu diesem Anbieter und dieser Organisation gehört; erneuern Sie ihn im Zweifel.</translation>
    </message>
    <message>
        <source>Ask for access to the model, or to the feature, in the provider&apos;s console.</source>
        <translation>Beantragen Sie in der Konsole des Anbieters Zugriff auf das Modell oder die Funktion.</translation>
    </message>
    <message>
        <source>Check project, organization and region of the key.</source>
        <translation>Prüfen Sie Projekt, Organisation und Region des Schlüssels.</translation>
    </message>
    <message>
        <source>Compare the model&apos;s exact id with the provider&apos;s list of models.</source>
        <translation>Vergleichen Sie die genaue ID des Modells mit der Modellliste des Anbieters.</translation>
    </message>
    <message>
        <source>Prefer a pinned version: aliases get retired. Check the base URL as well.</source>
        <translation>Bevorzugen Sie eine feste Version: Aliasse werden abgeschafft. Prüfen Sie auch die Basis-URL.</translation>
    </message>
    <message>
        <source>Shorten the prompt or the history, or lower max_tokens.</source>
        <translation>Kürzen Sie den Prompt oder den Verlauf oder verringern Sie max_tokens.</translation>
    </message>
    <message>
        <source>Choose a model with a longer context window.</source>
        <translation>Wählen Sie ein Modell mit größerem Kontextfenster.</translation>
    </message>
    <message>
        <source>Reword the prompt.</source>
        <translation>Formulieren Sie den Prompt um.</translation>
    </message>
    <message>
        <source>Relax the safety settings where the provider has them, or try another model.</source>
        <translation>Lockern Sie die Sicherheitseinstellungen, wo der Anbieter welche hat, oder probieren Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Correct the parameter that the message names.</source>
        <translation>Korrigieren Sie den Parameter, den die Meldung nennt.</translation>
    </message>
    <message>
        <source>The SDK or the gateway may be out of date: update it.</source>
        <translation>Das SDK oder das Gateway ist womöglich veraltet: Aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>Send less: fewer or smaller images and files.</source>
        <translation>Senden Sie weniger: weniger oder kleinere Bilder und Dateien.</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s status page with your own error rate.</source>
        <translation>Vergleichen Sie die Statusseite des Anbieters mit Ihrer eigenen Fehlerrate.</translation>
    </message>
    <message>
        <source>Wait a little, or let the chain go to its next provider.</source>
        <translation>Warten Sie ein wenig oder lassen Sie die Kette zum nächsten Anbieter weitergehen.</translation>
    </message>
    <message>
        <source>The fault is at the provider: see its status page beside your own error rate.</source>
        <translation>Der Fehler liegt beim Anbieter: Vergleichen Sie seine Statusseite mit Ihrer eigenen Fehlerrate.</translation>
    </message>
    <message>
        <source>Try again, or let the chain go to its next provider.</source>
        <translation>Versuchen Sie es erneut oder lassen Sie die Kette zum nächsten Anbieter weitergehen.</translation>
    </message>
    <message>
        <source>Check the base URL, the network and the proxy.</source>
        <translation>Prüfen Sie die Basis-URL, das Netz und den Proxy.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, and the CA file of a company network.</source>
        <translation>Prüfen Sie die Uhr des Computers und die CA-Datei eines Firmennetzes.</translation>
    </message>
    <message>
        <source>Raise the time limit for slow models, or choose a faster one.</source>
        <translation>Erhöhen Sie das Zeitlimit für langsame Modelle oder wählen Sie ein schnelleres.</translation>
    </message>
    <message>
        <source>The answer is not complete: send the prompt again.</source>
        <translation>Die Antwort ist unvollständig: Senden Sie den Prompt erneut.</translation>
    </message>
    <message>
        <source>Check the base URL: something else than the provider&apos;s API may answer there.</source>
        <translation>Prüfen Sie die Basis-URL: Dort antwortet womöglich etwas anderes als die API des Anbieters.</translation>
    </message>
    <message>
        <source>Read the raw reply, and report this reply so that a rule can be added.</source>
        <translation>Lesen Sie die Rohantwort und melden Sie sie, damit eine Regel ergänzt werden kann.</translation>
    </message>
    <message>
        <source>The cause is in error.metadata.raw; see the request history of OpenRouter&apos;s dashboard, and allow fallbacks in the model&apos;s settings.</source>
        <translation>Die Ursache steht in error.metadata.raw; sehen Sie im Anfrageverlauf des OpenRouter-Dashboards nach und erlauben Sie Fallbacks in den Einstellungen des Modells.</translation>
    </message>
    <message>
        <source>The cause is in the headers X-Provider-Error-Code and X-Provider-Error-Message; quote the trace id to TokenMix support.</source>
        <translation>Die Ursache steht in den Headern X-Provider-Error-Code und X-Provider-Error-Message; nennen Sie dem TokenMix-Support die Trace-ID.</translation>
    </message>
    <message>
        <source>LiteLLM only passed it on: the cause is the innermost error in its message.</source>
        <translation>LiteLLM hat ihn nur weitergereicht: Die Ursache ist der innerste Fehler in der Meldung.</translation>
    </message>
    <message>
        <source>Portkey only passed it on: find the request in its logs by the trace id.</source>
        <translation>Portkey hat ihn nur weitergereicht: Suchen Sie die Anfrage anhand der Trace-ID in den Logs dort.</translation>
    </message>
    <message>
        <source>Cursor: look for &quot;provider returned&quot; or &quot;completion_error&quot; in the newest file of its logs folder; try the exact model id; with a gateway between, see its dashboard, else go direct.</source>
        <translation>Cursor: Suchen Sie „provider returned“ oder „completion_error“ in der neuesten Datei des Log-Ordners; probieren Sie die genaue Modell-ID; bei einem Gateway dazwischen sehen Sie in dessen Dashboard nach, sonst verbinden Sie direkt.</translation>
    </message>
    <message>
        <source>Cline: the stack with &quot;upstream_error&quot; is in the Output panel under Cline; switching the provider is the usual cure.</source>
        <translation>Cline: Der Stack mit „upstream_error“ steht im Bereich „Ausgabe“ unter Cline; meist hilft es, den Anbieter zu wechseln.</translation>
    </message>
    <message>
        <source>Continue: status and body of the failed call are in its console log.</source>
        <translation>Continue: Status und Body des fehlgeschlagenen Aufrufs stehen im Konsolenlog.</translation>
    </message>
    <message>
        <source>Ollama may still be loading the model, which takes up to minutes: raise &quot;first_token_s&quot; of the chain, or mark the step with &quot;reasoning&quot;: true; OLLAMA_KEEP_ALIVE keeps a model in memory.</source>
        <translation>Ollama lädt womöglich noch das Modell, was Minuten dauern kann: Erhöhen Sie „first_token_s“ der Kette oder kennzeichnen Sie den Schritt mit &quot;reasoning&quot;: true; OLLAMA_KEEP_ALIVE hält ein Modell im Speicher.</translation>
    </message>
    <message>
        <source>Cursor Settings, Models, API Keys: paste the key again, and switch it on. Without a key of your own, sign in again and see your plan.</source>
        <translation>Cursor Settings, Models, API Keys: Fügen Sie den Schlüssel erneut ein und schalten Sie ihn ein. Ohne eigenen Schlüssel melden Sie sich neu an und prüfen Ihren Tarif.</translation>
    </message>
    <message>
        <source>Cursor Settings, Models: add the model by its exact id, switch on no other one of that key, and choose it in the chat.</source>
        <translation>Cursor Settings, Models: Fügen Sie das Modell mit seiner genauen ID hinzu, schalten Sie kein anderes dieses Schlüssels ein und wählen Sie es im Chat.</translation>
    </message>
    <message>
        <source>Cursor Settings, Models, API Keys, &quot;Override OpenAI Base URL&quot;: the address up to and with /v1. Cursor&apos;s servers call it, not this machine: it must be reachable from the internet, with a certificate that everybody knows.</source>
        <translation>Cursor Settings, Models, API Keys, „Override OpenAI Base URL“: die Adresse bis einschließlich /v1. Die Server von Cursor rufen sie auf, nicht dieser Rechner: Sie muss aus dem Internet erreichbar sein, mit einem allgemein anerkannten Zertifikat.</translation>
    </message>
    <message>
        <source>Begin a new chat, and take files out of its context; &quot;Max Mode&quot; gives a model its whole window.</source>
        <translation>Beginnen Sie einen neuen Chat und nehmen Sie Dateien aus dem Kontext; „Max Mode“ gibt einem Modell sein ganzes Fenster.</translation>
    </message>
    <message>
        <source>Cursor has no setting for retries: send it again later, choose another model in the chat, or set &quot;Override OpenAI Base URL&quot; to a gateway with a fallback.</source>
        <translation>Cursor hat keine Einstellung für Neuversuche: Senden Sie später erneut, wählen Sie im Chat ein anderes Modell oder setzen Sie „Override OpenAI Base URL“ auf ein Gateway mit Fallback.</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration: see that &quot;API Provider&quot; and &quot;API Key&quot; belong together, and paste the key again. Plan and Act may each have their own.</source>
        <translation>Cline, Zahnrad, API Configuration: Prüfen Sie, ob „API Provider“ und „API Key“ zusammengehören, und fügen Sie den Schlüssel erneut ein. Plan und Act können jeweils eigene haben.</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Model ID&quot;: exactly as the provider lists it.</source>
        <translation>Cline, Zahnrad, API Configuration, „Model ID“: genau so, wie der Anbieter es aufführt.</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Base URL&quot; (&quot;OpenAI Compatible&quot;, or &quot;Use custom base URL&quot;): the address up to and with /v1. Proxy and certificates are those of VS Code: Settings, &quot;Http: Proxy&quot;.</source>
        <translation>Cline, Zahnrad, API Configuration, „Base URL“ („OpenAI Compatible“ oder „Use custom base URL“): die Adresse bis einschließlich /v1. Proxy und Zertifikate sind die von VS Code: Einstellungen, „Http: Proxy“.</translation>
    </message>
    <message>
        <source>Start a new task, or switch on &quot;Auto Compact&quot; under Cline, gear, Features; with &quot;OpenAI Compatible&quot; see &quot;Context Window Size&quot; and &quot;Max Output Tokens&quot;.</source>
        <translation>Beginnen Sie eine neue Aufgabe oder schalten Sie „Auto Compact“ unter Cline, Zahnrad, Features ein; bei „OpenAI Compatible“ siehe „Context Window Size“ und „Max Output Tokens“.</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Request Timeout (ms)&quot; where the provider has it (Ollama, LM Studio); else choose a faster model.</source>
        <translation>Cline, Zahnrad, API Configuration, „Request Timeout (ms)“, wo der Anbieter es hat (Ollama, LM Studio); sonst ein schnelleres Modell wählen.</translation>
    </message>
    <message>
        <source>Cline tries again by itself, three times at most, and then offers &quot;Retry&quot;; another &quot;API Provider&quot; under gear, API Configuration, is the usual cure.</source>
        <translation>Cline versucht es von selbst erneut, höchstens dreimal, und bietet dann „Retry“ an; meist hilft ein anderer „API Provider“ unter Zahnrad, API Configuration.</translation>
    </message>
    <message>
        <source>config.yaml of Continue, this model&apos;s &quot;apiKey&quot;: write it anew, or see that the secret it names has a value.</source>
        <translation>config.yaml von Continue, „apiKey“ dieses Modells: neu eintragen oder prüfen, ob das genannte Secret einen Wert hat.</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;provider&quot; and &quot;model&quot; of this entry, the model exactly as the provider lists it.</source>
        <translation>config.yaml von Continue: „provider“ und „model“ dieses Eintrags, das Modell genau so, wie der Anbieter es aufführt.</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;apiBase&quot; of this model; proxy and certificates under its &quot;requestOptions&quot;: &quot;proxy&quot;, &quot;caBundlePath&quot;.</source>
        <translation>config.yaml von Continue: „apiBase“ dieses Modells; Proxy und Zertifikate unter „requestOptions“: „proxy“, „caBundlePath“.</translation>
    </message>
    <message>
        <source>config.yaml of Continue, &quot;defaultCompletionOptions&quot; of this model: &quot;contextLength&quot; and &quot;maxTokens&quot;; or begin a new session.</source>
        <translation>config.yaml von Continue, „defaultCompletionOptions“ dieses Modells: „contextLength“ und „maxTokens“; oder eine neue Sitzung beginnen.</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;timeout&quot; under &quot;requestOptions&quot; of this model.</source>
        <translation>config.yaml von Continue: „timeout“ unter „requestOptions“ dieses Modells.</translation>
    </message>
    <message>
        <source>Continue limits nothing by itself, and has no setting for retries: send it again later, or choose another model below the chat&apos;s field.</source>
        <translation>Continue begrenzt selbst nichts und hat keine Einstellung für Neuversuche: Senden Sie später erneut oder wählen Sie unter dem Chatfeld ein anderes Modell.</translation>
    </message>
    <message>
        <source>Its &quot;User API Key Rate limit exceeded&quot; stands for any 429 or 5xx of the provider, and for an address that its servers cannot reach; &quot;Invalid API key&quot; for any 401.</source>
        <translation>Das „User API Key Rate limit exceeded“ steht dort für jeden 429 oder 5xx des Anbieters und für eine Adresse, die die Server nicht erreichen; „Invalid API key“ für jeden 401.</translation>
    </message>
    <message>
        <source>With OpenRouter or another gateway between, the cause is in that one&apos;s dashboard; else go direct.</source>
        <translation>Liegt OpenRouter oder ein anderes Gateway dazwischen, steht die Ursache in dessen Dashboard; sonst direkt verbinden.</translation>
    </message>
    <message>
        <source>The whole stack, with &quot;upstream_error&quot;, is in the Output panel of VS Code under Cline.</source>
        <translation>Der ganze Stack mit „upstream_error“ steht in VS Code im Bereich „Ausgabe“ unter Cline.</translation>
    </message>
    <message>
        <source>Switching the provider is the usual cure.</source>
        <translation>Meist hilft es, den Anbieter zu wechseln.</translation>
    </message>
    <message>
        <source>Status and body of the failed call are in core.log, and in VS Code under Help, Toggle Developer Tools, Console; &quot;Continue: Enable Console&quot; shows the prompts as well.</source>
        <translation>Status und Body des fehlgeschlagenen Aufrufs stehen in core.log und in VS Code unter Help, Toggle Developer Tools, Console; „Continue: Enable Console“ zeigt auch die Prompts.</translation>
    </message>
    <message>
        <source>A recording holds the keys and cookies of its requests: give it to nobody as it is. Copied from here, a report has no keys.</source>
        <translation>Eine Aufzeichnung enthält die Schlüssel und Cookies ihrer Anfragen: Geben Sie sie so, wie sie ist, niemandem weiter. Ein von hier kopierter Bericht enthält keine Schlüssel.</translation>
    </message>
    <message>
        <source>The earliest retry is at %1, in %2.</source>
        <translation>Der früheste Neuversuch ist um %1, in %2.</translation>
    </message>
    <message>
        <source>The server sends on to %1 (status %2). That is not followed, so that the key reaches no other host: if the place is the right one, make it the base_url.</source>
        <translation>Der Server leitet weiter zu %1 (Status %2). Dem wird nicht gefolgt, damit der Schlüssel an keinen anderen Host gelangt: Ist das Ziel richtig, tragen Sie es als base_url ein.</translation>
    </message>
    <message>
        <source>Correct base_url: the provider&apos;s API does not answer at the present address.</source>
        <translation>Korrigieren Sie base_url: Unter der jetzigen Adresse antwortet die API des Anbieters nicht.</translation>
    </message>
    <message>
        <source>If the target is a sign-in page, a proxy or a captive portal of this network asks for a login first: open it in a browser.</source>
        <translation>Ist das Ziel eine Anmeldeseite, verlangt zuerst ein Proxy oder Captive Portal dieses Netzes eine Anmeldung: Öffnen Sie sie im Browser.</translation>
    </message>
    <message>
        <source>The provider lists &quot;%1&quot;: this key may have no access to it, or it does not answer chats.</source>
        <translation>Der Anbieter führt „%1“ auf: Dieser Schlüssel hat womöglich keinen Zugriff darauf, oder das Modell beantwortet keine Chats.</translation>
    </message>
    <message>
        <source>The provider lists %1 models, and none is called &quot;%2&quot;.</source>
        <translation>Der Anbieter führt %1 Modelle auf, keines heißt „%2“.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Blocked by the provider&apos;s safety filter: %1</source>
        <translation>Vom Sicherheitsfilter des Anbieters blockiert: %1</translation>
    </message>
    <message>
        <source>%1, with an empty body</source>
        <translation>%1, mit leerem Body</translation>
    </message>
    <message>
        <source>The provider sent an error without a word</source>
        <translation>Der Anbieter sandte einen Fehler ohne jeden Text</translation>
    </message>
    <message>
        <source>%1, with a web page instead of an answer</source>
        <translation>%1, mit einer Webseite statt einer Antwort</translation>
    </message>
    <message>
        <source>A web page instead of an answer</source>
        <translation>Eine Webseite statt einer Antwort</translation>
    </message>
    <message>
        <source>%1, with a body that says nothing of the cause</source>
        <translation>%1, mit einem Body, der nichts zur Ursache sagt</translation>
    </message>
    <message>
        <source>The reply says nothing of the cause</source>
        <translation>Die Antwort sagt nichts zur Ursache</translation>
    </message>
    <message>
        <source>a success status without an answer behind it</source>
        <translation>ein Erfolgsstatus, hinter dem keine Antwort steht</translation>
    </message>
    <message>
        <source>the provider&apos;s own mark of a blocked prompt or answer</source>
        <translation>die eigene Kennzeichnung des Anbieters für einen blockierten Prompt oder eine blockierte Antwort</translation>
    </message>
    <message>
        <source>a wait of more than an hour: no short limit has one</source>
        <translation>eine Wartezeit von über einer Stunde: die hat kein kurzes Limit</translation>
    </message>
    <message>
        <source>a wait of minutes at most: a used-up quota has a longer one</source>
        <translation>eine Wartezeit von höchstens Minuten: bei erschöpftem Kontingent ist sie länger</translation>
    </message>
    <message>
        <source>nothing but the end of the stream</source>
        <translation>nichts als das Ende des Streams</translation>
    </message>
    <message>
        <source>a redirection to another address</source>
        <translation>eine Weiterleitung an eine andere Adresse</translation>
    </message>
    <message>
        <source>the reply as a whole</source>
        <translation>die Antwort als Ganzes</translation>
    </message>
    <message>
        <source>the record of a call that was made here</source>
        <translation>der Eintrag eines hier getätigten Aufrufs</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>Circuit offen</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>kühlt ab</translation>
    </message>
    <message>
        <source>local limit</source>
        <translation>lokales Limit</translation>
    </message>
    <message>
        <source>%1; next try in %2 (%3)</source>
        <translation>%1; nächster Versuch in %2 (%3)</translation>
    </message>
    <message>
        <source>local limit: %1</source>
        <translation>lokales Limit: %1</translation>
    </message>
    <message>
        <source>the provider says until %1</source>
        <translation>laut Anbieter bis %1</translation>
    </message>
    <message>
        <source>as the provider asked</source>
        <translation>wie vom Anbieter verlangt</translation>
    </message>
    <message>
        <source>for this model alone</source>
        <translation>nur für dieses Modell</translation>
    </message>
    <message>
        <source>a probe is under way</source>
        <translation>ein Testaufruf läuft</translation>
    </message>
    <message>
        <source>The deadline of the chain passed: no answer within %1.</source>
        <translation>Die Frist der Kette ist abgelaufen: keine Antwort innerhalb von %1.</translation>
    </message>
    <message>
        <source>Every step of the chain is closed off: none was called.</source>
        <translation>Alle Schritte der Kette sind gesperrt: Keiner wurde aufgerufen.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>Ausgabe-Token</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>all %1 concurrent calls are taken</source>
        <translation>alle %1 gleichzeitigen Aufrufe sind belegt</translation>
    </message>
    <message>
        <source>the provider refused the last calls as too many</source>
        <translation>der Anbieter hat die letzten Aufrufe als zu viele abgelehnt</translation>
    </message>
    <message>
        <source>%1 %2 used up</source>
        <translation>%1 %2 aufgebraucht</translation>
    </message>
    <message>
        <source>the provider has %1 of %2 %3 left</source>
        <translation>beim Anbieter sind noch %1 von %2 %3 übrig</translation>
    </message>
    <message>
        <source>the provider has %1 %2 left</source>
        <translation>beim Anbieter sind noch %1 %2 übrig</translation>
    </message>
    <message>
        <source>No first token within %1.</source>
        <translation>Kein erstes Token innerhalb von %1.</translation>
    </message>
    <message>
        <source>%1 times the usual 99th percentile of %2</source>
        <translation>%1-mal das übliche 99. Perzentil von %2</translation>
    </message>
    <message>
        <source>the least limit, as the usual 99th percentile is %1</source>
        <translation>die kleinste Grenze, da das übliche 99. Perzentil %1 ist</translation>
    </message>
    <message>
        <source>No first token within %1 (%2; the set limit is %3).</source>
        <translation>Kein erstes Token innerhalb von %1 (%2; die eingestellte Grenze ist %3).</translation>
    </message>
    <message>
        <source>The stream ended without its end marker: the answer is incomplete.</source>
        <translation>Der Stream endete ohne seine Endmarke: Die Antwort ist unvollständig.</translation>
    </message>
    <message>
        <source>An event of the stream cannot be read: the answer would lack a part.</source>
        <translation>Ein Ereignis des Streams ist nicht lesbar: Der Antwort würde ein Teil fehlen.</translation>
    </message>
    <message>
        <source>The answer has more than 1 MiB of text.</source>
        <translation>Die Antwort hat mehr als 1 MiB Text.</translation>
    </message>
    <message>
        <source>No complete answer within %1.</source>
        <translation>Keine vollständige Antwort innerhalb von %1.</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>Keine Verbindung innerhalb von %1.</translation>
    </message>
    <message>
        <source>The stream stalled: no token for %1.</source>
        <translation>Der Stream stockt: kein Token seit %1.</translation>
    </message>
    <message>
        <source>The stream is too slow: %1 tokens a second over the last %2.</source>
        <translation>Der Stream ist zu langsam: %1 Token pro Sekunde über die letzten %2.</translation>
    </message>
    <message>
        <source>There is no chain %1 in the configuration.</source>
        <translation>In der Konfiguration gibt es keine Kette %1.</translation>
    </message>
    <message>
        <source>No chain names a model of %1: name the one to ask.</source>
        <translation>Keine Kette nennt ein Modell von %1: Geben Sie an, welches gefragt werden soll.</translation>
    </message>
    <message>
        <source>There is no provider %1 in the configuration.</source>
        <translation>In der Konfiguration gibt es keinen Anbieter %1.</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Keine Antwort innerhalb von %1 s.</translation>
    </message>
    <message>
        <source>The chain has no step.</source>
        <translation>Die Kette hat keinen Schritt.</translation>
    </message>
    <message>
        <source>The provider %1 has no dialect yet.</source>
        <translation>Der Anbieter %1 hat noch keinen Dialekt.</translation>
    </message>
    <message>
        <source>an unnamed issuer</source>
        <translation>einem namenlosen Aussteller</translation>
    </message>
    <message>
        <source>it is self-signed, and no authority this computer knows vouches for it</source>
        <translation>es ist selbstsigniert, und keine diesem Computer bekannte Zertifizierungsstelle bürgt dafür</translation>
    </message>
    <message>
        <source>this computer does not know the authority that issued it</source>
        <translation>dieser Computer kennt die ausstellende Zertifizierungsstelle nicht</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>es ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid before %1; check this computer&apos;s clock</source>
        <translation>es ist vor %1 nicht gültig; prüfen Sie die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>it is not made out to %1</source>
        <translation>es ist nicht auf %1 ausgestellt</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>the server showed none</source>
        <translation>der Server hat keines vorgelegt</translation>
    </message>
    <message>
        <source>If that is your company&apos;s own authority, set &quot;ca_file&quot; of the provider to the PEM file with its certificate.</source>
        <translation>Ist das die Zertifizierungsstelle Ihrer Firma, setzen Sie „ca_file“ des Anbieters auf die PEM-Datei mit ihrem Zertifikat.</translation>
    </message>
    <message>
        <source>The file %1 (&quot;ca_file&quot;) does not have it either: ask for the right one.</source>
        <translation>Auch die Datei %1 („ca_file“) enthält sie nicht: Fragen Sie nach der richtigen.</translation>
    </message>
    <message>
        <source>Could not find the host %1.</source>
        <translation>Der Host %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Could not look up the host %1: %2.</source>
        <translation>Der Host %1 konnte nicht aufgelöst werden: %2.</translation>
    </message>
    <message>
        <source>Connection refused by %1.</source>
        <translation>Verbindung von %1 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was being set up.</source>
        <translation>%1 hat die Verbindung während des Aufbaus geschlossen.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Keine Antwort von %1.</translation>
    </message>
    <message>
        <source>Could not reach %1: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2.</source>
        <translation>Der TLS-Handshake mit %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed: %2.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist ausgefallen: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached. %2 Check &quot;proxy&quot; of the provider, or the system&apos;s proxy settings.</source>
        <translation>Der Proxy %1 ist nicht erreichbar. %2 Prüfen Sie „proxy“ des Anbieters oder die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>Das Zertifikat von %1 wurde abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2.</source>
        <translation>Ausgestellt von %1, gültig bis %2.</translation>
    </message>
    <message>
        <source>The server&apos;s reply can&apos;t be read: %1.</source>
        <translation>Die Antwort des Servers ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>Der Server schloss die Verbindung</translation>
    </message>
    <message>
        <source>The connection to %1 broke (%2)</source>
        <translation>Die Verbindung zu %1 brach ab (%2)</translation>
    </message>
    <message>
        <source>%1 before it answered.</source>
        <translation>%1 vor der Antwort.</translation>
    </message>
    <message>
        <source>%1 inside the head of its reply.</source>
        <translation>%1 mitten im Kopf der Antwort.</translation>
    </message>
    <message>
        <source>%1 inside its reply, after %2 bytes.</source>
        <translation>%1 mitten in der Antwort, nach %2 Bytes.</translation>
    </message>
    <message>
        <source>The reply is larger than %1 MiB.</source>
        <translation>Die Antwort ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>%1 The proxy is %2.</source>
        <translation>%1 Der Proxy ist %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login (status 407), which is not supported. Name a proxy that asks for none, such as one on this computer that logs in for you, or write &quot;proxy&quot;: &quot;none&quot; beside the provider.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung (Status 407), was nicht unterstützt wird. Geben Sie einen Proxy an, der keine verlangt, etwa einen auf diesem Computer, der sich für Sie anmeldet, oder schreiben Sie &quot;proxy&quot;: &quot;none&quot; zum Anbieter.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the way to %2: status %3.</source>
        <translation>Der Proxy %1 hat den Weg zu %2 verweigert: Status %3.</translation>
    </message>
    <message>
        <source>The certificate file %1 (&quot;ca_file&quot;) %2. %3</source>
        <translation>Die Zertifikatsdatei %1 („ca_file“) %2. %3</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Correct the path, or take the setting out.</source>
        <translation>Korrigieren Sie den Pfad oder entfernen Sie die Einstellung.</translation>
    </message>
    <message>
        <source>is no file of at most 1 MiB</source>
        <translation>ist keine Datei von höchstens 1 MiB</translation>
    </message>
    <message>
        <source>Name a PEM file.</source>
        <translation>Geben Sie eine PEM-Datei an.</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Geben Sie sich das Leserecht dafür.</translation>
    </message>
    <message>
        <source>has no certificate in it</source>
        <translation>enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>It needs blocks that begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>Nötig sind Blöcke, die mit -----BEGIN CERTIFICATE----- beginnen.</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>system certificates</source>
        <translation>Systemzertifikate</translation>
    </message>
    <message>
        <source>The environment variable %1 can&apos;t be used: %2. Correct it, or write &quot;proxy&quot;: &quot;none&quot; beside the provider.</source>
        <translation>Die Umgebungsvariable %1 ist nicht nutzbar: %2. Korrigieren Sie sie oder schreiben Sie &quot;proxy&quot;: &quot;none&quot; zum Anbieter.</translation>
    </message>
    <message>
        <source>system proxy %1 (%2)</source>
        <translation>System-Proxy %1 (%2)</translation>
    </message>
    <message>
        <source>system proxy %1</source>
        <translation>System-Proxy %1</translation>
    </message>
    <message>
        <source>The server refuses stream_options; sent again without it.</source>
        <translation>Der Server lehnt stream_options ab; ohne diesen Parameter erneut gesendet.</translation>
    </message>
    <message>
        <source>The server refuses max_tokens; sent again with max_completion_tokens.</source>
        <translation>Der Server lehnt max_tokens ab; mit max_completion_tokens erneut gesendet.</translation>
    </message>
    <message>
        <source>The server refuses max_completion_tokens; sent again with max_tokens.</source>
        <translation>Der Server lehnt max_completion_tokens ab; mit max_tokens erneut gesendet.</translation>
    </message>
    <message>
        <source>Unlock the keychain when the system asks for its password, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund, wenn das System nach seinem Passwort fragt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Allow Fuseboard to use the keychain, then try again.</source>
        <translation>Erlauben Sie Fuseboard den Zugriff auf den Schlüsselbund und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Install and start a keychain such as GNOME Keyring or KWallet, then try again. Or keep keys in the environment: set &quot;key&quot; to &quot;env:NAME&quot;.</source>
        <translation>Installieren und starten Sie einen Schlüsselbund wie GNOME Keyring oder KWallet und versuchen Sie es dann erneut. Oder legen Sie Schlüssel in der Umgebung ab: Setzen Sie „key“ auf „env:NAME“.</translation>
    </message>
    <message>
        <source>Look whether the keychain has a default collection and is not full or damaged, then try again. Or keep keys in the environment: set &quot;key&quot; to &quot;env:NAME&quot;.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund eine Standardsammlung hat und nicht voll oder beschädigt ist, und versuchen Sie es dann erneut. Oder legen Sie Schlüssel in der Umgebung ab: Setzen Sie „key“ auf „env:NAME“.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no usable key for %2.</source>
        <translation>Die Umgebungsvariable %1 enthält keinen brauchbaren Schlüssel für %2.</translation>
    </message>
    <message>
        <source>The keychain is locked: waiting for it to be unlocked to read the key of %1.</source>
        <translation>Der Schlüsselbund ist gesperrt: Zum Lesen des Schlüssels von %1 wird auf das Entsperren gewartet.</translation>
    </message>
    <message>
        <source>The keychain could not be read for the key of %1: %2</source>
        <translation>Der Schlüsselbund konnte für den Schlüssel von %1 nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>No key for %1 is stored. Set it on the Keys page or with &apos;fuseboardctl keys set %1&apos;.</source>
        <translation>Für %1 ist kein Schlüssel gespeichert. Setzen Sie ihn auf der Seite „Schlüssel“ oder mit „fuseboardctl keys set %1“.</translation>
    </message>
    <message>
        <source>The keychain gave back another value.</source>
        <translation>Der Schlüsselbund gab einen anderen Wert zurück.</translation>
    </message>
    <message>
        <source>The key of %1 does not come from the keychain, so it cannot be set here.</source>
        <translation>Der Schlüssel von %1 kommt nicht aus dem Schlüsselbund und kann daher hier nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>This cannot be a key: it is empty, or holds characters that no request can carry.</source>
        <translation>Das kann kein Schlüssel sein: Es ist leer oder enthält Zeichen, die keine Anfrage übertragen kann.</translation>
    </message>
    <message>
        <source>The key is kept in memory until Fuseboard ends.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis Fuseboard beendet wird.</translation>
    </message>
    <message>
        <source>The keychain did not take the key: %1</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The key of %1 does not come from the keychain, so it cannot be deleted here.</source>
        <translation>Der Schlüssel von %1 kommt nicht aus dem Schlüsselbund und kann daher hier nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>No key for %1 was stored.</source>
        <translation>Für %1 war kein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The keychain did not delete the key: %1</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>A check of %1 is under way: try again after it.</source>
        <translation>Eine Prüfung von %1 läuft: Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>The new key did not pass, so the one before stays: %1</source>
        <translation>Der neue Schlüssel hat die Prüfung nicht bestanden, der bisherige bleibt: %1</translation>
    </message>
    <message>
        <source>no model answered.</source>
        <translation>kein Modell hat geantwortet.</translation>
    </message>
    <message>
        <source>The deleted key is forgotten: set it again.</source>
        <translation>Der gelöschte Schlüssel ist vergessen: Setzen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>%1 needs no key.</source>
        <translation>%1 braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>The keychain is locked, and nobody unlocked it.</source>
        <translation>Der Schlüsselbund ist gesperrt, und niemand hat ihn entsperrt.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The library of the Secret Service, libsecret-1, is not installed.</source>
        <translation>Die Bibliothek des Secret Service, libsecret-1, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The keychain service does not start: %1</source>
        <translation>Der Schlüsselbunddienst startet nicht: %1</translation>
    </message>
    <message>
        <source>The keychain has no default collection to keep keys in, and none was made.</source>
        <translation>Der Schlüsselbund hat keine Standardsammlung für Schlüssel, und es wurde keine angelegt.</translation>
    </message>
    <message>
        <source>The keychain has not answered within %1 s: it may be waiting to be unlocked.</source>
        <translation>Der Schlüsselbund hat innerhalb von %1 s nicht geantwortet: Womöglich wartet er auf das Entsperren.</translation>
    </message>
    <message>
        <source>No keychain service answers on the session bus (org.freedesktop.secrets).</source>
        <translation>Auf dem Sitzungsbus antwortet kein Schlüsselbunddienst (org.freedesktop.secrets).</translation>
    </message>
    <message>
        <source>No session bus: DBUS_SESSION_BUS_ADDRESS is not set.</source>
        <translation>Kein Sitzungsbus: DBUS_SESSION_BUS_ADDRESS ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>No session bus: nothing answers at the address in DBUS_SESSION_BUS_ADDRESS.</source>
        <translation>Kein Sitzungsbus: Unter der Adresse in DBUS_SESSION_BUS_ADDRESS antwortet nichts.</translation>
    </message>
    <message>
        <source>The session bus does not answer: %1</source>
        <translation>Der Sitzungsbus antwortet nicht: %1</translation>
    </message>
    <message>
        <source>The key has a line break or a control character inside. Copy it again.</source>
        <translation>Der Schlüssel enthält einen Zeilenumbruch oder ein Steuerzeichen. Kopieren Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The key has characters that no key can have. Copy it again.</source>
        <translation>Der Schlüssel enthält Zeichen, die kein Schlüssel haben kann. Kopieren Sie ihn erneut.</translation>
    </message>
    <message>
        <source>This looks like a key of %1.</source>
        <translation>Das sieht nach einem Schlüssel von %1 aus.</translation>
    </message>
    <message>
        <source>Keys of %1 usually begin with %2.</source>
        <translation>Schlüssel von %1 beginnen gewöhnlich mit %2.</translation>
    </message>
    <message>
        <source>Keys of %1 usually have %2 characters, this one has %3.</source>
        <translation>Schlüssel von %1 haben gewöhnlich %2 Zeichen, dieser hat %3.</translation>
    </message>
    <message>
        <source>Keys have no space inside, this one has.</source>
        <translation>Schlüssel enthalten keine Leerzeichen, dieser schon.</translation>
    </message>
    <message>
        <source>Only the first %1 variables are read.</source>
        <translation>Nur die ersten %1 Variablen werden gelesen.</translation>
    </message>
    <message>
        <source>This is not of the form NAME=value.</source>
        <translation>Das hat nicht die Form NAME=Wert.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Das Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Something follows the closing quote.</source>
        <translation>Nach dem schließenden Anführungszeichen folgt noch etwas.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB: this is hardly a .env file.</source>
        <translation>Die Datei ist größer als %1 KiB: Das ist wohl keine .env-Datei.</translation>
    </message>
    <message>
        <source>The file is in UTF-16: save it as UTF-8, then try again.</source>
        <translation>Die Datei ist in UTF-16: Speichern Sie sie als UTF-8 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file holds binary data: this is not a .env file.</source>
        <translation>Die Datei enthält Binärdaten: Das ist keine .env-Datei.</translation>
    </message>
    <message>
        <source>The history %1 is damaged: %2.</source>
        <translation>Der Verlauf %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>It is moved aside and a new one is begun.</source>
        <translation>Die Datei wird beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>Another program has locked the history %1.</source>
        <translation>Ein anderes Programm hat den Verlauf %1 gesperrt.</translation>
    </message>
    <message>
        <source>Close the program that has this file open, for example a database browser.</source>
        <translation>Schließen Sie das Programm, das diese Datei geöffnet hat, zum Beispiel einen Datenbankbrowser.</translation>
    </message>
    <message>
        <source>The disk is full: the history %1 cannot grow.</source>
        <translation>Der Datenträger ist voll: Der Verlauf %1 kann nicht wachsen.</translation>
    </message>
    <message>
        <source>Free some space, or lower history.max_mb in the configuration.</source>
        <translation>Schaffen Sie Platz oder verringern Sie history.max_mb in der Konfiguration.</translation>
    </message>
    <message>
        <source>The history %1 cannot be written to.</source>
        <translation>In den Verlauf %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the file and to %1, or choose another folder with --data-dir.</source>
        <translation>Geben Sie sich das Schreibrecht für die Datei und für %1 oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened.</source>
        <translation>Der Verlauf %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>See that %1 exists, that you may write there, and that it is on a disk with free space; or choose another folder with --data-dir.</source>
        <translation>Prüfen Sie, ob %1 existiert, Sie dort schreiben dürfen und der Datenträger freien Platz hat; oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk failed while the history %1 was written: %2.</source>
        <translation>Beim Schreiben des Verlaufs %1 versagte der Datenträger: %2.</translation>
    </message>
    <message>
        <source>See that the disk of %1 is there, sound and not full.</source>
        <translation>Prüfen Sie, ob der Datenträger von %1 vorhanden, intakt und nicht voll ist.</translation>
    </message>
    <message>
        <source>Some records could not be written to the history %1: %2.</source>
        <translation>Einige Einträge konnten nicht in den Verlauf %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The history %1 does not work: %2.</source>
        <translation>Der Verlauf %1 funktioniert nicht: %2.</translation>
    </message>
    <message>
        <source>See that SQLite&apos;s driver for Qt (libqt6sql6-sqlite) is installed.</source>
        <translation>Prüfen Sie, ob der SQLite-Treiber für Qt (libqt6sql6-sqlite) installiert ist.</translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Fuseboard (version %2 of the file, this one knows %3). It is left as it is.</source>
        <translation>Der Verlauf %1 wurde von einem neueren Fuseboard geschrieben (Version %2 der Datei, dieses kennt %3). Er bleibt unverändert.</translation>
    </message>
    <message>
        <source>Update Fuseboard, or choose another folder with --data-dir.</source>
        <translation>Aktualisieren Sie Fuseboard oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It is left as it is.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Sie bleibt unverändert.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <translation>Verschieben Sie sie oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another Fuseboard (%1) keeps the history %2. This one reads along and keeps nothing.</source>
        <translation>Ein anderes Fuseboard (%1) führt den Verlauf %2. Dieses liest mit und speichert nichts.</translation>
    </message>
    <message>
        <source>Close the other one, and this one takes over; or give this one a folder of its own with --data-dir.</source>
        <translation>Schließen Sie das andere, dann übernimmt dieses; oder geben Sie diesem mit --data-dir einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, or not be written to.</source>
        <translation>Der Ordner %1 kann nicht angelegt oder nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, free some space, or choose another folder with --data-dir.</source>
        <translation>Geben Sie sich dort das Schreibrecht, schaffen Sie Platz oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The history is of an older version and is copied before it is changed. %1</source>
        <translation>Der Verlauf stammt aus einer älteren Version und wird vor der Änderung kopiert. %1</translation>
    </message>
    <message>
        <source>Free some space, or move the old history away.</source>
        <translation>Schaffen Sie Platz oder verschieben Sie den alten Verlauf.</translation>
    </message>
    <message>
        <source>The history was damaged. It was moved to %1, and a new one has begun.</source>
        <translation>Der Verlauf war beschädigt. Er wurde nach %1 verschoben, ein neuer hat begonnen.</translation>
    </message>
    <message>
        <source>The history %1 was removed while it was in use. A new one has begun.</source>
        <translation>Der Verlauf %1 wurde im laufenden Betrieb entfernt. Ein neuer hat begonnen.</translation>
    </message>
    <message>
        <source>Remove it only while no Fuseboard runs.</source>
        <translation>Entfernen Sie ihn nur, während kein Fuseboard läuft.</translation>
    </message>
    <message>
        <source>There is no history: it is switched off.</source>
        <translation>Es gibt keinen Verlauf: Er ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 records could not be kept: the disk was too slow or did not take them for too long, or another Fuseboard kept the history.</source>
        <translation>%1 Einträge konnten nicht gespeichert werden: Der Datenträger war zu langsam oder nahm sie zu lange nicht an, oder ein anderes Fuseboard führte den Verlauf.</translation>
    </message>
    <message>
        <source>See that the disk of %1 has room and is not busy.</source>
        <translation>Prüfen Sie, ob der Datenträger von %1 Platz hat und nicht ausgelastet ist.</translation>
    </message>
    <message>
        <source>The history lags: the disk of %1 is slow. What waits to be written is held in memory; none of it is lost.</source>
        <translation>Der Verlauf hinkt nach: Der Datenträger von %1 ist langsam. Was noch zu schreiben ist, bleibt im Arbeitsspeicher; nichts davon geht verloren.</translation>
    </message>
    <message>
        <source>See what keeps that disk busy, or choose another folder with --data-dir.</source>
        <translation>Prüfen Sie, was diesen Datenträger auslastet, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Is the clock right? Before this week the last call in the history is of %1. Until there have been calls for a week, nothing is dropped for its age.</source>
        <translation>Geht die Uhr richtig? Vor dieser Woche ist der letzte Aufruf im Verlauf von %1. Bis es eine Woche lang Aufrufe gab, wird nichts wegen seines Alters verworfen.</translation>
    </message>
    <message>
        <source>Correct the clock if it is ahead; if it is not, nothing is to be done.</source>
        <translation>Stellen Sie die Uhr, wenn sie vorgeht; wenn nicht, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>There is no history here.</source>
        <translation>Hier gibt es keinen Verlauf.</translation>
    </message>
    <message>
        <source>The history counts calls by provider, not by chain.</source>
        <translation>Der Verlauf zählt Aufrufe nach Anbieter, nicht nach Kette.</translation>
    </message>
    <message>
        <source>The history does not keep the cost of each day.</source>
        <translation>Der Verlauf speichert nicht die Kosten jedes Tages.</translation>
    </message>
    <message>
        <source>The history does not tell probes from other calls.</source>
        <translation>Der Verlauf unterscheidet Testaufrufe nicht von anderen Aufrufen.</translation>
    </message>
    <message>
        <source>The history keeps incidents, not every state of a page.</source>
        <translation>Der Verlauf speichert Störungen, nicht jeden Zustand einer Seite.</translation>
    </message>
    <message>
        <source>The settings were changed.</source>
        <translation>Die Einstellungen wurden geändert.</translation>
    </message>
    <message>
        <source>The network works again.</source>
        <translation>Das Netzwerk funktioniert wieder.</translation>
    </message>
    <message>
        <source>It is asked again later, by itself.</source>
        <translation>Sie wird später von selbst erneut abgefragt.</translation>
    </message>
    <message>
        <source>Open the address in a browser; if the page has moved, correct &quot;status_page&quot;.</source>
        <translation>Öffnen Sie die Adresse im Browser; ist die Seite umgezogen, korrigieren Sie „status_page“.</translation>
    </message>
    <message>
        <source>Check the proxy of this provider.</source>
        <translation>Prüfen Sie den Proxy dieses Anbieters.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, and whether a company&apos;s certificate has to be trusted (&quot;ca_file&quot;).</source>
        <translation>Prüfen Sie das Datum des Computers und ob dem Zertifikat einer Firma vertraut werden muss („ca_file“).</translation>
    </message>
    <message>
        <source>Check your connection and the address in &quot;status_page&quot;.</source>
        <translation>Prüfen Sie Ihre Verbindung und die Adresse in „status_page“.</translation>
    </message>
    <message>
        <source>The answer of %1 had not ended after %2 s.</source>
        <translation>Die Antwort von %1 war nach %2 s noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat innerhalb von %2 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 hat mit Status %2 geantwortet.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not followed.</source>
        <translation>%1 führt zu einer Adresse, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>%1 leads on and on: %2 redirects are too many.</source>
        <translation>%1 leitet immer weiter: %2 Weiterleitungen sind zu viele.</translation>
    </message>
    <message>
        <source>No status document was found at %1.</source>
        <translation>Unter %1 wurde kein Statusdokument gefunden.</translation>
    </message>
    <message>
        <source>Open the page in a browser; if it has moved, or offers a feed, write that address into &quot;status_page&quot;.</source>
        <translation>Öffnen Sie die Seite im Browser; ist sie umgezogen oder bietet sie einen Feed an, tragen Sie diese Adresse in „status_page“ ein.</translation>
    </message>
    <message>
        <source>Name your regions in &quot;status_regions&quot;: this page tells of every region there is.</source>
        <translation>Nennen Sie Ihre Regionen in „status_regions“: Diese Seite berichtet über alle Regionen, die es gibt.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 ist ein Ordner: Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no file %1 any more: look for the logs again.</source>
        <translation>Die Datei %1 gibt es nicht mehr: Suchen Sie die Logs erneut.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Choose a file that you may read.</source>
        <translation>%1 ist nicht lesbar: %2. Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 is longer than %2 MiB: record only the calls that fail.</source>
        <translation>%1 ist länger als %2 MiB: Zeichnen Sie nur die fehlschlagenden Aufrufe auf.</translation>
    </message>
    <message>
        <source>%1 has errors and is kept as it is, so nothing can be saved.</source>
        <translation>%1 enthält Fehler und bleibt unverändert, daher kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away, and start Fuseboard again.</source>
        <translation>Korrigieren oder verschieben Sie die Datei und starten Sie Fuseboard neu.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Start Fuseboard again to read it, then repeat the change.</source>
        <translation>Starten Sie Fuseboard neu, um die Datei zu lesen, und wiederholen Sie dann die Änderung.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>ein String</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>expected %1 from %2 to %3, found %4</source>
        <translation>erwartet: %1 von %2 bis %3, gefunden: %4</translation>
    </message>
    <message>
        <source>Write a number within these bounds.</source>
        <translation>Schreiben Sie eine Zahl innerhalb dieser Grenzen.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>erwartet: eine ganze Zahl, gefunden: %1</translation>
    </message>
    <message>
        <source>Leave the fraction out.</source>
        <translation>Lassen Sie die Nachkommastellen weg.</translation>
    </message>
    <message>
        <source>Keys do not belong into this file: put it into the keychain, and &quot;key&quot;: &quot;keychain&quot; here.</source>
        <translation>Schlüssel gehören nicht in diese Datei: Legen Sie ihn im Schlüsselbund ab und schreiben Sie hier &quot;key&quot;: &quot;keychain&quot;.</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>unbekannter JSON-Schlüssel %1</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Hier bekannt: %1.</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet: %1, gefunden: %2</translation>
    </message>
    <message>
        <source>Write %1 here.</source>
        <translation>Hier gehört %1 hin.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ergänzen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>eine Anzahl Sekunden</translation>
    </message>
    <message>
        <source>this looks like a key, and keys do not belong into this file</source>
        <translation>das sieht nach einem Schlüssel aus, und Schlüssel gehören nicht in diese Datei</translation>
    </message>
    <message>
        <source>Take it out, put it into the keychain (fuseboardctl keys set NAME) and write &quot;keychain&quot; here, or &quot;env:NAME&quot; for an environment variable. As it was stored in a file, consider replacing the key.</source>
        <translation>Entfernen Sie ihn, legen Sie ihn im Schlüsselbund ab (fuseboardctl keys set NAME) und schreiben Sie hier „keychain“ oder „env:NAME“ für eine Umgebungsvariable. Da er in einer Datei stand, sollten Sie ihn eventuell ersetzen.</translation>
    </message>
    <message>
        <source>expected a name of 1 to 64 characters, without control characters and &apos;/&apos;</source>
        <translation>erwartet: ein Name von 1 bis 64 Zeichen, ohne Steuerzeichen und „/“</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>expected a model&apos;s name of 1 to 256 characters, without control characters</source>
        <translation>erwartet: ein Modellname von 1 bis 256 Zeichen, ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>Write the name as the provider&apos;s documents have it.</source>
        <translation>Schreiben Sie den Namen so, wie er in der Dokumentation des Anbieters steht.</translation>
    </message>
    <message>
        <source>expected an address such as https://api.example.com/v1</source>
        <translation>erwartet: eine Adresse wie https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>Schreiben Sie die ganze Adresse, ab https://.</translation>
    </message>
    <message>
        <source>the address has a user name or password in it</source>
        <translation>die Adresse enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>Take the part up to the @ out: keys belong into the keychain.</source>
        <translation>Entfernen Sie den Teil bis zum @: Schlüssel gehören in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>the address has a part after ? or # in it</source>
        <translation>die Adresse enthält einen Teil nach ? oder #</translation>
    </message>
    <message>
        <source>Take it out: what is asked is appended to the address.</source>
        <translation>Entfernen Sie ihn: Was abgefragt wird, wird an die Adresse angehängt.</translation>
    </message>
    <message>
        <source>the proxy&apos;s address has a user name or password in it</source>
        <translation>die Adresse des Proxys enthält einen Benutzernamen oder ein Passwort</translation>
    </message>
    <message>
        <source>Take the part up to the @ out: no secret belongs into this file, and proxies that ask for a login are not supported.</source>
        <translation>Entfernen Sie den Teil bis zum @: Geheimnisse gehören nicht in diese Datei, und Proxys mit Anmeldung werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>expected &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port</source>
        <translation>erwartet: „system“, „none“, http://host:port oder socks5://host:port</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s whole address with its port, as in &quot;http://proxy.example.com:3128&quot;.</source>
        <translation>Schreiben Sie die ganze Adresse des Proxys mit Port, etwa „http://proxy.example.com:3128“.</translation>
    </message>
    <message>
        <source>expected the absolute path of a file with certificates</source>
        <translation>erwartet: der absolute Pfad einer Datei mit Zertifikaten</translation>
    </message>
    <message>
        <source>Write the whole path of a PEM file, as in &quot;/etc/ssl/company.pem&quot;.</source>
        <translation>Schreiben Sie den ganzen Pfad einer PEM-Datei, etwa „/etc/ssl/company.pem“.</translation>
    </message>
    <message>
        <source>plain http to another machine sends keys and prompts unencrypted</source>
        <translation>einfaches http zu einem anderen Rechner sendet Schlüssel und Prompts unverschlüsselt</translation>
    </message>
    <message>
        <source>Use https://, or write &quot;allow_insecure&quot;: true beside it if the network is yours.</source>
        <translation>Verwenden Sie https:// oder schreiben Sie &quot;allow_insecure&quot;: true dazu, wenn das Netz Ihnen gehört.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Bekannt: %1.</translation>
    </message>
    <message>
        <source>the chain has no steps</source>
        <translation>die Kette hat keine Schritte</translation>
    </message>
    <message>
        <source>Add at least one step, with a provider and a model.</source>
        <translation>Fügen Sie mindestens einen Schritt mit Anbieter und Modell hinzu.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken: %2 has it, in line %3</source>
        <translation>der Name „%1“ ist vergeben: %2 trägt ihn, in Zeile %3</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Geben Sie einem von beiden einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is none yet: add it to &quot;providers&quot;.</source>
        <translation>Es gibt noch keinen: Fügen Sie ihn zu „providers“ hinzu.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>there is no provider &quot;%1&quot;</source>
        <translation>es gibt keinen Anbieter „%1“</translation>
    </message>
    <message>
        <source>beside &quot;history.url&quot; no provider can be called &quot;history&quot;</source>
        <translation>neben „history.url“ kann kein Anbieter „history“ heißen</translation>
    </message>
    <message>
        <source>Give it another name: the keychain keeps the password of the history under this one.</source>
        <translation>Geben Sie ihm einen anderen Namen: Der Schlüsselbund speichert unter diesem das Passwort des Verlaufs.</translation>
    </message>
    <message>
        <source>plain http to another machine sends what is measured unencrypted</source>
        <translation>einfaches http zu einem anderen Rechner sendet die Messwerte unverschlüsselt</translation>
    </message>
    <message>
        <source>Use https://, or a collector on this machine.</source>
        <translation>Verwenden Sie https:// oder einen Collector auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Write it as in &quot;postgresql://USER@HOST:5432/DATABASE&quot;.</source>
        <translation>Schreiben Sie es wie „postgresql://USER@HOST:5432/DATABASE“.</translation>
    </message>
    <message>
        <source>the address has a password in it</source>
        <translation>die Adresse enthält ein Passwort</translation>
    </message>
    <message>
        <source>Take it out, and put it into the keychain: fuseboardctl keys set history.</source>
        <translation>Entfernen Sie es und legen Sie es im Schlüsselbund ab: fuseboardctl keys set history.</translation>
    </message>
    <message>
        <source>expected the address of a PostgreSQL server</source>
        <translation>erwartet: die Adresse eines PostgreSQL-Servers</translation>
    </message>
    <message>
        <source>expected the user, the host and one database in the address</source>
        <translation>erwartet: der Benutzer, der Host und eine Datenbank in der Adresse</translation>
    </message>
    <message>
        <source>expected &quot;env:NAME&quot; or &quot;none&quot;</source>
        <translation>erwartet: „env:NAME“ oder „none“</translation>
    </message>
    <message>
        <source>Put the whole value of the Authorization header into an environment variable, and write &quot;env:&quot; and its name here.</source>
        <translation>Legen Sie den ganzen Wert des Authorization-Headers in einer Umgebungsvariable ab und schreiben Sie hier „env:“ und deren Namen.</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters</source>
        <translation>erwartet: 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>Shorten it, or leave the key out.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Kürzen Sie ihn oder lassen Sie den Eintrag weg.</translation>
    </message>
    <message>
        <source>%1 entries are too many</source>
        <translation>%1 Einträge sind zu viele</translation>
    </message>
    <message>
        <source>At most %1: take some out.</source>
        <translation>Höchstens %1: Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>more often than once a minute</source>
        <translation>häufiger als einmal pro Minute</translation>
    </message>
    <message>
        <source>Write 60 or more seconds.</source>
        <translation>Schreiben Sie 60 oder mehr Sekunden.</translation>
    </message>
    <message>
        <source>expected an https:// address without user name and password</source>
        <translation>erwartet: eine https://-Adresse ohne Benutzernamen und Passwort</translation>
    </message>
    <message>
        <source>Plain http:// is for this machine alone.</source>
        <translation>Einfaches http:// ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>expected a time of the day such as 22:00</source>
        <translation>erwartet: eine Uhrzeit wie 22:00</translation>
    </message>
    <message>
        <source>Write hours and minutes.</source>
        <translation>Schreiben Sie Stunden und Minuten.</translation>
    </message>
    <message>
        <source>the rule has no threshold: it would never fire</source>
        <translation>die Regel hat keine Schwelle: Sie würde nie auslösen</translation>
    </message>
    <message>
        <source>Add &quot;warning&quot;, &quot;critical&quot; or both.</source>
        <translation>Ergänzen Sie „warning“, „critical“ oder beides.</translation>
    </message>
    <message>
        <source>a window is either once or every week</source>
        <translation>ein Fenster ist entweder einmalig oder wöchentlich</translation>
    </message>
    <message>
        <source>Write &quot;from&quot; and &quot;to&quot;, or &quot;days&quot;, &quot;from_time&quot; and &quot;until_time&quot;.</source>
        <translation>Schreiben Sie „from“ und „to“ oder „days“, „from_time“ und „until_time“.</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>das Fenster endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Prüfen Sie beide Zeiten.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Move the folder away, or name another file.</source>
        <translation>%1 ist ein Ordner, keine Datei. Verschieben Sie den Ordner oder geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Move it away, or name another file.</source>
        <translation>%1 ist ein Gerät oder eine Pipe, keine Datei. Verschieben Sie es oder geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed. Move the file away, or name another place.</source>
        <translation>%1 ist eine Datei, wo ein Ordner nötig ist. Verschieben Sie die Datei oder geben Sie einen anderen Ort an.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2. Make it yourself, or name another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2. Legen Sie ihn selbst an oder geben Sie einen anderen Ort an.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the permissions of the file and of its folders.</source>
        <translation>%1 ist nicht lesbar: %2. Prüfen Sie die Zugriffsrechte der Datei und ihrer Ordner.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check the permissions of the file and of its folder, and that the disk is not read-only.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners und ob der Datenträger schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. The file is as it was. Make room on the disk and try again.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Die Datei ist unverändert. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>does not count: %1 has this setting</source>
        <translation>zählt nicht: %1 enthält diese Einstellung</translation>
    </message>
    <message>
        <source>does not count: %1 has an entry &quot;%2&quot;</source>
        <translation>zählt nicht: %1 enthält einen Eintrag „%2“</translation>
    </message>
    <message>
        <source>does not count: %1 lets nobody add to &quot;%2&quot;</source>
        <translation>zählt nicht: %1 lässt zu „%2“ nichts hinzufügen</translation>
    </message>
    <message>
        <source>does not count: it needs the provider &quot;%1&quot;, which does not</source>
        <translation>zählt nicht: Der benötigte Anbieter „%1“ zählt selbst nicht</translation>
    </message>
    <message>
        <source>It stays in the file, and counts again without the policy.</source>
        <translation>Es bleibt in der Datei und zählt ohne die Richtlinie wieder.</translation>
    </message>
    <message>
        <source>The policy of your organization (%1) does not have %2 among its &quot;allowed_hosts&quot;, so it is not called.</source>
        <translation>Die Richtlinie Ihrer Organisation (%1) führt %2 nicht unter „allowed_hosts“, daher gibt es keine Aufrufe dorthin.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the policy to allow it.</source>
        <translation>Bitten Sie die für die Richtlinie zuständige Stelle, dies zu erlauben.</translation>
    </message>
    <message>
        <source>%1 is set by your organization in %2</source>
        <translation>%1 ist von Ihrer Organisation in %2 festgelegt</translation>
    </message>
    <message>
        <source>Leave it as it is, or ask whoever looks after the policy.</source>
        <translation>Lassen Sie es, wie es ist, oder wenden Sie sich an die für die Richtlinie zuständige Stelle.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a file; what is wrong there</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <comment>of a file; name of the setting, what is wrong there</comment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>%1 inside its reply, after %2 of %3 bytes.</source>
        <translation>%1 mitten in der Antwort, nach %2 von %3 Bytes.</translation>
    </message>
    <message>
        <source>system certificates and %1</source>
        <translation>Systemzertifikate und %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>A header&apos;s name has characters that may not stand in it.</source>
        <translation>Der Name eines Headers enthält Zeichen, die dort nicht stehen dürfen.</translation>
    </message>
    <message>
        <source>The header “%1” is written by the application and can&apos;t be set.</source>
        <translation>Der Header „%1“ wird von der Anwendung geschrieben und kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>The header “%1” has a line break or another control character in its value.</source>
        <translation>Der Wert des Headers „%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The address is not one of the form https://host/path.</source>
        <translation>Die Adresse hat nicht die Form https://host/pfad.</translation>
    </message>
    <message>
        <source>The method is not one of HTTP.</source>
        <translation>Die Methode ist keine von HTTP.</translation>
    </message>
    <message>
        <source>The key has a line break or another control character in it.</source>
        <translation>Der Schlüssel enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>what came is not HTTP/1</source>
        <translation>was ankam, ist kein HTTP/1</translation>
    </message>
    <message>
        <source>its head is over 64 KiB</source>
        <translation>ihr Kopf ist größer als 64 KiB</translation>
    </message>
    <message>
        <source>its status line is unreadable</source>
        <translation>ihre Statuszeile ist unlesbar</translation>
    </message>
    <message>
        <source>its first header is unreadable</source>
        <translation>ihr erster Header ist unlesbar</translation>
    </message>
    <message>
        <source>one of its headers is unreadable</source>
        <translation>einer ihrer Header ist unlesbar</translation>
    </message>
    <message>
        <source>it has more than 256 headers</source>
        <translation>sie hat mehr als 256 Header</translation>
    </message>
    <message>
        <source>it changed to another protocol, which was not asked for</source>
        <translation>sie wechselte zu einem anderen Protokoll, das nicht verlangt war</translation>
    </message>
    <message>
        <source>it uses a transfer coding other than chunked</source>
        <translation>sie verwendet eine andere Transferkodierung als chunked</translation>
    </message>
    <message>
        <source>its Content-Length is unreadable</source>
        <translation>ihre Content-Length ist unlesbar</translation>
    </message>
    <message>
        <source>a chunk&apos;s size is unreadable</source>
        <translation>die Größe eines Chunks ist unlesbar</translation>
    </message>
    <message>
        <source>the extensions of its chunks are over 64 KiB</source>
        <translation>die Erweiterungen ihrer Chunks sind größer als 64 KiB</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>ein Chunk ist länger als angekündigt</translation>
    </message>
    <message>
        <source>its trailers are over 64 KiB</source>
        <translation>ihre Trailer sind größer als 64 KiB</translation>
    </message>
    <message>
        <source>its compressed body ends too early</source>
        <translation>ihr komprimierter Body endet zu früh</translation>
    </message>
    <message>
        <source>it is compressed in a way that was not asked for</source>
        <translation>sie ist auf eine Weise komprimiert, die nicht verlangt war</translation>
    </message>
    <message>
        <source>its compressed body is damaged</source>
        <translation>ihr komprimierter Body ist beschädigt</translation>
    </message>
    <message>
        <source>The proxy %1 sent a reply that can&apos;t be read: %2.</source>
        <translation>Der Proxy %1 sandte eine unlesbare Antwort: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 sent something that nobody asked for.</source>
        <translation>Der Proxy %1 sandte etwas, wonach niemand gefragt hatte.</translation>
    </message>
    <message>
        <source>it holds no address such as http://proxy.example.com:3128</source>
        <translation>sie enthält keine Adresse wie http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>proxies are supported over http:// and socks5:// only</source>
        <translation>Proxys werden nur über http:// und socks5:// unterstützt</translation>
    </message>
    <message>
        <source>a place that can&apos;t be read</source>
        <translation>ein unlesbares Ziel</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The connection was closed inside the reply.</source>
        <translation>Die Verbindung wurde mitten in der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>an object is not closed, or a comma is missing between two keys</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>ein Objekt ist nicht geschlossen, oder zwischen zwei JSON-Schlüsseln fehlt ein Komma</translation>
    </message>
    <message>
        <source>Add the missing } or comma.</source>
        <translation>Ergänzen Sie die fehlende } oder das Komma.</translation>
    </message>
    <message>
        <source>expected a colon between a key and its value</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>erwartet: ein Doppelpunkt zwischen JSON-Schlüssel und Wert</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value, with the key in double quotes.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Schreiben Sie &quot;key&quot;: value, mit dem JSON-Schlüssel in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>a list is not closed, or a comma is missing between two entries</source>
        <translation>eine Liste ist nicht geschlossen, oder zwischen zwei Einträgen fehlt ein Komma</translation>
    </message>
    <message>
        <source>Add the missing ] or comma.</source>
        <translation>Ergänzen Sie die fehlende ] oder das Komma.</translation>
    </message>
    <message>
        <source>expected a comma between two entries</source>
        <translation>erwartet: ein Komma zwischen zwei Einträgen</translation>
    </message>
    <message>
        <source>Add the comma.</source>
        <translation>Ergänzen Sie das Komma.</translation>
    </message>
    <message>
        <source>expected a value: an object, a list, a string, a number, true, false or null</source>
        <translation>erwartet: ein Wert, also ein Objekt, eine Liste, eine Zeichenkette, eine Zahl, true, false oder null</translation>
    </message>
    <message>
        <source>Put text in double quotes; comments are not allowed in JSON.</source>
        <translation>Setzen Sie Text in doppelte Anführungszeichen; Kommentare sind in JSON nicht erlaubt.</translation>
    </message>
    <message>
        <source>the file ends within a number</source>
        <translation>die Datei endet mitten in einer Zahl</translation>
    </message>
    <message>
        <source>Complete the file.</source>
        <translation>Vervollständigen Sie die Datei.</translation>
    </message>
    <message>
        <source>this number cannot be read</source>
        <translation>diese Zahl ist unlesbar</translation>
    </message>
    <message>
        <source>Write it as 5, 0.5 or 1e3.</source>
        <translation>Schreiben Sie sie wie 5, 0.5 oder 1e3.</translation>
    </message>
    <message>
        <source>this escape is not known</source>
        <translation>diese Escape-Sequenz ist unbekannt</translation>
    </message>
    <message>
        <source>Write a backslash within a string as \\.</source>
        <translation>Schreiben Sie einen Backslash in einer Zeichenkette als \\.</translation>
    </message>
    <message>
        <source>a string is not valid UTF-8</source>
        <translation>eine Zeichenkette ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>eine Zeichenkette ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Add the missing double quote.</source>
        <translation>Ergänzen Sie das fehlende doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>erwartet: ein JSON-Schlüssel in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Schreiben Sie &quot;key&quot;: value.</translation>
    </message>
    <message>
        <source>more levels of nesting than can be read</source>
        <translation>mehr Verschachtelungsebenen, als gelesen werden können</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>nach dem Ende des Dokuments folgt weiterer Text</translation>
    </message>
    <message>
        <source>Take out what follows the last }.</source>
        <translation>Entfernen Sie, was auf die letzte } folgt.</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>JSON knows no comments</source>
        <translation>JSON kennt keine Kommentare</translation>
    </message>
    <message>
        <source>Take the comment out.</source>
        <translation>Entfernen Sie den Kommentar.</translation>
    </message>
    <message>
        <source>JSON knows no single quotes</source>
        <translation>JSON kennt keine einfachen Anführungszeichen</translation>
    </message>
    <message>
        <source>Use double quotes.</source>
        <translation>Verwenden Sie doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>there is no comma before this key</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>vor diesem JSON-Schlüssel fehlt ein Komma</translation>
    </message>
    <message>
        <source>Put the key in double quotes.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Setzen Sie den JSON-Schlüssel in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>Start with { &quot;version&quot;: 1, &quot;providers&quot;: [], &quot;chains&quot;: [] }.</source>
        <translation>Beginnen Sie mit { &quot;version&quot;: 1, &quot;providers&quot;: [], &quot;chains&quot;: [] }.</translation>
    </message>
    <message>
        <source>there is a comma before a closing bracket</source>
        <translation>vor einer schließenden Klammer steht ein Komma</translation>
    </message>
    <message>
        <source>Take the comma out.</source>
        <translation>Entfernen Sie das Komma.</translation>
    </message>
    <message>
        <source>this file is from a newer Fuseboard</source>
        <translation>diese Datei stammt von einem neueren Fuseboard</translation>
    </message>
    <message>
        <source>Update Fuseboard, or use a file of version %1.</source>
        <translation>Aktualisieren Sie Fuseboard oder verwenden Sie eine Datei der Version %1.</translation>
    </message>
    <message>
        <source>there is no such version</source>
        <translation>diese Version gibt es nicht</translation>
    </message>
    <message>
        <source>Write &quot;version&quot;: %1.</source>
        <translation>Schreiben Sie &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>die Datei ist größer als 4 MiB</translation>
    </message>
    <message>
        <source>Check that it is the right file: a configuration has a few kilobytes.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist: Eine Konfiguration hat wenige Kilobyte.</translation>
    </message>
    <message>
        <source>more than 64 levels of nesting</source>
        <translation>mehr als 64 Verschachtelungsebenen</translation>
    </message>
    <message>
        <source>this key stands twice; first in line %1</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>dieser JSON-Schlüssel kommt zweimal vor; zuerst in Zeile %1</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>%1 (a link to %2)</source>
        <translation>%1 (ein Link auf %2)</translation>
    </message>
    <message>
        <source>Cannot read %1: its symbolic links go in a circle. Replace the link.</source>
        <translation>%1 kann nicht gelesen werden: Die symbolischen Links führen im Kreis. Ersetzen Sie den Link.</translation>
    </message>
    <message>
        <source>Cannot read %1: the link leads nowhere. Restore the file it points to, or remove the link.</source>
        <translation>%1 kann nicht gelesen werden: Der Link führt ins Leere. Stellen Sie die Datei wieder her, auf die er zeigt, oder entfernen Sie den Link.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the disk.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Cannot read %1: it is larger than 4 MiB, which no configuration is. Move it away, or name another file.</source>
        <translation>%1 kann nicht gelesen werden: größer als 4 MiB, was keine Konfiguration ist. Verschieben Sie die Datei oder geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>Cannot write %1: its symbolic links go in a circle. Replace the link.</source>
        <translation>%1 kann nicht geschrieben werden: Die symbolischen Links führen im Kreis. Ersetzen Sie den Link.</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep.</source>
        <translation>Das Dokument ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>No status page is; check the address of the status page.</source>
        <translation>Das ist keine Statusseite; prüfen Sie die Adresse der Statusseite.</translation>
    </message>
    <message>
        <source>The document ends in the middle of its JSON.</source>
        <translation>Das Dokument endet mitten im JSON.</translation>
    </message>
    <message>
        <source>Fetch it again: the transfer was cut short.</source>
        <translation>Rufen Sie es erneut ab: Die Übertragung brach ab.</translation>
    </message>
    <message>
        <source>The document is no valid JSON: line %1, column %2: %3.</source>
        <translation>Das Dokument ist kein gültiges JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>Check the address of the status page, or fetch it again.</source>
        <translation>Prüfen Sie die Adresse der Statusseite oder rufen Sie sie erneut ab.</translation>
    </message>
    <message>
        <source>The document is larger than 4 MiB.</source>
        <translation>Das Dokument ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>Give the address of a summary instead of a whole history.</source>
        <translation>Geben Sie statt eines ganzen Verlaufs die Adresse einer Zusammenfassung an.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>Fetch it again later, or check the address of the status page.</source>
        <translation>Rufen Sie es später erneut ab oder prüfen Sie die Adresse der Statusseite.</translation>
    </message>
    <message>
        <source>The document is neither JSON nor XML.</source>
        <translation>Das Dokument ist weder JSON noch XML.</translation>
    </message>
    <message>
        <source>Check the address of the status page.</source>
        <translation>Prüfen Sie die Adresse der Statusseite.</translation>
    </message>
    <message>
        <source>The feed is nested more than %1 levels deep.</source>
        <translation>Der Feed ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>No status feed is; check the address of the status page.</source>
        <translation>Das ist kein Status-Feed; prüfen Sie die Adresse der Statusseite.</translation>
    </message>
    <message>
        <source>The feed declares a document type of its own, which may hide an XML bomb.</source>
        <translation>Der Feed deklariert einen eigenen Dokumenttyp, in dem eine XML-Bombe stecken kann.</translation>
    </message>
    <message>
        <source>Give the address of the page&apos;s JSON, or of another feed.</source>
        <translation>Geben Sie die Adresse des JSON der Seite oder eines anderen Feeds an.</translation>
    </message>
    <message>
        <source>The feed ends before its last element is closed.</source>
        <translation>Der Feed endet, bevor sein letztes Element geschlossen ist.</translation>
    </message>
    <message>
        <source>The feed is no well-formed XML: line %1, column %2: %3</source>
        <translation>Der Feed ist kein wohlgeformtes XML: Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Das ist eine Webseite, kein Feed.</translation>
    </message>
    <message>
        <source>Give the address of the page&apos;s JSON or feed, or of the page itself; behind a sign-in of the network, sign in first.</source>
        <translation>Geben Sie die Adresse des JSON oder Feeds der Seite an oder die der Seite selbst; verlangt das Netzwerk eine Anmeldung, melden Sie sich erst an.</translation>
    </message>
    <message>
        <source>This is no status document of a known kind.</source>
        <translation>Das ist kein Statusdokument einer bekannten Art.</translation>
    </message>
    <message>
        <source>This feed is not one of a status page: nothing in it tells of incidents.</source>
        <translation>Dieser Feed ist nicht der einer Statusseite: Nichts darin berichtet von Störungen.</translation>
    </message>
    <message>
        <source>Give the address of the provider&apos;s status page.</source>
        <translation>Geben Sie die Adresse der Statusseite des Anbieters an.</translation>
    </message>
    <message>
        <source>This status page tells neither its state nor any incident.</source>
        <translation>Diese Statusseite nennt weder ihren Zustand noch eine Störung.</translation>
    </message>
    <message>
        <source>Give the address of its summary: …/api/v2/summary.json.</source>
        <translation>Geben Sie die Adresse ihrer Zusammenfassung an: …/api/v2/summary.json.</translation>
    </message>
    <message>
        <source>%1 calls are not in it.</source>
        <translation>%1 Aufrufe fehlen darin.</translation>
    </message>
    <message>
        <source>Cannot write the call log %1: %2.</source>
        <translation>Das Aufruf-Log %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or name another file (export.log.file).</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners oder geben Sie eine andere Datei an (export.log.file).</translation>
    </message>
    <message>
        <source>Move it away, or name another file (export.log.file).</source>
        <translation>Verschieben Sie sie oder geben Sie eine andere Datei an (export.log.file).</translation>
    </message>
    <message>
        <source>Make room on the disk, or name another file (export.log.file); it then goes on by itself.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder geben Sie eine andere Datei an (export.log.file); danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made (%2)</source>
        <translation>der Ordner %1 kann nicht angelegt werden (%2)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>es ist ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>another program holds %1.lock</source>
        <translation>ein anderes Programm hält %1.lock</translation>
    </message>
    <message>
        <source>It is tried again; where no other program runs, delete that file.</source>
        <translation>Es wird erneut versucht; läuft kein anderes Programm, löschen Sie diese Datei.</translation>
    </message>
    <message>
        <source>its folder is not writable, and the log is rotated there</source>
        <translation>der Ordner ist nicht beschreibbar, und das Log wird dort rotiert</translation>
    </message>
    <message>
        <source>no file can be made beside it</source>
        <translation>daneben kann keine Datei angelegt werden</translation>
    </message>
    <message>
        <source>it is full and cannot be rotated (%1)</source>
        <translation>sie ist voll und kann nicht rotiert werden (%1)</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>ihre symbolischen Links führen im Kreis</translation>
    </message>
    <message>
        <source>Cannot serve the metrics on port %1 of this machine: %2. End the program that has the port, or name another port (export.prometheus.port).</source>
        <translation>Die Metriken können nicht an Port %1 dieses Rechners angeboten werden: %2. Beenden Sie das Programm, das den Port belegt, oder geben Sie einen anderen Port an (export.prometheus.port).</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set: nothing is sent to the collector. Set it to the value of the Authorization header, and start again.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt: Nichts wird an den Collector gesendet. Setzen Sie sie auf den Wert des Headers Authorization und starten Sie neu.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds a line break or another control character: nothing is sent to the collector. Correct it, and start again.</source>
        <translation>Die Umgebungsvariable %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen: Nichts wird an den Collector gesendet. Korrigieren Sie sie und starten Sie neu.</translation>
    </message>
    <message>
        <source>%1 spans were dropped, the oldest of more than %2 that waited.</source>
        <translation>%1 Spans wurden verworfen, die ältesten von mehr als %2 wartenden.</translation>
    </message>
    <message>
        <source>Name an environment variable with the value of the Authorization header in &quot;authorization&quot;.</source>
        <translation>Geben Sie in „authorization“ eine Umgebungsvariable mit dem Wert des Headers Authorization an.</translation>
    </message>
    <message>
        <source>Check the value of the Authorization header in the environment variable %1.</source>
        <translation>Prüfen Sie den Wert des Headers Authorization in der Umgebungsvariablen %1.</translation>
    </message>
    <message>
        <source>Redirects are not followed: put the final address into &quot;endpoint&quot;.</source>
        <translation>Weiterleitungen wird nicht gefolgt: Tragen Sie die endgültige Adresse in „endpoint“ ein.</translation>
    </message>
    <message>
        <source>Check &quot;endpoint&quot;: it is the base address, without /v1/traces.</source>
        <translation>Prüfen Sie „endpoint“: Es ist die Basisadresse, ohne /v1/traces.</translation>
    </message>
    <message>
        <source>The collector&apos;s own log tells why.</source>
        <translation>Den Grund nennt das Log des Collectors.</translation>
    </message>
    <message>
        <source>%1 rejected %2 of what was sent.</source>
        <translation>%1 lehnte %2 Teile des Gesendeten ab.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be started: %2</source>
        <translation>„%1“ kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; crashed.</source>
        <translation>„%1“ ist abgestürzt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended with status %2.</source>
        <translation>„%1“ endete mit Status %2.</translation>
    </message>
    <message>
        <source>No program is named.</source>
        <translation>Es ist kein Programm angegeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not started: %2 commands wait for their turn already.</source>
        <translation>„%1“ wurde nicht gestartet: Schon %2 Befehle warten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; took longer than %2 s and was stopped.</source>
        <translation>„%1“ brauchte länger als %2 s und wurde beendet.</translation>
    </message>
    <message>
        <source>The key is not UTF-8 text, which a keychain cannot keep.</source>
        <translation>Der Schlüssel ist kein UTF-8-Text; das kann ein Schlüsselbund nicht aufbewahren.</translation>
    </message>
    <message>
        <source>The key holds a NUL character, where a keychain would cut it off.</source>
        <translation>Der Schlüssel enthält ein NUL-Zeichen; dort würde ein Schlüsselbund ihn abschneiden.</translation>
    </message>
    <message>
        <source>The key is longer than the 2560 bytes that Windows keeps.</source>
        <translation>Der Schlüssel ist länger als die 2560 Bytes, die Windows aufbewahrt.</translation>
    </message>
    <message>
        <source>no further details</source>
        <translation>keine weiteren Angaben</translation>
    </message>
    <message>
        <source>The copy %1 could not be written: %2.</source>
        <translation>Die Kopie %1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>What can still be read of it, &quot;sqlite3 %1 .recover&quot; shows.</source>
        <translation>Was davon noch lesbar ist, zeigt &quot;sqlite3 %1 .recover&quot;.</translation>
    </message>
    <message>
        <source>after &quot;env:&quot; comes no name of an environment variable</source>
        <translation>nach „env:“ folgt kein Name einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Write letters, digits and underscores, as in &quot;env:OPENAI_API_KEY&quot;.</source>
        <translation>Schreiben Sie Buchstaben, Ziffern und Unterstriche, wie in „env:OPENAI_API_KEY“.</translation>
    </message>
    <message>
        <source>expected &quot;keychain&quot;, &quot;env:NAME&quot; or &quot;none&quot;</source>
        <translation>erwartet: „keychain“, „env:NAME“ oder „none“</translation>
    </message>
    <message>
        <source>Write where the key is to be found; the key itself does not belong here.</source>
        <translation>Schreiben Sie, wo der Schlüssel zu finden ist; er selbst gehört nicht hierher.</translation>
    </message>
    <message>
        <source>no header can have this name</source>
        <translation>kein Header kann so heißen</translation>
    </message>
    <message>
        <source>Write letters, digits and dashes only, as in &quot;OpenAI-Organization&quot;.</source>
        <translation>Schreiben Sie nur Buchstaben, Ziffern und Bindestriche, wie in „OpenAI-Organization“.</translation>
    </message>
    <message>
        <source>headers that carry a key do not belong into this file</source>
        <translation>Header, die einen Schlüssel tragen, gehören nicht in diese Datei</translation>
    </message>
    <message>
        <source>Take it out; the key of the keychain is sent by itself (&quot;key&quot;: &quot;keychain&quot;).</source>
        <translation>Entfernen Sie ihn; der Schlüssel aus dem Schlüsselbund wird von selbst gesendet (&quot;key&quot;: &quot;keychain&quot;).</translation>
    </message>
    <message>
        <source>no header can have this value: it has line breaks or other control characters in it, or more than 8192 characters</source>
        <translation>kein Header kann diesen Wert haben: Er enthält Zeilenumbrüche oder andere Steuerzeichen oder mehr als 8192 Zeichen</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>Schreiben Sie den Wert in eine Zeile.</translation>
    </message>
    <message>
        <source>this dialect is not known</source>
        <translation>dieser Dialekt ist unbekannt</translation>
    </message>
    <message>
        <source>this jitter is not known</source>
        <translation>dieser Jitter ist unbekannt</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters on one line</source>
        <translation>erwartet: 1 bis %1 Zeichen in einer Zeile</translation>
    </message>
    <message>
        <source>there is no word in it to look for</source>
        <translation>es enthält kein Wort, nach dem gesucht werden könnte</translation>
    </message>
    <message>
        <source>Write words of the provider&apos;s message; * stands for anything between.</source>
        <translation>Schreiben Sie Wörter aus der Meldung des Anbieters; * steht für Beliebiges dazwischen.</translation>
    </message>
    <message>
        <source>this kind of error is not known</source>
        <translation>diese Fehlerart ist unbekannt</translation>
    </message>
    <message>
        <source>expected 1 to %1 statuses</source>
        <translation>erwartet: 1 bis %1 Status</translation>
    </message>
    <message>
        <source>List the statuses, or leave &quot;status&quot; out for any.</source>
        <translation>Zählen Sie die Status auf oder lassen Sie „status“ für alle weg.</translation>
    </message>
    <message>
        <source>the rule has no condition: it would apply to every error</source>
        <translation>die Regel hat keine Bedingung: Sie würde für jeden Fehler gelten</translation>
    </message>
    <message>
        <source>Add &quot;status&quot;, &quot;code&quot; or &quot;contains&quot;.</source>
        <translation>Ergänzen Sie „status“, „code“ oder „contains“.</translation>
    </message>
    <message>
        <source>%1 rules are too many</source>
        <translation>%1 Regeln sind zu viele</translation>
    </message>
    <message>
        <source>expected a host such as api.example.com or *.example.com</source>
        <translation>erwartet: ein Host wie api.example.com oder *.example.com</translation>
    </message>
    <message>
        <source>Write the name alone: without https://, port and path.</source>
        <translation>Schreiben Sie nur den Namen: ohne https://, Port und Pfad.</translation>
    </message>
    <message>
        <source>no regular expression: %1 (at character %2)</source>
        <translation>kein regulärer Ausdruck: %1 (bei Zeichen %2)</translation>
    </message>
    <message>
        <source>Write it as for Perl, or use &quot;expect_text&quot; for plain words.</source>
        <translation>Schreiben Sie ihn wie für Perl oder verwenden Sie „expect_text“ für einfache Wörter.</translation>
    </message>
    <message>
        <source>expected a time such as 2026-12-24T18:00:00Z</source>
        <translation>erwartet: eine Zeit wie 2026-12-24T18:00:00Z</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>Schreiben Sie Datum, Uhrzeit und Zeitzone.</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such measure</source>
        <translation>diese Messgröße gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such scope</source>
        <translation>diesen Geltungsbereich gibt es nicht</translation>
    </message>
    <message>
        <source>there are at least %1 more problems</source>
        <translation>es gibt mindestens %1 weitere Probleme</translation>
    </message>
    <message>
        <source>Correct the ones above first.</source>
        <translation>Beheben Sie zuerst die obigen.</translation>
    </message>
    <message>
        <source>Write a section or the path of a setting, as in &quot;alerts&quot; or &quot;alerts.sound&quot;.</source>
        <translation>Schreiben Sie einen Abschnitt oder den Pfad einer Einstellung, wie „alerts“ oder „alerts.sound“.</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>diese Einstellung gibt es nicht</translation>
    </message>
    <message>
        <source>entries of a policy cannot be changed</source>
        <translation>Einträge einer Richtlinie können nicht geändert werden</translation>
    </message>
    <message>
        <source>Take it out; users can add their own, unless &quot;locked&quot; has the list.</source>
        <translation>Entfernen Sie ihn; Benutzer können eigene hinzufügen, sofern die Liste nicht unter „locked“ steht.</translation>
    </message>
    <message>
        <source>does not count: %1 has a provider called &quot;history&quot;</source>
        <translation>zählt nicht: %1 hat einen Anbieter namens „history“</translation>
    </message>
    <message>
        <source>&quot;history&quot; does not count: beside the history of %1 no provider can be called so</source>
        <translation>„history“ zählt nicht: Neben dem Verlauf von %1 kann kein Anbieter so heißen</translation>
    </message>
    <message>
        <source>The provider %1 of %2 has the host %3, which is not among its own &quot;allowed_hosts&quot;</source>
        <translation>Der Anbieter %1 aus %2 hat den Host %3, der dort nicht unter „allowed_hosts“ steht</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Verwenden Sie einen von: %1.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>Die Vorgabe „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This provider has no preset and no dialect.</source>
        <translation>Dieser Anbieter hat weder Vorgabe noch Dialekt.</translation>
    </message>
    <message>
        <source>Add &quot;preset&quot;, or &quot;dialect&quot; and &quot;base_url&quot;; this version speaks %1.</source>
        <translation>Ergänzen Sie „preset“ oder „dialect“ und „base_url“; diese Version spricht %1.</translation>
    </message>
    <message>
        <source>There is no dialect &quot;%1&quot;: this version speaks %2.</source>
        <translation>Den Dialekt „%1“ gibt es nicht: Diese Version spricht %2.</translation>
    </message>
    <message>
        <source>This provider has no base URL.</source>
        <translation>Dieser Anbieter hat keine Basis-URL.</translation>
    </message>
    <message>
        <source>Add &quot;base_url&quot;: the address up to the part before &quot;/chat/completions&quot; or &quot;/messages&quot;.</source>
        <translation>Ergänzen Sie „base_url“: die Adresse bis vor „/chat/completions“ oder „/messages“.</translation>
    </message>
    <message>
        <source>The base URL is no web address.</source>
        <translation>Die Basis-URL ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Write it as https://host/path.</source>
        <translation>Schreiben Sie sie als https://host/pfad.</translation>
    </message>
    <message>
        <source>The base URL has a user name, a query or a fragment in it.</source>
        <translation>Die Basis-URL enthält einen Benutzernamen, eine Abfrage oder ein Fragment.</translation>
    </message>
    <message>
        <source>Leave only https://host/path; a key belongs in the keychain.</source>
        <translation>Lassen Sie nur https://host/pfad stehen; ein Schlüssel gehört in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Plain http to %1 would send prompts and key readable for everyone between.</source>
        <translation>Unverschlüsseltes http zu %1 würde Prompts und Schlüssel für alle auf dem Weg lesbar senden.</translation>
    </message>
    <message>
        <source>Use https, or add &quot;allow_insecure&quot;: true beside it.</source>
        <translation>Verwenden Sie https oder schreiben Sie &quot;allow_insecure&quot;: true dazu.</translation>
    </message>
    <message>
        <source>Ollama&apos;s own dialect is not spoken below /v1.</source>
        <translation>Ollamas eigener Dialekt wird unterhalb von /v1 nicht gesprochen.</translation>
    </message>
    <message>
        <source>Leave &quot;/v1&quot; out, or write &quot;dialect&quot;: &quot;openai&quot;.</source>
        <translation>Lassen Sie „/v1“ weg oder schreiben Sie &quot;dialect&quot;: &quot;openai&quot;.</translation>
    </message>
    <message>
        <source>The dialect &quot;ollama&quot; adds &quot;/api&quot; itself.</source>
        <translation>Der Dialekt „ollama“ ergänzt „/api“ selbst.</translation>
    </message>
    <message>
        <source>Leave &quot;/api&quot; out.</source>
        <translation>Lassen Sie „/api“ weg.</translation>
    </message>
    <message>
        <source>Gemini&apos;s own dialect is not spoken below /openai.</source>
        <translation>Geminis eigener Dialekt wird unterhalb von /openai nicht gesprochen.</translation>
    </message>
    <message>
        <source>Leave &quot;/openai&quot; out, or write &quot;dialect&quot;: &quot;openai&quot;.</source>
        <translation>Lassen Sie „/openai“ weg oder schreiben Sie &quot;dialect&quot;: &quot;openai&quot;.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, is damaged: %2.</source>
        <translation>Die Outbox des Team-Verlaufs, %1, ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, is locked by another program.</source>
        <translation>Die Outbox des Team-Verlaufs, %1, ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot grow: the disk is full.</source>
        <translation>Die Outbox des Team-Verlaufs, %1, kann nicht wachsen: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot be written to.</source>
        <translation>In die Outbox des Team-Verlaufs, %1, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot be opened.</source>
        <translation>Die Outbox des Team-Verlaufs, %1, lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, does not work: %2.</source>
        <translation>Die Outbox des Team-Verlaufs, %1, funktioniert nicht: %2.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, was written by a newer Fuseboard. It is left as it is.</source>
        <translation>Die Outbox des Team-Verlaufs, %1, wurde von einem neueren Fuseboard geschrieben. Sie bleibt unverändert.</translation>
    </message>
    <message>
        <source>Another Fuseboard (%1) uses %2 for the team&apos;s history. This one tells the team nothing.</source>
        <translation>Ein anderes Fuseboard (%1) verwendet %2 für den Team-Verlauf. Dieses meldet dem Team nichts.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history was damaged. It was moved to %1, and a new one has begun; what waited in it is not on the server.</source>
        <translation>Die Outbox des Team-Verlaufs war beschädigt. Sie wurde nach %1 verschoben, eine neue hat begonnen; was darin wartete, ist nicht auf dem Server.</translation>
    </message>
    <message>
        <source>What can still be read of it, &quot;sqlite3 %1 .recover&quot; shows. The board&apos;s own history is not concerned.</source>
        <translation>Was davon noch lesbar ist, zeigt &quot;sqlite3 %1 .recover&quot;. Der eigene Verlauf des Boards ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The outbox %1 was removed while it was in use. A new one has begun.</source>
        <translation>Die Outbox %1 wurde entfernt, während sie in Gebrauch war. Eine neue hat begonnen.</translation>
    </message>
    <message>
        <source>The outbox %1 is an older copy: the team&apos;s history knows more of this board than it does. This board goes on as another one of the same name.</source>
        <translation>Die Outbox %1 ist eine ältere Kopie: Der Team-Verlauf weiß mehr von diesem Board als sie. Dieses Board macht als ein anderes desselben Namens weiter.</translation>
    </message>
    <message>
        <source>Records that the copy held may be there twice. Give each machine a data folder of its own.</source>
        <translation>Einträge aus der Kopie können dort doppelt stehen. Geben Sie jedem Rechner einen eigenen Datenordner.</translation>
    </message>
    <message>
        <source>%1 records could not be kept for the team&apos;s history: its outbox %2 is full, or the disk was too slow.</source>
        <translation>%1 Einträge konnten nicht für den Team-Verlauf aufbewahrt werden: Die Outbox %2 ist voll, oder der Datenträger war zu langsam.</translation>
    </message>
    <message>
        <source>See that the server can be reached and the disk is not busy.</source>
        <translation>Prüfen Sie, ob der Server erreichbar und der Datenträger nicht überlastet ist.</translation>
    </message>
    <message>
        <source>%1 records were refused by the server. They are put aside in the table &apos;refused&apos; of %2, with the reason.</source>
        <translation>%1 Einträge lehnte der Server ab. Sie liegen mit der Begründung in der Tabelle &apos;refused&apos; von %2.</translation>
    </message>
    <message>
        <source>Please report the reasons that stand there.</source>
        <translation>Bitte melden Sie die dort genannten Gründe.</translation>
    </message>
    <message>
        <source>Keep the right password in the keychain entry &apos;history&apos;: fuseboardctl keys set history. Then see that the name of the user in history.url is right.</source>
        <translation>Legen Sie das richtige Passwort im Schlüsselbund unter &apos;history&apos; ab: fuseboardctl keys set history. Prüfen Sie dann, ob der Benutzername in history.url stimmt.</translation>
    </message>
    <message>
        <source>Have TLS set up on the server; or name its authority with sslrootcert in history.url. sslmode=disable there does without, and sends everything in the clear.</source>
        <translation>Lassen Sie auf dem Server TLS einrichten oder geben Sie dessen Zertifizierungsstelle mit sslrootcert in history.url an. sslmode=disable kommt dort ohne aus und sendet alles im Klartext.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: records wait here, and it is tried again.</source>
        <translation>Nichts zu tun: Einträge warten hier, und es wird erneut versucht.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not accept the password of %2.</source>
        <translation>Der Team-Verlauf unter %1 akzeptiert das Passwort von %2 nicht.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 asks for a password of %2.</source>
        <translation>Der Team-Verlauf unter %1 verlangt ein Passwort von %2.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not let %2 in.</source>
        <translation>Der Team-Verlauf unter %1 lässt %2 nicht herein.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not know the user %2.</source>
        <translation>Der Team-Verlauf unter %1 kennt den Benutzer %2 nicht.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 lets nobody called %2 in from this machine to this database.</source>
        <translation>Der Team-Verlauf unter %1 lässt niemanden namens %2 von diesem Rechner in diese Datenbank.</translation>
    </message>
    <message>
        <source>Ask the administrator for a line in pg_hba.conf.</source>
        <translation>Bitten Sie die Administration um eine Zeile in pg_hba.conf.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not let %2 use the database.</source>
        <translation>Der Team-Verlauf unter %1 lässt %2 die Datenbank nicht verwenden.</translation>
    </message>
    <message>
        <source>Ask the administrator: GRANT CONNECT, CREATE ON DATABASE … TO this user.</source>
        <translation>Bitten Sie die Administration um: GRANT CONNECT, CREATE ON DATABASE … TO diesen Benutzer.</translation>
    </message>
    <message>
        <source>There is no database &apos;%3&apos; for the team&apos;s history at %1.</source>
        <translation>Für den Team-Verlauf unter %1 gibt es keine Datenbank „%3“.</translation>
    </message>
    <message>
        <source>Have it made there, or correct history.url in the configuration.</source>
        <translation>Lassen Sie sie dort anlegen oder korrigieren Sie history.url in der Konfiguration.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has too many connections.</source>
        <translation>Der Team-Verlauf unter %1 hat zu viele Verbindungen.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is starting.</source>
        <translation>Der Team-Verlauf unter %1 startet gerade.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is shutting down.</source>
        <translation>Der Team-Verlauf unter %1 fährt gerade herunter.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 recovers from a crash.</source>
        <translation>Der Team-Verlauf unter %1 erholt sich von einem Absturz.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not accept connections now.</source>
        <translation>Der Team-Verlauf unter %1 nimmt derzeit keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not offer TLS.</source>
        <translation>Der Team-Verlauf unter %1 bietet kein TLS an.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s history at %1 is not trusted.</source>
        <translation>Dem Zertifikat des Team-Verlaufs unter %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>TLS with the team&apos;s history at %1 failed.</source>
        <translation>TLS mit dem Team-Verlauf unter %1 schlug fehl.</translation>
    </message>
    <message>
        <source>The host of the team&apos;s history at %1 is unknown here.</source>
        <translation>Der Host des Team-Verlaufs unter %1 ist hier unbekannt.</translation>
    </message>
    <message>
        <source>See that this machine is on the right network, and that history.url is right.</source>
        <translation>Prüfen Sie, ob dieser Rechner im richtigen Netzwerk ist und history.url stimmt.</translation>
    </message>
    <message>
        <source>Nobody answers for the team&apos;s history at %1.</source>
        <translation>Für den Team-Verlauf unter %1 antwortet niemand.</translation>
    </message>
    <message>
        <source>See that PostgreSQL runs there and listens on that port.</source>
        <translation>Prüfen Sie, ob PostgreSQL dort läuft und an diesem Port lauscht.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not answer in time.</source>
        <translation>Der Team-Verlauf unter %1 antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>See that this machine is on the right network, and what the firewall says.</source>
        <translation>Prüfen Sie, ob dieser Rechner im richtigen Netzwerk ist und was die Firewall sagt.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 cannot be reached.</source>
        <translation>Der Team-Verlauf unter %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Records wait here, and it is tried again. If this stays: see history.url, and the password in the keychain entry &apos;history&apos;.</source>
        <translation>Einträge warten hier, und es wird erneut versucht. Bleibt es so: siehe history.url und das Passwort im Schlüsselbund unter &apos;history&apos;.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has no room: its disk is full.</source>
        <translation>Der Team-Verlauf unter %1 hat keinen Platz: Sein Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Ask its administrator. Records wait here meanwhile.</source>
        <translation>Fragen Sie die Administration. Einträge warten so lange hier.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 cannot be written to: it is read-only.</source>
        <translation>In den Team-Verlauf unter %1 kann nicht geschrieben werden: Er ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Name the primary server in history.url, not a standby.</source>
        <translation>Geben Sie in history.url den Primärserver an, keinen Standby.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not allow &apos;%2&apos; what it needs.</source>
        <translation>Der Team-Verlauf unter %1 erlaubt &apos;%2&apos; nicht, was nötig ist.</translation>
    </message>
    <message>
        <source>Ask its administrator: GRANT CREATE ON DATABASE %1 TO this user, or a schema %2 that belongs to it.</source>
        <translation>Bitten Sie die Administration um: GRANT CREATE ON DATABASE %1 TO diesen Benutzer, oder um ein Schema %2, das ihm gehört.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is too busy.</source>
        <translation>Der Team-Verlauf unter %1 ist überlastet.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s history at %1 was lost.</source>
        <translation>Die Verbindung zum Team-Verlauf unter %1 ging verloren.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 refuses a record.</source>
        <translation>Der Team-Verlauf unter %1 lehnt einen Eintrag ab.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has other tables than this Fuseboard needs.</source>
        <translation>Der Team-Verlauf unter %1 hat andere Tabellen, als dieses Fuseboard braucht.</translation>
    </message>
    <message>
        <source>Ask its administrator whether somebody changed the schema %1; or use another one: schema=NAME in history.url.</source>
        <translation>Fragen Sie die Administration, ob jemand das Schema %1 geändert hat; oder verwenden Sie ein anderes: schema=NAME in history.url.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 fails (%2).</source>
        <translation>Der Team-Verlauf unter %1 meldet einen Fehler (%2).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL (QPSQL) is missing.</source>
        <translation>Qts Treiber für PostgreSQL (QPSQL) fehlt.</translation>
    </message>
    <message>
        <source>Install it; on Debian and Ubuntu the package is libqt6sql6-psql. Then start Fuseboard again. Records wait here meanwhile.</source>
        <translation>Installieren Sie ihn; unter Debian und Ubuntu heißt das Paket libqt6sql6-psql. Starten Sie Fuseboard danach neu. Einträge warten so lange hier.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 was set up by a newer Fuseboard (version %2 of its tables, this one knows %3). Records wait here.</source>
        <translation>Der Team-Verlauf unter %1 wurde von einem neueren Fuseboard eingerichtet (Version %2 seiner Tabellen, dieses kennt %3). Einträge warten hier.</translation>
    </message>
    <message>
        <source>Update Fuseboard.</source>
        <translation>Aktualisieren Sie Fuseboard.</translation>
    </message>
    <message>
        <source>history.url in the configuration: %1</source>
        <translation>history.url in der Konfiguration: %1</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST:5432/DATABASE, with the name and the address that the administrator of your team&apos;s database gave you.</source>
        <translation>Schreiben Sie sie als postgresql://USER@HOST:5432/DATABASE, mit dem Namen und der Adresse, die Sie von der Administration der Datenbank Ihres Teams haben.</translation>
    </message>
    <message>
        <source>sslmode is one of %1.</source>
        <translation>sslmode ist eines von %1.</translation>
    </message>
    <message>
        <source>schema is a name of lower-case letters, digits and _.</source>
        <translation>schema ist ein Name aus Kleinbuchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>%1 is an absolute path, without a semicolon.</source>
        <translation>%1 ist ein absoluter Pfad ohne Semikolon.</translation>
    </message>
    <message>
        <source>it does not begin with postgresql://.</source>
        <translation>sie beginnt nicht mit postgresql://.</translation>
    </message>
    <message>
        <source>there is a password in it, and the configuration is no place for one.</source>
        <translation>sie enthält ein Passwort, und dafür ist die Konfiguration nicht der Ort.</translation>
    </message>
    <message>
        <source>Take it out, change it on the server, and keep the new one in the keychain: fuseboardctl keys set history.</source>
        <translation>Entfernen Sie es, ändern Sie es auf dem Server und legen Sie das neue im Schlüsselbund ab: fuseboardctl keys set history.</translation>
    </message>
    <message>
        <source>nothing is known of &apos;%1&apos;.</source>
        <translation>„%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>Behind the question mark there may be sslmode, sslrootcert, sslcert, sslkey, host and schema.</source>
        <translation>Hinter dem Fragezeichen können sslmode, sslrootcert, sslcert, sslkey, host und schema stehen.</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>sie nennt keinen Host.</translation>
    </message>
    <message>
        <source>it names no user.</source>
        <translation>sie nennt keinen Benutzer.</translation>
    </message>
    <message>
        <source>it names no database.</source>
        <translation>sie nennt keine Datenbank.</translation>
    </message>
    <message>
        <source>there are control characters in it.</source>
        <translation>sie enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two reasons</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list, or a remark</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where it is wrong, and what</comment>
        <translation>%1: %2</translation>
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
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>too many requests for now</source>
        <translation>derzeit zu viele Anfragen</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>Kontingent erschöpft</translation>
    </message>
    <message>
        <source>payment needed</source>
        <translation>Zahlung erforderlich</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>key has no access</source>
        <translation>Schlüssel ohne Zugriff</translation>
    </message>
    <message>
        <source>no such model there</source>
        <translation>kein solches Modell</translation>
    </message>
    <message>
        <source>prompt too long for the model</source>
        <translation>Prompt zu lang für das Modell</translation>
    </message>
    <message>
        <source>blocked by a content filter</source>
        <translation>vom Inhaltsfilter blockiert</translation>
    </message>
    <message>
        <source>request not accepted</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>request too large</source>
        <translation>Anfrage zu groß</translation>
    </message>
    <message>
        <source>provider at capacity</source>
        <translation>Anbieter ausgelastet</translation>
    </message>
    <message>
        <source>fault of the provider</source>
        <translation>Fehler beim Anbieter</translation>
    </message>
    <message>
        <source>provider not reachable behind its front end</source>
        <translation>Anbieter hinter seinem Frontend nicht erreichbar</translation>
    </message>
    <message>
        <source>provider timed out</source>
        <translation>Timeout beim Anbieter</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>Zeitlimit überschritten</translation>
    </message>
    <message>
        <source>answer stalled</source>
        <translation>Antwort stockt</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>Antwort abgebrochen</translation>
    </message>
    <message>
        <source>unusable reply</source>
        <translation>unbrauchbare Antwort</translation>
    </message>
    <message>
        <source>cause unknown</source>
        <translation>Ursache unbekannt</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>No reply came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>… cut here: only the first %1 are kept.</source>
        <translation>… hier abgeschnitten: Nur die ersten %1 werden behalten.</translation>
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
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>letzte 5 Minuten</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>letzte Stunde</translation>
    </message>
    <message>
        <source>the last 6 hours</source>
        <translation>letzte 6 Stunden</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>the chosen time</source>
        <translation>gewählter Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date</comment>
        <extracomment>How a day is written: d is its number, MMM the month&apos;s short name, M its number, as in the documentation of QDate::toString; other letters stand in quotes.</extracomment>
        <translation>d. MMM</translation>
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
            <numerusform>Längste Lücke %1, nach %2 · übliche Lücke %3 · %Ln Teil</numerusform>
            <numerusform>Längste Lücke %1, nach %2 · übliche Lücke %3 · %Ln Teile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyImport</name>
    <message>
        <source>New: adds the provider</source>
        <translation>Neu: fügt den Anbieter hinzu</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Replaces the key, if a check with the new one passes</source>
        <translation>Ersetzt den Schlüssel, wenn die Prüfung mit dem neuen gelingt</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Wird verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Same key: nothing to do</source>
        <translation>Gleicher Schlüssel: nichts zu tun</translation>
    </message>
    <message>
        <source>Read from the environment already</source>
        <translation>Wird schon aus der Umgebung gelesen</translation>
    </message>
    <message>
        <source>The provider needs no key</source>
        <translation>Der Anbieter braucht keinen Schlüssel</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Only names another place where the key is</source>
        <translation>Nennt nur einen anderen Ort des Schlüssels</translation>
    </message>
    <message>
        <source>White space around the key is cut off.</source>
        <translation>Leerraum um den Schlüssel wird entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln times: line %1 counts.</source>
        <translation>
            <numerusform>%Ln-mal gesetzt: Zeile %1 gilt.</numerusform>
            <numerusform>%Ln-mal gesetzt: Zeile %1 gilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Not looked for yet</source>
        <translation>Noch nicht gesucht</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Password in memory</source>
        <translation>Passwort im Speicher</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passwort vorhanden</translation>
    </message>
    <message>
        <source>Key in memory</source>
        <translation>Schlüssel im Speicher</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Schlüssel vorhanden</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Noch kein Passwort</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Memory, until Fuseboard is closed</source>
        <translation>Arbeitsspeicher, bis Fuseboard geschlossen wird</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Keiner nötig</translation>
    </message>
    <message>
        <source>White space around the password was cut off.</source>
        <translation>Leerraum um das Passwort wurde entfernt.</translation>
    </message>
    <message>
        <source>White space around the key was cut off.</source>
        <translation>Leerraum um den Schlüssel wurde entfernt.</translation>
    </message>
    <message>
        <source>Set %1 before Fuseboard is started.</source>
        <translation>Setzen Sie %1, bevor Fuseboard gestartet wird.</translation>
    </message>
    <message>
        <source>Works: answered in %1, at %2</source>
        <translation>Funktioniert: Antwort in %1, um %2</translation>
    </message>
    <message numerus="yes">
        <source>Works: %n models answered, the slowest in %1, at %2</source>
        <translation>
            <numerusform>Funktioniert: %n Modell hat geantwortet, das langsamste in %1, um %2</numerusform>
            <numerusform>Funktioniert: %n Modelle haben geantwortet, das langsamste in %1, um %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed at %1: %2.</source>
        <translation>Fehlgeschlagen um %1: %2.</translation>
    </message>
    <message>
        <source>%1 failed at %2: %3.</source>
        <translation>%1 fehlgeschlagen um %2: %3.</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <translation>Über %1.</translation>
    </message>
    <message>
        <source>Certificates: %1.</source>
        <translation>Zertifikate: %1.</translation>
    </message>
    <message>
        <source>For the server that keeps the history of the team</source>
        <translation>Für den Server, der den Team-Verlauf speichert</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>Fehlgeschlagen um %1</translation>
    </message>
    <message>
        <source>Keys are stored there, and nowhere else.</source>
        <translation>Schlüssel werden dort gespeichert und sonst nirgends.</translation>
    </message>
    <message>
        <source>Keys that are set here live in memory until Fuseboard is closed.</source>
        <translation>Hier eingegebene Schlüssel bleiben im Arbeitsspeicher, bis Fuseboard geschlossen wird.</translation>
    </message>
    <message>
        <source>Keys live in memory until Fuseboard is closed.</source>
        <translation>Schlüssel bleiben im Arbeitsspeicher, bis Fuseboard geschlossen wird.</translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked</source>
        <translation>Wartet auf Entsperren des Schlüsselbunds</translation>
    </message>
    <message>
        <source>The keychain could not be read</source>
        <translation>Der Schlüsselbund konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Keychain not checked yet</source>
        <translation>Schlüsselbund noch nicht geprüft</translation>
    </message>
    <message>
        <source>Keychain %1: being checked</source>
        <translation>Schlüsselbund %1: wird geprüft</translation>
    </message>
    <message>
        <source>Keychain %1: works</source>
        <translation>Schlüsselbund %1: funktioniert</translation>
    </message>
    <message>
        <source>Keychain %1: waiting to be unlocked</source>
        <translation>Schlüsselbund %1: wartet auf Entsperren</translation>
    </message>
    <message>
        <source>Keychain %1: does not work</source>
        <translation>Schlüsselbund %1: funktioniert nicht</translation>
    </message>
    <message>
        <source>No keychain is used</source>
        <translation>Kein Schlüsselbund genutzt</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Token</translation>
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
        <translation>/Tag</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left.</source>
        <translation>%1: %2 von %3 übrig.</translation>
    </message>
    <message>
        <source>Model %1.</source>
        <translation>Modell %1.</translation>
    </message>
    <message>
        <source>Full again in %1.</source>
        <translation>Wieder voll in %1.</translation>
    </message>
    <message>
        <source>The provider says so.</source>
        <translation>Das sagt der Anbieter.</translation>
    </message>
    <message>
        <source>As configured.</source>
        <translation>Wie konfiguriert.</translation>
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
        <translation>Jeder Anbieter</translation>
    </message>
    <message>
        <source>%1, once: %2 to %3</source>
        <translation>%1, einmalig: %2 bis %3</translation>
    </message>
    <message>
        <source>%1, every week on %2 from %3 to %4</source>
        <translation>%1, jede Woche %2 von %3 bis %4</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Karte von %1</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>Diagramme pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>Aufrufe von %1</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Probes</name>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>Akkubetrieb</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>getaktete Verbindung</translation>
    </message>
    <message>
        <source>daily cap reached</source>
        <translation>Tagesobergrenze erreicht</translation>
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
        <translation>Davor: %1.</translation>
    </message>
    <message>
        <source>When it fired: %1.</source>
        <translation>Beim Auslösen: %1.</translation>
    </message>
    <message>
        <source>After: %1.</source>
        <translation>Danach: %1.</translation>
    </message>
</context>
<context>
    <name>RehearsalText</name>
    <message>
        <source>%1, %2 of pauses</source>
        <translation>%1, %2 Pausen</translation>
    </message>
    <message>
        <source>%1, no pause</source>
        <translation>%1, keine Pause</translation>
    </message>
    <message>
        <source>%1 answers after %2 (%3).</source>
        <translation>%1 antwortet nach %2 (%3).</translation>
    </message>
    <message>
        <source>No end after %1 (%2).</source>
        <translation>Kein Ende nach %1 (%2).</translation>
    </message>
    <message>
        <source>No answer: the prompt fails after %1 (%2).</source>
        <translation>Keine Antwort: Der Prompt schlägt nach %1 fehl (%2).</translation>
    </message>
    <message>
        <source>The circuit of step %1, %2, opens with prompt %3 for %4.</source>
        <translation>Der Circuit von Schritt %1, %2, öffnet mit Prompt %3 für %4.</translation>
    </message>
    <message>
        <source>It is closed or half-open again at the end.</source>
        <translation>Am Ende ist er wieder geschlossen oder halb offen.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>429 too many requests</source>
        <translation>429 zu viele Anfragen</translation>
    </message>
    <message>
        <source>503 overloaded</source>
        <translation>503 überlastet</translation>
    </message>
    <message>
        <source>500 server error</source>
        <translation>500 Serverfehler</translation>
    </message>
    <message>
        <source>stalls in its answer</source>
        <translation>stockt in der Antwort</translation>
    </message>
    <message>
        <source>breaks off its answer</source>
        <translation>bricht die Antwort ab</translation>
    </message>
    <message>
        <source>refuses the key</source>
        <translation>lehnt den Schlüssel ab</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>ist nicht erreichbar</translation>
    </message>
    <message>
        <source>first token after 30 s</source>
        <translation>erstes Token nach 30 s</translation>
    </message>
    <message>
        <source>The rehearsal was cut short there.</source>
        <translation>Der Probelauf wurde dort abgebrochen.</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>Prompt %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiterer.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln prompts are answered, in %2 (%3).</source>
        <translation>
            <numerusform>%1 von %Ln Prompt mit Antwort, in %2 (%3).</numerusform>
            <numerusform>%1 von %Ln Prompts mit Antwort, in %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: after %Ln prompts in a row the circuit of %1 opens, and it is passed over for %2.</source>
        <translation>
            <numerusform>Geht es so weiter: Nach %Ln Prompt öffnet der Circuit von %1, und der Schritt wird für %2 übergangen.</numerusform>
            <numerusform>Geht es so weiter: Nach %Ln Prompts in Folge öffnet der Circuit von %1, und der Schritt wird für %2 übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed; %2 of %Ln prompts in a row pass it over, as it asked for a pause.</source>
        <translation>
            <numerusform>Geht es so weiter: Der Circuit von %1 bleibt geschlossen; %2 von %Ln Prompt übergeht den Schritt, weil der Anbieter um eine Pause bat.</numerusform>
            <numerusform>Geht es so weiter: Der Circuit von %1 bleibt geschlossen; %2 von %Ln Prompts in Folge übergehen den Schritt, weil der Anbieter um eine Pause bat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed, and it is asked anew with each of %Ln prompts in a row.</source>
        <translation>
            <numerusform>Geht es so weiter: Der Circuit von %1 bleibt geschlossen, und bei %Ln Prompt wird neu angefragt.</numerusform>
            <numerusform>Geht es so weiter: Der Circuit von %1 bleibt geschlossen, und bei jedem von %Ln Prompts in Folge wird neu angefragt.</numerusform>
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
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>the history has nothing to try it on</source>
        <translation>der Verlauf enthält nichts, woran sich das testen ließe</translation>
    </message>
    <message>
        <source>never fired last week</source>
        <translation>letzte Woche nie ausgelöst</translation>
    </message>
    <message>
        <source>fired once last week, for %1</source>
        <translation>letzte Woche einmal ausgelöst, für %1</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>das Board</translation>
    </message>
    <message>
        <source>%1, %2 for %3: %4, worst %5</source>
        <translation>%1, %2 für %3: %4, Spitze %5</translation>
    </message>
    <message>
        <source>and %1 before</source>
        <translation>und %1 davor</translation>
    </message>
    <message numerus="yes">
        <source>fired %Ln times last week, %1 in all</source>
        <translation>
            <numerusform>letzte Woche %Ln-mal ausgelöst, insgesamt %1</numerusform>
            <numerusform>letzte Woche %Ln-mal ausgelöst, insgesamt %1</numerusform>
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
        <translation>Das ist keine Adresse. Schreiben Sie sie ohne Leerzeichen, wie im Beispiel.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Automatic probes</source>
        <translation>Automatische Testaufrufe</translation>
    </message>
    <message>
        <source>One short check of each provider and model that the chains name.</source>
        <translation>Eine kurze Prüfung jedes Anbieters und Modells, das in den Ketten vorkommt.</translation>
    </message>
    <message>
        <source>Interval of the probes</source>
        <translation>Intervall der Testaufrufe</translation>
    </message>
    <message>
        <source>How often each automatic probe is sent.</source>
        <translation>Wie oft jeder automatische Testaufruf gesendet wird.</translation>
    </message>
    <message>
        <source>Cost cap of the probes</source>
        <translation>Kostenobergrenze der Testaufrufe</translation>
    </message>
    <message>
        <source>Probes pause for the rest of a day (UTC) once all of them have cost so much.</source>
        <translation>Testaufrufe pausieren für den Rest des Tages (UTC), sobald alle zusammen so viel gekostet haben.</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Im Akkubetrieb pausieren</translation>
    </message>
    <message>
        <source>No automatic probes while this machine runs on its battery.</source>
        <translation>Keine automatischen Testaufrufe, solange dieser Rechner mit Akku läuft.</translation>
    </message>
    <message>
        <source>Pause on metered networks</source>
        <translation>In getakteten Netzen pausieren</translation>
    </message>
    <message>
        <source>No automatic probes while the network says that its data costs.</source>
        <translation>Keine automatischen Testaufrufe, solange das Netzwerk als getaktet gilt.</translation>
    </message>
    <message>
        <source>Read status pages</source>
        <translation>Statusseiten lesen</translation>
    </message>
    <message>
        <source>What the providers themselves say of their health.</source>
        <translation>Was die Anbieter selbst über ihren Zustand sagen.</translation>
    </message>
    <message>
        <source>Interval of the status pages</source>
        <translation>Intervall der Statusseiten</translation>
    </message>
    <message>
        <source>How often each page is read.</source>
        <translation>Wie oft jede Seite gelesen wird.</translation>
    </message>
    <message>
        <source>Budget a day</source>
        <translation>Budget pro Tag</translation>
    </message>
    <message>
        <source>Alerts warn at 120 % of it, by the prices in the configuration.</source>
        <translation>Alarme warnen bei 120 % davon, nach den Preisen in der Konfiguration.</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Whether the rules are looked at; they stand on the Alerts page.</source>
        <translation>Ob die Regeln ausgewertet werden; sie stehen auf der Seite „Alarme“.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Alerts are told on the desktop too.</source>
        <translation>Alarme werden auch auf dem Desktop gemeldet.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Notifications come with a sound.</source>
        <translation>Benachrichtigungen kommen mit einem Ton.</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>Calls, incidents, circuits and alerts stay after the program ends. Prompts and answers are never in it.</source>
        <translation>Aufrufe, Störungen, Circuits und Alarme bleiben nach Programmende erhalten. Prompts und Antworten stehen nie darin.</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Tage aufbewahren</translation>
    </message>
    <message>
        <source>Older records are deleted.</source>
        <translation>Ältere Einträge werden gelöscht.</translation>
    </message>
    <message>
        <source>Space on disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>When it is used up, the oldest records go first.</source>
        <translation>Ist er aufgebraucht, werden die ältesten Einträge zuerst entfernt.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>A PostgreSQL database that several boards write to: postgresql://USER@HOST:5432/DATABASE, without a password.</source>
        <translation>Eine PostgreSQL-Datenbank, in die mehrere Boards schreiben: postgresql://USER@HOST:5432/DATABASE, ohne Passwort.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Name of this board</source>
        <translation>Name dieses Boards</translation>
    </message>
    <message>
        <source>How the records of this board are named there.</source>
        <translation>Wie die Einträge dieses Boards dort heißen.</translation>
    </message>
    <message>
        <source>the name of this machine</source>
        <translation>der Name dieses Rechners</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Aufruf-Log</translation>
    </message>
    <message>
        <source>One line of JSON for each call, in a file.</source>
        <translation>Eine JSON-Zeile je Aufruf, in einer Datei.</translation>
    </message>
    <message>
        <source>File of the call log</source>
        <translation>Datei des Aufruf-Logs</translation>
    </message>
    <message>
        <source>The whole path.</source>
        <translation>Der vollständige Pfad.</translation>
    </message>
    <message>
        <source>calls.jsonl in the data folder</source>
        <translation>calls.jsonl im Datenordner</translation>
    </message>
    <message>
        <source>Size of the call log</source>
        <translation>Größe des Aufruf-Logs</translation>
    </message>
    <message>
        <source>From this size on a new file is begun.</source>
        <translation>Ab dieser Größe wird eine neue Datei begonnen.</translation>
    </message>
    <message>
        <source>Older call logs</source>
        <translation>Ältere Aufruf-Logs</translation>
    </message>
    <message>
        <source>How many full files are kept beside the current one.</source>
        <translation>Wie viele volle Dateien neben der aktuellen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Prometheus metrics</source>
        <translation>Prometheus-Metriken</translation>
    </message>
    <message>
        <source>Served at /metrics, to this machine alone.</source>
        <translation>Unter /metrics, nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Prometheus port</source>
        <translation>Prometheus-Port</translation>
    </message>
    <message>
        <source>On 127.0.0.1.</source>
        <translation>Auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>OpenTelemetry endpoint</source>
        <translation>OpenTelemetry-Endpunkt</translation>
    </message>
    <message>
        <source>Spans and metrics go there by OTLP over HTTP, for example http://127.0.0.1:4318.</source>
        <translation>Dorthin gehen Spans und Metriken per OTLP über HTTP, zum Beispiel http://127.0.0.1:4318.</translation>
    </message>
    <message>
        <source>OpenTelemetry authorization</source>
        <translation>OpenTelemetry-Autorisierung</translation>
    </message>
    <message>
        <source>Name of the environment variable with the value of the Authorization header.</source>
        <translation>Name der Umgebungsvariable mit dem Wert des Authorization-Headers.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&quot;none&quot;, http://host:port or socks5://host:port.</source>
        <translation>„none“, http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>des Systems</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Authorities that are trusted beside the system&apos;s, as a PEM file.</source>
        <translation>Zertifizierungsstellen, denen neben denen des Systems vertraut wird, als PEM-Datei.</translation>
    </message>
    <message>
        <source>the system&apos;s alone</source>
        <translation>nur die des Systems</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>affects %1</source>
        <translation>betrifft %1</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>Wird untersucht</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Ursache erkannt</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Post-mortem</translation>
    </message>
    <message>
        <source>State not told</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>Impact not told</source>
        <translation>Auswirkung unbekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Maintenance ahead</source>
        <translation>Anstehende Wartung</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Components: %1</source>
        <translation>Komponenten: %1</translation>
    </message>
    <message>
        <source>announced in the minute of our first failure</source>
        <translation>gemeldet in der Minute unseres ersten Fehlers</translation>
    </message>
    <message>
        <source>announced %1 after our first failure</source>
        <translation>gemeldet %1 nach unserem ersten Fehler</translation>
    </message>
    <message>
        <source>announced %1 before we noticed</source>
        <translation>gemeldet %1, bevor wir es merkten</translation>
    </message>
    <message>
        <source>our calls did not fail</source>
        <translation>unsere Aufrufe hatten keine Fehler</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unknown: nothing tells of this day</source>
        <translation>unbekannt: nichts gibt Auskunft über diesen Tag</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>keine Störung</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Betriebsbereit</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Partial outage</source>
        <translation>Teilausfall</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>Schwerer Ausfall</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>RSS-Feed</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Atom-Feed</translation>
    </message>
    <message>
        <source>last known: %1</source>
        <translation>zuletzt bekannt: %1</translation>
    </message>
    <message>
        <source>open incidents: %1</source>
        <translation>offene Störungen: %1</translation>
    </message>
    <message>
        <source>components operational: all %1</source>
        <translation>betriebsbereite Komponenten: alle %1</translation>
    </message>
    <message>
        <source>components operational: %1 of %2</source>
        <translation>betriebsbereite Komponenten: %1 von %2</translation>
    </message>
    <message>
        <source>Last good reading %1.</source>
        <translation>Zuletzt erfolgreich gelesen %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>erneut %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name of a day of the week, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>past: when it was read; %1: 5 min ago</comment>
        <translation>Gelesen %1</translation>
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
        <translation>Kritisch: %1, Warnungen: %2</translation>
    </message>
    <message>
        <source>In order: %1 of %2</source>
        <translation>In Ordnung: %1 von %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The only call failed.</source>
        <translation>Der einzige Aufruf schlug fehl.</translation>
    </message>
    <message>
        <source>The only call succeeded.</source>
        <translation>Der einzige Aufruf war erfolgreich.</translation>
    </message>
    <message>
        <source>No call is made while its circuit is open.</source>
        <translation>Solange der Circuit offen ist, erfolgt kein Aufruf.</translation>
    </message>
    <message>
        <source>The newest call, %1 ago, failed.</source>
        <translation>Der letzte Aufruf, vor %1, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 says: maintenance.</source>
        <translation>%1 meldet: Wartung.</translation>
    </message>
    <message>
        <source>%1 says: maintenance, %2.</source>
        <translation>%1 meldet: Wartung, %2.</translation>
    </message>
    <message>
        <source>%1 says: maintenance, %2, until %3.</source>
        <translation>%1 meldet: Wartung, %2, bis %3.</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 meldet: %2.</translation>
    </message>
    <message>
        <source>%1 says: %2 since %3.</source>
        <translation>%1 meldet: %2 seit %3.</translation>
    </message>
    <message>
        <source>The last answer came %1 ago.</source>
        <translation>Die letzte Antwort kam vor %1.</translation>
    </message>
    <message>
        <source>No call was answered yet.</source>
        <translation>Bisher wurde kein Aufruf beantwortet.</translation>
    </message>
    <message>
        <source>All calls of the last 5 minutes succeeded: %1.</source>
        <translation>Alle Aufrufe der letzten 5 Minuten waren erfolgreich: %1.</translation>
    </message>
    <message>
        <source>Refused because of the prompt: %1.</source>
        <translation>Wegen des Prompts abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The newest failure, %1 ago: %2</source>
        <translation>Der letzte Fehler, vor %1: %2</translation>
    </message>
    <message>
        <source>The newest failure, %1 ago, with %2: %3</source>
        <translation>Der letzte Fehler, vor %1, mit %2: %3</translation>
    </message>
    <message>
        <source>Failing: %1. Answering: %2.</source>
        <translation>Gestört: %1. Es antworten: %2.</translation>
    </message>
    <message>
        <source>Its status page could not be read.</source>
        <translation>Die Statusseite konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its status page could not be read for too long to rely on it.</source>
        <translation>Die Statusseite konnte zu lange nicht gelesen werden, um sich darauf zu verlassen.</translation>
    </message>
    <message>
        <source>Its status page says that all is well.</source>
        <translation>Laut Statusseite ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Its status page: %1 (%2)</source>
        <translation>Statusseite: %1 (%2)</translation>
    </message>
    <message>
        <source>Its status page: %1</source>
        <translation>Statusseite: %1</translation>
    </message>
    <message>
        <source>Its status page does not say how it is.</source>
        <translation>Die Statusseite sagt nichts über den Zustand.</translation>
    </message>
    <message>
        <source>Its circuit is open.</source>
        <translation>Der Circuit ist offen.</translation>
    </message>
    <message>
        <source>Its circuit is half-open: single calls try whether it is back.</source>
        <translation>Der Circuit ist halb offen: Einzelne Aufrufe testen, ob der Anbieter wieder da ist.</translation>
    </message>
    <message>
        <source>Neutral hosts answer: your connection works.</source>
        <translation>Neutrale Hosts antworten: Ihre Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Neutral hosts do not answer either.</source>
        <translation>Auch neutrale Hosts antworten nicht.</translation>
    </message>
    <message>
        <source>Neutral hosts did not answer then either.</source>
        <translation>Auch neutrale Hosts antworteten damals nicht.</translation>
    </message>
    <message>
        <source>The certificates of neutral hosts are not trusted either.</source>
        <translation>Auch den Zertifikaten neutraler Hosts wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Other providers can be reached.</source>
        <translation>Andere Anbieter sind erreichbar.</translation>
    </message>
    <message>
        <source>Other providers that cannot be reached: %1 of %2.</source>
        <translation>Andere Anbieter, die nicht erreichbar sind: %1 von %2.</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>betriebsbereit</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>degraded performance</source>
        <translation>eingeschränkte Leistung</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>Teilausfall</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>schwerer Ausfall</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
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
        <translation>Ihre Verbindung ist gestört: Weder %1 noch ein neutraler Host ist erreichbar.</translation>
    </message>
    <message>
        <source>Your connection works again. %1 has not been asked since.</source>
        <translation>Ihre Verbindung funktioniert wieder. %1 wurde seitdem nicht angefragt.</translation>
    </message>
    <message>
        <source>Your connection fails: the certificates of %1 and of others are not trusted.</source>
        <translation>Ihre Verbindung ist gestört: Den Zertifikaten von %1 und anderen wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Your connection fails: neither %1 nor any other provider can be reached.</source>
        <translation>Ihre Verbindung ist gestört: Weder %1 noch ein anderer Anbieter ist erreichbar.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Your own connection is being checked.</source>
        <translation>%1 ist nicht erreichbar. Ihre eigene Verbindung wird geprüft.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Für %1 gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be read from the keychain.</source>
        <translation>Der Schlüssel von %1 kann nicht aus dem Schlüsselbund gelesen werden.</translation>
    </message>
    <message>
        <source>%1 does not accept your key. %2</source>
        <translation>%1 akzeptiert Ihren Schlüssel nicht. %2</translation>
    </message>
    <message>
        <source>At %1, your key has no access to %2.</source>
        <translation>Ihr Schlüssel hat bei %1 keinen Zugriff auf %2.</translation>
    </message>
    <message>
        <source>At %1, your key has no access to what you ask for.</source>
        <translation>Ihr Schlüssel hat bei %1 keinen Zugriff auf das Angefragte.</translation>
    </message>
    <message>
        <source>You send more than %1 allows. %2</source>
        <translation>Sie senden mehr, als %1 erlaubt. %2</translation>
    </message>
    <message>
        <source>Your account at %1 needs a payment.</source>
        <translation>Für Ihr Konto bei %1 ist eine Zahlung fällig.</translation>
    </message>
    <message>
        <source>Your quota at %1 is used up.</source>
        <translation>Ihr Kontingent bei %1 ist erschöpft.</translation>
    </message>
    <message>
        <source>%1 does not have what you ask for.</source>
        <translation>%1 bietet das Angefragte nicht an.</translation>
    </message>
    <message>
        <source>%1 has no model %2.</source>
        <translation>%1 hat kein Modell %2.</translation>
    </message>
    <message>
        <source>%1 answers, but not with %2.</source>
        <translation>%1 antwortet, aber nicht mit %2.</translation>
    </message>
    <message>
        <source>Nothing answers for %1 on this machine.</source>
        <translation>Auf diesem Rechner antwortet nichts für %1.</translation>
    </message>
    <message>
        <source>A call to %1 failed: %2. Nothing is announced.</source>
        <translation>Ein Aufruf an %1 ist fehlgeschlagen: %2. Keine Störung gemeldet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, not announced. %2</source>
        <translation>%1 ist nicht erreichbar, nicht gemeldet. %2</translation>
    </message>
    <message>
        <source>%1 is failing, not announced: %2. %3</source>
        <translation>%1 ist gestört, nicht gemeldet: %2. %3</translation>
    </message>
    <message>
        <source>%1 cannot be reached. %2</source>
        <translation>%1 ist nicht erreichbar. %2</translation>
    </message>
    <message>
        <source>%1 is failing: %2. %3</source>
        <translation>%1 ist gestört: %2. %3</translation>
    </message>
    <message>
        <source>A call to %1 failed: %2. One alone may be chance.</source>
        <translation>Ein Aufruf an %1 ist fehlgeschlagen: %2. Ein einzelner kann Zufall sein.</translation>
    </message>
    <message>
        <source>%1 answers you. %2</source>
        <translation>%1 antwortet Ihnen. %2</translation>
    </message>
    <message>
        <source>%1 answers, but refuses what your prompts ask.</source>
        <translation>%1 antwortet, lehnt aber ab, was Ihre Prompts verlangen.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 answers again. %2</source>
        <translation>%1 antwortet wieder. %2</translation>
    </message>
    <message>
        <source>%1 answers. %2</source>
        <translation>%1 antwortet. %2</translation>
    </message>
    <message>
        <source>%1 says that all is well. %2</source>
        <translation>%1 meldet, dass alles in Ordnung ist. %2</translation>
    </message>
    <message>
        <source>Nothing is known of %1. %2</source>
        <translation>Über %1 ist nichts bekannt. %2</translation>
    </message>
    <message>
        <source>Check the network, VPN and proxy of this computer.</source>
        <translation>Prüfen Sie Netzwerk, VPN und Proxy dieses Computers.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, and name the CA file of your company&apos;s network.</source>
        <translation>Prüfen Sie die Uhr des Computers und geben Sie die CA-Datei Ihres Firmennetzes an.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or see the Keys page.</source>
        <translation>Entsperren Sie den Schlüsselbund oder sehen Sie auf der Seite „Schlüssel“ nach.</translation>
    </message>
    <message>
        <source>Set it on the Keys page.</source>
        <translation>Tragen Sie ihn auf der Seite „Schlüssel“ ein.</translation>
    </message>
    <message>
        <source>Check or replace the key on the Keys page.</source>
        <translation>Prüfen oder ersetzen Sie den Schlüssel auf der Seite „Schlüssel“.</translation>
    </message>
    <message>
        <source>Ask for access in the provider&apos;s console; check project and region of the key.</source>
        <translation>Beantragen Sie den Zugriff in der Konsole des Anbieters; prüfen Sie Projekt und Region des Schlüssels.</translation>
    </message>
    <message>
        <source>Send more slowly, raise the tier, or let the chain go to its next provider.</source>
        <translation>Senden Sie langsamer, erhöhen Sie die Stufe oder lassen Sie die Kette zum nächsten Anbieter weitergehen.</translation>
    </message>
    <message>
        <source>Top up the balance, or set up a payment method, in the provider&apos;s console.</source>
        <translation>Laden Sie in der Konsole des Anbieters Guthaben auf oder richten Sie dort eine Zahlungsmethode ein.</translation>
    </message>
    <message>
        <source>Wait for the quota&apos;s reset, or raise the plan.</source>
        <translation>Warten Sie, bis das Kontingent zurückgesetzt wird, oder wechseln Sie in einen höheren Tarif.</translation>
    </message>
    <message>
        <source>Compare the model&apos;s exact id with the provider&apos;s list, and check the base URL.</source>
        <translation>Vergleichen Sie die genaue ID des Modells mit der Liste des Anbieters und prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>Use another of its models meanwhile.</source>
        <translation>Nutzen Sie vorerst ein anderes seiner Modelle.</translation>
    </message>
    <message>
        <source>Wait, or let the chain go to its next provider.</source>
        <translation>Warten Sie oder lassen Sie die Kette zum nächsten Anbieter weitergehen.</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Siehe %1</translation>
    </message>
    <message>
        <source>Start its server, or correct the base URL.</source>
        <translation>Starten Sie den Server oder korrigieren Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>Check the base URL, and whether a firewall or proxy blocks that host.</source>
        <translation>Prüfen Sie die Basis-URL und ob eine Firewall oder ein Proxy diesen Host blockiert.</translation>
    </message>
    <message>
        <source>Let the chain go to its next provider, and look again in some minutes.</source>
        <translation>Lassen Sie die Kette zum nächsten Anbieter weitergehen und sehen Sie in einigen Minuten wieder nach.</translation>
    </message>
    <message>
        <source>Correct the prompt or its parameters.</source>
        <translation>Korrigieren Sie den Prompt oder seine Parameter.</translation>
    </message>
    <message>
        <source>Ask again, or check it on the Keys page.</source>
        <translation>Fragen Sie noch einmal oder prüfen Sie ihn auf der Seite „Schlüssel“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %Ln calls failed.</source>
        <translation>
            <numerusform>%1 von %Ln Aufruf fehlgeschlagen.</numerusform>
            <numerusform>%1 der letzten %Ln Aufrufe fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no calls recently.</source>
        <translation>In letzter Zeit gab es keine Aufrufe.</translation>
    </message>
    <message numerus="yes">
        <source>Failed in the last 5 minutes: %1 of %Ln calls (%2).</source>
        <translation>
            <numerusform>In den letzten 5 Minuten fehlgeschlagen: %1 von %Ln Aufruf (%2).</numerusform>
            <numerusform>In den letzten 5 Minuten fehlgeschlagen: %1 von %Ln Aufrufen (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures in a row: %1.</source>
        <translation>Fehler in Folge: %1.</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>format of date and time</comment>
        <extracomment>How a time is written, as in the documentation of QDateTime::toString.</extracomment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format of date and time</comment>
        <extracomment>How a time is written, as in the documentation of QDateTime::toString.</extracomment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers. None of the last %Ln calls failed.</source>
        <translation>
            <numerusform>%1 antwortet. Von %Ln Aufruf ist keiner fehlgeschlagen.</numerusform>
            <numerusform>%1 antwortet. Keiner der letzten %Ln Aufrufe ist fehlgeschlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>little is left of the day&apos;s limit</source>
        <translation>vom Tageslimit ist wenig übrig</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>waited</source>
        <translation>gewartet</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>erstes Token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>re-used connection</source>
        <translation>wiederverwendete Verbindung</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>gesamt %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::AddKeyCard</name>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Paste the key of a provider. It goes to the keychain of this computer, and nowhere else but to the provider.</source>
        <translation>Fügen Sie den Schlüssel eines Anbieters ein. Er kommt in den Schlüsselbund dieses Computers und geht sonst nur an den Anbieter.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>Wo es einen Schlüssel gibt</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>Schlüssel bei %1 holen</translation>
    </message>
</context>
<context>
    <name>fuseboard::AddProviderPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Other, speaks %1</source>
        <translation>Anderer, spricht %1</translation>
    </message>
    <message>
        <source>Provider preset</source>
        <translation>Anbieter-Vorlage</translation>
    </message>
    <message>
        <source>Provider name</source>
        <translation>Name des Anbieters</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Key source</source>
        <translation>Quelle des Schlüssels</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>Wo es einen Schlüssel gibt</translation>
    </message>
    <message>
        <source>Add this provider</source>
        <translation>Diesen Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel adding a provider</source>
        <translation>Hinzufügen des Anbieters abbrechen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Schlüssel aus</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>Schlüssel bei %1 holen</translation>
    </message>
</context>
<context>
    <name>fuseboard::AlertCard</name>
    <message>
        <source>Show its calls</source>
        <translation>Aufrufe anzeigen</translation>
    </message>
    <message>
        <source>Opens the calls of that time</source>
        <translation>Öffnet die Aufrufe dieser Zeit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1 – %2</source>
        <translation>seit %1 – %2</translation>
    </message>
    <message>
        <source>Show calls of %1</source>
        <translation>Aufrufe anzeigen zu: %1</translation>
    </message>
    <message>
        <source>Past alert %1</source>
        <translation>Vergangener Alarm %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Alarm %1</translation>
    </message>
    <message>
        <source>Cleared by: %1</source>
        <translation>Beendet durch: %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Told nobody: its rule is muted, or it is a maintenance window</source>
        <translation>Niemand benachrichtigt: Die Regel ist stummgeschaltet oder es ist ein Wartungsfenster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>alert, when it fired</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Notifications banner</source>
        <translation>Hinweis zu Benachrichtigungen</translation>
    </message>
    <message>
        <source>Past alerts</source>
        <translation>Vergangene Alarme</translation>
    </message>
    <message>
        <source>Scheduled checks</source>
        <translation>Geplante Prüfungen</translation>
    </message>
    <message>
        <source>Alerts now</source>
        <translation>Aktuelle Alarme</translation>
    </message>
    <message>
        <source>Send every scheduled check that is not paused</source>
        <translation>Jede geplante Prüfung senden, die nicht pausiert ist</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Noch wird nichts überwacht</translation>
    </message>
    <message>
        <source>Alerts, scheduled checks and costs are shown here as soon as there are providers to watch.</source>
        <translation>Alarme, geplante Prüfungen und Kosten erscheinen hier, sobald es Anbieter zum Überwachen gibt.</translation>
    </message>
    <message>
        <source>No notification service answers; alerts are shown here only.</source>
        <translation>Kein Benachrichtigungsdienst antwortet; Alarme werden nur hier angezeigt.</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Kosten heute</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Critical: %1, warnings: %2</source>
        <translation>Kritisch: %1, Warnungen: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::AnswerPanel</name>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Report this reply</source>
        <translation>Diese Antwort melden</translation>
    </message>
    <message>
        <source>Prompt failure</source>
        <translation>Fehler des Prompts</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer streams in here.</source>
        <translation>Hier erscheint die Antwort.</translation>
    </message>
    <message>
        <source>Prompt status</source>
        <translation>Status des Prompts</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Result and attempts as JSON, as fuseboardctl send --json prints them</source>
        <translation>Ergebnis und Versuche als JSON, wie fuseboardctl send --json sie ausgibt</translation>
    </message>
    <message>
        <source>Copies the reply that could not be understood as one line, its keys and names taken out, to be sent to the makers of Fuseboard</source>
        <translation>Kopiert die nicht verstandene Antwort als eine Zeile, Schlüssel und Namen entfernt, zum Senden an die Entwickler von Fuseboard</translation>
    </message>
    <message>
        <source>Reasoning – not part of the answer</source>
        <translation>Reasoning – nicht Teil der Antwort</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach&#xa0;…</translation>
    </message>
    <message>
        <source>Partial answer of %1 (%2) – not part of the answer</source>
        <translation>Teilantwort von %1 (%2) – nicht Teil der Antwort</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (geschätzt)</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>No text: the model asks for a tool.</source>
        <translation>Kein Text: Das Modell verlangt ein Tool.</translation>
    </message>
    <message>
        <source>Explain this error</source>
        <translation>Fehler erklären</translation>
    </message>
    <message>
        <source>Tool calls – asked for by the model, not carried out</source>
        <translation>Tool-Aufrufe – vom Modell verlangt, nicht ausgeführt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>fuseboard::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>“System” follows the desktop, also when it changes.</source>
        <translation>„System“ folgt dem Desktop, auch wenn er wechselt.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>How much space the controls take.</source>
        <translation>Wie viel Platz die Bedienelemente einnehmen.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Chart palette</source>
        <translation>Diagrammpalette</translation>
    </message>
    <message>
        <source>Lines have dashes of their own too, so none is told by colour alone.</source>
        <translation>Linien sind auch verschieden gestrichelt, sodass keine allein an der Farbe zu erkennen ist.</translation>
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
        <translation>Grau</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the texts, and of numbers and times.</source>
        <translation>Für Texte sowie für Zahlen und Zeiten.</translation>
    </message>
</context>
<context>
    <name>fuseboard::AttemptRow</name>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Phases of %1</source>
        <translation>Phasen von %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::Banner</name>
    <message>
        <source>Dismiss %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>fuseboard::BannerArea</name>
    <message>
        <source>Configuration banner</source>
        <translation>Hinweis zur Konfiguration</translation>
    </message>
    <message>
        <source>History banner</source>
        <translation>Hinweis zum Verlauf</translation>
    </message>
    <message>
        <source>Team&apos;s history banner</source>
        <translation>Hinweis zum Team-Verlauf</translation>
    </message>
    <message>
        <source>Export banner</source>
        <translation>Hinweis zum Export</translation>
    </message>
    <message>
        <source>Alert banner</source>
        <translation>Hinweis zum Alarm</translation>
    </message>
    <message>
        <source>Demo banner</source>
        <translation>Hinweis zur Demo</translation>
    </message>
    <message>
        <source>Policy banner</source>
        <translation>Hinweis zur Richtlinie</translation>
    </message>
    <message>
        <source>Keychain banner</source>
        <translation>Hinweis zum Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>fuseboard::BusyView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Fortschritt beim Lesen</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallDetail</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the call as JSON</source>
        <translation>Aufruf als JSON kopieren</translation>
    </message>
    <message>
        <source>The attempt as fuseboardctl send --json has it</source>
        <translation>Der Versuch, wie ihn fuseboardctl send --json ausgibt</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>cURL kopieren</translation>
    </message>
    <message>
        <source>Copy the call as cURL</source>
        <translation>Aufruf als cURL kopieren</translation>
    </message>
    <message>
        <source>A call of the same model, with the key as a variable. The words of the prompt are not kept in the history.</source>
        <translation>Ein Aufruf desselben Modells, mit dem Schlüssel als Variable. Der Wortlaut des Prompts steht nicht im Verlauf.</translation>
    </message>
    <message>
        <source>Diagnose this</source>
        <translation>Diagnostizieren</translation>
    </message>
    <message>
        <source>Diagnose this call</source>
        <translation>Diesen Aufruf diagnostizieren</translation>
    </message>
    <message>
        <source>Open the raw reply on the page Diagnose</source>
        <translation>Rohantwort auf der Seite „Diagnose“ öffnen</translation>
    </message>
    <message>
        <source>Fields of the call</source>
        <translation>Felder des Aufrufs</translation>
    </message>
    <message>
        <source>Error of the call</source>
        <translation>Fehler des Aufrufs</translation>
    </message>
    <message>
        <source>Call in detail</source>
        <translation>Aufrufdetails</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Was kopiert wurde</translation>
    </message>
    <message>
        <source>Close the call in detail</source>
        <translation>Aufrufdetails schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Waterfall of the call</source>
        <translation>Wasserfall des Aufrufs</translation>
    </message>
    <message>
        <source>Other attempts of this prompt</source>
        <translation>Andere Versuche dieses Prompts</translation>
    </message>
    <message>
        <source>Call in detail, to scroll</source>
        <translation>Aufrufdetails, zum Scrollen</translation>
    </message>
    <message>
        <source>Raw reply of the call</source>
        <translation>Rohantwort des Aufrufs</translation>
    </message>
    <message>
        <source>Raw reply, secrets replaced</source>
        <translation>Rohantwort, vertrauliche Daten ersetzt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the raw reply</source>
        <translation>Rohantwort kopieren</translation>
    </message>
    <message>
        <source>Raw reply copied.</source>
        <translation>Rohantwort kopiert.</translation>
    </message>
    <message>
        <source>Show attempt %1 of this prompt</source>
        <translation>Versuch %1 dieses Prompts anzeigen</translation>
    </message>
    <message>
        <source>Show this attempt</source>
        <translation>Diesen Versuch anzeigen</translation>
    </message>
    <message>
        <source>JSON copied.</source>
        <translation>JSON kopiert.</translation>
    </message>
    <message>
        <source>Your prompt</source>
        <translation>Ihr Prompt</translation>
    </message>
    <message>
        <source>cURL command copied.</source>
        <translation>cURL-Befehl kopiert.</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallFilterBar</name>
    <message>
        <source>Filter by time</source>
        <translation>Nach Zeit filtern</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jede Zeit</translation>
    </message>
    <message>
        <source>Filter by provider</source>
        <translation>Nach Anbieter filtern</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>Filter by model</source>
        <translation>Nach Modell filtern</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Filter by outcome</source>
        <translation>Nach Ergebnis filtern</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Filter by cause</source>
        <translation>Nach Ursache filtern</translation>
    </message>
    <message>
        <source>Any cause</source>
        <translation>Alle Ursachen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filter by words in the message</source>
        <translation>Nach Wörtern in der Meldung filtern</translation>
    </message>
    <message>
        <source>Words in the message (Ctrl+F)</source>
        <translation>Wörter in der Meldung (Strg+F)</translation>
    </message>
    <message>
        <source>Filter by HTTP status</source>
        <translation>Nach HTTP-Status filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>HTTP status, three digits</source>
        <translation>HTTP-Status, drei Ziffern</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Own span…</source>
        <translation>Zeitraum&#xa0;…</translation>
    </message>
    <message>
        <source>First moment of the span</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Last moment of the span</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallTable</name>
    <message>
        <source>Calls, newest first</source>
        <translation>Aufrufe, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallsEmpty</name>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No history is kept</source>
        <translation>Es wird kein Verlauf gespeichert</translation>
    </message>
    <message>
        <source>Calls are listed from the history, and it is switched off. They are kept from the moment it is switched on.</source>
        <translation>Die Aufrufe kommen aus dem Verlauf, und der ist ausgeschaltet. Sie werden gespeichert, sobald er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Go to the setting</source>
        <translation>Zur Einstellung</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <source>Every attempt to reach a provider is listed here: of prompts, scheduled checks and key checks.</source>
        <translation>Hier steht jeder Versuch, einen Anbieter zu erreichen: von Prompts, geplanten Prüfungen und Schlüsselprüfungen.</translation>
    </message>
    <message>
        <source>Send a prompt</source>
        <translation>Prompt senden</translation>
    </message>
    <message>
        <source>No call matches</source>
        <translation>Kein Aufruf passt</translation>
    </message>
    <message>
        <source>The history has no calls that fit all filters.</source>
        <translation>Der Verlauf enthält keine Aufrufe, auf die alle Filter zutreffen.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>How many calls are shown</source>
        <translation>Wie viele Aufrufe angezeigt werden</translation>
    </message>
    <message>
        <source>Show the new calls</source>
        <translation>Neue Aufrufe anzeigen</translation>
    </message>
    <message>
        <source>Go to the newest calls and follow them</source>
        <translation>Zu den neuesten Aufrufen gehen und ihnen folgen</translation>
    </message>
    <message>
        <source>Pause the calls</source>
        <translation>Aufrufe pausieren</translation>
    </message>
    <message>
        <source>New calls are counted, but do not join the list</source>
        <translation>Neue Aufrufe werden gezählt, aber nicht in die Liste aufgenommen</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Aufrufe exportieren</translation>
    </message>
    <message>
        <source>Write the calls that match the filters to a file</source>
        <translation>Aufrufe, auf die die Filter zutreffen, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Diagnose this</source>
        <translation>Diagnostizieren</translation>
    </message>
    <message>
        <source>Only calls of %1</source>
        <translation>Nur Aufrufe von %1</translation>
    </message>
    <message>
        <source>Only calls with this cause</source>
        <translation>Nur Aufrufe mit dieser Ursache</translation>
    </message>
    <message>
        <source>The oldest calls (Ctrl+End)</source>
        <translation>Die ältesten Aufrufe (Strg+Ende)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chain name</source>
        <translation>Name der Kette</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Asked in this order. When one fails, the next one follows.</source>
        <translation>In dieser Reihenfolge angefragt. Schlägt einer fehl, folgt der nächste.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainListModel</name>
    <message>
        <source>%1 (unsaved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainUndo</name>
    <message>
        <source>Add a chain</source>
        <translation>Eine Kette hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the chain</source>
        <translation>Die Kette duplizieren</translation>
    </message>
    <message>
        <source>Delete the chain</source>
        <translation>Die Kette löschen</translation>
    </message>
    <message>
        <source>Bring the chain back</source>
        <translation>Kette wiederherstellen</translation>
    </message>
    <message>
        <source>Revert every change</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainsPage</name>
    <message>
        <source>Deleted chain</source>
        <translation>Gelöschte Kette</translation>
    </message>
    <message>
        <source>Chain problem</source>
        <translation>Problem mit der Kette</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save every change on this page (Ctrl+S)</source>
        <translation>Alle Änderungen auf dieser Seite speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>Zurück zum zuletzt Gespeicherten</translation>
    </message>
    <message>
        <source>Undo the chain edit</source>
        <translation>Änderung der Kette rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the chain edit</source>
        <translation>Änderung der Kette wiederherstellen</translation>
    </message>
    <message>
        <source>Chain list</source>
        <translation>Liste der Ketten</translation>
    </message>
    <message>
        <source>Add chain</source>
        <translation>Kette hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate chain</source>
        <translation>Kette duplizieren</translation>
    </message>
    <message>
        <source>Delete chain</source>
        <translation>Kette löschen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Wiederherstellen: %1 (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Noch keine Anbieter</translation>
    </message>
    <message>
        <source>A chain is made of providers. Add a key, use a local model, or try the demo first.</source>
        <translation>Eine Kette besteht aus Anbietern. Fügen Sie einen Schlüssel hinzu, nutzen Sie ein lokales Modell oder probieren Sie zuerst die Demo.</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <translation>Noch keine Kette</translation>
    </message>
    <message>
        <source>A chain says which model is asked first, and which ones follow when it fails.</source>
        <translation>Eine Kette legt fest, welches Modell zuerst angefragt wird und welche folgen, wenn es ausfällt.</translation>
    </message>
    <message>
        <source>Make a chain</source>
        <translation>Kette anlegen</translation>
    </message>
    <message>
        <source>Chain %1 is deleted when you save.</source>
        <translation>Kette %1 wird beim Speichern gelöscht.</translation>
    </message>
    <message>
        <source>Chain link</source>
        <translation>Link der Kette</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy link of the chain</source>
        <translation>Link der Kette kopieren</translation>
    </message>
    <message>
        <source>For somebody else: shown and confirmed there before it is taken over. Keys are never in it.</source>
        <translation>Für andere: Die Kette wird dort gezeigt und bestätigt, bevor sie übernommen wird. Schlüssel stehen nie darin.</translation>
    </message>
    <message>
        <source>No link can be made of chain %1</source>
        <translation>Für Kette %1 kann kein Link erstellt werden</translation>
    </message>
    <message>
        <source>The link of chain %1 is in the clipboard</source>
        <translation>Der Link der Kette %1 ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>In it are the steps and settings of the chain, and the names, presets, dialects and addresses of its providers. Keys, headers, proxies, limits and everything else are not.</source>
        <translation>Er enthält die Schritte und Einstellungen der Kette sowie Namen, Vorlagen, Dialekte und Adressen ihrer Anbieter. Schlüssel, Header, Proxys, Limits und alles andere nicht.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartControls</name>
    <message>
        <source>Latencies</source>
        <translation>Latenzen</translation>
    </message>
    <message>
        <source>How latencies are shown</source>
        <translation>Darstellung der Latenzen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show p50, p95 and p99</source>
        <translation>p50, p95 und p99 anzeigen</translation>
    </message>
    <message>
        <source>Show p50 only</source>
        <translation>Nur p50 anzeigen</translation>
    </message>
    <message>
        <source>Show p95 only</source>
        <translation>Nur p95 anzeigen</translation>
    </message>
    <message>
        <source>Show p99 only</source>
        <translation>Nur p99 anzeigen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Show latencies as a heat map</source>
        <translation>Latenzen als Heatmap anzeigen</translation>
    </message>
    <message>
        <source>Scale of latencies</source>
        <translation>Skala der Latenzen</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Linear latency scale</source>
        <translation>Lineare Latenzskala</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic latency scale</source>
        <translation>Logarithmische Latenzskala</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message>
        <source>Save exactly what is shown</source>
        <translation>Genau das speichern, was angezeigt wird</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)&#xa0;…</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>Werte (CSV)&#xa0;…</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartPanel</name>
    <message>
        <source>Circuits, and below each what its status page claims</source>
        <translation>Circuits, darunter jeweils, was die Statusseite angibt</translation>
    </message>
    <message>
        <source>Circuit timeline</source>
        <translation>Zeitachse der Circuits</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartSection</name>
    <message>
        <source>%1 chart</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Legend of the %1 chart</source>
        <translation>Legende des Diagramms: %1</translation>
    </message>
    <message>
        <source>Click or Space: hide or show. Double click, Ctrl+click or Enter: isolate.</source>
        <translation>Klick oder Leertaste: aus- oder einblenden. Doppelklick, Strg+Klick oder Enter: isolieren.</translation>
    </message>
    <message>
        <source>Values of the %1 chart</source>
        <translation>Werte des Diagramms: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Werte als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>How failures are grouped</source>
        <translation>Gruppierung der Fehler</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehler nach Ursache</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Failures by provider</source>
        <translation>Fehler nach Anbieter</translation>
    </message>
    <message>
        <source>share of the calls that failed, by cause, per %1</source>
        <translation>Anteil fehlgeschlagener Aufrufe nach Ursache, pro %1</translation>
    </message>
    <message>
        <source>share of the calls that failed, by provider, per %1</source>
        <translation>Anteil fehlgeschlagener Aufrufe nach Anbieter, pro %1</translation>
    </message>
    <message>
        <source>lines: calls a minute; ◆: 429s a minute; per %1</source>
        <translation>Linien: Aufrufe pro Minute; ◆: 429er pro Minute; pro %1</translation>
    </message>
    <message>
        <source>strong line p95, above it p99, below it p50; successful calls, per %1</source>
        <translation>kräftige Linie p95, darüber p99, darunter p50; erfolgreiche Aufrufe, pro %1</translation>
    </message>
    <message>
        <source>%1 of successful calls, per %2</source>
        <translation>%1 erfolgreicher Aufrufe, pro %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>No samples here</source>
        <translation>Hier keine Messwerte</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm anzeigen</translation>
    </message>
    <message>
        <source>how many successful calls took how long, per %1; a stronger colour means more calls</source>
        <translation>wie viele erfolgreiche Aufrufe wie lange dauerten, pro %1; kräftigere Farbe heißt mehr Aufrufe</translation>
    </message>
</context>
<context>
    <name>fuseboard::CheckButton</name>
    <message>
        <source>Check all providers now</source>
        <translation>Jetzt alle Anbieter prüfen</translation>
    </message>
    <message>
        <source>One cheap call for each model of the chains</source>
        <translation>Ein günstiger Aufruf je Modell der Ketten</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>Jetzt alle prüfen</translation>
    </message>
</context>
<context>
    <name>fuseboard::CheckForm</name>
    <message>
        <source>Provider of the check</source>
        <translation>Anbieter der Prüfung</translation>
    </message>
    <message>
        <source>Model of the check</source>
        <translation>Modell der Prüfung</translation>
    </message>
    <message>
        <source>Save check</source>
        <translation>Prüfung speichern</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Name der Prüfung</translation>
    </message>
    <message>
        <source>Expected text of the check</source>
        <translation>Erwarteter Text der Prüfung</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Expected pattern of the check</source>
        <translation>Erwartetes Muster der Prüfung</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Latency budget of the check</source>
        <translation>Latenzbudget der Prüfung</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Minutes between two checks</source>
        <translation>Minuten zwischen zwei Prüfungen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not save the check</source>
        <translation>Prüfung nicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider and model</source>
        <translation>Anbieter und Modell</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>The answer contains</source>
        <translation>Die Antwort enthält</translation>
    </message>
    <message>
        <source>The answer matches</source>
        <translation>Die Antwort entspricht</translation>
    </message>
    <message>
        <source>Slower than this fails</source>
        <translation>Langsamer gilt als Fehler</translation>
    </message>
    <message>
        <source>Sent on a schedule, with at most %1 tokens of answer, within the daily cost cap of probes.</source>
        <translation>Wird nach Zeitplan gesendet, mit höchstens %1 Token Antwort, innerhalb der täglichen Kostenobergrenze der Testaufrufe.</translation>
    </message>
    <message>
        <source>The check needs a name.</source>
        <translation>Die Prüfung braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a check of that name already.</source>
        <translation>Es gibt schon eine Prüfung mit diesem Namen.</translation>
    </message>
    <message>
        <source>The check needs a model.</source>
        <translation>Die Prüfung braucht ein Modell.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1.</source>
        <translation>Das Muster ist ungültig: %1.</translation>
    </message>
    <message>
        <source>A check&apos;s prompt has at most %1 characters.</source>
        <translation>Der Prompt einer Prüfung hat höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>fuseboard::CircuitTimeline</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>page: %1</source>
        <translation>Seite: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::CompareColumn</name>
    <message>
        <source>Provider of column %1</source>
        <translation>Anbieter von Spalte %1</translation>
    </message>
    <message>
        <source>Model of column %1</source>
        <translation>Modell von Spalte %1</translation>
    </message>
    <message>
        <source>Remove column %1</source>
        <translation>Spalte %1 entfernen</translation>
    </message>
    <message>
        <source>Status of column %1</source>
        <translation>Status von Spalte %1</translation>
    </message>
    <message>
        <source>Answer of column %1</source>
        <translation>Antwort von Spalte %1</translation>
    </message>
    <message>
        <source>The answer streams in here.</source>
        <translation>Hier erscheint die Antwort.</translation>
    </message>
    <message>
        <source>Gaps of column %1</source>
        <translation>Lücken von Spalte %1</translation>
    </message>
    <message>
        <source>Repeats of column %1</source>
        <translation>Wiederholungen von Spalte %1</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>Wartet auf das erste Token&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (geschätzt)</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
</context>
<context>
    <name>fuseboard::CompareView</name>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare one more, of at most %1</source>
        <translation>Einen weiteren vergleichen, höchstens %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::Composer</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copies a command for bash, with a variable in place of the key</source>
        <translation>Kopiert einen Befehl für bash, mit einer Variable anstelle des Schlüssels</translation>
    </message>
    <message>
        <source>Save prompt</source>
        <translation>Prompt speichern</translation>
    </message>
    <message>
        <source>Keeps the prompt under a name (Ctrl+S)</source>
        <translation>Speichert den Prompt unter einem Namen (Strg+S)</translation>
    </message>
    <message>
        <source>Save as check</source>
        <translation>Als Prüfung speichern</translation>
    </message>
    <message>
        <source>Sends the prompt on a schedule and judges its answer</source>
        <translation>Sendet den Prompt nach Zeitplan und beurteilt die Antwort</translation>
    </message>
    <message>
        <source>Prompt text</source>
        <translation>Text des Prompts</translation>
    </message>
    <message>
        <source>Ask something. Ctrl+Enter sends, Esc stops, Alt+Up brings earlier prompts back.</source>
        <translation>Fragen Sie etwas. Strg+Enter sendet, Esc stoppt, Alt+Pfeil auf holt frühere Prompts zurück.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>System prompt, max tokens, temperature, repeat</source>
        <translation>System-Prompt, max. Token, Temperatur, Wiederholung</translation>
    </message>
    <message>
        <source>Prompt note</source>
        <translation>Hinweis zum Prompt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Send %1 ×</source>
        <translation>%1 × senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ConfirmRow</name>
    <message>
        <source>Confirm: %1, %2</source>
        <comment>label of a button, what it is done to</comment>
        <translation>Bestätigen: %1, %2</translation>
    </message>
    <message>
        <source>Cancel: %1, %2</source>
        <comment>label of a button, what it is done to</comment>
        <translation>Abbrechen: %1, %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::CostCard</name>
    <message>
        <source>Cost today</source>
        <translation>Kosten heute</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Aufrufe</translation>
    </message>
    <message>
        <source>Tokens used since midnight UTC, times the prices of the configuration</source>
        <translation>Seit Mitternacht UTC verbrauchte Token mal Preise aus der Konfiguration</translation>
    </message>
    <message>
        <source>Checks of today</source>
        <translation>Prüfungen heute</translation>
    </message>
    <message>
        <source>Their part of it; at the cap no check is sent until midnight UTC</source>
        <translation>Deren Anteil; ab der Obergrenze wird bis Mitternacht UTC keine Prüfung gesendet</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>no budget is set</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>no cap is set</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>Not counted, as the configuration has no price for it: %1</source>
        <translation>Nicht mitgezählt, da in der Konfiguration kein Preis steht: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Diagnose another</source>
        <translation>Weitere Diagnose</translation>
    </message>
    <message>
        <source>What an error means, what decided, and what to do about it</source>
        <translation>Was ein Fehler bedeutet, was den Ausschlag gab und was zu tun ist</translation>
    </message>
    <message>
        <source>Back to where text and logs are chosen</source>
        <translation>Zurück zur Auswahl von Texten und Logs</translation>
    </message>
    <message>
        <source>Diagnose what is in the clipboard</source>
        <translation>Inhalt der Zwischenablage diagnostizieren</translation>
    </message>
    <message>
        <source>Diagnose a file…</source>
        <translation>Datei diagnostizieren&#xa0;…</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>Die Zwischenablage ist leer</translation>
    </message>
    <message>
        <source>Copy an error message, a reply or a part of a log first; a file that was copied works as well.</source>
        <translation>Kopieren Sie zuerst eine Fehlermeldung, eine Antwort oder einen Teil eines Logs; eine kopierte Datei geht auch.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open an error, a log or a HAR</source>
        <translation>Fehler, Log oder HAR öffnen</translation>
    </message>
    <message>
        <source>Logs and replies (*.log *.txt *.json *.jsonl *.har *.html)</source>
        <translation>Logs und Antworten (*.log *.txt *.json *.jsonl *.har *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Text wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>No error found</source>
        <translation>Kein Fehler gefunden</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Das kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>fuseboard::EnvironmentCard</name>
    <message>
        <source>Use keys found in the environment</source>
        <translation>Schlüssel aus der Umgebung verwenden</translation>
    </message>
    <message>
        <source>Other tools keep their keys there. Fuseboard reads them at each start and stores nothing. They are asked in this order.</source>
        <translation>Andere Tools legen ihre Schlüssel dort ab. Fuseboard liest sie bei jedem Start und speichert nichts. Angefragt wird in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Schlüssel verwenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>Model of %1</source>
        <translation>Modell von %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ErrorDetail</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>What the provider says</source>
        <translation>Was der Anbieter sagt</translation>
    </message>
    <message>
        <source>Copy report of this error</source>
        <translation>Bericht zu diesem Fehler kopieren</translation>
    </message>
    <message>
        <source>Cause, evidence, advice and the reply, without keys</source>
        <translation>Ursache, Belege, Empfehlung und die Antwort, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Reply with the deciding words marked</source>
        <translation>Antwort mit markierten ausschlaggebenden Wörtern</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Was den Ausschlag gab</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The reply, its keys taken out</source>
        <translation>Die Antwort, Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>No word, code or status in it is known. The reply below is all there is.</source>
        <translation>Kein Wort, Code oder Status darin ist bekannt. Die Antwort unten ist alles, was es gibt.</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>About recordings</source>
        <translation>Über Aufzeichnungen</translation>
    </message>
    <message>
        <source>Try the same again?</source>
        <translation>Dasselbe noch einmal versuchen?</translation>
    </message>
    <message>
        <source>Go on to another provider?</source>
        <translation>Zu einem anderen Anbieter wechseln?</translation>
    </message>
    <message>
        <source>What to do in %1</source>
        <translation>Was in %1 zu tun ist</translation>
    </message>
</context>
<context>
    <name>fuseboard::ExchangeView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Attempt whose request is shown</source>
        <translation>Versuch, dessen Anfrage angezeigt wird</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>Rohanfrage</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Raw reply</source>
        <translation>Rohantwort</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>Rohtext kopieren</translation>
    </message>
    <message>
        <source>Copies what is shown; keys are replaced in it</source>
        <translation>Kopiert das Angezeigte; Schlüssel darin sind ersetzt</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Here stand the raw request and reply of each attempt, with keys replaced.</source>
        <translation>Noch wurde nichts gesendet. Hier stehen Rohanfrage und Rohantwort jedes Versuchs, mit ersetzten Schlüsseln.</translation>
    </message>
    <message>
        <source>Raw request or reply</source>
        <translation>Rohanfrage oder Rohantwort</translation>
    </message>
</context>
<context>
    <name>fuseboard::ExportPanel</name>
    <message>
        <source>Export banner</source>
        <translation>Hinweis zum Export</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Aufrufe exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting the calls: %1 written so far</source>
        <translation>Aufrufe werden exportiert: bisher %1 geschrieben</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>The calls could not be exported</source>
        <translation>Die Aufrufe konnten nicht exportiert werden</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder, or make room, and export again.</source>
        <translation>%1: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>Export abgebrochen; keine Datei geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls exported</source>
        <translation>
            <numerusform>%Ln Aufruf exportiert</numerusform>
            <numerusform>%Ln Aufrufe exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::FailureBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehler nach Ursache</translation>
    </message>
</context>
<context>
    <name>fuseboard::FaultsForm</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Asks to wait</source>
        <translation>Bittet um Pause</translation>
    </message>
    <message>
        <source>Rehearsed prompts in a row</source>
        <translation>Durchgespielte Prompts in Folge</translation>
    </message>
    <message>
        <source>One second apart: enough of them open a circuit.</source>
        <translation>Im Abstand von einer Sekunde: Genügend davon öffnen einen Circuit.</translation>
    </message>
    <message>
        <source>Prompts in a row</source>
        <translation>Prompts in Folge</translation>
    </message>
    <message>
        <source>Rehearsed fault of step %1</source>
        <translation>Durchgespielter Fehler von Schritt %1</translation>
    </message>
    <message>
        <source>Calls of step %1 that fail</source>
        <translation>Aufrufe von Schritt %1, die fehlschlagen</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Retry-After of step %1 in seconds</source>
        <translation>Retry-After von Schritt %1 in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>so many calls at the beginning fail</comment>
        <translation>erste %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::FeedCard</name>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Their page says</source>
        <translation>Deren Seite sagt</translation>
    </message>
    <message>
        <source>We see</source>
        <translation>Wir sehen</translation>
    </message>
    <message>
        <source>Open status page of %1</source>
        <translation>Statusseite von %1 öffnen</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Status card %1</source>
        <translation>Statuskarte %1</translation>
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
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Providers, chains and these settings. Keys are never in it.</source>
        <translation>Anbieter, Ketten und diese Einstellungen. Schlüssel stehen nie darin.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Everything else that is kept.</source>
        <translation>Alles andere, was gespeichert wird.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>A SQLite database.</source>
        <translation>Eine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>Call log file</source>
        <translation>Aufruf-Logdatei</translation>
    </message>
    <message>
        <source>Written where the call log is on.</source>
        <translation>Wird geschrieben, wenn das Aufruf-Log an ist.</translation>
    </message>
    <message>
        <source>Window file</source>
        <translation>Fensterdatei</translation>
    </message>
    <message>
        <source>The look, the place and the last page.</source>
        <translation>Aussehen, Position und letzte Seite.</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Pfad: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>Ordner öffnen: %1</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Kein Programm hat den Ordner geöffnet.</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>nichts wird gespeichert</translation>
    </message>
</context>
<context>
    <name>fuseboard::FormField</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Auf Standard zurücksetzen: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::GapStrip</name>
    <message>
        <source>Gaps between the pieces of the stream</source>
        <translation>Lücken zwischen den Teilen des Streams</translation>
    </message>
    <message>
        <source>A bar for each pause between two pieces of the answer; its height is the root of its length.</source>
        <translation>Ein Balken je Pause zwischen zwei Teilen der Antwort; seine Höhe ist die Wurzel ihrer Länge.</translation>
    </message>
</context>
<context>
    <name>fuseboard::GuideView</name>
    <message>
        <source>Guide page</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>fuseboard::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Guide contents</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Words to find in the guide</source>
        <translation>Im Handbuch zu suchende Wörter</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – Handbuch</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Nichts im Handbuch enthält diese Wörter.</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>fuseboard::HealthBar</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Engine: starting</source>
        <translation>Engine: startet</translation>
    </message>
    <message>
        <source>Configuration: being read</source>
        <translation>Konfiguration: wird gelesen</translation>
    </message>
    <message>
        <source>Engine: not answering</source>
        <translation>Engine: antwortet nicht</translation>
    </message>
    <message>
        <source>Engine: running</source>
        <translation>Engine: läuft</translation>
    </message>
</context>
<context>
    <name>fuseboard::HistoryUsage</name>
    <message>
        <source>Clean up now</source>
        <translation>Jetzt aufräumen</translation>
    </message>
    <message>
        <source>Space that the history uses</source>
        <translation>Vom Verlauf belegter Platz</translation>
    </message>
    <message>
        <source>Clean up the history now</source>
        <translation>Verlauf jetzt aufräumen</translation>
    </message>
    <message>
        <source>Delete what is older than it is to be kept, and give the space back</source>
        <translation>Löschen, was älter ist als vorgesehen, und den Platz freigeben</translation>
    </message>
    <message>
        <source>The history is being cleaned up</source>
        <translation>Der Verlauf wird aufgeräumt</translation>
    </message>
    <message>
        <source>How the history was cleaned up</source>
        <translation>Ergebnis des Aufräumens</translation>
    </message>
    <message>
        <source>Cleaned up at %1.</source>
        <translation>Aufgeräumt um %1.</translation>
    </message>
    <message>
        <source>Not cleaned up. %1</source>
        <translation>Nicht aufgeräumt. %1</translation>
    </message>
    <message>
        <source>The history is kept</source>
        <translation>Der Verlauf wird gespeichert</translation>
    </message>
    <message>
        <source>Nothing can be kept</source>
        <translation>Nichts kann gespeichert werden</translation>
    </message>
    <message>
        <source>No history is kept</source>
        <translation>Es wird kein Verlauf gespeichert</translation>
    </message>
    <message>
        <source>Records lost since the start: %1.</source>
        <translation>Seit dem Start verlorene Einträge: %1.</translation>
    </message>
    <message>
        <source>Uses %1 of %2 MB</source>
        <translation>Belegt %1 von %2 MB</translation>
    </message>
</context>
<context>
    <name>fuseboard::ImportPanel</name>
    <message>
        <source>Choose a .env file…</source>
        <translation>.env-Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Look in the environment</source>
        <translation>In der Umgebung suchen</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>.env-Datei auswählen</translation>
    </message>
    <message>
        <source>Look for keys in the environment</source>
        <translation>In der Umgebung nach Schlüsseln suchen</translation>
    </message>
    <message>
        <source>The variables that Fuseboard was started with</source>
        <translation>Die Variablen, mit denen Fuseboard gestartet wurde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Problem with the import</source>
        <translation>Problem mit dem Import</translation>
    </message>
    <message>
        <source>Import the chosen keys</source>
        <translation>Gewählte Schlüssel importieren</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>A file can also be dropped on this page. You see what was found first; nothing is taken over before you say so.</source>
        <translation>Eine Datei kann auch auf dieser Seite abgelegt werden. Sie sehen zuerst, was gefunden wurde; nichts wird ohne Ihr Einverständnis übernommen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel importing keys</source>
        <translation>Import der Schlüssel abbrechen</translation>
    </message>
    <message>
        <source>Files with variables (.env .env.* *.env *.txt)</source>
        <translation>Dateien mit Variablen (.env .env.* *.env *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>der Umgebung</translation>
    </message>
    <message>
        <source>%1 holds no key of a provider.</source>
        <translation>Kein Schlüssel eines Anbieters in %1.</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>Gefunden in %1.</translation>
    </message>
    <message>
        <source>Other variables, which are left alone: %1.</source>
        <translation>Andere Variablen, die unberührt bleiben: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was passiert</translation>
    </message>
    <message>
        <source>Import %1 for %2</source>
        <translation>%1 für %2 importieren</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>Importieren (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>fuseboard::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Was der Import ändert</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge the file into the configuration</source>
        <translation>Die Datei mit der Konfiguration zusammenführen</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Alles ersetzen</translation>
    </message>
    <message>
        <source>Replace the configuration by the file</source>
        <translation>Die Konfiguration durch die Datei ersetzen</translation>
    </message>
    <message>
        <source>Import the configuration now</source>
        <translation>Die Konfiguration jetzt importieren</translation>
    </message>
    <message>
        <source>Cancel importing the configuration</source>
        <translation>Import der Konfiguration abbrechen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is there already.</source>
        <translation>Nichts würde sich ändern: Alles davon ist schon vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes. Nothing is taken over before you say so.</source>
        <translation>
            <numerusform>%n Änderung. Nichts wird übernommen, bevor Sie zustimmen.</numerusform>
            <numerusform>%n Änderungen. Nichts wird übernommen, bevor Sie zustimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyCard</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show it for ten seconds</source>
        <translation>Zehn Sekunden lang anzeigen</translation>
    </message>
    <message>
        <source>Copy it; the clipboard is cleared after ten seconds</source>
        <translation>Kopieren; die Zwischenablage wird nach zehn Sekunden geleert</translation>
    </message>
    <message>
        <source>Delete it; that can be undone for half a minute</source>
        <translation>Löschen; eine halbe Minute lang rückgängig zu machen</translation>
    </message>
    <message>
        <source>Take the provider out of the configuration</source>
        <translation>Den Anbieter aus der Konfiguration entfernen</translation>
    </message>
    <message>
        <source>The new key has passed and is in force.</source>
        <translation>Der neue Schlüssel hat bestanden und gilt.</translation>
    </message>
    <message>
        <source>%1 is a step of %2. Take it out on the Chains page first.</source>
        <translation>%1 ist ein Schritt von %2. Entfernen Sie ihn zuerst auf der Seite „Ketten“.</translation>
    </message>
    <message>
        <source>Remove %1 and delete its key?</source>
        <translation>%1 entfernen und den Schlüssel löschen?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>verb: check this key now</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>Team-Verlauf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set by your organization in %1. The key is your own.</source>
        <translation>Von Ihrer Organisation in %1 festgelegt. Der Schlüssel ist Ihr eigener.</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyField</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyringPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keychain state</source>
        <translation>Zustand des Schlüsselbunds</translation>
    </message>
    <message>
        <source>Keychain detail</source>
        <translation>Details zum Schlüsselbund</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut prüfen</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Check progress</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>Alle Schlüssel prüfen</translation>
    </message>
    <message>
        <source>One cheap call for each provider</source>
        <translation>Ein günstiger Aufruf je Anbieter</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>From a .env file or the environment, with a preview</source>
        <translation>Aus einer .env-Datei oder der Umgebung, mit Vorschau</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Noch keine Anbieter</translation>
    </message>
    <message>
        <source>Add a provider, then give it its key. Keys go to the keychain of this computer.</source>
        <translation>Fügen Sie einen Anbieter hinzu und geben Sie ihm seinen Schlüssel. Schlüssel kommen in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Taken over from %1.</source>
        <translation>Übernommen aus %1.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Kopiert. Die Zwischenablage wird in %1 s geleert.</translation>
    </message>
    <message>
        <source>This desktop lets only the window in front clear the clipboard: it is cleared when Fuseboard is in front again, or ends.</source>
        <translation>Auf diesem Desktop darf nur das vorderste Fenster die Zwischenablage leeren: Sie wird geleert, sobald Fuseboard wieder vorn ist oder endet.</translation>
    </message>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>Die Zwischenablage ist geleert.</translation>
    </message>
    <message>
        <source>Something else is in the clipboard by now; it was left alone.</source>
        <translation>In der Zwischenablage ist inzwischen etwas anderes; es blieb unberührt.</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>The keychain has answered while another window was in front: ask again.</source>
        <translation>Der Schlüsselbund hat geantwortet, während ein anderes Fenster vorn war: Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>fuseboard::LegendModel</name>
    <message>
        <source>%1, shown</source>
        <translation>%1, eingeblendet</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, ausgeblendet</translation>
    </message>
    <message>
        <source>The last minute, or the last bucket where that is longer</source>
        <translation>Die letzte Minute oder, wenn länger, das letzte Intervall</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
</context>
<context>
    <name>fuseboard::LinkPanel</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Chain from a link</source>
        <translation>Kette aus einem Link</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>Was der Link bringt</translation>
    </message>
    <message>
        <source>Take the chain over</source>
        <translation>Die Kette übernehmen</translation>
    </message>
    <message>
        <source>Dismiss the chain</source>
        <translation>Die Kette verwerfen</translation>
    </message>
    <message>
        <source>This link is not taken over</source>
        <translation>Dieser Link wird nicht übernommen</translation>
    </message>
    <message>
        <source>Exactly this chain is there already. There is nothing to take over.</source>
        <translation>Genau diese Kette ist schon vorhanden. Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>It would replace your chain of the same name. Nothing is changed and nobody is called until you take it over.</source>
        <translation>Sie würde Ihre Kette gleichen Namens ersetzen. Vor der Übernahme wird nichts geändert und niemand aufgerufen.</translation>
    </message>
    <message>
        <source>It would be a new chain. Nothing is changed and nobody is called until you take it over.</source>
        <translation>Es wäre eine neue Kette. Vor der Übernahme wird nichts geändert und niemand aufgerufen.</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>Anders als bei Ihnen</translation>
    </message>
    <message>
        <source>Different from the defaults</source>
        <translation>Abweichend vom Standard</translation>
    </message>
    <message>
        <source>The configuration file has mistakes. Mend them first; then the chain can be taken over.</source>
        <translation>Die Konfigurationsdatei enthält Fehler. Beheben Sie sie zuerst; dann kann die Kette übernommen werden.</translation>
    </message>
    <message>
        <source>Not taken over. %1</source>
        <translation>Nicht übernommen. %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::LockNote</name>
    <message>
        <source>Set by your organization in %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>Von Ihrer Organisation in %1 festgelegt.</translation>
    </message>
</context>
<context>
    <name>fuseboard::LogList</name>
    <message>
        <source>Logs on this machine</source>
        <translation>Logs auf diesem Rechner</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look for logs again</source>
        <translation>Erneut nach Logs suchen</translation>
    </message>
    <message>
        <source>Looking for logs of Cursor, Cline and Continue…</source>
        <translation>Suche nach Logs von Cursor, Cline und Continue&#xa0;…</translation>
    </message>
    <message>
        <source>There are none of Cursor, Cline or Continue in their usual places. A log that lies elsewhere can be dropped here.</source>
        <translation>An den üblichen Orten gibt es keine von Cursor, Cline oder Continue. Ein Log von anderswo kann hier abgelegt werden.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>button: read the file %1</comment>
        <translation>%1 lesen</translation>
    </message>
</context>
<context>
    <name>fuseboard::MainWindow</name>
    <message>
        <source>Fuseboard (demo)</source>
        <translation>Fuseboard (Demo)</translation>
    </message>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>hilfe tasten tastatur</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>hilfe handbuch anleitung dokumentation</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>files directory history</source>
        <translation>dateien verzeichnis verlauf</translation>
    </message>
    <message>
        <source>Open the folder of the configuration</source>
        <translation>Ordner der Konfiguration öffnen</translation>
    </message>
    <message>
        <source>files directory config.json settings</source>
        <translation>dateien verzeichnis config.json einstellungen</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>simulated providers</source>
        <translation>simulierte anbieter</translation>
    </message>
    <message>
        <source>Keep running in the tray when closed, or not</source>
        <translation>Nach dem Schließen im Tray weiterlaufen oder nicht</translation>
    </message>
    <message>
        <source>background close hide</source>
        <translation>hintergrund schließen verbergen tray</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>verlassen ende</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Gesuchter Befehl</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>A page, a provider, a chain, an action …</source>
        <translation>Eine Seite, ein Anbieter, eine Kette, eine Aktion&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing answers to that.</source>
        <translation>Nichts passt dazu.</translation>
    </message>
    <message>
        <source>Shortcut to find</source>
        <translation>Gesuchtes Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts found</source>
        <translation>Gefundene Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut by what it does</source>
        <translation>Tastenkürzel nach Wirkung suchen</translation>
    </message>
    <message>
        <source>No shortcut answers to that.</source>
        <translation>Kein Tastenkürzel passt dazu.</translation>
    </message>
    <message>
        <source>Fuseboard goes on watching from here. Quit in this menu, or with Ctrl+Q in the window.</source>
        <translation>Fuseboard überwacht von hier aus weiter. Beenden über dieses Menü oder mit Strg+Q im Fenster.</translation>
    </message>
</context>
<context>
    <name>fuseboard::MaintenanceForm</name>
    <message>
        <source>Maintenance editor</source>
        <translation>Wartungseditor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the maintenance window</source>
        <translation>Wartungsfenster speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the maintenance window</source>
        <translation>Bearbeiten des Wartungsfensters abbrechen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every provider</source>
        <translation>Jeder Anbieter</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>of</source>
        <translation>für</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>from the time</source>
        <translation>ab Uhrzeit</translation>
    </message>
    <message>
        <source>until the time</source>
        <translation>bis Uhrzeit</translation>
    </message>
    <message>
        <source>Maintenance: %1</source>
        <translation>Wartung: %1</translation>
    </message>
    <message>
        <source>Of the next day.</source>
        <translation>Am nächsten Tag.</translation>
    </message>
</context>
<context>
    <name>fuseboard::MaintenancePanel</name>
    <message>
        <source>None. While one lasts, alerts are noted here but tell nobody.</source>
        <translation>Keine. Während einer Wartung werden Alarme hier vermerkt, aber niemand wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Add a maintenance window</source>
        <translation>Wartungsfenster hinzufügen</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (vorbei)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit maintenance %1: %2</source>
        <translation>Wartung %1 bearbeiten: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete maintenance %1: %2</source>
        <translation>Wartung %1 löschen: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::MeasuredPanel</name>
    <message>
        <source>The same cause was met here: %1.</source>
        <translation>Dieselbe Ursache trat hier auf: %1.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>It works from here: look at that application&apos;s own settings.</source>
        <translation>Von hier aus funktioniert es: Prüfen Sie die Einstellungen der Anwendung.</translation>
    </message>
    <message>
        <source>This cause was not met here.</source>
        <translation>Diese Ursache trat hier nicht auf.</translation>
    </message>
    <message>
        <source>See these calls</source>
        <translation>Diese Aufrufe zeigen</translation>
    </message>
    <message>
        <source>%1, measured here in %2</source>
        <translation>%1, hier gemessen (%2)</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Hier gemessen</translation>
    </message>
    <message>
        <source>This provider is not set up here. With a key on the Keys page, its errors and times are measured, and can be compared with such a log.</source>
        <translation>Dieser Anbieter ist hier nicht eingerichtet. Mit einem Schlüssel auf der Seite „Schlüssel“ werden seine Fehler und Zeiten gemessen und lassen sich mit so einem Log vergleichen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation>p50 %1 · p95 %2</translation>
    </message>
    <message>
        <source>See the calls of %1</source>
        <translation>Aufrufe von %1 zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ModelLists</name>
    <message>
        <source>1 model in the provider&apos;s list</source>
        <translation>1 Modell in der Liste des Anbieters</translation>
    </message>
    <message numerus="yes">
        <source>%n models in the provider&apos;s list</source>
        <translation>
            <numerusform>%n Modell in der Liste des Anbieters</numerusform>
            <numerusform>%n Modelle in der Liste des Anbieters</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list of models…</source>
        <translation>Modell-Liste wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The list of models cannot be read: %1</source>
        <translation>Die Modell-Liste kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::NameField</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the saved prompt</source>
        <translation>Name des gespeicherten Prompts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save under this name</source>
        <translation>Unter diesem Namen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not save the prompt</source>
        <translation>Prompt nicht speichern</translation>
    </message>
    <message>
        <source>Replaces the prompt of that name.</source>
        <translation>Ersetzt den Prompt mit diesem Namen.</translation>
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
        <translation>Offen: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::NetworkSection</name>
    <message>
        <source>Encrypted (TLS) to %1.</source>
        <translation>Verschlüsselt (TLS) bis %1.</translation>
    </message>
    <message>
        <source>Plain http, within this machine.</source>
        <translation>Unverschlüsseltes http, innerhalb dieses Rechners.</translation>
    </message>
    <message>
        <source>Not encrypted: plain http to %1, as &quot;allow_insecure&quot; says.</source>
        <translation>Nicht verschlüsselt: einfaches http bis %1, wie „allow_insecure“ es erlaubt.</translation>
    </message>
    <message>
        <source>Proxies and certificates</source>
        <translation>Proxys und Zertifikate</translation>
    </message>
    <message>
        <source>There are no providers yet.</source>
        <translation>Es gibt noch keine Anbieter.</translation>
    </message>
    <message>
        <source>No call yet.</source>
        <translation>Noch kein Aufruf.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>Last call (%1): %2.</source>
        <translation>Letzter Aufruf (%1): %2.</translation>
    </message>
</context>
<context>
    <name>fuseboard::OllamaCard</name>
    <message>
        <source>Use Ollama on this computer</source>
        <translation>Ollama auf diesem Computer verwenden</translation>
    </message>
    <message>
        <source>An Ollama answers here. It needs no key, and prompts stay on this computer.</source>
        <translation>Hier antwortet ein Ollama. Es braucht keinen Schlüssel, und Prompts bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Use Ollama</source>
        <translation>Ollama verwenden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Ollama model</source>
        <translation>Ollama-Modell</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>Modellname</translation>
    </message>
</context>
<context>
    <name>fuseboard::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Waiting for the first values</source>
        <translation>Wartet auf die ersten Werte</translation>
    </message>
    <message>
        <source>No news since %1</source>
        <translation>Nichts Neues seit %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause the charts</source>
        <translation>Diagramme pausieren</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>Diagramme pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>hold freeze stop live</source>
        <translation>anhalten einfrieren stoppen live</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the charts</source>
        <translation>Diagramme fortsetzen</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>Pausiert, %1 neu</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Noch keine Anbieter</translation>
    </message>
    <message>
        <source>Add the key of a provider, or start with --demo to see four simulated ones. Then this page shows how each of them does.</source>
        <translation>Fügen Sie den Schlüssel eines Anbieters hinzu oder starten Sie mit --demo, um vier simulierte zu sehen. Dann zeigt diese Seite, wie es jedem von ihnen geht.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Nothing measured in %1</source>
        <translation>Nichts gemessen (%1)</translation>
    </message>
    <message>
        <source>Every call to a provider is measured: error rate, latency, time to the first token. Send a prompt to see the first values here.</source>
        <translation>Jeder Aufruf an einen Anbieter wird gemessen: Fehlerrate, Latenz, Zeit bis zum ersten Token. Senden Sie einen Prompt, um hier die ersten Werte zu sehen.</translation>
    </message>
    <message>
        <source>Send a prompt</source>
        <translation>Prompt senden</translation>
    </message>
</context>
<context>
    <name>fuseboard::ParameterField</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Auf Standard zurücksetzen: %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Standard: %2.</translation>
    </message>
</context>
<context>
    <name>fuseboard::PastPanel</name>
    <message>
        <source>Last 90 days – with incidents: %1, unknown (hatched): %2</source>
        <translation>Letzte 90 Tage – mit Störungen: %1, unbekannt (schraffiert): %2</translation>
    </message>
    <message>
        <source>Last 90 days – with incidents: %1</source>
        <translation>Letzte 90 Tage – mit Störungen: %1</translation>
    </message>
    <message>
        <source>90 days of %1</source>
        <translation>90 Tage von %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::PasteCard</name>
    <message>
        <source>Paste or drop an error, a log or a HAR</source>
        <translation>Fehler, Log oder HAR einfügen oder ablegen</translation>
    </message>
    <message>
        <source>Each error in it is named with its cause, with the words that decided, and with what to do. Everything stays on this machine; keys are taken out before anything is shown.</source>
        <translation>Zu jedem Fehler darin werden die Ursache, die ausschlaggebenden Wörter und die Abhilfe genannt. Alles bleibt auf diesem Rechner; Schlüssel werden vor der Anzeige entfernt.</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Ctrl+V works anywhere on this page</source>
        <translation>Strg+V funktioniert überall auf dieser Seite</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>A log, a saved reply or a HAR (Ctrl+O)</source>
        <translation>Ein Log, eine gespeicherte Antwort oder ein HAR (Strg+O)</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Eine Meldung</translation>
    </message>
    <message>
        <source>A log</source>
        <translation>Ein Log</translation>
    </message>
    <message>
        <source>Output of curl -v</source>
        <translation>Ausgabe von curl -v</translation>
    </message>
    <message>
        <source>A HAR</source>
        <translation>Ein HAR</translation>
    </message>
    <message>
        <source>saved from the network tab of a browser&apos;s developer tools</source>
        <translation>gespeichert aus der Netzwerkanalyse der Entwicklertools eines Browsers</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptLibrary</name>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do not keep a history</source>
        <translation>Keinen Verlauf führen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>List of prompts</source>
        <translation>Liste der Prompts</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Gespeicherte Prompts</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of prompts</source>
        <translation>Verlauf der Prompts</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Prompt suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Load the chosen prompt</source>
        <translation>Gewählten Prompt laden</translation>
    </message>
    <message>
        <source>Puts it into the editor (Enter)</source>
        <translation>Übernimmt ihn in den Editor (Enter)</translation>
    </message>
    <message>
        <source>Rename the chosen prompt</source>
        <translation>Gewählten Prompt umbenennen</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen prompt</source>
        <translation>Gewählten Prompt löschen</translation>
    </message>
    <message>
        <source>Delete (Del); it can be undone</source>
        <translation>Löschen (Entf); kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Undo the deletion of a prompt</source>
        <translation>Löschen eines Prompts rückgängig machen</translation>
    </message>
    <message>
        <source>Prompts that are sent are remembered no longer; those so far are forgotten</source>
        <translation>Gesendete Prompts werden nicht mehr gemerkt; die bisherigen werden vergessen</translation>
    </message>
    <message>
        <source>There is a prompt “%1” already.</source>
        <translation>Es gibt schon einen Prompt „%1“.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation>Kein Prompt enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save prompt” keeps what is in the editor.</source>
        <translation>Noch ist nichts gespeichert. „Prompt speichern“ behält den Inhalt des Editors.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>Es wird kein Verlauf geführt.</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptOptions</name>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <translation>Max. Token</translation>
    </message>
    <message>
        <source>provider&apos;s default</source>
        <translation>Standard des Anbieters</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Repeat the prompt</source>
        <translation>Prompt wiederholen</translation>
    </message>
    <message>
        <source>How often the prompt is sent, one after another; percentiles are shown for more than one</source>
        <translation>Wie oft der Prompt nacheinander gesendet wird; ab zwei Mal werden Perzentile angezeigt</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Pause between repeats</source>
        <translation>Pause zwischen Wiederholungen</translation>
    </message>
    <message>
        <source>Pause between the end of one and the next</source>
        <translation>Pause zwischen dem Ende der einen und der nächsten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Max tokens must be a whole number from 1 to %1.</source>
        <translation>Max. Token muss eine ganze Zahl von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>Temperature must be a number from 0 to 2.</source>
        <translation>Temperatur muss eine Zahl von 0 bis 2 sein.</translation>
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
        <translation>Kette</translation>
    </message>
    <message>
        <source>Send along a chain</source>
        <translation>Über eine Kette senden</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Ein Modell</translation>
    </message>
    <message>
        <source>Send to one model</source>
        <translation>An ein Modell senden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare providers</source>
        <translation>Anbieter vergleichen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Saved prompts and history</source>
        <translation>Gespeicherte Prompts und Verlauf</translation>
    </message>
    <message>
        <source>Saved prompts and history (Ctrl+L)</source>
        <translation>Gespeicherte Prompts und Verlauf (Strg+L)</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Raw request and reply</source>
        <translation>Rohanfrage und Rohantwort</translation>
    </message>
    <message>
        <source>Send the prompt</source>
        <translation>Den Prompt senden</translation>
    </message>
    <message>
        <source>Save the prompt under a name</source>
        <translation>Prompt unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Save the prompt as a check</source>
        <translation>Prompt als Prüfung speichern</translation>
    </message>
    <message>
        <source>Copy the prompt as cURL</source>
        <translation>Prompt als cURL kopieren</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>It is too long to be saved.</source>
        <translation>Zu lang zum Speichern.</translation>
    </message>
    <message>
        <source>Saved as the check “%1”.</source>
        <translation>Gespeichert als Prüfung „%1“.</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <translation>Noch keine Kette</translation>
    </message>
    <message>
        <source>A chain says which model is asked first, and which ones follow when it fails.</source>
        <translation>Eine Kette legt fest, welches Modell zuerst angefragt wird und welche folgen, wenn es ausfällt.</translation>
    </message>
    <message>
        <source>Make a chain</source>
        <translation>Kette anlegen</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Noch keine Anbieter</translation>
    </message>
    <message>
        <source>Add a key, use a local model, or try the demo. Then prompts can be sent from here.</source>
        <translation>Fügen Sie einen Schlüssel hinzu, nutzen Sie ein lokales Modell oder probieren Sie die Demo. Dann können von hier Prompts gesendet werden.</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Copied for %1 / %2.</source>
        <translation>Kopiert für %1 / %2.</translation>
    </message>
    <message>
        <source>Copied for %1 / %2, its key as $%3.</source>
        <translation>Kopiert für %1 / %2, der Schlüssel als $%3.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Route through the chain</source>
        <translation>Weg durch die Kette</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptStore</name>
    <message>
        <source>Prompts cannot be kept: %1 cannot be read (%2).</source>
        <translation>Prompts können nicht gespeichert werden: %1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>The file of prompts was damaged; it is now %1.</source>
        <translation>Die Prompt-Datei war beschädigt; sie heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Prompts cannot be kept in %1: %2</source>
        <translation>Prompts können in %1 nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ProviderCard</name>
    <message>
        <source>Calls over time</source>
        <translation>Aufrufe im Zeitverlauf</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Share of the calls that failed</source>
        <translation>Anteil der fehlgeschlagenen Aufrufe</translation>
    </message>
    <message>
        <source>429s/min</source>
        <translation>429er/min</translation>
    </message>
    <message>
        <source>Calls a minute that were refused for a rate limit</source>
        <translation>Aufrufe pro Minute, die wegen eines Rate-Limits abgelehnt wurden</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls in the range</source>
        <translation>Aufrufe im Zeitraum</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Median latency of the calls that succeeded</source>
        <translation>Median der Latenz erfolgreicher Aufrufe</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 % of the successful calls were faster</source>
        <translation>95 % der erfolgreichen Aufrufe waren schneller</translation>
    </message>
    <message>
        <source>1st token</source>
        <translation>1. Token</translation>
    </message>
    <message>
        <source>Median time to the first token</source>
        <translation>Median der Zeit bis zum ersten Token</translation>
    </message>
</context>
<context>
    <name>fuseboard::QuietCard</name>
    <message>
        <source>Alerts are off</source>
        <translation>Alarme sind aus</translation>
    </message>
    <message>
        <source>No rule is in force. Set &quot;enabled&quot; of &quot;alerts&quot; in the configuration.</source>
        <translation>Keine Regel ist aktiv. Setzen Sie in der Konfiguration „enabled“ unter „alerts“.</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>Kein offener Alarm</translation>
    </message>
    <message>
        <source>Rules in force: %1. Last scheduled check: %2.</source>
        <translation>Aktive Regeln: %1. Letzte geplante Prüfung: %2.</translation>
    </message>
    <message>
        <source>Rules in force: %1. No scheduled check was sent yet.</source>
        <translation>Aktive Regeln: %1. Bisher wurde keine geplante Prüfung gesendet.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ReasonRow</name>
    <message>
        <source>Cleared</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1 – %2&#xa0;to&#xa0;%3</source>
        <translation>%1 – %2&#xa0;bis&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 – since&#xa0;%2</source>
        <translation>%1 – seit&#xa0;%2</translation>
    </message>
    <message>
        <source>Values around the firing of %1</source>
        <translation>Werte um das Auslösen von %1</translation>
    </message>
    <message>
        <source>The values around the moment it fired, which is marked; the dashed line is the threshold.
%1</source>
        <translation>Die Werte um den markierten Moment des Auslösens; die gestrichelte Linie ist die Schwelle.
%1</translation>
    </message>
    <message>
        <source>Unmute this rule</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mute this rule</source>
        <translation>Regel stummschalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Unmute rule %1</source>
        <translation>Stummschaltung der Regel %1 aufheben</translation>
    </message>
    <message>
        <source>Mute rule %1</source>
        <translation>Regel %1 stummschalten</translation>
    </message>
    <message>
        <source>Tell again when this rule fires</source>
        <translation>Wieder benachrichtigen, wenn diese Regel auslöst</translation>
    </message>
    <message>
        <source>Note when this rule fires, but tell nobody</source>
        <translation>Auslösen dieser Regel vermerken, aber niemanden benachrichtigen</translation>
    </message>
</context>
<context>
    <name>fuseboard::RehearsalCard</name>
    <message>
        <source>Waterfall of the rehearsal</source>
        <translation>Wasserfall des Probelaufs</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>What happens on a 429</source>
        <translation>Was bei einem 429 passiert</translation>
    </message>
    <message>
        <source>503</source>
        <translation>503</translation>
    </message>
    <message>
        <source>What happens on a 503</source>
        <translation>Was bei einem 503 passiert</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>What happens on a stall</source>
        <translation>Was bei einem Stillstand passiert</translation>
    </message>
    <message>
        <source>Bad key</source>
        <translation>Falscher Schlüssel</translation>
    </message>
    <message>
        <source>What happens with a bad key</source>
        <translation>Was mit einem falschen Schlüssel passiert</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Durchspielen</translation>
    </message>
    <message>
        <source>Rehearse faults of your choice</source>
        <translation>Fehler nach Wahl durchspielen</translation>
    </message>
    <message>
        <source>Imagined providers, the chain&apos;s own rules and no real time: nothing is sent.</source>
        <translation>Gedachte Anbieter, die Regeln der Kette und keine echte Zeit: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Each call to step 1, %1: %2, with the request to wait %3 s. The other steps answer.</source>
        <translation>Jeder Aufruf an Schritt 1, %1: %2, mit der Bitte, %3 s zu warten. Die anderen Schritte antworten.</translation>
    </message>
    <message>
        <source>Each call to step 1, %1: %2. The other steps answer.</source>
        <translation>Jeder Aufruf an Schritt 1, %1: %2. Die anderen Schritte antworten.</translation>
    </message>
    <message>
        <source>Nothing to rehearse: %1</source>
        <translation>Nichts durchzuspielen: %1</translation>
    </message>
    <message>
        <source>What happens on:</source>
        <translation>Was passiert bei:</translation>
    </message>
</context>
<context>
    <name>fuseboard::RepeatPanel</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>stopped, %1 were planned</source>
        <translation>gestoppt, %1 waren geplant</translation>
    </message>
    <message>
        <source>most failed by: %1</source>
        <translation>häufigste Ursache: %1</translation>
    </message>
    <message>
        <source>%1 p50 %2, p95 %3</source>
        <translation>%1 p50 %2, p95 %3</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Tokens/s p50 %1</source>
        <translation>Token/s p50 %1</translation>
    </message>
    <message>
        <source>All together %1</source>
        <translation>Zusammen %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ResultView</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Errors found</source>
        <translation>Gefundene Fehler</translation>
    </message>
</context>
<context>
    <name>fuseboard::RevealRow</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>It is on the screen for some seconds and is not read aloud; it can be copied.</source>
        <translation>Einige Sekunden lang auf dem Bildschirm; wird nicht vorgelesen, lässt sich aber kopieren.</translation>
    </message>
    <message>
        <source>Hidden in %1 s</source>
        <translation>Verborgen in %1 s</translation>
    </message>
</context>
<context>
    <name>fuseboard::RouteView</name>
    <message>
        <source>Here stands the way that a prompt takes: each attempt with its phases, each pause, and what was skipped and why.</source>
        <translation>Hier steht der Weg, den ein Prompt nimmt: jeder Versuch mit seinen Phasen, jede Pause und was warum übersprungen wurde.</translation>
    </message>
    <message>
        <source>Attempts of the prompt</source>
        <translation>Versuche des Prompts</translation>
    </message>
    <message>
        <source>Colours of the phases</source>
        <translation>Farben der Phasen</translation>
    </message>
</context>
<context>
    <name>fuseboard::RuleEditor</name>
    <message>
        <source>In force</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rule editor</source>
        <translation>Regeleditor</translation>
    </message>
    <message>
        <source>Firings of the last week</source>
        <translation>Auslösungen der letzten Woche</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Each provider</source>
        <translation>Jeder Anbieter</translation>
    </message>
    <message>
        <source>Each chain</source>
        <translation>Jede Kette</translation>
    </message>
    <message>
        <source>The board as a whole</source>
        <translation>Das Board als Ganzes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>looks at</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>of</source>
        <translation>für</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>nur diese</translation>
    </message>
    <message>
        <source>warning over</source>
        <translation>Warnung über</translation>
    </message>
    <message>
        <source>critical over</source>
        <translation>kritisch über</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>calls at least</source>
        <translation>Mindestzahl Aufrufe</translation>
    </message>
    <message>
        <source>bad checks to fire</source>
        <translation>schlechte Prüfungen bis Alarm</translation>
    </message>
    <message>
        <source>good checks to clear</source>
        <translation>gute Prüfungen bis Ende</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Back to the default rule</source>
        <translation>Zurück zur Standardregel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back to the default of rule %1</source>
        <translation>Regel %1 auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>Regel %1 löschen</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>das Board</translation>
    </message>
    <message>
        <source>A built-in rule.</source>
        <translation>Eine eingebaute Regel.</translation>
    </message>
    <message>
        <source>With commas between: %1.</source>
        <translation>Durch Kommas getrennt: %1.</translation>
    </message>
    <message>
        <source>Fires over %1.</source>
        <translation>Löst aus über %1.</translation>
    </message>
    <message>
        <source>With fewer it does not judge.</source>
        <translation>Mit weniger urteilt sie nicht.</translation>
    </message>
    <message>
        <source>In a row, one every ten seconds.</source>
        <translation>In Folge, eine alle zehn Sekunden.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Counting how often it would have fired last week…</source>
        <translation>Zählt, wie oft sie letzte Woche ausgelöst hätte&#xa0;…</translation>
    </message>
    <message>
        <source>As it stands here, it %1.</source>
        <translation>Mit diesen Werten: %1.</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>Keine Vorschau: %1</translation>
    </message>
    <message>
        <source>Cancel editing the rule</source>
        <translation>Bearbeiten der Regel abbrechen</translation>
    </message>
</context>
<context>
    <name>fuseboard::RulesPanel</name>
    <message>
        <source>Rules in force</source>
        <translation>Aktive Regeln</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Edit the chosen rule</source>
        <translation>Gewählte Regel bearbeiten</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Es gibt schon eine Regel mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>fuseboard::SessionSection</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start with the session, in the tray</source>
        <translation>Mit der Sitzung starten, im Tray</translation>
    </message>
    <message>
        <source>Watches from the login on, without a window. Where there is no tray, the window is shown.</source>
        <translation>Beobachtet ab der Anmeldung, ohne Fenster. Wo es kein Tray gibt, wird das Fenster gezeigt.</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingField</name>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Auf Standard zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>Problem mit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Probes and status pages</source>
        <translation>Testaufrufe und Statusseiten</translation>
    </message>
    <message>
        <source>Budget and alerts</source>
        <translation>Budget und Alarme</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>Keine Einstellung enthält diese Wörter</translation>
    </message>
    <message>
        <source>More can be set in the configuration file: rules, checks, chains.</source>
        <translation>Mehr lässt sich in der Konfigurationsdatei einstellen: Regeln, Prüfungen, Ketten.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Änderungen werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>clean up space vacuum</source>
        <translation>aufräumen bereinigen platz speicher vacuum</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>Team-Verlauf</translation>
    </message>
    <message>
        <source>password</source>
        <translation>passwort kennwort</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the exports.</source>
        <translation>Den Exporten steht nichts im Weg.</translation>
    </message>
    <message>
        <source>Everything here can be done by keyboard.</source>
        <translation>Hier lässt sich alles mit der Tastatur erledigen.</translation>
    </message>
    <message>
        <source>Show all shortcuts (F1)</source>
        <translation>Alle Tastenkürzel anzeigen (F1)</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Alle Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>tasten hilfe</translation>
    </message>
    <message>
        <source>State of the exports</source>
        <translation>Zustand der Exporte</translation>
    </message>
</context>
<context>
    <name>fuseboard::SharingSection</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>share team export import</source>
        <translation>teilen weitergeben team export import exportieren importieren</translation>
    </message>
    <message>
        <source>Providers, chains, rules and settings as one file, to give to others or to take over from them. Keys are never in it.</source>
        <translation>Anbieter, Ketten, Regeln und Einstellungen als eine Datei, zum Weitergeben an andere oder zum Übernehmen von ihnen. Schlüssel stehen nie darin.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Die Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Eine Konfiguration importieren</translation>
    </message>
    <message>
        <source>Undo the import of the configuration</source>
        <translation>Import der Konfiguration rückgängig machen</translation>
    </message>
    <message>
        <source>What came of the export or import</source>
        <translation>Ergebnis des Exports oder Imports</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Konfigurationen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Written to %1. Left out, as it looks like a secret: %2.</source>
        <translation>Geschrieben nach %1. Ausgelassen, da es nach einem Geheimnis aussieht: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The configuration is imported.</source>
        <translation>Die Konfiguration ist importiert.</translation>
    </message>
    <message>
        <source>The configuration is as it was before the import.</source>
        <translation>Die Konfiguration ist wieder wie vor dem Import.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::SingleInstance</name>
    <message>
        <source>%1 belongs to another user, so nothing is sent there. Remove it, or set XDG_RUNTIME_DIR to a directory of yours.</source>
        <translation>%1 gehört einem anderen Benutzer, daher wird nichts dorthin gesendet. Entfernen Sie es oder setzen Sie XDG_RUNTIME_DIR auf ein eigenes Verzeichnis.</translation>
    </message>
    <message>
        <source>Fuseboard runs already on %1 (process %2) and does not answer. End it, or give this one a directory of its own with --data-dir.</source>
        <translation>Fuseboard läuft bereits auf %1 (Prozess %2) und antwortet nicht. Beenden Sie es oder geben Sie diesem hier mit --data-dir ein eigenes Verzeichnis.</translation>
    </message>
</context>
<context>
    <name>fuseboard::SnoozeBar</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Andere Dauer</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow, 08:00</source>
        <translation>Bis morgen, 08:00</translation>
    </message>
    <message>
        <source>Own time…</source>
        <translation>Eigene Dauer&#xa0;…</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>1 h zurückstellen</translation>
    </message>
    <message>
        <source>End snooze of %1</source>
        <translation>%1 nicht mehr zurückstellen</translation>
    </message>
    <message>
        <source>Snooze %1 for 1 hour</source>
        <translation>%1 für 1 Stunde zurückstellen</translation>
    </message>
    <message>
        <source>Other snooze times of %1</source>
        <translation>Andere Dauer zum Zurückstellen von %1</translation>
    </message>
    <message>
        <source>Hours to snooze %1</source>
        <translation>Stunden zum Zurückstellen von %1</translation>
    </message>
    <message>
        <source>Snooze %1 for these hours</source>
        <translation>%1 für diese Stunden zurückstellen</translation>
    </message>
    <message>
        <source>Cancel snoozing %1</source>
        <translation>Zurückstellen von %1 abbrechen</translation>
    </message>
</context>
<context>
    <name>fuseboard::SpanPicker</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show this span</source>
        <translation>Diesen Zeitraum anzeigen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Own span, %1</source>
        <translation>Eigener Zeitraum, %1</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>Eigener&#xa0;…</translation>
    </message>
    <message>
        <source>Own span</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Choose from when to when</source>
        <translation>Beginn und Ende wählen</translation>
    </message>
    <message>
        <source>The end must be at least a minute after the beginning.</source>
        <translation>Das Ende muss mindestens eine Minute nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>A span can have at most a year.</source>
        <translation>Ein Zeitraum kann höchstens ein Jahr umfassen.</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>Das liegt noch in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>fuseboard::StatusPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Status pages now</source>
        <translation>Aktuelle Statusseiten</translation>
    </message>
    <message>
        <source>Read every status page now</source>
        <translation>Jetzt jede Statusseite lesen</translation>
    </message>
    <message>
        <source>No status pages known</source>
        <translation>Keine Statusseiten bekannt</translation>
    </message>
    <message>
        <source>Each provider that has a status page is shown here, as soon as there are providers. Most presets know the page of theirs.</source>
        <translation>Hier erscheint jeder Anbieter, der eine Statusseite hat, sobald es Anbieter gibt. Die meisten Vorlagen kennen die zugehörige Seite.</translation>
    </message>
    <message>
        <source>Open Keys</source>
        <translation>Zu den Schlüsseln</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 done</source>
        <translation>Wird gelesen: %1 von %2 fertig</translation>
    </message>
    <message>
        <source>Operational: %1 of %2, unknown: %3</source>
        <translation>Betriebsbereit: %1 von %2, unbekannt: %3</translation>
    </message>
    <message>
        <source>Operational: %1 of %2</source>
        <translation>Betriebsbereit: %1 von %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::StatusRow</name>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: open the page in the browser</comment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>fuseboard::StepItem</name>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Schritt %1 nach oben</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Schritt %1 nach unten</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Schritt %1 entfernen</translation>
    </message>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation>Reihenfolge durch Ziehen ändern oder mit Alt+Pfeil auf und Alt+Pfeil ab</translation>
    </message>
    <message>
        <source>Step %1 provider</source>
        <translation>Anbieter von Schritt %1</translation>
    </message>
    <message>
        <source>Step %1 model</source>
        <translation>Modell von Schritt %1</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>Step %1 reasoning</source>
        <translation>Reasoning von Schritt %1</translation>
    </message>
    <message>
        <source>A reasoning model thinks before it answers: its time limits are four times as long.</source>
        <translation>Ein Reasoning-Modell denkt nach, bevor es antwortet: Seine Zeitlimits sind viermal so lang.</translation>
    </message>
</context>
<context>
    <name>fuseboard::StepsEditor</name>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>fuseboard::TargetBar</name>
    <message>
        <source>Provider to ask</source>
        <translation>Anzufragender Anbieter</translation>
    </message>
    <message>
        <source>Model to ask</source>
        <translation>Anzufragendes Modell</translation>
    </message>
    <message>
        <source>All columns are asked at the same moment.</source>
        <translation>Alle Spalten werden im selben Moment angefragt.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
</context>
<context>
    <name>fuseboard::TargetPicker</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>fuseboard::TeamHealth</name>
    <message>
        <source>Waiting for the first connection</source>
        <translation>Wartet auf die erste Verbindung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Away: records wait on this disk</source>
        <translation>Nicht erreichbar: Einträge warten auf dieser Festplatte</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>No team history</source>
        <translation>Kein Team-Verlauf</translation>
    </message>
    <message>
        <source>%1, as board “%2”.</source>
        <translation>%1, als Board „%2“.</translation>
    </message>
    <message>
        <source>Records that wait here: %1.</source>
        <translation>Hier wartende Einträge: %1.</translation>
    </message>
    <message>
        <source>Records lost since the start: %1.</source>
        <translation>Seit dem Start verlorene Einträge: %1.</translation>
    </message>
    <message>
        <source>Open Keys</source>
        <translation>Zu den Schlüsseln</translation>
    </message>
    <message>
        <source>Its password is never in the configuration: it is on the Keys page, under “Team history”.</source>
        <translation>Das Passwort steht nie in der Konfiguration: Es ist auf der Seite „Schlüssel“ unter „Team-Verlauf“.</translation>
    </message>
    <message>
        <source>Open Keys for the password of the team history</source>
        <translation>Schlüsselseite für das Passwort des Team-Verlaufs öffnen</translation>
    </message>
</context>
<context>
    <name>fuseboard::TimelineKey</name>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Page: all well</source>
        <translation>Seite: alles in Ordnung</translation>
    </message>
    <message>
        <source>Page: degraded</source>
        <translation>Seite: beeinträchtigt</translation>
    </message>
    <message>
        <source>Page: outage</source>
        <translation>Seite: Ausfall</translation>
    </message>
    <message>
        <source>Page: maintenance</source>
        <translation>Seite: Wartung</translation>
    </message>
</context>
<context>
    <name>fuseboard::TrialRow</name>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Beim alten bleiben</translation>
    </message>
    <message>
        <source>Trying the new key… The old one stays in force.</source>
        <translation>Der neue Schlüssel wird getestet&#xa0;… Der alte gilt weiter.</translation>
    </message>
</context>
<context>
    <name>fuseboard::UndoRow</name>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Rückgängig (%1 s)</translation>
    </message>
</context>
<context>
    <name>fuseboard::Waterfall</name>
    <message>
        <source>Waterfall of the attempts</source>
        <translation>Wasserfall der Versuche</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>skipped: nothing was sent</source>
        <translation>übersprungen: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>connection re-used</source>
        <translation>Verbindung wiederverwendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>total: %1</source>
        <translation>gesamt: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::WelcomePage</name>
    <message>
        <source>Welcome problem</source>
        <translation>Problem beim Einrichten</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Four simulated providers with errors, outages and rate limits, in a window of its own. Nothing leaves this computer, and nothing is stored.</source>
        <translation>Vier simulierte Anbieter mit Fehlern, Ausfällen und Rate-Limits, in einem eigenen Fenster. Nichts verlässt diesen Computer, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Welcome to Fuseboard</source>
        <translation>Willkommen bei Fuseboard</translation>
    </message>
    <message>
        <source>See whether each provider works for you right now, why not, and what to do about it. Choose how to begin.</source>
        <translation>Sehen Sie, ob jeder Anbieter bei Ihnen gerade funktioniert, warum nicht und was zu tun ist. Wählen Sie, womit Sie beginnen.</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>Der Schlüssel wurde nicht akzeptiert</translation>
    </message>
</context>
<context>
    <name>fuseboard::WindowActions</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>open page go to</source>
        <translation>seite öffnen gehe zu</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>ask send test</source>
        <translation>fragen senden testen</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>Jetzt alle prüfen</translation>
    </message>
    <message>
        <source>probe test refresh</source>
        <translation>probe testen aktualisieren</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>Alle Schlüssel prüfen</translation>
    </message>
    <message>
        <source>test credentials</source>
        <translation>zugangsdaten testen</translation>
    </message>
    <message>
        <source>Read all status pages</source>
        <translation>Alle Statusseiten lesen</translation>
    </message>
    <message>
        <source>incidents refresh</source>
        <translation>störungen aktualisieren</translation>
    </message>
    <message>
        <source>Snooze all alerts for 1 hour</source>
        <translation>Alle Alarme 1 Stunde zurückstellen</translation>
    </message>
    <message>
        <source>quiet silence mute</source>
        <translation>ruhe stille stummschalten</translation>
    </message>
    <message>
        <source>unlock keychain wallet</source>
        <translation>entsperren schlüsselbund keychain wallet</translation>
    </message>
    <message>
        <source>Make the history smaller</source>
        <translation>Verlauf verkleinern</translation>
    </message>
    <message>
        <source>vacuum database disk</source>
        <translation>vacuum datenbank festplatte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>theme look colours</source>
        <translation>theme aussehen farben</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Farbschema: wie der Desktop</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farbschema: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farbschema: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Farbschema: hoher Kontrast</translation>
    </message>
    <message>
        <source>Density: comfortable or compact</source>
        <translation>Dichte: geräumig oder kompakt</translation>
    </message>
    <message>
        <source>Chart colours: Wong</source>
        <translation>Diagrammfarben: Wong</translation>
    </message>
    <message>
        <source>Chart colours: Tol</source>
        <translation>Diagrammfarben: Tol</translation>
    </message>
    <message>
        <source>Chart colours: grey, told by dashes</source>
        <translation>Diagrammfarben: grau, durch Striche unterschieden</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Kette %1</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut prüfen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows whether each LLM provider works for you right now, why not, and what to do.</source>
        <translation>Zeigt, ob jeder LLM-Anbieter bei Ihnen gerade funktioniert, warum nicht und was zu tun ist.</translation>
    </message>
    <message>
        <source>Show simulated providers; nothing is kept.</source>
        <translation>Simulierte Anbieter anzeigen; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Open this page.</source>
        <translation>Diese Seite öffnen.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast oder system.</translation>
    </message>
    <message>
        <source>Use this configuration file.</source>
        <translation>Diese Konfigurationsdatei verwenden.</translation>
    </message>
    <message>
        <source>Keep data in this directory.</source>
        <translation>Daten in diesem Verzeichnis ablegen.</translation>
    </message>
    <message>
        <source>Open the page Prompt, ready to write.</source>
        <translation>Die Seite „Prompt“ öffnen, bereit zum Schreiben.</translation>
    </message>
    <message>
        <source>Check every provider now.</source>
        <translation>Jetzt alle Anbieter prüfen.</translation>
    </message>
    <message>
        <source>Start hidden in the tray, where there is one.</source>
        <translation>Verborgen im Tray starten, wo es eines gibt.</translation>
    </message>
    <message>
        <source>Show the chain of a fuseboard:// link.</source>
        <translation>Die Kette eines fuseboard://-Links zeigen.</translation>
    </message>
</context>
</TS>
