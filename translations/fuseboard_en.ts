<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertRows</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at least %Ln samples</source>
        <translation>
            <numerusform>%1: %2, at least %Ln sample</numerusform>
            <numerusform>%1: %2, at least %Ln samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message numerus="yes">
        <source>Circuit closed, %1 of %Ln failures</source>
        <translation>
            <numerusform>Circuit closed, %1 of %Ln failure</numerusform>
            <numerusform>Circuit closed, %1 of %Ln failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Circuit open after %Ln failures</source>
        <translation>
            <numerusform>Circuit open after %Ln failure</numerusform>
            <numerusform>Circuit open after %Ln failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message numerus="yes">
        <source>And %Ln more problems.</source>
        <translation>
            <numerusform>And %Ln more problem.</numerusform>
            <numerusform>And %Ln more problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Configuration: %Ln problems</source>
        <translation>
            <numerusform>Configuration: %Ln problem</numerusform>
            <numerusform>Configuration: %Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %1 of %Ln fail</source>
        <translation>
            <numerusform>Checks: %1 of %Ln fails</numerusform>
            <numerusform>Checks: %1 of %Ln fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %Ln pass</source>
        <translation>
            <numerusform>Checks: %Ln passes</numerusform>
            <numerusform>Checks: %Ln pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exports: %Ln faults</source>
        <translation>
            <numerusform>Exports: %Ln fault</numerusform>
            <numerusform>Exports: %Ln faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln different errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapStrip</name>
    <message numerus="yes">
        <source>Longest gap %1, after %2 · usual gap %3 · %Ln pieces</source>
        <translation>
            <numerusform>Longest gap %1, after %2 · usual gap %3 · %Ln piece</numerusform>
            <numerusform>Longest gap %1, after %2 · usual gap %3 · %Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyImport</name>
    <message numerus="yes">
        <source>Set %Ln times: line %1 counts.</source>
        <translation>
            <numerusform>Set %Ln time: line %1 counts.</numerusform>
            <numerusform>Set %Ln times: line %1 counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message numerus="yes">
        <source>Works: %n models answered, the slowest in %1, at %2</source>
        <translation>
            <numerusform>Works: %n model answered, in %1, at %2</numerusform>
            <numerusform>Works: %n models answered, the slowest in %1, at %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalText</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln prompts are answered, in %2 (%3).</source>
        <translation>
            <numerusform>%1 of %Ln prompt is answered, in %2 (%3).</numerusform>
            <numerusform>%1 of %Ln prompts are answered, in %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: after %Ln prompts in a row the circuit of %1 opens, and it is passed over for %2.</source>
        <translation>
            <numerusform>If it goes on: after %Ln prompt the circuit of %1 opens, and it is passed over for %2.</numerusform>
            <numerusform>If it goes on: after %Ln prompts in a row the circuit of %1 opens, and it is passed over for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed; %2 of %Ln prompts in a row pass it over, as it asked for a pause.</source>
        <translation>
            <numerusform>If it goes on: the circuit of %1 stays closed; %2 of %Ln prompt passes it over, as it asked for a pause.</numerusform>
            <numerusform>If it goes on: the circuit of %1 stays closed; %2 of %Ln prompts in a row pass it over, as it asked for a pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it goes on: the circuit of %1 stays closed, and it is asked anew with each of %Ln prompts in a row.</source>
        <translation>
            <numerusform>If it goes on: the circuit of %1 stays closed, and it is asked anew with %Ln prompt.</numerusform>
            <numerusform>If it goes on: the circuit of %1 stays closed, and it is asked anew with each of %Ln prompts in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message numerus="yes">
        <source>fired %Ln times last week, %1 in all</source>
        <translation>
            <numerusform>fired %Ln time last week, %1 in all</numerusform>
            <numerusform>fired %Ln times last week, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%1 of the last %Ln calls failed.</source>
        <translation>
            <numerusform>%1 of the last %Ln call failed.</numerusform>
            <numerusform>%1 of the last %Ln calls failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed in the last 5 minutes: %1 of %Ln calls (%2).</source>
        <translation>
            <numerusform>Failed in the last 5 minutes: %1 of %Ln call (%2).</numerusform>
            <numerusform>Failed in the last 5 minutes: %1 of %Ln calls (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers. None of the last %Ln calls failed.</source>
        <translation>
            <numerusform>%1 answers. The last call did not fail.</numerusform>
            <numerusform>%1 answers. None of the last %Ln calls failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ExportPanel</name>
    <message numerus="yes">
        <source>%Ln calls exported</source>
        <translation>
            <numerusform>%Ln call exported</numerusform>
            <numerusform>%Ln calls exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ImportPreview</name>
    <message numerus="yes">
        <source>%n changes. Nothing is taken over before you say so.</source>
        <translation>
            <numerusform>%n change. Nothing is taken over before you say so.</numerusform>
            <numerusform>%n changes. Nothing is taken over before you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>changes</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::MeasuredPanel</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fuseboard::ModelLists</name>
    <message numerus="yes">
        <source>%n models in the provider&apos;s list</source>
        <translation>
            <numerusform>%n model in the provider&apos;s list</numerusform>
            <numerusform>%n models in the provider&apos;s list</numerusform>
        </translation>
    </message>
</context>
</TS>
