<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AlertRows</name>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviada</translation>
    </message>
    <message>
        <source>passed, %1</source>
        <translation>pasó, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>falló, %1</translation>
    </message>
    <message>
        <source>failed, %1: %2</source>
        <translation>falló, %1: %2</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>en pausa: %1</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Resuelta por</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Observa</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Warning over</source>
        <translation>Aviso si supera</translation>
    </message>
    <message>
        <source>Critical over</source>
        <translation>Crítica si supera</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Tells you</source>
        <translation>Avisa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 bad, %2 good</source>
        <translation>%1 malas, %2 buenas</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <comment>noun: a check that is made on a schedule</comment>
        <translation>Prueba</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at least %Ln samples</source>
        <translation>
            <numerusform>%1: %2, al menos %Ln muestra</numerusform>
            <numerusform>%1: %2, al menos %Ln muestras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>operational</source>
        <translation>operativo</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>caída parcial</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>caída grave</translation>
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
        <translation>d</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de errores</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>Latencia p95</translation>
    </message>
    <message>
        <source>p95 time to first token</source>
        <translation>Tiempo al primer token p95</translation>
    </message>
    <message>
        <source>Rate limited calls</source>
        <translation>Llamadas limitadas</translation>
    </message>
    <message>
        <source>Open circuits</source>
        <translation>Circuitos abiertos</translation>
    </message>
    <message>
        <source>Share of fallbacks</source>
        <translation>Uso de respaldos</translation>
    </message>
    <message>
        <source>Cost against budget</source>
        <translation>Gasto frente a presupuesto</translation>
    </message>
    <message>
        <source>Failed checks in a row</source>
        <translation>Pruebas fallidas seguidas</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Página de estado</translation>
    </message>
    <message>
        <source>Refused keys</source>
        <translation>Claves rechazadas</translation>
    </message>
    <message>
        <source>Refused for quota</source>
        <translation>Rechazos por cuota</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 when it fired, over %2</source>
        <translation>%1 al dispararse, por encima de %2</translation>
    </message>
    <message>
        <source>; worst %1</source>
        <translation>; peor valor %1</translation>
    </message>
    <message>
        <source>; cleared by %1</source>
        <translation>; resuelta con %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>el panel</translation>
    </message>
    <message>
        <source>every provider</source>
        <translation>todos los proveedores</translation>
    </message>
    <message>
        <source>every chain</source>
        <translation>todas las cadenas</translation>
    </message>
    <message>
        <source>chains %1</source>
        <translation>cadenas %1</translation>
    </message>
    <message>
        <source>%1 bad to fire, %2 good to clear</source>
        <translation>%1 malas para dispararse, %2 buenas para resolverse</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>less than $%1</source>
        <translation>menos de $%1</translation>
    </message>
    <message>
        <source>Overdue checks</source>
        <translation>Pruebas atrasadas</translation>
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
        <translation>Forma parte de: %1</translation>
    </message>
    <message>
        <source>The webhook is not told: its address must begin with https.</source>
        <translation>No se avisa al webhook: su dirección debe empezar por https.</translation>
    </message>
    <message>
        <source>The command for alerts failed: %1</source>
        <translation>Falló el comando de alertas: %1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>no se puede acceder</translation>
    </message>
    <message>
        <source>The webhook at %1 did not take an alert: %2</source>
        <translation>El webhook de %1 no aceptó una alerta: %2</translation>
    </message>
    <message>
        <source>The settings were changed.</source>
        <translation>Se cambiaron los ajustes.</translation>
    </message>
    <message>
        <source>The network works again.</source>
        <translation>La red vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>Posponer una hora</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>tasa de errores</translation>
    </message>
    <message>
        <source>latency, 95th percentile</source>
        <translation>latencia, percentil 95</translation>
    </message>
    <message>
        <source>first token, 95th percentile</source>
        <translation>primer token, percentil 95</translation>
    </message>
    <message>
        <source>calls over the rate limit, a minute</source>
        <translation>llamadas sobre el límite de frecuencia, por minuto</translation>
    </message>
    <message>
        <source>open circuits</source>
        <translation>circuitos abiertos</translation>
    </message>
    <message>
        <source>prompts answered by a fallback</source>
        <translation>prompts respondidos por un respaldo</translation>
    </message>
    <message>
        <source>share of the daily budget</source>
        <translation>parte del presupuesto diario</translation>
    </message>
    <message>
        <source>checks overdue</source>
        <translation>pruebas atrasadas</translation>
    </message>
    <message>
        <source>failed probes in a row</source>
        <translation>sondas fallidas seguidas</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>página de estado</translation>
    </message>
    <message>
        <source>calls refused for the key</source>
        <translation>llamadas rechazadas por la clave</translation>
    </message>
    <message>
        <source>calls refused for quota or billing</source>
        <translation>llamadas rechazadas por cuota o facturación</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>operativo</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>caída parcial</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>caída grave</translation>
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
        <translation>%1: %2 (límite: %3)</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>cadena %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: many calls fail</source>
        <translation>%1: fallan muchas llamadas</translation>
    </message>
    <message>
        <source>%1 is slow</source>
        <translation>%1 está lento</translation>
    </message>
    <message>
        <source>%1 limits the rate of calls</source>
        <translation>%1 limita la frecuencia de llamadas</translation>
    </message>
    <message>
        <source>%1: circuit open</source>
        <translation>%1: circuito abierto</translation>
    </message>
    <message>
        <source>%1: fallbacks answer</source>
        <translation>%1: responden los respaldos</translation>
    </message>
    <message>
        <source>The daily budget is exceeded</source>
        <translation>Presupuesto diario superado</translation>
    </message>
    <message>
        <source>Checks are overdue</source>
        <translation>Pruebas atrasadas</translation>
    </message>
    <message>
        <source>%1: probes fail</source>
        <translation>%1: fallan las sondas</translation>
    </message>
    <message>
        <source>%1: the status page reports an outage</source>
        <translation>%1: la página de estado informa de una caída</translation>
    </message>
    <message>
        <source>%1 refuses your key</source>
        <translation>%1 rechaza la clave</translation>
    </message>
    <message>
        <source>%1: quota or credit is used up</source>
        <translation>%1: cuota o crédito agotados</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Cadena %1</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>Your connection is down</source>
        <translation>La conexión está caída</translation>
    </message>
    <message>
        <source>%1 reports an incident</source>
        <translation>%1 informa de un incidente</translation>
    </message>
    <message>
        <source>%1 is failing, not announced yet</source>
        <translation>%1 falla, aún sin anunciar</translation>
    </message>
    <message>
        <source>%1: one model fails</source>
        <translation>%1: falla un modelo</translation>
    </message>
    <message>
        <source>Your connection is back</source>
        <translation>La conexión ha vuelto</translation>
    </message>
    <message>
        <source>%1 is back to normal</source>
        <translation>%1 vuelve a la normalidad</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Terminó: %1</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 informa: %2</translation>
    </message>
    <message>
        <source>%1, maintenance: %2</source>
        <translation>%1, mantenimiento: %2</translation>
    </message>
    <message>
        <source>Fuseboard was not running</source>
        <translation>Fuseboard no se estaba ejecutando</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Partial outage</source>
        <translation>Caída parcial</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>Caída grave</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin datos</translation>
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
        <translation>tokens: entrada %1, salida %2</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimado)</translation>
    </message>
    <message>
        <source>retry %1</source>
        <translation>reintento %1</translation>
    </message>
    <message>
        <source>Waiting, next try in %1</source>
        <translation>En espera, reintento en %1</translation>
    </message>
    <message>
        <source>Waited %1 before the next try</source>
        <translation>Espera de %1 antes del próximo intento</translation>
    </message>
    <message>
        <source>Running… %1</source>
        <translation>En curso… %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallo: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>(HTTP status %1)</source>
        <translation>(estado HTTP %1)</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>Pide esperar %1.</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>connection re-used</source>
        <translation>conexión reutilizada</translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>primer token %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>Answered by %1 / %2</source>
        <translation>Respondido por %1 / %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>finish reason %1</source>
        <translation>motivo de fin %1</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondiendo…</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>In a Flatpak only the desktop can do this: allow it to run in the background in the settings of the desktop.</source>
        <translation>En un Flatpak solo puede hacerlo el escritorio: permitir la ejecución en segundo plano en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2. Remove it by hand.</source>
        <translation>No se puede eliminar %1: %2. Eliminarlo a mano.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Make it, or mend its permissions.</source>
        <translation>No se puede crear la carpeta %1. Crearla o corregir sus permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Mend its permissions, or make room on the disk.</source>
        <translation>No se puede escribir %1: %2. Corregir sus permisos o liberar espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>%1, retry %2</source>
        <translation>%1, reintento %2</translation>
    </message>
    <message>
        <source>new, in %1</source>
        <translation>nueva, en %1</translation>
    </message>
    <message>
        <source>re-used</source>
        <translation>reutilizada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>half open</source>
        <translation>semiabierto</translation>
    </message>
    <message>
        <source>Waited before</source>
        <translation>Espera previa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Negociación TLS</translation>
    </message>
    <message>
        <source>First byte after</source>
        <translation>Primer byte tras</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Primer token tras</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>entrada %1, salida %2</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimado)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Chain, step</source>
        <translation>Cadena, paso</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Tokens ent. / sal.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminó %1</translation>
    </message>
    <message>
        <source>Outside of the chains</source>
        <translation>Fuera de las cadenas</translation>
    </message>
    <message>
        <source>Chain %1, step %2</source>
        <translation>Cadena %1, paso %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallo: %1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Scheduled check</source>
        <translation>Prueba programada</translation>
    </message>
    <message>
        <source>Key check</source>
        <translation>Prueba de clave</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>Intento %1: %2, %3</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>%1, retry %2 of this step</source>
        <translation>%1, reintento %2 de este paso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Motivo de fin</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>as a stream</source>
        <translation>en streaming</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>de una vez</translation>
    </message>
    <message>
        <source>Circuit then</source>
        <translation>Circuito entonces</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Asks to wait</source>
        <translation>Pide esperar</translation>
    </message>
    <message>
        <source>Same step again</source>
        <translation>Repetir el paso</translation>
    </message>
    <message>
        <source>yes, after a pause</source>
        <translation>sí, tras una pausa</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>may be tried</source>
        <translation>se puede probar</translation>
    </message>
    <message>
        <source>would fail as well</source>
        <translation>también fallaría</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de solicitud</translation>
    </message>
    <message>
        <source>Failed at</source>
        <translation>Falló en</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Transmitido por</translation>
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
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fallando</translation>
    </message>
    <message>
        <source>Circuit open, next try in %1</source>
        <translation>Circuito abierto, próximo intento en %1</translation>
    </message>
    <message>
        <source>Circuit open</source>
        <translation>Circuito abierto</translation>
    </message>
    <message>
        <source>Circuit half-open</source>
        <translation>Circuito semiabierto</translation>
    </message>
    <message>
        <source>Circuit closed</source>
        <translation>Circuito cerrado</translation>
    </message>
    <message>
        <source>Circuit open after 1 failure</source>
        <translation>Circuito abierto tras 1 fallo</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Próximo intento en %1.</translation>
    </message>
    <message>
        <source>Back on trial: one call at a time decides whether the circuit closes.</source>
        <translation>A prueba: una llamada cada vez decide si el circuito se cierra.</translation>
    </message>
    <message>
        <source>No calls in %1.</source>
        <translation>Sin llamadas en %1.</translation>
    </message>
    <message>
        <source>Answering. %1 in %2, none failed.</source>
        <translation>Responde. %1 en %2, sin fallos.</translation>
    </message>
    <message>
        <source>Answering. %1 of %2 failed in %3.</source>
        <translation>Responde. Falló el %1 de %2 en %3.</translation>
    </message>
    <message>
        <source>Not answering. %1 of %2 failed: %3.</source>
        <translation>No responde. Falló el %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Unsteady. %1 of %2 failed: %3.</source>
        <translation>Inestable. Falló el %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Semiabierto</translation>
    </message>
    <message>
        <source>%1. %2 Error rate %3, p50 %4, p95 %5, first token %6. %7.</source>
        <translation>%1. %2 Tasa de errores %3, p50 %4, p95 %5, primer token %6. %7.</translation>
    </message>
    <message numerus="yes">
        <source>Circuit closed, %1 of %Ln failures</source>
        <translation>
            <numerusform>Circuito cerrado, %1 de %Ln fallo</numerusform>
            <numerusform>Circuito cerrado, %1 de %Ln fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circuit open after %Ln failures</source>
        <translation>
            <numerusform>Circuito abierto tras %Ln fallo</numerusform>
            <numerusform>Circuito abierto tras %Ln fallos</numerusform>
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
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Set password…</source>
        <translation>Definir contraseña…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Type or paste the password, then press Enter</source>
        <translation>Escribir o pegar la contraseña y pulsar Intro</translation>
    </message>
    <message>
        <source>Type or paste the new password, then press Enter</source>
        <translation>Escribir o pegar la contraseña nueva y pulsar Intro</translation>
    </message>
    <message>
        <source>Store password</source>
        <translation>Guardar contraseña</translation>
    </message>
    <message>
        <source>Delete password</source>
        <translation>Eliminar contraseña</translation>
    </message>
    <message>
        <source>The password is deleted.</source>
        <translation>La contraseña se ha eliminado.</translation>
    </message>
    <message>
        <source>Nothing of a password is shown by itself.</source>
        <translation>De una contraseña no se muestra nada sin pedirlo.</translation>
    </message>
    <message>
        <source>Password card %1</source>
        <translation>Tarjeta de contraseña %1</translation>
    </message>
    <message>
        <source>Masked password of %1</source>
        <translation>Contraseña oculta de %1</translation>
    </message>
    <message>
        <source>Set password of %1</source>
        <translation>Definir contraseña de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Store password of %1</source>
        <translation>Guardar contraseña de %1</translation>
    </message>
    <message>
        <source>Check password of %1</source>
        <translation>Probar contraseña de %1</translation>
    </message>
    <message>
        <source>Show password of %1</source>
        <translation>Mostrar contraseña de %1</translation>
    </message>
    <message>
        <source>Shown password of %1</source>
        <translation>Contraseña visible de %1</translation>
    </message>
    <message>
        <source>Hide password of %1</source>
        <translation>Ocultar contraseña de %1</translation>
    </message>
    <message>
        <source>Copy password of %1</source>
        <translation>Copiar contraseña de %1</translation>
    </message>
    <message>
        <source>Delete password of %1</source>
        <translation>Eliminar contraseña de %1</translation>
    </message>
    <message>
        <source>Undo deleting the password of %1</source>
        <translation>Deshacer la eliminación de la contraseña de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Use the new password of %1 all the same</source>
        <translation>Usar la contraseña nueva de %1 de todos modos</translation>
    </message>
    <message>
        <source>Keep the old password of %1</source>
        <translation>Conservar la contraseña anterior de %1</translation>
    </message>
    <message>
        <source>Set key…</source>
        <translation>Definir clave…</translation>
    </message>
    <message>
        <source>Paste the key, then press Enter</source>
        <translation>Pegar la clave y pulsar Intro</translation>
    </message>
    <message>
        <source>Paste the new key, then press Enter: it is tried first</source>
        <translation>Pegar la clave nueva y pulsar Intro: primero se prueba</translation>
    </message>
    <message>
        <source>Store key</source>
        <translation>Guardar clave</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Eliminar clave</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>La clave se ha eliminado.</translation>
    </message>
    <message>
        <source>The beginning and the last four characters.</source>
        <translation>El principio y los últimos cuatro caracteres.</translation>
    </message>
    <message>
        <source>Key card %1</source>
        <translation>Tarjeta de clave %1</translation>
    </message>
    <message>
        <source>Masked key of %1</source>
        <translation>Clave oculta de %1</translation>
    </message>
    <message>
        <source>Set key of %1</source>
        <translation>Definir clave de %1</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>Store key of %1</source>
        <translation>Guardar clave de %1</translation>
    </message>
    <message>
        <source>Check key of %1</source>
        <translation>Probar clave de %1</translation>
    </message>
    <message>
        <source>Show key of %1</source>
        <translation>Mostrar clave de %1</translation>
    </message>
    <message>
        <source>Shown key of %1</source>
        <translation>Clave visible de %1</translation>
    </message>
    <message>
        <source>Hide key of %1</source>
        <translation>Ocultar clave de %1</translation>
    </message>
    <message>
        <source>Copy key of %1</source>
        <translation>Copiar clave de %1</translation>
    </message>
    <message>
        <source>Delete key of %1</source>
        <translation>Eliminar clave de %1</translation>
    </message>
    <message>
        <source>Undo deleting the key of %1</source>
        <translation>Deshacer la eliminación de la clave de %1</translation>
    </message>
    <message>
        <source>Remove provider %1</source>
        <translation>Quitar el proveedor %1</translation>
    </message>
    <message>
        <source>Use the new key of %1 all the same</source>
        <translation>Usar la clave nueva de %1 de todos modos</translation>
    </message>
    <message>
        <source>Keep the old key of %1</source>
        <translation>Conservar la clave anterior de %1</translation>
    </message>
    <message>
        <source>Cancel entering the password of %1</source>
        <translation>Cancelar la introducción de la contraseña de %1</translation>
    </message>
    <message>
        <source>Cancel entering the key of %1</source>
        <translation>Cancelar la introducción de la clave de %1</translation>
    </message>
</context>
<context>
    <name>ChainEdit</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Quitar un paso</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Mover un paso</translation>
    </message>
    <message>
        <source>Change the provider of step %1</source>
        <translation>Cambiar el proveedor del paso %1</translation>
    </message>
    <message>
        <source>Change the model of step %1</source>
        <translation>Cambiar el modelo del paso %1</translation>
    </message>
    <message>
        <source>Change the reasoning of step %1</source>
        <translation>Cambiar el razonamiento del paso %1</translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation>Cambiar los pasos</translation>
    </message>
    <message>
        <source>Rename the chain</source>
        <translation>Renombrar la cadena</translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <translation>Cambiar %1: %2</translation>
    </message>
    <message>
        <source>Change the chain</source>
        <translation>Cambiar la cadena</translation>
    </message>
