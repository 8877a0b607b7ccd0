<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
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
</TS>