</context>
<context>
    <name>ChainLinkText</name>
    <message>
        <source>%1. %2: %3 (reasoning)</source>
        <translation>%1. %2: %3 (razonamiento)</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Steps: %1 → %2</source>
        <translation>Pasos: %1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New provider %1 at a new host: %2. This address comes from the link; prompts of this chain go there. It gets no key: the configuration says &quot;none&quot; until you change that.</source>
        <translation>Proveedor nuevo %1 en un host nuevo: %2. Esta dirección viene del enlace; los prompts de esta cadena van allí. No recibe ninguna clave: la configuración dice &quot;none&quot; hasta que se cambie.</translation>
    </message>
    <message>
        <source>New provider %1 at %2, without a key: the configuration says &quot;none&quot; until you change that.</source>
        <translation>Proveedor nuevo %1 en %2, sin clave: la configuración dice &quot;none&quot; hasta que se cambie.</translation>
    </message>
    <message>
        <source>New provider %1 at %2, the known address of “%3”.</source>
        <translation>Proveedor nuevo %1 en %2, la dirección conocida de «%3».</translation>
    </message>
    <message>
        <source>Your provider %1 stays as it is; the link means another one of that name.</source>
        <translation>El proveedor %1 ya configurado queda como está; el enlace se refiere a otro con ese nombre.</translation>
    </message>
    <message>
        <source>This is no link to a chain. Such links begin with fuseboard://chain?v=1&amp;d= and are made on the page Chains.</source>
        <translation>Esto no es un enlace a una cadena. Esos enlaces empiezan por fuseboard://chain?v=1&amp;d= y se crean en la página Cadenas.</translation>
    </message>
    <message>
        <source>The link is too long for a chain. It is not read.</source>
        <translation>El enlace es demasiado largo para una cadena. No se lee.</translation>
    </message>
    <message>
        <source>The link is from a newer Fuseboard. Update this one to read it.</source>
        <translation>El enlace es de un Fuseboard más reciente. Actualizar este para leerlo.</translation>
    </message>
    <message>
        <source>The link cannot be read: it is damaged or cut off. Ask for it again.</source>
        <translation>No se puede leer el enlace: está dañado o cortado. Pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>The link is nested deeper than any chain. It is not read.</source>
        <translation>El enlace tiene más niveles anidados que cualquier cadena. No se lee.</translation>
    </message>
    <message>
        <source>There must be exactly one chain of 1 to 32 steps in a link, and the providers that they name.</source>
        <translation>Un enlace debe contener exactamente una cadena de 1 a 32 pasos y los proveedores que nombran.</translation>
    </message>
    <message>
        <source>The link holds something that is never shared (%1), so none of it is taken over.</source>
        <translation>El enlace contiene algo que nunca se comparte (%1), así que no se importa nada de él.</translation>
    </message>
    <message>
        <source>There are hidden letters in a name, which can make it look like another one. None of it is taken over.</source>
        <translation>Hay letras ocultas en un nombre, que pueden hacer que parezca otro. No se importa nada de él.</translation>
    </message>
    <message>
        <source>The host %1 has international letters, which can look like others. Such hosts are not shared by link.</source>
        <translation>El host %1 tiene letras internacionales, que pueden parecer otras. Esos hosts no se comparten por enlace.</translation>
    </message>
    <message>
        <source>The host %1 is reached by plain http, which sends keys and prompts unencrypted. Such hosts are not shared by link.</source>
        <translation>Al host %1 se accede por http sin cifrar, que envía claves y prompts sin protección. Esos hosts no se comparten por enlace.</translation>
    </message>
    <message>
        <source>Something in it has the shape of a key. Keys are never shared by link.</source>
        <translation>Algo en él tiene forma de clave. Las claves nunca se comparten por enlace.</translation>
    </message>
    <message>
        <source>What the link holds is no valid chain. %1</source>
        <translation>Lo que contiene el enlace no es una cadena válida. %1</translation>
    </message>
    <message>
        <source>Chain “%1” from a link</source>
        <translation>Cadena «%1» de un enlace</translation>
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
        <translation>Reparte los reintentos en el tiempo. El completo es el más suave con un proveedor que se recupera: los clientes no vuelven todos a la vez.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>decorrelated</source>
        <translation>decorrelacionado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Retries on one step</source>
        <translation>Reintentos en un paso</translation>
    </message>
    <message>
        <source>Beside the first attempt. Two catch most short faults; more only delay the next step.</source>
        <translation>Además del primer intento. Dos cubren casi todos los fallos breves; más solo retrasan el paso siguiente.</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Primera pausa</translation>
    </message>
    <message>
        <source>Doubles with each retry. One second lets a hiccup pass.</source>
        <translation>Se duplica en cada reintento. Un segundo deja pasar un tropiezo.</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa más larga</translation>
    </message>
    <message>
        <source>The doubling stops here: rate limits mostly count by the minute.</source>
        <translation>El valor deja de duplicarse aquí: los límites de frecuencia suelen contar por minuto.</translation>
    </message>
    <message>
        <source>Where another step is ready, no longer than this: nobody waits beside a free provider.</source>
        <translation>Si hay otro paso listo, no más que esto: nadie espera habiendo un proveedor libre.</translation>
    </message>
    <message>
        <source>Longest Retry-After</source>
        <translation>Retry-After más largo</translation>
    </message>
    <message>
        <source>When a provider asks to wait longer, the step cools down and the chain goes on.</source>
        <translation>Cuando un proveedor pide esperar más, el paso queda en reposo y la cadena sigue.</translation>
    </message>
    <message>
        <source>Slowest stream</source>
        <translation>Stream más lento</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>Below this over 20 s, an attempt fails: it moves, but nobody wants to read along. 0 switches it off.</source>
        <translation>Por debajo de esto durante 20 s, el intento falla: avanza, pero nadie quiere leer a ese ritmo. 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Whole attempt</source>
        <translation>Intento completo</translation>
    </message>
    <message>
        <source>Automatic: 30 s for each 1000 tokens of answer and 10 000 of prompt, four times that for reasoning models, at most 300 s.</source>
        <translation>Automático: 30 s por cada 1000 tokens de respuesta y 10 000 de prompt, cuatro veces más en modelos de razonamiento, como máximo 300 s.</translation>
    </message>
    <message>
        <source>Adapt to the request</source>
        <translation>Adaptar a la solicitud</translation>
    </message>
    <message>
        <source>Longer limits for long prompts, long answers and reasoning models; a shorter one for the first token where a step is usually fast.</source>
        <translation>Límites más largos para prompts largos, respuestas largas y modelos de razonamiento; uno más corto para el primer token si el paso suele ser rápido.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Name look-up, connection and encryption. Ten seconds cover a slow mobile network.</source>
        <translation>Resolución del nombre, conexión y cifrado. Diez segundos bastan para una red móvil lenta.</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>From the request to the first word; four times as long for steps marked as reasoning.</source>
        <translation>De la solicitud a la primera palabra; cuatro veces más en pasos marcados como de razonamiento.</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Atasco</translation>
    </message>
    <message>
        <source>Silence in the middle of an answer. Keep-alive signs do not count as tokens.</source>
        <translation>Silencio en mitad de una respuesta. Las señales keep-alive no cuentan como tokens.</translation>
    </message>
    <message>
        <source>Failures to open</source>
        <translation>Fallos para abrir</translation>
    </message>
    <message>
        <source>So many within the window open the circuit: five are an outage, not bad luck.</source>
        <translation>Tantos dentro de la ventana abren el circuito: cinco son una caída, no mala suerte.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Failures older than this are forgotten.</source>
        <translation>Los fallos más antiguos se olvidan.</translation>
    </message>
    <message>
        <source>Pause while open</source>
        <translation>Pausa al abrirse</translation>
    </message>
    <message>
        <source>Then one call at a time is let through to see whether the provider is back. Longer in a long outage, up to five minutes.</source>
        <translation>Después se deja pasar una llamada cada vez para ver si el proveedor ha vuelto. Más larga en una caída prolongada, hasta cinco minutos.</translation>
    </message>
    <message>
        <source>Calls on trial</source>
        <translation>Llamadas a prueba</translation>
    </message>
    <message>
        <source>At once, while half-open, after the first that succeeded: a provider that recovers is not flooded.</source>
        <translation>A la vez, estando semiabierto, tras la primera con éxito: no se inunda a un proveedor que se recupera.</translation>
    </message>
    <message>
        <source>Successes to close</source>
        <translation>Éxitos para cerrar</translation>
    </message>
    <message>
        <source>Two, as one good answer may be luck.</source>
        <translation>Dos, porque una buena respuesta puede ser suerte.</translation>
    </message>
    <message>
        <source>Whole prompt</source>
        <translation>Prompt completo</translation>
    </message>
    <message>
        <source>All attempts and pauses together. After five minutes nobody waits any more.</source>
        <translation>Todos los intentos y pausas juntos. Pasados cinco minutos ya nadie espera.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Tiempos límite</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Longest pause while another step is free</source>
        <translation>Pausa más larga con otro paso libre</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>default</source>
        <comment>the value of a setting</comment>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>an entry of the configuration</comment>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>an entry of the configuration</comment>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>a value of the configuration</comment>
        <translation>Cambiado: %1</translation>
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
        <translation>Circuitos y, debajo de cada uno, lo que afirma su página de estado</translation>
    </message>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ChartPainting</name>
    <message>
        <source>not running</source>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>429s: %1</source>
        <translation>429: %1</translation>
    </message>
    <message>
        <source>↑ alert at %1</source>
        <translation>↑ alerta en %1</translation>
    </message>
    <message>
        <source>critical above %1</source>
        <translation>crítica &gt; %1</translation>
    </message>
    <message>
        <source>warning above %1</source>
        <translation>aviso &gt; %1</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>p50 %1 · max %2</source>
        <translation>p50 %1 · máx. %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>No se pudo escribir %1: %2. Elegir otra carpeta.</translation>
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
        <translation>Todos los fallos</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>no providers</source>
        <translation>sin proveedores</translation>
    </message>
    <message>
        <source>%1 now %2, at most %3</source>
        <translation>%1: ahora %2, máximo %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>%1 median %2, 95 % below %3</source>
        <translation>%1: mediana %2, 95 % por debajo de %3</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tasa de errores</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tiempo al primer token</translation>
    </message>
    <message>
        <source>Calls and 429s</source>
        <translation>Llamadas y 429</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuitos</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latencia p50</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latencia p95</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latencia p99</translation>
    </message>
    <message>
        <source>Time to first token p50</source>
        <translation>Tiempo al primer token p50</translation>
    </message>
    <message>
        <source>Time to first token p95</source>
        <translation>Tiempo al primer token p95</translation>
    </message>
    <message>
        <source>Time to first token p99</source>
        <translation>Tiempo al primer token p99</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>429s</source>
        <translation>429</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>%1 no samples</source>
        <translation>%1: sin muestras</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, state of its circuit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, its page says %2</source>
        <translation>%1, su página dice: %2</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tiempo al primer token</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>And 1 more problem.</source>
        <translation>Y 1 problema más.</translation>
    </message>
    <message>
        <source>%1 is broken. Running on the last good copy.</source>
        <translation>%1 está dañado. Se usa la última copia válida.</translation>
    </message>
    <message>
        <source>%1 is broken. Running without providers.</source>
        <translation>%1 está dañado. Se continúa sin proveedores.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Ver archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Ver alertas</translation>
    </message>
    <message>
        <source>Live watching goes on without history.</source>
        <translation>La vigilancia en vivo continúa sin historial.</translation>
    </message>
    <message>
        <source>The history goes on.</source>
        <translation>El historial continúa.</translation>
    </message>
    <message>
        <source>The team&apos;s history does not take what is seen here.</source>
        <translation>El historial compartido no acepta lo que se ve aquí.</translation>
    </message>
    <message>
        <source>The team&apos;s history is away. What is seen waits on this disk.</source>
        <translation>El historial compartido no está disponible. Lo que se ve espera en este disco.</translation>
    </message>
    <message>
        <source>Records are not exported.</source>
        <translation>Los registros no se exportan.</translation>
    </message>
    <message>
        <source>Simulated providers. Nothing leaves this computer.</source>
        <translation>Proveedores simulados. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Configuration: 1 problem</source>
        <translation>Configuración: 1 problema</translation>
    </message>
    <message>
        <source>Configuration: none yet</source>
        <translation>Configuración: no hay</translation>
    </message>
    <message>
        <source>Configuration: in order</source>
        <translation>Configuración: correcta</translation>
    </message>
    <message>
        <source>Records that could not be kept: %1</source>
        <translation>Registros que no se pudieron guardar: %1</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historial: %1</translation>
    </message>
    <message>
        <source>History: nothing is kept</source>
        <translation>Historial: no se guarda nada</translation>
    </message>
    <message>
        <source>History: off</source>
        <translation>Historial: desactivado</translation>
    </message>
    <message>
        <source>Records that wait on this disk: %1</source>
        <translation>Registros que esperan en este disco: %1</translation>
    </message>
    <message>
        <source>Name of this board: %1</source>
        <translation>Nombre de este panel: %1</translation>
    </message>
    <message>
        <source>Team&apos;s history: connecting</source>
        <translation>Historial compartido: conectando</translation>
    </message>
    <message>
        <source>Team&apos;s history: %1 to send</source>
        <translation>Historial compartido: %1 por enviar</translation>
    </message>
    <message>
        <source>Team&apos;s history: up to date</source>
        <translation>Historial compartido: al día</translation>
    </message>
    <message>
        <source>Team&apos;s history: away, %1 waiting</source>
        <translation>Historial compartido: no disponible, %1 en espera</translation>
    </message>
    <message>
        <source>Team&apos;s history: failing, %1 waiting</source>
        <translation>Historial compartido: falla, %1 en espera</translation>
    </message>
    <message>
        <source>%1 is paused: %2</source>
        <translation>%1 está en pausa: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>Checks: paused</source>
        <translation>Pruebas: en pausa</translation>
    </message>
    <message>
        <source>Checks: none yet</source>
        <translation>Pruebas: ninguna</translation>
    </message>
    <message>
        <source>Exports: 1 fault</source>
        <translation>Exportación: 1 fallo</translation>
    </message>
    <message>
        <source>Network: your connection</source>
        <translation>Red: la conexión falla</translation>
    </message>
    <message>
        <source>Network: working</source>
        <translation>Red: funciona</translation>
    </message>
    <message>
        <source>Tray: none</source>
        <translation>Bandeja: no hay</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Fuseboard.</source>
        <translation>Este escritorio no tiene bandeja. Al cerrar la ventana termina Fuseboard.</translation>
    </message>
    <message>
        <source>Tray: shown</source>
        <translation>Bandeja: visible</translation>
    </message>
    <message>
        <source>Closing the window ends Fuseboard. Click to keep it running in the tray.</source>
        <translation>Al cerrar la ventana termina Fuseboard. Clic para que siga en la bandeja.</translation>
    </message>
    <message>
        <source>Tray: keeps running</source>
        <translation>Bandeja: sigue activo</translation>
    </message>
    <message>
        <source>Fuseboard goes on in the tray when the window is closed. Click to change that.</source>
        <translation>Fuseboard sigue en la bandeja al cerrar la ventana. Clic para cambiarlo.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more problems.</source>
        <translation>
            <numerusform>Y %Ln problema más.</numerusform>
            <numerusform>Y %Ln problemas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy %1 is broken. Its last good copy is in force.</source>
        <translation>La política %1 está dañada. Está en vigor su última copia válida.</translation>
    </message>
    <message>
        <source>The policy %1 is broken. No policy is in force.</source>
        <translation>La política %1 está dañada. No hay ninguna política en vigor.</translation>
    </message>
    <message>
        <source>Parts of %1 do not count: your organization has set them.</source>
        <translation>Partes de %1 no se aplican: las ha definido la organización.</translation>
    </message>
    <message>
        <source>The keychain does not work. Keys live in memory until Fuseboard is closed.</source>
        <translation>El llavero no funciona. Las claves quedan en memoria hasta cerrar Fuseboard.</translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked.</source>
        <translation>A la espera de que se desbloquee el llavero.</translation>
    </message>
    <message numerus="yes">
        <source>Configuration: %Ln problems</source>
        <translation>
            <numerusform>Configuración: %Ln problema</numerusform>
            <numerusform>Configuración: %Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keychain: not checked yet</source>
        <translation>Llavero: sin comprobar</translation>
    </message>
    <message>
        <source>Keychain: being checked</source>
        <translation>Llavero: comprobando</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Llavero: %1</translation>
    </message>
    <message>
        <source>Keychain: waiting to be unlocked</source>
        <translation>Llavero: pendiente de desbloqueo</translation>
    </message>
    <message>
        <source>Keychain: not working, keys in memory</source>
        <translation>Llavero: no funciona, claves en memoria</translation>
    </message>
    <message>
        <source>Keychain: not used</source>
        <translation>Llavero: sin usar</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 of %Ln fail</source>
        <translation>
            <numerusform>Pruebas: falla %1 de %Ln</numerusform>
            <numerusform>Pruebas: fallan %1 de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %Ln pass</source>
        <translation>
            <numerusform>Pruebas: %Ln bien</numerusform>
            <numerusform>Pruebas: %Ln bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports: %Ln faults</source>
        <translation>
            <numerusform>Exportación: %Ln fallo</numerusform>
            <numerusform>Exportación: %Ln fallos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>the demo&apos;s configuration</source>
        <translation>la configuración de la demo</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>The limit is of a short while, and fills up again.</source>
        <translation>El límite es de corta duración y se vuelve a llenar.</translation>
    </message>
    <message>
        <source>The quota stays used up until its reset.</source>
        <translation>La cuota sigue agotada hasta que se restablezca.</translation>
    </message>
    <message>
        <source>It stays so until the account is paid for.</source>
        <translation>Seguirá así hasta que se pague la cuenta.</translation>
    </message>
    <message>
        <source>The same key will be refused again.</source>
        <translation>La misma clave volverá a ser rechazada.</translation>
    </message>
    <message>
        <source>The same key has no access the next time either.</source>
        <translation>La misma clave tampoco tendrá acceso la próxima vez.</translation>
    </message>
    <message>
        <source>There will be no such model the next time either.</source>
        <translation>El modelo tampoco existirá la próxima vez.</translation>
    </message>
    <message>
        <source>The same request is as long the next time.</source>
        <translation>La misma solicitud será igual de larga la próxima vez.</translation>
    </message>
    <message>
        <source>The same words meet the same filter.</source>
        <translation>Las mismas palabras chocan con el mismo filtro.</translation>
    </message>
    <message>
        <source>The same request is as wrong the next time.</source>
        <translation>La misma solicitud será igual de incorrecta la próxima vez.</translation>
    </message>
    <message>
        <source>Capacity comes back, often within seconds.</source>
        <translation>La capacidad vuelve, a menudo en segundos.</translation>
    </message>
    <message>
        <source>Such faults of a provider often pass within seconds.</source>
        <translation>Estos fallos de un proveedor suelen pasar en segundos.</translation>
    </message>
    <message>
        <source>Once: the provider may have been slow, but may also stay so.</source>
        <translation>Una vez: puede que el proveedor haya ido lento, pero también que siga así.</translation>
    </message>
    <message>
        <source>Networks recover; a wrong address does not.</source>
        <translation>Las redes se recuperan; una dirección errónea, no.</translation>
    </message>
    <message>
        <source>The same certificate fails the next time.</source>
        <translation>El mismo certificado fallará la próxima vez.</translation>
    </message>
    <message>
        <source>It would cost the same time once more.</source>
        <translation>Volvería a costar el mismo tiempo.</translation>
    </message>
    <message>
        <source>The next answer may come whole.</source>
        <translation>La próxima respuesta puede llegar entera.</translation>
    </message>
    <message>
        <source>A damaged reply may be a passing fault; a wrong address is not.</source>
        <translation>Una respuesta dañada puede ser un fallo pasajero; una dirección errónea, no.</translation>
    </message>
    <message>
        <source>Nobody knows yet what would come of it.</source>
        <translation>Aún no se sabe qué resultaría.</translation>
    </message>
    <message>
        <source>Only this provider refuses it; another one may take it.</source>
        <translation>Solo este proveedor la rechaza; otro puede aceptarla.</translation>
    </message>
    <message>
        <source>Every provider would refuse this request: mend it first.</source>
        <translation>Todos los proveedores rechazarían esta solicitud: hay que corregirla antes.</translation>
    </message>
    <message>
        <source>A model with a longer window may take it.</source>
        <translation>Un modelo con una ventana más larga puede aceptarla.</translation>
    </message>
    <message>
        <source>Filters differ: another model may answer.</source>
        <translation>Los filtros difieren: otro modelo puede responder.</translation>
    </message>
    <message>
        <source>The fault is of this provider or account alone.</source>
        <translation>El fallo es solo de este proveedor o cuenta.</translation>
    </message>
    <message>
        <source>Another provider would fail in the same way.</source>
        <translation>Otro proveedor fallaría de la misma manera.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, after %1</source>
        <translation>Sí, tras %1</translation>
    </message>
    <message>
        <source>provider not named</source>
        <translation>proveedor no indicado</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>vía %1</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 vía %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Cause not known</source>
        <translation>Causa desconocida</translation>
    </message>
    <message>
        <source>Passes by itself</source>
        <translation>Se pasa solo</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere acción</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Your rule</source>
        <translation>Regla propia</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <translation>%1, por «%2»</translation>
    </message>
    <message>
        <source>%1 – as known from %2</source>
        <translation>%1 – según %2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>one error</source>
        <translation>un error</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 leídos</translation>
    </message>
    <message>
        <source>It is very long: only a part of it was read.</source>
        <translation>Es muy largo: solo se leyó una parte.</translation>
    </message>
    <message>
        <source>%1 were read, and nothing in them looks like a failed call: no HTTP status from 400 on, no error object, no words that providers use for errors.</source>
        <translation>Se leyeron %1 y nada parece una llamada fallida: ningún estado HTTP desde 400, ningún objeto de error, ninguna palabra que los proveedores usen para los errores.</translation>
    </message>
    <message>
        <source>Cursor makes its calls from its own servers, so its logs may not have them: paste what the chat shows instead.</source>
        <translation>Cursor hace sus llamadas desde sus propios servidores, así que quizá no estén en sus logs: pegar en su lugar lo que muestra el chat.</translation>
    </message>
    <message>
        <source>Try the newest task, or paste what the Output panel shows under Cline.</source>
        <translation>Probar con la tarea más reciente o pegar lo que muestra el panel Output en Cline.</translation>
    </message>
    <message>
        <source>In VS Code its errors are in the developer tools&apos; console: paste them from there.</source>
        <translation>En VS Code sus errores están en la consola de las herramientas de desarrollo: pegarlos desde allí.</translation>
    </message>
    <message>
        <source>Record with the network tab open before the call is made, and save with content.</source>
        <translation>Grabar con la pestaña de red abierta antes de hacer la llamada y guardar con el contenido.</translation>
    </message>
    <message>
        <source>Paste the whole reply with its status line and headers, or make the call fail once more with a more talkative log.</source>
        <translation>Pegar la respuesta entera con su línea de estado y sus cabeceras, o repetir el fallo con un log más detallado.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de solicitud</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Try the same again</source>
        <translation>Repetir lo mismo</translation>
    </message>
    <message>
        <source>Go on to another provider</source>
        <translation>Pasar a otro proveedor</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <source>%1, none failed</source>
        <translation>%1, ninguna fallida</translation>
    </message>
    <message>
        <source>%1, %2 failed (%3)</source>
        <translation>%1, %2 fallidas (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the reply, quoted</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different errors</source>
        <translation>
            <numerusform>%Ln error distinto</numerusform>
            <numerusform>%Ln errores distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what was found in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. It is very long: only a part of it was read.</source>
        <translation>%1. Es muy largo: solo se leyó una parte.</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Wait for the time the provider names, then try again more slowly.</source>
        <translation>Esperar el tiempo que indica el proveedor y reintentar más despacio.</translation>
    </message>
    <message>
        <source>Raise the tier of the account, or let the chain go to its next provider.</source>
        <translation>Subir el nivel de la cuenta o dejar que la cadena pase al siguiente proveedor.</translation>
    </message>
    <message>
        <source>The quota of the plan is used up: wait for its reset, or raise the plan.</source>
        <translation>La cuota del plan está agotada: esperar a que se restablezca o contratar un plan superior.</translation>
    </message>
    <message>
        <source>Put another provider into the chain until then.</source>
        <translation>Hasta entonces, añadir otro proveedor a la cadena.</translation>
    </message>
    <message>
        <source>Top up the balance, or set up a payment method, in the provider&apos;s console.</source>
        <translation>Recargar el saldo o configurar un método de pago en la consola del proveedor.</translation>
    </message>
    <message>
        <source>Check that the key belongs to the account that was paid for.</source>
        <translation>Comprobar que la clave pertenece a la cuenta que se pagó.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or a line end around it.</source>
        <translation>Copiar la clave de nuevo, sin espacios ni saltos de línea alrededor.</translation>
    </message>
    <message>
        <source>Check that it belongs to this provider and organization; rotate it if in doubt.</source>
        <translation>Comprobar que pertenece a este proveedor y organización; rotarla en caso de duda.</translation>
    </message>
    <message>
        <source>Ask for access to the model, or to the feature, in the provider&apos;s console.</source>
        <translation>Pedir acceso al modelo, o a la función, en la consola del proveedor.</translation>
    </message>
    <message>
        <source>Check project, organization and region of the key.</source>
        <translation>Comprobar el proyecto, la organización y la región de la clave.</translation>
    </message>
    <message>
        <source>Compare the model&apos;s exact id with the provider&apos;s list of models.</source>
        <translation>Comparar el id exacto del modelo con la lista de modelos del proveedor.</translation>
    </message>
    <message>
        <source>Prefer a pinned version: aliases get retired. Check the base URL as well.</source>
        <translation>Preferir una versión fija: los alias se retiran. Comprobar también la URL base.</translation>
    </message>
    <message>
        <source>Shorten the prompt or the history, or lower max_tokens.</source>
        <translation>Acortar el prompt o el historial, o reducir max_tokens.</translation>
    </message>
    <message>
        <source>Choose a model with a longer context window.</source>
        <translation>Elegir un modelo con una ventana de contexto más larga.</translation>
    </message>
    <message>
        <source>Reword the prompt.</source>
        <translation>Reformular el prompt.</translation>
    </message>
    <message>
        <source>Relax the safety settings where the provider has them, or try another model.</source>
        <translation>Relajar los ajustes de seguridad si el proveedor los tiene, o probar otro modelo.</translation>
    </message>
    <message>
        <source>Correct the parameter that the message names.</source>
        <translation>Corregir el parámetro que indica el mensaje.</translation>
    </message>
    <message>
        <source>The SDK or the gateway may be out of date: update it.</source>
        <translation>El SDK o el gateway pueden estar desactualizados: actualizarlos.</translation>
    </message>
    <message>
        <source>Send less: fewer or smaller images and files.</source>
        <translation>Enviar menos: menos imágenes y archivos, o más pequeños.</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s status page with your own error rate.</source>
        <translation>Comparar la página de estado del proveedor con la tasa de errores propia.</translation>
    </message>
    <message>
        <source>Wait a little, or let the chain go to its next provider.</source>
        <translation>Esperar un poco o dejar que la cadena pase al siguiente proveedor.</translation>
    </message>
    <message>
        <source>The fault is at the provider: see its status page beside your own error rate.</source>
        <translation>El fallo está en el proveedor: comparar su página de estado con la tasa de errores propia.</translation>
    </message>
    <message>
        <source>Try again, or let the chain go to its next provider.</source>
        <translation>Reintentar o dejar que la cadena pase al siguiente proveedor.</translation>
    </message>
    <message>
        <source>Check the base URL, the network and the proxy.</source>
        <translation>Comprobar la URL base, la red y el proxy.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, and the CA file of a company network.</source>
        <translation>Comprobar el reloj del equipo y el archivo de CA de la red de empresa.</translation>
    </message>
    <message>
        <source>Raise the time limit for slow models, or choose a faster one.</source>
        <translation>Aumentar el límite de tiempo para modelos lentos o elegir uno más rápido.</translation>
    </message>
    <message>
        <source>The answer is not complete: send the prompt again.</source>
        <translation>La respuesta no está completa: enviar el prompt de nuevo.</translation>
    </message>
    <message>
        <source>Check the base URL: something else than the provider&apos;s API may answer there.</source>
        <translation>Comprobar la URL base: puede que allí no responda la API del proveedor, sino otra cosa.</translation>
    </message>
    <message>
        <source>Read the raw reply, and report this reply so that a rule can be added.</source>
        <translation>Leer la respuesta en bruto e informar de ella para que se pueda añadir una regla.</translation>
    </message>
    <message>
        <source>The cause is in error.metadata.raw; see the request history of OpenRouter&apos;s dashboard, and allow fallbacks in the model&apos;s settings.</source>
        <translation>La causa está en error.metadata.raw; ver el historial de solicitudes en el panel de OpenRouter y permitir respaldos en los ajustes del modelo.</translation>
    </message>
    <message>
        <source>The cause is in the headers X-Provider-Error-Code and X-Provider-Error-Message; quote the trace id to TokenMix support.</source>
        <translation>La causa está en las cabeceras X-Provider-Error-Code y X-Provider-Error-Message; indicar el id de traza al soporte de TokenMix.</translation>
    </message>
    <message>
        <source>LiteLLM only passed it on: the cause is the innermost error in its message.</source>
        <translation>LiteLLM solo lo retransmitió: la causa es el error más interno de su mensaje.</translation>
    </message>
    <message>
        <source>Portkey only passed it on: find the request in its logs by the trace id.</source>
        <translation>Portkey solo lo retransmitió: buscar la solicitud en sus logs por el id de traza.</translation>
    </message>
    <message>
        <source>Cursor: look for &quot;provider returned&quot; or &quot;completion_error&quot; in the newest file of its logs folder; try the exact model id; with a gateway between, see its dashboard, else go direct.</source>
        <translation>Cursor: buscar &quot;provider returned&quot; o &quot;completion_error&quot; en el archivo más reciente de su carpeta de logs; probar el id exacto del modelo; con un gateway en medio, ver su panel; si no, ir directamente al proveedor.</translation>
    </message>
    <message>
        <source>Cline: the stack with &quot;upstream_error&quot; is in the Output panel under Cline; switching the provider is the usual cure.</source>
        <translation>Cline: la traza con &quot;upstream_error&quot; está en el panel Output, en Cline; cambiar de proveedor es el remedio habitual.</translation>
    </message>
    <message>
        <source>Continue: status and body of the failed call are in its console log.</source>
        <translation>Continue: el estado y el cuerpo de la llamada fallida están en el log de su consola.</translation>
    </message>
    <message>
        <source>Ollama may still be loading the model, which takes up to minutes: raise &quot;first_token_s&quot; of the chain, or mark the step with &quot;reasoning&quot;: true; OLLAMA_KEEP_ALIVE keeps a model in memory.</source>
        <translation>Puede que Ollama aún esté cargando el modelo, lo que lleva hasta minutos: aumentar &quot;first_token_s&quot; de la cadena o marcar el paso con &quot;reasoning&quot;: true; OLLAMA_KEEP_ALIVE mantiene un modelo en memoria.</translation>
    </message>
    <message>
        <source>Cursor Settings, Models, API Keys: paste the key again, and switch it on. Without a key of your own, sign in again and see your plan.</source>
        <translation>Cursor Settings, Models, API Keys: pegar la clave de nuevo y activarla. Sin clave propia, iniciar sesión de nuevo y revisar el plan.</translation>
    </message>
    <message>
        <source>Cursor Settings, Models: add the model by its exact id, switch on no other one of that key, and choose it in the chat.</source>
        <translation>Cursor Settings, Models: añadir el modelo por su id exacto, no activar ningún otro de esa clave y elegirlo en el chat.</translation>
    </message>
    <message>
        <source>Cursor Settings, Models, API Keys, &quot;Override OpenAI Base URL&quot;: the address up to and with /v1. Cursor&apos;s servers call it, not this machine: it must be reachable from the internet, with a certificate that everybody knows.</source>
        <translation>Cursor Settings, Models, API Keys, «Override OpenAI Base URL»: la dirección hasta /v1 incluido. La llaman los servidores de Cursor, no este equipo: debe ser accesible desde internet, con un certificado de confianza general.</translation>
    </message>
    <message>
        <source>Begin a new chat, and take files out of its context; &quot;Max Mode&quot; gives a model its whole window.</source>
        <translation>Empezar un chat nuevo y quitar archivos de su contexto; «Max Mode» da a un modelo su ventana completa.</translation>
    </message>
    <message>
        <source>Cursor has no setting for retries: send it again later, choose another model in the chat, or set &quot;Override OpenAI Base URL&quot; to a gateway with a fallback.</source>
        <translation>Cursor no tiene ajuste de reintentos: enviarlo más tarde, elegir otro modelo en el chat o definir «Override OpenAI Base URL» con un gateway que tenga respaldo.</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration: see that &quot;API Provider&quot; and &quot;API Key&quot; belong together, and paste the key again. Plan and Act may each have their own.</source>
        <translation>Cline, engranaje, API Configuration: ver que «API Provider» y «API Key» se correspondan y pegar la clave de nuevo. Plan y Act pueden tener cada uno los suyos.</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Model ID&quot;: exactly as the provider lists it.</source>
        <translation>Cline, engranaje, API Configuration, «Model ID»: exactamente como lo lista el proveedor.</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Base URL&quot; (&quot;OpenAI Compatible&quot;, or &quot;Use custom base URL&quot;): the address up to and with /v1. Proxy and certificates are those of VS Code: Settings, &quot;Http: Proxy&quot;.</source>
        <translation>Cline, engranaje, API Configuration, «Base URL» («OpenAI Compatible», o «Use custom base URL»): la dirección hasta /v1 incluido. El proxy y los certificados son los de VS Code: Settings, «Http: Proxy».</translation>
    </message>
    <message>
        <source>Start a new task, or switch on &quot;Auto Compact&quot; under Cline, gear, Features; with &quot;OpenAI Compatible&quot; see &quot;Context Window Size&quot; and &quot;Max Output Tokens&quot;.</source>
        <translation>Empezar una tarea nueva o activar «Auto Compact» en Cline, engranaje, Features; con «OpenAI Compatible», ver «Context Window Size» y «Max Output Tokens».</translation>
    </message>
    <message>
        <source>Cline, gear, API Configuration, &quot;Request Timeout (ms)&quot; where the provider has it (Ollama, LM Studio); else choose a faster model.</source>
        <translation>Cline, engranaje, API Configuration, «Request Timeout (ms)» si el proveedor lo tiene (Ollama, LM Studio); si no, elegir un modelo más rápido.</translation>
    </message>
    <message>
        <source>Cline tries again by itself, three times at most, and then offers &quot;Retry&quot;; another &quot;API Provider&quot; under gear, API Configuration, is the usual cure.</source>
        <translation>Cline reintenta solo, tres veces como máximo, y después ofrece «Retry»; otro «API Provider» en engranaje, API Configuration, es el remedio habitual.</translation>
    </message>
    <message>
        <source>config.yaml of Continue, this model&apos;s &quot;apiKey&quot;: write it anew, or see that the secret it names has a value.</source>
        <translation>config.yaml de Continue, &quot;apiKey&quot; de este modelo: escribirla de nuevo, o ver que el secreto que nombra tenga un valor.</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;provider&quot; and &quot;model&quot; of this entry, the model exactly as the provider lists it.</source>
        <translation>config.yaml de Continue: &quot;provider&quot; y &quot;model&quot; de esta entrada, el modelo exactamente como lo lista el proveedor.</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;apiBase&quot; of this model; proxy and certificates under its &quot;requestOptions&quot;: &quot;proxy&quot;, &quot;caBundlePath&quot;.</source>
        <translation>config.yaml de Continue: &quot;apiBase&quot; de este modelo; proxy y certificados en su &quot;requestOptions&quot;: &quot;proxy&quot;, &quot;caBundlePath&quot;.</translation>
    </message>
    <message>
        <source>config.yaml of Continue, &quot;defaultCompletionOptions&quot; of this model: &quot;contextLength&quot; and &quot;maxTokens&quot;; or begin a new session.</source>
        <translation>config.yaml de Continue, &quot;defaultCompletionOptions&quot; de este modelo: &quot;contextLength&quot; y &quot;maxTokens&quot;; o empezar una sesión nueva.</translation>
    </message>
    <message>
        <source>config.yaml of Continue: &quot;timeout&quot; under &quot;requestOptions&quot; of this model.</source>
        <translation>config.yaml de Continue: &quot;timeout&quot; en &quot;requestOptions&quot; de este modelo.</translation>
    </message>
    <message>
        <source>Continue limits nothing by itself, and has no setting for retries: send it again later, or choose another model below the chat&apos;s field.</source>
        <translation>Continue no limita nada por sí mismo y no tiene ajuste de reintentos: enviarlo más tarde o elegir otro modelo bajo el campo del chat.</translation>
    </message>
    <message>
        <source>Its &quot;User API Key Rate limit exceeded&quot; stands for any 429 or 5xx of the provider, and for an address that its servers cannot reach; &quot;Invalid API key&quot; for any 401.</source>
        <translation>Su «User API Key Rate limit exceeded» equivale a cualquier 429 o 5xx del proveedor, y a una dirección a la que sus servidores no llegan; «Invalid API key», a cualquier 401.</translation>
    </message>
    <message>
        <source>With OpenRouter or another gateway between, the cause is in that one&apos;s dashboard; else go direct.</source>
        <translation>Con OpenRouter u otro gateway en medio, la causa está en su panel; si no, ir directamente al proveedor.</translation>
    </message>
    <message>
        <source>The whole stack, with &quot;upstream_error&quot;, is in the Output panel of VS Code under Cline.</source>
        <translation>La traza completa, con &quot;upstream_error&quot;, está en el panel Output de VS Code, en Cline.</translation>
    </message>
    <message>
        <source>Switching the provider is the usual cure.</source>
        <translation>Cambiar de proveedor es el remedio habitual.</translation>
    </message>
    <message>
        <source>Status and body of the failed call are in core.log, and in VS Code under Help, Toggle Developer Tools, Console; &quot;Continue: Enable Console&quot; shows the prompts as well.</source>
        <translation>El estado y el cuerpo de la llamada fallida están en core.log y, en VS Code, en Help, Toggle Developer Tools, Console; «Continue: Enable Console» muestra también los prompts.</translation>
    </message>
    <message>
        <source>A recording holds the keys and cookies of its requests: give it to nobody as it is. Copied from here, a report has no keys.</source>
        <translation>Una grabación contiene las claves y cookies de sus solicitudes: no darla a nadie tal cual. Un informe copiado desde aquí no contiene claves.</translation>
    </message>
    <message>
        <source>The earliest retry is at %1, in %2.</source>
        <translation>El reintento más temprano es a las %1, en %2.</translation>
    </message>
    <message>
        <source>The server sends on to %1 (status %2). That is not followed, so that the key reaches no other host: if the place is the right one, make it the base_url.</source>
        <translation>El servidor redirige a %1 (estado %2). No se sigue, para que la clave no llegue a ningún otro host: si el destino es correcto, ponerlo como base_url.</translation>
    </message>
    <message>
        <source>Correct base_url: the provider&apos;s API does not answer at the present address.</source>
        <translation>Corregir base_url: la API del proveedor no responde en la dirección actual.</translation>
    </message>
    <message>
        <source>If the target is a sign-in page, a proxy or a captive portal of this network asks for a login first: open it in a browser.</source>
        <translation>Si el destino es una página de inicio de sesión, un proxy o un portal cautivo de esta red pide identificarse primero: abrirla en un navegador.</translation>
    </message>
    <message>
        <source>The provider lists &quot;%1&quot;: this key may have no access to it, or it does not answer chats.</source>
        <translation>El proveedor lista «%1»: puede que esta clave no tenga acceso, o que no responda a chats.</translation>
    </message>
    <message>
        <source>The provider lists %1 models, and none is called &quot;%2&quot;.</source>
        <translation>El proveedor lista %1 modelos, y ninguno se llama «%2».</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Se trata de «%1»?</translation>
    </message>
    <message>
        <source>Blocked by the provider&apos;s safety filter: %1</source>
        <translation>Bloqueado por el filtro de seguridad del proveedor: %1</translation>
    </message>
    <message>
        <source>%1, with an empty body</source>
        <translation>%1, con el cuerpo vacío</translation>
    </message>
    <message>
        <source>The provider sent an error without a word</source>
        <translation>El proveedor envió un error sin explicación</translation>
    </message>
    <message>
        <source>%1, with a web page instead of an answer</source>
        <translation>%1, con una página web en lugar de una respuesta</translation>
    </message>
    <message>
        <source>A web page instead of an answer</source>
        <translation>Una página web en lugar de una respuesta</translation>
    </message>
    <message>
        <source>%1, with a body that says nothing of the cause</source>
        <translation>%1, con un cuerpo que no dice nada de la causa</translation>
    </message>
    <message>
        <source>The reply says nothing of the cause</source>
        <translation>La respuesta no dice nada de la causa</translation>
    </message>
    <message>
        <source>a success status without an answer behind it</source>
        <translation>un estado de éxito sin una respuesta detrás</translation>
    </message>
    <message>
        <source>the provider&apos;s own mark of a blocked prompt or answer</source>
        <translation>la marca propia del proveedor para un prompt o una respuesta bloqueados</translation>
    </message>
    <message>
        <source>a wait of more than an hour: no short limit has one</source>
        <translation>una espera de más de una hora: ningún límite corto la tiene</translation>
    </message>
    <message>
        <source>a wait of minutes at most: a used-up quota has a longer one</source>
        <translation>una espera de minutos como mucho: una cuota agotada la tiene más larga</translation>
    </message>
    <message>
        <source>nothing but the end of the stream</source>
        <translation>nada más que el fin del stream</translation>
    </message>
    <message>
        <source>a redirection to another address</source>
        <translation>una redirección a otra dirección</translation>
    </message>
    <message>
        <source>the reply as a whole</source>
        <translation>la respuesta en conjunto</translation>
    </message>
    <message>
        <source>the record of a call that was made here</source>
        <translation>el registro de una llamada hecha aquí</translation>
    </message>
    <message>
        <source>circuit open</source>
        <translation>circuito abierto</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>local limit</source>
        <translation>límite local</translation>
    </message>
    <message>
        <source>%1; next try in %2 (%3)</source>
        <translation>%1; próximo intento en %2 (%3)</translation>
    </message>
    <message>
        <source>local limit: %1</source>
        <translation>límite local: %1</translation>
    </message>
    <message>
        <source>the provider says until %1</source>
        <translation>el proveedor indica hasta %1</translation>
    </message>
    <message>
        <source>as the provider asked</source>
        <translation>como pidió el proveedor</translation>
    </message>
    <message>
        <source>for this model alone</source>
        <translation>solo para este modelo</translation>
    </message>
    <message>
        <source>a probe is under way</source>
        <translation>hay una sonda en curso</translation>
    </message>
    <message>
        <source>The deadline of the chain passed: no answer within %1.</source>
        <translation>Venció el plazo de la cadena: sin respuesta en %1.</translation>
    </message>
    <message>
        <source>Every step of the chain is closed off: none was called.</source>
        <translation>Todos los pasos de la cadena están bloqueados: no se llamó a ninguno.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>tokens de entrada</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>tokens de salida</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 por mes</translation>
    </message>
    <message>
        <source>all %1 concurrent calls are taken</source>
        <translation>las %1 llamadas simultáneas están ocupadas</translation>
    </message>
    <message>
        <source>the provider refused the last calls as too many</source>
        <translation>el proveedor rechazó las últimas llamadas por ser demasiadas</translation>
    </message>
    <message>
        <source>%1 %2 used up</source>
        <translation>se agotaron %1 %2</translation>
    </message>
    <message>
        <source>the provider has %1 of %2 %3 left</source>
        <translation>al proveedor le quedan %1 de %2 %3</translation>
    </message>
    <message>
        <source>the provider has %1 %2 left</source>
        <translation>al proveedor le quedan %1 %2</translation>
    </message>
    <message>
        <source>No first token within %1.</source>
        <translation>Sin primer token en %1.</translation>
    </message>
    <message>
        <source>%1 times the usual 99th percentile of %2</source>
        <translation>%1 veces el percentil 99 habitual de %2</translation>
    </message>
    <message>
        <source>the least limit, as the usual 99th percentile is %1</source>
        <translation>el límite mínimo, ya que el percentil 99 habitual es %1</translation>
    </message>
    <message>
        <source>No first token within %1 (%2; the set limit is %3).</source>
        <translation>Sin primer token en %1 (%2; el límite definido es %3).</translation>
    </message>
    <message>
        <source>The stream ended without its end marker: the answer is incomplete.</source>
        <translation>El stream terminó sin su marca de fin: la respuesta está incompleta.</translation>
    </message>
    <message>
        <source>An event of the stream cannot be read: the answer would lack a part.</source>
        <translation>Un evento del stream no se puede leer: a la respuesta le faltaría una parte.</translation>
    </message>
    <message>
        <source>The answer has more than 1 MiB of text.</source>
        <translation>La respuesta tiene más de 1 MiB de texto.</translation>
    </message>
    <message>
        <source>No complete answer within %1.</source>
        <translation>Sin respuesta completa en %1.</translation>
    </message>
    <message>
        <source>No connection within %1.</source>
        <translation>Sin conexión en %1.</translation>
    </message>
    <message>
        <source>The stream stalled: no token for %1.</source>
        <translation>El stream se atascó: sin tokens durante %1.</translation>
    </message>
    <message>
        <source>The stream is too slow: %1 tokens a second over the last %2.</source>
        <translation>El stream es demasiado lento: %1 tokens por segundo en los últimos %2.</translation>
    </message>
    <message>
        <source>There is no chain %1 in the configuration.</source>
        <translation>No hay ninguna cadena %1 en la configuración.</translation>
    </message>
    <message>
        <source>No chain names a model of %1: name the one to ask.</source>
        <translation>Ninguna cadena nombra un modelo de %1: indicar cuál consultar.</translation>
    </message>
    <message>
        <source>There is no provider %1 in the configuration.</source>
        <translation>No hay ningún proveedor %1 en la configuración.</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Sin respuesta en %1 s.</translation>
    </message>
    <message>
        <source>The chain has no step.</source>
        <translation>La cadena no tiene ningún paso.</translation>
    </message>
    <message>
        <source>The provider %1 has no dialect yet.</source>
        <translation>El proveedor %1 aún no tiene dialecto.</translation>
    </message>
    <message>
        <source>an unnamed issuer</source>
        <translation>un emisor sin nombre</translation>
    </message>
    <message>
        <source>it is self-signed, and no authority this computer knows vouches for it</source>
        <translation>es autofirmado y no lo avala ninguna autoridad que este equipo conozca</translation>
    </message>
    <message>
        <source>this computer does not know the authority that issued it</source>
        <translation>este equipo no conoce la autoridad que lo emitió</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>it is not valid before %1; check this computer&apos;s clock</source>
        <translation>no es válido antes del %1; comprobar el reloj de este equipo</translation>
    </message>
    <message>
        <source>it is not made out to %1</source>
        <translation>no está emitido para %1</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>fue revocado</translation>
    </message>
    <message>
        <source>the server showed none</source>
        <translation>el servidor no presentó ninguno</translation>
    </message>
    <message>
        <source>If that is your company&apos;s own authority, set &quot;ca_file&quot; of the provider to the PEM file with its certificate.</source>
        <translation>Si es la autoridad propia de la empresa, definir &quot;ca_file&quot; del proveedor con el archivo PEM de su certificado.</translation>
    </message>
    <message>
        <source>The file %1 (&quot;ca_file&quot;) does not have it either: ask for the right one.</source>
        <translation>El archivo %1 (&quot;ca_file&quot;) tampoco la contiene: pedir el correcto.</translation>
    </message>
    <message>
        <source>Could not find the host %1.</source>
        <translation>No se encontró el host %1.</translation>
    </message>
    <message>
        <source>Could not look up the host %1: %2.</source>
        <translation>No se pudo resolver el host %1: %2.</translation>
    </message>
    <message>
        <source>Connection refused by %1.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was being set up.</source>
        <translation>%1 cerró la conexión mientras se establecía.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Sin respuesta de %1.</translation>
    </message>
    <message>
        <source>Could not reach %1: %2.</source>
        <translation>No se pudo acceder a %1: %2.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed: %2.</source>
        <translation>Falló la negociación TLS con %1: %2.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a login.</source>
        <translation>El proxy de camino a %1 pide identificarse.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed: %2.</source>
        <translation>Falló el proxy de camino a %1: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Falló la conexión con %1: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached. %2 Check &quot;proxy&quot; of the provider, or the system&apos;s proxy settings.</source>
        <translation>No se puede acceder al proxy %1. %2 Comprobar &quot;proxy&quot; del proveedor o los ajustes de proxy del sistema.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>Se rechazó el certificado de %1: %2.</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2.</source>
        <translation>Emitido por %1, válido hasta el %2.</translation>
    </message>
    <message>
        <source>The server&apos;s reply can&apos;t be read: %1.</source>
        <translation>No se puede leer la respuesta del servidor: %1.</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>El servidor cerró la conexión</translation>
    </message>
    <message>
        <source>The connection to %1 broke (%2)</source>
        <translation>Se cortó la conexión con %1 (%2)</translation>
    </message>
    <message>
        <source>%1 before it answered.</source>
        <translation>%1 antes de responder.</translation>
    </message>
    <message>
        <source>%1 inside the head of its reply.</source>
        <translation>%1 dentro de la cabecera de la respuesta.</translation>
    </message>
    <message>
        <source>%1 inside its reply, after %2 bytes.</source>
        <translation>%1 dentro de la respuesta, tras %2 bytes.</translation>
    </message>
    <message>
        <source>The reply is larger than %1 MiB.</source>
        <translation>La respuesta supera %1 MiB.</translation>
    </message>
    <message>
        <source>%1 The proxy is %2.</source>
        <translation>%1 El proxy es %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a login (status 407), which is not supported. Name a proxy that asks for none, such as one on this computer that logs in for you, or write &quot;proxy&quot;: &quot;none&quot; beside the provider.</source>
        <translation>El proxy %1 pide identificarse (estado 407), lo que no se admite. Indicar un proxy que no lo pida, como uno en este equipo que se identifique por su cuenta, o escribir &quot;proxy&quot;: &quot;none&quot; junto al proveedor.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the way to %2: status %3.</source>
        <translation>El proxy %1 rechazó el camino a %2: estado %3.</translation>
    </message>
    <message>
        <source>The certificate file %1 (&quot;ca_file&quot;) %2. %3</source>
        <translation>El archivo de certificados %1 (&quot;ca_file&quot;) %2. %3</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Correct the path, or take the setting out.</source>
        <translation>Corregir la ruta o quitar el ajuste.</translation>
    </message>
    <message>
        <source>is no file of at most 1 MiB</source>
        <translation>no es un archivo de 1 MiB como máximo</translation>
    </message>
    <message>
        <source>Name a PEM file.</source>
        <translation>Indicar un archivo PEM.</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Conceder al usuario permiso para leerlo.</translation>
    </message>
    <message>
        <source>has no certificate in it</source>
        <translation>no contiene ningún certificado</translation>
    </message>
    <message>
        <source>It needs blocks that begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>Necesita bloques que empiecen por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>system certificates</source>
        <translation>certificados del sistema</translation>
    </message>
    <message>
        <source>The environment variable %1 can&apos;t be used: %2. Correct it, or write &quot;proxy&quot;: &quot;none&quot; beside the provider.</source>
        <translation>No se puede usar la variable de entorno %1: %2. Corregirla o escribir &quot;proxy&quot;: &quot;none&quot; junto al proveedor.</translation>
    </message>
    <message>
        <source>system proxy %1 (%2)</source>
        <translation>proxy del sistema %1 (%2)</translation>
    </message>
    <message>
        <source>system proxy %1</source>
        <translation>proxy del sistema %1</translation>
    </message>
    <message>
        <source>The server refuses stream_options; sent again without it.</source>
        <translation>El servidor rechaza stream_options; se volvió a enviar sin ello.</translation>
    </message>
    <message>
        <source>The server refuses max_tokens; sent again with max_completion_tokens.</source>
        <translation>El servidor rechaza max_tokens; se volvió a enviar con max_completion_tokens.</translation>
    </message>
    <message>
        <source>The server refuses max_completion_tokens; sent again with max_tokens.</source>
        <translation>El servidor rechaza max_completion_tokens; se volvió a enviar con max_tokens.</translation>
    </message>
    <message>
        <source>Unlock the keychain when the system asks for its password, then try again.</source>
        <translation>Desbloquear el llavero cuando el sistema pida su contraseña y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Allow Fuseboard to use the keychain, then try again.</source>
        <translation>Permitir a Fuseboard usar el llavero y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Install and start a keychain such as GNOME Keyring or KWallet, then try again. Or keep keys in the environment: set &quot;key&quot; to &quot;env:NAME&quot;.</source>
        <translation>Instalar e iniciar un llavero como GNOME Keyring o KWallet y volver a intentarlo. O guardar las claves en el entorno: definir &quot;key&quot; como &quot;env:NAME&quot;.</translation>
    </message>
    <message>
        <source>Look whether the keychain has a default collection and is not full or damaged, then try again. Or keep keys in the environment: set &quot;key&quot; to &quot;env:NAME&quot;.</source>
        <translation>Ver si el llavero tiene una colección predeterminada y no está lleno ni dañado, y volver a intentarlo. O guardar las claves en el entorno: definir &quot;key&quot; como &quot;env:NAME&quot;.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no usable key for %2.</source>
        <translation>La variable de entorno %1 no contiene ninguna clave utilizable para %2.</translation>
    </message>
    <message>
        <source>The keychain is locked: waiting for it to be unlocked to read the key of %1.</source>
        <translation>El llavero está bloqueado: a la espera de que se desbloquee para leer la clave de %1.</translation>
    </message>
    <message>
        <source>The keychain could not be read for the key of %1: %2</source>
        <translation>No se pudo leer el llavero para la clave de %1: %2</translation>
    </message>
    <message>
        <source>No key for %1 is stored. Set it on the Keys page or with &apos;fuseboardctl keys set %1&apos;.</source>
        <translation>No hay ninguna clave guardada para %1. Definirla en la página Claves o con &apos;fuseboardctl keys set %1&apos;.</translation>
    </message>
    <message>
        <source>The keychain gave back another value.</source>
        <translation>El llavero devolvió otro valor.</translation>
    </message>
    <message>
        <source>The key of %1 does not come from the keychain, so it cannot be set here.</source>
        <translation>La clave de %1 no viene del llavero, así que no se puede definir aquí.</translation>
    </message>
    <message>
        <source>This cannot be a key: it is empty, or holds characters that no request can carry.</source>
        <translation>Esto no puede ser una clave: está vacío o contiene caracteres que ninguna solicitud puede llevar.</translation>
    </message>
    <message>
        <source>The key is kept in memory until Fuseboard ends.</source>
        <translation>La clave queda en memoria hasta cerrar Fuseboard.</translation>
    </message>
    <message>
        <source>The keychain did not take the key: %1</source>
        <translation>El llavero no aceptó la clave: %1</translation>
    </message>
    <message>
        <source>The key of %1 does not come from the keychain, so it cannot be deleted here.</source>
        <translation>La clave de %1 no viene del llavero, así que no se puede eliminar aquí.</translation>
    </message>
    <message>
        <source>No key for %1 was stored.</source>
        <translation>No había ninguna clave guardada para %1.</translation>
    </message>
    <message>
        <source>The keychain did not delete the key: %1</source>
        <translation>El llavero no eliminó la clave: %1</translation>
    </message>
    <message>
        <source>A check of %1 is under way: try again after it.</source>
        <translation>Hay una prueba de %1 en curso: volver a intentarlo después.</translation>
    </message>
    <message>
        <source>The new key did not pass, so the one before stays: %1</source>
        <translation>La clave nueva no superó la prueba, así que se conserva la anterior: %1</translation>
    </message>
    <message>
        <source>no model answered.</source>
        <translation>ningún modelo respondió.</translation>
    </message>
    <message>
        <source>The deleted key is forgotten: set it again.</source>
        <translation>La clave eliminada se ha olvidado: definirla de nuevo.</translation>
    </message>
    <message>
        <source>%1 needs no key.</source>
        <translation>%1 no necesita clave.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>The keychain is locked, and nobody unlocked it.</source>
        <translation>El llavero está bloqueado y nadie lo desbloqueó.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>El llavero no tiene esa entrada.</translation>
    </message>
    <message>
        <source>The library of the Secret Service, libsecret-1, is not installed.</source>
        <translation>La biblioteca de Secret Service, libsecret-1, no está instalada.</translation>
    </message>
    <message>
        <source>The keychain service does not start: %1</source>
        <translation>El servicio del llavero no se inicia: %1</translation>
    </message>
    <message>
        <source>The keychain has no default collection to keep keys in, and none was made.</source>
        <translation>El llavero no tiene una colección predeterminada donde guardar claves, y no se creó ninguna.</translation>
    </message>
    <message>
        <source>The keychain has not answered within %1 s: it may be waiting to be unlocked.</source>
        <translation>El llavero no ha respondido en %1 s: puede que esté pendiente de desbloqueo.</translation>
    </message>
    <message>
        <source>No keychain service answers on the session bus (org.freedesktop.secrets).</source>
        <translation>Ningún servicio de llavero responde en el bus de sesión (org.freedesktop.secrets).</translation>
    </message>
    <message>
        <source>No session bus: DBUS_SESSION_BUS_ADDRESS is not set.</source>
        <translation>Sin bus de sesión: DBUS_SESSION_BUS_ADDRESS no está definida.</translation>
    </message>
    <message>
        <source>No session bus: nothing answers at the address in DBUS_SESSION_BUS_ADDRESS.</source>
        <translation>Sin bus de sesión: nada responde en la dirección de DBUS_SESSION_BUS_ADDRESS.</translation>
    </message>
    <message>
        <source>The session bus does not answer: %1</source>
        <translation>El bus de sesión no responde: %1</translation>
    </message>
    <message>
        <source>The key has a line break or a control character inside. Copy it again.</source>
        <translation>La clave contiene un salto de línea o un carácter de control. Copiarla de nuevo.</translation>
    </message>
    <message>
        <source>The key has characters that no key can have. Copy it again.</source>
        <translation>La clave contiene caracteres que ninguna clave puede tener. Copiarla de nuevo.</translation>
    </message>
    <message>
        <source>This looks like a key of %1.</source>
        <translation>Esto parece una clave de %1.</translation>
    </message>
    <message>
        <source>Keys of %1 usually begin with %2.</source>
        <translation>Las claves de %1 suelen empezar por %2.</translation>
    </message>
    <message>
        <source>Keys of %1 usually have %2 characters, this one has %3.</source>
        <translation>Las claves de %1 suelen tener %2 caracteres; esta tiene %3.</translation>
    </message>
    <message>
        <source>Keys have no space inside, this one has.</source>
        <translation>Las claves no tienen espacios dentro; esta sí.</translation>
    </message>
    <message>
        <source>Only the first %1 variables are read.</source>
        <translation>Solo se leen las primeras %1 variables.</translation>
    </message>
    <message>
        <source>This is not of the form NAME=value.</source>
        <translation>Esto no tiene la forma NAME=value.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <source>Something follows the closing quote.</source>
        <translation>Hay algo después de las comillas de cierre.</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB: this is hardly a .env file.</source>
        <translation>El archivo supera %1 KiB: difícilmente es un archivo .env.</translation>
    </message>
    <message>
        <source>The file is in UTF-16: save it as UTF-8, then try again.</source>
        <translation>El archivo está en UTF-16: guardarlo como UTF-8 y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The file holds binary data: this is not a .env file.</source>
        <translation>El archivo contiene datos binarios: no es un archivo .env.</translation>
    </message>
    <message>
        <source>The history %1 is damaged: %2.</source>
        <translation>El historial %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>It is moved aside and a new one is begun.</source>
        <translation>El archivo se aparta y se empieza otro.</translation>
    </message>
    <message>
        <source>Another program has locked the history %1.</source>
        <translation>Otro programa ha bloqueado el historial %1.</translation>
    </message>
    <message>
        <source>Close the program that has this file open, for example a database browser.</source>
        <translation>Cerrar el programa que tiene abierto este archivo, por ejemplo un explorador de bases de datos.</translation>
    </message>
    <message>
        <source>The disk is full: the history %1 cannot grow.</source>
        <translation>El disco está lleno: el historial %1 no puede crecer.</translation>
    </message>
    <message>
        <source>Free some space, or lower history.max_mb in the configuration.</source>
        <translation>Liberar espacio o reducir history.max_mb en la configuración.</translation>
    </message>
    <message>
        <source>The history %1 cannot be written to.</source>
        <translation>No se puede escribir en el historial %1.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the file and to %1, or choose another folder with --data-dir.</source>
        <translation>Conceder al usuario permiso de escritura en el archivo y en %1, o elegir otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The history %1 cannot be opened.</source>
        <translation>No se puede abrir el historial %1.</translation>
    </message>
    <message>
        <source>See that %1 exists, that you may write there, and that it is on a disk with free space; or choose another folder with --data-dir.</source>
        <translation>Ver que %1 existe, que se puede escribir allí y que está en un disco con espacio libre; o elegir otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The disk failed while the history %1 was written: %2.</source>
        <translation>El disco falló al escribir el historial %1: %2.</translation>
    </message>
    <message>
        <source>See that the disk of %1 is there, sound and not full.</source>
        <translation>Ver que el disco de %1 está disponible, en buen estado y no está lleno.</translation>
    </message>
    <message>
        <source>Some records could not be written to the history %1: %2.</source>
        <translation>Algunos registros no se pudieron escribir en el historial %1: %2.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Conviene informar de ello.</translation>
    </message>
    <message>
        <source>The history %1 does not work: %2.</source>
        <translation>El historial %1 no funciona: %2.</translation>
    </message>
    <message>
        <source>See that SQLite&apos;s driver for Qt (libqt6sql6-sqlite) is installed.</source>
        <translation>Ver que el controlador de SQLite para Qt (libqt6sql6-sqlite) está instalado.</translation>
    </message>
    <message>
        <source>The history %1 was written by a newer Fuseboard (version %2 of the file, this one knows %3). It is left as it is.</source>
        <translation>El historial %1 lo escribió un Fuseboard más reciente (versión %2 del archivo, este conoce la %3). Se deja como está.</translation>
    </message>
    <message>
        <source>Update Fuseboard, or choose another folder with --data-dir.</source>
        <translation>Actualizar Fuseboard o elegir otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It is left as it is.</source>
        <translation>%1 es una base de datos de otro programa. Se deja como está.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <translation>Moverla a otro lugar o elegir otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Another Fuseboard (%1) keeps the history %2. This one reads along and keeps nothing.</source>
        <translation>Otro Fuseboard (%1) guarda el historial %2. Este solo lo lee y no guarda nada.</translation>
    </message>
    <message>
        <source>Close the other one, and this one takes over; or give this one a folder of its own with --data-dir.</source>
        <translation>Cerrar el otro para que este tome el relevo, o darle a este una carpeta propia con --data-dir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, or not be written to.</source>
        <translation>No se puede crear la carpeta %1 o no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, free some space, or choose another folder with --data-dir.</source>
        <translation>Conceder al usuario permiso de escritura allí, liberar espacio o elegir otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The history is of an older version and is copied before it is changed. %1</source>
        <translation>El historial es de una versión anterior y se copia antes de modificarlo. %1</translation>
    </message>
    <message>
        <source>Free some space, or move the old history away.</source>
        <translation>Liberar espacio o mover el historial antiguo a otro lugar.</translation>
    </message>
    <message>
        <source>The history was damaged. It was moved to %1, and a new one has begun.</source>
        <translation>El historial estaba dañado. Se movió a %1 y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The history %1 was removed while it was in use. A new one has begun.</source>
        <translation>El historial %1 se eliminó mientras estaba en uso. Se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>Remove it only while no Fuseboard runs.</source>
        <translation>Eliminarlo solo cuando no haya ningún Fuseboard en marcha.</translation>
    </message>
    <message>
        <source>There is no history: it is switched off.</source>
        <translation>No hay historial: está desactivado.</translation>
    </message>
    <message>
        <source>%1 records could not be kept: the disk was too slow or did not take them for too long, or another Fuseboard kept the history.</source>
        <translation>No se pudieron guardar %1 registros: el disco era demasiado lento o no los aceptó durante demasiado tiempo, u otro Fuseboard guardaba el historial.</translation>
    </message>
    <message>
        <source>See that the disk of %1 has room and is not busy.</source>
        <translation>Ver que el disco de %1 tiene espacio y no está ocupado.</translation>
    </message>
    <message>
        <source>The history lags: the disk of %1 is slow. What waits to be written is held in memory; none of it is lost.</source>
        <translation>El historial va con retraso: el disco de %1 es lento. Lo pendiente de escribir se mantiene en memoria; no se pierde nada.</translation>
    </message>
    <message>
        <source>See what keeps that disk busy, or choose another folder with --data-dir.</source>
        <translation>Ver qué mantiene ocupado ese disco o elegir otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Is the clock right? Before this week the last call in the history is of %1. Until there have been calls for a week, nothing is dropped for its age.</source>
        <translation>¿Es correcto el reloj? Antes de esta semana, la última llamada del historial es del %1. Hasta que haya llamadas durante una semana, no se descarta nada por antigüedad.</translation>
    </message>
    <message>
        <source>Correct the clock if it is ahead; if it is not, nothing is to be done.</source>
        <translation>Corregir el reloj si va adelantado; si no, no hay nada que hacer.</translation>
    </message>
    <message>
        <source>There is no history here.</source>
        <translation>Aquí no hay historial.</translation>
    </message>
    <message>
        <source>The history counts calls by provider, not by chain.</source>
        <translation>El historial cuenta las llamadas por proveedor, no por cadena.</translation>
    </message>
    <message>
        <source>The history does not keep the cost of each day.</source>
        <translation>El historial no guarda el coste de cada día.</translation>
    </message>
    <message>
        <source>The history does not tell probes from other calls.</source>
        <translation>El historial no distingue las sondas de las demás llamadas.</translation>
    </message>
    <message>
        <source>The history keeps incidents, not every state of a page.</source>
        <translation>El historial guarda incidentes, no cada estado de una página.</translation>
    </message>
    <message>
        <source>The settings were changed.</source>
        <translation>Se cambiaron los ajustes.</translation>
    </message>
    <message>
        <source>The network works again.</source>
        <translation>La red vuelve a funcionar.</translation>
    </message>
    <message>
        <source>It is asked again later, by itself.</source>
        <translation>Se vuelve a consultar más tarde, automáticamente.</translation>
    </message>
    <message>
        <source>Open the address in a browser; if the page has moved, correct &quot;status_page&quot;.</source>
        <translation>Abrir la dirección en un navegador; si la página se ha movido, corregir &quot;status_page&quot;.</translation>
    </message>
    <message>
        <source>Check the proxy of this provider.</source>
        <translation>Comprobar el proxy de este proveedor.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, and whether a company&apos;s certificate has to be trusted (&quot;ca_file&quot;).</source>
        <translation>Comprobar la fecha del equipo y si hay que confiar en un certificado de la empresa (&quot;ca_file&quot;).</translation>
    </message>
    <message>
        <source>Check your connection and the address in &quot;status_page&quot;.</source>
        <translation>Comprobar la conexión y la dirección en &quot;status_page&quot;.</translation>
    </message>
    <message>
        <source>The answer of %1 had not ended after %2 s.</source>
        <translation>La respuesta de %1 no había terminado tras %2 s.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 no respondió en %2 s.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 respondió con el estado %2.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not followed.</source>
        <translation>%1 lleva a una dirección que no se sigue.</translation>
    </message>
    <message>
        <source>%1 leads on and on: %2 redirects are too many.</source>
        <translation>%1 redirige una y otra vez: %2 redirecciones son demasiadas.</translation>
    </message>
    <message>
        <source>No status document was found at %1.</source>
        <translation>No se encontró ningún documento de estado en %1.</translation>
    </message>
    <message>
        <source>Open the page in a browser; if it has moved, or offers a feed, write that address into &quot;status_page&quot;.</source>
        <translation>Abrir la página en un navegador; si se ha movido u ofrece un feed, escribir esa dirección en &quot;status_page&quot;.</translation>
    </message>
    <message>
        <source>Name your regions in &quot;status_regions&quot;: this page tells of every region there is.</source>
        <translation>Indicar las regiones propias en &quot;status_regions&quot;: esta página informa de todas las regiones que existen.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 es una carpeta: elegir un archivo en ella.</translation>
    </message>
    <message>
        <source>There is no file %1 any more: look for the logs again.</source>
        <translation>El archivo %1 ya no existe: buscar los logs de nuevo.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Choose a file that you may read.</source>
        <translation>No se puede leer %1: %2. Elegir un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 is longer than %2 MiB: record only the calls that fail.</source>
        <translation>%1 supera %2 MiB: grabar solo las llamadas que fallan.</translation>
    </message>
    <message>
        <source>%1 has errors and is kept as it is, so nothing can be saved.</source>
        <translation>%1 tiene errores y se conserva como está, así que no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away, and start Fuseboard again.</source>
        <translation>Corregir el archivo o moverlo a otro lugar, y reiniciar Fuseboard.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa modificó %1.</translation>
    </message>
    <message>
        <source>Start Fuseboard again to read it, then repeat the change.</source>
        <translation>Reiniciar Fuseboard para leerlo y repetir el cambio.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena de texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>expected %1 from %2 to %3, found %4</source>
        <translation>se esperaba %1 de %2 a %3, hay %4</translation>
    </message>
    <message>
        <source>Write a number within these bounds.</source>
        <translation>Escribir un número dentro de estos límites.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>expected a whole number, found %1</source>
        <translation>se esperaba un número entero, hay %1</translation>
    </message>
    <message>
        <source>Leave the fraction out.</source>
        <translation>Quitar los decimales.</translation>
    </message>
    <message>
        <source>Keys do not belong into this file: put it into the keychain, and &quot;key&quot;: &quot;keychain&quot; here.</source>
        <translation>Las claves no deben estar en este archivo: guardarla en el llavero y escribir aquí &quot;key&quot;: &quot;keychain&quot;.</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>clave JSON desconocida %1</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>Aquí se conocen: %1.</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>se esperaba %1, hay %2</translation>
    </message>
    <message>
        <source>Write %1 here.</source>
        <translation>Escribir aquí %1.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Añadirlo.</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>un número de segundos</translation>
    </message>
    <message>
        <source>this looks like a key, and keys do not belong into this file</source>
        <translation>esto parece una clave, y las claves no deben estar en este archivo</translation>
    </message>
    <message>
        <source>Take it out, put it into the keychain (fuseboardctl keys set NAME) and write &quot;keychain&quot; here, or &quot;env:NAME&quot; for an environment variable. As it was stored in a file, consider replacing the key.</source>
        <translation>Quitarla, guardarla en el llavero (fuseboardctl keys set NAME) y escribir aquí &quot;keychain&quot;, o &quot;env:NAME&quot; para una variable de entorno. Como estuvo guardada en un archivo, conviene reemplazar la clave.</translation>
    </message>
    <message>
        <source>expected a name of 1 to 64 characters, without control characters and &apos;/&apos;</source>
        <translation>se esperaba un nombre de 1 a 64 caracteres, sin caracteres de control ni &apos;/&apos;</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elegir otro nombre.</translation>
    </message>
    <message>
        <source>expected a model&apos;s name of 1 to 256 characters, without control characters</source>
        <translation>se esperaba un nombre de modelo de 1 a 256 caracteres, sin caracteres de control</translation>
    </message>
    <message>
        <source>Write the name as the provider&apos;s documents have it.</source>
        <translation>Escribir el nombre tal como figura en la documentación del proveedor.</translation>
    </message>
    <message>
        <source>expected an address such as https://api.example.com/v1</source>
        <translation>se esperaba una dirección como https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>Escribir la dirección completa, desde https://.</translation>
    </message>
    <message>
        <source>the address has a user name or password in it</source>
        <translation>la dirección contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <source>Take the part up to the @ out: keys belong into the keychain.</source>
        <translation>Quitar la parte hasta la @: las claves van en el llavero.</translation>
    </message>
    <message>
        <source>the address has a part after ? or # in it</source>
        <translation>la dirección contiene una parte después de ? o #</translation>
    </message>
    <message>
        <source>Take it out: what is asked is appended to the address.</source>
        <translation>Quitarla: lo que se solicita se añade a la dirección.</translation>
    </message>
    <message>
        <source>the proxy&apos;s address has a user name or password in it</source>
        <translation>la dirección del proxy contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <source>Take the part up to the @ out: no secret belongs into this file, and proxies that ask for a login are not supported.</source>
        <translation>Quitar la parte hasta la @: este archivo no debe contener secretos, y no se admiten proxies que pidan identificarse.</translation>
    </message>
    <message>
        <source>expected &quot;system&quot;, &quot;none&quot;, http://host:port or socks5://host:port</source>
        <translation>se esperaba &quot;system&quot;, &quot;none&quot;, http://host:port o socks5://host:port</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s whole address with its port, as in &quot;http://proxy.example.com:3128&quot;.</source>
        <translation>Escribir la dirección completa del proxy con su puerto, como en &quot;http://proxy.example.com:3128&quot;.</translation>
    </message>
    <message>
        <source>expected the absolute path of a file with certificates</source>
        <translation>se esperaba la ruta absoluta de un archivo con certificados</translation>
    </message>
    <message>
        <source>Write the whole path of a PEM file, as in &quot;/etc/ssl/company.pem&quot;.</source>
        <translation>Escribir la ruta completa de un archivo PEM, como en &quot;/etc/ssl/company.pem&quot;.</translation>
    </message>
    <message>
        <source>plain http to another machine sends keys and prompts unencrypted</source>
        <translation>http sin cifrar a otro equipo envía claves y prompts sin protección</translation>
    </message>
    <message>
        <source>Use https://, or write &quot;allow_insecure&quot;: true beside it if the network is yours.</source>
        <translation>Usar https:// o, si la red es propia, escribir al lado &quot;allow_insecure&quot;: true.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Se conocen: %1.</translation>
    </message>
    <message>
        <source>the chain has no steps</source>
        <translation>la cadena no tiene pasos</translation>
    </message>
    <message>
        <source>Add at least one step, with a provider and a model.</source>
        <translation>Añadir al menos un paso, con un proveedor y un modelo.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken: %2 has it, in line %3</source>
        <translation>el nombre «%1» está ocupado: lo tiene %2, en la línea %3</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Dar otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>There is none yet: add it to &quot;providers&quot;.</source>
        <translation>Aún no hay ninguno: añadirlo a &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>there is no provider &quot;%1&quot;</source>
        <translation>no hay ningún proveedor «%1»</translation>
    </message>
    <message>
        <source>beside &quot;history.url&quot; no provider can be called &quot;history&quot;</source>
        <translation>junto a &quot;history.url&quot; ningún proveedor puede llamarse &quot;history&quot;</translation>
    </message>
    <message>
        <source>Give it another name: the keychain keeps the password of the history under this one.</source>
        <translation>Darle otro nombre: el llavero guarda con este la contraseña del historial.</translation>
    </message>
    <message>
        <source>plain http to another machine sends what is measured unencrypted</source>
        <translation>http sin cifrar a otro equipo envía sin protección lo que se mide</translation>
    </message>
    <message>
        <source>Use https://, or a collector on this machine.</source>
        <translation>Usar https:// o un colector en este equipo.</translation>
    </message>
    <message>
        <source>Write it as in &quot;postgresql://USER@HOST:5432/DATABASE&quot;.</source>
        <translation>Escribirlo como en &quot;postgresql://USER@HOST:5432/DATABASE&quot;.</translation>
    </message>
    <message>
        <source>the address has a password in it</source>
        <translation>la dirección contiene una contraseña</translation>
    </message>
    <message>
        <source>Take it out, and put it into the keychain: fuseboardctl keys set history.</source>
        <translation>Quitarla y guardarla en el llavero: fuseboardctl keys set history.</translation>
    </message>
    <message>
        <source>expected the address of a PostgreSQL server</source>
        <translation>se esperaba la dirección de un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>expected the user, the host and one database in the address</source>
        <translation>se esperaban el usuario, el host y una base de datos en la dirección</translation>
    </message>
    <message>
        <source>expected &quot;env:NAME&quot; or &quot;none&quot;</source>
        <translation>se esperaba &quot;env:NAME&quot; o &quot;none&quot;</translation>
    </message>
    <message>
        <source>Put the whole value of the Authorization header into an environment variable, and write &quot;env:&quot; and its name here.</source>
        <translation>Poner el valor completo de la cabecera Authorization en una variable de entorno y escribir aquí &quot;env:&quot; y su nombre.</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters</source>
        <translation>se esperaban de 1 a %1 caracteres</translation>
    </message>
    <message>
        <source>Shorten it, or leave the key out.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Acortarlo u omitir la propiedad.</translation>
    </message>
    <message>
        <source>%1 entries are too many</source>
        <translation>%1 entradas son demasiadas</translation>
    </message>
    <message>
        <source>At most %1: take some out.</source>
        <translation>Como máximo %1: quitar algunas.</translation>
    </message>
    <message>
        <source>more often than once a minute</source>
        <translation>más de una vez por minuto</translation>
    </message>
    <message>
        <source>Write 60 or more seconds.</source>
        <translation>Escribir 60 segundos o más.</translation>
    </message>
    <message>
        <source>expected an https:// address without user name and password</source>
        <translation>se esperaba una dirección https:// sin nombre de usuario ni contraseña</translation>
    </message>
    <message>
        <source>Plain http:// is for this machine alone.</source>
        <translation>http:// sin cifrar es solo para este equipo.</translation>
    </message>
    <message>
        <source>expected a time of the day such as 22:00</source>
        <translation>se esperaba una hora del día como 22:00</translation>
    </message>
    <message>
        <source>Write hours and minutes.</source>
        <translation>Escribir horas y minutos.</translation>
    </message>
    <message>
        <source>the rule has no threshold: it would never fire</source>
        <translation>la regla no tiene umbral: nunca se dispararía</translation>
    </message>
    <message>
        <source>Add &quot;warning&quot;, &quot;critical&quot; or both.</source>
        <translation>Añadir &quot;warning&quot;, &quot;critical&quot; o ambos.</translation>
    </message>
    <message>
        <source>a window is either once or every week</source>
        <translation>una ventana es única o de cada semana</translation>
    </message>
    <message>
        <source>Write &quot;from&quot; and &quot;to&quot;, or &quot;days&quot;, &quot;from_time&quot; and &quot;until_time&quot;.</source>
        <translation>Escribir &quot;from&quot; y &quot;to&quot;, o &quot;days&quot;, &quot;from_time&quot; y &quot;until_time&quot;.</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>la ventana termina antes de empezar</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>Comprobar ambas horas.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Move the folder away, or name another file.</source>
        <translation>%1 es una carpeta, no un archivo. Mover la carpeta a otro lugar o indicar otro archivo.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Move it away, or name another file.</source>
        <translation>%1 es un dispositivo o una tubería, no un archivo. Moverlo a otro lugar o indicar otro archivo.</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed. Move the file away, or name another place.</source>
        <translation>%1 es un archivo donde hace falta una carpeta. Mover el archivo o indicar otro lugar.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2. Make it yourself, or name another place.</source>
        <translation>No se puede crear la carpeta %1: %2. Crearla a mano o indicar otro lugar.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the permissions of the file and of its folders.</source>
        <translation>No se puede leer %1: %2. Comprobar los permisos del archivo y de sus carpetas.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Check the permissions of the file and of its folder, and that the disk is not read-only.</source>
        <translation>No se puede escribir %1: %2. Comprobar los permisos del archivo y de su carpeta, y que el disco no sea de solo lectura.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. The file is as it was. Make room on the disk and try again.</source>
        <translation>No se puede escribir %1: %2. El archivo está como estaba. Liberar espacio en el disco y volver a intentarlo.</translation>
    </message>
    <message>
        <source>does not count: %1 has this setting</source>
        <translation>no se aplica: %1 tiene este ajuste</translation>
    </message>
    <message>
        <source>does not count: %1 has an entry &quot;%2&quot;</source>
        <translation>no se aplica: %1 tiene una entrada «%2»</translation>
    </message>
    <message>
        <source>does not count: %1 lets nobody add to &quot;%2&quot;</source>
        <translation>no se aplica: %1 no permite añadir nada a &quot;%2&quot;</translation>
    </message>
    <message>
        <source>does not count: it needs the provider &quot;%1&quot;, which does not</source>
        <translation>no se aplica: necesita el proveedor «%1», que no se aplica</translation>
    </message>
    <message>
        <source>It stays in the file, and counts again without the policy.</source>
        <translation>Queda en el archivo y vuelve a aplicarse sin la política.</translation>
    </message>
    <message>
        <source>The policy of your organization (%1) does not have %2 among its &quot;allowed_hosts&quot;, so it is not called.</source>
        <translation>La política de la organización (%1) no tiene %2 entre sus &quot;allowed_hosts&quot;, así que no se llama.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the policy to allow it.</source>
        <translation>Pedir que lo permita quien gestiona la política.</translation>
    </message>
    <message>
        <source>%1 is set by your organization in %2</source>
        <translation>%1 lo define la organización en %2</translation>
    </message>
    <message>
        <source>Leave it as it is, or ask whoever looks after the policy.</source>
        <translation>Dejarlo como está o consultar a quien gestiona la política.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a file; what is wrong there</comment>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <comment>of a file; name of the setting, what is wrong there</comment>
        <translation>línea %1, %2</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>%1 inside its reply, after %2 of %3 bytes.</source>
        <translation>%1 dentro de la respuesta, tras %2 de %3 bytes.</translation>
    </message>
    <message>
        <source>system certificates and %1</source>
        <translation>certificados del sistema y %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>A header&apos;s name has characters that may not stand in it.</source>
        <translation>El nombre de una cabecera tiene caracteres que no pueden estar en él.</translation>
    </message>
    <message>
        <source>The header “%1” is written by the application and can&apos;t be set.</source>
        <translation>La cabecera «%1» la escribe la aplicación y no se puede definir.</translation>
    </message>
    <message>
        <source>The header “%1” has a line break or another control character in its value.</source>
        <translation>La cabecera «%1» tiene en su valor un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The address is not one of the form https://host/path.</source>
        <translation>La dirección no tiene la forma https://host/ruta.</translation>
    </message>
    <message>
        <source>The method is not one of HTTP.</source>
        <translation>El método no es uno de HTTP.</translation>
    </message>
    <message>
        <source>The key has a line break or another control character in it.</source>
        <translation>La clave contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>what came is not HTTP/1</source>
        <translation>lo que llegó no es HTTP/1</translation>
    </message>
    <message>
        <source>its head is over 64 KiB</source>
        <translation>su cabecera supera los 64 KiB</translation>
    </message>
    <message>
        <source>its status line is unreadable</source>
        <translation>su línea de estado es ilegible</translation>
    </message>
    <message>
        <source>its first header is unreadable</source>
        <translation>su primera cabecera es ilegible</translation>
    </message>
    <message>
        <source>one of its headers is unreadable</source>
        <translation>una de sus cabeceras es ilegible</translation>
    </message>
    <message>
        <source>it has more than 256 headers</source>
        <translation>tiene más de 256 cabeceras</translation>
    </message>
    <message>
        <source>it changed to another protocol, which was not asked for</source>
        <translation>cambió a otro protocolo que no se había pedido</translation>
    </message>
    <message>
        <source>it uses a transfer coding other than chunked</source>
        <translation>usa una codificación de transferencia distinta de chunked</translation>
    </message>
    <message>
        <source>its Content-Length is unreadable</source>
        <translation>su Content-Length es ilegible</translation>
    </message>
    <message>
        <source>a chunk&apos;s size is unreadable</source>
        <translation>el tamaño de un fragmento es ilegible</translation>
    </message>
    <message>
        <source>the extensions of its chunks are over 64 KiB</source>
        <translation>las extensiones de sus fragmentos superan los 64 KiB</translation>
    </message>
    <message>
        <source>a chunk is longer than it said</source>
        <translation>un fragmento es más largo de lo anunciado</translation>
    </message>
    <message>
        <source>its trailers are over 64 KiB</source>
        <translation>sus cabeceras finales superan los 64 KiB</translation>
    </message>
    <message>
        <source>its compressed body ends too early</source>
        <translation>su cuerpo comprimido termina demasiado pronto</translation>
    </message>
    <message>
        <source>it is compressed in a way that was not asked for</source>
        <translation>está comprimida de una forma que no se había pedido</translation>
    </message>
    <message>
        <source>its compressed body is damaged</source>
        <translation>su cuerpo comprimido está dañado</translation>
    </message>
    <message>
        <source>The proxy %1 sent a reply that can&apos;t be read: %2.</source>
        <translation>El proxy %1 envió una respuesta ilegible: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 sent something that nobody asked for.</source>
        <translation>El proxy %1 envió algo que nadie había pedido.</translation>
    </message>
    <message>
        <source>it holds no address such as http://proxy.example.com:3128</source>
        <translation>no contiene una dirección como http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>proxies are supported over http:// and socks5:// only</source>
        <translation>solo se admiten proxies con http:// y socks5://</translation>
    </message>
    <message>
        <source>a place that can&apos;t be read</source>
        <translation>un destino ilegible</translation>
    </message>
    <message>
        <source>Connection refused.</source>
        <translation>Conexión rechazada.</translation>
    </message>
    <message>
        <source>The connection was closed inside the reply.</source>
        <translation>La conexión se cerró dentro de la respuesta.</translation>
    </message>
    <message>
        <source>an object is not closed, or a comma is missing between two keys</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>un objeto no está cerrado, o falta una coma entre dos claves JSON</translation>
    </message>
    <message>
        <source>Add the missing } or comma.</source>
        <translation>Añadir la } o la coma que falta.</translation>
    </message>
    <message>
        <source>expected a colon between a key and its value</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>se esperaban dos puntos entre una clave JSON y su valor</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value, with the key in double quotes.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Escribir &quot;key&quot;: value, con la clave JSON entre comillas dobles.</translation>
    </message>
    <message>
        <source>a list is not closed, or a comma is missing between two entries</source>
        <translation>una lista no está cerrada, o falta una coma entre dos entradas</translation>
    </message>
    <message>
        <source>Add the missing ] or comma.</source>
        <translation>Añadir el ] o la coma que falta.</translation>
    </message>
    <message>
        <source>expected a comma between two entries</source>
        <translation>se esperaba una coma entre dos entradas</translation>
    </message>
    <message>
        <source>Add the comma.</source>
        <translation>Añadir la coma.</translation>
    </message>
    <message>
        <source>expected a value: an object, a list, a string, a number, true, false or null</source>
        <translation>se esperaba un valor: un objeto, una lista, una cadena, un número, true, false o null</translation>
    </message>
    <message>
        <source>Put text in double quotes; comments are not allowed in JSON.</source>
        <translation>Poner el texto entre comillas dobles; JSON no admite comentarios.</translation>
    </message>
    <message>
        <source>the file ends within a number</source>
        <translation>el archivo termina dentro de un número</translation>
    </message>
    <message>
        <source>Complete the file.</source>
        <translation>Completar el archivo.</translation>
    </message>
    <message>
        <source>this number cannot be read</source>
        <translation>este número es ilegible</translation>
    </message>
    <message>
        <source>Write it as 5, 0.5 or 1e3.</source>
        <translation>Escribirlo como 5, 0.5 o 1e3.</translation>
    </message>
    <message>
        <source>this escape is not known</source>
        <translation>esta secuencia de escape no se conoce</translation>
    </message>
    <message>
        <source>Write a backslash within a string as \\.</source>
        <translation>Escribir una barra invertida dentro de una cadena como \\.</translation>
    </message>
    <message>
        <source>a string is not valid UTF-8</source>
        <translation>una cadena no es UTF-8 válido</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guardar el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>una cadena no está cerrada</translation>
    </message>
    <message>
        <source>Add the missing double quote.</source>
        <translation>Añadir la comilla doble que falta.</translation>
    </message>
    <message>
        <source>expected a key in double quotes</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>se esperaba una clave JSON entre comillas dobles</translation>
    </message>
    <message>
        <source>Write &quot;key&quot;: value.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Escribir &quot;key&quot;: value.</translation>
    </message>
    <message>
        <source>more levels of nesting than can be read</source>
        <translation>más niveles de anidamiento de los que se pueden leer</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Comprobar que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>hay más texto tras el final del documento</translation>
    </message>
    <message>
        <source>Take out what follows the last }.</source>
        <translation>Quitar lo que sigue a la última }.</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>esto no es JSON</translation>
    </message>
    <message>
        <source>JSON knows no comments</source>
        <translation>JSON no conoce comentarios</translation>
    </message>
    <message>
        <source>Take the comment out.</source>
        <translation>Quitar el comentario.</translation>
    </message>
    <message>
        <source>JSON knows no single quotes</source>
        <translation>JSON no conoce comillas simples</translation>
    </message>
    <message>
        <source>Use double quotes.</source>
        <translation>Usar comillas dobles.</translation>
    </message>
    <message>
        <source>there is no comma before this key</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>falta una coma antes de esta clave JSON</translation>
    </message>
    <message>
        <source>Put the key in double quotes.</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>Poner la clave JSON entre comillas dobles.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>Start with { &quot;version&quot;: 1, &quot;providers&quot;: [], &quot;chains&quot;: [] }.</source>
        <translation>Empezar con { &quot;version&quot;: 1, &quot;providers&quot;: [], &quot;chains&quot;: [] }.</translation>
    </message>
    <message>
        <source>there is a comma before a closing bracket</source>
        <translation>hay una coma antes de un cierre</translation>
    </message>
    <message>
        <source>Take the comma out.</source>
        <translation>Quitar la coma.</translation>
    </message>
    <message>
        <source>this file is from a newer Fuseboard</source>
        <translation>este archivo es de un Fuseboard más nuevo</translation>
    </message>
    <message>
        <source>Update Fuseboard, or use a file of version %1.</source>
        <translation>Actualizar Fuseboard o usar un archivo de la versión %1.</translation>
    </message>
    <message>
        <source>there is no such version</source>
        <translation>esa versión no existe</translation>
    </message>
    <message>
        <source>Write &quot;version&quot;: %1.</source>
        <translation>Escribir &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>el archivo supera los 4 MiB</translation>
    </message>
    <message>
        <source>Check that it is the right file: a configuration has a few kilobytes.</source>
        <translation>Comprobar que sea el archivo correcto: una configuración tiene pocos kilobytes.</translation>
    </message>
    <message>
        <source>more than 64 levels of nesting</source>
        <translation>más de 64 niveles de anidamiento</translation>
    </message>
    <message>
        <source>this key stands twice; first in line %1</source>
        <extracomment>A key is the name of a member in a JSON file here, not one of an API.</extracomment>
        <translation>esta clave JSON aparece dos veces; la primera en la línea %1</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>Quitar una de las dos.</translation>
    </message>
    <message>
        <source>%1 (a link to %2)</source>
        <translation>%1 (un enlace a %2)</translation>
    </message>
    <message>
        <source>Cannot read %1: its symbolic links go in a circle. Replace the link.</source>
        <translation>No se puede leer %1: sus enlaces simbólicos forman un círculo. Sustituir el enlace.</translation>
    </message>
    <message>
        <source>Cannot read %1: the link leads nowhere. Restore the file it points to, or remove the link.</source>
        <translation>No se puede leer %1: el enlace no lleva a ninguna parte. Restaurar el archivo al que apunta o quitar el enlace.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2. Check the disk.</source>
        <translation>No se puede leer %1: %2. Comprobar el disco.</translation>
    </message>
    <message>
        <source>Cannot read %1: it is larger than 4 MiB, which no configuration is. Move it away, or name another file.</source>
        <translation>No se puede leer %1: supera los 4 MiB y ninguna configuración lo hace. Moverlo a otro lugar o indicar otro archivo.</translation>
    </message>
    <message>
        <source>Cannot write %1: its symbolic links go in a circle. Replace the link.</source>
        <translation>No se puede escribir %1: sus enlaces simbólicos forman un círculo. Sustituir el enlace.</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep.</source>
        <translation>El documento tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>No status page is; check the address of the status page.</source>
        <translation>Eso no es una página de estado; comprobar la dirección de la página de estado.</translation>
    </message>
    <message>
        <source>The document ends in the middle of its JSON.</source>
        <translation>El documento termina en mitad de su JSON.</translation>
    </message>
    <message>
        <source>Fetch it again: the transfer was cut short.</source>
        <translation>Descargarlo de nuevo: la transferencia se cortó.</translation>
    </message>
    <message>
        <source>The document is no valid JSON: line %1, column %2: %3.</source>
        <translation>El documento no es JSON válido: línea %1, columna %2: %3.</translation>
    </message>
    <message>
        <source>Check the address of the status page, or fetch it again.</source>
        <translation>Comprobar la dirección de la página de estado o descargarla de nuevo.</translation>
    </message>
    <message>
        <source>The document is larger than 4 MiB.</source>
        <translation>El documento supera los 4 MiB.</translation>
    </message>
    <message>
        <source>Give the address of a summary instead of a whole history.</source>
        <translation>Indicar la dirección de un resumen en lugar de un historial entero.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>El documento está vacío.</translation>
    </message>
    <message>
        <source>Fetch it again later, or check the address of the status page.</source>
        <translation>Descargarlo de nuevo más tarde o comprobar la dirección de la página de estado.</translation>
    </message>
    <message>
        <source>The document is neither JSON nor XML.</source>
        <translation>El documento no es ni JSON ni XML.</translation>
    </message>
    <message>
        <source>Check the address of the status page.</source>
        <translation>Comprobar la dirección de la página de estado.</translation>
    </message>
    <message>
        <source>The feed is nested more than %1 levels deep.</source>
        <translation>El feed tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>No status feed is; check the address of the status page.</source>
        <translation>Eso no es un feed de estado; comprobar la dirección de la página de estado.</translation>
    </message>
    <message>
        <source>The feed declares a document type of its own, which may hide an XML bomb.</source>
        <translation>El feed declara un tipo de documento propio, que puede ocultar una bomba XML.</translation>
    </message>
    <message>
        <source>Give the address of the page&apos;s JSON, or of another feed.</source>
        <translation>Indicar la dirección del JSON de la página o de otro feed.</translation>
    </message>
    <message>
        <source>The feed ends before its last element is closed.</source>
        <translation>El feed termina antes de que se cierre su último elemento.</translation>
    </message>
    <message>
        <source>The feed is no well-formed XML: line %1, column %2: %3</source>
        <translation>El feed no es XML bien formado: línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>This is a web page, not a feed.</source>
        <translation>Esto es una página web, no un feed.</translation>
    </message>
    <message>
        <source>Give the address of the page&apos;s JSON or feed, or of the page itself; behind a sign-in of the network, sign in first.</source>
        <translation>Indicar la dirección del JSON o del feed de la página, o la de la propia página; si la red pide iniciar sesión, hacerlo primero.</translation>
    </message>
    <message>
        <source>This is no status document of a known kind.</source>
        <translation>No es un documento de estado de un tipo conocido.</translation>
    </message>
    <message>
        <source>This feed is not one of a status page: nothing in it tells of incidents.</source>
        <translation>Este feed no es el de una página de estado: nada en él habla de incidentes.</translation>
    </message>
    <message>
        <source>Give the address of the provider&apos;s status page.</source>
        <translation>Indicar la dirección de la página de estado del proveedor.</translation>
    </message>
    <message>
        <source>This status page tells neither its state nor any incident.</source>
        <translation>Esta página de estado no indica ni su estado ni ningún incidente.</translation>
    </message>
    <message>
        <source>Give the address of its summary: …/api/v2/summary.json.</source>
        <translation>Indicar la dirección de su resumen: …/api/v2/summary.json.</translation>
    </message>
    <message>
        <source>%1 calls are not in it.</source>
        <translation>Faltan en él %1 llamadas.</translation>
    </message>
    <message>
        <source>Cannot write the call log %1: %2.</source>
        <translation>No se puede escribir el log de llamadas %1: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or name another file (export.log.file).</source>
        <translation>Comprobar los permisos de su carpeta o indicar otro archivo (export.log.file).</translation>
    </message>
    <message>
        <source>Move it away, or name another file (export.log.file).</source>
        <translation>Moverlo a otro lugar o indicar otro archivo (export.log.file).</translation>
    </message>
    <message>
        <source>Make room on the disk, or name another file (export.log.file); it then goes on by itself.</source>
        <translation>Liberar espacio en el disco o indicar otro archivo (export.log.file); después continúa por sí solo.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made (%2)</source>
        <translation>no se puede crear la carpeta %1 (%2)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>es un dispositivo o una tubería</translation>
    </message>
    <message>
        <source>another program holds %1.lock</source>
        <translation>otro programa tiene %1.lock</translation>
    </message>
    <message>
        <source>It is tried again; where no other program runs, delete that file.</source>
        <translation>Se intenta de nuevo; si no hay otro programa en marcha, borrar ese archivo.</translation>
    </message>
    <message>
        <source>its folder is not writable, and the log is rotated there</source>
        <translation>no se puede escribir en su carpeta, y el log se rota allí</translation>
    </message>
    <message>
        <source>no file can be made beside it</source>
        <translation>no se puede crear ningún archivo a su lado</translation>
    </message>
    <message>
        <source>it is full and cannot be rotated (%1)</source>
        <translation>está lleno y no se puede rotar (%1)</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>sus enlaces simbólicos forman un círculo</translation>
    </message>
    <message>
        <source>Cannot serve the metrics on port %1 of this machine: %2. End the program that has the port, or name another port (export.prometheus.port).</source>
        <translation>No se pueden servir las métricas en el puerto %1 de este equipo: %2. Terminar el programa que ocupa el puerto o indicar otro puerto (export.prometheus.port).</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set: nothing is sent to the collector. Set it to the value of the Authorization header, and start again.</source>
        <translation>La variable de entorno %1 no está definida: no se envía nada al colector. Darle el valor de la cabecera Authorization y volver a iniciar.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds a line break or another control character: nothing is sent to the collector. Correct it, and start again.</source>
        <translation>La variable de entorno %1 contiene un salto de línea u otro carácter de control: no se envía nada al colector. Corregirla y volver a iniciar.</translation>
    </message>
    <message>
        <source>%1 spans were dropped, the oldest of more than %2 that waited.</source>
        <translation>Se descartaron %1 spans, los más antiguos de más de %2 que esperaban.</translation>
    </message>
    <message>
        <source>Name an environment variable with the value of the Authorization header in &quot;authorization&quot;.</source>
        <translation>Indicar en &quot;authorization&quot; una variable de entorno con el valor de la cabecera Authorization.</translation>
    </message>
    <message>
        <source>Check the value of the Authorization header in the environment variable %1.</source>
        <translation>Comprobar el valor de la cabecera Authorization en la variable de entorno %1.</translation>
    </message>
    <message>
        <source>Redirects are not followed: put the final address into &quot;endpoint&quot;.</source>
        <translation>No se siguen las redirecciones: poner la dirección final en &quot;endpoint&quot;.</translation>
    </message>
    <message>
        <source>Check &quot;endpoint&quot;: it is the base address, without /v1/traces.</source>
        <translation>Comprobar &quot;endpoint&quot;: es la dirección base, sin /v1/traces.</translation>
    </message>
    <message>
        <source>The collector&apos;s own log tells why.</source>
        <translation>El log del colector indica el motivo.</translation>
    </message>
    <message>
        <source>%1 rejected %2 of what was sent.</source>
        <translation>%1 rechazó %2 elementos de lo enviado.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Responde: %1</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be started: %2</source>
        <translation>No se puede iniciar «%1»: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; crashed.</source>
        <translation>«%1» falló de forma inesperada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended with status %2.</source>
        <translation>«%1» terminó con el código %2.</translation>
    </message>
    <message>
        <source>No program is named.</source>
        <translation>No se ha indicado ningún programa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not started: %2 commands wait for their turn already.</source>
        <translation>No se inició «%1»: ya hay %2 comandos en espera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; took longer than %2 s and was stopped.</source>
        <translation>«%1» tardó más de %2 s y se detuvo.</translation>
    </message>
    <message>
        <source>The key is not UTF-8 text, which a keychain cannot keep.</source>
        <translation>La clave no es texto UTF-8, y un llavero no puede guardarla.</translation>
    </message>
    <message>
        <source>The key holds a NUL character, where a keychain would cut it off.</source>
        <translation>La clave contiene un carácter NUL, donde un llavero la cortaría.</translation>
    </message>
    <message>
        <source>The key is longer than the 2560 bytes that Windows keeps.</source>
        <translation>La clave supera los 2560 bytes que guarda Windows.</translation>
    </message>
    <message>
        <source>no further details</source>
        <translation>sin más detalles</translation>
    </message>
    <message>
        <source>The copy %1 could not be written: %2.</source>
        <translation>No se pudo escribir la copia %1: %2.</translation>
    </message>
    <message>
        <source>What can still be read of it, &quot;sqlite3 %1 .recover&quot; shows.</source>
        <translation>Lo que aún se puede leer lo muestra &quot;sqlite3 %1 .recover&quot;.</translation>
    </message>
    <message>
        <source>after &quot;env:&quot; comes no name of an environment variable</source>
        <translation>tras &quot;env:&quot; no sigue el nombre de una variable de entorno</translation>
    </message>
    <message>
        <source>Write letters, digits and underscores, as in &quot;env:OPENAI_API_KEY&quot;.</source>
        <translation>Escribir letras, cifras y guiones bajos, como en &quot;env:OPENAI_API_KEY&quot;.</translation>
    </message>
    <message>
        <source>expected &quot;keychain&quot;, &quot;env:NAME&quot; or &quot;none&quot;</source>
        <translation>se esperaba &quot;keychain&quot;, &quot;env:NAME&quot; o &quot;none&quot;</translation>
    </message>
    <message>
        <source>Write where the key is to be found; the key itself does not belong here.</source>
        <translation>Escribir dónde está la clave; la clave misma no debe estar aquí.</translation>
    </message>
    <message>
        <source>no header can have this name</source>
        <translation>ninguna cabecera puede llamarse así</translation>
    </message>
    <message>
        <source>Write letters, digits and dashes only, as in &quot;OpenAI-Organization&quot;.</source>
        <translation>Escribir solo letras, cifras y guiones, como en &quot;OpenAI-Organization&quot;.</translation>
    </message>
    <message>
        <source>headers that carry a key do not belong into this file</source>
        <translation>las cabeceras que llevan una clave no deben estar en este archivo</translation>
    </message>
    <message>
        <source>Take it out; the key of the keychain is sent by itself (&quot;key&quot;: &quot;keychain&quot;).</source>
        <translation>Quitarla; la clave del llavero se envía por sí sola (&quot;key&quot;: &quot;keychain&quot;).</translation>
    </message>
    <message>
        <source>no header can have this value: it has line breaks or other control characters in it, or more than 8192 characters</source>
        <translation>ninguna cabecera puede tener este valor: contiene saltos de línea u otros caracteres de control, o más de 8192 caracteres</translation>
    </message>
    <message>
        <source>Write the value on one line.</source>
        <translation>Escribir el valor en una sola línea.</translation>
    </message>
    <message>
        <source>this dialect is not known</source>
        <translation>este dialecto no se conoce</translation>
    </message>
    <message>
        <source>this jitter is not known</source>
        <translation>este jitter no se conoce</translation>
    </message>
    <message>
        <source>expected 1 to %1 characters on one line</source>
        <translation>se esperaban de 1 a %1 caracteres en una línea</translation>
    </message>
    <message>
        <source>there is no word in it to look for</source>
        <translation>no contiene ninguna palabra que buscar</translation>
    </message>
    <message>
        <source>Write words of the provider&apos;s message; * stands for anything between.</source>
        <translation>Escribir palabras del mensaje del proveedor; * representa cualquier cosa entre ellas.</translation>
    </message>
    <message>
        <source>this kind of error is not known</source>
        <translation>este tipo de error no se conoce</translation>
    </message>
    <message>
        <source>expected 1 to %1 statuses</source>
        <translation>se esperaban de 1 a %1 estados</translation>
    </message>
    <message>
        <source>List the statuses, or leave &quot;status&quot; out for any.</source>
        <translation>Enumerar los estados u omitir &quot;status&quot; para cualquiera.</translation>
    </message>
    <message>
        <source>the rule has no condition: it would apply to every error</source>
        <translation>la regla no tiene condición: se aplicaría a todos los errores</translation>
    </message>
    <message>
        <source>Add &quot;status&quot;, &quot;code&quot; or &quot;contains&quot;.</source>
        <translation>Añadir &quot;status&quot;, &quot;code&quot; o &quot;contains&quot;.</translation>
    </message>
    <message>
        <source>%1 rules are too many</source>
        <translation>%1 reglas son demasiadas</translation>
    </message>
    <message>
        <source>expected a host such as api.example.com or *.example.com</source>
        <translation>se esperaba un host como api.example.com o *.example.com</translation>
    </message>
    <message>
        <source>Write the name alone: without https://, port and path.</source>
        <translation>Escribir solo el nombre: sin https://, puerto ni ruta.</translation>
    </message>
    <message>
        <source>no regular expression: %1 (at character %2)</source>
        <translation>no es una expresión regular: %1 (en el carácter %2)</translation>
    </message>
    <message>
        <source>Write it as for Perl, or use &quot;expect_text&quot; for plain words.</source>
        <translation>Escribirla como para Perl o usar &quot;expect_text&quot; para palabras simples.</translation>
    </message>
    <message>
        <source>expected a time such as 2026-12-24T18:00:00Z</source>
        <translation>se esperaba una hora como 2026-12-24T18:00:00Z</translation>
    </message>
    <message>
        <source>Write date, time and zone.</source>
        <translation>Escribir fecha, hora y zona.</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>ese día no existe</translation>
    </message>
    <message>
        <source>there is no such measure</source>
        <translation>esa medida no existe</translation>
    </message>
    <message>
        <source>there is no such scope</source>
        <translation>ese ámbito no existe</translation>
    </message>
    <message>
        <source>there are at least %1 more problems</source>
        <translation>hay al menos %1 problemas más</translation>
    </message>
    <message>
        <source>Correct the ones above first.</source>
        <translation>Corregir primero los de arriba.</translation>
    </message>
    <message>
        <source>Write a section or the path of a setting, as in &quot;alerts&quot; or &quot;alerts.sound&quot;.</source>
        <translation>Escribir una sección o la ruta de un ajuste, como &quot;alerts&quot; o &quot;alerts.sound&quot;.</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>ese ajuste no existe</translation>
    </message>
    <message>
        <source>entries of a policy cannot be changed</source>
        <translation>las entradas de una política no se pueden cambiar</translation>
    </message>
    <message>
        <source>Take it out; users can add their own, unless &quot;locked&quot; has the list.</source>
        <translation>Quitarla; los usuarios pueden añadir las suyas, salvo que &quot;locked&quot; contenga la lista.</translation>
    </message>
    <message>
        <source>does not count: %1 has a provider called &quot;history&quot;</source>
        <translation>no se aplica: %1 tiene un proveedor llamado «history»</translation>
    </message>
    <message>
        <source>&quot;history&quot; does not count: beside the history of %1 no provider can be called so</source>
        <translation>«history» no se aplica: junto al historial de %1 ningún proveedor puede llamarse así</translation>
    </message>
    <message>
        <source>The provider %1 of %2 has the host %3, which is not among its own &quot;allowed_hosts&quot;</source>
        <translation>El proveedor %1 de %2 tiene el host %3, que no está allí entre los &quot;allowed_hosts&quot;</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Usar uno de estos: %1.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>No existe el preajuste «%1».</translation>
    </message>
    <message>
        <source>This provider has no preset and no dialect.</source>
        <translation>Este proveedor no tiene ni preajuste ni dialecto.</translation>
    </message>
    <message>
        <source>Add &quot;preset&quot;, or &quot;dialect&quot; and &quot;base_url&quot;; this version speaks %1.</source>
        <translation>Añadir &quot;preset&quot;, o &quot;dialect&quot; y &quot;base_url&quot;; esta versión habla %1.</translation>
    </message>
    <message>
        <source>There is no dialect &quot;%1&quot;: this version speaks %2.</source>
        <translation>No existe el dialecto «%1»: esta versión habla %2.</translation>
    </message>
    <message>
        <source>This provider has no base URL.</source>
        <translation>Este proveedor no tiene URL base.</translation>
    </message>
    <message>
        <source>Add &quot;base_url&quot;: the address up to the part before &quot;/chat/completions&quot; or &quot;/messages&quot;.</source>
        <translation>Añadir &quot;base_url&quot;: la dirección hasta la parte anterior a &quot;/chat/completions&quot; o &quot;/messages&quot;.</translation>
    </message>
    <message>
        <source>The base URL is no web address.</source>
        <translation>La URL base no es una dirección web.</translation>
    </message>
    <message>
        <source>Write it as https://host/path.</source>
        <translation>Escribirla como https://host/ruta.</translation>
    </message>
    <message>
        <source>The base URL has a user name, a query or a fragment in it.</source>
        <translation>La URL base contiene un nombre de usuario, una consulta o un fragmento.</translation>
    </message>
    <message>
        <source>Leave only https://host/path; a key belongs in the keychain.</source>
        <translation>Dejar solo https://host/ruta; las claves van en el llavero.</translation>
    </message>
    <message>
        <source>Plain http to %1 would send prompts and key readable for everyone between.</source>
        <translation>Por http simple a %1, los prompts y la clave serían legibles para todos en el camino.</translation>
    </message>
    <message>
        <source>Use https, or add &quot;allow_insecure&quot;: true beside it.</source>
        <translation>Usar https o añadir al lado &quot;allow_insecure&quot;: true.</translation>
    </message>
    <message>
        <source>Ollama&apos;s own dialect is not spoken below /v1.</source>
        <translation>El dialecto propio de Ollama no se habla bajo /v1.</translation>
    </message>
    <message>
        <source>Leave &quot;/v1&quot; out, or write &quot;dialect&quot;: &quot;openai&quot;.</source>
        <translation>Omitir &quot;/v1&quot; o escribir &quot;dialect&quot;: &quot;openai&quot;.</translation>
    </message>
    <message>
        <source>The dialect &quot;ollama&quot; adds &quot;/api&quot; itself.</source>
        <translation>El dialecto &quot;ollama&quot; añade él mismo &quot;/api&quot;.</translation>
    </message>
    <message>
        <source>Leave &quot;/api&quot; out.</source>
        <translation>Omitir &quot;/api&quot;.</translation>
    </message>
    <message>
        <source>Gemini&apos;s own dialect is not spoken below /openai.</source>
        <translation>El dialecto propio de Gemini no se habla bajo /openai.</translation>
    </message>
    <message>
        <source>Leave &quot;/openai&quot; out, or write &quot;dialect&quot;: &quot;openai&quot;.</source>
        <translation>Omitir &quot;/openai&quot; o escribir &quot;dialect&quot;: &quot;openai&quot;.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, is damaged: %2.</source>
        <translation>La cola de envío del historial compartido, %1, está dañada: %2.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, is locked by another program.</source>
        <translation>La cola de envío del historial compartido, %1, está bloqueada por otro programa.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot grow: the disk is full.</source>
        <translation>La cola de envío del historial compartido, %1, no puede crecer: el disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Liberar espacio.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot be written to.</source>
        <translation>No se puede escribir en la cola de envío del historial compartido, %1.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, cannot be opened.</source>
        <translation>No se puede abrir la cola de envío del historial compartido, %1.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, does not work: %2.</source>
        <translation>La cola de envío del historial compartido, %1, no funciona: %2.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history, %1, was written by a newer Fuseboard. It is left as it is.</source>
        <translation>La cola de envío del historial compartido, %1, la escribió un Fuseboard más nuevo. Se deja como está.</translation>
    </message>
    <message>
        <source>Another Fuseboard (%1) uses %2 for the team&apos;s history. This one tells the team nothing.</source>
        <translation>Otro Fuseboard (%1) usa %2 para el historial compartido. Este no comparte nada.</translation>
    </message>
    <message>
        <source>The outbox of the team&apos;s history was damaged. It was moved to %1, and a new one has begun; what waited in it is not on the server.</source>
        <translation>La cola de envío del historial compartido estaba dañada. Se movió a %1 y se ha empezado una nueva; lo que esperaba en ella no está en el servidor.</translation>
    </message>
    <message>
        <source>What can still be read of it, &quot;sqlite3 %1 .recover&quot; shows. The board&apos;s own history is not concerned.</source>
        <translation>Lo que aún se puede leer lo muestra &quot;sqlite3 %1 .recover&quot;. El historial propio del panel no está afectado.</translation>
    </message>
    <message>
        <source>The outbox %1 was removed while it was in use. A new one has begun.</source>
        <translation>La cola de envío %1 se eliminó mientras estaba en uso. Se ha empezado una nueva.</translation>
    </message>
    <message>
        <source>The outbox %1 is an older copy: the team&apos;s history knows more of this board than it does. This board goes on as another one of the same name.</source>
        <translation>La cola de envío %1 es una copia antigua: el historial compartido sabe más de este panel que ella. Este panel continúa como otro del mismo nombre.</translation>
    </message>
    <message>
        <source>Records that the copy held may be there twice. Give each machine a data folder of its own.</source>
        <translation>Los registros que tenía la copia pueden estar allí dos veces. Dar a cada equipo su propia carpeta de datos.</translation>
    </message>
    <message>
        <source>%1 records could not be kept for the team&apos;s history: its outbox %2 is full, or the disk was too slow.</source>
        <translation>No se pudieron guardar %1 registros para el historial compartido: su cola de envío %2 está llena, o el disco era demasiado lento.</translation>
    </message>
    <message>
        <source>See that the server can be reached and the disk is not busy.</source>
        <translation>Ver que el servidor sea accesible y que el disco no esté ocupado.</translation>
    </message>
    <message>
        <source>%1 records were refused by the server. They are put aside in the table &apos;refused&apos; of %2, with the reason.</source>
        <translation>El servidor rechazó %1 registros. Están apartados en la tabla «refused» de %2, con el motivo.</translation>
    </message>
    <message>
        <source>Please report the reasons that stand there.</source>
        <translation>Conviene informar de los motivos que figuran allí.</translation>
    </message>
    <message>
        <source>Keep the right password in the keychain entry &apos;history&apos;: fuseboardctl keys set history. Then see that the name of the user in history.url is right.</source>
        <translation>Guardar la contraseña correcta en la entrada «history» del llavero: fuseboardctl keys set history. Después, ver que el nombre de usuario de history.url sea correcto.</translation>
    </message>
    <message>
        <source>Have TLS set up on the server; or name its authority with sslrootcert in history.url. sslmode=disable there does without, and sends everything in the clear.</source>
        <translation>Hacer que se configure TLS en el servidor, o indicar su autoridad con sslrootcert en history.url. sslmode=disable prescinde de él y lo envía todo sin cifrar.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: records wait here, and it is tried again.</source>
        <translation>No hay que hacer nada: los registros esperan aquí y se intenta de nuevo.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not accept the password of %2.</source>
        <translation>El historial compartido en %1 no acepta la contraseña de %2.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 asks for a password of %2.</source>
        <translation>El historial compartido en %1 pide una contraseña de %2.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not let %2 in.</source>
        <translation>El historial compartido en %1 no deja entrar a %2.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not know the user %2.</source>
        <translation>El historial compartido en %1 no conoce al usuario %2.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 lets nobody called %2 in from this machine to this database.</source>
        <translation>El historial compartido en %1 no deja entrar a nadie llamado %2 desde este equipo en esta base de datos.</translation>
    </message>
    <message>
        <source>Ask the administrator for a line in pg_hba.conf.</source>
        <translation>Pedir al administrador una línea en pg_hba.conf.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not let %2 use the database.</source>
        <translation>El historial compartido en %1 no deja que %2 use la base de datos.</translation>
    </message>
    <message>
        <source>Ask the administrator: GRANT CONNECT, CREATE ON DATABASE … TO this user.</source>
        <translation>Pedir al administrador: GRANT CONNECT, CREATE ON DATABASE … TO este usuario.</translation>
    </message>
    <message>
        <source>There is no database &apos;%3&apos; for the team&apos;s history at %1.</source>
        <translation>No existe la base de datos «%3» para el historial compartido en %1.</translation>
    </message>
    <message>
        <source>Have it made there, or correct history.url in the configuration.</source>
        <translation>Hacer que se cree allí, o corregir history.url en la configuración.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has too many connections.</source>
        <translation>El historial compartido en %1 tiene demasiadas conexiones.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is starting.</source>
        <translation>El historial compartido en %1 se está iniciando.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is shutting down.</source>
        <translation>El historial compartido en %1 se está apagando.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 recovers from a crash.</source>
        <translation>El historial compartido en %1 se recupera de un fallo.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not accept connections now.</source>
        <translation>El historial compartido en %1 no acepta conexiones ahora.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not offer TLS.</source>
        <translation>El historial compartido en %1 no ofrece TLS.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s history at %1 is not trusted.</source>
        <translation>El certificado del historial compartido en %1 no es de confianza.</translation>
    </message>
    <message>
        <source>TLS with the team&apos;s history at %1 failed.</source>
        <translation>Falló TLS con el historial compartido en %1.</translation>
    </message>
    <message>
        <source>The host of the team&apos;s history at %1 is unknown here.</source>
        <translation>El host del historial compartido en %1 no se conoce aquí.</translation>
    </message>
    <message>
        <source>See that this machine is on the right network, and that history.url is right.</source>
        <translation>Ver que este equipo esté en la red correcta y que history.url sea correcta.</translation>
    </message>
    <message>
        <source>Nobody answers for the team&apos;s history at %1.</source>
        <translation>Nadie responde por el historial compartido en %1.</translation>
    </message>
    <message>
        <source>See that PostgreSQL runs there and listens on that port.</source>
        <translation>Ver que PostgreSQL esté en marcha allí y escuche en ese puerto.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not answer in time.</source>
        <translation>El historial compartido en %1 no responde a tiempo.</translation>
    </message>
    <message>
        <source>See that this machine is on the right network, and what the firewall says.</source>
        <translation>Ver que este equipo esté en la red correcta, y qué dice el cortafuegos.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 cannot be reached.</source>
        <translation>No se puede acceder al historial compartido en %1.</translation>
    </message>
    <message>
        <source>Records wait here, and it is tried again. If this stays: see history.url, and the password in the keychain entry &apos;history&apos;.</source>
        <translation>Los registros esperan aquí y se intenta de nuevo. Si sigue así: ver history.url y la contraseña en la entrada «history» del llavero.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has no room: its disk is full.</source>
        <translation>El historial compartido en %1 no tiene sitio: su disco está lleno.</translation>
    </message>
    <message>
        <source>Ask its administrator. Records wait here meanwhile.</source>
        <translation>Consultar a su administrador. Entretanto, los registros esperan aquí.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 cannot be written to: it is read-only.</source>
        <translation>No se puede escribir en el historial compartido en %1: es de solo lectura.</translation>
    </message>
    <message>
        <source>Name the primary server in history.url, not a standby.</source>
        <translation>Indicar en history.url el servidor primario, no uno de reserva.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 does not allow &apos;%2&apos; what it needs.</source>
        <translation>El historial compartido en %1 no permite a «%2» lo que necesita.</translation>
    </message>
    <message>
        <source>Ask its administrator: GRANT CREATE ON DATABASE %1 TO this user, or a schema %2 that belongs to it.</source>
        <translation>Pedir a su administrador: GRANT CREATE ON DATABASE %1 TO este usuario, o un esquema %2 que le pertenezca.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 is too busy.</source>
        <translation>El historial compartido en %1 está demasiado ocupado.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s history at %1 was lost.</source>
        <translation>Se perdió la conexión con el historial compartido en %1.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 refuses a record.</source>
        <translation>El historial compartido en %1 rechaza un registro.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 has other tables than this Fuseboard needs.</source>
        <translation>El historial compartido en %1 tiene otras tablas que las que necesita este Fuseboard.</translation>
    </message>
    <message>
        <source>Ask its administrator whether somebody changed the schema %1; or use another one: schema=NAME in history.url.</source>
        <translation>Preguntar a su administrador si alguien cambió el esquema %1; o usar otro: schema=NAME en history.url.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 fails (%2).</source>
        <translation>El historial compartido en %1 falla (%2).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL (QPSQL) is missing.</source>
        <translation>Falta el controlador de Qt para PostgreSQL (QPSQL).</translation>
    </message>
    <message>
        <source>Install it; on Debian and Ubuntu the package is libqt6sql6-psql. Then start Fuseboard again. Records wait here meanwhile.</source>
        <translation>Instalarlo; en Debian y Ubuntu el paquete es libqt6sql6-psql. Después, volver a iniciar Fuseboard. Entretanto, los registros esperan aquí.</translation>
    </message>
    <message>
        <source>The team&apos;s history at %1 was set up by a newer Fuseboard (version %2 of its tables, this one knows %3). Records wait here.</source>
        <translation>El historial compartido en %1 lo creó un Fuseboard más nuevo (versión %2 de sus tablas; este conoce la %3). Los registros esperan aquí.</translation>
    </message>
    <message>
        <source>Update Fuseboard.</source>
        <translation>Actualizar Fuseboard.</translation>
    </message>
    <message>
        <source>history.url in the configuration: %1</source>
        <translation>history.url en la configuración: %1</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST:5432/DATABASE, with the name and the address that the administrator of your team&apos;s database gave you.</source>
        <translation>Escribirla como postgresql://USER@HOST:5432/DATABASE, con el nombre y la dirección que dio el administrador de la base de datos del grupo.</translation>
    </message>
    <message>
        <source>sslmode is one of %1.</source>
        <translation>sslmode es uno de %1.</translation>
    </message>
    <message>
        <source>schema is a name of lower-case letters, digits and _.</source>
        <translation>schema es un nombre de minúsculas, cifras y _.</translation>
    </message>
    <message>
        <source>%1 is an absolute path, without a semicolon.</source>
        <translation>%1 es una ruta absoluta, sin punto y coma.</translation>
    </message>
    <message>
        <source>it does not begin with postgresql://.</source>
        <translation>no empieza por postgresql://.</translation>
    </message>
    <message>
        <source>there is a password in it, and the configuration is no place for one.</source>
        <translation>contiene una contraseña, y la configuración no es lugar para ella.</translation>
    </message>
    <message>
        <source>Take it out, change it on the server, and keep the new one in the keychain: fuseboardctl keys set history.</source>
        <translation>Quitarla, cambiarla en el servidor y guardar la nueva en el llavero: fuseboardctl keys set history.</translation>
    </message>
    <message>
        <source>nothing is known of &apos;%1&apos;.</source>
        <translation>«%1» no se conoce.</translation>
    </message>
    <message>
        <source>Behind the question mark there may be sslmode, sslrootcert, sslcert, sslkey, host and schema.</source>
        <translation>Tras el signo de interrogación puede haber sslmode, sslrootcert, sslcert, sslkey, host y schema.</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>no indica ningún host.</translation>
    </message>
    <message>
        <source>it names no user.</source>
        <translation>no indica ningún usuario.</translation>
    </message>
    <message>
        <source>it names no database.</source>
        <translation>no indica ninguna base de datos.</translation>
    </message>
    <message>
        <source>there are control characters in it.</source>
        <translation>contiene caracteres de control.</translation>
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
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>too many requests for now</source>
        <translation>demasiadas solicitudes por ahora</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>cuota agotada</translation>
    </message>
    <message>
        <source>payment needed</source>
        <translation>pago necesario</translation>
    </message>
    <message>
        <source>key not accepted</source>
        <translation>clave no aceptada</translation>
    </message>
    <message>
        <source>key has no access</source>
        <translation>clave sin acceso</translation>
    </message>
    <message>
        <source>no such model there</source>
        <translation>el modelo no existe allí</translation>
    </message>
    <message>
        <source>prompt too long for the model</source>
        <translation>prompt demasiado largo para el modelo</translation>
    </message>
    <message>
        <source>blocked by a content filter</source>
        <translation>bloqueado por un filtro de contenido</translation>
    </message>
    <message>
        <source>request not accepted</source>
        <translation>solicitud no aceptada</translation>
    </message>
    <message>
        <source>request too large</source>
        <translation>solicitud muy grande</translation>
    </message>
    <message>
        <source>provider at capacity</source>
        <translation>proveedor saturado</translation>
    </message>
    <message>
        <source>fault of the provider</source>
        <translation>fallo del proveedor</translation>
    </message>
    <message>
        <source>provider not reachable behind its front end</source>
        <translation>proveedor inaccesible tras su front-end</translation>
    </message>
    <message>
        <source>provider timed out</source>
        <translation>proveedor sin respuesta</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>answer stalled</source>
        <translation>respuesta atascada</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>respuesta cortada</translation>
    </message>
    <message>
        <source>unusable reply</source>
        <translation>respuesta inservible</translation>
    </message>
    <message>
        <source>cause unknown</source>
        <translation>causa desconocida</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>No reply came.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>… cut here: only the first %1 are kept.</source>
        <translation>… cortado aquí: solo se conservan los primeros %1.</translation>
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
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>los últimos 5 minutos</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>la última hora</translation>
    </message>
    <message>
        <source>the last 6 hours</source>
        <translation>las últimas 6 horas</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>las últimas 24 horas</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>los últimos 7 días</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>los últimos 30 días</translation>
    </message>
    <message>
        <source>the chosen time</source>
        <translation>el periodo elegido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
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
            <numerusform>Pausa más larga %1, tras %2 · pausa habitual %3 · %Ln fragmento</numerusform>
            <numerusform>Pausa más larga %1, tras %2 · pausa habitual %3 · %Ln fragmentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyImport</name>
    <message>
        <source>New: adds the provider</source>
        <translation>Nuevo: añade el proveedor</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Replaces the key, if a check with the new one passes</source>
        <translation>Reemplaza la clave si la nueva supera una prueba</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Same key: nothing to do</source>
        <translation>Misma clave: nada que hacer</translation>
    </message>
    <message>
        <source>Read from the environment already</source>
        <translation>Ya se lee del entorno</translation>
    </message>
    <message>
        <source>The provider needs no key</source>
        <translation>El proveedor no necesita clave</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Only names another place where the key is</source>
        <translation>Solo nombra otro lugar donde está la clave</translation>
    </message>
    <message>
        <source>White space around the key is cut off.</source>
        <translation>Se quitan los espacios alrededor de la clave.</translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln times: line %1 counts.</source>
        <translation>
            <numerusform>Definida %Ln vez: cuenta la línea %1.</numerusform>
            <numerusform>Definida %Ln veces: cuenta la línea %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Not looked for yet</source>
        <translation>Aún sin buscar</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Password in memory</source>
        <translation>Contraseña en memoria</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Contraseña definida</translation>
    </message>
    <message>
        <source>Key in memory</source>
        <translation>Clave en memoria</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Clave definida</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>No necesita clave</translation>
    </message>
    <message>
        <source>Memory, until Fuseboard is closed</source>
        <translation>Memoria, hasta cerrar Fuseboard</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>Variable de entorno %1</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>No necesaria</translation>
    </message>
    <message>
        <source>White space around the password was cut off.</source>
        <translation>Se quitaron los espacios alrededor de la contraseña.</translation>
    </message>
    <message>
        <source>White space around the key was cut off.</source>
        <translation>Se quitaron los espacios alrededor de la clave.</translation>
    </message>
    <message>
        <source>Set %1 before Fuseboard is started.</source>
        <translation>Definir %1 antes de iniciar Fuseboard.</translation>
    </message>
    <message>
        <source>Works: answered in %1, at %2</source>
        <translation>Funciona: respondió en %1, a las %2</translation>
    </message>
    <message numerus="yes">
        <source>Works: %n models answered, the slowest in %1, at %2</source>
        <translation>
            <numerusform>Funciona: respondió %n modelo, el más lento en %1, a las %2</numerusform>
            <numerusform>Funciona: respondieron %n modelos, el más lento en %1, a las %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed at %1: %2.</source>
        <translation>Falló a las %1: %2.</translation>
    </message>
    <message>
        <source>%1 failed at %2: %3.</source>
        <translation>%1 falló a las %2: %3.</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <translation>A través de %1.</translation>
    </message>
    <message>
        <source>Certificates: %1.</source>
        <translation>Certificados: %1.</translation>
    </message>
    <message>
        <source>For the server that keeps the history of the team</source>
        <translation>Para el servidor que guarda el historial compartido</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>Falló a las %1</translation>
    </message>
    <message>
        <source>Keys are stored there, and nowhere else.</source>
        <translation>Las claves se guardan allí y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Keys that are set here live in memory until Fuseboard is closed.</source>
        <translation>Las claves que se definan aquí quedan en memoria hasta cerrar Fuseboard.</translation>
    </message>
    <message>
        <source>Keys live in memory until Fuseboard is closed.</source>
        <translation>Las claves quedan en memoria hasta cerrar Fuseboard.</translation>
    </message>
    <message>
        <source>Waiting for the keychain to be unlocked</source>
        <translation>A la espera de que se desbloquee el llavero</translation>
    </message>
    <message>
        <source>The keychain could not be read</source>
        <translation>No se pudo leer el llavero</translation>
    </message>
    <message>
        <source>Keychain not checked yet</source>
        <translation>Llavero sin comprobar</translation>
    </message>
    <message>
        <source>Keychain %1: being checked</source>
        <translation>Llavero %1: comprobando</translation>
    </message>
    <message>
        <source>Keychain %1: works</source>
        <translation>Llavero %1: funciona</translation>
    </message>
    <message>
        <source>Keychain %1: waiting to be unlocked</source>
        <translation>Llavero %1: pendiente de desbloqueo</translation>
    </message>
    <message>
        <source>Keychain %1: does not work</source>
        <translation>Llavero %1: no funciona</translation>
    </message>
    <message>
        <source>No keychain is used</source>
        <translation>No se usa ningún llavero</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de salida</translation>
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
        <translation>/día</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>queda %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left.</source>
        <translation>%1: quedan %2 de %3.</translation>
    </message>
    <message>
        <source>Model %1.</source>
        <translation>Modelo %1.</translation>
    </message>
    <message>
        <source>Full again in %1.</source>
        <translation>Completo de nuevo en %1.</translation>
    </message>
    <message>
        <source>The provider says so.</source>
        <translation>Lo dice el proveedor.</translation>
    </message>
    <message>
        <source>As configured.</source>
        <translation>Según la configuración.</translation>
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
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>%1, once: %2 to %3</source>
        <translation>%1, una vez: de %2 a %3</translation>
    </message>
    <message>
        <source>%1, every week on %2 from %3 to %4</source>
        <translation>%1, cada semana (%2) de %3 a %4</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Tarjeta de %1</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>Pausar o reanudar los gráficos</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>Llamadas de %1</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Probes</name>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>red de uso medido</translation>
    </message>
    <message>
        <source>daily cap reached</source>
        <translation>tope diario alcanzado</translation>
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
        <translation>Antes: %1.</translation>
    </message>
    <message>
        <source>When it fired: %1.</source>
        <translation>Al dispararse: %1.</translation>
    </message>
    <message>
        <source>After: %1.</source>
        <translation>Después: %1.</translation>
    </message>
</context>
<context>
    <name>RehearsalText</name>
    <message>
        <source>%1, %2 of pauses</source>
        <translation>%1, %2 de pausas</translation>
    </message>
    <message>
        <source>%1, no pause</source>
        <translation>%1, sin pausas</translation>
    </message>
    <message>
        <source>%1 answers after %2 (%3).</source>
        <translation>%1 responde tras %2 (%3).</translation>
    </message>
    <message>
        <source>No end after %1 (%2).</source>
        <translation>Sin final tras %1 (%2).</translation>
    </message>
    <message>
        <source>No answer: the prompt fails after %1 (%2).</source>
        <translation>Sin respuesta: el prompt falla tras %1 (%2).</translation>
    </message>
    <message>
        <source>The circuit of step %1, %2, opens with prompt %3 for %4.</source>
        <translation>El circuito del paso %1, %2, se abre con el prompt %3 durante %4.</translation>
    </message>
    <message>
        <source>It is closed or half-open again at the end.</source>
        <translation>Al final vuelve a estar cerrado o semiabierto.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>429 too many requests</source>
        <translation>429 demasiadas solicitudes</translation>
    </message>
    <message>
        <source>503 overloaded</source>
        <translation>503 saturado</translation>
    </message>
    <message>
        <source>500 server error</source>
        <translation>500 error del servidor</translation>
    </message>
    <message>
        <source>stalls in its answer</source>
        <translation>se atasca al responder</translation>
    </message>
    <message>
        <source>breaks off its answer</source>
        <translation>corta su respuesta</translation>
    </message>
    <message>
        <source>refuses the key</source>
        <translation>rechaza la clave</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>no se puede acceder</translation>
    </message>
    <message>
        <source>first token after 30 s</source>
        <translation>primer token tras 30 s</translation>
    </message>
    <message>
        <source>The rehearsal was cut short there.</source>
        <translation>El ensayo se interrumpió en ese punto.</translation>
    </message>
    <message>
        <source>Prompt %1: %2</source>
        <translation>Prompt %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln prompts are answered, in %2 (%3).</source>
        <translation>
            <numerusform>Se responde %1 de %Ln prompt en %2 (%3).</numerusform>
            <numerusform>Se responden %1 de %Ln prompts en %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: after %Ln prompts in a row the circuit of %1 opens, and it is passed over for %2.</source>
        <translation>
            <numerusform>Si continúa: tras %Ln prompt seguido se abre el circuito de %1, y se omite durante %2.</numerusform>
            <numerusform>Si continúa: tras %Ln prompts seguidos se abre el circuito de %1, y se omite durante %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed; %2 of %Ln prompts in a row pass it over, as it asked for a pause.</source>
        <translation>
            <numerusform>Si continúa: el circuito de %1 sigue cerrado; %2 de %Ln prompt seguido lo omite, porque pidió una pausa.</numerusform>
            <numerusform>Si continúa: el circuito de %1 sigue cerrado; %2 de %Ln prompts seguidos lo omiten, porque pidió una pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed, and it is asked anew with each of %Ln prompts in a row.</source>
        <translation>
            <numerusform>Si continúa: el circuito de %1 sigue cerrado, y se le vuelve a preguntar con %Ln prompt seguido.</numerusform>
            <numerusform>Si continúa: el circuito de %1 sigue cerrado, y se le vuelve a preguntar con cada uno de %Ln prompts seguidos.</numerusform>
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
        <translation>por minuto</translation>
    </message>
    <message>
        <source>the history has nothing to try it on</source>
        <translation>el historial no tiene con qué probarla</translation>
    </message>
    <message>
        <source>never fired last week</source>
        <translation>nunca se disparó la última semana</translation>
    </message>
    <message>
        <source>fired once last week, for %1</source>
        <translation>se disparó una vez la última semana, durante %1</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>el panel</translation>
    </message>
    <message>
        <source>%1, %2 for %3: %4, worst %5</source>
        <translation>%1, %2 durante %3: %4, peor valor %5</translation>
    </message>
    <message>
        <source>and %1 before</source>
        <translation>y %1 antes</translation>
    </message>
    <message numerus="yes">
        <source>fired %Ln times last week, %1 in all</source>
        <translation>
            <numerusform>se disparó %Ln vez la última semana, %1 en total</numerusform>
            <numerusform>se disparó %Ln veces la última semana, %1 en total</numerusform>
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
        <translation>Esto no es una dirección. Escribirla sin espacios, como en el ejemplo.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Automatic probes</source>
        <translation>Sondas automáticas</translation>
    </message>
    <message>
        <source>One short check of each provider and model that the chains name.</source>
        <translation>Una prueba breve de cada proveedor y modelo que nombran las cadenas.</translation>
    </message>
    <message>
        <source>Interval of the probes</source>
        <translation>Intervalo de las sondas</translation>
    </message>
    <message>
        <source>How often each automatic probe is sent.</source>
        <translation>Cada cuánto se envía cada sonda automática.</translation>
    </message>
    <message>
        <source>Cost cap of the probes</source>
        <translation>Tope de gasto de las sondas</translation>
    </message>
    <message>
        <source>Probes pause for the rest of a day (UTC) once all of them have cost so much.</source>
        <translation>Las sondas se pausan el resto del día (UTC) cuando todas juntas han costado esto.</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pausar con batería</translation>
    </message>
    <message>
        <source>No automatic probes while this machine runs on its battery.</source>
        <translation>Sin sondas automáticas mientras este equipo funciona con batería.</translation>
    </message>
    <message>
        <source>Pause on metered networks</source>
        <translation>Pausar en redes de uso medido</translation>
    </message>
    <message>
        <source>No automatic probes while the network says that its data costs.</source>
        <translation>Sin sondas automáticas mientras la red indica que sus datos cuestan dinero.</translation>
    </message>
    <message>
        <source>Read status pages</source>
        <translation>Leer páginas de estado</translation>
    </message>
    <message>
        <source>What the providers themselves say of their health.</source>
        <translation>Lo que los propios proveedores dicen de su estado.</translation>
    </message>
    <message>
        <source>Interval of the status pages</source>
        <translation>Intervalo de las páginas de estado</translation>
    </message>
    <message>
        <source>How often each page is read.</source>
        <translation>Cada cuánto se lee cada página.</translation>
    </message>
    <message>
        <source>Budget a day</source>
        <translation>Presupuesto diario</translation>
    </message>
    <message>
        <source>Alerts warn at 120 % of it, by the prices in the configuration.</source>
        <translation>Las alertas avisan al 120 %, según los precios de la configuración.</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sin presupuesto</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Whether the rules are looked at; they stand on the Alerts page.</source>
        <translation>Si se evalúan las reglas; están en la página Alertas.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Alerts are told on the desktop too.</source>
        <translation>Las alertas también se avisan en el escritorio.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Notifications come with a sound.</source>
        <translation>Las notificaciones llegan con un sonido.</translation>
    </message>
    <message>
        <source>Keep a history</source>
        <translation>Guardar historial</translation>
    </message>
    <message>
        <source>Calls, incidents, circuits and alerts stay after the program ends. Prompts and answers are never in it.</source>
        <translation>Las llamadas, los incidentes, los circuitos y las alertas permanecen al cerrar el programa. Nunca contiene prompts ni respuestas.</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Días que conservar</translation>
    </message>
    <message>
        <source>Older records are deleted.</source>
        <translation>Los registros más antiguos se eliminan.</translation>
    </message>
    <message>
        <source>Space on disk</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>When it is used up, the oldest records go first.</source>
        <translation>Cuando se agota, se eliminan primero los registros más antiguos.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>A PostgreSQL database that several boards write to: postgresql://USER@HOST:5432/DATABASE, without a password.</source>
        <translation>Una base de datos PostgreSQL en la que escriben varios paneles: postgresql://USER@HOST:5432/DATABASE, sin contraseña.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Name of this board</source>
        <translation>Nombre de este panel</translation>
    </message>
    <message>
        <source>How the records of this board are named there.</source>
        <translation>Cómo se identifican allí los registros de este panel.</translation>
    </message>
    <message>
        <source>the name of this machine</source>
        <translation>el nombre de este equipo</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Log de llamadas</translation>
    </message>
    <message>
        <source>One line of JSON for each call, in a file.</source>
        <translation>Una línea de JSON por cada llamada, en un archivo.</translation>
    </message>
    <message>
        <source>File of the call log</source>
        <translation>Archivo del log de llamadas</translation>
    </message>
    <message>
        <source>The whole path.</source>
        <translation>La ruta completa.</translation>
    </message>
    <message>
        <source>calls.jsonl in the data folder</source>
        <translation>calls.jsonl en la carpeta de datos</translation>
    </message>
    <message>
        <source>Size of the call log</source>
        <translation>Tamaño del log de llamadas</translation>
    </message>
    <message>
        <source>From this size on a new file is begun.</source>
        <translation>A partir de este tamaño se empieza un archivo nuevo.</translation>
    </message>
    <message>
        <source>Older call logs</source>
        <translation>Logs de llamadas antiguos</translation>
    </message>
    <message>
        <source>How many full files are kept beside the current one.</source>
        <translation>Cuántos archivos llenos se conservan además del actual.</translation>
    </message>
    <message>
        <source>Prometheus metrics</source>
        <translation>Métricas de Prometheus</translation>
    </message>
    <message>
        <source>Served at /metrics, to this machine alone.</source>
        <translation>Servidas en /metrics, solo a este equipo.</translation>
    </message>
    <message>
        <source>Prometheus port</source>
        <translation>Puerto de Prometheus</translation>
    </message>
    <message>
        <source>On 127.0.0.1.</source>
        <translation>En 127.0.0.1.</translation>
    </message>
    <message>
        <source>OpenTelemetry endpoint</source>
        <translation>Endpoint de OpenTelemetry</translation>
    </message>
    <message>
        <source>Spans and metrics go there by OTLP over HTTP, for example http://127.0.0.1:4318.</source>
        <translation>Los spans y las métricas se envían allí por OTLP sobre HTTP, por ejemplo http://127.0.0.1:4318.</translation>
    </message>
    <message>
        <source>OpenTelemetry authorization</source>
        <translation>Autorización de OpenTelemetry</translation>
    </message>
    <message>
        <source>Name of the environment variable with the value of the Authorization header.</source>
        <translation>Nombre de la variable de entorno con el valor de la cabecera Authorization.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&quot;none&quot;, http://host:port or socks5://host:port.</source>
        <translation>&quot;none&quot;, http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificados</translation>
    </message>
    <message>
        <source>Authorities that are trusted beside the system&apos;s, as a PEM file.</source>
        <translation>Autoridades de confianza además de las del sistema, como archivo PEM.</translation>
    </message>
    <message>
        <source>the system&apos;s alone</source>
        <translation>solo las del sistema</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>affects %1</source>
        <translation>afecta a %1</translation>
    </message>
    <message>
        <source>Investigating</source>
        <translation>Investigando</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identificado</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervisando</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>Post mortem</translation>
    </message>
    <message>
        <source>State not told</source>
        <translation>Estado no indicado</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>desde %1, %2</translation>
    </message>
    <message>
        <source>Impact not told</source>
        <translation>Impacto no indicado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Maintenance ahead</source>
        <translation>Mantenimiento previsto</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Components: %1</source>
        <translation>Componentes: %1</translation>
    </message>
    <message>
        <source>announced in the minute of our first failure</source>
        <translation>anunciado en el minuto de nuestro primer fallo</translation>
    </message>
    <message>
        <source>announced %1 after our first failure</source>
        <translation>anunciado %1 después de nuestro primer fallo</translation>
    </message>
    <message>
        <source>announced %1 before we noticed</source>
        <translation>anunciado %1 antes de que lo notáramos</translation>
    </message>
    <message>
        <source>our calls did not fail</source>
        <translation>nuestras llamadas no fallaron</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unknown: nothing tells of this day</source>
        <translation>desconocido: no hay datos de este día</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>sin incidentes</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativo</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Partial outage</source>
        <translation>Caída parcial</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>Caída grave</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>RSS feed</source>
        <translation>Feed RSS</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Feed Atom</translation>
    </message>
    <message>
        <source>last known: %1</source>
        <translation>último conocido: %1</translation>
    </message>
    <message>
        <source>open incidents: %1</source>
        <translation>incidentes abiertos: %1</translation>
    </message>
    <message>
        <source>components operational: all %1</source>
        <translation>componentes operativos: todos (%1)</translation>
    </message>
    <message>
        <source>components operational: %1 of %2</source>
        <translation>componentes operativos: %1 de %2</translation>
    </message>
    <message>
        <source>Last good reading %1.</source>
        <translation>Última lectura correcta %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>próxima %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name of a day of the week, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>past: when it was read; %1: 5 min ago</comment>
        <translation>Leída %1</translation>
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
        <translation>Críticas: %1, avisos: %2</translation>
    </message>
    <message>
        <source>In order: %1 of %2</source>
        <translation>En orden: %1 de %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The only call failed.</source>
        <translation>La única llamada falló.</translation>
    </message>
    <message>
        <source>The only call succeeded.</source>
        <translation>La única llamada tuvo éxito.</translation>
    </message>
    <message>
        <source>No call is made while its circuit is open.</source>
        <translation>No se hacen llamadas mientras su circuito está abierto.</translation>
    </message>
    <message>
        <source>The newest call, %1 ago, failed.</source>
        <translation>La última llamada, hace %1, falló.</translation>
    </message>
    <message>
        <source>%1 says: maintenance.</source>
        <translation>%1 informa: mantenimiento.</translation>
    </message>
    <message>
        <source>%1 says: maintenance, %2.</source>
        <translation>%1 informa: mantenimiento, %2.</translation>
    </message>
    <message>
        <source>%1 says: maintenance, %2, until %3.</source>
        <translation>%1 informa: mantenimiento, %2, hasta %3.</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 informa: %2.</translation>
    </message>
    <message>
        <source>%1 says: %2 since %3.</source>
        <translation>%1 informa: %2 desde %3.</translation>
    </message>
    <message>
        <source>The last answer came %1 ago.</source>
        <translation>La última respuesta llegó hace %1.</translation>
    </message>
    <message>
        <source>No call was answered yet.</source>
        <translation>Aún no se ha respondido ninguna llamada.</translation>
    </message>
    <message>
        <source>All calls of the last 5 minutes succeeded: %1.</source>
        <translation>Todas las llamadas de los últimos 5 minutos tuvieron éxito: %1.</translation>
    </message>
    <message>
        <source>Refused because of the prompt: %1.</source>
        <translation>Rechazadas por el prompt: %1.</translation>
    </message>
    <message>
        <source>The newest failure, %1 ago: %2</source>
        <translation>El último fallo, hace %1: %2</translation>
    </message>
    <message>
        <source>The newest failure, %1 ago, with %2: %3</source>
        <translation>El último fallo, hace %1, con %2: %3</translation>
    </message>
    <message>
        <source>Failing: %1. Answering: %2.</source>
        <translation>Fallan: %1. Responden: %2.</translation>
    </message>
    <message>
        <source>Its status page could not be read.</source>
        <translation>No se pudo leer su página de estado.</translation>
    </message>
    <message>
        <source>Its status page could not be read for too long to rely on it.</source>
        <translation>Su página de estado lleva demasiado tiempo sin poder leerse para fiarse de ella.</translation>
    </message>
    <message>
        <source>Its status page says that all is well.</source>
        <translation>Su página de estado dice que todo va bien.</translation>
    </message>
    <message>
        <source>Its status page: %1 (%2)</source>
        <translation>Su página de estado: %1 (%2)</translation>
    </message>
    <message>
        <source>Its status page: %1</source>
        <translation>Su página de estado: %1</translation>
    </message>
    <message>
        <source>Its status page does not say how it is.</source>
        <translation>Su página de estado no dice cómo está.</translation>
    </message>
    <message>
        <source>Its circuit is open.</source>
        <translation>Su circuito está abierto.</translation>
    </message>
    <message>
        <source>Its circuit is half-open: single calls try whether it is back.</source>
        <translation>Su circuito está semiabierto: llamadas aisladas prueban si ha vuelto.</translation>
    </message>
    <message>
        <source>Neutral hosts answer: your connection works.</source>
        <translation>Los hosts neutrales responden: la conexión funciona.</translation>
    </message>
    <message>
        <source>Neutral hosts do not answer either.</source>
        <translation>Los hosts neutrales tampoco responden.</translation>
    </message>
    <message>
        <source>Neutral hosts did not answer then either.</source>
        <translation>Los hosts neutrales tampoco respondían entonces.</translation>
    </message>
    <message>
        <source>The certificates of neutral hosts are not trusted either.</source>
        <translation>Los certificados de los hosts neutrales tampoco son de confianza.</translation>
    </message>
    <message>
        <source>Other providers can be reached.</source>
        <translation>Se puede acceder a otros proveedores.</translation>
    </message>
    <message>
        <source>Other providers that cannot be reached: %1 of %2.</source>
        <translation>Otros proveedores inaccesibles: %1 de %2.</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>operativo</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>degraded performance</source>
        <translation>rendimiento degradado</translation>
    </message>
    <message>
        <source>partial outage</source>
        <translation>caída parcial</translation>
    </message>
    <message>
        <source>major outage</source>
        <translation>caída grave</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>La conexión falla: no se puede acceder ni a %1 ni a un host neutral.</translation>
    </message>
    <message>
        <source>Your connection works again. %1 has not been asked since.</source>
        <translation>La conexión vuelve a funcionar. No se ha llamado a %1 desde entonces.</translation>
    </message>
    <message>
        <source>Your connection fails: the certificates of %1 and of others are not trusted.</source>
        <translation>La conexión falla: los certificados de %1 y de otros no son de confianza.</translation>
    </message>
    <message>
        <source>Your connection fails: neither %1 nor any other provider can be reached.</source>
        <translation>La conexión falla: no se puede acceder ni a %1 ni a ningún otro proveedor.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Your own connection is being checked.</source>
        <translation>No se puede acceder a %1. Se está comprobando la conexión propia.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>No hay clave para %1.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be read from the keychain.</source>
        <translation>La clave de %1 no se puede leer del llavero.</translation>
    </message>
    <message>
        <source>%1 does not accept your key. %2</source>
        <translation>%1 no acepta la clave. %2</translation>
    </message>
    <message>
        <source>At %1, your key has no access to %2.</source>
        <translation>En %1, la clave no tiene acceso a %2.</translation>
    </message>
    <message>
        <source>At %1, your key has no access to what you ask for.</source>
        <translation>En %1, la clave no tiene acceso a lo que se pide.</translation>
    </message>
    <message>
        <source>You send more than %1 allows. %2</source>
        <translation>Se envía más de lo que %1 permite. %2</translation>
    </message>
    <message>
        <source>Your account at %1 needs a payment.</source>
        <translation>La cuenta de %1 necesita un pago.</translation>
    </message>
    <message>
        <source>Your quota at %1 is used up.</source>
        <translation>La cuota de %1 está agotada.</translation>
    </message>
    <message>
        <source>%1 does not have what you ask for.</source>
        <translation>%1 no tiene lo que se pide.</translation>
    </message>
    <message>
        <source>%1 has no model %2.</source>
        <translation>%1 no tiene ningún modelo %2.</translation>
    </message>
    <message>
        <source>%1 answers, but not with %2.</source>
        <translation>%1 responde, pero no con %2.</translation>
    </message>
    <message>
        <source>Nothing answers for %1 on this machine.</source>
        <translation>Nada responde por %1 en este equipo.</translation>
    </message>
    <message>
        <source>A call to %1 failed: %2. Nothing is announced.</source>
        <translation>Falló una llamada a %1: %2. No hay nada anunciado.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, not announced. %2</source>
        <translation>No se puede acceder a %1, y no lo ha anunciado. %2</translation>
    </message>
    <message>
        <source>%1 is failing, not announced: %2. %3</source>
        <translation>%1 falla y no lo ha anunciado: %2. %3</translation>
    </message>
    <message>
        <source>%1 cannot be reached. %2</source>
        <translation>No se puede acceder a %1. %2</translation>
    </message>
    <message>
        <source>%1 is failing: %2. %3</source>
        <translation>%1 falla: %2. %3</translation>
    </message>
    <message>
        <source>A call to %1 failed: %2. One alone may be chance.</source>
        <translation>Falló una llamada a %1: %2. Una sola puede ser casualidad.</translation>
    </message>
    <message>
        <source>%1 answers you. %2</source>
        <translation>%1 responde aquí. %2</translation>
    </message>
    <message>
        <source>%1 answers, but refuses what your prompts ask.</source>
        <translation>%1 responde, pero rechaza lo que piden los prompts.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 answers again. %2</source>
        <translation>%1 vuelve a responder. %2</translation>
    </message>
    <message>
        <source>%1 answers. %2</source>
        <translation>%1 responde. %2</translation>
    </message>
    <message>
        <source>%1 says that all is well. %2</source>
        <translation>%1 dice que todo va bien. %2</translation>
    </message>
    <message>
        <source>Nothing is known of %1. %2</source>
        <translation>No se sabe nada de %1. %2</translation>
    </message>
    <message>
        <source>Check the network, VPN and proxy of this computer.</source>
        <translation>Comprobar la red, la VPN y el proxy de este equipo.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, and name the CA file of your company&apos;s network.</source>
        <translation>Comprobar el reloj del equipo e indicar el archivo de CA de la red de la empresa.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or see the Keys page.</source>
        <translation>Desbloquear el llavero o consultar la página Claves.</translation>
    </message>
    <message>
        <source>Set it on the Keys page.</source>
        <translation>Definirla en la página Claves.</translation>
    </message>
    <message>
        <source>Check or replace the key on the Keys page.</source>
        <translation>Comprobar o reemplazar la clave en la página Claves.</translation>
    </message>
    <message>
        <source>Ask for access in the provider&apos;s console; check project and region of the key.</source>
        <translation>Pedir acceso en la consola del proveedor; comprobar el proyecto y la región de la clave.</translation>
    </message>
    <message>
        <source>Send more slowly, raise the tier, or let the chain go to its next provider.</source>
        <translation>Enviar más despacio, subir de nivel o dejar que la cadena pase al siguiente proveedor.</translation>
    </message>
    <message>
        <source>Top up the balance, or set up a payment method, in the provider&apos;s console.</source>
        <translation>Recargar el saldo o configurar un método de pago en la consola del proveedor.</translation>
    </message>
    <message>
        <source>Wait for the quota&apos;s reset, or raise the plan.</source>
        <translation>Esperar a que se restablezca la cuota o contratar un plan superior.</translation>
    </message>
    <message>
        <source>Compare the model&apos;s exact id with the provider&apos;s list, and check the base URL.</source>
        <translation>Comparar el id exacto del modelo con la lista del proveedor y comprobar la URL base.</translation>
    </message>
    <message>
        <source>Use another of its models meanwhile.</source>
        <translation>Usar mientras tanto otro de sus modelos.</translation>
    </message>
    <message>
        <source>Wait, or let the chain go to its next provider.</source>
        <translation>Esperar o dejar que la cadena pase al siguiente proveedor.</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Seguir %1</translation>
    </message>
    <message>
        <source>Start its server, or correct the base URL.</source>
        <translation>Iniciar su servidor o corregir la URL base.</translation>
    </message>
    <message>
        <source>Check the base URL, and whether a firewall or proxy blocks that host.</source>
        <translation>Comprobar la URL base y si un firewall o un proxy bloquea ese host.</translation>
    </message>
    <message>
        <source>Let the chain go to its next provider, and look again in some minutes.</source>
        <translation>Dejar que la cadena pase al siguiente proveedor y volver a mirar en unos minutos.</translation>
    </message>
    <message>
        <source>Correct the prompt or its parameters.</source>
        <translation>Corregir el prompt o sus parámetros.</translation>
    </message>
    <message>
        <source>Ask again, or check it on the Keys page.</source>
        <translation>Volver a preguntar o comprobarlo en la página Claves.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %Ln calls failed.</source>
        <translation>
            <numerusform>Fallidas: %1 de %Ln llamada reciente.</numerusform>
            <numerusform>Fallidas: %1 de las últimas %Ln llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were no calls recently.</source>
        <translation>No hay llamadas recientes.</translation>
    </message>
    <message numerus="yes">
        <source>Failed in the last 5 minutes: %1 of %Ln calls (%2).</source>
        <translation>
            <numerusform>Fallos en los últimos 5 minutos: %1 de %Ln llamada (%2).</numerusform>
            <numerusform>Fallos en los últimos 5 minutos: %1 de %Ln llamadas (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures in a row: %1.</source>
        <translation>Fallos seguidos: %1.</translation>
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
            <numerusform>%1 responde. No falló la última llamada.</numerusform>
            <numerusform>%1 responde. No falló ninguna de las últimas %Ln llamadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>little is left of the day&apos;s limit</source>
        <translation>queda poco del límite del día</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>waited</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primer byte</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>primer token</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>stream</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>re-used connection</source>
        <translation>conexión reutilizada</translation>
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
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Paste the key of a provider. It goes to the keychain of this computer, and nowhere else but to the provider.</source>
        <translation>Pegar la clave de un proveedor. Va al llavero de este equipo y a ningún otro lugar salvo al proveedor.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pegar la clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nombre del modelo</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>Dónde obtener una clave</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>Obtener una clave en %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::AddProviderPanel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>Other, speaks %1</source>
        <translation>Otro, habla %1</translation>
    </message>
    <message>
        <source>Provider preset</source>
        <translation>Preajuste del proveedor</translation>
    </message>
    <message>
        <source>Provider name</source>
        <translation>Nombre del proveedor</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Key source</source>
        <translation>Origen de la clave</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable de entorno</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>No necesita clave</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>Dónde obtener una clave</translation>
    </message>
    <message>
        <source>Add this provider</source>
        <translation>Añadir este proveedor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel adding a provider</source>
        <translation>Cancelar la adición de un proveedor</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Clave de</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>Obtener una clave en %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::AlertCard</name>
    <message>
        <source>Show its calls</source>
        <translation>Ver sus llamadas</translation>
    </message>
    <message>
        <source>Opens the calls of that time</source>
        <translation>Abre las llamadas de ese momento</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1 – %2</source>
        <translation>desde %1 – %2</translation>
    </message>
    <message>
        <source>Show calls of %1</source>
        <translation>Mostrar llamadas de %1</translation>
    </message>
    <message>
        <source>Past alert %1</source>
        <translation>Alerta pasada %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Alerta %1</translation>
    </message>
    <message>
        <source>Cleared by: %1</source>
        <translation>Resuelta por: %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>Told nobody: its rule is muted, or it is a maintenance window</source>
        <translation>Sin avisar a nadie: su regla está silenciada o hay mantenimiento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>alert, when it fired</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fuseboard::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Notifications banner</source>
        <translation>Aviso de notificaciones</translation>
    </message>
    <message>
        <source>Past alerts</source>
        <translation>Alertas pasadas</translation>
    </message>
    <message>
        <source>Scheduled checks</source>
        <translation>Pruebas programadas</translation>
    </message>
    <message>
        <source>Alerts now</source>
        <translation>Alertas ahora</translation>
    </message>
    <message>
        <source>Send every scheduled check that is not paused</source>
        <translation>Enviar todas las pruebas programadas que no estén en pausa</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Aún no se vigila nada</translation>
    </message>
    <message>
        <source>Alerts, scheduled checks and costs are shown here as soon as there are providers to watch.</source>
        <translation>Las alertas, las pruebas programadas y los gastos se muestran aquí en cuanto hay proveedores que vigilar.</translation>
    </message>
    <message>
        <source>No notification service answers; alerts are shown here only.</source>
        <translation>No responde ningún servicio de notificaciones; las alertas solo se muestran aquí.</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Gasto de hoy</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>Critical: %1, warnings: %2</source>
        <translation>Críticas: %1, avisos: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::AnswerPanel</name>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Report this reply</source>
        <translation>Informar de esta respuesta</translation>
    </message>
    <message>
        <source>Prompt failure</source>
        <translation>Fallo del prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The answer streams in here.</source>
        <translation>La respuesta irá apareciendo aquí.</translation>
    </message>
    <message>
        <source>Prompt status</source>
        <translation>Estado del prompt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Result and attempts as JSON, as fuseboardctl send --json prints them</source>
        <translation>Resultado e intentos como JSON, tal como los imprime fuseboardctl send --json</translation>
    </message>
    <message>
        <source>Copies the reply that could not be understood as one line, its keys and names taken out, to be sent to the makers of Fuseboard</source>
        <translation>Copia en una línea la respuesta que no se pudo entender, sin sus claves ni nombres, para enviarla a los autores de Fuseboard</translation>
    </message>
    <message>
        <source>Reasoning – not part of the answer</source>
        <translation>Razonamiento – no forma parte de la respuesta</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Partial answer of %1 (%2) – not part of the answer</source>
        <translation>Respuesta parcial de %1 (%2) – no forma parte de la respuesta</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimado)</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>No text: the model asks for a tool.</source>
        <translation>Sin texto: el modelo pide una herramienta.</translation>
    </message>
    <message>
        <source>Explain this error</source>
        <translation>Explicar este error</translation>
    </message>
    <message>
        <source>Tool calls – asked for by the model, not carried out</source>
        <translation>Llamadas a herramientas – pedidas por el modelo, no ejecutadas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
</context>
<context>
    <name>fuseboard::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>“System” follows the desktop, also when it changes.</source>
        <translation>«Sistema» sigue al escritorio, también cuando cambia.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>How much space the controls take.</source>
        <translation>Cuánto espacio ocupan los controles.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Chart palette</source>
        <translation>Paleta de gráficos</translation>
    </message>
    <message>
        <source>Lines have dashes of their own too, so none is told by colour alone.</source>
        <translation>Las líneas también se distinguen por el trazo, así que ninguna depende solo del color.</translation>
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
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the texts, and of numbers and times.</source>
        <translation>De los textos, y de los números y las horas.</translation>
    </message>
</context>
<context>
    <name>fuseboard::AttemptRow</name>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>Phases of %1</source>
        <translation>Fases de %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::Banner</name>
    <message>
        <source>Dismiss %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>fuseboard::BannerArea</name>
    <message>
        <source>Configuration banner</source>
        <translation>Aviso de configuración</translation>
    </message>
    <message>
        <source>History banner</source>
        <translation>Aviso del historial</translation>
    </message>
    <message>
        <source>Team&apos;s history banner</source>
        <translation>Aviso del historial compartido</translation>
    </message>
    <message>
        <source>Export banner</source>
        <translation>Aviso de exportación</translation>
    </message>
    <message>
        <source>Alert banner</source>
        <translation>Aviso de alerta</translation>
    </message>
    <message>
        <source>Demo banner</source>
        <translation>Aviso de la demo</translation>
    </message>
    <message>
        <source>Policy banner</source>
        <translation>Aviso de política</translation>
    </message>
    <message>
        <source>Keychain banner</source>
        <translation>Aviso del llavero</translation>
    </message>
</context>
<context>
    <name>fuseboard::BusyView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallDetail</name>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Copy the call as JSON</source>
        <translation>Copiar la llamada como JSON</translation>
    </message>
    <message>
        <source>The attempt as fuseboardctl send --json has it</source>
        <translation>El intento tal como lo da fuseboardctl send --json</translation>
    </message>
    <message>
        <source>Copy cURL</source>
        <translation>Copiar cURL</translation>
    </message>
    <message>
        <source>Copy the call as cURL</source>
        <translation>Copiar la llamada como cURL</translation>
    </message>
    <message>
        <source>A call of the same model, with the key as a variable. The words of the prompt are not kept in the history.</source>
        <translation>Una llamada al mismo modelo, con la clave como variable. Las palabras del prompt no se guardan en el historial.</translation>
    </message>
    <message>
        <source>Diagnose this</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Diagnose this call</source>
        <translation>Diagnosticar esta llamada</translation>
    </message>
    <message>
        <source>Open the raw reply on the page Diagnose</source>
        <translation>Abrir la respuesta en bruto en la página Diagnóstico</translation>
    </message>
    <message>
        <source>Fields of the call</source>
        <translation>Campos de la llamada</translation>
    </message>
    <message>
        <source>Error of the call</source>
        <translation>Error de la llamada</translation>
    </message>
    <message>
        <source>Call in detail</source>
        <translation>Detalle de la llamada</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Qué se copió</translation>
    </message>
    <message>
        <source>Close the call in detail</source>
        <translation>Cerrar el detalle de la llamada</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Waterfall of the call</source>
        <translation>Cascada de la llamada</translation>
    </message>
    <message>
        <source>Other attempts of this prompt</source>
        <translation>Otros intentos de este prompt</translation>
    </message>
    <message>
        <source>Call in detail, to scroll</source>
        <translation>Detalle de la llamada, desplazable</translation>
    </message>
    <message>
        <source>Raw reply of the call</source>
        <translation>Respuesta en bruto de la llamada</translation>
    </message>
    <message>
        <source>Raw reply, secrets replaced</source>
        <translation>Respuesta en bruto, secretos reemplazados</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the raw reply</source>
        <translation>Copiar la respuesta en bruto</translation>
    </message>
    <message>
        <source>Raw reply copied.</source>
        <translation>Respuesta en bruto copiada.</translation>
    </message>
    <message>
        <source>Show attempt %1 of this prompt</source>
        <translation>Mostrar el intento %1 de este prompt</translation>
    </message>
    <message>
        <source>Show this attempt</source>
        <translation>Mostrar este intento</translation>
    </message>
    <message>
        <source>JSON copied.</source>
        <translation>JSON copiado.</translation>
    </message>
    <message>
        <source>Your prompt</source>
        <translation>Aquí va el prompt</translation>
    </message>
    <message>
        <source>cURL command copied.</source>
        <translation>Comando cURL copiado.</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallFilterBar</name>
    <message>
        <source>Filter by time</source>
        <translation>Filtrar por tiempo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Filter by provider</source>
        <translation>Filtrar por proveedor</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Proveedor: todos</translation>
    </message>
    <message>
        <source>Filter by model</source>
        <translation>Filtrar por modelo</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Modelo: todos</translation>
    </message>
    <message>
        <source>Filter by outcome</source>
        <translation>Filtrar por resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Resultado: todos</translation>
    </message>
    <message>
        <source>Filter by cause</source>
        <translation>Filtrar por causa</translation>
    </message>
    <message>
        <source>Any cause</source>
        <translation>Causa: todas</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Filter by words in the message</source>
        <translation>Filtrar por palabras del mensaje</translation>
    </message>
    <message>
        <source>Words in the message (Ctrl+F)</source>
        <translation>Palabras del mensaje (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by HTTP status</source>
        <translation>Filtrar por estado HTTP</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>HTTP status, three digits</source>
        <translation>Estado HTTP, tres cifras</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Own span…</source>
        <translation>Otro periodo…</translation>
    </message>
    <message>
        <source>First moment of the span</source>
        <translation>Inicio del periodo</translation>
    </message>
    <message>
        <source>Last moment of the span</source>
        <translation>Fin del periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallTable</name>
    <message>
        <source>Calls, newest first</source>
        <translation>Llamadas, las más recientes primero</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallsEmpty</name>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>No history is kept</source>
        <translation>No se guarda historial</translation>
    </message>
    <message>
        <source>Calls are listed from the history, and it is switched off. They are kept from the moment it is switched on.</source>
        <translation>Las llamadas se toman del historial, que está desactivado. Se guardan desde el momento en que se activa.</translation>
    </message>
    <message>
        <source>Go to the setting</source>
        <translation>Ir al ajuste</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>Every attempt to reach a provider is listed here: of prompts, scheduled checks and key checks.</source>
        <translation>Aquí se lista cada intento de acceder a un proveedor: de prompts, pruebas programadas y pruebas de claves.</translation>
    </message>
    <message>
        <source>Send a prompt</source>
        <translation>Enviar un prompt</translation>
    </message>
    <message>
        <source>No call matches</source>
        <translation>Ninguna llamada coincide</translation>
    </message>
    <message>
        <source>The history has no calls that fit all filters.</source>
        <translation>El historial no tiene llamadas que cumplan todos los filtros.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
</context>
<context>
    <name>fuseboard::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>How many calls are shown</source>
        <translation>Cuántas llamadas se muestran</translation>
    </message>
    <message>
        <source>Show the new calls</source>
        <translation>Mostrar las llamadas nuevas</translation>
    </message>
    <message>
        <source>Go to the newest calls and follow them</source>
        <translation>Ir a las llamadas más recientes y seguirlas</translation>
    </message>
    <message>
        <source>Pause the calls</source>
        <translation>Pausar las llamadas</translation>
    </message>
    <message>
        <source>New calls are counted, but do not join the list</source>
        <translation>Las llamadas nuevas se cuentan, pero no entran en la lista</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exportar las llamadas</translation>
    </message>
    <message>
        <source>Write the calls that match the filters to a file</source>
        <translation>Escribir en un archivo las llamadas que cumplen los filtros</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Diagnose this</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Only calls of %1</source>
        <translation>Solo llamadas de %1</translation>
    </message>
    <message>
        <source>Only calls with this cause</source>
        <translation>Solo llamadas con esta causa</translation>
    </message>
    <message>
        <source>The oldest calls (Ctrl+End)</source>
        <translation>Las llamadas más antiguas (Ctrl+Fin)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainEditor</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Chain name</source>
        <translation>Nombre de la cadena</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Asked in this order. When one fails, the next one follows.</source>
        <translation>Se consultan en este orden. Si uno falla, sigue el siguiente.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainListModel</name>
    <message>
        <source>%1 (unsaved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainUndo</name>
    <message>
        <source>Add a chain</source>
        <translation>Añadir una cadena</translation>
    </message>
    <message>
        <source>Duplicate the chain</source>
        <translation>Duplicar la cadena</translation>
    </message>
    <message>
        <source>Delete the chain</source>
        <translation>Eliminar la cadena</translation>
    </message>
    <message>
        <source>Bring the chain back</source>
        <translation>Recuperar la cadena</translation>
    </message>
    <message>
        <source>Revert every change</source>
        <translation>Revertir todos los cambios</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChainsPage</name>
    <message>
        <source>Deleted chain</source>
        <translation>Cadena eliminada</translation>
    </message>
    <message>
        <source>Chain problem</source>
        <translation>Problema de la cadena</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save every change on this page (Ctrl+S)</source>
        <translation>Guardar todos los cambios de esta página (Ctrl+S)</translation>
    </message>
    <message>
        <source>Back to what was saved last</source>
        <translation>Volver a lo último guardado</translation>
    </message>
    <message>
        <source>Undo the chain edit</source>
        <translation>Deshacer la edición de la cadena</translation>
    </message>
    <message>
        <source>Redo the chain edit</source>
        <translation>Rehacer la edición de la cadena</translation>
    </message>
    <message>
        <source>Chain list</source>
        <translation>Lista de cadenas</translation>
    </message>
    <message>
        <source>Add chain</source>
        <translation>Añadir cadena</translation>
    </message>
    <message>
        <source>Duplicate chain</source>
        <translation>Duplicar cadena</translation>
    </message>
    <message>
        <source>Delete chain</source>
        <translation>Eliminar cadena</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Deshacer: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Rehacer: %1 (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Aún no hay proveedores</translation>
    </message>
    <message>
        <source>A chain is made of providers. Add a key, use a local model, or try the demo first.</source>
        <translation>Una cadena se compone de proveedores. Primero hay que añadir una clave, usar un modelo local o probar la demo.</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <translation>Aún no hay cadenas</translation>
    </message>
    <message>
        <source>A chain says which model is asked first, and which ones follow when it fails.</source>
        <translation>Una cadena dice a qué modelo se pregunta primero y cuáles siguen si falla.</translation>
    </message>
    <message>
        <source>Make a chain</source>
        <translation>Crear una cadena</translation>
    </message>
    <message>
        <source>Chain %1 is deleted when you save.</source>
        <translation>La cadena %1 se elimina al guardar.</translation>
    </message>
    <message>
        <source>Chain link</source>
        <translation>Enlace de la cadena</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy link of the chain</source>
        <translation>Copiar el enlace de la cadena</translation>
    </message>
    <message>
        <source>For somebody else: shown and confirmed there before it is taken over. Keys are never in it.</source>
        <translation>Para otra persona: allí se muestra y se confirma antes de importarla. Nunca contiene claves.</translation>
    </message>
    <message>
        <source>No link can be made of chain %1</source>
        <translation>No se puede crear un enlace de la cadena %1</translation>
    </message>
    <message>
        <source>The link of chain %1 is in the clipboard</source>
        <translation>El enlace de la cadena %1 está en el portapapeles</translation>
    </message>
    <message>
        <source>In it are the steps and settings of the chain, and the names, presets, dialects and addresses of its providers. Keys, headers, proxies, limits and everything else are not.</source>
        <translation>Contiene los pasos y ajustes de la cadena, y los nombres, preajustes, dialectos y direcciones de sus proveedores. No contiene claves, cabeceras, proxies, límites ni nada más.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartControls</name>
    <message>
        <source>Latencies</source>
        <translation>Latencias</translation>
    </message>
    <message>
        <source>How latencies are shown</source>
        <translation>Cómo se muestran las latencias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Show p50, p95 and p99</source>
        <translation>Mostrar p50, p95 y p99</translation>
    </message>
    <message>
        <source>Show p50 only</source>
        <translation>Mostrar solo p50</translation>
    </message>
    <message>
        <source>Show p95 only</source>
        <translation>Mostrar solo p95</translation>
    </message>
    <message>
        <source>Show p99 only</source>
        <translation>Mostrar solo p99</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Show latencies as a heat map</source>
        <translation>Mostrar las latencias como mapa de calor</translation>
    </message>
    <message>
        <source>Scale of latencies</source>
        <translation>Escala de latencias</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Linear latency scale</source>
        <translation>Escala de latencia lineal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic latency scale</source>
        <translation>Escala de latencia logarítmica</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Exportar los gráficos</translation>
    </message>
    <message>
        <source>Save exactly what is shown</source>
        <translation>Guardar exactamente lo que se muestra</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>Valores (CSV)…</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartPanel</name>
    <message>
        <source>Circuits, and below each what its status page claims</source>
        <translation>Circuitos y, debajo de cada uno, lo que afirma su página de estado</translation>
    </message>
    <message>
        <source>Circuit timeline</source>
        <translation>Cronología de los circuitos</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ChartSection</name>
    <message>
        <source>%1 chart</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Legend of the %1 chart</source>
        <translation>Leyenda del gráfico: %1</translation>
    </message>
    <message>
        <source>Click or Space: hide or show. Double click, Ctrl+click or Enter: isolate.</source>
        <translation>Clic o Espacio: ocultar o mostrar. Doble clic, Ctrl+clic o Intro: aislar.</translation>
    </message>
    <message>
        <source>Values of the %1 chart</source>
        <translation>Valores del gráfico: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Mostrar los valores como tabla</translation>
    </message>
    <message>
        <source>How failures are grouped</source>
        <translation>Agrupación de los fallos</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fallos por causa</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Failures by provider</source>
        <translation>Fallos por proveedor</translation>
    </message>
    <message>
        <source>share of the calls that failed, by cause, per %1</source>
        <translation>proporción de llamadas fallidas, por causa, cada %1</translation>
    </message>
    <message>
        <source>share of the calls that failed, by provider, per %1</source>
        <translation>proporción de llamadas fallidas, por proveedor, cada %1</translation>
    </message>
    <message>
        <source>lines: calls a minute; ◆: 429s a minute; per %1</source>
        <translation>líneas: llamadas por minuto; ◆: 429 por minuto; cada %1</translation>
    </message>
    <message>
        <source>strong line p95, above it p99, below it p50; successful calls, per %1</source>
        <translation>línea gruesa p95, encima p99, debajo p50; llamadas con éxito, cada %1</translation>
    </message>
    <message>
        <source>%1 of successful calls, per %2</source>
        <translation>%1 de las llamadas con éxito, cada %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>fallidas: %1 de %2</translation>
    </message>
    <message>
        <source>No samples here</source>
        <translation>Sin muestras aquí</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>how many successful calls took how long, per %1; a stronger colour means more calls</source>
        <translation>cuántas llamadas con éxito tardaron cuánto, cada %1; un color más intenso indica más llamadas</translation>
    </message>
</context>
<context>
    <name>fuseboard::CheckButton</name>
    <message>
        <source>Check all providers now</source>
        <translation>Probar todos los proveedores ahora</translation>
    </message>
    <message>
        <source>One cheap call for each model of the chains</source>
        <translation>Una llamada barata por cada modelo de las cadenas</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>Probado: %1 de %2</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>Probar todo</translation>
    </message>
</context>
<context>
    <name>fuseboard::CheckForm</name>
    <message>
        <source>Provider of the check</source>
        <translation>Proveedor de la prueba</translation>
    </message>
    <message>
        <source>Model of the check</source>
        <translation>Modelo de la prueba</translation>
    </message>
    <message>
        <source>Save check</source>
        <translation>Guardar prueba</translation>
    </message>
    <message>
        <source>Name of the check</source>
        <translation>Nombre de la prueba</translation>
    </message>
    <message>
        <source>Expected text of the check</source>
        <translation>Texto esperado de la prueba</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Expected pattern of the check</source>
        <translation>Patrón esperado de la prueba</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expresión regular</translation>
    </message>
    <message>
        <source>Latency budget of the check</source>
        <translation>Presupuesto de latencia de la prueba</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Minutes between two checks</source>
        <translation>Minutos entre dos pruebas</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not save the check</source>
        <translation>No guardar la prueba</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Provider and model</source>
        <translation>Proveedor y modelo</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>The answer contains</source>
        <translation>La respuesta contiene</translation>
    </message>
    <message>
        <source>The answer matches</source>
        <translation>La respuesta coincide con</translation>
    </message>
    <message>
        <source>Slower than this fails</source>
        <translation>Más lento que esto falla</translation>
    </message>
    <message>
        <source>Sent on a schedule, with at most %1 tokens of answer, within the daily cost cap of probes.</source>
        <translation>Se envía de forma programada, con un máximo de %1 tokens de respuesta, dentro del tope de gasto diario de las sondas.</translation>
    </message>
    <message>
        <source>The check needs a name.</source>
        <translation>La prueba necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a check of that name already.</source>
        <translation>Ya hay una prueba con ese nombre.</translation>
    </message>
    <message>
        <source>The check needs a model.</source>
        <translation>La prueba necesita un modelo.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1.</source>
        <translation>No se puede leer el patrón: %1.</translation>
    </message>
    <message>
        <source>A check&apos;s prompt has at most %1 characters.</source>
        <translation>El prompt de una prueba tiene como máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>fuseboard::CircuitTimeline</name>
    <message>
        <source>not known</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>page: %1</source>
        <translation>página: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::CompareColumn</name>
    <message>
        <source>Provider of column %1</source>
        <translation>Proveedor de la columna %1</translation>
    </message>
    <message>
        <source>Model of column %1</source>
        <translation>Modelo de la columna %1</translation>
    </message>
    <message>
        <source>Remove column %1</source>
        <translation>Quitar la columna %1</translation>
    </message>
    <message>
        <source>Status of column %1</source>
        <translation>Estado de la columna %1</translation>
    </message>
    <message>
        <source>Answer of column %1</source>
        <translation>Respuesta de la columna %1</translation>
    </message>
    <message>
        <source>The answer streams in here.</source>
        <translation>La respuesta irá apareciendo aquí.</translation>
    </message>
    <message>
        <source>Gaps of column %1</source>
        <translation>Pausas de la columna %1</translation>
    </message>
    <message>
        <source>Repeats of column %1</source>
        <translation>Repeticiones de la columna %1</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>A la espera del primer token…</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimado)</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
</context>
<context>
    <name>fuseboard::CompareView</name>
    <message>
        <source>Add column</source>
        <translation>Añadir columna</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Compare one more, of at most %1</source>
        <translation>Comparar uno más, de %1 como máximo</translation>
    </message>
</context>
<context>
    <name>fuseboard::Composer</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copies a command for bash, with a variable in place of the key</source>
        <translation>Copia un comando para bash, con una variable en lugar de la clave</translation>
    </message>
    <message>
        <source>Save prompt</source>
        <translation>Guardar prompt</translation>
    </message>
    <message>
        <source>Keeps the prompt under a name (Ctrl+S)</source>
        <translation>Conserva el prompt con un nombre (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save as check</source>
        <translation>Guardar como prueba</translation>
    </message>
    <message>
        <source>Sends the prompt on a schedule and judges its answer</source>
        <translation>Envía el prompt de forma programada y evalúa su respuesta</translation>
    </message>
    <message>
        <source>Prompt text</source>
        <translation>Texto del prompt</translation>
    </message>
    <message>
        <source>Ask something. Ctrl+Enter sends, Esc stops, Alt+Up brings earlier prompts back.</source>
        <translation>Escribir una pregunta. Ctrl+Intro envía, Esc detiene, Alt+Arriba recupera prompts anteriores.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>System prompt, max tokens, temperature, repeat</source>
        <translation>Prompt de sistema, máx. de tokens, temperatura, repetición</translation>
    </message>
    <message>
        <source>Prompt note</source>
        <translation>Nota del prompt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send %1 ×</source>
        <translation>Enviar %1 ×</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>fuseboard::ConfirmRow</name>
    <message>
        <source>Confirm: %1, %2</source>
        <comment>label of a button, what it is done to</comment>
        <translation>Confirmar: %1, %2</translation>
    </message>
    <message>
        <source>Cancel: %1, %2</source>
        <comment>label of a button, what it is done to</comment>
        <translation>Cancelar: %1, %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::CostCard</name>
    <message>
        <source>Cost today</source>
        <translation>Gasto de hoy</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Tokens used since midnight UTC, times the prices of the configuration</source>
        <translation>Tokens usados desde medianoche UTC, multiplicados por los precios de la configuración</translation>
    </message>
    <message>
        <source>Checks of today</source>
        <translation>Pruebas de hoy</translation>
    </message>
    <message>
        <source>Their part of it; at the cap no check is sent until midnight UTC</source>
        <translation>Su parte; al llegar al tope no se envía ninguna prueba hasta medianoche UTC</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message>
        <source>no budget is set</source>
        <translation>sin presupuesto definido</translation>
    </message>
    <message>
        <source>no cap is set</source>
        <translation>sin tope definido</translation>
    </message>
    <message>
        <source>Not counted, as the configuration has no price for it: %1</source>
        <translation>No se cuenta, porque la configuración no tiene precio para ello: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::DiagnosePage</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Diagnose another</source>
        <translation>Diagnosticar otro</translation>
    </message>
    <message>
        <source>What an error means, what decided, and what to do about it</source>
        <translation>Qué significa un error, qué lo decidió y qué hacer al respecto</translation>
    </message>
    <message>
        <source>Back to where text and logs are chosen</source>
        <translation>Volver a la elección de textos y logs</translation>
    </message>
    <message>
        <source>Diagnose what is in the clipboard</source>
        <translation>Diagnosticar el contenido del portapapeles</translation>
    </message>
    <message>
        <source>Diagnose a file…</source>
        <translation>Diagnosticar un archivo…</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>El portapapeles está vacío</translation>
    </message>
    <message>
        <source>Copy an error message, a reply or a part of a log first; a file that was copied works as well.</source>
        <translation>Copiar antes un mensaje de error, una respuesta o parte de un log; también sirve un archivo copiado.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Open an error, a log or a HAR</source>
        <translation>Abrir un error, un log o un HAR</translation>
    </message>
    <message>
        <source>Logs and replies (*.log *.txt *.json *.jsonl *.har *.html)</source>
        <translation>Logs y respuestas (*.log *.txt *.json *.jsonl *.har *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Leyendo el texto…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>No error found</source>
        <translation>Sin errores</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Esto no se puede leer</translation>
    </message>
</context>
<context>
    <name>fuseboard::EnvironmentCard</name>
    <message>
        <source>Use keys found in the environment</source>
        <translation>Usar las claves encontradas en el entorno</translation>
    </message>
    <message>
        <source>Other tools keep their keys there. Fuseboard reads them at each start and stores nothing. They are asked in this order.</source>
        <translation>Otras herramientas guardan allí sus claves. Fuseboard las lee en cada inicio y no almacena nada. Se consultan en este orden.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas claves</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nombre del modelo</translation>
    </message>
    <message>
        <source>Model of %1</source>
        <translation>Modelo de %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ErrorDetail</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>What the provider says</source>
        <translation>Qué dice el proveedor</translation>
    </message>
    <message>
        <source>Copy report of this error</source>
        <translation>Copiar informe de este error</translation>
    </message>
    <message>
        <source>Cause, evidence, advice and the reply, without keys</source>
        <translation>Causa, evidencias, consejos y la respuesta, sin claves</translation>
    </message>
    <message>
        <source>Reply with the deciding words marked</source>
        <translation>Respuesta con las palabras decisivas marcadas</translation>
    </message>
    <message>
        <source>What decided</source>
        <translation>Qué lo decidió</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué implica</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>The reply, its keys taken out</source>
        <translation>La respuesta, sin sus claves</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>No word, code or status in it is known. The reply below is all there is.</source>
        <translation>No se conoce ninguna palabra, código ni estado. La respuesta de abajo es todo lo que hay.</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de solicitud</translation>
    </message>
    <message>
        <source>About recordings</source>
        <translation>Sobre las grabaciones</translation>
    </message>
    <message>
        <source>Try the same again?</source>
        <translation>¿Repetir lo mismo?</translation>
    </message>
    <message>
        <source>Go on to another provider?</source>
        <translation>¿Pasar a otro proveedor?</translation>
    </message>
    <message>
        <source>What to do in %1</source>
        <translation>Qué hacer en %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ExchangeView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Attempt whose request is shown</source>
        <translation>Intento cuya solicitud se muestra</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>Solicitud en bruto</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Raw reply</source>
        <translation>Respuesta en bruto</translation>
    </message>
    <message>
        <source>Copy raw text</source>
        <translation>Copiar texto en bruto</translation>
    </message>
    <message>
        <source>Copies what is shown; keys are replaced in it</source>
        <translation>Copia lo que se muestra; las claves se reemplazan</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Here stand the raw request and reply of each attempt, with keys replaced.</source>
        <translation>Aún no se ha enviado nada. Aquí aparecen la solicitud y la respuesta en bruto de cada intento, con las claves reemplazadas.</translation>
    </message>
    <message>
        <source>Raw request or reply</source>
        <translation>Solicitud o respuesta en bruto</translation>
    </message>
</context>
<context>
    <name>fuseboard::ExportPanel</name>
    <message>
        <source>Export banner</source>
        <translation>Aviso de exportación</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exportar las llamadas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting the calls: %1 written so far</source>
        <translation>Exportando las llamadas: %1 escritas hasta ahora</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>The calls could not be exported</source>
        <translation>No se pudieron exportar las llamadas</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder, or make room, and export again.</source>
        <translation>%1: %2. Elegir otra carpeta o liberar espacio, y volver a exportar.</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written</source>
        <translation>Exportación cancelada; no se escribió ningún archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls exported</source>
        <translation>
            <numerusform>%Ln llamada exportada</numerusform>
            <numerusform>%Ln llamadas exportadas</numerusform>
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
        <translation>Fallos por causa</translation>
    </message>
</context>
<context>
    <name>fuseboard::FaultsForm</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Asks to wait</source>
        <translation>Pide esperar</translation>
    </message>
    <message>
        <source>Rehearsed prompts in a row</source>
        <translation>Prompts ensayados seguidos</translation>
    </message>
    <message>
        <source>One second apart: enough of them open a circuit.</source>
        <translation>Con un segundo de separación: si son suficientes, abren un circuito.</translation>
    </message>
    <message>
        <source>Prompts in a row</source>
        <translation>Prompts seguidos</translation>
    </message>
    <message>
        <source>Rehearsed fault of step %1</source>
        <translation>Fallo ensayado del paso %1</translation>
    </message>
    <message>
        <source>Calls of step %1 that fail</source>
        <translation>Llamadas del paso %1 que fallan</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Retry-After of step %1 in seconds</source>
        <translation>Retry-After del paso %1 en segundos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>so many calls at the beginning fail</comment>
        <translation>primeras %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::FeedCard</name>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Their page says</source>
        <translation>Su página dice</translation>
    </message>
    <message>
        <source>We see</source>
        <translation>Aquí se ve</translation>
    </message>
    <message>
        <source>Open status page of %1</source>
        <translation>Abrir la página de estado de %1</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no se ha medido nada</translation>
    </message>
    <message>
        <source>Status card %1</source>
        <translation>Tarjeta de estado %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>We see: our verdict</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>Providers, chains and these settings. Keys are never in it.</source>
        <translation>Proveedores, cadenas y estos ajustes. Nunca contiene claves.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Everything else that is kept.</source>
        <translation>Todo lo demás que se conserva.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>A SQLite database.</source>
        <translation>Una base de datos SQLite.</translation>
    </message>
    <message>
        <source>Call log file</source>
        <translation>Archivo del log</translation>
    </message>
    <message>
        <source>Written where the call log is on.</source>
        <translation>Se escribe si el log de llamadas está activado.</translation>
    </message>
    <message>
        <source>Window file</source>
        <translation>Archivo de la ventana</translation>
    </message>
    <message>
        <source>The look, the place and the last page.</source>
        <translation>El aspecto, la posición y la última página.</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Ruta: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>Abrir la carpeta de: %1</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Ningún programa abrió la carpeta.</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>no se conserva nada</translation>
    </message>
</context>
<context>
    <name>fuseboard::FormField</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor por defecto: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::GapStrip</name>
    <message>
        <source>Gaps between the pieces of the stream</source>
        <translation>Pausas entre los fragmentos del stream</translation>
    </message>
    <message>
        <source>A bar for each pause between two pieces of the answer; its height is the root of its length.</source>
        <translation>Una barra por cada pausa entre dos fragmentos de la respuesta; su altura es la raíz de su duración.</translation>
    </message>
</context>
<context>
    <name>fuseboard::GuideView</name>
    <message>
        <source>Guide page</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>fuseboard::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guide contents</source>
        <translation>Índice de la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Words to find in the guide</source>
        <translation>Palabras que buscar en la guía</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – Guía</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>Nada en la guía contiene estas palabras.</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>La guía está en inglés.</translation>
    </message>
</context>
<context>
    <name>fuseboard::HealthBar</name>
    <message>
        <source>Health</source>
        <translation>Estado general</translation>
    </message>
    <message>
        <source>Engine: starting</source>
        <translation>Motor: iniciando</translation>
    </message>
    <message>
        <source>Configuration: being read</source>
        <translation>Configuración: leyendo</translation>
    </message>
    <message>
        <source>Engine: not answering</source>
        <translation>Motor: no responde</translation>
    </message>
    <message>
        <source>Engine: running</source>
        <translation>Motor: en marcha</translation>
    </message>
</context>
<context>
    <name>fuseboard::HistoryUsage</name>
    <message>
        <source>Clean up now</source>
        <translation>Limpiar ahora</translation>
    </message>
    <message>
        <source>Space that the history uses</source>
        <translation>Espacio que usa el historial</translation>
    </message>
    <message>
        <source>Clean up the history now</source>
        <translation>Limpiar el historial ahora</translation>
    </message>
    <message>
        <source>Delete what is older than it is to be kept, and give the space back</source>
        <translation>Eliminar lo que supera el tiempo de conservación y liberar el espacio</translation>
    </message>
    <message>
        <source>The history is being cleaned up</source>
        <translation>Limpiando el historial</translation>
    </message>
    <message>
        <source>How the history was cleaned up</source>
        <translation>Resultado de la limpieza del historial</translation>
    </message>
    <message>
        <source>Cleaned up at %1.</source>
        <translation>Limpiado a las %1.</translation>
    </message>
    <message>
        <source>Not cleaned up. %1</source>
        <translation>No se limpió. %1</translation>
    </message>
    <message>
        <source>The history is kept</source>
        <translation>Se guarda el historial</translation>
    </message>
    <message>
        <source>Nothing can be kept</source>
        <translation>No se puede guardar nada</translation>
    </message>
    <message>
        <source>No history is kept</source>
        <translation>No se guarda historial</translation>
    </message>
    <message>
        <source>Records lost since the start: %1.</source>
        <translation>Registros perdidos desde el inicio: %1.</translation>
    </message>
    <message>
        <source>Uses %1 of %2 MB</source>
        <translation>Usa %1 de %2 MB</translation>
    </message>
</context>
<context>
    <name>fuseboard::ImportPanel</name>
    <message>
        <source>Choose a .env file…</source>
        <translation>Elegir un archivo .env…</translation>
    </message>
    <message>
        <source>Look in the environment</source>
        <translation>Buscar en el entorno</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>Elegir un archivo .env</translation>
    </message>
    <message>
        <source>Look for keys in the environment</source>
        <translation>Buscar claves en el entorno</translation>
    </message>
    <message>
        <source>The variables that Fuseboard was started with</source>
        <translation>Las variables con las que se inició Fuseboard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Problem with the import</source>
        <translation>Problema con la importación</translation>
    </message>
    <message>
        <source>Import the chosen keys</source>
        <translation>Importar las claves seleccionadas</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar claves</translation>
    </message>
    <message>
        <source>A file can also be dropped on this page. You see what was found first; nothing is taken over before you say so.</source>
        <translation>También se puede soltar un archivo en esta página. Primero se ve lo encontrado; nada se importa sin confirmarlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel importing keys</source>
        <translation>Cancelar la importación de claves</translation>
    </message>
    <message>
        <source>Files with variables (.env .env.* *.env *.txt)</source>
        <translation>Archivos con variables (.env .env.* *.env *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>el entorno</translation>
    </message>
    <message>
        <source>%1 holds no key of a provider.</source>
        <translation>%1 no contiene ninguna clave de un proveedor.</translation>
    </message>
    <message>
        <source>Found in %1.</source>
        <translation>Encontrado en %1.</translation>
    </message>
    <message>
        <source>Other variables, which are left alone: %1.</source>
        <translation>Otras variables, que no se tocan: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Import %1 for %2</source>
        <translation>Importar %1 para %2</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>Importar (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>fuseboard::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Qué cambia la importación</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge the file into the configuration</source>
        <translation>Combinar el archivo con la configuración</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace the configuration by the file</source>
        <translation>Reemplazar la configuración por el archivo</translation>
    </message>
    <message>
        <source>Import the configuration now</source>
        <translation>Importar la configuración ahora</translation>
    </message>
    <message>
        <source>Cancel importing the configuration</source>
        <translation>Cancelar la importación de la configuración</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Nothing would change: all of it is there already.</source>
        <translation>No cambiaría nada: ya está todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes. Nothing is taken over before you say so.</source>
        <translation>
            <numerusform>%n cambio. No se importa nada sin confirmarlo.</numerusform>
            <numerusform>%n cambios. No se importa nada sin confirmarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <translation>Se deja como está: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyCard</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show it for ten seconds</source>
        <translation>Mostrarla diez segundos</translation>
    </message>
    <message>
        <source>Copy it; the clipboard is cleared after ten seconds</source>
        <translation>Copiarla; el portapapeles se borra a los diez segundos</translation>
    </message>
    <message>
        <source>Delete it; that can be undone for half a minute</source>
        <translation>Eliminarla; se puede deshacer durante medio minuto</translation>
    </message>
    <message>
        <source>Take the provider out of the configuration</source>
        <translation>Quitar el proveedor de la configuración</translation>
    </message>
    <message>
        <source>The new key has passed and is in force.</source>
        <translation>La clave nueva pasó la prueba y está en vigor.</translation>
    </message>
    <message>
        <source>%1 is a step of %2. Take it out on the Chains page first.</source>
        <translation>%1 es un paso de %2. Quitarlo primero en la página Cadenas.</translation>
    </message>
    <message>
        <source>Remove %1 and delete its key?</source>
        <translation>¿Quitar %1 y eliminar su clave?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>verb: check this key now</comment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>Historial compartido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set by your organization in %1. The key is your own.</source>
        <translation>Definido por la organización en %1. La clave es propia.</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyField</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeyringPanel</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keychain state</source>
        <translation>Estado del llavero</translation>
    </message>
    <message>
        <source>Keychain detail</source>
        <translation>Detalle del llavero</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Probar de nuevo el llavero</translation>
    </message>
</context>
<context>
    <name>fuseboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Probar todo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>Check progress</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>Probar todas las claves</translation>
    </message>
    <message>
        <source>One cheap call for each provider</source>
        <translation>Una llamada barata por proveedor</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar claves</translation>
    </message>
    <message>
        <source>From a .env file or the environment, with a preview</source>
        <translation>Desde un archivo .env o el entorno, con vista previa</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Aún no hay proveedores</translation>
    </message>
    <message>
        <source>Add a provider, then give it its key. Keys go to the keychain of this computer.</source>
        <translation>Primero se añade un proveedor y luego su clave. Las claves van al llavero de este equipo.</translation>
    </message>
    <message>
        <source>Taken over from %1.</source>
        <translation>Importado de %1.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Copiada. El portapapeles se borra en %1 s.</translation>
    </message>
    <message>
        <source>This desktop lets only the window in front clear the clipboard: it is cleared when Fuseboard is in front again, or ends.</source>
        <translation>Este escritorio solo deja borrar el portapapeles a la ventana que está delante: se borra cuando Fuseboard vuelva a estar delante o se cierre.</translation>
    </message>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>El portapapeles se ha borrado.</translation>
    </message>
    <message>
        <source>Something else is in the clipboard by now; it was left alone.</source>
        <translation>Ahora hay otra cosa en el portapapeles; no se ha tocado.</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>Probado: %1 de %2</translation>
    </message>
    <message>
        <source>The keychain has answered while another window was in front: ask again.</source>
        <translation>El llavero respondió mientras otra ventana estaba delante: volver a pedirlo.</translation>
    </message>
</context>
<context>
    <name>fuseboard::LegendModel</name>
    <message>
        <source>%1, shown</source>
        <translation>%1, visible</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, oculta</translation>
    </message>
    <message>
        <source>The last minute, or the last bucket where that is longer</source>
        <translation>El último minuto, o el último intervalo si es más largo</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
</context>
<context>
    <name>fuseboard::LinkPanel</name>
    <message>
        <source>Take over</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Chain from a link</source>
        <translation>Cadena de un enlace</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What the link brings</source>
        <translation>Qué aporta el enlace</translation>
    </message>
    <message>
        <source>Take the chain over</source>
        <translation>Importar la cadena</translation>
    </message>
    <message>
        <source>Dismiss the chain</source>
        <translation>Descartar la cadena</translation>
    </message>
    <message>
        <source>This link is not taken over</source>
        <translation>Este enlace no se importa</translation>
    </message>
    <message>
        <source>Exactly this chain is there already. There is nothing to take over.</source>
        <translation>Ya existe exactamente esta cadena. No hay nada que importar.</translation>
    </message>
    <message>
        <source>It would replace your chain of the same name. Nothing is changed and nobody is called until you take it over.</source>
        <translation>Reemplazaría la cadena propia del mismo nombre. Nada cambia y no se llama a nadie hasta importarla.</translation>
    </message>
    <message>
        <source>It would be a new chain. Nothing is changed and nobody is called until you take it over.</source>
        <translation>Sería una cadena nueva. Nada cambia y no se llama a nadie hasta importarla.</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>Diferencias con la propia</translation>
    </message>
    <message>
        <source>Different from the defaults</source>
        <translation>Diferencias con los valores por defecto</translation>
    </message>
    <message>
        <source>The configuration file has mistakes. Mend them first; then the chain can be taken over.</source>
        <translation>El archivo de configuración tiene errores. Hay que corregirlos primero; después se puede importar la cadena.</translation>
    </message>
    <message>
        <source>Not taken over. %1</source>
        <translation>No importada. %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::LockNote</name>
    <message>
        <source>Set by your organization in %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>Definido por la organización en %1.</translation>
    </message>
</context>
<context>
    <name>fuseboard::LogList</name>
    <message>
        <source>Logs on this machine</source>
        <translation>Logs en este equipo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look for logs again</source>
        <translation>Buscar logs de nuevo</translation>
    </message>
    <message>
        <source>Looking for logs of Cursor, Cline and Continue…</source>
        <translation>Buscando logs de Cursor, Cline y Continue…</translation>
    </message>
    <message>
        <source>There are none of Cursor, Cline or Continue in their usual places. A log that lies elsewhere can be dropped here.</source>
        <translation>No hay ninguno de Cursor, Cline o Continue en sus lugares habituales. Un log que esté en otro lugar se puede soltar aquí.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>button: read the file %1</comment>
        <translation>Leer %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::MainWindow</name>
    <message>
        <source>Fuseboard (demo)</source>
        <translation>Fuseboard (demo)</translation>
    </message>
    <message>
        <source>Fuseboard</source>
        <translation>Fuseboard</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>ayuda teclas</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>ayuda manual documentación</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>files directory history</source>
        <translation>archivos directorio historial</translation>
    </message>
    <message>
        <source>Open the folder of the configuration</source>
        <translation>Abrir la carpeta de la configuración</translation>
    </message>
    <message>
        <source>files directory config.json settings</source>
        <translation>archivos directorio config.json ajustes</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demo</translation>
    </message>
    <message>
        <source>simulated providers</source>
        <translation>proveedores simulados</translation>
    </message>
    <message>
        <source>Keep running in the tray when closed, or not</source>
        <translation>Seguir en la bandeja al cerrar, o no</translation>
    </message>
    <message>
        <source>background close hide</source>
        <translation>segundo plano cerrar ocultar</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>salir terminar</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Comando que buscar</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>A page, a provider, a chain, an action …</source>
        <translation>Una página, un proveedor, una cadena, una acción …</translation>
    </message>
    <message>
        <source>Nothing answers to that.</source>
        <translation>Nada coincide con eso.</translation>
    </message>
    <message>
        <source>Shortcut to find</source>
        <translation>Atajo que buscar</translation>
    </message>
    <message>
        <source>Shortcuts found</source>
        <translation>Atajos encontrados</translation>
    </message>
    <message>
        <source>Find a shortcut by what it does</source>
        <translation>Buscar un atajo por lo que hace</translation>
    </message>
    <message>
        <source>No shortcut answers to that.</source>
        <translation>Ningún atajo coincide con eso.</translation>
    </message>
    <message>
        <source>Fuseboard goes on watching from here. Quit in this menu, or with Ctrl+Q in the window.</source>
        <translation>Fuseboard sigue vigilando desde aquí. Se sale con este menú o con Ctrl+Q en la ventana.</translation>
    </message>
</context>
<context>
    <name>fuseboard::MaintenanceForm</name>
    <message>
        <source>Maintenance editor</source>
        <translation>Editor de mantenimiento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the maintenance window</source>
        <translation>Guardar la ventana de mantenimiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the maintenance window</source>
        <translation>Cancelar la ventana de mantenimiento</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every provider</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>of</source>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>from the time</source>
        <translation>desde la hora</translation>
    </message>
    <message>
        <source>until the time</source>
        <translation>hasta la hora</translation>
    </message>
    <message>
        <source>Maintenance: %1</source>
        <translation>Mantenimiento: %1</translation>
    </message>
    <message>
        <source>Of the next day.</source>
        <translation>Del día siguiente.</translation>
    </message>
</context>
<context>
    <name>fuseboard::MaintenancePanel</name>
    <message>
        <source>None. While one lasts, alerts are noted here but tell nobody.</source>
        <translation>Ninguna. Mientras dura una, las alertas se registran aquí pero no avisan a nadie.</translation>
    </message>
    <message>
        <source>Add a maintenance window</source>
        <translation>Añadir ventana de mantenimiento</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (terminado)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit maintenance %1: %2</source>
        <translation>Editar mantenimiento %1: %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete maintenance %1: %2</source>
        <translation>Eliminar mantenimiento %1: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::MeasuredPanel</name>
    <message>
        <source>The same cause was met here: %1.</source>
        <translation>La misma causa se dio aquí: %1.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>It works from here: look at that application&apos;s own settings.</source>
        <translation>Desde aquí funciona: revisar los ajustes de esa aplicación.</translation>
    </message>
    <message>
        <source>This cause was not met here.</source>
        <translation>Esta causa no se dio aquí.</translation>
    </message>
    <message>
        <source>See these calls</source>
        <translation>Ver estas llamadas</translation>
    </message>
    <message>
        <source>%1, measured here in %2</source>
        <translation>%1, medido aquí en %2</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Medido aquí</translation>
    </message>
    <message>
        <source>This provider is not set up here. With a key on the Keys page, its errors and times are measured, and can be compared with such a log.</source>
        <translation>Este proveedor no está configurado aquí. Con una clave en la página Claves, se miden sus errores y tiempos y se pueden comparar con un log así.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>p50 %1 · p95 %2</source>
        <translation>p50 %1 · p95 %2</translation>
    </message>
    <message>
        <source>See the calls of %1</source>
        <translation>Ver las llamadas de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ModelLists</name>
    <message>
        <source>1 model in the provider&apos;s list</source>
        <translation>1 modelo en la lista del proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n models in the provider&apos;s list</source>
        <translation>
            <numerusform>%n modelo en la lista del proveedor</numerusform>
            <numerusform>%n modelos en la lista del proveedor</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list of models…</source>
        <translation>Leyendo la lista de modelos…</translation>
    </message>
    <message>
        <source>The list of models cannot be read: %1</source>
        <translation>No se puede leer la lista de modelos: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::NameField</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the saved prompt</source>
        <translation>Nombre del prompt guardado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save under this name</source>
        <translation>Guardar con este nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not save the prompt</source>
        <translation>No guardar el prompt</translation>
    </message>
    <message>
        <source>Replaces the prompt of that name.</source>
        <translation>Reemplaza el prompt con ese nombre.</translation>
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
        <translation>Navegación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>Activas: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::NetworkSection</name>
    <message>
        <source>Encrypted (TLS) to %1.</source>
        <translation>Cifrado (TLS) hasta %1.</translation>
    </message>
    <message>
        <source>Plain http, within this machine.</source>
        <translation>http sin cifrar, dentro de este equipo.</translation>
    </message>
    <message>
        <source>Not encrypted: plain http to %1, as &quot;allow_insecure&quot; says.</source>
        <translation>Sin cifrar: http hasta %1, según &quot;allow_insecure&quot;.</translation>
    </message>
    <message>
        <source>Proxies and certificates</source>
        <translation>Proxies y certificados</translation>
    </message>
    <message>
        <source>There are no providers yet.</source>
        <translation>Aún no hay proveedores.</translation>
    </message>
    <message>
        <source>No call yet.</source>
        <translation>Aún sin llamadas.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>Last call (%1): %2.</source>
        <translation>Última llamada (%1): %2.</translation>
    </message>
</context>
<context>
    <name>fuseboard::OllamaCard</name>
    <message>
        <source>Use Ollama on this computer</source>
        <translation>Usar Ollama en este equipo</translation>
    </message>
    <message>
        <source>An Ollama answers here. It needs no key, and prompts stay on this computer.</source>
        <translation>Aquí responde un Ollama. No necesita clave, y los prompts se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Use Ollama</source>
        <translation>Usar Ollama</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Ollama model</source>
        <translation>Modelo de Ollama</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nombre del modelo</translation>
    </message>
</context>
<context>
    <name>fuseboard::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Waiting for the first values</source>
        <translation>A la espera de los primeros valores</translation>
    </message>
    <message>
        <source>No news since %1</source>
        <translation>Sin novedades desde las %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the charts</source>
        <translation>Pausar los gráficos</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>Pausar o reanudar los gráficos</translation>
    </message>
    <message>
        <source>hold freeze stop live</source>
        <translation>congelar detener parar en vivo</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Últimas 6 horas</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume the charts</source>
        <translation>Reanudar los gráficos</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>En pausa, %1 nuevas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Aún no hay proveedores</translation>
    </message>
    <message>
        <source>Add the key of a provider, or start with --demo to see four simulated ones. Then this page shows how each of them does.</source>
        <translation>Añadir la clave de un proveedor o iniciar con --demo para ver cuatro simulados. Entonces esta página muestra cómo va cada uno.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Nothing measured in %1</source>
        <translation>Nada medido en %1</translation>
    </message>
    <message>
        <source>Every call to a provider is measured: error rate, latency, time to the first token. Send a prompt to see the first values here.</source>
        <translation>Se mide cada llamada a un proveedor: tasa de errores, latencia, tiempo al primer token. Enviar un prompt para ver aquí los primeros valores.</translation>
    </message>
    <message>
        <source>Send a prompt</source>
        <translation>Enviar un prompt</translation>
    </message>
</context>
<context>
    <name>fuseboard::ParameterField</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor por defecto: %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Por defecto: %2.</translation>
    </message>
</context>
<context>
    <name>fuseboard::PastPanel</name>
    <message>
        <source>Last 90 days – with incidents: %1, unknown (hatched): %2</source>
        <translation>Últimos 90 días – con incidentes: %1, sin datos (rayado): %2</translation>
    </message>
    <message>
        <source>Last 90 days – with incidents: %1</source>
        <translation>Últimos 90 días – con incidentes: %1</translation>
    </message>
    <message>
        <source>90 days of %1</source>
        <translation>90 días de %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::PasteCard</name>
    <message>
        <source>Paste or drop an error, a log or a HAR</source>
        <translation>Pegar o soltar un error, un log o un HAR</translation>
    </message>
    <message>
        <source>Each error in it is named with its cause, with the words that decided, and with what to do. Everything stays on this machine; keys are taken out before anything is shown.</source>
        <translation>Cada error que contenga se nombra con su causa, con las palabras que lo decidieron y con lo que hay que hacer. Todo se queda en este equipo; las claves se quitan antes de mostrar nada.</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Pegar del portapapeles</translation>
    </message>
    <message>
        <source>Ctrl+V works anywhere on this page</source>
        <translation>Ctrl+V funciona en cualquier lugar de esta página</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>A log, a saved reply or a HAR (Ctrl+O)</source>
        <translation>Un log, una respuesta guardada o un HAR (Ctrl+O)</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>A log</source>
        <translation>Un log</translation>
    </message>
    <message>
        <source>Output of curl -v</source>
        <translation>Salida de curl -v</translation>
    </message>
    <message>
        <source>A HAR</source>
        <translation>Un HAR</translation>
    </message>
    <message>
        <source>saved from the network tab of a browser&apos;s developer tools</source>
        <translation>guardado desde la pestaña de red de las herramientas de desarrollo de un navegador</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptLibrary</name>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do not keep a history</source>
        <translation>No guardar historial</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>List of prompts</source>
        <translation>Lista de prompts</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts guardados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of prompts</source>
        <translation>Historial de prompts</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Buscar un prompt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Load the chosen prompt</source>
        <translation>Cargar el prompt seleccionado</translation>
    </message>
    <message>
        <source>Puts it into the editor (Enter)</source>
        <translation>Lo pone en el editor (Intro)</translation>
    </message>
    <message>
        <source>Rename the chosen prompt</source>
        <translation>Renombrar el prompt seleccionado</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renombrar (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen prompt</source>
        <translation>Eliminar el prompt seleccionado</translation>
    </message>
    <message>
        <source>Delete (Del); it can be undone</source>
        <translation>Eliminar (Supr); se puede deshacer</translation>
    </message>
    <message>
        <source>Undo the deletion of a prompt</source>
        <translation>Deshacer la eliminación de un prompt</translation>
    </message>
    <message>
        <source>Prompts that are sent are remembered no longer; those so far are forgotten</source>
        <translation>Los prompts enviados ya no se recuerdan; los anteriores se olvidan</translation>
    </message>
    <message>
        <source>There is a prompt “%1” already.</source>
        <translation>Ya hay un prompt «%1».</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>«%1» eliminado.</translation>
    </message>
    <message>
        <source>No prompt has these words.</source>
        <translation>Ningún prompt contiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Save prompt” keeps what is in the editor.</source>
        <translation>Aún no hay nada guardado. «Guardar prompt» conserva lo que hay en el editor.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>No history is kept.</source>
        <translation>No se guarda historial.</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptOptions</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Max tokens</source>
        <translation>Máx. de tokens</translation>
    </message>
    <message>
        <source>provider&apos;s default</source>
        <translation>el del proveedor</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Repeat the prompt</source>
        <translation>Repetir el prompt</translation>
    </message>
    <message>
        <source>How often the prompt is sent, one after another; percentiles are shown for more than one</source>
        <translation>Cuántas veces se envía el prompt, una tras otra; los percentiles se muestran con más de una</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Pause between repeats</source>
        <translation>Pausa entre repeticiones</translation>
    </message>
    <message>
        <source>Pause between the end of one and the next</source>
        <translation>Pausa entre el fin de una y la siguiente</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Max tokens must be a whole number from 1 to %1.</source>
        <translation>El máximo de tokens debe ser un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>Temperature must be a number from 0 to 2.</source>
        <translation>La temperatura debe ser un número de 0 a 2.</translation>
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
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Send along a chain</source>
        <translation>Enviar por una cadena</translation>
    </message>
    <message>
        <source>One model</source>
        <translation>Un modelo</translation>
    </message>
    <message>
        <source>Send to one model</source>
        <translation>Enviar a un modelo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare providers</source>
        <translation>Comparar proveedores</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Saved prompts and history</source>
        <translation>Prompts guardados e historial</translation>
    </message>
    <message>
        <source>Saved prompts and history (Ctrl+L)</source>
        <translation>Prompts guardados e historial (Ctrl+L)</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Raw request and reply</source>
        <translation>Solicitud y respuesta en bruto</translation>
    </message>
    <message>
        <source>Send the prompt</source>
        <translation>Enviar el prompt</translation>
    </message>
    <message>
        <source>Save the prompt under a name</source>
        <translation>Guardar el prompt con un nombre</translation>
    </message>
    <message>
        <source>Save the prompt as a check</source>
        <translation>Guardar el prompt como prueba</translation>
    </message>
    <message>
        <source>Copy the prompt as cURL</source>
        <translation>Copiar el prompt como cURL</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>It is too long to be saved.</source>
        <translation>Es demasiado largo para guardarlo.</translation>
    </message>
    <message>
        <source>Saved as the check “%1”.</source>
        <translation>Guardado como prueba «%1».</translation>
    </message>
    <message>
        <source>No chain yet</source>
        <translation>Aún no hay cadenas</translation>
    </message>
    <message>
        <source>A chain says which model is asked first, and which ones follow when it fails.</source>
        <translation>Una cadena dice a qué modelo se pregunta primero y cuáles siguen si falla.</translation>
    </message>
    <message>
        <source>Make a chain</source>
        <translation>Crear una cadena</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Aún no hay proveedores</translation>
    </message>
    <message>
        <source>Add a key, use a local model, or try the demo. Then prompts can be sent from here.</source>
        <translation>Añadir una clave, usar un modelo local o probar la demo. Después se pueden enviar prompts desde aquí.</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Copied for %1 / %2.</source>
        <translation>Copiado para %1 / %2.</translation>
    </message>
    <message>
        <source>Copied for %1 / %2, its key as $%3.</source>
        <translation>Copiado para %1 / %2, con su clave como $%3.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Route through the chain</source>
        <translation>Ruta por la cadena</translation>
    </message>
</context>
<context>
    <name>fuseboard::PromptStore</name>
    <message>
        <source>Prompts cannot be kept: %1 cannot be read (%2).</source>
        <translation>No se pueden guardar los prompts: %1 no se puede leer (%2).</translation>
    </message>
    <message>
        <source>The file of prompts was damaged; it is now %1.</source>
        <translation>El archivo de prompts estaba dañado; ahora es %1.</translation>
    </message>
    <message>
        <source>Prompts cannot be kept in %1: %2</source>
        <translation>No se pueden guardar los prompts en %1: %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::ProviderCard</name>
    <message>
        <source>Calls over time</source>
        <translation>Llamadas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Share of the calls that failed</source>
        <translation>Proporción de llamadas fallidas</translation>
    </message>
    <message>
        <source>429s/min</source>
        <translation>429/min</translation>
    </message>
    <message>
        <source>Calls a minute that were refused for a rate limit</source>
        <translation>Llamadas por minuto rechazadas por un límite de frecuencia</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls in the range</source>
        <translation>Llamadas del periodo</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Median latency of the calls that succeeded</source>
        <translation>Latencia mediana de las llamadas con éxito</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 % of the successful calls were faster</source>
        <translation>El 95 % de las llamadas con éxito fueron más rápidas</translation>
    </message>
    <message>
        <source>1st token</source>
        <translation>1er token</translation>
    </message>
    <message>
        <source>Median time to the first token</source>
        <translation>Mediana del tiempo al primer token</translation>
    </message>
</context>
<context>
    <name>fuseboard::QuietCard</name>
    <message>
        <source>Alerts are off</source>
        <translation>Alertas desactivadas</translation>
    </message>
    <message>
        <source>No rule is in force. Set &quot;enabled&quot; of &quot;alerts&quot; in the configuration.</source>
        <translation>No hay ninguna regla en vigor. Definir &quot;enabled&quot; de &quot;alerts&quot; en la configuración.</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>Sin alertas activas</translation>
    </message>
    <message>
        <source>Rules in force: %1. Last scheduled check: %2.</source>
        <translation>Reglas en vigor: %1. Última prueba programada: %2.</translation>
    </message>
    <message>
        <source>Rules in force: %1. No scheduled check was sent yet.</source>
        <translation>Reglas en vigor: %1. Aún no se ha enviado ninguna prueba programada.</translation>
    </message>
</context>
<context>
    <name>fuseboard::ReasonRow</name>
    <message>
        <source>Cleared</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>%1 – %2&#xa0;to&#xa0;%3</source>
        <translation>%1 – %2&#xa0;a&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 – since&#xa0;%2</source>
        <translation>%1 – desde&#xa0;%2</translation>
    </message>
    <message>
        <source>Values around the firing of %1</source>
        <translation>Valores en torno al disparo de %1</translation>
    </message>
    <message>
        <source>The values around the moment it fired, which is marked; the dashed line is the threshold.
%1</source>
        <translation>Los valores en torno al momento del disparo, que está marcado; la línea discontinua es el umbral.
%1</translation>
    </message>
    <message>
        <source>Unmute this rule</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Mute this rule</source>
        <translation>Silenciar esta regla</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Unmute rule %1</source>
        <translation>Dejar de silenciar la regla %1</translation>
    </message>
    <message>
        <source>Mute rule %1</source>
        <translation>Silenciar la regla %1</translation>
    </message>
    <message>
        <source>Tell again when this rule fires</source>
        <translation>Volver a avisar cuando se dispare esta regla</translation>
    </message>
    <message>
        <source>Note when this rule fires, but tell nobody</source>
        <translation>Registrar cuando se dispare esta regla, sin avisar a nadie</translation>
    </message>
</context>
<context>
    <name>fuseboard::RehearsalCard</name>
    <message>
        <source>Waterfall of the rehearsal</source>
        <translation>Cascada del ensayo</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>What happens on a 429</source>
        <translation>Qué pasa con un 429</translation>
    </message>
    <message>
        <source>503</source>
        <translation>503</translation>
    </message>
    <message>
        <source>What happens on a 503</source>
        <translation>Qué pasa con un 503</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Atasco</translation>
    </message>
    <message>
        <source>What happens on a stall</source>
        <translation>Qué pasa con un atasco</translation>
    </message>
    <message>
        <source>Bad key</source>
        <translation>Clave errónea</translation>
    </message>
    <message>
        <source>What happens with a bad key</source>
        <translation>Qué pasa con una clave errónea</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Rehearse faults of your choice</source>
        <translation>Ensayar fallos a elección</translation>
    </message>
    <message>
        <source>Imagined providers, the chain&apos;s own rules and no real time: nothing is sent.</source>
        <translation>Proveedores imaginarios, las reglas de la propia cadena y tiempo simulado: no se envía nada.</translation>
    </message>
    <message>
        <source>Each call to step 1, %1: %2, with the request to wait %3 s. The other steps answer.</source>
        <translation>Cada llamada al paso 1, %1: %2, con la petición de esperar %3 s. Los demás pasos responden.</translation>
    </message>
    <message>
        <source>Each call to step 1, %1: %2. The other steps answer.</source>
        <translation>Cada llamada al paso 1, %1: %2. Los demás pasos responden.</translation>
    </message>
    <message>
        <source>Nothing to rehearse: %1</source>
        <translation>Nada que ensayar: %1</translation>
    </message>
    <message>
        <source>What happens on:</source>
        <translation>Qué ocurre con:</translation>
    </message>
</context>
<context>
    <name>fuseboard::RepeatPanel</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 con respuesta</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 previstos</translation>
    </message>
    <message>
        <source>stopped, %1 were planned</source>
        <translation>detenido, %1 estaban previstos</translation>
    </message>
    <message>
        <source>most failed by: %1</source>
        <translation>fallo más frecuente: %1</translation>
    </message>
    <message>
        <source>%1 p50 %2, p95 %3</source>
        <translation>%1 p50 %2, p95 %3</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Tokens/s p50 %1</source>
        <translation>Tokens/s p50 %1</translation>
    </message>
    <message>
        <source>All together %1</source>
        <translation>En conjunto %1</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::ResultView</name>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Errors found</source>
        <translation>Errores encontrados</translation>
    </message>
</context>
<context>
    <name>fuseboard::RevealRow</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>It is on the screen for some seconds and is not read aloud; it can be copied.</source>
        <translation>Está en pantalla unos segundos y no se lee en voz alta; se puede copiar.</translation>
    </message>
    <message>
        <source>Hidden in %1 s</source>
        <translation>Se oculta en %1 s</translation>
    </message>
</context>
<context>
    <name>fuseboard::RouteView</name>
    <message>
        <source>Here stands the way that a prompt takes: each attempt with its phases, each pause, and what was skipped and why.</source>
        <translation>Aquí aparece la ruta de un prompt: cada intento con sus fases, cada pausa, y qué se omitió y por qué.</translation>
    </message>
    <message>
        <source>Attempts of the prompt</source>
        <translation>Intentos del prompt</translation>
    </message>
    <message>
        <source>Colours of the phases</source>
        <translation>Colores de las fases</translation>
    </message>
</context>
<context>
    <name>fuseboard::RuleEditor</name>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rule editor</source>
        <translation>Editor de reglas</translation>
    </message>
    <message>
        <source>Firings of the last week</source>
        <translation>Disparos de la última semana</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Each provider</source>
        <translation>Cada proveedor</translation>
    </message>
    <message>
        <source>Each chain</source>
        <translation>Cada cadena</translation>
    </message>
    <message>
        <source>The board as a whole</source>
        <translation>El panel en conjunto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>looks at</source>
        <translation>observa</translation>
    </message>
    <message>
        <source>of</source>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>solo estos</translation>
    </message>
    <message>
        <source>warning over</source>
        <translation>aviso si supera</translation>
    </message>
    <message>
        <source>critical over</source>
        <translation>crítica si supera</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>calls at least</source>
        <translation>llamadas mínimas</translation>
    </message>
    <message>
        <source>bad checks to fire</source>
        <translation>malas para disparar</translation>
    </message>
    <message>
        <source>good checks to clear</source>
        <translation>buenas para resolver</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Back to the default rule</source>
        <translation>Volver a la regla por defecto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Back to the default of rule %1</source>
        <translation>Volver a los valores por defecto de la regla %1</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>Eliminar regla %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Por defecto: %1.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>el panel</translation>
    </message>
    <message>
        <source>A built-in rule.</source>
        <translation>Una regla integrada.</translation>
    </message>
    <message>
        <source>With commas between: %1.</source>
        <translation>Separados por comas: %1.</translation>
    </message>
    <message>
        <source>Fires over %1.</source>
        <translation>Se dispara si supera %1.</translation>
    </message>
    <message>
        <source>With fewer it does not judge.</source>
        <translation>Con menos no evalúa.</translation>
    </message>
    <message>
        <source>In a row, one every ten seconds.</source>
        <translation>Seguidas, una cada diez segundos.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Counting how often it would have fired last week…</source>
        <translation>Contando cuántas veces se habría disparado la última semana…</translation>
    </message>
    <message>
        <source>As it stands here, it %1.</source>
        <translation>Tal como está, esta regla %1.</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>Sin vista previa: %1</translation>
    </message>
    <message>
        <source>Cancel editing the rule</source>
        <translation>Cancelar la edición de la regla</translation>
    </message>
</context>
<context>
    <name>fuseboard::RulesPanel</name>
    <message>
        <source>Rules in force</source>
        <translation>Reglas en vigor</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Editar regla</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Edit the chosen rule</source>
        <translation>Editar la regla seleccionada</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Una regla necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Ya hay una regla con este nombre.</translation>
    </message>
</context>
<context>
    <name>fuseboard::SessionSection</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start with the session, in the tray</source>
        <translation>Iniciar con la sesión, en la bandeja</translation>
    </message>
    <message>
        <source>Watches from the login on, without a window. Where there is no tray, the window is shown.</source>
        <translation>Vigila desde el inicio de sesión, sin ventana. Si no hay bandeja, se muestra la ventana.</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingField</name>
    <message>
        <source>Set %1</source>
        <translation>Definir %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingRow</name>
    <message>
        <source>Default: %1</source>
        <translation>Por defecto: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor por defecto: %1</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>Problema con %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No se guardó. %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Probes and status pages</source>
        <translation>Sondas y páginas de estado</translation>
    </message>
    <message>
        <source>Budget and alerts</source>
        <translation>Presupuesto y alertas</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>Ningún ajuste contiene estas palabras</translation>
    </message>
    <message>
        <source>More can be set in the configuration file: rules, checks, chains.</source>
        <translation>Se puede ajustar más en el archivo de configuración: reglas, pruebas, cadenas.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <translation>Los cambios se guardan al instante.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>clean up space vacuum</source>
        <translation>limpiar espacio vaciar compactar vacuum</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>Historial compartido</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the exports.</source>
        <translation>Nada impide la exportación.</translation>
    </message>
    <message>
        <source>Everything here can be done by keyboard.</source>
        <translation>Todo aquí se puede hacer con el teclado.</translation>
    </message>
    <message>
        <source>Show all shortcuts (F1)</source>
        <translation>Mostrar todos los atajos (F1)</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>teclas ayuda</translation>
    </message>
    <message>
        <source>State of the exports</source>
        <translation>Estado de la exportación</translation>
    </message>
</context>
<context>
    <name>fuseboard::SharingSection</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>share team export import</source>
        <translation>compartir equipo exportar importar</translation>
    </message>
    <message>
        <source>Providers, chains, rules and settings as one file, to give to others or to take over from them. Keys are never in it.</source>
        <translation>Proveedores, cadenas, reglas y ajustes en un archivo, para darlos a otros o importarlos de ellos. Nunca contiene claves.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>Import a configuration</source>
        <translation>Importar una configuración</translation>
    </message>
    <message>
        <source>Undo the import of the configuration</source>
        <translation>Deshacer la importación de la configuración</translation>
    </message>
    <message>
        <source>What came of the export or import</source>
        <translation>Resultado de la exportación o importación</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Configuraciones (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Written to %1. Left out, as it looks like a secret: %2.</source>
        <translation>Escrito en %1. Se omitió, por parecer un secreto: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The configuration is imported.</source>
        <translation>La configuración se ha importado.</translation>
    </message>
    <message>
        <source>The configuration is as it was before the import.</source>
        <translation>La configuración está como antes de la importación.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No se guardó. %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::SingleInstance</name>
    <message>
        <source>%1 belongs to another user, so nothing is sent there. Remove it, or set XDG_RUNTIME_DIR to a directory of yours.</source>
        <translation>%1 pertenece a otro usuario, así que no se envía nada allí. Eliminarlo o definir XDG_RUNTIME_DIR con un directorio propio.</translation>
    </message>
    <message>
        <source>Fuseboard runs already on %1 (process %2) and does not answer. End it, or give this one a directory of its own with --data-dir.</source>
        <translation>Fuseboard ya se ejecuta en %1 (proceso %2) y no responde. Terminarlo o dar a este un directorio propio con --data-dir.</translation>
    </message>
</context>
<context>
    <name>fuseboard::SnoozeBar</name>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Otros plazos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow, 08:00</source>
        <translation>Hasta mañana a las 08:00</translation>
    </message>
    <message>
        <source>Own time…</source>
        <translation>Otro plazo…</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>Posponer 1 h</translation>
    </message>
    <message>
        <source>End snooze of %1</source>
        <translation>Reactivar %1</translation>
    </message>
    <message>
        <source>Snooze %1 for 1 hour</source>
        <translation>Posponer %1 una hora</translation>
    </message>
    <message>
        <source>Other snooze times of %1</source>
        <translation>Otros plazos para posponer %1</translation>
    </message>
    <message>
        <source>Hours to snooze %1</source>
        <translation>Horas para posponer %1</translation>
    </message>
    <message>
        <source>Snooze %1 for these hours</source>
        <translation>Posponer %1 estas horas</translation>
    </message>
    <message>
        <source>Cancel snoozing %1</source>
        <translation>Cancelar el aplazamiento de %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::SpanPicker</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show this span</source>
        <translation>Mostrar este periodo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Own span, %1</source>
        <translation>Otro periodo, %1</translation>
    </message>
    <message>
        <source>Own…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Own span</source>
        <translation>Otro periodo</translation>
    </message>
    <message>
        <source>Choose from when to when</source>
        <translation>Elegir desde cuándo hasta cuándo</translation>
    </message>
    <message>
        <source>The end must be at least a minute after the beginning.</source>
        <translation>El fin debe ser al menos un minuto posterior al inicio.</translation>
    </message>
    <message>
        <source>A span can have at most a year.</source>
        <translation>Un periodo puede durar como máximo un año.</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>Esto aún no ha ocurrido.</translation>
    </message>
</context>
<context>
    <name>fuseboard::StatusPage</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Status pages now</source>
        <translation>Páginas de estado ahora</translation>
    </message>
    <message>
        <source>Read every status page now</source>
        <translation>Leer ahora todas las páginas de estado</translation>
    </message>
    <message>
        <source>No status pages known</source>
        <translation>No se conocen páginas de estado</translation>
    </message>
    <message>
        <source>Each provider that has a status page is shown here, as soon as there are providers. Most presets know the page of theirs.</source>
        <translation>Cada proveedor que tiene página de estado se muestra aquí en cuanto hay proveedores. La mayoría de los preajustes conocen la suya.</translation>
    </message>
    <message>
        <source>Open Keys</source>
        <translation>Abrir Claves</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 done</source>
        <translation>Leyendo: %1 de %2 listas</translation>
    </message>
    <message>
        <source>Operational: %1 of %2, unknown: %3</source>
        <translation>Operativos: %1 de %2, sin datos: %3</translation>
    </message>
    <message>
        <source>Operational: %1 of %2</source>
        <translation>Operativos: %1 de %2</translation>
    </message>
</context>
<context>
    <name>fuseboard::StatusRow</name>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Abrir %1 en el navegador</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: open the page in the browser</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>fuseboard::StepItem</name>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Subir el paso %1</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Bajar el paso %1</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Quitar el paso %1</translation>
    </message>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation>Arrastrar para cambiar el orden, o Alt+Arriba y Alt+Abajo</translation>
    </message>
    <message>
        <source>Step %1 provider</source>
        <translation>Proveedor del paso %1</translation>
    </message>
    <message>
        <source>Step %1 model</source>
        <translation>Modelo del paso %1</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>nombre del modelo</translation>
    </message>
    <message>
        <source>Step %1 reasoning</source>
        <translation>Razonamiento del paso %1</translation>
    </message>
    <message>
        <source>A reasoning model thinks before it answers: its time limits are four times as long.</source>
        <translation>Un modelo de razonamiento piensa antes de responder: sus límites de tiempo son cuatro veces más largos.</translation>
    </message>
</context>
<context>
    <name>fuseboard::StepsEditor</name>
    <message>
        <source>Add step</source>
        <translation>Añadir paso</translation>
    </message>
</context>
<context>
    <name>fuseboard::TargetBar</name>
    <message>
        <source>Provider to ask</source>
        <translation>Proveedor al que preguntar</translation>
    </message>
    <message>
        <source>Model to ask</source>
        <translation>Modelo al que preguntar</translation>
    </message>
    <message>
        <source>All columns are asked at the same moment.</source>
        <translation>Se pregunta a todas las columnas en el mismo momento.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
</context>
<context>
    <name>fuseboard::TargetPicker</name>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
</context>
<context>
    <name>fuseboard::TeamHealth</name>
    <message>
        <source>Waiting for the first connection</source>
        <translation>A la espera de la primera conexión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Away: records wait on this disk</source>
        <translation>No disponible: los registros esperan en este disco</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>No team history</source>
        <translation>Sin historial compartido</translation>
    </message>
    <message>
        <source>%1, as board “%2”.</source>
        <translation>%1, como panel «%2».</translation>
    </message>
    <message>
        <source>Records that wait here: %1.</source>
        <translation>Registros que esperan aquí: %1.</translation>
    </message>
    <message>
        <source>Records lost since the start: %1.</source>
        <translation>Registros perdidos desde el inicio: %1.</translation>
    </message>
    <message>
        <source>Open Keys</source>
        <translation>Abrir Claves</translation>
    </message>
    <message>
        <source>Its password is never in the configuration: it is on the Keys page, under “Team history”.</source>
        <translation>Su contraseña nunca está en la configuración: está en la página Claves, en «Historial compartido».</translation>
    </message>
    <message>
        <source>Open Keys for the password of the team history</source>
        <translation>Abrir Claves para la contraseña del historial compartido</translation>
    </message>
</context>
<context>
    <name>fuseboard::TimelineKey</name>
    <message>
        <source>Not running</source>
        <translation>Sin ejecutar</translation>
    </message>
    <message>
        <source>Page: all well</source>
        <translation>Pág.: todo bien</translation>
    </message>
    <message>
        <source>Page: degraded</source>
        <translation>Pág.: degradado</translation>
    </message>
    <message>
        <source>Page: outage</source>
        <translation>Pág.: caída</translation>
    </message>
    <message>
        <source>Page: maintenance</source>
        <translation>Pág.: mantenimiento</translation>
    </message>
</context>
<context>
    <name>fuseboard::TrialRow</name>
    <message>
        <source>Use it all the same</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar la anterior</translation>
    </message>
    <message>
        <source>Trying the new key… The old one stays in force.</source>
        <translation>Probando la clave nueva… La anterior sigue en vigor.</translation>
    </message>
</context>
<context>
    <name>fuseboard::UndoRow</name>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Deshacer (%1 s)</translation>
    </message>
</context>
<context>
    <name>fuseboard::Waterfall</name>
    <message>
        <source>Waterfall of the attempts</source>
        <translation>Cascada de los intentos</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>skipped: nothing was sent</source>
        <translation>omitido: no se envió nada</translation>
    </message>
    <message>
        <source>connection re-used</source>
        <translation>conexión reutilizada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>total: %1</source>
        <translation>total: %1</translation>
    </message>
</context>
<context>
    <name>fuseboard::WelcomePage</name>
    <message>
        <source>Welcome problem</source>
        <translation>Problema de bienvenida</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Four simulated providers with errors, outages and rate limits, in a window of its own. Nothing leaves this computer, and nothing is stored.</source>
        <translation>Cuatro proveedores simulados con errores, caídas y límites de frecuencia, en una ventana propia. Nada sale de este equipo y nada se guarda.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Welcome to Fuseboard</source>
        <translation>Bienvenida a Fuseboard</translation>
    </message>
    <message>
        <source>See whether each provider works for you right now, why not, and what to do about it. Choose how to begin.</source>
        <translation>Ver si cada proveedor funciona ahora mismo, por qué no y qué hacer al respecto. Elegir cómo empezar.</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>La clave no fue aceptada</translation>
    </message>
</context>
<context>
    <name>fuseboard::WindowActions</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>open page go to</source>
        <translation>abrir página ir a</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <source>ask send test</source>
        <translation>preguntar enviar probar</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>Probar todo</translation>
    </message>
    <message>
        <source>probe test refresh</source>
        <translation>sonda probar actualizar</translation>
    </message>
    <message>
        <source>Check all keys</source>
        <translation>Probar todas las claves</translation>
    </message>
    <message>
        <source>test credentials</source>
        <translation>probar credenciales</translation>
    </message>
    <message>
        <source>Read all status pages</source>
        <translation>Leer todas las páginas de estado</translation>
    </message>
    <message>
        <source>incidents refresh</source>
        <translation>incidentes actualizar</translation>
    </message>
    <message>
        <source>Snooze all alerts for 1 hour</source>
        <translation>Posponer todas las alertas 1 hora</translation>
    </message>
    <message>
        <source>quiet silence mute</source>
        <translation>silencio callar silenciar</translation>
    </message>
    <message>
        <source>unlock keychain wallet</source>
        <translation>desbloquear llavero cartera</translation>
    </message>
    <message>
        <source>Make the history smaller</source>
        <translation>Reducir el historial</translation>
    </message>
    <message>
        <source>vacuum database disk</source>
        <translation>vacuum base de datos disco</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>theme look colours</source>
        <translation>tema aspecto colores</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Tema: como el escritorio</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: alto contraste</translation>
    </message>
    <message>
        <source>Density: comfortable or compact</source>
        <translation>Densidad: cómoda o compacta</translation>
    </message>
    <message>
        <source>Chart colours: Wong</source>
        <translation>Colores de gráficos: Wong</translation>
    </message>
    <message>
        <source>Chart colours: Tol</source>
        <translation>Colores de gráficos: Tol</translation>
    </message>
    <message>
        <source>Chart colours: grey, told by dashes</source>
        <translation>Colores de gráficos: gris, distinguidos por el trazo</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Cadena %1</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Probar de nuevo el llavero</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows whether each LLM provider works for you right now, why not, and what to do.</source>
        <translation>Muestra si cada proveedor de LLM funciona ahora mismo, por qué no y qué hacer.</translation>
    </message>
    <message>
        <source>Show simulated providers; nothing is kept.</source>
        <translation>Mostrar proveedores simulados; no se conserva nada.</translation>
    </message>
    <message>
        <source>Open this page.</source>
        <translation>Abrir esta página.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast o system.</translation>
    </message>
    <message>
        <source>Use this configuration file.</source>
        <translation>Usar este archivo de configuración.</translation>
    </message>
    <message>
        <source>Keep data in this directory.</source>
        <translation>Guardar los datos en este directorio.</translation>
    </message>
    <message>
        <source>Open the page Prompt, ready to write.</source>
        <translation>Abrir la página Prompt, lista para escribir.</translation>
    </message>
    <message>
        <source>Check every provider now.</source>
        <translation>Probar ahora todos los proveedores.</translation>
    </message>
    <message>
        <source>Start hidden in the tray, where there is one.</source>
        <translation>Iniciar oculto en la bandeja, si la hay.</translation>
    </message>
    <message>
        <source>Show the chain of a fuseboard:// link.</source>
        <translation>Mostrar la cadena de un enlace fuseboard://.</translation>
    </message>
</context>
</TS>
